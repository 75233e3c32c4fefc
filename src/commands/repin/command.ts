/** repin, from a host's request to what it is told. */

import { annotator, type RunContext } from '../../runner/context.ts';
import { repin } from './repin.ts';
import { repinJson, repinOutputs, repinSummary, repinText } from './report.ts';

export async function runRepin({ host, inputs, signal, codeRepository, request, log }: RunContext): Promise<void> {
  const { latest, dryRun } = inputs;
  const result = await repin({ ...request, latest, dryRun, codeRepository: await codeRepository }, log, signal);
  result.left.forEach(annotator(host, 'warning'));
  host.result(repinText(result, dryRun), dryRun ? 'answer' : 'report');
  host.setOutputs(repinOutputs(result), repinJson(result));
  await host.summarize(() => repinSummary(result, dryRun));
}
