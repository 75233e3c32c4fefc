/** jest's `globalSetup`: brings the recordings of the tests about to run, and sets `ASSETS_ROOT` for them. */
import { resolve } from 'node:path';
import { bringRecordings } from './recordings.js';

export default async function setup(globalConfig, projectConfig) {
  const { nonFlagArgs, projects, rootDir, runTestsByPath } = globalConfig;
  const root = projectConfig?.rootDir ?? rootDir;
  // Else they are patterns, which match who knows what.
  const tests = runTestsByPath ? nonFlagArgs.map((path) => resolve(path)) : [];
  // With several projects jest calls a set-up that they share once, for all of them.
  const roots = projects.map((project) => resolve(rootDir, typeof project === 'string' ? project : (project.rootDir ?? '.')));
  await bringRecordings(
    root,
    [tests, roots, [root]].find((paths) => paths.length > 0),
  );
}
