/** demo: the main job on an embedded assets repository, over real smart HTTP on loopback. */

import { mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalPath } from '../../base/paths.ts';
import { removeFolderLater } from '../../base/rename-and-remove.ts';
import { shellCommand } from '../../base/shell.ts';
import { count } from '../../base/text.ts';
import { openCodeRepository } from '../../code-repo/code-repository.ts';
import type { Host } from '../../host/host.ts';
import { syncedOutputs, syncedText } from '../../report/synced.ts';
import { proxyCommand } from '../proxy/proxy.ts';
import type { SyncResult } from '../sync/sync.ts';
import { checkHttpBackend, type GitHttpServer, serveGit } from './http-server.ts';
import { makeAssetsRepository, makeCodeRepository } from './sample.ts';

/** @param keep leave the temporary folder where it is */
export async function demo(host: Host, keep: boolean, signal: AbortSignal): Promise<void> {
  // The server is on loopback, whatever proxy this machine has.
  process.env.no_proxy = [process.env.no_proxy ?? process.env.NO_PROXY, '127.0.0.1'].filter(Boolean).join(',');
  const folder = canonicalPath(await mkdtemp(join(tmpdir(), 'assets-sync-demo-')));
  let server: GitHttpServer | undefined;
  try {
    await checkHttpBackend();
    server = await serveGit({ projectRoot: join(folder, 'server') });
    await show(host, folder, server.origin, keep, signal);
  } finally {
    await server?.close();
    if (!keep) await removeFolderLater(folder);
  }
}

async function show(host: Host, folder: string, origin: string, keep: boolean, signal: AbortSignal): Promise<void> {
  const assets = join(folder, 'server/sample-assets.git');
  const code = join(folder, 'code');
  await mkdir(join(folder, 'server'), { recursive: true });
  const sample = await makeAssetsRepository(assets);
  const url = `${origin}/sample-assets.git`;
  await makeCodeRepository(code, assets, url, sample);

  host.result(`1. An assets repository with two recorded services is served at ${url}.\n`);
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
  if (keep) {
    const goOn = [
      ['cd', code],
      ['export', `ASSETS_SYNC_STORE=${join(folder, 'store')}`],
      // As this one was started: what it is called by may be on no PATH.
      ['node', process.argv[1] ?? '', 'sync', '*'],
    ];
    host.result(`Everything is kept in ${folder}. Its server ends now; what was synced needs it no more:\n`);
    host.result(indent(goOn.map((args) => shellCommand(args)).join('\n')));
  } else host.result('The temporary folder is removed; --keep keeps it.');
  host.setOutputs(syncedOutputs(first.result));
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
      layout: 'mirror',
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
