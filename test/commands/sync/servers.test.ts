import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../../fixtures/process.ts';
import { publishRecorded } from '../../fixtures/publishing.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { NODES, Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer, PROFILES } from '../../servers/assets-server.ts';

describe.each(PROFILES)('a %s server', (profile) => {
  const { assets, first, second, third, side } = makeSample();
  let server: AssetsServer;

  beforeAll(async () => {
    server = await AssetsServer.start(assets, profile);
  });
  afterAll(() => server.close());
  beforeEach(() => server.reset());

  function workspace(pins: object): Workspace {
    const work = new Workspace();
    work.write('recordings.json', { $repository: server.url, ...pins });
    work.commit();
    return work;
  }

  const expected = { ...assets.files(first, 'sdk/tables'), ...assets.files(third, 'sdk/odd') };
  const givesNames = profile !== 'plain-v0';
  // One for what the server can do, one a fetch: a level of trees or, without filters, the whole commit. The old protocol takes a greeting
  // that finds it out, and two a git; where it gives out no names, the branch is fetched deeper and deeper.
  const most = { full: 5, blobless: 5, reachable: 9, plain: 3, 'plain-v0': 14 }[profile];

  test('gives the same files for known trees', async () => {
    const work = workspace({ 'sdk/tables': assets.pin(first, 'sdk/tables'), 'sdk/odd': assets.pin(third, 'sdk/odd') });
    const { code, json } = await work.cli(['sync', '*', '--json']);
    expect(code).toBe(0);
    expect(work.files('sdk')).toEqual(expected);
    expect(json.requests).toBe(server.requests);
    if (givesNames) expect(json.requests).toBe(profile === 'reachable' ? 3 : 2);
  });

  test('gives the same files for SHAs alone', async () => {
    const work = workspace({ 'sdk/tables': first, 'sdk/odd': third });
    const { code, json } = await work.cli(['sync', '*', '--json']);
    expect(code).toBe(0);
    expect(work.files('sdk')).toEqual(expected);
    expect(git(work.root, 'status', '--porcelain', '--ignored')).toBe('');
    expect(server.requests).toBeLessThanOrEqual(most);
    expect(json.requests).toBe(server.requests);
    expect(work.storedObjects()).not.toEqual(expect.arrayContaining(assets.blobs(first, 'sdk/keys')));
  });

  test('is asked in the same way after a re-pin, which only adds to what is there where the server can', async () => {
    const work = workspace({ 'sdk/tables': first });
    await work.cli(['sync', '*']);
    const before = server.log.reduce((sum, { bytes }) => sum + bytes, 0);
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': second });
    server.reset();
    const { code } = await work.cli(['sync', '*']);
    expect(code).toBe(0);
    expect(work.files('sdk')).toEqual(assets.files(second, 'sdk/tables'));
    expect(server.requests).toBeLessThanOrEqual(most);
    const isLess = server.log.reduce((sum, { bytes }) => sum + bytes, 0) < before;
    if (profile === 'full' || profile === 'blobless') expect(isLess).toBe(true);
  });

  test('that has a commit on a side branch gives it out, or says what to do', async () => {
    const work = workspace({ 'sdk/tables': side });
    const { code, json } = await work.cli(['sync', '*', '--json']);
    if (givesNames) expect(work.files('sdk')).toEqual(assets.files(side, 'sdk/tables'));
    else expect(json.error).toMatchObject({ code: 'missing-commit', hint: expect.stringContaining('merge') });
    expect(code).toBe(givesNames ? 0 : 2);
  });

  test('that lacks a commit is an error at the pin, and nothing is changed', async () => {
    const work = workspace({ 'sdk/core': first, 'sdk/tables': '0123456789'.repeat(4) });
    const { code, json } = await work.cli(['sync', '*', '--json']);
    expect(code).toBe(2);
    expect(json.error).toMatchObject({
      code: 'missing-commit',
      message: expect.stringContaining('the pin of sdk/'),
      file: 'recordings.json',
      line: 4,
    });
    expect(work.files('')).toEqual({});
    expect(readFileSync(join(work.code, '.git/info/exclude'), 'utf8')).not.toContain('.assets');
  });

  test('is served through every front door alike', async () => {
    for (const node of NODES) {
      for (const door of ['action', 'task'] as const) {
        const work = workspace({ 'sdk/tables': assets.pin(first, 'sdk/tables'), 'sdk/odd': third });
        const result = await work[door]({ paths: 'sdk/tables\nsdk/odd' }, { node });
        expect({ code: result.code, stderr: result.stderr }).toEqual({ code: 0, stderr: '' });
        expect(work.files('sdk')).toEqual(expected);
      }
    }
  });
});

test('a server of the old protocol that knows few filters gives out objects by name all the same', async () => {
  const { assets, first, second } = makeSample();
  const server = await AssetsServer.start(assets, 'reachable');
  assets.configure({
    'uploadpackfilter.allow': 'false',
    'uploadpackfilter.blob:none.allow': 'true',
    'uploadpackfilter.tree.allow': 'true',
    'uploadpackfilter.tree.maxDepth': '0',
  });
  try {
    const work = new Workspace();
    for (const pin of [first, assets.pin(second, 'sdk/tables')]) {
      work.write('recordings.json', { $repository: server.url, 'sdk/tables': pin });
      server.reset();
      const { code, json } = await work.cli(['sync', 'sdk/tables', '--json']);
      expect({ code, requests: json.requests }).toEqual({ code: 0, requests: server.requests });
    }
    expect(work.files('sdk')).toEqual(assets.files(second, 'sdk/tables'));
  } finally {
    await server.close();
  }
});

test('a server that gives out nothing but commits sends them whole, and takes what is merged with its own', async () => {
  const { assets, first, second } = makeSample();
  assets.configure({ 'http.receivepack': 'true' });
  assets.commit({ files: { 'sdk/tables/theirs/new.json': 'theirs\n' } });
  const server = await AssetsServer.startWithCommits(assets);
  const { url } = server;
  try {
    const work = new Workspace();
    for (const [pin, sha] of [[first, first] as const, [assets.pin(second, 'sdk/tables'), second] as const]) {
      work.write('recordings.json', { $repository: url, 'sdk/tables': pin });
      const { code, stderr, json } = await work.cli(['sync', 'sdk/tables', '--verify', '--json']);
      expect({ code, stderr, json }).toMatchObject({ code: 0, stderr: '', json: { verified: true } });
      expect(work.files('sdk')).toEqual(assets.files(sha, 'sdk/tables'));
    }
    const recorded = { service: 'sdk/tables', at: second, files: { 'ours/new.json': 'ours\n' } };
    const { sha } = await publishRecorded({ url, dir: assets.dir, storeBase: work.store }, [recorded]);
    expect(git(assets.dir, 'diff', '--name-only', 'main', sha)).toBe('sdk/tables/ours/new.json');
  } finally {
    await server.close();
  }
});

test('a server that forbids all filters gives out objects by name all the same, and is not asked for its branch', async () => {
  const { assets, first } = makeSample();
  const unmerged = assets.commit({ branch: 'pull', from: first, files: { 'sdk/tables/new.json': 'new\n' } });
  const server = await AssetsServer.start(assets, 'full');
  assets.configure({ 'uploadpackfilter.allow': 'false' });
  try {
    const work = new Workspace();
    for (const pin of [first, unmerged]) {
      work.write('recordings.json', { $repository: server.url, 'sdk/tables': pin });
      const { code, json } = await work.cli(['sync', '*', '--json']);
      expect({ code, error: json.error }).toEqual({ code: 0 });
      expect(work.files('sdk')).toEqual(assets.files(pin, 'sdk/tables'));
    }
  } finally {
    await server.close();
  }
});
