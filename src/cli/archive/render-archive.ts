import type { Stats } from 'node:fs';
import { lstat, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readFile } from '../input.js';
import { stderr } from '../output.js';
import type { Rendering } from '../rendering.js';
import { linesOf, plural, reportOn, writeJson, type FileReport } from '../report.js';
import { messageOf, toUserError, UserError } from '../user-error.js';
import { articleFiles } from './article-files.js';
import { showProgress } from './progress.js';
import { bytesOf, nameOfPath, rawPath, type RawPath } from './raw-path.js';
import { openStagingDir, type StagingDir } from './staging-dir.js';

/** Number of articles that are read and written at the same time: more takes memory without being faster. */
const atOnce = 8;

interface Archive {
  from: string;
  to: string;
  rendering: Rendering;
  /** Renders pages that are up to date, too. */
  force: boolean;
  /** Replaces pages that others have written, too. */
  overwrite: boolean;
  json: boolean;
}

/** Report on an archive, in the format of `--json`. */
interface ArchiveReport {
  rendered: number;
  skipped: number;
  failed: number;
  /** Number of problems in the rendered articles. */
  problems: number;
  seconds: number;
  /** Peak memory use, in bytes. */
  peakMemory: number;
  failures: Pick<FileReport, 'file' | 'error'>[];
}

/** Renders all articles in a folder into a tree of the same structure. */
export async function renderArchive({ from, to, rendering, json, ...how }: Archive): Promise<void> {
  const start = performance.now();
  const [source, site] = [rawPath(from), rawPath(to)];
  if (!(await statOf(source)).isDirectory()) throw new UserError(`${from} is not a folder.`);
  const staging = await openStagingDir(to, { ...how, fingerprint: rendering.fingerprint }).catch(
    (error: unknown) => {
      throw toUserError(to, error);
    },
  );
  const report: ArchiveReport = {
    ...{ rendered: 0, skipped: 0, failed: 0, problems: 0 },
    ...{ seconds: 0, peakMemory: 0, failures: [] },
  };
  const progress = showProgress(await countOf(articleFiles(source, site, () => {})));

  const count = (file: FileReport): void => {
    progress.log(linesOf(file));
    report.problems += file.problems.length;
    if (file.error) {
      report.failed++;
      report.failures.push({ file: file.file, error: file.error });
    } else if (file.output) report.rendered++;
    else report.skipped++;
  };

  const files = articleFiles(source, site, (folder, error) => {
    const file = nameOfPath(folder);
    count({ file, problems: [], error: { message: messageOf(toUserError(file, error)) } });
  });
  const work = async (): Promise<void> => {
    for await (const file of files) {
      const page = join(site, relative(source, file).replace(/\.json$/, '.html'));
      count(await reportOn(nameOfPath(file), (report) => renderFile(report, file, page, rendering, staging)));
      progress.advance();
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    progress.stop();
  }

  report.seconds = Math.round(performance.now() - start) / 1000;
  report.peakMemory = process.resourceUsage().maxRSS * 1024;
  if (report.failed) process.exitCode = 1;
  stderr(summaryOf(report));
  if (json) writeJson(report);
}

/** Writes the page of an article, unless it exists and is newer than the article. */
async function renderFile(
  report: FileReport,
  file: RawPath,
  page: RawPath,
  rendering: Rendering,
  staging: StagingDir,
): Promise<void> {
  const { mtimeMs: changed } = await statOf(file);
  const written = await lstat(bytesOf(page)).catch(() => undefined);
  if (written?.isFile() && written.mtimeMs > changed && written.mtimeMs >= staging.validSince) return;

  const html = rendering.render(await readFile(report.file, bytesOf(file)), report);
  try {
    await staging.commit(page, html);
  } catch (error) {
    throw toUserError(nameOfPath(page), error);
  }
  report.output = nameOfPath(page);
}

async function statOf(path: RawPath): Promise<Stats> {
  try {
    return await stat(bytesOf(path));
  } catch (error) {
    throw toUserError(nameOfPath(path), error);
  }
}

async function countOf(files: AsyncIterator<unknown>): Promise<number> {
  let count = 0;
  while (!(await files.next()).done) count++;
  return count;
}

const summaryOf = ({ rendered, skipped, failed, problems, seconds }: ArchiveReport): string =>
  `${rendered} rendered (${plural(problems, 'problem')}), ${skipped} skipped, ${failed} failed in ${seconds.toFixed(1)} s\n`;
