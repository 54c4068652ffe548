import { checkMarks } from './check-marks.js';
import { forms, type Form, type ShapeName } from './compiled-schema.js';
import { isObject, kindOf, type Values } from './json.js';
import { isListing } from './values.js';
import { objectOf } from './made-fields.js';
import { FieldsParser } from './fields-parser.js';

/** Shapes that schema.org also allows as a string. */
const asInSchemaOrg = new Set<ShapeName>(['Author', 'Figure', 'Organization', 'Term']);

/** Parses objects according to the shapes of the format. */
export abstract class ObjectParser extends FieldsParser {
  /** Parses an object. `type`: known type that its `_type` was resolved to. */
  protected object(name: ShapeName, value: unknown, type?: string): Values | undefined {
    const form = forms[name];
    let source = value;
    if (!isObject(source)) {
      const shorthand = form.shorthand && form.fields.get(form.shorthand);
      if (Array.isArray(value) && shorthand && shorthand.is) return this.first(name, value);
      if (!shorthand || (typeof value !== 'string' && !Array.isArray(value))) {
        this.log.report('wrong-type', `Should be an object, is ${kindOf(value)}; it was left out.`);
        return undefined;
      }
      const message = `Should be an object, is ${kindOf(value)}; taken as its \`${form.shorthand}\`.`;
      if (asInSchemaOrg.has(name)) this.reportAlias(`${name} ${kindOf(value)}`, message);
      else this.log.report('wrong-type', message);
      source = { [form.shorthand!]: value };
    }
    if (this.open.includes(source as object)) {
      this.log.report('unreadable', 'It contains itself; it was left out.');
      return undefined;
    }
    const out: Values = {};
    /** Unknown fields. They follow all others, also those that are added later. */
    let rest: Values | undefined;
    this.open.push(source as object);
    if (type) out._type = type;
    const { isCode } = this.scalars;
    this.scalars.isCode ||= isListing(source as Values);
    try {
      let others: string[] | undefined;
      for (const key of Object.keys(source as Values))
        if (!this.readKey(form, source as Values, key, out)) (others ??= []).push(key);
      if (others) this.readOthers(name, form, source as Values, others, out, (rest = {}));
    } finally {
      this.scalars.isCode = isCode;
    }
    this.open.pop();
    this.addRequired(name, form, out, source !== value, !!rest && '@type' in rest);
    if (name === 'TextBlock') checkMarks(out, this.log);
    if (rest) for (const key of Object.keys(rest)) out[key] = rest[key];
    return out;
  }

  /** Parses the first entry of a list in place of an object. */
  protected first(name: ShapeName, list: unknown[]): Values | undefined {
    if (list.length > 1)
      this.log.report(
        'wrong-type',
        'Should be one object, is a list; all but its first entry were left out.',
      );
    else this.reportAlias(`${name} list`, 'Should be one object, is a list; its entry is taken.');
    return this.entry(list, 0, objectOf(name)) as Values | undefined;
  }

  protected addRequired(
    name: ShapeName,
    { required }: Form,
    out: Values,
    quietly: boolean,
    isTyped: boolean,
  ): void {
    for (const [key, field] of required) {
      if (out[key] !== undefined) continue;
      if (field.oneOf) {
        out[key] = field.oneOf[0];
      } else if (field.is === 'string' || field.of === 'RichText') out[key] = '';
      else if (field.is === 'boolean') out[key] = false;
      else if (field.list) out[key] = [];
      const isNormal = field.isNullable || (key === '_type' && isTyped);
      if (quietly || isNormal) continue;
      // If one span has no type, all others may have none, so this is listed once.
      const once = key === '_type' ? `missing ${name}` : undefined;
      this.log.report('missing', `${name} has no usable \`${key}\`.`, once);
    }
  }
}
