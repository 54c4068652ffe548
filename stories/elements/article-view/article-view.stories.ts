import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ArticleView } from '../../../src/index.js';
import { samples } from '../../articles/index.js';
import { brokenAddress, keepSilent, sampleAddress, silentAddress } from '../../support/addresses.js';
import { longAddress, longWord, minimal, news } from '../../support/articles.js';
import { commonControls, networkList, type WithNetworkList } from '../../support/controls.js';
import { articleScript, attributes } from '../../support/markup.js';
import { failReplies, haveReplies } from '../../support/replies.js';
import { guide } from './article-view.guide.js';

type Args = WithNetworkList<ArticleView>;

const meta: Meta<Args> = {
  title: 'Elements/article-view',
  component: 'article-view',
  parameters: { guide, events: ['article-load', 'share-bar-share'] },
  argTypes: { ...commonControls, networks: networkList, article: { control: 'object' } },
  args: {
    article: samples.news.article,
    withoutShare: false,
    withoutReplies: false,
    withoutReplyForm: false,
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Article as JSON inside the element. */
export const Default: Story = {};

/** Article that is fetched. */
export const FromAddress: Story = { args: { article: undefined, src: sampleAddress } };

export const Loading: Story = {
  args: { article: undefined, src: silentAddress },
  tags: ['alone', 'waits'],
  beforeEach: keepSilent,
};

export const LoadingDark: Story = { ...Loading, globals: { scheme: 'dark' } };

export const Failed: Story = { args: { article: undefined, src: brokenAddress } };

/** Fallback content of the element, shown when the article cannot be loaded. */
export const FailedWithStandIn: Story = {
  args: { article: undefined, src: brokenAddress },
  render: (args) => html`
    <article-view ${attributes(args)}>
      <p class="note"><a href="https://news.example/">Read it at The Estuary Courier.</a></p>
    </article-view>
  `,
};

export const Empty: Story = { args: { article: undefined } };

/** Notice in place of an article that its publisher has withdrawn. */
export const Withdrawn: Story = {
  args: { article: { ...minimal, syndication: { attribution: '', status: 'withheld' } } },
};

/** Sponsor, series, byline, translations, notices; after the text paywall, corrections, authors, terms and what to read next. */
export const EveryField: Story = { args: { article: samples.report.article, withoutShare: true } };

export const EveryFieldDark: Story = { ...EveryField, globals: { scheme: 'dark' } };

/** Pinned posts come first, then the newest. */
export const LiveCoverage: Story = { args: { article: samples.live.article, withoutShare: true } };

export const LiveCoverageDark: Story = { ...LiveCoverage, globals: { scheme: 'dark' } };

export const WithoutShare: Story = {
  args: { article: { ...minimal, replies: news.replies }, withoutShare: true },
};

/** Replies and their form, under one heading, loaded when they come near the viewport. */
export const Replies: Story = { args: { article: { ...minimal, replies: news.replies } } };

export const RepliesDark: Story = { ...Replies, globals: { scheme: 'dark' } };

/** The form stays, and loading the list can be retried. */
export const RepliesFailed: Story = { ...Replies, tags: ['alone'], beforeEach: failReplies };

export const NoReplies: Story = { ...Replies, tags: ['alone'], beforeEach: () => haveReplies([]) };

export const WithoutReplies: Story = {
  args: { article: { ...minimal, replies: news.replies }, withoutReplies: true },
};

export const WithoutReplyForm: Story = {
  args: { article: { ...minimal, replies: news.replies }, withoutReplyForm: true },
};

export const ChosenNetworks: Story = {
  args: { article: minimal, networks: ['email', 'whatsapp', 'bluesky', 'mastodon'] },
};

export const RepliesClosed: Story = {
  args: { article: { ...minimal, replies: { ...news.replies, open: false } } },
};

/** Below the page's own headline. */
export const HeadingLevel2: Story = { args: { article: minimal, headingLevel: 2 } };

/** Interface in another language than the article. */
export const InGerman: Story = { args: { locale: 'de' } };

export const LongWords: Story = {
  args: {
    article: {
      ...minimal,
      headline: `${longWord} Elects a Treasurer`,
      highlights: [longWord],
      sections: [{ heading: longWord, body: `${longWord}, says ${longAddress}, has met again.` }],
      bottomLine: longWord,
      keywords: [{ name: longWord }],
    },
  },
  globals: { width: '320' },
};

/** An element of the page replaces a custom block. */
export const OwnBlock: Story = {
  args: {
    article: {
      ...minimal,
      sections: [
        {
          body: [
            { _type: 'block', children: [{ _type: 'span', text: 'How would you rather cross?' }] },
            { _type: 'example.poll', _key: 'ferry-or-foot', fallback: 'There is a poll on our own site.' },
          ],
        },
      ],
    },
  },
  render: ({ article, ...args }) => html`
    <article-view ${attributes(args)}>
      ${articleScript(article)}
      <div class="poll" slot="block:ferry-or-foot"><button>By ferry</button> <button>On foot</button></div>
    </article-view>
  `,
};

/** Content of the page below the header and after the text. */
export const OwnHeaderAndFooter: Story = {
  args: { article: { ...minimal, replies: { ...news.replies!, service: 'form' } } },
  render: ({ article, ...args }) => html`
    <article-view ${attributes(args)}>
      ${articleScript(article)}
      <p class="note" slot="header">Advertisement: Pell &amp; Daughters, sailmakers since 1871.</p>
      <form class="note" slot="footer">
        <label>The harbour by email, every Friday: <input type="email" name="email" /></label>
        <button>Subscribe</button>
      </form>
    </article-view>
  `,
};

export const RightToLeft: Story = { args: { article: samples.rtl.article } };

export const Japanese: Story = { args: { article: samples.cjk.article } };

/** Embargoed until a date in the far future. */
export const Embargoed: Story = {
  args: { article: { ...minimal, syndication: { attribution: '', embargoed: '2999-01-01T00:00:00Z' } } },
};

/** Expired. */
export const Expired: Story = {
  args: { article: { ...minimal, syndication: { attribution: '', expires: '2020-01-01T00:00:00Z' } } },
};

/** Corrections: the error, and the correct statement. */
export const Corrected: Story = {
  args: {
    article: {
      ...minimal,
      corrections: [
        { date: '2026-05-14T09:00:00+01:00', text: 'The ferry runs six times a day, not seven.' },
        { date: '2026-05-15', text: 'The pier is named after Ada Pell, the engineer.' },
      ],
    },
  },
};

/** Nearly every line deviates from the format; everything usable is rendered. */
export const Broken: Story = { args: { article: samples.broken.article } };

/** Every type of block. */
export const LongRead: Story = { args: { article: samples.longRead.article } };

export const Wide: Story = { globals: { width: '1024' } };

export const LargeText: Story = { globals: { textSize: '32px', width: '768' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Dark: Story = { globals: { scheme: 'dark' } };
