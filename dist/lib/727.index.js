export const id = 727;
export const ids = [727];
export const modules = {

/***/ 7727:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repack: () => (/* binding */ repack)
/* harmony export */ });
/* unused harmony exports choosePacks, prune */
/* harmony import */ var _chunk_SR6QFW7M_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(449);
/* harmony import */ var _chunk_AKE4OFCO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4136);
/* harmony import */ var _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9066);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2957);
/* harmony import */ var _chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3654);
/* harmony import */ var _chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4104);
/* harmony import */ var _chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2030);
/* harmony import */ var _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7606);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);










// src/store/prune.ts


var MAX_BYTES = 512e6;
async function repack(store, signal) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(store.objects, "pack");
  try {
    await store.withLock(signal, async (held) => {
      const packs = (0,_chunk_AKE4OFCO_js__WEBPACK_IMPORTED_MODULE_1__/* .packsIn */ .kg)(folder);
      if (packs.length <= _chunk_AKE4OFCO_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PACKS */ .op) return;
      const chosen = choosePacks(packs.map((name) => ({ name, bytes: bytesOf((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, `${name}.pack`)) })));
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
    if (sum + bytes > MAX_BYTES || chosen.length > _chunk_AKE4OFCO_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PACKS */ .op / 2 && bytes > 2 * sum) break;
    chosen.push(name);
    sum += bytes;
  }
  return chosen;
}
async function replacePacks(store, old, objects, signal) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(store.objects, "pack");
  const scratch = store.newScratch();
  const command = ["pack-objects", "-q", "--window=0", "--delta-base-offset", ...objects.args, (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(scratch.packs, "pack")];
  const input = objects.input.map((line) => `${line}
`).join("");
  const name = `pack-${(await (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(command, { environment: (0,_chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_4__/* .ownEnvironment */ .am)(store.dir), input, signal })).toString("latin1").trim()}`;
  (0,_chunk_AKE4OFCO_js__WEBPACK_IMPORTED_MODULE_1__/* .movePacks */ .S3)(scratch.packs, folder);
  (0,_chunk_AKE4OFCO_js__WEBPACK_IMPORTED_MODULE_1__/* .removePacks */ .pU)(
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
      const isUnused = (file) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? since) < since;
      if (!store.borrowingRoots.some((root) => existsSync(root)) && isUnused(join(store.index, "config"))) {
        await removeFolderLater(store.index);
      }
      if (isUnused(store.branchDir)) await removeFolderLater(store.branchDir);
    });
  } finally {
    await store.cleanUp();
  }
}
async function pruneObjects(store, needed, signal) {
  const environment = ownEnvironment(store.dir);
  const trees = store.completeTrees.all.map(({ object }) => object);
  const checked = trees.length === 0 ? [] : [...await checkEach(trees, environment, signal)];
  const lost = checked.filter(([, contents]) => !(contents instanceof Set)).map(([tree]) => tree);
  const kept = new Set(checked.flatMap(([, contents]) => contents instanceof Set ? [...contents] : []));
  store.removeUnused(Number.POSITIVE_INFINITY, new Set(trees.filter((tree) => !lost.includes(tree))));
  const listing = await git(["cat-file", "--batch-all-objects", "--batch-check=%(objectname)"], { environment, signal });
  const all = listing.toString("latin1").split("\n").filter(Boolean);
  const input = all.filter((name) => kept.has(name) || needed.has(name));
  if (input.length === all.length) return;
  const old = packsIn(join(store.objects, "pack"));
  if (input.length === 0) removePacks(join(store.objects, "pack"), old);
  else await replacePacks(store, old, { args: [], input }, signal);
}
function bytesOf(file) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
}



/***/ })

};
