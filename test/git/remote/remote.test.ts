import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsSyncError } from '../../../src/base/errors.ts';
import { parseGitUrl } from '../../../src/base/git-url.ts';
import { basic } from '../../../src/git/credentials.ts';
import { LIST_CONFIG } from '../../../src/git/environment.ts';
import { makeScratch } from '../../../src/git/git-files.ts';
import { Remote } from '../../../src/git/remote/remote.ts';
import { AssetsRepository } from '../../fixtures/assets-repository.ts';
import { git } from '../../fixtures/process.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { AssetsServer, answerWith, type Fault } from '../../servers/assets-server.ts';

const TOKEN = 's3cret-of-mine';
const SENT = basic(TOKEN).replace('basic ', '');

/** Answers with what it was sent. */
const echo =
  (status: number): Fault =>
  ({ headers }, response) => {
    const said = `You sent ${headers.authorization}, which is ${TOKEN}`;
    const location = `http://elsewhere.example/${encodeURIComponent(headers.authorization ?? '')}/info/refs`;
    response.writeHead(status, { 'content-type': 'text/plain', ...(status < 400 ? { location } : {}) });
    response.end(said);
    return true;
  };

async function withRemote(body: (remote: Remote, server: AssetsServer, folder: string) => Promise<void>): Promise<void> {
  const folder = temporaryFolder('remote');
  const server = await AssetsServer.start(new AssetsRepository(join(folder, 'a.git'), [{ files: { a: 'a' } }]), 'full');
  try {
    const url = parseGitUrl(server.url, '', '/');
    if ('error' in url) throw new Error(url.error);
    const common = { authorization: basic(TOKEN), isLocalUser: false, config: '', tokenInput: 'token', attempts: 4 };
    await body(new Remote({ url, ...common, log: { progress: undefined, info: () => {} } }), server, folder);
  } finally {
    await server.close();
  }
}

test('a server that wants to be left alone for an hour is not waited for', () =>
  withRemote(async (remote, server, folder) => {
    server.faults.push(answerWith(429, { 'retry-after': '3600' }));
    const asked = remote.tip(makeScratch(join(folder, 'scratch'), []), 'main', new AbortController().signal);
    await expect(asked).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(/ wants to be asked again in 60 minutes, after [\d:]+ UTC\.$/),
    });
    expect(server.requests).toBe(1);
  }));

test('what a server says while a run lasts is in no file', () =>
  withRemote(async (remote, server, folder) => {
    const scratch = makeScratch(join(folder, 'scratch'), []);
    const files: string[] = [];
    server.faults.push((_, response) => {
      const packet = (text: string) => `${(text.length + 4).toString(16).padStart(4, '0')}${text}`;
      response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-advertisement' });
      response.write(`${packet('# service=git-upload-pack\n')}0000${packet(`ERR You sent ${TOKEN}`)}`);
      setTimeout(() => {
        for (const entry of readdirSync(scratch.dir, { recursive: true, withFileTypes: true })) {
          if (entry.isFile()) files.push(readFileSync(join(entry.parentPath, entry.name), 'latin1'));
        }
        response.end();
      }, 500);
      return true;
    });
    const request = { wants: ['+refs/heads/main:refs/heads/main'], depth: 1 } as const;
    const error = await remote.fetch(scratch, request, new AbortController().signal).catch((thrown) => thrown);
    expect(error.detail).toContain('You sent ***');
    expect(files.length).toBeGreaterThan(0);
    expect(files.join('\n')).not.toContain(TOKEN);
  }));

describe.each([
  ['the token of a run', false],
  ['the token that a checkout keeps', true],
])('a server that repeats %s', (_, ofCheckout) => {
  test.each(['token', 'hexadecimal'])(
    'in a redirect on the same origin (%s) is not followed, for the address would be in a command line',
    async (form) => {
      const folder = temporaryFolder('remote');
      const server = await AssetsServer.start(new AssetsRepository(join(folder, 'a.git'), [{ files: { a: 'a' } }]), 'full');
      try {
        const url = parseGitUrl(server.url, '', '/');
        if ('error' in url) throw new Error(url.error);
        const options = {
          url,
          isLocalUser: false,
          config: '',
          tokenInput: 'token',
          attempts: 1,
          log: { progress: undefined, info: () => {} },
        };
        const remote = new Remote({ ...options, authorization: basic(TOKEN) });
        const repeated = form === 'token' ? TOKEN : Buffer.from(TOKEN).toString('hex');
        server.faults.push(answerWith(302, { location: `/${repeated}/a.git/info/refs?service=git-upload-pack` }));
        const asked = remote.tip(makeScratch(join(folder, 'scratch'), []), 'main', new AbortController().signal);
        const error = await asked.catch((thrown) => thrown);
        expect(error).toMatchObject({ code: 'unreachable', message: expect.stringContaining('has the token in it') });
        expect(`${error.message} ${error.hint} ${error.detail}`).not.toContain(repeated);
        expect(server.requests).toBe(1);
        const again = new Remote({ ...options, authorization: undefined });
        server.faults.push(answerWith(302, { location: 'http://[nowhere/x' }));
        await expect(
          again.tip(makeScratch(join(folder, 'scratch'), []), 'main', new AbortController().signal),
        ).rejects.toMatchObject({
          code: 'unreachable',
          message: expect.stringContaining('is no address'),
        });
        for (const name of ['b', 'c'])
          server.faults.push(answerWith(302, { location: `/${name}.git/info/refs?service=git-upload-pack` }));
        const moved = new Remote({ ...options, authorization: undefined });
        await expect(
          moved.tip(makeScratch(join(folder, 'scratch'), []), 'main', new AbortController().signal),
        ).rejects.toMatchObject({ code: 'unreachable', message: expect.stringContaining('yet another address') });
      } finally {
        await server.close();
      }
    },
  );

  test.each([403, 500, 302])('with %d shows it to nobody', async (status) => {
    const folder = temporaryFolder('remote');
    const server = await AssetsServer.start(new AssetsRepository(join(folder, 'a.git'), [{ files: { a: 'a' } }]), 'full');
    try {
      git(folder, 'init', '-q', 'code');
      if (ofCheckout) git(join(folder, 'code'), 'config', `http.${server.origin}/.extraheader`, `AUTHORIZATION: basic ${SENT}`);
      const url = parseGitUrl(server.url, '', '/');
      if ('error' in url) throw new Error(url.error);
      const told: string[] = [];
      const remote = new Remote({
        url,
        authorization: ofCheckout ? undefined : basic(TOKEN),
        isLocalUser: false,
        config: git(join(folder, 'code'), ...LIST_CONFIG),
        tokenInput: 'token',
        keepAccess: true,
        attempts: 2,
        log: { progress: undefined, info: (text) => told.push(text) },
      });
      server.faults.push(echo(status), echo(status));
      const asked = remote.tip(makeScratch(join(folder, 'scratch'), []), 'main', new AbortController().signal);
      const error = await asked.catch((thrown) => thrown);
      expect(error).toBeInstanceOf(AssetsSyncError);
      told.push(error.message, error.hint, error.detail ?? '');
      expect(server.authorizations.join()).toContain(SENT);
      expect(told.join('\n')).toContain('***');
      for (const form of [TOKEN, SENT]) expect(told.join('\n')).not.toContain(form);
    } finally {
      await server.close();
    }
  });
});
