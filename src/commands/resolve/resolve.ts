/** resolve: settles what a merge, a rebase or a cherry-pick left in conflict in recordings.json files. */
import { resolve as resolvePath } from 'node:path';
import { isWithin, showDirectory, TOP } from '../../base/directory.ts';
import { AssetsSyncError, formatPlace, type Problem } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import { NO_TRAFFIC, type Traffic } from '../../base/log.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import { findAccess } from '../../fetch/access.ts';
import { withAssetsRepository } from '../../fetch/assets-repository.ts';
import { readManifest } from '../../pins/load.ts';
import { type Manifest, parseManifest, throwIfWrong } from '../../pins/manifest.ts';
import { Pins } from '../../pins/pins.ts';
import { DEFAULT_PATH } from '../../pins/schema.ts';
import { parseGivenPaths } from '../../selection/given-paths.ts';
import { ALL } from '../../selection/services.ts';
import { openStore } from '../../store/packs.ts';
import { leftOf, type MergedFile, openPinsOf, readSides } from './merged-file.ts';
import type { Left, OpenPin, PinAnswer, PinsWork, ResolveRequest, ResolveResult } from './model.ts';
import { pushMerges } from './push-merges.ts';
import { type ConflictedFile, readConflicts, readOnDisk } from './read-conflicts.ts';
import { answerFromPins, answerFromServer, answerFromStore } from './settle-pins.ts';
import { writeFiles } from './write-files.ts';

/** Settings that say where pins are looked up. */
const OF_REPOSITORY = ['$repository', '$branch', '$prefix'] as const;

interface Answers extends Traffic {
  answers: Map<OpenPin, PinAnswer>;
  published?: ResolveResult['published'];
  repository?: ResolveResult['repository'];
}

export async function resolve(request: ResolveRequest, log: Log, signal: AbortSignal): Promise<ResolveResult> {
  const { codeRepository } = request;
  const conflicts = await readConflicts(codeRepository, signal);
  for (const file of conflicts.assetsJson) log.warning({ message: `${file} ${ASSETS_JSON_ADVICE}`, at: { file } });
  const { whole, left, onDisk } = divide(codeRepository.root, conflicts.files);
  if (whole.length === 0) return { repository: undefined, files: [], pins: [], left, ...NO_TRAFFIC };
  throwIfUnreadable(whole);
  const files = whole.map(readSides);
  const root = rootOf(codeRepository, files);
  const pins = files.flatMap((file) => openPinsOf(file, new Pins([root]).prefix));
  const isMeant = meaning(request, root);
  const isMeantPin = ({ file, directory }: OpenPin) => isMeant({ file, entry: showDirectory(directory) });
  const { answers, published, repository, ...traffic } = await answer(
    { request, root, log },
    pins.filter(isMeantPin),
    files,
    signal,
  );
  for (const pin of pins) if (!isMeantPin(pin)) answers.set(pin, { left: 'none of the paths names it' });
  const written = await writeFiles(request, files, onDisk, answers, log, signal);
  return {
    repository,
    files: written.files,
    pins: written.pins,
    left: [...left, ...files.flatMap((file) => leftOf(file, answers)), ...written.left].map((one) =>
      one.entry === undefined || isMeant(one) ? one : { ...one, isUnasked: true },
    ),
    published,
    ...traffic,
  };
}

const ASSETS_JSON_ADVICE =
  'is in conflict as well, and its tags cannot be merged: keep the side whose Tag has your recordings (git checkout --ours or --theirs, git add), and record the tests of the other side again';

/** Files with two sides, as the merge left them; the others are a person's to settle. */
function divide(
  codeRoot: string,
  conflicted: readonly ConflictedFile[],
): { whole: ConflictedFile[]; left: Left[]; onDisk: Map<string, Buffer> } {
  const whole: ConflictedFile[] = [];
  const left: Left[] = [];
  const onDisk = new Map<string, Buffer>();
  for (const file of conflicted) {
    const { state, bytes } = readOnDisk(codeRoot, file);
    onDisk.set(file.file, bytes);
    if (file.ours === undefined || file.theirs === undefined) {
      left.push({
        file: file.file,
        why: 'one side deleted the file, which the other changed: keep it (git add) or not (git rm)',
      });
    } else if (state === 'settled') {
      left.push({ file: file.file, why: 'has no markers any more: git add it, if you settled it' });
    } else if (state === 'edited') {
      const why = `was edited since: settle the rest by hand and git add it, or begin again with git checkout --merge -- ${file.file}`;
      left.push({ file: file.file, why });
    } else whole.push(file);
  }
  return { whole, left, onDisk };
}

/** @throws `bad-manifest` with every mistake on either side */
function throwIfUnreadable(files: readonly ConflictedFile[]): void {
  const problems = files.flatMap(({ manifestDirectory, ours = '', theirs = '' }) =>
    Object.entries({ ours, theirs }).flatMap(([side, text]) =>
      parseManifest(text, manifestDirectory).errors.map((error) => ({ ...error, message: `(${side}) ${error.message}` })),
    ),
  );
  if (problems.length === 0) return;
  const list = problems.map(({ message, at }: Problem) => `${at === undefined ? '' : `${formatPlace(at)} `}${message}`);
  throw new AssetsSyncError('bad-manifest', `A side of the merge has a mistake:\n${list.join('\n')}`, {
    hint: 'Settle that file by hand and git add it, then run the command again; nothing was changed.',
    at: problems[0]?.at,
    problems,
  });
}

/** The root file, as far as it is settled. */
function rootOf({ root }: CodeRepository, files: readonly MergedFile[]): Manifest {
  const conflicted = files.find(({ manifestDirectory }) => manifestDirectory === TOP);
  const manifest = conflicted === undefined ? readManifest(root, TOP) : parseManifest(conflicted.settledText, TOP);
  throwIfWrong(manifest === undefined ? [] : [manifest]);
  return manifest ?? parseManifest('{}', TOP);
}

/** Which entries the paths mean: without any, all. */
function meaning({ given, codeRepository }: ResolveRequest, root: Manifest): (left: Pick<Left, 'file' | 'entry'>) => boolean {
  const assetsRoot = resolvePath(codeRepository.root, root.settings.path ?? DEFAULT_PATH);
  const paths = parseGivenPaths(given, codeRepository, assetsRoot);
  if (paths.length === 0 || paths.includes(ALL)) return () => true;
  return ({ file, entry = '' }) => paths.some((path) => path === file || isWithin(entry, path) || isWithin(path, entry));
}

/** Finds out about pins, offline where that is enough. */
async function answer(
  work: PinsWork,
  pins: readonly OpenPin[],
  files: readonly MergedFile[],
  signal: AbortSignal,
): Promise<Answers> {
  const { request, root, log } = work;
  const answers = new Map<OpenPin, PinAnswer>();
  for (const pin of pins) {
    const known = answerFromPins(pin);
    if (known !== undefined) answers.set(pin, known);
    else if (pin.directory === TOP)
      answers.set(pin, { left: 'both sides moved the catch-all, which is for every service without a pin: choose one' });
  }
  const open = pins.filter((pin) => !answers.has(pin));
  if (open.length === 0) return { answers, ...NO_TRAFFIC };
  const rootFile = files.find(({ manifestDirectory }) => manifestDirectory === TOP);
  const setting = OF_REPOSITORY.find((name) => rootFile?.verdicts.has(name) && !rootFile.decided.has(name));
  if (setting !== undefined) {
    for (const pin of open) answers.set(pin, { left: `settle ${setting} first, which says where its recordings are` });
    return { answers, ...NO_TRAFFIC };
  }
  const { repositoryOptions, codeRepository } = request;
  const access = findAccess(request.access, root, codeRepository.root, log.warning);
  const found = await withAssetsRepository(access, repositoryOptions, log, async (assets) => {
    for (const pin of open) {
      const known = await answerFromStore(assets.store, pin, signal);
      if (known !== undefined) answers.set(pin, known);
    }
    const rest = open.filter((pin) => !answers.has(pin));
    if (rest.length === 0) return {};
    await openStore(assets.store, signal);
    const scratch = assets.store.newScratch();
    const asked = await answerFromServer(assets, scratch, rest, signal);
    const pushed = await pushMerges(work, access, assets, scratch, asked.merges, signal);
    for (const [pin, one] of [...asked.answers, ...pushed.answers]) answers.set(pin, one);
    return { published: pushed.published };
  });
  return { answers, repository: access.url, ...found };
}
