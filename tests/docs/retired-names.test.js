// Rule: nothing that users see or contributors read has a name of the public interface that was given up before the first release.
// A pattern finds the name where it stands for what it was; elsewhere the word may be in use.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/setup.js';

const paths = [
  'src',
  'docs',
  'stories',
  'examples',
  'playground',
  'plop',
  'scripts',
  'themes',
  'README.md',
  'CONTRIBUTING.md',
];
const isText = (path) =>
  /\.(?:[cm]?[jt]sx?|md|mdx|json|html|css|hbs|vue|svelte|astro|php|njk|sh)$/.test(path);
const files = execFileSync('git', ['ls-files', '-z', '--', ...paths], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((path) => isText(path) && !path.endsWith('package-lock.json'))
  .map((path) => [path, readFileSync(join(root, path), 'utf8')]);

/** An attribute in the start tag of some elements. */
const attribute = (tags, name) => new RegExp(`<(?:${tags})\\b[^<>]{0,400}\\s${name}(?=[\\s=>])`);

/** A field of an object, in JSON or JavaScript, where the text before it says which object it is. */
const field = (object, name) => new RegExp(`${object}[^{}]{0,400}[\\s{'"]${name}['"]?:`);

/** By what was retired: the new name, and patterns of the old one. */
const retired = {
  transport: ['service', /\btransport["']?\s*[:=](?!=)/, /`transport`|data-transport|\bregisterTransport/],
  'action, src of reply elements': [
    'endpoint',
    attribute('reply-form', 'action'),
    attribute('reply-list', 'src'),
    field('replies["\']?: \\{', 'action'),
  ],
  'reference, ref': [
    'thread',
    attribute('reply-form|reply-list', 'reference'),
    /`reference`/,
    field('replies["\']?: \\{', 'ref'),
  ],
  'replies.count': ['replies.commentCount', field('replies["\']?: \\{', 'count'), /replies\??\.count\b/],
  'form of reply-list': ['form-id', attribute('reply-list', 'form')],
  locked: ['isolated', attribute('[a-z]+-[a-z-]+', 'locked'), /`locked`|\.locked\b|\blocked\??:/],
  'label and kind of article-terms': ['heading and type', attribute('article-terms', '(?:label|kind)')],
  'focusComment()': ['focus()', /\bfocusComment\b/],
  'events of article-view and article-provider': [
    'article-load, article-error, article-custom-block',
    /\barticle-(?:view|provider)-(?:ready|error|unknown-block)\b/,
  ],
  'slot block-N': ['slot block:<_key>', /\bblock-N\b/, /slot=["']?block-\d/, /`block-\$\{/],
  'reply-form-<outcome>': [
    'reply-form-outcome',
    /\breply-form-(?:published|held|duplicate|flood|closed|login-required|invalid|offline|failed)\b/,
  ],
  // A report on an import has a field `held`.
  'outcomes held and flood': ['pending and rate-limited', /(?<!^\| )['"`](?:held|flood)['"`]/m],
  'reply-list-answer': ['reply-list-reply', /\breply-list-answer\b/],
  replyTo: [
    'inReplyTo',
    /(?<!locale)\.replyTo\b/,
    /`replyTo`/,
    /\breplyTo\??: (?!\((?:name|['"`])|string\b)/,
  ],
  'ReplyPlace, ReplyTarget': ['ReplyThread, ParentReply', /\bReply(?:Place|Target)\b/],
  pullquote: ['pullQuote', /_type["']?: ["']pullquote\b/, field('_type["\']?: ["\']pullQuote', 'source')],
  'credit of figures': ['creditText', field('_type["\']?: ["\']figure', 'credit'), /^\s*"credit":/m],
  'kind of callouts': ['variant', field('_type["\']?: ["\']callout', 'kind')],
  'syndication.policy': [
    'syndication.robots',
    field('syndication["\']?: \\{', 'policy'),
    /syndication\??\.policy\b/,
  ],
  thirdParty: ['nothing', /\bthirdParty\b/],
  "as: 'light'": [
    "format: 'semantic'",
    /\bas: ["']light["']/,
    /(?<![\w-])--light(?![\w-])/,
    /layers\??\.light\b/,
  ],
  'attribute rendered': ['ssr-hash', attribute('article-view|share-bar|section-block', 'rendered')],
  'entry points': ['http, react/ssr, jsx', /article-elements\/(?:edge|react-server|types)(?:\/|['"`])/],
  'article-elements/<tag>': [
    'article-elements/elements/<tag>',
    /article-elements\/(?:article-(?:view|provider|header|highlights|terms|contents|related)|section-block|bottom-line-callout|share-bar|reply-(?:form|list)|<tag>)(?=\/define|['"`])/,
  ],
  '--dir, --out': ['--input-dir, --output-dir', /(?<![\w-])--(?:dir|out)(?![\w-])/],
  'design tokens': [
    '--ae-text, --ae-text-muted, --ae-max-line-length, --ae-input-border',
    /--ae-(?:color(?!-scheme)|measure|control-border)\b/,
  ],
  'part label': ['part eyebrow', /::part\(label\)/, /\bpart=["']label["']/],
  'keys of messages': [
    'replyTo, showMore, sortBy, viewOriginal, viewOn, rememberMe',
    /\b(?:answerTo|moreReplies|orderOfReplies|readAtOrigin|openAt|saveMyName)\b/,
  ],
  'article-elements:hello': ['article-elements:request-height', /article-elements:hello\b/],
};

describe('no file has the name that was', () => {
  for (const [old, [now, ...patterns]] of Object.entries(retired)) {
    it(`${old}; now ${now}`, () => {
      const found = files.flatMap(([path, text]) =>
        patterns.flatMap((pattern) =>
          [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map(
            ({ index, 0: match }) =>
              `${path}:${text.slice(0, index).split('\n').length}: ${match.replace(/\s+/g, ' ')}`,
          ),
        ),
      );
      assert.deepEqual(found, []);
    });
  }
});
