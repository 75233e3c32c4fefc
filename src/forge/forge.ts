/** Where a repository's pull requests are: decided by its address alone, whatever host a run is on. */
import type { GitUrl } from '../names/git-url.ts';

export type Forge =
  | { kind: 'github'; api: string; owner: string; name: string; page: string }
  /** `api`: the address of the repository in the REST interface. */
  | { kind: 'azure'; api: string; page: string };

export interface ForgeQuestion {
  url: GitUrl;
  /** GitHub's own or a company's server, and its REST interface where the environment names one. */
  gitHubServer: string;
  gitHubApi: string | undefined;
}

/** @returns undefined for a host of another kind */
export function findForge({ url, gitHubServer, gitHubApi }: ForgeQuestion): Forge | undefined {
  const address = webAddress(url);
  if (address === undefined) return undefined;
  const path = address.pathname.replace(/\.git$/, '');
  const page = `${address.origin}${path}`;
  if (path.includes('/_git/')) return { kind: 'azure', api: azureApi(address.origin, path), page };
  const own = new URL(gitHubServer).origin === address.origin;
  if (!own && address.hostname !== 'github.com') return undefined;
  const [, owner, name] = /^\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (owner === undefined || name === undefined) return undefined;
  const ownApi = own ? gitHubApi : undefined;
  const api = ownApi ?? (address.hostname === 'github.com' ? 'https://api.github.com' : `${address.origin}/api/v3`);
  return { kind: 'github', api, owner, name, page };
}

/** The web address of a repository that is reached by ssh as well. */
function webAddress({ url, transport }: GitUrl): URL | undefined {
  if (transport === 'http') return new URL(url);
  if (transport !== 'ssh') return undefined;
  const [, azurePath] = /^(?:ssh:\/\/)?git@ssh\.dev\.azure\.com(?::\d+)?[:/]v3\/(.+)$/.exec(url) ?? [];
  if (azurePath !== undefined) return new URL(`https://dev.azure.com/${azurePath.replace(/\/([^/]+)$/, '/_git/$1')}`);
  const [, host, path] = /^(?:ssh:\/\/)?(?:[^@/]+@)?([^:/]+)(?::\d+\/|[:/])(.+)$/.exec(url) ?? [];
  return host === undefined ? undefined : new URL(`https://${host}/${path}`);
}

/** A project that is called as its repository is left out of the repository's address. */
function azureApi(origin: string, path: string): string {
  const [before = '', name = ''] = path.split('/_git/');
  const depth = before.split('/').filter(Boolean).length;
  const needed = origin.endsWith('.visualstudio.com') ? 1 : 2;
  return `${origin}${before}${depth < needed ? `/${name}` : ''}/_apis/git/repositories/${name}`;
}
