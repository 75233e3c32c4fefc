export const id=3289,ids=[3289],modules={3779:(function(X,L,n){n.d(L,{Pi:()=>T,Tx:()=>N,_p:()=>V,iY:()=>U});var u=n(1025),A=n(208),O=n(334),B=n(6217),j=n(9542),W=n(6760),K=process.platform==="win32"?[]:["-c","core.symlinks=true"],S=/^(?:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z|[0-9a-f]{40})$/;function U(t){return S.test(t)}function G(t){const[,e,r,f,a,d,s]=S.exec(t)??[];return e===void 0?void 0:new Date(`${e}-${r}-${f}T${a}:${d}:${s}Z`)}async function N(t,e){const r=["for-each-ref","--format=%(refname)",u.Gk],a=(await(0,O.$Y)(r,{environment:t.environment,signal:e}).catch(s=>{throw t.isDamage(s)?t.damaged(s):s})).toString("latin1").split(`
`).map(s=>s.slice(u.Gk.length)),d=[];for(const s of a.filter(U))d.push(await F(t,s,e));return d.sort((s,l)=>l.time.getTime()-s.time.getTime())}async function F(t,e,r){const f={...t.environment,GIT_INDEX_FILE:(0,W.join)(t.ours,"no-index")},a=async(...m)=>{const o=await(0,O.Ii)(m,{environment:f,signal:r});if(o.exitCode===0)return o.stdout;const P=(0,O.N7)(m,o);if(!P.isUnreadable)throw P},d=async m=>{const o=["diff-tree","-r","-z","--no-renames","--diff-filter=d","--name-only",m,`${u.Gk}${e}`],P=await a(...o);return P&&(0,O.DQ)(P)},s=G(e);if(s!==void 0)return{name:e,time:s,files:await d(j.pL)};const l=await a("show","-s","--format=%ct",e),i=l&&await a("rev-list","--max-parents=0",e);if(l===void 0||i===void 0)return{name:e,time:new Date(0),files:void 0};const $=i.toString("latin1").trim().split(`
`).at(-1)??e;return{name:e,time:new Date(Number(l.toString("latin1"))*1e3),files:await d($)}}async function T(t,e,r){const f={environment:t.environment,signal:r},a=e.map(i=>`${u.Gk}${i}`),d=await(0,O.$Y)(["cat-file","--batch-check=%(objectname)"],{...f,input:a.map(i=>`${i}
`).join("")}),s=await t.objectsOf(["--stdin"],d.toString("latin1"),r);await t.referredObjects([],r),await(0,O.$Y)(["update-ref","--stdin","-z"],{...f,input:a.map(i=>`delete ${i}\0\0`).join("")});const l=new Set(await t.referredObjects([],r));return s.filter(i=>!l.has(i)).reduce((i,$)=>i+(0,A.qZ)(t.objects,$),0)}async function V(t,e,{name:r,files:f,changes:a},d,s){await(0,u.P3)(t,d,s);const l=new Set(a.map(({path:o})=>o.toString("latin1"))),i=o=>(0,B.Cm)(t.fileAt(o))?.isDirectory()===!1,$=f.filter(o=>!l.has(o.toString("latin1"))&&i(o)),m=[...a,...$.map(o=>({path:o,kind:"modified"}))];return(0,u.HX)(t,()=>(0,u.eI)(t,async o=>{const P=await J(o,r,f,s),I=await(0,u.wT)(t,{draft:o,tree:j.pL},m,P,s),g=I.unlike.filter(({path:R})=>l.has(R.toString("latin1"))),k=await(0,u.vm)(t,e.head,g,s);return await(0,u.QO)(t,I,P,s,K),k}))}async function J(t,e,r,f){const a={environment:t.environment,signal:f},d=new Set(r.map(m=>m.toString("latin1"))),l=(0,O.DQ)(await(0,O.$Y)(["ls-tree","-r","-z","--full-tree",`${u.Gk}${e}`],a)).filter(m=>d.has(m.toString("latin1",m.indexOf(9)+1))),i=Buffer.concat(l.flatMap(m=>[m,Buffer.of(0)]));await(0,O.$Y)(["update-index","-z","--index-info"],{...a,input:i});const $=(await(0,O.$Y)(["write-tree","--missing-ok"],a)).toString("latin1").trim();return(0,B.nM)(t.index),$}}),3289:(function(X,L,n){n.r(L),n.d(L,{command:()=>P});var u=n(3779),A=n(7438),O=n(7802),B=n(1025),j=n(7848),W=n(1242),K=n(3807),S=n(2870),U=n(9221),G=n(1780),N=n(208),F=n(6058),T=n(5835),V=n(7947),J=n(8868),t=n(8211),e=n(5166),r=n(6419),f=n(2138),a=n(5925),d=n(6602),s=n(4891),l=n(334),i=n(4179),$=n(6217),m=n(9542),o={bash:`# Completion of assets-sync in bash. To use it: eval "$(assets-sync completion bash)"
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
A shell starts sooner with what this prints in a file that it reads.`,run:I};async function I(_){const{host:h,words:E,command:p}=_,c=o[E[0]??""];if(c!==void 0){h.result(c,"answer"),h.setOutputs({},{script:c});return}const M=await g(_,p);M.length>0&&h.result(M.map(({text:D,help:v})=>v===""?D:`${D}	${v}`).join(`
`),"answer"),h.setOutputs({},{words:M.map(({text:D})=>D)})}async function g(_,h){const E=h.slice(0,-1);if(E.includes("--"))return[];const p=h.at(-1)??"",c=await k(_.commands,E),M=c===void 0?[]:(0,T.Zo)(c.runnable),D=M.find(({name:w,value:y})=>y!==void 0&&w===E.at(-1));if(D!==void 0)return(D.choices??[]).map(w=>({text:w,help:""}));if(p.startsWith("-"))return[...c===void 0?[{name:"--version",help:"print the version"}]:M,{name:"--help",help:"show help"}].map(({name:y,help:Y})=>({text:y,help:Y}));if(c===void 0)return(E.length>0?[]:await(0,T.HI)(_.commands)).flatMap(({names:y,command:{description:Y}})=>y.map(H=>({text:H,help:Y})));const{runnable:v,inner:x}=c,[C]=v.arguments??[],Q=C?.isBackup?await R(Z(_)):v.paths?await R(z(_)):[];return[...x,...[...C?.choices??[],...Q].map(w=>({text:w,help:""}))]}async function k(_,h){const[E="",...p]=h,[c]=await(0,T.HI)(_.filter(({names:C})=>C.includes(E)));if(c===void 0)return;const{subcommands:M={}}=c.command,D=p.find(C=>Object.hasOwn(M,C)),v=D===void 0?void 0:M[D];if(v!==void 0)return{runnable:v,inner:[]};const x=Object.entries(M).map(([C,{description:Q}])=>({text:C,help:Q}));return{runnable:c.command,inner:x}}function R(_){return _.catch(()=>[])}async function Z({inputs:_,openCodeRepository:h,signal:E}){const p=new W._c((0,K.L)(await h(),_.path),{onlyRead:!0});return p.exists()?(await(0,u.Tx)(p,E)).map(({name:c})=>c):[]}async function z({selection:_,openCodeRepository:h,signal:E}){const{services:p}=await(0,A.Ub)(_,await h(),l.qY,E);return p.map(({service:c})=>c)}})};
