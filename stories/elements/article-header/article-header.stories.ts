import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ArticleHeader } from '../../../src/index.js';
import { cjk, longRead, longWord, minimal, news, rtl } from '../../support/articles.js';
import { commonControls } from '../../support/controls.js';
import { note } from '../../support/note.js';

const meta: Meta<ArticleHeader> = {
  title: 'Elements/article-header',
  component: 'article-header',
  argTypes: commonControls,
  args: { article: news },
};
export default meta;

type Story = StoryObj<ArticleHeader>;

export const Default: Story = {};

export const WithKicker: Story = { args: { article: longRead } };

/** Headline and date are all that the format asks for. */
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

/** The publisher signs where no author does. */
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

/** Below a page's own headline. */
export const HeadingLevel2: Story = { args: { headingLevel: 2 } };

export const RightToLeft: Story = { args: { article: rtl } };

export const Japanese: Story = { args: { article: cjk } };

export const Narrow: Story = { globals: { width: '320' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

/** The interface in another language than the article. */
export const InGerman: Story = { args: { locale: 'de' } };

export const Absent: Story = {
  args: { article: undefined },
  decorators: [note('Without an article nothing is shown.')],
};
