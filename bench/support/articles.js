// Articles of any length, all of one kind and each with words of its own: a seed always gives the same one. They need no
// DOM and no Node: pages, servers and browsers make the same.
import { randomNumbers } from './random.js';

const words = (
  'harbour boat net "grey" sky fisher winter fee & crane quay tide morning ledger port count barrel rope engine ' +
  'mended worn opened sailed waited paid carried asked answered found lost built moved kept sold began ended ' +
  'old new early late narrow deep quiet long low steady salt wooden empty full cold warm seventh last ' +
  'the a of and in to with under over by for from through after before behind between without where when that'
).split(' ');

/** What the interface says in these articles, in English. */
export const labels = { highlights: 'Highlights', bottomLine: 'Bottom Line', by: 'By' };

/** Makes the parts of one article. */
function writer(seed) {
  const random = randomNumbers(seed);
  const phrase = (length) =>
    Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' ');
  const sentence = (length) => {
    const text = phrase(length);
    return `${text[0].toUpperCase()}${text.slice(1)}.`;
  };
  const span = (text, ...marks) => ({ _type: 'span', text, marks });

  const paragraph = (number, linked) => ({
    _type: 'block',
    _key: `p${number}`,
    style: 'normal',
    children: [
      span(`${sentence(14)} ${sentence(6)} `),
      span(phrase(2), 'strong'),
      span(` ${phrase(9)} `),
      ...(linked ? [span(phrase(3), 'source')] : []),
      span(`, ${phrase(11)} `),
      span(phrase(2), 'em'),
      span(` ${phrase(7)}.`),
    ],
    markDefs: linked
      ? [{ _type: 'link', _key: 'source', href: `https://port.example/${seed}/${number}?a=1&b=2` }]
      : [],
  });

  return { phrase, sentence, paragraph };
}

/**
 * An article whose sections have so many paragraphs each. Every paragraph has a link, unless `linked(number)` says
 * otherwise.
 */
function article(lengths, seed, linked = () => true) {
  const { phrase, sentence, paragraph } = writer(seed);
  let number = 0;
  return {
    version: 1,
    url: `https://news.example/${seed}`,
    headline: sentence(6),
    description: sentence(16),
    inLanguage: 'en',
    datePublished: '',
    author: [{ name: `Ada ${phrase(1)}` }],
    highlights: [sentence(8), sentence(9), sentence(7)],
    sections: lengths.map((length, index) => ({
      id: `part-${seed}-${index}`,
      heading: phrase(4),
      body: Array.from({ length }, () => paragraph(number, linked(number++))),
    })),
    bottomLine: sentence(18),
  };
}

/** 5 sections, 14 paragraphs, 12 links. */
export const smallArticle = (seed = 1) => article([3, 3, 3, 3, 2], seed, (number) => number % 7 !== 6);

/** An article of so many paragraphs and links, five to a section. */
export function articleOf(paragraphs, seed = 1) {
  const lengths = [];
  for (let left = paragraphs; left > 0; left -= 5) lengths.push(Math.min(5, left));
  return article(lengths, seed);
}

/** 4,000 paragraphs and links. */
export const largeArticle = () => articleOf(4000);

/** An article of which every block and span has a field that the format does not know. */
export const withUnknownFields = (article) => ({
  ...article,
  sections: article.sections.map((section) => ({
    ...section,
    body: section.body.map((block) => ({
      ...block,
      editor: 'desk',
      children: block.children.map((span) => ({ ...span, color: 'ink' })),
    })),
  })),
});

/** Small articles: 200, or so many. */
export const feed = (length = 200) => Array.from({ length }, (_, seed) => smallArticle(seed + 1));

/**
 * The same article with other words in the first paragraph of the section in its middle, and where that is. All else are
 * the same objects.
 */
export function withOneChange(original, version) {
  const section = original.sections.length >> 1;
  const block = 0;
  const paragraph = original.sections[section].body[block];
  const [first, ...others] = paragraph.children;
  const changed = {
    ...paragraph,
    children: [{ ...first, text: `${writer(version + 1000).sentence(20)} ` }, ...others],
  };
  const sections = original.sections.with(section, {
    ...original.sections[section],
    body: original.sections[section].body.with(block, changed),
  });
  return { article: { ...original, sections }, place: { section, block } };
}

/** The same article as it comes from the network: all of its objects are new. */
export const asFetched = (article) => JSON.parse(JSON.stringify(article));
