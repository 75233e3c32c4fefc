export const id = 729;
export const ids = [729,776,937];
export const modules = {

/***/ 2729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/verify/outcomes.ts
var outcomes = __webpack_require__(2776);
// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var command = __webpack_require__(3739);
// EXTERNAL MODULE: ./src/base/directory.ts
var directory = __webpack_require__(3386);
// EXTERNAL MODULE: ./src/base/sha.ts
var sha = __webpack_require__(6127);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(4285);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(5616);
// EXTERNAL MODULE: ./src/report/pins.ts
var pins = __webpack_require__(7740);
// EXTERNAL MODULE: ./src/report/table.ts
var table = __webpack_require__(790);
;// CONCATENATED MODULE: ./src/commands/verify/report.ts
/** What people and scripts are told about a verification. */







function verifyOutputs(result) {
    return {
        services: result.services.map(({ service }) => service),
        pins: (0,pins/* pinsOutput */.u)(result.services),
        changed: result.services.length > 0,
        bytes: result.bytes,
        requests: result.requests,
        verified: good(result) === result.proofs.length,
    };
}
/** What only scripts get, with --json. */
function verifyJson({ proofs }) {
    return {
        results: proofs.map(({ pin, outcome, on }) => ({
            path: (0,directory/* showDirectory */.fi)(pin.directory),
            sha: pin.sha,
            outcome,
            file: pin.at.file,
            line: pin.at.line,
            on: outcome === 'squashed' ? on : null,
        })),
    };
}
function verifyText(result) {
    if (result.proofs.length === 0)
        return 'No pin to verify.';
    const rows = result.proofs.map(({ pin, outcome, on }) => [
        (0,directory/* showDirectory */.fi)(pin.directory),
        (0,sha/* shortSha */.Fu)(pin.sha),
        outcome,
        on === undefined || outcome !== 'squashed' ? '' : `-> ${(0,sha/* shortSha */.Fu)(on)}`,
    ]);
    const costs = `${(0,base_text/* count */.U9)(result.requests, 'request')}, ${(0,numbers/* formatBytes */.z)(result.bytes)} received`;
    return [...(0,table/* alignColumns */.R)(rows), `${total(result)} (${costs})`].join('\n');
}
function verifySummary(result) {
    if (result.proofs.length === 0)
        return '### assets-sync verify\n\nNo pin to verify.\n';
    const table = (0,markdown/* markdownTable */.Qj)({
        head: ['Directory', 'Commit', 'Outcome', `On ${(0,base_text/* escapeMarkdown */.FV)(result.branch)}`, 'Pinned in'],
        numeric: [],
        rows: result.proofs.map(({ pin, outcome, on }) => [
            (0,base_text/* escapeMarkdown */.FV)((0,directory/* showDirectory */.fi)(pin.directory)),
            (0,markdown/* commitLink */.wn)(result.repository, pin.sha),
            outcome === 'on-branch' ? outcome : `**${outcome}**`,
            outcome === 'on-branch' ? 'yes' : on === undefined ? 'no' : (0,markdown/* commitLink */.wn)(result.repository, on),
            `${(0,base_text/* escapeMarkdown */.FV)(pin.at.file)}:${pin.at.line}`,
        ]),
        of: 'pins',
    });
    return `### assets-sync verify: ${total(result)}\n\n${table}\n`;
}
function total(result) {
    return `${good(result)} of ${(0,base_text/* count */.U9)(result.proofs.length, 'pin')} on ${result.branch}`;
}
function good({ proofs }) {
    return proofs.filter(({ outcome }) => outcome === 'on-branch').length;
}

// EXTERNAL MODULE: ./src/base/git-url.ts
var git_url = __webpack_require__(8417);
// EXTERNAL MODULE: ./src/fetch/access.ts
var fetch_access = __webpack_require__(4840);
// EXTERNAL MODULE: ./src/selection/selection.ts + 3 modules
var selection_selection = __webpack_require__(7820);
// EXTERNAL MODULE: ./src/selection/services.ts
var selection_services = __webpack_require__(48);
// EXTERNAL MODULE: ./src/selection/unknown-services.ts
var unknown_services = __webpack_require__(4353);
// EXTERNAL MODULE: ./src/verify/verify-pins.ts
var verify_pins = __webpack_require__(1937);
;// CONCATENATED MODULE: ./src/commands/verify/verify.ts
/** verify: proves that the branch of the assets repository has the commits of the chosen pins. */






async function verify(request, log, signal) {
    const { codeRepository, repositoryOptions } = request;
    const { paths, base, isLocalUser } = request.selection;
    // Of a change, the pins that it moves; at a terminal, those of the service that one is in.
    const compare = paths.length === 0 && (!isLocalUser || base !== undefined);
    const selection = compare
        ? await (0,selection_selection/* selectCompared */.kv)(request.selection, { lostPins: true }, codeRepository, log, signal)
        : await (0,selection_selection/* select */.Lt)(request.selection, codeRepository, log, signal);
    await (0,unknown_services/* noticeUnknown */.J)(selection, codeRepository, log, signal);
    const { root, before } = selection;
    const repositoryBefore = compare ? findRepositoryBefore(request, root, before) : undefined;
    if (repositoryBefore !== undefined)
        log.warning(repositoryChangedWarning(root, repositoryBefore));
    const judge = repositoryBefore === undefined ? root : { ...root, settings: { ...root.settings, repository: repositoryBefore } };
    const access = (0,fetch_access/* findAccess */.G)(request.access, judge, codeRepository.root, log.warning);
    const earlier = compare && request.access.branch === undefined ? before?.branch : undefined;
    const branchMoved = earlier !== undefined && earlier !== access.branch;
    // On another branch, or in another repository, every pin is to be proved anew.
    const isAnew = branchMoved || repositoryBefore !== undefined;
    const services = isAnew ? await allServices(selection, codeRepository) : selection.services;
    const chosen = compare && before !== undefined && !isAnew ? services.map((service) => movedParts(service, before)) : services;
    const branch = branchMoved && !isLocalUser ? earlier : access.branch;
    if (branch !== access.branch)
        log.warning(branchChangedWarning(root, access.branch, branch));
    const isCatchAllMeant = isAnew || paths.includes(selection_services/* ALL */.y2) || (compare && isCatchAllMoved(selection));
    const pins = (0,verify_pins.pinsOf)(chosen, isCatchAllMeant ? selection.pins.catchAll : undefined);
    const question = { access: { ...access, branch }, repositoryOptions, pins, allTrees: false };
    const result = await (0,verify_pins.verifyPins)(question, log, signal);
    return { ...result, services, repository: access.url, branch };
}
/** It may be the pin of no service that there is, but it will be that of the next one. */
function isCatchAllMoved({ pins, before }) {
    const then = before?.pins.catchAll;
    return pins.catchAll?.sha !== then?.sha || pins.catchAll?.tree !== then?.tree;
}
function allServices({ globs, pins }, codeRepository) {
    return (0,selection_services/* givenServices */.UO)([selection_services/* ALL */.y2], globs, pins, codeRepository.root);
}
/**
 * The assets repository that the file named before a change, where that is another one.
 * @returns undefined where nobody's file decides: it was given, or a person is at work; or where that one cannot be used
 */
function findRepositoryBefore({ codeRepository, access }, root, before) {
    const text = before?.otherRepository;
    if (text === undefined || access.repository !== undefined || access.isLocalUser)
        return undefined;
    const now = (0,fetch_access/* findRepositoryUrl */.R)(access, root, codeRepository.root);
    const then = (0,git_url/* parseGitUrl */.RA)(text, access.gitHubServer, codeRepository.root);
    return 'error' in then || then.transport !== 'http' || then.url === now.url ? undefined : text;
}
/** A pull request does not choose what it is judged by, here and below. */
function repositoryChangedWarning(root, judge) {
    return {
        message: `$repository becomes ${root.settings.repository} with this change: every pin is proved in ${judge}, as it was before; for another repository give the repository input`,
        at: root.places.$repository ?? { file: root.file },
    };
}
function branchChangedWarning(root, named, judge) {
    return {
        message: `$branch becomes ${named} with this change: every pin is proved on ${judge}, as it was before; for another branch give the branch input`,
        at: root.places.$branch ?? { file: root.file },
    };
}
function movedParts(service, { pins }) {
    const before = pins.pinnedTreesOf(service.service);
    const isMoved = ({ directory, sha, tree }) => !before.some((pinnedTree) => pinnedTree.directory === directory && pinnedTree.sha === sha && pinnedTree.tree === tree);
    return { ...service, pinnedTrees: service.pinnedTrees.filter(isMoved) };
}

;// CONCATENATED MODULE: ./src/commands/verify/command.ts
/** verify: proves that the pinned commits are on the main branch of the assets repository. */





const command_command = {
    group: 'Pins',
    description: 'prove that the pinned commits are on the main branch of the assets repository',
    quiet: command/* QUIET_ANSWER */.oe,
    paths: command/* SERVICES_HERE */.mo,
    inputs: ['base', 'repository', 'branch', 'path', 'working-directory', 'token', 'code-token', 'retries', 'timeout'],
    examples: `
  assets-sync verify sdk/tables         # the pins of one service
  assets-sync verify '*'                # every pin
  assets-sync verify '*' --json         # for scripts`,
    more: `
Exit codes: 0 every pin is good, 1 one is not, 3 the server was not reached.`,
    run,
};
async function run(context) {
    const { host, signal, log, selection, access } = context;
    const codeRepository = await context.openCodeRepository();
    const repositoryOptions = context.repositoryOptions(codeRepository);
    const result = await verify({ codeRepository, selection, access, repositoryOptions }, log, signal);
    const error = (0,outcomes.notVerified)(result.proofs, result.branch);
    host.result(verifyText(result), 'answer');
    host.setOutputs(verifyOutputs(result), { ...verifyJson(result), ...(error === undefined ? {} : { error: (0,errors/* errorJson */.dF)(error) }) });
    await host.summarize(() => verifySummary(result));
    if (error !== undefined)
        throw error;
}


/***/ }),

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
