/** Looks for secrets in the names of files and directories, and says which of them may be shown. */
import type { Preset } from './preset.ts';
import { Scanner } from './scanner.ts';

export interface NameFind {
  /** The path with `…` in place of what has the secret. */
  shown: string;
  kind: string;
}

/** @param paths in the assets root. @returns those with a secret in them */
export async function findInNames(paths: readonly string[], preset: Preset): Promise<Map<string, NameFind>> {
  const finds = new Map<string, NameFind>();
  // In one text each, since most have none: a line is a path; a line is a path's part.
  const kinds = await findByLine(paths.map(oneLine), preset);
  const parts = [...new Set(paths.flatMap((path) => path.split('/')))];
  const partKinds = await findByLine(parts.map(oneLine), preset);
  const secretParts = new Map([...partKinds].map(([index, kind]) => [parts[index] ?? '', kind]));
  for (const [index, path] of paths.entries()) {
    const names = path.split('/');
    const inPart = names.map((name) => secretParts.get(name)).find((kind) => kind !== undefined);
    const kind = inPart ?? kinds.get(index);
    if (kind === undefined) continue;
    // One that goes over a slash is in none of the parts alone.
    const shown = inPart === undefined ? ['…'] : names.map((name) => (secretParts.has(name) ? '…' : name));
    finds.set(path, { shown: shown.join('/'), kind });
  }
  return finds;
}

function oneLine(name: string): string {
  return name.replace(/[\r\n]/g, ' ');
}

async function findByLine(lines: readonly string[], preset: Preset): Promise<Map<number, string>> {
  const kinds = new Map<number, string>();
  const scanner = new Scanner(preset, (line, kind) => kinds.set(line - 1, kind));
  // The bar keeps a line from being taken for what goes on in the one before it.
  await scanner.feed(Buffer.from(lines.map((line) => `| ${line} \n`).join('')));
  await scanner.end();
  return kinds;
}
