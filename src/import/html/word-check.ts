import type { Block } from '../../article/types.js';
import type { ImportLog } from '../report.js';
import { textOf as textOfBlocks, wordsIn } from '../words.js';
import { silent, textOf } from './nodes.js';
import type { HtmlElement, HtmlText } from './tree.js';

/** Looks whether each word of some markup is in what was made of it, and reports those that are not. */
export class WordCheck {
  readonly #words: string[];
  readonly #texts: { text: string; start: number; name: string }[] = [];

  /** @param root The markup before it is read, which changes it. */
  constructor(root: HtmlElement) {
    this.#words = wordsIn(textOf(root));
    this.#collect(root);
  }

  /** How many words the markup has. */
  get count(): number {
    return this.#words.length;
  }

  /** Reports the words that are neither in the blocks nor lost already. */
  report(blocks: Block[], log: ImportLog): void {
    const missing = this.#missing(`${textOfBlocks(blocks, true)}\n${log.lostText}`);
    if (!missing.size) return;
    const reason = 'It stands where an article has no place for it.';
    const take = (word: string): boolean => {
      const count = missing.get(word) ?? 0;
      if (count > 1) missing.set(word, count - 1);
      else missing.delete(word);
      return count > 0;
    };
    for (const { text, start, name } of this.#texts) {
      if (!missing.size) return;
      const words = wordsIn(text);
      const lost = words.filter(take);
      if (!lost.length) continue;
      log.lose({
        path: String(start),
        kind: name,
        reason,
        text: lost.length === words.length ? text : lost.join(' '),
      });
    }
    // Words of which parts stand in different elements.
    const rest = [...missing].map(([word, count]) => `${word} `.repeat(count)).join('');
    if (rest) log.lose({ path: '0', kind: 'text', reason, text: rest });
  }

  #missing(text: string): Map<string, number> {
    const balance = new Map<string, number>();
    for (const word of this.#words) balance.set(word, (balance.get(word) ?? 0) + 1);
    for (const word of wordsIn(text)) balance.set(word, (balance.get(word) ?? 0) - 1);
    for (const [word, count] of balance) if (count <= 0) balance.delete(word);
    return balance;
  }

  #collect(element: HtmlElement): void {
    for (const child of element.children) {
      if (child.type === 'text') this.#add(child, element.name);
      else if (child.type === 'element' && !silent.has(child.name)) this.#collect(child);
    }
  }

  #add({ text, start }: HtmlText, name: string): void {
    if (text.trim()) this.#texts.push({ text, start, name });
  }
}
