export const id = 3882;
export const ids = [3882];
export const modules = {

/***/ 477:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ waitingFor),
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4087);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8500);



// src/base/lock.ts





var RENEWAL_MS = 5e3;
var STALE_AFTER_MS = 6e4;
var TELL_AFTER_MS = 1e3;
async function withLock(path, signal, body, onWait = () => {
}) {
  const holder = `${process.pid}-${processSpace()}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID)().slice(0, 8)}`;
  await acquire(path, holder, signal, onWait);
  const lost = new AbortController();
  const renewal = setInterval(() => {
    if (renew(path, holder)) return;
    clearInterval(renewal);
    const message = `Another run took over ${path} while this one slept.`;
    lost.abort(new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("busy", message, { hint: "Run the command again." }));
  }, RENEWAL_MS).unref();
  const release = () => removeLock(path, holder);
  process.once("exit", release);
  try {
    return await body(AbortSignal.any([signal, lost.signal]));
  } finally {
    clearInterval(renewal);
    process.removeListener("exit", release);
    release();
  }
}
function waitingFor(what) {
  return `Waiting for another run in ${what}.`;
}
function processSpace() {
  let namespace = "";
  try {
    namespace = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readlinkSync)("/proc/self/ns/pid");
  } catch {
  }
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(`${(0,node_os__WEBPACK_IMPORTED_MODULE_4__.hostname)()}\0${namespace}`).digest("hex").slice(0, 12);
}
async function acquire(path, holder, signal, onWait) {
  const made = `${path}.${holder}`;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)(made);
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(made, holder));
    const begun = performance.now();
    let isTold = false;
    let seen;
    let seenSince = begun;
    for (let pause = 10; ; pause = Math.min(pause * 1.5, 200)) {
      signal.throwIfAborted();
      const found = readLock(path);
      if (found === void 0 && tryMove(made, path)) return;
      if (found?.holder !== seen?.holder || found?.renewed !== seen?.renewed) [seen, seenSince] = [found, performance.now()];
      if (found !== void 0 && isAbandoned(found, performance.now() - seenSince)) removeLock(path, found.holder);
      if (!isTold && performance.now() - begun > TELL_AFTER_MS) {
        isTold = true;
        onWait();
      }
      await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_6__.setTimeout)(pause * (0.5 + Math.random()), void 0, { signal }).catch(() => signal.throwIfAborted());
    }
  } finally {
    (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFolder */ .v$)(made);
  }
}
function tryMove(made, path) {
  try {
    (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(made, path);
    return true;
  } catch (error) {
    const { code } = error;
    if (code === "EEXIST" || code === "ENOTEMPTY" || readLock(path) !== void 0) return false;
    throw error;
  }
}
function readLock(path) {
  const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(path, { throwIfNoEntry: false });
  if (found === void 0) return void 0;
  if (!found.isDirectory()) {
    throw notALock(
      path,
      `${path} is ${found.isSymbolicLink() ? "a symbolic link" : "a file"}, where this command has its lock, a folder.`
    );
  }
  try {
    const [holder, ...others] = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(path);
    if (holder === void 0) (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__/* .removeEmptyFolder */ .mX)(path);
    else if (others.length === 0 && pidOf(holder) !== void 0) return { holder, renewed: found.mtimeMs };
    else throw notALock(path, `${path} is no lock of this command: it has ${holder}.`);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  return void 0;
}
function notALock(path, message) {
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("not-writable", message, { hint: `Move ${path} away, then run the command again.` });
}
function pidOf(holder) {
  const [, pid] = /^(\d+)-[0-9a-f]{12}-[0-9a-f]{8}$/.exec(holder) ?? [];
  return pid === void 0 ? void 0 : Number(pid);
}
function isAbandoned({ holder, renewed }, watched) {
  const isOfThisSpace = holder.split("-")[1] === processSpace();
  if (isOfThisSpace && !isAlive(pidOf(holder) ?? 0)) return true;
  return watched > STALE_AFTER_MS || watched > 2 * RENEWAL_MS && Date.now() - renewed > STALE_AFTER_MS;
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== "ESRCH";
  }
}
function renew(path, holder) {
  try {
    if (readLock(path)?.holder !== holder) return false;
    const now = /* @__PURE__ */ new Date();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.utimesSync)(path, now, now);
  } catch (error) {
    if (error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl) return false;
  }
  return true;
}
function removeLock(path, holder) {
  const aside = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID)()}`;
  try {
    if (readLock(path)?.holder !== holder) return;
    (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(path, aside);
    if (readLock(aside)?.holder === holder) (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFolder */ .v$)(aside);
    else (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(aside, path);
  } catch {
  }
}




/***/ }),

/***/ 7160:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ findInstalled),
/* harmony export */   p: () => (/* binding */ unpackAndKeep)
/* harmony export */ });
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(687);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);




// src/test-proxy/tool-cache.ts


var TOOL = "test-proxy";
var MIN_ROOM = 65536;
async function findInstalled(toolCache, version, asset) {
  const toolkit = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9409)]).then(__webpack_require__.bind(__webpack_require__, 9409));
  const taken = takeProcess(toolCache);
  try {
    const folder = toolkit.find(TOOL, version, asset.arch);
    return folder === "" ? void 0 : findFile(folder, asset.executable);
  } finally {
    taken.giveBack();
  }
}
async function unpackAndKeep(toolCache, version, asset, { archive, scratch }) {
  const toolkit = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9409)]).then(__webpack_require__.bind(__webpack_require__, 9409));
  const taken = takeProcess(toolCache);
  const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(toolCache, TOOL, version, asset.arch);
  try {
    await (asset.kind === "zip" ? toolkit.extractZip(archive, scratch) : toolkit.extractTar(archive, scratch));
    keepPlainFiles(scratch, asset.executable);
    if (findFile(scratch, asset.executable) === void 0) throw new Error(`there is no ${asset.executable} in it`);
    const folder = await toolkit.cacheDir(scratch, TOOL, version, asset.arch);
    return findFile(folder, asset.executable) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, asset.executable);
  } catch (thrown) {
    for (const path of [kept, `${kept}.complete`]) (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_1__/* .removeFolder */ .v$)(path);
    throw notInstalled(thrown, taken.said(), { scratch, kept });
  } finally {
    taken.giveBack();
  }
}
function notInstalled(thrown, said, places) {
  const error = (0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .toAssetsSyncError */ .gb)(
    isFull(places.scratch) ? fullDisk(places.scratch) : Object.assign(thrown, { path: places.kept })
  );
  if (error.code !== "internal") return error;
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("proxy-failed", `The test proxy could not be installed: ${thrown.message}`, {
    hint: "Check that the disk has room and that the source of the test proxy is right, then run the command again.",
    detail: said.replace(/^::debug::/gm, "").trim(),
    cause: thrown
  });
}
function isFull(folder) {
  const { bavail, bsize } = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statfsSync)(folder);
  return bavail * bsize < MIN_ROOM;
}
function fullDisk(path) {
  return Object.assign(new Error(`${path}: no space left on device`), { code: "ENOSPC", path });
}
function keepPlainFiles(folder, executable) {
  for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(folder)) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, entry);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(path);
    if (found.isDirectory()) keepPlainFiles(path, executable);
    else if (!found.isFile() || found.nlink > 1) (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_1__/* .removeFile */ .nM)(path);
    if (process.platform !== "win32" && (found.isDirectory() || found.isFile() && found.nlink === 1)) {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.chmodSync)(path, found.isDirectory() || entry === executable ? 493 : 420);
    }
  }
}
function findFile(folder, name) {
  const isProgram = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(path) === name && (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, path), { throwIfNoEntry: false })?.isFile() === true;
  const found = [name, ...(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(folder, { recursive: true, encoding: "utf8" })].find(isProgram);
  return found === void 0 ? void 0 : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, found);
}
function takeProcess(toolCache) {
  const { stdout } = process;
  const { write } = stdout;
  const safe = (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(process.env);
  const changed = Object.entries(process.env).filter(([name]) => safe[name] === void 0 || name === "RUNNER_TOOL_CACHE");
  let said = "";
  for (const [name] of changed) delete process.env[name];
  process.env.RUNNER_TOOL_CACHE = toolCache;
  stdout.write = ((text) => {
    said += String(text);
    return true;
  });
  const giveBack = () => {
    stdout.write = write;
    delete process.env.RUNNER_TOOL_CACHE;
    for (const [name, value] of changed) process.env[name] = value;
  };
  return { said: () => said, giveBack };
}




/***/ }),

/***/ 7245:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   Rc: () => (/* binding */ Transient),
/* harmony export */   Ww: () => (/* binding */ findPause),
/* harmony export */   nz: () => (/* binding */ LONGEST_PAUSE_MS),
/* harmony export */   oO: () => (/* binding */ whenText),
/* harmony export */   t1: () => (/* binding */ whileOthersAreQuicker)
/* harmony export */ });
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4087);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);


// src/git/remote/retry.ts

var Transient = class extends Error {
  /** What the server and git said. */
  words;
  /** Milliseconds that the server wants to be left alone. */
  retryAfter;
  constructor(message, words, retryAfter) {
    super(message);
    this.words = words;
    this.retryAfter = retryAfter;
  }
};
var LONGEST_PAUSE_MS = 12e4;
var LONG_PAUSE_MS = 1e4;
var FIRST_PAUSE_MS = 500;
var LONGEST_BACK_OFF_MS = 2e4;
async function withRetries({ attempts, log, signal }, body) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await body();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof Transient)) throw error;
      const { message, words, retryAfter } = error;
      if (retryAfter > LONGEST_PAUSE_MS)
        throw new Transient(`${message} and wants to be asked again ${whenText(retryAfter)}`, words, retryAfter);
      if (attempt >= attempts) throw error;
      const when = retryAfter < LONG_PAUSE_MS ? "" : ` in ${Math.ceil(retryAfter / 1e3)} seconds`;
      log.info(`${message} (attempt ${attempt} of ${attempts}); trying again${when}.`);
      const backOff = FIRST_PAUSE_MS * 2 ** (attempt - 1) * (1 + Math.random());
      await pause(Math.max(retryAfter, Math.min(backOff, LONGEST_BACK_OFF_MS)), signal);
    }
  }
}
function whenText(retryAfter, now = Date.now()) {
  return `in ${Math.ceil(retryAfter / 6e4)} minutes, after ${new Date(now + retryAfter).toISOString().slice(11, 19)} UTC`;
}
async function pause(milliseconds, signal) {
  await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds, void 0, { signal }).catch(() => signal.throwIfAborted());
}
var MAX_RACES = 100;
var MAX_DURATION_MS = 12e4;
var MIN_RACES = 10;
async function whileOthersAreQuicker(attempt, where, signal) {
  const first = performance.now();
  for (let race = 0; race < MAX_RACES; race++) {
    const started = performance.now();
    if (race >= MIN_RACES && started - first > MAX_DURATION_MS) break;
    const done = await attempt();
    if (done !== void 0) return done;
    await pause(Math.random() * (performance.now() - started), signal);
  }
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl("busy", `Others push to ${where} all the time.`, {
    hint: "Run the command again. If nobody else pushes there, a lock may have been left on the server: ask who keeps it."
  });
}
var RATE_PAUSE_MS = 6e4;
function findPause({ status, headers }, words, now) {
  const { "retry-after": after, "x-ratelimit-remaining": remaining, "x-ratelimit-reset": reset } = headers;
  const isLimited = (status === 403 || status === 429) && (after !== void 0 || remaining === "0" || /rate limit/i.test(words));
  if (status !== 408 && status !== 429 && status < 500 && !isLimited) return void 0;
  if (after !== void 0) {
    const until = /^\d+$/.test(after) ? Number(after) * 1e3 : Date.parse(after) - now;
    return Math.max(0, until || 0);
  }
  if (remaining === "0") return Math.max(0, Number(reset) * 1e3 - now) || 0;
  return isLimited ? RATE_PAUSE_MS : 0;
}




/***/ }),

/***/ 3882:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   install: () => (/* binding */ install)
/* harmony export */ });
/* harmony import */ var _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7245);
/* harmony import */ var _chunk_2BMHDAUL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(477);
/* harmony import */ var _chunk_42ZZJWOL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7160);
/* harmony import */ var _chunk_6LQDN4KI_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9027);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(687);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7598);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6466);








// src/test-proxy/install.ts




// src/test-proxy/download.ts




var STALLED_AFTER = 3e4;
async function download(address, file, access) {
  try {
    return await (0,_chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_0__/* .withRetries */ .LH)(access, () => attempt(address, file, access));
  } catch (error) {
    if (!(error instanceof _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_0__/* .Transient */ .Rc)) throw error;
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("unreachable", `The test proxy could not be downloaded: ${error.message}.`, {
      hint: "Check the network and any proxy, then run the command again; nothing was installed.",
      detail: error.words,
      cause: error
    });
  }
}
async function attempt(address, file, { signal, stalledAfter = STALLED_AFTER }) {
  const { host } = new URL(address);
  const stalled = new AbortController();
  const timer = setTimeout(() => stalled.abort(new Error(`nothing came for ${stalledAfter / 1e3} seconds`)), stalledAfter);
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)("sha256");
  try {
    const fetch = await (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_4__/* .proxiedFetch */ .iR)(address, process.env);
    const either = AbortSignal.any([signal, stalled.signal]);
    const response = await fetch(address, { signal: either, headers: { "accept-encoding": "identity" } });
    if (response.status !== 200 || response.body === null) throw refusal(address, response);
    const watched = async function* (chunks) {
      for await (const chunk of chunks) {
        timer.refresh();
        hash.update(chunk);
        yield chunk;
      }
    };
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_12__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_11__.Readable.fromWeb(response.body), watched, (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.createWriteStream)(file), { signal: either });
    return hash.digest("hex");
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl || error instanceof _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_0__/* .Transient */ .Rc) throw error;
    const failure = (0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_6__/* .toAssetsSyncError */ .gb)(Object.assign(error, { path: file }));
    if (failure.code === "not-writable") throw failure;
    const cause = stalled.signal.aborted ? stalled.signal.reason : error;
    throw new _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_0__/* .Transient */ .Rc(`the transfer from ${host} broke off`, (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_4__/* .causesOf */ .cZ)(cause), 0);
  } finally {
    clearTimeout(timer);
  }
}
function refusal(address, { status, headers }) {
  const { host } = new URL(address);
  const pause = (0,_chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_0__/* .findPause */ .Ww)({ status, headers: Object.fromEntries(headers) }, "", Date.now());
  if (pause !== void 0) return new _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_0__/* .Transient */ .Rc(`${host} answered ${status}`, address, pause);
  if (status === 404) {
    return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("bad-usage", `There is no such release of the test proxy: ${address}`, {
      hint: "Check the version (the proxy-version input, or the file that names it) and the proxy-source input."
    });
  }
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl(
    status === 401 || status === 403 ? "unauthorized" : "unreachable",
    `The test proxy could not be downloaded: ${host} answered ${status}.`,
    { hint: "Name a source in the proxy-source input that gives it to everybody; no token is sent there.", detail: address }
  );
}
async function publishedChecksum(api, asset, signal) {
  try {
    const fetch = await (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_4__/* .proxiedFetch */ .iR)(api, process.env);
    const response = await fetch(api, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(STALLED_AFTER)]),
      headers: { accept: "application/vnd.github+json" }
    });
    if (!response.ok) return void 0;
    const { assets } = await response.json();
    const digest = assets?.find(({ name }) => name === asset)?.digest;
    return /^sha256:([0-9a-f]{64})$/i.exec(digest ?? "")?.[1]?.toLowerCase();
  } catch {
    signal.throwIfAborted();
    return void 0;
  }
}

// src/test-proxy/install.ts
async function install(wanted) {
  const { version, source, checksum, toolCache, system, log, signal } = wanted;
  const asset = (0,_chunk_6LQDN4KI_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseAsset */ .oy)(system);
  const expected = checksum === void 0 ? void 0 : parseChecksum(checksum);
  const installed = await (0,_chunk_42ZZJWOL_js__WEBPACK_IMPORTED_MODULE_2__/* .findInstalled */ .c)(toolCache, version, asset);
  if (installed !== void 0) return { executable: installed, isNew: false };
  const address = (0,_chunk_6LQDN4KI_js__WEBPACK_IMPORTED_MODULE_3__/* .assetAddress */ .pQ)(source, version, asset);
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(toolCache, "test-proxy");
  (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)(folder);
  return (0,_chunk_2BMHDAUL_js__WEBPACK_IMPORTED_MODULE_1__/* .withLock */ .k)(
    (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "install.lock"),
    signal,
    async (held) => {
      const meanwhile = await (0,_chunk_42ZZJWOL_js__WEBPACK_IMPORTED_MODULE_2__/* .findInstalled */ .c)(toolCache, version, asset);
      if (meanwhile !== void 0) return { executable: meanwhile, isNew: false };
      log.info(`Installing the test proxy ${version} from ${new URL(address).host}.`);
      return { executable: await bring({ ...wanted, signal: held }, asset, address, expected), isNew: true };
    },
    () => log.notice((0,_chunk_2BMHDAUL_js__WEBPACK_IMPORTED_MODULE_1__/* .waitingFor */ .F)(folder))
  );
}
async function bring(wanted, asset, address, given) {
  const { version, source, toolCache, temporary, signal, log } = wanted;
  const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(temporary, "assets-sync-test-proxy-"));
  try {
    const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(scratch, asset.name);
    const actual = await download(address, archive, wanted);
    const expected = given ?? await askRelease(source, version, asset, signal);
    if (expected === void 0) {
      log.info("Nobody says which checksum the archive should have; the proxy-checksum input would have it checked.");
    } else if (actual !== expected) throw wrongChecksum(address, { expected, actual, isGiven: given !== void 0 });
    const files = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(scratch, "files");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.mkdirSync)(files);
    return await (0,_chunk_42ZZJWOL_js__WEBPACK_IMPORTED_MODULE_2__/* .unpackAndKeep */ .p)(toolCache, version, asset, { archive, scratch: files });
  } finally {
    await (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_5__/* .removeFolderLater */ .bF)(scratch);
  }
}
async function askRelease(source, version, { name }, signal) {
  const api = (0,_chunk_6LQDN4KI_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseApi */ .UW)(source, version);
  return api === void 0 ? void 0 : publishedChecksum(api, name, signal);
}
function parseChecksum(text) {
  const [, checksum] = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(text.trim()) ?? [];
  if (checksum !== void 0) return checksum.toLowerCase();
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("bad-usage", `The proxy-checksum input is no SHA-256: ${text.trim().slice(0, 80)}`, {
    hint: "Give the 64 hexadecimal digits that the release shows beside the archive."
  });
}
function wrongChecksum(address, { expected, actual, isGiven }) {
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("wrong-checksum", `The test proxy was not installed: the checksum of ${address} is ${actual}.`, {
    hint: `${isGiven ? "The proxy-checksum input" : "The release"} says ${expected}; find out which of the two is right before anything of it is run.`
  });
}



/***/ })

};
