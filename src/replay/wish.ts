/** What is to become of what a proxy replayed. Steps of a job may share one: each keeps its wish beside the log, and the strictest counts. */
import { appendFileSync } from 'node:fs';
import { removeFile } from '../base/files.ts';
import { readIfThere } from '../git/git-files.ts';

/** The inputs `replay` and `replay-file`. */
export interface ReplayWish {
  replay: 'report' | 'fail' | 'off';
  /** Absolute. */
  files: readonly string[];
}

const fileOf = (log: string) => `${log}.wishes`;

export function keepWish(log: string, wish: ReplayWish): void {
  appendFileSync(fileOf(log), `${JSON.stringify(wish)}\n`);
}

/** What was kept, for whoever tells the end of the proxy: a second time it is nothing. */
export function takeWishes(log: string): ReplayWish[] {
  const kept = readIfThere(fileOf(log))?.trim().split('\n') ?? [];
  removeFile(fileOf(log));
  return kept.map(parseWish);
}

/** Of a line that was cut off nobody knows what it wanted: then the strictest, and the proxy is stopped all the same. */
function parseWish(line: string): ReplayWish {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { replay: 'fail', files: [] };
  }
}

export function strictest(wishes: readonly ReplayWish[]): ReplayWish {
  const replay = (['fail', 'report'] as const).find((one) => wishes.some((wish) => wish.replay === one)) ?? 'off';
  return { replay, files: [...new Set(wishes.flatMap(({ files }) => files))] };
}
