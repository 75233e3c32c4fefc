/** Whom a run in CI asks, whatever the change says that it is for. */
import type { Problem } from '../../src/base/errors.ts';
import { SILENT } from '../../src/base/log.ts';
import type { Sha } from '../../src/base/sha.ts';
import { openCodeRepository } from '../../src/code-repo/code-repository.ts';
import { findAccesses } from '../../src/fetch/access.ts';
import type { ChangeEvent } from '../../src/selection/change.ts';
import { type SelectionRequest, select } from '../../src/selection/selection.ts';
import { git } from '../fixtures/process.ts';
import { assetsJson } from '../fixtures/tagged.ts';
import { Workspace } from '../fixtures/workspace.ts';

const A = 'a'.repeat(40);
const { signal } = new AbortController();

interface Files {
  /** Of recordings.json; `null`: there is no such file. */
  root?: object | null;
  tagged?: string | undefined;
  /** A file of another service, which no change touches. */
  others?: string;
  /** The text of an assets.json. */
  empty?: string;
}

/** A code repository whose pull request changes the files, and what a run of its merge commit is told to ask. */
async function asked(
  before: Files,
  after: Files,
  { event = 'pull-request', inputs = {} }: { event?: string; inputs?: Partial<SelectionRequest> } = {},
) {
  const work = new Workspace();
  const write = ({ root = {}, tagged, others, empty }: Files) => {
    if (root !== null) work.write('recordings.json', { '/': A, ...root });
    work.write('sdk/a/x', `${JSON.stringify(root)}\n`);
    if (tagged !== undefined) work.write('sdk/b/assets.json', assetsJson(tagged, '', 'x_0123456789'));
    if (empty !== undefined) work.write('sdk/d/assets.json', empty);
    if (others !== undefined) work.write('sdk/c/assets.json', assetsJson(others, '', 'y_0123456789'));
  };
  write(before);
  work.commit();
  git(work.code, 'remote', 'add', 'origin', 'https://me@code.example/team/code.git');
  git(work.code, 'checkout', '-q', '-b', 'change');
  write(after);
  work.commit();
  const head = git(work.code, 'rev-parse', 'HEAD') as Sha;
  git(work.code, 'checkout', '-q', 'main');
  const base = git(work.code, 'rev-parse', 'HEAD') as Sha;
  git(work.code, 'merge', '-q', '--no-ff', '-m', 'merge', 'change');
  const commit = git(work.code, 'rev-parse', 'HEAD') as Sha;
  const events: Record<string, ChangeEvent> = {
    'pull-request': { kind: 'pull-request', runsOnBase: false, commit, head, base, target: 'main' },
    'merge group': { kind: 'merge-group', base },
    'merge group of an unknown base': { kind: 'merge-group', base: undefined },
    push: { kind: 'push', before: base, branch: 'main', defaultBranch: 'main' },
    // The workflow is the base's, what it checked out is the pull request's.
    'target that checks the change out': {
      kind: 'pull-request',
      runsOnBase: true,
      commit: base,
      head: commit,
      base,
      target: 'main',
    },
    target: { kind: 'pull-request', runsOnBase: true, commit, head: 'f'.repeat(40) as Sha, base, target: 'main' },
  };
  const request: SelectionRequest = {
    paths: ['*'],
    pathsFrom: work.code,
    base: undefined,
    baseInput: 'base',
    event: () => events[event] as ChangeEvent,
    path: undefined,
    isLocalUser: false,
    repository: undefined,
    hasMirror: false,
    gitHubServer: 'https://github.com',
    codeAccess: { codeToken: undefined, ownOrigin: undefined, isLocalUser: false, attempts: 1, temporary: work.folder },
    ...inputs,
  };
  const codeRepository = await openCodeRepository(work.code, { asTop: false }, signal);
  const warnings: Problem[] = [];
  const log = { ...SILENT, warning: (problem: Problem) => void warnings.push(problem) };
  const { rootFile, services, settingsBefore } = await select(request, codeRepository, log, signal);
  const access = {
    isLocalUser: false,
    repository: inputs.repository,
    branch: undefined,
    token: undefined,
    gitHubServer: 'https://github.com',
    ownOrigin: undefined,
  };
  const accesses = findAccesses(access, rootFile, work.code, () => {});
  return {
    urls: services.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ pin }) => accesses.of(pin).url.url)),
    mirror: accesses.mirror,
    warnings,
    settingsBefore,
  };
}

const inner = 'http://10.0.0.7:8080/o/n.git';
const named = (repository: string) => ({ root: { $repository: repository } });

test.each(['pull-request', 'merge group', 'target that checks the change out'])(
  'a %s does not make it ask a host of its own',
  async (event) => {
    for (const before of [named('o/n'), {}]) {
      await expect(asked(before, named(inner), { event })).rejects.toMatchObject({
        code: 'bad-manifest',
        message: expect.stringMatching(/^recordings\.json:\d+:\d+ "http:\/\/10\.0\.0\.7.* comes with this change/),
      });
    }
  },
);

test('an assets.json of a pull request does not either', async () => {
  const refused = asked({ ...named('o/n'), tagged: 'o/n' }, { ...named('o/n'), tagged: inner });
  await expect(refused).rejects.toMatchObject({ at: { file: 'sdk/b/assets.json' } });
  const both = { ...named('o/n'), tagged: inner };
  expect((await asked(both, both)).urls).toContain(inner);
});

describe('where pins are proved, an assets.json', () => {
  const inputs = { isProved: true };
  const all = (repository: string, tagged?: string) => ({ ...named(repository), tagged });

  test.each(['pull-request', 'merge group', 'target that checks the change out'])(
    'of a %s names no repository that no file named before',
    async (event) => {
      for (const before of [all('o/n'), all('o/n', 'o/n'), all('o/n', 'o/other')]) {
        await expect(asked(before, all('o/n', 'me/fork'), { event, inputs })).rejects.toMatchObject({
          code: 'bad-manifest',
          message: expect.stringMatching(/"me\/fork" comes with this change and is named by no file before/),
          at: { file: 'sdk/b/assets.json' },
        });
      }
    },
  );

  test.each<[string, Files, Files]>([
    ['a first root file', { root: null, others: 'p/q' }, named('me/fork')],
    ['a root file that named none', { root: { $services: ['sdk/*'] }, others: 'p/q' }, named('me/fork')],
  ])('does not give way to %s that names another', async (_, before, after) => {
    await expect(asked(before, after, { inputs })).rejects.toMatchObject({
      code: 'bad-manifest',
      at: { file: 'recordings.json' },
    });
  });

  test('leaves no branch to a first root file, and all to one where nothing pinned before', async () => {
    const after = { root: { $repository: 'p/q', $branch: 'side' }, others: 'p/q' };
    expect((await asked({ root: null, others: 'p/q' }, after, { inputs })).settingsBefore).toEqual({});
    expect((await asked({ root: null }, after, { inputs })).settingsBefore).toBeUndefined();
  });

  test('that has no tag yet names any: it pins nothing', async () => {
    const empty = '{ "AssetsRepo": "o/new", "Tag": "" }';
    expect((await asked(all('o/n'), { ...all('o/n'), empty }, { inputs })).urls.length).toBeGreaterThan(0);
  });

  test.each([
    ['the root file named', all('o/n'), all('o/n', 'https://github.com/O/n.git')],
    ['it named itself', all('o/n', 'p/q'), all('o/n', 'p/q')],
    ['another file named', { ...all('o/n'), others: 'p/q' }, { ...all('o/n', 'p/q'), others: 'p/q' }],
    ['no file could have named: they are the first', {}, { tagged: 'p/q' }],
  ])('names one that %s', async (_, before, after) => {
    expect((await asked(before, after, { inputs: { ...inputs, paths: ['sdk/b'] } })).urls).toHaveLength(1);
  });

  test('names any where a repository is given, and in a run that is of no change', async () => {
    const given = { ...inputs, repository: 'o/given' };
    const [before, after] = [all('o/n'), all('me/fork', 'me/fork')];
    expect(new Set((await asked(before, after, { inputs: given })).urls)).toEqual(new Set(['https://github.com/o/given']));
    expect((await asked(before, after, { inputs, event: 'push' })).urls).toContain('https://github.com/me/fork');
  });
});

test.each([
  ['github.com', 'o/n', 'p/q', 'https://github.com/p/q'],
  ['dev.azure.com', 'o/n', 'https://dev.azure.com/o/p/_git/q', 'https://dev.azure.com/o/p/_git/q'],
  ['the code repository’s own', 'o/n', 'https://code.example/p/q', 'https://code.example/p/q'],
  ['the one from before', inner, inner, inner],
])('it may name a repository on %s', async (_, before, after, url) => {
  expect((await asked(named(before), named(after))).urls).toEqual([url]);
});

test.each(['push', 'target'])('what a %s has is the branch’s own', async (event) => {
  expect((await asked(named('o/n'), named(inner), { event })).urls).toEqual([inner]);
});

test('with the repository input the files name nothing', async () => {
  const inputs = { repository: 'o/given' };
  expect((await asked(named('o/n'), named(inner), { inputs })).urls).toEqual(['https://github.com/o/given']);
});

test('a mirror is asked as it was before the change', async () => {
  const mirrored = (address: string) => ({ root: { $repository: 'o/n', $mirror: address } });
  const [one, other] = [mirrored('https://one.example/m'), mirrored('https://other.example/m')];
  const [first, second] = ['https://one.example/m', 'https://other.example/m'];
  expect((await asked(one, one)).mirror).toMatchObject({ at: first });
  for (const event of ['pull-request', 'merge group', 'target that checks the change out']) {
    const { mirror, warnings } = await asked(one, other, { event });
    expect({ event, mirror, warnings }).toMatchObject({
      event,
      mirror: { at: first },
      warnings: [{ message: expect.stringContaining(`the one from before: it was ${first}`), at: { file: 'recordings.json' } }],
    });
  }
  expect(await asked(named('o/n'), other)).toMatchObject({
    mirror: undefined,
    warnings: [{ message: expect.stringContaining('none is known') }],
  });
  expect(await asked(one, other, { event: 'push' })).toMatchObject({ mirror: { at: second }, warnings: [] });
});

test('where nobody knows what was before, no mirror is asked, and no host of its own', async () => {
  const event = 'merge group of an unknown base';
  const mirrored = { root: { $repository: 'o/n', $mirror: 'https://one.example/m' } };
  expect(await asked(mirrored, mirrored, { event })).toMatchObject({
    urls: ['https://github.com/o/n'],
    mirror: undefined,
    warnings: [{ message: expect.stringContaining('none is known') }],
  });
  await expect(asked(named(inner), named(inner), { event })).rejects.toMatchObject({ code: 'no-base' });
  await expect(asked(mirrored, mirrored, { event, inputs: { isProved: true } })).rejects.toMatchObject({ code: 'no-base' });
});
