/**
 * Proves which commits the assets repository's branch has. Only a history that was fetched for this very purpose counts: what else is
 * on this machine may be shallow for other reasons.
 */
import type { AncestryProof, ProofRequest } from './ancestry.ts';
import { ShallowProof } from './shallow-proof.ts';
import { proveByWholeBranch } from './whole-branch-proof.ts';

/** @throws `missing-commit` where there is no such branch, `unreachable` where an answer cannot be had */
export async function proveAncestry(request: ProofRequest, signal: AbortSignal): Promise<AncestryProof> {
  const { noPartialClone, noShaWants } = request.store.serverLimits.read();
  if (noPartialClone !== true && noShaWants !== true) {
    const proof = await new ShallowProof(request, signal).prove();
    if (proof !== undefined) return proof;
  }
  return proveByWholeBranch(request, signal);
}
