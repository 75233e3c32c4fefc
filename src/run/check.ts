import { check } from '../operations/check.ts';
import { count } from '../report/numbers.ts';
import type { RunContext } from './context.ts';

export async function runCheck({ host, signal, code, request, events }: RunContext): Promise<void> {
  const services = await check({ ...request, code: await code }, events, signal);
  host.result(`No recording is waiting to be pushed (${count(services, 'service')} on disk).`);
  host.setOutputs({}, { 'not-pushed': [] });
}
