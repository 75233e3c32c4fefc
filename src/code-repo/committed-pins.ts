/** The recordings.json and assets.json files as they are in the code repository's HEAD. */

import { type Directory, parentDirectory, TOP } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { isAssetsJson, withoutRivals } from '../pins/assets-json.ts';
import { parsePinFile } from '../pins/load.ts';
import { MANIFEST_NAME, type Manifest, parseManifest, throwIfWrong } from '../pins/manifest.ts';
import type { CodeRepository } from './code-repository.ts';
import { type CodeAccess, CodeHistory } from './history.ts';

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
    const files = head === undefined ? new Map() : await history.readFiles(await history.findPinFiles(head), head);
    const texts = [...files].map(([file, bytes]) => [file, bytes.toString('utf8')] as const);
    const manifests = withoutRivals(texts.flatMap(([file, text]) => parsePinFile(text, file) ?? []));
    throwIfWrong(manifests);
    const isAlone = manifests.some(({ tagPin }) => tagPin !== undefined);
    const root = manifests.find(({ file }) => file === MANIFEST_NAME) ?? (isAlone ? parseManifest('{}', TOP) : undefined);
    const byDirectory = (some: typeof texts) => new Map(some.map(([file, text]) => [parentDirectory(file as Directory), text]));
    const isTagged = ([file]: (typeof texts)[number]) => isAssetsJson(file);
    if (root !== undefined) {
      const tagTexts = byDirectory(texts.filter(isTagged));
      return { root, manifests, texts: byDirectory(texts.filter((one) => !isTagged(one))), tagTexts };
    }
  } finally {
    await history.close();
  }
  throw new AssetsSyncError('bad-manifest', `The code repository has no committed ${MANIFEST_NAME} to go back to.`, {
    hint: `Commit it first. To drop local changes alone: assets-sync sync --discard`,
    at: { file: MANIFEST_NAME },
  });
}
