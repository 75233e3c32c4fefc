/** The process that talks to GitHub's cache service, through its own toolkit: one request, one answer. */
import type { CacheAnswer, CacheRequest } from './cache-protocol.ts';

/** Takes the request from the process that started this one, and answers it. */
export async function serveCacheRequest(): Promise<void> {
  // Nothing keeps this process alive but the work itself: where the toolkit drops it, the process ends without an answer.
  const request = await new Promise<CacheRequest>((resolve) => process.once('message', resolve));
  hideToken(request.token);
  const answer = await serve(request).catch((error: Error): CacheAnswer => ({ kind: 'failed', message: error.message }));
  process.send?.(answer);
}

async function serve({ folder, key, prefix }: CacheRequest): Promise<CacheAnswer> {
  const toolkit = await import('@actions/cache');
  if (!toolkit.isFeatureAvailable()) return { kind: 'unavailable' };
  if (prefix !== undefined) return { kind: 'done', key: await toolkit.restoreCache([folder], key, [prefix]) };
  await toolkit.saveCache([folder], key);
  return { kind: 'done', key };
}

/** The toolkit reads the token from the environment; the programs that it starts (tar, zstd) inherit what can be enumerated. */
function hideToken(token: string | undefined): void {
  if (token === undefined) return;
  process.env = Object.defineProperty({ ...process.env }, 'ACTIONS_RUNTIME_TOKEN', { value: token, enumerable: false });
}
