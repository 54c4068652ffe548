import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { ReplyForm, ReplyList } from '../../src/index.js';
import { act } from '../support/act.js';
import { inside } from '../support/interact.js';
import { attributes } from '../support/markup.js';
import { beginAt, standIn } from '../support/pretend.js';
import { replies } from '../support/replies.js';

const service = '/replies-of-an-interaction';

const meta: Meta<ReplyList> = {
  title: 'Interactions/reply-list',
  component: 'reply-list',
  tags: ['!autodocs'],
  beforeEach: () => beginAt('2024-03-05T12:00:00Z'),
};
export default meta;

type Story = StoryObj<ReplyList>;

/** The form names the author it replies to, and has focus; replying can be cancelled. */
export const Answering: Story = {
  args: { replies, formId: 'reply' },
  render: (args) => html`
    <reply-list ${attributes(args)}></reply-list>
    <reply-form id="reply" endpoint="https://news.example/comments" thread="484" without-drafts></reply-form>
  `,
  play: act('reply-list', async (list, shadow) => {
    const form = list.parentElement!.querySelector<ReplyForm>('reply-form')!;
    const ui = inside(form.shadowRoot!);
    await userEvent.click(inside(shadow).getByRole('button', { name: 'Reply to Ioan Bell' }));
    const status = form.shadowRoot!.querySelector('.reply-to');
    await waitFor(() => expect(status).toHaveTextContent('Replying to Ioan Bell'));
    await expect(form.shadowRoot!.activeElement).toBe(ui.getByLabelText(/^Comment/));
    await userEvent.click(ui.getByRole('button', { name: 'Cancel reply' }));
    await waitFor(() => expect(status).toBeEmptyDOMElement());
    await expect(form.shadowRoot!.activeElement).toBe(ui.getByLabelText(/^Comment/));
  }),
};

/** The first reply of the next page gets focus; after the last page there is no button. */
export const NextPage: Story = {
  args: { service: 'json', endpoint: service },
  beforeEach: () =>
    standIn(service, (url) =>
      url.searchParams.get('cursor')
        ? Response.json({ replies: replies.slice(3), total: 4 })
        : Response.json({ replies: replies.slice(0, 3), total: 4, next: '2' }),
    ),
  play: act('reply-list', async (_, shadow) => {
    const ui = inside(shadow);
    await userEvent.click(await ui.findByRole('button', { name: /more/i }));
    await ui.findByText(/Lower for whom/);
    await waitFor(() => expect(shadow.activeElement).toHaveTextContent('Lower for whom?'));
    await expect(ui.queryByRole('button', { name: /more/i })).toBeNull();
  }),
};

/** Conversations change their order; replies stay below their parents. */
export const Order: Story = {
  args: { replies },
  play: act('reply-list', async (list, shadow) => {
    const ui = inside(shadow);
    const first = () => ui.getAllByRole('article')[0];
    await expect(first()).toHaveTextContent('My grandfather kept a berth');
    await userEvent.selectOptions(ui.getByRole('combobox'), 'newest');
    await list.updateComplete;
    await expect(list.order).toBe('newest');
    await expect(first()).toHaveTextContent('Lower for whom?');
  }),
};

/** Loading is retried; focus is not lost with the button. */
export const TriedAgain: Story = {
  args: { service: 'json', endpoint: service },
  beforeEach: () => {
    let asked = 0;
    return standIn(service, () =>
      asked++ ? Response.json({ replies, total: 4 }) : new Response('', { status: 404 }),
    );
  },
  play: act('reply-list', async (_, shadow) => {
    const ui = inside(shadow);
    await userEvent.click(await ui.findByRole('button', { name: 'Try again' }));
    await ui.findByRole('heading', { name: '4 replies' });
    await ui.findByText('4 replies', { selector: '[role=status]' });
    await expect(shadow.activeElement).not.toBeNull();
  }),
};
