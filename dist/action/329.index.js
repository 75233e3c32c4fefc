export const id = 329;
export const ids = [329,805];
export const modules = {

/***/ 9008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ NO_TRAFFIC)
/* harmony export */ });
const NO_TRAFFIC = { requests: 0, bytes: 0 };


/***/ }),

/***/ 329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command)
});

// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var command = __webpack_require__(3739);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/fetch/access.ts
var access = __webpack_require__(4840);
// EXTERNAL MODULE: ./src/selection/selection.ts
var selection = __webpack_require__(3872);
// EXTERNAL MODULE: ./src/store/cache-names.ts
var cache_names = __webpack_require__(922);
;// CONCATENATED MODULE: ./src/commands/plan/plan.ts
/** plan: what a sync would do, without asking the assets repository. */




async function plan(request, log, signal) {
    const { root, assetsRoot, services, before } = await (0,selection/* select */.Lt)(request, request.codeRepository, log, signal);
    const url = (0,access/* findRepositoryUrl */.R)(request, root, request.codeRepository.root);
    const unlistable = services.find(({ service }) => /,|^\s|\s$/.test(service));
    if (unlistable !== undefined) {
        throw new errors/* AssetsSyncError */.Fl('bad-usage', `The service ${JSON.stringify(unlistable.service)} cannot be named in paths.`, {
            hint: 'Rename it: without a comma, and without white space at its ends.',
        });
    }
    const earlier = before?.otherRepository === undefined ? before?.pins : undefined;
    return { assetsRoot, services, repository: url, earlier, ...(0,cache_names/* cacheNames */.n)(request.storeBase, url, services) };
}

// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __webpack_require__(6127);
// EXTERNAL MODULE: ./src/diff/compare-pins.ts + 1 modules
var compare_pins = __webpack_require__(9805);
// EXTERNAL MODULE: ./src/pins/pins.ts
var pins = __webpack_require__(242);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(4285);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(5616);
// EXTERNAL MODULE: ./src/report/pins.ts
var report_pins = __webpack_require__(7740);
// EXTERNAL MODULE: ./src/report/table.ts
var table = __webpack_require__(790);
;// CONCATENATED MODULE: ./src/commands/plan/matrix.ts
/** Jobs for a CI system's matrix: one a service, or, where there are more than a system takes, one for several. */
/** GitHub's limit for a matrix, and Azure's for the jobs of a stage. */
const MAX_JOBS = 256;
/** The value of `paths` for each job. */
function matrixJobs(services) {
    const size = Math.ceil(services.length / MAX_JOBS);
    const jobs = [];
    for (let start = 0; start < services.length; start += size)
        jobs.push(services.slice(start, start + size).join(','));
    return jobs;
}
/** As Azure Pipelines wants it: the variables of each job, by a name of letters, digits and `_`. */
function matrixLegs(services) {
    const legs = {};
    for (const service of matrixJobs(services)) {
        const name = service
            .replace(/,.*$/, '_and_more')
            .replace(/[^A-Za-z0-9]+/g, '_')
            .replace(/^(?![A-Za-z])/, 's_')
            .slice(0, 90);
        let unique = name;
        for (let number = 2; Object.hasOwn(legs, unique); number++)
            unique = `${name}_${number}`;
        legs[unique] = { service };
    }
    return legs;
}

;// CONCATENATED MODULE: ./src/commands/plan/report.ts
/** What people and scripts are told about a plan. */








function planOutputs(result, matrixShape) {
    const services = result.services.map(({ service }) => service);
    return {
        'assets-root': result.assetsRoot,
        services,
        pins: (0,report_pins/* pinsOutput */.u)(result.services),
        changed: services.length > 0,
        matrix: matrixShape === 'legs' ? matrixLegs(services) : matrixJobs(services),
        'cache-key': result.cacheKey,
        'cache-path': result.cachePath,
    };
}
function planText({ services }) {
    if (services.length === 0)
        return 'No service to sync.';
    return [...(0,table/* alignColumns */.R)(services.map((chosen) => [chosen.service, shortPins(chosen)])), (0,numbers/* count */.U9)(services.length, 'service')].join('\n');
}
function shortPins({ pinnedTrees }) {
    return pinnedTrees.map(({ sha }) => (0,base_sha/* shortSha */.Fu)(sha)).join(' ');
}
/** Where a pin came from, with the page that compares both commits. */
function moved(comparison, repository) {
    if ((0,pins/* samePinnedTrees */.M)(comparison.from, comparison.to))
        return '';
    const { from, to } = (0,compare_pins/* movedPin */.N)(comparison);
    if (from === undefined || to === undefined)
        return 'new';
    const page = from === to ? undefined : (0,markdown/* comparePage */.D4)(repository, from, to);
    return page === undefined ? `from <code>${(0,base_sha/* shortSha */.Fu)(from)}</code>` : `[from <code>${(0,base_sha/* shortSha */.Fu)(from)}</code>](${page})`;
}
function planSummary({ services, repository, earlier }) {
    if (services.length === 0)
        return '### assets-sync plan\n\nNo service to sync.\n';
    const table = (0,markdown/* markdownTable */.Qj)({
        head: ['Service', 'Commit', 'Moved'],
        numeric: [],
        rows: services.map(({ service, pinnedTrees }) => [
            (0,markdown/* escapeMarkdown */.FV)(service),
            [...new Set(pinnedTrees.map(({ sha }) => (0,markdown/* commitLink */.wn)(repository, sha)))].join('<br>'),
            moved({ service, from: earlier?.pinnedTreesOf(service) ?? pinnedTrees, to: pinnedTrees }, repository),
        ]),
        of: 'services',
    });
    return `### assets-sync plan: ${(0,numbers/* count */.U9)(services.length, 'service')}\n\n${table}\n`;
}

;// CONCATENATED MODULE: ./src/commands/plan/command.ts
/** plan: says which services a sync would bring. */



const command_command = {
    group: 'Pins',
    description: 'say which services a sync would bring, without asking the assets repository',
    quiet: command/* QUIET_ANSWER */.oe,
    paths: command/* SERVICES_HERE */.mo,
    inputs: ['base', 'repository', 'branch', 'path', 'working-directory', 'code-token', 'retries', 'timeout'],
    examples: `
  assets-sync plan                      # the services that your branch and your files change
  assets-sync plan --base v1.2.0        # those that changed since a tag
  assets-sync plan --json               # with the matrix, for scripts`,
    run,
};
async function run({ host, signal, openCodeRepository, request, log }) {
    const result = await plan({ ...request, codeRepository: await openCodeRepository() }, log, signal);
    host.result(planText(result), 'answer');
    host.setOutputs(planOutputs(result, host.matrixShape));
    await host.summarize(() => planSummary(result));
}


/***/ }),

/***/ 9805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comparePins: () => (/* binding */ comparePins),
  N: () => (/* binding */ movedPin)
});

// EXTERNAL MODULE: ./src/base/directory.ts
var base_directory = __webpack_require__(3386);
// EXTERNAL MODULE: ./src/base/sha.ts
var sha = __webpack_require__(6127);
// EXTERNAL MODULE: ./src/base/traffic.ts
var traffic = __webpack_require__(9008);
// EXTERNAL MODULE: ./src/fetch/assets-repository.ts
var assets_repository = __webpack_require__(7852);
// EXTERNAL MODULE: ./src/fetch/fetch-tree-names.ts
var fetch_tree_names = __webpack_require__(3628);
// EXTERNAL MODULE: ./src/pins/pins.ts
var pins = __webpack_require__(242);
// EXTERNAL MODULE: ./src/store/lookup.ts
var lookup = __webpack_require__(7267);
// EXTERNAL MODULE: ./src/store/repair.ts
var repair = __webpack_require__(9864);
// EXTERNAL MODULE: ./src/git/git.ts + 1 modules
var git = __webpack_require__(4598);
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
        const [, key, oldMode, newMode] = /^(?:([0-9a-f]{40} [0-9a-f]{40})\n)*:(\d{6}) (\d{6}) /.exec(records[index]?.toString('latin1') ?? '') ?? [];
        if (key !== undefined) {
            current = [];
            changes.set(key, current);
        }
        const before = isFile(oldMode);
        const after = isFile(newMode);
        if (!before && !after)
            continue;
        const path = records[index + 1]?.toString('utf8') ?? '';
        current.push({ path, kind: before && after ? 'modified' : after ? 'added' : 'deleted' });
    }
    return changes;
}
/** Submodules have no place in an assets root. */
function isFile(mode) {
    return mode !== undefined && mode !== '000000' && mode !== '160000';
}
/** @returns what differs in all directories of a service together */
function summarize(pairs, changes) {
    const differences = { added: [], modified: [], deleted: [] };
    for (const pair of pairs) {
        for (const { path, kind } of changes.get(pairKey(pair)) ?? []) {
            const whole = pair.directory === '' ? path : `${pair.directory}/${path}`;
            if (!pair.inner.some((directory) => (0,base_directory/* isWithin */.UO)(whole, directory)))
                differences[kind].push(whole);
        }
    }
    for (const paths of Object.values(differences))
        paths.sort();
    return differences;
}

;// CONCATENATED MODULE: ./src/diff/compare-pins.ts
/** What differs between two pins of a service, from trees alone: no recording is fetched to say it. */









/** Compares services with what they were at earlier pins. Where no pin moved, nothing is looked at. */
async function comparePins(request, log, signal) {
    const { services, earlier } = request;
    const comparisons = services
        .map(({ service, pinnedTrees }) => ({ service, from: earlier.pinnedTreesOf(service), to: pinnedTrees }))
        .filter(({ from, to }) => !(0,pins/* samePinnedTrees */.M)(from, to));
    if (comparisons.length === 0)
        return { changes: [], ...traffic/* NO_TRAFFIC */.q };
    return (0,assets_repository/* withAssetsRepository */.U)(request, request, log, async (assets) => {
        const differences = await (0,repair/* withRepair */.M)(assets.store, log, signal, () => compareTrees(assets, comparisons, signal));
        const changes = comparisons.map((comparison, index) => ({
            service: comparison.service,
            ...movedPin(comparison),
            ...(differences[index] ?? { added: [], modified: [], deleted: [] }),
        }));
        return { changes };
    });
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
/** @returns for each comparison what differs */
async function compareTrees(assets, comparisons, signal) {
    const pinnedTrees = comparisons.flatMap(({ from, to }) => [...from, ...to]);
    const named = await (0,fetch_tree_names/* fetchTreeNames */.x)(assets, pinnedTrees, signal);
    const pairs = await findPairs(assets.store, withTrees(comparisons, named), signal);
    const keys = new Set(pairs
        .flat()
        .filter(({ from, to }) => from !== to)
        .map(pairKey));
    const changes = keys.size === 0 ? new Map() : parseRawDiff(await (0,lookup/* diffTrees */.j_)(assets.store, [...keys], signal));
    return pairs.map((ofService) => summarize(ofService, changes));
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


/***/ }),

/***/ 3628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ fetchTreeNames)
/* harmony export */ });
/* harmony import */ var _store_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7267);
/* harmony import */ var _store_open_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1797);
/* harmony import */ var _by_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7552);
/* harmony import */ var _fetch_missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9785);
/* harmony import */ var _strategies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1439);
/* harmony import */ var _wanted_trees_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(853);






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
    const wanted = (0,_wanted_trees_js__WEBPACK_IMPORTED_MODULE_5__/* .wantedTrees */ .pV)(pinnedTrees);
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
