export const id = 2692;
export const ids = [2692];
export const modules = {

/***/ 731:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ placeInService),
/* harmony export */   p: () => (/* binding */ parseGivenPaths)
/* harmony export */ });
/* harmony import */ var _chunk_TPP36H4Z_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3951);
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5068);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7261);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4005);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);






// src/selection/given-paths.ts


function parseGivenPaths({ paths, pathsFrom }, codeRepository, assetsRoot) {
  const from = (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalPath */ .Op)(pathsFrom);
  const root = (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalPath */ .Op)(assetsRoot);
  return paths.map((path) => {
    if (path === _chunk_TPP36H4Z_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL */ .y2 || path === `'${_chunk_TPP36H4Z_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL */ .y2}'`) return _chunk_TPP36H4Z_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL */ .y2;
    refusePattern(path, from);
    const absolute = (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalPath */ .Op)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(from, path)) ? from : codeRepository.root, path));
    return parseGivenPath(path, (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_3__/* .pathBelow */ .Br)(root, absolute) === void 0 ? codeRepository.root : root, absolute);
  });
}
function refusePattern(path, from) {
  if (!/[*?]/.test(path) || (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(from, path))) return;
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(path)} is a pattern; a path or '*' is expected.`, {
    hint: `Give '*' for every service that has a pin, or a directory above the services (${JSON.stringify(path.replace(/\/?[^/]*[*?].*$/, "") || ".")}).`
  });
}
function placeInService(from, codeRepository, globs) {
  const real = (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalPath */ .Op)(from);
  if ((0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_3__/* .pathBelow */ .Br)(codeRepository.root, real) === void 0) return void 0;
  const place = parseGivenPath(".", codeRepository.root, real);
  const isPinned = (directory) => (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(codeRepository.root, (0,_chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_1__/* .assetsJsonOf */ .n_)(directory)));
  return globs.serviceOf(place) !== void 0 || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .upward */ .Oz)(place).some(isPinned) ? place : void 0;
}
function parseGivenPath(text, top, absolute) {
  const path = (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_3__/* .pathBelow */ .Br)(top, absolute);
  if (path === void 0) {
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-usage", `${text} is outside the code repository (${top}).`, {
      hint: "Give paths below it, such as sdk/tables."
    });
  }
  const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDirectory */ .Bp)(path);
  if ("directory" in parsed) return parsed.directory;
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(text)} is not a path that can be synced: ${parsed.error}.`, {
    hint: "Give paths such as sdk/tables."
  });
}




/***/ }),

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

/***/ 7240:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ withAssetsRepositories),
/* harmony export */   Kf: () => (/* binding */ bringWhole),
/* harmony export */   Np: () => (/* binding */ NotOnBranch),
/* harmony export */   OC: () => (/* binding */ TreeWalk),
/* harmony export */   U7: () => (/* binding */ withAssetsRepository),
/* harmony export */   is: () => (/* binding */ connectIfNew)
/* harmony export */ });
/* harmony import */ var _chunk_BDUQKWEG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4496);
/* harmony import */ var _chunk_PE4SVIMJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3286);
/* harmony import */ var _chunk_2IVCRJCC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3906);
/* harmony import */ var _chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3605);
/* harmony import */ var _chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(222);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(362);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);








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
  const mirror = accesses.mirror && new (await __webpack_require__.e(/* import() */ 696).then(__webpack_require__.bind(__webpack_require__, 696))).Mirror(accesses.mirror, log.notice);
  const repositories = new AssetsRepositories(accesses, ({ url, branch, authorization }) => {
    const remote = new _chunk_PE4SVIMJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Remote */ .V$({ url, authorization, isLocalUser, config, attempts, log, tokenInput: "token" });
    const onWait = () => log.info(`Waiting for another run that fetches from ${url.url}, for a minute at the most.`);
    return { url, branch, store: new _chunk_BDUQKWEG_js__WEBPACK_IMPORTED_MODULE_0__/* .Store */ .il(storeBase, url), remote, mirror, onWait };
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
  return withAssetsRepositories((0,_chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_4__/* .onlyAccess */ .v3)(access), options, log, (repositories) => body(repositories.of({})));
}
function connectIfNew({ store, remote, mirror }, signal) {
  if (mirror === void 0 && !(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)(store.dir)) remote.connect(() => store.newScratch(), signal);
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
    this.walk = options.walk ?? new _chunk_2IVCRJCC_js__WEBPACK_IMPORTED_MODULE_2__/* .PathWalk */ .hb();
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
    const answers = await (0,_chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_3__/* .withObjects */ .d$)(
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
    const { loose, branch } = this.options;
    try {
      const request = { wants, depth: 1, filter, ...loose === void 0 ? {} : { loose } };
      const { filtered } = await this.remote.fetch(this.scratch, request, signal);
      if (!filtered) this.isFiltered = false;
    } catch (error) {
      if (!(error instanceof _chunk_PE4SVIMJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .Lw) || error.failure.kind === "missing" || branch === void 0) throw error;
      this.isFiltered = false;
      await bringWhole(this.remote, this.scratch, { commits: wants, branch }, signal);
    }
  }
  /** @param here says which of them can be read by now */
  async bringTrees(wants, commits, here, signal) {
    const { loose } = this.options;
    for (let lacking = [...wants]; lacking.length > 0; ) {
      const request = { wants: lacking, filter: "tree:0", since: [], ...loose === void 0 ? {} : { loose } };
      try {
        if (!await this.remote.fetchSince(this.scratch, request, signal)) throw new _chunk_PE4SVIMJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .Lw({ kind: "other" }, "");
      } catch (error) {
        if (!(error instanceof _chunk_PE4SVIMJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .Lw)) throw error;
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
var DEPTHS = [1, 50, 1e3, _chunk_PE4SVIMJ_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_GENERATIONS */ .Md];
async function bringWhole(remote, scratch, { commits, branch }, signal) {
  try {
    await remote.fetch(scratch, { wants: commits, depth: 1 }, signal);
    return;
  } catch (error) {
    if (!(error instanceof _chunk_PE4SVIMJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .Lw) || error.failure.kind === "missing") throw error;
  }
  const ref = `refs/heads/${branch}`;
  for (const depth of DEPTHS) {
    await remote.fetch(scratch, { wants: [`+${ref}:${ref}`], depth }, signal);
    const found2 = (0,_chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_3__/* .commitsAmong */ .X0)(await (0,_chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsIn */ .Qv)(scratch.dir, commits, signal));
    if (found2.size === commits.length) return;
    if ((0,_chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_5__/* .readBoundary */ .xn)(scratch.dir).size === 0) break;
  }
  const found = (0,_chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_3__/* .commitsAmong */ .X0)(await (0,_chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsIn */ .Qv)(scratch.dir, commits, signal));
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
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("unreachable", `The server of ${repositoryUrl} did not send what it was asked for.`, {
    hint: "Run the command again; if it stays so, the server lacks objects: ask who keeps it.",
    ...names.length === 0 ? {} : { detail: `missing: ${names.join(" ")}` }
  });
}




/***/ }),

/***/ 7036:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ readPinFile),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   dl: () => (/* binding */ noRootManifest),
/* harmony export */   lg: () => (/* binding */ parsePinFile)
/* harmony export */ });
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5068);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2211);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7261);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);






// src/pins/load.ts


function readManifest(codeRoot, manifestDirectory) {
  return readPinFile(codeRoot, (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .joinDirectory */ .as)(manifestDirectory, _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .ir));
}
function readPinFile(codeRoot, file) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(codeRoot, file);
  const found = (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfThere */ .Cm)(path);
  if (found === void 0) return void 0;
  if ((0,_chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_0__/* .isAssetsJson */ .q9)(file) && (found.isDirectory() || found.size > _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_MANIFEST_BYTES */ .ZJ)) return void 0;
  const message = whyUnreadable(found);
  if (message !== void 0) throw (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message, at: { file } }]);
  return parsePinFile((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)(path, "utf8"), file);
}
function parsePinFile(text, file) {
  const directory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .parentDirectory */ .im)(file);
  return (0,_chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_0__/* .isAssetsJson */ .q9)(file) ? (0,_chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAssetsJson */ .tP)(text, directory) : (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(text, directory);
}
function whyUnreadable(found) {
  if (found.isSymbolicLink()) return "this is a symbolic link; put the file itself here";
  if (found.isDirectory()) return "this is a directory, not a file";
  if (!found.isFile()) return "this is a pipe or a device, not a file";
  return found.size > _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_MANIFEST_BYTES */ .ZJ ? (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g$)(found.size) : void 0;
}
function noRootManifest(codeRoot) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(codeRoot, ".git/assets-sync"))) {
    return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-usage", `${codeRoot} is an assets root, not a code repository.`, {
      hint: "Run the command outside of it, in the code repository that it belongs to."
    });
  }
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-manifest", `There is no ${_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .ir} in ${codeRoot}.`, {
    hint: `Write one (assets-sync init --repository owner/name-assets), or say with the working-directory input where it is.`,
    at: { file: _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .ir }
  });
}




/***/ }),

/***/ 670:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   MF: () => (/* binding */ withRepair),
/* harmony export */   QH: () => (/* binding */ importLocalTrees),
/* harmony export */   UA: () => (/* binding */ listTrees),
/* harmony export */   hG: () => (/* binding */ writePack),
/* harmony export */   kQ: () => (/* binding */ indexTaken),
/* harmony export */   oQ: () => (/* binding */ landParts),
/* harmony export */   s5: () => (/* binding */ MAX_DELTA_BYTES),
/* harmony export */   vj: () => (/* binding */ takenPack),
/* harmony export */   zE: () => (/* binding */ takePack)
/* harmony export */ });
/* harmony import */ var _chunk_2IVCRJCC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3906);
/* harmony import */ var _chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3605);
/* harmony import */ var _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4304);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8824);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(687);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);








// src/store/packs.ts



var MAX_DELTA_BYTES = 512e6;
var LIMITS = { bytes: 2e10, deltaBytes: MAX_DELTA_BYTES };
function listTrees(environment, trees, signal) {
  return (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["rev-list", "--objects", "--stdin"], { environment, input: `${trees.join("\n")}
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
  const name = (await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(args, { environment, input, signal })).toString("latin1").trim();
  return `${prefix}-${name}.pack`;
}
async function landParts(store, environment, parts, signal) {
  const { trees, contents, above = [] } = parts;
  const pack = async (objects) => {
    const scratch = store.newScratch();
    await writePack((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(scratch.packs, "pack"), environment, objects, "reuse", signal);
    return scratch;
  };
  const [packed, index] = await Promise.all([pack(contents), above.length === 0 ? void 0 : pack(above)]);
  await store.land({ contents: packed, trees, index }, signal);
}
async function importLocalTrees(store, trees, borrowed, signal) {
  await openStore(store, signal);
  const lacking = trees.filter((tree) => !store.completeTrees.has(tree));
  if (lacking.length === 0) return;
  const environment = (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_3__/* .ownEnvironment */ .am)(store.newScratch(borrowed).dir);
  const contents = await (0,_chunk_2IVCRJCC_js__WEBPACK_IMPORTED_MODULE_0__/* .checkTrees */ .CY)(lacking, environment, signal);
  if (contents instanceof Set) await landParts(store, environment, { trees: lacking, contents }, signal);
}
async function takePack(scratch, file, signal) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_6__.lstatSync)(file, { throwIfNoEntry: false })?.isFile() !== true) return false;
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.copyFile)(file, takenPack(scratch));
  const sizes = await (0,_chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_1__/* .measurePack */ .Ik)(takenPack(scratch), LIMITS, signal);
  if ("error" in sizes) {
    (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFile */ .nM)(takenPack(scratch));
    return sizes;
  }
  return await indexTaken(scratch, signal) || { error: "it is damaged" };
}
function takenPack(scratch) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(scratch.dir, "taken.pack");
}
async function indexTaken(scratch, signal) {
  const args = ["index-pack", takenPack(scratch)];
  const result = await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .Ii)(args, { environment: (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_3__/* .ownEnvironment */ .am)(scratch.dir), signal });
  const { exitCode, stdout, stderr } = result;
  const name = exitCode === 0 ? (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_9__/* .parseSha */ .qL)(stdout.toString("latin1").trim().slice(-40)) : void 0;
  for (const entry of (0,_chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_1__/* .namesIn */ .wX)(scratch.dir).filter((file) => file.startsWith("taken."))) {
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(scratch.dir, entry);
    if (name === void 0) (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFile */ .nM)(from);
    else (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .rename */ .$w)(from, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(scratch.packs, entry.replace("taken", `pack-${name}`)), { isContentAddressed: true });
  }
  if (exitCode !== 0 && ((0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .saysNoRoom */ .VO)(stderr) || (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .saysNoAccess */ .qS)(stderr))) throw (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .gitError */ .N7)(args, result);
  return name !== void 0;
}
async function openStore(store, signal) {
  if (store.isSignedHere) return store.make();
  await store.withLock(signal, async (held) => {
    const isForeign = !store.isSignedHere && !store.isEmpty;
    const claimed = isForeign ? store.completeTrees.all.map(({ object }) => object) : [];
    const packs = isForeign ? (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(store.setAside(), "objects/pack") : "";
    store.make();
    const scratch = store.newScratch();
    for (const name of (0,_chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_1__/* .namesIn */ .wX)(packs).filter((entry) => entry.endsWith(".pack"))) {
      await takePack(scratch, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(packs, name), held);
    }
    const checked = claimed.length === 0 ? /* @__PURE__ */ new Map() : await (0,_chunk_2IVCRJCC_js__WEBPACK_IMPORTED_MODULE_0__/* .checkEach */ .Qi)(claimed, (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_3__/* .ownEnvironment */ .am)(scratch.dir), held);
    const complete = claimed.filter((tree) => checked.get(tree) instanceof Set);
    store.importTrees(scratch, complete);
    store.sign();
  });
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
  if (error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl && error.code === "missing-store") return true;
  if (error instanceof _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS) {
    return error.isUnreadable || (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .isDamagedRepository */ .aO)(error) && error.path?.startsWith(storeDir) === true;
  }
  const { code, path } = error;
  return code === "ENOENT" && path?.startsWith(storeDir) === true;
}




/***/ }),

/***/ 1999:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ samePinnedTrees),
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   RM: () => (/* binding */ Pins),
/* harmony export */   tQ: () => (/* binding */ lacksTree)
/* harmony export */ });
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7261);


// src/pins/pins.ts
function lacksTree({ directory, tree, pin }) {
  return tree === void 0 && pin.directory === directory && pin.assetsJson === void 0;
}
var Pins = class {
  byManifestDirectory;
  all;
  /** Where the code repository's paths begin in the assets repository. */
  prefix;
  /** Every pinned directory but the catch-all's. */
  directories;
  /** What assets.json files pin: each of their directories is a service. */
  tagged;
  constructor(manifests) {
    const prefix = prefixOf(manifests.find(({ manifestDirectory }) => manifestDirectory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv));
    this.prefix = prefix;
    const placed = ({ pins, tagPin }) => {
      if (tagPin !== void 0) return [tagPin];
      return prefix === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv ? pins : pins.map((pin) => ({ ...pin, assetsPath: (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .joinDirectory */ .as)(prefix, pin.directory) }));
    };
    const byFile = manifests.map((manifest) => ({ manifestDirectory: manifest.manifestDirectory, pins: placed(manifest) }));
    this.byManifestDirectory = new Map(
      byFile.map(({ manifestDirectory, pins }) => [manifestDirectory, new Map(pins.map((pin) => [pin.directory, pin]))])
    );
    this.all = byFile.flatMap(({ pins }) => pins);
    this.tagged = this.all.filter(({ assetsJson }) => assetsJson !== void 0);
    this.directories = [...new Set(this.all.map((pin) => pin.directory))].filter((directory) => directory !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv).sort();
  }
  /** The pin that counts for a directory: the nearest file upward that has one, in it the longest key. */
  resolve(directory) {
    const containing = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .upward */ .Oz)(directory);
    for (const manifestDirectory of containing) {
      const pins = this.byManifestDirectory.get(manifestDirectory);
      const key = pins === void 0 ? void 0 : containing.find((outer) => pins.has(outer));
      if (key !== void 0) return pins?.get(key);
    }
    return void 0;
  }
  /** The pin of every service that no other pin is for, those that are yet to come included. */
  get catchAll() {
    return this.resolve(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv);
  }
  /** The longest pin that contains a directory, the catch-all excluded. */
  resolveTargeted(directory) {
    const pin = this.resolve(directory);
    return pin?.directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv ? void 0 : pin;
  }
  /**
   * What a service is made of: itself, then each deeper pin that replaces its own directory, outer before inner. A directory with
   * an assets.json is a service of its own: it is a part of another one only where that has a pin for all of its own directory.
   */
  pinnedTreesOf(service) {
    const pinnedTrees = [];
    const own = this.resolve(service);
    if (own !== void 0) {
      pinnedTrees.push(pinnedTreeAt(service, own));
    }
    for (const directory of this.below(service)) {
      const pin = this.resolve(directory);
      if (pin?.directory === directory && (own !== void 0 || pin.assetsJson === void 0))
        pinnedTrees.push(pinnedTreeAt(directory, pin));
    }
    return pinnedTrees;
  }
  /** The pinned directories inside a directory. They stand together in the sorted list. */
  below(directory) {
    if (directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv) return this.directories;
    const inside = `${directory}/`;
    let start = 0;
    for (let end2 = this.directories.length; start < end2; ) {
      const middle = start + end2 >> 1;
      if ((this.directories[middle] ?? "") < inside) start = middle + 1;
      else end2 = middle;
    }
    let end = start;
    while (this.directories[end]?.startsWith(inside)) end++;
    return this.directories.slice(start, end);
  }
  /** Pins that can never count, because a nearer file covers all of their directory. */
  unreachable() {
    return this.all.flatMap((pin) => {
      const winner = this.resolve(pin.directory);
      if (winner === void 0 || winner === pin || winner.manifestDirectory === pin.manifestDirectory) return [];
      const message = `${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .showDirectory */ .fi)(pin.directory)} never counts: ${winner.at.file}:${winner.at.line} is nearer; remove this pin`;
      return [{ message, at: pin.at }];
    });
  }
};
function prefixOf(root) {
  const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDirectory */ .Bp)(root?.settings.prefix ?? "");
  return "directory" in parsed ? parsed.directory : _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv;
}
function pinnedTreeAt(directory, pin) {
  const isPinned = pin.directory === directory;
  const below = directory.slice(pin.directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv ? 0 : pin.directory.length + 1);
  const assetsPath = isPinned ? pin.assetsPath : (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .joinDirectory */ .as)(pin.assetsPath, below);
  return { directory, assetsPath, sha: pin.sha, tree: isPinned ? pin.tree : void 0, pin };
}
function hasCommit(place) {
  return place.sha !== void 0 && place.pin.sha !== void 0;
}
function samePinnedTrees(one, other) {
  const says = (pinnedTrees) => JSON.stringify(
    pinnedTrees.map(({ directory, assetsPath, sha, tree, pin: { assetsJson } }) => {
      return [directory, assetsPath, sha ?? assetsJson?.tag, tree, assetsJson?.repository];
    })
  );
  return says(one) === says(other);
}




/***/ }),

/***/ 1013:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ composeTree),
/* harmony export */   ek: () => (/* binding */ moveObjects),
/* harmony export */   p7: () => (/* binding */ writeObject),
/* harmony export */   qZ: () => (/* binding */ removeLooseObject)
/* harmony export */ });
/* harmony import */ var _chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3605);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(362);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6437);
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
    if ("tree" in placement) return placement.tree && { mode: _chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk, object: placement.tree };
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
  const entries = entry?.mode === _chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk ? await readTree(entry.object) : [];
  return new Map(entries.map(({ mode, name, object }) => [name.toString("latin1"), { mode, object }]));
}
function write(node, path, objects, written) {
  if (!(node instanceof Map)) {
    written.set(path, node.object);
    return node.object;
  }
  const entries = [];
  for (const [name, child] of node) {
    const mode = child instanceof Map ? _chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk : child.mode;
    const object = write(child, path === "" ? name : `${path}/${name}`, objects, written);
    if (object === void 0) continue;
    const bytes = Buffer.concat([Buffer.from(`${mode} ${name}\0`, "latin1"), Buffer.from(object, "hex")]);
    entries.push({ sortKey: mode === _chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk ? `${name}/` : name, bytes });
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
  if ((0,_chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_0__/* .readLooseObject */ .IC)(objects, name) !== void 0) {
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
  (0,_chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_0__/* .movePacks */ .S3)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(from, "pack"), (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(to, "pack"));
}




/***/ }),

/***/ 311:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_JGI43GMK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(566);
/* harmony import */ var _chunk_EZYI4EJU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7149);
/* harmony import */ var _chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6765);
/* harmony import */ var _chunk_GFIIBCEW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8386);
/* harmony import */ var _chunk_27TUFHK4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(731);
/* harmony import */ var _chunk_BLIZSOBE_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7036);
/* harmony import */ var _chunk_TPP36H4Z_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3951);
/* harmony import */ var _chunk_FN4URS7D_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7089);
/* harmony import */ var _chunk_PF4ORHVR_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7727);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2136);
/* harmony import */ var _chunk_I4YJJW5C_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5923);
/* harmony import */ var _chunk_5OO322KQ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7240);
/* harmony import */ var _chunk_BDUQKWEG_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4496);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1999);
/* harmony import */ var _chunk_YFK54TF2_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1013);
/* harmony import */ var _chunk_PE4SVIMJ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3286);
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5068);
/* harmony import */ var _chunk_NLV7VRUH_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(670);
/* harmony import */ var _chunk_2IVCRJCC_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3906);
/* harmony import */ var _chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3605);
/* harmony import */ var _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4304);
/* harmony import */ var _chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(222);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2211);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7495);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7261);
/* harmony import */ var _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7245);
/* harmony import */ var _chunk_2BMHDAUL_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(477);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4005);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(362);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(8824);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(687);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(7975);




































// src/commands/resolve/driver.ts


// src/git/merge-text.ts


var NAMES = ["ours", "base", "theirs"];
async function mergeText(texts, { cwd, temporary, signal }) {
  const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_32__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_33__.join)(temporary, "assets-sync-"));
  try {
    const files = NAMES.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_33__.join)(folder, name));
    for (const name of NAMES) (0,node_fs__WEBPACK_IMPORTED_MODULE_32__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_33__.join)(folder, name), texts[name]);
    const args = ["merge-file", "-p", "-q", ...NAMES.flatMap((name) => ["-L", name]), "--", ...files];
    const result = await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_20__/* .tryGit */ .Ii)(args, { environment: (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_29__/* .codeEnvironment */ .dI)(), cwd, signal });
    if (result.exitCode > 127) throw (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_20__/* .gitError */ .N7)(args, result);
    return { text: result.stdout.toString("utf8"), conflicts: result.exitCode };
  } finally {
    (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_30__/* .removeFolder */ .v$)(folder);
  }
}

// src/commands/resolve/compose.ts

async function compose(texts, manifestDirectory, decided, mergeText2) {
  const mark = texts.ours.startsWith("\uFEFF") ? "\uFEFF" : "";
  const lineEnd = /\r?\n/.exec(texts.ours)?.[0] ?? "\n";
  const plain = (text2) => text2.replace(/^\ufeff/, "").replace(/\r?\n/g, lineEnd);
  const [base, theirs] = [plain(texts.base), plain(texts.theirs)];
  const ours = applyDecisions({ ours: texts.ours.slice(mark.length), theirs }, decided);
  const same = equalKeys({ base, ours: texts.ours, theirs }, ours, decided);
  const equal = { base: takeEntries(base, ours, same), ours, theirs: takeEntries(theirs, ours, same) };
  const { text, conflicts } = await mergeRest(equal, mergeText2);
  const [decidedValues, other] = [valuesOf(ours), valuesOf(equal.theirs)];
  const reads = (shown, side) => {
    const values = valuesOf(shown);
    const isRight = (key) => (0,node_util__WEBPACK_IMPORTED_MODULE_34__.isDeepStrictEqual)(values.get(key), side.get(key)) || decided.has(key) && (0,node_util__WEBPACK_IMPORTED_MODULE_34__.isDeepStrictEqual)(values.get(key), decidedValues.get(key));
    const keys = /* @__PURE__ */ new Set([...values.keys(), ...side.keys()]);
    return (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_22__/* .parseManifest */ .Ng)(shown, manifestDirectory).errors.length === 0 && [...keys].every(isRight);
  };
  const isDecided = [base, ours, theirs].every((one) => new _chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_2__/* .ManifestText */ .rC(one).entries.every(({ key }) => decided.has(key)));
  if (isDecided && conflicts === 0 && reads(text, decidedValues)) return { text: mark + text, isSettled: true };
  const kept = /* @__PURE__ */ new Set([...(0,_chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_2__/* .commentsIn */ .wL)(base), ...(0,_chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_2__/* .commentsIn */ .wL)(ours)]);
  if (isDecided && (0,_chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_2__/* .commentsIn */ .wL)(theirs).every((comment) => kept.has(comment))) return { text: mark + ours, isSettled: true };
  const isWhole = conflicts > 0 && reads(viewOf(text, "ours"), decidedValues) && reads(viewOf(text, "theirs"), other);
  return isWhole ? { text: mark + text, isSettled: false } : void 0;
}
function applyDecisions({ ours, theirs }, decided) {
  const manifest = new _chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_2__/* .ManifestText */ .rC(ours);
  const fromTheirs = [...decided].flatMap(([key, { from }]) => from === "theirs" ? [key] : []);
  manifest.takeEntries(new _chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_2__/* .ManifestText */ .rC(theirs), new Set(fromTheirs));
  for (const [key, { pin, members }] of decided) {
    if (pin !== void 0) manifest.setPin(key, pin);
    for (const [member, value] of members) manifest.setMember(key, member, value);
  }
  return manifest.toString();
}
function takeEntries(text, other, keys) {
  const manifest = new _chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_2__/* .ManifestText */ .rC(text);
  manifest.takeEntries(new _chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_2__/* .ManifestText */ .rC(other), new Set(keys));
  return manifest.toString();
}
function equalKeys(texts, decidedText, decided) {
  const writtenIn = (text) => new Map(new _chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_2__/* .ManifestText */ .rC(text).entries.map((entry) => [entry.key, entry.text]));
  const [base, written, ...sides] = [texts.base, decidedText, texts.ours, texts.theirs].map(writtenIn);
  return [...decided.keys()].filter((key) => {
    const [before, now, ...others] = [base, written, ...sides].map((entries) => entries?.get(key) ?? "");
    if (others.every((text) => text === before)) return false;
    const kept = /* @__PURE__ */ new Set([...(0,_chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_2__/* .commentsIn */ .wL)(before), ...(0,_chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_2__/* .commentsIn */ .wL)(now)]);
    return others.every((text) => (0,_chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_2__/* .commentsIn */ .wL)(text).every((comment) => kept.has(comment)));
  });
}
async function mergeRest({ base, ours, theirs }, mergeText2) {
  if (theirs === base || theirs === ours) return { text: ours, conflicts: 0 };
  if (ours === base) return { text: theirs, conflicts: 0 };
  return mergeText2({ base, ours, theirs });
}
function valuesOf(text) {
  return new Map(new _chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_2__/* .ManifestText */ .rC(text).entries.map(({ key, value }) => [key, value]));
}
var AFTER = { "<": "ours", "|": "base", "=": "theirs", ">": "both" };
function viewOf(text, side) {
  let at = "both";
  const lines = text.split(/(?<=\n)/).filter((line) => {
    const mark = /^([<|=>])\1{6}(?=[ \r\n]|$)/.exec(line)?.[1];
    if (mark === void 0 || at === "both" && mark !== "<") return at === "both" || at === side;
    at = AFTER[mark];
    return false;
  });
  return lines.join("");
}

// src/commands/resolve/decide.ts

var OF_COMMIT = ["sha", "tree", "reason"];
function decideEntries(sides) {
  const states = (entries) => new Map(entries.map(({ key, value }) => [key, value]));
  const [base, ours, theirs] = [states(sides.base), states(sides.ours), states(sides.theirs)];
  const keys = /* @__PURE__ */ new Set([...ours.keys(), ...theirs.keys(), ...base.keys()]);
  return new Map(
    [...keys].map((key) => [key, decide(key, { base: base.get(key), ours: ours.get(key), theirs: theirs.get(key) })])
  );
}
function decide(key, versions) {
  const { base, ours, theirs } = key.startsWith("$") ? versions : asMembers(versions);
  if ((0,node_util__WEBPACK_IMPORTED_MODULE_34__.isDeepStrictEqual)(ours, theirs) || (0,node_util__WEBPACK_IMPORTED_MODULE_34__.isDeepStrictEqual)(base, theirs)) return { from: "ours", members: [] };
  if ((0,node_util__WEBPACK_IMPORTED_MODULE_34__.isDeepStrictEqual)(base, ours)) return { from: "theirs", members: [] };
  if (key.startsWith("$")) return { open: "setting" };
  if (ours === void 0 || theirs === void 0) return { open: "deleted" };
  const pins = { base, ours, theirs };
  if (pins.ours.sha === pins.theirs.sha) return mergeMembers(pins, "ours", ["sha"]);
  const others = mergeMembers(pins, "ours", OF_COMMIT);
  return "open" in others ? others : { open: "pin" };
}
function withPinOf(versions, from) {
  return mergeMembers(asMembers(versions), from, OF_COMMIT);
}
function mergeMembers({ base = {}, ours, theirs }, from, settled) {
  const [kept, other] = from === "ours" ? [ours, theirs] : [theirs, ours];
  const names = [.../* @__PURE__ */ new Set([...Object.keys(kept), ...Object.keys(other)])].filter((name) => !settled.includes(name));
  const differing = names.filter(
    (name) => !(0,node_util__WEBPACK_IMPORTED_MODULE_34__.isDeepStrictEqual)(kept[name], other[name]) && !(0,node_util__WEBPACK_IMPORTED_MODULE_34__.isDeepStrictEqual)(other[name], base[name])
  );
  const both = differing.filter((name) => !(0,node_util__WEBPACK_IMPORTED_MODULE_34__.isDeepStrictEqual)(kept[name], base[name]));
  if (both.length > 0) return { open: "members", names: both };
  return { from, members: differing.map((name) => [name, other[name]]) };
}
function asMembers({ base, ours, theirs }) {
  return { base: membersOf(base), ours: membersOf(ours), theirs: membersOf(theirs) };
}
function membersOf(value) {
  if (value === void 0) return void 0;
  const { sha, tree, ...others } = typeof value === "string" ? { sha: value } : value;
  return { ...others, sha: sha.toLowerCase(), ...tree === void 0 ? {} : { tree: tree.toLowerCase() } };
}

// src/commands/resolve/merged-file.ts
var NOTHING = "{\n}\n";
function readSides({
  file,
  manifestDirectory,
  base,
  ours = NOTHING,
  theirs = NOTHING
}) {
  const isReadable = base !== void 0 && (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_22__/* .parseManifest */ .Ng)(base, manifestDirectory).errors.length === 0;
  const texts = { base: isReadable ? base : NOTHING, ours, theirs };
  const [before, settled, other] = [texts.base, ours, theirs].map((text) => new _chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_2__/* .ManifestText */ .rC(text));
  const verdicts = decideEntries({ base: before.entries, ours: settled.entries, theirs: other.entries });
  const decided = new Map([...verdicts].filter((one) => "from" in one[1]));
  const fromTheirs = [...decided].flatMap(([key, { from }]) => from === "theirs" ? [key] : []);
  settled.takeEntries(other, new Set(fromTheirs));
  return { file, manifestDirectory, texts, verdicts, decided, settledText: settled.toString() };
}
function openPinsOf({ file, manifestDirectory, texts, verdicts }, prefix) {
  const read = (text) => ({
    pins: new Map((0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_22__/* .parseManifest */ .Ng)(text, manifestDirectory).pins.map((pin) => [pin.directory, pin])),
    values: new Map(new _chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_2__/* .ManifestText */ .rC(text).entries.map(({ key, value }) => [key, value]))
  });
  const [base, ours, theirs] = [read(texts.base), read(texts.ours), read(texts.theirs)];
  return [...verdicts].flatMap(([key, verdict]) => {
    const directory = directoryOf(key, manifestDirectory);
    const [ourPin, theirPin] = [ours.pins.get(directory), theirs.pins.get(directory)];
    if (!("open" in verdict) || verdict.open !== "pin" || ourPin === void 0 || theirPin === void 0) return [];
    const versions = { base: base.values.get(key), ours: ours.values.get(key), theirs: theirs.values.get(key) };
    const place = { file, manifestDirectory, key, directory, assetsPath: (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .joinDirectory */ .as)(prefix, directory) };
    return [{ ...place, versions, base: base.pins.get(directory), ours: ourPin, theirs: theirPin }];
  });
}
function decisionsOf({ file, decided }, answers) {
  const all = new Map(decided);
  for (const [pin, answer2] of answers) {
    if (pin.file !== file || "left" in answer2) continue;
    const settled = withPinOf(pin.versions, "take" in answer2 ? answer2.take : "ours");
    if (!("from" in settled)) continue;
    const edit = "merged" in answer2 ? { pin: { directory: pin.directory, before: pin.ours.sha, ...answer2.merged } } : {};
    all.set(pin.key, { ...settled, ...edit });
  }
  return all;
}
function leftOf({ file, manifestDirectory, verdicts }, answers) {
  const left = [...verdicts].flatMap(([key, verdict]) => {
    if (!("open" in verdict) || verdict.open === "pin") return [];
    const entry = key.startsWith("$") ? key : (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .showDirectory */ .fi)(directoryOf(key, manifestDirectory));
    return [{ file, entry, why: whyOpen(verdict) }];
  });
  const pins = [...answers].flatMap(([pin, answer2]) => {
    if (pin.file !== file || !("left" in answer2)) return [];
    const { left: why, ...more } = answer2;
    const commits = `${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_35__/* .shortSha */ .Fu)(pin.ours.sha)} (ours) and ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_35__/* .shortSha */ .Fu)(pin.theirs.sha)} (theirs)`;
    return [{ file, entry: (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .showDirectory */ .fi)(pin.directory), why: `${commits}: ${why}`, ...more }];
  });
  return [...left, ...pins];
}
function whyOpen(verdict) {
  if (verdict.open === "setting") return "both sides changed the setting";
  if (verdict.open === "members") return `both sides changed ${verdict.names.join(", ")}`;
  return "one side took the entry out, which the other changed";
}
function directoryOf(key, manifestDirectory) {
  return (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .joinDirectory */ .as)(manifestDirectory, key.slice(1));
}

// src/commands/resolve/relate.ts
var MAX_STEPS_HERE = 32;
async function relateHere(store, { ours, theirs }, signal) {
  if (!store.isSignedHere) return void 0;
  if (await isBelow(store, theirs, ours, signal)) return { newer: "ours" };
  return await isBelow(store, ours, theirs, signal) ? { newer: "theirs" } : void 0;
}
async function isBelow(store, commit, start, signal) {
  const seen = /* @__PURE__ */ new Set([start]);
  let names = [start];
  for (let step = 0; step < MAX_STEPS_HERE && names.length > 0; step++) {
    const found = await (0,_chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_19__/* .readObjects */ .$I)(names, { environment: (0,_chunk_2IVCRJCC_js__WEBPACK_IMPORTED_MODULE_18__/* .lookupEnvironment */ .Qt)(store), signal });
    const texts = found.flatMap((object) => object?.type === "commit" ? object.content.toString("latin1") : []);
    const parents = texts.flatMap((text) => [...text.slice(0, text.indexOf("\n\n")).matchAll(/^parent ([0-9a-f]{40})$/gm)]);
    names = [...new Set(parents.map(([, parent]) => parent))].filter((parent) => !seen.has(parent));
    if (names.includes(commit)) return true;
    for (const name of names) seen.add(name);
  }
  return false;
}
async function relate(assets, pairs, signal) {
  const history = new _chunk_I4YJJW5C_js__WEBPACK_IMPORTED_MODULE_10__/* .History */ .BZ(assets, signal);
  const known = await history.look([...new Set(pairs.flatMap(({ ours, theirs }) => [ours, theirs]))]);
  const relations = /* @__PURE__ */ new Map();
  for (const pair of pairs) {
    const { ours, theirs } = pair;
    const missing = [ours, theirs].find((commit) => known.get(commit)?.is === "missing");
    relations.set(pair, missing === void 0 ? relationOf(pair, await history.mergeBases(ours, theirs)) : { missing });
  }
  return relations;
}
function relationOf({ ours, theirs }, bases) {
  if (bases.includes(theirs)) return { newer: "ours" };
  return bases.includes(ours) ? { newer: "theirs" } : { forks: bases };
}

// src/commands/resolve/settle-pins.ts
function answerFromPins({ ours, theirs }) {
  return ours.tree !== void 0 && ours.tree === theirs.tree ? { take: "ours", why: "same recordings" } : void 0;
}
async function answerFromStore(store, pin, signal) {
  const relation = await relateHere(store, pairOf(pin), signal);
  return relation === void 0 || !("newer" in relation) ? void 0 : { take: relation.newer, why: "newer" };
}
async function answerFromServer(assets, scratch, pins, signal) {
  const answers = /* @__PURE__ */ new Map();
  const merges = [];
  if (pins.length === 0) return { answers, merges };
  const pairs = new Map(pins.map((pin) => [pin, pairOf(pin)]));
  const relations = await relate(assets, [...pairs.values()], signal);
  const apart = [];
  for (const [pin, pair] of pairs) {
    const relation = relations.get(pair);
    if ("newer" in relation) answers.set(pin, { take: relation.newer, why: "newer" });
    else if ("missing" in relation) answers.set(pin, { left: `the server does not give out ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_35__/* .shortSha */ .Fu)(relation.missing)}` });
    else apart.push({ pin, forks: relation.forks });
  }
  for (const merge of await mergeApart(assets, scratch, apart, signal)) {
    if ("answer" in merge) answers.set(merge.pin, merge.answer);
    else merges.push(merge);
  }
  return { answers, merges };
}
async function mergeApart(assets, scratch, apart, signal) {
  if (apart.length === 0) return [];
  const sides = apart.flatMap(({ pin }) => [pin.ours.sha, pin.theirs.sha]);
  const ancestries = await new _chunk_I4YJJW5C_js__WEBPACK_IMPORTED_MODULE_10__/* .History */ .BZ(assets, signal).prove([...new Set(sides)]);
  const isElsewhere = (commit) => ancestries.get(commit)?.is === "elsewhere";
  const trees = await fetchSides(assets, scratch, apart, signal);
  const merges = [];
  for (const [index, { pin }] of apart.entries()) {
    const [ours = _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_35__/* .EMPTY_TREE */ .pL, theirs = _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_35__/* .EMPTY_TREE */ .pL, ...bases] = trees[index] ?? [];
    const merged = await mergeSides(scratch, { bases, ours, theirs }, signal);
    if ("conflicts" in merged) {
      const recordings = merged.conflicts.map((path) => `${pin.directory}/${path}`);
      merges.push({ pin, answer: { left: "both sides recorded the same tests", recordings } });
    } else if (merged.tree === ours || merged.tree === theirs) {
      const why = ours === theirs ? "same recordings" : "has both";
      merges.push({ pin, answer: { take: merged.tree === ours ? "ours" : "theirs", why } });
    } else merges.push({ pin, ...goOn(pin, { ours, theirs, merged: merged.tree }, isElsewhere) });
  }
  return merges;
}
async function fetchSides({ store, remote }, scratch, apart, signal) {
  const places = apart.map(
    ({ pin: { ours, theirs, assetsPath }, forks }) => [ours.sha, theirs.sha, ...forks].map((sha) => ({ sha, assetsPath }))
  );
  (0,_chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_28__/* .borrow */ .Wq)(scratch, [store.objects, ...store.commitObjects]);
  const walk = new _chunk_5OO322KQ_js__WEBPACK_IMPORTED_MODULE_11__/* .TreeWalk */ .OC(remote, store.newScratch(store.commitObjects));
  const all = places.flat();
  const trees = (await walk.find(all, signal)).map(_chunk_JGI43GMK_js__WEBPACK_IMPORTED_MODULE_0__/* .treeOrEmpty */ .xm);
  const fetches = [{ sha: all[0]?.sha, wanted: trees }, ...all.map(({ sha }, index) => ({ sha, wanted: [trees[index]] }))];
  for (const { sha, wanted } of fetches) if (sha !== void 0) await (0,_chunk_JGI43GMK_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchNames */ .LD)(remote, scratch, [sha], wanted, signal);
  return places.map((ofPin) => trees.splice(0, ofPin.length));
}
async function mergeSides(scratch, { bases, ours, theirs }, signal) {
  const merged = /* @__PURE__ */ new Set();
  const conflicts = /* @__PURE__ */ new Set();
  for (const base of bases.length > 0 ? bases : [_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_35__/* .EMPTY_TREE */ .pL]) {
    const result = await (0,_chunk_JGI43GMK_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeTrees */ .Md)({ scratch }, { base, ours, theirs }, signal);
    merged.add(result.tree);
    for (const path of result.conflicts) conflicts.add(path);
  }
  const [tree, ...others] = merged;
  return tree !== void 0 && others.length === 0 && conflicts.size === 0 ? { tree } : { conflicts: [...conflicts] };
}
function goOn({ directory, assetsPath, ours, theirs }, trees, isElsewhere) {
  const sides = [
    { sha: ours.sha, tree: trees.ours },
    { sha: theirs.sha, tree: trees.theirs }
  ].sort((a, b) => Number(isElsewhere(b.sha)) - Number(isElsewhere(a.sha)) || (a.sha < b.sha ? -1 : 1));
  const [on, other] = sides;
  const unit = { directory, assetsPath, commit: on.sha, base: on.tree, ours: trees.merged };
  return { unit, unmerged: isElsewhere(other.sha) ? [other.sha] : [] };
}
function pairOf({ ours, theirs }) {
  return { ours: ours.sha, theirs: theirs.sha };
}

// src/commands/resolve/driver.ts
async function drive(request, signal) {
  const { codeRepository, temporary } = request;
  const [base, ours, theirs, given, ...more] = request.paths;
  const path = given?.replace(/^\.\//, "");
  if (base === void 0 || ours === void 0 || theirs === void 0 || path === void 0 || more.length > 0) {
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl("bad-usage", "--driver is for git, which gives it four paths.", {
      hint: "assets-sync resolve --install writes it into the configuration."
    });
  }
  const file = path.startsWith(codeRepository.prefix) ? path.slice(codeRepository.prefix.length) : path;
  const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .parseDirectory */ .Bp)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .parentDirectory */ .im)(file));
  if ("error" in parsed) throw leftToGit(file, parsed.error);
  const read = (from) => (0,_chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)((0,node_fs__WEBPACK_IMPORTED_MODULE_32__.readFileSync)(from), file);
  const texts = { ours: read(ours), theirs: read(theirs) };
  for (const [side, text] of Object.entries(texts)) {
    const [error] = (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_22__/* .parseManifest */ .Ng)(text, parsed.directory).errors;
    if (error !== void 0) throw leftToGit(file, `(${side}, line ${error.at.line}) ${error.message}`);
  }
  const merged = readSides({ file, manifestDirectory: parsed.directory, base: read(base) || void 0, ...texts });
  const answers = await answerHere(request, merged, signal);
  const [left] = leftOf(merged, answers);
  if (left !== void 0) throw leftToGit(file, [left.entry, left.why].filter(Boolean).join(": "));
  const merge = (rest) => mergeText(rest, { cwd: codeRepository.root, temporary, signal });
  const composed = await compose(merged.texts, parsed.directory, decisionsOf(merged, answers), merge);
  if (composed?.isSettled !== true) throw leftToGit(file, "both sides changed its comments or its layout");
  (0,_chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_28__/* .writeAtomically */ .vK)(ours, composed.text);
}
function leftToGit(file, why) {
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl("conflict", `${file}: ${why}.`, {
    hint: "assets-sync resolve settles what a server or a push is needed for; see git status.",
    at: { file }
  });
}
async function answerHere({ codeRepository, access, repositoryOptions }, merged, signal) {
  const answers = /* @__PURE__ */ new Map();
  const pins = openPinsOf(merged, _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .TOP */ .wv);
  if (pins.length === 0) return answers;
  const isRoot = merged.manifestDirectory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .TOP */ .wv;
  const root = isRoot ? (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_22__/* .parseManifest */ .Ng)(merged.settledText, _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .TOP */ .wv) : (0,_chunk_BLIZSOBE_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(codeRepository.root, _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .TOP */ .wv);
  const url = root === void 0 || root.errors.length > 0 ? void 0 : (0,_chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_21__/* .findRepositoryUrl */ .RD)(access, root, codeRepository.root);
  for (const pin of pins) {
    const store = url && new _chunk_BDUQKWEG_js__WEBPACK_IMPORTED_MODULE_12__/* .Store */ .il(repositoryOptions.storeBase, url);
    const known = answerFromPins(pin) ?? (store && await answerFromStore(store, pin, signal));
    answers.set(pin, known ?? { left: "both sides moved the pin" });
  }
  return answers;
}

// src/commands/resolve/install.ts


var DRIVER = "assets-sync";
var ATTRIBUTES_LINE = `${_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_22__/* .MANIFEST_NAME */ .ir} merge=${DRIVER}`;
async function install(codeRepository, signal) {
  const { root } = codeRepository;
  const call = { environment: (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_29__/* .codeEnvironment */ .dI)(), cwd: root, signal };
  const attributes = await addAttribute(root, call);
  const driver = driverCommand(programHere());
  const settings = { name: "recordings.json by services (assets-sync resolve)", driver };
  let configuration = false;
  for (const [name, value] of Object.entries(settings)) {
    const key = `merge.${DRIVER}.${name}`;
    const { stdout } = await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_20__/* .tryGit */ .Ii)(["config", "--local", "--get", key], call);
    if (stdout.toString("utf8").trimEnd() === value) continue;
    await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_20__/* .git */ .$Y)(["config", "--local", "--replace-all", key, value], call);
    configuration = true;
  }
  return { attributes, configuration, driver };
}
async function addAttribute(root, call) {
  const said = await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_20__/* .git */ .$Y)(["check-attr", "-z", "merge", "--", _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_22__/* .MANIFEST_NAME */ .ir], call);
  if (said.toString("utf8").split("\0")[2] === DRIVER) return false;
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_33__.join)(root, ".gitattributes");
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_32__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl("bad-usage", ".gitattributes is a symbolic link, which git does not read.", {
      hint: "Put the file itself there, then run the command again; nothing was changed.",
      at: { file: ".gitattributes" }
    });
  }
  const before = (0,_chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_28__/* .readIfThere */ .qC)(path) ?? "";
  const lineEnd = /\r?\n/.exec(before)?.[0] ?? "\n";
  const separator = before === "" || before.endsWith("\n") ? "" : lineEnd;
  (0,_chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_28__/* .writeAtomically */ .vK)(
    path,
    Buffer.concat([(0,node_fs__WEBPACK_IMPORTED_MODULE_32__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_32__.readFileSync)(path) : Buffer.of(), Buffer.from(`${separator}${ATTRIBUTES_LINE}${lineEnd}`)])
  );
  return true;
}
function driverCommand(program) {
  const quoted = (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_9__/* .shellCommand */ .q$)(program, "sh").replaceAll("%", "%%");
  return `${quoted} resolve --driver %O %A %B ./%P || git merge-file -q --marker-size=%L -L ours -L base -L theirs %A %O %B`;
}
function programHere() {
  const folders = (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_27__/* .pathEntries */ .ev)(process.env, process.platform).filter((folder) => !/[\\/]node_modules[\\/]/.test(folder));
  if (folders.some((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_32__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_33__.join)(folder, DRIVER)))) return [DRIVER];
  return [process.execPath, process.argv[1] ?? ""].map((path) => path.replaceAll("\\", "/"));
}

// src/commands/resolve/report.ts
function resolveOutputs({ pins, published, requests, bytes }) {
  return {
    pins: Object.fromEntries(pins.map(({ directory, sha }) => [(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .showDirectory */ .fi)(directory), sha])),
    changed: pins.length > 0,
    pushed: published !== void 0,
    ...published === void 0 ? {} : { sha: published.sha, branch: published.branch },
    ...published?.pullRequest === void 0 ? {} : { "pull-request-url": published.pullRequest },
    requests,
    bytes
  };
}
function resolveJson({ files, pins, left }) {
  return {
    files: files.map(({ file, isSettled }) => ({ file, settled: isSettled })),
    settled: pins.map(({ file, directory, sha, answer: answer2 }) => ({
      path: (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .showDirectory */ .fi)(directory),
      file,
      sha,
      from: "merged" in answer2 ? "both" : answer2.take
    })),
    left: left.map(({ file, entry, why, recordings }) => ({ file, path: entry ?? null, why, recordings: recordings ?? [] }))
  };
}
function resolveText(result) {
  const { files, pins, left, published, requests, bytes } = result;
  if (files.length === 0 && left.length === 0) return "No recordings.json is in conflict, so there is nothing to resolve.";
  const lines = files.flatMap(({ file, isSettled }) => [
    `${file}: ${isSettled ? "settled, and added" : "a part is left, between its markers"}`,
    ...pins.filter((pin) => pin.file === file).map((pin) => `  ${pinLine(pin)}`)
  ]);
  if (published !== void 0) {
    lines.push(`${published.found ? "Found on" : "Pushed to"} ${published.branch}: ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_35__/* .shortSha */ .Fu)(published.sha)}`);
    if (published.pullRequest !== void 0) lines.push(`Pull request: ${published.pullRequest}`);
    if (published.next !== void 0) lines.push(published.next);
    lines.push("Merge it with a merge commit, so that the pinned commit stays.");
  }
  lines.push(...left.filter(({ isUnasked }) => isUnasked === true).map((one) => `left: ${leftLine(one)}`));
  if (requests > 0) lines.push(`(${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_22__/* .count */ .U9)(requests, "request")}, ${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_22__/* .formatBytes */ .z3)(bytes)} received)`);
  if (pins.length > 0) {
    const services = pins.map(({ directory }) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .showDirectory */ .fi)(directory));
    lines.push(`When the merge is done, ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_9__/* .shellCommand */ .q$)(["assets-sync", "sync", ...services])} brings them to disk.`);
  }
  return lines.join("\n");
}
function pinLine({ directory, sha, answer: answer2 }) {
  const name = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .showDirectory */ .fi)(directory);
  if ("merged" in answer2) return `${name}: ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_35__/* .shortSha */ .Fu)(sha)}, which has the recordings of both`;
  const why = {
    newer: "which has the other one",
    "same recordings": "which has the same recordings as the other one",
    "has both": "which has the recordings of the other one"
  }[answer2.why];
  return `${name}: ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_35__/* .shortSha */ .Fu)(sha)} (${answer2.take}), ${why}`;
}
function leftLine({ file, entry, why, recordings = [] }) {
  const line = [file, ...entry === void 0 ? [] : [entry]].join(": ");
  return [`${line}: ${why}`, ...recordings.map((path) => `  ${path}`)].join("\n");
}
function notResolved({ left }) {
  const open = left.filter(({ isUnasked }) => isUnasked !== true);
  if (open.length === 0) return void 0;
  const recordings = open.some((one) => one.recordings !== void 0);
  const again = recordings ? " Of recordings that both sides made, choose a side, and when the merge is done sync, record those tests again and push." : "";
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl("conflict", `Not all could be settled:
${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_31__/* .listLines */ .i4)(open.map(leftLine))}`, {
    hint: `Choose between the markers that are left, git add the file and go on with the merge.${again}`,
    at: { file: open[0]?.file ?? "" }
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

// src/commands/resolve/resolve.ts


// src/commands/resolve/push-merges.ts
async function pushMerges({ request, log }, access, { store, remote, branch: main }, scratch, merges, signal) {
  if (merges.length === 0) return { answers: /* @__PURE__ */ new Map() };
  if (request.author === void 0 && request.access.isLocalUser) throw (0,_chunk_EZYI4EJU_js__WEBPACK_IMPORTED_MODULE_1__/* .noAuthor */ .ft)("pushed");
  const units = merges.map(({ unit }) => unit);
  const name = (0,_chunk_JGI43GMK_js__WEBPACK_IMPORTED_MODULE_0__/* .branchOf */ .W0)(units.map(({ directory, ours }) => ({ service: directory, directory, ours })));
  const describe = (contents) => factsOf(request, merges, contents);
  const { author } = request;
  let published;
  try {
    published = await (0,_chunk_JGI43GMK_js__WEBPACK_IMPORTED_MODULE_0__/* .publish */ .mk)({ store, remote, scratch, branch: main, units, name, author, describe, dryRun: false }, signal);
  } catch (error) {
    if (!(error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl) || error.code !== "conflict") throw error;
    return { answers: new Map(merges.map(({ pin }) => [pin, leftBy(error, pin, main)])) };
  }
  const { sha, branch, found, trees, previousPush } = published;
  const facts = factsOf(request, merges, published);
  const reason = (0,_chunk_JGI43GMK_js__WEBPACK_IMPORTED_MODULE_0__/* .commitText */ .tT)(facts).title;
  const answers = new Map(
    merges.map(({ pin }, index) => [pin, { merged: { sha, tree: trees[index] ?? _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_35__/* .EMPTY_TREE */ .pL, reason } }])
  );
  if (branch === void 0) return { answers };
  const isOld = found || previousPush !== void 0;
  const offered = await (0,_chunk_JGI43GMK_js__WEBPACK_IMPORTED_MODULE_0__/* .offerPublished */ .L9)(request, access, { branch, isOld, facts }, log, signal);
  return { answers, published: { sha, branch, found, ...offered } };
}
function leftBy(error, { directory }, main) {
  if (!(error instanceof _chunk_JGI43GMK_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordingConflict */ .y3)) return { left: `their recordings cannot be pushed together: ${error.message}` };
  const recordings = error.paths.filter((path) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .isWithin */ .UO)(path, directory));
  if (recordings.length > 0) return { left: `${main} has other recordings of the same tests since`, recordings };
  return { left: `nothing was pushed, for another service is in conflict; name this one: assets-sync resolve ${directory}` };
}
function factsOf({ origin }, merges, contents) {
  const directories = merges.map(({ pin }) => pin.directory);
  const sides = merges.flatMap(
    ({ pin: { directory, ours, theirs } }) => [ours, theirs].map(({ sha, reason }) => [`- ${directory} at ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_35__/* .shortSha */ .Fu)(sha)}`, ...reason?.split("\n", 1) ?? []].join(": "))
  );
  const ofKind = (assetsPath, kind) => contents.changes.filter((change) => change.kind === kind && (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .isWithin */ .UO)(change.path.toString("utf8"), assetsPath));
  const unmerged = /* @__PURE__ */ new Set([...contents.unmerged, ...merges.flatMap((merge) => merge.unmerged)]);
  return {
    message: `Merge recordings of ${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_31__/* .listNames */ .Zv)(directories, 1)}

${sides.join("\n")}`,
    origin,
    unmerged: [...unmerged],
    services: merges.map(({ pin: { directory, assetsPath } }) => ({
      service: directory,
      added: ofKind(assetsPath, "added"),
      modified: ofKind(assetsPath, "modified"),
      deleted: ofKind(assetsPath, "deleted")
    }))
  };
}

// src/commands/resolve/read-conflicts.ts


var STAGES = { 1: "base", 2: "ours", 3: "theirs" };
async function readConflicts(codeRepository, signal) {
  const call = { environment: (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_29__/* .codeEnvironment */ .dI)(), cwd: codeRepository.root, signal };
  const pathspecs = [_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_22__/* .MANIFEST_NAME */ .ir, _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_16__/* .ASSETS_JSON */ .Lg].map((name) => `:(glob)**/${name}`);
  const records = (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_20__/* .splitRecords */ .DQ)(await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_20__/* .git */ .$Y)(["ls-files", "-u", "-z", "--", ...pathspecs], call));
  const entries = records.flatMap((record) => {
    const [, mode = "", name = "", stage = "", file = ""] = /^(\d+) ([0-9a-f]+) (\d)\t(.*)$/s.exec(record.toString("utf8")) ?? [];
    const sha = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_35__/* .parseSha */ .qL)(name);
    const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .parseDirectory */ .Bp)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .parentDirectory */ .im)(file));
    return sha === void 0 || "error" in parsed ? [] : [{ mode, sha, stage, file, manifestDirectory: parsed.directory }];
  });
  const manifests = entries.filter(({ file }) => !(0,_chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_16__/* .isAssetsJson */ .q9)(file));
  const link = manifests.find(({ mode }) => !mode.startsWith("100"));
  if (link !== void 0) throw notAFile(link.file);
  const names = manifests.map(({ sha }) => sha);
  const contents = await (0,_chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_19__/* .readObjects */ .$I)(names, call);
  const files = /* @__PURE__ */ new Map();
  for (const [index, { file, manifestDirectory, stage, sha }] of manifests.entries()) {
    const content = contents[index]?.content;
    if (content === void 0) throw notHere(file, sha);
    const known = files.get(file) ?? { file, manifestDirectory, base: void 0, ours: void 0, theirs: void 0 };
    files.set(file, { ...known, [STAGES[stage] ?? "base"]: (0,_chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(content, file) });
  }
  return {
    files: [...files.values()],
    assetsJson: [...new Set(entries.filter(({ file }) => (0,_chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_16__/* .isAssetsJson */ .q9)(file)).map(({ file }) => file))]
  };
}
function notAFile(file) {
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl("bad-manifest", `${file} is no file on one side of the merge, but a link.`, {
    hint: "Choose a side by hand (git checkout --ours or --theirs), git add it, then run the command again; nothing was changed.",
    at: { file }
  });
}
function notHere(file, sha) {
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl("bad-manifest", `A side of the merge of ${file} is not in this clone (${sha}).`, {
    hint: `Fetch it: git fetch origin ${sha} (or git cat-file -p ${sha} in a partial clone), then run the command again; nothing was changed.`,
    at: { file }
  });
}
function readOnDisk(codeRoot, { file, base, ours, theirs }) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_33__.join)(codeRoot, file);
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_32__.existsSync)(path)) return { state: "settled", bytes: Buffer.of() };
  const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_32__.readFileSync)(path);
  const lines = linesOf(bytes.toString("utf8"));
  const isMark = (line) => /^([<|=>])\1{6}( |$)/.test(line);
  const isOurs = lines.join("\n") === linesOf(ours ?? "").join("\n");
  if (!isOurs && !lines.some((line) => line.startsWith("<<<<<<<"))) return { state: "settled", bytes };
  const known = new Set([base, ours, theirs].flatMap((text) => linesOf(text ?? "")));
  return { state: lines.every((line) => known.has(line) || isMark(line)) ? "conflict" : "edited", bytes };
}
function linesOf(text) {
  return text.replace(/^\ufeff/, "").split(/\r?\n/);
}

// src/commands/resolve/write-files.ts
async function writeFiles({ codeRepository, temporary }, files, before, answers, log, signal) {
  const { root } = codeRepository;
  const writes = [];
  const left = [];
  for (const file of files) {
    const decided = decisionsOf(file, answers);
    const composed = await compose(
      file.texts,
      file.manifestDirectory,
      decided,
      (texts) => mergeText(texts, { cwd: root, temporary, signal })
    );
    if (composed !== void 0) writes.push({ file, ...composed });
    if (composed === void 0) left.push({ file: file.file, why: "its text cannot be merged line by line: it stays as it is" });
    else if (!composed.isSettled && leftOf(file, answers).length === 0)
      left.push({ file: file.file, why: "both sides changed its comments or its layout" });
  }
  await (0,_chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_2__/* .withEditLock */ .sc)(root, log, signal, () => {
    for (const { file, text } of writes) {
      const bytes = before.get(file.file) ?? Buffer.of();
      const onDisk = bytes.includes("\r\n") && !text.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
      (0,_chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .fR)(root, file.file, bytes, onDisk);
    }
  });
  const settled = writes.filter(({ isSettled }) => isSettled).map(({ file }) => file.file);
  if (settled.length > 0) {
    const pathspecs = settled.map((file) => `:(literal)${file}`);
    await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_20__/* .git */ .$Y)(["add", "--sparse"], { environment: (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_29__/* .codeEnvironment */ .dI)(), cwd: root, paths: pathspecs, signal });
  }
  const written = new Set(writes.map(({ file }) => file.file));
  return {
    files: files.map(({ file }) => ({ file, isSettled: settled.includes(file) })),
    pins: [...answers].flatMap(([pin, answer2]) => {
      if ("left" in answer2 || !written.has(pin.file)) return [];
      const sha = "merged" in answer2 ? answer2.merged.sha : pin[answer2.take].sha;
      return [{ file: pin.file, directory: pin.directory, sha, answer: answer2 }];
    }),
    left
  };
}

// src/commands/resolve/resolve.ts
var OF_REPOSITORY = ["$repository", "$branch", "$prefix"];
async function resolve(request, log, signal) {
  const { codeRepository } = request;
  const conflicts = await readConflicts(codeRepository, signal);
  for (const file of conflicts.assetsJson) log.warning({ message: `${file} ${ASSETS_JSON_ADVICE}`, at: { file } });
  const { whole, left, onDisk } = divide(codeRepository.root, conflicts.files);
  if (whole.length === 0) return { repository: void 0, files: [], pins: [], left, ..._chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_20__/* .NO_TRAFFIC */ .qE };
  throwIfUnreadable(whole);
  const files = whole.map(readSides);
  const root = rootOf(codeRepository, files);
  const pins = files.flatMap((file) => openPinsOf(file, new _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_13__/* .Pins */ .RM([root]).prefix));
  const isMeant = meaning(request, root);
  const isMeantPin = ({ file, directory }) => isMeant({ file, entry: (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .showDirectory */ .fi)(directory) });
  const { answers, published, repository, ...traffic } = await answer(
    { request, root, log },
    pins.filter(isMeantPin),
    files,
    signal
  );
  for (const pin of pins) if (!isMeantPin(pin)) answers.set(pin, { left: "none of the paths names it" });
  const written = await writeFiles(request, files, onDisk, answers, log, signal);
  return {
    repository,
    files: written.files,
    pins: written.pins,
    left: [...left, ...files.flatMap((file) => leftOf(file, answers)), ...written.left].map(
      (one) => one.entry === void 0 || isMeant(one) ? one : { ...one, isUnasked: true }
    ),
    published,
    ...traffic
  };
}
var ASSETS_JSON_ADVICE = "is in conflict as well, and its tags cannot be merged: keep the side whose Tag has your recordings (git checkout --ours or --theirs, git add), and record the tests of the other side again";
function divide(codeRoot, conflicted) {
  const whole = [];
  const left = [];
  const onDisk = /* @__PURE__ */ new Map();
  for (const file of conflicted) {
    const { state, bytes } = readOnDisk(codeRoot, file);
    onDisk.set(file.file, bytes);
    if (file.ours === void 0 || file.theirs === void 0) {
      left.push({
        file: file.file,
        why: "one side deleted the file, which the other changed: keep it (git add) or not (git rm)"
      });
    } else if (state === "settled") {
      left.push({ file: file.file, why: "has no markers any more: git add it, if you settled it" });
    } else if (state === "edited") {
      const why = `was edited since: settle the rest by hand and git add it, or begin again with git checkout --merge -- ${file.file}`;
      left.push({ file: file.file, why });
    } else whole.push(file);
  }
  return { whole, left, onDisk };
}
function throwIfUnreadable(files) {
  const problems = files.flatMap(
    ({ manifestDirectory, ours = "", theirs = "" }) => Object.entries({ ours, theirs }).flatMap(
      ([side, text]) => (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_22__/* .parseManifest */ .Ng)(text, manifestDirectory).errors.map((error) => ({ ...error, message: `(${side}) ${error.message}` }))
    )
  );
  if (problems.length === 0) return;
  const list = problems.map(({ message, at }) => `${at === void 0 ? "" : `${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_31__/* .formatPlace */ .dE)(at)} `}${message}`);
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl("bad-manifest", `A side of the merge has a mistake:
${list.join("\n")}`, {
    hint: "Settle that file by hand and git add it, then run the command again; nothing was changed.",
    at: problems[0]?.at,
    problems
  });
}
function rootOf({ root }, files) {
  const conflicted = files.find(({ manifestDirectory }) => manifestDirectory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .TOP */ .wv);
  const manifest = conflicted === void 0 ? (0,_chunk_BLIZSOBE_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(root, _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .TOP */ .wv) : (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_22__/* .parseManifest */ .Ng)(conflicted.settledText, _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .TOP */ .wv);
  (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_22__/* .throwIfWrong */ .tu)(manifest === void 0 ? [] : [manifest]);
  return manifest ?? (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_22__/* .parseManifest */ .Ng)("{}", _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .TOP */ .wv);
}
function meaning({ given, codeRepository }, root) {
  const assetsRoot = (0,node_path__WEBPACK_IMPORTED_MODULE_33__.resolve)(codeRepository.root, root.settings.path ?? _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_22__/* .DEFAULT_PATH */ .OM);
  const paths = (0,_chunk_27TUFHK4_js__WEBPACK_IMPORTED_MODULE_4__/* .parseGivenPaths */ .p)(given, codeRepository, assetsRoot);
  if (paths.length === 0 || paths.includes(_chunk_TPP36H4Z_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL */ .y2)) return () => true;
  return ({ file, entry = "" }) => paths.some((path) => path === file || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .isWithin */ .UO)(entry, path) || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .isWithin */ .UO)(path, entry));
}
async function answer(work, pins, files, signal) {
  const { request, root, log } = work;
  const answers = /* @__PURE__ */ new Map();
  for (const pin of pins) {
    const known = answerFromPins(pin);
    if (known !== void 0) answers.set(pin, known);
    else if (pin.directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .TOP */ .wv)
      answers.set(pin, { left: "both sides moved the catch-all, which is for every service without a pin: choose one" });
  }
  const open = pins.filter((pin) => !answers.has(pin));
  if (open.length === 0) return { answers, ..._chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_20__/* .NO_TRAFFIC */ .qE };
  const rootFile = files.find(({ manifestDirectory }) => manifestDirectory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .TOP */ .wv);
  const setting = OF_REPOSITORY.find((name) => rootFile?.verdicts.has(name) && !rootFile.decided.has(name));
  if (setting !== void 0) {
    for (const pin of open) answers.set(pin, { left: `settle ${setting} first, which says where its recordings are` });
    return { answers, ..._chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_20__/* .NO_TRAFFIC */ .qE };
  }
  const { repositoryOptions, codeRepository } = request;
  const access = (0,_chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_21__/* .findAccess */ .GM)(request.access, root, codeRepository.root, log.warning);
  const found = await (0,_chunk_5OO322KQ_js__WEBPACK_IMPORTED_MODULE_11__/* .withAssetsRepository */ .U7)(access, repositoryOptions, log, async (assets) => {
    for (const pin of open) {
      const known = await answerFromStore(assets.store, pin, signal);
      if (known !== void 0) answers.set(pin, known);
    }
    const rest = open.filter((pin) => !answers.has(pin));
    if (rest.length === 0) return {};
    await (0,_chunk_NLV7VRUH_js__WEBPACK_IMPORTED_MODULE_17__/* .openStore */ .Ch)(assets.store, signal);
    const scratch = assets.store.newScratch();
    const asked = await answerFromServer(assets, scratch, rest, signal);
    const pushed = await pushMerges(work, access, assets, scratch, asked.merges, signal);
    for (const [pin, one] of [...asked.answers, ...pushed.answers]) answers.set(pin, one);
    return { published: pushed.published };
  });
  return { answers, repository: access.url, ...found };
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
  const author = host.author() ?? await (0,_chunk_EZYI4EJU_js__WEBPACK_IMPORTED_MODULE_1__/* .gitAuthor */ .on)(codeRepository, signal);
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
  const failed = error === void 0 ? {} : { error: (0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_31__/* .errorJson */ .dF)(error) };
  host.setOutputs(resolveOutputs(result), { ...resolveJson(result), ...failed });
  if (error !== void 0) throw error;
}



/***/ })

};
