// What the package exports, as TypeScript sees it.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The sources of the entry points that have types: `./server` is `src/server/index.ts`. */
export const sources = Object.fromEntries(
  Object.entries(exports)
    .filter(([, { types }]) => types)
    .map(([key, { types }]) => [key, types.replace('./dist/', 'src/').replace(/\.d\.ts$/, '.ts')]),
);

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
const program = ts.createProgram(Object.values(sources), options);
export const checker = program.getTypeChecker();

/** What an entry point exports, by name: the things themselves. */
export function exportsOf(key) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(sources[key]));
  const resolve = (symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return new Map(
    (module ? checker.getExportsOfModule(module) : []).map((symbol) => [symbol.name, resolve(symbol)]),
  );
}

/** The declaration of a thing in this package. */
export const ownDeclaration = (symbol) =>
  symbol.declarations?.find((node) => !node.getSourceFile().fileName.includes('node_modules'));

const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;

/** Whether a name stands for an object with members, however that is put together. */
function isShape(symbol) {
  const type = symbol.flags & ts.SymbolFlags.TypeAlias && checker.getDeclaredTypeOfSymbol(symbol);
  return Boolean(
    type && !type.isUnion() && type.getCallSignatures().length === 0 && type.getProperties().length > 0,
  );
}

/** The members that a class or interface of this package declares for others, without those that override. */
export function membersOf(symbol) {
  const declaration = ownDeclaration(symbol);
  if (isShape(symbol)) return checker.getDeclaredTypeOfSymbol(symbol).getProperties();
  if (!declaration || !(ts.isClassDeclaration(declaration) || ts.isInterfaceDeclaration(declaration)))
    return [];
  return declaration.members
    .filter(
      (member) =>
        member.name &&
        !ts.isPrivateIdentifier(member.name) &&
        !(ts.getCombinedModifierFlags(member) & hidden),
    )
    .map((member) => checker.getSymbolAtLocation(member.name))
    .filter(Boolean);
}

/** The types that a class or interface extends. */
export const basesOf = (symbol) =>
  (ownDeclaration(symbol)?.heritageClauses ?? [])
    .flatMap(({ types }) => types)
    .map((node) => checker.getTypeAtLocation(node));
