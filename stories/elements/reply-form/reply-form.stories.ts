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
    // A function: only a script can set it.
    send: { control: false },
  },
  args: { endpoint: thread.endpoint, thread: thread.id, closed: false },
  // What was written in one story is not found in the next.
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

/** Right before a reply is sent. */
export const Filled: Story = { play: act('reply-form', (_, shadow) => fill(shadow)) };

/** What is wrong, in one place and at each field. */
export const Incomplete: Story = {
  play: act('reply-form', (_, shadow) => {
    field(shadow, 'email').value = 'nobody@nowhere@example';
    shadow.querySelector('button')!.click();
  }),
};

export const IncompleteNarrow: Story = { ...Incomplete, globals: { width: '320' } };

export const IncompleteDark: Story = { ...Incomplete, globals: { scheme: 'dark' } };

/** Near the end of the room, what is left is counted. */
export const CharactersLeft: Story = {
  play: act('reply-form', (_, shadow) => {
    field(shadow, 'comment').value = 'All hands on deck. '.repeat(3430);
    field(shadow, 'comment').dispatchEvent(new Event('input', { bubbles: true }));
  }),
};

/** Sends a reply; answers in place of a service, so that nothing leaves the page. */
async function send(outcome: Outcome | Promise<Outcome>, form: ReplyForm, shadow: ShadowRoot): Promise<void> {
  // As if the reader had taken their time: what is sent at once waits.
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

/** What a form shows when a reply has been sent, and answered so. */
const answered = (outcome: Outcome | Promise<Outcome>): Story => ({
  play: act('reply-form', (form, shadow) => send(outcome, form, shadow)),
});

/** While a reply is on its way. */
export const Sending: Story = answered(new Promise<Outcome>(() => {}));

export const Published: Story = answered({
  status: 'published',
  url: 'https://news.example/harbour#reply-7',
});

/** The reply has arrived; somebody looks at it first. */
export const Pending: Story = answered({ status: 'pending' });

/** The service has the very same reply. */
export const Duplicate: Story = answered({ status: 'duplicate' });

/** Too many in too short a time. */
export const RateLimited: Story = answered({ status: 'rate-limited', retryAfter: 15 });

/** The service stopped taking replies while the reader wrote. */
export const ClosedMeanwhile: Story = answered({ status: 'closed' });

export const LoginRequired: Story = answered({ status: 'login-required' });

/** The service says which field is wrong; its own words are shown as plain text. */
export const Invalid: Story = answered({
  status: 'invalid',
  fields: ['email'],
  message: 'This mailbox does not exist.',
});

/** The reply is kept, and sent when there is a connection again. */
export const Offline: Story = answered({ status: 'offline' });

export const Failed: Story = answered({ status: 'failed' });

/** Nobody knows whether the reply arrived: its answer was lost. */
export const Unconfirmed: Story = answered({ status: 'unconfirmed' });

export const FailedNarrow: Story = { ...Failed, globals: { width: '320' } };

export const FailedDark: Story = { ...Failed, globals: { scheme: 'dark' } };

/** What was written on an earlier visit is still there. */
export const KeptDraft: Story = {
  tags: ['alone'],
  beforeEach: () => {
    const draft = { comment: 'I was there on the day the', author: 'Ada Reed' };
    keepDraft(thread, { id: '', draft, at: Date.now(), left: true });
    return () => dropDrafts(thread);
  },
};

/** An answer to another reply, which readers can cancel. */
export const Answering: Story = {
  play: act('reply-form', async (form) => {
    form.inReplyTo = { id: '41', name: 'Grace Hull' };
    await form.updateComplete;
  }),
};

export const Closed: Story = { args: { closed: true } };

/** Chosen fields; an asterisk makes one required. */
export const ChosenFields: Story = { args: { fields: 'comment* author' } };

export const OnlyComment: Story = { args: { fields: 'comment*' } };

/** What tells humans from machines goes into the slot; its fields are sent along. */
export const Challenge: Story = {
  render: (args) => html`
    <reply-form ${attributes(args)}>
      <label slot="challenge">How many legs has a spider? <input name="answer" size="3" /></label>
    </reply-form>
  `,
};

/** An answer to somebody with a long name, which the service refuses at length. */
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

/** Words of the interface that are longer than the English ones. */
export const German: Story = { ...Incomplete, args: { lang: 'de' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Wide: Story = { globals: { width: '1024' } };

export const LargeText: Story = { globals: { textSize: '32px', width: '768' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Absent: Story = {
  args: { endpoint: undefined },
  decorators: [note('Without an address that takes replies nothing is shown.')],
};
