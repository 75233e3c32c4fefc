export const id = 627;
export const ids = [627];
export const modules = {

/***/ 3146:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ byService),
/* harmony export */   LP: () => (/* binding */ parseRawDiff),
/* harmony export */   NH: () => (/* binding */ movedPin),
/* harmony export */   TJ: () => (/* binding */ serviceChanges),
/* harmony export */   XM: () => (/* binding */ inEachRepository),
/* harmony export */   Yz: () => (/* binding */ pairKey),
/* harmony export */   ay: () => (/* binding */ filesOfService),
/* harmony export */   tc: () => (/* binding */ compareTrees),
/* harmony export */   y8: () => (/* binding */ comparePins)
/* harmony export */ });
/* unused harmony export summarize */
/* harmony import */ var _chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9349);
/* harmony import */ var _chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2305);
/* harmony import */ var _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1006);
/* harmony import */ var _chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9032);
/* harmony import */ var _chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7597);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2545);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3757);









// src/diff/compare-pins.ts
async function comparePins(request, log, signal) {
  const { results, requests, bytes } = await inEachRepository(request, log, signal, async (assets, comparisons) => {
    return serviceChanges(assets, comparisons, await compareTrees(assets, comparisons, signal));
  });
  return { changes: results.flat().sort(byService), requests, bytes };
}
function byService(a, b) {
  return a.service < b.service ? -1 : 1;
}
async function inEachRepository(request, log, signal, compare) {
  const moved = findMoved(request);
  if (moved.length === 0) return { results: [], ..._chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_TRAFFIC */ .qE };
  return (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__/* .withAssetsRepositories */ .AZ)(request.accesses, request.repositoryOptions, log, async (repositories) => {
    const places = moved.flatMap(({ from, to }) => [...from, ...to]);
    const tags = await (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTags */ .yN)(repositories, places, log, signal);
    const known = moved.map(({ service, from, to }) => ({ service, from: tags.trees(from), to: tags.trees(to) }));
    const results = [];
    for (const [assets, comparisons] of divide(known, repositories, log)) {
      results.push(await (0,_chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_1__/* .withRepair */ .MF)([assets.store], log, signal, () => compare(assets, comparisons)));
    }
    return { results };
  });
}
function divide(known, repositories, log) {
  const groups = /* @__PURE__ */ new Map();
  for (const comparison of known) {
    const all = [...comparison.to, ...comparison.from];
    const [first] = all;
    if (first === void 0) continue;
    const assets = repositories.of(first.pin);
    const isHere = ({ pin }) => repositories.of(pin) === assets;
    const here = { ...comparison, from: comparison.from.filter(isHere), to: comparison.to.filter(isHere) };
    if (!all.every(isHere))
      log.notice(`${comparison.service} is compared in ${assets.url.url} alone: it has, or had, pins of another.`);
    if (!isSame(here)) groups.set(assets, [...groups.get(assets) ?? [], here]);
  }
  return groups;
}
function isSame({ from, to }) {
  const says = (trees) => JSON.stringify(trees.map(({ directory, assetsPath, sha }) => [directory, assetsPath, sha]));
  return [...from, ...to].some(({ pin }) => pin.assetsJson !== void 0) && says(from) === says(to);
}
function findMoved({ services, earlier }) {
  return services.map(({ service, pinnedTrees }) => ({ service, from: earlier.pinnedTreesOf(service), to: pinnedTrees })).filter(({ from, to }) => !(0,_chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_4__/* .samePinnedTrees */ .MW)(from, to));
}
function serviceChanges({ url }, comparisons, files) {
  return comparisons.map((comparison, index) => ({
    service: comparison.service,
    repository: url,
    ...movedPin(comparison),
    ...summarize(files[index] ?? [])
  }));
}
function movedPin({ service, from, to }) {
  const pairs = directoriesOf({ service, from, to }).map((directory) => ({
    before: from.find((pinnedTree) => pinnedTree.directory === directory),
    after: to.find((pinnedTree) => pinnedTree.directory === directory)
  }));
  const moved = pairs.find(({ before, after }) => before?.sha !== after?.sha) ?? pairs[0];
  return { from: moved?.before?.sha, to: moved?.after?.sha, at: (moved?.after ?? to[0])?.pin.at };
}
async function compareTrees(assets, comparisons, signal) {
  const pinnedTrees = comparisons.flatMap(({ from, to }) => [...from, ...to]);
  const named = await (0,_chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchTreeNames */ .xq)(assets, pinnedTrees, signal);
  const pairs = await findPairs(assets.store, withTrees(comparisons, named), signal);
  const keys = new Set(
    pairs.flat().filter(({ from, to }) => from !== to).map(pairKey)
  );
  const changes = keys.size === 0 ? /* @__PURE__ */ new Map() : parseRawDiff(await (0,_chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_3__/* .diffTrees */ .j_)((0,_chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupEnvironment */ .Qt)(assets.store), [...keys], signal));
  return pairs.map((ofService) => filesOfService(ofService, changes));
}
function withTrees(comparisons, named) {
  const rest = [...named];
  return comparisons.map(({ service, from, to }) => {
    return { service, from: rest.splice(0, from.length), to: rest.splice(0, to.length) };
  });
}
async function findPairs(store, comparisons, signal) {
  const places = comparisons.map((comparison) => {
    const { from, to } = comparison;
    return directoriesOf(comparison).map((directory) => ({
      directory,
      from: locate(from, directory),
      to: locate(to, directory)
    }));
  });
  const asked = places.flat().flatMap(({ from, to }) => [from, to]);
  const trees = (await (0,_chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_3__/* .findBelow */ .JB)(store, asked, signal)).values();
  return places.map(
    (ofService) => ofService.map(({ directory }) => {
      const [from = _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .EMPTY_TREE */ .pL, to = _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .EMPTY_TREE */ .pL] = [trees.next().value, trees.next().value];
      const others = ofService.map((place) => place.directory).filter((other) => other !== directory);
      return { directory, from, to, inner: others.filter((other) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(other, directory)) };
    })
  );
}
function directoriesOf({ service, from, to }) {
  return [.../* @__PURE__ */ new Set([service, ...[...from, ...to].map((pinnedTree) => pinnedTree.directory)])].sort();
}
function locate(trees, directory) {
  const around = trees.findLast((tree) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(directory, tree.directory));
  if (around === void 0 || around.found === "absent") return { tree: _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .EMPTY_TREE */ .pL, below: "" };
  return { tree: around.found, below: directory.slice(around.directory.length).replace(/^\//, "") };
}
function pairKey({ from, to }) {
  return `${from} ${to}`;
}
function parseRawDiff(output) {
  const changes = /* @__PURE__ */ new Map();
  const records = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_6__/* .splitRecords */ .DQ)(output);
  let current = [];
  for (let index = 0; index + 1 < records.length; index += 2) {
    const [, key, oldMode, newMode, from = "", to = ""] = /^(?:([0-9a-f]{40} [0-9a-f]{40})\n)*:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) /.exec(
      records[index]?.toString("latin1") ?? ""
    ) ?? [];
    if (key !== void 0) {
      current = [];
      changes.set(key, current);
    }
    const before = isFile(oldMode) ? (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(from) : void 0;
    const after = isFile(newMode) ? (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(to) : void 0;
    if (before === void 0 && after === void 0) continue;
    current.push({ path: records[index + 1]?.toString("utf8") ?? "", before, after });
  }
  return changes;
}
function isFile(mode) {
  return mode !== void 0 && mode !== "000000" && mode !== "160000";
}
function filesOfService(pairs, changes) {
  const files = pairs.flatMap(
    (pair) => (changes.get(pairKey(pair)) ?? []).map((file) => ({ ...file, path: pair.directory === "" ? file.path : `${pair.directory}/${file.path}` })).filter(({ path }) => !pair.inner.some((directory) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(path, directory)))
  );
  return files.sort((a, b) => a.path < b.path ? -1 : 1);
}
function summarize(files) {
  const differences = { added: [], modified: [], deleted: [] };
  for (const { path, before, after } of files) {
    differences[before === void 0 ? "added" : after === void 0 ? "deleted" : "modified"].push(path);
  }
  return differences;
}




/***/ }),

/***/ 8627:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   matrixJobs: () => (/* binding */ matrixJobs),
/* harmony export */   matrixLegs: () => (/* binding */ matrixLegs)
/* harmony export */ });
/* harmony import */ var _chunk_NZFQ4Z6G_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3146);
/* harmony import */ var _chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5084);
/* harmony import */ var _chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9349);
/* harmony import */ var _chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2305);
/* harmony import */ var _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1006);
/* harmony import */ var _chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9032);
/* harmony import */ var _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6580);
/* harmony import */ var _chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3161);
/* harmony import */ var _chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4476);
/* harmony import */ var _chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(989);
/* harmony import */ var _chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7597);
/* harmony import */ var _chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5616);
/* harmony import */ var _chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9758);
/* harmony import */ var _chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3651);
/* harmony import */ var _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4738);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4179);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2545);
/* harmony import */ var _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2041);
/* harmony import */ var _chunk_GPT5BPKU_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5444);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(83);
/* harmony import */ var _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7161);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3757);

























// src/commands/plan/plan.ts
async function plan(request, log, signal) {
  const { codeRepository } = request;
  const located = (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_7__/* .locate */ .x5)(codeRepository, request.selection.path);
  const { rootFile, assetsRoot, services, before } = await (0,_chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(request.selection, codeRepository, log, signal, located);
  const url = located.isRootFileMissing ? void 0 : (0,_chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_10__/* .findRepositoryUrl */ .RD)(request.access, rootFile, codeRepository.root);
  const urlOf = (pin) => (0,_chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_10__/* .repositoryUrlOf */ .ZN)(request.access, rootFile, codeRepository.root, pin);
  const unlistable = services.find(({ service }) => /,|^\s|\s$/.test(service));
  if (unlistable !== void 0) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_22__/* .AssetsSyncError */ .Fl("bad-usage", `The service ${JSON.stringify(unlistable.service)} cannot be named in paths.`, {
      hint: "Rename it: without a comma, and without white space at its ends."
    });
  }
  const earlier = before?.otherRepository === void 0 ? before?.pins : void 0;
  const [first = url && { url, places: [] }] = (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_4__/* .byRepository */ .IH)(services, urlOf);
  return { assetsRoot, services, urlOf, earlier, ...first && (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_4__/* .cacheNames */ .nW)(request.storeBase, first) };
}

// src/commands/plan/command.ts
var command = {
  group: "Pins",
  description: "say which services a sync would bring, without asking the assets repository",
  quiet: _chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_8__/* .QUIET_ANSWER */ .oe,
  paths: _chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_8__/* .SERVICES_HERE */ .mo,
  inputs: ["base", "repository", "branch", "path", "working-directory", "code-token", "retries", "timeout"],
  examples: `
  assets-sync plan                      # the services that your branch and your files change
  assets-sync plan --base v1.2.0        # those that changed since a tag
  assets-sync plan --json               # with the matrix, for scripts`,
  run
};
async function run({ host, signal, openCodeRepository, selection, access, log }) {
  const { storeBase } = host;
  const result = await plan({ codeRepository: await openCodeRepository(), selection, access, storeBase }, log, signal);
  await (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_9__/* .tell */ .qz)(host, planReport(result, host.matrixShape), "answer");
}
function planReport(result, matrixShape) {
  const { services: chosen, urlOf, earlier, cacheKey, cachePath } = result;
  const services = chosen.map(({ service }) => service);
  const isNone = services.length === 0;
  const rows = chosen.map(({ service, pinnedTrees }) => {
    const [first] = pinnedTrees;
    const comparison = { service, from: earlier?.pinnedTreesOf(service) ?? pinnedTrees, to: pinnedTrees };
    return [
      service,
      (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_9__/* .joinCells */ .Cj)(pinnedTrees.map((place) => (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_9__/* .pinCell */ .iG)(urlOf(place.pin), place))),
      { text: "", markdown: moved(comparison, first && urlOf(first.pin)) }
    ];
  });
  const all = (0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_15__/* .count */ .U9)(services.length, "service");
  return {
    title: isNone ? "assets-sync plan" : `assets-sync plan: ${all}`,
    lines: [...(0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_9__/* .alignRows */ .P4)(rows), isNone ? "No service to sync." : all],
    blocks: () => [
      isNone ? "No service to sync." : (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_9__/* .markdownTable */ .Qj)({ head: ["Service", "Commit", "Moved"], rows, of: "services" })
    ],
    outputs: {
      "assets-root": result.assetsRoot,
      services,
      pins: (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_9__/* .pinsOutput */ .um)(chosen),
      changed: !isNone,
      matrix: matrixShape === "legs" ? matrixLegs(services) : matrixJobs(services),
      ...cacheKey === void 0 ? {} : { "cache-key": cacheKey },
      ...cachePath === void 0 ? {} : { "cache-path": cachePath }
    }
  };
}
function moved(comparison, repository) {
  if ((0,_chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_10__/* .samePinnedTrees */ .MW)(comparison.from, comparison.to)) return "";
  const { from, to } = (0,_chunk_NZFQ4Z6G_js__WEBPACK_IMPORTED_MODULE_0__/* .movedPin */ .NH)(comparison);
  if (from === void 0 || to === void 0) return "new";
  const page = from === to || repository === void 0 ? void 0 : (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_9__/* .comparePage */ .D4)(repository, from, to);
  return page === void 0 ? `from <code>${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_22__/* .shortSha */ .Fu)(from)}</code>` : `[from <code>${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_22__/* .shortSha */ .Fu)(from)}</code>](${page})`;
}
var MAX_JOBS = 256;
function matrixJobs(services) {
  const jobs = Math.min(services.length, MAX_JOBS);
  const start = (job) => Math.floor(job * services.length / jobs);
  return Array.from({ length: jobs }, (_, job) => services.slice(start(job), start(job + 1)).join(","));
}
function matrixLegs(services) {
  const legs = {};
  for (const service of matrixJobs(services)) {
    const name = service.replace(/,.*$/, "_and_more").replace(/[^A-Za-z0-9]+/g, "_").replace(/^(?![A-Za-z])/, "s_").slice(0, 90);
    let unique = name;
    for (let number = 2; Object.hasOwn(legs, unique); number++) unique = `${name}_${number}`;
    legs[unique] = { service };
  }
  return legs;
}



/***/ })

};
