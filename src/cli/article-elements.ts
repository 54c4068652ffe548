#!/usr/bin/env node
/// <reference types="node" />
import { constants } from 'node:os';
import { CommanderError } from 'commander';
import { stderr } from './output.js';
import { createProgram } from './program.js';
import { messageOf, toUserError } from './user-error.js';

// Whoever reads the output may stop reading, as `head` does: what is to be done is done all the same.
for (const name of ['stdout', 'stderr'] as const) {
  process[name].on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = 1;
    if (name === 'stdout') stderr(`error: ${messageOf(toUserError(name, error))}\n`);
  });
}

// Ends by itself, so that what is to be done at the end is done.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => process.exit(128 + constants.signals[signal]));
}

try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Its message is written already; without an error it is the help or the version.
    if (error.exitCode) process.exitCode = 2;
  } else {
    process.exitCode = 1;
    stderr(`error: ${messageOf(error)}\n`);
  }
}
