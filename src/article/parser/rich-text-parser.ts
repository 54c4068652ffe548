import { limits } from '../limits.js';
import { mediaTypes } from '../schema.generated.js';
import { blockTypeOf } from './aliases.js';
import { anyBlock } from './compiled-schema.js';
import { isObject, kindOf, type Values } from './json.js';
import { BlockParser } from './block-parser.js';

/** Parses rich text, and fields of blocks and rich text with special rules. */
export abstract class RichTextParser extends BlockParser {
  protected richText(value: unknown): string | Values[] | undefined {
    if (typeof value === 'string') return this.scalars.string(value);
    if (typeof value === 'number') return this.scalars.asString(value);
    if (typeof value !== 'object' || value === null) {
      this.log.report('wrong-type', `Should be rich text, is ${kindOf(value)}; it was left out.`);
      return undefined;
    }
    if (this.depth >= limits.depth) {
      this.log.report(
        'too-deep',
        `Rich text is nested more than ${limits.depth} deep; its words are kept as plain text.`,
      );
      return this.scalars.string(this.wordsIn(value));
    }
    this.depth++;
    const isOther = isObject(value) && value._type === undefined && !Array.isArray(value.children);
    const blocks = isOther ? this.wordsInstead(value) : (this.list(value, anyBlock) as Values[]);
    this.depth--;
    if (typeof blocks === 'string' || !blocks) return blocks;
    return blocks.some(Array.isArray) ? blocks.flat() : blocks;
  }

  /** Parses the text of an object that is not a block, in place of rich text. */
  protected wordsInstead(value: Values): string | Values[] | undefined {
    const words = this.rescueAll(value);
    const what = words?.length ? 'its words are shown' : 'it was left out';
    this.log.report('wrong-type', `Should be rich text, is an object; ${what}.`);
    return words;
  }

  /** Parses a table cell: rich text, or an object that contains it. */
  protected cell(value: unknown): unknown {
    if (!isObject(value)) return this.richText(value);
    const { _type, body, value: content } = value;
    const isCell = _type === undefined || (typeof _type === 'string' && /cell$/i.test(_type));
    if (!isCell || (body ?? content ?? undefined) === undefined) return this.richText(value);
    if (body !== undefined && _type === undefined) return this.object('TableCell', value);
    this.log.report('alias', 'The `value` of a cell is read as its `body`.', 'cell');
    const cell: Values = { ...value, body: body ?? content };
    for (const key of ['_type', '_key', 'value']) delete cell[key];
    return this.object('TableCell', cell);
  }

  /** Parses main media. A list is a gallery; other blocks are accepted, too. */
  protected mainMedia(value: unknown): Values | Values[] | undefined {
    if (Array.isArray(value)) {
      this.log.report('wrong-type', 'Should be an object, is a list; taken as its entry, or as a gallery.');
      return this.mainMedia(value.length === 1 ? value[0] : { _type: 'gallery', figures: value });
    }
    const type = isObject(value) ? value._type : undefined;
    if (!Object.hasOwn(mediaTypes, blockTypeOf(type) ?? ''))
      this.log.report('invalid-value', 'Not a kind of main media; shown as any other block.');
    return this.block(value);
  }
}
