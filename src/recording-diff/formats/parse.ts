/** Finds out what format a recording has. */

import { type Json, parseJson } from '../json.ts';
import type { Recording } from '../model.ts';
import { readHar } from './har.ts';
import { asObject } from './shape.ts';
import { readTestProxy } from './test-proxy.ts';
import { looksLikeCassette, MAX_YAML_LENGTH, readCassette } from './vcr.ts';

const PROBLEMS = {
  'key twice': 'A key is there twice in one object: it is compared as text, where nothing of it gets lost.',
  'too deep': 'It is nested more than 200 levels deep: it is compared as text.',
  'too many': 'It has more than 400,000 values: it is compared as text.',
  syntax: 'It is not valid JSON: it is compared as text.',
} as const;

/** A recording, or why it is only text; without a note it is of no known format. */
export type ParsedRecording = { recording: Recording } | { note: string | undefined };

/** What it is depends on its contents alone: names of recordings are anything. */
export async function parseRecording(text: string): Promise<ParsedRecording> {
  // White space includes the mark that some tools begin a file with.
  const trimmed = text.trimStart();
  if (trimmed.startsWith('{')) {
    const parsed = parseJson(trimmed);
    return 'problem' in parsed ? { note: PROBLEMS[parsed.problem] } : recognize(parsed.value);
  }
  if (!looksLikeCassette(text)) return { note: undefined };
  if (text.length > MAX_YAML_LENGTH) return { note: 'It is a cassette too long to be read as YAML: it is compared as text.' };
  const { parseYaml } = await import('./yaml.ts');
  const value = parseYaml(text);
  return value === undefined ? { note: 'It cannot be read as YAML: it is compared as text.' } : recognize(value);
}

function recognize(value: Json): ParsedRecording {
  const object = asObject(value);
  const recording = readTestProxy(object) ?? readHar(object) ?? readCassette(object);
  return recording === undefined ? { note: undefined } : { recording };
}
