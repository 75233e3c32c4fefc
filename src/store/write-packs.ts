/** Writes packs for somewhere else: trees with everything in them, commits with the trees on the way to directories. */
import type { Sha } from '../base/sha.ts';
import type { Environment } from '../git/environment.ts';
import { git } from '../git/git.ts';
import { checkObjects } from './batch-check.ts';
import type { DirectoryInCommit } from './lookup.ts';

/** Trees and everything in them. */
export function listTrees(environment: Environment, trees: readonly Sha[], signal: AbortSignal): Promise<Buffer> {
  return git(['rev-list', '--objects', '--stdin'], { environment, input: `${trees.join('\n')}\n`, signal });
}

/** Commits, and their trees on the way down to directories: those that are here. */
export async function listAbove(
  environment: Environment,
  places: readonly DirectoryInCommit[],
  signal: AbortSignal,
): Promise<Sha[]> {
  const names = places.flatMap(({ sha, assetsPath }) => {
    const segments = assetsPath.split('/').slice(0, -1);
    const above = segments.map((_, index) => `${sha}:${segments.slice(0, index + 1).join('/')}`);
    return [sha, `${sha}^{tree}`, ...above];
  });
  const found = await checkObjects([...new Set(names)], environment, signal);
  return [...new Set(found.flatMap((object) => (object?.type === 'commit' || object?.type === 'tree' ? [object.name] : [])))];
}

/** `reuse`: as the objects are packed here. `anew`: the same bytes for the same objects, whatever fetch brought them. */
export type Packing = 'reuse' | 'anew';

const PACKING: Record<Packing, { config: string[]; options: string[] }> = {
  reuse: { config: [], options: ['--window=0'] },
  anew: {
    config: ['-c', 'pack.threads=1', '-c', 'pack.compression=9'],
    options: ['--no-reuse-delta', '--no-reuse-object', '--window=10', '--depth=50'],
  },
};

/**
 * @param prefix absolute: what the pack's file begins with
 * @param objects their names, or a listing of git's
 * @returns the pack's file
 */
export async function writePack(
  prefix: string,
  environment: Environment,
  objects: readonly Sha[] | Buffer,
  packing: Packing,
  signal: AbortSignal,
): Promise<string> {
  const { config, options } = PACKING[packing];
  const input = Buffer.isBuffer(objects) ? objects : `${objects.join('\n')}\n`;
  const args = [...config, 'pack-objects', '-q', ...options, '--delta-base-offset', prefix];
  const name = (await git(args, { environment, input, signal })).toString('latin1').trim();
  return `${prefix}-${name}.pack`;
}
