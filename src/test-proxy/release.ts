/** What the test proxy's releases are called, for each version and system. */
import { AssetsSyncError } from '../base/errors.ts';

/** Where the public releases are; a mirror has the same names below it. */
export const PUBLIC_SOURCE = 'https://github.com/Azure/azure-sdk-tools/releases/download';

export interface System {
  platform: NodeJS.Platform;
  /** As `process.arch` has it. */
  arch: string;
}

export interface ReleaseAsset {
  /** The archive's file name. */
  name: string;
  kind: 'tar.gz' | 'zip';
  /** The processor that the program is for. */
  arch: 'x64' | 'arm64';
  /** The program in the archive. */
  executable: string;
}

const SYSTEMS: Partial<Record<NodeJS.Platform, { name: string; kind: ReleaseAsset['kind'] }>> = {
  linux: { name: 'linux', kind: 'tar.gz' },
  darwin: { name: 'osx', kind: 'zip' },
  win32: { name: 'win', kind: 'zip' },
};

/** @throws `bad-usage` for a system without an archive */
export function releaseAsset({ platform, arch }: System): ReleaseAsset {
  const system = SYSTEMS[platform];
  // Windows on arm64 runs programs for x64, and there is no other.
  const built = platform === 'win32' && arch === 'arm64' ? 'x64' : arch;
  if (system === undefined || (built !== 'x64' && built !== 'arm64')) {
    throw new AssetsSyncError('bad-usage', `There is no test proxy for ${platform} on ${arch}.`, {
      hint: 'Name one that runs here with the environment variable TEST_PROXY_PATH.',
    });
  }
  const executable = `Azure.Sdk.Tools.TestProxy${platform === 'win32' ? '.exe' : ''}`;
  return { name: `test-proxy-standalone-${system.name}-${built}.${system.kind}`, kind: system.kind, arch: built, executable };
}

export function releaseTag(version: string): string {
  return `Azure.Sdk.Tools.TestProxy_${version}`;
}

/**
 * @param source http(s) address that the releases' tags are below
 * @throws `bad-usage` where it is none, or carries a user name or password
 */
export function assetAddress(source: string, version: string, { name }: ReleaseAsset): string {
  const url = URL.canParse(source) ? new URL(source) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new AssetsSyncError('bad-usage', `The source of the test proxy is not an http(s) address: ${source}`, {
      hint: `Give the proxy-source input an address like ${PUBLIC_SOURCE}.`,
    });
  }
  if (url.username !== '' || url.password !== '') {
    throw new AssetsSyncError('bad-usage', `The source of the test proxy (${url.host}) has a user name or password in it.`, {
      hint: 'Give the proxy-source input an address without; the test proxy is downloaded without a token.',
    });
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}/${releaseTag(version)}/${name}${url.search}`;
}

/**
 * The address of a release in GitHub's REST interface, where the releases are on a GitHub server; a mirror may look like one.
 * @param source as for `assetAddress`
 */
export function releaseApi(source: string, version: string): string | undefined {
  const { origin, hostname, pathname } = new URL(source);
  const [, owner, name] = /^\/([^/]+)\/([^/]+)\/releases\/download\/*$/.exec(pathname) ?? [];
  if (owner === undefined || name === undefined) return undefined;
  const isPublic = hostname === 'github.com' || hostname.endsWith('.ghe.com');
  const api = isPublic ? `https://api.${hostname}` : `${origin}/api/v3`;
  return `${api}/repos/${owner}/${name}/releases/tags/${releaseTag(version)}`;
}
