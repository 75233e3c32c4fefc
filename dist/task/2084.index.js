export const id = 2084;
export const ids = [2084];
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

/***/ 5613:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ diffLocal)
/* harmony export */ });
/* harmony import */ var _chunk_MHHUC6OG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2167);
/* harmony import */ var _chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4813);
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7704);
/* harmony import */ var _chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4724);
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7616);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(978);
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4494);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(592);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6178);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2136);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6760);












// src/commands/diff/local.ts


async function diffLocal(context, rulesOff = /* @__PURE__ */ new Set()) {
  const { selection, access, log, signal } = context;
  const codeRepository = await context.openCodeRepository();
  const located = (0,_chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x)(codeRepository, selection.path);
  const { assetsRoot } = located;
  const isAll = selection.paths.length === 0 || selection.paths.includes(_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_5__/* .ALL */ .y2);
  const selecting = (0,_chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_3__/* .selectGiven */ .i7)(selection, codeRepository, log, signal, located);
  const [{ root, pins, services }, inspection] = await Promise.all([
    selecting,
    (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectRoot */ .ZT)(assetsRoot, selecting, codeRepository, signal)
  ]);
  const packages = await (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_6__/* .inspectPackages */ .oi)(pins, { assetsRoot, codeRoot: codeRepository.root }, signal);
  const names = new Set(services.map(({ service }) => service));
  const chosen = [...changedInRoot(assetsRoot, inspection, pins), ...packages.map((one) => changedInPackage(one, assetsRoot))].filter(({ service, files }) => files.length > 0 && (isAll || names.has(service))).sort((a, b) => a.service < b.service ? -1 : 1);
  const count = chosen.reduce((sum, { files }) => sum + files.length, 0);
  const result = { changes: [], recordings: [], requests: 0, bytes: 0, isLocal: true };
  if (count === 0) return result;
  const { loadSecretFinder } = await Promise.all(/* import() */[__webpack_require__.e(8113), __webpack_require__.e(9707)]).then(__webpack_require__.bind(__webpack_require__, 9707));
  const options = { looksLikeSecret: await loadSecretFinder(), rulesOff, count };
  for (const { service, from, movedTo, environment, files, differences } of chosen) {
    if (from !== void 0 && movedTo !== void 0)
      log.notice(`${service} is compared with ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .shortSha */ .Fu)(from)}, which was synced: it is pinned at ${movedTo}.`);
    const recordings = [];
    await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_8__/* .withObjectReader */ .B)({ environment, signal }, async (read) => {
      for (const { name, kind, object: asked, file } of files.filter((one) => !one.name.includes("\n"))) {
        const [object] = kind === "added" ? [] : await read([asked]);
        if (kind !== "added" && object === void 0)
          throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl("missing-store", `What was synced of ${name} is no longer on this machine.`, {
            hint: `${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_9__/* .syncCommand */ .Bz)([service])} brings it back; what was recorded stays.`
          });
        const before = object && { size: object.content.length, content: object.content };
        recordings.push(await (0,_chunk_MHHUC6OG_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRecording */ .$)(name, before, kind === "deleted" ? void 0 : onDisk(file), options));
        signal.throwIfAborted();
      }
    });
    const repository = (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoryUrlOf */ .ZN)(access, root, codeRepository.root, pins.pinnedTreesOf(service)[0]?.pin ?? {});
    result.changes.push({ service, repository, from, to: void 0, at: void 0, ...differences });
    result.recordings.push({ service, recordings });
  }
  return result;
}
function changedInRoot(assetsRoot, { state, found, changes }, pins) {
  const root = new _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsRoot */ ._c(assetsRoot, { onlyRead: true });
  return [...found].map(([service, ofService]) => {
    const from = state.synced?.services.find((one) => one.service === service)?.pinnedTrees[0]?.sha;
    const pinned = pins.pinnedTreesOf(service)[0]?.sha;
    const files = ofService.map(({ path, kind }) => {
      const name = path.toString("utf8");
      return { name, kind, object: `${state.synced?.commit}:${name}`, file: root.fileAt(path) };
    });
    const movedTo = pinned === void 0 || pinned === from ? void 0 : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .shortSha */ .Fu)(pinned);
    const differences = changes.get(service) ?? { added: [], modified: [], deleted: [] };
    return { service, from, movedTo, environment: root.environment, differences, files };
  });
}
function changedInPackage({ pin, crumb, folder, head, changes }, assetsRoot) {
  const files = ["added", "modified", "deleted"].flatMap(
    (kind) => changes[kind].map((name) => {
      const file = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(assetsRoot, name);
      return { name, kind, object: `${head}:${(0,node_path__WEBPACK_IMPORTED_MODULE_12__.relative)(folder, file).replaceAll("\\", "/")}`, file };
    })
  );
  const movedTo = (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_6__/* .isAtTag */ .sb)(head, crumb.tag) ? void 0 : crumb.tag;
  return { service: pin.directory, from: head, movedTo, environment: (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_6__/* .folderEnvironment */ .ut)(folder), differences: changes, files };
}
function onDisk(file) {
  const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.lstatSync)(file);
  return { size: stat.size, content: stat.isFile() && stat.size <= _chunk_MHHUC6OG_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RECORDING_BYTES */ .Z ? (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.readFileSync)(file) : void 0 };
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

/***/ 387:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ byService),
/* harmony export */   LP: () => (/* binding */ parseRawDiff),
/* harmony export */   NH: () => (/* binding */ movedPin),
/* harmony export */   TJ: () => (/* binding */ serviceChanges),
/* harmony export */   XM: () => (/* binding */ inEachRepository),
/* harmony export */   Yz: () => (/* binding */ pairKey),
/* harmony export */   ay: () => (/* binding */ filesOfService),
/* harmony export */   tc: () => (/* binding */ compareTrees),
/* harmony export */   y8: () => (/* binding */ comparePins)
/* harmony export */ });
/* unused harmony export summarize */
/* harmony import */ var _chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5921);
/* harmony import */ var _chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2153);
/* harmony import */ var _chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6786);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1999);
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4491);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7261);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3757);









// src/diff/compare-pins.ts
async function comparePins(request, log, signal) {
  const { results, requests, bytes } = await inEachRepository(request, log, signal, async (assets, comparisons) => {
    return serviceChanges(assets, comparisons, await compareTrees(assets, comparisons, signal));
  });
  return { changes: results.flat().sort(byService), requests, bytes };
}
function byService(a, b) {
  return a.service < b.service ? -1 : 1;
}
async function inEachRepository(request, log, signal, compare) {
  const moved = findMoved(request);
  if (moved.length === 0) return { results: [], ..._chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_TRAFFIC */ .qE };
  return (0,_chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_2__/* .withAssetsRepositories */ .AZ)(request.accesses, request.repositoryOptions, log, async (repositories) => {
    const places = moved.flatMap(({ from, to }) => [...from, ...to]);
    const tags = await (0,_chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTags */ .yN)(repositories, places, log, signal);
    const known = moved.map(({ service, from, to }) => ({ service, from: tags.trees(from), to: tags.trees(to) }));
    const results = [];
    for (const [assets, comparisons] of divide(known, repositories, log)) {
      results.push(await (0,_chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_1__/* .withRepair */ .MF)([assets.store], log, signal, () => compare(assets, comparisons)));
    }
    return { results };
  });
}
function divide(known, repositories, log) {
  const groups = /* @__PURE__ */ new Map();
  for (const comparison of known) {
    const all = [...comparison.to, ...comparison.from];
    const [first] = all;
    if (first === void 0) continue;
    const assets = repositories.of(first.pin);
    const isHere = ({ pin }) => repositories.of(pin) === assets;
    const here = { ...comparison, from: comparison.from.filter(isHere), to: comparison.to.filter(isHere) };
    if (!all.every(isHere))
      log.notice(`${comparison.service} is compared in ${assets.url.url} alone: it has, or had, pins of another.`);
    if (!isSame(here)) groups.set(assets, [...groups.get(assets) ?? [], here]);
  }
  return groups;
}
function isSame({ from, to }) {
  const says = (trees) => JSON.stringify(trees.map(({ directory, assetsPath, sha }) => [directory, assetsPath, sha]));
  return [...from, ...to].some(({ pin }) => pin.assetsJson !== void 0) && says(from) === says(to);
}
function findMoved({ services, earlier }) {
  return services.map(({ service, pinnedTrees }) => ({ service, from: earlier.pinnedTreesOf(service), to: pinnedTrees })).filter(({ from, to }) => !(0,_chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_3__/* .samePinnedTrees */ .MW)(from, to));
}
function serviceChanges({ url }, comparisons, files) {
  return comparisons.map((comparison, index) => ({
    service: comparison.service,
    repository: url,
    ...movedPin(comparison),
    ...summarize(files[index] ?? [])
  }));
}
function movedPin({ service, from, to }) {
  const pairs = directoriesOf({ service, from, to }).map((directory) => ({
    before: from.find((pinnedTree) => pinnedTree.directory === directory),
    after: to.find((pinnedTree) => pinnedTree.directory === directory)
  }));
  const moved = pairs.find(({ before, after }) => before?.sha !== after?.sha) ?? pairs[0];
  return { from: moved?.before?.sha, to: moved?.after?.sha, at: (moved?.after ?? to[0])?.pin.at };
}
async function compareTrees(assets, comparisons, signal) {
  const pinnedTrees = comparisons.flatMap(({ from, to }) => [...from, ...to]);
  const named = await (0,_chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchTreeNames */ .xq)(assets, pinnedTrees, signal);
  const pairs = await findPairs(assets.store, withTrees(comparisons, named), signal);
  const keys = new Set(
    pairs.flat().filter(({ from, to }) => from !== to).map(pairKey)
  );
  const changes = keys.size === 0 ? /* @__PURE__ */ new Map() : parseRawDiff(await (0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_4__/* .diffTrees */ .j_)((0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_4__/* .lookupEnvironment */ .Qt)(assets.store), [...keys], signal));
  return pairs.map((ofService) => filesOfService(ofService, changes));
}
function withTrees(comparisons, named) {
  const rest = [...named];
  return comparisons.map(({ service, from, to }) => {
    return { service, from: rest.splice(0, from.length), to: rest.splice(0, to.length) };
  });
}
async function findPairs(store, comparisons, signal) {
  const places = comparisons.map((comparison) => {
    const { from, to } = comparison;
    return directoriesOf(comparison).map((directory) => ({
      directory,
      from: locate(from, directory),
      to: locate(to, directory)
    }));
  });
  const asked = places.flat().flatMap(({ from, to }) => [from, to]);
  const trees = (await (0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_4__/* .findBelow */ .JB)(store, asked, signal)).values();
  return places.map(
    (ofService) => ofService.map(({ directory }) => {
      const [from = _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .EMPTY_TREE */ .pL, to = _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .EMPTY_TREE */ .pL] = [trees.next().value, trees.next().value];
      const others = ofService.map((place) => place.directory).filter((other) => other !== directory);
      return { directory, from, to, inner: others.filter((other) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(other, directory)) };
    })
  );
}
function directoriesOf({ service, from, to }) {
  return [.../* @__PURE__ */ new Set([service, ...[...from, ...to].map((pinnedTree) => pinnedTree.directory)])].sort();
}
function locate(trees, directory) {
  const around = trees.findLast((tree) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(directory, tree.directory));
  if (around === void 0 || around.found === "absent") return { tree: _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .EMPTY_TREE */ .pL, below: "" };
  return { tree: around.found, below: directory.slice(around.directory.length).replace(/^\//, "") };
}
function pairKey({ from, to }) {
  return `${from} ${to}`;
}
function parseRawDiff(output) {
  const changes = /* @__PURE__ */ new Map();
  const records = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_6__/* .splitRecords */ .DQ)(output);
  let current = [];
  for (let index = 0; index + 1 < records.length; index += 2) {
    const [, key, oldMode, newMode, from = "", to = ""] = /^(?:([0-9a-f]{40} [0-9a-f]{40})\n)*:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) /.exec(
      records[index]?.toString("latin1") ?? ""
    ) ?? [];
    if (key !== void 0) {
      current = [];
      changes.set(key, current);
    }
    const before = isFile(oldMode) ? (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(from) : void 0;
    const after = isFile(newMode) ? (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(to) : void 0;
    if (before === void 0 && after === void 0) continue;
    current.push({ path: records[index + 1]?.toString("utf8") ?? "", before, after });
  }
  return changes;
}
function isFile(mode) {
  return mode !== void 0 && mode !== "000000" && mode !== "160000";
}
function filesOfService(pairs, changes) {
  const files = pairs.flatMap(
    (pair) => (changes.get(pairKey(pair)) ?? []).map((file) => ({ ...file, path: pair.directory === "" ? file.path : `${pair.directory}/${file.path}` })).filter(({ path }) => !pair.inner.some((directory) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(path, directory)))
  );
  return files.sort((a, b) => a.path < b.path ? -1 : 1);
}
function summarize(files) {
  const differences = { added: [], modified: [], deleted: [] };
  for (const { path, before, after } of files) {
    differences[before === void 0 ? "added" : after === void 0 ? "deleted" : "modified"].push(path);
  }
  return differences;
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

/***/ 592:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ findAccess),
/* harmony export */   RD: () => (/* binding */ findRepositoryUrl),
/* harmony export */   ZN: () => (/* binding */ repositoryUrlOf),
/* harmony export */   cX: () => (/* binding */ findAccesses),
/* harmony export */   v3: () => (/* binding */ onlyAccess),
/* harmony export */   yT: () => (/* binding */ accessFlags)
/* harmony export */ });
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7495);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9457);
/* harmony import */ var _chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4322);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3757);





// src/fetch/access.ts
function accessFlags({ repository, branch }) {
  const flag = (name, value) => value === void 0 ? [] : [name, value];
  return [...flag("--repository", repository), ...flag("--branch", branch)];
}
function onlyAccess(access) {
  return { of: () => access, hasOwn: true, branch: access.branch, mirror: void 0 };
}
function findAccesses(request, root, base, onWarning) {
  const known = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  const find = (pin) => {
    const url = repositoryUrlOf(request, root, base, pin);
    const access = known.get(url.url) ?? accessTo(url, request, root, pin, onWarning);
    known.set(url.url, access);
    return access;
  };
  return {
    branch: request.branch ?? root.settings.branch ?? _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_BRANCH */ .nU,
    mirror: findMirror(request, root, base),
    hasOwn: (request.repository ?? root.settings.repository) !== void 0,
    of: (pin) => {
      const name = pin.assetsJson?.repository ?? root.settings.repository ?? "";
      const access = byName.get(name) ?? find(pin);
      byName.set(name, access);
      if (request.repository !== void 0 && byName.size > 1) throw notOneRepository([...byName.keys()]);
      return access;
    }
  };
}
function notOneRepository(named) {
  const what = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(named.map((name) => name || "none"));
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl(
    "bad-usage",
    `The repository input names one assets repository, but the files name several: ${what}.`,
    {
      hint: "Leave the input out, or name services of one repository alone."
    }
  );
}
function repositoryUrlOf(request, root, base, { assetsJson }) {
  if (assetsJson === void 0 || request.repository !== void 0) return findRepositoryUrl(request, root, base);
  return parseRepository(request, base, "AssetsRepo", assetsJson.repository, assetsJson.repositoryAt);
}
function findAccess(request, root, base, onWarning) {
  return accessTo(findRepositoryUrl(request, root, base), request, root, {}, onWarning);
}
function accessTo(url, request, root, { assetsJson }, onWarning) {
  const branch = request.branch ?? root.settings.branch ?? _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_BRANCH */ .nU;
  if (!(0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .isBranchName */ .Q8)(branch)) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(branch)} is not the name of a branch.`, {
      hint: "Give one such as main."
    });
  }
  const { authorization, warning } = (0,_chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseCredential */ .P$)({
    url,
    fromInput: request.repository !== void 0,
    token: request.token,
    ownOrigin: request.ownOrigin
  });
  if (warning !== void 0) {
    const at = request.repository === void 0 ? assetsJson?.repositoryAt ?? root.places.$repository : void 0;
    onWarning({ message: warning, ...at === void 0 ? {} : { at } });
  }
  return { url, branch, authorization };
}
function findRepositoryUrl({ repository: given, gitHubServer, isLocalUser }, root, base) {
  const at = root.places.$repository ?? { file: root.file };
  const text = given ?? root.settings.repository;
  if (text === void 0) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-manifest", `No assets repository is named in ${root.file}.`, {
      hint: 'Add "$repository": "owner/name-assets" to it, or name it with the repository input.',
      at
    });
  }
  if (given === void 0) return parseRepository({ gitHubServer, isLocalUser }, base, "$repository", text, at);
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGitUrl */ .RA)(text, gitHubServer, base);
  if (!("error" in parsed)) return parsed;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `The repository input cannot be used: ${parsed.error}.`, {
    hint: "Give owner/name on GitHub, or the address of a git repository."
  });
}
function parseRepository({ gitHubServer, isLocalUser }, base, name, text, at) {
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGitUrl */ .RA)(text, gitHubServer, base);
  if ("error" in parsed) throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message: `${name} cannot be used: ${parsed.error}`, at }]);
  if (!isLocalUser && parsed.transport !== "http") {
    const message = `in CI, ${name} is owner/name or an http(s) address; anything else is given with the repository input`;
    throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message, at }]);
  }
  return parsed;
}
function findMirror({ mirror, isLocalUser }, root, base) {
  if (mirror !== void 0) {
    const parsed2 = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMirror */ .v0)(mirror.text, mirror.base);
    if (!("error" in parsed2)) return parsed2;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `The mirror input cannot be used: ${parsed2.error}.`, {
      hint: "Give an http(s) address that everybody may read, or the path of a folder."
    });
  }
  const { mirror: text } = root.settings;
  if (text === void 0) return void 0;
  const at = root.places.$mirror ?? { file: root.file };
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMirror */ .v0)(text, base);
  if ("error" in parsed) throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message: `$mirror cannot be used: ${parsed.error}`, at }]);
  if (isLocalUser || parsed.kind === "http") return parsed;
  throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message: "in CI, $mirror is an http(s) address; a folder is given with the mirror input", at }]);
}




/***/ }),

/***/ 2084:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_J7I2G4BV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5613);
/* harmony import */ var _chunk_MHHUC6OG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2167);
/* harmony import */ var _chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65);
/* harmony import */ var _chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8710);
/* harmony import */ var _chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9630);
/* harmony import */ var _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3641);
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2307);
/* harmony import */ var _chunk_KFRXFDR2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(387);
/* harmony import */ var _chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4506);
/* harmony import */ var _chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4813);
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7704);
/* harmony import */ var _chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4724);
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7616);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(978);
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4494);
/* harmony import */ var _chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5921);
/* harmony import */ var _chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2153);
/* harmony import */ var _chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6786);
/* harmony import */ var _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2496);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7423);
/* harmony import */ var _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8456);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(592);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1999);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7495);
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4491);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6178);
/* harmony import */ var _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(4635);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(2136);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(7261);
/* harmony import */ var _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(1299);
/* harmony import */ var _chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(376);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(7598);








































// src/commands/diff/report.ts



// src/recording-diff/page/render.ts


// generated/review-page.ts
var SCRIPT = '"use strict";(()=>{var V,v,ye,tt,M,me,$e,ke,Se,se,ne,re,nt,U={},we=[],rt=/acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i,G=Array.isArray;function S(e,t){for(var n in t)e[n]=t[n];return e}function ie(e){e&&e.parentNode&&e.parentNode.removeChild(e)}function X(e,t,n){var r,s,o,i={};for(o in t)o=="key"?r=t[o]:o=="ref"?s=t[o]:i[o]=t[o];if(arguments.length>2&&(i.children=arguments.length>3?V.call(arguments,2):n),typeof e=="function"&&e.defaultProps!=null)for(o in e.defaultProps)i[o]===void 0&&(i[o]=e.defaultProps[o]);return J(e,i,r,s,null)}function J(e,t,n,r,s){var o={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:s??++ye,__i:-1,__u:0};return s==null&&v.vnode!=null&&v.vnode(o),o}function Q(e){return e.children}function N(e,t){this.props=e,this.context=t}function P(e,t){if(t==null)return e.__?P(e.__,e.__i+1):null;for(var n;t<e.__k.length;t++)if((n=e.__k[t])!=null&&n.__e!=null)return n.__e;return typeof e.type=="function"?P(e):null}function xe(e){var t,n;if((e=e.__)!=null&&e.__c!=null){for(e.__e=e.__c.base=null,t=0;t<e.__k.length;t++)if((n=e.__k[t])!=null&&n.__e!=null){e.__e=e.__c.base=n.__e;break}return xe(e)}}function ge(e){(!e.__d&&(e.__d=!0)&&M.push(e)&&!z.__r++||me!=v.debounceRendering)&&((me=v.debounceRendering)||$e)(z)}function z(){for(var e,t,n,r,s,o,i,c=1;M.length;)M.length>c&&M.sort(ke),e=M.shift(),c=M.length,e.__d&&(n=void 0,r=void 0,s=(r=(t=e).__v).__e,o=[],i=[],t.__P&&((n=S({},r)).__v=r.__v+1,v.vnode&&v.vnode(n),ae(t.__P,n,r,t.__n,t.__P.namespaceURI,32&r.__u?[s]:null,o,s??P(r),!!(32&r.__u),i),n.__v=r.__v,n.__.__k[n.__i]=n,qe(o,n,i),r.__e=r.__=null,n.__e!=s&&xe(n)));z.__r=0}function Ce(e,t,n,r,s,o,i,c,d,l,_){var a,h,u,g,y,b,p,m=r&&r.__k||we,x=t.length;for(d=ot(n,t,m,d,x),a=0;a<x;a++)(u=n.__k[a])!=null&&(h=u.__i==-1?U:m[u.__i]||U,u.__i=a,b=ae(e,u,h,s,o,i,c,d,l,_),g=u.__e,u.ref&&h.ref!=u.ref&&(h.ref&&le(h.ref,null,u),_.push(u.ref,u.__c||g,u)),y==null&&g!=null&&(y=g),(p=!!(4&u.__u))||h.__k===u.__k?d=Re(u,d,e,p):typeof u.type=="function"&&b!==void 0?d=b:g&&(d=g.nextSibling),u.__u&=-7);return n.__e=y,d}function ot(e,t,n,r,s){var o,i,c,d,l,_=n.length,a=_,h=0;for(e.__k=new Array(s),o=0;o<s;o++)(i=t[o])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i=="string"||typeof i=="number"||typeof i=="bigint"||i.constructor==String?i=e.__k[o]=J(null,i,null,null,null):G(i)?i=e.__k[o]=J(Q,{children:i},null,null,null):i.constructor==null&&i.__b>0?i=e.__k[o]=J(i.type,i.props,i.key,i.ref?i.ref:null,i.__v):e.__k[o]=i,d=o+h,i.__=e,i.__b=e.__b+1,(l=i.__i=st(i,n,d,a))!=-1&&(a--,(c=n[l])&&(c.__u|=2)),c==null||c.__v==null?(l==-1&&(s>_?h--:s<_&&h++),typeof i.type!="function"&&(i.__u|=4)):l!=d&&(l==d-1?h--:l==d+1?h++:(l>d?h--:h++,i.__u|=4))):e.__k[o]=null;if(a)for(o=0;o<_;o++)(c=n[o])!=null&&(2&c.__u)==0&&(c.__e==r&&(r=P(c)),Ee(c,c));return r}function Re(e,t,n,r){var s,o;if(typeof e.type=="function"){for(s=e.__k,o=0;s&&o<s.length;o++)s[o]&&(s[o].__=e,t=Re(s[o],t,n,r));return t}e.__e!=t&&(r&&(t&&e.type&&!t.parentNode&&(t=P(e)),n.insertBefore(e.__e,t||null)),t=e.__e);do t=t&&t.nextSibling;while(t!=null&&t.nodeType==8);return t}function st(e,t,n,r){var s,o,i,c=e.key,d=e.type,l=t[n],_=l!=null&&(2&l.__u)==0;if(l===null&&c==null||_&&c==l.key&&d==l.type)return n;if(r>(_?1:0)){for(s=n-1,o=n+1;s>=0||o<t.length;)if((l=t[i=s>=0?s--:o++])!=null&&(2&l.__u)==0&&c==l.key&&d==l.type)return i}return-1}function ve(e,t,n){t[0]=="-"?e.setProperty(t,n??""):e[t]=n==null?"":typeof n!="number"||rt.test(t)?n:n+"px"}function W(e,t,n,r,s){var o,i;e:if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||ve(e.style,t,"");if(n)for(t in n)r&&n[t]==r[t]||ve(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")o=t!=(t=t.replace(Se,"$1")),i=t.toLowerCase(),t=i in e||t=="onFocusOut"||t=="onFocusIn"?i.slice(2):t.slice(2),e.l||(e.l={}),e.l[t+o]=n,n?r?n.u=r.u:(n.u=se,e.addEventListener(t,o?re:ne,o)):e.removeEventListener(t,o?re:ne,o);else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{e[t]=n??"";break e}catch{}typeof n=="function"||(n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n))}}function be(e){return function(t){if(this.l){var n=this.l[t.type+e];if(t.t==null)t.t=se++;else if(t.t<n.u)return;return n(v.event?v.event(t):t)}}}function ae(e,t,n,r,s,o,i,c,d,l){var _,a,h,u,g,y,b,p,m,x,q,H,j,pe,K,F,te,$=t.type;if(t.constructor!=null)return null;128&n.__u&&(d=!!(32&n.__u),o=[c=t.__e=n.__e]),(_=v.__b)&&_(t);e:if(typeof $=="function")try{if(p=t.props,m="prototype"in $&&$.prototype.render,x=(_=$.contextType)&&r[_.__c],q=_?x?x.props.value:_.__:r,n.__c?b=(a=t.__c=n.__c).__=a.__E:(m?t.__c=a=new $(p,q):(t.__c=a=new N(p,q),a.constructor=$,a.render=at),x&&x.sub(a),a.state||(a.state={}),a.__n=r,h=a.__d=!0,a.__h=[],a._sb=[]),m&&a.__s==null&&(a.__s=a.state),m&&$.getDerivedStateFromProps!=null&&(a.__s==a.state&&(a.__s=S({},a.__s)),S(a.__s,$.getDerivedStateFromProps(p,a.__s))),u=a.props,g=a.state,a.__v=t,h)m&&$.getDerivedStateFromProps==null&&a.componentWillMount!=null&&a.componentWillMount(),m&&a.componentDidMount!=null&&a.__h.push(a.componentDidMount);else{if(m&&$.getDerivedStateFromProps==null&&p!==u&&a.componentWillReceiveProps!=null&&a.componentWillReceiveProps(p,q),t.__v==n.__v||!a.__e&&a.shouldComponentUpdate!=null&&a.shouldComponentUpdate(p,a.__s,q)===!1){for(t.__v!=n.__v&&(a.props=p,a.state=a.__s,a.__d=!1),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(L){L&&(L.__=t)}),H=0;H<a._sb.length;H++)a.__h.push(a._sb[H]);a._sb=[],a.__h.length&&i.push(a);break e}a.componentWillUpdate!=null&&a.componentWillUpdate(p,a.__s,q),m&&a.componentDidUpdate!=null&&a.__h.push(function(){a.componentDidUpdate(u,g,y)})}if(a.context=q,a.props=p,a.__P=e,a.__e=!1,j=v.__r,pe=0,m){for(a.state=a.__s,a.__d=!1,j&&j(t),_=a.render(a.props,a.state,a.context),K=0;K<a._sb.length;K++)a.__h.push(a._sb[K]);a._sb=[]}else do a.__d=!1,j&&j(t),_=a.render(a.props,a.state,a.context),a.state=a.__s;while(a.__d&&++pe<25);a.state=a.__s,a.getChildContext!=null&&(r=S(S({},r),a.getChildContext())),m&&!h&&a.getSnapshotBeforeUpdate!=null&&(y=a.getSnapshotBeforeUpdate(u,g)),F=_,_!=null&&_.type===Q&&_.key==null&&(F=Me(_.props.children)),c=Ce(e,G(F)?F:[F],t,n,r,s,o,i,c,d,l),a.base=t.__e,t.__u&=-161,a.__h.length&&i.push(a),b&&(a.__E=a.__=null)}catch(L){if(t.__v=null,d||o!=null)if(L.then){for(t.__u|=d?160:128;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;o[o.indexOf(c)]=null,t.__e=c}else{for(te=o.length;te--;)ie(o[te]);oe(t)}else t.__e=n.__e,t.__k=n.__k,L.then||oe(t);v.__e(L,t,n)}else o==null&&t.__v==n.__v?(t.__k=n.__k,t.__e=n.__e):c=t.__e=it(n.__e,t,n,r,s,o,i,d,l);return(_=v.diffed)&&_(t),128&t.__u?void 0:c}function oe(e){e&&e.__c&&(e.__c.__e=!0),e&&e.__k&&e.__k.forEach(oe)}function qe(e,t,n){for(var r=0;r<n.length;r++)le(n[r],n[++r],n[++r]);v.__c&&v.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(o){o.call(s)})}catch(o){v.__e(o,s.__v)}})}function Me(e){return typeof e!="object"||e==null||e.__b&&e.__b>0?e:G(e)?e.map(Me):S({},e)}function it(e,t,n,r,s,o,i,c,d){var l,_,a,h,u,g,y,b=n.props||U,p=t.props,m=t.type;if(m=="svg"?s="http://www.w3.org/2000/svg":m=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),o!=null){for(l=0;l<o.length;l++)if((u=o[l])&&"setAttribute"in u==!!m&&(m?u.localName==m:u.nodeType==3)){e=u,o[l]=null;break}}if(e==null){if(m==null)return document.createTextNode(p);e=document.createElementNS(s,m,p.is&&p),c&&(v.__m&&v.__m(t,o),c=!1),o=null}if(m==null)b===p||c&&e.data==p||(e.data=p);else{if(o=o&&V.call(e.childNodes),!c&&o!=null)for(b={},l=0;l<e.attributes.length;l++)b[(u=e.attributes[l]).name]=u.value;for(l in b)if(u=b[l],l!="children"){if(l=="dangerouslySetInnerHTML")a=u;else if(!(l in p)){if(l=="value"&&"defaultValue"in p||l=="checked"&&"defaultChecked"in p)continue;W(e,l,null,u,s)}}for(l in p)u=p[l],l=="children"?h=u:l=="dangerouslySetInnerHTML"?_=u:l=="value"?g=u:l=="checked"?y=u:c&&typeof u!="function"||b[l]===u||W(e,l,u,b[l],s);if(_)c||a&&(_.__html==a.__html||_.__html==e.innerHTML)||(e.innerHTML=_.__html),t.__k=[];else if(a&&(e.innerHTML=""),Ce(t.type=="template"?e.content:e,G(h)?h:[h],t,n,r,m=="foreignObject"?"http://www.w3.org/1999/xhtml":s,o,i,o?o[0]:n.__k&&P(n,0),c,d),o!=null)for(l=o.length;l--;)ie(o[l]);c||(l="value",m=="progress"&&g==null?e.removeAttribute("value"):g!=null&&(g!==e[l]||m=="progress"&&!g||m=="option"&&g!=b[l])&&W(e,l,g,b[l],s),l="checked",y!=null&&y!=e[l]&&W(e,l,y,b[l],s))}return e}function le(e,t,n){try{if(typeof e=="function"){var r=typeof e.__u=="function";r&&e.__u(),r&&t==null||(e.__u=e(t))}else e.current=t}catch(s){v.__e(s,n)}}function Ee(e,t,n){var r,s;if(v.unmount&&v.unmount(e),(r=e.ref)&&(r.current&&r.current!=e.__e||le(r,null,t)),(r=e.__c)!=null){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(o){v.__e(o,t)}r.base=r.__P=null}if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&Ee(r[s],t,n||typeof e.type!="function");n||ie(e.__e),e.__c=e.__=e.__e=void 0}function at(e,t,n){return this.constructor(e,n)}function ce(e,t,n){var r,s,o,i;t==document&&(t=document.documentElement),v.__&&v.__(e,t),s=(r=typeof n=="function")?null:n&&n.__k||t.__k,o=[],i=[],ae(t,e=(!r&&n||t).__k=X(Q,null,[e]),s||U,U,t.namespaceURI,!r&&n?[n]:s?null:t.firstChild?V.call(t.childNodes):null,o,!r&&n?n:s?s.__e:t.firstChild,r,i),qe(o,e,i)}V=we.slice,v={__e:function(e,t,n,r){for(var s,o,i;t=t.__;)if((s=t.__c)&&!s.__)try{if((o=s.constructor)&&o.getDerivedStateFromError!=null&&(s.setState(o.getDerivedStateFromError(e)),i=s.__d),s.componentDidCatch!=null&&(s.componentDidCatch(e,r||{}),i=s.__d),i)return s.__E=s}catch(c){e=c}throw e}},ye=0,tt=function(e){return e!=null&&e.constructor==null},N.prototype.setState=function(e,t){var n;n=this.__s!=null&&this.__s!=this.state?this.__s:this.__s=S({},this.state),typeof e=="function"&&(e=e(S({},n),this.props)),e&&S(n,e),e!=null&&this.__v&&(t&&this._sb.push(t),ge(this))},N.prototype.forceUpdate=function(e){this.__v&&(this.__e=!0,e&&this.__h.push(e),ge(this))},N.prototype.render=Q,M=[],$e=typeof Promise=="function"?Promise.prototype.then.bind(Promise.resolve()):setTimeout,ke=function(e,t){return e.__v.__b-t.__v.__b},z.__r=0,Se=/(PointerCapture)$|Capture$/i,se=0,ne=be(!1),re=be(!0),nt=0;var Ae=function(e,t,n,r){var s;t[0]=0;for(var o=1;o<t.length;o++){var i=t[o++],c=t[o]?(t[0]|=i?1:2,n[t[o++]]):t[++o];i===3?r[0]=c:i===4?r[1]=Object.assign(r[1]||{},c):i===5?(r[1]=r[1]||{})[t[++o]]=c:i===6?r[1][t[++o]]+=c+"":i?(s=e.apply(c,Ae(e,c,n,["",null])),r.push(s),c[0]?t[0]|=2:(t[o-2]=0,t[o]=s)):r.push(c)}return r},Te=new Map;function Le(e){var t=Te.get(this);return t||(t=new Map,Te.set(this,t)),(t=Ae(this,t.get(e)||(t.set(e,t=(function(n){for(var r,s,o=1,i="",c="",d=[0],l=function(h){o===1&&(h||(i=i.replace(/^\\s*\\n\\s*|\\s*\\n\\s*$/g,"")))?d.push(0,h,i):o===3&&(h||i)?(d.push(3,h,i),o=2):o===2&&i==="..."&&h?d.push(4,h,0):o===2&&i&&!h?d.push(5,0,!0,i):o>=5&&((i||!h&&o===5)&&(d.push(o,0,i,s),o=6),h&&(d.push(o,h,0,s),o=6)),i=""},_=0;_<n.length;_++){_&&(o===1&&l(),l(_));for(var a=0;a<n[_].length;a++)r=n[_][a],o===1?r==="<"?(l(),d=[d],o=3):i+=r:o===4?i==="--"&&r===">"?(o=1,i=""):i=r+i[0]:c?r===c?c="":i+=r:r===\'"\'||r==="\'"?c=r:r===">"?(l(),o=1):o&&(r==="="?(o=5,s=i,i=""):r==="/"&&(o<5||n[_][a+1]===">")?(l(),o===3&&(d=d[0]),o=d,(d=d[0]).push(2,0,o),o=0):r===" "||r==="	"||r===`\n`||r==="\\r"?(l(),o=2):i+=r),o===3&&i==="!--"&&(o=4,d=d[0])}return l(),d})(e)),t),arguments,[])).length>1?t:t[0]}var f=Le.bind(X);var Rt=new Uint32Array(65536);function O(e){return String(e).replace(/\\B(?=(\\d{3})+$)/g,",")}function k(e,t){return`${O(e)} ${t}${e===1?"":"s"}`}function Pe(e){let t=["B","kB","MB","GB","TB"],n=e,r=0;for(;n>=999.5&&r<t.length-1;)n/=1e3,r++;return`${n>=100||r===0?Math.round(n):n.toFixed(1)} ${t[r]}`}function Oe({rows:e,more:t}){return t.real>0||e.some(({kind:n})=>n!=="volatile")}function Ie(e){let t={added:0,removed:0,changed:0,volatile:0};for(let{counts:n}of e)for(let r of["added","removed","changed","volatile"])t[r]+=n[r];return t}var B=["added","changed","removed"];function Ne(e){return Object.fromEntries(new URLSearchParams(e.slice(1)))}function w(e){let t=Object.entries(e).filter(([,n])=>n);return`#${new URLSearchParams(t)}`.replaceAll("%2F","/").replaceAll("%2C",",")}function D(e,{hide:t=""}){return!t.split(",").includes(e)}var je=new WeakMap;function Fe(e,...t){let n=({title:s,rows:o})=>[s,...o.flatMap(({label:i,before:c,after:d})=>[i,c,d])],r=je.get(e)??[...t,...e.sections.flatMap(n)].join(`\n`).toLowerCase();return je.set(e,r),r}function Y(e,t){let{path:n,kind:r,isReal:s,requests:o,sections:i}=e;if(t.real&&!s)return;let d=(t.search??"").toLowerCase().split(/\\s+/).filter(u=>!n.toLowerCase().includes(u)),l=u=>d.every(g=>u().includes(g)),_=u=>D(u.kind,t)&&(!t.real||u.isReal)&&l(()=>Fe(u,`${u.method} ${u.host}${u.path}`,u.status.before,u.status.after)),a=o.flatMap((u,g)=>_(u)?[g]:[]),h=o.length===0||i.length>0;return a.length>0||h&&D(r,t)&&l(()=>Fe(e))?a:void 0}function ue(e,t,n){let r=e.indexOf(t);return r<0?e.at(n>0?0:-1):e[r+n]}function Ue(e,t){return t===void 0?["",e]:[0,...t].map((n,r)=>e.slice(n,t[r]))}function De({equal:e,more:t}){let n=[t.real>0?`${k(t.real,"more value")} ${t.real===1?"differs":"differ"}`:"",t.volatile>0?k(t.volatile,"more volatile value"):"",e>0?k(e,"equal value"):""].filter(r=>r!=="");return n.length===0?"":`Left out: ${n.join(", ")}.`}var Be={added:"+",changed:"~",removed:"\u2212",volatile:"\u2248"},lt=12,de=50,T=document.getElementById("page"),R=JSON.parse(document.getElementById("data")?.textContent??""),C=R.services.flatMap(e=>e.recordings),Z=C.flatMap(ze).sort((e,t)=>+(e.side==="before")-+(t.side==="before")),ct=new Map(R.services.flatMap(({service:e,recordings:t})=>t.map(n=>[n,_t(n,e)])));function ze(e){return e.secrets.map(t=>({...t,recording:e}))}function A(e){return e.split(/(?<=[\\\\/_?&,;=]|\\.(?!\\w+$))|(?<=[a-z])(?=[A-Z])/).map(t=>f`${t}<wbr />`)}function fe(e){let t=e.lastIndexOf("/")+1;return[e.slice(0,t),e.slice(t)]}function ut(e){let t=C.find(({path:n})=>n===e.recording);return f`<div class=${t&&"reading"}>\n    <header>\n      <h1><a href="#">Recordings that differ</a><small class="about">${R.about}</small></h1>\n      <input id="search" type="search" placeholder="Search (press /)" aria-label="Search" autocomplete="off" spellcheck="false"\n        value=${e.search??""} onInput=${({target:n})=>he({search:n.value})} />\n      <div role="group" aria-label="Filters">\n        ${B.map(n=>f`<button aria-pressed=${D(n,e)} onClick=${()=>ee(n)}><b class=${n}>\u25CF</b> <span>${n}</span></button> `)}\n        <button class="real" aria-pressed=${e.real==="1"} onClick=${Ze}>Only real changes</button>${" "}\n        <button aria-label="Keys" onClick=${et}>?</button>\n      </div>\n    </header>\n    ${dt(e)}\n    <main tabindex="-1">${t===void 0?ft(e):ht(t,e)}</main>\n    <dialog aria-label="Keys">\n      <dl>${Object.entries(_e).map(([n,[r]])=>f`<dt><kbd>${n}</kbd></dt><dd>${r}</dd>`)}</dl>\n      <form method="dialog"><button>Close</button></form>\n    </dialog>\n  </div>`}function dt(e){let t=new Set(C.filter(r=>Y(r,e))),n=R.services.map(({service:r,recordings:s})=>{let o=s.map(c=>{let d=c.path===e.recording,l=w({...e,recording:c.path,request:""});return f`<li hidden=${!t.has(c)}><a href=${l} aria-current=${d||void 0}>${ct.get(c)}</a></li>`}),i=s.filter(c=>t.has(c)).length;return f`<section hidden=${i===0}>${He(r||"/",i)}<ul>${o}</ul></section>`});return f`<nav aria-label="Recordings">\n    ${Z.length>0&&f`<section class="secret">${He("Looks like a secret",Z.length)}${Ve(Z,e)}</section>`}\n    ${n}\n    ${t.size===0&&f`<p class="section">Nothing is left by the filters and the search. What this page leaves out is not searched.</p>`}\n  </nav>`}function He(e,t){return f`<h3><span>${e}</span><span>${O(t)}</span></h3>`}function _t({path:e,kind:t,isReal:n,counts:r},s){let[o,i]=fe(e.startsWith(`${s}/`)?e.slice(s.length+1):e),c=[...B,"volatile"].filter(l=>r[l]>0);return f`<span class="name ${!n&&"same"}" title=${n?void 0:"Only dates, ids and the like moved"}><bdi>${A(i)}</bdi>${o&&f`<small>${A(o)}</small>`}</span>\n    <span class="counts">${c.map(l=>f`<b class=${l}>${Be[l]}${O(r[l])}</b> `)}\n      ${c.length===0&&f`<b class=${t}>${Be[t]}</b>`}</span>`}function Ve(e,t){let n=e.slice(0,de).map(({recording:{path:r},request:s,kind:o,where:i,side:c})=>{let d=w({...t,recording:r,request:s===void 0?"":String(s+1),search:"",hide:"",real:""}),l=`${fe(r)[1]} \xB7 ${i}${c==="before"?" (before)":""}`;return f`<li><a href=${d}>${o}: <small>${A(l)}</small></a></li>`});return f`<ul>${n}${e.length>de&&f`<li>and ${O(e.length-de)} more</li>`}</ul>`}function Ge(e,t){let n=f`<b>This looks like a secret. It is masked on this page, not in the recording.</b>`;return e.length>0&&f`<div class="note secret">${n}${Ve(e,t)}</div>`}function ft(e){let t=Ie(C),n=[[C.length,C.length===1?"recording differs":"recordings differ"],[C.filter(s=>!s.isReal).length,"of them without a real change"],...B.map(s=>[t[s],`requests ${s}`])],r=R.surprises.map(({path:s,request:o,text:i})=>{let c=w({...e,recording:s,request:o===void 0?"":String(o+1)});return f`<li><a href=${c}>${i}</a> <small>${A(s)}</small></li>`});return f`\n    <div class="numbers">${n.map(([s,o])=>f`<div class="card"><b>${O(s)}</b> ${o}</div>`)}</div>\n    ${Ge(Z,e)}\n    ${r.length>0&&f`<div class="card section"><h3>Look at these first</h3><ul>${r}</ul></div>`}\n    ${R.leftOut>0&&f`<p class="note">Some details of ${k(R.leftOut,"recording")} are left out: the page would be too large with them.</p>`}`}function E(e,t){return f`<span class="tag ${e}">${t}</span>`}function ht(e,t){let{path:n,kind:r,size:s,format:o,notes:i,equalRequests:c,counts:d,requests:l}=e,_=Y(e,t)??[],[a,h]=fe(n),u=Object.values(d).reduce((p,m)=>p+m,-l.length),g=[o,[s.before,s.after].flatMap(p=>p===void 0?[]:Pe(p)).join(" \u2192 "),...c>0?[`${k(c,"equal request")} left out`]:[],..._.length<l.length?[`${k(l.length-_.length,"request")} hidden by the filters`]:[],...u>0?[`no room for ${k(u,"more request")} with changes`]:[]],y=Xe(e.sections,t),b=_.length<=lt;return f`\n    <a class="back" href=${w({...t,recording:"",request:""})}>\u2190 All recordings</a>\n    <h2><bdi><small>${A(a)}</small>${A(h)}</bdi> ${E(r,r)} ${!e.isReal&&E("","no real change")}</h2>\n    <small class="facts">${g.map(p=>f`<span>${p}</span>`)}</small>\n    ${i.map(p=>f`<p class="note">${p}</p>`)}\n    ${Ge(ze(e),t)}\n    ${y.length>0&&f`<div class="card">${y}</div>`}\n    <div class="requests" key=${n}>${_.map(p=>pt(e,p,t,{isOpen:b}))}</div>`}function pt(e,t,n,{isOpen:r}){let s=e.requests[t],{method:o,host:i,path:c,status:d,place:l,kind:_,isMoved:a,sections:h}=s,u=n.request===String(t+1),g=_==="changed"&&d.before!==d.after,y=a?"It is the same in another place.":"It has no headers and no body.";return f`<details key=${t} class="card ${s.isReal?_:"same"} ${u&&"here"}" open=${u||r&&s.isReal}>\n    <summary><span><b>${o}</b> <bdi class="path">${A(c)}</bdi> <small><bdi>${i}</bdi></small>\n      ${E(g?"changed":"",g?`${d.before} \u2192 ${d.after}`:d.after??d.before??"")}\n      ${_!=="changed"&&E(_,_)}\n      ${!s.isReal&&E("","no real change")}\n      ${a&&E("",`was #${l.before}`)}\n      ${e.secrets.some(b=>b.request===t)&&E("secret","looks like a secret")}\n      <a title="Link to this request" href=${w({...n,request:String(t+1)})}><small>#${l.after??l.before}</small></a></span></summary>\n    ${h.length===0?f`<p class="section">${y}</p>`:Xe(h,n)}</details>`}function Xe(e,t){return e.filter(n=>!t.real||Oe(n)).map(n=>{let r=n.rows.filter(({kind:i})=>i!=="volatile"),s=t.real?[]:n.rows.filter(({kind:i})=>i==="volatile"),o=s.map(({label:i})=>i).join(", ");return f`<div class="section"><h3>${n.title} <small>${De(n)}</small></h3>\n        ${r.length>0&&Ke(r)}\n        ${s.length>0&&f`<details class="volatile"><summary>${k(s.length,"volatile value")}: <bdi>${o}</bdi></summary>${Ke(s)}</details>`}</div>`})}function Ke(e){let t=["before","after"].filter(r=>e.some(s=>s[r]!==void 0)),n=e.some(({label:r,rules:s})=>r!==""||s!==void 0);return f`<table>\n    <tr>${n&&f`<th class="label"></th>`}${t.map(r=>f`<th>${r}</th>`)}</tr>\n    ${e.map(r=>f`<tr>${n&&mt(r)}${t.map(s=>gt(r,s))}</tr>`)}</table>`}function mt({label:e,rules:t}){let n=t?.map(r=>`${r}: ${R.rules[r]}`).join("; ");return f`<td class="label" title=${n}><bdi>${e}</bdi> <small>${t?.join(", ")}</small></td>`}function gt(e,t){let n=e[t];if(n===void 0)return f`<td><i>not there</i></td>`;let r=e.before!==void 0&&e.after!==void 0,o=Ue(n,r?e.marks?.[t]:[]).map((i,c)=>c%2===0||i===""?i:f`<mark>${i}</mark>`);return f`<td class=${t}>${n===""?f`<i>empty</i>`:o}</td>`}function I(){return Ne(location.hash)}function Qe(){ce(ut(I()),T)}function Ye(){Qe(),T.querySelector("nav [aria-current]")?.scrollIntoView({block:"nearest"});let e=T.querySelector(".here");e===null&&scrollTo(0,0),e?.scrollIntoView(),e?.querySelector("summary")?.focus({preventScroll:!0})}function he(e){history.replaceState(null,"",w({...I(),...e})),Qe()}function ee(e){let t=I();he({hide:B.filter(n=>D(n,t)===(n===e)).join(",")})}function Ze(){he({real:I().real?"":"1"})}function We(e){let t=I(),n=C.filter(s=>Y(s,t)).map(({path:s})=>s),r=ue(n,t.recording,e);r!==void 0&&(location.hash=w({...t,recording:r,request:""}))}function Je(e){let t=[...T.querySelectorAll(".requests > details > summary")],n=ue(t,document.activeElement??void 0,e);n?.focus({preventScroll:!0}),n?.scrollIntoView()}function vt(){let e=[...T.querySelectorAll(".requests > details")],t=e.every(n=>n.open);for(let n of e)n.open=!t}function et(){T.querySelector("dialog")?.showModal()}var _e={j:["next recording",()=>We(1)],k:["previous recording",()=>We(-1)],n:["next request; Enter opens and closes it",()=>Je(1)],p:["previous request",()=>Je(-1)],o:["open or close all requests",vt],"/":["search; Escape leaves it",()=>document.getElementById("search")?.focus()],r:["only real changes: leave out what moves each time that a test is recorded",Ze],1:["show or hide added requests",()=>ee("added")],2:["show or hide changed requests",()=>ee("changed")],3:["show or hide removed requests",()=>ee("removed")],u:["back to the overview",()=>location.hash=w({...I(),recording:"",request:""})],"?":["these keys",et]};addEventListener("keydown",e=>{if(!(e.ctrlKey||e.metaKey||e.altKey||T.querySelector("dialog")?.open)){if(e.target instanceof HTMLInputElement){(e.key==="Escape"||e.key==="Enter")&&e.target.blur();return}Object.hasOwn(_e,e.key)&&(e.preventDefault(),_e[e.key]?.[1]())}});addEventListener("hashchange",Ye);Ye();})();';
var STYLE = ':root{color-scheme:light dark;--page: light-dark(#f6f7f9, #0f1318);--card: light-dark(#ffffff, #171c23);--line: light-dark(#d9dee5, #313a46);--text: light-dark(#1b2129, #e4e9ef);--quiet: light-dark(#5b6673, #9aa6b4);--link: light-dark(#0b5cc4, #6cb0ff);--kind: var(--quiet)}.added,.after{--kind: light-dark(#1a7f37, #5fd37f)}.removed,.before{--kind: light-dark(#b3261e, #ff8f86)}.changed,.note{--kind: light-dark(#8a5a00, #e6b450)}.secret{--kind: light-dark(#a3085a, #ff8ac4)}.same{--kind: var(--line)}summary,.section{--kind: var(--quiet)}.tag,.note,.before,.after,mark{background:color-mix(in srgb,var(--kind) var(--shade, 12%),var(--card))}mark{--shade: 40%;color:inherit}h3,.tag,b[class]{color:var(--kind)}body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}#page>div{display:grid;grid-template-columns:minmax(16rem,23rem) minmax(0,1fr);align-items:start}a{color:var(--link);text-decoration:none}h1 a,nav a{color:inherit}h1,h2,h3,ul,p{margin:0}h1,h2{font-size:1.15rem}small,summary,h3{font-size:.82rem}small,i,.name.same,.volatile,.label,th{color:var(--quiet);font-weight:400}.path,.label,.before,.after,summary b,summary small,.counts{font-family:ui-monospace,Menlo,Consolas,monospace}header,.card,dialog,table,td,th,input,button{border:1px solid var(--line)}header,.card,[aria-current]{background:var(--card)}.card,.note,input{border-radius:8px}header{border-width:0 0 1px;position:sticky;top:0;z-index:1;grid-column:1 / -1;display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;padding:.6rem 1rem}header h1{flex:1 1 18rem}.about,.name small,.numbers b{display:block}input,button{padding:.3rem .7rem;font:inherit;color:inherit;background:var(--page)}button{border-radius:99px}[aria-pressed=false]:not(.real){text-decoration:line-through}.real[aria-pressed=true]{background:var(--link);color:var(--page)}nav{position:sticky;top:4rem;max-height:calc(100vh - 4rem);overflow:auto;font-size:.87rem}nav h3,nav a,summary>span{display:flex;align-items:baseline;gap:0 .6rem;justify-content:space-between;padding:.3rem .9rem}.secret li a{display:block}summary>span{display:inline-flex;flex-wrap:wrap;padding:.3rem;width:calc(100% - 1.5rem);vertical-align:top}nav ul{list-style:none;padding:0}nav li{content-visibility:auto;contain-intrinsic-size:auto 3rem}[aria-current]{box-shadow:inset 3px 0 var(--link)}main{display:grid;grid-template-columns:minmax(0,1fr);gap:.8rem;padding:1rem}.note,.section,.numbers .card{padding:.5rem .8rem}.note,details.card{border-left:4px solid var(--kind)}.card>summary{padding:.2rem .8rem}h2 small{font-size:inherit}.counts{white-space:nowrap}dl{display:grid;grid-template-columns:auto 1fr;gap:.3rem 1rem}dd{margin:0}.tag{padding:0 .5rem;border-radius:99px;font:600 .78rem/1.5rem system-ui;white-space:nowrap}.facts,.numbers{display:flex;flex-wrap:wrap;gap:.8rem}.numbers .card{flex:1 7rem}.numbers b{font-size:1.5rem}.requests>details{margin-bottom:.6rem;scroll-margin-top:4.5rem}.here{outline:2px solid var(--link)}.path{flex:1 1 14rem}.section{border-top:1px solid var(--line)}table{width:100%;table-layout:fixed;border-collapse:collapse;font-size:.8rem}td,th{padding:.25rem .55rem;text-align:left;vertical-align:top}td{white-space:pre-wrap;unicode-bidi:plaintext}th,button span{text-transform:capitalize}th.label{width:25%}.back{display:none}@media(max-width:820px){#page>div{display:flex;flex-direction:column;align-items:stretch}header,main{order:-1}header,nav{position:static;max-height:none}.reading nav,th{display:none}.back,td{display:block}.before:before{content:"\u2212 "}.after:before{content:"+ "}}';

// src/recording-diff/page/render.ts
function renderPage(services, about) {
  const data = {
    about: (0,_chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInvisible */ .ts)(about),
    services: services.map(({ service, recordings }) => ({
      service: (0,_chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInvisible */ .ts)(service),
      recordings: recordings.map((recording) => ({ ...recording, path: (0,_chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInvisible */ .ts)(recording.path) }))
    })),
    surprises: (0,_chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_2__/* .findSurprises */ .Gz)(services),
    leftOut: services.flatMap(({ recordings }) => recordings).filter(isLeftOut).length,
    rules: _chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_3__/* .RULES */ .y0
  };
  const policy = `default-src 'none'; script-src '${digest(SCRIPT)}'; style-src '${digest(STYLE)}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Recordings that differ</title>
<style>${STYLE}</style>
</head>
<body>
<noscript>${withoutScript(data)}</noscript>
<div id="page"></div>
<script type="application/json" id="data">${embedJson(data)}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
function withoutScript({ about, services }) {
  const items = services.map(({ service, recordings }) => {
    const { added, removed, changed } = (0,_chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_3__/* .sumCounts */ .W_)(recordings);
    return `<li>${escapeHtml(service)}: ${recordings.length} recordings, ${added} requests added, ${removed} removed, ${changed} changed</li>`;
  });
  return `<h1>Recordings that differ</h1><p>${escapeHtml(about)}</p><p class="note">The details need this page's own script, which is switched off here.</p><ul class="list">${items.join("")}</ul>`;
}
function isLeftOut({ requests, counts, sections }) {
  const isShort = [...sections, ...requests.flatMap((request) => request.sections)].some(({ more }) => more.real > 0);
  return isShort || requests.filter((request) => request.isReal).length < counts.added + counts.removed + counts.changed;
}
function embedJson(value) {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
function digest(text) {
  return `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_40__.createHash)("sha256").update(text).digest("base64")}`;
}
function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

// src/commands/diff/report.ts
var RECORDED_SINCE = "What was recorded and not pushed yet: assets-sync diff --local";
var NOTHING_RECORDED = "What is on disk is what was synced.";
function diffReport(result, { listsRequests, report, error }) {
  const { changes, recordings, requests, bytes, isLocal } = result;
  const services = (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_30__/* .count */ .U9)(changes.length, "service");
  const nothing = isLocal ? NOTHING_RECORDED : "No pin differs.";
  const isNone = changes.length === 0;
  const listed = isLocal || listsRequests ? (0,_chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_2__/* .requestsText */ .sN)(recordings ?? []) : (0,_chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_4__/* .changesText */ .Tb)(changes);
  const last = isLocal ? (0,_chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_2__/* .localChangesLine */ .F3)(recordings ?? [], ["assets-sync push"]) : `${services} (${(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_6__/* .traffic */ .iN)(result)})`;
  const found = isNone ? [isLocal ? nothing : `${nothing} ${RECORDED_SINCE}`] : [...listed, last ?? ""];
  return {
    title: isNone ? "assets-sync diff" : `assets-sync diff: ${services}`,
    lines: [...found, ...report === void 0 ? [] : [`Written: ${report}`]],
    blocks: () => {
      if (isNone) return [nothing];
      const table = recordings === void 0 || recordings.length === 0 ? [] : [(0,_chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_2__/* .requestsMarkdown */ .ww)(recordings, _chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_REQUESTS_TABLE */ .fI)];
      return [...table, isLocal ? (0,_chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_4__/* .pathsMarkdown */ .c_)(changes) : (0,_chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_4__/* .changesMarkdown */ .T4)(changes)];
    },
    outputs: { services: changes.map(({ service }) => service), changed: !isNone, requests, bytes },
    json: {
      changes: changes.map(({ service, from = null, to = null, added, modified, deleted }) => {
        return { service, from, to, added, modified, deleted };
      }),
      ...recordings === void 0 ? {} : { recordings: (0,_chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_2__/* .requestsJson */ .HZ)(recordings) }
    },
    error
  };
}
function preparePage(workspace, file) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_39__.resolve)(workspace, file);
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_38__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_39__.dirname)(path), { recursive: true });
    const existing = (0,node_fs__WEBPACK_IMPORTED_MODULE_38__.statSync)(path, { throwIfNoEntry: false });
    if (existing?.isDirectory() === true) throw new Error("it is a directory");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_38__.accessSync)(existing === void 0 ? (0,node_path__WEBPACK_IMPORTED_MODULE_39__.dirname)(path) : path, node_fs__WEBPACK_IMPORTED_MODULE_38__.constants.W_OK);
  } catch (error) {
    throw cannotWrite(path, error);
  }
  return path;
}
function writePage(path, result, rulesOff) {
  const page = renderPage(result.recordings ?? [], [describe(result), ...describeRules(rulesOff)].join("; "));
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_38__.writeFileSync)(path, page);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}
function describe({ changes, isLocal }) {
  const places = new Set(changes.map(({ repository }) => (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_23__/* .repositoryPage */ .WR)(repository) ?? repository.url));
  const place = [...places].join(", ");
  const shas = (side) => {
    const pins = [...new Set(changes.map((change) => change[side]))];
    const [pin] = pins;
    return pins.length > 1 ? `${pins.length} pins` : pin === void 0 ? "no pin" : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_37__/* .shortSha */ .Fu)(pin);
  };
  return changes.length === 0 ? "nothing differs" : `${place}: ${shas("from")} \u2192 ${isLocal ? "on disk" : shas("to")}`;
}
function describeRules(off) {
  return off.size === 0 ? [] : [`rules that are switched off: ${[...off].join(", ")}`];
}
function cannotWrite(path, error) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_37__/* .AssetsSyncError */ .Fl("bad-usage", `The page cannot be written to ${path}: ${error.message}.`, {
    hint: "Name a file in a folder that can be written to with the report input."
  });
}

// src/commands/diff/command.ts
var command = {
  group: "Pins",
  description: "list the recordings that moving the pins added, changed and removed",
  quiet: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_5__/* .QUIET_ANSWER */ .oe,
  paths: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_5__/* .SERVICES_HERE */ .mo,
  inputs: ["base", "from", "local", "fail-on", "report", "rules-off", ..._chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_5__/* .REPOSITORY_INPUTS */ .r0, "retries", "timeout"],
  flags: [{ name: "--requests", help: "compare the recordings request by request; fetches the files that differ" }],
  examples: `
  assets-sync diff                      # what your branch changes, of every service
  assets-sync diff sdk/tables           # of one
  assets-sync diff --from v1.2.0        # since the pins of a tag
  assets-sync diff --requests           # which requests are new, gone or different
  assets-sync diff --html review.html   # the same as a page to look through
  assets-sync diff --requests --rules-off date,id   # dates and ids that moved count as changes too
  assets-sync diff --local              # what you recorded, beside the pins; asks no server
  assets-sync diff --local --fail-on status,removed   # for a job: exit code 1 where it differs so
  assets-sync diff --json               # for scripts`,
  run
};
async function run(context) {
  const { host, inputs, flags } = context;
  const failures = inputs.failOn;
  const kinds = Object.keys(FAILURES);
  requireKnown(failures, kinds, "The fail-on input", "kind of change", `The kinds are ${kinds.join(", ")}.`);
  if (inputs.local && (inputs.from ?? inputs.base) !== void 0) {
    const message = `${host.show("local")} compares with what is pinned now: ${host.show("from")} and ${host.show("base")} are for pins.`;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_37__/* .AssetsSyncError */ .Fl("bad-usage", message, { hint: "Leave out one of them." });
  }
  const report = inputs.report === void 0 ? void 0 : preparePage(host.workspace, inputs.report);
  const readsRecordings = report !== void 0 || flags.requests === true || inputs.local || failures.length > 0;
  const rulesOff = readRulesOff(inputs.rulesOff);
  if (rulesOff.size > 0 && !readsRecordings) {
    const message = "The rules-off input is for comparing what is in the recordings, which this run does not.";
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_37__/* .AssetsSyncError */ .Fl("bad-usage", message, { hint: "Give the report input too, or --requests at a terminal." });
  }
  const result = inputs.local ? await (0,_chunk_J7I2G4BV_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLocal */ .p)(context, rulesOff) : await diff(context, readsRecordings ? { rulesOff } : void 0);
  const error = recordingsDiffer(result, failures, { isLocal: inputs.local });
  if (report !== void 0) writePage(report, result, rulesOff);
  await (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_6__/* .tell */ .qz)(host, diffReport(result, { listsRequests: flags.requests === true, report, error }), "answer");
}
async function diff(context, comparing) {
  const { host, inputs, signal, log } = context;
  const codeRepository = await context.openCodeRepository();
  const request = { ...context.selection, base: inputs.from ?? inputs.base, baseInput: host.show("from"), lostPins: true };
  const selection = await (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_8__/* .selectCompared */ .kv)(request, codeRepository, log, signal);
  const { root, services, before } = selection;
  if (before === void 0) throw new Error("the pins before were not looked for");
  const accesses = (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_21__/* .findAccesses */ .cX)(context.access, root, codeRepository.root, log.warning);
  const question = { accesses, repositoryOptions: context.repositoryOptions(codeRepository), services, earlier: before.pins };
  if (comparing === void 0) return (0,_chunk_KFRXFDR2_js__WEBPACK_IMPORTED_MODULE_7__/* .comparePins */ .y8)(question, log, signal);
  const { loadSecretFinder } = await Promise.all(/* import() */[__webpack_require__.e(8113), __webpack_require__.e(9707)]).then(__webpack_require__.bind(__webpack_require__, 9707));
  const { compareRecordings } = await __webpack_require__.e(/* import() */ 404).then(__webpack_require__.bind(__webpack_require__, 404));
  return compareRecordings(question, { ...comparing, looksLikeSecret: await loadSecretFinder() }, log, signal);
}
function readRulesOff(names) {
  const rules = Object.keys(_chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_3__/* .RULES */ .y0);
  const hint = `The rules are ${rules.join(", ")}, and * for all: docs/review.md says what each takes for volatile.`;
  requireKnown(names, [...rules, "*"], "The rules-off input", "rule", hint);
  return new Set(rules.filter((rule) => names.includes(rule) || names.includes("*")));
}
function requireKnown(names, known, input, what, hint) {
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_37__/* .AssetsSyncError */ .Fl("bad-usage", `${input} names ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_37__/* .listNames */ .Zv)(unknown)}, which is no ${what}.`, { hint });
}
var FAILURES = {
  any: () => true,
  real: ({ isReal }) => isReal,
  status: ({ otherStatuses }) => otherStatuses > 0,
  removed: ({ kind, counts }) => kind === "removed" || counts.removed > 0
};
function recordingsDiffer({ recordings = [] }, failures, { isLocal }) {
  const differing = recordings.flatMap((service) => service.recordings).flatMap((recording) => {
    const kinds = failures.filter((kind) => FAILURES[kind]?.(recording));
    return kinds.length === 0 ? [] : [`${recording.path} (${kinds.join(", ")})`];
  });
  if (differing.length === 0) return void 0;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_37__/* .AssetsSyncError */ .Fl("recordings-differ", `Recordings differ (${failures.join(", ")}):
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_37__/* .listLines */ .i4)(differing)}`, {
    hint: `Look at them (${isLocal ? "assets-sync diff --local" : "assets-sync diff --requests"}, --html for a page), and push or drop them.`
  });
}



/***/ })

};
