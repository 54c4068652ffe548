// The controls of stories: every property that markup or data can set has one that fits its type.
import { elements } from '../../scripts/manifest/elements.js';
import { expect, test } from './fixtures.js';

const texts = ['text', 'select', 'inline-radio', 'check'];
const fitting = {
  string: texts,
  number: ['number', 'select'],
  boolean: ['boolean'],
};

/** Names of types that are words of their own. */
const words = { NewTab: texts, ReplyOrder: texts, TermKind: texts };

/** Functions, which only a script can set. */
const functions = ['SendReply'];

/** Type of control, and description, by property, in the first story of each element. */
let controls;
test.beforeAll(async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL });
  await page.goto('iframe.html?viewMode=story&id=none');
  await page.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.storyStoreValue !== undefined);
  controls = await page.evaluate(
    async (tags) => {
      const store = globalThis.__STORYBOOK_PREVIEW__.storyStoreValue;
      const found = {};
      for (const tag of tags) {
        const { argTypes } = await store.loadStory({ storyId: `elements-${tag}--default` });
        found[tag] = Object.fromEntries(
          Object.entries(argTypes).map(([name, { control, description }]) => [
            name,
            { type: control?.type ?? control, description },
          ]),
        );
      }
      return found;
    },
    elements.map(({ tagName }) => tagName),
  );
  await page.close();
});

for (const { tagName, properties } of elements)
  test(`set every property of ${tagName}`, () => {
    expect(properties).not.toHaveLength(0);
    for (const { name, type, description } of properties) {
      const typeName = type.text.replace(' | undefined', '');
      if (functions.includes(typeName)) continue;
      const control = controls[tagName][name];
      const wanted = fitting[typeName] ?? words[typeName] ?? ['object', ...texts];
      expect(wanted, `the control of ${name}, for ${typeName}`).toContain(control?.type);
      expect(control.description, name).toBe(description);
    }
  });
