"use strict";exports.id=5536,exports.ids=[5536],exports.modules={1657:(function(ke,V,e){e.d(V,{FH:()=>se,LP:()=>M,NH:()=>ce,TJ:()=>ne,XM:()=>I,Yz:()=>q,tc:()=>me,y8:()=>Y});var U=e(7575),F=e(9329),m=e(7415),W=e(9220),Z=e(7298),b=e(1279),C=e(9662),K=e(3215),x=e(4638),$=e(7167);function q({from:_,to:p}){return`${_} ${p}`}function M(_){const p=new Map,k=(0,K.DQ)(_);let E=[];for(let w=0;w+1<k.length;w+=2){const[,N,z,r,i="",c=""]=/^(?:([0-9a-f]{40} [0-9a-f]{40})\n)*:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) /.exec(k[w]?.toString("latin1")??"")??[];N!==void 0&&(E=[],p.set(N,E));const P=j(z)?(0,$.qL)(i):void 0,a=j(r)?(0,$.qL)(c):void 0;P===void 0&&a===void 0||E.push({path:k[w+1]?.toString("utf8")??"",before:P,after:a})}return p}function j(_){return _!==void 0&&_!=="000000"&&_!=="160000"}function L(_,p){return _.flatMap(E=>(p.get(q(E))??[]).map(w=>({...w,path:E.directory===""?w.path:`${E.directory}/${w.path}`})).filter(({path:w})=>!E.inner.some(N=>(0,x.UO)(w,N)))).sort((E,w)=>E.path<w.path?-1:1)}function H(_){const p={added:[],modified:[],deleted:[]};for(const{path:k,before:E,after:w}of _)p[E===void 0?"added":w===void 0?"deleted":"modified"].push(k);return p}async function Y(_,p,k){const{results:E,requests:w,bytes:N}=await I(_,p,k,async(z,r)=>ne(z,r,await me(z,r,k)));return{changes:E.flat().sort(se),requests:w,bytes:N}}function se(_,p){return _.service<p.service?-1:1}async function I(_,p,k,E){const w=J(_);return w.length===0?{results:[],...m.q}:(0,Z.AZ)(_.accesses,_.repositoryOptions,p,async N=>{const z=w.flatMap(({from:P,to:a})=>[...P,...a]),r=await(0,W.y)(N,z,p,k),i=w.map(({service:P,from:a,to:l})=>({service:P,from:r.trees(a),to:r.trees(l)})),c=[];for(const[P,a]of v(i,N,p))c.push(await(0,F.M)(P.store,p,k,()=>E(P,a)));return{results:c}})}function v(_,p,k){const E=new Map;for(const w of _){const N=[...w.to,...w.from],[z]=N;if(z===void 0)continue;const r=p.of(z.pin),i=({pin:P})=>p.of(P)===r,c={...w,from:w.from.filter(i),to:w.to.filter(i)};N.every(i)||k.notice(`${w.service} is compared in ${r.url.url} alone: it has, or had, pins of another.`),g(c)||E.set(r,[...E.get(r)??[],c])}return E}function g({from:_,to:p}){const k=E=>JSON.stringify(E.map(({directory:w,assetsPath:N,sha:z})=>[w,N,z]));return[..._,...p].some(({pin:E})=>E.assetsJson!==void 0)&&k(_)===k(p)}function J({services:_,earlier:p}){return _.map(({service:k,pinnedTrees:E})=>({service:k,from:p.pinnedTreesOf(k),to:E})).filter(({from:k,to:E})=>!(0,b.MW)(k,E))}function ne({url:_},p,k){return p.map((E,w)=>({service:E.service,repository:_,...ce(E),...H(k[w]??[])}))}function ce({service:_,from:p,to:k}){const E=ve({service:_,from:p,to:k}).map(N=>({before:p.find(z=>z.directory===N),after:k.find(z=>z.directory===N)})),w=E.find(({before:N,after:z})=>N?.sha!==z?.sha)??E[0];return{from:w?.before?.sha,to:w?.after?.sha,at:(w?.after??k[0])?.pin.at}}async function me(_,p,k){const E=p.flatMap(({from:i,to:c})=>[...i,...c]),w=await(0,U.x)(_,E,k),N=await pe(_.store,he(p,w),k),z=new Set(N.flat().filter(({from:i,to:c})=>i!==c).map(q)),r=z.size===0?new Map:M(await(0,C.j_)((0,C.Qt)(_.store),[...z],k));return N.map(i=>L(i,r))}function he(_,p){const k=[...p];return _.map(({service:E,from:w,to:N})=>({service:E,from:k.splice(0,w.length),to:k.splice(0,N.length)}))}async function pe(_,p,k){const E=p.map(z=>{const{from:r,to:i}=z;return ve(z).map(c=>({directory:c,from:re(r,c),to:re(i,c)}))}),w=E.flat().flatMap(({from:z,to:r})=>[z,r]),N=(await(0,C.JB)(_,w,k)).values();return E.map(z=>z.map(({directory:r})=>{const[i=$.pL,c=$.pL]=[N.next().value,N.next().value],P=z.map(a=>a.directory).filter(a=>a!==r);return{directory:r,from:i,to:c,inner:P.filter(a=>(0,x.UO)(a,r))}}))}function ve({service:_,from:p,to:k}){return[...new Set([_,...[...p,...k].map(E=>E.directory)])].sort()}function re(_,p){const k=_.findLast(E=>(0,x.UO)(p,E.directory));return k===void 0||k.found==="absent"?{tree:$.pL,below:""}:{tree:k.found,below:p.slice(k.directory.length).replace(/^\//,"")}}}),9329:(function(ke,V,e){e.d(V,{M:()=>W});var U=e(3215),F=e(9524),m=4;async function W(b,C,K,x){for(let $=1;;$++){const q=[b].flat().map(M=>({store:M,generation:M.generation}));try{return await x()}catch(M){const j=q.filter(({store:L})=>Z(M,L.dir));if($===m||j.length===0)throw M;C.info("Something in the store cannot be read; it is fetched again.");for(const{store:L,generation:H}of j)await L.discard(H,K)}}}function Z(b,C){if(b instanceof F.Fl&&b.code==="missing-store")return!0;if(b instanceof U.XS)return b.isUnreadable||(0,U.aO)(b)&&b.path?.startsWith(C)===!0;const{code:K,path:x}=b;return K==="ENOENT"&&x?.startsWith(C)===!0}}),7415:(function(ke,V,e){e.d(V,{q:()=>U});var U={requests:0,bytes:0}}),9801:(function(ke,V,e){e.d(V,{k:()=>F});var U=1e3,F=class{chunks;silence;buffer=Buffer.alloc(0);constructor(m,W){this.chunks=m[Symbol.asyncIterator](),this.silence=W}async line(){const m=()=>this.buffer.indexOf(10);return await this.readUntil(()=>m()>=0)?this.cut(m()+1).toString("utf8").slice(0,-1):void 0}async take(m){return await this.readUntil(()=>this.buffer.length>=m)?this.cut(m):void 0}cut(m){const W=this.buffer.subarray(0,m);return this.buffer=this.buffer.subarray(m),W}async readUntil(m){if(m())return!0;const W=this.silence&&setInterval(this.silence.onReached,this.silence.limit);try{for(let Z=0;;){const{done:b,value:C}=await this.chunks.next();if(b===!0)return!1;if(this.buffer=this.buffer.length===0?C:Buffer.concat([this.buffer,C]),m())return!0;Z+=C.length,!(Z<U)&&(Z=0,W?.refresh())}}finally{clearInterval(W)}}}}),2819:(function(ke,V,e){e.d(V,{f:()=>q,y:()=>U});var U={date:"a date with a time of day, or seconds or milliseconds since 1970",id:"a UUID that is not all zeros, or at least 16 hexadecimal digits",token:"a JSON Web Token, or 24 letters and digits that look random; how long a token is valid",header:"a header that is another one for each response by its meaning, such as Date, ETag and x-ms-request-id",agent:"User-Agent: which versions of libraries and systems asked",length:"Content-Length and sizes: they follow from the body",timing:"when a request was recorded and how long it took, as the tool that recorded it notes it",variable:"a name that a test made up: it is kept as a variable, or follows from RandomSeed",order:"requests that are the same in another order"},F={...b("header","date x-ms-date x-ms-client-request-id x-ms-client-id request-id traceparent if-none-match"),...b("header","x-ms-request-id x-ms-correlation-request-id x-ms-routing-request-id x-ms-operation-identifier x-request-id"),...b("header","etag if-match last-modified age expires tracestate server-timing x-msedge-ref x-azure-ref x-served-by cf-ray"),...b("header","x-amz-request-id x-amz-id-2 x-amzn-requestid x-amzn-trace-id x-github-request-id x-runtime"),...b("header","x-ms-server-latency x-ms-keyvault-network-info retry-after-ms"),...b("agent","user-agent x-ms-useragent sec-ch-ua sec-ch-ua-mobile sec-ch-ua-platform"),...b("length","content-length")},m=b("token","expires_in ext_expires_in refresh_in expires_on not_before"),W={...b("timing","startedDateTime time timings connection serverIPAddress recorded_at blocked dns connect send wait receive ssl onLoad"),...b("length","headersSize bodySize size compression")},Z=b("variable","RandomSeed DateTimeOffsetNow");function b(j,L){return Object.fromEntries(L.split(" ").map(H=>[H,j]))}var C={header:F,body:m,note:W,variable:Z,text:{}},K=[["date","date",/\d{4}-\d\d-\d\d(?:T|%20| )\d\d(?::|%3[Aa])\d\d(?:(?::|%3[Aa])\d\d(?:\.\d+)?)?(?:Z|(?:\+|-|%2[Bb])\d\d:?\d\d)?/],["date","http-date",/(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT/],["id","uuid",/(?<![0-9A-Za-z])(?!0{8}-0{4}-0{4}-0{4}-0{12})[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}(?![0-9A-Za-z])/],["token","jwt",/(?<![\w.-])eyJ[\w-]{8,4000}\.[\w-]{8,8000}\.[\w-]{0,2000}/],["date","timestamp",/(?<![0-9A-Za-z])1\d{9}(?:\d{3})?(?![0-9A-Za-z])/],["id","hex",/(?<![0-9A-Za-z])(?:0x[0-9a-fA-F]{8,64}|(?!0{16,256}(?![0-9A-Za-z]))[0-9a-fA-F]{16,256})(?![0-9A-Za-z])/],["token","base64",/(?<![0-9A-Za-z+/])[0-9A-Za-z+/]{22,4000}={1,2}(?![0-9A-Za-z+/=])/],["token","random",/(?<![0-9A-Za-z])(?=[A-Za-z]{0,256}[0-9])(?=[0-9A-Z]{0,256}[a-z])(?=[0-9a-z]{0,256}[A-Z])[0-9A-Za-z]{24,256}(?![0-9A-Za-z])/]],x=new Set(["hex","base64","random"]),$=10;function q(j,L=[]){const H=g=>!j.has(g),Y=K.filter(([g])=>H(g)),se=H("variable")?L:[],I={before:M(se.map(g=>g.before),Y),after:M(se.map(g=>g.after),Y)},v=(g,J)=>{const ne=[],ce=I[J];return ce===void 0||g.length<$&&se.length===0?{text:g,found:ne}:{text:g.replace(ce,(he,...pe)=>{const ve=pe.findIndex(p=>p!==void 0),[re,_]=ve<se.length?["variable",`variable ${ve}`]:Y[ve-se.length]??["id",""];return ne.push({rule:re,text:he}),`\0${_}${x.has(_)?he.length:""}\0`}),found:ne}};return{has:H,normalize:(g,J)=>v(g,J).text,explain:(g,J,ne,ce)=>{const me=Object.hasOwn(C[ne],ce)?C[ne][ce]:void 0;if(me!==void 0&&H(me))return[me];const[he,pe]=[v(g,"before"),v(J,"after")];if(he.text!==pe.text)return;const ve=he.found.filter(({text:re},_)=>re!==pe.found[_]?.text);return[...new Set(ve.map(({rule:re})=>re))]}}}function M(j,L){const H=[...j.map(Y=>Y.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&")),...L.map(([,,{source:Y}])=>Y)];return H.length===0?void 0:new RegExp(H.map(Y=>`(${Y})`).join("|"),"g")}}),7575:(function(ke,V,e){e.d(V,{x:()=>W});var U=e(3324),F=e(7298),m=e(9662);async function W(b,C,K){const{store:x}=b,$=Z(b),q=L=>C.map((H,Y)=>({...H,found:L[Y]?.found??"absent"})),M=(0,U.pV)(C),j=await(0,U.Jt)(x,M,$,K);return j!==void 0?q(j):x.withLock(K,async L=>(await(0,F.Iv)(x,L),q(await(0,U.jx)(b,M,$,L))))}function Z(b){const{store:C}=b,K=async(x,$)=>{const q=await(0,m.Sb)(C,x,$);return x.filter(M=>!q.has(M))};return{findMissing:K,takeFromCommits:K,async fetch(x,$,q){try{return await(0,U.Ns)(C,async M=>(0,U.mg)(M).includes("by-tree")?(await(0,U.w7)(b,x,(0,U.Qc)(M),q),[]):[...x])}catch(M){return(0,U.k7)(C,x,M)}}}}}),7282:(function(ke,V,e){e.d(V,{I:()=>Z,J:()=>b});var U=e(9066),F=e(4638),m=e(3024),W=e(6760);async function Z(C,K,x,$){const q=C.filter(({service:j,unknown:L})=>L===!0&&!(0,m.existsSync)((0,W.join)(K,j)));if(q.length===0)return[];const M=new Set(await(0,U.Sk)(x,$));return q.filter(({service:j})=>!M.has(j)).map(({service:j,meant:L})=>({what:`${(0,F.fi)(j)} is neither in the code repository nor pinned by name nor in the assets root.`,question:L===void 0?"Is it spelled right?":`Did you mean ${L}?`}))}async function b({services:C,assetsRoot:K},x,$,q){const M=await Z(C,K,x,q);for(const{what:j,question:L}of M)$.notice(`${j} ${L}`)}}),9601:(function(ke,V,e){e.d(V,{UA:()=>m,hG:()=>b,mb:()=>W});var U=e(895),F=e(3215);function m(C,K,x){return(0,F.$Y)(["rev-list","--objects","--stdin"],{environment:C,input:`${K.join(`
`)}
`,signal:x})}async function W(C,K,x){const $=K.flatMap(({sha:M,assetsPath:j})=>{const L=j.split("/").slice(0,-1),H=L.map((Y,se)=>`${M}:${L.slice(0,se+1).join("/")}`);return[M,`${M}^{tree}`,...H]}),q=await(0,U.ZY)([...new Set($)],C,x);return[...new Set(q.flatMap(M=>M?.type==="commit"||M?.type==="tree"?[M.name]:[]))]}var Z={reuse:{config:[],options:["--window=0"]},anew:{config:["-c","pack.threads=1","-c","pack.compression=9"],options:["--no-reuse-delta","--no-reuse-object","--window=10","--depth=50"]}};async function b(C,K,x,$,q){const{config:M,options:j}=Z[$],L=Buffer.isBuffer(x)?x:`${x.join(`
`)}
`,H=[...M,"pack-objects","-q",...j,"--delta-base-offset",C],Y=(await(0,F.$Y)(H,{environment:K,input:L,signal:q})).toString("latin1").trim();return`${C}-${Y}.pack`}}),2078:(function(ke,V,e){e.d(V,{Ik:()=>ve,S3:()=>j,kg:()=>M,op:()=>$,pU:()=>L,pi:()=>v,rv:()=>H,wX:()=>q});var U=e(3370),F=e(7598),m=e(3024),W=e(1455),Z=e(6760),b=e(6466),C=e(8500),K=e(8522),x=[".promisor",".rev",".pack",".idx"],$=50;function q(a){return(0,m.existsSync)(a)?(0,m.readdirSync)(a):[]}function M(a){return q(a).filter(l=>l.endsWith(".idx")).map(l=>l.slice(0,-4))}function j(a,l){const h=q(a);for(const O of x)for(const y of h)y.endsWith(O)&&(0,U.$w)((0,Z.join)(a,y),(0,Z.join)(l,y),{isContentAddressed:!0})}function L(a,l){for(const h of x.toReversed())for(const O of l)(0,U.nM)((0,Z.join)(a,`${O}${h}`))}async function H(a,l){const h=(0,F.createHash)("sha1"),O=Buffer.from("PACK\0\0\0\0\0\0\0","latin1");O.writeUInt32BE(a.reduce((R,{objects:de})=>R+de,0),8);const y=async function*(){yield O;for(const{file:R,objects:de}of a){if(de===0)continue;const le=(await(0,W.stat)(R)).size-J-1;yield*(0,m.createReadStream)(R,{start:g,end:le,highWaterMark:1<<20})}},te=async function*(){for await(const R of y())h.update(R),yield R;yield h.digest()};await(0,b.pipeline)(te,(0,m.createWriteStream)(l))}var Y=Buffer.from("ff744f6300000002","hex"),se=Y.length+256*4,I=20;function v(a){const l=(0,m.readFileSync)(a);if(!l.subarray(0,Y.length).equals(Y))return;const h=new Set,O=se+l.readUInt32BE(se-4)*I;for(let y=se;y<O;y+=I)h.add(l.toString("hex",y,y+I));return h}var g=12,J=20,ne=40,ce=1<<20,me=20,he=6,pe=7;async function ve(a,l,h){const O=await(0,W.open)(a);try{return await _({handle:O,file:a,size:(await O.stat()).size},l,h)}catch(y){if(y instanceof re)return{error:y.message};if(y.code?.startsWith("Z_")!==!0)throw y;return{error:"it is damaged"}}finally{await O.close()}}var re=class extends Error{};async function _(a,l,h){const O=await E(a,0,g);if(O.length<g||O.toString("latin1",0,4)!=="PACK")throw new re("it is no pack");const y=O.readUInt32BE(8),te=a.size-J;let R=g,de=0,le=performance.now(),[fe,be]=[Buffer.alloc(0),0];for(let Oe=0;Oe<y;Oe++){if(R>=te)throw new re("it ends too early");const De=f=>Math.min(f,te-R)<=be+fe.length-R;De(ne)||([fe,be]=[await E(a,R,ce),R]);const{type:xe,size:t,length:n}=N(fe.subarray(R-be));if(de+=t,de>l.bytes)throw new re(p(l.bytes));R+=n;const s=xe===he||xe===pe;let o;if(t>ce?o=await c(a,R,t,h):(De(w(t))||([fe,be]=[await E(a,R,Math.max(ce,w(t))),R]),o=z(fe.subarray(R-be),t)),R+=o.consumed,s){const f=P(o.head);if(de+=f,de>l.bytes)throw new re(p(l.bytes));if(f>l.deltaBytes)throw new re(`a delta in it makes more than ${k(l.deltaBytes)}`)}performance.now()-le>me&&(await(0,C.setImmediate)(),h.throwIfAborted(),le=performance.now())}if(R!==te)throw new re("it has more in it than it says");return{objects:y,bytes:de}}function p(a){return`it unpacks to more than ${k(a)}`}function k(a){return`${Math.round(a/1e6)} MB`}async function E({handle:a,size:l},h,O){const y=Buffer.allocUnsafe(Math.max(0,Math.min(O,l-h))),{bytesRead:te}=await a.read(y,0,y.length,h);return y.subarray(0,te)}function w(a){return a+(a>>10)+1024}function N(a){let l=0;const h=()=>{const R=a[l++];if(R===void 0||l>ne)throw new re("it is damaged");return R};let O=h();const y=O>>4&7;let te=O&15;for(let R=16;O&128;R*=128)O=h(),te+=(O&127)*R;if(y===he)for(;h()&128;);return{type:y,size:te,length:l+(y===pe?20:0)}}function z(a,l){const h={info:!0,maxOutputLength:Math.max(1,l),chunkSize:Math.max(64,l+1)},{buffer:O,engine:y}=r(a,h);if(O.length!==l)throw new re("it is damaged");return{head:O.subarray(0,i),consumed:y.bytesWritten}}function r(a,l){try{return(0,K.inflateSync)(a,l)}catch(h){throw h.code==="ERR_BUFFER_TOO_LARGE"?new re("it is damaged"):h}}var i=20;async function c({file:a,size:l},h,O,y){const te=(0,K.createInflate)(),R=(0,m.createReadStream)(a,{start:h,end:l});R.on("error",fe=>te.destroy(fe)).pipe(te);let[de,le]=[0,Buffer.alloc(0)];try{for await(const fe of te)if(y.throwIfAborted(),le.length<i&&(le=Buffer.concat([le,fe.subarray(0,i)])),de+=fe.length,de>O)break}finally{R.destroy()}if(de!==O)throw new re("it is damaged");return{head:le,consumed:te.bytesWritten}}function P(a){let l=0;const h=()=>{let O=0;for(let y=1;;y*=128){const te=a[l++];if(te===void 0)throw new re("it is damaged");if(O+=(te&127)*y,(te&128)===0)return O}};return h(),h()}}),2530:(function(ke,V,e){e.d(V,{f:()=>F,z:()=>U});function U(m){const W=["B","kB","MB","GB","TB"];let Z=m,b=0;for(;Z>=999.5&&b<W.length-1;)Z/=1e3,b++;return`${Z>=100||b===0?Math.round(Z):Z.toFixed(1)} ${W[b]}`}function F(m){return m<1e3?`${Math.round(m)} ms`:m<1e4?`${(m/1e3).toFixed(1)} s`:`${Math.round(m/1e3)} s`}}),3324:(function(ke,V,e){e.d(V,{Dx:()=>r,EZ:()=>N,Jt:()=>be,Ns:()=>p,Qc:()=>_,_V:()=>H,g:()=>Oe,gN:()=>i,jx:()=>De,k7:()=>k,m$:()=>g,mg:()=>re,nl:()=>le,pV:()=>E,vG:()=>ve,vw:()=>z,w7:()=>me,xC:()=>se});var U=e(9601),F=e(7298),m=e(1851),W=e(9662),Z=e(895),b=e(8801),C=e(2078),K=e(3215),x=e(4638),$=e(8117),q=e(2482),M=e(7167),j=e(9524),L=e(6760);async function H(t,n,s,o,f){const u=v(t,s),D=["rev-list","--objects","--no-object-names",...o===void 0?[]:[`--filter=${o}`],"--stdin"],G=await(0,K.$Y)(D,{environment:u,input:`${n.join(`
`)}
`,signal:f}),Q=["pack-objects","-q","--delta-base-offset",(0,L.join)(t.packs,"pack")];await(0,K.$Y)(Q,{environment:u,input:G,signal:f})}async function Y(t,n){const s=(0,b.Dm)((0,L.join)(t.dir,"objects"));s.length!==0&&await(0,U.hG)((0,L.join)(t.packs,"pack"),(0,$.am)(t.dir),s,"reuse",n)}async function se(t,n,s,o){return(await I(t,n,[],s,o)).missing}async function I(t,n,s,o,f){const T=(await(0,K.$Y)(["rev-list","--objects","--no-object-names","--missing=print","--stdin"],{environment:v(t,o),input:[...n,...s.map(D=>`^${D}`)].map(D=>`${D}
`).join(""),signal:f})).toString("latin1").split(`
`);return{here:T.flatMap(D=>(0,M.qL)(D)??[]),missing:T.flatMap(D=>D.startsWith("?")?(0,M.qL)(D.slice(1))??[]:[])}}function v(t,n){return{...(0,$.am)(t.dir),GIT_ALTERNATE_OBJECT_DIRECTORIES:n.map(q.WG).join(L.delimiter)}}async function g(t,n,s){const{store:o}=t,{trees:f}=n,u=await J(t,n,s)??await ne(t,n,s);await(0,Z.CY)(f,(0,$.am)(u.dir),s),o.importTrees(u,f)}async function J({store:t,remote:n},{trees:s,resembling:o},f){const u=[...new Set([...o.values()].flat())],T=[...o.values()].some(oe=>oe.length===0);if(u.length===0||T||t.serverLimits.read().noTreeOffers===!0)return;const D=t.newScratch();if(!await n.fetchSince(D,{wants:s,since:u},f))return;const G=new Set((0,C.kg)(D.packs).flatMap(oe=>[...(0,C.pi)((0,L.join)(D.packs,`${oe}.idx`))??[]]));if(s.some(oe=>!G.has(oe)))return;const{here:Q,missing:ge}=await I(D,s,[],[t.objects],f);if(!(ge.length>0))return G.size>=Q.length&&(await I(D,s,u,[t.objects],f)).here.length<Q.length&&t.serverLimits.remember("noTreeOffers"),D}async function ne(t,n,s){const{store:o,remote:f}=t,{noPartialClone:u}=o.serverLimits.read(),T=u===!0?[]:[...n.resembling.keys()],D=o.newScratch(),G=T.length===0?[]:await ce(t,D,{...n,resembling:T},s),Q=[...n.trees.filter(ge=>!T.includes(ge)),...G];return Q.length>0&&await f.fetch(D,{wants:Q},s),D}async function ce({store:t,remote:n},s,{resembling:o,unseen:f},u){const T=o.filter(G=>!f.has(G)),D=o.filter(G=>f.has(G));if(T.length>0&&await H(s,T,t.commitObjects,"blob:none",u),D.length>0){const{filtered:G}=await n.fetch(s,{wants:D,filter:"blob:none"},u);G||t.serverLimits.remember("noPartialClone")}return se(s,o,[t.objects],u)}async function me({store:t,remote:n},s,o,f){const u=t.newScratch(),{filtered:T}=await n.fetch(u,{wants:s,...o},f);T||t.serverLimits.remember("noPartialClone"),t.cachedCommits.importPacks(u)}function he({serverLimits:t,cachedCommits:n},{keepsConnections:s}){const{noPartialClone:o,noShaWants:f}=t.read();return s&&o!==!0&&f!==!0&&n.recent(1).length===0}function pe({noShaWants:t}){return t===!0?["whole-branch","by-commit"]:["by-commit","whole-branch"]}function ve({serverLimits:t,cachedCommits:n}){const{noPartialClone:s,noShaWants:o}=t.read();return s===!0&&o!==!0&&n.recent(1).length>0}function re({noPartialClone:t,noShaWants:n}){return n===!0?["copy"]:t===!0?["copy","by-tree"]:["by-tree"]}function _({noPartialClone:t}){return t===!0?{}:{filter:"blob:none"}}async function p(t,n){const s=t.serverLimits.read();try{return await n(s)}catch(o){if(!(o instanceof m.Lw)||o.failure.kind!=="no-filter"||s.noPartialClone===!0)throw o;return t.serverLimits.remember("noPartialClone"),n(t.serverLimits.read())}}function k(t,n,s){if(!(s instanceof m.Lw))throw s;if(s.failure.kind!=="missing")return t.serverLimits.remember("noShaWants"),[...n];const o=(0,M.qL)(s.failure.name);if(o!==void 0&&n.includes(o))return[o];throw s}function E(t){return t.map(n=>({...n,found:n.tree,isClaimed:n.tree!==void 0}))}function w(t){return t.filter(({found:n})=>n===void 0)}function N(t){return[...new Set(t.flatMap(({found:n})=>n===void 0||n==="absent"?[]:[n]))]}function z(t){return new Set(N(t.filter(({isClaimed:n})=>n)))}function r(t,n){return t.map(s=>n(s)?{...s,found:void 0,isClaimed:!1}:s)}function i(t){return t.flatMap(({tree:n,found:s,pin:o})=>n===void 0||s===void 0||s===n?[]:[{message:`tree is not this directory of sha: ${s==="absent"?"the commit does not have that directory":`that is ${s}`}; it is ignored`,at:o.at}])}var c=8;async function P(t,n,s){const{store:o}=t,f=[...new Set(n.map(({sha:u})=>u))];try{return await p(o,T=>a(t,f,T,s))?f:"damaged"}catch(u){if(!(u instanceof m.Lw))throw u;if(u.failure.kind==="missing")throw l(t,n,u.failure.name,u.words);return o.serverLimits.remember("noShaWants"),[]}}async function a({store:t,remote:n},s,o,f){const u=t.cachedCommits.recent(c),T=t.newScratch([t.cachedCommits.objects],u),D={wants:s,depth:1,negotiate:u.length>0,..._(o)},{filtered:G,isWhole:Q}=await n.fetch(T,D,f);return Q?(G||t.serverLimits.remember("noPartialClone"),t.cachedCommits.importPacks(T),!0):!1}function l({remote:t},n,s,o){const f=n.filter(({sha:T})=>T===s),u=f.length===0?"":`, the pin of ${(0,j.Zv)(f.map(({directory:T})=>(0,x.fi)(T)))}`;return new j.Fl("missing-commit",`${t.repositoryUrl} does not have commit ${s}${u}.`,{hint:"Check the pin: was the commit pushed there, or was its branch deleted or squashed?",at:f[0]?.pin.at,detail:o})}function h({sha:t,pin:n}){return new j.Fl("missing-commit",`${t} is not a commit of the assets repository, but a tag, a tree or a file.`,{hint:"Pin the commit: git rev-parse <name>^{commit} prints it.",at:n.at})}async function O(t,n,s){const{store:o,remote:f}=t,u=w(n),T=u.some(({sha:Q})=>o.cachedCommits.has(Q)),D=o.newScratch(T?o.commitObjects:[]),G=new F.OC(f,D,{loose:!0});try{const Q=(await G.find(u,s)).values(),ge=u.find(({sha:ue})=>!G.isCommit(ue));if(ge!==void 0)throw h(ge);await Y(D,s),o.cachedCommits.importPacks(D);const oe=[...new Set(u.map(({sha:ue})=>ue))];return G.isFiltered?o.cachedCommits.addWalked(oe):(o.serverLimits.remember("noPartialClone"),o.cachedCommits.add(oe)),n.map(ue=>ue.found===void 0?{...ue,found:Q.next().value}:ue)}catch(Q){if(T&&(0,W.e6)(Q))return"damaged";if(!(Q instanceof m.Lw))throw Q;if(Q.failure.kind==="missing")throw l(t,u,Q.failure.name,Q.words);return Q.failure.kind!=="no-filter"&&o.serverLimits.remember("noShaWants"),[...n]}}var y=class extends Error{known;lost;constructor(t,n){super("the cached commits are damaged"),this.known=t,this.lost=n}};async function te(t,n,s,o){try{return await de(t,n,s,o)}catch(f){if(!(f instanceof y))throw f;await t.store.cachedCommits.discard();try{return await de(t,R(t.store,f.known),s,o)}catch(u){throw u instanceof y?fe(t,u.lost):u}}}function R({completeTrees:t},n){return r(n,({found:s,isClaimed:o})=>!o&&(s===void 0||s==="absent"||!t.has(s)))}async function de(t,n,s,o){const{store:f,branch:u,remote:T}=t,D=async ue=>{const{known:ye,lost:Me}=await le(f,ue,o);if(Me!==void 0)throw new y(ye,Me);return ye};let G=await D(n);const[Q]=w(G);if(Q!==void 0&&he(f,T)){const ue=await O(t,G,o);if(ue==="damaged")throw new y(G,Q);G=ue}for(const ue of pe(f.serverLimits.read())){const[ye,...Me]=w(G);if(ye===void 0)return G;if(ue==="whole-branch")await s(),G=await D(G);else{const Se=await P(t,[ye,...Me],o);if(Se==="damaged")throw new y(G,ye);G=await D(G),f.cachedCommits.add(Se)}}const[ge]=w(G);if(ge===void 0)return G;const oe=`Commit ${ge.sha}, the pin of ${(0,x.fi)(ge.directory)}, is not on ${u} of ${T.repositoryUrl}.`;throw new j.Fl("missing-commit",oe,{hint:"Its server gives out only what is on a branch: merge the commit there, or pin one that is.",at:ge.pin.at})}async function le(t,n,s){const o=(await(0,W.X5)(t,w(n),s)).values(),f=[];let u;for(const T of n){const D=T.found===void 0?o.next().value:T.found;if(D==="no-commit")throw h(T);D==="lost"&&t.isWhole(T.sha)&&(u??=T),f.push({...T,found:D==="lost"?void 0:D})}return{known:f,lost:u}}function fe({remote:t},{assetsPath:n,sha:s}){return new j.Fl("unreachable",`${t.repositoryUrl} did not send ${(0,x.fi)(n)} with commit ${(0,M.Fu)(s)}.`,{hint:"Run the command again; if it stays so, the server lacks objects: ask who keeps it."})}async function be(t,n,s,o){if(!t.isSignedHere)return;t.make();const{known:f}=await le(t,n,o);return await Oe(f,s,o)?f:void 0}async function Oe(t,n,s){return w(t).length===0&&(await n.findMissing(N(t),s)).length===0}async function De(t,n,s,o){const f=(0,F.dk)(t,o);let u=[...n];for(;;){u=await te(t,u,f,o);const T=await s.findMissing(N(u),o);if(T.length===0)break;const D=await s.fetch(T,u,o);if(D.length===0)break;const G=z(u),Q=D.filter(oe=>!G.has(oe));if(Q.length>0){await f();const[oe]=await s.takeFromCommits(Q,o);if(oe!==void 0)throw xe(u,oe)}const ge=new Set(D.filter(oe=>G.has(oe)));u=r(u,({found:oe})=>ge.has(oe))}for(const{assetsPath:T,found:D}of u)D!==void 0&&D!=="absent"&&t.store.latestTrees.set(T,D);return u}function xe(t,n){const{assetsPath:s,sha:o,pin:f}=t.find(({found:u})=>u===n);return new j.Fl("missing-commit",`The server does not give out ${(0,x.fi)(s)} of commit ${(0,M.Fu)(o)}.`,{hint:"Check that the commit is still on a branch of the assets repository.",at:f.at})}}),1872:(function(ke,V,e){e.d(V,{Pe:()=>M,T4:()=>j,Tb:()=>$,a$:()=>x,c_:()=>H,q4:()=>L,xS:()=>K});var U=e(2003),F=e(3125),m=e(7167),W=500,Z=["added","modified","deleted"],b={added:"+",modified:"~",deleted:"-"},C={added:"added",modified:"changed",deleted:"removed"};function K(I){const v=Z.filter(g=>I[g].length>0).map(g=>`${(0,F.B4)(I[g].length)} ${C[g]}`);return v.length===0?"the same recordings":v.join(", ")}function x(I){return I.map(v=>{const g=v.from===void 0?"newly pinned":`since ${(0,m.Fu)(v.from)}`;return{message:`${v.service}: ${K(v)}, ${g}`,...v.at===void 0?{}:{at:v.at}}})}function $(I){return I.flatMap(v=>[`${v.service}  ${q(v.from)} -> ${q(v.to)}  ${K(v)}`,...M(v).map(g=>`  ${g}`)])}function q(I){return I===void 0?"no pin":(0,m.Fu)(I)}function M(I){return Z.flatMap(v=>I[v].map(g=>({path:g,line:`${b[v]} ${g}`}))).sort((v,g)=>v.path<g.path?-1:1).map(({line:v})=>v)}function j(I){const v=(0,U.Qj)({head:["Service","Added","Changed","Removed","Pins"],numeric:[1,2,3],rows:I.map(J=>[(0,F.FV)(J.service),...Z.map(ne=>(0,F.B4)(J[ne].length)),se(J)]),of:"services"}),g=L(I);return g===0?v:`${v}

${(0,U.AU)(`Recordings that differ: ${(0,F.B4)(g)}`,H(I))}`}function L(I){return I.reduce((v,{added:g,modified:J,deleted:ne})=>v+g.length+J.length+ne.length,0)}function H(I){const v=[];let g=U.zx;for(const ne of Y(I)){const ce=ne.replaceAll("```","'''").replace(/[\r\n]+/g," ");if(g-=Buffer.byteLength(ce)+1,g<0)break;v.push(ce)}const J=L(I)-v.length;return J>0&&v.push(`and ${(0,F.B4)(J)} more`),`\`\`\`diff
${v.join(`
`)}
\`\`\``}function Y(I){const v=[];for(const g of I){if(v.length>=W)break;v.push(...M(g).slice(0,W-v.length))}return v}function se({from:I,to:v,repository:g}){const J=`<code>${q(I)}</code> \u2192 <code>${q(v)}</code>`,ne=I===void 0||v===void 0?void 0:(0,U.D4)(g,I,v);return ne===void 0?J:`[${J}](${ne})`}}),8801:(function(ke,V,e){e.d(V,{$I:()=>L,B:()=>H,C2:()=>E,Dm:()=>z,Fe:()=>ce,IC:()=>N,Qv:()=>J,T1:()=>pe,Uo:()=>he,X0:()=>me,ZT:()=>ve,cZ:()=>p,d$:()=>g,ph:()=>k,tJ:()=>v,tk:()=>re});var U=e(9801),F=e(2078),m=e(3215),W=e(8117),Z=e(2482),b=e(7167),C=e(9524),K=e(7598),x=e(3024),$=e(6760),q=e(8522),M=256*1024,j=/^([0-9a-f]{40}) (\w+) (\d+)$/;function L(r,i){return H(i,c=>c(r))}async function H(r,i){const c=new se(r);try{return await i(P=>c.read(P))}finally{await c.close()}}var Y=["cat-file","--batch"],se=class{call;opened;last=Promise.resolve();failure;constructor(r){this.call=r}read(r){const i=this.last.then(()=>this.ask(r));return this.last=i.catch(()=>{}),i}async close(){this.failure??=new Error("nobody reads objects any more"),this.opened?.stdin.end(),this.opened?.stdout.destroy(),await this.last,await this.opened?.ended}async ask(r){if(this.failure!==void 0)throw this.failure;if(r.length===0)return[];try{this.opened??=this.open(),this.opened.stdin.write(r.map(c=>`${c}
`).join(""));const i=[];for(const c of r)i.push(await this.answer(this.opened));return i}catch(i){throw this.failure=this.call.signal?.aborted===!0?this.call.signal.reason:i,this.failure}}open(){const r=(0,m.zY)(Y,this.call);return{...r,answers:new U.k(r.stdout)}}async answer({answers:r,ended:i}){const c=await I(r);if(this.call.signal?.throwIfAborted(),c===void 0)throw(0,m.N7)(Y,await i);return c==="missing"?void 0:c}};async function I(r){const i=await r.line();if(i===void 0)return;const[,c="",P="",a]=j.exec(i)??[],l=(0,b.qL)(c);if(l===void 0)return"missing";const h=Buffer.alloc(Number(a));for(let O=0;O<h.length;O+=M){const y=await r.take(Math.min(M,h.length-O));if(y===void 0)return;y.copy(h,O)}return await r.take(1),{name:l,type:P,content:h}}async function v(r,i,c){const P=new Map;if(i.length===0)return P;const a=["rev-list","--topo-order","--parents","--stdin"],l=await(0,m.$Y)(a,{environment:(0,W.am)(r),input:`${i.join(`
`)}
`,signal:c});for(const h of l.toString("latin1").split(`
`)){const[O,...y]=h.split(" ");O!==void 0&&O!==""&&P.set(O,y)}return P}function g(r,i,c){const P=(0,$.join)(r,"objects");return H({environment:(0,W.am)(r),signal:i},a=>c(async l=>{const h=new Set(z(P)),O=l.flatMap(R=>h.has(R)?N(P,R)??[]:[]),y=new Map(O.map(R=>[R.name,R])),te=l.filter(R=>!y.has(R));if(te.length===0||ne(r))return y;for(const R of await a(te))R!==void 0&&y.set(R.name,R);return y}))}function J(r,i,c){return g(r,c,P=>P(i))}function ne(r){return(0,F.kg)((0,$.join)(r,"objects/pack")).length===0&&((0,Z.qC)((0,$.join)(r,"objects/info/alternates"))??"")===""}async function ce(r,i,c){return me(await J(r,i,c))}function me(r){const i=new Map;for(const{name:c,type:P,content:a}of r.values()){if(P!=="commit")continue;const l=a.toString("latin1"),h=l.slice(0,l.indexOf(`

`)),O=(0,b.qL)(/^tree ([0-9a-f]{40})$/m.exec(h)?.[1]??""),y=[...h.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([,te=""])=>te);O!==void 0&&i.set(c,{tree:O,parents:y,time:Number(/^committer .* (\d+) [+-]\d+$/m.exec(h)?.[1]??0)})}return i}async function he(r,i){const c=["cat-file","--batch-all-objects","--batch-check=%(objectname)"],a=(await(0,m.$Y)(c,{environment:(0,W.am)(r),signal:i})).toString("latin1").split(`
`).flatMap(l=>(0,b.qL)(l)??[]);return ce(r,a,i)}function pe(r,i){const c=new Set([i]);for(const P of c)for(const a of r.get(P)??[])c.add(a);return c}function ve(r,i){const c=[...new Set(i)],P=new Set(c.flatMap(a=>[...pe(r,a)].filter(l=>l!==a)));return c.filter(a=>!P.has(a))}var re="40000",_=20;function p(r){const i=r.toString("latin1"),c=[];for(let P=0;P<r.length;){const a=i.indexOf(" ",P),l=i.indexOf("\0",a),h=l+1+_;if(a<0||l<0||h>r.length)throw new Error("not a tree object");c.push({mode:i.slice(P,a).replace(/^0+/,""),name:r.subarray(a+1,l),object:r.toString("hex",l+1,h)}),P=h}return c}async function k(r,i,c){if(i.length===0)return new Map;const P=["cat-file","--batch-check=%(objectname) %(objectsize)"],l=(await(0,m.$Y)(P,{environment:r,input:`${i.join(`
`)}
`,signal:c})).toString("latin1").matchAll(/^([0-9a-f]{40}) (\d+)$/gm);return new Map([...l].map(([,h,O])=>[h,Number(O)]))}function E(r,i,c){return H({environment:r,signal:i},P=>c(async a=>{const[l]=await P([a]).catch(h=>{throw h instanceof m.XS?w(a,h.detail):h});if(l?.type!=="blob")throw w(a);return l.content}))}function w(r,i){return new C.Fl("missing-store",`File ${r} of the assets repository cannot be read from the store.`,{hint:"Run the command again: it is fetched anew.",...i===void 0?{}:{detail:i}})}function N(r,i){try{const c=(0,q.inflateSync)((0,x.readFileSync)((0,$.join)(r,i.slice(0,2),i.slice(2))));if((0,K.createHash)("sha1").update(c).digest("hex")!==i)return;const P=c.toString("latin1",0,c.indexOf(" "));return{name:i,type:P,content:c.subarray(c.indexOf(0)+1)}}catch{return}}function z(r){return(0,F.wX)(r).filter(c=>/^[0-9a-f]{2}$/.test(c)).flatMap(c=>(0,x.readdirSync)((0,$.join)(r,c)).flatMap(P=>(0,b.qL)(c+P)??[]))}}),5536:(function(ke,V,e){e.r(V),e.d(V,{command:()=>Fe});var U=e(7282),F=e(9674),m=e(2819),W=e(5975),Z=e(1657),b=e(7575),C=e(2530),K=e(1872),x=e(9625),$=e(2323),q=e(341),M=e(3200),j=e(9329),L=e(3324),H=e(9601),Y=e(7415),se=e(9220),I=e(7298),v=e(454),g=e(1775),J=e(1279),ne=e(1851),ce=e(127),me=e(3978),he=e(9662),pe=e(895),ve=e(8801),re=e(2078),_=e(2003),p=e(7346),k=e(3125),E=e(9066),w=e(9019),N=e(9080),z=e(2149),r=e(9294),i=e(3215),c=e(4638),P=e(7247),a=e(183),l=e(4112),h=e(8117),O=e(2482),y=e(7167),te=e(8356),R=e(3370),de=e(9524),le=e(3024),fe=e(6760),be=e(7598);async function Oe(d,S,A){const{codeRepository:B,repositoryOptions:X}=d,ae=await(0,x.kv)(d.selection,{lostPins:!0},B,S,A),{root:ie,services:ee,before:_e}=ae;if(await(0,U.J)(ae,B,S,A),_e===void 0)throw new Error("the pins before were not looked for");const Ee={accesses:(0,g.cX)(d.access,ie,B.root,S.warning),repositoryOptions:X,services:ee,earlier:_e.pins};if(!d.readsRecordings)return(0,Z.y8)(Ee,S,A);const{loadSecretFinder:Ae}=await Promise.all([e.e(3648),e.e(8381)]).then(e.bind(e,8381)),{compareRecordings:Re}=await Promise.all([e.e(3687),e.e(7792)]).then(e.bind(e,7792)),Pe={looksLikeSecret:await Ae(),rulesOff:d.rulesOff};return Re(Ee,Pe,S,A)}var De=`
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
`,xe=String.raw`
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
`,t=`
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
`,n=`
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
`,s=`
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
`,o=1e7,f=`(() => {${xe}${s}${t}${De}})();`;function u(d,S){const{data:A,leftOut:B}=ge(d,o),X=["default-src 'none'",`script-src '${Me(f)}'`,`style-src '${Me(n)}'`,"base-uri 'none'","form-action 'none'","require-trusted-types-for 'script'","trusted-types 'none'"].join("; "),ae={services:A,surprises:(0,F.Gz)(d),leftOut:B,rules:m.y};return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${X}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Recordings that differ</title>
<style>${n}</style>
</head>
<body>
${T(S)}
<noscript>${Q(d)}</noscript>
<div class="columns"><nav id="list" aria-label="Recordings"></nav><main id="main" tabindex="-1"></main></div>
${G}
<script type="application/json" id="data">${ye(ae)}<\/script>
<script>${f}<\/script>
</body>
</html>
`}function T(d){const S=(A,B)=>`<button id="${A}" aria-pressed="true"><span class="dot ${A}"></span>${B}</button>`;return`<header class="bar">
<div class="what"><h1><a href="#">Recordings that differ</a></h1><div class="about">${Se((0,W.ts)(d))}</div></div>
<input id="search" type="search" placeholder="Search (press /)" aria-label="Search" autocomplete="off" spellcheck="false">
<div class="filters" role="group" aria-label="Filters">${S("added","Added")}${S("changed","Changed")}${S("removed","Removed")}
<button id="real" class="real" aria-pressed="false">Only real changes</button><button id="keys" aria-label="Keys">?</button></div>
</header>`}var D=[["j k","next and previous recording"],["n p","next and previous request; Enter opens and closes it"],["o","open or close all requests"],["/","search; Escape leaves it"],["r","only real changes: leave out what moves each time that a test is recorded"],["1 2 3","added, changed and removed requests: show or hide"],["u","back to the overview"]],G=`<dialog id="help" aria-label="Keys"><h2>Keys</h2><dl>${D.map(([d,S])=>`<dt>${d.split(" ").map(A=>`<kbd>${A}</kbd>`).join(" ")}</dt><dd>${S}</dd>`).join("")}</dl><form method="dialog"><button>Close</button></form></dialog>`;function Q(d){return`<p class="note">The details need this page's own script, which is switched off here.</p><ul class="list">${d.map(({service:A,recordings:B})=>{const{added:X,removed:ae,changed:ie}=(0,F.Kx)(B);return`<li>${Se((0,W.ts)(A))}: ${B.length} recordings, ${X} requests added, ${ae} removed, ${ie} changed</li>`}).join("")}</ul>`}function ge(d,S){const A=d.flatMap(({recordings:ee})=>ee).map(ee=>({recording:ee,size:ue(ee)}));A.sort((ee,_e)=>ee.size-_e.size);const B=new Map;let X=S,ae=0;for(const[ee,{recording:_e,size:we}]of A.entries()){const Ee=X/(A.length-ee),Ae=we<=Ee?_e:oe(_e,Ee);B.set(_e,{...Ae,path:(0,W.ts)(_e.path)}),X-=we<=Ee?we:ue(Ae),we>Ee&&ae++}return{data:d.map(({service:ee,recordings:_e})=>({service:(0,W.ts)(ee),recordings:_e.flatMap(we=>B.get(we)??[])})),leftOut:ae}}function oe(d,S){const A=[...d.notes,"Some of how it differs is left out: the page would be too large with it."],B={...d,notes:A,requests:d.requests.map(ie=>({...ie,sections:void 0}))};let X=S-ue(B);if(X<0)return{...B,requests:[],sections:[]};const ae=new Set;for(const ie of d.requests.filter(({isReal:ee})=>ee))X-=ue(ie.sections),X>=0&&ae.add(ie);return{...B,requests:d.requests.map((ie,ee)=>ae.has(ie)?ie:B.requests[ee]??ie)}}function ue(d){return d===void 0?0:Buffer.byteLength(ye(d))}function ye(d){return JSON.stringify(d).replaceAll("<","\\u003c")}function Me(d){return`sha256-${(0,be.createHash)("sha256").update(d).digest("base64")}`}function Se(d){return d.replace(/[&<>"']/g,S=>`&#${S.charCodeAt(0)};`)}function Le(d,S){const A=(0,fe.resolve)(d,S);try{(0,le.mkdirSync)((0,fe.dirname)(A),{recursive:!0});const B=(0,le.statSync)(A,{throwIfNoEntry:!1});if(B?.isDirectory()===!0)throw new Error("it is a directory");(0,le.accessSync)(B===void 0?(0,fe.dirname)(A):A,le.constants.W_OK)}catch(B){throw Ce(A,B)}return A}function Te(d,S,A){const B=u(S.recordings??[],[Ie(S),...Be(A)].join("; "));try{(0,le.writeFileSync)(d,B)}catch(X){throw Ce(d,X)}}function Ie({changes:d}){const A=[...new Set(d.map(({repository:X})=>(0,r.WR)(X)??X.url))].join(", "),B=X=>{const ae=[...new Set(d.map(ee=>ee[X]))],[ie]=ae;return ae.length>1?`${ae.length} pins`:ie===void 0?"no pin":(0,y.Fu)(ie)};return d.length===0?"no pin differs":`${A}: ${B("from")} \u2192 ${B("to")}`}function Be(d){return d.size===0?[]:[`rules that are switched off: ${[...d].join(", ")}`]}function Ce(d,S){return new de.Fl("bad-usage",`The page cannot be written to ${d}: ${S.message}.`,{hint:"Name a file in a folder that can be written to with the report input."})}function je({changes:d,requests:S,bytes:A}){return{services:d.map(({service:B})=>B),changed:d.length>0,requests:S,bytes:A}}function Ue({changes:d,recordings:S}){return{changes:d.map(({service:A,from:B,to:X,added:ae,modified:ie,deleted:ee})=>({service:A,from:B??null,to:X??null,added:ae,modified:ie,deleted:ee})),...S===void 0?{}:{recordings:(0,F.HZ)(S)}}}var We="What was recorded and not pushed yet: assets-sync status";function Ke({changes:d,recordings:S=[],requests:A,bytes:B},{listsRequests:X,report:ae}){const ie=`${(0,k.U9)(A,"request")}, ${(0,C.z)(B)} received`,ee=ae===void 0?[]:[`Written: ${ae}`];return d.length===0?[`No pin differs. ${We}`,...ee].join(`
`):[...X?(0,F.sN)(S):(0,K.Tb)(d),`${(0,k.U9)(d.length,"service")} (${ie})`,...ee].join(`
`)}function $e({changes:d,recordings:S=[]}){if(d.length===0)return`### assets-sync diff

No pin differs.
`;const A=S.length===0?"":`${(0,F.ww)(S,F.fI)}

`;return`${`### assets-sync diff: ${(0,k.U9)(d.length,"service")}`}

${A}${(0,K.T4)(d)}
`}function Ne(d,S){const A=Object.keys(m.y),B=d.filter(X=>X!=="*"&&!Object.hasOwn(m.y,X));if(B.length>0)throw new de.Fl("bad-usage",`The rules-off input names ${(0,de.Zv)(B)}, which is no rule.`,{hint:`The rules are ${A.join(", ")}, and * for all: docs/review.md says what each takes for volatile.`});if(d.length>0&&!S)throw new de.Fl("bad-usage","The rules-off input is for comparing what is in the recordings, which this run does not.",{hint:"Give the report input too, or --requests at a terminal."});return new Set(A.filter(X=>d.includes(X)||d.includes("*")))}var Fe={group:"Pins",description:"list the recordings that moving the pins added, changed and removed",quiet:p.oe,paths:p.mo,inputs:["base","from","report","rules-off",...p.r0,"retries","timeout"],flags:[{name:"--requests",help:"compare the recordings request by request; fetches the files that differ"}],examples:`
  assets-sync diff                      # what your branch changes, of every service
  assets-sync diff sdk/tables           # of one
  assets-sync diff --from v1.2.0        # since the pins of a tag
  assets-sync diff --requests           # which requests are new, gone or different
  assets-sync diff --html review.html   # the same as a page to look through
  assets-sync diff --requests --rules-off date,id   # dates and ids that moved count as changes too
  assets-sync diff --json               # for scripts`,run:qe};async function qe(d){const{host:S,inputs:A,flags:B,signal:X,log:ae,access:ie}=d,ee=A.report===void 0?void 0:Le(S.workspace,A.report),_e=ee!==void 0||B.requests===!0,we=Ne(A.rulesOff,_e),Ee=await d.openCodeRepository(),Ae=d.repositoryOptions(Ee),Re={...d.selection,base:A.from??A.base,baseInput:S.show("from")},Pe=await Oe({codeRepository:Ee,selection:Re,access:ie,repositoryOptions:Ae,readsRecordings:_e,rulesOff:we},ae,X);ee!==void 0&&Te(ee,Pe,we),S.result(Ke(Pe,{listsRequests:B.requests===!0,report:ee}),"answer"),S.setOutputs(je(Pe),Ue(Pe)),await S.summarize(()=>$e(Pe))}})};
