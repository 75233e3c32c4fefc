/**
 * What a recordings.json may say, once: the parser checks values by these rules, and the published JSON Schema is made of
 * them. A library for this was a third of the program and of its start (docs/decisions.md).
 */
import { parseDirectory, TOP } from '../base/directory.ts';
import { GLOB_SYNTAX, parseGlob } from '../base/glob.ts';

export const DEFAULT_BRANCH = 'main';
export const DEFAULT_SERVICES = ['sdk/*'];
export const DEFAULT_PATH = '.assets';

/** Where editors find the schema of the file. */
export const SCHEMA_ADDRESS = 'https://raw.githubusercontent.com/azure/assets-sync/v1/recordings.schema.json';

/** A rule for a value, in JSON Schema's words where it has them. */
export interface Rule {
  type: 'string' | 'boolean' | 'array' | 'object';
  description?: string;
  pattern?: RegExp;
  /** For strings: what no pattern can say. */
  test?: (text: string) => boolean;
  /** For arrays, which may not be empty. */
  items?: Rule;
  /** For objects, whose other members are anybody's. */
  members?: Record<string, Rule>;
  required?: readonly string[];
  /** What would be right, for messages. */
  right: string;
}

const A_SHA = 'a full commit name, 40 hexadecimal digits (a branch, a tag or a short SHA would move)';

const SHA: Rule = {
  type: 'string',
  description: 'The commit of the assets repository: all 40 hexadecimal digits.',
  pattern: /^[0-9a-fA-F]{40}$/,
  right: `a pin is ${A_SHA}`,
};

const PIN_OBJECT: Rule = {
  type: 'object',
  members: {
    sha: { ...SHA, right: `sha is ${A_SHA}` },
    tree: {
      type: 'string',
      description: 'The tree of this directory in that commit, "@", and the first 12 digits of the sha. Saves two requests.',
      pattern: /^[0-9a-fA-F]{40}@[0-9a-fA-F]{12}$/,
      right: 'tree is 40 hexadecimal digits, "@", and the first 12 digits of sha; leave it out if you do not have it',
    },
    reason: { type: 'string', description: 'Why the recordings changed.', right: 'reason is a text' },
  },
  required: ['sha'],
  right: `a pin is ${A_SHA}, or an object with it as "sha"`,
};

/** The rule for a pin of that shape: a SHA, or an object with one. */
export function pinRule(isObject: boolean): Rule {
  return isObject ? PIN_OBJECT : { ...SHA, right: PIN_OBJECT.right };
}

/** The settings by name. They stand in the root file only. */
export const SETTINGS = {
  $schema: { type: 'string', description: 'The JSON Schema of this file, for editors.', right: 'the address of the JSON Schema' },
  $repository: {
    type: 'string',
    description: 'The assets repository: owner/name on GitHub, or the address of a git repository.',
    pattern: /./,
    right: 'owner/name on GitHub, or the address of a git repository',
  },
  $branch: {
    type: 'string',
    description: `The main branch of the assets repository. Default: ${DEFAULT_BRANCH}.`,
    test: isBranchName,
    right: 'the name of a branch',
  },
  $services: {
    type: 'array',
    description: `Which directories are services. Default: ${JSON.stringify(DEFAULT_SERVICES)}.`,
    items: {
      type: 'string',
      test: isDirectoryGlob,
      right: `globs of directories below the top, such as "sdk/*", with ${GLOB_SYNTAX}`,
    },
    right: 'a list of globs of directories below the top, such as ["sdk/*"]',
  },
  $path: {
    type: 'string',
    description: `The assets root, relative to the top of the code repository. Default: ${DEFAULT_PATH}.`,
    test: isInnerPath,
    right: 'a directory inside the code repository that is not its top',
  },
  $split: {
    type: 'boolean',
    description: 'Whether push pins a service in a recordings.json of its own, in its directory. Default: false.',
    right: 'true or false, without quotes',
  },
  $prefix: {
    type: 'string',
    description: "Where the code repository's paths begin in the assets repository. Default: at its top.",
    test: (text) => !text.startsWith('/') && isInnerPath(text),
    right: 'a directory of the assets repository, such as "python", without "..", ".git" or a slash at its beginning',
  },
  $mirror: {
    type: 'string',
    description: 'Where packs of pinned directories are: an http(s) address that everybody may read, or the path of a folder.',
    pattern: /./,
    right: 'an http(s) address that everybody may read, or the path of a folder',
  },
} satisfies Record<string, Rule>;

export type SettingName = keyof typeof SETTINGS;

/** A part of a value that breaks a rule. */
interface Breach {
  path: (string | number)[];
  message: string;
}

/** Characters of a value that a message shows. */
const MAX_SHOWN = 200;

/** Every part of a value that breaks its rule. */
export function checkValue(value: unknown, rule: Rule, path: Breach['path'] = []): Breach[] {
  const wrong = () => [{ path, message: `${shorten(JSON.stringify(value))} is not right here: ${rule.right}` }];
  if (rule.type === 'string') {
    const right = typeof value === 'string' && rule.pattern?.test(value) !== false && rule.test?.(value) !== false;
    return right ? [] : wrong();
  }
  if (rule.type === 'boolean') return typeof value === 'boolean' ? [] : wrong();
  if (rule.type === 'array') {
    if (!Array.isArray(value) || value.length === 0) return wrong();
    const { items } = rule;
    return items === undefined ? [] : value.flatMap((item, index) => checkValue(item, items, [...path, index]));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong();
  const missing = (rule.required ?? []).filter((name) => !Object.hasOwn(value, name));
  return [
    ...missing.map((name) => ({ path, message: `"${name}" is missing: ${rule.right}` })),
    ...Object.entries(rule.members ?? {}).flatMap(([name, member]) =>
      Object.hasOwn(value, name) ? checkValue((value as Record<string, unknown>)[name], member, [...path, name]) : [],
    ),
  ];
}

function shorten(text: string): string {
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}…`;
}

/** The JSON Schema of the file. What only `test` can say is the parser's alone. */
export function recordingsSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'recordings.json',
    description: 'Which commit of the assets repository the tests below each directory replay.',
    type: 'object',
    properties: Object.fromEntries(Object.entries(SETTINGS).map(([name, rule]) => [name, jsonSchema(rule)])),
    // An unknown setting is a warning, not an error.
    patternProperties: { '^\\$': {} },
    propertyNames: { not: { pattern: '\\\\|(^|/)\\.\\.?(/|$)|//' } },
    additionalProperties: { anyOf: [jsonSchema(SHA), jsonSchema(PIN_OBJECT)] },
    // For editors: the file is JSON with comments.
    allowTrailingCommas: true,
    allowComments: true,
  };
}

function jsonSchema({ type, description, pattern, items, members, required }: Rule): object {
  return {
    type,
    ...(description === undefined ? {} : { description }),
    ...(pattern === undefined ? {} : { pattern: pattern.source }),
    ...(items === undefined ? {} : { items: jsonSchema(items), minItems: 1 }),
    ...(members === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(members).map(([name, rule]) => [name, jsonSchema(rule)])) }),
    ...(required === undefined ? {} : { required }),
  };
}

/** The rules of `git check-ref-format` that keep a branch name from being anything else. */
export function isBranchName(name: string): boolean {
  return (
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    !/^$|^[-/.]|[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(\/|$)|[/.]$/.test(name) && name !== '@'
  );
}

function isDirectoryGlob(glob: string): boolean {
  return isInnerPath(glob) && parseGlob(glob) !== undefined;
}

function isInnerPath(path: string): boolean {
  const parsed = parseDirectory(path);
  return 'directory' in parsed && parsed.directory !== TOP;
}
