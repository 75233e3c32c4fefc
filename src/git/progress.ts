/** What git says of how far it is. */
import { isTraceLine } from './wire/http-trace.ts';

const PROGRESS =
  /^(?:remote: )?(?:Enumerating|Counting|Compressing|Finding|Writing|Receiving|Indexing|Resolving|Checking|Unpacking|Updating) (?:objects|sources|deltas|files|connectivity): +(?:[\d %(),./|]|[KMGT]iB|bytes|\/s|done)+\s*$/;

/**
 * Whether a line says how far git is, and nothing else. What else a server says may be anything: a token that was sent to it, say,
 * in pieces, a line each.
 */
export function isProgress(line: string): boolean {
  return PROGRESS.test(line);
}

/**
 * Puts lines together from what comes in pieces.
 * @param tell gets each line with its end, but none of a trace
 */
export function eachLine(tell: (line: string) => void): (text: string) => void {
  let begun = '';
  return (text) => {
    // A state of progress that the next one overwrites is a line as well.
    const lines = (begun + text).split(/(?<=[\r\n])/);
    begun = /[\r\n]$/.test(lines.at(-1) ?? '') ? '' : (lines.pop() ?? '');
    for (const line of lines) if (!isTraceLine(line)) tell(line);
  };
}
