/** Text from outside (a server, a recordings.json, a file name) as a line of a log that a runner or an agent reads for commands. */

/** Control characters but tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** What a terminal would obey, made visible: it may set the clipboard, rewrite lines or answer for the user. */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, '?');
}

/** The first `#` of what is `##vso` or `##[` once characters that nobody sees are gone: the agent compares as people read. */
const AZURE_COMMAND = /#(?=[\p{DI}\p{Cf}]*#[\p{DI}\p{Cf}]*(?:\[|v[\p{DI}\p{Cf}]*s[\p{DI}\p{Cf}]*o))/giu;

/**
 * Breaks up what would be a command: `::name::` at the start of a line on GitHub; `##vso` and `##[` anywhere on Azure, whose
 * agent looks for them in the whole line.
 */
export function escapeWorkflowCommands(text: string): string {
  return withoutControls(text)
    .replace(AZURE_COMMAND, '# ')
    .replace(/^(\s*):(?=:)/gm, '$1: ')
    .replace(/^(\s*)#(?=#\[)/gm, '$1# ');
}
