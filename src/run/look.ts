/** A look at the assets root that begins before it is known for sure where that is. */
import { beginLook, type Look } from '../assets/inspect.ts';
import { guessAssetsRoot } from '../change/code-repository.ts';
import type { RunContext } from './context.ts';

/**
 * Begins to look at the assets root before it is known for sure which one is meant: git needs longer for that than for all
 * the rest, which is loaded and done meanwhile.
 */
export function lookAhead({ codeFrom, inputs, signal }: RunContext): Look | undefined {
  try {
    const guessed = guessAssetsRoot(codeFrom.directory, codeFrom.asTop, inputs.path);
    return guessed === undefined ? undefined : beginLook(guessed, signal);
  } catch {
    // Whatever is wrong there is said by the look that is sure.
    return undefined;
  }
}
