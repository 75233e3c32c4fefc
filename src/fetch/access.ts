/** Which assets repository a run uses, and as whom. */
import { AssetsSyncError, listNames, type Problem } from '../base/errors.ts';
import { type GitUrl, type MirrorAddress, parseMirror } from '../base/git-url.ts';
import { chooseCredential, type Token } from '../git/credentials.ts';
import type { Manifest } from '../pins/manifest.ts';
import { manifestError } from '../pins/manifest.ts';
import { DEFAULT_BRANCH, isBranchName } from '../pins/schema.ts';
import { type OfRepository, repositoryUrlOf, type UrlRequest, usable } from './repository-url.ts';

export interface AccessRequest extends UrlRequest {
  /** The main branch, in place of the file's. */
  branch: string | undefined;
  /** A mirror of it, in place of the file's. */
  mirror?: { text: string /** Absolute: what a relative path is relative to. */; base: string } | undefined;
  token: Token | undefined;
  /** The server that issued the job's token: scheme, host and port. */
  ownOrigin: string | undefined;
}

export interface Access {
  url: GitUrl;
  branch: string;
  /** The value of an `Authorization` header for `url`, or undefined. */
  authorization: string | undefined;
}

/** The flags with which a command line asks for it too. */
export function accessFlags({ repository, branch }: Pick<AccessRequest, 'repository' | 'branch'>): string[] {
  const flag = (name: string, value: string | undefined) => (value === undefined ? [] : [name, value]);
  return [...flag('--repository', repository), ...flag('--branch', branch)];
}

/** For pins that are all of one repository. */
export function onlyAccess(access: Access): Accesses {
  return { of: () => access, hasOwn: true, branch: access.branch, mirror: undefined };
}

/** The assets repositories of a run: that of `$repository`, and those that assets.json files name. */
export interface Accesses {
  /** @throws as `repositoryUrlOf`; `bad-usage` where the input stands for several */
  of: (pin: OfRepository) => Access;
  /** Whether anything names one for pins of recordings.json. */
  hasOwn: boolean;
  /** Their main branch. */
  branch: string;
  /** Where packs of them are, which is asked before their servers. */
  mirror: MirrorAddress | undefined;
}

/**
 * @param base absolute: what a relative path is relative to
 * @param onWarning is told once of each address
 * @throws `bad-usage` where the branch is none
 */
export function findAccesses(
  request: AccessRequest,
  rootFile: Manifest,
  base: string,
  onWarning: (problem: Problem) => void,
): Accesses {
  const { repository, token, ownOrigin } = request;
  const branch = request.branch ?? rootFile.settings.branch ?? DEFAULT_BRANCH;
  if (!isBranchName(branch)) {
    throw new AssetsSyncError('bad-usage', `${JSON.stringify(branch)} is not the name of a branch.`, {
      hint: 'Give one such as main.',
    });
  }
  const byName = new Map<string, Access>();
  const find = (pin: OfRepository): Access => {
    const url = repositoryUrlOf(request, rootFile, base, pin);
    const { authorization, warning } = chooseCredential({ url, fromInput: repository !== undefined, token, ownOrigin });
    const at = repository === undefined ? (pin.assetsJson?.repositoryAt ?? rootFile.places.$repository) : undefined;
    if (warning !== undefined) onWarning({ message: warning, ...(at === undefined ? {} : { at }) });
    return { url, branch, authorization };
  };
  return {
    branch,
    get mirror() {
      return findMirror(request, rootFile, base);
    },
    hasOwn: (repository ?? rootFile.settings.repository) !== undefined,
    of: (pin) => {
      const name = pin.assetsJson?.repository ?? rootFile.settings.repository ?? '';
      const access = byName.get(name) ?? find(pin);
      byName.set(name, access);
      if (repository === undefined || byName.size === 1) return access;
      // The input stands for one repository: what it should be taken for would be a guess.
      const named = listNames([...byName.keys()].map((one) => one || 'none'));
      throw new AssetsSyncError(
        'bad-usage',
        `The repository input names one assets repository, but the files name several: ${named}.`,
        { hint: 'Leave the input out, or name services of one repository alone.' },
      );
    },
  };
}

/** The assets repository that `$repository` or the `repository` input names. @throws as `findAccesses` and its `of` */
export function findAccess(
  request: AccessRequest,
  rootFile: Manifest,
  base: string,
  onWarning: (problem: Problem) => void,
): Access {
  return findAccesses(request, rootFile, base, onWarning).of({});
}

/**
 * The mirror that the `mirror` input names, else the file.
 * @throws `bad-manifest` at the setting's place, or `bad-usage` for the input
 */
function findMirror({ mirror, isLocalUser }: AccessRequest, rootFile: Manifest, base: string): MirrorAddress | undefined {
  if (mirror !== undefined) {
    const hint = 'Give an http(s) address that everybody may read, or the path of a folder.';
    return usable(parseMirror(mirror.text, mirror.base), 'The mirror input', { hint });
  }
  const { mirror: text } = rootFile.settings;
  if (text === undefined) return undefined;
  const at = rootFile.places.$mirror ?? { file: rootFile.file };
  const parsed = usable(parseMirror(text, base), '$mirror', { at });
  // As of $repository: a pull request can edit the file.
  if (isLocalUser || parsed.kind === 'http') return parsed;
  throw manifestError([{ message: 'in CI, $mirror is an http(s) address; a folder is given with the mirror input', at }]);
}
