/** Whether a server is alive whose bytes git alone sees: by the packets that git traces, and by how far it says it is. */
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** Where git writes down the packets that it sends and gets, but for those of a pack. */
export function packetTrace(gitDir: string): string {
  return join(gitDir, 'packet-trace');
}

export interface LifeWatch {
  /** git has said something: that is a sign too. */
  saw(): void;
  stop(): void;
}

/** How often it is looked for a sign in the time of a limit: a machine that slept so long has looked once, and goes on. */
const LOOKS = 10;

/**
 * @param gitDir of the git that talks to the server
 * @param limit milliseconds
 * @param onReached called each time that there was no sign for so long
 */
export function watchLife(gitDir: string, limit: number, onReached: () => void): LifeWatch {
  const sizeNow = () => statSync(packetTrace(gitDir), { throwIfNoEntry: false })?.size ?? 0;
  let [size, quiet] = [sizeNow(), 0];
  const look = () => {
    const before = size;
    size = sizeNow();
    quiet = size === before ? quiet + 1 : 0;
    if (quiet < LOOKS) return;
    quiet = 0;
    onReached();
  };
  const timer = setInterval(look, limit / LOOKS);
  return {
    saw: () => {
      quiet = 0;
    },
    stop: () => clearInterval(timer),
  };
}
