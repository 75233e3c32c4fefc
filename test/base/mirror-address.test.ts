import { win32 } from 'node:path';
import type { Directory } from '../../src/base/directory.ts';
import { mirrorFile, parseMirror } from '../../src/base/git-url.ts';
import type { Sha } from '../../src/base/sha.ts';

describe('a mirror', () => {
  test.each([
    ['https://account.blob.core.windows.net/assets', 'http', 'https://account.blob.core.windows.net/assets'],
    ['HTTPS://Host.example:443/a/b//', 'http', 'https://host.example/a/b'],
    ['http://127.0.0.1:8080', 'http', 'http://127.0.0.1:8080'],
    ['/mnt/share/mirror/', 'folder', '/mnt/share/mirror'],
    ['./mirror', 'folder', '/code/mirror'],
    ['../mirror with space', 'folder', '/mirror with space'],
  ])('is at %s', (text, kind, at) => {
    expect(parseMirror(text, '/code')).toEqual({ kind, at });
  });

  test('is in a folder of Windows', () => {
    expect(parseMirror('D:\\mirror', 'C:\\code', win32)).toEqual({ kind: 'folder', at: 'D:\\mirror' });
  });

  test.each([
    ['', 'empty'],
    ['mirror', 'neither an http(s) address nor the path of a folder'],
    ['owner/name', 'neither'],
    ['s3://bucket/assets', 'neither'],
    ['file:///mnt/mirror', 'neither'],
    ['git@host:mirror', 'neither'],
    ['https://', 'not an address'],
    ['https://host/a b', 'not an address'],
    ['/mnt/mirror\n', 'control character'],
  ])('is not at %j', (text, why) => {
    expect(parseMirror(text, '/code')).toEqual({ error: expect.stringContaining(why) });
  });

  test.each([
    'https://user:hunter2@host/a',
    'https://hunter2@host/a',
    'https://host/a?sv=1&sig=hunter2',
    'https://host/a#hunter2',
  ])('with credentials is none, and they are not repeated: %s', (text) => {
    const parsed = parseMirror(text, '/code');
    expect(parsed).toEqual({ error: expect.stringMatching(/^it has a (user name|query)/) });
    expect(JSON.stringify(parsed)).not.toContain('hunter2');
  });
});

describe('the file of a directory', () => {
  const sha = 'a'.repeat(40) as Sha;
  const fileOf = (path: string) => mirrorFile({ sha, assetsPath: path as Directory });

  test.each([
    ['sdk/tables', 'sdk--tables.pack'],
    ['python/sdk/tables/azure-data-tables', 'python--sdk--tables--azure-data-tables.pack'],
    ['', '--.pack'],
    ['sdk/ü 100%', 'sdk--ü 100%.pack'],
  ])('%j is %j, below its commit', (path, name) => {
    expect(fileOf(path)).toEqual([sha, name]);
  });

  test('is short enough for every storage, and its own', () => {
    const [, one] = fileOf(`sdk/${'ü'.repeat(300)}/a`);
    const [, other] = fileOf(`sdk/${'ü'.repeat(300)}/b`);
    expect(Buffer.byteLength(one)).toBeLessThan(256);
    expect(one).not.toBe(other);
  });
});
