/** What git needs longest for, begun before the rest of the program is loaded and before it is known for sure what is asked. */
import { beginLook, type Look } from '../assets/look.ts';
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
    // It takes longer, so it begins before.
    const begun = isLooking(command, args) ? look(directory, true, undefined, signal) : undefined;
    early = { controller, look: begun, repository: askRepository(directory, signal) };
  } catch {
    // A directory that is gone, say: whoever asks again is told.
  }
}

function isLooking(command: string, args: readonly string[]): boolean {
  const isPlain = args.every((arg) => PLAIN_FLAGS.includes(arg) || !arg.startsWith('-'));
  const paths = args.filter((arg) => !arg.startsWith('-'));
  return isPlain && (LOOKING.includes(command) || (SYNCING.includes(command) && paths.length === 1 && paths[0] === '*'));
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
  return lookedEarly(signal) ?? look(directory, asTop, path, signal);
}

/** A look that has begun, if any. */
export function lookedEarly(signal: AbortSignal): Look | undefined {
  if (early?.look !== undefined) endEarlyWith(signal);
  return early?.look;
}

function endEarlyWith(signal: AbortSignal): void {
  signal.addEventListener('abort', () => early?.controller.abort(signal.reason), { once: true });
}

function look(directory: string, asTop: boolean, path: string | undefined, signal: AbortSignal): Look | undefined {
  try {
    const guessed = guessAssetsRoot(directory, asTop, path);
    return guessed === undefined ? undefined : beginLook(guessed, signal);
  } catch {
    // Whatever is wrong there is said by the look that is sure.
    return undefined;
  }
}
