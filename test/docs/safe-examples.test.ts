import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PROJECT } from '../fixtures/bundles.ts';

/** What zizmor asks of a workflow besides pinned actions, so far as it can be told without running it. */
interface Workflow {
  on?: unknown;
  permissions?: Record<string, string>;
  jobs?: Record<string, { steps?: { uses?: string; run?: string; with?: Record<string, unknown> }[] }>;
}

const folders = ['.github/workflows', 'docs'];
const texts = folders.flatMap((folder) =>
  readdirSync(join(PROJECT, folder))
    .filter((name) => /\.(yml|md)$/.test(name))
    .flatMap((name): [string, string][] => {
      const text = readFileSync(join(PROJECT, folder, name), 'utf8');
      const pieces = name.endsWith('.md')
        ? [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, yaml = '']) => yaml)
        : [text];
      return pieces.map((piece, index) => [`${folder}/${name}, ${index + 1}`, piece]);
    }),
);
// Azure's pipelines have a trigger in place of `on`.
const workflows = texts.map(([name, text]) => [name, parse(text) as Workflow] as const).filter(([, { on }]) => on !== undefined);

test.each(workflows)(
  '%s keeps no credentials, grants nothing to all jobs, and runs no text of others',
  (_, { permissions, jobs = {} }) => {
    expect(Object.values(permissions ?? { all: 'write' })).not.toContain('write');
    for (const { steps = [] } of Object.values(jobs)) {
      for (const { uses, run, with: inputs } of steps) {
        if (uses?.startsWith('actions/checkout@')) expect(inputs).toHaveProperty('persist-credentials');
        expect(run ?? '').not.toContain('${{');
      }
    }
  },
);
