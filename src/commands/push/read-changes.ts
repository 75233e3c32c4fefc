/** The first step of a push: what changed on disk, written as trees. */
import { type Directory, TOP } from '../../base/directory.ts';
import { EMPTY_TREE, type Sha, shortSha } from '../../base/sha.ts';
import { shellCommand } from '../../base/shell.ts';
import { fetchTreeNames } from '../../fetch/fetch-trees.ts';
import { borrow, type Scratch } from '../../git/git-files.ts';
import type { PinnedTree, Pins } from '../../pins/pins.ts';
import { readChangedTrees } from '../../publish/changed-trees.ts';
import { findChanges } from '../../publish/changes.ts';
import { parseGivenPaths } from '../../selection/given-paths.ts';
import { ALL } from '../../selection/services.ts';
import { openStore } from '../../store/packs.ts';
import { differencesOf, outsideNotice, portabilityProblems } from '../../workspace/inspect.ts';
import { explainUnreadable } from '../../workspace/local-changes.ts';
import type { RootState } from '../../workspace/root.ts';
import { refuseUnfinished, requireUnlocked, withRootLock } from '../../workspace/root-lock.ts';
import type { Changes, PushedService, PushWork } from './model.ts';

/** @returns undefined where nothing changed */
export function readChanges(work: PushWork, signal: AbortSignal): Promise<Changes | undefined> {
  const { request, log, selection, root, assets } = work;
  return withRootLock(root, log, signal, async (held) => {
    refuseUnfinished(root);
    const { pins, globs, assetsRoot } = selection;
    const given = parseGivenPaths(request.selection, request.codeRepository, assetsRoot);
    const named = given.includes(ALL) || given.includes(TOP) ? [] : (given as Directory[]);
    const question = { pins, globs, assetsRoot, codeRoot: request.codeRepository.root, named };
    const { state, changes, outside } = await findChanges(question, held);
    if (outside.length > 0 && given.length === 0) log.notice(outsideNotice(outside));
    if (changes.size === 0) {
      for (const text of elsewhereNotices(state, pins)) log.notice(text);
      return undefined;
    }
    // The root's index is written after the push: what would be in the way then is said now.
    await requireUnlocked(root, log, held);
    portabilityProblems(assetsRoot, [...changes.values()].flat()).forEach(log.warning);
    await openStore(assets.store, held);
    const scratch = assets.store.newScratch(objectFolders(work));
    const treeOf = (pinned: PinnedTree) => fetchTreeOf(work, pinned, scratch, held);
    const trees = await readChangedTrees({ root, state, changes, pins, scratch, treeOf }, held).catch((error) => {
      throw explainUnreadable(root, error, state);
    });
    const services = [...changes].map(([service, ofService]): PushedService => {
      return { service, isNew: pins.pinnedTreesOf(service).length === 0, ...differencesOf(ofService) };
    });
    return { services, trees, state, scratch };
  });
}

/**
 * The tree of a pinned directory; its names can be read in the scratch then.
 * @returns the empty tree for a directory that its commit does not have
 */
export async function fetchTreeOf(work: PushWork, pinned: PinnedTree, scratch: Scratch, signal: AbortSignal): Promise<Sha> {
  const [named] = await fetchTreeNames(work.assets, [pinned], signal);
  // The store may have made a folder for them.
  borrow(scratch, objectFolders(work));
  return named === undefined || named.found === 'absent' ? EMPTY_TREE : named.found;
}

/** The object folders that have what is on disk and what it was made on. */
function objectFolders({ root, assets: { store } }: PushWork): string[] {
  // A root may borrow from other stores only, where it was synced without this machine's or from another address.
  return [root.objects, store.objects, ...store.commitObjects];
}

/** Nothing changed since a push whose pins were lost, say by a git checkout: that nobody would know either. */
function elsewhereNotices({ synced }: RootState, pins: Pins): string[] {
  return (synced?.services ?? []).flatMap(({ service, pinnedTrees }) => {
    const pinned = new Map(pins.pinnedTreesOf(service).map(({ directory, sha }) => [directory, sha]));
    const moved = pinnedTrees.find(({ directory, sha, behind = sha }) => pinned.get(directory) !== behind);
    if (moved === undefined) return [];
    const pin = pinned.get(moved.directory);
    const where = pin === undefined ? 'without a pin' : `pinned at ${shortSha(pin)}`;
    return [
      `${moved.directory} is on disk as of ${shortSha(moved.behind ?? moved.sha)}, but ${where}: if you pushed it and lost the edit of recordings.json, ${shellCommand(['assets-sync', 'repin', service, '--from-disk'])} makes it again; else assets-sync sync brings what is pinned`,
    ];
  });
}
