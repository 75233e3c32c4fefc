/** Problems as a host shows them: beside the lines of files that they are about. */
import { formatPlace, type Problem } from '../base/errors.ts';
import type { Host } from '../host/host.ts';

/** A host keeps ten annotations of a kind for each step. The tenth says that there are more. */
const MAX_ANNOTATIONS = 9;

/** A function that says problems at their places; those that a host would no longer keep go into the log alone. */
export function announcer(host: Host, level: 'notice' | 'warning' | 'error'): (problem: Problem) => void {
  let count = 0;
  return ({ message, at }) => {
    count++;
    if (count <= MAX_ANNOTATIONS) {
      host.say(level, message, at);
      return;
    }
    // Of errors the end of the run says how many there are.
    if (count === MAX_ANNOTATIONS + 1 && level !== 'error') host.say(level, 'There are more of these: the log has all of them.');
    host.say('info', at === undefined ? message : `${formatPlace(at)} ${message}`);
  };
}
