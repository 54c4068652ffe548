import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ArticleHeader } from '../../../src/index.js';
import { cjk, longRead, longWord, minimal, news, rtl } from '../../support/articles.js';
import { commonControls } from '../../support/controls.js';
import { note } from '../../support/note.js';
import { guide } from './article-header.guide.js';

const meta: Meta<ArticleHeader> = {
  title: 'Elements/article-header',
  component: 'article-header',
  parameters: { guide },
  argTypes: commonControls,
  args: { article: news },
};
export default meta;

type Story = StoryObj<ArticleHeader>;

export const Default: Story = {};

export const WithKicker: Story = { args: { article: longRead } };

/** Only headline and date, the fields that the format requires. */
export const Minimal: Story = { args: { article: minimal } };

export const ManyAuthors: Story = {
  args: {
    article: {
      ...minimal,
      description: 'Five reporters stood at five jetties with five watches.',
      author: [
        { name: 'Helen Arkwright', url: 'https://news.example/people/helen-arkwright' },
        { name: 'Ines Tallow', url: 'https://news.example/people/ines-tallow' },
        { name: 'Bartholomew Featherstonehaugh-Ravensworth' },
        { name: 'Jo Pike' },
        { name: 'Thandeka Nkosi-Lindqvist' },
      ],
    },
  },
};

/** The byline names the publisher if there is no author. */
export const ByThePublisher: Story = {
  args: { article: { ...minimal, publisher: { name: 'The Estuary Courier', url: 'https://news.example/' } } },
};

export const LongWords: Story = {
  args: {
    article: {
      ...minimal,
      alternativeHeadline: longWord,
      headline: `${longWord} Elects a Treasurer`,
      description: `The ${longWord} has met for the first time in nine years.`,
      author: [{ name: longWord }],
    },
  },
  globals: { width: '320' },
};

/** Below the page's own headline. */
export const HeadingLevel2: Story = { args: { headingLevel: 2 } };

export const RightToLeft: Story = { args: { article: rtl } };

export const Japanese: Story = { args: { article: cjk } };

export const LongText: Story = {
  args: {
    article: {
      ...news,
      headline: `${news.headline}, While Those Who Drew Them Are Still Waiting to Be Paid for the Second Winter in a Row`,
      description:
        'Nobody in the town can say when the argument about the basin began, but everyone can say who is to blame for it, and no two of them name the same person: the board that sold the cranes, the council that bought them back, the bank that lent the money for both. What they agree on is that it has cost too much.',
    },
  },
};

export const WithoutImage: Story = { args: { article: { ...news, image: undefined } } };

export const Wide: Story = { globals: { width: '1024' } };

export const LargeText: Story = { globals: { textSize: '32px', width: '768' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

/** Interface in another language than the article. */
export const InGerman: Story = { args: { locale: 'de' } };

export const Absent: Story = {
  args: { article: undefined },
  decorators: [note('Without an article nothing is shown.')],
};
