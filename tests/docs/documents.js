// The documents that readers of the project see, and the code in them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup.js';

const inDocs = readdirSync(join(root, 'docs'), { recursive: true })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name.replaceAll('\\', '/')}`);

export const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', '.changeset/README.md'],
  ...['examples/README.md', 'tests/wordpress/README.md'],
  ...inDocs,
].filter((path) => existsSync(join(root, path)));

export const textOf = (path) => readFileSync(join(root, path), 'utf8');

/** Pieces of code in the documents, in any of these languages, but those that are copied from an example and tested there. */
export const snippets = (...languages) =>
  documents.flatMap((path) =>
    [...textOf(path).matchAll(/(-->\n\n)?^```(\w+)\n([^]*?)^```$/gm)]
      .filter(([, fromExample, language]) => !fromExample && languages.includes(language))
      .map(([, , language, code]) => ({ path, language, code })),
  );

/** The one piece of code in a document that contains `part`. */
export function snippetWith(path, part) {
  const found = snippets('js', 'ts', 'jsx', 'json', 'html').filter(
    (snippet) => snippet.path === path && snippet.code.includes(part),
  );
  if (found.length !== 1) throw new Error(`${path} has ${found.length} pieces of code with “${part}”.`);
  return found[0].code;
}

/** What a heading is called in an address. */
export const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-');
