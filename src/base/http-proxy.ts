/** Requests through the proxy, and with the certificates, that the environment names: Node's own `fetch` passes both by. */
import { readFileSync } from 'node:fs';
import { types } from 'node:util';
import { AssetsSyncError } from './errors.ts';

export type Fetch = (address: string, init: object) => Promise<Response>;

export async function proxiedFetch(address: string, env: NodeJS.ProcessEnv): Promise<Fetch> {
  const proxy = findProxy(new URL(address), env);
  const tls = tlsOptions(env);
  if (proxy === undefined && Object.keys(tls).length === 0) return fetch;
  const undici = await import('undici');
  // Not its EnvHttpProxyAgent, which warns on stderr that it is an experiment.
  const dispatcher =
    proxy === undefined ? new undici.Agent({ connect: tls }) : new undici.ProxyAgent({ uri: proxy, requestTls: tls });
  return (asked, init) => undici.fetch(asked, { ...init, dispatcher } as object) as unknown as Promise<Response>;
}

/** What git is told of certificates in its environment. */
export function tlsOptions(env: NodeJS.ProcessEnv): { ca?: Buffer; cert?: Buffer; key?: Buffer; rejectUnauthorized?: false } {
  const { GIT_SSL_CAINFO: ca, GIT_SSL_CERT: cert, GIT_SSL_KEY: key, GIT_SSL_NO_VERIFY: isUnchecked } = env;
  return {
    ...(ca ? { ca: readFileSync(ca) } : {}),
    ...(cert ? { cert: readFileSync(cert), key: readFileSync(key || cert) } : {}),
    ...(isUnchecked ? { rejectUnauthorized: false } : {}),
  };
}

/**
 * As curl, and so git, reads the variables: also in capitals, but for `http_proxy`, which a request could set for a CGI program; a host in
 * `no_proxy` means those below it as well. Without such a variable it is the one that an Azure Pipelines agent is configured with, but for
 * addresses that one of its regular expressions matches.
 * @throws `bad-usage` for a proxy that is not asked by http
 */
export function findProxy(url: URL, env: NodeJS.ProcessEnv): string | undefined {
  const { protocol, hostname, port } = url;
  const read = (name: string) => env[name] || (name === 'http_proxy' ? undefined : env[name.toUpperCase()]) || undefined;
  const proxy = read(protocol === 'https:' ? 'https_proxy' : 'http_proxy') ?? read('all_proxy');
  if (proxy === undefined) return agentProxy(url, env);
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const ownPort = port || (protocol === 'https:' ? '443' : '80');
  const isExcepted = (read('no_proxy') ?? '').split(/[\s,]+/).some((entry) => {
    if (entry === '*') return true;
    const only = /^(?:\[.*\]|[^:]*):(\d+)$/.exec(entry)?.[1] ?? '';
    const name = only === '' ? entry : entry.slice(0, -only.length - 1);
    const domain = name.toLowerCase().replace(/^\*?\.|^\[|\]$/g, '');
    return domain !== '' && (only || ownPort) === ownPort && (host === domain || host.endsWith(`.${domain}`));
  });
  if (isExcepted) return undefined;
  const withScheme = /^[a-z]+[\w+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  if (/^https?:/i.test(withScheme) && URL.canParse(withScheme)) return withScheme;
  const [scheme] = withScheme.split('://');
  throw new AssetsSyncError('bad-usage', `${host} cannot be asked through the ${scheme} proxy that the environment names.`, {
    hint: 'Name an http or https proxy in https_proxy, or the host in no_proxy.',
  });
}

/** @returns the proxy of the agent of Azure Pipelines, with its password, where it is to be used for an address */
function agentProxy(url: URL, { AGENT_PROXYURL, AGENT_PROXYBYPASSLIST }: NodeJS.ProcessEnv): string | undefined {
  if (!AGENT_PROXYURL) return undefined;
  const patterns: string[] = JSON.parse(AGENT_PROXYBYPASSLIST || '[]');
  return patterns.some((pattern) => matches(pattern, url.href)) ? undefined : AGENT_PROXYURL;
}

/** The agent's expressions are .NET's: one that only .NET reads matches nothing here. */
function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'i').test(text);
  } catch {
    return false;
  }
}

/** `fetch` says why it failed in the cause of its error. */
export function causesOf(error: unknown): string {
  const words: string[] = [];
  for (let at = error; types.isNativeError(at) && words.length < 5; at = at.cause) words.push(at.message);
  return words.join(': ');
}
