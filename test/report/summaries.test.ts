import type { Directory } from '../../src/base/directory.ts';
import { type GitUrl, parseGitUrl } from '../../src/base/git-url.ts';
import type { Sha } from '../../src/base/sha.ts';
import { matrixJobs, matrixLegs } from '../../src/commands/plan/command.ts';
import type { ServiceChange } from '../../src/diff/compare-pins.ts';
import { changesMarkdown } from '../../src/report/changes.ts';
import { comparePage, page } from '../../src/report/report.ts';
import { type SyncedRoot, syncedReport } from '../../src/report/synced.ts';
import type { ServiceResult } from '../../src/workspace/sync-root.ts';

const from = 'a'.repeat(40) as Sha;
const to = 'b'.repeat(40) as Sha;
const url = (text: string) => parseGitUrl(text, 'https://github.com', '/') as GitUrl;

const ASSETS = url('Azure/azure-sdk-for-python-assets');

function synced(
  count: number,
  change: (service: Directory) => Partial<ServiceChange> | undefined = () => undefined,
  repository = ASSETS,
): SyncedRoot {
  const services = Array.from({ length: count }, (_, number): ServiceResult => {
    const service = `sdk/${'long-name-'.repeat(8)}${number}` as Directory;
    return {
      service,
      pinnedTrees: [{ directory: service, sha: to, at: { file: 'x' }, repository, lacksTree: false }],
      files: 3,
      size: 1000,
      deleted: 0,
      source: 'network',
    };
  });
  const changes = services.flatMap(({ service }): ServiceChange[] => {
    const made = change(service);
    return made === undefined
      ? []
      : [{ service, from, to, at: undefined, repository, added: [], modified: [], deleted: [], ...made }];
  });
  return {
    services,
    changes,
    requests: 2,
    verified: false,
    bytes: 1000,
    cacheHit: false,
    kept: [],
    others: [],
    backup: undefined,
    backupsOfInterrupted: [],
    assetsRoot: '/root',
    repositories: [repository],
  };
}

const syncedSummary = (result: SyncedRoot) => page(syncedReport(result, { milliseconds: 1234, from: '/' }));

const rowsOf = (markdown: string) => markdown.split('\n').filter((line) => line.startsWith('| sdk')).length;

describe('a summary', () => {
  test('recommends trees once, where a request was made', () => {
    const result = synced(3);
    for (const { pinnedTrees } of result.services.slice(1)) for (const pinnedTree of pinnedTrees) pinnedTree.lacksTree = true;
    expect(syncedSummary(result).match(/^.*repin.*$/gm)).toEqual([
      '2 services pinned without a tree: assets-sync repin writes it, which makes a sync quicker.',
    ]);
    expect(syncedSummary({ ...result, requests: 0 })).not.toContain('repin');
    expect(syncedSummary(synced(3))).not.toContain('repin');
  });

  test('of a thousand services is folded and has all of them', () => {
    const summary = syncedSummary(synced(1000));
    expect(summary).toContain('<details><summary>All 1000 services</summary>');
    expect(rowsOf(summary)).toBe(1000);
    expect(summary).toContain('1000 services, 3,000 recordings'.replace('1000', '1,000'));
    expect(Buffer.byteLength(summary)).toBeLessThan(500_000);
  });

  test('stays far below what hosts take, and counts what it leaves out', () => {
    const files = Array.from({ length: 100 }, (_, number) => `sdk/x/${'deep/'.repeat(40)}${number}.json`);
    const summary = syncedSummary(synced(8000, () => ({ added: files, modified: files })));
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
    expect(summary).toMatch(/and \d+ more services/);
    expect(summary).toContain('and 1,599,500 more');
  });

  test('takes any number of paths of one service', () => {
    const files = Array.from({ length: 300_000 }, (_, number) => `sdk/x/${number}.json`);
    const summary = syncedSummary(synced(1, () => ({ added: files })));
    expect(summary).toContain('and 299,500 more');
  });

  test('counts bytes, of long paths and of names in any script', () => {
    const files = Array.from({ length: 500 }, (_, number) => `sdk/x/${'深い/'.repeat(500)}${number}.json`);
    const summary = syncedSummary(synced(3000, () => ({ added: files }), url('https://h.example/x)|**b**')));
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
    expect(summary).not.toContain(')|**');
    expect(summary).toMatch(/<summary>\d+ of 3000 services<\/summary>/);
  });

  test('shows any path as text', () => {
    const odd = 'sdk/a|b`c<script>[x](y)' as Directory;
    const paths = [`${odd}/\`\`\`\n# not a heading`];
    const markdown = changesMarkdown([
      { service: odd, from, to, at: undefined, repository: ASSETS, added: paths, modified: [], deleted: [] },
    ]);
    expect(markdown.replace(/```[\s\S]*```/, '')).not.toContain('<script>');
    expect(markdown).not.toMatch(/^# not/m);
    expect(markdown.match(/```/g)).toHaveLength(2);
    expect(rowsOf(markdown)).toBe(1);
  });
});

test.each([
  ['Azure/x-assets', `https://github.com/Azure/x-assets/compare/${from}...${to}`],
  ['https://git.example/team/x.git', `https://git.example/team/x/compare/${from}...${to}`],
  [
    'https://dev.azure.com/org/project/_git/x',
    `https://dev.azure.com/org/project/_git/x/branchCompare?baseVersion=GC${from}&targetVersion=GC${to}&_a=files`,
  ],
  ['git@git.example:team/x.git', undefined],
])('the page that compares commits of %s', (address, page) => {
  expect(comparePage(url(address), from, to)).toBe(page);
});

describe('a matrix', () => {
  const names = (count: number) => Array.from({ length: count }, (_, number) => `sdk/s${number}`);

  test.each([0, 1, 255, 256, 257, 300, 512, 513, 1000])(
    'of %d services has 256 jobs where there are as many services, and every service once',
    (count) => {
      const jobs = matrixJobs(names(count));
      expect(jobs.length).toBe(Math.min(count, 256));
      expect(jobs.flatMap((job) => job.split(','))).toEqual(names(count));
      expect(Math.max(0, ...jobs.map((job) => job.split(',').length))).toBe(Math.ceil(count / 256));
      expect(Object.keys(matrixLegs(names(count)))).toHaveLength(jobs.length);
    },
  );

  test('has legs with names that Azure Pipelines takes, each its own', () => {
    const legs = matrixLegs([
      'sdk/a-b',
      'sdk/a_b',
      'sdk/a.b',
      '9/x',
      'sdk/ü',
      `sdk/${'x'.repeat(200)}`,
      `sdk/${'x'.repeat(201)}`,
    ]);
    expect(Object.keys(legs)).toHaveLength(7);
    for (const name of Object.keys(legs)) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,99}$/);
    expect(legs.sdk_a_b).toEqual({ service: 'sdk/a-b' });
  });
});
