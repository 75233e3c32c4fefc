/** What is in the test proxy's folders, looked at from outside: nothing is asked of a server or written. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Directory } from '../base/directory.ts';
import { AssetsSyncError, listNames, type Place } from '../base/errors.ts';
import type { Sha } from '../base/sha.ts';
import { shellCommand } from '../base/shell.ts';
import { assetsJsonOf } from '../pins/assets-json.ts';
import type { Pins } from '../pins/pins.ts';
import { assetsFolderOf, folderName, isAtTag, readFolder } from './package-folder.ts';

export interface InspectedPackage {
  directory: Directory;
  /** Its assets.json in the code repository. */
  file: string;
  at: Place;
  head: Sha;
  /** Whether its folder is at the tag that is pinned, as far as the tag's name says. */
  isAtTag: boolean;
  /** Paths relative to the assets root. */
  changes: { added: string[]; modified: string[]; deleted: string[] };
}

/** Every package whose folder is there. @param assetsRoot absolute @param codeRoot absolute */
export async function inspectPackages(
  { tagged }: Pins,
  { assetsRoot, codeRoot }: { assetsRoot: string; codeRoot: string },
  signal: AbortSignal,
): Promise<InspectedPackage[]> {
  const assetsFolder = assetsFolderOf(assetsRoot, codeRoot);
  const packages: InspectedPackage[] = [];
  for (const { directory, assetsJson, at } of tagged) {
    const file = assetsJsonOf(directory);
    const folder = join(assetsFolder, folderName(assetsJson?.repository ?? '', file));
    const state = existsSync(join(folder, '.git')) ? await readFolder(folder, signal) : undefined;
    if (state === undefined) continue;
    const pathsOf = (kind: string) =>
      state.changes
        .filter((change) => change.startsWith(kind))
        .map((change) => relative(assetsRoot, join(folder, change.slice('modified '.length))).replaceAll('\\', '/'));
    const changes = { added: pathsOf('added'), modified: pathsOf('modified'), deleted: pathsOf('deleted') };
    packages.push({ directory, file, at, head: state.head, isAtTag: isAtTag(state.head, assetsJson?.tag ?? ''), changes });
  }
  return packages;
}

export function hasChanges({ changes: { added, modified, deleted } }: InspectedPackage): boolean {
  return added.length + modified.length + deleted.length > 0;
}

/** The test proxy's command for packages. */
export function proxyCommands(verb: 'push' | 'reset', packages: readonly InspectedPackage[]): string {
  return packages.map(({ file }) => shellCommand(['test-proxy', verb, '-a', file])).join(', ');
}

/** @throws `bad-usage` where a push or a reset is asked for what is in folders of the test proxy */
export function refusePackages(verb: 'push' | 'reset', packages: readonly InspectedPackage[]): void {
  if (packages.length === 0) return;
  const names = listNames(packages.map(({ directory }) => directory));
  throw new AssetsSyncError(
    'bad-usage',
    `${names}: the folder is the test proxy's own, which assets-sync ${verb} leaves alone.`,
    {
      hint: `Run: ${proxyCommands(verb, packages)}. Nothing was changed.`,
      at: packages[0]?.at,
    },
  );
}
