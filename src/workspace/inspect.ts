/** What is in an assets root, looked at from outside: nothing is asked of a server, locked or written. */

import { type Directory, parentDirectory, TOP, upward } from '../base/directory.ts';
import { listNames } from '../base/errors.ts';
import { shellCommand } from '../base/shell.ts';
import type { Differences } from '../diff/compare-pins.ts';
import { firstRecordings, isUnmade, type Known } from './first-root.ts';
import { type LocalChange, readLocalChanges } from './local-changes.ts';
import { AssetsRoot, type RootState } from './root.ts';

export type { Known } from './first-root.ts';

export interface Inspection {
  state: RootState;
  /** Local changes by the service that they are in. */
  changes: Map<Directory, Differences>;
  /** The same as git tells them: a name need not be UTF-8. */
  found: Map<Directory, LocalChange[]>;
  /** Those that are in no service. */
  outside: LocalChange[];
}

const NOTHING_THERE: RootState = { synced: undefined, head: undefined, interrupted: undefined };

/**
 * @param assetsRoot absolute
 * @param knowing may be on its way: git looks at the files meanwhile
 */
export async function inspectRoot(assetsRoot: string, knowing: Known | Promise<Known>, signal: AbortSignal): Promise<Inspection> {
  const root = new AssetsRoot(assetsRoot, true);
  const looking = isUnmade(root) ? lookAtUnmade(root, knowing) : look(root, signal);
  const [{ state, all }, { globs, pins }] = await Promise.all([looking, knowing]);
  const synced = new Set(state.synced?.services.map(({ service }) => service));
  const found = new Map<Directory, LocalChange[]>();
  const outside: LocalChange[] = [];
  for (const change of all) {
    const directory = parentDirectory(change.path.toString('utf8') as Directory);
    const service =
      upward(directory).find((above) => synced.has(above)) ??
      globs.serviceOf(directory) ??
      pins.resolveTargeted(directory)?.directory;
    const ofService = service === undefined ? outside : (found.get(service) ?? []);
    ofService.push(change);
    if (service !== undefined) found.set(service, ofService);
  }
  const changes = new Map([...found].map(([service, ofService]) => [service, differencesOf(ofService)]));
  return { state, changes, found, outside };
}

async function look(root: AssetsRoot, signal: AbortSignal): Promise<{ state: RootState; all: LocalChange[] }> {
  if (!root.exists()) return { state: NOTHING_THERE, all: [] };
  const state = await root.readState(signal);
  return { state, all: await readLocalChanges(root, state, [TOP], signal) };
}

async function lookAtUnmade(root: AssetsRoot, knowing: Known | Promise<Known>): Promise<Awaited<ReturnType<typeof look>>> {
  return { state: NOTHING_THERE, all: firstRecordings(root, await knowing) };
}

/** A push without paths leaves out what is in no service, and nobody would know. */
export function outsideNotice(outside: readonly LocalChange[]): string {
  const paths = outside.map(({ path }) => path.toString('utf8'));
  const directory = parentDirectory((paths[0] ?? '') as Directory);
  const advice =
    directory === TOP
      ? 'move it into the directory of a service'
      : `name its directory: ${shellCommand(['assets-sync', 'push', directory])}`;
  return `In no service, so that a push leaves it out: ${listNames(paths, 1)}. To push it, ${advice}`;
}

export function differencesOf(changes: readonly LocalChange[]): Differences {
  const differences: Differences = { added: [], modified: [], deleted: [] };
  for (const { path, kind } of changes) differences[kind].push(path.toString('utf8'));
  for (const paths of Object.values(differences)) paths.sort();
  return differences;
}
