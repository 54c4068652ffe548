import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ArticleView } from '../src/index.js';
import { samples } from './articles/index.js';
import { commonControls, networkList, type WithNetworkList } from './support/controls.js';
import { articleScript, attributes } from './support/markup.js';

type Args = WithNetworkList<ArticleView>;

const meta: Meta<Args> = {
  title: 'Pages/Article',
  component: 'article-view',
  tags: ['!autodocs'],
  argTypes: { ...commonControls, networks: networkList, article: { control: 'object' } },
};
export default meta;

type Story = StoryObj<Args>;

export const News: Story = { args: { article: samples.news.article } };

/** A long article with pictures and notes. */
export const LongRead: Story = { args: { article: samples.longRead.article } };

export const LongReadDark: Story = { ...LongRead, globals: { scheme: 'dark' } };

/** Figures in all their layouts, galleries, a video, a sound, and cards. */
export const PicturesVideosAndSounds: Story = { args: { article: samples.media.article } };
/** Every form that text may take. */
export const TextBlocks: Story = { args: { article: samples.textBlocks.article } };

export const TextBlocksDark: Story = { ...TextBlocks, globals: { scheme: 'dark' } };

export const TextBlocksNarrow: Story = { ...TextBlocks, globals: { width: '320' } };

export const RightToLeft: Story = { args: { article: samples.rtl.article } };

export const Japanese: Story = { args: { article: samples.cjk.article } };

/** Only the fields that the format requires. */
export const Minimal: Story = { args: { article: samples.minimal.article } };

/** Nearly every line deviates from the format; everything usable is rendered. */
export const Broken: Story = { args: { article: samples.broken.article } };

/** A custom layout: `article-provider` provides the article to the elements. */
export const OwnLayout: Story = {
  args: { article: samples.news.article },
  render: ({ article, ...args }) => html`
    <article-provider ${attributes(args)}>
      ${articleScript(article)}
      <div class="own-layout">
        <article-header></article-header>
        <aside class="stack" aria-label="About the article">
          <article-highlights></article-highlights>
          <share-bar networks="email bluesky mastodon"></share-bar>
          <article-terms></article-terms>
          <article-terms type="tags"></article-terms>
        </aside>
        <div class="stack">
          <section-block index="0"></section-block>
          <section-block index="1"></section-block>
          <p class="promotion">An announcement of the page’s own, between two sections.</p>
          <section-block index="2"></section-block>
          <section-block index="3"></section-block>
          <bottom-line-callout></bottom-line-callout>
          <reply-form></reply-form>
        </div>
      </div>
    </article-provider>
  `,
};
