// npm run test:stories -- [--update] [words…]: tests the stories, or those whose ids contain one of the words. `--update`
// keeps what they say and how they look now; without it, that must be as it was.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const args = process.argv.slice(2);
const words = args.filter((arg) => arg !== '--update');
const tests = ['tests/stories/check.test.js', 'tests/stories/stories.test.js'];
const run = join(import.meta.dirname, 'node-test.js');
process.exitCode =
  spawnSync(process.execPath, [run, ...tests], {
    stdio: 'inherit',
    env: {
      ...process.env,
      CHOSEN_STORIES: words.join(' '),
      UPDATE_SNAPSHOTS: args.includes('--update') ? '1' : '',
    },
  }).status ?? 1;
