/** jest's `globalSetup`: brings the recordings of the tests about to run, and sets `ASSETS_ROOT` for them. */
export default function setup(
  globalConfig: {
    rootDir: string;
    nonFlagArgs: readonly string[];
    projects: readonly (string | { rootDir?: string })[];
    runTestsByPath: boolean;
  },
  projectConfig?: { rootDir: string },
): Promise<void>;
