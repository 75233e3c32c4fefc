export const id = 329;
export const ids = [329,705];
export const modules = {

/***/ 329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlan: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/fetch/address.ts
var address = __webpack_require__(128);
// EXTERNAL MODULE: ./src/selection/selection.ts
var selection = __webpack_require__(3872);
// EXTERNAL MODULE: ./src/store/cache-names.ts
var cache_names = __webpack_require__(922);
;// CONCATENATED MODULE: ./src/commands/plan/plan.ts
/** plan: what a sync would do, without asking the assets repository. */




async function plan(request, log, signal) {
    const { root, assetsRoot, services, before } = await (0,selection/* select */.Lt)(request, request.codeRepository, log, signal);
    const url = (0,address/* findAddress */.S)({ ...request, given: request.repository, root, base: request.codeRepository.root });
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
// EXTERNAL MODULE: ./src/diff/compare-pins.ts
var compare_pins = __webpack_require__(3705);
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
/** plan, from a host's request to what it is told. */


async function runPlan({ host, signal, codeRepository, request, log }) {
    const result = await plan({ ...request, codeRepository: await codeRepository }, log, signal);
    host.result(planText(result), 'answer');
    host.setOutputs(planOutputs(result, host.matrixShape));
    await host.summarize(() => planSummary(result));
}


/***/ }),

/***/ 3705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ movedPin),
/* harmony export */   comparePins: () => (/* binding */ comparePins)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3386);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6127);
/* harmony import */ var _fetch_obtain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4347);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2084);
/* harmony import */ var _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6970);
/* harmony import */ var _pins_pins_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(242);
/* harmony import */ var _store_repair_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9864);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1644);
/** What differs between two pins of a service, from trees alone: no recording is fetched to say it. */








/** Compares services with what they were at earlier pins. Where no pin moved, nothing is looked at. */
async function comparePins({ services, earlier, ...request }, log, signal) {
    const comparisons = services
        .map(({ service, pinnedTrees }) => ({ service, from: earlier.pinnedTreesOf(service), to: pinnedTrees }))
        .filter(({ from, to }) => !(0,_pins_pins_js__WEBPACK_IMPORTED_MODULE_5__/* .samePinnedTrees */ .M)(from, to));
    if (comparisons.length === 0)
        return { changes: [], requests: 0, bytes: 0 };
    const store = new _store_store_js__WEBPACK_IMPORTED_MODULE_4__/* .Store */ .i(request.storeBase, request.url);
    const remote = new _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .Remote */ .V({ ...request, log, tokenInput: 'token' });
    try {
        const compare = () => compareIn(store, remote, request.branch, comparisons, signal);
        const differences = await (0,_store_repair_js__WEBPACK_IMPORTED_MODULE_3__/* .healing */ .v)(store, log, signal, compare);
        const changes = comparisons.map((comparison, index) => ({
            service: comparison.service,
            ...movedPin(comparison),
            ...(differences[index] ?? { added: [], modified: [], deleted: [] }),
        }));
        const { requests, bytes } = await remote.close();
        return { changes, requests, bytes };
    }
    finally {
        await remote.close();
        await store.settle();
    }
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
async function compareIn(store, remote, branch, comparisons, signal) {
    const pinnedTrees = comparisons.flatMap(({ from, to }) => [...from, ...to]);
    const { trees } = await (0,_fetch_obtain_js__WEBPACK_IMPORTED_MODULE_0__/* .obtainNames */ .Kk)(store, remote, branch, pinnedTrees, signal);
    const treeOf = (pinnedTree) => {
        const tree = trees.get(pinnedTree);
        return tree === undefined || tree === 'absent' ? _base_sha_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_TREE */ .pL : tree;
    };
    const questions = comparisons.map((comparison) => directoriesOf(comparison));
    const asked = questions.flatMap((directories, index) => directories.flatMap((directory) => [
        locate(comparisons[index]?.from ?? [], directory, treeOf),
        locate(comparisons[index]?.to ?? [], directory, treeOf),
    ]));
    const found = await store.findTrees(asked, signal);
    let at = 0;
    const pairs = questions.map((directories) => directories.map((directory) => {
        const [from = _base_sha_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_TREE */ .pL, to = _base_sha_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_TREE */ .pL] = found.slice(at, at + 2);
        at += 2;
        return { directory, from, to, inner: directories.filter((other) => other !== directory && (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_7__/* .isWithin */ .UO)(other, directory)) };
    }));
    const changes = await diffTrees(store, pairs.flat(), signal);
    return pairs.map((ofService) => summarize(ofService, changes));
}
function directoriesOf({ service, from, to }) {
    return [...new Set([service, ...[...from, ...to].map((pinnedTree) => pinnedTree.directory)])].sort();
}
/** Where the contents of a directory are: in the tree of the innermost pinned tree around it. */
function locate(pinnedTrees, directory, treeOf) {
    const around = pinnedTrees.findLast((pinnedTree) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_7__/* .isWithin */ .UO)(directory, pinnedTree.directory));
    if (around === undefined)
        return { tree: _base_sha_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_TREE */ .pL, below: '' };
    return { tree: treeOf(around), below: directory.slice(around.directory.length).replace(/^\//, '') };
}
async function diffTrees(store, pairs, signal) {
    const keys = new Set(pairs.filter(({ from, to }) => from !== to).map(keyOf));
    const changes = new Map();
    if (keys.size === 0)
        return changes;
    const records = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRecords */ .DQ)(await store.diffTrees([...keys], signal));
    let current = [];
    for (let index = 0; index + 1 < records.length; index += 2) {
        // Each pair is repeated in a line of its own before its first change.
        const [, header, oldMode, newMode] = /^(?:([0-9a-f]{40} [0-9a-f]{40})\n)*:(\d{6}) (\d{6}) /.exec(records[index]?.toString('latin1') ?? '') ?? [];
        if (header !== undefined) {
            current = [];
            changes.set(header, current);
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
function keyOf({ from, to }) {
    return `${from} ${to}`;
}
function summarize(pairs, changes) {
    const differences = { added: [], modified: [], deleted: [] };
    for (const pair of pairs) {
        for (const { path, kind } of changes.get(keyOf(pair)) ?? []) {
            const whole = pair.directory === '' ? path : `${pair.directory}/${path}`;
            if (!pair.inner.some((directory) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_7__/* .isWithin */ .UO)(whole, directory)))
                differences[kind].push(whole);
        }
    }
    for (const paths of Object.values(differences))
        paths.sort();
    return differences;
}


/***/ })

};
