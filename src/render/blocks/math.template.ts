import { mathAttributes, mathElements, parseMathml, type MathElement } from '../../article/mathml.js';
import type { Formula } from '../../article/types.js';
import { html, nothing, type TemplateResult } from '../html.js';
import type { RenderContext } from '../context.js';
import { listing } from './listing.template.js';
import type { BlockTemplate } from './block.js';

/** A formula as a block. */
export const math: BlockTemplate<Formula> = ({ mathml, tex }, context) => {
  const formula = parseMathml(mathml ?? '');
  if (!formula) return tex ? listing(tex, context) : nothing;
  return html`<div class="math">${mathTemplate(displayed(formula, 'block'))}</div>`;
};

/** Number of elements with text from which a formula counts as long. */
const long = 24;

const tokensIn = ({ children }: MathElement): number =>
  children.reduce((sum, child) => sum + (typeof child === 'string' ? 1 : tokensIn(child)), 0);

/** An inline formula. A long one scrolls, since browsers do not break it. */
export function inlineMath({ mathml, tex }: Formula, { dir }: RenderContext): unknown {
  const formula = parseMathml(mathml ?? '');
  if (!formula) return tex ? html`<code dir=${dir === 'ltr' ? nothing : 'ltr'}>${tex}</code>` : nothing;
  const template = mathTemplate(displayed(formula, 'inline'));
  return tokensIn(formula) > long ? html`<span class="math">${template}</span>` : template;
}

const displayed = (formula: MathElement, display: 'block' | 'inline'): MathElement => ({
  ...formula,
  attributes: { ...formula.attributes, display },
});

/** A length that cannot move a formula over the surrounding content. */
const shortLength =
  /^[+-]?(?:\d?(?:\.\d+)?(?:em|ex|rem|ch|in|cm)?|\d{0,2}(?:\.\d+)?(?:px|pt|mm|%|mu)|100%)$/i;
const lengths = new Set('depth height linethickness lspace maxsize minsize rspace voffset width'.split(' '));

/** Returns the value of an attribute if it keeps the formula in its place. */
function valueOf(name: string, value: string | undefined): unknown {
  if (value === undefined || (lengths.has(name) && !shortLength.test(value.trim()))) return nothing;
  return value;
}

const templates = new Map<string, TemplateStringsArray>();

/**
 * Template of a MathML element. Its name is from the list of allowed names; its attributes and text are escaped like
 * any other value.
 */
function mathTemplate({ name, attributes, children }: MathElement): TemplateResult {
  const content = children.map((child) => (typeof child === 'string' ? child : mathTemplate(child)));
  const values = mathAttributes.map((name) => valueOf(name, attributes[name]));
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
