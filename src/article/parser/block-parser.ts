import { blockTypes } from '../schema.generated.js';
import { cleanText } from '../text.js';
import type { Block, RichText, TextBlock } from '../types.js';
import { isBlank, showsSomething } from '../visibility.js';
import { blockTypeOf } from './aliases.js';
import { forms } from './compiled-schema.js';
import { plainTextBlock, type BlockCost } from './text-block.fast.js';
import { piecesIn } from './rescue.js';
import { isObject, kindOf, type Values } from './json.js';
import { isNamespaced, isSpans, isLine } from './values.js';
import { InlineParser } from './inline-parser.js';

/** Parses blocks: those of the format, of other systems, and custom blocks. */
export abstract class BlockParser extends InlineParser {
  /** Parses a block; a list in place of a block as several. */
  protected block(value: unknown): Values | Values[] | undefined {
    if (Array.isArray(value) && !isSpans(value)) return this.blocks(value);
    if (typeof value === 'string' || (typeof value === 'number' && value)) {
      this.log.report('wrong-type', `Should be a block, is ${kindOf(value)}; taken as a paragraph.`);
      return this.paragraph(String(value));
    }
    if (!isObject(value)) return this.object('TextBlock', value);
    const type = value._type;
    if (type === 'block') {
      const plain = this.plainTextBlock(value);
      if (plain) return plain;
    }
    const known = blockTypeOf(type);
    if (known) return this.knownBlock(known, known === 'table' ? this.tableOf(value) : value);
    if (type === 'span') {
      this.log.report('wrong-type', 'A span stands where a block should; taken as a paragraph.');
      return this.object('TextBlock', { _type: 'block', children: [value] });
    }
    if (type === undefined && Array.isArray(value.children) && isLine(value.children))
      return this.object('TextBlock', value);
    return this.customBlock(value);
  }

  /** Parses a list in place of a block. */
  protected blocks(list: unknown[]): Values[] | undefined {
    this.reportAlias('list of blocks', 'A list stands where a block should; its blocks are taken.');
    const blocks = this.richText(list);
    return typeof blocks === 'string' ? [this.paragraph(blocks)] : blocks;
  }

  /** Parses a block of a known type. One that lacks the content of that type is replaced by its text. */
  protected knownBlock(type: keyof typeof blockTypes, value: Values): Values | undefined {
    const name = blockTypes[type];
    const { reported } = this.log;
    if (type !== value._type)
      this.reportAlias(
        `block ${value._type as string}`,
        `\`${(value._type as string).slice(0, 100)}\` is read as \`${type}\`.`,
      );
    const block = this.object(name, value, type === value._type ? undefined : type);
    if (!block || name === 'TextBlock') return block;
    const isUnread = forms[name].required.some(([key, { list }]) => list && !(block[key] as []).length);
    const shows = !isBlank(block as unknown as Block);
    if (shows && !isUnread) return block;
    const unread = Object.keys(value).filter((key) => !shows || !forms[name].fields.has(key));
    const fallback = piecesIn(value, unread, true).length ? this.rescueAll(value) : undefined;
    if (fallback?.length) {
      this.log.report('wrong-type', `Not the shape of \`${type}\`; its words are shown as plain text.`);
      return { _type: `unknown.${type}`, ...('_key' in block && { _key: block._key }), fallback };
    }
    if (!shows && this.log.reported === reported)
      this.log.report('missing', `Nothing in this \`${type}\` can be shown.`);
    return block;
  }

  protected plainTextBlock(value: Values): Values | undefined {
    const cost: BlockCost = { items: 0, textLength: 0, unknown: [] };
    let block: TextBlock | undefined;
    try {
      block = plainTextBlock(value, cost);
    } catch {
      // Parsed in detail below, which reports the part that throws.
    }
    if (!block || !this.budget.take(cost)) return undefined;
    for (const { shape, name, path, count } of cost.unknown) this.reportUnknown(shape, name, path, count);
    if (cost.markup && !this.scalars.isCode && block.style !== 'code') {
      const { length } = this.log.path;
      for (const { code, index, count } of cost.markup) {
        this.log.path.push('children', index, 'text');
        this.scalars.reportMarkup(code, count);
        this.log.path.length = length;
      }
    }
    return block as unknown as Values;
  }

  protected customBlock(value: Values): Values | undefined {
    const { reported } = this.log;
    const block = this.object('CustomBlock', value);
    if (!block) return undefined;
    const type = cleanText(typeof block._type === 'string' ? block._type : '');
    // A type that only resembles a known one must not become it when the result is parsed again.
    block._type = type && type !== 'span' && !blockTypeOf(type) ? type : 'unknown.block';
    const hasFallback = showsSomething(block.fallback as RichText | undefined);
    const others = Object.keys(value).filter((key) => key !== 'fallback');
    const words = hasFallback ? undefined : this.rescueAll(value, others);
    const isNamed = isNamespaced(type);
    const isReported = isNamed && !words?.length && this.log.reported > reported;
    if (!isNamed || (!hasFallback && !isReported)) {
      const name = type ? `\`${type.slice(0, 100)}\`` : 'A block without `_type`';
      const shown = hasFallback
        ? 'its `fallback` is shown'
        : words?.length
          ? 'it has no `fallback`, and its words are shown instead'
          : 'it has neither a `fallback` nor words, and nothing is shown of it';
      this.log.report('unknown-block', `${name} is not a kind of block of the format: ${shown}.`);
    }
    if (!words?.length) return block;
    const { _type, _key, ...rest } = block;
    const known = { _type, ...(_key !== undefined && { _key }), fallback: words };
    return Object.assign(known, rest, { fallback: words });
  }

  /** Converts a table to this format: other systems name the rows `body`, or count the header rows. */
  protected tableOf(value: Values): Values {
    const { rows, body, headerRows, ...rest } = value;
    const hasHeadRows = typeof headerRows === 'number' && Array.isArray(rows);
    if (rows !== undefined ? !hasHeadRows : !Array.isArray(body)) return value;
    this.log.report('alias', 'Not the names of the format; the rows are read as `head` and `rows`.', 'rows');
    if (!hasHeadRows) return { ...rest, rows: body };
    const isHeaded = headerRows >= 1 && !Object.hasOwn(rest, 'head');
    return isHeaded ? { ...rest, head: rows[0] as unknown, rows: rows.slice(1) } : { ...rest, rows };
  }
}
