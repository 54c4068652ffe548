/** The page's element with this id. */
export function element<Kind extends Element>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`index.html has no such ${kind.name}: #${id}`);
  return found;
}

interface Choice {
  value: string;
  text: string;
  /** Language of the text, if it is not the page's. */
  lang?: string;
}

/** Gives a select its options. */
export function fillSelect(select: HTMLSelectElement, choices: Choice[]): void {
  select.replaceChildren(
    ...choices.map(({ value, text, lang }) => {
      const option = new Option(text, value);
      if (lang) option.lang = lang;
      return option;
    }),
  );
}
