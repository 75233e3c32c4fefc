/** check by service, and what it, status and push say of recordings that were written into the code repository. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { git } from '../../fixtures/process.ts';
import { run } from '../../fixtures/run-here.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { Workspace } from '../../fixtures/workspace.ts';

const { assets, first } = makeSample();
let work: Workspace;

beforeEach(async () => {
  work = new Workspace();
  work.write('recordings.json', { $repository: assets.dir, 'sdk/core': first, 'sdk/tables': first });
  work.write('sdk/core/test.py', '');
  work.write('sdk/tables/test.py', '');
  work.commit();
});

function record(root: string, path: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), '{}\n');
}

test('takes services: what changed in others is not asked for', async () => {
  await run(work, 'sync', { paths: ['sdk/core', 'sdk/tables'] });
  record(work.root, 'sdk/tables/tests/recordings/new.json');
  expect(await run(work, 'check', { paths: ['sdk/core'] })).toMatchObject({
    code: 0,
    said: expect.stringContaining('1 service'),
  });
  for (const paths of [['sdk/tables'], [join(work.code, 'sdk/tables/test.py')], ['*'], []]) {
    expect(await run(work, 'check', { paths })).toMatchObject({ code: 1, error: { code: 'not-pushed' } });
  }
  expect(await run(work, 'check', { paths: ['sdk/tabels'] })).toMatchObject({ code: 2, error: { code: 'no-pin' } });
});

test.each(['status', 'check', 'push'])('%s names recordings that were written into the code repository', async (command) => {
  const misplaced = 'sdk/tables/tests/recordings/here.json';
  record(work.code, misplaced);
  record(work.code, 'sdk/tables/tests/notes.json');
  const { said } = await run(work, command);
  expect(said).toContain(misplaced);
  expect(said).not.toContain('notes.json');
  await run(work, 'sync', { paths: ['sdk/tables'] });
  record(work.root, 'sdk/tables/tests/recordings/there.json');
  const { said: afterwards } = await run(work, command, command === 'push' ? { 'dry-run': 'true' } : {});
  expect(afterwards).toContain(misplaced);
  // As a pre-commit hook finds it.
  git(work.code, 'add', misplaced);
  expect((await run(work, command, command === 'push' ? { 'dry-run': 'true' } : {})).said).toContain(misplaced);
  work.commit();
  expect((await run(work, command, command === 'push' ? { 'dry-run': 'true' } : {})).said).not.toContain(misplaced);
});
