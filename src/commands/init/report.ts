/** What people and scripts are told about an init. */
import { relative } from 'node:path';
import { shortSha } from '../../base/sha.ts';
import { DEFAULT_SERVICES } from '../../pins/schema.ts';
import type { InitResult } from './init.ts';

export function initText({ file, repository, branch, sha, service }: InitResult, from: string): string {
  return [
    `${relative(from, file)} pins everything at ${shortSha(sha)}, where ${branch} of ${repository} is now.`,
    service === undefined
      ? `Next: say in $services which directories are services, for none matches ${DEFAULT_SERVICES.join(', ')}; then assets-sync sync <service>`
      : `Next: assets-sync sync ${service}`,
  ].join('\n');
}

export function initJson({ file, repository, branch, sha }: InitResult): object {
  return { file, repository, branch, sha };
}
