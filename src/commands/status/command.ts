/** status, from a host's request to what it is told. */
import type { RunContext } from '../../runner/context.ts';

export async function runStatus(context: RunContext): Promise<void> {
  const { status } = await import(/* webpackMode: "eager" */ './status.ts');
  const report = await import(/* webpackMode: "eager" */ './report.ts');
  const { host, inputs, signal, codeRepository, request, log } = context;
  const result = await status({ ...request, codeRepository: await codeRepository }, log, signal);
  if (result.interrupted) host.say('warning', 'A sync is at work here or was cut off; then the next one finishes it.');
  host.result(report.statusText(result, host.workspace, inputs.paths.length > 0), 'answer');
  host.setOutputs(report.statusOutputs(result), report.statusJson(result));
  await host.summarize(() => report.statusSummary(result));
}
