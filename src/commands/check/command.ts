/** check: fails if recordings were not pushed, for a hook before a commit. */

import { errorJson } from '../../base/errors.ts';
import { count } from '../../base/text.ts';
import type { Command, CommandContext } from '../command.ts';
import { check, notPushed } from './check.ts';

export const command: Command = {
  group: 'Recordings',
  description: 'fail if recordings were not pushed, for a hook',
  inputs: ['path', 'working-directory'],
  examples: `
  assets-sync check                     # exit code 1 and the recordings, if any changed
  assets-sync check --quiet             # in .git/hooks/pre-commit: not a word if all is well
  assets-sync check --json              # for scripts: the recordings by service`,
  more: `
It asks no server. Exit codes: 0 nothing to push, 1 recordings changed, 2 a
recordings.json is wrong, 4 it cannot be told (a sync that was cut off, say).`,
  run,
};

async function run({ host, signal, openCodeRepository, selection, log }: CommandContext): Promise<void> {
  const result = await check({ codeRepository: await openCodeRepository(), selection }, log, signal);
  const error = notPushed(result);
  host.setOutputs({}, { 'not-pushed': result.changes, ...(error === undefined ? {} : { error: errorJson(error) }) });
  if (error !== undefined) throw error;
  if (result.onDisk === undefined) return;
  host.result(`No recording is waiting to be pushed (${count(result.onDisk, 'service')} on disk).`);
}
