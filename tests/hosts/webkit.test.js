// The same pixels in every host, in WebKitGTK, but for what it draws differently each time.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openWebKitCamera } from './camera.js';
import { openMatrix, titleOf } from './matrix.js';
import { hosts } from './table/index.js';

const folder = join(import.meta.dirname, '..', '..', '.cache', 'hosts', 'webkit');

describe('webkit', () => {
  let matrix;
  before(async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    matrix = await openMatrix('webkit', await openWebKitCamera());
  });
  after(() => matrix?.close());

  for (const host of hosts)
    test(titleOf(host), async () => {
      const problem = await matrix.problemIn(host);
      if (!problem) return;
      const file = join(folder, `${host.name.replace(/\W+/g, '-')}.png`);
      writeFileSync(file, problem.picture);
      assert.fail(`${problem.text}\nSee ${file}`);
    });
});
