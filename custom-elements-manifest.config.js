// custom-elements.json: what editors, documentation and Storybook know about the elements. Written by `npm run manifest`.
import { modulePathResolverPlugin } from '@wc-toolkit/module-path-resolver';
import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';

// Types too deep to be spelled out keep their names, which is what we want of them: no warnings.
const { warn } = console;
console.warn = (...words) => {
  if (!words.some((word) => String(word).startsWith('[type-parser] - Skipped'))) warn(...words);
};

const published = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

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
        member.initializer,
    );
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.getText());
    if (!tag || !declaration) return;
    let { initializer } = tag;
    if (ts.isAsExpression(initializer)) initializer = initializer.expression;
    if (!ts.isStringLiteral(initializer)) return;
    declaration.tagName = initializer.text;
    declaration.customElement = true;
  },
};

/** What a class has for itself or inherits from Lit, and a user of the element does not touch. */
const internal = new Set([
  'define',
  'tag',
  'styles',
  'shadowRootOptions',
  'formAssociated',
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'adoptedCallback',
]);
const isPublic = ({ name, privacy }) =>
  (privacy ?? 'public') === 'public' && !/^[#_]/.test(name) && !internal.has(name);

/** Keeps the elements and their public members, in an order that does not depend on the machine. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations?.filter(({ tagName }) => tagName) ?? [];
      for (const declaration of module.declarations) {
        const { members, attributes } = declaration;
        if (members) declaration.members = members.filter(isPublic);
        if (attributes) {
          declaration.attributes = attributes.filter(
            ({ fieldName }) => !fieldName || declaration.members.some(({ name }) => name === fieldName),
          );
        }
      }
      const names = new Set(module.declarations.map(({ name }) => name));
      module.exports = module.exports?.filter(({ declaration }) => names.has(declaration?.name)) ?? [];
      for (const { name, tagName } of module.declarations) {
        module.exports.push({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name, module: module.path },
        });
      }
    }
    customElementsManifest.modules = customElementsManifest.modules
      .filter(({ declarations }) => declarations.length > 0)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
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
  plugins: [
    tagNames,
    typeParserPlugin(),
    publicOnly,
    modulePathResolverPlugin({ modulePathTemplate: published }),
  ],
};
