/** What git says of how far it is. */
import { isTraceLine } from './wire/http-trace.ts';

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
