/** Completion in zsh. */
import { type CommandWords, type Grammar, quoted, valueFlags } from './grammar.ts';

export function zshScript(grammar: Grammar): string {
  const { chosen, free } = valueFlags(grammar);
  return `#compdef assets-sync
# Completion of assets-sync in zsh. To use it, after compinit: eval "$(assets-sync completion zsh)"
_assets_sync() {
  local command='' word takes=''
  local -a choices flags names
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$command/$word" in
${steps(grammar)}
    esac
  done
  case "\${words[CURRENT-1]}" in
${[...chosen].map(([name, values]) => `    ${name}) compadd -- ${values.join(' ')}; return ;;`).join('\n')}
    ${free.join('|')}) _files; return ;;
  esac
  case "$command" in
${grammar.map(wordsLines).join('\n')}
  esac
  if [[ "$PREFIX" == -* ]]; then
    _describe -o flag flags
    return
  fi
  (( $#choices )) && _describe command choices
  [[ -n "$takes" ]] || return
  # compadd quotes what a name has in it.
  names=(\${(f)"$(assets-sync completion $takes 2>/dev/null)"})
  (( $#names )) && compadd -a names
  _files
}
if [[ "$funcstack[1]" == _assets_sync ]]; then
  _assets_sync "$@"
else
  compdef _assets_sync assets-sync
fi
`;
}

function steps(grammar: Grammar): string {
  return grammar
    .filter((command) => command.steps.length > 0)
    .map(({ name, steps }) => `      ${steps.join('|')}) command=${quoted(name)} ;;`)
    .join('\n');
}

function wordsLines({ name, words, flags, takes }: CommandWords): string {
  return `    ${quoted(name)})
      choices=(${words.map(({ text, help }) => described(text, help)).join(' ')})
      flags=(${flags.map((flag) => described(flag.name, flag.help)).join(' ')})
      takes=${takes ?? ''} ;;`;
}

/** As `_describe` takes it. */
function described(text: string, help: string): string {
  return quoted(help === '' ? text : `${text}:${help.replaceAll('\\', '\\\\').replaceAll(':', '\\:')}`);
}
