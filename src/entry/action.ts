/** The GitHub Action, the end of its job, or the process that it starts for GitHub's cache. */
import { CACHE_PROCESS, serveCacheRequest } from '../host/github/cache.ts';
import { GitHubHost } from '../host/github/host.ts';
import { runOperation } from '../runner/run.ts';
import { END_OF_JOB } from './end-of-job.ts';

if (process.argv[2] === CACHE_PROCESS) await serveCacheRequest();
else if (process.argv[2] === END_OF_JOB) {
  const { endJob } = await import('../runner/run.ts');
  await endJob(new GitHubHost());
} else await runOperation(new GitHubHost());
