/** verify, from a host's request to what it is told. */
import { notVerified } from '../assets/verify-pins.ts';
import { errorJson } from '../errors.ts';
import { verify } from '../operations/verify.ts';
import { verifyJson, verifyOutputs, verifySummary, verifyText } from '../report/verify-report.ts';
import type { RunContext } from './context.ts';

export async function runVerify({ host, signal, code, request, events }: RunContext): Promise<void> {
  const result = await verify({ ...request, code: await code }, events, signal);
  const error = notVerified(result.proofs, result.branch);
  host.result(verifyText(result), 'answer');
  host.setOutputs(verifyOutputs(result), { ...verifyJson(result), ...(error === undefined ? {} : { error: errorJson(error) }) });
  await host.summarize(() => verifySummary(result));
  if (error !== undefined) throw error;
}
