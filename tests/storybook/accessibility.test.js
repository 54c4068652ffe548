// How accessible the Storybook's pages are, as a score: the share of axe's rules that a page keeps, of those that apply to it, weighed by
// how much it matters when they are broken.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { entries, openSite } from './site.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The score that pages must have, of 100: nothing is found. */
const least = 100;

/** All guides and elements, and one of the pages that are made alike. */
const pages = Object.values(entries)
  .filter(({ type }) => type === 'docs')
  .map(({ id }) => id)
  .filter((id) =>
    /^(start|guides|elements|changelog|docs-replies|docs-frameworks-react|reference-tokens)/.test(id),
  );

describe('accessibility of the Storybook', () => {
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  async function scoreOf(id, reader) {
    const { page, allThere, close } = await site.newPage(reader);
    try {
      await page.goto(`${site.address}iframe.html?viewMode=docs&id=${id}`);
      await page.locator('#storybook-docs h1').first().waitFor();
      await allThere();
      await page.addScriptTag({ path: axe });
      return await page.evaluate(async (hasStories) => {
        // Stories are tested by themselves, and their headings are not the page's. Frames are pages of their own.
        const { passes, violations } = await globalThis.axe.run(
          { exclude: ['.docs-story > *', '.anatomy-picture'] },
          {
            iframes: false,
            resultTypes: ['violations'],
            // Looks at all headings, and so at those of stories.
            rules: { 'heading-order': { enabled: !hasStories } },
          },
        );
        const weights = { minor: 1, moderate: 3, serious: 7, critical: 10 };
        const broken = violations.reduce((sum, { impact }) => sum + weights[impact], 0);
        // axe does not tell the weight of a rule that is kept.
        const kept = passes.length * weights.moderate;
        return {
          score: Math.floor((100 * kept) / (kept + broken)),
          found: violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0].target}`),
        };
      }, id.startsWith('elements-'));
    } finally {
      await close();
    }
  }

  for (const colorScheme of ['light', 'dark']) {
    for (const id of pages) {
      it(`${id}, in ${colorScheme}`, async (test) => {
        const { score, found } = await scoreOf(id, { colorScheme });
        test.diagnostic(`score ${score}${found.length ? `: ${found.join('; ')}` : ''}`);
        assert.ok(score >= least, `${score}: ${found.join('; ')}`);
      });
    }
  }
});
