import { limits } from '../limits.js';
import { piecesIn, wordsIn } from './rescue.js';
import type { Values } from './json.js';
import { ParserState } from './parser-state.js';

/** Extracts text from values that the format does not know. */
export abstract class WordsParser extends ParserState {
  /**
   * Extracts the text of an object or list of any shape, in order: as plain text, or as blocks if it contains any.
   *
   * @param keys Fields to read. Default: all.
   */
  protected rescue(value: object, keys?: string[]): string | Values[] | undefined {
    const pieces = piecesIn(value, keys, this.depth >= limits.depth);
    if (pieces.every(({ words }) => typeof words === 'string')) {
      const words = pieces.map(({ words }) => words as string);
      return words.length ? this.scalars.string(words.join('\n\n')) : undefined;
    }
    const blocks: Values[] = [];
    this.depth++;
    for (const { steps, words } of pieces) {
      if (!this.fits()) break;
      const { length } = this.log.path;
      this.log.path.push(...steps);
      const block = this.guarded(() =>
        typeof words === 'string' ? this.paragraph(words) : this.block(words),
      );
      this.log.path.length = length;
      if (block) blocks.push(...[block].flat());
    }
    this.depth--;
    return blocks;
  }

  protected rescueAll(value: Values, keys?: string[]): string | Values[] | undefined {
    this.open.push(value);
    const words = this.guarded(() => this.rescue(value, keys));
    this.open.pop();
    return words;
  }

  protected paragraph(text: string): Values {
    return { _type: 'block', children: [{ _type: 'span', text: this.scalars.string(text) }] };
  }

  protected text(words: string): string | undefined {
    return words ? this.scalars.string(words.replace(/\n\n/g, ' ')) : undefined;
  }

  /** Like `wordsIn`, cached for values that occur in many places. */
  protected wordsIn(value: object): string {
    const known = (this.words ??= new Map<object, string>());
    const words = known.get(value) ?? wordsIn(value);
    known.set(value, words);
    return words;
  }
}
