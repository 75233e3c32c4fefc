/** What people and scripts are told about a verification. */

import { showDirectory } from '../../base/directory.ts';
import { shortSha } from '../../base/sha.ts';
import { count } from '../../base/text.ts';
import type { Outputs } from '../../host/host.ts';
import { judgedTotal, taggedProofs } from '../../report/judged.ts';
import { formatBytes } from '../../report/numbers.ts';
import { pinsOutput } from '../../report/pins.ts';
import { alignColumns } from '../../report/table.ts';
import { isGood } from '../../verify/outcomes.ts';
import type { VerifyOutcome } from './verify.ts';

export function verifyOutputs(result: VerifyOutcome): Outputs {
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
export function verifyJson({ proofs }: VerifyOutcome): object {
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

export function verifyText(result: VerifyOutcome): string {
  if (result.proofs.length === 0) return 'No pin to verify.';
  const rows = result.proofs.map(({ pin, outcome, on }) => [
    showDirectory(pin.directory),
    shortSha(pin.sha),
    outcome,
    on === undefined || outcome !== 'squashed' ? '' : `-> ${shortSha(on)}`,
  ]);
  const costs = `${count(result.requests, 'request')}, ${formatBytes(result.bytes)} received`;
  return [...alignColumns(rows), `${judgedTotal(result)} (${costs})`].join('\n');
}

function tagged({ proofs }: VerifyOutcome): Record<string, string> {
  return Object.fromEntries(taggedProofs(proofs).map(({ pin }) => [pin.directory, pin.sha]));
}
