/** Compares text line by line. */

import { align } from './align.ts';
import type { Rows } from './rows.ts';
import type { Volatility } from './volatile.ts';

/** More lines would not fit into memory beside each other; such a text is one value, shown where it begins to differ. */
const MAX_LINES = 200_000;

export function compareText(before: string, after: string, rows: Rows, volatility: Volatility): void {
  const [one, other] = [before.split('\n', MAX_LINES + 1), after.split('\n', MAX_LINES + 1)];
  if (one.length > MAX_LINES || other.length > MAX_LINES) {
    rows.compare('', before, after, 'text');
    return;
  }
  const shapes = (lines: readonly string[], side: 'before' | 'after') => lines.map((line) => volatility.normalize(line, side));
  for (const pair of align(shapes(one, 'before'), shapes(other, 'after'))) {
    const left = pair.before === undefined ? undefined : one[pair.before];
    const right = pair.after === undefined ? undefined : other[pair.after];
    rows.compare(`line ${(pair.after ?? pair.before ?? 0) + 1}`, left, right, 'text');
  }
}
