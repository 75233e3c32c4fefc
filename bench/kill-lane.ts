/** A workspace whose runs are ended at random moments, and what must be so after each. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../test/fixtures/random.ts';
import { plainEnvironment, type Shape, servicePath } from './generate-repository.ts';

export const SHAPE: Shape = { name: 'kill', services: 6, filesPerService: 60, randomBytesPerFile: 1300, commits: 40 };
const CLI = join(import.meta.dirname, '../dist/cli/index.js');

export const OPERATIONS = ['re-pin', 'discard', 'reset', 'push', 'prune'] as const;
export type Operation = (typeof OPERATIONS)[number];

export function isOperation(name: string): name is Operation {
  return OPERATIONS.some((operation) => operation === name);
}

const ARGS: Record<Operation, readonly string[]> = {
  're-pin': ['sync', '*'],
  discard: ['sync', '*', '--discard'],
  reset: ['reset', '--yes'],
  push: ['push', '--no-pull-request', '--message', 'Record'],
  prune: ['cache', 'prune', '--days', '1'],
};

export interface Repository {
  dir: string;
  url: string;
  commits: readonly string[];
}

type Pin = readonly [service: string, sha: string];

/** When the runs of all lanes began that have not ended: milliseconds since the epoch. */
const running = new Map<ChildProcess, number>();

/** Milliseconds by which a file system's clock may be behind. */
const CLOCK = 100;

export class Lane {
  private readonly code: string;
  private readonly root: string;
  private readonly store: string;
  private readonly repository: Repository;
  private readonly random: Random;
  /** What a person has recorded, by path. */
  private recorded = new Map<string, string>();
  /** The pins as the code repository has them committed. */
  private committed: readonly Pin[] = [];
  private count = 0;
  /** Milliseconds that a whole run takes, by operation. */
  private readonly whole = new Map<Operation, number>();

  constructor(folder: string, store: string, repository: Repository, random: Random) {
    this.code = join(folder, 'code');
    this.root = join(this.code, '.assets');
    this.store = store;
    this.repository = repository;
    this.random = random;
    mkdirSync(this.code, { recursive: true });
    execFileSync('git', ['init', '-q', this.code], { env: plainEnvironment() });
    this.movePins();
  }

  /** A sync that nobody disturbs. @throws unless everything is right afterwards */
  async sync(): Promise<void> {
    await this.run(ARGS.discard);
    this.checkFiles();
  }

  /** Moves pins and makes recordings, so that the operation has something to do. */
  async prepare(operation: Operation): Promise<void> {
    this.recorded.clear();
    if (operation === 'reset') {
      await this.sync();
      this.committed = this.pins;
      gitLines(this.code, 'add', 'recordings.json');
      gitLines(this.code, '-c', 'user.name=x', '-c', 'user.email=x@x', 'commit', '-q', '--allow-empty', '-m', 'x');
      this.record(1);
    }
    if (operation !== 'push') this.movePins();
    if (operation === 'discard') this.record(3);
    if (operation === 'push') this.record(0);
    if (operation === 'prune') this.ageStores();
  }

  /** @returns whether the run was still going on */
  async kill(operation: Operation, signal: NodeJS.Signals): Promise<boolean> {
    const child = this.start(ARGS[operation]);
    const said = collect(child);
    const closed = once(child, 'exit');
    const started = performance.now();
    const moment = this.random.next() * (this.whole.get(operation) ?? 500) * 1.1;
    const timer = new AbortController();
    await Promise.race([sleep(moment, undefined, { signal: timer.signal }).catch(() => {}), closed]);
    timer.abort();
    const wasRunning = child.exitCode === null;
    if (signal === 'SIGKILL' && this.random.below(2) === 0) for (const pid of childrenOf(child)) killIfThere(pid);
    child.kill(signal);
    await closed;
    if (child.exitCode === 0) this.whole.set(operation, performance.now() - started);
    if (child.signalCode === null && child.exitCode !== 0 && child.exitCode !== 130) {
      throw new Error(`the run itself ended with ${child.exitCode}:\n${said()}`);
    }
    this.checkKept();
    JSON.parse(readFileSync(join(this.code, 'recordings.json'), 'utf8'));
    // A signal that can be heard ends the git commands, too. Before the program was loaded it ends the process alone.
    if (child.exitCode === 130 && existsSync(join(this.root, '.git/index.lock'))) throw new Error('a lock was left behind');
    return wasRunning && child.exitCode !== 0;
  }

  /** The same once more, undisturbed. @throws unless everything is right afterwards */
  async finish(operation: Operation): Promise<void> {
    const said = await this.run(ARGS[operation]);
    // Nobody damaged the store: a kill must not either.
    if (said.includes('cannot be read')) throw new Error(`the store was damaged by a kill:\n${said}`);
    this.checkKept();
    if (operation === 'push') {
      this.checkPushed();
      this.checkFiles(this.pins.filter(([service]) => service === servicePath(0)));
      // It is about none of the other services.
      await this.run(ARGS['re-pin']);
    }
    if (operation === 'reset') this.checkReset();
    if (operation === 'prune') await this.run(ARGS.discard);
    // What is pinned anew and was never synced is no matter of a reset.
    this.checkFiles(operation === 'reset' ? this.committed : this.pins);
  }

  private async run(args: readonly string[]): Promise<string> {
    const child = this.start([...args, '--debug']);
    const said = collect(child);
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`${args.join(' ')} afterwards ended with ${code}:\n${said()}`);
    return said();
  }

  private start(args: readonly string[]): ChildProcess {
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd: this.code,
      env: {
        ...plainEnvironment(),
        GIT_AUTHOR_NAME: 'Benchmark',
        GIT_AUTHOR_EMAIL: 'benchmark@localhost',
        HOME: this.code,
        ASSETS_SYNC_STORE: this.store,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    running.set(child, Date.now());
    child.once('exit', () => running.delete(child));
    return child;
  }

  private movePins(): void {
    const { dir, url, commits } = this.repository;
    const all = Array.from({ length: SHAPE.services }, (_, index) => servicePath(index));
    const services = all.filter((_, index) => index === 0 || this.random.next() < 0.7);
    const entries = services.map((service) => {
      const sha = commits[this.random.below(commits.length)] ?? '';
      if (this.random.below(2) === 0) return [service, sha];
      const [tree] = gitLines(dir, 'rev-parse', `${sha}:${service}`);
      return [service, { sha, tree: `${tree}@${sha.slice(0, 12)}` }];
    });
    const manifest = { $repository: url, ...Object.fromEntries(entries) };
    writeFileSync(join(this.code, 'recordings.json'), JSON.stringify(manifest));
  }

  private get pins(): Pin[] {
    const { $repository: _, ...pins } = JSON.parse(readFileSync(join(this.code, 'recordings.json'), 'utf8'));
    return Object.entries(pins as Record<string, string | { sha: string }>).map(([key, pin]) => [
      key.replace(/^\/|\/$/g, ''),
      typeof pin === 'string' ? pin : pin.sha,
    ]);
  }

  /** Makes a recording in the first service, and edits some that are there. */
  private record(edited: number): void {
    const service = servicePath(0);
    const paths = [`${service}/new/${this.count}.json`];
    for (let index = 0; index < edited; index++) {
      const path = `${service}/package/tests/recordings/test_client_${this.random.below(SHAPE.filesPerService)}.json`;
      if (existsSync(join(this.root, path))) paths.push(path);
    }
    for (const path of paths) {
      const text = `recorded ${this.count++} in ${this.root}\n`;
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), text);
      this.recorded.set(path, text);
    }
  }

  /** Makes it look as if nobody had used for days what no lane's run has used: none takes a day. */
  private ageStores(): void {
    const began = Math.min(Date.now(), ...running.values()) - CLOCK;
    for (const name of readdirSync(this.store)) {
      const marks = join(this.store, name, 'refs/assets-sync/trees');
      for (const mark of existsSync(marks) ? readdirSync(marks) : []) {
        tryTo(() => {
          if (statSync(join(marks, mark)).mtimeMs < began) utimesSync(join(marks, mark), 1, 1);
        });
      }
    }
  }

  /** Every recording is on disk, or in one of the last backups. */
  private checkKept(): void {
    const gone = [...this.recorded].filter(([path, text]) => tryTo(() => readFileSync(join(this.root, path), 'utf8')) !== text);
    if (gone.length === 0) return;
    const refs = gitLines(
      this.root,
      'for-each-ref',
      '--sort=-refname',
      '--count=5',
      '--format=%(refname)',
      'refs/assets-sync/backup',
    );
    const kept = new Set(refs.flatMap((ref) => gitLines(this.root, 'ls-tree', '-r', '--format=%(objectname) %(path)', ref)));
    for (const [path, text] of gone) {
      const name = createHash('sha1')
        .update(`blob ${Buffer.byteLength(text)}\0${text}`)
        .digest('hex');
      if (!kept.has(`${name} ${path}`)) throw new Error(`${path}, which a person recorded, is lost`);
    }
  }

  /** What was recorded is at the commit that is pinned now. */
  private checkPushed(): void {
    const pinned = new Map(this.pins);
    for (const [path, text] of this.recorded) {
      const sha = pinned.get(servicePath(0));
      const [found] = tryTo(() => gitLines(this.repository.dir, 'cat-file', 'blob', `${sha}:${path}`)) ?? [];
      if (`${found}\n` !== text) throw new Error(`${path} was not pushed, or not pinned: ${sha}`);
    }
  }

  private checkReset(): void {
    const pinned = new Map(this.pins);
    const other = this.committed.find(([service, sha]) => pinned.get(service) !== sha);
    if (other !== undefined) throw new Error(`${other[0]} is not pinned as it is committed`);
  }

  private checkFiles(pins: readonly Pin[] = this.pins): void {
    const { root } = this;
    for (const [service, sha] of pins) {
      const wanted = gitLines(this.repository.dir, 'ls-tree', '-r', '--format=%(objectname) %(path)', sha, '--', service);
      const paths = readdirSync(join(root, service), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
        .sort();
      const names = execFileSync('git', ['hash-object', '--no-filters', '--stdin-paths'], {
        cwd: root,
        env: plainEnvironment(),
        input: `${paths.join('\n')}\n`,
        encoding: 'utf8',
      }).split('\n');
      const found = paths.map((path, index) => `${names[index]} ${path}`);
      if (found.join('\n') !== wanted.sort((a, b) => (a.slice(41) < b.slice(41) ? -1 : 1)).join('\n')) {
        throw new Error(`${service} in ${root} is not as in ${sha}`);
      }
    }
    const status = gitLines(root, 'status', '--porcelain');
    if (status.length > 0) throw new Error(`${root} has changes:\n${status.join('\n')}`);
  }
}

/** @returns what a process has said so far */
function collect(child: ChildProcess): () => string {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return () => said;
}

/** The processes that a process started; none where there is no /proc. */
function childrenOf({ pid }: ChildProcess): number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file) ? (tryTo(() => readFileSync(file, 'utf8').split(' ').filter(Boolean).map(Number)) ?? []) : [];
}

function killIfThere(pid: number): void {
  tryTo(() => process.kill(pid, 'SIGKILL'));
}

/** What others take away in the same moment is no matter. */
function tryTo<T>(body: () => T): T | undefined {
  try {
    return body();
  } catch {
    return undefined;
  }
}

export function gitLines(cwd: string, ...args: string[]): string[] {
  const output = execFileSync('git', args, { cwd, env: plainEnvironment(), encoding: 'utf8', maxBuffer: 1 << 26 });
  return output.split('\n').filter((line) => line !== '');
}
