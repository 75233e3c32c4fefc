/**
 * The benchmark of the scan for secrets: large recordings, many small ones, and texts that slow patterns down.
 *
 *   npx tsx bench/secrets.ts
 *
 * Each is read from git's objects by a process of its own, whose peak memory is what the system says. A target that is missed is
 * said, and is no failure. The target is one for the processor's time, which a busy machine changes least.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sha } from '../src/base/sha.ts';
import { makeScratch } from '../src/git/git-files.ts';
import { checkSecrets } from '../src/publish/secrets.ts';
import { plainEnvironment } from './generate-repository.ts';

const MB = 1_000_000;
const TARGET_MB_PER_SECOND = 20;
const TARGET_PEAK_MB = 300;

/** Files by the case that they make up. */
const CASES: Record<string, () => Generator<string>> = {
  '5 recordings of 90 MB of JSON, 5 of a body in base64': function* () {
    for (let number = 0; number < 5; number++) {
      yield ordinary(90 * MB, number);
      yield JSON.stringify({ Entries: [{ ResponseBody: randomBytes(67 * MB).toString('base64') }] });
    }
  },
  '20,000 recordings of 5 kB': function* () {
    for (let number = 0; number < 20_000; number++) yield ordinary(5_000, number);
  },
  '20 MB of Server=': function* () {
    yield 'Server='.repeat((20 * MB) / 7);
  },
  '20 MB of Password=': function* () {
    yield 'Password='.repeat((20 * MB) / 9);
  },
  '20 MB of mongodb://': function* () {
    yield 'mongodb://'.repeat((20 * MB) / 10);
  },
  '20 MB of backslashes': function* () {
    yield '\\'.repeat(20 * MB);
  },
  '20 MB of line feeds': function* () {
    yield '\n'.repeat(20 * MB);
  },
  '20 MB of sanitized members': function* () {
    yield '"password":"Sanitized",'.repeat((20 * MB) / 23);
  },
};

/** Entries as the test proxy writes them, with nothing secret. */
function ordinary(bytes: number, number: number): string {
  const entry = (at: number) => ({
    RequestUri: `https://sanitized.table.core.windows.net/Tables('t${number}x${at}')?api-version=2024-05-04&$select=a,b`,
    RequestMethod: 'PUT',
    RequestHeaders: {
      Accept: 'application/json;odata=minimalmetadata',
      Authorization: 'Sanitized',
      'x-ms-client-request-id': `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    },
    RequestBody: { PartitionKey: `p${at}`, RowKey: `r${at}`, name: 'some text that goes on for a while', value: at },
    StatusCode: 204,
    ResponseHeaders: { ETag: `W/"datetime'2026-01-01T00%3A00%3A00.${at}Z'"`, 'Content-Length': '0' },
    ResponseBody: JSON.stringify({ 'odata.metadata': 'https://sanitized.table.core.windows.net/$metadata#x', a: [at] }),
  });
  const one = JSON.stringify(entry(0), undefined, 2).length + 2;
  const entries = Array.from({ length: Math.ceil(bytes / one) }, (_, at) => entry(at));
  return JSON.stringify({ Entries: entries, Variables: {} }, undefined, 2);
}

function main(): void {
  const workspace = mkdtempSync(join(tmpdir(), 'assets-sync-secrets-'));
  process.once('exit', () => rmSync(workspace, { recursive: true, force: true }));
  let missed = 0;
  for (const [name, files] of Object.entries(CASES)) {
    const bytes = store(join(workspace, 'git'), join(workspace, 'files'), files());
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', import.meta.filename, '--scan', join(workspace, 'git')],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
    const { seconds, processorSeconds, peakBytes, outcome } = JSON.parse(stdout) as Scan;
    const perSecond = bytes / MB / processorSeconds;
    const isMet = perSecond >= TARGET_MB_PER_SECOND && peakBytes / MB <= TARGET_PEAK_MB;
    if (!isMet) missed++;
    const figures = `${seconds.toFixed(1)} s, of the processor ${processorSeconds.toFixed(1)} s (${perSecond.toFixed(0)} MB/s), at most ${(peakBytes / MB).toFixed(0)} MB of memory`;
    console.log(`${isMet ? 'met   ' : 'MISSED'}  ${name}: ${figures} (${outcome})`);
  }
  console.log(`\nTargets: ${TARGET_MB_PER_SECOND} MB/s, ${TARGET_PEAK_MB} MB of memory. Missed: ${missed}`);
}

interface Scan {
  seconds: number;
  /** What git takes besides is not in it. */
  processorSeconds: number;
  peakBytes: number;
  outcome: string;
}

async function scan(gitDir: string): Promise<Scan> {
  const names = readFileSync(join(gitDir, 'names'), 'utf8').trim().split('\n') as Sha[];
  const files = names.map((name, index) => ({ name, path: Buffer.from(`sdk/x/${index}.json`) }));
  const start = performance.now();
  const before = process.cpuUsage();
  const thrown = await checkSecrets(
    { dir: gitDir, packs: join(gitDir, 'objects/pack') },
    files,
    new AbortController().signal,
  ).then(
    () => 'nothing found',
    (error: Error) => `found: ${error.message.split('\n').slice(1).join(';').slice(0, 200)}`,
  );
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { seconds, processorSeconds: (user + system) / 1e6, peakBytes: process.resourceUsage().maxRSS * 1024, outcome: thrown };
}

/** @returns how many bytes the files have */
function store(gitDir: string, folder: string, files: Generator<string>): number {
  for (const dir of [gitDir, folder]) rmSync(dir, { recursive: true, force: true });
  makeScratch(gitDir, []);
  mkdirSync(folder);
  let bytes = 0;
  let number = 0;
  for (const text of files) {
    writeFileSync(join(folder, String(number++)), text);
    bytes += text.length;
  }
  const paths = readdirSync(folder).map((name) => join(folder, name));
  const config = ['-c', 'core.compression=1', '-c', 'core.bigFileThreshold=1g'];
  const environment = { ...plainEnvironment(), GIT_DIR: gitDir };
  const names = execFileSync('git', [...config, 'hash-object', '-w', '--stdin-paths'], {
    input: paths.join('\n'),
    env: environment,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  writeFileSync(join(gitDir, 'names'), names);
  return bytes;
}

if (process.argv[2] === '--scan') console.log(JSON.stringify(await scan(process.argv[3] ?? '')));
else main();
