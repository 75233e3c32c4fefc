"use strict";exports.id=1528,exports.ids=[1528],exports.modules={7172:(function(ot,X,i){i.d(X,{$0:()=>Y,ek:()=>N,p7:()=>z,qZ:()=>tt});var L=i(8801),J=i(2078),R=i(2482),Z=i(8356),G=i(3370),w=i(7598),A=i(3024),v=i(6760),U=i(8522),V="100644";async function Y(u,p){let f={children:new Map};for(const D of u){const k=Buffer.from(D.path).toString("latin1").split("/").filter(S=>S!=="");f=await x(f,k,D,p)}const y=new Map;return{tree:q(f,"",p,y),treeAt:D=>y.get(Buffer.from(D).toString("latin1"))}}async function x(u,p,f,y){const[g,...D]=p;if(g===void 0){if("file"in f)throw new Error("a file has a name");return f.tree===void 0?{children:new Map}:{tree:f.tree}}const{children:k}=await Q(u,y),S=k.get(g);return D.length>0||"tree"in f&&f.tree!==void 0?k.set(g,await x(P(S),D,f,y)):"file"in f?k.set(g,{mode:f.mode??st(S),name:Buffer.from(g,"latin1"),object:f.file}):k.delete(g),{children:k}}function st(u){return u!==void 0&&"mode"in u&&u.mode.startsWith("100")?u.mode:V}function P(u){return u===void 0?{children:new Map}:"mode"in u?u.mode===L.tk?{tree:u.object}:{children:new Map}:u}async function Q(u,p){if("children"in u)return u;const f=await p.readTree(u.tree);return{children:new Map(f.map(y=>[y.name.toString("latin1"),y]))}}function q(u,p,f,y){const g="tree"in u?u.tree:H(u.children,p,f,y);return y.set(p,g),g}function H(u,p,f,y){const g=[];for(const[D,k]of u){let S=k;if(!("mode"in S)){if("children"in S&&S.children.size===0)continue;const nt=q(S,p===""?D:`${p}/${D}`,f,y);S={mode:L.tk,name:Buffer.from(D,"latin1"),object:nt}}const et=Buffer.concat([Buffer.from(`${S.mode} `),S.name,Buffer.of(0),Buffer.from(S.object,"hex")]);g.push({sortKey:S.mode===L.tk?`${D}/`:D,bytes:et})}return g.sort((D,k)=>D.sortKey<k.sortKey?-1:1),f.writeTree(Buffer.concat(g.map(({bytes:D})=>D)))}function z(u,p,f){const y=Buffer.concat([Buffer.from(`${p} ${f.length}\0`),f]),g=(0,w.createHash)("sha1").update(y).digest("hex"),D=(0,v.join)(u,g.slice(0,2),g.slice(2));return(0,L.IC)(u,g)!==void 0?((0,Z._M)(D),g):((0,A.mkdirSync)((0,v.dirname)(D),{recursive:!0}),(0,R.vK)(D,(0,U.deflateSync)(y),{isContentAddressed:!0}),g)}function tt(u,p){const f=(0,v.join)(u,p.slice(0,2),p.slice(2)),y=(0,A.statSync)(f,{throwIfNoEntry:!1})?.size??0;return(0,G.nM)(f),y}function N(u,p){for(const f of(0,A.readdirSync)(u).filter(y=>/^[0-9a-f]{2}$/.test(y))){(0,A.mkdirSync)((0,v.join)(p,f),{recursive:!0});for(const y of(0,A.readdirSync)((0,v.join)(u,f)))(0,G.$w)((0,v.join)(u,f,y),(0,v.join)(p,f,y),{isContentAddressed:!0})}(0,J.S3)((0,v.join)(u,"pack"),(0,v.join)(p,"pack"))}}),4053:(function(ot,X,i){i.d(X,{Hs:()=>f,Sw:()=>tt,Z4:()=>nt,_c:()=>et,a0:()=>H,fY:()=>z,mP:()=>Q});var L=i(6355),J=i(8801),R=i(9019),Z=i(3215),G=i(4638),w=i(8117),A=i(2482),v=i(7167),U=i(8356),V=i(3370),Y=i(9524),x=i(3024),st=i(1455),P=i(6760),Q="unreadable";function q(t){return(0,x.existsSync)(N(t))}function H(t){const s=(0,A.qC)(N(t));return s===void 0?void 0:u(s)??Q}function z(t,s){(0,U.v8)(N(t),JSON.stringify(s))}function tt(t){(0,V.nM)(N(t))}function N(t){return(0,P.join)((0,L.DP)(t),"journal")}function u(t){try{const{commit:s,services:r,empty:M,filesStay:O}=JSON.parse(t),j=(0,v.qL)(String(s)),W=p(r),e=M===void 0?[]:p(M);return j===void 0||W===void 0||e===void 0?void 0:{commit:j,services:W,empty:e,...O===!0?{filesStay:O}:{}}}catch{return}}function p(t){if(!Array.isArray(t))return;const s=t.flatMap(r=>{const M=(0,G.Bp)(String(r));return"directory"in M?[M.directory]:[]});return s.length===t.length?s:void 0}function f(t,s){const r="assets-sync <assets-sync@localhost> 0 +0000";return Buffer.from(`tree ${t}
author ${r}
committer ${r}

${y(s)}`)}function y(t){const s=[t.length===1?`Recordings of ${t[0]?.service}`:`Recordings of ${t.length} services`,"","Made by assets-sync; the next sync replaces this commit.",""];let r;const M=O=>{O===void 0||O===r||(r=O,s.push(`Repository: ${O}`))};for(const O of t){M(O.pinnedTrees[0]?.repository),s.push(`Service: ${O.tree} ${O.service}`);for(const{directory:j,assetsPath:W,repository:e,sha:n,tree:o,byTree:d,behind:l}of O.pinnedTrees)M(e),s.push(`${d?"Pin by tree":"Pin"}: ${n} ${o} ${j}`),W!==j&&s.push(`From: ${W}`),l!==void 0&&s.push(`Behind: ${l}`)}return`${s.join(`
`)}
`}function g(t){const s=t.toString("utf8"),r=[];let M="";for(const O of s.slice(s.indexOf(`

`)+2).split(`
`)){const[,j,W=""]=/^(Repository|Service|Pin|Pin by tree|From|Behind): (.*)$/.exec(O)??[];if(j==="Repository"&&(M=W),j==="Service"){const[,e="",n=""]=/^([0-9a-f]{40}) (.*)$/.exec(W)??[],o={tree:(0,v.qL)(e),parsed:(0,G.Bp)(n)};if(o.tree===void 0||"error"in o.parsed)continue;r.push({service:o.parsed.directory,tree:o.tree,pinnedTrees:[]})}else if(j==="Pin"||j==="Pin by tree"){const[,e="",n="",o=""]=/^([0-9a-f]{40}) ([0-9a-f]{40}) (.*)$/.exec(W)??[],d={sha:(0,v.qL)(e),tree:(0,v.qL)(n),parsed:(0,G.Bp)(o)};if(d.sha===void 0||d.tree===void 0||"error"in d.parsed)continue;const l={directory:d.parsed.directory,assetsPath:d.parsed.directory,repository:M};r.at(-1)?.pinnedTrees.push({...l,sha:d.sha,tree:d.tree,byTree:j==="Pin by tree"})}else if(j==="From"){const e=(0,G.Bp)(W),n=r.at(-1)?.pinnedTrees.at(-1);n!==void 0&&"directory"in e&&(n.assetsPath=e.directory)}else if(j==="Behind"){const e=r.at(-1)?.pinnedTrees.at(-1);e!==void 0&&(e.behind=(0,v.qL)(W))}}return r}var D=`* -text -eol -filter -ident -working-tree-encoding !diff !merge
`,k="recordings are published with: assets-sync push://",S=["HEAD","config","index","packed-refs","info/attributes","objects/info/alternates","assets-sync/index","assets-sync/journal",L.rl],et=class{dir;gitDir;onlyRead;knownTraits;constructor(t,s=!1){this.dir=t,this.gitDir=(0,P.join)(t,".git"),this.onlyRead=s}get ours(){return(0,L.DP)(this.dir)}get isCutOff(){return q(this.dir)}fileAt(t){return Buffer.concat([Buffer.from(`${this.dir}/`),t])}get environment(){return(0,L.AM)(this.dir,this.onlyRead,this.traits)}get traits(){return this.knownTraits??=(0,A.aS)(this.gitDir),this.knownTraits??w.e3}exists(){const t=(0,x.lstatSync)(this.dir,{throwIfNoEntry:!1});if(t===void 0)return!1;if(!t.isDirectory())throw this.foreign(t.isSymbolicLink()?"a symbolic link":"a file");if((0,U.Cm)(this.gitDir)?.isFile()===!0)throw this.foreign("another git repository");if((0,x.existsSync)(this.ours))return this.refusePipes(),this.keepAttributes(),this.isWhole();const s=(0,x.readdirSync)(this.dir);if(s.every(r=>r===".git"&&(0,x.readdirSync)(this.gitDir).length===0))return!1;throw s.includes(".git")?this.foreign("another git repository"):this.notOurs()}notOurs(){return this.foreign("a directory with files that assets-sync did not put there")}keepAttributes(){const t=(0,P.join)(this.gitDir,"info");if((0,U.Cm)((0,P.join)(this.gitDir,"commondir"))!==void 0||(0,U.Cm)(t)?.isSymbolicLink()===!0||(0,U.Cm)(this.gitDir)?.isSymbolicLink()===!0)throw this.foreign("a part of another git repository");(0,A.bh)((0,P.join)(t,"attributes"),D)}refusePipes(){const t=r=>r.isFile()||r.isDirectory()||r.isSymbolicLink(),s=S.map(r=>(0,P.join)(this.gitDir,r)).find(r=>{const M=(0,U.Cm)(r);return M!==void 0&&!t(M)});if(s!==void 0)throw new Y.Fl("foreign-root",`${s} is no file, but a pipe, a socket or a device.`,{hint:"Delete it, then run assets-sync sync, which puts back what belongs there; nothing was touched."})}isWhole(){const t=(0,P.join)(this.gitDir,"HEAD"),s=O=>(0,v.qL)(O)!==void 0||O.startsWith("ref: "),r=(0,A.qC)(t);if(r!==void 0&&s(r.trim()))return!0;const M=(0,v.qL)((0,A.qC)((0,P.join)(this.gitDir,L.rl))?.trim()??"");if(r===void 0&&M===void 0)return!1;if(this.onlyRead)throw new Y.Fl("damaged-root",`The git repository of the assets root is damaged: ${t} cannot be read.`,{hint:"Run assets-sync sync, which mends it, then run the command again; the recordings on disk stay as they are."});return(0,A.vK)(t,`${M??nt}
`),!0}foreign(t){return new Y.Fl("foreign-root",`The assets root ${this.dir} is ${t}.`,{hint:"Move it away, or name another directory in $path; nothing in it was touched."})}make(t,s){(0,x.mkdirSync)(this.ours,{recursive:!0});const r=this.alternates,M=t.map(W=>this.alternateFor(W)),O=(0,P.join)(this.gitDir,"info/attributes");(0,A.bh)(O,D);const j=(0,A.qC)((0,P.join)(this.gitDir,"config"))===void 0;(0,A.g7)(this.gitDir,{config:[["core.repositoryFormatVersion","0"],["core.bare","false"],["core.logAllRefUpdates","true"],...(0,w.HE)(),...j?(0,w.Q0)((0,A.gI)(O)):[],["advice.detachedHead","false"],["remote.origin.url",s],["remote.origin.pushurl",k]],alternates:[...new Set([...r,...M])]})}get detachedHead(){return(0,v.qL)((0,A.qC)((0,P.join)(this.gitDir,"HEAD"))?.trim()??"")}writeSyncedRef(t){const s=(0,P.join)(this.gitDir,L.rl);(0,x.mkdirSync)((0,P.dirname)(s),{recursive:!0}),(0,U.v8)(s,`${t}
`)}async readState(t){try{const s=await this.readStateAsFound(t);if(!this.isLost(s))return s;const r=await this.readStateAsFound(t);if(!this.isLost(r))return r}catch(s){throw this.explainDamage(s)}throw this.damaged()}isLost(t){return t.synced===void 0&&this.detachedHead!==void 0||this.isHeadLost(t)}explainDamage(t){return t instanceof Z.XS&&(0,Z.aO)(t)&&t.path?.startsWith(this.gitDir)!==!1?this.damaged(t.detail):t}damaged(t){const s=`The git repository of ${this.dir} is damaged: what was synced there cannot be read.`;return new Y.Fl("damaged-root",s,{hint:"Run assets-sync sync, which mends it; the recordings on disk stay as they are, or are kept in a backup.",detail:t})}isHeadLost({synced:t,head:s}){const r=this.detachedHead;return t!==void 0&&r!==void 0&&s===void 0&&r!==t.commit}async readStateAsFound(t){const[s,r]=this.readWhereSynced()??await this.readObjects(["HEAD",L.rl],t);return{synced:r===void 0?void 0:{commit:r.name,services:g(r.content)},head:s===void 0||s.name===r?.name?void 0:s.name,interrupted:H(this.dir)}}readWhereSynced(){const t=(0,v.qL)((0,A.qC)((0,P.join)(this.gitDir,L.rl))?.trim()??"");if(t===void 0||(0,A.qC)((0,P.join)(this.gitDir,"HEAD"))?.trim()!==t)return;const s=(0,J.IC)(this.objects,t);return s===void 0?void 0:[s,s]}async readSynced(t,s){const[r]=await this.readObjects([t],s);return r===void 0?[]:g(r.content)}readObjects(t,s){return(0,J.$I)(t,{environment:this.environment,signal:s})}get alternates(){return((0,A.qC)((0,P.join)(this.gitDir,"objects/info/alternates"))??"").split(`
`).filter(s=>s!=="")}alternateFor(t){return(t.startsWith((0,L.C7)(this.dir))?(0,P.relative)(this.objects,t):t).replaceAll("\\","/")}borrowsFrom(t){if(this.alternates.includes(this.alternateFor(t)))return!0;const s=(0,R.O)(t);return this.alternates.some(r=>(0,R.O)((0,P.resolve)(this.objects,r))===s)}async referredObjects(t,s){const r=["--all","--reflog","--indexed-objects",...t===void 0?[]:[t.commit]];return this.objectsOf(r,"",s)}async objectsOf(t,s,r){const M=["rev-list","--objects","--no-object-names","--missing=allow-any",...t],O={...this.environment,GIT_INDEX_FILE:(0,P.join)(this.gitDir,"index")};return(await(0,Z.$Y)(M,{environment:O,input:s,signal:r})).toString("latin1").split(`
`).filter(W=>W!=="")}get objects(){return(0,P.join)(this.gitDir,"objects")}async readTree(t,s){const[r]=await this.readObjects([t],s);if(r===void 0)throw new Error(`tree ${t} is not in the store`);return r.content}async notTrees(t,s){const M=(await(0,Z.$Y)(["cat-file","--batch-check=%(objecttype)"],{environment:this.environment,input:`${t.join(`
`)}
`,signal:s})).toString("latin1").split(`
`);return t.filter((O,j)=>/^(blob|commit|tag)$/.test(M[j]??""))}requireUnlocked(){const t=(0,P.join)(this.gitDir,"index.lock");if((0,x.existsSync)(t))throw new Y.Fl("busy",`Another git command is at work in ${this.dir}.`,{hint:`Wait for it; if there is none, delete ${t} and run the command again.`})}async unmake(){const t=await(0,st.readdir)(this.dir);t.length===1&&t[0]===".git"&&await(0,V.bF)(this.dir)}},nt="ref: refs/heads/none"}),3375:(function(ot,X,i){i.d(X,{CN:()=>t,Gk:()=>f,Pi:()=>O,TG:()=>x,Tx:()=>s,Wb:()=>Y,_p:()=>W,dp:()=>H,iY:()=>D,qj:()=>j,t5:()=>V,vm:()=>et});var L=i(7172),J=i(4096),R=i(3215),Z=i(7167),G=i(8356),w=i(3370),A=i(9524),v=i(3024),U=i(6760);function V(e,n){return n.flatMap(o=>{const d=p(()=>(0,v.lstatSync)((0,w.Ie)(e.fileAt(o)),{bigint:!0}));return d===void 0?[]:[{path:o,stats:d}]})}function Y(e,n){const o=n.filter(({path:d,stats:l})=>{const $=N(z(e),d);if((0,v.mkdirSync)((0,w.Ie)(u($)),{recursive:!0}),p(()=>(0,w.$w)(e.fileAt(d),$)??!0)===void 0)return!1;const E=st(l,(0,v.lstatSync)((0,w.Ie)($),{bigint:!0}));return E?(0,w.nM)($):P(e,d),q(e,d),!E});return(0,w.v$)(z(e).toString()),o.map(({path:d})=>d)}function x(e){for(const n of tt(z(e)))P(e,n);(0,w.v$)(z(e).toString())}function st(e,n){return e.ino===n.ino&&e.size===n.size&&e.mtimeNs===n.mtimeNs&&e.mode===n.mode}function P(e,n){const o=Q(e,n),d=o===void 0?n:Buffer.concat([o,Buffer.from(`.${Date.now()}.kept`)]);(0,v.mkdirSync)((0,w.Ie)(u(e.fileAt(d))),{recursive:!0}),(0,w.$w)(N(z(e),n),e.fileAt(d))}function Q(e,n){for(let o=n.indexOf(47);o!==-1;o=n.indexOf(47,o+1)){const d=n.subarray(0,o);if((0,G.Cm)(e.fileAt(d))?.isDirectory()===!1)return d}return(0,G.Cm)(e.fileAt(n))===void 0?void 0:n}function q(e,n){for(let o=n.lastIndexOf(47);o>0;o=n.lastIndexOf(47,o-1))try{(0,v.rmdirSync)((0,w.Ie)(e.fileAt(n.subarray(0,o))))}catch{return}}function H(e){for(const n of(0,v.readdirSync)((0,w.Ie)(e),{withFileTypes:!0,encoding:"buffer"}))n.isDirectory()&&H(N(e,n.name));try{(0,v.rmdirSync)((0,w.Ie)(e))}catch{}}function z(e){return Buffer.from((0,U.join)(e.ours,"set-aside"))}function tt(e,n){const o=n===void 0?e:N(e,n);return(p(()=>(0,v.readdirSync)((0,w.Ie)(o),{withFileTypes:!0,encoding:"buffer"}))??[]).flatMap(l=>{const $=n===void 0?l.name:N(n,l.name);return l.isDirectory()?tt(e,$):[$]})}function N(e,n){return Buffer.concat([e,Buffer.from("/"),n])}function u(e){return e.subarray(0,e.lastIndexOf(47))}function p(e){try{return e()}catch(n){const{code:o}=n;if(o==="ENOENT"||o==="ENOTDIR")return;throw n}}var f="refs/assets-sync/backup/",y=process.platform==="win32"?[]:["-c","core.symlinks=true"],g=/^(?:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z|[0-9a-f]{40})$/;function D(e){return g.test(e)}function k(e){const[,n,o,d,l,$,E]=g.exec(e)??[];return n===void 0?void 0:new Date(`${n}-${o}-${d}T${l}:${$}:${E}Z`)}var S={GIT_AUTHOR_NAME:"assets-sync",GIT_AUTHOR_EMAIL:"assets-sync@localhost",GIT_COMMITTER_NAME:"assets-sync",GIT_COMMITTER_EMAIL:"assets-sync@localhost"};async function et(e,n,o,d){const l=(0,U.join)(e.ours,`backup-${process.pid}`),$={...e.environment,...S},E={...$,GIT_INDEX_FILE:(0,U.join)(l,"index"),GIT_OBJECT_DIRECTORY:(0,U.join)(l,"objects")};try{(0,v.mkdirSync)(E.GIT_OBJECT_DIRECTORY,{recursive:!0});const B=Buffer.concat(o.flatMap(ct=>[ct,Buffer.of(0)]));await(0,R.$Y)(["update-index","--add","--remove","-z","--stdin"],{environment:E,input:B,signal:d});const I=(await(0,R.$Y)(["write-tree","--missing-ok"],{environment:E,signal:d})).toString("latin1").trim();(0,L.ek)(E.GIT_OBJECT_DIRECTORY,e.objects);const T=await nt(e,I,n,d);if(T!==void 0)return T;const K=n===void 0?[]:["-p",n],b=`Recordings that a sync replaced: ${o.length} files`,rt=(await(0,R.$Y)(["commit-tree",I,...K,"-m",b],{environment:$,signal:d})).toString("latin1").trim(),at=`${f}${new Date().toISOString().replace(/[-:]/g,"")}`;return await(0,R.$Y)(["update-ref",at,rt,"0".repeat(40)],{environment:$,signal:d}),at}finally{await(0,w.bF)(l)}}async function nt(e,n,o,d){const l={environment:e.environment,signal:d},E=(await(0,R.$Y)(["for-each-ref","--format=%(refname)",f],l)).toString("latin1").split(`
`).findLast(T=>k(T.slice(f.length))!==void 0);if(E===void 0)return;const{exitCode:B,stdout:I}=await(0,R.Ii)(["show","-s","--format=%T %P",E],l);return B===0&&I.toString("latin1").trimEnd()===`${n} ${o??""}`.trimEnd()?E:void 0}async function t(e,n,o){await(0,R.$Y)(["update-ref",`${f}${n}`,n],{environment:e.environment,signal:o})}async function s(e,n){const o=["for-each-ref","--format=%(refname)",f],l=(await(0,R.$Y)(o,{environment:e.environment,signal:n}).catch(E=>{throw e.explainDamage(E)})).toString("latin1").split(`
`).map(E=>E.slice(f.length)),$=[];for(const E of l.filter(D))$.push(await r(e,E,n));return $.sort((E,B)=>B.time.getTime()-E.time.getTime())}async function r(e,n,o){const d={...e.environment,GIT_INDEX_FILE:(0,U.join)(e.ours,"no-index")},l=async(...T)=>{const K=await(0,R.Ii)(T,{environment:d,signal:o});if(K.exitCode===0)return K.stdout;const b=(0,R.N7)(T,K);if(!b.isUnreadable)throw b},$=async(T,K)=>{const b=await l("diff-tree","-r","-z","--no-renames","--diff-filter=d","--name-only",T,K);return b&&(0,R.DQ)(b)},E=k(n);if(E!==void 0)return{name:n,time:E,files:await $(Z.pL,`${f}${n}`)};const B=await l("show","-s","--format=%ct",n);if(B===void 0)return{name:n,time:new Date(0),files:void 0};const I=await $(await M(e,n,o),n);return{name:n,time:new Date(Number(B.toString("latin1"))*1e3),files:I}}async function M(e,n,o){return(await(0,R.$Y)(["rev-list","--max-parents=0",n],{environment:e.environment,signal:o})).toString("latin1").trim().split(`
`).at(-1)??n}async function O(e,n,o){const d={environment:e.environment,signal:o},l=n.map(I=>`${f}${I}`),$=await(0,R.$Y)(["cat-file","--batch-check=%(objectname)"],{...d,input:l.map(I=>`${I}
`).join("")}),E=await e.objectsOf(["--stdin"],$.toString("latin1"),o);await e.referredObjects(void 0,o),await(0,R.$Y)(["update-ref","--stdin","-z"],{...d,input:l.map(I=>`delete ${I}\0\0`).join("")});const B=new Set(await e.referredObjects(void 0,o));return E.filter(I=>!B.has(I)).reduce((I,T)=>I+(0,L.qZ)(e.objects,T),0)}async function j(e,n,o,d){const l=new Map;for(const T of o){const K=(0,G.Cm)(e.fileAt(T));K?.isFile()===!0&&!T.includes(`
`)&&l.set(T,(K.mode&64)===0?"100644":"100755")}if(l.size===0)return[];const $=await(0,J.yQ)(e,[...l.keys()],d),E=["ls-tree","-r","-z","--full-tree",`${f}${n}`],B=(0,R.DQ)(await(0,R.$Y)(E,{environment:e.environment,signal:d})),I=new Set(B.map(T=>T.toString("latin1")));return[...l].flatMap(([T,K],b)=>I.has(`${K} blob ${$[b]}	${T.toString("latin1")}`)?[T]:[])}async function W(e,n,o,{head:d,inTheWay:l},$){e.requireUnlocked();const E=V(e,l),B=E.length===0?void 0:await et(e,d,l,$),I=Y(e,E);if(I.length>0)throw new A.Fl("local-changes",`${I.join(", ")} in ${e.dir} changed meanwhile; nothing was restored.`,{hint:`Call it again when nothing writes there. What was in the way is in ${B}.`});if(o.length===0)return B;const T=(0,U.join)(e.ours,"restore-index"),K={...e.environment,GIT_INDEX_FILE:T};try{await(0,R.$Y)(["read-tree",`${f}${n}`],{environment:K,signal:$});const b=Buffer.concat(o.flatMap(rt=>[rt,Buffer.of(0)]));await(0,J.tg)(e,[...y,"checkout-index","-q","-f","-z","--stdin"],{environment:K,input:b,signal:$})}finally{(0,w.nM)(T)}return B}}),6122:(function(ot,X,i){i.d(X,{q:()=>L});var L={progress:void 0,info:()=>{},notice:()=>{},warning:()=>{}}}),1528:(function(ot,X,i){i.r(X),i.d(X,{command:()=>ht});var L=i(6122),J=i(3375),R=i(7172),Z=i(4096),G=i(4053),w=i(6355),A=i(9625),v=i(2323),U=i(341),V=i(3200),Y=i(8708),x=i(1279),st=i(1851),P=i(127),Q=i(8801),q=i(2078),H=i(7346),z=i(9066),tt=i(9019),N=i(9080),u=i(2149),p=i(9294),f=i(3215),y=i(4638),g=i(7247),D=i(4112),k=i(8117),S=i(2482),et=i(8356),nt=i(3370),t=i(9524),s={name:"--help",help:"show help"};async function r(a){const c=await(0,H.HI)(a),_={name:"",steps:[],words:c.flatMap(({names:m,command:C})=>m.map(F=>({text:F,help:C.description}))),flags:[s,{name:"--version",help:"print the version"}],takes:void 0},h=c.flatMap(({names:m,command:C})=>{const F=Object.entries(C.subcommands??{}),vt=F.map(([it,{description:ft}])=>({text:it,help:ft})),[dt]=m;return[M(dt,m.map(it=>`/${it}`),C,vt),...F.map(([it,ft])=>M(`${dt} ${it}`,[`${dt}/${it}`],ft,[]))]});return[_,...h]}function M(a,c,_,h){const m=_.arguments?.[0]?.choices??[];return{name:a,steps:c,words:[...h,...m.map(C=>({text:C,help:""}))],flags:[...(0,H.Zo)(_),s],takes:_.paths!==void 0?"services":_.arguments?.[0]?.isBackup===!0?"backups":void 0}}function O(a){const c=a.flatMap(({flags:h})=>h).filter(({value:h})=>h!==void 0),_=new Map(c.flatMap(({name:h,choices:m})=>m===void 0?[]:[[h,m]]));return{chosen:_,free:[...new Set(c.map(({name:h})=>h))].filter(h=>!_.has(h))}}function j(a){return`'${a.replaceAll("'","'\\''")}'`}function W(a){const{chosen:c,free:_}=O(a);return`# Completion of assets-sync in bash. To use it: eval "$(assets-sync completion bash)"
_assets_sync() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local command='' words='' flags='' takes='' index name escaped
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "$command/\${COMP_WORDS[index]}" in
${e(a)}
    esac
  done
  COMPREPLY=()
  case $previous in
${[...c].map(([h,m])=>`    ${h}) COMPREPLY=($(compgen -W '${m.join(" ")}' -- "$current")); return ;;`).join(`
`)}
    ${_.join(" | ")}) return ;;
  esac
  case $command in
${a.map(n).join(`
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
`}function e(a){return a.filter(c=>c.steps.length>0).map(({name:c,steps:_})=>`      ${_.join(" | ")}) command=${j(c)} ;;`).join(`
`)}function n({name:a,words:c,flags:_,takes:h}){const m=c.map(({text:F})=>F).join(" "),C=_.map(F=>F.name).join(" ");return`    ${j(a)}) words='${m}' flags='${C}'${h===void 0?"":` takes=${h}`} ;;`}function o(a){return`# Completion of assets-sync in fish. To use it: assets-sync completion fish | source
function __assets_sync_is_at
    set -l command ''
    set -l words (commandline -opc)
    for word in $words[2..-1]
        switch "$command/$word"
${d(a)}
        end
    end
    test "$command" = "$argv[1]"
end
${a.flatMap(l).join(`
`)}
`}function d(a){return a.filter(c=>c.steps.length>0).map(({name:c,steps:_})=>`            case ${_.join(" ")}
                set command ${B(c)}`).join(`
`)}function l({name:a,words:c,flags:_,takes:h}){const m=`complete -c assets-sync -n ${B(`__assets_sync_is_at ${B(a)}`)}`;return[...c.map(({text:C,help:F})=>`${m} -f -a ${C}${E(F)}`),..._.map(C=>`${m} -l ${C.name.slice(2)}${$(C)}${E(C.help)}`),...h===void 0?[]:[`${m} -a '(assets-sync completion ${h} 2>/dev/null)'`]]}function $({value:a,choices:c}){return a===void 0?"":c===void 0?" -r":` -x -a ${B(c.join(" "))}`}function E(a){return a===""?"":` -d ${B(a)}`}function B(a){return`'${a.replace(/[\\']/g,"\\$&")}'`}function I(a){const{chosen:c,free:_}=O(a);return`# Completion of assets-sync in PowerShell. To use it: assets-sync completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName assets-sync -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $typed = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
    $command = ''
    foreach ($word in ($typed | Select-Object -Skip 1)) {
        switch -CaseSensitive ("$command/$word") {
${T(a)}
        }
    }
    $words = @(); $flags = @(); $takes = ''
    switch -CaseSensitive ($command) {
${a.map(K).join(`
`)}
    }
    $candidates = @(if ($wordToComplete.StartsWith('-')) { $flags } else { $words })
    switch -CaseSensitive ($typed[-1]) {
${[...c].map(([h,m])=>`        '${h}' { $candidates = ${b(m)}; $takes = '' }`).join(`
`)}
        { $_ -cin ${b(_)} } { return }
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
`}function T(a){return a.flatMap(({name:c,steps:_})=>_.map(h=>`            '${h}' { $command = '${c}' }`)).join(`
`)}function K({name:a,words:c,flags:_,takes:h}){const m=b(c.map(({text:C})=>C));return`        '${a}' { $words = ${m}; $flags = ${b(_.map(C=>C.name))}; $takes = '${h??""}' }`}function b(a){return`@(${a.map(c=>`'${c}'`).join(", ")})`}function rt(a){const{chosen:c,free:_}=O(a);return`#compdef assets-sync
# Completion of assets-sync in zsh. To use it, after compinit: eval "$(assets-sync completion zsh)"
_assets_sync() {
  local command='' word takes=''
  local -a choices flags names
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$command/$word" in
${at(a)}
    esac
  done
  case "\${words[CURRENT-1]}" in
${[...c].map(([h,m])=>`    ${h}) compadd -- ${m.join(" ")}; return ;;`).join(`
`)}
    ${_.join("|")}) _files; return ;;
  esac
  case "$command" in
${a.map(ct).join(`
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
`}function at(a){return a.filter(c=>c.steps.length>0).map(({name:c,steps:_})=>`      ${_.join("|")}) command=${j(c)} ;;`).join(`
`)}function ct({name:a,words:c,flags:_,takes:h}){return`    ${j(a)})
      choices=(${c.map(({text:m,help:C})=>ut(m,C)).join(" ")})
      flags=(${_.map(m=>ut(m.name,m.help)).join(" ")})
      takes=${h??""} ;;`}function ut(a,c){return j(c===""?a:`${a}:${c.replaceAll("\\","\\\\").replaceAll(":","\\:")}`)}var _t={bash:W,zsh:rt,fish:o,powershell:I},ht={group:"More",description:"print a script that completes commands, flags and services in your shell",quiet:H.oe,arguments:[{syntax:"<what>",help:"the shell; or services or backups, for their names, which the scripts ask for",choices:[...Object.keys(_t),"services","backups"]}],inputs:[],examples:`
  eval "$(assets-sync completion bash)"                                 # in ~/.bashrc
  eval "$(assets-sync completion zsh)"                                  # in ~/.zshrc, after compinit
  assets-sync completion fish | source                                  # in ~/.config/fish/config.fish
  assets-sync completion powershell | Out-String | Invoke-Expression    # in $PROFILE`,run:lt};async function lt(a){const{host:c,words:_,commands:h}=a,m=_t[_[0]??""];if(m===void 0){const[C,F]=_[0]==="backups"?["backups",await mt(a)]:["services",await Et(a)];F.length>0&&c.result(F.join(`
`),"answer"),c.setOutputs({},{[C]:F})}else{const C=m(await r(h));c.result(C.trimEnd(),"answer"),c.setOutputs({},{script:C})}}async function mt({inputs:a,openCodeRepository:c,signal:_}){const h=new G._c((0,U.L)(await c(),a.path),!0);return h.exists()?(await(0,J.Tx)(h,_)).map(({name:m})=>m):[]}async function Et({selection:a,openCodeRepository:c,signal:_}){const{services:h}=await(0,A.Ub)(a,await c(),L.q,_);return h.map(({service:m})=>m)}})};
