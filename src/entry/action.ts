/** The GitHub Action. */
import { GitHubHost } from '../host/github.ts';
import { run } from '../run/run.ts';

await run(new GitHubHost());
