/** verify: proves that the pinned commits are on the main branch of the assets repository. */

import { showDirectory } from '../../base/directory.ts';
import { errorJson } from '../../base/errors.ts';
import { shortSha } from '../../base/sha.ts';
import { alignColumns, count, formatBytes } from '../../base/text.ts';
import type { Outputs } from '../../host/host.ts';
import { badAndGood, judgedSummary, judgedTotal, taggedProofs } from '../../report/judged.ts';
import { pinsOutput } from '../../report/pins.ts';
import { isGood, notVerified } from '../../verify/outcomes.ts';
import { type Command, type CommandContext, QUIET_ANSWER, REPOSITORY_INPUTS, SERVICES_HERE } from '../command.ts';
import { type VerifyOutcome, verify } from './verify.ts';

export const command: Command = {
  group: 'Pins',
  description: 'prove that the pinned commits are on the main branch of the assets repository',
  quiet: QUIET_ANSWER,
  paths: SERVICES_HERE,
  inputs: ['base', ...REPOSITORY_INPUTS, 'retries', 'timeout'],
  examples: `
  assets-sync verify sdk/tables         # the pins of one service
  assets-sync verify '*'                # every pin
  assets-sync verify '*' --json         # for scripts`,
  more: `
Exit codes: 0 every pin is good, 1 one is not, 3 the server was not reached.`,
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host, signal, log, selection, access } = context;
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const result = await verify({ codeRepository, selection, access, repositoryOptions }, log, signal);
  const error = notVerified(result.proofs, result.branch);
  host.result(verifyText(result), 'answer');
  host.setOutputs(verifyOutputs(result), { ...verifyJson(result), ...(error === undefined ? {} : { error: errorJson(error) }) });
  await host.summarize(() => judgedSummary(result));
  if (error !== undefined) throw error;
}

function verifyOutputs(result: VerifyOutcome): Outputs {
  return {
    services: result.services.map(({ service }) => service),
    // The commits of tags are known by now.
    pins: { ...pinsOutput(result.services), ...tagged(result) },
    changed: result.services.length > 0,
    bytes: result.bytes,
    requests: result.requests,
    verified: result.proofs.every(({ outcome }) => isGood(outcome)),
  };
}

/** What only scripts get, with --json. */
function verifyJson({ proofs }: VerifyOutcome): object {
  return {
    results: proofs.map(({ pin, outcome, on }) => ({
      path: showDirectory(pin.directory),
      sha: pin.sha,
      outcome,
      file: pin.at.file,
      line: pin.at.line,
      on: outcome === 'squashed' ? on : null,
    })),
  };
}

/** So many good pins are listed where others are not good. */
const MAX_GOOD = 10;

function verifyText(result: VerifyOutcome): string {
  if (result.proofs.length === 0) return 'No pin to verify.';
  const [bad, good] = badAndGood(result.proofs);
  const listed = bad.length > 0 && good.length > MAX_GOOD ? bad : [...bad, ...good];
  const rows = listed.map(({ pin, outcome, on }) => [
    showDirectory(pin.directory),
    shortSha(pin.sha),
    outcome === 'on-branch' ? `on ${result.branch}` : outcome,
    on === undefined || outcome !== 'squashed' ? '' : `-> ${shortSha(on)}`,
  ]);
  const costs = `${count(result.requests, 'request')}, ${formatBytes(result.bytes)} received`;
  return [...alignColumns(rows), `${judgedTotal(result)} (${costs})`].join('\n');
}

function tagged({ proofs }: VerifyOutcome): Record<string, string> {
  return Object.fromEntries(taggedProofs(proofs).map(({ pin }) => [pin.directory, pin.sha]));
}
