/**
 * A week of three people with two services each: recordings are made again before they are merged, pull requests merged, squashed and their
 * branches deleted, main moves, and two people record the same service. In the end nothing is lost, and every pin is proved.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recordings } from '../fixtures/assets-repository.ts';
import { git } from '../fixtures/process.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { Workspace } from '../fixtures/workspace.ts';
import { ForgeServer } from '../servers/forge-server.ts';

const SERVICES = ['tables', 'core', 'keys', 'queues', 'blobs', 'files'];
/** The people who are about to record have branches of their own in the code repository, and one main. */
const CODE = join(temporaryFolder('week'), 'code.git');
/** What two people both record. */
const TABLES = 'sdk/tables/recordings.json';
const BOTH = 'sdk/tables/package/tests/recordings/both.json';
let forge: ForgeServer;

beforeAll(async () => {
  const commits = [{ files: Object.assign({}, ...SERVICES.map((service) => recordings(`sdk/${service}`, 3))) }];
  forge = await ForgeServer.start(temporaryFolder('forge'), 'acme/assets', commits);
  git('/', 'init', '-q', '--bare', '--initial-branch=main', CODE);
  const first = new Workspace();
  first.write('recordings.json', { $repository: forge.url, $split: true, '/': forge.assets.sha('main') });
  for (const service of SERVICES) first.write(`sdk/${service}/README.md`, 'x\n');
  first.commit();
  git(first.code, 'push', '-q', CODE, 'main');
});
afterAll(() => forge.close());

/** Everything that anybody recorded: the last text of each path, by person. */
const recorded = new Map<string, { path: string; text: string }>();
/** The recordings.json files that git could not merge. */
const conflicts: string[] = [];

class Person {
  readonly work = new Workspace();
  readonly name: string;

  constructor(name: string) {
    this.name = name;
    rmSync(this.work.code, { recursive: true });
    git(this.work.folder, 'clone', '-q', CODE, this.work.code);
    git(this.work.code, 'switch', '-q', '-c', name);
  }

  /** Runs a command that must succeed. */
  async run(...args: string[]) {
    const { code, json, stderr } = await this.cli(...args);
    expect({ by: this.name, args, code, stderr: code === 0 ? '' : stderr }).toEqual({ by: this.name, args, code: 0, stderr: '' });
    return json;
  }

  cli(...args: string[]) {
    const token = ['--repository', forge.url, '--token', 'given', '--json'];
    return this.work.cli([...args, ...token], { env: { GITHUB_SERVER_URL: forge.origin } });
  }

  record(service: string, name: string, text: string): void {
    const path = `sdk/${service}/package/tests/recordings/${name}.json`;
    mkdirSync(dirname(join(this.work.root, path)), { recursive: true });
    writeFileSync(join(this.work.root, path), `${text}\n`);
    recorded.set(`${this.name} ${path}`, { path, text });
  }

  /** Publishes what was recorded, and commits its pins. @returns the branch */
  async push(): Promise<string> {
    const { branch, pushed } = await this.run('push', '--message', `${this.name} records`);
    expect(pushed).toBe(true);
    this.work.commit();
    return branch as string;
  }

  /** Merges main of the code repository. @returns the recordings.json files that are in conflict */
  merge(): string[] {
    git(this.work.code, 'fetch', '-q', 'origin');
    try {
      git(this.work.code, 'merge', '-q', 'origin/main', '-m', 'merge');
      return [];
    } catch {
      const files = git(this.work.code, 'diff', '--name-only', '--diff-filter=U').split('\n');
      conflicts.push(...files);
      return files;
    }
  }

  /** The pull request in the code repository is merged. */
  async land(): Promise<void> {
    expect(this.merge()).toEqual([]);
    git(this.work.code, 'push', '-q', 'origin', 'HEAD:main');
    await this.run('sync', '*');
  }
}

/** How the owner of the assets repository brings a branch to main. */
const onHost = {
  merge(branch: string): void {
    onHost.commit(branch, ['-p', branch]);
  },
  squash(branch: string): void {
    onHost.commit(branch, []);
  },
  commit(branch: string, parents: string[]): void {
    const { dir } = forge.assets;
    const tree = git(dir, 'merge-tree', '--write-tree', 'main', branch);
    git(dir, 'update-ref', 'refs/heads/main', git(dir, 'commit-tree', tree, '-p', 'main', ...parents, '-m', 'Record'));
    for (const opened of forge.opened) if (opened.from === `refs/heads/${branch}`) opened.closed = true;
  },
  /** As hosts do after a merge; what no ref holds is thrown away sooner or later. */
  remove(branch: string): void {
    git(forge.assets.dir, 'update-ref', '-d', `refs/heads/${branch}`);
    git(forge.assets.dir, 'reflog', 'expire', '--expire=all', '--all');
    git(forge.assets.dir, 'gc', '-q', '--prune=now');
  },
};

test('a week of three people: nothing is lost, one pull request a line of work, no conflict between services', async () => {
  const [ann, bob, cy] = [new Person('ann'), new Person('bob'), new Person('cy')];
  for (const [person, services] of [
    [ann, ['tables', 'core']],
    [bob, ['keys', 'queues']],
    [cy, ['blobs', 'files']],
  ] as const) {
    await person.run('sync', ...services.map((service) => `sdk/${service}`));
  }

  // Monday: everybody records, and pushes. Main moves meanwhile.
  ann.record('tables', 'retry', 'ann 1');
  ann.record('core', 'retry', 'ann 1');
  bob.record('keys', 'rotate', 'bob 1');
  cy.record('blobs', 'copy', 'cy 1');
  const annsLine = await ann.push();
  forge.assets.commit({ files: { 'sdk/files/package/tests/recordings/elsewhere.json': 'elsewhere\n' } });
  const bobsLine = await bob.push();
  const cysLine = await cy.push();

  // Tuesday: recordings are made again, of the other service too, before anything is merged.
  ann.record('tables', 'retry', 'ann 2');
  expect(await ann.push()).toBe(annsLine);
  bob.record('keys', 'rotate', 'bob 2');
  bob.record('queues', 'peek', 'bob 2');
  expect(await bob.push()).toBe(bobsLine);
  ann.record('core', 'retry', 'ann 3');
  expect(await ann.push()).toBe(annsLine);

  // Wednesday: one is merged, and one squashed; the branches go, and what only they had with them.
  onHost.merge(annsLine);
  onHost.remove(annsLine);
  await ann.land();
  onHost.squash(cysLine);
  onHost.remove(cysLine);
  expect((await cy.cli('verify', '*')).json.results).toContainEqual(
    expect.objectContaining({ path: 'sdk/blobs', outcome: 'squashed' }),
  );
  await cy.run('repin', '*');
  cy.work.commit();
  await cy.land();
  cy.record('blobs', 'copy', 'cy 2');
  cy.record('files', 'list', 'cy 2');
  const cysNext = await cy.push();
  expect(cysNext).not.toBe(cysLine);

  // Thursday: Bob, who is not merged yet, takes what landed without a conflict. Then he and Ann record the same service.
  expect(bob.merge()).toEqual([]);
  await bob.run('sync', '*');
  ann.record('tables', 'ann', 'ann 4');
  bob.record('tables', 'bob', 'bob 4');
  const annsNext = await ann.push();
  const bobsNext = await bob.push();
  onHost.merge(annsNext);
  onHost.merge(cysNext);
  await ann.land();
  await cy.land();
  expect(bob.merge()).toEqual([TABLES]);
  expect((await bob.run('resolve')).branch).toBe(bobsNext);
  bob.work.commit();
  onHost.merge(bobsLine);
  onHost.merge(bobsNext);
  await bob.land();

  // Friday: both make the same recording, which is named. Bob takes Ann's.
  expect(ann.merge()).toEqual([]);
  await ann.run('sync', '*');
  ann.record('tables', 'both', 'ann 5');
  bob.record('tables', 'both', 'bob 5');
  const annsLast = await ann.push();
  const bobsLast = await bob.push();
  onHost.merge(annsLast);
  await ann.land();
  expect(bob.merge()).toEqual([TABLES]);
  const { code, json } = await bob.cli('resolve');
  expect(code).toBe(4);
  const left = JSON.stringify(json);
  expect(left).toContain(BOTH);
  git(bob.work.code, 'checkout', '-q', '--theirs', TABLES);
  bob.work.commit();
  await bob.land();

  // What anybody recorded is on main, but for what a conflict named; every pin is proved; a line of work has one pull request.
  const { assets } = forge;
  for (const { path, text } of recorded.values()) {
    if (!left.includes(path)) expect({ path, text: git(assets.dir, 'show', `main:${path}`) }).toEqual({ path, text });
  }
  for (const person of [ann, bob, cy]) {
    expect(person.merge()).toEqual([]);
    expect((await person.run('verify', '*')).verified).toBe(true);
    await person.run('sync', '*');
  }
  expect(bob.work.files('sdk')).toEqual(assets.files(assets.sha('main'), 'sdk'));
  const lines = [annsLine, bobsLine, cysLine, cysNext, annsNext, bobsNext, annsLast, bobsLast];
  expect(forge.opened.map(({ from }) => from.slice('refs/heads/'.length))).toEqual(lines);
  expect(conflicts).toEqual([TABLES, TABLES]);

  // Of all branches only the one that Bob gave up is not on main.
  const unmerged = git(assets.dir, 'for-each-ref', '--no-merged=main', '--format=%(refname:short)', 'refs/heads/assets-sync');
  expect(unmerged).toBe(bobsLast);
}, 300_000);
