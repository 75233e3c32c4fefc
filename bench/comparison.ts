/**
 * What it costs to get pinned recordings by each of the ways that there are: assets-sync, actions/checkout, the test proxy's restore, a submodule, a clone,
 * git LFS and blob storage, over the same link and from the same recordings.
 *
 *   npx tsx bench/comparison.ts [--runs N] [--small]
 *
 * Writes bench/comparison.json, and of it the tables and the chart of docs/comparison.md and README.md; with --small, to try it, it prints the figures only.
 * What it needs stays in $BENCH_FOLDER or the system's folder for temporary files: the repositories, and azurite and azcopy, which npm installs there (azcopy
 * wants libsecret-1-0).
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Contender, contenders, type Moment } from './comparison/contenders.ts';
import {
  checkRecordings,
  MEGABITS_PER_SECOND,
  openRecordings,
  type Recordings,
  ROUND_TRIP,
  type Version,
} from './comparison/recordings.ts';
import { type Comparison, describeMachine, type Figures, type Machine, type MeasuredWay } from './comparison/report.ts';
import { diskBytes, type Run, run } from './comparison/run.ts';
import type { Shape } from './generate-repository.ts';
import { median } from './measure.ts';

const SHAPE: Shape = { name: 'recordings-36000', services: 150, filesPerService: 240, randomBytesPerFile: 1300, commits: 200 };
const SMALL: Shape = { ...SHAPE, name: 'recordings-200', services: 5, filesPerService: 40, commits: 10 };

/** What takes longer than this for all services is measured once. */
const SLOW_MILLISECONDS = 60_000;

interface Bench {
  recordings: Recordings;
  workspace: string;
  runs: number;
  machine: Machine;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '3' }, small: { type: 'boolean', default: false } },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs is a whole number, 1 or more');
  const machine = describeMachine();
  const folder = process.env.BENCH_FOLDER ?? join(tmpdir(), 'assets-sync-bench');
  mkdirSync(folder, { recursive: true });
  // In memory, where there is any: on a disk the runs before decide how long the next one takes.
  const workspace = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : folder, 'assets-sync-comparison-'));
  process.once('exit', () => rmSync(workspace, { recursive: true, force: true }));
  cpSync(join(import.meta.dirname, '../dist/cli'), join(workspace, 'cli'), { recursive: true });
  const cli = join(workspace, 'cli/index.js');
  const recordings = await openRecordings(folder, workspace, values.small ? SMALL : SHAPE, cli);
  try {
    const bench: Bench = { recordings, workspace, runs, machine };
    const ways = contenders(recordings, cli);
    const one = await measureOne(bench, ways);
    const all = await measureAll(bench, ways);
    const measured = Object.entries(ways).map(([key, { name }]) => ({ key, name, ...one[key], ...all[key] }) as MeasuredWay);
    report(bench, measured, values.small);
  } finally {
    await recordings.close();
  }
}

/** One service: in a fresh workspace, once more in it, and after its pin moved. They take turns, so that whatever else the machine does meets all. */
async function measureOne(bench: Bench, ways: Record<string, Contender>): Promise<Record<string, Pick<MeasuredWay, Moment>>> {
  const { recordings, runs } = bench;
  const { before, after, service } = recordings;
  const steps: readonly [Moment, Version][] = [
    ['cold', before],
    ['again', before],
    ['repin', after],
  ];
  const found: Record<string, Record<Moment, Figures[]>> = {};
  for (let round = 0; round <= runs; round++) {
    for (const [key, way] of Object.entries(ways)) {
      await inPlace(bench, way, [service], async (bring) => {
        for (const [moment, version] of steps) {
          if (moment === 'again' && way.isSilentAgain) continue;
          process.stderr.write(`${round} of ${runs}: ${way.name}, one service, ${moment}\n`);
          found[key] ??= { cold: [], again: [], repin: [] };
          found[key][moment].push(await bring(version, moment, round === 0));
        }
      });
    }
  }
  return Object.fromEntries(
    Object.entries(found).map(([key, { cold, again, repin }]) => [
      key,
      { cold: summarize(cold), again: again.length === 0 ? null : summarize(again), repin: summarize(repin) },
    ]),
  );
}

/** All services in a fresh workspace. A way that brings all in any case has no figures of its own for it. */
async function measureAll(bench: Bench, ways: Record<string, Contender>): Promise<Record<string, Pick<MeasuredWay, 'all'>>> {
  const { recordings, runs } = bench;
  const found: Record<string, Figures[]> = {};
  for (let round = 0; round <= runs; round++) {
    for (const [key, way] of Object.entries(ways)) {
      if (way.bringsAll || (found[key]?.[0]?.milliseconds ?? 0) > SLOW_MILLISECONDS) continue;
      process.stderr.write(`${round} of ${runs}: ${way.name}, all services\n`);
      await inPlace(bench, way, recordings.services, async (bring) => {
        found[key] ??= [];
        found[key].push(await bring(recordings.before, 'cold', round === 0));
      });
    }
  }
  return Object.fromEntries(
    Object.keys(ways).map((key) => [key, { all: found[key] === undefined ? null : summarize(found[key]) }]),
  );
}

/** Gives a way a workspace of its own, and what brings a version to it, measures that and looks whether it did. */
async function inPlace(
  { recordings, workspace }: Bench,
  way: Contender,
  services: readonly string[],
  use: (bring: (version: Version, moment: Moment, isFirst: boolean) => Promise<Figures>) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(workspace, 'run-'));
  const place = { work: join(folder, 'work'), beside: join(folder, 'beside') };
  for (const path of Object.values(place)) mkdirSync(path);
  const brought = way.bringsAll ? recordings.services : services;
  const command = way.start(place, services);
  try {
    await use(async (version, moment, isFirst) => {
      recordings.publish(version);
      const measured = await run(command(version, moment), recordings.traffic, isFirst);
      if (isFirst) checkRecordings(place.work, version, brought.length * recordings.shape.filesPerService);
      return { ...measured, workBytes: diskBytes(place.work), besideBytes: diskBytes(place.beside), runs: 1 };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first run warms up and watches the memory; where it is the only one, its time is the time. */
function summarize(found: readonly Figures[]): Figures {
  const [first] = found;
  if (first === undefined) throw new Error('nothing was measured');
  const timed = found.length > 1 ? found.slice(1) : found;
  const last = found.at(-1) ?? first;
  return {
    ...last,
    peakBytes: first.peakBytes,
    milliseconds: median(timed.map(({ milliseconds }: Run) => milliseconds)),
    runs: timed.length,
  };
}

function report({ recordings, runs, machine }: Bench, ways: MeasuredWay[], isSmall: boolean): void {
  const { shape, changed } = recordings;
  const comparison: Comparison = {
    ...machine,
    roundTrip: ROUND_TRIP,
    megabitsPerSecond: MEGABITS_PER_SECOND,
    ...{ runs, changed, services: shape.services, recordingsPerService: shape.filesPerService },
    ways,
  };
  const text = `${JSON.stringify(comparison, undefined, 2)}\n`;
  process.stdout.write(text);
  if (isSmall) return;
  writeFileSync(join(import.meta.dirname, 'comparison.json'), text);
  execFileSync('npx', ['tsx', 'scripts/generate.ts'], { cwd: join(import.meta.dirname, '..'), stdio: 'inherit' });
}

await main();
