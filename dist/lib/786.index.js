export const id = 786;
export const ids = [786];
export const modules = {

/***/ 6786:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CiCache: () => (/* binding */ CiCache)
/* harmony export */ });
/* harmony import */ var _chunk_NGPC33TM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8633);
/* harmony import */ var _chunk_PUDLRWKT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1781);
/* harmony import */ var _chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5068);
/* harmony import */ var _chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(114);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(471);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);







// src/store/ci-cache.ts



var RECORDINGS = "recordings.pack";
var TREES = "trees";
var COMMITS = "commits.pack";
var MAX_TREES = 1e4;
var CiCache = class {
  names;
  service;
  onNotice;
  /** The key of the entry that was restored. */
  restoredKey;
  /** @param service restores and saves the folder; without one, the CI system has done and will do so */
  constructor(names, service, onNotice) {
    this.names = names;
    this.service = service;
    this.onNotice = onNotice;
  }
  /**
   * Imports what the cache has into the store, without believing any of it.
   * @returns the trees that came
   */
  async restore(store, signal) {
    const { cacheKey, cachePath, cachePrefix } = this.names;
    if (this.service === void 0) return this.importPacks(store, signal);
    (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFolder */ .v$)(cachePath);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.mkdirSync)(cachePath, { recursive: true });
    try {
      this.restoredKey = await this.service.restore(cachePath, cacheKey, cachePrefix, signal);
      return await this.importPacks(store, signal);
    } finally {
      (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFolder */ .v$)(cachePath);
    }
  }
  async importPacks(store, signal) {
    const [contents, commits] = [store.newScratch(), store.newScratch()];
    if (!await this.take(contents, RECORDINGS, signal)) return [];
    const lines = ((0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.names.cachePath, TREES)) ?? "").split("\n").slice(0, MAX_TREES);
    const listed = [...new Set(lines.flatMap((line) => (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSha */ .qL)(line) ?? []))].filter((tree) => !store.completeTrees.has(tree));
    const checked = listed.length === 0 ? /* @__PURE__ */ new Map() : await (0,_chunk_PUDLRWKT_js__WEBPACK_IMPORTED_MODULE_1__/* .checkEach */ .Qi)(listed, (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_4__/* .ownEnvironment */ .am)(contents.dir), signal);
    const trees = listed.filter((tree) => checked.get(tree) instanceof Set);
    const index = await this.take(commits, COMMITS, signal) ? commits : void 0;
    await store.land(trees.length === 0 ? { index } : { contents, trees, index }, signal);
    return trees;
  }
  /** Reads a pack of the cache into a scratch. @returns whether it is there and was taken */
  async take(scratch, name, signal) {
    const { cachePath } = this.names;
    const [file, copy] = [(0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(cachePath, name), (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(scratch.dir, name)];
    if ((0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(file)?.isFile() !== true) return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.copyFile)(file, copy);
    if (await (0,_chunk_NGPC33TM_js__WEBPACK_IMPORTED_MODULE_0__/* .indexPack */ .MY)(scratch, copy, signal)) return true;
    const where = this.restoredKey === void 0 ? `cache folder ${cachePath}` : `cache entry ${this.restoredKey}`;
    this.onNotice(`${name} of the ${where} is not used: it is damaged. What this run lacks of it is fetched.`);
    return false;
  }
  /** Saves what a run's services are made of, where some of it had to be fetched. */
  async save(store, trees, fetched, signal) {
    const { cacheKey, cachePath } = this.names;
    const isAwaited = this.service === void 0 && !(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)(cachePath);
    const isEmpty = trees.every(({ found }) => found === "absent");
    const isOnlyRead = this.service !== void 0 && this.service.save === void 0;
    if (isEmpty || isOnlyRead || !fetched && !isAwaited) return;
    if (this.restoredKey === cacheKey) {
      this.onNotice(
        `The cache entry ${cacheKey} is damaged, too large or not what its name says; delete it, so that a new one is made.`
      );
      return;
    }
    try {
      await this.write(store, trees, signal);
      await this.service?.save?.(cachePath, cacheKey, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl) && error.code === void 0) throw error;
      this.onNotice(`The cache entry could not be made: ${error.message}`);
    } finally {
      if (this.service !== void 0) (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFolder */ .v$)(cachePath);
    }
  }
  async write(store, trees, signal) {
    const { cachePath } = this.names;
    (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFolder */ .v$)(cachePath);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.mkdirSync)(cachePath, { recursive: true });
    const bySha = trees.filter(({ tree }) => tree === void 0);
    const found = new Set(trees.flatMap((tree) => tree.found === "absent" ? [] : [tree.found]));
    const scratch = store.newScratch();
    const pack = async (environment2, objects, name) => {
      (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_4__/* .rename */ .$w)(await (0,_chunk_NGPC33TM_js__WEBPACK_IMPORTED_MODULE_0__/* .writePack */ .hG)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(scratch.dir, "packed"), environment2, objects, "reuse", signal), (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(cachePath, name));
    };
    const environment = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_4__/* .ownEnvironment */ .am)(store.dir);
    await pack(environment, await (0,_chunk_NGPC33TM_js__WEBPACK_IMPORTED_MODULE_0__/* .listTrees */ .UA)(environment, [...found], signal), RECORDINGS);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(cachePath, TREES), [...found].map((tree) => `${tree}
`).join(""));
    if (bySha.length === 0) return;
    const walk = new _chunk_PUDLRWKT_js__WEBPACK_IMPORTED_MODULE_1__/* .PathWalk */ .hb();
    await (0,_chunk_PUDLRWKT_js__WEBPACK_IMPORTED_MODULE_1__/* .findInCommits */ .X5)(store, bySha, signal, walk);
    await pack((0,_chunk_PUDLRWKT_js__WEBPACK_IMPORTED_MODULE_1__/* .lookupEnvironment */ .Qt)(store), walk.above(bySha), COMMITS);
  }
};



/***/ })

};
