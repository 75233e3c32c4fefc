/** Writes what was decided into a file's text; the rest of it, comments and layout, is merged as git merges text. */
import { isDeepStrictEqual } from 'node:util';
import type { Directory } from '../../base/directory.ts';
import type { Texts } from '../../git/merge-text.ts';
import { setMember } from '../../pins/edit-settings.ts';
import { editText, type PinEdit } from '../../pins/edit-text.ts';
import { commentsIn } from '../../pins/layout.ts';
import { parseManifest } from '../../pins/manifest.ts';
import { type EntryKey, readEntries, takeEntries } from '../../pins/restore.ts';
import type { Settled } from './decide.ts';

/** A decision, and the pin that was made of both sides', where it is neither. */
export interface Decided extends Settled {
  pin?: PinEdit;
}

export interface Composed {
  text: string;
  /** No conflict is left in it. */
  isSettled: boolean;
}

export type TextMerge = (texts: Texts) => Promise<{ text: string; conflicts: number }>;

/**
 * Our text with every decision in it. What is not decided is marked, and comments that both sides changed.
 * @param texts of the file, without mistakes; an empty object where a side had no file
 * @param decided by key; the others stay as they are on each side
 * @returns undefined where a text merge would lose something: the file is left to a person as it is
 */
export async function compose(
  texts: Texts,
  manifestDirectory: Directory,
  decided: ReadonlyMap<EntryKey, Decided>,
  mergeText: TextMerge,
): Promise<Composed | undefined> {
  const mark = texts.ours.startsWith('\ufeff') ? '\ufeff' : '';
  const lineEnd = /\r?\n/.exec(texts.ours)?.[0] ?? '\n';
  const plain = (text: string) => text.replace(/^\ufeff/, '').replace(/\r?\n/g, lineEnd);
  const [base, theirs] = [plain(texts.base), plain(texts.theirs)];
  const ours = applyDecisions({ ours: texts.ours.slice(mark.length), theirs }, manifestDirectory, decided);
  const same = equalKeys({ base, ours: texts.ours, theirs }, ours, decided);
  // With the decisions on all sides, nothing but the rest differs.
  const equal = { base: takeEntries(base, ours, same), ours, theirs: takeEntries(theirs, ours, same) };
  const { text, conflicts } = await mergeRest(equal, mergeText);
  const [kept, other] = [valuesOf(ours), valuesOf(equal.theirs)];
  /** What a reader of one side gets: of a decided entry the decision, or what that side has beside a conflict in its comments. */
  const reads = (shown: string, side: ReturnType<typeof valuesOf>) => {
    const values = valuesOf(shown);
    const isRight = (key: EntryKey) =>
      isDeepStrictEqual(values.get(key), side.get(key)) ||
      (decided.has(key) && isDeepStrictEqual(values.get(key), kept.get(key)));
    const keys = new Set([...values.keys(), ...side.keys()]);
    return parseManifest(shown, manifestDirectory).errors.length === 0 && [...keys].every(isRight);
  };
  const isDecided = [base, ours, theirs].every((one) => readEntries(one).every(({ key }) => decided.has(key)));
  if (isDecided && conflicts === 0 && reads(text, kept)) return { text: mark + text, isSettled: true };
  // What is left differs in its layout alone, and ours stays.
  const isKept = (comment: string) => [base, ours].some((one) => commentsIn(one).includes(comment));
  if (isDecided && commentsIn(theirs).every(isKept)) return { text: mark + ours, isSettled: true };
  const isWhole = conflicts > 0 && reads(viewOf(text, 'ours'), kept) && reads(viewOf(text, 'theirs'), other);
  return isWhole ? { text: mark + text, isSettled: false } : undefined;
}

function applyDecisions(
  { ours, theirs }: Pick<Texts, 'ours' | 'theirs'>,
  manifestDirectory: Directory,
  decided: ReadonlyMap<EntryKey, Decided>,
): string {
  let text = takeEntries(
    ours,
    theirs,
    [...decided].flatMap(([key, { from }]) => (from === 'theirs' ? [key] : [])),
  );
  for (const [key, { pin, members }] of decided) {
    if (pin !== undefined) text = editText(text, manifestDirectory, [pin]);
    for (const [member, value] of members) {
      const entry = readEntries(text).find((one) => one.key === key);
      if (entry !== undefined) text = setMember(text, entry, member, value);
    }
  }
  return text;
}

/** The decided entries that may be written the same on all sides: comments inside of one that would go so are left to the text merge. */
function equalKeys(texts: Texts, decidedText: string, decided: ReadonlyMap<EntryKey, Decided>): EntryKey[] {
  const sides = [texts.ours, texts.theirs].map(readEntries);
  const base = readEntries(texts.base);
  const written = readEntries(decidedText);
  const textOf = (entries: typeof base, key: EntryKey) => entries.find((entry) => entry.key === key)?.text ?? '';
  const keys = new Set([...written.map(({ key }) => key), ...decided.keys()]);
  return [...keys].filter((key) => {
    if (!decided.has(key)) return false;
    const [before, now] = [textOf(base, key), textOf(written, key)];
    // Nobody touched it, or what differs is not its value.
    if (sides.every((entries) => textOf(entries, key) === before)) return false;
    const kept = new Set([...commentsIn(before), ...commentsIn(now)]);
    return sides.every((entries) => commentsIn(textOf(entries, key)).every((comment) => kept.has(comment)));
  });
}

async function mergeRest({ base, ours, theirs }: Texts, mergeText: TextMerge): Promise<{ text: string; conflicts: number }> {
  if (theirs === base || theirs === ours) return { text: ours, conflicts: 0 };
  if (ours === base) return { text: theirs, conflicts: 0 };
  return mergeText({ base, ours, theirs });
}

function valuesOf(text: string): Map<EntryKey, unknown> {
  return new Map(readEntries(text).map(({ key, value }) => [key, value]));
}

/** What follows a line of a conflict, by its mark. */
const AFTER = { '<': 'ours', '|': 'base', '=': 'theirs', '>': 'both' } as const;

/** A text with one side of each conflict that is marked in it. */
function viewOf(text: string, side: 'ours' | 'theirs'): string {
  let at: (typeof AFTER)[keyof typeof AFTER] = 'both';
  const lines = text.split(/(?<=\n)/).filter((line) => {
    const mark = /^([<|=>])\1{6}(?=[ \r\n]|$)/.exec(line)?.[1] as keyof typeof AFTER | undefined;
    // Outside of a conflict only its beginning is a mark.
    if (mark === undefined || (at === 'both' && mark !== '<')) return at === 'both' || at === side;
    at = AFTER[mark];
    return false;
  });
  return lines.join('');
}
