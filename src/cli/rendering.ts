import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../article/problem.js';
import { renderArticle, renderPage, type ArticleOptions } from '../server/index.js';
import { readArticle, withPositions } from './article.js';
import { readFile } from './input.js';
import type { FileReport } from './report.js';
import { UserError } from './user-error.js';
import { version } from './version.js';

/** Options of the command line for how articles are rendered. */
export interface RenderingOptions extends ArticleOptions {
  page?: boolean;
  fragment?: boolean;
  semantic?: boolean;
  theme?: string;
  script?: string;
  strict?: boolean;
}

export interface Rendering {
  /** Renders JSON text. What is wrong with the article is put into the report. */
  render: (text: string, report: FileReport) => string;
  /** Changes with all that changes what is written: the options, the theme, the version. */
  fingerprint: string;
}

/** The themes that come with the package. */
export const themes = ['magazine', 'modern'];

export async function renderingBy(options: RenderingOptions): Promise<Rendering> {
  const { fragment, semantic, theme, strict } = options;
  const styles = theme && (await cssOf(theme));
  // A page is what is written anyway, and of a theme it is the text that counts.
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
