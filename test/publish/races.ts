/** Races between a push and others who push between its look at the assets repository and its end: each says what must come of it. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { recordings } from '../fixtures/assets-repository.ts';
import { git } from '../fixtures/process.ts';
import { type Publishing, publishRecorded, type Recorded } from '../fixtures/publishing.ts';
import { makeSample } from '../fixtures/sample.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { AssetsServer, type Profile } from '../servers/assets-server.ts';

const RECORDING = 'package/tests/recordings/test_5.json';
const PUSHERS = 10;

/** What others do to refs right before the push. @param branch the one that the push would make */
const REFS: Record<string, (race: Races, branch: string) => void> = {
  'the same branch at the main branch': (race, branch) => race.setRef(`refs/heads/${branch}`, 'main'),
  'the same branch with something else': ({ assets, second }, branch) =>
    void assets.commit({ branch, from: second, files: { 'sdk/tables/other.json': 'x\n' } }),
  'a tag at the main branch': (race) => race.setRef('refs/tags/v9', 'main'),
  'a tag at an older commit': (race) => race.setRef('refs/tags/v9', race.second),
  'a branch at an older commit': (race) => race.setRef('refs/heads/release', race.second),
};
export const REF_CHANGES = Object.keys(REFS);

/** One at a time: each begins with the repository as it was made. */
export class Races {
  readonly assets;
  readonly second: string;
  private readonly third: string;
  private readonly config: string;
  private server: AssetsServer | undefined;

  constructor() {
    ({ assets: this.assets, second: this.second, third: this.third } = makeSample());
    this.assets.configure({ 'http.receivepack': 'true' });
    this.config = readFileSync(join(this.assets.dir, 'config'), 'utf8');
  }

  /** Ends a race, and puts everything back. */
  async end(): Promise<void> {
    await this.server?.close();
    this.server = undefined;
    const { dir } = this.assets;
    // What one kind of server allows, the next may not.
    writeFileSync(join(dir, 'config'), this.config);
    git(dir, 'update-ref', 'refs/heads/main', this.third);
    const refs = git(dir, 'for-each-ref', '--format=%(refname)', 'refs/heads/assets-sync', 'refs/heads/release', 'refs/tags');
    for (const ref of refs.split('\n').filter(Boolean)) git(dir, 'update-ref', '-d', ref);
  }

  /** Whether all that came of the races can be reached. */
  check(): void {
    assert.equal(git(this.assets.dir, 'fsck', '--connectivity-only', '--no-dangling'), '');
  }

  /** The main branch moves before one of the requests. @returns how many there were */
  async mainMovesAt(profile: Profile, at: number): Promise<number> {
    const publishing = await this.begin(profile);
    let made = 0;
    this.atEachRequest((request) => {
      made = request;
      if (request === at) this.moveMain();
    });
    const { sha, branch } = await publishRecorded(publishing, [this.recorded(`mine ${at}\n`)]);
    assert.deepEqual(this.pushed(), [branch]);
    assert.equal(git(this.assets.dir, 'show', `${sha}:sdk/tables/${RECORDING}`), `mine ${at}`);
    return made;
  }

  /**
   * The main branch moves before every request to take the push, so many times: of an older server a commit that has left the branch's
   * tip cannot be asked for, so that sooner or later it must hold still.
   */
  async mainMovesBeforePushes(profile: Profile, times: number): Promise<void> {
    const publishing = await this.begin(profile);
    let moves = 0;
    this.atEachRequest((_, url) => {
      if (!isPush(url) || moves >= times) return;
      moves++;
      this.moveMain();
    });
    const { branch } = await publishRecorded(publishing, [this.recorded('mine\n')]);
    assert.deepEqual(this.pushed(), [branch]);
    assert.ok(moves >= Math.min(times, 2), `main moved ${moves} times`);
  }

  /** Another ref changes before one of the requests to take the push, and the main branch moves. @param change one of `REF_CHANGES` */
  async refChanges(profile: Profile, change: string, at = 1): Promise<void> {
    const publishing = await this.begin(profile);
    const planned = (await publishRecorded(publishing, [this.recorded('mine\n')])).branch ?? '';
    git(this.assets.dir, 'update-ref', '-d', `refs/heads/${planned}`);
    let pushes = 0;
    this.atEachRequest((_, url) => {
      if (!isPush(url) || ++pushes !== at) return;
      REFS[change]?.(this, planned);
      this.moveMain();
    });
    const { sha, branch = '' } = await publishRecorded(publishing, [this.recorded('mine\n')]);
    assert.equal(this.assets.sha(branch), sha);
    assert.equal(branch, change.startsWith('the same') && pushes >= at ? `${planned}-2` : planned);
  }

  /** Ten services are pushed at once. @param pauses before each, in milliseconds */
  async allAtOnce(profile: Profile, pauses: readonly number[] = []): Promise<void> {
    const services = Array.from({ length: PUSHERS }, (_, number) => `sdk/s${number}`);
    const at = this.assets.commit({ files: Object.assign({}, ...services.map((service) => recordings(service, 2))) });
    const { url, dir } = await this.begin(profile);
    const all = services.map(async (service, index) => {
      await sleep(pauses[index] ?? 0);
      const files = { 'new.json': `${service}\n` };
      return publishRecorded({ url, dir, storeBase: temporaryFolder('store') }, [{ service, at, files }]);
    });
    const branches = (await Promise.all(all)).map(({ branch }) => branch);
    assert.deepEqual(this.pushed(), branches.sort());
  }

  /** Several pushes at once go on top of one earlier push. @param pauses before each, in milliseconds */
  async allOnOneLine(profile: Profile, pauses: readonly number[]): Promise<void> {
    const { url, dir, storeBase } = await this.begin(profile);
    const first = await publishRecorded({ url, dir, storeBase }, [this.recorded('first\n')]);
    const all = pauses.map(async (pause, number) => {
      await sleep(pause);
      const files = { [`new_${number}.json`]: `${number}\n` };
      return publishRecorded({ url, dir, storeBase: temporaryFolder('store') }, [
        { service: 'sdk/tables', at: first.sha, files },
      ]);
    });
    for (const { branch } of await Promise.all(all)) assert.equal(branch, first.branch);
    assert.deepEqual(this.pushed(), [first.branch]);
    const added = git(dir, 'diff', '--name-only', first.sha, first.branch ?? '').split('\n');
    assert.deepEqual(
      added,
      Array.from(all, (_, number) => `sdk/tables/new_${number}.json`),
    );
  }

  /** Somebody puts a commit on the earlier push's branch before every request to take the next one, so many times. */
  async lineMovesBeforePushes(profile: Profile, times: number): Promise<void> {
    const publishing = await this.begin(profile);
    const { sha, branch = '' } = await publishRecorded(publishing, [this.recorded('first\n')]);
    let moves = 0;
    this.atEachRequest((_, url) => {
      if (!isPush(url) || moves >= times) return;
      this.assets.commit({ branch, files: { [`sdk/tables/theirs_${moves++}.json`]: 'x\n' } });
    });
    const next = await publishRecorded(publishing, [{ service: 'sdk/tables', at: sha, files: { 'mine.json': 'mine\n' } }]);
    assert.deepEqual(this.pushed(), [branch]);
    assert.equal(this.assets.sha(branch), next.sha);
    assert.equal(moves, times);
    assert.equal(Object.keys(this.assets.files(next.sha, 'sdk/tables')).filter((path) => path.includes('theirs')).length, times);
  }

  setRef(ref: string, at: string): void {
    git(this.assets.dir, 'update-ref', ref, this.assets.sha(at));
  }

  private async begin(profile: Profile): Promise<Publishing> {
    this.server = await AssetsServer.start(this.assets, profile);
    return { url: this.server.url, dir: this.assets.dir, storeBase: temporaryFolder('store') };
  }

  private recorded(text: string): Recorded {
    return { service: 'sdk/tables', at: this.second, files: { [RECORDING]: text } };
  }

  private pushed(): string[] {
    const listing = git(this.assets.dir, 'for-each-ref', '--format=%(refname:short)', 'refs/heads/assets-sync');
    return listing === '' ? [] : listing.split('\n');
  }

  /** Somebody merges a pull request of another service. */
  private moveMain(): void {
    this.assets.commit({ files: { 'sdk/core/theirs.json': `${Math.random()}\n` } });
  }

  /** Runs `then` before each request, which are numbered from 1. */
  private atEachRequest(then: (request: number, url: string) => void): void {
    let requests = 0;
    this.server?.faults.push(({ url }) => {
      then(++requests, url ?? '');
      return false;
    });
  }
}

const isPush = (url: string) => url.includes('git-receive-pack');
