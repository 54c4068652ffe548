import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../article/problem.js';
import { renderArticle, renderPage, type ArticleOptions } from '../server/index.js';
import { readArticle, withPositions } from './article.js';
import { readFile } from './input.js';
import type { FileReport } from './report.js';
import { UserError } from './user-error.js';
import { version } from './version.js';

/** Command-line options for rendering articles. */
export interface RenderingOptions extends ArticleOptions {
  page?: boolean;
  fragment?: boolean;
  semantic?: boolean;
  theme?: string;
  script?: string;
  strict?: boolean;
}

export interface Rendering {
  /** Renders JSON text and adds the article's problems to the report. */
  render: (text: string, report: FileReport) => string;
  /** Hash of everything that affects the output: the options, the theme, the version. */
  fingerprint: string;
}

/** Themes in the package. */
export const themes = ['magazine', 'modern'];

export async function renderingBy(options: RenderingOptions): Promise<Rendering> {
  const { fragment, semantic, theme, strict } = options;
  const styles = theme && (await cssOf(theme));
  // The output is a page anyway, and a theme counts by its text.
  const settings = { ...options, page: undefined, theme: undefined, styles };

  const write = (article: unknown, onProblems: (problems: Problem[]) => void): string => {
    if (semantic) return renderArticle(article, { ...options, format: 'semantic', onProblems });
    if (fragment) return renderArticle(article, { ...options, onProblems });
    return renderPage(article, { ...options, styles, onProblems });
  };
  return {
    render(text, report) {
      const html = write(
        readArticle(text, report.file),
        (problems) => (report.problems = withPositions(problems, text)),
      );
      if (strict && report.problems.length)
        throw new UserError(`${report.file} has problems; nothing was written.`);
      return html + '\n';
    },
    fingerprint: createHash('sha256')
      .update(JSON.stringify([version, settings]))
      .digest('hex'),
  };
}

function cssOf(theme: string): Promise<string> {
  const isNamed = themes.includes(theme);
  return readFile(isNamed ? fileURLToPath(new URL(`../../themes/${theme}.css`, import.meta.url)) : theme);
}
