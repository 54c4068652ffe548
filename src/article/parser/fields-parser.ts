import { meaningsOf } from './aliases.js';
import { anything, type Form, type FullField, type ShapeName } from './compiled-schema.js';
import { hasWords, wordsIn } from './rescue.js';
import { rightTaken } from './rights.js';
import { isObject, type Values } from './json.js';
import { systemFields, pick } from './values.js';
import { isForReaders } from './made-fields.js';
import { WordsParser } from './words-parser.js';

/** Parses the fields of an object: known fields, their aliases, and the text of all others. */
export abstract class FieldsParser extends WordsParser {
  /** Parses a known field; returns `false` for any other. */
  protected readKey({ fields }: Form, source: Values, key: string, out: Values): boolean {
    const field = fields.get(key);
    if (!field) return false;
    if (key === '_type' && out._type) return true;
    const value = this.entry(source, key, field) ?? this.right(field, source, key);
    if (value !== undefined) out[key] = value;
    return true;
  }

  /** Value of a right that cannot be parsed. */
  protected right(field: FullField, source: Values, key: string): unknown {
    const value = rightTaken(field, source, key);
    if (value === undefined) return undefined;
    this.log.path.push(key);
    this.log.report('invalid-value', `A right: taken as ${JSON.stringify(value)}.`);
    this.log.path.pop();
    return value;
  }

  /** Parses unknown fields: as aliases, or as text in place of missing text. */
  protected readOthers(
    name: ShapeName,
    form: Form,
    source: Values,
    keys: string[],
    out: Values,
    rest: Values,
  ): void {
    const isKnown = name !== 'Article' || this.isDocument;
    const unknown = keys.filter((key) => {
      if (key === '__proto__') {
        this.log.report('forbidden-key', 'The key `__proto__` was left out.');
        return false;
      }
      if (!name.startsWith('Custom') && isKnown && this.readAlias(name, form, source, key, out)) return false;
      rest[key] = this.entry(source, key, anything);
      return !systemFields.has(key);
    });
    if (name.startsWith('Custom') || !unknown.length) return;
    if (!isKnown || !this.fillIn(name, form, source, unknown, out)) {
      for (const key of unknown) this.reportUnknown(name, key, [key]);
    }
  }

  /** Parses a field as an alias of a known one, if it is. */
  protected readAlias(name: ShapeName, form: Form, source: Values, key: string, out: Values): boolean {
    for (const meaning of meaningsOf(key)) {
      const field = form.fields.get(meaning);
      if (!field || out[meaning] !== undefined) continue;
      if (meaning === 'src' && isObject(source[key])) return this.merge(name, form, source, key, out);
      const value = this.entry(source, key, field);
      if (value === undefined) continue;
      out[meaning] = value;
      this.log.path.push(key);
      this.reportAlias(
        `${name} ${key}`,
        `\`${key}\` is not a field of the format; it is read as \`${meaning}\`.`,
      );
      this.log.path.pop();
      return true;
    }
    return false;
  }

  /** Merges an image nested in a figure: sets the fields that the figure does not have. */
  protected merge(name: ShapeName, form: Form, source: Values, key: string, out: Values): boolean {
    const image = source[key] as Values;
    this.log.path.push(key);
    this.reportAlias(`${name} ${key}`, `The fields of \`${key}\` are read as those of the ${name}.`);
    for (const inner of Object.keys(image)) {
      if (systemFields.has(inner) || out[inner] !== undefined) continue;
      const isRead = this.readKey(form, image, inner, out);
      if (!isRead && !this.readAlias(name, form, image, inner, out)) this.reportUnknown(name, inner, [inner]);
    }
    this.log.path.pop();
    return true;
  }

  /** Uses the text of unknown fields where text is missing. */
  protected fillIn(name: ShapeName, form: Form, source: Values, keys: string[], out: Values): boolean {
    if (name === 'Article') {
      const isOther = source.version !== 1 || hasWords(out.headline);
      const body = isOther && !out.sections ? this.rescue(source, keys) : undefined;
      if (!body?.length) return false;
      out.sections = [{ body }];
      this.log.report(
        'missing',
        'Article has no usable `sections`; the words of its other fields are shown in their place.',
      );
      return true;
    }
    const gap = form.required.find(
      ([key, field]) =>
        out[key] === undefined && isForReaders(name, key, field) && !(key === 'alt' && out.fallback),
    );
    if (!gap) return false;
    const [key, field] = gap;
    const words =
      field.of === 'RichText' ? this.rescue(source, keys) : this.text(wordsIn(pick(source, keys)));
    if (!words?.length) return false;
    out[key] = field.list ? [{ _type: 'span', text: words }] : words;
    this.log.report(
      'missing',
      `${name} has no usable \`${key}\`; the words of its other fields are shown in its place.`,
    );
    return true;
  }
}
