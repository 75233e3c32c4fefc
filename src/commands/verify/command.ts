/** verify: proves that the pinned commits are on the main branch of the assets repository. */

import { showDirectory } from '../../base/directory.ts';
import { badAndGood, judgedBlocks, judgedRows, judgedTotal, taggedProofs } from '../../report/judged.ts';
import { alignRows, pinsOutput, type Report, tell, traffic } from '../../report/report.ts';
import { notVerified } from '../../verify/outcomes.ts';
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
  await tell(host, verifyReport(result), 'answer');
}

/** So many good pins are listed where others are not good. */
const MAX_GOOD = 10;

function verifyReport(result: VerifyOutcome): Report {
  const { proofs, services } = result;
  const [bad, good] = badAndGood(proofs);
  const listed = bad.length > 0 && good.length > MAX_GOOD ? bad : [...bad, ...good];
  const isNone = proofs.length === 0;
  return {
    title: isNone ? 'assets-sync verify' : `assets-sync verify: ${judgedTotal(result)}`,
    lines: isNone
      ? ['No pin to verify.']
      : [...alignRows(judgedRows(listed, result)), `${judgedTotal(result)} (${traffic(result)})`],
    blocks: () => judgedBlocks(result),
    outputs: {
      services: services.map(({ service }) => service),
      // The commits of tags are known by now.
      pins: { ...pinsOutput(services), ...Object.fromEntries(taggedProofs(proofs).map(({ pin }) => [pin.directory, pin.sha])) },
      changed: services.length > 0,
      bytes: result.bytes,
      requests: result.requests,
      verified: bad.length === 0,
    },
    json: {
      results: proofs.map(({ pin: { directory, sha, at }, outcome, on }) => ({
        path: showDirectory(directory),
        sha,
        outcome,
        file: at.file,
        line: at.line,
        on: outcome === 'squashed' ? on : null,
      })),
    },
    error: notVerified(proofs, result.branch),
  };
}
