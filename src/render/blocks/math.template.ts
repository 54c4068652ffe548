import { mathAttributes, mathElements, parseMathml, type MathElement } from '../../article/mathml.js';
import type { Formula } from '../../article/types.js';
import { html, nothing, type TemplateResult } from '../html.js';
import type { RenderContext } from '../context.js';
import { listing } from './listing.template.js';
import type { BlockTemplate } from './block.js';

/** A formula that stands alone. */
export const math: BlockTemplate<Formula> = ({ mathml, tex }, context) => {
  const formula = parseMathml(mathml ?? '');
  if (!formula) return tex ? listing(tex, context) : nothing;
  return html`<div class="math">${mathTemplate(displayed(formula, 'block'))}</div>`;
};

/** A formula among words. */
export function inlineMath({ mathml, tex }: Formula, { dir }: RenderContext): unknown {
  const formula = parseMathml(mathml ?? '');
  if (!formula) return tex ? html`<code dir=${dir === 'ltr' ? nothing : 'ltr'}>${tex}</code>` : nothing;
  return mathTemplate(displayed(formula, 'inline'));
}

const displayed = (formula: MathElement, display: 'block' | 'inline'): MathElement => ({
  ...formula,
  attributes: { ...formula.attributes, display },
});

const templates = new Map<string, TemplateStringsArray>();

/** An element of MathML as a template: its name is of the list, and its attributes and text are values like any other. */
function mathTemplate({ name, attributes, children }: MathElement): TemplateResult {
  const content = children.map((child) => (typeof child === 'string' ? child : mathTemplate(child)));
  const values = mathAttributes.map((attribute) => attributes[attribute] ?? nothing);
  return { _$litType$: 1, strings: stringsOf(name), values: [...values, content] };
}

function stringsOf(name: string): TemplateStringsArray {
  let strings = templates.get(name);
  if (!strings) {
    const tag = mathElements.has(name) ? name : 'mrow';
    const parts = [
      ...mathAttributes.map((attribute, index) => `${index ? '' : `<${tag}`} ${attribute}=`),
      '>',
      `</${tag}>`,
    ];
    strings = Object.assign(parts, { raw: parts });
    templates.set(name, strings);
  }
  return strings;
}
