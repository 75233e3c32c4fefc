/** Generates the assets repositories that the benchmark fetches from: the same bytes on every machine. */
import { execFileSync, spawn } from 'node:child_process';
import { type Cipher, createCipheriv, createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface Shape {
  /** The repository's folder, without `.git`. */
  name: string;
  services: number;
  filesPerService: number;
  /** Incompressible bytes in a recording; with the rest it is about 160 bytes more when packed. */
  randomBytesPerFile: number;
  /** Commits, of which the first has all files and each later one changes a few. */
  commits: number;
}

/** Counted up whenever this file makes something else from the same shape, so that an older repository is not reused. */
const GENERATION = 1;

const NO_DELTAS_OF_LARGE_FILES = ['-c', 'core.bigFileThreshold=1m'];

/**
 * Makes a bare repository with one branch, `main`, unless it is there from an earlier run.
 * @returns its folder's name in `folder`
 */
export async function generateRepository(folder: string, shape: Shape): Promise<string> {
  const name = `${shape.name}-${GENERATION}.git`;
  const finished = join(folder, name);
  if (existsSync(finished)) return name;
  const unfinished = join(folder, `${shape.name}-unfinished.git`);
  rmSync(unfinished, { recursive: true, force: true });
  git(folder, ['init', '-q', '--bare', '-b', 'main', unfinished]);
  git(unfinished, ['config', 'uploadpack.allowFilter', 'true']);
  git(unfinished, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  // Recordings of different tests have nothing in common: looking for deltas among their contents is time lost.
  const fastImport = spawn('git', [...NO_DELTAS_OF_LARGE_FILES, 'fast-import', '--quiet', '--depth=0'], {
    cwd: unfinished,
    env: plainEnvironment(),
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const ended = once(fastImport, 'close');
  await pipeline(Readable.from(history(shape), { highWaterMark: 1 }), fastImport.stdin);
  const [code] = await ended;
  if (code !== 0) throw new Error(`git fast-import of ${name} ended with ${code}`);
  git(unfinished, [...NO_DELTAS_OF_LARGE_FILES, '-c', 'repack.writeBitmaps=false', 'repack', '-adq']);
  renameSync(unfinished, finished);
  return name;
}

export function servicePath(index: number): string {
  return `sdk/service-${String(index).padStart(3, '0')}`;
}

function recordingPath(service: number, file: number): string {
  return `${servicePath(service)}/package/tests/recordings/test_client_${file}.json`;
}

/**
 * Adds a commit on top of main that changes the first recordings of a service.
 * @returns the branch that it is on
 */
export function changeRecordings(dir: string, service: string, count: number): string {
  const lines = Array.from({ length: count }, (_, file) => {
    const bytes = Array.from({ length: 20 }, (_, piece) => createHash('sha512').update(`${file} ${piece}`).digest());
    const content = JSON.stringify({
      Entries: [{ RequestMethod: 'GET', ResponseBody: Buffer.concat(bytes).toString('base64') }],
    });
    return `M 100644 inline ${service}/package/tests/recordings/test_client_${file}.json\ndata ${content.length}\n${content}\n`;
  });
  const head = 'commit refs/heads/repin\ncommitter x <x@x> 1800000000 +0000\ndata 1\nx\nfrom refs/heads/main^0\n';
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: dir, env: plainEnvironment(), input: head + lines.join('') });
  return 'refs/heads/repin';
}

/** The repository's history in the format of git fast-import, a piece at a time. */
function* history(shape: Shape): Generator<Buffer> {
  const random = new Random(shape.name);
  yield commitHead(0);
  for (let service = 0; service < shape.services; service++) {
    for (let file = 0; file < shape.filesPerService; file++) yield recording(shape, service, file, random);
  }
  for (let commit = 1; commit < shape.commits; commit++) {
    const changed = Array.from({ length: 20 }, () => random.below(shape.filesPerService));
    const service = random.below(shape.services);
    yield Buffer.concat([commitHead(commit), ...changed.map((file) => recording(shape, service, file, random))]);
  }
}

function commitHead(index: number): Buffer {
  const message = `Recordings ${index}`;
  const committer = `committer Benchmark <benchmark@localhost> ${1_700_000_000 + index * 3600} +0000`;
  return Buffer.from(`commit refs/heads/main\n${committer}\ndata ${message.length}\n${message}\n`);
}

function recording(shape: Shape, service: number, file: number, random: Random): Buffer {
  const length = Math.round(shape.randomBytesPerFile * (0.5 + random.below(1000) / 1000));
  const content = JSON.stringify({
    Entries: [
      {
        RequestUri: `https://account.service-${service}.example/items/${file}?api-version=2024-01-01`,
        RequestMethod: 'GET',
        StatusCode: 200,
        ResponseBody: random.bytes(length).toString('base64'),
      },
    ],
    Variables: {},
  });
  return Buffer.from(`M 100644 inline ${recordingPath(service, file)}\ndata ${content.length}\n${content}\n`);
}

/** The key stream of a cipher: random enough, seeded, and a gigabyte of it takes a second. */
class Random {
  private readonly cipher: Cipher;

  constructor(seed: string) {
    this.cipher = createCipheriv('aes-128-ctr', seed.padEnd(16).slice(0, 16), Buffer.alloc(16));
  }

  bytes(length: number): Buffer {
    return this.cipher.update(Buffer.alloc(length));
  }

  below(limit: number): number {
    return this.bytes(4).readUInt32LE() % limit;
  }
}

function git(cwd: string, args: readonly string[]): void {
  execFileSync('git', args, { cwd, env: plainEnvironment(), stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Without the user's git configuration, tokens and GIT_* variables: for everything that the benchmark starts. */
export function plainEnvironment(): Record<string, string> {
  return { PATH: process.env.PATH ?? '', LC_ALL: 'C', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
}
