/** The recordings.json files as they are in the code repository's HEAD. */

import { type Directory, TOP } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { throwIfWrong } from '../pins/load.ts';
import { type Manifest, parseManifest } from '../pins/manifest.ts';
import { MANIFEST_NAME } from '../pins/manifest-name.ts';
import type { CodeRepository } from './code-repository.ts';
import type { CodeAccess } from './code-server.ts';
import { directoriesWithManifest, readManifestTexts } from './committed-manifests.ts';
import { CodeHistory } from './history.ts';

export interface Committed {
  /** The root file. */
  root: Manifest;
  manifests: Manifest[];
  /** The files' texts by the directories that hold them. */
  texts: Map<Directory, string>;
}

/** @throws `bad-manifest` where HEAD has no root file, or a wrong one */
export async function readCommitted(
  codeRepository: CodeRepository,
  access: CodeAccess,
  log: Log,
  signal: AbortSignal,
): Promise<Committed> {
  const history = new CodeHistory(codeRepository, { ...access, log }, signal);
  try {
    const head = await history.resolve('HEAD');
    const manifestDirectories = head === undefined ? [] : await directoriesWithManifest(history, head);
    const texts = await readManifestTexts(history, head, manifestDirectories);
    const manifests = [...texts].map(([manifestDirectory, text]) => parseManifest(text, manifestDirectory));
    throwIfWrong(manifests);
    const root = manifests.find(({ manifestDirectory }) => manifestDirectory === TOP);
    if (root !== undefined) return { root, manifests, texts };
  } finally {
    history.close();
  }
  throw new AssetsSyncError('bad-manifest', `The code repository has no committed ${MANIFEST_NAME} to go back to.`, {
    hint: `Commit it first. To drop local changes alone: assets-sync sync --discard`,
    at: { file: MANIFEST_NAME },
  });
}
