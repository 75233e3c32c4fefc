import { status } from '../operations/status.ts';
import { statusJson, statusOutputs, statusSummary, statusText } from '../report/status-report.ts';
import type { RunContext } from './context.ts';

export async function runStatus({ host, inputs, signal, code, request, events }: RunContext): Promise<void> {
  const result = await status({ ...request, code: await code }, events, signal);
  if (result.interrupted) host.say('warning', 'A sync was cut off here; the next one finishes it.');
  host.result(statusText(result, host.workspace, inputs.paths.length > 0));
  host.setOutputs(statusOutputs(result), statusJson(result));
  await host.summarize(statusSummary(result));
}
