/** The command `cache`, which needs no code repository. */
import type { Host } from '../host/host.ts';
import { listCache, pruneCache } from '../operations/cache.ts';
import { cacheJson, cacheText, pruneText } from '../report/cache-report.ts';
import { annotator } from './context.ts';
import { attempt } from './run.ts';

export function runCache(host: Host): Promise<void> {
  return attempt(host, async () => {
    const kept = await listCache(host.storeBase);
    host.result(cacheText(kept, host.storeBase), 'answer');
    host.setOutputs({}, cacheJson(kept));
  });
}

/** @param days how long something was not used */
export function runPrune(host: Host, days: number): Promise<void> {
  return attempt(host, async ({ signal }) => {
    const before = await listCache(host.storeBase);
    const events = { onInfo: (text: string) => host.say('info', text), onWarning: annotator(host, 'warning') };
    const after = await pruneCache(host.storeBase, days, events, signal);
    host.result(pruneText(before, after, host.storeBase));
    host.setOutputs({}, cacheJson(after));
  });
}
