import { expect } from '@open-wc/testing';
import { html as template } from 'lit';
import '../../src/define.js';
import { frameworks, type FrameworkName } from '../../stories/snippets/frameworks.js';
import { snippet } from '../../stories/snippets/index.js';
import { articleScript, attributes, markup } from '../../stories/support/markup.js';

const code = (story: unknown, framework: FrameworkName, events?: string[]): string =>
  snippet(story, framework, events).code;

/** A story with an object, a number, a word, a boolean, and an event. */
const list = markup(
  {
    replies: [{ id: '1', text: 'Is it "true" & <final>?' }],
    total: 3,
    order: 'newest',
    closed: true,
    onClick: () => {},
  },
  { component: 'reply-list' },
);
const events = ['reply-list-reply'];

const longSection = { heading: 'Long', body: 'A sentence that is repeated. '.repeat(80) };

describe('code to copy', () => {
  it('is HTML that makes the element of the story', async () => {
    const place = document.createElement('div');
    place.innerHTML = code(list, 'html').replace(/<script type="module" src=.*?<\/script>/, '');
    document.body.append(place);
    const element = place.querySelector('reply-list')!;
    await element.updateComplete;
    expect(element.replies).to.deep.equal([{ id: '1', text: 'Is it "true" & <final>?' }]);
    expect(element.total).to.equal(3);
    expect(element.closed).to.equal(true);
    expect(element.order).to.equal('newest');
    place.remove();
  });

  it('is HTML with the article inside, which nothing in it can end', async () => {
    const article = { version: 1, headline: 'The </script> of it', sections: [] };
    const place = document.createElement('div');
    place.innerHTML = code(markup({ article }, { component: 'article-view' }), 'html');
    document.body.append(place);
    const element = place.querySelector('article-view')!;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('h1')!.textContent).to.equal('The </script> of it');
    place.remove();
  });

  it('sets in a script what is too long for an attribute, and listens there', () => {
    const text = code(markup({ section: { body: 'x'.repeat(300) } }, { component: 'section-block' }), 'html');
    expect(text).to.contain('<section-block></section-block>').and.contain('block.section = {');
    expect(code(list, 'html', events)).to.contain("list.addEventListener('reply-list-reply', (event) => {");
  });

  it('reads what is very long from a file', () => {
    const story = markup({ section: longSection }, { component: 'section-block' });
    for (const { name } of frameworks) {
      const { code: text, files } = snippet(story, name);
      expect(text, name).to.contain('section.json').and.not.contain('repeated');
      expect(JSON.parse(files[0]!.text), name).to.deep.equal(longSection);
    }
  });

  it('is JSX for React 19', () => {
    expect(code(list, 'react', events)).to.equal(`import 'article-elements/elements/reply-list/define';
import type { PublishedReply, ReplyListReplyEvent } from 'article-elements';

const replies: PublishedReply[] = [{ id: "1", text: "Is it \\"true\\" & <final>?" }];

const onReply = (event: ReplyListReplyEvent) => {
  console.log(event.reply);
};

export function Example() {
  return <reply-list total={3} order="newest" closed replies={replies} onreply-list-reply={onReply} />;
}`);
  });

  it('is a component for Vue, with objects as properties', () => {
    const text = code(list, 'vue', events);
    expect(text).to.contain('isCustomElement');
    expect(text).to.contain(`<reply-list
    :total="3"
    order="newest"
    :closed="true"
    :replies.prop="replies"
    @reply-list-reply="onReply"
  ></reply-list>`);
  });

  it('is a component for Svelte', () => {
    expect(code(list, 'svelte', events)).to.contain(
      '<reply-list total={3} order="newest" closed={true} {replies} onreply-list-reply={onReply}></reply-list>',
    );
  });

  it('is a component for Angular', () => {
    const text = code(list, 'angular', events);
    expect(text).to.contain('schemas: [CUSTOM_ELEMENTS_SCHEMA]');
    expect(text).to.contain('[replies]="replies"').and.contain('(reply-list-reply)="onReply($event)"');
    expect(text).to.contain('readonly replies = replies;');
    expect(text).to.contain('onReply(event: ReplyListReplyEvent) {');
  });

  it('escapes what a framework would take for its own', () => {
    const braces = template`<p>{{ no }} @if & <b>bold</b></p>`;
    expect(code(braces, 'html')).to.contain('{{ no }} @if &amp;');
    expect(code(braces, 'react')).to.contain('{"{{ no }} @if &"}');
    expect(code(braces, 'vue')).to.contain('&#123;&#123; no }} @if &amp;');
    expect(code(braces, 'svelte')).to.contain('&#123;&#123; no &#125;&#125; @if &amp;');
    expect(code(braces, 'angular')).to.contain('&#123;&#123; no &#125;&#125; &#64;if &amp;');
  });

  it('gives data of one name different variables', () => {
    const two = template`
      <bottom-line-callout ${attributes({ bottomLine: [] })}></bottom-line-callout>
      <article-terms ${attributes({ terms: [{ name: 'One' }] })}></article-terms>
      <article-terms ${attributes({ terms: [{ name: 'Two' }], type: 'tags' })}></article-terms>
    `;
    const text = code(two, 'react');
    expect(text).to.contain('const terms: Term[]').and.contain('const terms2: Term[]');
    expect(text).to.contain('terms={terms}').and.contain('terms={terms2}');
  });

  it('keeps a layout, and what is of the page', () => {
    const layout = template`
      <article-provider ${attributes({ locale: 'de' })}>
        ${articleScript({ version: 1, headline: 'Hello', sections: [] })}
        <main class="page"><article-header></article-header></main>
      </article-provider>
    `;
    expect(code(layout, 'react')).to.contain(`<article-provider locale="de" article={article}>
      <main className="page">
        <article-header />
      </main>
    </article-provider>`);
    for (const tag of ['article-provider', 'article-header'])
      expect(code(layout, 'svelte')).to.contain(`import 'article-elements/elements/${tag}/define';`);
  });
});
