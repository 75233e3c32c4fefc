/** What people and scripts are told about an init. */
import { relative } from 'node:path';
import { shortSha } from '../../base/sha.ts';
import { DEFAULT_SERVICES } from '../../pins/schema.ts';
import type { InitResult } from './init.ts';

export function initText({ file, repository, branch, sha, service }: InitResult, from: string): string {
  const name = relative(from, file);
  const pinned =
    sha === undefined
      ? `${name} pins nothing yet, for ${repository} has no commit: your first push makes its branch ${branch}.`
      : `${name} pins everything at ${shortSha(sha)}, where ${branch} of ${repository} is now.`;
  return [pinned, `Next: ${next({ sha, service })}`].join('\n');
}

function next({ sha, service }: Pick<InitResult, 'sha' | 'service'>): string {
  if (sha === undefined) return 'record tests with the test proxy (assets-sync proxy start), then assets-sync push';
  if (service !== undefined) return `assets-sync sync ${service}`;
  return `say in $services which directories are services, for none matches ${DEFAULT_SERVICES.join(', ')}; then assets-sync sync <service>`;
}

export function initJson({ file, repository, branch, sha }: InitResult): object {
  return { file, repository, branch, sha: sha ?? null };
}
