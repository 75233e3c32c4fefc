export const id = 782;
export const ids = [782];
export const modules = {

/***/ 7782:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CiCache: () => (/* binding */ CiCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34758);
/* harmony import */ var _base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17984);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83313);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7267);
/* harmony import */ var _untrusted_packs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22128);
/* harmony import */ var _write_packs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44385);
/**
 * What a CI system's cache keeps from one job to the next: a folder with packs and nothing else.
 *
 * ```
 * recordings.pack   the trees of a run's services, with everything in them
 * commits.pack      for pins by SHA alone: the commits, and the trees on the way down to the services
 * ```
 */








const RECORDINGS = 'recordings.pack';
const COMMITS = 'commits.pack';
class CiCache {
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
     * Imports what the cache has into the store, without believing any of it. Under the store's lock.
     * @returns whether there was something
     */
    async restore(store, signal) {
        const { cacheKey, cachePath, cachePrefix } = this.names;
        if (this.service === undefined)
            return this.importPacks(store, signal);
        (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFolder */ .v$)(cachePath);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(cachePath, { recursive: true });
        try {
            this.restoredKey = await this.service.restore(cachePath, cacheKey, cachePrefix, signal);
            return await this.importPacks(store, signal);
        }
        finally {
            (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFolder */ .v$)(cachePath);
        }
    }
    async importPacks(store, signal) {
        const trees = store.newScratch();
        if (!(await this.take(trees, RECORDINGS, signal)))
            return false;
        store.importTrees(trees, []);
        const commits = store.newScratch();
        // They are not added by name: of their trees only those on the way to the services are here.
        if (await this.take(commits, COMMITS, signal))
            store.cachedCommits.importPacks(commits);
        return true;
    }
    /** Reads a pack of the cache into a scratch. @returns whether it is there and was taken */
    async take(scratch, name, signal) {
        const { cachePath } = this.names;
        const imported = await (0,_untrusted_packs_js__WEBPACK_IMPORTED_MODULE_6__/* .importPack */ .zP)(scratch, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cachePath, name), signal);
        if (typeof imported === 'string')
            return imported === 'taken';
        const where = this.restoredKey === undefined ? `cache folder ${cachePath}` : `cache entry ${this.restoredKey}`;
        this.onNotice(`${name} of the ${where} is not used: ${imported.error}. What this run lacks of it is fetched.`);
        return false;
    }
    /** Saves what a run's services are made of, where some of it had to be fetched. */
    async save(store, trees, fetched, signal) {
        const { cacheKey, cachePath } = this.names;
        // A CI system that is to keep a folder complains where there is none.
        const isAwaited = this.service === undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(cachePath);
        const isEmpty = trees.every(({ found }) => found === 'absent');
        if (isEmpty || (!fetched && !isAwaited))
            return;
        if (this.restoredKey === cacheKey) {
            this.onNotice(`The cache entry ${cacheKey} is damaged, too large or not what its name says; delete it, so that a new one is made.`);
            return;
        }
        try {
            await this.write(store, trees, signal);
            if (this.service !== undefined)
                await this.service.save(cachePath, cacheKey, signal);
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl) && error.code === undefined)
                throw error;
            this.onNotice(`The cache entry could not be made: ${error.message}`);
        }
        finally {
            if (this.service !== undefined)
                (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFolder */ .v$)(cachePath);
        }
    }
    async write(store, trees, signal) {
        const { cachePath } = this.names;
        (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFolder */ .v$)(cachePath);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(cachePath, { recursive: true });
        const bySha = trees.filter(({ tree }) => tree === undefined);
        const found = new Set(trees.flatMap((tree) => (tree.found === 'absent' ? [] : [tree.found])));
        const scratch = store.newScratch();
        const pack = async (environment, objects, name) => {
            (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_3__/* .rename */ .$w)(await (0,_write_packs_js__WEBPACK_IMPORTED_MODULE_7__/* .writePack */ .hG)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.dir, 'packed'), environment, objects, 'reuse', signal), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cachePath, name));
        };
        const environment = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .ownEnvironment */ .am)(store.dir);
        await pack(environment, await (0,_write_packs_js__WEBPACK_IMPORTED_MODULE_7__/* .listTrees */ .UA)(environment, [...found], signal), RECORDINGS);
        if (bySha.length === 0)
            return;
        const lookups = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .lookupEnvironment */ .Qt)(store);
        await pack(lookups, await (0,_write_packs_js__WEBPACK_IMPORTED_MODULE_7__/* .listAbove */ .mb)(lookups, bySha, signal), COMMITS);
    }
}


/***/ })

};
