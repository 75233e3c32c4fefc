/** The output `pins`, which several operations have. */
import type { Directory } from '../base/directory.ts';
import { type Sha, shortSha } from '../base/sha.ts';
import { count } from '../base/text.ts';
import type { PinnedPlace } from '../pins/pins.ts';

/** A directory that comes from a commit of its own. */
type Place = { directory: Directory; sha: Sha | undefined; pin?: PinnedPlace['pin'] };

/** The output `pins`: each such directory, and that commit, or the tag of which nobody has said yet which commit it is. */
export function pinsOutput(services: readonly { pinnedTrees: readonly Place[] }[]): Record<string, string> {
  const entry = ({ directory, sha, pin }: Place) => [directory, sha ?? pin?.assetsJson?.tag ?? ''];
  return Object.fromEntries(services.flatMap(({ pinnedTrees }) => pinnedTrees.map(entry)));
}

/** A pin as people are shown it: the commit, or the tag. */
export function showPin({ sha, pin }: PinnedPlace): string {
  return sha === undefined ? (pin.assetsJson?.tag ?? '') : shortSha(sha);
}

/** What is recommended where pins lack their trees, once for all of them; undefined where none does. @param number of services */
export function treesAdvice(number: number): string | undefined {
  if (number === 0) return undefined;
  return `${count(number, 'service')} pinned without a tree: assets-sync repin writes it, which makes a sync quicker.`;
}
