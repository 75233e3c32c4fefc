/** What a change may not choose: whom a run in CI asks. A pull request edits recordings.json as it likes. */
import { AssetsSyncError, type Problem } from '../base/errors.ts';
import { parseGitUrl } from '../base/git-url.ts';
import type { Log } from '../base/log.ts';
import { type CodeRepository, configValue, mainRemote } from '../code-repo/code-repository.ts';
import { type CodeHistory, splitCredentials } from '../code-repo/history.ts';
import { MANIFEST_NAME, type Manifest, manifestError } from '../pins/manifest.ts';
import { parsePinFile } from '../pins/pin-files.ts';
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
}

/**
 * The root file without a `$mirror` that the change edited: that is not asked.
 * @throws `bad-manifest` where the change names an assets repository on a host that it is not for the change to choose
 */
export async function trustedRoot(
  { root, manifests }: { root: Manifest; manifests: readonly Manifest[] },
  request: Addresses & Pick<ChangeQuestion, 'event' | 'baseInput' | 'isLocalUser'>,
  history: CodeHistory,
  log: Pick<Log, 'notice' | 'warning'>,
): Promise<Manifest> {
  const { mirror, ...others } = root.settings;
  const foreign = request.repository === undefined ? namedBy(manifests).filter(isForeign(request, history.codeRepository)) : [];
  const hasMirror = mirror !== undefined && !request.hasMirror;
  if (request.isLocalUser || (foreign.length === 0 && !hasMirror)) return root;
  const event = request.event();
  if (event.kind !== 'pull-request' && event.kind !== 'merge-group') return root;
  const isOfBase = event.kind === 'pull-request' && event.runsOnBase && event.base !== undefined;
  // What was checked out is what the pull request is to be merged into.
  if (isOfBase && chooseBase(event, await history.checkedOut()).none !== undefined) return root;
  const base = await findEventBase(request, history, log).catch((error: unknown) => {
    if (foreign.length > 0 || !(error instanceof AssetsSyncError) || error.code !== 'no-base') throw error;
    return undefined;
  });
  const files = new Set([...foreign.map(({ file }) => file), MANIFEST_NAME]);
  const blobs = base === undefined ? new Map() : await history.findPinFiles(base, [...files]);
  const earlier = [...(await history.readFiles(blobs, base))].flatMap(
    ([file, text]) => parsePinFile(text.toString('utf8'), file) ?? [],
  );
  const known = new Set(namedBy(earlier).map(({ text }) => text));
  const edited = foreign.filter(({ text }) => !known.has(text));
  if (edited.length > 0) throw manifestError(edited.map(refusal));
  if (!hasMirror || earlier.some(({ settings }) => settings.mirror === mirror)) return root;
  log.warning({
    message:
      '$mirror is not asked, for nothing says that this change left it as it was: give the mirror input, or merge the change first',
    at: root.places.$mirror ?? { file: root.file },
  });
  return { ...root, settings: others };
}

/**
 * The settings of the root file before the change of a pull request or a merge group: what a proof goes by.
 * @returns undefined for other runs, and where there was no such file
 * @throws `no-base` where nobody knows what was before
 */
export async function settingsBefore(
  request: Pick<ChangeQuestion, 'event' | 'baseInput' | 'isLocalUser'>,
  history: CodeHistory,
  log: Pick<Log, 'notice'>,
): Promise<JudgingSettings | undefined> {
  const event = request.isLocalUser ? undefined : request.event();
  if (event?.kind !== 'pull-request' && event?.kind !== 'merge-group') return undefined;
  // What was checked out is what the pull request is to be merged into.
  const isOfBase = event.kind === 'pull-request' && event.runsOnBase && event.base !== undefined;
  if (isOfBase && chooseBase(event, await history.checkedOut()).none !== undefined) return undefined;
  const base = await findEventBase(request, history, log);
  if (base === undefined) return undefined;
  const texts = await history.readFiles(await history.findPinFiles(base, [MANIFEST_NAME]), base);
  const [text] = texts.values();
  return text === undefined ? undefined : parsePinFile(text.toString('utf8'), MANIFEST_NAME)?.settings;
}

function namedBy(manifests: readonly Manifest[]): Named[] {
  return manifests.flatMap(({ file, settings, places, tagPin }) => [
    ...(settings.repository === undefined ? [] : [{ file, text: settings.repository, at: places.$repository ?? { file } }]),
    ...(tagPin === undefined ? [] : [{ file, text: tagPin.assetsJson.repository, at: tagPin.assetsJson.repositoryAt }]),
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

/** With the port; of `git@host:path` the host. */
function hostIn(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : /^(?:[^@]*@)?([^:]+):/.exec(url)?.[1];
}

function refusal({ text, at, file }: Named) {
  const message = `${JSON.stringify(text)} comes with this change and is on a host of its own: it is asked once the change is merged, or where the repository input names it`;
  return { message, at: at ?? { file } };
}
