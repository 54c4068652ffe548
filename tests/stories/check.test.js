// What is forgiven at a second look at a story, and what is not.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from './check.js';

const fine = { faults: [], outline: [], pictures: [] };

/** What is said of a story that is found so, look by look; and how often it was begun anew. */
async function said(findings, update = false) {
  const looks = [];
  let begun = 0;
  const problems = await check(
    (keep) => {
      looks.push(keep);
      return Promise.resolve({ ...fine, ...findings[looks.length - 1] });
    },
    { again: () => Promise.resolve(begun++), update, note: () => {} },
  );
  return { problems, looks, begun };
}

describe('a look at a story', () => {
  it('is enough where all is as it was', async () => {
    assert.deepEqual(await said([fine]), { problems: [], looks: [false], begun: 0 });
  });

  for (const kind of ['faults', 'outline'])
    it(`tells ${kind} at once, though a second look would not find them`, async () => {
      assert.deepEqual(await said([{ [kind]: ['wrong'] }, fine]), {
        problems: ['wrong'],
        looks: [false],
        begun: 0,
      });
    });

  it('is taken a second time, from the beginning, where pictures alone differ', async () => {
    assert.deepEqual(await said([{ pictures: ['3 pixels'] }, fine]), {
      problems: [],
      looks: [false, false],
      begun: 1,
    });
    assert.deepEqual((await said([{ pictures: ['3 pixels'] }, { pictures: ['4 pixels'] }])).problems, [
      '4 pixels',
    ]);
  });

  it('keeps changes of a story that is as new, and never one that has faults', async () => {
    const changed = { outline: ['other'], pictures: ['other'] };
    assert.deepEqual(await said([changed, fine], true), { problems: [], looks: [false, true], begun: 1 });
    assert.deepEqual((await said([{ ...changed, faults: ['wrong'] }], true)).looks, [false]);
  });
});
