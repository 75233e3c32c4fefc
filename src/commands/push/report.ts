/** What people and scripts are told about a push. */

import { join, relative } from 'node:path';
import { joinDirectory, showDirectory } from '../../base/directory.ts';
import { type Sha, shortSha } from '../../base/sha.ts';
import { shellCommand } from '../../base/shell.ts';
import { count, escapeMarkdown, formatBytes, formatCount } from '../../base/text.ts';
import type { Outputs } from '../../host/host.ts';
import { MANIFEST_NAME } from '../../pins/manifest.ts';
import { MAX_REQUESTS_TABLE, requestsMarkdown } from '../../recording-diff/words.ts';
import { countChanges, listPaths, pathsMarkdown } from '../../report/changes.ts';
import { commitLink, fold, markdownTable } from '../../report/markdown.ts';
import type { MovedPin, PushResult } from './model.ts';

export function pushOutputs(result: PushResult, dryRun: boolean): Outputs {
  const { branch, pullRequest, found } = result;
  // What a dry run made is thrown away: nobody could ask for it.
  const isMade = !dryRun || found;
  const sha = isMade ? result.sha : undefined;
  return {
    'assets-root': result.assetsRoot,
    services: result.services.map(({ service }) => service),
    pins: Object.fromEntries((isMade ? result.pins : []).map(({ directory, sha: to }) => [showDirectory(directory), to])),
    changed: result.services.length > 0,
    requests: result.requests,
    bytes: result.bytes,
    pushed: result.pushed,
    ...(sha === undefined ? {} : { sha }),
    ...(branch === undefined ? {} : { branch }),
    ...(pullRequest === undefined ? {} : { 'pull-request-url': pullRequest }),
  };
}

/** What only scripts get, with --json. */
export function pushJson({ services, title, body, committed }: PushResult): object {
  return { changes: services, title, body, committed: committed ?? null };
}

export interface PushView {
  dryRun: boolean;
  /** A person reads it, whose clone has the same edits. */
  atTerminal: boolean;
  /** Absolute: the code repository, and where the person is. */
  codeRoot: string;
  from: string;
}

export function pushText(result: PushResult, view: PushView): string {
  const { dryRun, atTerminal } = view;
  const { services, title, body, pins, pullRequest, next, committed, pinsBranch } = result;
  const isNothing = services.length === 0 && pins.length === 0;
  if (isNothing && pullRequest === undefined && next === undefined) return 'No recording changed, so there is nothing to push.';
  const lines = services.flatMap((service) => [
    `${service.service}  ${countChanges(service)}${service.isNew ? '  (new: it has no pin yet)' : ''}`,
    ...(dryRun ? listPaths(service).map((line) => `  ${line}`) : []),
  ]);
  if (result.startedByPins !== undefined) return [...lines, ...byPins(result.startedByPins)].join('\n');
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
  const costs = [`${formatBytes(result.bytes)} received`, ...(sent > 0 ? [`${formatBytes(sent)} of recordings sent`] : [])];
  lines.push(`(${count(result.requests, 'request')}, ${costs.join(', ')})`);
  return lines.join('\n');
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

export function pushSummary(result: PushResult, dryRun: boolean): string {
  const { services, repository, sha, branch, pullRequest, recordings = [] } = result;
  if (services.length === 0) {
    const pins =
      result.committed === undefined
        ? ''
        : ` The pins of an earlier push ${result.committed.isNew ? 'were committed' : 'were there before'} on <code>${escapeMarkdown(result.committed.branch)}</code>.`;
    return `### assets-sync push\n\nNo recording changed.${pins}\n`;
  }
  const total = services.reduce((sum, { added, modified, deleted }) => sum + added.length + modified.length + deleted.length, 0);
  const table = markdownTable({
    head: ['Service', 'Added', 'Changed', 'Removed'],
    numeric: [1, 2, 3],
    rows: services.map(({ service, isNew, added, modified, deleted }) => [
      `${escapeMarkdown(service)}${isNew ? ' (new)' : ''}`,
      ...[added, modified, deleted].map((paths) => formatCount(paths.length)),
    ]),
    of: 'services',
  });
  const { startedByPins, next, committed, pinsBranch } = result;
  const links = [
    ...(sha === undefined || dryRun ? [] : [`Commit ${commitLink(repository, sha)}`]),
    ...(branch === undefined ? [] : [`branch <code>${escapeMarkdown(branch)}</code>`]),
    ...(pullRequest === undefined ? [] : [`[pull request](${pullRequest})`]),
    ...(committed === undefined
      ? []
      : [`pins ${committed.isNew ? 'committed ' : ''}on <code>${escapeMarkdown(committed.branch)}</code>`]),
    ...(dryRun && pinsBranch !== undefined ? [`pins on <code>${escapeMarkdown(pinsBranch)}</code>`] : []),
  ];
  const steps = [
    ...(startedByPins === undefined ? [] : [byPins(startedByPins).join(' ')]),
    ...(next === undefined
      ? []
      : [fold('No pull request was opened: how to go on', `<pre>${next.split('\n').map(escapeMarkdown).join('\n')}</pre>`)]),
    ...(pullRequest === undefined && next === undefined ? [] : [MERGE_ADVICE]),
    ...(dryRun ? [] : [uncommittedPins(result) ?? []].flat()),
  ];
  const notes = [links.join(', '), ...steps].filter((note) => note !== '').join('\n\n');
  const paths = fold(`Recordings: ${formatCount(total)}`, pathsMarkdown(services));
  const state = startedByPins !== undefined ? ' not pushed' : dryRun ? ' would be pushed' : '';
  const title = `### assets-sync push: ${count(total, 'recording')}${state}`;
  const requests = recordings.length === 0 ? '' : `${requestsMarkdown(recordings, MAX_REQUESTS_TABLE)}\n\n`;
  return `${title}\n\n${table}\n\n${requests}${notes}\n\n${paths}\n`;
}
