/** What git needs longest for, begun before the rest of the program is loaded and before it is known for sure what is asked. */
import { beginLook, isSettled, type Look } from '../assets/look.ts';
import { type AskedRepository, askRepository, guessAssetsRoot } from '../change/code-repository.ts';

/** The commands whose time is git's look at the files. */
const LOOKING = ['status', 'check'];
/** So is theirs for all services, if nothing is to be done, which is known last. */
const SYNCING = ['sync', 'playback', 'restore'];
/** All commands that run in a code repository. */
const IN_REPOSITORY = [...LOOKING, ...SYNCING, 'reset', 'push', 'diff', 'verify', 'repin', 'plan'];

/** Flags that say that it is another one, or that nothing is to be done. */
const ELSEWHERE = /^(--working-directory\b|-h$|--help$)/;
const PLAIN_FLAGS = ['--json', '--quiet', '--debug'];

let early: { controller: AbortController; look: Look | undefined; repository: AskedRepository } | undefined;

/** Lets git look at the assets root and say which code repository this is, where the arguments leave little doubt about it. */
export function beginEarly([command = '', ...args]: readonly string[]): void {
  if (!IN_REPOSITORY.includes(command) || args.some((arg) => ELSEWHERE.test(arg))) return;
  const controller = new AbortController();
  const { signal } = controller;
  try {
    const directory = process.cwd();
    const assetsRoot = isLooking(command, args) ? guessAssetsRoot(directory, true, undefined) : undefined;
    // What is not settled is left to the sync's own look, which settles it.
    const mayLook = assetsRoot !== undefined && (LOOKING.includes(command) || isSettled(assetsRoot));
    // It takes longer, so it begins before.
    const look = mayLook ? beginLook(assetsRoot, signal) : undefined;
    early = { controller, look, repository: askRepository(directory, signal) };
  } catch {
    // A directory that is gone, say: whoever asks again is told.
  }
}

function isLooking(command: string, args: readonly string[]): boolean {
  if (LOOKING.includes(command)) return args.every((arg) => PLAIN_FLAGS.includes(arg) || !arg.startsWith('-'));
  return SYNCING.includes(command) && args.includes('*') && args.every((arg) => PLAIN_FLAGS.includes(arg) || arg === '*');
}

/** Ends git, if it is still at work: nobody waits for it any more. */
export function endEarly(): void {
  early?.controller.abort('over');
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
    const guessed = guessAssetsRoot(directory, asTop, path);
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

function endEarlyWith(signal: AbortSignal): void {
  signal.addEventListener('abort', () => early?.controller.abort(signal.reason), { once: true });
}
