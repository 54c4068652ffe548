import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ArticleProvider } from '../../../src/index.js';
import { samples } from '../../articles/index.js';
import { brokenAddress, keepSilent, sampleAddress, silentAddress } from '../../support/addresses.js';
import { longAddress, longWord, minimal } from '../../support/articles.js';
import { commonControls } from '../../support/controls.js';
import { articleScript, attributes } from '../../support/markup.js';
import { note } from '../../support/note.js';
import { guide } from './article-provider.guide.js';

const meta: Meta<ArticleProvider> = {
  title: 'Elements/article-provider',
  component: 'article-provider',
  parameters: { guide, events: ['article-load'] },
  argTypes: { ...commonControls, article: { control: 'object' } },
  args: { article: samples.news.article },
  render: ({ article, ...args }) => html`
    <article-provider class="stack" ${attributes(args)}>
      ${article ? articleScript(article) : ''}
      <article-header></article-header>
      <article-highlights></article-highlights>
      <section-block></section-block>
      <bottom-line-callout></bottom-line-callout>
      <share-bar></share-bar>
      <article-terms></article-terms>
    </article-provider>
  `,
};
export default meta;

type Story = StoryObj<ArticleProvider>;

/** Elements inside the provider render parts of its article. */
export const Default: Story = {};

/** The article is fetched once, for all of them. */
export const FromAddress: Story = { args: { article: undefined, src: sampleAddress } };

/** The own property of an element takes precedence over the provider's article. */
export const OwnPart: Story = {
  render: ({ article, ...args }) => html`
    <article-provider class="stack" ${attributes(args)}>
      ${articleScript(article)}
      <article-highlights
        heading="In short"
        highlights='["A town heats itself with its harbour."]'
      ></article-highlights>
      <section-block index="2"></section-block>
      <article-terms type="tags"></article-terms>
    </article-provider>
  `,
};

/** One page with parts of several articles. */
export const SeveralArticles: Story = {
  render: (args) => html`
    <div class="teasers">
      ${[samples.news, samples.rtl, samples.cjk].map(
        ({ article }) => html`
          <article-provider ${attributes({ headingLevel: 2, ...args })}>
            ${articleScript(article)}
            <article class="stack">
              <article-header></article-header>
              <article-highlights></article-highlights>
            </article>
          </article-provider>
        `,
      )}
    </div>
  `,
};

/** Elements are empty while the article loads; the page provides a placeholder. */
export const Loading: Story = {
  args: { article: undefined, src: silentAddress },
  tags: ['alone', 'waits'],
  beforeEach: keepSilent,
  render: (args) => html`
    <article-provider class="stack" ${attributes(args)}>
      <p class="note">The page’s own words, before and after the article has come.</p>
      <article-header></article-header>
    </article-provider>
  `,
};

export const Failed: Story = { ...Loading, args: { article: undefined, src: brokenAddress } };

export const LongWords: Story = {
  args: {
    article: {
      ...minimal,
      headline: `${longWord} Elects a Treasurer`,
      highlights: [longWord],
      sections: [{ heading: longWord, body: `${longWord}, says ${longAddress}, has met again.` }],
      bottomLine: longWord,
      articleSection: [{ name: longWord }],
    },
  },
  globals: { width: '320' },
};

export const LongText: Story = { args: { article: samples.longRead.article } };

export const RightToLeft: Story = { args: { article: samples.rtl.article } };

export const Japanese: Story = { args: { article: samples.cjk.article } };

/** Elements are empty without an article. */
export const Empty: Story = {
  args: { article: undefined },
  decorators: [note('There is no article yet: the elements below take up no room.')],
};

/** Level of the headline; the headings of all elements follow it. */
export const HeadingLevel2: Story = { args: { headingLevel: 2 } };

/** Language of the interface, for all elements inside. */
export const InGerman: Story = { args: { locale: 'de' } };

export const Wide: Story = { globals: { width: '1024' } };

export const LargeText: Story = { globals: { textSize: '32px', width: '768' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Dark: Story = { globals: { scheme: 'dark' } };
