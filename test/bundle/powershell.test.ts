/** assets.ps1 in PowerShell, where `pwsh` is on the PATH. */
import { copyFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { COMMANDS } from '../../src/commands/index.ts';
import { releaseAsset } from '../../src/test-proxy/install.ts';
import { bundleOf, PROJECT } from '../fixtures/bundles.ts';
import { type Finished, runProgram } from '../fixtures/process.ts';
import { makeSample } from '../fixtures/sample.ts';
import { homeAt, SYSTEM, testWith } from '../fixtures/systems.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { Workspace } from '../fixtures/workspace.ts';
import { AssetsServer } from '../servers/assets-server.ts';
import { packFakeProxy, ReleaseServer, VERSION } from '../test-proxy/stand-ins.ts';

const pwsh = findPowerShell();
const testIfThere = pwsh === undefined ? test.skip : test;
const testProxyIfThere = pwsh === undefined ? test.skip : testWith('scripts', 'proc');
const SCRIPT = join(PROJECT, 'assets.ps1');
const { assets, first } = makeSample();
const asset = releaseAsset(process);
let server: AssetsServer;
let releases: ReleaseServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless');
  releases = await ReleaseServer.start();
  releases.assets.set(asset.name, packFakeProxy(temporaryFolder('proxy-archive'), asset.kind, asset.executable));
});
afterAll(() => Promise.all([server.close(), releases.close()]));

function findPowerShell(): string | undefined {
  const name = process.platform === 'win32' ? 'pwsh.exe' : 'pwsh';
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

function workspace(): Workspace {
  const work = new Workspace();
  work.write('recordings.json', {
    $repository: server.url,
    'sdk/tables': assets.pin(first, 'sdk/tables'),
    'sdk/core': assets.pin(first, 'sdk/core'),
  });
  work.commit();
  return work;
}

/** @param line of PowerShell, in which $assets is the script */
function run(work: Workspace, line: string, { script = SCRIPT, path = process.env.PATH ?? '' } = {}): Promise<Finished> {
  bundleOf('cli');
  const quoted = script.replaceAll("'", "''");
  return runProgram(
    pwsh ?? '',
    ['-NoProfile', '-NonInteractive', '-Command', `$assets = '${quoted}'; ${line}; exit $LASTEXITCODE`],
    {
      cwd: work.code,
      env: {
        ...SYSTEM,
        ...homeAt(work.folder),
        ASSETS_SYNC_STORE: work.store,
        PATH: path,
        POWERSHELL_TELEMETRY_OPTOUT: '1',
        NO_COLOR: '1',
      },
    },
  );
}

testIfThere('it takes the words of the command line, hands on its exit code, and leaves a star as it is', async () => {
  const work = workspace();
  expect(await run(work, '& $assets playback sdk/tables')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('20 recordings'),
  });
  writeFileSync(join(work.code, 'a-file'), '');
  const all = await run(work, "& $assets sync '*' --json; (Get-Location).Path");
  expect(all.code).toBe(0);
  expect(all.stdout).toMatch(/"sdk\/core",\s+"sdk\/tables"/);
  expect(all.stdout.trim().endsWith(work.code)).toBe(true);
  expect((await run(work, '& $assets sync sdk/none')).code).toBe(2);
});

/** PowerShell takes the dashes out. */
const onProxy = (program: string) =>
  `& $assets run sdk/tables --proxy-version ${VERSION} --proxy-source ${releases.source} -- ${program}`;

testProxyIfThere('flags of a command of the user’s are that command’s, and what is piped in reaches it', async () => {
  const work = workspace();
  work.write('show.cjs', `process.stdin.on('data', (data) => console.log(process.argv.slice(2).join() + ' got ' + data));`);
  const { code, stdout } = await run(work, `'one', 'two' | ${onProxy('node show.cjs -c -v --path x')}`);
  expect({ code, stdout: stdout.replaceAll('\r', '') }).toEqual({ code: 0, stdout: '-c,-v,--path,x got one\ntwo\n\n' });
});

testIfThere('without node it fails', async () => {
  const { code, stderr } = await run(workspace(), "$env:PATH = '/none'; & $assets playback sdk/tables");
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('node is not on the PATH') });
});

testIfThere('a copy starts what is on the PATH, and says what to do where nothing is; a link finds its bundle', async () => {
  const work = workspace();
  const copy = join(work.folder, 'assets.ps1');
  copyFileSync(SCRIPT, copy);
  const lost = await run(work, '& $assets playback sdk/tables', { script: copy });
  expect(lost).toMatchObject({ code: 2, stderr: expect.stringContaining('npm install --global ./assets-sync') });
  if (process.platform === 'win32') return;
  const bin = join(work.folder, 'bin');
  mkdirSync(bin);
  symlinkSync(bundleOf('cli'), join(bin, 'assets-sync'));
  const path = `${bin}:${process.env.PATH}`;
  expect(await run(work, '& $assets playback sdk/tables', { script: copy, path })).toMatchObject({ code: 0 });
  const link = join(bin, 'assets.ps1');
  symlinkSync('../linked.ps1', link);
  symlinkSync(SCRIPT, join(work.folder, 'linked.ps1'));
  expect(await run(work, '& $assets playback sdk/tables', { script: link })).toMatchObject({ code: 0 });
});

testIfThere('it has help and completes commands', async () => {
  const work = workspace();
  expect((await run(work, '(Get-Help $assets).Synopsis')).stdout).toContain('assets-sync');
  expect((await run(work, '& $assets -? | Out-String')).stdout).toContain('playback');
  const complete = `$line = "& '$assets' "; (TabExpansion2 -inputScript $line -cursorColumn $line.Length).CompletionMatches.CompletionText -join ' '`;
  const offered = (await run(work, `${complete}; $global:LASTEXITCODE = 0`)).stdout.trim().split(' ');
  expect(offered.sort()).toEqual(COMMANDS.flatMap(({ names }) => names).sort());
});

testIfThere(
  'its completion of assets-sync knows services, also behind a quotation mark, and leaves the exit code alone',
  async () => {
    const work = workspace();
    const bin = join(work.folder, 'bin');
    mkdirSync(bin);
    symlinkSync(bundleOf('cli'), join(bin, 'assets-sync'));
    const lines = ['sync sdk/t', "sync 'sdk/t", 'run sdk/', 'run sdk/tables -- sdk/'];
    const tabs = lines.map((line) => {
      const typed = `assets-sync ${line}`;
      return `(TabExpansion2 -inputScript "${typed}" -cursorColumn ${typed.length}).CompletionMatches.CompletionText -join ' '`;
    });
    const script = ['assets-sync completion powershell | Out-String | Invoke-Expression', '$global:LASTEXITCODE = 7', ...tabs];
    const { code, stdout } = await run(work, script.join('; '), { path: `${bin}:${process.env.PATH}` });
    // Behind the dashes PowerShell offers files, of which there are none.
    expect({ code, offered: stdout.replaceAll('\r', '').split('\n').slice(0, 4) }).toEqual({
      code: 7,
      offered: ['sdk/tables', 'sdk/tables', 'sdk/core sdk/tables', ''],
    });
  },
);
