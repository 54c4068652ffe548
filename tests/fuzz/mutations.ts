import type { RandomArticles, Values } from './random-articles.js';

/** Where a value stands in an article. */
interface Place {
  parent: Values;
  step: string;
}

/** Names of fields in this format and in others, and such as none has. */
const names = [
  ...[
    'body',
    'content',
    'children',
    'text',
    'title',
    'name',
    'items',
    'value',
    'quote',
    'description',
    'rows',
  ],
  ...['prose', 'story', 'data', 'lines', 'x-y', 'constructor', 'length'],
];
const kinds = [
  'image',
  'pullquote',
  'youtube',
  'html',
  'acme.box',
  'paragraph',
  'span',
  'block',
  'table',
  'callout',
];

/** What careless editors and converters do to a value. */
const changes: ((place: Place, made: RandomArticles, all: Place[]) => void)[] = [
  (place) => put(place, [at(place)]),
  (place) => put(place, [[at(place)]]),
  (place, made) => put(place, { [made.pick(names)]: at(place) }),
  (place, made) => put(place, { _type: made.pick(kinds), [made.pick(names)]: at(place) }),
  (place, made) => put(place, { _type: 'block', children: [{ _type: 'span', text: made.word() }] }),
  (place, made) => put(place, `${made.word()} ${made.word()}`),
  (place, made) => put(place, made.pick([null, 0, 7, false, true, '', [], {}, '2026-05-04'])),
  (place, made) => rename(place, made.pick(names)),
  (place, made) => rename(place, made.pick(names)),
  (place, made) => typeOf(place, made.pick(kinds)),
  (place, made, all) => put(place, structuredClone(at(made.pick(all)))),
  (place) => put(place, first(at(place))),
  (place) =>
    void (Array.isArray(place.parent)
      ? place.parent.splice(Number(place.step), 1)
      : delete place.parent[place.step]),
];

const at = ({ parent, step }: Place): unknown => parent[step];

function put({ parent, step }: Place, value: unknown): void {
  parent[step] = value;
}

/** What stands in an object or a list first. */
const first = (value: unknown): unknown => (isNode(value) ? Object.values(value)[0] : value);

const isNode = (value: unknown): value is Values => typeof value === 'object' && value !== null;

function rename({ parent, step }: Place, name: string): void {
  if (Array.isArray(parent) || Object.hasOwn(parent, name)) return;
  parent[name] = parent[step];
  delete parent[step];
}

function typeOf(place: Place, kind: string): void {
  const value = at(place);
  if (isNode(value) && !Array.isArray(value)) value._type = kind;
}

/** The places of all values in an article. */
const places = (parent: unknown): Place[] =>
  isNode(parent) ? Object.keys(parent).flatMap((step) => [{ parent, step }, ...places(parent[step])]) : [];

/** Changes an article in up to three places, and adds the words that it takes. */
export function mutate(article: Values, made: RandomArticles): void {
  for (let count = 1 + Math.floor(made.random() * 3); count; count--) {
    const all = places(article).filter(({ parent, step }) => !(parent === article && step === 'syndication'));
    if (all.length) made.pick(changes)(made.pick(all), made, all);
  }
}
