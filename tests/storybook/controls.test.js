// The controls of stories: every property that markup or data can set has one that fits its type.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { elements } from '../../scripts/manifest/elements.js';
import { openSite } from './site.js';

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

describe('controls', () => {
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  /** Type of control, and description, by property, in the first story of an element. */
  async function controlsOf(tag) {
    const { page, close } = await site.newPage();
    try {
      await page.goto(`${site.address}iframe.html?viewMode=story&id=elements-${tag}--default`);
      await page.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.currentRender?.story);
      return await page.evaluate(() =>
        Object.fromEntries(
          Object.entries(globalThis.__STORYBOOK_PREVIEW__.currentRender.story.argTypes).map(
            ([name, { control, description }]) => [name, { type: control?.type ?? control, description }],
          ),
        ),
      );
    } finally {
      await close();
    }
  }

  for (const { tagName, properties } of elements)
    it(`set every property of ${tagName}`, async () => {
      const controls = await controlsOf(tagName);
      assert.notEqual(properties.length, 0);
      for (const { name, type, description } of properties) {
        const typeName = type.text.replace(' | undefined', '');
        if (functions.includes(typeName)) continue;
        const wanted = fitting[typeName] ?? words[typeName] ?? ['object', ...texts];
        assert.ok(wanted.includes(controls[name]?.type), `${name}: ${controls[name]?.type} for ${typeName}`);
        assert.equal(controls[name].description, description, name);
      }
    });
});
