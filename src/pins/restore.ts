/** Takes entries of one recordings.json from another state of the same file; everything else in it stays as it is. */
import * as jsonc from 'jsonc-parser';
import { type Directory, parseDirectory } from '../base/directory.ts';
import { commentsEnd, restOfLine, withoutComma } from './layout.ts';

/** What an entry is for, however that is written: a setting's name, or a slash and a directory relative to the file's. */
export type EntryKey = `$${string}` | `/${string}`;

/** An entry of the file as it is written. */
export interface Entry {
  key: EntryKey;
  /** The key as it stands there. */
  name: string;
  value: unknown;
  offset: number;
  end: number;
  text: string;
}

/**
 * @param now the file's text, and
 * @param earlier what it was, or undefined where there was no file; neither has a mistake
 * @param directories the pins that are restored, relative to the file's directory
 * @returns the text with them, and those that it changed
 */
export function restorePins(
  now: string,
  earlier: string | undefined,
  directories: readonly Directory[],
): { text: string; changed: Directory[] } {
  let text = now;
  const changed: Directory[] = [];
  for (const directory of directories) {
    const restored = takeEntries(text, earlier ?? '{}', [`/${directory}`]);
    if (restored !== text) changed.push(directory);
    text = restored;
  }
  return { text, changed };
}

/**
 * @param now the file's text, and
 * @param other another state of it; neither has a mistake
 * @param keys the entries that are to be as in the other: written the same, or not there
 */
export function takeEntries(now: string, other: string, keys: readonly EntryKey[]): string {
  const mark = now.startsWith('\ufeff') ? '\ufeff' : '';
  let text = now.slice(mark.length);
  const wanted = readEntries(other.replace(/\r?\n/g, newLineOf(now)));
  for (const key of keys) {
    const at = wanted.findIndex((entry) => entry.key === key);
    text = replace(text, key, wanted[at], wanted.slice(0, Math.max(at, 0)));
  }
  return mark + text;
}

/** @param text one without a mistake */
export function readEntries(text: string): Entry[] {
  const source = text.replace(/^\ufeff/, '');
  const properties = jsonc.parseTree(source, [], { allowTrailingComma: true })?.children ?? [];
  return properties.flatMap(({ offset, length, children: [name, value] = [] }) => {
    if (name === undefined || value === undefined) return [];
    const key = keyOf(String(name.value));
    const place = { offset, end: offset + length, text: source.slice(offset, offset + length) };
    return key === undefined ? [] : { key, name: String(name.value), value: jsonc.getNodeValue(value), ...place };
  });
}

function keyOf(name: string): EntryKey | undefined {
  if (name.startsWith('$')) return name as EntryKey;
  const parsed = parseDirectory(name);
  return 'error' in parsed ? undefined : `/${parsed.directory}`;
}

function newLineOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** @param above what stood above the wanted entry */
function replace(text: string, key: EntryKey, wanted: Entry | undefined, above: readonly Entry[]): string {
  const entries = readEntries(text);
  const at = entries.findIndex((entry) => entry.key === key);
  const present = entries[at];
  if (present === undefined) return wanted === undefined ? text : insert(text, wanted, entries, above);
  if (wanted === undefined) return remove(text, present, entries[at - 1]);
  return text.slice(0, present.offset) + wanted.text + text.slice(present.end);
}

/** Below the entry that it stood below, else at the end. */
function insert(text: string, wanted: Entry, entries: readonly Entry[], above: readonly Entry[]): string {
  const isAbove = (entry: Entry) => above.some(({ key }) => key === entry.key);
  const previous = entries.findLast(isAbove) ?? entries.at(-1);
  if (previous === undefined) return insertFirst(text, wanted);
  const head = text.slice(0, previous.end);
  const indent = indentOf(text.slice(0, previous.offset));
  const { comma, lineEnd } = restOfLine(text, previous.end);
  if (indent === undefined || lineEnd === undefined) return `${head}, ${wanted.text}${text.slice(previous.end)}`;
  const line = `${newLineOf(text)}${indent}${wanted.text}${comma ? ',' : ''}`;
  return `${head}${comma ? '' : ','}${text.slice(previous.end, lineEnd)}${line}${text.slice(lineEnd)}`;
}

/** Below the comments of an object that has no entry. */
function insertFirst(text: string, wanted: Entry): string {
  const root = jsonc.parseTree(text);
  if (root === undefined) return text;
  const closing = root.offset + root.length - 1;
  const start = commentsEnd(text, root.offset, closing);
  const newLine = newLineOf(text);
  return `${text.slice(0, start)}${newLine}  ${wanted.text}${newLine}${text.slice(closing)}`;
}

/** With its comma, and with its lines where nothing else is on them. Comments around it stay. */
function remove(text: string, { offset, end }: Entry, previous: Entry | undefined): string {
  const rest = text.slice(end);
  const tail = withoutComma(rest);
  let head = text.slice(0, offset);
  // The last one takes the comma before it along.
  if (tail === rest && previous !== undefined) {
    head = text.slice(0, previous.end) + withoutComma(text.slice(previous.end, offset));
  }
  const indent = indentOf(head);
  const lineEnd = /^[ \t]*\r?\n/.exec(tail)?.[0];
  if (indent === undefined || lineEnd === undefined) return head + tail;
  return head.slice(0, head.length - indent.length) + tail.slice(lineEnd.length);
}

/** The white space that a text's last line is made of; undefined where there is something else on it. */
function indentOf(text: string): string | undefined {
  return /(?:^|\n)([ \t]*)$/.exec(text)?.[1];
}
