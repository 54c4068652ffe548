import { limits } from '../limits.js';
import { blockTypeOf } from './aliases.js';
import { forms, type FullField, type ShapeName } from './compiled-schema.js';
import { isObject, kindOf, type Values } from './json.js';
import { holdsBlocks, hasSome } from './values.js';
import { listOf, isSingle } from './made-fields.js';
import { ObjectParser } from './object-parser.js';

/** Parses lists, and values in place of lists. */
export abstract class ListParser extends ObjectParser {
  protected list(value: unknown, field: FullField): unknown[] {
    if (field.of === 'Cell' && isObject(value) && Array.isArray(value.cells)) {
      this.log.report('alias', 'The `cells` of an object are read as the list of cells.', 'cells');
      this.log.path.push('cells');
      const cells = this.list(value.cells, field);
      this.log.path.pop();
      return cells;
    }
    if (!Array.isArray(value)) return this.listOf(value, field);
    if (field.of === 'Section' && holdsBlocks(value)) return this.listOf(value, field);
    const out: unknown[] = [];
    if (value.length > limits.listLength) {
      this.log.report('too-many', `More than ${limits.listLength} entries in a list; the rest was left out.`);
    }
    const length = Math.min(value.length, limits.listLength);
    const isFlat = isSingle(field);
    for (let index = 0; index < length && this.fits(); index++) {
      const isNested = isFlat && Array.isArray(value[index]);
      if (isNested)
        this.reportAlias('list of entries', 'A list stands where one entry should; its entries are taken.');
      const item = this.entry(value, index, isNested ? listOf(field) : field);
      if (isNested && item) out.push(...(item as unknown[]));
      else if (item !== undefined) out.push(item);
    }
    return out;
  }

  /** Parses a value in place of a list. */
  protected listOf(value: unknown, field: FullField): unknown[] {
    const key = String(this.log.path.at(-1));
    const kind = kindOf(value);
    if (field.of === 'Section') return this.oneSection(value, field);
    if (typeof value === 'string' && key === 'keywords') {
      this.reportAlias(key, 'Should be a list, is a string; split at its commas.');
      const words = value.split(',').slice(0, limits.listLength);
      return this.list(
        words.filter((word) => word.trim()).map((word) => ({ name: word.trim() })),
        field,
      );
    }
    const [inner, ...more] =
      isObject(value) && (field.list ?? field.of === 'RichText')
        ? Object.entries(value).filter(([, part]) => Array.isArray(part))
        : [];
    if (inner && !more.length && !blockTypeOf((value as Values)._type)) {
      this.reportAlias(`list in ${key}`, `Should be a list, is ${kind}; its \`${inner[0]}\` is taken.`);
      return this.entry(value as Values, inner[0], listOf(field)) as unknown[];
    }
    const name = field.of === 'Inline' ? 'Span' : field.of;
    const isShorthand = name && name in forms && forms[name as ShapeName].shorthand;
    const item = this.fits() ? this.field(field, value) : undefined;
    if (item === undefined) return [];
    if (typeof value !== 'string' || !isShorthand)
      this.log.report('wrong-type', `Should be a list, is ${kind}; taken as a list of one.`);
    return field.of === 'Block' ? [item].flat() : [item];
  }

  /** Parses a value in place of a list of sections, as the body of one. */
  protected oneSection(value: unknown, field: FullField): unknown[] {
    if (isObject(value) && ['body', 'heading'].some((key) => Object.hasOwn(value, key)))
      return [this.field(field, value)];
    const isPortable = Array.isArray(value) && hasSome(value, (item) => isObject(item) && !!item._type);
    const body =
      typeof value === 'string' || isPortable
        ? this.richText(value)
        : typeof value === 'object' && value && this.rescue(value);
    if (!body || !this.fits()) {
      this.log.report('wrong-type', `Should be a list of sections, is ${kindOf(value)}; it was left out.`);
      return [];
    }
    if (this.log.path.at(-1) === 'sections')
      this.reportAlias(
        'sections',
        `Should be a list of sections, is ${Array.isArray(value) ? 'a list of blocks' : kindOf(value)}; taken as the body of one section.`,
      );
    return [{ body }];
  }
}
