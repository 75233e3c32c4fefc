/** What a person is told where a server cannot be used: each with what to do about it. */
import { AssetsSyncError } from '../../base/errors.ts';
import {
  blockingBranch,
  explainRefusal,
  remoteLines,
  saysDamaged,
  tellingLine,
  unresolvedHost,
  wantsProxyPassword,
  withoutAfterthoughts,
} from './failure.ts';
import type { Refusal } from './process-transport.ts';
import type { AccessOptions } from './transport.ts';

/**
 * The server could not be reached, or broke off.
 * @param url for messages, here and below
 * @param words what git and the server said, without tokens, here and below
 */
export function unreachable(url: string, words: string): AssetsSyncError {
  const said = tellingLine(withoutAfterthoughts(words));
  const why = said === undefined || said === '' ? '' : `: ${said}`;
  const host = unresolvedHost(words);
  if (host !== undefined) {
    return new AssetsSyncError('unreachable', `The name ${host} could not be resolved: no server is known by it here.`, {
      hint: `Check how it is spelled in ${url}, and this machine's DNS, network and proxy; nothing on disk was changed.`,
      detail: words,
    });
  }
  return new AssetsSyncError('unreachable', `The server of ${url} could not be reached or did not complete${why}.`, {
    hint: adviceOf(words, why !== ''),
    detail: words,
  });
}

/** @param saysWhy whether anything was said: a server that cannot read what was asked for may end its answer without a word */
function adviceOf(words: string, saysWhy: boolean): string {
  if (saysDamaged(words) || !saysWhy) {
    return 'The repository on the server may be damaged: ask who keeps it to run git fsck there. A proxy that changes what passes through it looks the same. Nothing on disk was changed.';
  }
  return wantsProxyPassword(words)
    ? "The proxy wants a name and a password: put them into its address (HTTPS_PROXY, HTTP_PROXY or git's http.proxy), then run the command again; nothing on disk was changed."
    : 'Check the address, the network and any proxy, then run the command again; nothing on disk was changed.';
}

/**
 * What answers is no git server.
 * @param contentType of its answer; empty where it did not say
 */
export function noGitServer(url: string, contentType: string, words: string): AssetsSyncError {
  const what = /^text\/html$/i.test(contentType) ? 'a web page' : contentType.replace(/[^\w/+.-]/g, '') || 'something else';
  return new AssetsSyncError('unreachable', `${url} answers with ${what}, not as a git repository.`, {
    hint: 'Check the address, which is the one that git clone takes, the proxy and the token: some answer with their sign-in page.',
    detail: words,
  });
}

/** What came could not be written on this machine. */
export function noRoom(folder: string, words: string): AssetsSyncError {
  return new AssetsSyncError('not-writable', `What was fetched could not be written below ${folder}.`, {
    hint: 'Make room or give this user access, then run the command again.',
    detail: words,
  });
}

export function redirectsElsewhere(from: string, to: { origin: string; url: string }): AssetsSyncError {
  return new AssetsSyncError('unreachable', `${from} redirects to another server, ${to.origin}.`, {
    hint: `If that is right, name the repository by its new address, ${to.url}.`,
  });
}

/** @param location what the server said, without tokens */
export function redirectsNowhere(url: string, location: string): AssetsSyncError {
  return new AssetsSyncError('unreachable', `The server of ${url} redirects to what is no address (${location}).`, {
    hint: 'Check the address of the repository; if it is right, tell whoever runs that server.',
  });
}

export function redirectsWithToken(from: string): AssetsSyncError {
  return new AssetsSyncError('unreachable', `${from} redirects to an address that has the token in it.`, {
    hint: 'Name the repository by its present address, and renew the token: that server puts it where others can read it.',
  });
}

export function redirectsAgain(url: string): AssetsSyncError {
  return new AssetsSyncError('unreachable', `${url} redirects again and again.`, {
    hint: 'Name the repository by its present address.',
  });
}

/**
 * The server does not let this run in.
 * @param answer its HTTP status, where it gave one, and whether it was asked to take a push
 */
export function unauthorized(
  url: string,
  { status, pushes }: { status: number | undefined; pushes: boolean },
  options: AccessOptions,
  words: string,
): AssetsSyncError {
  if (options.url.transport === 'path') {
    return new AssetsSyncError('unreachable', `${url} is not a git repository that can be read.`, {
      hint: 'Check the path and its permissions.',
      detail: words,
    });
  }
  const answer = status === undefined ? 'refused access' : `answered ${status}`;
  const said = tellingLine(remoteLines(words));
  const what = pushes
    ? `nothing may be pushed there with these credentials${said === undefined ? '' : ` (${said})`}`
    : 'it does not exist, or the token cannot see it';
  return new AssetsSyncError('unauthorized', `${url} ${answer}: ${what}.`, {
    hint: pushes ? howToPush(options) : howToRead(options),
    detail: words,
  });
}

function howToPush({ tokenInput, isLocalUser }: AccessOptions): string {
  const login = isLocalUser ? ', or log in' : '';
  return `Give a token that may write there (contents: write) with the ${tokenInput} input${login}; nothing was pushed.`;
}

function howToRead({ authorization, isLocalUser, tokenInput }: AccessOptions): string {
  if (authorization !== undefined) {
    return 'Check the name of the repository, and that the token is valid and may read its contents.';
  }
  // A token goes to a server that is named where no pull request can name one.
  const address = tokenInput === 'token' ? ' (and, unless it is on the same server, its address with the repository input)' : '';
  const given = `the ${tokenInput} input${address}`;
  return isLocalUser
    ? `Check the name of the repository; if it is private, log in (gh auth login, or your git credential helper), or give a token: GH_TOKEN for GitHub; for another host ${given}.`
    : `Check the name of the repository; if it is private, give a token for it with ${given}.`;
}

/** What git says of a branch, without its own mark: `[remote rejected] (hook declined)`. */
function reasonOf({ reason }: Refusal): string {
  return reason.replace(/^\[[^\]]*\] \((.*)\)$/, '$1').replace(/\.$/, '');
}

/**
 * The server did not take a branch.
 * @returns undefined where somebody else was quicker
 */
export function pushRefused(url: string, branch: string, refusal: Refusal): AssetsSyncError | undefined {
  const why = explainRefusal(refusal.reason, refusal.stderr);
  if (why === 'race') return undefined;
  const said = tellingLine(remoteLines(refusal.stderr));
  const reason = reasonOf(refusal);
  const detail = `${reason}\n${refusal.stderr}`;
  if (why === 'in-the-way') {
    const other = blockingBranch(refusal.stderr);
    const which = other === undefined ? 'the branch that is called as a part of it' : `the branch ${other} there`;
    return new AssetsSyncError('conflict', `${url} has no room for the branch ${branch}: ${said ?? reason}.`, {
      hint: `Rename or delete ${which}, then run the command again; nothing was pushed.`,
      detail,
    });
  }
  const told = said === undefined || reason.includes(said) ? reason : `${reason}: ${said}`;
  return new AssetsSyncError('unauthorized', `${url} did not take the branch ${branch}: ${told}.`, {
    hint: `Check that the token may push there and that no rule protects ${branch}; nothing was pushed.`,
    detail,
  });
}
