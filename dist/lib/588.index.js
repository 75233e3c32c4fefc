export const id = 588;
export const ids = [588];
export const modules = {

/***/ 588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ processIdentity),
/* harmony export */   Zv: () => (/* binding */ GRACE),
/* harmony export */   endProcess: () => (/* binding */ endProcess),
/* harmony export */   i8: () => (/* binding */ signalGroup)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3313);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4406);
/** Processes that somebody else started: whether one is still the same, and its end. */





const execute = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Milliseconds that a process has to end by itself. */
const GRACE = 2_000;
/** Milliseconds after which the end of a killed process is no longer waited for. */
const PATIENCE = 5_000;
/**
 * When a process was started, as its system says it: with its number that is one process and no other.
 * @returns undefined where there is none, or it has ended and nobody has asked for its exit code yet
 */
async function processIdentity(pid) {
    if (process.platform === 'linux')
        return linuxIdentity(pid);
    const [file, args] = process.platform === 'win32'
        ? ['powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`]]
        : ['ps', ['-o', 'state=,lstart=', '-p', String(pid)]];
    try {
        const env = { ...(0,_git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .cT)(process.env), LC_ALL: 'C', TZ: 'UTC' };
        const { stdout } = await execute(file, args, { env, windowsHide: true, timeout: 10_000 });
        const said = stdout.trim();
        if (process.platform === 'win32')
            return said || undefined;
        return said === '' || said.startsWith('Z') ? undefined : said.replace(/^\S+\s+/, '');
    }
    catch {
        // Both fail where there is no such process.
        return undefined;
    }
}
/** By proc(5). A container's processes have numbers of their own, but share the boot. */
function linuxIdentity(pid) {
    const text = readIfDescribed(`/proc/${pid}/stat`);
    // The second field is the program's name, which may have spaces and parentheses in it.
    const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state] = fields ?? [];
    const started = fields?.[19];
    if (started === undefined || state === 'Z' || state === 'X')
        return undefined;
    return `${(0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfThere */ .qC)('/proc/sys/kernel/random/boot_id')?.trim()} ${started}`;
}
/** A process may end while its description is being read. */
function readIfDescribed(path) {
    try {
        return (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfThere */ .qC)(path);
    }
    catch {
        return undefined;
    }
}
/**
 * Ends a process and its group, asking first.
 * @returns whether it was there
 */
async function endProcess(pid, identity) {
    if ((await processIdentity(pid)) !== identity)
        return false;
    signalGroup(pid, 'SIGTERM');
    const isGone = await hasEnded(pid, identity, GRACE);
    // Of a group, others may be left.
    signalGroup(pid, 'SIGKILL');
    if (!isGone)
        await hasEnded(pid, identity, PATIENCE);
    return true;
}
async function hasEnded(pid, identity, within) {
    const end = performance.now() + within;
    while ((await processIdentity(pid)) === identity) {
        if (performance.now() > end)
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(25);
    }
    return true;
}
function signalGroup(pid, signal) {
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, signal);
    }
    catch {
        // It has ended by itself.
    }
}


/***/ })

};
