/** A cell of the matrix: an operation is run with a fault, then once more without it, and after each everything is checked. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finished } from '../fixtures/process.ts';
import type { Arranged, Fault } from './fault.ts';
import { findBroken } from './invariants.ts';
import type { Operation } from './operations.ts';
import type { Scene, Scenes } from './scene.ts';

export interface Outcome {
  /** What does not hold, a sentence each. */
  broken: string[];
  /** How the run with the fault ended, in a word or two: `0`, `3 unreachable`, … */
  end: string;
}

/** @returns undefined where the fault cannot be brought about, or the run did not come upon it */
export async function runCell(scenes: Scenes, operation: Operation, fault: Fault): Promise<Outcome | undefined> {
  const expected = operation.onlyTells ? await tellUndisturbed(scenes, operation) : undefined;
  const scene = await scenes.take(operation.begins);
  operation.prepare(scene);
  const cell = new Cell(scene, operation, expected);
  const before = manifestOf(scene);
  const arranged = fault.arrange(scene);
  if (arranged === undefined) return undefined;
  const disturbed = await run(scene, operation, arranged);
  if (!scene.wasMet && arranged.wasMet?.() !== true) {
    arranged.undo?.();
    return undefined;
  }
  // While modes forbid it, nothing can be looked at.
  if (fault.family === 'disk') arranged.undo?.();
  const isDone = await cell.judge('with the fault', disturbed, { before, ...arranged });
  if (fault.family !== 'disk') arranged.undo?.();
  if (!isDone || operation.isOnce !== true) await cell.finish(fault.isLasting === true);
  return { broken: cell.broken, end: endOf(disturbed) };
}

class Cell {
  readonly broken: string[] = [];
  private readonly scene: Scene;
  private readonly operation: Operation;
  private readonly expected: string | undefined;

  constructor(scene: Scene, operation: Operation, expected: string | undefined) {
    this.scene = scene;
    this.operation = operation;
    this.expected = expected;
  }

  /** @returns whether the operation was done */
  async judge(
    when: string,
    finished: Finished,
    {
      before,
      isGitBroken = false,
      isOwnDoing = false,
    }: Pick<Arranged, 'isGitBroken' | 'isOwnDoing'> & { before: string | undefined },
  ): Promise<boolean> {
    const { scene, operation, expected } = this;
    const found = await findBroken(scene, { finished, manifest: before, isGitBroken });
    const isPutAside = operation.isAboutRecorded === true && !scene.isRecordedOnDisk;
    const exitCode = isPutAside ? 0 : operation.exitCode;
    const isDone = finished.code === exitCode && (exitCode === 0 || isAnswer(finished, operation));
    if (isDone && !isOwnDoing && !isPutAside) {
      found.push(...operation.findWrong(scene));
      const told = tellOf(scene, finished);
      if (expected !== undefined && told !== expected) found.push(`it tells ${told}, not ${expected}`);
    }
    this.broken.push(...found.map((one) => `${when}: ${one}`));
    return isDone;
  }

  /** The fault is over: the operation is done now, if need be after the sync that it says would help. */
  async finish(isLasting: boolean): Promise<void> {
    const { scene, operation } = this;
    if (isLasting) await this.heal();
    const attempt = async () => {
      const before = manifestOf(scene);
      const next = await run(scene, operation, {});
      return { next, isDone: await this.judge('without it', next, { before }) };
    };
    let { next, isDone } = await attempt();
    if (!isDone && /"hint": "Run assets-sync sync\b/.test(next.stdout)) {
      await this.heal();
      ({ next, isDone } = await attempt());
    }
    if (isDone) return;
    const again = await scene.run([...operation.args(scene), '--debug']);
    this.broken.push(
      `without it: exit code ${next.code}, not ${operation.exitCode}: ${next.stdout}${next.stderr}`.slice(0, 2000),
      `and with --debug: ${again.stderr.slice(-3000)}`,
    );
  }

  private async heal(): Promise<void> {
    const sync = ['sync', '*', '--json', ...this.scene.access];
    const plain = await this.scene.run(sync);
    // What was synced may be lost with what is damaged, and a pin have moved: then it stops, as it should, and says how to go on.
    const healed = endOf(plain) === '4 local-changes' ? await this.scene.run([...sync, '--discard']) : plain;
    this.broken.push(
      ...(await findBroken(this.scene, { finished: healed, manifest: manifestOf(this.scene), isGitBroken: false })),
    );
    if (healed.code === 0) return;
    this.broken.push(`a sync afterwards ends with ${healed.code}: ${healed.stdout}${healed.stderr}`);
  }
}

function run(scene: Scene, operation: Operation, { env, node, flags = [] }: Arranged): Promise<Finished> {
  const given = operation.asks.length > 0 ? flags : [];
  return scene.run([...operation.args(scene), ...given], { env, node });
}

/** Whether an exit code other than 0 is the answer that the operation is for, and not a failure. */
function isAnswer(finished: Finished, operation: Operation): boolean {
  return operation.name !== 'check' || /"code": ?"not-pushed"/.test(finished.stdout);
}

function endOf({ code, stdout }: Finished): string {
  const [, errorCode] = /"code": ?"([\w-]+)"/.exec(stdout) ?? [];
  return errorCode === undefined ? String(code) : `${code} ${errorCode}`;
}

function manifestOf({ work }: Scene): string | undefined {
  const file = join(work.code, 'recordings.json');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** What is about the way, and not about the answer. */
const OF_THE_WAY = ['requests', 'bytes', 'cache-hit', 'time'];

function tellOf({ work, forge, backup }: Scene, { stdout }: Finished): string {
  const answer = JSON.parse(stdout) as Record<string, unknown>;
  for (const name of OF_THE_WAY) delete answer[name];
  const told = JSON.stringify(answer).replaceAll(work.folder, '').replaceAll(forge.origin, '');
  const isoTime = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
  // The key of a cache has a hash of the address, with the server's port.
  const key = /(assets-sync-|exchange\/)[0-9a-f]{12}/g;
  const shown = (backup === '' ? told : told.replaceAll(backup, 'the backup')).replace(isoTime, 'then').replace(key, '$1');
  if (!('repositories' in answer)) return shown;
  // The fault may have changed the size of a store, and the name of its folder has a hash of the address with the server's port.
  return shown.replace(/"bytes":\d+/g, '"bytes":0').replace(/-[0-9a-f]{12}"/g, '"');
}

const undisturbed = new WeakMap<Scenes, Map<Operation, string>>();

async function tellUndisturbed(scenes: Scenes, operation: Operation): Promise<string> {
  const known = undisturbed.get(scenes) ?? new Map<Operation, string>();
  undisturbed.set(scenes, known);
  const earlier = known.get(operation);
  if (earlier !== undefined) return earlier;
  const scene = await scenes.take(operation.begins);
  operation.prepare(scene);
  const told = tellOf(scene, await run(scene, operation, {}));
  known.set(operation, told);
  return told;
}
