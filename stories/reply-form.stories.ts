import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ReplyForm } from '../src/index.js';
import { commonControls } from './support/controls.js';
import { note } from './support/note.js';

const meta: Meta<ReplyForm> = {
  title: 'Elements/reply-form',
  component: 'reply-form',
  argTypes: commonControls,
  args: { action: 'https://news.example/wp-comments-post.php', reference: '482', closed: false },
};
export default meta;

type Story = StoryObj<ReplyForm>;

export const Default: Story = {};

export const Closed: Story = { args: { closed: true } };

/** What is wrong, in one place and at each field. */
export const Incomplete: Story = {
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector('reply-form')!;
    await form.updateComplete;
    form.shadowRoot!.querySelector<HTMLInputElement>('input[type=email]')!.value = 'nobody@nowhere@example';
    form.shadowRoot!.querySelector('button')!.click();
  },
};

export const IncompleteNarrow: Story = { ...Incomplete, globals: { width: '320' } };

export const IncompleteDark: Story = { ...Incomplete, globals: { scheme: 'dark' } };

export const RightToLeft: Story = { ...Incomplete, args: { lang: 'ar' } };

export const Japanese: Story = { args: { lang: 'ja' } };

export const German: Story = { args: { lang: 'de' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Absent: Story = {
  args: { action: undefined },
  decorators: [note('Without an address that takes replies nothing is shown.')],
};
