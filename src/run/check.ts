/** check, as a command line or a hook asks for it. */
import type { RunContext } from './context.ts';
import { lookAhead } from './look.ts';

export async function runCheck(context: RunContext): Promise<void> {
  const look = lookAhead(context);
  const { check } = await import(/* webpackMode: "eager" */ '../operations/check.ts');
  const { count } = await import(/* webpackMode: "eager" */ '../report/numbers.ts');
  const { host, signal, code, request, events } = context;
  const services = await check({ ...request, code: await code, look }, events, signal);
  host.result(`No recording is waiting to be pushed (${count(services, 'service')} on disk).`);
  host.setOutputs({}, { 'not-pushed': [] });
}
