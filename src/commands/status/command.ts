/** status: says what is on disk, and what changed there. */

import { relative } from 'node:path';
import { shortSha } from '../../base/sha.ts';
import { syncCommand } from '../../base/shell.ts';
import { alignColumns, count, escapeMarkdown } from '../../base/text.ts';
import type { Outputs } from '../../host/host.ts';
import { lacksTree } from '../../pins/pins.ts';
import { countChanges, countPaths, listPaths, pathsMarkdown } from '../../report/changes.ts';
import { commitLink, fold, markdownTable } from '../../report/markdown.ts';
import { pinsOutput, showPin, treesAdvice } from '../../report/pins.ts';
import { type Command, type CommandContext, QUIET_ANSWER } from '../command.ts';
import { type ServiceStatus, type StatusResult, status } from './status.ts';

export const command: Command = {
  group: 'Recordings',
  description: 'say what is on disk, and what changed there',
  quiet: QUIET_ANSWER,
  paths: 'all that have a pin or are on disk',
  inputs: ['repository', 'path', 'working-directory', 'timeout'],
  examples: `
  assets-sync status                    # all services; of more than twenty, those that are not as pinned
  assets-sync status sdk/tables         # one, with the recordings that changed
  assets-sync status '*'                # every one, with theirs
  assets-sync status --json             # for scripts`,
  more: `
It asks no server. Exit code 0 whatever it finds; 'assets-sync check' is for hooks.`,
  run,
};

async function run({ host, inputs, signal, openCodeRepository, selection, access, log }: CommandContext): Promise<void> {
  const result = await status({ codeRepository: await openCodeRepository(), selection, access }, log, signal);
  if (result.interrupted) host.say('warning', 'A sync is at work here or was cut off; then the next one finishes it.');
  host.result(statusText(result, host.workspace, inputs.paths.length > 0), 'answer');
  host.setOutputs(statusOutputs(result), statusJson(result));
  await host.summarize(() => statusSummary(result));
}

/** With more services than this, those at their pins and those that are not there are counted only. */
const MAX_ROWS = 20;

function statusOutputs({ assetsRoot, services }: StatusResult): Outputs {
  return {
    'assets-root': assetsRoot,
    services: services.map(({ service }) => service),
    pins: pinsOutput(services),
    changed: services.length > 0,
  };
}

/** `synced`: the commit that is on disk; `moved`: it is another one than the pin's. */
export function statusJson({ services }: StatusResult): object {
  return {
    services: services.map(({ service, sha, synced, moved, tree, added, modified, deleted }) => ({
      service,
      sha: sha ?? null,
      present: synced !== undefined,
      synced: synced ?? null,
      moved,
      added,
      modified,
      deleted,
      tree,
    })),
  };
}

/** @param named the services were asked for: each is shown, with the paths that changed */
export function statusText({ services, assetsRoot }: StatusResult, from: string, named: boolean): string {
  const shown = named || services.length <= MAX_ROWS ? services : services.filter(matters);
  const rows = alignColumns(shown.map((status) => [status.service, pinned(status), onDisk(status), localChanges(status)]));
  const lines = rows.flatMap((row, index) => [
    row,
    ...(named ? listPaths(shown[index] as ServiceStatus).map((line) => `  ${line}`) : []),
  ]);
  const where = relative(from, assetsRoot) || '.';
  const advice = treesAdvice(services.filter(({ pinnedTrees }) => pinnedTrees.some(lacksTree)).length);
  return [...lines, total(services, where.startsWith('..') ? assetsRoot : where), ...(advice === undefined ? [] : [advice])].join(
    '\n',
  );
}

/** Whether a service is listed where there are too many to list all: it differs from its pin, or has none. */
function matters(status: ServiceStatus): boolean {
  return status.moved || status.pinnedTrees.length === 0 || countPaths([status]) > 0;
}

function pinned({ sha, pinnedTrees: [first] }: ServiceStatus): string {
  if (sha !== undefined) return shortSha(sha);
  return first === undefined ? 'no pin' : showPin(first);
}

function onDisk({ synced, sha, moved, otherRepository }: ServiceStatus): string {
  if (synced === undefined) return 'not synced';
  if (!moved) return 'on disk';
  if (synced !== sha) return `at another commit: ${shortSha(synced)}`;
  return otherRepository === undefined ? 'on disk, from another place' : `on disk, from ${otherRepository}`;
}

/** It is the pinned commit, as another repository has it. */
function isFromAnother({ synced, sha, moved, otherRepository }: ServiceStatus): boolean {
  return moved && synced === sha && otherRepository !== undefined;
}

function localChanges(status: ServiceStatus): string {
  return countPaths([status]) === 0 ? 'no changes' : countChanges(status);
}

/** What is on disk, in one line. */
function total(services: readonly ServiceStatus[], where: string): string {
  const some = (test: (status: ServiceStatus) => boolean, what: string) => {
    const number = services.filter(test).length;
    return number === 0 ? [] : [`${number} ${what}`];
  };
  const someToBring = (test: (status: ServiceStatus) => boolean, what: string) =>
    some(test, `${what} (${syncCommand(services.filter(test).map(({ service }) => service))})`);
  return [
    `${count(services.filter(({ synced }) => synced !== undefined).length, 'service')} on disk in ${where}`,
    ...someToBring((status) => status.moved && !isFromAnother(status), 'at another commit than pinned'),
    ...someToBring(isFromAnother, 'from another repository than the pinned one'),
    ...some((status) => countPaths([status]) > 0, 'with local changes'),
    ...some(({ pinnedTrees }) => pinnedTrees.length === 0, 'without a pin'),
    ...some(({ synced }) => synced === undefined, 'not synced'),
  ].join(', ');
}

function statusSummary({ services }: StatusResult): string {
  const table = markdownTable({
    head: ['Service', 'Pin', 'On disk', 'Local changes'],
    numeric: [],
    rows: services.map((status) => [
      escapeMarkdown(status.service),
      status.sha === undefined ? escapeMarkdown(pinned(status)) : commitLink(status.repository, status.sha),
      escapeMarkdown(onDisk(status)),
      localChanges(status),
    ]),
    of: 'services',
  });
  const total = countPaths(services);
  const changes = total === 0 ? '' : `\n\n${fold(count(total, 'local change'), pathsMarkdown(services))}`;
  return `### assets-sync status: ${count(services.length, 'service')}\n\n${table}${changes}\n`;
}
