import type { Block, Definition, ListBlock, ListEntry, TextBlock } from '../../../article/types.js';
import { attribute, elementsIn, find, hasAttribute, hasClass, isElement, lineOf } from '../nodes.js';
import type { HtmlReader } from '../reader.js';
import type { HtmlElement, HtmlNode } from '../tree.js';

const isList = (node: HtmlNode): node is HtmlElement => isElement(node) && /^(?:ul|ol|menu)$/.test(node.name);

/** A list: items of text if each is a line, else one block whose items hold blocks. */
export function list(element: HtmlElement, reader: HtmlReader): Block[] | undefined {
  if (hasClass(element, 'blocks-gallery-grid') || !elementsIn(element).length) return undefined;
  return isSimple(element, reader, 1) ? items(element, reader, 1) : [listOfBlocks(element, reader)];
}

/** Deepest level that an item of text has. */
const deepest = 6;

function isSimple(element: HtmlElement, reader: HtmlReader, level: number): boolean {
  if (level > deepest || hasAttribute(element, 'reversed')) return false;
  return element.children.every((child) => {
    if (!isElement(child)) return child.type === 'comment' || !child.text.trim();
    if (child.name !== 'li') return isList(child) && isSimple(child, reader, level + 1);
    const { nested, own } = partsOf(child);
    return nested.every((inner) => isSimple(inner, reader, level + 1)) && linesIn(own, reader) !== undefined;
  });
}

/** An item's text, and the lists at its end. */
function partsOf(item: HtmlElement): { own: HtmlNode[]; nested: HtmlElement[] } {
  const from = item.children.findIndex(isList);
  const after =
    from < 0 ? [] : item.children.slice(from).filter((child) => child.type !== 'text' || child.text.trim());
  if (!after.every(isList)) return { own: item.children, nested: [] };
  return { own: from < 0 ? item.children : item.children.slice(0, from), nested: after };
}

/** The nodes of an item's only line, `undefined` if it holds more. */
function linesIn(nodes: HtmlNode[], reader: HtmlReader): HtmlNode[] | undefined {
  const filled = nodes.filter(
    (node) => node.type === 'element' || (node.type === 'text' && node.text.trim()),
  );
  const [only] = filled;
  if (filled.length === 1 && isElement(only) && /^(?:p|div|label)$/.test(only.name))
    return linesIn(only.children, reader);
  return filled.some((node) => isElement(node) && reader.isBlock(node)) ? undefined : nodes;
}

function items(element: HtmlElement, reader: HtmlReader, level: number): TextBlock[] {
  const listItem = element.name === 'ol' ? 'number' : 'bullet';
  let start = Number(attribute(element, 'start') ?? (listItem === 'number' && level === 1 ? 1 : NaN));
  return elementsIn(element).flatMap((child) => {
    if (isList(child)) return items(child, reader, level + 1);
    const { own, nested } = partsOf(child);
    const isDone = checkOf(child);
    const number = Number(attribute(child, 'value') ?? start);
    start = NaN;
    const block = reader.lineOf(linesIn(own, reader) ?? own, {
      listItem: isDone === undefined ? listItem : 'check',
      ...(isDone && { checked: true }),
      ...(listItem === 'number' && Number.isInteger(number) && { start: number }),
      level,
    });
    return [
      ...(block ? [reader.hold(block)] : []),
      ...nested.flatMap((inner) => items(inner, reader, level + 1)),
    ];
  });
}

/** Whether an item is done, if it has a box to check. The box is taken out. */
function checkOf(item: HtmlElement): boolean | undefined {
  const isBox = ({ name, attributes }: HtmlElement): boolean =>
    name === 'input' && attributes.type?.toLowerCase() === 'checkbox';
  const own = item.children.filter((child) => isElement(child) && !isList(child)) as HtmlElement[];
  const box = own.find(isBox) ?? own.map((child) => find(child, isBox)).find(Boolean);
  if (!box) return undefined;
  box.parent!.children = box.parent!.children.filter((child) => child !== box);
  return hasAttribute(box, 'checked');
}

function listOfBlocks(element: HtmlElement, reader: HtmlReader): ListBlock {
  const start = Number(attribute(element, 'start') ?? NaN);
  const entries: ListEntry[] = element.children.flatMap((child) => {
    const isItem = isElement(child) && child.name === 'li';
    const isDone = isItem ? checkOf(child) : undefined;
    const body = reader.blocksOf(isItem ? child.children : [child]);
    return body.length ? [{ body, ...(isDone !== undefined && { checked: isDone }) }] : [];
  });
  return reader.hold({
    _type: 'list',
    style: entries.some(({ checked }) => checked !== undefined)
      ? 'check'
      : element.name === 'ol'
        ? 'number'
        : 'bullet',
    ...(Number.isInteger(start) && { start }),
    ...(hasAttribute(element, 'reversed') && { reversed: true }),
    items: entries,
  });
}

export function definitionList(element: HtmlElement, reader: HtmlReader): Block[] | undefined {
  if (hasClass(element, /^gallery(?:-item)?$/)) return undefined;
  const found: Definition[] = [];
  let terms: string[] = [];
  let isNew = true;
  // Groups of terms may stand in a `div` each.
  const pieces = element.children.flatMap((child) =>
    isElement(child) && child.name === 'div' ? child.children : [child],
  );
  for (const piece of pieces) {
    if (isElement(piece) && piece.name === 'dt') {
      terms.push(lineOf(piece));
      isNew = true;
      continue;
    }
    const body = reader.blocksOf(isElement(piece) && piece.name === 'dd' ? piece.children : [piece]);
    if (!body.length && !isElement(piece)) continue;
    const last = found.at(-1);
    if (!isNew && last) last.body = [...(last.body as Block[]), ...body];
    else found.push({ term: terms.join(', '), body });
    terms = [];
    isNew = false;
  }
  if (terms.length) found.push({ term: terms.join(', '), body: [] });
  return found.length ? [reader.hold({ _type: 'definitionList', items: found })] : [];
}
