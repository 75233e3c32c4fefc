"use strict";exports.id=9719,exports.ids=[9719],exports.modules={2828:(function(Q,R,n){n.d(R,{Pi:()=>F,Tx:()=>N,_p:()=>Z,iY:()=>K});var u=n(7936),V=n(6673),O=n(5322),L=n(5341),y=n(3005),x=n(6760),I=process.platform==="win32"?[]:["-c","core.symlinks=true"],j=/^(?:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z|[0-9a-f]{40})$/;function K(t){return j.test(t)}function J(t){const[,e,r,d,o,l,s]=j.exec(t)??[];return e===void 0?void 0:new Date(`${e}-${r}-${d}T${o}:${l}:${s}Z`)}async function N(t,e){const r=["for-each-ref","--format=%(refname)",u.Gk],o=(await(0,O.$Y)(r,{environment:t.environment,signal:e}).catch(s=>{throw t.isDamage(s)?t.damaged(s):s})).toString("latin1").split(`
`).map(s=>s.slice(u.Gk.length)),l=[];for(const s of o.filter(K))l.push(await X(t,s,e));return l.sort((s,E)=>E.time.getTime()-s.time.getTime())}async function X(t,e,r){const d={...t.environment,GIT_INDEX_FILE:(0,x.join)(t.ours,"no-index")},o=async(...m)=>{const a=await(0,O.Ii)(m,{environment:d,signal:r});if(a.exitCode===0)return a.stdout;const v=(0,O.N7)(m,a);if(!v.isUnreadable)throw v},l=async m=>{const a=["diff-tree","-r","-z","--no-renames","--diff-filter=d","--name-only",m,`${u.Gk}${e}`],v=await o(...a);return v&&(0,O.DQ)(v)},s=J(e);if(s!==void 0)return{name:e,time:s,files:await l(L.pL)};const E=await o("show","-s","--format=%ct",e),i=E&&await o("rev-list","--max-parents=0",e);if(E===void 0||i===void 0)return{name:e,time:new Date(0),files:void 0};const p=i.toString("latin1").trim().split(`
`).at(-1)??e;return{name:e,time:new Date(Number(E.toString("latin1"))*1e3),files:await l(p)}}async function F(t,e,r){const d={environment:t.environment,signal:r},o=e.map(i=>`${u.Gk}${i}`),l=await(0,O.$Y)(["cat-file","--batch-check=%(objectname)"],{...d,input:o.map(i=>`${i}
`).join("")}),s=await t.objectsOf(["--stdin"],l.toString("latin1"),r);await t.referredObjects(void 0,r),await(0,O.$Y)(["update-ref","--stdin","-z"],{...d,input:o.map(i=>`delete ${i}\0\0`).join("")});const E=new Set(await t.referredObjects(void 0,r));return s.filter(i=>!E.has(i)).reduce((i,p)=>i+(0,V.qZ)(t.objects,p),0)}async function Z(t,e,{name:r,files:d,changes:o},l,s){await(0,u.P3)(t,l,s);const E=new Set(o.map(({path:a})=>a.toString("latin1"))),i=a=>(0,y.Cm)(t.fileAt(a))?.isDirectory()===!1,p=d.filter(a=>!E.has(a.toString("latin1"))&&i(a)),m=[...o,...p.map(a=>({path:a,kind:"modified"}))];return(0,u.HX)(t,()=>(0,u.eI)(t,async a=>{const v=await w(a,r,d,s),U=await(0,u.wT)(t,{draft:a,tree:L.pL},m,v,s),A=U.unlike.filter(({path:S})=>E.has(S.toString("latin1"))),W=await(0,u.vm)(t,e.head,A,s);return await(0,u.QO)(t,U,v,s,I),W}))}async function w(t,e,r,d){const o={environment:t.environment,signal:d},l=new Set(r.map(m=>m.toString("latin1"))),E=(0,O.DQ)(await(0,O.$Y)(["ls-tree","-r","-z","--full-tree",`${u.Gk}${e}`],o)).filter(m=>l.has(m.toString("latin1",m.indexOf(9)+1))),i=Buffer.concat(E.flatMap(m=>[m,Buffer.of(0)]));await(0,O.$Y)(["update-index","-z","--index-info"],{...o,input:i});const p=(await(0,O.$Y)(["write-tree","--missing-ok"],o)).toString("latin1").trim();return(0,y.nM)(t.index),p}}),9719:(function(Q,R,n){n.r(R),n.d(R,{command:()=>W});var u=n(2828),V=n(7936),O=n(9368),L=n(8366),y=n(6512),x=n(4148),I=n(3240),j=n(1100),K=n(8660),J=n(4801),N=n(8198),X=n(6673),F=n(7228),Z=n(9863),w=n(3864),t=n(9081),e=n(5449),r=n(9934),d=n(5322),o=n(9922),l=n(1074),s=n(8820),E=n(9087),i=n(4301),p=n(4060),m=n(4115),a=n(406),v=n(3005),U=n(3959),A={bash:`# Completion of assets-sync in bash. To use it: eval "$(assets-sync completion bash)"
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
}`},W={group:"More",description:"print a script that completes commands, flags and services in your shell",quiet:w.oe,arguments:[{syntax:"<what>",help:"the shell; words is what the scripts ask for",choices:[...Object.keys(A),"words"]}],takesCommand:!0,inputs:[],examples:`
  eval "$(assets-sync completion bash)"                                 # in ~/.bashrc
  eval "$(assets-sync completion zsh)"                                  # in ~/.zshrc, after compinit
  assets-sync completion fish | source                                  # in ~/.config/fish/config.fish
  assets-sync completion powershell | Out-String | Invoke-Expression    # in $PROFILE`,more:`
A shell starts sooner with what this prints in a file that it reads.`,run:S};async function S(_){const{host:f,words:h,command:P}=_,c=A[h[0]??""];if(c!==void 0){f.result(c,"answer"),f.setOutputs({},{script:c});return}const M=await z(_,P);M.length>0&&f.result(M.map(({text:D,help:$})=>$===""?D:`${D}	${$}`).join(`
`),"answer"),f.setOutputs({},{words:M.map(({text:D})=>D)})}async function z(_,f){const h=f.slice(0,-1);if(h.includes("--"))return[];const P=f.at(-1)??"",c=await b(_.commands,h),M=c===void 0?[]:(0,w.Zo)(c.runnable),D=M.find(({name:T,value:B})=>B!==void 0&&T===h.at(-1));if(D!==void 0)return(D.choices??[]).map(T=>({text:T,help:""}));if(P.startsWith("-"))return[...c===void 0?[{name:"--version",help:"print the version"}]:M,{name:"--help",help:"show help"}].map(({name:B,help:Y})=>({text:B,help:Y}));if(c===void 0)return(h.length>0?[]:await(0,w.HI)(_.commands)).flatMap(({names:B,command:{description:Y}})=>B.map(nn=>({text:nn,help:Y})));const{runnable:$,inner:g}=c,[C]=$.arguments??[],k=C?.isBackup?await G(H(_)):$.paths?await G(q(_)):[];return[...g,...[...C?.choices??[],...k].map(T=>({text:T,help:""}))]}async function b(_,f){const[h="",...P]=f,[c]=await(0,w.HI)(_.filter(({names:C})=>C.includes(h)));if(c===void 0)return;const{subcommands:M={}}=c.command,D=P.find(C=>Object.hasOwn(M,C)),$=D===void 0?void 0:M[D];if($!==void 0)return{runnable:$,inner:[]};const g=Object.entries(M).map(([C,{description:k}])=>({text:C,help:k}));return{runnable:c.command,inner:g}}function G(_){return _.catch(()=>[])}async function H({inputs:_,openCodeRepository:f,signal:h}){const P=new L._c((0,I.L)(await f(),_.path),!0);return P.exists()?(await(0,u.Tx)(P,h)).map(({name:c})=>c):[]}async function q({selection:_,openCodeRepository:f,signal:h}){const{services:P}=await(0,y.Ub)(_,await f(),d.qY,h);return P.map(({service:c})=>c)}})};
