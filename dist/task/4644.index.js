export const id = 4644;
export const ids = [4644,2263,9882];
export const modules = {

/***/ 376:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ waitingFor),
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3757);
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
    lost.abort(new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("busy", message, { hint: "Run the command again." }));
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
  for (const name of (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIfReadable */ .gR)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(path)).filter((one) => one.startsWith(prefix))) {
    const holder = name.slice(prefix.length);
    if (pidOf(holder) !== void 0 && hasEnded(holder)) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFolder */ .v$)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(path), name));
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
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFolder */ .v$)(made);
  }
}
function tryMove(made, path) {
  try {
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(made, path);
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
    if (holder === void 0) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .removeEmptyFolder */ .mX)(path);
    else if (others.length === 0 && pidOf(holder) !== void 0) return { holder, renewed: found.mtimeMs };
    else throw notALock(path, `${path} is no lock of this command: it has ${holder}.`);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  return void 0;
}
function notALock(path, message) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("not-writable", message, { hint: `Move ${path} away, then run the command again.` });
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
    if (error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl) return false;
  }
  return true;
}
function removeLock(path, holder) {
  const aside = `${path}.${newHolder()}`;
  try {
    if (readLock(path)?.holder !== holder) return;
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(path, aside);
    if (readLock(aside)?.holder === holder) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFolder */ .v$)(aside);
    else (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(aside, path);
  } catch {
  }
}




/***/ }),

/***/ 4494:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ layoutForProxy),
/* harmony export */   Cl: () => (/* binding */ writeBreadcrumbs),
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   Dp: () => (/* binding */ readBreadcrumbs),
/* harmony export */   Dx: () => (/* binding */ assetsFolderOf),
/* harmony export */   Hj: () => (/* binding */ BREADCRUMBS),
/* harmony export */   Ky: () => (/* binding */ isOfTestProxy),
/* harmony export */   Ow: () => (/* binding */ changeLines),
/* harmony export */   X8: () => (/* binding */ awaitGit),
/* harmony export */   hY: () => (/* binding */ proxyCommands),
/* harmony export */   ik: () => (/* binding */ hasChanges),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   lm: () => (/* binding */ recordingFolders),
/* harmony export */   n4: () => (/* binding */ packageFolder),
/* harmony export */   oi: () => (/* binding */ inspectPackages),
/* harmony export */   ox: () => (/* binding */ refusePackages),
/* harmony export */   sb: () => (/* binding */ isAtTag),
/* harmony export */   ut: () => (/* binding */ folderEnvironment)
/* harmony export */ });
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2136);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9457);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3757);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8500);







// src/proxy-folders/package-folder.ts




var BREADCRUMBS = "breadcrumb";
var EXTENSION = ".breadcrumb";
var MARK = "\uFEFF";
function assetsFolderOf({ assetsRoot, codeRoot }) {
  const { PROXY_ASSETS_FOLDER: folder } = process.env;
  return folder ? (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(codeRoot, folder) : assetsRoot;
}
function folderName(repository, path) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha1").update(`${repository}${path}`).digest("base64");
  return hash.replace(/[^A-Za-z0-9]/g, "").slice(0, 10);
}
function packageFolder({ directory, assetsJson }, assetsFolder) {
  const path = (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .assetsJsonOf */ .n_)(directory);
  const folder = folderName(assetsJson?.repository ?? "", path);
  return { crumb: { assetsJson: path, folder, tag: assetsJson?.tag ?? "" }, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsFolder, folder) };
}
function packagesOf(services, assetsFolder) {
  return services.flatMap((chosen) => {
    const place = chosen.pinnedTrees.find(({ pin }) => pin.directory === chosen.service);
    return place?.pin.assetsJson === void 0 ? [] : [{ chosen, place, ...packageFolder(place.pin, assetsFolder) }];
  });
}
function layoutForProxy(given, { services, pins }) {
  if (given === "tests") return given;
  const [tagged] = packagesOf(services, "");
  const other = services.find((service) => packagesOf([service], "").length === 0);
  if (tagged !== void 0 && other !== void 0) {
    const message = `${tagged.chosen.service} is pinned by an assets.json, ${other.service} by a recordings.json: one test proxy cannot serve both.`;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("bad-usage", message, {
      hint: "Name services of one kind; or give the layout input tests, for tests that name no assets.json to their proxy."
    });
  }
  return tagged !== void 0 || other === void 0 && pins.tagged.length > 0 ? "test-proxy" : "tests";
}
function recordingFolders(services, layout, places) {
  const packages = layout === "tests" ? [] : packagesOf(services, assetsFolderOf(places));
  return Object.fromEntries([
    ...services.map(({ service }) => [service, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(places.assetsRoot, service)]),
    ...packages.map(({ chosen, folder, place }) => [chosen.service, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, place.assetsPath)])
  ]);
}
function isOfTestProxy(assetsRoot, path) {
  const [top = ""] = path.split("/");
  return top === BREADCRUMBS || /^[A-Za-z0-9]{10}$/.test(top) && (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsRoot, top, ".git"));
}
function readBreadcrumbs(assetsFolder) {
  const crumbs = /* @__PURE__ */ new Map();
  for (const file of breadcrumbFiles(assetsFolder)) {
    for (const line of ((0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)(file) ?? "").replaceAll(MARK, "").split("\n")) {
      const [assetsJson = "", folder = "", tag] = line.split(";").map((field) => field.trim());
      if (tag === void 0 || !/^[A-Za-z0-9]+$/.test(folder)) continue;
      if (file === breadcrumbFile(assetsFolder, folder) || !crumbs.has(folder)) crumbs.set(folder, { assetsJson, folder, tag });
    }
  }
  return crumbs;
}
function breadcrumbFile(assetsFolder, folder) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsFolder, BREADCRUMBS, `${folder}${EXTENSION}`);
}
function breadcrumbFiles(assetsFolder) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsFolder, BREADCRUMBS);
  return (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIfReadable */ .gR)(folder).flatMap((name) => name.endsWith(EXTENSION) ? (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, name) : []);
}
function writeBreadcrumbs(assetsFolder, changes) {
  const crumbs = [...new Map([...readBreadcrumbs(assetsFolder), ...changes]).values()].flatMap(
    (crumb) => crumb && (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsFolder, crumb.folder, ".git")) ? { ...crumb, file: breadcrumbFile(assetsFolder, crumb.folder) } : []
  );
  for (const there of breadcrumbFiles(assetsFolder)) {
    if (!crumbs.some(({ file }) => file === there)) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFile */ .nM)(there);
  }
  for (const { assetsJson, file } of crumbs) {
    const lines = crumbs.filter((crumb) => crumb.file === file || crumb.assetsJson !== assetsJson);
    const texts = lines.map((crumb) => `${crumb.assetsJson};${crumb.folder};${crumb.tag}
`);
    (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureFile */ .bh)(file, `${MARK}${texts.sort().join("")}`);
  }
}
function folderEnvironment(folder) {
  return { ...(0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .codeEnvironment */ .dI)(), GIT_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, ".git"), GIT_WORK_TREE: folder, GIT_ALLOW_PROTOCOL: "none" };
}
async function readFolder(folder, assetsRoot, signal) {
  const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, ".git");
  const isCloning = () => (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(gitDir)?.isDirectory() === true && !(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(gitDir, "index"));
  await awaitGit(folder, () => isCloning() && (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_4__/* .lastChange */ .$r)(gitDir) > Date.now() - BUSY_TIMEOUT_MS, signal);
  const names = (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIfReadable */ .gR)(folder).filter((name) => name !== ".git" || !isCloning());
  if (names.length === 0) return void 0;
  const args = ["status", "--porcelain=v2", "--branch", "-z", "--untracked-files=all", "--no-renames"];
  const result = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .Ii)(args, { environment: folderEnvironment(folder), signal });
  const changes = { added: [], modified: [], deleted: [] };
  const top = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(assetsRoot, folder).replaceAll("\\", "/");
  let head;
  for (const record of (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(result.stdout).map(String)) {
    const fields = record.split(" ");
    const [kind, letters = "", commit = ""] = fields;
    if (letters === "branch.oid") head = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSha */ .qL)(commit);
    if (kind === "#") continue;
    const isAdded = kind === "?" || letters.startsWith("A");
    const ofKind = isAdded ? changes.added : letters.includes("D") ? changes.deleted : changes.modified;
    ofKind.push(node_path__WEBPACK_IMPORTED_MODULE_8__.posix.join(top, fields.slice(kind === "?" ? 1 : kind === "u" ? 10 : 8).join(" ")));
  }
  if (result.exitCode === 0 && head !== void 0) return { head, changes };
  const isClone = names.includes(".git");
  const message = isClone ? `What changed in ${folder}, a folder of the test proxy, cannot be told.` : `${folder} holds files, but is no clone of the assets repository: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(names)}.`;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl(isClone ? "damaged-root" : "foreign-root", message, {
    hint: "Copy what you recorded there, delete the folder, then run the command again: the test proxy clones a package into it.",
    detail: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .gitError */ .N7)(args, result).detail
  });
}
function changeLines({ added, modified, deleted }) {
  const lines = (kind, paths) => paths.map((path) => `${kind.padEnd("modified".length)} ${path}`);
  return [...lines("added", added), ...lines("modified", modified), ...lines("deleted", deleted)];
}
function hasChanges(state) {
  return state !== void 0 && changeLines(state.changes).length > 0;
}
var BUSY_TIMEOUT_MS = 6e4;
async function awaitGit(folder, isBusy, signal) {
  for (let waited = 0; isBusy(); waited += 100) {
    if (waited >= BUSY_TIMEOUT_MS) {
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("busy", `Another git command is at work in ${folder}.`, {
        hint: `Wait for it; if there is none, delete ${(0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, ".git/index.lock")} and run the command again.`
      });
    }
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_9__.setTimeout)(100, void 0, { signal });
  }
}
function isAtTag(head, tag) {
  return head?.startsWith((0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .tagDigits */ .r5)(tag) ?? "none") === true;
}
async function inspectPackages({ tagged }, places, signal) {
  const packages = [];
  for (const pin of tagged) {
    const kept = packageFolder(pin, assetsFolderOf(places));
    const isThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(kept.folder, ".git"));
    const state = isThere ? await readFolder(kept.folder, places.assetsRoot, signal) : void 0;
    if (state !== void 0) packages.push({ pin, ...kept, ...state });
  }
  return packages;
}
function proxyCommands(verb, packages) {
  return packages.map(({ crumb }) => (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCommand */ .q$)(["test-proxy", verb, "-a", crumb.assetsJson])).join(", ");
}
async function refusePackages(verb, pins, { isNamed, isRootMissing, ...places }, signal) {
  const packages = await inspectPackages(pins, places, signal);
  const refused = packages.filter((one) => isNamed(one.pin.directory) || isRootMissing && hasChanges(one));
  if (refused.length === 0) return;
  const message = `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(refused.map(({ pin }) => pin.directory))}: the folder is the test proxy's own, which assets-sync ${verb} leaves alone.`;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("bad-usage", message, {
    hint: `Run: ${proxyCommands(verb, refused)}. Nothing was changed.`,
    at: refused[0]?.pin.at
  });
}




/***/ }),

/***/ 7544:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ askIsAlive),
/* harmony export */   I9: () => (/* binding */ processIdentity),
/* harmony export */   JZ: () => (/* binding */ endProcess),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   eq: () => (/* binding */ proxyVariables),
/* harmony export */   nL: () => (/* binding */ startProxy),
/* harmony export */   w$: () => (/* binding */ lastLines),
/* harmony export */   wP: () => (/* binding */ proxyEnvironment)
/* harmony export */ });
/* unused harmony export findPort */
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3757);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7975);




// src/test-proxy/start.ts







// src/test-proxy/processes.ts




var GRACE_MS = 2e3;
var KILL_TIMEOUT_MS = 5e3;
async function processIdentity(pid) {
  if (process.platform === "win32") {
    const asked = `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`;
    const shell = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .windowsProgram */ .E)("WindowsPowerShell\\v1.0\\powershell.exe");
    return output(shell, "-NoProfile", "-NonInteractive", "-Command", asked);
  }
  if (process.platform !== "linux") {
    const said = await output("ps", "-o", "state=,lstart=", "-p", String(pid));
    return said?.startsWith("Z") ? void 0 : said?.replace(/^\S+\s+/, "");
  }
  const text = readIfDescribed(`/proc/${pid}/stat`);
  const [state = "X", ...fields] = text?.slice(text.lastIndexOf(")") + 2).split(" ") ?? [];
  return "ZX".includes(state) ? void 0 : `${(0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_1__/* .readIfThere */ .qC)("/proc/sys/kernel/random/boot_id")?.trim()} ${fields[18]}`;
}
function readIfDescribed(path) {
  try {
    return (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_1__/* .readIfThere */ .qC)(path);
  } catch (error) {
    if (error.code === "ESRCH") return void 0;
    throw error;
  }
}
async function output(file, ...args) {
  const env = { ...(0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(process.env), LC_ALL: "C", TZ: "UTC" };
  const said = await (0,node_util__WEBPACK_IMPORTED_MODULE_9__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_3__.execFile)(file, args, { env, windowsHide: true, timeout: 1e4 }).catch(() => void 0);
  return said?.stdout.trim() || void 0;
}
async function endProcess(pid, identity) {
  if (await processIdentity(pid) !== identity) return false;
  (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .endTree */ .Sb)(pid, "SIGTERM");
  const isGone = await hasEnded(pid, identity, GRACE_MS);
  (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .endTree */ .Sb)(pid, "SIGKILL");
  if (!isGone) await hasEnded(pid, identity, KILL_TIMEOUT_MS);
  return true;
}
async function hasEnded(pid, identity, within) {
  const end = performance.now() + within;
  while (await processIdentity(pid) === identity) {
    if (performance.now() > end) return false;
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_8__.setTimeout)(25);
  }
  return true;
}
var MAX_LOG_BYTES = 64 * 1024 * 1024;
var GUARD = `
const { statSync, truncateSync } = require('node:fs');
const [, number, log, most] = process.argv;
const pid = Number(number);
const target = process.platform === 'win32' ? pid : -pid;
const send = (to, signal) => {
  try {
    process.kill(to, signal);
  } catch (error) {
    if (error.code === 'ESRCH') process.exit();
  }
};
let isLeft = false;
process.stdin.on('data', () => { isLeft = true; }).on('error', () => {}).on('close', () => {
  if (isLeft) return;
  send(target, 'SIGTERM');
  setInterval(() => send(target, 0), 25);
  setTimeout(() => { send(target, 'SIGKILL'); process.exit(); }, ${GRACE_MS});
});
setInterval(() => {
  send(pid, 0);
  try {
    if (statSync(log).size > most) truncateSync(log, most / 2);
  } catch {}
}, 250);
`;
function guardProcess(pid, log, mostBytes = MAX_LOG_BYTES) {
  const { NODE_OPTIONS: _, ...env } = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(process.env);
  const guard = (0,node_child_process__WEBPACK_IMPORTED_MODULE_3__.spawn)(process.execPath, ["-e", GUARD, String(pid), log, String(mostBytes)], {
    env,
    // It may live long, and keeps no folder from being removed.
    cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(process.execPath),
    // A group of its own: what a terminal sends to ours is not for it.
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    windowsHide: true
  });
  guard.on("error", () => {
  });
  guard.stdin.on("error", () => {
  });
  guard.unref();
  guard.stdin.unref();
  return { leave: () => void guard.stdin.write("\n"), end: () => void guard.kill("SIGKILL") };
}

// src/test-proxy/start.ts
var START_TIMEOUT_MS = 6e4;
var TELL_AFTER_MS = 1e4;
var ANSWER_TIMEOUT_MS = 2e3;
var POLL_INTERVAL_MS = 50;
var IDLE_LIMIT_SECONDS = 6 * 3600;
function proxyEnvironment(outer) {
  const own = Object.entries(outer).filter(
    (entry) => /^(ASPNETCORE|Kestrel|Logging)_/i.test(entry[0])
  );
  return {
    ...(0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(outer),
    // Its start and its faults: at the default level a request is 12 lines of ASP.NET.
    Logging__LogLevel__Microsoft: "Warning",
    "Logging__LogLevel__Microsoft.Hosting.Lifetime": "Information",
    ...Object.fromEntries(own)
  };
}
function proxyVariables({ url, port, pid, executable }) {
  return {
    PROXY_URL: url,
    PROXY_MANUAL_START: "true",
    PROXY_PID: String(pid),
    TEST_PROXY_HTTP_PORT: String(port),
    PROXY_EXE: executable
  };
}
function commandOf(executable) {
  return executable.endsWith(".dll") ? ["dotnet", executable] : [executable];
}
async function startProxy(start) {
  const { assetsRoot, services, executable, logFile, signal } = start;
  signal.throwIfAborted();
  const child = await spawnProxy(start);
  const pid = child.pid;
  const guard = guardProcess(pid, logFile);
  const end = {};
  const ended = new Promise((resolve) => {
    child.once("exit", (code, by) => {
      end.how = by === null ? `exit code ${code}` : `signal ${node_os__WEBPACK_IMPORTED_MODULE_6__.constants.signals[by]} (${by})`;
      guard.end();
      resolve();
    });
  });
  const identity = await processIdentity(pid) ?? "";
  try {
    const port = await untilReady(start, () => end.how);
    child.unref();
    return { pid, identity, url: `http://127.0.0.1:${port}`, port, assetsRoot, services, log: logFile, executable, ended, guard };
  } catch (error) {
    if (end.how === void 0) {
      if (!await endProcess(pid, identity)) (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .endTree */ .Sb)(pid, "SIGKILL");
      await ended;
    }
    throw error;
  }
}
async function spawnProxy({ executable, assetsRoot, logFile, env }) {
  const [file, ...before] = commandOf(executable);
  const args = [
    ...before,
    ...["start", "-u", "--storage-location", assetsRoot],
    // Versions before December 2024 do not know it, and take it for a setting of the server that nobody asks for.
    ...["--auto-shutdown-in-seconds", String(IDLE_LIMIT_SECONDS)],
    // A port that is free: it chooses one, and says which.
    ...["--", "--urls", "http://127.0.0.1:0"]
  ];
  (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(logFile), { recursive: true });
  (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.writeFileSync)(logFile, "");
  const output2 = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.openSync)(logFile, "a");
  const stdio = ["ignore", output2, output2];
  try {
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(logFile);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_3__.spawn)(file, args, { cwd, env: proxyEnvironment(env), detached: true, stdio, windowsHide: true });
    await new Promise((resolve, reject) => child.once("spawn", resolve).once("error", reject));
    return child;
  } catch (thrown) {
    const { code, message } = thrown;
    const reason = code === "EACCES" ? "permission was denied" : code === "ENOENT" ? "it was not found" : message;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("proxy-failed", `The test proxy could not be started: ${file}: ${reason}.`, {
      hint: code === "EACCES" ? "Make the file executable, and check that its disk is not mounted without that right (noexec)." : "Check that the file is there and is a program for this system.",
      cause: thrown
    });
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.closeSync)(output2);
  }
}
async function untilReady(start, endedHow) {
  const { logFile, executable, timeLimit = START_TIMEOUT_MS, signal, log } = start;
  const begun = performance.now();
  const seconds = timeLimit / 1e3;
  let isTold = false;
  let answer = "nothing";
  for (; ; ) {
    const how = endedHow();
    const beginning = readPiece(logFile, 0, MAX_BEFORE_LISTENING);
    const port = findPort(beginning);
    if (how !== void 0) {
      const taken = /Failed to bind to address (\S+): address already in use/i.exec(beginning)?.[1];
      throw taken === void 0 ? await notReady(`it ended at once (${how})`, `Look at what it wrote, and whether ${executable} runs here.`, logFile) : await notReady(`${taken} is taken`, ADDRESS_HINT, logFile);
    }
    if (port !== void 0) {
      answer = await askIsAlive(port, ANSWER_TIMEOUT_MS, signal);
      if (answer === "200" && endedHow() === void 0) return port;
    } else if (beginning.length === MAX_BEFORE_LISTENING) {
      throw await notReady("it writes without end", "Look at what it wrote.", logFile);
    }
    const waited = performance.now() - begun;
    if (waited > timeLimit) {
      const listens = `it listens on port ${port}, but answered ${answer} in place of 200 for ${seconds} seconds`;
      const what = port === void 0 ? `it did not listen within ${seconds} seconds` : listens;
      throw await notReady(what, "Look at what it wrote; a machine that is busy may need another try.", logFile);
    }
    if (waited > TELL_AFTER_MS && !isTold) {
      isTold = true;
      log.info(`The test proxy is not ready yet; waiting up to ${seconds} seconds. It writes to ${logFile}.`);
    }
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_8__.setTimeout)(POLL_INTERVAL_MS, void 0, { signal }).catch(() => signal.throwIfAborted());
  }
}
var ADDRESS_HINT = "Stop what listens there, or unset the variable (Kestrel__Endpoints__\u2026) that names this address: else it takes a free port.";
async function notReady(what, hint, logFile) {
  const said = await lastLines(logFile);
  const lines = said === "" ? " It wrote nothing." : ` Its last lines:
${said.replace(/^/gm, "  ")}`;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("proxy-failed", `The test proxy is not ready: ${what}.${lines}`, { hint: `${hint} (${logFile})` });
}
function askIsAlive(port, within, signal) {
  return new Promise((resolve) => {
    const options = { host: "127.0.0.1", port, path: "/Admin/IsAlive", timeout: within, agent: new node_http__WEBPACK_IMPORTED_MODULE_5__.Agent(), signal };
    const request = (0,node_http__WEBPACK_IMPORTED_MODULE_5__.get)(options, (response) => {
      response.resume();
      resolve(String(response.statusCode));
    });
    request.on("timeout", () => request.destroy(new Error(`nothing within ${within / 1e3} seconds`)));
    request.on("error", (error) => resolve(error.message));
  });
}
var MAX_BEFORE_LISTENING = 1024 * 1024;
var SHOWN_LINES = 20;
var READ_BYTES = 16384;
var NOISE = /Recorded: \d+\s+Played Back: \d+\s*$|^\s+at \S+\(|^\s*--- End of /;
var CONTROL = /\u001b\[[\d;]*m|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
function findPort(said) {
  const ports = [...said.matchAll(/Now listening on: http:\/\/[^\s/]+:(\d{1,5})(?=\s)/g)].map(([, port]) => Number(port));
  return ports.find((port) => port > 0 && port < 65536);
}
async function lastLines(log) {
  const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return "";
  const text = readPiece(log, Math.max(0, size - READ_BYTES), READ_BYTES);
  const whole = size > READ_BYTES ? text.slice(text.indexOf("\n") + 1) : text;
  const lines = Buffer.from(whole, "latin1").toString("utf8").replace(CONTROL, "").split(/\r?\n/);
  const shown = lines.filter((line) => line.trim() !== "" && !NOISE.test(line)).slice(-SHOWN_LINES);
  const { maskSecrets } = await Promise.all(/* import() */[__webpack_require__.e(8113), __webpack_require__.e(9707)]).then(__webpack_require__.bind(__webpack_require__, 9707));
  return (await maskSecrets([shown.join("\n")])).join();
}
function readPiece(path, from, length) {
  const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.openSync)(path, "r");
  try {
    const buffer = Buffer.alloc(length);
    return buffer.toString("latin1", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readSync)(file, buffer, 0, length, from));
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.closeSync)(file);
  }
}




/***/ }),

/***/ 5944:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ BARE_CONFIG),
/* harmony export */   S3: () => (/* binding */ movePacks),
/* harmony export */   Ut: () => (/* binding */ configText),
/* harmony export */   WG: () => (/* binding */ quotePath),
/* harmony export */   Wq: () => (/* binding */ borrow),
/* harmony export */   aS: () => (/* binding */ readTraits),
/* harmony export */   bh: () => (/* binding */ ensureFile),
/* harmony export */   g7: () => (/* binding */ makeGitDirectory),
/* harmony export */   gI: () => (/* binding */ probeFileSystem),
/* harmony export */   hs: () => (/* binding */ borrowMore),
/* harmony export */   kg: () => (/* binding */ packsIn),
/* harmony export */   lP: () => (/* binding */ makeScratch),
/* harmony export */   mt: () => (/* binding */ isPartial),
/* harmony export */   op: () => (/* binding */ MAX_PACKS),
/* harmony export */   pU: () => (/* binding */ removePacks),
/* harmony export */   pi: () => (/* binding */ namesInPack),
/* harmony export */   qC: () => (/* binding */ readIfThere),
/* harmony export */   rv: () => (/* binding */ joinPacks),
/* harmony export */   uP: () => (/* binding */ forgetFilter),
/* harmony export */   vK: () => (/* binding */ writeAtomically),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   xn: () => (/* binding */ readBoundary),
/* harmony export */   yP: () => (/* binding */ updateBoundary)
/* harmony export */ });
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3757);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6466);



// src/git/git-files.ts




function writeAtomically(path, contents, kind = {}) {
  const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(temporary, contents);
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(temporary, path, kind);
  } catch (error) {
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFile */ .nM)(temporary);
    throw error;
  }
}
function ensureFile(path, contents) {
  if (readIfThere(path) === contents) return;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true });
  writeAtomically(path, contents);
}
function readIfThere(path) {
  return bytesIfThere(path)?.toString("utf8");
}
function bytesIfThere(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(path);
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw Object.assign(error, { path });
  }
}
function configText(entries) {
  return entries.map(([key, value]) => {
    const dot = key.lastIndexOf(".");
    const [section = "", ...subsection] = key.slice(0, dot).split(".");
    const header = subsection.length === 0 ? section : `${section} ${quote(subsection.join("."))}`;
    return `[${header}]
	${key.slice(dot + 1)} = ${quote(value)}
`;
  }).join("");
}
function quote(value) {
  return `"${value.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n")}"`;
}
function alternatesText(paths) {
  return paths.map((path) => `${path.replaceAll("\\", "/")}
`).join("");
}
function makeGitDirectory(dir, options) {
  for (const name of ["objects/pack", "objects/info", "refs", "info"]) (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, name), { recursive: true });
  ensureFile((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "objects/info/alternates"), alternatesText(options.alternates));
  const head = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "HEAD");
  if (!/^(ref: |[0-9a-f]{40}\b)/.test(readIfThere(head) ?? "")) writeAtomically(head, "ref: refs/heads/none\n");
  const config = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "config");
  if (readIfThere(config) === void 0) writeAtomically(config, configText(options.config));
}
function probeFileSystem(file, platform = process.platform) {
  return { ignoresCase: isThereInOtherCase(file), hasExecutableBit: platform !== "win32" && keepsExecutableBit(file) };
}
function readTraits(gitDir, platform = process.platform) {
  const config = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(gitDir, "config");
  const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(config, { throwIfNoEntry: false });
  if (found === void 0) return void 0;
  const hasBit = platform !== "win32" && (found.mode & 73) === 0 && !/filemode\s*=\s*"?false/i.test(readIfThere(config) ?? "");
  return { ignoresCase: isThereInOtherCase(config), hasExecutableBit: hasBit };
}
function isThereInOtherCase(file) {
  const name = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(file);
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(
    (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(
      (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(file),
      name.replace(/[a-z]/g, (letter, at) => at % 2 === 0 ? letter.toUpperCase() : letter)
    )
  );
}
function keepsExecutableBit(file) {
  try {
    const { mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(file);
    if ((mode & 64) !== 0) return false;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.chmodSync)(file, mode | 64);
    const isKept = ((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(file).mode & 64) !== 0;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.chmodSync)(file, mode);
    return isKept;
  } catch {
    return false;
  }
}
function readBoundary(dir) {
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "shallow");
  const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(file, "latin1").split("\n") : [];
  return new Set(lines.map(_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL).filter((name) => name !== void 0));
}
function updateBoundary(dir, lines) {
  if (lines.length === 0) return;
  const boundary = readBoundary(dir);
  for (const line of lines) {
    const [, verb, text = ""] = /^(shallow|unshallow) ([0-9a-f]{40})$/.exec(line) ?? [];
    const name = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(text);
    if (name === void 0) continue;
    if (verb === "shallow") boundary.add(name);
    else boundary.delete(name);
  }
  (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "shallow"), [...boundary].map((name) => `${name}
`).join(""));
}
var BARE_CONFIG = [
  ["core.repositoryFormatVersion", "1"],
  ["core.bare", "true"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"]
];
function makeScratch(dir, borrowed, tips = []) {
  (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFolder */ .fc)(dir);
  makeGitDirectory(dir, { config: BARE_CONFIG, alternates: borrowed.filter((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(folder)) });
  const scratch = { dir, packs: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "objects/pack") };
  if (tips.length > 0) {
    const refs = tips.map((tip) => `${tip} refs/tips/${tip}
`).sort();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "packed-refs"), `# pack-refs with: sorted
${refs.join("")}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "shallow"), tips.map((tip) => `${tip}
`).join(""));
  }
  return scratch;
}
function isPartial({ packs }) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(packs).some((name) => name.endsWith(".promisor"));
}
function forgetFilter({ dir }) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "config"), configText(BARE_CONFIG));
}
function borrow({ dir }, borrowed) {
  const there = borrowed.filter((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(folder));
  (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "objects/info/alternates"), alternatesText(there));
}
function borrowMore({ dir }, folder) {
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "objects/info/alternates");
  const line = alternatesText([folder]);
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(file, "utf8").includes(line)) (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.appendFileSync)(file, line);
}
function quotePath(path) {
  return `"${path.replace(/[\\"]/g, "\\$&")}"`;
}
var PACK_FILES = [".promisor", ".rev", ".pack", ".idx"];
var MAX_PACKS = 50;
function namesIn(folder) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(folder) : [];
}
function packsIn(folder) {
  return namesIn(folder).filter((name) => name.endsWith(".idx")).map((name) => name.slice(0, -".idx".length));
}
function movePacks(from, to) {
  const names = namesIn(from);
  for (const ending of PACK_FILES) {
    for (const name of names) {
      if (name.endsWith(ending)) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(to, name), { isContentAddressed: true });
    }
  }
}
function removePacks(folder, packs) {
  for (const ending of PACK_FILES.toReversed()) {
    for (const pack of packs) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFile */ .nM)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, `${pack}${ending}`));
  }
}
var HEADER_BYTES = 12;
var CHECKSUM_BYTES = 20;
async function joinPacks(packs, to) {
  const parts = packs.map((file) => ({ file, objects: countObjects(file), end: (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(file).size - CHECKSUM_BYTES - 1 }));
  const header = Buffer.from("PACK\0\0\0\0\0\0\0", "latin1");
  header.writeUInt32BE(parts.reduce((sum, { objects }) => sum + objects, 0) >>> 0, 8);
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha1").update(header);
  const joined = async function* () {
    yield header;
    for (const { file, objects, end } of parts) {
      if (objects === 0) continue;
      for await (const part of (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.createReadStream)(file, { start: HEADER_BYTES, end, highWaterMark: 1 << 20 })) {
        hash.update(part);
        yield part;
      }
    }
    yield hash.digest();
  };
  await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(joined, (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.createWriteStream)(to));
}
function countObjects(file) {
  const header = Buffer.alloc(HEADER_BYTES);
  const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.openSync)(file, "r");
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readSync)(handle, header);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.fstatSync)(handle).size <= HEADER_BYTES + CHECKSUM_BYTES ? 0 : header.readUInt32BE(8);
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.closeSync)(handle);
  }
}
var SIGNATURE = Buffer.from("ff744f6300000002", "hex");
var NAMES = SIGNATURE.length + 256 * 4;
var NAME_LENGTH = 20;
function namesInPack(file) {
  const index = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(file);
  if (!index.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return void 0;
  const names = /* @__PURE__ */ new Set();
  const end = NAMES + index.readUInt32BE(NAMES - 4) * NAME_LENGTH;
  for (let at = NAMES; at < end; at += NAME_LENGTH) names.add(index.toString("hex", at, at + NAME_LENGTH));
  return names;
}




/***/ }),

/***/ 4644:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PROXY_STATE: () => (/* binding */ PROXY_STATE),
/* harmony export */   REPLAY_STATE: () => (/* binding */ REPLAY_STATE),
/* harmony export */   findManaged: () => (/* binding */ findManaged),
/* harmony export */   managedProxy: () => (/* binding */ managedProxy),
/* harmony export */   parseProxy: () => (/* binding */ parseProxy),
/* harmony export */   proxyFiles: () => (/* binding */ proxyFiles),
/* harmony export */   runWithProxy: () => (/* binding */ runWithProxy),
/* harmony export */   startManaged: () => (/* binding */ startManaged),
/* harmony export */   stopManaged: () => (/* binding */ stopManaged),
/* harmony export */   stopProxy: () => (/* binding */ stopProxy)
/* harmony export */ });
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4494);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2136);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7261);
/* harmony import */ var _chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(376);
/* harmony import */ var _chunk_OK2CP4Y6_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7544);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3757);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6760);












// src/test-proxy/lifetime.ts





var ANSWER_TIMEOUT_MS = 5e3;
var PROXY_STATE = "testProxy";
var REPLAY_STATE = "testProxyReplay";
function proxyFiles(assetsRoot, { besidePackages = false } = {}) {
  const [ours, beside] = [(0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(assetsRoot, ".git/assets-sync"), (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(assetsRoot, _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_0__/* .BREADCRUMBS */ .Hj)];
  const state = (folder2) => (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(folder2, "test-proxy.json");
  const folder = besidePackages || !(0,node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)(state(ours)) && (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)(state(beside)) ? beside : ours;
  return { state: state(folder), log: (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(folder, "test-proxy.log") };
}
function parseProxy(text) {
  try {
    const proxy = { services: {}, ...JSON.parse(text ?? "") };
    const { pid, port, identity, url, assetsRoot, log, executable } = proxy;
    const texts = [identity, url, assetsRoot, log, executable];
    const isWhole = Number.isInteger(port) && Number.isInteger(pid) && pid > 1 && texts.every((one) => typeof one === "string");
    return isWhole ? proxy : void 0;
  } catch {
    return void 0;
  }
}
async function startManaged(start) {
  const { stateFile, assetsRoot } = start;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)(stateFile), { recursive: true });
  const startOrUse = async (signal) => {
    const { proxy: known, answer } = await findManaged(stateFile);
    const isOurs = known !== void 0 && known.assetsRoot === assetsRoot && (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)(known.log);
    if (isOurs && answer === "200") {
      const proxy2 = { ...known, services: { ...known.services, ...start.services } };
      (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_8__/* .writeAtomically */ .vK)(stateFile, `${JSON.stringify(proxy2, void 0, 2)}
`);
      return { proxy: proxy2, isNew: false };
    }
    if (known !== void 0) await stopProxy(known);
    const { ended: _, guard, ...proxy } = await (0,_chunk_OK2CP4Y6_js__WEBPACK_IMPORTED_MODULE_6__/* .startProxy */ .nL)({ ...start, executable: await start.executable(), signal });
    (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_8__/* .writeAtomically */ .vK)(stateFile, `${JSON.stringify(proxy, void 0, 2)}
`);
    guard.leave();
    return { proxy, isNew: true };
  };
  return (0,_chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_5__/* .withLock */ .k)(`${stateFile}.lock`, start.signal, startOrUse, () => start.log.notice((0,_chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_5__/* .waitingFor */ .F)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)(stateFile))));
}
var managedProxy = (stateFile) => parseProxy((0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_8__/* .readIfThere */ .qC)(stateFile));
async function findManaged(stateFile) {
  const proxy = managedProxy(stateFile);
  const isThere = proxy !== void 0 && await (0,_chunk_OK2CP4Y6_js__WEBPACK_IMPORTED_MODULE_6__/* .processIdentity */ .I9)(proxy.pid) === proxy.identity;
  return isThere ? { proxy, answer: await (0,_chunk_OK2CP4Y6_js__WEBPACK_IMPORTED_MODULE_6__/* .askIsAlive */ .HQ)(proxy.port, ANSWER_TIMEOUT_MS) } : { proxy: void 0, answer: void 0 };
}
async function stopManaged(stateFile) {
  const proxy = managedProxy(stateFile);
  const result = proxy === void 0 ? { wasRunning: false, lastLines: "" } : await stopProxy(proxy);
  (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_9__/* .removeFile */ .nM)(stateFile);
  return result;
}
async function stopProxy({ pid, identity, log }) {
  return { wasRunning: await (0,_chunk_OK2CP4Y6_js__WEBPACK_IMPORTED_MODULE_6__/* .endProcess */ .JZ)(pid, identity), lastLines: await (0,_chunk_OK2CP4Y6_js__WEBPACK_IMPORTED_MODULE_6__/* .lastLines */ .w$)(log) };
}
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"];
async function runWithProxy({ command, cwd, beforeStop, ...start }) {
  const proxy = await (0,_chunk_OK2CP4Y6_js__WEBPACK_IMPORTED_MODULE_6__/* .startProxy */ .nL)(start);
  let hasEnded = false;
  proxy.ended.then(() => {
    hasEnded = true;
  });
  try {
    const exitCode = await runCommand(command, cwd, { ...start.env, ...(0,_chunk_OK2CP4Y6_js__WEBPACK_IMPORTED_MODULE_6__/* .proxyVariables */ .eq)(proxy) });
    await beforeStop?.(proxy);
    return { exitCode, lostProxy: hasEnded ? await (0,_chunk_OK2CP4Y6_js__WEBPACK_IMPORTED_MODULE_6__/* .lastLines */ .w$)(proxy.log) : void 0 };
  } finally {
    await (0,_chunk_OK2CP4Y6_js__WEBPACK_IMPORTED_MODULE_6__/* .endProcess */ .JZ)(proxy.pid, proxy.identity);
    proxy.guard.end();
  }
}
async function runCommand([file, ...args], cwd, env) {
  const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_11__.spawn)(file, args, { cwd, env, stdio: "inherit" });
  const others = SIGNALS.map((signal) => [signal, process.listeners(signal)]);
  const hand = (signal) => {
    const isFromTerminal = process.stdin.isTTY && (signal === "SIGINT" || signal === "SIGQUIT");
    if (!isFromTerminal) child.kill(signal);
  };
  for (const signal of SIGNALS) process.removeAllListeners(signal).on(signal, hand);
  try {
    const [code, by] = await (0,node_events__WEBPACK_IMPORTED_MODULE_12__.once)(child, "exit");
    return code ?? 128 + (by === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_14__.constants.signals[by]);
  } catch (error) {
    const { code, message } = error;
    const reason = code === "ENOENT" ? "was not found" : `could not be started (${code ?? message})`;
    const batch = process.platform === "win32" ? "; a .cmd or .bat file needs cmd /c before it" : "";
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl("bad-usage", `${file} ${reason}.`, { hint: `Check its name and the PATH${batch}.`, cause: error });
  } finally {
    for (const [signal, listeners] of others) {
      process.removeListener(signal, hand);
      for (const other of listeners) process.on(signal, other);
    }
  }
}



/***/ })

};
