// The rooms of src/ and which of them may import which. `npm run graph` prints the imports between them.
const room = (...names) => `^src/(?:${names.join('|')})/`;

/**
 * Each room and those that it may import: article ← replies ← render ← elements, and render ← server ← http ← cli.
 * What frameworks are told of the elements (jsx) goes by the package's index.
 */
const rooms = {
  article: [],
  locales: ['article'],
  replies: ['article'],
  render: ['article', 'replies', 'locales'],
  dom: ['render'],
  elements: ['article', 'replies', 'render', 'dom', 'locales'],
  server: ['article', 'replies', 'render', 'locales'],
  http: ['article', 'replies', 'render', 'locales', 'server'],
  json: ['article'],
  import: ['article'],
  cli: ['article', 'replies', 'render', 'locales', 'server', 'http', 'json', 'import'],
  development: ['article', 'replies', 'render', 'dom', 'elements'],
  react: ['article', 'render', 'dom', 'elements', 'server', 'jsx'],
};

const forbidden = Object.entries(rooms).map(([name, allowed]) => ({
  name: `${name} imports ${allowed.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: '^src/', pathNot: room(name, ...allowed) },
}));

export default {
  forbidden: [
    ...forbidden,
    {
      name: 'no circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    includeOnly: '^src/',
  },
};
