/** The packages that a bundle holds and their licences, made from what the bundler says it took in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A module in the bundler's statistics (webpack's format): where it came from, and those that were merged into it. */
interface BundledModule {
  nameForCondition?: string | null;
  modules?: BundledModule[];
}

/**
 * @param stats the file that `ncc --stats-out` wrote
 * @returns the absolute folders of the packages
 */
export function bundledPackages(stats: string): string[] {
  const { modules } = JSON.parse(readFileSync(stats, 'utf8')) as { modules: BundledModule[] };
  return [...new Set(modules.flatMap(packageFolders))];
}

/**
 * @returns the text of a bundle's notices: each package with its version and the licence that stands in it
 * @throws where a package has no licence to show
 */
export function noticesOf(packages: readonly string[]): string {
  const notices = packages.map(noticeOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  const intro = `This program holds the packages below. Each belongs to its authors, and is used under the licence that follows its name.\n`;
  return [intro, ...new Set(notices.map(({ text }) => text))].join('\n');
}

function packageFolders({ nameForCondition, modules = [] }: BundledModule): string[] {
  const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(nameForCondition ?? '')?.[0];
  return [...(folder === undefined ? [] : [folder]), ...modules.flatMap(packageFolders)];
}

function noticeOf(folder: string): { name: string; text: string } {
  const { name, version, license, author, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${folder} names no licence.`);
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(entry));
  // Some packages leave the text to their repository.
  const named = `The package names this licence without its text. By ${author?.name ?? author}; source: ${repository?.url ?? repository}`;
  const text = file === undefined ? named : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const title = `${name} ${version} (${license})`;
  return { name: `${name} ${version}`, text: `${title}\n${'-'.repeat(title.length)}\n\n${text}\n` };
}
