export const id = 880;
export const ids = [880,902];
export const modules = {

/***/ 902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ movedPin),
/* harmony export */   comparePins: () => (/* binding */ comparePins)
/* harmony export */ });
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2084);
/* harmony import */ var _git_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8287);
/* harmony import */ var _names_directory_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9211);
/* harmony import */ var _names_sha_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6242);
/* harmony import */ var _pins_pins_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(242);
/* harmony import */ var _healing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4063);
/* harmony import */ var _obtain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1768);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3992);








/** Compares services with what they were at earlier pins. Where no pin moved, nothing is looked at. */
async function comparePins({ services, earlier, ...request }, events, signal) {
    const comparisons = services
        .map(({ service, parts }) => ({ service, from: earlier.partsOf(service), to: parts }))
        .filter(({ from, to }) => !(0,_pins_pins_js__WEBPACK_IMPORTED_MODULE_5__/* .sameParts */ .x)(from, to));
    if (comparisons.length === 0)
        return { changes: [], requests: 0, bytes: 0 };
    const store = new _store_js__WEBPACK_IMPORTED_MODULE_4__/* .Store */ .i(request.storeBase, request.url);
    const remote = new _git_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .Remote */ .V({ ...request, ...events, tokenInput: 'token' });
    try {
        const compare = () => compareIn(store, remote, request.branch, comparisons, signal);
        const differences = await (0,_healing_js__WEBPACK_IMPORTED_MODULE_2__/* .healing */ .v)(store, events.onInfo, signal, compare);
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
        before: from.find((part) => part.directory === directory),
        after: to.find((part) => part.directory === directory),
    }));
    const moved = pairs.find(({ before, after }) => before?.sha !== after?.sha) ?? pairs[0];
    return { from: moved?.before?.sha, to: moved?.after?.sha, at: (moved?.after ?? to[0])?.pin.at };
}
async function compareIn(store, remote, branch, comparisons, signal) {
    const parts = comparisons.flatMap(({ from, to }) => [...from, ...to]);
    const { trees } = await (0,_obtain_js__WEBPACK_IMPORTED_MODULE_3__/* .obtainNames */ .Kk)(store, remote, branch, parts, signal);
    const treeOf = (part) => {
        const tree = trees.get(part);
        return tree === undefined || tree === 'absent' ? _names_sha_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_TREE */ .pL : tree;
    };
    const questions = comparisons.map((comparison) => directoriesOf(comparison));
    const asked = questions.flatMap((directories, index) => directories.flatMap((directory) => [
        locate(comparisons[index]?.from ?? [], directory, treeOf),
        locate(comparisons[index]?.to ?? [], directory, treeOf),
    ]));
    const found = await store.findTrees(asked, signal);
    let at = 0;
    const pairs = questions.map((directories) => directories.map((directory) => {
        const [from = _names_sha_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_TREE */ .pL, to = _names_sha_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_TREE */ .pL] = found.slice(at, at + 2);
        at += 2;
        return { directory, from, to, inner: directories.filter((other) => other !== directory && (0,_names_directory_js__WEBPACK_IMPORTED_MODULE_7__/* .isWithin */ .UO)(other, directory)) };
    }));
    const changes = await diffTrees(store, pairs.flat(), signal);
    return pairs.map((ofService) => summarize(ofService, changes));
}
function directoriesOf({ service, from, to }) {
    return [...new Set([service, ...[...from, ...to].map((part) => part.directory)])].sort();
}
/** Where the contents of a directory are: in the tree of the innermost part around it. */
function locate(parts, directory, treeOf) {
    const around = parts.findLast((part) => (0,_names_directory_js__WEBPACK_IMPORTED_MODULE_7__/* .isWithin */ .UO)(directory, part.directory));
    if (around === undefined)
        return { tree: _names_sha_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_TREE */ .pL, below: '' };
    return { tree: treeOf(around), below: directory.slice(around.directory.length).replace(/^\//, '') };
}
async function diffTrees(store, pairs, signal) {
    const keys = new Set(pairs.filter(({ from, to }) => from !== to).map(keyOf));
    const changes = new Map();
    if (keys.size === 0)
        return changes;
    const records = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRecords */ .DQ)(await store.diffTrees([...keys], signal));
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
            if (!pair.inner.some((directory) => (0,_names_directory_js__WEBPACK_IMPORTED_MODULE_7__/* .isWithin */ .UO)(whole, directory)))
                differences[kind].push(whole);
        }
    }
    for (const paths of Object.values(differences))
        paths.sort();
    return differences;
}


/***/ }),

/***/ 9880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDiff: () => (/* binding */ runDiff)
});

// EXTERNAL MODULE: ./src/assets/access.ts
var assets_access = __webpack_require__(235);
// EXTERNAL MODULE: ./src/assets/compare.ts
var compare = __webpack_require__(902);
// EXTERNAL MODULE: ./src/change/selection.ts
var selection = __webpack_require__(8630);
;// CONCATENATED MODULE: ./src/operations/diff.ts
/** diff: how the recordings differ between the pins of an earlier commit and those of now. */



async function diff(request, events, signal) {
    const { root, services, before } = await (0,selection/* select */.Lt)({ ...request, compare: true, lostPins: true }, request.code, events, signal);
    if (before === undefined)
        throw new Error('the pins before were not looked for');
    const access = (0,assets_access/* findAccess */.G)(request, root, request.code.root, events.onWarning);
    const question = { ...request, ...access, services, earlier: before.pins, config: request.code.config };
    return { ...(await (0,compare.comparePins)(question, events, signal)), repository: access.url };
}

// EXTERNAL MODULE: ./src/report/changes-report.ts
var changes_report = __webpack_require__(4242);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(5616);
;// CONCATENATED MODULE: ./src/report/diff-report.ts


function diffOutputs({ changes, requests, bytes }) {
    return { services: changes.map(({ service }) => service), changed: changes.length > 0, requests, bytes };
}
/** What only scripts get, with --json. */
function diffJson({ changes }) {
    return {
        changes: changes.map(({ service, from, to, added, modified, deleted }) => ({
            service,
            from: from ?? null,
            to: to ?? null,
            added,
            modified,
            deleted,
        })),
    };
}
function diffText({ changes, requests, bytes }) {
    const costs = `${(0,numbers/* count */.U9)(requests, 'request')}, ${(0,numbers/* formatBytes */.z3)(bytes)} received`;
    return changes.length === 0
        ? 'No pin differs.'
        : [...(0,changes_report/* changesText */.Tb)(changes), `${(0,numbers/* count */.U9)(changes.length, 'service')} (${costs})`].join('\n');
}
function diffSummary({ changes, repository }) {
    if (changes.length === 0)
        return '### assets-sync diff\n\nNo pin differs.\n';
    return `### assets-sync diff: ${(0,numbers/* count */.U9)(changes.length, 'service')}\n\n${(0,changes_report/* changesMarkdown */.T4)(changes, repository)}\n`;
}

;// CONCATENATED MODULE: ./src/run/diff.ts
/** diff, from a host's request to what it is told. */


async function runDiff({ host, inputs, signal, code, request, events }) {
    const result = await diff({ ...request, code: await code, base: inputs.from ?? inputs.base, baseInput: host.show('from') }, events, signal);
    host.result(diffText(result), 'answer');
    host.setOutputs(diffOutputs(result), diffJson(result));
    await host.summarize(() => diffSummary(result));
}


/***/ })

};
