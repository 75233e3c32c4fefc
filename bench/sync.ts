/**
 * The benchmark: what sync costs beside the other ways to get the same files, all measured in the same run.
 *
 *   npm run bench -- [one-service] [sha-alone] [all-services] [nothing-to-do] [memory] [--small-only] [--runs N] [--json FILE]
 *
 * Without names it measures everything. The repositories are generated once, into $BENCH_FOLDER or the system's folder
 * for temporary files. A target that is missed is said, and is no failure: the machine may have been busy.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { serveGit } from '../src/git/http-server.ts';
import { generateRepository, plainEnvironment, type Shape, servicePath } from './generate-repository.ts';
import { openLink } from './link.ts';
import { measure, type Traffic } from './measure.ts';
import { atLeast, atMost, exactly, formatTable, type Row } from './table.ts';
import {
  action,
  type Bundles,
  bareCommands,
  bareFetch,
  commandLine,
  commandLineAgain,
  fullCheckout,
  nodeAlone,
  sparseCheckout,
  type Wanted,
} from './ways.ts';

const ROUND_TRIP = 40;
const MEGABITS_PER_SECOND = 100;

const SMALL: Shape = { name: 'recordings-36000', services: 150, filesPerService: 240, randomBytesPerFile: 1300, commits: 200 };
const LARGE: Shape = { ...SMALL, name: 'recordings-360000', services: 1500 };
const BIG_FILES: Shape = { name: 'big-recordings', services: 1, filesPerService: 60, randomBytesPerFile: 4_000_000, commits: 1 };

/** How much faster than actions/checkout one service is to be, by the size of the repository. */
const FASTER_THAN_CHECKOUT = new Map([
  [SMALL, 1.8],
  [LARGE, 4],
]);

const MOST_MEMORY = 150e6;

class Bench {
  readonly bundles: Bundles;
  /** Where the repositories are. */
  readonly folder: string;
  /** Where runs take place. */
  readonly workspace: string;
  readonly runs: number;
  readonly traffic: Traffic;
  /** The server behind the link, and without it. */
  readonly origins: { link: string; direct: string };
}
