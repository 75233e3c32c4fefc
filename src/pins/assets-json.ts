/** Reads an assets.json, the file by which the test proxy finds recordings: a tag of a repository, and a prefix in it. */
import * as jsonc from 'jsonc-parser';
import { type Directory, joinDirectory, parseDirectory, TOP } from '../base/directory.ts';
import type { Place } from '../base/errors.ts';
import { parseObject, placesOf } from './json-file.ts';
import type { Manifest } from './manifest.ts';
import { isBranchName } from './schema.ts';

export const ASSETS_JSON = 'assets.json';

/** The members that count. Others are anybody's. */
const MEMBERS = ['AssetsRepo', 'AssetsRepoPrefixPath', 'TagPrefix', 'Tag'] as const;
type Member = (typeof MEMBERS)[number];

/**
 * @param text the file's contents
 * @param directory the directory that holds the file, which is what it pins
 * @returns undefined for a file of that name that is not the test proxy's: it has none of the members
 */
export function parseAssetsJson(text: string, directory: Directory): Manifest | undefined {
  const source = text.replace(/^\ufeff/, '');
  if (!MEMBERS.some((name) => source.includes(`"${name}"`))) return undefined;
  const file = joinDirectory(directory, ASSETS_JSON as Directory);
  const manifest: Manifest = { file, manifestDirectory: directory, pins: [], settings: {}, places: {}, errors: [], warnings: [] };
  const place = placesOf(source, file);
  const fail = (offset: number, message: string) => manifest.errors.push({ message, at: place(offset) });
  const { root, mistakes } = parseObject(source, 'the file holds one object: { "AssetsRepo": "owner/name", … }');
  for (const { offset, message } of mistakes) fail(offset, message);
  if (root === undefined) return manifest;
  const values = readMembers(root, fail);
  const repository = values.get('AssetsRepo');
  if (repository === undefined && !hasMember(root, 'AssetsRepo')) {
    fail(root.offset, '"AssetsRepo" is missing: the assets repository, owner/name on GitHub');
  }
  const prefix = parseDirectory(String(values.get('AssetsRepoPrefixPath')?.value ?? ''));
  const tag = String(values.get('Tag')?.value ?? '');
  if (repository === undefined || 'error' in prefix || manifest.errors.length > 0) return manifest;
  const at: Place = place((values.get('Tag') ?? repository).offset);
  manifest.tagPin = {
    directory,
    assetsPath: joinDirectory(prefix.directory, directory),
    sha: undefined,
    tree: undefined,
    reason: undefined,
    manifestDirectory: directory,
    at,
    assetsJson: { repository: String(repository.value), repositoryAt: place(repository.offset), tag },
  };
  return manifest;
}

/** What would be right, by member; undefined where a value is. */
const CHECKS: Record<Member, (text: string) => string | undefined> = {
  AssetsRepo: (text) => (text.trim() === '' ? 'the assets repository is owner/name on GitHub' : undefined),
  AssetsRepoPrefixPath: (text) => {
    const parsed = parseDirectory(text);
    return 'error' in parsed ? `the prefix is not a directory of the assets repository: ${parsed.error}` : undefined;
  },
  TagPrefix: () => undefined,
  Tag: (text) => (text === '' || isBranchName(text) ? undefined : 'this cannot be the name of a tag'),
};

/** @returns the values that are right */
function readMembers(root: jsonc.Node, fail: (offset: number, message: string) => void): Map<Member, jsonc.Node> {
  const values = new Map<Member, jsonc.Node>();
  const seen = new Set<string>();
  for (const property of root.children ?? []) {
    const [key, value] = property.children ?? [];
    const name = MEMBERS.find((member) => member === key?.value);
    if (name === undefined || value === undefined) continue;
    const wrong = value.type === 'string' ? CHECKS[name](String(value.value)) : `"${name}" is a text`;
    if (seen.has(name)) fail(property.offset, `"${name}" is there twice; remove one`);
    else if (wrong !== undefined) fail(value.offset, wrong);
    else values.set(name, value);
    seen.add(name);
  }
  return values;
}

function hasMember(root: jsonc.Node, name: Member): boolean {
  return jsonc.findNodeAtLocation(root, [name]) !== undefined;
}

/** The digits of its commit that the name of a tag ends with, in lower case; undefined for a tag that may be moved. */
export function tagDigits(tag: string): string | undefined {
  return /_([0-9a-f]{10})$/i.exec(tag)?.[1]?.toLowerCase();
}

/** Whether a file of that path is an assets.json. */
export function isAssetsJson(path: string): boolean {
  return path === ASSETS_JSON || path.endsWith(`/${ASSETS_JSON}`);
}

export function assetsJsonOf(directory: Directory): string {
  return directory === TOP ? ASSETS_JSON : `${directory}/${ASSETS_JSON}`;
}

/** In one directory a recordings.json counts, and no assets.json beside it. */
export function withoutRivals(manifests: readonly Manifest[]): Manifest[] {
  const own = new Set(manifests.filter(({ file }) => !isAssetsJson(file)).map(({ manifestDirectory }) => manifestDirectory));
  return manifests.filter(({ file, manifestDirectory }) => !isAssetsJson(file) || !own.has(manifestDirectory));
}
