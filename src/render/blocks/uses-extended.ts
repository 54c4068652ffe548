import { blockTypes } from '../../article/schema.generated.js';
import { coreTypes } from './core-types.js';

const core = new Set<string>(coreTypes);
const known = new WeakMap<object, boolean>();

/** Whether an article, or a part of one, has blocks of kinds that `extended.ts` renders. */
export function usesExtendedBlocks(content: unknown): boolean {
  if (typeof content !== 'object' || content === null) return false;
  let uses = known.get(content);
  if (uses === undefined) known.set(content, (uses = isOrHolds(content as Record<string, unknown>)));
  return uses;
}

function isOrHolds(value: Record<string, unknown>): boolean {
  const { _type: type } = value;
  if (type === 'block') return hasFormula(value.children) || usesExtendedBlocks(value.markDefs);
  if (typeof type !== 'string' || !Object.hasOwn(blockTypes, type))
    return Object.values(value).some(usesExtendedBlocks);
  return !core.has(type) || Object.values(value).some(usesExtendedBlocks);
}

const hasFormula = (children: unknown): boolean =>
  Array.isArray(children) && children.some((child: { _type?: unknown } | null) => child?._type === 'math');
