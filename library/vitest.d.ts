/** vitest's `globalSetup`: brings the recordings of the tests about to run, and sets `ASSETS_ROOT` for them. */
export function setup(project: { config: { root: string } }): Promise<void>;
