/**
 * What a mirror costs beside the git server, and beside the bare transfer of its files, in the same run.
 *
 *   npx tsx bench/mirror.ts [--runs N] [--json FILE]
 *
 * The repository and its mirror are made once, into $BENCH_FOLDER or the system's folder for temporary files; one server has both, behind a link of
 * 40 ms round trip and 100 Mbit/s. A target that is missed is said, and is no failure: the machine may have been busy.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveGit } from '../test/servers/http-server.ts';
import { generateRepository, plainEnvironment, type Shape, servicePath } from './generate-repository.ts';
import { openLink } from './link.ts';
import { measure, type Way } from './measure.ts';
import { serveMirror, writeMirror } from './mirror-files.ts';
import { atMost, exactly, formatTable, type Row } from './table.ts';
import { bareCommands, commandLine, type Wanted } from './ways.ts';

const SHAPE: Shape = { name: 'recordings-36000', services: 150, filesPerService: 240, randomBytesPerFile: 1300, commits: 200 };
const LINK = { roundTrip: 40, megabitsPerSecond: 100 };

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' }, json: { type: 'string' } } });
  const folder = process.env.BENCH_FOLDER ?? join(tmpdir(), 'assets-sync-bench');
  mkdirSync(folder, { recursive: true });
  // In memory, where there is any: on a disk the runs before decide how long the next one takes.
  const workspace = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : folder, 'assets-sync-mirror-'));
  process.once('exit', () => rmSync(workspace, { recursive: true, force: true }));
  const traffic = { requests: 0, bytes: 0 };
  const name = await generateRepository(folder, SHAPE);
  const onServed = ({ bytes }: { bytes: number }) => {
    traffic.requests++;
    traffic.bytes += bytes;
  };
  const mirror = join(folder, `${SHAPE.name}-${SHAPE.services}-mirror`);
  const server = await serveGit({ projectRoot: folder, intercept: serveMirror(mirror), onServed });
  const link = await openLink({ port: Number(new URL(server.origin).port), ...LINK });
  cpSync(join(import.meta.dirname, '../dist'), join(workspace, 'dist'), { recursive: true });
  const cli = join(workspace, 'dist/cli/index.js');
  const find = (count: number) => findWanted(join(folder, name), `${link.origin}/${name}`, count);
  writeMirror(mirror, cli, join(folder, name), [find(SHAPE.services)]);
  const address = `${link.origin}/mirror`;
  try {
    const rows: Row[] = [];
    const compare = <Key extends string>(ways: Record<Key, Way>) => measure(ways, Number(values.runs), workspace, traffic);
    const bundles = { cli, action: '' };
    for (const pin of ['with tree', 'SHA alone'] as const) {
      const wanted = find(1);
      const [ours, git] = Object.values(
        await compare({
          ours: commandLine(bundles, wanted, pin, ['--mirror', address]),
          git: commandLine(bundles, wanted, pin),
        }),
      );
      if (ours === undefined || git === undefined) continue;
      const scenario = `one service of 240 recordings, pinned ${pin === 'with tree' ? pin : 'by SHA alone'}`;
      rows.push({ scenario, ...ours, way: 'from the mirror', target: exactly('requests', ours.requests, 1) });
      rows.push({ scenario, ...git, way: 'from the git server', target: atMost('mirror / this', ours.median / git.median, 1) });
    }
    const all = find(SHAPE.services);
    const { ours, git, bare, local } = await compare({
      ours: commandLine(bundles, all, 'with tree', ['--mirror', address]),
      git: commandLine(bundles, all, 'with tree'),
      bare: download(address, all),
      local: bareCommands(all),
    });
    const scenario = `all ${SHAPE.services} services`;
    rows.push({ scenario, ...ours, way: 'from the mirror', target: exactly('requests', ours.requests, SHAPE.services) });
    rows.push({ scenario, ...git, way: 'from the git server' });
    rows.push({ scenario, ...bare, target: atMost('mirror / this', ours.median / bare.median, 1.2) });
    rows.push({ scenario, ...local });
    const shown = rows.map((row) => ({ ...row, peakBytes: undefined }));
    console.log(formatTable(shown));
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(shown, undefined, 2)}\n`);
  } finally {
    await Promise.all([link.close(), server.close()]);
  }
}

function findWanted(dir: string, url: string, count: number): Wanted {
  const ask = (...args: string[]) =>
    execFileSync('git', ['-C', dir, ...args], { encoding: 'utf8', env: plainEnvironment() }).trim();
  const services = Array.from({ length: count }, (_, index) => servicePath(index));
  const commit = ask('rev-parse', 'main');
  const trees = ask('rev-parse', ...services.map((service) => `${commit}:${service}`)).split('\n');
  return {
    url,
    commit,
    trees: new Map(services.map((service, index) => [service, trees[index] ?? ''])),
    files: count * SHAPE.filesPerService,
  };
}

/** Nothing but the transfer of the same files, as many at a time. */
function download(address: string, { commit, trees }: Wanted): Way {
  const names = [...trees.keys()].map((service) => `${service.replaceAll('/', '--')}.pack`);
  return {
    name: 'curl --parallel of the same files',
    prepare: (folder) => {
      const config = names.map((name) => `url = "${address}/${commit}/${name}"\noutput = "${name}"\n`).join('');
      writeFileSync(join(folder, 'curl.txt'), config);
      const args = ['curl', '-sS', '--fail', '--parallel', '--parallel-max', '8', '--config', 'curl.txt'] as const;
      return { args, cwd: folder, environment: plainEnvironment() };
    },
  };
}

await main();
