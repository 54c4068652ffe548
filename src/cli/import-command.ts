import { join } from 'node:path';
import { Command } from 'commander';
import { formats } from '../import/formats.js';
import { ImportError, importArticle, type ImportedArticle } from '../import/index.js';
import type { ExportedPost } from '../import/wordpress/index.js';
import { linesOfImport, summaryOf } from './import-report.js';
import { isUrl, nameOf, readInput } from './input.js';
import { absoluteUrl, timeoutOption } from './option-values.js';
import { stderr, stdout } from './output.js';
import { plural, writeJson } from './report.js';
import { UserError } from './user-error.js';
import { writeOutput } from './write-atomically.js';

interface ImportCommandOptions {
  from?: string;
  output?: string;
  outputDir?: string;
  url?: string;
  language?: string;
  report?: boolean;
  strict?: boolean;
  json?: boolean;
  timeout: number;
}

export const importCommand = (): Command =>
  new Command('import')
    .description(
      'Makes article JSON of HTML, a WordPress post and other formats, and tells what it does not hold.',
    )
    .argument('<source>', 'a file, an address, or - for standard input')
    .option('--from <format>', `${Object.keys(formats).join(', ')} (default: recognised)`)
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--output-dir <folder>', 'of an export file of WordPress: write a file for each post')
    .option('--url <url>', 'address that the source is from, if it is not read from there', absoluteUrl)
    .option('--language <tag>', 'language of the text, where the source names none')
    .option('--report', 'list all that is degraded or lost, on standard error')
    .option('--strict', 'write nothing if anything is lost, and exit with 1')
    .option('--json', 'with -o or --output-dir: write the report as JSON to standard output')
    .addOption(timeoutOption())
    .addHelpText(
      'after',
      `
Examples:
  article-elements import harbour.html --report -o harbour.json
  article-elements import "https://news.example/wp-json/wp/v2/posts?slug=harbour&_embed" -o harbour.json
  article-elements import export.xml --output-dir articles/`,
    )
    .action(run);

async function run(source: string, options: ImportCommandOptions, command: Command): Promise<void> {
  const { from, output, outputDir, json, timeout } = options;
  if (output && outputDir) command.error('error: Give either -o or --output-dir.');
  if (json && !output && !outputDir)
    command.error('error: --json needs -o, since the article itself goes to standard output.');
  if (from !== undefined && !Object.hasOwn(formats, from))
    command.error(`error: There is no format \`${from}\`; there are ${Object.keys(formats).join(', ')}.`);
  const text = await readInput(source, timeout, 'any');
  const url = options.url ?? (isUrl(source) ? source : undefined);
  const defaults = { ...(options.language && { inLanguage: options.language }) };
  try {
    if (outputDir) await importExport(text, outputDir, { ...options, url, defaults });
    else {
      const imported = await importArticle(text, {
        defaults,
        ...(from && { format: from }),
        ...(url && { url }),
      });
      await write(nameOf(source), imported, output, options);
      if (json) writeJson(imported.report);
    }
  } catch (error) {
    throw error instanceof ImportError ? new UserError(`${nameOf(source)}: ${error.message}`) : error;
  }
}

/** Writes an article, unless something of it is lost and that is not allowed. */
async function write(
  name: string,
  { article, report }: ImportedArticle,
  output: string | undefined,
  { report: isListed, strict }: ImportCommandOptions,
): Promise<boolean> {
  stderr(isListed ? linesOfImport(name, report) : summaryOf(name, report));
  const lost = report.lost.filter(({ intended }) => !intended);
  if (strict && lost.length) {
    stderr(`error: ${name}: ${plural(lost.length, 'piece')} would be lost; nothing was written.\n`);
    process.exitCode = 1;
    return false;
  }
  const text = `${JSON.stringify(article, undefined, 2)}\n`;
  if (output) await writeOutput(output, text);
  else stdout(text);
  return true;
}

/** Writes a file for each post of an export file. */
async function importExport(
  text: string,
  folder: string,
  options: ImportCommandOptions & { defaults: object },
): Promise<void> {
  const { fromWordPressExport } = await import('../import/wordpress/index.js');
  const names = new Set<string>();
  const reports: object[] = [];
  let written = 0;
  for (const post of fromWordPressExport(text, { defaults: options.defaults })) {
    const name = unique(fileName(post), names);
    if (await write(name, post, join(folder, name), options)) written++;
    reports.push({ file: name, ...post.report });
  }
  if (!names.size) throw new ImportError('No post of WordPress is in it.');
  if (options.json) writeJson(reports);
  stderr(`${plural(written, 'article')} written to ${folder}\n`);
}

/** A name that is one on every system. */
const fileName = ({ slug, article }: ExportedPost): string =>
  (slug || article.id || 'post')
    .replace(/%[\da-f]{2}/gi, '-')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .slice(0, 100) || 'post';

function unique(name: string, names: Set<string>): string {
  let free = name;
  for (let number = 2; names.has(free.toLowerCase()); number++) free = `${name}-${number}`;
  names.add(free.toLowerCase());
  return `${free}.json`;
}
