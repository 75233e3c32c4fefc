export const id = 620;
export const ids = [620];
export const modules = {

/***/ 5620:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comparePins: () => (/* binding */ comparePins)
});

// UNUSED EXPORTS: byService, compareTrees, inEachRepository, movedPin, serviceChanges

// EXTERNAL MODULE: ./src/base/directory.ts
var base_directory = __webpack_require__(3386);
// EXTERNAL MODULE: ./src/base/sha.ts
var sha = __webpack_require__(6127);
// EXTERNAL MODULE: ./src/base/traffic.ts
var traffic = __webpack_require__(9008);
// EXTERNAL MODULE: ./src/fetch/assets-repository.ts
var assets_repository = __webpack_require__(7852);
// EXTERNAL MODULE: ./src/store/lookup.ts
var lookup = __webpack_require__(7267);
// EXTERNAL MODULE: ./src/store/open-store.ts
var open_store = __webpack_require__(1797);
// EXTERNAL MODULE: ./src/fetch/by-tree.ts
var by_tree = __webpack_require__(7552);
// EXTERNAL MODULE: ./src/fetch/fetch-missing.ts
var fetch_missing = __webpack_require__(9785);
// EXTERNAL MODULE: ./src/fetch/strategies.ts
var strategies = __webpack_require__(1439);
// EXTERNAL MODULE: ./src/fetch/wanted-tree.ts
var wanted_tree = __webpack_require__(2966);
;// CONCATENATED MODULE: ./src/fetch/fetch-tree-names.ts






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
    const wanted = (0,wanted_tree/* wantedTrees */.pV)(pinnedTrees);
    const here = await (0,fetch_missing/* findAllHere */.Jt)(store, wanted, need, signal);
    if (here !== undefined)
        return report(here);
    return store.withLock(signal, async (held) => {
        await (0,open_store/* openLockedStore */.I)(store, held);
        return report(await (0,fetch_missing/* fetchMissing */.jx)(assets, wanted, need, held));
    });
}
function namesNeed(assets) {
    const { store } = assets;
    const findMissing = async (trees, signal) => {
        const known = await (0,lookup/* findKnownTrees */.Sb)(store, trees, signal);
        return trees.filter((tree) => !known.has(tree));
    };
    return {
        findMissing,
        // What came with a commit is known: there is nothing to copy.
        takeFromCommits: findMissing,
        async fetch(trees, _, signal) {
            try {
                return await (0,strategies/* withLimits */.Ns)(store, async (limits) => {
                    if (!(0,strategies/* treeStrategies */.mg)(limits).includes('by-tree'))
                        return [...trees];
                    await (0,by_tree/* fetchNamesByTree */.w)(assets, trees, (0,strategies/* filterFor */.Qc)(limits), signal);
                    return [];
                });
            }
            catch (error) {
                return (0,strategies/* refusedTrees */.k7)(store, trees, error);
            }
        },
    };
}

// EXTERNAL MODULE: ./src/fetch/resolve-tags.ts
var resolve_tags = __webpack_require__(3544);
// EXTERNAL MODULE: ./src/pins/pins.ts
var pins = __webpack_require__(242);
// EXTERNAL MODULE: ./src/store/repair.ts
var repair = __webpack_require__(9864);
// EXTERNAL MODULE: ./src/git/git.ts
var git = __webpack_require__(308);
;// CONCATENATED MODULE: ./src/diff/differences.ts
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
    const records = (0,git/* splitRecords */.DQ)(output);
    let current = [];
    for (let index = 0; index + 1 < records.length; index += 2) {
        // Each pair is repeated in a line of its own before its first change.
        const [, key, oldMode, newMode, from = '', to = ''] = /^(?:([0-9a-f]{40} [0-9a-f]{40})\n)*:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) /.exec(records[index]?.toString('latin1') ?? '') ?? [];
        if (key !== undefined) {
            current = [];
            changes.set(key, current);
        }
        const before = isFile(oldMode) ? (0,sha/* parseSha */.qL)(from) : undefined;
        const after = isFile(newMode) ? (0,sha/* parseSha */.qL)(to) : undefined;
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
        .filter(({ path }) => !pair.inner.some((directory) => (0,base_directory/* isWithin */.UO)(path, directory))));
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

;// CONCATENATED MODULE: ./src/diff/compare-pins.ts
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
        return { results: [], ...traffic/* NO_TRAFFIC */.q };
    return (0,assets_repository/* withAssetsRepositories */.AZ)(request.accesses, request.repositoryOptions, log, async (repositories) => {
        const places = moved.flatMap(({ from, to }) => [...from, ...to]);
        const tags = await (0,resolve_tags/* resolveTags */.y)(repositories, places, log, signal);
        const known = moved.map(({ service, from, to }) => ({ service, from: tags.trees(from), to: tags.trees(to) }));
        const results = [];
        for (const [assets, comparisons] of divide(known, repositories, log)) {
            results.push(await (0,repair/* withRepair */.M)(assets.store, log, signal, () => compare(assets, comparisons)));
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
        .filter(({ from, to }) => !(0,pins/* samePinnedTrees */.MW)(from, to));
}
/** @param files that differ, of each comparison */
function serviceChanges({ url }, comparisons, files) {
    return comparisons.map((comparison, index) => ({
        service: comparison.service,
        repository: url,
        ...movedPin(comparison),
        ...summarize(files[index] ?? []),
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
    const named = await fetchTreeNames(assets, pinnedTrees, signal);
    const pairs = await findPairs(assets.store, withTrees(comparisons, named), signal);
    const keys = new Set(pairs
        .flat()
        .filter(({ from, to }) => from !== to)
        .map(pairKey));
    const changes = keys.size === 0 ? new Map() : parseRawDiff(await (0,lookup/* diffTrees */.j_)((0,lookup/* lookupEnvironment */.Qt)(assets.store), [...keys], signal));
    return pairs.map((ofService) => filesOfService(ofService, changes));
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
    const trees = (await (0,lookup/* findBelow */.JB)(store, asked, signal)).values();
    return places.map((ofService) => ofService.map(({ directory }) => {
        const [from = sha/* EMPTY_TREE */.pL, to = sha/* EMPTY_TREE */.pL] = [trees.next().value, trees.next().value];
        const others = ofService.map((place) => place.directory).filter((other) => other !== directory);
        return { directory, from, to, inner: others.filter((other) => (0,base_directory/* isWithin */.UO)(other, directory)) };
    }));
}
function directoriesOf({ service, from, to }) {
    return [...new Set([service, ...[...from, ...to].map((pinnedTree) => pinnedTree.directory)])].sort();
}
/** Where the contents of a directory are: in the tree of the innermost pinned tree around it. */
function locate(trees, directory) {
    const around = trees.findLast((tree) => (0,base_directory/* isWithin */.UO)(directory, tree.directory));
    if (around === undefined || around.found === 'absent')
        return { tree: sha/* EMPTY_TREE */.pL, below: '' };
    return { tree: around.found, below: directory.slice(around.directory.length).replace(/^\//, '') };
}


/***/ })

};
