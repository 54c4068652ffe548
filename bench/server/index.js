// What it costs a server to write an article.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { resultTable } from '../support/statistics.js';

export const title = 'On the server';

const columns = [
  { id: 'small.cpu', title: 'small: CPU', unit: 'ms' },
  { id: 'large.cpu', title: 'large: CPU', unit: 'ms' },
  { id: 'small.bytes', title: 'small: markup', unit: 'kB' },
];

/**
 * The library is measured three times: from JSON, as the others, from an article that was parsed before, and so with all that
 * it writes by default.
 */
const entrants = ({ name, title, ours, ...others }) =>
  ours
    ? [
        { name, title: `${title}, from JSON`, ours, ...others },
        { name: `${name}, parsed before`, title: `${title}, parsed before`, ours, ...others },
        { name: `${name}, all layers`, title: `${title}, parsed before, all layers`, ours, ...others },
      ]
    : [{ name, title, ...others }];

export async function run({ contestants, quick, seed }) {
  const onServer = contestants.filter(({ server }) => server);
  const task = {
    names: onServer.map(({ name }) => name),
    rounds: quick ? { small: 9, large: 5 } : { small: 31, large: 15 },
    seed,
  };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, 'process.js'), JSON.stringify(task)],
    { env: { ...process.env, NODE_ENV: 'production' }, maxBuffer: 2 ** 26 },
  );
  const samples = JSON.parse(stdout);
  const note =
    'Of one article, garbage collection included. The library writes its styles too, and what the others do not write only ' +
    'where it says “all layers”: share controls, plain markup for readers of markup, JSON-LD, places for addresses. What ' +
    'parseArticle returned has its fingerprint, by which a browser knows the markup, taken once; “from JSON” has it in each run.';
  return {
    tables: [
      resultTable({
        title: 'Writing an article',
        note,
        columns,
        contestants: onServer.flatMap(entrants),
        samples,
      }),
    ],
  };
}
