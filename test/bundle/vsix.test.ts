/** The packed extension: what an organisation installs, and what an agent then unpacks and runs. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleOf, PROJECT } from '../fixtures/bundles.ts';
import { runProgram } from '../fixtures/process.ts';
import { makeSample } from '../fixtures/sample.ts';
import { homeAt, SYSTEM } from '../fixtures/systems.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { NODES, Workspace } from '../fixtures/workspace.ts';
import { AssetsServer } from '../servers/assets-server.ts';

const { assets, first } = makeSample();
const folder = temporaryFolder('vsix');
const unpacked = join(folder, 'unpacked');
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'full');
  bundleOf('task');
  const start = { cwd: PROJECT, env: { ...SYSTEM, PATH: process.env.PATH ?? '', ...homeAt(folder), VSIX_PUBLISHER: 'a"&b' } };
  const vsix = join(folder, 'x.vsix');
  const packed = await runProgram(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/package.ts', vsix], start);
  expect(packed).toMatchObject({ code: 0, stderr: '' });
  // Either checks every file's sum.
  mkdirSync(unpacked);
  const [program, ...args] =
    process.platform === 'win32'
      ? [join(SYSTEM.SystemRoot ?? '', 'System32', 'tar.exe'), '-xf', vsix, '-C', unpacked]
      : ['unzip', '-q', vsix, '-d', unpacked];
  const unzipped = await runProgram(program ?? '', args, start);
  expect(unzipped).toMatchObject({ code: 0, stdout: '', stderr: '' });
});
afterAll(() => server.close());

const read = (path: string) => readFileSync(join(unpacked, path), 'utf8');

test('every file that its manifests name is in it', () => {
  const manifest = read('extension.vsixmanifest');
  const paths = [...manifest.matchAll(/Path="([^"]*)"|<(?:Icon|License)>([^<]*)</g)].map(
    ([, path, named]) => path ?? named ?? '',
  );
  expect(paths).toContain('extension.vsomanifest');
  for (const path of paths) expect(existsSync(join(unpacked, path))).toBe(true);
  const { contributions } = JSON.parse(read('extension.vsomanifest'));
  expect(contributions).toMatchObject([{ type: 'ms.vss-distributed-task.task', properties: { name: 'AssetsSync' } }]);
  const task = JSON.parse(read('AssetsSync/task.json'));
  for (const { target } of [task.execution, task.postjobexecution].flatMap(Object.values) as { target: string }[]) {
    expect(existsSync(join(unpacked, 'AssetsSync', target))).toBe(true);
  }
  const { Major, Minor, Patch } = task.version;
  expect(manifest).toContain(`Version="${Major}.${Minor}.${Patch}" Publisher="a&#34;&#38;b"`);
});

test('it asks for no place in the public Marketplace, which could not be taken back', () => {
  expect(read('extension.vsixmanifest')).not.toMatch(/<GalleryFlags>|Public/);
});

test.each(NODES)('the task in it syncs (%s)', async (node) => {
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': first });
  work.commit();
  const { code, outputs } = await work.task({ paths: '*' }, { node, bundle: join(unpacked, 'AssetsSync/index.js') });
  expect({ code, services: outputs.services }).toEqual({ code: 0, services: '["sdk/tables"]' });
  expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
});
