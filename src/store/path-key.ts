/** File names for what a store keeps of paths. */
import { createHash } from 'node:crypto';

/** The same for the same path, and a file name on every system. */
export function pathKey(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 24);
}
