import type { Settings } from './settings.js';

const keyOf = (sample: Settings['sample']) => `article-elements/draft/${sample}`;

/** The edited text that this tab keeps for a sample, if there is one. */
export function draftOf(sample: Settings['sample']): string | undefined {
  try {
    return sessionStorage.getItem(keyOf(sample)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps an edited text for a reload, or forgets it. Answers whether that worked: the storage may be full or forbidden. */
export function keepDraft(sample: Settings['sample'], text: string | undefined): boolean {
  try {
    if (text === undefined) sessionStorage.removeItem(keyOf(sample));
    else sessionStorage.setItem(keyOf(sample), text);
    return true;
  } catch {
    return false;
  }
}
