// npm run new-element <tag>: writes an element that works, with its story and its test, and adds it wherever elements are named.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import prettier from 'prettier';
import { elementTags } from './element-tags.js';
import { filesOf, pascal } from './new-element/files.js';
import { additions } from './new-element/lines.js';
import { root, setup } from './setup.js';

/** Names with a hyphen that HTML keeps for itself. */
const reserved = [
  ...['annotation-xml', 'color-profile', 'font-face', 'font-face-src', 'font-face-uri'],
  ...['font-face-format', 'font-face-name', 'missing-glyph'],
];

/** Why a tag cannot be had, in words; nothing if it can. */
function objection(tag) {
  if (!tag) return 'Say which: npm run new-element fact-box';
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag))
    return `“${tag}” is no name for an element: small letters and digits, in two words or more with a hyphen between, such as fact-box.`;
  if (reserved.includes(tag)) return `HTML keeps <${tag}> for itself.`;
  const same = elementTags.find((other) => pascal(other) === pascal(tag));
  if (same) return `There is <${same}> already.`;
  const taken = filesOf(tag).find(([path]) => existsSync(join(root, path)));
  if (taken) return `${taken[0]} is there already, and is not overwritten.`;
  const exported = new RegExp(`\\b${pascal(tag)}\\b`).test(readFileSync(join(root, 'src/index.ts'), 'utf8'));
  if (exported) return `The package exports something else as ${pascal(tag)} already.`;
}

async function write(path, text) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    await prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file }),
  );
}

function generate() {
  for (const script of ['generate:format', 'manifest']) {
    const options = { cwd: root, stdio: 'inherit', shell: true };
    if (spawnSync(`npm run --silent ${script}`, options).status !== 0)
      throw new Error(`npm run ${script} failed.`);
  }
}

const tag = process.argv[2];
const problem = objection(tag);
if (problem) {
  console.error(problem);
  process.exit(1);
}

setup();
// All or nothing: what cannot be added fails before anything is written.
const changed = Object.entries(additions).map(([path, add]) => [
  path,
  add(readFileSync(join(root, path), 'utf8'), tag),
]);
const files = filesOf(tag);
for (const [path, text] of [...files, ...changed]) await write(path, text);
generate();

console.log(`<${tag}> is there: ${files.map(([path]) => `\n  ${path}`).join('')}

  npx wtr --files tests/elements/${tag}.test.ts   its test
  npm run storybook                               its story

Then make it what it is to be, and
  - say so in its doc comment, its guide, and the table of elements in README.md;
  - name in @tokens and @parts those that it has (tests/theming/ tells);
  - render it on servers: src/server/render-element.ts;
  - show it to hosts and strict policies: tests/hosts/subjects.js, tests/csp/csp.test.js;
  - set its budget in .size-limit.js, and those of what holds all elements, to what \`npm run sizes\` says, and keep its stories as they are: see CONTRIBUTING.md.`);
