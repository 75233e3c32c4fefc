/** What a person may have meant who mistyped a name. */
import { distance } from 'fastest-levenshtein';

/** More mistakes than this make another word. */
const MAX_MISTAKES = 2;

/** The candidate that is nearest to a path, or that the path is the end of (`tables` for `sdk/tables`); undefined where none is near. */
export function closestMatch<T extends string>(path: string, candidates: readonly T[]): T | undefined {
  const typed = path.toLowerCase();
  const mistakesIn = (candidate: string) => {
    const name = candidate.toLowerCase();
    return name.endsWith(`/${typed}`) ? 0 : distance(typed, name);
  };
  const near = candidates
    .map((candidate) => ({ candidate, mistakes: mistakesIn(candidate) }))
    .filter(({ candidate, mistakes }) => mistakes <= Math.min(MAX_MISTAKES, candidate.length / 3));
  return near.sort((one, other) => one.mistakes - other.mistakes)[0]?.candidate;
}
