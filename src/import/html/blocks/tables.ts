import type { Block, Cell, RichText, Table, TableCell } from '../../../article/types.js';
import { attribute, classesOf, elementsIn, findAll, named } from '../nodes.js';
import type { HtmlReader } from '../reader.js';
import { plainOf } from './rich-text.js';
import type { HtmlElement } from '../tree.js';

interface Row {
  cells: HtmlElement[];
  part: string;
}

/** A table. One that only places things, or has one cell, is taken apart. */
export function table(element: HtmlElement, reader: HtmlReader, caption?: Block[]): Block[] | undefined {
  const rows = rowsOf(element);
  const isLayout =
    attribute(element, 'role') === 'presentation' || rows.every(({ cells }) => cells.length < 2);
  if (isLayout && !findAll(element, named('th')).length) {
    if (rows.length) reader.degrade(element, 'paragraphs', 'It places things, and has no columns.');
    return undefined;
  }
  const own = elementsIn(element).find(({ name }) => name === 'caption');
  const words = own ? reader.blocksOf(own.children) : caption;
  return [
    reader.hold({ _type: 'table', ...(words?.length && { caption: words }), ...partsOf(rows, reader) }),
  ];
}

function rowsOf(element: HtmlElement, part = 'tbody'): Row[] {
  return elementsIn(element).flatMap((child) => {
    if (/^t(?:head|body|foot)$/.test(child.name)) return rowsOf(child, child.name);
    const cells =
      child.name === 'tr' ? elementsIn(child).filter(({ name }) => name === 'td' || name === 'th') : [];
    return cells.length ? [{ cells, part }] : [];
  });
}

const isHeader = ({ name }: HtmlElement): boolean => name === 'th';

function partsOf(rows: Row[], reader: HtmlReader): Pick<Table, 'head' | 'rows' | 'foot' | 'rowHeaders'> {
  const [first] = rows;
  const last = rows.at(-1);
  const hasHead =
    first &&
    (first.part === 'thead' || (first.cells.length > 1 && first.cells.every(isHeader))) &&
    !spansRows(first.cells);
  const hasFoot = rows.length > 1 && last?.part === 'tfoot' && rows.at(-2)?.part !== 'tfoot';
  const body = rows.slice(hasHead ? 1 : 0, hasFoot ? -1 : undefined);
  const rowHeaders =
    body.length > 0 &&
    body.every(
      ({ cells }) => isHeader(cells[0]!) && !cells.slice(1).some(isHeader) && !spansRows([cells[0]!]),
    );
  const read = ({ cells }: Row, isKnown: boolean): Cell[] =>
    cells.map((cell, index) =>
      cellOf(cell, reader, isHeader(cell) && !isKnown && !(rowHeaders && index === 0)),
    );
  return {
    ...(hasHead && { head: read(first, true) }),
    ...(rowHeaders && { rowHeaders }),
    rows: body.map((row) => read(row, false)),
    ...(hasFoot && { foot: read(last, false) }),
  };
}

const spansRows = (cells: HtmlElement[]): boolean =>
  cells.some((cell) => Number(attribute(cell, 'rowspan') ?? 1) > 1);

function cellOf(cell: HtmlElement, reader: HtmlReader, header: boolean): Cell {
  const body: RichText = plainOf(reader.blocksOf(cell.children));
  const more: Omit<TableCell, 'body'> = {
    ...spanOf(cell, 'colspan', 'colSpan', 1000),
    ...spanOf(cell, 'rowspan', 'rowSpan', 65_534),
    ...(header && { header }),
    ...alignOf(cell),
  };
  return Object.keys(more).length ? { body, ...more } : body;
}

function spanOf(cell: HtmlElement, name: string, field: string, most: number): Record<string, number> {
  const number = Number(attribute(cell, name) ?? 1);
  return Number.isInteger(number) && number > 1 ? { [field]: Math.min(number, most) } : {};
}

function alignOf(cell: HtmlElement): Pick<TableCell, 'align'> {
  const style = /text-align:\s*(\w+)/.exec(attribute(cell, 'style') ?? '')?.[1];
  const named = classesOf(cell)
    .map((name) => /^has-text-align-(\w+)$/.exec(name)?.[1])
    .find(Boolean);
  const value = attribute(cell, 'data-align') ?? style ?? named ?? attribute(cell, 'align');
  if (value === 'center') return { align: 'center' };
  return value === 'right' || value === 'end' ? { align: 'end' } : {};
}
