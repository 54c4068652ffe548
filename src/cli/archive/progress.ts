import cliProgress from 'cli-progress';
import { stderr } from '../output.js';

/** Shows progress on standard error: with a bar on a terminal, otherwise with a line now and then. */
export interface Progress {
  advance: () => void;
  /** Writes lines without disturbing the bar. */
  log: (lines: string) => void;
  stop: () => void;
}

/** Number of articles between two lines. */
const linesApart = 1000;

export const showProgress = (total: number): Progress =>
  process.stderr.isTTY ? progressBar(total) : progressLines(total);

function progressBar(total: number): Progress {
  const bars = new cliProgress.MultiBar({
    format: '{bar} {percentage}% {value} of {total}, {eta_formatted} left',
    barsize: 30,
    clearOnComplete: true,
    hideCursor: true,
    emptyOnZero: true,
    stream: process.stderr,
  });
  const bar = bars.create(total, 0);
  const stop = () => {
    // Logged lines are written with the next update.
    bars.update();
    bars.stop();
  };
  // Restores the cursor after an interruption.
  process.once('exit', stop);
  return {
    advance: () => bar.increment(),
    log: (lines) => bars.log(lines),
    stop() {
      process.off('exit', stop);
      stop();
    },
  };
}

function progressLines(total: number): Progress {
  let done = 0;
  return {
    advance() {
      if (++done % linesApart === 0) stderr(`${done} of ${total}\n`);
    },
    log: stderr,
    stop() {},
  };
}
