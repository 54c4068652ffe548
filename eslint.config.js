import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Text of a template whose tag is one of `tags`, as a selector. */
const template = (tags, pattern) =>
  `TaggedTemplateExpression[tag.name=/^(${tags})$/] TemplateElement[value.raw=${pattern}]`;
const markup = (pattern) => template('html|svg|mathml', pattern);

/** A property that is written, by name or in quotes, also in an object that may be assigned to an element. */
const written = (names) => {
  const key = (at) => `[${at}.name=${names}], [${at}.value=${names}]`;
  return `AssignmentExpression > MemberExpression.left:matches(${key('property')}), ObjectExpression > Property:matches(${key('key')})`;
};

const called = (names) =>
  `CallExpression > MemberExpression.callee:matches([property.name=${names}], [property.value=${names}])`;

const imported = (names) => `ImportSpecifier[imported.name=${names}]`;

/** What the library never does, so that it works under a strict Content-Security-Policy and in any host. */
const restrictions = [
  {
    selector: [
      markup('/\\sstyle\\s*=/i'),
      imported('/^styleMap$/'),
      'CallExpression[callee.property.name=/^(set|toggle|create)Attribute$/][arguments.0.value=/^style$/i]',
      'CallExpression[callee.property.name=/^(set|create)AttributeNS$/][arguments.1.value=/^style$/i]',
      written('/^cssText$/'),
    ].join(', '),
    message: 'No style attributes: a Content-Security-Policy may forbid them.',
  },
  {
    selector: markup('/<style\\b/i'),
    message: 'No style elements: a Content-Security-Policy may forbid them. Use static styles.',
  },
  {
    selector: [
      written('/^((inner|outer)HTML|srcdoc)$/'),
      markup('/\\s\\.?((inner|outer)HTML|srcdoc)\\s*=/i'),
      called(
        '/^(insertAdjacentHTML|(set|parse)HTMLUnsafe|parseFromString|createContextualFragment|write(ln)?)$/',
      ),
    ].join(', '),
    message: 'No HTML from strings: articles are untrusted. Use a template.',
  },
  {
    selector: imported('/^unsafe(HTML|SVG|MathML|CSS|Static)$/'),
    message: 'No unsafe directives: articles are untrusted.',
  },
  {
    selector: template('css', '/(?<![\\w-])[\\d.]+rem\\b/'),
    message: 'No rem: the size of a host’s root element is not ours. Use em.',
  },
];

export default defineConfig(
  globalIgnores([
    ...[
      '**/dist/',
      'cdn/',
      'storybook-static/',
      '.cache/',
      '.wireit/',
      'coverage/',
      'tests/types/projects/',
      '!.storybook/',
    ],
    ...['.angular', '.astro', '.next', '.nuxt', '.output', '.wrangler', '_site'].map(
      (name) => `examples/*/${name}/`,
    ),
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['src/**/*.ts', 'stories/**/*.{ts,tsx}', 'tests/**/*.ts', 'playground/**/*.ts'],
    extends: [
      js.configs.recommended,
      tseslint.configs.recommendedTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Listeners may be async, and a walk up the tree starts at `this`.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-this-alias': 'off',
      eqeqeq: ['error', 'always'],
      // WebKit takes a list without markers for none: it needs role="list".
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...restrictions],
      'no-eval': 'error',
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  {
    // Frameworks have us add to their interfaces, in namespaces of theirs.
    files: ['src/jsx/frameworks/*.ts'],
    rules: {
      '@typescript-eslint/no-namespace': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  {
    // Tests look into what has no type; but a promise that no one awaits is a test that cannot fail.
    files: ['tests/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > ExpressionStatement > CallExpression[callee.name="it"]',
          message: 'Put it into a describe(): the JUnit report leaves out tests that are in none.',
        },
      ],
      '@typescript-eslint/no-floating-promises': [
        'error',
        // Typed as a promise, for the sake of another package's `equal` that is one.
        {
          allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: '@open-wc/semantic-dom-diff' }],
        },
      ],
    },
  },
  { files: ['stories/**/*.ts', '.storybook/**/*.ts'], extends: [storybook.configs['flat/recommended']] },
  {
    files: ['*.config.ts', '.storybook/**/*.ts'],
    extends: [js.configs.recommended, tseslint.configs.recommended],
  },
  { files: ['**/*.js'], extends: [js.configs.recommended, tseslint.configs.recommended] },
  // Playwright reads from the pattern of a fixture which others it needs: {} is none.
  { files: ['tests/**/*.js'], rules: { 'no-empty-pattern': 'off' } },
  // TypeScript knows what is defined; of scripts, their runs say so.
  { rules: { 'no-undef': 'off' } },
);
