/** check, as a command line or a hook asks for it. */
import { errorJson } from '../../base/errors.ts';
import type { RunContext } from '../../runner/context.ts';

export async function runCheck(context: RunContext): Promise<void> {
  const { check, notPushed } = await import(/* webpackMode: "eager" */ './check.ts');
  const { count } = await import(/* webpackMode: "eager" */ '../../report/numbers.ts');
  const { host, signal, codeRepository, request, log } = context;
  const result = await check({ ...request, codeRepository: await codeRepository }, log, signal);
  const error = notPushed(result);
  host.setOutputs({}, { 'not-pushed': result.changes, ...(error === undefined ? {} : { error: errorJson(error) }) });
  if (error !== undefined) throw error;
  if (result.onDisk !== undefined)
    host.result(`No recording is waiting to be pushed (${count(result.onDisk, 'service')} on disk).`);
}
