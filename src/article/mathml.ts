/** A node of a formula: text, or an element of MathML Core. */
export type MathNode = string | MathElement;

/** An element of MathML Core with its allowed attributes. */
export interface MathElement {
  name: string;
  attributes: Record<string, string>;
  children: MathNode[];
}

const setOf = (names: string): Set<string> => new Set(names.split(' '));

/** Elements whose text is rendered. */
const tokens = setOf('mi mn mo ms mtext');

/** Elements of MathML Core without text of their own. */
export const containers = setOf(
  'math mrow mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder mover munderover mmultiscripts ' +
    'mprescripts mspace mtable mtr mtd',
);

export const mathElements: ReadonlySet<string> = new Set([...containers, ...tokens]);

/** Attributes allowed on any element. None of them contains a URL or a style. */
export const mathAttributes =
  'accent accentunder alttext columnspan depth dir display displaystyle fence form height largeop linethickness lspace mathvariant maxsize minsize movablelimits rowspan rspace scriptlevel separator stretchy symmetric voffset width'.split(
    ' ',
  );

const known = new Set(mathAttributes);

/** Elements whose content is not a visible part of a formula. */
const skipped = setOf('script style annotation annotation-xml template iframe noscript title textarea');

/** Maximum nesting depth; deeper content is added to the deepest element. */
const maxDepth = 64;

/** Maximum length of a formula, in characters. */
const maxLength = 100_000;

/** A comment, a tag or text. Bounded, so that unclosed tags take no longer than others. */
const token = /<!--[^]*?(?:-->|$)|<(\/?)([a-z][\w:-]{0,40})((?:[^<>"']|"[^"]*"|'[^']*'){0,500})>|[^<]+|</gi;

/**
 * Parses untrusted MathML: keeps MathML Core, and the text of everything else. Returns `undefined` if there is no
 * formula.
 *
 * @param onDropped Called for each element and attribute that is removed.
 */
export function parseMathml(text: string, onDropped: () => void = () => {}): MathElement | undefined {
  if (text.length > maxLength) return undefined;
  const root: MathElement = { name: 'math', attributes: {}, children: [] };
  /** Open elements, with their names in the source; removed ones have no node. */
  const open: { name: string; node: MathElement }[] = [{ name: '', node: root }];
  let skipping: string | undefined;
  for (const [piece, end, fullName, attributes = ''] of text.matchAll(token)) {
    const name = fullName?.toLowerCase().replace(/^.*:/, '');
    if (skipping !== undefined) {
      if (end && name === skipping) skipping = undefined;
      continue;
    }
    if (!name) {
      if (!piece.startsWith('<!--')) addText(open.at(-1)!.node, decoded(piece));
      continue;
    }
    if (end) {
      const index = open.findLastIndex((element) => element.name === name);
      if (index > 0) open.length = index;
      continue;
    }
    const isEmpty = attributes.trimEnd().endsWith('/');
    if (skipped.has(name)) {
      if (!name.startsWith('annotation')) onDropped();
      if (!isEmpty) skipping = name;
      continue;
    }
    const { node: parent } = open.at(-1)!;
    const node = elementOf(name, attributes, parent);
    if (isEmpty || open.length > maxDepth) continue;
    open.push({ name, node });
  }
  return root.children.length ? root : undefined;

  function elementOf(name: string, attributes: string, parent: MathElement): MathElement {
    if (name === 'math' && parent === root) {
      Object.assign(root.attributes, attributesIn(attributes, onDropped));
      return root;
    }
    if (!mathElements.has(name) || name === 'math' || tokens.has(parent.name)) {
      if (name !== 'semantics') onDropped();
      return parent;
    }
    const node = { name, attributes: attributesIn(attributes, onDropped), children: [] };
    parent.children.push(node);
    return node;
  }
}

function addText(parent: MathElement, text: string): void {
  const words = text.replace(/\s+/g, ' ');
  if (tokens.has(parent.name)) parent.children.push(words);
  // Text next to elements is only rendered inside an element.
  else if (words.trim()) parent.children.push({ name: 'mtext', attributes: {}, children: [words.trim()] });
}

function attributesIn(text: string, onDropped: () => void): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of text.matchAll(
    /(?<![\w:-])([a-z][\w:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'/>]+))/gi,
  )) {
    const key = name.toLowerCase();
    const value = decoded(double ?? single ?? bare ?? '');
    if (known.has(key) && (key === 'alttext' || /^[\w.%+ -]{1,40}$/.test(value))) attributes[key] = value;
    else if (!key.startsWith('xmlns')) onDropped();
  }
  return attributes;
}

/** Entities of XML, and `nbsp` of HTML. Tools write all other characters literally or as numeric references. */
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (entity, decimal, hex, name) => {
    if (name) return Object.hasOwn(entities, name as string) ? entities[name as string]! : entity;
    const code = decimal ? Number(decimal) : parseInt(hex as string, 16);
    return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : '\ufffd';
  });
}

/** Serializes a formula as MathML. */
export function writeMathml({ name, attributes, children }: MathElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const content = children.map((child) => (typeof child === 'string' ? escaped(child) : writeMathml(child)));
  return `<${name}${written.join('')}>${content.join('')}</${name}>`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
