import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordings } from '../../fixtures/assets-repository.ts';
import { makeHistories } from '../../fixtures/histories.ts';
import { run } from '../../fixtures/run-here.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer, hangUp, SOME_PROFILES } from '../../servers/assets-server.ts';

const histories = makeHistories();
const { assets, old, merged, squashed, squash, rebased, rebase, unmerged, tip } = histories;
const treeIn = (sha: string, directory: string) => `${assets.tree(sha, directory)}@${sha.slice(0, 12)}`;
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless');
});
afterAll(() => server.close());
beforeEach(() => server.reset());

/** A workspace with this recordings.json, `URL` in which stands for the server's address. */
function workspace(text: string): Workspace {
  const work = new Workspace();
  work.write('recordings.json', text.replace('URL', server.url));
  work.commit();
  return work;
}

/** As on a command line, but in this process. */
async function cli(work: Workspace, [name = '', ...args]: string[]) {
  const isFlag = (arg: string) => /^--|^\d$/.test(arg);
  const flags = args.filter((arg) => /^--(?!json)/.test(arg)).map((arg) => [arg.slice(2), args[args.indexOf(arg) + 1]]);
  const inputs = Object.fromEntries(flags.map(([flag, value]) => [flag, /^\d$/.test(value ?? '') ? value : 'true']));
  const { code, error, results, said } = await run(work, name, { paths: args.filter((arg) => !isFlag(arg)), ...inputs });
  return { code, said, json: { ...results, ...(error === undefined ? {} : { error }) } };
}

const read = (work: Workspace, path = 'recordings.json') =>
  readFileSync(join(work.code, path), 'utf8').replace(server.url, 'URL');

const BEFORE = `// pins
{
  "$repository": "URL",
  "sdk/tables": "${squashed}", // to be merged
  "sdk/core": {
    "team": "core", "sha": "${rebased}",
    "tree": "${treeIn(old, 'sdk/core')}", // stale
  },
  "sdk/keys": "${old}",
}
`;
const AFTER = `// pins
{
  "$repository": "URL",
  "sdk/tables": {
    "sha": "${squash}",
    "tree": "${treeIn(squash, 'sdk/tables')}"
  }, // to be merged
  "sdk/core": {
    "team": "core", "sha": "${rebase}",
    "tree": "${treeIn(rebase, 'sdk/core')}", // stale
  },
  "sdk/keys": {
    "sha": "${old}",
    "tree": "${treeIn(old, 'sdk/keys')}"
  },
}
`;

describe.each(SOME_PROFILES)('on a %s server repin', (profile) => {
  let other: AssetsServer;

  beforeAll(async () => {
    // The same commits, for their times are the same.
    other = await AssetsServer.start(makeHistories().assets, profile);
  });
  afterAll(() => other.close());

  test('finds a pin whose commit is gone by its tree, and moves it to the oldest commit that has that', async () => {
    const gone = 'd'.repeat(40);
    const [tree] = treeIn(squash, 'sdk/tables').split('@');
    const pin = (sha: string) => ({ sha, tree: `${tree}@${sha.slice(0, 12)}` });
    const work = workspace(JSON.stringify({ $repository: other.url, 'sdk/tables': pin(gone), 'sdk/core': gone }));
    const { json } = await cli(work, ['verify', '*', '--json']);
    expect(json.results).toMatchObject([
      { path: 'sdk/core', outcome: 'missing' },
      { path: 'sdk/tables', outcome: 'squashed', on: squash },
    ]);
    const repinned = await cli(work, ['repin', 'sdk/tables', '--json']);
    expect(repinned).toMatchObject({ code: 0, json: { changed: true, pins: { 'sdk/tables': squash } } });
    expect(JSON.parse(read(work))['sdk/tables']).toEqual(pin(squash));
    expect((await cli(work, ['repin', 'sdk/tables', '--json'])).json).toMatchObject({ changed: false, pins: {} });
  });

  test('moves pins to the oldest commit with the same contents, and fills trees in', async () => {
    const work = workspace(BEFORE.replace('URL', other.url));
    const { code, json } = await cli(work, ['repin', '*', '--json']);
    expect(code).toBe(0);
    expect(read(work).replace(other.url, 'URL')).toBe(AFTER);
    expect(json.moves).toEqual([
      expect.objectContaining({ path: 'sdk/core', from: rebased, to: rebase, why: 'squashed', file: 'recordings.json', line: 5 }),
      expect.objectContaining({ path: 'sdk/keys', from: old, to: old, why: 'tree', line: 9 }),
      expect.objectContaining({ path: 'sdk/tables', from: squashed, to: squash, why: 'squashed', line: 4 }),
    ]);
    expect(await cli(work, ['verify', '*', '--json'])).toMatchObject({ code: 0, json: { verified: true } });
    expect((await cli(work, ['repin', '*'])).said).toContain('No pin to change');
    expect(read(work).replace(other.url, 'URL')).toBe(AFTER);
  });
});

describe('repin', () => {
  test('says with dry-run what it would write, and writes nothing', async () => {
    const work = workspace(BEFORE);
    const { code, said } = await cli(work, ['repin', '*', '--dry-run']);
    expect(code).toBe(0);
    expect(said).toContain(`${squashed.slice(0, 12)} -> ${squash.slice(0, 12)}`);
    expect(said).toMatch(/3 pins would be written \(/);
    expect(read(work)).toBe(BEFORE);
    expect(work.status()).toBe('');
  });

  test('of given paths leaves the others alone', async () => {
    const work = workspace(BEFORE);
    await cli(work, ['repin', 'sdk/keys']);
    expect(read(work)).toBe(
      BEFORE.replace(`"${old}",`, `{\n    "sha": "${old}",\n    "tree": "${treeIn(old, 'sdk/keys')}"\n  },`),
    );
  });

  test('corrects a wrong tree, and says which pins are left', async () => {
    const wrong = `${assets.tree(tip, 'sdk/keys')}@${old.slice(0, 12)}`;
    const work = workspace(`{
  "$repository": "URL",
  "sdk/keys": { "sha": "${old}", "tree": "${wrong}" },
  "sdk/tables": { "sha": "${unmerged}", "tree": "${assets.tree(tip, 'sdk/tables')}@${unmerged.slice(0, 12)}" },
  "sdk/core": "${'0123456789'.repeat(4)}"
}\n`);
    const { code, stdout, stderr } = await work.cli(['repin', '*']);
    expect(code).toBe(0);
    expect(read(work)).toContain(`"sdk/keys": { "sha": "${old}", "tree": "${treeIn(old, 'sdk/keys')}" }`);
    // The tree of a commit that is not on the branch yet is what it is.
    expect(read(work)).toContain(`"sha": "${unmerged}", "tree": "${treeIn(unmerged, 'sdk/tables')}"`);
    expect(read(work)).toContain(`"sdk/core": "${'0123456789'.repeat(4)}"`);
    expect(stdout).toMatch(/2 pins written, 2 pins left \(/);
    expect(stderr).toMatch(/warning: recordings\.json:4:3 sdk\/tables: unmerged: .* with a merge commit/);
    expect(stderr).toMatch(/warning: recordings\.json:5:3 sdk\/core: missing/);
  });

  test('moves to the newest commit with latest what differs there, with as many requests for many as for one', async () => {
    const work = workspace(
      `{ "$repository": "URL", "sdk/tables": "${old}", "sdk/core": "${merged}", "sdk/none": "${old}", "sdk/keys": "${assets.sha('main~1')}" }`,
    );
    const { code, said, results } = await run(work, 'repin', { paths: ['*'], latest: 'true' });
    expect(code).toBe(0);
    expect(read(work)).toBe(
      `{ "$repository": "URL", "sdk/tables": { "sha": "${tip}", "tree": "${treeIn(tip, 'sdk/tables')}" }, "sdk/core": { "sha": "${tip}", "tree": "${treeIn(tip, 'sdk/core')}" }, "sdk/none": "${old}", "sdk/keys": { "sha": "${assets.sha('main~1')}", "tree": "${treeIn(assets.sha('main~1'), 'sdk/keys')}" } }`,
    );
    expect(results.changed).toBe(true);
    expect(said).toMatch(/sdk\/none stays where it is: .* has no such directory/);
    const all = { paths: ['*'], latest: 'true', all: 'true' };
    expect((await run(work, 'repin', all)).results).toMatchObject({ pins: { 'sdk/keys': tip } });
    expect((await run(work, 'repin', all)).results).toMatchObject({ changed: false, moves: [] });
    const many = Object.fromEntries([...Array(30)].map((_, index) => [`sdk/tables/package/x${index}`, old]));
    const wide = workspace(JSON.stringify({ $repository: 'URL', ...many, 'sdk/core': old }));
    expect((await run(wide, 'repin', { paths: ['*'], latest: 'true' })).results).toMatchObject({
      requests: 7,
      moves: [{ path: 'sdk/core', to: tip }],
    });
  });

  test('with latest and older-than goes to the newest commit that is that old, and takes no pin back', async () => {
    const { assets: theirs } = makeHistories();
    const hours = (number: number) => Math.floor(Date.now() / 1000) - number * 3600;
    const record = (take: number, time: number) => theirs.commit({ files: recordings('sdk/core', 2, take), time });
    const [, two, recent] = [record(60, hours(100)), record(61, hours(50)), record(62, hours(10))];
    const other = await AssetsServer.start(theirs, 'blobless');
    const latest = (work: Workspace, age: string) =>
      run(work, 'repin', { paths: ['*'], latest: 'true', 'older-than': age }).then(({ results }) => results.pins);
    try {
      const work = workspace(JSON.stringify({ $repository: other.url, 'sdk/core': old, 'sdk/tables': recent }));
      expect(await latest(work, '2d')).toEqual({ 'sdk/core': two });
      expect(await latest(work, '20w')).toEqual({});
      expect(await latest(work, '9h')).toMatchObject({ 'sdk/core': recent });
    } finally {
      await other.close();
    }
  });

  test('takes all and older-than with latest alone, and a time as it is written', async () => {
    const work = workspace(BEFORE);
    expect(await run(work, 'repin', { all: 'true' })).toMatchObject({ code: 2, error: { code: 'bad-usage' } });
    expect(await run(work, 'repin', { latest: 'true', 'older-than': 'soon' })).toMatchObject({ code: 2 });
    expect(read(work)).toBe(BEFORE);
  });

  test('says that no pin moved where it only adds trees', async () => {
    const work = workspace(`{ "$repository": "URL", "sdk/keys": "${old}" }`);
    expect(await run(work, 'repin', { paths: ['*'] })).toMatchObject({
      results: { changed: false, moves: [{ from: old, to: old, why: 'tree' }] },
      said: expect.stringContaining('its tree alone'),
    });
  });

  test('with latest says what it leaves behind, where that is not on the branch', async () => {
    const work = workspace(`{ "$repository": "URL", "sdk/tables": "${unmerged}", "sdk/core": "${merged}" }`);
    const { code, said } = await cli(work, ['repin', '*', '--latest']);
    expect({ code, said }).toMatchObject({
      code: 0,
      said: expect.stringContaining(`sdk/tables leaves ${unmerged.slice(0, 12)}`),
    });
    expect(said).not.toContain('sdk/core leaves');
  });

  test('with latest gives a service of a catch-all an entry of its own, unless all are meant', async () => {
    const work = workspace(`{\n  "$repository": "URL",\n  "/": "${old}"\n}\n`);
    work.write('sdk/core/x', '');
    work.write('sdk/tables/x', '');
    await cli(work, ['repin', 'sdk/core', '--latest']);
    const own = `{\n  "$repository": "URL",\n  "/": "${old}",\n  "sdk/core": {\n    "sha": "${tip}",\n    "tree": "${treeIn(tip, 'sdk/core')}"\n  }\n}\n`;
    expect(read(work)).toBe(own);
    await cli(work, ['repin', '*', '--latest']);
    expect(read(work)).toBe(own.replace(`"/": "${old}"`, `"/": "${tip}"`));
    await cli(work, ['repin', '*']);
    expect(read(work)).toBe(own.replace(`"/": "${old}"`, `"/": "${tip}"`));
  });

  test('of all moves a catch-all that no service needs yet', async () => {
    const before = `{ "$repository": "URL", "/": "${old}", "sdk/core": { "sha": "${tip}", "tree": "${treeIn(tip, 'sdk/core')}" } }`;
    const work = workspace(before);
    await cli(work, ['repin', 'sdk/core', '--latest']);
    expect(read(work)).toBe(before);
    await cli(work, ['repin', '*', '--latest']);
    expect(read(work)).toBe(before.replace(`"/": "${old}"`, `"/": "${tip}"`));
  });

  test('edits split files, each in its own place', async () => {
    const work = workspace(`{ "$repository": "URL", "/": "${old}" }`);
    work.write('sdk/tables/recordings.json', `{\r\n\t"/": "${squashed}"\r\n}\r\n`);
    await cli(work, ['repin', 'sdk/tables']);
    expect(read(work, 'sdk/tables/recordings.json')).toBe(
      `{\r\n\t"/": {\r\n\t\t"sha": "${squash}",\r\n\t\t"tree": "${treeIn(squash, 'sdk/tables')}"\r\n\t}\r\n}\r\n`,
    );
    expect(read(work)).toBe(`{ "$repository": "URL", "/": "${old}" }`);
  });

  test('takes the oldest of several commits with the same contents', async () => {
    const made = assets.commit({ branch: 'again', from: tip, files: recordings('sdk/keys', 2, 50) });
    assets.commit({ branch: 'again', files: recordings('sdk/keys', 2, 51) });
    assets.commit({ branch: 'again', files: recordings('sdk/keys', 2, 50) });
    assets.commit({ branch: 'again', files: recordings('sdk/core', 2, 50) });
    const lost = assets.commit({ branch: 'lost', from: tip, files: recordings('sdk/keys', 2, 50) });
    const work = workspace(`{ "$repository": "URL", "$branch": "again", "sdk/keys": "${lost}" }`);
    expect((await cli(work, ['repin', '*', '--json'])).json.moves).toMatchObject([{ to: made }]);
  });

  test('changes nothing where the server is not reached, or the file has a mistake', async () => {
    const work = workspace(BEFORE);
    for (let at = 0; at < 9; at++) {
      let passed = 0;
      server.reset();
      server.faults.push(
        ...Array.from(
          { length: 20 },
          () =>
            (...of: Parameters<typeof hangUp>) =>
              passed++ >= at && hangUp(...of),
        ),
      );
      const result = await cli(work, ['repin', '*', '--json', '--retries', '1']);
      if (result.code !== 0) expect(result).toMatchObject({ code: 3, json: { error: { code: 'unreachable' } } });
      if (result.code !== 0) expect(read(work)).toBe(BEFORE);
      else expect(at).toBeGreaterThan(5);
    }
    const broken = workspace(BEFORE.replace('"sdk/keys":', '"sdk/keys"'));
    expect((await cli(broken, ['repin', '*'])).code).toBe(2);
    expect(broken.status()).toBe('');
  });

  test('is an operation of the action and of the task', async () => {
    for (const door of ['action', 'task'] as const) {
      const work = workspace(BEFORE);
      const result = await work[door]({ operation: 'repin', paths: '*', repository: server.url });
      expect({ code: result.code, stderr: result.stderr }).toEqual({ code: 0, stderr: '' });
      expect(read(work)).toBe(AFTER);
      expect(JSON.parse(result.outputs.pins ?? '')).toEqual({ 'sdk/tables': squash, 'sdk/core': rebase, 'sdk/keys': old });
      expect(result.summary).toContain('### assets-sync repin: 3 pins written');
    }
  });
});

test('eight at once on one file lose no edit', async () => {
  const { assets: theirs, old } = makeHistories();
  const services = Array.from({ length: 8 }, (_, index) => `sdk/service-${index}`);
  const newest = theirs.commit({ files: Object.fromEntries(services.map((service) => [`${service}/a.json`, `${service}\n`])) });
  const other = await AssetsServer.start(theirs, 'blobless');
  // Of a long file, reading and editing takes a while.
  const rest = Array.from({ length: 1500 }, (_, index) => [`eng/service-${index}`, old]);
  const pins = [...services.map((service) => [service, old]), ...rest];
  try {
    const work = workspace(JSON.stringify({ $repository: other.url, ...Object.fromEntries(pins) }, undefined, 2));
    const runs = await Promise.all(services.map((service) => work.cli(['repin', service, '--latest'])));
    expect(runs.map(({ code }) => code)).toEqual(services.map(() => 0));
    const after = JSON.parse(read(work));
    expect(services.map((service) => after[service].sha)).toEqual(services.map(() => newest));
    expect(readdirSync(work.code).sort()).toEqual(['.git', 'recordings.json']);
  } finally {
    await other.close();
  }
}, 60_000);
