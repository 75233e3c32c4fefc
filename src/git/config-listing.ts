/** Reads what `git config --list` says: each setting with the kind of file that it comes from. */

/** Asks for all settings that count in a directory (git-config(1); git 2.26 and newer name the scope). */
export const LIST_CONFIG = ['config', '--list', '-z', '--show-scope'];

export interface ConfigRecord {
  /** `local` and `worktree` are files of the repository; a person or a machine has the rest: `global`, `system`, `command`. */
  scope: string;
  /** As git prints it: the section and the last word in lower case. */
  key: string;
  /** `true` for a key without a value. */
  value: string;
}

/** @param listing the output of `LIST_CONFIG`: scope, NUL, key, line feed, value, NUL. A value may hold line feeds. */
export function parseConfigListing(listing: string): ConfigRecord[] {
  const fields = listing.split('\0');
  const records: ConfigRecord[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [scope = '', setting = ''] = fields.slice(index, index + 2);
    const end = setting.indexOf('\n');
    records.push({ scope, key: end < 0 ? setting : setting.slice(0, end), value: end < 0 ? 'true' : setting.slice(end + 1) });
  }
  return records;
}

/** Whether nobody but the user, or who set the machine up, could have written a setting. */
export function isOfUser({ scope }: ConfigRecord): boolean {
  return scope === 'global' || scope === 'system' || scope === 'command';
}
