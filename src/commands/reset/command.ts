/** reset, from a host's request to what it is told. */

import type { RunContext } from '../../runner/context.ts';
import { tellBackup } from '../sync/command.ts';
import { syncOutputs } from '../sync/report.ts';
import { lossesText, resetJson, resetSummary, resetText } from './report.ts';
import { type Losses, reset } from './reset.ts';

export async function runReset({ host, inputs, signal, codeRepository, request, log }: RunContext): Promise<void> {
  const started = process.uptime();
  const confirm = async (losses: Losses) => {
    // Ctrl-C may have come while there was nothing to stop.
    signal.throwIfAborted();
    if (inputs.yes) return true;
    host.say('warning', lossesText(losses));
    const agreed = await host.ask?.('Reset them?', signal);
    signal.throwIfAborted();
    return agreed === true;
  };
  const result = await reset({ ...request, codeRepository: await codeRepository }, confirm, log, signal);
  tellBackup(host, inputs, result);
  const milliseconds = (process.uptime() - started) * 1000;
  host.result(resetText(result, milliseconds, host.workspace));
  host.setOutputs(syncOutputs(result), resetJson(result));
  if (result.services.length > 0) host.setVariable('ASSETS_ROOT', result.assetsRoot);
  await host.summarize(() => resetSummary(result, milliseconds));
}
