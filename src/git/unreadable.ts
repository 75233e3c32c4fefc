/** git's words for an object that it cannot read. */

/** ("index file corrupt" is the trouble of an index, not of an object.) */
const UNREADABLE =
  /^(?![\s\S]*index file corrupt)[\s\S]*((unable to|cannot) read|could not (read|get) |missing (blob|tree|object)|bad object|corrupt|not a valid object|failed to unpack tree object|inflate|unable to unpack|cannot be accessed|does not point to a valid object)/i;

export function saysUnreadable(words: string): boolean {
  return UNREADABLE.test(words);
}
