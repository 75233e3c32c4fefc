/** resolve: settles what a merge, a rebase or a cherry-pick left in conflict in recordings.json files. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve as resolvePath } from 'node:path';
import { type Directory, parentDirectory, parseDirectory, showDirectory, TOP } from '../../base/directory.ts';
import { AssetsSyncError, formatPlace } from '../../base/errors.ts';
import type { GitUrl } from '../../base/git-url.ts';
import { type Log, NO_TRAFFIC, type Traffic } from '../../base/log.ts';
import { parseSha, type Sha, shortSha } from '../../base/sha.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import { findAccess } from '../../fetch/access.ts';
import { withAssetsRepository } from '../../fetch/assets-repository.ts';
import { codeEnvironment } from '../../git/environment.ts';
import { git, splitRecords } from '../../git/git.ts';
import { readObjects } from '../../git/objects/read.ts';
import { decode, replaceFile, withEditLock } from '../../pins/edit.ts';
import { MANIFEST_NAME, type Manifest, parseManifest, throwIfWrong } from '../../pins/manifest.ts';
import { ASSETS_JSON, isAssetsJson, readManifest } from '../../pins/pin-files.ts';
import { Pins } from '../../pins/pins.ts';
import { DEFAULT_PATH } from '../../pins/schema.ts';
import { type GivenPaths, isMeant, parseGivenPaths } from '../../selection/services.ts';
import {
  type ConflictedFile,
  type Left,
  type MergedFile,
  mergedText,
  mergeEntries,
  NOT_ANSWERED,
  type OpenPin,
  type PinAnswer,
  SIDES,
  settledText,
  textMerge,
} from './merge-entries.ts';
import { answerOffline, answerOnline, type MergeRequest, type PublishedMerge } from './merge-pins.ts';

interface ResolveRequest extends MergeRequest {
  codeRepository: CodeRepository;
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

/** Settings that say where pins are looked up. */
const OF_REPOSITORY = ['$repository', '$branch', '$prefix'];

export async function resolve(request: ResolveRequest, log: Log, signal: AbortSignal): Promise<ResolveResult> {
  const { codeRepository } = request;
  const { conflicted, left, onDisk } = await findConflicts(codeRepository, log, signal);
  throwIfUnreadable(conflicted);
  const files = conflicted.map(mergeEntries);
  const root = rootOf(codeRepository, files);
  const isMeant = meantBy(request, root);
  const meant = files.flatMap(({ pins }) => pins).filter(({ file, directory }) => isMeant({ file, entry: directory }));
  const { answers, ...answered } = await answerPins(request, { root, files, pins: meant }, log, signal);
  const written = await writeFiles(request, files, { onDisk, answers }, log, signal);
  const all = [...left, ...files.flatMap((file) => leftOf(file, answers)), ...written.left];
  return {
    ...answered,
    files: written.files,
    pins: written.pins,
    left: all.filter(isMeant),
    unasked: all.filter((one) => !isMeant(one)),
  };
}

/** Files with two sides that are as the merge left them; the others are a person's to settle. */
async function findConflicts(
  codeRepository: CodeRepository,
  log: Log,
  signal: AbortSignal,
): Promise<{ conflicted: ConflictedFile[]; left: Left[]; onDisk: Map<string, Buffer> }> {
  const call = { environment: codeEnvironment(), cwd: codeRepository.root, signal };
  const pathspecs = [MANIFEST_NAME, ASSETS_JSON].map((name) => `:(glob)**/${name}`);
  // `<mode> <name> <stage>\t<path>`: stages 1, 2 and 3 are the base, ours and theirs.
  const records = splitRecords(await git(['ls-files', '-u', '-z', '--', ...pathspecs], call));
  const entries = records.flatMap((record) => {
    const [, name = '', stage = '', file = ''] = /^\d+ ([0-9a-f]+) (\d)\t(.*)$/s.exec(record.toString('utf8')) ?? [];
    const sha = parseSha(name);
    const parsed = parseDirectory(parentDirectory(file as Directory));
    return sha === undefined || 'error' in parsed
      ? []
      : [{ sha, stage: Number(stage), file, manifestDirectory: parsed.directory }];
  });
  for (const file of new Set(entries.map((entry) => entry.file).filter(isAssetsJson))) {
    const message = `${file} is in conflict as well, and its tags cannot be merged: keep the side whose Tag has your recordings (git checkout --ours or --theirs, git add), and record the tests of the other side again`;
    log.warning({ message, at: { file } });
  }
  const versions = entries.filter(({ file }) => !isAssetsJson(file));
  const objects = await readObjects(
    versions.map(({ sha }) => sha),
    call,
  );
  const files = new Map<string, ConflictedFile>();
  for (const [index, { file, manifestDirectory, stage, sha }] of versions.entries()) {
    const object = objects[index];
    if (object === undefined) throw notHere(file, sha);
    const known = files.get(file) ?? { file, manifestDirectory, base: undefined, ours: undefined, theirs: undefined };
    files.set(file, { ...known, [SIDES[stage - 1] ?? 'base']: decode(object.content, file) });
  }
  const onDisk = new Map([...files.keys()].map((file) => [file, readOnDisk(codeRepository.root, file)]));
  const why = new Map([...files.values()].map((one) => [one, whyLeft(one, onDisk.get(one.file) ?? Buffer.of())]));
  return {
    conflicted: [...files.values()].filter((one) => why.get(one) === undefined),
    left: [...why].flatMap(([{ file }, reason]) => (reason === undefined ? [] : [{ file, why: reason }])),
    onDisk,
  };
}

function readOnDisk(codeRoot: string, file: string): Buffer {
  const path = join(codeRoot, file);
  return existsSync(path) ? readFileSync(path) : Buffer.of();
}

/** Markers may be of any style: a line on disk is on a side of the merge, or a person wrote it. */
function whyLeft({ file, base = '', ours, theirs }: ConflictedFile, onDisk: Buffer): string | undefined {
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

function notHere(file: string, sha: Sha): AssetsSyncError {
  return new AssetsSyncError('bad-manifest', `A side of the merge of ${file} is not in this clone (${sha}).`, {
    hint: `Fetch it: git fetch origin ${sha} (or git cat-file -p ${sha} in a partial clone), then run the command again; nothing was changed.`,
    at: { file },
  });
}

/** @throws `bad-manifest` with every mistake on either side */
function throwIfUnreadable(files: readonly ConflictedFile[]): void {
  const problems = files.flatMap(({ manifestDirectory, ours = '', theirs = '' }) =>
    Object.entries({ ours, theirs }).flatMap(([side, text]) =>
      parseManifest(text, manifestDirectory).errors.map((error) => ({ ...error, message: `(${side}) ${error.message}` })),
    ),
  );
  if (problems.length === 0) return;
  const list = problems.map(({ message, at }) => `${formatPlace(at)} ${message}`);
  throw new AssetsSyncError('bad-manifest', `A side of the merge has a mistake:\n${list.join('\n')}`, {
    hint: 'Settle that file by hand and git add it, then run the command again; nothing was changed.',
    at: problems[0]?.at,
    problems,
  });
}

/** The root file, as far as it is settled. */
function rootOf({ root }: CodeRepository, files: readonly MergedFile[]): Manifest {
  const merged = files.find(({ manifestDirectory }) => manifestDirectory === TOP);
  const manifest =
    merged === undefined
      ? (readManifest(root, TOP) ?? parseManifest('{}', TOP))
      : parseManifest(settledText(merged, new Map()), TOP);
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
): Promise<{ answers: Map<OpenPin, PinAnswer> } & Pick<ResolveResult, 'repository' | 'published' | keyof Traffic>> {
  const answers = new Map<OpenPin, PinAnswer>();
  const rootFile = files.find(({ manifestDirectory }) => manifestDirectory === TOP);
  const setting = rootFile?.left.find(({ entry = '' }) => OF_REPOSITORY.includes(entry))?.entry;
  for (const pin of pins) {
    const known = await answerOffline(pin, undefined, signal);
    if (known !== undefined) answers.set(pin, known);
    else if (pin.directory === TOP) {
      answers.set(pin, { left: 'both sides moved the catch-all, which is for every service without a pin: choose one' });
    } else if (setting !== undefined) answers.set(pin, { left: `settle ${setting} first, which says where its recordings are` });
  }
  if (pins.every((pin) => answers.has(pin))) return { answers, repository: undefined, ...NO_TRAFFIC };
  const access = findAccess(request.access, root, request.codeRepository.root, log.warning);
  const { prefix } = new Pins([root]);
  const found = await withAssetsRepository(access, request.repositoryOptions, log, async (assets) => {
    for (const pin of pins) {
      const known = answers.has(pin) ? undefined : await answerOffline(pin, assets.store, signal);
      if (known !== undefined) answers.set(pin, known);
    }
    const open = pins.filter((pin) => !answers.has(pin));
    if (open.length === 0) return {};
    await assets.store.open(signal);
    const online = await answerOnline(request, access, assets, open, { prefix, log, signal });
    for (const [pin, answer] of online.answers) answers.set(pin, answer);
    return { published: online.published };
  });
  return { answers, repository: access.url, ...found };
}

/** What is left of a file for a person. */
export function leftOf({ file, pins, left }: MergedFile, answers: ReadonlyMap<OpenPin, PinAnswer>): Left[] {
  const ofPins = pins.flatMap((pin): Left[] => {
    const answer = answers.get(pin) ?? NOT_ANSWERED;
    if (!('left' in answer)) return [];
    const commits = `${shortSha(pin.ours.sha)} (ours) and ${shortSha(pin.theirs.sha)} (theirs)`;
    const recordings = answer.recordings === undefined ? {} : { recordings: answer.recordings };
    return [{ file, entry: showDirectory(pin.directory), why: `${commits}: ${answer.left}`, ...recordings }];
  });
  return [...left, ...ofPins];
}

/**
 * Writes what is settled to disk, and adds the files that are settled as a whole to git's index.
 * @param onDisk what was there when the run began: what a person wrote since is not overwritten
 */
async function writeFiles(
  { codeRepository: { root }, temporary }: ResolveRequest,
  files: readonly MergedFile[],
  { onDisk, answers }: { onDisk: ReadonlyMap<string, Buffer>; answers: ReadonlyMap<OpenPin, PinAnswer> },
  log: Log,
  signal: AbortSignal,
): Promise<Pick<ResolveResult, 'files' | 'pins' | 'left'>> {
  const mergeText = textMerge({ cwd: root, temporary, signal });
  const writes = new Map<MergedFile, { text: string; isSettled: boolean }>();
  const left: Left[] = [];
  for (const merged of files) {
    const { file } = merged;
    const written = await mergedText(merged, answers, mergeText);
    if (written !== undefined) writes.set(merged, written);
    if (written === undefined) left.push({ file, why: 'its text cannot be merged line by line: it stays as it is' });
    else if (!written.isSettled && leftOf(merged, answers).length === 0) {
      left.push({ file, why: 'both sides changed its comments or its layout' });
    }
  }
  await withEditLock(root, log, signal, () => {
    for (const [{ file }, { text }] of writes) {
      const bytes = onDisk.get(file) ?? Buffer.of();
      // git may have converted what it put there.
      const converted = bytes.includes('\r\n') && !text.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
      replaceFile(root, file, bytes, converted);
    }
  });
  const settled = files.filter((file) => writes.get(file)?.isSettled === true);
  if (settled.length > 0) {
    const paths = settled.map(({ file }) => `:(literal)${file}`);
    await git(['add', '--sparse'], { environment: codeEnvironment(), cwd: root, paths, signal });
  }
  const pins = [...writes.keys()].flatMap((merged) =>
    merged.pins.flatMap((pin): SettledPin[] => {
      const answer = answers.get(pin);
      if (answer === undefined || 'left' in answer) return [];
      const sha = 'merged' in answer ? answer.merged.sha : pin[answer.take].sha;
      return [{ file: pin.file, directory: pin.directory, sha, answer }];
    }),
  );
  return { files: files.map((file) => ({ file: file.file, isSettled: settled.includes(file) })), pins, left };
}
