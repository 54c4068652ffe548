// Lets everything optional in the declarations of dist/ be `undefined`, for apps that compile with exactOptionalPropertyTypes:
// there, `locale?: string` alone refuses `locale={undefined}`. The sources stay plain. Run after tsc.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const { SyntaxKind } = ts;
const withProperties = [SyntaxKind.PropertySignature, SyntaxKind.PropertyDeclaration, SyntaxKind.MappedType];

const isUndefined = (type) =>
  [SyntaxKind.UndefinedKeyword, SyntaxKind.UnknownKeyword, SyntaxKind.AnyKeyword].includes(type.kind) ||
  (ts.isUnionTypeNode(type) && type.types.some(isUndefined));

/** Types that end in another type, which `| undefined` would become a part of. */
const isOpen = (type) =>
  ts.isFunctionTypeNode(type) ||
  ts.isConstructorTypeNode(type) ||
  ts.isConditionalTypeNode(type) ||
  ts.isInferTypeNode(type);

/** The types of all optional properties of a file that cannot be `undefined`. */
function optionalTypes(file, node = file) {
  const within = [];
  node.forEachChild((child) => void within.push(...optionalTypes(file, child)));
  const isOptional = withProperties.includes(node.kind) && node.questionToken && node.type;
  return isOptional && !isUndefined(node.type) ? [node.type, ...within] : within;
}

const names = readdirSync('dist', { recursive: true }).filter((name) => name.endsWith('.d.ts'));
for (const path of names.map((name) => join('dist', name))) {
  const text = readFileSync(path, 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const edits = optionalTypes(file).flatMap((type) => [
    { at: type.getStart(file), add: isOpen(type) ? '(' : '' },
    { at: type.end, add: isOpen(type) ? ') | undefined' : ' | undefined' },
  ]);
  const loose = edits
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, add }) => text.slice(0, at) + add + text.slice(at), text);
  if (loose !== text) writeFileSync(path, loose);
}
