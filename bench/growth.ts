/**
 * How time and memory grow with the number of recordings and services: plan, status, and a sync of one service and of all, with git's own look beside them.
 *
 *   npx tsx bench/growth.ts [--sizes 36000,360000,1000000] [--runs N]
 *
 * Writes bench/growth.json, and of it the table of docs/comparison.md.
 * The repositories are generated, 500 small recordings a service, into $BENCH_FOLDER or the system's folder for temporary files, where the largest and its assets
 * root take 7 GB; the server is on this machine, without a link. Every run of a size begins in an empty folder.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveGit } from '../test/servers/http-server.ts';
import { describeMachine, type Growth } from './comparison/report.ts';
import { type Run, run } from './comparison/run.ts';
import { generateRepository, plainEnvironment, type Shape, servicePath } from './generate-repository.ts';
import { type Command, median, type Traffic } from './measure.ts';
import { atMost, formatTable, type Row } from './table.ts';

const FILES_PER_SERVICE = 500;

/** Of git's own look, and a constant besides. */
const [TIMES_GIT, MORE_MILLISECONDS] = [1.3, 150];

interface Root {
  shape: Shape;
  url: string;
  folder: string;
  code: string;
  cli: string;
  traffic: Traffic;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '36000,360000,1000000' },
      runs: { type: 'string', default: '5' },
    },
  });
  const folder = process.env.BENCH_FOLDER ?? join(tmpdir(), 'assets-sync-bench');
  mkdirSync(folder, { recursive: true });
  const workspace = mkdtempSync(join(folder, 'growth-'));
  process.once('exit', () => rmSync(workspace, { recursive: true, force: true }));
  const traffic = { requests: 0, bytes: 0 };
  const onServed = ({ bytes }: { bytes: number }) => {
    traffic.requests++;
    traffic.bytes += bytes;
  };
  const server = await serveGit({ projectRoot: folder, onServed });
  const machine = describeMachine();
  const rows: Row[] = [];
  try {
    for (const size of values.sizes.split(',').map(Number)) {
      const services = Math.round(size / FILES_PER_SERVICE);
      const shape = {
        name: `growth-${size}`,
        services,
        filesPerService: FILES_PER_SERVICE,
        randomBytesPerFile: 200,
        commits: 20,
      };
      const name = await generateRepository(folder, shape);
      const place = join(workspace, String(size));
      mkdirSync(place);
      const cli = join(import.meta.dirname, '../dist/cli/index.js');
      const root: Root = { shape, url: `${server.origin}/${name}`, folder: place, code: join(place, 'code'), cli, traffic };
      makeCode(root, join(folder, name));
      rows.push(...(await measureRoot(root, Number(values.runs))));
      rmSync(place, { recursive: true });
    }
  } finally {
    await server.close();
  }
  console.log(formatTable(rows));
  const growth: Growth = {
    ...machine,
    runs: Number(values.runs),
    rows: rows.map(({ scenario, way, median, peakBytes }) => ({ size: scenario, way, milliseconds: median, peakBytes })),
  };
  writeFileSync(join(import.meta.dirname, 'growth.json'), `${JSON.stringify(growth, undefined, 2)}\n`);
  execFileSync('npx', ['tsx', 'scripts/generate.ts'], { cwd: join(import.meta.dirname, '..'), stdio: 'inherit' });
}

/** A code repository with a source file in every service, of which the last commit changed one. */
function makeCode({ shape, url, code }: Root, repository: string): void {
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 30, env: plainEnvironment() }).trim();
  const services = Array.from({ length: shape.services }, (_, index) => servicePath(index));
  const commit = git(repository, 'rev-parse', 'main');
  const trees = git(repository, 'rev-parse', ...services.map((service) => `main:${service}`)).split('\n');
  const pins = services.map((service, index) => [service, { sha: commit, tree: `${trees[index]}@${commit.slice(0, 12)}` }]);
  mkdirSync(code);
  git(code, 'init', '-q');
  for (const service of services) {
    mkdirSync(join(code, service), { recursive: true });
    writeFileSync(join(code, service, 'client.py'), '');
  }
  writeFileSync(join(code, 'recordings.json'), JSON.stringify({ $repository: url, ...Object.fromEntries(pins) }, undefined, 2));
  const commitAll = () => {
    git(code, 'add', '.');
    git(code, '-c', 'user.name=x', '-c', 'user.email=x@x', 'commit', '-q', '-m', 'x');
  };
  commitAll();
  writeFileSync(join(code, services[1] ?? '', 'client.py'), 'changed');
  commitAll();
}

async function measureRoot(root: Root, runs: number): Promise<Row[]> {
  const { shape, code, folder, traffic } = root;
  const ours = (...args: string[]): Command => ({
    args: [process.execPath, root.cli, ...args],
    cwd: code,
    environment: { ...plainEnvironment(), HOME: folder, ASSETS_SYNC_STORE: join(folder, 'store') },
  });
  const gitStatus: Command = { args: ['git', 'status'], cwd: join(code, '.assets'), environment: plainEnvironment() };
  const recordings = (shape.services * shape.filesPerService).toLocaleString('en');
  const scenario = `${recordings} recordings in ${shape.services.toLocaleString('en')} services`;
  const row = (way: string, [first, ...others]: Run[], target?: (milliseconds: number) => Row['target']): Row => {
    const times = (others.length > 0 ? others : [first]).map((run) => run?.milliseconds ?? 0);
    const made = target?.(median(times));
    const found = { requests: first?.requests ?? 0, bytes: first?.bytes ?? 0, peakBytes: first?.peakBytes };
    return {
      scenario,
      way,
      ...found,
      median: median(times),
      least: Math.min(...times),
      ...(made === undefined ? {} : { target: made }),
    };
  };
  const one = await run(ours('sync', servicePath(0)), traffic, true);
  const all = await run(ours('sync', '*'), traffic, true);
  const looks = {
    git: gitStatus,
    status: ours('status'),
    plan: ours('plan', '--base', 'HEAD~1'),
    planAll: ours('plan', '*'),
    again: ours('sync', '*'),
  };
  const found = { git: [] as Run[], status: [] as Run[], plan: [] as Run[], planAll: [] as Run[], again: [] as Run[] };
  // The first of each is not timed: git looks at everything anew after a checkout.
  for (let round = 0; round <= runs; round++) {
    for (const [name, command] of Object.entries(looks) as [keyof typeof looks, Command][]) {
      process.stderr.write(`${round} of ${runs}: ${scenario}, ${name}\n`);
      found[name].push(await run(command, traffic, round === 0));
    }
  }
  const git = row('git status of the assets root', found.git);
  const limit = TIMES_GIT * git.median + MORE_MILLISECONDS;
  const target = (measured: number) => atMost(`ms (${TIMES_GIT} x git's + ${MORE_MILLISECONDS})`, measured, Math.round(limit));
  return [
    row('sync of one service', [one]),
    row('sync of all', [all]),
    git,
    row('status', found.status, target),
    row('plan of a change', found.plan, target),
    row('plan of all', found.planAll, target),
    row('sync of all, nothing to do', found.again),
  ];
}

await main();
