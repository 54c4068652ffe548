import type { Field } from '../../src/article/schema.js';
import {
  annotationTypes,
  blockTypes,
  inlineTypes,
  mediaTypes,
  shapes,
} from '../../src/article/schema.generated.js';

/** Random numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Values = Record<string, unknown>;

const decorators = 'strong em code underline strike-through sub sup mark kbd small ins q'.split(' ');

/** Makes articles at random, with each field of the schema; no word stands in two places. */
export class RandomArticles {
  readonly random: () => number;
  #words = 0;
  #depth = 0;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  /** An article as the schema says. */
  article(): Values {
    const { syndication, ...article } = this.#object('Article');
    const terms = syndication as Values | undefined;
    // What may not be shown has no words.
    if (terms) article.syndication = { attribution: terms.attribution, license: terms.license };
    return article;
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)]!;
  }

  /** A word that stands nowhere else: letters alone, so that it means nothing. */
  word(): string {
    let number = ++this.#words;
    let letters = '';
    for (; number; number = Math.floor(number / 23)) letters += String.fromCharCode(97 + (number % 23));
    return `zq${letters}x`;
  }

  #object(name: keyof typeof shapes): Values {
    const { fields }: { fields: Record<string, Field> } = shapes[name];
    const object: Values = {};
    for (const [key, field] of Object.entries(fields)) {
      if (field.required || this.random() < 0.5) object[key] = this.#value(field, key);
    }
    if (name.startsWith('Custom')) object._type = 'acme.box';
    if (name === 'TextBlock') this.#useMarks(object);
    return object;
  }

  /** Lets spans refer to the definitions of their block. */
  #useMarks(block: Values): void {
    const keys = ((block.markDefs as Values[] | undefined) ?? []).map(({ _key }) => _key);
    const spans = block.children as Values[];
    for (const span of spans) delete span.marks;
    for (const key of keys) {
      spans.push({ _type: 'span', text: this.word(), marks: [key, this.pick(decorators)] });
    }
  }

  #value(field: Field, key: string): unknown {
    const { of, list, oneOf, is } = field;
    if (of === 'RichText') return this.#richText();
    if (of === 'Block') return this.#block();
    if (of === 'Inline') return this.#object(this.pick([...Object.values(inlineTypes), 'CustomInline']));
    if (of === 'MainMedia') return this.#object(this.pick(Object.values(mediaTypes)));
    if (of === 'MarkDef') return this.#object(this.pick([...Object.values(annotationTypes), 'CustomMark']));
    if (of === 'Cell') return this.random() < 0.5 ? this.#richText() : this.#object('TableCell');
    if (of) return this.#object(of as keyof typeof shapes);
    if (list) {
      const length = 1 + Math.floor(this.random() * 2);
      return Array.from({ length }, () => this.#value(list, key));
    }
    if (oneOf) return this.pick(oneOf);
    if (is === 'boolean') return key === 'syndicate' ? true : this.random() < 0.5;
    if (is === 'number') return Math.max(field.min ?? 1, Math.min(field.max ?? 9, 2));
    if (is === 'string') return this.#text(field);
    return this.word();
  }

  #text({ format }: Field): string {
    if (format === 'date' || format === 'since' || format === 'until') return '2026-05-04';
    if (format === 'mathml') return `<math><mi>${this.word()}</mi></math>`;
    if (format === 'language') return 'en';
    if (format === 'srcset') return 'a.png 2x';
    if (format === 'image') return 'data:image/gif,';
    if (format === 'link' || format === 'media') return `https://news.example/${this.word()}`;
    return this.word();
  }

  #richText(): unknown {
    if (this.#depth > 2 || this.random() < 0.3) return `${this.word()} ${this.word()}\n\n${this.word()}`;
    this.#depth++;
    const blocks = Array.from({ length: 1 + Math.floor(this.random() * 3) }, () => this.#block());
    this.#depth--;
    return blocks;
  }

  #block(): Values {
    const name =
      this.random() < 0.4 ? 'TextBlock' : this.pick([...Object.values(blockTypes), 'CustomBlock' as const]);
    return this.#object(name);
  }
}
