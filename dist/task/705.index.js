export const id = 705;
export const ids = [705];
export const modules = {

/***/ 53705:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ byService),
/* harmony export */   NH: () => (/* binding */ movedPin),
/* harmony export */   TJ: () => (/* binding */ serviceChanges),
/* harmony export */   XM: () => (/* binding */ inEachRepository),
/* harmony export */   comparePins: () => (/* binding */ comparePins),
/* harmony export */   tc: () => (/* binding */ compareTrees)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63386);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76127);
/* harmony import */ var _base_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39008);
/* harmony import */ var _fetch_assets_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17852);
/* harmony import */ var _fetch_fetch_tree_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63628);
/* harmony import */ var _fetch_resolve_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33544);
/* harmony import */ var _pins_pins_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20242);
/* harmony import */ var _store_lookup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7267);
/* harmony import */ var _store_repair_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99864);
/* harmony import */ var _differences_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30631);
/** What differs between two pins of a service, from trees alone: no recording is fetched to say it. */










/** Compares services with what they were at earlier pins. Where no pin moved, nothing is looked at. */
async function comparePins(request, log, signal) {
    const { results, requests, bytes } = await inEachRepository(request, log, signal, async (assets, comparisons) => {
        return serviceChanges(assets, comparisons, await compareTrees(assets, comparisons, signal));
    });
    return { changes: results.flat().sort(byService), requests, bytes };
}
function byService(a, b) {
    return a.service < b.service ? -1 : 1;
}
/** Has the services whose pins moved compared, those of each assets repository on their own. Where no pin moved, nothing is looked at. */
async function inEachRepository(request, log, signal, compare) {
    const moved = findMoved(request);
    if (moved.length === 0)
        return { results: [], ..._base_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_TRAFFIC */ .q };
    return (0,_fetch_assets_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .withAssetsRepositories */ .AZ)(request.accesses, request.repositoryOptions, log, async (repositories) => {
        const places = moved.flatMap(({ from, to }) => [...from, ...to]);
        const tags = await (0,_fetch_resolve_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveTags */ .y)(repositories, places, log, signal);
        const known = moved.map(({ service, from, to }) => ({ service, from: tags.trees(from), to: tags.trees(to) }));
        const results = [];
        for (const [assets, comparisons] of divide(known, repositories, log)) {
            results.push(await (0,_store_repair_js__WEBPACK_IMPORTED_MODULE_7__/* .withRepair */ .M)(assets.store, log, signal, () => compare(assets, comparisons)));
        }
        return { results };
    });
}
/** What is to be compared in each repository. What another one had before is not: a commit of one says nothing in the other. */
function divide(known, repositories, log) {
    const groups = new Map();
    for (const comparison of known) {
        const all = [...comparison.to, ...comparison.from];
        const [first] = all;
        if (first === undefined)
            continue;
        const assets = repositories.of(first.pin);
        const isHere = ({ pin }) => repositories.of(pin) === assets;
        const here = { ...comparison, from: comparison.from.filter(isHere), to: comparison.to.filter(isHere) };
        if (!all.every(isHere))
            log.notice(`${comparison.service} is compared in ${assets.url.url} alone: it has, or had, pins of another.`);
        if (!isSame(here))
            groups.set(assets, [...(groups.get(assets) ?? []), here]);
    }
    return groups;
}
/** Whether an assets.json gave way to a pin of the same commit, or the other way round. */
function isSame({ from, to }) {
    const says = (trees) => JSON.stringify(trees.map(({ directory, assetsPath, sha }) => [directory, assetsPath, sha]));
    return [...from, ...to].some(({ pin }) => pin.assetsJson !== undefined) && says(from) === says(to);
}
/** The services whose pins moved. */
function findMoved({ services, earlier }) {
    return services
        .map(({ service, pinnedTrees }) => ({ service, from: earlier.pinnedTreesOf(service), to: pinnedTrees }))
        .filter(({ from, to }) => !(0,_pins_pins_js__WEBPACK_IMPORTED_MODULE_5__/* .samePinnedTrees */ .MW)(from, to));
}
/** @param files that differ, of each comparison */
function serviceChanges({ url }, comparisons, files) {
    return comparisons.map((comparison, index) => ({
        service: comparison.service,
        repository: url,
        ...movedPin(comparison),
        ...(0,_differences_js__WEBPACK_IMPORTED_MODULE_8__/* .summarize */ .eh)(files[index] ?? []),
    }));
}
/** The pin that moved, of a service that may be made of several. */
function movedPin({ service, from, to }) {
    const pairs = directoriesOf({ service, from, to }).map((directory) => ({
        before: from.find((pinnedTree) => pinnedTree.directory === directory),
        after: to.find((pinnedTree) => pinnedTree.directory === directory),
    }));
    const moved = pairs.find(({ before, after }) => before?.sha !== after?.sha) ?? pairs[0];
    return { from: moved?.before?.sha, to: moved?.after?.sha, at: (moved?.after ?? to[0])?.pin.at };
}
/** @returns for each comparison the files that differ */
async function compareTrees(assets, comparisons, signal) {
    const pinnedTrees = comparisons.flatMap(({ from, to }) => [...from, ...to]);
    const named = await (0,_fetch_fetch_tree_names_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchTreeNames */ .x)(assets, pinnedTrees, signal);
    const pairs = await findPairs(assets.store, withTrees(comparisons, named), signal);
    const keys = new Set(pairs
        .flat()
        .filter(({ from, to }) => from !== to)
        .map(_differences_js__WEBPACK_IMPORTED_MODULE_8__/* .pairKey */ .Yz));
    const changes = keys.size === 0 ? new Map() : (0,_differences_js__WEBPACK_IMPORTED_MODULE_8__/* .parseRawDiff */ .LP)(await (0,_store_lookup_js__WEBPACK_IMPORTED_MODULE_6__/* .diffTrees */ .j_)((0,_store_lookup_js__WEBPACK_IMPORTED_MODULE_6__/* .lookupEnvironment */ .Qt)(assets.store), [...keys], signal));
    return pairs.map((ofService) => (0,_differences_js__WEBPACK_IMPORTED_MODULE_8__/* .filesOfService */ .ay)(ofService, changes));
}
/** @param named of all comparisons, one after the other */
function withTrees(comparisons, named) {
    const rest = [...named];
    return comparisons.map(({ service, from, to }) => {
        return { service, from: rest.splice(0, from.length), to: rest.splice(0, to.length) };
    });
}
/** @returns for each comparison its directories' trees on both sides */
async function findPairs(store, comparisons, signal) {
    const places = comparisons.map((comparison) => {
        const { from, to } = comparison;
        return directoriesOf(comparison).map((directory) => ({
            directory,
            from: locate(from, directory),
            to: locate(to, directory),
        }));
    });
    const asked = places.flat().flatMap(({ from, to }) => [from, to]);
    const trees = (await (0,_store_lookup_js__WEBPACK_IMPORTED_MODULE_6__/* .findBelow */ .JB)(store, asked, signal)).values();
    return places.map((ofService) => ofService.map(({ directory }) => {
        const [from = _base_sha_js__WEBPACK_IMPORTED_MODULE_9__/* .EMPTY_TREE */ .pL, to = _base_sha_js__WEBPACK_IMPORTED_MODULE_9__/* .EMPTY_TREE */ .pL] = [trees.next().value, trees.next().value];
        const others = ofService.map((place) => place.directory).filter((other) => other !== directory);
        return { directory, from, to, inner: others.filter((other) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(other, directory)) };
    }));
}
function directoriesOf({ service, from, to }) {
    return [...new Set([service, ...[...from, ...to].map((pinnedTree) => pinnedTree.directory)])].sort();
}
/** Where the contents of a directory are: in the tree of the innermost pinned tree around it. */
function locate(trees, directory) {
    const around = trees.findLast((tree) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(directory, tree.directory));
    if (around === undefined || around.found === 'absent')
        return { tree: _base_sha_js__WEBPACK_IMPORTED_MODULE_9__/* .EMPTY_TREE */ .pL, below: '' };
    return { tree: around.found, below: directory.slice(around.directory.length).replace(/^\//, '') };
}


/***/ }),

/***/ 30631:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ parseRawDiff),
/* harmony export */   Yz: () => (/* binding */ pairKey),
/* harmony export */   ay: () => (/* binding */ filesOfService),
/* harmony export */   eh: () => (/* binding */ summarize)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63386);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76127);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81200);
/** Makes lists of paths out of what git says of pairs of trees: pure, so that it can be tested without git. */



/** How `git diff-tree --stdin` is asked for a pair, and how it names it in its answer. */
function pairKey({ from, to }) {
    return `${from} ${to}`;
}
/**
 * Reads what `git diff-tree --stdin -r --raw -z` printed.
 * @returns the changed files of each pair that has any, by its key
 */
function parseRawDiff(output) {
    const changes = new Map();
    const records = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRecords */ .DQ)(output);
    let current = [];
    for (let index = 0; index + 1 < records.length; index += 2) {
        // Each pair is repeated in a line of its own before its first change.
        const [, key, oldMode, newMode, from = '', to = ''] = /^(?:([0-9a-f]{40} [0-9a-f]{40})\n)*:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) /.exec(records[index]?.toString('latin1') ?? '') ?? [];
        if (key !== undefined) {
            current = [];
            changes.set(key, current);
        }
        const before = isFile(oldMode) ? (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .qL)(from) : undefined;
        const after = isFile(newMode) ? (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .qL)(to) : undefined;
        if (before === undefined && after === undefined)
            continue;
        current.push({ path: records[index + 1]?.toString('utf8') ?? '', before, after });
    }
    return changes;
}
/** Submodules have no place in an assets root. */
function isFile(mode) {
    return mode !== undefined && mode !== '000000' && mode !== '160000';
}
/** @returns the files that differ in all directories of a service together, by path */
function filesOfService(pairs, changes) {
    const files = pairs.flatMap((pair) => (changes.get(pairKey(pair)) ?? [])
        .map((file) => ({ ...file, path: pair.directory === '' ? file.path : `${pair.directory}/${file.path}` }))
        .filter(({ path }) => !pair.inner.some((directory) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(path, directory))));
    return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** @param files by path */
function summarize(files) {
    const differences = { added: [], modified: [], deleted: [] };
    for (const { path, before, after } of files) {
        differences[before === undefined ? 'added' : after === undefined ? 'deleted' : 'modified'].push(path);
    }
    return differences;
}


/***/ }),

/***/ 63628:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ fetchTreeNames)
/* harmony export */ });
/* harmony import */ var _store_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7267);
/* harmony import */ var _store_open_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1797);
/* harmony import */ var _by_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97552);
/* harmony import */ var _fetch_missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19785);
/* harmony import */ var _strategies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81439);
/* harmony import */ var _wanted_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42966);






/**
 * Finds the tree of every pinned tree and makes its names be at hand. What is not here is one fetch, or two where a SHA stands
 * alone.
 * @returns in the order of what was asked for
 * @throws `missing-commit` where the server does not have a commit
 */
async function fetchTreeNames(assets, pinnedTrees, signal) {
    const { store } = assets;
    const need = namesNeed(assets);
    const report = (known) => {
        return pinnedTrees.map((pinnedTree, index) => ({ ...pinnedTree, found: known[index]?.found ?? 'absent' }));
    };
    const wanted = (0,_wanted_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .wantedTrees */ .pV)(pinnedTrees);
    const here = await (0,_fetch_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .findAllHere */ .Jt)(store, wanted, need, signal);
    if (here !== undefined)
        return report(here);
    return store.withLock(signal, async (held) => {
        await (0,_store_open_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openLockedStore */ .I)(store, held);
        return report(await (0,_fetch_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchMissing */ .jx)(assets, wanted, need, held));
    });
}
function namesNeed(assets) {
    const { store } = assets;
    const findMissing = async (trees, signal) => {
        const known = await (0,_store_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .findKnownTrees */ .Sb)(store, trees, signal);
        return trees.filter((tree) => !known.has(tree));
    };
    return {
        findMissing,
        // What came with a commit is known: there is nothing to copy.
        takeFromCommits: findMissing,
        async fetch(trees, _, signal) {
            try {
                return await (0,_strategies_js__WEBPACK_IMPORTED_MODULE_4__/* .withLimits */ .Ns)(store, async (limits) => {
                    if (!(0,_strategies_js__WEBPACK_IMPORTED_MODULE_4__/* .treeStrategies */ .mg)(limits).includes('by-tree'))
                        return [...trees];
                    await (0,_by_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchNamesByTree */ .w)(assets, trees, (0,_strategies_js__WEBPACK_IMPORTED_MODULE_4__/* .filterFor */ .Qc)(limits), signal);
                    return [];
                });
            }
            catch (error) {
                return (0,_strategies_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedTrees */ .k7)(store, trees, error);
            }
        },
    };
}


/***/ })

};
