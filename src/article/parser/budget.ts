import { limits } from '../limits.js';

/** Share of an article's limits that a value uses. */
export interface Cost {
  items: number;
  textLength: number;
}

/** Use made of an article's limits. */
export class Budget implements Cost {
  items = 0;
  textLength = 0;

  /** How many characters may still come. */
  get room(): number {
    return limits.textLength - this.textLength;
  }

  /** Takes one more object or item of a list, if it fits. */
  takeItem(): boolean {
    if (this.items >= limits.items) return false;
    this.items++;
    return true;
  }

  /** Takes what something costs, if it fits. */
  take({ items, textLength }: Cost): boolean {
    if (this.items + items > limits.items || textLength > this.room) return false;
    this.items += items;
    this.textLength += textLength;
    return true;
  }
}
