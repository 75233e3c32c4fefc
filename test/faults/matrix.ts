/**
 * Runs the fault matrix, or a part of it: every operation with every fault that can concern it.
 *
 *   npm run test:faults -- [--operation sync] [--fault disk] [--lanes 2] [--list]
 *
 * `--operation` and `--fault` are words of a name (of a fault also its family: server, forge, disk, process, damage), and may be
 * given several times. Ends with 1 where something does not hold that must.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCell } from './cell.ts';
import type { Fault } from './fault.ts';
import { concerns, FAULTS } from './faults.ts';
import { OPERATIONS, type Operation } from './operations.ts';
import { Scenes } from './scene.ts';

type Cell = [operation: Operation, fault: Fault];

/** A disk of its own for each lane's workspaces: large enough for them, small enough to be filled quickly. */
const DISK = ['-t', 'tmpfs', '-o', 'size=24m,nr_inodes=4000', 'tmpfs'];

async function main(): Promise<void> {
  const options = {
    operation: { type: 'string', multiple: true },
    fault: { type: 'string', multiple: true },
    lanes: { type: 'string', default: '2' },
    list: { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ options });
  const cells = chooseCells(values.operation ?? [], values.fault ?? []);
  if (values.list) {
    for (const [operation, fault] of cells) console.log(nameOf(operation, fault));
    return;
  }
  const lanes = Array.from({ length: Number(values.lanes) }, () => new Lane());
  const left = [...cells];
  const tally = new Tally();
  try {
    await Promise.all(lanes.map((lane) => lane.run(left, tally)));
  } finally {
    for (const lane of lanes) await lane.close();
  }
  tally.print(cells.length);
  if (tally.broken > 0) process.exitCode = 1;
}

function chooseCells(operations: readonly string[], faults: readonly string[]): Cell[] {
  const isMeant = (words: readonly string[], text: string) => words.length === 0 || words.some((word) => text.includes(word));
  const chosen = OPERATIONS.filter(({ name }) => isMeant(operations, name));
  const those = FAULTS.filter(({ name, family }) => isMeant(faults, `${family}: ${name}`));
  return chosen.flatMap((operation) =>
    those.filter((fault) => concerns(fault, operation)).map((fault): Cell => [operation, fault]),
  );
}

function nameOf(operation: Operation, { family, name }: Fault): string {
  return `${operation.name} × ${family}: ${name}`;
}

/** Runs one cell after the other, in scenes of its own. */
class Lane {
  private readonly disk = mountDisk();
  private readonly scenes = new Scenes(this.disk);

  async run(left: Cell[], tally: Tally): Promise<void> {
    for (let cell = left.shift(); cell !== undefined; cell = left.shift()) {
      const name = nameOf(...cell);
      try {
        const outcome = await runCell(this.scenes, ...cell);
        tally.add(name, outcome?.end, outcome?.broken ?? []);
      } catch (error) {
        tally.add(name, undefined, [`the cell itself failed: ${error instanceof Error ? error.stack : error}`]);
      }
    }
  }

  async close(): Promise<void> {
    await this.scenes.close();
    if (this.disk === undefined) return;
    execFileSync('umount', ['-l', this.disk]);
    rmSync(this.disk, { recursive: true });
  }
}

/** @returns undefined where this user may not mount any: then no disk is full */
function mountDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'assets-sync-disk-'));
  try {
    execFileSync('mount', [...DISK, folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

class Tally {
  broken = 0;
  private readonly ends = new Map<string, number>();

  add(name: string, end: string | undefined, broken: readonly string[]): void {
    const key = end ?? 'not met';
    this.ends.set(key, (this.ends.get(key) ?? 0) + 1);
    if (broken.length === 0) return;
    this.broken++;
    console.log(`BROKEN ${name} (${key})\n${broken.map((one) => `    ${one}`).join('\n')}`);
  }

  print(cells: number): void {
    const ends = [...this.ends].sort(([, a], [, b]) => b - a).map(([end, count]) => `${count} × ${end}`);
    console.log(`${cells} cells, ${this.broken} broken; they ended with: ${ends.join(', ')}`);
  }
}

await main();
