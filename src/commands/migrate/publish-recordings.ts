/** Publishes the trees of services whose recordings move, and pins them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, inAssetsRoot } from '../../base/directory.ts';
import { AssetsSyncError, toAssetsSyncError } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import { EMPTY_TREE, type Sha } from '../../base/sha.ts';
import type { AssetsRepository } from '../../fetch/assets-repository.ts';
import { commitText, type PushFacts } from '../../forge/text.ts';
import { type Scratch, writeAtomically } from '../../git/git-files.ts';
import { checkEditable, editManifests, placeOf, withEditLock } from '../../pins/edit.ts';
import type { PinEdit } from '../../pins/edit-text.ts';
import { MANIFEST_NAME } from '../../pins/manifest.ts';
import { SCHEMA_ADDRESS } from '../../pins/schema.ts';
import { branchOf } from '../../publish/branch-name.ts';
import { formatCommit } from '../../publish/format-commit.ts';
import type { Published } from '../../publish/model.ts';
import { offerPublished } from '../../publish/offer-published.ts';
import { publish } from '../../publish/publish.ts';
import type { Located } from '../../selection/locate.ts';
import type { MovingTree } from './recording-trees.ts';
import type { Move, Moved, RecordingsRequest } from './recordings-model.ts';

export async function publishAndPin(
  { request, located, selection, access, assets, log }: Move,
  fresh: readonly MovingTree[],
  trees: readonly MovingTree[],
  scratch: Scratch,
  signal: AbortSignal,
): Promise<Moved> {
  const { codeRepository } = request;
  await checkForSecrets(request, located, fresh, scratch, log, signal);
  const { manifests, pins: known } = selection;
  const places = fresh.map(({ directory }) => {
    const pin = known.resolve(directory);
    return placeOf(manifests, directory, pin?.sha === undefined ? undefined : pin);
  });
  const isNew = located.isRootMissing;
  if (!isNew) checkEditable(codeRepository.root, places);
  const facts = factsOf(request, fresh);
  const published = await publishTrees(request, assets, fresh, trees, facts, scratch, signal);
  const { sha, branch, found } = published;
  const isOld = found || published.onTopOf !== undefined;
  const offered = branch === undefined ? {} : await offerPublished(request, access, { branch, isOld }, facts, log, signal);
  const reason = commitText(facts).title;
  const pins = places.map((place, index) => ({ ...place, sha, tree: published.trees[index] ?? EMPTY_TREE, reason }));
  if (isNew) await writeRootFile(request, log, signal);
  const edits = new Map<Directory, PinEdit[]>();
  for (const { manifestDirectory, ...edit } of pins)
    edits.set(manifestDirectory, [...(edits.get(manifestDirectory) ?? []), edit]);
  try {
    await editManifests(codeRepository.root, edits, log, signal);
  } catch (error) {
    const { code, message, hint, detail, at } = toAssetsSyncError(error);
    const done = `The recordings are on ${branch}, where the next run finds them, but the pins could not be written: `;
    throw new AssetsSyncError(code, done + message, { hint, detail, at, cause: error });
  }
  return { sha, branch, found, pins, ...offered };
}

async function checkForSecrets(
  { codeRepository, message, allowSecrets }: RecordingsRequest,
  { assetsRoot }: Located,
  fresh: readonly MovingTree[],
  scratch: Scratch,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const { checkMessage, checkSecrets } = await import(/* webpackMode: "eager" */ '../../publish/secrets.ts');
  if (message !== undefined) await checkMessage(message);
  const below = assetsRoot.slice(codeRepository.root.length + 1);
  const allowed = new Set(allowSecrets.map((path) => inAssetsRoot(path, below)));
  const files = fresh.flatMap((tree) => tree.files);
  log.info('Looking for secrets in them.');
  await checkSecrets(
    scratch,
    files.filter(({ path }) => !allowed.has(path.toString('utf8'))),
    signal,
  );
}

function factsOf({ message, origin }: RecordingsRequest, fresh: readonly MovingTree[]): PushFacts {
  const names = fresh.map(({ directory }) => directory);
  const title = `Move recordings of ${names.length === 1 ? names[0] : `${names.length} services`} out of the code repository`;
  const services = fresh.map(({ directory, files }) => ({ service: directory, added: files, modified: [], deleted: [] }));
  return { message: message ?? title, origin, unmerged: [], services };
}

function publishTrees(
  { author, dryRun }: RecordingsRequest,
  { store, remote, branch }: AssetsRepository,
  fresh: readonly MovingTree[],
  trees: readonly MovingTree[],
  facts: PushFacts,
  scratch: Scratch,
  signal: AbortSignal,
): Promise<Published> {
  // The same recordings get the same branch, whichever of them are pinned by now.
  const name = branchOf(trees.map(({ directory, ours }) => ({ service: directory, directory, ours })));
  const format = (tree: Sha, parents: readonly Sha[]) => formatCommit(author, facts, tree, parents);
  return publish({ store, remote, scratch, branch, units: fresh, name, formatCommit: format, dryRun }, signal);
}

/** A first recordings.json, for the pins to go into. */
async function writeRootFile({ codeRepository, access }: RecordingsRequest, log: Log, signal: AbortSignal): Promise<void> {
  const file = join(codeRepository.root, MANIFEST_NAME);
  const text = `${JSON.stringify({ $schema: SCHEMA_ADDRESS, $repository: access.repository }, undefined, 2)}\n`;
  await withEditLock(codeRepository.root, log, signal, () => {
    if (!existsSync(file)) writeAtomically(file, text);
  });
}
