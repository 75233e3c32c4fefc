/** Text for people: numbers with what they count, and what Markdown must leave as it is. */

/** `36,000`. Not by `toLocaleString`, whose first call loads all locales: ten milliseconds. */
export function formatCount(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 service`, `2 services`. */
export function count(number: number, singular: string): string {
  return `${formatCount(number)} ${singular}${number === 1 ? '' : 's'}`;
}

/** Text in a table, whatever characters it has. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[&<>|`*_[\]\\~#@!]/g, (character) => `&#${character.codePointAt(0)};`).replace(/[\r\n]+/g, ' ');
}
