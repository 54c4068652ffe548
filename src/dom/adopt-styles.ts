import { adoptStyles, css, type CSSResult, type CSSResultOrNative } from '@lit/reactive-element';

type Sheets = Map<CSSResult, CSSStyleSheet>;

/** Styles of a class, joined into one sheet: adopting many sheets is slow. */
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

/** Style sheets of documents other than the page's, such as an iframe's. */
const foreign = new WeakMap<Document, Sheets>();

/**
 * Adopts styles in the document of a shadow root. A constructed sheet belongs to one document and is lost when an
 * element moves to another. Does nothing in a document without a window, which renders nothing and cannot construct
 * sheets.
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
