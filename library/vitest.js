/** vitest's `globalSetup`: brings the recordings of the tests about to run, and sets `ASSETS_ROOT` for them. */
import { bringRecordings } from './recordings.js';

export async function setup({ config }) {
  await bringRecordings(config.root);
}
