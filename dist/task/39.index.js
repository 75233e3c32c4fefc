export const id = 39;
export const ids = [39];
export const modules = {

/***/ 3039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   consolidate: () => (/* binding */ consolidate)
/* harmony export */ });
/* unused harmony export prune */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4758);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2084);
/* harmony import */ var _git_objects_packs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1853);
/* harmony import */ var _store_untrusted_packs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2128);
/* harmony import */ var _workspace_root_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7061);
/** Keeps a store small and fast: few packs, and nothing that nobody uses. */









/** Bytes that are copied at the most, so that the sync that comes upon it does not wait for seconds. */
const MAX_BYTES = 512e6;
/** Puts many packs together. */
async function consolidate(store, signal) {
    try {
        await store.withLock(signal, async (held) => {
            for (const folder of store.packFolders)
                await putTogether(store, folder, held);
        });
    }
    finally {
        await store.settle();
    }
}
async function putTogether(store, folder, signal) {
    const packs = (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_6__/* .packsIn */ .kg)(folder);
    if (packs.length <= _git_objects_packs_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_PACKS */ .op)
        return;
    const few = smallPacks(packs.map((name) => ({ name, bytes: bytesOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${name}.pack`)) })));
    const input = few.map((name) => `${name}.pack\n`).join('');
    await replacePacks(store, folder, few, { args: ['--stdin-packs'], input }, signal);
}
/**
 * The packs that are best put together: from the smallest on, as long as the next one is not much larger than all before, so
 * that no byte is copied more than a few times in a store's life.
 */
function smallPacks(packs) {
    const chosen = [];
    let sum = 0;
    for (const { name, bytes } of packs.toSorted((a, b) => a.bytes - b.bytes)) {
        if (sum + bytes > MAX_BYTES || (chosen.length > _git_objects_packs_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_PACKS */ .op / 2 && bytes > 2 * sum))
            break;
        chosen.push(name);
        sum += bytes;
    }
    return chosen;
}
/** Writes a pack and puts it in the place of others, which are there until it is. Under the store's lock. */
async function replacePacks(store, folder, old, { args, input }, signal) {
    await store.withScratch([], [], async (scratch) => {
        // No window: recordings of different tests have nothing in common, and deltas that exist are kept.
        const command = ['pack-objects', '-q', '--window=0', '--delta-base-offset', ...args, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch.packs, 'pack')];
        const environment = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .ownEnvironment */ .am)(process.env, folder.slice(0, -'/objects/pack'.length));
        const name = `pack-${(await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(command, { environment, input, signal })).toString('latin1').trim()}`;
        const promises = old.some((pack) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${pack}.promisor`)));
        if (promises)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch.packs, `${name}.promisor`), '');
        (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_6__/* .movePacks */ .S3)(scratch.packs, folder);
        (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_6__/* .removePacks */ .pU)(folder, old.filter((pack) => pack !== name));
    });
}
function bytesOf(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
}
/**
 * Removes what no assets root needs and nothing has used since a moment.
 * @param since milliseconds since the epoch
 */
async function prune(store, since, signal) {
    try {
        await store.withLock(signal, async (held) => {
            store.make();
            const needed = await neededByRoots(store, held);
            // The marks first: from then on nobody counts on what goes.
            for (const { name, used } of store.marks)
                if (used < since && !needed.trees.has(name))
                    store.dropMark(name, since);
            for (const { name, used } of store.tips)
                if (used < since && !needed.commits.has(name))
                    store.dropTip(name);
            store.pruneLatest();
            await pruneObjects(store, needed.objects, held);
            await pruneIndex(store, held);
            if (store.marks.length === 0 && store.tips.length === 0)
                await rm(store.branch, { recursive: true, force: true });
        });
    }
    finally {
        await store.settle();
    }
}
async function neededByRoots(store, signal) {
    const needed = { trees: new Set(), commits: new Set(), objects: new Set() };
    for (const dir of store.roots) {
        const root = new AssetsRoot(dir);
        if (!root.borrowsFrom(store.objects)) {
            store.removeRoot(dir);
            continue;
        }
        try {
            await addNeeded(needed, root, signal);
        }
        catch (error) {
            signal.throwIfAborted();
            throw new AssetsSyncError('git-failed', `The assets root ${dir} cannot be read, so nothing that it borrows was removed.`, {
                hint: 'Sync it or delete it, then run the command again.',
                detail: error instanceof AssetsSyncError ? error.detail : String(error),
                cause: error,
            });
        }
    }
    return needed;
}
async function addNeeded(needed, root, signal) {
    const { synced, interrupted } = await root.readState(signal);
    const begun = interrupted === undefined ? [] : await root.readSynced(interrupted.commit, signal);
    for (const { pinnedTrees } of [...(synced?.services ?? []), ...begun]) {
        for (const { tree, sha } of pinnedTrees) {
            needed.trees.add(tree);
            needed.commits.add(sha);
        }
    }
    // Backups, commits and staged files may share contents with recordings that no pin names any more.
    for (const name of await root.referredObjects(interrupted, signal))
        needed.objects.add(name);
}
async function pruneObjects(store, needed, signal) {
    // Before git 2.45 it fails where the tree that has a mark is lost itself.
    let marked = await listMarked(store, signal).catch((error) => {
        if (signal.aborted || !(error instanceof AssetsSyncError) || error.code !== 'git-failed')
            throw error;
    });
    // What cannot be read any more is gone with the packs that held it: no mark may claim it.
    if (marked?.some((line) => line.startsWith('?')) !== false)
        await dropIncomplete(store, signal);
    marked ??= await listMarked(store, signal);
    const kept = new Set([...marked, ...needed]);
    await keepOnly(store, store.dir, (name) => kept.has(name), signal);
}
/** Everything in the trees that have a mark; what is lost, behind a question mark. */
async function listMarked(store, signal) {
    const marks = store.marks.map(({ name }) => name);
    const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', '--stdin'];
    return marks.length === 0 ? [] : lines(store.dir, args, marks, signal);
}
async function dropIncomplete(store, signal) {
    const marks = store.marks.map(({ name }) => name);
    const complete = new Set(await completeTrees(store, marks, signal));
    for (const name of marks)
        if (!complete.has(name))
            store.dropMark(name, Number.POSITIVE_INFINITY);
}
async function pruneIndex(store, signal) {
    if (!existsSync(store.index))
        return;
    const tips = store.tips.map(({ name }) => name);
    if (tips.length === 0)
        return store.discardIndex();
    const args = ['rev-list', '--objects', '--no-object-names', '--no-walk', '--missing=allow-any', '--stdin'];
    const kept = new Set(await lines(store.index, args, tips, signal));
    await keepOnly(store, store.index, (name) => kept.has(name), signal);
}
/** Rewrites the packs of a git directory without what is not kept, if there is any. */
async function keepOnly(store, gitDir, isKept, signal) {
    const folder = join(gitDir, 'objects/pack');
    const old = packsIn(folder);
    const all = await lines(gitDir, ['cat-file', '--batch-all-objects', '--batch-check=%(objectname)'], undefined, signal);
    const kept = all.filter(isKept);
    if (kept.length === all.length)
        return;
    if (kept.length === 0)
        removePacks(folder, old);
    else
        await replacePacks(store, folder, old, { args: [], input: `${kept.join('\n')}\n` }, signal);
}
async function lines(gitDir, args, input, signal) {
    const environment = ownEnvironment(process.env, gitDir);
    const output = await git(args, { environment, signal, ...(input === undefined ? {} : { input: `${input.join('\n')}\n` }) });
    return output
        .toString('latin1')
        .split('\n')
        .filter((line) => line !== '');
}


/***/ })

};
