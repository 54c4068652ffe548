// The bench's web server: the project's files, what is built of the contestants, and a page for each of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../tests/support/serve.js';
import { built } from './paths.js';
import { sharedSheet, skippingSheet } from './sheet.js';

/** The page in which a contestant is measured. */
const page = ({ name, ownStyles, skipsSections }) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${name}</title>
<style>body { margin: 0 }${ownStyles ? '' : sharedSheet}${skipsSections ? skippingSheet : ''}</style>
<main></main>
<script type="module">
  import * as contestant from '/built/client/${name}.js';
  import { start } from '/built/page/page.js';
  start(contestant);
</script>`;

/** Serves the contestants. The headers give pages a clock of 5 microseconds instead of 100. */
export function serveContestants(contestants) {
  const pages = new Map(contestants.map((contestant) => [`/page/${contestant.name}`, page(contestant)]));
  return serve(({ url }, response) => {
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    if (pages.has(url)) return pages.get(url);
    if (!url.startsWith('/built/')) return false;
    response.setHeader('content-type', 'text/javascript; charset=utf-8');
    response.end(readFileSync(join(built, url.slice('/built/'.length))));
    return true;
  });
}
