/** Proves which commits the main branch has, for a push. */
import { join } from 'node:path';
import type { Sha } from '../base/sha.ts';
import { borrowMore, type Scratch } from '../git/git-files.ts';
import type { AncestryProof } from '../verify/ancestry.ts';
import { readAncestryCache, writeAncestryCache } from '../verify/ancestry-cache.ts';
import { proveAncestry } from '../verify/prove-ancestry.ts';
import type { PublishRequest } from './model.ts';

/** @param scratch sees all that came with the proof from then on: a plain server may give out nothing of it by name */
export async function prove(
  { store, remote, branch, scratch }: Pick<PublishRequest, 'store' | 'remote' | 'branch'> & { scratch?: Scratch },
  commits: readonly Sha[],
  signal: AbortSignal,
): Promise<AncestryProof> {
  const cache = readAncestryCache(store, branch);
  const request = { store, remote, branch, commits: [...new Set(commits)], withTrees: false, cache };
  const proof = await proveAncestry(request, signal);
  writeAncestryCache(store, branch, cache);
  if (scratch !== undefined && proof.hasWholeBranch) borrowMore(scratch, join(proof.scratch.dir, 'objects'));
  return proof;
}
