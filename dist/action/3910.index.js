export const id = 3910;
export const ids = [3910];
export const modules = {

/***/ 2149:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ refuseRepositories),
/* harmony export */   Eb: () => (/* binding */ findSpecialFiles),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   L7: () => (/* binding */ isOnDisk),
/* harmony export */   Xp: () => (/* binding */ readLocalChanges),
/* harmony export */   v8: () => (/* binding */ refuseSpecialFiles),
/* harmony export */   x5: () => (/* binding */ explainUnreadable)
/* harmony export */ });
/* harmony import */ var _chunk_2VUHMVXV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2897);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6419);
/* harmony import */ var _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8176);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6602);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2214);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4040);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);







// src/workspace/local-changes.ts


var MAX_PATHSPECS = 50;
var STATUS = ["status", "--porcelain=v2", "-z", "--no-renames", "--untracked-files=all", "--ignored=traditional", "--"];
var ABSENT = "000000";
async function readLocalChanges(root, state, services, signal) {
  const pathspecs = services.length > MAX_PATHSPECS || services.includes(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv) ? [] : services;
  const args = [...STATUS, ...pathspecs, ...pathspecs.flatMap((service) => fileAbove(root, service))];
  try {
    if (state.synced !== void 0) root.requireWholeIndex();
    const result = await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .Ii)(args, { environment: root.environment, signal });
    if (result.exitCode !== 0 || (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .saysNoAccess */ .qS)(result.stderr)) throw (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .gitError */ .N7)(args, result);
    const changes = parseStatus(result.stdout).filter(({ path }) => !(0,_chunk_2VUHMVXV_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfTestProxy */ .Ky)(root.dir, path.toString("utf8")));
    return changes.filter((change) => services.some((service) => concerns(change, service)));
  } catch (error) {
    throw explainUnreadable(root, error, state);
  }
}
function parseStatus(output) {
  return (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(output).flatMap((record) => {
    const kind = String.fromCharCode(record[0] ?? 0);
    if (kind === "?" || kind === "!") return [{ path: Buffer.from(record.subarray(2)), kind: "added" }];
    if (kind !== "1") throw new Error("git status printed what is no record of version 2");
    let end = 0;
    for (let field = 0; field < 8; field++) end = record.indexOf(32, end) + 1;
    const [, letters = "", , , inIndex, onDisk] = record.toString("latin1", 0, end - 1).split(" ");
    if (letters[1] === "." || inIndex === ABSENT) return [];
    return [{ path: Buffer.from(record.subarray(end)), kind: onDisk === ABSENT ? "deleted" : "modified" }];
  });
}
function concerns({ path }, service) {
  const text = path.toString("utf8");
  return (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(text, service) || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(service, text.replace(/\/$/, ""));
}
function fileAbove(root, service) {
  const segments = service.split("/").slice(0, -1);
  for (let depth = 1; depth <= segments.length; depth++) {
    const above = segments.slice(0, depth).join("/");
    const found = (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(root.dir, above));
    if (found === void 0) return [];
    if (!found.isDirectory()) return [above];
  }
  return [];
}
function isOnDisk(root, service) {
  return hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(root.dir, service));
}
function hasFile(folder) {
  const found = (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(folder);
  if (found === void 0) return false;
  return !found.isDirectory() || (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readdirSync)(folder).some((name) => hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, name)));
}
function explainUnreadable(root, error, { synced }) {
  if (!(error instanceof _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS)) return error;
  if (root.isDamage(error)) return root.damaged(error);
  if (!error.isUnreadable) return error;
  const names = (synced?.services ?? []).map(({ service }) => service);
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl(
    "missing-store",
    `What changed in ${root.dir} cannot be told: the store that it borrows from is gone or damaged (${root.alternates.join(", ")}).`,
    {
      hint: `Run ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_1__/* .syncCommand */ .Bz)(names)}, which fetches it again and leaves what you recorded as it is.`,
      detail: error.detail
    }
  );
}
function refuseRepositories(root, changes, why) {
  const isFolder = ({ path }) => path.at(-1) === 47 || (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(root.fileAt(path))?.isDirectory() === true;
  const nested = changes.filter((change) => change.kind !== "deleted" && isFolder(change)).map(({ path }) => path.toString("utf8").replace(/\/$/, ""));
  if (nested.length === 0) return;
  const are = nested.length === 1 ? "is a git repository of its own" : "are git repositories of their own";
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("local-changes", `${nested.join(", ")} in ${root.dir} ${are}, which ${why}.`, {
    hint: "Move it out of the assets root, or remove its .git directory so that its files count as recordings."
  });
}
function refuseSpecialFiles(root, changes) {
  const isSpecial = ({ path }) => {
    const found = (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(root.fileAt(path));
    return found !== void 0 && !found.isFile() && !found.isSymbolicLink() && !found.isDirectory();
  };
  const special = changes.filter(isSpecial).map(({ path }) => path.toString("utf8"));
  if (special.length === 0) return;
  const what = `${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(special)} in ${root.dir} is no file, but a pipe, a socket or a device.`;
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("local-changes", what, { hint: "Remove it, then run the command again." });
}
function findSpecialFiles(root, services) {
  const below = (folder) => {
    if ((0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(root.fileAt(folder))?.isDirectory() !== true) return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readdirSync)(root.fileAt(folder), { withFileTypes: true, encoding: "buffer" }).flatMap((entry) => {
      const path = Buffer.concat([folder, Buffer.from("/"), entry.name]);
      if (entry.isDirectory()) return below(path);
      return entry.isFile() || entry.isSymbolicLink() ? [] : [path];
    });
  };
  return services.flatMap((service) => service === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv ? [] : below(Buffer.from(service))).map((path) => ({ path }));
}




/***/ }),

/***/ 3910:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* reexport safe */ _chunk_4WOSU3QM_js__WEBPACK_IMPORTED_MODULE_0__.G5),
/* harmony export */   exportText: () => (/* reexport safe */ _chunk_4WOSU3QM_js__WEBPACK_IMPORTED_MODULE_0__.KS),
/* harmony export */   proxyCommand: () => (/* reexport safe */ _chunk_4WOSU3QM_js__WEBPACK_IMPORTED_MODULE_0__.eU),
/* harmony export */   runningJson: () => (/* reexport safe */ _chunk_4WOSU3QM_js__WEBPACK_IMPORTED_MODULE_0__.gU),
/* harmony export */   statusJson: () => (/* reexport safe */ _chunk_4WOSU3QM_js__WEBPACK_IMPORTED_MODULE_0__.bj),
/* harmony export */   statusText: () => (/* reexport safe */ _chunk_4WOSU3QM_js__WEBPACK_IMPORTED_MODULE_0__.qS)
/* harmony export */ });
/* harmony import */ var _chunk_4WOSU3QM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2404);
/* harmony import */ var _chunk_IXUG3CLJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3548);
/* harmony import */ var _chunk_KZON5R3M_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3518);
/* harmony import */ var _chunk_45A3RJ7L_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2149);
/* harmony import */ var _chunk_G5Z4UCTX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5963);
/* harmony import */ var _chunk_B2HMYQOD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9119);
/* harmony import */ var _chunk_FHC3GCCW_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1093);
/* harmony import */ var _chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2706);
/* harmony import */ var _chunk_BLIZSOBE_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4255);
/* harmony import */ var _chunk_YWFU5YIO_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2042);
/* harmony import */ var _chunk_2VUHMVXV_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2897);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1780);
/* harmony import */ var _chunk_UUGQJJKR_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(166);
/* harmony import */ var _chunk_UYLTAJCG_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6958);
/* harmony import */ var _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(862);
/* harmony import */ var _chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5733);
/* harmony import */ var _chunk_TAIHV7NJ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5476);
/* harmony import */ var _chunk_N4HWAWOZ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7635);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6419);
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(351);
/* harmony import */ var _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8176);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7740);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8868);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6602);
/* harmony import */ var _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2334);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(9046);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7940);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4329);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(2214);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(4040);




































/***/ })

};
