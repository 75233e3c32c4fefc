/** Says of a push what changed in its recordings, from what is on this machine: nothing is fetched for it. */
import type { Directory } from '../../base/directory.ts';
import type { Sha } from '../../base/sha.ts';
import { filesOfService, pairKey, parseRawDiff } from '../../diff/compare-pins.ts';
import { compareFiles, contentsOf } from '../../diff/compare-recordings.ts';
import { ownEnvironment } from '../../git/environment.ts';
import type { Scratch } from '../../git/git-files.ts';
import { fileSizes } from '../../git/objects/read.ts';
import { loadSecretFinder } from '../../publish/secrets/scan.ts';
import type { ServiceRecordings } from '../../recording-diff/model.ts';
import { diffTrees } from '../../store/trees.ts';

/** Of more, nobody waits for the comparison: it takes a second for 25 MB. */
const MAX_BYTES = 50_000_000;

/**
 * @param scratch sees the objects of all trees, but perhaps not the files of those that were never synced
 * @returns none where some of it is not here, or is too much to compare
 */
export async function compareTrees(
  scratch: Scratch,
  trees: readonly { service: Directory; directory: Directory; from: Sha; to: Sha }[],
  signal: AbortSignal,
): Promise<ServiceRecordings[]> {
  const environment = ownEnvironment(scratch.dir);
  const pairs = trees.filter(({ from, to }) => from !== to).map((tree) => ({ ...tree, inner: [] }));
  if (pairs.length === 0) return [];
  const changes = parseRawDiff(await diffTrees(environment, [...new Set(pairs.map(pairKey))], signal));
  const services = [...new Set(pairs.map(({ service }) => service))].map((service) => {
    const own = pairs.filter((pair) => pair.service === service);
    return { service, files: filesOfService(own, changes) };
  });
  const contents = contentsOf(services.flatMap(({ files }) => files));
  const sizes = await fileSizes(environment, contents, signal);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (sizes.size < contents.length || total > MAX_BYTES) return [];
  const differing = services.filter(({ files }) => files.length > 0);
  return compareFiles(environment, differing, { looksLikeSecret: await loadSecretFinder() }, signal);
}
