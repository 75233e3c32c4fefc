/**
 * Ends runs at random moments, and looks whether the same command afterwards puts everything right and nothing is lost.
 *
 *   npx tsx bench/kill.ts [--kills N] [--signal SIGKILL …] [--operation discard …] [--lanes N] [--seed N]
 *
 * `--kills` are those of each signal. Each lane is a workspace of its own; all share one store and one assets repository. A lane
 * moves pins at random and makes recordings, starts an operation (`re-pin`, `discard`, `reset`, `push` or `prune`), ends it (with
 * SIGKILL half of the time with the git commands that it started), runs it once more, and compares every file with what the server
 * has. Ends with 1 where something was wrong.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Random } from '../test/fixtures/random.ts';
import { serveGit } from '../test/servers/http-server.ts';
import { generateRepository } from './generate-repository.ts';
import { gitLines, isOperation, Lane, OPERATIONS, type Operation, type Repository, SHAPE } from './kill-lane.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const;
type Signal = (typeof SIGNALS)[number];

async function main(): Promise<void> {
  const options = {
    kills: { type: 'string', default: '200' },
    signal: { type: 'string', multiple: true },
    operation: { type: 'string', multiple: true },
    lanes: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
  } as const;
  const { values } = parseArgs({ options });
  const signals = SIGNALS.filter((signal) => values.signal?.includes(signal) ?? true);
  const operations = values.operation?.filter(isOperation) ?? OPERATIONS;
  const [kills, lanes, seed] = [Number(values.kills), Number(values.lanes), Number(values.seed)];
  const folder = mkdtempSync(join(tmpdir(), 'assets-sync-kill-'));
  const name = await generateRepository(folder, SHAPE);
  const server = await serveGit({ projectRoot: folder });
  try {
    const dir = join(folder, name);
    gitLines(dir, 'config', 'http.receivepack', 'true');
    const repository = { dir, url: `${server.origin}/${name}`, commits: gitLines(dir, 'rev-list', 'main') };
    const tally = new Tally();
    const left = new Map(signals.map((signal) => [signal, kills]));
    const runs = Array.from({ length: lanes }, (_, index) =>
      runLane(join(folder, `lane-${index}`), { repository, left, operations, tally, random: new Random(seed * 1000 + index) }),
    );
    await Promise.all(runs);
    tally.print();
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

interface Work {
  repository: Repository;
  /** How many kills of each signal are to come; the lanes take from it. */
  left: Map<Signal, number>;
  operations: readonly Operation[];
  tally: Tally;
  random: Random;
}

/** Goes on in a new workspace where something was wrong: what is wrong once would be so in every round after. */
async function runLane(folder: string, work: Work): Promise<void> {
  const { left, operations, tally, random } = work;
  let lane: Lane | undefined;
  let round = 0;
  for (;;) {
    const signal = [...left].find(([, count]) => count > 0)?.[0];
    if (signal === undefined) return;
    left.set(signal, (left.get(signal) ?? 0) - 1);
    const operation = operations[random.below(operations.length)] ?? 're-pin';
    try {
      if (lane === undefined) {
        lane = new Lane(`${folder}-${round++}`, join(folder, '../store'), work.repository, random);
        await lane.sync();
      }
      await lane.prepare(operation);
      const wasKilled = await lane.kill(operation, signal);
      tally.add(signal, operation, wasKilled);
      if (!wasKilled) left.set(signal, (left.get(signal) ?? 0) + 1);
      await lane.finish(operation);
    } catch (error) {
      tally.fail(`${signal} of ${operation}: ${error instanceof Error ? error.message : error}`);
      lane = undefined;
    }
  }
}

/** What happened, for the summary. */
class Tally {
  private readonly started = performance.now();
  private readonly counts = new Map<string, number>();
  private kills = 0;
  private ended = 0;
  private failed = 0;

  add(signal: Signal, operation: Operation, wasKilled: boolean): void {
    if (!wasKilled) this.ended++;
    else {
      const key = `${signal} ${operation}`;
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
      if (++this.kills % 50 === 0) console.log(`${this.kills} ended so far, ${this.failed} wrong afterwards`);
    }
  }

  fail(what: string): void {
    this.failed++;
    process.exitCode = 1;
    console.log(`WRONG after ${what}`);
  }

  print(): void {
    const seconds = Math.round((performance.now() - this.started) / 1000);
    for (const signal of SIGNALS) {
      const ofSignal = [...this.counts].filter(([key]) => key.startsWith(`${signal} `));
      const total = ofSignal.reduce((sum, [, count]) => sum + count, 0);
      if (total === 0) continue;
      const each = ofSignal.map(([key, count]) => `${key.slice(signal.length + 1)} ${count}`).sort();
      console.log(`${signal}: ${total} (${each.join(', ')})`);
    }
    console.log(`${this.ended} more had ended before. ${this.failed} were wrong afterwards. ${seconds} s.`);
  }
}

await main();
