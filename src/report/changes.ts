/** What moving pins changed in the recordings: for a terminal, as notices at the pins, as Markdown. */

import type { Problem } from '../base/errors.ts';
import type { Differences } from '../base/paths.ts';
import { shortSha } from '../base/sha.ts';
import { formatCount } from '../base/text.ts';
import type { ServiceChange } from '../diff/compare-pins.ts';
import { type Cell, comparePage, fold, MAX_BYTES, markdownTable } from './report.ts';

/** Paths that a summary lists, of all services together; the rest is counted. */
const MAX_PATHS = 500;

const KINDS = ['added', 'modified', 'deleted'] as const satisfies (keyof Differences)[];
const SIGNS = { added: '+', modified: '~', deleted: '-' } as const;
const WORDS = { added: 'added', modified: 'changed', deleted: 'removed' } as const;

/** `3 added, 1 removed`. */
export function countChanges(differences: Differences): string {
  const said = KINDS.filter((kind) => differences[kind].length > 0).map(
    (kind) => `${formatCount(differences[kind].length)} ${WORDS[kind]}`,
  );
  return said.length === 0 ? 'the same recordings' : said.join(', ');
}

/** One a service, at its pin. */
export function changeNotices(changes: readonly ServiceChange[]): Problem[] {
  return changes.map((change) => {
    const since = change.from === undefined ? 'newly pinned' : `since ${shortSha(change.from)}`;
    return {
      message: `${change.service}: ${countChanges(change)}, ${since}`,
      ...(change.at === undefined ? {} : { at: change.at }),
    };
  });
}

/** Every path with its sign, below its service. */
export function changesText(changes: readonly ServiceChange[]): string[] {
  return changes.flatMap((change) => [
    `${change.service}  ${shown(change.from)} -> ${shown(change.to)}  ${countChanges(change)}`,
    ...listPaths(change).map((line) => `  ${line}`),
  ]);
}

function shown(sha: ServiceChange['from']): string {
  return sha === undefined ? 'no pin' : shortSha(sha);
}

/** Every path with its sign, in order. */
export function listPaths(change: Differences): string[] {
  return KINDS.flatMap((kind) => change[kind].map((path) => ({ path, line: `${SIGNS[kind]} ${path}` })))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ line }) => line);
}

/** A table of the services and, behind a fold, the recordings. */
export function changesMarkdown(changes: readonly ServiceChange[]): string {
  const table = markdownTable({
    head: ['Service', 'Added', 'Changed', 'Removed', 'Pins'],
    numeric: [1, 2, 3],
    rows: changes.map((change) => [change.service, ...KINDS.map((kind) => change[kind].length), pinsCell(change)]),
    of: 'services',
  });
  const total = countPaths(changes);
  return total === 0 ? table : `${table}\n\n${fold(`Recordings that differ: ${formatCount(total)}`, pathsMarkdown(changes))}`;
}

/** How many paths there are, of all kinds. */
export function countPaths(changes: readonly Differences[]): number {
  return changes.reduce((sum, { added, modified, deleted }) => sum + added.length + modified.length + deleted.length, 0);
}

/** A list of the first paths with their signs, and how many there are besides. */
export function pathsMarkdown(changes: readonly Differences[]): string {
  const listed: string[] = [];
  let room = MAX_BYTES;
  for (const path of firstPaths(changes)) {
    const line = path.replaceAll('```', "'''").replace(/[\r\n]+/g, ' ');
    room -= Buffer.byteLength(line) + 1;
    if (room < 0) break;
    listed.push(line);
  }
  const left = countPaths(changes) - listed.length;
  if (left > 0) listed.push(`and ${formatCount(left)} more`);
  return `\`\`\`diff\n${listed.join('\n')}\n\`\`\``;
}

/** As many as a list shows, of the first services: there may be a million. */
function firstPaths(changes: readonly Differences[]): string[] {
  const paths: string[] = [];
  for (const change of changes) {
    if (paths.length >= MAX_PATHS) break;
    paths.push(...listPaths(change).slice(0, MAX_PATHS - paths.length));
  }
  return paths;
}

function pinsCell({ from, to, repository }: ServiceChange): Cell {
  const markdown = `<code>${shown(from)}</code> → <code>${shown(to)}</code>`;
  const web = from === undefined || to === undefined ? undefined : comparePage(repository, from, to);
  return { text: `${shown(from)} -> ${shown(to)}`, markdown: web === undefined ? markdown : `[${markdown}](${web})` };
}
