import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderName, writeBreadcrumbs } from '../../src/proxy-folders/package-folder.ts';
import { bundleOf } from '../fixtures/bundles.ts';
import { realGit } from '../fixtures/git-shim.ts';
import { archived, CodeCheckout } from '../fixtures/in-process.ts';
import { git } from '../fixtures/process.ts';
import { ProxyGit } from '../fixtures/proxy-git.ts';
import { pathWith } from '../fixtures/systems.ts';
import { assetsJson, type Tagged, TaggedRepository } from '../fixtures/tagged.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { until } from '../fixtures/until.ts';
import { AssetsServer } from '../servers/assets-server.ts';

const assets = new TaggedRepository(join(temporaryFolder('tagged'), 'assets.git'));
assets.configure({ 'uploadpack.allowFilter': 'true', 'uploadpack.allowAnySHA1InWant': 'true' });
const blob = assets.record('python', 'sdk/storage/azure-storage-blob', 3);
const queue = assets.record('python', 'sdk/storage/azure-storage-queue');

const pin = (code: CodeCheckout, { directory, tag }: Tagged) =>
  code.write(`${directory}/assets.json`, assetsJson(assets.dir, 'python', tag));

function checkout(packages: readonly Tagged[]): CodeCheckout {
  const code = new CodeCheckout();
  for (const tagged of packages) pin(code, tagged);
  code.commit();
  return code;
}

const folderOf = ({ directory }: Tagged) => folderName(assets.dir, `${directory}/assets.json`);
const placeOf = (tagged: Tagged) => `${folderOf(tagged)}/python/${tagged.directory}`;
const sync = (code: CodeCheckout, ...paths: string[]) => code.run('sync', paths, { layout: 'test-proxy' });
const expected = ({ commit, directory }: Tagged) => archived(assets.dir, commit, `python/${directory}`);
const lines = (code: CodeCheckout, tagged: Tagged) => new ProxyGit(code.code).breadcrumbs(folderOf(tagged)).map(String);
const lineOf = (tagged: Tagged) => `${tagged.directory}/assets.json,${folderOf(tagged)},${tagged.tag}`;
const record = (code: CodeCheckout, tagged: Tagged, name = 'new.json', text = 'recorded\n') =>
  writeFileSync(join(code.root, placeOf(tagged), name), text);

test('a folder is named as the test proxy names it', () => {
  expect(folderName('Azure/azure-sdk-assets', 'sdk/storage/azure-storage-blob/assets.json')).toBe('yoPImn7QKL');
});

describe('sync with the layout of the test proxy', () => {
  test('brings each package into a clone of its own, which its git finds clean and complete', async () => {
    const code = checkout([blob, queue]);
    const { services, pins } = await sync(code, '*');
    expect(services).toEqual([blob.directory, queue.directory]);
    expect(pins).toEqual({ [blob.directory]: blob.commit, [queue.directory]: queue.commit });
    expect(readdirSync(code.root).sort()).toEqual(['breadcrumb', folderOf(blob), folderOf(queue)].sort());
    rmSync(code.store, { recursive: true });
    for (const tagged of [blob, queue]) {
      const folder = join(code.root, folderOf(tagged));
      expect(code.files(placeOf(tagged))).toEqual(expected(tagged));
      expect(git(folder, 'status', '--porcelain')).toBe('');
      expect(git(folder, 'rev-parse', 'HEAD')).toBe(tagged.commit);
      git(folder, 'fsck', '--connectivity-only');
      expect(lines(code, tagged)).toEqual([blob, queue].map(lineOf));
    }
    expect(git(code.code, 'status', '--porcelain')).toBe('');
    expect(await sync(code, '*')).toMatchObject({ requests: 0, cacheHit: true });
  });

  test('the proxy restores nothing again, pushes what was recorded, and sync finds it pushed', async () => {
    const code = checkout([blob, queue]);
    await sync(code, '*');
    record(code, blob);
    new ProxyGit(code.code).restore(blob.directory);
    expect(code.files(placeOf(blob))).toHaveProperty(['new.json']);
    const tag = new ProxyGit(code.code).push(blob.directory);
    expect(git(assets.dir, 'ls-tree', '-r', '--name-only', tag).split('\n')).toEqual(
      [...git(assets.dir, 'ls-tree', '-r', '--name-only', blob.commit).split('\n'), `python/${blob.directory}/new.json`].sort(),
    );
    expect(await sync(code, '*')).toMatchObject({ requests: 0, messages: [] });
    expect(lines(code, queue)).toContain(`${blob.directory}/assets.json,${folderOf(blob)},${tag}`);
  });

  test('a package that the proxy restored and recorded in keeps its recordings, whoever comes next', async () => {
    const code = checkout([blob, queue]);
    await sync(code, blob.directory);
    new ProxyGit(code.code).restore(queue.directory);
    record(code, queue);
    await sync(code, blob.directory);
    new ProxyGit(code.code).restore(queue.directory);
    expect(code.files(placeOf(queue))).toHaveProperty(['new.json']);
    await sync(code, '*');
    const proxy = new ProxyGit(code.code);
    proxy.restore(blob.directory);
    proxy.restore(queue.directory);
    expect(code.files(placeOf(queue))).toHaveProperty(['new.json']);
  });

  test('a clean folder at another tag is moved, and keeps what its git had', async () => {
    const code = checkout([blob]);
    new ProxyGit(code.code).restore(blob.directory);
    git(join(code.root, folderOf(blob)), 'tag', 'mine');
    const newer = assets.record('python', blob.directory, 1, 2);
    pin(code, newer);
    await sync(code, '*');
    expect(code.files(placeOf(newer))).toEqual(expected(newer));
    expect(git(join(code.root, folderOf(blob)), 'rev-parse', 'mine')).toBe(blob.commit);
    expect(git(join(code.root, folderOf(blob)), 'status', '--porcelain')).toBe('');
    expect(lines(code, newer)).toEqual([lineOf(newer)]);
    pin(code, blob);
    await sync(code, '*');
    expect(code.files(placeOf(blob))).toEqual(expected(blob));
  });

  test('a folder at another tag with what was not pushed stays as it is', async () => {
    const code = checkout([blob, queue]);
    await sync(code, '*');
    record(code, blob);
    pin(code, assets.record('python', blob.directory, 1, 3));
    const refused = {
      code: 'local-changes',
      message: expect.stringContaining('new.json'),
      hint: expect.stringContaining('-a sdk/'),
    };
    await expect(sync(code, '*')).rejects.toMatchObject(refused);
    expect(code.files(placeOf(blob))).toEqual({ ...expected(blob), 'new.json': 'recorded\n' });
    git(join(code.root, folderOf(blob)), 'add', '-A');
    git(join(code.root, folderOf(blob)), 'commit', '-q', '-m', 'mine');
    await expect(sync(code, '*')).rejects.toMatchObject({ code: 'local-changes', message: expect.stringContaining('commit') });
  });

  test('an empty folder is no folder, and files without a clone are named', async () => {
    const code = checkout([blob]);
    new ProxyGit(code.code).config(blob.directory);
    expect((await code.run('status')).services).toMatchObject([{ synced: null }]);
    await code.run('reset', [], { yes: 'true' });
    await sync(code, '*');
    expect(code.files(placeOf(blob))).toEqual(expected(blob));
    rmSync(join(code.root, folderOf(blob), '.git'), { recursive: true });
    await expect(sync(code, '*')).rejects.toMatchObject({
      code: 'foreign-root',
      message: expect.stringContaining(folderOf(blob)),
    });
  });

  test('a folder at its tag whose recordings were all deleted stays, one that AssetsRepoPrefixPath left without them is made anew', async () => {
    const code = checkout([blob]);
    code.write(`${blob.directory}/assets.json`, assetsJson(assets.dir, 'pythan', blob.tag));
    new ProxyGit(code.code).restore(blob.directory);
    await expect(sync(code, '*')).rejects.toMatchObject({ code: 'no-such-directory' });
    pin(code, blob);
    await sync(code, '*');
    expect(code.files(placeOf(blob))).toEqual(expected(blob));
    expect(git(join(code.root, folderOf(blob)), 'status', '--porcelain')).toBe('');
    rmSync(join(code.root, folderOf(blob), 'python'), { recursive: true });
    expect(await sync(code, '*')).toMatchObject({ requests: 0, services: [blob.directory] });
    expect((await code.run('status')).services).toMatchObject([
      { deleted: Object.keys(expected(blob)).map((name) => `${placeOf(blob)}/${name}`) },
    ]);
  });

  test('what recordings.json pins is in the assets root beside the folders, and neither looks into the other', async () => {
    const main = assets.commit({ files: { 'sdk/core/a.json': 'core\n' } });
    const code = checkout([blob]);
    code.write('recordings.json', { $repository: assets.dir, 'sdk/core': main });
    await sync(code, blob.directory);
    expect(existsSync(join(code.root, '.git'))).toBe(false);
    await sync(code, '*');
    expect(code.files('sdk/core')).toEqual({ 'a.json': 'core\n' });
    expect(code.files(placeOf(blob))).toEqual(expected(blob));
    record(code, blob);
    writeFileSync(join(code.root, 'sdk/core/a.json'), 'newer\n');
    const hint = expect.stringContaining(
      `drop them (assets-sync reset sdk/core; a backup is kept; without one: test-proxy reset -a ${blob.directory}/assets.json)`,
    );
    await expect(code.run('check')).rejects.toMatchObject({ code: 'not-pushed', hint });
    writeFileSync(join(code.root, 'sdk/core/a.json'), 'core\n');
    expect(await code.run('sync', ['sdk/core'])).toMatchObject({ requests: 0, messages: [] });
  });
});

test('twenty packages are at most ten requests, and two runs at once make each folder once', async () => {
  const packages = Array.from({ length: 20 }, (_, index) => assets.record('python', `sdk/service${index}/package`, 2));
  const server = await AssetsServer.start(assets, 'blobless');
  try {
    const code = new CodeCheckout();
    for (const { directory, tag } of packages) code.write(`${directory}/assets.json`, assetsJson(server.url, 'python', tag));
    code.commit();
    const [one, other] = await Promise.all([sync(code, '*'), sync(code, '*')]);
    expect(Math.min(Number(one.requests), Number(other.requests))).toBeLessThanOrEqual(10);
    for (const { directory, commit } of packages) {
      const folder = join(code.root, folderName(server.url, `${directory}/assets.json`));
      expect(git(folder, 'rev-parse', 'HEAD')).toBe(commit);
      expect(git(folder, 'status', '--porcelain')).toBe('');
    }
    expect(await sync(code, '*')).toMatchObject({ requests: 0 });
  } finally {
    await server.close();
  }
});

test('what other packages have of eng and .gitignore is neither needed nor brought', async () => {
  const other = new TaggedRepository(join(temporaryFolder('nested'), 'assets.git'));
  other.configure({ 'uploadpack.allowFilter': 'true', 'uploadpack.allowAnySHA1InWant': 'true' });
  other.commit({
    files: {
      'python/.gitignore': '*.tmp\n',
      'net/other/.gitignore': '*.tmp\n',
      'net/other/.gitattributes': '* text\n',
      'net/eng/a.json': 'a\n',
      'net/tables/b.json': 'b\n',
    },
  });
  const nested = other.record('python', 'tables', 2);
  const code = new CodeCheckout();
  code.write('tables/assets.json', assetsJson(other.dir, 'python', nested.tag));
  code.commit();
  await sync(code, '*');
  const folder = join(code.root, folderName(other.dir, 'tables/assets.json'));
  expect(git(folder, 'status', '--porcelain')).toBe('');
  expect(readdirSync(folder).sort()).toEqual(['.git', '.gitignore', 'python']);
  // Its git fetches them where the proxy's checkout of another tag wants them.
  const newer = other.record('python', 'tables', 1, 2);
  code.write('tables/assets.json', assetsJson(other.dir, 'python', newer.tag));
  new ProxyGit(code.code).restore('tables');
  expect(git(folder, 'rev-parse', 'HEAD')).toBe(newer.commit);
  writeFileSync(join(folder, 'python/tables/new.json'), 'recorded\n');
  const tag = new ProxyGit(code.code).push('tables');
  expect(git(other.dir, 'ls-tree', '-r', '--name-only', tag).split('\n')).toEqual(
    expect.arrayContaining(['net/eng/a.json', 'net/other/.gitignore', 'python/tables/new.json']),
  );
});

test('another git in a folder is waited for: one that holds its index, and a clone that is under way', async () => {
  const code = checkout([blob]);
  await sync(code, '*');
  const newer = assets.record('python', blob.directory, 1, 7);
  pin(code, newer);
  const lock = join(code.root, folderOf(blob), '.git/index.lock');
  writeFileSync(lock, '');
  let isFree = false;
  setTimeout(() => {
    isFree = true;
    rmSync(lock);
  }, 400);
  await sync(code, '*');
  expect(isFree).toBe(true);
  expect(code.files(placeOf(newer))).toEqual(expected(newer));

  const other = checkout([queue]);
  const folder = join(other.root, folderOf(queue));
  mkdirSync(folder, { recursive: true });
  git(folder, 'clone', '-q', '--no-checkout', '--filter=tree:0', `file://${assets.dir}`, '.');
  rmSync(join(folder, '.git/index'), { force: true });
  setTimeout(() => git(folder, '-c', 'advice.detachedHead=false', 'checkout', '-q', queue.tag), 400);
  expect(await sync(other, '*')).toMatchObject({ requests: 0 });
  expect(other.files(placeOf(queue))).toEqual(expected(queue));
});

describe('a run that was cut off leaves nothing to be done by hand', () => {
  const newer = [blob, queue].map(({ directory }) => assets.record('python', directory, 1, 9)) as [Tagged, Tagged];
  const crumbsOf = (code: CodeCheckout) => join(code.root, 'breadcrumb');
  const dropCrumb = (code: CodeCheckout, tagged: Tagged) => rmSync(join(crumbsOf(code), `${folderOf(tagged)}.breadcrumb`));

  async function moved(): Promise<CodeCheckout> {
    const code = checkout([blob, queue]);
    await sync(code, '*');
    for (const tagged of newer) pin(code, tagged);
    return code;
  }

  /** As a run leaves it that is killed when it has moved a folder away, and its clone not in. */
  function moveAway(code: CodeCheckout): void {
    for (const tagged of newer) dropCrumb(code, tagged);
    const work = join(crumbsOf(code), 'assets-sync');
    mkdirSync(join(work, folderOf(blob)), { recursive: true });
    writeFileSync(join(crumbsOf(code), `${folderOf(blob)}.breadcrumb.1.5r2.lock`), '\ufeffsdk/');
    renameSync(join(code.root, folderOf(blob)), join(work, `${folderOf(blob)}.before`));
  }

  async function finishes(code: CodeCheckout): Promise<void> {
    await sync(code, '*');
    for (const tagged of newer) {
      expect(code.files(placeOf(tagged))).toEqual(expected(tagged));
      expect(lines(code, tagged)).toEqual(newer.map(lineOf));
    }
    expect(readdirSync(crumbsOf(code))).toHaveLength(2);
  }

  test('between the two renames of a folder', async () => {
    const code = await moved();
    moveAway(code);
    new ProxyGit(code.code).config(blob.directory);
    await finishes(code);
  });

  test('between them, and something was recorded before the first: it is there again', async () => {
    const code = await moved();
    record(code, blob);
    moveAway(code);
    const refused = { code: 'local-changes', message: expect.not.stringContaining(queue.directory) };
    await expect(sync(code, '*')).rejects.toMatchObject(refused);
    expect(code.files(placeOf(blob))).toEqual({ ...expected(blob), 'new.json': 'recorded\n' });
    new ProxyGit(code.code).reset(blob.directory);
    await finishes(code);
  });

  test('between them, something was recorded before the first, and a proxy clones there: what was recorded is named', async () => {
    const code = await moved();
    record(code, blob);
    moveAway(code);
    new ProxyGit(code.code).restore(blob.directory);
    const [told] = (await sync(code, '*')).messages as { text: string }[];
    const kept = /is in (\S+)\./.exec(JSON.stringify(told))?.[1] ?? '';
    expect(readFileSync(join(kept, 'python', blob.directory, 'new.json'), 'utf8')).toBe('recorded\n');
    expect(code.files(placeOf(blob))).toEqual(expected(newer[0]));
    await sync(code, '*');
    expect(existsSync(kept)).toBe(true);
  });

  test('after the second rename: what was put aside goes, but not what was recorded in it', async () => {
    const code = await moved();
    const before = join(crumbsOf(code), 'assets-sync', `${folderOf(blob)}.before`);
    mkdirSync(join(before, '..'), { recursive: true });
    cpSync(join(code.root, folderOf(blob)), before, { recursive: true });
    await finishes(code);
    mkdirSync(join(before, '..'), { recursive: true });
    cpSync(join(code.root, folderOf(blob)), before, { recursive: true });
    writeFileSync(join(before, 'python', blob.directory, 'new.json'), 'recorded\n');
    expect((await sync(code, '*')).messages).toHaveLength(1);
    expect(readdirSync(crumbsOf(code)).filter((name) => name.startsWith(`${folderOf(blob)}-`))).toHaveLength(1);
  });

  test('when the breadcrumbs were taken away', async () => {
    const code = await moved();
    for (const tagged of newer) dropCrumb(code, tagged);
    await finishes(code);
  });

  test('and the git that it had started writes into no clone of the next one', async () => {
    const code = await moved();
    const folder = temporaryFolder('orphan');
    const wait = (name: string) => `touch '${folder}/'$RUN.reached; until [ -e '${folder}/'$RUN.${name} ]; do sleep 0.02; done`;
    const orphan = `[ $RUN = first ] && { touch "$GIT_DIR/index.lock" 2>/dev/null; touch '${folder}/ended'; exit 1; }`;
    const script = `case " $* " in *" read-tree "*) ${wait('goes')}; ${orphan} ;; esac\nexec '${realGit()}' "$@"\n`;
    writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}`, { mode: 0o755 });
    const start = (RUN: string) => {
      const env = { ...process.env, ASSETS_SYNC_STORE: code.store, PATH: pathWith(folder), RUN };
      const args = [bundleOf('cli'), 'sync', '*', '--layout', 'test-proxy'];
      return spawn(process.execPath, args, { cwd: code.code, env, stdio: 'ignore' });
    };
    const first = start('first');
    await until(() => existsSync(join(folder, 'first.reached')));
    first.kill('SIGKILL');
    const second = start('second');
    const ended = once(second, 'exit');
    await until(() => existsSync(join(folder, 'second.reached')));
    writeFileSync(join(folder, 'first.goes'), '');
    await until(() => existsSync(join(folder, 'ended')));
    writeFileSync(join(folder, 'second.goes'), '');
    expect(await ended).toEqual([0, null]);
    await finishes(code);
  });

  test('by a folder in which something is recorded meanwhile', async () => {
    const code = await moved();
    const ended = expect(sync(code, '*')).rejects.toMatchObject({ code: 'local-changes' });
    await until(() => existsSync(join(crumbsOf(code), 'assets-sync')));
    record(code, blob);
    await ended;
    expect(lines(code, queue)).toEqual([blob, queue].map(lineOf));
    rmSync(join(code.root, placeOf(blob), 'new.json'));
    await finishes(code);
  });

  test('nor does one that runs to its end: what the proxy pushes meanwhile has its line', async () => {
    const code = checkout([blob, queue]);
    await sync(code, '*');
    pin(code, newer[0]);
    record(code, queue);
    const ended = sync(code, '*');
    await until(() => existsSync(join(crumbsOf(code), 'assets-sync')));
    const tag = new ProxyGit(code.code).push(queue.directory);
    await ended;
    for (const tagged of newer) expect(lines(code, tagged)).toEqual([lineOf(newer[0]), lineOf({ ...queue, tag })]);
  });

  test('and a folder that is not there has no breadcrumb', async () => {
    const code = await moved();
    moveAway(code);
    const crumbs = [blob, queue].map((tagged) => {
      const crumb = { assetsJson: `${tagged.directory}/assets.json`, folder: folderOf(tagged), tag: tagged.tag };
      return [crumb.folder, crumb] as const;
    });
    writeBreadcrumbs(code.root, new Map(crumbs));
    expect(lines(code, blob)).toEqual([]);
    expect(lines(code, queue)).toEqual([lineOf(queue)]);
  });
});

test('what was recorded in a folder is seen by status and check, and left to the proxy by push and reset', async () => {
  const code = checkout([blob, queue]);
  await sync(code, '*');
  expect((await code.run('check')).messages).toEqual([]);
  await expect(code.run('push')).rejects.toMatchObject({
    message: expect.stringContaining('is pinned by'),
    hint: expect.stringContaining(`test-proxy push -a ${blob.directory}/assets.json`),
  });
  record(code, blob);
  const changed = { service: blob.directory, synced: blob.commit, moved: false, added: [`${placeOf(blob)}/new.json`] };
  expect((await code.run('status')).services).toMatchObject([changed, { service: queue.directory, added: [] }]);
  expect((await code.run('diff', [], { local: 'true' })).changes).toMatchObject([
    { service: blob.directory, from: blob.commit, added: [`${placeOf(blob)}/new.json`] },
  ]);
  const command = (verb: string) => expect.stringContaining(`test-proxy ${verb} -a ${blob.directory}/assets.json`);
  await expect(code.run('check')).rejects.toMatchObject({ code: 'not-pushed', hint: command('push') });
  await expect(code.run('push')).rejects.toMatchObject({ code: 'bad-usage', hint: command('push') });
  await expect(code.run('reset', [], { yes: 'true' })).rejects.toMatchObject({ code: 'bad-usage', hint: command('reset') });
  expect(code.files(placeOf(blob))).toHaveProperty(['new.json']);
  // A clean one as well, where it is named: no second copy is put beside it.
  for (const named of [queue.directory, '*', 'sdk'])
    await expect(code.run('reset', [named], { yes: 'true' })).rejects.toMatchObject({ code: 'bad-usage' });
  // And it alone: a reset of the other, too, would drop what was recorded there.
  for (const verb of ['push', 'reset'])
    await expect(code.run(verb, [queue.directory])).rejects.toMatchObject({
      hint: `Run: test-proxy ${verb} -a ${queue.directory}/assets.json. Nothing was changed.`,
    });
  expect(existsSync(join(code.root, 'sdk'))).toBe(false);
  // Where a plain sync has put a copy at the paths of the tests, what was recorded in the folder is seen all the same.
  await code.run('sync', ['*']);
  expect((await code.run('status')).services).toMatchObject([changed, { service: queue.directory, added: [] }]);
});

test('a push of the proxy’s that was cut off after its commit: check warns, sync names the commit, and what they say publishes it', async () => {
  const code = checkout([blob]);
  await sync(code, '*');
  record(code, blob);
  const folder = join(code.root, folderOf(blob));
  git(folder, 'checkout', '-q', '-b', '0a1b2c3d');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'Automatic asset update');
  const head = git(folder, 'rev-parse', 'HEAD');
  const told = expect.stringContaining('reset HEAD^');
  expect((await code.run('check')).messages).toMatchObject([{ level: 'warning', text: told }]);
  await expect(sync(code, '*')).rejects.toMatchObject({ code: 'local-changes', message: expect.stringContaining(head) });
  git(folder, 'reset', '-q', 'HEAD^');
  const tag = new ProxyGit(code.code).push(blob.directory);
  expect(archived(assets.dir, tag, `python/${blob.directory}`)).toHaveProperty(['new.json']);
  expect((await code.run('check')).messages).toEqual([]);
  expect(await sync(code, '*')).toMatchObject({ messages: [] });
});

test('of a package without a tag, or with one that names no commit, status says no other commit', async () => {
  const code = checkout([blob]);
  assets.tag('latest', blob.commit);
  pin(code, { ...blob, tag: 'latest' });
  code.write('sdk/new/assets.json', assetsJson(assets.dir, 'python', ''));
  await sync(code, '*');
  new ProxyGit(code.code).restore('sdk/new');
  const { services } = await code.run('status');
  const [fresh] = services as { synced: string }[];
  expect(services).toEqual([
    expect.objectContaining({ service: 'sdk/new', sha: null, synced: fresh?.synced, moved: false }),
    expect.objectContaining({ service: blob.directory, sha: blob.commit, synced: blob.commit, moved: false }),
  ]);
});

test('what was recorded in a folder is named by check, too, when a pull has put a pin in place of its assets.json', async () => {
  const code = checkout([blob, queue]);
  await sync(code, '*');
  code.write(`${blob.directory}/assets.json`, undefined);
  code.write('recordings.json', { $repository: assets.dir, $prefix: 'python', [blob.directory]: blob.commit });
  code.commit();
  expect((await code.run('check')).messages).toEqual([]);
  record(code, blob);
  const told = { level: 'warning', text: expect.stringContaining(folderOf(blob)) };
  expect((await code.run('check')).messages).toMatchObject([told]);
  expect((await code.run('check', [queue.directory])).messages).toEqual([]);
});

test('diff --local names what publishes it: each tool’s command', async () => {
  const code = checkout([blob]);
  const main = assets.commit({ files: { 'sdk/core/a.json': 'core\n' } });
  code.write('recordings.json', { $repository: assets.dir, 'sdk/core': main });
  code.write('sdk/core/a.py', '');
  code.commit();
  await sync(code, '*');
  record(code, blob);
  const ofProxy = `test-proxy push -a ${blob.directory}/assets.json`;
  const last = () =>
    execFileSync(process.execPath, [bundleOf('cli'), 'diff', '--local'], { cwd: code.code, encoding: 'utf8' }).trimEnd();
  expect(last()).toMatch(new RegExp(`of them really: ${ofProxy}$`));
  writeFileSync(join(code.root, 'sdk/core/b.json'), 'core\n');
  expect(last()).toMatch(new RegExp(`of them really: assets-sync push, ${ofProxy}$`));
});

test('the proxy’s push takes eng from its tag, also in a folder that was moved', async () => {
  const other = new TaggedRepository(join(temporaryFolder('eng'), 'assets.git'));
  other.configure({ 'uploadpack.allowFilter': 'true', 'uploadpack.allowAnySHA1InWant': 'true' });
  const first = other.record('python', 'sdk/tables');
  other.commit({ files: { 'eng/readme.md': 'newer\n' } });
  const second = other.record('python', 'sdk/tables', 2, 2);
  const code = new CodeCheckout();
  for (const { tag } of [first, second]) {
    code.write('sdk/tables/assets.json', assetsJson(other.dir, 'python', tag));
    code.commit();
    await sync(code, '*');
  }
  const folder = join(code.root, folderName(other.dir, 'sdk/tables/assets.json'));
  writeFileSync(join(folder, 'python/sdk/tables/new.json'), 'recorded\n');
  const tag = new ProxyGit(code.code).push('sdk/tables');
  expect(git(other.dir, 'show', `${tag}:eng/readme.md`)).toBe('newer');
});

test('breadcrumbs are read and written with their byte order mark, lines that an earlier version broke included', async () => {
  const code = checkout([blob, queue]);
  await sync(code, '*');
  const file = join(code.root, 'breadcrumb', `${folderOf(blob)}.breadcrumb`);
  expect(readFileSync(file, 'utf8')).toMatch(/^\ufeffsdk/);
  const [first = '', second = ''] = lines(code, blob).map((line) => line.replaceAll(',', ';'));
  writeFileSync(file, `${second}\n\ufeff${first}\n`);
  await sync(code, '*');
  expect(readFileSync(file, 'utf8')).toBe(`\ufeff${first}\n${second}\n`);
});
