/** The commit that an assets root stands on: composed of pinned trees, and its message says what is there. */
import { type Directory, isWithin, parseDirectory } from '../base/directory.ts';
import { EMPTY_TREE, parseSha, type Sha } from '../base/sha.ts';
import { parseTree } from '../git/objects/read.ts';
import { composeTree, type Placement, writeObject } from '../git/objects/write.ts';

export interface SyncedTree {
  directory: Directory;
  /** Where it is in the assets repository. */
  assetsPath: Directory;
  /** The address of that. */
  repository: string;
  sha: Sha;
  tree: Sha;
  /** The pin's `tree` was taken at its word; else the tree was looked up in the commit. */
  byTree: boolean;
  /** The commit of a push that made the tree, while what others had added to it there is still to be brought. */
  behind?: Sha | undefined;
}

/** A service as it is in an assets root. */
export interface SyncedService {
  service: Directory;
  /** The service's tree in the assets root, with deeper pins in place. */
  tree: Sha;
  pinnedTrees: SyncedTree[];
}

/** The content of a commit object without parents or a clock: the same pins make the same commit everywhere. */
export function formatCommit(tree: Sha, services: readonly SyncedService[]): Buffer {
  const who = 'assets-sync <assets-sync@localhost> 0 +0000';
  return Buffer.from(`tree ${tree}\nauthor ${who}\ncommitter ${who}\n\n${formatMessage(services)}`);
}

/** Writes the message. Services come sorted. */
function formatMessage(services: readonly SyncedService[]): string {
  const lines = [
    services.length === 1 ? `Recordings of ${services[0]?.service}` : `Recordings of ${services.length} services`,
    '',
    'Made by assets-sync; the next sync replaces this commit.',
    '',
  ];
  let repository: string | undefined;
  const tellRepository = (address: string | undefined) => {
    if (address === undefined || address === repository) return;
    repository = address;
    lines.push(`Repository: ${address}`);
  };
  for (const synced of services) {
    tellRepository(synced.pinnedTrees[0]?.repository);
    lines.push(`Service: ${synced.tree} ${synced.service}`);
    for (const { directory, assetsPath, repository: address, sha, tree, byTree, behind } of synced.pinnedTrees) {
      tellRepository(address);
      lines.push(`${byTree ? 'Pin by tree' : 'Pin'}: ${sha} ${tree} ${directory}`);
      if (assetsPath !== directory) lines.push(`From: ${assetsPath}`);
      if (behind !== undefined) lines.push(`Behind: ${behind}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Reads the content of a commit object back; what is not of ours is passed over. */
export function parseCommit(content: Buffer): SyncedService[] {
  const text = content.toString('utf8');
  const services: SyncedService[] = [];
  let repository = '';
  for (const line of text.slice(text.indexOf('\n\n') + 2).split('\n')) {
    const [, name = '', value = ''] = /^(Repository|Service|Pin|Pin by tree|From|Behind): (.*)$/.exec(line) ?? [];
    const pinnedTree = services.at(-1)?.pinnedTrees.at(-1);
    if (name === 'Repository') repository = value;
    else if (name === 'Behind' && pinnedTree !== undefined) pinnedTree.behind = parseSha(value);
    else if (name !== '') {
      // Names of objects come first.
      const words = value.split(' ');
      const shas = words.slice(0, name === 'Service' ? 1 : name.startsWith('Pin') ? 2 : 0).map(parseSha);
      const parsed = parseDirectory(words.slice(shas.length).join(' '));
      if ('error' in parsed || shas.includes(undefined)) continue;
      const { directory } = parsed;
      const [one, tree] = shas as [Sha, Sha];
      if (name === 'Service') services.push({ service: directory, tree: one, pinnedTrees: [] });
      else if (name === 'From' && pinnedTree !== undefined) pinnedTree.assetsPath = directory;
      else if (name.startsWith('Pin')) {
        const place = { directory, assetsPath: directory, repository };
        services.at(-1)?.pinnedTrees.push({ ...place, sha: one, tree, byTree: name === 'Pin by tree' });
      }
    }
  }
  return services;
}

type MadeOfParts = Omit<SyncedService, 'tree'>;

/** Where a commit's objects are read and written: the assets root. */
interface CommitPlace {
  objects: string;
  readTree: (tree: Sha, signal: AbortSignal) => Promise<Buffer>;
}

export interface CommitPlan {
  /** Services that stay as they are. */
  others: readonly SyncedService[];
  /** Services that are made of their pinned trees, outer before inner. */
  chosen: readonly MadeOfParts[];
  /** Paths that are left out: of submodules, which have no place in an assets root. */
  without: readonly Buffer[];
}

/** @returns the commit, and all services as they are in it */
export async function writeSyncedCommit(
  root: CommitPlace,
  { others, chosen, without }: CommitPlan,
  signal: AbortSignal,
): Promise<{ commit: Sha; services: SyncedService[] }> {
  // A service inside a chosen one is written with it, and is no longer one of its own.
  const apart = others.filter(({ service }) => !chosen.some((outer) => isWithin(service, outer.service)));
  const placements: Placement[] = [
    ...apart.map(({ service, tree }) => ({ path: service, tree })),
    ...chosen.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ directory, tree }) => ({ path: directory, tree }))),
    // Outer before inner; the sort is stable, so that what is chosen replaces what was there.
  ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const composed = await composeTree([...placements, ...without.map((path) => ({ path, tree: undefined }))], {
    readTree: async (tree) => parseTree(await root.readTree(tree, signal)),
    writeTree: (content) => writeObject(root.objects, 'tree', content),
  });
  const services = [...apart.map((other) => ({ ...other, pinnedTrees: partsAfter(other, chosen) })), ...chosen]
    .map((service) => ({ ...service, tree: composed.treeAt(service.service) ?? EMPTY_TREE }))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return { commit: writeObject(root.objects, 'commit', formatCommit(composed.tree, services)), services };
}

/** Services of one repository stand together. */
function sortKey({ service, pinnedTrees }: SyncedService): string {
  return `${pinnedTrees[0]?.repository}${service}`;
}

/** What a service that was not chosen is made of now that a chosen one may have been put into it. */
function partsAfter(other: SyncedService, chosen: readonly MadeOfParts[]): SyncedTree[] {
  const inner = chosen.filter(({ service }) => isWithin(service, other.service));
  return [
    ...other.pinnedTrees.filter(({ directory }) => !inner.some(({ service }) => isWithin(directory, service))),
    ...inner.flatMap(({ pinnedTrees }) => pinnedTrees),
  ];
}
