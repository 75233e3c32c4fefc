export const id = 706;
export const ids = [706,648];
export const modules = {

/***/ 86008:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
    const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
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

/***/ 21706:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  install: () => (/* binding */ install)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(34758);
// EXTERNAL MODULE: ./src/base/files.ts
var files = __webpack_require__(26774);
// EXTERNAL MODULE: ./src/base/lock.ts
var lock = __webpack_require__(59278);
// EXTERNAL MODULE: ./src/base/rename-and-remove.ts
var rename_and_remove = __webpack_require__(17984);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/base/http-proxy.ts
var http_proxy = __webpack_require__(86008);
// EXTERNAL MODULE: ./src/git/remote/failure.ts
var failure = __webpack_require__(96149);
// EXTERNAL MODULE: ./src/git/remote/retry.ts + 2 modules
var retry = __webpack_require__(97228);
;// CONCATENATED MODULE: ./src/test-proxy/download.ts
/** Downloads of releases: with retries, through the proxy that the environment names, never with a token. */








const STALLED_AFTER = 30_000;
/**
 * @param address http(s); where it redirects to may be on another host
 * @param file absolute; written anew
 * @returns the SHA-256 of what came, in hexadecimal
 * @throws `bad-usage` where the server does not have it, `unauthorized`, `unreachable`
 */
async function download(address, file, access) {
    try {
        return await (0,retry/* withRetries */.L)(access, () => attempt(address, file, access));
    }
    catch (error) {
        if (!(error instanceof retry/* Transient */.R))
            throw error;
        throw new errors/* AssetsSyncError */.Fl('unreachable', `The test proxy could not be downloaded: ${error.message}.`, {
            hint: 'Check the network and any proxy, then run the command again; nothing was installed.',
            detail: error.words,
            cause: error,
        });
    }
}
async function attempt(address, file, { signal, stalledAfter = STALLED_AFTER }) {
    const { host } = new URL(address);
    const stalled = new AbortController();
    const timer = setTimeout(() => stalled.abort(new Error(`nothing came for ${stalledAfter / 1000} seconds`)), stalledAfter);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        const fetch = await (0,http_proxy/* proxiedFetch */.iR)(address, process.env);
        const either = AbortSignal.any([signal, stalled.signal]);
        // As it is: its checksum is that of the archive.
        const response = await fetch(address, { signal: either, headers: { 'accept-encoding': 'identity' } });
        if (response.status !== 200 || response.body === null)
            throw refusal(address, response);
        const watched = async function* (chunks) {
            for await (const chunk of chunks) {
                timer.refresh();
                hash.update(chunk);
                yield chunk;
            }
        };
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(response.body), watched, (0,external_node_fs_.createWriteStream)(file), { signal: either });
        return hash.digest('hex');
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof errors/* AssetsSyncError */.Fl || error instanceof retry/* Transient */.R)
            throw error;
        // A disk that is full stays so, but the error of a write does not say where that was.
        const failure = (0,errors/* toAssetsSyncError */.gb)(Object.assign(error, { path: file }));
        if (failure.code === 'not-writable')
            throw failure;
        // What is wrong with a connection is in the cause of the error.
        const cause = stalled.signal.aborted ? stalled.signal.reason : error;
        throw new retry/* Transient */.R(`the transfer from ${host} broke off`, (0,http_proxy/* causesOf */.cZ)(cause), 0);
    }
    finally {
        clearTimeout(timer);
    }
}
function refusal(address, { status, headers }) {
    const { host } = new URL(address);
    const pause = (0,failure/* findPause */.Ww)({ status, headers: Object.fromEntries(headers) }, '', Date.now());
    if (pause !== undefined)
        return new retry/* Transient */.R(`${host} answered ${status}`, address, pause);
    if (status === 404) {
        return new errors/* AssetsSyncError */.Fl('bad-usage', `There is no such release of the test proxy: ${address}`, {
            hint: 'Check the version (the proxy-version input, or the file that names it) and the proxy-source input.',
        });
    }
    return new errors/* AssetsSyncError */.Fl(status === 401 || status === 403 ? 'unauthorized' : 'unreachable', `The test proxy could not be downloaded: ${host} answered ${status}.`, { hint: 'Name a source in the proxy-source input that gives it to everybody; no token is sent there.', detail: address });
}
/**
 * What the release itself says of an archive. A check more where it can be had: a server that is no GitHub, or that answers
 * nobody without a token, is no reason to install nothing.
 * @param api the release in GitHub's REST interface
 * @returns a SHA-256 in hexadecimal
 */
async function publishedChecksum(api, asset, signal) {
    try {
        const fetch = await (0,http_proxy/* proxiedFetch */.iR)(api, process.env);
        const response = await fetch(api, {
            signal: AbortSignal.any([signal, AbortSignal.timeout(STALLED_AFTER)]),
            headers: { accept: 'application/vnd.github+json' },
        });
        if (!response.ok)
            return undefined;
        const { assets } = (await response.json());
        const digest = assets?.find(({ name }) => name === asset)?.digest;
        return /^sha256:([0-9a-f]{64})$/i.exec(digest ?? '')?.[1]?.toLowerCase();
    }
    catch {
        signal.throwIfAborted();
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/test-proxy/release.ts
var release = __webpack_require__(48032);
// EXTERNAL MODULE: ./src/test-proxy/tool-cache.ts
var tool_cache = __webpack_require__(83648);
;// CONCATENATED MODULE: ./src/test-proxy/install.ts
/** Installs a version of the test proxy into the tool cache, unless it is there. */










/**
 * @returns the program, absolute, and whether it had to be brought
 * @throws `bad-usage`, `wrong-checksum`, `unreachable`, `unauthorized`, `proxy-failed`; nothing is installed then
 */
async function install(wanted) {
    const { version, source, checksum, toolCache, system, log, signal } = wanted;
    const asset = (0,release/* releaseAsset */.oy)(system);
    const expected = checksum === undefined ? undefined : parseChecksum(checksum);
    const installed = await (0,tool_cache.findInstalled)(toolCache, version, asset);
    if (installed !== undefined)
        return { executable: installed, isNew: false };
    const address = (0,release/* assetAddress */.pQ)(source, version, asset);
    const folder = (0,external_node_path_.join)(toolCache, 'test-proxy');
    (0,files/* makeFolder */.fc)(folder);
    // Two jobs on one machine would unpack into one folder.
    return (0,lock/* withLock */.k)((0,external_node_path_.join)(folder, 'install.lock'), signal, async (held) => {
        const meanwhile = await (0,tool_cache.findInstalled)(toolCache, version, asset);
        if (meanwhile !== undefined)
            return { executable: meanwhile, isNew: false };
        log.info(`Installing the test proxy ${version} from ${new URL(address).host}.`);
        return { executable: await bring({ ...wanted, signal: held }, asset, address, expected), isNew: true };
    }, () => log.notice((0,lock/* waitingFor */.F)(folder)));
}
async function bring(wanted, asset, address, given) {
    const { version, source, toolCache, temporary, signal, log } = wanted;
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'assets-sync-test-proxy-'));
    try {
        const archive = (0,external_node_path_.join)(scratch, asset.name);
        const actual = await download(address, archive, wanted);
        const expected = given ?? (await askRelease(source, version, asset, signal));
        if (expected === undefined) {
            log.info('Nobody says which checksum the archive should have; the proxy-checksum input would have it checked.');
        }
        else if (actual !== expected)
            throw wrongChecksum(address, { expected, actual, isGiven: given !== undefined });
        const files = (0,external_node_path_.join)(scratch, 'files');
        (0,external_node_fs_.mkdirSync)(files);
        return await (0,tool_cache/* unpackAndKeep */.p)(toolCache, version, asset, { archive, scratch: files });
    }
    finally {
        await (0,rename_and_remove/* removeFolderLater */.bF)(scratch);
    }
}
async function askRelease(source, version, { name }, signal) {
    const api = (0,release/* releaseApi */.UW)(source, version);
    return api === undefined ? undefined : publishedChecksum(api, name, signal);
}
function parseChecksum(text) {
    const [, checksum] = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(text.trim()) ?? [];
    if (checksum !== undefined)
        return checksum.toLowerCase();
    throw new errors/* AssetsSyncError */.Fl('bad-usage', `The proxy-checksum input is no SHA-256: ${text.trim().slice(0, 80)}`, {
        hint: 'Give the 64 hexadecimal digits that the release shows beside the archive.',
    });
}
function wrongChecksum(address, { expected, actual, isGiven }) {
    return new errors/* AssetsSyncError */.Fl('wrong-checksum', `The test proxy was not installed: the checksum of ${address} is ${actual}.`, {
        hint: `${isGiven ? 'The proxy-checksum input' : 'The release'} says ${expected}; find out which of the two is right before anything of it is run.`,
    });
}


/***/ }),

/***/ 83648:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findInstalled: () => (/* binding */ findInstalled),
/* harmony export */   p: () => (/* binding */ unpackAndKeep)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34758);
/* harmony import */ var _base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17984);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83313);
/** @actions/tool-cache, loaded only here: it unpacks archives and keeps what was installed. */





const TOOL = 'test-proxy';
/** Bytes; a disk with less is full. */
const MIN_ROOM = 65_536;
/**
 * @param toolCache absolute: the runner's or agent's tool cache, or a folder that stands for it
 * @returns the installed program, absolute
 */
async function findInstalled(toolCache, version, asset) {
    const toolkit = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(409)]).then(__webpack_require__.bind(__webpack_require__, 79409));
    const taken = takeProcess(toolCache);
    try {
        const folder = toolkit.find(TOOL, version, asset.arch);
        return folder === '' ? undefined : findFile(folder, asset.executable);
    }
    finally {
        taken.giveBack();
    }
}
/**
 * Unpacks an archive and keeps it. What fails leaves nothing behind. Only one of a process at a time.
 * @param scratch absolute: an empty folder for what comes out of it
 * @returns the installed program, absolute
 */
async function unpackAndKeep(toolCache, version, asset, { archive, scratch }) {
    const toolkit = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(409)]).then(__webpack_require__.bind(__webpack_require__, 79409));
    const taken = takeProcess(toolCache);
    const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(toolCache, TOOL, version, asset.arch);
    try {
        await (asset.kind === 'zip' ? toolkit.extractZip(archive, scratch) : toolkit.extractTar(archive, scratch));
        const program = findFile(scratch, asset.executable);
        if (program === undefined)
            throw new Error(`there is no ${asset.executable} in it`);
        // A zip may say nothing of it.
        if (process.platform !== 'win32')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(program, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(program).mode | 0o111);
        const folder = await toolkit.cacheDir(scratch, TOOL, version, asset.arch);
        return findFile(folder, asset.executable) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, asset.executable);
    }
    catch (thrown) {
        for (const path of [kept, `${kept}.complete`])
            (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFolder */ .v$)(path);
        throw notInstalled(thrown, taken.said(), { scratch, kept });
    }
    finally {
        taken.giveBack();
    }
}
/** @param places where it was unpacked, and where it was to be copied to */
function notInstalled(thrown, said, places) {
    // An error of Node's is one of copying. Of a full disk tar says no more than how many bytes it could write.
    const error = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toAssetsSyncError */ .gb)(isFull(places.scratch) ? fullDisk(places.scratch) : Object.assign(thrown, { path: places.kept }));
    if (error.code !== 'internal')
        return error;
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('proxy-failed', `The test proxy could not be installed: ${thrown.message}`, {
        hint: 'Check that the disk has room and that the source of the test proxy is right, then run the command again.',
        detail: said.replace(/^::debug::/gm, '').trim(),
        cause: thrown,
    });
}
function isFull(folder) {
    const { bavail, bsize } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(folder);
    return bavail * bsize < MIN_ROOM;
}
function fullDisk(path) {
    return Object.assign(new Error(`${path}: no space left on device`), { code: 'ENOSPC', path });
}
/** Archives have had the program at their top; nobody promises that they will. */
function findFile(folder, name) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true, encoding: 'utf8' }).find((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === name);
    return found === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, found);
}
/**
 * Prepares this process for the toolkit, which reads its folder from the environment, gives all of that to the programs that it
 * starts, and prints to stdout, where our results go, what it does and they say.
 */
function takeProcess(toolCache) {
    const { stdout } = process;
    const { write } = stdout;
    const safe = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutSecrets */ .cT)(process.env);
    const changed = Object.entries(process.env).filter(([name]) => safe[name] === undefined || name === 'RUNNER_TOOL_CACHE');
    let said = '';
    for (const [name] of changed)
        delete process.env[name];
    process.env.RUNNER_TOOL_CACHE = toolCache;
    stdout.write = ((text) => {
        said += String(text);
        return true;
    });
    const giveBack = () => {
        stdout.write = write;
        delete process.env.RUNNER_TOOL_CACHE;
        for (const [name, value] of changed)
            process.env[name] = value;
    };
    return { said: () => said, giveBack };
}


/***/ })

};
