/** A sample of the fault matrix, the same in every run; all of it is `npm run test:faults`. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from '../fixtures/bundles.ts';
import { testWith } from '../fixtures/systems.ts';
import { type Outcome, runCell } from './cell.ts';
import type { Family } from './fault.ts';
import { concerns, FAULTS } from './faults.ts';
import { OPERATIONS } from './operations.ts';
import { Scenes } from './scene.ts';

const test = testWith('scripts');

/** How many cells of each family. */
const SAMPLES: Record<Family, number> = { server: 3, forge: 2, disk: 2, process: 2, damage: 7 };

/** What begins warm begins alike: the scene is made once. */
const WARM = OPERATIONS.filter(({ begins, onlyTells }) => begins === 'warm' && !onlyTells);

const scenes = new Scenes(undefined);
afterAll(() => scenes.close());

const samples = Object.entries(SAMPLES).flatMap(([family, count]) =>
  Array.from({ length: count }, (_, index): [string, number, number] => [family, index + 1, count]),
);

test.each(samples)(
  'a fault of the family %s (%d of %d) loses nothing, and is overcome by the next run',
  async (family, number, count) => {
    // One that waits for a server's silence takes its seconds.
    const faults = FAULTS.filter((fault) => fault.family === family && !/silen|dripping/.test(fault.name));
    const from = Math.floor(((number - 0.5) / count) * faults.length);
    let outcome: Outcome | undefined;
    for (let index = 0; outcome === undefined && index < faults.length; index++) {
      const fault = faults[(from + index) % faults.length];
      if (fault === undefined) break;
      const concerned = WARM.filter((operation) => concerns(fault, operation));
      const operation = concerned[(from + index + number) % concerned.length];
      if (operation === undefined) break;
      outcome = await runCell(scenes, operation, fault);
      expect({ cell: `${operation.name} × ${fault.name}`, broken: outcome?.broken ?? [] }).toMatchObject({ broken: [] });
    }
    expect(outcome).toBeDefined();
  },
);

test('the whole matrix can be started: it names all its cells', () => {
  const program = join(PROJECT, 'node_modules/tsx/dist/cli.mjs');
  const cells = execFileSync(process.execPath, [program, join(PROJECT, 'test/faults/matrix.ts'), '--list'], { encoding: 'utf8' });
  const expected = OPERATIONS.flatMap((operation) => FAULTS.filter((fault) => concerns(fault, operation)));
  expect(cells.trim().split('\n')).toHaveLength(expected.length);
});
