import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeFolderLater } from '../../base/files.ts';
import { canonicalPath } from '../../base/paths.ts';
import { parseSha, type Sha, shortSha } from '../../base/sha.ts';
import { shellCommand } from '../../base/shell.ts';
import { openCodeRepository } from '../../code-repo/code-repository.ts';
import { type Environment, ownEnvironment } from '../../git/environment.ts';
import { git } from '../../git/git.ts';
import type { Report } from '../../report/report.ts';
import { syncedReport } from '../../report/synced.ts';
import type { Command, CommandContext } from '../command.ts';
import { exportText, proxyCommand } from '../proxy/command.ts';
import { bringRecordings } from '../sync/command.ts';

/** What the demo shows is printed step by step. */
async function run(context: CommandContext): Promise<void> {
  const folder = canonicalPath(await mkdtemp(join(tmpdir(), 'assets-sync-demo-')));
  const keeps = context.flags.keep === true;
  try {
    await show(context, folder, keeps ? goOn(folder) : TIDIED);
  } finally {
    if (!keeps) await removeFolderLater(folder);
  }
}

const TIDIED = 'The temporary folder is removed; --keep keeps it, to change a recording, push and reset.';

async function show(context: CommandContext, folder: string, last: string): Promise<void> {
  const { host } = context;
  const assets = join(folder, 'server/sample-assets.git');
  const code = join(folder, CODE);
  await mkdir(join(folder, 'server'), { recursive: true });
  await makeCodeRepository(code, assets, await makeAssetsRepository(assets));

  host.result(`1. An assets repository with two recorded services is at ${assets}.\n`);
  host.result(`2. A code repository pins them, at two different commits (${join(code, 'recordings.json')}):\n`);
  host.result(indent(await readFile(join(code, 'recordings.json'), 'utf8')));
  host.result("3. assets-sync sync '*'\n");
  const { outputs, lines, assetsRoot } = await syncAll(context, folder);
  host.result(indent(lines.join('\n')));
  host.result("4. And again, with nothing to do:\n\n   assets-sync sync '*'\n");
  host.result(indent((await syncAll(context, folder)).lines.join('\n')));
  host.result(
    "5. Two services at two commits are in one assets root.\n\n   assets-sync run '*' -- <your tests>\n\n   installs the test proxy, runs your tests with it and stops it. By hand, where it is installed:\n",
  );
  host.result(indent(shellCommand(proxyCommand(assetsRoot))));
  host.result(last);
  host.setOutputs(outputs);
}

/** A day's other steps, as they can be pasted. */
function goOn(folder: string): string {
  const program = ['node', process.argv[1] ?? ''];
  const steps = [
    shellCommand(['cd', join(folder, CODE)]),
    exportText({ ASSETS_SYNC_STORE: join(folder, 'store') }),
    `# Change something in .assets/${KEPT_RECORDING}, as a test that records does; then:`,
    shellCommand([...program, 'status', 'sdk/tables']),
    shellCommand([...program, 'push', '--message', 'Record a tables test again']),
    shellCommand([...program, 'reset']),
  ];
  return `Everything is kept in ${folder}. To go on there:\n\n${indent(steps.join('\n'))}`;
}

/** A sync of everything, of the repositories and with the store in the folder. */
async function syncAll(context: CommandContext, folder: string): Promise<Report & { assetsRoot: string }> {
  const { inputs, selection, access, signal } = context;
  const [code, isLocalUser, paths] = [join(folder, CODE), true, ['*']];
  const { result, milliseconds } = await bringRecordings(
    {
      ...context,
      inputs: { ...inputs, paths },
      selection: { ...selection, paths, pathsFrom: code, isLocalUser },
      access: { ...access, isLocalUser },
      openCodeRepository: () => openCodeRepository(code, { asTop: false }, signal),
      repositoryOptions: ({ config }) => ({ storeBase: join(folder, 'store'), isLocalUser, config, attempts: 1 }),
    },
    { forProxy: false },
  );
  return { ...syncedReport(result, { milliseconds, from: code }), assetsRoot: result.assetsRoot };
}

function indent(text: string): string {
  return `${text.trimEnd().replace(/^(?=.)/gm, '   ')}\n`;
}

export const command: Command = {
  group: 'More',
  description: 'show the main job on an embedded assets repository; nothing to install or configure',
  inputs: [],
  flags: [{ name: '--keep', help: 'keep the temporary folder' }],
  examples: `
  assets-sync demo                      # watch the main job on a small assets repository
  assets-sync demo --keep               # and keep everything to look around`,
  run,
};

/** The folder of the code repository. */
const CODE = 'code';

const RECORDINGS_OF_A_SERVICE = 40;

/** Those of tables that are recorded again: a change of any other is pushed without a conflict. */
const RECORDED_AGAIN = 30;

/** A service of the sample, and a request that its tests make. */
const SERVICES = {
  tables: { package: 'azure-data-tables', uri: 'https://sample.table.core.windows.net/Tables' },
  keyvault: { package: 'azure-keyvault-secrets', uri: 'https://sample.vault.azure.net/secrets' },
} as const;

type ServiceName = keyof typeof SERVICES;

/** A recording of tables that is the same in both commits. */
const KEPT_RECORDING = recordingPath('tables', SERVICES.tables.package, RECORDED_AGAIN);

interface Sample {
  /** The commit that each service is pinned at. */
  first: Sha;
  second: Sha;
}

/**
 * Makes a bare assets repository with two commits: the second records most tables tests again.
 * @param dir absolute; made
 */
async function makeAssetsRepository(dir: string): Promise<Sample> {
  await git(['init', '-q', '--bare', '--initial-branch=main', dir], { environment: ownEnvironment(dir) });
  const environment = ownEnvironment(dir);
  await git(['config', 'uploadpack.allowFilter', 'true'], { environment });
  await git(['fast-import', '--quiet'], { environment, input: importStream() });
  return { first: await revision('main~1', environment), second: await revision('main', environment) };
}

/** Makes a code repository whose recordings.json pins tables at the first commit and keyvault at the second. */
async function makeCodeRepository(dir: string, assetsDir: string, sample: Sample): Promise<void> {
  const keyvaultTree = await revision(`${sample.second}:sdk/keyvault`, ownEnvironment(assetsDir));
  const environment = ownEnvironment(join(dir, '.git'), dir);
  await git(['init', '-q', '--initial-branch=main', dir], { environment });
  for (const [service, { package: name }] of Object.entries(SERVICES)) {
    const tests = join(dir, 'sdk', service, name, 'tests');
    await mkdir(tests, { recursive: true });
    await writeFile(join(tests, `test_${service}.py`), 'def test_create(recorded_client):\n    recorded_client.create()\n');
  }
  const { EXAMPLE_VERSION, VERSION_FILES } = await import('../../test-proxy/program.ts');
  await mkdir(join(dir, 'eng'));
  await writeFile(join(dir, VERSION_FILES[0]), `${EXAMPLE_VERSION}\n`);
  await writeFile(join(dir, 'recordings.json'), manifest(assetsDir, sample, keyvaultTree));
  await git(['add', '--all'], { environment });
  // For a push from what is kept too, where git does not know who the reader is.
  await git(['config', 'user.name', 'Demo'], { environment });
  await git(['config', 'user.email', 'demo@localhost'], { environment });
  await git(['commit', '-q', '-m', 'Pin the recordings of tables and keyvault'], { environment });
}

function manifest(url: string, { first, second }: Sample, keyvaultTree: Sha): string {
  return `{
  "$repository": ${JSON.stringify(url)},
  // A SHA alone is enough.
  "sdk/tables": "${first}",
  // With the directory's tree, the commit itself need not be fetched.
  "sdk/keyvault": {
    "sha": "${second}",
    "tree": "${keyvaultTree}@${shortSha(second)}"
  }
}
`;
}

async function revision(name: string, environment: Environment): Promise<Sha> {
  const text = (await git(['rev-parse', '--verify', name], { environment })).toString('latin1').trim();
  const sha = parseSha(text);
  if (sha === undefined) throw new Error(`${name} is ${text}`);
  return sha;
}

function importStream(): string {
  const both = (Object.keys(SERVICES) as ServiceName[]).flatMap((service) => recordings(service, 1));
  return (
    commit('Record the tests of tables and keyvault', both) +
    commit('Record most tables tests again', recordings('tables', 2).slice(0, RECORDED_AGAIN))
  );
}

function commit(message: string, files: { path: string; text: string }[]): string {
  const head = `commit refs/heads/main\ncommitter Demo <demo@localhost> 1700000000 +0000\n${data(message)}`;
  return head + files.map(({ path, text }) => `M 100644 inline ${path}\n${data(text)}`).join('');
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function recordings(service: ServiceName, take: number): { path: string; text: string }[] {
  const { package: name, uri } = SERVICES[service];
  return Array.from({ length: RECORDINGS_OF_A_SERVICE }, (_, number) => ({
    path: recordingPath(service, name, number),
    text: `${JSON.stringify(recording(uri, number, take), undefined, 2)}\n`,
  }));
}

function recordingPath(service: ServiceName, name: string, number: number): string {
  return `sdk/${service}/${name}/tests/recordings/test_${service}.pyTestCreatetest_${number}.json`;
}

/** In the test proxy's format. */
function recording(uri: string, number: number, take: number): object {
  return {
    Entries: [
      {
        RequestUri: `${uri}/item${number}`,
        RequestMethod: 'PUT',
        RequestHeaders: { Accept: 'application/json', 'x-ms-client-request-id': `sample-${number}` },
        RequestBody: { name: `item${number}` },
        StatusCode: 201,
        ResponseHeaders: { Date: `Mon, 0${take} Jan 2024 10:00:00 GMT`, 'Content-Type': 'application/json' },
        ResponseBody: { name: `item${number}`, take },
      },
    ],
    Variables: {},
  };
}
