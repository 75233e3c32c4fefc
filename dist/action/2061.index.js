export const id = 2061;
export const ids = [2061];
export const modules = {

/***/ 2061:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runWithProxy: () => (/* binding */ runWithProxy)
/* harmony export */ });
/* harmony import */ var _chunk_TOHCU3MO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7653);
/* harmony import */ var _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8176);
/* harmony import */ var _chunk_4KCH2AHM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5749);
/* harmony import */ var _chunk_MB6774E4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2707);
/* harmony import */ var _chunk_2USLZ5OG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5656);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9046);
/* harmony import */ var _chunk_6LQDN4KI_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4072);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7940);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4329);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2214);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4040);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8474);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8161);













// src/test-proxy/run-command.ts



var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"];
async function runWithProxy({ command, cwd, ...start }) {
  const proxy = await (0,_chunk_TOHCU3MO_js__WEBPACK_IMPORTED_MODULE_0__/* .startProxy */ .nL)(start);
  const { pid, identity, guard, log } = proxy;
  let hasEnded = false;
  proxy.ended.then(() => {
    hasEnded = true;
  });
  return withSignals(async (onSignal) => {
    try {
      const exitCode = await runCommand(command, cwd, { ...start.env, ...(0,_chunk_MB6774E4_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyVariables */ .e)(proxy) }, onSignal);
      return { exitCode, lostProxy: hasEnded ? (0,_chunk_TOHCU3MO_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLines */ .w$)(log) : void 0 };
    } finally {
      await (0,_chunk_TOHCU3MO_js__WEBPACK_IMPORTED_MODULE_0__/* .endProcess */ .JZ)(pid, identity);
      guard.release();
    }
  });
}
async function withSignals(body) {
  let tell = () => {
  };
  const listener = (signal) => tell(signal);
  const others = SIGNALS.map((signal) => [signal, process.listeners(signal)]);
  for (const signal of SIGNALS) process.removeAllListeners(signal).on(signal, listener);
  try {
    return await body((told) => {
      tell = told;
    });
  } finally {
    for (const [signal, listeners] of others) {
      process.removeListener(signal, listener);
      for (const other of listeners) process.on(signal, other);
    }
  }
}
async function runCommand([file, ...args], cwd, env, onSignal) {
  const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_11__.spawn)(file, args, { cwd, env, stdio: "inherit" });
  const isFromTerminal = (signal) => process.stdin.isTTY && (signal === "SIGINT" || signal === "SIGQUIT");
  onSignal((signal) => {
    if (!isFromTerminal(signal)) child.kill(signal);
  });
  try {
    const [code, by] = await (0,node_events__WEBPACK_IMPORTED_MODULE_12__.once)(child, "exit");
    return code ?? 128 + (by === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_13__.constants.signals[by]);
  } catch (error) {
    const { code } = error;
    const reason = code === "ENOENT" ? "was not found" : `could not be started (${code ?? error.message})`;
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl("bad-usage", `${file} ${reason}.`, {
      hint: process.platform === "win32" ? "Check its name and the PATH; a .cmd or .bat file needs cmd /c before it." : "Check its name and the PATH.",
      cause: error
    });
  }
}



/***/ })

};
