// Adds the lines of a new element to files that are there. Each function takes a file's text and gives the new one.
import { pascal } from './files.js';

/** Puts a line after the last of those that match, and whose first group comes before `tag`; or before the first of all. */
function insertSorted(text, pattern, tag, line) {
  const lines = text.split('\n');
  const found = lines.flatMap((each, index) => {
    const match = pattern.exec(each);
    return match ? [{ index, name: match[1] }] : [];
  });
  if (found.length === 0) throw new Error(`No place for: ${line}`);
  const before = found.filter(({ name }) => name < tag).at(-1);
  lines.splice(before ? before.index + 1 : found[0].index, 0, line);
  return lines.join('\n');
}

const defineLine = (text, tag) =>
  insertSorted(
    text,
    /^import '\.\/elements\/([\w-]+)\/define\.js';$/,
    tag,
    `import './elements/${tag}/define.js';`,
  );

const exportLine = (text, tag) =>
  insertSorted(
    text,
    /from '\.\/elements\/([\w-]+)\/[\w.-]+';$/,
    tag,
    `export { ${pascal(tag)} } from './elements/${tag}/${tag}.js';`,
  );

/** The element's entry points, behind those of the others. */
function entryPoints(text, tag) {
  const manifest = JSON.parse(text);
  const entries = Object.entries(manifest.exports);
  const behind = (pattern, added) => {
    const last = entries.findLastIndex(([key]) => pattern.test(key));
    entries.splice(last + 1, 0, ...added);
  };
  const built = (file) => ({
    types: `./dist/elements/${tag}/${file}.d.ts`,
    default: `./dist/elements/${tag}/${file}.js`,
  });
  behind(/\/define$/, [
    [`./${tag}`, built(tag)],
    [`./${tag}/define`, built('define')],
  ]);
  const file = `./cdn/${tag}.js`;
  behind(/^\.\/cdn\/[\w-]+\.js$/, [[file, file]]);
  return `${JSON.stringify({ ...manifest, exports: Object.fromEntries(entries) }, null, 2)}\n`;
}

/** A budget as that of a small element, until it is known how large the new one is. */
function budget(text, tag) {
  const [, like] = /'article-terms': ([\d.]+)/.exec(text);
  return insertSorted(
    text,
    /^ {2}'((?:article-(?!elements)|section|share|reply|bottom)[\w-]*)': [\d.]+,$/,
    tag,
    `  '${tag}': ${Number(like) + 1},`,
  );
}

const richTemplate = (text, tag) =>
  text.replace(
    /(const templates: [^]*?)\n};/,
    `$1\n  '${tag}': html\`<${tag} heading="A heading" text="A text"></${tag}>\`,\n};`,
  );

/** By file, what becomes of its text. */
export const additions = {
  'src/define.ts': defineLine,
  'src/index.ts': exportLine,
  'package.json': entryPoints,
  '.size-limit.js': budget,
  'tests/theming/rich.ts': richTemplate,
};
