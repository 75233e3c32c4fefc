/** What a repository's server cannot do, as it was found out by its answers. */
import { join } from 'node:path';
import { readIfThere, writeAtomically } from '../git/git-files.ts';

/** A member is there only once the server was seen to lack the ability. */
export interface ServerLimits {
  /** It knows no filters: every fetch of a commit brings all of its files. */
  noPartialClone?: true;
  /** It gives out only what its branches point at. */
  noShaWants?: true;
  /** It sends again what trees hold that it was told are here. */
  noTreeOffers?: true;
  /** When that was found out, milliseconds since the epoch. */
  since?: number;
}

/** After so many milliseconds a server is asked again: hosts learn. */
const LIMITS_LAST = 30 * 24 * 3600 * 1000;

export class ServerLimitsFile {
  private readonly file: string;

  /** @param storeDir absolute */
  constructor(storeDir: string) {
    this.file = join(storeDir, 'server.json');
  }

  /** @returns nothing where the file is old or damaged */
  read(): ServerLimits {
    const text = readIfThere(this.file);
    if (text === undefined) return {};
    try {
      const limits = JSON.parse(text) as ServerLimits;
      return Date.now() - (limits.since ?? 0) < LIMITS_LAST ? limits : {};
    } catch {
      return {};
    }
  }

  /** Adds a limit to those that are known. */
  remember(limit: Exclude<keyof ServerLimits, 'since'>): void {
    writeAtomically(this.file, `${JSON.stringify({ ...this.read(), [limit]: true, since: Date.now() })}\n`);
  }
}
