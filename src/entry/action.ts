/** The GitHub Action, or the process that it starts for GitHub's cache. */
import { serveCacheRequest } from '../host/github/cache-process.ts';
import { CACHE_PROCESS } from '../host/github/cache-protocol.ts';
import { GitHubHost } from '../host/github/host.ts';
import { runOperation } from '../runner/run.ts';

if (process.argv[2] === CACHE_PROCESS) await serveCacheRequest();
else await runOperation(new GitHubHost());
