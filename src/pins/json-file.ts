/** Reads JSON with comments as people write it: what is wrong with it, and where. */
import * as jsonc from 'jsonc-parser';
import type { Place } from '../base/errors.ts';

/** Bytes of a recordings.json: some hundred thousand pins. */
export const MAX_MANIFEST_BYTES = 10_000_000;

/** Levels of objects and lists. A recordings.json needs two. */
const MAX_DEPTH = 100;

const SYNTAX: Record<number, string> = {
  1: 'this is not JSON; strings stand in double quotes',
  2: 'this is not a number',
  3: 'a name in double quotes is expected here',
  4: 'a value is expected here',
  5: 'missing colon; put a : between the name and its value',
  6: 'missing comma; put a , after the entry before this one',
  7: 'missing } at the end of the object',
  8: 'missing ] at the end of the list',
  9: 'nothing may follow the closing }',
  10: 'this is not a comment; comments begin with // or /*',
  11: 'missing */ at the end of the comment',
  12: 'missing " at the end of the string',
  13: 'this is not a number',
  14: 'a \\u escape needs four hexadecimal digits',
  15: 'this is not an escape; write \\\\ for a backslash',
  16: 'a control character; write it as an escape',
};

/** A mistake at an offset of the text. */
export interface Mistake {
  offset: number;
  message: string;
}

/**
 * Parses a file that holds one object.
 * @param shape what the file holds, for messages
 * @returns its object, undefined where it has none or is not to be read any further, and every mistake of its syntax
 */
export function parseObject(source: string, shape: string): { root: jsonc.Node | undefined; mistakes: Mistake[] } {
  const unreadable = whyUnreadable(source);
  if (unreadable !== undefined) return { root: undefined, mistakes: [unreadable] };
  const syntaxErrors: jsonc.ParseError[] = [];
  const root = jsonc.parseTree(source, syntaxErrors, { allowTrailingComma: true });
  const mistakes = syntaxErrors.map(({ error, offset }) => ({ offset, message: SYNTAX[error] ?? 'this is not JSON' }));
  if (root?.type === 'object') return { root, mistakes };
  if (syntaxErrors.length === 0 || root !== undefined) mistakes.push({ offset: root?.offset ?? 0, message: shape });
  return { root: undefined, mistakes };
}

/** Why a text is not even parsed: what would come of it are many mistakes, or none in a reasonable time. */
function whyUnreadable(source: string): Mistake | undefined {
  const conflict = /^<{7} /m.exec(source);
  if (conflict !== null && /^>{7} /m.test(source)) {
    const message =
      'git left a merge conflict here: assets-sync resolve settles it; by hand, delete the lines with <<<<<<<, ======= and >>>>>>> and the side that you do not want';
    return { offset: conflict.index, message };
  }
  if (source.length > MAX_MANIFEST_BYTES) return { offset: 0, message: tooLarge(source.length) };
  if (!isTooDeep(source)) return undefined;
  return { offset: 0, message: `objects and lists stand more than ${MAX_DEPTH} levels deep in each other; a pin needs one` };
}

/** What is said of a file of that many bytes. */
export function tooLarge(bytes: number): string {
  const [is, most] = [bytes, MAX_MANIFEST_BYTES].map((count) => `${Math.ceil(count / 1_000_000)} MB`);
  return `the file has ${is}, and at most ${most} are read; split it, one file a directory`;
}

/** Whether objects and lists stand so deep in each other that a reader would run out of stack. */
function isTooDeep(source: string): boolean {
  const scanner = jsonc.createScanner(source, true);
  for (let depth = 0; scanner.getPosition() < source.length; ) {
    scanner.scan();
    const first = source[scanner.getTokenOffset()];
    if (first === '{' || first === '[') depth++;
    else if (first === '}' || first === ']') depth--;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/** Makes offsets into lines and columns, both from 1. */
export function placesOf(text: string, file: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    // The line is the last one that starts no later.
    let line = 0;
    for (let end = starts.length; end - line > 1; ) {
      const middle = (line + end) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else end = middle;
    }
    return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
