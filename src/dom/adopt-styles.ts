import { adoptStyles, css, type CSSResult, type CSSResultOrNative } from '@lit/reactive-element';

type Sheets = Map<CSSResult, CSSStyleSheet>;

/** All styles of a class as one: a browser takes a while for each sheet that a root adopts. */
const joined = new WeakMap<CSSResultOrNative[], CSSResult>();

function join(styles: CSSResultOrNative[]): CSSResult {
  let all = joined.get(styles);
  if (!all) {
    all = (styles as CSSResult[]).reduce(
      (before, next) => css`
        ${before}${next}
      `,
    );
    joined.set(styles, all);
  }
  return all;
}

/** The sheets of documents other than the page's, such as an iframe's. */
const foreign = new WeakMap<Document, Sheets>();

/**
 * Gives a shadow root its styles in the document it is in: a constructed sheet belongs to one document, and is left behind
 * when an element moves to another. In a document without a window nothing is shown, and no sheet can be made.
 */
export function adoptStylesHere(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const { defaultView } = root.ownerDocument;
  if (defaultView === window) adoptStyles(root, [join(styles)]);
  else if (defaultView) root.adoptedStyleSheets = [sheetIn(defaultView, join(styles))];
}

function sheetIn({ document, CSSStyleSheet }: Window & typeof globalThis, style: CSSResult) {
  const sheets = foreign.get(document) ?? (new Map() as Sheets);
  foreign.set(document, sheets);
  let sheet = sheets.get(style);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    sheets.set(style, sheet);
  }
  return sheet;
}
