/** What git needs longest for, begun before the rest of the program is loaded and before it is known for sure what is asked. */
import { rmSync } from 'node:fs';
import { type AskedRepository, askRepository, guessAssetsRoot, guessManifest } from '../code-repo/code-repository.ts';
import { connectFirst } from '../fetch/first-connection.ts';
import type { Connection } from '../git/wire/connection.ts';
import { findGitHubServer, findStoreBase, findToken, isPersonal } from '../host/environment.ts';
import { beginLook, isSettled, type Look } from '../workspace/look.ts';

/** The commands whose time is git's look at the files. */
const LOOKING = ['status', 'check'];
/** So is theirs for all services, if nothing is to be done, which is known last; or else the server's. */
const SYNCING = ['sync', 'playback', 'restore'];
/** All commands that run in a code repository. */
const IN_REPOSITORY = [...LOOKING, ...SYNCING, 'reset', 'push', 'diff', 'verify', 'repin', 'plan'];

/** Flags that say that it is another one, or that nothing is to be done. */
const ELSEWHERE = /^(--working-directory\b|-h$|--help$)/;
const PLAIN_FLAGS = ['--json', '--quiet', '--debug'];

/** Ctrl-C, a job that was cancelled, a terminal that was closed. */
export const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

interface Early {
  controller: AbortController;
  look: Look | undefined;
  repository: AskedRepository;
  connection: Connection | undefined;
}

let early: Early | undefined;

/**
 * Lets git look at the assets root, say which code repository this is and open a connection, where the arguments leave little
 * doubt about it.
 * @returns when there is nothing more to begin
 */
export async function beginEarly([command = '', ...args]: readonly string[]): Promise<void> {
  if (!IN_REPOSITORY.includes(command) || args.some((arg) => ELSEWHERE.test(arg))) return;
  const controller = new AbortController();
  const { signal } = controller;
  for (const name of STOPS) process.on(name, stop);
  try {
    const directory = process.cwd();
    const isPlain = args.every((arg) => PLAIN_FLAGS.includes(arg) || !arg.startsWith('-'));
    const manifest = isPlain ? guessManifest(directory, true) : undefined;
    const assetsRoot = manifest && guessAssetsRoot(manifest, undefined);
    // It takes longer, so it begins before.
    const look = assetsRoot !== undefined && mayLook(assetsRoot, command, args) ? beginLook(assetsRoot, signal) : undefined;
    early = { controller, look, repository: askRepository(directory, signal), connection: undefined };
    if (manifest === undefined || assetsRoot === undefined || !SYNCING.includes(command)) return;
    // Without a path, or with all of them, it may well be about nothing.
    const paths = args.filter((arg) => !arg.startsWith('-'));
    if (paths.length === 0 || paths.some((path) => path === '' || path.includes('*'))) return;
    early.connection = await beginConnection(manifest, assetsRoot, early.repository, signal);
  } catch {
    // A directory that is gone, say: whoever asks again is told.
  }
}

function mayLook(assetsRoot: string, command: string, args: readonly string[]): boolean {
  if (LOOKING.includes(command)) return true;
  const isOfAll = args.includes('*') && args.every((arg) => arg === '*' || arg.startsWith('-'));
  // What is not settled is left to the sync's own look, which settles it.
  return SYNCING.includes(command) && isOfAll && isSettled(assetsRoot);
}

function beginConnection(
  manifest: { root: string; text: string },
  assetsRoot: string,
  { answer }: AskedRepository,
  signal: AbortSignal,
): Promise<Connection | undefined> {
  const { env } = process;
  const gitHubServer = findGitHubServer(env);
  const sync = {
    manifest,
    assetsRoot,
    storeBase: findStoreBase(env),
    isLocalUser: isPersonal(env),
    token: findToken(env),
    gitHubServer,
    ownOrigin: new URL(gitHubServer).origin,
  };
  const findRepository = async () => {
    const { code, stdout, workTree: top } = await answer;
    return code === 0 && top !== undefined ? { top, config: stdout.toString('utf8') } : undefined;
  };
  return connectFirst(sync, findRepository, signal);
}

function stop(): void {
  endEarly();
  process.exit(130);
}

/** Somebody else listens for the end from now on. What is heard only now is for them. */
export function handOver(): void {
  for (const name of STOPS) process.removeListener(name, stop);
}

/** Ends git, if it is still at work: nobody waits for it any more. */
export function endEarly(): void {
  early?.controller.abort('over');
  if (early?.connection === undefined) return;
  try {
    rmSync(early.connection.scratch.dir, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // A later run removes it.
  }
}

/** What git was asked of this directory already. */
export function askedEarly(directory: string, signal: AbortSignal): AskedRepository | undefined {
  if (early?.repository.directory !== directory) return undefined;
  endEarlyWith(signal);
  return early.repository;
}

/**
 * Begins to look, if that was not done yet, before it is known for sure which assets root is meant.
 * @param directory absolute: where the code repository is opened from
 * @param asTop as of `openCodeRepository`
 * @param path the assets root, in place of the file's
 */
export function lookAhead(directory: string, asTop: boolean, path: string | undefined, signal: AbortSignal): Look | undefined {
  const begun = lookedEarly(signal);
  if (begun !== undefined) return begun;
  try {
    const manifest = guessManifest(directory, asTop);
    const guessed = manifest && guessAssetsRoot(manifest, path);
    return guessed === undefined ? undefined : beginLook(guessed, signal);
  } catch {
    // Whatever is wrong there is said by the look that is sure.
    return undefined;
  }
}

/** A look that has begun, if any. */
export function lookedEarly(signal: AbortSignal): Look | undefined {
  if (early?.look !== undefined) endEarlyWith(signal);
  return early?.look;
}

/** A connection that is being opened, if any. */
export function connectedEarly(signal: AbortSignal): Connection | undefined {
  if (early?.connection !== undefined) endEarlyWith(signal);
  return early?.connection;
}

function endEarlyWith(signal: AbortSignal): void {
  signal.addEventListener('abort', () => early?.controller.abort(signal.reason), { once: true });
}
