export const id = 833;
export const ids = [833];
export const modules = {

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
