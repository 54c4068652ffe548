// Fails when a committed file no longer matches the sources it is generated from. Changes nothing.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.js';

/** By file, or by folder, all files of it. */
const generated = {
  'article.schema.json': 'npm run generate',
  'src/article/shapes.ts': 'npm run generate',
  'src/server/sheets.ts': 'npm run generate',
  'src/server/word-tables.ts': 'npm run generate',
  'custom-elements.json': 'npm run manifest',
  'src/types/elements.ts': 'npm run manifest',
  'src/react/': 'npm run manifest',
  'llms.txt': 'npm run manifest',
};

// The generators run in a copy of the sources, inside the project so that they find its modules.
mkdirSync(join(root, '.cache'), { recursive: true });
const copy = mkdtempSync(join(root, '.cache', 'generated-'));
try {
  const sources = [
    'src',
    'tsconfig.json',
    '.prettierrc.json',
    'package.json',
    'article.schema.json',
    'custom-elements-manifest.config.js',
  ];
  for (const path of sources) cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  cpSync(join(root, 'scripts'), join(copy, 'scripts'), { recursive: true });

  for (const script of ['generate:format', 'manifest']) {
    const { status, stdout, stderr } = spawnSync(`npm run --silent ${script}`, { cwd: copy, shell: true });
    if (status === 0) continue;
    console.error(`${stdout}${stderr}\nnpm run ${script} failed.`);
    process.exitCode = 1;
  }

  const filesAt = (path) =>
    path.endsWith('/') ? readdirSync(join(copy, path)).map((name) => path + name) : [path];
  const files = Object.entries(generated).flatMap(([path, command]) =>
    filesAt(path).map((file) => [file, command]),
  );

  for (const [file, command] of process.exitCode ? [] : files) {
    const committed = join(root, file);
    if (existsSync(committed) && readFileSync(committed).equals(readFileSync(join(copy, file)))) continue;
    console.error(`${file} is out of date: \`${command}\` writes it anew.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}

if (!process.exitCode) console.log(`Up to date: ${Object.keys(generated).join(', ')}`);
