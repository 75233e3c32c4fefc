/** Reads one recordings.json: every pin and setting, every mistake at once, each with its line and column. */
import * as jsonc from 'jsonc-parser';
import { type Directory, joinDirectory, parseDirectory, TOP } from '../base/directory.ts';
import type { Place, Problem } from '../base/errors.ts';
import { parseSha, SHORT_SHA_LENGTH, type Sha } from '../base/sha.ts';
import { MANIFEST_NAME } from './manifest-name.ts';
import { checkValue, pinRule, type Rule, SETTINGS, type SettingName } from './schema.ts';

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
}

type PlacedProblem = Problem & { at: Place };

export interface Settings {
  repository?: string;
  branch?: string;
  services?: string[];
  path?: string;
  prefix?: string;
}

export interface Manifest {
  /** The file, relative to the top of the code repository. */
  file: string;
  manifestDirectory: Directory;
  pins: Pin[];
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

const MEMBERS: readonly string[] = ['sha', 'tree', 'reason'];

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

/**
 * @param text the file's contents
 * @param manifestDirectory the directory that holds the file; the top's is the root file, the only one with settings
 */
export function parseManifest(text: string, manifestDirectory: Directory): Manifest {
  return new ManifestReader(text.replace(/^\ufeff/, ''), manifestDirectory).read();
}

class ManifestReader {
  private readonly source: string;
  private readonly manifest: Manifest;
  /** Makes an offset a line and a column. */
  private readonly place: (offset: number) => Place;
  /** Where each directory was pinned first. */
  private readonly seen = new Map<Directory, number>();

  constructor(source: string, manifestDirectory: Directory) {
    const file = joinDirectory(manifestDirectory, MANIFEST_NAME as Directory);
    this.source = source;
    this.manifest = { file, manifestDirectory, pins: [], settings: {}, places: {}, errors: [], warnings: [] };
    this.place = placesOf(source, file);
  }

  read(): Manifest {
    const { manifest } = this;
    for (const property of this.parse()?.children ?? []) {
      const [keyNode, valueNode] = property.children ?? [];
      if (keyNode === undefined || valueNode === undefined) continue;
      const key = String(keyNode.value);
      if (key.startsWith('$')) this.readSetting(key, keyNode, valueNode);
      else this.readPin(key, keyNode, valueNode);
    }
    manifest.errors.sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0));
    return manifest;
  }

  /** The file's object; undefined where it has none, or is not to be read any further. */
  private parse(): jsonc.Node | undefined {
    const unreadable = whyUnreadable(this.source);
    if (unreadable !== undefined) {
      this.error(unreadable.offset, unreadable.message);
      return undefined;
    }
    const syntaxErrors: jsonc.ParseError[] = [];
    const root = jsonc.parseTree(this.source, syntaxErrors, { allowTrailingComma: true });
    for (const { error, offset } of syntaxErrors) this.error(offset, SYNTAX[error] ?? 'this is not JSON');
    if (root?.type === 'object') return root;
    if (syntaxErrors.length === 0 || root !== undefined) {
      this.error(root?.offset ?? 0, 'the file holds one object: { "sdk/service": "<sha>" }');
    }
    return undefined;
  }

  private readSetting(key: string, keyNode: jsonc.Node, valueNode: jsonc.Node): void {
    const { manifest } = this;
    if (manifest.manifestDirectory !== TOP) {
      this.error(keyNode.offset, `${key} is a setting; settings stand in the ${MANIFEST_NAME} at the top only`);
      return;
    }
    if (!Object.hasOwn(SETTINGS, key)) {
      const known = Object.keys(SETTINGS).join(', ');
      this.warning(keyNode.offset, `${key} is not a setting that assets-sync knows (${known}); it is ignored`);
      return;
    }
    const name = key as SettingName;
    if (manifest.places[name] !== undefined) {
      this.error(keyNode.offset, `${key} is there twice; remove one`);
      return;
    }
    manifest.places[name] = this.place(keyNode.offset);
    const value = this.check<string | string[]>(SETTINGS[name], valueNode);
    if (value === undefined || name === '$schema') return;
    Object.assign(manifest.settings, { [name.slice(1)]: value });
  }

  private readPin(key: string, keyNode: jsonc.Node, valueNode: jsonc.Node): void {
    if (Object.hasOwn(SETTINGS, `$${key}`)) {
      this.error(keyNode.offset, `${JSON.stringify(key)} would be a directory; the setting is "$${key}"`);
      return;
    }
    const directory = this.readDirectory(key, keyNode);
    this.checkDoubled(valueNode);
    const value = this.check<string | PinObject>(pinRule(valueNode.type === 'object'), valueNode);
    const entry = typeof value === 'string' ? { sha: value } : value;
    const sha = entry === undefined ? undefined : parseSha(entry.sha);
    if (entry === undefined || sha === undefined || directory === undefined) return;
    const { manifestDirectory } = this.manifest;
    const tree = this.readTree(entry.tree, sha, valueNode);
    const pinned = joinDirectory(manifestDirectory, directory);
    this.manifest.pins.push({
      directory: pinned,
      assetsPath: pinned,
      sha,
      tree,
      ...(entry.tree !== undefined && tree === undefined ? { treeIsStale: true } : {}),
      reason: entry.reason,
      manifestDirectory,
      at: this.place(keyNode.offset),
    });
  }

  /** @returns undefined for a key that is no directory */
  private readDirectory(key: string, keyNode: jsonc.Node): Directory | undefined {
    const parsed = parseDirectory(key);
    if ('error' in parsed) {
      this.error(keyNode.offset, `${JSON.stringify(key)} is not a directory: ${parsed.error}`);
      return undefined;
    }
    const first = this.seen.get(parsed.directory);
    if (first !== undefined) {
      const { line } = this.place(first);
      this.error(keyNode.offset, `${JSON.stringify(key)} is pinned twice, first in line ${line}; remove one`);
    }
    this.seen.set(parsed.directory, keyNode.offset);
    return parsed.directory;
  }

  /** Of two members that count, one reader takes the first and another the last. */
  private checkDoubled(node: jsonc.Node): void {
    const members = node.type === 'object' ? (node.children ?? []) : [];
    const names = members.map((member) => String(member.children?.[0]?.value));
    for (const [index, { offset }] of members.entries()) {
      const name = names[index] ?? '';
      if (!MEMBERS.includes(name) || names.indexOf(name) === index) continue;
      this.error(offset, `${JSON.stringify(name)} is there twice; remove one`);
    }
  }

  private readTree(text: string | undefined, sha: Sha, node: jsonc.Node): Sha | undefined {
    if (text === undefined) return undefined;
    const [tree = '', computedFor = ''] = text.toLowerCase().split('@');
    if (computedFor === sha.slice(0, SHORT_SHA_LENGTH)) return parseSha(tree);
    const at = jsonc.findNodeAtLocation(node, ['tree']) ?? node;
    this.warning(at.offset, `tree was computed for ${computedFor}, not for this sha; it is ignored`);
    return undefined;
  }

  /** Checks a value and reports what is wrong with it at the place where it stands. */
  private check<T>(rule: Rule, node: jsonc.Node): T | undefined {
    const value: unknown = jsonc.getNodeValue(node);
    const breaches = checkValue(value, rule);
    for (const { path, message } of breaches) {
      this.error(jsonc.findNodeAtLocation(node, path)?.offset ?? node.offset, message);
    }
    return breaches.length === 0 ? (value as T) : undefined;
  }

  private error(offset: number, message: string): void {
    this.manifest.errors.push({ message, at: this.place(offset) });
  }

  private warning(offset: number, message: string): void {
    this.manifest.warnings.push({ message, at: this.place(offset) });
  }
}

/** Why a text is not even parsed: what would come of it are many mistakes, or none in a reasonable time. */
function whyUnreadable(source: string): { offset: number; message: string } | undefined {
  const conflict = /^<{7} /m.exec(source);
  if (conflict !== null && /^>{7} /m.test(source)) {
    const message =
      'git left a merge conflict here: choose one side, delete the lines with <<<<<<<, ======= and >>>>>>>, and save';
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
function placesOf(text: string, file: string): (offset: number) => Place {
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
