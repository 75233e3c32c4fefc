/** Compares text line by line. */

import { align } from './align.ts';
import type { Rows } from './rows.ts';
import type { Volatility } from './volatile.ts';

export function compareText(before: string, after: string, rows: Rows, volatility: Volatility): void {
  const [one, other] = [before.split('\n'), after.split('\n')];
  const shapes = (lines: readonly string[], side: 'before' | 'after') => lines.map((line) => volatility.normalize(line, side));
  for (const pair of align(shapes(one, 'before'), shapes(other, 'after'))) {
    const left = pair.before === undefined ? undefined : one[pair.before];
    const right = pair.after === undefined ? undefined : other[pair.after];
    rows.compare(`line ${(pair.after ?? pair.before ?? 0) + 1}`, left, right, 'text');
  }
}
