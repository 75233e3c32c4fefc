import { win32 } from 'node:path';
import { parseGitUrl, repositoryPage } from '../../src/base/git-url.ts';
import { repositoryKey } from '../../src/store/names.ts';

const parse = (text: string) => parseGitUrl(text, 'https://github.com', '/code');

describe('an assets repository', () => {
  test.each([
    ['Azure/sdk-assets', 'https://github.com/Azure/sdk-assets', 'http', 'https://github.com'],
    ['https://dev.azure.com/org/p/_git/r', 'https://dev.azure.com/org/p/_git/r', 'http', 'https://dev.azure.com'],
    ['http://127.0.0.1:80/r.git/', 'http://127.0.0.1/r.git', 'http', 'http://127.0.0.1'],
    ['git@github.com:Azure/x.git', 'git@github.com:Azure/x.git', 'ssh', undefined],
    ['ssh://git@host:22/x', 'ssh://git@host:22/x', 'ssh', undefined],
    ['../assets', 'file:///assets', 'path', undefined],
    ['/srv/assets.git', 'file:///srv/assets.git', 'path', undefined],
    ['file:///srv/assets.git', 'file:///srv/assets.git', 'path', undefined],
  ])('%s is %s', (text, url, transport, origin) => {
    expect(parse(text)).toEqual({ url, transport, origin });
  });

  test.each([
    '',
    'name',
    '-uc/evil',
    '--upload-pack=touch x',
    'ext::sh -c touch% x',
    'ext::x',
    'git://host/x',
    'ftp://host/x',
    'https://user:secret@host/x',
    'https://token@host/x',
    'https://host/x?y=z',
    'ssh://-oProxyCommand=x/y',
    'ssh://-x@host/y',
    '-x@host:y',
    'host:-x',
    'a b/c',
    'https://host/a\nb',
  ])('%j is refused', (text) => {
    expect(parse(text)).toEqual({ error: expect.stringMatching(/\w/) });
  });

  test.each([
    ['\\\\srv\\share\\assets', 'file:////srv/share/assets'],
    ['//srv/share/assets', 'file:////srv/share/assets'],
    ['file://srv/share/assets', 'file:////srv/share/assets'],
    ['file:////srv/share/assets', 'file:////srv/share/assets'],
    ['C:\\My Code\\assets', 'file:///C:/My%20Code/assets'],
    ['C:/code/assets', 'file:///C:/code/assets'],
    ['file:///C:/My%20Code/assets', 'file:///C:/My%20Code/assets'],
    ['..\\assets', 'file:///C:/assets'],
    ['C:\\100%\\assets', 'file:///C:/100%25/assets'],
  ])('%s on Windows is %s', (text, url) => {
    expect(parseGitUrl(text, 'https://github.com', 'C:\\code', win32)).toEqual({ url, transport: 'path', origin: undefined });
  });

  test.each([
    ['/srv/my assets', 'file:///srv/my%20assets'],
    ['./my assets', 'file:///code/my%20assets'],
    ['/srv/100%', 'file:///srv/100%25'],
    ['/srv/back\\slash', 'file:///srv/back\\slash'],
  ])('in a path with letters that mean something in an address, %s, is %s', (text, url) => {
    expect(parse(text)).toEqual({ url, transport: 'path', origin: undefined });
  });

  test('never shows a password that it refuses', () => {
    expect(JSON.stringify(parse('https://user:hunter2@host/x'))).not.toContain('hunter2');
  });

  test('has a folder name of its own', () => {
    const key = (text: string) => {
      const url = parse(text);
      if ('error' in url) throw new Error(url.error);
      return repositoryKey(url);
    };
    expect(key('Azure/sdk-assets')).toMatch(/^Azure-sdk-assets-[0-9a-f]{12}$/);
    expect(key('https://github.com/Azure/sdk-assets.git')).toBe(key('Azure/sdk-assets'));
    expect(key('https://other.example/Azure/sdk-assets')).not.toBe(key('Azure/sdk-assets'));
    expect(key('../../..')).toMatch(/^[\w-][\w.-]*$/);
  });

  test('has a page where it is on the web', () => {
    const page = (text: string) => {
      const url = parse(text);
      return 'error' in url ? undefined : repositoryPage(url);
    };
    expect(page('https://github.com/a/b.git')).toBe('https://github.com/a/b');
    expect(page('git@github.com:a/b')).toBeUndefined();
  });
});
