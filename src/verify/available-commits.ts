/** Fetches commits of which the server may lack some. */
import { parseSha, type Sha } from '../base/sha.ts';
import type { Scratch } from '../git/git-files.ts';
import { Refused, type Remote } from '../git/remote/remote.ts';
import type { FetchRequest } from '../git/remote/transport.ts';

/**
 * Fetches those of some commits that the server gives out. It says of one at a time that it does not have it, and an old
 * server may name the wrong one of several, so that each is asked for alone before it counts as missing.
 * @param refs what is fetched besides
 * @param options of every fetch
 * @returns whether the server knows filters, and the commits that it does not give out
 */
export async function fetchAvailable(
  remote: Remote,
  scratch: Scratch,
  commits: readonly Sha[],
  refs: FetchRequest['wants'],
  options: Omit<FetchRequest, 'wants'>,
  signal: AbortSignal,
): Promise<{ filtered: boolean; missing: Set<Sha> }> {
  const refused: Sha[] = [];
  const missing = new Set<Sha>();
  const tryWants = async (names: readonly Sha[], others: FetchRequest['wants']): Promise<boolean> => {
    try {
      return (await remote.fetch(scratch, { ...options, wants: [...names, ...others] }, signal)).filtered;
    } catch (error) {
      const name = error instanceof Refused && error.failure.kind === 'missing' ? parseSha(error.failure.name) : undefined;
      if (name === undefined || !names.includes(name)) throw error;
      if (names.length === 1) missing.add(name);
      else refused.push(name);
      const rest = names.filter((other) => other !== name);
      return rest.length + others.length === 0 ? true : tryWants(rest, others);
    }
  };
  const filtered = await tryWants(commits, refs);
  for (const name of refused) await tryWants([name], []);
  return { filtered, missing };
}
