/** Writes what is settled to disk, and adds the files that are settled as a whole to git's index. */
import type { Log } from '../../base/log.ts';
import { codeEnvironment } from '../../git/environment.ts';
import { git } from '../../git/git.ts';
import { mergeText } from '../../git/objects/write.ts';
import { replaceFile, withEditLock } from '../../pins/edit.ts';
import { compose } from './compose.ts';
import { decisionsOf, leftOf, type MergedFile } from './merged-file.ts';
import type { Left, OpenPin, PinAnswer, ResolveRequest, ResolveResult, SettledPin } from './model.ts';

interface Write {
  file: MergedFile;
  text: string;
  isSettled: boolean;
}

/** @param before what was on disk when the run began: what somebody wrote since is not overwritten */
export async function writeFiles(
  { codeRepository, temporary }: ResolveRequest,
  files: readonly MergedFile[],
  before: ReadonlyMap<string, Buffer>,
  answers: ReadonlyMap<OpenPin, PinAnswer>,
  log: Log,
  signal: AbortSignal,
): Promise<Pick<ResolveResult, 'files' | 'pins' | 'left'>> {
  const { root } = codeRepository;
  const writes: Write[] = [];
  const left: Left[] = [];
  for (const file of files) {
    const decided = decisionsOf(file, answers);
    const composed = await compose(file.texts, file.manifestDirectory, decided, (texts) =>
      mergeText(texts, { cwd: root, temporary, signal }),
    );
    if (composed !== undefined) writes.push({ file, ...composed });
    if (composed === undefined) left.push({ file: file.file, why: 'its text cannot be merged line by line: it stays as it is' });
    else if (!composed.isSettled && leftOf(file, answers).length === 0)
      left.push({ file: file.file, why: 'both sides changed its comments or its layout' });
  }
  await withEditLock(root, log, signal, () => {
    for (const { file, text } of writes) {
      const bytes = before.get(file.file) ?? Buffer.of();
      // git may have converted what it put there.
      const onDisk = bytes.includes('\r\n') && !text.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
      replaceFile(root, file.file, bytes, onDisk);
    }
  });
  const settled = writes.filter(({ isSettled }) => isSettled).map(({ file }) => file.file);
  if (settled.length > 0) {
    const pathspecs = settled.map((file) => `:(literal)${file}`);
    await git(['add', '--sparse'], { environment: codeEnvironment(), cwd: root, paths: pathspecs, signal });
  }
  const written = new Set(writes.map(({ file }) => file.file));
  return {
    files: files.map(({ file }) => ({ file, isSettled: settled.includes(file) })),
    pins: [...answers].flatMap(([pin, answer]): SettledPin[] => {
      if ('left' in answer || !written.has(pin.file)) return [];
      const sha = 'merged' in answer ? answer.merged.sha : pin[answer.take].sha;
      return [{ file: pin.file, directory: pin.directory, sha, answer }];
    }),
    left,
  };
}
