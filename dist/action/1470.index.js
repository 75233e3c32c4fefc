export const id = 1470;
export const ids = [1470];
export const modules = {

/***/ 21470:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  placesOf: () => (/* binding */ placesOf),
  verifyPins: () => (/* binding */ verifyPins),
  $: () => (/* binding */ withHistory)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(34758);
// EXTERNAL MODULE: ./src/base/traffic.ts
var traffic = __webpack_require__(39008);
// EXTERNAL MODULE: ./src/fetch/assets-repository.ts
var assets_repository = __webpack_require__(17852);
// EXTERNAL MODULE: ./src/fetch/resolve-tags.ts
var resolve_tags = __webpack_require__(33544);
// EXTERNAL MODULE: ./src/fetch/tree-walk.ts
var tree_walk = __webpack_require__(79070);
// EXTERNAL MODULE: ./src/store/lookup.ts
var lookup = __webpack_require__(7267);
// EXTERNAL MODULE: ./src/store/open-store.ts
var open_store = __webpack_require__(1797);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/base/rename-and-remove.ts
var rename_and_remove = __webpack_require__(17984);
// EXTERNAL MODULE: ./src/store/store-folder.ts
var store_folder = __webpack_require__(60445);
;// CONCATENATED MODULE: ./src/store/writable-store.ts
/** A place for what a proof fetches, where the store of this machine may only be read. */





/**
 * Runs `body` with the folder that holds the stores, or, where that of one of these repositories cannot be written, with one that is there until
 * `body` ends. That is for what is done without a store as well as with one, but for the time that it takes.
 * @param base absolute: the folder that holds the stores
 */
async function withWritableStore(base, urls, body) {
    if (urls.every((url) => isWritable((0,store_folder/* storeFolder */.I)(base, url))))
        return body(base);
    const temporary = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'assets-sync-store-'));
    try {
        return await body(temporary);
    }
    finally {
        await (0,rename_and_remove/* removeFolderLater */.bF)(temporary);
    }
}
/** Whether a folder, or the nearest above it that is there, can be written. */
function isWritable(folder) {
    try {
        (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.W_OK);
        return true;
    }
    catch (error) {
        const { code } = error;
        return code === 'ENOENT' && (0,external_node_path_.dirname)(folder) !== folder && isWritable((0,external_node_path_.dirname)(folder));
    }
}

// EXTERNAL MODULE: ./src/verify/ancestry-cache.ts
var ancestry_cache = __webpack_require__(12603);
// EXTERNAL MODULE: ./src/verify/outcomes.ts
var outcomes = __webpack_require__(32776);
// EXTERNAL MODULE: ./src/verify/prove-ancestry.ts
var prove_ancestry = __webpack_require__(40289);
// EXTERNAL MODULE: ./src/verify/shallow-proof.ts
var shallow_proof = __webpack_require__(36830);
// EXTERNAL MODULE: ./src/verify/squash.ts
var squash = __webpack_require__(860);
;// CONCATENATED MODULE: ./src/verify/verify-pins.ts
/** What becomes of pins: whether the branch has their commits, and whether their trees are what they say. */













/** What the pins of services, and another one, are for, each once. */
function placesOf(services, besides) {
    const pins = services.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ pin }) => pin));
    return [...new Set(besides === undefined ? pins : [...pins, besides])].map((pin) => ({ ...pin, pin }));
}
/** @throws `unreachable` where it cannot be proved either way */
async function verifyPins(request, log, signal) {
    const { accesses, repositoryOptions, places, allTrees } = request;
    if (places.length === 0)
        return { proofs: [], ...traffic/* NO_TRAFFIC */.q };
    const prove = async (repositories) => {
        const tags = await (0,resolve_tags/* resolveTags */.y)(repositories, places, log, signal, { isAnew: true });
        const proofs = [];
        for (const [assets, ofRepository] of repositories.group(tags.trees(places))) {
            const pins = ofRepository.map(({ pin }) => pin);
            proofs.push(...(await withCache(assets, signal, (cache) => provePins(assets, cache, pins, allTrees, signal))));
        }
        return { proofs };
    };
    const urls = places.map(({ pin }) => accesses.of(pin).url);
    return withWritableStore(repositoryOptions.storeBase, urls, (storeBase) => (0,assets_repository/* withAssetsRepositories */.AZ)(accesses, { ...repositoryOptions, storeBase }, log, prove));
}
/** Runs `body` with an assets repository and what was proved of it before; keeps what it proves. */
function withHistory(access, options, log, signal, body) {
    return withWritableStore(options.storeBase, [access.url], (storeBase) => (0,assets_repository/* withAssetsRepository */.U7)(access, { ...options, storeBase }, log, (assets) => withCache(assets, signal, (cache) => body(assets, cache))));
}
async function withCache({ store, branch, remote }, signal, body) {
    try {
        // What a store that was made elsewhere says was proved is no proof.
        await (0,open_store/* openStore */.C)(store, signal);
        const cache = (0,ancestry_cache/* readAncestryCache */.EK)(store, branch);
        const result = await body(cache);
        (0,ancestry_cache/* writeAncestryCache */.TZ)(store, branch, cache);
        return result;
    }
    catch (error) {
        if (!(error instanceof errors/* AssetsSyncError */.Fl) || error.code !== 'git-failed')
            throw error;
        throw new errors/* AssetsSyncError */.Fl('unreachable', `What the server of ${remote.repositoryUrl} sent cannot be read.`, {
            hint: 'Run the command again.',
            detail: error.detail,
            cause: error,
        });
    }
}
async function provePins(assets, cache, pins, allTrees, signal) {
    const { store, remote, branch } = assets;
    const named = pins.filter(({ tree }) => allTrees || tree !== undefined);
    await addTreesHere(store, cache, named, signal);
    const untagged = pins.filter(({ assetsJson }) => assetsJson === undefined);
    if (untagged.length === 0)
        return pins.map(taggedProof);
    const commits = [...new Set(untagged.map(({ sha }) => sha))];
    const withTrees = new Set(unknown(cache, named).map(({ sha }) => sha)).size > shallow_proof/* MAX_FEW_COMMITS */.h;
    const proof = await (0,prove_ancestry/* proveAncestry */.Q)({ store, remote, branch, commits, withTrees, cache }, signal);
    const ancestryOf = ({ sha }) => proof.ancestries.get(sha) ?? { is: 'missing' };
    const walk = new tree_walk/* TreeWalk */.O(remote, proof.scratch);
    const known = named.filter((place) => ancestryOf(place).is !== 'missing');
    const absent = await addTrees(walk, cache, known, signal);
    const squashed = await findSquashedPins(assets, proof, walk, pins, signal);
    return pins.map((pin, index) => {
        if (pin.assetsJson !== undefined)
            return taggedProof(pin);
        const key = (0,ancestry_cache/* treeKey */.W_)(pin.sha, pin.assetsPath);
        const ancestry = ancestryOf(pin);
        const { is } = ancestry;
        const on = squashed[index];
        // Of a commit that is gone there is what the pin says of it.
        const tree = absent.has(key) ? 'absent' : (cache.trees.get(key) ?? (on === undefined ? undefined : pin.tree));
        const isObject = ancestry.is === 'missing' && ancestry.isObject === true;
        return { pin, outcome: (0,outcomes/* outcomeOf */.sG)(pin, is, tree, on), onBranch: is === 'on-branch', on, tree, isObject };
    });
}
/** The server was asked for the tag: that keeps the commit, whatever becomes of branches. */
function taggedProof(pin) {
    return { pin, outcome: 'tagged', onBranch: false, on: undefined, tree: undefined };
}
function unknown(cache, places) {
    return places.filter(({ sha, assetsPath }) => !cache.trees.has((0,ancestry_cache/* treeKey */.W_)(sha, assetsPath)));
}
/** Adds what a sync brought: it says what a commit has; that it seems to lack something may be the store's fault. */
async function addTreesHere(store, cache, places, signal) {
    const asked = unknown(cache, places);
    const answers = await (0,lookup/* findInCommits */.X5)(store, asked, signal).catch((error) => {
        // Of a damaged store the server knows nothing: it is asked instead.
        if ((0,lookup/* isDamage */.e6)(error))
            return [];
        throw error;
    });
    for (const [index, { sha, assetsPath }] of asked.entries()) {
        const tree = answers[index];
        if (tree !== undefined && tree !== 'absent' && tree !== 'lost' && tree !== 'no-commit')
            cache.trees.set((0,ancestry_cache/* treeKey */.W_)(sha, assetsPath), tree);
    }
}
/** Adds what the server says. @returns the keys of directories that their commits do not have */
async function addTrees(walk, cache, places, signal) {
    const asked = unknown(cache, places);
    const trees = await walk.find(asked, signal);
    const absent = new Set();
    for (const [index, { sha, assetsPath }] of asked.entries()) {
        const tree = trees[index];
        if (tree === 'absent')
            absent.add((0,ancestry_cache/* treeKey */.W_)(sha, assetsPath));
        else if (tree !== undefined)
            cache.trees.set((0,ancestry_cache/* treeKey */.W_)(sha, assetsPath), tree);
    }
    return absent;
}
/** @returns for each pin the commit of the branch with the same contents; undefined also where its own is there */
async function findSquashedPins({ store, remote }, proof, walk, pins, signal) {
    const lost = pins.flatMap((pin, index) => {
        const ancestry = proof.ancestries.get(pin.sha);
        const { sha, assetsPath, tree } = pin;
        if (ancestry?.is === 'elsewhere')
            return [{ sha, assetsPath, forks: ancestry.forks, index }];
        return ancestry?.is === 'missing' && tree !== undefined ? [{ sha, assetsPath, forks: [], tree, index }] : [];
    });
    const found = await (0,squash/* findSquashed */.i)({ store, remote, proof, walk }, lost, signal);
    const byPin = new Map(lost.map(({ index }, position) => [index, found[position]]));
    return pins.map((_, index) => byPin.get(index));
}


/***/ })

};
