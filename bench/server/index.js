// npm run bench:server: CPU time of ways to render the same articles on a server, as ratios to string concatenation.
// The variable DIST names another build of the library than dist/.
import { cpus } from 'node:os';

process.env.NODE_ENV = 'production';
const { parseArticle, serializerAlone, withParsing, withoutParsing } =
  await import('./contestants/article-elements.js');
const { litSsr } = await import('./contestants/lit-ssr.js');
const { reactByHand, reactPortableText } = await import('./contestants/react.js');
const { stringConcatenation } = await import('./contestants/string-concatenation.js');
const { articleOf } = await import('../support/articles.js');
const { assertSameContent } = await import('./compare.js');
const { measure } = await import('./measure.js');

const contestants = [
  { name: 'string concatenation', render: stringConcatenation },
  { name: 'article-elements, its renderer', render: serializerAlone },
  { name: 'article-elements, renderArticle(parseArticle())', render: withoutParsing() },
  { name: 'article-elements, renderArticle', render: withParsing },
  { name: 'article-elements, parseArticle alone', render: parseArticle, comparable: false },
  { name: 'React, by hand', render: reactByHand },
  { name: 'React + @portabletext/react', render: reactPortableText },
  { name: 'lit-ssr, one root', render: litSsr },
];

const sizes = { small: { paragraphs: 10, rounds: 31 }, large: { paragraphs: 4000, rounds: 15 } };

const table = Object.fromEntries(contestants.map(({ name }) => [name, {}]));
for (const [size, { paragraphs, rounds }] of Object.entries(sizes)) {
  const { article } = parseArticle(articleOf(paragraphs));
  assertSameContent(contestants, article);
  const medians = measure(
    contestants.map(
      ({ render }) =>
        () =>
          render(article),
    ),
    rounds,
  );
  for (const [index, { name }] of contestants.entries()) {
    table[name][`${size}: ratio`] = Number((medians[index] / medians[0]).toFixed(2));
    table[name][`${size}: ms`] = Number((medians[index] / 1000).toPrecision(3));
  }
}

console.log(`Node ${process.version}, ${cpus().length} CPUs (${cpus()[0].model})`);
console.log(
  `Small: ${sizes.small.paragraphs} paragraphs. Large: ${sizes.large.paragraphs}. Medians of CPU time.`,
);
console.table(table);
