export const id = 1011;
export const ids = [1011,6833];
export const modules = {

/***/ 61011:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(34758);
// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var command = __webpack_require__(43739);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/base/rename-and-remove.ts
var rename_and_remove = __webpack_require__(17984);
// EXTERNAL MODULE: ./src/git/git-files.ts
var git_files = __webpack_require__(84406);
// EXTERNAL MODULE: ./src/git/objects/packs.ts
var packs = __webpack_require__(11853);
// EXTERNAL MODULE: ./src/store/store.ts + 9 modules
var store_store = __webpack_require__(95913);
// EXTERNAL MODULE: ./src/git/environment.ts
var git_environment = __webpack_require__(83313);
// EXTERNAL MODULE: ./src/git/git.ts + 1 modules
var git = __webpack_require__(81200);
// EXTERNAL MODULE: ./src/store/repack.ts
var repack = __webpack_require__(76833);
// EXTERNAL MODULE: ./src/store/untrusted-packs.ts
var untrusted_packs = __webpack_require__(22128);
// EXTERNAL MODULE: ./src/workspace/journal.ts
var journal = __webpack_require__(64762);
// EXTERNAL MODULE: ./src/workspace/root.ts + 1 modules
var workspace_root = __webpack_require__(28867);
;// CONCATENATED MODULE: ./src/commands/cache/prune.ts
/** Removes from a store what no assets root needs and nobody uses. */











/**
 * Removes what no assets root needs and nothing has used since a moment.
 * @param since milliseconds since the epoch
 */
async function prune(store, since, signal) {
    try {
        await store.withLock(signal, async (held) => {
            store.make();
            const needed = await neededByRoots(store, held);
            const { completeTrees, cachedCommits } = store;
            // The refs first: from then on nobody counts on what goes.
            for (const { name, used } of completeTrees.all) {
                if (used < since && !needed.trees.has(name))
                    completeTrees.removeUnused(name, since);
            }
            for (const { name, used } of cachedCommits.all)
                if (used < since && !needed.commits.has(name))
                    cachedCommits.remove(name);
            store.latestTrees.prune(new Set(namesOf(completeTrees.all)));
            await pruneTrees(store, needed.objects, held);
            await pruneCommits(store, held);
            if (completeTrees.all.length === 0 && cachedCommits.all.length === 0) {
                await (0,rename_and_remove/* removeFolderLater */.bF)(store.branchDir);
            }
        });
    }
    finally {
        await store.cleanUp();
    }
}
async function neededByRoots(store, signal) {
    const needed = { trees: new Set(), commits: new Set(), objects: new Set() };
    for (const dir of store.borrowingRoots.all) {
        const root = new workspace_root/* AssetsRoot */._(dir);
        try {
            root.refusePipes();
            if (root.borrowsFrom(store.objects))
                await addNeeded(needed, root, signal);
            else
                store.borrowingRoots.remove(dir);
        }
        catch (error) {
            signal.throwIfAborted();
            const { code, message, hint, detail } = (0,errors/* toAssetsSyncError */.gb)(error);
            // Of a file that is in the way, it is said which one.
            const isInTheWay = code === 'foreign-root' || code === 'not-writable';
            throw new errors/* AssetsSyncError */.Fl('damaged-root', `The assets root ${dir} cannot be read, so nothing that it borrows was removed: ${message}`, { hint: isInTheWay ? hint : 'Sync it or delete it, then run the command again.', detail, cause: error });
        }
    }
    return needed;
}
async function addNeeded(needed, root, signal) {
    const { synced, interrupted: cutOff } = await root.readState(signal);
    const interrupted = cutOff === journal/* UNREADABLE */.mP ? undefined : cutOff;
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
async function pruneTrees(store, needed, signal) {
    // Before git 2.45 it fails where a tree that has a ref is lost itself.
    let listed = await listComplete(store, signal).catch((error) => {
        if (signal.aborted || !(error instanceof errors/* AssetsSyncError */.Fl) || error.code !== 'git-failed')
            throw error;
    });
    // What cannot be read any more is gone with the packs that held it: no ref may claim it.
    if (listed?.some((line) => line.startsWith('?')) !== false)
        await removeIncomplete(store, signal);
    listed ??= await listComplete(store, signal);
    const kept = new Set([...listed, ...needed]);
    await keepOnly(store, store.dir, (name) => kept.has(name), signal);
}
/** Everything in the trees that have a ref; what is lost, behind a question mark. */
async function listComplete(store, signal) {
    const trees = namesOf(store.completeTrees.all);
    const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', '--stdin'];
    return trees.length === 0 ? [] : lines(store.dir, args, trees, signal);
}
async function removeIncomplete(store, signal) {
    const trees = namesOf(store.completeTrees.all);
    const complete = new Set(await (0,untrusted_packs/* findCompleteTrees */.mf)(store, trees, signal));
    for (const name of trees)
        if (!complete.has(name))
            store.completeTrees.removeUnused(name, Number.POSITIVE_INFINITY);
}
async function pruneCommits(store, signal) {
    const { dir, all } = store.cachedCommits;
    if (!(0,external_node_fs_.existsSync)(dir))
        return;
    if (all.length === 0)
        return store.cachedCommits.discard();
    const args = ['rev-list', '--objects', '--no-object-names', '--no-walk', '--missing=allow-any', '--stdin'];
    const kept = new Set(await lines(dir, args, namesOf(all), signal));
    await keepOnly(store, dir, (name) => kept.has(name), signal);
}
function namesOf(objects) {
    return objects.map(({ name }) => name);
}
/** Rewrites the packs of a git directory without what is not kept, if there is any. */
async function keepOnly(store, gitDir, isKept, signal) {
    const folder = (0,external_node_path_.join)(gitDir, 'objects/pack');
    const old = (0,packs/* packsIn */.kg)(folder);
    const all = await lines(gitDir, ['cat-file', '--batch-all-objects', '--batch-check=%(objectname)'], undefined, signal);
    const kept = all.filter(isKept);
    if (kept.length === all.length)
        return;
    if (kept.length === 0)
        (0,packs/* removePacks */.pU)(folder, old);
    else
        await (0,repack/* replacePacks */.V)(store, folder, old, { args: [], input: `${kept.join('\n')}\n` }, signal);
}
async function lines(gitDir, args, input, signal) {
    const environment = (0,git_environment/* ownEnvironment */.am)(gitDir);
    const output = await (0,git/* git */.$Y)(args, { environment, signal, ...(input === undefined ? {} : { input: `${input.join('\n')}\n` }) });
    return output
        .toString('latin1')
        .split('\n')
        .filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./src/commands/cache/cache.ts
/** cache: what this machine keeps of assets repositories, and what of it can go. */









/** @param storeBase absolute: the folder that holds the stores */
async function listCache(storeBase) {
    const kept = await Promise.all(storesIn(storeBase).map(describe));
    return kept.sort((a, b) => b.bytes - a.bytes);
}
/**
 * Removes what no assets root needs and nothing has used for a number of days.
 * A store of which that cannot be said is left as it is, with a warning.
 * @returns what is left
 */
async function pruneCache(storeBase, days, log, signal) {
    const since = Date.now() - days * 24 * 3600 * 1000;
    for (const store of storesIn(storeBase)) {
        log.info(`Looking at ${store.repositoryUrl} …`);
        await prune(store, since, signal).catch((error) => {
            signal.throwIfAborted();
            if (!(error instanceof errors/* AssetsSyncError */.Fl))
                throw error;
            log.warning({ message: `${store.repositoryUrl} is left as it is: ${error.message} ${error.hint}` });
        });
    }
    await removeOldFolders((0,external_node_path_.join)(storeBase, 'exchange'), since);
    return listCache(storeBase);
}
function storesIn(storeBase) {
    return (0,packs/* namesIn */.wX)(storeBase).flatMap((name) => {
        const url = addressIn((0,external_node_path_.join)(storeBase, name));
        const store = url === undefined ? undefined : new store_store/* Store */.i(storeBase, { url });
        // A folder that was renamed by hand is nobody's store.
        return store?.dir === (0,external_node_path_.join)(storeBase, name) ? [store] : [];
    });
}
/** The folder may hold what is not ours, by that name as well. */
function addressIn(folder) {
    const file = (0,external_node_path_.join)(folder, 'repository');
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() === true ? (0,git_files/* readIfThere */.qC)(file)?.trim() : undefined;
}
async function describe(store) {
    const used = Math.max(...[...store.completeTrees.all, ...store.cachedCommits.all].map(({ used }) => used));
    return {
        repository: store.repositoryUrl,
        path: store.dir,
        bytes: await sizeOf(store.dir),
        used: Number.isFinite(used) ? new Date(used) : undefined,
        roots: store.borrowingRoots.all.filter((root) => (0,external_node_fs_.existsSync)(root)).length,
    };
}
/** Files may go while they are counted. */
async function sizeOf(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const sizes = await Promise.all(entries.map(async (entry) => {
        const found = entry.isFile() ? await (0,promises_.stat)((0,external_node_path_.join)(entry.parentPath, entry.name)).catch(() => undefined) : undefined;
        return found?.size ?? 0;
    }));
    return sizes.reduce((sum, size) => sum + size, 0);
}
async function removeOldFolders(folder, since) {
    for (const name of (0,packs/* namesIn */.wX)(folder)) {
        const path = (0,external_node_path_.join)(folder, name);
        // A link that leads nowhere is not ours.
        const found = await (0,promises_.stat)(path).catch(() => undefined);
        if (found !== undefined && found.mtimeMs < since)
            await (0,rename_and_remove/* removeFolderLater */.bF)(path);
    }
}

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(65616);
// EXTERNAL MODULE: ./src/report/table.ts
var table = __webpack_require__(790);
;// CONCATENATED MODULE: ./src/commands/cache/report.ts
/** What people and scripts are told about the cache. */



/** @param folder where the stores are */
function cacheText(kept, folder) {
    if (kept.length === 0)
        return `Nothing is kept in ${folder}.`;
    const rows = kept.map(({ repository, bytes, used, roots }) => [
        repository,
        (0,numbers/* formatBytes */.z)(bytes),
        used === undefined ? 'empty' : `last used ${used.toISOString().slice(0, 10)}`,
        roots === 0 ? 'no assets root' : (0,base_text/* count */.U9)(roots, 'assets root'),
    ]);
    return [...(0,table/* alignColumns */.R)(rows), `${(0,numbers/* formatBytes */.z)(total(kept))} in ${folder}`].join('\n');
}
function pruneText(before, after, folder) {
    return `${cacheText(after, folder)}\n${(0,numbers/* formatBytes */.z)(total(before) - total(after))} removed.`;
}
function cacheJson(kept) {
    return {
        repositories: kept.map(({ used, ...rest }) => ({ ...rest, used: used?.toISOString() ?? null })),
        bytes: total(kept),
    };
}
function total(kept) {
    return kept.reduce((sum, { bytes }) => sum + bytes, 0);
}

;// CONCATENATED MODULE: ./src/commands/cache/command.ts
/** cache: shows what this machine keeps of assets repositories, and removes what nobody needs. It needs no code repository. */




const DEFAULT_DAYS = 30;
const command_prune = {
    description: 'remove what no assets root needs and nothing has used for some days',
    inputs: [],
    flags: [{ name: '--days', value: 'number', help: `how many days (default: ${DEFAULT_DAYS})` }],
    examples: `
  assets-sync cache prune               # what no assets root needs and nothing has used for ${DEFAULT_DAYS} days
  assets-sync cache prune --days 7      # for a week`,
    run: runPrune,
};
const command_command = {
    group: 'More',
    description: 'show what this machine keeps of assets repositories',
    quiet: command/* QUIET_ANSWER */.oe,
    inputs: [],
    examples: `
  assets-sync cache                     # what this machine keeps, by assets repository
  assets-sync cache prune               # remove what nobody needs any more
  assets-sync cache --json              # for scripts`,
    subcommands: { prune: command_prune },
    run: runList,
};
async function runList({ host }) {
    const kept = await listCache(host.storeBase);
    host.result(cacheText(kept, host.storeBase), 'answer');
    host.setOutputs({}, cacheJson(kept));
}
async function runPrune({ host, log, signal, flags }) {
    const days = parseDays(String(flags.days ?? DEFAULT_DAYS));
    const before = await listCache(host.storeBase);
    const after = await pruneCache(host.storeBase, days, log, signal);
    host.result(pruneText(before, after, host.storeBase));
    host.setOutputs({}, cacheJson(after));
}
/** @throws `bad-usage` for anything but a whole number from 1 on */
function parseDays(text) {
    if (/^[1-9]\d{0,4}$/.test(text))
        return Number(text);
    throw new errors/* AssetsSyncError */.Fl('bad-usage', `--days is a whole number, 1 or more, not "${text}".`, {
        hint: "See 'assets-sync cache prune --help'.",
    });
}


/***/ }),

/***/ 76833:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ replacePacks),
/* harmony export */   repack: () => (/* binding */ repack)
/* harmony export */ });
/* unused harmony export choosePacks */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81200);
/* harmony import */ var _git_objects_packs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11853);
/** Puts many packs of a store together: git asks each of them for every object. */





/** So many bytes are copied at the most, so that the sync that comes upon it does not wait for seconds. */
const MAX_BYTES = 512e6;
/** Repacks each folder of packs that has too many, and cleans the store up. */
async function repack(store, signal) {
    try {
        await store.withLock(signal, async (held) => {
            for (const folder of store.packFolders)
                await repackFolder(store, folder, held);
        });
    }
    finally {
        await store.cleanUp();
    }
}
async function repackFolder(store, folder, signal) {
    const packs = (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_4__/* .packsIn */ .kg)(folder);
    if (packs.length <= _git_objects_packs_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PACKS */ .op)
        return;
    const chosen = choosePacks(packs.map((name) => ({ name, bytes: bytesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.pack`)) })));
    const input = chosen.map((name) => `${name}.pack\n`).join('');
    await replacePacks(store, folder, chosen, { args: ['--stdin-packs'], input }, signal);
}
/**
 * The packs that are best put together: from the smallest on, as long as the next one is not much larger than all before, so
 * that no byte is copied more than a few times in a store's life.
 */
function choosePacks(packs) {
    const chosen = [];
    let sum = 0;
    for (const { name, bytes } of packs.toSorted((a, b) => a.bytes - b.bytes)) {
        if (sum + bytes > MAX_BYTES || (chosen.length > _git_objects_packs_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PACKS */ .op / 2 && bytes > 2 * sum))
            break;
        chosen.push(name);
        sum += bytes;
    }
    return chosen;
}
/**
 * Writes a pack and puts it in the place of others, which are there until it is. Under the store's lock.
 * @param folder absolute: `objects/pack` of a git directory
 * @param objects what `git pack-objects` is told to pack
 */
async function replacePacks(store, folder, old, objects, signal) {
    const scratch = store.newScratch();
    // No window: recordings of different tests have nothing in common, and deltas that exist are kept.
    const command = ['pack-objects', '-q', '--window=0', '--delta-base-offset', ...objects.args, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.packs, 'pack')];
    const environment = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEnvironment */ .am)(folder.slice(0, -'/objects/pack'.length));
    const name = `pack-${(await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(command, { environment, input: objects.input, signal })).toString('latin1').trim()}`;
    const hasPromises = old.some((pack) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${pack}.promisor`)));
    if (hasPromises)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.packs, `${name}.promisor`), '');
    (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_4__/* .movePacks */ .S3)(scratch.packs, folder);
    (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_4__/* .removePacks */ .pU)(folder, old.filter((pack) => pack !== name));
}
function bytesOf(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
}


/***/ })

};
