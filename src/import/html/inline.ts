import type { Line } from './line.js';
import { attribute, hasClass, lineOf, find, findAll, named, pixels, textOf } from './nodes.js';
import { mathOf } from './blocks/math.js';
import type { HtmlReader } from './reader.js';
import type { HtmlElement } from './tree.js';

/** Widest image that is taken for one in a line, in pixels. */
const inlineWidth = 48;

/** Whether an image belongs to the line in which it stands: an emoji, an icon. */
export function isInlineImage(image: HtmlElement): boolean {
  if (hasClass(image, /^(?:emoji|wp-smiley|icon|latex|math)$/) || isPixel(image)) return true;
  const size = pixels(attribute(image, 'width')) ?? pixels(attribute(image, 'height'));
  return size !== undefined && size <= inlineWidth;
}

/** Whether an image is one that counts readers. */
export const isPixel = (image: HtmlElement): boolean =>
  [attribute(image, 'width'), attribute(image, 'height')].some((size) => size === '1' || size === '0');

/** Reads an element that is more than its text to a line. Returns whether it is one. */
export function readInline(
  element: HtmlElement,
  line: Line,
  marks: readonly string[],
  reader: HtmlReader,
): boolean {
  switch (element.name) {
    case 'br':
      line.lineBreak();
      return true;
    case 'img':
      image(element, line, marks, reader);
      return true;
    case 'math':
      line.object(reader.hold(mathOf(element)));
      return true;
    case 'ruby':
      ruby(element, line, marks, reader);
      return true;
    case 'noscript':
      reader.leaveOut(element, 'For pages without scripts.');
      return true;
    default:
      return isNewTabNote(element, reader);
  }
}

function image(element: HtmlElement, line: Line, marks: readonly string[], reader: HtmlReader): void {
  const alt = attribute(element, 'alt') ?? '';
  const src = reader.address(element, 'image', 'src', 'data-src');
  if (isPixel(element)) reader.leaveOut(element, 'A pixel that counts readers.', alt);
  else if (hasClass(element, 'emoji') && alt) line.text(alt, marks);
  else if (src === undefined) line.text(alt, marks);
  else {
    const width = pixels(attribute(element, 'width'));
    const height = pixels(attribute(element, 'height'));
    line.object(
      reader.hold({ _type: 'inlineImage', src, alt, ...(width && { width }), ...(height && { height }) }),
    );
  }
}

function ruby(element: HtmlElement, line: Line, marks: readonly string[], reader: HtmlReader): void {
  const glosses = findAll(element, named('rt'));
  const text = glosses.map(lineOf).join('');
  const base = element.children
    .filter(
      (child) => child.type === 'text' || (child.type === 'element' && !/^(?:rt|rp|rtc)$/.test(child.name)),
    )
    .map(textOf)
    .join('');
  line.text(base, text ? [...marks, line.define({ _type: 'ruby', text })] : marks);
  reader.hold(element);
}

/** "(opens in a new tab)", which sites put into links, in nine languages. */
const newTab =
  /^\(?\s*(?:opens? (?:in|external link in) (?:a )?new (?:tab|window)|(?:wird )?in (?:einem )?neue[nm] (?:tab|fenster)(?: geöffnet)?|öffnet in (?:einem )?neue[nm] (?:tab|fenster)|(?:s’ouvre|s'ouvre|ouvre) dans (?:un nouvel onglet|une nouvelle fenêtre)|(?:se )?abre en (?:una )?(?:nueva pestaña|pestaña nueva|nueva ventana|ventana nueva)|abre (?:em|numa?) (?:uma )?nova (?:aba|guia|janela)|abre num novo separador|si apre in una nuova (?:scheda|finestra)|يفتح في (?:علامة تبويب|نافذة) جديدة|新しい(?:タブ|ウィンドウ)で開(?:く|きます)|在新(?:标签页|窗口)(?:中)?打开)\s*\)?$/i;

/** Whether an element, or the end of a link's words, only says that a link opens elsewhere. */
function isNewTabNote(element: HtmlElement, reader: HtmlReader): boolean {
  if (element.name === 'a' && !find(element, () => true)) {
    const last = element.children.at(-1);
    if (last?.type !== 'text') return false;
    const at = last.text.lastIndexOf('(');
    if (at <= 0 || last.text.length - at > 80 || !newTab.test(last.text.slice(at).trim())) return false;
    reader.leaveOut(element, 'Links open where readers want them to.', last.text.slice(at));
    last.text = last.text.slice(0, at).trimEnd();
    return false;
  }
  const first = element.children[0];
  if (element.children.length !== 1 || first?.type !== 'text' || first.text.length > 80) return false;
  if (!newTab.test(first.text.trim())) return false;
  reader.leaveOut(element, 'Links open where readers want them to.');
  return true;
}
