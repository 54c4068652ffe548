/** A numbered place in the picture of an element. */
export interface AnatomyPart {
  name: string;
  /** What it is, in a sentence; Markdown. */
  text: string;
  /** Where it is: in the element's shadow root, or in the element; `:scope` is the element itself. */
  selector: string;
}

/** What the documentation of an element says besides what `custom-elements.json` has. All texts are Markdown. */
export interface Guide {
  /** What it is for. */
  uses: string[];
  /** When something else serves better, and what. */
  avoid: string[];
  anatomy: AnatomyPart[];
  accessibility: {
    /** Roles, names, order: what there is for assistive technology. */
    notes: string[];
    /** What keys do. */
    keyboard: [keys: string, effect: string][];
    /** What a screen reader says, in its order, for the first story. */
    heard: string;
  };
  /** What is there, and what is missing, where no script runs. */
  withoutScript: string;
  /** For those who write what it shows. */
  content: { length: string; do: string[]; dont: string[] };
}
