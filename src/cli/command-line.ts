/** Runs a command line to its end, whatever that is. */
import { errorJson, toAssetsSyncError } from '../base/errors.ts';
import { runProgram, splitAtDashes } from './program.ts';

/** Never throws: a failure is told, and is the process's exit code. */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  // A reader that goes away (`| head`) or a disk that is full must not end the run in the middle.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 2;
  });
  process.stderr.on('error', () => {});
  try {
    await runProgram(args);
  } catch (thrown) {
    // What failed before there was a host to tell.
    const error = toAssetsSyncError(thrown);
    if (splitAtDashes(args).args.includes('--json'))
      process.stdout.write(`${JSON.stringify({ error: errorJson(error) }, undefined, 2)}\n`);
    else process.stderr.write(`error: ${error.message}\n${error.hint}\n`);
    process.exitCode = error.exitCode;
  }
}
