/** demo: the main job on an embedded assets repository, in a temporary folder. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalPath } from '../../base/paths.ts';
import { pathEntries } from '../../base/programs.ts';
import { removeFolderLater } from '../../base/rename-and-remove.ts';
import { shellCommand } from '../../base/shell.ts';
import { count } from '../../base/text.ts';
import { openCodeRepository } from '../../code-repo/code-repository.ts';
import type { Host } from '../../host/host.ts';
import { syncedOutputs, syncedText } from '../../report/synced.ts';
import type { Command, CommandContext } from '../command.ts';
import { proxyCommand } from '../proxy/proxy.ts';
import { exportText } from '../proxy/report.ts';
import type { SyncResult } from '../sync/sync.ts';
import { KEPT_RECORDING, makeAssetsRepository, makeCodeRepository } from './sample.ts';

/** @param options `keep`: leave the temporary folder where it is */
export async function demo(host: Host, { keep }: { keep: boolean }, signal: AbortSignal): Promise<void> {
  const folder = canonicalPath(await mkdtemp(join(tmpdir(), 'assets-sync-demo-')));
  try {
    await show(host, folder, { keep }, signal);
  } finally {
    if (!keep) await removeFolderLater(folder);
  }
}

async function show(host: Host, folder: string, { keep }: { keep: boolean }, signal: AbortSignal): Promise<void> {
  const assets = join(folder, 'server/sample-assets.git');
  const code = join(folder, 'code');
  await mkdir(join(folder, 'server'), { recursive: true });
  const sample = await makeAssetsRepository(assets);
  await makeCodeRepository(code, assets, sample);

  host.result(`1. An assets repository with two recorded services is at ${assets}.\n`);
  host.result(`2. A code repository pins them, at two different commits (${join(code, 'recordings.json')}):\n`);
  host.result(indent(await readFile(join(code, 'recordings.json'), 'utf8')));
  host.result("3. assets-sync sync '*'\n");
  const first = await timedSync(host, folder, code, signal);
  host.result(indent(syncedText(first.result, first.milliseconds, code)));
  host.result("4. And again, with nothing to do:\n\n   assets-sync sync '*'\n");
  const second = await timedSync(host, folder, code, signal);
  host.result(indent(syncedText(second.result, second.milliseconds, code)));

  const root = first.result.assetsRoot;
  host.result(
    `5. ${count(first.result.services.length, 'service')} at two commits are in one assets root.\n\n   assets-sync run '*' -- <your tests>\n\n   installs the test proxy, runs your tests with it and stops it. By hand, where it is installed:\n`,
  );
  host.result(indent(shellCommand(proxyCommand(root))));
  host.result(
    keep ? goOn(folder, code) : 'The temporary folder is removed; --keep keeps it, to change a recording, push and reset.',
  );
  host.setOutputs(syncedOutputs(first.result));
}

/** A day's other steps, as they can be pasted. */
function goOn(folder: string, code: string): string {
  const program = programWords(process.argv[1] ?? '');
  const steps = [
    shellCommand(['cd', code]),
    exportText({ ASSETS_SYNC_STORE: join(folder, 'store') }),
    `# Change something in .assets/${KEPT_RECORDING}, as a test that records does; then:`,
    shellCommand([...program, 'status', 'sdk/tables']),
    shellCommand([...program, 'push', '--message', 'Record a tables test again']),
    shellCommand([...program, 'reset']),
  ];
  return `Everything is kept in ${folder}. To go on there:\n\n${indent(steps.join('\n'))}`;
}

/** As this one was started, unless what it is called by is on the PATH. @param script absolute */
function programWords(script: string): string[] {
  const found = pathEntries(process.env, process.platform)
    .map((entry) => join(entry, 'assets-sync'))
    .find((file) => existsSync(file));
  const isThis = found !== undefined && canonicalPath(found) === canonicalPath(script);
  return isThis ? ['assets-sync'] : ['node', script];
}

async function timedSync(
  host: Host,
  folder: string,
  code: string,
  signal: AbortSignal,
): Promise<{ result: SyncResult; milliseconds: number }> {
  const { sync } = await import('../sync/sync.ts');
  const codeRepository = await openCodeRepository(code, false, signal);
  const [isLocalUser, attempts] = [true, 1];
  const started = performance.now();
  const result = await sync(
    {
      codeRepository,
      selection: {
        pathsFrom: code,
        paths: ['*'],
        base: undefined,
        baseInput: '--base',
        event: () => ({ kind: 'person' }),
        path: undefined,
        isLocalUser,
        repository: undefined,
        hasMirror: false,
        gitHubServer: host.gitHubServer,
        codeAccess: { codeToken: undefined, ownOrigin: undefined, isLocalUser, attempts, temporary: folder },
      },
      access: {
        repository: undefined,
        branch: undefined,
        token: undefined,
        gitHubServer: host.gitHubServer,
        ownOrigin: undefined,
        isLocalUser,
      },
      repositoryOptions: { storeBase: join(folder, 'store'), isLocalUser, config: codeRepository.config, attempts },
      verify: false,
      discard: false,
      compare: false,
      showChanges: false,
      cache: 'machine',
      cacheService: undefined,
      layout: 'tests',
    },
    {
      progress: undefined,
      info: (text) => host.say('info', text),
      notice: (text) => host.say('notice', text),
      warning: ({ message, at }) => host.say('warning', message, at),
    },
    signal,
  );
  return { result, milliseconds: performance.now() - started };
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

async function run({ host, signal, flags }: CommandContext): Promise<void> {
  await demo(host, { keep: flags.keep === true }, signal);
}
