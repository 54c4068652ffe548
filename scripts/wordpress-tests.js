// npm run test:wordpress [-- FILES]: the tests against a real WordPress. Installs it when it is missing, starts the sites,
// and tells the tests in the variable WORDPRESS_SITES where they are.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './wordpress-packages.js';
import { sites, startSite } from './wordpress-site.js';

const folder = join('tests', 'wordpress');
const all = readdirSync(folder).filter((file) => file.endsWith('.test.js'));
const files = process.argv.length > 2 ? process.argv.slice(2) : all.map((file) => join(folder, file));

// Ends by `exit`, which ends the sites too.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

install();
const started = Date.now();
const names = Object.keys(sites);
const running = await Promise.all(names.map((name) => startSite(name)));
console.log(`Two WordPress sites started in ${Math.round((Date.now() - started) / 1000)} s.`);
try {
  const origins = Object.fromEntries(names.map((name, index) => [name, running[index].origin]));
  const env = { ...process.env, WORDPRESS_SITES: JSON.stringify(origins) };
  const tests = spawn(process.execPath, ['scripts/node-test.js', ...files], { stdio: 'inherit', env });
  const [code] = await once(tests, 'exit');
  process.exitCode = code ?? 1;
} finally {
  await Promise.all(running.map(({ stop }) => stop()));
}
