/** What a push publishes, and what is said of it: looked through for secrets, put onto a branch, compared, and offered to be merged. */
import { relative, sep } from 'node:path';
import { type Directory, inAssetsRoot, isWithin, parentDirectory, TOP } from '../../base/directory.ts';
import { toAssetsSyncError } from '../../base/errors.ts';
import type { Sha } from '../../base/sha.ts';
import { count } from '../../base/text.ts';
import { accessFlags } from '../../fetch/access.ts';
import { type PushFacts, readFacts } from '../../forge/text.ts';
import { publish } from '../../publish/publish.ts';
import { branchOf, type Contents, type Published } from '../../publish/request.ts';
import type { ServiceRecordings } from '../../recording-diff/model.ts';
import { differencesOf } from '../../workspace/inspect.ts';
import type { LocalChange } from '../../workspace/local-changes.ts';
import type { ChangedTree, Changes } from './changes.ts';
import type { PushWork } from './model.ts';

/** So many bytes are looked through in about a second. */
const BYTES_OF_A_SECOND = 8_000_000;

/** @throws `secrets` where something that looks like one would be published */
export async function checkForSecrets(
  { request, root, log }: PushWork,
  { trees, scratch }: Changes,
  signal: AbortSignal,
): Promise<void> {
  const { checkMessage, checkSecrets } = await import(/* webpackMode: "eager" */ '../../publish/secrets.ts');
  if (request.message !== undefined) await checkMessage(request.message);
  const rootBelow = relative(request.codeRepository.root, root.dir).split(sep).join('/');
  const allowed = new Set(request.allowSecrets.map((path) => inAssetsRoot(path, rootBelow)));
  const files = trees.flatMap((changed) => changed.files);
  const names = new Set(files.map(({ path }) => path.toString('utf8')));
  for (const path of allowed) {
    if (names.has(path)) continue;
    log.warning({ message: `The allow-secrets input names ${path}, which is no file that would be pushed` });
  }
  const isLong = trees.reduce((sum, { bytes }) => sum + bytes, 0) > BYTES_OF_A_SECOND;
  if (isLong) log.info(`Looking for secrets in ${count(files.length, 'recording')}.`);
  const checked = files.filter(({ path }) => !allowed.has(path.toString('utf8')));
  await checkSecrets(scratch, checked, signal);
}

/**
 * Puts trees onto a branch; nothing where the main branch, or an earlier push, has them.
 * @param fresh those of the changes that no pin has yet
 */
export async function publishTrees(
  work: PushWork,
  { trees, scratch }: Changes,
  fresh: readonly ChangedTree[],
  signal: AbortSignal,
): Promise<Published> {
  if (fresh.length === 0) {
    const sha = trees[0]?.pinned?.sha as Sha;
    return { sha, trees: [], branch: undefined, found: true, changes: [], unmerged: [], previousPush: undefined };
  }
  const { author, dryRun, access } = work.request;
  const describe = (contents: Contents) => factsOf(work, contents, fresh);
  const flags = accessFlags(access);
  return publish({ ...work.assets, scratch, units: fresh, name: branchOf(trees), author, describe, dryRun, flags }, signal);
}

/** What is said of a push: what its commit brings to the main branch, which may be more than what changed here. */
export function factsOf(
  { request: { message, origin }, selection: { globs, pins } }: PushWork,
  { changes: brought, unmerged, previousPush }: Contents,
  trees: readonly ChangedTree[],
): PushFacts {
  const onDisk = brought.flatMap((change) => asOnDisk(change, pins.prefix) ?? []);
  // A branch whose earlier push is undone brings nothing.
  const changes = onDisk.length > 0 || previousPush !== undefined ? onDisk : trees.flatMap((changed) => changed.changes);
  const services = new Map<Directory, LocalChange[]>(trees.map(({ service }) => [service, []]));
  for (const change of changes) {
    const path = change.path.toString('utf8');
    // An earlier push that this one goes on from may have changed others.
    const service =
      trees.find(({ directory }) => isWithin(path, directory))?.service ?? globs.serviceOf(parentDirectory(path as Directory));
    if (service !== undefined) services.set(service, [...(services.get(service) ?? []), change]);
  }
  return {
    message,
    earlier: previousPush?.messages.flatMap((commit) => readFacts(commit)?.message ?? []) ?? [],
    origin,
    unmerged,
    services: [...services].map(([service, ofService]) => ({ service, ...differencesOf(ofService) })),
  };
}

/** A change in the assets repository by its path in the assets root; undefined for what is not of this code repository. */
function asOnDisk(change: LocalChange, prefix: Directory): LocalChange | undefined {
  if (prefix === TOP) return change;
  const path = change.path.toString('latin1');
  const above = `${Buffer.from(prefix).toString('latin1')}/`;
  return path.startsWith(above) ? { ...change, path: Buffer.from(path.slice(above.length), 'latin1') } : undefined;
}

/**
 * What changed in the recordings, which is good to know, but no reason to fail: on the whole branch, where what main has is here.
 * @param fresh those of the changes that were published
 */
export async function compareRecordings(
  { log }: PushWork,
  { trees, scratch }: Changes,
  fresh: readonly ChangedTree[],
  { previousPush, trees: published }: Published,
  signal: AbortSignal,
): Promise<ServiceRecordings[]> {
  try {
    const { comparePushed } = await import(/* webpackMode: "eager" */ '../../publish/compare-pushed.ts');
    const whole = fresh.map(({ service, directory, base, ours }, index) => {
      return { service, directory, base: previousPush?.mainTrees[index] ?? base, ours: published[index] ?? ours };
    });
    const compared = previousPush === undefined ? [] : await comparePushed(scratch, whole, signal);
    return compared.length > 0 ? compared : await comparePushed(scratch, trees, signal);
  } catch (error) {
    signal.throwIfAborted();
    log.notice(`What changed in the recordings could not be found out: ${toAssetsSyncError(error).message}`);
    return [];
  }
}
