/** status: says what is on disk, and what changed there. */

import { shortSha } from '../../base/sha.ts';
import { syncCommand } from '../../base/shell.ts';
import { count } from '../../base/text.ts';
import { lacksTree } from '../../pins/pins.ts';
import { countChanges, countPaths, listPaths, pathsMarkdown } from '../../report/changes.ts';
import {
  alignRows,
  type Cell,
  commitCell,
  fold,
  markdownTable,
  pinCell,
  pinsOutput,
  placeFrom,
  type Report,
  tell,
  treesAdvice,
} from '../../report/report.ts';
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
  await tell(host, statusReport(result, { from: host.workspace, named: inputs.paths.length > 0 }), 'answer');
}

/** With more services than this, those at their pins and those that are not there are counted only. */
const MAX_ROWS = 20;

/** @param named the services were asked for: each is listed, with the paths that changed */
function statusReport({ services, assetsRoot }: StatusResult, { from, named }: { from: string; named: boolean }): Report {
  const shown = named || services.length <= MAX_ROWS ? services : services.filter(matters);
  const pathsOf = (status: ServiceStatus | undefined) =>
    named && status !== undefined ? listPaths(status).map((line) => `  ${line}`) : [];
  const changes = countPaths(services);
  return {
    title: `assets-sync status: ${count(services.length, 'service')}`,
    lines: [
      ...alignRows(shown.map(statusRow)).flatMap((row, index) => [row, ...pathsOf(shown[index])]),
      total(services, placeFrom(from, assetsRoot)),
      ...treesAdvice(services.filter(({ pinnedTrees }) => pinnedTrees.some(lacksTree)).length),
    ],
    blocks: () => [
      markdownTable({ head: ['Service', 'Pin', 'On disk', 'Local changes'], rows: services.map(statusRow), of: 'services' }),
      ...(changes === 0 ? [] : [fold(count(changes, 'local change'), pathsMarkdown(services))]),
    ],
    outputs: {
      'assets-root': assetsRoot,
      services: services.map(({ service }) => service),
      pins: pinsOutput(services),
      changed: services.length > 0,
    },
    json: { services: services.map(statusJson) },
  };
}

/** `synced`: the commit that is on disk; `moved`: it is another one than the pin's. */
function statusJson({ service, sha, synced, moved, tree, added, modified, deleted }: ServiceStatus): object {
  const present = synced !== undefined;
  return { service, sha: sha ?? null, present, synced: synced ?? null, moved, added, modified, deleted, tree };
}

function statusRow(status: ServiceStatus): Cell[] {
  const { service, sha, repository, pinnedTrees } = status;
  const [first] = pinnedTrees;
  const pin = sha !== undefined ? commitCell(repository, sha) : first === undefined ? 'no pin' : pinCell(repository, first);
  return [service, pin, onDisk(status), countPaths([status]) === 0 ? 'no changes' : countChanges(status)];
}

/** Whether a service is listed where there are too many to list all: it differs from its pin, or has none. */
function matters(status: ServiceStatus): boolean {
  return status.moved || status.pinnedTrees.length === 0 || countPaths([status]) > 0;
}

function onDisk({ synced, sha, moved }: ServiceStatus): string {
  if (synced === undefined) return 'not synced';
  if (!moved) return 'on disk';
  return synced === sha ? 'on disk, from another place' : `at another commit: ${shortSha(synced)}`;
}

/** What is on disk, in one line. */
function total(services: readonly ServiceStatus[], where: string): string {
  const moved = services.filter(({ moved }) => moved).map(({ service }) => service);
  const counts: [what: string, of: (status: ServiceStatus) => boolean][] = [
    [`not as pinned (${syncCommand(moved)})`, ({ moved }) => moved],
    ['with local changes', (status) => countPaths([status]) > 0],
    ['without a pin', ({ pinnedTrees }) => pinnedTrees.length === 0],
    ['not synced', ({ synced }) => synced === undefined],
  ];
  const onDisk = count(services.filter(({ synced }) => synced !== undefined).length, 'service');
  const found = counts.map(([what, of]) => ({ what, number: services.filter(of).length })).filter(({ number }) => number > 0);
  return [`${onDisk} on disk in ${where}`, ...found.map(({ what, number }) => `${number} ${what}`)].join(', ');
}
