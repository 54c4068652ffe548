// node scripts/test-summary.js: what the JUnit reports in .cache/tests/ say: a line for each, what failed, and the line that
// counts all tests.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DomUtils, parseDocument } from 'htmlparser2';
import { root } from './setup.js';

const folder = join(root, '.cache', 'tests');

const has =
  (...names) =>
  (testcase) =>
    testcase.children.some(({ name }) => names.includes(name));

/** The test cases of a report, by what came of them. */
function readReport(file) {
  const xml = parseDocument(readFileSync(join(folder, file), 'utf8'), { xmlMode: true });
  const testcases = DomUtils.getElementsByTagName('testcase', xml);
  const failed = testcases.filter(has('failure', 'error'));
  const skipped = testcases.filter(has('skipped'));
  const passed = testcases.filter((testcase) => !failed.includes(testcase) && !skipped.includes(testcase));
  return { name: file.replace('.xml', ''), passed, failed, skipped };
}

/** The test's file and name, and the first lines of what went wrong. */
function describe(testcase) {
  const { classname, name, file = classname } = testcase.attribs;
  const failure = testcase.children.find((child) => ['failure', 'error'].includes(child.name));
  const text = DomUtils.textContent(failure).trim() || failure.attribs.message || '';
  return `${file}: ${name}\n${text.split('\n').slice(0, 20).join('\n')}`;
}

const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/** Prints the summary, and answers with its numbers. A run that is not done, and tells of no failure, is one. */
export function summarize({ isDone = true } = {}) {
  const reports = readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .map(readReport);
  const sum = (key) => reports.reduce((total, report) => total + report[key].length, 0);
  const failures = reports.flatMap(({ failed }) => failed);
  const total = {
    passed: sum('passed'),
    failed: failures.length || Number(!isDone),
    skipped: sum('skipped'),
  };
  console.log();
  for (const { name, passed, failed, skipped } of reports)
    console.log(
      `${failed.length ? '✖' : '✔'} ${name.padEnd(12)} ${line({ passed: passed.length, failed: failed.length, skipped: skipped.length })}`,
    );
  if (failures.length) console.log(`\nFailed:\n\n${failures.map(describe).join('\n\n')}`);
  else if (!isDone) console.log('\nSomething failed before or after its tests: see above.');
  console.log(`\n${line(total)}`);
  return total;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) summarize();
