import { html, nothing, type TemplateResult } from 'lit';
import { live as asTyped } from 'lit/directives/live.js';
import type { Token } from '../../../support/tokens.js';
import { asValue, hexOf, pairOf } from './colour.js';
import { resolved, valueIn, type Theme } from './theme.js';

interface ControlContext {
  theme: Theme;
  token: Token;
  set: (value: string) => void;
}

const typed = (set: (value: string) => void) => (event: Event) =>
  set((event.target as HTMLInputElement | HTMLSelectElement).value);

/** Controls of a colour: light, dark, and both as text for pasting. */
function colour({ theme, token, set }: ControlContext): TemplateResult {
  const pair = pairOf(resolved(theme, token));
  const well = (scheme: 'light' | 'dark'): TemplateResult => html`
    <label class="well">
      <input
        type="color"
        aria-label="${token.name} in ${scheme}"
        .value=${asTyped(hexOf(pair[scheme]))}
        @input=${typed((value) => set(asValue({ ...pair, [scheme]: value })))}
      />
      ${scheme}
    </label>
  `;
  return html`<div class="wells">${well('light')} ${well('dark')}</div>
    ${text({ theme, token, set })}`;
}

const text = ({ theme, token, set }: ControlContext, list?: string): TemplateResult => html`
  <input
    type="text"
    aria-label=${token.name}
    spellcheck="false"
    list=${list ?? nothing}
    .value=${asTyped(valueIn(theme, token))}
    @change=${typed(set)}
  />
`;

const choice = ({ theme, token, set }: ControlContext, options: string[]): TemplateResult => html`
  <select aria-label=${token.name} @change=${typed(set)}>
    ${options.map((option) => html`<option ?selected=${option === valueIn(theme, token)}>${option}</option>`)}
  </select>
`;

interface Bounds {
  min: number;
  max: number;
  step: number;
}

/** Slider for a number, with its unit if it has one; and a text field for other units. */
function slider(context: ControlContext, { min, max, step }: Bounds): TemplateResult {
  const { theme, token, set } = context;
  const value = resolved(theme, token);
  const number = Number.parseFloat(value);
  const unit = /^[\d.]+([a-z%]+)$/.exec(value)?.[1] ?? (token.type.text.includes('length') ? 'em' : '');
  const fine = unit === 'px' ? { max: max * 16, step: 1 } : { max, step };
  return html`<input
      type="range"
      aria-label="${token.name}, as a slider"
      min=${min}
      max=${fine.max}
      step=${fine.step}
      .value=${asTyped(String(Number.isNaN(number) ? 1 : number))}
      @input=${typed((moved) => set(moved + unit))}
    />
    ${text(context)}`;
}

/** Sensible ranges of lengths, in `em`, by token. */
const lengths: Readonly<Record<string, Bounds>> = {
  '--ae-max-line-length': { min: 18, max: 50, step: 0.5 },
  '--ae-space': { min: 0.5, max: 2, step: 0.05 },
  '--ae-padding': { min: 0, max: 4, step: 0.25 },
  '--ae-radius': { min: 0, max: 2, step: 0.125 },
};

/** Returns the control for the type of a token. */
export function control(context: ControlContext): TemplateResult {
  const { name, type } = context.token;
  if (type.text === '<color>') return colour(context);
  if (type.text === '<font-family>') return text(context, 'token-fonts');
  if (type.text === '<font-weight>') return slider(context, { min: 100, max: 900, step: 50 });
  if (type.text === '<number>') return slider(context, { min: 1.1, max: 2.2, step: 0.02 });
  if (type.text.includes('<absolute-size>')) return text(context, 'token-sizes');
  if (type.text === '<length>') return slider(context, lengths[name] ?? { min: 0, max: 4, step: 0.1 });
  return choice(context, type.text.split(' | '));
}

const fonts = [
  'serif',
  'system-ui, sans-serif',
  "'Iowan Old Style', 'Palatino Linotype', Palatino, P052, serif",
  "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, serif",
  "Georgia, 'Times New Roman', serif",
  "Optima, Candara, 'Noto Sans', sans-serif",
  "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, sans-serif",
  'monospace, monospace',
];
const sizes = ['small', 'medium', 'large', 'x-large', '1.125em', '18px'];

/** Suggestions of the text fields. */
export const suggestions = html`
  <datalist id="token-fonts">${fonts.map((font) => html`<option value=${font}></option>`)}</datalist>
  <datalist id="token-sizes">${sizes.map((size) => html`<option value=${size}></option>`)}</datalist>
`;
