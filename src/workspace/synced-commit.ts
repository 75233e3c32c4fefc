/** The commit that an assets root stands on: its message says what is there. */
import { type Directory, parseDirectory } from '../base/directory.ts';
import { parseSha, type Sha } from '../base/sha.ts';

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
    const [, name, value = ''] = /^(Repository|Service|Pin|Pin by tree|From|Behind): (.*)$/.exec(line) ?? [];
    if (name === 'Repository') repository = value;
    if (name === 'Service') {
      const [, tree = '', path = ''] = /^([0-9a-f]{40}) (.*)$/.exec(value) ?? [];
      const service = { tree: parseSha(tree), parsed: parseDirectory(path) };
      if (service.tree === undefined || 'error' in service.parsed) continue;
      services.push({ service: service.parsed.directory, tree: service.tree, pinnedTrees: [] });
    } else if (name === 'Pin' || name === 'Pin by tree') {
      const [, sha = '', tree = '', directory = ''] = /^([0-9a-f]{40}) ([0-9a-f]{40}) (.*)$/.exec(value) ?? [];
      const pinnedTree = { sha: parseSha(sha), tree: parseSha(tree), parsed: parseDirectory(directory) };
      if (pinnedTree.sha === undefined || pinnedTree.tree === undefined || 'error' in pinnedTree.parsed) continue;
      const place = { directory: pinnedTree.parsed.directory, assetsPath: pinnedTree.parsed.directory, repository };
      services.at(-1)?.pinnedTrees.push({ ...place, sha: pinnedTree.sha, tree: pinnedTree.tree, byTree: name === 'Pin by tree' });
    } else if (name === 'From') {
      const parsed = parseDirectory(value);
      const pinnedTree = services.at(-1)?.pinnedTrees.at(-1);
      if (pinnedTree !== undefined && 'directory' in parsed) pinnedTree.assetsPath = parsed.directory;
    } else if (name === 'Behind') {
      const pinnedTree = services.at(-1)?.pinnedTrees.at(-1);
      if (pinnedTree !== undefined) pinnedTree.behind = parseSha(value);
    }
  }
  return services;
}
