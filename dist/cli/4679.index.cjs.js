"use strict";exports.id=4679,exports.ids=[4679],exports.modules={5786:(function(Q,R,n){n.d(R,{Pi:()=>N,Tx:()=>Z,_p:()=>G,iY:()=>j});var u=n(6063),X=n(9099),O=n(5322),A=n(5341),I=n(3005),x=n(6760),L=process.platform==="win32"?[]:["-c","core.symlinks=true"],U=/^(?:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z|[0-9a-f]{40})$/;function j(t){return U.test(t)}function J(t){const[,e,r,d,o,l,s]=U.exec(t)??[];return e===void 0?void 0:new Date(`${e}-${r}-${d}T${o}:${l}:${s}Z`)}async function Z(t,e){const r=["for-each-ref","--format=%(refname)",u.Gk],o=(await(0,O.$Y)(r,{environment:t.environment,signal:e}).catch(s=>{throw t.isDamage(s)?t.damaged(s):s})).toString("latin1").split(`
`).map(s=>s.slice(u.Gk.length)),l=[];for(const s of o.filter(j))l.push(await F(t,s,e));return l.sort((s,E)=>E.time.getTime()-s.time.getTime())}async function F(t,e,r){const d={...t.environment,GIT_INDEX_FILE:(0,x.join)(t.ours,"no-index")},o=async(...m)=>{const a=await(0,O.Ii)(m,{environment:d,signal:r});if(a.exitCode===0)return a.stdout;const v=(0,O.N7)(m,a);if(!v.isUnreadable)throw v},l=async m=>{const a=["diff-tree","-r","-z","--no-renames","--diff-filter=d","--name-only",m,`${u.Gk}${e}`],v=await o(...a);return v&&(0,O.DQ)(v)},s=J(e);if(s!==void 0)return{name:e,time:s,files:await l(A.pL)};const E=await o("show","-s","--format=%ct",e),i=E&&await o("rev-list","--max-parents=0",e);if(E===void 0||i===void 0)return{name:e,time:new Date(0),files:void 0};const p=i.toString("latin1").trim().split(`
`).at(-1)??e;return{name:e,time:new Date(Number(E.toString("latin1"))*1e3),files:await l(p)}}async function N(t,e,r){const d={environment:t.environment,signal:r},o=e.map(i=>`${u.Gk}${i}`),l=await(0,O.$Y)(["cat-file","--batch-check=%(objectname)"],{...d,input:o.map(i=>`${i}
`).join("")}),s=await t.objectsOf(["--stdin"],l.toString("latin1"),r);await t.referredObjects(void 0,r),await(0,O.$Y)(["update-ref","--stdin","-z"],{...d,input:o.map(i=>`delete ${i}\0\0`).join("")});const E=new Set(await t.referredObjects(void 0,r));return s.filter(i=>!E.has(i)).reduce((i,p)=>i+(0,X.qZ)(t.objects,p),0)}async function G(t,e,{name:r,files:d,changes:o},l,s){await(0,u.P3)(t,l,s);const E=new Set(o.map(({path:a})=>a.toString("latin1"))),i=a=>(0,I.Cm)(t.fileAt(a))?.isDirectory()===!1,p=d.filter(a=>!E.has(a.toString("latin1"))&&i(a)),m=[...o,...p.map(a=>({path:a,kind:"modified"}))];return(0,u.HX)(t,()=>(0,u.eI)(t,async a=>{const v=await T(a,r,d,s),W=await(0,u.wT)(t,{draft:a,tree:A.pL},m,v,s),y=W.unlike.filter(({path:S})=>E.has(S.toString("latin1"))),K=await(0,u.vm)(t,e.head,y,s);return await(0,u.QO)(t,W,v,s,L),K}))}async function T(t,e,r,d){const o={environment:t.environment,signal:d},l=new Set(r.map(m=>m.toString("latin1"))),E=(0,O.DQ)(await(0,O.$Y)(["ls-tree","-r","-z","--full-tree",`${u.Gk}${e}`],o)).filter(m=>l.has(m.toString("latin1",m.indexOf(9)+1))),i=Buffer.concat(E.flatMap(m=>[m,Buffer.of(0)]));await(0,O.$Y)(["update-index","-z","--index-info"],{...o,input:i});const p=(await(0,O.$Y)(["write-tree","--missing-ok"],o)).toString("latin1").trim();return(0,I.nM)(t.index),p}}),4679:(function(Q,R,n){n.r(R),n.d(R,{command:()=>K});var u=n(5786),X=n(6063),O=n(1375),A=n(5794),I=n(9067),x=n(9597),L=n(3240),U=n(1100),j=n(8613),J=n(7437),Z=n(8198),F=n(9099),N=n(7567),G=n(2777),T=n(3864),t=n(2140),e=n(5449),r=n(9934),d=n(5322),o=n(9922),l=n(1074),s=n(8820),E=n(9087),i=n(4301),p=n(4060),m=n(2872),a=n(406),v=n(3005),W=n(3959),y={bash:`# Completion of assets-sync in bash. To use it: eval "$(assets-sync completion bash)"
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
}`},K={group:"More",description:"print a script that completes commands, flags and services in your shell",quiet:T.oe,arguments:[{syntax:"<what>",help:"the shell; words is what the scripts ask for",choices:[...Object.keys(y),"words"]}],takesCommand:!0,inputs:[],examples:`
  eval "$(assets-sync completion bash)"                                 # in ~/.bashrc
  eval "$(assets-sync completion zsh)"                                  # in ~/.zshrc, after compinit
  assets-sync completion fish | source                                  # in ~/.config/fish/config.fish
  assets-sync completion powershell | Out-String | Invoke-Expression    # in $PROFILE`,more:`
A shell starts sooner with what this prints in a file that it reads.`,run:S};async function S(_){const{host:f,words:h,command:P}=_,c=y[h[0]??""];if(c!==void 0){f.result(c,"answer"),f.setOutputs({},{script:c});return}const M=await z(_,P);M.length>0&&f.result(M.map(({text:D,help:$})=>$===""?D:`${D}	${$}`).join(`
`),"answer"),f.setOutputs({},{words:M.map(({text:D})=>D)})}async function z(_,f){const h=f.slice(0,-1);if(h.includes("--"))return[];const P=f.at(-1)??"",c=await H(_.commands,h),M=c===void 0?[]:(0,T.Zo)(c.runnable),D=M.find(({name:w,value:B})=>B!==void 0&&w===h.at(-1));if(D!==void 0)return(D.choices??[]).map(w=>({text:w,help:""}));if(P.startsWith("-"))return[...c===void 0?[{name:"--version",help:"print the version"}]:M,{name:"--help",help:"show help"}].map(({name:B,help:Y})=>({text:B,help:Y}));if(c===void 0)return(h.length>0?[]:await(0,T.HI)(_.commands)).flatMap(({names:B,command:{description:Y}})=>B.map(nn=>({text:nn,help:Y})));const{runnable:$,inner:g}=c,[C]=$.arguments??[],k=C?.isBackup?await V(b(_)):$.paths?await V(q(_)):[];return[...g,...[...C?.choices??[],...k].map(w=>({text:w,help:""}))]}async function H(_,f){const[h="",...P]=f,[c]=await(0,T.HI)(_.filter(({names:C})=>C.includes(h)));if(c===void 0)return;const{subcommands:M={}}=c.command,D=P.find(C=>Object.hasOwn(M,C)),$=D===void 0?void 0:M[D];if($!==void 0)return{runnable:$,inner:[]};const g=Object.entries(M).map(([C,{description:k}])=>({text:C,help:k}));return{runnable:c.command,inner:g}}function V(_){return _.catch(()=>[])}async function b({inputs:_,openCodeRepository:f,signal:h}){const P=new A._c((0,L.L)(await f(),_.path),!0);return P.exists()?(await(0,u.Tx)(P,h)).map(({name:c})=>c):[]}async function q({selection:_,openCodeRepository:f,signal:h}){const{services:P}=await(0,I.Ub)(_,await f(),d.qY,h);return P.map(({service:c})=>c)}})};
