export const id = 349;
export const ids = [349];
export const modules = {

/***/ 2305:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ repack),
/* harmony export */   MF: () => (/* binding */ withRepair),
/* harmony export */   MY: () => (/* binding */ indexPack),
/* harmony export */   UA: () => (/* binding */ listTrees),
/* harmony export */   hG: () => (/* binding */ writePack),
/* harmony export */   oQ: () => (/* binding */ landParts)
/* harmony export */ });
/* unused harmony exports isGone, choosePacks, prune */
/* harmony import */ var _chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9032);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83);
/* harmony import */ var _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7161);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);






// src/store/packs.ts


var MAX_ALLOCATION = "512m";
var indexTimeout = (bytes) => 6e4 + Math.round(bytes / 1e3);
function listTrees(environment, trees, signal) {
  return (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(["rev-list", "--objects", "--stdin"], { environment, input: `${trees.join("\n")}
`, signal });
}
var PACKING = {
  // No window: recordings of different tests have nothing in common, and deltas that exist are kept.
  reuse: { config: [], options: ["--window=0"] },
  packs: { config: [], options: ["--window=0", "--stdin-packs"] },
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
  const name = (await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(args, { environment, input, signal })).toString("latin1").trim();
  return `${prefix}-${name}.pack`;
}
async function landParts(store, environment, parts, signal) {
  const { trees, contents, above = [] } = parts;
  const pack = async (objects) => {
    const scratch = store.newScratch();
    await writePack((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(scratch.packs, "pack"), environment, objects, "reuse", signal);
    return scratch;
  };
  const [packed, index] = await Promise.all([pack(contents), above.length === 0 ? void 0 : pack(above)]);
  await store.land({ contents: packed, trees, index }, signal);
}
async function indexPack(scratch, file, signal) {
  const args = [..._chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_1__/* .STREAM_LARGE_FILES */ .dQ, "index-pack", file];
  const timeout = AbortSignal.timeout(indexTimeout((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.statSync)(file).size));
  const result = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_1__/* .tryGit */ .Ii)(args, {
    environment: { ...(0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)(scratch.dir), GIT_ALLOC_LIMIT: MAX_ALLOCATION },
    signal: AbortSignal.any([signal, timeout])
  }).catch((error) => {
    if (signal.aborted || !timeout.aborted) throw error;
    return { exitCode: 128, stdout: Buffer.alloc(0), stderr: "" };
  });
  const name = result.exitCode === 0 ? (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha */ .qL)(result.stdout.toString("latin1").trim().slice(-40)) : void 0;
  const stem = file.replace(/pack$/, "");
  for (const ending of ["rev", "pack", "idx"]) {
    if (name === void 0) (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)(stem + ending);
    else if ((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(stem + ending))
      (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_3__/* .rename */ .$w)(stem + ending, (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(scratch.packs, `pack-${name}.${ending}`), { isContentAddressed: true });
  }
  if ((0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_1__/* .saysNoRoom */ .VO)(result.stderr) || (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_1__/* .saysNoAccess */ .qS)(result.stderr)) throw (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_1__/* .gitError */ .N7)(args, result);
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
  if (error instanceof _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .XS) {
    return error.isUnreadable || (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_1__/* .isDamagedRepository */ .aO)(error) && error.path?.startsWith(storeDir) === true;
  }
  return isGone(error, storeDir);
}
function isGone(error, storeDir) {
  const { code, path } = error;
  return code === "ENOENT" && path?.startsWith(storeDir) === true;
}
var MAX_BYTES = 512e6;
async function repack(store, signal) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(store.objects, "pack");
  try {
    await store.withLock(signal, async (held) => {
      const packs = (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_2__/* .packsIn */ .kg)(folder);
      if (packs.length <= _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PACKS */ .op) return;
      const chosen = choosePacks(packs.map((name) => ({ name, bytes: bytesOf((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, `${name}.pack`)) })));
      const files = chosen.map((name) => `${name}.pack`);
      await replacePacks(store, chosen, files, "packs", held);
    });
  } finally {
    await store.cleanUp();
  }
}
function choosePacks(packs) {
  const chosen = [];
  let sum = 0;
  for (const { name, bytes } of packs.toSorted((a, b) => a.bytes - b.bytes)) {
    if (sum + bytes > MAX_BYTES || chosen.length > _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PACKS */ .op / 2 && bytes > 2 * sum) break;
    chosen.push(name);
    sum += bytes;
  }
  return chosen;
}
async function replacePacks(store, old, objects, packing, signal) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(store.objects, "pack");
  const { packs } = store.newScratch();
  const name = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.basename)(await writePack((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(packs, "pack"), (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)(store.dir), objects, packing, signal), ".pack");
  (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_2__/* .movePacks */ .S3)(packs, folder);
  (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_2__/* .removePacks */ .pU)(
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
      const isUnused = (file) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? since) < since;
      if (!store.borrowingRoots.some((root) => existsSync(root)) && isUnused(join(store.index, "config"))) {
        await removeFolderLater(store.index);
      }
    });
  } finally {
    await store.cleanUp();
  }
}
async function pruneObjects(store, needed, signal) {
  const environment = ownEnvironment(store.dir);
  const trees = store.completeTrees.all.map(({ object }) => object);
  const checked = trees.length === 0 ? [] : [...await checkEach(trees, environment, signal)];
  const lost = checked.filter(([, contents]) => !(contents instanceof Set)).map(([tree]) => tree);
  const kept = new Set(checked.flatMap(([, contents]) => contents instanceof Set ? [...contents] : []));
  store.removeUnused(Number.POSITIVE_INFINITY, new Set(trees.filter((tree) => !lost.includes(tree))));
  const listing = await git(["cat-file", "--batch-all-objects", "--batch-check=%(objectname)"], { environment, signal });
  const all = listing.toString("latin1").split("\n").filter(Boolean);
  const input = all.filter((name) => kept.has(name) || needed.has(name));
  if (input.length === all.length) return;
  const old = packsIn(join(store.objects, "pack"));
  if (input.length === 0) removePacks(join(store.objects, "pack"), old);
  else await replacePacks(store, old, input, "reuse", signal);
}
function bytesOf(file) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
}




/***/ }),

/***/ 9349:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ fetchTrees),
/* harmony export */   Q7: () => (/* binding */ noSuchDirectory),
/* harmony export */   Uq: () => (/* binding */ fetchFiles),
/* harmony export */   xq: () => (/* binding */ fetchTreeNames)
/* harmony export */ });
/* harmony import */ var _chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2305);
/* harmony import */ var _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1006);
/* harmony import */ var _chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9032);
/* harmony import */ var _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6580);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2545);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3757);








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
  const sizes = await (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_3__/* .fileSizes */ .ph)((0,_chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_2__/* .lookupEnvironment */ .Qt)(store), files, signal);
  const wants = files.filter((file) => !sizes.has(file));
  if (wants.length === 0) return;
  onFetch(wants.length);
  const scratch = store.newScratch();
  try {
    await remote.fetch(scratch, { wants }, signal);
  } catch (error) {
    if (!(error instanceof _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .Lw)) throw error;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("missing-commit", `${remote.repositoryUrl} does not give out files of recordings that differ.`, {
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
  known;
  /** Of the trees that were not in the store. */
  sources = /* @__PURE__ */ new Map();
  /** What a CI system's cache had, most likely of the same directories. */
  cached = [];
  constructor(assets, pinnedTrees, options) {
    this.assets = assets;
    this.known = new _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_1__/* .TreeWalk */ .OC(assets.remote, assets.branch);
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
    if (await this.isDone(signal)) return;
    store.removeAbandoned();
    await this.takeFromCache(signal);
    await this.takeFromMirror((one) => this.resembling(one).length === 0, signal);
    try {
      await this.fetchMissing(signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl) || !OF_SERVER.has(error.code)) throw error;
      if (!await this.takeFromMirror(() => true, signal)) throw error;
      await this.fetchMissing(signal);
    }
  }
  async isDone(signal) {
    await this.assets.store.open(signal);
    await this.lookUp(signal);
    return this.unresolved.length === 0 && (await this.missing(signal)).length === 0;
  }
  get unresolved() {
    return this.wanted.filter(({ found }) => found === void 0);
  }
  /** Looks up in the commits that are here what is not known yet. */
  async lookUp(signal) {
    const open = this.unresolved;
    const answers = await (0,_chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_2__/* .findInCommits */ .X5)(this.assets.store, open, signal, this.known);
    for (const [index, one] of open.entries()) {
      const answer = answers[index];
      if (answer === "no-commit") throw notACommit(one);
      one.found = answer;
    }
  }
  /** The trees that are known, and not here as they must be. */
  async missing(signal) {
    const { store } = this.assets;
    const trees = [...new Set(this.wanted.flatMap(({ found }) => (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSha */ .qL)(found ?? "") ?? []))];
    const incomplete = trees.filter((tree) => !store.completeTrees.has(tree));
    if (this.options.withoutFiles !== true || incomplete.length === 0) return incomplete;
    const checked = await (0,_chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEach */ .Qi)(incomplete, (0,_chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_2__/* .lookupEnvironment */ .Qt)(store), signal, { withoutFiles: true });
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
    mirror.opened ??= __webpack_require__.e(/* import() */ 133).then(__webpack_require__.bind(__webpack_require__, 3133)).then(({ Mirror }) => new Mirror(mirror.address, mirror.onNotice));
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
      const tree = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSha */ .qL)(found ?? "");
      if (tree !== void 0) this.assets.store.latestTrees.set(assetsPath, tree);
    }
  }
  /** Finds what is not known in the commits of the server. What was on the way is kept: other directories are looked up in it. */
  async walk(signal) {
    const { store } = this.assets;
    const { known } = this;
    await this.lookUp(signal);
    const open = this.unresolved;
    if (open.length === 0) return;
    const scratch = store.newScratch();
    const trees = await known.fetch(scratch, open, signal).catch((error) => {
      throw this.noSuchCommit(open, error) ?? error;
    });
    const wrong = open.find(({ sha }) => !known.isCommit(sha));
    if (wrong !== void 0) throw notACommit(wrong);
    for (const [index, one] of open.entries()) one.found = trees[index];
    if (known.isFiltered) await store.land({ index: scratch }, signal);
    else await this.takeWhole(open, scratch, signal);
  }
  /** Takes directories out of commits that came with everything in them. */
  async takeWhole(open, scratch, signal) {
    const trees = [...new Set(open.flatMap(({ found }) => (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSha */ .qL)(found ?? "") ?? []))];
    const environment = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_5__/* .ownEnvironment */ .am)(scratch.dir);
    const contents = await (0,_chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_2__/* .checkTrees */ .CY)(trees, environment, signal);
    if (contents instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl) throw contents;
    if (contents === "incomplete") return;
    await (0,_chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_0__/* .landParts */ .oQ)(this.assets.store, environment, { trees, contents, above: this.known.above(open) }, signal);
    for (const tree of trees) this.sources.set(tree, "network");
  }
  /** Fetches commits with everything in them: the server gives out no tree by its name. @throws `missing-commit` where that does not help */
  async fetchWhole(those, signal) {
    const { store, remote, branch } = this.assets;
    const scratch = store.newScratch();
    try {
      await (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_1__/* .bringWhole */ .Kf)(remote, scratch, { commits: [...new Set(those.map(({ sha: sha2 }) => sha2))], branch }, signal);
    } catch (error) {
      throw this.noSuchCommit(those, error) ?? error;
    }
    await this.takeWhole(those, scratch, signal);
    const missing = await this.missing(signal);
    const lost = those.find(({ found }) => missing.includes(found));
    if (lost === void 0) return;
    const { assetsPath, sha, pin } = lost;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl(
      "missing-commit",
      `The server does not give out ${(0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_4__/* .showDirectory */ .fi)(assetsPath)} of commit ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(sha)}.`,
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
      const checked = await (0,_chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEach */ .Qi)(trees, (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_5__/* .ownEnvironment */ .am)(scratch.dir), signal, { withoutFiles: true });
      const wrong = [...checked.values()].find((contents) => contents instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl);
      if (wrong !== void 0) throw wrong;
      const whole = trees.filter((tree) => checked.get(tree) !== "incomplete");
      await store.land(isNames ? { index: scratch } : { contents: scratch, trees: whole }, signal);
      for (const tree of whole) this.sources.set(tree, "network");
      return trees.filter((tree) => !whole.includes(tree));
    } catch (error) {
      if (!(error instanceof _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .Lw)) throw error;
      const { failure } = error;
      const name = failure.kind === "missing" ? (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSha */ .qL)(failure.name) : void 0;
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
    const checked = await (0,_chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_2__/* .checkTrees */ .CY)(trees, (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_5__/* .ownEnvironment */ .am)(borrowing.dir), signal);
    if (checked instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl) throw checked;
    if (checked === "incomplete") {
      const { generation } = store;
      if (await (0,_chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_2__/* .checkTrees */ .CY)(since, (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_5__/* .ownEnvironment */ .am)(store.dir), signal) === "incomplete") await store.discard(generation, signal);
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
    const refusal = error instanceof _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .Lw ? error : void 0;
    if (refusal?.failure.kind === "no-branch") return (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_1__/* .noBranch */ .kc)(remote, branch, refusal);
    const lacking = refusal?.failure.kind === "missing" ? refusal.failure.name : void 0;
    const commit = error instanceof _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_1__/* .NotOnBranch */ .Np ? error.commit : lacking;
    if (commit === void 0) return void 0;
    const pinned = those.filter(({ sha }) => sha === commit);
    const named = pinned.length === 0 ? "" : `, the pin of ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .listNames */ .Zv)(pinned.map(({ directory }) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_4__/* .showDirectory */ .fi)(directory)))}`;
    const at = pinned[0]?.pin.at;
    if (lacking !== void 0) {
      return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("missing-commit", `${remote.repositoryUrl} does not have commit ${commit}${named}.`, {
        hint: "Check the pin: was the commit pushed there, or was its branch deleted or squashed?",
        at,
        detail: refusal?.words
      });
    }
    return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("missing-commit", `Commit ${commit}${named}, is not on ${branch} of ${remote.repositoryUrl}.`, {
      hint: "Its server gives out only what is on a branch: merge the commit there, or pin one that is.",
      at
    });
  }
};
function notACommit({ sha, pin }) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("missing-commit", `${sha} is not a commit of the assets repository, but a tag, a tree or a file.`, {
    hint: "Pin the commit: git rev-parse <name>^{commit} prints it.",
    at: pin.at
  });
}
function noSuchDirectory({ assetsPath, sha, pin }, repository, hint, what = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_4__/* .showDirectory */ .fi)(assetsPath)) {
  const message = `${what} does not exist in commit ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(sha)} of ${repository}.`;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("no-such-directory", message, { hint, at: pin.at });
}
function mismatchWarnings(trees) {
  return trees.flatMap(({ tree, found, pin }) => {
    if (tree === void 0 || found === tree) return [];
    const right = found === "absent" ? "the commit does not have that directory" : `that is ${found}`;
    return [{ message: `tree is not this directory of sha: ${right}; it is ignored`, at: pin.at }];
  });
}




/***/ })

};
