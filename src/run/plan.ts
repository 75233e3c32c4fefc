/** plan, from a host's request to what it is told. */
import { plan } from '../operations/plan.ts';
import { planOutputs, planSummary, planText } from '../report/plan-report.ts';
import type { RunContext } from './context.ts';

export async function runPlan({ host, signal, code, request, events }: RunContext): Promise<void> {
  const result = await plan({ ...request, code: await code }, events, signal);
  host.result(planText(result), 'answer');
  host.setOutputs(planOutputs(result, host.matrixShape));
  await host.summarize(() => planSummary(result));
}
