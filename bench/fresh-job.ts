/** A job on a hosted runner, which has nothing: it downloads and unpacks the action, starts it, and has the recordings on disk. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { writeActionArchive } from '../scripts/action-archive.ts';
import { plainEnvironment } from './generate-repository.ts';
import { openLink } from './link.ts';
import type { Way } from './measure.ts';
import { type Bench, compare, rows } from './scenarios.ts';
import { atLeast, type Row } from './table.ts';
import * as ways from './ways.ts';

/** The archive of actions/checkout v6.0.2. */
const CHECKOUT_ARCHIVE = { bytes: 476_000, files: 113 };

/** @param linked how far the server of the archives is, which is another one than that of the repositories */
export async function freshJob(
  bench: Bench,
  title: string,
  wanted: ways.Wanted,
  linked: { roundTrip: number; megabitsPerSecond: number },
): Promise<Row[]> {
  const folder = join(bench.workspace, 'archives');
  mkdirSync(folder);
  const archives: Record<string, string> = { '/ours': join(folder, 'ours.tar.gz'), '/theirs': join(folder, 'theirs.tar.gz') };
  writeActionArchive(archives['/ours'] ?? '', plainEnvironment());
  await packCheckout(folder, archives['/theirs'] ?? '', bench.actionsCheckout);
  const server = createServer((request, response) => {
    const body = readFileSync(archives[request.url ?? ''] ?? '');
    bench.traffic.requests++;
    bench.traffic.bytes += body.length;
    response.end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const link = await openLink({ port: (server.address() as AddressInfo).port, ...linked });
  const { actionsCheckout } = bench;
  try {
    const { ours, theirs } = await compare(bench, {
      ours: afterDownload('the action, its download and start included', `${link.origin}/ours`, (unpacked) =>
        ways.action({ ...bench.bundles, action: join(unpacked, 'dist/action/index.js') }, wanted, 'with tree'),
      ),
      theirs: afterDownload(
        `actions/checkout, sparse and blobless, its download${actionsCheckout === undefined ? '' : ' and start'} included`,
        `${link.origin}/theirs`,
        (unpacked) =>
          actionsCheckout === undefined ? ways.sparseCheckout(wanted) : ways.actionsCheckout(join(unpacked, 'checkout'), wanted),
      ),
    });
    // Its commands alone are faster than actions/checkout is: there is no target beside them.
    const times = atLeast("this time / the action's", theirs.median / ours.median, 1.8);
    return rows(title, [[ours], actionsCheckout === undefined ? [theirs] : [theirs, times]]);
  } finally {
    await link.close();
    server.close();
  }
}

/** A way, after what it runs was downloaded into a folder of its run and unpacked there. */
function afterDownload(name: string, archive: string, way: (unpacked: string) => Way): Way {
  return {
    name,
    prepare: async (folder) => {
      const [unpacked, run] = [join(folder, 'actions'), join(folder, 'job')];
      for (const made of [unpacked, run]) mkdirSync(made);
      const command = await way(unpacked).prepare(run);
      const script = 'curl --fail --silent --show-error "$1" | tar -xz -C "$2" && shift 2 && exec "$@"';
      return { ...command, args: ['sh', '-ec', script, 'sh', archive, unpacked, ...command.args] };
    },
  };
}

/** Where actions/checkout itself is not at hand, as many bytes that cannot be compressed in as many files. */
async function packCheckout(folder: string, file: string, clone: string | undefined): Promise<void> {
  if (clone !== undefined) {
    const archive = ['-C', clone, 'archive', '--format=tar.gz', '-6', '--prefix=checkout/', `--output=${file}`, 'HEAD'];
    execFileSync('git', archive, { env: plainEnvironment() });
    return;
  }
  const checkout = join(folder, 'checkout');
  mkdirSync(checkout);
  const { bytes, files } = CHECKOUT_ARCHIVE;
  for (let index = 0; index < files; index++)
    writeFileSync(join(checkout, `${index}.js`), randomBytes(Math.round(bytes / files)));
  execFileSync('tar', ['-czf', file, '-C', folder, 'checkout'], { env: plainEnvironment() });
}
