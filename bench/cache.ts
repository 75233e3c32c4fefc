/**
 * What the store saves, beside plain git in the same run: warm starts, re-pins, many commits at once, many jobs at once.
 *
 *   npx tsx bench/cache.ts [--runs N] [--json FILE]
 *
 * The repository is generated once, into $BENCH_FOLDER or the system's folder for temporary files, and git's link to it has
 * 40 ms round trip and 100 Mbit/s. A target that is missed is said, and is no failure: the machine may have been busy.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveGit } from '../test/servers/http-server.ts';
import { changeRecordings, generateRepository, plainEnvironment, type Shape, servicePath } from './generate-repository.ts';
import { openLink } from './link.ts';
import { type Command, type Measurement, measure, type Traffic, type Way } from './measure.ts';
import { atMost, exactly, formatTable, type Row, type Target } from './table.ts';
import { checkFiles, makeCodeRepository, nodeAlone, sparseCheckout, type Wanted } from './ways.ts';

const SHAPE: Shape = { name: 'recordings-36000', services: 150, filesPerService: 240, randomBytesPerFile: 1300, commits: 200 };
const SERVICE = servicePath(50);
const CHANGED = 51;

interface Bench {
  workspace: string;
  cli: string;
  runs: number;
  traffic: Traffic;
  /** The repository's folder, and its address over the link. */
  dir: string;
  url: string;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' }, json: { type: 'string' } } });
  const folder = process.env.BENCH_FOLDER ?? join(tmpdir(), 'assets-sync-bench');
  mkdirSync(folder, { recursive: true });
  // In memory, where there is any: on a disk the runs before decide how long the next one takes.
  const workspace = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : folder, 'assets-sync-cache-'));
  process.once('exit', () => rmSync(workspace, { recursive: true, force: true }));
  const name = await generateRepository(folder, SHAPE);
  const traffic = { requests: 0, bytes: 0 };
  const onServed = ({ bytes }: { bytes: number }) => {
    traffic.requests++;
    traffic.bytes += bytes;
  };
  // A copy, since a re-pin needs a commit of its own.
  cpSync(join(folder, name), join(workspace, 'server', name), { recursive: true });
  const server = await serveGit({ projectRoot: join(workspace, 'server'), onServed });
  const link = await openLink({ port: Number(new URL(server.origin).port), roundTrip: 40, megabitsPerSecond: 100 });
  try {
    cpSync(join(import.meta.dirname, '../dist'), join(workspace, 'dist'), { recursive: true });
    const bench: Bench = {
      workspace,
      cli: join(workspace, 'dist/cli/index.js'),
      runs: Number(values.runs),
      traffic,
      dir: join(workspace, 'server', name),
      url: `${link.origin}/${name}`,
    };
    const rows = [
      ...(await warmStart(bench)),
      ...(await repin(bench)),
      ...(await manyCommits(bench)),
      ...(await manyJobs(bench)),
      ...(await nothingToDo(bench)),
      ...(await manyPacks(bench)),
    ];
    console.log(formatTable(rows));
    const missed = rows.filter(({ target }) => target?.met === false).length;
    console.log(`\n${missed === 0 ? 'All targets are met.' : `TARGETS MISSED: ${missed}`}`);
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ rows }, undefined, 2)}\n`);
  } finally {
    await link.close();
    await server.close();
  }
}

/** A fresh workspace over a store that has everything. */
async function warmStart(bench: Bench): Promise<Row[]> {
  const wanted = findWanted(bench, [SERVICE]);
  const store = await fillStore(bench, wanted);
  const { ours, bare } = await compare(bench, {
    ours: { name: 'assets-sync', prepare: (folder) => syncCommand(bench, folder, store, wanted) },
    bare: { name: 'git checkout', prepare: (folder) => checkoutCommand(bench, folder, wanted) },
  });
  const all = findWanted(bench, services());
  const fullStore = await fillStore(bench, all);
  const whole = await compare(
    { ...bench, runs: Math.min(bench.runs, 3) },
    {
      ours: { name: 'assets-sync', prepare: (folder) => syncCommand(bench, folder, fullStore, all) },
      bare: { name: 'git checkout', prepare: (folder) => checkoutCommand(bench, folder, all) },
    },
  );
  return [
    // Without a target: node's own start takes longer than this checkout.
    ...rows('fresh workspace, filled store, one service of 240 recordings', [
      [ours, exactly('requests', ours.requests, 0)],
      [bare],
    ]),
    ...rows('fresh workspace, filled store, all 150 services', [
      [whole.ours, exactly('requests', whole.ours.requests, 0)],
      [whole.bare, atMost('our time / this', whole.ours.median / whole.bare.median, 1.3)],
    ]),
  ];
}

/** The pin moves to a commit with 51 of 240 recordings changed. */
async function repin(bench: Bench): Promise<Row[]> {
  const before = findWanted(bench, [SERVICE]);
  const commit = changeRecordings(bench.dir, SERVICE, CHANGED);
  const after = findWanted(bench, [SERVICE], commit);
  const packed = packedBytes(bench.dir, before, after);
  const way = (title: string, inRoot: boolean): Way => ({
    name: title,
    prepare: async (folder) => {
      const earlier = mkdtempSync(join(folder, 'earlier-'));
      const { cwd } = await run(syncCommand(bench, earlier, join(folder, 'store'), before));
      if (!inRoot) return syncCommand(bench, folder, join(folder, 'store'), after);
      rmSync(join(cwd, '.git'), { recursive: true });
      return syncCommand(bench, earlier, join(folder, 'store'), after);
    },
  });
  const measured = await compare(bench, {
    root: way('assets-sync, in the same assets root', true),
    fresh: way('assets-sync, in a fresh workspace', false),
  });
  return rows(`re-pin, ${CHANGED} of 240 recordings changed (${Math.round(packed / 1000)} kB packed with the trees)`, [
    [measured.root, atMost('bytes / those', measured.root.bytes / packed, 1.1)],
    [measured.fresh, atMost('bytes / those', measured.fresh.bytes / packed, 1.1)],
  ]);
}

/** Each service at a commit of its own. */
async function manyCommits(bench: Bench): Promise<Row[]> {
  const names = services();
  const commits = execFileSync('git', ['-C', bench.dir, 'rev-list', '-150', 'main~1'], { encoding: 'utf8' }).trim().split('\n');
  const few = { ...bench, runs: Math.min(bench.runs, 2) };
  const pins = Object.fromEntries(names.map((name, index) => [name, commits[index]]));
  const ours: Way = {
    name: 'assets-sync',
    prepare: (folder) => {
      const code = join(folder, 'code');
      execFileSync('git', ['init', '-q', code], { env: plainEnvironment() });
      writeFileSync(join(code, 'recordings.json'), JSON.stringify({ $repository: bench.url, ...pins }));
      const files = names.length * SHAPE.filesPerService;
      const wanted = { url: bench.url, commit: '', trees: new Map(names.map((name) => [name, ''])), files };
      return command(bench, folder, join(folder, 'store'), code, wanted);
    },
  };
  const one = sparseCheckout({ ...findWanted(bench, [names[0] ?? ''], commits[0]), url: bench.url });
  const measured = await compare(few, { ours, one });
  const { one: single } = measured;
  const all = {
    ...single,
    way: `150 times that (computed)`,
    requests: single.requests * 150,
    bytes: single.bytes * 150,
    median: single.median * 150,
    least: single.least * 150,
  };
  return rows('150 services at 150 different commits, by SHA alone, cold', [
    [measured.ours, atMost('requests', measured.ours.requests, 5)],
    [{ ...single, way: 'one of them: a sparse blobless checkout' }],
    [all],
  ]);
}

/** Eight jobs that start at the same time over one store. */
async function manyJobs(bench: Bench): Promise<Row[]> {
  const wanted = findWanted(bench, [SERVICE]);
  const jobs = (count: number): Way => ({
    name: count === 1 ? 'one job' : `${count} jobs at once`,
    prepare: (folder) => {
      const commands = Array.from({ length: count }, (_, index) => {
        mkdirSync(join(folder, `job-${index}`));
        return syncCommand(bench, join(folder, `job-${index}`), join(folder, 'store'), wanted);
      });
      const script = 'for dir in "$@"; do (cd "$dir" && "$NODE" "$CLI" sync "$SERVICE") & done; wait';
      return {
        args: ['sh', '-c', script, 'sh', ...commands.map(({ cwd }) => cwd)],
        cwd: folder,
        environment: { ...(commands[0]?.environment ?? {}), NODE: process.execPath, CLI: bench.cli, SERVICE },
        check: () => {
          for (const { check } of commands) check?.();
        },
      };
    },
  });
  const { one, eight } = await compare(bench, { one: jobs(1), eight: jobs(8) });
  return rows('jobs that start at once over one empty store', [
    [one],
    [eight, atMost('bytes / one job', eight.bytes / one.bytes, 1.05)],
  ]);
}

/** A sync of what is there already. */
async function nothingToDo(bench: Bench): Promise<Row[]> {
  const wanted = findWanted(bench, [SERVICE]);
  const folder = mkdtempSync(join(bench.workspace, 'again-'));
  const again = syncCommand(bench, folder, join(folder, 'store'), wanted);
  const { ours, node } = await compare(bench, {
    ours: { name: 'assets-sync, once more', prepare: () => again },
    node: nodeAlone(),
  });
  return rows('nothing to do', [
    [ours, exactly('requests', ours.requests, 0)],
    [node, atMost('our ms - 1.5 times this', ours.median - 1.5 * node.median, 100)],
  ]);
}

/** What packs cost a warm start: why they are put together. */
async function manyPacks(bench: Bench): Promise<Row[]> {
  const wanted = findWanted(bench, [SERVICE]);
  const counts = [1, 50, 500];
  const stores = await Promise.all(counts.map(async (count) => splitStore(bench, await fillStore(bench, wanted), count)));
  const ways = Object.fromEntries(
    counts.map((count, index) => [
      `packs${count}`,
      { name: `${count} packs`, prepare: (folder: string) => syncCommand(bench, folder, stores[index] ?? '', wanted) },
    ]),
  );
  const measured = await compare(bench, ways);
  return rows(
    'fresh workspace, filled store, one service, by the number of packs in the store',
    Object.values(measured).map((measurement) => [measurement] as const),
  );
}

/** Adds packs with one recording of other services each. */
function splitStore(bench: Bench, store: string, count: number): string {
  const packs = join(storeIn(store), 'objects/pack');
  const listing = execFileSync(
    'git',
    ['-C', bench.dir, 'ls-tree', '-r', '--format=%(objectname)', 'main', servicePath(1), servicePath(2), servicePath(3)],
    {
      encoding: 'utf8',
    },
  );
  for (const name of listing
    .trim()
    .split('\n')
    .slice(0, count - 1)) {
    execFileSync('git', ['-C', bench.dir, 'pack-objects', '-q', join(packs, 'pack')], {
      input: `${name}\n`,
      env: plainEnvironment(),
    });
  }
  return store;
}

function storeIn(base: string): string {
  return join(base, readdirSync(base).find((name) => existsSync(join(base, name, 'objects'))) ?? '');
}

function services(): string[] {
  return Array.from({ length: SHAPE.services }, (_, index) => servicePath(index));
}

function findWanted({ dir, url }: Bench, names: readonly string[], revision = 'main'): Wanted {
  const ask = (...args: string[]) =>
    execFileSync('git', ['-C', dir, ...args], { encoding: 'utf8', env: plainEnvironment() }).trim();
  const commit = ask('rev-parse', revision);
  const trees = ask('rev-parse', ...names.map((name) => `${commit}:${name}`)).split('\n');
  return {
    url,
    commit,
    trees: new Map(names.map((name, index) => [name, trees[index] ?? ''])),
    files: names.length * SHAPE.filesPerService,
  };
}

/** @returns a folder with a store that holds what is wanted */
async function fillStore(bench: Bench, wanted: Wanted): Promise<string> {
  const folder = mkdtempSync(join(bench.workspace, 'filled-'));
  await run(syncCommand(bench, folder, join(folder, 'store'), wanted));
  return join(folder, 'store');
}

/** Runs a command whose time does not count, while the server in this process goes on. */
async function run(command: Command): Promise<Command> {
  const [file, ...args] = command.args;
  const child = spawn(file, args, { cwd: command.cwd, env: command.environment, stdio: 'ignore' });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
  return command;
}

function syncCommand(bench: Bench, folder: string, store: string, wanted: Wanted): Command {
  return command(bench, folder, store, makeCodeRepository(folder, wanted, 'with tree'), wanted);
}

function command({ cli }: Bench, folder: string, store: string, cwd: string, wanted: Wanted): Command {
  const paths = wanted.trees.size === 1 ? [...wanted.trees.keys()] : ['*'];
  return {
    args: [process.execPath, cli, 'sync', ...paths],
    cwd,
    environment: { ...plainEnvironment(), HOME: folder, ASSETS_SYNC_STORE: store },
    check: () => checkFiles(join(cwd, '.assets'), wanted),
  };
}

/** git's own checkout of the same files, from objects that are at hand: nothing but writing them. */
function checkoutCommand({ dir }: Bench, folder: string, wanted: Wanted): Command {
  const environment = {
    ...plainEnvironment(),
    GIT_AUTHOR_NAME: 'x',
    GIT_AUTHOR_EMAIL: 'x',
    GIT_COMMITTER_NAME: 'x',
    GIT_COMMITTER_EMAIL: 'x',
  };
  const git = (args: readonly string[], input?: string) =>
    execFileSync('git', args, {
      cwd: folder,
      env: environment,
      encoding: 'utf8',
      ...(input === undefined ? {} : { input }),
    }).trim();
  git(['init', '-q']);
  writeFileSync(join(folder, '.git/objects/info/alternates'), `${join(dir, 'objects')}\n`);
  const entries = [...wanted.trees].map(([service, tree]) => `040000 tree ${tree}\t${service.replace('sdk/', '')}\n`).join('');
  const root = git(['mktree'], `040000 tree ${git(['mktree'], entries)}\tsdk\n`);
  const commit = git(['commit-tree', root, '-m', 'x']);
  return { args: ['git', 'checkout', '-q', commit], cwd: folder, environment, check: () => checkFiles(folder, wanted) };
}

/** Bytes of a pack with what is new in one tree, trees included. */
function packedBytes(dir: string, before: Wanted, after: Wanted): number {
  const [old, now] = [before, after].map(({ trees }) => [...trees.values()][0] ?? '');
  const objects = (tree: string | undefined) =>
    execFileSync('git', ['rev-list', '--objects', '--no-object-names', tree ?? ''], { cwd: dir, encoding: 'utf8' })
      .trim()
      .split('\n');
  const known = new Set(objects(old));
  const input = objects(now).filter((name) => !known.has(name));
  return execFileSync('git', ['pack-objects', '-q', '--stdout'], { cwd: dir, input: `${input.join('\n')}\n`, maxBuffer: 1 << 28 })
    .length;
}

function compare<Key extends string>(bench: Bench, contenders: Record<Key, Way>): Promise<Record<Key, Measurement>> {
  return measure(contenders, bench.runs, bench.workspace, bench.traffic);
}

/** Memory is left out: a shell's says nothing about what it runs. */
function rows(scenario: string, measured: readonly (readonly [Measurement, Target?])[]): Row[] {
  return measured.map(([measurement, target]) => ({
    scenario,
    ...measurement,
    peakBytes: undefined,
    ...(target === undefined ? {} : { target }),
  }));
}

await main();
