export const id = 898;
export const ids = [898];
export const modules = {

/***/ 27120:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ BranchMoved),
/* harmony export */   b: () => (/* binding */ wasMoved)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34758);
/* harmony import */ var _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45010);
/** The error of a read during which the branch was changed: what was listed a moment ago is given out no more. */


class BranchMoved extends _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl {
    constructor({ repositoryUrl }, branch) {
        super('unreachable', `Branch ${branch} of ${repositoryUrl} was changed while it was read.`, {
            hint: 'Run the command again.',
        });
    }
}
/** Whether what was read has changed meanwhile: an older server gives out nothing but what its branches point at now. */
function wasMoved(error) {
    return error instanceof BranchMoved || (error instanceof _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L && ['missing', 'unadvertised'].includes(error.failure.kind));
}


/***/ }),

/***/ 12603:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ readAncestryCache),
/* harmony export */   TZ: () => (/* binding */ writeAncestryCache),
/* harmony export */   W_: () => (/* binding */ treeKey)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76127);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84406);
/** What was proved before, kept in the store: facts that stay true, whatever becomes of the branch. */




/** Of each kind; the oldest are forgotten. */
const MAX_FACTS = 5_000;
function treeKey(sha, assetsPath) {
    return `${sha}:${assetsPath}`;
}
function readAncestryCache(store, branch) {
    const cache = { tip: undefined, commits: new Set(), trees: new Map() };
    try {
        const facts = JSON.parse((0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfThere */ .qC)(fileOf(store, branch)) ?? '{}');
        if (facts.branch !== branch)
            return cache;
        cache.tip = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(String(facts.tip));
        if (cache.tip !== undefined)
            for (const name of facts.commits)
                addIfSha(cache.commits, name);
        for (const [key, name] of facts.trees) {
            const tree = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(String(name));
            if (tree !== undefined)
                cache.trees.set(String(key), tree);
        }
    }
    catch {
        // A damaged file is no proof; what it said before the damage is.
    }
    return cache;
}
function writeAncestryCache(store, branch, { tip, commits, trees }) {
    const file = fileOf(store, branch);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    const facts = { branch, tip, commits: [...commits].slice(-MAX_FACTS), trees: [...trees].slice(-MAX_FACTS) };
    (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomically */ .vK)(file, `${JSON.stringify(facts)}\n`);
}
function fileOf(store, branch) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store.dir, 'proved', `${encodeURIComponent(branch)}.json`);
}
function addIfSha(commits, name) {
    const sha = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(String(name));
    if (sha !== undefined)
        commits.add(sha);
}


/***/ }),

/***/ 91516:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U2: () => (/* binding */ NO_COMMIT),
/* harmony export */   VS: () => (/* binding */ ON_BRANCH),
/* harmony export */   Z$: () => (/* binding */ incompleteHistory),
/* harmony export */   av: () => (/* binding */ readTip),
/* harmony export */   lV: () => (/* binding */ MISSING)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76127);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81200);
/** Whether the assets repository's branch has commits: what can be said of one, and what a proof needs and gives. */




const ON_BRANCH = { is: 'on-branch' };
const MISSING = { is: 'missing' };
/** A tag, a tree or a file is no commit that a branch could have. */
const NO_COMMIT = { is: 'missing', isObject: true };
/** The commit that a ref of a git directory of ours is at. */
async function readTip(dir, ref, signal) {
    const args = ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`];
    const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(args, { environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)(dir), signal });
    const tip = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(output.toString('latin1').trim());
    if (tip === undefined)
        throw new Error(`${ref} is no commit`);
    return tip;
}
/** Without the whole history nobody can say what is not in it. */
function incompleteHistory(remote) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('unreachable', `The server of ${remote.repositoryUrl} does not give out the whole history of its branch.`, {
        hint: 'Verify against the repository itself, not against a shallow copy.',
    });
}


/***/ }),

/***/ 56497:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ fetchAvailable)
/* harmony export */ });
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76127);
/* harmony import */ var _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45010);
/** Fetches commits of which the server may lack some. */


/**
 * Fetches those of some commits that the server gives out. It says of one at a time that it does not have it, and an old
 * server may name the wrong one of several, so that each is asked for alone before it counts as missing.
 * @param refs what is fetched besides
 * @param options of every fetch
 * @returns whether the server knows filters, and the commits that it does not give out
 */
async function fetchAvailable(remote, scratch, commits, refs, options, signal) {
    const refused = [];
    const missing = new Set();
    const tryWants = async (names, others) => {
        try {
            return (await remote.fetch(scratch, { ...options, wants: [...names, ...others] }, signal)).filtered;
        }
        catch (error) {
            const name = error instanceof _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && error.failure.kind === 'missing' ? (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(error.failure.name) : undefined;
            if (name === undefined || !names.includes(name))
                throw error;
            if (names.length === 1)
                missing.add(name);
            else
                refused.push(name);
            const rest = names.filter((other) => other !== name);
            return rest.length + others.length === 0 ? true : tryWants(rest, others);
        }
    };
    const filtered = await tryWants(commits, refs);
    for (const name of refused)
        await tryWants([name], []);
    return { filtered, missing };
}


/***/ }),

/***/ 40289:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ proveAncestry)
/* harmony export */ });
/* harmony import */ var _shallow_proof_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36830);
/* harmony import */ var _whole_branch_proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46476);


/** @throws `missing-commit` where there is no such branch, `unreachable` where an answer cannot be had */
async function proveAncestry(request, signal) {
    const { noPartialClone, noShaWants } = request.store.serverLimits.read();
    if (noPartialClone !== true && noShaWants !== true) {
        const proof = await new _shallow_proof_js__WEBPACK_IMPORTED_MODULE_0__/* .ShallowProof */ .D(request, signal).prove();
        if (proof !== undefined)
            return proof;
    }
    return (0,_whole_branch_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .proveByWholeBranch */ .r)(request, signal);
}


/***/ }),

/***/ 36830:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ShallowProof),
/* harmony export */   h: () => (/* binding */ MAX_FEW_COMMITS)
/* harmony export */ });
/* harmony import */ var _fetch_branch_moved_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27120);
/* harmony import */ var _fetch_whole_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60672);
/* harmony import */ var _git_objects_boundary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10261);
/* harmony import */ var _git_objects_commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73401);
/* harmony import */ var _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45010);
/* harmony import */ var _git_remote_transport_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25730);
/* harmony import */ var _ancestry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91516);
/* harmony import */ var _available_commits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56497);








/** Of so many commits at the most, bytes count more than requests; of more, requests do. */
const MAX_FEW_COMMITS = 10;
/** So many generations come with few commits and the branch's tip at once. */
const NEAR_GENERATIONS = 12;
/** And so many with more of them: enough to guess how far back they are. */
const NEXT_GENERATIONS = 2;
class ShallowProof {
    request;
    signal;
    ancestries = new Map();
    /** The branch's tip, and where it and what is near can be read. */
    nearby;
    constructor(request, signal) {
        this.request = request;
        this.signal = signal;
    }
    /** @returns undefined where the server has turned out to be another kind */
    async prove() {
        const { commits, cache } = this.request;
        const known = commits.filter((commit) => cache.commits.has(commit));
        // The tip of the last time stands for all that was proved against it.
        const earlier = commits.length > 0 && cache.commits.size > 0 ? cache.tip : undefined;
        const fresh = commits.filter((commit) => !cache.commits.has(commit));
        const asked = [...new Set(earlier === undefined ? fresh : [...fresh, earlier])];
        if (!(await this.judge(asked)))
            return undefined;
        if (earlier !== undefined && this.ancestries.get(earlier)?.is !== 'on-branch') {
            cache.commits.clear();
            if (known.length > 0 && !(await this.judge(known)))
                return undefined;
        }
        for (const commit of known)
            if (cache.commits.has(commit))
                this.ancestries.set(commit, _ancestry_js__WEBPACK_IMPORTED_MODULE_6__/* .ON_BRANCH */ .VS);
        for (const [commit, { is }] of this.ancestries)
            if (is === 'on-branch')
                cache.commits.add(commit);
        const { tip, scratch } = this.fetched;
        if (commits.length > 0)
            cache.tip = tip;
        return { tip, ancestries: this.ancestries, scratch, hasWholeBranch: false };
    }
    /** Finds out of commits whether the branch has them. @returns false where the server has turned out to be another kind */
    async judge(asked) {
        if (!(await this.fetchNearby(asked)))
            return false;
        const open = () => asked.filter((commit) => !this.ancestries.has(commit));
        const searchBack = (rest) => this.searchBack(rest);
        const exclude = (rest) => this.exclude(rest);
        const searchAll = (rest) => this.searchAll(rest);
        // Where one commit is asked for, a fetch that excludes the branch tells at once that it is not on it; of several, the server may send all
        // that the branch has.
        const excludesFirst = open().length === 1 && this.request.expected === undefined;
        for (const step of excludesFirst ? [exclude, searchBack, searchAll] : [searchBack, exclude, searchAll]) {
            const rest = open();
            if (rest.length > 0)
                await step(rest);
        }
        return true;
    }
    /** Fetches the commits themselves and the tip, with what is near them. @returns false where this is another kind of server */
    async fetchNearby(asked) {
        const { branch, withTrees, expected } = this.request;
        const filter = withTrees ? 'blob:none' : 'tree:0';
        const depth = asked.length === 0 ? 1 : asked.length <= MAX_FEW_COMMITS && !withTrees ? NEAR_GENERATIONS : NEXT_GENERATIONS;
        const scratch = this.newScratch();
        const ref = expected ?? `+refs/heads/${branch}:refs/tip`;
        try {
            const { filtered, missing } = await (0,_available_commits_js__WEBPACK_IMPORTED_MODULE_7__/* .fetchAvailable */ .y)(this.request.remote, scratch, asked, [ref], { depth, filter }, this.signal);
            if (!filtered)
                return this.giveUp('noPartialClone');
            for (const name of missing)
                this.ancestries.set(name, _ancestry_js__WEBPACK_IMPORTED_MODULE_6__/* .MISSING */ .lV);
        }
        catch (error) {
            if (!(error instanceof _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .Refused */ .L))
                throw error;
            if (error.failure.kind === 'unadvertised')
                return this.giveUp('noShaWants');
            if (error.failure.kind === 'no-branch')
                throw (0,_fetch_whole_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .noBranch */ .kc)(this.request.remote, branch, error);
            throw this.moved();
        }
        const tip = expected ?? (await (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_6__/* .readTip */ .av)(scratch.dir, 'refs/tip', this.signal));
        if (this.nearby !== undefined && this.nearby.tip !== tip)
            throw this.moved();
        this.nearby = { tip, scratch };
        const here = asked.filter((commit) => !this.ancestries.has(commit));
        const commits = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommits */ .Fe)(scratch.dir, here, this.signal);
        for (const name of here)
            if (!commits.has(name))
                this.ancestries.set(name, _ancestry_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_COMMIT */ .U2);
        await this.markReached(scratch, here);
        return true;
    }
    giveUp(limit) {
        this.request.store.serverLimits.remember(limit);
        return false;
    }
    /**
     * Proves by as many generations of the branch as there seem to be since the oldest of these. (By their age alone the server
     * would cut at every merge of a branch that is older, and by what it has in common with them it would send all that
     * such branches began at.)
     */
    async searchBack(rest) {
        const scratch = await this.tryFetch({ wants: [this.fetched.tip], depth: await this.guessDepth(rest) });
        if (scratch !== undefined)
            await this.markReached(scratch, rest);
    }
    /** A guess from the committers' clocks: where it is wrong, it costs another fetch. */
    async guessDepth(rest) {
        const { tip, scratch } = this.fetched;
        const { dir } = scratch;
        const graph = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .readGraph */ .tJ)(dir, [tip, ...rest], this.signal);
        const commits = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommits */ .Fe)(dir, [...graph.keys()], this.signal);
        const timeOf = (name) => commits.get(name)?.time ?? 0;
        const steps = [...graph].flatMap(([name, [first]]) => (first === undefined ? [] : [timeOf(name) - timeOf(first)]));
        const interval = steps.reduce((sum, step) => sum + step, 0) / steps.length;
        const age = timeOf(tip) - Math.min(...rest.map(timeOf));
        const generations = Math.ceil((1.5 * age) / interval) + 50;
        return generations > 0 && generations < _git_remote_transport_js__WEBPACK_IMPORTED_MODULE_5__/* .ALL_GENERATIONS */ .M ? generations : _git_remote_transport_js__WEBPACK_IMPORTED_MODULE_5__/* .ALL_GENERATIONS */ .M;
    }
    /**
     * Proves that commits are not on the branch: the server cuts off what the branch has, so that a commit above such a cut
     * is none of it. That a commit comes proves nothing, for what is wanted always does.
     */
    async exclude(rest) {
        const scratch = await this.tryFetch({ wants: rest, shallowExclude: this.request.branch });
        if (scratch === undefined)
            return;
        const graph = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .readGraph */ .tJ)(scratch.dir, rest, this.signal);
        const boundary = (0,_git_objects_boundary_js__WEBPACK_IMPORTED_MODULE_2__/* .readBoundary */ .x)(scratch.dir);
        const cut = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommits */ .Fe)(scratch.dir, [...boundary], this.signal);
        for (const commit of rest) {
            const own = (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .ancestors */ .T1)(graph, commit);
            const edge = [...own].filter((name) => boundary.has(name));
            if (edge.length === 0)
                continue;
            const forks = edge.flatMap((name) => cut.get(name)?.parents ?? []).filter((name) => !own.has(name));
            this.ancestries.set(commit, { is: 'elsewhere', forks });
        }
    }
    /** Proves both by all that the branch has. */
    async searchAll(rest) {
        const scratch = await this.tryFetch({ wants: [this.fetched.tip], depth: _git_remote_transport_js__WEBPACK_IMPORTED_MODULE_5__/* .ALL_GENERATIONS */ .M });
        if (scratch === undefined || (0,_git_objects_boundary_js__WEBPACK_IMPORTED_MODULE_2__/* .readBoundary */ .x)(scratch.dir).size > 0)
            throw (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_6__/* .incompleteHistory */ .Z$)(this.request.remote);
        await this.markReached(scratch, rest);
        for (const commit of rest)
            if (!this.ancestries.has(commit))
                this.ancestries.set(commit, { is: 'elsewhere', forks: [] });
    }
    async markReached({ dir }, commits) {
        const graph = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .readGraph */ .tJ)(dir, [this.fetched.tip], this.signal);
        for (const commit of commits)
            if (graph.has(commit))
                this.ancestries.set(commit, _ancestry_js__WEBPACK_IMPORTED_MODULE_6__/* .ON_BRANCH */ .VS);
    }
    /** @returns undefined where the server says that nothing is as the request says */
    async tryFetch(request) {
        const scratch = this.newScratch();
        try {
            await this.request.remote.fetch(scratch, { ...request, filter: 'tree:0' }, this.signal);
            return scratch;
        }
        catch (error) {
            if (!(error instanceof _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .Refused */ .L))
                throw error;
            if (error.failure.kind === 'nothing-selected')
                return undefined;
            throw this.moved();
        }
    }
    newScratch() {
        return this.request.store.newScratch();
    }
    get fetched() {
        if (this.nearby === undefined)
            throw new Error('nothing was fetched yet');
        return this.nearby;
    }
    moved() {
        return new _fetch_branch_moved_js__WEBPACK_IMPORTED_MODULE_0__/* .BranchMoved */ .A(this.request.remote, this.request.branch);
    }
}


/***/ }),

/***/ 860:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findSquashed)
/* harmony export */ });
/* harmony import */ var _git_objects_boundary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10261);
/* harmony import */ var _git_objects_commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73401);
/* harmony import */ var _git_remote_transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25730);
/** Where a pin's contents are on the branch, if its commit is not: it was squashed or rebased. */



/** So many commits of the branch are searched from its tip back, and as many from where the lost one's history begins on. */
const MAX_COMMITS = 1_000;
/**
 * So many generations are fetched first: most branches are merged soon. The squash of an old one is next to where it began, and
 * a commit without its trees takes some 200 bytes.
 */
const NEAR_GENERATIONS = 64;
const FAR_GENERATIONS = [8_000, _git_remote_transport_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_GENERATIONS */ .M];
/**
 * Searches the branch's commits since the lost one's history began: the newest, and those next to where it began.
 * @returns for each the oldest commit with the same tree at that directory
 */
async function findSquashed({ store, remote, proof, walk }, lost, signal) {
    if (lost.length === 0)
        return [];
    const { dir, graph } = await readRecent(store, remote, proof, lost, signal);
    const candidates = lost.map(({ forks }) => nearEnds(commitsSince(graph, forks), forks.length > 0));
    walk.addTops(await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommits */ .Fe)(dir, [...new Set(candidates.flat())], signal));
    const places = lost.flatMap(({ sha, assetsPath, tree }, index) => [...(tree === undefined ? [sha] : []), ...(candidates[index] ?? [])].map((commit) => ({ sha: commit, assetsPath })));
    const trees = await walk.find(places, signal);
    let at = 0;
    return candidates.map((commits, index) => {
        const own = lost[index]?.tree ?? trees[at++];
        const others = trees.slice(at, at + commits.length);
        at += commits.length;
        return own === 'absent' ? undefined : commits[others.lastIndexOf(own)];
    });
}
/** The branch's commits, as far back as the search goes: those that came with the proof may do. */
async function readRecent(store, remote, { tip, hasWholeBranch, scratch }, lost, signal) {
    let { dir } = scratch;
    // Of one of which nobody knows where it began, the newest commits are searched alone.
    const begun = lost.filter(({ forks }) => forks.length > 0);
    const isFar = (depth) => depth > MAX_COMMITS;
    for (const depth of [NEAR_GENERATIONS, MAX_COMMITS, ...FAR_GENERATIONS]) {
        const graph = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .readGraph */ .tJ)(dir, [tip], signal);
        const boundary = (0,_git_objects_boundary_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoundary */ .x)(dir);
        const searched = isFar(depth) ? begun : lost;
        if (hasWholeBranch || searched.every(({ forks }) => isComplete(graph, boundary, forks)))
            return { dir, graph };
        const recent = store.newScratch();
        await remote.fetch(recent, { wants: [tip], depth, filter: 'tree:0' }, signal);
        dir = recent.dir;
    }
    return { dir, graph: await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .readGraph */ .tJ)(dir, [tip], signal) };
}
/** Whether everything since the forks is there. */
function isComplete(graph, boundary, forks) {
    return commitsSince(graph, forks).every((commit) => !boundary.has(commit) || forks.includes(commit));
}
/** Newest first; the forks themselves last, for they may have it already. */
function commitsSince(graph, forks) {
    const here = forks.filter((fork) => graph.has(fork));
    const before = new Set(here.flatMap((fork) => [...(0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestors */ .T1)(graph, fork)]));
    for (const fork of here)
        before.delete(fork);
    return [...graph.keys()].filter((commit) => !before.has(commit));
}
/** The newest, and where the fork is known those next to it. */
function nearEnds(since, isForkKnown) {
    return since.filter((_, index) => index < MAX_COMMITS || (isForkKnown && index >= since.length - MAX_COMMITS));
}


/***/ }),

/***/ 46476:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ proveByWholeBranch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17984);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76127);
/* harmony import */ var _fetch_whole_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60672);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81200);
/* harmony import */ var _git_objects_boundary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10261);
/* harmony import */ var _git_objects_commits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73401);
/* harmony import */ var _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45010);
/* harmony import */ var _ancestry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91516);
/* harmony import */ var _available_commits_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(56497);
/** Proves what the branch has by all of it: for servers that send everything anyway, or nothing by name. */












/** Fetches the whole branch once; later runs only add to it. A copy of it that is damaged is fetched again. */
function proveByWholeBranch(request, signal) {
    const { store } = request;
    return store.withLock(signal, async (held) => {
        const wasHere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(store.branchDir);
        try {
            return await prove(request, held);
        }
        catch (error) {
            held.throwIfAborted();
            if (!wasHere || !(await isDamaged(store.branchDir, held)))
                throw error;
            (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFolder */ .v$)(store.branchDir);
            return prove(request, held);
        }
    });
}
async function isDamaged(dir, signal) {
    const args = ['rev-list', '--objects', '--quiet', '--all'];
    return (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .Ii)(args, { environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .ownEnvironment */ .am)(dir), signal })).exitCode !== 0;
}
async function prove(request, signal) {
    const { store, remote, branch, commits } = request;
    const dir = store.branchDir;
    // Nothing of ours makes one: it would hide what the branch has.
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'shallow')))
        (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFolder */ .v$)(dir);
    await (0,_fetch_whole_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchWholeBranch */ .Cf)(request, signal);
    if ((0,_git_objects_boundary_js__WEBPACK_IMPORTED_MODULE_6__/* .readBoundary */ .x)(dir).size > 0)
        throw (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_9__/* .incompleteHistory */ .Z$)(remote);
    const scratch = { dir, packs: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'objects/pack') };
    const tip = await (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_9__/* .readTip */ .av)(dir, `refs/heads/${branch}`, signal);
    const graph = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_7__/* .readGraph */ .tJ)(dir, [tip], signal);
    const rest = commits.filter((commit) => !graph.has(commit));
    const { elsewhere, others: objects } = rest.length === 0 ? { elsewhere: [], others: [] } : await fetchElsewhere(request, scratch, rest, signal);
    const others = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_7__/* .readGraph */ .tJ)(dir, elsewhere, signal);
    const ancestries = new Map();
    for (const commit of commits)
        ancestries.set(commit, graph.has(commit) ? _ancestry_js__WEBPACK_IMPORTED_MODULE_9__/* .ON_BRANCH */ .VS : _ancestry_js__WEBPACK_IMPORTED_MODULE_9__/* .MISSING */ .lV);
    for (const name of objects)
        ancestries.set(name, _ancestry_js__WEBPACK_IMPORTED_MODULE_9__/* .NO_COMMIT */ .U2);
    for (const commit of elsewhere)
        ancestries.set(commit, { is: 'elsewhere', forks: forksOf(commit, others, graph) });
    return { tip, ancestries, scratch, hasWholeBranch: true };
}
function forksOf(commit, others, branch) {
    const own = [...(0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_7__/* .ancestors */ .T1)(others, commit)].filter((name) => !branch.has(name));
    const parents = own.flatMap((name) => others.get(name) ?? []).filter((name) => branch.has(name));
    return (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutCovered */ .ZT)(branch, parents);
}
/**
 * Fetches commits that the branch lacks: by name, else with every branch.
 * @returns those that are to be had, and names of something else
 */
async function fetchElsewhere({ store, remote }, scratch, commits, signal) {
    if (store.serverLimits.read().noShaWants !== true) {
        try {
            const { missing } = await (0,_available_commits_js__WEBPACK_IMPORTED_MODULE_10__/* .fetchAvailable */ .y)(remote, scratch, commits, [], { negotiate: true }, signal);
            const there = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_7__/* .readCommits */ .Fe)(scratch.dir, commits, signal);
            return { elsewhere: [...there.keys()], others: commits.filter((name) => !missing.has(name) && !there.has(name)) };
        }
        catch (error) {
            if (!(error instanceof _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_8__/* .Refused */ .L))
                throw error;
            store.serverLimits.remember('noShaWants');
        }
    }
    // Branches that are gone would still give out what they had.
    (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFolder */ .v$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.dir, 'refs/elsewhere'));
    await remote.fetch(scratch, { wants: ['+refs/heads/*:refs/elsewhere/*'], negotiate: true }, signal);
    const refs = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(['for-each-ref', '--format=%(objectname)', 'refs/elsewhere'], {
        environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .ownEnvironment */ .am)(scratch.dir),
        signal,
    });
    const tips = refs.toString('latin1').split('\n').map(_base_sha_js__WEBPACK_IMPORTED_MODULE_11__/* .parseSha */ .qL);
    const graph = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_7__/* .readGraph */ .tJ)(scratch.dir, tips.filter((name) => name !== undefined), signal);
    return { elsewhere: commits.filter((commit) => graph.has(commit)), others: [] };
}


/***/ })

};
