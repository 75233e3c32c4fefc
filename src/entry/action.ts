/** The GitHub Action, the end of its job, or the process that it starts for GitHub's cache. */
import { GitHubHost } from '../host/github.ts';
import { CACHE_PROCESS, serveCacheRequest } from '../host/github-cache.ts';
import { endJob, runOperation } from '../runner/run.ts';
import { END_OF_JOB } from './end-of-job.ts';

void start();

function start(): Promise<void> {
  if (process.argv[2] === CACHE_PROCESS) return serveCacheRequest();
  return (process.argv[2] === END_OF_JOB ? endJob : runOperation)(new GitHubHost());
}
