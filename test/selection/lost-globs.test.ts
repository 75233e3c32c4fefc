/** Globs of `$services` whose last directory is gone, or was left out by a sparse checkout. */

import { git } from '../fixtures/process.ts';
import { run } from '../fixtures/run-here.ts';
import { Workspace } from '../fixtures/workspace.ts';

const WARNING = 'no directory matches "tools/*"; correct it or leave it out';

function workspace(services: string[], ...directories: string[]): Workspace {
  const work = new Workspace();
  for (const directory of directories) work.write(`${directory}/x`, 'x\n');
  work.write('recordings.json', { $repository: 'a/b', $services: services, '/': 'a'.repeat(40) });
  work.commit();
  return work;
}

test('a glob without a directory is warned of, and stops no command', async () => {
  const work = workspace(['sdk/*', 'tools/*'], 'sdk/a');
  for (const [command, paths] of [
    ['plan', ['*']],
    ['plan', ['sdk/a']],
    ['status', []],
    ['check', []],
  ] as const) {
    const { code, said } = await run(work, command, { paths: [...paths] });
    expect({ command, code, said }).toEqual({ command, code: 0, said: expect.stringContaining(WARNING) });
  }
  expect((await run(work, 'plan', { paths: ['*'] })).results.services).toEqual(['sdk/a']);
});

test('where nothing at all is left of *, it is an error; a hook goes on', async () => {
  const work = workspace(['tools/*'], 'sdk/a');
  const { error } = await run(work, 'plan', { paths: ['*'] });
  expect(error).toMatchObject({ code: 'bad-manifest', message: `recordings.json:3:3 ${WARNING}.` });
  expect((await run(work, 'check')).code).toBe(0);
});

test('* means what the commit has where a sparse checkout left it out, without a warning', async () => {
  const work = workspace(['sdk/*', 'tools/*'], 'sdk/a', 'sdk/b', 'tools/c');
  git(work.code, 'sparse-checkout', 'set', 'sdk/a');
  const { results, said } = await run(work, 'plan', { paths: ['*'] });
  expect(results.services).toEqual(['sdk/a', 'sdk/b', 'tools/c']);
  expect(said).not.toContain('no directory matches');
  expect((await run(work, 'plan', { paths: ['sdk'] })).results.services).toEqual(['sdk/a', 'sdk/b']);
});
