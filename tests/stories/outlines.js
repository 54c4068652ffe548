// Snapshots as text: what assistive technology is told of each story (Playwright's ARIA snapshots), one file for all of
// a stories file.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const indent = (text) => text.replace(/^(?=.)/gm, '  ');
const outdent = (text) => text.replace(/^ {2}/gm, '');

/** The outlines in a file, by the names of their stories. */
export function readOutlines(file) {
  if (!existsSync(file)) return new Map();
  const parts = readFileSync(file, 'utf8').split(/^(?=\S)/m);
  return new Map(
    parts.map((part) => {
      const [head, ...lines] = part.trimEnd().split('\n');
      return [head.replace(/:( \|)?$/, ''), outdent(lines.join('\n'))];
    }),
  );
}

/** Writes the outlines of stories in their order, if they are others than those in the file. */
export function writeOutlines(file, names, outlines) {
  const text = names
    .filter((name) => outlines.has(name))
    .map((name) => (outlines.get(name) ? `${name}: |\n${indent(outlines.get(name))}\n` : `${name}:\n`))
    .join('\n');
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** What is wrong with an outline, if anything. */
export function compareOutlines(expected, actual) {
  if (expected === undefined) return ['No ARIA snapshot: npm run test:stories -- --update'];
  try {
    assert.equal(actual, expected);
    return [];
  } catch ({ message }) {
    return [message.replace(/^.*/, 'The ARIA snapshot differs (+ now, - before):')];
  }
}
