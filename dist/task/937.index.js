export const id = 937;
export const ids = [937];
export const modules = {

/***/ 1937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findNewest),
/* harmony export */   Z: () => (/* binding */ problemOf),
/* harmony export */   notVerified: () => (/* binding */ notVerified),
/* harmony export */   pinsOf: () => (/* binding */ pinsOf),
/* harmony export */   verifyPins: () => (/* binding */ verifyPins)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6127);
/* harmony import */ var _fetch_obtain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4347);
/* harmony import */ var _fetch_tree_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9070);
/* harmony import */ var _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4589);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1644);
/* harmony import */ var _ancestry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1516);
/* harmony import */ var _ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2603);
/* harmony import */ var _squash_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(860);
/** What becomes of pins: whether the branch has their commits, and whether their trees are what they say. */










/** The pins that services come from, and another one, each once. */
function pinsOf(services, besides) {
    const pins = services.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ pin }) => pin));
    return [...new Set(besides === undefined ? pins : [...pins, besides])];
}
/** @throws `unreachable` where it cannot be proved either way */
async function verifyPins(request, log, signal) {
    if (request.pins.length === 0)
        return { proofs: [], requests: 0, bytes: 0 };
    return withRemote(request, log, signal, async (store, remote) => {
        const proofs = await new Verification(store, remote, request).run(signal);
        const { requests, bytes } = await remote.close();
        return { proofs, requests, bytes };
    });
}
/** The newest commit of the branch, what directories are there, and which commits are not on it. */
async function findNewest({ directories, commits, ...request }, log, signal) {
    return withRemote(request, log, signal, async (store, remote) => {
        const proved = (0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .readProved */ .LY)(store, request.branch);
        const withTrees = directories.length > _ancestry_js__WEBPACK_IMPORTED_MODULE_5__/* .FEW */ .d;
        const proof = await (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_5__/* .proveCommits */ .f)({ store, remote, branch: request.branch, commits, withTrees, proved }, signal);
        (0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .writeProved */ .Mq)(store, request.branch, proved);
        const elsewhere = commits.filter((commit) => proof.standings.get(commit)?.is === 'elsewhere');
        const questions = directories.map((directory) => ({ sha: proof.tip, directory }));
        const trees = await new _fetch_tree_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeWalk */ .O(remote, proof.scratch).find(questions, signal);
        const { requests, bytes } = await remote.close();
        return { tip: proof.tip, trees, elsewhere: new Set(elsewhere), requests, bytes };
    });
}
async function withRemote(request, log, signal, body) {
    const store = new _store_store_js__WEBPACK_IMPORTED_MODULE_4__/* .Store */ .i(request.storeBase, request.url);
    const remote = new _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .Remote */ .V({ ...request, log, tokenInput: 'token' });
    try {
        // What a store that was made elsewhere says was proved is no proof.
        await (0,_fetch_obtain_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .Ch)(store, signal);
        return await body(store, remote);
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl) || error.code !== 'git-failed')
            throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('unreachable', `What the server of ${remote.address} sent cannot be read.`, {
            hint: 'Run the command again.',
            detail: error.detail,
            cause: error,
        });
    }
    finally {
        await remote.close();
        await store.settle();
    }
}
class Verification {
    store;
    remote;
    request;
    proved;
    constructor(store, remote, request) {
        this.store = store;
        this.remote = remote;
        this.request = request;
        this.proved = (0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .readProved */ .LY)(store, request.branch);
    }
    async run(signal) {
        const { pins, branch, allTrees } = this.request;
        const { store, remote, proved } = this;
        const named = pins.filter(({ tree }) => allTrees || tree !== undefined).map(questionOf);
        await this.lookUpHere(named, signal);
        const question = {
            store,
            remote,
            branch,
            commits: [...new Set(pins.map(({ sha }) => sha))],
            withTrees: new Set(this.unknown(named).map(({ sha }) => sha)).size > _ancestry_js__WEBPACK_IMPORTED_MODULE_5__/* .FEW */ .d,
            proved,
        };
        const proof = await (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_5__/* .proveCommits */ .f)(question, signal);
        const standing = (pin) => proof.standings.get(pin.sha) ?? { is: 'missing' };
        const walk = new _fetch_tree_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeWalk */ .O(remote, proof.scratch);
        const absent = await this.findTrees(walk, named.filter(({ sha }) => proof.standings.get(sha)?.is !== 'missing'), signal);
        const on = await this.findSquashed(proof, walk, standing, signal);
        (0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .writeProved */ .Mq)(store, branch, proved);
        return pins.map((pin) => {
            const key = (0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .treeKey */ .W_)(pin.sha, pin.directory);
            const tree = absent.has(key) ? 'absent' : proved.trees.get(key);
            const outcome = outcomeOf(pin, standing(pin), tree, on.get(pin));
            return { pin, outcome, onBranch: standing(pin).is === 'on-branch', on: on.get(pin), tree };
        });
    }
    unknown(questions) {
        return questions.filter(({ sha, directory }) => !this.proved.trees.has((0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .treeKey */ .W_)(sha, directory)));
    }
    /** What a sync brought says what a commit has; that it seems to lack something may be ours. */
    async lookUpHere(questions, signal) {
        const unknown = this.unknown(questions);
        const answers = await this.store.lookUp(unknown, signal).catch((error) => {
            // A damaged store is none of the server's business, which is asked instead.
            if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl && error.code === 'git-failed')
                return [];
            throw error;
        });
        for (const [index, { sha, directory }] of unknown.entries()) {
            const tree = answers[index];
            if (tree === undefined || tree === 'absent' || tree === 'no-commit')
                continue;
            this.proved.trees.set((0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .treeKey */ .W_)(sha, directory), tree);
        }
    }
    /** @returns the keys of directories that their commits do not have */
    async findTrees(walk, questions, signal) {
        const unknown = this.unknown(questions);
        const absent = new Set();
        for (const [index, tree] of (await walk.find(unknown, signal)).entries()) {
            const { sha, directory } = unknown[index];
            if (tree === 'absent')
                absent.add((0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .treeKey */ .W_)(sha, directory));
            else
                this.proved.trees.set((0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .treeKey */ .W_)(sha, directory), tree);
        }
        return absent;
    }
    async findSquashed(proof, walk, standing, signal) {
        const lost = this.request.pins.flatMap((pin) => {
            const found = standing(pin);
            return found.is === 'elsewhere' ? [{ ...questionOf(pin), pin, forks: found.forks }] : [];
        });
        const found = await (0,_squash_js__WEBPACK_IMPORTED_MODULE_7__/* .findSquashed */ .i)({ store: this.store, remote: this.remote, proof, walk }, lost, signal);
        return new Map(lost.flatMap(({ pin }, index) => {
            const commit = found[index];
            return commit === undefined ? [] : [[pin, commit]];
        }));
    }
}
function questionOf({ sha, directory }) {
    return { sha, directory };
}
function outcomeOf(pin, standing, tree, on) {
    if (standing.is === 'missing')
        return 'missing';
    // A directory that its commit does not have is empty.
    if (pin.tree !== undefined && pin.tree !== (tree === 'absent' ? _base_sha_js__WEBPACK_IMPORTED_MODULE_8__/* .EMPTY_TREE */ .pL : tree))
        return 'wrong-tree';
    if (standing.is === 'on-branch')
        return 'on-branch';
    return on === undefined ? 'unmerged' : 'squashed';
}
/** What is wrong with a pin and what to do about it; undefined where nothing is. */
function problemOf({ pin, outcome, on, tree }, branch) {
    const what = `${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .showDirectory */ .fi)(pin.directory)}: ${outcome}`;
    const commit = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_8__/* .shortSha */ .Fu)(pin.sha);
    const advice = {
        'on-branch': undefined,
        squashed: `${commit} is not on ${branch}, but ${on === undefined ? 'a commit there' : (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_8__/* .shortSha */ .Fu)(on)} has the same recordings; assets-sync repin moves the pin there`,
        unmerged: `${commit} is not on ${branch}; merge its branch or pull request first, with a merge commit`,
        missing: `the server does not give out ${commit}; record again, or restore the branch that had it`,
        'wrong-tree': `tree is not this directory of ${commit}: ${tree === 'absent' || tree === undefined ? 'that has no such directory' : `that is ${tree}`}; assets-sync repin corrects it`,
    }[outcome];
    return advice === undefined ? undefined : { message: `${what}: ${advice}`, at: pin.at };
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
        hint: HINT,
        at: problems[0]?.at,
        problems,
    });
}
const HINT = 'A pin is good if its commit is on the main branch of the assets repository and its tree is that of the commit.';


/***/ })

};
