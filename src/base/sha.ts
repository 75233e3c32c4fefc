/** Object names: the only way from text in a file to something that git is given. */

/** A full object name: 40 lower-case hexadecimal digits. Made by `parseSha` alone. */
export type Sha = string & { readonly __brand: 'Sha' };

/** The object name that `text` spells in full, or undefined. */
export function parseSha(text: string): Sha | undefined {
  return /^[0-9a-f]{40}$/i.test(text) ? (text.toLowerCase() as Sha) : undefined;
}

/** How many digits of a commit follow the `@` of a pin's `tree`, and how many people are shown. */
export const SHORT_SHA_LENGTH = 12;

export function shortSha(sha: Sha): string {
  return sha.slice(0, SHORT_SHA_LENGTH);
}

/** The tree without entries, which git knows without having it. */
export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904' as Sha;
