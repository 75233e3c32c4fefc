/** Both tools in one folder: who was first, what is there, and who comes next. Nothing recorded goes but by the proxy's own rule, and each tool goes on where the other was. */
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toAssetsSyncError } from '../../src/base/errors.ts';
import { folderName } from '../../src/proxy-folders/package-folder.ts';
import { archived, CodeCheckout } from '../fixtures/in-process.ts';
import { git } from '../fixtures/process.ts';
import { ProxyGit } from '../fixtures/proxy-git.ts';
import { assetsJson, TaggedRepository } from '../fixtures/tagged.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const assets = new TaggedRepository(join(temporaryFolder('tagged'), 'assets.git'));
assets.configure({ 'uploadpack.allowFilter': 'true', 'uploadpack.allowAnySHA1InWant': 'true' });
const blob = assets.record('python', 'sdk/storage/azure-storage-blob', 3);
const queue = assets.record('python', 'sdk/storage/azure-storage-queue');
const newer = assets.record('python', blob.directory, 2, 2);
const { directory } = blob;
const folder = folderName(assets.dir, `${directory}/assets.json`);
const place = `${folder}/python/${directory}`;
const neighbour = `${folderName(assets.dir, `${queue.directory}/assets.json`)}/python/${queue.directory}`;

const pin = (code: CodeCheckout, tag: string) => code.write(`${directory}/assets.json`, assetsJson(assets.dir, 'python', tag));
const write = (code: CodeCheckout, path: string) => writeFileSync(join(code.root, path, 'new.json'), 'recorded\n');
const sync = (code: CodeCheckout, ...paths: string[]) => code.run('sync', paths, { layout: 'test-proxy' });
const AT_BLOB = archived(assets.dir, blob.commit, `python/${directory}`);
const AT_NEWER = archived(assets.dir, newer.commit, `python/${directory}`);
const RECORDED = { ...AT_BLOB, 'new.json': 'recorded\n' };

/** Someone who makes the package's folder. */
const FIRST: Record<string, (code: CodeCheckout) => unknown> = {
  ours: (code) => sync(code, directory),
  'the proxy': (code) => new ProxyGit(code.code).restore(directory),
};

interface There {
  arrange: (code: CodeCheckout) => void;
  /** The recordings of the package then; undefined where it has none of its own. */
  files: Record<string, string> | undefined;
  /** After our sync, or how it ends. */
  synced: Record<string, string> | undefined | 'local-changes';
  /** After the proxy's restore, and in one that runs. */
  restored: Record<string, string> | undefined;
  /** In the tag that the proxy's push makes; undefined where it makes none. */
  pushed?: Record<string, string>;
  reset: Record<string, string> | undefined;
}

const THERE: Record<string, There> = {
  'nothing recorded': { arrange: () => {}, files: AT_BLOB, synced: AT_BLOB, restored: AT_BLOB, reset: AT_BLOB },
  'what was recorded and not pushed': {
    arrange: (code) => write(code, place),
    files: RECORDED,
    synced: RECORDED,
    restored: RECORDED,
    pushed: RECORDED,
    reset: AT_BLOB,
  },
  'what was pushed': {
    arrange: (code) => {
      write(code, place);
      new ProxyGit(code.code).push(directory);
    },
    files: RECORDED,
    synced: RECORDED,
    restored: RECORDED,
    reset: RECORDED,
  },
  'a tag that moved': {
    arrange: (code) => pin(code, newer.tag),
    files: AT_BLOB,
    synced: AT_NEWER,
    restored: AT_NEWER,
    reset: AT_BLOB,
  },
  'what was recorded, and a tag that moved': {
    arrange: (code) => {
      write(code, place);
      pin(code, newer.tag);
    },
    files: RECORDED,
    synced: 'local-changes',
    // The proxy's own rule.
    restored: AT_NEWER,
    pushed: RECORDED,
    reset: AT_NEWER,
  },
  'a tag that was taken out': {
    arrange: (code) => pin(code, ''),
    files: AT_BLOB,
    synced: AT_BLOB,
    restored: AT_BLOB,
    reset: AT_BLOB,
  },
};

const ends = (ending: Promise<unknown>) =>
  ending.then(
    () => undefined,
    (thrown) => toAssetsSyncError(thrown).code,
  );

/** Someone who comes next, and what is there then. @returns what is in the folder, or the code of an error */
const NEXT: Record<
  string,
  { act: (code: CodeCheckout, running: ProxyGit) => unknown; expects: (there: There) => There['synced'] }
> = {
  'our sync of it': { act: (code) => ends(sync(code, directory)), expects: ({ synced }) => synced },
  'our sync of all': { act: (code) => ends(sync(code, '*')), expects: ({ synced }) => synced },
  'the proxy’s restore': { act: (code) => new ProxyGit(code.code).restore(directory), expects: ({ restored }) => restored },
  'the proxy’s push': { act: (code) => new ProxyGit(code.code).push(directory), expects: ({ files }) => files },
  'the proxy’s reset': { act: (code) => new ProxyGit(code.code).reset(directory), expects: ({ reset }) => reset },
  'a proxy that runs': { act: (_code, running) => running.restore(directory), expects: ({ restored }) => restored },
};

describe.each(Object.entries(FIRST))('where %s was first', (_who, first) => {
  describe.each(Object.entries(THERE))('and %s is there', (_what, there) => {
    const prepared = new CodeCheckout();
    beforeAll(async () => {
      pin(prepared, blob.tag);
      prepared.write(`${queue.directory}/assets.json`, assetsJson(assets.dir, 'python', queue.tag));
      prepared.commit();
      new ProxyGit(prepared.code).restore(queue.directory);
      await first(prepared);
      there.arrange(prepared);
      write(prepared, neighbour);
      expect(prepared.files(place)).toEqual(there.files);
    });

    test.each(Object.entries(NEXT))('%s', async (who, { act, expects }) => {
      const code = new CodeCheckout();
      for (const path of [code.code, code.store]) rmSync(path, { recursive: true, force: true });
      cpSync(prepared.folder, code.folder, { recursive: true });
      // One that runs has asked for its neighbour before, so that it has read the breadcrumbs.
      const running = new ProxyGit(code.code);
      running.restore(queue.directory);
      const ended = await act(code, running);
      const isWiped = who === 'a proxy that runs' && first === FIRST['the proxy'];
      // It has read its neighbour's breadcrumbs alone, and wipes a folder of which it knows no tag; ours tell it of every folder.
      const expected = isWiped && there.files === RECORDED && there.reset === AT_BLOB ? AT_BLOB : expects(there);
      if (expected === 'local-changes') expect(ended).toBe(expected);
      expect(code.files(place)).toEqual(expected === 'local-changes' ? there.files : expected);
      if (who.endsWith('push')) {
        const tag = String(ended);
        const isNew = tag !== '' && ![blob.tag, newer.tag].includes(tag) && there.pushed !== undefined;
        expect(isNew).toBe(there.pushed !== undefined);
        if (isNew) expect(archived(assets.dir, tag, `python/${directory}`)).toEqual(there.pushed);
      }
      const at = join(code.root, folder);
      git(at, 'fsck', '--connectivity-only');
      const isClean = !git(at, 'status', '--porcelain').includes('new.json');
      expect(isClean).toBe(
        !('new.json' in code.files(place)) || git(at, 'ls-tree', '-r', '--name-only', 'HEAD').includes('new.json'),
      );
      // Whatever became of it, the neighbour keeps what nobody has pushed, whoever looks at it.
      new ProxyGit(code.code).restore(queue.directory);
      expect(code.files(neighbour)).toHaveProperty(['new.json']);
      expect(existsSync(join(code.root, '.git'))).toBe(false);
    });
  });
});
