/** What a recordings.json may say, once: the parser checks values with it and the published JSON Schema is made from it. */
import * as v from 'valibot';
import { parseDirectory, TOP } from '../names/directory.ts';

export const DEFAULT_BRANCH = 'main';
export const DEFAULT_SERVICES = ['sdk/*'];
export const DEFAULT_PATH = '.assets';

const shown = (value: unknown) => JSON.stringify(value) ?? String(value);
const wrong = (right: string) => (issue: { input: unknown }) => `${shown(issue.input)} is not right here: ${right}`;

const A_SHA = 'a full commit name, 40 hexadecimal digits (a branch, a tag or a short SHA would move)';
const A_PIN = `a pin is ${A_SHA}, or an object with it as "sha"`;

export const ShaSchema = v.pipe(
  v.string(wrong(A_PIN)),
  v.regex(/^[0-9a-fA-F]{40}$/, wrong(`a pin is ${A_SHA}`)),
  v.description('The commit of the assets repository: all 40 hexadecimal digits.'),
);

const A_TREE = 'tree is 40 hexadecimal digits, "@", and the first 12 digits of sha; leave it out if you do not have it';

export const PinSchema = v.looseObject(
  {
    sha: v.pipe(
      v.string(wrong(`sha is ${A_SHA}`)),
      v.regex(/^[0-9a-fA-F]{40}$/, wrong(`sha is ${A_SHA}`)),
      v.description('The commit of the assets repository: all 40 hexadecimal digits.'),
    ),
    tree: v.optional(
      v.pipe(
        v.string(wrong(A_TREE)),
        v.regex(/^[0-9a-fA-F]{40}@[0-9a-fA-F]{12}$/, wrong(A_TREE)),
        v.description('The tree of this directory in that commit, "@", and the first 12 digits of the sha. Saves two requests.'),
      ),
    ),
    reason: v.optional(v.pipe(v.string(wrong('reason is a text')), v.description('Why the recordings changed.'))),
  },
  // A member that is missing is the object's mistake.
  (issue) => (issue.input === undefined ? `"sha" is missing: ${A_PIN}` : wrong(A_PIN)(issue)),
);

const A_BRANCH = 'the name of a branch';
const A_GLOB = 'globs of directories below the top of the code repository, such as "sdk/*"';
const A_PATH = 'a directory inside the code repository that is not its top';

/** The settings by name. They stand in the root file only. */
export const SETTINGS = {
  $schema: v.pipe(v.string(wrong('the address of the JSON Schema')), v.description('The JSON Schema of this file, for editors.')),
  $repository: v.pipe(
    v.string(wrong('owner/name on GitHub, or the address of a git repository')),
    v.nonEmpty(wrong('owner/name on GitHub, or the address of a git repository')),
    v.description('The assets repository: owner/name on GitHub, or the address of a git repository.'),
  ),
  $branch: v.pipe(
    v.string(wrong(A_BRANCH)),
    v.check(isBranchName, wrong(A_BRANCH)),
    v.description(`The main branch of the assets repository. Default: ${DEFAULT_BRANCH}.`),
  ),
  $services: v.pipe(
    v.array(v.pipe(v.string(wrong(A_GLOB)), v.check(isDirectoryGlob, wrong(A_GLOB))), wrong(`a list of ${A_GLOB}`)),
    v.nonEmpty(wrong(`a list of ${A_GLOB}`)),
    v.description(`Which directories are services. Default: ${JSON.stringify(DEFAULT_SERVICES)}.`),
  ),
  $path: v.pipe(
    v.string(wrong(A_PATH)),
    v.check(isInnerPath, wrong(A_PATH)),
    v.description(`The assets root, relative to the top of the code repository. Default: ${DEFAULT_PATH}.`),
  ),
} as const;

export type SettingName = keyof typeof SETTINGS;

export const ManifestSchema = v.pipe(
  v.objectWithRest(
    Object.fromEntries(Object.entries(SETTINGS).map(([name, schema]) => [name, v.optional(schema)])),
    v.union([ShaSchema, PinSchema]),
  ),
  v.title('recordings.json'),
  v.description('Which commit of the assets repository the tests below each directory replay.'),
);

/** The rules of `git check-ref-format` that keep a branch name from being anything else. */
export function isBranchName(name: string): boolean {
  return (
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    !/^$|^[-/.]|[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(\/|$)|[/.]$/.test(name) && name !== '@'
  );
}

function isDirectoryGlob(glob: string): boolean {
  const parsed = parseDirectory(glob);
  return 'directory' in parsed && parsed.directory !== TOP && !glob.startsWith('!');
}

function isInnerPath(path: string): boolean {
  const parsed = parseDirectory(path);
  return 'directory' in parsed && parsed.directory !== TOP;
}
