/** What people and scripts are told about a push. */

import { join, relative } from 'node:path';
import { joinDirectory, showDirectory } from '../../base/directory.ts';
import { type Sha, shortSha } from '../../base/sha.ts';
import { shellCommand } from '../../base/shell.ts';
import { count, escapeMarkdown, formatBytes, formatCount } from '../../base/text.ts';
import { MANIFEST_NAME } from '../../pins/manifest.ts';
import { MAX_REQUESTS_TABLE, requestsMarkdown } from '../../recording-diff/words.ts';
import { countChanges, countPaths, listPaths, pathsMarkdown } from '../../report/changes.ts';
import { commitCell, fold, markdownTable, type Report, traffic } from '../../report/report.ts';
import type { MovedPin, PushResult } from './model.ts';

export interface PushView {
  dryRun: boolean;
  /** A person reads it, whose clone has the same edits. */
  atTerminal: boolean;
  /** Absolute: the code repository, and where the person is. */
  codeRoot: string;
  from: string;
}

export function pushReport(result: PushResult, view: PushView): Report {
  const { services, branch, pullRequest, found, pins, requests, bytes, pushed, title, body, committed } = result;
  const recordings = countPaths(services);
  const state = result.startedByPins !== undefined ? ' not pushed' : view.dryRun ? ' would be pushed' : '';
  // What a dry run made is thrown away: nobody could ask for it.
  const isMade = !view.dryRun || found;
  return {
    title: services.length === 0 ? 'assets-sync push' : `assets-sync push: ${count(recordings, 'recording')}${state}`,
    lines: pushLines(result, view),
    blocks: () => pushBlocks(result, view.dryRun),
    outputs: {
      'assets-root': result.assetsRoot,
      services: services.map(({ service }) => service),
      pins: Object.fromEntries((isMade ? pins : []).map(({ directory, sha: to }) => [showDirectory(directory), to])),
      changed: services.length > 0,
      requests,
      bytes,
      pushed,
      ...(isMade && result.sha !== undefined ? { sha: result.sha } : {}),
      ...(branch === undefined ? {} : { branch }),
      ...(pullRequest === undefined ? {} : { 'pull-request-url': pullRequest }),
    },
    json: { changes: services, title, body, committed: committed ?? null },
  };
}

function pushLines(result: PushResult, view: PushView): string[] {
  const { dryRun, atTerminal } = view;
  const { services, title, body, pins, pullRequest, next, committed, pinsBranch } = result;
  const isNothing = services.length === 0 && pins.length === 0;
  if (isNothing && pullRequest === undefined && next === undefined) return ['No recording changed, so there is nothing to push.'];
  const lines = services.flatMap((service) => [
    `${service.service}  ${countChanges(service)}${service.isNew ? '  (new: it has no pin yet)' : ''}`,
    ...(dryRun ? listPaths(service).map((line) => `  ${line}`) : []),
  ]);
  if (result.startedByPins !== undefined) return [...lines, ...byPins(result.startedByPins)];
  if (isNothing) lines.push('No recording changed since an earlier push.');
  else lines.push(services.length === 0 ? 'No recording changed since the push that moved these pins.' : where(result, dryRun));
  if (dryRun) lines.push('With the message:', ...[title, '', ...body.trimEnd().split('\n')].map((line) => `  ${line}`.trimEnd()));
  if (pullRequest !== undefined) lines.push(`Pull request: ${pullRequest}`);
  if (next !== undefined) lines.push(next);
  if (pullRequest !== undefined || next !== undefined) lines.push(MERGE_ADVICE);
  lines.push(...pins.map((pin) => pinLine(pin, dryRun)));
  if (committed !== undefined) {
    const done = committed.isNew ? 'Pins committed on' : 'The pins were there before on';
    lines.push(`${done} ${committed.branch}: ${shortSha(committed.sha)}`);
  }
  if (committed?.remote !== undefined && atTerminal) {
    // Without it a pull would stop at the same edit, which is here uncommitted.
    const pull = shellCommand(['git', 'pull', '--autostash', committed.remote, committed.branch]);
    lines.push(`The same edit is here, uncommitted; to bring that commit here and go on: ${pull}`);
  }
  if (dryRun && pinsBranch !== undefined) lines.push(`The pins would be committed on ${pinsBranch}.`);
  if (dryRun) lines.push('Nothing was written.');
  else if (atTerminal) lines.push(...howToCommit(result, view));
  const { sent = 0 } = result;
  lines.push(`(${traffic(result)}${sent > 0 ? `, ${formatBytes(sent)} of recordings sent` : ''})`);
  return lines;
}

/** The pins are files of the code repository, which may be new: git has to be told of them. Two lines, as every shell takes them. */
function howToCommit({ pins, committed, title }: PushResult, { codeRoot, from }: PushView): string[] {
  if (pins.length === 0 || committed !== undefined) return [];
  const files = filesOf(pins).map((file) => relative(from, join(codeRoot, file)));
  const commands = [
    ['git', 'add', ...files],
    ['git', 'commit', '--message', title, ...files],
  ];
  return ['Commit the pins, so that others get these recordings too:', ...commands.map((args) => `  ${shellCommand(args)}`)];
}

const MERGE_ADVICE = 'Merge it with a merge commit, so that the pinned commit stays.';

/** Says that the moved pins are lost with a workspace that is thrown away; undefined where they are committed or none moved. */
export function uncommittedPins({ pins, committed }: PushResult): string | undefined {
  if (pins.length === 0 || committed !== undefined) return undefined;
  return `The new pins are in this workspace alone: commit ${filesOf(pins).join(', ')} in a later step, or give the commit-pins input.`;
}

function filesOf(pins: readonly MovedPin[]): string[] {
  return [...new Set(pins.map(({ manifestDirectory }) => fileOf(manifestDirectory)))];
}

function byPins(commit: Sha): string[] {
  return [
    `Nothing was pushed: this run was started by commit ${shortSha(commit)}, which only moves pins, and such a commit starts no push.`,
    'The recordings above are on disk alone. If they are to be pushed, start the run by hand, or push from a terminal.',
  ];
}

function where({ branch, sha, found }: PushResult, dryRun: boolean): string {
  const commit = sha === undefined ? '' : shortSha(sha);
  if (branch === undefined) return `The assets repository has these recordings already, in ${commit}.`;
  if (dryRun) return `Would be pushed to ${branch}${found ? ', which is there already' : ''}`;
  return found ? `Found on ${branch}: ${commit}` : `Pushed to ${branch}: ${commit}`;
}

function pinLine({ manifestDirectory, directory, sha }: MovedPin, dryRun: boolean): string {
  return `${fileOf(manifestDirectory)}: ${showDirectory(directory)} ${dryRun ? 'would be pinned at the new commit' : `-> ${shortSha(sha)}`}`;
}

function fileOf(manifestDirectory: MovedPin['manifestDirectory']): string {
  return joinDirectory(manifestDirectory, MANIFEST_NAME as typeof manifestDirectory);
}

function pushBlocks(result: PushResult, dryRun: boolean): string[] {
  const { services, repository, sha, branch, pullRequest, recordings = [], startedByPins, next, committed, pinsBranch } = result;
  const code = (text: string) => `<code>${escapeMarkdown(text)}</code>`;
  if (services.length === 0) {
    const state = committed?.isNew ? 'were committed' : 'were there before';
    const pins = committed === undefined ? '' : ` The pins of an earlier push ${state} on ${code(committed.branch)}.`;
    return [`No recording changed.${pins}`];
  }
  const rows = services.map(({ service, isNew, added, modified, deleted }) => [
    `${service}${isNew ? ' (new)' : ''}`,
    ...[added, modified, deleted].map((paths) => paths.length),
  ]);
  const links = [
    sha === undefined || dryRun ? '' : `Commit ${commitCell(repository, sha).markdown}`,
    branch === undefined ? '' : `branch ${code(branch)}`,
    pullRequest === undefined ? '' : `[pull request](${pullRequest})`,
    committed === undefined ? '' : `pins ${committed.isNew ? 'committed ' : ''}on ${code(committed.branch)}`,
    dryRun && pinsBranch !== undefined ? `pins on ${code(pinsBranch)}` : '',
  ];
  const steps = next?.split('\n').map(escapeMarkdown).join('\n');
  const blocks = [
    markdownTable({ head: ['Service', 'Added', 'Changed', 'Removed'], rows, numeric: [1, 2, 3], of: 'services' }),
    recordings.length === 0 ? '' : requestsMarkdown(recordings, MAX_REQUESTS_TABLE),
    links.filter((link) => link !== '').join(', '),
    startedByPins === undefined ? '' : byPins(startedByPins).join(' '),
    steps === undefined ? '' : fold('No pull request was opened: how to go on', `<pre>${steps}</pre>`),
    pullRequest === undefined && next === undefined ? '' : MERGE_ADVICE,
    (dryRun ? undefined : uncommittedPins(result)) ?? '',
    fold(`Recordings: ${formatCount(countPaths(services))}`, pathsMarkdown(services)),
  ];
  return blocks.filter((block) => block !== '');
}
