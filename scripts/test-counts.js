// Counts of passed and failed tests, and what failed: two reporters that save them, and the line that sums them up.
//   default         a reporter for `node --test`
//   countsReporter  a reporter for Web Test Runner
// Each writes its counts to the file that the variable TEST_COUNTS names, if it is set.
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** `12 passed, 0 failed`; the skipped are named when there are some. */
export const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

const none = () => ({ passed: 0, failed: 0, skipped: 0, failures: [] });

export const sum = (all) =>
  all.reduce(
    (total, { passed, failed, skipped, failures }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
      failures: [...total.failures, ...failures],
    }),
    none(),
  );

/** What is kept of a failure: which test it is, and the first lines of what went wrong in it. */
const failure = (name, message = '') => `${name}\n${message.split('\n').slice(0, 20).join('\n')}`;

/** The counts saved in a file; one failure when a run ended without any. */
export function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { ...none(), failed: 1 };
  }
}

function save(counts) {
  if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
}

/** Counts what `node --test` reports: tests and not the suites around them. */
export default async function* nodeReporter(events) {
  const counts = none();
  for await (const { type, data } of events) {
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details?.type === 'suite') continue;
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped++;
    else if (type === 'test:pass') counts.passed++;
    else {
      const { message, cause } = data.details.error;
      counts.failed++;
      counts.failures.push(failure(`${relative('.', data.file)}: ${data.name}`, cause?.message ?? message));
    }
  }
  save(counts);
  yield `\n${line(counts)}\n`;
}

const testsIn = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : []);

/** A file that failed outside its tests, as when it does not load, is one failure. */
function countSession({ passed, testResults, testFile, browser, errors = [] }) {
  const counts = none();
  const fail = (name, error) => {
    const file = `${relative('.', testFile)} in ${browser.name}`;
    counts.failed++;
    counts.failures.push(failure(`${file}: ${name}`, error?.message));
  };
  for (const test of testsIn(testResults)) {
    if (test.skipped) counts.skipped++;
    else if (test.passed) counts.passed++;
    else fail(test.name, test.error);
  }
  if (!passed && counts.failed === 0) fail('the file', errors[0]);
  return counts;
}

/** Ends the run's output with the counts. Stands after the reporter that says what failed. */
export function countsReporter() {
  let counts;
  return {
    onTestRunFinished({ sessions }) {
      counts = sum(sessions.map(countSession));
      save(counts);
    },
    stop({ sessions }) {
      counts = sum(sessions.map(countSession));
      save(counts);
    },
    getTestProgress: () => (counts ? [line(counts), ''] : []),
  };
}
