/** What somebody may have meant who mistyped a name. */

/** More mistakes than this make another word. */
const MAX_MISTAKES = 2;

/** The candidate that is closestMatch to a path, or that it is the end of (`tables` for `sdk/tables`); undefined where none is near. */
export function closestMatch<T extends string>(path: string, candidates: readonly T[]): T | undefined {
  let best: { candidate: T; mistakes: number } | undefined;
  const typed = path.toLowerCase();
  for (const candidate of candidates) {
    const name = candidate.toLowerCase();
    const mistakes = name.endsWith(`/${typed}`) ? 0 : countMistakes(typed, name);
    if (mistakes <= Math.min(MAX_MISTAKES, candidate.length / 3) && mistakes < (best?.mistakes ?? Number.POSITIVE_INFINITY)) {
      best = { candidate, mistakes };
    }
  }
  return best?.candidate;
}

/** How many letters were left out, added, mistaken or swapped with the next one. */
function countMistakes(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= one.length; row++) {
    rows[row] = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      rows[row]?.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (same ? 0 : 1),
          swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(one.length, other.length);
}
