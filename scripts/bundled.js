// Loads a module of the sources, with all that it imports, for scripts that write files from it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const folder = join(import.meta.dirname, '..', '.cache', 'bundled');

export async function bundled(path) {
  const { output } = await build({
    logLevel: 'error',
    configFile: false,
    build: { write: false, ssr: path, minify: false },
  });
  const file = join(folder, `${process.pid}-${basename(path, '.ts')}.mjs`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, output[0].code);
  return import(pathToFileURL(file).href).finally(() => rmSync(file));
}
