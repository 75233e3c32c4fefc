/** Looks for secrets in what is about to be published: the files, their names, and the message. */
import { AssetsSyncError, listLines } from '../base/errors.ts';
import { ByteReader } from '../git/byte-reader.ts';
import { ownEnvironment } from '../git/environment.ts';
import { gitError } from '../git/errors.ts';
import { openGit } from '../git/git.ts';
import type { Scratch } from '../git/git-files.ts';
import { findInNames } from './secrets/names.ts';
import { loadPreset, type Preset } from './secrets/preset.ts';
import { Scanner } from './secrets/scanner.ts';
import type { PushedFile } from './sizes.ts';

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

/**
 * Looks at what is pushed, not at the files on disk, which may change meanwhile.
 * @param scratch has the contents of the files
 * @param files their paths in the assets root
 * @throws `secrets` with file and line of each find, never the secret
 */
export async function checkSecrets(scratch: Scratch, files: readonly PushedFile[], signal: AbortSignal): Promise<void> {
  if (files.length === 0) return;
  const preset = await loadPreset();
  const paths = files.map(({ path }) => path.toString('utf8'));
  const names = await findInNames(paths, preset);
  const places = [...names.values()].map(({ shown, kind }) => `${shown} ${kind}, in the name`);
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
      const finds = await findSecrets(readChunks(reader, Number(size), { signal, endedEarly }), preset);
      // The line feed that ends it.
      await reader.take(1);
      const shown = names.get(path)?.shown ?? path;
      if (finds.length > 0) first ??= shown;
      places.push(...finds.map(({ line, kinds }) => `${shown}:${line} ${kinds}`));
    }
  } finally {
    // A git whose output nobody reads would not end.
    stdout.destroy();
  }
  if (places.length > 0) throw foundSecrets(places, first);
}

/**
 * Looks at the message, which becomes a commit, a pull request and the reason of pins.
 * @throws `secrets` with the line, never the secret
 */
export async function checkMessage(message: string): Promise<void> {
  const finds = await findSecrets([Buffer.from(message)], await loadPreset());
  if (finds.length === 0) return;
  throw new AssetsSyncError(
    'secrets',
    `What looks like a secret is in the message:\n${listLines(finds.map(({ line, kinds }) => `line ${line} ${kinds}`))}`,
    { hint: 'Say it in other words, and revoke what was real. Nothing was pushed.' },
  );
}

/** @returns what is found in contents that come in pieces, by lines: of the first hundred */
export async function findSecrets(pieces: AsyncIterable<Buffer> | Iterable<Buffer>, preset: Preset): Promise<SecretFind[]> {
  const finds = new Map<number, Set<string>>();
  const scanner = new Scanner(preset, (line, kind) => finds.set(line, (finds.get(line) ?? new Set()).add(kind)));
  for await (const piece of pieces) if (finds.size < MAX_FINDS) await scanner.feed(piece);
  if (finds.size < MAX_FINDS) await scanner.end();
  const sorted = [...finds].sort(([a], [b]) => a - b).slice(0, MAX_FINDS);
  return sorted.map(([line, kinds]) => ({ line, kinds: [...kinds].join(', ') }));
}

async function* readChunks(
  reader: ByteReader,
  size: number,
  { signal, endedEarly }: { signal: AbortSignal; endedEarly: () => Promise<Error> },
): AsyncGenerator<Buffer> {
  for (let left = size; left > 0; left -= CHUNK) {
    const chunk = await reader.take(Math.min(CHUNK, left));
    signal.throwIfAborted();
    if (chunk === undefined) throw await endedEarly();
    yield chunk;
  }
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
