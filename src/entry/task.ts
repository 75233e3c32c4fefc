/** The Azure Pipelines task, or the end of its job. */
// Imported first: it takes the tokens out of the environment before the agent's library reads that.
import '../host/azure/tokens.ts';
import { AzureHost } from '../host/azure/host.ts';
import { runOperation } from '../runner/run.ts';
import { END_OF_JOB } from './end-of-job.ts';

if (process.argv[2] === END_OF_JOB) {
  const { endJob } = await import('../runner/end-of-job.ts');
  await endJob(new AzureHost());
} else await runOperation(new AzureHost());
