/** The rooms of the house, from the front door down to the foundation. A room imports from those below it alone. */
const ROOMS = [
  'entry',
  'cli',
  'runner',
  'commands',
  'replay',
  'report',
  'host',
  'inputs',
  'test-proxy',
  'publish',
  'verify',
  'workspace',
  'diff',
  'proxy-folders',
  'fetch',
  'store',
  'selection',
  'code-repo',
  'forge',
  'pins',
  'recording-diff',
  'git',
  'base',
];

const folders = (names) => `^src/(${names.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...ROOMS.slice(1).map((room, index) => ({
      name: `${room}-points-down`,
      severity: 'error',
      from: { path: folders([room]) },
      to: { path: folders(ROOMS.slice(0, index + 1)) },
    })),
    {
      name: 'commands-do-not-import-each-other',
      severity: 'error',
      // The demo shows other commands at work, run is a sync with a command after it, and migrate pushes what it moves.
      from: { path: '^src/commands/([^/]+)/', pathNot: '^src/commands/(demo|run|migrate)/' },
      to: { path: '^src/commands/[^/]+/', pathNot: '^src/commands/$1/' },
    },
    {
      name: 'only-git-starts-processes',
      comment: 'The toolkit of GitHub’s cache hands its environment on and may never end: it has a process of its own.',
      severity: 'error',
      // The test proxy is a server that outlives its run: a detached process, which only node:child_process can start.
      from: { path: '^src/', pathNot: '^src/(git|test-proxy|commands/demo)/|^src/host/github-cache\\.ts$' },
      to: { path: '^(node:)?child_process$|node_modules/(@actions/exec|execa|cross-spawn)/' },
    },
    {
      name: 'only-host-knows-the-vendors',
      severity: 'error',
      // The tool cache is the same on every host: it keeps what was installed.
      from: { path: '^src/', pathNot: '^src/(host/|test-proxy/install\\.ts$)' },
      to: { path: 'node_modules/(@actions/|azure-pipelines-task-lib)' },
    },
    {
      name: 'only-the-task-loads-the-agent-library',
      comment: 'Loading it prints and fails where there is no agent.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(host/azure\\.ts|entry/task)' },
      to: { path: '^src/host/azure\\.ts$' },
    },
    {
      name: 'the-test-proxy-is-loaded-where-it-is-asked-for',
      comment: 'It brings the tool cache; what runs every day does not start with it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/test-proxy/' },
      to: { path: '^src/test-proxy/', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'everything-is-reached', severity: 'error', from: { path: '^src/', orphan: true, pathNot: '^src/entry/' }, to: {} },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
