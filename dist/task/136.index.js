export const id = 136;
export const ids = [136];
export const modules = {

/***/ 7120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ BranchMoved),
/* harmony export */   b: () => (/* binding */ wasMoved)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8290);
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

/***/ 9070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ TreeWalk)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _git_objects_commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3401);
/* harmony import */ var _git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9384);
/* harmony import */ var _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8290);
/** Finds directories in commits by asking for one level of trees at a time: what else a commit holds does not come. */




class TreeWalk {
    remote;
    scratch;
    /** The top tree of each commit. */
    tops = new Map();
    /** Trees by what they hold: directories by name, one character a byte. */
    trees = new Map();
    constructor(remote, scratch) {
        this.remote = remote;
        this.scratch = scratch;
    }
    /** Tells the top trees of commits that were read elsewhere. */
    addTops(commits) {
        for (const [commit, { tree }] of commits)
            this.tops.set(commit, tree);
    }
    /** @returns for each place the directory's tree; `absent` where the commit has no such directory */
    async find(places, signal) {
        const commits = [...new Set(places.map(({ sha }) => sha))];
        await this.needCommits(commits, signal);
        let states = places.map(({ sha, assetsPath }) => ({
            at: this.tops.get(sha) ?? 'absent',
            path: Buffer.from(assetsPath).toString('latin1').split('/').filter(Boolean),
        }));
        for (;;) {
            const needed = states.filter(({ at, path }) => at !== 'absent' && path.length > 0).map(({ at }) => at);
            if (needed.length === 0)
                return states.map(({ at }) => at);
            await this.needTrees([...new Set(needed)], commits, signal);
            states = states.map((state) => {
                const [name, ...path] = state.path;
                if (state.at === 'absent' || name === undefined)
                    return state;
                return { at: this.trees.get(state.at)?.get(name) ?? 'absent', path };
            });
        }
    }
    async needCommits(commits, signal) {
        const lacking = () => commits.filter((commit) => !this.tops.has(commit));
        this.addTops(await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommits */ .Fe)(this.scratch.dir, lacking(), signal));
        const wants = lacking();
        if (wants.length === 0)
            return;
        await this.remote.fetch(this.scratch, { wants, depth: 1, filter: 'tree:0', moreFollow: true }, signal);
        this.addTops(await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommits */ .Fe)(this.scratch.dir, wants, signal));
    }
    async needTrees(names, commits, signal) {
        const lacking = () => names.filter((name) => !this.trees.has(name));
        await this.read(lacking(), signal);
        const wants = lacking();
        if (wants.length === 0)
            return;
        try {
            await this.remote.fetch(this.scratch, { wants, filter: 'tree:0', moreFollow: true }, signal);
        }
        catch (error) {
            if (!(error instanceof _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L))
                throw error;
            // A server that gives out commits alone: all trees of them.
            await this.remote.fetch(this.scratch, { wants: commits, depth: 1, filter: 'blob:none', refetch: true }, signal);
        }
        await this.read(wants, signal);
        if (lacking().length === 0)
            return;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('unreachable', `The server of ${this.remote.repositoryUrl} did not send what it was asked for.`, {
            hint: 'Run the command again.',
            detail: `missing: ${lacking().join(' ')}`,
        });
    }
    async read(names, signal) {
        for (const [name, { type, content }] of await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(this.scratch.dir, names, signal)) {
            const entries = type === 'tree' ? (0,_git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTree */ .c)(content) : [];
            const directories = entries.filter(({ mode }) => mode === '40000');
            this.trees.set(name, new Map(directories.map(({ name: entry, object }) => [entry.toString('latin1'), object])));
        }
    }
}


/***/ }),

/***/ 3401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ readCommits),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   tJ: () => (/* binding */ readGraph)
/* harmony export */ });
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6127);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3313);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1200);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6543);
/** What git directories of ours hold of a history, read without asking a server. */




/** Every commit that is reached from some, newest first, children before parents. */
async function readGraph(dir, starts, signal) {
    const graph = new Map();
    if (starts.length === 0)
        return graph;
    const args = ['rev-list', '--topo-order', '--parents', '--stdin'];
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(args, { environment: (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .ownEnvironment */ .am)(dir), input: `${starts.join('\n')}\n`, signal });
    for (const line of output.toString('latin1').split('\n')) {
        const [commit, ...parents] = line.split(' ');
        if (commit !== undefined && commit !== '')
            graph.set(commit, parents);
    }
    return graph;
}
/** The objects of these names that a git directory of ours has. */
async function objectsIn(dir, names, signal) {
    const found = await (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$)(names, { environment: (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .ownEnvironment */ .am)(dir), signal });
    return new Map(found.flatMap((object) => (object === undefined ? [] : [[object.name, object]])));
}
/** The commits among these names that are there. */
async function readCommits(dir, names, signal) {
    const commits = new Map();
    for (const { name, type, content } of (await objectsIn(dir, names, signal)).values()) {
        if (type !== 'commit')
            continue;
        const text = content.toString('latin1');
        const header = text.slice(0, text.indexOf('\n\n'));
        const tree = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(/^tree ([0-9a-f]{40})$/m.exec(header)?.[1] ?? '');
        const parents = [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = '']) => parent);
        if (tree === undefined)
            continue;
        commits.set(name, { tree, parents, time: Number(/^committer .* (\d+) [+-]\d+$/m.exec(header)?.[1] ?? 0) });
    }
    return commits;
}
/** The commits that are reached from one, itself the first. */
function ancestors(graph, start) {
    const reached = new Set([start]);
    for (const commit of reached)
        for (const parent of graph.get(commit) ?? [])
            reached.add(parent);
    return reached;
}


/***/ }),

/***/ 2603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ readAncestryCache),
/* harmony export */   TZ: () => (/* binding */ writeAncestryCache),
/* harmony export */   W_: () => (/* binding */ treeKey)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6127);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4406);
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

/***/ 1516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U2: () => (/* binding */ NO_COMMIT),
/* harmony export */   VS: () => (/* binding */ ON_BRANCH),
/* harmony export */   Z$: () => (/* binding */ incompleteHistory),
/* harmony export */   av: () => (/* binding */ readTip),
/* harmony export */   lV: () => (/* binding */ MISSING)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6127);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1200);
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

/***/ 6497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ fetchAvailable)
/* harmony export */ });
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6127);
/* harmony import */ var _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8290);
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

/***/ 2510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ proveAncestry)
});

// EXTERNAL MODULE: ./src/verify/shallow-proof.ts
var shallow_proof = __webpack_require__(6830);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/base/rename-and-remove.ts
var rename_and_remove = __webpack_require__(7984);
// EXTERNAL MODULE: ./src/base/sha.ts
var sha = __webpack_require__(6127);
// EXTERNAL MODULE: ./src/fetch/whole-branch.ts
var whole_branch = __webpack_require__(672);
// EXTERNAL MODULE: ./src/git/environment.ts
var environment = __webpack_require__(3313);
// EXTERNAL MODULE: ./src/git/git.ts + 1 modules
var git = __webpack_require__(1200);
// EXTERNAL MODULE: ./src/git/objects/boundary.ts
var boundary = __webpack_require__(261);
// EXTERNAL MODULE: ./src/git/objects/commits.ts
var objects_commits = __webpack_require__(3401);
// EXTERNAL MODULE: ./src/git/remote/remote.ts + 10 modules
var remote_remote = __webpack_require__(8290);
// EXTERNAL MODULE: ./src/verify/ancestry.ts
var ancestry = __webpack_require__(1516);
// EXTERNAL MODULE: ./src/verify/available-commits.ts
var available_commits = __webpack_require__(6497);
;// CONCATENATED MODULE: ./src/verify/whole-branch-proof.ts
/** Proves what the branch has by all of it: for servers that send everything anyway, or nothing by name. */












/** Fetches the whole branch once; later runs only add to it. A copy of it that is damaged is fetched again. */
function proveByWholeBranch(request, signal) {
    const { store } = request;
    return store.withLock(signal, async (held) => {
        const wasHere = (0,external_node_fs_.existsSync)(store.branchDir);
        try {
            return await prove(request, held);
        }
        catch (error) {
            held.throwIfAborted();
            if (!wasHere || !(await isDamaged(store.branchDir, held)))
                throw error;
            (0,rename_and_remove/* removeFolder */.v$)(store.branchDir);
            return prove(request, held);
        }
    });
}
async function isDamaged(dir, signal) {
    const args = ['rev-list', '--objects', '--quiet', '--all'];
    return (await (0,git/* tryGit */.Ii)(args, { environment: (0,environment/* ownEnvironment */.am)(dir), signal })).exitCode !== 0;
}
async function prove(request, signal) {
    const { store, remote, branch, commits } = request;
    const dir = store.branchDir;
    // Nothing of ours makes one: it would hide what the branch has.
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, 'shallow')))
        (0,rename_and_remove/* removeFolder */.v$)(dir);
    await (0,whole_branch/* fetchWholeBranch */.Cf)(request, signal);
    if ((0,boundary/* readBoundary */.x)(dir).size > 0)
        throw (0,ancestry/* incompleteHistory */.Z$)(remote);
    const scratch = { dir, packs: (0,external_node_path_.join)(dir, 'objects/pack') };
    const tip = await (0,ancestry/* readTip */.av)(dir, `refs/heads/${branch}`, signal);
    const graph = await (0,objects_commits/* readGraph */.tJ)(dir, [tip], signal);
    const rest = commits.filter((commit) => !graph.has(commit));
    const { elsewhere, others: objects } = rest.length === 0 ? { elsewhere: [], others: [] } : await fetchElsewhere(request, scratch, rest, signal);
    const others = await (0,objects_commits/* readGraph */.tJ)(dir, elsewhere, signal);
    const ancestries = new Map();
    for (const commit of commits)
        ancestries.set(commit, graph.has(commit) ? ancestry/* ON_BRANCH */.VS : ancestry/* MISSING */.lV);
    for (const name of objects)
        ancestries.set(name, ancestry/* NO_COMMIT */.U2);
    for (const commit of elsewhere)
        ancestries.set(commit, { is: 'elsewhere', forks: forksOf(commit, others, graph) });
    return { tip, ancestries, scratch, hasWholeBranch: true };
}
function forksOf(commit, others, branch) {
    const own = [...(0,objects_commits/* ancestors */.T1)(others, commit)].filter((name) => !branch.has(name));
    return [...new Set(own.flatMap((name) => others.get(name) ?? []).filter((name) => branch.has(name)))];
}
/**
 * Fetches commits that the branch lacks: by name, else with every branch.
 * @returns those that are to be had, and names of something else
 */
async function fetchElsewhere({ store, remote }, scratch, commits, signal) {
    if (store.serverLimits.read().noShaWants !== true) {
        try {
            const { missing } = await (0,available_commits/* fetchAvailable */.y)(remote, scratch, commits, [], { negotiate: true }, signal);
            const there = await (0,objects_commits/* readCommits */.Fe)(scratch.dir, commits, signal);
            return { elsewhere: [...there.keys()], others: commits.filter((name) => !missing.has(name) && !there.has(name)) };
        }
        catch (error) {
            if (!(error instanceof remote_remote/* Refused */.L))
                throw error;
            store.serverLimits.remember('noShaWants');
        }
    }
    // Branches that are gone would still give out what they had.
    (0,rename_and_remove/* removeFolder */.v$)((0,external_node_path_.join)(scratch.dir, 'refs/elsewhere'));
    await remote.fetch(scratch, { wants: ['+refs/heads/*:refs/elsewhere/*'], negotiate: true }, signal);
    const refs = await (0,git/* git */.$Y)(['for-each-ref', '--format=%(objectname)', 'refs/elsewhere'], {
        environment: (0,environment/* ownEnvironment */.am)(scratch.dir),
        signal,
    });
    const tips = refs.toString('latin1').split('\n').map(sha/* parseSha */.qL);
    const graph = await (0,objects_commits/* readGraph */.tJ)(scratch.dir, tips.filter((name) => name !== undefined), signal);
    return { elsewhere: commits.filter((commit) => graph.has(commit)), others: [] };
}

;// CONCATENATED MODULE: ./src/verify/prove-ancestry.ts


/** @throws `missing-commit` where there is no such branch, `unreachable` where an answer cannot be had */
async function proveAncestry(request, signal) {
    const { noPartialClone, noShaWants } = request.store.serverLimits.read();
    if (noPartialClone !== true && noShaWants !== true) {
        const proof = await new shallow_proof/* ShallowProof */.D(request, signal).prove();
        if (proof !== undefined)
            return proof;
    }
    return proveByWholeBranch(request, signal);
}


/***/ }),

/***/ 6830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ShallowProof),
/* harmony export */   h: () => (/* binding */ MAX_FEW_COMMITS)
/* harmony export */ });
/* harmony import */ var _fetch_branch_moved_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7120);
/* harmony import */ var _fetch_whole_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(672);
/* harmony import */ var _git_objects_boundary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(261);
/* harmony import */ var _git_objects_commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3401);
/* harmony import */ var _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8290);
/* harmony import */ var _ancestry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1516);
/* harmony import */ var _available_commits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6497);







/** Of so many commits at the most, bytes count more than requests; of more, requests do. */
const MAX_FEW_COMMITS = 10;
/** So many generations come with few commits and the branch's tip at once. */
const NEAR_GENERATIONS = 12;
/** And so many with more of them: enough to guess how far back they are. */
const NEXT_GENERATIONS = 2;
/** What git takes for no limit. */
const ALL_GENERATIONS = 0x7fffffff;
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
                this.ancestries.set(commit, _ancestry_js__WEBPACK_IMPORTED_MODULE_5__/* .ON_BRANCH */ .VS);
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
        const steps = [
            (rest) => this.searchBack(rest),
            (rest) => this.exclude(rest),
            (rest) => this.searchAll(rest),
        ];
        // That a commit is not on the branch costs nothing to learn, but of several the server may send all that is.
        if (open().length === 1)
            steps.unshift(...steps.splice(1, 1));
        for (const step of steps) {
            const rest = open();
            if (rest.length > 0)
                await step(rest);
        }
        return true;
    }
    /** Fetches the commits themselves and the tip, with what is near them. @returns false where this is another kind of server */
    async fetchNearby(asked) {
        const { branch, withTrees } = this.request;
        const filter = withTrees ? 'blob:none' : 'tree:0';
        const depth = asked.length === 0 ? 1 : asked.length <= MAX_FEW_COMMITS && !withTrees ? NEAR_GENERATIONS : NEXT_GENERATIONS;
        const scratch = this.newScratch();
        const ref = `+refs/heads/${branch}:refs/tip`;
        try {
            const { filtered, missing } = await (0,_available_commits_js__WEBPACK_IMPORTED_MODULE_6__/* .fetchAvailable */ .y)(this.request.remote, scratch, asked, [ref], { depth, filter }, this.signal);
            if (!filtered)
                return this.giveUp('noPartialClone');
            for (const name of missing)
                this.ancestries.set(name, _ancestry_js__WEBPACK_IMPORTED_MODULE_5__/* .MISSING */ .lV);
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
        const tip = await (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_5__/* .readTip */ .av)(scratch.dir, 'refs/tip', this.signal);
        if (this.nearby !== undefined && this.nearby.tip !== tip)
            throw this.moved();
        this.nearby = { tip, scratch };
        const here = asked.filter((commit) => !this.ancestries.has(commit));
        const commits = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommits */ .Fe)(scratch.dir, here, this.signal);
        for (const name of here)
            if (!commits.has(name))
                this.ancestries.set(name, _ancestry_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_COMMIT */ .U2);
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
        return generations > 0 && generations < ALL_GENERATIONS ? generations : ALL_GENERATIONS;
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
        const scratch = await this.tryFetch({ wants: [this.fetched.tip], depth: ALL_GENERATIONS });
        if (scratch === undefined || (0,_git_objects_boundary_js__WEBPACK_IMPORTED_MODULE_2__/* .readBoundary */ .x)(scratch.dir).size > 0)
            throw (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_5__/* .incompleteHistory */ .Z$)(this.request.remote);
        await this.markReached(scratch, rest);
        for (const commit of rest)
            if (!this.ancestries.has(commit))
                this.ancestries.set(commit, { is: 'elsewhere', forks: [] });
    }
    async markReached({ dir }, commits) {
        const graph = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .readGraph */ .tJ)(dir, [this.fetched.tip], this.signal);
        for (const commit of commits)
            if (graph.has(commit))
                this.ancestries.set(commit, _ancestry_js__WEBPACK_IMPORTED_MODULE_5__/* .ON_BRANCH */ .VS);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findSquashed)
/* harmony export */ });
/* harmony import */ var _git_objects_boundary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(261);
/* harmony import */ var _git_objects_commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3401);
/** Where a pin's contents are on the branch, if its commit is not: it was squashed or rebased. */


/** So many commits of the branch are searched from its tip back, and as many from where the lost one's history begins on. */
const MAX_COMMITS = 1_000;
/**
 * So many generations are fetched first: most branches are merged soon. The squash of an old one is next to where it began, and
 * a commit without its trees takes some 200 bytes.
 */
const NEAR_GENERATIONS = 64;
const FAR_GENERATIONS = [8_000, 0x7fffffff];
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
    // Where nobody knows where it began, there is nothing to search from.
    const far = lost.every(({ forks }) => forks.length > 0) ? FAR_GENERATIONS : [];
    for (const depth of [NEAR_GENERATIONS, MAX_COMMITS, ...far]) {
        const graph = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .readGraph */ .tJ)(dir, [tip], signal);
        const boundary = (0,_git_objects_boundary_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoundary */ .x)(dir);
        if (hasWholeBranch || lost.every(({ forks }) => isComplete(graph, boundary, forks)))
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


/***/ })

};
