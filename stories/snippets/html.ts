import type { Data, Markup } from './markup.js';
import { escaped, flat, indent, print, quoted, type Dialect } from './print.js';
import { fileName, isLong, json, paragraphs, reaction } from './script.js';

/** Maximum length of JSON in an attribute that is still readable, in characters. */
const longestAttribute = 160;

const inAttribute = ({ value, attribute }: Data): boolean =>
  Boolean(attribute) && JSON.stringify(value).length <= longestAttribute;

const takesArticleInside = ({ tag }: Markup): boolean => ['article-view', 'article-provider'].includes(tag);

const apostrophes = (text: string): string =>
  `'${text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('<', '&lt;')}'`;

const dialect: Dialect = {
  attribute: (name, value) => (value === true ? name : `${name}=${quoted(String(value))}`),
  property(data) {
    if (inAttribute(data)) return `${data.attribute}=${apostrophes(JSON.stringify(data.value))}`;
    return '';
  },
  listener: () => '',
  text: escaped,
};

/** Renders an article inside its element, or at its URL if it is long. */
function withArticleInside(node: Markup | string): Markup | string {
  if (typeof node === 'string') return node;
  const children = node.children.map(withArticleInside);
  const article = takesArticleInside(node) && node.data.find(({ property }) => property === 'article');
  if (!article) return { ...node, children };
  const data = node.data.filter((entry) => entry !== article);
  if (isLong(article)) {
    return { ...node, children, data, attributes: [...node.attributes, ['src', `/${fileName(article)}`]] };
  }
  const script: Markup = {
    tag: 'script',
    isCustom: false,
    attributes: [['type', 'application/json']],
    data: [],
    listeners: [],
    children: [json(article.value).replaceAll('<', '\\u003c')],
  };
  return { ...node, data, children: [script, ...children] };
}

const bundle = '<script type="module" src="/article-elements/cdn/article-elements.js"></script>';

/** Returns a script that sets what attributes cannot. */
function script(elements: Markup[]): string {
  const counts = new Map<string, number>();
  const lines = elements.flatMap(({ tag, data, listeners }) => {
    const index = counts.get(tag) ?? 0;
    counts.set(tag, index + 1);
    const rest = data.filter((entry) => !inAttribute(entry));
    if (rest.length + listeners.length === 0) return [];
    const name = `${tag.split('-').at(-1)}${index || ''}`;
    const found = index ? `querySelectorAll('${tag}')[${index}]` : `querySelector('${tag}')`;
    return [
      `const ${name} = document.${found};`,
      ...rest.map((entry) => {
        const value = isLong(entry)
          ? `await (await fetch('/${fileName(entry)}')).json()`
          : json(entry.value).replaceAll('</', '<\\/');
        return `${name}.${entry.property} = ${value};`;
      }),
      ...listeners.map(
        (listener) =>
          `${name}.addEventListener('${listener.name}', (event) => {\n  ${reaction(listener)}\n});`,
      ),
    ];
  });
  return lines.length ? `<script type="module">\n${indent(lines.join('\n'))}\n</script>` : '';
}

export function html(nodes: (Markup | string)[]): string {
  const placed = nodes.map(withArticleInside);
  return paragraphs(bundle, print(placed, dialect), script(flat(placed)));
}
