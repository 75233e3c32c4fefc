/** jest's `globalSetup`: brings the recordings of the tests about to run, and sets `ASSETS_ROOT` for them. */
import { resolve } from 'node:path';
import { bringRecordings } from './recordings.js';

export default async function setup(globalConfig, projectConfig) {
  const root = projectConfig?.rootDir ?? globalConfig.rootDir;
  // With several projects jest calls a set-up that they share once, for all of them.
  const projects = globalConfig.projects.map((project) =>
    resolve(globalConfig.rootDir, typeof project === 'string' ? project : (project.rootDir ?? '.')),
  );
  const directories = projects.length > 0 ? projects : [root];
  await bringRecordings({ root, directories, filters: globalConfig.nonFlagArgs });
}
