/** resolve: settles what a merge, a rebase or a cherry-pick left in conflict in recordings.json files. */
import { join, resolve as resolvePath } from 'node:path';
import { type Directory, parentDirectory, parseDirectory, TOP } from '../../base/directory.ts';
import type { GitUrl } from '../../base/git-url.ts';
import { type Log, NO_TRAFFIC, type Traffic } from '../../base/log.ts';
import { parseSha, type Sha } from '../../base/sha.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import { findAccess } from '../../fetch/access.ts';
import { withAssetsRepository } from '../../fetch/assets-repository.ts';
import { codeEnvironment } from '../../git/environment.ts';
import { git, splitRecords } from '../../git/git.ts';
import { bytesIfThere } from '../../git/git-files.ts';
import { readObjects } from '../../git/objects/read.ts';
import { decode, replaceFile, withEditLock } from '../../pins/edit.ts';
import { MANIFEST_NAME, type Manifest, manifestError, parseManifest, throwIfWrong } from '../../pins/manifest.ts';
import { ASSETS_JSON, isAssetsJson, readManifest } from '../../pins/pin-files.ts';
import { Pins } from '../../pins/pins.ts';
import { DEFAULT_PATH } from '../../pins/schema.ts';
import type { OfferingRequest } from '../../publish/offer.ts';
import { type GivenPaths, isMeant, parseGivenPaths } from '../../selection/services.ts';
import {
  answerOffline,
  type ConflictedFile,
  type Left,
  leftOf,
  type MergedFile,
  mergedText,
  mergeEntries,
  mistakesOf,
  NOT_ANSWERED,
  type OpenPin,
  type PinAnswer,
  SIDES,
  settledText,
  textMerge,
} from './merge-entries.ts';
import { answerOnline, type PublishedMerge } from './merge-pins.ts';

interface ResolveRequest extends OfferingRequest {
  /** The pins that are meant; without any, all. */
  given: GivenPaths;
  /** Absolute: a folder for what a run throws away. */
  temporary: string;
}

export interface SettledPin {
  file: string;
  directory: Directory;
  sha: Sha;
  answer: Exclude<PinAnswer, { left: string }>;
}

export interface ResolveResult extends Traffic {
  repository: GitUrl | undefined;
  /** Files that are settled and added, and those that still have markers. */
  files: { file: string; isSettled: boolean }[];
  pins: SettledPin[];
  left: Left[];
  /** What is left as well, and none of the paths names. */
  unasked: Left[];
  published?: PublishedMerge | undefined;
}

/** A file that can be settled, and what was on disk when the run began: what a person wrote since is not overwritten. */
interface FileInConflict extends ConflictedFile {
  onDisk: Buffer;
}

/** Settings that say where pins are looked up. */
const OF_REPOSITORY = ['$repository', '$branch', '$prefix'];

export async function resolve(request: ResolveRequest, log: Log, signal: AbortSignal): Promise<ResolveResult> {
  const { conflicted, left } = await findConflicts(request.codeRepository, log, signal);
  const mistakes = conflicted.flatMap(mistakesOf);
  if (mistakes.length > 0)
    throw manifestError(mistakes, 'Settle that file by hand and git add it, then run the command again; nothing was changed.');
  const files = conflicted.map((one) => ({ ...mergeEntries(one), onDisk: one.onDisk }));
  const root = rootOf(request.codeRepository, files);
  const isMeant = meantBy(request, root);
  const meant = files.flatMap(({ pins }) => pins).filter(({ file, directory }) => isMeant({ file, entry: directory }));
  const answered = await answerPins(request, { root, files, pins: meant }, log, signal);
  const written = await writeFiles(request, files, log, signal);
  const all = [...left, ...files.flatMap(leftOf), ...written.left];
  return { ...answered, ...written, left: all.filter(isMeant), unasked: all.filter((one) => !isMeant(one)) };
}

/** Files with two sides that are as the merge left them; the others are a person's to settle. */
async function findConflicts(
  { root }: CodeRepository,
  log: Log,
  signal: AbortSignal,
): Promise<{ conflicted: FileInConflict[]; left: Left[] }> {
  const call = { environment: codeEnvironment(), cwd: root, signal };
  const pathspecs = [MANIFEST_NAME, ASSETS_JSON].map((name) => `:(glob)**/${name}`);
  // `<mode> <name> <stage>\t<path>`: stages 1, 2 and 3 are the base, ours and theirs.
  const records = splitRecords(await git(['ls-files', '-u', '-z', '--', ...pathspecs], call));
  const entries = records.flatMap((record) => {
    const [, name = '', stage, file = ''] = /^\d+ ([0-9a-f]+) (\d)\t(.*)$/s.exec(record.toString('utf8')) ?? [];
    const sha = parseSha(name);
    return sha === undefined ? [] : [{ sha, side: SIDES[Number(stage) - 1] ?? 'base', file }];
  });
  for (const file of new Set(entries.map((entry) => entry.file).filter(isAssetsJson))) {
    const message = `${file} is in conflict as well, and its tags cannot be merged: keep the side whose Tag has your recordings (git checkout --ours or --theirs, git add), and record the tests of the other side again`;
    log.warning({ message, at: { file } });
  }
  const versions = entries.filter(({ file }) => !isAssetsJson(file));
  const names = versions.map(({ sha }) => sha);
  const objects = await readObjects(names, call);
  const files = new Map<string, FileInConflict>();
  for (const [index, { file, side, sha }] of versions.entries()) {
    const parsed = parseDirectory(parentDirectory(file as Directory));
    if ('error' in parsed) continue;
    const object = objects[index];
    if (object === undefined) throw new Error(`${sha}, a side of the merge of ${file}, is not in this clone`);
    const onDisk = bytesIfThere(join(root, file)) ?? Buffer.of();
    const none = { file, manifestDirectory: parsed.directory, base: undefined, ours: undefined, theirs: undefined, onDisk };
    files.set(file, { ...(files.get(file) ?? none), [side]: decode(object.content, file) });
  }
  const found = [...files.values()].map((one) => ({ one, why: whyLeft(one) }));
  return {
    conflicted: found.flatMap(({ one, why }) => (why === undefined ? [one] : [])),
    left: found.flatMap(({ one: { file }, why }) => (why === undefined ? [] : [{ file, why }])),
  };
}

/** Markers may be of any style: a line on disk is on a side of the merge, or a person wrote it. */
function whyLeft({ file, base = '', ours, theirs, onDisk }: FileInConflict): string | undefined {
  if (ours === undefined || theirs === undefined) {
    return 'one side deleted the file, which the other changed: keep it (git add) or not (git rm)';
  }
  const linesOf = (text: string) => text.replace(/^\ufeff/, '').split(/\r?\n/);
  const lines = linesOf(onDisk.toString('utf8'));
  // Attributes may have git leave ours without a marker.
  const isOurs = lines.join('\n') === linesOf(ours).join('\n');
  if (!isOurs && !lines.some((line) => line.startsWith('<<<<<<<')))
    return 'has no markers any more: git add it, if you settled it';
  const known = new Set([base, ours, theirs].flatMap(linesOf));
  if (lines.every((line) => known.has(line) || /^([<|=>])\1{6}( |$)/.test(line))) return undefined;
  return `was edited since: settle the rest by hand and git add it, or begin again with git checkout --merge -- ${file}`;
}

/** The root file, as far as it is settled. */
function rootOf({ root }: CodeRepository, files: readonly MergedFile[]): Manifest {
  const merged = files.find(({ manifestDirectory }) => manifestDirectory === TOP);
  const manifest =
    merged === undefined ? (readManifest(root, TOP) ?? parseManifest('{}', TOP)) : parseManifest(settledText(merged), TOP);
  throwIfWrong([manifest]);
  return manifest;
}

/** Which entries the paths mean: without any, all. */
function meantBy({ given, codeRepository }: ResolveRequest, root: Manifest): (left: Pick<Left, 'file' | 'entry'>) => boolean {
  const assetsRoot = resolvePath(codeRepository.root, root.settings.path ?? DEFAULT_PATH);
  const paths = parseGivenPaths(given, codeRepository, assetsRoot);
  return ({ file, entry = file }) => isMeant(entry, paths) || isMeant(file, paths);
}

/** Finds out about pins, offline where that is enough. */
async function answerPins(
  request: ResolveRequest,
  { root, files, pins }: { root: Manifest; files: readonly MergedFile[]; pins: readonly OpenPin[] },
  log: Log,
  signal: AbortSignal,
): Promise<Pick<ResolveResult, 'repository' | 'published' | keyof Traffic>> {
  const open = () => pins.filter(({ answer }) => answer === undefined);
  const rootFile = files.find(({ manifestDirectory }) => manifestDirectory === TOP);
  const setting = rootFile?.left.find(({ entry = '' }) => OF_REPOSITORY.includes(entry))?.entry;
  for (const pin of pins) {
    pin.answer = answerOffline(pin);
    if (pin.answer !== undefined) continue;
    if (pin.directory === TOP)
      pin.answer = { left: 'both sides moved the catch-all, which is for every service without a pin: choose one' };
    else if (setting !== undefined) pin.answer = { left: `settle ${setting} first, which says where its recordings are` };
  }
  if (open().length === 0) return { repository: undefined, ...NO_TRAFFIC };
  const access = findAccess(request.access, root, request.codeRepository.root, log.warning);
  const { prefix } = new Pins([root]);
  const found = await withAssetsRepository(access, request.repositoryOptions, log, async (assets) => {
    await assets.store.open(signal);
    return { published: await answerOnline(request, access, assets, open(), { prefix, log, signal }) };
  });
  return { repository: access.url, ...found };
}

/** Writes what is settled to disk, and adds the files that are settled as a whole to git's index. */
async function writeFiles(
  { codeRepository: { root }, temporary }: ResolveRequest,
  files: readonly (MergedFile & Pick<FileInConflict, 'onDisk'>)[],
  log: Log,
  signal: AbortSignal,
): Promise<Pick<ResolveResult, 'files' | 'pins' | 'left'>> {
  const mergeText = textMerge({ cwd: root, temporary, signal });
  const writes = new Map<(typeof files)[number], { text: string; isSettled: boolean }>();
  const left: Left[] = [];
  for (const merged of files) {
    const { file } = merged;
    const written = await mergedText(merged, mergeText);
    if (written === undefined) left.push({ file, why: 'its text cannot be merged line by line: it stays as it is' });
    else writes.set(merged, written);
    if (written?.isSettled === false && leftOf(merged).length === 0)
      left.push({ file, why: 'both sides changed its comments or its layout' });
  }
  await withEditLock(root, log, signal, () => {
    for (const [{ file, onDisk }, { text }] of writes) {
      // git may have converted what it put there.
      const converted = onDisk.includes('\r\n') && !text.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
      replaceFile(root, file, onDisk, converted);
    }
  });
  const isSettled = (file: (typeof files)[number]) => writes.get(file)?.isSettled === true;
  const paths = files.filter(isSettled).map(({ file }) => `:(literal)${file}`);
  if (paths.length > 0) await git(['add', '--sparse'], { environment: codeEnvironment(), cwd: root, paths, signal });
  const pins = [...writes.keys()].flatMap((merged) =>
    merged.pins.flatMap((pin): SettledPin[] => {
      const { file, directory, answer = NOT_ANSWERED } = pin;
      if ('left' in answer) return [];
      return [{ file, directory, sha: 'merged' in answer ? answer.merged.sha : pin[answer.take].sha, answer }];
    }),
  );
  return { files: files.map((file) => ({ file: file.file, isSettled: isSettled(file) })), pins, left };
}
