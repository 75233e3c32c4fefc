/**
 * Both tools by chance over three packages, and kills among them: no run of ours, whole or killed, loses what was recorded, and in the
 * end everything is at its tag. `npm run test:neighbours` runs many; SEQUENCES and SEED choose how many and which.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { toAssetsSyncError } from '../../src/base/errors.ts';
import { folderName } from '../../src/proxy-folders/package-folder.ts';
import { bundleOf } from '../fixtures/bundles.ts';
import { archived, CodeCheckout } from '../fixtures/in-process.ts';
import { git } from '../fixtures/process.ts';
import { ProxyGit } from '../fixtures/proxy-git.ts';
import { Random } from '../fixtures/random.ts';
import { assetsJson, type Tagged, TaggedRepository } from '../fixtures/tagged.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const SEQUENCES = Number(process.env.SEQUENCES ?? 2);
const SEED = Number(process.env.SEED ?? 36);
const STEPS = 14;

const assets = new TaggedRepository(join(temporaryFolder('tagged'), 'assets.git'));
assets.configure({ 'uploadpack.allowFilter': 'true', 'uploadpack.allowAnySHA1InWant': 'true' });
const DIRECTORIES = ['blob', 'queue', 'tables'].map((name) => `sdk/storage/azure-${name}`) as [string, ...string[]];
const TAGS = new Map(
  DIRECTORIES.map((directory) => {
    const tags = [1, 2].map((take) => assets.record('python', directory, 2, take));
    return [directory, tags as [Tagged, ...Tagged[]]];
  }),
);

const PROXY = join(temporaryFolder('proxy-verb'), 'proxy-verb.cjs');
buildSync({
  entryPoints: [fileURLToPath(new URL('proxy-verb.ts', import.meta.url))],
  outfile: PROXY,
  bundle: true,
  platform: 'node',
  logLevel: 'error',
});

class Neighbours {
  readonly code = new CodeCheckout();
  readonly random: Random;
  /** What was done, for the message of a failure. */
  readonly done: string[] = [];
  private recorded = 0;

  constructor(seed: number) {
    this.random = new Random(seed);
    for (const directory of DIRECTORIES) this.pin(directory, this.random.oneOf(this.tags(directory)).tag);
    this.code.commit();
  }

  tags(directory: string): [Tagged, ...Tagged[]] {
    return TAGS.get(directory) as [Tagged, ...Tagged[]];
  }

  pin(directory: string, tag: string): void {
    this.code.write(`${directory}/assets.json`, assetsJson(assets.dir, 'python', tag));
  }

  tagOf(directory: string): string {
    return /"Tag": "(.*)"/.exec(this.code.read(`${directory}/assets.json`))?.[1] ?? '';
  }

  folder(directory: string): string {
    return join(this.code.root, folderName(assets.dir, `${directory}/assets.json`));
  }

  recordings(directory: string): string {
    return join(this.folder(directory), 'python', directory);
  }

  isThere(directory: string): boolean {
    return existsSync(join(this.folder(directory), '.git/index'));
  }

  /** What lies in each package's folder besides what its commit has: by path, its text's size and time. */
  unpushed(): Record<string, string> {
    const found: Record<string, string> = {};
    for (const directory of DIRECTORIES.filter((one) => this.isThere(one))) {
      const status = git(this.folder(directory), 'status', '--porcelain', '-uall');
      for (const line of status.split('\n').filter(Boolean)) {
        const path = line.replace(/^..\s/, '').trim();
        const file = join(this.folder(directory), path);
        found[`${directory}: ${line.trim()}`] = existsSync(file) ? String(statSync(file).size) : 'deleted';
      }
    }
    return found;
  }

  record(directory: string): void {
    const place = this.recordings(directory);
    if (!existsSync(place)) return;
    mkdirSync(join(place, 'more'), { recursive: true });
    const names = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    const old = names.length > 0 && this.random.below(2) === 0 ? names[this.random.below(names.length)] : undefined;
    writeFileSync(join(place, old ?? `more/${this.recorded}.json`), `recorded ${'x'.repeat(this.recorded++)}\n`);
  }

  /** Runs a program, and kills it after some milliseconds; of the proxy its git as well: nothing of it is at work when the next one is. */
  async startAndKill(file: string, args: readonly string[], milliseconds: number): Promise<void> {
    const env = { ...process.env, ASSETS_SYNC_STORE: this.code.store };
    const options = { cwd: this.code.code, env, stdio: 'ignore', detached: true } as const;
    const child = spawn(process.execPath, [file, ...args], options);
    const ended = once(child, 'exit');
    await Promise.race([ended, sleep(milliseconds)]);
    const isRunning = child.exitCode === null && child.signalCode === null;
    if (isRunning && child.pid !== undefined) process.kill(file === PROXY ? -child.pid : child.pid, 'SIGKILL');
    await ended;
  }

  async step(): Promise<void> {
    const { random } = this;
    const directory = random.oneOf(DIRECTORIES);
    const paths = random.below(2) === 0 ? ['*'] : [directory];
    const verb = random.oneOf(['restore', 'push', 'reset']);
    const what = random.below(12);
    if (what < 3) this.done.push(`record ${directory}`);
    if (what < 3) return this.record(directory);
    if (what === 3) {
      const { tag } = random.oneOf(this.tags(directory));
      this.done.push(`pin ${directory} ${tag}`);
      return this.pin(directory, tag);
    }
    const isKilled = what % 3 === 0;
    const before = this.unpushed();
    if (what < 8) {
      this.done.push(`${isKilled ? 'killed ' : ''}sync ${paths}`);
      if (isKilled) await this.startAndKill(bundleOf('cli'), ['sync', ...paths, '--layout', 'test-proxy'], random.below(800));
      else await this.sync(paths);
      // Where a folder was moved away by what was killed, the next run puts it back.
      if (isKilled) await this.sync(['*']);
      expect({ ...this.unpushed(), done: this.done }).toMatchObject(before);
      return;
    }
    this.done.push(`${isKilled ? 'killed ' : ''}proxy ${verb} ${directory}`);
    if (isKilled && this.isThere(directory)) {
      await this.startAndKill(PROXY, [verb, this.code.code, directory], random.below(150));
      // What a git of the proxy's leaves that was killed blocks the proxy too.
      const gitDir = join(this.folder(directory), '.git');
      const locks = readdirSync(gitDir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.lock'));
      for (const lock of locks) rmSync(join(gitDir, lock));
      return;
    }
    const proxy = new ProxyGit(this.code.code);
    if (verb === 'restore') proxy.restore(directory);
    else if (verb === 'reset') proxy.reset(directory);
    else if (this.isThere(directory)) proxy.push(directory);
  }

  /** Whether something was recorded in a folder, or committed, that the assets repository does not have. */
  isUnpushed(directory: string): boolean {
    if (!this.isThere(directory)) return false;
    return git(this.folder(directory), 'status', '--porcelain', '-uall') !== '' || !this.isGivenOut(directory);
  }

  isGivenOut(directory: string): boolean {
    const commits = git(assets.dir, 'for-each-ref', '--format=%(objectname)', 'refs/tags', 'refs/heads').split('\n');
    return commits.includes(git(this.folder(directory), 'rev-parse', 'HEAD'));
  }

  /** Ends as it should, or with what was really not pushed named. */
  async sync(paths: readonly string[]): Promise<void> {
    await this.code.run('sync', paths, { layout: 'test-proxy' }).catch((thrown) => {
      const { code, message } = toAssetsSyncError(thrown);
      const named = DIRECTORIES.filter((directory) => message.includes(`${directory}/assets.json`));
      const wrongly = named.filter((directory) => !this.isUnpushed(directory));
      expect({ code, message, named, wrongly, done: this.done }).toMatchObject({ code: 'local-changes', wrongly: [] });
      expect(named).not.toEqual([]);
    });
  }
}

test.each(Array.from({ length: SEQUENCES }, (_, index) => SEED + index))('sequence %s', async (seed) => {
  const both = new Neighbours(seed);
  for (let step = 0; step < STEPS; step++) await both.step();
  for (const directory of DIRECTORIES.filter((one) => both.isThere(one))) {
    // A commit that a push of the proxy's has left which was killed, and what it had staged, its reset leaves.
    while (!both.isGivenOut(directory)) git(both.folder(directory), 'reset', '-q', 'HEAD^');
    git(both.folder(directory), 'reset', '-q');
    new ProxyGit(both.code.code).reset(directory);
  }
  await both.sync(['*']);
  for (const directory of DIRECTORIES) {
    const at = { done: both.done, status: git(both.folder(directory), 'status', '--porcelain') };
    expect(at).toEqual({ done: both.done, status: '' });
    const expected = archived(assets.dir, both.tagOf(directory), `python/${directory}`);
    expect(archived(both.folder(directory), 'HEAD', `python/${directory}`)).toEqual(expected);
    git(both.folder(directory), 'fsck', '--connectivity-only');
  }
});
