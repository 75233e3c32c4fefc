export const id = 303;
export const ids = [303];
export const modules = {

/***/ 8136:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ waitingFor),
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(471);
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
    if ((0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .touch */ ._M)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(path, holder))) return;
    clearInterval(renewal);
    const message = `Another run took over ${path} while this one slept.`;
    lost.abort(new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("busy", message, { hint: "Run the command again." }));
  }, RENEWAL_MS).unref();
  const release = () => remove(path, holder);
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
  const begun = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .uptime */ .xU)();
  let isTold = false;
  let seen = "";
  let seenSince = begun;
  for (let pause = 10; ; pause = Math.min(pause * 1.5, 200)) {
    signal.throwIfAborted();
    const holders = holdersOf(path);
    if (holders.length === 0 && take(path, holder)) return;
    const renewals = holders.map((name) => (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(path, name))?.mtimeMs ?? 0);
    const found = [...holders, ...renewals].join();
    if (found !== seen) [seen, seenSince] = [found, (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .uptime */ .xU)()];
    const watched = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .uptime */ .xU)() - seenSince;
    const isStale = watched > STALE_AFTER_MS || watched > 2 * RENEWAL_MS && Date.now() - Math.max(...renewals) > STALE_AFTER_MS;
    for (const other of holders) if (isStale || hasEnded(other)) remove(path, other);
    if (!isTold && (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .uptime */ .xU)() - begun > TELL_AFTER_MS) {
      isTold = true;
      onWait();
    }
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_6__.setTimeout)(pause * (0.5 + Math.random()), void 0, { signal }).catch(() => signal.throwIfAborted());
  }
}
function take(path, holder) {
  try {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(path)) (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .retryWhileBusy */ .fi)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)(path));
    (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .retryWhileBusy */ .fi)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(path, holder)));
  } catch (error) {
    const { code } = error;
    if (code === "EEXIST" || code === "ENOENT" && (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(path))) return false;
    throw error;
  }
  if (holdersOf(path).length === 1) return true;
  remove(path, holder);
  return false;
}
function holdersOf(path) {
  const found = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .lstatIfThere */ .Cm)(path);
  if (found === void 0) return [];
  const refuse = (what) => {
    const hint = `Move ${path} away, then run the command again.`;
    return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("not-writable", `${path} is ${what}.`, { hint });
  };
  if (!found.isDirectory())
    throw refuse(`${found.isSymbolicLink() ? "a symbolic link" : "a file"}, where this command has its lock, a folder`);
  const holders = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIfReadable */ .gR)(path);
  const other = holders.find((name) => !/^\d+-[0-9a-f]{12}-[0-9a-f]{8}$/.test(name));
  if (other === void 0) return holders;
  throw refuse(`no lock of this command: it has ${other}`);
}
function hasEnded(holder) {
  const [pid, space] = holder.split("-");
  if (space !== processSpace()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
function remove(path, holder) {
  try {
    (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .removeEmptyFolder */ .mX)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(path, holder));
    (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .removeEmptyFolder */ .mX)(path);
  } catch {
  }
}




/***/ }),

/***/ 3303:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findInstalled: () => (/* binding */ findInstalled),
/* harmony export */   install: () => (/* binding */ install),
/* harmony export */   releaseAsset: () => (/* binding */ releaseAsset)
/* harmony export */ });
/* unused harmony exports PUBLIC_SOURCE, assetAddress, releaseApi */
/* harmony import */ var _chunk_O47MGADC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4028);
/* harmony import */ var _chunk_U4VENVDZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
/* harmony import */ var _chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(114);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(471);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7598);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6466);







// src/test-proxy/install.ts




// src/test-proxy/download.ts




var STALLED_AFTER_MS = 3e4;
async function download(address, file, access) {
  try {
    return await (0,_chunk_O47MGADC_js__WEBPACK_IMPORTED_MODULE_0__/* .withRetries */ .LH)(access, () => attempt(address, file, access));
  } catch (error) {
    if (!(error instanceof _chunk_O47MGADC_js__WEBPACK_IMPORTED_MODULE_0__/* .Transient */ .Rc)) throw error;
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("unreachable", `The test proxy could not be downloaded: ${error.message}.`, {
      hint: "Check the network and any HTTP proxy, or name another source in the proxy-source input; nothing was installed.",
      detail: error.words,
      cause: error
    });
  }
}
async function attempt(address, file, access) {
  const { signal, stalledAfter = STALLED_AFTER_MS } = access;
  const stalled = new AbortController();
  const timer = setTimeout(() => stalled.abort(new Error(`nothing came for ${stalledAfter / 1e3} seconds`)), stalledAfter);
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createHash)("sha256");
  const watch = async function* (chunks) {
    for await (const chunk of chunks) {
      timer.refresh();
      hash.update(chunk);
      yield chunk;
    }
  };
  try {
    const fetch = await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .proxiedFetch */ .iR)(address, process.env);
    const either = AbortSignal.any([signal, stalled.signal]);
    const response = await fetch(address, { signal: either, headers: { "accept-encoding": "identity" } });
    if (response.status !== 200 || response.body === null) throw refusal(address, response);
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_10__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_9__.Readable.fromWeb(response.body), watch, (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.createWriteStream)(file), { signal: either });
    return hash.digest("hex");
  } catch (error) {
    signal.throwIfAborted();
    const failure = error instanceof _chunk_O47MGADC_js__WEBPACK_IMPORTED_MODULE_0__/* .Transient */ .Rc ? error : (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_4__/* .toAssetsSyncError */ .gb)(Object.assign(error, { path: file }));
    if (failure instanceof _chunk_O47MGADC_js__WEBPACK_IMPORTED_MODULE_0__/* .Transient */ .Rc || failure.code !== "internal") throw failure;
    const cause = stalled.signal.aborted ? stalled.signal.reason : error;
    throw new _chunk_O47MGADC_js__WEBPACK_IMPORTED_MODULE_0__/* .Transient */ .Rc(`the transfer from ${new URL(address).host} broke off`, (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .causesOf */ .cZ)(cause), 0);
  } finally {
    clearTimeout(timer);
  }
}
function refusal(address, { status, headers }) {
  const { host } = new URL(address);
  const pause = (0,_chunk_O47MGADC_js__WEBPACK_IMPORTED_MODULE_0__/* .findPause */ .Ww)({ status, headers: Object.fromEntries(headers) }, "", Date.now());
  if (pause !== void 0) return new _chunk_O47MGADC_js__WEBPACK_IMPORTED_MODULE_0__/* .Transient */ .Rc(`${host} answered ${status}`, address, pause);
  if (status === 404) {
    return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-usage", `There is no such release of the test proxy: ${address}`, {
      hint: "Check the version (the proxy-version input, or the file that names it) and the proxy-source input."
    });
  }
  const code = status === 401 || status === 403 ? "unauthorized" : "unreachable";
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl(code, `The test proxy could not be downloaded: ${host} answered ${status}.`, {
    hint: "Name a source in the proxy-source input that gives it to everybody; no token is sent there.",
    detail: address
  });
}
async function publishedChecksum(api, asset, signal) {
  try {
    const fetch = await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .proxiedFetch */ .iR)(api, process.env);
    const either = AbortSignal.any([signal, AbortSignal.timeout(STALLED_AFTER_MS)]);
    const response = await fetch(api, { signal: either, headers: { accept: "application/vnd.github+json" } });
    const { assets = [] } = await response.json();
    const digest = assets.find(({ name }) => name === asset)?.digest;
    return /^sha256:([0-9a-f]{64})$/i.exec(digest ?? "")?.[1]?.toLowerCase();
  } catch {
    signal.throwIfAborted();
    return void 0;
  }
}

// src/test-proxy/install.ts
var PUBLIC_SOURCE = "https://github.com/Azure/azure-sdk-tools/releases/download";
var TOOL = "test-proxy";
async function install(wanted) {
  const { version, source = PUBLIC_SOURCE, toolCache, temporary, log, signal } = wanted;
  const asset = releaseAsset(wanted.system);
  const address = assetAddress(source, version, asset);
  const given = wanted.checksum === void 0 ? void 0 : parseChecksum(wanted.checksum);
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(toolCache, TOOL);
  (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(folder);
  const bring = async (held) => {
    const installed = findInstalled(toolCache, version, asset);
    if (installed !== void 0) return { executable: installed, from: "tool cache" };
    log.info(`Installing the test proxy ${version} from ${new URL(address).host}.`);
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(temporary, "assets-sync-test-proxy-"));
    try {
      const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(scratch, asset.name);
      const actual = await download(address, archive, { ...wanted, signal: held });
      const api = releaseApi(source, version);
      const expected = given ?? (api === void 0 ? void 0 : await publishedChecksum(api, asset.name, held));
      if (expected === void 0) {
        log.info("Nobody says which checksum the archive should have; the proxy-checksum input would have it checked.");
      } else if (actual !== expected) {
        const message = `The test proxy was not installed: the checksum of ${address} is ${actual}.`;
        const whose = given === void 0 ? "The release" : "The proxy-checksum input";
        const hint = `${whose} says ${expected}; find out which of the two is right before anything of it is run.`;
        throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("wrong-checksum", message, { hint });
      }
      return { executable: await unpack(archive, (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(scratch, "files"), wanted, asset), from: "release" };
    } finally {
      await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFolderLater */ .bF)(scratch);
    }
  };
  return (0,_chunk_U4VENVDZ_js__WEBPACK_IMPORTED_MODULE_1__/* .withLock */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, "install.lock"), signal, bring, () => log.notice((0,_chunk_U4VENVDZ_js__WEBPACK_IMPORTED_MODULE_1__/* .waitingFor */ .F)(folder)));
}
function parseChecksum(text) {
  const [, checksum] = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(text.trim()) ?? [];
  if (checksum !== void 0) return checksum.toLowerCase();
  throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-usage", `The proxy-checksum input is no SHA-256: ${text.trim().slice(0, 80)}`, {
    hint: "Give the 64 hexadecimal digits that the release shows beside the archive."
  });
}
var SYSTEMS = {
  linux: { name: "linux", kind: "tar.gz" },
  darwin: { name: "osx", kind: "zip" },
  win32: { name: "win", kind: "zip" }
};
function releaseAsset({ platform, arch }) {
  const system = SYSTEMS[platform];
  const built = platform === "win32" && arch === "arm64" ? "x64" : arch;
  if (system === void 0 || built !== "x64" && built !== "arm64") {
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-usage", `There is no test proxy for ${platform} on ${arch}.`, {
      hint: "Name one that runs here with the environment variable TEST_PROXY_PATH."
    });
  }
  const executable = `Azure.Sdk.Tools.TestProxy${platform === "win32" ? ".exe" : ""}`;
  return { name: `test-proxy-standalone-${system.name}-${built}.${system.kind}`, kind: system.kind, arch: built, executable };
}
var releaseTag = (version) => `Azure.Sdk.Tools.TestProxy_${version}`;
function assetAddress(source, version, { name }) {
  const url = URL.canParse(source) ? new URL(source) : void 0;
  if (url === void 0 || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-usage", "The proxy-source input is no http(s) address without user name and password.", {
      hint: `Give it an address like ${PUBLIC_SOURCE}.`
    });
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}/${releaseTag(version)}/${name}${url.search}`;
}
function releaseApi(source, version) {
  const { origin, hostname, pathname } = new URL(source);
  const [, repository] = /^\/([^/]+\/[^/]+)\/releases\/download\/*$/.exec(pathname) ?? [];
  if (repository === void 0) return void 0;
  const isPublic = hostname === "github.com" || hostname.endsWith(".ghe.com");
  const api = isPublic ? `https://api.${hostname}` : `${origin}/api/v3`;
  return `${api}/repos/${repository}/releases/tags/${releaseTag(version)}`;
}
function findInstalled(toolCache, version, { arch, executable }) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(toolCache, TOOL, version, arch);
  const program = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, executable);
  return isFile(program) && (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(`${folder}.complete`) ? program : void 0;
}
var isFile = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
var MIN_ROOM = 65536;
async function unpack(archive, scratch, wanted, asset) {
  const { toolCache, version } = wanted;
  const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(toolCache, TOOL, version, asset.arch);
  const toolkit = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(409)]).then(__webpack_require__.bind(__webpack_require__, 9409));
  const taken = takeProcess(toolCache);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.mkdirSync)(scratch);
  try {
    await (asset.kind === "zip" ? toolkit.extractZip(archive, scratch) : toolkit.extractTar(archive, scratch));
    keepPlainFiles(scratch, asset.executable);
    if (!isFile((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(scratch, asset.executable))) throw new Error(`there is no ${asset.executable} in it`);
    await toolkit.cacheDir(scratch, TOOL, version, asset.arch);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(kept, asset.executable);
  } catch (thrown) {
    for (const path of [kept, `${kept}.complete`]) (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFolder */ .v$)(path);
    const { bavail, bsize } = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.statfsSync)(scratch);
    const cause = bavail * bsize < MIN_ROOM ? { code: "ENOSPC", path: scratch } : { path: kept };
    const error = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_4__/* .toAssetsSyncError */ .gb)(Object.assign(thrown, cause));
    if (error.code !== "internal") throw error;
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("proxy-failed", `The test proxy could not be installed: ${thrown.message}`, {
      hint: "Check that the disk has room and that the source of the test proxy is right, then run the command again.",
      detail: taken.said().replace(/^::debug::/gm, ""),
      cause: thrown
    });
  } finally {
    taken.giveBack();
  }
}
function keepPlainFiles(folder, executable) {
  for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readdirSync)(folder)) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, entry);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.lstatSync)(path);
    const isPlain = found.isFile() && found.nlink === 1;
    if (found.isDirectory()) keepPlainFiles(path, executable);
    else if (!isPlain) (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)(path);
    if (isPlain || found.isDirectory()) (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.chmodSync)(path, found.isDirectory() || entry === executable ? 493 : 420);
  }
}
function takeProcess(toolCache) {
  const { stdout, env } = process;
  const { write } = stdout;
  const safe = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .cT)(env);
  const changed = Object.entries(env).filter(([name]) => safe[name] === void 0 || name === "RUNNER_TOOL_CACHE");
  let said = "";
  for (const [name] of changed) delete env[name];
  env.RUNNER_TOOL_CACHE = toolCache;
  stdout.write = ((text) => {
    said += String(text);
    return true;
  });
  const giveBack = () => {
    stdout.write = write;
    delete env.RUNNER_TOOL_CACHE;
    Object.assign(env, Object.fromEntries(changed));
  };
  return { said: () => said, giveBack };
}



/***/ })

};
