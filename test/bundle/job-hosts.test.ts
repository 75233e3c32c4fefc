/** What GitHub's runner and Azure's agent really do, by the environment that they give. */
import { chownSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { makeSample } from '../fixtures/sample.ts';
import { Workspace } from '../fixtures/workspace.ts';
import { AssetsServer } from '../servers/assets-server.ts';
import { TlsFront } from '../servers/tls-front.ts';

const { assets, first } = makeSample();
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless', { token: 'the-token' });
});
afterAll(() => server.close());
beforeEach(() => server.reset());

function workspace(manifest: object | string = { 'sdk/tables': assets.pin(first, 'sdk/tables') }): Workspace {
  const work = new Workspace();
  work.write('recordings.json', typeof manifest === 'string' ? manifest : { $repository: server.url, ...manifest });
  work.commit();
  return work;
}

const given = () => ({ paths: 'sdk/tables', repository: server.url, token: 'the-token' });

describe('the agent of Azure Pipelines', () => {
  test('is told of a failure once, by an exit code of 0: a later attempt may succeed', async () => {
    const work = workspace();
    const failed = await work.task({ ...given(), paths: 'sdk/none' });
    expect(failed.exitCode).toBe(0);
    expect(failed.stdout.match(/##vso\[task\.logissue type=error/g)).toHaveLength(1);
    expect(failed.stdout).toMatch(/^##vso\[task\.complete result=Failed;\]/m);
    const again = await work.task(given());
    expect(again.exitCode).toBe(0);
    expect(again.stdout).not.toContain('task.complete');
  });

  test('shows the place of an issue once, and none where there is no line', async () => {
    const wrong = await workspace(`{\n  "sdk/tables": "main"\n}`).task({ paths: '*' });
    expect(wrong.stdout).toMatch(/sourcepath=recordings\.json;linenumber=2;columnnumber=17;\]"main" is not right here/);
    const missing = await workspace({}).task({ ...given(), paths: 'sdk/none' });
    expect(missing.stdout).not.toMatch(/sourcepath=[^;]*;(?!linenumber)/);
  });

  test('leaves a variable that is not defined as it is written, which is no token', async () => {
    const open = await AssetsServer.start(assets, 'blobless');
    try {
      const work = workspace({ $repository: open.url, 'sdk/tables': assets.pin(first, 'sdk/tables') });
      const { code, stdout } = await work.task({ paths: 'sdk/tables', repository: open.url, token: '$(assetsToken)' });
      expect(code).toBe(0);
      expect(stdout).toMatch(/^\$\(assetsToken\) is not defined here, so token is taken as not given\.$/m);
      expect(open.authorizations.join('')).toBe('');
      const other = await work.task({ paths: '$(services)', repository: open.url });
      expect(other.stdout).toMatch(/type=error;\]paths is \$\(services\), a variable that is not defined here\./);
    } finally {
      await open.close();
    }
  });

  test('may give a token with a line break, which is named', async () => {
    const { stdout } = await workspace().task({ ...given(), token: 'the-\ntoken' });
    expect(stdout).toMatch(/type=error;\]token has a line break or white space in it, so it is no token/);
    expect(stdout).not.toMatch(/the-\S*token/);
  });

  test('names the folder above several checkouts; the code repository is found by its name', async () => {
    const work = workspace();
    const env = { BUILD_SOURCESDIRECTORY: work.folder, BUILD_REPOSITORY_NAME: 'Azure/code' };
    const { code, outputs } = await work.task(given(), { env });
    expect({ code, root: outputs.assetsRoot }).toEqual({ code: 0, root: work.root });
    const lost = await work.task(given(), { env: { BUILD_SOURCESDIRECTORY: work.folder, BUILD_REPOSITORY_NAME: 'Azure/other' } });
    expect(lost.stdout).toMatch(/type=error;\].*workingDirectory.* where it is: code/s);
    // One that is given is a folder there, whichever checkout has the repository's name.
    mkdirSync(join(work.folder, 'tools/.git'), { recursive: true });
    const beside = { ...env, BUILD_REPOSITORY_NAME: 'Azure/tools' };
    expect((await work.task({ ...given(), workingDirectory: 'code' }, { env: beside })).outputs.assetsRoot).toBe(work.root);
  });

  test.each([
    ['connection', 'PersonalAccessToken', 'accessToken'],
    ['connection', 'OAuth', 'AccessToken'],
    ['azureReposConnection', 'Token', 'apitoken'],
    ['gitConnection', 'UsernamePassword', 'password'],
  ])('hands on the token of a service connection (%s, %s)', async (input, scheme, parameter) => {
    const work = workspace();
    const env = {
      ENDPOINT_URL_c0ffee: server.origin,
      ENDPOINT_AUTH_c0ffee: JSON.stringify({ scheme, parameters: { [parameter]: 'the-token' } }),
      ENDPOINT_AUTH_SCHEME_c0ffee: scheme,
    };
    const { code, stdout } = await work.task({ paths: 'sdk/tables', repository: server.url, [input]: 'c0ffee' }, { env });
    expect(code).toBe(0);
    expect(stdout.replaceAll(/^##vso\[task\.setsecret\].*$/gm, '')).not.toMatch(/the-token|eC1hY2/);
  });

  test('has a proxy of its own, with a password of any characters, and expressions for what it is not for', async () => {
    const seen: string[] = [];
    const proxy = createServer((from, to) => {
      const { 'proxy-authorization': credentials } = from.headers;
      if (credentials === undefined) {
        to.writeHead(407, { 'proxy-authenticate': 'Basic realm="proxy"' }).end();
        return;
      }
      seen.push(credentials);
      const { 'proxy-authorization': _, ...headers } = from.headers;
      from.pipe(
        request(from.url ?? '', { method: from.method, headers }, (answer) => {
          to.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(to);
        }),
      );
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    try {
      const env = {
        AGENT_PROXYURL: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
        AGENT_PROXYUSERNAME: 'dom\\user',
        SECRET_AGENT_PROXYPASSWORD: 'p@ss:word/1',
        AGENT_PROXYBYPASSLIST: '["elsewhere\\\\.example"]',
      };
      const { code, stdout } = await workspace().task(given(), { env });
      expect(code).toBe(0);
      const credentials = Buffer.from('dom\\user:p@ss:word/1').toString('base64');
      expect(new Set(seen)).toEqual(new Set([`Basic ${credentials}`]));
      // The agent's library logs the variable, which the agent masks as every secret one.
      const lines = stdout.replaceAll(/^##vso\[task\.(setsecret\]|debug\]Agent\.ProxyPassword=).*$/gm, '');
      expect(lines).not.toMatch(/p@ss|p%40ss/);
      seen.length = 0;
      await workspace().task(given(), { env: { ...env, AGENT_PROXYBYPASSLIST: '["127\\\\.0\\\\.0\\\\.1"]' } });
      expect(seen).toEqual([]);
    } finally {
      proxy.close();
    }
  });

  test('has a certificate authority and a client certificate of its own', async () => {
    const front = await TlsFront.start(server.origin);
    try {
      const repository = `${front.origin}/assets.git`;
      const work = workspace({ $repository: repository, 'sdk/tables': assets.pin(first, 'sdk/tables') });
      const inputs = { ...given(), repository, retries: '1' };
      const { ca, client, clientKey } = front.certificates;
      const env = { AGENT_CAINFO: ca, AGENT_CLIENTCERT: client, AGENT_CLIENTCERTKEY: clientKey };
      const { stdout } = await work.task(inputs);
      expect(stdout).toMatch(/type=error;\].*certificate/s);
      expect((await work.task(inputs, { env })).stdout).toMatch(/20 recordings/);
      expect(new Set(front.clients)).toEqual(new Set(['client']));
      const unchecked = workspace({ $repository: repository, 'sdk/tables': assets.pin(first, 'sdk/tables') });
      const skip = { AGENT_SKIPCERTVALIDATION: 'True', AGENT_CLIENTCERT: client, AGENT_CLIENTCERTKEY: clientKey };
      expect((await unchecked.task(inputs, { env: skip })).stdout).toMatch(/20 recordings/);
    } finally {
      front.close();
    }
  });

  test('cannot hand on a client certificate whose key has a password, and says so', async () => {
    const env = { AGENT_CLIENTCERT: '/c.pem', AGENT_CLIENTCERTKEY: '/c.key', SECRET_AGENT_CLIENTCERTPASSWORD: 'its-password' };
    const { code, stdout } = await workspace().task(given(), { env });
    expect(code).toBe(0);
    expect(stdout).toMatch(/type=warning;\]The key of the agent’s client certificate has a password/);
  });

  test('finds no command in a name, whatever invisible characters are in it', async () => {
    const name = 'sdk/##v\u00adso[task.setvariable variable=x]';
    const { stdout } = await workspace().task({ ...given(), paths: name });
    // What the agent's library logs of an input is a command already.
    const visible = stdout.replaceAll(/^##vso\[task\.debug\].*$/gm, '').replaceAll(/[\p{DI}\p{Cf}]/gu, '');
    expect(visible).not.toMatch(/##vso\[task\.setvariable variable=x\]/);
    expect(visible).toContain('# #vso');
  });

  test('logs what is done where System.Debug is set, without secrets', async () => {
    const { stdout } = await workspace().task(given(), { env: { SYSTEM_DEBUG: 'true' } });
    expect(stdout).toMatch(/##vso\[task\.debug\]git remote-http/);
    expect(stdout).toMatch(/##vso\[task\.debug\]http:\/\/127\.0\.0\.1:\d+\/assets\.git: \d+ requests?, \d+ bytes/);
    expect(stdout).toMatch(/assets\.git: POST git-upload-pack, 200 after \d+ ms/);
    expect(stdout.replaceAll(/^##vso\[task\.setsecret\].*$/gm, '')).not.toMatch(/the-token|eC1hY2/);
  });
});

describe('the runner of GitHub', () => {
  test('gets a group where something was said on the way, and none where nothing was', async () => {
    const work = workspace();
    expect((await work.action(given())).stdout).not.toContain('::group::');
    work.write('.assets/sdk/tables/mine.json', 'mine');
    const { stdout } = await work.action({ ...given(), discard: 'false' });
    expect(stdout).toMatch(/^::group::assets-sync: sync\n::notice::Local changes stayed: .*\n::endgroup::$/m);
  });

  test('gets warnings without what a terminal would obey', async () => {
    const work = workspace({ $repository: server.url, 'sdk/tables': assets.pin(first, 'sdk/tables'), '$set\u001b[2Jting': 1 });
    const { stdout } = await work.action(given());
    expect(stdout).toMatch(/^::warning .*\$set\?\[2Jting/m);
    expect(stdout).not.toContain('\u001b');
  });

  test('ends a step that was cancelled by itself: there is no error beside its own', async () => {
    const work = workspace();
    let cancel = () => {};
    // It never answers: the step is cancelled in its place.
    server.faults.push(() => {
      cancel();
      return true;
    });
    const { code, stdout } = await work.action(given(), {
      onStart: (kill) => {
        cancel = () => kill('SIGINT');
      },
    });
    expect(code).toBe(1);
    expect(stdout).toContain('Cancelled.');
    expect(stdout).not.toContain('::error');
  });

  test('logs what is done where debug logging is on, without secrets; else no line of it', async () => {
    const work = workspace();
    const { stdout } = await work.action(given(), { env: { RUNNER_DEBUG: '1' } });
    expect(stdout).toMatch(/^::debug::git remote-http/m);
    expect(stdout).toMatch(/^::debug::http:\/\/127\.0\.0\.1:\d+\/assets\.git: \d+ requests?, \d+ bytes/m);
    expect(stdout).toMatch(/^::debug::.*assets\.git: GET refs, \d+ after \d+ ms$/m);
    expect(stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toMatch(/the-token|eC1hY2/);
    expect((await work.action(given())).stdout).not.toContain('::debug::');
  });

  test('may give a person’s token for both repositories, which is not the job’s', async () => {
    const guarded = await AssetsServer.start(assets, 'blobless', { token: 'ghp_of-a-person' });
    try {
      const work = workspace({ $repository: guarded.url, 'sdk/tables': assets.pin(first, 'sdk/tables') });
      const token = 'ghp_of-a-person';
      const { code } = await work.action({ paths: 'sdk/tables', repository: guarded.url, token, 'code-token': token });
      expect(code).toBe(0);
    } finally {
      await guarded.close();
    }
  });

  test.each(['action', 'task'] as const)('has container jobs: root in a workspace of another user (%s)', async (which) => {
    if (process.getuid?.() !== 0) return;
    const work = workspace();
    const names = readdirSync(work.code, { recursive: true, encoding: 'utf8' });
    for (const name of ['', ...names]) chownSync(join(work.code, name), 1001, 1001);
    expect(await work[which](given())).toMatchObject({ code: 0 });
    // A repository that is not the workspace is nobody's business of the runner's.
    const elsewhere = { GITHUB_WORKSPACE: work.folder, BUILD_SOURCESDIRECTORY: work.folder };
    const directory = { [which === 'task' ? 'workingDirectory' : 'working-directory']: work.code };
    const { stdout } = await work[which]({ ...given(), ...directory }, { env: elsewhere });
    expect(stdout).toMatch(
      /belongs to another user, so git does not use it\.%0AIf you trust it: git config --global --add safe\.directory/,
    );
  });

  test('has a tool cache that cannot be written: the run goes on in its temporary folder, and says so', async () => {
    const work = workspace();
    const { code, stdout } = await work.action(given(), { env: { RUNNER_TOOL_CACHE: join(work.code, 'recordings.json') } });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^::notice::.*assets-sync cannot be written \(ENOTDIR\), so what is fetched is kept in .*, for this job alone\.$/m,
    );
  });
});
