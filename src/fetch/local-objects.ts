/** What a scratch can take from object folders of this machine: the packs of trees, and what is missing in them. */
import { delimiter, join } from 'node:path';
import { parseSha, type Sha } from '../base/sha.ts';
import { type Environment, ownEnvironment } from '../git/environment.ts';
import { git } from '../git/git.ts';
import { quotePath, type Scratch } from '../git/scratch.ts';

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

/** What trees refer to, directly or not, and neither the scratch nor the object folders have. */
export async function missingObjects(
  scratch: Scratch,
  trees: readonly Sha[],
  borrowed: readonly string[],
  signal: AbortSignal,
): Promise<Sha[]> {
  const output = await git(['rev-list', '--objects', '--no-object-names', '--missing=print', '--stdin'], {
    environment: environmentOf(scratch, borrowed),
    input: `${trees.join('\n')}\n`,
    signal,
  });
  const lines = output.toString('latin1').split('\n');
  return lines
    .filter((line) => line.startsWith('?'))
    .map((line) => parseSha(line.slice(1)))
    .filter((name) => name !== undefined);
}

function environmentOf(scratch: Scratch, borrowed: readonly string[]): Environment {
  return {
    ...ownEnvironment(scratch.dir),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: borrowed.map(quotePath).join(delimiter),
  };
}
