import { sheets } from './sheets.js';
import { attributesOf } from './markup.js';

/** Elements that are rendered on a server. */
export type ElementName = keyof typeof sheets;

/** What opens a declarative shadow root, with its styles. */
export const shadowStart = (name: ElementName, nonce: string | undefined): string =>
  `<template shadowrootmode="open"><style${attributesOf({ nonce })}>${sheets[name].css}</style>`;

export const shadowEnd = '</template>';

/** Sources for `style-src` in a Content-Security-Policy that allow the styles of each element. */
export const styleHashes: Readonly<Record<ElementName, string>> = Object.fromEntries(
  Object.entries(sheets).map(([name, { hash }]) => [name, `'${hash}'`]),
) as Record<ElementName, string>;

/** Source for `style-src` in a Content-Security-Policy that allows the styles of an article. */
export const styleHash: string = styleHashes['article-view'];
