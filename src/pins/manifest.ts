/** Reads one recordings.json: every pin and setting, every mistake at once, each with its line and column. */
import * as jsonc from 'jsonc-parser';
import { closestMatch } from '../base/closest-match.ts';
import { type Directory, joinDirectory, parseDirectory, TOP } from '../base/directory.ts';
import type { Place, Problem } from '../base/errors.ts';
import { parseSha, SHORT_SHA_LENGTH, type Sha } from '../base/sha.ts';
import { parseObject, placesOf } from './json-file.ts';
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
  /** What an assets.json says, if it is one that pins. */
  assetsJson?: AssetsJson;
}

/** What an assets.json says: where its recordings are, and which tag has them. */
export interface AssetsJson {
  /** `AssetsRepo`, and where that stands. */
  repository: string;
  repositoryAt: Place;
  /** Empty where nothing was recorded yet. */
  tag: string;
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

const MEMBERS: readonly string[] = ['sha', 'tree', 'reason'];

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
    const { root, mistakes } = parseObject(this.source, 'the file holds one object: { "sdk/service": "<sha>" }');
    for (const { offset, message } of mistakes) this.error(offset, message);
    return root;
  }

  private readSetting(key: string, keyNode: jsonc.Node, valueNode: jsonc.Node): void {
    const { manifest } = this;
    if (manifest.manifestDirectory !== TOP) {
      this.error(keyNode.offset, `${key} is a setting; settings stand in the ${MANIFEST_NAME} at the top only`);
      return;
    }
    if (!Object.hasOwn(SETTINGS, key)) {
      const known = Object.keys(SETTINGS);
      const near = closestMatch(key, known);
      const others = near === undefined ? known.join(', ') : `did you mean ${near}?`;
      this.warning(keyNode.offset, `${key} is not a setting that assets-sync knows (${others}); it is ignored`);
      return;
    }
    const name = key as SettingName;
    if (manifest.places[name] !== undefined) {
      this.error(keyNode.offset, `${key} is there twice; remove one`);
      return;
    }
    manifest.places[name] = this.place(keyNode.offset);
    const value = this.check<string | string[] | boolean>(SETTINGS[name], valueNode);
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
