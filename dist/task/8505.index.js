export const id = 8505;
export const ids = [8505];
export const modules = {

/***/ 3682:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ compareToPins),
/* harmony export */   R: () => (/* binding */ planSync)
/* harmony export */ });
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9457);
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
  return commit.startsWith((0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .tagDigits */ .r5)(pin.assetsJson?.tag ?? "") ?? "");
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

/***/ 8505:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ composeSynced),
/* harmony export */   PR: () => (/* binding */ NOTHING_SYNCED),
/* harmony export */   ky: () => (/* binding */ syncRoot)
/* harmony export */ });
/* harmony import */ var _chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7678);
/* harmony import */ var _chunk_BTH6NTOO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3682);
/* harmony import */ var _chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4813);
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7704);
/* harmony import */ var _chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5921);
/* harmony import */ var _chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2153);
/* harmony import */ var _chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6786);
/* harmony import */ var _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2496);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7423);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1999);
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4491);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6178);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6012);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9457);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7261);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3024);



















// src/workspace/open-root.ts


// src/workspace/synced-commit.ts
var MAX_SERVICE_BYTES = 1e11;
async function composeSynced(root, { others, chosen }, signal) {
  const apart = others.filter(({ service }) => !chosen.some((outer) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_14__/* .isWithin */ .UO)(service, outer.service)));
  const placements = [
    ...apart.map(({ service, tree }) => ({ path: service, tree })),
    ...chosen.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ directory, tree }) => ({ path: directory, tree })))
    // Outer before inner; the sort is stable, so that what is chosen replaces what was there.
  ].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
  const all = [...apart.map((other) => ({ ...other, pinnedTrees: partsAfter(other, chosen) })), ...chosen];
  let composed = await compose(root, placements, signal);
  const stays = new Map(
    apart.filter(({ service, tree }) => composed.treeAt(service) === tree).map((other) => [other.service, other])
  );
  const names = all.map(({ service }) => service).filter((service) => !stays.has(service));
  const contents = await lookThrough(root, composed.tree, names, signal);
  refuseUnfit(contents);
  const without = contents.submodules.map((path) => ({ path, tree: void 0 }));
  if (without.length > 0) composed = await compose(root, [...placements, ...without], signal);
  const services = all.map(({ service, pinnedTrees }) => {
    const { files, size } = stays.get(service) ?? contents.totals.get(service) ?? { files: 0, size: 0 };
    return { service, tree: composed.treeAt(service) ?? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .EMPTY_TREE */ .pL, pinnedTrees, files, size };
  }).sort((a, b) => a.service < b.service ? -1 : 1);
  return { commit: (0,_chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_8__/* .writeObject */ .p7)(root.objects, "commit", formatCommit(composed.tree, services)), services };
}
function compose(root, placements, signal) {
  return (0,_chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_8__/* .composeTree */ .$0)(placements, {
    readTree: async (tree) => {
      const [object] = await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_11__/* .readObjects */ .$I)([tree], { environment: root.environment, signal });
      if (object === void 0) throw new Error(`tree ${tree} is not in the store`);
      return (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_11__/* .parseTree */ .cZ)(object.content);
    },
    writeTree: (content) => (0,_chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_8__/* .writeObject */ .p7)(root.objects, "tree", content)
  });
}
function partsAfter(other, chosen) {
  const inner = chosen.filter(({ service }) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_14__/* .isWithin */ .UO)(service, other.service));
  return [
    ...other.pinnedTrees.filter(({ directory }) => !inner.some(({ service }) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_14__/* .isWithin */ .UO)(directory, service))),
    ...inner.flatMap(({ pinnedTrees }) => pinnedTrees)
  ];
}
function formatCommit(tree, services) {
  const who = "assets-sync <assets-sync@localhost> 0 +0000";
  const title = services.length === 1 ? `Recordings of ${services[0]?.service}` : `Recordings of ${services.length} services`;
  const lines = services.flatMap(
    ({ pinnedTrees }) => pinnedTrees.map(({ directory, assetsPath, repository, sha }) => {
      const from = assetsPath === directory ? "" : `, there ${assetsPath}`;
      return `${directory}: ${sha} of ${repository}${from}`;
    })
  );
  const message = [title, "", "Made by assets-sync; the next sync replaces this commit.", "", ...lines].join("\n");
  return Buffer.from(`tree ${tree}
author ${who}
committer ${who}

${message}
`);
}
async function lookThrough(root, tree, services, signal) {
  const contents = { totals: /* @__PURE__ */ new Map(), submodules: [], unwritable: [], twins: [] };
  const { totals } = contents;
  for (const service of services) totals.set(service, { files: 0, size: 0 });
  if (services.length === 0) return contents;
  const folded = root.traits.ignoresCase ? /* @__PURE__ */ new Map() : void 0;
  let folder = "";
  let around = [];
  const add = (record) => {
    const tab = record.indexOf(9);
    const [mode, , , bytes] = record.toString("latin1", 0, tab).split(/ +/);
    const name = record.subarray(tab + 1);
    const path = name.toString("utf8");
    const above = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
    if (around.length === 0 || above !== folder) {
      folder = above;
      around = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_14__/* .upward */ .Oz)(above).flatMap((directory) => totals.get(directory) ?? []);
    }
    if (mode === "160000") {
      contents.submodules.push(Buffer.from(name));
      return;
    }
    if ((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_14__/* .isUnwritable */ .Q0)(name, root.dir)) contents.unwritable.push(path);
    if (folded !== void 0) findTwins(path, folded, contents.twins);
    for (const total of around) {
      total.files++;
      total.size += Number(bytes);
    }
  };
  let rest = Buffer.alloc(0);
  await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_15__/* .git */ .$Y)(["ls-tree", "-r", "-l", "-z", "--full-tree", tree], {
    environment: root.environment,
    // Outermost alone: paths may be given to git in pieces.
    paths: services.filter((service) => !(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_14__/* .upward */ .Oz)(service).some((above) => above !== service && totals.has(above))),
    signal,
    onStdout: (chunk) => {
      rest = Buffer.concat([rest, chunk]);
      (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_15__/* .splitRecords */ .DQ)(rest).forEach(add);
      rest = Buffer.from(rest.subarray(rest.lastIndexOf(0) + 1));
    }
  });
  return contents;
}
function findTwins(path, folded, twins) {
  for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
    const part = path.slice(0, end);
    const key = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_14__/* .foldedPath */ .kV)(part);
    const known = folded.get(key);
    if (known === part) return;
    if (known === void 0) folded.set(key, part);
    else twins.push([known, part]);
  }
}
function refuseUnfit({ totals, unwritable, twins }) {
  const unwritableName = (what, lines, which) => new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl("unwritable-name", `${what} (${lines.length}):
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .listLines */ .i4)(lines)}`, {
    hint: `Rename ${which} in the assets repository, and pin the commit that has the new names; nothing was written.`
  });
  if (unwritable.length > 0) throw unwritableName("No file can have these names here", unwritable.map(shorten), "the recordings");
  if (twins.length > 0) {
    const lines = twins.map(([one, other]) => `${shorten(one)} and ${shorten(other)}`);
    throw unwritableName("These names differ by the case of letters alone, which is one file here", lines, "one of them");
  }
  const gigabytes = (bytes) => `${Math.round(bytes / 1e9)} GB`;
  for (const [service, { size }] of totals) {
    if (!(size > MAX_SERVICE_BYTES)) continue;
    const limit = `assets-sync takes ${gigabytes(MAX_SERVICE_BYTES)} of one service at most`;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl("too-large", `${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_14__/* .showDirectory */ .fi)(service)} has ${gigabytes(size)} of recordings; ${limit}.`, {
      hint: "Look at its commit, and pin one that is right; nothing was written."
    });
  }
}
function shorten(path) {
  return path.length > 120 ? `${path.slice(0, 80)}\u2026${path.slice(-30)} (${Buffer.byteLength(path)} bytes)` : path;
}

// src/workspace/open-root.ts
var FOR_USER = ["unreachable", "unauthorized", "local-changes", "not-writable", "busy"];
function makeRoot({ root, repositories, request }) {
  (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_12__/* .hideFromStatus */ .hf)(request.codeRepository, root.dir);
  const { all } = repositories;
  root.make(
    all.map(({ store }) => store.objects),
    all[0]?.url.url ?? ""
  );
  for (const { store } of all) store.addBorrowingRoot(root.dir);
}
async function openRoot(work) {
  const { root, log, signal } = work;
  if (!root.exists()) {
    if (work.request.storeInsideRoot) makeRoot(work);
    return {
      synced: void 0,
      head: void 0,
      interrupted: void 0,
      isNew: true,
      before: /* @__PURE__ */ new Map(),
      backupsOfInterrupted: []
    };
  }
  let state = await root.readState(signal);
  makeRoot(work);
  const backupsOfInterrupted = [];
  if (state.interrupted !== void 0) {
    const backup = await finishInterrupted(work, state, state.interrupted);
    log.info("An earlier run was cut off; it was finished first.");
    if (backup !== void 0) backupsOfInterrupted.push(backup.slice(_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk.length));
    for (const name of backupsOfInterrupted)
      log.notice(`Files that changed meanwhile are kept in a backup, ${name}: assets-sync backups`);
    state = await root.readState(signal);
  }
  const before = new Map((state.synced?.services ?? []).map((synced) => [synced.service, synced]));
  return { ...state, isNew: false, before, backupsOfInterrupted };
}
async function finishInterrupted(work, state, interrupted) {
  const { root, chosen, log, signal } = work;
  const synced = state.synced?.services ?? [];
  const lost = state.synced && { ...state.synced, written: synced.map(({ service }) => service) };
  const journal = interrupted === _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_3__/* .UNREADABLE */ .mP ? lost : interrupted;
  try {
    if (journal !== void 0) {
      await fetchAgain(
        work,
        journal.services.filter(({ service }) => journal.written.includes(service))
      );
      return await (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .resume */ .U)(root, state, journal, log, signal);
    }
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl) || FOR_USER.includes(error.code) || root.isDamage(error)) throw error;
  }
  const written = journal?.written ?? chosen.map(({ service }) => service);
  const others = synced.filter(({ service }) => !written.includes(service));
  return (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .resume */ .U)(root, state, { ...await composeSynced(root, { others, chosen: [] }, signal), written }, log, signal);
}
async function fetchAgain({ repositories, signal }, services) {
  const trees = services.flatMap(({ pinnedTrees }) => pinnedTrees);
  for (const assets of repositories.all) {
    const ofRepository = trees.filter(({ repository }) => repository === assets.url.url);
    const pinned = ofRepository.map((tree) => {
      const pin = { ...tree, reason: void 0, manifestDirectory: tree.directory, at: { file: _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_13__/* .MANIFEST_NAME */ .ir } };
      return { ...tree, pin };
    });
    await (0,_chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchTrees */ .OE)(assets, pinned, {}, signal);
  }
}
async function borrowAgain(work, { before }) {
  const services = [...before.values()];
  if (storesHold(work, services)) return void 0;
  try {
    await fetchAgain(work, services);
  } catch (error) {
    work.signal.throwIfAborted();
    if (!(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl)) throw error;
    return error;
  }
  if (storesHold(work, services)) return void 0;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl("missing-store", `What ${work.root.dir} was synced from is of repositories that no pin names.`, {
    hint: "Sync all services."
  });
}
function storesHold({ request, root }, services) {
  const trees = services.flatMap(({ pinnedTrees }) => pinnedTrees);
  const stores = [...new Set(trees.map(({ repository }) => repository))].flatMap((url) => [(0,_chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_3__/* .privateStores */ .C7)(root.dir), request.repositoryOptions.storeBase].map((base) => new _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_7__/* .Store */ .il(base, { url }))).filter(({ objects }) => root.borrowsFrom(objects) && (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.existsSync)(objects));
  return trees.every(({ tree }) => stores.some((store) => store.completeTrees.has(tree)));
}
async function readChanges({ root, request, signal }, opened, services, lost) {
  if (opened.isNew) return [];
  try {
    const reading = (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_2__/* .readLocalChanges */ .Xp)(root, opened, services, signal);
    reading.catch(() => {
    });
    if (request.discard) (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseSpecialFiles */ .v8)(root, services);
    return await reading;
  } catch (error) {
    if (lost === void 0 || !(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl) || error.code !== "missing-store") throw error;
    if (lost.exitCode === 3 || lost.exitCode === 5) throw lost;
    const message = `What changed in ${root.dir} cannot be told: neither this machine nor the server has what it was synced from any more.`;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl("local-changes", message, {
      hint: "Move the assets root away, run the command again, and copy what you recorded from there into the new one.",
      detail: `${lost.message}
${error.detail ?? ""}`
    });
  }
}

// src/workspace/sync-root.ts
var NOTHING_SYNCED = {
  services: [],
  repositories: [],
  ..._chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_15__/* .NO_TRAFFIC */ .qE,
  cacheHit: false,
  kept: [],
  others: [],
  backup: void 0,
  backupsOfInterrupted: []
};
function syncRoot(request, log, signal) {
  const root = new _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsRoot */ ._c(request.assetsRoot);
  const { accesses, repositoryOptions, storeInsideRoot = false, ciCache } = request;
  const storeBase = storeInsideRoot ? (0,_chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_3__/* .privateStores */ .C7)(root.dir) : repositoryOptions.storeBase;
  return (0,_chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_6__/* .withAssetsRepositories */ .AZ)(accesses, { ...repositoryOptions, storeBase }, log, async (repositories) => {
    const places = request.chosen.flatMap(({ pinnedTrees }) => pinnedTrees);
    const tags = await (0,_chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveTags */ .yN)(repositories, places, log, signal);
    const chosen = tags.services(request.chosen);
    for (const { pin } of places) repositories.of(pin);
    if (places.length === 0 && accesses.hasOwn) repositories.of({});
    const isFirst = (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_16__/* .lstatIfThere */ .Cm)(root.dir) === void 0 && !storeInsideRoot && ciCache === void 0;
    if (isFirst) for (const assets of repositories.all) (0,_chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_6__/* .connectIfNew */ .is)(assets, signal);
    const { result, trees } = await (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .withRootLock */ .Ye)(
      root,
      log,
      signal,
      (held) => syncMending({ request, log, root, repositories, chosen, removed: request.removed ?? [], signal: held })
    );
    for (const [assets, ofRepository] of repositories.group(trees)) {
      const cameFromElsewhere = assets.remote.traffic.fetches > 0 || ofRepository.some(({ source }) => source === "mirror");
      await ciCache?.(assets)?.save(assets.store, ofRepository, cameFromElsewhere, signal);
    }
    return result;
  });
}
async function syncMending(work) {
  const { root, log, repositories, signal } = work;
  const stores = repositories.all.map(({ store }) => store);
  const wasThere = root.exists();
  try {
    return await (0,_chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_5__/* .withRepair */ .MF)(stores, log, signal, async () => {
      try {
        return await syncOnce(work);
      } catch (error) {
        if (!root.isDamage(error)) throw error;
        const aside = await root.makeAnew(() => makeRoot(work), signal);
        log.notice(`The git repository of the assets root was damaged and made anew; what it was is in ${aside}.`);
        return syncOnce(work);
      }
    });
  } catch (error) {
    if (wasThere || root.isCutOff) throw error;
    await repositories.close();
    await root.unmake();
    throw error;
  }
}
async function syncOnce(work) {
  const { root, log, request, repositories, signal } = work;
  const opened = await openRoot(work);
  const lost = await borrowAgain(work, opened);
  const isAtPins = lost === void 0 && work.removed.length === 0 && work.chosen.every(isAt(work, opened));
  const fetched = isAtPins ? void 0 : await fetchChosen(work, opened);
  const present = fetched?.present ?? work.chosen;
  const leaving = [...fetched?.absent ?? [], ...work.removed];
  const closing = repositories.close();
  closing.catch(() => {
  });
  if (opened.isNew) makeRoot(work);
  const next = isAtPins ? opened.synced : await compose2(work, opened, present, leaving, fetched?.trees ?? []);
  const names = [...present.map(({ service }) => service), ...leaving];
  const done = await (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .retryWhileFilesChange */ .HX)(root, async () => {
    const changes = await readChanges(work, opened, names, lost);
    const plan = (0,_chunk_BTH6NTOO_js__WEBPACK_IMPORTED_MODULE_1__/* .planSync */ .R)({
      chosen: present,
      leaving,
      synced: opened.before,
      trees: new Map((next?.services ?? []).map(({ service, tree }) => [service, tree])),
      changesOf: (service) => changes.filter((change) => (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_2__/* .concerns */ .Kc)(change, service)),
      isOnDisk: (service) => (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_2__/* .isOnDisk */ .L7)(root, service),
      urlOf: (pin) => repositories.of(pin).url.url,
      discard: request.discard
    });
    const isSame = JSON.stringify(next) === JSON.stringify(opened.synced);
    if (next === void 0 || isSame && plan.written.length === 0) {
      if (request.discard && names.length > 0) await (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .returnToSynced */ .y4)(root, opened, log, signal);
      return { plan };
    }
    const inWritten = changes.filter((change) => plan.written.some((service) => (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_2__/* .concerns */ .Kc)(change, service)));
    return (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .withDraft */ .eI)(root, async (draft) => {
      const staged = await (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .stageServices */ .dw)(root, draft, opened, { commit: next.commit, changes: inWritten }, signal);
      refuse(work, opened, plan, staged.unlike);
      const journal = { ...next, written: plan.written };
      return { plan, backup: await (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .checkOut */ .b$)(root, opened, { journal, staged }, log, signal) };
    });
  });
  await closing;
  return {
    result: report(work, opened, next?.services ?? [], { ...done, absent: fetched?.absent ?? [], trees: fetched?.trees }),
    trees: fetched?.trees ?? []
  };
}
function isAt({ repositories }, { before }) {
  return ({ service, pinnedTrees }) => (0,_chunk_BTH6NTOO_js__WEBPACK_IMPORTED_MODULE_1__/* .compareToPins */ .H)(pinnedTrees, before.get(service), (pin) => repositories.of(pin).url.url) === "at-pins";
}
async function fetchChosen(work, { before }) {
  const { request, repositories, chosen: all, log, signal } = work;
  const known = new Map(
    [...before.values()].flatMap(({ pinnedTrees }) => pinnedTrees.map((tree) => [tree.directory, tree.tree]))
  );
  const trees = [];
  for (const [assets, ofRepository] of repositories.group(all.flatMap(({ pinnedTrees }) => pinnedTrees))) {
    const options = { earlierTree: (directory) => known.get(directory), ciCache: request.ciCache?.(assets) };
    const fetched = await (0,_chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchTrees */ .OE)(assets, ofRepository, options, signal);
    fetched.warnings.forEach(log.warning);
    await requirePrefixes(assets, fetched.trees, signal);
    trees.push(...fetched.trees);
  }
  const absent = [];
  const present = all.filter((chosen) => {
    const lacking = treesOf(chosen, trees).find(({ found }) => found === "absent");
    if (lacking === void 0) return true;
    if (chosen.given || lacking.pin.directory === lacking.directory)
      throw lackingService(chosen, lacking, { isOnDisk: before.has(chosen.service) }, repositories.of(lacking.pin).url.url);
    absent.push(chosen.service);
    return false;
  });
  const tell = (services, what) => {
    if (services.length > 0) log.notice(`Without recordings at their pinned commit, ${what}: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .listNames */ .Zv)(services)}.`);
  };
  tell(
    absent.filter((service) => !before.has(service)),
    "left out"
  );
  tell(
    absent.filter((service) => before.has(service)),
    "taken off the disk"
  );
  return { trees, present, absent };
}
function treesOf({ pinnedTrees }, trees) {
  return pinnedTrees.flatMap(
    ({ directory, pin }) => trees.find((tree) => tree.directory === directory && tree.pin === pin) ?? []
  );
}
async function requirePrefixes({ store, url }, trees, signal) {
  const prefixes = trees.flatMap(({ found, directory, assetsPath, sha, pin }) => {
    const isBelow = found === "absent" && assetsPath.endsWith(`/${directory}`);
    return isBelow ? [{ sha, pin, assetsPath: assetsPath.slice(0, -directory.length - 1) }] : [];
  });
  if (prefixes.length === 0) return;
  const answers = await (0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_10__/* .findInCommits */ .X5)(store, prefixes, signal);
  const without = prefixes.find((_, index) => answers[index] === "absent");
  if (without === void 0) return;
  const setting = without.pin.assetsJson === void 0 ? "$prefix" : "AssetsRepoPrefixPath";
  const hint = `Correct ${setting}, which says where the recordings of this repository begin there, or pin a commit that has it.`;
  throw (0,_chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_4__/* .noSuchDirectory */ .Q7)(without, url.url, hint, `The prefix ${without.assetsPath}`);
}
function lackingService({ meant }, lacking, { isOnDisk: wasSynced }, repository) {
  const takeOff = lacking.pin.directory === lacking.directory ? "or remove the pin." : "or take it off the disk: assets-sync sync '*'";
  const spelling = meant === void 0 ? "Check the spelling of the path, or pin a commit that has it." : `Did you mean ${meant}? Else pin a commit that has it.`;
  return (0,_chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_4__/* .noSuchDirectory */ .Q7)(
    lacking,
    repository,
    wasSynced ? `It is on disk from another commit. Pin one that has it, ${takeOff}` : spelling
  );
}
function compose2({ root, repositories, signal }, { before }, present, leaving, trees) {
  const gone = /* @__PURE__ */ new Set([...present.map(({ service }) => service), ...leaving]);
  const others = [...before.values()].filter(({ service }) => !gone.has(service));
  const chosen = present.map((one) => ({
    service: one.service,
    pinnedTrees: treesOf(one, trees).flatMap(({ directory, assetsPath, sha, tree, found, pin }) => {
      const repository = repositories.of(pin).url.url;
      return found === "absent" ? [] : [{ directory, assetsPath, repository, sha, tree: found, byTree: tree === found }];
    })
  }));
  return composeSynced(root, { others, chosen }, signal);
}
function refuse({ chosen, repositories }, { before }, plan, unlike) {
  const refused = plan.refused.filter(({ service }) => unlike.some((change) => (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_2__/* .concerns */ .Kc)(change, service)));
  if (refused.length === 0) return;
  const withDiscard = "or sync with discard (--discard): it puts the pinned recordings in place and keeps a backup.";
  const stop = (message, hint2) => new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl("local-changes", message, { hint: `${hint2}, ${withDiscard}` });
  const blocked = refused.find(({ reason }) => reason === "in-the-way")?.service;
  if (blocked !== void 0) {
    const path = unlike.find((change) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_14__/* .isWithin */ .UO)(blocked, change.path.toString("utf8")))?.path;
    throw stop(`The file ${path} in the assets root is in the way of ${blocked}.`, "Move it away");
  }
  const names = refused.map(({ service }) => service).join(", ");
  const lines = unlike.filter((change) => refused.some(({ service }) => (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_2__/* .concerns */ .Kc)(change, service))).map(({ kind, path }) => `${kind.padEnd(8)} ${path.toString("utf8")}`);
  if (refused.every(({ reason }) => reason === "not-synced")) {
    throw stop(`${names} was not synced yet, and there are files in its place:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .listLines */ .i4)(lines)}`, "Move them away");
  }
  const isElsewhere = ({ service }) => {
    const there = before.get(service)?.pinnedTrees[0]?.repository;
    const pin = chosen.find((one) => one.service === service)?.pinnedTrees[0]?.pin;
    return there !== void 0 && pin !== void 0 && there !== repositories.of(pin).url.url;
  };
  const what = refused.every(isElsewhere) ? `The assets repository of ${names} is another one now` : `The pin of ${names} moved`;
  const hint = "Publish them (assets-sync push), go back to the branch where you recorded them";
  throw stop(`${what}, but there are local changes:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .listLines */ .i4)(lines)}`, hint);
}
function report({ repositories, chosen, removed }, { before, backupsOfInterrupted }, now, { plan, trees, absent, backup }) {
  const about = /* @__PURE__ */ new Set([...chosen.map(({ service }) => service), ...removed, ...absent]);
  const totals = totalsApart(now.filter(({ service }) => about.has(service)));
  return {
    repositories: repositories.all.map(({ url }) => url),
    services: plan.services.map((planned) => ({
      service: planned.chosen.service,
      pinnedTrees: planned.chosen.pinnedTrees.map((place) => {
        const { directory, sha, pin } = place;
        return { directory, sha, at: pin.at, repository: repositories.of(pin).url, lacksTree: (0,_chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_9__/* .lacksTree */ .tQ)(place) };
      }),
      ...totals.get(planned.chosen.service) ?? { files: 0, size: 0 },
      deleted: planned.kept.filter(({ kind }) => kind === "deleted").length,
      source: sourceOf(planned, trees)
    })),
    cacheHit: plan.services.length > 0 && repositories.fetches === 0,
    kept: [...new Set(plan.services.flatMap(({ kept }) => kept.map(({ path }) => path.toString("utf8"))))],
    others: [...before.values()].filter(({ service }) => !about.has(service)),
    backup,
    backupsOfInterrupted
  };
}
function totalsApart(services) {
  const totals = new Map(services.map(({ service, files, size }) => [service, { files, size }]));
  for (const { service, files, size } of services) {
    const around = service === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_14__/* .TOP */ .wv ? void 0 : (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_14__/* .upward */ .Oz)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_14__/* .parentDirectory */ .im)(service)).find((above) => totals.has(above));
    const outer = around === void 0 ? void 0 : totals.get(around);
    if (outer === void 0) continue;
    outer.files -= files;
    outer.size -= size;
  }
  return totals;
}
function sourceOf({ chosen, state, action }, trees) {
  const isAtPins = state === "at-pins" || state === "unproved";
  if (isAtPins && action === "restore") return "restored";
  if (trees === void 0 || isAtPins && action === "stay") return "unchanged";
  const sources = treesOf(chosen, trees).map(({ source }) => source);
  return ["network", "mirror", "cache"].find((source) => sources.includes(source)) ?? "store";
}




/***/ })

};
