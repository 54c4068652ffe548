// The replies inside an article: list and form under one heading, loaded when they come near the window.
import { expect, fixture, html } from '@open-wc/testing';
import type {
  Article,
  ArticleView,
  PublishedReply,
  ReplyForm,
  ReplyListErrorEvent,
} from '../../src/index.js';
import { renderArticle } from '../../src/server/index.js';
import { article } from '../support/article.js';
import { expectAccessible } from '../support/axe.js';
import { outcomeOf } from '../support/outcome.js';
import { pretend } from '../support/pretend.js';
import { acting, find, findAll, served, texts, words } from '../support/render.js';
import { waitUntil } from '../support/wait-until.js';

const endpoint = 'https://replies.example/harbour';
const conversation: PublishedReply[] = [
  { id: '1', author: { name: 'Marta' }, datePublished: '2026-03-01T09:30:00Z', text: 'First.' },
  {
    id: '2',
    parentItem: '1',
    author: { name: 'Ioan' },
    datePublished: '2026-03-02T09:30:00Z',
    text: 'To the first.',
  },
];

/** An article whose replies are those of a JSON service. */
const discussed = (fields: Partial<NonNullable<Article['replies']>> = {}): Article =>
  article({ replies: { open: true, service: 'json', endpoint, thread: '7', commentCount: 2, ...fields } });

type Options = Partial<Pick<ArticleView, 'withoutReplies' | 'withoutReplyForm' | 'withoutDrafts'>>;

/** Shows an article as the page or a server has it; `above`: the height of what stands above it, in windows. */
async function show(data: Article, options: Options = {}, above = 0): Promise<ArticleView> {
  const around = await fixture<HTMLElement>(html`<div></div>`);
  if (above) around.style.paddingTop = `${above * 100}vh`;
  if (served) {
    around.setHTMLUnsafe(renderArticle(data, { ...options, pageUrl: location.href }));
  } else {
    around.append(Object.assign(document.createElement('article-view'), { article: data, ...options }));
  }
  const view = around.firstElementChild as ArticleView;
  await view.updateComplete;
  return view;
}

/** Stands in for the service; what it is asked for. */
function service(answer: (url: URL) => unknown = () => ({ replies: conversation, total: 2 })): URL[] {
  const asked: URL[] = [];
  pretend(window, 'fetch', (input: string | URL) => {
    const url = new URL(String(input));
    asked.push(url);
    const given = answer(url);
    return Promise.resolve(given instanceof Response ? given : Response.json(given));
  });
  return asked;
}

/** Scrolls to the replies, and waits until they are there. */
function listed(view: Element): Promise<void> {
  find(view, '.replies')!.scrollIntoView();
  return waitUntil(() => findAll(view, '[data-reply]').length, 'No replies come');
}

describe('the replies inside an article', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('are shown with the form under one heading, with their number', async () => {
    const asked = service();
    const view = await show(discussed());
    expect(texts(view, '.replies h2')).to.deep.equal(['2 replies']);
    await listed(view);
    expect(asked[0]!.href).to.equal(`${endpoint}?thread=7&order=oldest`);
    expect(texts(view, '.reply-author')).to.deep.equal(['Marta', 'Ioan']);
    expect(texts(view, '.replies h2')).to.deep.equal(['2 replies']);
    expect(texts(view, ':is(.replies, .reply) :is(h2, h3)')).to.deep.equal(['2 replies', 'Leave a Reply']);
    expect(find(view, '.reply > h3')).not.to.equal(null);
    await expectAccessible(view);
  });

  it('are not requested before they are near the viewport', async () => {
    const asked = service();
    const near = await show(discussed({ thread: 'near' }));
    const far = await show(discussed({ thread: 'far' }), {}, 40);
    await listed(near);
    const threads = () => asked.map(({ searchParams }) => searchParams.get('thread'));
    expect(threads()).to.deep.equal(['near']);
    await listed(far);
    expect(threads()).to.deep.equal(['near', 'far']);
  });

  it('are hidden alone or with the form', async () => {
    const asked = service();
    const without = await show(discussed(), { withoutReplies: true });
    expect(find(without, '.replies, .reply')).to.equal(null);
    const formless = await show(discussed({ thread: '8' }), { withoutReplyForm: true });
    await listed(formless);
    expect(find(formless, '.reply')).to.equal(null);
    expect(asked.map(({ searchParams }) => searchParams.get('thread'))).to.deep.equal(['8']);
    for (const button of findAll(formless, '[data-reply-to]'))
      expect(button.checkVisibility()).to.equal(false);
  });

  for (const [what, replies] of [
    ['a service that cannot be read', { service: 'form' }],
    ['a service of the page', { service: 'event' }],
    ['a service that is not known', { service: 'carrier-pigeon' }],
    ['no safe address', { service: 'json', endpoint: 'javascript:alert(1)' }],
  ] as const)
    it(`consist of only the form with ${what}`, async () => {
      const view = await show(discussed(replies));
      expect(find(view, '.replies')).to.equal(null);
      expect(find(view, '.reply > h2')).not.to.equal(null);
    });

  it('are shown without reply buttons when replies are closed', async () => {
    service();
    const view = await show(discussed({ open: false }));
    await listed(view);
    expect(find(view, '[data-reply-to]')).to.equal(null);
    expect(words(find(view, '.reply .note'))).to.equal('Replies are closed.');
  });

  it('have a message if there are none', async () => {
    service(() => ({ replies: [] }));
    const view = await show(discussed({ commentCount: undefined }));
    expect(texts(view, '.replies h2')).to.deep.equal(['Replies']);
    await waitUntil(() => find(view, '.replies-none'), 'Nothing is said');
    expect(texts(view, '.replies h2, .replies-none')).to.deep.equal(['Replies', 'There are no replies yet.']);
  });

  it('show an error if they could not be loaded, next to a working form, and can be loaded again', async () => {
    let works = false;
    const asked = service((url) => {
      if (!url.searchParams.has('thread'))
        return Response.json({ status: 'published', id: 9 }, { status: 201 });
      return works ? { replies: conversation } : new Response('', { status: 500 });
    });
    const view = await show(discussed());
    let error: Error | undefined;
    view.addEventListener('reply-list-error', (event) => void ({ error } = event as ReplyListErrorEvent));
    await waitUntil(() => find(view, '.replies-retry'), 'There is no button');
    expect(error!.message).to.contain('500');
    expect(words(find(view, '.replies-state p'))).to.equal('The replies could not be loaded.');
    expect(find(view, '#ae-reply')).not.to.equal(null);
    works = true;
    find(view, '.replies-retry')!.click();
    await listed(view);
    expect(texts(view, '.replies-state')).to.deep.equal(['']);
    expect(asked).to.have.length(2);
  });

  it('use the form below them, never that of another article', async () => {
    service();
    const first = await acting(show(discussed({ thread: '7' })));
    const second = await acting(show(discussed({ thread: '8' })));
    await listed(first);
    await listed(second);
    for (const view of [second, first]) {
      find(view, '[data-reply-to="1"]')!.click();
      expect(view.inReplyTo).to.deep.equal({ id: '1', name: 'Marta' });
      expect(view.shadowRoot!.activeElement?.getAttribute('name')).to.equal('comment');
      await view.updateComplete;
      expect(words(find(view, '.reply-to'))).to.contain('Replying to Marta');
      expect((view === first ? second : first).inReplyTo?.id).to.equal(view === first ? '1' : undefined);
    }
  });

  it('use a form of the page that is added later, if the article has none', async () => {
    service();
    const view = await show(discussed(), { withoutReplyForm: true });
    await listed(view);
    const button = find(view, '[data-reply-to="1"]')!;
    const other = document.createElement('reply-form');
    Object.assign(other, { service: 'json', endpoint, thread: 'another', withoutDrafts: true });
    view.after(other);
    await other.updateComplete;
    expect(button.checkVisibility()).to.equal(false);
    const form = document.createElement('reply-form') as ReplyForm;
    Object.assign(form, { service: 'json', endpoint, thread: '7', withoutDrafts: true });
    view.after(form);
    await form.updateComplete;
    expect(button.checkVisibility()).to.equal(true);
    button.click();
    expect(form.inReplyTo).to.deep.equal({ id: '1', name: 'Marta' });
    form.remove();
    expect(button.checkVisibility()).to.equal(false);
  });

  it('include a reply from the form as soon as it is sent', async () => {
    service((url) =>
      url.searchParams.has('thread')
        ? { replies: conversation, total: 2 }
        : Response.json({ status: 'published', id: 9 }, { status: 201 }),
    );
    const view = await acting(show(discussed(), { withoutDrafts: true }));
    await listed(view);
    for (const [name, value] of Object.entries({ comment: 'Mine.', author: 'Ada', email: 'a@x.example' })) {
      const field = find(view, `[name=${name}]`) as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    const told = outcomeOf(view, 'published');
    find(view, '.primary')!.click();
    await told;
    await waitUntil(() => find(view, '[data-reply="9"]'), 'The reply is not listed');
    expect(texts(view, '.replies h2')).to.deep.equal(['3 replies']);
  });

  it('change with the article', async () => {
    const asked = service(({ searchParams }) => ({
      replies: [{ id: searchParams.get('thread'), text: `To ${searchParams.get('thread')}` }],
    }));
    const view = await show(discussed({ thread: '7' }));
    await listed(view);
    view.article = discussed({ thread: '8' });
    await waitUntil(() => find(view, '[data-reply="8"]'), 'The replies are those of the first');
    expect(texts(view, '.reply-text')).to.deep.equal(['To 8']);
    expect(asked).to.have.length(2);
    view.article = article({ replies: undefined });
    await view.updateComplete;
    expect(find(view, '.replies, .reply')).to.equal(null);
  });

  it('keep the selected order, and the focus on it', async () => {
    service(({ searchParams }) => ({
      replies: conversation,
      total: searchParams.get('order') === 'newest' ? 5 : 4,
    }));
    const view = await show(discussed());
    await listed(view);
    const select = find(view, 'select') as HTMLSelectElement;
    select.focus();
    select.value = 'newest';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await view.updateComplete;
    await waitUntil(() => view.shadowRoot!.activeElement === find(view, 'select'), 'The focus is gone');
    expect((find(view, 'select') as HTMLSelectElement).value).to.equal('newest');
  });

  it('contain no script and no unsafe URL, whatever the service responds', async () => {
    service(() => ({
      replies: [
        {
          id: '"><img src=x onerror=alert(1)>',
          author: { name: '<script>alert(1)</script>', url: 'javascript:alert(1)' },
          html: '<img src=x onerror=alert(1)><a href="javascript:alert(1)">Bold</a>',
          url: 'data:text/html,x',
        },
      ],
    }));
    const view = await show(discussed());
    await listed(view);
    expect(findAll(view, '.replies :is(script, img, [onerror], a)')).to.have.length(0);
    expect(words(find(view, '.reply-text'))).to.equal('Bold');
  });
});
