import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findVersion, isVersion, VERSION_FILES } from '../../src/test-proxy/program.ts';
import { CodeCheckout } from '../fixtures/in-process.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const [OWN, SHARED] = VERSION_FILES;

function repository(files: Record<string, string>): string {
  const root = temporaryFolder('proxy-version');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

test('the input goes before the files, and the repository’s own file before the shared one', () => {
  const files = { [OWN]: '1.0.0-dev.20260101.1\n', [SHARED]: '\uFEFF1.0.0-dev.20250101.1\r\n' };
  expect(findVersion(' 1.0.0-dev.20270101.1 ', repository(files))).toBe('1.0.0-dev.20270101.1');
  expect(findVersion(undefined, repository(files))).toBe('1.0.0-dev.20260101.1');
  expect(findVersion(undefined, repository({ [SHARED]: files[SHARED] ?? '' }))).toBe('1.0.0-dev.20250101.1');
  expect(findVersion(undefined, repository({ ...files, [OWN]: '\n' }))).toBe('1.0.0-dev.20250101.1');
});

test('a sync with a proxy that nothing names fails before anything is asked of a server', async () => {
  const code = new CodeCheckout();
  code.write('recordings.json', { $repository: './nowhere', 'sdk/tables': 'a'.repeat(40) });
  code.commit();
  const sync = () => code.run('sync', ['sdk/tables'], { proxy: 'true' });
  await expect(sync()).rejects.toMatchObject({ code: 'bad-usage', message: expect.stringContaining('which version') });
  code.write(VERSION_FILES[0], '1.0.0-dev.20260521.2');
  await expect(sync()).rejects.toMatchObject({ code: 'unreachable' });
});

test('no version anywhere is an error that names every place for one', () => {
  expect(() => findVersion(undefined, repository({}))).toThrow(
    expect.objectContaining({ code: 'bad-usage', hint: expect.stringContaining(OWN) }),
  );
});

test.each(['../../1.0.0', 'latest', '1.0', '1.0.0-dev.01', '1.0.0/x', '1.0.0\n2.0.0', 'v1.0.0'])(
  'what is no semantic version (%j) is refused, with the file that names it',
  (text) => {
    expect(() => findVersion(undefined, repository({ [SHARED]: text }))).toThrow(
      expect.objectContaining({ code: 'bad-usage', file: SHARED }),
    );
  },
);

test.each([
  ['20260521.2\n', true],
  ['1.0.0-dev.20260521.2', true],
  ['1.0.0-dev.20260521.2+4f5c744', true],
  ['20260521.1', false],
  ['2', false],
  ['', false],
])('a program that says %j has the version 1.0.0-dev.20260521.2: %s', (said, expected) => {
  expect(isVersion(said, '1.0.0-dev.20260521.2')).toBe(expected);
});

test('a version file that is a link, or below one, is not read, so that nothing behind it is shown', () => {
  const secret = repository({ 'target_proxy_version.txt': 'the first line of another file\n' });
  const root = repository({});
  symlinkSync(secret, join(root, 'eng'));
  const refused = expect.objectContaining({ code: 'bad-usage', message: expect.not.stringContaining('first line') });
  expect(() => findVersion(undefined, root)).toThrow(refused);
});
