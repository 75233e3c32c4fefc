export const id = 538;
export const ids = [538];
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

/***/ 4521:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   et: () => (/* binding */ notVerified),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7261);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3757);



// src/verify/outcomes.ts
var OUTCOMES = {
  /** The branch has the commit, and the tree of the pin, if it names one, is that of the commit. */
  "on-branch": { advice: void 0 },
  /** An assets.json pins a tag, which the server has, and which is at the commit whose digits it names. */
  tagged: { advice: void 0 },
  /** The branch does not have the commit, but another one with the same contents: its pull request was squashed or rebased. */
  squashed: {
    advice: ({ pin, on }, branch) => {
      const other = on === void 0 ? "a commit there" : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(on);
      return `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(pin.sha)} is not on ${branch}, but ${other} has the same recordings; assets-sync repin moves the pin there`;
    }
  },
  /** The server has the commit, but its contents are not on the branch. */
  unmerged: {
    advice: ({ pin }, branch) => `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(pin.sha)} is not on ${branch}; merge its branch or pull request first, with a merge commit`
  },
  /** The server does not give the commit out, or the pin is no commit. */
  missing: {
    advice: ({ pin, isObject }) => isObject === true ? `${pin.sha} is not a commit of the assets repository, but a tag, a tree or a file; pin the commit: git rev-parse <name>^{commit} prints it` : `the server does not give out ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(pin.sha)}; record again, or restore the branch that had it`
  },
  /** The pin names another tree than its commit has at that directory, whether the branch has the commit or not. */
  "wrong-tree": {
    advice: ({ pin, tree }) => {
      const right = tree === "absent" || tree === void 0 ? "that has no such directory" : `that is ${tree}`;
      return `tree is not this directory of ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(pin.sha)}: ${right}; assets-sync repin corrects it`;
    }
  }
};
function outcomeOf(pin, ancestry, tree, on) {
  if (ancestry === "missing") return on === void 0 ? "missing" : "squashed";
  if (pin.tree !== void 0 && pin.tree !== (tree === "absent" ? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_TREE */ .pL : tree)) return "wrong-tree";
  if (ancestry === "on-branch") return "on-branch";
  return on === void 0 ? "unmerged" : "squashed";
}
function isGood(outcome) {
  const { advice } = OUTCOMES[outcome];
  return advice === void 0;
}
function problemOf(proof, branch) {
  const { pin, outcome } = proof;
  const { advice } = OUTCOMES[outcome];
  if (advice === void 0) return void 0;
  return { message: `${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .showDirectory */ .fi)(pin.directory)}: ${outcome}: ${advice(proof, branch)}`, at: pin.at };
}
function notVerified(proofs, branch) {
  const problems = proofs.map((proof) => problemOf(proof, branch)).filter((problem) => problem !== void 0);
  if (problems.length === 0) return void 0;
  const list = problems.map(({ message: message2, at }) => `${at === void 0 ? "" : `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlace */ .dE)(at)} `}${message2}`);
  const total = `${problems.length} of ${proofs.length} pins are not good`;
  const [first, ...others] = problems;
  const isOne = others.length === 0;
  const message = isOne ? `${first?.message}.` : `${total}:
${list.join("\n")}`;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("not-verified", message, {
    hint: "A pin is good if its commit is on the main branch of the assets repository and its tree is that of the commit.",
    at: first?.at,
    problems: isOne ? [] : problems
  });
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

/***/ 1644:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ findJudge),
/* harmony export */   $k: () => (/* binding */ withHistory),
/* harmony export */   _6: () => (/* binding */ verifyPins),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _chunk_5OARQ4QD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1177);
/* harmony import */ var _chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6786);
/* harmony import */ var _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2496);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(592);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7495);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9457);
/* harmony import */ var _chunk_4HWFRPHD_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4521);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3757);










// src/verify/verify-pins.ts
function placesOf(services, besides) {
  const pins = services.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ pin }) => pin));
  return [...new Set(besides === void 0 ? pins : [...pins, besides])].map((pin) => ({ ...pin, pin }));
}
async function verifyPins(request, log, signal) {
  const { accesses, repositoryOptions, places } = request;
  if (places.length === 0) return { proofs: [], ..._chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_TRAFFIC */ .qE };
  const prove = async (repositories) => {
    const tags = await (0,_chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTags */ .yN)(repositories, places, log, signal, { isAnew: true });
    const proofs = [];
    for (const [assets, ofRepository] of repositories.group(tags.trees(places))) {
      const pins = ofRepository.map(({ pin }) => pin);
      const untagged = pins.filter(({ assetsJson }) => assetsJson === void 0);
      const proved = await askHistory(assets, signal, (history) => provePins(history, untagged, request));
      const byPin = new Map(proved.map((proof) => [proof.pin, proof]));
      proofs.push(...pins.map((pin) => byPin.get(pin) ?? taggedProof(pin)));
    }
    return { proofs };
  };
  const urls = places.map(({ pin }) => accesses.of(pin).url);
  return (0,_chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_2__/* .withWritableStore */ .CD)(
    repositoryOptions.storeBase,
    urls,
    (storeBase) => (0,_chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_1__/* .withAssetsRepositories */ .AZ)(accesses, { ...repositoryOptions, storeBase }, log, prove)
  );
}
function withHistory(access, options, log, signal, body) {
  return (0,_chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_2__/* .withWritableStore */ .CD)(
    options.storeBase,
    [access.url],
    (storeBase) => (0,_chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_1__/* .withAssetsRepository */ .U7)(access, { ...options, storeBase }, log, (assets) => askHistory(assets, signal, body))
  );
}
async function askHistory(assets, signal, body) {
  try {
    await assets.store.open(signal);
    const history = new _chunk_5OARQ4QD_js__WEBPACK_IMPORTED_MODULE_0__/* .History */ .B(assets, signal);
    const result = await body(history);
    history.remember();
    return result;
  } catch (error) {
    if (!(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_8__/* .AssetsSyncError */ .Fl) || error.code !== "git-failed") throw error;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_8__/* .AssetsSyncError */ .Fl("unreachable", `What the server of ${assets.remote.repositoryUrl} sent cannot be read.`, {
      hint: "Run the command again.",
      detail: error.detail,
      cause: error
    });
  }
}
function taggedProof(pin) {
  return { pin, outcome: "tagged", onBranch: false, on: void 0, tree: void 0 };
}
async function provePins(history, pins, { allTrees = false }) {
  if (pins.length === 0) return [];
  const named = pins.filter(({ tree }) => allTrees || tree !== void 0);
  const ancestries = await history.prove([...new Set(pins.map(({ sha }) => sha))], named);
  const ancestryOf = ({ sha }) => ancestries.get(sha) ?? { is: "missing" };
  const looked = named.filter((pin) => ancestryOf(pin).is !== "missing");
  const found = await history.findTrees(looked);
  const trees = new Map(looked.map((pin, index) => [pin, found[index]]));
  const others = await findSquashed(history, pins, ancestryOf);
  return pins.map((pin) => {
    const ancestry = ancestryOf(pin);
    const on = others.get(pin);
    const tree = trees.get(pin) ?? (on === void 0 ? void 0 : pin.tree);
    const isObject = ancestry.is === "missing" && ancestry.isObject === true;
    return { pin, outcome: (0,_chunk_4HWFRPHD_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomeOf */ .sG)(pin, ancestry.is, tree, on), onBranch: ancestry.is === "on-branch", on, tree, isObject };
  });
}
async function findSquashed(history, pins, ancestryOf) {
  const lost = pins.flatMap((pin) => {
    const ancestry = ancestryOf(pin);
    const { sha, assetsPath, tree } = pin;
    if (ancestry.is === "elsewhere") return [{ pin, sha, assetsPath, forks: ancestry.forks }];
    return ancestry.is === "missing" && tree !== void 0 ? [{ pin, sha, assetsPath, forks: [], tree }] : [];
  });
  const found = await history.firstWithTree(lost);
  return new Map(lost.map(({ pin }, index) => [pin, found[index]]));
}
function findJudge(request, root, before, base, log) {
  const repository = before && usableRepository(request, root, before.repository, base);
  if (repository !== void 0) log.warning(changedWarning(root, "repository", root.settings.repository, repository));
  const settings = repository === void 0 ? root.settings : { ...root.settings, repository };
  const accesses = (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_3__/* .findAccesses */ .cX)(request, { ...root, settings }, base, log.warning);
  const then = request.branch !== void 0 || before === void 0 ? accesses.branch : before.branch ?? _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_BRANCH */ .nU;
  const isOther = repository !== void 0 || then !== accesses.branch;
  if (then === accesses.branch || request.isLocalUser) return { accesses, isOther };
  log.warning(changedWarning(root, "branch", accesses.branch, then));
  return { accesses: { ...accesses, branch: then, of: (pin) => ({ ...accesses.of(pin), branch: then }) }, isOther };
}
function usableRepository(request, root, text, base) {
  if (text === void 0 || request.repository !== void 0 || request.isLocalUser) return void 0;
  const then = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_4__/* .parseGitUrl */ .RA)(text, request.gitHubServer, base);
  if ("error" in then || then.transport !== "http") return void 0;
  return then.url === (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepositoryUrl */ .RD)(request, root, base).url ? void 0 : text;
}
function changedWarning(root, setting, now, judge) {
  const where = setting === "repository" ? "in" : "on";
  return {
    message: `$${setting} becomes ${now} with this change: every pin is proved ${where} ${judge}, as it was before; for another ${setting} give the ${setting} input`,
    at: root.places[`$${setting}`] ?? { file: root.file }
  };
}




/***/ }),

/***/ 8598:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ judgedPage),
/* harmony export */   Kx: () => (/* binding */ judgedTotal),
/* harmony export */   Q8: () => (/* binding */ taggedProofs),
/* harmony export */   Ws: () => (/* binding */ badAndGood),
/* harmony export */   dk: () => (/* binding */ judgedRows),
/* harmony export */   ih: () => (/* binding */ judgedBlocks)
/* harmony export */ });
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2307);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
/* harmony import */ var _chunk_4HWFRPHD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4521);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7261);





// src/report/judged.ts
function judgedRows(proofs, { branch, urlOf }) {
  return proofs.map(({ pin, outcome, on }) => {
    const state = outcome === "on-branch" ? `on ${branch}` : outcome;
    const there = on && (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .commitCell */ .Ou)(urlOf(pin), on);
    return [
      (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .showDirectory */ .fi)(pin.directory),
      (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .commitCell */ .Ou)(urlOf(pin), pin.sha),
      { text: state, markdown: (0,_chunk_4HWFRPHD_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(outcome) ? outcome : `**${outcome}**` },
      {
        text: there === void 0 || outcome !== "squashed" ? "" : `-> ${there.text}`,
        markdown: outcome === "on-branch" ? "yes" : there?.markdown ?? "no"
      },
      { text: "", markdown: `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(pin.at.file)}:${pin.at.line}` }
    ];
  });
}
function judgedPage(judged, title) {
  return (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .page */ .MY)({
    title: judged.proofs.length === 0 ? title : `${title}: ${judgedTotal(judged)}`,
    blocks: () => judgedBlocks(judged)
  });
}
function judgedBlocks(judged) {
  const { proofs, branch } = judged;
  if (proofs.length === 0) return ["No pin to verify."];
  const [bad, good] = badAndGood(proofs);
  const head = ["Directory", "Commit", "Outcome", `On ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(branch)}`, "Pinned in"];
  const table = (those) => (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)({ head, rows: judgedRows(those, judged), of: "pins", isOpen: true });
  const isFolded = bad.length > 0 || good.length > _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ROWS */ .pX;
  const ofGood = isFolded ? (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)((0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(good.length, "good pin"), table(good)) : table(good);
  return [...bad.length === 0 ? [] : [table(bad)], ...good.length === 0 ? [] : [ofGood]];
}
function badAndGood(proofs) {
  return [proofs.filter(({ outcome }) => !(0,_chunk_4HWFRPHD_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(outcome)), proofs.filter(({ outcome }) => (0,_chunk_4HWFRPHD_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(outcome))];
}
function judgedTotal({ proofs, branch }) {
  const [, good] = badAndGood(proofs);
  return `${good.length} of ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(proofs.length, "pin")} on ${branch}${taggedProofs(proofs).length > 0 ? ", or tagged" : ""}`;
}
function taggedProofs(proofs) {
  return proofs.filter(({ outcome }) => outcome === "tagged");
}




/***/ }),

/***/ 538:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_YPJH3QUV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8598);
/* harmony import */ var _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3641);
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2307);
/* harmony import */ var _chunk_PZIOP5JO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1644);
/* harmony import */ var _chunk_5OARQ4QD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1177);
/* harmony import */ var _chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4506);
/* harmony import */ var _chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4724);
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7616);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(978);
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
/* harmony import */ var _chunk_4HWFRPHD_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4521);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7261);
/* harmony import */ var _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1299);
/* harmony import */ var _chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(376);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(3757);

































// src/commands/verify/verify.ts
async function verify(request, log, signal) {
  const { codeRepository, repositoryOptions } = request;
  const isOfChange = isAboutChange(request.selection);
  const selection = await chooseServices(request, isOfChange, log, signal);
  const judge = (0,_chunk_PZIOP5JO_js__WEBPACK_IMPORTED_MODULE_3__/* .findJudge */ .$V)(request.access, selection.root, settingsBefore(selection, isOfChange), codeRepository.root, log);
  const services = await servicesToProve(request, selection, judge, signal);
  const places = pinsToProve(request, selection, services, judge);
  warnOfOtherRepositories(request, selection, services, log);
  const proved = await (0,_chunk_PZIOP5JO_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyPins */ ._6)({ accesses: judge.accesses, repositoryOptions, places }, log, signal);
  return { ...proved, services, urlOf: (pin) => judge.accesses.of(pin).url, branch: judge.accesses.branch };
}
function isAboutChange({ paths, base, isLocalUser }) {
  return paths.length === 0 && (!isLocalUser || base !== void 0);
}
async function chooseServices({ selection: asked, codeRepository }, isOfChange, log, signal) {
  const question = { ...asked, isProved: true };
  const selection = isOfChange ? await (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_5__/* .selectCompared */ .kv)({ ...question, lostPins: true }, codeRepository, log, signal) : await (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_5__/* .select */ .Lt)(question, codeRepository, log, signal);
  return selection;
}
function settingsBefore({ settingsBefore: known, before, root }, isOfChange) {
  if (known !== void 0 || !isOfChange || before?.branch === void 0) return known;
  return { repository: before.otherRepository ?? root.settings.repository, branch: before.branch };
}
async function servicesToProve({ selection: asked, codeRepository }, { services, globs, pins }, { isOther }, signal) {
  return isOther && isAboutChange(asked) ? (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_8__/* .givenServices */ .UO)([_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_8__/* .ALL */ .y2], { globs, pins }, codeRepository, signal) : services;
}
function pinsToProve({ selection: asked }, { pins, before }, services, { isOther }) {
  const isOfChange = isAboutChange(asked);
  const then = before?.pins.catchAll;
  const isCatchAllMoved = pins.catchAll?.sha !== then?.sha || pins.catchAll?.tree !== then?.tree;
  const isCatchAllMeant = asked.paths.includes(_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_8__/* .ALL */ .y2) || isOfChange && (isOther || isCatchAllMoved);
  const moved = ({ service, pinnedTrees, ...rest }) => {
    const trees = before?.pins.pinnedTreesOf(service) ?? [];
    const isMoved = (place) => !trees.some((one) => (0,_chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_14__/* .samePinnedTrees */ .MW)([one], [place]));
    return { ...rest, service, pinnedTrees: pinnedTrees.filter(isMoved) };
  };
  const chosen = isOfChange && before !== void 0 && !isOther ? services.map(moved) : services;
  return (0,_chunk_PZIOP5JO_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOf */ .ek)(chosen, isCatchAllMeant ? pins.catchAll : void 0);
}
function warnOfOtherRepositories({ selection: asked }, { before }, services, log) {
  if (!isAboutChange(asked) || asked.isLocalUser) return;
  for (const { directory, pin } of services.flatMap(({ pinnedTrees }) => pinnedTrees)) {
    const now = pin.assetsJson?.repository;
    const then = before?.pins.resolve(directory)?.assetsJson?.repository;
    if (now === void 0 || then === void 0 || then === now) continue;
    log.warning({ message: `AssetsRepo becomes ${now} with this change; it was ${then}`, at: pin.at });
  }
}

// src/commands/verify/command.ts
var command = {
  group: "Pins",
  description: "prove that the pinned commits are on the main branch of the assets repository",
  quiet: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET_ANSWER */ .oe,
  paths: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICES_HERE */ .mo,
  inputs: ["base", ..._chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY_INPUTS */ .r0, "retries", "timeout"],
  examples: `
  assets-sync verify sdk/tables         # the pins of one service
  assets-sync verify '*'                # every pin
  assets-sync verify '*' --json         # for scripts`,
  more: `
Exit codes: 0 every pin is good, 1 one is not, 3 the server was not reached.`,
  run
};
async function run(context) {
  const { host, signal, log, selection, access } = context;
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const result = await verify({ codeRepository, selection, access, repositoryOptions }, log, signal);
  await (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_2__/* .tell */ .qz)(host, verifyReport(result), "answer");
}
var MAX_GOOD = 10;
function verifyReport(result) {
  const { proofs, services } = result;
  const [bad, good] = (0,_chunk_YPJH3QUV_js__WEBPACK_IMPORTED_MODULE_0__/* .badAndGood */ .Ws)(proofs);
  const listed = bad.length > 0 && good.length > MAX_GOOD ? bad : [...bad, ...good];
  const isNone = proofs.length === 0;
  return {
    title: isNone ? "assets-sync verify" : `assets-sync verify: ${(0,_chunk_YPJH3QUV_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedTotal */ .Kx)(result)}`,
    lines: isNone ? ["No pin to verify."] : [...(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_2__/* .alignRows */ .P4)((0,_chunk_YPJH3QUV_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedRows */ .dk)(listed, result)), `${(0,_chunk_YPJH3QUV_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedTotal */ .Kx)(result)} (${(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_2__/* .traffic */ .iN)(result)})`],
    blocks: () => (0,_chunk_YPJH3QUV_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedBlocks */ .ih)(result),
    outputs: {
      services: services.map(({ service }) => service),
      // The commits of tags are known by now.
      pins: { ...(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_2__/* .pinsOutput */ .um)(services), ...Object.fromEntries((0,_chunk_YPJH3QUV_js__WEBPACK_IMPORTED_MODULE_0__/* .taggedProofs */ .Q8)(proofs).map(({ pin }) => [pin.directory, pin.sha])) },
      changed: services.length > 0,
      bytes: result.bytes,
      requests: result.requests,
      verified: bad.length === 0
    },
    json: {
      results: proofs.map(({ pin: { directory, sha, at }, outcome, on }) => ({
        path: (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_24__/* .showDirectory */ .fi)(directory),
        sha,
        outcome,
        file: at.file,
        line: at.line,
        on: outcome === "squashed" ? on : null
      }))
    },
    error: (0,_chunk_4HWFRPHD_js__WEBPACK_IMPORTED_MODULE_23__/* .notVerified */ .et)(proofs, result.branch)
  };
}



/***/ })

};
