"use strict";exports.id=4782,exports.ids=[4782],exports.modules={105:(function(ke,Q,e){e.d(Q,{x:()=>U});var W=e(6158),z=e(3712),f=e(2653);async function U(b,R,K){const{store:A}=b,$=H(b),F=T=>R.map((Z,Y)=>({...Z,found:T[Y]?.found??"absent"})),M=(0,W.pV)(R),j=await(0,W.Jt)(A,M,$,K);return j!==void 0?F(j):A.withLock(K,async T=>(await(0,z.Iv)(A,T),F(await(0,W.jx)(b,M,$,T))))}function H(b){const{store:R}=b,K=async(A,$)=>{const F=await(0,f.Sb)(R,A,$);return A.filter(M=>!F.has(M))};return{findMissing:K,takeFromCommits:K,async fetch(A,$,F){try{return await(0,W.Ns)(R,async M=>(0,W.mg)(M).includes("by-tree")?(await(0,W.w7)(b,A,(0,W.Qc)(M),F),[]):[...A])}catch(M){return(0,W.k7)(R,A,M)}}}}}),5473:(function(ke,Q,e){e.d(Q,{FH:()=>oe,LP:()=>M,NH:()=>de,TJ:()=>ne,XM:()=>I,Yz:()=>F,tc:()=>fe,y8:()=>Y});var W=e(105),z=e(482),f=e(9256),U=e(5600),H=e(3712),b=e(2792),R=e(2653),K=e(828),A=e(5025),$=e(956);function F({from:_,to:p}){return`${_} ${p}`}function M(_){const p=new Map,k=(0,K.DQ)(_);let E=[];for(let w=0;w+1<k.length;w+=2){const[,N,q,r,i="",c=""]=/^(?:([0-9a-f]{40} [0-9a-f]{40})\n)*:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) /.exec(k[w]?.toString("latin1")??"")??[];N!==void 0&&(E=[],p.set(N,E));const P=j(q)?(0,$.qL)(i):void 0,a=j(r)?(0,$.qL)(c):void 0;P===void 0&&a===void 0||E.push({path:k[w+1]?.toString("utf8")??"",before:P,after:a})}return p}function j(_){return _!==void 0&&_!=="000000"&&_!=="160000"}function T(_,p){return _.flatMap(E=>(p.get(F(E))??[]).map(w=>({...w,path:E.directory===""?w.path:`${E.directory}/${w.path}`})).filter(({path:w})=>!E.inner.some(N=>(0,A.UO)(w,N)))).sort((E,w)=>E.path<w.path?-1:1)}function Z(_){const p={added:[],modified:[],deleted:[]};for(const{path:k,before:E,after:w}of _)p[E===void 0?"added":w===void 0?"deleted":"modified"].push(k);return p}async function Y(_,p,k){const{results:E,requests:w,bytes:N}=await I(_,p,k,async(q,r)=>ne(q,r,await fe(q,r,k)));return{changes:E.flat().sort(oe),requests:w,bytes:N}}function oe(_,p){return _.service<p.service?-1:1}async function I(_,p,k,E){const w=J(_);return w.length===0?{results:[],...f.q}:(0,H.AZ)(_.accesses,_.repositoryOptions,p,async N=>{const q=w.flatMap(({from:P,to:a})=>[...P,...a]),r=await(0,U.y)(N,q,p,k),i=w.map(({service:P,from:a,to:l})=>({service:P,from:r.trees(a),to:r.trees(l)})),c=[];for(const[P,a]of v(i,N,p))c.push(await(0,z.M)(P.store,p,k,()=>E(P,a)));return{results:c}})}function v(_,p,k){const E=new Map;for(const w of _){const N=[...w.to,...w.from],[q]=N;if(q===void 0)continue;const r=p.of(q.pin),i=({pin:P})=>p.of(P)===r,c={...w,from:w.from.filter(i),to:w.to.filter(i)};N.every(i)||k.notice(`${w.service} is compared in ${r.url.url} alone: it has, or had, pins of another.`),g(c)||E.set(r,[...E.get(r)??[],c])}return E}function g({from:_,to:p}){const k=E=>JSON.stringify(E.map(({directory:w,assetsPath:N,sha:q})=>[w,N,q]));return[..._,...p].some(({pin:E})=>E.assetsJson!==void 0)&&k(_)===k(p)}function J({services:_,earlier:p}){return _.map(({service:k,pinnedTrees:E})=>({service:k,from:p.pinnedTreesOf(k),to:E})).filter(({from:k,to:E})=>!(0,b.MW)(k,E))}function ne({url:_},p,k){return p.map((E,w)=>({service:E.service,repository:_,...de(E),...Z(k[w]??[])}))}function de({service:_,from:p,to:k}){const E=pe({service:_,from:p,to:k}).map(N=>({before:p.find(q=>q.directory===N),after:k.find(q=>q.directory===N)})),w=E.find(({before:N,after:q})=>N?.sha!==q?.sha)??E[0];return{from:w?.before?.sha,to:w?.after?.sha,at:(w?.after??k[0])?.pin.at}}async function fe(_,p,k){const E=p.flatMap(({from:i,to:c})=>[...i,...c]),w=await(0,W.x)(_,E,k),N=await he(_.store,me(p,w),k),q=new Set(N.flat().filter(({from:i,to:c})=>i!==c).map(F)),r=q.size===0?new Map:M(await(0,R.j_)((0,R.Qt)(_.store),[...q],k));return N.map(i=>T(i,r))}function me(_,p){const k=[...p];return _.map(({service:E,from:w,to:N})=>({service:E,from:k.splice(0,w.length),to:k.splice(0,N.length)}))}async function he(_,p,k){const E=p.map(q=>{const{from:r,to:i}=q;return pe(q).map(c=>({directory:c,from:re(r,c),to:re(i,c)}))}),w=E.flat().flatMap(({from:q,to:r})=>[q,r]),N=(await(0,R.JB)(_,w,k)).values();return E.map(q=>q.map(({directory:r})=>{const[i=$.pL,c=$.pL]=[N.next().value,N.next().value],P=q.map(a=>a.directory).filter(a=>a!==r);return{directory:r,from:i,to:c,inner:P.filter(a=>(0,A.UO)(a,r))}}))}function pe({service:_,from:p,to:k}){return[...new Set([_,...[...p,...k].map(E=>E.directory)])].sort()}function re(_,p){const k=_.findLast(E=>(0,A.UO)(p,E.directory));return k===void 0||k.found==="absent"?{tree:$.pL,below:""}:{tree:k.found,below:p.slice(k.directory.length).replace(/^\//,"")}}}),482:(function(ke,Q,e){e.d(Q,{M:()=>U});var W=e(828),z=e(903),f=4;async function U(b,R,K,A){for(let $=1;;$++){const F=[b].flat().map(M=>({store:M,generation:M.generation}));try{return await A()}catch(M){const j=F.filter(({store:T})=>H(M,T.dir));if($===f||j.length===0)throw M;R.info("Something in the store cannot be read; it is fetched again.");for(const{store:T,generation:Z}of j)await T.discard(Z,K)}}}function H(b,R){if(b instanceof z.Fl&&b.code==="missing-store")return!0;if(b instanceof W.XS)return b.isUnreadable||(0,W.aO)(b)&&b.path?.startsWith(R)===!0;const{code:K,path:A}=b;return K==="ENOENT"&&A?.startsWith(R)===!0}}),9256:(function(ke,Q,e){e.d(Q,{q:()=>W});var W={requests:0,bytes:0}}),9734:(function(ke,Q,e){e.d(Q,{k:()=>z});var W=1e3,z=class{chunks;silence;buffer=Buffer.alloc(0);constructor(f,U){this.chunks=f[Symbol.asyncIterator](),this.silence=U}async line(){const f=()=>this.buffer.indexOf(10);return await this.readUntil(()=>f()>=0)?this.cut(f()+1).toString("utf8").slice(0,-1):void 0}async take(f){return await this.readUntil(()=>this.buffer.length>=f)?this.cut(f):void 0}cut(f){const U=this.buffer.subarray(0,f);return this.buffer=this.buffer.subarray(f),U}async readUntil(f){if(f())return!0;const U=this.silence&&setInterval(this.silence.onReached,this.silence.limit);try{for(let H=0;;){const{done:b,value:R}=await this.chunks.next();if(b===!0)return!1;if(this.buffer=this.buffer.length===0?R:Buffer.concat([this.buffer,R]),f())return!0;H+=R.length,!(H<W)&&(H=0,U?.refresh())}}finally{clearInterval(U)}}}}),6872:(function(ke,Q,e){e.d(Q,{f:()=>F,y:()=>W});var W={date:"a date with a time of day, or seconds or milliseconds since 1970",id:"a UUID that is not all zeros, or at least 16 hexadecimal digits",token:"a JSON Web Token, or 24 letters and digits that look random; how long a token is valid",header:"a header that is another one for each response by its meaning, such as Date, ETag and x-ms-request-id",agent:"User-Agent: which versions of libraries and systems asked",length:"Content-Length and sizes: they follow from the body",timing:"when a request was recorded and how long it took, as the tool that recorded it notes it",variable:"a name that a test made up: it is kept as a variable, or follows from RandomSeed",order:"requests that are the same in another order"},z={...b("header","date x-ms-date x-ms-client-request-id x-ms-client-id request-id traceparent if-none-match"),...b("header","x-ms-request-id x-ms-correlation-request-id x-ms-routing-request-id x-ms-operation-identifier x-request-id"),...b("header","etag if-match last-modified age expires tracestate server-timing x-msedge-ref x-azure-ref x-served-by cf-ray"),...b("header","x-amz-request-id x-amz-id-2 x-amzn-requestid x-amzn-trace-id x-github-request-id x-runtime"),...b("header","x-ms-server-latency x-ms-keyvault-network-info retry-after-ms"),...b("agent","user-agent x-ms-useragent sec-ch-ua sec-ch-ua-mobile sec-ch-ua-platform"),...b("length","content-length")},f=b("token","expires_in ext_expires_in refresh_in expires_on not_before"),U={...b("timing","startedDateTime time timings connection serverIPAddress recorded_at blocked dns connect send wait receive ssl onLoad"),...b("length","headersSize bodySize size compression")},H=b("variable","RandomSeed DateTimeOffsetNow");function b(j,T){return Object.fromEntries(T.split(" ").map(Z=>[Z,j]))}var R={header:z,body:f,note:U,variable:H,text:{}},K=[["date","date",/\d{4}-\d\d-\d\d(?:T|%20| )\d\d(?::|%3[Aa])\d\d(?:(?::|%3[Aa])\d\d(?:\.\d+)?)?(?:Z|(?:\+|-|%2[Bb])\d\d:?\d\d)?/],["date","http-date",/(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT/],["id","uuid",/(?<![0-9A-Za-z])(?!0{8}-0{4}-0{4}-0{4}-0{12})[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}(?![0-9A-Za-z])/],["token","jwt",/(?<![\w.-])eyJ[\w-]{8,4000}\.[\w-]{8,8000}\.[\w-]{0,2000}/],["date","timestamp",/(?<![0-9A-Za-z])1\d{9}(?:\d{3})?(?![0-9A-Za-z])/],["id","hex",/(?<![0-9A-Za-z])(?:0x[0-9a-fA-F]{8,64}|(?!0{16,256}(?![0-9A-Za-z]))[0-9a-fA-F]{16,256})(?![0-9A-Za-z])/],["token","base64",/(?<![0-9A-Za-z+/])[0-9A-Za-z+/]{22,4000}={1,2}(?![0-9A-Za-z+/=])/],["token","random",/(?<![0-9A-Za-z])(?=[A-Za-z]{0,256}[0-9])(?=[0-9A-Z]{0,256}[a-z])(?=[0-9a-z]{0,256}[A-Z])[0-9A-Za-z]{24,256}(?![0-9A-Za-z])/]],A=new Set(["hex","base64","random"]),$=10;function F(j,T=[]){const Z=g=>!j.has(g),Y=K.filter(([g])=>Z(g)),oe=Z("variable")?T:[],I={before:M(oe.map(g=>g.before),Y),after:M(oe.map(g=>g.after),Y)},v=(g,J)=>{const ne=[],de=I[J];return de===void 0||g.length<$&&oe.length===0?{text:g,found:ne}:{text:g.replace(de,(me,...he)=>{const pe=he.findIndex(p=>p!==void 0),[re,_]=pe<oe.length?["variable",`variable ${pe}`]:Y[pe-oe.length]??["id",""];return ne.push({rule:re,text:me}),`\0${_}${A.has(_)?me.length:""}\0`}),found:ne}};return{has:Z,normalize:(g,J)=>v(g,J).text,explain:(g,J,ne,de)=>{const fe=Object.hasOwn(R[ne],de)?R[ne][de]:void 0;if(fe!==void 0&&Z(fe))return[fe];const[me,he]=[v(g,"before"),v(J,"after")];if(me.text!==he.text)return;const pe=me.found.filter(({text:re},_)=>re!==he.found[_]?.text);return[...new Set(pe.map(({rule:re})=>re))]}}}function M(j,T){const Z=[...j.map(Y=>Y.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&")),...T.map(([,,{source:Y}])=>Y)];return Z.length===0?void 0:new RegExp(Z.map(Y=>`(${Y})`).join("|"),"g")}}),6501:(function(ke,Q,e){e.d(Q,{I:()=>H,J:()=>b});var W=e(8745),z=e(5025),f=e(3024),U=e(6760);async function H(R,K,A,$){const F=R.filter(({service:j,unknown:T})=>T===!0&&!(0,f.existsSync)((0,U.join)(K,j)));if(F.length===0)return[];const M=new Set(await(0,W.Sk)(A,$));return F.filter(({service:j})=>!M.has(j)).map(({service:j,meant:T})=>({what:`${(0,z.fi)(j)} is neither in the code repository nor pinned by name nor in the assets root.`,question:T===void 0?"Is it spelled right?":`Did you mean ${T}?`}))}async function b({services:R,assetsRoot:K},A,$,F){const M=await H(R,K,A,F);for(const{what:j,question:T}of M)$.notice(`${j} ${T}`)}}),4090:(function(ke,Q,e){e.d(Q,{UA:()=>f,hG:()=>b,mb:()=>U});var W=e(1356),z=e(828);function f(R,K,A){return(0,z.$Y)(["rev-list","--objects","--stdin"],{environment:R,input:`${K.join(`
`)}
`,signal:A})}async function U(R,K,A){const $=K.flatMap(({sha:M,assetsPath:j})=>{const T=j.split("/").slice(0,-1),Z=T.map((Y,oe)=>`${M}:${T.slice(0,oe+1).join("/")}`);return[M,`${M}^{tree}`,...Z]}),F=await(0,W.ZY)([...new Set($)],R,A);return[...new Set(F.flatMap(M=>M?.type==="commit"||M?.type==="tree"?[M.name]:[]))]}var H={reuse:{config:[],options:["--window=0"]},anew:{config:["-c","pack.threads=1","-c","pack.compression=9"],options:["--no-reuse-delta","--no-reuse-object","--window=10","--depth=50"]}};async function b(R,K,A,$,F){const{config:M,options:j}=H[$],T=Buffer.isBuffer(A)?A:`${A.join(`
`)}
`,Z=[...M,"pack-objects","-q",...j,"--delta-base-offset",R],Y=(await(0,z.$Y)(Z,{environment:K,input:T,signal:F})).toString("latin1").trim();return`${R}-${Y}.pack`}}),8845:(function(ke,Q,e){e.d(Q,{Ik:()=>pe,S3:()=>j,kg:()=>M,op:()=>$,pU:()=>T,pi:()=>v,rv:()=>Z,wX:()=>F});var W=e(17),z=e(7598),f=e(3024),U=e(1455),H=e(6760),b=e(6466),R=e(8500),K=e(8522),A=[".promisor",".rev",".pack",".idx"],$=50;function F(a){return(0,f.existsSync)(a)?(0,f.readdirSync)(a):[]}function M(a){return F(a).filter(l=>l.endsWith(".idx")).map(l=>l.slice(0,-4))}function j(a,l){const h=F(a);for(const y of A)for(const O of h)O.endsWith(y)&&(0,W.$w)((0,H.join)(a,O),(0,H.join)(l,O),{isContentAddressed:!0})}function T(a,l){for(const h of A.toReversed())for(const y of l)(0,W.nM)((0,H.join)(a,`${y}${h}`))}async function Z(a,l){const h=(0,z.createHash)("sha1"),y=Buffer.from("PACK\0\0\0\0\0\0\0","latin1");y.writeUInt32BE(a.reduce((D,{objects:ie})=>D+ie,0),8);const O=async function*(){yield y;for(const{file:D,objects:ie}of a){if(ie===0)continue;const le=(await(0,U.stat)(D)).size-J-1;yield*(0,f.createReadStream)(D,{start:g,end:le,highWaterMark:1<<20})}},te=async function*(){for await(const D of O())h.update(D),yield D;yield h.digest()};await(0,b.pipeline)(te,(0,f.createWriteStream)(l))}var Y=Buffer.from("ff744f6300000002","hex"),oe=Y.length+256*4,I=20;function v(a){const l=(0,f.readFileSync)(a);if(!l.subarray(0,Y.length).equals(Y))return;const h=new Set,y=oe+l.readUInt32BE(oe-4)*I;for(let O=oe;O<y;O+=I)h.add(l.toString("hex",O,O+I));return h}var g=12,J=20,ne=40,de=1<<20,fe=20,me=6,he=7;async function pe(a,l,h){const y=await(0,U.open)(a);try{return await _({handle:y,file:a,size:(await y.stat()).size},l,h)}catch(O){if(O instanceof re)return{error:O.message};if(O.code?.startsWith("Z_")!==!0)throw O;return{error:"it is damaged"}}finally{await y.close()}}var re=class extends Error{};async function _(a,l,h){const y=await E(a,0,g);if(y.length<g||y.toString("latin1",0,4)!=="PACK")throw new re("it is no pack");const O=y.readUInt32BE(8),te=a.size-J;let D=g,ie=0,le=performance.now(),[_e,be]=[Buffer.alloc(0),0];for(let Oe=0;Oe<O;Oe++){if(D>=te)throw new re("it ends too early");const De=m=>Math.min(m,te-D)<=be+_e.length-D;De(ne)||([_e,be]=[await E(a,D,de),D]);const{type:xe,size:t,length:n}=N(_e.subarray(D-be));if(ie+=t,ie>l.bytes)throw new re(p(l.bytes));D+=n;const s=xe===me||xe===he;let o;if(t>de?o=await c(a,D,t,h):(De(w(t))||([_e,be]=[await E(a,D,Math.max(de,w(t))),D]),o=q(_e.subarray(D-be),t)),D+=o.consumed,s){const m=P(o.head);if(ie+=m,ie>l.bytes)throw new re(p(l.bytes));if(m>l.deltaBytes)throw new re(`a delta in it makes more than ${k(l.deltaBytes)}`)}performance.now()-le>fe&&(await(0,R.setImmediate)(),h.throwIfAborted(),le=performance.now())}if(D!==te)throw new re("it has more in it than it says");return{objects:O,bytes:ie}}function p(a){return`it unpacks to more than ${k(a)}`}function k(a){return`${Math.round(a/1e6)} MB`}async function E({handle:a,size:l},h,y){const O=Buffer.allocUnsafe(Math.max(0,Math.min(y,l-h))),{bytesRead:te}=await a.read(O,0,O.length,h);return O.subarray(0,te)}function w(a){return a+(a>>10)+1024}function N(a){let l=0;const h=()=>{const D=a[l++];if(D===void 0||l>ne)throw new re("it is damaged");return D};let y=h();const O=y>>4&7;let te=y&15;for(let D=16;y&128;D*=128)y=h(),te+=(y&127)*D;if(O===me)for(;h()&128;);return{type:O,size:te,length:l+(O===he?20:0)}}function q(a,l){const h={info:!0,maxOutputLength:Math.max(1,l),chunkSize:Math.max(64,l+1)},{buffer:y,engine:O}=r(a,h);if(y.length!==l)throw new re("it is damaged");return{head:y.subarray(0,i),consumed:O.bytesWritten}}function r(a,l){try{return(0,K.inflateSync)(a,l)}catch(h){throw h.code==="ERR_BUFFER_TOO_LARGE"?new re("it is damaged"):h}}var i=20;async function c({file:a,size:l},h,y,O){const te=(0,K.createInflate)(),D=(0,f.createReadStream)(a,{start:h,end:l});D.on("error",_e=>te.destroy(_e)).pipe(te);let[ie,le]=[0,Buffer.alloc(0)];try{for await(const _e of te)if(O.throwIfAborted(),le.length<i&&(le=Buffer.concat([le,_e.subarray(0,i)])),ie+=_e.length,ie>y)break}finally{D.destroy()}if(ie!==y)throw new re("it is damaged");return{head:le,consumed:te.bytesWritten}}function P(a){let l=0;const h=()=>{let y=0;for(let O=1;;O*=128){const te=a[l++];if(te===void 0)throw new re("it is damaged");if(y+=(te&127)*O,(te&128)===0)return y}};return h(),h()}}),981:(function(ke,Q,e){e.d(Q,{f:()=>z,z:()=>W});function W(f){const U=["B","kB","MB","GB","TB"];let H=f,b=0;for(;H>=999.5&&b<U.length-1;)H/=1e3,b++;return`${H>=100||b===0?Math.round(H):H.toFixed(1)} ${U[b]}`}function z(f){return f<1e3?`${Math.round(f)} ms`:f<1e4?`${(f/1e3).toFixed(1)} s`:`${Math.round(f/1e3)} s`}}),6158:(function(ke,Q,e){e.d(Q,{Dx:()=>r,EZ:()=>N,Jt:()=>be,Ns:()=>p,Qc:()=>_,_V:()=>Z,g:()=>Oe,gN:()=>i,jx:()=>De,k7:()=>k,m$:()=>g,mg:()=>re,nl:()=>le,pV:()=>E,vG:()=>pe,vw:()=>q,w7:()=>fe,xC:()=>oe});var W=e(4090),z=e(3712),f=e(3288),U=e(2653),H=e(1356),b=e(9886),R=e(8845),K=e(828),A=e(5025),$=e(1722),F=e(869),M=e(956),j=e(903),T=e(6760);async function Z(t,n,s,o,m){const u=v(t,s),x=["rev-list","--objects","--no-object-names",...o===void 0?[]:[`--filter=${o}`],"--stdin"],G=await(0,K.$Y)(x,{environment:u,input:`${n.join(`
`)}
`,signal:m}),V=["pack-objects","-q","--delta-base-offset",(0,T.join)(t.packs,"pack")];await(0,K.$Y)(V,{environment:u,input:G,signal:m})}async function Y(t,n){const s=(0,b.Dm)((0,T.join)(t.dir,"objects"));s.length!==0&&await(0,W.hG)((0,T.join)(t.packs,"pack"),(0,$.am)(t.dir),s,"reuse",n)}async function oe(t,n,s,o){return(await I(t,n,[],s,o)).missing}async function I(t,n,s,o,m){const L=(await(0,K.$Y)(["rev-list","--objects","--no-object-names","--missing=print","--stdin"],{environment:v(t,o),input:[...n,...s.map(x=>`^${x}`)].map(x=>`${x}
`).join(""),signal:m})).toString("latin1").split(`
`);return{here:L.flatMap(x=>(0,M.qL)(x)??[]),missing:L.flatMap(x=>x.startsWith("?")?(0,M.qL)(x.slice(1))??[]:[])}}function v(t,n){return{...(0,$.am)(t.dir),GIT_ALTERNATE_OBJECT_DIRECTORIES:n.map(F.WG).join(T.delimiter)}}async function g(t,n,s){const{store:o}=t,{trees:m}=n,u=await J(t,n,s)??await ne(t,n,s);await(0,H.CY)(m,(0,$.am)(u.dir),s),o.importTrees(u,m)}async function J({store:t,remote:n},{trees:s,resembling:o},m){const u=[...new Set([...o.values()].flat())],L=[...o.values()].some(ae=>ae.length===0);if(u.length===0||L||t.serverLimits.read().noTreeOffers===!0)return;const x=t.newScratch();if(!await n.fetchSince(x,{wants:s,since:u},m))return;const G=new Set((0,R.kg)(x.packs).flatMap(ae=>[...(0,R.pi)((0,T.join)(x.packs,`${ae}.idx`))??[]]));if(s.some(ae=>!G.has(ae)))return;const{here:V,missing:ve}=await I(x,s,[],[t.objects],m);if(!(ve.length>0))return G.size>=V.length&&(await I(x,s,u,[t.objects],m)).here.length<V.length&&t.serverLimits.remember("noTreeOffers"),x}async function ne(t,n,s){const{store:o,remote:m}=t,{noPartialClone:u}=o.serverLimits.read(),L=u===!0?[]:[...n.resembling.keys()],x=o.newScratch(),G=L.length===0?[]:await de(t,x,{...n,resembling:L},s),V=[...n.trees.filter(ve=>!L.includes(ve)),...G];return V.length>0&&await m.fetch(x,{wants:V},s),x}async function de({store:t,remote:n},s,{resembling:o,unseen:m},u){const L=o.filter(G=>!m.has(G)),x=o.filter(G=>m.has(G));if(L.length>0&&await Z(s,L,t.commitObjects,"blob:none",u),x.length>0){const{filtered:G}=await n.fetch(s,{wants:x,filter:"blob:none"},u);G||t.serverLimits.remember("noPartialClone")}return oe(s,o,[t.objects],u)}async function fe({store:t,remote:n},s,o,m){const u=t.newScratch(),{filtered:L}=await n.fetch(u,{wants:s,...o},m);L||t.serverLimits.remember("noPartialClone"),t.cachedCommits.importPacks(u)}function me({serverLimits:t,cachedCommits:n},{keepsConnections:s}){const{noPartialClone:o,noShaWants:m}=t.read();return s&&o!==!0&&m!==!0&&n.recent(1).length===0}function he({noShaWants:t}){return t===!0?["whole-branch","by-commit"]:["by-commit","whole-branch"]}function pe({serverLimits:t,cachedCommits:n}){const{noPartialClone:s,noShaWants:o}=t.read();return s===!0&&o!==!0&&n.recent(1).length>0}function re({noPartialClone:t,noShaWants:n}){return n===!0?["copy"]:t===!0?["copy","by-tree"]:["by-tree"]}function _({noPartialClone:t}){return t===!0?{}:{filter:"blob:none"}}async function p(t,n){const s=t.serverLimits.read();try{return await n(s)}catch(o){if(!(o instanceof f.Lw)||o.failure.kind!=="no-filter"||s.noPartialClone===!0)throw o;return t.serverLimits.remember("noPartialClone"),n(t.serverLimits.read())}}function k(t,n,s){if(!(s instanceof f.Lw))throw s;if(s.failure.kind!=="missing")return t.serverLimits.remember("noShaWants"),[...n];const o=(0,M.qL)(s.failure.name);if(o!==void 0&&n.includes(o))return[o];throw s}function E(t){return t.map(n=>({...n,found:n.tree,isClaimed:n.tree!==void 0}))}function w(t){return t.filter(({found:n})=>n===void 0)}function N(t){return[...new Set(t.flatMap(({found:n})=>n===void 0||n==="absent"?[]:[n]))]}function q(t){return new Set(N(t.filter(({isClaimed:n})=>n)))}function r(t,n){return t.map(s=>n(s)?{...s,found:void 0,isClaimed:!1}:s)}function i(t){return t.flatMap(({tree:n,found:s,pin:o})=>n===void 0||s===void 0||s===n?[]:[{message:`tree is not this directory of sha: ${s==="absent"?"the commit does not have that directory":`that is ${s}`}; it is ignored`,at:o.at}])}var c=8;async function P(t,n,s){const{store:o}=t,m=[...new Set(n.map(({sha:u})=>u))];try{return await p(o,L=>a(t,m,L,s))?m:"damaged"}catch(u){if(!(u instanceof f.Lw))throw u;if(u.failure.kind==="missing")throw l(t,n,u.failure.name,u.words);return o.serverLimits.remember("noShaWants"),[]}}async function a({store:t,remote:n},s,o,m){const u=t.cachedCommits.recent(c),L=t.newScratch([t.cachedCommits.objects],u),x={wants:s,depth:1,negotiate:u.length>0,..._(o)},{filtered:G,isWhole:V}=await n.fetch(L,x,m);return V?(G||t.serverLimits.remember("noPartialClone"),t.cachedCommits.importPacks(L),!0):!1}function l({remote:t},n,s,o){const m=n.filter(({sha:L})=>L===s),u=m.length===0?"":`, the pin of ${(0,j.Zv)(m.map(({directory:L})=>(0,A.fi)(L)))}`;return new j.Fl("missing-commit",`${t.repositoryUrl} does not have commit ${s}${u}.`,{hint:"Check the pin: was the commit pushed there, or was its branch deleted or squashed?",at:m[0]?.pin.at,detail:o})}function h({sha:t,pin:n}){return new j.Fl("missing-commit",`${t} is not a commit of the assets repository, but a tag, a tree or a file.`,{hint:"Pin the commit: git rev-parse <name>^{commit} prints it.",at:n.at})}async function y(t,n,s){const{store:o,remote:m}=t,u=w(n),L=u.some(({sha:V})=>o.cachedCommits.has(V)),x=o.newScratch(L?o.commitObjects:[]),G=new z.OC(m,x,{loose:!0});try{const V=(await G.find(u,s)).values(),ve=u.find(({sha:ue})=>!G.isCommit(ue));if(ve!==void 0)throw h(ve);await Y(x,s),o.cachedCommits.importPacks(x);const ae=[...new Set(u.map(({sha:ue})=>ue))];return G.isFiltered?o.cachedCommits.addWalked(ae):(o.serverLimits.remember("noPartialClone"),o.cachedCommits.add(ae)),n.map(ue=>ue.found===void 0?{...ue,found:V.next().value}:ue)}catch(V){if(L&&(0,U.e6)(V))return"damaged";if(!(V instanceof f.Lw))throw V;if(V.failure.kind==="missing")throw l(t,u,V.failure.name,V.words);return V.failure.kind!=="no-filter"&&o.serverLimits.remember("noShaWants"),[...n]}}var O=class extends Error{known;lost;constructor(t,n){super("the cached commits are damaged"),this.known=t,this.lost=n}};async function te(t,n,s,o){try{return await ie(t,n,s,o)}catch(m){if(!(m instanceof O))throw m;await t.store.cachedCommits.discard();try{return await ie(t,D(t.store,m.known),s,o)}catch(u){throw u instanceof O?_e(t,u.lost):u}}}function D({completeTrees:t},n){return r(n,({found:s,isClaimed:o})=>!o&&(s===void 0||s==="absent"||!t.has(s)))}async function ie(t,n,s,o){const{store:m,branch:u,remote:L}=t,x=async ue=>{const{known:ye,lost:Me}=await le(m,ue,o);if(Me!==void 0)throw new O(ye,Me);return ye};let G=await x(n);const[V]=w(G);if(V!==void 0&&me(m,L)){const ue=await y(t,G,o);if(ue==="damaged")throw new O(G,V);G=ue}for(const ue of he(m.serverLimits.read())){const[ye,...Me]=w(G);if(ye===void 0)return G;if(ue==="whole-branch")await s(),G=await x(G);else{const Se=await P(t,[ye,...Me],o);if(Se==="damaged")throw new O(G,ye);G=await x(G),m.cachedCommits.add(Se)}}const[ve]=w(G);if(ve===void 0)return G;const ae=`Commit ${ve.sha}, the pin of ${(0,A.fi)(ve.directory)}, is not on ${u} of ${L.repositoryUrl}.`;throw new j.Fl("missing-commit",ae,{hint:"Its server gives out only what is on a branch: merge the commit there, or pin one that is.",at:ve.pin.at})}async function le(t,n,s){const o=(await(0,U.X5)(t,w(n),s)).values(),m=[];let u;for(const L of n){const x=L.found===void 0?o.next().value:L.found;if(x==="no-commit")throw h(L);x==="lost"&&t.isWhole(L.sha)&&(u??=L),m.push({...L,found:x==="lost"?void 0:x})}return{known:m,lost:u}}function _e({remote:t},{assetsPath:n,sha:s}){return new j.Fl("unreachable",`${t.repositoryUrl} did not send ${(0,A.fi)(n)} with commit ${(0,M.Fu)(s)}.`,{hint:"Run the command again; if it stays so, the server lacks objects: ask who keeps it."})}async function be(t,n,s,o){if(!t.isSignedHere)return;t.make();const{known:m}=await le(t,n,o);return await Oe(m,s,o)?m:void 0}async function Oe(t,n,s){return w(t).length===0&&(await n.findMissing(N(t),s)).length===0}async function De(t,n,s,o){const m=(0,z.dk)(t,o);let u=[...n];for(;;){u=await te(t,u,m,o);const L=await s.findMissing(N(u),o);if(L.length===0)break;const x=await s.fetch(L,u,o);if(x.length===0)break;const G=q(u),V=x.filter(ae=>!G.has(ae));if(V.length>0){await m();const[ae]=await s.takeFromCommits(V,o);if(ae!==void 0)throw xe(u,ae)}const ve=new Set(x.filter(ae=>G.has(ae)));u=r(u,({found:ae})=>ve.has(ae))}for(const{assetsPath:L,found:x}of u)x!==void 0&&x!=="absent"&&t.store.latestTrees.set(L,x);return u}function xe(t,n){const{assetsPath:s,sha:o,pin:m}=t.find(({found:u})=>u===n);return new j.Fl("missing-commit",`The server does not give out ${(0,A.fi)(s)} of commit ${(0,M.Fu)(o)}.`,{hint:"Check that the commit is still on a branch of the assets repository.",at:m.at})}}),1199:(function(ke,Q,e){e.d(Q,{Pe:()=>M,T4:()=>j,Tb:()=>$,a$:()=>A,c_:()=>Z,q4:()=>T,xS:()=>K});var W=e(5644),z=e(8542),f=e(956),U=500,H=["added","modified","deleted"],b={added:"+",modified:"~",deleted:"-"},R={added:"added",modified:"changed",deleted:"removed"};function K(I){const v=H.filter(g=>I[g].length>0).map(g=>`${(0,z.B4)(I[g].length)} ${R[g]}`);return v.length===0?"the same recordings":v.join(", ")}function A(I){return I.map(v=>{const g=v.from===void 0?"newly pinned":`since ${(0,f.Fu)(v.from)}`;return{message:`${v.service}: ${K(v)}, ${g}`,...v.at===void 0?{}:{at:v.at}}})}function $(I){return I.flatMap(v=>[`${v.service}  ${F(v.from)} -> ${F(v.to)}  ${K(v)}`,...M(v).map(g=>`  ${g}`)])}function F(I){return I===void 0?"no pin":(0,f.Fu)(I)}function M(I){return H.flatMap(v=>I[v].map(g=>({path:g,line:`${b[v]} ${g}`}))).sort((v,g)=>v.path<g.path?-1:1).map(({line:v})=>v)}function j(I){const v=(0,W.Qj)({head:["Service","Added","Changed","Removed","Pins"],numeric:[1,2,3],rows:I.map(J=>[(0,z.FV)(J.service),...H.map(ne=>(0,z.B4)(J[ne].length)),oe(J)]),of:"services"}),g=T(I);return g===0?v:`${v}

${(0,W.AU)(`Recordings that differ: ${(0,z.B4)(g)}`,Z(I))}`}function T(I){return I.reduce((v,{added:g,modified:J,deleted:ne})=>v+g.length+J.length+ne.length,0)}function Z(I){const v=[];let g=W.zx;for(const ne of Y(I)){const de=ne.replaceAll("```","'''").replace(/[\r\n]+/g," ");if(g-=Buffer.byteLength(de)+1,g<0)break;v.push(de)}const J=T(I)-v.length;return J>0&&v.push(`and ${(0,z.B4)(J)} more`),`\`\`\`diff
${v.join(`
`)}
\`\`\``}function Y(I){const v=[];for(const g of I){if(v.length>=U)break;v.push(...M(g).slice(0,U-v.length))}return v}function oe({from:I,to:v,repository:g}){const J=`<code>${F(I)}</code> \u2192 <code>${F(v)}</code>`,ne=I===void 0||v===void 0?void 0:(0,W.D4)(g,I,v);return ne===void 0?J:`[${J}](${ne})`}}),9886:(function(ke,Q,e){e.d(Q,{$I:()=>T,B:()=>Z,C2:()=>E,Dm:()=>q,Fe:()=>de,IC:()=>N,Qv:()=>J,T1:()=>he,Uo:()=>me,X0:()=>fe,ZT:()=>pe,cZ:()=>p,d$:()=>g,ph:()=>k,tJ:()=>v,tk:()=>re});var W=e(9734),z=e(8845),f=e(828),U=e(1722),H=e(869),b=e(956),R=e(903),K=e(7598),A=e(3024),$=e(6760),F=e(8522),M=256*1024,j=/^([0-9a-f]{40}) (\w+) (\d+)$/;function T(r,i){return Z(i,c=>c(r))}async function Z(r,i){const c=new oe(r);try{return await i(P=>c.read(P))}finally{await c.close()}}var Y=["cat-file","--batch"],oe=class{call;opened;last=Promise.resolve();failure;constructor(r){this.call=r}read(r){const i=this.last.then(()=>this.ask(r));return this.last=i.catch(()=>{}),i}async close(){this.failure??=new Error("nobody reads objects any more"),this.opened?.stdin.end(),this.opened?.stdout.destroy(),await this.last,await this.opened?.ended}async ask(r){if(this.failure!==void 0)throw this.failure;if(r.length===0)return[];try{this.opened??=this.open(),this.opened.stdin.write(r.map(c=>`${c}
`).join(""));const i=[];for(const c of r)i.push(await this.answer(this.opened));return i}catch(i){throw this.failure=this.call.signal?.aborted===!0?this.call.signal.reason:i,this.failure}}open(){const r=(0,f.zY)(Y,this.call);return{...r,answers:new W.k(r.stdout)}}async answer({answers:r,ended:i}){const c=await I(r);if(this.call.signal?.throwIfAborted(),c===void 0)throw(0,f.N7)(Y,await i);return c==="missing"?void 0:c}};async function I(r){const i=await r.line();if(i===void 0)return;const[,c="",P="",a]=j.exec(i)??[],l=(0,b.qL)(c);if(l===void 0)return"missing";const h=Buffer.alloc(Number(a));for(let y=0;y<h.length;y+=M){const O=await r.take(Math.min(M,h.length-y));if(O===void 0)return;O.copy(h,y)}return await r.take(1),{name:l,type:P,content:h}}async function v(r,i,c){const P=new Map;if(i.length===0)return P;const a=["rev-list","--topo-order","--parents","--stdin"],l=await(0,f.$Y)(a,{environment:(0,U.am)(r),input:`${i.join(`
`)}
`,signal:c});for(const h of l.toString("latin1").split(`
`)){const[y,...O]=h.split(" ");y!==void 0&&y!==""&&P.set(y,O)}return P}function g(r,i,c){const P=(0,$.join)(r,"objects");return Z({environment:(0,U.am)(r),signal:i},a=>c(async l=>{const h=new Set(q(P)),y=l.flatMap(D=>h.has(D)?N(P,D)??[]:[]),O=new Map(y.map(D=>[D.name,D])),te=l.filter(D=>!O.has(D));if(te.length===0||ne(r))return O;for(const D of await a(te))D!==void 0&&O.set(D.name,D);return O}))}function J(r,i,c){return g(r,c,P=>P(i))}function ne(r){return(0,z.kg)((0,$.join)(r,"objects/pack")).length===0&&((0,H.qC)((0,$.join)(r,"objects/info/alternates"))??"")===""}async function de(r,i,c){return fe(await J(r,i,c))}function fe(r){const i=new Map;for(const{name:c,type:P,content:a}of r.values()){if(P!=="commit")continue;const l=a.toString("latin1"),h=l.slice(0,l.indexOf(`

`)),y=(0,b.qL)(/^tree ([0-9a-f]{40})$/m.exec(h)?.[1]??""),O=[...h.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([,te=""])=>te);y!==void 0&&i.set(c,{tree:y,parents:O,time:Number(/^committer .* (\d+) [+-]\d+$/m.exec(h)?.[1]??0)})}return i}async function me(r,i){const c=["cat-file","--batch-all-objects","--batch-check=%(objectname)"],a=(await(0,f.$Y)(c,{environment:(0,U.am)(r),signal:i})).toString("latin1").split(`
`).flatMap(l=>(0,b.qL)(l)??[]);return de(r,a,i)}function he(r,i){const c=new Set([i]);for(const P of c)for(const a of r.get(P)??[])c.add(a);return c}function pe(r,i){const c=[...new Set(i)],P=new Set(c.flatMap(a=>[...he(r,a)].filter(l=>l!==a)));return c.filter(a=>!P.has(a))}var re="40000",_=20;function p(r){const i=r.toString("latin1"),c=[];for(let P=0;P<r.length;){const a=i.indexOf(" ",P),l=i.indexOf("\0",a),h=l+1+_;if(a<0||l<0||h>r.length)throw new Error("not a tree object");c.push({mode:i.slice(P,a).replace(/^0+/,""),name:r.subarray(a+1,l),object:r.toString("hex",l+1,h)}),P=h}return c}async function k(r,i,c){if(i.length===0)return new Map;const P=["cat-file","--batch-check=%(objectname) %(objectsize)"],l=(await(0,f.$Y)(P,{environment:r,input:`${i.join(`
`)}
`,signal:c})).toString("latin1").matchAll(/^([0-9a-f]{40}) (\d+)$/gm);return new Map([...l].map(([,h,y])=>[h,Number(y)]))}function E(r,i,c){return Z({environment:r,signal:i},P=>c(async a=>{const[l]=await P([a]).catch(h=>{throw h instanceof f.XS?w(a,h.detail):h});if(l?.type!=="blob")throw w(a);return l.content}))}function w(r,i){return new R.Fl("missing-store",`File ${r} of the assets repository cannot be read from the store.`,{hint:"Run the command again: it is fetched anew.",...i===void 0?{}:{detail:i}})}function N(r,i){try{const c=(0,F.inflateSync)((0,A.readFileSync)((0,$.join)(r,i.slice(0,2),i.slice(2))));if((0,K.createHash)("sha1").update(c).digest("hex")!==i)return;const P=c.toString("latin1",0,c.indexOf(" "));return{name:i,type:P,content:c.subarray(c.indexOf(0)+1)}}catch{return}}function q(r){return(0,z.wX)(r).filter(c=>/^[0-9a-f]{2}$/.test(c)).flatMap(c=>(0,A.readdirSync)((0,$.join)(r,c)).flatMap(P=>(0,b.qL)(c+P)??[]))}}),4782:(function(ke,Q,e){e.r(Q),e.d(Q,{command:()=>Ne});var W=e(6501),z=e(7885),f=e(6872),U=e(8832),H=e(5473),b=e(105),R=e(981),K=e(1199),A=e(1146),$=e(229),F=e(4300),M=e(4848),j=e(482),T=e(6158),Z=e(4090),Y=e(9256),oe=e(5600),I=e(3712),v=e(2547),g=e(5359),J=e(2792),ne=e(3288),de=e(3234),fe=e(2349),me=e(2653),he=e(1356),pe=e(9886),re=e(8845),_=e(5644),p=e(8645),k=e(8542),E=e(8745),w=e(9780),N=e(9406),q=e(6221),r=e(828),i=e(5025),c=e(804),P=e(6582),a=e(5175),l=e(1722),h=e(869),y=e(956),O=e(2995),te=e(17),D=e(903),ie=e(3024),le=e(6760),_e=e(7598);async function be(d,C,S){const{codeRepository:B,repositoryOptions:X}=d,se=await(0,A.kv)(d.selection,{lostPins:!0},B,C,S),{root:ce,services:ee,before:ge}=se;if(await(0,W.J)(se,B,C,S),ge===void 0)throw new Error("the pins before were not looked for");const Ee={accesses:(0,g.cX)(d.access,ce,B.root,C.warning),repositoryOptions:X,services:ee,earlier:ge.pins};if(!d.readsRecordings)return(0,H.y8)(Ee,C,S);const{loadSecretFinder:Ae}=await Promise.all([e.e(6771),e.e(4694)]).then(e.bind(e,4694)),{compareRecordings:Ce}=await Promise.all([e.e(646),e.e(9731)]).then(e.bind(e,9731)),Pe={looksLikeSecret:await Ae(),rulesOff:d.rulesOff};return Ce(Ee,Pe,C,S)}var Oe=`
const find = (id) => document.getElementById(id);
const data = JSON.parse(find('data').textContent);
const recordings = data.services.flatMap((service) => service.recordings);
const allSecrets = recordings
  .flatMap((recording) => recording.secrets.map((secret) => ({ ...secret, recording })))
  .sort((a, b) => (a.side === b.side ? 0 : a.side === 'after' ? -1 : 1));
let state = parseLocation(location.hash);
let visible = [];

/** @param change what is to be another; the address says it, so that Back and a copied link work */
function go(change, isStep) {
  const hash = formatLocation({ ...state, ...change });
  if (hash === formatLocation(state)) return;
  if (isStep) {
    location.hash = hash;
  } else {
    history.replaceState(null, '', hash);
    show();
  }
}

function show() {
  const before = state;
  state = parseLocation(location.hash);
  visible = visibleServices(data.services, state);
  showFilters();
  const recording = recordings.find(({ path }) => path === state.recording);
  document.body.classList.toggle('reading', recording !== undefined);
  find('list').replaceChildren(...makeNavigation(visible, state, allSecrets));
  if (visible.length === 0) find('list').append(make('p', 'quiet', 'Nothing is left by the filters and the search. What this page leaves out is not searched.'));
  const indices = recording === undefined ? [] : (visibleRequests(recording, state) ?? []);
  find('main').replaceChildren(...(recording === undefined ? makeOverview(data, state, allSecrets) : makeRecording(recording, indices, state)));
  if (state.recording !== undefined && recording === undefined) find('main').prepend(make('p', 'note', 'There is no recording ' + state.recording + ' on this page.'));
  if (state.recording !== before.recording) scrollTo(0, 0);
  find('list').querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  const here = find('main').querySelector('.here');
  here?.scrollIntoView({ block: 'start' });
  here?.querySelector('summary').focus({ preventScroll: true });
}

function showFilters() {
  if (document.activeElement !== find('search')) find('search').value = state.search;
  for (const kind of KINDS) find(kind).setAttribute('aria-pressed', String(state.kinds.includes(kind)));
  find('real').setAttribute('aria-pressed', String(state.real));
}

function toggleKind(kind) {
  const kinds = state.kinds.includes(kind) ? state.kinds.filter((other) => other !== kind) : KINDS.filter((other) => other === kind || state.kinds.includes(other));
  go({ kinds });
}

function stepRecording(step) {
  const paths = visible.flatMap((service) => service.recordings.map(({ recording }) => recording.path));
  const path = neighbor(paths, state.recording, step);
  if (path !== undefined) go({ recording: path, request: undefined }, true);
}

/** Moves the focus alone: the address of a request is in its own link. */
function stepRequest(step) {
  const summaries = [...find('main').querySelectorAll('.requests > details > summary')];
  const next = neighbor(summaries, document.activeElement, step);
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'start' });
}

function openAll() {
  const all = [...find('main').querySelectorAll('.requests > details')];
  const isOpen = all.every((details) => details.open);
  for (const details of all) details.open = !isOpen;
}

const KEYS = {
  j: () => stepRecording(1),
  k: () => stepRecording(-1),
  n: () => stepRequest(1),
  p: () => stepRequest(-1),
  o: openAll,
  r: () => go({ real: !state.real }),
  u: () => go({ recording: undefined, request: undefined }, true),
  '1': () => toggleKind('added'),
  '2': () => toggleKind('changed'),
  '3': () => toggleKind('removed'),
  '/': () => find('search').focus(),
  '?': () => find('help').showModal(),
};

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || find('help').open) return;
  if (event.target === find('search')) {
    if (event.key === 'Escape' || event.key === 'Enter') find('search').blur();
    return;
  }
  if (!Object.hasOwn(KEYS, event.key)) return;
  event.preventDefault();
  KEYS[event.key]();
});
addEventListener('hashchange', show);
find('search').addEventListener('input', () => go({ search: find('search').value }));
for (const kind of KINDS) find(kind).addEventListener('click', () => toggleKind(kind));
find('real').addEventListener('click', () => go({ real: !state.real }));
find('keys').addEventListener('click', () => find('help').showModal());
show();
`,De=String.raw`
'use strict';
const KINDS = ['added', 'changed', 'removed'];

/** What a link says: #recording=…&request=3&search=…&show=added,removed&real=1. Unknown things in it are left out. */
function parseLocation(hash) {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const shown = fields.has('show') ? fields.get('show').split(',') : KINDS;
  const request = Number.parseInt(fields.get('request') ?? '', 10);
  return {
    recording: fields.get('recording') ?? undefined,
    request: request > 0 ? request : undefined,
    search: fields.get('search') ?? '',
    kinds: KINDS.filter((kind) => shown.includes(kind)),
    real: fields.get('real') === '1',
  };
}

/** The link to a state; what is as usual is left out. */
function formatLocation(state) {
  const fields = new URLSearchParams();
  if (state.recording !== undefined) fields.set('recording', state.recording);
  if (state.request !== undefined) fields.set('request', String(state.request));
  if (state.search !== '') fields.set('search', state.search);
  if (state.kinds.length < KINDS.length) fields.set('show', state.kinds.join(','));
  if (state.real) fields.set('real', '1');
  return '#' + fields.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
}

/** All text of a request or of a section, in lower case. */
function textOf(sections) {
  const texts = [];
  for (const { title, rows } of sections) {
    texts.push(title);
    for (const { label, before, after } of rows) texts.push(label, before ?? '', after ?? '');
  }
  return texts.join('\n').toLowerCase();
}

/** Kept, since it is looked through at each key that is pressed. */
const REQUEST_TEXTS = new WeakMap();

function requestText(request) {
  let text = REQUEST_TEXTS.get(request);
  if (text === undefined) {
    const { method, host, path, status } = request;
    const head = [method + ' ' + host + path, status.before ?? '', status.after ?? ''].join('\n').toLowerCase();
    text = head + '\n' + textOf(request.sections ?? []);
    REQUEST_TEXTS.set(request, text);
  }
  return text;
}

/** Every word has to be in it. */
function hasWords(text, words) {
  return words.every((word) => text.includes(word));
}

/**
 * What filters and search leave of a recording: the indices of its requests, or undefined where nothing is left. A recording whose path is what
 * was searched for is left whole.
 */
function visibleRequests(recording, state) {
  if (state.real && !recording.isReal) return undefined;
  const words = state.search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  // Without words nothing is looked through.
  const isFound = hasWords(recording.path.toLowerCase(), words);
  const requests = [];
  for (const [index, request] of recording.requests.entries()) {
    if (!state.kinds.includes(request.kind) || (state.real && !request.isReal)) continue;
    if (isFound || hasWords(recording.path.toLowerCase() + '\n' + requestText(request), words)) requests.push(index);
  }
  if (requests.length > 0) return requests;
  const isWhole = recording.requests.length === 0 || recording.sections.length > 0;
  if (!isWhole || !state.kinds.includes(recording.kind)) return undefined;
  return isFound || hasWords(recording.path.toLowerCase() + '\n' + textOf(recording.sections), words) ? [] : undefined;
}

/** Services with the recordings that are left of them; services of which none is left are left out. */
function visibleServices(services, state) {
  return services
    .map(({ service, recordings }) => ({
      service,
      recordings: recordings
        .map((recording) => ({ recording, requests: visibleRequests(recording, state) }))
        .filter(({ requests }) => requests !== undefined),
    }))
    .filter(({ recordings }) => recordings.length > 0);
}

/** The one that comes after or before another in a list; from nowhere the first or the last. Undefined: there is none. */
function neighbor(list, current, step) {
  const at = list.indexOf(current);
  if (at < 0) return step > 0 ? list[0] : list.at(-1);
  return list[at + step];
}

/** The folder, with its slash, and the name in it. */
function splitPath(path) {
  const end = path.lastIndexOf('/') + 1;
  return [path.slice(0, end), path.slice(end)];
}

/** Whether the filters and the search leave out nothing. */
function isUnfiltered(state) {
  return state.search === '' && !state.real && state.kinds.length === KINDS.length;
}

function countRequests(requests) {
  const counts = { added: 0, changed: 0, removed: 0, volatile: 0 };
  for (const { kind, isReal } of requests) counts[isReal ? kind : 'volatile']++;
  return counts;
}

function addCounts(list) {
  const sum = countRequests([]);
  for (const counts of list) for (const kind of Object.keys(sum)) sum[kind] += counts[kind];
  return sum;
}

/** A text in parts, of which every second one differs. */
function splitMarks(text, marks) {
  if (marks === undefined) return ['', text];
  const parts = [];
  let at = 0;
  for (const mark of marks) {
    parts.push(text.slice(at, mark));
    at = mark;
  }
  parts.push(text.slice(at));
  return parts;
}

function formatCount(number, singular) {
  const digits = String(number).replace(/\B(?=(\d{3})+$)/g, ',');
  return singular === undefined ? digits : digits + ' ' + singular + (number === 1 ? '' : 's');
}

function formatBytes(bytes) {
  const units = ['B', 'kB', 'MB', 'GB'];
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return (value >= 100 || unit === 0 ? Math.round(value) : value.toFixed(1)) + ' ' + units[unit];
}

/** Whether more than volatile values differ in a section. */
function isReal({ rows, more }) {
  return more.real > 0 || rows.some(({ kind }) => kind !== 'volatile');
}

/** What a section leaves out, in words. Empty: nothing. */
function restOf(section) {
  const { equal, more } = section;
  const parts = [];
  if (more.real > 0) parts.push(formatCount(more.real, 'more value') + (more.real === 1 ? ' differs' : ' differ'));
  if (more.volatile > 0) parts.push(formatCount(more.volatile, 'more volatile value'));
  if (equal > 0) parts.push(formatCount(equal, 'equal value'));
  return parts.length === 0 ? '' : 'Left out: ' + parts.join(', ') + '.';
}
`,xe=`
function makeNavigation(visible, state, secrets) {
  const lists = visible.map(({ service, recordings }) =>
    make(
      'section',
      '',
      make('h3', '', make('span', '', service === '' ? '/' : service), make('span', 'quiet', formatCount(recordings.length))),
      make('ul', '', ...recordings.map((entry) => makeEntry(entry, service, state))),
    ),
  );
  if (secrets.length > 0) lists.unshift(makeSecretEntries(secrets, state));
  return lists;
}

function makeEntry({ recording, requests }, service, state) {
  const counts = isUnfiltered(state) ? recording.counts : countRequests(requests.map((index) => recording.requests[index]));
  const link = makeLink(
    { ...state, recording: recording.path, request: undefined },
    recording.isReal ? '' : 'same',
    makeName(recording.path, service),
    Object.values(counts).some((count) => count > 0) ? makeCounts(counts) : make('span', 'counts', make('span', recording.kind, SIGNS[recording.kind])),
  );
  if (!recording.isReal) link.title = 'Only dates, ids and the like moved';
  if (recording.path === state.recording) link.setAttribute('aria-current', 'true');
  return make('li', '', link);
}

function makeSecretEntries(secrets, state) {
  const head = make('h3', '', make('span', '', 'Looks like a secret'), make('span', '', formatCount(secrets.length)));
  return make('section', 'secret', head, make('ul', '', ...secrets.slice(0, 50).map((secret) => make('li', '', makeSecretLink(secret, state, 'name')))));
}

function makeSecretLink({ recording, request, kind, where, side }, state, className, isFileKnown) {
  const place = (isFileKnown ? '' : splitPath(recording.path)[1] + ' \xB7 ') + where + (side === 'before' ? ' (before)' : '');
  return makeLink(
    { ...state, recording: recording.path, request: request === undefined ? undefined : request + 1, search: '', kinds: KINDS, real: false },
    '',
    make('span', className, kind + ': ', make('span', 'quiet', place)),
  );
}

function makeOverview(data, state, secrets) {
  const all = data.services.flatMap(({ recordings }) => recordings);
  const sum = addCounts(all.map(({ counts }) => counts));
  const unreal = all.filter(({ isReal }) => !isReal).length;
  return [
    make(
      'div',
      'numbers',
      makeNumber(all.length, all.length === 1 ? 'recording differs' : 'recordings differ'),
      makeNumber(unreal, 'of them without a real change'),
      makeNumber(sum.added, 'requests added'),
      makeNumber(sum.removed, 'requests removed'),
      makeNumber(sum.changed, 'requests changed'),
    ),
    secrets.length === 0 ? undefined : makeSecretList(secrets, state),
    data.surprises.length === 0 ? undefined : makeSurprises(data.surprises, state),
    makeServiceTable(data.services),
    data.leftOut === 0 ? undefined : make('p', 'note', 'Some details of ' + formatCount(data.leftOut, 'recording') + ' are left out: the page would be too large with them.'),
  ].filter((element) => element !== undefined);
}

function makeNumber(number, words) {
  return make('div', 'card', make('b', '', formatCount(number)), make('span', 'quiet', words));
}

function makeSecretList(secrets, state, isFileKnown) {
  const items = secrets.slice(0, 20).map((secret) => make('li', '', makeSecretLink(secret, state, '', isFileKnown)));
  if (secrets.length > 20) items.push(make('li', '', 'and ' + formatCount(secrets.length - 20) + ' more'));
  return make('div', 'note secret', make('b', '', 'This looks like a secret. It is masked on this page, not in the recording.'), make('ul', '', ...items));
}

function makeSurprises(surprises, state) {
  const items = surprises.map(({ path, request, text }) =>
    make('li', '', makeLink({ ...state, recording: path, request: request === undefined ? undefined : request + 1 }, '', text), make('span', 'quiet', ...breakable(path))),
  );
  return make('div', 'card', make('h3', '', 'Look at these first'), make('ol', 'list', ...items));
}

function makeServiceTable(services) {
  const cell = (tag, text, isNumber) => make(tag, isNumber ? 'number' : '', text);
  const head = make('tr', '', ...['Service', 'Recordings', 'Added', 'Removed', 'Changed'].map((text, index) => cell('th', text, index > 0)));
  const rows = services.map(({ service, recordings }) => {
    const sum = addCounts(recordings.map(({ counts }) => counts));
    const numbers = [recordings.length, sum.added, sum.removed, sum.changed];
    return make('tr', '', cell('td', service === '' ? '/' : service, false), ...numbers.map((number) => cell('td', formatCount(number), true)));
  });
  return make('div', 'card scroll', make('h3', '', 'Requests of each service'), make('table', '', make('thead', '', head), make('tbody', '', ...rows)));
}
`,t=`
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #ffffff; --sunken: #f0f2f5; --line: #d9dee5; --text: #1b2129; --quiet: #5b6673; --link: #0b5cc4;
  --added: #1a7f37; --added-back: #e3f6e8; --added-mark: #aceebb;
  --removed: #b3261e; --removed-back: #fdecea; --removed-mark: #ffc9c4;
  --changed: #8a5a00; --changed-back: #fff4d6;
  --secret: #a3085a; --secret-back: #fdeaf4;
  --mono: ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f1318; --card: #171c23; --sunken: #1e252e; --line: #313a46; --text: #e4e9ef; --quiet: #9aa6b4; --link: #6cb0ff;
    --added: #5fd37f; --added-back: #12291a; --added-mark: #1f6b37;
    --removed: #ff8f86; --removed-back: #331a1b; --removed-mark: #8a2f2b;
    --changed: #e6b450; --changed-back: #2f2611;
    --secret: #ff8ac4; --secret-back: #37142a;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif; }
h1, h2, h3, p { margin: 0; }
h1 { font-size: 1.05rem; }
h2 { font-size: 1.15rem; }
h3 { font-size: 0.8rem; color: var(--quiet); font-weight: 600; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
code, .mono { font-family: var(--mono); font-size: 0.86em; overflow-wrap: anywhere; }
[hidden] { display: none !important; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.quiet { color: var(--quiet); }
bdi { unicode-bidi: isolate; }

.bar { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 0.5rem 0.9rem; align-items: center; padding: 0.6rem 1rem;
  background: var(--card); border-bottom: 1px solid var(--line); }
.bar .what { flex: 1 1 18rem; min-width: 0; }
.bar .about { font-size: 0.82rem; color: var(--quiet); overflow-wrap: anywhere; }
.filters { display: flex; flex-wrap: wrap; gap: 0.35rem; align-items: center; }
input[type='search'] { width: 17rem; max-width: 100%; padding: 0.35rem 0.6rem; font: inherit; font-size: 0.9rem; color: inherit;
  background: var(--page); border: 1px solid var(--line); border-radius: 6px; }
button { font: inherit; font-size: 0.86rem; color: inherit; padding: 0.25rem 0.65rem; background: var(--card); border: 1px solid var(--line);
  border-radius: 999px; cursor: pointer; }
button:hover { border-color: var(--quiet); }
button[aria-pressed='false'] { color: var(--quiet); background: transparent; text-decoration: line-through; }
button[aria-pressed='true'].real { background: var(--link); border-color: var(--link); color: var(--page); }
button[aria-pressed='false'].real { text-decoration: none; }
.dot { display: inline-block; width: 0.6em; height: 0.6em; margin-right: 0.4em; border-radius: 50%; background: var(--quiet); }
.dot.added { background: var(--added); } .dot.removed { background: var(--removed); } .dot.changed { background: var(--changed); }

.columns { display: grid; grid-template-columns: minmax(16rem, 23rem) minmax(0, 1fr); align-items: start; }
nav { position: sticky; top: 3.6rem; max-height: calc(100vh - 3.6rem); overflow: auto; padding: 0 0.5rem 2rem 0.6rem; border-right: 1px solid var(--line); }
nav ul { list-style: none; margin: 0 0 0.2rem; padding: 0; }
nav h3 { display: flex; justify-content: space-between; gap: 0.5rem; padding: 0.7rem 0.5rem 0.3rem; position: sticky; top: 0; background: var(--page); overflow-wrap: anywhere; }
nav a { display: flex; gap: 0.5rem; align-items: baseline; padding: 0.2rem 0.5rem; border-radius: 6px; color: inherit; font-size: 0.87rem; }
nav a:hover { background: var(--sunken); text-decoration: none; }
nav a[aria-current='true'] { background: var(--card); box-shadow: inset 3px 0 0 var(--link); }
nav .name { flex: 1; min-width: 0; overflow-wrap: anywhere; }
nav .name small { display: block; color: var(--quiet); font-size: 0.76rem; line-height: 1.3; }
nav a.same .name { color: var(--quiet); }
nav .secret h3 { color: var(--secret); }
.counts { display: inline-flex; gap: 0.45rem; white-space: nowrap; font: 600 0.78rem var(--mono); }
.counts .added { color: var(--added); } .counts .removed { color: var(--removed); } .counts .changed { color: var(--changed); } .counts .volatile { color: var(--quiet); }

main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.8rem; padding: 1rem 1.2rem 4rem; min-width: 0; }
.title { display: flex; flex-wrap: wrap; gap: 0.4rem 0.8rem; align-items: baseline; }
.title h2 { overflow-wrap: anywhere; }
.title .folder { color: var(--quiet); font-weight: 400; }
.facts { display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; font-size: 0.87rem; color: var(--quiet); }
.note { padding: 0.45rem 0.8rem; border-left: 3px solid var(--changed); background: var(--changed-back); border-radius: 0 6px 6px 0; font-size: 0.9rem; }
.note.secret { border-color: var(--secret); background: var(--secret-back); }
h1 a { color: inherit; }
.note li { overflow-wrap: anywhere; }
.note ul { margin: 0.2rem 0 0; padding-left: 1.2rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; overflow: clip; }
details.card > summary { display: flex; flex-wrap: wrap; gap: 0.2rem 0.6rem; align-items: baseline; padding: 0.5rem 0.8rem; cursor: pointer; list-style: none; }
details.card > summary::-webkit-details-marker { display: none; }
details.card > summary::before { content: '\u25B8'; color: var(--quiet); width: 0.8em; }
details.card[open] > summary::before { content: '\u25BE'; }
details.card[open] > summary { border-bottom: 1px solid var(--line); }
details.card.added { border-left: 4px solid var(--added); } details.card.removed { border-left: 4px solid var(--removed); }
details.card.changed { border-left: 4px solid var(--changed); } details.card.same { border-left: 4px solid var(--line); }
details.card.here { box-shadow: 0 0 0 2px var(--link); }
.requests { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.6rem; justify-items: start; }
.requests > details { width: 100%; }
.method { font: 700 0.8rem var(--mono); }
.path { flex: 1 1 14rem; min-width: 0; }
.tag { padding: 0 0.5rem; border-radius: 999px; font-size: 0.78rem; font-weight: 600; background: var(--sunken); color: var(--quiet); white-space: nowrap; }
.tag.added { background: var(--added-back); color: var(--added); } .tag.removed { background: var(--removed-back); color: var(--removed); }
.tag.changed { background: var(--changed-back); color: var(--changed); } .tag.secret { background: var(--secret-back); color: var(--secret); }
.anchor { color: var(--quiet); font-size: 0.86rem; }

.section { padding: 0.55rem 0.8rem 0.7rem; }
.caption { display: flex; flex-wrap: wrap; gap: 0 0.8rem; align-items: baseline; }
.caption .rest { margin: 0; font-size: 0.78rem; }
.section + .section { border-top: 1px solid var(--line); }
.rows { display: grid; grid-template-columns: minmax(7rem, 14rem) minmax(0, 1fr) minmax(0, 1fr); gap: 1px; margin-top: 0.3rem; background: var(--line);
  border: 1px solid var(--line); border-radius: 6px; overflow: clip; }
.rows > * { padding: 0.25rem 0.55rem; background: var(--card); min-width: 0; }
.rows .head { background: var(--sunken); color: var(--quiet); font-size: 0.76rem; font-weight: 600; }
.rows .label { font: 0.8rem/1.5 var(--mono); color: var(--quiet); overflow-wrap: anywhere; }
.rows .label small { display: block; font: 0.72rem/1.3 system-ui, sans-serif; }
.value { font: 0.8rem/1.5 var(--mono); white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
.value.before { background: var(--removed-back); } .value.after { background: var(--added-back); }
.value.before mark { background: var(--removed-mark); color: inherit; border-radius: 2px; } .value.after mark { background: var(--added-mark); color: inherit; border-radius: 2px; }
.value.absent { background: var(--sunken); color: var(--quiet); font-style: italic; }
details.volatile { margin-top: 0.35rem; font-size: 0.82rem; color: var(--quiet); }
details.volatile summary { cursor: pointer; overflow-wrap: anywhere; }
details.volatile .value { background: var(--card); color: var(--quiet); } details.volatile .value mark { background: var(--sunken); }
.rows.only-one { grid-template-columns: minmax(7rem, 14rem) minmax(0, 1fr); }
.rows.unnamed { grid-template-columns: repeat(2, minmax(0, 1fr)); }
.rows.only-one.unnamed { grid-template-columns: minmax(0, 1fr); }
details.added .only-one .head, details.removed .only-one .head { display: none; }
.rest { margin-top: 0.35rem; font-size: 0.82rem; color: var(--quiet); }

.numbers { display: flex; flex-wrap: wrap; gap: 0.8rem; }
.numbers .card { flex: 1 1 9rem; padding: 0.6rem 0.9rem; }
.numbers b { display: block; font-size: 1.5rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
th, td { padding: 0.35rem 0.8rem; text-align: left; border-bottom: 1px solid var(--line); }
tr:last-child td { border-bottom: 0; }
th { color: var(--quiet); font-size: 0.8rem; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.list { margin: 0; padding: 0.5rem 0.8rem 0.6rem 2rem; font-size: 0.9rem; }
.list li { padding: 0.1rem 0; overflow-wrap: anywhere; }
.list .quiet { display: block; font-size: 0.85rem; }
.card > h3 { padding: 0.5rem 0.8rem 0; }

dialog { max-width: 30rem; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.3rem; }
dialog::backdrop { background: rgb(0 0 0 / 45%); }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0.3rem 1rem; margin: 0.7rem 0; font-size: 0.92rem; }
dd { margin: 0; }
kbd { font: 0.8rem var(--mono); padding: 0.05rem 0.4rem; border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; background: var(--sunken); }
.back { display: none; }

@media (max-width: 820px) {
  .columns { display: flex; flex-direction: column; align-items: stretch; }
  body:not(.reading) main { order: -1; }
  nav { position: static; max-height: none; border-right: 0; }
  .reading nav { display: none; }
  .back { display: inline; }
  .bar { position: static; }
  .bar .what { flex-basis: 100%; }
  input[type='search'] { flex: 1 1 100%; width: 100%; }
  main { padding: 0.8rem 0.7rem 3rem; }
  body:not(.reading) main { padding-bottom: 0; }
  .rows, .rows.only-one, .rows.unnamed { grid-template-columns: minmax(0, 1fr); }
  th, td { padding: 0.3rem 0.2rem; font-size: 0.7rem; }
  th:first-child, td:first-child { padding-left: 0.8rem; }
  th:last-child, td:last-child { padding-right: 0.8rem; }
  .rows .head, .rows .label.none { display: none; }
  .rows .label { padding-top: 0.45rem; }
  .value.before::before { content: '\u2212\\a0'; color: var(--removed); font-weight: 700; } .value.after::before { content: '+\\a0'; color: var(--added); font-weight: 700; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { nav, .filters, .bar input { display: none; } .columns { display: block; } }
`,n=`
const SIGNS = { added: '+', removed: '\u2212', changed: '~', volatile: '\u2248' };
const MEANINGS = { added: 'added', removed: 'removed', changed: 'changed', volatile: 'in which only dates, ids and the like moved' };

/** Requests of a recording that are shown at once. */
const AT_ONCE = 100;

/** As many are open from the beginning. */
const OPEN_AT_FIRST = 12;

function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

function makeLink(state, className, ...children) {
  const link = make('a', className, ...children);
  link.setAttribute('href', formatLocation(state));
  return link;
}

function makeCounts(counts) {
  const kinds = [...KINDS, 'volatile'].filter((kind) => counts[kind] > 0);
  return make(
    'span',
    'counts',
    ...kinds.map((kind) => {
      const count = make('span', kind, SIGNS[kind] + formatCount(counts[kind]));
      count.title = formatCount(counts[kind], 'request') + ' ' + MEANINGS[kind];
      return count;
    }),
  );
}

/** Names in a service's list do not repeat where the service is; the name of the file stands first. */
function makeName(path, service) {
  const inner = service !== '' && path.startsWith(service + '/') ? path.slice(service.length + 1) : path;
  const [folder, file] = splitPath(inner);
  return make('span', 'name', make('bdi', '', ...breakable(file)), folder === '' ? undefined : make('small', '', make('bdi', '', ...breakable(folder))));
}

/** Where a name has to break, it does so between its parts. */
function breakable(name) {
  return name.split(/(?<=[\\/_?&,;=]|\\.(?!\\w+$))/).flatMap((part) => [part, document.createElement('wbr')]);
}

function makeRecording(recording, indices, state) {
  const { size, format, notes, equalRequests, secrets } = recording;
  const [folder, file] = splitPath(recording.path);
  const sizes = [size.before, size.after].filter((bytes) => bytes !== undefined).map(formatBytes);
  const back = makeLink({ ...state, recording: undefined, request: undefined }, 'back', '\u2190 All recordings');
  const facts = [format, sizes.join(' \u2192 '), equalRequests > 0 ? formatCount(equalRequests, 'equal request') + ' left out' : undefined];
  const hidden = recording.requests.length - indices.length;
  if (hidden > 0) facts.push(formatCount(hidden, 'request') + ' hidden by the filters');
  const more = Object.values(recording.counts).reduce((sum, count) => sum + count, 0) - recording.requests.length;
  const beside = makeSections(recording.sections, state);
  const list = make('div', 'requests');
  showRequests(list, recording, indices, state, Math.max(AT_ONCE, indices.indexOf(state.request - 1) + 1));
  return [
    back,
    make('div', 'title', make('h2', '', make('bdi', '', make('span', 'folder', ...breakable(folder)), ...breakable(file))), makeTag(recording.kind, recording.kind), recording.isReal ? undefined : makeTag('', 'no real change')),
    make('div', 'facts', ...facts.filter((fact) => fact !== undefined && fact !== '').map((fact) => make('span', '', fact))),
    ...notes.map((note) => make('p', 'note', note)),
    secrets.length === 0 ? undefined : makeSecretList(secrets.map((secret) => ({ ...secret, recording })), state, true),
    beside.length === 0 ? undefined : make('div', 'card', ...beside),
    list,
    more > 0 ? make('p', 'rest', formatCount(more, 'more request') + (more === 1 ? ' differs' : ' differ') + ': there is no room for all of them here.') : undefined,
  ].filter((element) => element !== undefined);
}

function makeTag(kind, text) {
  return make('span', ('tag ' + kind).trim(), text);
}

/** The first requests, and a button for more of them. */
function showRequests(list, recording, indices, state, count) {
  const shown = list.querySelectorAll('details').length;
  const isOpen = indices.length <= OPEN_AT_FIRST;
  list.append(...indices.slice(shown, count).map((index) => makeRequest(recording, index, state, isOpen)));
  if (count >= indices.length) return;
  const more = make('button', '', 'Show ' + formatCount(Math.min(AT_ONCE, indices.length - count)) + ' more of ' + formatCount(indices.length));
  more.addEventListener('click', () => {
    more.remove();
    showRequests(list, recording, indices, state, count + AT_ONCE);
  });
  list.append(more);
}

function makeRequest(recording, index, state, isOpen) {
  const request = recording.requests[index];
  const isHere = state.request === index + 1;
  const details = make('details', 'card ' + (request.isReal ? request.kind : 'same') + (isHere ? ' here' : ''), makeSummary(recording, request, index, state));
  details.dataset.request = String(index + 1);
  // What is closed costs nothing.
  details.addEventListener('toggle', () => {
    if (!details.open || details.children.length > 1) return;
    const { sections } = request;
    if (sections === undefined) details.append(make('p', 'section quiet', 'How it differs is left out: there is too much in this recording.'));
    else if (sections.length === 0) details.append(make('p', 'section quiet', request.isMoved ? 'It is the same in another place.' : 'It has no headers and no body.'));
    else details.append(...makeSections(sections, state));
  });
  details.open = isHere || (isOpen && request.isReal);
  return details;
}

function makeSummary(recording, request, index, state) {
  const { method, host, path, status, place, kind, isReal, isMoved } = request;
  const differs = status.before !== status.after && status.before !== undefined && status.after !== undefined;
  const hasSecret = recording.secrets.some((secret) => secret.request === index);
  const number = place.after ?? place.before;
  const anchor = makeLink({ ...state, recording: recording.path, request: index + 1 }, 'anchor', '#' + number);
  anchor.title = 'Link to this request';
  return make(
    'summary',
    '',
    make('span', 'method', method),
    make('code', 'path', make('bdi', '', ...breakable(path))),
    make('span', 'quiet mono', make('bdi', '', host)),
    makeTag(differs ? 'changed' : '', differs ? status.before + ' \u2192 ' + status.after : (status.after ?? status.before)),
    kind === 'changed' ? undefined : makeTag(kind, kind),
    isReal ? undefined : makeTag('', 'no real change'),
    isMoved ? makeTag('', 'was #' + place.before) : undefined,
    hasSecret ? makeTag('secret', 'looks like a secret') : undefined,
    anchor,
  );
}

function makeSections(sections, state) {
  return sections.filter((section) => !state.real || isReal(section)).map((section) => makeSection(section, state));
}

function makeSection(section, state) {
  const real = section.rows.filter(({ kind }) => kind !== 'volatile');
  const volatile = section.rows.filter(({ kind }) => kind === 'volatile');
  const rest = restOf(section);
  return make(
    'div',
    'section',
    make('div', 'caption', make('h3', '', section.title), rest === '' ? undefined : make('span', 'rest', rest)),
    real.length === 0 ? undefined : makeGrid(real),
    volatile.length === 0 || state.real ? undefined : makeVolatile(volatile),
  );
}

/** Folded, since they say little; their names are to be seen all the same. */
function makeVolatile(rows) {
  const names = rows.map(({ label }) => label).filter((label) => label !== '');
  const summary = make('summary', '', formatCount(rows.length, 'volatile value'), names.length === 0 ? '' : ': ', make('bdi', 'mono', names.join(', ')));
  const details = make('details', 'volatile', summary);
  details.addEventListener('toggle', () => {
    if (details.open && details.children.length === 1) details.append(makeGrid(rows));
  });
  return details;
}

function makeGrid(rows) {
  const isOneSided = rows.every(({ before }) => before === undefined) || rows.every(({ after }) => after === undefined);
  const isNamed = rows.some(({ label, rules }) => label !== '' || rules !== undefined);
  const heads = isOneSided ? [rows[0].before === undefined ? 'Only after' : 'Only before'] : ['Before', 'After'];
  const head = (isNamed ? ['', ...heads] : heads).map((text) => make('div', 'head', text));
  const cells = rows.flatMap((row) => makeRow(row, isOneSided));
  const classes = 'rows' + (isOneSided ? ' only-one' : '') + (isNamed ? '' : ' unnamed');
  return make('div', classes, ...head, ...(isNamed ? cells : cells.filter((cell) => !cell.classList.contains('label'))));
}

function makeRow({ label, before, after, marks, rules }, isOneSided) {
  const name = make('div', label === '' ? 'label none' : 'label', make('bdi', '', label));
  if (rules !== undefined) name.append(make('small', '', rules.join(', ')));
  if (rules !== undefined) name.title = rules.map((rule) => rule + ': ' + data.rules[rule]).join('; ');
  const isChanged = before !== undefined && after !== undefined;
  const values = [makeValue(before, isChanged ? marks?.before : [], 'before'), makeValue(after, isChanged ? marks?.after : [], 'after')];
  return [name, ...(isOneSided ? [before === undefined ? values[1] : values[0]] : values)];
}

function makeValue(text, marks, side) {
  if (text === undefined) return make('div', 'value absent', 'not there');
  if (text === '') return make('div', 'value ' + side, make('i', 'quiet', 'empty'));
  return make('div', 'value ' + side, ...splitMarks(text, marks).map((part, index) => (index % 2 === 0 || part === '' ? part : make('mark', '', part))));
}
`,s=1e7,o=`(() => {${De}${n}${xe}${Oe}})();`;function m(d,C){const{data:S,leftOut:B}=V(d,s),X=["default-src 'none'",`script-src '${ye(o)}'`,`style-src '${ye(t)}'`,"base-uri 'none'","form-action 'none'","require-trusted-types-for 'script'","trusted-types 'none'"].join("; "),se={services:S,surprises:(0,z.Gz)(d),leftOut:B,rules:f.y};return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${X}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Recordings that differ</title>
<style>${t}</style>
</head>
<body>
${u(C)}
<noscript>${G(d)}</noscript>
<div class="columns"><nav id="list" aria-label="Recordings"></nav><main id="main" tabindex="-1"></main></div>
${x}
<script type="application/json" id="data">${ue(se)}<\/script>
<script>${o}<\/script>
</body>
</html>
`}function u(d){const C=(S,B)=>`<button id="${S}" aria-pressed="true"><span class="dot ${S}"></span>${B}</button>`;return`<header class="bar">
<div class="what"><h1><a href="#">Recordings that differ</a></h1><div class="about">${Me((0,U.ts)(d))}</div></div>
<input id="search" type="search" placeholder="Search (press /)" aria-label="Search" autocomplete="off" spellcheck="false">
<div class="filters" role="group" aria-label="Filters">${C("added","Added")}${C("changed","Changed")}${C("removed","Removed")}
<button id="real" class="real" aria-pressed="false">Only real changes</button><button id="keys" aria-label="Keys">?</button></div>
</header>`}var L=[["j k","next and previous recording"],["n p","next and previous request; Enter opens and closes it"],["o","open or close all requests"],["/","search; Escape leaves it"],["r","only real changes: leave out what moves each time that a test is recorded"],["1 2 3","added, changed and removed requests: show or hide"],["u","back to the overview"]],x=`<dialog id="help" aria-label="Keys"><h2>Keys</h2><dl>${L.map(([d,C])=>`<dt>${d.split(" ").map(S=>`<kbd>${S}</kbd>`).join(" ")}</dt><dd>${C}</dd>`).join("")}</dl><form method="dialog"><button>Close</button></form></dialog>`;function G(d){return`<p class="note">The details need this page's own script, which is switched off here.</p><ul class="list">${d.map(({service:S,recordings:B})=>{const{added:X,removed:se,changed:ce}=(0,z.Kx)(B);return`<li>${Me((0,U.ts)(S))}: ${B.length} recordings, ${X} requests added, ${se} removed, ${ce} changed</li>`}).join("")}</ul>`}function V(d,C){const S=d.flatMap(({recordings:ee})=>ee).map(ee=>({recording:ee,size:ae(ee)}));S.sort((ee,ge)=>ee.size-ge.size);const B=new Map;let X=C,se=0;for(const[ee,{recording:ge,size:we}]of S.entries()){const Ee=X/(S.length-ee),Ae=we<=Ee?ge:ve(ge,Ee);B.set(ge,{...Ae,path:(0,U.ts)(ge.path)}),X-=we<=Ee?we:ae(Ae),we>Ee&&se++}return{data:d.map(({service:ee,recordings:ge})=>({service:(0,U.ts)(ee),recordings:ge.flatMap(we=>B.get(we)??[])})),leftOut:se}}function ve(d,C){const S=[...d.notes,"Some of how it differs is left out: the page would be too large with it."],B={...d,notes:S,requests:d.requests.map(ce=>({...ce,sections:void 0}))};let X=C-ae(B);if(X<0)return{...B,requests:[],sections:[]};const se=new Set;for(const ce of d.requests.filter(({isReal:ee})=>ee))X-=ae(ce.sections),X>=0&&se.add(ce);return{...B,requests:d.requests.map((ce,ee)=>se.has(ce)?ce:B.requests[ee]??ce)}}function ae(d){return d===void 0?0:Buffer.byteLength(ue(d))}function ue(d){return JSON.stringify(d).replaceAll("<","\\u003c")}function ye(d){return`sha256-${(0,_e.createHash)("sha256").update(d).digest("base64")}`}function Me(d){return d.replace(/[&<>"']/g,C=>`&#${C.charCodeAt(0)};`)}function Se(d,C){const S=(0,le.resolve)(d,C);try{(0,ie.mkdirSync)((0,le.dirname)(S),{recursive:!0});const B=(0,ie.statSync)(S,{throwIfNoEntry:!1});if(B?.isDirectory()===!0)throw new Error("it is a directory");(0,ie.accessSync)(B===void 0?(0,le.dirname)(S):S,ie.constants.W_OK)}catch(B){throw Re(S,B)}return S}function Te(d,C,S){const B=m(C.recordings??[],[Le(C),...Ie(S)].join("; "));try{(0,ie.writeFileSync)(d,B)}catch(X){throw Re(d,X)}}function Le({changes:d}){const S=[...new Set(d.map(({repository:X})=>(0,q.WR)(X)??X.url))].join(", "),B=X=>{const se=[...new Set(d.map(ee=>ee[X]))],[ce]=se;return se.length>1?`${se.length} pins`:ce===void 0?"no pin":(0,y.Fu)(ce)};return d.length===0?"no pin differs":`${S}: ${B("from")} \u2192 ${B("to")}`}function Ie(d){return d.size===0?[]:[`rules that are switched off: ${[...d].join(", ")}`]}function Re(d,C){return new D.Fl("bad-usage",`The page cannot be written to ${d}: ${C.message}.`,{hint:"Name a file in a folder that can be written to with the report input."})}function Be({changes:d,requests:C,bytes:S}){return{services:d.map(({service:B})=>B),changed:d.length>0,requests:C,bytes:S}}function je({changes:d,recordings:C}){return{changes:d.map(({service:S,from:B,to:X,added:se,modified:ce,deleted:ee})=>({service:S,from:B??null,to:X??null,added:se,modified:ce,deleted:ee})),...C===void 0?{}:{recordings:(0,z.HZ)(C)}}}var We="What was recorded and not pushed yet: assets-sync status";function Ue({changes:d,recordings:C=[],requests:S,bytes:B},{listsRequests:X,report:se}){const ce=`${(0,k.U9)(S,"request")}, ${(0,R.z)(B)} received`,ee=se===void 0?[]:[`Written: ${se}`];return d.length===0?[`No pin differs. ${We}`,...ee].join(`
`):[...X?(0,z.sN)(C):(0,K.Tb)(d),`${(0,k.U9)(d.length,"service")} (${ce})`,...ee].join(`
`)}function Ke({changes:d,recordings:C=[]}){if(d.length===0)return`### assets-sync diff

No pin differs.
`;const S=C.length===0?"":`${(0,z.ww)(C,z.fI)}

`;return`${`### assets-sync diff: ${(0,k.U9)(d.length,"service")}`}

${S}${(0,K.T4)(d)}
`}function $e(d,C){const S=Object.keys(f.y),B=d.filter(X=>X!=="*"&&!Object.hasOwn(f.y,X));if(B.length>0)throw new D.Fl("bad-usage",`The rules-off input names ${(0,D.Zv)(B)}, which is no rule.`,{hint:`The rules are ${S.join(", ")}, and * for all: docs/review.md says what each takes for volatile.`});if(d.length>0&&!C)throw new D.Fl("bad-usage","The rules-off input is for comparing what is in the recordings, which this run does not.",{hint:"Give the report input too, or --requests at a terminal."});return new Set(S.filter(X=>d.includes(X)||d.includes("*")))}var Ne={group:"Pins",description:"list the recordings that moving the pins added, changed and removed",quiet:p.oe,paths:p.mo,inputs:["base","from","report","rules-off",...p.r0,"retries","timeout"],flags:[{name:"--requests",help:"compare the recordings request by request; fetches the files that differ"}],examples:`
  assets-sync diff                      # what your branch changes, of every service
  assets-sync diff sdk/tables           # of one
  assets-sync diff --from v1.2.0        # since the pins of a tag
  assets-sync diff --requests           # which requests are new, gone or different
  assets-sync diff --html review.html   # the same as a page to look through
  assets-sync diff --requests --rules-off date,id   # dates and ids that moved count as changes too
  assets-sync diff --json               # for scripts`,run:qe};async function qe(d){const{host:C,inputs:S,flags:B,signal:X,log:se,access:ce}=d,ee=S.report===void 0?void 0:Se(C.workspace,S.report),ge=ee!==void 0||B.requests===!0,we=$e(S.rulesOff,ge),Ee=await d.openCodeRepository(),Ae=d.repositoryOptions(Ee),Ce={...d.selection,base:S.from??S.base,baseInput:C.show("from")},Pe=await be({codeRepository:Ee,selection:Ce,access:ce,repositoryOptions:Ae,readsRecordings:ge,rulesOff:we},se,X);ee!==void 0&&Te(ee,Pe,we),C.result(Ue(Pe,{listsRequests:B.requests===!0,report:ee}),"answer"),C.setOutputs(Be(Pe),je(Pe)),await C.summarize(()=>Ke(Pe))}})};
