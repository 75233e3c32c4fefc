/** Says of a push what changed in its recordings, from what is on this machine: nothing is fetched for it. */

import { type FileChange, pairKey, parseRawDiff } from '../diff/compare-pins.ts';
import { compareFiles, contentsOf } from '../diff/compare-recordings.ts';
import { ownEnvironment } from '../git/environment.ts';
import type { Scratch } from '../git/git-files.ts';
import { fileSizes } from '../git/objects/read.ts';
import type { ServiceRecordings } from '../recording-diff/model.ts';
import { diffTrees } from '../store/trees.ts';
import type { Unit } from './request.ts';
import { loadSecretFinder } from './secrets/scan.ts';

/** Of more, nobody waits for the comparison: it takes a second for 25 MB. */
const MAX_BYTES = 50_000_000;

type Compared = Pick<Unit, 'directory' | 'base' | 'ours'> & { service: string };

/**
 * @param scratch sees the objects of all trees, but perhaps not the files of those that were never synced
 * @returns none where there is no recording of a known format, or too much to compare
 */
export async function comparePushed(
  scratch: Scratch,
  trees: readonly Compared[],
  signal: AbortSignal,
): Promise<ServiceRecordings[]> {
  const environment = ownEnvironment(scratch.dir);
  const changed = trees.filter(({ base, ours }) => base !== ours).map((tree) => ({ ...tree, from: tree.base, to: tree.ours }));
  if (changed.length === 0) return [];
  const changes = parseRawDiff(await diffTrees(environment, [...new Set(changed.map(pairKey))], signal));
  const services = new Map<string, FileChange[]>();
  for (const tree of changed) {
    const files = (changes.get(pairKey(tree)) ?? []).map((file) => ({
      ...file,
      path: tree.directory === '' ? file.path : `${tree.directory}/${file.path}`,
    }));
    services.set(tree.service, [...(services.get(tree.service) ?? []), ...files]);
  }
  const contents = contentsOf([...services.values()].flat());
  const sizes = await fileSizes(environment, contents, signal);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (sizes.size < contents.length || total > MAX_BYTES) return [];
  const list = [...services].map(([service, files]) => ({ service, files })).filter(({ files }) => files.length > 0);
  const compared = await compareFiles(environment, list, { looksLikeSecret: await loadSecretFinder() }, signal);
  const isKnown = compared.some(({ recordings }) => recordings.some(({ format }) => format !== 'text' && format !== 'bytes'));
  return isKnown ? compared : [];
}
