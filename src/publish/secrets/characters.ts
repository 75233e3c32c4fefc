/** Which characters words and names are made of, as a table: asking a pattern for each character would take most of the time. */

function table(characters: string): (text: string, at: number) => boolean {
  const has = new Uint8Array(256);
  for (const character of characters) has[character.charCodeAt(0)] = 1;
  return (text, at) => has[text.charCodeAt(at)] === 1;
}

const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Base64 of either alphabet, without what fills it up at the end. */
export const isBase64At = table(`${LETTERS_AND_DIGITS}+/_-`);
/** What tokens and keys are made of, percent-encoded ones too. */
export const isTokenAt = table(`${LETTERS_AND_DIGITS}+/_-=~.%`);
/** What the names of members, headers and variables are made of. */
export const isNameAt = table(`${LETTERS_AND_DIGITS}_-.`);
