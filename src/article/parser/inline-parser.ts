import { annotationTypes, inlineTypes } from '../schema.generated.js';
import { cleanText } from '../text.js';
import { blockTypeOf } from './aliases.js';
import { isObject, type Values } from './json.js';
import { hasWords } from './rescue.js';
import { isNamespaced, lineOf } from './values.js';
import { ListParser } from './list-parser.js';

/** Parses spans, inline objects, and their marks. */
export abstract class InlineParser extends ListParser {
  /** Parses a span or an inline object. */
  protected inline(value: unknown): Values | undefined {
    const type = isObject(value) ? value._type : undefined;
    if (typeof type === 'string' && Object.hasOwn(inlineTypes, type))
      return this.object(inlineTypes[type as keyof typeof inlineTypes], value);
    const isText = !isObject(value) || (typeof value.text === 'string' && !isNamespaced(type));
    return isText ? this.object('Span', value) : this.customInline(value);
  }

  protected customInline(value: Values): Values | undefined {
    const fallback = lineOf(value.fallback);
    // A block has text besides its fallback.
    const others = blockTypeOf(value._type) ? lineOf({ ...value, fallback: undefined }) : '';
    const words = fallback && fallback.includes(others) ? '' : lineOf(value);
    const inline = this.object('CustomInline', words ? { ...value, fallback: words } : value);
    if (!inline) return undefined;
    const type = cleanText(typeof inline._type === 'string' ? inline._type : '');
    if (words || !isNamespaced(type)) {
      this.log.report(
        'unknown-inline',
        `\`${type.slice(0, 100)}\` is not known in a line of text; its \`fallback\` or words are shown.`,
      );
    }
    inline._type = type && !Object.hasOwn(inlineTypes, type) ? type : 'unknown.inline';
    return inline;
  }

  protected markDef(value: unknown): Values | undefined {
    const type = isObject(value) ? value._type : undefined;
    if (typeof type === 'string' && Object.hasOwn(annotationTypes, type))
      return this.object(annotationTypes[type as keyof typeof annotationTypes], value);
    if (isObject(value) && typeof type === 'string') return this.customMark(value);
    this.log.report('unknown-mark', 'Not a mark that the format knows; the text is kept without it.');
    return undefined;
  }

  protected customMark(value: Values): Values | undefined {
    const mark = this.object('CustomMark', value);
    if (!mark) return undefined;
    const type = cleanText(typeof mark._type === 'string' ? mark._type : '');
    if (!isNamespaced(type)) {
      const name = `\`${type.slice(0, 100)}\``;
      this.log.report('unknown-mark', `${name} is not a kind of mark; the text is kept without it.`);
    } else if (['body', 'children', 'content'].some((key) => hasWords(value[key]))) {
      this.log.report(
        'unknown-mark',
        `\`${type.slice(0, 100)}\` is a mark of your own; its words are not shown.`,
      );
    }
    // A type that only resembles a known one must not become it when the result is parsed again.
    mark._type = type && type !== 'span' && !Object.hasOwn(annotationTypes, type) ? type : 'unknown.mark';
    return mark;
  }
}
