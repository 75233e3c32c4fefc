/** Takes pins of one recordings.json from an earlier state of the same file; everything else in it stays as it is. */
import * as jsonc from 'jsonc-parser';
import { type Directory, parseDirectory } from '../base/directory.ts';
import { commentsEnd, restOfLine, withoutComma } from './layout.ts';

/** An entry of the file as it is written. */
interface Entry {
  /** Undefined for a setting. */
  directory: Directory | undefined;
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
  const mark = now.startsWith('\ufeff') ? '\ufeff' : '';
  let text = now.slice(mark.length);
  const before = entriesOf((earlier ?? '{}').replace(/^\ufeff/, '').replace(/\r?\n/g, newLineOf(now)));
  const changed: Directory[] = [];
  for (const directory of directories) {
    const wanted = before.findIndex((entry) => entry.directory === directory);
    const restored = replace(text, directory, before[wanted], before.slice(0, Math.max(wanted, 0)));
    if (restored !== text) changed.push(directory);
    text = restored;
  }
  return { text: mark + text, changed };
}

function entriesOf(text: string): Entry[] {
  const properties = jsonc.parseTree(text, [], { allowTrailingComma: true })?.children ?? [];
  return properties.map(({ offset, length, children = [] }) => {
    const key = String(children[0]?.value);
    const parsed = parseDirectory(key);
    const directory = key.startsWith('$') || 'error' in parsed ? undefined : parsed.directory;
    return { directory, offset, end: offset + length, text: text.slice(offset, offset + length) };
  });
}

function newLineOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** @param above what stood above the wanted entry */
function replace(text: string, directory: Directory, wanted: Entry | undefined, above: readonly Entry[]): string {
  const entries = entriesOf(text);
  const at = entries.findIndex((entry) => entry.directory === directory);
  const present = entries[at];
  if (present === undefined) return wanted === undefined ? text : insert(text, wanted, entries, above);
  if (wanted === undefined) return remove(text, present, entries[at - 1]);
  return text.slice(0, present.offset) + wanted.text + text.slice(present.end);
}

/** Below the pin that it stood below, else at the end. */
function insert(text: string, wanted: Entry, entries: readonly Entry[], above: readonly Entry[]): string {
  const isAbove = (entry: Entry) => above.some(({ directory }) => directory !== undefined && directory === entry.directory);
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
