import { sample } from '../article/support.js';
import { withMadeUpWords } from './lost-words.js';
import { mutate } from './mutations.js';
import type { Values } from './random-articles.js';
import { count, expectNothingLost } from './random-words.js';

const names = ['news', 'long-read', 'rtl', 'cjk', 'broken'];

describe('a sample that an editor or a converter has spoilt', () => {
  for (const [part, name] of names.entries()) {
    it(`is shown by browser and server alike, with all its words: ${name}`, async () => {
      const original = await sample(name);
      // Its terms may forbid showing it.
      delete original.syndication;
      await expectNothingLost(
        (made) => {
          const article = withMadeUpWords(original, made) as Values;
          mutate(article, made);
          return article;
        },
        (count * part) / names.length,
        (count * (part + 1)) / names.length,
      );
    });
  }
});
