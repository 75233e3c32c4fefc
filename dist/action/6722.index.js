export const id = 6722;
export const ids = [6722];
export const modules = {

/***/ 66722:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./src/base/log.ts
var log = __webpack_require__(93179);
// EXTERNAL MODULE: ./src/selection/locate.ts
var locate = __webpack_require__(32130);
// EXTERNAL MODULE: ./src/selection/selection.ts + 3 modules
var selection_selection = __webpack_require__(7820);
// EXTERNAL MODULE: ./src/workspace/backups.ts
var backups = __webpack_require__(20994);
// EXTERNAL MODULE: ./src/workspace/root.ts + 1 modules
var workspace_root = __webpack_require__(28867);
// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var commands_command = __webpack_require__(43739);
;// CONCATENATED MODULE: ./src/commands/completion/grammar.ts

const HELP = { name: '--help', help: 'show help' };
async function makeGrammar(entries) {
    const loaded = await (0,commands_command/* loadCommands */.HI)(entries);
    const top = {
        name: '',
        steps: [],
        words: loaded.flatMap(({ names, command }) => names.map((text) => ({ text, help: command.description }))),
        flags: [HELP, { name: '--version', help: 'print the version' }],
        takes: undefined,
    };
    const commands = loaded.flatMap(({ names, command }) => {
        const inner = Object.entries(command.subcommands ?? {});
        const innerNames = inner.map(([text, { description }]) => ({ text, help: description }));
        const [name] = names;
        return [
            wordsOf(name, names.map((word) => `/${word}`), command, innerNames),
            ...inner.map(([word, subcommand]) => wordsOf(`${name} ${word}`, [`${name}/${word}`], subcommand, [])),
        ];
    });
    return [top, ...commands];
}
function wordsOf(name, steps, command, innerNames) {
    const choices = command.arguments?.[0]?.choices ?? [];
    return {
        name,
        steps,
        words: [...innerNames, ...choices.map((text) => ({ text, help: '' }))],
        flags: [...(0,commands_command/* flagsOf */.Zo)(command), HELP],
        takes: command.paths !== undefined ? 'services' : command.arguments?.[0]?.isBackup === true ? 'backups' : undefined,
    };
}
/** Flags that take a value, once each: those that have choices, and the names of the others. */
function valueFlags(grammar) {
    const all = grammar.flatMap(({ flags }) => flags).filter(({ value }) => value !== undefined);
    const chosen = new Map(all.flatMap(({ name, choices }) => (choices === undefined ? [] : [[name, choices]])));
    return { chosen, free: [...new Set(all.map(({ name }) => name))].filter((name) => !chosen.has(name)) };
}
/** Text between the single quotes of a POSIX shell. */
function quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./src/commands/completion/bash.ts
/** Completion in bash, from 3.2 on, which macOS has. */

function bashScript(grammar) {
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
function steps(grammar) {
    return grammar
        .filter((command) => command.steps.length > 0)
        .map(({ name, steps }) => `      ${steps.join(' | ')}) command=${quoted(name)} ;;`)
        .join('\n');
}
function wordsLine({ name, words, flags, takes }) {
    const texts = words.map(({ text }) => text).join(' ');
    const names = flags.map((flag) => flag.name).join(' ');
    return `    ${quoted(name)}) words='${texts}' flags='${names}'${takes === undefined ? '' : ` takes=${takes}`} ;;`;
}

;// CONCATENATED MODULE: ./src/commands/completion/fish.ts
function fishScript(grammar) {
    return `# Completion of assets-sync in fish. To use it: assets-sync completion fish | source
function __assets_sync_is_at
    set -l command ''
    set -l words (commandline -opc)
    for word in $words[2..-1]
        switch "$command/$word"
${fish_steps(grammar)}
        end
    end
    test "$command" = "$argv[1]"
end
${grammar.flatMap(completions).join('\n')}
`;
}
function fish_steps(grammar) {
    return grammar
        .filter((command) => command.steps.length > 0)
        .map(({ name, steps }) => `            case ${steps.join(' ')}\n                set command ${fish_quoted(name)}`)
        .join('\n');
}
function completions({ name, words, flags, takes }) {
    const complete = `complete -c assets-sync -n ${fish_quoted(`__assets_sync_is_at ${fish_quoted(name)}`)}`;
    return [
        ...words.map(({ text, help }) => `${complete} -f -a ${text}${described(help)}`),
        ...flags.map((flag) => `${complete} -l ${flag.name.slice(2)}${value(flag)}${described(flag.help)}`),
        ...(takes === undefined ? [] : [`${complete} -a '(assets-sync completion ${takes} 2>/dev/null)'`]),
    ];
}
/** -r: there is a value; -x: and it is no file. */
function value({ value, choices }) {
    if (value === undefined)
        return '';
    return choices === undefined ? ' -r' : ` -x -a ${fish_quoted(choices.join(' '))}`;
}
function described(help) {
    return help === '' ? '' : ` -d ${fish_quoted(help)}`;
}
/** fish knows two escapes between single quotes. */
function fish_quoted(text) {
    return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

;// CONCATENATED MODULE: ./src/commands/completion/powershell.ts
/** Completion in PowerShell. */

function powershellScript(grammar) {
    const { chosen, free } = valueFlags(grammar);
    return `# Completion of assets-sync in PowerShell. To use it: assets-sync completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName assets-sync -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $typed = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
    $command = ''
    foreach ($word in ($typed | Select-Object -Skip 1)) {
        switch -CaseSensitive ("$command/$word") {
${powershell_steps(grammar)}
        }
    }
    $words = @(); $flags = @(); $takes = ''
    switch -CaseSensitive ($command) {
${grammar.map(powershell_wordsLine).join('\n')}
    }
    $candidates = @(if ($wordToComplete.StartsWith('-')) { $flags } else { $words })
    switch -CaseSensitive ($typed[-1]) {
${[...chosen].map(([name, choices]) => `        '${name}' { $candidates = ${list(choices)}; $takes = '' }`).join('\n')}
        { $_ -cin ${list(free)} } { return }
    }
    if ($takes -and -not $wordToComplete.StartsWith('-')) { $candidates += @(assets-sync completion $takes 2>$null) }
    $candidates | Where-Object { $_.StartsWith($wordToComplete, [StringComparison]::Ordinal) } | ForEach-Object {
        $inserted = $_
        if ($_ -notmatch '^[\\w./-]+$') {
            $inserted = "'" + [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($_) + "'"
        }
        [System.Management.Automation.CompletionResult]::new($inserted, $_, 'ParameterValue', $_)
    }
}
`;
}
function powershell_steps(grammar) {
    return grammar.flatMap(({ name, steps }) => steps.map((step) => `            '${step}' { $command = '${name}' }`)).join('\n');
}
function powershell_wordsLine({ name, words, flags, takes }) {
    const texts = list(words.map(({ text }) => text));
    return `        '${name}' { $words = ${texts}; $flags = ${list(flags.map((flag) => flag.name))}; $takes = '${takes ?? ''}' }`;
}
function list(texts) {
    return `@(${texts.map((text) => `'${text}'`).join(', ')})`;
}

;// CONCATENATED MODULE: ./src/commands/completion/zsh.ts
/** Completion in zsh. */

function zshScript(grammar) {
    const { chosen, free } = valueFlags(grammar);
    return `#compdef assets-sync
# Completion of assets-sync in zsh. To use it, after compinit: eval "$(assets-sync completion zsh)"
_assets_sync() {
  local command='' word takes=''
  local -a choices flags names
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$command/$word" in
${zsh_steps(grammar)}
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
function zsh_steps(grammar) {
    return grammar
        .filter((command) => command.steps.length > 0)
        .map(({ name, steps }) => `      ${steps.join('|')}) command=${quoted(name)} ;;`)
        .join('\n');
}
function wordsLines({ name, words, flags, takes }) {
    return `    ${quoted(name)})
      choices=(${words.map(({ text, help }) => zsh_described(text, help)).join(' ')})
      flags=(${flags.map((flag) => zsh_described(flag.name, flag.help)).join(' ')})
      takes=${takes ?? ''} ;;`;
}
/** As `_describe` takes it. */
function zsh_described(text, help) {
    return quoted(help === '' ? text : `${text}:${help.replaceAll('\\', '\\\\').replaceAll(':', '\\:')}`);
}

;// CONCATENATED MODULE: ./src/commands/completion/command.ts
/** completion: prints a script that completes commands, flags and services in a shell. */











const SCRIPTS = {
    bash: bashScript,
    zsh: zshScript,
    fish: fishScript,
    powershell: powershellScript,
};
const command = {
    group: 'More',
    description: 'print a script that completes commands, flags and services in your shell',
    quiet: commands_command/* QUIET_ANSWER */.oe,
    arguments: [
        {
            syntax: '<what>',
            help: 'the shell; or services or backups, for their names, which the scripts ask for',
            choices: [...Object.keys(SCRIPTS), 'services', 'backups'],
        },
    ],
    inputs: [],
    examples: `
  eval "$(assets-sync completion bash)"                                 # in ~/.bashrc
  eval "$(assets-sync completion zsh)"                                  # in ~/.zshrc, after compinit
  assets-sync completion fish | source                                  # in ~/.config/fish/config.fish
  assets-sync completion powershell | Out-String | Invoke-Expression    # in $PROFILE`,
    run,
};
async function run(context) {
    const { host, words, commands } = context;
    const write = SCRIPTS[words[0] ?? ''];
    if (write === undefined) {
        const [listed, names] = words[0] === 'backups' ? ['backups', await listBackupNames(context)] : ['services', await listServices(context)];
        if (names.length > 0)
            host.result(names.join('\n'), 'answer');
        host.setOutputs({}, { [listed]: names });
    }
    else {
        const script = write(await makeGrammar(commands));
        host.result(script.trimEnd(), 'answer');
        host.setOutputs({}, { script });
    }
}
/** One a line, too. */
async function listBackupNames({ inputs, openCodeRepository, signal }) {
    const root = new workspace_root/* AssetsRoot */._((0,locate/* locateRoot */.L)(await openCodeRepository(), inputs.path), true);
    return root.exists() ? (await (0,backups/* findBackups */.Tx)(root, signal)).map(({ name }) => name) : [];
}
/** Every service that has a pin. The scripts expect one a line. */
async function listServices({ selection, openCodeRepository, signal }) {
    const { services } = await (0,selection_selection/* selectAll */.Ub)(selection, await openCodeRepository(), log/* SILENT */.q, signal);
    return services.map(({ service }) => service);
}


/***/ })

};
