/** proxy start prints for the shell that reads it. */
import { AssetsRepository } from '../../fixtures/assets-repository.ts';
import { run } from '../../fixtures/run-here.ts';
import { testWith } from '../../fixtures/systems.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { writeFakeProxy } from '../../test-proxy/stand-ins.ts';

const test = testWith('scripts', 'proc');

const assets = new AssetsRepository(`${temporaryFolder('assets')}/assets.git`, []);
const pin = assets.commit({ files: { 'sdk/tables/t/a.json': '{}' } });

test('proxy start --shell says the same to every shell, and starts nothing for one that it does not know', async () => {
  process.env.TEST_PROXY_PATH = writeFakeProxy(`${temporaryFolder('proxy')}/test-proxy`);
  const work = new Workspace();
  work.write('recordings.json', { $repository: assets.dir, 'sdk/tables': pin });
  work.commit();
  const start = async (shell: string) => (await run(work, 'proxy start', { flags: { shell } })).said;
  try {
    expect(await run(work, 'proxy start', { flags: { shell: 'fish' } })).toMatchObject({ code: 2, error: { code: 'bad-usage' } });
    expect((await run(work, 'proxy status')).results).toMatchObject({ running: false });
    const [, url = ''] = /^export PROXY_URL='(.*)'$/m.exec(await start('sh')) ?? [];
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await start('powershell')).toContain(`\n$env:PROXY_URL = '${url}'\n`);
    expect(await start('cmd')).toContain(`\nset "PROXY_URL=${url}"\n`);
  } finally {
    await run(work, 'proxy stop');
    delete process.env.TEST_PROXY_PATH;
  }
});
