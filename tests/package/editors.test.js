// What editors know of the package once it is installed: VS Code, asked by its own language services and set up as the guide
// says, and JetBrains' editors by the file that they read.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import css from 'vscode-css-languageservice';
import html from 'vscode-html-languageservice';
import { createConsumer, manifest, root, tags } from './consumer.js';

let consumer;
before(() => (consumer = createConsumer()));
after(() => consumer?.remove());

const read = (path) => JSON.parse(readFileSync(join(consumer.folder, path), 'utf8'));

/** A rule directly below a line makes a heading of it. */
const headingByRule = /\S\n---/;

describe('VS Code', () => {
  /** The data that the settings in the guide name. */
  function data(setting) {
    const guide = readFileSync(join(root, 'docs/frameworks.md'), 'utf8');
    const [, settings] = /settings\.json`:\n\n```json\n([^]*?)```/.exec(guide);
    return JSON.parse(settings)[setting].map(read);
  }

  /** A document, and the place in it where `|` stands. */
  function open(services, language, text) {
    const document = services.TextDocument.create(
      `file:///page.${language}`,
      language,
      1,
      text.replace('|', ''),
    );
    return [document, document.positionAt(text.indexOf('|'))];
  }

  let markup;
  before(() => {
    const providers = data('html.customData').map((of) => html.newHTMLDataProvider('article-elements', of));
    markup = html.getLanguageService({ useDefaultDataProvider: false, customDataProviders: providers });
  });

  function completions(text) {
    const [document, position] = open(html, 'html', text);
    const { items } = markup.doComplete(document, position, markup.parseHTMLDocument(document));
    return new Map(items.map(({ label, textEdit }) => [label, textEdit.newText]));
  }

  it('completes every tag', () => {
    const found = [...completions('<|').keys()];
    assert.deepEqual(found.filter((name) => tags.includes(name)).sort(), [...tags].sort());
  });

  it('completes attributes, switches without a value', () => {
    const found = completions('<article-view |>');
    assert.equal(found.get('src'), 'src="$1"');
    assert.equal(found.get('isolated'), 'isolated');
    assert.equal(found.get('without-share'), 'without-share');
  });

  it('completes choices', () => {
    assert.deepEqual([...completions('<article-terms type="|">').keys()].sort(), ['categories', 'tags']);
    assert.deepEqual([...completions('<share-bar new-tab="|">').keys()].sort(), ['all', 'external', 'none']);
  });

  it('says what a tag and an attribute are', () => {
    const hover = (text) => {
      const [document, position] = open(html, 'html', text);
      return markup.doHover(document, position, markup.parseHTMLDocument(document)).contents.value;
    };
    for (const tag of tags) assert.doesNotMatch(hover(`<|${tag}>`), headingByRule);
    assert.match(hover('<article|-view>'), /^Complete article: headline[^]*\*\*challenge\*\*/);
    assert.match(hover('<article-view heading|-level="2">'), /1 to 6/);
  });

  it('completes tokens and parts in style sheets', () => {
    const providers = data('css.customData').map((of) => css.newCSSDataProvider(of));
    const styles = css.getCSSLanguageService({ customDataProviders: providers });
    const complete = (text) => {
      const [document, position] = open(css, 'css', text);
      const { items } = styles.doComplete(document, position, styles.parseStylesheet(document));
      return items;
    };
    const [accent, ...others] = complete('article-view { | }').filter(({ label }) => label === '--ae-accent');
    assert.equal(others.length, 0);
    assert.match(accent.documentation.value, /hovered links[^]*Default: `light-dark/);
    assert.ok(complete('article-view::|').some(({ label }) => label === '::part(headline)'));
  });
});

describe('JetBrains’ editors', () => {
  let webTypes;
  before(() => (webTypes = read(`node_modules/${manifest.name}/${manifest['web-types']}`)));

  it('find the version that is installed, its types in TypeScript, and every element', () => {
    const { name, version, 'js-types-syntax': syntax, contributions } = webTypes;
    assert.deepEqual([name, version, syntax], [manifest.name, manifest.version, 'typescript']);
    assert.deepEqual(contributions.html.elements.map((element) => element.name).sort(), [...tags].sort());
  });

  it('know attributes and their choices, properties and events', () => {
    const [view] = webTypes.contributions.html.elements.filter(({ name }) => name === 'article-view');
    const typeOf = (entries, wanted) => entries.find(({ name }) => name === wanted);
    assert.equal(typeOf(view.attributes, 'without-share').value.type, 'boolean');
    assert.match(typeOf(view.attributes, 'new-tab').value.type, /^'external' \| 'all' \| 'none'/);
    assert.equal(typeOf(view.js.properties, 'withoutShare').type, 'boolean');
    assert.equal(typeOf(view.js.events, 'reply-form-outcome').type, 'ReplyFormOutcomeEvent');
  });

  it('show descriptions as they are meant, and no link to nowhere', () => {
    for (const element of webTypes.contributions.html.elements) {
      assert.notEqual(element['doc-url'], '', element.name);
      assert.doesNotMatch(element.description, headingByRule, element.name);
      assert.doesNotMatch(element.description, /---\s*$/, element.name);
    }
  });

  it('know each token and part once', () => {
    for (const entries of Object.values(webTypes.contributions.css)) {
      const names = entries.map(({ name }) => name);
      assert.deepEqual(names, [...new Set(names)]);
    }
    assert.ok(webTypes.contributions.css.properties.some(({ name }) => name === '--ae-accent'));
  });
});
