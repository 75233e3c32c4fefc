import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('replays a recording', () => {
  const recording = join(process.env.ASSETS_ROOT, 'sdk/tables/package/tests/recordings/test_0.json');
  expect(JSON.parse(readFileSync(recording, 'utf8')).Entries).toHaveLength(1);
});
