export const id = 52;
export const ids = [52];
export const modules = {

/***/ 9070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ TreeWalk)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _git_objects_commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3401);
/* harmony import */ var _git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9384);
/* harmony import */ var _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4589);
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
    /** @returns for each question the directory's tree; `absent` where the commit has no such directory */
    async find(questions, signal) {
        const commits = [...new Set(questions.map(({ sha }) => sha))];
        await this.needCommits(commits, signal);
        let states = questions.map(({ sha, directory }) => ({
            at: this.tops.get(sha) ?? 'absent',
            path: Buffer.from(directory).toString('latin1').split('/').filter(Boolean),
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
        await this.remote.fetch(this.scratch, { wants, depth: 1, filter: 'tree:0', more: true }, signal);
        this.addTops(await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommits */ .Fe)(this.scratch.dir, wants, signal));
    }
    async needTrees(names, commits, signal) {
        const lacking = () => names.filter((name) => !this.trees.has(name));
        await this.read(lacking(), signal);
        const wants = lacking();
        if (wants.length === 0)
            return;
        try {
            await this.remote.fetch(this.scratch, { wants, filter: 'tree:0', more: true }, signal);
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
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('unreachable', `The server of ${this.remote.address} did not send what it was asked for.`, {
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
/* harmony export */   tJ: () => (/* binding */ readGraph),
/* harmony export */   xn: () => (/* binding */ readBoundary)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6127);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3313);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2084);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6543);
/** What git directories of ours hold of a history, read without asking a server. */






/** Every commit that is reached from some, newest first, children before parents. */
async function readGraph(dir, starts, signal) {
    const graph = new Map();
    if (starts.length === 0)
        return graph;
    const args = ['rev-list', '--topo-order', '--parents', '--stdin'];
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(args, { environment: (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEnvironment */ .am)(process.env, dir), input: `${starts.join('\n')}\n`, signal });
    for (const line of output.toString('latin1').split('\n')) {
        const [commit, ...parents] = line.split(' ');
        if (commit !== undefined && commit !== '')
            graph.set(commit, parents);
    }
    return graph;
}
/** The objects of these names that a git directory of ours has. */
async function objectsIn(dir, names, signal) {
    const found = await (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readObjects */ .$)(names, { environment: (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEnvironment */ .am)(process.env, dir), signal });
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
        const tree = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSha */ .qL)(/^tree ([0-9a-f]{40})$/m.exec(header)?.[1] ?? '');
        const parents = [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = '']) => parent);
        if (tree === undefined)
            continue;
        commits.set(name, { tree, parents, time: Number(/^committer .* (\d+) [+-]\d+$/m.exec(header)?.[1] ?? 0) });
    }
    return commits;
}
/** The commits at which a git directory's history was cut off. */
function readBoundary(dir) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'shallow');
    const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1').split('\n') : [];
    return new Set(lines.map(_base_sha_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSha */ .qL).filter((name) => name !== undefined));
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
/* harmony export */   LY: () => (/* binding */ readProved),
/* harmony export */   Mq: () => (/* binding */ writeProved),
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
function treeKey(sha, directory) {
    return `${sha}:${directory}`;
}
function readProved(store, branch) {
    const proved = { tip: undefined, commits: new Set(), trees: new Map() };
    try {
        const said = JSON.parse((0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfThere */ .qC)(fileOf(store, branch)) ?? '{}');
        if (said.branch !== branch)
            return proved;
        proved.tip = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(String(said.tip));
        if (proved.tip !== undefined)
            for (const name of said.commits)
                addIfSha(proved.commits, name);
        for (const [key, name] of said.trees) {
            const tree = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(String(name));
            if (tree !== undefined)
                proved.trees.set(String(key), tree);
        }
    }
    catch {
        // A damaged file is no proof; what it said before the damage is.
    }
    return proved;
}
function writeProved(store, branch, { tip, commits, trees }) {
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
/* harmony export */   d: () => (/* binding */ FEW),
/* harmony export */   f: () => (/* binding */ proveCommits)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6127);
/* harmony import */ var _fetch_whole_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(672);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2084);
/* harmony import */ var _git_objects_commits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3401);
/* harmony import */ var _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4589);
/**
 * Proves which commits the assets repository's branch has. Only a history that was fetched for this very question counts:
 * what else is on this machine may be shallow for other reasons. A wrong clock, a server without an ability or a fetch that
 * selects nothing cost more, and never make a commit pass.
 */









/** Up to as many commits are looked at closely: bytes count; with more of them, requests do. */
const FEW = 10;
/** How many generations come with a few commits and the branch's tip at once; with many, enough to guess how far back they are. */
const NEAR = 12;
const NEXT = 2;
/** @throws `missing-commit` where there is no such branch, `unreachable` where an answer cannot be had */
async function proveCommits(question, signal) {
    const { store } = question;
    const limits = store.readLimits();
    if (limits.noFilters !== true && limits.noNames !== true) {
        const proof = await new LeanProof(question, signal).prove();
        if (proof !== undefined)
            return proof;
    }
    return store.withLock(signal, async (held) => {
        const wasHere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(store.branch);
        try {
            return await proveByWholeBranch(question, held);
        }
        catch (error) {
            held.throwIfAborted();
            if (!wasHere || !(await isDamaged(store.branch, held)))
                throw error;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(store.branch, { recursive: true, force: true });
            return proveByWholeBranch(question, held);
        }
    });
}
async function isDamaged(dir, signal) {
    const args = ['rev-list', '--objects', '--quiet', '--all'];
    return (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .Ii)(args, { environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .ownEnvironment */ .am)(process.env, dir), signal })).code !== 0;
}
/** For servers that know filters and give out commits by name: as little history as an answer takes. */
class LeanProof {
    question;
    signal;
    standings = new Map();
    tip;
    scratch;
    constructor(question, signal) {
        this.question = question;
        this.signal = signal;
    }
    /** @returns undefined where the server has turned out to be another kind */
    async prove() {
        const { commits, proved } = this.question;
        const known = commits.filter((commit) => proved.commits.has(commit));
        // The tip of the last time stands for all that was proved against it.
        const earlier = commits.length > 0 && proved.commits.size > 0 ? proved.tip : undefined;
        const fresh = commits.filter((commit) => !proved.commits.has(commit));
        const asked = [...new Set(earlier === undefined ? fresh : [...fresh, earlier])];
        if (!(await this.settle(asked)))
            return undefined;
        if (earlier !== undefined && this.standings.get(earlier)?.is !== 'on-branch') {
            proved.commits.clear();
            if (known.length > 0 && !(await this.settle(known)))
                return undefined;
        }
        for (const commit of known)
            if (proved.commits.has(commit))
                this.standings.set(commit, ON_BRANCH);
        for (const [commit, { is }] of this.standings)
            if (is === 'on-branch')
                proved.commits.add(commit);
        if (commits.length > 0)
            proved.tip = this.tip;
        return { tip: this.tipName, standings: this.standings, scratch: this.looked, whole: false };
    }
    async settle(asked) {
        if (!(await this.look(asked)))
            return false;
        const open = () => asked.filter((commit) => !this.standings.has(commit));
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
    async look(asked) {
        const { branch, withTrees } = this.question;
        const filter = withTrees ? 'blob:none' : 'tree:0';
        const depth = asked.length === 0 ? 1 : asked.length <= FEW && !withTrees ? NEAR : NEXT;
        const scratch = await this.newScratch();
        const ref = `+refs/heads/${branch}:refs/tip`;
        try {
            const { filtered, missing } = await fetchGivenOut(this.question.remote, scratch, asked, [ref], { depth, filter }, this.signal);
            if (!filtered)
                return this.giveUp({ noFilters: true });
            for (const name of missing)
                this.standings.set(name, MISSING);
        }
        catch (error) {
            if (!(error instanceof _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_7__/* .Refused */ .L))
                throw error;
            if (error.failure.kind === 'unadvertised')
                return this.giveUp({ noNames: true });
            if (error.failure.kind === 'no-branch')
                throw (0,_fetch_whole_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .noBranch */ .k)(this.question.remote, branch, error);
            throw this.moved();
        }
        const tip = await readTip(scratch.dir, 'refs/tip', this.signal);
        if (this.tip !== undefined && this.tip !== tip)
            throw this.moved();
        this.tip = tip;
        this.scratch = scratch;
        const here = asked.filter((commit) => !this.standings.has(commit));
        const commits = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_6__/* .readCommits */ .Fe)(scratch.dir, here, this.signal);
        // A tag, a tree or a file is no commit that a branch could have.
        for (const name of here)
            if (!commits.has(name))
                this.standings.set(name, MISSING);
        await this.markReached(scratch, here);
        return true;
    }
    giveUp(limit) {
        const { store } = this.question;
        store.rememberLimits({ ...store.readLimits(), ...limit });
        return false;
    }
    /**
     * Proves by as many generations of the branch as there seem to be since the oldest of these. (By their age alone the server
     * would cut at every merge of a branch that is older, and by what it has in common with them it would send all that
     * such branches began at.)
     */
    async searchBack(rest) {
        const scratch = await this.tryFetch({ wants: [this.tipName], depth: await this.guessDepth(rest) });
        if (scratch !== undefined)
            await this.markReached(scratch, rest);
    }
    /** A guess from the committers' clocks: where it is wrong, it costs another fetch. */
    async guessDepth(rest) {
        const { dir } = this.looked;
        const graph = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_6__/* .readGraph */ .tJ)(dir, [this.tipName, ...rest], this.signal);
        const commits = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_6__/* .readCommits */ .Fe)(dir, [...graph.keys()], this.signal);
        const timeOf = (name) => commits.get(name)?.time ?? 0;
        const steps = [...graph].flatMap(([name, [first]]) => (first === undefined ? [] : [timeOf(name) - timeOf(first)]));
        const interval = steps.reduce((sum, step) => sum + step, 0) / steps.length;
        const age = timeOf(this.tipName) - Math.min(...rest.map(timeOf));
        const generations = Math.ceil((1.5 * age) / interval) + 50;
        return generations > 0 && generations < ALL_GENERATIONS ? generations : ALL_GENERATIONS;
    }
    /**
     * Proves that commits are not on the branch: the server cuts off what the branch has, so that a commit above such a cut
     * is none of it. That a commit comes proves nothing, for what is wanted always does.
     */
    async exclude(rest) {
        const scratch = await this.tryFetch({ wants: rest, shallowExclude: this.question.branch });
        if (scratch === undefined)
            return;
        const graph = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_6__/* .readGraph */ .tJ)(scratch.dir, rest, this.signal);
        const boundary = (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_6__/* .readBoundary */ .xn)(scratch.dir);
        const cut = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_6__/* .readCommits */ .Fe)(scratch.dir, [...boundary], this.signal);
        for (const commit of rest) {
            const own = (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_6__/* .ancestors */ .T1)(graph, commit);
            const edge = [...own].filter((name) => boundary.has(name));
            if (edge.length === 0)
                continue;
            const forks = edge.flatMap((name) => cut.get(name)?.parents ?? []).filter((name) => !own.has(name));
            this.standings.set(commit, { is: 'elsewhere', forks });
        }
    }
    /** Proves both by all that the branch has. */
    async searchAll(rest) {
        const scratch = await this.tryFetch({ wants: [this.tipName], depth: ALL_GENERATIONS });
        if (scratch === undefined || (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_6__/* .readBoundary */ .xn)(scratch.dir).size > 0)
            throw incomplete(this.question.remote);
        await this.markReached(scratch, rest);
        for (const commit of rest)
            if (!this.standings.has(commit))
                this.standings.set(commit, { is: 'elsewhere', forks: [] });
    }
    async markReached({ dir }, commits) {
        const graph = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_6__/* .readGraph */ .tJ)(dir, [this.tipName], this.signal);
        for (const commit of commits)
            if (graph.has(commit))
                this.standings.set(commit, ON_BRANCH);
    }
    /** @returns undefined where the server says that nothing is as the request says */
    async tryFetch(request) {
        const scratch = await this.newScratch();
        try {
            await this.question.remote.fetch(scratch, { ...request, filter: 'tree:0' }, this.signal);
            return scratch;
        }
        catch (error) {
            if (!(error instanceof _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_7__/* .Refused */ .L))
                throw error;
            if (error.failure.kind === 'nothing-selected')
                return undefined;
            throw this.moved();
        }
    }
    newScratch() {
        return this.question.store.withScratch([], [], async (scratch) => scratch);
    }
    get tipName() {
        if (this.tip === undefined)
            throw new Error('the tip is not known yet');
        return this.tip;
    }
    get looked() {
        if (this.scratch === undefined)
            throw new Error('nothing was looked at yet');
        return this.scratch;
    }
    moved() {
        const { remote, branch } = this.question;
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('unreachable', `Branch ${branch} of ${remote.address} was changed while it was read.`, {
            hint: 'Run the command again.',
        });
    }
}
/** What git takes for no limit. */
const ALL_GENERATIONS = 0x7fffffff;
const ON_BRANCH = { is: 'on-branch' };
const MISSING = { is: 'missing' };
/** For servers that send everything anyway, or nothing by name: the whole branch, once; later runs only add to it. */
async function proveByWholeBranch(question, signal) {
    const { store, remote, branch, commits } = question;
    const dir = store.branch;
    // Nothing of ours makes one: it would hide what the branch has.
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'shallow')))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(dir, { recursive: true, force: true });
    await (0,_fetch_whole_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchWholeBranch */ .C)(store, remote, branch, signal);
    if ((0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_6__/* .readBoundary */ .xn)(dir).size > 0)
        throw incomplete(remote);
    const scratch = { dir, packs: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'objects/pack') };
    const tip = await readTip(dir, `refs/heads/${branch}`, signal);
    const graph = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_6__/* .readGraph */ .tJ)(dir, [tip], signal);
    const rest = commits.filter((commit) => !graph.has(commit));
    const elsewhere = rest.length === 0 ? [] : await fetchElsewhere(question, scratch, rest, signal);
    const others = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_6__/* .readGraph */ .tJ)(dir, elsewhere, signal);
    const standings = new Map();
    for (const commit of commits)
        standings.set(commit, graph.has(commit) ? ON_BRANCH : MISSING);
    for (const commit of elsewhere)
        standings.set(commit, { is: 'elsewhere', forks: forksOf(commit, others, graph) });
    return { tip, standings, scratch, whole: true };
}
/**
 * Fetches those of some commits that the server gives out. It says of one at a time that it does not have it, and an old
 * server may name the wrong one of several, so that each is asked for alone before it counts as missing.
 */
async function fetchGivenOut(remote, scratch, commits, refs, how, signal) {
    const refused = [];
    const missing = new Set();
    const tryWants = async (names, others) => {
        try {
            return (await remote.fetch(scratch, { ...how, wants: [...names, ...others] }, signal)).filtered;
        }
        catch (error) {
            const name = error instanceof _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_7__/* .Refused */ .L && error.failure.kind === 'missing' ? (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSha */ .qL)(error.failure.name) : undefined;
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
function forksOf(commit, others, branch) {
    const own = [...(0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_6__/* .ancestors */ .T1)(others, commit)].filter((name) => !branch.has(name));
    return [...new Set(own.flatMap((name) => others.get(name) ?? []).filter((name) => branch.has(name)))];
}
/** Fetches commits that the branch lacks: by name, else with every branch. @returns those that are to be had */
async function fetchElsewhere({ store, remote }, scratch, commits, signal) {
    if (store.readLimits().noNames !== true) {
        try {
            await fetchGivenOut(remote, scratch, commits, [], { negotiate: true }, signal);
            return [...(await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_6__/* .readCommits */ .Fe)(scratch.dir, commits, signal)).keys()];
        }
        catch (error) {
            if (!(error instanceof _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_7__/* .Refused */ .L))
                throw error;
            store.rememberLimits({ ...store.readLimits(), noNames: true });
        }
    }
    // Branches that are gone would still give out what they had.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.dir, 'refs/elsewhere'), { recursive: true, force: true });
    await remote.fetch(scratch, { wants: ['+refs/heads/*:refs/elsewhere/*'], negotiate: true }, signal);
    const refs = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(['for-each-ref', '--format=%(objectname)', 'refs/elsewhere'], {
        environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .ownEnvironment */ .am)(process.env, scratch.dir),
        signal,
    });
    const tips = refs.toString('latin1').split('\n').map(_base_sha_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSha */ .qL);
    const graph = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_6__/* .readGraph */ .tJ)(scratch.dir, tips.filter((name) => name !== undefined), signal);
    return commits.filter((commit) => graph.has(commit));
}
async function readTip(dir, ref, signal) {
    const args = ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`];
    const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(args, { environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .ownEnvironment */ .am)(process.env, dir), signal });
    const tip = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSha */ .qL)(output.toString('latin1').trim());
    if (tip === undefined)
        throw new Error(`${ref} is no commit`);
    return tip;
}
function incomplete(remote) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('unreachable', `The server of ${remote.address} does not give out the whole history of its branch.`, {
        hint: 'Verify against the repository itself, not against a shallow copy.',
    });
}


/***/ }),

/***/ 860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findSquashed)
/* harmony export */ });
/* harmony import */ var _git_objects_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3401);
/** Where a pin's contents are on the branch, if its commit is not: it was squashed or rebased. */

/** As many commits of the branch are searched, the newest. */
const MAX_COMMITS = 1_000;
/** As many generations are fetched first: most branches are merged soon. */
const NEAR = 64;
/**
 * Searches the branch's newest commits, back to where the lost one's history begins.
 * @returns for each the oldest commit with the same tree at that directory
 */
async function findSquashed({ store, remote, proof, walk }, lost, signal) {
    if (lost.length === 0)
        return [];
    const { dir, graph } = await readRecent(store, remote, proof, lost, signal);
    const candidates = lost.map(({ forks }) => commitsSince(graph, forks));
    walk.addTops(await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommits */ .Fe)(dir, [...new Set(candidates.flat())], signal));
    const questions = lost.flatMap(({ sha, directory }, index) => [sha, ...(candidates[index] ?? [])].map((commit) => ({ sha: commit, directory })));
    const trees = await walk.find(questions, signal);
    let at = 0;
    return candidates.map((commits) => {
        const [own, ...others] = trees.slice(at, at + 1 + commits.length);
        at += 1 + commits.length;
        return own === 'absent' ? undefined : commits[others.lastIndexOf(own)];
    });
}
/** The branch's commits, as many as the search takes: those that came with the proof may do. */
async function readRecent(store, remote, { tip, whole, scratch }, lost, signal) {
    let { dir } = scratch;
    for (const depth of [NEAR, MAX_COMMITS]) {
        const graph = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .readGraph */ .tJ)(dir, [tip], signal);
        const boundary = (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoundary */ .xn)(dir);
        if (whole || lost.every(({ forks }) => isComplete(graph, boundary, forks)))
            return { dir, graph };
        ({ dir } = await store.withScratch([], [], async (recent) => {
            await remote.fetch(recent, { wants: [tip], depth, filter: 'tree:0' }, signal);
            return recent;
        }));
    }
    return { dir, graph: await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .readGraph */ .tJ)(dir, [tip], signal) };
}
/** Whether everything since the forks is there. */
function isComplete(graph, boundary, forks) {
    return commitsSince(graph, forks).every((commit) => !boundary.has(commit) || forks.includes(commit));
}
/** Newest first; the forks themselves last, for they may have it already. */
function commitsSince(graph, forks) {
    const here = forks.filter((fork) => graph.has(fork));
    const before = new Set(here.flatMap((fork) => [...(0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .ancestors */ .T1)(graph, fork)]));
    for (const fork of here)
        before.delete(fork);
    return [...graph.keys()].filter((commit) => !before.has(commit)).slice(0, MAX_COMMITS);
}


/***/ })

};
