/** Completion in fish, which quotes by itself what it puts into a command line. */
import type { Flag } from '../../inputs/flags.ts';
import type { CommandWords, Grammar } from './grammar.ts';

export function fishScript(grammar: Grammar): string {
  return `# Completion of assets-sync in fish. To use it: assets-sync completion fish | source
function __assets_sync_is_at
    set -l command ''
    set -l words (commandline -opc)
    for word in $words[2..-1]
        switch "$command/$word"
${steps(grammar)}
        end
    end
    test "$command" = "$argv[1]"
end
${grammar.flatMap(completions).join('\n')}
`;
}

function steps(grammar: Grammar): string {
  return grammar
    .filter((command) => command.steps.length > 0)
    .map(({ name, steps }) => `            case ${steps.join(' ')}\n                set command ${quoted(name)}`)
    .join('\n');
}

function completions({ name, words, flags, takes }: CommandWords): string[] {
  const complete = `complete -c assets-sync -n ${quoted(`__assets_sync_is_at ${quoted(name)}`)}`;
  return [
    ...words.map(({ text, help }) => `${complete} -f -a ${text}${described(help)}`),
    ...flags.map((flag) => `${complete} -l ${flag.name.slice(2)}${value(flag)}${described(flag.help)}`),
    ...(takes === undefined ? [] : [`${complete} -a '(assets-sync completion ${takes} 2>/dev/null)'`]),
  ];
}

/** -r: there is a value; -x: and it is no file. */
function value({ value, choices }: Flag): string {
  if (value === undefined) return '';
  return choices === undefined ? ' -r' : ` -x -a ${quoted(choices.join(' '))}`;
}

function described(help: string): string {
  return help === '' ? '' : ` -d ${quoted(help)}`;
}

/** fish knows two escapes between single quotes. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
