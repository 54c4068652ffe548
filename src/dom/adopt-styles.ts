import { adoptStyles, type CSSResultOrNative } from '@lit/reactive-element';

type Sheets = Map<CSSResultOrNative, CSSStyleSheet>;

/** The sheets of documents other than the page's, such as an iframe's. */
const foreign = new WeakMap<Document, Sheets>();

/**
 * Gives a shadow root its styles in the document it is in: a constructed sheet belongs to one document, and is left behind
 * when an element moves to another. In a document without a window nothing is shown, and no sheet can be made.
 */
export function adoptStylesHere(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const { defaultView } = root.ownerDocument;
  if (defaultView === window) adoptStyles(root, styles);
  else if (defaultView) root.adoptedStyleSheets = styles.map((style) => sheetIn(defaultView, style));
}

function sheetIn({ document, CSSStyleSheet }: Window & typeof globalThis, style: CSSResultOrNative) {
  const sheets = foreign.get(document) ?? (new Map() as Sheets);
  foreign.set(document, sheets);
  let sheet = sheets.get(style);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync('cssText' in style ? style.cssText : [...style.cssRules].map(textOf).join(''));
    sheets.set(style, sheet);
  }
  return sheet;
}

const textOf = ({ cssText }: CSSRule): string => cssText;
