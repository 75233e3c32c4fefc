/** Serves git repositories over smart HTTP on loopback, through `git http-backend`. */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { endTree, spawnGit } from '../../src/git/git.ts';

export interface ServedRequest {
  method: string;
  /** Path and query. */
  url: string;
  status: number;
  /** Bytes of the body that was sent. */
  bytes: number;
}

export interface ServerOptions {
  /** The folder whose repositories are served. */
  projectRoot: string;
  /** Speak protocol v0 only. */
  protocolV0?: boolean;
  /** Answers a request in place of git; true when it did. */
  intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Whether an object is given out by its name. */
  isGiven?: (name: string) => boolean;
  onServed?: (request: ServedRequest) => void;
}

export interface GitHttpServer {
  /** Scheme, host and port. */
  origin: string;
  close(): Promise<void>;
}

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
    if (options.intercept?.(request, response) === true) return;
    answer(request, response, options);
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

/** Runs git http-backend as a CGI program. */
function answer(request: IncomingMessage, response: ServerResponse, options: ServerOptions): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const protocol = request.headers['git-protocol'];
  const backend = startBackend({
    ...systemVariables(),
    HOME: options.projectRoot,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_PROJECT_ROOT: options.projectRoot,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: decodeURIComponent(url.pathname),
    QUERY_STRING: url.search.slice(1),
    REQUEST_METHOD: request.method,
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
    ...(typeof protocol === 'string' && options.protocolV0 !== true ? { GIT_PROTOCOL: protocol } : {}),
  });
  backend.stderr.resume();
  request.pipe(backend.stdin);
  // A client that goes away takes the program with it.
  backend.stdin.on('error', () => {});
  response.on('close', () => endTree(backend.pid, 'SIGTERM'));
  let head: Buffer | undefined = Buffer.alloc(0);
  backend.stdout.on('data', (chunk: Buffer) => {
    if (head === undefined) {
      if (!response.write(chunk)) backend.stdout.pause();
      return;
    }
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    const body = head.subarray(end + 4);
    writeHead(response, head.toString('latin1', 0, end));
    head = undefined;
    if (body.length > 0) response.write(body);
  });
  response.on('drain', () => backend.stdout.resume());
  backend.stdout.on('end', () => {
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
  backend.on('error', () => response.destroy());
}

function startBackend(env: NodeJS.ProcessEnv): ChildProcessWithoutNullStreams {
  return spawnGit(['http-backend'], { env, stdio: ['pipe', 'pipe', 'pipe'] }) as ChildProcessWithoutNullStreams;
}

/** What finding and starting git takes; on Windows no program starts without its folder. */
function systemVariables(): NodeJS.ProcessEnv {
  const { PATH, SYSTEMROOT } = process.env;
  return { PATH, ...(SYSTEMROOT === undefined ? {} : { SYSTEMROOT }) };
}

function writeHead(response: ServerResponse, head: string): void {
  let status = 200;
  for (const line of head.split('\r\n')) {
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1).trim()];
    if (name === 'Status') status = Number.parseInt(value, 10);
    else response.setHeader(name, value);
  }
  response.writeHead(status);
}
