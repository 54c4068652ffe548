import { html, nothing, type TemplateResult } from '../html.js';
import type { Table } from '../../article/types.js';
import { plainText } from '../../article/text.js';
import { interfaceLanguage, type RenderContext } from '../context.js';
import type { NestedRichText } from './block.js';

/** A table that scrolls inside itself when it is too wide; see `focusScrollers`. */
export function table(
  { caption, head, rows, rowHeaders }: Table,
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
              <tr>
                ${head.map((cell) => html`<th scope="col">${nested.inline(cell)}</th>`)}
              </tr>
            </thead>`
          : nothing
      }
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, index) =>
                index === 0 && rowHeaders
                  ? html`<th scope="row">${nested.inline(cell)}</th>`
                  : html`<td>${nested.inline(cell)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
