import { defaults, schemes, type Settings } from './settings.js';

/** Where a page gets its article from: a file at an address, or the page itself. */
export type SnippetForm = 'address' | 'inline';

interface SnippetOptions {
  form: SnippetForm;
  /** The article, as valid JSON text. */
  json: string;
  settings: Settings;
}

/** Where the script and the article would be on a publisher's site. */
const scriptAddress = '/article-elements/article-elements.js';
const articleAddress = '/articles/article.json';

/** Markup that shows the article in a page as the playground does. */
export function snippet({ form, json, settings }: SnippetOptions): string {
  const colours = schemes[settings.scheme].value;
  const lines = [`<script type="module" src="${scriptAddress}"></script>`];
  if (colours) lines.push('<style>', `  article-view { --ae-color-scheme: ${colours}; }`, '</style>');

  const attributes: string[] = [];
  if (form === 'address') attributes.push(attribute('src', settings.src || articleAddress));
  if (settings.locale) attributes.push(attribute('locale', settings.locale));
  if (settings.level !== defaults.level) attributes.push(attribute('heading-level', String(settings.level)));
  const start = `<${['article-view', ...attributes].join(' ')}>`;

  if (form === 'address') lines.push(`${start}</article-view>`);
  else
    lines.push(
      start,
      '  <script type="application/json">',
      forScript(json.trim()),
      '  </script>',
      '</article-view>',
    );
  return lines.join('\n') + '\n';
}

const attribute = (name: string, value: string): string =>
  `${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;

/** In JSON, `<` is only ever in text, where it may be written so; in a script, `</script` and `<!--` would be markup. */
const forScript = (json: string): string => json.replace(/</g, '\\u003c');
