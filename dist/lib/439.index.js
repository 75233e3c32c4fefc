export const id = 439;
export const ids = [439];
export const modules = {

/***/ 6008:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ findProxy),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   iR: () => (/* binding */ proxiedFetch)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/** Requests through the proxy that the environment names: Node's own `fetch` passes it by. */

async function proxiedFetch(address, env) {
    const proxy = findProxy(new URL(address), env);
    if (proxy === undefined)
        return fetch;
    const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
    // Not its EnvHttpProxyAgent, which warns on stderr that it is an experiment.
    const dispatcher = new undici.ProxyAgent(proxy);
    return (asked, init) => undici.fetch(asked, { ...init, dispatcher });
}
/** As curl, and so git, reads the variables: also in capitals; a host in `no_proxy` means those below it as well. */
function findProxy({ protocol, hostname, port }, env) {
    const read = (name) => env[name] || env[name.toUpperCase()] || undefined;
    const proxy = read(protocol === 'https:' ? 'https_proxy' : 'http_proxy') ?? read('all_proxy');
    if (proxy === undefined)
        return undefined;
    const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
    const ownPort = port || (protocol === 'https:' ? '443' : '80');
    const isExcepted = (read('no_proxy') ?? '').split(/[\s,]+/).some((entry) => {
        if (entry === '*')
            return true;
        const only = /^(?:\[.*\]|[^:]*):(\d+)$/.exec(entry)?.[1] ?? '';
        const name = only === '' ? entry : entry.slice(0, -only.length - 1);
        const domain = name.toLowerCase().replace(/^\*?\.|^\[|\]$/g, '');
        return domain !== '' && (only || ownPort) === ownPort && (host === domain || host.endsWith(`.${domain}`));
    });
    if (isExcepted)
        return undefined;
    const withScheme = /^[a-z]+[\w+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
    return /^https?:/i.test(withScheme) && URL.canParse(withScheme) ? withScheme : undefined;
}
/** `fetch` says why it failed in the cause of its error. */
function causesOf(error) {
    const words = [];
    for (let at = error; node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(at) && words.length < 5; at = at.cause)
        words.push(at.message);
    return words.join(': ');
}


/***/ }),

/***/ 6439:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mirror: () => (/* binding */ Mirror),
  keyOf: () => (/* binding */ keyOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/base/directory.ts
var directory = __webpack_require__(3386);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/base/mirror-address.ts
var mirror_address = __webpack_require__(6251);
// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __webpack_require__(6127);
// EXTERNAL MODULE: ./src/git/objects/pack-sizes.ts
var pack_sizes = __webpack_require__(1141);
// EXTERNAL MODULE: ./src/base/rename-and-remove.ts
var rename_and_remove = __webpack_require__(7984);
// EXTERNAL MODULE: ./src/git/environment.ts
var git_environment = __webpack_require__(3313);
// EXTERNAL MODULE: ./src/git/objects/compose-tree.ts
var compose_tree = __webpack_require__(9384);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./src/git/objects/join-packs.ts
/**
 * Puts packs together into one (gitformat-pack(5)), for git to be started once. A delta that says how far before it its base is stays right, and so does one that
 * names its base. git refuses the latter where its base is there several times; nothing of ours writes such packs, and whoever calls this takes each alone then.
 */





/** @param packs that were measured; what several of them have is in the one as often */
async function joinPacks(packs, to) {
    const hash = (0,external_node_crypto_.createHash)('sha1');
    const header = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1');
    header.writeUInt32BE(packs.reduce((sum, { objects }) => sum + objects, 0), 8);
    const parts = async function* () {
        yield header;
        for (const { file, objects } of packs) {
            if (objects === 0)
                continue;
            const end = (await (0,promises_.stat)(file)).size - pack_sizes/* CHECKSUM_BYTES */.I_ - 1;
            yield* (0,external_node_fs_.createReadStream)(file, { start: pack_sizes/* HEADER_BYTES */.q2, end, highWaterMark: 1 << 20 });
        }
    };
    const summed = async function* () {
        for await (const part of parts()) {
            hash.update(part);
            yield part;
        }
        yield hash.digest();
    };
    await (0,external_node_stream_promises_.pipeline)(summed, (0,external_node_fs_.createWriteStream)(to));
}

// EXTERNAL MODULE: ./src/git/objects/pack-index.ts
var pack_index = __webpack_require__(8923);
// EXTERNAL MODULE: ./src/git/objects/packs.ts
var objects_packs = __webpack_require__(1853);
// EXTERNAL MODULE: ./src/git/objects/read.ts
var read = __webpack_require__(6543);
// EXTERNAL MODULE: ./src/store/check-trees.ts
var check_trees = __webpack_require__(5925);
// EXTERNAL MODULE: ./src/store/untrusted-packs.ts
var untrusted_packs = __webpack_require__(2128);
// EXTERNAL MODULE: ./src/store/write-packs.ts
var write_packs = __webpack_require__(4385);
;// CONCATENATED MODULE: ./src/store/mirrored-packs.ts
/**
 * Packs that a mirror has, one for a directory of a commit. Whoever keeps a mirror may have put anything in them: each is followed up from the commit
 * that was pinned, object by object, and what is not that directory, whole and alone, is not taken.
 */













/** A file of a mirror holds less, packed or not. */
const MIRROR_LIMITS = { bytes: 4e9, deltaBytes: untrusted_packs/* MAX_DELTA_BYTES */.s5 };
/**
 * Imports packs, those that are what they should be; nothing of the others. Under the store's lock.
 * @returns for each its directory's tree, which the store has now, or what is wrong
 */
async function importMirrored(store, packs, signal) {
    if (packs.length === 0)
        return [];
    const results = await importTogether(store, packs, signal);
    const isDone = packs.length === 1 || results.every((result) => 'tree' in result);
    if (isDone)
        for (const { file } of packs)
            (0,rename_and_remove/* removeFile */.nM)(file);
    if (isDone)
        return results;
    const alone = [];
    for (const pack of packs)
        alone.push(...(await importTogether(store, [pack], signal)));
    return alone;
}
/** Imports packs as if they were one: a git for each of many small ones would take longer than they take to come. All or none. */
async function importTogether(store, packs, signal) {
    const together = store.newScratch();
    const [{ file }, ...others] = packs;
    if (others.length === 0)
        (0,rename_and_remove/* rename */.$w)(file, (0,untrusted_packs/* takenPack */.vj)(together));
    else
        await joinPacks(packs, (0,untrusted_packs/* takenPack */.vj)(together));
    if (!(await (0,untrusted_packs/* indexTaken */.kQ)(together, signal)))
        return packs.map(() => ({ error: 'it is damaged' }));
    const environment = (0,git_environment/* ownEnvironment */.am)(together.dir);
    const results = await (0,read/* withObjectReader */.B)({ environment, signal }, (read) => proveAll(packs, namesOf(together), read));
    const proved = results.filter((result) => 'tree' in result);
    if (proved.length < packs.length)
        return results;
    const pack = async (objects) => {
        const scratch = store.newScratch();
        if (objects.length > 0)
            await (0,write_packs/* writePack */.hG)((0,external_node_path_.join)(scratch.packs, 'pack'), environment, [...new Set(objects)], 'reuse', signal);
        return scratch;
    };
    // Where a pin says its tree, nobody looks it up in the commit.
    const above = proved.flatMap((result, index) => (result.tree === packs[index]?.tree ? [] : result.above));
    const [trees, commits] = await Promise.all([pack(proved.flatMap(({ contents }) => contents)), pack(above)]);
    store.importTrees(trees, proved.map(({ tree }) => tree));
    // They are not added by name: of their trees only those on the way are here.
    if (above.length > 0)
        store.cachedCommits.importPacks(commits);
    return results;
}
/** Reads what is reached from the pinned commits, level by level: of all that is in the packs nothing else can be large without end. */
async function proveAll(packs, names, read) {
    const known = new Map();
    for (;;) {
        const needed = new Set();
        const results = packs.map((pack) => follow(pack, names, known, (name) => needed.add(name)));
        if (needed.size === 0) {
            const checked = [];
            for (const result of results)
                checked.push(await checkProved(result, known));
            return withoutStrangers(checked, names);
        }
        const wanted = [...needed];
        const objects = await read(wanted);
        for (const [index, name] of wanted.entries())
            known.set(name, objects[index]);
    }
}
/** Takes nothing where there is anything that nobody asked for. */
function withoutStrangers(results, names) {
    const asked = new Set(results.flatMap((result) => ('tree' in result ? [...result.above, ...result.contents] : [])));
    const strangers = names.size - asked.size;
    const error = `it has ${strangers} objects that are not of the directory`;
    return strangers === 0 ? results : results.map((result) => ('tree' in result ? { error } : result));
}
function namesOf({ packs }) {
    return new Set((0,objects_packs/* packsIn */.kg)(packs).flatMap((name) => [...((0,pack_index/* namesInPack */.p)((0,external_node_path_.join)(packs, `${name}.idx`)) ?? [])]));
}
async function checkProved(result, known) {
    if ('error' in result)
        return result;
    try {
        await (0,check_trees/* checkTreesBy */.vx)(async (trees) => trees.map((tree) => known.get(tree)), [result.tree]);
        return result;
    }
    catch (error) {
        if (!(error instanceof errors/* AssetsSyncError */.Fl))
            throw error;
        return { error: error.message.replace(/\.$/, '') };
    }
}
/**
 * Follows a directory's objects up from its commit, as far as they were read.
 * @param names of all that came
 * @param need is told of commits and trees that are in it, and were not read
 */
function follow({ sha, assetsPath }, names, known, need) {
    const objectOf = (name, type) => {
        if (!names.has(name))
            return undefined;
        if (!known.has(name))
            need(name);
        const object = known.get(name);
        return object?.type === type ? object : undefined;
    };
    const commit = objectOf(sha, 'commit');
    if (commit === undefined)
        return { error: 'the pinned commit is not in it' };
    const above = [sha];
    let tree = topTree(commit);
    for (const segment of assetsPath.split('/').filter(Boolean)) {
        const entries = tree && entriesOf(objectOf(tree, 'tree'));
        if (tree === undefined || entries === undefined)
            return { error: 'a tree on the way to the directory is not in it' };
        above.push(tree);
        tree = entries.find(({ mode, name }) => mode === compose_tree/* TREE_MODE */.tk && name.equals(Buffer.from(segment)))?.object;
    }
    if (tree === undefined)
        return { error: 'its commit does not have the directory' };
    const trees = new Set([tree]);
    const files = new Set();
    for (const name of trees) {
        const entries = entriesOf(objectOf(name, 'tree'));
        for (const { mode, object } of entries ?? []) {
            // A submodule is a commit of another repository.
            if (mode !== '160000')
                (mode === compose_tree/* TREE_MODE */.tk ? trees : files).add(object);
        }
    }
    const contents = [...trees, ...files];
    const missing = [...trees].find((name) => objectOf(name, 'tree') === undefined) ?? contents.find((name) => !names.has(name));
    if (missing !== undefined)
        return { error: `${missing} of the directory is not in it` };
    return { tree, above, contents };
}
function topTree(commit) {
    return (0,base_sha/* parseSha */.qL)(/^tree ([0-9a-f]{40})\n/.exec(commit.content.toString('latin1'))?.[1] ?? '');
}
function entriesOf(tree) {
    if (tree === undefined)
        return undefined;
    try {
        return (0,compose_tree/* parseTree */.cZ)(tree.content);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./src/base/http-proxy.ts
var http_proxy = __webpack_require__(6008);
;// CONCATENATED MODULE: ./src/fetch/mirror-request.ts
/** One request to a mirror: with no token and no cookie, followed by nothing. */




// As it is: what is packed would not become smaller.
const HEADERS = { 'accept-encoding': 'identity', 'user-agent': 'assets-sync' };
/** Through the proxy that the environment names; else not by `fetch`, whose first use takes as much CPU as all the rest of a small sync. */
async function makeAsk({ kind, at }, env) {
    if (kind === 'http' && (0,http_proxy/* findProxy */.EE)(new URL(at), env) !== undefined) {
        const fetch = await (0,http_proxy/* proxiedFetch */.iR)(at, env);
        return async (address, signal) => {
            const { status, headers, body } = await fetch(address, {
                signal,
                redirect: 'manual',
                credentials: 'omit',
                headers: HEADERS,
            });
            const stream = body === null ? external_node_stream_.Readable.from([]) : external_node_stream_.Readable.fromWeb(body);
            return { status, location: headers.get('location') ?? undefined, body: stream };
        };
    }
    const { Agent, get } = /^https:/.test(at) ? (external_node_https_default()) : (external_node_http_default());
    const agent = new Agent({ keepAlive: true });
    const ask = (address, signal) => {
        return new Promise((resolve, reject) => {
            const request = get(address, { agent, signal, headers: HEADERS }, (response) => {
                resolve({ status: response.statusCode ?? 0, location: response.headers.location, body: response });
            });
            request.on('error', (error) => {
                // The server closed it while nobody asked anything.
                if (request.reusedSocket && error.code === 'ECONNRESET')
                    resolve(ask(address, signal));
                else
                    reject(error);
            });
        });
    };
    return ask;
}

;// CONCATENATED MODULE: ./src/fetch/mirror-transfer.ts
/** Gets one file of a mirror: whole, in reasonable time, and not from anywhere else. */





/** The git server is waited for longer, but there is nobody to ask in its place. */
const PATIENCE = 10_000;
const MIN_BYTES = 10_000;
const MAX_REDIRECTS = 3;
/**
 * @param names of the file: the folder that it is in, and its own
 * @param to absolute: where it is written
 */
async function getFile({ kind, at }, names, to, options, signal) {
    try {
        if (kind === 'folder')
            return await copy((0,external_node_path_.join)(at, ...names), to, options);
        return await download(`${at}/${names.map(encodeURIComponent).join('/')}`, to, options, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        const { code, path } = error;
        // A disk that is full, or that may not be written, is for the run to say.
        if (path === to || code === 'ENOSPC' || code === 'EDQUOT')
            throw error;
        return { kind: 'failed', why: (0,http_proxy/* causesOf */.cZ)(error) };
    }
}
async function copy(from, to, { maxBytes }) {
    try {
        const there = await (0,promises_.lstat)(from);
        if (!there.isFile())
            return { kind: 'bad', why: 'it is no file' };
        if (there.size > maxBytes)
            return { kind: 'bad', why: tooLarge(maxBytes) };
        await (0,promises_.copyFile)(from, to);
        return { kind: 'here', bytes: there.size };
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'absent' };
        throw error;
    }
}
async function download(address, to, options, signal) {
    const stalled = new AbortController();
    let [received, before] = [0, 0];
    const watch = setInterval(() => {
        if (received - before < MIN_BYTES)
            stalled.abort(new Error(`hardly anything came for ${options.patience / 1000} seconds`));
        before = received;
    }, options.patience);
    try {
        const either = AbortSignal.any([signal, stalled.signal]);
        const response = await request(address, options.ask, either);
        if ('why' in response)
            return response;
        const { status, body } = response;
        if (status !== 200) {
            body.destroy();
            if (status === 404 || status === 410)
                return { kind: 'absent' };
            const isForAll = status >= 500 || status === 408 || status === 429;
            return { kind: isForAll ? 'failed' : 'bad', why: `it answered ${status}` };
        }
        const counted = async function* (chunks) {
            for await (const chunk of chunks) {
                received += chunk.length;
                if (received > options.maxBytes)
                    throw new TooLarge();
                yield chunk;
            }
        };
        await (0,external_node_stream_promises_.pipeline)(body, counted, (0,external_node_fs_.createWriteStream)(to), { signal: either });
        return { kind: 'here', bytes: received };
    }
    catch (error) {
        if (error instanceof TooLarge)
            return { kind: 'bad', why: tooLarge(options.maxBytes) };
        throw stalled.signal.aborted ? stalled.signal.reason : error;
    }
    finally {
        clearInterval(watch);
    }
}
class TooLarge extends Error {
}
function tooLarge(bytes) {
    return `it is larger than ${Math.round(bytes / 1e6)} MB`;
}
/** Follows redirects on the same origin: what another one has is not what was named. */
async function request(address, ask, signal) {
    let at = address;
    for (let redirects = 0;; redirects++) {
        const answer = await ask(at, signal);
        const { status, location, body } = answer;
        if (status < 300 || status > 399 || location === undefined)
            return answer;
        body.destroy();
        if (!URL.canParse(location, at))
            return { kind: 'failed', why: 'it redirects to what is no address' };
        const { origin, pathname, search } = new URL(location, at);
        if (origin !== new URL(address).origin)
            return { kind: 'failed', why: `it redirects to another server, ${origin}` };
        if (redirects === MAX_REDIRECTS)
            return { kind: 'failed', why: 'it redirects again and again' };
        at = `${origin}${pathname}${search}`;
    }
}

;// CONCATENATED MODULE: ./src/fetch/mirror.ts
/** Brings directories from a mirror into the store: a request each, several at once. Nothing that a mirror does is an error: the git server is there. */









/** Requests at a time. */
const MAX_REQUESTS = 8;
/** What came is imported as soon as it unpacks to so much. */
const BATCH_BYTES = 32e6;
class Mirror {
    address;
    onNotice;
    patience;
    /** What was asked for in this run: it is asked for once. */
    asked = new Set();
    /** Why it is not asked any more. */
    failure;
    ask;
    /** @param patience milliseconds, as of `getFile` */
    constructor(address, onNotice, patience = PATIENCE) {
        this.address = address;
        this.onNotice = onNotice;
        this.patience = patience;
    }
    /**
     * Imports what it has of some directories. Under the store's lock.
     * @returns the trees of those that came; of the others it was said why
     */
    async bring(store, wanted, signal) {
        const asking = [...new Map(wanted.map((one) => [keyOf(one), one])).values()].filter((one) => !this.asked.has(keyOf(one)));
        if (asking.length === 0 || this.failure !== undefined)
            return new Map();
        const outcome = { brought: new Map(), absent: [], wrong: [] };
        await this.askFor(store, asking, outcome, signal);
        this.tell(outcome, asking.length - outcome.brought.size);
        return new Map(wanted.flatMap((one) => {
            const tree = outcome.brought.get(keyOf(one));
            return tree === undefined ? [] : [[one, tree]];
        }));
    }
    /** Imports what came while the rest is on its way. */
    async askFor(store, asking, outcome, signal) {
        const { brought, absent, wrong } = outcome;
        const folder = store.newScratch().dir;
        const stop = new AbortController();
        const either = AbortSignal.any([signal, stop.signal]);
        let waiting = [];
        const importWaiting = async () => {
            const packs = waiting;
            waiting = [];
            for (const [index, result] of (await importMirrored(store, packs, either)).entries()) {
                const one = packs[index];
                if ('tree' in result)
                    brought.set(keyOf(one), result.tree);
                else
                    wrong.push({ one, why: result.error });
            }
        };
        const queue = asking.entries();
        const work = async () => {
            for (const [index, one] of queue) {
                if (this.failure !== undefined)
                    return;
                this.asked.add(keyOf(one));
                const file = (0,external_node_path_.join)(folder, `${index}.pack`);
                const transfer = await this.get(one, file, either);
                if (transfer.kind === 'failed')
                    this.failure ??= transfer.why;
                else if (transfer.kind === 'absent')
                    absent.push(one);
                else {
                    const sizes = transfer.kind === 'bad' ? { error: transfer.why } : await (0,pack_sizes/* measurePack */.Ik)(file, MIRROR_LIMITS, signal);
                    if ('error' in sizes)
                        wrong.push({ one, why: sizes.error });
                    else
                        waiting.push({ ...one, ...sizes, file });
                }
                if (waiting.reduce((sum, { bytes }) => sum + bytes, 0) >= BATCH_BYTES)
                    await importWaiting();
            }
        };
        const works = Array.from({ length: Math.min(MAX_REQUESTS, asking.length) }, work);
        // Where one throws, the others end before the lock does under which they import.
        await Promise.all(works.map((working) => working.catch((error) => stop.abort(error))));
        either.throwIfAborted();
        await importWaiting();
    }
    async get(one, to, signal) {
        const { address, patience } = this;
        this.ask ??= makeAsk(address, process.env);
        const options = { ask: await this.ask, maxBytes: MIRROR_LIMITS.bytes, patience };
        return getFile(address, (0,mirror_address/* mirrorFile */.I)(one), to, options, signal);
    }
    tell({ absent, wrong }, left) {
        const { at } = this.address;
        const server = 'the git server is asked for it';
        if (absent.length > 0)
            this.onNotice(`The mirror ${at} does not have ${(0,errors/* listNames */.Zv)(absent.map(shown))}; ${server}.`);
        const reasons = new Map();
        for (const { one, why } of wrong)
            reasons.set(why, [...(reasons.get(why) ?? []), one]);
        for (const [why, those] of reasons) {
            this.onNotice(`What the mirror ${at} has for ${(0,errors/* listNames */.Zv)(those.map(shown))} is not used: ${why}; ${server}.`);
        }
        if (this.failure !== undefined && left > absent.length + wrong.length) {
            this.onNotice(`The mirror ${at} cannot be used: ${this.failure}; the git server is asked for what did not come.`);
        }
    }
}
function keyOf({ sha, assetsPath }) {
    return `${sha} ${assetsPath}`;
}
function shown({ assetsPath, sha }) {
    return `${(0,directory/* showDirectory */.fi)(assetsPath)} at ${(0,base_sha/* shortSha */.Fu)(sha)}`;
}


/***/ })

};
