export const id = 8285;
export const ids = [8285];
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

/***/ 3833:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ MAX_MIRROR_BYTES),
/* harmony export */   Y2: () => (/* binding */ Mirror),
/* harmony export */   kr: () => (/* binding */ makeAsk)
/* harmony export */ });
/* harmony import */ var _chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2153);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7495);
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4491);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6178);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7261);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3757);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1455);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4708);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6466);











// src/fetch/mirror.ts






var MAX_MIRROR_BYTES = 4e9;
var MAX_REQUESTS = 8;
var BATCH_BYTES = 6e6;
var Mirror = class {
  address;
  onNotice;
  limits;
  taken = { received: 0, promised: 0, since: performance.now() };
  /** What was asked for in this run: it is asked for once. */
  asked = /* @__PURE__ */ new Set();
  /** Why it is not asked any more. */
  failure;
  ask;
  constructor(address, onNotice, limits = LIMITS) {
    this.address = address;
    this.onNotice = onNotice;
    this.limits = limits;
  }
  /**
   * Imports what it has of some directories.
   * @returns the trees of those that came; of the others it was said why
   */
  async bring(store, wanted, signal) {
    const asking = [...new Map(wanted.map((one) => [keyOf(one), one])).values()].filter((one) => !this.asked.has(keyOf(one)));
    if (asking.length === 0 || this.failure !== void 0) return /* @__PURE__ */ new Map();
    const outcome = { brought: /* @__PURE__ */ new Map(), absent: [], wrong: [] };
    await this.askFor(store, asking, outcome, signal);
    this.report(outcome, asking.length - outcome.brought.size);
    return new Map(
      wanted.flatMap((one) => {
        const tree = outcome.brought.get(keyOf(one));
        return tree === void 0 ? [] : [[one, tree]];
      })
    );
  }
  /** Imports what came while the rest is on its way. */
  async askFor(store, asking, outcome, signal) {
    const folder = store.newScratch().dir;
    const stop = new AbortController();
    const either = AbortSignal.any([signal, stop.signal]);
    let waiting = [];
    const importWaiting = async () => {
      const packs = waiting;
      waiting = [];
      await importPacks(store, packs, outcome, either);
    };
    const queue = asking.entries();
    const work = async () => {
      for (const [index, one] of queue) {
        if (this.failure !== void 0) return;
        this.asked.add(keyOf(one));
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(folder, `${index}.pack`);
        const transfer = await this.get(one, file, either);
        if (transfer.kind === "failed") this.failure ??= transfer.why;
        else if (transfer.kind === "absent") outcome.absent.push(one);
        else if (transfer.kind === "here") waiting.push({ one, file, bytes: transfer.bytes });
        else outcome.wrong.push({ one, why: transfer.why });
        if (waiting.reduce((sum, { bytes }) => sum + bytes, 0) >= BATCH_BYTES) await importWaiting();
      }
    };
    const works = Array.from({ length: Math.min(MAX_REQUESTS, asking.length) }, work);
    await Promise.all(works.map((working) => working.catch((error) => stop.abort(error))));
    either.throwIfAborted();
    await importWaiting();
  }
  async get(one, to, signal) {
    this.ask ??= makeAsk(this.address, process.env);
    const options = { ask: await this.ask, limits: this.limits, taken: this.taken };
    return getFile(this.address, (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_1__/* .mirrorFile */ .Ix)(one), to, options, signal);
  }
  report({ absent, wrong }, left) {
    const { at } = this.address;
    const server = "the git server is asked for it";
    if (absent.length > 0) this.onNotice(`The mirror ${at} does not have ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .listNames */ .Zv)(absent.map(shown))}; ${server}.`);
    const reasons = /* @__PURE__ */ new Map();
    for (const { one, why } of wrong) reasons.set(why, [...reasons.get(why) ?? [], one]);
    for (const [why, those] of reasons) {
      this.onNotice(`What the mirror ${at} has for ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .listNames */ .Zv)(those.map(shown))} is not used: ${why}; ${server}.`);
    }
    if (this.failure !== void 0 && left > absent.length + wrong.length) {
      this.onNotice(`The mirror ${at} cannot be used: ${this.failure}; the git server is asked for what did not come.`);
    }
  }
};
function keyOf({ sha, assetsPath }) {
  return `${sha} ${assetsPath}`;
}
function shown({ assetsPath, sha }) {
  return `${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .showDirectory */ .fi)(assetsPath)} at ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .shortSha */ .Fu)(sha)}`;
}
async function importPacks(store, packs, outcome, signal) {
  if (packs.length === 0) return;
  const result = await importTogether(store, packs, signal);
  if (result instanceof Map) for (const [one, tree] of result) outcome.brought.set(keyOf(one), tree);
  else if (packs.length === 1) outcome.wrong.push({ one: packs[0].one, why: result });
  else for (const pack of packs) await importPacks(store, [pack], outcome, signal);
  for (const { file } of packs) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_8__/* .removeFile */ .nM)(file);
}
async function importTogether(store, packs, signal) {
  const scratch = store.newScratch();
  const [{ file }] = packs;
  if (packs.length === 1) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_8__/* .rename */ .$w)(file, (0,_chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_0__/* .takenPack */ .vj)(scratch));
  else
    await (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_7__/* .joinPacks */ .rv)(
      packs.map(({ file: one }) => one),
      (0,_chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_0__/* .takenPack */ .vj)(scratch)
    );
  if (!await (0,_chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_0__/* .indexTaken */ .kQ)(scratch, signal)) return "it is damaged";
  const places = packs.map(({ one }) => one);
  const walk = new _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_2__/* .PathWalk */ .hb();
  const found = await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_3__/* .withObjects */ .d$)(scratch.dir, signal, (read) => walk.find(read, places));
  const lost = places.findIndex((_, index) => shaOf(found[index]) === void 0);
  if (lost >= 0) return whyLost(found[lost], walk.isCommit(places[lost].sha));
  const trees = found;
  const environment = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_6__/* .ownEnvironment */ .am)(scratch.dir);
  const checked = [...(await (0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEach */ .Qi)(trees, environment, signal, { withoutFiles: true })).values()];
  const above = walk.above(places);
  const contents = provedContents(checked, above, namesOf(scratch));
  if (typeof contents === "string") return contents;
  const asked = places.filter(({ tree }, index) => tree !== trees[index]);
  await (0,_chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_0__/* .landParts */ .oQ)(store, environment, { trees, contents, above: walk.above(asked) }, signal);
  return new Map(places.map((one, index) => [one, trees[index]]));
}
function shaOf(answer) {
  return answer === "absent" || answer === "no-commit" ? void 0 : answer;
}
function whyLost(answer, hasCommit) {
  if (!hasCommit) return "the pinned commit is not in it";
  return answer === "absent" ? "its commit does not have the directory" : "a tree on the way to the directory is not in it";
}
function namesOf({ packs }) {
  return new Set((0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_7__/* .packsIn */ .kg)(packs).flatMap((name) => [...(0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_7__/* .namesInPack */ .pi)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(packs, `${name}.idx`)) ?? []]));
}
function provedContents(checked, above, names) {
  const contents = /* @__PURE__ */ new Set();
  for (const one of checked) {
    if (one === "incomplete") return "a tree of the directory is not in it";
    if (one instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl) return one.message.replace(/\.$/, "");
    for (const name of one) contents.add(name);
  }
  const missing = [...contents].find((name) => !names.has(name));
  if (missing !== void 0) return `${missing} of the directory is not in it`;
  const strangers = names.size - (/* @__PURE__ */ new Set([...above, ...contents])).size;
  return strangers === 0 ? contents : `it has ${strangers} objects that are not of the directory`;
}
var LIMITS = { bytes: MAX_MIRROR_BYTES, totalMs: 3e5, windowMs: 1e4, bytesPerSecond: 5e5 };
var MAX_REDIRECTS = 3;
var HEADERS = { "accept-encoding": "identity", "user-agent": "assets-sync" };
async function makeAsk({ kind, at }, env) {
  if (kind === "http" && (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_6__/* .findProxy */ .EE)(new URL(at), env) !== void 0) {
    const fetch = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_6__/* .proxiedFetch */ .iR)(at, env);
    return async (address, signal) => {
      const options = { signal, redirect: "manual", credentials: "omit", headers: HEADERS };
      const { status, headers, body } = await fetch(address, options);
      const stream = body === null ? node_stream__WEBPACK_IMPORTED_MODULE_14__.Readable.from([]) : node_stream__WEBPACK_IMPORTED_MODULE_14__.Readable.fromWeb(body);
      return answerOf(status, (name) => headers.get(name), stream);
    };
  }
  const { Agent, get } = /^https:/.test(at) ? node_https__WEBPACK_IMPORTED_MODULE_12__ : node_http__WEBPACK_IMPORTED_MODULE_11__;
  const agent = new Agent({ keepAlive: true });
  const ask = (address, signal) => {
    return new Promise((resolve, reject) => {
      const request2 = get(address, { agent, signal, headers: HEADERS }, (response) => {
        resolve(answerOf(response.statusCode ?? 0, (name) => response.headers[name], response));
      });
      request2.on("error", (error) => {
        if (request2.reusedSocket && error.code === "ECONNRESET") resolve(ask(address, signal));
        else reject(error);
      });
    });
  };
  return ask;
}
function answerOf(status, header, body) {
  const length = header("content-length") ?? "";
  return { status, location: header("location") ?? void 0, length: /^\d+$/.test(length) ? Number(length) : void 0, body };
}
async function getFile({ kind, at }, names, to, options, signal) {
  try {
    if (kind === "folder") return await copy((0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(at, ...names), to, options);
    return await download(`${at}/${names.map(encodeURIComponent).join("/")}`, to, options, signal);
  } catch (error) {
    signal.throwIfAborted();
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_8__/* .removeFile */ .nM)(to);
    const { code, path } = error;
    if (code === "ENOSPC" || code === "EDQUOT") return { kind: "failed", why: "the disk has no room for what it sends" };
    if (path === to) throw error;
    return { kind: "failed", why: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_6__/* .causesOf */ .cZ)(error) };
  }
}
async function copy(from, to, options) {
  try {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.lstat)(from);
    if (!there.isFile()) return { kind: "bad", why: "it is no file" };
    const refusal = refuseSize(there.size, options);
    if (refusal !== void 0) return refusal;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.copyFile)(from, to);
    return { kind: "here", bytes: there.size };
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR") return { kind: "absent" };
    throw error;
  }
}
async function download(address, to, options, signal) {
  const { limits, taken } = options;
  const slow = new AbortController();
  let before = taken.received;
  const watch = setInterval(() => {
    const [came, seconds] = [taken.received - before, limits.windowMs / 1e3];
    if (came < limits.bytesPerSecond * seconds) slow.abort(new Error(`it sent ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(came)} in ${seconds} seconds`));
    before = taken.received;
  }, limits.windowMs);
  const tooLong = () => slow.abort(new Error(`it takes more than ${limits.totalMs / 1e3} seconds`));
  const timer = setTimeout(tooLong, taken.since + limits.totalMs - performance.now());
  try {
    const either = AbortSignal.any([signal, slow.signal]);
    const response = await request(address, options.ask, either);
    if ("why" in response) return response;
    const refusal = refuse(response, options);
    if (refusal !== void 0) {
      response.body.destroy();
      return refusal;
    }
    const counted = async function* (chunks) {
      for await (const chunk of chunks) {
        taken.received += chunk.length;
        yield chunk;
      }
    };
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.open)(to, "w");
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_15__.pipeline)(response.body, counted, file.createWriteStream(), { signal: either });
    return { kind: "here", bytes: response.length ?? 0 };
  } catch (error) {
    throw slow.signal.aborted ? slow.signal.reason : error;
  } finally {
    clearInterval(watch);
    clearTimeout(timer);
  }
}
function refuse({ status, length }, options) {
  if (status === 404 || status === 410) return { kind: "absent" };
  if (status !== 200) {
    const isForAll = status >= 500 || status === 408 || status === 429;
    return { kind: isForAll ? "failed" : "bad", why: `it answered ${status}` };
  }
  if (length === void 0) return { kind: "bad", why: "it does not say how large it is" };
  return refuseSize(length, options);
}
function refuseSize(bytes, { limits, taken }) {
  if (taken.promised + bytes > limits.bytes)
    return { kind: "bad", why: `with it there would be more than ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(limits.bytes)}` };
  taken.promised += bytes;
  return void 0;
}
async function request(address, ask, signal) {
  let at = address;
  for (let redirects = 0; ; redirects++) {
    const answer = await ask(at, signal);
    const { status, location, body } = answer;
    if (status < 300 || status > 399 || location === void 0) return answer;
    body.destroy();
    if (!URL.canParse(location, at)) return { kind: "failed", why: "it redirects to what is no address" };
    const { origin, pathname, search } = new URL(location, at);
    if (origin !== new URL(address).origin) return { kind: "failed", why: `it redirects to another server, ${origin}` };
    if (redirects === MAX_REDIRECTS) return { kind: "failed", why: "it redirects again and again" };
    at = `${origin}${pathname}${search}`;
  }
}




/***/ }),

/***/ 8285:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   mirror: () => (/* binding */ mirror)
/* harmony export */ });
/* harmony import */ var _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3641);
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2307);
/* harmony import */ var _chunk_Y4QD35QJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3833);
/* harmony import */ var _chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4506);
/* harmony import */ var _chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4724);
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7616);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(978);
/* harmony import */ var _chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5921);
/* harmony import */ var _chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2153);
/* harmony import */ var _chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6786);
/* harmony import */ var _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2496);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7423);
/* harmony import */ var _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8456);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(592);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1999);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7495);
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4491);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6178);
/* harmony import */ var _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4635);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2136);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7261);
/* harmony import */ var _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(1299);
/* harmony import */ var _chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(376);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(6760);
































// src/commands/mirror/command.ts


var command = {
  group: "More",
  description: "write packs of pinned recordings into a folder, to be published for sync",
  arguments: [{ syntax: "<folder>", help: "the folder; files that are there stay" }],
  paths: "all that have a pin",
  inputs: [..._chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY_INPUTS */ .r0, "mirror", "retries", "timeout"],
  examples: `
  assets-sync mirror ../mirror              # all pinned recordings; what is there stays
  assets-sync mirror ../mirror sdk/tables   # of one service
  azcopy sync ../mirror https://account.blob.core.windows.net/assets
  assets-sync sync --mirror https://account.blob.core.windows.net/assets`,
  run
};
async function run(context) {
  const { host, signal, log, selection, access, words } = context;
  const [folder = ""] = words;
  if (folder.trim() === "") {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_29__/* .AssetsSyncError */ .Fl("bad-usage", "No folder is given.", { hint: "Name one: assets-sync mirror ../mirror" });
  }
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const request = { codeRepository, selection, access, repositoryOptions, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_31__.resolve)(host.workspace, folder) };
  const result = await mirror(request, log, signal);
  await (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(host, { lines: mirrorLines(result, host.workspace), json: result });
}
function mirrorLines({ folder, files, ...costs }, from) {
  if (files.length === 0) return ["No service to mirror."];
  const rows = files.map(({ path, sha, bytes: size2, written: written2 }) => {
    return [(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_23__/* .showDirectory */ .fi)(path), (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_29__/* .shortSha */ .Fu)(sha), (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_22__/* .formatBytes */ .z3)(size2), written2 ? "written" : "already there"];
  });
  const written = files.filter((file) => file.written);
  const size = (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_22__/* .formatBytes */ .z3)(files.reduce((sum, file) => sum + file.bytes, 0));
  const below = (0,node_path__WEBPACK_IMPORTED_MODULE_31__.relative)(from, folder);
  const where = below === "" || below.startsWith("..") ? folder : below;
  const total = `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_22__/* .count */ .U9)(written.length, "file")} written, ${files.length - written.length} already there (${size}) in ${where}; ${(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .traffic */ .iN)(costs)}`;
  return [...(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .alignRows */ .P4)(rows), total, "", ...publishing(where)];
}
function publishing(folder) {
  const commands = [
    ["azcopy", "sync", folder, "https://ACCOUNT.blob.core.windows.net/CONTAINER"],
    ["aws", "s3", "sync", folder, "s3://BUCKET"],
    ["gsutil", "rsync", "-r", folder, "gs://BUCKET"],
    ["rsync", "-r", `${folder}/`, "HOST:FOLDER"]
  ];
  return [
    "Publish it, one of:",
    ...commands.map((words) => `  ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_20__/* .shellCommand */ .q$)(words)}`),
    'and name its address in recordings.json: "$mirror".'
  ];
}
async function mirror(request, log, signal) {
  const { codeRepository, folder } = request;
  const { paths } = request.selection;
  const selecting = { ...request.selection, paths: paths.length === 0 ? [_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL */ .y2] : paths };
  const { root, services } = await (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_3__/* .select */ .Lt)(selecting, codeRepository, log, signal);
  requireWritable(folder);
  const accesses = (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_13__/* .findAccesses */ .cX)(request.access, root, codeRepository.root, log.warning);
  return (0,_chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_9__/* .withAssetsRepositories */ .AZ)(accesses, request.repositoryOptions, log, async (repositories) => {
    const places = services.flatMap(({ pinnedTrees }) => pinnedTrees);
    const pinned = (await (0,_chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveTags */ .yN)(repositories, places, log, signal)).trees(places);
    const given = new Set(services.flatMap((one) => one.given ? one.pinnedTrees : []).map(({ directory }) => directory));
    const wanted = distinct(pinned, log);
    const lacking = wanted.filter((tree) => sizeOf(folder, tree) === void 0);
    const there = new Set(wanted.filter((tree) => !lacking.includes(tree)));
    for (const [assets, ofRepository] of repositories.group(lacking)) {
      const found = await fetchWithCommits(assets, ofRepository, log, signal);
      const absent = found.filter((tree) => tree.found === "absent");
      refuseAbsent(absent.filter(({ directory }) => given.has(directory)));
      if (absent.length > 0) log.notice(`Without recordings at their pinned commit, left out: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_29__/* .listNames */ .Zv)(absent.map(shown))}.`);
      for (const tree of found) if (tree.found !== "absent") await write(assets, folder, { ...tree, found: tree.found }, signal);
    }
    const files = wanted.flatMap((tree) => {
      const bytes = sizeOf(folder, tree);
      const { assetsPath: path, sha } = tree;
      return bytes === void 0 ? [] : [{ path, sha, file: (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_15__/* .mirrorFile */ .Ix)(tree).join("/"), bytes, written: !there.has(tree) }];
    });
    return { folder, files };
  });
}
function requireWritable(folder) {
  try {
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_28__/* .makeFolder */ .fc)(folder);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_30__.statSync)(folder).isDirectory()) throw new Error("it is no folder");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_30__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_30__.constants.W_OK);
  } catch (error) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_29__/* .AssetsSyncError */ .Fl("not-writable", `The mirror cannot be written to ${folder}.`, {
      hint: "Name a folder that this user may make or write to.",
      detail: error.message,
      cause: error
    });
  }
}
function distinct(trees, log) {
  const byFile = /* @__PURE__ */ new Map();
  const left = [];
  for (const tree of trees) {
    const file = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_23__/* .foldedPath */ .kV)((0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_15__/* .mirrorFile */ .Ix)(tree).join("/"));
    const there = byFile.get(file);
    if (there === void 0) byFile.set(file, tree);
    else if (there.assetsPath !== tree.assetsPath) left.push(tree);
  }
  if (left.length > 0) log.notice(`Left out, for another directory has a file of that name: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_29__/* .listNames */ .Zv)(left.map(shown))}.`);
  return [...byFile.values()];
}
function shown({ assetsPath, sha }) {
  return `${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_23__/* .showDirectory */ .fi)(assetsPath)} at ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_29__/* .shortSha */ .Fu)(sha)}`;
}
function sizeOf(folder, tree) {
  const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_30__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_31__.join)(folder, ...(0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_15__/* .mirrorFile */ .Ix)(tree)), { throwIfNoEntry: false });
  return there?.isFile() === true ? there.size : void 0;
}
async function fetchWithCommits(assets, trees, log, signal) {
  const bySha = trees.map((tree) => ({ ...tree, tree: void 0 }));
  const { trees: found } = await (0,_chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_7__/* .fetchTrees */ .OE)(assets, bySha, {}, signal);
  const compared = found.map((tree, index) => ({ ...tree, tree: trees[index]?.tree }));
  for (const problem of (0,_chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_7__/* .mismatchWarnings */ .gN)(compared)) log.warning(problem);
  return found;
}
function refuseAbsent([lost]) {
  if (lost === void 0) return;
  const { assetsPath, sha, pin } = lost;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_29__/* .AssetsSyncError */ .Fl("no-such-directory", `${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_23__/* .showDirectory */ .fi)(assetsPath)} does not exist in commit ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_29__/* .shortSha */ .Fu)(sha)}.`, {
    hint: "Check the spelling of the path, or pin a commit that has it.",
    at: pin.at
  });
}
async function write({ store }, folder, tree, signal) {
  const environment = (0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_16__/* .lookupEnvironment */ .Qt)(store);
  const walk = new _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_16__/* .PathWalk */ .hb();
  await (0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_16__/* .findInCommits */ .X5)(store, [tree], signal, walk);
  const above = walk.above([tree]);
  const listing = Buffer.concat([Buffer.from(`${above.join("\n")}
`), await (0,_chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_8__/* .listTrees */ .UA)(environment, [tree.found], signal)]);
  const pack = await (0,_chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_8__/* .writePack */ .hG)((0,node_path__WEBPACK_IMPORTED_MODULE_31__.join)(store.newScratch().dir, "mirrored"), environment, listing, "anew", signal);
  const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_30__.statSync)(pack);
  if (size > _chunk_Y4QD35QJ_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MIRROR_BYTES */ .Bw) {
    const limits = `it takes ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_22__/* .formatBytes */ .z3)(size)}, and a mirror has at most ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_22__/* .formatBytes */ .z3)(_chunk_Y4QD35QJ_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MIRROR_BYTES */ .Bw)} of a directory`;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_29__/* .AssetsSyncError */ .Fl("too-large", `${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_23__/* .showDirectory */ .fi)(tree.assetsPath)} is too large for a mirror: ${limits}.`, {
      hint: "Name the services to mirror without it.",
      at: tree.pin.at
    });
  }
  const [parent, name] = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_15__/* .mirrorFile */ .Ix)(tree);
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_31__.join)(folder, parent, name);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_30__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_31__.join)(folder, parent), { recursive: true });
  const temporary = `${file}.${process.pid}`;
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_30__.copyFileSync)(pack, temporary);
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_28__/* .rename */ .$w)(temporary, file, { isContentAddressed: true });
  } catch (error) {
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_28__/* .removeFile */ .nM)(temporary);
    throw error;
  }
}



/***/ })

};
