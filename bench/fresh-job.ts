/** A job on a hosted runner, which has nothing: it downloads and unpacks the action, starts it, and has the recordings on disk. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
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
  const { actionsCheckout } = bench;
  if (actionsCheckout !== undefined) packCheckout(actionsCheckout, archives['/theirs'] ?? '');
  const server = createServer((request, response) => {
    const body = readFileSync(archives[request.url ?? ''] ?? '');
    bench.traffic.requests++;
    bench.traffic.bytes += body.length;
    response.end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const link = await openLink({ port: (server.address() as AddressInfo).port, ...linked });
  const our = (unpacked: string) =>
    ways.action({ ...bench.bundles, action: join(unpacked, 'dist/action/index.js') }, wanted, 'with tree');
  const contender = { ours: afterDownload('the action', `${link.origin}/ours`, our) };
  try {
    if (actionsCheckout === undefined) {
      const { ours } = await compare(bench, contender);
      const lacking = 'actions/checkout is NOT MEASURED: $ACTIONS_CHECKOUT has to name a clone of it';
      return rows(title, [[{ ...ours, way: `${ours.way}; ${lacking}` }]]);
    }
    const their = (withEnd: boolean) => (unpacked: string) =>
      ways.actionsCheckout(join(unpacked, 'checkout'), wanted, { withEnd });
    const { ours, theirs, withEnd } = await compare(bench, {
      ...contender,
      theirs: afterDownload('actions/checkout, sparse and blobless', `${link.origin}/theirs`, their(false)),
      withEnd: afterDownload('actions/checkout, and its end', `${link.origin}/theirs`, their(true)),
    });
    const times = (measured: number) => atLeast("this time / the action's", measured / ours.median, 1.8);
    return rows(title, [[ours], [theirs, times(theirs.median)], [withEnd, times(withEnd.median)]]);
  } finally {
    await link.close();
    server.close();
  }
}

/** A way, after what it runs was downloaded into a folder of its run and unpacked there. */
function afterDownload(name: string, archive: string, way: (unpacked: string) => Way): Way {
  return {
    name: `${name}, its download and start included`,
    prepare: async (folder) => {
      const [unpacked, run] = [join(folder, 'actions'), join(folder, 'job')];
      for (const made of [unpacked, run]) mkdirSync(made);
      const command = await way(unpacked).prepare(run);
      const script = 'curl --fail --silent --show-error "$1" | tar -xz -C "$2" && shift 2 && exec "$@"';
      // Another shell leaves out variables with a hyphen in their names, as inputs have them.
      return { ...command, args: ['bash', '-ec', script, 'bash', archive, unpacked, ...command.args] };
    },
  };
}

/** As GitHub makes an archive of a repository. */
function packCheckout(clone: string, file: string): void {
  const archive = ['-C', clone, 'archive', '--format=tar.gz', '-6', '--prefix=checkout/', `--output=${file}`, 'HEAD'];
  execFileSync('git', archive, { env: plainEnvironment() });
}
