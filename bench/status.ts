/**
 * What `status` and `check` cost beside git's own status of the same assets root, with 150 services and 36,000 recordings.
 *
 *   npx tsx bench/status.ts [--runs N]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveGit } from '../test/servers/http-server.ts';
import { generateRepository, plainEnvironment, type Shape, servicePath } from './generate-repository.ts';
import { type Measurement, measure, type Way } from './measure.ts';
import { atMost, exactly, formatTable, type Row } from './table.ts';
import { commandLineAgain, nodeAlone } from './ways.ts';

const SHAPE: Shape = { name: 'recordings-36000', services: 150, filesPerService: 240, randomBytesPerFile: 1300, commits: 200 };

/** Of git's status, and node's start besides. */
const TIMES_GIT = 1.5;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '11' } } });
  const folder = process.env.BENCH_FOLDER ?? join(tmpdir(), 'assets-sync-bench');
  mkdirSync(folder, { recursive: true });
  const name = await generateRepository(folder, SHAPE);
  const workspace = mkdtempSync(join(folder, 'status-'));
  const traffic = { requests: 0, bytes: 0 };
  const server = await serveGit({ projectRoot: folder, onServed: () => traffic.requests++ });
  try {
    const cli = join(import.meta.dirname, '../dist/cli/index.js');
    const synced = join(workspace, 'synced');
    const code = join(synced, 'code');
    const again = commandLineAgain({ cli, action: '' }, wanted(folder, name, server.origin), synced);
    const ours = (command: string): Way => ({
      name: `assets-sync ${command}`,
      prepare: () => ({
        args: [process.execPath, cli, command],
        cwd: code,
        environment: { ...plainEnvironment(), HOME: synced, ASSETS_SYNC_STORE: join(synced, 'store') },
      }),
    });
    const gitStatus: Way = {
      name: 'git status of the assets root',
      prepare: () => ({ args: ['git', 'status'], cwd: join(code, '.assets'), environment: plainEnvironment() }),
    };
    // The first run of all, to warm up, is the sync that fills the root.
    const ways = { again, git: gitStatus, node: nodeAlone(), status: ours('status'), check: ours('check') };
    report(await measure(ways, Number(values.runs), workspace, traffic));
  } finally {
    await server.close();
    rmSync(workspace, { recursive: true, force: true });
  }
}

function wanted(folder: string, name: string, origin: string): Parameters<typeof commandLineAgain>[1] {
  const ask = (...args: string[]) =>
    execFileSync('git', ['-C', join(folder, name), ...args], { encoding: 'utf8', env: plainEnvironment() }).trim();
  const services = Array.from({ length: SHAPE.services }, (_, index) => servicePath(index));
  const trees = ask('rev-parse', ...services.map((service) => `main:${service}`)).split('\n');
  return {
    url: `${origin}/${name}`,
    commit: ask('rev-parse', 'main'),
    trees: new Map(services.map((service, index) => [service, trees[index] ?? ''])),
    files: SHAPE.services * SHAPE.filesPerService,
  };
}

function report(measured: Record<'again' | 'git' | 'node' | 'status' | 'check', Measurement>): void {
  const scenario = `${SHAPE.services} services, ${SHAPE.services * SHAPE.filesPerService} recordings`;
  const { git, node, status, check, again } = measured;
  const compared = (of: Measurement) => atMost(`(ms - node's) / git's`, (of.median - node.median) / git.median, TIMES_GIT);
  const rows: Row[] = [
    { scenario, ...git },
    { scenario, ...node },
    { scenario, ...status, target: compared(status) },
    { scenario, ...check, target: compared(check) },
    { scenario: `${scenario}: no request`, ...status, target: exactly('requests', status.requests, 0) },
    { scenario: `${scenario}: no request`, ...check, target: exactly('requests', check.requests, 0) },
    { scenario: 'for comparison', ...again },
  ];
  process.stdout.write(`${formatTable(rows)}\n`);
}

await main();
