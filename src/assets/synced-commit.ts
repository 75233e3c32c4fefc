/** The commit that an assets root stands on: its message says what is there. */
import { type Directory, parseDirectory } from '../names/directory.ts';
import { parseSha, type Sha } from '../names/sha.ts';

export interface SyncedPart {
  directory: Directory;
  sha: Sha;
  tree: Sha;
}

/** A service as it is in an assets root. */
export interface SyncedService {
  service: Directory;
  /** The address of the assets repository that it came from. */
  repository: string;
  /** The service's tree in the assets root, with deeper pins in place. */
  tree: Sha;
  files: number;
  /** The files' sizes together. */
  size: number;
  parts: SyncedPart[];
}

/** Writes the message. Services come sorted. */
export function formatMessage(services: readonly SyncedService[]): string {
  const lines = [
    services.length === 1 ? `Recordings of ${services[0]?.service}` : `Recordings of ${services.length} services`,
    '',
    'Made by assets-sync; the next sync replaces this commit.',
    '',
  ];
  let repository: string | undefined;
  for (const synced of services) {
    if (synced.repository !== repository) {
      repository = synced.repository;
      lines.push(`Repository: ${repository}`);
    }
    lines.push(`Service: ${synced.tree} ${synced.files} ${synced.size} ${synced.service}`);
    for (const part of synced.parts) lines.push(`Pin: ${part.sha} ${part.tree} ${part.directory}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Reads a message back; what is not of ours is passed over. */
export function parseMessage(message: string): SyncedService[] {
  const services: SyncedService[] = [];
  let repository = '';
  for (const line of message.split('\n')) {
    const [, name, value = ''] = /^(Repository|Service|Pin): (.*)$/.exec(line) ?? [];
    if (name === 'Repository') repository = value;
    const [, first = '', second = '', third = '', path = ''] = /^([0-9a-f]{40}) (\S+) (\S+) (.*)$/.exec(value) ?? [];
    if (name === 'Service') {
      const tree = parseSha(first);
      const parsed = parseDirectory(path);
      if (tree === undefined || 'wrong' in parsed) continue;
      services.push({ service: parsed.directory, repository, tree, files: Number(second), size: Number(third), parts: [] });
    } else if (name === 'Pin') {
      const [, sha = '', tree = '', directory = ''] = /^([0-9a-f]{40}) ([0-9a-f]{40}) (.*)$/.exec(value) ?? [];
      const part = { sha: parseSha(sha), tree: parseSha(tree), parsed: parseDirectory(directory) };
      if (part.sha === undefined || part.tree === undefined || 'wrong' in part.parsed) continue;
      services.at(-1)?.parts.push({ directory: part.parsed.directory, sha: part.sha, tree: part.tree });
    }
  }
  return services;
}
