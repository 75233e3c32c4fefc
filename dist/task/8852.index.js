export const id = 8852;
export const ids = [8852];
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

/***/ 4217:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ forgetProxy),
/* harmony export */   QV: () => (/* binding */ writeProxy),
/* harmony export */   Ue: () => (/* binding */ proxyFiles),
/* harmony export */   YR: () => (/* binding */ parseProxy),
/* harmony export */   bR: () => (/* binding */ PROXY_STATE),
/* harmony export */   nM: () => (/* binding */ readProxy)
/* harmony export */ });
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(362);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6437);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);



// src/test-proxy/running-proxy.ts


var PROXY_STATE = "testProxy";
function proxyFiles(assetsRoot) {
  const ours = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(assetsRoot, ".git/assets-sync");
  return { state: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(ours, "test-proxy.json"), log: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(ours, "test-proxy.log") };
}
function parseProxy(text) {
  try {
    const proxy = JSON.parse(text ?? "");
    const isWhole = (
      // Signals to 0, 1 and negative numbers reach others.
      Number.isInteger(proxy.pid) && proxy.pid > 1 && Number.isInteger(proxy.port) && [proxy.identity, proxy.url, proxy.assetsRoot, proxy.log, proxy.executable].every((one) => typeof one === "string")
    );
    return isWhole ? proxy : void 0;
  } catch {
    return void 0;
  }
}
function readProxy(stateFile) {
  return parseProxy((0,_chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_0__/* .readIfThere */ .qC)(stateFile));
}
function writeProxy(stateFile, proxy) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(stateFile), { recursive: true });
  (0,_chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_0__/* .writeAtomically */ .vK)(stateFile, `${JSON.stringify(proxy, void 0, 2)}
`);
}
function forgetProxy(stateFile) {
  (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_1__/* .removeFile */ .nM)(stateFile);
}




/***/ }),

/***/ 6471:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findManaged: () => (/* binding */ findManaged),
/* harmony export */   startManaged: () => (/* binding */ startManaged),
/* harmony export */   stopManaged: () => (/* binding */ stopManaged),
/* harmony export */   stopProxy: () => (/* binding */ stopProxy)
/* harmony export */ });
/* harmony import */ var _chunk_H2OB7KO2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(186);
/* harmony import */ var _chunk_5YEJI2BM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4217);
/* harmony import */ var _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4304);
/* harmony import */ var _chunk_2BMHDAUL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(477);
/* harmony import */ var _chunk_4KCH2AHM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9938);
/* harmony import */ var _chunk_MB6774E4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(384);
/* harmony import */ var _chunk_2USLZ5OG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(487);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4005);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(362);
/* harmony import */ var _chunk_6LQDN4KI_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9027);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(687);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6760);















// src/test-proxy/manage.ts


var PATIENCE = 5e3;
async function startManaged(start) {
  const { stateFile, assetsRoot } = start;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.dirname)(stateFile), { recursive: true });
  return (0,_chunk_2BMHDAUL_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .k)(
    `${stateFile}.lock`,
    start.signal,
    async (signal) => {
      const { proxy: known, answer } = await findManaged(stateFile);
      const isOurs = known !== void 0 && known.assetsRoot === assetsRoot && (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)(known.log);
      if (isOurs && answer === "200") return { proxy: known, isNew: false };
      await stopManaged(stateFile);
      const { ended: _, guard, ...proxy } = await (0,_chunk_H2OB7KO2_js__WEBPACK_IMPORTED_MODULE_0__/* .startProxy */ .nL)({ ...start, executable: await start.executable(), signal });
      (0,_chunk_5YEJI2BM_js__WEBPACK_IMPORTED_MODULE_1__/* .writeProxy */ .QV)(stateFile, proxy);
      guard.release();
      return { proxy, isNew: true };
    },
    () => start.log.notice((0,_chunk_2BMHDAUL_js__WEBPACK_IMPORTED_MODULE_3__/* .waitingFor */ .F)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.dirname)(stateFile)))
  );
}
async function findManaged(stateFile) {
  const proxy = (0,_chunk_5YEJI2BM_js__WEBPACK_IMPORTED_MODULE_1__/* .readProxy */ .nM)(stateFile);
  if (proxy === void 0 || await (0,_chunk_H2OB7KO2_js__WEBPACK_IMPORTED_MODULE_0__/* .processIdentity */ .I9)(proxy.pid) !== proxy.identity)
    return { proxy: void 0, answer: void 0 };
  return { proxy, answer: await (0,_chunk_H2OB7KO2_js__WEBPACK_IMPORTED_MODULE_0__/* .askIsAlive */ .HQ)(proxy.port, PATIENCE) };
}
async function stopManaged(stateFile) {
  const proxy = (0,_chunk_5YEJI2BM_js__WEBPACK_IMPORTED_MODULE_1__/* .readProxy */ .nM)(stateFile);
  const result = proxy === void 0 ? { wasRunning: false, lastLines: "" } : await stopProxy(proxy);
  (0,_chunk_5YEJI2BM_js__WEBPACK_IMPORTED_MODULE_1__/* .forgetProxy */ .Ap)(stateFile);
  return result;
}
async function stopProxy({ pid, identity, log }) {
  return { wasRunning: await (0,_chunk_H2OB7KO2_js__WEBPACK_IMPORTED_MODULE_0__/* .endProcess */ .JZ)(pid, identity), lastLines: (0,_chunk_H2OB7KO2_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLines */ .w$)(log) };
}



/***/ })

};
