/** The direction of imports: data goes down one staircase. */
const below = {
  // folder: what it may import besides itself and packages
  names: [],
  'errors.ts': [],
  'inputs.ts': ['errors'],
  'shell.ts': [],
  git: ['names', 'errors'],
  pins: ['git', 'names', 'errors'],
  change: ['pins', 'git', 'names', 'errors'],
  assets: ['pins', 'git', 'names', 'errors', 'shell'],
  forge: ['git', 'names', 'errors'],
  operations: ['forge', 'change', 'assets', 'pins', 'git', 'names', 'errors', 'shell'],
  // Reports are made from results, hosts show them; neither starts anything.
  report: ['operations', 'assets', 'pins', 'host', 'names', 'errors', 'shell'],
  host: ['change', 'git', 'names', 'inputs', 'errors'],
  run: ['operations', 'report', 'host', 'assets', 'change', 'git', 'inputs', 'errors', 'shell'],
  demo: ['operations', 'change', 'report', 'host', 'git', 'names', 'errors', 'shell'],
};

const allowed = (folders) => `^src/(${folders.map((name) => `${name}(/|\\.ts$)`).join('|')})`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(below).map(([folder, others]) => ({
      name: `${folder}-points-down`,
      severity: 'error',
      from: { path: folder.endsWith('.ts') ? `^src/${folder}$` : `^src/${folder}/` },
      to: { path: '^src/', pathNot: allowed([folder.replace('.ts', ''), ...others]) },
    })),
    {
      name: 'operations-do-not-import-each-other',
      severity: 'error',
      from: { path: '^src/operations/([^/]+)\\.ts$' },
      to: { path: '^src/operations/', pathNot: '^src/operations/$1\\.ts$' },
    },
    {
      name: 'only-git-starts-processes',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/git/' },
      to: { path: '^(node:)?child_process$|node_modules/(@actions/exec|execa|cross-spawn)/' },
    },
    {
      name: 'only-host-knows-the-vendors',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/host/' },
      to: { path: 'node_modules/(@actions/|azure-pipelines-task-lib)' },
    },
    {
      name: 'only-the-task-loads-the-agent-library',
      comment: 'Loading it prints and fails where there is no agent.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(host/azure|entry/task)' },
      to: { path: '^src/host/azure(-tokens)?\\.ts$' },
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
