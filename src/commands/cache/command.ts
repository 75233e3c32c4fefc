/** The command `cache`, which needs no code repository. */
import { SILENT } from '../../base/log.ts';
import type { Host } from '../../host/host.ts';
import { annotator } from '../../runner/context.ts';
import { attempt } from '../../runner/run.ts';
import { listCache, pruneCache } from './cache.ts';
import { cacheJson, cacheText, pruneText } from './report.ts';

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
    const log = { ...SILENT, info: (text: string) => host.say('info', text), warning: annotator(host, 'warning') };
    const after = await pruneCache(host.storeBase, days, log, signal);
    host.result(pruneText(before, after, host.storeBase));
    host.setOutputs({}, cacheJson(after));
  });
}
