/** The recordings.json and assets.json files as they are in the code repository's HEAD. */

import { type Directory, TOP } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { ASSETS_JSON, parseAssetsJson, withoutRivals } from '../pins/assets-json.ts';
import { throwIfWrong } from '../pins/load.ts';
import { type Manifest, parseManifest } from '../pins/manifest.ts';
import { MANIFEST_NAME } from '../pins/manifest-name.ts';
import type { CodeRepository } from './code-repository.ts';
import type { CodeAccess } from './code-server.ts';
import { directoriesWith, readManifestTexts } from './committed-manifests.ts';
import { CodeHistory } from './history.ts';

export interface Committed {
  /** The root file; one without a word where only assets.json files pin. */
  root: Manifest;
  manifests: Manifest[];
  /** The texts of recordings.json files by the directories that hold them, and those of assets.json files. */
  texts: Map<Directory, string>;
  tagTexts: Map<Directory, string>;
}

/** @throws `bad-manifest` where HEAD has no root file and no assets.json, or a wrong one */
export async function readCommitted(
  codeRepository: CodeRepository,
  access: CodeAccess,
  log: Log,
  signal: AbortSignal,
): Promise<Committed> {
  const history = new CodeHistory(codeRepository, { ...access, log }, signal);
  try {
    const head = await history.resolve('HEAD');
    const manifestDirectories = head === undefined ? [] : await directoriesWith(history, head, MANIFEST_NAME);
    const texts = await readManifestTexts(history, head, manifestDirectories);
    const tagged = head === undefined ? [] : await directoriesWith(history, head, ASSETS_JSON);
    const tagTexts = await readManifestTexts(history, head, tagged, ASSETS_JSON);
    const manifests = withoutRivals([
      ...[...texts].map(([manifestDirectory, text]) => parseManifest(text, manifestDirectory)),
      ...[...tagTexts].flatMap(([directory, text]) => parseAssetsJson(text, directory) ?? []),
    ]);
    throwIfWrong(manifests);
    const isAlone = manifests.some(({ tagPin }) => tagPin !== undefined);
    const root = manifests.find(({ file }) => file === MANIFEST_NAME) ?? (isAlone ? parseManifest('{}', TOP) : undefined);
    if (root !== undefined) return { root, manifests, texts, tagTexts };
  } finally {
    await history.close();
  }
  throw new AssetsSyncError('bad-manifest', `The code repository has no committed ${MANIFEST_NAME} to go back to.`, {
    hint: `Commit it first. To drop local changes alone: assets-sync sync --discard`,
    at: { file: MANIFEST_NAME },
  });
}
