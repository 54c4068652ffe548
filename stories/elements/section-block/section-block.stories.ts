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

/** A section without heading. */
export const Lead: Story = { args: { section: news.sections[0] } };

/** A body may be plain text, in which a blank line starts a new paragraph. */
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

/** Numbered and bulleted lists, one in another. */
export const Lists: Story = { args: { section: section(longRead, 'a-day') } };

export const Code: Story = { args: { section: section(longRead, 'article-215') } };

export const HeadingsQuotationAndCallout: Story = { args: { section: section(longRead, 'reading') } };

export const Tables: Story = { args: { section: section(longRead, 'numbers') } };

/** Highlighted, typed, added and quoted words, a gloss, another language, a formula, and a line of the editors. */
export const MarksAndAnnotations: Story = { args: { section: section(textBlocks, 'words') } };

/** Each quotation is one of its own, with its source. */
export const Quotations: Story = { args: { section: section(textBlocks, 'voices') } };

/** Each kind of box and notice has its look and its name. */
export const BoxesAndNotices: Story = { args: { section: section(textBlocks, 'boxes') } };

export const BoxesAndNoticesDark: Story = { ...BoxesAndNotices, globals: { scheme: 'dark' } };

/** A numbered list goes on after a box; items may be checked, and hold several blocks. */
export const ChecksStepsAndTerms: Story = { args: { section: section(textBlocks, 'lists') } };

/** Headings in the text have the level that they say, and an address of their own. */
export const HeadingLevels: Story = { args: { section: section(textBlocks, 'headings') } };

/** A table with a foot, a formula, a listing with its file, text that keeps its spaces, questions and buttons. */
export const NumbersCodeAndQuestions: Story = { args: { section: section(textBlocks, 'numbers') } };

export const NumbersCodeAndQuestionsNarrow: Story = {
  ...NumbersCodeAndQuestions,
  globals: { width: '320' },
};

/** A table that is too wide scrolls inside itself. */
export const TablesNarrow: Story = { ...Tables, globals: { width: '320' } };

export const TablesDark: Story = { ...Tables, globals: { scheme: 'dark' } };

export const Timeline: Story = { args: { section: section(longRead, 'history') } };

/** Nothing of another service is loaded; of a block that the library does not know, the fallback is shown. */
export const EmbedAndUnknownBlock: Story = { args: { section: section(longRead, 'horn') } };

/** Points are text and drawn: as stars, or as a bar where there are more than ten. */
export const Rating: Story = { args: { section: review.sections[0] } };

export const Product: Story = { args: { section: section(review, 'buy') } };

export const ProductNarrow: Story = { ...Product, globals: { width: '320' } };

export const Recipe: Story = { args: { section: section(review, 'soup') } };

/** A figure beside the text, one that is wider, one with a link and files for other screens, an image in a line, a sound. */
export const FiguresAndSound: Story = { args: { section: section(media, 'crossing') } };

/** Halves side by side, a gallery as a grid; cards for a thing of another service, another page and a file. */
export const GalleryAndCards: Story = { args: { section: section(media, 'kept') } };

export const GalleryAndCardsNarrow: Story = { ...GalleryAndCards, globals: { width: '320' } };

export const GalleryAndCardsDark: Story = { ...GalleryAndCards, globals: { scheme: 'dark' } };

/** A row of pictures that scrolls from one to the next, with no script. */
export const Slideshow: Story = { args: { section: section(media, 'slides') } };

/** The player is the browser's; it loads nothing but the poster before it plays. What is said is behind a button. */
export const Video: Story = { args: { section: { body: [media.media!] } } };

/** Notes stand below the section that refers to them. */
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

/** A heading one level lower than that of other sections. */
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
