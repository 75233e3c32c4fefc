/** init, as a command line asks for it. */

import type { RunContext } from '../../runner/context.ts';
import { init } from './init.ts';
import { initJson, initText } from './report.ts';

export async function runInit({ host, signal, codeRepository, request, log }: RunContext): Promise<void> {
  const result = await init({ ...request, codeRepository: await codeRepository }, log, signal);
  host.result(initText(result, host.workspace));
  host.setOutputs({}, initJson(result));
}
