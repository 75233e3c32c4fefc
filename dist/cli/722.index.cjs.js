"use strict";exports.id=722,exports.ids=[722],exports.modules={66722:((Y,h,r)=>{r.r(h),r.d(h,{command:()=>F});var g=r(93179),j=r(7820),m=r(43739);const v={name:"--help",help:"show help"};async function O(e){const s=await(0,m.HI)(e),n={name:"",steps:[],words:s.flatMap(({names:o,command:i})=>o.map(c=>({text:c,help:i.description}))),flags:[v,{name:"--version",help:"print the version"}],takesServices:!1},t=s.flatMap(({names:o,command:i})=>{const c=Object.entries(i.subcommands??{}),N=c.map(([a,{description:f}])=>({text:a,help:f})),[u]=o;return[w(u,o.map(a=>`/${a}`),i,N),...c.map(([a,f])=>w(`${u} ${a}`,[`${u}/${a}`],f,[]))]});return[n,...t]}function w(e,s,n,t){const o=n.arguments?.[0]?.choices??[];return{name:e,steps:s,words:[...t,...o.map(i=>({text:i,help:""}))],flags:[...(0,m.Zo)(n),v],takesServices:n.paths!==void 0}}function p(e){const s=e.flatMap(({flags:t})=>t).filter(({value:t})=>t!==void 0),n=new Map(s.flatMap(({name:t,choices:o})=>o===void 0?[]:[[t,o]]));return{chosen:n,free:[...new Set(s.map(({name:t})=>t))].filter(t=>!n.has(t))}}function $(e){return`'${e.replaceAll("'","'\\''")}'`}function _(e){const{chosen:s,free:n}=p(e);return`# Completion of assets-sync in bash. To use it: eval "$(assets-sync completion bash)"
_assets_sync() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local command='' words='' flags='' services='' index service escaped
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "$command/\${COMP_WORDS[index]}" in
${P(e)}
    esac
  done
  COMPREPLY=()
  case $previous in
${[...s].map(([t,o])=>`    ${t}) COMPREPLY=($(compgen -W '${o.join(" ")}' -- "$current")); return ;;`).join(`
`)}
    ${n.join(" | ")}) return ;;
  esac
  case $command in
${e.map(M).join(`
`)}
  esac
  if [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$current"))
    return
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  [[ -n $services ]] || return
  # Not by compgen: it would run what stands in a name.
  while IFS= read -r service; do
    printf -v escaped '%q' "$service"
    [[ $escaped == "$current"* ]] && COMPREPLY+=("$escaped")
  done < <(assets-sync completion services 2>/dev/null)
}
complete -o bashdefault -o default -F _assets_sync assets-sync
`}function P(e){return e.filter(s=>s.steps.length>0).map(({name:s,steps:n})=>`      ${n.join(" | ")}) command=${$(s)} ;;`).join(`
`)}function M({name:e,words:s,flags:n,takesServices:t}){const o=s.map(({text:c})=>c).join(" "),i=n.map(c=>c.name).join(" ");return`    ${$(e)}) words='${o}' flags='${i}'${t?" services=yes":""} ;;`}function R(e){return`# Completion of assets-sync in fish. To use it: assets-sync completion fish | source
function __assets_sync_is_at
    set -l command ''
    set -l words (commandline -opc)
    for word in $words[2..-1]
        switch "$command/$word"
${E(e)}
        end
    end
    test "$command" = "$argv[1]"
end
${e.flatMap(b).join(`
`)}
`}function E(e){return e.filter(s=>s.steps.length>0).map(({name:s,steps:n})=>`            case ${n.join(" ")}
                set command ${l(s)}`).join(`
`)}function b({name:e,words:s,flags:n,takesServices:t}){const o=`complete -c assets-sync -n ${l(`__assets_sync_is_at ${l(e)}`)}`;return[...s.map(({text:i,help:c})=>`${o} -f -a ${i}${y(c)}`),...n.map(i=>`${o} -l ${i.name.slice(2)}${W(i)}${y(i.help)}`),...t?[`${o} -a '(assets-sync completion services 2>/dev/null)'`]:[]]}function W({value:e,choices:s}){return e===void 0?"":s===void 0?" -r":` -x -a ${l(s.join(" "))}`}function y(e){return e===""?"":` -d ${l(e)}`}function l(e){return`'${e.replace(/[\\']/g,"\\$&")}'`}function k(e){const{chosen:s,free:n}=p(e);return`# Completion of assets-sync in PowerShell. To use it: assets-sync completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName assets-sync -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $typed = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
    $command = ''
    foreach ($word in ($typed | Select-Object -Skip 1)) {
        switch -CaseSensitive ("$command/$word") {
${x(e)}
        }
    }
    $words = @(); $flags = @(); $takesServices = $false
    switch -CaseSensitive ($command) {
${e.map(T).join(`
`)}
    }
    $candidates = @(if ($wordToComplete.StartsWith('-')) { $flags } else { $words })
    switch -CaseSensitive ($typed[-1]) {
${[...s].map(([t,o])=>`        '${t}' { $candidates = ${d(o)}; $takesServices = $false }`).join(`
`)}
        { $_ -cin ${d(n)} } { return }
    }
    if ($takesServices -and -not $wordToComplete.StartsWith('-')) { $candidates += @(assets-sync completion services 2>$null) }
    $candidates | Where-Object { $_.StartsWith($wordToComplete, [StringComparison]::Ordinal) } | ForEach-Object {
        $inserted = $_
        if ($_ -notmatch '^[\\w./-]+$') {
            $inserted = "'" + [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($_) + "'"
        }
        [System.Management.Automation.CompletionResult]::new($inserted, $_, 'ParameterValue', $_)
    }
}
`}function x(e){return e.flatMap(({name:s,steps:n})=>n.map(t=>`            '${t}' { $command = '${s}' }`)).join(`
`)}function T({name:e,words:s,flags:n,takesServices:t}){const o=d(s.map(({text:i})=>i));return`        '${e}' { $words = ${o}; $flags = ${d(n.map(i=>i.name))}; $takesServices = $${t} }`}function d(e){return`@(${e.map(s=>`'${s}'`).join(", ")})`}function L(e){const{chosen:s,free:n}=p(e);return`#compdef assets-sync
# Completion of assets-sync in zsh. To use it, after compinit: eval "$(assets-sync completion zsh)"
_assets_sync() {
  local command='' word takes_services=''
  local -a choices flags services
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$command/$word" in
${z(e)}
    esac
  done
  case "\${words[CURRENT-1]}" in
${[...s].map(([t,o])=>`    ${t}) compadd -- ${o.join(" ")}; return ;;`).join(`
`)}
    ${n.join("|")}) _files; return ;;
  esac
  case "$command" in
${e.map(A).join(`
`)}
  esac
  if [[ "$PREFIX" == -* ]]; then
    _describe -o flag flags
    return
  fi
  (( $#choices )) && _describe command choices
  [[ -n "$takes_services" ]] || return
  # compadd quotes what a name has in it.
  services=(\${(f)"$(assets-sync completion services 2>/dev/null)"})
  (( $#services )) && compadd -a services
  _files
}
if [[ "$funcstack[1]" == _assets_sync ]]; then
  _assets_sync "$@"
else
  compdef _assets_sync assets-sync
fi
`}function z(e){return e.filter(s=>s.steps.length>0).map(({name:s,steps:n})=>`      ${n.join("|")}) command=${$(s)} ;;`).join(`
`)}function A({name:e,words:s,flags:n,takesServices:t}){return`    ${$(e)})
      choices=(${s.map(({text:o,help:i})=>S(o,i)).join(" ")})
      flags=(${n.map(o=>S(o.name,o.help)).join(" ")})
      takes_services=${t?"yes":""} ;;`}function S(e,s){return $(s===""?e:`${e}:${s.replaceAll("\\","\\\\").replaceAll(":","\\:")}`)}const C={bash:_,zsh:L,fish:R,powershell:k},F={group:"More",description:"print a script that completes commands, flags and services in your shell",quiet:m.oe,arguments:[{syntax:"<what>",help:"the shell; or services, for their names, which the scripts ask for",choices:[...Object.keys(C),"services"]}],inputs:[],examples:`
  eval "$(assets-sync completion bash)"                                 # in ~/.bashrc
  eval "$(assets-sync completion zsh)"                                  # in ~/.zshrc, after compinit
  assets-sync completion fish | source                                  # in ~/.config/fish/config.fish
  assets-sync completion powershell | Out-String | Invoke-Expression    # in $PROFILE`,run:I};async function I(e){const{host:s,words:n,commands:t}=e,o=C[n[0]??""];if(o===void 0){const i=await D(e);i.length>0&&s.result(i.join(`
`),"answer"),s.setOutputs({services:i})}else{const i=o(await O(t));s.result(i.trimEnd(),"answer"),s.setOutputs({},{script:i})}}async function D({selection:e,openCodeRepository:s,signal:n}){const{services:t}=await(0,j.Ub)(e,await s(),g.q,n);return t.map(({service:o})=>o)}})};
