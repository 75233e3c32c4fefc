/** verify, from a host's request to what it is told. */

import { errorJson } from '../../base/errors.ts';
import type { RunContext } from '../../runner/context.ts';
import { notVerified } from '../../verify/outcomes.ts';
import { verifyJson, verifyOutputs, verifySummary, verifyText } from './report.ts';
import { verify } from './verify.ts';

export async function runVerify({ host, signal, codeRepository, request, log }: RunContext): Promise<void> {
  const result = await verify({ ...request, codeRepository: await codeRepository }, log, signal);
  const error = notVerified(result.proofs, result.branch);
  host.result(verifyText(result), 'answer');
  host.setOutputs(verifyOutputs(result), { ...verifyJson(result), ...(error === undefined ? {} : { error: errorJson(error) }) });
  await host.summarize(() => verifySummary(result));
  if (error !== undefined) throw error;
}
