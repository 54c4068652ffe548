import { Command } from 'commander';
import { parseArticle } from '../article/parse.js';
import { parseJson } from '../json/json-text.js';
import { withPositions } from './article.js';
import { nameOf, readInput } from './input.js';
import { timeoutOption } from './option-values.js';
import { stderr, stdout } from './output.js';
import { linesOf, plural, reportOn, writeJson, type FileReport } from './report.js';

interface ValidateOptions {
  json?: boolean;
  timeout: number;
}

export const validateCommand = (): Command =>
  new Command('validate')
    .description('Lists problems: deviations from the article format. Exits with 1 if there are any.')
    .argument('<files...>', 'files, URLs, or - for standard input')
    .option('--json', 'write a JSON report to standard output')
    .addOption(timeoutOption())
    .addHelpText(
      'after',
      `
Examples:
  article-elements validate articles/*.json
  curl -s https://news.example/harbour.json | article-elements validate -
  article-elements validate --json harbour.json`,
    )
    .action(validate);

async function validate(files: string[], { json, timeout }: ValidateOptions): Promise<void> {
  const reports: FileReport[] = [];
  for (const file of files) {
    const report = await reportOn(nameOf(file), async (report) => {
      const text = await readInput(file, timeout);
      report.problems = withPositions(parseArticle(parseJson(text)).problems, text);
    });
    reports.push(report);
    if (!json) stdout(linesOf(report));
  }
  const faulty = reports.filter(({ problems, error }) => problems.length || error).length;
  if (faulty) process.exitCode = 1;
  if (json) writeJson({ valid: !faulty, files: reports });
  else stderr(`${plural(files.length, 'article')}, ${faulty || 'none'} with problems\n`);
}
