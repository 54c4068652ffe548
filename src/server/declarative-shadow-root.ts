import { attributesOf } from './markup.js';
import { usesExtendedBlocks } from '../render/blocks/uses-extended.js';
import { extendedSheet, hashes, styles, stylesOf } from './styles.generated.js';

/** Elements that a server renders. */
export type ElementName = keyof typeof stylesOf;

const sheets = new Map<ElementName, string>();

/** Returns all styles of an element as one string, joined on first use. */
export function sheetOf(name: ElementName): string {
  let sheet = sheets.get(name);
  if (!sheet) sheets.set(name, (sheet = stylesOf[name].map((number) => styles[number]).join('')));
  return sheet;
}

/**
 * Returns the start of a declarative shadow root, with the styles that its content needs. The root is clonable.
 *
 * @param content The article, or the part of it, to render.
 */
export function shadowStart(name: ElementName, content: unknown, nonce: string | undefined): string {
  const sheets = usesExtendedBlocks(content) ? [sheetOf(name), extendedSheet.css] : [sheetOf(name)];
  const styles = sheets.map((css) => `<style${attributesOf({ nonce })}>${css}</style>`);
  return `<template shadowrootmode="open" shadowrootclonable>${styles.join('')}`;
}

export const shadowEnd = '</template>';

const sourceOf = (hash: string): string => `'${hash}'`;

/** Whether an element renders rich text, and so any type of block. */
const showsBlocks = (name: string): boolean =>
  !['article-terms', 'share-bar', 'reply-form', 'reply-list'].includes(name);

/** Sources for `style-src` in a Content-Security-Policy that allow the styles of each element. */
export const styleHashes: Readonly<Record<ElementName, string>> = Object.fromEntries(
  Object.entries(hashes).map(([name, hash]) => [
    name,
    showsBlocks(name) ? `${sourceOf(hash)} ${sourceOf(extendedSheet.hash)}` : sourceOf(hash),
  ]),
) as Record<ElementName, string>;

/** Sources for `style-src` in a Content-Security-Policy that allow the styles of an article. */
export const styleHash: string = styleHashes['article-view'];
