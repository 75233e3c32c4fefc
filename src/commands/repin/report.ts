/** What people and scripts are told about pins that were moved. */

import { type Directory, joinDirectory, showDirectory } from '../../base/directory.ts';
import { shortSha } from '../../base/sha.ts';
import { count, escapeMarkdown } from '../../base/text.ts';
import type { Outputs } from '../../host/host.ts';
import { MANIFEST_NAME } from '../../pins/manifest.ts';
import { commitLink, markdownTable, sentence } from '../../report/markdown.ts';
import { formatBytes } from '../../report/numbers.ts';
import { alignColumns } from '../../report/table.ts';
import type { Move, RepinResult } from './model.ts';

const REASONS: Record<Move['why'], string> = {
  squashed: 'was squashed or rebased',
  tree: 'got its tree',
  latest: 'newest commit',
  disk: 'as on disk',
};

export function repinOutputs({ services, moves, requests, bytes }: RepinResult): Outputs {
  return {
    services,
    pins: Object.fromEntries(moves.map(({ directory, to }) => [showDirectory(directory), to])),
    changed: moves.length > 0,
    requests,
    bytes,
  };
}

/** What only scripts get, with --json. */
export function repinJson({ moves }: RepinResult): object {
  return {
    moves: moves.map(({ directory, manifestDirectory, pin, to, tree, why }) => ({
      path: showDirectory(directory),
      from: pin?.sha ?? null,
      to,
      tree: tree ?? null,
      why,
      file: pin?.at.file ?? fileOf(manifestDirectory),
      line: pin?.at.line ?? null,
    })),
  };
}

export function repinText({ moves, left, committed, requests, bytes }: RepinResult, dryRun: boolean): string {
  const rows = moves.map(({ directory, manifestDirectory, pin, to, tree, why }) => [
    pin === undefined ? fileOf(manifestDirectory) : `${pin.at.file}:${pin.at.line}`,
    showDirectory(directory),
    pin === undefined || pin.sha === to ? shortSha(to) : `${shortSha(pin.sha)} -> ${shortSha(to)}`,
    tree === undefined ? '' : `tree ${shortSha(tree)}`,
    REASONS[why],
  ]);
  const costs = `${count(requests, 'request')}, ${formatBytes(bytes)} received`;
  const lines = [...alignColumns(rows), `${total(moves, dryRun)}${remaining(left.length)} (${costs})`];
  if (committed !== undefined) lines.push(`Pins committed on ${committed.branch}: ${shortSha(committed.sha)}`);
  return lines.join('\n');
}

export function repinSummary({ moves, left, repository }: RepinResult, dryRun: boolean): string {
  const title = `### assets-sync repin: ${total(moves, dryRun)}${remaining(left.length)}`;
  const table = markdownTable({
    head: ['Directory', 'From', 'To', 'Why'],
    numeric: [],
    rows: moves.map(({ directory, pin, to, why }) => [
      escapeMarkdown(showDirectory(directory)),
      pin === undefined ? '' : commitLink(repository, pin.sha),
      commitLink(repository, to),
      REASONS[why],
    ]),
    of: 'pins',
  });
  const rest = left.map(({ message }) => `- ${escapeMarkdown(sentence(message))}\n`).join('');
  return [title, ...(moves.length > 0 ? [table] : []), ...(rest === '' ? [] : [rest])].join('\n\n').concat('\n');
}

function fileOf(manifestDirectory: Directory): string {
  return joinDirectory(manifestDirectory, MANIFEST_NAME as Directory);
}

function total(moves: readonly Move[], dryRun: boolean): string {
  return moves.length === 0 ? 'No pin to change' : `${count(moves.length, 'pin')} ${dryRun ? 'would be written' : 'written'}`;
}

function remaining(number: number): string {
  return number === 0 ? '' : `, ${count(number, 'pin')} left`;
}
