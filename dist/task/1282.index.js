export const id = 1282;
export const ids = [1282];
export const modules = {

/***/ 7160:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ findInstalled),
/* harmony export */   p: () => (/* binding */ unpackAndKeep)
/* harmony export */ });
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(687);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);




// src/test-proxy/tool-cache.ts


var TOOL = "test-proxy";
var MIN_ROOM = 65536;
async function findInstalled(toolCache, version, asset) {
  const toolkit = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9409)]).then(__webpack_require__.bind(__webpack_require__, 9409));
  const taken = takeProcess(toolCache);
  try {
    const folder = toolkit.find(TOOL, version, asset.arch);
    return folder === "" ? void 0 : findFile(folder, asset.executable);
  } finally {
    taken.giveBack();
  }
}
async function unpackAndKeep(toolCache, version, asset, { archive, scratch }) {
  const toolkit = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9409)]).then(__webpack_require__.bind(__webpack_require__, 9409));
  const taken = takeProcess(toolCache);
  const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(toolCache, TOOL, version, asset.arch);
  try {
    await (asset.kind === "zip" ? toolkit.extractZip(archive, scratch) : toolkit.extractTar(archive, scratch));
    keepPlainFiles(scratch, asset.executable);
    if (findFile(scratch, asset.executable) === void 0) throw new Error(`there is no ${asset.executable} in it`);
    const folder = await toolkit.cacheDir(scratch, TOOL, version, asset.arch);
    return findFile(folder, asset.executable) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, asset.executable);
  } catch (thrown) {
    for (const path of [kept, `${kept}.complete`]) (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_1__/* .removeFolder */ .v$)(path);
    throw notInstalled(thrown, taken.said(), { scratch, kept });
  } finally {
    taken.giveBack();
  }
}
function notInstalled(thrown, said, places) {
  const error = (0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .toAssetsSyncError */ .gb)(
    isFull(places.scratch) ? fullDisk(places.scratch) : Object.assign(thrown, { path: places.kept })
  );
  if (error.code !== "internal") return error;
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("proxy-failed", `The test proxy could not be installed: ${thrown.message}`, {
    hint: "Check that the disk has room and that the source of the test proxy is right, then run the command again.",
    detail: said.replace(/^::debug::/gm, "").trim(),
    cause: thrown
  });
}
function isFull(folder) {
  const { bavail, bsize } = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statfsSync)(folder);
  return bavail * bsize < MIN_ROOM;
}
function fullDisk(path) {
  return Object.assign(new Error(`${path}: no space left on device`), { code: "ENOSPC", path });
}
function keepPlainFiles(folder, executable) {
  for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(folder)) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, entry);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(path);
    if (found.isDirectory()) keepPlainFiles(path, executable);
    else if (!found.isFile() || found.nlink > 1) (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_1__/* .removeFile */ .nM)(path);
    if (process.platform !== "win32" && (found.isDirectory() || found.isFile() && found.nlink === 1)) {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.chmodSync)(path, found.isDirectory() || entry === executable ? 493 : 420);
    }
  }
}
function findFile(folder, name) {
  const isProgram = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(path) === name && (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, path), { throwIfNoEntry: false })?.isFile() === true;
  const found = [name, ...(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(folder, { recursive: true, encoding: "utf8" })].find(isProgram);
  return found === void 0 ? void 0 : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, found);
}
function takeProcess(toolCache) {
  const { stdout } = process;
  const { write } = stdout;
  const safe = (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(process.env);
  const changed = Object.entries(process.env).filter(([name]) => safe[name] === void 0 || name === "RUNNER_TOOL_CACHE");
  let said = "";
  for (const [name] of changed) delete process.env[name];
  process.env.RUNNER_TOOL_CACHE = toolCache;
  stdout.write = ((text) => {
    said += String(text);
    return true;
  });
  const giveBack = () => {
    stdout.write = write;
    delete process.env.RUNNER_TOOL_CACHE;
    for (const [name, value] of changed) process.env[name] = value;
  };
  return { said: () => said, giveBack };
}




/***/ }),

/***/ 1282:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findInstalled: () => (/* reexport safe */ _chunk_42ZZJWOL_js__WEBPACK_IMPORTED_MODULE_0__.c)
/* harmony export */ });
/* harmony import */ var _chunk_42ZZJWOL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7160);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(687);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4087);







/***/ })

};
