import { assetAddress, PUBLIC_SOURCE, releaseApi, releaseAsset } from '../../src/test-proxy/install.ts';
import { VERSION } from './stand-ins.ts';

test.each([
  ['linux', 'x64', 'test-proxy-standalone-linux-x64.tar.gz', 'x64', 'Azure.Sdk.Tools.TestProxy'],
  ['linux', 'arm64', 'test-proxy-standalone-linux-arm64.tar.gz', 'arm64', 'Azure.Sdk.Tools.TestProxy'],
  ['darwin', 'x64', 'test-proxy-standalone-osx-x64.zip', 'x64', 'Azure.Sdk.Tools.TestProxy'],
  ['darwin', 'arm64', 'test-proxy-standalone-osx-arm64.zip', 'arm64', 'Azure.Sdk.Tools.TestProxy'],
  ['win32', 'x64', 'test-proxy-standalone-win-x64.zip', 'x64', 'Azure.Sdk.Tools.TestProxy.exe'],
  ['win32', 'arm64', 'test-proxy-standalone-win-x64.zip', 'x64', 'Azure.Sdk.Tools.TestProxy.exe'],
] as const)('the archive for %s on %s is %s', (platform, arch, name, builtFor, executable) => {
  expect(releaseAsset({ platform, arch })).toMatchObject({ name, arch: builtFor, executable });
});

test.each([
  ['freebsd', 'x64'],
  ['linux', 'ia32'],
] as const)('a system without an archive (%s on %s) is refused, and another way is named', (platform, arch) => {
  expect(() => releaseAsset({ platform, arch })).toThrow(
    expect.objectContaining({ code: 'bad-usage', hint: expect.stringContaining('TEST_PROXY_PATH') }),
  );
});

const asset = releaseAsset({ platform: 'linux', arch: 'x64' });

test('an archive lies below the tag of its release', () => {
  expect(assetAddress(`${PUBLIC_SOURCE}/`, VERSION, asset)).toBe(
    `https://github.com/Azure/azure-sdk-tools/releases/download/Azure.Sdk.Tools.TestProxy_${VERSION}/${asset.name}`,
  );
});

test.each(['ftp://example.com/x', 'releases', 'file:///tmp/x'])('a source that is no web address (%s) is refused', (source) => {
  expect(() => assetAddress(source, VERSION, asset)).toThrow(expect.objectContaining({ code: 'bad-usage' }));
});

test('a source with a password is refused without showing it', () => {
  expect.assertions(2);
  try {
    assetAddress('https://me:hunter2@example.com/x', VERSION, asset);
  } catch (error) {
    expect(error).toMatchObject({ code: 'bad-usage' });
    expect(JSON.stringify([String(error), error])).not.toContain('hunter2');
  }
});

test('the REST interface of a release is where its server has it, and a mirror has none', () => {
  const path = `repos/Azure/azure-sdk-tools/releases/tags/Azure.Sdk.Tools.TestProxy_${VERSION}`;
  expect(releaseApi(PUBLIC_SOURCE, VERSION)).toBe(`https://api.github.com/${path}`);
  expect(releaseApi('https://ghe.example/Azure/azure-sdk-tools/releases/download', VERSION)).toBe(
    `https://ghe.example/api/v3/${path}`,
  );
  expect(releaseApi('https://mirror.example/test-proxy', VERSION)).toBeUndefined();
});
