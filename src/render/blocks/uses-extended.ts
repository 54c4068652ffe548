import { blockTypes } from '../../article/schema.generated.js';
import { coreTypes } from './core-types.js';

const core = new Set<string>(coreTypes);
const known = new WeakMap<object, boolean>();

/** Deepest object that is looked at: rich text is nested less deeply. What is deeper is in fields of unknown names. */
const deepest = 64;

/** Whether an article, or a part of one, has blocks of kinds that `extended.ts` renders. Each object is looked at once. */
export function usesExtendedBlocks(content: unknown, depth = 0): boolean {
  if (typeof content !== 'object' || content === null || depth > deepest) return false;
  let uses = known.get(content);
  if (uses === undefined) {
    // What holds itself is not looked at again.
    known.set(content, false);
    known.set(content, (uses = isOrHolds(content as Record<string, unknown>, depth + 1)));
  }
  return uses;
}

/** Fields of unknown names may be anything, and throw when they are read. */
function isOrHolds(value: Record<string, unknown>, depth: number): boolean {
  try {
    const { _type: type } = value;
    if (type === 'block') return usesExtendedBlocks(value.markDefs, depth);
    if (typeof type === 'string' && Object.hasOwn(blockTypes, type) && !core.has(type)) return true;
    return Object.keys(value).some((key) => holds(value, key, depth));
  } catch {
    return false;
  }
}

function holds(value: Record<string, unknown>, key: string, depth: number): boolean {
  try {
    return usesExtendedBlocks(value[key], depth);
  } catch {
    return false;
  }
}
