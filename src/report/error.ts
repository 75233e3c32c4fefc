/** What people are told about a failure. */
import { type AssetsSyncError, formatPlace, type Place } from '../base/errors.ts';
import { escapeMarkdown } from '../base/text.ts';
import { sentence } from './markdown.ts';

/** What happened, and what to do. */
export function errorText(error: AssetsSyncError): string {
  return `${error.message}\n${error.hint}`;
}

/** More would not be read, and a page has a limit. */
const MAX_PROBLEMS = 50;

/** The page beside a run that failed: every problem with its place and what it lists, and what to do. */
export function errorSummary({ message, hint, problems, at }: AssetsSyncError): string {
  const told: readonly Told[] = problems.length > 0 ? problems : [{ message, at }];
  const lines = told.slice(0, MAX_PROBLEMS).flatMap(problemLines);
  if (told.length > MAX_PROBLEMS) lines.push(`- and ${told.length - MAX_PROBLEMS} more`);
  return `### assets-sync failed\n\n${lines.join('\n')}\n\n${hintMarkdown(hint)}\n`;
}

interface Told {
  message: string;
  at?: Place | undefined;
}

function problemLines({ message, at }: Told): string[] {
  const [what = '', ...listed] = message.split('\n');
  const place = at === undefined ? '' : `\`${formatPlace(at)}\` `;
  return [`- ${place}${escapeMarkdown(sentence(what))}`, ...listed.map((line) => `  - ${escapeMarkdown(line.trim())}`)];
}

/** In a hint, lines that are indented are commands. */
function hintMarkdown(hint: string): string {
  const blocks = hint.match(/^ {2}.*(\n {2}.*)*|^(?! {2}).+/gm) ?? [];
  return blocks.map((block) => (block.startsWith('  ') ? codeBlock(block) : withCommands(block))).join('\n\n');
}

function codeBlock(lines: string): string {
  return `\`\`\`sh\n${lines.replace(/^ {2}/gm, '').replaceAll('```', '')}\n\`\`\``;
}

/** Commands stand in parentheses. */
function withCommands(text: string): string {
  const parts = text.split(/(?<=\()((?:assets-sync|git) [^();]+)/);
  return parts.map((part, index) => (index % 2 === 1 ? `<code>${escapeMarkdown(part)}</code>` : escapeMarkdown(part))).join('');
}
