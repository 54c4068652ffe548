import { html, nothing, type TemplateResult } from '../html.js';
import type { TextBlock } from '../../article/types.js';
import { checkBox } from '../check.template.js';
import type { RenderContext } from '../context.js';
import { inline } from './marks.template.js';

interface List {
  kind: TextBlock['listItem'];
  items: { block: TextBlock; lists: List[] }[];
}

/** Lists from adjacent list items, nested by level. */
export function lists(blocks: TextBlock[], view: RenderContext): TemplateResult[] {
  return nested(blocks).map((list) => listTemplate(list, view));
}

function listTemplate({ kind, items }: List, view: RenderContext): TemplateResult {
  const content = items.map(({ block, lists }) => {
    const box = kind === 'check' ? checkBox(block.checked, view) : nothing;
    const inner = lists.map((list) => listTemplate(list, view));
    return html`<li>${box}${inline(block, view)}${inner}</li>`;
  });
  if (kind === 'check')
    return html`<ul class="checks" role="list">
      ${content}
    </ul>`;
  return kind === 'number'
    ? html`<ol start=${items[0]!.block.start ?? nothing}>
        ${content}
      </ol>`
    : html`<ul>
        ${content}
      </ul>`;
}

function nested(blocks: TextBlock[]): List[] {
  const outermost: List[] = [];
  const open: { level: number; list: List }[] = [];
  for (const block of blocks) {
    const level = block.level ?? 1;
    const begins = block.listItem === 'number' && block.start !== undefined;
    const fits = ({ level: openLevel, list }: (typeof open)[number]) =>
      openLevel < level || (openLevel === level && list.kind === block.listItem && !begins);
    while (open.length && !fits(open.at(-1)!)) open.pop();
    const around = open.at(-1);
    if (around?.level === level) {
      around.list.items.push({ block, lists: [] });
      continue;
    }
    const list: List = { kind: block.listItem, items: [{ block, lists: [] }] };
    (around ? around.list.items.at(-1)!.lists : outermost).push(list);
    open.push({ level, list });
  }
  return outermost;
}
