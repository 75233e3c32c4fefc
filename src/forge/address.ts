/** Where a repository's pull requests are: decided by its address alone, whatever host a run is on. */
import type { GitUrl } from '../base/git-url.ts';

export type Forge =
  | { kind: 'github'; api: string; owner: string; name: string; page: string; origin: string }
  /** `api`: the address of the repository in the REST interface. */
  | { kind: 'azure'; api: string; page: string; origin: string };

/** How many characters of a pull request's title and text each takes. */
export const TEXT_LIMITS: Record<Forge['kind'], { title: number; body: number }> = {
  github: { title: 256, body: 65_536 },
  azure: { title: 400, body: 4_000 },
};

export interface ForgeQuestion {
  url: GitUrl;
  /** GitHub's own or a company's server, and its REST interface where the environment names one. */
  gitHubServer: string;
  gitHubApi: string | undefined;
  /** A company's server besides. */
  otherGitHub: string | undefined;
}

/** @returns undefined for a host of another kind */
export function findForge({ url, gitHubServer, gitHubApi, otherGitHub }: ForgeQuestion): Forge | undefined {
  const servers = [gitHubServer, ...(otherGitHub === undefined ? [] : [otherGitHub])].map((address) => new URL(address));
  const address = webAddress(url, servers);
  if (address === undefined) return undefined;
  const { origin, hostname, pathname } = address;
  const path = pathname.replace(/\.git$/, '');
  const page = `${origin}${path}`;
  if (path.includes('/_git/')) return { kind: 'azure', api: azureApi(address, path), page, origin };
  const isOwn = servers[0]?.origin === origin;
  const isPublic = hostname === 'github.com' || hostname.endsWith('.ghe.com');
  if (!isPublic && !servers.some((server) => server.origin === origin)) return undefined;
  const [, owner, name] = /^\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (owner === undefined || name === undefined) return undefined;
  const api = (isOwn ? gitHubApi : undefined) ?? (isPublic ? `https://api.${hostname}` : `${origin}/api/v3`);
  return { kind: 'github', api, owner, name, page, origin };
}

/** The page on which a person opens a pull request. */
export function newPullRequestPage({ kind, page }: Forge, { branch, into }: { branch: string; into: string }): string {
  if (kind === 'azure') {
    return `${page}/pullrequestcreate?sourceRef=${encodeURIComponent(branch)}&targetRef=${encodeURIComponent(into)}`;
  }
  const [from, to] = [branch, into].map((name) => name.split('/').map(encodeURIComponent).join('/'));
  return `${page}/compare/${to}...${from}?expand=1`;
}

/** The web address of a repository that is reached by ssh as well. */
function webAddress({ url, transport }: GitUrl, servers: readonly URL[]): URL | undefined {
  if (transport === 'http') return new URL(url);
  if (transport !== 'ssh') return undefined;
  const [, name, rest = ''] = /^(?:ssh:\/\/)?(?:[^@/]+@)?([^:/]+)(?::\d+\/|[:/])(.+)$/.exec(url) ?? [];
  if (name === undefined) return undefined;
  const host = name.toLowerCase();
  const path = rest.replace(/^\/+|\/+$/g, '');
  const [, organization, project, repository] = /^v3\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (host === 'ssh.dev.azure.com' && organization !== undefined) {
    return new URL(`https://dev.azure.com/${organization}/${project}/_git/${repository}`);
  }
  if (host === 'vs-ssh.visualstudio.com' && organization !== undefined) {
    return new URL(`https://${organization}.visualstudio.com/${project}/_git/${repository}`);
  }
  // Its port is not the one of its pages.
  const server = servers.find(({ hostname }) => hostname === host)?.origin;
  return new URL(`${server ?? `https://${host === 'ssh.github.com' ? 'github.com' : host}`}/${path}`);
}

/** A project that is called as its repository is left out of the repository's address. */
function azureApi({ origin, hostname }: URL, path: string): string {
  const [before = '', name = ''] = path.split('/_git/');
  const parts = before.split('/').filter(Boolean);
  return `${origin}${before}${hasProject(hostname, parts) ? '' : `/${name}`}/_apis/git/repositories/${name}`;
}

/** Above a project are: its organization, in the path or the host's name; on a company's server a folder, if any, and a collection. */
function hasProject(hostname: string, parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? '';
  if (hostname.endsWith('.visualstudio.com')) return last !== '' && !/^DefaultCollection$/i.test(last);
  if (hostname === 'dev.azure.com') return parts.length > 1;
  const above = parts[0]?.toLowerCase() === 'tfs' ? 2 : 1;
  return parts.length > above && !/Collection$/i.test(last);
}
