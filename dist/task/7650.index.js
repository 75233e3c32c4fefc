export const id = 7650;
export const ids = [7650];
export const modules = {

/***/ 7554:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ waitingFor),
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5380);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(613);
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
  const holder = newHolder();
  await acquire(path, holder, signal, onWait);
  removeLeft(path);
  const lost = new AbortController();
  const renewal = setInterval(() => {
    if (renew(path, holder)) return;
    clearInterval(renewal);
    const message = `Another run took over ${path} while this one slept.`;
    lost.abort(new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("busy", message, { hint: "Run the command again." }));
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
function newHolder() {
  return `${process.pid}-${processSpace()}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID)().slice(0, 8)}`;
}
function removeLeft(path) {
  const prefix = `${(0,node_path__WEBPACK_IMPORTED_MODULE_5__.basename)(path)}.`;
  for (const name of (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIfReadable */ .gR)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(path)).filter((one) => one.startsWith(prefix))) {
    const holder = name.slice(prefix.length);
    if (pidOf(holder) !== void 0 && hasEnded(holder)) (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFolder */ .v$)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(path), name));
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
    (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFolder */ .v$)(made);
  }
}
function tryMove(made, path) {
  try {
    (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(made, path);
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
    if (holder === void 0) (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__/* .removeEmptyFolder */ .mX)(path);
    else if (others.length === 0 && pidOf(holder) !== void 0) return { holder, renewed: found.mtimeMs };
    else throw notALock(path, `${path} is no lock of this command: it has ${holder}.`);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  return void 0;
}
function notALock(path, message) {
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("not-writable", message, { hint: `Move ${path} away, then run the command again.` });
}
function pidOf(holder) {
  const [, pid] = /^(\d+)-[0-9a-f]{12}-[0-9a-f]{8}$/.exec(holder) ?? [];
  return pid === void 0 ? void 0 : Number(pid);
}
function isAbandoned({ holder, renewed }, watched) {
  if (hasEnded(holder)) return true;
  return watched > STALE_AFTER_MS || watched > 2 * RENEWAL_MS && Date.now() - renewed > STALE_AFTER_MS;
}
function hasEnded(holder) {
  if (holder.split("-")[1] !== processSpace()) return false;
  try {
    process.kill(pidOf(holder) ?? 0, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
function renew(path, holder) {
  try {
    if (readLock(path)?.holder !== holder) return false;
    const now = /* @__PURE__ */ new Date();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.utimesSync)(path, now, now);
  } catch (error) {
    if (error instanceof _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl) return false;
  }
  return true;
}
function removeLock(path, holder) {
  const aside = `${path}.${newHolder()}`;
  try {
    if (readLock(path)?.holder !== holder) return;
    (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(path, aside);
    if (readLock(aside)?.holder === holder) (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFolder */ .v$)(aside);
    else (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(aside, path);
  } catch {
  }
}




/***/ }),

/***/ 7650:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var _chunk_AOES6SJS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5202);
/* harmony import */ var _chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2602);
/* harmony import */ var _chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9247);
/* harmony import */ var _chunk_TSABTAV4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2621);
/* harmony import */ var _chunk_SCT5V7ZA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8993);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7495);
/* harmony import */ var _chunk_SDT4E277_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1388);
/* harmony import */ var _chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9215);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2136);
/* harmony import */ var _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2657);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7261);
/* harmony import */ var _chunk_LRIPKZGK_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7258);
/* harmony import */ var _chunk_2EZX4YVZ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7554);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1973);
/* harmony import */ var _chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4561);
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5380);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8824);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(613);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6760);





















// src/commands/init/command.ts


var command = {
  group: "Pins",
  description: "write a first recordings.json, pinned at the branch's tip",
  inputs: ["repository", "branch", "working-directory", "token", "retries", "timeout"],
  // There is no file yet that could name them.
  inputHelp: {
    repository: "the assets repository: owner/name on GitHub, or the address of a git repository; it must be given",
    branch: "its main branch (default: the one that its server names)"
  },
  examples: `
  assets-sync init --repository Azure/azure-sdk-for-python-assets
  assets-sync init --repository https://git.example.com/team/assets --branch recordings`,
  run
};
async function run(context) {
  const { host, signal, log, access } = context;
  const { pathsFrom } = context.selection;
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const { temporary } = host;
  const result = await init({ codeRepository, access, repositoryOptions, pathsFrom, temporary }, log, signal);
  await (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(host, initTold(result, host.workspace));
}
function initTold({ file, repository, branch, sha, service }, from) {
  const name = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.relative)(from, file);
  const pinned = sha === void 0 ? `${name} pins nothing yet, for ${repository} has no commit: your first push makes its branch ${branch}.` : `${name} pins everything at ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_20__/* .shortSha */ .Fu)(sha)}, where ${branch} of ${repository} is now.`;
  const json = { file, repository, branch, sha: sha ?? null };
  return { lines: [pinned, `Next: ${next({ sha, service })}`], json };
}
function next({ sha, service }) {
  if (sha === void 0) return "record tests with the test proxy (assets-sync proxy start), then assets-sync push";
  if (service !== void 0) return `assets-sync sync ${service}`;
  return `say in $services which directories are services, for none matches ${_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_9__/* .DEFAULT_SERVICES */ .LK.join(", ")}; then assets-sync sync <service>`;
}
async function init(request, log, signal) {
  const { codeRepository, access, pathsFrom } = request;
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(codeRepository.root, _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_NAME */ .ir);
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_18__.lstatSync)(file, { throwIfNoEntry: false }) !== void 0) throw alreadyThere();
  if (access.repository === void 0) {
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl("bad-usage", "No assets repository is given.", {
      hint: "Name it: assets-sync init --repository owner/name-assets"
    });
  }
  const repository = fromTop(access.repository, pathsFrom, codeRepository.root);
  const { branch, sha } = await findTip(request, { ...access, repository }, log, signal);
  const settings = {
    $schema: _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_9__/* .SCHEMA_ADDRESS */ .b3,
    $repository: repository,
    ...branch === _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_9__/* .DEFAULT_BRANCH */ .nU ? {} : { $branch: branch },
    $split: true,
    ...sha === void 0 ? {} : { "/": sha }
  };
  try {
    const text = `${JSON.stringify(settings, void 0, 2)}
`;
    await (0,_chunk_AOES6SJS_js__WEBPACK_IMPORTED_MODULE_0__/* .withEditLock */ .sc)(codeRepository.root, log, signal, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.writeFileSync)(file, text, { flag: "wx" }));
  } catch (error) {
    throw error.code === "EEXIST" ? alreadyThere() : error;
  }
  (0,_chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_7__/* .hideFromStatus */ .hf)(codeRepository, (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(codeRepository.root, _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_9__/* .DEFAULT_PATH */ .OM));
  const services = await new _chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceGlobs */ .HY(_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_9__/* .DEFAULT_SERVICES */ .LK).below(codeRepository.root, _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_11__/* .TOP */ .wv);
  return { file, repository, branch, sha, service: services[0] };
}
function fromTop(repository, pathsFrom, codeRoot) {
  if (!(0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_5__/* .isRelativePath */ .Kb)(repository)) return repository;
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.relative)(codeRoot, (0,node_path__WEBPACK_IMPORTED_MODULE_19__.resolve)((0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_14__/* .canonicalPath */ .Op)(pathsFrom), repository)).split(node_path__WEBPACK_IMPORTED_MODULE_19__.sep).join("/");
  return (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_5__/* .isRelativePath */ .Kb)(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_19__.isAbsolute)(path) ? path : `./${path}`;
}
async function findTip({ codeRepository, repositoryOptions, temporary }, asked, log, signal) {
  const { url, authorization } = (0,_chunk_TSABTAV4_js__WEBPACK_IMPORTED_MODULE_3__/* .findAccess */ .GM)(asked, (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_9__/* .parseManifest */ .Ng)("{}", _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_11__/* .TOP */ .wv), codeRepository.root, () => {
  });
  const { isLocalUser, config, attempts } = repositoryOptions;
  const remote = new _chunk_SCT5V7ZA_js__WEBPACK_IMPORTED_MODULE_4__/* .Remote */ .V({ url, authorization, isLocalUser, config, attempts, log, tokenInput: "token" });
  const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(temporary, "assets-sync-"));
  try {
    const scratch = (0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_15__/* .makeScratch */ .lP)(folder, []);
    const tip = await remote.tip(scratch, asked.branch, signal);
    if (tip !== void 0) return tip;
    if ((await remote.branches(scratch, [""], signal)).size === 0)
      return { branch: asked.branch ?? _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_9__/* .DEFAULT_BRANCH */ .nU, sha: void 0 };
  } finally {
    await remote.close();
    (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_16__/* .removeFolder */ .v$)(folder);
  }
  const which = asked.branch === void 0 ? "no branch to pin" : `no branch ${asked.branch}`;
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl("missing-commit", `${remote.repositoryUrl} has ${which}.`, {
    hint: "Name a branch that it has with --branch, or push a first commit to it."
  });
}
function alreadyThere() {
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl("bad-usage", `There is a ${_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_NAME */ .ir} already; nothing was changed.`, {
    hint: "Edit it, or bring its recordings to disk: assets-sync sync",
    at: { file: _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_NAME */ .ir }
  });
}



/***/ })

};
