/** Numbered item in the picture of an element. */
export interface AnatomyPart {
  name: string;
  /** Short description, in Markdown. */
  text: string;
  /** Selector in the element's shadow root, or else in the element; `:scope` is the element itself. */
  selector: string;
}

/** Documentation of an element in addition to `custom-elements.json`. All texts are Markdown. */
export interface Guide {
  /** Use cases. */
  uses: string[];
  /** Cases in which something else is better, and what to use instead. */
  avoid: string[];
  anatomy: AnatomyPart[];
  accessibility: {
    /** Roles, names and order, for assistive technology. */
    notes: string[];
    /** Effects of keys. */
    keyboard: [keys: string, effect: string][];
    /** Output of a screen reader for the first story. */
    screenReader: string;
  };
  /** What works and what does not without JavaScript. */
  withoutScript: string;
  /** Advice for writers of the content. */
  content: { length: string; do: string[]; dont: string[] };
}
