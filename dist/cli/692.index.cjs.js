"use strict";exports.id=692,exports.ids=[692],exports.modules={9042:(function(ot,X,i){i.d(X,{Hs:()=>f,Sw:()=>tt,Z4:()=>nt,_c:()=>et,a0:()=>H,fY:()=>J,mP:()=>V});var B=i(7600),z=i(9886),A=i(9780),Z=i(828),F=i(5025),I=i(1722),C=i(869),$=i(956),U=i(2995),Q=i(17),Y=i(903),b=i(3024),st=i(1455),P=i(6760),V="unreadable";function q(t){return(0,b.existsSync)(N(t))}function H(t){const s=(0,C.qC)(N(t));return s===void 0?void 0:u(s)??V}function J(t,s){(0,U.v8)(N(t),JSON.stringify(s))}function tt(t){(0,Q.nM)(N(t))}function N(t){return(0,P.join)((0,B.DP)(t),"journal")}function u(t){try{const{commit:s,services:r,empty:y,filesStay:v}=JSON.parse(t),w=(0,$.qL)(String(s)),W=O(r),e=y===void 0?[]:O(y);return w===void 0||W===void 0||e===void 0?void 0:{commit:w,services:W,empty:e,...v===!0?{filesStay:v}:{}}}catch{return}}function O(t){if(!Array.isArray(t))return;const s=t.flatMap(r=>{const y=(0,F.Bp)(String(r));return"directory"in y?[y.directory]:[]});return s.length===t.length?s:void 0}function f(t,s){const r="assets-sync <assets-sync@localhost> 0 +0000";return Buffer.from(`tree ${t}
author ${r}
committer ${r}

${D(s)}`)}function D(t){const s=[t.length===1?`Recordings of ${t[0]?.service}`:`Recordings of ${t.length} services`,"","Made by assets-sync; the next sync replaces this commit.",""];let r;const y=v=>{v===void 0||v===r||(r=v,s.push(`Repository: ${v}`))};for(const v of t){y(v.pinnedTrees[0]?.repository),s.push(`Service: ${v.tree} ${v.service}`);for(const{directory:w,assetsPath:W,repository:e,sha:n,tree:o,byTree:d,behind:l}of v.pinnedTrees)y(e),s.push(`${d?"Pin by tree":"Pin"}: ${n} ${o} ${w}`),W!==w&&s.push(`From: ${W}`),l!==void 0&&s.push(`Behind: ${l}`)}return`${s.join(`
`)}
`}function g(t){const s=t.toString("utf8"),r=[];let y="";for(const v of s.slice(s.indexOf(`

`)+2).split(`
`)){const[,w,W=""]=/^(Repository|Service|Pin|Pin by tree|From|Behind): (.*)$/.exec(v)??[];if(w==="Repository"&&(y=W),w==="Service"){const[,e="",n=""]=/^([0-9a-f]{40}) (.*)$/.exec(W)??[],o={tree:(0,$.qL)(e),parsed:(0,F.Bp)(n)};if(o.tree===void 0||"error"in o.parsed)continue;r.push({service:o.parsed.directory,tree:o.tree,pinnedTrees:[]})}else if(w==="Pin"||w==="Pin by tree"){const[,e="",n="",o=""]=/^([0-9a-f]{40}) ([0-9a-f]{40}) (.*)$/.exec(W)??[],d={sha:(0,$.qL)(e),tree:(0,$.qL)(n),parsed:(0,F.Bp)(o)};if(d.sha===void 0||d.tree===void 0||"error"in d.parsed)continue;const l={directory:d.parsed.directory,assetsPath:d.parsed.directory,repository:y};r.at(-1)?.pinnedTrees.push({...l,sha:d.sha,tree:d.tree,byTree:w==="Pin by tree"})}else if(w==="From"){const e=(0,F.Bp)(W),n=r.at(-1)?.pinnedTrees.at(-1);n!==void 0&&"directory"in e&&(n.assetsPath=e.directory)}else if(w==="Behind"){const e=r.at(-1)?.pinnedTrees.at(-1);e!==void 0&&(e.behind=(0,$.qL)(W))}}return r}var M=`* -text -eol -filter -ident -working-tree-encoding !diff !merge
`,K="recordings are published with: assets-sync push://",S=["HEAD","config","index","packed-refs","info/attributes","objects/info/alternates","assets-sync/index","assets-sync/journal",B.rl],et=class{dir;gitDir;onlyRead;knownTraits;constructor(t,s=!1){this.dir=t,this.gitDir=(0,P.join)(t,".git"),this.onlyRead=s}get ours(){return(0,B.DP)(this.dir)}get isCutOff(){return q(this.dir)}fileAt(t){return Buffer.concat([Buffer.from(`${this.dir}/`),t])}get environment(){return(0,B.AM)(this.dir,this.onlyRead,this.traits)}get traits(){return this.knownTraits??=(0,C.aS)(this.gitDir),this.knownTraits??I.e3}exists(){const t=(0,b.lstatSync)(this.dir,{throwIfNoEntry:!1});if(t===void 0)return!1;if(!t.isDirectory())throw this.foreign(t.isSymbolicLink()?"a symbolic link":"a file");if((0,U.Cm)(this.gitDir)?.isFile()===!0)throw this.foreign("another git repository");if((0,b.existsSync)(this.ours))return this.refusePipes(),this.keepAttributes(),this.isWhole();const s=(0,b.readdirSync)(this.dir);if(s.every(r=>r===".git"&&(0,b.readdirSync)(this.gitDir).length===0))return!1;throw s.includes(".git")?this.foreign("another git repository"):this.notOurs()}notOurs(){return this.foreign("a directory with files that assets-sync did not put there")}keepAttributes(){const t=(0,P.join)(this.gitDir,"info");if((0,U.Cm)((0,P.join)(this.gitDir,"commondir"))!==void 0||(0,U.Cm)(t)?.isSymbolicLink()===!0||(0,U.Cm)(this.gitDir)?.isSymbolicLink()===!0)throw this.foreign("a part of another git repository");(0,C.bh)((0,P.join)(t,"attributes"),M)}refusePipes(){const t=r=>r.isFile()||r.isDirectory()||r.isSymbolicLink(),s=S.map(r=>(0,P.join)(this.gitDir,r)).find(r=>{const y=(0,U.Cm)(r);return y!==void 0&&!t(y)});if(s!==void 0)throw new Y.Fl("foreign-root",`${s} is no file, but a pipe, a socket or a device.`,{hint:"Delete it, then run assets-sync sync, which puts back what belongs there; nothing was touched."})}isWhole(){const t=(0,P.join)(this.gitDir,"HEAD"),s=v=>(0,$.qL)(v)!==void 0||v.startsWith("ref: "),r=(0,C.qC)(t);if(r!==void 0&&s(r.trim()))return!0;const y=(0,$.qL)((0,C.qC)((0,P.join)(this.gitDir,B.rl))?.trim()??"");if(r===void 0&&y===void 0)return!1;if(this.onlyRead)throw new Y.Fl("damaged-root",`The git repository of the assets root is damaged: ${t} cannot be read.`,{hint:"Run assets-sync sync, which mends it, then run the command again; the recordings on disk stay as they are."});return(0,C.vK)(t,`${y??nt}
`),!0}foreign(t){return new Y.Fl("foreign-root",`The assets root ${this.dir} is ${t}.`,{hint:"Move it away, or name another directory in $path; nothing in it was touched."})}make(t,s){(0,b.mkdirSync)(this.ours,{recursive:!0});const r=this.alternates,y=t.map(W=>this.alternateFor(W)),v=(0,P.join)(this.gitDir,"info/attributes");(0,C.bh)(v,M);const w=(0,C.qC)((0,P.join)(this.gitDir,"config"))===void 0;(0,C.g7)(this.gitDir,{config:[["core.repositoryFormatVersion","0"],["core.bare","false"],["core.logAllRefUpdates","true"],...(0,I.HE)(),...w?(0,I.Q0)((0,C.gI)(v)):[],["advice.detachedHead","false"],["remote.origin.url",s],["remote.origin.pushurl",K]],alternates:[...new Set([...r,...y])]})}get detachedHead(){return(0,$.qL)((0,C.qC)((0,P.join)(this.gitDir,"HEAD"))?.trim()??"")}writeSyncedRef(t){const s=(0,P.join)(this.gitDir,B.rl);(0,b.mkdirSync)((0,P.dirname)(s),{recursive:!0}),(0,U.v8)(s,`${t}
`)}async readState(t){try{const s=await this.readStateAsFound(t);if(!this.isLost(s))return s;const r=await this.readStateAsFound(t);if(!this.isLost(r))return r}catch(s){throw this.explainDamage(s)}throw this.damaged()}isLost(t){return t.synced===void 0&&this.detachedHead!==void 0||this.isHeadLost(t)}explainDamage(t){return t instanceof Z.XS&&(0,Z.aO)(t)&&t.path?.startsWith(this.gitDir)!==!1?this.damaged(t.detail):t}damaged(t){const s=`The git repository of ${this.dir} is damaged: what was synced there cannot be read.`;return new Y.Fl("damaged-root",s,{hint:"Run assets-sync sync, which mends it; the recordings on disk stay as they are, or are kept in a backup.",detail:t})}isHeadLost({synced:t,head:s}){const r=this.detachedHead;return t!==void 0&&r!==void 0&&s===void 0&&r!==t.commit}async readStateAsFound(t){const[s,r]=this.readWhereSynced()??await this.readObjects(["HEAD",B.rl],t);return{synced:r===void 0?void 0:{commit:r.name,services:g(r.content)},head:s===void 0||s.name===r?.name?void 0:s.name,interrupted:H(this.dir)}}readWhereSynced(){const t=(0,$.qL)((0,C.qC)((0,P.join)(this.gitDir,B.rl))?.trim()??"");if(t===void 0||(0,C.qC)((0,P.join)(this.gitDir,"HEAD"))?.trim()!==t)return;const s=(0,z.IC)(this.objects,t);return s===void 0?void 0:[s,s]}async readSynced(t,s){const[r]=await this.readObjects([t],s);return r===void 0?[]:g(r.content)}readObjects(t,s){return(0,z.$I)(t,{environment:this.environment,signal:s})}get alternates(){return((0,C.qC)((0,P.join)(this.gitDir,"objects/info/alternates"))??"").split(`
`).filter(s=>s!=="")}alternateFor(t){return(t.startsWith((0,B.C7)(this.dir))?(0,P.relative)(this.objects,t):t).replaceAll("\\","/")}borrowsFrom(t){if(this.alternates.includes(this.alternateFor(t)))return!0;const s=(0,A.O)(t);return this.alternates.some(r=>(0,A.O)((0,P.resolve)(this.objects,r))===s)}async referredObjects(t,s){const r=["--all","--reflog","--indexed-objects",...t===void 0?[]:[t.commit]];return this.objectsOf(r,"",s)}async objectsOf(t,s,r){const y=["rev-list","--objects","--no-object-names","--missing=allow-any",...t],v={...this.environment,GIT_INDEX_FILE:(0,P.join)(this.gitDir,"index")};return(await(0,Z.$Y)(y,{environment:v,input:s,signal:r})).toString("latin1").split(`
`).filter(W=>W!=="")}get objects(){return(0,P.join)(this.gitDir,"objects")}async readTree(t,s){const[r]=await this.readObjects([t],s);if(r===void 0)throw new Error(`tree ${t} is not in the store`);return r.content}async notTrees(t,s){const y=(await(0,Z.$Y)(["cat-file","--batch-check=%(objecttype)"],{environment:this.environment,input:`${t.join(`
`)}
`,signal:s})).toString("latin1").split(`
`);return t.filter((v,w)=>/^(blob|commit|tag)$/.test(y[w]??""))}requireUnlocked(){const t=(0,P.join)(this.gitDir,"index.lock");if((0,b.existsSync)(t))throw new Y.Fl("busy",`Another git command is at work in ${this.dir}.`,{hint:`Wait for it; if there is none, delete ${t} and run the command again.`})}async unmake(){const t=await(0,st.readdir)(this.dir);t.length===1&&t[0]===".git"&&await(0,Q.bF)(this.dir)}},nt="ref: refs/heads/none"}),5853:(function(ot,X,i){i.d(X,{$0:()=>Y,ek:()=>N,p7:()=>J,qZ:()=>tt});var B=i(9886),z=i(8845),A=i(869),Z=i(2995),F=i(17),I=i(7598),C=i(3024),$=i(6760),U=i(8522),Q="100644";async function Y(u,O){let f={children:new Map};for(const M of u){const K=Buffer.from(M.path).toString("latin1").split("/").filter(S=>S!=="");f=await b(f,K,M,O)}const D=new Map;return{tree:q(f,"",O,D),treeAt:M=>D.get(Buffer.from(M).toString("latin1"))}}async function b(u,O,f,D){const[g,...M]=O;if(g===void 0){if("file"in f)throw new Error("a file has a name");return f.tree===void 0?{children:new Map}:{tree:f.tree}}const{children:K}=await V(u,D),S=K.get(g);return M.length>0||"tree"in f&&f.tree!==void 0?K.set(g,await b(P(S),M,f,D)):"file"in f?K.set(g,{mode:st(S),name:Buffer.from(g,"latin1"),object:f.file}):K.delete(g),{children:K}}function st(u){return u!==void 0&&"mode"in u&&u.mode.startsWith("100")?u.mode:Q}function P(u){return u===void 0?{children:new Map}:"mode"in u?u.mode===B.tk?{tree:u.object}:{children:new Map}:u}async function V(u,O){if("children"in u)return u;const f=await O.readTree(u.tree);return{children:new Map(f.map(D=>[D.name.toString("latin1"),D]))}}function q(u,O,f,D){const g="tree"in u?u.tree:H(u.children,O,f,D);return D.set(O,g),g}function H(u,O,f,D){const g=[];for(const[M,K]of u){let S=K;if(!("mode"in S)){if("children"in S&&S.children.size===0)continue;const nt=q(S,O===""?M:`${O}/${M}`,f,D);S={mode:B.tk,name:Buffer.from(M,"latin1"),object:nt}}const et=Buffer.concat([Buffer.from(`${S.mode} `),S.name,Buffer.of(0),Buffer.from(S.object,"hex")]);g.push({sortKey:S.mode===B.tk?`${M}/`:M,bytes:et})}return g.sort((M,K)=>M.sortKey<K.sortKey?-1:1),f.writeTree(Buffer.concat(g.map(({bytes:M})=>M)))}function J(u,O,f){const D=Buffer.concat([Buffer.from(`${O} ${f.length}\0`),f]),g=(0,I.createHash)("sha1").update(D).digest("hex"),M=(0,$.join)(u,g.slice(0,2),g.slice(2));return(0,B.IC)(u,g)!==void 0?((0,Z._M)(M),g):((0,C.mkdirSync)((0,$.dirname)(M),{recursive:!0}),(0,A.vK)(M,(0,U.deflateSync)(D),{isContentAddressed:!0}),g)}function tt(u,O){const f=(0,$.join)(u,O.slice(0,2),O.slice(2)),D=(0,C.statSync)(f,{throwIfNoEntry:!1})?.size??0;return(0,F.nM)(f),D}function N(u,O){for(const f of(0,C.readdirSync)(u).filter(D=>/^[0-9a-f]{2}$/.test(D))){(0,C.mkdirSync)((0,$.join)(O,f),{recursive:!0});for(const D of(0,C.readdirSync)((0,$.join)(u,f)))(0,F.$w)((0,$.join)(u,f,D),(0,$.join)(O,f,D),{isContentAddressed:!0})}(0,z.S3)((0,$.join)(u,"pack"),(0,$.join)(O,"pack"))}}),4265:(function(ot,X,i){i.d(X,{q:()=>B});var B={progress:void 0,info:()=>{},notice:()=>{},warning:()=>{}}}),7021:(function(ot,X,i){i.d(X,{CN:()=>t,Gk:()=>f,Pi:()=>v,TG:()=>b,Tx:()=>s,Wb:()=>Y,_p:()=>W,dp:()=>H,iY:()=>M,qj:()=>w,t5:()=>Q,vm:()=>et});var B=i(5853),z=i(3367),A=i(828),Z=i(956),F=i(2995),I=i(17),C=i(903),$=i(3024),U=i(6760);function Q(e,n){return n.flatMap(o=>{const d=O(()=>(0,$.lstatSync)((0,I.Ie)(e.fileAt(o)),{bigint:!0}));return d===void 0?[]:[{path:o,stats:d}]})}function Y(e,n){const o=n.filter(({path:d,stats:l})=>{const p=N(J(e),d);if((0,$.mkdirSync)((0,I.Ie)(u(p)),{recursive:!0}),O(()=>(0,I.$w)(e.fileAt(d),p)??!0)===void 0)return!1;const m=st(l,(0,$.lstatSync)((0,I.Ie)(p),{bigint:!0}));return m?(0,I.nM)(p):P(e,d),q(e,d),!m});return(0,I.v$)(J(e).toString()),o.map(({path:d})=>d)}function b(e){for(const n of tt(J(e)))P(e,n);(0,I.v$)(J(e).toString())}function st(e,n){return e.ino===n.ino&&e.size===n.size&&e.mtimeNs===n.mtimeNs&&e.mode===n.mode}function P(e,n){const o=V(e,n),d=o===void 0?n:Buffer.concat([o,Buffer.from(`.${Date.now()}.kept`)]);(0,$.mkdirSync)((0,I.Ie)(u(e.fileAt(d))),{recursive:!0}),(0,I.$w)(N(J(e),n),e.fileAt(d))}function V(e,n){for(let o=n.indexOf(47);o!==-1;o=n.indexOf(47,o+1)){const d=n.subarray(0,o);if((0,F.Cm)(e.fileAt(d))?.isDirectory()===!1)return d}return(0,F.Cm)(e.fileAt(n))===void 0?void 0:n}function q(e,n){for(let o=n.lastIndexOf(47);o>0;o=n.lastIndexOf(47,o-1))try{(0,$.rmdirSync)((0,I.Ie)(e.fileAt(n.subarray(0,o))))}catch{return}}function H(e){for(const n of(0,$.readdirSync)((0,I.Ie)(e),{withFileTypes:!0,encoding:"buffer"}))n.isDirectory()&&H(N(e,n.name));try{(0,$.rmdirSync)((0,I.Ie)(e))}catch{}}function J(e){return Buffer.from((0,U.join)(e.ours,"set-aside"))}function tt(e,n){const o=n===void 0?e:N(e,n);return(O(()=>(0,$.readdirSync)((0,I.Ie)(o),{withFileTypes:!0,encoding:"buffer"}))??[]).flatMap(l=>{const p=n===void 0?l.name:N(n,l.name);return l.isDirectory()?tt(e,p):[p]})}function N(e,n){return Buffer.concat([e,Buffer.from("/"),n])}function u(e){return e.subarray(0,e.lastIndexOf(47))}function O(e){try{return e()}catch(n){const{code:o}=n;if(o==="ENOENT"||o==="ENOTDIR")return;throw n}}var f="refs/assets-sync/backup/",D=process.platform==="win32"?[]:["-c","core.symlinks=true"],g=/^(?:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z|[0-9a-f]{40})$/;function M(e){return g.test(e)}function K(e){const[,n,o,d,l,p,m]=g.exec(e)??[];return n===void 0?void 0:new Date(`${n}-${o}-${d}T${l}:${p}:${m}Z`)}var S={GIT_AUTHOR_NAME:"assets-sync",GIT_AUTHOR_EMAIL:"assets-sync@localhost",GIT_COMMITTER_NAME:"assets-sync",GIT_COMMITTER_EMAIL:"assets-sync@localhost"};async function et(e,n,o,d){const l=(0,U.join)(e.ours,`backup-${process.pid}`),p={...e.environment,...S},m={...p,GIT_INDEX_FILE:(0,U.join)(l,"index"),GIT_OBJECT_DIRECTORY:(0,U.join)(l,"objects")};try{(0,$.mkdirSync)(m.GIT_OBJECT_DIRECTORY,{recursive:!0});const k=Buffer.concat(o.flatMap(ct=>[ct,Buffer.of(0)]));await(0,A.$Y)(["update-index","--add","--remove","-z","--stdin"],{environment:m,input:k,signal:d});const R=(await(0,A.$Y)(["write-tree","--missing-ok"],{environment:m,signal:d})).toString("latin1").trim();(0,B.ek)(m.GIT_OBJECT_DIRECTORY,e.objects);const T=await nt(e,R,n,d);if(T!==void 0)return T;const L=n===void 0?[]:["-p",n],G=`Recordings that a sync replaced: ${o.length} files`,rt=(await(0,A.$Y)(["commit-tree",R,...L,"-m",G],{environment:p,signal:d})).toString("latin1").trim(),at=`${f}${new Date().toISOString().replace(/[-:]/g,"")}`;return await(0,A.$Y)(["update-ref",at,rt,"0".repeat(40)],{environment:p,signal:d}),at}finally{await(0,I.bF)(l)}}async function nt(e,n,o,d){const l={environment:e.environment,signal:d},m=(await(0,A.$Y)(["for-each-ref","--format=%(refname)",f],l)).toString("latin1").split(`
`).findLast(T=>K(T.slice(f.length))!==void 0);if(m===void 0)return;const{exitCode:k,stdout:R}=await(0,A.Ii)(["show","-s","--format=%T %P",m],l);return k===0&&R.toString("latin1").trimEnd()===`${n} ${o??""}`.trimEnd()?m:void 0}async function t(e,n,o){await(0,A.$Y)(["update-ref",`${f}${n}`,n],{environment:e.environment,signal:o})}async function s(e,n){const o=["for-each-ref","--format=%(refname)",f],l=(await(0,A.$Y)(o,{environment:e.environment,signal:n}).catch(m=>{throw e.explainDamage(m)})).toString("latin1").split(`
`).map(m=>m.slice(f.length)),p=[];for(const m of l.filter(M))p.push(await r(e,m,n));return p.sort((m,k)=>k.time.getTime()-m.time.getTime())}async function r(e,n,o){const d={...e.environment,GIT_INDEX_FILE:(0,U.join)(e.ours,"no-index")},l=async(...T)=>{const L=await(0,A.Ii)(T,{environment:d,signal:o});if(L.exitCode===0)return L.stdout;const G=(0,A.N7)(T,L);if(!G.isUnreadable)throw G},p=async(T,L)=>{const G=await l("diff-tree","-r","-z","--no-renames","--diff-filter=d","--name-only",T,L);return G&&(0,A.DQ)(G)},m=K(n);if(m!==void 0)return{name:n,time:m,files:await p(Z.pL,`${f}${n}`)};const k=await l("show","-s","--format=%ct",n);if(k===void 0)return{name:n,time:new Date(0),files:void 0};const R=await p(await y(e,n,o),n);return{name:n,time:new Date(Number(k.toString("latin1"))*1e3),files:R}}async function y(e,n,o){return(await(0,A.$Y)(["rev-list","--max-parents=0",n],{environment:e.environment,signal:o})).toString("latin1").trim().split(`
`).at(-1)??n}async function v(e,n,o){const d={environment:e.environment,signal:o},l=n.map(R=>`${f}${R}`),p=await(0,A.$Y)(["cat-file","--batch-check=%(objectname)"],{...d,input:l.map(R=>`${R}
`).join("")}),m=await e.objectsOf(["--stdin"],p.toString("latin1"),o);await e.referredObjects(void 0,o),await(0,A.$Y)(["update-ref","--stdin","-z"],{...d,input:l.map(R=>`delete ${R}\0\0`).join("")});const k=new Set(await e.referredObjects(void 0,o));return m.filter(R=>!k.has(R)).reduce((R,T)=>R+(0,B.qZ)(e.objects,T),0)}async function w(e,n,o,d){const l=new Map;for(const T of o){const L=(0,F.Cm)(e.fileAt(T));L?.isFile()===!0&&!T.includes(`
`)&&l.set(T,(L.mode&64)===0?"100644":"100755")}if(l.size===0)return[];const p=await(0,z.yQ)(e,[...l.keys()],d),m=["ls-tree","-r","-z","--full-tree",`${f}${n}`],k=(0,A.DQ)(await(0,A.$Y)(m,{environment:e.environment,signal:d})),R=new Set(k.map(T=>T.toString("latin1")));return[...l].flatMap(([T,L],G)=>R.has(`${L} blob ${p[G]}	${T.toString("latin1")}`)?[T]:[])}async function W(e,n,o,{head:d,inTheWay:l},p){e.requireUnlocked();const m=Q(e,l),k=m.length===0?void 0:await et(e,d,l,p),R=Y(e,m);if(R.length>0)throw new C.Fl("local-changes",`${R.join(", ")} in ${e.dir} changed meanwhile; nothing was restored.`,{hint:`Call it again when nothing writes there. What was in the way is in ${k}.`});if(o.length===0)return k;const T=(0,U.join)(e.ours,"restore-index"),L={...e.environment,GIT_INDEX_FILE:T};try{await(0,A.$Y)(["read-tree",`${f}${n}`],{environment:L,signal:p});const G=Buffer.concat(o.flatMap(rt=>[rt,Buffer.of(0)]));await(0,z.tg)(e,[...D,"checkout-index","-q","-f","-z","--stdin"],{environment:L,input:G,signal:p})}finally{(0,I.nM)(T)}return k}}),692:(function(ot,X,i){i.r(X),i.d(X,{command:()=>_t});var B=i(4265),z=i(7021),A=i(5853),Z=i(3367),F=i(9042),I=i(7600),C=i(1146),$=i(229),U=i(4300),Q=i(4848),Y=i(1015),b=i(2792),st=i(3288),P=i(3234),V=i(9886),q=i(8845),H=i(8645),J=i(8745),tt=i(9780),N=i(9406),u=i(6221),O=i(828),f=i(5025),D=i(804),g=i(5175),M=i(1722),K=i(869),S=i(2995),et=i(17),nt=i(903),t={name:"--help",help:"show help"};async function s(a){const c=await(0,H.HI)(a),_={name:"",steps:[],words:c.flatMap(({names:E,command:j})=>E.map(x=>({text:x,help:j.description}))),flags:[t,{name:"--version",help:"print the version"}],takes:void 0},h=c.flatMap(({names:E,command:j})=>{const x=Object.entries(j.subcommands??{}),Et=x.map(([it,{description:ft}])=>({text:it,help:ft})),[dt]=E;return[r(dt,E.map(it=>`/${it}`),j,Et),...x.map(([it,ft])=>r(`${dt} ${it}`,[`${dt}/${it}`],ft,[]))]});return[_,...h]}function r(a,c,_,h){const E=_.arguments?.[0]?.choices??[];return{name:a,steps:c,words:[...h,...E.map(j=>({text:j,help:""}))],flags:[...(0,H.Zo)(_),t],takes:_.paths!==void 0?"services":_.arguments?.[0]?.isBackup===!0?"backups":void 0}}function y(a){const c=a.flatMap(({flags:h})=>h).filter(({value:h})=>h!==void 0),_=new Map(c.flatMap(({name:h,choices:E})=>E===void 0?[]:[[h,E]]));return{chosen:_,free:[...new Set(c.map(({name:h})=>h))].filter(h=>!_.has(h))}}function v(a){return`'${a.replaceAll("'","'\\''")}'`}function w(a){const{chosen:c,free:_}=y(a);return`# Completion of assets-sync in bash. To use it: eval "$(assets-sync completion bash)"
_assets_sync() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local command='' words='' flags='' takes='' index name escaped
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "$command/\${COMP_WORDS[index]}" in
${W(a)}
    esac
  done
  COMPREPLY=()
  case $previous in
${[...c].map(([h,E])=>`    ${h}) COMPREPLY=($(compgen -W '${E.join(" ")}' -- "$current")); return ;;`).join(`
`)}
    ${_.join(" | ")}) return ;;
  esac
  case $command in
${a.map(e).join(`
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
`}function W(a){return a.filter(c=>c.steps.length>0).map(({name:c,steps:_})=>`      ${_.join(" | ")}) command=${v(c)} ;;`).join(`
`)}function e({name:a,words:c,flags:_,takes:h}){const E=c.map(({text:x})=>x).join(" "),j=_.map(x=>x.name).join(" ");return`    ${v(a)}) words='${E}' flags='${j}'${h===void 0?"":` takes=${h}`} ;;`}function n(a){return`# Completion of assets-sync in fish. To use it: assets-sync completion fish | source
function __assets_sync_is_at
    set -l command ''
    set -l words (commandline -opc)
    for word in $words[2..-1]
        switch "$command/$word"
${o(a)}
        end
    end
    test "$command" = "$argv[1]"
end
${a.flatMap(d).join(`
`)}
`}function o(a){return a.filter(c=>c.steps.length>0).map(({name:c,steps:_})=>`            case ${_.join(" ")}
                set command ${m(c)}`).join(`
`)}function d({name:a,words:c,flags:_,takes:h}){const E=`complete -c assets-sync -n ${m(`__assets_sync_is_at ${m(a)}`)}`;return[...c.map(({text:j,help:x})=>`${E} -f -a ${j}${p(x)}`),..._.map(j=>`${E} -l ${j.name.slice(2)}${l(j)}${p(j.help)}`),...h===void 0?[]:[`${E} -a '(assets-sync completion ${h} 2>/dev/null)'`]]}function l({value:a,choices:c}){return a===void 0?"":c===void 0?" -r":` -x -a ${m(c.join(" "))}`}function p(a){return a===""?"":` -d ${m(a)}`}function m(a){return`'${a.replace(/[\\']/g,"\\$&")}'`}function k(a){const{chosen:c,free:_}=y(a);return`# Completion of assets-sync in PowerShell. To use it: assets-sync completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName assets-sync -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $typed = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
    $command = ''
    foreach ($word in ($typed | Select-Object -Skip 1)) {
        switch -CaseSensitive ("$command/$word") {
${R(a)}
        }
    }
    $words = @(); $flags = @(); $takes = ''
    switch -CaseSensitive ($command) {
${a.map(T).join(`
`)}
    }
    $candidates = @(if ($wordToComplete.StartsWith('-')) { $flags } else { $words })
    switch -CaseSensitive ($typed[-1]) {
${[...c].map(([h,E])=>`        '${h}' { $candidates = ${L(E)}; $takes = '' }`).join(`
`)}
        { $_ -cin ${L(_)} } { return }
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
`}function R(a){return a.flatMap(({name:c,steps:_})=>_.map(h=>`            '${h}' { $command = '${c}' }`)).join(`
`)}function T({name:a,words:c,flags:_,takes:h}){const E=L(c.map(({text:j})=>j));return`        '${a}' { $words = ${E}; $flags = ${L(_.map(j=>j.name))}; $takes = '${h??""}' }`}function L(a){return`@(${a.map(c=>`'${c}'`).join(", ")})`}function G(a){const{chosen:c,free:_}=y(a);return`#compdef assets-sync
# Completion of assets-sync in zsh. To use it, after compinit: eval "$(assets-sync completion zsh)"
_assets_sync() {
  local command='' word takes=''
  local -a choices flags names
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$command/$word" in
${rt(a)}
    esac
  done
  case "\${words[CURRENT-1]}" in
${[...c].map(([h,E])=>`    ${h}) compadd -- ${E.join(" ")}; return ;;`).join(`
`)}
    ${_.join("|")}) _files; return ;;
  esac
  case "$command" in
${a.map(at).join(`
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
`}function rt(a){return a.filter(c=>c.steps.length>0).map(({name:c,steps:_})=>`      ${_.join("|")}) command=${v(c)} ;;`).join(`
`)}function at({name:a,words:c,flags:_,takes:h}){return`    ${v(a)})
      choices=(${c.map(({text:E,help:j})=>ct(E,j)).join(" ")})
      flags=(${_.map(E=>ct(E.name,E.help)).join(" ")})
      takes=${h??""} ;;`}function ct(a,c){return v(c===""?a:`${a}:${c.replaceAll("\\","\\\\").replaceAll(":","\\:")}`)}var ut={bash:w,zsh:G,fish:n,powershell:k},_t={group:"More",description:"print a script that completes commands, flags and services in your shell",quiet:H.oe,arguments:[{syntax:"<what>",help:"the shell; or services or backups, for their names, which the scripts ask for",choices:[...Object.keys(ut),"services","backups"]}],inputs:[],examples:`
  eval "$(assets-sync completion bash)"                                 # in ~/.bashrc
  eval "$(assets-sync completion zsh)"                                  # in ~/.zshrc, after compinit
  assets-sync completion fish | source                                  # in ~/.config/fish/config.fish
  assets-sync completion powershell | Out-String | Invoke-Expression    # in $PROFILE`,run:ht};async function ht(a){const{host:c,words:_,commands:h}=a,E=ut[_[0]??""];if(E===void 0){const[j,x]=_[0]==="backups"?["backups",await lt(a)]:["services",await mt(a)];x.length>0&&c.result(x.join(`
`),"answer"),c.setOutputs({},{[j]:x})}else{const j=E(await s(h));c.result(j.trimEnd(),"answer"),c.setOutputs({},{script:j})}}async function lt({inputs:a,openCodeRepository:c,signal:_}){const h=new F._c((0,U.L)(await c(),a.path),!0);return h.exists()?(await(0,z.Tx)(h,_)).map(({name:E})=>E):[]}async function mt({selection:a,openCodeRepository:c,signal:_}){const{services:h}=await(0,C.Ub)(a,await c(),B.q,_);return h.map(({service:E})=>E)}})};
