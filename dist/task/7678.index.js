export const id = 7678;
export const ids = [7678];
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

/***/ 7423:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ composeTree),
/* harmony export */   ek: () => (/* binding */ moveObjects),
/* harmony export */   p7: () => (/* binding */ writeObject),
/* harmony export */   qZ: () => (/* binding */ removeLooseObject)
/* harmony export */ });
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6178);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1214);
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
    if ("tree" in placement) return placement.tree && { mode: _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk, object: placement.tree };
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
  const entries = entry?.mode === _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk ? await readTree(entry.object) : [];
  return new Map(entries.map(({ mode, name, object }) => [name.toString("latin1"), { mode, object }]));
}
function write(node, path, objects, written) {
  if (!(node instanceof Map)) {
    written.set(path, node.object);
    return node.object;
  }
  const entries = [];
  for (const [name, child] of node) {
    const mode = child instanceof Map ? _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk : child.mode;
    const object = write(child, path === "" ? name : `${path}/${name}`, objects, written);
    if (object === void 0) continue;
    const bytes = Buffer.concat([Buffer.from(`${mode} ${name}\0`, "latin1"), Buffer.from(object, "hex")]);
    entries.push({ sortKey: mode === _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk ? `${name}/` : name, bytes });
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
  (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(file), { recursive: true });
  (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAtomically */ .vK)(file, (0,node_zlib__WEBPACK_IMPORTED_MODULE_6__.deflateSync)(whole), { isContentAddressed: true });
  return name;
}
function removeLooseObject(objects, name) {
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(objects, name.slice(0, 2), name.slice(2));
  const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
  (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)(file);
  return size;
}
function moveObjects(from, to) {
  for (const folder of (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readdirSync)(from).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(to, folder), { recursive: true });
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(from, folder))) {
      (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_2__/* .rename */ .$w)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(from, folder, name), (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(to, folder, name), { isContentAddressed: true });
    }
  }
  (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_1__/* .movePacks */ .S3)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(from, "pack"), (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(to, "pack"));
}




/***/ }),

/***/ 4813:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   L7: () => (/* binding */ isOnDisk),
/* harmony export */   Xp: () => (/* binding */ readLocalChanges),
/* harmony export */   Yf: () => (/* binding */ outsideNotice),
/* harmony export */   ZT: () => (/* binding */ inspectRoot),
/* harmony export */   d4: () => (/* binding */ adoptRecordings),
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   hL: () => (/* binding */ isUnmade),
/* harmony export */   sC: () => (/* binding */ refuseOdd),
/* harmony export */   t5: () => (/* binding */ lostNotice),
/* harmony export */   v8: () => (/* binding */ refuseSpecialFiles),
/* harmony export */   wF: () => (/* binding */ portabilityProblems),
/* harmony export */   x5: () => (/* binding */ explainUnreadable),
/* harmony export */   x9: () => (/* binding */ makeFirstRoot)
/* harmony export */ });
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7704);
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4494);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2136);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7261);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);









// src/workspace/local-changes.ts


var MAX_PATHSPECS = 50;
var STATUS = ["status", "--porcelain=v2", "-z", "--no-renames", "--untracked-files=all", "--ignored=traditional", "--"];
var ABSENT = "000000";
async function readLocalChanges(root, state, services, signal) {
  const pathspecs = services.length > MAX_PATHSPECS || services.includes(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv) ? [] : services;
  const args = [...STATUS, ...pathspecs, ...pathspecs.flatMap((service) => fileAbove(root, service))];
  try {
    const look = (environment) => (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .Ii)(args, { environment, signal });
    const { synced } = state;
    const result = await (synced === void 0 ? look(root.environment) : root.withIndex(synced, signal, look));
    if (result.exitCode !== 0 || (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .saysNoAccess */ .qS)(result.stderr)) throw (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .gitError */ .N7)(args, result);
    const changes = parseStatus(result.stdout).filter(({ path }) => !(0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTestProxy */ .Ky)(root.dir, path.toString("utf8")));
    return changes.filter((change) => services.some((service) => concerns(change, service)));
  } catch (error) {
    throw explainUnreadable(root, error, state);
  }
}
function parseStatus(output) {
  return (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .splitRecords */ .DQ)(output).flatMap((record) => {
    const kind = String.fromCharCode(record[0] ?? 0);
    if (kind === "?" || kind === "!") return [{ path: Buffer.from(record.subarray(2)), kind: "added" }];
    if (kind !== "1") throw new Error("git status printed what is no record of version 2");
    let end = 0;
    for (let field = 0; field < 8; field++) end = record.indexOf(32, end) + 1;
    const [, letters = "", , , inIndex, onDisk] = record.toString("latin1", 0, end - 1).split(" ");
    if (letters[1] === "." || inIndex === ABSENT) return [];
    return [{ path: Buffer.from(record.subarray(end)), kind: onDisk === ABSENT ? "deleted" : "modified" }];
  });
}
function concerns({ path }, service) {
  const text = path.toString("utf8");
  return (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(text, service) || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(service, text.replace(/\/$/, ""));
}
function fileAbove(root, service) {
  const above = service === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv ? [] : (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .upward */ .Oz)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(service)).filter((directory) => directory !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv);
  return above.filter((directory) => (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root.dir, directory))?.isDirectory() === false);
}
function isOnDisk(root, service) {
  return hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root.dir, service));
}
function hasFile(folder) {
  const found = (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(folder);
  if (found === void 0) return false;
  return !found.isDirectory() || (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(folder).some((name) => hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, name)));
}
function explainUnreadable(root, error, { synced }) {
  if (!(error instanceof _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .GitError */ .XS)) return error;
  if (root.isDamage(error)) return root.damaged(error);
  if (!error.isUnreadable) return error;
  const names = (synced?.services ?? []).map(({ service }) => service);
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl(
    "missing-store",
    `What changed in ${root.dir} cannot be told: the store that it borrows from is gone or damaged (${root.alternates.join(", ")}).`,
    {
      hint: `Run ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .syncCommand */ .Bz)(names)}, which fetches it again and leaves what you recorded as it is.`,
      detail: error.detail
    }
  );
}
function refuseOdd(root, changes, why) {
  for (const { path, kind } of changes) {
    const found = (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(root.fileAt(path));
    if (found === void 0 || found.isFile() || found.isSymbolicLink()) continue;
    const name = path.toString("utf8").replace(/\/$/, "");
    if (!found.isDirectory()) throw noFile(root, name);
    if (kind === "deleted") continue;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("local-changes", `${name} in ${root.dir} is a git repository of its own, which ${why}.`, {
      hint: "Move it out of the assets root, or remove its .git directory so that its files count as recordings."
    });
  }
}
function refuseSpecialFiles(root, services) {
  const look = (folder) => {
    if ((0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(root.fileAt(folder))?.isDirectory() !== true) return;
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(root.fileAt(folder), { withFileTypes: true, encoding: "buffer" })) {
      const path = Buffer.concat([folder, Buffer.from("/"), entry.name]);
      if (entry.isDirectory()) look(path);
      else if (!entry.isFile() && !entry.isSymbolicLink()) throw noFile(root, path.toString("utf8"));
    }
  };
  for (const service of services) if (service !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv) look(Buffer.from(service));
}
function noFile(root, name) {
  const what = `${name} in ${root.dir} is no file, but a pipe, a socket or a device.`;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("local-changes", what, { hint: "Remove it, then run the command again." });
}
async function inspectRoot(assetsRoot, knowing, codeRepository, signal, options = {}) {
  const root = new _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsRoot */ ._c(assetsRoot, { onlyRead: true });
  const isFirst = isUnmade(root);
  if (isFirst) (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_2__/* .hideFromStatus */ .hf)(codeRepository, assetsRoot);
  const look = async () => {
    if (isFirst || !root.exists()) return { state: _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_0__/* .NEW_ROOT */ .Gp, all: [] };
    const state2 = await root.readState(signal, options);
    return { state: state2, all: await readLocalChanges(root, state2, [_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv], signal) };
  };
  const [known, { state, all }] = await Promise.all([knowing, look()]);
  const synced = new Set(state.synced?.services.map(({ service }) => service));
  const found = /* @__PURE__ */ new Map();
  const outside = [];
  for (const change of isFirst ? await firstRecordings(root, known, codeRepository, signal) : all) {
    const directory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(change.path.toString("utf8"));
    const service = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .upward */ .Oz)(directory).find((above) => synced.has(above)) ?? serviceOf(directory, known);
    const ofService = service === void 0 ? outside : found.get(service) ?? [];
    ofService.push(change);
    if (service !== void 0) found.set(service, ofService);
  }
  const changes = new Map([...found].map(([service, ofService]) => [service, differencesOf(ofService)]));
  return { state, changes, found, outside };
}
function serviceOf(directory, { globs, pins }) {
  return globs.serviceOf(directory) ?? pins.resolveTargeted(directory)?.directory;
}
function lostNotice(assetsRoot, services) {
  const root = new _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsRoot */ ._c(assetsRoot);
  const command = (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .syncCommand */ .Bz)(services.map(({ service }) => service).filter((service) => isOnDisk(root, service)));
  return `Nothing says what was synced into ${assetsRoot}: an earlier version did it, or the disk lost it. Sync once: ${command}`;
}
function outsideNotice(outside) {
  const paths = outside.map(({ path }) => path.toString("utf8"));
  const directory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(paths[0] ?? "");
  const advice = directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv ? "move it into the directory of a service" : `name its directory: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommand */ .q$)(["assets-sync", "push", directory])}`;
  return `In no service, so that a push leaves it out: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .listNames */ .Zv)(paths, 1)}. To push it, ${advice}`;
}
function differencesOf(changes) {
  const differences = { added: [], modified: [], deleted: [] };
  for (const { path, kind } of changes) differences[kind].push(path.toString("utf8"));
  for (const paths of Object.values(differences)) paths.sort();
  return differences;
}
function isUnmade({ dir, gitDir }) {
  const isNone = (name) => name === ".git" || (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTestProxy */ .Ky)(dir, name);
  if ((0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(dir)?.isDirectory() !== true || (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(dir).every(isNone)) return false;
  const found = (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(gitDir);
  return found === void 0 || found.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(gitDir).length === 0;
}
async function firstRecordings(root, known, { objects }, signal) {
  const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(objects);
  const environment = { ...(0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .ownEnvironment */ .am)(gitDir, root.dir), GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(gitDir, "assets-sync-no-index") };
  const listed = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .splitRecords */ .DQ)(await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(["ls-files", "--others", "-z"], { environment, cwd: root.dir, signal }));
  const paths = listed.filter((path) => !(0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTestProxy */ .Ky)(root.dir, path.toString("utf8")));
  const strays = paths.filter((path) => {
    const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDirectory */ .Bp)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(path.toString("utf8").replace(/\/$/, "")));
    return "error" in parsed || parsed.directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv || serviceOf(parsed.directory, known) === void 0;
  });
  if (strays.length > 0) throw root.notOurs(strays.map(String));
  return paths.map((path) => ({ path: Buffer.from(path), kind: "added" }));
}
async function adoptRecordings(root, known, repository, codeRepository, signal) {
  if (!isUnmade(root)) return;
  await firstRecordings(root, known, codeRepository, signal);
  makeFirstRoot(root, repository, codeRepository);
}
function makeFirstRoot(root, repository, codeRepository) {
  (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_2__/* .hideFromStatus */ .hf)(codeRepository, root.dir);
  root.make([], repository);
}
function portabilityProblems(changes) {
  const names = changes.filter(({ kind, path }) => kind === "added" && !(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .isWindowsPath */ .NU)(path)).map(({ path }) => path.toString("utf8"));
  if (names.length === 0) return [];
  const what = `Windows cannot hold new recordings of these names (${names.length})`;
  return [{ message: `${what}; rename them before they are pushed:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .listLines */ .i4)(names)}` }];
}




/***/ }),

/***/ 7678:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ recordAsSynced),
/* harmony export */   Gk: () => (/* binding */ BACKUPS),
/* harmony export */   HX: () => (/* binding */ retryWhileFilesChange),
/* harmony export */   P3: () => (/* binding */ requireUnlocked),
/* harmony export */   QO: () => (/* binding */ switchTrees),
/* harmony export */   U: () => (/* binding */ resume),
/* harmony export */   Ye: () => (/* binding */ withRootLock),
/* harmony export */   b$: () => (/* binding */ checkOut),
/* harmony export */   dw: () => (/* binding */ stageServices),
/* harmony export */   eI: () => (/* binding */ withDraft),
/* harmony export */   kN: () => (/* binding */ refuseUnfinished),
/* harmony export */   vm: () => (/* binding */ backUp),
/* harmony export */   wT: () => (/* binding */ stage),
/* harmony export */   y4: () => (/* binding */ returnToSynced),
/* harmony export */   zO: () => (/* binding */ addToIndex)
/* harmony export */ });
/* harmony import */ var _chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4813);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7423);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2136);
/* harmony import */ var _chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(376);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8500);









// src/workspace/check-out.ts



var PARALLEL = ["-c", "checkout.workers=4", "-c", "checkout.thresholdForParallelism=1000"];
var MAX_ATTEMPTS = 3;
var BACKUPS = "refs/assets-sync/backup/";
async function withDraft(root, body) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root.ours, `${DRAFT}${process.pid}-${Math.random().toString(36).slice(2)}`);
  const [index, objects] = [(0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "index"), (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "objects")];
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.mkdirSync)(objects, { recursive: true });
    const apart = { GIT_OBJECT_DIRECTORY: objects, GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_5__/* .quotePath */ .WG)(root.objects) };
    return await body({ index, environment: { ...root.environment, ...apart, GIT_INDEX_FILE: index } });
  } finally {
    await (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFolderLater */ .bF)(folder);
  }
}
async function addToIndex(changes, call, config = []) {
  const update = async (how, those) => {
    const input = Buffer.concat(those.flatMap(({ path }) => [path, Buffer.of(0)]));
    if (input.length > 0) await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)([...config, "update-index", ...how, "-z", "--stdin"], { ...call, input });
  };
  await update(
    ["--force-remove"],
    changes.filter(({ kind }) => kind === "deleted")
  );
  await update(
    ["--add", "--remove", "--replace"],
    changes.filter(({ kind }) => kind !== "deleted")
  );
}
async function stage(root, { draft, tree }, changes, to, signal) {
  (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseOdd */ .sC)(root, changes, "cannot be kept in a backup; nothing was replaced");
  if (changes.length === 0 && tree !== void 0) return { ...draft, tree, unlike: [] };
  const call = { environment: draft.environment, signal };
  await addToIndex(changes, call);
  const staged = (await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(["write-tree", "--missing-ok"], call)).toString("latin1").trim();
  if (changes.length === 0) return { ...draft, tree: staged, unlike: [] };
  const listing = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(["diff-index", "--cached", "--name-only", "--no-renames", "-z", to], call);
  const unlike = new Set((0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .splitRecords */ .DQ)(listing).map((path) => path.toString("latin1")));
  return { ...draft, tree: staged, unlike: changes.filter(({ path }) => unlike.has(path.toString("latin1"))) };
}
async function stageServices(root, draft, state, { commit, changes }, signal) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)(root.ownIndex)) (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.copyFileSync)(root.ownIndex, draft.index);
  const tree = state.interrupted === void 0 ? state.synced?.commit ?? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .EMPTY_TREE */ .pL : void 0;
  return stage(root, { draft, tree }, changes, commit, signal);
}
async function checkOut(root, state, { journal, staged }, log, signal) {
  const { commit } = journal;
  let backup;
  try {
    refuseUnfinished(root);
    await requireUnlocked(root, log, signal);
    backup = await backUp(root, state.head, staged.unlike, signal);
    if (backup === void 0) keepCommits(root, state);
    root.writeJournal(journal);
    await switchTrees(root, staged, commit, signal);
  } catch (error) {
    const isUntouched = error instanceof _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .XS && ["would-overwrite", "unreadable-tree"].includes(error.kind);
    if (isUntouched && state.interrupted === void 0) root.removeJournal();
    else if (backup !== void 0)
      log.notice(`What is replaced is kept in a backup, ${backup.slice(BACKUPS.length)}: assets-sync backups`);
    throw error;
  }
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)(staged.index)) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .rename */ .$w)(staged.index, root.ownIndex);
  root.standOn(journal);
  root.removeJournal();
  return backup;
}
async function switchTrees(root, staged, to, signal, config = []) {
  const environment = { ...staged.environment, GIT_PROGRESS_DELAY: "0" };
  const args = [...PARALLEL, ...config, "read-tree", "-m", "-u", "-v", staged.tree, to];
  const result = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .tryGit */ .Ii)(args, { environment, signal });
  if (result.exitCode === 0 && !(0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .saysNoAccess */ .qS)(result.stderr)) return;
  const [, file] = /unable to (?:unlink(?: old)?|create file) '?([^':\n]+)/.exec(result.stderr) ?? [];
  throw (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .gitError */ .N7)(args, result, {
    message: `${file ?? "The files"} could not be written into ${root.dir}.`,
    hint: "Look at the detail (disk full? permissions?), then run the command again; it finishes what was begun."
  });
}
async function retryWhileFilesChange(root, body) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await body();
    } catch (error) {
      if (!(error instanceof _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .XS) || error.kind !== "would-overwrite") throw error;
      if (attempt < MAX_ATTEMPTS) continue;
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("local-changes", `Files in the assets root ${root.dir} changed while it was synced.`, {
        hint: "They stay as they are. Stop what writes there and run the command again.",
        detail: error.detail
      });
    }
  }
}
async function resume(root, state, journal, log, signal) {
  if (journal.written.length === 0) {
    await recordAsSynced(root, state, journal, signal);
    return void 0;
  }
  return retryWhileFilesChange(root, async () => {
    const changes = await (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_0__/* .readLocalChanges */ .Xp)(root, state, journal.written, signal);
    return withDraft(root, async (draft) => {
      const staged = await stageServices(root, draft, state, { commit: journal.commit, changes }, signal);
      return checkOut(root, state, { journal, staged }, log, signal);
    });
  });
}
async function backUp(root, head, changes, signal) {
  const paths = changes.flatMap(({ kind, path }) => kind === "deleted" ? [] : [path]);
  if (paths.length === 0) return void 0;
  const own = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root.ours, `backup-${process.pid}`);
  const apart = { GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(own, "index"), GIT_OBJECT_DIRECTORY: (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(own, "objects") };
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.mkdirSync)(apart.GIT_OBJECT_DIRECTORY, { recursive: true });
    const call = { environment: { ...root.environment, ...apart }, signal };
    const input = Buffer.concat(paths.flatMap((path) => [path, Buffer.of(0)]));
    await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(["update-index", "--add", "--remove", "-z", "--stdin"], { ...call, input });
    const tree = (await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(["write-tree", "--missing-ok"], call)).toString("latin1").trim();
    (0,_chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_1__/* .moveObjects */ .ek)(apart.GIT_OBJECT_DIRECTORY, root.objects);
    const same = await findSame(root, `${tree} ${head ?? ""}`.trimEnd(), signal);
    if (same !== void 0) return same;
    const now = /* @__PURE__ */ new Date();
    const who = `assets-sync <assets-sync@localhost> ${Math.floor(now.getTime() / 1e3)} +0000`;
    const parent = head === void 0 ? "" : `parent ${head}
`;
    const message = `Recordings that a sync replaced: ${paths.length} files
`;
    const commit = `tree ${tree}
${parent}author ${who}
committer ${who}

${message}`;
    const ref = `${BACKUPS}${now.toISOString().replace(/[-:]/g, "")}`;
    root.writeRef(ref, (0,_chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_1__/* .writeObject */ .p7)(root.objects, "commit", Buffer.from(commit)));
    return ref;
  } finally {
    await (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFolderLater */ .bF)(own);
  }
}
async function findSame(root, treeAndParent, signal) {
  const args = ["for-each-ref", "--sort=-refname", "--format=%(refname) %(tree) %(parent)", BACKUPS];
  const { exitCode, stdout } = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .tryGit */ .Ii)(args, { environment: root.environment, signal });
  const lines = exitCode === 0 ? stdout.toString("latin1").split("\n") : [];
  const newest = lines.find((line) => /^\d{8}T/.test(line.slice(BACKUPS.length)));
  return newest?.slice(newest.indexOf(" ") + 1).trimEnd() === treeAndParent ? newest.split(" ")[0] : void 0;
}
function keepCommits(root, { head }) {
  if (head !== void 0) root.writeRef(`${BACKUPS}${head}`, head);
}
async function recordAsSynced(root, state, synced, signal) {
  const call = { environment: root.environment, signal };
  keepCommits(root, state);
  root.writeJournal({ ...synced, written: [] });
  await root.withIndex(synced, signal, () => (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(["read-tree", "-i", "-m", synced.commit], call));
  await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .tryGit */ .Ii)(["update-index", "-q", "--refresh"], call);
  root.standOn(synced);
  root.removeJournal();
}
async function returnToSynced(root, state, log, signal) {
  const { synced } = state;
  if (synced === void 0) return;
  refuseUnfinished(root);
  if (root.standsOn(synced.commit)) return;
  await requireUnlocked(root, log, signal);
  keepCommits(root, state);
  root.standOn(synced);
}
var USER_GIT_TIMEOUT_MS = 6e4;
var LEFT_GIT_TIMEOUT_MS = 1e4;
var PAUSE_MS = 100;
var DRAFT = "draft-";
var UNFINISHED = [
  { sign: "MERGE_HEAD", what: "A merge", command: "merge" },
  { sign: "CHERRY_PICK_HEAD", what: "A cherry-pick", command: "cherry-pick" },
  { sign: "REVERT_HEAD", what: "A revert", command: "revert" },
  { sign: "rebase-merge", what: "A rebase", command: "rebase" },
  { sign: "rebase-apply/applying", what: "An am", command: "am" },
  { sign: "rebase-apply", what: "A rebase", command: "rebase" }
];
function withRootLock(root, log, signal, body) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(root.dir), { recursive: true });
  const run = async (held) => {
    await clearAwayLeft(root, log, held);
    return body(held);
  };
  return (0,_chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .k)(`${root.dir}.lock`, signal, run, () => log.info((0,_chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_3__/* .waitingFor */ .F)(root.dir)));
}
async function clearAwayLeft(root, log, signal) {
  if ((0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(root.ours)?.isDirectory() !== true) return;
  for (const draft of (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(root.ours).filter((name) => name.startsWith(DRAFT))) {
    const told = () => log.info(`Waiting for a git that a killed run may have left in ${root.dir}.`);
    await awaitUnlocked((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root.ours, draft, "index.lock"), LEFT_GIT_TIMEOUT_MS, told, signal);
    await (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFolderLater */ .bF)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root.ours, draft));
  }
  (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFile */ .nM)(`${root.ownIndex}.lock`);
}
async function requireUnlocked({ gitDir, dir }, log, signal) {
  const lock = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(gitDir, "index.lock");
  const told = () => log.info(`Waiting for another git command in ${dir}.`);
  if (await awaitUnlocked(lock, USER_GIT_TIMEOUT_MS, told, signal)) return;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("busy", `Another git command is at work in ${dir}.`, {
    hint: `Wait for it; if there is none, delete ${lock} and run the command again.`
  });
}
async function awaitUnlocked(lock, age, onWait, signal) {
  const end = performance.now() + age;
  for (let isTold = false; ; isTold = true) {
    const found = (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(lock);
    if (found === void 0) return true;
    if (performance.now() > end || Date.now() - found.mtimeMs > age) return false;
    if (!isTold) onWait();
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_10__.setTimeout)(PAUSE_MS, void 0, { signal }).catch(() => signal.throwIfAborted());
  }
}
function refuseUnfinished(root) {
  const found = UNFINISHED.find(({ sign }) => (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root.gitDir, sign)) !== void 0);
  if (found === void 0) return;
  const give = (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_2__/* .shellCommand */ .q$)(["git", "-C", root.dir, found.command, "--abort"]);
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("local-changes", `${found.what} in ${root.dir} is not finished.`, {
    hint: `Finish it (${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_2__/* .shellCommand */ .q$)(["git", "-C", root.dir, "status"])} says how), or give it up (${give}), then run the command again.`
  });
}




/***/ })

};
