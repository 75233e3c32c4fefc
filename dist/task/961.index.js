export const id = 961;
export const ids = [961];
export const modules = {

/***/ 4961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CiCache: () => (/* binding */ CiCache)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/base/rename-and-remove.ts
var rename_and_remove = __webpack_require__(7984);
// EXTERNAL MODULE: ./src/store/untrusted-packs.ts
var untrusted_packs = __webpack_require__(2128);
// EXTERNAL MODULE: ./src/git/environment.ts
var git_environment = __webpack_require__(3313);
// EXTERNAL MODULE: ./src/git/git.ts + 1 modules
var git = __webpack_require__(1200);
// EXTERNAL MODULE: ./src/store/batch-check.ts
var batch_check = __webpack_require__(7836);
// EXTERNAL MODULE: ./src/store/lookup.ts
var lookup = __webpack_require__(7267);
;// CONCATENATED MODULE: ./src/store/write-packs.ts
/** Packs parts of a store for somewhere else: trees with everything in them, commits with the trees on the way to services. */





/** @returns the pack's file, in the scratch */
async function packTrees(store, scratch, trees, signal) {
    const environment = (0,git_environment/* ownEnvironment */.am)(store.dir);
    const input = `${trees.join('\n')}\n`;
    const objects = await (0,git/* git */.$Y)(['rev-list', '--objects', '--no-object-names', '--stdin'], { environment, input, signal });
    return packObjects(scratch, environment, objects, signal);
}
/** Packs commits, and their trees on the way down to directories. @returns the pack's file, in the scratch */
async function packCommits(store, scratch, places, signal) {
    const environment = (0,lookup/* lookupEnvironment */.Qt)(store);
    const names = places.flatMap(({ sha, assetsPath }) => {
        const segments = assetsPath.split('/').slice(0, -1);
        const above = segments.map((_, index) => `${sha}:${segments.slice(0, index + 1).join('/')}`);
        return [sha, `${sha}^{tree}`, ...above];
    });
    const found = await (0,batch_check/* checkObjects */.Z)([...new Set(names)], environment, signal);
    const objects = found.flatMap((object) => (object?.type === 'commit' || object?.type === 'tree' ? [object.name] : []));
    return packObjects(scratch, environment, `${[...new Set(objects)].join('\n')}\n`, signal);
}
async function packObjects(scratch, environment, input, signal) {
    const args = ['pack-objects', '-q', '--window=0', '--delta-base-offset', (0,external_node_path_.join)(scratch.dir, 'packed')];
    const name = (await (0,git/* git */.$Y)(args, { environment, input, signal })).toString('latin1').trim();
    return (0,external_node_path_.join)(scratch.dir, `packed-${name}.pack`);
}

;// CONCATENATED MODULE: ./src/store/ci-cache.ts
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
        if (this.service !== undefined) {
            (0,rename_and_remove/* removeFolder */.v$)(cachePath);
            (0,external_node_fs_.mkdirSync)(cachePath, { recursive: true });
            this.restoredKey = await this.service.restore(cachePath, cacheKey, cachePrefix, signal);
        }
        const trees = store.newScratch();
        const isThere = await (0,untrusted_packs/* importPack */.z)(trees, (0,external_node_path_.join)(cachePath, RECORDINGS), signal);
        if (isThere) {
            store.importTrees(trees, []);
            const commits = store.newScratch();
            // They are not added by name: of their trees only those on the way to the services are here.
            if (await (0,untrusted_packs/* importPack */.z)(commits, (0,external_node_path_.join)(cachePath, COMMITS), signal))
                store.cachedCommits.importPacks(commits);
        }
        if (this.service !== undefined)
            (0,rename_and_remove/* removeFolder */.v$)(cachePath);
        return isThere;
    }
    /** Saves what a run's services are made of, where some of it had to be fetched. */
    async save(store, trees, fetched, signal) {
        const { cacheKey, cachePath } = this.names;
        // A CI system that is to keep a folder complains where there is none.
        const isAwaited = this.service === undefined && !(0,external_node_fs_.existsSync)(cachePath);
        const isEmpty = trees.every(({ found }) => found === 'absent');
        if (isEmpty || (!fetched && !isAwaited))
            return;
        if (this.restoredKey === cacheKey) {
            this.onNotice(`The cache entry ${cacheKey} is damaged or not what its name says; delete it, so that a new one is made.`);
            return;
        }
        try {
            await this.write(store, trees, signal);
            if (this.service !== undefined)
                await this.service.save(cachePath, cacheKey, signal);
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof errors/* AssetsSyncError */.Fl) && error.code === undefined)
                throw error;
            this.onNotice(`The cache entry could not be made: ${error.message}`);
        }
        finally {
            if (this.service !== undefined)
                (0,rename_and_remove/* removeFolder */.v$)(cachePath);
        }
    }
    async write(store, trees, signal) {
        const { cachePath } = this.names;
        (0,rename_and_remove/* removeFolder */.v$)(cachePath);
        (0,external_node_fs_.mkdirSync)(cachePath, { recursive: true });
        const bySha = trees.filter(({ tree }) => tree === undefined);
        const found = new Set(trees.flatMap((tree) => (tree.found === 'absent' ? [] : [tree.found])));
        const scratch = store.newScratch();
        (0,rename_and_remove/* rename */.$w)(await packTrees(store, scratch, [...found], signal), (0,external_node_path_.join)(cachePath, RECORDINGS));
        if (bySha.length > 0)
            (0,rename_and_remove/* rename */.$w)(await packCommits(store, scratch, bySha, signal), (0,external_node_path_.join)(cachePath, COMMITS));
    }
}


/***/ })

};
