import { tokens } from '../../../support/tokens.js';
import { contrast, pairOf } from './colour.js';
import { resolved, type Theme } from './theme.js';

/** Pairs of foreground and background, with the contrast that WCAG 2.2 AA requires. */
const pairs: [front: string, back: string, least: number, what: string][] = [
  ['color', 'background', 4.5, 'Text on the paper'],
  ['color', 'surface', 4.5, 'Text in highlights and callouts'],
  ['color-muted', 'background', 4.5, 'Muted text on the paper'],
  ['color-muted', 'surface', 4.5, 'Muted text in highlights and callouts'],
  ['link', 'background', 4.5, 'Links on the paper'],
  ['link', 'surface', 4.5, 'Links in highlights and callouts'],
  ['accent', 'background', 4.5, 'Small headings on the paper'],
  ['accent', 'surface', 4.5, 'Small headings in highlights and callouts'],
  ['on-accent', 'accent', 4.5, 'Words on the button'],
  ['error', 'background', 4.5, 'Errors in a form'],
  ['control-border', 'background', 3, 'Edges of fields and buttons'],
  ['focus', 'background', 3, 'The outline of what has the focus'],
];

export interface Contrast {
  what: string;
  /** Tokens of the pair, foreground first. */
  tokens: [string, string];
  scheme: 'light' | 'dark';
  /** Contrast, from 1 to 21; `undefined` if one of the two is not a colour. */
  ratio?: number;
  least: number;
  passes: boolean;
}

/** Colour schemes of a theme. */
export const schemes = ['light', 'dark'] as const;

/** Returns all contrasts of a theme. */
export function contrastsOf(theme: Theme): Contrast[] {
  const colour = (name: string, scheme: 'light' | 'dark'): string =>
    pairOf(
      resolved(
        theme,
        tokens.find((token) => token.name === `--ae-${name}`)!,
      ),
    )[scheme];
  return schemes.flatMap((scheme) =>
    pairs.map(([front, back, least, what]): Contrast => {
      const ratio = contrast(colour(front, scheme), colour(back, scheme));
      const passes = ratio !== undefined && ratio >= least;
      return { what, tokens: [`--ae-${front}`, `--ae-${back}`], scheme, ratio, least, passes };
    }),
  );
}
