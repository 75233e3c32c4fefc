export const id = 7046;
export const ids = [7046];
export const modules = {

/***/ 57046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mirror: () => (/* binding */ Mirror),
  keyOf: () => (/* binding */ keyOf)
});

// EXTERNAL MODULE: ./src/base/directory.ts
var directory = __webpack_require__(63386);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(34758);
// EXTERNAL MODULE: ./src/base/mirror-address.ts
var mirror_address = __webpack_require__(76251);
// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __webpack_require__(76127);
// EXTERNAL MODULE: ./src/store/mirrored-packs.ts
var mirrored_packs = __webpack_require__(25956);
// EXTERNAL MODULE: ./src/store/untrusted-packs.ts
var untrusted_packs = __webpack_require__(22128);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./src/forge/proxy.ts
var proxy = __webpack_require__(16467);
;// CONCATENATED MODULE: ./src/fetch/mirror-request.ts
/** One request to a mirror: with no token and no cookie, followed by nothing. */




// As it is: what is packed would not become smaller.
const HEADERS = { 'accept-encoding': 'identity', 'user-agent': 'assets-sync' };
/** Through the proxy that the environment names; else not by `fetch`, whose first use takes as much CPU as all the rest of a small sync. */
async function makeAsk({ kind, at }, env) {
    if (kind === 'http' && (0,proxy/* findProxy */.EE)(new URL(at), env) !== undefined) {
        const fetch = await (0,proxy/* proxiedFetch */.iR)(at, env);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
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
        return { kind: 'failed', why: (0,proxy/* causesOf */.cZ)(error) };
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
        const packs = [];
        const absent = [];
        const wrong = [];
        const queue = asking.values();
        const work = async () => {
            for (const one of queue) {
                if (this.failure !== undefined)
                    return;
                this.asked.add(keyOf(one));
                const scratch = store.newScratch();
                const transfer = await this.get(one, (0,untrusted_packs/* takenPack */.vj)(scratch), signal);
                if (transfer.kind === 'failed')
                    this.failure ??= transfer.why;
                else if (transfer.kind === 'absent')
                    absent.push(one);
                else {
                    const why = transfer.kind === 'bad' ? transfer.why : await (0,mirrored_packs/* indexMirrored */.NE)(scratch, signal);
                    if (why === undefined)
                        packs.push({ ...one, scratch });
                    else
                        wrong.push({ one, why });
                }
            }
        };
        await Promise.all(Array.from({ length: Math.min(MAX_REQUESTS, asking.length) }, work));
        const brought = new Map();
        for (const [index, result] of (await (0,mirrored_packs/* importMirrored */.eD)(store, packs, signal)).entries()) {
            const one = packs[index];
            if ('tree' in result)
                brought.set(keyOf(one), result.tree);
            else
                wrong.push({ one, why: result.error });
        }
        this.tell(absent, wrong, asking.length - brought.size);
        return new Map(wanted.flatMap((one) => {
            const tree = brought.get(keyOf(one));
            return tree === undefined ? [] : [[one, tree]];
        }));
    }
    async get(one, to, signal) {
        const { address, patience } = this;
        this.ask ??= makeAsk(address, process.env);
        const options = { ask: await this.ask, maxBytes: mirrored_packs/* MIRROR_LIMITS */.l9.bytes, patience };
        return getFile(address, (0,mirror_address/* mirrorFile */.I)(one), to, options, signal);
    }
    tell(absent, wrong, left) {
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


/***/ }),

/***/ 16467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ findProxy),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   iR: () => (/* binding */ proxiedFetch)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/** Requests through the proxy that the environment names: Node's own `fetch` passes it by. */

async function proxiedFetch(address, env) {
    const proxy = findProxy(new URL(address), env);
    if (proxy === undefined)
        return fetch;
    const undici = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
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

/***/ 31141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ measurePack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_3__);
/**
 * Adds up what a pack unpacks to (gitformat-pack(5)), before git is given it: git takes as much memory and time as a pack says, and a few bytes
 * of it can say anything. No delta is applied here: a delta says itself how large its result is.
 */




const HEADER_BYTES = 12;
const CHECKSUM_BYTES = 20;
/** Of an object's header: its type and size, and what it is a delta of. */
const MAX_OBJECT_HEADER = 40;
/** A larger object is unpacked piece by piece. */
const AT_ONCE = 1 << 20;
/** Milliseconds of work after which something else may happen: a lock is renewed, a download goes on. */
const TURN = 20;
const OFS_DELTA = 6;
const REF_DELTA = 7;
/** @returns how many objects there are, or what is wrong, without a full stop */
async function measurePack(file, limits) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file);
    try {
        return await measure({ handle, file, size: (await handle.stat()).size }, limits);
    }
    catch (error) {
        if (error instanceof Broken || error.code?.startsWith('Z_') === true) {
            return { error: error instanceof Broken ? error.message : 'it is damaged' };
        }
        throw error;
    }
    finally {
        await handle.close();
    }
}
class Broken extends Error {
}
async function measure(pack, limits) {
    const header = await read(pack, 0, HEADER_BYTES);
    if (header.length < HEADER_BYTES || header.toString('latin1', 0, 4) !== 'PACK')
        throw new Broken('it is no pack');
    const objects = header.readUInt32BE(8);
    const end = pack.size - CHECKSUM_BYTES;
    let at = HEADER_BYTES;
    let sum = 0;
    let turn = performance.now();
    // What was read last, and where it begins.
    let [ahead, start] = [Buffer.alloc(0), 0];
    for (let index = 0; index < objects; index++) {
        if (at >= end)
            throw new Broken('it ends too early');
        const need = (bytes) => Math.min(bytes, end - at) <= start + ahead.length - at;
        if (!need(MAX_OBJECT_HEADER))
            [ahead, start] = [await read(pack, at, AT_ONCE), at];
        const { type, size, length } = parseHeader(ahead.subarray(at - start));
        sum += size;
        if (sum > limits.bytes)
            throw new Broken(tooLarge(limits.bytes));
        at += length;
        const isDelta = type === OFS_DELTA || type === REF_DELTA;
        let unpacked;
        if (size > AT_ONCE)
            unpacked = await unpackInPieces(pack, at, size);
        else {
            if (!need(boundOf(size)))
                [ahead, start] = [await read(pack, at, Math.max(AT_ONCE, boundOf(size))), at];
            unpacked = unpackAtOnce(ahead.subarray(at - start), size);
        }
        at += unpacked.consumed;
        if (isDelta) {
            const result = resultSize(unpacked.head);
            sum += result;
            if (result > limits.deltaBytes || sum > limits.bytes)
                throw new Broken(tooLarge(Math.min(limits.deltaBytes, limits.bytes)));
        }
        if (performance.now() - turn > TURN) {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
            turn = performance.now();
        }
    }
    if (at !== end)
        throw new Broken('it has more in it than it says');
    return { objects };
}
function tooLarge(bytes) {
    return `it unpacks to more than ${Math.round(bytes / 1e6)} MB`;
}
async function read({ handle, size }, from, bytes) {
    const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(bytes, size - from)));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, from);
    return buffer.subarray(0, bytesRead);
}
/** Bytes that so many take at the most when they are packed, by zlib's own measure and some more. */
function boundOf(size) {
    return size + (size >> 10) + 1_024;
}
function parseHeader(bytes) {
    let at = 0;
    const next = () => {
        const byte = bytes[at++];
        if (byte === undefined || at > MAX_OBJECT_HEADER)
            throw new Broken('it is damaged');
        return byte;
    };
    let byte = next();
    const type = (byte >> 4) & 7;
    let size = byte & 15;
    for (let unit = 16; byte & 128; unit *= 128) {
        byte = next();
        size += (byte & 127) * unit;
    }
    if (type === OFS_DELTA)
        while (next() & 128)
            ;
    return { type, size, length: at + (type === REF_DELTA ? 20 : 0) };
}
function unpackAtOnce(packed, size) {
    const options = { info: true, maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) };
    // The types know nothing of `info`.
    const { buffer, engine } = inflate(packed, options);
    if (buffer.length !== size)
        throw new Broken('it is damaged');
    return { head: buffer.subarray(0, HEAD), consumed: engine.bytesWritten };
}
function inflate(packed, options) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.inflateSync)(packed, options);
    }
    catch (error) {
        // More came than it said.
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw new Broken('it is damaged');
        throw error;
    }
}
/** Bytes in which a delta says how large it is and what it is made from. */
const HEAD = 20;
async function unpackInPieces({ file, size: end }, at, size) {
    const inflate = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createInflate)();
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { start: at, end });
    source.on('error', (error) => inflate.destroy(error)).pipe(inflate);
    let [length, head] = [0, Buffer.alloc(0)];
    try {
        for await (const chunk of inflate) {
            if (head.length < HEAD)
                head = Buffer.concat([head, chunk.subarray(0, HEAD)]);
            length += chunk.length;
            if (length > size)
                break;
        }
    }
    finally {
        source.destroy();
    }
    if (length !== size)
        throw new Broken('it is damaged');
    return { head, consumed: inflate.bytesWritten };
}
/** What a delta results in: its second number; the first is the size of what it is made from. */
function resultSize(head) {
    let at = 0;
    const number = () => {
        let value = 0;
        for (let unit = 1;; unit *= 128) {
            const byte = head[at++];
            if (byte === undefined)
                throw new Broken('it is damaged');
            value += (byte & 127) * unit;
            if ((byte & 128) === 0)
                return value;
        }
    };
    number();
    return number();
}


/***/ }),

/***/ 25956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ indexMirrored),
/* harmony export */   eD: () => (/* binding */ importMirrored),
/* harmony export */   l9: () => (/* binding */ MIRROR_LIMITS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76127);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83313);
/* harmony import */ var _git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49384);
/* harmony import */ var _git_objects_pack_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18923);
/* harmony import */ var _git_objects_pack_sizes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31141);
/* harmony import */ var _git_objects_packs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11853);
/* harmony import */ var _git_objects_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86543);
/* harmony import */ var _check_trees_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95925);
/* harmony import */ var _untrusted_packs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22128);
/* harmony import */ var _write_packs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44385);
/**
 * Packs that a mirror has, one for a directory of a commit. Whoever keeps a mirror may have put anything in them: each is followed up from the commit
 * that was pinned, object by object, and what is not that directory, whole and alone, is not taken.
 */












/** A file of a mirror holds less, packed or not; git makes no delta of what is larger than the second. */
const MIRROR_LIMITS = { bytes: 4e9, deltaBytes: 512e6 };
/** Looks whether the file that was put in a scratch (`takenPack`) is a pack, and no bomb. @returns what is wrong */
async function indexMirrored(scratch, signal) {
    const measured = await (0,_git_objects_pack_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .measurePack */ .I)((0,_untrusted_packs_js__WEBPACK_IMPORTED_MODULE_8__/* .takenPack */ .vj)(scratch), MIRROR_LIMITS);
    if ('error' in measured)
        return measured.error;
    return (await (0,_untrusted_packs_js__WEBPACK_IMPORTED_MODULE_8__/* .indexTaken */ .kQ)(scratch, signal)) ? undefined : 'it is damaged';
}
/**
 * Imports packs, those that are what they should be; nothing of the others. Under the store's lock.
 * @returns for each its directory's tree, which the store has now, or what is wrong
 */
async function importMirrored(store, packs, signal) {
    if (packs.length === 0)
        return [];
    const all = store.newScratch(packs.map(({ scratch }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch.dir, 'objects')));
    const environment = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEnvironment */ .am)(all.dir);
    const pack = async (objects) => {
        const scratch = store.newScratch();
        if (objects.length > 0)
            await (0,_write_packs_js__WEBPACK_IMPORTED_MODULE_9__/* .writePack */ .hG)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch.packs, 'pack'), environment, [...new Set(objects)], 'reuse', signal);
        return scratch;
    };
    const results = await (0,_git_objects_read_js__WEBPACK_IMPORTED_MODULE_6__/* .withObjectReader */ .B)(environment, signal, (read) => proveAll(packs, read));
    const proved = results.filter((result) => 'tree' in result);
    if (proved.length === 0)
        return results;
    // Where a pin says its tree, nobody looks it up in the commit.
    const above = results.flatMap((result, index) => ('tree' in result && result.tree !== packs[index]?.tree ? result.above : []));
    const [trees, commits] = await Promise.all([pack(proved.flatMap(({ contents }) => contents)), pack(above)]);
    store.importTrees(trees, proved.map(({ tree }) => tree));
    // They are not added by name: of their trees only those on the way are here.
    if (above.length > 0)
        store.cachedCommits.importPacks(commits);
    return results;
}
/** Reads what is reached from the pinned commits, level by level: of all that is in the packs nothing else can be large without end. */
async function proveAll(packs, read) {
    const names = packs.map(({ scratch }) => namesOf(scratch));
    const known = new Map();
    for (;;) {
        const needed = new Set();
        const results = packs.map((pack, index) => follow(pack, names[index] ?? new Set(), known, (name) => needed.add(name)));
        if (needed.size === 0) {
            const checked = [];
            for (const result of results)
                checked.push(await checkProved(result, known));
            return checked;
        }
        const wanted = [...needed];
        const objects = await read(wanted);
        for (const [index, name] of wanted.entries())
            known.set(name, objects[index]);
    }
}
function namesOf({ packs }) {
    return new Set((0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_5__/* .packsIn */ .kg)(packs).flatMap((name) => [...((0,_git_objects_pack_index_js__WEBPACK_IMPORTED_MODULE_3__/* .namesInPack */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(packs, `${name}.idx`)) ?? [])]));
}
async function checkProved(result, known) {
    if ('error' in result)
        return result;
    try {
        await (0,_check_trees_js__WEBPACK_IMPORTED_MODULE_7__/* .checkTreesBy */ .vx)(async (trees) => trees.map((tree) => known.get(tree)), [result.tree]);
        return result;
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl))
            throw error;
        return { error: error.message.replace(/\.$/, '') };
    }
}
/**
 * Follows a pack's objects up from its commit, as far as they were read.
 * @param names of all that is in it
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
        tree = entries.find(({ mode, name }) => mode === _git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .TREE_MODE */ .tk && name.equals(Buffer.from(segment)))?.object;
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
                (mode === _git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .TREE_MODE */ .tk ? trees : files).add(object);
        }
    }
    const contents = [...trees, ...files];
    const missing = [...trees].find((name) => objectOf(name, 'tree') === undefined) ?? contents.find((name) => !names.has(name));
    if (missing !== undefined)
        return { error: `${missing} of the directory is not in it` };
    const strangers = names.size - new Set([...above, ...contents]).size;
    return strangers === 0 ? { tree, above, contents } : { error: `it has ${strangers} objects that are not of the directory` };
}
function topTree(commit) {
    return (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_11__/* .parseSha */ .qL)(/^tree ([0-9a-f]{40})\n/.exec(commit.content.toString('latin1'))?.[1] ?? '');
}
function entriesOf(tree) {
    if (tree === undefined)
        return undefined;
    try {
        return (0,_git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .parseTree */ .cZ)(tree.content);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
