import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap, type StyleInfo } from 'lit/directives/style-map.js';
import { samples } from './articles/index.js';
import { articleScript } from './support/markup.js';
import { themeNames, themeSheet } from './support/themes.js';
import { elementsWith, parts, tokens, valueOf, type Token } from './support/tokens.js';

type Args = Record<string, string>;

const meta: Meta<Args> = {
  title: 'Pages/Theming',
  tags: ['!autodocs'],
  // Copies of one article have landmarks with the same names.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
};
export default meta;

type Story = StoryObj<Args>;

/** Locale chosen in the toolbar. */
const locale = (args: Args): string | typeof nothing => args['locale'] ?? nothing;

/** Renders text with code between backticks. */
const words = (text: string): unknown[] =>
  text.split('`').map((piece, index) => (index % 2 ? html`<code>${piece}</code>` : piece));

/** Renders the list of elements with a token or part. */
function elementsOf(name: string): unknown[] {
  const { allBut, tags } = elementsWith(name);
  const beginning = !allBut ? '' : tags.length ? 'All elements but ' : 'All elements';
  return words(beginning + tags.map((tag) => `\`${tag}\``).join(', '));
}

const pangram = (style: StyleInfo): TemplateResult =>
  html`<span class="letters" style=${styleMap(style)}>Hamburgefonstiv</span>`;

/** Renders a sample of a token's current value. */
function sample(token: Token): TemplateResult | typeof nothing {
  const value = valueOf(token);
  if (token.name === '--ae-radius')
    return html`<div class="swatch" style=${styleMap({ borderRadius: value })}></div>`;
  switch (token.type.text) {
    case '<color>':
      return html`<div class="swatch" style=${styleMap({ background: value })}></div>`;
    case '<font-family>':
      return pangram({ fontFamily: value });
    case '<font-weight>':
      return pangram({ fontWeight: value });
    case '<length> | <absolute-size>':
      return pangram({ fontSize: value });
    case '<length>':
      return html`<div class="ruler" style=${styleMap({ inlineSize: value })}></div>`;
    case '<number>':
      return html`<div style=${styleMap({ lineHeight: value })}>One line<br />and the next</div>`;
    default:
      return nothing;
  }
}

/** Scrollable table. */
const table = (label: string, heads: string[], rows: TemplateResult[]): TemplateResult => html`
  <div class="listing" role="region" aria-label=${label} tabindex="0">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>
`;

const tokenRow = (token: Token): TemplateResult => html`
  <tr>
    <th scope="row">
      <code>${token.name}</code>
      <p class="aside"><code>${token.default}</code></p>
    </th>
    <td>${sample(token)}</td>
    <td>
      ${words(token.description)}
      <p class="aside"><code>${token.type.text}</code> · ${elementsOf(token.name)}</p>
    </td>
  </tr>
`;

/** Every token, in the theme chosen above. */
export const Tokens: Story = {
  render: () =>
    table('Tokens', ['Token and default', 'Now', 'What it sets, and where'], tokens.map(tokenRow)),
};

const control = ({ type }: Token) =>
  type.text === '<color>'
    ? { control: 'color' }
    : type.text.includes('only')
      ? { control: 'select', options: type.text.split(' | ') }
      : { control: 'text' };

/** Set a token below to see its effect. */
export const TryTokens: Story = {
  argTypes: Object.fromEntries(
    tokens.map((token) => [
      token.name,
      {
        ...control(token),
        description: token.description,
        table: { type: { summary: token.type.text }, defaultValue: { summary: token.default } },
      },
    ]),
  ) as NonNullable<Story['argTypes']>,
  render: (args) => html`
    <article-view
      locale=${locale(args)}
      style=${styleMap(Object.fromEntries(tokens.map(({ name }) => [name, args[name]])))}
    >
      ${articleScript(samples.longRead.article)}
    </article-view>
  `,
};

/** The same article in every theme of the package. */
export const Themes: Story = {
  render: (args) => html`
    <div class="themes">
      ${themeNames.map(
        (theme) => html`
          <section class="theme-${theme}">
            <style>
              ${themeSheet(theme, `.theme-${theme}`)}
            </style>
            <h1>${theme}</h1>
            <article-view locale=${locale(args)} heading-level="2" without-reply-form
              >${articleScript(samples.news.article)}</article-view
            >
          </section>
        `,
      )}
    </div>
  `,
};

const partRow = ({ name, description }: (typeof parts)[number]): TemplateResult => html`
  <tr>
    <th scope="row"><code>${name}</code></th>
    <td>
      ${words(description)}
      <p class="aside">${elementsOf(name)}</p>
    </td>
  </tr>
`;

/** Every part that a page can style with `::part()`. */
export const Parts: Story = {
  render: (args) => html`
    <style>
      ${parts.map(
        ({ name }) => `
          article-view::part(${name}) { outline: 1px dashed #b0006d; }
          article-view::part(${name})::before {
            content: '${name}';
            position: absolute;
            translate: 0 -100%;
            padding: 0 4px;
            background: #b0006d;
            color: #fff;
            font: 11px / 1.5 monospace;
            letter-spacing: 0;
            text-transform: none;
          }`,
      )}
    </style>
    ${table('Parts', ['Part', 'What it is, and where'], parts.map(partRow))}
    <article-view locale=${locale(args)}>${articleScript(samples.news.article)}</article-view>
  `,
};
