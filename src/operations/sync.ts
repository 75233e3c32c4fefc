/** sync: brings the assets root to the pinned contents of the chosen services. */
import { findAddress } from '../assets/address.ts';
import { chooseCredential, type Token } from '../assets/credentials.ts';
import { type UpdateEvents, type UpdateResult, updateRoot } from '../assets/update.ts';
import { type CodeRepository, hideFromStatus } from '../change/code-repository.ts';
import { type SelectionRequest, select } from '../change/selection.ts';
import { AssetsSyncError } from '../errors.ts';
import type { AssetsUrl } from '../names/assets-url.ts';
import { DEFAULT_BRANCH, isBranchName } from '../pins/schema.ts';

export interface SyncRequest extends SelectionRequest {
  code: CodeRepository;
  /** A person's own machine: a file may name any address, and their credential helper and ssh are used. */
  trusted: boolean;
  /** The assets repository and its main branch, in place of the file's. */
  repository: string | undefined;
  branch: string | undefined;
  token: Token | undefined;
  /** Where an `owner/name` lives: `https://github.com`. */
  gitHubServer: string;
  /** The server that issued the job's token: scheme, host and port. */
  ownOrigin: string | undefined;
  /** Drop local changes of the chosen services (a backup is kept). */
  discard: boolean;
  attempts: number;
  /** Absolute: the folder that holds the stores. */
  storeBase: string;
}

export interface SyncResult extends UpdateResult {
  /** Absolute. */
  assetsRoot: string;
  repository: AssetsUrl | undefined;
}

export async function sync(request: SyncRequest, events: UpdateEvents, signal: AbortSignal): Promise<SyncResult> {
  const { code } = request;
  const { root, assetsRoot, services } = await select(request, code, events.onWarning, signal);
  if (services.length === 0) return { ...NOTHING, assetsRoot, repository: undefined };

  const url = findAddress({ ...request, given: request.repository, root, base: code.root });
  const branch = request.branch ?? root.settings.branch ?? DEFAULT_BRANCH;
  if (!isBranchName(branch)) {
    throw new AssetsSyncError('bad-usage', `${JSON.stringify(branch)} is not the name of a branch.`, {
      hint: 'Give one such as main.',
    });
  }
  const { authorization, warning } = chooseCredential({ ...request, url, fromInput: request.repository !== undefined });
  if (warning !== undefined) {
    const at = request.repository === undefined ? root.places.$repository : undefined;
    events.onWarning({ message: warning, ...(at === undefined ? {} : { at }) });
  }
  const result = await updateRoot(
    {
      ...request,
      assetsRoot,
      chosen: services,
      url,
      branch,
      authorization,
      configFrom: code.root,
      beforeWriting: () => hideFromStatus(code, assetsRoot),
    },
    events,
    signal,
  );
  return { ...result, assetsRoot, repository: url };
}

const NOTHING: UpdateResult = { services: [], requests: 0, bytes: 0, cacheHit: false, kept: [], backup: undefined };
