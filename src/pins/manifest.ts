/** Reads the text of a recordings.json, JSON with comments as people write it: every pin and setting, every mistake at once, each with its line and column. */
import * as jsonc from 'jsonc-parser';
import { type Directory, joinDirectory, parseDirectory, TOP } from '../base/directory.ts';
import { AssetsSyncError, formatPlace, type Place, type Problem } from '../base/errors.ts';
import { parseSha, SHORT_SHA_LENGTH, type Sha } from '../base/sha.ts';
import { closestMatch } from '../base/text.ts';
import { checkValue, pinRule, type Rule, SETTINGS, type SettingName } from './schema.ts';

/** The file that holds the pins. */
export const MANIFEST_NAME = 'recordings.json';

/** One entry of a recordings.json. */
export interface Pin {
  /** Relative to the top of the code repository. */
  directory: Directory;
  /** The same relative to the top of the assets repository, where it is another path by `$prefix`: which one, `Pins` knows. */
  assetsPath: Directory;
  sha: Sha;
  /** The tree of `directory` in `sha`; undefined where the file has none or a stale one. */
  tree: Sha | undefined;
  /** The file has a `tree` that was computed for another commit. */
  treeIsStale?: true;
  reason: string | undefined;
  /** The directory of the file that holds the pin. */
  manifestDirectory: Directory;
  at: Place;
  /** What an assets.json says, if it is one that pins. */
  assetsJson?: AssetsJson;
}

/** What an assets.json says: where its recordings are, and which tag has them. */
export interface AssetsJson {
  /** `AssetsRepo`, and where that stands. */
  repository: string;
  repositoryAt: Place;
  /** Empty where nothing was recorded yet, also where there is no such member. */
  tag: string;
  lacksTag?: true;
}

/** A pin by a tag: which commit that is, the assets repository's server says, or what this machine remembers. */
export interface TagPin extends Omit<Pin, 'sha'> {
  sha: undefined;
  assetsJson: AssetsJson;
}

type PlacedProblem = Problem & { at: Place };

export interface Settings {
  repository?: string;
  branch?: string;
  services?: string[];
  path?: string;
  split?: boolean;
  prefix?: string;
  mirror?: string;
}

/** A file that pins: a recordings.json, or an assets.json. */
export interface Manifest {
  /** The file, relative to the top of the code repository. */
  file: string;
  manifestDirectory: Directory;
  pins: Pin[];
  /** The only pin of an assets.json. */
  tagPin?: TagPin;
  settings: Settings;
  /** Where each setting stands. */
  places: Partial<Record<SettingName, Place>>;
  errors: PlacedProblem[];
  warnings: PlacedProblem[];
}

/** A pin as its rule lets it through. */
interface PinObject {
  sha: string;
  tree?: string;
  reason?: string;
}

/** A file that is read: its object, undefined where it has none or is not to be read any further, and where its mistakes go. */
interface OpenManifest {
  manifest: Manifest;
  root: jsonc.Node | undefined;
  place: (offset: number) => Place;
  fail: (offset: number, message: string) => void;
}

/** @param shape what the file holds, for messages */
export function openManifest(text: string, manifestDirectory: Directory, name: string, shape: string): OpenManifest {
  const source = text.replace(/^\ufeff/, '');
  const file = joinDirectory(manifestDirectory, name as Directory);
  const manifest: Manifest = { file, manifestDirectory, pins: [], settings: {}, places: {}, errors: [], warnings: [] };
  const place = placesOf(source, file);
  const fail = (offset: number, message: string) => manifest.errors.push({ message, at: place(offset) });
  const { root, mistakes } = parseObject(source, shape);
  for (const { offset, message } of mistakes) fail(offset, message);
  return { manifest, root, place, fail };
}

/** Members of an object that count, of which one reader takes the first and another the last where there are two. */
export function failDoubled(object: jsonc.Node, counting: readonly string[], fail: OpenManifest['fail']): void {
  const seen = new Set<string>();
  for (const { offset, children: [key] = [] } of object.children ?? []) {
    const name = String(key?.value);
    if (counting.includes(name) && seen.has(name)) fail(offset, `${JSON.stringify(name)} is there twice; remove one`);
    seen.add(name);
  }
}

/**
 * @param text the file's contents
 * @param manifestDirectory the directory that holds the file; the top's is the root file, the only one with settings
 */
export function parseManifest(text: string, manifestDirectory: Directory): Manifest {
  const open = openManifest(text, manifestDirectory, MANIFEST_NAME, 'the file holds one object: { "sdk/service": "<sha>" }');
  const { manifest, root } = open;
  /** Where each directory was pinned first. */
  const seen = new Map<Directory, number>();
  for (const { children: [key, value] = [] } of root?.children ?? []) {
    if (key === undefined || value === undefined) continue;
    if (String(key.value).startsWith('$')) readSetting(open, key, value);
    else readPin(open, key, value, seen);
  }
  manifest.errors.sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0));
  return manifest;
}

function readSetting(open: OpenManifest, key: jsonc.Node, value: jsonc.Node): void {
  const { manifest, place, fail } = open;
  const name = String(key.value) as SettingName;
  const at = place(key.offset);
  if (manifest.manifestDirectory !== TOP) {
    fail(key.offset, `${name} is a setting; settings stand in the ${MANIFEST_NAME} at the top only`);
  } else if (!Object.hasOwn(SETTINGS, name)) {
    const known = Object.keys(SETTINGS);
    const near = closestMatch(name, known);
    const others = near === undefined ? known.join(', ') : `did you mean ${near}?`;
    manifest.warnings.push({ message: `${name} is not a setting that assets-sync knows (${others}); it is ignored`, at });
  } else if (manifest.places[name] !== undefined) fail(key.offset, `${name} is there twice; remove one`);
  else {
    manifest.places[name] = at;
    const checked = check(open, SETTINGS[name], value);
    if (checked !== undefined && name !== '$schema') Object.assign(manifest.settings, { [name.slice(1)]: checked });
  }
}

function readPin(open: OpenManifest, keyNode: jsonc.Node, node: jsonc.Node, seen: Map<Directory, number>): void {
  const { manifest, place, fail } = open;
  const { manifestDirectory } = manifest;
  const key = String(keyNode.value);
  if (Object.hasOwn(SETTINGS, `$${key}`)) {
    fail(keyNode.offset, `${JSON.stringify(key)} would be a directory; the setting is "$${key}"`);
    return;
  }
  const parsed = parseDirectory(key);
  if ('error' in parsed) fail(keyNode.offset, `${JSON.stringify(key)} is not a directory: ${parsed.error}`);
  else {
    const first = seen.get(parsed.directory);
    if (first !== undefined)
      fail(keyNode.offset, `${JSON.stringify(key)} is pinned twice, first in line ${place(first).line}; remove one`);
    seen.set(parsed.directory, keyNode.offset);
  }
  if (node.type === 'object') failDoubled(node, ['sha', 'tree', 'reason'], fail);
  const value = check(open, pinRule(node.type === 'object'), node) as string | PinObject | undefined;
  const entry: PinObject | undefined = typeof value === 'string' ? { sha: value } : value;
  const sha = parseSha(entry?.sha ?? '');
  if (entry === undefined || sha === undefined || 'error' in parsed) return;
  const [tree = '', computedFor] = entry.tree?.toLowerCase().split('@') ?? [];
  const isStale = computedFor !== undefined && computedFor !== sha.slice(0, SHORT_SHA_LENGTH);
  if (isStale) {
    const at = place((jsonc.findNodeAtLocation(node, ['tree']) ?? node).offset);
    manifest.warnings.push({ message: `tree was computed for ${computedFor}, not for this sha; it is ignored`, at });
  }
  const directory = joinDirectory(manifestDirectory, parsed.directory);
  manifest.pins.push({
    directory,
    assetsPath: directory,
    sha,
    tree: isStale ? undefined : parseSha(tree),
    ...(isStale ? { treeIsStale: true } : {}),
    reason: entry.reason,
    manifestDirectory,
    at: place(keyNode.offset),
  });
}

/** Checks a value and reports what is wrong with it at the place where it stands. @returns undefined for a wrong one */
function check({ fail }: OpenManifest, rule: Rule, node: jsonc.Node): unknown {
  const value: unknown = jsonc.getNodeValue(node);
  const breaches = checkValue(value, rule);
  for (const { path, message } of breaches) fail(jsonc.findNodeAtLocation(node, path)?.offset ?? node.offset, message);
  return breaches.length === 0 ? value : undefined;
}

/** Throws one error with every mistake of every file, if there is any. */
export function throwIfWrong(manifests: readonly Manifest[]): void {
  const errors = manifests.flatMap((manifest) => manifest.errors);
  if (errors.length > 0) throw manifestError(errors);
}

/** An error that names every problem with its place. */
export function manifestError(problems: PlacedProblem[], hint?: string): AssetsSyncError {
  const list = problems.map(({ message, at }) => `${formatPlace(at)} ${message}`);
  const isOne = list.length === 1;
  return new AssetsSyncError('bad-manifest', isOne ? `${list[0]}.` : `There are ${list.length} mistakes:\n${list.join('\n')}`, {
    hint: hint ?? `Correct ${isOne ? 'it' : 'them'}; nothing was changed.`,
    at: problems[0]?.at,
    problems,
  });
}

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
interface Mistake {
  offset: number;
  message: string;
}

/**
 * Parses a file that holds one object.
 * @param shape what the file holds, for messages
 * @returns its object, undefined where it has none or is not to be read any further, and every mistake of its syntax
 */
function parseObject(source: string, shape: string): { root: jsonc.Node | undefined; mistakes: Mistake[] } {
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
