/** diff, from a host's request to what it is told. */

import type { RunContext } from '../../runner/context.ts';
import { diff } from './diff.ts';
import { diffJson, diffOutputs, diffSummary, diffText } from './report.ts';

export async function runDiff({ host, inputs, signal, codeRepository, request, log }: RunContext): Promise<void> {
  const result = await diff(
    { ...request, codeRepository: await codeRepository, base: inputs.from ?? inputs.base, baseInput: host.show('from') },
    log,
    signal,
  );
  host.result(diffText(result), 'answer');
  host.setOutputs(diffOutputs(result), diffJson(result));
  await host.summarize(() => diffSummary(result));
}
