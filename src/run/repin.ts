/** repin, from a host's request to what it is told. */
import { repin } from '../operations/repin.ts';
import { repinJson, repinOutputs, repinSummary, repinText } from '../report/repin-report.ts';
import { annotator, type RunContext } from './context.ts';

export async function runRepin({ host, inputs, signal, code, request, events }: RunContext): Promise<void> {
  const { latest, dryRun } = inputs;
  const result = await repin({ ...request, latest, dryRun, code: await code }, events, signal);
  result.left.forEach(annotator(host, 'warning'));
  host.result(repinText(result, dryRun), dryRun ? 'answer' : 'report');
  host.setOutputs(repinOutputs(result), repinJson(result));
  await host.summarize(() => repinSummary(result, dryRun));
}
