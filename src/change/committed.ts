/** The recordings.json files as they are in the code repository's HEAD. */
import { AssetsSyncError } from '../errors.ts';
import { type Directory, TOP } from '../names/directory.ts';
import { MANIFEST_NAME } from '../names/manifest.ts';
import { throwIfWrong } from '../pins/load.ts';
import { type Manifest, parseManifest } from '../pins/manifest.ts';
import { type CodeAccess, CodeHistory } from './code-history.ts';
import type { CodeRepository } from './code-repository.ts';

export interface Committed {
  /** The root file. */
  root: Manifest;
  manifests: Manifest[];
  /** The files' texts by the directories that hold them. */
  texts: Map<Directory, string>;
}

/** @throws `bad-manifest` where HEAD has no root file, or a wrong one */
export async function readCommitted(code: CodeRepository, access: CodeAccess, signal: AbortSignal): Promise<Committed> {
  const history = new CodeHistory(code, access, signal);
  try {
    const head = await history.resolve('HEAD');
    const holders = head === undefined ? [] : await history.manifestHolders(head);
    const texts = await history.readManifestTexts(head, holders);
    const manifests = [...texts].map(([holder, text]) => parseManifest(text, holder));
    throwIfWrong(manifests);
    const root = manifests.find(({ holder }) => holder === TOP);
    if (root !== undefined) return { root, manifests, texts };
  } finally {
    history.close();
  }
  throw new AssetsSyncError('bad-manifest', `The code repository has no committed ${MANIFEST_NAME} to go back to.`, {
    hint: `Commit it first. To drop local changes alone: assets-sync sync --discard`,
    at: { file: MANIFEST_NAME },
  });
}
