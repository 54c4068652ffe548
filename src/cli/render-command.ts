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
    .argument('[article]', 'a file, an address, or - for standard input')

    .optionsGroup('Where to:')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addOption(
      new Option('--input-dir <folder>', 'render all .json files in it and in its folders').conflicts(
        'output',
      ),
    )
    .option('--output-dir <folder>', 'where the pages of --input-dir go')
    .option('--force', 'with --input-dir: render also what is up to date')
    .option('--overwrite', 'with --input-dir: replace also pages that were written or changed by others')

    .optionsGroup('As what:')
    .addOption(new Option('--page', 'a complete page (the default)').conflicts(['fragment', 'semantic']))
    .addOption(
      new Option('--fragment', 'an article-view element for a page of your own').conflicts([
        'semantic',
        'theme',
        'script',
      ]),
    )
    .addOption(
      new Option('--semantic', 'plain markup, for feeds and mail').conflicts([
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

    .optionsGroup('How it looks:')
    .option('--theme <name>', `${themes.join(', ')}, or the path of a .css file`, themeName)
    .option('--locale <tag>', "language of the interface (default: the article's)", localeTag)
    .option('--heading-level <level>', 'level of the headline, 1 to 6', headingLevel)
    .addOption(new Option('--new-tab <links>', 'which links open in a new tab').choices(newTabChoices))
    .option('--networks <names>', 'where to share to, in order, such as "email bluesky"', networkNames)
    .option('--without-share', 'leave the share controls out')
    .option('--without-replies', 'leave replies and reply form out')
    .option('--without-reply-form', 'leave the reply form out')

    .optionsGroup('For the page it is in:')
    .option('--script <address>', 'module that takes the article over in the browser')
    .option('--page-url <url>', 'address that it will have, if not the article’s own', absoluteUrl)
    .option('--nonce <value>', 'nonce of styles and scripts')

    .optionsGroup('Other:')
    .option('--strict', 'write nothing of an article that has problems, and exit with 1')
    .option('--json', 'with -o or --input-dir: write a report as JSON to standard output')
    .addOption(timeoutOption())
    .addHelpOption(new Option('-h, --help', 'say all this').helpGroup('Other:'))
    .addHelpText(
      'after',
      `
Problems of an article are listed on standard error and do not keep it from being rendered.

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
  const misuse = validateArguments(article, given);
  if (misuse) command.error(`error: ${misuse}`);
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
    return 'Name an article: a file, an address, - for standard input, or --input-dir and --output-dir.';
  if (article && dir) return 'Name either an article or --input-dir, not both.';
  if (Boolean(dir) !== Boolean(out)) return '--input-dir and --output-dir go together.';
  if (force && !dir) return '--force is for --input-dir.';
  if (overwrite && !dir) return '--overwrite is for --input-dir.';
  if (json && !dir && !output) return '--json needs -o, since the page itself goes to standard output.';
  if (article && output && (resolve(article) === resolve(output) || isSameFile(article, output)))
    return 'The page would overwrite the article.';
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
