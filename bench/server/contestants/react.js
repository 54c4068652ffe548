// React 19: with Portable Text's own components, and with components written by hand for just these articles.
import { PortableText } from '@portabletext/react';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';

const Figure = ({ src, alt, caption, width, height }) =>
  h(
    'figure',
    { className: 'figure' },
    h('img', { src, width, height, alt, loading: 'lazy', decoding: 'async' }),
    h('figcaption', null, caption),
  );

const Article = ({ article: { headline, description, sections }, Body }) =>
  h(
    'div',
    { className: 'root', lang: 'en', dir: 'ltr' },
    h(
      'article',
      { className: 'article' },
      h(
        'div',
        { className: 'header' },
        h('h1', { className: 'headline' }, headline),
        h('div', { className: 'standfirst' }, h('p', null, description)),
      ),
      sections.map(({ id, heading, body }) =>
        h(
          'section',
          { className: 'section prose', id, key: id },
          h('h2', { className: 'h2' }, heading),
          h(Body, { body }),
        ),
      ),
    ),
  );

const components = {
  types: { figure: ({ value }) => h(Figure, value) },
  marks: { link: ({ children, value }) => h('a', { href: value.href }, children) },
};

const PortableBody = ({ body }) => h(PortableText, { value: body, components });

function HandwrittenBody({ body }) {
  const items = body.filter(({ listItem }) => listItem);
  return body.map((block) => {
    if (block === items[0]) return h('ul', { key: block._key }, items.map(Item));
    if (block.listItem) return null;
    return block._type === 'block'
      ? h('p', { key: block._key }, inline(block))
      : h(Figure, { key: block._key, ...block });
  });
}

const Item = (block) => h('li', { key: block._key }, inline(block));

const inline = ({ children, markDefs }) =>
  children.map(({ text, marks: [mark] }, key) => {
    if (!mark) return text;
    if (mark === 'strong' || mark === 'em') return h(mark, { key }, text);
    return h('a', { key, href: markDefs.find(({ _key }) => _key === mark).href }, text);
  });

export const reactPortableText = (article) => renderToString(h(Article, { article, Body: PortableBody }));

export const reactByHand = (article) => renderToString(h(Article, { article, Body: HandwrittenBody }));
