/** What is told of recordings that were published, by whichever command. */
import { type Sha, shortSha } from '../base/sha.ts';
import type { Outputs } from '../host/host.ts';
import type { Offered } from '../publish/offer.ts';

interface OnBranch {
  sha: Sha | undefined;
  branch: string | undefined;
}

export function publishedOutputs({ sha, branch, pullRequest }: OnBranch & Offered): Outputs {
  return {
    ...(sha === undefined ? {} : { sha }),
    ...(branch === undefined ? {} : { branch }),
    ...(pullRequest === undefined ? {} : { 'pull-request-url': pullRequest }),
  };
}

export function branchLine({ found, branch, sha }: OnBranch & { found: boolean }): string {
  return `${found ? 'Found on' : 'Pushed to'} ${branch}: ${sha === undefined ? '' : shortSha(sha)}`;
}

const MERGE_ADVICE = 'Merge it with a merge commit, so that the pinned commit stays.';

/** What became of the pull request. */
export function offeredLines({ pullRequest, next }: Offered): string[] {
  const lines = [pullRequest && `Pull request: ${pullRequest}`, next].filter((line) => line !== undefined);
  return lines.length === 0 ? [] : [...lines, MERGE_ADVICE];
}
