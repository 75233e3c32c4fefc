/** The files that pin and that a merge, a rebase or a cherry-pick left in conflict: their states, as git's index has them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, parentDirectory, parseDirectory } from '../../base/directory.ts';
import { AssetsSyncError } from '../../base/errors.ts';
import { parseSha, type Sha } from '../../base/sha.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import { codeEnvironment } from '../../git/environment.ts';
import { git, splitRecords } from '../../git/git.ts';
import { readObjects } from '../../git/objects/read.ts';
import { ASSETS_JSON, isAssetsJson } from '../../pins/assets-json.ts';
import { decode } from '../../pins/edit.ts';
import { MANIFEST_NAME } from '../../pins/manifest.ts';

export interface ConflictedFile {
  /** Relative to the top of the code repository. */
  file: string;
  manifestDirectory: Directory;
  /** Its text on each side; undefined where there is none. */
  base: string | undefined;
  ours: string | undefined;
  theirs: string | undefined;
}

export interface Conflicts {
  files: ConflictedFile[];
  /** Paths of assets.json files that are in conflict. */
  assetsJson: string[];
}

type SideName = 'base' | 'ours' | 'theirs';
const STAGES: Record<string, SideName> = { 1: 'base', 2: 'ours', 3: 'theirs' };

/** @throws `bad-manifest` for a link, or a text that is not UTF-8 */
export async function readConflicts(codeRepository: CodeRepository, signal: AbortSignal): Promise<Conflicts> {
  const call = { environment: codeEnvironment(), cwd: codeRepository.root, signal };
  const pathspecs = [MANIFEST_NAME, ASSETS_JSON].map((name) => `:(glob)**/${name}`);
  const records = splitRecords(await git(['ls-files', '-u', '-z', '--', ...pathspecs], call));
  const entries = records.flatMap((record) => {
    const [, mode = '', name = '', stage = '', file = ''] = /^(\d+) ([0-9a-f]+) (\d)\t(.*)$/s.exec(record.toString('utf8')) ?? [];
    const sha = parseSha(name);
    const parsed = parseDirectory(parentDirectory(file as Directory));
    return sha === undefined || 'error' in parsed ? [] : [{ mode, sha, stage, file, manifestDirectory: parsed.directory }];
  });
  const manifests = entries.filter(({ file }) => !isAssetsJson(file));
  const link = manifests.find(({ mode }) => !mode.startsWith('100'));
  if (link !== undefined) throw notAFile(link.file);
  const names = manifests.map(({ sha }) => sha);
  const contents = await readObjects(names, call);
  const files = new Map<string, ConflictedFile>();
  for (const [index, { file, manifestDirectory, stage, sha }] of manifests.entries()) {
    const content = contents[index]?.content;
    if (content === undefined) throw notHere(file, sha);
    const known = files.get(file) ?? { file, manifestDirectory, base: undefined, ours: undefined, theirs: undefined };
    files.set(file, { ...known, [STAGES[stage] ?? 'base']: decode(content, file) });
  }
  return {
    files: [...files.values()],
    assetsJson: [...new Set(entries.filter(({ file }) => isAssetsJson(file)).map(({ file }) => file))],
  };
}

function notAFile(file: string): AssetsSyncError {
  return new AssetsSyncError('bad-manifest', `${file} is no file on one side of the merge, but a link.`, {
    hint: 'Choose a side by hand (git checkout --ours or --theirs), git add it, then run the command again; nothing was changed.',
    at: { file },
  });
}

function notHere(file: string, sha: Sha): AssetsSyncError {
  return new AssetsSyncError('bad-manifest', `A side of the merge of ${file} is not in this clone (${sha}).`, {
    hint: `Fetch it: git fetch origin ${sha} (or git cat-file -p ${sha} in a partial clone), then run the command again; nothing was changed.`,
    at: { file },
  });
}

export interface OnDisk {
  state: 'conflict' | 'settled' | 'edited';
  bytes: Buffer;
}

/**
 * Whether a file is as the merge left it. Its markers may be of any style: a line of it is on a side of the merge, or is none of ours to
 * overwrite.
 */
export function readOnDisk(codeRoot: string, { file, base, ours, theirs }: ConflictedFile): OnDisk {
  const path = join(codeRoot, file);
  if (!existsSync(path)) return { state: 'settled', bytes: Buffer.of() };
  const bytes = readFileSync(path);
  const lines = linesOf(bytes.toString('utf8'));
  const isMark = (line: string) => /^([<|=>])\1{6}( |$)/.test(line);
  // Attributes may have git leave ours without a marker.
  const isOurs = lines.join('\n') === linesOf(ours ?? '').join('\n');
  if (!isOurs && !lines.some((line) => line.startsWith('<<<<<<<'))) return { state: 'settled', bytes };
  const known = new Set([base, ours, theirs].flatMap((text) => linesOf(text ?? '')));
  return { state: lines.every((line) => known.has(line) || isMark(line)) ? 'conflict' : 'edited', bytes };
}

function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(/\r?\n/);
}
