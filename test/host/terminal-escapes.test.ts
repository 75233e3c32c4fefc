import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { progressLine } from '../../src/host/terminal.ts';
import { makeSample } from '../fixtures/sample.ts';
import { Workspace } from '../fixtures/workspace.ts';
import { AssetsServer } from '../servers/assets-server.ts';

describe('a terminal obeys nothing that comes from outside:', () => {
  test('a server’s progress', () => {
    expect(progressLine('remote: Counting objects:  5%\u001b]52;c;ZXZpbA==\u0007\r')).toBe(
      'Counting objects:  5%?]52;c;ZXZpbA==?',
    );
    expect(progressLine('remote: \u009b2J 10%\n')).toBe('?2J 10%');
    expect(progressLine('remote: \u001b[2J\n')).toBeUndefined();
  });

  test('names of files', async () => {
    const { assets, first } = makeSample();
    const server = await AssetsServer.start(assets, 'full');
    try {
      const work = new Workspace();
      work.write('recordings.json', { $repository: server.url, 'sdk/core': first });
      work.commit();
      await work.cli(['sync', 'sdk/core']);
      writeFileSync(join(work.root, 'sdk/core/evil\u001b[2J\u009b\u007f.json'), 'x\n');
      for (const args of [['status'], ['check'], ['reset'], ['check', '--json'], ['status', '--json'], ['push', '--dry-run']]) {
        const { stdout, stderr } = await work.cli(args);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
        expect({ args, found: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(stdout + stderr) }).toEqual({
          args,
          found: false,
        });
      }
      const { json } = await work.cli(['status', '--json']);
      expect(JSON.stringify(json)).toContain('evil\\u001b[2J\u009b\u007f.json');
    } finally {
      await server.close();
    }
  });
});
