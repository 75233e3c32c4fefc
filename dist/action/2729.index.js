export const id = 2729;
export const ids = [2729,1470];
export const modules = {

/***/ 12729:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(34758);
// EXTERNAL MODULE: ./src/report/judged.ts
var judged = __webpack_require__(88593);
// EXTERNAL MODULE: ./src/verify/outcomes.ts
var outcomes = __webpack_require__(32776);
// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var command = __webpack_require__(43739);
// EXTERNAL MODULE: ./src/base/directory.ts
var directory = __webpack_require__(63386);
// EXTERNAL MODULE: ./src/base/sha.ts
var sha = __webpack_require__(76127);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(65616);
// EXTERNAL MODULE: ./src/report/pins.ts
var pins = __webpack_require__(97740);
// EXTERNAL MODULE: ./src/report/table.ts
var table = __webpack_require__(790);
;// CONCATENATED MODULE: ./src/commands/verify/report.ts
/** What people and scripts are told about a verification. */








function verifyOutputs(result) {
    return {
        services: result.services.map(({ service }) => service),
        // The commits of tags are known by now.
        pins: { ...(0,pins/* pinsOutput */.um)(result.services), ...tagged(result) },
        changed: result.services.length > 0,
        bytes: result.bytes,
        requests: result.requests,
        verified: result.proofs.every(({ outcome }) => (0,outcomes/* isGood */.Kg)(outcome)),
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
    return [...(0,table/* alignColumns */.R)(rows), `${(0,judged/* judgedTotal */.Kx)(result)} (${costs})`].join('\n');
}
function tagged({ proofs }) {
    return Object.fromEntries((0,judged/* taggedProofs */.Q8)(proofs).map(({ pin }) => [pin.directory, pin.sha]));
}

// EXTERNAL MODULE: ./src/base/git-url.ts
var git_url = __webpack_require__(98417);
// EXTERNAL MODULE: ./src/fetch/access.ts
var fetch_access = __webpack_require__(84840);
// EXTERNAL MODULE: ./src/pins/pins.ts
var pins_pins = __webpack_require__(20242);
// EXTERNAL MODULE: ./src/selection/selection.ts + 3 modules
var selection_selection = __webpack_require__(7820);
// EXTERNAL MODULE: ./src/selection/services.ts
var selection_services = __webpack_require__(20048);
// EXTERNAL MODULE: ./src/selection/unknown-services.ts
var unknown_services = __webpack_require__(54353);
// EXTERNAL MODULE: ./src/verify/verify-pins.ts + 1 modules
var verify_pins = __webpack_require__(21470);
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
    const accesses = (0,fetch_access/* findAccesses */.cX)(request.access, judge, codeRepository.root, log.warning);
    const earlier = compare && request.access.branch === undefined ? before?.branch : undefined;
    const branchMoved = earlier !== undefined && earlier !== accesses.branch;
    // On another branch, or in another repository, every pin is to be proved anew.
    const isAnew = branchMoved || repositoryBefore !== undefined;
    const services = isAnew ? await allServices(selection, codeRepository, signal) : selection.services;
    const chosen = compare && before !== undefined && !isAnew ? services.map((service) => movedParts(service, before)) : services;
    const branch = branchMoved && !isLocalUser ? earlier : accesses.branch;
    if (branch !== accesses.branch)
        log.warning(branchChangedWarning(root, accesses.branch, branch));
    const isCatchAllMeant = isAnew || paths.includes(selection_services/* ALL */.y2) || (compare && isCatchAllMoved(selection));
    const places = (0,verify_pins.placesOf)(chosen, isCatchAllMeant ? selection.pins.catchAll : undefined);
    if (compare && !isLocalUser)
        for (const problem of otherRepositories(services, before))
            log.warning(problem);
    const judged = { ...accesses, branch, of: (pin) => ({ ...accesses.of(pin), branch }) };
    const question = { accesses: judged, repositoryOptions, places, allTrees: false };
    const result = await (0,verify_pins.verifyPins)(question, log, signal);
    return { ...result, services, urlOf: (pin) => accesses.of(pin).url, branch };
}
/** It may be the pin of no service that there is, but it will be that of the next one. */
function isCatchAllMoved({ pins, before }) {
    const then = before?.pins.catchAll;
    return pins.catchAll?.sha !== then?.sha || pins.catchAll?.tree !== then?.tree;
}
function allServices({ globs, pins }, codeRepository, signal) {
    return (0,selection_services/* givenServices */.UO)([selection_services/* ALL */.y2], globs, pins, codeRepository, signal);
}
/**
 * The assets repository that the file named before a change, where that is another one.
 * @returns undefined where nobody's file decides: it was given, or a person is at work; or where that one cannot be used
 */
function findRepositoryBefore({ codeRepository, access }, root, before) {
    const text = before?.otherRepository;
    if (text === undefined || access.repository !== undefined || access.isLocalUser)
        return undefined;
    const now = (0,fetch_access/* findRepositoryUrl */.RD)(access, root, codeRepository.root);
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
/** Of an assets.json nobody but its own file says where its tag must be: whoever reviews the change is told. */
function otherRepositories(services, before) {
    const places = services.flatMap(({ pinnedTrees }) => pinnedTrees);
    return places.flatMap(({ directory, pin: { assetsJson, at } }) => {
        const then = before?.pins.resolve(directory)?.assetsJson?.repository;
        if (assetsJson === undefined || then === undefined || then === assetsJson.repository)
            return [];
        return [{ message: `AssetsRepo becomes ${assetsJson.repository} with this change; it was ${then}`, at }];
    });
}
function movedParts(service, { pins }) {
    const before = pins.pinnedTreesOf(service.service);
    const isMoved = (place) => !before.some((one) => (0,pins_pins/* samePinnedTrees */.MW)([one], [place]));
    return { ...service, pinnedTrees: service.pinnedTrees.filter(isMoved) };
}

;// CONCATENATED MODULE: ./src/commands/verify/command.ts
/** verify: proves that the pinned commits are on the main branch of the assets repository. */






const command_command = {
    group: 'Pins',
    description: 'prove that the pinned commits are on the main branch of the assets repository',
    quiet: command/* QUIET_ANSWER */.oe,
    paths: command/* SERVICES_HERE */.mo,
    inputs: ['base', ...command/* REPOSITORY_INPUTS */.r0, 'retries', 'timeout'],
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
    await host.summarize(() => (0,judged/* judgedSummary */.yG)(result));
    if (error !== undefined)
        throw error;
}


/***/ }),

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
