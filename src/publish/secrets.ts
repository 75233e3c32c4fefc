/** Looks for secrets in files that are about to be published. */
import { AssetsSyncError, listLines } from '../base/errors.ts';
import { ownEnvironment } from '../git/environment.ts';
import { openGit } from '../git/git.ts';
import type { Scratch } from '../git/scratch.ts';
import { ByteReader } from '../git/wire/byte-reader.ts';
import type { PushedFile } from './sizes.ts';

export interface SecretFind {
  path: string;
  /** From 1. */
  line: number;
  /** What it looks like. */
  kind: string;
}

/** Bytes that are looked at at once; what lies across a border is in both chunks. */
const CHUNK = 1_000_000;
const OVERLAP = 10_000;

type Scan = (text: string) => Promise<{ offset: number; kind: string }[]>;

/**
 * Looks at what is pushed, not at the files on disk, which may change meanwhile.
 * @param scratch has the contents of the files
 * @param files their paths in the assets root
 * @throws `secrets` with file and line of each find, never the secret
 */
export async function checkSecrets(scratch: Scratch, files: readonly PushedFile[], signal: AbortSignal): Promise<void> {
  if (files.length === 0) return;
  const scan = await loadScanner();
  const environment = ownEnvironment(scratch.dir);
  const { stdin, stdout } = openGit(['cat-file', '--batch', '--buffer'], { environment, signal });
  stdin.end(files.map(({ name }) => `${name}\n`).join(''));
  const reader = new ByteReader(stdout);
  const finds: SecretFind[] = [];
  try {
    for (const { path, name } of files) {
      const [, size] = /^[0-9a-f]{40} blob (\d+)$/.exec((await reader.line()) ?? '') ?? [];
      signal.throwIfAborted();
      if (size === undefined) throw new Error(`${name} cannot be read`);
      finds.push(...(await scanFile(path.toString('utf8'), readChunks(reader, Number(size), signal), scan)));
      // The line feed that ends it.
      await reader.take(1);
    }
  } finally {
    // A git whose output nobody reads would not end.
    stdout.destroy();
  }
  if (finds.length === 0) return;
  throw new AssetsSyncError(
    'secrets',
    `What looks like a secret is in recordings that would be published:\n${listLines(finds.map(({ path, line, kind }) => `${path}:${line} ${kind}`))}`,
    {
      hint: `Let the test proxy sanitize them and record again, and revoke what was real; name one that is none with the allow-secrets input: ${finds[0]?.path}. Nothing was pushed.`,
    },
  );
}

/** Takes its time to load, so that nothing but a push does. */
async function loadScanner(): Promise<Scan> {
  const [{ lintSource }, { secretLintProfiler }, { creator }, { recordingRules }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/profiler'),
    import('@secretlint/secretlint-rule-preset-recommend'),
    import('./secret-rules.ts'),
  ]);
  // It notes when each rule begins and ends, and searches all its notes for each: a thousand files would take a minute.
  secretLintProfiler.mark = () => {};
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

async function scanFile(path: string, chunks: AsyncIterable<Buffer>, scan: Scan): Promise<SecretFind[]> {
  const finds = new Map<string, SecretFind>();
  let line = 1;
  let tail = '';
  for await (const chunk of chunks) {
    const text = tail + chunk.toString('latin1');
    const resolved = resolveEscapes(text);
    for (const { offset, kind } of await scan(resolved)) {
      const at = line + countLines(resolved, offset);
      finds.set(`${at} ${kind}`, { path, line: at, kind });
    }
    tail = text.slice(-OVERLAP);
    line += countLines(text, text.length - tail.length);
  }
  return [...finds.values()].sort((a, b) => a.line - b.line);
}

async function* readChunks(reader: ByteReader, size: number, signal: AbortSignal): AsyncGenerator<Buffer> {
  for (let left = size; left > 0; left -= CHUNK) {
    const chunk = await reader.take(Math.min(CHUNK, left));
    signal.throwIfAborted();
    if (chunk === undefined) throw new Error('git cat-file ended early');
    yield chunk;
  }
}

/**
 * A body in a recording is a string in JSON, and may be JSON again. What escapes stand for takes their place, but for line feeds:
 * the lines stay those of the file.
 */
function resolveEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/(?<!\\)\\+(?:u([0-9a-fA-F]{4})|([nrtbf"/]))/g, (_, code: string | undefined, letter: string) => {
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
