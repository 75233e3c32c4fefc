/** Conflicts in recordings.json files as git's own merge, rebase and cherry-pick leave them, with an assets repository behind HTTP. */
import { appendFileSync, existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { driverCommand } from '../../../src/commands/resolve/driver.ts';
import { git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { testWith } from '../../fixtures/systems.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer, type Profile } from '../../servers/assets-server.ts';

const { assets, second, third } = makeSample();
assets.configure({ 'http.receivepack': 'true' });
let server: AssetsServer;
let work: Workspace;

beforeEach(async () => {
  await serve('blobless');
  work = new Workspace();
  write({ 'sdk/core': second, 'sdk/tables': second });
  work.commit();
});
afterEach(async () => {
  await server.close();
  git(assets.dir, 'update-ref', 'refs/heads/main', third);
  for (const branch of pushed()) git(assets.dir, 'update-ref', '-d', `refs/heads/${branch}`);
});

async function serve(profile: Profile): Promise<void> {
  server = await AssetsServer.start(assets, profile);
}

type Pins = Record<string, string | object>;

function pin(sha: string, directory: string, reason?: string): object {
  return { ...assets.pin(sha, directory), ...(reason === undefined ? {} : { reason }) };
}

function write(pins: Pins): void {
  work.write('recordings.json', { $repository: server.url, ...pins });
}

function pushed(): string[] {
  const listing = git(assets.dir, 'for-each-ref', '--format=%(refname:short)', 'refs/heads/assets-sync');
  return listing === '' ? [] : listing.split('\n');
}

/** What a push of recordings of tables from another clone leaves: a branch, or a further commit of one. */
function push(files: Record<string, string>, on?: { branch: string }): { sha: string; branch: string } {
  const branch = on?.branch ?? `assets-sync/sdk-tables-${pushed().length + 1}`;
  const placed = Object.fromEntries(Object.entries(files).map(([path, text]) => [`sdk/tables/${path}`, text]));
  return { branch, sha: assets.commit({ branch, ...(on === undefined ? { from: second } : {}), files: placed }) };
}

/** Two branches with pins of their own, `ours` checked out. */
function branch(ours: Pins, theirs: Pins): void {
  for (const [name, pins] of Object.entries({ theirs, ours })) {
    git(work.code, 'checkout', '-q', '-b', name, 'main');
    write(pins);
    work.commit();
  }
}

/** Runs a git command that ends with a conflict. */
function conflict(...args: string[]): void {
  expect(() => git(work.code, '-c', 'merge.conflictStyle=diff3', ...args)).toThrow();
  expect(work.status()).toMatch(/^(UU|AA) /m);
}

function manifest(): Record<string, { sha: string; tree: string; reason?: string }> {
  return JSON.parse(readFileSync(join(work.code, 'recordings.json'), 'utf8'));
}

/** What a pinned commit has of a service beyond what it was recorded on. */
function added(sha: string, service = 'sdk/tables'): string[] {
  return git(assets.dir, 'diff', '--name-only', second, sha, '--', service).split('\n');
}

const CORE = { 'sdk/core': second };
const TABLES = { 'sdk/tables': second };

test('without a conflict there is nothing to resolve', async () => {
  expect(await work.cli(['resolve'])).toMatchObject({ code: 0, stdout: expect.stringContaining('nothing to resolve') });
  expect(work.status()).toBe('');
});

test.each([
  ['a merge', ['merge', 'theirs']],
  ['a rebase', ['rebase', 'theirs']],
  ['a cherry-pick', ['cherry-pick', 'theirs']],
])('%s of pins of two services keeps both, without a server', async (_, command) => {
  const [core, tables] = [pin(third, 'sdk/core', 'core'), pin(third, 'sdk/tables', 'tables')];
  branch({ 'sdk/core': core, ...TABLES }, { ...CORE, 'sdk/tables': tables });
  await server.close();
  conflict(...command);
  const { code, stderr } = await work.cli(['resolve']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(manifest()).toEqual({ $repository: server.url, 'sdk/core': core, 'sdk/tables': tables });
  // It is added, and the rest of the merge is a person's.
  expect(work.status()).toBe('M  recordings.json');
});

test.each(['ours', 'theirs'] as const)(
  'of one service the pin that has the other counts, whichever side it is on (%s)',
  async (side) => {
    const one = push({ 'one.json': '1\n' });
    const two = push({ 'two.json': '2\n' }, one);
    const [older, newer] = [pin(one.sha, 'sdk/tables', 'one'), pin(two.sha, 'sdk/tables', 'two')];
    const [ours, theirs] = side === 'ours' ? [newer, older] : [older, newer];
    branch({ ...CORE, 'sdk/tables': ours }, { ...CORE, 'sdk/tables': theirs });
    conflict('merge', 'theirs');
    const { code, json } = await work.cli(['resolve', '--json']);
    expect({ code, settled: json.settled, pushed: json.pushed }).toMatchObject({
      code: 0,
      settled: [{ from: side }],
      pushed: false,
    });
    expect(manifest()['sdk/tables']).toEqual(newer);
    expect(json.bytes).toBeLessThan(10_000);
  },
);

test('where both pushed, their recordings are merged and pushed, to the same branch whoever does it', async () => {
  const one = push({ 'one.json': '1\n' });
  const two = push({ 'two.json': '2\n' });
  const [ours, theirs] = [pin(one.sha, 'sdk/tables', 'Record one'), pin(two.sha, 'sdk/tables', 'Record two')];
  branch({ ...CORE, 'sdk/tables': ours }, { ...CORE, 'sdk/tables': theirs });
  const results: object[] = [];
  for (const [here, there] of [
    ['ours', 'theirs'],
    ['theirs', 'ours'],
  ] as const) {
    git(work.code, 'checkout', '-q', here);
    conflict('merge', there);
    const { code, json } = await work.cli(['resolve', '--json']);
    expect({ code, error: json.error }).toEqual({ code: 0 });
    expect(json).toMatchObject({ pushed: true, settled: [{ path: 'sdk/tables', from: 'both' }], left: [] });
    const { sha, tree, reason } = manifest()['sdk/tables'] ?? { sha: '' };
    expect(added(sha)).toEqual(['sdk/tables/one.json', 'sdk/tables/two.json']);
    expect(tree).toBe(`${assets.tree(sha, 'sdk/tables')}@${sha.slice(0, 12)}`);
    expect(reason).toBe('Merge recordings of sdk/tables');
    expect(git(assets.dir, 'log', '-1', '--format=%b', sha)).toContain('Record one');
    results.push({ sha, branch: json.branch });
    git(work.code, 'merge', '--abort');
  }
  expect(results[0]).toEqual(results[1]);
  expect(pushed()).toEqual([one.branch, two.branch].sort());
  expect(git(assets.dir, 'fsck', '--connectivity-only', '--no-dangling')).toBe('');
});

test.each(['blobless', 'plain-v0', 'commits'] as const)(
  'what both sides have on main already is pinned there, and nothing is pushed (%s)',
  async (profile) => {
    const one = assets.commit({ branch: 'one', from: second, files: { 'sdk/tables/one.json': '1\n' } });
    const two = assets.commit({ branch: 'two', from: second, files: { 'sdk/tables/two.json': '2\n' } });
    const files = { 'sdk/tables/one.json': '1\n', 'sdk/tables/two.json': '2\n' };
    const merge = assets.commit({ merges: [one, two], files });
    await server.close();
    if (profile === 'commits') server = await AssetsServer.startWithCommits(assets);
    else await serve(profile);
    branch({ ...CORE, 'sdk/tables': one }, { ...CORE, 'sdk/tables': two });
    conflict('merge', 'theirs');
    expect(await work.cli(['resolve', '--json'])).toMatchObject({ code: 0, json: { pushed: false } });
    expect(manifest()['sdk/tables']?.sha).toBe(merge);
    expect(pushed()).toEqual([]);
  },
);

test('with $prefix, what both pushed below it is merged and pushed', async () => {
  const base = assets.commit({ branch: 'python', from: second, files: { 'python/sdk/tables/base.json': 'x\n' } });
  const record = (name: string) =>
    assets.commit({ branch: `assets-sync/${name}`, from: base, files: { [`python/sdk/tables/${name}.json`]: 'x\n' } });
  for (const [name, sha] of Object.entries({ theirs: record('two'), ours: record('one') })) {
    git(work.code, 'checkout', '-q', '-b', name, 'main');
    write({ $prefix: 'python', 'sdk/tables': { sha, tree: `${assets.tree(sha, 'python/sdk/tables')}@${sha.slice(0, 12)}` } });
    work.commit();
  }
  conflict('merge', 'theirs');
  const [first = ''] = ['one', 'two'].map((name) => assets.sha(`assets-sync/${name}`)).sort();
  const { code, stdout } = await work.cli(['resolve']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('Pushed to assets-sync/') });
  // A person reads whose push the branch goes on from.
  expect(stdout).toContain(`, which goes on from ${first.slice(0, 12)}`);
  git(work.code, 'merge', '--abort');
  conflict('merge', 'theirs');
  const again = await work.cli(['resolve', '--json']);
  expect({ code: again.code, error: again.json.error, pushed: again.json.pushed }).toEqual({ code: 0, pushed: true });
  const { sha, tree } = manifest()['sdk/tables'] ?? { sha: '' };
  const names = git(assets.dir, 'diff', '--name-only', base, sha).split('\n');
  expect(names).toEqual(['python/sdk/tables/one.json', 'python/sdk/tables/two.json']);
  expect(tree).toBe(`${assets.tree(sha, 'python/sdk/tables')}@${sha.slice(0, 12)}`);
});

test('recordings that both sides made are listed, and their pins stay between markers; all else is settled', async () => {
  const one = push({ 'same.json': '1\n', 'one.json': '1\n' });
  const two = push({ 'same.json': '2\n' });
  const core = pin(third, 'sdk/core', 'core');
  branch(
    { 'sdk/core': core, 'sdk/tables': pin(one.sha, 'sdk/tables') },
    { ...CORE, 'sdk/keys': third, 'sdk/tables': pin(two.sha, 'sdk/tables') },
  );
  conflict('merge', 'theirs');
  const { code, json, stderr } = await work.cli(['resolve', '--json']);
  expect({ code, stderr }).toEqual({ code: 4, stderr: '' });
  expect(json.error).toMatchObject({ code: 'conflict', message: expect.stringContaining('sdk/tables/same.json') });
  expect(json.left).toMatchObject([{ path: 'sdk/tables', recordings: ['sdk/tables/same.json'] }]);
  const text = readFileSync(join(work.code, 'recordings.json'), 'utf8');
  const [before = '', marked = '', after = ''] = text.split(/^<{7} ours\n|^>{7} theirs\n/m);
  expect(JSON.parse(`${before}${marked.split('=======')[0]}${after}`)).toEqual({
    $repository: server.url,
    'sdk/core': core,
    'sdk/keys': third,
    'sdk/tables': pin(one.sha, 'sdk/tables'),
  });
  expect(work.status()).toBe('UU recordings.json');
  expect(pushed()).toEqual([one.branch, two.branch].sort());
});

test('recordings that main has otherwise since are said, and nothing is pushed or pinned', async () => {
  const one = push({ 'one.json': '1\n' });
  const two = push({ 'two.json': '2\n' });
  assets.commit({ files: { 'sdk/tables/one.json': 'main\n', 'sdk/tables/two.json': 'main\n' } });
  branch({ ...CORE, 'sdk/tables': one.sha }, { ...CORE, 'sdk/tables': two.sha });
  conflict('merge', 'theirs');
  const { code, json } = await work.cli(['resolve', '--json']);
  expect({ code, left: json.left }).toMatchObject({
    code: 4,
    left: [{ path: 'sdk/tables', recordings: ['sdk/tables/one.json'] }],
  });
  expect([one, two].map((pushed) => assets.sha(pushed.branch))).toEqual([one.sha, two.sha]);
  expect(work.status()).toBe('UU recordings.json');
});

test('a side that has the recordings of both is taken; a pin of a commit that the server does not have is left', async () => {
  const one = push({ 'one.json': '1\n' });
  const both = push({ 'one.json': '1\n', 'two.json': '2\n' });
  const squash = assets.commit({ branch: 'squash', from: second, files: { 'README.md': 'y\n' } });
  const unknown = second.replace(/./, '0');
  const ours = { 'sdk/core': third, 'sdk/keys': both.sha, 'sdk/tables': one.sha };
  branch(ours, { 'sdk/core': unknown, 'sdk/keys': squash, 'sdk/tables': both.sha });
  conflict('merge', 'theirs');
  const { code, json } = await work.cli(['resolve', '--json']);
  expect({ code, json }).toMatchObject({
    code: 4,
    json: {
      left: [{ path: 'sdk/core', why: expect.stringContaining('does not give out') }],
      pins: { 'sdk/keys': both.sha, 'sdk/tables': both.sha },
    },
  });
  expect(pushed()).toHaveLength(2);
});

test('what a person has to decide first is said without a server', async () => {
  const same = assets.commit({ branch: 'same', from: third, files: { 'README.md': 'y\n' } });
  branch(
    { $branch: 'one', '/': third, 'sdk/core': pin(third, 'sdk/core'), 'sdk/tables': third },
    { $branch: 'two', '/': second, 'sdk/core': pin(same, 'sdk/core'), 'sdk/tables': same },
  );
  conflict('merge', 'theirs');
  await server.close();
  const { code, json } = await work.cli(['resolve', '--json']);
  expect({ code, json }).toMatchObject({
    code: 4,
    json: {
      left: [
        { path: '$branch' },
        { path: '/', why: expect.stringContaining('catch-all') },
        { path: 'sdk/tables', why: expect.stringContaining('settle $branch first') },
      ],
      pins: { 'sdk/core': third },
    },
  });
});

test('paths name the pins that are meant', async () => {
  branch(
    { 'sdk/core': pin(second, 'sdk/core', 'ours'), 'sdk/tables': second },
    { 'sdk/core': pin(third, 'sdk/core', 'theirs'), 'sdk/tables': third },
  );
  conflict('merge', 'theirs');
  const { code, stdout } = await work.cli(['resolve', 'sdk/tables']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('sdk/core') });
  const text = readFileSync(join(work.code, 'recordings.json'), 'utf8');
  expect(text).toContain(`"sdk/tables": "${third}"`);
  expect(text).toContain('<<<<<<< ours');
  expect(work.status()).toBe('UU recordings.json');
});

test('files that only a person can settle stay as they are, and other files are not looked at', async () => {
  // Of other text than the files beside it: git would take it for renamed.
  const gone = { one: second, two: third, reason: 'Recorded by hand against a service that is not there any more.'.repeat(3) };
  work.write('sdk/gone/recordings.json', { '/': { sha: second, gone } });
  work.commit();
  branch({ ...CORE, ...TABLES }, { ...CORE, ...TABLES });
  for (const [name, sha] of Object.entries({ theirs: second, ours: third })) {
    git(work.code, 'checkout', '-q', name);
    work.write('sdk/keys/recordings.json', { '/': sha });
    work.write('sdk/odd/recordings.json', { '/': sha });
    work.write('sdk/noted/recordings.json', `// ${name}\n{ "/": "${second}" }\n`);
    work.write('sdk/settled/recordings.json', { '/': sha });
    if (name === 'ours') work.write('sdk/gone/recordings.json', { '/': { sha, gone } });
    else rmSync(join(work.code, 'sdk/gone/recordings.json'));
    work.write('sdk/core/assets.json', { AssetsRepo: 'o/n', Tag: `python/core_${sha.slice(0, 10)}` });
    work.write('README.md', `${name}\n`);
    work.commit();
  }
  conflict('merge', 'theirs');
  appendFileSync(join(work.code, 'sdk/keys/recordings.json'), '// by hand\n');
  work.write('sdk/settled/recordings.json', { '/': second });
  const { code, json, stderr } = await work.cli(['resolve', '--json']);
  expect(code).toBe(4);
  expect(json.left).toMatchObject([
    { file: 'sdk/gone/recordings.json', why: expect.stringContaining('git rm') },
    { file: 'sdk/keys/recordings.json', why: expect.stringContaining('git checkout --merge') },
    { file: 'sdk/settled/recordings.json', why: expect.stringContaining('no markers') },
    { file: 'sdk/noted/recordings.json', why: expect.stringContaining('comments') },
  ]);
  expect(readFileSync(join(work.code, 'sdk/noted/recordings.json'), 'utf8')).toContain('<<<<<<< ours\n// ours\n');
  expect(stderr).toContain('sdk/core/assets.json');
  expect(JSON.parse(readFileSync(join(work.code, 'sdk/odd/recordings.json'), 'utf8'))).toEqual({ '/': third });
  const unmerged = ['README.md', 'sdk/core/assets.json', 'sdk/keys/recordings.json', 'sdk/noted/recordings.json'];
  expect(work.status().split('\n').sort()).toEqual([
    ...[...unmerged, 'sdk/settled/recordings.json'].map((path) => `AA ${path}`),
    'UD sdk/gone/recordings.json',
  ]);
});

test('what somebody writes meanwhile is not overwritten, and the same command goes on', async () => {
  const one = push({ 'one.json': '1\n' });
  const two = push({ 'two.json': '2\n' }, one);
  branch({ ...CORE, 'sdk/tables': one.sha }, { ...CORE, 'sdk/tables': two.sha });
  conflict('merge', 'theirs');
  const file = join(work.code, 'recordings.json');
  const before = readFileSync(file, 'utf8');
  server.faults.push(() => {
    writeFileSync(file, `// mine\n${before}`);
    return false;
  });
  expect(await work.cli(['resolve', '--json'])).toMatchObject({ code: 4, json: { error: { hint: 'Run the command again.' } } });
  expect(readFileSync(file, 'utf8')).toBe(`// mine\n${before}`);
  server.faults.length = 0;
  git(work.code, 'checkout', '--merge', '--', 'recordings.json');
  expect((await work.cli(['resolve'])).code).toBe(0);
  expect(manifest()['sdk/tables']).toBe(two.sha);
});

test('a mistake on a side is told with its place, and nothing is changed', async () => {
  branch({ ...CORE, 'sdk/tables': third }, { ...CORE, 'sdk/tables': 'main' });
  conflict('merge', 'theirs');
  const before = readFileSync(join(work.code, 'recordings.json'), 'utf8');
  const { code, json } = await work.cli(['resolve', '--json']);
  expect({ code, error: json.error }).toMatchObject({
    code: 2,
    error: { code: 'bad-manifest', message: expect.stringContaining('(theirs)') },
  });
  expect(readFileSync(join(work.code, 'recordings.json'), 'utf8')).toBe(before);
});

test('without a server nothing that needs it is changed', async () => {
  branch({ ...CORE, 'sdk/tables': second.replace(/./, '0') }, { ...CORE, 'sdk/tables': third });
  conflict('merge', 'theirs');
  const before = readFileSync(join(work.code, 'recordings.json'), 'utf8');
  await server.close();
  expect((await work.cli(['resolve', '--retries', '1'])).code).toBe(3);
  expect(readFileSync(join(work.code, 'recordings.json'), 'utf8')).toBe(before);
  expect(existsSync(join(work.code, 'recordings.json.lock'))).toBe(false);
});

describe('as git’s merge driver', () => {
  const install = () => work.cli(['resolve', '--install'], { ownProcess: true });
  const merge = () => git(work.code, 'merge', '-q', 'theirs', '-m', 'merge');

  test('it is installed once, and merges pins of two services', async () => {
    work.write('.gitattributes', '*.md text');
    work.commit();
    branch({ 'sdk/core': third, ...TABLES }, { ...CORE, 'sdk/tables': third });
    expect((await install()).stdout).toContain('was added');
    expect(readFileSync(join(work.code, '.gitattributes'), 'utf8')).toBe('*.md text\nrecordings.json merge=assets-sync\n');
    const configuration = readFileSync(join(work.code, '.git/config'), 'utf8');
    expect((await install()).stdout).toContain('already');
    expect(readFileSync(join(work.code, '.git/config'), 'utf8')).toBe(configuration);
    work.commit();
    merge();
    expect(manifest()).toEqual({ $repository: server.url, 'sdk/core': third, 'sdk/tables': third });
  });

  test.each(['ours', 'theirs'])('of the same recordings at two commits it keeps one (%s)', async (name) => {
    await install();
    work.commit();
    const squash = assets.commit({ branch: 'squash', from: second, files: { 'README.md': 'y\n' } });
    branch({ ...CORE, 'sdk/tables': pin(second, 'sdk/tables', 'x') }, { ...CORE, 'sdk/tables': pin(squash, 'sdk/tables', 'y') });
    git(work.code, 'checkout', '-q', name);
    git(work.code, 'merge', '-q', name === 'ours' ? 'theirs' : 'ours', '-m', 'merge');
    expect(manifest()['sdk/tables']?.tree.slice(0, 40)).toBe(assets.tree(second, 'sdk/tables'));
  });

  test('what it cannot settle alone has git’s own markers, and resolve goes on', async () => {
    await install();
    work.commit();
    branch({ 'sdk/core': third, 'sdk/tables': third }, { ...CORE, 'sdk/keys': third, 'sdk/tables': assets.sha('main~1') });
    work.write('recordings.json', readFileSync(join(work.code, 'recordings.json'), 'utf8').replace(third, third.toUpperCase()));
    work.commit();
    git(work.code, 'checkout', '-q', 'theirs');
    write({ ...CORE, 'sdk/keys': third, 'sdk/tables': assets.sha('main~2') });
    work.commit();
    git(work.code, 'checkout', '-q', 'ours');
    conflict('merge', 'theirs');
    expect(readFileSync(join(work.code, 'recordings.json'), 'utf8')).toContain('<<<<<<< ours');
    expect((await work.cli(['resolve'])).code).toBe(0);
    expect(manifest()).toEqual({
      $repository: server.url,
      'sdk/core': third.toUpperCase(),
      'sdk/keys': third,
      'sdk/tables': third,
    });
  });

  test('it is called by its name where the PATH has it, and attributes keep their line ends', async () => {
    const folder = join(work.folder, 'bin');
    mkdirSync(folder);
    writeFileSync(join(folder, 'assets-sync'), '');
    work.write('.gitattributes', '*.md text\r\n');
    const { json } = await work.cli(['resolve', '--install', '--json'], {
      env: { PATH: `${process.env.PATH}${delimiter}${folder}` },
    });
    expect(json.driver).toMatch(/^assets-sync resolve --driver /);
    expect(readFileSync(join(work.code, '.gitattributes'), 'utf8')).toBe('*.md text\r\nrecordings.json merge=assets-sync\r\n');
  });

  testWith('links')('attributes that are a symbolic link stay as they are', async () => {
    work.write('attributes', '*.md text\n');
    symlinkSync('attributes', join(work.code, '.gitattributes'));
    const { code, json } = await work.cli(['resolve', '--install', '--json']);
    expect({ code, json }).toMatchObject({ code: 2, json: { error: { code: 'bad-usage', file: '.gitattributes' } } });
    expect(readFileSync(join(work.code, 'attributes'), 'utf8')).toBe('*.md text\n');
    expect(lstatSync(join(work.code, '.gitattributes')).isSymbolicLink()).toBe(true);
  });

  test.each([
    ['a mistake', '{ "a": "main" }\n', 'full commit name'],
    ['comments of both', `// theirs\n{ "a": "${second}" }\n`, 'comments'],
  ])('%s it leaves to git', async (_name, theirs, why) => {
    const texts = { base: '', ours: `// ours\n{ "a": "${second}" }\n`, theirs };
    for (const [name, text] of Object.entries(texts)) work.write(name, text);
    const { code, json } = await work.cli(['resolve', '--driver', 'base', 'ours', 'theirs', './sdk/recordings.json', '--json']);
    expect({ code, json }).toMatchObject({
      code: 4,
      json: { error: { code: 'conflict', message: expect.stringContaining(why) } },
    });
    expect(readFileSync(join(work.code, 'ours'), 'utf8')).toBe(texts.ours);
  });

  test('a file that is not there is named as wrong usage', async () => {
    const { code, stderr } = await work.cli(['resolve', '--driver', 'gone', 'recordings.json', 'gone', 'recordings.json']);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('three files') });
  });

  test('a directory may be named like a flag', async () => {
    await install();
    const write = (sha: string, other: string) => work.write('--install/recordings.json', { a: sha, b: other });
    write(second, second);
    work.commit();
    git(work.code, 'checkout', '-q', '-b', 'theirs');
    write(second, third);
    work.commit();
    git(work.code, 'checkout', '-q', '-');
    write(third, second);
    work.commit();
    merge();
    expect(JSON.parse(readFileSync(join(work.code, '--install/recordings.json'), 'utf8'))).toEqual({ a: third, b: third });
  });

  test('a program that is gone leaves git’s own merge', async () => {
    const driver = driverCommand(['/nowhere/100%/it’s gone']);
    git(work.code, 'config', 'merge.assets-sync.driver', driver);
    work.write('.gitattributes', 'recordings.json merge=assets-sync\n');
    work.commit();
    branch({ ...CORE, 'sdk/tables': third }, { ...CORE, 'sdk/tables': assets.sha('main~2') });
    conflict('merge', 'theirs');
    expect(readFileSync(join(work.code, 'recordings.json'), 'utf8')).toContain('>>>>>>> theirs');
  });
});
