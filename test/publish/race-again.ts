/**
 * Runs the races of a push again and again, each time in another way by chance.
 *
 *   npm run test:race -- [--times 200] [--seed 1]
 *
 * One time is a main branch that moves before any request, one that moves before several requests to take the push, another ref that
 * changes before one, ten pushes at once, and some on top of one earlier push. Each time has a seed of its own: `--times 1 --seed N` does the
 * Nth alone. Ends with 1 where a push did not come to what it must.
 */
import { parseArgs } from 'node:util';
import { Random } from '../fixtures/random.ts';
import { PROFILES, type Profile } from '../servers/assets-server.ts';
import { Races, REF_CHANGES } from './races.ts';

/** So many requests a push may make of a server that needs the most. */
const MAX_REQUESTS = 14;
/** A push takes a fraction of a second: the pushes of later ones begin while those of earlier ones end. */
const MAX_PAUSE = 400;

/** The old protocol takes no wish for a commit that left its branch: where that moves without an end, no push could succeed. */
const HOLDING_OUT = PROFILES.filter((profile) => profile !== 'plain-v0') as [Profile, ...Profile[]];

const RACES: Record<string, (races: Races, random: Random) => Promise<unknown>> = {
  'main moves': (races, random) => races.mainMovesAt(random.oneOf(PROFILES), 1 + random.below(MAX_REQUESTS)),
  'main moves again and again': (races, random) => races.mainMovesBeforePushes(random.oneOf(HOLDING_OUT), 1 + random.below(6)),
  'another ref changes': (races, random) =>
    races.refChanges(random.oneOf(PROFILES), random.oneOf(REF_CHANGES as [string, ...string[]]), 1 + random.below(2)),
  'ten at once': (races, random) => races.allAtOnce(random.oneOf(PROFILES), pauses(random)),
  'several on one line': (races, random) => races.allOnOneLine(random.oneOf(HOLDING_OUT), pauses(random).slice(random.below(9))),
};

function pauses(random: Random): number[] {
  return Array.from({ length: 10 }, () => random.below(2) * random.below(MAX_PAUSE));
}

async function main(): Promise<void> {
  const options = { times: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } } as const;
  const { values } = parseArgs({ options });
  const [times, first] = [Number(values.times), Number(values.seed)];
  const started = performance.now();
  let failed = 0;
  for (let seed = first; seed < first + times; seed++) {
    const random = new Random(seed);
    const races = new Races();
    for (const [name, run] of Object.entries(RACES)) {
      try {
        await run(races, random);
      } catch (error) {
        failed++;
        console.log(`FAILED: ${name}, seed ${seed}: ${error instanceof Error ? error.stack : error}`);
      }
      await races.end();
    }
    races.check();
    if ((seed - first + 1) % 20 === 0) console.log(`${seed - first + 1} times so far, ${failed} failed`);
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${times} times ${Object.keys(RACES).length} races: ${failed} failed. ${seconds} s.`);
  if (failed > 0) process.exitCode = 1;
}

await main();
