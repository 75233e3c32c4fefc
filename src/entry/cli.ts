#!/usr/bin/env node
/** The command line. */
import { runCommandLine } from '../command-line.ts';

// A reader that goes away (`| head`) or a disk that is full must not end the run in the middle.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exitCode = 2;
});
process.stderr.on('error', () => {});

await runCommandLine(process.argv.slice(2));
