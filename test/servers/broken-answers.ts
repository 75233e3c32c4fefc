/** What servers and proxies do to an answer: refuse it, cut it, hold it back, or say something else in its place. */
import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { homeAt, SYSTEM } from '../fixtures/systems.ts';
import type { Fault } from './assets-server.ts';

/** Never answers. */
export const sayNothing: Fault = () => true;

/** Refuses the connection: it is reset before anything was said. */
export const reset: Fault = (request) => {
  request.socket.resetAndDestroy();
  return true;
};

/** What becomes of an answer after its first bytes. */
export type Cut = 'closed' | 'ended' | 'silent' | 'dripping';

/** Lets the server answer, and passes on so many bytes of the body. */
export function cutAnswer(after: number, cut: Cut): Fault {
  return (_, response) => {
    let left = after;
    let isOver = false;
    const passOn = (chunk: Buffer) => {
      if (isOver) return;
      const some = chunk.subarray(0, left);
      left -= some.length;
      if (some.length > 0) write(some);
      if (left > 0 || some.length === chunk.length) return;
      isOver = true;
      finish(response, { cut, rest: chunk.subarray(some.length), write, end });
    };
    const [write, end] = [response.write.bind(response), response.end.bind(response)];
    response.write = ((chunk: Buffer | string) => {
      passOn(Buffer.from(chunk));
      return true;
    }) as typeof response.write;
    response.end = ((chunk?: Buffer | string) => {
      if (typeof chunk === 'string' || Buffer.isBuffer(chunk)) passOn(Buffer.from(chunk));
      if (!isOver) end();
      return response;
    }) as typeof response.end;
    return false;
  };
}

interface Rest {
  cut: Cut;
  rest: Buffer;
  write: (chunk: Buffer) => boolean;
  end: () => unknown;
}

function finish(response: ServerResponse, { cut, rest, write, end }: Rest): void {
  // What was written before must be on its way.
  if (cut === 'closed') setTimeout(() => response.destroy(), 20);
  if (cut === 'ended') end();
  if (cut !== 'dripping') return;
  let at = 0;
  const timer = setInterval(() => write(rest.subarray(at, ++at)), 200);
  response.once('close', () => clearInterval(timer));
}

/** Lets the server answer, and turns bytes of it over. */
export function flipBytes(after: number, count: number): Fault {
  return (_, response) => {
    let at = 0;
    const write = response.write.bind(response);
    response.write = ((chunk: Buffer, ...rest: []) => {
      const changed = Buffer.from(chunk);
      for (let index = 0; index < changed.length; index++) {
        if (at + index >= after && at + index < after + count) changed[index] = ~(changed[index] ?? 0);
      }
      at += changed.length;
      return write(changed, ...rest);
    }) as typeof response.write;
    return false;
  };
}

/** Gives other objects than those that were asked for. @param dir the repository */
export function answerOtherObjects(dir: string, object: string): Fault {
  return (request, response) => {
    if (request.method !== 'POST' || !/\/git-upload-pack$/.test(request.url ?? '')) return false;
    void answerInPlace(request, response, dir, (body) => body.replace(/want [0-9a-f]{40}/g, `want ${object}`));
    return true;
  };
}

async function answerInPlace(
  request: IncomingMessage,
  response: ServerResponse,
  dir: string,
  change: (body: string) => string,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const sent = Buffer.concat(chunks);
  const body = request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent;
  response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-result' });
  const protocol = String(request.headers['git-protocol'] ?? '');
  const program = spawn('git', ['upload-pack', '--stateless-rpc', '.'], {
    cwd: dir,
    env: { ...SYSTEM, PATH: process.env.PATH, ...homeAt(dir), GIT_CONFIG_NOSYSTEM: '1', GIT_PROTOCOL: protocol },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  program.stdin.on('error', () => {});
  program.stdin.end(Buffer.from(change(body.toString('latin1')), 'latin1'));
  program.stdout.pipe(response);
}
