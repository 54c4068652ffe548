// Generates pages of the Storybook: reference pages from custom-elements.json, and a page for each document in docs/. The reference has
// a heading for every name, so that the sidebar's search, which indexes headings, finds tokens, properties, attributes, methods, events,
// slots, states and parts.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { elements } from '../scripts/manifest/elements.js';

const folder = '.cache/storybook-pages';

const fence = (language, code) => `\`\`\`${language}\n${code}\n\`\`\``;
const members = (wanted) => (element) => element.members.filter(({ kind }) => kind === wanted);

/** Reference pages by title: introduction, example, and a function that returns the entries of an element. */
const reference = {
  Tokens: [
    'Custom properties for theming. [Theming](?path=/docs/guides-theming--docs) has an editor for them.',
    fence('css', "article-view { --ae-accent: #0b5a6b; --ae-font: 'Source Serif 4', serif; }"),
    ({ cssProperties }) => cssProperties,
  ],
  'Properties and attributes': [
    'Properties of the elements, with the corresponding attributes in parentheses.',
    fence('html', '<article-view src="/articles/harbour.json" heading-level="2"></article-view>'),
    members('field'),
  ],
  Methods: [
    'Methods of the elements.',
    fence('js', "document.querySelector('article-view').reload();"),
    members('method'),
  ],
  Events: [
    'Events of the elements. All of them bubble, except those for loading: `article-loadstart`, `article-load`, `article-change` and `article-error`.',
    fence('js', "document.addEventListener('share-bar-share', ({ network }) => console.log(network));"),
    ({ events }) => events,
  ],
  Slots: [
    'Slots for content of the page.',
    fence('html', '<reply-form><label slot="challenge">2 + 3 = <input name="sum" /></label></reply-form>'),
    ({ slots }) => slots,
  ],
  States: [
    'States of the elements, for the selector `:state()`.',
    fence('css', 'article-view:state(loading) { min-block-size: 60vh; }'),
    ({ cssStates }) => cssStates,
  ],
  Parts: [
    'CSS parts for anything that tokens do not cover, for the selector `::part()`.',
    fence('css', 'article-view::part(eyebrow) { text-transform: none; }'),
    ({ cssParts }) => cssParts,
  ],
};

/** Escapes text for MDX, in which `{` and `<` are syntax except in code. */
const text = (markdown) => markdown.replace(/(`[^`]*`)|[{<]/g, (found, code) => code ?? `\\${found}`);

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}

const headingOf = ({ name, attribute }) =>
  attribute && attribute !== name ? `${name} (${attribute})` : name || 'Default slot';

/** Description of a name, with all elements that have it. */
function variant([description, entries]) {
  const [{ type, parsedType = type, default: initial }] = entries;
  const links = entries.map(({ tag }) => `[\`${tag}\`](?path=/docs/elements-${tag}--docs)`);
  const facts = [
    parsedType && `- Type: \`\` ${parsedType.text} \`\``,
    initial && `- Default: \`\` ${initial} \`\``,
    `- Elements: ${links.join(' · ')}`,
  ];
  return [text(description), '', ...facts.filter(Boolean)].join('\n');
}

function referencePage([title, [intro, example, entriesOf]]) {
  const entries = elements.flatMap((element) =>
    entriesOf(element).map((entry) => ({ ...entry, tag: element.tagName })),
  );
  const sections = groupBy(entries, headingOf).map(([heading, same]) =>
    [`## ${text(heading)}`, ...groupBy(same, ({ description }) => description).map(variant)].join('\n\n'),
  );
  const meta = `import { Meta } from '@storybook/addon-docs/blocks';\n\n<Meta title="Reference/${title}" />`;
  return [meta, `# ${title}`, example, intro, ...sections, ''].join('\n\n');
}

/** Returns a page that shows a document; its URL is derived from the file name, its title is the first heading. */
function documentPage(name) {
  const [, title] = /^# (.*)$/m.exec(readFileSync(`docs/${name}`, 'utf8'));
  const group = name.includes('/') ? 'In frameworks' : 'In depth';
  return `import { Meta } from '@storybook/addon-docs/blocks';
import text from '../../docs/${name}?raw';
import { Guide } from '../../stories/pages/live/guide.js';

<Meta title="${group}/${title}" id="docs-${name.replace('.md', '').replaceAll('/', '-')}" />

<Guide text={text} name="${name}" />
`;
}

export function writePages() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (name, page) =>
    writeFileSync(`${folder}/${name.toLowerCase().replace(/\W+/g, '-')}.mdx`, page);
  for (const page of Object.entries(reference)) write(`reference ${page[0]}`, referencePage(page));
  const documents = readdirSync('docs', { recursive: true }).map((name) => name.replaceAll('\\', '/'));
  for (const name of documents.filter((file) => file.endsWith('.md')))
    write(`docs ${name}`, documentPage(name));
}
