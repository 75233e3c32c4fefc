/** Edits of the text of a recordings.json besides pins: settings, and members of the team's own. Everything else in it stays as it is. */
import * as jsonc from 'jsonc-parser';
import type { Settings } from './manifest.ts';

/**
 * @param text a file without mistakes
 * @param settings those that it does not have yet; they are put at its beginning, in their order
 */
export function addSettings(text: string, settings: Readonly<Settings>): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const formattingOptions = formattingOf(text);
  let edited = text.slice(mark.length);
  for (const [name, value] of Object.entries(settings).reverse()) {
    const options = { formattingOptions, getInsertionIndex: () => 0 };
    edited = jsonc.applyEdits(edited, jsonc.modify(edited, [`$${name}`], value, options));
  }
  return mark + edited;
}

/**
 * @param text a file without mistakes, and without a byte order mark
 * @param entry a pin as the file has it, and its member
 * @param value undefined takes the member out
 */
export function setMember(text: string, entry: { name: string; value: unknown }, member: string, value: unknown): string {
  const isBare = typeof entry.value === 'string';
  const path = isBare ? [entry.name] : [entry.name, member];
  const content = isBare ? { sha: entry.value, [member]: value } : value;
  return jsonc.applyEdits(text, jsonc.modify(text, path, content, { formattingOptions: formattingOf(text) }));
}

function formattingOf(text: string): jsonc.FormattingOptions {
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol };
}
