/** What people are told about a failure. */
import { type AssetsSyncError, formatPlace } from '../base/errors.ts';
import { escapeMarkdown } from '../base/text.ts';

/** What happened, and what to do. */
export function errorText(error: AssetsSyncError): string {
  return `${error.message}\n${error.hint}`;
}

/** More would not be read, and a page has a limit. */
const MAX_PROBLEMS = 50;

/** The page beside a run that failed: every problem with its place, and what to do. */
export function errorSummary({ message, hint, problems, at }: AssetsSyncError): string {
  const told = problems.length > 0 ? problems : [{ message: message.split('\n')[0] ?? '', at }];
  const lines = told
    .slice(0, MAX_PROBLEMS)
    .map((one) => `- ${one.at === undefined ? '' : `\`${formatPlace(one.at)}\` `}${escapeMarkdown(one.message)}`);
  if (told.length > MAX_PROBLEMS) lines.push(`- and ${told.length - MAX_PROBLEMS} more`);
  return `### assets-sync failed\n\n${lines.join('\n')}\n\n${escapeMarkdown(hint)}\n`;
}
