/** Adds settings to the text of a recordings.json; everything else in it stays as it is. */
import * as jsonc from 'jsonc-parser';
import type { Settings } from './manifest.ts';

/**
 * @param text a file without mistakes
 * @param settings those that it does not have yet; they are put at its beginning, in their order
 */
export function addSettings(text: string, settings: Readonly<Settings>): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
  const formattingOptions = { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol };
  let edited = text.slice(mark.length);
  for (const [name, value] of Object.entries(settings).reverse()) {
    const options = { formattingOptions, getInsertionIndex: () => 0 };
    edited = jsonc.applyEdits(edited, jsonc.modify(edited, [`$${name}`], value, options));
  }
  return mark + edited;
}
