/** What a scratch can take from object folders of this machine: the packs of trees, and what is missing in them. */
import { delimiter, join } from 'node:path';
import { parseSha, type Sha } from '../base/sha.ts';
import { type Environment, ownEnvironment } from '../git/environment.ts';
import { git } from '../git/git.ts';
import { quotePath, type Scratch } from '../git/git-files.ts';
import { looseObjects } from '../git/objects/read.ts';
import { writePack } from '../store/write-packs.ts';

/**
 * Packs what is reached from trees into the scratch.
 * @param borrowed absolute: object folders that have it
 */
export async function packInto(
  scratch: Scratch,
  trees: readonly Sha[],
  borrowed: readonly string[],
  filter: 'blob:none' | undefined,
  signal: AbortSignal,
): Promise<void> {
  const environment = environmentOf(scratch, borrowed);
  const filters = filter === undefined ? [] : [`--filter=${filter}`];
  const listing = ['rev-list', '--objects', '--no-object-names', ...filters, '--stdin'];
  const objects = await git(listing, { environment, input: `${trees.join('\n')}\n`, signal });
  const packing = ['pack-objects', '-q', '--delta-base-offset', join(scratch.packs, 'pack')];
  await git(packing, { environment, input: objects, signal });
}

/** Puts the scratch's loose objects into a pack of it. */
export async function packLoose(scratch: Scratch, signal: AbortSignal): Promise<void> {
  const names = looseObjects(join(scratch.dir, 'objects'));
  if (names.length === 0) return;
  await writePack(join(scratch.packs, 'pack'), ownEnvironment(scratch.dir), names, 'reuse', signal);
}

/** What trees refer to, directly or not, and neither the scratch nor the object folders have. */
export async function missingObjects(
  scratch: Scratch,
  trees: readonly Sha[],
  borrowed: readonly string[],
  signal: AbortSignal,
): Promise<Sha[]> {
  return (await objectsOf(scratch, trees, [], borrowed, signal)).missing;
}

/**
 * All that trees refer to, directly or not: what the scratch or the object folders have, and what is missing.
 * @param others trees: what they refer to is left out
 */
export async function objectsOf(
  scratch: Scratch,
  trees: readonly Sha[],
  others: readonly Sha[],
  borrowed: readonly string[],
  signal: AbortSignal,
): Promise<{ here: Sha[]; missing: Sha[] }> {
  const output = await git(['rev-list', '--objects', '--no-object-names', '--missing=print', '--stdin'], {
    environment: environmentOf(scratch, borrowed),
    input: [...trees, ...others.map((tree) => `^${tree}`)].map((line) => `${line}\n`).join(''),
    signal,
  });
  const lines = output.toString('latin1').split('\n');
  return {
    here: lines.flatMap((line) => parseSha(line) ?? []),
    missing: lines.flatMap((line) => (line.startsWith('?') ? (parseSha(line.slice(1)) ?? []) : [])),
  };
}

function environmentOf(scratch: Scratch, borrowed: readonly string[]): Environment {
  return {
    ...ownEnvironment(scratch.dir),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: borrowed.map(quotePath).join(delimiter),
  };
}
