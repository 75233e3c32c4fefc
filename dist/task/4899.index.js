export const id = 4899;
export const ids = [4899];
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

/***/ 7304:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ findPushTarget),
/* harmony export */   Rw: () => (/* binding */ PinsBranch),
/* harmony export */   p8: () => (/* binding */ findUncommitted)
/* harmony export */ });
/* harmony import */ var _chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9483);
/* harmony import */ var _chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4506);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7423);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6178);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6012);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9457);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7261);
/* harmony import */ var _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1299);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3757);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);











// src/code-repo/commit-pins.ts

var MARK = "Made-by: assets-sync push";
function fileOf(manifestDirectory) {
  return (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_6__/* .joinDirectory */ .as)(manifestDirectory, _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_NAME */ .ir);
}
async function readManifests(history, commit, manifestDirectories) {
  if (commit === void 0) return /* @__PURE__ */ new Map();
  const files = [...new Set(manifestDirectories)].map(fileOf);
  return history.readFiles(await history.findPinFiles(commit, files), commit);
}
function findPin(text, manifestDirectory, directory) {
  const pins = text === void 0 ? [] : (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .Ng)(text.toString("utf8"), manifestDirectory).pins;
  return pins.find((pin) => pin.directory === directory);
}
async function findUncommitted(codeRepository, pins, access, log, signal) {
  return (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_1__/* .withHistory */ .$k)(codeRepository, { ...access, log }, signal, async (history) => {
    const head = await history.resolve("HEAD");
    if (head === void 0) return [];
    const directories = pins.map(({ manifestDirectory }) => manifestDirectory);
    const files = await readManifests(history, head, directories);
    return pins.filter(({ manifestDirectory, directory, sha, tree }) => {
      const committed = findPin(files.get(fileOf(manifestDirectory)), manifestDirectory, directory);
      return committed?.sha !== sha || committed.tree !== tree;
    });
  });
}
var PinsBranch = class {
  head;
  history;
  signal;
  /** Where the branch was when it was looked at last. */
  tip;
  constructor(codeRepository, head, access, log, signal) {
    this.head = head;
    this.history = new _chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_1__/* .CodeHistory */ .Ci(codeRepository, { ...access, log, address: head.address, purpose: "commit" }, signal);
    this.signal = signal;
  }
  get name() {
    return this.head.branch;
  }
  close() {
    return this.history.close();
  }
  /**
   * Looks at the branch.
   * @throws `missing-commit` where the server has none of that name, `unauthorized` where this token may not read it
   */
  async find() {
    const { branch } = this.head;
    this.tip = await this.history.fetchTip(branch, ["heads"]);
    if (this.tip !== void 0) return this.tip;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("missing-commit", `The code repository has no branch ${branch} to commit the pins on.`, {
      hint: "Push the branch first, or leave the commit-pins input out and commit recordings.json yourself."
    });
  }
  /** Whether a commit is one that a run made, and touches nothing but pins. One that the server does not give out is not. */
  async onlyMovesPins(commit) {
    if (!await this.history.obtain(commit)) return false;
    const { message, parents } = await this.history.readCommit(commit);
    const [parent] = parents;
    if (parent === void 0 || !message.split("\n").includes(MARK)) return false;
    if (!await this.history.obtainParent(commit, parent)) return false;
    const changed = await this.history.changedPaths(parent, commit);
    return changed.length > 0 && changed.every(({ path }) => `/${path}`.endsWith(`/${_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_NAME */ .ir}`));
  }
  /**
   * @param edits by the directory that holds the file
   * @throws `conflict` where somebody moved the same pins, `unauthorized` where this token may not push, `busy` where others are quicker each time
   */
  async commit(edits, title, author) {
    const { branch, remote } = this.head;
    const attempt = async () => {
      const tip = this.tip ?? await this.find();
      const files = await this.edit(tip, edits);
      if (files.size === 0) return { sha: tip, branch, remote, isNew: false };
      const commit = await this.write(tip, files, `${title}

${MARK}
`, author);
      this.tip = void 0;
      return await this.history.push(commit, branch) ? { sha: commit, branch, remote, isNew: true } : void 0;
    };
    return (0,_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_7__/* .retryOnRace */ .di)(attempt, branch, this.signal);
  }
  /** The files that differ, by path: the branch may have other versions than what is checked out. */
  async edit(tip, edits) {
    const there = await readManifests(this.history, tip, edits.keys());
    const here = await readManifests(this.history, await this.history.resolve("HEAD"), edits.keys());
    const changed = /* @__PURE__ */ new Map();
    for (const [manifestDirectory, ofFile] of edits) {
      const file = fileOf(manifestDirectory);
      const at = { file: this.history.codeRepository.prefix + file };
      const bytes = there.get(file) ?? (manifestDirectory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv ? void 0 : Buffer.from("{\n}\n"));
      if (bytes === void 0) {
        const hint = "Commit and push it first.";
        throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("conflict", `${at.file} is not on ${this.head.branch}.`, { hint, at });
      }
      const before = (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(bytes, at.file);
      (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_5__/* .throwIfWrong */ .tu)([(0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .Ng)(before, manifestDirectory)]);
      for (const edit of ofFile) {
        const pin = findPin(bytes, manifestDirectory, edit.directory);
        const committed = findPin(here.get(file), manifestDirectory, edit.directory);
        if ([edit.before, edit.sha, committed?.sha].includes(pin?.sha)) continue;
        const message = `The pin of ${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_6__/* .showDirectory */ .fi)(edit.directory)} is at ${pin === void 0 ? "nothing" : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .shortSha */ .Fu)(pin.sha)} on ${this.head.branch}, not where it was here.`;
        throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("conflict", message, { hint: "Bring the branch here (git pull), sync, and push again.", at });
      }
      const after = (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_0__/* .editText */ .i1)(before, manifestDirectory, ofFile);
      if (after !== before) changed.set(at.file, after);
    }
    return changed;
  }
  async write(tip, files, message, author) {
    const { dir } = this.history.scratch;
    const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(dir, "objects");
    const tree = await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_3__/* .withObjects */ .d$)(dir, this.signal, async (read) => {
      const contentOf = async (name) => (await read([name])).get(name)?.content ?? Buffer.of();
      const top = (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCommit */ .L5)(await contentOf(tip))?.tree;
      const placed = [...files].map(([path, text]) => {
        return { path: Buffer.from(path), file: (0,_chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_2__/* .writeObject */ .p7)(objects, "blob", Buffer.from(text)) };
      });
      const composed = await (0,_chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_2__/* .composeTree */ .$0)([{ path: _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv, tree: top }, ...placed], {
        readTree: async (name) => (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTree */ .cZ)(await contentOf(name)),
        writeTree: (content2) => (0,_chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_2__/* .writeObject */ .p7)(objects, "tree", content2)
      });
      return composed.tree;
    });
    const person = (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPerson */ .tF)(author);
    const content = `tree ${tree}
parent ${tip}
author ${person}
committer ${person}

${message}`;
    return (0,_chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_2__/* .writeObject */ .p7)(objects, "commit", Buffer.from(content));
  }
};
var BRANCHES = "refs/heads/";
var MERGE_QUEUE = "gh-readonly-queue/";
var NOTHING_PUSHED = "nothing was pushed.";
var HINT = `leave the commit-pins input out and commit recordings.json yourself; ${NOTHING_PUSHED}`;
function noTarget(message, hint) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("bad-usage", message, { hint });
}
async function findPushTarget(codeRepository, origin, signal) {
  const target = await chooseTarget(codeRepository, origin, signal);
  if (!target.branch.startsWith(MERGE_QUEUE)) return target;
  throw noTarget(
    `Pins cannot be committed on ${target.branch}, a temporary branch of the merge queue.`,
    `Push recordings in the pull request's own runs (on: pull_request), not on merge_group; ${NOTHING_PUSHED}`
  );
}
async function chooseTarget(codeRepository, { head, started }, signal) {
  if (head === "unknown") {
    throw noTarget(
      "The fork that the pull request comes from is not known: it may have been deleted.",
      `Its pins have no branch to go to: ${HINT}`
    );
  }
  if (head !== void 0) return head;
  const ask = async (...args) => {
    const { exitCode, stdout } = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_8__/* .tryGit */ .Ii)(args, { environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_8__/* .codeEnvironment */ .dI)(), cwd: codeRepository.root, signal });
    return exitCode === 0 ? stdout.toString("utf8").replace(/\n$/, "") || void 0 : void 0;
  };
  const ref = await ask("symbolic-ref", "--quiet", "HEAD");
  if (ref?.startsWith(BRANCHES)) return whereGitPushes(codeRepository, ref, ask);
  const isStarted = started !== void 0 && (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .parseSha */ .qL)(await ask("rev-parse", "HEAD") ?? "") === started.sha;
  if (isStarted && started.ref.startsWith(BRANCHES)) {
    return { branch: started.ref.slice(BRANCHES.length), address: void 0 };
  }
  const why = isStarted ? `${started.ref} is no branch` : "what is checked out is no branch, and nothing says which one it belongs to";
  throw noTarget(
    `There is no branch to commit the pins on: ${why}.`,
    `Check a branch out (git switch; in a workflow, ref of actions/checkout), or ${HINT}`
  );
}
var PUSH_FORMAT = ["push:remotename", "push:remoteref", "upstream:remotename", "upstream:remoteref"];
async function whereGitPushes(codeRepository, ref, ask) {
  const branch = ref.slice(BRANCHES.length);
  const format = `--format=${PUSH_FORMAT.map((field) => `%(${field})`).join("%00")}`;
  const [named, byRefspec, followed, upstreamRef] = (await ask("for-each-ref", format, ref))?.split("\0") ?? [];
  const remote = named && named !== "." ? named : (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_4__/* .mainRemote */ .IC)(codeRepository);
  const shown = remote.replace(/^(https?:\/\/)[^/@]*@/i, "$1");
  const address = await ask("remote", "get-url", "--push", remote) ?? (/[:/]/.test(remote) ? remote : void 0);
  if (address === void 0) {
    throw noTarget(
      `There is nowhere to push the pins to: ${shown}, the remote of ${branch}, has no address.`,
      `Add one (git remote add origin <address>) and push the branch, or ${HINT}`
    );
  }
  const upstream = followed === remote ? upstreamRef : void 0;
  const target = byRefspec || byDefault((0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_4__/* .configValue */ .Mn)(codeRepository, "push.default"), ref, upstream || void 0);
  if (target?.startsWith(BRANCHES)) return { branch: target.slice(BRANCHES.length), address, remote: shown };
  const follows = !upstream || upstream === ref ? "" : ` It follows ${upstream.replace(BRANCHES, "")} there.`;
  throw noTarget(
    `git's settings name no branch of ${shown} that ${branch} is pushed to.${follows}`,
    `Push it under its own name (git push -u ${shown} ${branch}), or where it follows another (git config push.default upstream), or ${HINT}`
  );
}
function byDefault(mode, ref, upstream) {
  if (mode === "current" || mode === "matching") return ref;
  if (mode === "upstream" || mode === "tracking") return upstream;
  return upstream === void 0 || upstream === ref ? ref : void 0;
}




/***/ }),

/***/ 4899:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_C7RNYNE2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8224);
/* harmony import */ var _chunk_SL5JEEGE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7304);
/* harmony import */ var _chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9483);
/* harmony import */ var _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3641);
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2307);
/* harmony import */ var _chunk_PZIOP5JO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1644);
/* harmony import */ var _chunk_5OARQ4QD_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1177);
/* harmony import */ var _chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4506);
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7704);
/* harmony import */ var _chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4724);
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7616);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(978);
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4494);
/* harmony import */ var _chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6786);
/* harmony import */ var _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2496);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7423);
/* harmony import */ var _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8456);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(592);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1999);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7495);
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4491);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6178);
/* harmony import */ var _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4635);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2136);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7594);
/* harmony import */ var _chunk_4HWFRPHD_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4521);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7261);
/* harmony import */ var _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1299);
/* harmony import */ var _chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(376);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(3757);





































// src/commands/repin/repin.ts
async function repin(request, log, signal) {
  const { manifests, ...plan } = await (request.to === "disk" ? planFromDisk : planFromServer)(request, log, signal);
  if (request.dryRun || plan.moves.length === 0) return plan;
  const edits = (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_2__/* .editsByFile */ .dG)(
    plan.moves.map(({ directory, pin, to, tree }) => ({ ...(0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(manifests, directory, pin), sha: to, tree }))
  );
  const committed = await commitMoves(request, plan.moves, edits, log, signal);
  await (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_2__/* .editManifests */ .pg)(request.codeRepository.root, edits, log, signal);
  return { ...plan, committed };
}
function isMoved({ pin, to }) {
  return pin?.sha !== to;
}
async function commitMoves({ codeRepository, selection, access, commit }, moves, edits, log, signal) {
  if (commit === void 0) return void 0;
  if (commit.author === void 0 && access.isLocalUser) throw (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_23__/* .noAuthor */ .ft)("committed");
  const head = await (0,_chunk_SL5JEEGE_js__WEBPACK_IMPORTED_MODULE_1__/* .findPushTarget */ .J9)(codeRepository, commit.origin, signal);
  const branch = new _chunk_SL5JEEGE_js__WEBPACK_IMPORTED_MODULE_1__/* .PinsBranch */ .Rw(codeRepository, head, selection.codeAccess, log, signal);
  try {
    const names = moves.map(({ directory }) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_28__/* .showDirectory */ .fi)(directory));
    const what = moves.some(isMoved) ? "Move the pins" : "Add the trees, and move no pin,";
    return await branch.commit(edits, `${what} of ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_34__/* .listNames */ .Zv)(names, 1)}`, commit.author);
  } finally {
    await branch.close();
  }
}
async function planFromDisk({ codeRepository, selection, access }, log, signal) {
  const located = (0,_chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_10__/* .locate */ .x)(codeRepository, selection.path);
  const root = new _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_8__/* .AssetsRoot */ ._c(located.assetsRoot, { onlyRead: true });
  const { pins, manifests, root: rootManifest } = await (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_7__/* .selectAll */ .Ub)(selection, codeRepository, log, signal, located);
  const repository = (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_17__/* .findRepositoryUrl */ .RD)(access, rootManifest, codeRepository.root);
  const { synced } = root.exists() ? await root.readState(signal) : {};
  const given = (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_11__/* .parseGivenPaths */ .px)(selection, codeRepository, located.assetsRoot);
  const meant = (synced?.services ?? []).filter(({ service }) => (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_11__/* .isMeant */ .EZ)(service, given));
  if (meant.length === 0 && given.length > 0) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_34__/* .AssetsSyncError */ .Fl("no-pin", `Nothing of ${given.join(", ")} is on disk, so there is no commit to pin.`, {
      hint: "assets-sync status says what is."
    });
  }
  const moves = meant.flatMap(({ service, pinnedTrees }) => {
    const pinned = pins.pinnedTreesOf(service);
    return pinnedTrees.flatMap(({ directory, sha, tree, repository: from, behind }) => {
      const pin = pinned.find((one) => one.directory === directory)?.pin;
      if (from !== repository.url) return [];
      const to = behind ?? sha;
      if (pin !== void 0 && (pin.sha === void 0 || pin.sha === to)) return [];
      const { manifestDirectory } = (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(manifests, directory, pin);
      return [{ directory, manifestDirectory, pin, to, tree: behind === void 0 ? tree : void 0, why: "disk" }];
    });
  });
  return { moves, left: [], services: meant.map(({ service }) => service), repository, manifests, ..._chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_31__/* .NO_TRAFFIC */ .qE };
}
async function planFromServer(request, log, signal) {
  const { codeRepository, selection, access: asked, repositoryOptions } = request;
  const { root, services, pins, manifests } = await (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_7__/* .select */ .Lt)(selection, codeRepository, log, signal);
  const access = (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_17__/* .findAccess */ .GM)(asked, root, codeRepository.root, log.warning);
  const isEvery = selection.paths.includes(_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_11__/* .ALL */ .y2);
  const catchAll = isEvery && isOfManifest(pins.catchAll) ? pins.catchAll : void 0;
  const tagged = services.filter(({ pinnedTrees }) => !pinnedTrees.every(({ pin }) => isOfManifest(pin)));
  if (tagged.length > 0) log.notice(taggedNotice(tagged));
  const plan = { services: services.map(({ service }) => service), repository: access.url, manifests };
  if (request.to === "same") {
    const places = (0,_chunk_PZIOP5JO_js__WEBPACK_IMPORTED_MODULE_5__/* .placesOf */ .ek)(services, catchAll).filter(({ pin }) => isOfManifest(pin));
    const verifying = { accesses: (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_17__/* .onlyAccess */ .v3)(access), repositoryOptions, places, allTrees: true };
    const { proofs, requests, bytes } = await (0,_chunk_PZIOP5JO_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyPins */ ._6)(verifying, log, signal);
    const left = proofs.flatMap((proof) => (0,_chunk_4HWFRPHD_js__WEBPACK_IMPORTED_MODULE_27__/* .problemOf */ .Zw)(mended(proof), access.branch) ?? []);
    return { ...plan, moves: proofs.flatMap((proof) => moveOf(proof) ?? []), left, requests, bytes };
  }
  const targets = targetsOf(services, { isEvery, catchAll });
  if (targets.length === 0) return { ...plan, moves: [], left: [], ..._chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_31__/* .NO_TRAFFIC */ .qE };
  const found = await (0,_chunk_PZIOP5JO_js__WEBPACK_IMPORTED_MODULE_5__/* .withHistory */ .$k)(access, repositoryOptions, log, signal, async (history) => {
    const ancestries = await history.prove([...new Set(targets.map(({ pin }) => pin.sha))]);
    const { olderThan } = request;
    const newest = olderThan === void 0 ? history.tip : await history.newestBefore((Date.now() - olderThan) / 1e3);
    if (newest === void 0) return { moves: [], left: [] };
    const [ofTip, ofNewest] = [history.graph.historyOf(history.tip), history.graph.historyOf(newest)];
    const asked2 = targets.filter(({ pin }) => newest === history.tip || !ofTip.has(pin.sha) || ofNewest.has(pin.sha));
    const lacksTree = asked2.filter(
      ({ directory, pin }) => ancestries.get(pin.sha)?.is !== "missing" && (directory !== pin.directory || pin.tree === void 0)
    );
    const places = [
      ...asked2.map(({ assetsPath }) => ({ sha: newest, assetsPath })),
      ...lacksTree.map(({ pin: { sha }, assetsPath }) => ({ sha, assetsPath }))
    ];
    const trees = await history.findTrees(places);
    const before = new Map(lacksTree.map((target, index) => [target, trees[asked2.length + index]]));
    const judged = asked2.map((target, index) => {
      const ancestry = ancestries.get(target.pin.sha)?.is;
      return { ...target, ancestry, before: before.get(target) ?? target.pin.tree, newest: trees[index] ?? "absent" };
    });
    return toNewest(judged, { to: newest, branch: access.branch, all: request.all, log });
  });
  return { ...plan, ...found };
}
function isOfManifest(pin) {
  return pin?.sha !== void 0;
}
function taggedNotice(tagged) {
  const names = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_34__/* .listNames */ .Zv)(tagged.map(({ service }) => service));
  return `Pinned by an assets.json, which repin does not write: ${names}. Pins take its place with assets-sync migrate assets-json.`;
}
function mended(proof) {
  if (proof.on !== void 0) return { ...proof, outcome: "on-branch" };
  if (proof.outcome !== "wrong-tree" || proof.tree === "absent") return proof;
  return { ...proof, outcome: proof.onBranch ? "on-branch" : "unmerged" };
}
function moveOf({ pin, outcome, on, tree }) {
  const right = tree !== "absent" ? tree : pin.tree === _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_34__/* .EMPTY_TREE */ .pL ? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_34__/* .EMPTY_TREE */ .pL : void 0;
  const { directory, manifestDirectory } = pin;
  const move = { directory, manifestDirectory, pin, to: on ?? pin.sha, tree: wantsTree(pin) ? right : void 0 };
  if (on !== void 0) return { ...move, why: "squashed" };
  const isNews = outcome === "wrong-tree" || pin.tree === void 0;
  return isNews && move.tree !== void 0 ? { ...move, why: "tree" } : void 0;
}
function wantsTree({ directory, tree, treeIsStale }) {
  return directory !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_28__/* .TOP */ .wv || tree !== void 0 || treeIsStale === true;
}
function targetsOf(services, { isEvery, catchAll }) {
  const places = services.flatMap(({ pinnedTrees }) => pinnedTrees);
  const targets = places.flatMap(({ directory, assetsPath, pin }) => {
    if (!isOfManifest(pin)) return [];
    const of = isEvery ? pin : { directory, assetsPath };
    return [{ directory: of.directory, assetsPath: of.assetsPath, pin }];
  });
  if (catchAll !== void 0) targets.push({ directory: catchAll.directory, assetsPath: catchAll.assetsPath, pin: catchAll });
  return [...new Map(targets.map((target) => [target.directory, target])).values()];
}
function toNewest(targets, { to, branch, all, log }) {
  const plan = { moves: [], left: [] };
  for (const { directory, pin, ancestry, before, newest } of targets) {
    const { manifestDirectory } = pin;
    if (newest === "absent") {
      const message = `${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_28__/* .showDirectory */ .fi)(directory)} stays where it is: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_34__/* .shortSha */ .Fu)(to)}, the newest commit of ${branch}, has no such directory`;
      plan.left.push({ message, at: pin.at });
      continue;
    }
    const tree = directory !== pin.directory || wantsTree(pin) ? newest : void 0;
    if (pin.sha !== to && (all || before !== newest || ancestry !== "on-branch")) {
      plan.moves.push({ directory, manifestDirectory, pin, to, tree, why: "latest" });
      if (ancestry === "elsewhere" && before !== newest) log.warning(notMerged(directory, pin, branch));
    } else if (directory === pin.directory && tree !== void 0 && pin.tree !== tree) {
      plan.moves.push({ directory, manifestDirectory, pin, to: pin.sha, tree, why: "tree" });
    }
  }
  return plan;
}
function notMerged(directory, pin, branch) {
  const commit = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_34__/* .shortSha */ .Fu)(pin.sha);
  return {
    message: `${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_28__/* .showDirectory */ .fi)(directory)} leaves ${commit}, which is not on ${branch}: recordings that only that commit has are no longer pinned. To keep them, merge its branch and repin then`,
    at: pin.at
  };
}

// src/commands/repin/command.ts
var command = {
  group: "Pins",
  description: "move pins that were squashed or rebased to the branch, and write the trees that are missing",
  quiet: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_3__/* .QUIET_DRY_RUN */ .vY,
  paths: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_3__/* .SERVICES_HERE */ .mo,
  inputs: ["base", ..._chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_3__/* .REPOSITORY_INPUTS */ .r0, "latest", "all", "older-than", "commit-pins", "dry-run", "retries", "timeout"],
  flags: [{ name: "--from-disk", help: "pin what is on disk, where an edit of recordings.json was lost; asks no server" }],
  examples: `
  assets-sync repin sdk/tables          # mend the pins of one service
  assets-sync repin '*' --dry-run       # see what would be written
  assets-sync repin sdk/core --latest   # move to the newest commit of the main branch, where its recordings differ
  assets-sync repin '*' --latest --older-than 3d # to the newest that is there for three days
  assets-sync repin sdk/core --from-disk # pin again what you pushed, after a git checkout of recordings.json
  assets-sync repin '*' --commit-pins   # and commit the pins where git push would put them`,
  run
};
async function run(context) {
  const { host, inputs, signal, log, selection, access } = context;
  const { latest, all, olderThan, commitPins, dryRun } = inputs;
  const fromDisk = context.flags.fromDisk === true;
  if (fromDisk && latest) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_34__/* .AssetsSyncError */ .Fl("bad-usage", "--from-disk and --latest ask for different commits.", { hint: "Give one of them." });
  }
  if (!latest && (all || olderThan !== void 0)) {
    const names = `${host.show("all")} and ${host.show("older-than")}`;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_34__/* .AssetsSyncError */ .Fl("bad-usage", `${names} say where ${host.show("latest")} moves pins.`, {
      hint: `Give ${host.show("latest")} as well, or leave them out.`
    });
  }
  const to = fromDisk ? "disk" : latest ? "latest" : "same";
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const author = host.author() ?? await (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_23__/* .gitAuthor */ .on)(codeRepository, signal);
  const commit = commitPins ? { origin: host.origin(), author } : void 0;
  const request = { codeRepository, selection, access, repositoryOptions, to, all, olderThan, commit, dryRun };
  const result = await repin(request, log, signal);
  result.left.forEach((0,_chunk_C7RNYNE2_js__WEBPACK_IMPORTED_MODULE_0__/* .announcer */ .y4)(host, "warning"));
  await (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)(host, repinReport(result, { dryRun }), dryRun ? "answer" : "report");
}
var REASONS = {
  squashed: "was squashed or rebased",
  tree: "its tree alone",
  latest: "newest commit",
  disk: "as on disk"
};
function repinReport(result, { dryRun }) {
  const { services, moves, left, committed, requests, bytes } = result;
  const written = `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_26__/* .count */ .U9)(moves.length, "pin")} ${dryRun ? "would be written" : "written"}`;
  const rest = left.length === 0 ? "" : `, ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_26__/* .count */ .U9)(left.length, "pin")} left`;
  const total = `${moves.length === 0 ? "No pin to change" : written}${rest}`;
  const on = committed && `Pins committed on ${committed.branch}: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_34__/* .shortSha */ .Fu)(committed.sha)}`;
  const rows = moves.map(({ directory, pin, to, why }) => [
    (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_28__/* .showDirectory */ .fi)(directory),
    pin === void 0 ? "" : (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_4__/* .commitCell */ .Ou)(result.repository, pin.sha),
    (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_4__/* .commitCell */ .Ou)(result.repository, to),
    REASONS[why]
  ]);
  return {
    title: `assets-sync repin: ${total}`,
    lines: [...(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_4__/* .alignRows */ .P4)(moves.map(moveRow)), `${total} (${(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_4__/* .traffic */ .iN)(result)})`, ...on === void 0 ? [] : [on]],
    blocks: () => [
      ...rows.length === 0 ? [] : [(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Qj)({ head: ["Directory", "From", "To", "Why"], rows, of: "pins" })],
      ...left.length === 0 ? [] : [left.map(({ message }) => `- ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_26__/* .escapeMarkdown */ .FV)((0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(message))}`).join("\n")]
    ],
    outputs: {
      services,
      pins: Object.fromEntries(moves.map(({ directory, to }) => [(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_28__/* .showDirectory */ .fi)(directory), to])),
      changed: moves.some(isMoved),
      requests,
      bytes
    },
    json: {
      moves: moves.map(({ directory, manifestDirectory, pin, to, tree, why }) => ({
        path: (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_28__/* .showDirectory */ .fi)(directory),
        from: pin?.sha ?? null,
        to,
        tree: tree ?? null,
        why,
        file: pin?.at.file ?? fileOf(manifestDirectory),
        line: pin?.at.line ?? null
      }))
    }
  };
}
function moveRow({ directory, manifestDirectory, pin, to, tree, why }) {
  return [
    pin === void 0 ? fileOf(manifestDirectory) : `${pin.at.file}:${pin.at.line}`,
    (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_28__/* .showDirectory */ .fi)(directory),
    pin === void 0 || pin.sha === to ? (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_34__/* .shortSha */ .Fu)(to) : `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_34__/* .shortSha */ .Fu)(pin.sha)} -> ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_34__/* .shortSha */ .Fu)(to)}`,
    tree === void 0 ? "" : `tree ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_34__/* .shortSha */ .Fu)(tree)}`,
    REASONS[why]
  ];
}
function fileOf(manifestDirectory) {
  return (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_28__/* .joinDirectory */ .as)(manifestDirectory, _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_25__/* .MANIFEST_NAME */ .ir);
}



/***/ })

};
