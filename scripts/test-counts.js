// Counts of passed and failed tests: two reporters that save them, and the line that sums them up.
//   default         a reporter for `node --test`
//   countsReporter  a reporter for Web Test Runner
// Each writes its counts to the file that the variable TEST_COUNTS names, if it is set.
import { readFileSync, writeFileSync } from 'node:fs';

/** `12 passed, 0 failed`; the skipped are named when there are some. */
export const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

const none = () => ({ passed: 0, failed: 0, skipped: 0 });

export const sum = (all) =>
  all.reduce((total, counts) => {
    for (const key of Object.keys(total)) total[key] += counts[key];
    return total;
  }, none());

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
    else counts[type === 'test:pass' ? 'passed' : 'failed']++;
  }
  save(counts);
  yield `\n${line(counts)}\n`;
}

const testsIn = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : []);

/** A file that failed outside its tests, as when it does not load, is one failure. */
function countSession({ passed, testResults }) {
  const counts = none();
  for (const test of testsIn(testResults))
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  if (!passed && counts.failed === 0) counts.failed = 1;
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
