/** From what a run was asked to the services that it is about, with their pins. */
import { existsSync, lstatSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { AssetsSyncError, type Place, type Problem } from '../errors.ts';
import { type Directory, parseDirectory, TOP, upward } from '../names/directory.ts';
import { manifestError, readManifest, readRootManifest, throwIfWrong } from '../pins/load.ts';
import type { Manifest } from '../pins/manifest.ts';
import { type ChosenService, Pins } from '../pins/pins.ts';
import { DEFAULT_PATH, DEFAULT_SERVICES } from '../pins/schema.ts';
import { type CodeRepository, listManifests } from './code-repository.ts';
import { ALL, givenServices, parseGivenPath, ServiceGlobs, scopesOf } from './services.ts';

export interface SelectionRequest {
  /** Absolute: what `paths` are relative to. */
  pathsFrom: string;
  /** Where empty, the service that contains `pathsFrom`, if a person asks; else an error. */
  paths: readonly string[];
  atTerminal: boolean;
  /** The assets root, in place of the file's. */
  path: string | undefined;
}

export interface Selection {
  root: Manifest;
  /** Absolute: the assets root. */
  assetsRoot: string;
  services: ChosenService[];
}

export async function select(
  request: SelectionRequest,
  code: CodeRepository,
  onWarning: (problem: Problem) => void,
  signal: AbortSignal,
): Promise<Selection> {
  const root = readRootManifest(code.root);
  root.warnings.forEach(onWarning);
  throwIfWrong([root]);
  const assetsRoot = resolve(code.root, request.path ?? root.settings.path ?? DEFAULT_PATH);
  const inside = checkAssetsRoot(assetsRoot, code, request.path, root.places.$path);

  const globs = await ServiceGlobs.parse(root.settings.services ?? DEFAULT_SERVICES);
  const paths = givenPaths(request, code, globs);
  const scopes = scopesOf(paths, globs);
  const listing = await listManifests(code, scopes, inside, signal);
  if (listing.rootIsTracked) {
    throw new AssetsSyncError('foreign-root', `The code repository tracks files in the assets root (${inside}).`, {
      hint: 'Remove them from it (git rm -r --cached), or name another directory in $path.',
      at: root.places.$path,
    });
  }
  const holders = new Set([...listing.holders, ...scopes.flatMap(upward)]);
  holders.delete(TOP);
  const split = [...holders].sort().map((holder) => readManifest(code.root, holder));
  const nested = split.filter((manifest) => manifest !== undefined);
  for (const { warnings } of nested) warnings.forEach(onWarning);
  const manifests = [root, ...nested];
  throwIfWrong(manifests);

  const pins = new Pins(manifests);
  pins.unreachable().forEach(onWarning);
  return { root, assetsRoot, services: await givenServices(paths, globs, pins, code.root) };
}

function givenPaths(request: SelectionRequest, code: CodeRepository, globs: ServiceGlobs): (Directory | typeof ALL)[] {
  if (request.paths.length > 0) {
    return request.paths.map((path) => {
      if (path === ALL) return ALL;
      // As in git, paths are relative to where one is; a path from the top is understood there too.
      const here = existsSync(resolve(request.pathsFrom, path));
      return parseGivenPath(path, code.root, here ? request.pathsFrom : code.root);
    });
  }
  if (request.atTerminal) {
    const here = globs.serviceOf(parseGivenPath('.', code.root, request.pathsFrom));
    if (here !== undefined) return [here];
    throw new AssetsSyncError('no-base', 'No path was given, and this directory is in no service.', {
      hint: "Name services (assets-sync sync sdk/tables), or take all of them: assets-sync sync '*'.",
    });
  }
  throw new AssetsSyncError('no-base', 'No paths were given.', {
    hint: 'Give the services in paths, one a line, or * for all.',
  });
}

/** @returns the assets root relative to the code repository, or undefined where the caller put it outside */
function checkAssetsRoot(
  assetsRoot: string,
  code: CodeRepository,
  given: string | undefined,
  at: Place | undefined,
): Directory | undefined {
  const path = relative(code.root, assetsRoot).split(sep).join('/');
  const outside = path === '..' || path.startsWith('../') || isAbsolute(path);
  if (outside && given !== undefined) return undefined;
  const parsed = parseDirectory(path);
  if (outside || 'wrong' in parsed || parsed.directory === TOP) {
    const message = 'the assets root must be a directory inside the code repository, not its top and not .git';
    if (given === undefined) throw manifestError([{ message, at: at ?? { file: 'recordings.json' } }]);
    throw new AssetsSyncError('bad-usage', `${given} cannot be the assets root: ${message}.`, {
      hint: 'Give a directory such as .assets.',
    });
  }
  for (const part of upward(parsed.directory).slice(0, -1)) {
    const found = lstatSync(join(code.root, part), { throwIfNoEntry: false });
    if (found?.isSymbolicLink() !== true) continue;
    throw new AssetsSyncError('foreign-root', `${part} is a symbolic link, so the assets root could be anywhere.`, {
      hint: 'Replace it by a directory, or name another one in $path.',
      at,
    });
  }
  return parsed.directory;
}
