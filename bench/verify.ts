/**
 * The benchmark of verify and repin: what a proof costs on a history of 100,000 commits, merges among them.
 *
 *   npx tsx bench/verify.ts
 *
 * The repository is generated once, into $BENCH_FOLDER or the system's folder for temporary files. A target that is missed
 * is said, and is no failure.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseGitUrl } from '../src/base/git-url.ts';
import type { Sha } from '../src/base/sha.ts';
import { Remote } from '../src/git/remote/remote.ts';
import { Store } from '../src/store/store.ts';
import { History } from '../src/verify/history.ts';
import { serveGit } from '../test/servers/http-server.ts';
import { plainEnvironment } from './generate-repository.ts';
import { openLink } from './link.ts';
import type { Measurement, Traffic } from './measure.ts';
import { atMost, formatTable, type Row, type Target } from './table.ts';

const COMMITS = 100_000;
const SERVICES = 150;
const ROUND_TRIP = 40;
const MEGABITS_PER_SECOND = 100;
const NAME = 'history-100000-1.git';
const CLI = join(import.meta.dirname, '../dist/cli/index.js');
const BLOBLESS = {
  'uploadpack.allowFilter': 'true',
  'uploadpack.allowAnySHA1InWant': 'true',
  'uploadpackfilter.allow': 'false',
  'uploadpackfilter.blob:none.allow': 'true',
  'uploadpackfilter.tree.allow': 'true',
  'uploadpackfilter.tree.maxDepth': '0',
};

interface Pin {
  sha: string;
  tree?: string;
}

async function main(): Promise<void> {
  const folder = process.env.BENCH_FOLDER ?? join(tmpdir(), 'assets-sync-bench');
  mkdirSync(folder, { recursive: true });
  await generate(folder);
  const workspace = mkdtempSync(join(folder, 'verify-'));
  const traffic: Traffic = { requests: 0, bytes: 0 };
  const server = await serveGit({
    projectRoot: folder,
    onServed: ({ bytes }) => {
      traffic.requests++;
      traffic.bytes += bytes;
    },
  });
  const port = Number(new URL(server.origin).port);
  const link = await openLink({ port, roundTrip: ROUND_TRIP, megabitsPerSecond: MEGABITS_PER_SECOND });
  try {
    const rows = await measureAll(new Bench(join(folder, NAME), `${link.origin}/${NAME}`, workspace, traffic));
    console.log(
      `link of ${ROUND_TRIP} ms round trip and ${MEGABITS_PER_SECOND} Mbit/s; one run each, whole processes but where it says so`,
    );
    console.log(formatTable(rows));
    const missed = rows.filter(({ target }) => target?.met === false).length;
    console.log(`\n${missed === 0 ? 'All targets are met.' : `TARGETS MISSED: ${missed}`}`);
  } finally {
    await link.close();
    await server.close();
    rmSync(workspace, { recursive: true, force: true });
  }
}

async function measureAll(bench: Bench): Promise<Row[]> {
  const at = (back: number): Pin => ({ sha: bench.sha(`main~${back}`) });
  const withTree = ({ sha }: Pin, index: number): Pin => ({
    sha,
    tree: `${bench.ask('rev-parse', `${sha}:${servicePath(index)}`)}@${sha.slice(0, 12)}`,
  });
  const kilobytes = (row: Measurement) => atMost('kB', row.bytes / 1000, 10);
  const requests = (row: Measurement) => atMost('requests', row.requests, 6);
  const rows: Row[] = [];
  const add = (scenario: string, measured: Measurement, target?: (row: Measurement) => Target) =>
    rows.push({ scenario, ...measured, ...(target === undefined ? {} : { target: target(measured) }) });

  const recent = 'a pin 10 commits old';
  add(recent, await bench.verify('SHA alone', [at(10)], 0), kilobytes);
  add(recent, await bench.verify('with tree', [withTree(at(10), 0)], 0), kilobytes);
  for (const back of [10, 50_000]) {
    const scenario = `a pin that is not on the branch, which forked ${back} commits ago`;
    const pin = { sha: bench.sha(`side-${back}`) };
    add(scenario, await bench.prove('the proof (without a process)', pin.sha as Sha), kilobytes);
    add(scenario, await bench.verify('verify, with the search for the same contents', [pin], 1));
  }
  add('a pin that was squashed 20 commits ago', await bench.verify('verify', [{ sha: bench.sha('squashed') }], 1));
  const many = Array.from({ length: SERVICES }, (_, index) => at(index * 60 + 1));
  add('150 pins in one run', await bench.verify('SHAs alone', many, 0), requests);
  add('150 pins in one run', await bench.verify('with trees', many.map(withTree), 0), requests);
  const old = [at(90_000)];
  const store = bench.newFolder();
  add('a pin 90,000 commits old', await bench.verify('the first time', old, 0, store));
  add('a pin 90,000 commits old', await bench.verify('again', old, 0, store), kilobytes);
  return rows;
}

class Bench {
  private readonly dir: string;
  private readonly url: string;
  private readonly workspace: string;
  private readonly traffic: Traffic;

  constructor(dir: string, url: string, workspace: string, traffic: Traffic) {
    this.dir = dir;
    this.url = url;
    this.workspace = workspace;
    this.traffic = traffic;
  }

  newFolder(): string {
    return mkdtempSync(join(this.workspace, 'run-'));
  }

  ask(...args: string[]): string {
    return execFileSync('git', ['-C', this.dir, ...args], { encoding: 'utf8', env: plainEnvironment() }).trim();
  }

  sha(revision: string): string {
    return this.ask('rev-parse', '--verify', revision);
  }

  /** Runs `assets-sync verify '*'` for pins of the first services. */
  async verify(way: string, pins: readonly Pin[], expected: number, store = this.newFolder()): Promise<Measurement> {
    const code = this.newFolder();
    execFileSync('git', ['init', '-q', code], { env: plainEnvironment() });
    const entries = Object.fromEntries(pins.map((pin, index) => [servicePath(index), pin]));
    writeFileSync(join(code, 'recordings.json'), JSON.stringify({ $repository: this.url, ...entries }));
    return this.measure(way, async () => {
      const child = spawn(process.execPath, [CLI, 'verify', '*'], {
        cwd: code,
        env: { ...plainEnvironment(), HOME: code, ASSETS_SYNC_STORE: store },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      for (const output of [child.stdout, child.stderr]) output.on('data', (text) => (said += text));
      const [exit] = await once(child, 'close');
      if (exit !== expected) throw new Error(`${way} ended with ${exit}:\n${said}`);
    });
  }

  /** The proof alone, without what tells a squashed commit from another one. */
  async prove(way: string, commit: Sha): Promise<Measurement> {
    const url = parseGitUrl(this.url, 'https://github.com', '/');
    if ('error' in url) throw new Error(url.error);
    const store = new Store(this.newFolder(), url);
    store.make();
    const options = {
      isLocalUser: false,
      config: '',
      tokenInput: 'token',
      attempts: 1,
      log: { progress: undefined, info: console.error },
    };
    const remote = new Remote({ url, authorization: undefined, ...options });
    return this.measure(way, async () => {
      const history = new History({ store, remote, branch: 'main' }, new AbortController().signal);
      const ancestries = await history.prove([commit]);
      // The connection that it was asked over would keep the process.
      await remote.close();
      if (ancestries.get(commit)?.is !== 'elsewhere') throw new Error(`${commit} should not be on the branch`);
    });
  }

  private async measure(way: string, body: () => Promise<void>): Promise<Measurement> {
    process.stderr.write(`${way}\n`);
    const before = { ...this.traffic };
    const started = performance.now();
    await body();
    const milliseconds = performance.now() - started;
    return {
      way,
      requests: this.traffic.requests - before.requests,
      bytes: this.traffic.bytes - before.bytes,
      median: milliseconds,
      least: milliseconds,
      peakBytes: undefined,
    };
  }
}

function servicePath(index: number): string {
  return `sdk/service-${String(index).padStart(3, '0')}`;
}

async function generate(folder: string): Promise<void> {
  if (existsSync(join(folder, NAME))) return;
  const unfinished = join(folder, 'history-unfinished.git');
  rmSync(unfinished, { recursive: true, force: true });
  const run = (...args: string[]) => execFileSync('git', args, { cwd: folder, env: plainEnvironment() });
  run('init', '-q', '--bare', '-b', 'main', unfinished);
  for (const [key, value] of Object.entries(BLOBLESS)) run('-C', unfinished, 'config', key, value);
  const fastImport = spawn('git', ['fast-import', '--quiet', '--depth=10'], {
    cwd: unfinished,
    env: plainEnvironment(),
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const ended = once(fastImport, 'close');
  await pipeline(Readable.from(history()), fastImport.stdin);
  const [code] = await ended;
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
  run('-C', unfinished, 'repack', '-adq');
  renameSync(unfinished, join(folder, NAME));
}

/** Every tenth commit merges one that forked 15 commits before; commit n of main is mark n + 1. */
function* history(): Generator<string> {
  yield `${head('main', 0, 1)}${Array.from({ length: SERVICES }, (_, index) => recording(index, 0)).join('')}`;
  for (let number = 1; number < COMMITS; number++) {
    const merges = number % 10 === 0 && number > 20;
    if (merges) {
      const side = number - 15;
      yield `${head('topic', side, COMMITS + number)}from :${side + 1}\n${recording(number % SERVICES, `side ${number}`)}`;
    }
    yield `${head('main', number, number + 1)}from :${number}\n${merges ? `merge :${COMMITS + number}\n` : ''}${recording(number % SERVICES, number)}`;
  }
  for (const back of [10, 50_000]) {
    yield `${head(`side-${back}`, COMMITS - 1 - back, 3 * COMMITS + back)}from :${COMMITS - back}\n${recording(0, 'side')}`;
  }
  const squash = COMMITS - 20;
  yield `${head('squashed', squash - 5, 4 * COMMITS)}from :${squash - 5}\n${recording(0, 'work')}`;
  yield `${head('squashed', squash - 4, 4 * COMMITS + 1)}from :${4 * COMMITS}\n${recording(squash % SERVICES, squash)}`;
}

function head(branch: string, time: number, mark: number): string {
  const message = `Recordings ${mark}`;
  const committer = `committer Benchmark <benchmark@localhost> ${1_500_000_000 + time * 600} +0000`;
  return `commit refs/heads/${branch}\nmark :${mark}\n${committer}\ndata ${message.length}\n${message}\n`;
}

function recording(service: number, content: string | number): string {
  const text = `{ "take": "${content}" }\n`;
  return `M 100644 inline ${servicePath(service)}/package/tests/recordings/test.json\ndata ${text.length}\n${text}\n`;
}

await main();
