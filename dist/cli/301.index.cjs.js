"use strict";exports.id=301,exports.ids=[301],exports.modules={508:(function(z,I,t){t.d(I,{Pi:()=>T,Tx:()=>G,_p:()=>Z,iY:()=>K});var u=t(8763),B=t(6791),O=t(5888),W=t(2473),A=t(4246),j=t(6760),S=process.platform==="win32"?[]:["-c","core.symlinks=true"],U=/^(?:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z|[0-9a-f]{40})$/;function K(n){return U.test(n)}function F(n){const[,e,r,f,a,d,s]=U.exec(n)??[];return e===void 0?void 0:new Date(`${e}-${r}-${f}T${a}:${d}:${s}Z`)}async function G(n,e){const r=["for-each-ref","--format=%(refname)",u.Gk],a=(await(0,O.$Y)(r,{environment:n.environment,signal:e}).catch(s=>{throw n.isDamage(s)?n.damaged(s):s})).toString("latin1").split(`
`).map(s=>s.slice(u.Gk.length)),d=[];for(const s of a.filter(K))d.push(await X(n,s,e));return d.sort((s,l)=>l.time.getTime()-s.time.getTime())}async function X(n,e,r){const f={...n.environment,GIT_INDEX_FILE:(0,j.join)(n.ours,"no-index")},a=async(...m)=>{const o=await(0,O.Ii)(m,{environment:f,signal:r});if(o.exitCode===0)return o.stdout;const P=(0,O.N7)(m,o);if(!P.isUnreadable)throw P},d=async m=>{const o=["diff-tree","-r","-z","--no-renames","--diff-filter=d","--name-only",m,`${u.Gk}${e}`],P=await a(...o);return P&&(0,O.DQ)(P)},s=F(e);if(s!==void 0)return{name:e,time:s,files:await d(A.pL)};const l=await a("show","-s","--format=%ct",e),i=l&&await a("rev-list","--max-parents=0",e);if(l===void 0||i===void 0)return{name:e,time:new Date(0),files:void 0};const $=i.toString("latin1").trim().split(`
`).at(-1)??e;return{name:e,time:new Date(Number(l.toString("latin1"))*1e3),files:await d($)}}async function T(n,e,r){const f={environment:n.environment,signal:r},a=e.map(i=>`${u.Gk}${i}`),d=await(0,O.$Y)(["cat-file","--batch-check=%(objectname)"],{...f,input:a.map(i=>`${i}
`).join("")}),s=await n.objectsOf(["--stdin"],d.toString("latin1"),r);await n.referredObjects([],r),await(0,O.$Y)(["update-ref","--stdin","-z"],{...f,input:a.map(i=>`delete ${i}\0\0`).join("")});const l=new Set(await n.referredObjects([],r));return s.filter(i=>!l.has(i)).reduce((i,$)=>i+(0,B.qZ)(n.objects,$),0)}async function Z(n,e,{name:r,files:f,changes:a},d,s){await(0,u.P3)(n,d,s);const l=new Set(a.map(({path:o})=>o.toString("latin1"))),i=o=>(0,W.Cm)(n.fileAt(o))?.isDirectory()===!1,$=f.filter(o=>!l.has(o.toString("latin1"))&&i(o)),m=[...a,...$.map(o=>({path:o,kind:"modified"}))];return(0,u.HX)(n,()=>(0,u.eI)(n,async o=>{const P=await V(o,r,f,s),L=await(0,u.wT)(n,{draft:o,tree:A.pL},m,P,s),g=L.unlike.filter(({path:y})=>l.has(y.toString("latin1"))),k=await(0,u.vm)(n,e.head,g,s);return await(0,u.QO)(n,L,P,s,S),k}))}async function V(n,e,r,f){const a={environment:n.environment,signal:f},d=new Set(r.map(m=>m.toString("latin1"))),l=(0,O.DQ)(await(0,O.$Y)(["ls-tree","-r","-z","--full-tree",`${u.Gk}${e}`],a)).filter(m=>d.has(m.toString("latin1",m.indexOf(9)+1))),i=Buffer.concat(l.flatMap(m=>[m,Buffer.of(0)]));await(0,O.$Y)(["update-index","-z","--index-info"],{...a,input:i});const $=(await(0,O.$Y)(["write-tree","--missing-ok"],a)).toString("latin1").trim();return(0,W.nM)(n.index),$}}),301:(function(z,I,t){t.r(I),t.d(I,{command:()=>P});var u=t(508),B=t(2051),O=t(3848),W=t(8763),A=t(1566),j=t(924),S=t(8613),U=t(2803),K=t(9820),F=t(8198),G=t(6791),X=t(1888),T=t(3359),Z=t(3446),V=t(1074),n=t(4255),e=t(5850),r=t(5449),f=t(7510),a=t(1503),d=t(8820),s=t(151),l=t(5888),i=t(1081),$=t(2473),m=t(4246),o={bash:`# Completion of assets-sync in bash. To use it: eval "$(assets-sync completion bash)"
_assets_sync() {
  local word help current=\${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  while IFS=$'\\t' read -r word help; do
    printf -v word '%q' "$word"
    [[ $word == "$current"* ]] && COMPREPLY+=("$word")
  done < <(assets-sync completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o bashdefault -o default -F _assets_sync assets-sync`,zsh:`#compdef assets-sync
# Completion of assets-sync in zsh. To use it, after compinit: eval "$(assets-sync completion zsh)"
_assets_sync() {
  local -a found
  found=("\${(@f)$(assets-sync completion words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  found=("\${(@)found//:/\\\\:}")
  found=("\${(@)found/$'\\t'/:}")
  [[ -n "$found" ]] && _describe word found
  [[ "$PREFIX" == -* ]] || _files
}
if [[ "$funcstack[1]" == _assets_sync ]]; then _assets_sync "$@"; else compdef _assets_sync assets-sync; fi`,fish:`# Completion of assets-sync in fish. To use it: assets-sync completion fish | source
function __assets_sync_words
    set -l words (commandline -opc) (commandline -ct)
    assets-sync completion words -- $words[2..-1] 2>/dev/null
end
complete -c assets-sync -a '(__assets_sync_words)'`,powershell:`# Completion of assets-sync in PowerShell. To use it: assets-sync completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName assets-sync -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $exitCode = $global:LASTEXITCODE
    # A word that begins with a quotation mark is what follows it.
    $typed = $wordToComplete -replace '^[''"]', ''
    $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
    $words = @($before | Select-Object -Skip 1) + $typed
    assets-sync completion words '--' @words 2>$null | ForEach-Object {
        $word, $help = $_ -split "\`t", 2
        if ($word.StartsWith($typed, [StringComparison]::Ordinal)) {
            $inserted = $word
            if ($word -notmatch '^[\\w./-]+$') {
                $inserted = "'" + [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($word) + "'"
            }
            [System.Management.Automation.CompletionResult]::new($inserted, $word, 'ParameterValue', $(if ($help) { $help } else { $word }))
        }
    }
    $global:LASTEXITCODE = $exitCode
}`},P={group:"More",description:"print a script that completes commands, flags and services in your shell",quiet:T.oe,arguments:[{syntax:"<what>",help:"the shell; words is what the scripts ask for",choices:[...Object.keys(o),"words"]}],takesCommand:!0,inputs:[],examples:`
  eval "$(assets-sync completion bash)"                                 # in ~/.bashrc
  eval "$(assets-sync completion zsh)"                                  # in ~/.zshrc, after compinit
  assets-sync completion fish | source                                  # in ~/.config/fish/config.fish
  assets-sync completion powershell | Out-String | Invoke-Expression    # in $PROFILE`,more:`
A shell starts sooner with what this prints in a file that it reads.`,run:L};async function L(_){const{host:E,words:h,command:M}=_,c=o[h[0]??""];if(c!==void 0){E.result(c,"answer"),E.setOutputs({},{script:c});return}const p=await g(_,M);p.length>0&&E.result(p.map(({text:D,help:v})=>v===""?D:`${D}	${v}`).join(`
`),"answer"),E.setOutputs({},{words:p.map(({text:D})=>D)})}async function g(_,E){const h=E.slice(0,-1);if(h.includes("--"))return[];const M=E.at(-1)??"",c=await k(_.commands,h),p=c===void 0?[]:(0,T.Zo)(c.runnable),D=p.find(({name:C,value:R})=>R!==void 0&&C===h.at(-1));if(D!==void 0)return(D.choices??[]).map(C=>({text:C,help:""}));if(M.startsWith("-"))return[...c===void 0?[{name:"--version",help:"print the version"}]:p,{name:"--help",help:"show help"}].map(({name:R,help:x})=>({text:R,help:x}));if(c===void 0)return(h.length>0?[]:await(0,T.HI)(_.commands)).flatMap(({names:R,command:{description:x}})=>R.map(Q=>({text:Q,help:x})));const{runnable:v,inner:N}=c,[w]=v.arguments??[],Y=w?.isBackup?await y(H(_)):v.paths?await y(b(_)):[];return[...N,...[...w?.choices??[],...Y].map(C=>({text:C,help:""}))]}async function k(_,E){const[h="",...M]=E,[c]=await(0,T.HI)(_.filter(({names:w})=>w.includes(h)));if(c===void 0)return;const{subcommands:p={}}=c.command,D=M.find(w=>Object.hasOwn(p,w)),v=D===void 0?void 0:p[D];if(v!==void 0)return{runnable:v,inner:[]};const N=Object.entries(p).map(([w,{description:Y}])=>({text:w,help:Y}));return{runnable:c.command,inner:N}}function y(_){return _.catch(()=>[])}async function H({inputs:_,openCodeRepository:E,signal:h}){const M=new j._c((0,S.L)(await E(),_.path),{onlyRead:!0});return M.exists()?(await(0,u.Tx)(M,h)).map(({name:c})=>c):[]}async function b({selection:_,openCodeRepository:E,signal:h}){const{services:M}=await(0,B.Ub)(_,await E(),l.qY,h);return M.map(({service:c})=>c)}})};
