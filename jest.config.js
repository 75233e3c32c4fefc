/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      'ts-jest',
      {
        useESM: true,
        // Types are checked by `npm run check`.
        diagnostics: false,
        tsconfig: {
          target: 'ES2023',
          module: 'ESNext',
          moduleResolution: 'bundler',
          allowImportingTsExtensions: true,
          rewriteRelativeImportExtensions: false,
          esModuleInterop: true,
          noEmit: true,
          isolatedModules: true,
          verbatimModuleSyntax: true,
          resolveJsonModule: true,
        },
      },
    ],
  },
  // Tests start git servers and bundles as processes of their own.
  testTimeout: 60_000,
  maxWorkers: 2,
  reporters: ['default', '<rootDir>/test/closing-line.js'],
};
