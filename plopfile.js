// npm run new -- fact-box: writes the five files of an element that works, and generates what names all elements.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { classNameOf } from './scripts/entry-points.js';
import { root } from './scripts/setup.js';

const camel = (tag) => tag.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Names with a hyphen that HTML keeps for itself. */
const reserved = [
  ...['annotation-xml', 'color-profile', 'font-face', 'font-face-src', 'font-face-uri'],
  ...['font-face-format', 'font-face-name', 'missing-glyph'],
];

/** Whether an element may have this tag, or why not. */
export function validate(tag) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag))
    return `“${tag}” is no name for an element: small letters and digits, in two words or more with a hyphen between, such as fact-box.`;
  if (reserved.includes(tag)) return `HTML keeps <${tag}> for itself.`;
  const same = readdirSync(`${root}/src/elements`).find((other) => classNameOf(other) === classNameOf(tag));
  if (same) return `There is <${same}> already.`;
  if (existsSync(`${root}/src/elements/${tag}`)) return `src/elements/${tag} is there already.`;
  if (new RegExp(`\\b${classNameOf(tag)}\\b`).test(readFileSync(`${root}/src/index.ts`, 'utf8')))
    return `The package exports something else as ${classNameOf(tag)} already.`;
  return true;
}

/** Where each template goes. */
const files = {
  'element.ts': 'src/elements/{{tag}}/{{tag}}.ts',
  'template.ts': 'src/render/{{tag}}/{{tag}}.template.ts',
  'styles.ts': 'src/render/{{tag}}/{{tag}}.styles.ts',
  'stories.ts': 'stories/elements/{{tag}}/{{tag}}.stories.ts',
  'test.ts': 'tests/elements/{{tag}}.test.ts',
};

function run(command) {
  const { status } = spawnSync(command, { stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error(`${command} failed.`);
  return command;
}

export default function (plop) {
  plop.setGenerator('element', {
    description: 'An element, its story and its test',
    prompts: [{ type: 'input', name: 'tag', message: 'Which tag, such as fact-box?', validate }],
    actions: (data) => {
      Object.assign(data, { name: classNameOf(data.tag), id: camel(data.tag) });
      const written = Object.values(files);
      return [
        ...Object.entries(files).map(([template, path]) => ({
          type: 'add',
          path,
          templateFile: `plop/element/${template}.hbs`,
        })),
        () =>
          run(
            `prettier --write --log-level warn ${written.map((path) => plop.renderString(path, data)).join(' ')}`,
          ),
        () => run('npm run --silent generate'),
        () => plop.renderString(readFileSync(`${root}/plop/element/next.md.hbs`, 'utf8'), data),
      ];
    },
  });
}
