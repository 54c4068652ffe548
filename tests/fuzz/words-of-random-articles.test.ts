import { count, expectNothingLost } from './random-words.js';

const parts = 8;

describe('a random article of the whole schema', () => {
  for (let part = 0; part < parts; part++) {
    it(`is shown by browser and server alike, with all its words: part ${part + 1} of ${parts}`, async () => {
      await expectNothingLost((made) => made.article(), (count * part) / parts, (count * (part + 1)) / parts);
    });
  }
});
