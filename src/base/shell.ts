/** Command lines as they can be pasted into the reader's shell. */

export type Shell = 'sh' | 'powershell' | 'cmd';

/** The shell that a person most likely reads messages in: on Windows PowerShell, unless a variable of another one says otherwise. */
export function readersShell(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): Shell {
  // Git Bash and its like, and shells of Unix that were brought there.
  if (platform !== 'win32' || env.MSYSTEM || env.SHELL) return 'sh';
  return env.PROMPT ? 'cmd' : 'powershell';
}

export function shellCommand(args: readonly string[], shell: Shell = readersShell()): string {
  const quoted = args.map((arg) => QUOTES[shell](arg));
  // PowerShell takes a quoted word at the beginning for a text.
  return (shell === 'powershell' && /^["']/.test(quoted[0] ?? '') ? ['&', ...quoted] : quoted).join(' ');
}

const QUOTES: Record<Shell, (arg: string) => string> = {
  sh: (arg) => (/^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`),
  // Double quotes where they are enough, which the command prompt takes as well. A comma would split the word.
  powershell: (arg) => {
    if (/^[\w+=:./\\-]+$/.test(arg)) return arg;
    return /["$`\u201c-\u201e]/.test(arg) ? `'${arg.replace(/['\u2018-\u201b]/g, '$&$&')}'` : `"${arg}"`;
  },
  // What a program of Windows makes of its command line: backslashes count before a quotation mark alone.
  cmd: (arg) => {
    if (/^[\w+:./\\-]+$/.test(arg)) return arg;
    return `"${arg.replace(/(\\*)("|$)/g, (_, slashes: string, mark: string) => slashes.repeat(2) + (mark && `\\${mark}`))}"`;
  },
};

export const SHELLS: readonly Shell[] = ['sh', 'powershell', 'cmd'];

/** What sets a variable for the programs that a shell starts. */
export function setVariable(name: string, value: string, shell: Shell = readersShell()): string {
  if (shell === 'sh') return `export ${name}='${value.replaceAll("'", "'\\''")}'`;
  // PowerShell ends a text at each of these.
  if (shell === 'powershell') return `$env:${name} = '${value.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
  return `set "${name}=${value}"`;
}

/** What brings services to disk: by their names, if they are few. */
export function syncCommand(services: readonly string[]): string {
  return shellCommand(['assets-sync', 'sync', ...(services.length > MAX_NAMES ? ['*'] : services)]);
}

const MAX_NAMES = 5;
