export const id = 4345;
export const ids = [4345];
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

/***/ 6786:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ BranchMoved),
/* harmony export */   AZ: () => (/* binding */ withAssetsRepositories),
/* harmony export */   Kf: () => (/* binding */ bringWhole),
/* harmony export */   Np: () => (/* binding */ NotOnBranch),
/* harmony export */   OC: () => (/* binding */ TreeWalk),
/* harmony export */   U7: () => (/* binding */ withAssetsRepository),
/* harmony export */   bR: () => (/* binding */ wasMoved),
/* harmony export */   is: () => (/* binding */ connectIfNew),
/* harmony export */   kc: () => (/* binding */ noBranch),
/* harmony export */   yN: () => (/* binding */ resolveTags)
/* harmony export */ });
/* harmony import */ var _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2496);
/* harmony import */ var _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8456);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(592);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1999);
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4491);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6178);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9457);
/* harmony import */ var _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1299);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3024);











// src/fetch/assets-repository.ts

var AssetsRepositories = class {
  opened = /* @__PURE__ */ new Map();
  accesses;
  open;
  /** @param open makes one that was not asked for yet */
  constructor(accesses, open) {
    this.accesses = accesses;
    this.open = open;
  }
  /** That of a pin. */
  of(pin) {
    const access = this.accesses.of(pin);
    const found = this.opened.get(access.url.url) ?? this.open(access);
    this.opened.set(access.url.url, found);
    return found;
  }
  /** Those that were asked for. */
  get all() {
    return [...this.opened.values()];
  }
  /** Of some pinned places, those of each repository. */
  group(places) {
    const groups = /* @__PURE__ */ new Map();
    for (const place of places) {
      const assets = this.of(place.pin);
      groups.set(assets, [...groups.get(assets) ?? [], place]);
    }
    return groups;
  }
  /** Fetches that succeeded. */
  get fetches() {
    return this.all.reduce((sum, { remote }) => sum + remote.traffic.fetches, 0);
  }
  /** Ends the connections: only then every request is counted. */
  async close() {
    const traffics = await Promise.all(this.all.map(({ remote }) => remote.close()));
    return {
      requests: traffics.reduce((sum, { requests }) => sum + requests, 0),
      bytes: traffics.reduce((sum, { bytes }) => sum + bytes, 0)
    };
  }
};
async function withAssetsRepositories(accesses, { storeBase, isLocalUser, config, attempts }, log, body) {
  const mirror = accesses.mirror && { address: accesses.mirror, onNotice: log.notice };
  const repositories = new AssetsRepositories(accesses, ({ url, branch, authorization }) => {
    const remote = new _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_1__/* .Remote */ .V({ url, authorization, isLocalUser, config, attempts, log, tokenInput: "token" });
    const onWait = () => log.info(`Waiting for another run that fetches from ${url.url}, for a minute at the most.`);
    return { url, branch, store: new _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_0__/* .Store */ .il(storeBase, url), remote, mirror, onWait };
  });
  try {
    const result = await body(repositories);
    return { ...result, ...await repositories.close() };
  } finally {
    await repositories.close();
    for (const { store } of repositories.all) await store.cleanUp();
  }
}
function withAssetsRepository(access, options, log, body) {
  return withAssetsRepositories((0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_2__/* .onlyAccess */ .v3)(access), options, log, (repositories) => body(repositories.of({})));
}
function connectIfNew({ store, remote, mirror }, signal) {
  if (mirror === void 0 && !(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.existsSync)(store.dir)) remote.connect(() => store.newScratch(), signal);
}
async function resolveTags(repositories, places, log, signal, { isAnew = false } = {}) {
  const byTag = places.filter(({ pin }) => pin.sha === void 0 && pin.assetsJson !== void 0 && pin.assetsJson.tag !== "");
  const commits = /* @__PURE__ */ new Map();
  for (const [assets, ofRepository] of repositories.group(byTag)) {
    const pins = [...new Set(ofRepository.map(({ pin }) => pin))];
    const found = await findCommits(assets, pins, isAnew, signal);
    for (const pin of pins) commits.set(keyOf(pin.assetsJson), found.get(pin.assetsJson.tag));
  }
  for (const problem of mayMove(byTag)) log.warning(problem);
  return resolvedWith(commits);
}
function keyOf({ repository, tag }) {
  return `${repository} ${tag}`;
}
function resolvedWith(commits) {
  const treeOf = ({ pin, ...place }) => {
    const sha = pin.sha ?? (pin.assetsJson && commits.get(keyOf(pin.assetsJson)));
    return sha === void 0 ? [] : [{ ...place, sha, pin: { ...pin, sha } }];
  };
  const treesOf = (places) => places.flatMap((place) => (0,_chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCommit */ .QE)(place) ? [place] : treeOf(place));
  return {
    trees: treesOf,
    services: (services) => services.map((service) => ({ ...service, pinnedTrees: treesOf(service.pinnedTrees) })).filter(({ pinnedTrees }) => pinnedTrees.length > 0)
  };
}
async function findCommits(assets, pins, isAnew, signal) {
  const { store } = assets;
  const commits = /* @__PURE__ */ new Map();
  for (const { assetsJson } of isAnew || !store.isSignedHere ? [] : pins) {
    const digits = (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_6__/* .tagDigits */ .r5)(assetsJson.tag);
    const commit = digits === void 0 ? void 0 : store.tags.get(assetsJson.tag);
    if (digits !== void 0 && commit?.startsWith(digits) === true) commits.set(assetsJson.tag, commit);
  }
  const unknown = pins.filter(({ assetsJson }) => !commits.has(assetsJson.tag));
  if (unknown.length === 0) return commits;
  await store.open(signal);
  const asked = await askServer(assets, unknown, signal);
  for (const [tag, commit] of asked) {
    commits.set(tag, commit);
    store.tags.set(tag, commit);
  }
  return commits;
}
async function askServer({ store, remote }, pins, signal) {
  const names = [...new Set(pins.map(({ assetsJson }) => assetsJson.tag))];
  const found = await remote.tags(store.newScratch(), names, signal);
  const missing = pins.filter(({ assetsJson }) => !found.has(assetsJson.tag));
  if (missing.length > 0) throw noTag(remote.repositoryUrl, missing);
  const moved = pins.filter(({ assetsJson: { tag } }) => {
    const digits = (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_6__/* .tagDigits */ .r5)(tag);
    return digits !== void 0 && found.get(tag)?.startsWith(digits) !== true;
  });
  if (moved.length > 0) throw movedTags(remote.repositoryUrl, moved, found);
  return found;
}
function noTag(repository, pins) {
  const problems = pins.map(({ assetsJson, at }) => ({ message: `${repository} has no tag ${assetsJson.tag}`, at }));
  return tagError("missing-commit", problems, "Push the tag there, or correct Tag in assets.json.");
}
function movedTags(repository, pins, commits) {
  const problems = pins.map(({ assetsJson: { tag }, at }) => ({
    message: `tag ${tag} of ${repository} is at ${commits.get(tag)?.slice(0, 10)}, not at the commit whose digits it ends with: it was moved`,
    at
  }));
  return tagError("moved-tag", problems, "Put the tag back where it was, or push the recordings again and take the new tag.");
}
function tagError(code, problems, hint) {
  const lines = problems.map(({ message: message2, at }) => `${at === void 0 ? "" : `${at.file}: `}${message2}`);
  const message = lines.length === 1 ? `${lines[0]}.` : `There are ${lines.length} tags that cannot be used:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .listLines */ .i4)(lines)}`;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl(code, message, { hint, at: problems[0]?.at, problems: [...problems] });
}
function mayMove(places) {
  const pins = [...new Set(places.map(({ pin }) => pin))];
  return pins.flatMap(({ assetsJson, at }) => {
    if (assetsJson === void 0 || (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_6__/* .tagDigits */ .r5)(assetsJson.tag) !== void 0) return [];
    return [{ message: `tag ${assetsJson.tag} may be moved: its name does not end with 10 digits of its commit`, at }];
  });
}

// src/fetch/tree-walk.ts
var TreeWalk = class {
  /** The server left out what was not asked for; else its commits are here with everything in them. */
  isFiltered = true;
  remote;
  scratch;
  options;
  walk;
  constructor(remote, scratch, options = {}) {
    this.remote = remote;
    this.scratch = scratch;
    this.options = options;
    this.walk = options.walk ?? new _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_4__/* .PathWalk */ .hb();
  }
  /** Tells the top trees of commits that were read elsewhere. */
  addTops(commits) {
    this.walk.addTops(commits);
  }
  /** Whether a name is a commit's, of those that something was looked for in. */
  isCommit(name) {
    return this.walk.isCommit(name);
  }
  /**
   * @returns for each place the directory's tree; `absent` where the commit has no such directory
   * @throws Refused where the server does not have a commit
   */
  async find(places, signal) {
    const commits = [...new Set(places.map(({ sha }) => sha))];
    const answers = await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_5__/* .withObjects */ .d$)(
      this.scratch.dir,
      signal,
      (read) => this.walk.find(read, places, async (names, type) => {
        if (type === "commit") await this.bringCommits(names, signal);
        else await this.bringTrees(names, commits, async () => [...(await read(names)).keys()], signal);
      })
    );
    return answers.map((answer) => {
      if (answer === void 0) throw notSent(this.remote, []);
      return answer === "no-commit" ? "absent" : answer;
    });
  }
  /** Without their trees where those can be asked for over the same connection; else a process each would be asked for a level. */
  async bringCommits(wants, signal) {
    const filter = this.remote.keepsConnections ? "tree:0" : "blob:none";
    const { branch } = this.options;
    try {
      const { filtered } = await this.remote.fetch(this.scratch, { wants, depth: 1, filter }, signal);
      if (!filtered) this.isFiltered = false;
    } catch (error) {
      if (!(error instanceof _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L) || error.failure.kind === "missing" || branch === void 0) throw error;
      this.isFiltered = false;
      await bringWhole(this.remote, this.scratch, { commits: wants, branch }, signal);
    }
  }
  /** @param here says which of them can be read by now */
  async bringTrees(wants, commits, here, signal) {
    for (let lacking = [...wants]; lacking.length > 0; ) {
      const request = { wants: lacking, filter: "tree:0", since: [] };
      try {
        if (!await this.remote.fetchSince(this.scratch, request, signal)) throw new _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L({ kind: "other" }, "");
      } catch (error) {
        if (!(error instanceof _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L)) throw error;
        const all = { wants: commits, depth: 1, filter: "blob:none", refetch: true };
        await this.remote.fetch(this.scratch, all, signal);
      }
      const came = new Set(await here());
      const left = wants.filter((name) => !came.has(name));
      if (left.length === lacking.length) throw notSent(this.remote, left);
      lacking = left;
    }
  }
};
var DEPTHS = [1, 50, 1e3, _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_7__/* .ALL_GENERATIONS */ .Md];
async function bringWhole(remote, scratch, { commits, branch }, signal) {
  try {
    await remote.fetch(scratch, { wants: commits, depth: 1 }, signal);
    return;
  } catch (error) {
    if (!(error instanceof _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L) || error.failure.kind === "missing") throw error;
  }
  const ref = `refs/heads/${branch}`;
  for (const depth of DEPTHS) {
    await remote.fetch(scratch, { wants: [`+${ref}:${ref}`], depth }, signal);
    const found2 = (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_5__/* .commitsAmong */ .X0)(await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsIn */ .Qv)(scratch.dir, commits, signal));
    if (found2.size === commits.length) return;
    if ((0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_8__/* .readBoundary */ .xn)(scratch.dir).size === 0) break;
  }
  const found = (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_5__/* .commitsAmong */ .X0)(await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsIn */ .Qv)(scratch.dir, commits, signal));
  throw new NotOnBranch(commits.find((commit) => !found.has(commit)));
}
var NotOnBranch = class extends Error {
  commit;
  constructor(commit) {
    super(`${commit} is not on the branch`);
    this.commit = commit;
  }
};
function notSent({ repositoryUrl }, names) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("unreachable", `The server of ${repositoryUrl} did not send what it was asked for.`, {
    hint: "Run the command again; if it stays so, the server lacks objects: ask who keeps it.",
    ...names.length === 0 ? {} : { detail: `missing: ${names.join(" ")}` }
  });
}
function noBranch(remote, branch, refused) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("missing-commit", `${remote.repositoryUrl} has no branch ${branch}.`, {
    hint: "Name its main branch in $branch.",
    detail: refused?.words
  });
}
var BranchMoved = class extends _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl {
  constructor({ repositoryUrl }, branch) {
    super("unreachable", `Branch ${branch} of ${repositoryUrl} was changed while it was read.`, {
      hint: "Run the command again."
    });
  }
};
function wasMoved(error) {
  return error instanceof BranchMoved || error instanceof _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L && ["missing", "unadvertised"].includes(error.failure.kind);
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

/***/ 4345:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_4NOR6LHT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1851);
/* harmony import */ var _chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65);
/* harmony import */ var _chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8710);
/* harmony import */ var _chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9483);
/* harmony import */ var _chunk_5OARQ4QD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1177);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(978);
/* harmony import */ var _chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6786);
/* harmony import */ var _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2496);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7423);
/* harmony import */ var _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8456);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(592);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1999);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7495);
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4491);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6178);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2136);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7261);
/* harmony import */ var _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1299);
/* harmony import */ var _chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(376);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7975);




























// src/commands/resolve/driver.ts



// src/commands/resolve/merge-entries.ts



var SIDES = ["base", "ours", "theirs"];
function textMerge({ cwd, temporary, signal }) {
  return async (texts, favor) => {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_26__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_27__.join)(temporary, "assets-sync-"));
    try {
      for (const side of SIDES) (0,node_fs__WEBPACK_IMPORTED_MODULE_26__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_27__.join)(folder, side), texts[side]);
      const names = ["ours", "base", "theirs"];
      const options = [...favor === void 0 ? [] : [`--${favor}`], ...names.flatMap((name) => ["-L", name])];
      const args = ["merge-file", "-p", "-q", ...options, "--", ...names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_27__.join)(folder, name))];
      const result = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_22__/* .tryGit */ .Ii)(args, { environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_22__/* .codeEnvironment */ .dI)(), cwd, signal });
      if (result.exitCode > 127) throw (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_22__/* .gitError */ .N7)(args, result);
      return { text: result.stdout.toString("utf8"), conflicts: result.exitCode };
    } finally {
      (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_24__/* .removeFolder */ .v$)(folder);
    }
  };
}
var NO_ENTRIES = "{\n}\n";
var NOT_ANSWERED = { left: "none of the paths names it" };
function mergeEntries({ file, manifestDirectory, base, ours, theirs }) {
  const isReadable = base !== void 0 && (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_17__/* .parseManifest */ .Ng)(base, manifestDirectory).errors.length === 0;
  const texts = { base: isReadable ? base : NO_ENTRIES, ours: ours ?? NO_ENTRIES, theirs: theirs ?? NO_ENTRIES };
  const values = { base: valuesOf(texts.base), ours: valuesOf(texts.ours), theirs: valuesOf(texts.theirs) };
  const pins = { base: pinsOf(texts.base), ours: pinsOf(texts.ours), theirs: pinsOf(texts.theirs) };
  const merged = {
    file,
    manifestDirectory,
    texts,
    settled: /* @__PURE__ */ new Map(),
    pins: [],
    left: []
  };
  for (const key of /* @__PURE__ */ new Set([...values.ours.keys(), ...values.theirs.keys(), ...values.base.keys()])) {
    const [before, our, their] = SIDES.map((side) => values[side].get(key));
    const directory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .joinDirectory */ .as)(manifestDirectory, key.slice(1));
    const [ourPin, theirPin] = [pins.ours.get(directory), pins.theirs.get(directory)];
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_28__.isDeepStrictEqual)(our, their) || (0,node_util__WEBPACK_IMPORTED_MODULE_28__.isDeepStrictEqual)(before, their)) merged.settled.set(key, "ours");
    else if ((0,node_util__WEBPACK_IMPORTED_MODULE_28__.isDeepStrictEqual)(before, our)) merged.settled.set(key, "theirs");
    else if (key.startsWith("$")) merged.left.push({ file, entry: key, why: "both sides changed the setting" });
    else if (ourPin === void 0 || theirPin === void 0) {
      const why = "one side took the entry out, which the other changed";
      merged.left.push({ file, entry: (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .showDirectory */ .fi)(directory), why });
    } else if (ourPin.sha === theirPin.sha || ![our, their].every((one) => (0,node_util__WEBPACK_IMPORTED_MODULE_28__.isDeepStrictEqual)(besideCommit(one), besideCommit(before ?? our)))) {
      merged.left.push({ file, entry: (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .showDirectory */ .fi)(directory), why: "a side changed what stands beside its commit" });
    } else merged.pins.push({ file, key, directory, base: pins.base.get(directory), ours: ourPin, theirs: theirPin });
  }
  return merged;
  function pinsOf(text) {
    return new Map((0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_17__/* .parseManifest */ .Ng)(text, manifestDirectory).pins.map((pin) => [pin.directory, pin]));
  }
}
function valuesOf(text) {
  const lower = (name) => typeof name === "string" ? name.toLowerCase() : name;
  const readEntry = ({ key, value, text: written }) => {
    const comments = (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_3__/* .commentsIn */ .wL)(written);
    if (key.startsWith("$")) return { value, comments };
    const pin = typeof value === "object" && value !== null ? { ...value } : { sha: value };
    return { pin: { ...pin, sha: lower(pin.sha), tree: lower(pin.tree) }, comments };
  };
  return new Map(new _chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_3__/* .ManifestText */ .rC(text).entries.map((entry) => [entry.key, readEntry(entry)]));
}
function besideCommit(entry) {
  const { pin, comments } = entry;
  const { sha, tree, reason, ...members } = pin;
  return { members, comments };
}
function settledText({ texts, settled, pins }, answers) {
  const text = new _chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_3__/* .ManifestText */ .rC(texts.ours);
  const fromTheirs = new Set([...settled].flatMap(([key, side]) => side === "theirs" ? [key] : []));
  for (const pin of pins) {
    const answer = answers.get(pin);
    if (answer === void 0) continue;
    if ("take" in answer && answer.take === "theirs") fromTheirs.add(pin.key);
    if ("merged" in answer) text.setPin(pin.key, answer.merged);
  }
  text.takeEntries(new _chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_3__/* .ManifestText */ .rC(texts.theirs), fromTheirs);
  return text.toString();
}
async function mergedText(merged, answers, mergeText) {
  const { texts, manifestDirectory } = merged;
  const [mark = ""] = /^\ufeff/.exec(texts.ours) ?? [];
  const lineEnd = /\r?\n/.exec(texts.ours)?.[0] ?? "\n";
  const plain = (text2) => text2.replace(/^\ufeff/, "").replace(/\r?\n/g, lineEnd);
  const ours = settledText(merged, answers).slice(mark.length);
  const answered = merged.pins.filter((pin) => !("left" in (answers.get(pin) ?? NOT_ANSWERED)));
  const decided = /* @__PURE__ */ new Set([...merged.settled.keys(), ...answered.map(({ key }) => key)]);
  const withSettled = (text2) => {
    const other = new _chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_3__/* .ManifestText */ .rC(plain(text2));
    other.takeEntries(new _chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_3__/* .ManifestText */ .rC(ours), decided);
    return other.toString();
  };
  const sides = { base: withSettled(texts.base), ours, theirs: withSettled(texts.theirs) };
  const isSame = sides.theirs === sides.base || sides.theirs === ours;
  const { text, conflicts } = isSame ? { text: ours, conflicts: 0 } : await mergeText(sides);
  const values = valuesOf(ours);
  const isRight = (shown) => {
    const read = valuesOf(shown);
    const isMistaken = (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_17__/* .parseManifest */ .Ng)(shown, manifestDirectory).errors.length > 0;
    return !isMistaken && [...decided].every((key) => (0,node_util__WEBPACK_IMPORTED_MODULE_28__.isDeepStrictEqual)(read.get(key), values.get(key)));
  };
  if (answered.length === merged.pins.length && merged.left.length === 0) {
    if (conflicts === 0 && isRight(text)) return { text: mark + text, isSettled: true };
    const comments = new Set((0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_3__/* .commentsIn */ .wL)(ours));
    if ((0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_3__/* .commentsIn */ .wL)(sides.theirs).every((comment) => comments.has(comment))) return { text: mark + ours, isSettled: true };
  }
  const isWhole = async (side) => isRight((await mergeText(sides, side)).text);
  return conflicts > 0 && await isWhole("ours") && await isWhole("theirs") ? { text: mark + text, isSettled: false } : void 0;
}

// src/commands/resolve/merge-pins.ts
var MAX_STEPS_HERE = 32;
async function answerOffline({ ours, theirs }, store, signal) {
  if (ours.tree !== void 0 && ours.tree === theirs.tree) {
    return { take: "ours", why: "same recordings" };
  }
  if (store?.isSignedHere !== true) return void 0;
  if (await isBelow(store, theirs.sha, ours.sha, signal)) return { take: "ours", why: "newer" };
  return await isBelow(store, ours.sha, theirs.sha, signal) ? { take: "theirs", why: "newer" } : void 0;
}
async function isBelow(store, commit, start, signal) {
  let names = [start];
  for (let step = 0; step < MAX_STEPS_HERE && names.length > 0; step++) {
    const found = await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_14__/* .readObjects */ .$I)(names, { environment: (0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_13__/* .lookupEnvironment */ .Qt)(store), signal });
    const headers = found.flatMap(
      (object) => object?.type === "commit" ? object.content.toString("latin1").split("\n\n", 1) : []
    );
    names = [
      ...new Set(headers.flatMap((text) => [...text.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, name]) => name)))
    ];
    if (names.includes(commit)) return true;
  }
  return false;
}
async function answerOnline(request, access, assets, pins, { prefix, log, signal }) {
  const answers = /* @__PURE__ */ new Map();
  const history = new _chunk_5OARQ4QD_js__WEBPACK_IMPORTED_MODULE_4__/* .History */ .B(assets, signal);
  const known = await history.look([...new Set(pins.flatMap(({ ours, theirs }) => [ours.sha, theirs.sha]))]);
  const apart = [];
  for (const pin of pins) {
    const [ours, theirs] = [pin.ours.sha, pin.theirs.sha];
    const missing = [ours, theirs].find((commit) => known.get(commit)?.is === "missing");
    const bases = missing === void 0 ? await history.mergeBases(ours, theirs) : [];
    if (missing !== void 0) answers.set(pin, { left: `the server does not give out ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .shortSha */ .Fu)(missing)}` });
    else if (bases.includes(theirs)) answers.set(pin, { take: "ours", why: "newer" });
    else if (bases.includes(ours)) answers.set(pin, { take: "theirs", why: "newer" });
    else apart.push({ pin, bases });
  }
  if (apart.length === 0) return { answers };
  const { store, remote } = assets;
  const places = apart.map(
    ({ pin: { ours, theirs, directory }, bases }) => [ours.sha, theirs.sha, ...bases].map((sha) => ({ sha, assetsPath: (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .joinDirectory */ .as)(prefix, directory) }))
  );
  const trees = (await history.findTrees(places.flat())).map(_chunk_4NOR6LHT_js__WEBPACK_IMPORTED_MODULE_0__/* .treeOrEmpty */ .xm);
  const ancestries = await history.prove(apart.flatMap(({ pin }) => [pin.ours.sha, pin.theirs.sha]));
  const scratch = store.newScratch();
  (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_23__/* .borrow */ .Wq)(scratch, [store.objects, ...store.commitObjects]);
  const commits = places.flat().map(({ sha }) => sha);
  const source = { scratch, fetchTrees: (names) => (0,_chunk_4NOR6LHT_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchNames */ .LD)(remote, scratch, commits, names, signal) };
  await source.fetchTrees(trees);
  const merges = [];
  for (const { pin, bases: commits2 } of apart) {
    const [ours = _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .EMPTY_TREE */ .pL, theirs = _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .EMPTY_TREE */ .pL, ...bases] = trees.splice(0, 2 + commits2.length);
    const merged = await mergeSides(source, { bases, ours, theirs }, signal);
    if ("conflicts" in merged) {
      const recordings = merged.conflicts.map((path) => `${pin.directory}/${path}`);
      answers.set(pin, { left: "both sides recorded the same tests", recordings });
    } else if (merged.tree === ours || merged.tree === theirs) {
      const why = ours === theirs ? "same recordings" : "has both";
      answers.set(pin, { take: merged.tree === ours ? "ours" : "theirs", why });
    } else {
      const isElsewhere = ({ sha }) => ancestries.get(sha)?.is === "elsewhere";
      const both = [
        { sha: pin.ours.sha, tree: ours },
        { sha: pin.theirs.sha, tree: theirs }
      ].sort((a, b) => Number(isElsewhere(b)) - Number(isElsewhere(a)) || (a.sha < b.sha ? -1 : 1));
      const [on, other] = both;
      const place = { directory: pin.directory, assetsPath: (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .joinDirectory */ .as)(prefix, pin.directory) };
      const unit = { ...place, commit: on.sha, base: on.tree, ours: merged.tree };
      merges.push({ pin, unit, unmerged: isElsewhere(other) ? [other.sha] : [] });
    }
  }
  if (merges.length === 0) return { answers };
  const pushed = await pushMerges(request, access, assets, { scratch, merges }, { log, signal });
  return { answers: new Map([...answers, ...pushed.answers]), published: pushed.published };
}
async function mergeSides(source, { bases, ours, theirs }, signal) {
  const merged = /* @__PURE__ */ new Set();
  const conflicts = /* @__PURE__ */ new Set();
  for (const base of bases.length > 0 ? bases : [_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .EMPTY_TREE */ .pL]) {
    const result = await (0,_chunk_4NOR6LHT_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeTrees */ .Md)(source, { base, ours, theirs }, signal);
    merged.add(result.tree);
    for (const path of result.conflicts) conflicts.add(path);
  }
  const [tree, ...others] = merged;
  return tree !== void 0 && others.length === 0 && conflicts.size === 0 ? { tree } : { conflicts: [...conflicts] };
}
async function pushMerges(request, access, { store, remote, branch: main }, { scratch, merges }, { log, signal }) {
  const { author } = request;
  if (author === void 0 && request.access.isLocalUser) throw (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_15__/* .noAuthor */ .ft)("pushed");
  const units = merges.map(({ unit }) => unit);
  const name = (0,_chunk_4NOR6LHT_js__WEBPACK_IMPORTED_MODULE_0__/* .branchOf */ .W0)(units.map(({ directory, ours }) => ({ service: directory, directory, ours })));
  const describe = (contents) => factsOf(request.origin, merges, contents);
  const push = { store, remote, scratch, branch: main, units, name, author, describe, dryRun: false };
  const published = await (0,_chunk_4NOR6LHT_js__WEBPACK_IMPORTED_MODULE_0__/* .publish */ .mk)(push, signal).catch((error) => {
    if (!(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .AssetsSyncError */ .Fl) || error.code !== "conflict") throw error;
    return error;
  });
  if (published instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .AssetsSyncError */ .Fl) {
    return { answers: new Map(merges.map(({ pin }) => [pin, leftBy(published, pin, main)])) };
  }
  const { sha, branch, found, trees, previousPush } = published;
  const facts = describe(published);
  const reason = (0,_chunk_4NOR6LHT_js__WEBPACK_IMPORTED_MODULE_0__/* .commitText */ .tT)(facts).title;
  const answers = new Map(
    merges.map(({ pin }, index) => [pin, { merged: { sha, tree: trees[index] ?? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .EMPTY_TREE */ .pL, reason } }])
  );
  if (branch === void 0) return { answers };
  const isOld = found || previousPush !== void 0;
  const offered = await (0,_chunk_4NOR6LHT_js__WEBPACK_IMPORTED_MODULE_0__/* .offerPublished */ .L9)(request, access, { branch, isOld, facts }, log, signal);
  return { answers, published: { sha, branch, found, ...offered } };
}
function leftBy(error, { directory }, main) {
  if (!(error instanceof _chunk_4NOR6LHT_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordingConflict */ .y3)) return { left: `their recordings cannot be pushed together: ${error.message}` };
  const recordings = error.paths.filter((path) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .isWithin */ .UO)(path, directory));
  if (recordings.length > 0) return { left: `${main} has other recordings of the same tests since`, recordings };
  return { left: `nothing was pushed, for another service is in conflict; name this one: assets-sync resolve ${directory}` };
}
function factsOf(origin, merges, { changes, unmerged }) {
  const sides = merges.flatMap(
    ({ pin: { directory, ours, theirs } }) => [ours, theirs].map(({ sha, reason }) => [`- ${directory} at ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .shortSha */ .Fu)(sha)}`, ...reason?.split("\n", 1) ?? []].join(": "))
  );
  const ofKind = ({ assetsPath }, kind) => changes.filter((change) => change.kind === kind && (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .isWithin */ .UO)(change.path.toString("utf8"), assetsPath));
  return {
    message: `Merge recordings of ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .listNames */ .Zv)(
      merges.map(({ pin }) => pin.directory),
      1
    )}

${sides.join("\n")}`,
    origin,
    unmerged: [.../* @__PURE__ */ new Set([...unmerged, ...merges.flatMap((merge) => merge.unmerged)])],
    services: merges.map(({ unit }) => ({
      service: unit.directory,
      added: ofKind(unit, "added"),
      modified: ofKind(unit, "modified"),
      deleted: ofKind(unit, "deleted")
    }))
  };
}

// src/commands/resolve/resolve.ts


var OF_REPOSITORY = ["$repository", "$branch", "$prefix"];
async function resolve(request, log, signal) {
  const { codeRepository } = request;
  const { conflicted, left, onDisk } = await findConflicts(codeRepository, log, signal);
  throwIfUnreadable(conflicted);
  const files = conflicted.map(mergeEntries);
  const root = rootOf(codeRepository, files);
  const isMeant2 = meantBy(request, root);
  const meant = files.flatMap(({ pins }) => pins).filter(({ file, directory }) => isMeant2({ file, entry: directory }));
  const { answers, ...answered } = await answerPins(request, { root, files, pins: meant }, log, signal);
  const written = await writeFiles(request, files, { onDisk, answers }, log, signal);
  const all = [...left, ...files.flatMap((file) => leftOf(file, answers)), ...written.left];
  return {
    ...answered,
    files: written.files,
    pins: written.pins,
    left: all.filter(isMeant2),
    unasked: all.filter((one) => !isMeant2(one))
  };
}
async function findConflicts(codeRepository, log, signal) {
  const call = { environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_22__/* .codeEnvironment */ .dI)(), cwd: codeRepository.root, signal };
  const pathspecs = [_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_17__/* .MANIFEST_NAME */ .ir, _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_17__/* .ASSETS_JSON */ .Lg].map((name) => `:(glob)**/${name}`);
  const records = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_22__/* .splitRecords */ .DQ)(await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_22__/* .git */ .$Y)(["ls-files", "-u", "-z", "--", ...pathspecs], call));
  const entries = records.flatMap((record) => {
    const [, name = "", stage = "", file = ""] = /^\d+ ([0-9a-f]+) (\d)\t(.*)$/s.exec(record.toString("utf8")) ?? [];
    const sha = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .parseSha */ .qL)(name);
    const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .parseDirectory */ .Bp)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .parentDirectory */ .im)(file));
    return sha === void 0 || "error" in parsed ? [] : [{ sha, stage: Number(stage), file, manifestDirectory: parsed.directory }];
  });
  for (const file of new Set(entries.map((entry) => entry.file).filter(_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_17__/* .isAssetsJson */ .q9))) {
    const message = `${file} is in conflict as well, and its tags cannot be merged: keep the side whose Tag has your recordings (git checkout --ours or --theirs, git add), and record the tests of the other side again`;
    log.warning({ message, at: { file } });
  }
  const versions = entries.filter(({ file }) => !(0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_17__/* .isAssetsJson */ .q9)(file));
  const objects = await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_14__/* .readObjects */ .$I)(
    versions.map(({ sha }) => sha),
    call
  );
  const files = /* @__PURE__ */ new Map();
  for (const [index, { file, manifestDirectory, stage, sha }] of versions.entries()) {
    const object = objects[index];
    if (object === void 0) throw notHere(file, sha);
    const known = files.get(file) ?? { file, manifestDirectory, base: void 0, ours: void 0, theirs: void 0 };
    files.set(file, { ...known, [SIDES[stage - 1] ?? "base"]: (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(object.content, file) });
  }
  const onDisk = new Map([...files.keys()].map((file) => [file, readOnDisk(codeRepository.root, file)]));
  const why = new Map([...files.values()].map((one) => [one, whyLeft(one, onDisk.get(one.file) ?? Buffer.of())]));
  return {
    conflicted: [...files.values()].filter((one) => why.get(one) === void 0),
    left: [...why].flatMap(([{ file }, reason]) => reason === void 0 ? [] : [{ file, why: reason }]),
    onDisk
  };
}
function readOnDisk(codeRoot, file) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_27__.join)(codeRoot, file);
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_26__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_26__.readFileSync)(path) : Buffer.of();
}
function whyLeft({ file, base = "", ours, theirs }, onDisk) {
  if (ours === void 0 || theirs === void 0) {
    return "one side deleted the file, which the other changed: keep it (git add) or not (git rm)";
  }
  const linesOf = (text) => text.replace(/^\ufeff/, "").split(/\r?\n/);
  const lines = linesOf(onDisk.toString("utf8"));
  const isOurs = lines.join("\n") === linesOf(ours).join("\n");
  if (!isOurs && !lines.some((line) => line.startsWith("<<<<<<<")))
    return "has no markers any more: git add it, if you settled it";
  const known = new Set([base, ours, theirs].flatMap(linesOf));
  if (lines.every((line) => known.has(line) || /^([<|=>])\1{6}( |$)/.test(line))) return void 0;
  return `was edited since: settle the rest by hand and git add it, or begin again with git checkout --merge -- ${file}`;
}
function notHere(file, sha) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .AssetsSyncError */ .Fl("bad-manifest", `A side of the merge of ${file} is not in this clone (${sha}).`, {
    hint: `Fetch it: git fetch origin ${sha} (or git cat-file -p ${sha} in a partial clone), then run the command again; nothing was changed.`,
    at: { file }
  });
}
function throwIfUnreadable(files) {
  const problems = files.flatMap(
    ({ manifestDirectory, ours = "", theirs = "" }) => Object.entries({ ours, theirs }).flatMap(
      ([side, text]) => (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_17__/* .parseManifest */ .Ng)(text, manifestDirectory).errors.map((error) => ({ ...error, message: `(${side}) ${error.message}` }))
    )
  );
  if (problems.length === 0) return;
  const list = problems.map(({ message, at }) => `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .formatPlace */ .dE)(at)} ${message}`);
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .AssetsSyncError */ .Fl("bad-manifest", `A side of the merge has a mistake:
${list.join("\n")}`, {
    hint: "Settle that file by hand and git add it, then run the command again; nothing was changed.",
    at: problems[0]?.at,
    problems
  });
}
function rootOf({ root }, files) {
  const merged = files.find(({ manifestDirectory }) => manifestDirectory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .TOP */ .wv);
  const manifest = merged === void 0 ? (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_17__/* .readManifest */ .WI)(root, _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .TOP */ .wv) ?? (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_17__/* .parseManifest */ .Ng)("{}", _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .TOP */ .wv) : (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_17__/* .parseManifest */ .Ng)(settledText(merged, /* @__PURE__ */ new Map()), _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .TOP */ .wv);
  (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_17__/* .throwIfWrong */ .tu)([manifest]);
  return manifest;
}
function meantBy({ given, codeRepository }, root) {
  const assetsRoot = (0,node_path__WEBPACK_IMPORTED_MODULE_27__.resolve)(codeRepository.root, root.settings.path ?? _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_17__/* .DEFAULT_PATH */ .OM);
  const paths = (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_5__/* .parseGivenPaths */ .px)(given, codeRepository, assetsRoot);
  return ({ file, entry = file }) => (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_5__/* .isMeant */ .EZ)(entry, paths) || (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_5__/* .isMeant */ .EZ)(file, paths);
}
async function answerPins(request, { root, files, pins }, log, signal) {
  const answers = /* @__PURE__ */ new Map();
  const rootFile = files.find(({ manifestDirectory }) => manifestDirectory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .TOP */ .wv);
  const setting = rootFile?.left.find(({ entry = "" }) => OF_REPOSITORY.includes(entry))?.entry;
  for (const pin of pins) {
    const known = await answerOffline(pin, void 0, signal);
    if (known !== void 0) answers.set(pin, known);
    else if (pin.directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .TOP */ .wv) {
      answers.set(pin, { left: "both sides moved the catch-all, which is for every service without a pin: choose one" });
    } else if (setting !== void 0) answers.set(pin, { left: `settle ${setting} first, which says where its recordings are` });
  }
  if (pins.every((pin) => answers.has(pin))) return { answers, repository: void 0, ..._chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_22__/* .NO_TRAFFIC */ .qE };
  const access = (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_10__/* .findAccess */ .GM)(request.access, root, request.codeRepository.root, log.warning);
  const { prefix } = new _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_11__/* .Pins */ .RM([root]);
  const found = await (0,_chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_6__/* .withAssetsRepository */ .U7)(access, request.repositoryOptions, log, async (assets) => {
    for (const pin of pins) {
      const known = answers.has(pin) ? void 0 : await answerOffline(pin, assets.store, signal);
      if (known !== void 0) answers.set(pin, known);
    }
    const open = pins.filter((pin) => !answers.has(pin));
    if (open.length === 0) return {};
    await assets.store.open(signal);
    const online = await answerOnline(request, access, assets, open, { prefix, log, signal });
    for (const [pin, answer] of online.answers) answers.set(pin, answer);
    return { published: online.published };
  });
  return { answers, repository: access.url, ...found };
}
function leftOf({ file, pins, left }, answers) {
  const ofPins = pins.flatMap((pin) => {
    const answer = answers.get(pin) ?? NOT_ANSWERED;
    if (!("left" in answer)) return [];
    const commits = `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .shortSha */ .Fu)(pin.ours.sha)} (ours) and ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .shortSha */ .Fu)(pin.theirs.sha)} (theirs)`;
    const recordings = answer.recordings === void 0 ? {} : { recordings: answer.recordings };
    return [{ file, entry: (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .showDirectory */ .fi)(pin.directory), why: `${commits}: ${answer.left}`, ...recordings }];
  });
  return [...left, ...ofPins];
}
async function writeFiles({ codeRepository: { root }, temporary }, files, { onDisk, answers }, log, signal) {
  const mergeText = textMerge({ cwd: root, temporary, signal });
  const writes = /* @__PURE__ */ new Map();
  const left = [];
  for (const merged of files) {
    const { file } = merged;
    const written = await mergedText(merged, answers, mergeText);
    if (written !== void 0) writes.set(merged, written);
    if (written === void 0) left.push({ file, why: "its text cannot be merged line by line: it stays as it is" });
    else if (!written.isSettled && leftOf(merged, answers).length === 0) {
      left.push({ file, why: "both sides changed its comments or its layout" });
    }
  }
  await (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_3__/* .withEditLock */ .sc)(root, log, signal, () => {
    for (const [{ file }, { text }] of writes) {
      const bytes = onDisk.get(file) ?? Buffer.of();
      const converted = bytes.includes("\r\n") && !text.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
      (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(root, file, bytes, converted);
    }
  });
  const settled = files.filter((file) => writes.get(file)?.isSettled === true);
  if (settled.length > 0) {
    const paths = settled.map(({ file }) => `:(literal)${file}`);
    await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_22__/* .git */ .$Y)(["add", "--sparse"], { environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_22__/* .codeEnvironment */ .dI)(), cwd: root, paths, signal });
  }
  const pins = [...writes.keys()].flatMap(
    (merged) => merged.pins.flatMap((pin) => {
      const answer = answers.get(pin);
      if (answer === void 0 || "left" in answer) return [];
      const sha = "merged" in answer ? answer.merged.sha : pin[answer.take].sha;
      return [{ file: pin.file, directory: pin.directory, sha, answer }];
    })
  );
  return { files: files.map((file) => ({ file: file.file, isSettled: settled.includes(file) })), pins, left };
}

// src/commands/resolve/driver.ts
async function drive(request, signal) {
  const { codeRepository, access, repositoryOptions, temporary } = request;
  const [base = "", ours = "", theirs = "", given = "", ...more] = request.paths;
  const path = given.replace(/^\.\//, "");
  const isFile = (from) => (0,node_fs__WEBPACK_IMPORTED_MODULE_26__.lstatSync)(from, { throwIfNoEntry: false })?.isFile() === true;
  if (![base, ours, theirs].every(isFile) || path === "" || more.length > 0) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .AssetsSyncError */ .Fl("bad-usage", "--driver is for git, which gives it three files and the path that they are of.", {
      hint: "assets-sync resolve --install writes it into the configuration."
    });
  }
  const file = path.startsWith(codeRepository.prefix) ? path.slice(codeRepository.prefix.length) : path;
  const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .parseDirectory */ .Bp)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .parentDirectory */ .im)(file));
  if ("error" in parsed) throw leftToGit(file, parsed.error);
  const read = (from) => (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)((0,node_fs__WEBPACK_IMPORTED_MODULE_26__.readFileSync)(from), file);
  const texts = { ours: read(ours), theirs: read(theirs) };
  for (const [side, text] of Object.entries(texts)) {
    const [error] = (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_17__/* .parseManifest */ .Ng)(text, parsed.directory).errors;
    if (error !== void 0) throw leftToGit(file, `(${side}, line ${error.at.line}) ${error.message}`);
  }
  const merged = mergeEntries({ file, manifestDirectory: parsed.directory, base: read(base) || void 0, ...texts });
  const root = parsed.directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .TOP */ .wv ? (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_17__/* .parseManifest */ .Ng)(settledText(merged, /* @__PURE__ */ new Map()), _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .TOP */ .wv) : (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_17__/* .readManifest */ .WI)(codeRepository.root, _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .TOP */ .wv);
  const url = root === void 0 || root.errors.length > 0 ? void 0 : (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_10__/* .findRepositoryUrl */ .RD)(access, root, codeRepository.root);
  const store = url === void 0 ? void 0 : new _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_7__/* .Store */ .il(repositoryOptions.storeBase, url);
  const answers = /* @__PURE__ */ new Map();
  for (const pin of merged.pins)
    answers.set(pin, await answerOffline(pin, store, signal) ?? { left: "both sides moved the pin" });
  const [left] = leftOf(merged, answers);
  if (left !== void 0) throw leftToGit(file, [left.entry, left.why].filter(Boolean).join(": "));
  const written = await mergedText(merged, answers, textMerge({ cwd: codeRepository.root, temporary, signal }));
  if (written?.isSettled !== true) throw leftToGit(file, "both sides changed its comments or its layout");
  (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_23__/* .writeAtomically */ .vK)(ours, written.text);
}
function leftToGit(file, why) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .AssetsSyncError */ .Fl("conflict", `${file}: ${why}.`, {
    hint: "assets-sync resolve settles what a server or a push is needed for; see git status.",
    at: { file }
  });
}
var DRIVER = "assets-sync";
var ATTRIBUTES_LINE = `${_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_17__/* .MANIFEST_NAME */ .ir} merge=${DRIVER}`;
async function install({ root }, signal) {
  const call = { environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_22__/* .codeEnvironment */ .dI)(), cwd: root, signal };
  const attributes = await addAttribute(root, call);
  const driver = driverCommand(programHere());
  const settings = { name: "recordings.json by services (assets-sync resolve)", driver };
  let configuration = false;
  for (const [name, value] of Object.entries(settings)) {
    const key = `merge.${DRIVER}.${name}`;
    const { stdout } = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_22__/* .tryGit */ .Ii)(["config", "--local", "--get", key], call);
    if (stdout.toString("utf8").trimEnd() === value) continue;
    await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_22__/* .git */ .$Y)(["config", "--local", "--replace-all", key, value], call);
    configuration = true;
  }
  return { attributes, configuration, driver };
}
async function addAttribute(root, call) {
  const said = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_22__/* .git */ .$Y)(["check-attr", "-z", "merge", "--", _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_17__/* .MANIFEST_NAME */ .ir], call);
  if (said.toString("utf8").split("\0")[2] === DRIVER) return false;
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_27__.join)(root, ".gitattributes");
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_26__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .AssetsSyncError */ .Fl("bad-usage", ".gitattributes is a symbolic link, which git does not read.", {
      hint: "Put the file itself there, then run the command again; nothing was changed.",
      at: { file: ".gitattributes" }
    });
  }
  const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_26__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_26__.readFileSync)(path) : Buffer.of();
  const lineEnd = before.includes("\r\n") ? "\r\n" : "\n";
  const separator = before.length === 0 || before.at(-1) === 10 ? "" : lineEnd;
  (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_23__/* .writeAtomically */ .vK)(path, Buffer.concat([before, Buffer.from(`${separator}${ATTRIBUTES_LINE}${lineEnd}`)]));
  return true;
}
function driverCommand(program) {
  const quoted = (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_16__/* .shellCommand */ .q$)(program, "sh").replaceAll("%", "%%");
  return `${quoted} resolve --driver %O %A %B ./%P || git merge-file -q --marker-size=%L -L ours -L base -L theirs %A %O %B`;
}
function programHere() {
  const folders = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_22__/* .pathEntries */ .ev)(process.env, process.platform).filter((folder) => !/[\\/]node_modules[\\/]/.test(folder));
  if (folders.some((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_26__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_27__.join)(folder, DRIVER)))) return [DRIVER];
  return [process.execPath, process.argv[1] ?? ""].map((path) => path.replaceAll("\\", "/"));
}

// src/commands/resolve/report.ts
function resolveOutputs({ pins, published, requests, bytes }) {
  return {
    pins: Object.fromEntries(pins.map(({ directory, sha }) => [(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .showDirectory */ .fi)(directory), sha])),
    changed: pins.length > 0,
    pushed: published !== void 0,
    ...published === void 0 ? {} : { sha: published.sha, branch: published.branch },
    ...published?.pullRequest === void 0 ? {} : { "pull-request-url": published.pullRequest },
    requests,
    bytes
  };
}
function resolveJson({ files, pins, left, unasked }) {
  return {
    files: files.map(({ file, isSettled }) => ({ file, settled: isSettled })),
    settled: pins.map(({ file, directory, sha, answer }) => ({
      path: (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .showDirectory */ .fi)(directory),
      file,
      sha,
      from: "merged" in answer ? "both" : answer.take
    })),
    left: [...left, ...unasked].map(({ file, entry, why, recordings }) => ({
      file,
      path: entry ?? null,
      why,
      recordings: recordings ?? []
    }))
  };
}
function resolveText(result) {
  const { files, pins, left, unasked, published, requests, bytes } = result;
  if (files.length + left.length + unasked.length === 0)
    return "No recordings.json is in conflict, so there is nothing to resolve.";
  const lines = files.flatMap(({ file, isSettled }) => [
    `${file}: ${isSettled ? "settled, and added" : "a part is left, between its markers"}`,
    ...pins.filter((pin) => pin.file === file).map((pin) => `  ${pinLine(pin)}`)
  ]);
  if (published !== void 0) {
    lines.push(`${published.found ? "Found on" : "Pushed to"} ${published.branch}: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .shortSha */ .Fu)(published.sha)}`);
    if (published.pullRequest !== void 0) lines.push(`Pull request: ${published.pullRequest}`);
    if (published.next !== void 0) lines.push(published.next);
    lines.push("Merge it with a merge commit, so that the pinned commit stays.");
  }
  lines.push(...unasked.map((one) => `left: ${leftLine(one)}`));
  if (requests > 0) lines.push(`(${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_18__/* .count */ .U9)(requests, "request")}, ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_18__/* .formatBytes */ .z3)(bytes)} received)`);
  if (pins.length > 0) {
    const services = pins.map(({ directory }) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .showDirectory */ .fi)(directory));
    lines.push(`When the merge is done, ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_16__/* .shellCommand */ .q$)(["assets-sync", "sync", ...services])} brings them to disk.`);
  }
  return lines.join("\n");
}
function pinLine({ directory, sha, answer }) {
  const name = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .showDirectory */ .fi)(directory);
  if ("merged" in answer) return `${name}: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .shortSha */ .Fu)(sha)}, which has the recordings of both`;
  const why = {
    newer: "which has the other one",
    "same recordings": "which has the same recordings as the other one",
    "has both": "which has the recordings of the other one"
  }[answer.why];
  return `${name}: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .shortSha */ .Fu)(sha)} (${answer.take}), ${why}`;
}
function leftLine({ file, entry, why, recordings = [] }) {
  const line = [file, ...entry === void 0 ? [] : [entry]].join(": ");
  return [`${line}: ${why}`, ...recordings.map((path) => `  ${path}`)].join("\n");
}
function notResolved({ left }) {
  if (left.length === 0) return void 0;
  const recordings = left.some((one) => one.recordings !== void 0);
  const again = recordings ? " Of recordings that both sides made, choose a side, and when the merge is done sync, record those tests again and push." : "";
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .AssetsSyncError */ .Fl("conflict", `Not all could be settled:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .listLines */ .i4)(left.map(leftLine))}`, {
    hint: `Choose between the markers that are left, git add the file and go on with the merge.${again}`,
    at: { file: left[0]?.file ?? "" }
  });
}
function installText({ attributes, configuration }) {
  const lines = [
    attributes ? `.gitattributes: ${ATTRIBUTES_LINE} was added; commit it, so that it counts for everybody` : ".gitattributes: recordings.json files have the merge driver already",
    configuration ? "The merge driver was written into the configuration of this clone." : "The merge driver is in the configuration of this clone already.",
    "Each clone needs it once (assets-sync resolve --install); without it git merges the text."
  ];
  return lines.join("\n");
}

// src/commands/resolve/command.ts
var command = {
  group: "Pins",
  description: "settle merge conflicts in recordings.json files",
  paths: "all that are in conflict",
  inputs: ["repository", "branch", "working-directory", "token", "pull-request", "retries", "timeout"],
  flags: [
    { name: "--install", help: "have git call it in every merge of this clone" },
    { name: "--driver", help: "what git calls then, with four paths", isRare: true }
  ],
  examples: `
  assets-sync resolve                   # amid a merge, a rebase or a cherry-pick
  assets-sync resolve sdk/tables        # the pins of one service
  assets-sync resolve --install         # once: git merges recordings.json by services then`,
  more: `
Exit codes: 0 settled or nothing in conflict, 2 a side has a mistake, 3 the
server was not reached, 4 something is left for you, 5 not authorised.`,
  run
};
async function run(context) {
  const { host, inputs, signal, log, flags, access, selection } = context;
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const { temporary } = host;
  if (flags.driver === true) {
    await drive({ codeRepository, access, repositoryOptions, temporary, paths: inputs.paths }, signal);
    return;
  }
  if (flags.install === true) {
    const installed = await install(codeRepository, signal);
    host.result(installText(installed));
    host.setOutputs({}, installed);
    return;
  }
  const { paths, pathsFrom } = selection;
  const { gitHubApi, otherGitHub } = host;
  const author = host.author() ?? await (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_15__/* .gitAuthor */ .on)(codeRepository, signal);
  const given = { paths, pathsFrom };
  const { pullRequest } = inputs;
  const origin = host.origin();
  const result = await resolve(
    { codeRepository, given, access, repositoryOptions, pullRequest, author, origin, gitHubApi, otherGitHub, temporary },
    log,
    signal
  );
  const error = notResolved(result);
  host.result(resolveText(result));
  const failed = error === void 0 ? {} : { error: (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_25__/* .errorJson */ .dF)(error) };
  host.setOutputs(resolveOutputs(result), { ...resolveJson(result), ...failed });
  if (error !== void 0) throw error;
}



/***/ })

};
