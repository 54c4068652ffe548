import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Text of a template whose tag is `tag`, as a selector. */
const template = (tag, pattern) =>
  `TaggedTemplateExpression[tag.name='${tag}'] TemplateElement[value.raw=${pattern}]`;

/** What the library never does, so that it works under a strict Content-Security-Policy and in any host. */
const restrictions = [
  {
    selector: template('html', '/\\sstyle\\s*=/'),
    message: 'No style attributes: a Content-Security-Policy may forbid them.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: 'No innerHTML: articles are untrusted. Use a template.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'No HTML from strings: articles are untrusted. Use a template.',
  },
  {
    selector: 'ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|CSS|Static)$/]',
    message: 'No unsafe directives: articles are untrusted.',
  },
  {
    selector: template('css', '/(?<![\\w-])[\\d.]+rem\\b/'),
    message: 'No rem: the size of a host’s root element is not ours. Use em.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'cdn/', 'storybook-static/', '.cache/', 'coverage/', '!.storybook/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'tests/**/*.ts', 'playground/**/*.ts'],
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
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...restrictions],
      'no-console': ['error', { allow: ['warn'] }],
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
  // TypeScript knows what is defined; of scripts, their runs say so.
  { rules: { 'no-undef': 'off' } },
);
