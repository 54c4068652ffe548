import { Command } from 'commander';
import { importCommand } from './import-command.js';
import { renderCommand } from './render-command.js';
import { validateCommand } from './validate-command.js';
import { inLine } from './user-error.js';
import { version } from './version.js';

export function createProgram(): Command {
  const program = new Command('article-elements')
    .description('Renders, checks and imports structured article JSON.')
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`${inLine(onOneLine(text))}\n`) })
    .showHelpAfterError('Run it with --help to see what it takes.');
  for (const command of [renderCommand(), validateCommand(), importCommand()])
    program.addCommand(command.copyInheritedSettings(program));
  return program.addHelpText(
    'after',
    `
Exit codes: 0 all is well, 1 an article is not or could not be read, 2 the command line is not.

Examples:
  article-elements render harbour.json -o harbour.html
  article-elements render --input-dir articles/ --output-dir site/
  article-elements validate articles/*.json
  article-elements import harbour.html -o harbour.json`,
  );
}

/** Commander ends an error with a line feed, and may put a suggestion on a line of its own. */
const onOneLine = (error: string): string => error.trimEnd().replace(/\n(\(Did you mean .*\))$/, ' $1');
