/** The end of a job: stops what a step of ours has left running, whatever became of the job. */
import { toAssetsSyncError } from '../base/errors.ts';
import type { Host } from '../host/host.ts';

/** Never throws: a job that did what it should does not fail for what is left of it. */
export async function endJob(host: Host): Promise<void> {
  try {
    const { PROXY_STATE, parseProxy } = await import('../test-proxy/running-proxy.ts');
    const proxy = parseProxy(host.readState(PROXY_STATE));
    if (proxy === undefined) return;
    const { stopProxy } = await import('../test-proxy/manage.ts');
    const { wasRunning, lastLines } = await stopProxy(proxy);
    host.say('info', wasRunning ? `The test proxy at ${proxy.url} was stopped.` : 'The test proxy had ended already.');
    if (lastLines === '') return;
    await host.group('The last lines of the test proxy', async () => host.say('info', lastLines));
  } catch (thrown) {
    const { message, hint } = toAssetsSyncError(thrown);
    host.say('warning', `The test proxy could not be stopped: ${message} ${hint}`);
  }
}
