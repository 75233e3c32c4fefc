/** Merges a recordings.json by its entries; comments and layout are merged as git merges text. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Directory, joinDirectory, showDirectory } from '../../base/directory.ts';
import { removeFolder } from '../../base/files.ts';
import { type Sha, shortSha } from '../../base/sha.ts';
import { codeEnvironment } from '../../git/environment.ts';
import { gitError } from '../../git/errors.ts';
import { tryGit } from '../../git/git.ts';
import { commentsIn, type Entry, type EntryKey, ManifestText } from '../../pins/edit-text.ts';
import { type Manifest, type Pin, parseManifest } from '../../pins/manifest.ts';

/** The states of a text that is merged. */
export const SIDES = ['base', 'ours', 'theirs'] as const;

export type Texts = Record<(typeof SIDES)[number], string>;
export type Side = 'ours' | 'theirs';

/** @param favor whose lines count in a conflict, which is not marked then. @returns the text, and how many conflicts are marked in it */
type MergeText = (texts: Texts, favor?: Side) => Promise<{ text: string; conflicts: number }>;

/**
 * @param cwd absolute: the repository whose user's style of markers counts
 * @param temporary absolute: where a folder may be made
 */
export function textMerge({ cwd, temporary, signal }: { cwd: string; temporary: string; signal: AbortSignal }): MergeText {
  return async (texts, favor) => {
    const folder = mkdtempSync(join(temporary, 'assets-sync-'));
    try {
      for (const side of SIDES) writeFileSync(join(folder, side), texts[side]);
      const names = ['ours', 'base', 'theirs'];
      const options = [...(favor === undefined ? [] : [`--${favor}`]), ...names.flatMap((name) => ['-L', name])];
      const args = ['merge-file', '-p', '-q', ...options, '--', ...names.map((name) => join(folder, name))];
      const result = await tryGit(args, { environment: codeEnvironment(), cwd, signal });
      if (result.exitCode > 127) throw gitError(args, result);
      return { text: result.stdout.toString('utf8'), conflicts: result.exitCode };
    } finally {
      removeFolder(folder);
    }
  };
}

/** A recordings.json with its text on each side; undefined where a side has no such file. */
export interface ConflictedFile {
  /** Relative to the top of the code repository. */
  file: string;
  manifestDirectory: Directory;
  base: string | undefined;
  ours: string | undefined;
  theirs: string | undefined;
}

/** A pin that both sides moved. */
export interface OpenPin {
  file: string;
  key: EntryKey;
  directory: Directory;
  ours: Pin;
  theirs: Pin;
  /** Undefined as long as nobody has found out. */
  answer?: PinAnswer | undefined;
}

/** What becomes of a pin that both sides moved. */
export type PinAnswer =
  | { take: Side; why: 'newer' | 'same recordings' | 'has both' }
  | { merged: { sha: Sha; tree: Sha; reason: string } }
  /** Why it stays, and the recordings that both changed. */
  | { left: string; recordings?: readonly string[] };

/** What a person has to settle. */
export interface Left {
  file: string;
  /** A directory or a setting; undefined: all of the file, or what is not an entry. */
  entry?: string;
  why: string;
  /** Those that both sides made. */
  recordings?: readonly string[] | undefined;
}

export interface MergedFile {
  file: string;
  manifestDirectory: Directory;
  texts: Texts;
  /** Whose entry counts, where one side alone changed it. */
  settled: ReadonlyMap<EntryKey, Side>;
  pins: OpenPin[];
  left: Left[];
}

const NO_ENTRIES = '{\n}\n';
/** The answer about a pin that nobody asked for. */
export const NOT_ANSWERED: PinAnswer = { left: 'none of the paths names it' };

/** What is wrong on either side. */
export function mistakesOf({ manifestDirectory, ours = '', theirs = '' }: ConflictedFile): Manifest['errors'] {
  return Object.entries({ ours, theirs }).flatMap(([side, text]) =>
    parseManifest(text, manifestDirectory).errors.map((error) => ({ ...error, message: `(${side}) ${error.message}` })),
  );
}

/** Compares the entries of both sides. @param conflicted a file whose sides have no mistake */
export function mergeEntries({ file, manifestDirectory, base, ours, theirs }: ConflictedFile): MergedFile {
  // A merge of merges may have left markers in the base: then nothing counts as deleted.
  const isReadable = base !== undefined && parseManifest(base, manifestDirectory).errors.length === 0;
  const texts = { base: isReadable ? base : NO_ENTRIES, ours: ours ?? NO_ENTRIES, theirs: theirs ?? NO_ENTRIES };
  const values = { base: valuesOf(texts.base), ours: valuesOf(texts.ours), theirs: valuesOf(texts.theirs) };
  const pinsOf = (text: string) => new Map(parseManifest(text, manifestDirectory).pins.map((pin) => [pin.directory, pin]));
  const pins = { ours: pinsOf(texts.ours), theirs: pinsOf(texts.theirs) };
  const settled = new Map<EntryKey, Side>();
  const merged: MergedFile = { file, manifestDirectory, texts, settled, pins: [], left: [] };
  for (const key of new Set([...values.ours.keys(), ...values.theirs.keys(), ...values.base.keys()])) {
    const [before, our, their] = SIDES.map((side) => values[side].get(key));
    const directory = joinDirectory(manifestDirectory, key.slice(1) as Directory);
    const [ourPin, theirPin] = [pins.ours.get(directory), pins.theirs.get(directory)];
    if (isDeepStrictEqual(our, their) || isDeepStrictEqual(before, their)) settled.set(key, 'ours');
    else if (isDeepStrictEqual(before, our)) settled.set(key, 'theirs');
    else if (key.startsWith('$')) merged.left.push({ file, entry: key, why: 'both sides changed the setting' });
    else if (ourPin === undefined || theirPin === undefined) {
      const why = 'one side took the entry out, which the other changed';
      merged.left.push({ file, entry: showDirectory(directory), why });
    } else if (
      ourPin.sha === theirPin.sha ||
      ![our, their].every((one) => isDeepStrictEqual(besideCommit(one), besideCommit(before ?? our)))
    ) {
      // Whose commit wins says nothing of what a team writes beside it.
      merged.left.push({ file, entry: showDirectory(directory), why: 'a side changed what stands beside its commit' });
    } else merged.pins.push({ file, key, directory, ours: ourPin, theirs: theirPin });
  }
  return merged;
}

/** What the pins say without a server. */
export function answerOffline({ ours, theirs }: OpenPin): PinAnswer | undefined {
  return ours.tree !== undefined && ours.tree === theirs.tree ? { take: 'ours', why: 'same recordings' } : undefined;
}

/** What is left of a file for a person. */
export function leftOf({ file, pins, left }: MergedFile): Left[] {
  const ofPins = pins.flatMap(({ directory, ours, theirs, answer = NOT_ANSWERED }): Left[] => {
    if (!('left' in answer)) return [];
    const commits = `${shortSha(ours.sha)} (ours) and ${shortSha(theirs.sha)} (theirs)`;
    return [{ file, entry: showDirectory(directory), why: `${commits}: ${answer.left}`, recordings: answer.recordings }];
  });
  return [...left, ...ofPins];
}

/** What entries say, however that is written: a commit alone is a member of an object, digits of names count in either case. Comments in an entry are a part of it. */
function valuesOf(text: string): Map<EntryKey, unknown> {
  const lower = (name: unknown) => (typeof name === 'string' ? name.toLowerCase() : name);
  const readEntry = ({ key, value, text: written }: Entry) => {
    const comments = commentsIn(written);
    if (key.startsWith('$')) return { value, comments };
    const pin: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : { sha: value };
    return { pin: { ...pin, sha: lower(pin.sha), tree: lower(pin.tree) }, comments };
  };
  return new Map(new ManifestText(text).entries.map((entry) => [entry.key, readEntry(entry)]));
}

/** What stands in an entry beside its commit. */
function besideCommit(entry: unknown): unknown {
  const { pin, comments } = entry as { pin: Record<string, unknown>; comments: string[] };
  const { sha, tree, reason, ...members } = pin;
  return { members, comments };
}

/** Our text with the entries that are settled, and pins as they were answered. */
export function settledText({ texts, settled, pins }: MergedFile): string {
  const text = new ManifestText(texts.ours);
  const fromTheirs = new Set([...settled].flatMap(([key, side]) => (side === 'theirs' ? [key] : [])));
  for (const { key, answer = NOT_ANSWERED } of pins) {
    if ('take' in answer && answer.take === 'theirs') fromTheirs.add(key);
    if ('merged' in answer) text.setPin(key, answer.merged);
  }
  text.takeEntries(new ManifestText(texts.theirs), fromTheirs);
  return text.toString();
}

/**
 * The text to write: every settled entry, and markers around what is left.
 * @returns undefined where git's merge of the text would lose something
 */
export async function mergedText(
  merged: MergedFile,
  mergeText: MergeText,
): Promise<{ text: string; isSettled: boolean } | undefined> {
  const { texts, manifestDirectory } = merged;
  const [mark = ''] = /^\ufeff/.exec(texts.ours) ?? [];
  const lineEnd = /\r?\n/.exec(texts.ours)?.[0] ?? '\n';
  const plain = (text: string) => text.replace(/^\ufeff/, '').replace(/\r?\n/g, lineEnd);
  const ours = settledText(merged).slice(mark.length);
  const answered = merged.pins.filter(({ answer = NOT_ANSWERED }) => !('left' in answer));
  const decided = new Set([...merged.settled.keys(), ...answered.map(({ key }) => key)]);
  // With the settled entries on all sides, nothing but the rest differs.
  const withSettled = (text: string) => {
    const other = new ManifestText(plain(text));
    other.takeEntries(new ManifestText(ours), decided);
    return other.toString();
  };
  const sides = { base: withSettled(texts.base), ours, theirs: withSettled(texts.theirs) };
  const isSame = sides.theirs === sides.base || sides.theirs === ours;
  const { text, conflicts } = isSame ? { text: ours, conflicts: 0 } : await mergeText(sides);
  const values = valuesOf(ours);
  const isRight = (shown: string) => {
    const read = valuesOf(shown);
    const isMistaken = parseManifest(shown, manifestDirectory).errors.length > 0;
    return !isMistaken && [...decided].every((key) => isDeepStrictEqual(read.get(key), values.get(key)));
  };
  if (answered.length === merged.pins.length && merged.left.length === 0) {
    if (conflicts === 0 && isRight(text)) return { text: mark + text, isSettled: true };
    // Where comments are the same, what is left is the layout, and ours stays.
    const comments = new Set(commentsIn(ours));
    if (commentsIn(sides.theirs).every((comment) => comments.has(comment))) return { text: mark + ours, isSettled: true };
  }
  // Whichever side a person chooses between the markers, every settled entry has to be there.
  const isWhole = async (side: Side) => isRight((await mergeText(sides, side)).text);
  return conflicts > 0 && (await isWhole('ours')) && (await isWhole('theirs'))
    ? { text: mark + text, isSettled: false }
    : undefined;
}
