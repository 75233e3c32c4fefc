/**
 * Kills syncs at random moments, and looks whether a plain sync afterwards puts everything right.
 *
 *   npx tsx bench/kill.ts [--kills N] [--lanes N] [--seed N]
 *
 * Each lane is a workspace of its own; all share one store. A lane moves pins at random, starts a sync (now and then a prune),
 * kills it with SIGKILL (half of the time with the git commands that it started), then syncs and compares every file with
 * what the server has. Ends with 1 at the first file that is wrong and the first sync that needs a hand.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { serveGit } from '../src/commands/demo/http-server.ts';
import { generateRepository, plainEnvironment, type Shape, servicePath } from './generate-repository.ts';

const SHAPE: Shape = { name: 'kill', services: 6, filesPerService: 60, randomBytesPerFile: 1300, commits: 40 };
const CLI = join(import.meta.dirname, '../dist/cli/index.js');

/** Small and seeded: the same moves on every machine, if not the same moments. */
class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** From 0 to 1. */
  next(): number {
    this.state = (this.state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return this.state / 4_294_967_296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }
}

interface Repository {
  dir: string;
  url: string;
  commits: readonly string[];
}

async function main(): Promise<void> {
  const options = {
    kills: { type: 'string', default: '200' },
    lanes: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
  } as const;
  const { values } = parseArgs({ options });
  const [kills, lanes, seed] = [Number(values.kills), Number(values.lanes), Number(values.seed)];
  const folder = mkdtempSync(join(tmpdir(), 'assets-sync-kill-'));
  const name = await generateRepository(folder, SHAPE);
  const server = await serveGit({ projectRoot: folder });
  try {
    const dir = join(folder, name);
    const repository = { dir, url: `${server.origin}/${name}`, commits: gitLines(dir, 'rev-list', 'main') };
    let left = kills;
    const started = performance.now();
    let ended = 0;
    const runLane = async (index: number) => {
      const lane = new Lane(join(folder, `lane-${index}`), join(folder, 'store'), repository, new Random(seed * 1000 + index));
      await lane.sync();
      while (left > 0) {
        left--;
        if (!(await lane.kill())) {
          left++;
          ended++;
        }
        await lane.sync();
      }
    };
    // At the first failure the others end by themselves.
    const runs = Array.from({ length: lanes }, (_, index) =>
      runLane(index).finally(() => {
        left = Math.min(left, 0);
      }),
    );
    for (const run of await Promise.allSettled(runs)) if (run.status === 'rejected') throw run.reason;
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`${kills} killed in ${seconds} s (${ended} more had ended before); every file was right after each.`);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

class Lane {
  private readonly code: string;
  private readonly store: string;
  private readonly repository: Repository;
  private readonly random: Random;
  private pins: [service: string, sha: string][] = [];
  /** Milliseconds that a whole run takes. */
  private whole = 500;

  constructor(folder: string, store: string, repository: Repository, random: Random) {
    this.code = join(folder, 'code');
    this.store = store;
    this.repository = repository;
    this.random = random;
    mkdirSync(this.code, { recursive: true });
    execFileSync('git', ['init', '-q', this.code], { env: plainEnvironment() });
    this.movePins();
  }

  /** A sync that nobody disturbs. Throws unless everything is right afterwards. */
  async sync(): Promise<void> {
    const child = this.start(['sync', '*', '--discard', '--debug']);
    let said = '';
    child.stderr?.on('data', (text) => (said += text));
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`a sync after a kill ended with ${code}:\n${said}`);
    // Nobody damaged the store: a kill must not either.
    if (said.includes('cannot be read')) throw new Error(`the store was damaged by a kill:\n${said}`);
    this.checkFiles();
  }

  /** @returns whether the run was still going on */
  async kill(): Promise<boolean> {
    this.movePins();
    const prunes = this.random.below(8) === 0;
    if (prunes) this.ageStores();
    const child = this.start(prunes ? ['cache', 'prune', '--days', '1'] : ['sync', '*', '--discard']);
    const closed = once(child, 'exit');
    const started = performance.now();
    closed.then(() => {
      if (child.signalCode === null) this.whole = performance.now() - started;
    });
    await Promise.race([sleep(this.random.next() * this.whole * 1.1), closed]);
    if (this.random.below(2) === 0) for (const pid of childrenOf(child)) killIfThere(pid);
    child.kill('SIGKILL');
    await closed;
    return child.signalCode === 'SIGKILL';
  }

  private start(args: readonly string[]): ChildProcess {
    return spawn(process.execPath, [CLI, ...args], {
      cwd: this.code,
      env: { ...plainEnvironment(), HOME: this.code, ASSETS_SYNC_STORE: this.store },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  }

  private movePins(): void {
    const { dir, url, commits } = this.repository;
    const services = Array.from({ length: SHAPE.services }, (_, index) => servicePath(index)).filter(
      () => this.random.next() < 0.7,
    );
    this.pins = services.map((service) => [service, commits[this.random.below(commits.length)] ?? '']);
    const entries = this.pins.map(([service, sha]) => {
      if (this.random.below(2) === 0) return [service, sha];
      const [tree] = gitLines(dir, 'rev-parse', `${sha}:${service}`);
      return [service, { sha, tree: `${tree}@${sha.slice(0, 12)}` }];
    });
    const manifest = { $repository: url, ...Object.fromEntries(entries) };
    writeFileSync(join(this.code, 'recordings.json'), JSON.stringify(manifest));
  }

  /** Makes it look as if nobody had used for days what no lane uses just now. */
  private ageStores(): void {
    for (const name of readdirSync(this.store)) {
      const marks = join(this.store, name, 'refs/assets-sync/trees');
      for (const mark of existsSync(marks) ? readdirSync(marks) : []) {
        tryTo(() => {
          if (statSync(join(marks, mark)).mtimeMs < Date.now() - 15_000) utimesSync(join(marks, mark), 1, 1);
        });
      }
    }
  }

  private checkFiles(): void {
    const root = join(this.code, '.assets');
    for (const [service, sha] of this.pins) {
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

function gitLines(cwd: string, ...args: string[]): string[] {
  const output = execFileSync('git', args, { cwd, env: plainEnvironment(), encoding: 'utf8', maxBuffer: 1 << 26 });
  return output.split('\n').filter((line) => line !== '');
}

await main();
