import {
  codeEnvironment,
  keptConfig,
  ownEnvironment,
  rootConfig,
  transferEnvironment,
  withoutSecrets,
} from '../../src/git/environment.ts';

const OUTER = {
  PATH: '/bin',
  HOME: '/home/x',
  HTTPS_PROXY: 'http://proxy',
  GIT_DIR: '/elsewhere',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'core.pager',
  GIT_CONFIG_VALUE_0: 'cat',
  GIT_TRACE: '1',
  GIT_SSL_CAINFO: '/ca',
  GIT_SSH_COMMAND: 'ssh -i key',
  GH_TOKEN: 'secret-1',
  INPUT_TOKEN: 'secret-2',
  'INPUT_CODE-TOKEN': 'secret-3',
  ENDPOINT_AUTH_SYSTEMVSSCONNECTION: 'secret-4',
  SYSTEM_ACCESSTOKEN: 'secret-5',
  ACTIONS_RUNTIME_TOKEN: 'secret-6',
  LANG: 'de_DE.UTF-8',
};

const transfer = {
  url: 'https://github.com/a/b',
  gitDir: '/tmp/x',
  kept: [['http.proxy', 'http://p']] as const,
  isLocalUser: false,
  authorization: { url: 'https://host/r', header: 'basic abc' },
  traceTo: '/tmp/x/trace',
  negotiate: false,
  partial: false,
};

/** The configuration that an environment carries. */
function configOf(environment: Record<string, string>): Record<string, string> {
  const count = Number(environment.GIT_CONFIG_COUNT ?? 0);
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      environment[`GIT_CONFIG_KEY_${index}`],
      environment[`GIT_CONFIG_VALUE_${index}`],
    ]),
  );
}

describe('git’s environment', () => {
  test.each([
    ['in the code repository', codeEnvironment(OUTER)],
    ['in a repository of ours', ownEnvironment('/root/.git', '/root', OUTER)],
    ['in a transfer', transferEnvironment(transfer, OUTER)],
  ])('%s holds no secret of the job, no prompt and no git variable that changes results', (_, environment) => {
    expect(Object.values(environment).join('\n')).not.toMatch(/secret-\d/);
    expect(environment).toMatchObject({
      PATH: '/bin',
      HOME: '/home/x',
      LC_ALL: 'C',
      GIT_TERMINAL_PROMPT: '0',
      GIT_SSL_CAINFO: '/ca',
    });
    expect(environment.GIT_TRACE).toBeUndefined();
    expect(environment.GIT_DIR).not.toBe('/elsewhere');
  });

  test('in the code repository has the user’s configuration, elsewhere none of it', () => {
    expect(Object.keys(configOf(codeEnvironment(OUTER)))).toContain('core.pager');
    expect(Object.keys(configOf(ownEnvironment('/x', undefined, OUTER)))).not.toContain('core.pager');
    expect(Object.keys(configOf(transferEnvironment(transfer, OUTER)))).not.toContain('core.pager');
  });

  test('of local commands holds no authorization', () => {
    expect(JSON.stringify(ownEnvironment('/root/.git', undefined, OUTER))).not.toMatch(/authorization/i);
    expect(ownEnvironment('/x', undefined, OUTER)).toMatchObject({
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_NO_LAZY_FETCH: '1',
    });
  });

  test('of a transfer sends the token to one address, and follows no redirect', () => {
    const config = configOf(transferEnvironment(transfer, OUTER));
    expect(config['http.https://host/r.extraHeader']).toBe('Authorization: basic abc');
    expect(config['http.followRedirects']).toBe('false');
    expect(config['credential.helper']).toBe('');
    expect(config['http.proxy']).toBe('http://p');
  });

  test('of a transfer leaves the time of a silent server to us: curl takes git’s keep-alives for nothing', () => {
    const environment = transferEnvironment(transfer, { ...OUTER, GIT_HTTP_LOW_SPEED_LIMIT: '1' });
    expect(Object.keys(configOf(environment)).filter((key) => /lowspeed/i.test(key))).toEqual([]);
    expect(environment.GIT_HTTP_LOW_SPEED_LIMIT).toBeUndefined();
  });

  test('of a transfer leaves to a person’s credential helper what it may need, but not the token that we use', () => {
    const environment = transferEnvironment(
      { ...transfer, isLocalUser: true },
      { ...OUTER, GCM_CREDENTIAL_STORE: 'cache', MY_PAT: 'secret-7' },
    );
    expect(environment.GCM_CREDENTIAL_STORE).toBe('cache');
    expect(environment.GH_TOKEN).toBeUndefined();
    expect(transferEnvironment(transfer, { ...OUTER, MY_PAT: 'secret-7' }).MY_PAT).toBeUndefined();
  });

  test('of a transfer keeps the user’s ssh at a terminal only', () => {
    expect(transferEnvironment(transfer, OUTER).GIT_SSH_COMMAND).toBe('ssh -o BatchMode=yes');
    expect(transferEnvironment({ ...transfer, isLocalUser: true }, OUTER).GIT_SSH_COMMAND).toBe('ssh -i key');
  });

  test('keeps of the user’s configuration how to reach a server, and nothing else', () => {
    const listing = listingOf('global', [
      'http.proxy\nhttp://p',
      'http.https://corp.example.sslcainfo\n/ca',
      'http.https://corp.example.extraheader\nAuthorization: basic zzz',
      'url.ssh://git@host/.insteadof\nhttps://host/',
      'credential.helper\nstore',
      'core.sshcommand\nssh -x',
      'core.hookspath\n/evil',
      'fetch.prune\ntrue',
      'http.sslverify',
    ]);
    const keys = (isLocalUser: boolean) => keptConfig(listing, { isLocalUser, keepAccess: false }).map(([key]) => key);
    const always = ['http.proxy', 'http.https://corp.example.sslcainfo', 'url.ssh://git@host/.insteadof'];
    expect(keys(false)).toEqual([...always, 'http.sslverify']);
    expect(keys(true)).toEqual([...always, 'credential.helper', 'core.sshcommand', 'http.sslverify']);
  });

  test.each(['local', 'worktree'])(
    'keeps of a repository’s own files (%s) what a checkout left for its server, and nothing else',
    (scope) => {
      const listing = listingOf(scope, [
        'http.proxy\nhttp://evil',
        'http.sslverify\nfalse',
        'url.https://evil/.insteadof\nhttps://host/',
        'credential.helper\n!evil',
        'core.sshcommand\nssh -i checkout',
        'http.https://host/.extraheader\nAuthorization: basic zzz',
      ]);
      const keys = (keepAccess: boolean) => keptConfig(listing, { isLocalUser: true, keepAccess }).map(([key]) => key);
      expect(keys(false)).toEqual([]);
      expect(keys(true)).toEqual(['core.sshcommand', 'http.https://host/.extraheader']);
    },
  );
});

/** What git prints for settings that are all from one place. */
function listingOf(scope: string, settings: readonly string[]): string {
  return settings.map((setting) => `${scope}\0${setting}\0`).join('');
}

test('a program that is none of ours gets neither secrets nor git configuration, but what reaches servers', () => {
  const outer = { PATH: '/bin', https_proxy: 'http://p', GIT_SSL_CAINFO: '/ca', HOME: '/home' };
  const dropped = {
    GITHUB_TOKEN: 'x',
    INPUT_TOKEN: 'x',
    AZURE_CLIENT_SECRET: 'x',
    MY_PAT: 'x',
    GIT_CONFIG_VALUE_0: 'x',
    GIT_DIR: 'x',
  };
  expect(withoutSecrets({ ...outer, ...dropped })).toEqual(outer);
});

describe('ssh', () => {
  const { GIT_SSH_COMMAND: _, ...plain } = OUTER;
  const commandOf = (outer: Record<string, string>, kept: readonly (readonly [string, string])[] = []) =>
    transferEnvironment({ ...transfer, kept, isLocalUser: true }, outer).GIT_SSH_COMMAND;

  test('asks nothing, for nobody would see it', () => {
    expect(commandOf(plain)).toBe('ssh -o BatchMode=yes');
  });

  test('is the user’s own where they configured one', () => {
    expect(commandOf(OUTER)).toBe('ssh -i key');
    expect(commandOf({ ...plain, GIT_SSH: 'plink' })).toBeUndefined();
    expect(commandOf(plain, [['core.sshCommand', 'ssh -x']])).toBeUndefined();
  });
});

describe('an assets root’s configuration', () => {
  test.each<[NodeJS.Platform, string, string | undefined]>([
    ['linux', '/dev/null', undefined],
    ['darwin', '/dev/null', undefined],
    // `/dev/null` would be a folder of the drive, in which any user may put hooks; no file there can have this name.
    ['win32', '/dev/null|', 'true'],
  ])('on %s looks for hooks where none can be', (platform, hooks, cache) => {
    expect(Object.fromEntries(rootConfig(platform))).toMatchObject({ 'core.hooksPath': hooks });
    expect(Object.fromEntries(rootConfig(platform))['core.fscache']).toBe(cache);
  });
});
