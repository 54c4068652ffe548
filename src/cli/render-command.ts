import { lstatSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { newTabChoices } from '../render/context.js';
import { renderArchive } from './archive/render-archive.js';
import { nameOf, readInput } from './input.js';
import {
  absoluteUrl,
  headingLevel,
  localeTag,
  networkNames,
  themeName,
  timeoutOption,
} from './option-values.js';
import { stderr, stdout } from './output.js';
import { renderingBy, themes, type Rendering, type RenderingOptions } from './rendering.js';
import { linesOf, reportOn, writeJson } from './report.js';
import { writeOutput } from './write-atomically.js';

interface RenderOptions extends RenderingOptions {
  output?: string;
  inputDir?: string;
  outputDir?: string;
  force?: boolean;
  overwrite?: boolean;
  json?: boolean;
  timeout: number;
}

export const renderCommand = (): Command =>
  new Command('render')
    .description('Renders an article, or all articles in a folder, as HTML.')
    .usage(
      '<file|url|-> [options]\n       article-elements render --input-dir <folder> --output-dir <folder> [options]',
    )
    .argument('[article]', 'a file, a URL, or - for standard input')

    .optionsGroup('Input and output:')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addOption(
      new Option('--input-dir <folder>', 'render all .json files in a folder and its subfolders').conflicts(
        'output',
      ),
    )
    .option('--output-dir <folder>', 'folder to write the pages of --input-dir to')
    .option('--force', 'with --input-dir: render pages that are up to date, too')
    .option('--overwrite', 'with --input-dir: replace pages that others have written or changed, too')

    .optionsGroup('Format:')
    .addOption(new Option('--page', 'a complete page (the default)').conflicts(['fragment', 'semantic']))
    .addOption(
      new Option('--fragment', 'an article-view element, to include in another page').conflicts([
        'semantic',
        'theme',
        'script',
      ]),
    )
    .addOption(
      new Option('--semantic', 'plain markup, for feeds and email').conflicts([
        ...[
          'theme',
          'script',
          'networks',
          'withoutShare',
          'withoutReplies',
          'withoutReplyForm',
          'newTab',
          'nonce',
        ],
      ]),
    )

    .optionsGroup('Appearance and interface:')
    .option('--theme <name>', `${themes.join(', ')}, or the path of a .css file`, themeName)
    .option('--locale <tag>', "language of the interface (default: the article's)", localeTag)
    .option('--heading-level <level>', 'heading level of the headline, 1 to 6', headingLevel)
    .addOption(new Option('--new-tab <links>', 'links that open in a new tab').choices(newTabChoices))
    .option('--networks <names>', 'share networks, in order, such as "email bluesky"', networkNames)
    .option('--without-share', 'hide the share controls')
    .option('--without-replies', 'hide the replies and the reply form')
    .option('--without-reply-form', 'hide the reply form')

    .optionsGroup('Page:')
    .option('--script <address>', 'URL of the module that hydrates the article in the browser')
    .option('--page-url <url>', 'URL of the page, if it is not that of the article', absoluteUrl)
    .option('--nonce <value>', 'nonce of styles and scripts, for a Content-Security-Policy')

    .optionsGroup('Other:')
    .option('--strict', 'do not write an article that has problems, and exit with 1')
    .option('--json', 'with -o or --input-dir: write a JSON report to standard output')
    .addOption(timeoutOption())
    .addHelpOption(new Option('-h, --help', 'display this help').helpGroup('Other:'))
    .addHelpText(
      'after',
      `
Problems of an article are listed on standard error; it is rendered nevertheless.

Examples:
  article-elements render harbour.json --theme magazine -o harbour.html
  article-elements render https://news.example/harbour.json --fragment --heading-level 2
  curl -s https://news.example/harbour.json | article-elements render - --semantic
  article-elements render --input-dir articles/ --output-dir site/ --script /cdn/article-elements.js`,
    )
    .action(render);

async function render(article: string | undefined, given: RenderOptions, command: Command): Promise<void> {
  const {
    output,
    inputDir: dir,
    outputDir: out,
    force = false,
    overwrite = false,
    json = false,
    timeout,
    ...options
  } = given;
  const argumentError = validateArguments(article, given);
  if (argumentError) command.error(`error: ${argumentError}`);
  const rendering = await renderingBy(options);
  if (dir && out) await renderArchive({ from: dir, to: out, rendering, force, overwrite, json });
  else await renderOne({ article: article!, output, rendering, json, timeout });
}

/** Returns the error in the arguments, besides those that Commander finds, or an empty string. */
function validateArguments(
  article: string | undefined,
  { inputDir: dir, outputDir: out, output, force, overwrite, json }: RenderOptions,
): string {
  if (!article && !dir)
    return 'Name an article (a file, a URL, or - for standard input), or use --input-dir and --output-dir.';
  if (article && dir) return 'Use either an article or --input-dir, not both.';
  if (Boolean(dir) !== Boolean(out)) return 'Use --input-dir and --output-dir together.';
  if (force && !dir) return 'Use --force only with --input-dir.';
  if (overwrite && !dir) return 'Use --overwrite only with --input-dir.';
  if (json && !dir && !output) return 'Use --json with -o, since the page itself goes to standard output.';
  if (article && output && (resolve(article) === resolve(output) || isSameFile(article, output)))
    return 'The output would overwrite the article. Name another file.';
  return '';
}

/** Whether two paths resolve to the same file. A symbolic link at the output path is not followed. */
function isSameFile(article: string, output: string): boolean {
  try {
    const [one, other] = [statSync(article), lstatSync(output)];
    return one.ino === other.ino && one.dev === other.dev;
  } catch {
    return false;
  }
}

interface OneArticle {
  article: string;
  output: string | undefined;
  rendering: Rendering;
  json: boolean;
  timeout: number;
}

async function renderOne({ article, output, rendering, json, timeout }: OneArticle): Promise<void> {
  const report = await reportOn(nameOf(article), async (report) => {
    const html = rendering.render(await readInput(article, timeout), report);
    if (output) await writeOutput(output, html);
    else stdout(html);
    report.output = output;
  });
  stderr(linesOf(report));
  if (json) writeJson(report);
  if (report.error) process.exitCode = 1;
}
