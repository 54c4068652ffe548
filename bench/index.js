// npm run bench: the library next to others and next to the limit, in one run. `npm run bench -- --help` says what can be
// chosen.
import { setup } from '../scripts/setup.js';
import { parseArgs } from 'node:util';
import { runScript } from './support/npm.js';

const help = `npm run bench -- [options]

  --quick           fewer rounds: less than two minutes
  --only a,b        only these parts: bytes, server, client, upgrade, growth, loading
  --contestants a,b only these, and the limit: article-elements, react, preact, vue, svelte, to-html, lit
  --no-build        takes dist/ and cdn/ as they are
  --seed 1          another order of rounds
  --before commit   upgrade: compares with the library as it was at that commit
  --check           only looks whether all contestants render the same
`;

const { values: options } = parseArgs({
  allowNegative: true,
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    contestants: { type: 'string' },
    build: { type: 'boolean', default: true },
    check: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    before: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(help);
  process.exit();
}

setup();
setup(import.meta.dirname);
if (options.build) {
  runScript('build:modules');
  runScript('build:cdn');
}
const { main } = await import('./main.js');
await main(options);
