/** Requests through the proxy that the environment names: Node's own `fetch` passes it by. */
import { types } from 'node:util';
import { AssetsSyncError } from './errors.ts';

export type Fetch = (address: string, init: object) => Promise<Response>;

export async function proxiedFetch(address: string, env: NodeJS.ProcessEnv): Promise<Fetch> {
  const proxy = findProxy(new URL(address), env);
  if (proxy === undefined) return fetch;
  const undici = await import('undici');
  // Not its EnvHttpProxyAgent, which warns on stderr that it is an experiment.
  const dispatcher = new undici.ProxyAgent(proxy);
  return (asked, init) => undici.fetch(asked, { ...init, dispatcher } as object) as unknown as Promise<Response>;
}

/**
 * As curl, and so git, reads the variables: also in capitals, but for `http_proxy`, which a request could set for a CGI program; a host in
 * `no_proxy` means those below it as well.
 * @throws `bad-usage` for a proxy that is not asked by http
 */
export function findProxy({ protocol, hostname, port }: URL, env: NodeJS.ProcessEnv): string | undefined {
  const read = (name: string) => env[name] || (name === 'http_proxy' ? undefined : env[name.toUpperCase()]) || undefined;
  const proxy = read(protocol === 'https:' ? 'https_proxy' : 'http_proxy') ?? read('all_proxy');
  if (proxy === undefined) return undefined;
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

/** `fetch` says why it failed in the cause of its error. */
export function causesOf(error: unknown): string {
  const words: string[] = [];
  for (let at = error; types.isNativeError(at) && words.length < 5; at = at.cause) words.push(at.message);
  return words.join(': ');
}
