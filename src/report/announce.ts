/** Problems as a host shows them: beside the lines of files that they are about. */
import { formatPlace, type Problem } from '../base/errors.ts';
import type { Host } from '../host/host.ts';

/** A host shows about this many annotations of a kind; the rest would be lost unseen. */
const MAX_ANNOTATIONS = 10;

/** A function that says problems at their places; those that a host would no longer show go into the log alone. */
export function announcer(host: Host, level: 'notice' | 'warning' | 'error'): (problem: Problem) => void {
  let count = 0;
  return ({ message, at }) => {
    count++;
    if (count <= MAX_ANNOTATIONS) host.say(level, message, at);
    else host.say('info', at === undefined ? message : `${formatPlace(at)} ${message}`);
  };
}
