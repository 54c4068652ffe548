import { html, nothing, type TemplateResult } from '../html.js';
import { inlineText, isCustomMark, isSpan } from '../../article/blocks.js';
import { directionOf } from '../../article/direction.js';
import { customBlockSlot } from '../../article/footnotes.js';
import type { FootnoteMark, Inline, LanguageMark, MarkDef, TextBlock } from '../../article/types.js';
import { anchor } from '../anchor.template.js';
import { inlineObject } from '../blocks/inline-object.template.js';
import { lettersOf } from '../letters.js';
import { link } from '../link.template.js';
import { interfaceLanguage, type RenderContext } from '../context.js';

const decorations = new Map<string, (content: unknown, view: RenderContext) => TemplateResult>([
  ['strong', (content) => html`<strong>${content}</strong>`],
  ['em', (content) => html`<em>${content}</em>`],
  ['code', (content, { dir }) => html`<code dir=${dir === 'ltr' ? nothing : 'ltr'}>${content}</code>`],
  ['underline', (content) => html`<u>${content}</u>`],
  ['strike-through', (content) => html`<s>${content}</s>`],
  ['sub', (content) => html`<sub>${content}</sub>`],
  ['sup', (content) => html`<sup>${content}</sup>`],
  ['mark', (content) => html`<mark>${content}</mark>`],
  ['kbd', (content) => html`<kbd>${content}</kbd>`],
  ['small', (content) => html`<small>${content}</small>`],
  ['ins', (content) => html`<ins>${content}</ins>`],
  ['q', (content) => html`<q>${content}</q>`],
]);

/** Marks, outermost first: a footnote reference follows a link, and a link is not split by marks inside it. */
const nesting: string[] = ['footnote', 'link', 'custom', 'language', 'abbr', 'ruby', ...decorations.keys()];

type Mark = MarkDef | string;

function kindOf(mark: Mark): string {
  if (typeof mark === 'string') return mark;
  return isCustomMark(mark) ? 'custom' : mark._type;
}

interface Run {
  span: Inline;
  marks: Mark[];
}

/** Content of a text block with its marks. */
export const inline = (block: TextBlock, view: RenderContext): unknown =>
  plainInline(block, view) ?? nest(runsOf(block), view, false);

/** Maximum number of definitions that are searched one by one. */
const few = 16;

/**
 * Content of a text block without overlapping or adjacent marks of the same type, as in most; `undefined` for others.
 */
function plainInline({ children, markDefs = none }: TextBlock, view: RenderContext): unknown {
  if (markDefs.length > few) return undefined;
  const out = new Array<unknown>(children.length);
  let last: string | undefined;
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!;
    const marks = marksOf(child);
    const mark = marks[0];
    if (marks.length > 1 || (mark !== undefined && mark === last)) return undefined;
    last = mark;
    const def = mark === undefined ? undefined : lastNamed(mark, markDefs);
    if (def && def._type !== 'link') return undefined;
    const words = contentOf(child, view);
    out[index] = def
      ? link(def.href, words, view, def.rel)
      : (mark !== undefined && decorations.get(mark)?.(words, view)) || words;
  }
  return out.length === 1 ? out[0] : out;
}

function lastNamed(name: string, defs: MarkDef[]): MarkDef | undefined {
  for (let index = defs.length - 1; index >= 0; index--) if (defs[index]!._key === name) return defs[index];
  return undefined;
}

/** Footnote references of a text block, for text that is rendered without marks. */
export const noteReferences = (block: TextBlock, view: RenderContext): unknown[] =>
  referencesIn(runsOf(block), view);

function runsOf({ children, markDefs }: TextBlock): Run[] {
  const defs = new Map(markDefs?.map((def) => [def._key, def]));
  return children.map((span) => ({ span, marks: known(marksOf(span), defs) }));
}

function referencesIn(runs: Run[], view: RenderContext): unknown[] {
  if (!view.notes.size) return [];
  const notes = new Set(runs.flatMap(({ marks }) => marks.filter(isNote)));
  const spans = new Set(runs.map(({ span }) => span));
  return [...notes].map((note) => noteReference(note, spans, view));
}

const none: [] = [];

const marksOf = (inline: Inline): readonly string[] => (isSpan(inline) && inline.marks) || none;

/** Content of a span or an inline object. */
function contentOf(inline: Inline, view: RenderContext): unknown {
  if (isSpan(inline)) return lines(inline.text);
  if (inline._type !== 'math') return inlineObject(inline, view);
  return view.extendedBlocks?.inlineMath?.(inline, view) ?? inlineText(inline);
}

/** Known marks, each once, outermost first. */
function known(names: readonly string[], defs: Map<string, MarkDef>): Mark[] {
  if (!names.length) return none;
  const marks: Mark[] = [];
  for (const name of names) {
    const mark = defs.get(name) ?? name;
    const isKnown = typeof mark !== 'string' || decorations.has(mark);
    if (isKnown && !marks.includes(mark)) marks.push(mark);
  }
  if (marks.length < 2) return marks;
  return marks.sort((one, other) => nesting.indexOf(kindOf(one)) - nesting.indexOf(kindOf(other)));
}

/** Wraps adjacent runs that share a mark in one element. */
function nest(runs: Run[], view: RenderContext, inLink: boolean): unknown {
  const out: unknown[] = [];
  /** Ends of marks that are split around a link inside them. */
  const ends = new Map<Mark, number>();
  for (let start = 0; start < runs.length;) {
    const { span, marks } = runs[start]!;
    const mark = marks[0];
    if (mark === undefined) {
      out.push(contentOf(span, view));
      start++;
      continue;
    }
    let end = Math.max(ends.get(mark) ?? 0, start + 1);
    while (end < runs.length && runs[end]!.marks.includes(mark)) end++;
    ends.set(mark, end);
    if (end > start + 1) end = shortened(runs, start, end, mark);
    out.push(wrap(mark, without(mark, runs, start, end), view, inLink));
    start = end;
  }
  return out.length === 1 ? out[0] : out;
}

/** Runs from `start` to `end`, without one of their marks. */
function without(mark: Mark, runs: Run[], start: number, end: number): Run[] {
  const inner: Run[] = [];
  for (let index = start; index < end; index++) {
    const { span, marks } = runs[index]!;
    inner.push({ span, marks: marks.length > 1 ? marks.filter((other) => other !== mark) : none });
  }
  return inner;
}

/**
 * Returns the end of a run of `mark` that keeps a link or footnote whole if it begins inside the run and ends after it.
 */
function shortened(runs: Run[], start: number, end: number, mark: Mark): number {
  for (let index = start + 1; index < end; index++) {
    for (const other of runs[index]!.marks) {
      const outranks = nesting.indexOf(kindOf(other)) < nesting.indexOf(kindOf(mark));
      const beginsHere = !runs[index - 1]!.marks.includes(other);
      if (outranks && beginsHere && runs[end]?.marks.includes(other)) return index;
    }
  }
  return end;
}

function wrap(mark: Mark, runs: Run[], view: RenderContext, inLink: boolean): unknown {
  if (typeof mark === 'string') return decorations.get(mark)!(nest(runs, view, inLink), view);
  if (isCustomMark(mark)) return customMark(view.customBlocks.get(mark), nest(runs, view, inLink));
  switch (mark._type) {
    case 'abbr':
      return html`<abbr title=${mark.title}>${nest(runs, view, inLink)}</abbr>`;
    case 'ruby':
      return html`<ruby>${nest(runs, view, inLink)}<rp>(</rp><rt>${mark.text}</rt><rp>)</rp></ruby>`;
    case 'language':
      return inLanguage(mark, nest(runs, view, inLink), view);
    case 'link':
      return inLink ? nest(runs, view, true) : wrapLink(mark.href, mark.rel, runs, view);
    case 'footnote':
      return inLink
        ? nest(runs, view, true)
        : [nest(runs, view, false), noteReference(mark, new Set(runs.map(({ span }) => span)), view)];
  }
}

/** Text with a custom annotation, in a slot that the page can fill. */
const customMark = (key: string | undefined, content: unknown): unknown =>
  key ? html`<slot name=${customBlockSlot(key)}>${content}</slot>` : content;

function inLanguage({ inLanguage: lang, dir }: LanguageMark, content: unknown, view: RenderContext): unknown {
  if (!lang) return content;
  const letters = lettersOf(lang);
  return html`<span
    lang=${lang}
    dir=${dir ?? directionOf(lang)}
    data-letters=${letters === lettersOf(view.lang) ? nothing : letters}
    >${content}</span
  >`;
}

/** A link. References to footnotes inside it follow it, since links cannot contain links. */
function wrapLink(href: string, rel: string | undefined, runs: Run[], view: RenderContext): unknown {
  return [link(href, nest(runs, view, true), view, rel), ...referencesIn(runs, view)];
}

const isNote = (mark: Mark): mark is FootnoteMark => kindOf(mark) === 'footnote';

/** A reference to a footnote. The back link leads to the first reference. */
function noteReference(mark: FootnoteMark, spans: Set<Inline>, view: RenderContext): unknown {
  const { notes, locale } = view;
  const note = notes.get(mark);
  if (!note) return '';
  const { number, at } = note;
  const isFirst = spans.has(at);
  const id = `ae-reference-${number}`;
  return html`<sup class="note-reference"
    ><a
      id=${isFirst ? id : nothing}
      href="#ae-note-${number}"
      role="doc-noteref"
      lang=${interfaceLanguage(view).lang ?? nothing}
      aria-label=${locale.footnote(String(number))}
      >${isFirst ? anchor(id, view) : nothing}${number}</a
    ></sup
  >`;
}

/** Renders newlines as line breaks. */
export function lines(text: string): unknown {
  if (!text.includes('\n')) return text;
  return text.split('\n').map((line, index) => (index ? [html`<br />`, line] : line));
}
