/** Takes pins of one recordings.json from an earlier state of the same file; everything else in it stays as it is. */
import * as jsonc from 'jsonc-parser';
import { type Directory, parseDirectory } from '../names/directory.ts';

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
    const directory = key.startsWith('$') || 'wrong' in parsed ? undefined : parsed.directory;
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

const REST_OF_LINE = /^(,?)([ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*\*\/)?[ \t]*)(?=\r?\n)/;

/** Below the pin that it stood below, else at the end. */
function insert(text: string, wanted: Entry, entries: readonly Entry[], above: readonly Entry[]): string {
  const isAbove = (entry: Entry) => above.some(({ directory }) => directory !== undefined && directory === entry.directory);
  const previous = entries.findLast(isAbove) ?? entries.at(-1);
  const newLine = newLineOf(text);
  if (previous === undefined) return text.replace(/\{\s*/, () => `{${newLine}  ${wanted.text}${newLine}`);
  const line = /(?:^|\n)([ \t]*)$/.exec(text.slice(0, previous.offset));
  const rest = REST_OF_LINE.exec(text.slice(previous.end));
  if (line === null || rest === null) return `${text.slice(0, previous.end)}, ${wanted.text}${text.slice(previous.end)}`;
  const [whole, comma = '', comment = ''] = rest;
  const inserted = `,${comment}${newLine}${line[1]}${wanted.text}${comma}`;
  return text.slice(0, previous.end) + inserted + text.slice(previous.end + whole.length);
}

/** With its comma, and with its lines where nothing else is on them. */
function remove(text: string, { offset, end }: Entry, previous: Entry | undefined): string {
  const comma = /^\s*,/.exec(text.slice(end))?.[0];
  let head = text.slice(0, offset);
  const tail = text.slice(end + (comma?.length ?? 0));
  // The last one takes the comma before it along.
  if (comma === undefined && previous !== undefined) {
    head = head.slice(0, previous.end) + head.slice(previous.end).replace(/^\s*,/, '');
  }
  const indent = /(?:^|\n)([ \t]*)$/.exec(head)?.[1];
  const lineEnd = /^[ \t]*\r?\n/.exec(tail)?.[0];
  if (indent === undefined || lineEnd === undefined) return head + tail;
  return head.slice(0, head.length - indent.length) + tail.slice(lineEnd.length);
}
