import type { Data, Listener, Markup } from './markup.js';
import { flat, indent } from './print.js';

/**
 * Maximum length of inline data, in characters of JSON. Longer data goes into a separate file, to keep the code
 * readable.
 */
const longestData = 1500;

/** Maximum length of an object or array on one line, in characters. */
const longestInline = 72;

/** Formats JSON for reading: short values stay on one line. */
export function json(value: unknown): string {
  const line = JSON.stringify(value, null, 1)?.replace(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || line.length <= longestInline) {
    return line?.replace(/^\[ (.*) \]$/, '[$1]');
  }
  const isList = Array.isArray(value);
  const items = isList
    ? value.map(json)
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([name, item]) => `${JSON.stringify(name)}: ${json(item)}`);
  const [start, end] = isList ? '[]' : '{}';
  return `${start}\n${indent(items.join(',\n'))}\n${end}`;
}

/** Formats data as JavaScript. */
const literal = (value: unknown): string =>
  json(value).replace(/([{,]\s|^\s*)"([A-Za-z_$][\w$]*)":/gm, '$1$2:');

export const isLong = ({ value }: Data): boolean => json(value).length > longestData;

/** Returns the name of the file with long data. */
export const fileName = ({ variable }: Data): string => `${variable}.json`;

const modulesOf = (elements: Markup[]): string[] =>
  [...new Set(elements.filter(({ data, isCustom }) => isCustom && data).map(({ tag }) => tag))].map(
    (tag) => `import 'article-elements/elements/${tag}/define';`,
  );

/** Returns the type names in a type, such as `Term` in `Term[]`. */
const namesIn = (type: string): string[] => type.match(/\b[A-Z]\w*/g) ?? [];

function declaration(data: Data): string {
  const { variable, value, type } = data;
  if (!isLong(data)) return `const ${variable}${type ? `: ${type}` : ''} = ${literal(value)};`;
  return type ? `const ${variable} = ${variable}File as ${type};` : '';
}

/** Returns what a component needs before its markup, in TypeScript: registrations, types, data. */
export function imports(nodes: (Markup | string)[]): {
  imports: string;
  data: string;
  listeners: Listener[];
} {
  const elements = flat(nodes);
  const data = elements.flatMap((element) => element.data);
  const listeners = elements.flatMap((element) => element.listeners);
  const types = [
    ...new Set([...data.flatMap(({ type = '' }) => namesIn(type)), ...listeners.map(({ type }) => type)]),
  ].sort();
  return {
    imports: [
      ...modulesOf(elements),
      ...(types.length ? [`import type { ${types.join(', ')} } from 'article-elements';`] : []),
      ...data
        .filter(isLong)
        .map((entry) => `import ${entry.variable}${entry.type ? 'File' : ''} from './${fileName(entry)}';`),
    ].join('\n'),
    data: data.map(declaration).filter(Boolean).join('\n'),
    listeners,
  };
}

/** Returns example code that handles an event. */
export const reaction = ({ fields }: Listener): string =>
  `console.log(${fields.length ? fields.map((field) => (field.endsWith('()') ? field : `event.${field}`)).join(', ') : 'event'});`;

/** Joins parts of a file with empty lines. */
export const paragraphs = (...parts: string[]): string => parts.filter(Boolean).join('\n\n');

export const handlerFunction = (listener: Listener): string =>
  `const ${listener.handler} = (event: ${listener.type}) => {\n  ${reaction(listener)}\n};`;
