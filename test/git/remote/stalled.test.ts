/** A server that is at work is waited for, one that says nothing is not: with git's own keep-alives, and a limit of two seconds. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseGitUrl } from '../../../src/base/git-url.ts';
import type { Sha } from '../../../src/base/sha.ts';
import { makeScratch } from '../../../src/git/git-files.ts';
import { Remote } from '../../../src/git/remote/remote.ts';
import type { AssetsRepository } from '../../fixtures/assets-repository.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { AssetsServer, type Fault, type Profile } from '../../servers/assets-server.ts';
import { cutAnswer, sayNothing } from '../../servers/broken-answers.ts';

/** Seconds: twice as long as git's shortest pause between keep-alives. */
const LIMIT = 2;
const TOKEN = 'secret-of-mine';
const never = new AbortController().signal;

process.env.GIT_HTTP_LOW_SPEED_TIME = String(LIMIT);

interface Scene {
  assets: AssetsRepository;
  server: AssetsServer;
  fetch: () => Promise<unknown>;
  push: () => Promise<unknown>;
  /** What was told of attempts. */
  told: string[];
}

async function withServer(profile: Profile, body: (scene: Scene) => Promise<void>, helper?: string): Promise<void> {
  const { assets, side } = makeSample();
  assets.configure({ 'http.receivepack': 'true', 'uploadpack.keepAlive': '1', 'receive.keepAlive': '1' });
  const server = await AssetsServer.start(assets, profile, helper === undefined ? undefined : { token: TOKEN });
  const url = parseGitUrl(server.url, '', '/');
  if ('error' in url) throw new Error(url.error);
  const told: string[] = [];
  const log = { progress: undefined, info: (text: string) => told.push(text) };
  const config = helper === undefined ? '' : `global\0credential.helper\n${helper}\0`;
  const access = { url, authorization: undefined, isLocalUser: true, config, tokenInput: 'token' };
  const remote = new Remote({ ...access, attempts: 2, log });
  const scratch = (borrowed: string[]) => makeScratch(join(temporaryFolder('stalled'), 'scratch'), borrowed);
  const fetch = () => remote.fetch(scratch([]), { wants: [assets.sha('main') as Sha], depth: 1 }, never);
  const push = () =>
    remote.push(
      scratch([join(assets.dir, 'objects')]),
      { commit: side as Sha, branch: 'assets-sync/new', from: 'nothing' },
      never,
    );
  try {
    await body({ assets, server, fetch, push, told });
  } finally {
    await remote.close();
    await server.close();
  }
}

/** Has a server that runs a script think for longer than the limit before it goes on. */
function think(script: string): void {
  mkdirSync(dirname(script), { recursive: true });
  writeFileSync(script, `#!/bin/sh\nsleep ${2.5 * LIMIT}\nexec "$@"\n`);
  chmodSync(script, 0o755);
}

/** git runs it in place of `pack-objects`, and takes it from nowhere but the server's own configuration. */
function thinkBeforePack({ dir }: AssetsRepository): void {
  const script = join(dirname(dir), 'think');
  think(script);
  writeFileSync(join(dirname(dir), '.gitconfig'), `[uploadpack]\n\tpackObjectsHook = '${script.replaceAll('\\', '/')}'\n`);
}

// They do little but wait, so they wait together.
describe('a server that thinks for longer than the limit, and sends keep-alives, is waited for', () => {
  test.concurrent('before its pack', () =>
    withServer('full', async ({ assets, fetch, told }) => {
      thinkBeforePack(assets);
      await fetch();
      expect(told).toEqual([]);
    }));
});

test.concurrent.each(['fetch', 'push'] as const)('a person whom a credential helper asks in a %s is waited for', (ask) =>
  withServer(
    'full',
    async (scene) => {
      await scene[ask]();
      expect(scene.told).toEqual([]);
    },
    `!f() { test $1 = get && sleep ${2.5 * LIMIT} && echo username=x-access-token && echo password=${TOKEN}; }; f`,
  ),
);

const FEW_BYTES = cutAnswer(40, 'dripping');

describe('a server that says nothing, or a few bytes a second that are no part of git’s protocol, is given up, and asked again', () => {
  test.concurrent.each<[string, Profile, RegExp, 'fetch' | 'push', Fault]>([
    ['nothing when it is greeted', 'full', /info\/refs\?service=git-upload-pack$/, 'fetch', sayNothing],
    ['nothing when it is asked for objects', 'full', /\/git-upload-pack$/, 'fetch', sayNothing],
    ['nothing when it is asked for objects by an older protocol', 'plain-v0', /\/git-upload-pack$/, 'fetch', sayNothing],
    ['nothing in a push', 'full', /\/git-receive-pack$/, 'push', sayNothing],
    ['a few bytes when it is asked for objects', 'full', /\/git-upload-pack$/, 'fetch', FEW_BYTES],
    ['a few bytes when it is asked for objects by an older protocol', 'plain-v0', /\/git-upload-pack$/, 'fetch', FEW_BYTES],
    ['a few bytes when it is greeted for a push', 'full', /service=git-receive-pack$/, 'push', FEW_BYTES],
  ])('%s', (_, profile, question, ask, answer) =>
    withServer(profile, async (scene) => {
      const fault: Fault = (request, response) => question.test(request.url ?? '') && answer(request, response);
      scene.server.faults.push(fault, fault);
      const began = Date.now();
      const error = await scene[ask]().catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'unreachable', exitCode: 3 });
      expect(scene.told).toEqual([
        expect.stringMatching(/^The server could not be reached or did not complete: .* \(attempt 1 of 2\); trying again\.$/),
      ]);
      // Two limits, a pause and what else this machine does; without the limit it would be a minute at least.
      expect(Date.now() - began).toBeLessThan(30_000);
    }),
  );
});
