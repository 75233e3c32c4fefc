export const id = 4293;
export const ids = [4293];
export const modules = {

/***/ 3860:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ compareToPins),
/* harmony export */   R: () => (/* binding */ planSync)
/* harmony export */ });
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5068);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7261);



// src/workspace/plan-sync.ts
function compareToPins(pinnedTrees, synced, urlOf) {
  if (synced === void 0) return "not-synced";
  if (synced.pinnedTrees.length !== pinnedTrees.length) return "moved";
  let isProved = true;
  for (const [index, pinned] of pinnedTrees.entries()) {
    const there = synced.pinnedTrees[index];
    if (there?.directory !== pinned.directory || !mayBe(there.sha, pinned)) return "moved";
    if (there.assetsPath !== pinned.assetsPath || there.repository !== urlOf(pinned.pin)) return "moved";
    if (pinned.tree !== void 0 && pinned.tree !== there.tree) return "moved";
    if (pinned.tree === void 0 && there.byTree) isProved = false;
  }
  return isProved ? "at-pins" : "unproved";
}
function mayBe(commit, { sha, pin }) {
  if (sha !== void 0) return sha === commit;
  return commit.startsWith((0,_chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_0__/* .tagDigits */ .r5)(pin.assetsJson?.tag ?? "") ?? "");
}
function planSync(input) {
  const { discard, synced, changesOf } = input;
  const services = input.chosen.map((chosen) => planService(chosen, input));
  const leaving = input.leaving.filter((service) => synced.has(service) || discard && changesOf(service).length > 0);
  const refused = services.flatMap(
    ({ chosen: { service }, refusal }) => refusal === void 0 ? [] : [{ service, reason: refusal }]
  );
  if (!discard) {
    for (const service of leaving) if (changesOf(service).length > 0) refused.push({ service, reason: "moved" });
  }
  const written = services.filter(({ action }) => action !== "stay").map(({ chosen }) => chosen.service);
  return {
    services: services.map(({ chosen, state, action, kept }) => ({ chosen, state, action, kept })),
    written: [...written, ...leaving],
    refused
  };
}
function planService(chosen, input) {
  const { service, pinnedTrees } = chosen;
  const before = input.synced.get(service);
  const changes = input.changesOf(service);
  const state = compareToPins(pinnedTrees, before, input.urlOf);
  const isMoved = state === "moved" || before?.tree !== input.trees.get(service);
  const decision = { chosen, state, action: isMoved ? "bring" : "stay", kept: [] };
  if (changes.length === 0) return decision;
  const written = { ...decision, action: isMoved ? "bring" : "restore" };
  if (input.discard) return written;
  const isAbove = ({ path }) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(service, path.toString("utf8"));
  if (before !== void 0 && changes.some(isAbove)) return { ...written, refusal: "in-the-way" };
  if (before !== void 0 && changes.every(({ kind }) => kind === "deleted") && !input.isOnDisk(service)) return written;
  if (isMoved) return { ...written, refusal: before === void 0 ? "not-synced" : "moved" };
  return { ...decision, kept: changes };
}




/***/ }),

/***/ 4293:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PR: () => (/* binding */ NOTHING_SYNCED),
/* harmony export */   ky: () => (/* binding */ syncRoot),
/* harmony export */   xP: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var _chunk_CN7E7NEY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7508);
/* harmony import */ var _chunk_BYJ2MTQI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3860);
/* harmony import */ var _chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(281);
/* harmony import */ var _chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1162);
/* harmony import */ var _chunk_L33XMHJU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2692);
/* harmony import */ var _chunk_XKPXZSRY_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3197);
/* harmony import */ var _chunk_5OO322KQ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7240);
/* harmony import */ var _chunk_BDUQKWEG_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4496);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1999);
/* harmony import */ var _chunk_NLV7VRUH_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(670);
/* harmony import */ var _chunk_2IVCRJCC_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3906);
/* harmony import */ var _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4304);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2211);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7261);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(362);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8824);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6760);



















// src/workspace/open-root.ts

var FOR_USER = ["unreachable", "unauthorized", "local-changes", "not-writable", "busy"];
function makeRoot({ root, repositories }) {
  const { all } = repositories;
  root.make(
    all.map(({ store }) => store.objects),
    all[0]?.url.url ?? ""
  );
  for (const { store } of all) store.addBorrowingRoot(root.dir);
}
async function openRoot(work, signal) {
  const { root, log } = work;
  const open = (state2, isNew, backups2 = []) => {
    const before = new Map((state2.synced?.services ?? []).map((synced) => [synced.service, synced]));
    return { ...state2, isNew, before, backupsOfInterrupted: backups2 };
  };
  if (!root.exists()) return open({ synced: void 0, head: void 0, interrupted: void 0 }, true);
  const state = await root.readState(signal);
  if (state.interrupted === void 0) return open(state, false);
  makeRoot(work);
  const backup = await finishInterrupted(work, state, state.interrupted, signal);
  log.info("An earlier run was cut off; it was finished first.");
  const backups = backup === void 0 ? [] : [backup.slice(_chunk_CN7E7NEY_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk.length)];
  for (const name of backups) log.notice(`Files that changed meanwhile are kept in a backup, ${name}: assets-sync backups`);
  return open(await root.readState(signal), false, backups);
}
async function finishInterrupted(work, state, interrupted, signal) {
  const { root, chosen, log } = work;
  const synced = state.synced?.services ?? [];
  const lost = state.synced && { commit: state.synced.commit, services: synced.map(({ service }) => service) };
  const journal = interrupted === _chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_3__/* .UNREADABLE */ .mP ? lost : interrupted;
  if (journal !== void 0) {
    try {
      const after = await root.readSynced(journal.commit, signal);
      await fetchAgain(
        work,
        after.filter(({ service }) => journal.services.includes(service)),
        signal
      );
      return await (0,_chunk_CN7E7NEY_js__WEBPACK_IMPORTED_MODULE_0__/* .resume */ .U)(root, state, journal, log, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_16__/* .AssetsSyncError */ .Fl) || FOR_USER.includes(error.code) || root.isDamage(error)) throw error;
    }
  }
  const services = journal?.services ?? chosen.map(({ service }) => service);
  const others = synced.filter(({ service }) => !services.includes(service));
  const { commit } = await (0,_chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSyncedCommit */ .pl)(root, { others, chosen: [], without: [] }, signal);
  return (0,_chunk_CN7E7NEY_js__WEBPACK_IMPORTED_MODULE_0__/* .resume */ .U)(root, state, { commit, services }, log, signal);
}
async function fetchAgain({ repositories }, services, signal) {
  const trees = services.flatMap(({ pinnedTrees }) => pinnedTrees);
  for (const assets of repositories.all) {
    const ofRepository = trees.filter(({ repository }) => repository === assets.url.url);
    const lost = ofRepository.map((tree) => ({ ...tree, pin: lostPin(tree) }));
    await (0,_chunk_L33XMHJU_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchTrees */ .OE)(assets, lost, {}, signal);
  }
}
function lostPin(tree) {
  return { ...tree, reason: void 0, manifestDirectory: tree.directory, at: { file: _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_12__/* .MANIFEST_NAME */ .ir } };
}
async function borrowAgain(work, before, signal) {
  if (storesHold(work, before)) return { isReadable: true, lost: void 0 };
  try {
    await fetchAgain(work, [...before.values()], signal);
    makeRoot(work);
    return { isReadable: storesHold(work, before), lost: void 0 };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_16__/* .AssetsSyncError */ .Fl)) throw error;
    return { isReadable: storesHold(work, before), lost: error };
  }
}
function storesHold(work, before) {
  const stores = storesOf(work, before);
  return [...before.values()].every(
    ({ pinnedTrees }) => pinnedTrees.every(({ repository, tree }) => stores.get(repository)?.some((store) => store.completeTrees.has(tree)) === true)
  );
}
function storesOf({ request, root }, before) {
  const bases = [(0,_chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_3__/* .privateStores */ .C7)(root.dir), request.repositoryOptions.storeBase];
  const borrowed = (url) => bases.map((base) => new _chunk_BDUQKWEG_js__WEBPACK_IMPORTED_MODULE_7__/* .Store */ .il(base, { url })).filter(({ objects }) => root.borrowsFrom(objects) && (0,node_fs__WEBPACK_IMPORTED_MODULE_17__.existsSync)(objects));
  const all = [...before.values()].flatMap(({ pinnedTrees }) => pinnedTrees.map(({ repository }) => repository));
  return new Map([...new Set(all)].map((repository) => [repository, borrowed(repository)]));
}
async function readChanges({ root, request }, opened, services, lost, signal) {
  if (opened.isNew) return [];
  try {
    const reading = (0,_chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_2__/* .readLocalChanges */ .Xp)(root, opened, services, signal);
    reading.catch(() => {
    });
    if (request.discard) (0,_chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseSpecialFiles */ .v8)(root, (0,_chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_2__/* .findSpecialFiles */ .Eb)(root, services));
    return await reading;
  } catch (error) {
    if (lost === void 0 || !(error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_16__/* .AssetsSyncError */ .Fl) || error.code !== "missing-store") throw error;
    if (lost.exitCode === 3 || lost.exitCode === 5) throw lost;
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_16__/* .AssetsSyncError */ .Fl(
      "local-changes",
      `What changed in ${root.dir} cannot be told: neither this machine nor the server has what it was synced from any more.`,
      {
        hint: "Move the assets root away, run the command again, and copy what you recorded from there into the new one.",
        detail: `${lost.message}
${error.detail ?? ""}`
      }
    );
  }
}

// src/workspace/totals.ts


var MAX_SERVICE_BYTES = 1e11;
function refuseUnfit({ services, unwritable, twins }) {
  const hint = "in the assets repository, and pin the commit that has the new names; nothing was written.";
  if (unwritable.length > 0) {
    const message = `No file can have these names here (${unwritable.length}):
${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_16__/* .listLines */ .i4)(unwritable.map(shorten))}`;
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_16__/* .AssetsSyncError */ .Fl("unwritable-name", message, { hint: `Rename the recordings ${hint}` });
  }
  if (twins.length > 0) {
    const lines = twins.map(([one, other]) => `${shorten(one)} and ${shorten(other)}`);
    const message = `These names differ by the case of letters alone, which is one file here (${twins.length}):
${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_16__/* .listLines */ .i4)(lines)}`;
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_16__/* .AssetsSyncError */ .Fl("unwritable-name", message, { hint: `Rename one of them ${hint}` });
  }
  for (const [service, { size }] of services) {
    if (!(size > MAX_SERVICE_BYTES)) continue;
    const gigabytes = (bytes) => Math.round(bytes / 1e9);
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_16__/* .AssetsSyncError */ .Fl(
      "too-large",
      `${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_13__/* .showDirectory */ .fi)(service)} has ${gigabytes(size)} GB of recordings; assets-sync takes ${gigabytes(MAX_SERVICE_BYTES)} GB of one service at most.`,
      { hint: "Look at its commit, and pin one that is right; nothing was written." }
    );
  }
}
function shorten(path) {
  return path.length > 120 ? `${path.slice(0, 80)}\u2026${path.slice(-30)} (${Buffer.byteLength(path)} bytes)` : path;
}
async function measure(root, commit, services, signal) {
  const packs = packsOf(root);
  const known = readKnown(root, commit, packs);
  const found = services.map((service) => [service, known.get(service)]);
  if (found.every((entry) => entry[1] !== void 0)) {
    return { services: new Map(found), submodules: [], unwritable: [], twins: [] };
  }
  const totals = await count(root, commit, services, signal);
  const all = new Map([...known, ...totals.services]);
  if (totals.submodules.length + totals.unwritable.length + totals.twins.length === 0 && !areNested([...all.keys()]))
    writeKnown(root, { commit, packs, services: [...all] });
  return totals;
}
function areNested(services) {
  const sorted = services.map((service) => service === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_13__/* .TOP */ .wv ? "" : `${service}/`).sort();
  return sorted.some((service, index) => sorted[index + 1]?.startsWith(service) === true);
}
function fileOf(root) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(root.ours, "totals.json");
}
function readKnown(root, commit, packs) {
  try {
    const known = JSON.parse((0,_chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_14__/* .readIfThere */ .qC)(fileOf(root)) ?? "{}");
    return new Map(known.commit === commit && known.packs === packs ? known.services : []);
  } catch {
    return /* @__PURE__ */ new Map();
  }
}
function writeKnown(root, known) {
  try {
    (0,_chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_14__/* .writeAtomically */ .vK)(fileOf(root), JSON.stringify(known));
  } catch {
  }
}
function packsOf(root) {
  return [root.objects, ...root.alternates.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_18__.resolve)(root.objects, path))].map((path) => tryStat((0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(path, "pack"))).map((found) => found === void 0 ? "" : `${found.ino} ${found.mtimeMs}`).join("\n");
}
function tryStat(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_17__.statSync)(path);
  } catch {
    return void 0;
  }
}
async function count(root, commit, services, signal) {
  const counter = new Counter(root.dir, services, root.traits.ignoresCase);
  const args = ["ls-tree", "-r", "-l", "-z", "--full-tree", commit];
  let rest = Buffer.alloc(0);
  await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_11__/* .git */ .$Y)(args, {
    environment: root.environment,
    paths: services,
    signal,
    onStdout: (chunk) => {
      rest = Buffer.concat([rest, chunk]);
      for (const record of (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_11__/* .splitRecords */ .DQ)(rest)) counter.add(record);
      rest = Buffer.from(rest.subarray(rest.lastIndexOf(0) + 1));
    }
  });
  return counter.totals;
}
var Counter = class {
  totals;
  assetsRoot;
  sorted;
  isNested;
  /** The service of the last file: files come in order, so it is most likely that of the next, unless services nest. */
  current;
  /** Every path so far as this file system compares it; undefined where it compares every letter. */
  folded;
  constructor(assetsRoot, services, ignoresCase) {
    this.assetsRoot = assetsRoot;
    this.folded = ignoresCase ? /* @__PURE__ */ new Map() : void 0;
    this.sorted = [...services].sort();
    this.isNested = areNested(services);
    this.totals = {
      services: new Map(services.map((service) => [service, { files: 0, size: 0 }])),
      submodules: [],
      unwritable: [],
      twins: []
    };
  }
  /** @param record of `git ls-tree -l -z` */
  add(record) {
    const tab = record.indexOf(9);
    const [mode, , , size] = record.toString("latin1", 0, tab).split(/ +/);
    const bytes = record.subarray(tab + 1);
    const path = bytes.toString("utf8");
    if (this.isNested || this.current === void 0 || !(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_13__/* .isWithin */ .UO)(path, this.current)) {
      this.current = this.sorted.findLast((service) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_13__/* .isWithin */ .UO)(path, service));
    }
    const total = this.current === void 0 ? void 0 : this.totals.services.get(this.current);
    if (total === void 0) return;
    if (mode === "160000") {
      this.totals.submodules.push(Buffer.from(bytes));
      return;
    }
    if ((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_13__/* .isUnwritable */ .Q0)(bytes, this.assetsRoot)) this.totals.unwritable.push(path);
    if (this.folded !== void 0) this.findTwins(path, this.folded);
    total.files++;
    total.size += Number(size);
  }
  /** The directories above it count as well: `a/x` and `A/y` would be in one. */
  findTwins(path, folded) {
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
      const part = path.slice(0, end);
      const key = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_13__/* .foldedPath */ .kV)(part);
      const known = folded.get(key);
      if (known === part) return;
      if (known === void 0) folded.set(key, part);
      else this.totals.twins.push([known, part]);
    }
  }
};

// src/workspace/chosen-trees.ts
async function fetchChosen(work, { isNew, before }, signal) {
  const { request, repositories, chosen, log } = work;
  const known = new Map(
    [...before.values()].flatMap(({ pinnedTrees }) => pinnedTrees.map((tree) => [tree.directory, tree.tree]))
  );
  if (request.storeInsideRoot && isNew) {
    request.beforeWriting();
    makeRoot(work);
  }
  const found = [];
  for (const [assets, ofRepository] of repositories.group(chosen.flatMap(({ pinnedTrees }) => pinnedTrees))) {
    const options = { earlierTree: (directory) => known.get(directory), ciCache: request.ciCache?.(assets) };
    const { trees, warnings } = await (0,_chunk_L33XMHJU_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchTrees */ .OE)(assets, ofRepository, options, signal);
    for (const problem of warnings) log.warning(problem);
    found.push(...trees);
  }
  return found;
}
function treesOf({ pinnedTrees }, trees) {
  return pinnedTrees.flatMap(
    ({ directory, pin }) => trees.find((tree) => tree.directory === directory && tree.pin === pin) ?? []
  );
}
async function divideByPresence({ chosen: all, repositories, log }, before, trees, signal) {
  for (const [assets, ofRepository] of repositories.group(trees)) await requirePrefixes(assets, ofRepository, signal);
  const absent = [];
  const present = all.filter((chosen) => {
    const lost = treesOf(chosen, trees).find(({ found }) => found === "absent");
    if (lost === void 0) return true;
    if (chosen.given || lost.pin.directory === lost.directory)
      throw noSuchDirectory(chosen, lost, before, repositories.of(lost.pin).url.url);
    absent.push(chosen.service);
    return false;
  });
  const gone = absent.filter((service) => before.has(service));
  const never = absent.filter((service) => !before.has(service));
  if (never.length > 0) log.notice(`Without recordings at their pinned commit, left out: ${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_16__/* .listNames */ .Zv)(never)}.`);
  if (gone.length > 0) log.notice(`Without recordings at their pinned commit, taken off the disk: ${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_16__/* .listNames */ .Zv)(gone)}.`);
  return { present, absent };
}
async function requirePrefixes({ store, url }, trees, signal) {
  const lost = trees.flatMap((tree) => {
    const prefix = tree.found === "absent" ? prefixOf(tree) : _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_13__/* .TOP */ .wv;
    return prefix === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_13__/* .TOP */ .wv ? [] : [{ sha: tree.sha, assetsPath: prefix, pin: tree.pin }];
  });
  if (lost.length === 0) return;
  const answers = await (0,_chunk_2IVCRJCC_js__WEBPACK_IMPORTED_MODULE_10__/* .findInCommits */ .X5)(store, lost, signal);
  const without = lost.find((_, index) => answers[index] === "absent");
  if (without === void 0) return;
  const message = `The prefix ${without.assetsPath} does not exist in commit ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_19__/* .shortSha */ .Fu)(without.sha)} of ${url.url}.`;
  const setting = without.pin.assetsJson === void 0 ? "$prefix" : "AssetsRepoPrefixPath";
  const hint = `Correct ${setting}, which says where the recordings of this repository begin there, or pin a commit that has it.`;
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_16__/* .AssetsSyncError */ .Fl("no-such-directory", message, { hint, at: without.pin.at });
}
function prefixOf({ directory, assetsPath }) {
  return assetsPath.endsWith(`/${directory}`) ? assetsPath.slice(0, -directory.length - 1) : _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_13__/* .TOP */ .wv;
}
function noSuchDirectory({ service, meant }, lost, before, repository) {
  const isPinnedItself = lost.pin.directory === lost.directory;
  const takeOff = isPinnedItself ? "or remove the pin." : "or take it off the disk: assets-sync sync '*'";
  const mistyped = meant === void 0 ? "Check the spelling of the path, or pin a commit that has it." : `Did you mean ${meant}? Else pin a commit that has it.`;
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_16__/* .AssetsSyncError */ .Fl(
    "no-such-directory",
    `${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_13__/* .showDirectory */ .fi)(lost.assetsPath)} does not exist in commit ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_19__/* .shortSha */ .Fu)(lost.sha)} of ${repository}.`,
    {
      hint: before.has(service) ? `It is on disk from another commit. Pin one that has it, ${takeOff}` : mistyped,
      at: lost.pin.at
    }
  );
}
async function composeCommit({ root, repositories }, { before }, { present, leaving, trees }, signal) {
  const names = present.map(({ service }) => service);
  const plan = {
    others: [...before.values()].filter(({ service }) => !names.includes(service) && !leaving.includes(service)),
    chosen: present.map((chosen) => ({
      service: chosen.service,
      pinnedTrees: treesOf(chosen, trees).flatMap(({ directory, assetsPath, sha, tree, found, pin }) => {
        const repository = repositories.of(pin).url.url;
        return found === "absent" ? [] : [{ directory, assetsPath, repository, sha, tree: found, byTree: tree === found }];
      })
    })),
    without: []
  };
  const composed = await (0,_chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSyncedCommit */ .pl)(root, plan, signal);
  try {
    const totals = await measure(root, composed.commit, names, signal);
    refuseUnfit(totals);
    if (totals.submodules.length === 0) return { ...composed, totals };
    return { ...await (0,_chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSyncedCommit */ .pl)(root, { ...plan, without: totals.submodules }, signal), totals };
  } catch (error) {
    if (!(error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_16__/* .AssetsSyncError */ .Fl) || !["unwritable-name", "too-large"].includes(error.code))
      await checkClaimedTrees(root.environment, trees, signal);
    throw error;
  }
}
async function checkClaimedTrees(environment, trees, signal) {
  const claimed = trees.filter(({ tree, found }) => tree !== void 0 && tree === found);
  if (claimed.length === 0) return;
  const input = claimed.map(({ tree }) => `${tree}
`).join("");
  const output = await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_11__/* .git */ .$Y)(["cat-file", "--batch-check=%(objecttype)"], { environment, input, signal });
  const types = output.toString("latin1").split("\n");
  const wrong = claimed.filter((_, index) => /^(blob|commit|tag)$/.test(types[index] ?? ""));
  if (wrong.length === 0) return;
  throw (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_12__/* .manifestError */ .eZ)(
    wrong.map(({ tree, pin }) => ({
      message: `tree ${tree} is not a directory of the assets repository; correct it or leave it out`,
      at: pin.at
    }))
  );
}

// src/workspace/sync-root.ts
var NOTHING_SYNCED = {
  services: [],
  repositories: [],
  ..._chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_11__/* .NO_TRAFFIC */ .qE,
  cacheHit: false,
  kept: [],
  others: [],
  backup: void 0,
  backupsOfInterrupted: []
};
function syncRoot(request, log, signal) {
  const root = new _chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsRoot */ ._c(request.assetsRoot);
  const { accesses, repositoryOptions, ciCache } = request;
  const storeBase = request.storeInsideRoot ? (0,_chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_3__/* .privateStores */ .C7)(root.dir) : repositoryOptions.storeBase;
  return (0,_chunk_5OO322KQ_js__WEBPACK_IMPORTED_MODULE_6__/* .withAssetsRepositories */ .AZ)(accesses, { ...repositoryOptions, storeBase }, log, async (repositories) => {
    const places = request.chosen.flatMap(({ pinnedTrees }) => pinnedTrees);
    const tags = await (0,_chunk_XKPXZSRY_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveTags */ .y)(repositories, places, log, signal);
    const work = { request, log, root, repositories, chosen: tags.services(request.chosen) };
    for (const { pin } of places) repositories.of(pin);
    const isFirst = (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_15__/* .lstatIfThere */ .Cm)(root.dir) === void 0 && !request.storeInsideRoot && ciCache === void 0;
    if (isFirst) for (const assets of repositories.all) (0,_chunk_5OO322KQ_js__WEBPACK_IMPORTED_MODULE_6__/* .connectIfNew */ .is)(assets, signal);
    if (places.length === 0 && accesses.hasOwn) repositories.of({});
    const { result, trees } = await (0,_chunk_CN7E7NEY_js__WEBPACK_IMPORTED_MODULE_0__/* .withRootLock */ .Ye)(root, log, signal, (held) => syncLocked(work, held));
    for (const [assets, ofRepository] of repositories.group(trees)) {
      const cameFromElsewhere = assets.remote.traffic.fetches > 0 || ofRepository.some(({ source }) => source === "mirror");
      await ciCache?.(assets)?.save(assets.store, ofRepository, cameFromElsewhere, signal);
    }
    return result;
  });
}
async function syncLocked(work, signal) {
  const { root, log, repositories } = work;
  const stores = repositories.all.map(({ store }) => store);
  const wasThere = root.exists();
  try {
    return await (0,_chunk_NLV7VRUH_js__WEBPACK_IMPORTED_MODULE_9__/* .withRepair */ .MF)(stores, log, signal, async () => {
      try {
        return await syncOnce(work, signal);
      } catch (error) {
        if (!root.isDamage(error)) throw error;
        const aside = await root.makeAnew(() => makeRoot(work), signal);
        log.notice(`The git repository of the assets root was damaged and made anew; what it was is in ${aside}.`);
        return syncOnce(work, signal);
      }
    });
  } catch (error) {
    if (wasThere || root.isCutOff) throw error;
    await repositories.close();
    await root.unmake();
    throw error;
  }
}
async function syncOnce(work, signal) {
  const { request, root } = work;
  const opened = await openRoot(work, signal);
  const base = await borrowAgain(work, opened.before, signal);
  const isDone = base.isReadable && isAtPins(work, opened);
  const names = work.chosen.map(({ service }) => service).concat(request.removed ?? []);
  if (isDone || !request.discard) {
    const changes = await readChanges(work, opened, names, base.lost, signal);
    const trees2 = new Map([...opened.before].map(([service, { tree }]) => [service, tree]));
    const plan = planFor(work, opened, { chosen: work.chosen, leaving: request.removed ?? [], changes, trees: trees2 });
    const refused = plan.refused.filter(({ reason }) => reason !== "not-synced");
    refuse(work, opened, { refused }, changes);
    if (isDone && plan.written.length === 0) {
      const totals = opened.synced && await measure(root, opened.synced.commit, names, signal);
      for (const store of [...storesOf(work, opened.before).values()].flat()) store.addBorrowingRoot(root.dir);
      request.beforeWriting();
      if (request.discard && names.length > 0) await (0,_chunk_CN7E7NEY_js__WEBPACK_IMPORTED_MODULE_0__/* .returnToSynced */ .y4)(root, opened, work.log, signal);
      return { result: report(work, opened, plan, { totals, trees: void 0, absent: [], backup: void 0 }), trees: [] };
    }
  }
  const trees = await fetchChosen(work, opened, signal);
  const { present, absent } = await divideByPresence(work, opened.before, trees, signal);
  const closing = work.repositories.close();
  closing.catch(() => {
  });
  request.beforeWriting();
  makeRoot(work);
  const written = await write(work, opened, { present, absent, trees, lost: base.lost }, signal);
  await closing;
  return { result: report(work, opened, written.plan, { ...written, trees, absent }), trees };
}
function isAtPins({ request, chosen, repositories }, { before }) {
  const urlOf = (pin) => repositories.of(pin).url.url;
  const isThere = ({ service, pinnedTrees }) => (0,_chunk_BYJ2MTQI_js__WEBPACK_IMPORTED_MODULE_1__/* .compareToPins */ .H)(pinnedTrees, before.get(service), urlOf) === "at-pins";
  return (request.removed ?? []).length === 0 && chosen.every(isThere);
}
function planFor({ request, root, repositories }, { before }, planning) {
  return (0,_chunk_BYJ2MTQI_js__WEBPACK_IMPORTED_MODULE_1__/* .planSync */ .R)({
    ...planning,
    synced: before,
    changesOf: (service) => planning.changes.filter((change) => (0,_chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_2__/* .concerns */ .Kc)(change, service)),
    isOnDisk: (service) => (0,_chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_2__/* .isOnDisk */ .L7)(root, service),
    urlOf: (pin) => repositories.of(pin).url.url,
    discard: request.discard
  });
}
async function write(work, opened, { present, absent, trees, lost }, signal) {
  const { root, log, request } = work;
  const leaving = [...absent, ...request.removed ?? []];
  const names = [...present.map(({ service }) => service), ...leaving];
  const { commit, services, totals } = await composeCommit(work, opened, { present, leaving, trees }, signal);
  return (0,_chunk_CN7E7NEY_js__WEBPACK_IMPORTED_MODULE_0__/* .retryWhileFilesChange */ .HX)(root, async () => {
    const changes = await readChanges(work, opened, names, lost, signal);
    const after = new Map(services.map(({ service, tree }) => [service, tree]));
    const plan = planFor(work, opened, { chosen: present, leaving, changes, trees: after });
    if (plan.written.length === 0 && opened.synced?.commit === commit) {
      if (request.discard) await (0,_chunk_CN7E7NEY_js__WEBPACK_IMPORTED_MODULE_0__/* .returnToSynced */ .y4)(root, opened, log, signal);
      return { plan, totals, backup: void 0 };
    }
    const inWritten = changes.filter((change) => plan.written.some((service) => (0,_chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_2__/* .concerns */ .Kc)(change, service)));
    return (0,_chunk_CN7E7NEY_js__WEBPACK_IMPORTED_MODULE_0__/* .withDraft */ .eI)(root, async (draft) => {
      const staged = await (0,_chunk_CN7E7NEY_js__WEBPACK_IMPORTED_MODULE_0__/* .stageServices */ .dw)(root, draft, opened, { commit, changes: inWritten }, signal);
      refuse(work, opened, plan, staged.unlike);
      const journal = { commit, services: plan.written };
      return { plan, totals, backup: await (0,_chunk_CN7E7NEY_js__WEBPACK_IMPORTED_MODULE_0__/* .checkOut */ .b$)(root, opened, { journal, staged }, log, signal) };
    });
  });
}
function refuse({ chosen, repositories }, { before }, plan, unlike) {
  const refused = plan.refused.filter(({ service }) => unlike.some((change) => (0,_chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_2__/* .concerns */ .Kc)(change, service)));
  const [first] = refused;
  if (first === void 0) return;
  const blocked = refused.find(({ reason }) => reason === "in-the-way")?.service;
  if (blocked !== void 0) {
    const path = unlike.find((change) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_13__/* .isWithin */ .UO)(blocked, change.path.toString("utf8")))?.path;
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_16__/* .AssetsSyncError */ .Fl("local-changes", `The file ${path} in the assets root is in the way of ${blocked}.`, {
      hint: "Move it away, or sync with discard (--discard): it puts the pinned recordings in place and keeps a backup."
    });
  }
  const isElsewhere = ({ service }) => {
    const there = before.get(service)?.pinnedTrees[0]?.repository;
    const pin = chosen.find((one) => one.service === service)?.pinnedTrees[0]?.pin;
    return there !== void 0 && pin !== void 0 && there !== repositories.of(pin).url.url;
  };
  const lines = unlike.filter((change) => refused.some(({ service }) => (0,_chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_2__/* .concerns */ .Kc)(change, service))).map(({ kind, path }) => `${kind.padEnd(8)} ${path.toString("utf8")}`);
  const names = refused.map(({ service }) => service).join(", ");
  const whatIs = {
    "not-synced": `${names} was not synced yet, and there are files in its place`,
    moved: refused.every(isElsewhere) ? `The assets repository of ${names} is another one now, but there are local changes` : `The pin of ${names} moved, but there are local changes`
  };
  const isNew = refused.every(({ reason }) => reason === "not-synced");
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_16__/* .AssetsSyncError */ .Fl("local-changes", `${whatIs[isNew ? "not-synced" : "moved"]}:
${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_16__/* .listLines */ .i4)(lines)}`, {
    hint: isNew ? "Move them away, or sync with discard (--discard): it puts the pinned recordings in place and keeps a backup." : "Publish them (assets-sync push), go back to the branch where you recorded them, or sync with discard (--discard): it puts the pinned recordings in place and keeps a backup."
  });
}
function report({ request, repositories, chosen }, { before, backupsOfInterrupted }, plan, { totals, trees, absent, backup }) {
  const about = [...chosen.map(({ service }) => service), ...request.removed ?? [], ...absent];
  return {
    repositories: repositories.all.map(({ url }) => url),
    services: plan.services.map((planned) => ({
      service: planned.chosen.service,
      pinnedTrees: planned.chosen.pinnedTrees.map((place) => {
        const { directory, sha, pin } = place;
        return { directory, sha, at: pin.at, repository: repositories.of(pin).url, lacksTree: (0,_chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_8__/* .lacksTree */ .tQ)(place) };
      }),
      ...totals?.services.get(planned.chosen.service) ?? { files: 0, size: 0 },
      deleted: planned.kept.filter(({ kind }) => kind === "deleted").length,
      source: sourceOf(planned, trees)
    })),
    cacheHit: plan.services.length > 0 && repositories.fetches === 0,
    kept: [...new Set(plan.services.flatMap(({ kept }) => kept.map(({ path }) => path.toString("utf8"))))],
    others: [...before.values()].filter(({ service }) => !about.includes(service)),
    backup,
    backupsOfInterrupted
  };
}
function sourceOf({ chosen, state, action }, trees) {
  const isAtPins2 = state === "at-pins" || state === "unproved";
  if (trees === void 0 || isAtPins2 && action === "stay") return "unchanged";
  if (isAtPins2 && action === "restore") return "restored";
  const sources = treesOf(chosen, trees).map(({ source }) => source);
  return ["network", "mirror", "cache"].find((source) => sources.includes(source)) ?? "store";
}




/***/ })

};
