/** Packs parts of a store for somewhere else: trees with everything in them, commits with the trees on the way to services. */
import { join } from 'node:path';
import type { Sha } from '../base/sha.ts';
import { type Environment, ownEnvironment } from '../git/environment.ts';
import { git } from '../git/git.ts';
import type { Scratch } from '../git/scratch.ts';
import { checkObjects } from './batch-check.ts';
import { type DirectoryInCommit, lookupEnvironment } from './lookup.ts';
import type { Store } from './store.ts';

/** @returns the pack's file, in the scratch */
export async function packTrees(store: Store, scratch: Scratch, trees: readonly Sha[], signal: AbortSignal): Promise<string> {
  const environment = ownEnvironment(store.dir);
  const input = `${trees.join('\n')}\n`;
  const objects = await git(['rev-list', '--objects', '--no-object-names', '--stdin'], { environment, input, signal });
  return packObjects(scratch, environment, objects, signal);
}

/** Packs commits, and their trees on the way down to directories. @returns the pack's file, in the scratch */
export async function packCommits(
  store: Store,
  scratch: Scratch,
  places: readonly DirectoryInCommit[],
  signal: AbortSignal,
): Promise<string> {
  const environment = lookupEnvironment(store);
  const names = places.flatMap(({ sha, assetsPath }) => {
    const segments = assetsPath.split('/').slice(0, -1);
    const above = segments.map((_, index) => `${sha}:${segments.slice(0, index + 1).join('/')}`);
    return [sha, `${sha}^{tree}`, ...above];
  });
  const found = await checkObjects([...new Set(names)], environment, signal);
  const objects = found.flatMap((object) => (object?.type === 'commit' || object?.type === 'tree' ? [object.name] : []));
  return packObjects(scratch, environment, `${[...new Set(objects)].join('\n')}\n`, signal);
}

async function packObjects(
  scratch: Scratch,
  environment: Environment,
  input: string | Buffer,
  signal: AbortSignal,
): Promise<string> {
  const args = ['pack-objects', '-q', '--window=0', '--delta-base-offset', join(scratch.dir, 'packed')];
  const name = (await git(args, { environment, input, signal })).toString('latin1').trim();
  return join(scratch.dir, `packed-${name}.pack`);
}
