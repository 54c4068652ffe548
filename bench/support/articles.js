// Articles of any length, all of one kind: sections with links, emphasis, a list and a figure.

const words =
  'harbour boats & nets under a "grey" sky the fishers mended what nine years had worn and the port counted fees again'.split(
    ' ',
  );

const sentence = (seed, length) =>
  Array.from({ length }, (_, index) => words[(seed * 7 + index * 3) % words.length]).join(' ');

const span = (text, ...marks) => ({ _type: 'span', text, marks });

const paragraph = (seed) => ({
  _type: 'block',
  _key: `paragraph-${seed}`,
  style: 'normal',
  children: [
    span(`${sentence(seed, 14)} `),
    span(sentence(seed + 1, 2), 'strong'),
    span(` ${sentence(seed + 2, 9)} `),
    span(sentence(seed + 3, 3), 'source'),
    span(`, ${sentence(seed + 4, 12)} `),
    span(sentence(seed + 5, 2), 'em'),
    span(` ${sentence(seed + 6, 8)}.`),
  ],
  markDefs: [{ _type: 'link', _key: 'source', href: `https://port.example/reports/${seed}?a=1&b=2` }],
});

const listItem = (seed) => ({
  _type: 'block',
  _key: `item-${seed}`,
  style: 'normal',
  listItem: 'bullet',
  level: 1,
  children: [span(sentence(seed, 8))],
  markDefs: [],
});

const figure = (seed) => ({
  _type: 'figure',
  _key: `figure-${seed}`,
  src: `https://news.example/images/${seed}.jpg`,
  alt: sentence(seed, 5),
  caption: sentence(seed, 9),
  width: 1200,
  height: 800,
});

/** An article of so many paragraphs, five in a section. */
export function articleOf(paragraphs) {
  const sections = [];
  for (let first = 0; first < paragraphs; first += 5) {
    const length = Math.min(5, paragraphs - first);
    sections.push({
      id: `section-${first}`,
      heading: sentence(first, 4),
      body: Array.from({ length }, (_, index) => paragraph(first + index)),
    });
  }
  sections[0].body.push(listItem(1), listItem(2), listItem(3), figure(4));
  return {
    version: 1,
    url: 'https://news.example/harbour',
    headline: 'The harbour opens again',
    description: 'After nine years the first boats came in.',
    inLanguage: 'en',
    datePublished: '',
    sections,
  };
}
