// Writes pages of the Storybook. Of reference, from custom-elements.json: a heading for every name, since the sidebar's search knows
// the headings of pages, and so finds tokens, properties, attributes, methods, events, slots, states and parts. And one for every document
// in docs/, which shows it.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { elements } from '../scripts/manifest/elements.js';

const folder = '.cache/storybook-pages';

const fence = (language, code) => `\`\`\`${language}\n${code}\n\`\`\``;
const members = (wanted) => (element) => element.members.filter(({ kind }) => kind === wanted);

/** By title: what it is about, an example, and the entries of an element. */
const reference = {
  Tokens: [
    'Custom properties that set the look. [Theming](?path=/docs/guides-theming--docs) has an editor for them.',
    fence('css', "article-view { --ae-accent: #0b5a6b; --ae-font: 'Source Serif 4', serif; }"),
    ({ cssProperties }) => cssProperties,
  ],
  'Properties and attributes': [
    'Properties of the elements, and in brackets the attributes that set them in markup.',
    fence('html', '<article-view src="/articles/harbour.json" heading-level="2"></article-view>'),
    members('field'),
  ],
  Methods: [
    'What a page can ask of an element.',
    fence('js', "document.querySelector('article-view').reload();"),
    members('method'),
  ],
  Events: [
    'What elements tell the page. All of them bubble, but those of loading: `article-loadstart`, `article-load`, `article-change` and `article-error`.',
    fence('js', "document.addEventListener('share-bar-share', ({ network }) => console.log(network));"),
    ({ events }) => events,
  ],
  Slots: [
    'Places for what is the page’s own.',
    fence('html', '<reply-form><label slot="challenge">2 + 3 = <input name="sum" /></label></reply-form>'),
    ({ slots }) => slots,
  ],
  States: [
    'States of an element that a page can style by `:state()`.',
    fence('css', 'article-view:state(loading) { min-block-size: 60vh; }'),
    ({ cssStates }) => cssStates,
  ],
  Parts: [
    'What a page can style with `::part()` where no token reaches.',
    fence('css', 'article-view::part(eyebrow) { text-transform: none; }'),
    ({ cssParts }) => cssParts,
  ],
};

/** Text as MDX, in which `{` and `<` would begin something, other than in code. */
const text = (markdown) => markdown.replace(/(`[^`]*`)|[{<]/g, (found, code) => code ?? `\\${found}`);

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}

const headingOf = ({ name, attribute }) =>
  attribute && attribute !== name ? `${name} (${attribute})` : name || 'Default slot';

/** What is said of a name, of all elements that say it. */
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

/** A page that shows a document as it is written; its address is that of the file, its title the first heading. */
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
