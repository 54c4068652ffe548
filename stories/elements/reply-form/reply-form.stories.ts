import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Outcome, ReplyForm } from '../../../src/index.js';
import { commonControls } from '../../support/controls.js';
import { note } from '../../support/note.js';

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

/** Answers in place of a service, so that nothing is sent from here. */
const answered = (outcome: Outcome | Promise<Outcome>): Story => ({
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector('reply-form')!;
    await form.updateComplete;
    form.withoutDrafts = true;
    form.send = () => Promise.resolve(outcome);
    const fill = (name: string, value: string) => {
      form.shadowRoot!.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = value;
    };
    fill('comment', 'The harbour was never only about fish.');
    fill('author', 'Ada Reed');
    fill('email', 'ada@reed.example');
    form.shadowRoot!.querySelector('form')!.requestSubmit();
  },
});

/** While a reply is on its way. */
export const Sending: Story = answered(new Promise<Outcome>(() => {}));

export const Published: Story = answered({
  status: 'published',
  url: 'https://news.example/harbour#reply-7',
});

export const Held: Story = answered({ status: 'held' });

/** The text stays, and the service's own words are shown as plain text. */
export const Refused: Story = answered({
  status: 'invalid',
  fields: ['email'],
  message: 'This mailbox does not exist.',
});

export const Failed: Story = answered({ status: 'failed' });

/** Nobody knows whether the reply arrived: its answer was lost. */
export const Unconfirmed: Story = answered({ status: 'failed', unconfirmed: true });

/** An answer to another reply, which readers can cancel. */
export const Answering: Story = {
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector('reply-form')!;
    form.replyTo = { id: '41', name: 'Grace Hull' };
    await form.updateComplete;
  },
};

/** Chosen fields; an asterisk makes one required. */
export const ChosenFields: Story = { args: { fields: 'comment* author' } };

export const RightToLeft: Story = { ...Incomplete, args: { lang: 'ar' } };

export const Japanese: Story = { args: { lang: 'ja' } };

export const German: Story = { args: { lang: 'de' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Absent: Story = {
  args: { action: undefined },
  decorators: [note('Without an address that takes replies nothing is shown.')],
};
