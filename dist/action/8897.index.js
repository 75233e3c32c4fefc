export const id = 8897;
export const ids = [8897];
export const modules = {

/***/ 8666:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ waitingFor),
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2214);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4040);
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

/***/ 166:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ composeTree),
/* harmony export */   ek: () => (/* binding */ moveObjects),
/* harmony export */   p7: () => (/* binding */ writeObject),
/* harmony export */   qZ: () => (/* binding */ removeLooseObject)
/* harmony export */ });
/* harmony import */ var _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(862);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4329);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2214);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8522);




// src/git/objects/write.ts




var FILE_MODE = "100644";
async function composeTree(placements, objects) {
  let root;
  for (const placement of placements) {
    const segments = Buffer.from(placement.path).toString("latin1").split("/").filter(Boolean);
    root = await place(root, segments, placement, objects);
  }
  const written = /* @__PURE__ */ new Map();
  const tree = write(root ?? /* @__PURE__ */ new Map(), "", objects, written) ?? objects.writeTree(Buffer.alloc(0));
  return { tree, treeAt: (directory) => written.get(Buffer.from(directory).toString("latin1")) };
}
async function place(node, [name, ...below], placement, objects) {
  if (name === void 0) {
    if ("tree" in placement) return placement.tree && { mode: _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk, object: placement.tree };
    const before = node === void 0 || node instanceof Map || !node.mode.startsWith("100") ? FILE_MODE : node.mode;
    return { mode: placement.mode ?? before, object: placement.file };
  }
  const children = node instanceof Map ? node : await open(node, objects);
  const child = await place(children.get(name), below, placement, objects);
  if (child === void 0) children.delete(name);
  else children.set(name, child);
  return children;
}
async function open(entry, { readTree }) {
  const entries = entry?.mode === _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk ? await readTree(entry.object) : [];
  return new Map(entries.map(({ mode, name, object }) => [name.toString("latin1"), { mode, object }]));
}
function write(node, path, objects, written) {
  if (!(node instanceof Map)) {
    written.set(path, node.object);
    return node.object;
  }
  const entries = [];
  for (const [name, child] of node) {
    const mode = child instanceof Map ? _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk : child.mode;
    const object = write(child, path === "" ? name : `${path}/${name}`, objects, written);
    if (object === void 0) continue;
    const bytes = Buffer.concat([Buffer.from(`${mode} ${name}\0`, "latin1"), Buffer.from(object, "hex")]);
    entries.push({ sortKey: mode === _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk ? `${name}/` : name, bytes });
  }
  if (entries.length === 0) return void 0;
  entries.sort((a, b) => a.sortKey < b.sortKey ? -1 : 1);
  const tree = objects.writeTree(Buffer.concat(entries.map(({ bytes }) => bytes)));
  written.set(path, tree);
  return tree;
}
function writeObject(objects, type, content) {
  const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha1").update(whole).digest("hex");
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(objects, name.slice(0, 2), name.slice(2));
  if ((0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_0__/* .readLooseObject */ .IC)(objects, name) !== void 0) {
    (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_2__/* .touch */ ._M)(file);
    return name;
  }
  (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(file), { recursive: true });
  (0,_chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAtomically */ .vK)(file, (0,node_zlib__WEBPACK_IMPORTED_MODULE_6__.deflateSync)(whole), { isContentAddressed: true });
  return name;
}
function removeLooseObject(objects, name) {
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(objects, name.slice(0, 2), name.slice(2));
  const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
  (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)(file);
  return size;
}
function moveObjects(from, to) {
  for (const folder of (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readdirSync)(from).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(to, folder), { recursive: true });
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(from, folder))) {
      (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_2__/* .rename */ .$w)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(from, folder, name), (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(to, folder, name), { isContentAddressed: true });
    }
  }
  (0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_0__/* .movePacks */ .S3)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(from, "pack"), (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(to, "pack"));
}




/***/ }),

/***/ 8070:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ repack),
/* harmony export */   R3: () => (/* binding */ prune)
/* harmony export */ });
/* unused harmony export choosePacks */
/* harmony import */ var _chunk_HEMRQ474_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6847);
/* harmony import */ var _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(862);
/* harmony import */ var _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8176);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7940);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2214);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);






// src/store/prune.ts


var MAX_BYTES = 512e6;
async function repack(store, signal) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(store.objects, "pack");
  try {
    await store.withLock(signal, async (held) => {
      const packs = (0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_1__/* .packsIn */ .kg)(folder);
      if (packs.length <= _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PACKS */ .op) return;
      const chosen = choosePacks(packs.map((name) => ({ name, bytes: bytesOf((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, `${name}.pack`)) })));
      await replacePacks(store, chosen, { args: ["--stdin-packs"], input: chosen.map((name) => `${name}.pack`) }, held);
    });
  } finally {
    await store.cleanUp();
  }
}
function choosePacks(packs) {
  const chosen = [];
  let sum = 0;
  for (const { name, bytes } of packs.toSorted((a, b) => a.bytes - b.bytes)) {
    if (sum + bytes > MAX_BYTES || chosen.length > _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PACKS */ .op / 2 && bytes > 2 * sum) break;
    chosen.push(name);
    sum += bytes;
  }
  return chosen;
}
async function replacePacks(store, old, objects, signal) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(store.objects, "pack");
  const scratch = store.newScratch();
  const command = ["pack-objects", "-q", "--window=0", "--delta-base-offset", ...objects.args, (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(scratch.packs, "pack")];
  const input = objects.input.map((line) => `${line}
`).join("");
  const name = `pack-${(await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(command, { environment: (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_3__/* .ownEnvironment */ .am)(store.dir), input, signal })).toString("latin1").trim()}`;
  (0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_1__/* .movePacks */ .S3)(scratch.packs, folder);
  (0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_1__/* .removePacks */ .pU)(
    folder,
    old.filter((pack) => pack !== name)
  );
}
async function prune(store, since, findNeeded, signal) {
  try {
    await store.withLock(signal, async (held) => {
      store.make();
      const needed = await findNeeded(held);
      store.removeUnused(since, needed.trees);
      await pruneObjects(store, needed.objects, held);
      const isUnused = (file) => ((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.statSync)(file, { throwIfNoEntry: false })?.mtimeMs ?? since) < since;
      if (!store.borrowingRoots.some((root) => (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(root)) && isUnused((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(store.index, "config"))) {
        await (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFolderLater */ .bF)(store.index);
      }
      if (isUnused(store.branchDir)) await (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFolderLater */ .bF)(store.branchDir);
    });
  } finally {
    await store.cleanUp();
  }
}
async function pruneObjects(store, needed, signal) {
  const environment = (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_3__/* .ownEnvironment */ .am)(store.dir);
  const trees = store.completeTrees.all.map(({ object }) => object);
  const checked = trees.length === 0 ? [] : [...await (0,_chunk_HEMRQ474_js__WEBPACK_IMPORTED_MODULE_0__/* .checkEach */ .Qi)(trees, environment, signal)];
  const lost = checked.filter(([, contents]) => !(contents instanceof Set)).map(([tree]) => tree);
  const kept = new Set(checked.flatMap(([, contents]) => contents instanceof Set ? [...contents] : []));
  store.removeUnused(Number.POSITIVE_INFINITY, new Set(trees.filter((tree) => !lost.includes(tree))));
  const listing = await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["cat-file", "--batch-all-objects", "--batch-check=%(objectname)"], { environment, signal });
  const all = listing.toString("latin1").split("\n").filter(Boolean);
  const input = all.filter((name) => kept.has(name) || needed.has(name));
  if (input.length === all.length) return;
  const old = (0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_1__/* .packsIn */ .kg)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(store.objects, "pack"));
  if (input.length === 0) (0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_1__/* .removePacks */ .pU)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(store.objects, "pack"), old);
  else await replacePacks(store, old, { args: [], input }, signal);
}
function bytesOf(file) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
}




/***/ }),

/***/ 8897:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_WL2V7X4A_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8070);
/* harmony import */ var _chunk_G5Z4UCTX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5963);
/* harmony import */ var _chunk_2VUHMVXV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2897);
/* harmony import */ var _chunk_3D5MVGQG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7931);
/* harmony import */ var _chunk_UUGQJJKR_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(166);
/* harmony import */ var _chunk_HEMRQ474_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6847);
/* harmony import */ var _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(862);
/* harmony import */ var _chunk_TAIHV7NJ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5476);
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(351);
/* harmony import */ var _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8176);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7740);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6602);
/* harmony import */ var _chunk_2BMHDAUL_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8666);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9046);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7940);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4329);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2214);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4040);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6760);





















// src/commands/cache/cache.ts



async function listCache(storeBase) {
  const kept = await Promise.all(storesIn(storeBase).map(describe));
  return kept.sort((a, b) => b.bytes - a.bytes);
}
async function pruneCache(storeBase, days, log, signal) {
  const since = Date.now() - days * 24 * 3600 * 1e3;
  for (const store of storesIn(storeBase)) {
    log.info(`Looking at ${store.repositoryUrl} \u2026`);
    await (0,_chunk_WL2V7X4A_js__WEBPACK_IMPORTED_MODULE_0__/* .prune */ .R3)(store, since, (held) => neededByRoots(store, held), signal).catch((error) => {
      signal.throwIfAborted();
      if (!(error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl)) throw error;
      log.warning({ message: `${store.repositoryUrl} is left as it is: ${error.message} ${error.hint}` });
    });
  }
  await removeOldFolders((0,node_path__WEBPACK_IMPORTED_MODULE_20__.join)(storeBase, "exchange"), since);
  return listCache(storeBase);
}
function storesIn(storeBase) {
  return (0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_6__/* .namesIn */ .wX)(storeBase).flatMap((name) => {
    const url = addressIn((0,node_path__WEBPACK_IMPORTED_MODULE_20__.join)(storeBase, name));
    const store = url === void 0 ? void 0 : new _chunk_3D5MVGQG_js__WEBPACK_IMPORTED_MODULE_3__/* .Store */ .il(storeBase, { url });
    return store?.dir === (0,node_path__WEBPACK_IMPORTED_MODULE_20__.join)(storeBase, name) ? [store] : [];
  });
}
function addressIn(folder) {
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_20__.join)(folder, "repository");
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.statSync)(file, { throwIfNoEntry: false })?.isFile() === true ? (0,_chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_15__/* .readIfThere */ .qC)(file)?.trim() : void 0;
}
async function describe(store) {
  const used = Math.max(...store.completeTrees.all.map(({ used: used2 }) => used2));
  return {
    repository: store.repositoryUrl,
    path: store.dir,
    bytes: await sizeOf(store.dir),
    used: Number.isFinite(used) ? new Date(used) : void 0,
    roots: store.borrowingRoots.filter((root) => (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.existsSync)(root)).length
  };
}
async function sizeOf(folder) {
  const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_19__.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    entries.map(async (entry) => {
      const found = entry.isFile() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_19__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_20__.join)(entry.parentPath, entry.name)).catch(() => void 0) : void 0;
      return found?.size ?? 0;
    })
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
async function removeOldFolders(folder, since) {
  for (const name of (0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_6__/* .namesIn */ .wX)(folder)) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_20__.join)(folder, name);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_19__.stat)(path).catch(() => void 0);
    if (found !== void 0 && found.mtimeMs < since) await (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_16__/* .removeFolderLater */ .bF)(path);
  }
}
async function neededByRoots(store, signal) {
  const needed = { trees: /* @__PURE__ */ new Set(), objects: /* @__PURE__ */ new Set() };
  for (const dir of store.borrowingRoots) {
    const root = new _chunk_G5Z4UCTX_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsRoot */ ._c(dir);
    try {
      root.refusePipes();
      if (root.borrowsFrom(store.objects)) await addNeeded(needed, root, signal);
      else store.removeBorrowingRoot(dir);
    } catch (error) {
      signal.throwIfAborted();
      const { code, message, hint, detail } = (0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_17__/* .toAssetsSyncError */ .gb)(error);
      const isInTheWay = code === "foreign-root" || code === "not-writable";
      throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl(
        "damaged-root",
        `The assets root ${dir} cannot be read, so nothing that it borrows was removed: ${message}`,
        { hint: isInTheWay ? hint : "Sync it or delete it, then run the command again.", detail, cause: error }
      );
    }
  }
  return needed;
}
async function addNeeded(needed, root, signal) {
  const { synced, interrupted: cutOff } = await root.readState(signal);
  const interrupted = cutOff === _chunk_G5Z4UCTX_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREADABLE */ .mP ? void 0 : cutOff;
  const begun = interrupted === void 0 ? [] : await root.readSynced(interrupted.commit, signal);
  for (const { pinnedTrees } of [...synced?.services ?? [], ...begun])
    for (const { tree } of pinnedTrees) needed.trees.add(tree);
  for (const name of await root.referredObjects(interrupted, signal)) needed.objects.add(name);
}

// src/commands/cache/command.ts
var DEFAULT_DAYS = 30;
var prune2 = {
  description: "remove what no assets root needs and nothing has used for some days",
  inputs: [],
  flags: [{ name: "--days", value: "number", help: `how many days (default: ${DEFAULT_DAYS})` }],
  examples: `
  assets-sync cache prune               # what no assets root needs and nothing has used for ${DEFAULT_DAYS} days
  assets-sync cache prune --days 7      # for a week`,
  run: runPrune
};
var command = {
  group: "More",
  description: "show what this machine keeps of assets repositories",
  quiet: _chunk_TAIHV7NJ_js__WEBPACK_IMPORTED_MODULE_7__/* .QUIET_ANSWER */ .oe,
  inputs: [],
  examples: `
  assets-sync cache                     # what this machine keeps, by assets repository
  assets-sync cache prune               # remove what nobody needs any more
  assets-sync cache --json              # for scripts`,
  subcommands: { prune: prune2 },
  run: runList
};
async function runList({ host }) {
  const kept = await listCache(host.storeBase);
  host.result(cacheText(kept, host.storeBase), "answer");
  host.setOutputs({}, cacheJson(kept));
}
async function runPrune({ host, log, signal, flags }) {
  const days = parseDays(String(flags.days ?? DEFAULT_DAYS));
  const before = await listCache(host.storeBase);
  const after = await pruneCache(host.storeBase, days, log, signal);
  host.result(pruneText(before, after, host.storeBase));
  host.setOutputs({}, cacheJson(after));
}
function parseDays(text) {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl("bad-usage", `--days is a whole number, 1 or more, not "${text}".`, {
    hint: "See 'assets-sync cache prune --help'."
  });
}
function cacheText(kept, folder) {
  if (kept.length === 0) return `Nothing is kept in ${folder}.`;
  const rows = kept.map(({ repository, bytes, used, roots }) => [
    repository,
    (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_10__/* .formatBytes */ .z3)(bytes),
    used === void 0 ? "empty" : `last used ${used.toISOString().slice(0, 10)}`,
    roots === 0 ? "no assets root" : (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(roots, "assets root")
  ]);
  return [...(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_10__/* .alignColumns */ .RM)(rows), `${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_10__/* .formatBytes */ .z3)(total(kept))} in ${folder}`].join("\n");
}
function pruneText(before, after, folder) {
  return `${cacheText(after, folder)}
${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_10__/* .formatBytes */ .z3)(total(before) - total(after))} removed.`;
}
function cacheJson(kept) {
  return {
    repositories: kept.map(({ used, ...rest }) => ({ ...rest, used: used?.toISOString() ?? null })),
    bytes: total(kept)
  };
}
function total(kept) {
  return kept.reduce((sum, { bytes }) => sum + bytes, 0);
}



/***/ })

};
