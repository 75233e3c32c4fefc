/** resolve as git's merge driver: settles a file by what is on this machine, and leaves everything else to git's own merge. */
import { readFileSync } from 'node:fs';
import { type Directory, parentDirectory, parseDirectory, TOP } from '../../base/directory.ts';
import { AssetsSyncError } from '../../base/errors.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import { type AccessRequest, findRepositoryUrl } from '../../fetch/access.ts';
import type { RepositoryOptions } from '../../fetch/assets-repository.ts';
import { writeAtomically } from '../../git/git-files.ts';
import { mergeText } from '../../git/objects/write.ts';
import { decode } from '../../pins/edit.ts';
import { readManifest } from '../../pins/load.ts';
import { parseManifest } from '../../pins/manifest.ts';
import { Store } from '../../store/store.ts';
import { compose } from './compose.ts';
import { decisionsOf, leftOf, type MergedFile, openPinsOf, readSides } from './merged-file.ts';
import type { OpenPin, PinAnswer } from './model.ts';
import { answerFromPins, answerFromStore } from './settle-pins.ts';

export interface DriverRequest {
  codeRepository: CodeRepository;
  access: AccessRequest;
  repositoryOptions: RepositoryOptions;
  temporary: string;
  /** What git gives: files with the common state, ours (which is written) and theirs, and the path of the file in the work tree. */
  paths: readonly string[];
}

/** @throws `conflict` where it cannot do all of it; nothing is written then */
export async function drive(request: DriverRequest, signal: AbortSignal): Promise<void> {
  const { codeRepository, temporary } = request;
  const [base, ours, theirs, given, ...more] = request.paths;
  const path = given?.replace(/^\.\//, '');
  if (base === undefined || ours === undefined || theirs === undefined || path === undefined || more.length > 0) {
    throw new AssetsSyncError('bad-usage', '--driver is for git, which gives it four paths.', {
      hint: 'assets-sync resolve --install writes it into the configuration.',
    });
  }
  const file = path.startsWith(codeRepository.prefix) ? path.slice(codeRepository.prefix.length) : path;
  const parsed = parseDirectory(parentDirectory(file as Directory));
  if ('error' in parsed) throw leftToGit(file, parsed.error);
  const read = (from: string) => decode(readFileSync(from), file);
  const texts = { ours: read(ours), theirs: read(theirs) };
  for (const [side, text] of Object.entries(texts)) {
    const [error] = parseManifest(text, parsed.directory).errors;
    if (error !== undefined) throw leftToGit(file, `(${side}, line ${error.at.line}) ${error.message}`);
  }
  const merged = readSides({ file, manifestDirectory: parsed.directory, base: read(base) || undefined, ...texts });
  const answers = await answerHere(request, merged, signal);
  const [left] = leftOf(merged, answers);
  if (left !== undefined) throw leftToGit(file, [left.entry, left.why].filter(Boolean).join(': '));
  const merge = (rest: MergedFile['texts']) => mergeText(rest, { cwd: codeRepository.root, temporary, signal });
  const composed = await compose(merged.texts, parsed.directory, decisionsOf(merged, answers), merge);
  if (composed?.isSettled !== true) throw leftToGit(file, 'both sides changed its comments or its layout');
  writeAtomically(ours, composed.text);
}

function leftToGit(file: string, why: string): AssetsSyncError {
  return new AssetsSyncError('conflict', `${file}: ${why}.`, {
    hint: 'assets-sync resolve settles what a server or a push is needed for; see git status.',
    at: { file },
  });
}

async function answerHere(
  { codeRepository, access, repositoryOptions }: DriverRequest,
  merged: MergedFile,
  signal: AbortSignal,
): Promise<Map<OpenPin, PinAnswer>> {
  const answers = new Map<OpenPin, PinAnswer>();
  const pins = openPinsOf(merged, TOP);
  if (pins.length === 0) return answers;
  const isRoot = merged.manifestDirectory === TOP;
  const root = isRoot ? parseManifest(merged.settledText, TOP) : readManifest(codeRepository.root, TOP);
  const url = root === undefined || root.errors.length > 0 ? undefined : findRepositoryUrl(access, root, codeRepository.root);
  for (const pin of pins) {
    const store = url && new Store(repositoryOptions.storeBase, url);
    const known = answerFromPins(pin) ?? (store && (await answerFromStore(store, pin, signal)));
    answers.set(pin, known ?? { left: 'both sides moved the pin' });
  }
  return answers;
}
