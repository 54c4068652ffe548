// The elements in each framework's own type checker: right use compiles, wrong use does not. A line of a project that says
// `wrong:` is one that must not.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/setup.js';
import { createProject } from '../frameworks/consumer.js';

const modules = join(root, 'node_modules');
const tsc = {
  args: (project) => [join(modules, 'typescript/bin/tsc'), '-p', project],
  errors: /^(?:.*\/)?([^/\n(]+)\((\d+),\d+\): error/gm,
};
const checkers = {
  dom: tsc,
  react: tsc,
  'react-18': tsc,
  preact: tsc,
  solid: tsc,
  vue: { ...tsc, args: (project) => [join(modules, 'vue-tsc/bin/vue-tsc.js'), '-p', project] },
  svelte: {
    args: (project) => [
      join(modules, 'svelte-check/bin/svelte-check'),
      ...['--workspace', project, '--tsconfig', join(project, 'tsconfig.json'), '--output', 'machine'],
    ],
    errors: /ERROR "(?:[^"\n]*\/)?([^/"\n]+)" (\d+):/g,
  },
};
const sources = { dom: 'elements.ts', vue: 'App.vue', svelte: 'App.svelte' };

/** Numbers of the lines that say `wrong:`. */
const marked = (source) =>
  source.split('\n').flatMap((line, index) => (line.includes('wrong: ') ? [index + 1] : []));

let project;
before(() => {
  const packages = [
    'react',
    'types-react-18',
    '@lit/react',
    'preact',
    'solid-js',
    'vue',
    'svelte',
    'csstype',
  ];
  project = createProject('../types/projects', packages);
});
after(() => project?.remove());

describe('types', () => {
  for (const [name, { args, errors }] of Object.entries(checkers)) {
    it(`of ${name} take what is right, and nothing that is wrong`, () => {
      const folder = join(project.folder, name);
      const file = sources[name] ?? 'app.tsx';
      const expected = marked(readFileSync(join(folder, file), 'utf8'));
      const { stdout, stderr } = spawnSync(process.execPath, args(folder), { cwd: folder, encoding: 'utf8' });
      const found = [...stdout.matchAll(errors)].map(([, at, line]) => [at, Number(line)]);
      const lines = [...new Set(found.map(([, line]) => line))].sort((a, b) => a - b);
      assert.ok(expected.length > 5);
      assert.deepEqual(new Set(found.map(([at]) => at)), new Set([file]), stdout + stderr);
      assert.deepEqual(lines, expected, stdout + stderr);
    });
  }
});
