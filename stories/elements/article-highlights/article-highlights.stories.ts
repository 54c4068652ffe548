import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ArticleHighlights } from '../../../src/index.js';
import { cjk, longAddress, longWord, news, rtl } from '../../support/articles.js';
import { commonControls } from '../../support/controls.js';
import { note } from '../../support/note.js';
import { guide } from './article-highlights.guide.js';

const meta: Meta<ArticleHighlights> = {
  title: 'Elements/article-highlights',
  component: 'article-highlights',
  parameters: { guide },
  argTypes: commonControls,
  args: { highlights: news.highlights },
};
export default meta;

type Story = StoryObj<ArticleHighlights>;

export const Default: Story = {};

export const OwnHeading: Story = { args: { heading: 'What you need to know' } };

export const OneItem: Story = {
  args: { highlights: ['The ferry to Outer Marsh runs six times a day from Saturday.'] },
};

export const Many: Story = {
  args: {
    highlights: [
      'The lock closes on Monday.',
      'Barges wait upstream, at the old sugar mill.',
      'Two of the four gates are from 1911, and nobody makes their bolts any more.',
      'A foundry in the next valley has agreed to try.',
      'Walkers may still cross by the footbridge.',
      'The towpath is shut from the weir to the station.',
      'Fish are counted before the basin is drained, and carried round it.',
      'The work is paid for by tolls, not by the town.',
      'It should be finished before the first frost.',
    ],
  },
};

export const LongWords: Story = {
  args: { highlights: [longWord, `The minutes are at ${longAddress}, all forty pages of them.`] },
  globals: { width: '320' },
};

export const RightToLeft: Story = { args: { lang: 'ar', highlights: rtl.highlights } };

export const Japanese: Story = { args: { lang: 'ja', highlights: cjk.highlights } };

export const LongText: Story = {
  args: {
    highlights: [
      'Nobody in the town can say when the argument about the basin began, but everyone can say who is to blame for it, and no two of them name the same person: the board that sold the cranes, the council that bought them back, the bank that lent the money for both.',
      ...(news.highlights ?? []),
    ],
  },
};

/** Plain text without marks; below headings of the page. */
export const HeadingLevel4: Story = { args: { headingLevel: 4 } };

/** Interface in another language than the text. */
export const InGerman: Story = { args: { locale: 'de' } };

export const Wide: Story = { globals: { width: '1024' } };

export const LargeText: Story = { globals: { textSize: '32px', width: '768' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Absent: Story = {
  args: { highlights: [] },
  decorators: [note('Without highlights there is no heading either.')],
};
