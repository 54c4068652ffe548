// Writes the modules that name every element: a define.ts for each folder of src/elements/ that has a class, src/define.ts, which
// registers all of them, and src/elements/index.ts, which exports their classes.
import { classNameOf, tags } from './entry-points.js';
import { write } from './manifest/elements.js';

const origin = '// Written by `npm run generate`.';
const lines = (text) => tags.map(text).join('\n');

for (const tag of tags) {
  await write(
    `src/elements/${tag}/define.ts`,
    `${origin}
    import { ${classNameOf(tag)} } from './${tag}.js';

    ${classNameOf(tag)}.define();
    `,
  );
}

await write(
  'src/define.ts',
  `${origin} Registers every element. This is what a script tag loads.
  ${lines((tag) => `import './elements/${tag}/define.js';`)}

  export * from './index.js';
  `,
);

await write(
  'src/elements/index.ts',
  `${origin} The classes of all elements.
  ${lines((tag) => `export { ${classNameOf(tag)} } from './${tag}/${tag}.js';`)}
  `,
);
