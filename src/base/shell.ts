/** Command lines as they can be pasted into a shell. */

export function shellCommand(args: readonly string[]): string {
  return args.map(quote).join(' ');
}

function quote(arg: string): string {
  return /^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`;
}

/** What brings services to disk: by their names, if they are few. */
export function syncCommand(services: readonly string[]): string {
  return shellCommand(['assets-sync', 'sync', ...(services.length > MAX_NAMES ? ['*'] : services)]);
}

const MAX_NAMES = 5;
