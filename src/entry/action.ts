/** The GitHub Action. */
import { GitHubHost } from '../host/github/host.ts';
import { runOperation } from '../runner/run.ts';

await runOperation(new GitHubHost());
