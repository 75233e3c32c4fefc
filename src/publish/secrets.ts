/** Looks for secrets in what is about to be published: the files, their names, and the message. */

import { AssetsSyncError, listLines } from '../base/errors.ts';
import type { Sha } from '../base/sha.ts';
import { ownEnvironment } from '../git/environment.ts';
import { gitError } from '../git/errors.ts';
import { ByteReader, openGit } from '../git/git.ts';
import type { Scratch } from '../git/git-files.ts';
import { kindsIn, loadPreset, type Preset, Scanner } from './secrets/scan.ts';

export interface SecretFind {
  /** From 1. */
  line: number;
  /** What is in it, by what it looks like. */
  kinds: string;
}

/** Bytes that are looked at at once. */
const CHUNK = 256 * 1024;
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
  const environment = ownEnvironment(scratch.dir);
  const args = ['cat-file', '--batch', '--buffer'];
  const { stdin, stdout, ended } = openGit(args, { environment, signal });
  const endedEarly = async () => {
    stdout.destroy();
    return gitError(args, await ended);
  };
  stdin.end(files.map(({ name }) => `${name}\n`).join(''));
  const reader = new ByteReader(stdout);
  try {
    for (const path of paths) {
      const [, size] = /^[0-9a-f]{40} blob (\d+)$/.exec((await reader.line()) ?? '') ?? [];
      signal.throwIfAborted();
      if (size === undefined) throw await endedEarly();
      const finds = await findLines(readChunks(reader, Number(size), { signal, endedEarly }), preset);
      // The line feed that ends it.
      await reader.take(1);
      const shown = names.get(path)?.shown ?? path;
      if (finds.length > 0) first ??= shown;
      places.push(...finds.slice(0, MAX_FINDS).map(({ line, kinds }) => `${shown}:${line} ${kinds}`));
    }
  } finally {
    // A git whose output nobody reads would not end.
    stdout.destroy();
  }
  return { places, first };
}

/**
 * Looks at the message, which becomes a commit, a pull request and the reason of pins.
 * @throws `secrets` with the line, never the secret
 */
export async function checkMessage(message: string): Promise<void> {
  const finds = await findLines(pieces(message), await loadPreset());
  if (finds.length === 0) return;
  throw new AssetsSyncError(
    'secrets',
    `What looks like a secret is in the message:\n${listLines(finds.map(({ line, kinds }) => `line ${line} ${kinds}`))}`,
    { hint: 'Say it in other words, and revoke what was real. Nothing was pushed.' },
  );
}

/** @returns what is found in contents that come in pieces, by lines */
export async function findLines(chunks: AsyncGenerator<Buffer>, preset: Preset): Promise<SecretFind[]> {
  const finds = new Map<number, Set<string>>();
  await new Scanner(preset, (line, kind) => finds.set(line, (finds.get(line) ?? new Set()).add(kind))).scan(chunks);
  return [...finds].sort(([a], [b]) => a - b).map(([line, kinds]) => ({ line, kinds: [...kinds].join(', ') }));
}

/** Reads a file to its end, also where its reader needs no more. */
async function* readChunks(
  reader: ByteReader,
  size: number,
  { signal, endedEarly }: { signal: AbortSignal; endedEarly: () => Promise<Error> },
): AsyncGenerator<Buffer> {
  let left = size;
  const next = async () => {
    const chunk = await reader.take(Math.min(CHUNK, left));
    signal.throwIfAborted();
    if (chunk === undefined) throw await endedEarly();
    left -= chunk.length;
    return chunk;
  };
  try {
    while (left > 0) yield await next();
  } finally {
    while (left > 0 && !signal.aborted) await next();
  }
}

async function* pieces(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}

/** @returns of each path with a secret in it how it may be shown, with `…` in place of what has the secret */
export async function findInNames(
  paths: readonly string[],
  preset: Preset,
): Promise<Map<string, { shown: string; kinds: string }>> {
  const finds = new Map<string, { shown: string; kinds: string }>();
  // In one text at first, since most have none. The bars keep a path from being taken for what goes on in the one before it.
  const lines = paths.map((path) => `| ${path.replace(/[\r\n]/g, ' ')} \n`).join('');
  for (const { line } of await findLines(pieces(lines), preset)) {
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
