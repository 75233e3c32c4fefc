/**
 * The commit that an assets root stands on: composed of pinned trees, which are looked through once, file by file, before anything is written:
 * what they have that no file can be called here, how many files they are and how large.
 */
import { type Directory, foldedPath, isUnwritable, isWithin, parentDirectory, upward } from '../base/directory.ts';
import { AssetsSyncError, listLines } from '../base/errors.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import { git, splitRecords } from '../git/git.ts';
import { parseTree, readObjects } from '../git/objects/read.ts';
import { type ComposedTree, composeTree, type Placement, writeObject } from '../git/objects/write.ts';
import type { AssetsRoot, Synced, SyncedService, SyncedTree } from './root.ts';

/** A service that is made of its pinned trees, outer before inner. */
export type Composition = Pick<SyncedService, 'service' | 'pinnedTrees'>;

/**
 * Writes a commit of services that stay as they are and of chosen ones, without submodules, which have no place in an assets root.
 * @throws `unwritable-name`
 */
export async function composeSynced(
  root: AssetsRoot,
  { others, chosen }: { others: readonly SyncedService[]; chosen: readonly Composition[] },
  signal: AbortSignal,
): Promise<Synced> {
  // A service inside a chosen one is written with it, and is no longer one of its own.
  const apart = others.filter(({ service }) => !chosen.some((outer) => isWithin(service, outer.service)));
  const placements: Placement[] = [
    ...apart.map(({ service, tree }) => ({ path: service, tree })),
    ...chosen.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ directory, tree }) => ({ path: directory, tree }))),
    // Outer before inner; the sort is stable, so that what is chosen replaces what was there.
  ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const all = [...apart.map((other) => ({ ...other, pinnedTrees: partsAfter(other, chosen) })), ...chosen];
  let composed = await compose(root, placements, signal);
  // What stays was looked through before, but for one that a chosen service was put into.
  const isSame = ({ service, tree }: SyncedService) =>
    composed.treeAt(service) === tree && !chosen.some((inner) => isWithin(inner.service, service));
  const stays = new Map(apart.filter(isSame).map((other) => [other.service, other]));
  const contents = await lookThrough(root, composed.tree, { all, stays }, signal);
  refuseUnfit(contents);
  const without = contents.submodules.map((path) => ({ path, tree: undefined }));
  if (without.length > 0) composed = await compose(root, [...placements, ...without], signal);
  const services = all
    .map(({ service, pinnedTrees }): SyncedService => {
      const { files, size } = stays.get(service) ?? contents.totals.get(service) ?? { files: 0, size: 0 };
      return { service, tree: composed.treeAt(service) ?? EMPTY_TREE, pinnedTrees, files, size };
    })
    .sort((a, b) => (a.service < b.service ? -1 : 1));
  return { commit: writeObject(root.objects, 'commit', formatCommit(composed.tree, services)), services };
}

function compose(root: AssetsRoot, placements: readonly Placement[], signal: AbortSignal): Promise<ComposedTree> {
  return composeTree(placements, {
    readTree: async (tree) => {
      const [object] = await readObjects([tree], { environment: root.environment, signal });
      if (object === undefined) throw new Error(`tree ${tree} is not in the store`);
      return parseTree(object.content);
    },
    writeTree: (content) => writeObject(root.objects, 'tree', content),
  });
}

/** What a service that was not chosen is made of now that a chosen one may have been put into it. */
function partsAfter(other: SyncedService, chosen: readonly Composition[]): SyncedTree[] {
  const inner = chosen.filter(({ service }) => isWithin(service, other.service));
  return [
    ...other.pinnedTrees.filter(({ directory }) => !inner.some(({ service }) => isWithin(directory, service))),
    ...inner.flatMap(({ pinnedTrees }) => pinnedTrees),
  ];
}

/** The content of a commit object without parents or a clock: the same pins make the same commit everywhere. For people: what was synced is read elsewhere. */
export function formatCommit(tree: Sha, services: readonly Composition[]): Buffer {
  const who = 'assets-sync <assets-sync@localhost> 0 +0000';
  const title = services.length === 1 ? `Recordings of ${services[0]?.service}` : `Recordings of ${services.length} services`;
  const lines = services.flatMap(({ pinnedTrees }) =>
    pinnedTrees.map(({ directory, assetsPath, repository, sha }) => {
      const from = assetsPath === directory ? '' : `, there ${assetsPath}`;
      return `${directory}: ${sha} of ${repository}${from}`;
    }),
  );
  const message = [title, '', 'Made by assets-sync; the next sync replaces this commit.', '', ...lines].join('\n');
  return Buffer.from(`tree ${tree}\nauthor ${who}\ncommitter ${who}\n\n${message}\n`);
}

interface Contents {
  /** Of each service without those that are in it: a file counts once. */
  totals: Map<Directory, { files: number; size: number }>;
  /** The paths of submodules. */
  submodules: Buffer[];
  /** Paths that this system does not take, or that git keeps for itself. */
  unwritable: string[];
  /** Paths that are one and the same file where the case of names does not count; each with its twin. */
  twins: [string, string][];
}

/** Looks at every file of services of a tree, without holding the list of them. To see their sizes is also to see that they are there. */
async function lookThrough(
  root: AssetsRoot,
  tree: Sha,
  { all, stays }: { all: readonly Composition[]; stays: ReadonlyMap<Directory, unknown> },
  signal: AbortSignal,
): Promise<Contents> {
  const totals = new Map(all.map(({ service }) => [service, { files: 0, size: 0 }]));
  const contents: Contents = { totals, submodules: [], unwritable: [], twins: [] };
  const looked = all.map(({ service }) => service).filter((service) => !stays.has(service));
  if (looked.length === 0) return contents;
  // Every path so far as this file system compares it, where it does not compare every letter.
  const folded = root.traits.ignoresCase ? new Map<string, string>() : undefined;
  // Files come in order: most are in the directory of the one before.
  let folder: string | undefined;
  let total: { files: number; size: number } | undefined;
  const add = (record: Buffer) => {
    const tab = record.indexOf(0x09);
    const [mode, , , bytes] = record.toString('latin1', 0, tab).split(/ +/);
    const name = record.subarray(tab + 1);
    if (mode === '160000') {
      contents.submodules.push(Buffer.from(name));
      return;
    }
    const path = name.toString('utf8');
    const above = parentDirectory(path as Directory);
    if (above !== folder) {
      folder = above;
      const service = upward(above).find((directory) => totals.has(directory));
      total = service === undefined ? undefined : totals.get(service);
    }
    // git takes no link of that name, whatever it is written as.
    const isLinkOfModules = mode === '120000' && /(^|\/)(\.gitmodules|gitmod~\d)$/i.test(path);
    if (isLinkOfModules || isUnwritable(name, root.dir)) contents.unwritable.push(path);
    if (folded !== undefined) findTwins(path, folded, contents.twins);
    if (total === undefined) return;
    total.files++;
    total.size += Number(bytes);
  };
  let rest: Buffer = Buffer.alloc(0);
  await git(['ls-tree', '-r', '-l', '-z', '--full-tree', tree], {
    environment: root.environment,
    // Outermost alone: paths may be given to git in pieces.
    paths: looked.filter((service) => !looked.some((above) => above !== service && isWithin(service, above))),
    signal,
    onStdout: (chunk) => {
      rest = Buffer.concat([rest, chunk]);
      splitRecords(rest).forEach(add);
      rest = Buffer.from(rest.subarray(rest.lastIndexOf(0) + 1));
    },
  });
  return contents;
}

/** The directories above a file count as well: `a/x` and `A/y` would be in one. */
function findTwins(path: string, folded: Map<string, string>, twins: Contents['twins']): void {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    const part = path.slice(0, end);
    const key = foldedPath(part);
    const known = folded.get(key);
    if (known === part) return;
    if (known === undefined) folded.set(key, part);
    else twins.push([known, part]);
  }
}

/** @throws `unwritable-name` */
function refuseUnfit({ unwritable, twins }: Contents): void {
  const refuse = (what: string, lines: readonly string[], which: string) => {
    if (lines.length === 0) return;
    throw new AssetsSyncError('unwritable-name', `${what} (${lines.length}):\n${listLines(lines.map(shorten))}`, {
      hint: `Rename ${which} in the assets repository, and pin the commit that has the new names; nothing was written.`,
    });
  };
  refuse('No file can have these names here', unwritable, 'the recordings');
  const pairs = twins.map((pair) => pair.join(' and '));
  refuse('These names differ by the case of letters alone, which is one file here', pairs, 'one of them');
}

/** A path as a line can show it. */
function shorten(path: string): string {
  return path.length > 250 ? `${path.slice(0, 200)}…${path.slice(-30)} (${Buffer.byteLength(path)} bytes)` : path;
}
