export const id = 9563;
export const ids = [9563];
export const modules = {

/***/ 8070:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ repack),
/* harmony export */   R3: () => (/* binding */ prune)
/* harmony export */ });
/* unused harmony export choosePacks */
/* harmony import */ var _chunk_HEMRQ474_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6847);
/* harmony import */ var _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(862);
/* harmony import */ var _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8176);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7940);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2214);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);






// src/store/prune.ts


var MAX_BYTES = 512e6;
async function repack(store, signal) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(store.objects, "pack");
  try {
    await store.withLock(signal, async (held) => {
      const packs = (0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_1__/* .packsIn */ .kg)(folder);
      if (packs.length <= _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PACKS */ .op) return;
      const chosen = choosePacks(packs.map((name) => ({ name, bytes: bytesOf((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, `${name}.pack`)) })));
      await replacePacks(store, chosen, { args: ["--stdin-packs"], input: chosen.map((name) => `${name}.pack`) }, held);
    });
  } finally {
    await store.cleanUp();
  }
}
function choosePacks(packs) {
  const chosen = [];
  let sum = 0;
  for (const { name, bytes } of packs.toSorted((a, b) => a.bytes - b.bytes)) {
    if (sum + bytes > MAX_BYTES || chosen.length > _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PACKS */ .op / 2 && bytes > 2 * sum) break;
    chosen.push(name);
    sum += bytes;
  }
  return chosen;
}
async function replacePacks(store, old, objects, signal) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(store.objects, "pack");
  const scratch = store.newScratch();
  const command = ["pack-objects", "-q", "--window=0", "--delta-base-offset", ...objects.args, (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(scratch.packs, "pack")];
  const input = objects.input.map((line) => `${line}
`).join("");
  const name = `pack-${(await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(command, { environment: (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_3__/* .ownEnvironment */ .am)(store.dir), input, signal })).toString("latin1").trim()}`;
  (0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_1__/* .movePacks */ .S3)(scratch.packs, folder);
  (0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_1__/* .removePacks */ .pU)(
    folder,
    old.filter((pack) => pack !== name)
  );
}
async function prune(store, since, findNeeded, signal) {
  try {
    await store.withLock(signal, async (held) => {
      store.make();
      const needed = await findNeeded(held);
      store.removeUnused(since, needed.trees);
      await pruneObjects(store, needed.objects, held);
      const isUnused = (file) => ((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.statSync)(file, { throwIfNoEntry: false })?.mtimeMs ?? since) < since;
      if (!store.borrowingRoots.some((root) => (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(root)) && isUnused((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(store.index, "config"))) {
        await (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFolderLater */ .bF)(store.index);
      }
      if (isUnused(store.branchDir)) await (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFolderLater */ .bF)(store.branchDir);
    });
  } finally {
    await store.cleanUp();
  }
}
async function pruneObjects(store, needed, signal) {
  const environment = (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_3__/* .ownEnvironment */ .am)(store.dir);
  const trees = store.completeTrees.all.map(({ object }) => object);
  const checked = trees.length === 0 ? [] : [...await (0,_chunk_HEMRQ474_js__WEBPACK_IMPORTED_MODULE_0__/* .checkEach */ .Qi)(trees, environment, signal)];
  const lost = checked.filter(([, contents]) => !(contents instanceof Set)).map(([tree]) => tree);
  const kept = new Set(checked.flatMap(([, contents]) => contents instanceof Set ? [...contents] : []));
  store.removeUnused(Number.POSITIVE_INFINITY, new Set(trees.filter((tree) => !lost.includes(tree))));
  const listing = await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["cat-file", "--batch-all-objects", "--batch-check=%(objectname)"], { environment, signal });
  const all = listing.toString("latin1").split("\n").filter(Boolean);
  const input = all.filter((name) => kept.has(name) || needed.has(name));
  if (input.length === all.length) return;
  const old = (0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_1__/* .packsIn */ .kg)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(store.objects, "pack"));
  if (input.length === 0) (0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_1__/* .removePacks */ .pU)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(store.objects, "pack"), old);
  else await replacePacks(store, old, { args: [], input }, signal);
}
function bytesOf(file) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
}




/***/ }),

/***/ 9563:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repack: () => (/* reexport safe */ _chunk_WL2V7X4A_js__WEBPACK_IMPORTED_MODULE_0__.BC)
/* harmony export */ });
/* harmony import */ var _chunk_WL2V7X4A_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8070);
/* harmony import */ var _chunk_HEMRQ474_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6847);
/* harmony import */ var _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(862);
/* harmony import */ var _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8176);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9046);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7940);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4329);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2214);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4040);














/***/ })

};
