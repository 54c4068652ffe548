// custom-elements.json: what editors, documentation and Storybook know about the elements. Written by `npm run generate`.
import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';

// Types too deep to be spelled out keep their names, which is what we want of them: no warnings.
const { warn } = console;
console.warn = (...words) => {
  if (!words.some((word) => String(word).startsWith('[type-parser] - Skipped'))) warn(...words);
};

/** Tells the analyzer the tag of a class: its `static readonly tag = '…'`. */
const tagNames = {
  name: 'tag-names',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const tag = node.members.find(
      (member) =>
        ts.isPropertyDeclaration(member) &&
        member.name.getText() === 'tag' &&
        member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) &&
        member.initializer &&
        ts.isStringLiteral(member.initializer),
    );
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.getText());
    if (!tag || !declaration) return;
    declaration.tagName = tag.initializer.text;
    declaration.customElement = true;
  },
};

/** The tokens and parts that a class names with `@tokens` and `@parts`, by class; `all` is all there are. */
const claims = new Map();

function claimed(node, ts) {
  const names = { tokens: [], parts: [] };
  for (const { tagName, comment } of ts.getJSDocTags(node)) {
    names[tagName.text]?.push(...(ts.getTextOfJSDocComment(comment) ?? '').split(/\s+/));
  }
  return names;
}

function keepClaimed(of, documented = [], names) {
  const wanted = ({ name }) => names.includes('all') || names.includes(name);
  const unknown = names.filter((name) => name !== 'all' && !documented.some((entry) => entry.name === name));
  if (unknown.length) throw new Error(`${of}: not documented in ArticleElement: ${unknown.join(', ')}`);
  return documented.filter(wanted);
}

/** Gives each element those of the tokens and parts documented in its base class that it claims to have. */
const tokensAndParts = {
  name: 'tokens-and-parts',
  analyzePhase({ ts, node }) {
    if (ts.isClassDeclaration(node)) claims.set(node.name?.getText(), claimed(node, ts));
  },
  packageLinkPhase({ customElementsManifest }) {
    const declarations = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
    for (const declaration of declarations.filter(({ tagName }) => tagName)) {
      const { name, cssProperties, cssParts } = declaration;
      const { tokens, parts } = claims.get(name);
      declaration.cssProperties = keepClaimed(name, cssProperties, tokens);
      declaration.cssParts = keepClaimed(name, cssParts, parts);
    }
  },
};

/** What a class has for itself or inherits from Lit, and a user of the element does not touch. */
const internal = new Set([
  'define',
  'tag',
  'styles',
  'shadowRootOptions',
  'createProperty',
  'formAssociated',
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'adoptedCallback',
  "['_$litElement$']",
]);
const isPublic = ({ name, privacy }) =>
  (privacy ?? 'public') === 'public' && !/^[#_]/.test(name) && !internal.has(name);

/** Events are those documented with `@fires`: the analyzer's guesses at others are wrong where events are classes. */
const isDocumented = ({ description }) => Boolean(description);

function keepPublic(declaration) {
  declaration.members = declaration.members?.filter(isPublic) ?? [];
  const fields = new Set(declaration.members.map(({ name }) => name));
  declaration.attributes = declaration.attributes?.filter(
    ({ fieldName }) => !fieldName || fields.has(fieldName),
  );
  declaration.events = declaration.events?.filter(isDocumented);
  return declaration;
}

/** Where a module is in the package: `src/elements/a/a.ts` is published as `dist/elements/a/a.js`. */
const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

function publishModuleNames(value) {
  if (value === null || typeof value !== 'object') return;
  if (typeof value.module === 'string') value.module = published(value.module);
  Object.values(value).forEach(publishModuleNames);
}

/** The compiler lists the strings of a union in an order that depends on what else it read. */
function sortUnions(value) {
  if (value === null || typeof value !== 'object') return;
  if (/^'[^']*'( \| '[^']*')+$/.test(value.text)) value.text = value.text.split(' | ').sort().join(' | ');
  Object.values(value).forEach(sortUnions);
}

/** Keeps the elements, the modules that define them, and their public members, in the same order on every machine. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const modules = customElementsManifest.modules.flatMap(({ declarations = [], ...module }) => {
      const elements = declarations.filter(({ tagName }) => tagName).map(keepPublic);
      if (elements.length === 0) return [];
      const path = published(module.path);
      const names = new Set(elements.map(({ name }) => name));
      const definitions = elements.map(({ name, tagName }) => ({
        kind: 'custom-element-definition',
        name: tagName,
        declaration: { name, module: path },
      }));
      return [
        {
          ...module,
          path,
          declarations: elements,
          exports: module.exports.filter(({ declaration }) => names.has(declaration?.name)),
        },
        {
          kind: 'javascript-module',
          path: path.replace(/[^/]+$/, 'define.js'),
          declarations: [],
          exports: definitions,
        },
      ];
    });
    customElementsManifest.schemaVersion = '2.1.0';
    customElementsManifest.modules = modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    publishModuleNames(customElementsManifest);
    sortUnions(customElementsManifest);
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  overrideModuleCreation: ({ ts, globs }) => {
    const program = getTsProgram(ts, globs, 'tsconfig.json');
    return program.getSourceFiles().filter(({ fileName }) => globs.some((glob) => fileName.includes(glob)));
  },
  plugins: [tagNames, typeParserPlugin(), tokensAndParts, publicOnly],
};
