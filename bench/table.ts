/** The benchmark's table: what was measured, its targets and whether they are met. */
import type { Measurement } from './measure.ts';

export interface Row extends Measurement {
  scenario: string;
  target?: Target;
}

export interface Target {
  says: string;
  measured: number;
  met: boolean;
}

export function atMost(says: string, measured: number, limit: number): Target {
  return { says: `${says} <= ${limit}`, measured, met: measured <= limit };
}

export function atLeast(says: string, measured: number, limit: number): Target {
  return { says: `${says} >= ${limit}`, measured, met: measured >= limit };
}

export function exactly(says: string, measured: number, right: number): Target {
  return { says: `${says} = ${right}`, measured, met: measured === right };
}

const HEADINGS = ['', 'requests', 'kB', 'ms', 'least ms', 'peak MB', 'target', 'measured', ''];
const LEFT_ALIGNED = new Set([0, 6, 8]);

/** @param rows of one scenario stand together */
export function formatTable(rows: readonly Row[]): string {
  const cells = rows.map(({ way, requests, bytes, median, least, peakBytes, target }) => [
    `  ${way}`,
    String(requests),
    (bytes / 1000).toFixed(bytes < 1e5 ? 1 : 0),
    median.toFixed(0),
    least.toFixed(0),
    peakBytes === undefined ? '' : (peakBytes / 1e6).toFixed(0),
    target?.says ?? '',
    target === undefined ? '' : String(Math.round(target.measured * 1000) / 1000),
    target === undefined ? '' : target.met ? 'met' : 'MISSED',
  ]);
  const widths = HEADINGS.map((heading, column) => Math.max(heading.length, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (LEFT_ALIGNED.has(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  const lines = rows.flatMap(({ scenario }, index) => [
    ...(rows[index - 1]?.scenario === scenario ? [] : ['', scenario]),
    line(cells[index] ?? []),
  ]);
  return [line(HEADINGS), ...lines].join('\n');
}
