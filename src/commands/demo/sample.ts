/** Sample repositories for the demo: an assets repository with two recorded services, and a code repository that pins them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSha, type Sha, shortSha } from '../../base/sha.ts';
import { type Environment, ownEnvironment } from '../../git/environment.ts';
import { git } from '../../git/git.ts';

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
export const KEPT_RECORDING = recordingPath('tables', SERVICES.tables.package, RECORDED_AGAIN);

export interface Sample {
  /** The commit that each service is pinned at. */
  first: Sha;
  second: Sha;
}

/**
 * Makes a bare assets repository with two commits: the second records most tables tests again.
 * @param dir absolute; made
 */
export async function makeAssetsRepository(dir: string): Promise<Sample> {
  await git(['init', '-q', '--bare', '--initial-branch=main', dir], { environment: ownEnvironment(dir) });
  const environment = ownEnvironment(dir);
  await git(['config', 'uploadpack.allowFilter', 'true'], { environment });
  await git(['fast-import', '--quiet'], { environment, input: importStream() });
  return { first: await revision('main~1', environment), second: await revision('main', environment) };
}

/** Makes a code repository whose recordings.json pins tables at the first commit and keyvault at the second. */
export async function makeCodeRepository(dir: string, assetsDir: string, sample: Sample): Promise<void> {
  const keyvaultTree = await revision(`${sample.second}:sdk/keyvault`, ownEnvironment(assetsDir));
  const environment = ownEnvironment(join(dir, '.git'), dir);
  await git(['init', '-q', '--initial-branch=main', dir], { environment });
  for (const [service, { package: name }] of Object.entries(SERVICES)) {
    const tests = join(dir, 'sdk', service, name, 'tests');
    await mkdir(tests, { recursive: true });
    await writeFile(join(tests, `test_${service}.py`), 'def test_create(recorded_client):\n    recorded_client.create()\n');
  }
  const { EXAMPLE_VERSION, VERSION_FILES } = await import('../../test-proxy/version.ts');
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
