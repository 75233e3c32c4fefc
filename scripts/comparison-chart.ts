/** The chart of docs/comparison.md: bars side by side, of what bench/comparison.ts measured, for light and dark pages. */
import type { Comparison, MeasuredWay } from '../bench/comparison/report.ts';
import { plainName, seconds, size } from './comparison-tables.ts';

interface Panel {
  title: string;
  value: (way: MeasuredWay) => number;
  label: (way: MeasuredWay) => string;
}

const ROW = 26;
const TOP = 40;
const NAMES = 200;
const PANEL = 236;
/** Of a panel, what its bars and the figures behind them take. */
const BARS = 150;

const STYLE = `
    text { font: 13px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; fill: #1f2328; }
    .title { font-weight: 600; }
    .ours { fill: #0969da; }
    .other { fill: #afb8c1; }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3; }
      .ours { fill: #4493f8; }
      .other { fill: #59636e; }
    }`;

export function comparisonChart({ ways, services }: Comparison): string {
  const panels: Panel[] = [
    { title: 'One service, a fresh job', value: ({ cold }) => cold.milliseconds, label: ({ cold }) => seconds(cold) },
    { title: 'Downloaded for it', value: ({ cold }) => cold.bytes, label: ({ cold }) => size(cold.bytes) },
    {
      title: `All ${services} services, a fresh job`,
      value: ({ all, cold }) => (all ?? cold).milliseconds,
      label: ({ all, cold }) => seconds(all ?? cold),
    },
  ];
  const [width, height] = [NAMES + panels.length * PANEL, TOP + ways.length * ROW + 6];
  const names = ways.map((way, row) => text(NAMES - 12, row, plainName(way), ' text-anchor="end"'));
  const drawn = panels.flatMap((panel, column) => drawPanel(panel, NAMES + column * PANEL, ways));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
  <title id="title">Time and bytes to get recordings, by way; shorter is better. The figures are in docs/comparison.md.</title>
  <style>${STYLE}
  </style>
  ${[...names, ...drawn].join('\n  ')}
</svg>
`;
}

function drawPanel({ title, value, label }: Panel, left: number, ways: readonly MeasuredWay[]): string[] {
  const most = Math.max(...ways.map(value));
  const bars = ways.flatMap((way, row) => {
    const length = Math.max(1, Math.round((value(way) / most) * BARS));
    const kind = plainName(way).startsWith('assets-sync') ? 'ours' : 'other';
    const top = TOP + row * ROW + 4;
    return [
      `<rect class="${kind}" x="${left}" y="${top}" width="${length}" height="${ROW - 8}" rx="2"/>`,
      text(left + length + 6, row, label(way)),
    ];
  });
  return [`<text class="title" x="${left}" y="24">${title}</text>`, ...bars];
}

function text(x: number, row: number, words: string, more = ''): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x}" y="${TOP + row * ROW + 17.5}"${more}>${escaped}</text>`;
}
