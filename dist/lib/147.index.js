export const id = 147;
export const ids = [147];
export const modules = {

/***/ 6648:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ processIdentity),
/* harmony export */   JZ: () => (/* binding */ endProcess),
/* harmony export */   Zv: () => (/* binding */ GRACE)
/* harmony export */ });
/* harmony import */ var _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9066);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2957);
/* harmony import */ var _chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3654);
/* harmony import */ var _chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4104);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1421);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7975);





// src/test-proxy/processes.ts



var execute = (0,node_util__WEBPACK_IMPORTED_MODULE_6__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_4__.execFile);
var GRACE = 2e3;
var PATIENCE = 5e3;
async function processIdentity(pid) {
  if (process.platform === "linux") return linuxIdentity(pid);
  if (process.platform === "win32") {
    return await say(powershell(`(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`)) || void 0;
  }
  const said = await say(["ps", "-o", "state=,lstart=", "-p", String(pid)]) ?? "";
  return said === "" || said.startsWith("Z") ? void 0 : said.replace(/^\S+\s+/, "");
}
function linuxIdentity(pid) {
  const text = readIfDescribed(`/proc/${pid}/stat`);
  const fields = text?.slice(text.lastIndexOf(")") + 2).split(" ");
  const [state] = fields ?? [];
  const started = fields?.[19];
  if (started === void 0 || state === "Z" || state === "X") return void 0;
  return `${(0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)("/proc/sys/kernel/random/boot_id")?.trim()} ${started}`;
}
function readIfDescribed(path) {
  try {
    return (0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)(path);
  } catch {
    return void 0;
  }
}
function powershell(command) {
  return [(0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_1__/* .windowsProgram */ .E)("WindowsPowerShell\\v1.0\\powershell.exe"), "-NoProfile", "-NonInteractive", "-Command", command];
}
async function say([file = "", ...args]) {
  try {
    const env = { ...(0,_chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .cT)(process.env), LC_ALL: "C", TZ: "UTC" };
    return (await execute(file, args, { env, windowsHide: true, timeout: 1e4, maxBuffer: 1 << 26 })).stdout.trim();
  } catch {
    return void 0;
  }
}
async function endProcess(pid, identity) {
  if (await processIdentity(pid) !== identity) return false;
  (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_0__/* .endTree */ .Sb)(pid, "SIGTERM");
  const isGone = await hasEnded(pid, identity, GRACE);
  (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_0__/* .endTree */ .Sb)(pid, "SIGKILL");
  if (!isGone) await hasEnded(pid, identity, PATIENCE);
  return true;
}
async function hasEnded(pid, identity, within) {
  const end = performance.now() + within;
  while (await processIdentity(pid) === identity) {
    if (performance.now() > end) return false;
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(25);
  }
  return true;
}




/***/ }),

/***/ 5147:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endProcess: () => (/* reexport safe */ _chunk_6RJ7YAUJ_js__WEBPACK_IMPORTED_MODULE_0__.JZ)
/* harmony export */ });
/* harmony import */ var _chunk_6RJ7YAUJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6648);
/* harmony import */ var _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9066);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2957);
/* harmony import */ var _chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3654);
/* harmony import */ var _chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4104);
/* harmony import */ var _chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2030);
/* harmony import */ var _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7606);











/***/ })

};
