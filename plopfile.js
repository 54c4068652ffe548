// npm run new -- fact-box: writes the five files of a working element, and generates everything that lists all elements.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { classNameOf } from './scripts/entry-points.js';
import { root } from './scripts/setup.js';

const camel = (tag) => tag.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Names with a hyphen that HTML reserves. */
const reserved = [
  ...['annotation-xml', 'color-profile', 'font-face', 'font-face-src', 'font-face-uri'],
  ...['font-face-format', 'font-face-name', 'missing-glyph'],
];

/** Returns `true` if an element may have this tag, or else the reason why not. */
export function validate(tag) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag))
    return `“${tag}” is not a valid tag. Use lowercase letters and digits, in two or more words separated by hyphens, such as fact-box.`;
  if (reserved.includes(tag)) return `HTML reserves <${tag}>. Use another tag.`;
  const same = readdirSync(`${root}/src/elements`).find((other) => classNameOf(other) === classNameOf(tag));
  if (same) return `<${same}> already exists.`;
  if (existsSync(`${root}/src/elements/${tag}`)) return `src/elements/${tag} already exists.`;
  if (new RegExp(`\\b${classNameOf(tag)}\\b`).test(readFileSync(`${root}/src/index.ts`, 'utf8')))
    return `The package already exports ${classNameOf(tag)} as something else.`;
  return true;
}

/** Paths of the new files, by template. */
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
    description: 'An element with its story and its test',
    prompts: [{ type: 'input', name: 'tag', message: 'Tag of the element, such as fact-box', validate }],
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
