/**
 * Serves git repositories over smart HTTP on loopback: git's own upload-pack and receive-pack, started as `git http-backend` starts
 * them. That is one process a request in place of three, and none for most greetings; the demo's server shows http-backend itself.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { homeAt, SYSTEM } from '../fixtures/systems.ts';
import type { GitHttpServer, ServerOptions } from './http-server.ts';

/**
 * What upload-pack can do in protocol v2, where it names no ref: by the client's words and by what tests change of a repository, its settings and
 * its HEAD.
 */
const greetings = new Map<string, Buffer>();

/** What is asked for and is not there is answered with 404, and a push without the setting `http.receivepack` with 403. */
export async function serveGit(options: ServerOptions): Promise<GitHttpServer> {
  const server = createServer((request, response) => {
    let bytes = 0;
    const write = response.write.bind(response);
    response.write = ((chunk: Buffer, ...rest: []) => {
      bytes += chunk.length;
      return write(chunk, ...rest);
    }) as typeof response.write;
    response.on('close', () => {
      options.onServed?.({ method: request.method ?? '', url: request.url ?? '', status: response.statusCode, bytes });
    });
    if (options.intercept?.(request, response) !== true) answer(request, response, options);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function answer(request: IncomingMessage, response: ServerResponse, { projectRoot, protocolV0, isGiven }: ServerOptions): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const asked = /^(.+)\/(info\/refs|git-upload-pack|git-receive-pack)$/.exec(decodeURIComponent(url.pathname));
  const [, repository = '', call = ''] = asked ?? [];
  const advertises = call === 'info/refs';
  const service = (advertises ? (url.searchParams.get('service') ?? '') : call).replace(/^git-/, '');
  const dir = join(projectRoot, repository);
  const refusal = refuses(dir, service, request.method === (advertises ? 'GET' : 'POST'));
  if (refusal !== undefined) {
    response.writeHead(refusal).end();
    return;
  }
  const said = request.headers['git-protocol'];
  const protocol = typeof said === 'string' && protocolV0 !== true ? { GIT_PROTOCOL: said } : {};
  response.setHeader('content-type', `application/x-git-${service}-${advertises ? 'advertisement' : 'result'}`);
  response.setHeader('cache-control', 'no-cache, max-age=0, must-revalidate');
  const isVersion2 = /version=2/.test(protocol.GIT_PROTOCOL ?? '');
  if (advertises && !isVersion2) response.write(announcement(service));
  const key =
    advertises && isVersion2 && service === 'upload-pack'
      ? `${said}\n${readFileSync(join(dir, 'HEAD'), 'utf8')}\n${configOf(dir)}`
      : undefined;
  const greeting = key && greetings.get(key);
  if (greeting !== undefined) {
    response.write(greeting);
    response.end();
    return;
  }
  const program = spawn('git', [service, advertises ? '--http-backend-info-refs' : '--stateless-rpc', '.'], {
    cwd: dir,
    env: {
      ...SYSTEM,
      PATH: process.env.PATH,
      ...homeAt(projectRoot),
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_COMMITTER_NAME: 'server',
      GIT_COMMITTER_EMAIL: 'server@localhost',
      ...protocol,
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const body = request.headers['content-encoding'] === 'gzip' ? request.pipe(createGunzip()) : request;
  if (isGiven === undefined || call !== 'git-upload-pack') body.pipe(program.stdin);
  else
    void text(body).then((words) => {
      const [, refused] = [...words.matchAll(/want ([0-9a-f]{40})/g)].find(([, name = '']) => !isGiven(name)) ?? [];
      if (refused === undefined) program.stdin.end(words);
      else {
        program.kill();
        response.end(packet(`ERR upload-pack: not our ref ${refused}\n`));
      }
    });
  // A client that goes away takes the program with it.
  program.stdin.on('error', () => {});
  response.on('close', () => program.kill());
  program.stdout.pipe(response);
  if (key !== undefined) keepGreeting(key, program);
  program.on('error', () => response.destroy());
}

function keepGreeting(key: string, program: ChildProcess): void {
  const chunks: Buffer[] = [];
  program.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  program.on('close', (code) => {
    if (code === 0) greetings.set(key, Buffer.concat(chunks));
  });
}

/** What comes before the refs where the protocol is older than 2. */
function announcement(service: string): string {
  return `${packet(`# service=git-${service}\n`)}0000`;
}

function packet(line: string): string {
  return `${(line.length + 4).toString(16).padStart(4, '0')}${line}`;
}

/** @returns the status of an answer without a body; undefined where git is to answer */
function refuses(dir: string, service: string, isMethodRight: boolean): number | undefined {
  if (!existsSync(join(dir, 'HEAD')) || !['upload-pack', 'receive-pack'].includes(service)) return 404;
  if (!isMethodRight) return 405;
  const takesPushes = /^\s*receivepack = true$/m.test(configOf(dir));
  return service === 'receive-pack' && !takesPushes ? 403 : undefined;
}

function configOf(dir: string): string {
  return readFileSync(join(dir, 'config'), 'utf8');
}
