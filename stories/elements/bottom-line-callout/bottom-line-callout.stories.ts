import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { BottomLineCallout } from '../../../src/index.js';
import { cjk, longAddress, longWord, news, rtl } from '../../support/articles.js';
import { commonControls } from '../../support/controls.js';
import { note } from '../../support/note.js';
import { guide } from './bottom-line-callout.guide.js';

const meta: Meta<BottomLineCallout> = {
  title: 'Elements/bottom-line-callout',
  component: 'bottom-line-callout',
  parameters: { guide },
  argTypes: commonControls,
  args: { bottomLine: news.bottomLine },
};
export default meta;

type Story = StoryObj<BottomLineCallout>;

export const Default: Story = {};

export const PlainText: Story = {
  args: { bottomLine: 'The bridge will be late. The argument about it was on time.' },
};

export const SeveralParagraphs: Story = {
  args: {
    bottomLine:
      'Nobody disputes that the lock has to be mended, and nobody has said who pays if the winter comes early.' +
      '\n\nUntil somebody does, the barges will go on waiting at the sugar mill.',
  },
};

export const OwnHeading: Story = { args: { heading: 'What it comes to' } };

export const LongWords: Story = {
  args: { bottomLine: `${longWord}: see ${longAddress}` },
  globals: { width: '320' },
};

export const RightToLeft: Story = { args: { lang: 'ar', bottomLine: rtl.bottomLine } };

export const Japanese: Story = { args: { lang: 'ja', bottomLine: cjk.bottomLine } };

export const LongText: Story = {
  args: {
    bottomLine:
      'Nobody in the town can say when the argument about the basin began, but everyone can say who is to blame for it, and no two of them name the same person: the board that sold the cranes, the council that bought them back, the bank that lent the money for both.',
  },
};

/** Interface in another language than the text. */
export const InGerman: Story = { args: { locale: 'de' } };

export const Wide: Story = { globals: { width: '1024' } };

export const LargeText: Story = { globals: { textSize: '32px', width: '768' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Absent: Story = {
  args: { bottomLine: undefined },
  decorators: [note('Without a text there is no heading either.')],
};
