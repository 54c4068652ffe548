import { limits } from '../limits.js';

/** Share of an article's limits that a value uses. */
export interface Cost {
  items: number;
  textLength: number;
}

/** Usage of an article's limits. */
export class Budget implements Cost {
  items = 0;
  textLength = 0;

  /** Number of characters that are left. */
  get room(): number {
    return limits.textLength - this.textLength;
  }

  /** Counts one more object or list item; returns whether it fits. */
  takeItem(): boolean {
    if (this.items >= limits.items) return false;
    this.items++;
    return true;
  }

  /** Adds a cost; returns whether it fits. */
  take({ items, textLength }: Cost): boolean {
    if (this.items + items > limits.items || textLength > this.room) return false;
    this.items += items;
    this.textLength += textLength;
    return true;
  }
}
