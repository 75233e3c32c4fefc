/** Finds directories in commits, by asking for one level of trees at a time where the server leaves out what else a commit holds. */

import { AssetsSyncError } from '../base/errors.ts';
import type { Sha } from '../base/sha.ts';
import { readBoundary, type Scratch } from '../git/git-files.ts';
import { commitsAmong, objectsIn, withObjects } from '../git/objects/read.ts';
import { Refused, type Remote } from '../git/remote/remote.ts';
import { ALL_GENERATIONS, type FetchRequest } from '../git/remote/transport.ts';
import { type DirectoryInCommit, PathWalk } from '../store/trees.ts';

/** A walk that asks the server for what is not here. */
export class TreeWalk extends PathWalk {
  private readonly remote: Remote;
  /** Where commits are looked for whose names the server does not take. */
  private readonly branch: string | undefined;
  /** The server left out what was not asked for; else its commits are here with everything in them. */
  isFiltered = true;

  constructor(remote: Remote, branch?: string) {
    super();
    this.remote = remote;
    this.branch = branch;
  }

  /**
   * @param scratch has, or borrows, what was asked for before, and gets what comes
   * @returns for each place the directory's tree; `absent` where the commit has no such directory
   * @throws Refused where the server does not have a commit
   */
  async fetch(scratch: Scratch, places: readonly DirectoryInCommit[], signal: AbortSignal): Promise<(Sha | 'absent')[]> {
    this.isFiltered = true;
    const commits = [...new Set(places.map(({ sha }) => sha))];
    const answers = await withObjects(scratch.dir, signal, (read) =>
      this.find(read, places, async (names, type) => {
        if (type === 'commit') await this.bringCommits(scratch, names, signal);
        else await this.bringTrees(scratch, names, { commits, here: async () => [...(await read(names)).keys()] }, signal);
      }),
    );
    return answers.map((answer) => {
      if (answer === undefined) throw notSent(this.remote, []);
      return answer === 'no-commit' ? 'absent' : answer;
    });
  }

  /** Without their trees where those can be asked for over the same connection; else a process each would be asked for a level. */
  private async bringCommits(scratch: Scratch, wants: readonly Sha[], signal: AbortSignal): Promise<void> {
    const filter = this.remote.keepsConnections ? 'tree:0' : 'blob:none';
    const { branch } = this;
    try {
      const { filtered } = await this.remote.fetch(scratch, { wants, depth: 1, filter }, signal);
      if (!filtered) this.isFiltered = false;
    } catch (error) {
      if (!(error instanceof Refused) || error.failure.kind === 'missing' || branch === undefined) throw error;
      this.isFiltered = false;
      await bringWhole(this.remote, scratch, { commits: wants, branch }, signal);
    }
  }

  /** @param here says which of `wants` can be read by now */
  private async bringTrees(
    scratch: Scratch,
    wants: readonly Sha[],
    { commits, here }: { commits: readonly Sha[]; here: () => Promise<Sha[]> },
    signal: AbortSignal,
  ): Promise<void> {
    for (let lacking = [...wants]; lacking.length > 0; ) {
      const request = { wants: lacking, filter: 'tree:0' as const, since: [] };
      try {
        // A tree in another one that is wanted too does not come with it, and is asked for again. git itself takes that for a failure.
        if (!(await this.remote.fetchSince(scratch, request, signal))) throw new Refused({ kind: 'other' }, '');
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        // All trees of their commits: the server gives out nothing else, or no connection is kept.
        const all: FetchRequest = { wants: commits, depth: 1, filter: 'blob:none', refetch: true };
        await this.remote.fetch(scratch, all, signal);
      }
      const came = new Set(await here());
      const left = wants.filter((name) => !came.has(name));
      if (left.length === lacking.length) throw notSent(this.remote, left);
      lacking = left;
    }
  }
}

/** So deep a branch is fetched, one after the other, until the commits are found. */
const DEPTHS = [1, 50, 1_000, ALL_GENERATIONS];

/**
 * Fetches commits with everything in them: by their names, and where the server takes none, the branch at the depth that has them.
 * @throws NotOnBranch; Refused where the server lacks a commit (`missing`) or there is no branch
 */
export async function bringWhole(
  remote: Remote,
  scratch: Scratch,
  { commits, branch }: { commits: readonly Sha[]; branch: string },
  signal: AbortSignal,
): Promise<void> {
  try {
    await remote.fetch(scratch, { wants: commits, depth: 1 }, signal);
    return;
  } catch (error) {
    if (!(error instanceof Refused) || error.failure.kind === 'missing') throw error;
  }
  const ref = `refs/heads/${branch}` as const;
  for (const depth of DEPTHS) {
    await remote.fetch(scratch, { wants: [`+${ref}:${ref}`], depth }, signal);
    const found = commitsAmong(await objectsIn(scratch.dir, commits, signal));
    if (found.size === commits.length) return;
    if (readBoundary(scratch.dir).size === 0) break;
  }
  const found = commitsAmong(await objectsIn(scratch.dir, commits, signal));
  throw new NotOnBranch(commits.find((commit) => !found.has(commit)) as Sha);
}

/** The server gives out what is on the branch alone, and this commit is not on it. */
export class NotOnBranch extends Error {
  readonly commit: Sha;

  constructor(commit: Sha) {
    super(`${commit} is not on the branch`);
    this.commit = commit;
  }
}

function notSent({ repositoryUrl }: Remote, names: readonly Sha[]): AssetsSyncError {
  return new AssetsSyncError('unreachable', `The server of ${repositoryUrl} did not send what it was asked for.`, {
    hint: 'Run the command again; if it stays so, the server lacks objects: ask who keeps it.',
    ...(names.length === 0 ? {} : { detail: `missing: ${names.join(' ')}` }),
  });
}

export function noBranch(remote: Remote, branch: string, refused?: Refused): AssetsSyncError {
  return new AssetsSyncError('missing-commit', `${remote.repositoryUrl} has no branch ${branch}.`, {
    hint: 'Name its main branch in $branch.',
    detail: refused?.words,
  });
}

export class BranchMoved extends AssetsSyncError {
  constructor({ repositoryUrl }: Pick<Remote, 'repositoryUrl'>, branch: string) {
    super('unreachable', `Branch ${branch} of ${repositoryUrl} was changed while it was read.`, {
      hint: 'Run the command again.',
    });
  }
}

/** Whether what was read has changed meanwhile: an older server gives out nothing but what its branches point at now. */
export function wasMoved(error: unknown): boolean {
  return error instanceof BranchMoved || (error instanceof Refused && ['missing', 'unadvertised'].includes(error.failure.kind));
}
