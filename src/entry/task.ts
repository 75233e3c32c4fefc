/** The Azure Pipelines task, or the end of its job. */
// Loaded first: it takes the tokens out of the environment before the agent's library reads that, in whatever order a bundler puts modules.
import '../host/azure/tokens.ts';
import { END_OF_JOB } from './end-of-job.ts';

const { AzureHost } = await import('../host/azure/host.ts');
if (process.argv[2] === END_OF_JOB) {
  const { endJob } = await import('../runner/run.ts');
  await endJob(new AzureHost());
} else {
  const { runOperation } = await import('../runner/run.ts');
  await runOperation(new AzureHost());
}
