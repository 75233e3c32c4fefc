/** The GitHub Action. */
import { GitHubHost } from '../host/github/host.ts';
import { run } from '../runner/run.ts';

await run(new GitHubHost());
