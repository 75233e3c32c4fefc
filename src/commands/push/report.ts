/** What people and scripts are told about a push. */

import { join, relative } from 'node:path';
import { joinDirectory, showDirectory } from '../../base/directory.ts';
import { shortSha } from '../../base/sha.ts';
import { shellCommand } from '../../base/shell.ts';
import { count, escapeMarkdown, formatBytes, formatCount } from '../../base/text.ts';
import { MANIFEST_NAME } from '../../pins/manifest.ts';
import type { ServiceRecordings } from '../../recording-diff/model.ts';
import { localChangesLine, MAX_REQUESTS_TABLE, requestsMarkdown } from '../../recording-diff/words.ts';
import { countChanges, countPaths, listPaths, pathsMarkdown } from '../../report/changes.ts';
import { branchLine, offeredLines, publishedOutputs } from '../../report/published.ts';
import { commitCell, fold, markdownTable, type Report, traffic } from '../../report/report.ts';
import type { MovedPin, PushResult } from './changes.ts';

export interface PushView {
  /** A person reads it, whose clone has the same edits. */
  atTerminal: boolean;
  /** Absolute: the code repository, and where the person is. */
  codeRoot: string;
  from: string;
}

export function pushReport(result: PushResult, view: PushView): Report {
  const { services, title, body, committed, startedByPins, dryRun } = result;
  const state = startedByPins !== undefined ? ' not pushed' : dryRun ? ' would be pushed' : '';
  return {
    title: `assets-sync push${services.length === 0 ? '' : `: ${count(countPaths(services), 'recording')}${state}`}`,
    lines: pushLines(result, view),
    blocks: () => pushBlocks(result),
    outputs: outputsOf(result),
    json: { changes: services, title, body, committed: committed ?? null },
  };
}

export function outputsOf(result: PushResult): Report['outputs'] {
  const { assetsRoot, services, branch, pullRequest, pins, requests, bytes, pushed, sha, dryRun } = result;
  // What a dry run made is thrown away: nobody could ask for it.
  const isMade = !dryRun || result.found;
  return {
    'assets-root': assetsRoot,
    services: services.map(({ service }) => service),
    pins: Object.fromEntries((isMade ? pins : []).map((pin) => [showDirectory(pin.directory), pin.sha])),
    changed: services.length > 0,
    requests,
    bytes,
    pushed,
    ...publishedOutputs({ sha: isMade ? sha : undefined, branch, pullRequest }),
  };
}

/** What became of the recordings and the pins, a line each: the same at a terminal and on a summary's page. */
export function notesOf(result: PushResult): string[] {
  const { services, pins, startedByPins, committed, pinsBranch, dryRun } = result;
  if (startedByPins !== undefined) {
    return [
      `Nothing was pushed: this run was started by commit ${shortSha(startedByPins)}, which only moves pins, and such a commit starts no push.`,
      'The recordings above are on disk alone. If they are to be pushed, start the run by hand, or push from a terminal.',
    ];
  }
  const since = pins.length === 0 ? 'an earlier push' : 'the push that moved these pins';
  return [
    services.length === 0 ? `No recording changed since ${since}.` : where(result),
    ...offeredLines(result),
    ...(committed === undefined
      ? []
      : [
          `${committed.isNew ? 'Pins committed on' : 'The pins were there before on'} ${committed.branch}: ${shortSha(committed.sha)}`,
        ]),
    ...(dryRun && pinsBranch !== undefined ? [`The pins would be committed on ${pinsBranch}.`] : []),
  ];
}

function where({ branch, sha, found, dryRun }: PushResult): string {
  const commit = sha === undefined ? '' : shortSha(sha);
  if (branch === undefined) return `The assets repository has these recordings already, in ${commit}.`;
  if (dryRun) return `Would be pushed to ${branch}${found ? ', which is there already' : ''}`;
  return branchLine({ found, branch, sha });
}

function pushLines(result: PushResult, view: PushView): string[] {
  const { atTerminal } = view;
  const { services, title, body, pins, pullRequest, next, committed, sent = 0, recordings = [], dryRun } = result;
  if (services.length === 0 && pins.length === 0 && pullRequest === undefined && next === undefined)
    return ['No recording changed, so there is nothing to push.'];
  const changed = services.flatMap((service) => [
    `${service.service}  ${countChanges(service)}${service.isNew ? '  (new: it has no pin yet)' : ''}`,
    ...(dryRun ? listPaths(service).map((line) => `  ${line}`) : []),
  ]);
  if (result.startedByPins !== undefined) return [...changed, ...notesOf(result)];
  const message = ['With the message:', ...[title, '', ...body.trimEnd().split('\n')].map((line) => `  ${line}`.trimEnd())];
  const done = dryRun ? 'would be pinned at the new commit' : '->';
  return [
    ...changed,
    ...pins.map((pin) => `${fileOf(pin)}: ${showDirectory(pin.directory)} ${done}${dryRun ? '' : ` ${shortSha(pin.sha)}`}`),
    ...(dryRun ? message : []),
    ...notesOf(result),
    // Without autostash a pull would stop at the same edit, which is here uncommitted.
    ...(committed?.remote === undefined || !atTerminal
      ? []
      : [
          `The same edit is here, uncommitted; to bring that commit here and go on: ${shellCommand(['git', 'pull', '--autostash', committed.remote, committed.branch])}`,
        ]),
    ...(dryRun ? ['Nothing was written.'] : atTerminal ? howToCommit(result, view) : []),
    `(${traffic(result)}${sent > 0 ? `, ${formatBytes(sent)} of recordings sent` : ''})`,
    ...(dryRun ? [localChangesLine(recordings) ?? []].flat() : []),
  ];
}

/** The pins are files of the code repository, which may be new: git has to be told of them. Two lines, as every shell takes them. */
function howToCommit({ pins, committed }: PushResult, { codeRoot, from }: PushView): string[] {
  if (pins.length === 0 || committed !== undefined) return [];
  const files = filesOf(pins).map((file) => relative(from, join(codeRoot, file)));
  const commands = [
    ['git', 'add', ...files],
    ['git', 'commit', '--message', pins[0]?.reason ?? '', ...files],
  ];
  return ['Commit the pins, so that others get these recordings too:', ...commands.map((args) => `  ${shellCommand(args)}`)];
}

/** Says that the moved pins are lost with a workspace that is thrown away; undefined where they are committed or none moved. */
export function uncommittedPins({ pins, committed }: PushResult): string | undefined {
  if (pins.length === 0 || committed !== undefined) return undefined;
  return `The new pins are in this workspace alone: commit ${filesOf(pins).join(', ')} in a later step, or give the commit-pins input.`;
}

function filesOf(pins: readonly MovedPin[]): string[] {
  return [...new Set(pins.map(fileOf))];
}

function fileOf({ manifestDirectory }: MovedPin): string {
  return joinDirectory(manifestDirectory, MANIFEST_NAME as typeof manifestDirectory);
}

function pushBlocks(result: PushResult): string[] {
  const { services, repository, sha, recordings = [], dryRun } = result;
  const uncommitted = dryRun ? undefined : uncommittedPins(result);
  const notes = [...notesOf(result), ...(uncommitted === undefined ? [] : [uncommitted])].map(noteMarkdown);
  if (services.length === 0) return notes;
  const rows = services.map(({ service, isNew, added, modified, deleted }) => [
    `${service}${isNew ? ' (new)' : ''}`,
    ...[added, modified, deleted].map((paths) => paths.length),
  ]);
  const compared = recordings.filter(hasRequests);
  return [
    markdownTable({ head: ['Service', 'Added', 'Changed', 'Removed'], rows, numeric: [1, 2, 3], of: 'services' }),
    ...(compared.length === 0 ? [] : [requestsMarkdown(compared, MAX_REQUESTS_TABLE)]),
    ...(sha === undefined || dryRun ? [] : [`Commit ${commitCell(repository, sha).markdown}`]),
    ...notes,
    fold(`Recordings: ${formatCount(countPaths(services))}`, pathsMarkdown(services)),
  ];
}

/** Whether a table of requests says anything of a service. */
export function hasRequests({ recordings }: ServiceRecordings): boolean {
  return recordings.some(({ format }) => format !== 'text' && format !== 'bytes');
}

/** An address is a link, and commands stay as they are. */
function noteMarkdown(note: string): string {
  const lines = note.split('\n');
  if (lines.length > 1)
    return fold('No pull request was opened: how to go on', `<pre>${lines.map(escapeMarkdown).join('\n')}</pre>`);
  const [, before = '', address] = /^(.*: )(https?:\S+)$/.exec(note) ?? [];
  return address === undefined ? escapeMarkdown(note) : `${before}<${address}>`;
}
