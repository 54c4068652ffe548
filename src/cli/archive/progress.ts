import cliProgress from 'cli-progress';
import { stderr } from '../output.js';

/** Shows on standard error how far things are: with a bar on a terminal, otherwise with a line now and then. */
export interface Progress {
  advance: () => void;
  /** Writes lines, which do not disturb the bar. */
  log: (lines: string) => void;
  stop: () => void;
}

/** How many articles there are from one line to the next. */
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
    // What is logged is written with the next update.
    bars.update();
    bars.stop();
  };
  // Whoever interrupts wants the cursor back.
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
