export const id = 782;
export const ids = [782];
export const modules = {

/***/ 7782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Exchange: () => (/* binding */ Exchange)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
/* harmony import */ var _untrusted_packs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9747);
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
class Exchange {
    names;
    service;
    onNotice;
    restored;
    /** @param service brings and takes the folder; without one, the CI system has done and will do so */
    constructor(names, service, onNotice) {
        this.names = names;
        this.service = service;
        this.onNotice = onNotice;
    }
    /**
     * Takes what the cache has into the store, without believing any of it. Under the store's lock.
     * @returns whether there was something
     */
    async bring(store, signal) {
        const { cacheKey, cachePath, cachePrefix } = this.names;
        if (this.service !== undefined) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(cachePath, { recursive: true, force: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(cachePath, { recursive: true });
            this.restored = await unlessAborted(this.service.restore(cachePath, cacheKey, cachePrefix), signal);
        }
        const brought = await store.withScratch([], [], async (scratch) => {
            const taken = await (0,_untrusted_packs_js__WEBPACK_IMPORTED_MODULE_3__/* .takePack */ .zE)(scratch, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cachePath, RECORDINGS), signal);
            if (taken)
                store.landTrees(scratch, []);
            return taken;
        });
        if (brought)
            await this.bringCommits(store, signal);
        if (this.service !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(cachePath, { recursive: true, force: true });
        return brought;
    }
    /** They do not become tips: of their trees only those on the way to the services are here. */
    bringCommits(store, signal) {
        return store.withScratch([], [], async (scratch) => {
            if (await (0,_untrusted_packs_js__WEBPACK_IMPORTED_MODULE_3__/* .takePack */ .zE)(scratch, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.names.cachePath, COMMITS), signal))
                store.landCommits(scratch);
        });
    }
    /** Gives the cache what a run's services are made of, where some of it had to be fetched. */
    async give(store, trees, fetched, signal) {
        const { cacheKey, cachePath } = this.names;
        // A CI system that is to keep a folder complains where there is none.
        const isAwaited = this.service === undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(cachePath);
        const isEmpty = [...trees.values()].every((tree) => tree === 'absent');
        if (isEmpty || (!fetched && !isAwaited))
            return;
        if (this.restored === cacheKey) {
            this.onNotice(`The cache entry ${cacheKey} is damaged or not what its name says; delete it, so that a new one is made.`);
            return;
        }
        try {
            await this.write(store, trees, signal);
            if (this.service !== undefined)
                await unlessAborted(this.service.save(cachePath, cacheKey), signal);
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl) && error.code === undefined)
                throw error;
            this.onNotice(`The cache entry could not be made: ${error.message}`);
        }
        finally {
            if (this.service !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(cachePath, { recursive: true, force: true });
        }
    }
    async write(store, trees, signal) {
        const { cachePath } = this.names;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(cachePath, { recursive: true, force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(cachePath, { recursive: true });
        const bySha = [...trees.keys()].filter(({ tree }) => tree === undefined);
        await store.withScratch([], [], async (scratch) => {
            const wanted = [...new Set([...trees.values()].filter((tree) => tree !== 'absent'))];
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(await store.packTrees(scratch, wanted, signal), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cachePath, RECORDINGS));
            if (bySha.length > 0)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(await store.packCommits(scratch, bySha, signal), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cachePath, COMMITS));
        });
    }
}
/** The toolkit of a service cannot be stopped; it is left behind. */
function unlessAborted(work, signal) {
    const aborted = new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    return Promise.race([work, aborted]);
}


/***/ })

};
