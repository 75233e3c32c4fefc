/** What git says of how far it is. */

const PROGRESS =
  /^(?:remote: )?(?:Enumerating|Counting|Compressing|Finding|Writing|Receiving|Indexing|Resolving|Checking|Unpacking|Updating) (?:objects|sources|deltas|files|connectivity): +(?:[\d %(),./|]|[KMGT]iB|bytes|\/s|done)+\s*$/;

/**
 * Whether a line says how far git is, and nothing else. What else a server says may be anything: a token that was sent to it, say,
 * in pieces, a line each.
 */
export function isProgress(line: string): boolean {
  return PROGRESS.test(line);
}
