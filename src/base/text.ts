/** Text for people, and JSON that may be none: numbers with what they count, columns, what a mistyped name may mean, and what Markdown must leave as it is. */
import { distance } from 'fastest-levenshtein';

/** @returns undefined for what is no JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** `36,000`. Not by `toLocaleString`, whose first call loads all locales: ten milliseconds. */
export function formatCount(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 service`, `2 services`. */
export function count(number: number, singular: string): string {
  return `${formatCount(number)} ${singular}${number === 1 ? '' : 's'}`;
}

/** Text in a table, whatever characters it has. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[&<>|`*_[\]\\~#@!]/g, (character) => `&#${character.codePointAt(0)};`).replace(/[\r\n]+/g, ' ');
}

/** More mistakes than this make another word. */
const MAX_MISTAKES = 2;

/** The candidate that is nearest to a path, or that the path is the end of (`tables` for `sdk/tables`); undefined where none is near. */
export function closestMatch<T extends string>(path: string, candidates: readonly T[]): T | undefined {
  const typed = path.toLowerCase();
  const mistakesIn = (candidate: string) => {
    const name = candidate.toLowerCase();
    return name.endsWith(`/${typed}`) ? 0 : distance(typed, name);
  };
  const near = candidates
    .map((candidate) => ({ candidate, mistakes: mistakesIn(candidate) }))
    .filter(({ candidate, mistakes }) => mistakes <= Math.min(MAX_MISTAKES, candidate.length / 2));
  return near.sort((one, other) => one.mistakes - other.mistakes)[0]?.candidate;
}

export function alignColumns(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** Bytes in decimal units: `355 kB`. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value >= 100 || unit === 0 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}

export function formatTime(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  return milliseconds < 10_000 ? `${(milliseconds / 1000).toFixed(1)} s` : `${Math.round(milliseconds / 1000)} s`;
}
