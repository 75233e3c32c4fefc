/** Globs of directories. A file from outside says them, so a match takes time by the lengths alone, whatever the glob. */
import type { Directory } from './directory.ts';

/** What a glob may have, for messages. */
export const GLOB_SYNTAX = '*, ?, ** between slashes, [a-z], {a,b}, and no parentheses';

const MAX_LENGTH = 1_000;
/** Patterns that the braces of one glob may stand for. */
const MAX_PATTERNS = 256;

type CharacterTest = (character: string) => boolean;
/** Of a directory's name: one character, or any number of them. */
type Token = CharacterTest | '*';
/** Of a path: one name, or any number of them, which a glob has as `**`. */
type Segment = Name | '*';
interface Name {
  text: string;
  tokens: Token[];
}

/** A glob without braces. */
export interface Pattern {
  /** The directory above the first name that is not written out. */
  base: Directory;
  /** How deep a directory that matches can be, counted from the top. */
  depth: number;
  matches: (path: string) => boolean;
}

/** @returns the patterns that the glob stands for, or undefined where it has something else than {@link GLOB_SYNTAX} */
export function parseGlob(text: string): Pattern[] | undefined {
  if (text.length > MAX_LENGTH || /^!|[()|]/.test(text)) return undefined;
  const patterns = expandBraces(text.replace(/^\/|\/$/g, ''))?.map(parsePattern);
  return patterns?.every((pattern) => pattern !== undefined) ? patterns : undefined;
}

function parsePattern(text: string): Pattern | undefined {
  const segments: Segment[] = [];
  const names = text.split('/');
  for (const name of names) {
    const tokens = name === '**' ? [] : parseName(name);
    if (tokens === undefined) return undefined;
    segments.push(name === '**' ? '*' : { text: name, tokens });
  }
  const firstPattern = names.findIndex((name) => /[*?[]/.test(name));
  const base = (firstPattern < 0 ? names : names.slice(0, firstPattern)).join('/') as Directory;
  return {
    base,
    depth: segments.includes('*') ? Number.POSITIVE_INFINITY : segments.length,
    matches: (path) => matchSequence(segments, path.split('/'), matchName, (name) => !name.startsWith('.')),
  };
}

/** @returns undefined for a bracket without its counterpart */
function parseName(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  const characters = [...text];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    if (character === '[') {
      // A ] that comes first is one of the set.
      const first = /[!^]/.test(characters[at + 1] ?? '') ? at + 2 : at + 1;
      const end = characters.indexOf(']', first + 1);
      if (end < 0) return undefined;
      tokens.push(characterSet(characters.slice(first, end), first === at + 2));
      at = end;
    } else if (character === ']') return undefined;
    else if (character === '*') tokens.push('*');
    else tokens.push(character === '?' ? () => true : (one) => one === character);
  }
  return tokens;
}

function characterSet(members: readonly string[], isNegated: boolean): CharacterTest {
  const ranges: [from: string, to: string][] = [];
  for (let at = 0; at < members.length; at++) {
    const from = members[at] ?? '';
    const to = members[at + 1] === '-' ? members[at + 2] : undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) at += 2;
  }
  return (one) => ranges.some(([from, to]) => from <= one && one <= to) !== isNegated;
}

/** @returns undefined for a brace without its counterpart or without a comma, and for too many alternatives */
function expandBraces(text: string): string[] | undefined {
  const [braces, within] = /\{([^{}]*)\}/.exec(text) ?? [];
  if (braces === undefined || within === undefined) return /[{}]/.test(text) ? undefined : [text];
  if (!within.includes(',')) return undefined;
  const expanded: string[] = [];
  for (const choice of within.split(',')) {
    const rest = expandBraces(text.replace(braces, () => choice));
    if (rest === undefined || expanded.push(...rest) > MAX_PATTERNS) return undefined;
  }
  return expanded;
}

/** A name that begins with a dot has to be written so. */
function matchName(segment: Name, name: string): boolean {
  if (name.startsWith('.') && !segment.text.startsWith('.')) return false;
  return matchSequence(
    segment.tokens,
    [...name],
    (test, character) => test(character),
    () => true,
  );
}

/**
 * Whether a pattern matches all items. When an item does not fit, only the last star takes one more: what came before it
 * has its earliest place, which leaves the most to the rest. So no more than items times pattern steps are taken.
 * @param pattern a star in it stands for any number of items
 * @param mayPass which items it may stand for
 */
function matchSequence<P>(
  pattern: readonly (P | '*')[],
  items: readonly string[],
  fits: (one: P, item: string) => boolean,
  mayPass: (item: string) => boolean,
): boolean {
  let at = 0;
  let lastStar = -1;
  let passed = 0;
  for (let index = 0; index < items.length; ) {
    const item = items[index] ?? '';
    const one = pattern[at];
    if (one === '*') {
      lastStar = at++;
      passed = index;
    } else if (at < pattern.length && fits(one as P, item)) {
      at++;
      index++;
    } else if (lastStar >= 0 && mayPass(items[passed] ?? '')) {
      at = lastStar + 1;
      index = ++passed;
    } else return false;
  }
  return pattern.slice(at).every((one) => one === '*');
}
