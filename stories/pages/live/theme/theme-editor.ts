import { html, nothing, render, type TemplateResult } from 'lit';
import { samples } from '../../../articles/index.js';
import { tokens } from '../../../support/tokens.js';
import { live } from '../live.js';
import { contrastsOf, schemes, type Contrast } from './contrasts.js';
import { copy, download, share, sharedHash } from './export.js';
import {
  baseNames,
  change,
  declarations,
  fromHash,
  sheet,
  toHash,
  type BaseName,
  type Theme,
} from './theme.js';
import { control, suggestions } from './token-controls.js';

const isColour = ({ type }: (typeof tokens)[number]): boolean => type.text === '<color>';
/** Tokens by group. */
const groups: [string, typeof tokens][] = [
  ['Colours', tokens.filter(isColour)],
  ['Typography and spacing', tokens.filter((token) => !isColour(token))],
];

/** Debounce time before a slider updates the URL, in milliseconds: browsers limit the rate. */
const pause = 250;

const failed = (contrasts: Contrast[]): Contrast[] => contrasts.filter(({ passes }) => !passes);

const ratio = (value?: number): string => (value === undefined ? 'not a colour' : `${value.toFixed(2)} : 1`);

const warning = ({ what, scheme, ratio: found, least, tokens: pair }: Contrast): TemplateResult => html`
  <li>
    <strong>${what}, ${scheme}: ${ratio(found)}</strong>
    <span>should be ${least} : 1 (<code>${pair[0]}</code> on <code>${pair[1]}</code>)</span>
  </li>
`;

function contrastReport(theme: Theme): TemplateResult {
  const all = contrastsOf(theme);
  const low = failed(all);
  const message = low.length
    ? `${low.length} of ${all.length} contrasts are too low`
    : `All ${all.length} contrasts meet WCAG 2.2 AA`;
  return html`
    <section class="contrasts" data-state=${low.length ? 'low' : 'fine'} aria-label="Contrast">
      <p role="status">${message}</p>
      ${
        low.length
          ? html`<ul>
              ${low.map(warning)}
            </ul>`
          : nothing
      }
    </section>
  `;
}

/** Theme editor: every token with its control, a live preview, contrast problems, and the style sheet. */
export const ThemeEditor = live((place) => {
  let theme = fromHash(sharedHash());
  let news = '';
  let sharing: ReturnType<typeof setTimeout> | undefined;

  const update = (next: Theme): void => {
    theme = next;
    news = '';
    draw();
    clearTimeout(sharing);
    sharing = setTimeout(() => share(toHash(theme)), pause);
  };
  const say = (words: string): void => {
    news = words;
    draw();
  };
  const copyText = (text: string, what: string): void =>
    void copy(text).then((copied) =>
      say(
        copied
          ? `${what} copied.`
          : 'The browser does not allow copying. Select the text and press Ctrl+C or ⌘C.',
      ),
    );

  const tokenRow = (token: (typeof tokens)[number]): TemplateResult => html`
    <div class="token-editor">
      <div class="token-name">
        <code>${token.name}</code>
        ${
          token.name in theme.changes
            ? html`<button
                type="button"
                aria-label="Reset ${token.name}"
                @click=${() => update(change(theme, token, ''))}
              >
                Reset
              </button>`
            : nothing
        }
      </div>
      <p>${token.description}</p>
      <div class="token-control">
        ${control({ theme, token, set: (value) => update(change(theme, token, value)) })}
      </div>
    </div>
  `;

  const article = (scheme: string): TemplateResult => html`
    <section class="theme-paper" data-scheme=${scheme} aria-label="The article, ${scheme}">
      <article-view heading-level="3" .article=${samples.news.article}></article-view>
    </section>
  `;

  const template = (): TemplateResult => html`
    <div class="theme-editor">
      <div class="theme-bar">
        <label>
          Start from
          <select
            @change=${(event: Event) =>
              update({ base: (event.target as HTMLSelectElement).value as BaseName, changes: {} })}
          >
            ${baseNames.map((name) => html`<option ?selected=${name === theme.base}>${name}</option>`)}
          </select>
        </label>
        <button type="button" @click=${() => copyText(sheet(theme), 'CSS')}>Copy CSS</button>
        <button type="button" @click=${() => download('article-theme.css', sheet(theme))}>Download</button>
        <button type="button" @click=${() => copyText(share(toHash(theme)), 'Link')}>Copy link</button>
        <button
          type="button"
          ?disabled=${Object.keys(theme.changes).length === 0}
          @click=${() => update({ ...theme, changes: {} })}
        >
          Reset all
        </button>
        <output>${news}</output>
      </div>
      <div class="theme-tokens" role="group" aria-label="Tokens" tabindex="0">
        ${[...groups].map(
          ([title, members]) =>
            html`<h2>${title}</h2>
              ${members.map(tokenRow)}`,
        )}
        ${suggestions}
      </div>
      <div class="theme-papers">${schemes.map(article)}</div>
      ${contrastReport(theme)}
      <pre class="theme-sheet" tabindex="0" role="region" aria-label="CSS"><code>${sheet(theme)}</code></pre>
    </div>
  `;

  function draw(): void {
    render(template(), place);
    for (const paper of place.querySelectorAll<HTMLElement>('.theme-paper')) {
      paper.style.cssText = declarations(theme)
        .map(([name, value]) => `${name}:${value}`)
        .join(';');
      paper.style.setProperty('--ae-color-scheme', `${paper.dataset['scheme']} only`);
    }
  }

  const follow = (): void => {
    theme = fromHash(sharedHash());
    draw();
  };
  draw();
  window.parent.addEventListener('hashchange', follow);
  return () => {
    clearTimeout(sharing);
    window.parent.removeEventListener('hashchange', follow);
    place.replaceChildren();
  };
});
