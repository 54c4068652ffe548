import manifest from '../../custom-elements.json';

/** Named entry of an element in `custom-elements.json`. */
export interface Entry {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

export interface Member extends Entry {
  kind: 'field' | 'method';
  attribute?: string;
  readonly?: boolean;
  parameters?: Entry[];
  return?: { type: { text: string } };
}

/** Element in `custom-elements.json`. */
export interface ElementManifest {
  tagName: string;
  name: string;
  summary: string;
  description: string;
  members: Member[];
  attributes: (Entry & { fieldName?: string })[];
  events: Entry[];
  slots: Entry[];
  cssStates: Entry[];
  cssParts: Entry[];
  cssProperties: Entry[];
}

const declarations = (manifest.modules as { declarations: Partial<ElementManifest>[] }[])
  .flatMap((module) => module.declarations)
  .map(
    (declaration) =>
      ({
        members: [],
        attributes: [],
        events: [],
        slots: [],
        cssStates: [],
        cssParts: [],
        cssProperties: [],
        ...declaration,
      }) as unknown as ElementManifest,
  );

export const elementManifest = (tag: string): ElementManifest | undefined =>
  declarations.find(({ tagName }) => tagName === tag);

/** Names of all events. */
export const eventNames = [...new Set(declarations.flatMap(({ events }) => events.map(({ name }) => name)))];
