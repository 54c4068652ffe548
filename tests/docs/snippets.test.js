// Code in the documents that is no example's: it names what there is, and what can be run, runs.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parseDocument, DomUtils } from 'htmlparser2';
import { root } from '../../scripts/setup.js';
import { createProject } from '../frameworks/consumer.js';
import { snippets, snippetWith } from './documents.js';

const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const elements = new Map(
  modules.flatMap(({ declarations }) => declarations).map((element) => [element.tagName, element]),
);
const global = /^(id|class|lang|dir|slot|hidden|title|style|data-.*|aria-.*)$/;

let project;
before(() => {
  project = createProject('../docs/project', ['react', 'react-dom', 'lit', '@lit-labs/ssr']);
});
after(() => project?.remove());

const write = (file, code) => writeFileSync(join(project.folder, file), code);

/** The article in the README, which snippets that name one are given. */
const article = snippetWith('README.md', '"bottomLine"');
const { headline } = JSON.parse(article);

describe('code in the documents', () => {
  it('imports what the package exports', async () => {
    const pattern = /import (?:type )?\{([^}]+)\} from '(?:npm:)?(article-elements[^']*)'/g;
    const imports = snippets('js', 'ts', 'jsx').flatMap(({ path, code }) =>
      [...code.matchAll(pattern)].map(([, names, from]) => ({ path, from, names: names.split(',') })),
    );
    assert.ok(imports.length > 8);
    for (const { path, from, names } of imports) {
      const list = names.map((name) => name.trim()).filter(Boolean);
      const code = `const all = await import('${from}'); console.log(${JSON.stringify(list)}.filter((name) => !(name in all)).join());`;
      assert.equal(project.run(code).trim(), '', `${path}: ${from}`);
    }
  });

  it('gives elements attributes that they have', () => {
    let seen = 0;
    for (const { path, code } of snippets('html')) {
      const nodes = DomUtils.findAll(({ name }) => elements.has(name), parseDocument(code).children);
      for (const { name, attribs } of nodes) {
        seen += 1;
        const known = elements.get(name).attributes.map((attribute) => attribute.name);
        const unknown = Object.keys(attribs).filter((key) => !known.includes(key) && !global.test(key));
        assert.deepEqual(unknown, [], `${path}: <${name}>`);
      }
    }
    assert.ok(seen > 10);
  });

  it('has articles in which nothing is wrong, and other JSON that can be read', () => {
    const inPages = snippets('html').flatMap(({ path, code }) =>
      [...code.matchAll(/<script type="application\/json">([^]*?)<\/script>/g)].map(([, json]) => ({
        path,
        code: json,
      })),
    );
    const given = [...snippets('json'), ...inPages].map(({ path, code }) => ({
      path,
      value: JSON.parse(code),
    }));
    const articles = given.filter(({ value }) => 'headline' in value);
    assert.ok(articles.length >= 3);
    write('articles.json', JSON.stringify(articles));
    const problems = project.run(`
      import { readFileSync } from 'node:fs';
      import { parseArticle } from 'article-elements';
      for (const { path, value } of JSON.parse(readFileSync('articles.json', 'utf8')))
        for (const { message } of parseArticle(value).problems.filter(({ code }) => code !== 'missing'))
          console.log(path, message);
    `);
    assert.equal(problems, '');
  });
});

describe('code in the guides, run:', () => {
  it('React on a server', async () => {
    write('snippet.jsx', snippetWith('docs/frameworks/react.md', 'ServerArticle'));
    const { Page, renderToString, createElement } = await project.loadBundle('react-page.js');
    const html = renderToString(createElement(Page, { article: JSON.parse(article) }));
    assert.match(html, /<article-view[^>]* id="story"/);
    assert.match(html, new RegExp(`<h2[^>]*>${headline}`));
    assert.doesNotMatch(html, /<form/);
  });

  it('Lit on a server', () => {
    const code = snippetWith('docs/frameworks.md', '@lit-labs/ssr').replace(
      'render(html`',
      'const result = render(html`',
    );
    const html = project.run(`const article = ${article};\n${code}\nconsole.log([...result].join(''));`);
    assert.match(html, new RegExp(`<h2[^>]*>[^]*${headline}`));
  });

  it('a page from a server', () => {
    write('article.json', article);
    const code = snippetWith('README.md', 'renderPage');
    const html = project.run(`import { readFile } from 'node:fs/promises';\n${code}\nconsole.log(html);`);
    assert.match(html, /^<!doctype html>/i);
    assert.match(html, new RegExp(`<h1[^>]*>${headline}`));
  });

  it('all that a server renders', () => {
    const code = snippetWith('docs/server.md', 'renderArticleStream');
    const printed = code.replace(/^(render\w+)(.*);( \/\/.*)$/gm, (_, name, call) =>
      name === 'renderArticleStream'
        ? `console.log(await new Response(${name}${call}).text());`
        : `console.log(${name}${call});`,
    );
    const html = project.run(`const article = ${article};\n${printed}`);
    assert.equal(html.split('<article-view').length - 1, 3);
    assert.equal(html.split('<share-bar').length - 1, 1);
  });

  it('the policy of a server', () => {
    const code = snippetWith('docs/server.md', 'pageStyleHash');
    const policy = project.run(`${code}\nconsole.log(policy);`);
    assert.match(policy, /style-src 'sha256-[\w+/]+=' 'sha256-[\w+/]+=' 'sha256-[\w+/]+=';/);
  });
});
