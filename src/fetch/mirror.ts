/** Brings directories from a mirror into the store: a request each, several at once. Nothing that a mirror does is an error: the git server is there. */
import { join } from 'node:path';
import { showDirectory } from '../base/directory.ts';
import { listNames } from '../base/errors.ts';
import { type MirrorAddress, mirrorFile } from '../base/mirror-address.ts';
import { type Sha, shortSha } from '../base/sha.ts';
import { measurePack } from '../git/objects/packs.ts';
import { importMirrored, MIRROR_LIMITS, type MirroredDirectory, type MirroredPack } from '../store/mirrored-packs.ts';
import type { Store } from '../store/store.ts';
import { type Ask, makeAsk } from './mirror-request.ts';
import { getFile, PATIENCE } from './mirror-transfer.ts';

/** Requests at a time. */
const MAX_REQUESTS = 8;
/** What came is imported as soon as it unpacks to so much. */
const BATCH_BYTES = 32e6;

/** What became of what was asked for: what came, with its tree, what is not there, and what is no such directory. */
interface Outcome {
  brought: Map<string, Sha>;
  absent: MirroredDirectory[];
  wrong: { one: MirroredDirectory; why: string }[];
}

export class Mirror {
  private readonly address: MirrorAddress;
  private readonly onNotice: (text: string) => void;
  private readonly patience: number;
  /** What was asked for in this run: it is asked for once. */
  private readonly asked = new Set<string>();
  /** Why it is not asked any more. */
  private failure: string | undefined;
  private ask: Promise<Ask> | undefined;

  /** @param patience milliseconds, as of `getFile` */
  constructor(address: MirrorAddress, onNotice: (text: string) => void, patience = PATIENCE) {
    this.address = address;
    this.onNotice = onNotice;
    this.patience = patience;
  }

  /**
   * Imports what it has of some directories. Under the store's lock.
   * @returns the trees of those that came; of the others it was said why
   */
  async bring<T extends MirroredDirectory>(store: Store, wanted: readonly T[], signal: AbortSignal): Promise<Map<T, Sha>> {
    const asking = [...new Map(wanted.map((one) => [keyOf(one), one])).values()].filter((one) => !this.asked.has(keyOf(one)));
    if (asking.length === 0 || this.failure !== undefined) return new Map();
    const outcome: Outcome = { brought: new Map(), absent: [], wrong: [] };
    await this.askFor(store, asking, outcome, signal);
    this.tell(outcome, asking.length - outcome.brought.size);
    return new Map(
      wanted.flatMap((one) => {
        const tree = outcome.brought.get(keyOf(one));
        return tree === undefined ? [] : [[one, tree]];
      }),
    );
  }

  /** Imports what came while the rest is on its way. */
  private async askFor(store: Store, asking: readonly MirroredDirectory[], outcome: Outcome, signal: AbortSignal): Promise<void> {
    const { brought, absent, wrong } = outcome;
    const folder = store.newScratch().dir;
    const stop = new AbortController();
    const either = AbortSignal.any([signal, stop.signal]);
    let waiting: MirroredPack[] = [];
    const importWaiting = async () => {
      const packs = waiting;
      waiting = [];
      for (const [index, result] of (await importMirrored(store, packs, either)).entries()) {
        const one = packs[index] as MirroredPack;
        if ('tree' in result) brought.set(keyOf(one), result.tree);
        else wrong.push({ one, why: result.error });
      }
    };
    const queue = asking.entries();
    const work = async () => {
      for (const [index, one] of queue) {
        if (this.failure !== undefined) return;
        this.asked.add(keyOf(one));
        const file = join(folder, `${index}.pack`);
        const transfer = await this.get(one, file, either);
        if (transfer.kind === 'failed') this.failure ??= transfer.why;
        else if (transfer.kind === 'absent') absent.push(one);
        else {
          const sizes = transfer.kind === 'bad' ? { error: transfer.why } : await measurePack(file, MIRROR_LIMITS, signal);
          if ('error' in sizes) wrong.push({ one, why: sizes.error });
          else waiting.push({ ...one, ...sizes, file });
        }
        if (waiting.reduce((sum, { bytes }) => sum + bytes, 0) >= BATCH_BYTES) await importWaiting();
      }
    };
    const works = Array.from({ length: Math.min(MAX_REQUESTS, asking.length) }, work);
    // Where one throws, the others end before the lock does under which they import.
    await Promise.all(works.map((working) => working.catch((error) => stop.abort(error))));
    either.throwIfAborted();
    await importWaiting();
  }

  private async get(one: MirroredDirectory, to: string, signal: AbortSignal): ReturnType<typeof getFile> {
    const { address, patience } = this;
    this.ask ??= makeAsk(address, process.env);
    const options = { ask: await this.ask, maxBytes: MIRROR_LIMITS.bytes, patience };
    return getFile(address, mirrorFile(one), to, options, signal);
  }

  private tell({ absent, wrong }: Outcome, left: number): void {
    const { at } = this.address;
    const server = 'the git server is asked for it';
    if (absent.length > 0) this.onNotice(`The mirror ${at} does not have ${listNames(absent.map(shown))}; ${server}.`);
    const reasons = new Map<string, MirroredDirectory[]>();
    for (const { one, why } of wrong) reasons.set(why, [...(reasons.get(why) ?? []), one]);
    for (const [why, those] of reasons) {
      this.onNotice(`What the mirror ${at} has for ${listNames(those.map(shown))} is not used: ${why}; ${server}.`);
    }
    if (this.failure !== undefined && left > absent.length + wrong.length) {
      this.onNotice(`The mirror ${at} cannot be used: ${this.failure}; the git server is asked for what did not come.`);
    }
  }
}

export function keyOf({ sha, assetsPath }: MirroredDirectory): string {
  return `${sha} ${assetsPath}`;
}

function shown({ assetsPath, sha }: MirroredDirectory): string {
  return `${showDirectory(assetsPath)} at ${shortSha(sha)}`;
}
