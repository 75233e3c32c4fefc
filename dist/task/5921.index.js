export const id = 5921;
export const ids = [5921];
export const modules = {

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

/***/ 5921:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ fetchTrees),
/* harmony export */   Q7: () => (/* binding */ noSuchDirectory),
/* harmony export */   Uq: () => (/* binding */ fetchFiles),
/* harmony export */   gN: () => (/* binding */ mismatchWarnings),
/* harmony export */   xq: () => (/* binding */ fetchTreeNames)
/* harmony export */ });
/* harmony import */ var _chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2153);
/* harmony import */ var _chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6786);
/* harmony import */ var _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8456);
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4491);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6178);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7261);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3757);









// src/fetch/fetch-trees.ts
async function fetchTrees(assets, pinnedTrees, options, signal) {
  const fetching = new TreeFetch(assets, pinnedTrees, options);
  await fetching.run(signal);
  return fetching.result();
}
async function fetchTreeNames(assets, pinnedTrees, signal) {
  const fetching = new TreeFetch(assets, pinnedTrees, { withoutFiles: true });
  await fetching.run(signal);
  return fetching.result().trees;
}
async function fetchFiles({ store, remote }, files, onFetch, signal) {
  await store.open(signal);
  const sizes = await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_4__/* .fileSizes */ .ph)((0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupEnvironment */ .Qt)(store), files, signal);
  const wants = files.filter((file) => !sizes.has(file));
  if (wants.length === 0) return;
  onFetch(wants.length);
  const scratch = store.newScratch();
  try {
    await remote.fetch(scratch, { wants }, signal);
  } catch (error) {
    if (!(error instanceof _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L)) throw error;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("missing-commit", `${remote.repositoryUrl} does not give out files of recordings that differ.`, {
      hint: "Merge the pinned commit there first; which recordings differ can be said without their files.",
      detail: error.words
    });
  }
  await store.land({ index: scratch }, signal);
}
var OF_SERVER = /* @__PURE__ */ new Set(["missing-commit", "unreachable", "unauthorized"]);
var TreeFetch = class {
  assets;
  options;
  wanted;
  /** What was read of commits and trees. */
  known = new _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_3__/* .PathWalk */ .hb();
  /** Of the trees that were not in the store. */
  sources = /* @__PURE__ */ new Map();
  /** What a CI system's cache had, most likely of the same directories. */
  cached = [];
  constructor(assets, pinnedTrees, options) {
    this.assets = assets;
    this.options = options;
    this.wanted = pinnedTrees.map((one) => ({ ...one, found: one.tree, isClaimed: one.tree !== void 0 }));
  }
  async run(signal) {
    const { store, onWait } = this.assets;
    if (store.isSignedHere && await this.isDone(signal)) return;
    await store.withTurn(signal, () => this.bring(signal), { onWait });
  }
  /** Another run may have brought everything before it was our turn. */
  async bring(signal) {
    const { store } = this.assets;
    await store.open(signal);
    if (await this.isDone(signal)) return;
    store.removeAbandoned();
    await this.takeFromCache(signal);
    await this.takeFromMirror((one) => this.resembling(one).length === 0, signal);
    try {
      await this.fetchMissing(signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl) || !OF_SERVER.has(error.code)) throw error;
      if (!await this.takeFromMirror(() => true, signal)) throw error;
      await this.fetchMissing(signal);
    }
  }
  async isDone(signal) {
    this.assets.store.make();
    await this.lookUp(signal);
    return this.unresolved.length === 0 && (await this.missing(signal)).length === 0;
  }
  get unresolved() {
    return this.wanted.filter(({ found }) => found === void 0);
  }
  /** Looks up in the commits that are here what is not known yet. */
  async lookUp(signal) {
    const open = this.unresolved;
    const answers = await (0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_3__/* .findInCommits */ .X5)(this.assets.store, open, signal, this.known);
    for (const [index, one] of open.entries()) {
      const answer = answers[index];
      if (answer === "no-commit") throw notACommit(one);
      one.found = answer;
    }
  }
  /** The trees that are known, and not here as they must be. */
  async missing(signal) {
    const { store } = this.assets;
    const trees = [...new Set(this.wanted.flatMap(({ found }) => (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(found ?? "") ?? []))];
    const incomplete = trees.filter((tree) => !store.completeTrees.has(tree));
    if (this.options.withoutFiles !== true || incomplete.length === 0) return incomplete;
    const checked = await (0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_3__/* .checkEach */ .Qi)(incomplete, (0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupEnvironment */ .Qt)(store), signal, { withoutFiles: true });
    return incomplete.filter((tree) => !(checked.get(tree) instanceof Set));
  }
  async takeFromCache(signal) {
    this.cached = await this.options.ciCache?.restore(this.assets.store, signal) ?? [];
    await this.lookUp(signal);
    for (const tree of this.cached) this.sources.set(tree, "cache");
  }
  /** @returns whether something came */
  async takeFromMirror(isAsked, signal) {
    const { store, mirror } = this.assets;
    if (mirror === void 0 || this.options.withoutFiles === true) return false;
    const isHere = ({ found }) => found === "absent" || found !== void 0 && store.completeTrees.has(found);
    mirror.opened ??= __webpack_require__.e(/* import() */ 4553).then(__webpack_require__.bind(__webpack_require__, 4553)).then(({ Mirror }) => new Mirror(mirror.address, mirror.onNotice));
    const brought = await (await mirror.opened).bring(
      store,
      this.wanted.filter((one) => !isHere(one) && isAsked(one)),
      signal
    );
    for (const [one, tree] of brought) {
      Object.assign(one, { found: tree, isClaimed: false });
      this.sources.set(tree, "mirror");
    }
    return brought.size > 0;
  }
  /** What the store holds of that directory at other commits. */
  resembling({ directory, assetsPath }) {
    const { completeTrees, latestTrees } = this.assets.store;
    const earlier = [this.options.earlierTree?.(directory), latestTrees.get(assetsPath), ...this.cached];
    return earlier.filter((tree) => tree !== void 0).filter((tree) => completeTrees.has(tree));
  }
  async fetchMissing(signal) {
    for (; ; ) {
      await this.walk(signal);
      const missing = await this.missing(signal);
      if (missing.length === 0) break;
      const refused = await this.fetchByName(missing, signal);
      const ofRefused = this.wanted.filter(({ found }) => refused.includes(found));
      const claimed = ofRefused.filter(({ isClaimed }) => isClaimed);
      for (const one of claimed) Object.assign(one, { found: void 0, isClaimed: false });
      if (claimed.length === 0 && refused.length > 0) await this.fetchWhole(ofRefused, signal);
    }
    for (const { assetsPath, found } of this.options.withoutFiles ? [] : this.wanted) {
      const tree = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(found ?? "");
      if (tree !== void 0) this.assets.store.latestTrees.set(assetsPath, tree);
    }
  }
  /** Finds what is not known in the commits of the server. What was on the way is kept: other directories are looked up in it. */
  async walk(signal) {
    const { store, remote, branch } = this.assets;
    await this.lookUp(signal);
    const open = this.unresolved;
    if (open.length === 0) return;
    const scratch = store.newScratch();
    const walk = new _chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_1__/* .TreeWalk */ .OC(remote, scratch, { branch, walk: this.known });
    const trees = await walk.find(open, signal).catch((error) => {
      throw this.noSuchCommit(open, error) ?? error;
    });
    const wrong = open.find(({ sha }) => !walk.isCommit(sha));
    if (wrong !== void 0) throw notACommit(wrong);
    for (const [index, one] of open.entries()) one.found = trees[index];
    if (walk.isFiltered) await store.land({ index: scratch }, signal);
    else await this.takeWhole(open, scratch, signal);
  }
  /** Takes directories out of commits that came with everything in them. */
  async takeWhole(open, scratch, signal) {
    const trees = [...new Set(open.flatMap(({ found }) => (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(found ?? "") ?? []))];
    const environment = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_6__/* .ownEnvironment */ .am)(scratch.dir);
    const contents = await (0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTrees */ .CY)(trees, environment, signal);
    if (contents instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl) throw contents;
    if (contents === "incomplete") return;
    await (0,_chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_0__/* .landParts */ .oQ)(this.assets.store, environment, { trees, contents, above: this.known.above(open) }, signal);
    for (const tree of trees) this.sources.set(tree, "network");
  }
  /** Fetches commits with everything in them: the server gives out no tree by its name. @throws `missing-commit` where that does not help */
  async fetchWhole(those, signal) {
    const { store, remote, branch } = this.assets;
    const scratch = store.newScratch();
    try {
      await (0,_chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_1__/* .bringWhole */ .Kf)(remote, scratch, { commits: [...new Set(those.map(({ sha: sha2 }) => sha2))], branch }, signal);
    } catch (error) {
      throw this.noSuchCommit(those, error) ?? error;
    }
    await this.takeWhole(those, scratch, signal);
    const missing = await this.missing(signal);
    const lost = those.find(({ found }) => missing.includes(found));
    if (lost === void 0) return;
    const { assetsPath, sha, pin } = lost;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl(
      "missing-commit",
      `The server does not give out ${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .showDirectory */ .fi)(assetsPath)} of commit ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(sha)}.`,
      { hint: "Check that the commit is still on a branch of the assets repository.", at: pin.at }
    );
  }
  /** @returns the trees that the server does not give out by their names */
  async fetchByName(trees, signal) {
    const { store, remote } = this.assets;
    const isNames = this.options.withoutFiles === true;
    try {
      if (!isNames && await this.fetchDifference(trees, signal)) return [];
      const scratch = store.newScratch();
      await remote.fetch(scratch, { wants: trees, ...isNames ? { filter: "blob:none" } : {} }, signal);
      const checked = await (0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_3__/* .checkEach */ .Qi)(trees, (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_6__/* .ownEnvironment */ .am)(scratch.dir), signal, { withoutFiles: true });
      const wrong = [...checked.values()].find((contents) => contents instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl);
      if (wrong !== void 0) throw wrong;
      const whole = trees.filter((tree) => checked.get(tree) !== "incomplete");
      await store.land(isNames ? { index: scratch } : { contents: scratch, trees: whole }, signal);
      for (const tree of whole) this.sources.set(tree, "network");
      return trees.filter((tree) => !whole.includes(tree));
    } catch (error) {
      if (!(error instanceof _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L)) throw error;
      const { failure } = error;
      const name = failure.kind === "missing" ? (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(failure.name) : void 0;
      if (failure.kind === "missing" && (name === void 0 || !trees.includes(name))) throw error;
      return name === void 0 ? [...trees] : [name];
    }
  }
  /** Fetches what trees have beside what the store has of the same directories. @returns whether they are whole with that */
  async fetchDifference(trees, signal) {
    const { store, remote } = this.assets;
    const since = [
      ...new Set(this.wanted.filter(({ found }) => trees.includes(found)).flatMap((one) => this.resembling(one)))
    ];
    const scratch = store.newScratch();
    if (since.length === 0 || !await remote.fetchSince(scratch, { wants: trees, since }, signal)) return false;
    const borrowing = store.newScratch([`${scratch.dir}/objects`, store.objects]);
    const checked = await (0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTrees */ .CY)(trees, (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_6__/* .ownEnvironment */ .am)(borrowing.dir), signal);
    if (checked instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl) throw checked;
    if (checked === "incomplete") {
      const { generation } = store;
      if (await (0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTrees */ .CY)(since, (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_6__/* .ownEnvironment */ .am)(store.dir), signal) === "incomplete") await store.discard(generation, signal);
      return false;
    }
    const isLanded = await store.land({ contents: scratch, trees, besides: since }, signal);
    if (isLanded) for (const tree of trees) this.sources.set(tree, "network");
    return isLanded;
  }
  result() {
    const trees = this.wanted.map(({ isClaimed, found = "absent", ...one }) => {
      return { ...one, found, source: found === "absent" ? "store" : this.sources.get(found) ?? "store" };
    });
    return { trees, warnings: mismatchWarnings(trees) };
  }
  /** The error for a commit that the server does not have, or does not give out; undefined for any other failure. */
  noSuchCommit(those, error) {
    const { remote, branch } = this.assets;
    const refusal = error instanceof _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L ? error : void 0;
    if (refusal?.failure.kind === "no-branch") return (0,_chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_1__/* .noBranch */ .kc)(remote, branch, refusal);
    const lacking = refusal?.failure.kind === "missing" ? refusal.failure.name : void 0;
    const commit = error instanceof _chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_1__/* .NotOnBranch */ .Np ? error.commit : lacking;
    if (commit === void 0) return void 0;
    const pinned = those.filter(({ sha }) => sha === commit);
    const named = pinned.length === 0 ? "" : `, the pin of ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .listNames */ .Zv)(pinned.map(({ directory }) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .showDirectory */ .fi)(directory)))}`;
    const at = pinned[0]?.pin.at;
    if (lacking !== void 0) {
      return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("missing-commit", `${remote.repositoryUrl} does not have commit ${commit}${named}.`, {
        hint: "Check the pin: was the commit pushed there, or was its branch deleted or squashed?",
        at,
        detail: refusal?.words
      });
    }
    return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("missing-commit", `Commit ${commit}${named}, is not on ${branch} of ${remote.repositoryUrl}.`, {
      hint: "Its server gives out only what is on a branch: merge the commit there, or pin one that is.",
      at
    });
  }
};
function notACommit({ sha, pin }) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("missing-commit", `${sha} is not a commit of the assets repository, but a tag, a tree or a file.`, {
    hint: "Pin the commit: git rev-parse <name>^{commit} prints it.",
    at: pin.at
  });
}
function noSuchDirectory({ assetsPath, sha, pin }, repository, hint, what = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .showDirectory */ .fi)(assetsPath)) {
  const message = `${what} does not exist in commit ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(sha)} of ${repository}.`;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("no-such-directory", message, { hint, at: pin.at });
}
function mismatchWarnings(trees) {
  return trees.flatMap(({ tree, found, pin }) => {
    if (tree === void 0 || found === tree) return [];
    const right = found === "absent" ? "the commit does not have that directory" : `that is ${found}`;
    return [{ message: `tree is not this directory of sha: ${right}; it is ignored`, at: pin.at }];
  });
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




/***/ })

};
