import { html, nothing, type TemplateResult } from '../html.js';
import type { Cell, RichText, Table, TableCell } from '../../article/types.js';
import { plainText } from '../../article/text.js';
import { interfaceLanguage, type RenderContext } from '../context.js';
import type { NestedRichText } from './block.js';

/** A table, which scrolls if it is too wide; see `focusScrollers`. */
export function table(
  { caption, head, rows, rowHeaders, foot }: Table,
  view: RenderContext,
  nested: NestedRichText,
): TemplateResult {
  const own = plainText(caption).trim();
  const lang = own ? undefined : interfaceLanguage(view).lang;
  return html`<div class="table" role="group" aria-label=${own || view.locale.table} lang=${lang ?? nothing}>
    <table lang=${lang ? view.lang : nothing}>
      ${
        caption?.length
          ? html`<caption>
              <div class="caption">${nested.inline(caption)}</div>
            </caption>`
          : nothing
      }
      ${
        head?.length
          ? html`<thead>
              ${rowTemplate(head, 'col', head.length, nested)}
            </thead>`
          : nothing
      }
      <tbody>
        ${bodyRows(rows, Boolean(rowHeaders), nested)}
      </tbody>
      ${
        foot?.length
          ? html`<tfoot>
              ${rowTemplate(foot, 'row', rowHeaders ? 1 : 0, nested)}
            </tfoot>`
          : nothing
      }
    </table>
  </div>`;
}

/** Body rows. Of the rows that a row header spans, only the first begins with it. */
function bodyRows(rows: Cell[][], rowHeaders: boolean, nested: NestedRichText): unknown[] {
  let covered = 0;
  return rows.map((row) => {
    const headers = rowHeaders && !covered ? 1 : 0;
    covered = covered ? covered - 1 : (asCell(row[0] ?? '').rowSpan ?? 1) - 1;
    return rowTemplate(row, 'row', headers, nested);
  });
}

/** A row. `scope`: scope of its header cells. `headers`: number of cells at its start that are headers by default. */
const rowTemplate = (
  row: Cell[],
  scope: 'row' | 'col',
  headers: number,
  nested: NestedRichText,
): TemplateResult =>
  html`<tr>
    ${row.map((cell, index) => cellTemplate(asCell(cell), scope, index < headers, nested))}
  </tr>`;

const asCell = (cell: Cell): TableCell => (isRichText(cell) ? { body: cell } : cell);

const isRichText = (cell: Cell): cell is RichText => typeof cell === 'string' || Array.isArray(cell);

function cellTemplate(
  { body, colSpan, rowSpan, align, header }: TableCell,
  scope: 'row' | 'col',
  isHeader: boolean,
  nested: NestedRichText,
): TemplateResult {
  const columns = colSpan && colSpan > 1 ? colSpan : nothing;
  const rows = rowSpan && rowSpan > 1 ? rowSpan : nothing;
  const at = align ?? nothing;
  return (header ?? isHeader)
    ? html`<th scope=${scope} colspan=${columns} rowspan=${rows} data-align=${at}>${nested.inline(body)}</th>`
    : html`<td colspan=${columns} rowspan=${rows} data-align=${at}>${nested.inline(body)}</td>`;
}
