import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Outcome, ReplyForm } from '../../../src/index.js';
import { dropDrafts, keepDraft } from '../../../src/replies/drafts.js';
import { serviceNames } from '../../../src/article/reply-service.js';
import { act } from '../../support/act.js';
import { longAddress, longWord } from '../../support/articles.js';
import { commonControls } from '../../support/controls.js';
import { attributes } from '../../support/markup.js';
import { note } from '../../support/note.js';
import { pretend } from '../../support/pretend.js';
import { guide } from './reply-form.guide.js';

const thread = { endpoint: 'https://news.example/wp-comments-post.php', id: '482' };

const meta: Meta<ReplyForm> = {
  title: 'Elements/reply-form',
  component: 'reply-form',
  parameters: { guide, events: ['reply-form-outcome'] },
  argTypes: {
    ...commonControls,
    service: { control: 'select', options: serviceNames },
    // A function, so there is no control for it.
    send: { control: false },
  },
  args: { endpoint: thread.endpoint, thread: thread.id, closed: false },
  // Drafts are deleted, so that stories do not share them.
  beforeEach: () => () => dropDrafts(thread),
};
export default meta;

type Story = StoryObj<ReplyForm>;

export const Default: Story = {};

const field = (shadow: ShadowRoot, name: string): HTMLInputElement =>
  shadow.querySelector<HTMLInputElement>(`[name=${name}]`)!;

function fill(shadow: ShadowRoot): void {
  field(shadow, 'comment').value = 'The harbour was never only about fish.';
  field(shadow, 'author').value = 'Ada Reed';
  field(shadow, 'email').value = 'ada@reed.example';
}

/** Filled in, before the reply is sent. */
export const Filled: Story = { play: act('reply-form', (_, shadow) => fill(shadow)) };

/** Errors, in a summary and at each field. */
export const Incomplete: Story = {
  play: act('reply-form', (_, shadow) => {
    field(shadow, 'email').value = 'nobody@nowhere@example';
    shadow.querySelector('button')!.click();
  }),
};

export const IncompleteNarrow: Story = { ...Incomplete, globals: { width: '320' } };

export const IncompleteDark: Story = { ...Incomplete, globals: { scheme: 'dark' } };

/** Number of characters left, near the limit. */
export const CharactersLeft: Story = {
  play: act('reply-form', (_, shadow) => {
    field(shadow, 'comment').value = 'All hands on deck. '.repeat(3430);
    field(shadow, 'comment').dispatchEvent(new Event('input', { bubbles: true }));
  }),
};

/** Sends a reply with a mocked service, so that nothing leaves the page. */
async function send(outcome: Outcome | Promise<Outcome>, form: ReplyForm, shadow: ShadowRoot): Promise<void> {
  // Skips the minimum time, as if the reader had taken longer.
  let time = 0;
  const restore = pretend(performance, { now: () => (time += 60_000) });
  form.withoutDrafts = true;
  fill(shadow);
  await new Promise<void>((sent) => {
    form.send = () => {
      sent();
      return Promise.resolve(outcome);
    };
    shadow.querySelector('form')!.requestSubmit();
  });
  restore();
}

/** Story of a reply with an outcome. */
const answered = (outcome: Outcome | Promise<Outcome>): Story => ({
  play: act('reply-form', (form, shadow) => send(outcome, form, shadow)),
});

/** A reply is being sent. */
export const Sending: Story = answered(new Promise<Outcome>(() => {}));

export const Published: Story = answered({
  status: 'published',
  url: 'https://news.example/harbour#reply-7',
});

/** The reply has arrived and awaits moderation. */
export const Pending: Story = answered({ status: 'pending' });

/** The service already has the same reply. */
export const Duplicate: Story = answered({ status: 'duplicate' });

/** Too many replies in too short a time. */
export const RateLimited: Story = answered({ status: 'rate-limited', retryAfter: 15 });

/** Replies were closed while the reader was writing. */
export const ClosedMeanwhile: Story = answered({ status: 'closed' });

export const LoginRequired: Story = answered({ status: 'login-required' });

/** The service names an invalid field; its message is shown as plain text. */
export const Invalid: Story = answered({
  status: 'invalid',
  fields: ['email'],
  message: 'This mailbox does not exist.',
});

/** The reply is stored, and sent when there is a connection again. */
export const Offline: Story = answered({ status: 'offline' });

export const Failed: Story = answered({ status: 'failed' });

/** The response was lost, so the reply may or may not have arrived. */
export const Unconfirmed: Story = answered({ status: 'unconfirmed' });

export const FailedNarrow: Story = { ...Failed, globals: { width: '320' } };

export const FailedDark: Story = { ...Failed, globals: { scheme: 'dark' } };

/** A draft from an earlier visit is restored. */
export const KeptDraft: Story = {
  tags: ['alone'],
  beforeEach: () => {
    const draft = { comment: 'I was there on the day the', author: 'Ada Reed' };
    keepDraft(thread, { id: '', draft, at: Date.now(), left: true });
    return () => dropDrafts(thread);
  },
};

/** Reply to another reply, which readers can cancel. */
export const Answering: Story = {
  play: act('reply-form', async (form) => {
    form.inReplyTo = { id: '41', name: 'Grace Hull' };
    await form.updateComplete;
  }),
};

export const Closed: Story = { args: { closed: true } };

/** Selected fields; an asterisk makes a field required. */
export const ChosenFields: Story = { args: { fields: 'comment* author' } };

export const OnlyComment: Story = { args: { fields: 'comment*' } };

/** A CAPTCHA widget in the slot; the values of its fields are sent along. */
export const Challenge: Story = {
  render: (args) => html`
    <reply-form ${attributes(args)}>
      <label slot="challenge">How many legs has a spider? <input name="answer" size="3" /></label>
    </reply-form>
  `,
};

/** Reply to an author with a long name, which the service refuses with a long message. */
export const LongWords: Story = {
  play: act('reply-form', async (form, shadow) => {
    form.inReplyTo = { id: '41', name: longWord };
    await form.updateComplete;
    await send(
      { status: 'invalid', fields: ['email'], message: `${longWord}: ${longAddress}` },
      form,
      shadow,
    );
  }),
  globals: { width: '320' },
};

/** Below headings of the page. */
export const HeadingLevel4: Story = { args: { headingLevel: 4 } };

export const RightToLeft: Story = { ...Incomplete, args: { lang: 'ar' } };

export const Japanese: Story = { args: { lang: 'ja' } };

/** Messages that are longer than the English ones. */
export const German: Story = { ...Incomplete, args: { lang: 'de' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Wide: Story = { globals: { width: '1024' } };

export const LargeText: Story = { globals: { textSize: '32px', width: '768' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Absent: Story = {
  args: { endpoint: undefined },
  decorators: [note('Without an address that takes replies nothing is shown.')],
};
