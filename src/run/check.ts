/** check, as a command line or a hook asks for it. */
import { errorJson } from '../errors.ts';
import type { RunContext } from './context.ts';
import { lookAhead } from './early.ts';

export async function runCheck(context: RunContext): Promise<void> {
  const look = lookAhead(context.codeFrom.directory, context.codeFrom.asTop, context.inputs.path, context.signal);
  const { check, notPushed } = await import(/* webpackMode: "eager" */ '../operations/check.ts');
  const { count } = await import(/* webpackMode: "eager" */ '../report/numbers.ts');
  const { host, signal, code, request, events } = context;
  const result = await check({ ...request, code: await code, look }, events, signal);
  const error = notPushed(result);
  host.setOutputs({}, { 'not-pushed': result.changes, ...(error === undefined ? {} : { error: errorJson(error) }) });
  if (error !== undefined) throw error;
  if (result.onDisk !== undefined)
    host.result(`No recording is waiting to be pushed (${count(result.onDisk, 'service')} on disk).`);
}
