/** What people and scripts are told about a merge that was settled. */
import { showDirectory } from '../../base/directory.ts';
import { AssetsSyncError, listLines } from '../../base/errors.ts';
import { shortSha } from '../../base/sha.ts';
import { shellCommand } from '../../base/shell.ts';
import { count, formatBytes } from '../../base/text.ts';
import type { Outputs } from '../../host/host.ts';
import { ATTRIBUTES_LINE, type Installed } from './driver.ts';
import type { Left } from './merge-entries.ts';
import type { ResolveResult, SettledPin } from './resolve.ts';

export function resolveOutputs({ pins, published, requests, bytes }: ResolveResult): Outputs {
  return {
    pins: Object.fromEntries(pins.map(({ directory, sha }) => [showDirectory(directory), sha])),
    changed: pins.length > 0,
    pushed: published !== undefined,
    ...(published === undefined ? {} : { sha: published.sha, branch: published.branch }),
    ...(published?.pullRequest === undefined ? {} : { 'pull-request-url': published.pullRequest }),
    requests,
    bytes,
  };
}

/** What only scripts get, with --json. */
export function resolveJson({ files, pins, left, unasked }: ResolveResult): object {
  return {
    files: files.map(({ file, isSettled }) => ({ file, settled: isSettled })),
    settled: pins.map(({ file, directory, sha, answer }) => ({
      path: showDirectory(directory),
      file,
      sha,
      from: 'merged' in answer ? 'both' : answer.take,
    })),
    left: [...left, ...unasked].map(({ file, entry, why, recordings }) => ({
      file,
      path: entry ?? null,
      why,
      recordings: recordings ?? [],
    })),
  };
}

export function resolveText(result: ResolveResult): string {
  const { files, pins, left, unasked, published, requests, bytes } = result;
  if (files.length + left.length + unasked.length === 0)
    return 'No recordings.json is in conflict, so there is nothing to resolve.';
  const lines = files.flatMap(({ file, isSettled }) => [
    `${file}: ${isSettled ? 'settled, and added' : 'a part is left, between its markers'}`,
    ...pins.filter((pin) => pin.file === file).map((pin) => `  ${pinLine(pin)}`),
  ]);
  if (published !== undefined) {
    const onto = published.onto === undefined ? '' : `, which goes on from ${shortSha(published.onto)}`;
    lines.push(`${published.found ? 'Found on' : 'Pushed to'} ${published.branch}: ${shortSha(published.sha)}${onto}`);
    if (published.pullRequest !== undefined) lines.push(`Pull request: ${published.pullRequest}`);
    if (published.next !== undefined) lines.push(published.next);
    lines.push('Merge it with a merge commit, so that the pinned commit stays.');
  }
  lines.push(...unasked.map((one) => `left: ${leftLine(one)}`));
  if (requests > 0) lines.push(`(${count(requests, 'request')}, ${formatBytes(bytes)} received)`);
  if (pins.length > 0) {
    const services = pins.map(({ directory }) => showDirectory(directory));
    lines.push(`When the merge is done, ${shellCommand(['assets-sync', 'sync', ...services])} brings them to disk.`);
  }
  return lines.join('\n');
}

function pinLine({ directory, sha, answer }: SettledPin): string {
  const name = showDirectory(directory);
  if ('merged' in answer) return `${name}: ${shortSha(sha)}, which has the recordings of both`;
  const why = {
    newer: 'which has the other one',
    'same recordings': 'which has the same recordings as the other one',
    'has both': 'which has the recordings of the other one',
  }[answer.why];
  return `${name}: ${shortSha(sha)} (${answer.take}), ${why}`;
}

function leftLine({ file, entry, why, recordings = [] }: Left): string {
  const line = [file, ...(entry === undefined ? [] : [entry])].join(': ');
  return [`${line}: ${why}`, ...recordings.map((path) => `  ${path}`)].join('\n');
}

/** The error for what is left; undefined where all that was asked for is settled. */
export function notResolved({ left }: ResolveResult): AssetsSyncError | undefined {
  if (left.length === 0) return undefined;
  const recordings = left.some((one) => one.recordings !== undefined);
  const again = recordings
    ? ' Of recordings that both sides made, choose a side, and when the merge is done sync, record those tests again and push.'
    : '';
  return new AssetsSyncError('conflict', `Not all could be settled:\n${listLines(left.map(leftLine))}`, {
    hint: `Choose between the markers that are left, git add the file and go on with the merge.${again}`,
    at: { file: left[0]?.file ?? '' },
  });
}

export function installText({ attributes, configuration }: Installed): string {
  const lines = [
    attributes
      ? `.gitattributes: ${ATTRIBUTES_LINE} was added; commit it, so that it counts for everybody`
      : '.gitattributes: recordings.json files have the merge driver already',
    configuration
      ? 'The merge driver was written into the configuration of this clone.'
      : 'The merge driver is in the configuration of this clone already.',
    'Each clone needs it once (assets-sync resolve --install); without it git merges the text.',
  ];
  return lines.join('\n');
}
