/** Problems and failures as hosts and people get them: beside the lines of files that they are about, and what to do. */
import { type AssetsSyncError, formatPlace, type Place, type Problem } from '../base/errors.ts';
import { escapeMarkdown } from '../base/text.ts';
import type { Host } from '../host/host.ts';
import { sentence } from './report.ts';

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

/** What happened, and what to do. */
export function errorText(error: AssetsSyncError): string {
  return `${error.message}\n${error.hint}`;
}

/** More would not be read, and a page has a limit. */
const MAX_PROBLEMS = 50;

/** The page beside a run that failed: every problem with its place and what it lists, and what to do. */
export function errorSummary(error: AssetsSyncError): string {
  const { hint, problems } = error;
  const told = problems.length > 0 ? problems : [error];
  const lines = told.slice(0, MAX_PROBLEMS).flatMap(problemLines);
  if (told.length > MAX_PROBLEMS) lines.push(`- and ${told.length - MAX_PROBLEMS} more`);
  return `### assets-sync failed\n\n${lines.join('\n')}\n\n${hintMarkdown(hint)}\n`;
}

function problemLines({ message, at }: { message: string; at?: Place | undefined }): string[] {
  const [what = '', ...listed] = message.split('\n');
  const place = at === undefined ? '' : `\`${formatPlace(at)}\` `;
  return [`- ${place}${escapeMarkdown(sentence(what))}`, ...listed.map((line) => `  - ${escapeMarkdown(line.trim())}`)];
}

/** In a hint, lines that are indented are commands. */
function hintMarkdown(hint: string): string {
  const lines = hint.split('\n').map((line) => {
    const text = escapeMarkdown(line.trim());
    return line.startsWith('  ') ? `<code>${text}</code>` : text;
  });
  return lines.join('<br>\n');
}
