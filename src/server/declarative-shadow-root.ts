import { attributesOf } from './markup.js';
import { hashes, styles, stylesOf } from './styles.generated.js';

/** Elements that are rendered on a server. */
export type ElementName = keyof typeof stylesOf;

const sheets = new Map<ElementName, string>();

/** All styles of an element, as one text: put together when it is first rendered. */
export function sheetOf(name: ElementName): string {
  let sheet = sheets.get(name);
  if (!sheet) sheets.set(name, (sheet = stylesOf[name].map((number) => styles[number]).join('')));
  return sheet;
}

/** Markup that opens a declarative shadow root, with its styles. A copy of the element has a copy of it. */
export const shadowStart = (name: ElementName, nonce: string | undefined): string =>
  `<template shadowrootmode="open" shadowrootclonable><style${attributesOf({ nonce })}>${sheetOf(name)}</style>`;

export const shadowEnd = '</template>';

/** Sources for `style-src` in a Content-Security-Policy that allow the styles of each element. */
export const styleHashes: Readonly<Record<ElementName, string>> = Object.fromEntries(
  Object.entries(hashes).map(([name, hash]) => [name, `'${hash}'`]),
) as Record<ElementName, string>;

/** Source for `style-src` in a Content-Security-Policy that allows the styles of an article. */
export const styleHash: string = styleHashes['article-view'];
