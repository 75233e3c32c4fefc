export const id=5962,ids=[5962],modules={1845:(function(G,A,n){n.d(A,{Pi:()=>T,Tx:()=>N,_p:()=>H,iY:()=>S});var u=n(0),L=n(2543),O=n(4660),W=n(647),B=n(1803),j=n(6760),Y=process.platform==="win32"?[]:["-c","core.symlinks=true"],U=/^(?:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z|[0-9a-f]{40})$/;function S(t){return U.test(t)}function x(t){const[,e,r,E,a,d,s]=U.exec(t)??[];return e===void 0?void 0:new Date(`${e}-${r}-${E}T${a}:${d}:${s}Z`)}async function N(t,e){const r=["for-each-ref","--format=%(refname)",u.Gk],a=(await(0,O.$Y)(r,{environment:t.environment,signal:e}).catch(s=>{throw t.isDamage(s)?t.damaged(s):s})).toString("latin1").split(`
`).map(s=>s.slice(u.Gk.length)),d=[];for(const s of a.filter(S))d.push(await Q(t,s,e));return d.sort((s,l)=>l.time.getTime()-s.time.getTime())}async function Q(t,e,r){const E={...t.environment,GIT_INDEX_FILE:(0,j.join)(t.ours,"no-index")},a=async(...m)=>{const o=await(0,O.Ii)(m,{environment:E,signal:r});if(o.exitCode===0)return o.stdout;const P=(0,O.N7)(m,o);if(!P.isUnreadable)throw P},d=async m=>{const o=["diff-tree","-r","-z","--no-renames","--diff-filter=d","--name-only",m,`${u.Gk}${e}`],P=await a(...o);return P&&(0,O.DQ)(P)},s=x(e);if(s!==void 0)return{name:e,time:s,files:await d(B.pL)};const l=await a("show","-s","--format=%ct",e),i=l&&await a("rev-list","--max-parents=0",e);if(l===void 0||i===void 0)return{name:e,time:new Date(0),files:void 0};const $=i.toString("latin1").trim().split(`
`).at(-1)??e;return{name:e,time:new Date(Number(l.toString("latin1"))*1e3),files:await d($)}}async function T(t,e,r){const E={environment:t.environment,signal:r},a=e.map(i=>`${u.Gk}${i}`),d=await(0,O.$Y)(["cat-file","--batch-check=%(objectname)"],{...E,input:a.map(i=>`${i}
`).join("")}),s=await t.objectsOf(["--stdin"],d.toString("latin1"),r);await t.referredObjects([],r),await(0,O.$Y)(["update-ref","--stdin","-z"],{...E,input:a.map(i=>`delete ${i}\0\0`).join("")});const l=new Set(await t.referredObjects([],r));return s.filter(i=>!l.has(i)).reduce((i,$)=>i+(0,L.qZ)(t.objects,$),0)}async function H(t,e,{name:r,files:E,changes:a},d,s){await(0,u.P3)(t,d,s);const l=new Set(a.map(({path:o})=>o.toString("latin1"))),i=o=>(0,W.Cm)(t.fileAt(o))?.isDirectory()===!1,$=E.filter(o=>!l.has(o.toString("latin1"))&&i(o)),m=[...a,...$.map(o=>({path:o,kind:"modified"}))];return(0,u.HX)(t,()=>(0,u.eI)(t,async o=>{const P=await V(o,r,E,s),R=await(0,u.wT)(t,{draft:o,tree:B.pL},m,P,s),K=R.unlike.filter(({path:I})=>l.has(I.toString("latin1"))),g=await(0,u.vm)(t,e.head,K,s);return await(0,u.QO)(t,R,P,s,Y),g}))}async function V(t,e,r,E){const a={environment:t.environment,signal:E},d=new Set(r.map(m=>m.toString("latin1"))),l=(0,O.DQ)(await(0,O.$Y)(["ls-tree","-r","-z","--full-tree",`${u.Gk}${e}`],a)).filter(m=>d.has(m.toString("latin1",m.indexOf(9)+1))),i=Buffer.concat(l.flatMap(m=>[m,Buffer.of(0)]));await(0,O.$Y)(["update-index","-z","--index-info"],{...a,input:i});const $=(await(0,O.$Y)(["write-tree","--missing-ok"],a)).toString("latin1").trim();return(0,W.nM)(t.index),$}}),5962:(function(G,A,n){n.r(A),n.d(A,{command:()=>P});var u=n(1845),L=n(4972),O=n(0),W=n(2602),B=n(7314),j=n(7861),Y=n(6035),U=n(6503),S=n(1780),x=n(5673),N=n(2543),Q=n(7339),T=n(5835),H=n(9146),V=n(6419),t=n(4942),e=n(5925),r=n(8868),E=n(6602),a=n(6234),d=n(5689),s=n(509),l=n(4660),i=n(9254),$=n(647),m=n(4258),o={bash:`# Completion of assets-sync in bash. To use it: eval "$(assets-sync completion bash)"
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
A shell starts sooner with what this prints in a file that it reads.`,run:R};async function R(_){const{host:f,words:h,command:D}=_,c=o[h[0]??""];if(c!==void 0){f.result(c,"answer"),f.setOutputs({},{script:c});return}const p=await K(_,D);p.length>0&&f.result(p.map(({text:M,help:v})=>v===""?M:`${M}	${v}`).join(`
`),"answer"),f.setOutputs({},{words:p.map(({text:M})=>M)})}async function K(_,f){const h=f.slice(0,-1);if(h.includes("--"))return[];const D=f.at(-1)??"",c=await g(_.commands,h),p=c===void 0?[]:(0,T.Zo)(c.runnable),M=p.find(({name:w,value:y})=>y!==void 0&&w===h.at(-1));if(M!==void 0)return(M.choices??[]).map(w=>({text:w,help:""}));if(D.startsWith("-"))return[...c===void 0?[{name:"--version",help:"print the version"}]:p,{name:"--help",help:"show help"}].map(({name:y,help:F})=>({text:y,help:F}));if(c===void 0)return(h.length>0?[]:await(0,T.HI)(_.commands)).flatMap(({names:y,command:{description:F}})=>y.map(J=>({text:J,help:F})));const{runnable:v,inner:k}=c,[C]=v.arguments??[],X=C?.isBackup?await I(z(_)):v.paths?await I(b(_)):[];return[...k,...[...C?.choices??[],...X].map(w=>({text:w,help:""}))]}async function g(_,f){const[h="",...D]=f,[c]=await(0,T.HI)(_.filter(({names:C})=>C.includes(h)));if(c===void 0)return;const{subcommands:p={}}=c.command,M=D.find(C=>Object.hasOwn(p,C)),v=M===void 0?void 0:p[M];if(v!==void 0)return{runnable:v,inner:[]};const k=Object.entries(p).map(([C,{description:X}])=>({text:C,help:X}));return{runnable:c.command,inner:k}}function I(_){return _.catch(()=>[])}async function z({inputs:_,openCodeRepository:f,signal:h}){const D=new B._c((0,j.L)(await f(),_.path),{onlyRead:!0});return D.exists()?(await(0,u.Tx)(D,h)).map(({name:c})=>c):[]}async function b({selection:_,openCodeRepository:f,signal:h}){const{services:D}=await(0,L.Ub)(_,await f(),l.qY,h);return D.map(({service:c})=>c)}})};
