export const id = 768;
export const ids = [768];
export const modules = {

/***/ 1768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   obtain: () => (/* binding */ obtain)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(308);
/* harmony import */ var _names_directory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9211);
/* harmony import */ var _names_sha_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6242);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3351);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3338);
/** Brings the trees of pinned directories into the store, with as few requests as the server allows. */








/** How many commits are offered to the server, so that it leaves out what they share with the one that is wanted. */
const TIPS_OFFERED = 8;
/**
 * Finds the tree of every part and makes the store hold it.
 *
 * A part with a known tree costs nothing but that tree (an object may be wanted by name, whatever it is). A SHA alone
 * costs a blobless fetch of all such commits first. Both are one fetch for all parts together.
 *
 * @param earlier another tree of the same directory that the store may hold: then only what differs is fetched
 * @throws `missing-commit` where the server does not have a commit
 */
async function obtain(store, remote, branch, parts, earlier, signal) {
    const job = new Job(store, remote, branch, parts, earlier);
    await job.lookUp(signal);
    if (await job.isDone())
        return job.result;
    remote.prepare(signal);
    await store.make();
    return store.withLock(signal, (held) => job.run(held));
}
class Job {
    result = { trees: new Map(), fetched: new Set(), warnings: [] };
    /** Trees that are known by name alone: the index has no commit that says so. */
    byName = new Set();
    store;
    remote;
    branch;
    parts;
    earlier;
    constructor(store, remote, branch, parts, earlier) {
        this.store = store;
        this.remote = remote;
        this.branch = branch;
        this.parts = parts;
        this.earlier = earlier;
        for (const part of parts) {
            if (part.tree === undefined)
                continue;
            this.result.trees.set(part, part.tree);
            this.byName.add(part.tree);
        }
    }
    get unresolved() {
        return this.parts.filter((part) => !this.result.trees.has(part));
    }
    async lookUp(signal) {
        const parts = this.unresolved;
        const answers = await this.store.lookUp(parts, signal);
        parts.forEach((part, index) => {
            const answer = answers[index];
            if (answer !== undefined)
                this.result.trees.set(part, answer);
        });
    }
    async missingTrees() {
        const trees = new Set([...this.result.trees.values()].filter((tree) => tree !== 'absent'));
        const present = await Promise.all([...trees].map(async (tree) => ((await this.store.hasTree(tree)) ? [] : [tree])));
        return present.flat();
    }
    async isDone() {
        return this.unresolved.length === 0 && (await this.missingTrees()).length === 0;
    }
    async run(signal) {
        for (;;) {
            await this.lookUp(signal);
            if (this.unresolved.length > 0)
                await this.fetchCommits(signal);
            const missing = await this.missingTrees();
            if (missing.length === 0)
                return this.result;
            const refused = await this.fetchTrees(missing, signal);
            if (refused.length === 0)
                return this.result;
            this.findOtherwise(refused);
        }
    }
    /** Trees that the server does not give out by name are looked up in their commits instead. */
    findOtherwise(refused) {
        for (const part of this.parts) {
            const tree = this.result.trees.get(part);
            if (tree === undefined || tree === 'absent' || !refused.includes(tree))
                continue;
            if (!this.byName.has(tree))
                throw this.notGivenOut(part);
            this.result.trees.delete(part);
        }
        for (const tree of refused)
            this.byName.delete(tree);
    }
    async fetchCommits(signal) {
        const limits = await this.store.readLimits();
        // By name is one commit, the branch is everything: the branch comes first only where names were refused before.
        if (limits.noNames === true)
            await this.fetchBranch(signal);
        if (this.unresolved.length > 0)
            await this.fetchCommitsByName(limits, signal);
        if (this.unresolved.length > 0 && limits.noNames !== true)
            await this.fetchBranch(signal);
        const lost = this.unresolved[0];
        if (lost !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('missing-commit', `Commit ${lost.sha} is not on ${this.branch} of the assets repository.`, {
                hint: 'Its server gives out only what is on a branch: merge the commit there, or pin one that is.',
                at: lost.pin.at,
            });
        }
        for (const part of this.parts) {
            const found = this.result.trees.get(part);
            if (part.tree === undefined || found === undefined || found === part.tree)
                continue;
            const right = found === 'absent' ? 'the commit does not have that directory' : `that is ${found}`;
            this.result.warnings.push({ message: `tree is not this directory of sha: ${right}; it is ignored`, at: part.pin.at });
        }
    }
    async fetchCommitsByName(limits, signal) {
        const commits = [...new Set(this.unresolved.map((part) => part.sha))];
        const tips = await this.store.recentTips(TIPS_OFFERED);
        try {
            await this.store.withScratch([(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.store.index, 'objects')], tips, async (scratch) => {
                const { filtered } = await this.remote.fetch(scratch, {
                    wants: commits,
                    depth: 1,
                    negotiate: tips.length > 0,
                    ...(limits.noFilters === true ? {} : { filter: 'blob:none' }),
                }, signal);
                if (!filtered)
                    await this.store.rememberLimits({ ...limits, noFilters: true });
                await this.store.landCommits(scratch, commits);
            });
        }
        catch (error) {
            if (!(error instanceof _remote_js__WEBPACK_IMPORTED_MODULE_4__/* .Refused */ .L))
                throw error;
            if (error.failure.kind === 'missing')
                throw this.missingCommit(error);
            await this.store.rememberLimits({ ...limits, noNames: true });
        }
        await this.lookUp(signal);
    }
    /** For a server that gives out nothing by name: its whole branch, which later runs only add to. */
    async fetchBranch(signal) {
        const dir = this.store.branch;
        await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeGitDirectory */ .g7)(dir, { config: [['core.bare', 'true']], alternates: [] });
        const ref = `refs/heads/${this.branch}`;
        try {
            await this.remote.fetch({ dir, packs: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'objects/pack') }, { wants: [`+${ref}:${ref}`], negotiate: true }, signal);
        }
        catch (error) {
            if (!(error instanceof _remote_js__WEBPACK_IMPORTED_MODULE_4__/* .Refused */ .L))
                throw error;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('missing-commit', `The assets repository has no branch ${this.branch}.`, {
                hint: 'Name its main branch in $branch.',
                detail: error.words,
            });
        }
        await this.lookUp(signal);
    }
    /** @returns the trees that the server does not give out */
    async fetchTrees(trees, signal) {
        const limits = await this.store.readLimits();
        const copied = limits.noFilters === true || limits.noNames === true ? await this.copyTrees(trees, signal) : [];
        const rest = trees.filter((tree) => !copied.includes(tree));
        if (rest.length === 0)
            return [];
        if (limits.noNames === true)
            return rest;
        try {
            // It borrows nothing: git would start a process to list what the store has to offer, and the server takes no trees.
            return await this.store.withScratch([], [], async (scratch) => {
                const grown = limits.noFilters === true ? [] : await this.treesWithEarlier(rest);
                const blobs = grown.length === 0 ? [] : await this.fetchNewTrees(scratch, grown, limits, signal);
                const wants = [...rest.filter((tree) => !grown.includes(tree)), ...blobs];
                if (wants.length > 0)
                    await this.remote.fetch(scratch, { wants }, signal);
                await this.store.landTrees(scratch, rest);
                for (const tree of rest)
                    this.result.fetched.add(tree);
                return [];
            });
        }
        catch (error) {
            if (!(error instanceof _remote_js__WEBPACK_IMPORTED_MODULE_4__/* .Refused */ .L))
                throw error;
            if (error.failure.kind !== 'missing') {
                await this.store.rememberLimits({ ...limits, noNames: true });
                return rest;
            }
            const name = (0,_names_sha_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSha */ .qL)(error.failure.name);
            if (name !== undefined && rest.includes(name))
                return [name];
            throw error;
        }
    }
    /** The trees of directories that the store holds at another commit. */
    async treesWithEarlier(trees) {
        const grown = new Set();
        for (const [part, tree] of this.result.trees) {
            if (tree === 'absent' || !trees.includes(tree))
                continue;
            const before = this.earlier(part.directory);
            if (before !== undefined && (await this.store.hasTree(before)))
                grown.add(tree);
        }
        return [...grown];
    }
    /**
     * Brings the trees themselves without their files: from the index where a commit there has them, else from the server.
     * @returns the files that the store does not have
     */
    async fetchNewTrees(scratch, trees, limits, signal) {
        const indexed = trees.filter((tree) => !this.byName.has(tree));
        const named = trees.filter((tree) => this.byName.has(tree));
        if (indexed.length > 0)
            await this.pack(scratch, indexed, ['--filter=blob:none'], signal);
        if (named.length > 0) {
            const { filtered } = await this.remote.fetch(scratch, { wants: named, filter: 'blob:none' }, signal);
            if (!filtered)
                await this.store.rememberLimits({ ...limits, noFilters: true });
        }
        return missingObjects(scratch, trees, [this.store.objects], signal);
    }
    /** Copies trees whose files all came with their commits. @returns those that were complete */
    async copyTrees(trees, signal) {
        const here = trees.filter((tree) => !this.byName.has(tree));
        if (here.length === 0)
            return [];
        return this.store.withScratch([], [], async (scratch) => {
            if ((await missingObjects(scratch, here, [this.store.objects, ...this.elsewhere], signal)).length > 0)
                return [];
            await this.pack(scratch, here, [], signal);
            await this.store.landTrees(scratch, here);
            if (this.remote.traffic.fetches > 0)
                for (const tree of here)
                    this.result.fetched.add(tree);
            return here;
        });
    }
    /** Object folders that the store does not borrow from. */
    get elsewhere() {
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.store.index, 'objects'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.store.branch, 'objects')];
    }
    /** Packs what is reached from trees into the scratch, from what is on this machine. */
    async pack(scratch, trees, filter, signal) {
        const environment = scratchEnvironment(scratch, this.elsewhere);
        const objects = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(['rev-list', '--objects', '--no-object-names', ...filter, '--stdin'], {
            environment,
            input: `${trees.join('\n')}\n`,
            signal,
        });
        await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(['pack-objects', '-q', '--delta-base-offset', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch.packs, 'pack')], {
            environment,
            input: objects,
            signal,
        });
    }
    missingCommit(refused) {
        const name = refused.failure.kind === 'missing' ? refused.failure.name : undefined;
        const part = this.parts.find(({ sha }) => sha === name);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('missing-commit', `The assets repository does not have commit ${name}.`, {
            hint: 'Check the pin: was the commit pushed there, or was its branch deleted or squashed?',
            at: part?.pin.at,
            detail: refused.words,
        });
    }
    notGivenOut(part) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('missing-commit', `The server does not give out ${(0,_names_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .showDirectory */ .fi)(part.directory)} of commit ${(0,_names_sha_js__WEBPACK_IMPORTED_MODULE_5__/* .shortSha */ .Fu)(part.sha)}.`, { hint: 'Check that the commit is still on a branch of the assets repository.', at: part.pin.at });
    }
}
function scratchEnvironment(scratch, borrowed) {
    return { ...(0,_git_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .ownEnvironment */ .am)(process.env, scratch.dir), GIT_ALTERNATE_OBJECT_DIRECTORIES: borrowed.join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter) };
}
/** What trees refer to, directly or not, and is nowhere to be found. */
async function missingObjects(scratch, trees, borrowed, signal) {
    const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(['rev-list', '--objects', '--no-object-names', '--missing=print', '--stdin'], {
        environment: scratchEnvironment(scratch, borrowed),
        input: `${trees.join('\n')}\n`,
        signal,
    });
    const lines = output.toString('latin1').split('\n');
    return lines
        .filter((line) => line.startsWith('?'))
        .map((line) => (0,_names_sha_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSha */ .qL)(line.slice(1)))
        .filter((name) => name !== undefined);
}


/***/ })

};
