/** Reads YAML. It brings its library, so it is loaded only where there is a cassette. */

import { parse } from 'yaml';
import { checkDepth, type Json } from '../json.ts';

/**
 * Undefined: it is not YAML. A bomb of aliases, a key that is there twice and endless nesting are errors to the library.
 * Binary values are as they are, `Uint8Array`.
 */
export function parseYaml(text: string): Json | undefined {
  try {
    const value = parse(text, { customTags: ['binary'], logLevel: 'silent', maxAliasCount: 100, uniqueKeys: true });
    checkDepth(value);
    return value;
  } catch {
    return undefined;
  }
}
