import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { samples } from './articles/index.js';
import { articleScript } from './support/markup.js';
import { themeNames, themeSheet } from './support/themes.js';
import { elementsWith, parts, tokens, valueOf, type Token } from './support/tokens.js';

type Args = Record<string, string>;

const meta: Meta<Args> = {
  title: 'Theming',
  tags: ['!autodocs'],
  // Copies of one article have landmarks of the same names.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
};
export default meta;

type Story = StoryObj<Args>;

const list = (names: string[]): unknown[] =>
  names.map((name, index) => html`${index ? ', ' : nothing}<code>${name}</code>`);

/** What a token looks like, as it is set now. */
function sample(token: Token): TemplateResult | typeof nothing {
  const value = valueOf(token);
  switch (token.type.text) {
    case '<color>':
      return html`<div class="swatch" style=${styleMap({ background: value })}></div>`;
    case '<font-family>':
      return html`<span style=${styleMap({ fontFamily: value })}>Hamburgefonstiv</span>`;
    case '<font-weight>':
      return html`<span style=${styleMap({ fontWeight: value })}>Hamburgefonstiv</span>`;
    case '<length>':
      return html`<div class="ruler" style=${styleMap({ inlineSize: value })}></div>`;
    default:
      return nothing;
  }
}

/** Every token, as it is in the theme chosen above. */
export const Tokens: Story = {
  render: () => html`
    <div class="reference" role="region" aria-label="Tokens" tabindex="0">
      <table>
        <thead>
          <tr>
            ${['Token', 'Now', 'Type', 'Default', 'What it sets', 'Elements'].map((head) => html`<th>${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${tokens.map(
            (token) => html`
              <tr>
                <th><code>${token.name}</code></th>
                <td>${sample(token)}</td>
                <td><code>${token.type.text}</code></td>
                <td><code>${token.default}</code></td>
                <td>${token.description}</td>
                <td>${list(elementsWith(token.name))}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `,
};

const control = ({ type }: Token) =>
  type.text === '<color>'
    ? { control: 'color' }
    : type.text.includes('only')
      ? { control: 'select', options: type.text.split(' | ') }
      : { control: 'text' };

/** Set a token below, and see what it does. */
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
    <article-view style=${styleMap(Object.fromEntries(tokens.map(({ name }) => [name, args[name]])))}>
      ${articleScript(samples.longRead.article)}
    </article-view>
  `,
};

/** The same article in every theme of the package. */
export const Themes: Story = {
  render: () => html`
    <div class="themes">
      ${themeNames.map(
        (theme) => html`
          <section class="theme-${theme}">
            <style>
              ${themeSheet(theme, `.theme-${theme}`)}
            </style>
            <h1>${theme}</h1>
            <article-view heading-level="2" without-replies
              >${articleScript(samples.news.article)}</article-view
            >
          </section>
        `,
      )}
    </div>
  `,
};

/** Every part that a page can style with `::part()`. */
export const Parts: Story = {
  render: () => html`
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
    <div class="reference" role="region" aria-label="Parts" tabindex="0">
      <table>
        <thead>
          <tr>
            ${['Part', 'What it is', 'Elements'].map((head) => html`<th>${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${parts.map(
            ({ name, description }) => html`
              <tr>
                <th><code>${name}</code></th>
                <td>${description}</td>
                <td>${list(elementsWith(name))}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
    <article-view>${articleScript(samples.news.article)}</article-view>
  `,
};
