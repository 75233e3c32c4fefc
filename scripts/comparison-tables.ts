/** The tables of docs/comparison.md and README.md, of what bench/comparison.ts measured. */
import type { Comparison, Figures, Growth, Machine, MeasuredWay } from '../bench/comparison/report.ts';

/** The texts of docs/comparison.md by their marks. */
export function comparisonTexts(comparison: Comparison): Record<string, string> {
  return { waits: waits(comparison), costs: costs(comparison), measured: measured(comparison) };
}

/** What somebody waits for. */
function waits({ ways, services, changed, recordingsPerService }: Comparison): string {
  const headings = [
    'way',
    'a fresh job, one service',
    'downloaded for it',
    'the same job again',
    `the pin moved, ${changed} of ${recordingsPerService} recordings changed`,
    `a fresh job, all ${services} services`,
  ];
  const rows = ways.map(({ name, cold, again, repin, all }) => [
    name,
    seconds(cold),
    size(cold.bytes),
    again === null ? 'nothing to start' : seconds(again),
    `${seconds(repin)}, ${size(repin.bytes)}`,
    all === null ? 'the same' : `${seconds(all)}${all.runs === 1 && cold.runs > 1 ? '¹' : ''}`,
  ]);
  return table(headings, rows);
}

/** What it takes besides time. */
function costs({ ways, services }: Comparison): string {
  const headings = [
    'way',
    'requests: fresh, again, pin moved',
    `requests, all ${services}`,
    'memory, one service',
    `memory, all ${services}`,
    'disk, one service: workspace + beside it',
    `disk, all ${services}`,
  ];
  const rows = ways.map(({ name, cold, again, repin, all }) => [
    name,
    `${cold.requests}, ${again?.requests ?? 0}, ${repin.requests}`,
    (all ?? cold).requests.toLocaleString('en'),
    memory(cold),
    all === null ? 'the same' : memory(all),
    disk(cold),
    all === null ? 'the same' : disk(all),
  ]);
  return table(headings, rows);
}

function measured(comparison: Comparison): string {
  const { roundTrip, megabitsPerSecond, services } = comparison;
  return `${machine(comparison)}, over a link of ${roundTrip} ms round trip and ${megabitsPerSecond} Mbit/s:
${recordings(comparison)} in ${services} services. ${times(comparison)}, after one to warm up; the ways took turns. ¹ Measured once.`;
}

/** What operations of ours cost by the size of the repository. */
export function growthTable(growth: Growth): string {
  const sizes = [...new Set(growth.rows.map(({ size }) => size))];
  const ways = [...new Set(growth.rows.map(({ way }) => way))];
  const cells = ways.map((way) => [
    way,
    ...sizes.map((size) => {
      const found = growth.rows.find((row) => row.size === size && row.way === way);
      return found === undefined ? '' : `${seconds(found)}, ${memory(found)}`;
    }),
  ]);
  return `${table(['', ...sizes], cells)}

${machine(growth)}, without a link. ${times(growth)}; of the first two, of one run into an empty folder.`;
}

function machine({ date, git, node, processors, load }: Machine): string {
  return `Measured on ${date} with ${git} and Node ${node.slice(1)} on ${processors} processors${busy({ load })}`;
}

/** Where other work ran beside it, every process counts for more than on a machine of its own, and every byte for less. */
function busy({ load }: Pick<Machine, 'load'>): string {
  return load > 2 ? `, while other work kept the machine busy (load ${load})` : '';
}

function times({ runs }: { runs: number }): string {
  return runs === 1 ? 'Times are of one run' : `Times are medians of ${runs} runs`;
}

function recordings({ services, recordingsPerService }: Comparison): string {
  return `${(services * recordingsPerService).toLocaleString('en')} recordings`;
}

/** The ways that README.md names, by their keys. */
const SHORT = ['tree', 'checkout', 'proxy', 'azcopy', 'lfs', 'submodule'];

/** Ours and five others, and what was measured. */
export function shortComparison(comparison: Comparison): string {
  const { ways, services, roundTrip, megabitsPerSecond } = comparison;
  const chosen = SHORT.flatMap((key) => ways.find((way) => way.key === key) ?? []);
  const rows = chosen.map(({ name, cold, all }) => [name, seconds(cold), size(cold.bytes), seconds(all ?? cold)]);
  const lines = table(['in a fresh job', 'recordings of one service', 'downloaded', `of all ${services} services`], rows);
  return `${lines}

${recordings(comparison)} on a link of ${roundTrip} ms and ${megabitsPerSecond} Mbit/s${busy(comparison)}. [The whole comparison](docs/comparison.md) says what else each way costs, how it was
measured, and when not to use assets-sync.`;
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headings), `|---|${'---:|'.repeat(headings.length - 1)}`, ...rows.map(line)].join('\n');
}

export function seconds({ milliseconds }: Pick<Figures, 'milliseconds'>): string {
  const value = milliseconds / 1000;
  return `${value.toFixed(value < 1 ? 2 : value < 20 ? 1 : 0)} s`;
}

export function size(bytes: number): string {
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}

function memory({ peakBytes }: { peakBytes?: number | undefined }): string {
  return peakBytes === undefined ? 'unknown' : size(peakBytes);
}

function disk({ workBytes, besideBytes }: Figures): string {
  return `${size(workBytes)} + ${size(besideBytes)}`;
}

export function plainName({ name }: MeasuredWay): string {
  return name.replaceAll('`', '');
}
