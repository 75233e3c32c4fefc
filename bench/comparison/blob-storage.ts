/** Blob storage: azurite, Microsoft's emulator of it, with the recordings of each commit below the commit's name, and azcopy, its own tool. */
import { execFileSync, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { plainEnvironment } from '../generate-repository.ts';

/** What is installed where it is measured, and nowhere else: no dependencies of the project. */
const PACKAGES = ['azurite@3.37.0', '@azure-tools/azcopy-linux@10.32.2'];

/** azurite's own, which it prints in its documentation. */
const ACCOUNT = 'devstoreaccount1';
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
const VERSION = '2021-08-06';

export interface BlobStorage {
  /** The container's path on its server. */
  path: string;
  azcopy: string;
  /** Answers the requests that are for it, and says whether one was. */
  intercept: (request: IncomingMessage, response: ServerResponse) => boolean;
  close(): Promise<void>;
}

/**
 * @param folder where the programs and the blobs stay for later runs
 * @param uploads of which commits what is uploaded
 */
export async function openBlobStorage(
  folder: string,
  name: string,
  source: string,
  uploads: readonly { commit: string; paths: readonly string[] }[],
): Promise<BlobStorage> {
  const azcopy = install(folder);
  const data = join(folder, `${name}-azurite`);
  const main = join(folder, 'node_modules/azurite/dist/src/blob/main.js');
  const args = ['--location', data, '--blobPort', '0', '--disableTelemetry'];
  const azurite = spawn(process.execPath, [main, ...args], { env: plainEnvironment(), stdio: ['ignore', 'pipe', 'inherit'] });
  const origin = await findOrigin(azurite.stdout);
  // It tells of each request.
  azurite.stdout.resume();
  const path = `/${ACCOUNT}/assets`;
  const permission = sharedAccess();
  const created = await fetch(`${origin}${path}?restype=container&${permission}`, {
    method: 'PUT',
    headers: { 'x-ms-blob-public-access': 'container', 'x-ms-version': VERSION },
  });
  if (!created.ok && created.status !== 409) throw new Error(`azurite answered ${created.status}: ${await created.text()}`);
  for (const { commit, paths } of uploads) {
    const done = join(data, `${commit}-${paths.length}`);
    if (existsSync(done)) continue;
    upload(azcopy, folder, source, commit, paths, `${origin}${path}?${permission}`);
    writeFileSync(done, '');
  }
  return { path, azcopy, intercept: passOn(origin), close: () => end(azurite) };
}

/** @returns azcopy's file */
function install(folder: string): string {
  const azcopy = join(folder, 'node_modules/@azure-tools/azcopy-linux/dist/bin/azcopy_linux_amd64');
  if (!existsSync(azcopy)) {
    const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    execFileSync('npm', ['install', '--prefix', folder, ...flags, ...PACKAGES], { stdio: 'inherit' });
    chmodSync(azcopy, 0o755);
  }
  execFileSync(azcopy, ['--version'], { stdio: ['ignore', 'ignore', 'inherit'] });
  return azcopy;
}

async function findOrigin(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const [, origin] = /successfully listens on (http:\S+)/.exec(line) ?? [];
    if (origin !== undefined) return origin;
  }
  throw new Error('azurite does not start');
}

/** A signature that allows everything in the account: for the upload alone. Whoever reads needs none. */
function sharedAccess(): string {
  const fields = { sp: 'rwdlacx', ss: 'b', srt: 'sco', se: '2100-01-01T00:00:00Z', spr: 'https,http', sv: VERSION };
  const text = [ACCOUNT, fields.sp, fields.ss, fields.srt, '', fields.se, '', fields.spr, fields.sv, '', ''].join('\n');
  const sig = createHmac('sha256', Buffer.from(KEY, 'base64')).update(text).digest('base64');
  return new URLSearchParams({ ...fields, sig }).toString();
}

function upload(azcopy: string, folder: string, source: string, commit: string, paths: readonly string[], url: string): void {
  const files = join(folder, 'upload');
  rmSync(files, { recursive: true, force: true });
  mkdirSync(files, { recursive: true });
  const script = 'git -C "$SOURCE" archive --prefix="$COMMIT/" "$COMMIT" -- "$@" | tar -x';
  const environment = { ...plainEnvironment(), SOURCE: source, COMMIT: commit };
  execFileSync('sh', ['-ec', script, 'sh', ...paths], { cwd: files, env: environment });
  const flags = ['--recursive', '--put-md5', '--from-to=LocalBlob', '--output-level=essential'];
  execFileSync(azcopy, ['copy', join(files, commit), url, ...flags], {
    env: { ...plainEnvironment(), HOME: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  rmSync(files, { recursive: true });
}

/** Its requests pass through the server that counts them, each on a connection of its own: azurite ends idle ones. */
function passOn(origin: string): BlobStorage['intercept'] {
  return (request, response) => {
    if (!request.url?.startsWith(`/${ACCOUNT}/`)) return false;
    const { method, headers } = request;
    const passed = send(`${origin}${request.url}`, { method, headers, agent: false }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    request.pipe(passed);
    return true;
  };
}

async function end(child: ReturnType<typeof spawn>): Promise<void> {
  const ended = once(child, 'close');
  child.kill();
  await ended;
}
