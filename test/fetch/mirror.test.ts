import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import type { Directory } from '../../src/base/directory.ts';
import { mirrorFile, parseGitUrl, parseMirror } from '../../src/base/git-url.ts';
import type { Sha } from '../../src/base/sha.ts';
import { type Limits, Mirror } from '../../src/fetch/mirror.ts';
import { Store } from '../../src/store/store.ts';
import { AssetsRepository } from '../fixtures/assets-repository.ts';
import { gitShim } from '../fixtures/git-shim.ts';
import { CodeCheckout } from '../fixtures/in-process.ts';
import { type PackedObject, packOf } from '../fixtures/pack.ts';
import { git } from '../fixtures/process.ts';
import { makeSample } from '../fixtures/sample.ts';
import { testWith } from '../fixtures/systems.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { MirrorServer } from '../servers/mirror-server.ts';

const { signal } = new AbortController();
const { assets, first, second, third } = makeSample();
const url = parseGitUrl(assets.dir, 'https://github.com', '/');
const place = (path: string, sha = first) => ({ sha: sha as Sha, assetsPath: path as Directory });
const TABLES = place('sdk/tables');
const ALL = [TABLES, place('sdk/core'), place('sdk/keys'), place('sdk/odd', third)];

/** As the command wrote it; each test changes a copy. */
let original: string;
let folder: string;
let server: MirrorServer;

beforeAll(async () => {
  const code = new CodeCheckout();
  original = join(code.folder, 'mirror');
  code.write('recordings.json', { $repository: assets.dir, '/': first, 'sdk/tables': second, 'sdk/odd': third });
  for (const service of ['tables', 'core', 'keys', 'odd']) code.write(`sdk/${service}/a.py`, '');
  code.commit();
  await code.run('mirror', [], {}, [original]);
  code.write('recordings.json', { $repository: assets.dir, '/': first });
  await code.run('mirror', ['sdk/tables', 'sdk/core', 'sdk/keys'], {}, [original]);
  folder = join(temporaryFolder('mirror'), 'published');
  server = await MirrorServer.start(folder);
});
afterAll(() => server.close());
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(original, folder, { recursive: true });
  server.reset();
});

const fileOf = (wanted = TABLES) => join(folder, ...mirrorFile(wanted));

interface Brought {
  trees: (string | undefined)[];
  notices: string[];
  store: Store;
}

/** A machine with much to do is patient with a mirror. */
const LIMITS: Limits = { bytes: 4e9, totalMs: 60_000, windowMs: 10_000, bytesPerSecond: 1 };

/** Brings directories into an empty store. */
async function bring(
  wanted: readonly ReturnType<typeof place>[] = [TABLES],
  address = server.url,
  limits: Partial<Limits> = {},
): Promise<Brought> {
  const parsed = parseMirror(address, '/');
  if ('error' in parsed || 'error' in url) throw new Error('no address');
  const store = new Store(temporaryFolder('store'), url);
  store.make();
  const notices: string[] = [];
  const brought = await new Mirror(parsed, (text) => notices.push(text), { ...LIMITS, ...limits }).bring(store, wanted, signal);
  await store.cleanUp();
  return { trees: wanted.map((one) => brought.get(one)), notices, store };
}

/** Nothing came, and nothing of what did stayed; and it was said why. */
function expectNothing({ trees, notices, store }: Brought, why: string | RegExp): void {
  expect({ trees, notices }).toEqual({ trees: trees.map(() => undefined), notices: [expect.stringMatching(why)] });
  expect({ refs: store.completeTrees.all, packs: readdirSync(join(store.objects, 'pack')) }).toEqual({ refs: [], packs: [] });
  expect({ commits: readdirSync(join(store.index, 'objects/pack')), temporary: readdirSync(join(store.dir, 'tmp')) }).toEqual({
    commits: [],
    temporary: [],
  });
}

/** Puts objects in the place of a file of the mirror. */
function lie(objects: string, wanted = TABLES): void {
  const pack = join(temporaryFolder('lie'), 'pack');
  const name = gitWith(assets.dir, objects, 'pack-objects', '-q', pack);
  chmodSync(fileOf(wanted), 0o644);
  cpSync(`${pack}-${name}.pack`, fileOf(wanted));
}

/** Puts in it what belongs there, and a file that nobody asked for. */
function lieBesides(): void {
  const extra = gitWith(assets.dir, randomBytes(30).toString('hex'), 'hash-object', '-w', '--stdin');
  const own = git(assets.dir, 'rev-list', '--objects', '--no-object-names', `${first}:sdk/tables`);
  const above = git(assets.dir, 'rev-parse', first, `${first}^{tree}`, `${first}:sdk`);
  lie([above, own, extra].join('\n'));
}

/** A delta that makes ten bytes of ten. @param after how it names what it is of */
function deltaOf(type: number, after: Buffer): PackedObject {
  const content = Buffer.from([10, 10, 0x90, 10]);
  return { type, size: content.length, content, after };
}

function gitWith(dir: string, input: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: dir, input }).toString('utf8').trim();
}

const objectsOf = (...revisions: string[]) =>
  git(assets.dir, 'rev-list', '--objects', '--no-object-names', '--no-walk', ...revisions);

describe('a mirror', () => {
  test('gives directories, each in one request, with nothing that says who asks', async () => {
    const { trees, notices, store } = await bring(ALL);
    expect({ trees, notices }).toEqual({ trees: ALL.map(({ sha, assetsPath }) => assets.tree(sha, assetsPath)), notices: [] });
    expect(server.log.map(({ url: asked }) => asked).sort()).toEqual(ALL.map((one) => `/${mirrorFile(one).join('/')}`).sort());
    const sent = new Set(server.log.flatMap(({ headers }) => Object.keys(headers)));
    expect([...sent].filter((name) => /auth|cookie|referer|origin/.test(name))).toEqual([]);
    for (const tree of trees) expect(git(store.dir, 'fsck', '--strict', '--no-dangling', tree ?? '')).toBe('');
    // One pack of recordings alone; the commits, and what is on the way, are where a SHA alone is looked up.
    expect(readdirSync(join(store.objects, 'pack')).filter((name) => name.endsWith('.pack'))).toHaveLength(1);
    expect(() => git(store.dir, 'cat-file', '-e', first)).toThrow();
    expect(git(store.index, 'rev-parse', `${third}:sdk/odd`)).toBe(trees[3]);
  });

  testWith('scripts')('is looked at with as many gits for many directories as for one', async () => {
    const { PATH } = process.env;
    const counts: number[] = [];
    for (const wanted of [[TABLES], ALL]) {
      const shim = gitShim(0, 'before');
      process.env.PATH = shim.path;
      await bring(wanted);
      process.env.PATH = PATH;
      counts.push(shim.calls());
    }
    expect(counts).toEqual([5, 5]);
  });

  test('that has much is taken from in parts, while the rest is on its way', async () => {
    const large = () => randomBytes(6e6).toString('base64');
    const files = { 'a/x': large(), 'b/x': large(), 'c/x': 'c', 'd/x': 'd' };
    const repository = new AssetsRepository(join(temporaryFolder('large'), 'a.git'), [{ files }]);
    const sha = repository.sha('main');
    const wanted = ['a', 'b', 'c', 'd'].map((path) => place(path, sha));
    mkdirSync(dirname(fileOf(wanted[0])));
    for (const one of wanted) {
      const own = git(repository.dir, 'rev-list', '--objects', '--no-object-names', `${sha}:${one.assetsPath}`);
      const above = git(repository.dir, 'rev-parse', sha, `${sha}^{tree}`);
      const pack = join(folder, 'pack');
      renameSync(`${pack}-${gitWith(repository.dir, `${above}\n${own}`, 'pack-objects', '-q', pack)}.pack`, fileOf(one));
    }
    const { trees, store } = await bring(wanted);
    expect(trees).toEqual(wanted.map(({ assetsPath }) => repository.tree('main', assetsPath)));
    const packs = readdirSync(join(store.objects, 'pack')).filter((name) => name.endsWith('.pack')).length;
    expect({ parts: packs > 1, each: packs < 4 }).toEqual({ parts: true, each: true });
  });

  test('gives them from a folder as well, and those that it has where it lacks others', async () => {
    rmSync(fileOf(place('sdk/core')));
    const { trees, notices } = await bring(ALL, folder);
    expect(trees.map((tree) => tree !== undefined)).toEqual([true, false, true, true]);
    expect(notices).toEqual([
      `The mirror ${folder} is not used for sdk/core at ${first.slice(0, 12)}: it is not there; the git server is asked.`,
    ]);
  });

  test('gives a directory at the top, and one file for many that ask for it', async () => {
    const top = new AssetsRepository(join(temporaryFolder('top'), 'a.git'), [{ files: { 'a.json': 'a\n', 'b/c.json': 'c\n' } }]);
    const sha = top.sha('main');
    const objects = git(top.dir, 'rev-list', '--objects', '--no-object-names', 'main');
    const wanted = place('', sha);
    mkdirSync(dirname(fileOf(wanted)));
    const name = gitWith(top.dir, objects, 'pack-objects', '-q', join(folder, 'pack'));
    renameSync(join(folder, `pack-${name}.pack`), fileOf(wanted));
    const { trees } = await bring([wanted, place('', sha)]);
    expect({ trees, requests: server.log.length }).toEqual({ trees: [top.tree('main', ''), top.tree('main', '')], requests: 1 });
  });

  test('is asked for several at once, but not for all', async () => {
    const many = Array.from({ length: 40 }, (_, number) => place(`sdk/none-${number}`));
    server.fault = (_, response) => {
      setTimeout(() => response.writeHead(404).end(), 20);
      return true;
    };
    const { notices } = await bring(many);
    expect({ requests: server.log.length, most: server.most, notices: notices.length }).toEqual({
      requests: 40,
      most: 8,
      notices: 1,
    });
  });
});

test('of a file that has more than the directory, the directory alone is taken', async () => {
  for (const make of [() => lie(`${objectsOf(first)}`), lieBesides]) {
    make();
    const { trees, notices, store } = await bring();
    const tree = assets.tree(first, 'sdk/tables');
    expect({ trees, notices }).toEqual({ trees: [tree], notices: [] });
    const own = git(assets.dir, 'rev-list', '--objects', '--no-object-names', tree).split('\n');
    const came = git(store.dir, 'cat-file', '--batch-all-objects', '--batch-check=%(objectname)').split('\n');
    expect(came).toEqual(own.sort());
  }
});

describe('of a mirror that does not give what was asked for, nothing stays:', () => {
  test.each<[string, string | RegExp, (file: string) => void]>([
    ['no file', 'sdk/tables at .*: it is not there', (file) => rmSync(file)],
    ['a web page', 'it is damaged', (file) => writeFileSync(file, '<!doctype html><title>Sign in</title>')],
    ['an empty file', 'it is damaged', (file) => writeFileSync(file, '')],
    ['a file that is cut off', 'it is damaged', (file) => writeFileSync(file, readFileSync(file).subarray(0, -300))],
    [
      'a file with a wrong bit',
      'it is damaged',
      (file) => {
        const bytes = readFileSync(file);
        bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
    ],
    ['a folder', /it is not there|answered/, (file) => [rmSync(file), mkdirSync(file)]],
  ])('%s', async (_, why, damage) => {
    chmodSync(fileOf(), 0o644);
    damage(fileOf());
    expectNothing(await bring(), why);
    expectNothing(await bring([TABLES], folder), why);
  });

  test.each<[string, string, () => void]>([
    ['the same directory of another commit', 'is not in it', () => cpSync(fileOf(place('sdk/tables', second)), fileOf())],
    ['another directory of the commit', 'or not whole', () => cpSync(fileOf(place('sdk/core')), fileOf())],
    [
      'the directory without one of its files',
      'or not whole',
      () => {
        const own = objectsOf(`${first}:sdk/tables`).split('\n').slice(0, -1);
        lie(
          [first, `${first}^{tree}`, `${first}:sdk`]
            .map((name) => git(assets.dir, 'rev-parse', name))
            .concat(own)
            .join('\n'),
        );
      },
    ],
    ['a commit alone', 'is not in it', () => lie(first)],
    [
      'the directory without its commit',
      'is not in it',
      () => lie(git(assets.dir, 'rev-list', '--objects', '--no-object-names', `${first}:sdk/tables`)),
    ],
  ])('%s', async (_, why, make) => {
    chmodSync(fileOf(), 0o644);
    make();
    expectNothing(await bring(), why);
  });

  test.each<[string, string, () => Buffer | undefined]>([
    ['a delta of what it lacks', 'it is damaged', () => packOf(deltaOf(7, randomBytes(20)))],
    ['a delta of what is before it', 'it is damaged', () => packOf(deltaOf(6, Buffer.from([200])))],
    ['no object', 'is not in it', () => packOf()],
  ])('%s, and the others are not spoiled', async (_, why, make) => {
    chmodSync(fileOf(), 0o644);
    const pack = make();
    if (pack !== undefined) writeFileSync(fileOf(), pack);
    const { trees, notices, store } = await bring(ALL);
    expect(trees.map((tree) => tree !== undefined)).toEqual([false, true, true, true]);
    expect(notices).toEqual([expect.stringMatching(`is not used for sdk/tables at ${first.slice(0, 12)}: .*${why}`)]);
    expect(store.completeTrees.all).toHaveLength(3);
    expect(() => git(store.dir, 'cat-file', '-e', assets.tree(first, 'sdk/tables'))).toThrow();
  });

  test('a bomb', async () => {
    chmodSync(fileOf(), 0o644);
    writeFileSync(fileOf(), packOf({ type: 3, size: 5e9, content: Buffer.alloc(10) }));
    expectNothing(await bring(), 'it is damaged');
  });

  test.each([
    [403, 'sdk/tables .*: it answered 403'],
    [500, 'it answered 500'],
    [429, 'it answered 429'],
  ])('an answer of %d', async (status, why) => {
    server.fault = (_, response) => {
      response.writeHead(status).end('no');
      return true;
    };
    expectNothing(await bring(), why);
  });

  test('a redirect, which is not followed', async () => {
    const other = await MirrorServer.start(folder);
    server.fault = ({ url: asked = '' }, response) => {
      response.writeHead(302, { location: `${other.url}${asked}` }).end();
      return true;
    };
    expectNothing(await bring(), 'it answered 302');
    expect(other.log).toEqual([]);
    await other.close();
  });

  /** Sends a part of what it promised, again and again. */
  function sending(bytes: number, { everyMs }: { everyMs: number }) {
    return (_: unknown, response: ServerResponse) => {
      response.writeHead(200, { 'content-length': 1e9 });
      response.write('PACK');
      const timer = setInterval(() => response.write(Buffer.alloc(bytes)), everyMs);
      response.once('close', () => clearInterval(timer));
      return true;
    };
  }

  const windowMs = 300;
  test.each<[string, (_: unknown, response: ServerResponse) => boolean, Partial<Limits>, string]>([
    ['silence', () => true, { windowMs }, 'it sent 0 B in 0.3 seconds'],
    ['a byte now and then', sending(1, { everyMs: 20 }), { windowMs, bytesPerSecond: 8000 }, 'it sent .* in 0.3 seconds'],
    [
      'less than it is worth while to wait for',
      sending(1000, { everyMs: 20 }),
      { windowMs, bytesPerSecond: 10e6 },
      'it sent .* kB in 0.3 seconds',
    ],
    ['more for a longer time', sending(1000, { everyMs: 20 }), { totalMs: 700 }, 'it takes more than 0.7 seconds'],
  ])('%s, and it is asked no more', async (_, fault, limits, why) => {
    server.fault = fault;
    const many = Array.from({ length: 30 }, (_unused, number) => place(`sdk/x-${number}`));
    // Each of eight promises as much.
    expectNothing(await bring(many, server.url, { ...limits, bytes: 8e9 }), `: ${why}; the git server is asked`);
    // Where the machine is busy, one may be given up before its request is sent.
    expect(server.log.length).toBeLessThanOrEqual(8);
  });

  test.each([() => server.url, () => folder])('more in all files together than a run takes', async (address) => {
    const both = [TABLES, place('sdk/core')];
    const bytes = Math.max(...both.map((one) => statSync(fileOf(one)).size));
    const { trees, notices } = await bring(both, address(), { bytes });
    expect({ brought: trees.filter((one) => one !== undefined).length, notices }).toEqual({
      brought: 1,
      notices: [expect.stringMatching(/ is not used for .*: with it there would be more than .*B; the git server is asked/)],
    });
  });

  test('a file that does not say its size', async () => {
    server.fault = (_, response) => {
      response.writeHead(200).write('PACK');
      return response.end() !== undefined;
    };
    expectNothing(await bring(), 'it does not say how large it is');
  });

  test('a server that is gone, or cuts off', async () => {
    server.fault = (request) => {
      request.socket.destroy();
      return true;
    };
    expectNothing(await bring(ALL), 'the git server is asked');
    const gone = await MirrorServer.start(folder);
    await gone.close();
    expectNothing(await bring(ALL, gone.url), 'ECONNREFUSED');
    expectNothing(await bring([TABLES], join(folder, 'not-mounted')), 'it is not there');
  });
});
