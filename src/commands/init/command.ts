/** init: writes a first recordings.json, and says what comes next. */

import { lstatSync, mkdtempSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Directory, TOP } from '../../base/directory.ts';
import { AssetsSyncError } from '../../base/errors.ts';
import { removeFolder } from '../../base/files.ts';
import { isRelativePath } from '../../base/git-url.ts';
import type { Log } from '../../base/log.ts';
import { canonicalPath } from '../../base/paths.ts';
import { type Sha, shortSha } from '../../base/sha.ts';
import { type CodeRepository, hideFromStatus } from '../../code-repo/code-repository.ts';
import { type AccessRequest, findAccess } from '../../fetch/access.ts';
import type { RepositoryOptions } from '../../fetch/assets-repository.ts';
import { makeScratch } from '../../git/git-files.ts';
import { Remote } from '../../git/remote/remote.ts';
import { withEditLock } from '../../pins/edit.ts';
import { MANIFEST_NAME, parseManifest } from '../../pins/manifest.ts';
import { DEFAULT_BRANCH, DEFAULT_PATH, DEFAULT_SERVICES, SCHEMA_ADDRESS } from '../../pins/schema.ts';
import { type Told, tell } from '../../report/report.ts';
import { ServiceGlobs } from '../../selection/services.ts';
import type { Command, CommandContext } from '../command.ts';

export const command: Command = {
  group: 'Pins',
  description: "write a first recordings.json, pinned at the branch's tip",
  inputs: ['repository', 'branch', 'working-directory', 'token', 'retries', 'timeout'],
  // There is no file yet that could name them.
  inputHelp: {
    repository: 'the assets repository: owner/name on GitHub, or the address of a git repository; it must be given',
    branch: 'its main branch (default: the one that its server names)',
  },
  examples: `
  assets-sync init --repository Azure/azure-sdk-for-python-assets
  assets-sync init --repository https://git.example.com/team/assets --branch recordings`,
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host, signal, log, access } = context;
  const { pathsFrom } = context.selection;
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const { temporary } = host;
  const result = await init({ codeRepository, access, repositoryOptions, pathsFrom, temporary }, log, signal);
  await tell(host, initTold(result, host.workspace));
}

function initTold({ file, repository, branch, sha, service }: InitResult, from: string): Told {
  const name = relative(from, file);
  const pinned =
    sha === undefined
      ? `${name} pins nothing yet, for ${repository} has no commit: your first push makes its branch ${branch}.`
      : `${name} pins everything at ${shortSha(sha)}, where ${branch} of ${repository} is now.`;
  const json = { file, repository, branch, sha: sha ?? null };
  return { lines: [pinned, `Next: ${next({ sha, service })}`], json };
}

function next({ sha, service }: Pick<InitResult, 'sha' | 'service'>): string {
  if (sha === undefined) return 'record tests with the test proxy (assets-sync proxy start), then assets-sync push';
  if (service !== undefined) return `assets-sync sync ${service}`;
  return `say in $services which directories are services, for none matches ${DEFAULT_SERVICES.join(', ')}; then assets-sync sync <service>`;
}

export interface InitRequest {
  codeRepository: CodeRepository;
  access: AccessRequest;
  repositoryOptions: RepositoryOptions;
  /** Absolute: what a `repository` that is a relative path is relative to. */
  pathsFrom: string;
  /** Absolute: where a temporary repository may be made. */
  temporary: string;
}

export interface InitResult {
  /** Absolute: the file that was written. */
  file: string;
  /** As the file names it. */
  repository: string;
  branch: string;
  /** Undefined where the repository has no commit yet: then nothing is pinned. */
  sha: Sha | undefined;
  /** A service that the code repository has, to begin with. */
  service: Directory | undefined;
}

/** @throws `bad-usage` where there is a recordings.json already, or no repository is given */
export async function init(request: InitRequest, log: Log, signal: AbortSignal): Promise<InitResult> {
  const { codeRepository, access, pathsFrom } = request;
  const file = join(codeRepository.root, MANIFEST_NAME);
  if (lstatSync(file, { throwIfNoEntry: false }) !== undefined) throw alreadyThere();
  if (access.repository === undefined) {
    throw new AssetsSyncError('bad-usage', 'No assets repository is given.', {
      hint: 'Name it: assets-sync init --repository owner/name-assets',
    });
  }
  const repository = fromTop(access.repository, pathsFrom, codeRepository.root);
  const { branch, sha } = await findTip(request, { ...access, repository }, log, signal);
  const settings = {
    $schema: SCHEMA_ADDRESS,
    $repository: repository,
    ...(branch === DEFAULT_BRANCH ? {} : { $branch: branch }),
    $split: true,
    ...(sha === undefined ? {} : { '/': sha }),
  };
  try {
    const text = `${JSON.stringify(settings, undefined, 2)}\n`;
    await withEditLock(codeRepository.root, log, signal, () => writeFileSync(file, text, { flag: 'wx' }));
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? alreadyThere() : error;
  }
  // Whoever records by hand finds it hidden already.
  hideFromStatus(codeRepository, join(codeRepository.root, DEFAULT_PATH));
  const services = await new ServiceGlobs(DEFAULT_SERVICES).below(codeRepository.root, TOP);
  return { file, repository, branch, sha, service: services[0] };
}

/** A relative path as it is written in the file: relative to the top of the code repository. */
function fromTop(repository: string, pathsFrom: string, codeRoot: string): string {
  if (!isRelativePath(repository)) return repository;
  const path = relative(codeRoot, resolve(canonicalPath(pathsFrom), repository))
    .split(sep)
    .join('/');
  // Without a dot it would be owner/name. On Windows another drive has no relative path.
  return isRelativePath(path) || isAbsolute(path) ? path : `./${path}`;
}

async function findTip(
  { codeRepository, repositoryOptions, temporary }: InitRequest,
  asked: AccessRequest,
  log: Log,
  signal: AbortSignal,
): Promise<{ branch: string; sha: Sha | undefined }> {
  const { url, authorization } = findAccess(asked, parseManifest('{}', TOP), codeRepository.root, () => {});
  const { isLocalUser, config, attempts } = repositoryOptions;
  const remote = new Remote({ url, authorization, isLocalUser, config, attempts, log, tokenInput: 'token' });
  const folder = mkdtempSync(join(temporary, 'assets-sync-'));
  try {
    const scratch = makeScratch(folder, []);
    const tip = await remote.tip(scratch, asked.branch, signal);
    if (tip !== undefined) return tip;
    if ((await remote.branches(scratch, [''], signal)).size === 0)
      return { branch: asked.branch ?? DEFAULT_BRANCH, sha: undefined };
  } finally {
    await remote.close();
    removeFolder(folder);
  }
  const which = asked.branch === undefined ? 'no branch to pin' : `no branch ${asked.branch}`;
  throw new AssetsSyncError('missing-commit', `${remote.repositoryUrl} has ${which}.`, {
    hint: 'Name a branch that it has with --branch, or push a first commit to it.',
  });
}

function alreadyThere(): AssetsSyncError {
  return new AssetsSyncError('bad-usage', `There is a ${MANIFEST_NAME} already; nothing was changed.`, {
    hint: 'Edit it, or bring its recordings to disk: assets-sync sync',
    at: { file: MANIFEST_NAME },
  });
}
