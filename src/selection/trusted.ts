/** What a change may not choose: whom a run in CI asks. A pull request edits recordings.json as it likes. */
import { AssetsSyncError, type Problem } from '../base/errors.ts';
import { parseGitUrl } from '../base/git-url.ts';
import type { Log } from '../base/log.ts';
import { type CodeRepository, configValue, mainRemote } from '../code-repo/code-repository.ts';
import { type CodeHistory, splitCredentials } from '../code-repo/history.ts';
import { MANIFEST_NAME, type Manifest, manifestError } from '../pins/manifest.ts';
import { isAssetsJson, parsePinFile } from '../pins/pin-files.ts';
import { type ChangeQuestion, chooseBase, findEventBase } from './change.ts';

/** Inputs that stand for what the files name. */
export interface Addresses {
  /** The assets repository, and whether a mirror of it is given. */
  repository: string | undefined;
  hasMirror: boolean;
  /** Where an `owner/name` lives: `https://github.com`. */
  gitHubServer: string;
}

/** What says where pins must be, as a root file has it. */
export interface JudgingSettings {
  repository?: string | undefined;
  branch?: string | undefined;
}

/** An address of an assets repository that a file names. */
interface Named {
  file: string;
  text: string;
  at: Problem['at'];
  /** Of an assets.json. */
  tag?: string;
}

type JudgeRequest = Addresses & Pick<ChangeQuestion, 'event' | 'baseInput' | 'isLocalUser'> & { isProved?: boolean };

/**
 * What a run goes by: the root file, with the `$mirror` from before where the change edited it; and where pins are proved, the root
 * file's settings before the change, where there was one.
 * @throws `bad-manifest` where the change names an assets repository on a host that it is not for the change to choose, or where pins are proved a
 *   repository that no file named before, by an assets.json with a tag or a root file that named none: nothing else says that pins may be proved there
 * @throws `no-base` where nobody knows what was before, and a proof or such a host depends on it
 */
export async function judgeChange(
  { rootFile, manifests }: { rootFile: Manifest; manifests: readonly Manifest[] },
  request: JudgeRequest,
  history: CodeHistory,
  log: Pick<Log, 'notice' | 'warning'>,
): Promise<{ rootFile: Manifest; settingsBefore?: JudgingSettings | undefined }> {
  const { mirror, ...others } = rootFile.settings;
  const named = request.repository === undefined ? namedBy(manifests) : [];
  const foreign = named.filter(isForeign(request, history.codeRepository));
  const hasMirror = mirror !== undefined && !request.hasMirror;
  const isProved = request.isProved === true;
  if (foreign.length === 0 && !hasMirror && !isProved) return { rootFile };
  // One without a tag pins nothing.
  const ofTags = isProved ? named.filter(({ file, tag }) => isAssetsJson(file) && tag !== '') : [];
  const files = new Set([...[...foreign, ...ofTags].map(({ file }) => file), MANIFEST_NAME]);
  const earlier = await readBefore(request, history, [...files], log).catch((error: unknown) => {
    if (foreign.length > 0 || isProved || !(error instanceof AssetsSyncError) || error.code !== 'no-base') throw error;
    return [];
  });
  if (earlier === undefined) return { rootFile };
  const settings = earlier.find(({ file }) => file === MANIFEST_NAME)?.settings;
  const notIn = (some: readonly Manifest[]) => {
    const known = new Set(namedBy(some).map(({ text }) => addressOf(text, request)));
    return ({ text }: Named) => !known.has(addressOf(text, request));
  };
  const edited = foreign.filter(notIn(earlier));
  if (edited.length > 0)
    throw manifestError(edited.map(refusal('on a host of its own: it is asked', ', or where the repository input names it')));
  // Nothing but the change itself says of these that pins may be proved there.
  const isNewRoot = isProved && settings === undefined && Object.keys(rootFile.settings).length > 0;
  const own = isProved && settings?.repository === undefined ? named.filter(({ file }) => file === MANIFEST_NAME) : [];
  const unproved = [...ofTags, ...own].filter(notIn(earlier));
  // The files of other services may have named it; where none named any, the first of them begin here.
  const all = unproved.length > 0 || isNewRoot ? ((await readBefore(request, history, undefined, log)) ?? []) : [];
  const refused = namedBy(all).length === 0 ? [] : unproved.filter(notIn(all));
  if (refused.length > 0) throw manifestError(refused.map(refusal('named by no file before: what it has counts as proved')));
  // Files that pinned before, and no root file, leave the default branch.
  const settingsBefore = isProved ? (settings ?? (all.length > 0 ? {} : undefined)) : undefined;
  if (!hasMirror || settings?.mirror === mirror) return { rootFile, settingsBefore };
  const before = settings?.mirror;
  const which = before === undefined ? 'none is known' : `it was ${before}`;
  const message = `$mirror comes with this change and is not asked, but the one from before: ${which}. The mirror input names another`;
  log.warning({ message, at: rootFile.places.$mirror ?? { file: rootFile.file } });
  return { rootFile: { ...rootFile, settings: before === undefined ? others : { ...others, mirror: before } }, settingsBefore };
}

/**
 * Files that pin as they were before the change of a pull request or a merge group; undefined for any other run.
 * @param files undefined for all
 * @throws `no-base`
 */
async function readBefore(
  request: JudgeRequest,
  history: CodeHistory,
  files: readonly string[] | undefined,
  log: Pick<Log, 'notice'>,
): Promise<Manifest[] | undefined> {
  const event = request.isLocalUser ? undefined : request.event();
  if (event?.kind !== 'pull-request' && event?.kind !== 'merge-group') return undefined;
  // What was checked out is what the pull request is to be merged into.
  const isOfBase = event.kind === 'pull-request' && event.runsOnBase && event.base !== undefined;
  if (isOfBase && chooseBase(event, await history.checkedOut()).none !== undefined) return undefined;
  const base = await findEventBase(request, history, log);
  if (base === undefined) return [];
  const texts = await history.readFiles(await history.findPinFiles(base, files), base);
  return [...texts].flatMap(([file, text]) => parsePinFile(text.toString('utf8'), file) ?? []);
}

function namedBy(manifests: readonly Manifest[]): Named[] {
  return manifests.flatMap(({ file, settings, places, tagPin }) => [
    ...(settings.repository === undefined ? [] : [{ file, text: settings.repository, at: places.$repository ?? { file } }]),
    ...(tagPin === undefined
      ? []
      : [{ file, text: tagPin.assetsJson.repository, at: tagPin.assetsJson.repositoryAt, tag: tagPin.assetsJson.tag }]),
  ]);
}

/** Whether an address is on none of the hosts that a job trusts whatever its change says. */
function isForeign({ gitHubServer }: Addresses, codeRepository: CodeRepository): (named: Named) => boolean {
  const hostOf = (text: string) => {
    const parsed = parseGitUrl(splitCredentials(text).address, gitHubServer, codeRepository.root);
    return 'error' in parsed || parsed.transport === 'path' ? undefined : hostIn(parsed.url);
  };
  const own = configValue(codeRepository, `remote.${mainRemote(codeRepository)}.url`) ?? '';
  const trusted = ['github.com', 'dev.azure.com', new URL(gitHubServer).host, hostOf(own)];
  return ({ text }) => {
    const host = hostOf(text);
    return host !== undefined && !trusted.includes(host);
  };
}

/** What two ways of writing an address have in common; GitHub and Azure Repos look names up in either case. */
function addressOf(text: string, { gitHubServer }: Addresses): string {
  const parsed = parseGitUrl(text, gitHubServer, '/');
  const url = ('error' in parsed ? text : parsed.url).replace(/(\.git)?\/*$/, '');
  return /^https:\/\/(github\.com|dev\.azure\.com)\//i.test(url) ? url.toLowerCase() : url;
}

/** With the port; of `git@host:path` the host. */
function hostIn(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : /^(?:[^@]*@)?([^:]+):/.exec(url)?.[1];
}

function refusal(why: string, instead = '') {
  return ({ text, at, file }: Named) => ({
    message: `${JSON.stringify(text)} comes with this change and is ${why} once the change is merged${instead}`,
    at: at ?? { file },
  });
}
