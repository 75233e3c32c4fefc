/** Writes what was decided into a file's text; the rest of it, comments and layout, is merged as git merges text. */
import { isDeepStrictEqual } from 'node:util';
import type { Directory } from '../../base/directory.ts';
import type { Texts } from '../../git/objects/write.ts';
import { commentsIn, type EntryKey, ManifestText, type PinEdit } from '../../pins/edit-text.ts';
import { parseManifest } from '../../pins/manifest.ts';
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
  const ours = applyDecisions({ ours: texts.ours.slice(mark.length), theirs }, decided);
  const same = equalKeys({ base, ours: texts.ours, theirs }, ours, decided);
  // With the decisions on all sides, nothing but the rest differs.
  const equal = { base: takeEntries(base, ours, same), ours, theirs: takeEntries(theirs, ours, same) };
  const { text, conflicts } = await mergeRest(equal, mergeText);
  const [decidedValues, other] = [valuesOf(ours), valuesOf(equal.theirs)];
  /** What a reader of one side gets: of a decided entry the decision, or what that side has beside a conflict in its comments. */
  const reads = (shown: string, side: ReturnType<typeof valuesOf>) => {
    const values = valuesOf(shown);
    const isRight = (key: EntryKey) =>
      isDeepStrictEqual(values.get(key), side.get(key)) ||
      (decided.has(key) && isDeepStrictEqual(values.get(key), decidedValues.get(key)));
    const keys = new Set([...values.keys(), ...side.keys()]);
    return parseManifest(shown, manifestDirectory).errors.length === 0 && [...keys].every(isRight);
  };
  const isDecided = [base, ours, theirs].every((one) => new ManifestText(one).entries.every(({ key }) => decided.has(key)));
  if (isDecided && conflicts === 0 && reads(text, decidedValues)) return { text: mark + text, isSettled: true };
  // What is left differs in its layout alone, and ours stays.
  const kept = new Set([...commentsIn(base), ...commentsIn(ours)]);
  if (isDecided && commentsIn(theirs).every((comment) => kept.has(comment))) return { text: mark + ours, isSettled: true };
  const isWhole = conflicts > 0 && reads(viewOf(text, 'ours'), decidedValues) && reads(viewOf(text, 'theirs'), other);
  return isWhole ? { text: mark + text, isSettled: false } : undefined;
}

function applyDecisions({ ours, theirs }: Pick<Texts, 'ours' | 'theirs'>, decided: ReadonlyMap<EntryKey, Decided>): string {
  const manifest = new ManifestText(ours);
  const fromTheirs = [...decided].flatMap(([key, { from }]) => (from === 'theirs' ? [key] : []));
  manifest.takeEntries(new ManifestText(theirs), new Set(fromTheirs));
  for (const [key, { pin, members }] of decided) {
    if (pin !== undefined) manifest.setPin(key, pin);
    for (const [member, value] of members) manifest.setMember(key, member, value);
  }
  return manifest.toString();
}

function takeEntries(text: string, other: string, keys: Iterable<EntryKey>): string {
  const manifest = new ManifestText(text);
  manifest.takeEntries(new ManifestText(other), new Set(keys));
  return manifest.toString();
}

/** The decided entries that may be written the same on all sides: comments inside of one that would go so are left to the text merge. */
function equalKeys(texts: Texts, decidedText: string, decided: ReadonlyMap<EntryKey, Decided>): EntryKey[] {
  const writtenIn = (text: string) => new Map(new ManifestText(text).entries.map((entry) => [entry.key, entry.text]));
  const [base, written, ...sides] = [texts.base, decidedText, texts.ours, texts.theirs].map(writtenIn);
  return [...decided.keys()].filter((key) => {
    const [before, now, ...others] = [base, written, ...sides].map((entries) => entries?.get(key) ?? '') as [string, string];
    // Nobody touched it, or what differs is not its value.
    if (others.every((text) => text === before)) return false;
    const kept = new Set([...commentsIn(before), ...commentsIn(now)]);
    return others.every((text) => commentsIn(text).every((comment) => kept.has(comment)));
  });
}

async function mergeRest({ base, ours, theirs }: Texts, mergeText: TextMerge): Promise<{ text: string; conflicts: number }> {
  if (theirs === base || theirs === ours) return { text: ours, conflicts: 0 };
  if (ours === base) return { text: theirs, conflicts: 0 };
  return mergeText({ base, ours, theirs });
}

function valuesOf(text: string): Map<EntryKey, unknown> {
  return new Map(new ManifestText(text).entries.map(({ key, value }) => [key, value]));
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
