// All must render the same, or it would be no comparison.
import assert from 'node:assert/strict';

/** Tall enough that no section is out of view. */
const viewport = { width: 1280, height: 12_000 };

/** Throws unless all show the same words and links, as tall, before and after a change. Answers with nodes per article. */
export async function assertSameContent(seats) {
  const gists = [];
  for (const { page, contestant } of seats) {
    const usual = page.viewportSize();
    await page.setViewportSize(viewport);
    gists.push({ name: contestant.name, ...(await page.evaluate(() => window.bench.gist('small'))) });
    await page.setViewportSize(usual);
  }
  const [limit, ...others] = gists;
  for (const { name, ...gist } of others) {
    for (const when of ['before', 'after']) {
      assert.deepEqual(
        gist[when].content,
        limit[when].content,
        `${name}, ${when} the change: words and links`,
      );
      assert.equal(gist[when].height, limit[when].height, `${name}, ${when} the change: height`);
    }
  }
  return Object.fromEntries(gists.map(({ name, before }) => [name, before.nodes]));
}
