import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { SectionBlock } from '../../../src/index.js';
import {
  cjk,
  longAddress,
  longRead,
  longWord,
  media,
  news,
  review,
  rtl,
  section,
  textBlocks,
} from '../../support/articles.js';
import { commonControls } from '../../support/controls.js';
import { note } from '../../support/note.js';
import { guide } from './section-block.guide.js';

const meta: Meta<SectionBlock> = {
  title: 'Elements/section-block',
  component: 'section-block',
  parameters: { guide },
  argTypes: commonControls,
  args: { section: section(news, 'ownership') },
};
export default meta;

type Story = StoryObj<SectionBlock>;

export const Default: Story = {};

/** Section without a heading. */
export const Lead: Story = { args: { section: news.sections[0] } };

/** Plain text body, in which a blank line starts a new paragraph. */
export const PlainText: Story = {
  args: {
    section: {
      heading: 'A Lock without a Keeper',
      body: 'The keeper’s house has been let to a potter.\n\nShe opens the gates when the kiln is cooling.',
    },
  },
};

export const OneLine: Story = { args: { section: { body: 'The lock is shut.' } } };

export const FigureAndPullQuote: Story = { args: { section: section(longRead, 'wrong-side') } };

/** Nested numbered and bulleted lists. */
export const Lists: Story = { args: { section: section(longRead, 'a-day') } };

export const Code: Story = { args: { section: section(longRead, 'article-215') } };

export const HeadingsQuotationAndCallout: Story = { args: { section: section(longRead, 'reading') } };

export const Tables: Story = { args: { section: section(longRead, 'numbers') } };

/** Marks and annotations: highlights, keyboard input, insertions, quotations, ruby, another language, a formula. */
export const MarksAndAnnotations: Story = { args: { section: section(textBlocks, 'words') } };

/** Quotations, each with its source. */
export const Quotations: Story = { args: { section: section(textBlocks, 'voices') } };

/** Callouts and notices of every kind, each with its name. */
export const BoxesAndNotices: Story = { args: { section: section(textBlocks, 'boxes') } };

export const BoxesAndNoticesDark: Story = { ...BoxesAndNotices, globals: { scheme: 'dark' } };

/** A numbered list that continues after a box, a checklist, and items with several blocks. */
export const ChecksStepsAndTerms: Story = { args: { section: section(textBlocks, 'lists') } };

/** Headings in the text, each with its level and an anchor. */
export const HeadingLevels: Story = { args: { section: section(textBlocks, 'headings') } };

/** Table with a footer, formula, code listing with a file name, preformatted text, FAQ and buttons. */
export const NumbersCodeAndQuestions: Story = { args: { section: section(textBlocks, 'numbers') } };

export const NumbersCodeAndQuestionsNarrow: Story = {
  ...NumbersCodeAndQuestions,
  globals: { width: '320' },
};

/** A table that is too wide scrolls. */
export const TablesNarrow: Story = { ...Tables, globals: { width: '320' } };

export const TablesDark: Story = { ...Tables, globals: { scheme: 'dark' } };

export const Timeline: Story = { args: { section: section(longRead, 'history') } };

/** Nothing is loaded from third parties; a custom block shows its fallback. */
export const EmbedAndUnknownBlock: Story = { args: { section: section(longRead, 'horn') } };

/** Ratings as text and graphics: stars, or a bar if there are more than ten points. */
export const Rating: Story = { args: { section: review.sections[0] } };

export const Product: Story = { args: { section: section(review, 'buy') } };

export const ProductNarrow: Story = { ...Product, globals: { width: '320' } };

export const Recipe: Story = { args: { section: section(review, 'soup') } };

/** Figures beside the text, wide, and with a link and responsive sources; an inline image; audio. */
export const FiguresAndSound: Story = { args: { section: section(media, 'crossing') } };

/** Half-width figures, a gallery as a grid, and cards for an embed, a link and a file. */
export const GalleryAndCards: Story = { args: { section: section(media, 'kept') } };

export const GalleryAndCardsNarrow: Story = { ...GalleryAndCards, globals: { width: '320' } };

export const GalleryAndCardsDark: Story = { ...GalleryAndCards, globals: { scheme: 'dark' } };

/** Slideshow that scrolls by CSS scroll snap, without a script. */
export const Slideshow: Story = { args: { section: section(media, 'slides') } };

/** The browser's own player, which loads only the poster until it plays. The transcript is behind a button. */
export const Video: Story = { args: { section: { body: [media.media!] } } };

/** Notes, below the section that refers to them. */
export const Footnotes: Story = {
  args: {
    section: {
      heading: 'Nine Years of Minutes',
      body: [
        {
          _type: 'block',
          children: [
            { _type: 'span', text: 'The board met ' },
            { _type: 'span', text: 'forty-one times', marks: ['count'] },
            { _type: 'span', text: ', mostly about ' },
            { _type: 'span', text: 'the boiler', marks: ['boiler'] },
            { _type: 'span', text: '.' },
          ],
          markDefs: [
            { _type: 'footnote', _key: 'count', body: 'Forty-two, if the picnic of 2019 is counted.' },
            { _type: 'footnote', _key: 'boiler', body: 'It is still there.\n\nIt still does not work.' },
          ],
        },
      ],
    },
  },
};

/** Heading one level below that of other sections. */
export const Subsection: Story = { args: { section: { ...section(news, 'cost'), level: 3 } } };

export const LongWords: Story = {
  args: { section: { heading: longWord, body: `${longWord}, says ${longAddress}, has met again.` } },
  globals: { width: '320' },
};

export const RightToLeft: Story = { args: { lang: 'ar', section: section(rtl, 'hours') } };

export const Japanese: Story = { args: { lang: 'ja', section: section(cjk, 'shigoto') } };

export const LongText: Story = {
  args: {
    section: {
      heading: 'How an Argument about a Basin Outlived Everyone Who Began It',
      body: Array.from(
        { length: 5 },
        () =>
          'Nobody in the town can say when the argument about the basin began, but everyone can say who is to blame for it, and no two of them name the same person: the board that sold the cranes, the council that bought them back, the bank that lent the money for both.',
      ).join('\n\n'),
    },
  },
};

export const Wide: Story = { globals: { width: '1024' } };

export const LargeText: Story = { globals: { textSize: '32px', width: '768' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Absent: Story = {
  args: { section: undefined },
  decorators: [note('Without a section nothing is shown.')],
};
