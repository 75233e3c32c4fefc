import { spawnSync } from 'node:child_process';
import type { Directory } from '../../src/base/directory.ts';
import type { Sha } from '../../src/base/sha.ts';
import { branchOf } from '../../src/publish/request.ts';
import { CLEAN_ENVIRONMENT } from '../fixtures/process.ts';

const CONTENTS = '0123456789ab'.padEnd(40, 'c') as Sha;

test.each([
  [['sdk/tables'], 'sdk-tables'],
  [['sdk/Azure.Data.Tables_x'], 'sdk-Azure.Data.Tables_x'],
  [['sdk/core', 'sdk/tables', 'sdk/keys'], 'sdk-core-and-2-more'],
  [['.github/actions'], '_github-actions'],
  [['..a/b'], '_a-b'],
  [['...'], '_'],
  [['a..b...c'], 'a_b_c'],
  [['sdk/x.lock'], 'sdk-x.lock'],
  [['x.lock'], 'x.lock'],
  [['sdk/x.'], 'sdk-x.'],
  [['-x/-y'], '-x--y'],
  [['@'], '_'],
  [['a@{b}'], 'a_b_'],
  [['a b~c^d:e?f*g[h\\i'], 'a_b_c_d_e_f_g_h_i'],
  [['sdk/täbles/日本'], 'sdk-t_bles-_'],
  [['a\u0001b\u007fc'], 'a_b_c'],
  [['HEAD'], 'HEAD'],
  [[''], ''],
  [[`sdk/${'long/'.repeat(100)}x`], `sdk-${'long-'.repeat(100)}`.slice(0, 150)],
])('%j is pushed to a branch that git takes', (services, expected) => {
  const branch = branchOf(
    services.map(
      (service) => ({ service, directory: service, ours: CONTENTS }) as { service: Directory; directory: Directory; ours: Sha },
    ),
  );
  // Of several services, a hash of all contents.
  expect(branch.replace(/[0-9a-f]{12}$/, '')).toBe(`assets-sync/${expected}-`);
  if (services.length === 1) expect(branch).toMatch(/-0123456789ab$/);
  const { status } = spawnSync('git', ['check-ref-format', `refs/heads/${branch}`], { env: CLEAN_ENVIRONMENT });
  expect(status).toBe(0);
  const asBranch = spawnSync('git', ['check-ref-format', '--branch', branch], { env: CLEAN_ENVIRONMENT });
  expect(asBranch.status).toBe(0);
});
