/** init, as a command line asks for it. */
import { init } from '../operations/init.ts';
import { initJson, initText } from '../report/init-report.ts';
import type { RunContext } from './context.ts';

export async function runInit({ host, signal, code, request, events }: RunContext): Promise<void> {
  const result = await init({ ...request, code: await code }, events, signal);
  host.result(initText(result, host.workspace));
  host.setOutputs({}, initJson(result));
}
