/** check: fails if recordings were not pushed, for a hook before a commit. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, parentDirectory, parseDirectory } from '../../base/directory.ts';
import { AssetsSyncError, errorJson, listLines } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import { BREADCRUMBS, type Differences } from '../../base/paths.ts';
import { shortSha } from '../../base/sha.ts';
import { shellCommand } from '../../base/shell.ts';
import { count } from '../../base/text.ts';
import { type CodeRepository, warnOfMisplaced } from '../../code-repo/code-repository.ts';
import { MANIFEST_NAME } from '../../pins/manifest.ts';
import { tagDigits } from '../../pins/pin-files.ts';
import type { Pins } from '../../pins/pins.ts';
import { DEFAULT_PATH } from '../../pins/schema.ts';
import {
  assetsFolderOf,
  changeLines,
  hasChanges,
  type InspectedPackage,
  inspectPackages,
  isAtTag,
  type Places,
  packageFolder,
  proxyCommands,
  readBreadcrumbs,
  readFolder,
} from '../../proxy-folders/package-folder.ts';
import { locate } from '../../selection/locate.ts';
import { type GivenRequest, selectGiven } from '../../selection/pinned.ts';
import { ALL, isMeant, parseGivenPaths } from '../../selection/services.ts';
import { inspectRoot, lostNotice, outsideNotice, portabilityProblems } from '../../workspace/local-changes.ts';
import type { Command, CommandContext } from '../command.ts';

export const command: Command = {
  group: 'Recordings',
  description: 'fail if recordings were not pushed, for a hook',
  paths: 'all',
  inputs: ['path', 'working-directory'],
  examples: `
  assets-sync check                     # exit code 1 and the recordings, if any changed
  assets-sync check sdk/tables          # of one service
  assets-sync check --quiet             # in .git/hooks/pre-commit: not a word if all is well
  assets-sync check --json              # for scripts: the recordings by service`,
  more: `
It asks no server. Exit codes: 0 nothing to push, 1 recordings changed, 2 a
recordings.json is wrong, 4 it cannot be told (a sync that was cut off, say).`,
  run,
};

async function run({ host, signal, openCodeRepository, selection, log }: CommandContext): Promise<void> {
  const result = await check({ codeRepository: await openCodeRepository(), selection }, log, signal);
  const error = notPushed(result);
  host.setOutputs({}, { 'not-pushed': result.changes, ...(error === undefined ? {} : { error: errorJson(error) }) });
  if (error !== undefined) throw error;
  if (result.onDisk === undefined) return;
  host.result(`No recording is waiting to be pushed (${count(result.onDisk, 'service')} on disk).`);
}

export interface CheckRequest {
  codeRepository: CodeRepository;
  selection: GivenRequest;
}

export interface CheckResult {
  /** How many services are in the assets root; undefined where nothing says which directory that is. */
  onDisk: number | undefined;
  /** What was not pushed, by service. */
  changes: (Differences & { service: Directory })[];
  /** Those of them that are in folders of the test proxy. */
  packages: InspectedPackage[];
}

/** @throws `bad-manifest` where a recordings.json is wrong, `busy` amid a sync */
export async function check(request: CheckRequest, log: Log, signal: AbortSignal): Promise<CheckResult> {
  const { codeRepository, selection } = request;
  const isThere = (name: string) => existsSync(join(codeRepository.root, name));
  const path = selection.path ?? DEFAULT_PATH;
  const hasPackages = existsSync(
    join(assetsFolderOf({ assetsRoot: join(codeRepository.root, path), codeRoot: codeRepository.root }), BREADCRUMBS),
  );
  if (!isThere(MANIFEST_NAME) && !isThere('.git/assets-sync') && !hasPackages) {
    // A branch from before there was one: a hook must not stop its commits.
    const message = `There is no ${MANIFEST_NAME} in ${codeRepository.root}, so nothing was checked`;
    if (!isThere(path)) log.notice(`${message}.`);
    else log.warning({ message: `${message}. What changed in ${path}: ${shellCommand(['git', '-C', path, 'status'])}` });
    return { onDisk: undefined, changes: [], packages: [] };
  }
  const located = locate(codeRepository, selection.path);
  // Reads, and so checks, every recordings.json.
  const selecting = selectGiven({ ...selection, mayLackPins: true }, codeRepository, log, signal, located);
  const [{ state, changes, found: byService, outside }, { pins, services }] = await Promise.all([
    inspectRoot(located.assetsRoot, selecting, codeRepository, signal, { mayBeLost: true }),
    selecting,
  ]);
  if (changes.size > 0 && state.interrupted !== undefined) {
    throw new AssetsSyncError('busy', 'A sync of the assets root is at work or was cut off, so what changed cannot be told.', {
      hint: 'Run assets-sync sync, which waits for it or finishes it, then try again.',
    });
  }
  if (state.isLost) log.warning({ message: lostNotice(located.assetsRoot, services) });
  const given = parseGivenPaths(selection, codeRepository, located.assetsRoot);
  const isChecked = (service: Directory) => isMeant(service, given);
  if (outside.length > 0 && given.length === 0) log.notice(outsideNotice(outside));
  const checked = [...byService].flatMap(([service, ofService]) => (isChecked(service) ? ofService : []));
  portabilityProblems(checked).forEach(log.warning);
  const onDisk = (state.synced?.services ?? []).map(({ service }) => service).filter(isChecked);
  const looked = new Set([...onDisk, ...given.filter((path): path is Directory => path !== ALL), ...changes.keys()]);
  await warnOfMisplaced(codeRepository, [...looked], log, signal);
  const places = { assetsRoot: located.assetsRoot, codeRoot: codeRepository.root };
  const there = (await inspectPackages(pins, places, signal)).filter(({ pin }) => isChecked(pin.directory));
  const packages = there.filter(hasChanges);
  await warnOfFolders({ pins, there, isChecked }, places, log, signal);
  const found: CheckResult['changes'] = [...changes]
    .filter(([service]) => isChecked(service))
    .map(([service, differences]) => ({ service, ...differences }));
  for (const one of packages) found.push({ service: one.pin.directory, ...one.changes });
  return {
    onDisk: onDisk.length + there.length,
    packages,
    changes: found.sort((a, b) => (a.service < b.service ? -1 : 1)),
  };
}

/** What is in folders of the test proxy and no change of a package: a commit that was not pushed, and what no pin is kept in any more. */
async function warnOfFolders(
  { pins, there, isChecked }: { pins: Pins; there: readonly InspectedPackage[]; isChecked: (service: Directory) => boolean },
  places: Places,
  log: Pick<Log, 'warning'>,
  signal: AbortSignal,
): Promise<void> {
  const assetsFolder = assetsFolderOf(places);
  const crumbs = readBreadcrumbs(assetsFolder);
  for (const { crumb, folder, head, isAtPin } of there) {
    const { tag } = crumbs.get(crumb.folder) ?? {};
    if (isAtPin || tag === undefined || tagDigits(tag) === undefined || isAtTag(head, tag)) continue;
    log.warning({
      message: `${folder} has a commit that was not pushed (${shortSha(head)}), as a push of the test proxy's leaves it that was cut off. To push or drop it: git -C ${folder} reset HEAD^, then test-proxy.`,
    });
  }
  // Whoever pulls a migration, or another AssetsRepo, still has the folders of before, and what was recorded there.
  const named = new Set(pins.tagged.map((pin) => packageFolder(pin, assetsFolder).crumb.folder));
  for (const { assetsJson, folder: name } of crumbs.values()) {
    const parsed = parseDirectory(assetsJson);
    if (named.has(name) || 'error' in parsed) continue;
    const directory = parentDirectory(parsed.directory);
    const folder = join(assetsFolder, name);
    if (!isChecked(directory) || pins.resolveTargeted(directory) === undefined || !existsSync(join(folder, '.git'))) continue;
    if (!hasChanges(await readFolder(folder, places.assetsRoot, signal))) continue;
    log.warning({
      message: `${folder} has recordings of ${directory} that were not pushed, and is not where its pin keeps them any more. Look at them (${shellCommand(['git', '-C', folder, 'status'])}), sync and copy them to where they are now, then delete that folder.`,
    });
  }
}

/** @returns undefined where nothing is waiting to be pushed */
export function notPushed({ changes, packages }: CheckResult): AssetsSyncError | undefined {
  if (changes.length === 0) return undefined;
  const paths = changes.flatMap(changeLines);
  const ours = changes.filter(({ service }) => !packages.some(({ pin }) => pin.directory === service));
  const names = ours.length > 3 ? [] : ours.map(({ service }) => service);
  const ways = (verb: 'push' | 'reset', between: string, isKept = '') =>
    [
      ...(ours.length > 0 ? [`${shellCommand(['assets-sync', verb, ...names])}${isKept}`] : []),
      ...(packages.length > 0 ? [proxyCommands(verb, packages)] : []),
    ].join(between);
  return new AssetsSyncError(
    'not-pushed',
    `Recordings in the assets root changed and were not pushed (${paths.length}):\n${listLines(paths)}`,
    {
      hint: `Publish them (${ways('push', ', ')}), drop them (${ways('reset', '; without one: ', '; a backup is kept')}), or commit all the same (git commit --no-verify).`,
    },
  );
}
