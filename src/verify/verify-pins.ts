/** What becomes of pins: whether the branch has their commits, and whether their trees are what they say. */

import { type Directory, showDirectory } from '../base/directory.ts';
import { AssetsSyncError, formatPlace, type Problem } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { EMPTY_TREE, type Sha, shortSha } from '../base/sha.ts';
import type { Access } from '../fetch/access.ts';
import { openStore } from '../fetch/obtain.ts';
import { type TreeQuestion, TreeWalk } from '../fetch/tree-walk.ts';
import { Remote } from '../git/remote/remote.ts';
import type { Pin } from '../pins/manifest.ts';
import type { ChosenService } from '../pins/pins.ts';
import { Store } from '../store/store.ts';
import { FEW, type Proof, type ProofQuestion, proveCommits, type Standing } from './ancestry.ts';
import { type Proved, readProved, treeKey, writeProved } from './ancestry-cache.ts';
import { findSquashed } from './squash.ts';

/** `on-branch` alone is good. */
export type Outcome = 'on-branch' | 'squashed' | 'unmerged' | 'missing' | 'wrong-tree';

export interface PinProof {
  pin: Pin;
  outcome: Outcome;
  /** Its commit is, whatever its tree. */
  onBranch: boolean;
  /** The oldest commit of the branch with the same contents, for one that is `squashed` (with a wrong tree as well). */
  on: Sha | undefined;
  /** What its directory is in its commit; undefined where that was not looked at. */
  tree: Sha | 'absent' | undefined;
}

export interface VerifyRequest extends Access {
  pins: readonly Pin[];
  /** Look all trees up, not only those that pins name. */
  allTrees: boolean;
  isLocalUser: boolean;
  /** The user's git configuration, as of `CodeRepository`. */
  config: string;
  attempts: number;
  /** Absolute: the folder that holds the stores. */
  storeBase: string;
}

export interface Traffic {
  /** HTTP requests to the assets repository, and bytes of the packs that came from it. */
  requests: number;
  bytes: number;
}

export interface VerifyResult extends Traffic {
  proofs: PinProof[];
}

/** The pins that services come from, and another one, each once. */
export function pinsOf(services: readonly ChosenService[], besides?: Pin | undefined): Pin[] {
  const pins = services.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ pin }) => pin));
  return [...new Set(besides === undefined ? pins : [...pins, besides])];
}

/** @throws `unreachable` where it cannot be proved either way */
export async function verifyPins(request: VerifyRequest, log: Log, signal: AbortSignal): Promise<VerifyResult> {
  if (request.pins.length === 0) return { proofs: [], requests: 0, bytes: 0 };
  return withRemote(request, log, signal, async (store, remote) => {
    const proofs = await new Verification(store, remote, request).run(signal);
    const { requests, bytes } = await remote.close();
    return { proofs, requests, bytes };
  });
}

export interface Newest extends Traffic {
  tip: Sha;
  /** Of each directory at the tip. */
  trees: (Sha | 'absent')[];
  /** Commits that the server has, but not on the branch. */
  elsewhere: ReadonlySet<Sha>;
}

/** The newest commit of the branch, what directories are there, and which commits are not on it. */
export async function findNewest(
  {
    directories,
    commits,
    ...request
  }: Omit<VerifyRequest, 'pins' | 'allTrees'> & { directories: readonly Directory[]; commits: readonly Sha[] },
  log: Log,
  signal: AbortSignal,
): Promise<Newest> {
  return withRemote(request, log, signal, async (store, remote) => {
    const proved = readProved(store, request.branch);
    const withTrees = directories.length > FEW;
    const proof = await proveCommits({ store, remote, branch: request.branch, commits, withTrees, proved }, signal);
    writeProved(store, request.branch, proved);
    const elsewhere = commits.filter((commit) => proof.standings.get(commit)?.is === 'elsewhere');
    const questions = directories.map((directory) => ({ sha: proof.tip, directory }));
    const trees = await new TreeWalk(remote, proof.scratch).find(questions, signal);
    const { requests, bytes } = await remote.close();
    return { tip: proof.tip, trees, elsewhere: new Set(elsewhere), requests, bytes };
  });
}

async function withRemote<T>(
  request: Omit<VerifyRequest, 'pins' | 'allTrees'>,
  log: Log,
  signal: AbortSignal,
  body: (store: Store, remote: Remote) => Promise<T>,
): Promise<T> {
  const store = new Store(request.storeBase, request.url);
  const remote = new Remote({ ...request, log, tokenInput: 'token' });
  try {
    // What a store that was made elsewhere says was proved is no proof.
    await openStore(store, signal);
    return await body(store, remote);
  } catch (error) {
    if (!(error instanceof AssetsSyncError) || error.code !== 'git-failed') throw error;
    throw new AssetsSyncError('unreachable', `What the server of ${remote.repositoryUrl} sent cannot be read.`, {
      hint: 'Run the command again.',
      detail: error.detail,
      cause: error,
    });
  } finally {
    await remote.close();
    await store.settle();
  }
}

class Verification {
  private readonly store: Store;
  private readonly remote: Remote;
  private readonly request: VerifyRequest;
  private readonly proved: Proved;

  constructor(store: Store, remote: Remote, request: VerifyRequest) {
    this.store = store;
    this.remote = remote;
    this.request = request;
    this.proved = readProved(store, request.branch);
  }

  async run(signal: AbortSignal): Promise<PinProof[]> {
    const { pins, branch, allTrees } = this.request;
    const { store, remote, proved } = this;
    const named = pins.filter(({ tree }) => allTrees || tree !== undefined).map(questionOf);
    await this.lookUpHere(named, signal);
    const question: ProofQuestion = {
      store,
      remote,
      branch,
      commits: [...new Set(pins.map(({ sha }) => sha))],
      withTrees: new Set(this.unknown(named).map(({ sha }) => sha)).size > FEW,
      proved,
    };
    const proof = await proveCommits(question, signal);
    const standing = (pin: Pin): Standing => proof.standings.get(pin.sha) ?? { is: 'missing' };
    const walk = new TreeWalk(remote, proof.scratch);
    const absent = await this.findTrees(
      walk,
      named.filter(({ sha }) => proof.standings.get(sha)?.is !== 'missing'),
      signal,
    );
    const on = await this.findSquashed(proof, walk, standing, signal);
    writeProved(store, branch, proved);
    return pins.map((pin) => {
      const key = treeKey(pin.sha, pin.directory);
      const tree = absent.has(key) ? 'absent' : proved.trees.get(key);
      const outcome = outcomeOf(pin, standing(pin), tree, on.get(pin));
      return { pin, outcome, onBranch: standing(pin).is === 'on-branch', on: on.get(pin), tree };
    });
  }

  private unknown(questions: readonly TreeQuestion[]): TreeQuestion[] {
    return questions.filter(({ sha, directory }) => !this.proved.trees.has(treeKey(sha, directory)));
  }

  /** What a sync brought says what a commit has; that it seems to lack something may be ours. */
  private async lookUpHere(questions: readonly TreeQuestion[], signal: AbortSignal): Promise<void> {
    const unknown = this.unknown(questions);
    const answers = await this.store.lookUp(unknown, signal).catch((error) => {
      // A damaged store is none of the server's business, which is asked instead.
      if (error instanceof AssetsSyncError && error.code === 'git-failed') return [];
      throw error;
    });
    for (const [index, { sha, directory }] of unknown.entries()) {
      const tree = answers[index];
      if (tree === undefined || tree === 'absent' || tree === 'no-commit') continue;
      this.proved.trees.set(treeKey(sha, directory), tree);
    }
  }

  /** @returns the keys of directories that their commits do not have */
  private async findTrees(walk: TreeWalk, questions: readonly TreeQuestion[], signal: AbortSignal): Promise<Set<string>> {
    const unknown = this.unknown(questions);
    const absent = new Set<string>();
    for (const [index, tree] of (await walk.find(unknown, signal)).entries()) {
      const { sha, directory } = unknown[index] as TreeQuestion;
      if (tree === 'absent') absent.add(treeKey(sha, directory));
      else this.proved.trees.set(treeKey(sha, directory), tree);
    }
    return absent;
  }

  private async findSquashed(
    proof: Proof,
    walk: TreeWalk,
    standing: (pin: Pin) => Standing,
    signal: AbortSignal,
  ): Promise<Map<Pin, Sha>> {
    const lost = this.request.pins.flatMap((pin) => {
      const found = standing(pin);
      return found.is === 'elsewhere' ? [{ ...questionOf(pin), pin, forks: found.forks }] : [];
    });
    const found = await findSquashed({ store: this.store, remote: this.remote, proof, walk }, lost, signal);
    return new Map(
      lost.flatMap(({ pin }, index) => {
        const commit = found[index];
        return commit === undefined ? [] : [[pin, commit] as const];
      }),
    );
  }
}

function questionOf({ sha, directory }: Pin): TreeQuestion {
  return { sha, directory };
}

function outcomeOf(pin: Pin, standing: Standing, tree: PinProof['tree'], on: Sha | undefined): Outcome {
  if (standing.is === 'missing') return 'missing';
  // A directory that its commit does not have is empty.
  if (pin.tree !== undefined && pin.tree !== (tree === 'absent' ? EMPTY_TREE : tree)) return 'wrong-tree';
  if (standing.is === 'on-branch') return 'on-branch';
  return on === undefined ? 'unmerged' : 'squashed';
}

/** What is wrong with a pin and what to do about it; undefined where nothing is. */
export function problemOf({ pin, outcome, on, tree }: PinProof, branch: string): Problem | undefined {
  const what = `${showDirectory(pin.directory)}: ${outcome}`;
  const commit = shortSha(pin.sha);
  const advice = {
    'on-branch': undefined,
    squashed: `${commit} is not on ${branch}, but ${on === undefined ? 'a commit there' : shortSha(on)} has the same recordings; assets-sync repin moves the pin there`,
    unmerged: `${commit} is not on ${branch}; merge its branch or pull request first, with a merge commit`,
    missing: `the server does not give out ${commit}; record again, or restore the branch that had it`,
    'wrong-tree': `tree is not this directory of ${commit}: ${tree === 'absent' || tree === undefined ? 'that has no such directory' : `that is ${tree}`}; assets-sync repin corrects it`,
  }[outcome];
  return advice === undefined ? undefined : { message: `${what}: ${advice}`, at: pin.at };
}

/** The error for pins that are not proved; undefined where all are. */
export function notVerified(proofs: readonly PinProof[], branch: string): AssetsSyncError | undefined {
  const problems = proofs.map((proof) => problemOf(proof, branch)).filter((problem) => problem !== undefined);
  if (problems.length === 0) return undefined;
  const list = problems.map(({ message, at }) => `${at === undefined ? '' : `${formatPlace(at)} `}${message}`);
  const total = `${problems.length} of ${proofs.length} ${proofs.length === 1 ? 'pin is' : 'pins are'} not good`;
  const message = list.length === 1 ? `${list[0]}.` : `${total}:\n${list.join('\n')}`;
  return new AssetsSyncError('not-verified', message, {
    hint: HINT,
    at: problems[0]?.at,
    problems,
  });
}

const HINT = 'A pin is good if its commit is on the main branch of the assets repository and its tree is that of the commit.';
