#!/usr/bin/env node
/// <reference types="node" />
import { constants } from 'node:os';
import { CommanderError } from 'commander';
import { stderr } from './output.js';
import { createProgram } from './program.js';
import { messageOf, toUserError } from './user-error.js';

// A closed pipe, such as `head`'s, does not end the command: the remaining work is still done.
for (const name of ['stdout', 'stderr'] as const) {
  process[name].on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = 1;
    if (name === 'stdout') stderr(`error: ${messageOf(toUserError(name, error))}\n`);
  });
}

// Exits by itself, so that `exit` handlers run.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => process.exit(128 + constants.signals[signal]));
}

try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has already written the message; without an error it is the help or the version.
    if (error.exitCode) process.exitCode = 2;
  } else {
    process.exitCode = 1;
    stderr(`error: ${messageOf(error)}\n`);
  }
}
