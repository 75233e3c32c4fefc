/** A recordings.json with two sides: what its entries say on each, and what is decided of them. */
import { type Directory, joinDirectory, showDirectory } from '../../base/directory.ts';
import { shortSha } from '../../base/sha.ts';
import type { Texts } from '../../git/objects/write.ts';
import { type EntryKey, ManifestText } from '../../pins/edit-text.ts';
import { type Pin, parseManifest } from '../../pins/manifest.ts';
import type { Decided } from './compose.ts';
import { decideEntries, type Open, type Settled, type Verdict, withPinOf } from './decide.ts';
import type { Left, OpenPin, PinAnswer } from './model.ts';

export interface MergedFile {
  file: string;
  manifestDirectory: Directory;
  texts: Texts;
  verdicts: ReadonlyMap<EntryKey, Verdict>;
  /** Those that are settled. */
  decided: ReadonlyMap<EntryKey, Settled>;
  /** Ours with them. */
  settledText: string;
}

const NOTHING = '{\n}\n';

/** @param file with both sides, and without a mistake in them */
export function readSides({
  file,
  manifestDirectory,
  base,
  ours = NOTHING,
  theirs = NOTHING,
}: {
  file: string;
  manifestDirectory: Directory;
  base: string | undefined;
  ours: string | undefined;
  theirs: string | undefined;
}): MergedFile {
  // A merge of merges may have left markers in what both sides come from: then nothing counts as deleted.
  const isReadable = base !== undefined && parseManifest(base, manifestDirectory).errors.length === 0;
  const texts = { base: isReadable ? base : NOTHING, ours, theirs };
  const [before, settled, other] = [texts.base, ours, theirs].map((text) => new ManifestText(text)) as [
    ManifestText,
    ManifestText,
    ManifestText,
  ];
  const verdicts = decideEntries({ base: before.entries, ours: settled.entries, theirs: other.entries });
  const decided = new Map([...verdicts].filter((one): one is [EntryKey, Settled] => 'from' in one[1]));
  const fromTheirs = [...decided].flatMap(([key, { from }]) => (from === 'theirs' ? [key] : []));
  settled.takeEntries(other, new Set(fromTheirs));
  return { file, manifestDirectory, texts, verdicts, decided, settledText: settled.toString() };
}

/** The pins that both sides moved. @param prefix where paths begin in the assets repository */
export function openPinsOf({ file, manifestDirectory, texts, verdicts }: MergedFile, prefix: Directory): OpenPin[] {
  const read = (text: string) => ({
    pins: new Map<Directory, Pin>(parseManifest(text, manifestDirectory).pins.map((pin) => [pin.directory, pin])),
    values: new Map(new ManifestText(text).entries.map(({ key, value }) => [key, value])),
  });
  const [base, ours, theirs] = [read(texts.base), read(texts.ours), read(texts.theirs)];
  return [...verdicts].flatMap(([key, verdict]): OpenPin[] => {
    const directory = directoryOf(key, manifestDirectory);
    const [ourPin, theirPin] = [ours.pins.get(directory), theirs.pins.get(directory)];
    if (!('open' in verdict) || verdict.open !== 'pin' || ourPin === undefined || theirPin === undefined) return [];
    const versions = { base: base.values.get(key), ours: ours.values.get(key), theirs: theirs.values.get(key) };
    const place = { file, manifestDirectory, key, directory, assetsPath: joinDirectory(prefix, directory) };
    return [{ ...place, versions, base: base.pins.get(directory), ours: ourPin, theirs: theirPin }];
  });
}

/** Everything that is decided, with the answers about pins. */
export function decisionsOf({ file, decided }: MergedFile, answers: ReadonlyMap<OpenPin, PinAnswer>): Map<EntryKey, Decided> {
  const all = new Map<EntryKey, Decided>(decided);
  for (const [pin, answer] of answers) {
    if (pin.file !== file || 'left' in answer) continue;
    const settled = withPinOf(pin.versions, 'take' in answer ? answer.take : 'ours');
    if (!('from' in settled)) continue;
    const edit = 'merged' in answer ? { pin: { directory: pin.directory, before: pin.ours.sha, ...answer.merged } } : {};
    all.set(pin.key, { ...settled, ...edit });
  }
  return all;
}

/** What is left for a person. */
export function leftOf({ file, manifestDirectory, verdicts }: MergedFile, answers: ReadonlyMap<OpenPin, PinAnswer>): Left[] {
  const left = [...verdicts].flatMap(([key, verdict]): Left[] => {
    if (!('open' in verdict) || verdict.open === 'pin') return [];
    const entry = key.startsWith('$') ? key : showDirectory(directoryOf(key, manifestDirectory));
    return [{ file, entry, why: whyOpen(verdict) }];
  });
  const pins = [...answers].flatMap(([pin, answer]): Left[] => {
    if (pin.file !== file || !('left' in answer)) return [];
    const { left: why, ...more } = answer;
    const commits = `${shortSha(pin.ours.sha)} (ours) and ${shortSha(pin.theirs.sha)} (theirs)`;
    return [{ file, entry: showDirectory(pin.directory), why: `${commits}: ${why}`, ...more }];
  });
  return [...left, ...pins];
}

function whyOpen(verdict: Exclude<Open, { open: 'pin' }>): string {
  if (verdict.open === 'setting') return 'both sides changed the setting';
  if (verdict.open === 'members') return `both sides changed ${verdict.names.join(', ')}`;
  return 'one side took the entry out, which the other changed';
}

function directoryOf(key: EntryKey, manifestDirectory: Directory): Directory {
  return joinDirectory(manifestDirectory, key.slice(1) as Directory);
}
