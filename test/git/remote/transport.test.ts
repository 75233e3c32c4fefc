/** Which transport carries a request, and what becomes of one that a server cuts off, with a real git server. */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseGitUrl } from '../../../src/base/git-url.ts';
import type { Sha } from '../../../src/base/sha.ts';
import { makeScratch, type Scratch } from '../../../src/git/git-files.ts';
import { Remote } from '../../../src/git/remote/remote.ts';
import { git, gitWithInput } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { until } from '../../fixtures/until.ts';
import { AssetsServer, type Profile } from '../../servers/assets-server.ts';

const never = new AbortController().signal;

let server: AssetsServer;
let remote: Remote;
let first: Sha;
let tree: Sha;
let told: string[];
let scratches: number;
/** The server's. */
let repository: string;

async function start(profile: Profile): Promise<void> {
  const sample = makeSample();
  first = sample.first as Sha;
  tree = sample.assets.tree(first, 'sdk/tables') as Sha;
  repository = sample.assets.dir;
  sample.assets.configure({ 'http.receivepack': 'true', 'receive.unpackLimit': '1' });
  server = await AssetsServer.start(sample.assets, profile);
  const url = parseGitUrl(server.url, '', '/');
  if ('error' in url) throw new Error(url.error);
  told = [];
  scratches = 0;
  const log = { progress: undefined, info: (text: string) => told.push(text) };
  remote = new Remote({ url, authorization: undefined, isLocalUser: false, config: '', tokenInput: 'token', attempts: 2, log });
}

function scratch(): Scratch {
  return makeScratch(join(temporaryFolder('transport'), String(scratches++)), []);
}

afterEach(async () => {
  await remote.close();
  await server.close();
});

const greetings = () => server.log.filter(({ method }) => method === 'GET').length;

test('requests share a greeting', async () => {
  await start('full');
  await remote.fetch(scratch(), { wants: [first], filter: 'blob:none', depth: 1 }, never);
  await remote.fetch(scratch(), { wants: [tree] }, never);
  expect(greetings()).toBe(1);
  expect((await remote.close()).requests).toBe(server.requests);
});

test('a connection that was closed is opened again', async () => {
  await start('full');
  await remote.fetch(scratch(), { wants: [tree] }, never);
  await remote.close();
  await remote.fetch(scratch(), { wants: [tree] }, never);
  expect(greetings()).toBe(2);
  expect((await remote.close()).requests).toBe(server.requests);
});

describe('a connection that is opened before anything is asked', () => {
  test('is used for what is asked then', async () => {
    await start('full');
    remote.connect(scratch, never);
    remote.connect(scratch, never);
    await until(() => greetings() === 1);
    await remote.fetch(scratch(), { wants: [tree] }, never);
    expect(greetings()).toBe(1);
    expect((await remote.close()).requests).toBe(server.requests);
  });

  test('is counted where nothing is asked', async () => {
    await start('full');
    remote.connect(scratch, never);
    await until(() => greetings() === 1);
    expect((await remote.close()).requests).toBe(1);
  });

  test('and breaks off is opened again', async () => {
    await start('full');
    server.faults.push((request) => {
      request.socket.destroy();
      return true;
    });
    remote.connect(scratch, never);
    await until(() => greetings() === 1);
    // Most likely git has ended by then; where it has not, the same is to come of it.
    await setTimeout(500);
    expect(await remote.fetch(scratch(), { wants: [tree] }, never)).toEqual({ filtered: false });
    expect(told).toHaveLength(1);
    expect((await remote.close()).requests).toBe(server.requests);
  });

  test('ends with the run', async () => {
    await start('full');
    const run = new AbortController();
    remote.connect(scratch, run.signal);
    run.abort(new Error('cancelled'));
    await expect(remote.fetch(scratch(), { wants: [tree] }, run.signal)).rejects.toThrow('cancelled');
  });
});

test('a connection that is closed twice has ended for both', async () => {
  await start('full');
  await remote.branches(scratch(), ['main'], never);
  let hasEnded = false;
  const closing = remote.close().then(() => {
    hasEnded = true;
  });
  await remote.close();
  await new Promise(setImmediate);
  expect(hasEnded).toBe(true);
  await closing;
});

test('a branch is fetched by a process, also where a connection is kept', async () => {
  await start('full');
  await remote.branches(scratch(), ['main'], never);
  await remote.fetch(scratch(), { wants: ['+refs/heads/main:refs/heads/main'], depth: 1 }, never);
  expect(greetings()).toBe(2);
  expect((await remote.close()).requests).toBe(server.requests);
});

/** Ends an answer as if it were complete, in the middle of a packet. */
function cutOff(text: string) {
  return (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'POST') return false;
    response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-result' });
    response.end(text);
    return true;
  };
}

test.each([
  ['within a packet', '000dpackfile\n0400\x01PACK'],
  ['within the length of a packet', '000dpackfile\n04'],
  ['between two packets', '000dpackfile\n'],
])('an answer that ends %s is asked for again', async (_, text) => {
  await start('full');
  server.faults.push(cutOff(text));
  expect(await remote.fetch(scratch(), { wants: [tree] }, never)).toEqual({ filtered: false });
  expect(told).toEqual([
    expect.stringMatching(/^The server could not be reached or did not complete: .* \(attempt 1 of 2\); trying again\.$/),
  ]);
});

test('two large recordings that share most of their bytes are not held side by side in a push', async () => {
  await start('full');
  const folder = temporaryFolder('large');
  const local = join(folder, 'local.git');
  git(folder, 'init', '-q', '--bare', local);
  const bytes = randomBytes(9_000_000);
  const names = ['one', 'two'].map((name) => {
    writeFileSync(join(folder, name), Buffer.concat([bytes, Buffer.from(name)]));
    return git(local, 'hash-object', '-w', join(folder, name));
  });
  git(local, 'update-index', '--add', ...names.flatMap((name, index) => ['--cacheinfo', `100644,${name},large/${index}.json`]));
  const commit = git(local, 'commit-tree', '-m', 'Record', git(local, 'write-tree')) as Sha;
  const from = makeScratch(join(folder, 'scratch'), [join(local, 'objects')]);
  expect(await remote.push(from, { commit, branch: 'assets-sync/large', from: 'nothing' }, never)).toBe(true);
  // In the pack that the server keeps, none of them is told by what it has of the other.
  const whole = names.map((name) => {
    const args = ['cat-file', '--batch-check=%(deltabase)'];
    return gitWithInput(repository, `${name}\n`, ...args)
      .toString('utf8')
      .trim();
  });
  expect(whole).toEqual(['0'.repeat(40), '0'.repeat(40)]);
});
