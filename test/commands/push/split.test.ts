/** Two people who push different services into one code repository. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLEAN_ENVIRONMENT, git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

test('with $split two people who push different services never touch the same file, and reset takes theirs away', async () => {
  const { assets, second } = makeSample();
  assets.configure({ 'http.receivepack': 'true' });
  const server = await AssetsServer.start(assets, 'full');
  const start = async () => {
    const work = new Workspace();
    work.write('recordings.json', { $repository: server.url, $split: true, '/': second });
    for (const service of ['tables', 'core']) work.write(`sdk/${service}/README.md`, 'x\n');
    work.commit();
    expect((await work.cli(['sync', 'sdk/tables', 'sdk/core'])).code).toBe(0);
    return work;
  };
  const [ann, bob] = [await start(), await start()];
  git(bob.code, 'fetch', '-q', ann.code, 'main');
  git(bob.code, 'reset', '-q', '--hard', 'FETCH_HEAD');
  for (const [work, service] of [
    [ann, 'tables'],
    [bob, 'core'],
  ] as const) {
    writeFileSync(join(work.root, `sdk/${service}/new.json`), 'new\n');
    const { code, json } = await work.cli(['push', '--json']);
    expect({ code, error: json.error }).toEqual({ code: 0 });
    const pin = JSON.parse(readFileSync(join(work.code, `sdk/${service}/recordings.json`), 'utf8'))['/'];
    expect(pin.sha).toBe(json.sha);
    expect(work.status()).toBe(`?? sdk/${service}/recordings.json`);
    expect(git(work.root, 'status', '--porcelain')).toBe('');
    if (work === ann) work.commit();
  }
  // Bob thinks better of it, and again.
  expect((await bob.cli(['reset', 'sdk/core', '--yes'])).code).toBe(0);
  expect(existsSync(join(bob.code, 'sdk/core/recordings.json'))).toBe(false);
  expect(bob.status()).toBe('');
  writeFileSync(join(bob.root, 'sdk/core/new.json'), 'new\n');
  const { stdout } = await bob.cli(['push', '--message', "Bob's tests"], { cwd: join(bob.code, 'sdk/core') });
  const [, advice = ''] = stdout.split('Commit the pins, so that others get these recordings too:\n');
  const commands = advice.split('\n').filter((line) => line.startsWith('  git '));
  expect(commands[0]).toBe('  git add recordings.json');
  execFileSync('sh', ['-ec', commands.join('\n')], { cwd: join(bob.code, 'sdk/core'), env: CLEAN_ENVIRONMENT });
  expect(bob.status()).toBe('');
  expect(git(bob.code, 'show', '--format=%s', '--name-only')).toBe("Bob's tests\n\nsdk/core/recordings.json");
  for (const [one, other] of [
    [ann, bob],
    [bob, ann],
  ] as const) {
    git(one.code, 'fetch', '-q', other.code, 'main');
    git(one.code, 'checkout', '-q', '--detach');
    git(one.code, 'merge', '-q', 'FETCH_HEAD', '-m', 'merge');
    expect((await one.cli(['sync', 'sdk/tables', 'sdk/core', '--json'])).code).toBe(0);
    expect(Object.keys(one.files('sdk')).filter((path) => path.endsWith('/new.json'))).toHaveLength(3);
    git(one.code, 'checkout', '-q', 'main');
  }
  await server.close();
});
