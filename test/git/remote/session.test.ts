/** Several requests over one connection, with a real git server and with answers that no good server gives. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseGitUrl } from '../../../src/base/git-url.ts';
import type { Sha } from '../../../src/base/sha.ts';
import { basic } from '../../../src/git/credentials.ts';
import { makeScratch, type Scratch } from '../../../src/git/git-files.ts';
import { explainFailure } from '../../../src/git/remote/failure.ts';
import { Session } from '../../../src/git/remote/session.ts';
import { type FetchRequest, type HttpTrace, ServerAccess, TransportError } from '../../../src/git/remote/transport.ts';
import type { AssetsRepository } from '../../fixtures/assets-repository.ts';
import { git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { AssetsServer, type Fault, type Profile } from '../../servers/assets-server.ts';

const TOKEN = 'ghp_0123456789abcdefghijklmnopqrstuvwxyz';
const NOWHERE = '00000000000000000000000000000000000000ff' as Sha;
const never = new AbortController().signal;

let assets: AssetsRepository;
let first: Sha;
let server: AssetsServer;
let scratch: Scratch;
let opened: Session | undefined;
let traces: HttpTrace[];

beforeEach(() => {
  const sample = makeSample();
  assets = sample.assets;
  first = sample.first as Sha;
  scratch = makeScratch(join(temporaryFolder('scratch'), 'scratch'), []);
});
afterEach(async () => {
  await opened?.close();
  await server.close();
});

async function open(profile: Profile, credentials?: { token: string }, fault?: Fault): Promise<Session> {
  server = await AssetsServer.start(assets, profile, credentials);
  if (fault !== undefined) server.faults.push(fault);
  const url = parseGitUrl(server.url, '', '/');
  if ('error' in url) throw new Error(url.error);
  const authorization = credentials === undefined ? undefined : basic(TOKEN);
  const access = new ServerAccess({ url, authorization, isLocalUser: false, config: '', tokenInput: 'token' });
  traces = [];
  opened = new Session(access, { onProgress: undefined, onTrace: (trace) => traces.push(trace) });
  return opened;
}

function ask(session: Session, wants: readonly Sha[], filter: FetchRequest['filter'] = 'tree:0', depth?: number) {
  return session.fetch(scratch, { wants, filter, ...(depth === undefined ? {} : { depth }) }, never);
}

function objects(): string[] {
  const all = ['--git-dir', scratch.dir, 'cat-file', '--batch-all-objects', '--batch-check=%(objectname) %(objecttype)'];
  return git(scratch.dir, ...all)
    .split('\n')
    .filter(Boolean);
}

async function wordsOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(TransportError);
  return (error as TransportError).words;
}

async function isRunning(): Promise<boolean> {
  const found = await promisify(execFile)('ps', ['-A', '-ww', '-o', 'args=']);
  return found.stdout.includes(server.url);
}

function packet(text: string | Buffer): Buffer {
  const body = Buffer.from(text);
  return Buffer.concat([Buffer.from((body.length + 4).toString(16).padStart(4, '0')), body]);
}

/** Answers the next question in place of git. */
function answer(...parts: (string | Buffer)[]): void {
  const fault = (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'POST') return false;
    response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-result' });
    response.end(Buffer.concat(parts.map((part) => Buffer.from(part))));
    return true;
  };
  server.faults.push(fault);
}

const EMPTY_PACK = (() => {
  const body = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1');
  return Buffer.concat([body, createHash('sha1').update(body).digest()]);
})();

describe('what trees that are here hold', () => {
  const since = (session: Session, wants: string, held: string) => {
    return session.fetch(scratch, { wants: [wants as Sha], since: [held as Sha] }, never);
  };
  const change = () => assets.commit({ branch: 'change', from: first, files: { 'sdk/tables/new/test_1.json': 'new\n' } });

  test('is left out, on a server without filters too', async () => {
    const changed = change();
    const session = await open('plain');
    const tree = assets.tree(changed, 'sdk/tables');
    expect(await since(session, tree, assets.tree(first, 'sdk/tables'))).toEqual({ filtered: false });
    const [folder, file] = ['sdk/tables/new', 'sdk/tables/new/test_1.json'].map((path) => assets.tree(changed, path));
    expect(objects().sort()).toEqual([`${tree} tree`, `${folder} tree`, `${file} blob`].sort());
    await session.close();
  });

  test('does not come where it is wanted itself, and more can be asked', async () => {
    const session = await open('full');
    const below = assets.tree(first, 'sdk/tables/package');
    await since(session, below, assets.tree(first, 'sdk/tables'));
    expect(objects()).toEqual([]);
    await ask(session, [below as Sha]);
    expect(objects()).toContain(`${below} tree`);
    await session.close();
  });
});

test('asks for names, a commit and then its tree, with one greeting and one sign-in', async () => {
  const session = await open('full', { token: TOKEN });
  expect(await session.listRefs(scratch, ['refs/heads/main'], never)).toEqual(new Map([['refs/heads/main', assets.sha('main')]]));
  expect(await ask(session, [first], 'tree:0', 1)).toEqual({ filtered: true });
  expect(objects()).toEqual([`${first} commit`]);
  expect(readFileSync(join(scratch.dir, 'shallow'), 'utf8')).toBe(`${first}\n`);
  const tree = assets.tree(first, 'sdk/tables') as Sha;
  await ask(session, [tree], 'blob:none');
  expect(objects()).toContain(`${tree} tree`);
  expect(objects().join()).not.toContain('blob');
  expect(await isRunning()).toBe(true);
  await session.close();
  expect(traces.map(({ requests }) => requests)).toEqual([server.requests]);
  expect(server.requests).toBe(4);
  expect(await isRunning()).toBe(false);
});

describe('asked for what commits lack of which nothing is here', () => {
  const since = (session: Session, wants: Sha[], commits: Sha[]) =>
    session.fetch(scratch, { wants, filter: 'blob:none', since: commits }, never);

  test('brings that, standing by itself', async () => {
    // Trees so large that a server would send how they differ from those of before.
    const many = Array.from({ length: 90 }, (_, number) => [`sdk/tables/${number}.json`, `${number}\n`] as const);
    const base = assets.commit({ files: Object.fromEntries(many) }) as Sha;
    const tip = assets.commit({ files: { 'sdk/tables/after.json': 'after\n' } }) as Sha;
    const session = await open('blobless');
    expect(await since(session, [tip, first], [base])).toEqual({ filtered: true });
    expect(objects().sort()).toEqual(
      [`${tip} commit`, ...['', 'sdk', 'sdk/tables'].map((directory) => `${assets.tree(tip, directory)} tree`)].sort(),
    );
    await session.close();
  });

  test('brings nothing where they lack nothing', async () => {
    const session = await open('blobless');
    expect(await since(session, [first], [assets.sha('main') as Sha])).toEqual({ filtered: true });
    expect(objects()).toEqual([]);
    await session.close();
  });

  test.each(['plain', 'reachable'] as const)('does not ask a server that would send everything (%s)', async (profile) => {
    const session = await open(profile);
    expect(await since(session, [assets.sha('main') as Sha], [first])).toBe(undefined);
    await session.close();
  });
});

test('goes on after a refusal', async () => {
  const session = await open('full');
  expect(await wordsOf(ask(session, [NOWHERE], 'tree:0', 1))).toMatch(/not our ref 0{38}ff/);
  expect(session.isOpen).toBe(true);
  await ask(session, [first], 'tree:0', 1);
  expect(objects()).toEqual([`${first} commit`]);
  await session.close();
});

test('brings everything where the server leaves nothing out, and says so', async () => {
  const session = await open('plain');
  expect(await ask(session, [assets.sha('main') as Sha], 'tree:0', 1)).toEqual({ filtered: false });
  expect(objects().join()).toContain('blob');
  expect(git(scratch.dir, '--git-dir', scratch.dir, 'rev-list', '--objects', '--quiet', assets.sha('main'))).toBe('');
  await session.close();
});

test('is not kept with a server of the older protocol: a git process asks it', async () => {
  const session = await open('plain-v0');
  expect(await ask(session, [first])).toBeUndefined();
  expect(await session.listRefs(scratch, ['refs/heads/'], never)).toBeUndefined();
  expect(session.isPossible).toBe(false);
  expect(server.requests).toBe(1);
  expect(await isRunning()).toBe(false);
});

test.each<[string, FetchRequest]>([
  ['a branch', { wants: ['+refs/heads/main:refs/heads/main'] }],
  ['what a branch lacks', { wants: [NOWHERE], shallowExclude: 'main' }],
  ['what goes with objects that only git knows', { wants: [NOWHERE], filter: 'blob:none', negotiate: true }],
])('is not asked for %s', async (_, request) => {
  const session = await open('full');
  expect(await session.fetch(scratch, request, never)).toBeUndefined();
  expect(server.requests).toBe(0);
});

test.each([
  ['text/plain', `${'0'.repeat(39)}1\trefs/heads/main\n`],
  ['text/html', '<html>Sign in</html>'],
])('a server that answers with %s is not asked anything over a connection', async (type, body) => {
  const session = await open('full', undefined, (request, response) => {
    response.writeHead(request.url?.includes('/info/refs') === true ? 200 : 404, { 'content-type': type }).end(body);
    return true;
  });
  // Of a page it is known that no git can use it.
  if (type === 'text/html') await wordsOf(ask(session, [first]));
  else expect(await ask(session, [first])).toBeUndefined();
  expect(session.isOpen).toBe(false);
  expect(await isRunning()).toBe(false);
});

describe('a server that has nothing to say yet', () => {
  const MAX_SILENCE = 2000;
  const KEEP_ALIVE = '0005\x01';

  beforeEach(() => {
    process.env.GIT_HTTP_LOW_SPEED_TIME = String(MAX_SILENCE / 1000);
  });
  afterEach(() => {
    delete process.env.GIT_HTTP_LOW_SPEED_TIME;
  });

  /** Answers the next request with an empty pack, after a number of keep-alives that come well within the limit. */
  function think(keepAlives: number, isEnded: boolean): void {
    server.faults.push((request, response) => {
      if (request.method !== 'POST') return false;
      response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-result' });
      response.write(packet('packfile\n'));
      let sent = 0;
      const timer = setInterval(() => {
        if (sent++ < keepAlives) response.write(KEEP_ALIVE);
        else {
          clearInterval(timer);
          if (isEnded) response.end(Buffer.concat([packet(Buffer.concat([Buffer.of(1), EMPTY_PACK])), Buffer.from('0000')]));
        }
      }, MAX_SILENCE / 8);
      return true;
    });
  }

  test('is waited for as long as it sends keep-alives', async () => {
    const session = await open('full');
    think(10, true);
    // The empty pack was read to its end.
    expect(await wordsOf(ask(session, [first]))).toMatch(/did not send all necessary objects/);
    expect(session.isOpen).toBe(true);
    await session.close();
  });

  test('counts as dead when they stop, which may be another time', async () => {
    const session = await open('full');
    think(2, false);
    const words = await wordsOf(ask(session, [first]));
    expect(words).toMatch(/the server sent nothing for too long/);
    expect(explainFailure(new TransportError(words), 0).kind).toBe('transient');
    expect(await isRunning()).toBe(false);
  });
});

test('is closed in the middle of an answer of which no more comes', async () => {
  const session = await open('full');
  let closed: Promise<void> | undefined;
  server.faults.push((request, response) => {
    if (request.method !== 'POST') return false;
    response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-result' });
    response.write(packet('packfile\n'));
    setTimeout(() => {
      closed = session.close();
    }, 100);
    return true;
  });
  await wordsOf(ask(session, [first]));
  await closed;
  expect(await isRunning()).toBe(false);
});

test('is ended in the middle of an answer', async () => {
  const ending = new AbortController();
  const session = await open('full');
  server.faults.push((request, response) => {
    if (request.method !== 'POST') return false;
    response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-result' });
    response.write(packet('packfile\n'));
    setTimeout(() => ending.abort(new Error('cancelled')), 50);
    return true;
  });
  await expect(session.fetch(scratch, { wants: [first] }, ending.signal)).rejects.toThrow('cancelled');
  expect(await isRunning()).toBe(false);
});

describe('is a failure, and no git goes on', () => {
  test('where a server hangs up within a pack', async () => {
    const session = await open('full');
    server.faults.push((_, response) => {
      response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-result' });
      response.write(Buffer.concat([packet('packfile\n'), packet(Buffer.from('\x01PACK\0\0\0\x02', 'latin1'))]));
      setTimeout(() => response.destroy(), 50);
      return true;
    });
    await wordsOf(ask(session, [first], 'tree:0', 1));
    expect(objects()).toEqual([]);
    await session.close();
    expect(await isRunning()).toBe(false);
  });

  test('where what comes is not the protocol', async () => {
    const session = await open('full');
    answer('<html>Sign in</html>');
    await wordsOf(ask(session, [first], 'tree:0', 1));
    await session.close();
    expect(await isRunning()).toBe(false);
  });

  test('where a pack is whole, but lacks what was asked for', async () => {
    const session = await open('full');
    answer(packet('packfile\n'), packet(Buffer.concat([Buffer.of(1), EMPTY_PACK])), '0000');
    expect(await wordsOf(ask(session, [first]))).toMatch(/did not send all necessary objects/);
    await session.close();
  });

  test('where a pack is damaged', async () => {
    const session = await open('full');
    answer(packet('packfile\n'), packet(Buffer.concat([Buffer.of(1), EMPTY_PACK.subarray(0, -1), Buffer.of(0)])), '0000');
    expect(await wordsOf(ask(session, [first]))).toMatch(/index-pack failed/);
    expect(await isRunning()).toBe(false);
  });

  test('where a server says no in the middle of a pack', async () => {
    const session = await open('full');
    answer(packet('packfile\n'), packet('\x03this is too much\n'), '0000');
    expect(await wordsOf(ask(session, [first]))).toMatch(/remote error: this is too much/);
    await session.close();
    expect(await isRunning()).toBe(false);
  });
});
