/** A server whose own clone lacks the beginning of its history. */
import { join } from 'node:path';
import { git } from '../fixtures/process.ts';
import { run } from '../fixtures/run-here.ts';
import { makeSample } from '../fixtures/sample.ts';
import { Workspace } from '../fixtures/workspace.ts';
import { serveGit } from '../servers/git-http.ts';

const { assets, first, third } = makeSample();

test.each(['true', 'false'])(
  'a server that is a shallow copy proves what it has, and says of nothing that main lacks it (filters: %s)',
  async (filters) => {
    const work = new Workspace();
    const copy = join(work.folder, 'copy.git');
    git(work.folder, 'clone', '-q', '--bare', '--depth=1', `file://${assets.dir}`, copy);
    git(copy, 'fetch', '-q', '--depth=1', `file://${assets.dir}`, `${first}:refs/heads/old`);
    git(copy, 'config', 'uploadpack.allowFilter', filters);
    const server = await serveGit({ projectRoot: work.folder });
    try {
      const repository = `${server.origin}/copy.git`;
      const verify = (sha: string) => {
        work.write('recordings.json', { $repository: repository, 'sdk/tables': sha });
        return run(work, 'verify', { paths: ['*'] });
      };
      expect((await verify(third)).results).toMatchObject({ verified: true });
      const { code, error } = await verify(first);
      expect({ code, error }).toMatchObject({
        code: 3,
        error: {
          code: 'unreachable',
          message: expect.stringContaining('whole history'),
          hint: expect.stringContaining('shallow copy'),
        },
      });
    } finally {
      await server.close();
    }
  },
);
