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
