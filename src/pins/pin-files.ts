/** Reads files that pin: a recordings.json, or an assets.json, by which the test proxy finds recordings: a tag of a repository, and a prefix in it. */
import { existsSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import * as jsonc from 'jsonc-parser';
import { type Directory, joinDirectory, parentDirectory, parseDirectory } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import { lstatIfThere } from '../base/files.ts';
import {
  failDoubled,
  MANIFEST_NAME,
  MAX_MANIFEST_BYTES,
  type Manifest,
  manifestError,
  openManifest,
  parseManifest,
  tooLarge,
} from './manifest.ts';
import { isBranchName } from './schema.ts';

export const ASSETS_JSON = 'assets.json';

/** The members that count, each with what would be right; undefined where a value is. Others are anybody's. */
const MEMBERS: Record<string, (text: string) => string | undefined> = {
  AssetsRepo: (text) => (text.trim() === '' ? 'the assets repository is owner/name on GitHub' : undefined),
  AssetsRepoPrefixPath: (text) => {
    const parsed = parseDirectory(text);
    return 'error' in parsed ? `the prefix is not a directory of the assets repository: ${parsed.error}` : undefined;
  },
  TagPrefix: () => undefined,
  Tag: (text) => (text === '' || isBranchName(text) ? undefined : 'this cannot be the name of a tag'),
};
const NAMES = Object.keys(MEMBERS);

/**
 * @param text the file's contents
 * @param directory the directory that holds the file, which is what it pins
 * @returns undefined for a file of that name that is not the test proxy's: it has none of the members
 */
export function parseAssetsJson(text: string, directory: Directory): Manifest | undefined {
  if (!NAMES.some((name) => text.includes(`"${name}"`))) return undefined;
  const shape = 'the file holds one object: { "AssetsRepo": "owner/name", … }';
  const { manifest, root, place, fail } = openManifest(text, directory, ASSETS_JSON, shape);
  if (root === undefined) return manifest;
  failDoubled(root, NAMES, fail);
  const nodes = new Map(NAMES.map((name) => [name, jsonc.findNodeAtLocation(root, [name])]));
  for (const [name, node] of nodes) {
    if (node === undefined) continue;
    const wrong = node.type === 'string' ? MEMBERS[name]?.(String(node.value)) : `"${name}" is a text`;
    if (wrong !== undefined) fail(node.offset, wrong);
  }
  const repository = nodes.get('AssetsRepo');
  if (repository === undefined) fail(root.offset, '"AssetsRepo" is missing: the assets repository, owner/name on GitHub');
  const textOf = (name: string) => String(nodes.get(name)?.value ?? '');
  const prefix = parseDirectory(textOf('AssetsRepoPrefixPath'));
  if (repository === undefined || 'error' in prefix || manifest.errors.length > 0) return manifest;
  manifest.tagPin = {
    directory,
    assetsPath: joinDirectory(prefix.directory, directory),
    sha: undefined,
    tree: undefined,
    reason: undefined,
    manifestDirectory: directory,
    at: place((nodes.get('Tag') ?? repository).offset),
    assetsJson: {
      repository: textOf('AssetsRepo'),
      repositoryAt: place(repository.offset),
      tag: textOf('Tag'),
      ...(nodes.get('Tag') === undefined ? { lacksTag: true } : {}),
    },
  };
  return manifest;
}

/** The digits of its commit that the name of a tag ends with, in lower case; undefined for a tag that may be moved. */
export function tagDigits(tag: string): string | undefined {
  return /_([0-9a-f]{10})$/i.exec(tag)?.[1]?.toLowerCase();
}

/** Whether a file of that path is an assets.json. */
export function isAssetsJson(path: string): boolean {
  return `/${path}`.endsWith(`/${ASSETS_JSON}`);
}

export function assetsJsonOf(directory: Directory): string {
  return joinDirectory(directory, ASSETS_JSON as Directory);
}

/** In one directory a recordings.json counts, and no assets.json beside it. */
export function withoutRivals(manifests: readonly Manifest[]): Manifest[] {
  const own = new Set(manifests.filter(({ file }) => !isAssetsJson(file)).map(({ manifestDirectory }) => manifestDirectory));
  return manifests.filter(({ file, manifestDirectory }) => !isAssetsJson(file) || !own.has(manifestDirectory));
}

/** Reads the recordings.json in `manifestDirectory`, or returns undefined where there is none. */
export function readManifest(codeRoot: string, manifestDirectory: Directory): Manifest | undefined {
  return readPinFile(codeRoot, joinDirectory(manifestDirectory, MANIFEST_NAME as Directory));
}

/**
 * @param file its path, relative to the top of the code repository
 * @returns undefined where there is none, and for an assets.json that is not the test proxy's
 */
export function readPinFile(codeRoot: string, file: string): Manifest | undefined {
  const path = join(codeRoot, file);
  const found = lstatIfThere(path);
  if (found === undefined) return undefined;
  // Other tools have files of that name, too.
  if (isAssetsJson(file) && (found.isDirectory() || found.size > MAX_MANIFEST_BYTES)) return undefined;
  const message = whyUnreadable(found);
  if (message !== undefined) throw manifestError([{ message, at: { file } }]);
  return parsePinFile(readFileSync(path, 'utf8'), file);
}

/** @returns undefined for an assets.json that is not the test proxy's */
export function parsePinFile(text: string, file: string): Manifest | undefined {
  const directory = parentDirectory(file as Directory);
  return isAssetsJson(file) ? parseAssetsJson(text, directory) : parseManifest(text, directory);
}

function whyUnreadable(found: Stats): string | undefined {
  // A change of what a link points at would touch no service.
  if (found.isSymbolicLink()) return 'this is a symbolic link; put the file itself here';
  if (found.isDirectory()) return 'this is a directory, not a file';
  // A pipe or a device may have no end.
  if (!found.isFile()) return 'this is a pipe or a device, not a file';
  return found.size > MAX_MANIFEST_BYTES ? tooLarge(found.size) : undefined;
}

/** The error where there is no root file, and nothing else that pins. */
export function noRootManifest(codeRoot: string): AssetsSyncError {
  if (existsSync(join(codeRoot, '.git/assets-sync'))) {
    return new AssetsSyncError('bad-usage', `${codeRoot} is an assets root, not a code repository.`, {
      hint: 'Run the command outside of it, in the code repository that it belongs to.',
    });
  }
  return new AssetsSyncError('bad-manifest', `There is no ${MANIFEST_NAME} in ${codeRoot}.`, {
    hint: `Write one (assets-sync init --repository owner/name-assets), or say with the working-directory input where it is.`,
    at: { file: MANIFEST_NAME },
  });
}
