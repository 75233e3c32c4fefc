/**
 * Makes what a release publishes, in build/release: the npm package, the extension, a list of what is bundled (CycloneDX) and their sums. The same sources make the same bytes.
 * `npm run release` stops where the tag that is built is not the version; `-- --dry-run` does not ask for a tag.
 */
import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { checkSources, packagesOfBundles } from './sources.ts';

const PROJECT = join(import.meta.dirname, '..');
const RELEASE = join(PROJECT, 'build/release');
const { version } = packageJson;

const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8');
const { Major, Minor, Patch } = JSON.parse(read('task/task.json')).version;
expectVersion('task/task.json', `${Major}.${Minor}.${Patch}`);
expectVersion('CHANGELOG.md', /^## (\d+\.\d+\.\d+)/m.exec(read('CHANGELOG.md'))?.[1]);
if (!process.argv.includes('--dry-run')) expectVersion('The tag', process.env.GITHUB_REF_NAME?.replace(/^v/, ''));
for (const bundle of ['action', 'cli', 'lib', 'task']) checkSources(bundle);

rmSync(RELEASE, { recursive: true, force: true });
mkdirSync(RELEASE, { recursive: true });
const start = {
  cwd: PROJECT,
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
} as const satisfies ExecFileSyncOptions;
execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', 'build/release'], start);
execFileSync('npx', ['tsx', 'scripts/package.ts', `build/release/assets-sync-${version}.vsix`], start);
writeFileSync(join(RELEASE, `assets-sync-${version}.cdx.json`), `${JSON.stringify(billOfMaterials(), undefined, 2)}\n`);
const sums = readdirSync(RELEASE)
  .sort()
  .map((name) => {
    const sum = createHash('sha256').update(readFileSync(join(RELEASE, name)));
    return `${sum.digest('hex')}  ${name}\n`;
  });
writeFileSync(join(RELEASE, 'SHA256SUMS'), sums.join(''));
console.log(sums.join(''));

/** A package in package-lock.json. */
interface Locked {
  version: string;
  license?: string;
  integrity: string;
}

function expectVersion(place: string, found: string | undefined): void {
  if (found !== version) throw new Error(`${place} says ${found ?? 'no version'}, package.json ${version}.`);
}

/** Which packages of others the bundles hold, as CycloneDX writes it. */
function billOfMaterials(): object {
  const locked: Record<string, Locked> = JSON.parse(read('package-lock.json')).packages;
  const own = { type: 'application', name: packageJson.name, version, purl: `pkg:npm/${packageJson.name}@${version}` };
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { 'bom-ref': own.purl, ...own } },
    components: packagesOfBundles().map((place) => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const { version: theirs, license, integrity } = locked[place] as Locked;
      const purl = `pkg:npm/${name.replace('@', '%40')}@${theirs}`;
      const content = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
      const licenses = license === undefined ? {} : { licenses: [{ expression: license }] };
      const component = { type: 'library', name, version: theirs, purl, hashes: [{ alg: 'SHA-512', content }], ...licenses };
      return { 'bom-ref': `${place}@${theirs}`, ...component };
    }),
  };
}
