/** Which branch of the code repository gets moved pins: the pull request's, else where `git push` would put what is checked out. */
import { AssetsSyncError } from '../base/errors.ts';
import { parseSha } from '../base/sha.ts';
import { codeEnvironment } from '../git/environment.ts';
import { git, splitRecords, tryGit } from '../git/git.ts';
import type { CodeRepository } from './code-repository.ts';
import type { Head, Origin } from './origin.ts';

const BRANCHES = 'refs/heads/';

/** GitHub's merge queue makes and deletes branches of its own there. */
const MERGE_QUEUE = 'gh-readonly-queue/';

const NOTHING_PUSHED = 'nothing was pushed.';
const HINT = `leave the commit-pins input out and commit recordings.json yourself; ${NOTHING_PUSHED}`;

/** @throws `bad-usage` where no branch can be named for sure */
export async function findPushTarget(codeRepository: CodeRepository, origin: Origin, signal: AbortSignal): Promise<Head> {
  const target = await chooseTarget(new CodeGit(codeRepository, signal), origin);
  if (!target.branch.startsWith(MERGE_QUEUE)) return target;
  throw new AssetsSyncError('bad-usage', `Pins cannot be committed on ${target.branch}, a temporary branch of the merge queue.`, {
    hint: `Push recordings in the pull request's own runs (on: pull_request), not on merge_group; ${NOTHING_PUSHED}`,
  });
}

async function chooseTarget(codeRepository: CodeGit, { head, started }: Origin): Promise<Head> {
  if (head === 'unknown') {
    throw new AssetsSyncError('bad-usage', 'The fork that the pull request comes from is not known: it may have been deleted.', {
      hint: `Its pins have no branch to go to: ${HINT}`,
    });
  }
  if (head !== undefined) return head;
  const branch = await codeRepository.line('symbolic-ref', '--quiet', 'HEAD');
  if (branch?.startsWith(BRANCHES)) return whereGitPushes(codeRepository, branch.slice(BRANCHES.length));
  const isStarted = started !== undefined && parseSha((await codeRepository.line('rev-parse', 'HEAD')) ?? '') === started.sha;
  if (isStarted && started.ref.startsWith(BRANCHES)) {
    return { branch: started.ref.slice(BRANCHES.length), address: undefined };
  }
  const why = isStarted
    ? `${started.ref} is no branch`
    : 'what is checked out is no branch, and nothing says which one it belongs to';
  throw new AssetsSyncError('bad-usage', `There is no branch to commit the pins on: ${why}.`, {
    hint: `Check a branch out (git switch; in a workflow, ref of actions/checkout), or ${HINT}`,
  });
}

/** By git's own rules: `branch.<name>.pushRemote`, `remote.pushDefault`, `push.default` and so on. */
async function whereGitPushes(codeRepository: CodeGit, branch: string): Promise<Head> {
  const settings = await codeRepository.settings();
  const of = (name: string) => settings.get(`branch.${branch}.${name}`);
  // A branch may follow another one of the same clone (`.`), where there is no server.
  const named = [of('pushremote'), settings.get('remote.pushdefault'), of('remote')].find((name) => name !== '.' && name);
  const remote = named ?? onlyRemote(settings);
  const shown = remote.replace(/^(https?:\/\/)[^/@]*@/i, '$1');
  // It may be an address in place of a name.
  const address =
    (await codeRepository.line('remote', 'get-url', '--push', remote)) ?? (/[:/]/.test(remote) ? remote : undefined);
  if (address === undefined) {
    throw new AssetsSyncError(
      'bad-usage',
      `There is nowhere to push the pins to: ${shown}, the remote of ${branch}, has no address.`,
      {
        hint: `Add one (git remote add origin <address>) and push the branch, or ${HINT}`,
      },
    );
  }
  const ref = `${BRANCHES}${branch}`;
  const upstream = of('remote') === remote ? of('merge') : undefined;
  const target = settings.has(`remote.${remote}.push`)
    ? await codeRepository.line('for-each-ref', '--format=%(push:remoteref)', ref)
    : byDefault(settings.get('push.default'), ref, upstream);
  if (target?.startsWith(BRANCHES)) return { branch: target.slice(BRANCHES.length), address, remote: shown };
  const follows = upstream === undefined || upstream === ref ? '' : ` It follows ${upstream.replace(BRANCHES, '')} there.`;
  throw new AssetsSyncError('bad-usage', `git's settings name no branch of ${shown} that ${branch} is pushed to.${follows}`, {
    hint: `Push it under its own name (git push -u ${shown} ${branch}), or where it follows another (git config push.default upstream), or ${HINT}`,
  });
}

/** @returns undefined where `git push` would refuse */
function byDefault(mode: string | undefined, ref: string, upstream: string | undefined): string | undefined {
  if (mode === 'current' || mode === 'matching') return ref;
  if (mode === 'upstream' || mode === 'tracking') return upstream;
  // A branch that was made from another one follows that: its commits are not meant to go there.
  return upstream === undefined || upstream === ref ? ref : undefined;
}

function onlyRemote(settings: ReadonlyMap<string, string>): string {
  const names = [...settings.keys()].flatMap((key) => /^remote\.(.+)\.url$/s.exec(key)?.[1] ?? []);
  return names.length === 1 && names[0] !== undefined ? names[0] : 'origin';
}

/** Questions to the code repository's git. */
class CodeGit {
  private readonly call: Parameters<typeof git>[1];

  constructor(codeRepository: CodeRepository, signal: AbortSignal) {
    this.call = { environment: codeEnvironment(), cwd: codeRepository.root, signal };
  }

  /** The first line of an answer; undefined for none. */
  async line(...args: string[]): Promise<string | undefined> {
    const { exitCode, stdout } = await tryGit(args, this.call);
    return exitCode === 0 ? stdout.toString('utf8').split('\n')[0] || undefined : undefined;
  }

  /** Keys as git prints them, the last value of each. */
  async settings(): Promise<Map<string, string>> {
    const listing = await git(['config', '--list', '-z'], this.call);
    return new Map(
      splitRecords(listing).map((record) => {
        const text = record.toString('utf8');
        const end = text.indexOf('\n');
        return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)];
      }),
    );
  }
}
