/** Markdown for a host's summary page, within the size that hosts take. */
import { type GitUrl, repositoryPage } from '../base/git-url.ts';
import { type Sha, shortSha } from '../base/sha.ts';

/** Bytes of one table or list. GitHub refuses a summary above 1 MiB, and a page has three of them at most. */
export const MAX_BYTES = 250_000;

/** More rows than this go behind a fold. */
export const MAX_ROWS = 20;

export interface Table {
  head: readonly string[];
  /** Which columns are numbers. */
  numeric: readonly number[];
  rows: readonly (readonly string[])[];
  /** What the rows are, for what stands on a fold and in place of rows that are left out: `services`. */
  of: string;
  /** Never behind a fold. */
  isOpen?: boolean;
}

/** A table; long ones are folded, and what a summary has no room for is counted. */
export function markdownTable({ head, numeric, rows, of, isOpen = false }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [line(head), `|${head.map((_, column) => (numeric.includes(column) ? '--:' : '---')).join('|')}|`];
  let room = MAX_BYTES;
  for (const row of rows) {
    const text = line(row);
    room -= Buffer.byteLength(text) + 1;
    if (room < 0) break;
    lines.push(text);
  }
  const shown = lines.length - 2;
  const left = rows.length - shown;
  const table = `${lines.join('\n')}${left > 0 ? `\n\nand ${left} more ${of}` : ''}`;
  return rows.length > MAX_ROWS && !isOpen
    ? fold(left > 0 ? `${shown} of ${rows.length} ${of}` : `All ${rows.length} ${of}`, table)
    : table;
}

/** What a list says of one thing, with a full stop where nothing ends or continues it. */
export function sentence(text: string): string {
  return /[.:?!]$/.test(text) ? text : `${text}.`;
}

export function fold(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** The repository's page as the target of a link in a table. */
function pageOf(repository: GitUrl): string | undefined {
  return repositoryPage(repository)?.replace(/[^\w:/.%~@-]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

/** A commit, linked where its repository has pages. */
export function commitLink(repository: GitUrl | undefined, sha: Sha): string {
  const page = repository === undefined ? undefined : pageOf(repository);
  const text = `<code>${shortSha(sha)}</code>`;
  return page === undefined ? text : `[${text}](${page}/commit/${sha})`;
}

/** The page that compares two commits; undefined where the host has none. */
export function comparePage(repository: GitUrl, from: Sha, to: Sha): string | undefined {
  const page = pageOf(repository);
  if (page === undefined) return undefined;
  return page.includes('/_git/')
    ? `${page}/branchCompare?baseVersion=GC${from}&targetVersion=GC${to}&_a=files`
    : `${page}/compare/${from}...${to}`;
}
