// Script tags: from a network of npm packages, with hashes, without a build, from a file.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { cdnEntries, withImports } from '../../scripts/cdn-files.js';
import { root } from '../../scripts/setup.js';
import { pageEngines } from '../support/engines.js';
import { article, fileAddress, openTags, view } from './pages.js';

const integrity = JSON.parse(readFileSync(join(root, 'cdn/integrity.json'), 'utf8'));
const { headline } = article;
const german = { headline, label: 'Kommentar abschicken' };

/** What is seen of a page, and that its console is empty. */
const seen = ({ headline, label, said }) => {
  assert.deepEqual(said, []);
  return { headline, label };
};

const wait = (page) => page.waitForNetworkIdle({ idleTime: 500 });

describe('integrity.json', () => {
  it('has the hash of every script, also of those that scripts import', () => {
    const files = cdnEntries().flatMap((entry) => withImports(entry));
    for (const file of new Set(files)) {
      const hash = createHash('sha384')
        .update(readFileSync(join(root, file)))
        .digest('base64');
      assert.equal(integrity[file.replace('cdn/', '')], `sha384-${hash}`, file);
    }
  });
});

const guide = readFileSync(join(root, 'docs/script-tag.md'), 'utf8');

describe('the import map in the guide', () => {
  it('names the versions that the package is made for', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = [...guide.matchAll(/\/npm\/((?:@[\w-]+\/)?[\w-]+)@([\d.]+)\//g)];
    assert.ok(named.length > 6);
    for (const [, name, wanted] of named) {
      const isOurs = name === 'article-elements';
      const file = join(root, 'node_modules', name, 'package.json');
      assert.equal(wanted, isOurs ? version : JSON.parse(readFileSync(file, 'utf8')).version, name);
    }
  });
});

for (const engine of pageEngines) {
  describe(`in ${engine},`, () => {
    let tags;
    before(async () => (tags = await openTags(engine)));
    after(() => tags?.close());

    const address = (file) => `${tags.network}/cdn/${file}`;
    const module = (file, attributes = '') =>
      `<script type="module" src="${address(file)}" ${attributes}></script>`;
    const protectedBy = (table) => {
      const entries = Object.entries(table).map(([file, hash]) => [address(file), hash]);
      return `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(entries) })}</script>`;
    };

    it('the file for all elements is loaded from another origin, with what it loads later', async () => {
      assert.deepEqual(seen(await tags.visit(module('article-elements.js'))), german);
    });

    it('a file for one element is loaded from another origin, with what it shares', async () => {
      assert.deepEqual(seen(await tags.visit(module('article-view.js'))), german);
    });

    for (const type of ['module', 'text/javascript'])
      it(`the package’s own address at a network, which names no file, is enough (${type})`, async () => {
        const tag = `<script type="${type}" src="${tags.network}"></script>`;
        assert.deepEqual(seen(await tags.visit(tag)), german);
      });

    it('a script tag with the right hash is run', async () => {
      const attributes = `crossorigin integrity="${integrity['article-elements.js']}"`;
      assert.deepEqual(seen(await tags.visit(module('article-elements.js', attributes))), german);
    });

    it('a script tag with another hash is not run, and what the page has instead stays', async () => {
      const attributes = `crossorigin integrity="${integrity['share-bar.js']}"`;
      const { headline, text, said } = await tags.visit(
        module('article-elements.js', attributes),
        view,
        wait,
      );
      assert.equal(headline, undefined);
      assert.match(text, /Read it at the publisher’s/);
      assert.match(said.join(), /integrity/i);
    });

    it('an import map with the hashes lets all files through', async () => {
      assert.deepEqual(seen(await tags.visit(protectedBy(integrity) + module('article-view.js'))), german);
    });

    it('an import map with another hash keeps a file out that is imported', async () => {
      const [, shared] = withImports('cdn/article-view.js').map((file) => file.replace('cdn/', ''));
      const table = { ...integrity, [shared]: integrity['share-bar.js'] };
      const { headline, text } = await tags.visit(protectedBy(table) + module('article-view.js'), view, wait);
      assert.equal(headline, undefined);
      assert.match(text, /Read it at the publisher’s/);
    });

    it('an import map with another hash keeps a file out that is loaded later: English stays', async () => {
      const locale = Object.keys(integrity).find((file) => file.startsWith('locales/de'));
      const table = { ...integrity, [locale]: integrity['share-bar.js'] };
      const shown = await tags.visit(protectedBy(table) + module('article-elements.js'));
      assert.deepEqual({ headline: shown.headline, label: shown.label }, { headline, label: 'Post reply' });
    });

    it('the modules of the package are loaded without a build, through an import map', async () => {
      const [, map] = /<script type="importmap">(\s*\{\s*"imports"[^]*?)<\/script>/.exec(guide);
      const head = `<script type="importmap">${map.replaceAll('https://cdn.jsdelivr.net/npm', tags.packages)}</script>
        <script type="module">import 'article-elements/define.js';</script>`;
      assert.deepEqual(seen(await tags.visit(head)), german);
    });

    it('the classic script is loaded from another origin, with its hash', async () => {
      const file = 'article-elements.classic.js';
      const head = `<script defer src="${address(file)}" crossorigin integrity="${integrity[file]}"></script>`;
      assert.deepEqual(seen(await tags.visit(head)), german);
    });

    it('the classic script works in a page that is opened as a file', async () => {
      const head = `<script defer src="${fileAddress('cdn/article-elements.classic.js')}"></script>`;
      assert.deepEqual(seen(await tags.visitFile(head)), german);
    });

    it('the classic script has what modules export in ArticleElements', async () => {
      const head = `<script src="${address('article-elements.classic.js')}"></script>
        <script>
          const { article } = ArticleElements.parseArticle(${JSON.stringify(article)});
          document.title = [article.headline, ArticleElements.ShareBar.tag].join();
        </script>`;
      let title;
      await tags.visit(head, view, async (page) => {
        await wait(page);
        title = await page.title();
      });
      assert.equal(title, `${headline},share-bar`);
    });

    it('a browser without modules shows what the page has instead', async () => {
      const { text, said } = await tags.visit(
        module('article-elements.js').replace('type="module"', 'type="unknown"'),
        view,
        wait,
      );
      assert.match(text, /Read it at the publisher’s/);
      assert.deepEqual(said, []);
    });
  });
}
