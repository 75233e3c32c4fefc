export const id = 9572;
export const ids = [9572];
export const modules = {

/***/ 6178:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   B: () => (/* binding */ withObjectReader),
/* harmony export */   C2: () => (/* binding */ withFileReader),
/* harmony export */   L5: () => (/* binding */ parseCommit),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   Uo: () => (/* binding */ allCommits),
/* harmony export */   X0: () => (/* binding */ commitsAmong),
/* harmony export */   ZY: () => (/* binding */ checkObjects),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   d$: () => (/* binding */ withObjects),
/* harmony export */   ph: () => (/* binding */ fileSizes),
/* harmony export */   tk: () => (/* binding */ TREE_MODE)
/* harmony export */ });
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3757);



// src/git/objects/read.ts
var ANSWER = /^([0-9a-f]{40}) (\w+) (\d+)$/;
function readObjects(names, call) {
  return withObjectReader(call, (read) => read(names));
}
async function withObjectReader(call, body) {
  let opened;
  let last = Promise.resolve();
  const ask = async (names) => {
    if (names.length === 0) return [];
    try {
      if (opened === void 0) {
        const git2 = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .openGit */ .zY)(CAT_FILE, call);
        opened = { ...git2, answers: new _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteReader */ .kP(git2.stdout) };
      }
      opened.stdin.write(names.map((name) => `${name}
`).join(""));
      const objects = [];
      for (const _ of names) objects.push(await readAnswer(opened, call.signal));
      return objects;
    } catch (error) {
      throw call.signal?.aborted === true ? call.signal.reason : error;
    }
  };
  const queue = (question) => {
    const asked = last.then(question);
    last = asked;
    asked.catch(() => {
    });
    return asked;
  };
  try {
    return await body((names) => queue(() => ask(names)));
  } finally {
    opened?.stdin.end();
    opened?.stdout.destroy();
    await queue(() => Promise.reject(new Error("nobody reads objects any more"))).catch(() => {
    });
    await opened?.ended;
  }
}
var CAT_FILE = ["cat-file", "--batch"];
async function readAnswer({ answers, ended }, signal) {
  const line = await answers.line();
  const [, name, type = "", length] = ANSWER.exec(line ?? "") ?? [];
  const content = await answers.take(length === void 0 ? 0 : Number(length) + 1);
  signal?.throwIfAborted();
  if (line === void 0 || content === void 0) throw (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .gitError */ .N7)(CAT_FILE, await ended);
  return name === void 0 ? void 0 : { name, type, content: content.subarray(0, -1) };
}
function withObjects(dir, signal, body) {
  return withObjectReader(
    { environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .ownEnvironment */ .am)(dir), signal },
    (read) => body(
      async (names) => new Map((await read(names)).flatMap((object) => object === void 0 ? [] : [[object.name, object]]))
    )
  );
}
function objectsIn(dir, names, signal) {
  return withObjects(dir, signal, (read) => read(names));
}
function commitsAmong(objects) {
  const read = [...objects.values()].map(({ name, type, content }) => [name, type === "commit" && parseCommit(content)]);
  return new Map(read.filter((entry) => Boolean(entry[1])));
}
function parseCommit(content) {
  const header = content.toString("latin1", 0, content.indexOf("\n\n"));
  const tree = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(/^tree (.*)$/m.exec(header)?.[1] ?? "");
  const parents = [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = ""]) => parent);
  return tree && { tree, parents, time: Number(/^committer .* (\d+) [+-]\d+$/m.exec(header)?.[1] ?? 0) };
}
async function allCommits(dir, signal) {
  const args = ["cat-file", "--batch-all-objects", "--batch-check=%(objectname)"];
  const listing = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(args, { environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .ownEnvironment */ .am)(dir), signal });
  const names = listing.toString("latin1").split("\n").flatMap((line) => (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(line) ?? []);
  return commitsAmong(await objectsIn(dir, names, signal));
}
var TREE_MODE = "40000";
var OBJECT_NAME_BYTES = 20;
function parseTree(content) {
  const text = content.toString("latin1");
  const entries = [];
  for (let at = 0; at < content.length; ) {
    const space = text.indexOf(" ", at);
    const end = text.indexOf("\0", space);
    const next = end + 1 + OBJECT_NAME_BYTES;
    if (space < 0 || end < 0 || next > content.length) throw new Error("not a tree object");
    entries.push({
      mode: text.slice(at, space).replace(/^0+/, ""),
      name: content.subarray(space + 1, end),
      // Forty digits, whatever the bytes are.
      object: content.toString("hex", end + 1, next)
    });
    at = next;
  }
  return entries;
}
async function checkObjects(names, call) {
  if (names.length === 0) return [];
  const output = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(["cat-file", "--batch-check"], { ...call, input: `${names.join("\n")}
` });
  const lines = output.toString("utf8").split("\n").slice(0, names.length);
  return lines.map((line) => {
    const [, name, type = "", size] = ANSWER.exec(line) ?? [];
    return name === void 0 ? void 0 : { name, type, size: Number(size) };
  });
}
async function fileSizes(environment, files, signal) {
  const found = await checkObjects(files, { environment, signal });
  return new Map(found.flatMap((file) => file === void 0 ? [] : [[file.name, file.size]]));
}
function withFileReader(environment, signal, body) {
  return withObjectReader(
    { environment, signal },
    (read) => body(async (file) => {
      const [found] = await read([file]);
      if (found?.type === "blob") return found.content;
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("missing-store", `File ${file} of the assets repository cannot be read from the store.`, {
        hint: "Run the command again: it is fetched anew."
      });
    })
  );
}




/***/ }),

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

/***/ 2153:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ repack),
/* harmony export */   MF: () => (/* binding */ withRepair),
/* harmony export */   R3: () => (/* binding */ prune),
/* harmony export */   UA: () => (/* binding */ listTrees),
/* harmony export */   hG: () => (/* binding */ writePack),
/* harmony export */   kQ: () => (/* binding */ indexTaken),
/* harmony export */   oQ: () => (/* binding */ landParts),
/* harmony export */   vj: () => (/* binding */ takenPack),
/* harmony export */   zE: () => (/* binding */ takePack)
/* harmony export */ });
/* unused harmony export choosePacks */
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4491);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);






// src/store/packs.ts



var MAX_ALLOCATION = "512m";
var indexTimeout = (bytes) => 6e4 + Math.round(bytes / 1e3);
function listTrees(environment, trees, signal) {
  return (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(["rev-list", "--objects", "--stdin"], { environment, input: `${trees.join("\n")}
`, signal });
}
var PACKING = {
  // No window: recordings of different tests have nothing in common, and deltas that exist are kept.
  reuse: { config: [], options: ["--window=0"] },
  anew: {
    config: ["-c", "pack.threads=1", "-c", "pack.compression=9"],
    options: ["--no-reuse-delta", "--no-reuse-object", "--window=10", "--depth=50"]
  }
};
async function writePack(prefix, environment, objects, packing, signal) {
  const { config, options } = PACKING[packing];
  const input = Buffer.isBuffer(objects) ? objects : [...objects].map((name2) => `${name2}
`).join("");
  const args = [...config, "pack-objects", "-q", ...options, "--delta-base-offset", prefix];
  const name = (await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(args, { environment, input, signal })).toString("latin1").trim();
  return `${prefix}-${name}.pack`;
}
async function landParts(store, environment, parts, signal) {
  const { trees, contents, above = [] } = parts;
  const pack = async (objects) => {
    const scratch = store.newScratch();
    await writePack((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(scratch.packs, "pack"), environment, objects, "reuse", signal);
    return scratch;
  };
  const [packed, index] = await Promise.all([pack(contents), above.length === 0 ? void 0 : pack(above)]);
  await store.land({ contents: packed, trees, index }, signal);
}
async function takePack(scratch, file, signal) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.lstatSync)(file, { throwIfNoEntry: false })?.isFile() !== true) return "absent";
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.copyFile)(file, takenPack(scratch));
  return await indexTaken(scratch, signal) ? "taken" : "damaged";
}
function takenPack(scratch) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(scratch.dir, "taken.pack");
}
async function indexTaken(scratch, signal) {
  const args = [..._chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .STREAM_LARGE_FILES */ .dQ, "index-pack", takenPack(scratch)];
  const timeout = AbortSignal.timeout(indexTimeout((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.lstatSync)(takenPack(scratch)).size));
  const result = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .tryGit */ .Ii)(args, {
    environment: { ...(0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)(scratch.dir), GIT_ALLOC_LIMIT: MAX_ALLOCATION },
    signal: AbortSignal.any([signal, timeout])
  }).catch((error) => {
    if (signal.aborted || !timeout.aborted) throw error;
    return { exitCode: 128, stdout: Buffer.alloc(0), stderr: "" };
  });
  const { exitCode, stdout, stderr } = result;
  const name = exitCode === 0 ? (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha */ .qL)(stdout.toString("latin1").trim().slice(-40)) : void 0;
  for (const entry of (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(scratch.dir).filter((file) => file.startsWith("taken."))) {
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(scratch.dir, entry);
    if (name === void 0) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)(from);
    else (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .rename */ .$w)(from, (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(scratch.packs, entry.replace("taken", `pack-${name}`)), { isContentAddressed: true });
  }
  if (exitCode !== 0 && ((0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .saysNoRoom */ .VO)(stderr) || (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .saysNoAccess */ .qS)(stderr))) throw (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .gitError */ .N7)(args, result);
  return name !== void 0;
}
var MAX_ATTEMPTS = 4;
async function withRepair(stores, log, signal, body) {
  for (let attempt = 1; ; attempt++) {
    const before = stores.map((store) => ({ store, generation: store.generation }));
    try {
      return await body();
    } catch (error) {
      const unreadable = before.filter(({ store }) => isUnreadable(error, store.dir));
      if (attempt === MAX_ATTEMPTS || unreadable.length === 0) throw error;
      log.info("Something in the store cannot be read; it is fetched again.");
      for (const { store, generation } of unreadable) await store.discard(generation, signal);
    }
  }
}
function isUnreadable(error, storeDir) {
  if (error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl && error.code === "missing-store") return true;
  if (error instanceof _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .XS) {
    return error.isUnreadable || (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .isDamagedRepository */ .aO)(error) && error.path?.startsWith(storeDir) === true;
  }
  const { code, path } = error;
  return code === "ENOENT" && path?.startsWith(storeDir) === true;
}
var MAX_BYTES = 512e6;
async function repack(store, signal) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(store.objects, "pack");
  try {
    await store.withLock(signal, async (held) => {
      const packs = (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .packsIn */ .kg)(folder);
      if (packs.length <= _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PACKS */ .op) return;
      const chosen = choosePacks(packs.map((name) => ({ name, bytes: bytesOf((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, `${name}.pack`)) })));
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
    if (sum + bytes > MAX_BYTES || chosen.length > _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PACKS */ .op / 2 && bytes > 2 * sum) break;
    chosen.push(name);
    sum += bytes;
  }
  return chosen;
}
async function replacePacks(store, old, objects, signal) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(store.objects, "pack");
  const scratch = store.newScratch();
  const command = ["pack-objects", "-q", "--window=0", "--delta-base-offset", ...objects.args, (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(scratch.packs, "pack")];
  const input = objects.input.map((line) => `${line}
`).join("");
  const name = `pack-${(await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(command, { environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)(store.dir), input, signal })).toString("latin1").trim()}`;
  (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .movePacks */ .S3)(scratch.packs, folder);
  (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .removePacks */ .pU)(
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
      if (!store.borrowingRoots.some((root) => (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(root)) && isUnused((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(store.index, "config"))) {
        await (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFolderLater */ .bF)(store.index);
      }
    });
  } finally {
    await store.cleanUp();
  }
}
async function pruneObjects(store, needed, signal) {
  const environment = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)(store.dir);
  const trees = store.completeTrees.all.map(({ object }) => object);
  const checked = trees.length === 0 ? [] : [...await (0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_0__/* .checkEach */ .Qi)(trees, environment, signal)];
  const lost = checked.filter(([, contents]) => !(contents instanceof Set)).map(([tree]) => tree);
  const kept = new Set(checked.flatMap(([, contents]) => contents instanceof Set ? [...contents] : []));
  store.removeUnused(Number.POSITIVE_INFINITY, new Set(trees.filter((tree) => !lost.includes(tree))));
  const listing = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(["cat-file", "--batch-all-objects", "--batch-check=%(objectname)"], { environment, signal });
  const all = listing.toString("latin1").split("\n").filter(Boolean);
  const input = all.filter((name) => kept.has(name) || needed.has(name));
  if (input.length === all.length) return;
  const old = (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .packsIn */ .kg)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(store.objects, "pack"));
  if (input.length === 0) (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .removePacks */ .pU)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(store.objects, "pack"), old);
  else await replacePacks(store, old, { args: [], input }, signal);
}
function bytesOf(file) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
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

/***/ 9572:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   listCache: () => (/* binding */ listCache),
/* harmony export */   pruneCache: () => (/* binding */ pruneCache)
/* harmony export */ });
/* harmony import */ var _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3641);
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2307);
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7704);
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4494);
/* harmony import */ var _chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2153);
/* harmony import */ var _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2496);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7423);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7495);
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4491);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6178);
/* harmony import */ var _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4635);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2136);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7261);
/* harmony import */ var _chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(376);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6760);





















// src/commands/cache/command.ts



var DEFAULT_DAYS = 30;
var pruneCommand = {
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
  quiet: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_0__/* .QUIET_ANSWER */ .oe,
  inputs: [],
  examples: `
  assets-sync cache                     # what this machine keeps, by assets repository
  assets-sync cache prune               # remove what nobody needs any more
  assets-sync cache --json              # for scripts`,
  subcommands: { prune: pruneCommand },
  run: runList
};
async function runList({ host }) {
  const kept = await listCache(host.storeBase);
  await (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(host, cacheTold(kept, host.storeBase), "answer");
}
async function runPrune({ host, log, signal, flags }) {
  const days = parseDays(String(flags.days ?? DEFAULT_DAYS));
  const before = await listCache(host.storeBase);
  const after = await pruneCache(host.storeBase, days, log, signal);
  const { lines, json = {} } = cacheTold(after, host.storeBase);
  await (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(host, { lines: [...lines, `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_13__/* .formatBytes */ .z3)(total(before) - total(after))} removed.`], json });
}
function parseDays(text) {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_19__/* .AssetsSyncError */ .Fl("bad-usage", `--days is a whole number, 1 or more, not "${text}".`, {
    hint: "See 'assets-sync cache prune --help'."
  });
}
function cacheTold(kept, folder) {
  const rows = kept.map(({ repository, bytes: bytes2, used, roots }) => [
    repository,
    (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_13__/* .formatBytes */ .z3)(bytes2),
    used === void 0 ? "empty" : `last used ${used.toISOString().slice(0, 10)}`,
    roots === 0 ? "no assets root" : (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_13__/* .count */ .U9)(roots, "assets root")
  ]);
  const bytes = total(kept);
  const last = kept.length === 0 ? `Nothing is kept in ${folder}.` : `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_13__/* .formatBytes */ .z3)(bytes)} in ${folder}`;
  const repositories = kept.map(({ used, ...rest }) => ({ ...rest, used: used?.toISOString() ?? null }));
  return { lines: [...(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .alignRows */ .P4)(rows), last], json: { repositories, bytes } };
}
function total(kept) {
  return kept.reduce((sum, { bytes }) => sum + bytes, 0);
}
async function listCache(storeBase) {
  const kept = await Promise.all(storesIn(storeBase).map(describe));
  return kept.sort((a, b) => b.bytes - a.bytes);
}
async function pruneCache(storeBase, days, log, signal) {
  const since = Date.now() - days * 24 * 3600 * 1e3;
  for (const store of storesIn(storeBase)) {
    log.info(`Looking at ${store.repositoryUrl} \u2026`);
    await (0,_chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_4__/* .prune */ .R3)(store, since, (held) => neededByRoots(store, held), signal).catch((error) => {
      signal.throwIfAborted();
      if (!(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_19__/* .AssetsSyncError */ .Fl)) throw error;
      log.warning({ message: `${store.repositoryUrl} is left as it is: ${error.message} ${error.hint}` });
    });
  }
  await removeOldFolders((0,node_path__WEBPACK_IMPORTED_MODULE_22__.join)(storeBase, "exchange"), since);
  return listCache(storeBase);
}
function storesIn(storeBase) {
  return (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_17__/* .namesIn */ .wX)(storeBase).flatMap((name) => {
    const url = addressIn((0,node_path__WEBPACK_IMPORTED_MODULE_22__.join)(storeBase, name));
    const store = url === void 0 ? void 0 : new _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_5__/* .Store */ .il(storeBase, { url });
    return store?.dir === (0,node_path__WEBPACK_IMPORTED_MODULE_22__.join)(storeBase, name) ? [store] : [];
  });
}
function addressIn(folder) {
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_22__.join)(folder, "repository");
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_20__.statSync)(file, { throwIfNoEntry: false })?.isFile() === true ? (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_17__/* .readIfThere */ .qC)(file)?.trim() : void 0;
}
async function describe(store) {
  const used = Math.max(...store.completeTrees.all.map(({ used: used2 }) => used2));
  return {
    repository: store.repositoryUrl,
    path: store.dir,
    bytes: await sizeOf(store.dir),
    used: Number.isFinite(used) ? new Date(used) : void 0,
    roots: store.borrowingRoots.filter((root) => (0,node_fs__WEBPACK_IMPORTED_MODULE_20__.existsSync)(root)).length
  };
}
async function sizeOf(folder) {
  const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    entries.map(async (entry) => {
      const found = entry.isFile() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_22__.join)(entry.parentPath, entry.name)).catch(() => void 0) : void 0;
      return found?.size ?? 0;
    })
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
async function removeOldFolders(folder, since) {
  for (const name of (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_17__/* .namesIn */ .wX)(folder)) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_22__.join)(folder, name);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.stat)(path).catch(() => void 0);
    if (found !== void 0 && found.mtimeMs < since) await (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_18__/* .removeFolderLater */ .bF)(path);
  }
}
async function neededByRoots(store, signal) {
  const needed = { trees: /* @__PURE__ */ new Set(), objects: /* @__PURE__ */ new Set() };
  for (const dir of store.borrowingRoots) {
    const root = new _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsRoot */ ._c(dir);
    try {
      root.refusePipes();
      if (root.borrowsFrom(store.objects)) await addNeeded(needed, root, signal);
      else store.removeBorrowingRoot(dir);
    } catch (error) {
      signal.throwIfAborted();
      const { code, message, hint, detail } = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_19__/* .toAssetsSyncError */ .gb)(error);
      const isInTheWay = code === "foreign-root" || code === "not-writable";
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_19__/* .AssetsSyncError */ .Fl(
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
  const begun = cutOff === _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_2__/* .UNREADABLE */ .mP ? void 0 : cutOff;
  for (const { pinnedTrees } of [...synced?.services ?? [], ...begun?.services ?? []])
    for (const { tree } of pinnedTrees) needed.trees.add(tree);
  for (const name of await root.referredObjects(begun === void 0 ? [] : [begun.commit], signal)) needed.objects.add(name);
}



/***/ })

};
