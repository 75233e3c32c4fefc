export const id = 937;
export const ids = [937,776];
export const modules = {

/***/ 2776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ problemOf),
/* harmony export */   notVerified: () => (/* binding */ notVerified),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6127);
/** What verify finds out of a pin: the outcomes, what each means, and what to do about it. */



/** The table of outcomes. `on-branch` alone is good. */
const OUTCOMES = {
    /** The branch has the commit, and the tree of the pin, if it names one, is that of the commit. */
    'on-branch': { advice: undefined },
    /** The branch does not have the commit, but another one with the same contents: its pull request was squashed or rebased. */
    squashed: {
        advice: ({ pin, on }, branch) => {
            const other = on === undefined ? 'a commit there' : (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(on);
            return `${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(pin.sha)} is not on ${branch}, but ${other} has the same recordings; assets-sync repin moves the pin there`;
        },
    },
    /** The server has the commit, but its contents are not on the branch. */
    unmerged: {
        advice: ({ pin }, branch) => `${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(pin.sha)} is not on ${branch}; merge its branch or pull request first, with a merge commit`,
    },
    /** The server does not give the commit out, or the pin is no commit. */
    missing: {
        advice: ({ pin }) => `the server does not give out ${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(pin.sha)}; record again, or restore the branch that had it`,
    },
    /** The pin names another tree than its commit has at that directory, whether the branch has the commit or not. */
    'wrong-tree': {
        advice: ({ pin, tree }) => {
            const right = tree === 'absent' || tree === undefined ? 'that has no such directory' : `that is ${tree}`;
            return `tree is not this directory of ${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(pin.sha)}: ${right}; assets-sync repin corrects it`;
        },
    },
};
/**
 * @param tree what the pin's directory is in its commit; undefined where that was not looked at
 * @param on a commit of the branch that has the same contents there
 */
function outcomeOf(pin, ancestry, tree, on) {
    if (ancestry === 'missing')
        return 'missing';
    // A directory that its commit does not have is empty.
    if (pin.tree !== undefined && pin.tree !== (tree === 'absent' ? _base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_TREE */ .pL : tree))
        return 'wrong-tree';
    if (ancestry === 'on-branch')
        return 'on-branch';
    return on === undefined ? 'unmerged' : 'squashed';
}
/** What is wrong with a pin and what to do about it; undefined where nothing is. */
function problemOf(proof, branch) {
    const { pin, outcome } = proof;
    const { advice } = OUTCOMES[outcome];
    if (advice === undefined)
        return undefined;
    return { message: `${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .showDirectory */ .fi)(pin.directory)}: ${outcome}: ${advice(proof, branch)}`, at: pin.at };
}
/** The error for pins that are not proved; undefined where all are. */
function notVerified(proofs, branch) {
    const problems = proofs.map((proof) => problemOf(proof, branch)).filter((problem) => problem !== undefined);
    if (problems.length === 0)
        return undefined;
    const list = problems.map(({ message, at }) => `${at === undefined ? '' : `${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(at)} `}${message}`);
    const total = `${problems.length} of ${proofs.length} ${proofs.length === 1 ? 'pin is' : 'pins are'} not good`;
    const message = list.length === 1 ? `${list[0]}.` : `${total}:\n${list.join('\n')}`;
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('not-verified', message, {
        hint: 'A pin is good if its commit is on the main branch of the assets repository and its tree is that of the commit.',
        at: problems[0]?.at,
        problems,
    });
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withHistory),
/* harmony export */   pinsOf: () => (/* binding */ pinsOf),
/* harmony export */   verifyPins: () => (/* binding */ verifyPins)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _base_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9008);
/* harmony import */ var _fetch_assets_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7852);
/* harmony import */ var _fetch_tree_walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9070);
/* harmony import */ var _store_lookup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7267);
/* harmony import */ var _store_open_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1797);
/* harmony import */ var _ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2603);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2776);
/* harmony import */ var _prove_ancestry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2510);
/* harmony import */ var _shallow_proof_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6830);
/* harmony import */ var _squash_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(860);
/** What becomes of pins: whether the branch has their commits, and whether their trees are what they say. */











/** The pins that services come from, and another one, each once. */
function pinsOf(services, besides) {
    const pins = services.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ pin }) => pin));
    return [...new Set(besides === undefined ? pins : [...pins, besides])];
}
/** @throws `unreachable` where it cannot be proved either way */
async function verifyPins(request, log, signal) {
    const { access, repositoryOptions, pins, allTrees } = request;
    if (pins.length === 0)
        return { proofs: [], ..._base_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_TRAFFIC */ .q };
    return withHistory(access, repositoryOptions, log, signal, async (assets, cache) => {
        return { proofs: await provePins(assets, cache, pins, allTrees, signal) };
    });
}
/** Runs `body` with an assets repository and what was proved of it before; keeps what it proves. */
function withHistory(access, options, log, signal, body) {
    return (0,_fetch_assets_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .withAssetsRepository */ .U)(access, options, log, async (assets) => {
        const { store, branch, remote } = assets;
        try {
            // What a store that was made elsewhere says was proved is no proof.
            await (0,_store_open_store_js__WEBPACK_IMPORTED_MODULE_5__/* .openStore */ .C)(store, signal);
            const cache = (0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .readAncestryCache */ .EK)(store, branch);
            const result = await body(assets, cache);
            (0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .writeAncestryCache */ .TZ)(store, branch, cache);
            return result;
        }
        catch (error) {
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl) || error.code !== 'git-failed')
                throw error;
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('unreachable', `What the server of ${remote.repositoryUrl} sent cannot be read.`, {
                hint: 'Run the command again.',
                detail: error.detail,
                cause: error,
            });
        }
    });
}
async function provePins(assets, cache, pins, allTrees, signal) {
    const { store, remote, branch } = assets;
    const named = pins.filter(({ tree }) => allTrees || tree !== undefined).map(placeOf);
    await addTreesHere(store, cache, named, signal);
    const commits = [...new Set(pins.map(({ sha }) => sha))];
    const withTrees = new Set(unknown(cache, named).map(({ sha }) => sha)).size > _shallow_proof_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_FEW_COMMITS */ .h;
    const proof = await (0,_prove_ancestry_js__WEBPACK_IMPORTED_MODULE_8__/* .proveAncestry */ .Q)({ store, remote, branch, commits, withTrees, cache }, signal);
    const ancestryOf = ({ sha }) => proof.ancestries.get(sha) ?? { is: 'missing' };
    const walk = new _fetch_tree_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeWalk */ .O(remote, proof.scratch);
    const known = named.filter((place) => ancestryOf(place).is !== 'missing');
    const absent = await addTrees(walk, cache, known, signal);
    const squashed = await findSquashedPins(assets, proof, walk, pins, signal);
    return pins.map((pin, index) => {
        const key = (0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .treeKey */ .W_)(pin.sha, pin.directory);
        const tree = absent.has(key) ? 'absent' : cache.trees.get(key);
        const { is } = ancestryOf(pin);
        const on = squashed[index];
        return { pin, outcome: (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_7__/* .outcomeOf */ .s)(pin, is, tree, on), onBranch: is === 'on-branch', on, tree };
    });
}
function unknown(cache, places) {
    return places.filter(({ sha, directory }) => !cache.trees.has((0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .treeKey */ .W_)(sha, directory)));
}
/** Adds what a sync brought: it says what a commit has; that it seems to lack something may be the store's fault. */
async function addTreesHere(store, cache, places, signal) {
    const asked = unknown(cache, places);
    const answers = await (0,_store_lookup_js__WEBPACK_IMPORTED_MODULE_4__/* .findInCommits */ .X5)(store, asked, signal).catch((error) => {
        // Of a damaged store the server knows nothing: it is asked instead.
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl && error.code === 'git-failed')
            return [];
        throw error;
    });
    for (const [index, { sha, directory }] of asked.entries()) {
        const tree = answers[index];
        if (tree !== undefined && tree !== 'absent' && tree !== 'no-commit')
            cache.trees.set((0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .treeKey */ .W_)(sha, directory), tree);
    }
}
/** Adds what the server says. @returns the keys of directories that their commits do not have */
async function addTrees(walk, cache, places, signal) {
    const asked = unknown(cache, places);
    const trees = await walk.find(asked, signal);
    const absent = new Set();
    for (const [index, { sha, directory }] of asked.entries()) {
        const tree = trees[index];
        if (tree === 'absent')
            absent.add((0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .treeKey */ .W_)(sha, directory));
        else if (tree !== undefined)
            cache.trees.set((0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .treeKey */ .W_)(sha, directory), tree);
    }
    return absent;
}
/** @returns for each pin the commit of the branch with the same contents; undefined also where its own is there */
async function findSquashedPins({ store, remote }, proof, walk, pins, signal) {
    const lost = pins.flatMap((pin, index) => {
        const ancestry = proof.ancestries.get(pin.sha);
        return ancestry?.is === 'elsewhere' ? [{ ...placeOf(pin), forks: ancestry.forks, index }] : [];
    });
    const found = await (0,_squash_js__WEBPACK_IMPORTED_MODULE_10__/* .findSquashed */ .i)({ store, remote, proof, walk }, lost, signal);
    const byPin = new Map(lost.map(({ index }, position) => [index, found[position]]));
    return pins.map((_, index) => byPin.get(index));
}
function placeOf({ sha, directory }) {
    return { sha, directory };
}


/***/ })

};
