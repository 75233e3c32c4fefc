/** What every cell of the fault matrix happens in: a forge with an assets repository, and a workspace that has synced it. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lstatIfThere } from '../../src/base/files.ts';
import { type AssetsRepository, recordings } from '../fixtures/assets-repository.ts';
import { Prepared } from '../fixtures/prepared.ts';
import type { Finished } from '../fixtures/process.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { Workspace } from '../fixtures/workspace.ts';
import { ForgeServer } from '../servers/forge-server.ts';

/** What must be seen nowhere. */
export const TOKEN = 'the-token-of-the-faults';

const RECORDINGS = 'sdk/tables/package/tests/recordings';

/** A recording that the pins of both commits have, and that nothing but a person changes. */
export const STEADY = `${RECORDINGS}/test_4.json`;

/** What a person has recorded, by path: one recording edited, one new, one that an ignore file hides. */
export const RECORDED: Readonly<Record<string, string>> = {
  [STEADY]: 'edited by a person\n',
  [`${RECORDINGS}/mine.json`]: 'made by a person\n',
  'sdk/tables/.hidden/deep/mine.json': 'made by a person, deep below\n',
};

/** What the backup has that is there from the beginning. */
export const KEPT = { path: `${RECORDINGS}/test_5.json`, text: 'kept in a backup\n' };

/** A run that takes longer hangs, also on a machine that has much else to do: it may wait for git's own lock, a minute. */
const MAX_MILLISECONDS = 90_000;

export interface Run {
  env?: Record<string, string> | undefined;
  /** A program that starts node in its place. */
  node?: string | undefined;
}

/** How a scene begins: with an empty machine; or synced, with a backup. */
export type Beginning = 'cold' | 'warm';

export class Scene {
  readonly forge: ForgeServer;
  readonly work: Workspace;
  /** Commits of the assets repository: of three recordings of sdk/tables there are others in the second, one is new, one is gone. */
  readonly first: string;
  readonly second: string;
  /** The backup that is there from the beginning; empty in a cold scene. */
  backup = '';
  /** Whether what there is to push changes between the two runs. */
  changesMeanwhile = false;
  /** Whether the fault was met. */
  wasMet = false;
  /** The manifest as it is committed in the code repository. */
  readonly committed: string;
  /** What a person has recorded, and that must be on disk or in a backup: contents by path in the assets root. */
  recorded: Record<string, string> = {};

  /** The small file system that the workspace has for itself, where it has one. */
  readonly disk: string | undefined;

  private constructor(forge: ForgeServer, disk: string | undefined, commits: { first: string; second: string }) {
    this.forge = forge;
    this.disk = disk;
    this.work = makeWorkspace(disk);
    this.first = commits.first;
    this.second = commits.second;
    this.pin(this.first);
    for (const name of ['tables', 'core']) this.work.write(`sdk/${name}/README.md`, 'x\n');
    this.work.commit();
    this.committed = this.manifest;
  }

  /** @param disk the folder of a small file system, for the workspace alone */
  static async make(beginning: Beginning, disk: string | undefined): Promise<Scene> {
    const folder = temporaryFolder('forge');
    const forge = await ForgeServer.start(folder, 'acme/assets', []);
    const first = forge.assets.commit({ files: { ...recordings('sdk/tables', 6), ...recordings('sdk/core', 3) } });
    const second = forge.assets.commit({
      files: {
        ...recordings('sdk/tables', 3, 2),
        [`${RECORDINGS}/new.json`]: 'new\n',
        [`${RECORDINGS}/test_3.json`]: undefined,
      },
    });
    const scene = new Scene(forge, disk, { first, second });
    mkdirSync(scene.temporary);
    if (beginning === 'warm') await scene.warm();
    return scene;
  }

  private async warm(): Promise<void> {
    const sync = async (...args: string[]) => {
      const { code, stdout, stderr } = await this.run(['sync', '*', '--json', ...args, ...this.access]);
      if (code !== 0) throw new Error(`the scene could not be set: ${stdout}${stderr}`);
      return JSON.parse(stdout) as { backup: string | null };
    };
    await sync();
    this.record({ [KEPT.path]: KEPT.text });
    this.backup = (await sync('--discard')).backup ?? '';
    this.recorded = {};
  }

  get root(): string {
    return this.work.root;
  }

  get gitDir(): string {
    return join(this.root, '.git');
  }

  /** The only store; a folder that is not there in a cold scene. */
  get store(): string {
    return existsSync(this.work.store) ? this.work.onlyStore : this.work.store;
  }

  get temporary(): string {
    return join(this.work.folder, 'temporary');
  }

  get assets(): AssetsRepository {
    return this.forge.assets;
  }

  get manifest(): string {
    return readFileSync(join(this.work.code, 'recordings.json'), 'utf8');
  }

  /** What a command that asks the server is given besides. */
  get access(): string[] {
    return ['--repository', this.forge.url, '--token', TOKEN, '--retries', '2'];
  }

  pin(sha: string): void {
    const pins = { 'sdk/tables': sha, 'sdk/core': this.first };
    this.work.write('recordings.json', { $repository: this.forge.url, ...pins });
  }

  /** Writes recordings as a person's tests do. */
  record(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), text);
    }
    this.recorded = { ...this.recorded, ...files };
  }

  /** Not where it is in a backup, or with a root that was moved away. */
  get isRecordedOnDisk(): boolean {
    const paths = Object.keys(this.recorded);
    return paths.length > 0 && paths.every((path) => lstatIfThere(join(this.root, path)) !== undefined);
  }

  /** What a sync of a commit of sdk/tables brings: bytes in hexadecimal by path. */
  pinned(sha: string): Record<string, string> {
    return { ...this.assets.files(sha, 'sdk/tables'), ...this.assets.files(this.first, 'sdk/core') };
  }

  run(args: readonly string[], { env = {}, node = process.execPath }: Run = {}): Promise<Finished> {
    // As a person's machine is set up for a GitHub Enterprise server.
    const common = { GITHUB_SERVER_URL: this.forge.origin, TMPDIR: this.temporary };
    let watch: NodeJS.Timeout | undefined;
    const onStart = (kill: (signal: NodeJS.Signals) => void) => {
      watch = setTimeout(kill, MAX_MILLISECONDS, 'SIGKILL');
    };
    return this.work.run(args, { env: { ...common, ...env }, node, onStart }).finally(() => clearTimeout(watch));
  }
}

function makeWorkspace(disk: string | undefined): Workspace {
  const before = process.env.TMPDIR;
  if (disk !== undefined) process.env.TMPDIR = disk;
  try {
    return new Workspace();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Scenes that are put back to their beginning. One lane of cells has one set of them. */
export class Scenes {
  private readonly servers = new Set<ForgeServer>();
  private readonly prepared: Record<Beginning, Prepared<Scene>>;

  constructor(disk: string | undefined) {
    const foldersOf = ({ work, assets }: Scene) => [work.folder, assets.dir];
    const make = (beginning: Beginning) => async () => {
      const scene = await Scene.make(beginning, disk);
      this.servers.add(scene.forge);
      return scene;
    };
    this.prepared = { cold: new Prepared(make('cold'), foldersOf), warm: new Prepared(make('warm'), foldersOf) };
  }

  async take(beginning: Beginning): Promise<Scene> {
    const scene = await this.prepared[beginning].take();
    scene.forge.reset();
    scene.recorded = {};
    scene.wasMet = false;
    scene.changesMeanwhile = false;
    return scene;
  }

  async close(): Promise<void> {
    await Promise.all([...this.servers].map((server) => server.close()));
  }
}

/** Removes whatever is at a path. */
export function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
