/** Faults of processes: there is no git, or it fails or is ended at its n-th start. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { realGit } from '../../fixtures/git-shim.ts';
import { pathWith } from '../../fixtures/systems.ts';
import { type Fault, faultsOf } from '../fault.ts';
import { remove, type Scene } from '../scene.ts';

/** No operation starts git more often. */
const MAX_CALLS = 20;

const WAYS: Record<string, { before: string; after: string }> = {
  fails: { before: 'echo "fatal: made to fail" >&2; exit 128', after: ':' },
  'is killed': { before: 'kill -9 $$', after: ':' },
  'is killed after its work': { before: ':', after: 'kill -9 $$' },
};

function failAt(call: number, { before, after }: { before: string; after: string }) {
  return (scene: Scene) => {
    const folder = join(scene.work.folder, 'shim');
    const calls = join(folder, 'calls');
    mkdirSync(calls, { recursive: true });
    // Each call takes a number of its own, also those that run side by side.
    const script = `#!/bin/sh
n=1
while ! mkdir "${calls}/$n" 2>/dev/null; do n=$((n + 1)); done
if [ "$n" -eq ${call} ]; then : > "${folder}/met"; ${before}; fi
"${realGit()}" "$@"
code=$?
if [ "$n" -eq ${call} ]; then ${after}; fi
exit $code
`;
    writeFileSync(join(folder, 'git'), script, { mode: 0o755 });
    const env = { PATH: pathWith(folder) };
    return { env, isGitBroken: true, wasMet: () => existsSync(join(folder, 'met')), undo: () => remove(folder) };
  };
}

const missing = (scene: Scene) => {
  const empty = join(scene.work.folder, 'empty');
  mkdirSync(empty);
  scene.wasMet = true;
  return { env: { PATH: empty }, undo: () => remove(empty) };
};

const calls = Array.from({ length: MAX_CALLS }, (_, index) => index + 1);
const table = Object.entries(WAYS).flatMap(([way, script]) =>
  calls.map((call): [string, Fault['arrange']] => [`git ${way} at call ${call}`, failAt(call, script)]),
);

export const PROCESS_FAULTS: readonly Fault[] = faultsOf('process', { 'no git': missing, ...Object.fromEntries(table) });
