// Writes src/types/elements.ts, of which the types for each framework are made, from custom-elements.json.
import { comment, elements, write } from './elements.js';

const literal = (name) => `'${name}'`;
const lines = (entries) => entries.join('\n');

const attributes = ({ name, tagName, attributes }) => `
  /** Attributes of \`${tagName}\`. */
  export interface ${name}Attributes {
    ${lines(
      attributes.map(
        (attribute) =>
          `${comment(attribute.description)}\n'${attribute.name}'?: Attribute<${name}['${attribute.fieldName}']>;`,
      ),
    )}
  }`;

const events = ({ name, tagName, events }) => `
  /** Events that \`${tagName}\` announces, or lets through, by name. */
  ${eventMap(name, events)}`;

const eventMap = (name, events) =>
  events.length === 0
    ? `export type ${name}EventMap = Record<never, never>;`
    : `
  export interface ${name}EventMap {
    ${lines(events.map((event) => `${comment(event.description)}\n'${event.name}': ${event.type.text};`))}
  }`;

const entry = ({ name, tagName, summary, properties }) => `
  ${comment(summary)}
  '${tagName}': {
    element: ${name};
    properties: Settable<${name}, ${properties.map((property) => literal(property.name)).join(' | ')}>;
    attributes: ${name}Attributes;
    events: ${name}EventMap;
  };`;

const eventTypes = new Set(elements.flatMap(({ events }) => events.map(({ type }) => type.text)));
const names = [...elements.map(({ name }) => name), ...eventTypes].sort();

await write(
  'src/types/elements.ts',
  `// Written by \`npm run manifest\` from custom-elements.json.
  import type { ${names.join(', ')} } from '../index.js';
  import type { Attribute, Settable } from './props.js';

  ${lines(elements.map((element) => `${attributes(element)}\n${events(element)}`))}

  /** What can be said of each element, by tag. */
  export interface Elements {${lines(elements.map(entry))}
  }
`,
);
