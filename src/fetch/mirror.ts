/** Brings directories from a mirror into the store: a request each, several at once. Nothing that a mirror does is an error: the git server is there. */
import { showDirectory } from '../base/directory.ts';
import { listNames } from '../base/errors.ts';
import { type MirrorAddress, mirrorFile } from '../base/mirror-address.ts';
import { type Sha, shortSha } from '../base/sha.ts';
import {
  importMirrored,
  indexMirrored,
  MIRROR_LIMITS,
  type MirroredDirectory,
  type MirroredPack,
} from '../store/mirrored-packs.ts';
import type { Store } from '../store/store.ts';
import { takenPack } from '../store/untrusted-packs.ts';
import { type Ask, makeAsk } from './mirror-request.ts';
import { getFile, PATIENCE } from './mirror-transfer.ts';

/** Requests at a time. */
const MAX_REQUESTS = 8;

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
    const packs: MirroredPack[] = [];
    const absent: MirroredDirectory[] = [];
    const wrong: { one: MirroredDirectory; why: string }[] = [];
    const queue = asking.values();
    const work = async () => {
      for (const one of queue) {
        if (this.failure !== undefined) return;
        this.asked.add(keyOf(one));
        const scratch = store.newScratch();
        const transfer = await this.get(one, takenPack(scratch), signal);
        if (transfer.kind === 'failed') this.failure ??= transfer.why;
        else if (transfer.kind === 'absent') absent.push(one);
        else {
          const why = transfer.kind === 'bad' ? transfer.why : await indexMirrored(scratch, signal);
          if (why === undefined) packs.push({ ...one, scratch });
          else wrong.push({ one, why });
        }
      }
    };
    await Promise.all(Array.from({ length: Math.min(MAX_REQUESTS, asking.length) }, work));
    const brought = new Map<string, Sha>();
    for (const [index, result] of (await importMirrored(store, packs, signal)).entries()) {
      const one = packs[index] as MirroredPack;
      if ('tree' in result) brought.set(keyOf(one), result.tree);
      else wrong.push({ one, why: result.error });
    }
    this.tell(absent, wrong, asking.length - brought.size);
    return new Map(
      wanted.flatMap((one) => {
        const tree = brought.get(keyOf(one));
        return tree === undefined ? [] : [[one, tree]];
      }),
    );
  }

  private async get(one: MirroredDirectory, to: string, signal: AbortSignal): ReturnType<typeof getFile> {
    const { address, patience } = this;
    this.ask ??= makeAsk(address, process.env);
    const options = { ask: await this.ask, maxBytes: MIRROR_LIMITS.bytes, patience };
    return getFile(address, mirrorFile(one), to, options, signal);
  }

  private tell(
    absent: readonly MirroredDirectory[],
    wrong: readonly { one: MirroredDirectory; why: string }[],
    left: number,
  ): void {
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
