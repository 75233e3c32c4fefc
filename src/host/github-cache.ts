/**
 * GitHub's cache service, in a process of its own: its toolkit prints warnings of what is no trouble of the job, hands its
 * environment on to tar and zstd, and may wait without an end. So its words, its environment and its time are chosen here.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { endTree, LEADS_GROUP } from '../git/git.ts';
import type { CacheService } from '../store/ci-cache.ts';
import type { Host } from './host.ts';

/** Milliseconds for one request. Whatever takes longer is quicker to fetch from the git server. */
const MAX_DURATION = 120_000;
/** Milliseconds after which the log says what the run waits for. */
const WORD_AFTER = 2_000;

/** What the toolkit, and the programs that it starts, may know of the job. */
const ENVIRONMENT = [
  ...['ACTIONS_CACHE_MODE', 'ACTIONS_CACHE_SERVICE_V2', 'ACTIONS_CACHE_URL', 'ACTIONS_ORCHESTRATION_ID', 'ACTIONS_RESULTS_URL'],
  ...['CACHE_UPLOAD_CHUNK_SIZE', 'CACHE_UPLOAD_CONCURRENCY', 'SEGMENT_DOWNLOAD_TIMEOUT_MINS'],
  ...['GITHUB_REF', 'GITHUB_SERVER_URL', 'GITHUB_WORKSPACE', 'RUNNER_DEBUG', 'RUNNER_TEMP'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'NODE_EXTRA_CA_CERTS'],
  ...['HOME', 'LANG', 'LC_ALL', 'PATH', 'TMPDIR', 'COMSPEC', 'PATHEXT', 'PROGRAMFILES', 'SYSTEMDRIVE', 'SYSTEMROOT'],
  ...['TEMP', 'TMP', 'USERPROFILE', 'WINDIR'],
];

export class GitHubCache implements CacheService {
  private readonly host: Pick<Host, 'say' | 'mask'>;
  private failed = false;

  constructor(host: Pick<Host, 'say' | 'mask'>) {
    this.host = host;
  }

  restore(folder: string, key: string, prefix: string, signal: AbortSignal): Promise<string | undefined> {
    return this.ask({ folder, key, prefix }, signal);
  }

  async save(folder: string, key: string, signal: AbortSignal): Promise<void> {
    // Where the service failed a moment ago, its many attempts would only be waited for again.
    if (!this.failed) await this.ask({ folder, key }, signal);
  }

  private async ask(request: CacheRequest, signal: AbortSignal): Promise<string | undefined> {
    signal.throwIfAborted();
    const limit = AbortSignal.timeout(MAX_DURATION);
    const word = `Waiting for the cache service, for ${MAX_DURATION / 1000} seconds at the most.`;
    const timer = setTimeout(() => this.host.say('info', word), WORD_AFTER);
    const answer = await askInProcess(request, AbortSignal.any([signal, limit]), (line) => this.tell(line));
    clearTimeout(timer);
    signal.throwIfAborted();
    const failure = limit.aborted
      ? `The cache service did not answer within ${MAX_DURATION / 1000} seconds`
      : 'failure' in answer && answer.failure;
    if (failure && !this.failed) this.host.say('notice', `${failure}; going on without it.`);
    this.failed ||= Boolean(failure);
    return 'key' in answer ? answer.key : undefined;
  }

  /** Says a line of the toolkit, which writes for a runner, in the run's own words. */
  private tell(line: string): void {
    const [, command = 'info', text = line] = /^::([\w-]+)[^:]*::(.*)$/.exec(line) ?? [];
    const message = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
    if (command === 'add-mask') this.host.mask(message);
    else if (command === 'debug') this.host.say('debug', message);
    else if (command === 'warning' || command === 'error') {
      // Each attempt is told: they are what the log of a job is for.
      this.host.say('notice', `Cache service: ${message}`);
      this.failed = true;
    } else if (message.trim() !== '') this.host.say('info', message);
  }
}

/** Starts this very program as the process of a cache request, and ends it with all that it started when the signal is aborted. */
async function askInProcess(request: CacheRequest, signal: AbortSignal, onLine: (line: string) => void): Promise<CacheAnswer> {
  const { createInterface } = await import('node:readline');
  const env = Object.fromEntries(ENVIRONMENT.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  const child = spawn(process.execPath, [process.argv[1] ?? '', CACHE_PROCESS], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    windowsHide: true,
    detached: LEADS_GROUP,
  });
  let answer: CacheAnswer = { failure: 'The cache service failed: it ended without an answer' };
  child.on('message', (message) => {
    answer = message as CacheAnswer;
  });
  for (const input of [child.stdout, child.stderr] as Readable[]) createInterface({ input }).on('line', onLine);
  // tar and zstd end with it.
  const end = () => endTree(child.pid, 'SIGKILL');
  signal.addEventListener('abort', end, { once: true });
  try {
    child.send({ ...request, token: process.env.ACTIONS_RUNTIME_TOKEN }, () => {});
    await once(child, 'close');
  } catch (error) {
    answer = failed(error as Error);
  } finally {
    signal.removeEventListener('abort', end);
  }
  return answer;
}

const failed = ({ message }: Error): CacheAnswer => ({ failure: `The cache service failed: ${message}` });

/** The argument that makes the action's program such a process. */
export const CACHE_PROCESS = 'cache-service';

interface CacheRequest {
  folder: string;
  key: string;
  /** What the key of an entry that will do as well begins with. Without it the folder is saved. */
  prefix?: string;
  /** The job's token for the service. */
  token?: string;
}

/** The key of the entry that was restored, if there was one; or what to tell. */
type CacheAnswer = { key?: string | undefined } | { failure: string };

/** Takes the request from the process that started this one, and answers it. */
export async function serveCacheRequest(): Promise<void> {
  // Nothing keeps this process alive but the work itself: where the toolkit drops it, the process ends without an answer.
  const [request] = (await once(process, 'message')) as [CacheRequest];
  hideToken(request.token);
  process.send?.(await serve(request).catch(failed));
}

async function serve({ folder, key, prefix }: CacheRequest): Promise<CacheAnswer> {
  const toolkit = await import('@actions/cache');
  if (!toolkit.isFeatureAvailable()) return { failure: 'This runner has no cache service' };
  if (prefix !== undefined) return { key: await toolkit.restoreCache([folder], key, [prefix]) };
  await toolkit.saveCache([folder], key);
  return {};
}

/** The toolkit reads the token from the environment; the programs that it starts (tar, zstd) inherit what can be enumerated. */
function hideToken(token: string | undefined): void {
  if (token === undefined) return;
  process.env = Object.defineProperty({ ...process.env }, 'ACTIONS_RUNTIME_TOKEN', { value: token, enumerable: false });
}
