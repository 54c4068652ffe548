// Writes src/react/: a module for each element, whose React component it exports, and index.ts, which exports them all.
import { comment, elements, write } from './elements.js';

const origin = '// Written by `npm run manifest` from custom-elements.json.';
const list = (names) => `[${names.map((name) => `'${name}'`).join(', ')}]`;

for (const { name, tagName, description, events } of elements) {
  const named = events.length ? `, ${list(events.map((event) => event.name))}` : '';
  await write(
    `src/react/${tagName}.ts`,
    `${origin}
    import { ${name} as Element } from '../elements/${tagName}/${tagName}.js';
    import '../elements/${tagName}/define.js';
    import { component } from './component.js';

    ${comment(description)}
    export const ${name} = /* @__PURE__ */ component('${tagName}', Element${named});
    `,
  );
}

await write(
  'src/react/index.ts',
  `${origin}
  ${elements.map(({ name, tagName }) => `export { ${name} } from './${tagName}.js';`).join('\n')}
  export type { ElementComponent, ElementProps } from './component.js';
  `,
);
