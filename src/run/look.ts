/** A look at the assets root that begins before it is known for sure where that is. */
import { beginLook, type Look } from '../assets/inspect.ts';
import { guessAssetsRoot } from '../change/code-repository.ts';
import type { RunContext } from './context.ts';

/** The commands whose time is git's look at the files. */
const LOOKING = ['status', 'check'];
const PLAIN_FLAGS = ['--json', '--quiet', '--debug'];

let early: { look: Look; controller: AbortController; isOver: boolean } | undefined;

/**
 * Begins to look at the assets root before anything else is loaded: git needs longer for that than for all the rest, which is
 * done meanwhile. Only where the arguments say nothing of where it is.
 */
export function lookEarly([command = '', ...args]: readonly string[]): void {
  if (!LOOKING.includes(command) || args.some((arg) => arg.startsWith('-') && !PLAIN_FLAGS.includes(arg))) return;
  const controller = new AbortController();
  const begun = look(() => process.cwd(), true, undefined, controller.signal);
  if (begun === undefined) return;
  const started = { look: begun, controller, isOver: false };
  const end = () => {
    started.isOver = true;
  };
  begun.found.then(end, end);
  early = started;
}

/** Ends git, if it is still at work: nobody waits for it any more. */
export function endEarlyLook(): void {
  if (early?.isOver === false) early.controller.abort();
}

/** Begins to look, if that was not done yet, before it is known for sure which assets root is meant. */
export function lookAhead({ codeFrom, inputs, signal }: RunContext): Look | undefined {
  if (early === undefined) return look(() => codeFrom.directory, codeFrom.asTop, inputs.path, signal);
  const { look: begun, controller } = early;
  signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true });
  return begun;
}

function look(directory: () => string, asTop: boolean, path: string | undefined, signal: AbortSignal): Look | undefined {
  try {
    const guessed = guessAssetsRoot(directory(), asTop, path);
    return guessed === undefined ? undefined : beginLook(guessed, signal);
  } catch {
    // Whatever is wrong there is said by the look that is sure.
    return undefined;
  }
}
