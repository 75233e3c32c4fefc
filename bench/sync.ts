/**
 * The benchmark: what sync costs beside the other ways to get the same files, all measured in the same run.
 *
 *   npm run bench -- [one-service] [fresh-job] [sha-alone] [all-services] [nothing-to-do] [memory] [change] [diff]
 *     [--small-only] [--runs N] [--round-trip MS] [--against DIST] [--json FILE]
 *
 * Without names it measures everything. The repositories are generated once, into $BENCH_FOLDER or the system's folder
 * for temporary files. A target that is missed is said, and is no failure: the machine may have been busy.
 * `--against` names a `dist` of another commit, and measures nothing but our bundles beside those.
 * $ACTIONS_CHECKOUT names a clone of actions/checkout, which is measured then; without it its git commands are, and there is no target
 * beside them; in `fresh-job` it is missing then, which the row says.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statfsSync, symlinkSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { serveGit } from '../test/servers/http-server.ts';
import { type CodeChange, diffRecordings, findChange, type MovedPin } from './change.ts';
import { freshJob } from './fresh-job.ts';
import { generateRepository, plainEnvironment, type Shape, servicePath } from './generate-repository.ts';
import { openLink } from './link.ts';
import { against, allServices, type Bench, memory, nothingToDo, oneService, shaAlone } from './scenarios.ts';
import { formatTable, type Row } from './table.ts';
import type { Bundles, Wanted } from './ways.ts';

const SMALL: Shape = { name: 'recordings-36000', services: 150, filesPerService: 240, randomBytesPerFile: 1300, commits: 200 };
const TINY: Shape = { ...SMALL, name: 'recordings-500', services: 5, filesPerService: 100, commits: 20 };
const TEN_TIMES: Shape = { ...SMALL, name: 'recordings-360000', services: 1500 };
const BIG_FILES: Shape = { name: 'big-recordings', services: 1, filesPerService: 60, randomBytesPerFile: 4_000_000, commits: 1 };

/** A code repository: what is in its files does not matter. */
const CODE: Shape = { name: 'code-100000', services: 200, filesPerService: 500, randomBytesPerFile: 60, commits: 2 };

/** The repositories are served below a name, since actions/checkout takes `owner/name` alone. */
const OWNER = 'bench';

const MEGABITS_PER_SECOND = 100;

const SCENARIOS = ['one-service', 'fresh-job', 'sha-alone', 'all-services', 'nothing-to-do', 'memory', 'change', 'diff'] as const;

interface Origins {
  /** The server behind the link. */
  far: string;
  /** The same server without it, where time does not matter. */
  near: string;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'small-only': { type: 'boolean', default: false },
      runs: { type: 'string', default: '5' },
      'round-trip': { type: 'string', default: '40' },
      against: { type: 'string' },
      json: { type: 'string' },
    },
  });
  const unknown = positionals.find((name) => !(SCENARIOS as readonly string[]).includes(name));
  if (unknown !== undefined) throw new Error(`there is no scenario ${unknown}; there are ${SCENARIOS.join(', ')}`);
  const runs = Number(values.runs);
  const roundTrip = Number(values['round-trip']);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs is a whole number, 1 or more');
  if (!(roundTrip >= 0)) throw new Error('--round-trip is a number of milliseconds');
  if (values.against !== undefined && positionals.length > 0) throw new Error('--against has its own scenarios');

  const folder = process.env.BENCH_FOLDER ?? join(tmpdir(), 'assets-sync-bench');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, OWNER))) symlinkSync('.', join(folder, OWNER));
  const workspace = mkdtempSync(join(findWorkspace(folder), 'assets-sync-runs-'));
  process.once('exit', () => rmSync(workspace, { recursive: true, force: true }));
  // Ctrl-C reaches what is running as well, which needs a moment to end; what it writes later would stay.
  process.once('SIGINT', () => setTimeout(() => process.exit(130), 1000));
  const traffic = { requests: 0, bytes: 0 };
  const server = await serveGit({
    projectRoot: folder,
    onServed: ({ bytes }) => {
      traffic.requests++;
      traffic.bytes += bytes;
    },
  });
  const port = Number(new URL(server.origin).port);
  const link = await openLink({ port, roundTrip, megabitsPerSecond: MEGABITS_PER_SECOND });
  try {
    const bundles = await copyBundles(join(import.meta.dirname, '../dist'), join(workspace, 'dist'));
    const bench: Bench = { bundles, workspace, runs, traffic, actionsCheckout: process.env.ACTIONS_CHECKOUT };
    const chosen = positionals.length > 0 ? positionals : SCENARIOS;
    const origins = { far: `${link.origin}/${OWNER}`, near: `${server.origin}/${OWNER}` };
    const smallOnly = values['small-only'];
    const rows =
      values.against === undefined
        ? await measureAll(bench, chosen, folder, origins, { smallOnly, roundTrip })
        : await measureAgainst(
            bench,
            await copyBundles(values.against, join(workspace, 'others')),
            folder,
            origins.far,
            smallOnly,
          );
    report(rows, { runs, roundTrip, workspace }, values.json);
  } finally {
    await link.close();
    await server.close();
  }
}

async function measureAll(
  bench: Bench,
  chosen: readonly string[],
  folder: string,
  { far, near }: Origins,
  { smallOnly, roundTrip }: { smallOnly: boolean; roundTrip: number },
): Promise<Row[]> {
  const rows: Row[] = [];
  const add = async (name: (typeof SCENARIOS)[number], measuring: () => Promise<Row[]>) => {
    if (chosen.includes(name)) rows.push(...(await measuring()));
  };
  const sizes = [
    { shape: SMALL, withTree: 2.2, bySha: 1.9 },
    { shape: TEN_TIMES, withTree: 4, bySha: 4 },
  ];
  for (const { shape, withTree, bySha } of smallOnly ? sizes.slice(0, 1) : sizes) {
    const service = servicePath(Math.floor(shape.services / 3));
    const title = `one of ${shape.services} services, ${shape.services * shape.filesPerService} recordings, pinned`;
    const find = () => findWanted(folder, shape, far, [service]);
    await add('one-service', async () => oneService(bench, `${title} with tree`, await find(), withTree));
    if (shape === SMALL) {
      const linked = { roundTrip, megabitsPerSecond: MEGABITS_PER_SECOND };
      await add('fresh-job', async () => freshJob(bench, `a fresh job, ${title} with tree`, await find(), linked));
    }
    await add('sha-alone', async () => shaAlone(bench, `${title} by SHA alone`, await find(), bySha));
  }
  const services = Array.from({ length: SMALL.services }, (_, index) => servicePath(index));
  const find = (origin: string, count: number) => findWanted(folder, SMALL, origin, services.slice(0, count));
  const all = services.length;
  await add('all-services', async () => allServices(bench, 'all 150 services, pinned with tree', await find(far, all)));
  await add('nothing-to-do', async () => nothingToDo(bench, 'nothing to do, one service', await find(far, 1)));
  await add('nothing-to-do', async () => nothingToDo(bench, 'nothing to do, all 150 services', await find(far, all)));
  await add('memory', async () => memory(bench, 'memory, all 150 services, without the link', await find(near, all)));
  await add('memory', async () => {
    const big = await findWanted(folder, BIG_FILES, near, [servicePath(0)]);
    return memory(bench, 'memory, one service of about 300 MB, without the link', big);
  });
  for (const depth of ['depth 1', 'full'] as const) {
    const title = `what a change touches, code repository of 100,000 files, ${depth === 'full' ? 'all history' : depth} checked out`;
    await add('change', async () => findChange(bench, title, await findCodeChange(folder, far), depth));
  }
  await add('diff', async () =>
    diffRecordings(bench, 'what moving one pin changed, pinned with tree', await findMovedPin(folder, far)),
  );
  return rows;
}

async function measureAgainst(bench: Bench, others: Bundles, folder: string, far: string, smallOnly: boolean): Promise<Row[]> {
  const rows: Row[] = [];
  for (const shape of smallOnly ? [TINY, SMALL] : [TINY, SMALL, TEN_TIMES]) {
    const wanted = await findWanted(folder, shape, far, [servicePath(Math.floor(shape.services / 3))]);
    const title = `one of ${shape.services} services, ${shape.services * shape.filesPerService} recordings`;
    rows.push(...(await against(bench, others, title, wanted)));
  }
  return rows;
}

async function findCodeChange(folder: string, far: string): Promise<CodeChange> {
  const name = await generateRepository(folder, CODE);
  const ask = asking(join(folder, name));
  const [head = '', base = ''] = ask('rev-parse', 'main', 'main~1').split('\n');
  const [changed = ''] = ask('diff', '--name-only', base, head).split('\n');
  const service = changed.split('/').slice(0, 2).join('/');
  return { folder: join(folder, name), far: `${far}/${name}`, base, head, service };
}

async function findMovedPin(folder: string, origin: string): Promise<MovedPin> {
  const name = await generateRepository(folder, SMALL);
  const ask = asking(join(folder, name));
  const service = servicePath(50);
  const touching = ask('log', '--format=%H', 'main', '--', service).split('\n');
  const [to = '', from = ''] = touching;
  const [fromTree = '', toTree = ''] = ask('rev-parse', `${from}:${service}`, `${to}:${service}`).split('\n');
  return { url: `${origin}/${name}`, service, from, to, fromTree, toTree };
}

function asking(dir: string): (...args: string[]) => string {
  return (...args) => execFileSync('git', ['-C', dir, ...args], { encoding: 'utf8', env: plainEnvironment() }).trim();
}

/**
 * Where runs take place: in memory, if there is room. On ext4 creating a file takes up to ten times as long in the minutes
 * after many were deleted, so that runs that clean up after themselves would slow down the next ones, but not all alike.
 */
function findWorkspace(otherwise: string): string {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return otherwise;
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 2e9 ? memory : otherwise;
}

/** Generates a repository where it is not there yet, and looks up what a job would have pinned. */
async function findWanted(folder: string, shape: Shape, origin: string, services: readonly string[]): Promise<Wanted> {
  const name = await generateRepository(folder, shape);
  const ask = asking(join(folder, name));
  const commit = ask('rev-parse', 'main');
  const trees = ask('rev-parse', ...services.map((service) => `${commit}:${service}`)).split('\n');
  return {
    url: `${origin}/${name}`,
    commit,
    trees: new Map(services.map((service, index) => [service, trees[index] ?? ''])),
    files: services.length * shape.filesPerService,
  };
}

/** Copies built bundles, so that all runs measure the same ones. They may be under way: a build is waited for. */
async function copyBundles(dist: string, copy: string): Promise<Bundles> {
  const bundles = { cli: join(copy, 'cli/index.js'), action: join(copy, 'action/index.js') };
  for (let attempts = 10; ; attempts--) {
    try {
      cpSync(dist, copy, { recursive: true });
      execFileSync(process.execPath, [bundles.cli, '--version'], { stdio: 'ignore' });
      return bundles;
    } catch (error) {
      if (attempts === 1) throw new Error(`${dist} does not run: build it first`, { cause: error });
      await sleep(1000);
    }
  }
}

function report(
  rows: readonly Row[],
  { runs, roundTrip, workspace }: { runs: number; roundTrip: number; workspace: string },
  file: string | undefined,
): void {
  const machine = {
    node: process.version,
    git: execFileSync('git', ['version'], { encoding: 'utf8' }).trim(),
    processors: cpus().length,
    roundTripMilliseconds: roundTrip,
    megabitsPerSecond: MEGABITS_PER_SECOND,
    runs,
    actionsCheckout: actionsCheckoutCommit(),
    workspace: dirname(workspace),
  };
  console.log(`${machine.git}, node ${machine.node}, ${machine.processors} processors;`);
  console.log(
    `link of ${roundTrip} ms round trip and ${MEGABITS_PER_SECOND} Mbit/s; median of ${runs} runs in ${machine.workspace}\n`,
  );
  console.log(formatTable(rows));
  const missed = rows.filter(({ target }) => target?.met === false).length;
  console.log(`\n${missed === 0 ? 'All targets are met.' : `TARGETS MISSED: ${missed}`}`);
  if (file !== undefined)
    writeFileSync(file, `${JSON.stringify({ date: new Date().toISOString(), machine, rows }, undefined, 2)}\n`);
}

/** Which actions/checkout was measured, so far as its folder tells. */
function actionsCheckoutCommit(): string | undefined {
  const { ACTIONS_CHECKOUT: folder } = process.env;
  return folder === undefined || !existsSync(join(folder, '.git')) ? folder : asking(folder)('rev-parse', 'HEAD');
}

await main();
