export const id = 325;
export const ids = [325];
export const modules = {

/***/ 7053:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ processIdentity),
/* harmony export */   JZ: () => (/* binding */ endProcess),
/* harmony export */   Vh: () => (/* binding */ guardProcess)
/* harmony export */ });
/* unused harmony export MAX_LOG_BYTES */
/* harmony import */ var _chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(114);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5700);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7975);



// src/test-proxy/processes.ts




var GRACE_MS = 2e3;
var KILL_TIMEOUT_MS = 5e3;
async function processIdentity(pid) {
  if (process.platform === "win32") {
    const asked = `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`;
    const shell = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_1__/* .windowsProgram */ .E)("WindowsPowerShell\\v1.0\\powershell.exe");
    return output(shell, "-NoProfile", "-NonInteractive", "-Command", asked);
  }
  if (process.platform !== "linux") {
    const said = await output("ps", "-o", "state=,lstart=", "-p", String(pid));
    return said?.startsWith("Z") ? void 0 : said?.replace(/^\S+\s+/, "");
  }
  const text = readIfDescribed(`/proc/${pid}/stat`);
  const [state = "X", ...fields] = text?.slice(text.lastIndexOf(")") + 2).split(" ") ?? [];
  return "ZX".includes(state) ? void 0 : `${(0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_0__/* .readIfThere */ .qC)("/proc/sys/kernel/random/boot_id")?.trim()} ${fields[18]}`;
}
function readIfDescribed(path) {
  try {
    return (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_0__/* .readIfThere */ .qC)(path);
  } catch (error) {
    if (error.code === "ESRCH") return void 0;
    throw error;
  }
}
async function output(file, ...args) {
  const env = { ...(0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(process.env), LC_ALL: "C", TZ: "UTC" };
  const said = await (0,node_util__WEBPACK_IMPORTED_MODULE_5__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_2__.execFile)(file, args, { env, windowsHide: true, timeout: 1e4 }).catch(() => void 0);
  return said?.stdout.trim() || void 0;
}
async function endProcess(pid, identity) {
  if (await processIdentity(pid) !== identity) return false;
  (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_1__/* .endTree */ .Sb)(pid, "SIGTERM");
  const isGone = await hasEnded(pid, identity, GRACE_MS);
  (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_1__/* .endTree */ .Sb)(pid, "SIGKILL");
  if (!isGone) await hasEnded(pid, identity, KILL_TIMEOUT_MS);
  return true;
}
async function hasEnded(pid, identity, within) {
  const end = performance.now() + within;
  while (await processIdentity(pid) === identity) {
    if (performance.now() > end) return false;
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(25);
  }
  return true;
}
var MAX_LOG_BYTES = 64 * 1024 * 1024;
var GUARD = `
const { statSync, truncateSync } = require('node:fs');
const [, number, log, most] = process.argv;
const pid = Number(number);
const target = process.platform === 'win32' ? pid : -pid;
const send = (to, signal) => {
  try {
    process.kill(to, signal);
  } catch (error) {
    if (error.code === 'ESRCH') process.exit();
  }
};
let isLeft = false;
process.stdin.on('data', () => { isLeft = true; }).on('error', () => {}).on('close', () => {
  if (isLeft) return;
  send(target, 'SIGTERM');
  setInterval(() => send(target, 0), 25);
  setTimeout(() => { send(target, 'SIGKILL'); process.exit(); }, ${GRACE_MS});
});
setInterval(() => {
  send(pid, 0);
  try {
    if (statSync(log).size > most) truncateSync(log, most / 2);
  } catch {}
}, 250);
`;
function guardProcess(pid, log, mostBytes = MAX_LOG_BYTES) {
  const { NODE_OPTIONS: _, ...env } = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(process.env);
  const guard = (0,node_child_process__WEBPACK_IMPORTED_MODULE_2__.spawn)(process.execPath, ["-e", GUARD, String(pid), log, String(mostBytes)], {
    env,
    // It may live long, and keeps no folder from being removed.
    cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(process.execPath),
    // A group of its own: what a terminal sends to ours is not for it.
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    windowsHide: true
  });
  guard.on("error", () => {
  });
  guard.stdin.on("error", () => {
  });
  guard.unref();
  guard.stdin.unref();
  return { leave: () => void guard.stdin.write("\n"), end: () => void guard.kill("SIGKILL") };
}




/***/ }),

/***/ 325:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endProcess: () => (/* reexport safe */ _chunk_EQLPRWZD_js__WEBPACK_IMPORTED_MODULE_0__.JZ)
/* harmony export */ });
/* harmony import */ var _chunk_EQLPRWZD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7053);
/* harmony import */ var _chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(114);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(471);







/***/ })

};
