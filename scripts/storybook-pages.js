// Writes pages of the Storybook. Of reference, from custom-elements.json: a heading for every name, since the sidebar's search knows
// the headings of pages, and so finds tokens, properties, attributes, methods, events, slots and parts. And one for every document
// in docs/, which shows it.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.js';

const folder = join(root, '.cache', 'storybook-pages');

const members =
  (wanted) =>
  ({ members = [] }) =>
    members.filter(({ kind, privacy }) => kind === wanted && !privacy);

const pages = [
  {
    title: 'Tokens',
    intro:
      'Custom properties that set the look. [Theming](?path=/docs/guides-theming--docs) has an editor for them.',
    example: ['css', "article-view { --ae-accent: #0b5a6b; --ae-font: 'Source Serif 4', serif; }"],
    entriesOf: ({ cssProperties = [] }) => cssProperties,
  },
  {
    title: 'Properties and attributes',
    intro: 'Properties of the elements, and in brackets the attributes that set them in markup.',
    example: ['html', '<article-view src="/articles/harbour.json" heading-level="2"></article-view>'],
    entriesOf: members('field'),
  },
  {
    title: 'Methods',
    intro: 'What a page can ask of an element.',
    example: ['js', "document.querySelector('article-view').reload();"],
    entriesOf: members('method'),
  },
  {
    title: 'Events',
    intro: 'What elements tell the page. All of them bubble.',
    example: ['js', "document.addEventListener('share-bar-share', ({ network }) => console.log(network));"],
    entriesOf: ({ events = [] }) => events,
  },
  {
    title: 'Slots',
    intro: 'Places for what is the page’s own.',
    example: [
      'html',
      '<reply-form><label slot="challenge">2 + 3 = <input name="sum" /></label></reply-form>',
    ],
    entriesOf: ({ slots = [] }) => slots,
  },
  {
    title: 'Parts',
    intro: 'What a page can style with `::part()` where no token reaches.',
    example: ['css', 'article-view::part(label) { text-transform: none; }'],
    entriesOf: ({ cssParts = [] }) => cssParts,
  },
];

/** Entries by their heading, each with the elements that have it; what differs between elements stands apart. */
function grouped(elements, entriesOf) {
  const groups = new Map();
  for (const element of elements) {
    for (const entry of entriesOf(element)) {
      const { name, attribute } = entry;
      const heading = attribute && attribute !== name ? `${name} (${attribute})` : name || 'Default slot';
      const variants = groups.get(heading) ?? groups.set(heading, []).get(heading);
      const same = variants.find(({ entry: { description } }) => description === entry.description);
      if (same) same.tags.push(element.tagName);
      else variants.push({ entry, tags: [element.tagName] });
    }
  }
  return [...groups];
}

/** Text as MDX, in which `{` and `<` would begin something. */
const text = (markdown = '') =>
  markdown
    .split(/(`[^`]*`)/)
    .map((piece, index) => (index % 2 ? piece : piece.replace(/[{<]/g, '\\$&')))
    .join('');

const code = (source) => `\`\` ${source} \`\``;
const elementLink = (tag) => `[\`${tag}\`](?path=/docs/elements-${tag}--docs)`;

function variant({ entry: { description, type, parsedType, default: fallback }, tags }) {
  const facts = [
    ['Type', (parsedType ?? type)?.text, code],
    ['Default', fallback, code],
    ['Elements', tags, (names) => names.map(elementLink).join(' · ')],
  ];
  const lines = facts.filter(([, fact]) => fact).map(([label, fact, show]) => `- ${label}: ${show(fact)}`);
  return [text(description), '', ...lines].join('\n');
}

/** @param {typeof pages[number]} page */
function mdx({ title, intro, example: [language, source], entriesOf }, elements) {
  const entries = grouped(elements, entriesOf).map(
    ([heading, variants]) => `## ${text(heading)}\n\n${variants.map(variant).join('\n\n')}`,
  );
  return [
    `import { Meta } from '@storybook/addon-docs/blocks';`,
    `<Meta title="Reference/${title}" />`,
    `# ${title}`,
    `\`\`\`${language}\n${source}\n\`\`\``,
    intro,
    ...entries,
    '',
  ].join('\n\n');
}

/** A page that shows a document as it is written; its address is that of the file, its title the first heading. */
function documentPage(name) {
  const [, title] = /^# (.*)$/m.exec(readFileSync(join(root, 'docs', name), 'utf8'));
  const group = name.includes('/') ? 'In frameworks' : 'In depth';
  return [
    `import { Meta } from '@storybook/addon-docs/blocks';`,
    `import text from '../../docs/${name}?raw';`,
    `import { Guide } from '../../stories/pages/live/guide.js';`,
    '',
    `<Meta title="${group}/${title}" id="docs-${name.replace('.md', '').replaceAll('/', '-')}" />`,
    '',
    `<Guide text={text} name="${name}" />`,
    '',
  ].join('\n');
}

export function writePages() {
  const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (name, text) =>
    writeFileSync(join(folder, `${name.toLowerCase().replace(/\W+/g, '-')}.mdx`), text);
  for (const page of pages) write(`reference ${page.title}`, mdx(page, elements));
  const documents = readdirSync(join(root, 'docs'), { recursive: true }).filter((name) =>
    name.endsWith('.md'),
  );
  for (const name of documents) write(`docs ${name}`, documentPage(name.replaceAll('\\', '/')));
}
