/** What a command found out, said once: lines for a terminal, a page of Markdown beside a run, outputs for later steps, JSON for scripts. */
import { relative } from 'node:path';
import type { Directory } from '../base/directory.ts';
import { type AssetsSyncError, errorJson } from '../base/errors.ts';
import { type GitUrl, repositoryPage } from '../base/git-url.ts';
import type { Traffic } from '../base/log.ts';
import { type Sha, shortSha } from '../base/sha.ts';
import { alignColumns, count, escapeMarkdown, formatBytes, formatCount } from '../base/text.ts';
import type { Host, Outputs } from '../host/host.ts';
import type { PinnedPlace } from '../pins/pins.ts';

/** What is told where there is no page. */
export interface Told {
  lines: readonly string[];
  outputs?: Outputs;
  /** What only scripts get, with --json. */
  json?: object;
  /** Where a check says no: it is told after what was found. */
  error?: AssetsSyncError | undefined;
}

export interface Report extends Told {
  /** What the page's heading says: `assets-sync status: 2 services`. */
  title: string;
  /** What is on the page, with a line between one and the next. */
  blocks: () => readonly string[];
  outputs: Outputs;
}

/** @throws the report's error */
export async function tell(host: Host, report: Told | Report, what?: 'answer' | 'report'): Promise<void> {
  const { lines, outputs = {}, json, error } = report;
  host.result(lines.join('\n'), what);
  host.setOutputs(outputs, { ...json, ...(error === undefined ? {} : { error: errorJson(error) }) });
  if ('blocks' in report) await host.summarize(() => page(report));
  if (error !== undefined) throw error;
}

export function page({ title, blocks }: Pick<Report, 'title' | 'blocks'>): string {
  return `${[`### ${title}`, ...blocks()].join('\n\n')}\n`;
}

/** Text or a number that a terminal shows as it is; otherwise how each shows it. Markdown is escaped already. */
export type Cell = string | number | { text: string; markdown: string };

/** Bytes of one table or list. GitHub refuses a summary above 1 MiB, and a page has three of them at most. */
export const MAX_BYTES = 250_000;

/** More rows than this go behind a fold. */
export const MAX_ROWS = 20;

export interface Table {
  /** The columns of the page, of which each row may have more: they are a terminal's alone. */
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** Which columns are numbers. */
  numeric?: readonly number[];
  /** What the rows are, for what stands on a fold and in place of rows that are left out: `services`. */
  of: string;
  /** Never behind a fold. */
  isOpen?: boolean;
}

/** A table; long ones are folded, and what a summary has no room for is counted. */
export function markdownTable({ head, numeric = [], rows, of, isOpen = false }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [line(head), `|${head.map((_, column) => (numeric.includes(column) ? '--:' : '---')).join('|')}|`];
  let room = MAX_BYTES;
  for (const row of rows) {
    const text = line(row.slice(0, head.length).map(markdownCell));
    room -= Buffer.byteLength(text) + 1;
    if (room < 0) break;
    lines.push(text);
  }
  const shown = lines.length - 2;
  const left = rows.length - shown;
  const table = `${lines.join('\n')}${left > 0 ? `\n\nand ${left} more ${of}` : ''}`;
  if (isOpen || rows.length <= MAX_ROWS) return table;
  return fold(left > 0 ? `${shown} of ${rows.length} ${of}` : `All ${rows.length} ${of}`, table);
}

function markdownCell(cell: Cell): string {
  if (typeof cell === 'object') return cell.markdown;
  return typeof cell === 'number' ? formatCount(cell) : escapeMarkdown(cell);
}

/** The rows as a terminal shows them. */
export function alignRows(rows: readonly (readonly Cell[])[]): string[] {
  return alignColumns(rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.text : String(cell)))));
}

/** What a list says of one thing, with a full stop where nothing ends or continues it. */
export function sentence(text: string): string {
  return /[.:?!]$/.test(text) ? text : `${text}.`;
}

export function fold(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** What a run cost: `2 requests, 1.4 kB received`. */
export function traffic({ requests, bytes }: Traffic): string {
  return `${count(requests, 'request')}, ${formatBytes(bytes)} received`;
}

/** The repository's page as the target of a link in a table. */
function pageOf(repository: GitUrl): string | undefined {
  return repositoryPage(repository)?.replace(/[^\w:/.%~@-]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

/** A commit, linked on a page where its repository has pages. */
export function commitCell(repository: GitUrl | undefined, sha: Sha): Exclude<Cell, string | number> {
  const web = repository && pageOf(repository);
  const text = shortSha(sha);
  const code = `<code>${text}</code>`;
  return { text, markdown: web === undefined ? code : `[${code}](${web}/commit/${sha})` };
}

/** Cells in one. */
export function joinCells(cells: readonly Exclude<Cell, string | number>[]): Cell {
  const markdown = [...new Set(cells.map((cell) => cell.markdown))].join('<br>');
  return { text: cells.map(({ text }) => text).join(' '), markdown };
}

/** The page that compares two commits; undefined where the host has none. */
export function comparePage(repository: GitUrl, from: Sha, to: Sha): string | undefined {
  const web = pageOf(repository);
  if (web === undefined) return undefined;
  return web.includes('/_git/')
    ? `${web}/branchCompare?baseVersion=GC${from}&targetVersion=GC${to}&_a=files`
    : `${web}/compare/${from}...${to}`;
}

/** A directory that comes from a commit of its own. */
type Place = { directory: Directory; sha: Sha | undefined; pin?: PinnedPlace['pin'] };

/** The output `pins`: each such directory, and that commit, or the tag of which nobody has said yet which commit it is. */
export function pinsOutput(services: readonly { pinnedTrees: readonly Place[] }[]): Record<string, string> {
  const entry = ({ directory, sha, pin }: Place) => [directory, sha ?? pin?.assetsJson?.tag ?? ''];
  return Object.fromEntries(services.flatMap(({ pinnedTrees }) => pinnedTrees.map(entry)));
}

/** The pin of a service as people are shown it: the commit, or the tag. */
export function pinCell(repository: GitUrl | undefined, { sha, pin }: PinnedPlace): Exclude<Cell, string | number> {
  if (sha !== undefined) return commitCell(repository, sha);
  const text = pin.assetsJson?.tag ?? '';
  return { text, markdown: `<code>${escapeMarkdown(text)}</code>` };
}

/** What is recommended where pins lack their trees, once for all of them; nothing where none does. @param number of services */
export function treesAdvice(number: number): string[] {
  if (number === 0) return [];
  return [`${count(number, 'service')} pinned without a tree: assets-sync repin writes it, which makes a sync quicker.`];
}

/** A folder as a person sees it from where they are. */
export function placeFrom(from: string, folder: string): string {
  const place = relative(from, folder) || '.';
  return place.startsWith('..') ? folder : place;
}
