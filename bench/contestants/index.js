// Who takes part. In its folder each has `client`, which mounts an article in a browser and changes it, and `server`, which
// writes it as text; `prepare`, if there is one, is done beforehand and is not measured.

/**
 * The first is what the others are measured by. `ours` has its styles inside, and so have those with `ownStyles`; all others
 * get the same styles from the page, but for `content-visibility`, which `skipsSections` puts back.
 */
export const contestants = [
  { name: 'limit', title: 'limit: a ready string', client: 'limit/client.js', server: 'limit/server.js' },
  {
    name: 'limit-skipping',
    title: 'limit, with content-visibility',
    client: 'limit/client.js',
    skipsSections: true,
  },
  {
    name: 'article-elements',
    title: 'article-elements',
    client: 'article-elements/client.js',
    server: 'article-elements/server.js',
    ours: true,
    ownStyles: true,
  },
  {
    name: 'react',
    title: 'React + @portabletext/react',
    client: 'react/client.jsx',
    server: 'react/server.jsx',
    hydrate: 'react/hydrate.jsx',
  },
  {
    name: 'preact',
    title: 'Preact, by hand',
    client: 'preact/client.jsx',
    server: 'preact/server.jsx',
  },
  { name: 'vue', title: 'Vue + @portabletext/vue', client: 'vue/client.js', server: 'vue/server.js' },
  {
    name: 'svelte',
    title: 'Svelte + @portabletext/svelte',
    client: 'svelte/client.svelte.js',
    server: 'svelte/server.js',
  },
  {
    name: 'to-html',
    title: '@portabletext/to-html',
    client: 'to-html/client.js',
    server: 'to-html/server.js',
  },
  {
    name: 'lit',
    title: 'Lit, an element per block',
    client: 'lit/client.js',
    server: 'lit/server.js',
    ownStyles: true,
  },
];

/** Those named, or all; the limit always, since the others are measured by it. */
export function chosen(names) {
  const unknown = names?.filter((name) => !contestants.some((contestant) => contestant.name === name)) ?? [];
  if (unknown.length) throw new Error(`No such contestant: ${unknown.join(', ')}.`);
  return contestants.filter(({ name }, index) => !index || !names || names.includes(name));
}
