"use strict";exports.id=722,exports.ids=[722],exports.modules={66722:(function(H,h,c){c.r(h),c.d(h,{command:()=>D});var j=c(93179),O=c(32130),S=c(7820),P=c(20994),k=c(28867),m=c(43739);const w={name:"--help",help:"show help"};async function M(e){const s=await(0,m.HI)(e),n={name:"",steps:[],words:s.flatMap(({names:o,command:a})=>o.map(i=>({text:i,help:a.description}))),flags:[w,{name:"--version",help:"print the version"}],takes:void 0},t=s.flatMap(({names:o,command:a})=>{const i=Object.entries(a.subcommands??{}),G=i.map(([r,{description:f}])=>({text:r,help:f})),[u]=o;return[y(u,o.map(r=>`/${r}`),a,G),...i.map(([r,f])=>y(`${u} ${r}`,[`${u}/${r}`],f,[]))]});return[n,...t]}function y(e,s,n,t){const o=n.arguments?.[0]?.choices??[];return{name:e,steps:s,words:[...t,...o.map(a=>({text:a,help:""}))],flags:[...(0,m.Zo)(n),w],takes:n.paths!==void 0?"services":n.arguments?.[0]?.isBackup===!0?"backups":void 0}}function p(e){const s=e.flatMap(({flags:t})=>t).filter(({value:t})=>t!==void 0),n=new Map(s.flatMap(({name:t,choices:o})=>o===void 0?[]:[[t,o]]));return{chosen:n,free:[...new Set(s.map(({name:t})=>t))].filter(t=>!n.has(t))}}function $(e){return`'${e.replaceAll("'","'\\''")}'`}function b(e){const{chosen:s,free:n}=p(e);return`# Completion of assets-sync in bash. To use it: eval "$(assets-sync completion bash)"
_assets_sync() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local command='' words='' flags='' takes='' index name escaped
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "$command/\${COMP_WORDS[index]}" in
${R(e)}
    esac
  done
  COMPREPLY=()
  case $previous in
${[...s].map(([t,o])=>`    ${t}) COMPREPLY=($(compgen -W '${o.join(" ")}' -- "$current")); return ;;`).join(`
`)}
    ${n.join(" | ")}) return ;;
  esac
  case $command in
${e.map(E).join(`
`)}
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
`}function R(e){return e.filter(s=>s.steps.length>0).map(({name:s,steps:n})=>`      ${n.join(" | ")}) command=${$(s)} ;;`).join(`
`)}function E({name:e,words:s,flags:n,takes:t}){const o=s.map(({text:i})=>i).join(" "),a=n.map(i=>i.name).join(" ");return`    ${$(e)}) words='${o}' flags='${a}'${t===void 0?"":` takes=${t}`} ;;`}function _(e){return`# Completion of assets-sync in fish. To use it: assets-sync completion fish | source
function __assets_sync_is_at
    set -l command ''
    set -l words (commandline -opc)
    for word in $words[2..-1]
        switch "$command/$word"
${x(e)}
        end
    end
    test "$command" = "$argv[1]"
end
${e.flatMap(W).join(`
`)}
`}function x(e){return e.filter(s=>s.steps.length>0).map(({name:s,steps:n})=>`            case ${n.join(" ")}
                set command ${l(s)}`).join(`
`)}function W({name:e,words:s,flags:n,takes:t}){const o=`complete -c assets-sync -n ${l(`__assets_sync_is_at ${l(e)}`)}`;return[...s.map(({text:a,help:i})=>`${o} -f -a ${a}${C(i)}`),...n.map(a=>`${o} -l ${a.name.slice(2)}${T(a)}${C(a.help)}`),...t===void 0?[]:[`${o} -a '(assets-sync completion ${t} 2>/dev/null)'`]]}function T({value:e,choices:s}){return e===void 0?"":s===void 0?" -r":` -x -a ${l(s.join(" "))}`}function C(e){return e===""?"":` -d ${l(e)}`}function l(e){return`'${e.replace(/[\\']/g,"\\$&")}'`}function L(e){const{chosen:s,free:n}=p(e);return`# Completion of assets-sync in PowerShell. To use it: assets-sync completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName assets-sync -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $typed = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
    $command = ''
    foreach ($word in ($typed | Select-Object -Skip 1)) {
        switch -CaseSensitive ("$command/$word") {
${z(e)}
        }
    }
    $words = @(); $flags = @(); $takes = ''
    switch -CaseSensitive ($command) {
${e.map(A).join(`
`)}
    }
    $candidates = @(if ($wordToComplete.StartsWith('-')) { $flags } else { $words })
    switch -CaseSensitive ($typed[-1]) {
${[...s].map(([t,o])=>`        '${t}' { $candidates = ${d(o)}; $takes = '' }`).join(`
`)}
        { $_ -cin ${d(n)} } { return }
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
`}function z(e){return e.flatMap(({name:s,steps:n})=>n.map(t=>`            '${t}' { $command = '${s}' }`)).join(`
`)}function A({name:e,words:s,flags:n,takes:t}){const o=d(s.map(({text:a})=>a));return`        '${e}' { $words = ${o}; $flags = ${d(n.map(a=>a.name))}; $takes = '${t??""}' }`}function d(e){return`@(${e.map(s=>`'${s}'`).join(", ")})`}function F(e){const{chosen:s,free:n}=p(e);return`#compdef assets-sync
# Completion of assets-sync in zsh. To use it, after compinit: eval "$(assets-sync completion zsh)"
_assets_sync() {
  local command='' word takes=''
  local -a choices flags names
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$command/$word" in
${I(e)}
    esac
  done
  case "\${words[CURRENT-1]}" in
${[...s].map(([t,o])=>`    ${t}) compadd -- ${o.join(" ")}; return ;;`).join(`
`)}
    ${n.join("|")}) _files; return ;;
  esac
  case "$command" in
${e.map(N).join(`
`)}
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
`}function I(e){return e.filter(s=>s.steps.length>0).map(({name:s,steps:n})=>`      ${n.join("|")}) command=${$(s)} ;;`).join(`
`)}function N({name:e,words:s,flags:n,takes:t}){return`    ${$(e)})
      choices=(${s.map(({text:o,help:a})=>v(o,a)).join(" ")})
      flags=(${n.map(o=>v(o.name,o.help)).join(" ")})
      takes=${t??""} ;;`}function v(e,s){return $(s===""?e:`${e}:${s.replaceAll("\\","\\\\").replaceAll(":","\\:")}`)}const g={bash:b,zsh:F,fish:_,powershell:L},D={group:"More",description:"print a script that completes commands, flags and services in your shell",quiet:m.oe,arguments:[{syntax:"<what>",help:"the shell; or services or backups, for their names, which the scripts ask for",choices:[...Object.keys(g),"services","backups"]}],inputs:[],examples:`
  eval "$(assets-sync completion bash)"                                 # in ~/.bashrc
  eval "$(assets-sync completion zsh)"                                  # in ~/.zshrc, after compinit
  assets-sync completion fish | source                                  # in ~/.config/fish/config.fish
  assets-sync completion powershell | Out-String | Invoke-Expression    # in $PROFILE`,run:Y};async function Y(e){const{host:s,words:n,commands:t}=e,o=g[n[0]??""];if(o===void 0){const[a,i]=n[0]==="backups"?["backups",await B(e)]:["services",await U(e)];i.length>0&&s.result(i.join(`
`),"answer"),s.setOutputs({},{[a]:i})}else{const a=o(await M(t));s.result(a.trimEnd(),"answer"),s.setOutputs({},{script:a})}}async function B({inputs:e,openCodeRepository:s,signal:n}){const t=new k._((0,O.L)(await s(),e.path),!0);return t.exists()?(await(0,P.Tx)(t,n)).map(({name:o})=>o):[]}async function U({selection:e,openCodeRepository:s,signal:n}){const{services:t}=await(0,S.Ub)(e,await s(),j.q,n);return t.map(({service:o})=>o)}})};
