/** Completion in bash, from 3.2 on, which macOS has. */
import { type CommandWords, type Grammar, quoted, valueFlags } from './grammar.ts';

export function bashScript(grammar: Grammar): string {
  const { chosen, free } = valueFlags(grammar);
  return `# Completion of assets-sync in bash. To use it: eval "$(assets-sync completion bash)"
_assets_sync() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local command='' words='' flags='' takes='' index name escaped
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "$command/\${COMP_WORDS[index]}" in
${steps(grammar)}
    esac
  done
  COMPREPLY=()
  case $previous in
${[...chosen].map(([name, choices]) => `    ${name}) COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$current")); return ;;`).join('\n')}
    ${free.join(' | ')}) return ;;
  esac
  case $command in
${grammar.map(wordsLine).join('\n')}
  esac
  if [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$current"))
    return
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  [[ -n $takes ]] || return
  # Not by compgen: it would run what stands in a name.
  while IFS= read -r name; do
    printf -v escaped '%q' "$name"
    [[ $escaped == "$current"* ]] && COMPREPLY+=("$escaped")
  done < <(assets-sync completion $takes 2>/dev/null)
}
complete -o bashdefault -o default -F _assets_sync assets-sync
`;
}

function steps(grammar: Grammar): string {
  return grammar
    .filter((command) => command.steps.length > 0)
    .map(({ name, steps }) => `      ${steps.join(' | ')}) command=${quoted(name)} ;;`)
    .join('\n');
}

function wordsLine({ name, words, flags, takes }: CommandWords): string {
  const texts = words.map(({ text }) => text).join(' ');
  const names = flags.map((flag) => flag.name).join(' ');
  return `    ${quoted(name)}) words='${texts}' flags='${names}'${takes === undefined ? '' : ` takes=${takes}`} ;;`;
}
