/** Fetches what a push needs of others' recordings: names alone to merge them, and contents that no commit at hand has. */
import { AssetsSyncError } from '../base/errors.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import { ownEnvironment } from '../git/environment.ts';
import { git } from '../git/git.ts';
import type { Scratch } from '../git/git-files.ts';
import { objectsIn, parseTree, type ReadNamed, withObjects } from '../git/objects/read.ts';
import type { Remote } from '../git/remote/remote.ts';

/** Brings trees of a commit without their files. */
export async function fetchNames(
  remote: Remote,
  scratch: Scratch,
  commit: Sha,
  trees: readonly Sha[],
  signal: AbortSignal,
): Promise<void> {
  const here = await objectsIn(scratch.dir, trees, signal);
  const wants = [...new Set(trees)].filter((tree) => tree !== EMPTY_TREE && !here.has(tree));
  if (wants.length === 0) return;
  try {
    await remote.fetch(scratch, { wants, filter: 'blob:none' }, signal);
  } catch (error) {
    if (error instanceof AssetsSyncError) throw error;
    // A server that gives out commits alone.
    await remote.fetch(scratch, { wants: [commit], depth: 1, filter: 'blob:none', refetch: true }, signal);
  }
}

/**
 * Brings what commits or trees have, some commits have not, and this machine has not either.
 * @param from where they are looked for
 * @param into what is fetched into
 */
export async function fetchLacking(
  remote: Remote,
  { from, into }: { from: Scratch; into: Scratch },
  names: readonly Sha[],
  without: readonly Sha[],
  signal: AbortSignal,
): Promise<void> {
  const args = [
    'rev-list',
    '--objects',
    '--no-object-names',
    '--missing=print',
    ...names,
    ...without.map((commit) => `^${commit}`),
  ];
  const listing = await git(args, { environment: ownEnvironment(from.dir), signal });
  const lacking = [...listing.toString('latin1').matchAll(/^\?([0-9a-f]{40})$/gm)].map(([, missing]) => missing as Sha);
  if (lacking.length > 0) await remote.fetch(into, { wants: lacking }, signal);
}

/** Brings the names of everything by which two top trees differ. */
export async function fetchDifferences(
  remote: Remote,
  scratch: Scratch,
  commit: Sha,
  [before, after]: readonly [Sha, Sha],
  signal: AbortSignal,
): Promise<void> {
  const lacking = await withObjects(scratch.dir, signal, (read) => lackingDifferences(read, [before, after]));
  await fetchNames(remote, scratch, commit, lacking, signal);
}

/** The trees that are not here of those by which two differ. */
async function lackingDifferences(read: ReadNamed, tops: readonly [Sha, Sha]): Promise<Sha[]> {
  const lacking: Sha[] = [];
  let pairs = [tops];
  while (pairs.length > 0) {
    const names = [...new Set(pairs.flat())].filter((name) => name !== EMPTY_TREE);
    const here = await read(names);
    lacking.push(...names.filter((name) => !here.has(name)));
    const entriesOf = (name: Sha) => directoriesOf(here.get(name)?.content);
    pairs = pairs.flatMap(([one, other]) => {
      const [ours, theirs] = [entriesOf(one), entriesOf(other)];
      if ((one !== EMPTY_TREE && !here.has(one)) || (other !== EMPTY_TREE && !here.has(other))) return [];
      return [...new Set([...ours.keys(), ...theirs.keys()])]
        .map((name) => [ours.get(name) ?? EMPTY_TREE, theirs.get(name) ?? EMPTY_TREE] as const)
        .filter(([a, b]) => a !== b);
    });
  }
  return lacking;
}

function directoriesOf(content: Buffer | undefined): Map<string, Sha> {
  const entries = content === undefined ? [] : parseTree(content).filter(({ mode }) => mode === '40000');
  return new Map(entries.map(({ name, object }) => [name.toString('latin1'), object]));
}
