/** What people and scripts are told about an init. */
import { relative } from 'node:path';
import { shortSha } from '../names/sha.ts';
import type { InitResult } from '../operations/init.ts';

export function initText({ file, repository, branch, sha, service }: InitResult, from: string): string {
  return [
    `${relative(from, file)} pins everything at ${shortSha(sha)}, where ${branch} of ${repository} is now.`,
    `Next: assets-sync sync ${service ?? 'sdk/<service>'}`,
  ].join('\n');
}

export function initJson({ file, repository, branch, sha }: InitResult): object {
  return { file, repository, branch, sha };
}
