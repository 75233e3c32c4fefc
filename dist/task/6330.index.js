export const id = 6330;
export const ids = [6330];
export const modules = {

/***/ 2496:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ withWritableStore),
/* harmony export */   IH: () => (/* binding */ byRepository),
/* harmony export */   il: () => (/* binding */ Store),
/* harmony export */   nW: () => (/* binding */ cacheNames)
/* harmony export */ });
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7423);
/* harmony import */ var _chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(376);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3757);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);






// src/store/names.ts




function storeFolder(base, url) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(base, repositoryKey(url));
}
function repositoryKey({ url }) {
  const identity = url.replace(/\.git$/, "");
  const readable = identity.replace(/^.*?:\/\/|^.*@/, "").split(/[^\w.-]+/).slice(-2).join("-").replace(/^[.-]+/, "");
  return `${readable.slice(-60)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(identity).digest("hex").slice(0, 12)}`;
}
async function withWritableStore(base, urls, body) {
  if (urls.every((url) => isWritable(storeFolder(base, url)))) return body(base);
  const temporary = (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_7__.tmpdir)(), "assets-sync-store-"));
  try {
    return await body(temporary);
  } finally {
    await (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFolderLater */ .bF)(temporary);
  }
}
function isWritable(folder) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_6__.constants.W_OK);
    return true;
  } catch (error) {
    const { code } = error;
    return code === "ENOENT" && (0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(folder) !== folder && isWritable((0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(folder));
  }
}
function byRepository(services, urlOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const place of services.flatMap(({ pinnedTrees }) => pinnedTrees)) {
    const url = urlOf(place.pin);
    const group = groups.get(url.url) ?? { url, places: [] };
    group.places.push(place);
    groups.set(url.url, group);
  }
  return [...groups.values()];
}
function cacheNames(storeBase, { url, places }) {
  const paths = places.map(({ assetsPath }) => `${assetsPath}
`).sort();
  const contents = places.map((place) => `${place.assetsPath}\0${place.tree ?? commitOf(place)}
`).sort();
  const name = `${repositoryKey(url).slice(-12)}-${hash(paths).slice(0, 12)}`;
  const cachePrefix = `assets-sync-${name}-`;
  return {
    cacheKey: cachePrefix + hash(contents).slice(0, 32),
    cachePrefix,
    cachePath: (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(storeBase, "exchange", name)
  };
}
function commitOf({ sha, pin: { assetsJson } }) {
  return assetsJson === void 0 ? `commit ${sha}` : `tag ${assetsJson.tag}`;
}
function hash(lines) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(lines.join("")).digest("hex");
}

// src/store/store.ts



var FETCHED = ["refs", "config", "objects", "index"];
var IN_USE = /^(tmp|(lock|turn)(\..*)?)$/;
var ABANDONED_AFTER = 36e5;
var TURN_TIMEOUT_MS = 6e4;
var Store = class {
  /** The address of the assets repository. */
  repositoryUrl;
  /** Absolute. */
  dir;
  /** Absolute: what assets roots name as their alternate. */
  objects;
  /** Absolute: the git directory in which directories are looked up. It borrows `objects`. */
  index;
  /** The trees that are here with everything in them, by their names. */
  completeTrees;
  /** The tree at which a directory, by its path in the assets repository, was fetched last. */
  latestTrees;
  /** The commits of tags, by their names: one that ends with digits of its commit is that one for ever. */
  tags;
  temporary;
  /** Folders that go with the run. */
  temporaries = [];
  removals = [];
  /**
   * @param base absolute: the folder that holds the stores
   * @throws `bad-usage` where git cannot borrow from such a folder
   */
  constructor(base, { url }) {
    if (/[\r\n]/.test(base)) {
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-usage", `The folder of the stores has a line break in its name: ${JSON.stringify(base)}.`, {
        hint: "Give another one in ASSETS_SYNC_STORE."
      });
    }
    this.repositoryUrl = url;
    this.dir = storeFolder(base, { url });
    this.objects = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.dir, "objects");
    this.index = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.dir, "index");
    this.temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.dir, "tmp");
    this.completeTrees = new Refs((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.dir, "refs/assets-sync/trees"));
    this.latestTrees = new Refs((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.dir, "refs/assets-sync/latest"));
    this.tags = new Refs((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.dir, "tags"));
  }
  /** Absolute: the object folders in which commits are looked up. Assets roots do not borrow from them. */
  get commitObjects() {
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.index, "objects")];
  }
  get hasManyPacks() {
    return (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .packsIn */ .kg)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.objects, "pack")).length > _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PACKS */ .op;
  }
  /**
   * Whether what is here was fetched here: the signature is the inode and the birth of the store's HEAD, and nobody who copied the
   * store or made an archive of it could know which those would be.
   */
  get isSignedHere() {
    const signature = identityOf((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.dir, "HEAD"));
    return signature !== void 0 && (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.dir, "signature")) === signature;
  }
  /** Makes the store fit for use. Of one that was copied or restored from an archive nobody can say which of its trees are whole: it is thrown away. */
  async open(signal) {
    if (this.isSignedHere) return this.make();
    await this.withLock(signal, async () => {
      if (this.isSignedHere) return this.make();
      const foreign = (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readdirSync)(this.dir).filter((name) => !IN_USE.test(name));
      for (const name of foreign) await (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFolderLater */ .bF)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.dir, name));
      this.make();
      (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.dir, "signature"), identityOf((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.dir, "HEAD")) ?? "");
    });
  }
  /** Changes whenever everything is thrown away; undefined where there is nothing. */
  get generation() {
    return identityOf(this.objects);
  }
  /** Makes the folders, unless they are there. A store without a signature is made under its lock: see `open`. */
  make() {
    for (const path of [this.completeTrees.folder, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.objects, "pack"), this.temporary])
      (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.mkdirSync)(path, { recursive: true });
    (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.dir, "repository"), `${this.repositoryUrl}
`);
    const config = [..._chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .BARE_CONFIG */ .Az, ["extensions.preciousObjects", "true"]];
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.dir, "config"))) (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .makeGitDirectory */ .g7)(this.dir, { config, alternates: [] });
    (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .makeGitDirectory */ .g7)(this.index, { config: _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .BARE_CONFIG */ .Az, alternates: [this.objects] });
  }
  /** The assets roots that borrow from here, absolute, some of which may be gone: what they stand on is not pruned. */
  get borrowingRoots() {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.dir, "roots");
    return (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(folder).flatMap((name) => (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, name)) ?? []);
  }
  /** @param assetsRoot absolute */
  addBorrowingRoot(assetsRoot) {
    try {
      (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.dir, "roots", keyOf(assetsRoot)), assetsRoot);
    } catch (error) {
      const { code } = error;
      if (code !== "EACCES" && code !== "EROFS") throw error;
    }
  }
  removeBorrowingRoot(assetsRoot) {
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.dir, "roots", keyOf(assetsRoot)));
  }
  /** Keeps other runs from changing the store. Nothing is waited for under it: see `withTurn`. */
  withLock(signal, body) {
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(this.dir);
    return (0,_chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_1__/* .withLock */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.dir, "lock"), signal, body);
  }
  /**
   * Runs `body`, which fetches, when no other run fetches for this store, so that jobs that start together fetch once. That is a courtesy, and
   * no lock: after a minute `body` is run all the same.
   * @param options.onWait is told once that another run is waited for
   */
  async withTurn(signal, body, { onWait = () => {
  }, timeoutMs = TURN_TIMEOUT_MS } = {}) {
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(this.dir);
    const timeout = AbortSignal.timeout(timeoutMs);
    let isBegun = false;
    const begin = () => {
      isBegun = true;
      return body();
    };
    try {
      return await (0,_chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_1__/* .withLock */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.dir, "turn"), AbortSignal.any([signal, timeout]), begin, onWait);
    } catch (error) {
      if (isBegun || signal.aborted || !timeout.aborted) throw error;
      return body();
    }
  }
  /**
   * Makes a throw-away git directory, which is there until the run ends.
   * @param borrowed object folders that it sees besides its own
   * @param tips commits at depth 1 in one of them, for the server to leave out what they hold
   */
  newScratch(borrowed = [], tips = []) {
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(this.temporary);
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.temporary, `${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.randomBytes)(6).toString("hex")}`);
    this.temporaries.push(dir);
    return (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .makeScratch */ .lP)(dir, borrowed, tips);
  }
  /**
   * Takes in what was fetched.
   * @returns false where what it is besides has been thrown away meanwhile: nothing was taken in then
   */
  land(landing, signal) {
    const { contents, trees = [], besides = [], index } = landing;
    return this.withLock(signal, async () => {
      if (!besides.every((tree) => this.completeTrees.has(tree))) return false;
      this.make();
      if (index !== void 0) (0,_chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_0__/* .moveObjects */ .ek)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(index.dir, "objects"), (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.index, "objects"));
      if (contents !== void 0) this.importTrees(contents, trees);
      return true;
    });
  }
  /** Moves a scratch's packs in, and says that trees are complete with them. Under the store's lock. */
  importTrees(scratch, trees) {
    (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .movePacks */ .S3)(scratch.packs, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.objects, "pack"));
    for (const tree of trees) this.completeTrees.set(tree, tree);
  }
  /** Takes the refs of trees away that nothing needs, and nobody has used since a moment. Under the store's lock. */
  removeUnused(since, needed) {
    for (const { object, name, used } of this.completeTrees.all) {
      if (used < since && !needed.has(object)) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.completeTrees.folder, name));
    }
    const left = new Set(this.completeTrees.all.map(({ object }) => object));
    for (const { name, object } of this.latestTrees.all) {
      if (!left.has(object)) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.latestTrees.folder, name));
    }
  }
  /**
   * Throws away all that was fetched: some of it cannot be read. What borrowed from here fetches it again.
   * @param generation the one that cannot be read: if it is gone already, what is there since stays
   */
  async discard(generation, signal) {
    await this.withLock(signal, async () => {
      if (this.generation !== generation) return;
      for (const name of FETCHED) await (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFolderLater */ .bF)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.dir, name));
    });
  }
  /** Throws away what directories are looked up in. */
  async discardIndex(signal) {
    await this.withLock(signal, async () => {
      await (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFolderLater */ .bF)(this.index);
      this.make();
    });
  }
  /** Begins to delete what runs left behind that were killed. */
  removeAbandoned() {
    const before = Date.now() - ABANDONED_AFTER;
    const abandoned = (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(this.temporary).filter((name) => (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .lastChange */ .$r)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.temporary, name)) < before);
    this.removals.push(...abandoned.map((name) => (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFolderLater */ .bF)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.temporary, name)).catch(() => {
    })));
  }
  /** Removes what was temporary, when everything else is done. */
  async cleanUp() {
    for (const dir of this.temporaries.splice(0)) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFolder */ .v$)(dir);
    await Promise.all(this.removals);
  }
};
var Refs = class {
  /** Absolute. */
  folder;
  constructor(folder) {
    this.folder = folder;
  }
  /** All of them by the names of their files, and when each was last used: milliseconds since the epoch. */
  get all() {
    return (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(this.folder).flatMap((name) => {
      const object = this.read((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.folder, name));
      const used = (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.folder, name), { throwIfNoEntry: false })?.mtimeMs;
      return object === void 0 || used === void 0 ? [] : [{ name, object, used }];
    });
  }
  get(name) {
    return this.read(this.fileOf(name));
  }
  /** Whether there is one; asking counts as a use. */
  has(name) {
    return (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .touch */ ._M)(this.fileOf(name));
  }
  set(name, object) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.mkdirSync)(this.folder, { recursive: true });
    (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomically */ .vK)(this.fileOf(name), `${object}
`);
  }
  fileOf(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.folder, (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha */ .qL)(name) ?? keyOf(name));
  }
  read(file) {
    return (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha */ .qL)(((0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfThere */ .qC)(file) ?? "").trim());
  }
};
function keyOf(text) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(text).digest("hex").slice(0, 24);
}
function identityOf(path) {
  const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.statSync)(path, { bigint: true, throwIfNoEntry: false });
  return found === void 0 ? void 0 : `${found.ino} ${found.birthtimeNs}
`;
}




/***/ }),

/***/ 4491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ checkTrees),
/* harmony export */   JB: () => (/* binding */ findBelow),
/* harmony export */   Qi: () => (/* binding */ checkEach),
/* harmony export */   Qt: () => (/* binding */ lookupEnvironment),
/* harmony export */   X5: () => (/* binding */ findInCommits),
/* harmony export */   hb: () => (/* binding */ PathWalk),
/* harmony export */   j_: () => (/* binding */ diffTrees)
/* harmony export */ });
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6178);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3757);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);





// src/store/trees.ts

function lookupEnvironment({ index }) {
  return (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)(index);
}
var PathWalk = class {
  /** The top tree of each commit. */
  tops = /* @__PURE__ */ new Map();
  /** Trees by what they hold: directories by name, one character a byte. */
  trees = /* @__PURE__ */ new Map();
  /** Tells the top trees of commits that were read elsewhere. */
  addTops(commits) {
    for (const [commit, { tree }] of commits) this.tops.set(commit, tree);
  }
  isCommit(name) {
    return (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(this.tops.get(name) ?? "") !== void 0;
  }
  /** Commits, and their trees on the way down to directories, as far as they were read. */
  above(places) {
    const names = places.flatMap(({ sha, assetsPath }) => {
      const above = [];
      let tree = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(this.tops.get(sha) ?? "");
      if (tree !== void 0) above.push(sha);
      for (const segment of segmentsOf(assetsPath)) {
        const entries = tree && this.trees.get(tree);
        if (tree === void 0 || entries === void 0) break;
        above.push(tree);
        tree = entries.get(segment);
      }
      return above;
    });
    return [...new Set(names)];
  }
  /**
   * @param bring gets what cannot be read, commits first; without it, what is not here is not found
   * @returns an answer for each place
   */
  async find(read, places, bring = async () => {
  }) {
    await this.need(read, "commit", [...new Set(places.map(({ sha }) => sha))], bring);
    let states = places.map(({ sha, assetsPath }) => ({
      at: this.tops.get(sha),
      path: segmentsOf(assetsPath)
    }));
    for (; ; ) {
      const needed = states.flatMap(({ at, path }) => path.length === 0 ? [] : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(at ?? "") ?? []);
      if (needed.length === 0) return states.map(({ at }) => at);
      await this.need(read, "tree", [...new Set(needed)], bring);
      states = states.map((state) => {
        const [name, ...path] = state.path;
        if (name === void 0 || (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(state.at ?? "") === void 0) return state;
        const entries = this.trees.get(state.at);
        return { at: entries && (entries.get(name) ?? "absent"), path };
      });
    }
  }
  async need(read, type, names, bring) {
    const known = type === "commit" ? this.tops : this.trees;
    for (let isBrought = false; ; isBrought = true) {
      const lacking = names.filter((name) => !known.has(name));
      const objects = lacking.length === 0 ? /* @__PURE__ */ new Map() : await read(lacking);
      if (type === "commit") {
        for (const name of objects.keys()) this.tops.set(name, "no-commit");
        this.addTops((0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_0__/* .commitsAmong */ .X0)(objects));
      } else for (const [name, object] of objects) this.trees.set(name, directoriesIn(object));
      const left = lacking.filter((name) => !known.has(name));
      if (isBrought || left.length === 0) return;
      await bring(left, type);
    }
  }
};
function segmentsOf(assetsPath) {
  return Buffer.from(assetsPath).toString("latin1").split("/").filter(Boolean);
}
function directoriesIn({ type, content }) {
  const entries = type === "tree" ? (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTree */ .cZ)(content) : [];
  const directories = entries.filter(({ mode }) => mode === _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk);
  return new Map(directories.map(({ name, object }) => [name.toString("latin1"), object]));
}
async function findInCommits(store, places, signal, walk = new PathWalk()) {
  if (places.length === 0 || !(0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_2__/* .touch */ ._M)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store.index, "config"))) return places.map(() => void 0);
  try {
    return await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_0__/* .withObjects */ .d$)(store.index, signal, (read) => walk.find(read, places));
  } catch (error) {
    if (!isDamage(error)) throw error;
    await store.discardIndex(signal);
    return places.map(() => void 0);
  }
}
function isDamage(error) {
  return error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl && error.code === "git-failed";
}
async function findBelow(store, places, signal) {
  const names = places.map(({ tree, below }) => `${tree}:${below}`);
  const objects = await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_0__/* .checkObjects */ .ZY)(names, { environment: lookupEnvironment(store), signal });
  return objects.map((object) => object?.type === "tree" ? object.name : void 0);
}
function diffTrees(environment, pairs, signal) {
  const args = ["diff-tree", "--stdin", "-r", "--raw", "-z", "--no-renames"];
  return (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(args, { environment, input: `${pairs.join("\n")}
`, signal });
}
var MAX_FILES = 1e6;
var MAX_DEPTH = 200;
var SUBMODULE_MODE = "160000";
var MODES = /* @__PURE__ */ new Set([_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk, "100644", "100664", "100755", "120000", SUBMODULE_MODE]);
async function checkTrees(roots, environment, signal, { withoutFiles = false } = {}) {
  try {
    const seen = await readAll(roots, environment, signal);
    if (seen === "incomplete") return seen;
    const counts = /* @__PURE__ */ new Map();
    for (const root of roots) if (countFiles(root, seen, counts) > MAX_FILES) return tooLarge(root);
    const files = [...new Set([...seen.values()].flatMap((contents) => contents.files))];
    const found = withoutFiles ? [] : await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_0__/* .checkObjects */ .ZY)(files, { environment, signal });
    return found.includes(void 0) ? "incomplete" : /* @__PURE__ */ new Set([...seen.keys(), ...files]);
  } catch (error) {
    if (isDamage(error)) return "incomplete";
    if (error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl && error.code === "malformed-tree") return error;
    throw error;
  }
}
async function checkEach(roots, environment, signal, options = {}) {
  const together = await checkTrees(roots, environment, signal, options);
  const results = /* @__PURE__ */ new Map();
  for (const root of roots) {
    const isDecided = together instanceof Set || roots.length === 1;
    results.set(root, isDecided ? together : await checkTrees([root], environment, signal, options));
  }
  return results;
}
async function readAll(roots, environment, signal) {
  const seen = /* @__PURE__ */ new Map();
  return (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_0__/* .withObjectReader */ .B)({ environment, signal }, async (read) => {
    let level = [...new Set(roots)];
    for (let depth = 0; level.length > 0; depth++) {
      if (depth > MAX_DEPTH) throw tooDeep(level[0]);
      for (const object of await read(level)) {
        if (object?.type !== "tree") return "incomplete";
        seen.set(object.name, readContents(object.name, object.content));
      }
      const below = level.flatMap((tree) => seen.get(tree)?.trees ?? []);
      level = [...new Set(below)].filter((tree) => !seen.has(tree));
    }
    return seen;
  });
}
function readContents(tree, content) {
  const entries = entriesOf(tree, content);
  const names = /* @__PURE__ */ new Set();
  const contents = { trees: [], files: [] };
  let last = "";
  for (const { mode, name, object } of entries) {
    const text = name.toString("latin1");
    const key = mode === _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk ? `${text}/` : text;
    const shown = JSON.stringify(name.toString("utf8"));
    if (text === "" || text.includes("/")) throw malformed(tree, `${shown} is no name of a file`);
    if (!MODES.has(mode)) throw malformed(tree, `${shown} is neither a file nor a directory`);
    if (names.has(text)) throw malformed(tree, `${shown} is in it twice`);
    if (key < last) throw malformed(tree, `${shown} is not in the order of names`);
    names.add(text);
    last = key;
    if (mode !== SUBMODULE_MODE) contents[mode === _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk ? "trees" : "files"].push(object);
  }
  return contents;
}
function entriesOf(tree, content) {
  try {
    return (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTree */ .cZ)(content);
  } catch {
    throw malformed(tree, "git cannot read it");
  }
}
function countFiles(tree, seen, counts, depth = 0) {
  const known = counts.get(tree);
  if (known !== void 0) return known;
  if (depth > MAX_DEPTH) throw tooDeep(tree);
  const { files, trees } = seen.get(tree) ?? { files: [], trees: [] };
  const count = trees.reduce((sum, below) => sum + countFiles(below, seen, counts, depth + 1), files.length);
  counts.set(tree, count);
  return count;
}
function tooDeep(tree) {
  return malformed(tree, `it lies more than ${MAX_DEPTH} directories deep`);
}
function tooLarge(tree) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("too-large", `Tree ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(tree)} of the assets repository has more than ${MAX_FILES} files.`, {
    hint: "No service has as many recordings: look at its commit, and pin one that is right."
  });
}
function malformed(tree, why) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("malformed-tree", `Tree ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(tree)} of the assets repository is malformed: ${why}.`, {
    hint: "It was not made by git: pin a commit whose directories git made, or record those tests again; nothing was written."
  });
}




/***/ })

};
