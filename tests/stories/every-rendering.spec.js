// The toolbars reach every way in which a story is rendered. Storybook applies our decorator, which does what they choose, to
// all stories: none can do without, but its own rendering could pass over what it is told.
import { expect, test } from './fixtures.js';
import { openStage } from './stage.js';
import { stories } from './stories.js';

test.describe.configure({ mode: 'parallel' });

const chosen = { theme: 'magazine', host: 'bootstrap', width: '480', textSize: '24px', locale: 'ja' };
const untouched = {
  theme: 'default',
  host: 'bare',
  width: 'full',
  textSize: '',
  locale: '',
  rendering: 'browser',
};

/** In the page: of these stories, the first that each function renders, with decorators of its own and without. */
async function renderings(ids) {
  const store = globalThis.__STORYBOOK_PREVIEW__.storyStoreValue;
  const firsts = new Map();
  for (const storyId of ids) {
    const { originalStoryFn, moduleExport } = await store.loadStory({ storyId });
    const firstOf = firsts.get(originalStoryFn) ?? new Map();
    firsts.set(originalStoryFn, firstOf);
    const decorators = String(moduleExport.decorators?.length ?? 0);
    if (!firstOf.has(decorators)) firstOf.set(decorators, storyId);
  }
  return [...firsts.values()].flatMap((firstOf) => [...firstOf.values()]);
}

/** In the page: what of `chosen` has not reached the story. What a story sets itself stays as it is. */
function missing({ theme, host, width, textSize, locale }) {
  const { storyGlobals, story } = globalThis.__STORYBOOK_PREVIEW__.currentRender;
  const own = { ...storyGlobals, ...story.storyGlobals };
  const canvas = document.querySelector('.canvas');
  const place = canvas.querySelector('.place');
  const speaks = (element) => element?.locale === locale || element?.locale === story.initialArgs.locale;
  const mute = [...canvas.querySelectorAll('*')].filter(
    (element) =>
      'headingLevel' in element &&
      !(element.locale && speaks(element)) &&
      !speaks(element.closest('article-provider')),
  );
  const reached = {
    [theme]: getComputedStyle(place).getPropertyValue('--ae-accent') !== '',
    [host]: canvas.querySelector('.btn-primary') !== null,
    [width]: 'width' in own || place.offsetWidth === Number(width),
    [textSize]: 'textSize' in own || getComputedStyle(place).getPropertyValue('--ae-font-size') === textSize,
    [locale]: mute.length === 0,
  };
  return Object.keys(reached).filter((name) => !reached[name]);
}

/** In the page: whether there is a frame with the story in it, in which the elements are as a server renders them. */
function served() {
  const { contentDocument } = document.querySelector('iframe.page-without-script');
  const canvas = contentDocument.querySelector('.canvas');
  const bare = [...canvas.querySelectorAll('*')].filter(
    ({ localName, shadowRoot }) =>
      customElements.get(localName) &&
      !shadowRoot &&
      !['article-provider', 'article-view'].includes(localName),
  );
  return bare.map(({ localName }) => `no markup of ${localName}`);
}

for (const file of new Set(stories.map((story) => story.file)))
  test(`the toolbars reach every rendering of ${file}`, async ({ browser }) => {
    const stage = await openStage(browser);
    const ids = stories.filter((story) => story.file === file).map(({ id }) => id);
    for (const id of await stage.evaluate(renderings, ids)) {
      await stage.show(id);
      await stage.setGlobals(chosen);
      expect.soft(await stage.evaluate(missing, chosen), id).toEqual([]);
      await stage.setGlobals({ ...chosen, rendering: 'no-script' });
      expect.soft(await stage.evaluate(served), id).toEqual([]);
      await stage.setGlobals(untouched);
    }
    await stage.close();
  });
