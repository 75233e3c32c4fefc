/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': '<rootDir>/test/transform.js',
  },
  // Tests start git servers and bundles as processes of their own.
  testTimeout: 60_000,
  maxWorkers: 2,
  // jest keeps the modules of the tests that it ran, and each git that a test starts costs a copy of the tables of all its memory.
  workerIdleMemoryLimit: '45MB',
  // `test.concurrent` is for tests that wait for time to pass.
  maxConcurrency: 12,
  reporters: ['default', '<rootDir>/test/closing-line.js'],
};
