/** Looks for secrets in files that are about to be published. */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, lstatSync, openSync, readlinkSync, readSync } from 'node:fs';
import { AssetsSyncError } from '../../errors.ts';
import type { PushedFile } from './sizes.ts';

export interface SecretFind {
  path: string;
  /** From 1. */
  line: number;
  /** What it looks like. */
  kind: string;
}

/** Bytes that are looked at at once; what lies across a border is in both parts. */
const CHUNK = 1_000_000;
const OVERLAP = 10_000;

/** Finds that a message lists. */
const MOST_FINDS = 20;

type Scan = (text: string) => Promise<{ offset: number; kind: string }[]>;

/**
 * Reads each file once, and sees to it that what was looked at is what is pushed.
 * @param files their paths below `rootDir`
 * @throws `secrets` with file and line of each find, never the secret
 */
export async function checkSecrets(rootDir: string, files: readonly PushedFile[], signal: AbortSignal): Promise<void> {
  const scan = await loadScanner();
  const finds: SecretFind[] = [];
  for (const file of files) {
    signal.throwIfAborted();
    finds.push(...(await scanFile(rootDir, file, scan)));
  }
  if (finds.length === 0) return;
  const shown = finds.slice(0, MOST_FINDS).map(({ path, line, kind }) => `  ${path}:${line} ${kind}`);
  if (finds.length > shown.length) shown.push(`  and ${finds.length - shown.length} more`);
  throw new AssetsSyncError(
    'secrets',
    `What looks like a secret is in recordings that would be published:\n${shown.join('\n')}`,
    {
      hint: 'Let the test proxy sanitize them and record again, and revoke what was real; for one that is none, give the file in allow-secrets. Nothing was pushed.',
    },
  );
}

/** Takes its time to load, so that nothing but a push does. */
async function loadScanner(): Promise<Scan> {
  const [{ lintSource }, { creator }, { recordingRules }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
    import('./secret-rules.ts'),
  ]);
  // Without the rule by which a recording could switch the others off.
  const recommended = creator.rules.filter(({ meta }) => !meta.id.endsWith('filter-comments'));
  const config = { rules: [...recommended, recordingRules].map((rule) => ({ id: rule.meta.id, rule })) };
  return async (content) => {
    const source = { content, filePath: 'recording.json', ext: '.json', contentType: 'text' as const };
    const { messages } = await lintSource({ source, options: { locale: 'en', maskSecrets: true, config } });
    return messages.map(({ range, ruleId, message }) => ({
      offset: range[0],
      kind: ruleId === recordingRules.meta.id ? message : ruleId.replace(/^.*secretlint-rule-/, ''),
    }));
  };
}

async function scanFile(rootDir: string, { path, name }: PushedFile, scan: Scan): Promise<SecretFind[]> {
  const file = Buffer.concat([Buffer.from(`${rootDir}/`), path]);
  const finds = new Map<string, SecretFind>();
  const shown = path.toString('utf8');
  let line = 1;
  const hash = createHash('sha1');
  let tail = '';
  for (const chunk of readChunks(file, (size) => hash.update(`blob ${size}\0`))) {
    hash.update(chunk);
    const text = tail + chunk.toString('latin1');
    const resolved = resolveEscapes(text);
    for (const { offset, kind } of await scan(resolved)) {
      const at = line + countLines(resolved, offset);
      finds.set(`${at} ${kind}`, { path: shown, line: at, kind });
    }
    tail = text.slice(-OVERLAP);
    line += countLines(text, text.length - tail.length);
  }
  if (hash.digest('hex') === name) return [...finds.values()].sort((a, b) => a.line - b.line);
  throw new AssetsSyncError('busy', `${shown} changed while it was looked at.`, {
    hint: 'Stop what writes there and run the command again; nothing was pushed.',
  });
}

function* readChunks(file: Buffer, begin: (size: number) => void): Generator<Buffer> {
  if (lstatSync(file).isSymbolicLink()) {
    const target = readlinkSync(file, 'buffer');
    begin(target.length);
    yield target;
    return;
  }
  const descriptor = openSync(file, 'r');
  try {
    begin(fstatSync(descriptor).size);
    for (;;) {
      const buffer = Buffer.allocUnsafe(CHUNK);
      const length = readSync(descriptor, buffer);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

/**
 * A body in a recording is a string in JSON, and may be JSON again. What escapes stand for takes their place, but for line feeds:
 * the lines stay those of the file.
 */
function resolveEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\+(?:u([0-9a-fA-F]{4})|([nrtbf"/]))/g, (_, code: string | undefined, letter: string) => {
    if (code === undefined) return letter === '"' || letter === '/' ? letter : OTHER_LINE;
    const character = String.fromCharCode(Number.parseInt(code, 16));
    return character < ' ' ? OTHER_LINE : character;
  });
}

/** White space to every rule, and no line feed. */
const OTHER_LINE = '\u2028';

function countLines(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
