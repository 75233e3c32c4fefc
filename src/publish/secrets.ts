/** Looks for secrets in what is about to be published: the files, their names, and the message. */

import { AssetsSyncError, listLines } from '../base/errors.ts';
import type { Sha } from '../base/sha.ts';
import { ownEnvironment } from '../git/environment.ts';
import type { Scratch } from '../git/git-files.ts';
import { withObjectReader } from '../git/objects/read.ts';
import { findLines, kindsIn, loadPreset, type Preset, pieces } from './secrets/scan.ts';

/** Of one file; who has that many need not know of more. */
const MAX_FINDS = 100;

/** A file as it is pushed: its path in the assets root, and the name of its contents. */
export interface PushedFile {
  path: Buffer;
  name: Sha;
}

/**
 * Looks at what is pushed, not at the files on disk, which may change meanwhile.
 * @param scratch has the contents of the files
 * @param files their paths in the assets root
 * @throws `secrets` with file and line of each find, never the secret
 */
export async function checkSecrets(scratch: Scratch, files: readonly PushedFile[], signal: AbortSignal): Promise<void> {
  const { places, first } = await findSecrets(scratch, files, signal);
  if (places.length > 0) throw foundSecrets(places, first);
}

/** As `checkSecrets`. @returns the places of what looks like one, and the first file */
export async function findSecrets(
  scratch: Scratch,
  files: readonly PushedFile[],
  signal: AbortSignal,
): Promise<{ places: string[]; first: string | undefined }> {
  if (files.length === 0) return { places: [], first: undefined };
  const preset = await loadPreset();
  const paths = files.map(({ path }) => path.toString('utf8'));
  const names = await findInNames(paths, preset);
  const places = [...names.values()].map(({ shown, kinds }) => `${shown} ${kinds}, in the name`);
  let first: string | undefined;
  await withObjectReader({ environment: ownEnvironment(scratch.dir), signal }, async (read) => {
    // The next one is read while one is searched.
    const readAt = (index: number) => read(files.slice(index, index + 1).map(({ name }) => name));
    let next = readAt(0);
    for (const [index, path] of paths.entries()) {
      const [found] = await next;
      next = readAt(index + 1);
      if (found === undefined) throw new Error(`${path} is not in what would be pushed`);
      const finds = await findLines(pieces(found.content), preset);
      const shown = names.get(path)?.shown ?? path;
      if (finds.length > 0) first ??= shown;
      places.push(...finds.slice(0, MAX_FINDS).map(({ line, kinds }) => `${shown}:${line} ${kinds}`));
    }
  });
  return { places, first };
}

/**
 * Looks at the message, which becomes a commit, a pull request and the reason of pins.
 * @throws `secrets` with the line, never the secret
 */
export async function checkMessage(message: string): Promise<void> {
  const finds = await findLines(pieces(Buffer.from(message)), await loadPreset());
  if (finds.length === 0) return;
  throw new AssetsSyncError(
    'secrets',
    `What looks like a secret is in the message:\n${listLines(finds.map(({ line, kinds }) => `line ${line} ${kinds}`))}`,
    { hint: 'Say it in other words, and revoke what was real. Nothing was pushed.' },
  );
}

/** @returns of each path with a secret in it how it may be shown, with `…` in place of what has the secret */
export async function findInNames(
  paths: readonly string[],
  preset: Preset,
): Promise<Map<string, { shown: string; kinds: string }>> {
  const finds = new Map<string, { shown: string; kinds: string }>();
  // In one text at first, since most have none. The bars keep a path from being taken for what goes on in the one before it.
  const lines = paths.map((path) => `| ${path.replace(/[\r\n]/g, ' ')} \n`).join('');
  for (const { line } of await findLines(pieces(Buffer.from(lines)), preset)) {
    const path = paths[line - 1] ?? '';
    const names = await Promise.all(
      path.split('/').map(async (name) => ((await kindsIn(name, preset)).length === 0 ? name : '…')),
    );
    // A secret that goes over a slash is in none of the names alone.
    finds.set(path, { shown: names.includes('…') ? names.join('/') : '…', kinds: (await kindsIn(path, preset)).join(', ') });
  }
  return finds;
}

/** @param file one that has a secret in it, by a name that may be shown */
function foundSecrets(places: readonly string[], file: string | undefined): AssetsSyncError {
  const others = file === undefined ? '' : `; name one that is none with the allow-secrets input: ${file}`;
  return new AssetsSyncError(
    'secrets',
    `What looks like a secret is in recordings that would be published:\n${listLines(places)}`,
    { hint: `Let the test proxy sanitize them and record again, and revoke what was real${others}. Nothing was pushed.` },
  );
}
