/** Which repository pins are of: the one that the `repository` input names, else the file that pins. */
import { AssetsSyncError, type Place } from '../base/errors.ts';
import { type GitUrl, parseGitUrl } from '../base/git-url.ts';
import type { Manifest } from '../pins/manifest.ts';
import { manifestError } from '../pins/manifest.ts';
import type { PinnedPlace } from '../pins/pins.ts';

export interface UrlRequest {
  /** A person's own machine: a file may name any address. */
  isLocalUser: boolean;
  /** The assets repository, in place of the file's. */
  repository: string | undefined;
  /** Where an `owner/name` lives: `https://github.com`. */
  gitHubServer: string;
}

/** A pin, as far as it says which repository it is for: another than `$repository` where an assets.json pins. */
export type OfRepository = Pick<PinnedPlace['pin'], 'assetsJson'>;

/**
 * The repository of a pin.
 * @param base absolute: what a relative path is relative to
 * @throws `bad-manifest` at the setting's or the member's place, or `bad-usage` for the input
 */
export function repositoryUrlOf(request: UrlRequest, rootFile: Manifest, base: string, { assetsJson }: OfRepository): GitUrl {
  if (assetsJson === undefined || request.repository !== undefined) return findRepositoryUrl(request, rootFile, base);
  return parseRepository(request, base, 'AssetsRepo', assetsJson.repository, assetsJson.repositoryAt);
}

/** The repository of pins of recordings.json. @throws as `repositoryUrlOf` */
export function findRepositoryUrl(request: UrlRequest, rootFile: Manifest, base: string): GitUrl {
  if (request.repository !== undefined) {
    const hint = 'Give owner/name on GitHub, or the address of a git repository.';
    return usable(parseGitUrl(request.repository, request.gitHubServer, base), 'The repository input', { hint });
  }
  const at = rootFile.places.$repository ?? { file: rootFile.file };
  const text = rootFile.settings.repository;
  if (text !== undefined) return parseRepository(request, base, '$repository', text, at);
  throw new AssetsSyncError('bad-manifest', `No assets repository is named in ${rootFile.file}.`, {
    hint: 'Add "$repository": "owner/name-assets" to it, or name it with the repository input.',
    at,
  });
}

/** A repository that a file names. @throws `bad-manifest` at its place */
function parseRepository(request: UrlRequest, base: string, name: string, text: string, at: Place): GitUrl {
  const parsed = usable(parseGitUrl(text, request.gitHubServer, base), name, { at });
  // A file can be edited by a pull request: elsewhere than on a person's machine it may name web addresses only.
  if (request.isLocalUser || parsed.transport === 'http') return parsed;
  const message = `in CI, ${name} is owner/name or an http(s) address; anything else is given with the repository input`;
  throw manifestError([{ message, at }]);
}

/** @throws `bad-manifest` where an address in a file is none, `bad-usage` with a hint where an input is none */
export function usable<T extends object>(
  parsed: T | { error: string },
  name: string,
  { at, hint = '' }: { at?: Place; hint?: string },
): T {
  if (!('error' in parsed)) return parsed;
  const message = `${name} cannot be used: ${parsed.error}`;
  throw at === undefined ? new AssetsSyncError('bad-usage', `${message}.`, { hint }) : manifestError([{ message, at }]);
}
