/** The same recordings in every place that a way brings them from, behind one server and one link. */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveGit } from '../../test/servers/http-server.ts';
import { changeRecordings, generateRepository, plainEnvironment, type Shape, servicePath } from '../generate-repository.ts';
import { openLink } from '../link.ts';
import type { Traffic } from '../measure.ts';
import { serveMirror, writeMirror } from '../mirror-files.ts';
import { type BlobStorage, openBlobStorage } from './blob-storage.ts';
import { generateLfsRepository, LFS_OBJECTS, serveLfs } from './lfs.ts';

export const ROUND_TRIP = 40;
export const MEGABITS_PER_SECOND = 100;

/** What is pinned at one time. */
export interface Version {
  commit: string;
  /** The same recordings in the repository of LFS pointers. */
  lfsCommit: string;
  /** The services' trees, by their paths. */
  trees: ReadonlyMap<string, string>;
  /** A recording that differs between the versions, and the start of its text. */
  witness: { path: string; text: string };
}

export interface Recordings {
  shape: Shape;
  services: readonly string[];
  /** The service that is brought alone, of which the later version has changed recordings. */
  service: string;
  changed: number;
  before: Version;
  after: Version;
  gitUrl: string;
  lfsUrl: string;
  mirrorUrl: string;
  /** Undefined where its programs could not be had. */
  blobs: { url: string; azcopy: string } | undefined;
  traffic: Traffic;
  /** Makes one of them the tip of main: before the later one is pinned, no clone has it. */
  publish: (version: Version) => void;
  close(): Promise<void>;
}

/** What GitHub allows. */
const GITHUB = {
  'uploadpack.allowFilter': 'true',
  'uploadpack.allowAnySHA1InWant': 'true',
  'uploadpackfilter.allow': 'false',
  'uploadpackfilter.blob:none.allow': 'true',
  'uploadpackfilter.blob:limit.allow': 'true',
  'uploadpackfilter.tree.allow': 'true',
  'uploadpackfilter.tree.maxDepth': '0',
};

/**
 * @param folder where what was generated stays for later runs
 * @param workspace for this run alone
 */
export async function openRecordings(folder: string, workspace: string, shape: Shape, cli: string): Promise<Recordings> {
  const projectRoot = join(workspace, 'server');
  const dir = join(projectRoot, 'assets.git');
  const lfsDir = join(projectRoot, 'lfs/assets.git');
  const lfsFinished = join(folder, `${shape.name}-lfs.git`);
  const mirror = join(folder, `${shape.name}-mirror`);
  const services = Array.from({ length: shape.services }, (_, index) => servicePath(index));
  const service = servicePath(Math.floor(shape.services / 3));
  const changed = Math.min(51, shape.filesPerService);

  copyRepository(join(folder, await generateRepository(folder, shape)), dir);
  const [first, second] = makeVersions(dir, service, changed, services);
  generateLfsRepository(lfsFinished, dir, first.commit, second.commit);
  copyRepository(lfsFinished, lfsDir);
  const [lfsAfter = '', lfsBefore = ''] = git(lfsDir, ['rev-list', 'main']).split('\n');
  const [before, after]: [Version, Version] = [
    { ...first, lfsCommit: lfsBefore },
    { ...second, lfsCommit: lfsAfter },
  ];
  const moved = new Map([[service, after.trees.get(service) ?? '']]);
  writeMirror(mirror, cli, dir, [before, { ...after, trees: moved }]);
  const storage = await openBlobStorage(join(folder, 'tools'), shape.name, dir, [
    { commit: before.commit, paths: services },
    { commit: after.commit, paths: [service] },
  ]).catch((error: Error) => {
    process.stderr.write(`Without blob storage, whose programs could not be had: ${error.message}\n`);
  });
  const traffic = { requests: 0, bytes: 0 };
  const lfsObjects = join(lfsFinished, LFS_OBJECTS);
  const { origin, close } = await serve({ projectRoot, lfsObjects, mirror }, storage ?? undefined, traffic);
  return {
    ...{ shape, services, service, changed, before, after, traffic, close },
    publish: (version) => {
      const other = version === before ? after : before;
      publish(dir, version.commit, other.commit, services);
      publish(lfsDir, version.lfsCommit, other.lfsCommit, []);
    },
    gitUrl: `${origin}/assets.git`,
    lfsUrl: `${origin}/lfs/assets.git`,
    mirrorUrl: `${origin}/mirror`,
    blobs: storage === undefined ? undefined : { url: `${origin}${storage.path}`, azcopy: storage.azcopy },
  };
}

/** A copy, for it gets other commits, tags and the settings of a host. */
function copyRepository(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (path) => !path.endsWith(LFS_OBJECTS) });
  for (const [name, value] of Object.entries(GITHUB)) git(to, ['config', name, value]);
}

type GitVersion = Omit<Version, 'lfsCommit'>;

function makeVersions(dir: string, service: string, changed: number, services: readonly string[]): [GitVersion, GitVersion] {
  const before = git(dir, ['rev-parse', 'main']);
  const repin = changeRecordings(dir, service, changed);
  const after = git(dir, ['rev-parse', repin]);
  git(dir, ['update-ref', '-d', repin]);
  const versions = [before, after].map((commit): GitVersion => {
    const trees = git(dir, ['rev-parse', ...services.map((path) => `${commit}:${path}`)]).split('\n');
    const path = `${service}/package/tests/recordings/test_client_0.json`;
    const text = git(dir, ['cat-file', '-p', `${commit}:${path}`]);
    return { commit, trees: new Map(services.map((path, index) => [path, trees[index] ?? ''])), witness: { path, text } };
  });
  return versions as [GitVersion, GitVersion];
}

/** Makes a version the tip of main, with the tags that the test proxy would have given it, and takes back those of the other one. */
function publish(dir: string, commit: string, other: string, services: readonly string[]): void {
  const lines = services.flatMap((path) => [
    `update refs/tags/${tagOf(path, commit)} ${commit}\n`,
    `delete refs/tags/${tagOf(path, other)}\n`,
  ]);
  const input = `update refs/heads/main ${commit}\n${lines.join('')}`;
  execFileSync('git', ['update-ref', '--stdin'], { cwd: dir, env: plainEnvironment(), input });
}

/** The name that the test proxy gives a tag: a label, and ten digits of its commit. */
function tagOf(service: string, commit: string): string {
  return `${service.slice('sdk/'.length)}_${commit.slice(0, 10)}`;
}

interface Folders {
  projectRoot: string;
  lfsObjects: string;
  mirror: string;
}

async function serve({ projectRoot, lfsObjects, mirror }: Folders, storage: BlobStorage | undefined, traffic: Traffic) {
  const others = [serveLfs(lfsObjects), serveMirror(mirror), ...(storage === undefined ? [] : [storage.intercept])];
  const server = await serveGit({
    projectRoot,
    intercept: (request, response) => others.some((answers) => answers(request, response)),
    onServed: ({ bytes }) => {
      traffic.requests++;
      traffic.bytes += bytes;
    },
  });
  const port = Number(new URL(server.origin).port);
  const link = await openLink({ port, roundTrip: ROUND_TRIP, megabitsPerSecond: MEGABITS_PER_SECOND });
  return {
    origin: link.origin,
    close: async () => {
      await link.close();
      await server.close();
      await storage?.close();
    },
  };
}

/** Throws unless a folder has so many recordings, and those of the version: a failure can be very fast. */
export function checkRecordings(root: string, { witness }: Version, count: number): void {
  const paths = readdirSync(root, { recursive: true }).map(String);
  const found = paths.filter((path) => /(^|\/)sdk\/.*\/recordings\/[^/]*\.json$/.test(path) && !path.includes('.git/'));
  if (found.length !== count) throw new Error(`${root} has ${found.length} recordings in place of ${count}`);
  const place = found.find((path) => path.endsWith(witness.path)) ?? '';
  if (readFileSync(join(root, place), 'utf8').trim() !== witness.text) throw new Error(`${place} is not of the pinned commit`);
}

function git(cwd: string, args: readonly string[]): string {
  return execFileSync('git', args, { cwd, env: plainEnvironment(), encoding: 'utf8', maxBuffer: 2 ** 30 }).trim();
}
