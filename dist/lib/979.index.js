export const id = 979;
export const ids = [979];
export const modules = {

/***/ 606:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ composeTree),
/* harmony export */   A5: () => (/* binding */ BranchMoved),
/* harmony export */   AZ: () => (/* binding */ withAssetsRepositories),
/* harmony export */   CD: () => (/* binding */ withWritableStore),
/* harmony export */   IH: () => (/* binding */ byRepository),
/* harmony export */   Kf: () => (/* binding */ bringWhole),
/* harmony export */   Np: () => (/* binding */ NotOnBranch),
/* harmony export */   OC: () => (/* binding */ TreeWalk),
/* harmony export */   cX: () => (/* binding */ findAccesses),
/* harmony export */   ek: () => (/* binding */ moveObjects),
/* harmony export */   il: () => (/* binding */ Store),
/* harmony export */   is: () => (/* binding */ connectIfNew),
/* harmony export */   kc: () => (/* binding */ noBranch),
/* harmony export */   nW: () => (/* binding */ cacheNames),
/* harmony export */   p7: () => (/* binding */ writeObject),
/* harmony export */   yN: () => (/* binding */ resolveTags)
/* harmony export */ });
/* unused harmony export withAssetsRepository */
/* harmony import */ var _chunk_FD2RRQ32_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1788);
/* harmony import */ var _chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3213);
/* harmony import */ var _chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4467);
/* harmony import */ var _chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4379);
/* harmony import */ var _chunk_O47MGADC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4028);
/* harmony import */ var _chunk_5T7PYH45_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2898);
/* harmony import */ var _chunk_U4VENVDZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8136);
/* harmony import */ var _chunk_PUDLRWKT_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1781);
/* harmony import */ var _chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5068);
/* harmony import */ var _chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(114);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(471);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8522);













// src/store/names.ts




function storeFolder(base, url) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(base, repositoryKey(url));
}
function repositoryKey({ url }) {
  const identity = url.replace(/\.git$/, "");
  const readable = identity.replace(/^.*?:\/\/|^.*@/, "").split(/[^\w.-]+/).slice(-2).join("-").replace(/^[.-]+/, "");
  return `${readable.slice(-60)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.createHash)("sha256").update(identity).digest("hex").slice(0, 12)}`;
}
async function withWritableStore(base, urls, body) {
  if (urls.every((url) => isWritable(storeFolder(base, url)))) return body(base);
  const temporary = (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_13__.tmpdir)(), "assets-sync-store-"));
  try {
    return await body(temporary);
  } finally {
    await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_9__/* .removeFolderLater */ .bF)(temporary);
  }
}
function isWritable(folder) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_12__.constants.W_OK);
    return true;
  } catch (error) {
    const { code } = error;
    return code === "ENOENT" && (0,node_path__WEBPACK_IMPORTED_MODULE_14__.dirname)(folder) !== folder && isWritable((0,node_path__WEBPACK_IMPORTED_MODULE_14__.dirname)(folder));
  }
}
function byRepository(services, urlOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const place2 of services.flatMap(({ pinnedTrees }) => pinnedTrees)) {
    const url = urlOf(place2.pin);
    const group = groups.get(url.url) ?? { url, places: [] };
    group.places.push(place2);
    groups.set(url.url, group);
  }
  return [...groups.values()];
}
function cacheNames(storeBase, { url, places }) {
  const paths = places.map(({ assetsPath }) => `${assetsPath}
`).sort();
  const contents = places.map((place2) => `${place2.assetsPath}\0${place2.tree ?? commitOf(place2)}
`).sort();
  const name = `${repositoryKey(url).slice(-12)}-${hash(paths).slice(0, 12)}`;
  const cachePrefix = `assets-sync-${name}-`;
  return {
    cacheKey: cachePrefix + hash(contents).slice(0, 32),
    cachePrefix,
    cachePath: (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(storeBase, "exchange", name)
  };
}
function commitOf({ sha, pin: { assetsJson } }) {
  return assetsJson === void 0 ? `commit ${sha}` : `tag ${assetsJson.tag}`;
}
function hash(lines) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.createHash)("sha256").update(lines.join("")).digest("hex");
}

// src/store/store.ts




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
    if ("tree" in placement) return placement.tree && { mode: _chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_7__/* .TREE_MODE */ .tk, object: placement.tree };
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
  const entries = entry?.mode === _chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_7__/* .TREE_MODE */ .tk ? await readTree(entry.object) : [];
  return new Map(entries.map(({ mode, name, object }) => [name.toString("latin1"), { mode, object }]));
}
function write(node, path, objects, written) {
  if (!(node instanceof Map)) {
    written.set(path, node.object);
    return node.object;
  }
  const entries = [];
  for (const [name, child] of node) {
    const mode = child instanceof Map ? _chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_7__/* .TREE_MODE */ .tk : child.mode;
    const object = write(child, path === "" ? name : `${path}/${name}`, objects, written);
    if (object === void 0) continue;
    const bytes = Buffer.concat([Buffer.from(`${mode} ${name}\0`, "latin1"), Buffer.from(object, "hex")]);
    entries.push({ sortKey: mode === _chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_7__/* .TREE_MODE */ .tk ? `${name}/` : name, bytes });
  }
  if (entries.length === 0) return void 0;
  entries.sort((a, b) => a.sortKey < b.sortKey ? -1 : 1);
  const tree = objects.writeTree(Buffer.concat(entries.map(({ bytes }) => bytes)));
  written.set(path, tree);
  return tree;
}
function writeObject(objects, type, content) {
  const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.createHash)("sha1").update(whole).digest("hex");
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(objects, name.slice(0, 2), name.slice(2));
  (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.dirname)(file), { recursive: true });
  (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .writeAtomically */ .vK)(file, (0,node_zlib__WEBPACK_IMPORTED_MODULE_15__.deflateSync)(whole), { isContentAddressed: true });
  return name;
}
function moveObjects(from, to) {
  for (const folder of (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.readdirSync)(from).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(to, folder), { recursive: true });
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(from, folder))) {
      (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_9__/* .rename */ .$w)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(from, folder, name), (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(to, folder, name), { isContentAddressed: true });
    }
  }
  (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .movePacks */ .S3)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(from, "pack"), (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(to, "pack"));
}

// src/store/store.ts
var FETCHED = ["refs", "config", "objects", "index"];
var IN_USE = /^(tmp|roots|(lock|turn)(\..*)?)$/;
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
      throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl("bad-usage", `The folder of the stores has a line break in its name: ${JSON.stringify(base)}.`, {
        hint: "Give another one in ASSETS_SYNC_STORE."
      });
    }
    this.repositoryUrl = url;
    this.dir = storeFolder(base, { url });
    this.objects = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "objects");
    this.index = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "index");
    this.temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "tmp");
    this.completeTrees = new Refs((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "refs/assets-sync/trees"));
    this.latestTrees = new Refs((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "refs/assets-sync/latest"));
    this.tags = new Refs((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "tags"));
  }
  /** Absolute: the object folders in which commits are looked up. Assets roots do not borrow from them. */
  get commitObjects() {
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.index, "objects")];
  }
  get hasManyPacks() {
    return (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .packsIn */ .kg)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.objects, "pack")).length > _chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_PACKS */ .op;
  }
  /**
   * Whether what is here was fetched here: the signature is the inode and the birth of the store's HEAD, and nobody who copied the
   * store or made an archive of it could know which those would be.
   */
  get isSignedHere() {
    const signature = identityOf((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "HEAD"));
    return signature !== void 0 && (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "signature")) === signature;
  }
  /** Makes the store fit for use. Of one that was copied or restored from an archive nobody can say which of its trees are whole: it is thrown away. */
  async open(signal) {
    if (this.isSignedHere && this.isMade) return;
    await this.withLock(signal, async () => {
      if (this.isSignedHere) return this.make();
      const foreign = (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.readdirSync)(this.dir).filter((name) => !IN_USE.test(name));
      for (const name of foreign) await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_9__/* .removeFolderLater */ .bF)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, name));
      this.make();
      (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "signature"), identityOf((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "HEAD")) ?? "");
    });
  }
  /** Changes whenever everything is thrown away; undefined where there is nothing. */
  get generation() {
    return identityOf(this.objects);
  }
  /** Whether there is nothing left to `make`. Nothing is written: a store may be for reading alone. */
  get isMade() {
    const made = [this.completeTrees.folder, ...["objects/pack", "tmp", "config"].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, name))];
    const ofIndex = ["objects/pack", "refs", "HEAD", "config"].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.index, name));
    return [...made, ...ofIndex].every(node_fs__WEBPACK_IMPORTED_MODULE_12__.existsSync) && (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "repository")) === this.addressText && (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.index, "objects/info/alternates")) === (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .alternatesText */ .JW)([this.objects]);
  }
  get addressText() {
    return `${this.repositoryUrl}
`;
  }
  /** Makes the folders, unless they are there. Under the store's lock. */
  make() {
    for (const path of [this.completeTrees.folder, (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.objects, "pack"), this.temporary])
      (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.mkdirSync)(path, { recursive: true });
    (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "repository"), this.addressText);
    const config = [..._chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .BARE_CONFIG */ .Az, ["extensions.preciousObjects", "true"]];
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_12__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "config"))) (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .makeGitDirectory */ .g7)(this.dir, { config, alternates: [] });
    (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .makeGitDirectory */ .g7)(this.index, { config: _chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .BARE_CONFIG */ .Az, alternates: [this.objects] });
  }
  /** The assets roots that borrow from here, absolute, some of which may be gone: what they stand on is not pruned. */
  get borrowingRoots() {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "roots");
    return (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .namesIn */ .wX)(folder).flatMap((name) => (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(folder, name)) ?? []);
  }
  /** @param assetsRoot absolute */
  addBorrowingRoot(assetsRoot) {
    try {
      (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "roots", keyOf(assetsRoot)), assetsRoot);
    } catch (error) {
      const { code } = error;
      if (code !== "EACCES" && code !== "EROFS") throw error;
    }
  }
  removeBorrowingRoot(assetsRoot) {
    (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_9__/* .removeFile */ .nM)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "roots", keyOf(assetsRoot)));
  }
  /** Keeps other runs from changing the store. Nothing is waited for under it: see `withTurn`. */
  withLock(signal, body) {
    (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_9__/* .makeFolder */ .fc)(this.dir);
    return (0,_chunk_U4VENVDZ_js__WEBPACK_IMPORTED_MODULE_5__/* .withLock */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "lock"), signal, body);
  }
  /**
   * Runs `body`, which fetches, when no other run fetches for this store, so that jobs that start together fetch once. That is a courtesy, and
   * no lock: after a minute `body` is run all the same.
   * @param options.onWait is told once that another run is waited for
   */
  async withTurn(signal, body, { onWait = () => {
  }, timeoutMs = TURN_TIMEOUT_MS } = {}) {
    (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_9__/* .makeFolder */ .fc)(this.dir);
    const timeout = AbortSignal.timeout(timeoutMs);
    let isBegun = false;
    const begin = () => {
      isBegun = true;
      return body();
    };
    try {
      return await (0,_chunk_U4VENVDZ_js__WEBPACK_IMPORTED_MODULE_5__/* .withLock */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "turn"), AbortSignal.any([signal, timeout]), begin, onWait);
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
    (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_9__/* .makeFolder */ .fc)(this.temporary);
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.temporary, `${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.randomBytes)(6).toString("hex")}`);
    this.temporaries.push(dir);
    return (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .makeScratch */ .lP)(dir, borrowed, tips);
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
      if (index !== void 0) moveObjects((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(index.dir, "objects"), (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.index, "objects"));
      if (contents !== void 0) this.importTrees(contents, trees);
      return true;
    });
  }
  /** Moves a scratch's packs in, and says that trees are complete with them. Under the store's lock. */
  importTrees(scratch, trees) {
    (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .movePacks */ .S3)(scratch.packs, (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.objects, "pack"));
    for (const tree of trees) this.completeTrees.set(tree, tree);
  }
  /** Takes the refs of trees away that nothing needs, and nobody has used since a moment. Under the store's lock. */
  removeUnused(since, needed) {
    for (const { object, name, used } of this.completeTrees.all) {
      if (used < since && !needed.has(object)) (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_9__/* .removeFile */ .nM)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.completeTrees.folder, name));
    }
    const left = new Set(this.completeTrees.all.map(({ object }) => object));
    for (const { name, object } of this.latestTrees.all) {
      if (!left.has(object)) (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_9__/* .removeFile */ .nM)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.latestTrees.folder, name));
    }
  }
  /**
   * Throws away all that was fetched: some of it cannot be read. What borrowed from here fetches it again.
   * @param generation the one that cannot be read: if it is gone already, what is there since stays
   */
  async discard(generation, signal) {
    await this.withLock(signal, async () => {
      if (this.generation !== generation) return;
      for (const name of FETCHED) await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_9__/* .removeFolderLater */ .bF)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, name));
    });
  }
  /** Throws away what directories are looked up in. */
  async discardIndex(signal) {
    await this.withLock(signal, async () => {
      await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_9__/* .removeFolderLater */ .bF)(this.index);
      this.make();
    });
  }
  /** Begins to delete what runs left behind that were killed. */
  removeAbandoned() {
    const before = Date.now() - ABANDONED_AFTER;
    const abandoned = (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .namesIn */ .wX)(this.temporary).filter((name) => (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_9__/* .lastChange */ .$r)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.temporary, name)) < before);
    this.removals.push(...abandoned.map((name) => (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_9__/* .removeFolderLater */ .bF)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.temporary, name)).catch(() => {
    })));
  }
  /** Removes what was temporary, when everything else is done. */
  async cleanUp() {
    for (const dir of this.temporaries.splice(0)) (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_9__/* .removeFolder */ .v$)(dir);
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
    return (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .namesIn */ .wX)(this.folder).flatMap((name) => {
      const object = this.read((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.folder, name));
      const used = (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.folder, name), { throwIfNoEntry: false })?.mtimeMs;
      return object === void 0 || used === void 0 ? [] : [{ name, object, used }];
    });
  }
  get(name) {
    return this.read(this.fileOf(name));
  }
  /** Whether there is one; asking counts as a use. */
  has(name) {
    return (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_9__/* .touch */ ._M)(this.fileOf(name));
  }
  set(name, object) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.mkdirSync)(this.folder, { recursive: true });
    (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .writeAtomically */ .vK)(this.fileOf(name), `${object}
`);
  }
  fileOf(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.folder, (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(name) ?? keyOf(name));
  }
  read(file) {
    return (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(((0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .readIfThere */ .qC)(file) ?? "").trim());
  }
};
function keyOf(text) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.createHash)("sha256").update(text).digest("hex").slice(0, 24);
}
function identityOf(path) {
  const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.statSync)(path, { bigint: true, throwIfNoEntry: false });
  return found === void 0 ? void 0 : `${found.ino} ${found.birthtimeNs}
`;
}

// src/fetch/access.ts
function onlyAccess(access) {
  return { of: () => access, hasOwn: true, branch: access.branch, mirror: void 0 };
}
function findAccesses(request, rootFile, base, onWarning) {
  const { repository, token, ownOrigin } = request;
  const branch = request.branch ?? rootFile.settings.branch ?? _chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_BRANCH */ .nU;
  if (!(0,_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .isBranchName */ .Q8)(branch)) {
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(branch)} is not the name of a branch.`, {
      hint: "Give one such as main."
    });
  }
  const byName = /* @__PURE__ */ new Map();
  const find = (pin) => {
    const url = (0,_chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryUrlOf */ .ZN)(request, rootFile, base, pin);
    const { authorization, warning } = (0,_chunk_5T7PYH45_js__WEBPACK_IMPORTED_MODULE_16__/* .chooseCredential */ .P$)({ url, fromInput: repository !== void 0, token, ownOrigin });
    const at = repository === void 0 ? pin.assetsJson?.repositoryAt ?? rootFile.places.$repository : void 0;
    if (warning !== void 0) onWarning({ message: warning, ...at === void 0 ? {} : { at } });
    return { url, branch, authorization };
  };
  return {
    branch,
    get mirror() {
      return findMirror(request, rootFile, base);
    },
    hasOwn: (repository ?? rootFile.settings.repository) !== void 0,
    of: (pin) => {
      const name = pin.assetsJson?.repository ?? rootFile.settings.repository ?? "";
      const access = byName.get(name) ?? find(pin);
      byName.set(name, access);
      if (repository === void 0 || byName.size === 1) return access;
      const named = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_10__/* .listNames */ .Zv)([...byName.keys()].map((one) => one || "none"));
      throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl(
        "bad-usage",
        `The repository input names one assets repository, but the files name several: ${named}.`,
        { hint: "Leave the input out, or name services of one repository alone." }
      );
    }
  };
}
function findMirror({ mirror, isLocalUser }, rootFile, base) {
  if (mirror !== void 0) {
    const hint = "Give an http(s) address that everybody may read, or the path of a folder.";
    return (0,_chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_1__/* .usable */ .Je)((0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMirror */ .v0)(mirror.text, mirror.base), "The mirror input", { hint });
  }
  const { mirror: text } = rootFile.settings;
  if (text === void 0) return void 0;
  const at = rootFile.places.$mirror ?? { file: rootFile.file };
  const parsed = (0,_chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_1__/* .usable */ .Je)((0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMirror */ .v0)(text, base), "$mirror", { at });
  if (isLocalUser || parsed.kind === "http") return parsed;
  throw (0,_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestError */ .eZ)([{ message: "in CI, $mirror is an http(s) address; a folder is given with the mirror input", at }]);
}

// src/fetch/assets-repository.ts

var AssetsRepositories = class {
  opened = /* @__PURE__ */ new Map();
  accesses;
  open;
  /** @param open makes one that was not asked for yet */
  constructor(accesses, open2) {
    this.accesses = accesses;
    this.open = open2;
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
    for (const place2 of places) {
      const assets = this.of(place2.pin);
      groups.set(assets, [...groups.get(assets) ?? [], place2]);
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
    const remote = new _chunk_FD2RRQ32_js__WEBPACK_IMPORTED_MODULE_0__/* .Remote */ .V({ url, authorization, isLocalUser, config, attempts, log, tokenInput: "token" });
    const onWait = () => log.info(`Waiting for another run that fetches from ${url.url}, for a minute at the most.`);
    return { url, branch, store: new Store(storeBase, url), remote, mirror, onWait };
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
  return withAssetsRepositories(onlyAccess(access), options, log, (repositories) => body(repositories.of({})));
}
function connectIfNew({ store, remote, mirror }, signal) {
  if (mirror === void 0 && !(0,node_fs__WEBPACK_IMPORTED_MODULE_12__.existsSync)(store.dir)) remote.connect(() => store.newScratch(), signal);
}
async function resolveTags(repositories, places, log, signal, { isAnew = false } = {}) {
  const byTag = places.filter(({ pin }) => pin.sha === void 0 && pin.assetsJson !== void 0 && pin.assetsJson.tag !== "");
  const commits = /* @__PURE__ */ new Map();
  for (const [assets, ofRepository] of repositories.group(byTag)) {
    const pins = [...new Set(ofRepository.map(({ pin }) => pin))];
    const found = await findCommits(assets, pins, isAnew, signal);
    for (const pin of pins) commits.set(keyOf2(pin.assetsJson), found.get(pin.assetsJson.tag));
  }
  for (const problem of mayMove(byTag)) log.warning(problem);
  return resolvedWith(commits);
}
function keyOf2({ repository, tag }) {
  return `${repository} ${tag}`;
}
function resolvedWith(commits) {
  const treeOf = ({ pin, ...place2 }) => {
    const sha = pin.sha ?? (pin.assetsJson && commits.get(keyOf2(pin.assetsJson)));
    return sha === void 0 ? [] : [{ ...place2, sha, pin: { ...pin, sha } }];
  };
  const treesOf = (places) => places.flatMap((place2) => (0,_chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCommit */ .QE)(place2) ? [place2] : treeOf(place2));
  return {
    trees: treesOf,
    services: (services) => services.map((service) => ({ ...service, pinnedTrees: treesOf(service.pinnedTrees) })).filter(({ pinnedTrees }) => pinnedTrees.length > 0)
  };
}
async function findCommits(assets, pins, isAnew, signal) {
  const { store } = assets;
  const commits = /* @__PURE__ */ new Map();
  for (const { assetsJson } of isAnew || !store.isSignedHere ? [] : pins) {
    const digits = (0,_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .tagDigits */ .r5)(assetsJson.tag);
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
    const digits = (0,_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .tagDigits */ .r5)(tag);
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
${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_10__/* .listLines */ .i4)(lines)}`;
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl(code, message, { hint, at: problems[0]?.at, problems: [...problems] });
}
function mayMove(places) {
  const pins = [...new Set(places.map(({ pin }) => pin))];
  return pins.flatMap(({ assetsJson, at }) => {
    if (assetsJson === void 0 || (0,_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .tagDigits */ .r5)(assetsJson.tag) !== void 0) return [];
    return [{ message: `tag ${assetsJson.tag} may be moved: its name does not end with 10 digits of its commit`, at }];
  });
}

// src/fetch/tree-walk.ts
var TreeWalk = class extends _chunk_PUDLRWKT_js__WEBPACK_IMPORTED_MODULE_6__/* .PathWalk */ .hb {
  remote;
  /** Where commits are looked for whose names the server does not take. */
  branch;
  /** The server left out what was not asked for; else its commits are here with everything in them. */
  isFiltered = true;
  constructor(remote, branch) {
    super();
    this.remote = remote;
    this.branch = branch;
  }
  /**
   * @param scratch has, or borrows, what was asked for before, and gets what comes
   * @returns for each place the directory's tree; `absent` where the commit has no such directory
   * @throws Refused where the server does not have a commit
   */
  async fetch(scratch, places, signal) {
    this.isFiltered = true;
    const commits = [...new Set(places.map(({ sha }) => sha))];
    const answers = await (0,_chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_7__/* .withObjects */ .d$)(
      scratch.dir,
      signal,
      (read) => this.find(read, places, async (names, type) => {
        if (type === "commit") await this.bringCommits(scratch, names, signal);
        else await this.bringTrees(scratch, names, { commits, here: async () => [...(await read(names)).keys()] }, signal);
      })
    );
    return answers.map((answer) => {
      if (answer === void 0) throw notSent(this.remote, []);
      return answer === "no-commit" ? "absent" : answer;
    });
  }
  /** Without their trees where those can be asked for over the same connection; else a process each would be asked for a level. */
  async bringCommits(scratch, wants, signal) {
    const filter = this.remote.keepsConnections ? "tree:0" : "blob:none";
    const { branch } = this;
    try {
      const { filtered } = await this.remote.fetch(scratch, { wants, depth: 1, filter }, signal);
      if (!filtered) this.isFiltered = false;
    } catch (error) {
      if (!(error instanceof _chunk_FD2RRQ32_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L) || error.failure.kind === "missing" || branch === void 0) throw error;
      this.isFiltered = false;
      await bringWhole(this.remote, scratch, { commits: wants, branch }, signal);
    }
  }
  /** @param here says which of `wants` can be read by now */
  async bringTrees(scratch, wants, { commits, here }, signal) {
    for (let lacking = [...wants]; lacking.length > 0; ) {
      const request = { wants: lacking, filter: "tree:0", since: [] };
      try {
        if (!await this.remote.fetchSince(scratch, request, signal)) throw new _chunk_FD2RRQ32_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({ kind: "other" }, "");
      } catch (error) {
        if (!(error instanceof _chunk_FD2RRQ32_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L)) throw error;
        const all = { wants: commits, depth: 1, filter: "blob:none", refetch: true };
        await this.remote.fetch(scratch, all, signal);
      }
      const came = new Set(await here());
      const left = wants.filter((name) => !came.has(name));
      if (left.length === lacking.length) throw notSent(this.remote, left);
      lacking = left;
    }
  }
};
var DEPTHS = [1, 50, 1e3, _chunk_O47MGADC_js__WEBPACK_IMPORTED_MODULE_4__/* .ALL_GENERATIONS */ .Md];
async function bringWhole(remote, scratch, { commits, branch }, signal) {
  try {
    await remote.fetch(scratch, { wants: commits, depth: 1 }, signal);
    return;
  } catch (error) {
    if (!(error instanceof _chunk_FD2RRQ32_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L) || error.failure.kind === "missing") throw error;
  }
  const ref = `refs/heads/${branch}`;
  for (const depth of DEPTHS) {
    await remote.fetch(scratch, { wants: [`+${ref}:${ref}`], depth }, signal);
    const found2 = (0,_chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_7__/* .commitsAmong */ .X0)(await (0,_chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_7__/* .objectsIn */ .Qv)(scratch.dir, commits, signal));
    if (found2.size === commits.length) return;
    if ((0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .readBoundary */ .xn)(scratch.dir).size === 0) break;
  }
  const found = (0,_chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_7__/* .commitsAmong */ .X0)(await (0,_chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_7__/* .objectsIn */ .Qv)(scratch.dir, commits, signal));
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
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl("unreachable", `The server of ${repositoryUrl} did not send what it was asked for.`, {
    hint: "Run the command again; if it stays so, the server lacks objects: ask who keeps it.",
    ...names.length === 0 ? {} : { detail: `missing: ${names.join(" ")}` }
  });
}
function noBranch(remote, branch, refused) {
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl("missing-commit", `${remote.repositoryUrl} has no branch ${branch}.`, {
    hint: "Name its main branch in $branch.",
    detail: refused?.words
  });
}
var BranchMoved = class extends _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl {
  constructor({ repositoryUrl }, branch) {
    super("unreachable", `Branch ${branch} of ${repositoryUrl} was changed while it was read.`, {
      hint: "Run the command again."
    });
  }
};




/***/ }),

/***/ 5578:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ judgedPage),
/* harmony export */   Kx: () => (/* binding */ judgedTotal),
/* harmony export */   Q8: () => (/* binding */ taggedProofs),
/* harmony export */   Ws: () => (/* binding */ badAndGood),
/* harmony export */   dk: () => (/* binding */ judgedRows),
/* harmony export */   ih: () => (/* binding */ judgedBlocks)
/* harmony export */ });
/* harmony import */ var _chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2227);
/* harmony import */ var _chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4379);
/* harmony import */ var _chunk_MNNT3YWW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7725);
/* harmony import */ var _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(110);





// src/report/judged.ts
function judgedRows(proofs, { branch, urlOf }) {
  return proofs.map(({ pin, outcome, on }) => {
    const state = outcome === "on-branch" ? `on ${branch}` : outcome;
    const there = on && (0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_0__/* .commitCell */ .Ou)(urlOf(pin), on);
    return [
      (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_3__/* .showDirectory */ .fi)(pin.directory),
      (0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_0__/* .commitCell */ .Ou)(urlOf(pin), pin.sha),
      { text: state, markdown: (0,_chunk_MNNT3YWW_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(outcome) ? outcome : `**${outcome}**` },
      {
        text: there === void 0 || outcome !== "squashed" ? "" : `-> ${there.text}`,
        markdown: outcome === "on-branch" ? "yes" : there?.markdown ?? "no"
      },
      { text: "", markdown: `${(0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(pin.at.file)}:${pin.at.line}` }
    ];
  });
}
function judgedPage(judged, title) {
  return (0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_0__/* .page */ .MY)({
    title: judged.proofs.length === 0 ? title : `${title}: ${judgedTotal(judged)}`,
    blocks: () => judgedBlocks(judged)
  });
}
function judgedBlocks(judged) {
  const { proofs, branch } = judged;
  if (proofs.length === 0) return ["No pin to verify."];
  const [bad, good] = badAndGood(proofs);
  const head = ["Directory", "Commit", "Outcome", `On ${(0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(branch)}`, "Pinned in"];
  const table = (those) => (0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)({ head, rows: judgedRows(those, judged), of: "pins", isOpen: true });
  const isFolded = bad.length > 0 || good.length > _chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ROWS */ .pX;
  const ofGood = isFolded ? (0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)((0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(good.length, "good pin"), table(good)) : table(good);
  return [...bad.length === 0 ? [] : [table(bad)], ...good.length === 0 ? [] : [ofGood]];
}
function badAndGood(proofs) {
  return [proofs.filter(({ outcome }) => !(0,_chunk_MNNT3YWW_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(outcome)), proofs.filter(({ outcome }) => (0,_chunk_MNNT3YWW_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(outcome))];
}
function judgedTotal({ proofs, branch }) {
  const [, good] = badAndGood(proofs);
  return `${good.length} of ${(0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(proofs.length, "pin")} on ${branch}${taggedProofs(proofs).length > 0 ? ", or tagged" : ""}`;
}
function taggedProofs(proofs) {
  return proofs.filter(({ outcome }) => outcome === "tagged");
}




/***/ }),

/***/ 7725:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   et: () => (/* binding */ notVerified),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* unused harmony export problemOf */
/* harmony import */ var _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(110);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(471);



// src/verify/outcomes.ts
function adviceOf({ pin, outcome, on, isObject, tree }, branch) {
  const commit = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(pin.sha);
  switch (outcome) {
    case "squashed":
      return `${commit} is not on ${branch}, but ${on === void 0 ? "a commit there" : (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(on)} has the same recordings; assets-sync repin moves the pin there`;
    case "unmerged":
      return `${commit} is not on ${branch}; merge its branch or pull request first, with a merge commit`;
    case "missing":
      return isObject === true ? `${pin.sha} is not a commit of the assets repository, but a tag, a tree or a file; pin the commit: git rev-parse <name>^{commit} prints it` : `the server does not give out ${commit}; record again, or restore the branch that had it`;
    case "wrong-tree": {
      const right = tree === "absent" || tree === void 0 ? "that has no such directory" : `that is ${tree}`;
      return `tree is not this directory of ${commit}: ${right}; assets-sync repin corrects it`;
    }
  }
  return void 0;
}
function outcomeOf(pin, ancestry, tree, on) {
  if (ancestry === "missing") return on === void 0 ? "missing" : "squashed";
  if (pin.tree !== void 0 && pin.tree !== (tree === "absent" ? _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_TREE */ .pL : tree)) return "wrong-tree";
  if (ancestry === "on-branch") return "on-branch";
  return on === void 0 ? "unmerged" : "squashed";
}
function isGood(outcome) {
  return outcome === "on-branch" || outcome === "tagged";
}
function problemOf(proof, branch) {
  const advice = adviceOf(proof, branch);
  const { pin, outcome } = proof;
  return advice === void 0 ? void 0 : { message: `${(0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_0__/* .showDirectory */ .fi)(pin.directory)}: ${outcome}: ${advice}`, at: pin.at };
}
function notVerified(proofs, branch) {
  const problems = proofs.map((proof) => problemOf(proof, branch)).filter((problem) => problem !== void 0);
  if (problems.length === 0) return void 0;
  const list = problems.map(({ message: message2, at }) => `${at === void 0 ? "" : `${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlace */ .dE)(at)} `}${message2}`);
  const total = `${problems.length} of ${proofs.length} pins are not good`;
  const [first, ...others] = problems;
  const isOne = others.length === 0;
  const message = isOne ? `${first?.message}.` : `${total}:
${list.join("\n")}`;
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("not-verified", message, {
    hint: "A pin is good if its commit is on the main branch of the assets repository and its tree is that of the commit.",
    at: first?.at,
    problems: isOne ? [] : problems
  });
}




/***/ }),

/***/ 1781:
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
/* harmony import */ var _chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5068);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(471);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




// src/store/trees.ts

function lookupEnvironment({ index }) {
  return (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)(index);
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
    return (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .qL)(this.tops.get(name) ?? "") !== void 0;
  }
  /** Commits, and their trees on the way down to directories, as far as they were read. */
  above(places) {
    const names = places.flatMap(({ sha, assetsPath }) => {
      const above = [];
      let tree = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .qL)(this.tops.get(sha) ?? "");
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
      const needed = states.flatMap(({ at, path }) => path.length === 0 ? [] : (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .qL)(at ?? "") ?? []);
      if (needed.length === 0) return states.map(({ at }) => at);
      await this.need(read, "tree", [...new Set(needed)], bring);
      states = states.map((state) => {
        const [name, ...path] = state.path;
        if (name === void 0 || (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .qL)(state.at ?? "") === void 0) return state;
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
        this.addTops((0,_chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_0__/* .commitsAmong */ .X0)(objects));
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
  const entries = type === "tree" ? (0,_chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTree */ .cZ)(content) : [];
  const directories = entries.filter(({ mode }) => mode === _chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk);
  return new Map(directories.map(({ name, object }) => [name.toString("latin1"), object]));
}
async function findInCommits(store, places, signal, walk = new PathWalk()) {
  if (places.length === 0 || !(0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_1__/* .touch */ ._M)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(store.index, "config"))) return places.map(() => void 0);
  try {
    return await (0,_chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_0__/* .withObjects */ .d$)(store.index, signal, (read) => walk.find(read, places));
  } catch (error) {
    if (!isDamage(error)) throw error;
    await store.discardIndex(signal);
    return places.map(() => void 0);
  }
}
function isDamage(error) {
  return error instanceof _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl && error.code === "git-failed";
}
async function findBelow(store, places, signal) {
  const names = places.flatMap(({ tree, below }) => [tree, `${tree}:${below}`]);
  const objects = await (0,_chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_0__/* .checkObjects */ .ZY)(names, { environment: lookupEnvironment(store), signal });
  return places.map(({ tree }, index) => {
    if (objects[2 * index] === void 0) throw (0,_chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_0__/* .lostObject */ .kb)(`Tree ${tree} of the assets repository`);
    const found = objects[2 * index + 1];
    return found?.type === "tree" ? found.name : void 0;
  });
}
function diffTrees(environment, pairs, signal) {
  const args = ["diff-tree", "--stdin", "-r", "--raw", "-z", "--no-renames"];
  return (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(args, { environment, input: `${pairs.join("\n")}
`, signal });
}
var MAX_FILES = 1e6;
var MAX_DEPTH = 200;
var SUBMODULE_MODE = "160000";
var MODES = /* @__PURE__ */ new Set([_chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk, "100644", "100664", "100755", "120000", SUBMODULE_MODE]);
async function checkTrees(roots, environment, signal, { withoutFiles = false } = {}) {
  try {
    const seen = await readAll(roots, environment, signal);
    if (seen === "incomplete") return seen;
    const counts = /* @__PURE__ */ new Map();
    for (const root of roots) if (countFiles(root, seen, counts) > MAX_FILES) return tooLarge(root);
    const files = [...new Set([...seen.values()].flatMap((contents) => contents.files))];
    const found = withoutFiles ? [] : await (0,_chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_0__/* .checkObjects */ .ZY)(files, { environment, signal });
    return found.includes(void 0) ? "incomplete" : /* @__PURE__ */ new Set([...seen.keys(), ...files]);
  } catch (error) {
    if (isDamage(error)) return "incomplete";
    if (error instanceof _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl && error.code === "malformed-tree") return error;
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
  return (0,_chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_0__/* .withObjectReader */ .B)({ environment, signal }, async (read) => {
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
    const key = mode === _chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk ? `${text}/` : text;
    const shown = JSON.stringify(name.toString("utf8"));
    if (text === "" || text.includes("/")) throw malformed(tree, `${shown} is no name of a file`);
    if (!MODES.has(mode)) throw malformed(tree, `${shown} is neither a file nor a directory`);
    if (names.has(text)) throw malformed(tree, `${shown} is in it twice`);
    if (key < last) throw malformed(tree, `${shown} is not in the order of names`);
    names.add(text);
    last = key;
    if (mode !== SUBMODULE_MODE) contents[mode === _chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk ? "trees" : "files"].push(object);
  }
  return contents;
}
function entriesOf(tree, content) {
  try {
    return (0,_chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTree */ .cZ)(content);
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
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("too-large", `Tree ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(tree)} of the assets repository has more than ${MAX_FILES} files.`, {
    hint: "No service has as many recordings: look at its commit, and pin one that is right."
  });
}
function malformed(tree, why) {
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("malformed-tree", `Tree ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(tree)} of the assets repository is malformed: ${why}.`, {
    hint: "It was not made by git: pin a commit whose directories git made, or record those tests again; nothing was written."
  });
}




/***/ }),

/***/ 8136:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ waitingFor),
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(471);
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
    if ((0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .touch */ ._M)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(path, holder))) return;
    clearInterval(renewal);
    const message = `Another run took over ${path} while this one slept.`;
    lost.abort(new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("busy", message, { hint: "Run the command again." }));
  }, RENEWAL_MS).unref();
  const release = () => remove(path, holder);
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
  const begun = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .uptime */ .xU)();
  let isTold = false;
  let seen = "";
  let seenSince = begun;
  for (let pause = 10; ; pause = Math.min(pause * 1.5, 200)) {
    signal.throwIfAborted();
    const holders = holdersOf(path);
    if (holders.length === 0 && take(path, holder)) return;
    const renewals = holders.map((name) => (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(path, name))?.mtimeMs ?? 0);
    const found = [...holders, ...renewals].join();
    if (found !== seen) [seen, seenSince] = [found, (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .uptime */ .xU)()];
    const watched = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .uptime */ .xU)() - seenSince;
    const isStale = watched > STALE_AFTER_MS || watched > 2 * RENEWAL_MS && Date.now() - Math.max(...renewals) > STALE_AFTER_MS;
    for (const other of holders) if (isStale || hasEnded(other)) remove(path, other);
    if (!isTold && (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .uptime */ .xU)() - begun > TELL_AFTER_MS) {
      isTold = true;
      onWait();
    }
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_6__.setTimeout)(pause * (0.5 + Math.random()), void 0, { signal }).catch(() => signal.throwIfAborted());
  }
}
function take(path, holder) {
  try {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(path)) (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .retryWhileBusy */ .fi)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)(path));
    (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .retryWhileBusy */ .fi)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(path, holder)));
  } catch (error) {
    const { code } = error;
    if (code === "EEXIST" || code === "ENOENT" && (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(path))) return false;
    throw error;
  }
  if (holdersOf(path).length === 1) return true;
  remove(path, holder);
  return false;
}
function holdersOf(path) {
  const found = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .lstatIfThere */ .Cm)(path);
  if (found === void 0) return [];
  const refuse = (what) => {
    const hint = `Move ${path} away, then run the command again.`;
    return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("not-writable", `${path} is ${what}.`, { hint });
  };
  if (!found.isDirectory())
    throw refuse(`${found.isSymbolicLink() ? "a symbolic link" : "a file"}, where this command has its lock, a folder`);
  const holders = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIfReadable */ .gR)(path);
  const other = holders.find((name) => !/^\d+-[0-9a-f]{12}-[0-9a-f]{8}$/.test(name));
  if (other === void 0) return holders;
  throw refuse(`no lock of this command: it has ${other}`);
}
function hasEnded(holder) {
  const [pid, space] = holder.split("-");
  if (space !== processSpace()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
function remove(path, holder) {
  try {
    (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .removeEmptyFolder */ .mX)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(path, holder));
    (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .removeEmptyFolder */ .mX)(path);
  } catch {
  }
}




/***/ })

};
