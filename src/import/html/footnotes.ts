import type { Block } from '../../article/types.js';
import { attribute, elementsIn, findAll, hasClass, isElement, lineOf, named, textOf } from './nodes.js';
import type { HtmlReader } from './reader.js';
import type { HtmlElement, HtmlNode } from './tree.js';

/** Lists of notes, as Markdown, WordPress and its plugins call them. */
const isContainer = (element: HtmlElement): boolean =>
  hasClass(
    element,
    /^(?:footnotes?(?:-list|s?-container|_container_prepare)?|wp-block-footnotes|endnotes?|easy-footnotes-wrapper|modern-footnotes-list)$/,
  ) || /^doc-(?:endnotes|footnotes?)$/.test(attribute(element, 'role') ?? '');

/** Words of a link that leads to a note, or back: a number, a sign. */
const isSign = (text: string): boolean => /^[[(]?(?:\d{1,4}|[*†‡§]+|[a-z]|[ivx]+)[\])]?$/i.test(text);

/** Footnotes of a page: which links lead to notes, and where the notes are. */
export class Footnotes {
  /** Notes by the links or marks that lead to them. */
  readonly #notes = new Map<HtmlElement, HtmlElement>();
  readonly #containers = new Set<HtmlElement>();
  readonly #used = new Set<HtmlElement>();
  readonly #references = new Set<string>();
  readonly #inline = new Set<HtmlElement>();

  constructor(root: HtmlElement) {
    const containers = findAll(root, isContainer);
    const all = new Set(containers);
    const targets = new Map<string, HtmlElement>();
    for (const container of containers) {
      const items = findAll(container, named('li'));
      for (const note of items.length ? items : elementsIn(container)) {
        for (const id of idsOf(note)) targets.set(id, note);
      }
    }
    for (const link of findAll(
      root,
      (element) => element.name === 'a' && !!element.attributes.href?.startsWith('#'),
    )) {
      const note = targets.get(decoded(link.attributes.href!.slice(1)));
      if (!note || !isSign(lineOf(link)) || containersAround(link, all).length) continue;
      const mark = markOf(link);
      this.#notes.set(mark, note);
      this.#used.add(note);
      for (const id of [...idsOf(mark)]) this.#references.add(id);
    }
    for (const note of this.#used)
      for (const container of containersAround(note, all)) this.#containers.add(container);
    this.#findInline(root);
  }

  /** Notes that stand right behind their mark, as Modern Footnotes writes them. */
  #findInline(root: HtmlElement): void {
    for (const note of findAll(root, (element) => hasClass(element, 'modern-footnotes-footnote__note'))) {
      if (!note.previous || !hasClass(note.previous, 'modern-footnotes-footnote')) continue;
      this.#notes.set(note.previous, note);
      this.#inline.add(note);
    }
  }

  /** Whether an element is a note that stands in the line, and is read with its mark. */
  isInlineNote(element: HtmlElement): boolean {
    return this.#inline.has(element);
  }

  /** The note that an element leads to. */
  noteOf(element: HtmlElement): HtmlElement | undefined {
    return this.#notes.get(element);
  }

  /** Whether an element is a list of notes that are read where they are referred to. */
  isNotes(element: HtmlElement): boolean {
    return this.#containers.has(element);
  }

  /** Whether a link leads from a note back to its text. */
  isBacklink(element: HtmlElement): boolean {
    const href = attribute(element, 'href');
    if (element.name !== 'a' || !href?.startsWith('#')) return false;
    return (
      this.#references.has(decoded(href.slice(1))) ||
      hasClass(element, /^(?:footnote-backref|easy-footnote-to-top)$/)
    );
  }

  read(note: HtmlElement, reader: HtmlReader): Block[] {
    return reader.blocksOf(note.children);
  }

  /** Notes in the list without a reference. */
  unused(container: HtmlElement, reader: HtmlReader): Block[] {
    const rest = (node: HtmlNode): HtmlNode[] => {
      if (!isElement(node)) return [node];
      if (this.#used.has(node) || node.name === 'hr') return [];
      const children = node.children.flatMap(rest);
      return children.map(textOf).join('').trim() ? [{ ...node, children }] : [];
    };
    const left = container.children.flatMap(rest);
    const titles = left.filter(
      (node) => isElement(node) && /^(?:h[1-6]|p)$/.test(node.name) && lineOf(node).length < 40,
    );
    for (const title of titles) reader.leaveOut(title, 'The article gives its notes a heading of its own.');
    return reader.blocksOf(left.filter((node) => !titles.includes(node)));
  }
}

/** The element around a link that is nothing but the mark of a note. */
function markOf(link: HtmlElement): HtmlElement {
  const parent = link.parent;
  return parent && (parent.name === 'sup' || hasClass(parent, /footnote/)) && lineOf(parent) === lineOf(link)
    ? markOf(parent)
    : link;
}

const idsOf = (element: HtmlElement): string[] =>
  [element, ...findAll(element, ({ attributes }) => !!attributes.id)].flatMap(
    (inner) => attribute(inner, 'id') ?? [],
  );

function containersAround(element: HtmlElement, containers: ReadonlySet<HtmlElement>): HtmlElement[] {
  const found: HtmlElement[] = [];
  for (let at: HtmlElement | undefined = element; at; at = at.parent) if (containers.has(at)) found.push(at);
  return found;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
