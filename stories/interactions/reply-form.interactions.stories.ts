import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import type { Outcome, ReplyForm } from '../../src/index.js';
import { dropDrafts } from '../../src/replies/drafts.js';
import { act } from '../support/act.js';
import { inside } from '../support/interact.js';
import { pretend } from '../support/pretend.js';

const thread = { endpoint: 'https://news.example/wp-comments-post.php', id: '483' };
const words = 'The harbour was never only about fish.';

const meta: Meta<ReplyForm> = {
  title: 'Interactions/reply-form',
  component: 'reply-form',
  tags: ['!autodocs'],
  args: { endpoint: thread.endpoint, thread: thread.id },
  beforeEach: () => () => dropDrafts(thread),
};
export default meta;

type Story = StoryObj<ReplyForm>;
type Ui = ReturnType<typeof inside>;

/** Resolves when the behaviour of a form has loaded, which happens in idle time. */
const scripted = (shadow: ShadowRoot): Promise<void> =>
  waitFor(() => expect(shadow.querySelector('form')).toHaveProperty('noValidate', true), { timeout: 10_000 });

/** Interaction with a form whose behaviour has loaded. */
const inForm = (doIt: (form: ReplyForm, shadow: ShadowRoot) => Promise<void>): Story['play'] =>
  act('reply-form', async (form, shadow) => {
    await scripted(shadow);
    await doIt(form, shadow);
  });

async function write(ui: Ui): Promise<void> {
  await userEvent.type(ui.getByLabelText(/^Comment/), words);
  await userEvent.type(ui.getByLabelText(/^Name/), 'Ada Reed');
  await userEvent.type(ui.getByLabelText(/^Email/), 'ada@reed.example');
}

/** Sends a reply, without the minimum time. */
async function post(ui: Ui): Promise<void> {
  const restore = pretend(performance, { now: () => Number.MAX_SAFE_INTEGER });
  await userEvent.click(ui.getByRole('button', { name: 'Post reply' }));
  restore();
}

/** Story of a form that is filled in and sent to a mocked service, which responds with these outcomes in order. */
const sent = (outcomes: Outcome[], then: (ui: Ui, shadow: ShadowRoot) => Promise<void>): Story => ({
  play: inForm(async (form, shadow) => {
    const ui = inside(shadow);
    const answers = [...outcomes];
    const send = fn((_: unknown) => Promise.resolve(answers.shift()!));
    form.send = send;
    await write(ui);
    await post(ui);
    await waitFor(() => expect(send).toHaveBeenCalledOnce());
    await expect(send.mock.calls[0]![0]).toMatchObject({ comment: words, author: 'Ada Reed' });
    await then(ui, shadow);
  }),
});

const comment = (ui: Ui): HTMLElement => ui.getByLabelText(/^Comment/);

export const Published: Story = sent([{ status: 'published' }], async (ui) => {
  await ui.findByText('Your reply has been published.');
  await expect(comment(ui)).toHaveValue('');
});

export const Pending: Story = sent([{ status: 'pending' }], async (ui) => {
  await ui.findByText(/has arrived/);
  await expect(comment(ui)).toHaveValue('');
});

/** An error from the service is shown at its field, which gets focus, until the field changes; the text is kept. */
export const Refused: Story = sent(
  [{ status: 'invalid', fields: ['email'], message: 'This mailbox does not exist.' }],
  async (ui, shadow) => {
    await ui.findByText('This mailbox does not exist.');
    const email = ui.getByLabelText(/^Email/);
    await expect(shadow.activeElement).toBe(email);
    await expect(email).toBeInvalid();
    await expect(comment(ui)).toHaveValue(words);
    await userEvent.tab();
    await expect(email).toBeInvalid();
    await userEvent.type(email, '.org');
    await expect(email).not.toHaveAttribute('aria-invalid');
  },
);

/** The text is kept, and a second attempt sends it. */
export const FailedAndSentAgain: Story = sent([{ status: 'failed' }, { status: 'published' }], async (ui) => {
  await ui.findByText(/could not be sent/);
  await expect(comment(ui)).toHaveValue(words);
  await post(ui);
  await ui.findByText('Your reply has been published.');
});

/** Sending can be cancelled; the text is kept. */
export const Cancelled: Story = {
  play: inForm(async (form, shadow) => {
    const ui = inside(shadow);
    form.send = () => new Promise<Outcome>(() => {});
    await write(ui);
    await post(ui);
    await userEvent.click(await ui.findByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(ui.queryByText('Sending your reply…')).toBeNull());
    await expect(comment(ui)).toHaveValue(words);
  }),
};

/** Errors are listed and shown at each field; links in the list go to the fields. */
export const Incomplete: Story = {
  play: inForm(async (_, shadow) => {
    const ui = inside(shadow);
    await userEvent.click(ui.getByRole('button', { name: 'Post reply' }));
    await expect(shadow.activeElement).toBe(comment(ui));
    await expect(comment(ui)).toBeInvalid();
    await expect(comment(ui)).toHaveAccessibleDescription(/Please fill in/);
    await userEvent.click(ui.getByRole('link', { name: /Name/ }));
    const name = ui.getByLabelText(/^Name/);
    await expect(shadow.activeElement).toBe(name);
    await userEvent.type(name, 'Ada Reed');
    await waitFor(() => expect(name).toBeValid());
  }),
};

/** The draft is restored in a new form. */
export const DraftKept: Story = {
  play: inForm(async (form, shadow) => {
    await userEvent.type(comment(inside(shadow)), words);
    // As on another page: `cloneNode()` would copy the text.
    const again = document.createElement('reply-form');
    for (const { name, value } of form.attributes) again.setAttribute(name, value);
    form.replaceWith(again);
    await again.updateComplete;
    await scripted(again.shadowRoot!);
    await expect(comment(inside(again.shadowRoot!))).toHaveValue(words);
  }),
};
