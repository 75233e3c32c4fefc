/** Reads JSON so that nothing in it gets lost: keys that are there twice, numbers that JavaScript has no room for, and nesting that would exhaust the stack. */

export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** Deeper than any recording, and far from what exhausts the stack. */
const MAX_DEPTH = 200;

/** Two versions of more would not fit into 300 MB. */
const MAX_VALUES = 400_000;

const QUOTE = '"';
const BACKSLASH = 92;

/** A number with more digits than JavaScript keeps. */
const LONG_NUMBER = /-?\d[\d.eE+-]{15,1000}/g;

export type ParsedJson = { value: Json } | { problem: 'syntax' | 'key twice' | 'too deep' | 'too many' };

/** What `JSON.parse` says, unless that would leave something out. Long numbers are strings. */
export function parseJson(text: string): ParsedJson {
  const { keys, values, depth, exact } = scan(text);
  if (values > MAX_VALUES) return { problem: 'too many' };
  if (depth > MAX_DEPTH) return { problem: 'too deep' };
  let value: Json;
  try {
    value = JSON.parse(exact);
  } catch {
    return { problem: 'syntax' };
  }
  return countKeys(value) === keys ? { value } : { problem: 'key twice' };
}

/** @throws RangeError for what is nested too deeply */
export function checkDepth(value: Json, depth = 0): void {
  if (depth > MAX_DEPTH) throw new RangeError('nested too deeply');
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) checkDepth(inner, depth + 1);
}

/** Looks at what is outside of strings: each colon there is a key, and nearly each comma a value. */
function scan(text: string): { keys: number; values: number; depth: number; exact: string } {
  let keys = 0;
  let values = 0;
  let depth = 0;
  let deepest = 0;
  const pieces: string[] = [];
  let kept = 0;
  for (let at = 0; at < text.length; ) {
    const open = text.indexOf(QUOTE, at);
    const end = open < 0 ? text.length : open;
    for (let index = at; index < end; index++) {
      const character = text[index];
      if (character === ':') keys++;
      else if (character === ',') values++;
      else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
      else if (character === '}' || character === ']') depth--;
    }
    const outside = end - at > 15 ? text.slice(at, end) : '';
    const quoted = outside.replace(LONG_NUMBER, '"$&"');
    if (quoted !== outside) {
      pieces.push(text.slice(kept, at), quoted);
      kept = end;
    }
    at = open < 0 ? text.length : endOfString(text, open);
  }
  return { keys, values, depth: deepest, exact: kept === 0 ? text : pieces.join('') + text.slice(kept) };
}

function endOfString(text: string, open: number): number {
  for (let close = text.indexOf(QUOTE, open + 1); close >= 0; close = text.indexOf(QUOTE, close + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(close - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return close + 1;
  }
  return text.length;
}

function countKeys(value: Json): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value);
  return inner.reduce((sum: number, each) => sum + countKeys(each), Array.isArray(value) ? 0 : inner.length);
}
