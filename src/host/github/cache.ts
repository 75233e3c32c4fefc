/** GitHub's cache service, through its own toolkit, which is loaded only here and only when it is asked for. */
import type { CacheService } from '../host.ts';

type Toolkit = typeof import('@actions/cache');

export class GitHubCache implements CacheService {
  private readonly onNotice: (text: string) => void;
  private failed = false;

  constructor(onNotice: (text: string) => void) {
    this.onNotice = onNotice;
  }

  restore(folder: string, key: string, prefix: string): Promise<string | undefined> {
    return this.ask((toolkit) => toolkit.restoreCache([folder], key, [prefix]));
  }

  async save(folder: string, key: string): Promise<void> {
    // Where the service failed a moment ago, its many attempts would only be waited for again.
    if (!this.failed) await this.ask((toolkit) => toolkit.saveCache([folder], key));
  }

  private async ask<T>(body: (toolkit: Toolkit) => Promise<T>): Promise<T | undefined> {
    const toolkit = await import('@actions/cache');
    if (!toolkit.isFeatureAvailable()) {
      this.fail('This runner has no cache service; going on without it.');
      return undefined;
    }
    const { stdout } = process;
    const { write } = stdout;
    stdout.write = ((text: string | Uint8Array, ...rest: []) => write.call(stdout, this.soften(text), ...rest)) as typeof write;
    try {
      return await body(toolkit);
    } catch (error) {
      stdout.write = write;
      this.fail(`The cache service failed; going on without it: ${(error as Error).message}`);
      return undefined;
    } finally {
      stdout.write = write;
    }
  }

  private fail(text: string): void {
    if (!this.failed) this.onNotice(text);
    this.failed = true;
  }

  /** The toolkit makes warnings and errors of what is no trouble of the job. */
  private soften(text: string | Uint8Array): string | Uint8Array {
    if (typeof text !== 'string' || !/^::(warning|error)\b/.test(text)) return text;
    this.failed = true;
    return text.replace(/^::(warning|error)\b.*?::/, '::notice::Cache service: ');
  }
}
