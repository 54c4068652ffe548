import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { termTypes } from '../../../src/render/article-terms/article-terms.definition.js';
import type { ArticleTerms } from '../../../src/index.js';
import { cjk, longWord, news, rtl } from '../../support/articles.js';
import { commonControls } from '../../support/controls.js';
import { note } from '../../support/note.js';
import { guide } from './article-terms.guide.js';

const meta: Meta<ArticleTerms> = {
  title: 'Elements/article-terms',
  component: 'article-terms',
  parameters: { guide },
  argTypes: { ...commonControls, type: { control: 'inline-radio', options: termTypes } },
  args: { type: 'categories', terms: news.articleSection },
};
export default meta;

type Story = StoryObj<ArticleTerms>;

export const Default: Story = {};

/** A tag without a URL is not a link. */
export const Tags: Story = { args: { type: 'tags', terms: news.keywords } };

export const OneItem: Story = {
  args: { terms: [{ name: 'Canals', url: 'https://news.example/topics/canals' }] },
};

export const Many: Story = {
  args: {
    type: 'tags',
    terms: Array.from({ length: 24 }, (_, index) => ({
      name: `Berth ${index + 1}`,
      url: `https://news.example/tags/berth-${index + 1}`,
    })),
  },
};

export const WithoutLinks: Story = {
  args: { terms: [{ name: 'Canals' }, { name: 'Trade' }, { name: 'Winter' }] },
};

export const OwnLabel: Story = { args: { heading: 'Filed under' } };

export const LongWords: Story = {
  args: {
    terms: [{ name: longWord }, { name: `${longWord} and its pension fund`, url: 'https://news.example/' }],
  },
  globals: { width: '320' },
};

export const RightToLeft: Story = { args: { lang: 'ar', terms: rtl.articleSection } };

export const Japanese: Story = { args: { lang: 'ja', terms: cjk.articleSection } };

/** Interface in another language than the terms. */
export const InGerman: Story = { args: { locale: 'de' } };

export const Wide: Story = { globals: { width: '1024' } };

export const LargeText: Story = { globals: { textSize: '32px', width: '768' } };

export const Narrow: Story = { args: { type: 'tags', terms: news.keywords }, globals: { width: '320' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Absent: Story = {
  args: { terms: [] },
  decorators: [note('Without terms there is no label either.')],
};
