/** What a command line asks for: the commands of every day are read here, all others by the whole program. */
import { errorJson, toAssetsSyncError } from '../base/errors.ts';
import { TerminalHost } from '../host/terminal/host.ts';
import { endEarly } from '../runner/early.ts';
import { run } from '../runner/run.ts';
import { parsePlain } from './flags.ts';

/** Never throws: a failure is told, and is the process's exit code. */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  // A reader that goes away (`| head`) or a disk that is full must not end the run in the middle.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 2;
  });
  process.stderr.on('error', () => {});
  try {
    const plain = parsePlain(args);
    if (plain === undefined) await (await import('./program.ts')).runProgram(args);
    else if (plain.command !== 'check') await run(new TerminalHost(plain.options));
    else
      await run(
        new TerminalHost(plain.options),
        (await import(/* webpackMode: "eager" */ '../commands/check/command.ts')).runCheck,
      );
  } catch (thrown) {
    // Before there is a host to tell.
    const error = toAssetsSyncError(thrown);
    if (args.includes('--json')) process.stdout.write(`${JSON.stringify({ error: errorJson(error) }, undefined, 2)}\n`);
    else process.stderr.write(`error: ${error.message}\n${error.hint}\n`);
    process.exitCode = error.exitCode;
  } finally {
    endEarly();
  }
}
