export const id = 648;
export const ids = [648];
export const modules = {

/***/ 3648:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findInstalled: () => (/* binding */ findInstalled),
/* harmony export */   p: () => (/* binding */ unpackAndKeep)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
/* harmony import */ var _base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7984);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3313);
/** @actions/tool-cache, loaded only here: it unpacks archives and keeps what was installed. */





const TOOL = 'test-proxy';
/** Bytes; a disk with less is full. */
const MIN_ROOM = 65_536;
/**
 * @param toolCache absolute: the runner's or agent's tool cache, or a folder that stands for it
 * @returns the installed program, absolute
 */
async function findInstalled(toolCache, version, asset) {
    const toolkit = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(409)]).then(__webpack_require__.bind(__webpack_require__, 9409));
    const taken = takeProcess(toolCache);
    try {
        const folder = toolkit.find(TOOL, version, asset.arch);
        return folder === '' ? undefined : findFile(folder, asset.executable);
    }
    finally {
        taken.giveBack();
    }
}
/**
 * Unpacks an archive and keeps it. What fails leaves nothing behind. Only one of a process at a time.
 * @param scratch absolute: an empty folder for what comes out of it
 * @returns the installed program, absolute
 */
async function unpackAndKeep(toolCache, version, asset, { archive, scratch }) {
    const toolkit = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(409)]).then(__webpack_require__.bind(__webpack_require__, 9409));
    const taken = takeProcess(toolCache);
    const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(toolCache, TOOL, version, asset.arch);
    try {
        await (asset.kind === 'zip' ? toolkit.extractZip(archive, scratch) : toolkit.extractTar(archive, scratch));
        const program = findFile(scratch, asset.executable);
        if (program === undefined)
            throw new Error(`there is no ${asset.executable} in it`);
        // A zip may say nothing of it.
        if (process.platform !== 'win32')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(program, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(program).mode | 0o111);
        const folder = await toolkit.cacheDir(scratch, TOOL, version, asset.arch);
        return findFile(folder, asset.executable) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, asset.executable);
    }
    catch (thrown) {
        for (const path of [kept, `${kept}.complete`])
            (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFolder */ .v$)(path);
        throw notInstalled(thrown, taken.said(), { scratch, kept });
    }
    finally {
        taken.giveBack();
    }
}
/** @param places where it was unpacked, and where it was to be copied to */
function notInstalled(thrown, said, places) {
    // An error of Node's is one of copying. Of a full disk tar says no more than how many bytes it could write.
    const error = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toAssetsSyncError */ .gb)(isFull(places.scratch) ? fullDisk(places.scratch) : Object.assign(thrown, { path: places.kept }));
    if (error.code !== 'internal')
        return error;
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('proxy-failed', `The test proxy could not be installed: ${thrown.message}`, {
        hint: 'Check that the disk has room and that the source of the test proxy is right, then run the command again.',
        detail: said.replace(/^::debug::/gm, '').trim(),
        cause: thrown,
    });
}
function isFull(folder) {
    const { bavail, bsize } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(folder);
    return bavail * bsize < MIN_ROOM;
}
function fullDisk(path) {
    return Object.assign(new Error(`${path}: no space left on device`), { code: 'ENOSPC', path });
}
/** Archives have had the program at their top; nobody promises that they will. */
function findFile(folder, name) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true, encoding: 'utf8' }).find((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === name);
    return found === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, found);
}
/**
 * Prepares this process for the toolkit, which reads its folder from the environment, gives all of that to the programs that it
 * starts, and prints to stdout, where our results go, what it does and they say.
 */
function takeProcess(toolCache) {
    const { stdout } = process;
    const { write } = stdout;
    const safe = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutSecrets */ .cT)(process.env);
    const changed = Object.entries(process.env).filter(([name]) => safe[name] === undefined || name === 'RUNNER_TOOL_CACHE');
    let said = '';
    for (const [name] of changed)
        delete process.env[name];
    process.env.RUNNER_TOOL_CACHE = toolCache;
    stdout.write = ((text) => {
        said += String(text);
        return true;
    });
    const giveBack = () => {
        stdout.write = write;
        delete process.env.RUNNER_TOOL_CACHE;
        for (const [name, value] of changed)
            process.env[name] = value;
    };
    return { said: () => said, giveBack };
}


/***/ })

};
