/** diff, from a host's request to what it is told. */
import { diff } from '../operations/diff.ts';
import { diffJson, diffOutputs, diffSummary, diffText } from '../report/diff-report.ts';
import type { RunContext } from './context.ts';

export async function runDiff({ host, inputs, signal, code, request, events }: RunContext): Promise<void> {
  const result = await diff(
    { ...request, code: await code, base: inputs.from ?? inputs.base, baseInput: host.show('from') },
    events,
    signal,
  );
  host.result(diffText(result), 'answer');
  host.setOutputs(diffOutputs(result), diffJson(result));
  await host.summarize(() => diffSummary(result));
}
