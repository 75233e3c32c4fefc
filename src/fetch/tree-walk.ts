/** Finds directories in commits by asking for one level of trees at a time: what else a commit holds does not come. */
import { AssetsSyncError } from '../base/errors.ts';
import type { Sha } from '../base/sha.ts';
import type { Scratch } from '../git/git-files.ts';
import {
  type Commit,
  commitsAmong,
  type GitObject,
  parseTree,
  type ReadNamed,
  TREE_MODE,
  withObjects,
} from '../git/objects/read.ts';
import { Refused, type Remote } from '../git/remote/remote.ts';
import type { FetchRequest } from '../git/remote/transport.ts';
import type { DirectoryInCommit } from '../store/lookup.ts';

export class TreeWalk {
  /** The server left everything out that was not asked for. */
  isFiltered = true;
  private readonly remote: Remote;
  private readonly scratch: Scratch;
  private readonly options: Pick<FetchRequest, 'loose'>;
  /** The top tree of each commit. */
  private readonly tops = new Map<Sha, Sha>();
  /** Trees by what they hold: directories by name, one character a byte. */
  private readonly trees = new Map<Sha, Map<string, Sha>>();

  /** @param options of every request */
  constructor(remote: Remote, scratch: Scratch, options: Pick<FetchRequest, 'loose'> = {}) {
    this.remote = remote;
    this.scratch = scratch;
    this.options = options;
  }

  /** Tells the top trees of commits that were read elsewhere. */
  addTops(commits: ReadonlyMap<Sha, Pick<Commit, 'tree'>>): void {
    for (const [commit, { tree }] of commits) this.tops.set(commit, tree);
  }

  /** Whether a name is a commit's, of those that something was looked for in. */
  isCommit(name: Sha): boolean {
    return this.tops.has(name);
  }

  /** @returns for each place the directory's tree; `absent` where the commit has no such directory */
  find(places: readonly DirectoryInCommit[], signal: AbortSignal): Promise<(Sha | 'absent')[]> {
    return withObjects(this.scratch.dir, signal, (read) => this.findBy(read, places, signal));
  }

  private async findBy(read: ReadNamed, places: readonly DirectoryInCommit[], signal: AbortSignal): Promise<(Sha | 'absent')[]> {
    const commits = [...new Set(places.map(({ sha }) => sha))];
    await this.needCommits(read, commits, signal);
    let states = places.map(({ sha, assetsPath }): { at: Sha | 'absent'; path: string[] } => ({
      at: this.tops.get(sha) ?? 'absent',
      path: Buffer.from(assetsPath).toString('latin1').split('/').filter(Boolean),
    }));
    for (;;) {
      const needed = states.filter(({ at, path }) => at !== 'absent' && path.length > 0).map(({ at }) => at as Sha);
      if (needed.length === 0) return states.map(({ at }) => at);
      await this.needTrees(read, [...new Set(needed)], commits, signal);
      states = states.map((state) => {
        const [name, ...path] = state.path;
        if (state.at === 'absent' || name === undefined) return state;
        return { at: this.trees.get(state.at)?.get(name) ?? 'absent', path };
      });
    }
  }

  private async needCommits(read: ReadNamed, commits: readonly Sha[], signal: AbortSignal): Promise<void> {
    const lacking = () => commits.filter((commit) => !this.tops.has(commit));
    this.addTops(commitsAmong(await read(lacking())));
    const wants = lacking();
    if (wants.length === 0) return;
    const request: FetchRequest = { wants, depth: 1, filter: 'tree:0', ...this.options };
    const { filtered } = await this.remote.fetch(this.scratch, request, signal);
    if (!filtered) this.isFiltered = false;
    this.addTops(commitsAmong(await read(wants)));
  }

  private async needTrees(read: ReadNamed, names: readonly Sha[], commits: readonly Sha[], signal: AbortSignal): Promise<void> {
    const lacking = () => names.filter((name) => !this.trees.has(name));
    this.addTrees(await read(lacking()));
    const wants = lacking();
    if (wants.length === 0) return;
    try {
      await this.remote.fetch(this.scratch, { wants, filter: 'tree:0', ...this.options }, signal);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // A server that gives out commits alone: all trees of them.
      await this.remote.fetch(this.scratch, { wants: commits, depth: 1, filter: 'blob:none', refetch: true }, signal);
    }
    this.addTrees(await read(wants));
    if (lacking().length === 0) return;
    throw new AssetsSyncError('unreachable', `The server of ${this.remote.repositoryUrl} did not send what it was asked for.`, {
      hint: 'Run the command again.',
      detail: `missing: ${lacking().join(' ')}`,
    });
  }

  private addTrees(objects: ReadonlyMap<Sha, GitObject>): void {
    for (const [name, { type, content }] of objects) {
      const entries = type === 'tree' ? parseTree(content) : [];
      const directories = entries.filter(({ mode }) => mode === TREE_MODE);
      this.trees.set(name, new Map(directories.map(({ name: entry, object }) => [entry.toString('latin1'), object])));
    }
  }
}
