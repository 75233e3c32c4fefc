/** What people and scripts are told about a verification. */

import { showDirectory } from '../../base/directory.ts';
import { shortSha } from '../../base/sha.ts';
import { count, escapeMarkdown } from '../../base/text.ts';
import type { Outputs } from '../../host/host.ts';
import { commitLink, markdownTable } from '../../report/markdown.ts';
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
    verified: good(result) === result.proofs.length,
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
  return [...alignColumns(rows), `${total(result)} (${costs})`].join('\n');
}

export function verifySummary(result: VerifyOutcome): string {
  if (result.proofs.length === 0) return '### assets-sync verify\n\nNo pin to verify.\n';
  const table = markdownTable({
    head: ['Directory', 'Commit', 'Outcome', `On ${escapeMarkdown(result.branch)}`, 'Pinned in'],
    numeric: [],
    rows: result.proofs.map(({ pin, outcome, on }) => [
      escapeMarkdown(showDirectory(pin.directory)),
      commitLink(result.urlOf(pin), pin.sha),
      isGood(outcome) ? outcome : `**${outcome}**`,
      outcome === 'on-branch' ? 'yes' : on === undefined ? 'no' : commitLink(result.urlOf(pin), on),
      `${escapeMarkdown(pin.at.file)}:${pin.at.line}`,
    ]),
    of: 'pins',
  });
  return `### assets-sync verify: ${total(result)}\n\n${table}\n`;
}

function tagged({ proofs }: VerifyOutcome): Record<string, string> {
  const found = proofs.filter(({ outcome }) => outcome === 'tagged');
  return Object.fromEntries(found.map(({ pin }) => [pin.directory, pin.sha]));
}

function total(result: VerifyOutcome): string {
  const others = Object.keys(tagged(result)).length;
  return `${good(result)} of ${count(result.proofs.length, 'pin')} on ${result.branch}${others > 0 ? ', or tagged' : ''}`;
}

function good({ proofs }: VerifyOutcome): number {
  return proofs.filter(({ outcome }) => isGood(outcome)).length;
}
