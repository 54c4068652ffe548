import { embedOf as embed } from '../html/blocks/providers.js';
import { compact, firstText, text, type Values } from './values.js';
import { plain, textBlock } from './spans.js';

/** Most levels of list items that text blocks have. */
const mostLevels = 6;

/** A paragraph of plain text. */
export const plainBlock = (words: string, fields?: Values): Values => textBlock(plain(words), fields);

/** Rich text of plain text, where there is any. */
export const richText = (words: unknown): Values[] | undefined => {
  const found = text(words);
  return found === undefined ? undefined : [plainBlock(found)];
};

/** An item of a list: its blocks, and whether it is done. */
export interface Item {
  body: Values[];
  checked?: boolean;
}

/** List items as text blocks where each is one paragraph, maybe with lists under it, and else a `list` block. */
export function listOf(
  style: 'bullet' | 'number' | 'check',
  items: Item[],
  fields: { start?: number; reversed?: boolean } = {},
): Values[] {
  const kept = items.filter(({ body }) => body.length > 0);
  if (kept.length === 0) return [];
  if (fields.reversed || !kept.every(({ body }) => isSimple(body))) {
    const entries = kept.map(({ body, checked }) => compact({ body, checked: checked || undefined }));
    return [compact({ _type: 'list', style, ...fields, items: entries })];
  }
  return kept.flatMap(({ body: [first, ...rest], checked }, index) => [
    compact({
      ...first!,
      style: undefined,
      listItem: style,
      level: 1,
      checked: checked || undefined,
      start: index === 0 && style === 'number' && fields.start !== 1 ? fields.start : undefined,
    }),
    ...rest.map((block) => ({ ...block, level: (block.level as number) + 1 })),
  ]);
}

function isSimple([first, ...rest]: Values[]): boolean {
  const isText = first?._type === 'block' && !first.listItem && (first.style ?? 'normal') === 'normal';
  return isText && rest.every(({ listItem, level }) => listItem && (level as number) < mostLevels);
}

/** A cell as importers read it. */
export interface CellDraft {
  body: Values[];
  header?: boolean;
  colSpan?: number;
  rowSpan?: number;
  align?: 'start' | 'center' | 'end';
}

/** A table of rows; a first row of headers becomes its head. */
export function tableOf(rows: CellDraft[][], fields: Values = {}): Values[] {
  const kept = rows.filter((row) => row.length > 0);
  const [first, ...others] = kept;
  if (!first) return [];
  const hasHead = first.every(({ header }) => header) && (others.length > 0 || first.length > 1);
  const body = hasHead ? others : kept;
  const rowHeaders =
    body.length > 0 && body.every(([cell, ...rest]) => cell?.header && !rest.some(({ header }) => header));
  const made = body.map((row) => row.map((cell) => cellOf(cell, rowHeaders)));
  return [
    compact({
      _type: 'table',
      ...fields,
      head: hasHead ? first.map((cell) => cellOf(cell, true)) : undefined,
      rowHeaders: rowHeaders || undefined,
    }),
  ].map((table) => ({ ...table, rows: made }));
}

/** A cell, as rich text alone where that is all there is to it. */
function cellOf({ body, header, colSpan = 1, rowSpan = 1, align }: CellDraft, isHeader: boolean): unknown {
  const fields = compact({
    colSpan: colSpan > 1 ? colSpan : undefined,
    rowSpan: rowSpan > 1 ? rowSpan : undefined,
    header: header && !isHeader ? true : undefined,
    align,
  });
  const content = body.length ? body : '';
  return Object.keys(fields).length ? { body: content, ...fields } : content;
}

/** Something of another service. */
export function embedOf(url: string, { title, provider, ...fields }: Values = {}): Values {
  return {
    ...embed(url, compact(fields)),
    ...compact({ title: firstText(title, provider), provider: text(provider) }),
  };
}

/** Addresses of a browser's own video formats. */
export const isVideoFile = (url: string): boolean => /\.(?:mp4|m4v|webm|ogv|mov)(?:[?#]|$)/i.test(url);

/** An image; `undefined` without an address. */
export function figureOf(fields: Values): Values | undefined {
  const src = text(fields.src);
  return src === undefined
    ? undefined
    : compact({ _type: 'figure', ...fields, src, alt: text(fields.alt) ?? '' });
}
