/** plan, from a host's request to what it is told. */

import type { RunContext } from '../../runner/context.ts';
import { plan } from './plan.ts';
import { planOutputs, planSummary, planText } from './report.ts';

export async function runPlan({ host, signal, codeRepository, request, log }: RunContext): Promise<void> {
  const result = await plan({ ...request, codeRepository: await codeRepository }, log, signal);
  host.result(planText(result), 'answer');
  host.setOutputs(planOutputs(result, host.matrixShape));
  await host.summarize(() => planSummary(result));
}
