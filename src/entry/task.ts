/** The Azure Pipelines task, or the end of its job. */
import type { InputName } from '../inputs/spec.ts';
import { END_OF_JOB } from './end-of-job.ts';

// Before the agent's library is loaded: it writes every input that it finds into the debug log.
const tokens = new Map<InputName, string | undefined>([
  ['token', takeVariable('INPUT_TOKEN')],
  ['code-token', takeVariable('INPUT_CODETOKEN')],
]);
const { AzureHost } = await import('../host/azure.ts');
const { endJob, runOperation } = await import('../runner/run.ts');
await (process.argv[2] === END_OF_JOB ? endJob : runOperation)(new AzureHost(tokens));

function takeVariable(name: string): string | undefined {
  const value = process.env[name];
  delete process.env[name];
  return value;
}
