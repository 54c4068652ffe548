// Generates src/jsx/elements.ts, from which the types for each framework are derived, and src/react/: a module with the React component
// of each element, and index.ts, which exports them all.
import { comment, elements, write } from './elements.js';

const origin = '// Written by `npm run generate` from custom-elements.json.';
const lines = (entries, text) => entries.map(text).join('\n');
const described = (entries, text) =>
  lines(entries, (entry) => `${comment(entry.description)}\n'${entry.name}'${text(entry)};`);
const literals = (entries, separator) => entries.map(({ name }) => `'${name}'`).join(separator);

const typesOf = ({ name, tagName, attributes, events }) => `
  /** Attributes of \`${tagName}\`. */
  export interface ${name}Attributes {
    ${described(attributes, ({ fieldName }) => `?: Attribute<${name}['${fieldName}']>`)}
  }

  /** Events of \`${tagName}\` by name, including those that bubble from elements inside it. */
  ${
    events.length
      ? `export interface ${name}EventMap {\n${described(events, ({ type }) => `: ${type.text}`)}\n}`
      : `export type ${name}EventMap = Record<never, never>;`
  }
`;

const entryOf = ({ name, tagName, summary, properties }) => `
  ${comment(summary)}
  '${tagName}': {
    element: ${name};
    properties: Settable<${name}, ${literals(properties, ' | ')}>;
    attributes: ${name}Attributes;
    events: ${name}EventMap;
  };`;

const eventTypes = elements.flatMap(({ events }) => events.map(({ type }) => type.text));
const imported = [...new Set([...elements.map(({ name }) => name), ...eventTypes])].sort();

await write(
  'src/jsx/elements.ts',
  `${origin}
  import type { ${imported.join(', ')} } from '../index.js';
  import type { Attribute, Settable } from './props.js';

  ${lines(elements, typesOf)}

  /** Types of each element, by tag. */
  export interface Elements {${lines(elements, entryOf)}
  }
`,
);

for (const { name, tagName, description, events } of elements) {
  await write(
    `src/react/${tagName}.ts`,
    `${origin}
    'use client';

    import { ${name} as Element } from '../elements/${tagName}/${tagName}.js';
    import '../elements/${tagName}/define.js';
    import { component } from './component.js';

    ${comment(description)}
    export const ${name} = /* @__PURE__ */ component('${tagName}', Element${events.length ? `, [${literals(events, ', ')}]` : ''});
    `,
  );
}

await write(
  'src/react/index.ts',
  `${origin}
  ${lines(elements, ({ name, tagName }) => `export { ${name} } from './${tagName}.js';`)}
  export type { ElementComponent, ElementProps } from './component.js';
  `,
);
