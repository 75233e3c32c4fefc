/** The packages that a bundle holds and their licences, made from what the bundler says it took in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param inputs the paths of what is in a bundle, from the project's folder
 * @returns the packages' places in package-lock.json
 */
export function bundledPackages(inputs: readonly string[]): string[] {
  const places = inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  return [...new Set(places.filter((place) => place !== undefined))];
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
