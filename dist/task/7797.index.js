export const id = 7797;
export const ids = [7797];
export const modules = {

/***/ 178:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ uncommittedPins),
/* harmony export */   KV: () => (/* binding */ NOTHING_PUSHED),
/* harmony export */   VC: () => (/* binding */ push),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   rS: () => (/* binding */ pushReport)
/* harmony export */ });
/* harmony import */ var _chunk_SL5JEEGE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7304);
/* harmony import */ var _chunk_4NOR6LHT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1851);
/* harmony import */ var _chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65);
/* harmony import */ var _chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9483);
/* harmony import */ var _chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9630);
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2307);
/* harmony import */ var _chunk_N6VBEQG6_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8505);
/* harmony import */ var _chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7678);
/* harmony import */ var _chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4506);
/* harmony import */ var _chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4813);
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7704);
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7616);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(978);
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4494);
/* harmony import */ var _chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5921);
/* harmony import */ var _chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6786);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(592);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1999);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2136);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7261);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3757);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3024);




























// src/commands/push/report.ts

function pushReport(result, view) {
  const { services, title, body, committed, startedByPins } = result;
  const { dryRun } = view;
  const state = startedByPins !== void 0 ? " not pushed" : dryRun ? " would be pushed" : "";
  return {
    title: `assets-sync push${services.length === 0 ? "" : `: ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_21__/* .count */ .U9)((0,_chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_4__/* .countPaths */ .q4)(services), "recording")}${state}`}`,
    lines: pushLines(result, view),
    blocks: () => pushBlocks(result, view),
    outputs: outputsOf(result, view),
    json: { changes: services, title, body, committed: committed ?? null }
  };
}
function outputsOf(result, { dryRun }) {
  const { assetsRoot, services, branch, pullRequest, pins, requests, bytes, pushed, sha } = result;
  const isMade = !dryRun || result.found;
  return {
    "assets-root": assetsRoot,
    services: services.map(({ service }) => service),
    pins: Object.fromEntries((isMade ? pins : []).map((pin) => [(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_22__/* .showDirectory */ .fi)(pin.directory), pin.sha])),
    changed: services.length > 0,
    requests,
    bytes,
    pushed,
    ...isMade && sha !== void 0 ? { sha } : {},
    ...branch === void 0 ? {} : { branch },
    ...pullRequest === void 0 ? {} : { "pull-request-url": pullRequest }
  };
}
var MERGE_ADVICE = "Merge it with a merge commit, so that the pinned commit stays.";
function notesOf(result, { dryRun }) {
  const { services, pins, startedByPins, pullRequest, next, committed, pinsBranch } = result;
  if (startedByPins !== void 0) {
    return [
      `Nothing was pushed: this run was started by commit ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .shortSha */ .Fu)(startedByPins)}, which only moves pins, and such a commit starts no push.`,
      "The recordings above are on disk alone. If they are to be pushed, start the run by hand, or push from a terminal."
    ];
  }
  const since = pins.length === 0 ? "an earlier push" : "the push that moved these pins";
  return [
    services.length === 0 ? `No recording changed since ${since}.` : where(result, { dryRun }),
    ...pullRequest === void 0 ? [] : [`Pull request: ${pullRequest}`],
    ...next === void 0 ? [] : [next],
    ...pullRequest === void 0 && next === void 0 ? [] : [MERGE_ADVICE],
    ...committed === void 0 ? [] : [
      `${committed.isNew ? "Pins committed on" : "The pins were there before on"} ${committed.branch}: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .shortSha */ .Fu)(committed.sha)}`
    ],
    ...dryRun && pinsBranch !== void 0 ? [`The pins would be committed on ${pinsBranch}.`] : []
  ];
}
function where({ branch, sha, found }, { dryRun }) {
  const commit = sha === void 0 ? "" : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .shortSha */ .Fu)(sha);
  if (branch === void 0) return `The assets repository has these recordings already, in ${commit}.`;
  if (dryRun) return `Would be pushed to ${branch}${found ? ", which is there already" : ""}`;
  return `${found ? "Found on" : "Pushed to"} ${branch}: ${commit}`;
}
function pushLines(result, view) {
  const { dryRun, atTerminal } = view;
  const { services, title, body, pins, pullRequest, next, committed, sent = 0, recordings = [] } = result;
  if (services.length === 0 && pins.length === 0 && pullRequest === void 0 && next === void 0)
    return ["No recording changed, so there is nothing to push."];
  const changed = services.flatMap((service) => [
    `${service.service}  ${(0,_chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_4__/* .countChanges */ .xS)(service)}${service.isNew ? "  (new: it has no pin yet)" : ""}`,
    ...dryRun ? (0,_chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_4__/* .listPaths */ .Pe)(service).map((line) => `  ${line}`) : []
  ]);
  if (result.startedByPins !== void 0) return [...changed, ...notesOf(result, { dryRun })];
  const message = ["With the message:", ...[title, "", ...body.trimEnd().split("\n")].map((line) => `  ${line}`.trimEnd())];
  const done = dryRun ? "would be pinned at the new commit" : "->";
  return [
    ...changed,
    ...pins.map((pin) => `${fileOf(pin)}: ${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_22__/* .showDirectory */ .fi)(pin.directory)} ${done}${dryRun ? "" : ` ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .shortSha */ .Fu)(pin.sha)}`}`),
    ...dryRun ? message : [],
    ...notesOf(result, { dryRun }),
    // Without autostash a pull would stop at the same edit, which is here uncommitted.
    ...committed?.remote === void 0 || !atTerminal ? [] : [
      `The same edit is here, uncommitted; to bring that commit here and go on: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_19__/* .shellCommand */ .q$)(["git", "pull", "--autostash", committed.remote, committed.branch])}`
    ],
    ...dryRun ? ["Nothing was written."] : atTerminal ? howToCommit(result, view) : [],
    `(${(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_5__/* .traffic */ .iN)(result)}${sent > 0 ? `, ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_21__/* .formatBytes */ .z3)(sent)} of recordings sent` : ""})`,
    ...dryRun ? [(0,_chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_2__/* .localChangesLine */ .F3)(recordings) ?? []].flat() : []
  ];
}
function howToCommit({ pins, committed, title }, { codeRoot, from }) {
  if (pins.length === 0 || committed !== void 0) return [];
  const files = filesOf(pins).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_27__.relative)(from, (0,node_path__WEBPACK_IMPORTED_MODULE_27__.join)(codeRoot, file)));
  const commands = [
    ["git", "add", ...files],
    ["git", "commit", "--message", title, ...files]
  ];
  return ["Commit the pins, so that others get these recordings too:", ...commands.map((args) => `  ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_19__/* .shellCommand */ .q$)(args)}`)];
}
function uncommittedPins({ pins, committed }) {
  if (pins.length === 0 || committed !== void 0) return void 0;
  return `The new pins are in this workspace alone: commit ${filesOf(pins).join(", ")} in a later step, or give the commit-pins input.`;
}
function filesOf(pins) {
  return [...new Set(pins.map(fileOf))];
}
function fileOf({ manifestDirectory }) {
  return (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_22__/* .joinDirectory */ .as)(manifestDirectory, _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_20__/* .MANIFEST_NAME */ .ir);
}
function pushBlocks(result, { dryRun }) {
  const { services, repository, sha, recordings = [] } = result;
  const uncommitted = dryRun ? void 0 : uncommittedPins(result);
  const notes = [...notesOf(result, { dryRun }), ...uncommitted === void 0 ? [] : [uncommitted]].map(noteMarkdown);
  if (services.length === 0) return notes;
  const rows = services.map(({ service, isNew, added, modified, deleted }) => [
    `${service}${isNew ? " (new)" : ""}`,
    ...[added, modified, deleted].map((paths) => paths.length)
  ]);
  const compared = recordings.filter(hasRequests);
  return [
    (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownTable */ .Qj)({ head: ["Service", "Added", "Changed", "Removed"], rows, numeric: [1, 2, 3], of: "services" }),
    ...compared.length === 0 ? [] : [(0,_chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_2__/* .requestsMarkdown */ .ww)(compared, _chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_REQUESTS_TABLE */ .fI)],
    ...sha === void 0 || dryRun ? [] : [`Commit ${(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_5__/* .commitCell */ .Ou)(repository, sha).markdown}`],
    ...notes,
    (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)(`Recordings: ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_21__/* .formatCount */ .B4)((0,_chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_4__/* .countPaths */ .q4)(services))}`, (0,_chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_4__/* .pathsMarkdown */ .c_)(services))
  ];
}
function hasRequests({ recordings }) {
  return recordings.some(({ format }) => format !== "text" && format !== "bytes");
}
function noteMarkdown(note) {
  const lines = note.split("\n");
  if (lines.length > 1)
    return (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)("No pull request was opened: how to go on", `<pre>${lines.map(_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_21__/* .escapeMarkdown */ .FV).join("\n")}</pre>`);
  const [, before = "", address] = /^(.*: )(https?:\S+)$/.exec(note) ?? [];
  return address === void 0 ? (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_21__/* .escapeMarkdown */ .FV)(note) : `${before}<${address}>`;
}

// src/commands/push/changes.ts



// src/workspace/record-push.ts

async function recordPush(root, store, scratch, repository, recorded, signal) {
  const state = await root.readState(signal);
  if (state.interrupted !== void 0) return [...recorded];
  const synced = state.synced?.services ?? [];
  const pinnedTreesOf = (service) => synced.find((found) => found.service === service)?.pinnedTrees ?? [];
  const changed = await (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_9__/* .readLocalChanges */ .Xp)(root, state, [...new Set(recorded.map(({ service }) => service))], signal);
  const paths = new Set(changed.map(({ path }) => path.toString("latin1")));
  const own = recorded.filter(({ service, directory, before, changes }) => {
    const now = pinnedTreesOf(service).find((pinnedTree) => pinnedTree.directory === directory);
    const isAsItWas = now?.sha === before?.sha && now?.tree === before?.tree;
    return isAsItWas && changes.some(({ path }) => paths.has(path.toString("latin1")));
  });
  const others = recorded.filter((pushed2) => !own.includes(pushed2));
  if (own.length === 0) return others;
  await importTrees(store, scratch, own, signal);
  root.make([store.objects], repository);
  const services = [...new Set(own.map(({ service }) => service))];
  const chosen = services.map((service) => {
    const pinnedTrees = new Map(pinnedTreesOf(service).map((pinnedTree) => [pinnedTree.directory, pinnedTree]));
    for (const { directory, assetsPath, sha, tree, byTree, behind } of own.filter((pushed2) => pushed2.service === service))
      pinnedTrees.set(directory, { directory, assetsPath, repository, sha, tree, byTree, behind });
    return { service, pinnedTrees: [...pinnedTrees.values()].sort((a, b) => a.directory < b.directory ? -1 : 1) };
  });
  const pushed = await (0,_chunk_N6VBEQG6_js__WEBPACK_IMPORTED_MODULE_6__/* .composeSynced */ .Lx)(
    root,
    { others: synced.filter(({ service }) => !services.includes(service)), chosen },
    signal
  );
  await (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_7__/* .recordAsSynced */ .EA)(root, state, pushed, signal);
  return others;
}
async function importTrees(store, scratch, recorded, signal) {
  const isHere = (tree) => tree !== void 0 && store.completeTrees.has(tree);
  const fresh = recorded.filter(({ tree }) => tree !== _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .EMPTY_TREE */ .pL && !isHere(tree));
  if (fresh.length === 0) return;
  const trees = fresh.map(({ tree }) => tree);
  const besides = fresh.flatMap(({ before }) => before !== void 0 && isHere(before.tree) ? [before.tree] : []);
  const target = store.newScratch();
  const borrowed = { GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_24__/* .quotePath */ .WG)((0,node_path__WEBPACK_IMPORTED_MODULE_27__.join)(scratch.dir, "objects")) };
  const call = { environment: { ...(0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_23__/* .ownEnvironment */ .am)(target.dir), ...borrowed }, signal };
  const input = [...trees, ...besides.map((tree) => `^${tree}`), ""].join("\n");
  const objects = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_23__/* .git */ .$Y)(["rev-list", "--objects", "--no-object-names", "--stdin"], { ...call, input });
  const args = [..._chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_23__/* .STREAM_LARGE_FILES */ .dQ, "pack-objects", "-q", "--window=0", "--delta-base-offset", (0,node_path__WEBPACK_IMPORTED_MODULE_27__.join)(target.packs, "pack")];
  if (objects.length > 0) await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_23__/* .git */ .$Y)(args, { ...call, input: objects });
  if (await store.land({ contents: target, trees, besides }, signal)) return;
  const whole = trees.map((tree) => ({ tree, before: void 0 }));
  await importTrees(store, scratch, whole, signal);
}
async function writeDirectory(root, objects, { directory, base, changes }, signal) {
  const index = (0,node_path__WEBPACK_IMPORTED_MODULE_27__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_27__.dirname)(objects), "push-index");
  const environment = {
    ...root.environment,
    GIT_INDEX_FILE: index,
    GIT_OBJECT_DIRECTORY: objects
  };
  const common = { environment, signal };
  try {
    if (base !== _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .EMPTY_TREE */ .pL) await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_23__/* .git */ .$Y)(["read-tree", `--prefix=${directory}/`, base], common);
    await (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_7__/* .addToIndex */ .zO)(changes, common, ["-c", "core.looseCompression=1"]);
    const records = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_23__/* .splitRecords */ .DQ)(await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_23__/* .git */ .$Y)(["ls-files", "-s", "-z"], common));
    const entries = new Map(records.map((record) => [record.toString("latin1", 50), record.toString("latin1", 7, 47)]));
    const files = /* @__PURE__ */ new Map();
    for (const { path, kind } of changes) {
      if (kind === "deleted") continue;
      const name = entries.get(path.toString("latin1"));
      if (name === void 0) throw goneMeanwhile(path);
      files.set(path.toString("latin1"), name);
    }
    if (entries.size === 0) return { tree: _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .EMPTY_TREE */ .pL, files };
    const args = ["write-tree", "--missing-ok", `--prefix=${directory}/`];
    const tree = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .parseSha */ .qL)((await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_23__/* .git */ .$Y)(args, common)).toString("latin1").trim());
    if (tree === void 0) throw new Error("git write-tree named no tree");
    return { tree, files };
  } finally {
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_25__/* .removeFile */ .nM)(index);
  }
}
function goneMeanwhile(path) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .AssetsSyncError */ .Fl("busy", `${path.toString("utf8")} changed while it was read.`, {
    hint: "Stop what writes there and run the command again."
  });
}

// src/commands/push/changes.ts
function readChanges(work, signal) {
  const { log, root, assets } = work;
  const { pins } = work.selection;
  return (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_7__/* .withRootLock */ .Ye)(root, log, signal, async (held) => {
    (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseUnfinished */ .kN)(root);
    const { state, changed } = await findChanges(work, held);
    if (changed.length === 0) {
      noticeLostPins(work, state);
      return void 0;
    }
    await (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_7__/* .requireUnlocked */ .P3)(root, log, held);
    (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_9__/* .portabilityProblems */ .wF)(changed.flatMap(([, changes]) => changes)).forEach(log.warning);
    await assets.store.open(held);
    const scratch = assets.store.newScratch(objectFolders(work));
    const found = { services: [], trees: [], scratch };
    for (const [service, ofService] of changed) {
      (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_9__/* .refuseOdd */ .sC)(root, ofService, "cannot be pushed");
      found.services.push({ service, isNew: pins.pinnedTreesOf(service).length === 0, ...(0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_9__/* .differencesOf */ .g6)(ofService) });
      const synced = state.synced?.services.find((one) => one.service === service)?.pinnedTrees;
      for (const [directory, changes] of byPinnedTree(service, ofService, synced, pins)) {
        const before = synced?.find((one) => one.directory === directory);
        const tree = readChangedTree(work, scratch, { service, directory, changes, before }, held);
        found.trees.push(
          await tree.catch((error) => {
            throw (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_9__/* .explainUnreadable */ .x5)(root, error, state);
          })
        );
      }
    }
    return found;
  });
}
async function findChanges({ selection, request, log }, signal) {
  const { pins, assetsRoot } = selection;
  const given = (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_12__/* .parseGivenPaths */ .px)(request.selection, request.codeRepository, assetsRoot);
  const named = given.includes(_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_12__/* .ALL */ .y2) || given.includes(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_22__/* .TOP */ .wv) ? [] : given;
  const { state, found, outside } = await (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_9__/* .inspectRoot */ .ZT)(assetsRoot, selection, request.codeRepository, signal);
  if (state.interrupted !== void 0) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .AssetsSyncError */ .Fl("busy", "A sync of the assets root is at work or was cut off.", {
      hint: "Run assets-sync sync, which waits for it or finishes it, then push."
    });
  }
  const left = outside.filter((change) => {
    const service = named.find((path) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_22__/* .isWithin */ .UO)(change.path.toString("utf8"), path));
    if (service !== void 0) found.set(service, [...found.get(service) ?? [], change]);
    return service === void 0;
  });
  if (left.length > 0 && given.length === 0) log.notice((0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_9__/* .outsideNotice */ .Yf)(left));
  const overlap = (one, other) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_22__/* .isWithin */ .UO)(one, other) || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_22__/* .isWithin */ .UO)(other, one);
  for (const path of named) {
    const isThere = [assetsRoot, request.codeRepository.root].some((root) => (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_27__.join)(root, path)));
    const isKnown = isThere || pins.resolveTargeted(path) !== void 0;
    if (isKnown || [...found.keys()].some((service) => overlap(path, service))) continue;
    const near = (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_21__/* .closestMatch */ .h0)(path, [.../* @__PURE__ */ new Set([...found.keys(), ...pins.directories])]);
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .AssetsSyncError */ .Fl("no-pin", `There is nothing called ${path} that could be pushed.`, {
      hint: near === void 0 ? "Name a service that has changes (assets-sync status lists them)." : `Did you mean ${near}?`
    });
  }
  const meant = [...found].filter(([service]) => named.length === 0 || named.some((path) => overlap(path, service)));
  for (const [service, changes] of meant) {
    const tagged = pins.pinnedTreesOf(service).filter(({ pin }) => pin.assetsJson !== void 0);
    const changed = tagged.find(({ directory }) => changes.some(({ path }) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_22__/* .isWithin */ .UO)(path.toString("utf8"), directory)));
    if (changed !== void 0) throw (0,_chunk_4NOR6LHT_js__WEBPACK_IMPORTED_MODULE_1__/* .taggedError */ .DL)(changed.pin);
  }
  return { state, changed: meant.sort(([a], [b]) => a < b ? -1 : 1) };
}
function byPinnedTree(service, changes, synced, pins) {
  const pinned = pins.pinnedTreesOf(service).filter(_chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_17__/* .hasCommit */ .QE);
  const innermost = (known, path) => {
    const around = known.map(({ directory }) => directory).filter((directory) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_22__/* .isWithin */ .UO)(path, directory));
    return around.sort((a, b) => b.length - a.length)[0] ?? service;
  };
  const parts = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const path = change.path.toString("utf8");
    const directory = innermost(synced ?? pinned, path);
    const now = innermost(pinned, path);
    if (pinned.length > 0 && now !== directory) throw pinMoved(service, now, pinned);
    parts.set(directory, [...parts.get(directory) ?? [], change]);
  }
  return [...parts].sort(([a], [b]) => a < b ? -1 : 1);
}
async function readChangedTree(work, scratch, part, signal) {
  const { root, selection } = work;
  const { service, directory, changes, before } = part;
  const { pins } = selection;
  const bytes = measure(root, changes);
  const pinned = pins.pinnedTreesOf(service).filter(_chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_17__/* .hasCommit */ .QE).find((one) => one.directory === directory);
  const write = (from) => writeDirectory(root, (0,node_path__WEBPACK_IMPORTED_MODULE_27__.join)(scratch.dir, "objects"), { directory, base: from, changes }, signal);
  const base = before?.tree ?? (pinned === void 0 ? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .EMPTY_TREE */ .pL : await fetchTreeOf(work, pinned, scratch, signal));
  const { tree: ours, files } = await write(base);
  const onDisk = before !== void 0 || base === _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .EMPTY_TREE */ .pL ? ours : (await write(_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .EMPTY_TREE */ .pL)).tree;
  const assetsPath = pinned?.assetsPath ?? (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_22__/* .joinDirectory */ .as)(pins.prefix, directory);
  const pushed = [...files].map(([path, name]) => ({ path: Buffer.from(path, "latin1"), name }));
  return { ...part, assetsPath, pinned, commit: before?.sha ?? pinned?.sha, base, ours, onDisk, files: pushed, bytes };
}
var MAX_BYTES = 100 * 1024 * 1024;
function measure({ dir }, changes) {
  const sizes = changes.flatMap(({ path, kind }) => {
    if (kind === "deleted") return [];
    const size = (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_25__/* .lstatIfThere */ .Cm)(Buffer.concat([Buffer.from(`${dir}/`), path]))?.size ?? 0;
    if (size <= MAX_BYTES) return [size];
    const megabytes = Math.round(size / 1e6);
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .AssetsSyncError */ .Fl("too-large", `${path.toString("utf8")} has ${megabytes} MB; hosts take files of up to 100 MB.`, {
      hint: "Record less in one test, or move the file away; nothing was pushed."
    });
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}
async function followPins(work, { trees, scratch }, signal) {
  for (const changed of trees) {
    const { service, pinned, commit, base, ours, directory } = changed;
    if (pinned === void 0) continue;
    const isMoved = pinned.sha !== commit;
    if (pinned.tree === ours || !isMoved && base === ours) changed.published = ours;
    if (!isMoved || changed.published !== void 0) continue;
    const theirs = await fetchTreeOf(work, pinned, scratch, signal);
    const { tree, conflicts } = await (0,_chunk_4NOR6LHT_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeTrees */ .Md)({ scratch }, { base, ours, theirs }, signal);
    const files = conflicts.map((path) => `${directory}/${path}`);
    if (files.length > 0) throw pinMoved(service, directory, [pinned], files);
    if (tree === theirs) changed.published = theirs;
    else Object.assign(changed, { commit: pinned.sha, base: theirs, ours: tree });
  }
}
function pinMoved(service, directory, pinned, files = []) {
  const which = files.length === 0 ? "" : ` The same files changed in it and here:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .listLines */ .i4)(files)}`;
  const message = `The pin of ${directory} moved after its recordings were brought to disk.${which}`;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .AssetsSyncError */ .Fl("local-changes", message, {
    hint: `Go back to the branch where you recorded them and push there; or sync it (assets-sync sync ${service} --discard; a backup is kept), bring back what is not listed here (assets-sync backups), record the tests of the rest again, then push.`,
    at: pinned.find((pinnedTree) => pinnedTree.directory === directory)?.pin.at
  });
}
async function fetchTreeOf(work, pinned, scratch, signal) {
  const [named] = await (0,_chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_14__/* .fetchTreeNames */ .xq)(work.assets, [pinned], signal);
  (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_24__/* .borrow */ .Wq)(scratch, objectFolders(work));
  return named === void 0 || named.found === "absent" ? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .EMPTY_TREE */ .pL : named.found;
}
function objectFolders({ root, assets: { store } }) {
  return [root.objects, store.objects, ...store.commitObjects];
}
function noticeLostPins({ selection: { pins }, log }, { synced }) {
  for (const { service, pinnedTrees } of synced?.services ?? []) {
    const pinned = new Map(pins.pinnedTreesOf(service).map(({ directory, sha }) => [directory, sha]));
    const moved = pinnedTrees.find(({ directory, sha, behind = sha }) => pinned.get(directory) !== behind);
    if (moved === void 0) continue;
    const pin = pinned.get(moved.directory);
    const where2 = pin === void 0 ? "without a pin" : `pinned at ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .shortSha */ .Fu)(pin)}`;
    const repin = (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_19__/* .shellCommand */ .q$)(["assets-sync", "repin", service, "--from-disk"]);
    log.notice(
      `${moved.directory} is on disk as of ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .shortSha */ .Fu)(moved.behind ?? moved.sha)}, but ${where2}: if you pushed it and lost the edit of recordings.json, ${repin} makes it again; else assets-sync sync brings what is pinned`
    );
  }
}
async function checkForSecrets({ request, root, log }, { trees, scratch }, signal) {
  const { checkMessage, checkSecrets } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 135));
  if (request.message !== void 0) await checkMessage(request.message);
  const rootBelow = (0,node_path__WEBPACK_IMPORTED_MODULE_27__.relative)(request.codeRepository.root, root.dir).split(node_path__WEBPACK_IMPORTED_MODULE_27__.sep).join("/");
  const allowed = new Set(request.allowSecrets.map((path) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_22__/* .inAssetsRoot */ .Tm)(path, rootBelow)));
  const files = trees.flatMap((changed) => changed.files);
  const checked = files.filter(({ path }) => !allowed.has(path.toString("utf8")));
  const isLong = trees.reduce((sum, { bytes }) => sum + bytes, 0) > 8e6;
  if (isLong) log.info(`Looking for secrets in ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_21__/* .count */ .U9)(checked.length, "recording")}.`);
  await checkSecrets(scratch, checked, signal);
}

// src/commands/push/finish.ts
async function openPinsBranch({ request, log }, signal) {
  const head = await (0,_chunk_SL5JEEGE_js__WEBPACK_IMPORTED_MODULE_0__/* .findPushTarget */ .J9)(request.codeRepository, request.origin, signal);
  return new _chunk_SL5JEEGE_js__WEBPACK_IMPORTED_MODULE_0__/* .PinsBranch */ .Rw(request.codeRepository, head, request.selection.codeAccess, log, signal);
}
async function commitPins(work, moved, signal, open) {
  const { request, log, selection, root } = work;
  const { synced } = await root.readState(signal);
  const onDisk = synced?.services.flatMap(({ pinnedTrees }) => pinnedTrees) ?? [];
  const earlier = selection.manifests.flatMap((manifest) => manifest.pins).filter((pin) => onDisk.some(({ directory, sha }) => directory === pin.directory && sha === pin.sha));
  const left = await (0,_chunk_SL5JEEGE_js__WEBPACK_IMPORTED_MODULE_0__/* .findUncommitted */ .p8)(request.codeRepository, earlier, request.selection.codeAccess, log, signal);
  const others = left.flatMap(({ manifestDirectory, directory, sha, tree, reason }) => {
    return tree === void 0 ? [] : [{ manifestDirectory, directory, before: void 0, sha, tree, reason }];
  });
  const pins = [...moved, ...others];
  if (pins.length === 0) return { pins };
  const branch = open ?? await openPinsBranch(work, signal);
  const title = pins[0]?.reason ?? `Pin ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .listNames */ .Zv)(
    pins.map(({ directory }) => directory),
    1
  )}`;
  try {
    return { pins, committed: await branch.commit((0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_3__/* .editsByFile */ .dG)(pins), title, request.author) };
  } catch (error) {
    if (!(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .AssetsSyncError */ .Fl) || moved.length === 0) throw error;
    const denied = "Give a code-token that may push to that branch (a fork takes pushes from its owner alone; beside an app's token, check out with persist-credentials: false), or leave the commit-pins input out and commit recordings.json yourself; then run the command again.";
    const { code, message, detail, at } = error;
    const hint = code === "unauthorized" ? denied : error.hint;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .AssetsSyncError */ .Fl(
      code,
      `The recordings are pushed and pinned here, but the pins could not be committed: ${message}`,
      { hint, detail, at, cause: error }
    );
  } finally {
    if (open === void 0) await branch.close();
  }
}
async function pinAndBring(work, { trees, scratch }, { sha, branch, trees: made }, { pins, fresh }, signal) {
  const { request, log, root, assets } = work;
  const recorded = trees.map((changed) => {
    const { published, pinned } = changed;
    if (published !== void 0 && pinned !== void 0) return recordedOf(changed, pinned.sha, published);
    return recordedOf(changed, sha, made[fresh.indexOf(changed)] ?? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .EMPTY_TREE */ .pL);
  });
  const left = await (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_7__/* .withRootLock */ .Ye)(root, log, signal, async (held) => {
    await (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_3__/* .editManifests */ .pg)(request.codeRepository.root, (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_3__/* .editsByFile */ .dG)(pins), log, held, request.first ?? {}).catch((error) => {
      if (branch === void 0) throw error;
      const done = `The recordings are on ${branch}, where the next push finds them, but the pins could not be written`;
      throw afterwards(done, error);
    });
    return recordPush(root, assets.store, scratch, assets.url.url, recorded, held).catch((error) => {
      throw afterwards("The recordings are pushed and pinned, but the assets root could not be told so", error);
    });
  });
  const behind = recorded.filter(({ tree, wanted }) => tree !== wanted);
  const services = [...new Set([...behind, ...left].map(({ service }) => service))];
  if (services.length === 0) return;
  const theirs = behind.map(({ base, wanted }) => ({ tree: wanted, before: { tree: base } }));
  await importTrees(assets.store, scratch, theirs, signal).catch((error) => {
    if (!(error instanceof _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_23__/* .GitError */ .XS)) throw error;
  });
  await bringServices(work, services, signal).catch((error) => {
    throw afterwards("The recordings are pushed and pinned, but not all that the pins say could be brought to disk", error);
  });
}
function recordedOf({ service, directory, assetsPath, before, changes, base, commit, onDisk, ours }, sha, wanted) {
  const recorded = { service, directory, assetsPath, before, changes, tree: onDisk, byTree: true, base, wanted };
  if (onDisk === ours && wanted === ours) return { ...recorded, sha };
  return { ...recorded, sha: commit ?? sha, behind: sha };
}
async function finishCutOff(work, signal) {
  const journal = work.root.readJournal();
  if (work.request.dryRun || journal === void 0 || journal === _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_10__/* .UNREADABLE */ .mP) return;
  const [backup] = (await bringServices(work, [], signal)).backupsOfInterrupted;
  if (backup === void 0) return;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .AssetsSyncError */ .Fl("local-changes", `An earlier run was cut off; what changed since is kept in a backup, ${backup}.`, {
    hint: `Nothing was pushed. Bring it back (${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_19__/* .shellCommand */ .q$)(["assets-sync", "backups", "restore", backup])}), then push again.`
  });
}
async function bringBehind(work, signal) {
  const { synced } = await work.root.readState(signal);
  const { pins } = work.selection;
  const behind = (synced?.services ?? []).filter(({ service, pinnedTrees }) => {
    const pinned = new Map(pins.pinnedTreesOf(service).map(({ directory, sha }) => [directory, sha]));
    return pinnedTrees.some((there) => there.behind !== void 0 && pinned.get(there.directory) === there.behind);
  });
  if (behind.length === 0) return;
  work.log.info("An earlier push was cut off before it had brought what others added; that is done now.");
  await bringServices(
    work,
    behind.map(({ service }) => service),
    signal
  );
}
async function bringServices({ request, access, root, log, traffic: traffic2 }, services, signal) {
  const { codeRepository, repositoryOptions } = request;
  const { pins } = await (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_8__/* .selectAll */ .Ub)(request.selection, codeRepository, _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_23__/* .SILENT */ .qY, signal);
  const result = await (0,_chunk_N6VBEQG6_js__WEBPACK_IMPORTED_MODULE_6__/* .syncRoot */ .ky)(
    {
      accesses: (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_16__/* .onlyAccess */ .v3)(access),
      repositoryOptions,
      assetsRoot: root.dir,
      codeRepository,
      chosen: services.map((service) => ({ service, given: false, pinnedTrees: pins.pinnedTreesOf(service) })),
      discard: false
    },
    log,
    signal
  );
  traffic2.push(result);
  return result;
}
function afterwards(done, error) {
  const { code, message, hint, detail, at } = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .toAssetsSyncError */ .gb)(error);
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .AssetsSyncError */ .Fl(code, `${done}: ${message}`, { hint, detail, at, cause: error });
}

// src/commands/push/push.ts
async function push(request, log, signal) {
  const { selection, root, access } = await findServices(request, log, signal);
  const traffic2 = [];
  const result = await (0,_chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_15__/* .withAssetsRepository */ .U7)(access, request.repositoryOptions, log, async (assets) => {
    const work = { request, log, selection, root, access, assets, traffic: traffic2 };
    await finishCutOff(work, signal);
    const changes = await readChanges(work, signal);
    await (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_18__/* .warnOfMisplaced */ .yl)(request.codeRepository, changes?.services.map(({ service }) => service) ?? [], log, signal);
    if (changes === void 0) return finishEarlierPushes(work, signal);
    const pinsBranch = request.commitPins ? await openPinsBranch(work, signal) : void 0;
    try {
      const { startedBy } = request.origin;
      if (startedBy !== void 0 && await pinsBranch?.onlyMovesPins(startedBy))
        return { services: changes.services, startedByPins: startedBy };
      await pinsBranch?.find();
      checkAuthor(request);
      await followPins(work, changes, signal);
      await checkForSecrets(work, changes, signal);
      const fresh = changes.trees.filter(({ published: published2 }) => published2 === void 0);
      const places = placesOf(work, fresh);
      const published = await publishTrees(work, changes, fresh, signal);
      const recordings = await compareRecordings(work, changes, published, signal);
      const facts = { ...factsOf(work, published, changes.trees), recordings: recordings.filter(hasRequests) };
      const done = resultOf(work, changes, published, { facts, places });
      const { branch, pins } = done;
      const result2 = { ...done, recordings, pinsBranch: pinsBranch?.name };
      if (request.dryRun) return result2;
      const isOld = published.found || published.previousPush !== void 0;
      const offered = branch === void 0 ? {} : await (0,_chunk_4NOR6LHT_js__WEBPACK_IMPORTED_MODULE_1__/* .offerPublished */ .L9)(request, access, { branch, isOld, facts }, log, signal);
      await pinAndBring(work, changes, published, { pins, fresh }, signal);
      return { ...result2, ...offered, ...pinsBranch && await commitPins(work, pins, signal, pinsBranch) };
    } finally {
      await pinsBranch?.close();
    }
  });
  const sum = (of) => [result, ...traffic2].reduce((total, spent) => total + spent[of], 0);
  const place = { assetsRoot: root.dir, repository: access.url };
  return { ...NOTHING_PUSHED, ...place, ...result, requests: sum("requests"), bytes: sum("bytes") };
}
var NOTHING_PUSHED = {
  services: [],
  pushed: false,
  sha: void 0,
  branch: void 0,
  found: false,
  title: "",
  body: "",
  pins: []
};
async function findServices(request, log, signal) {
  const { codeRepository } = request;
  const located = request.first?.located ?? (0,_chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_11__/* .locate */ .x)(codeRepository, request.selection.path);
  const { assetsRoot, isRootMissing } = located;
  const root = new _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsRoot */ ._c(assetsRoot);
  const isFirst = (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_9__/* .isUnmade */ .hL)(root);
  const selection = await (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_8__/* .selectAll */ .Ub)(request.selection, codeRepository, log, signal, located);
  const given = (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_12__/* .parseGivenPaths */ .px)(request.selection, codeRepository, assetsRoot);
  const isNamed = (directory) => given.some((path) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_22__/* .isWithin */ .UO)(path, directory));
  const asked = { assetsRoot, codeRoot: codeRepository.root, isNamed, isRootMissing };
  await (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_13__/* .refusePackages */ .ox)("push", selection.pins, asked, signal);
  if (!isFirst && !root.exists()) {
    await (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_18__/* .warnOfMisplaced */ .yl)(codeRepository, [], log, signal);
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .AssetsSyncError */ .Fl("bad-usage", `There is no assets root ${assetsRoot}, so there is nothing to push.`, {
      hint: "Bring recordings to disk (assets-sync sync) or record some there (assets-sync proxy start), then push."
    });
  }
  const [tagged] = isRootMissing ? selection.pins.tagged : [];
  if (tagged !== void 0) throw (0,_chunk_4NOR6LHT_js__WEBPACK_IMPORTED_MODULE_1__/* .taggedError */ .DL)(tagged);
  const access = (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_16__/* .findAccess */ .GM)(request.access, selection.root, codeRepository.root, log.warning);
  await (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_9__/* .adoptRecordings */ .d4)(root, selection, access.url.url, codeRepository, signal);
  return { selection, root, access };
}
async function finishEarlierPushes(work, signal) {
  const { request, access, assets, log, root } = work;
  if (request.dryRun) return {};
  await bringBehind(work, signal);
  const committed = request.commitPins ? await commitPins(work, [], signal) : {};
  const { synced } = await root.readState(signal);
  const pinned = new Set((synced?.services ?? []).flatMap(({ pinnedTrees }) => pinnedTrees.map(({ sha }) => sha)));
  return { ...await (0,_chunk_4NOR6LHT_js__WEBPACK_IMPORTED_MODULE_1__/* .offerEarlierPushes */ .$C)(request, access, assets, pinned, log, signal), ...committed };
}
function checkAuthor({ author, access, dryRun }) {
  if (author === void 0 && access.isLocalUser && !dryRun) throw (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_18__/* .noAuthor */ .ft)("pushed");
}
function placesOf({ selection, request }, fresh) {
  const places = fresh.map(({ directory, pinned }) => (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(selection.manifests, directory, pinned?.pin));
  (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_3__/* .checkEditable */ .pX)(request.codeRepository.root, places);
  return places;
}
async function publishTrees(work, { trees, scratch }, fresh, signal) {
  if (fresh.length === 0) {
    const sha = trees[0]?.pinned?.sha;
    return { sha, trees: [], branch: void 0, found: true, changes: [], unmerged: [], previousPush: void 0 };
  }
  const { author, dryRun, access } = work.request;
  const describe = (contents) => factsOf(work, contents, fresh);
  const flags = (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_16__/* .accessFlags */ .yT)(access);
  return (0,_chunk_4NOR6LHT_js__WEBPACK_IMPORTED_MODULE_1__/* .publish */ .mk)({ ...work.assets, scratch, units: fresh, name: (0,_chunk_4NOR6LHT_js__WEBPACK_IMPORTED_MODULE_1__/* .branchOf */ .W0)(trees), author, describe, dryRun, flags }, signal);
}
function factsOf({ request: { message, origin }, selection: { globs, pins } }, { changes: brought, unmerged, previousPush }, trees) {
  const above = pins.prefix === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_22__/* .TOP */ .wv ? "" : `${pins.prefix}/`;
  const onDisk = brought.filter(({ path }) => path.indexOf(above) === 0);
  const moved = onDisk.map((change) => ({ ...change, path: change.path.subarray(Buffer.byteLength(above)) }));
  const changes = moved.length > 0 || previousPush !== void 0 ? moved : trees.flatMap((changed) => changed.changes);
  const services = new Map(trees.map(({ service }) => [service, []]));
  for (const change of changes) {
    const path = change.path.toString("utf8");
    const own = trees.find(({ directory }) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_22__/* .isWithin */ .UO)(path, directory))?.service;
    const service = own ?? globs.serviceOf((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_22__/* .parentDirectory */ .im)(path));
    if (service !== void 0) services.set(service, [...services.get(service) ?? [], change]);
  }
  const differences = [...services].map(([service, ofService]) => ({ service, ...(0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_9__/* .differencesOf */ .g6)(ofService) }));
  const earlier = previousPush?.messages.flatMap((commit) => (0,_chunk_4NOR6LHT_js__WEBPACK_IMPORTED_MODULE_1__/* .readMessage */ ._8)(commit)?.message ?? []) ?? [];
  return { message, earlier, origin, unmerged, services: differences };
}
async function compareRecordings({ log, request }, { trees, scratch }, { previousPush, trees: published }, signal) {
  try {
    const { compareTrees } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 545));
    const own = trees.map(({ service, directory, base, ours }) => ({ service, directory, from: base, to: ours }));
    const fresh = trees.filter((changed) => changed.published === void 0);
    const whole = fresh.map(({ service, directory, base, ours }, index) => {
      return { service, directory, from: previousPush?.mainTrees[index] ?? base, to: published[index] ?? ours };
    });
    const compared = previousPush === void 0 || request.dryRun ? [] : await compareTrees(scratch, whole, signal);
    return compared.length > 0 ? compared : await compareTrees(scratch, own, signal);
  } catch (error) {
    signal.throwIfAborted();
    log.notice(`What changed in the recordings could not be found out: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .toAssetsSyncError */ .gb)(error).message}`);
    return [];
  }
}
function resultOf({ request: { dryRun } }, { services, trees }, { sha, branch, found, trees: made }, { facts, places }) {
  const { title, body } = (0,_chunk_4NOR6LHT_js__WEBPACK_IMPORTED_MODULE_1__/* .commitText */ .tT)(facts);
  const pins = places.map((place, index) => ({ ...place, sha, tree: made[index] ?? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__/* .EMPTY_TREE */ .pL, reason: title }));
  const pushed = branch !== void 0 && !dryRun;
  const fresh = trees.filter(({ published }) => published === void 0);
  const sent = pushed && !found ? fresh.reduce((sum, { bytes }) => sum + bytes, 0) : 0;
  return { services, pushed, sent, sha, branch, found, title, body, pins };
}




/***/ }),

/***/ 387:
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
/* harmony import */ var _chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5921);
/* harmony import */ var _chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2153);
/* harmony import */ var _chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6786);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1999);
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4491);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7261);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4534);
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
  if (moved.length === 0) return { results: [], ..._chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_TRAFFIC */ .qE };
  return (0,_chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_2__/* .withAssetsRepositories */ .AZ)(request.accesses, request.repositoryOptions, log, async (repositories) => {
    const places = moved.flatMap(({ from, to }) => [...from, ...to]);
    const tags = await (0,_chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTags */ .yN)(repositories, places, log, signal);
    const known = moved.map(({ service, from, to }) => ({ service, from: tags.trees(from), to: tags.trees(to) }));
    const results = [];
    for (const [assets, comparisons] of divide(known, repositories, log)) {
      results.push(await (0,_chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_1__/* .withRepair */ .MF)([assets.store], log, signal, () => compare(assets, comparisons)));
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
  return services.map(({ service, pinnedTrees }) => ({ service, from: earlier.pinnedTreesOf(service), to: pinnedTrees })).filter(({ from, to }) => !(0,_chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_3__/* .samePinnedTrees */ .MW)(from, to));
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
  const named = await (0,_chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchTreeNames */ .xq)(assets, pinnedTrees, signal);
  const pairs = await findPairs(assets.store, withTrees(comparisons, named), signal);
  const keys = new Set(
    pairs.flat().filter(({ from, to }) => from !== to).map(pairKey)
  );
  const changes = keys.size === 0 ? /* @__PURE__ */ new Map() : parseRawDiff(await (0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_4__/* .diffTrees */ .j_)((0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_4__/* .lookupEnvironment */ .Qt)(assets.store), [...keys], signal));
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
  const trees = (await (0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_4__/* .findBelow */ .JB)(store, asked, signal)).values();
  return places.map(
    (ofService) => ofService.map(({ directory }) => {
      const [from = _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .EMPTY_TREE */ .pL, to = _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .EMPTY_TREE */ .pL] = [trees.next().value, trees.next().value];
      const others = ofService.map((place) => place.directory).filter((other) => other !== directory);
      return { directory, from, to, inner: others.filter((other) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(other, directory)) };
    })
  );
}
function directoriesOf({ service, from, to }) {
  return [.../* @__PURE__ */ new Set([service, ...[...from, ...to].map((pinnedTree) => pinnedTree.directory)])].sort();
}
function locate(trees, directory) {
  const around = trees.findLast((tree) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(directory, tree.directory));
  if (around === void 0 || around.found === "absent") return { tree: _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .EMPTY_TREE */ .pL, below: "" };
  return { tree: around.found, below: directory.slice(around.directory.length).replace(/^\//, "") };
}
function pairKey({ from, to }) {
  return `${from} ${to}`;
}
function parseRawDiff(output) {
  const changes = /* @__PURE__ */ new Map();
  const records = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_6__/* .splitRecords */ .DQ)(output);
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
    (pair) => (changes.get(pairKey(pair)) ?? []).map((file) => ({ ...file, path: pair.directory === "" ? file.path : `${pair.directory}/${file.path}` })).filter(({ path }) => !pair.inner.some((directory) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(path, directory)))
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

/***/ 9518:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   hZ: () => (/* binding */ compareFiles),
/* harmony export */   um: () => (/* binding */ compareRecordings)
/* harmony export */ });
/* harmony import */ var _chunk_MHHUC6OG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2167);
/* harmony import */ var _chunk_KFRXFDR2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(387);
/* harmony import */ var _chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5921);
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4491);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6178);






// src/diff/compare-recordings.ts
async function compareRecordings(request, options, log, signal) {
  const { results, requests, bytes } = await (0,_chunk_KFRXFDR2_js__WEBPACK_IMPORTED_MODULE_1__/* .inEachRepository */ .XM)(request, log, signal, async (assets, comparisons) => {
    const files = await (0,_chunk_KFRXFDR2_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTrees */ .tc)(assets, comparisons, signal);
    await (0,_chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchFiles */ .Uq)(assets, contentsOf(files.flat()), (count) => log.info(announce(count)), signal);
    await assets.remote.close();
    const differing = comparisons.map(({ service }, index) => ({ service, files: files[index] ?? [] })).filter((one) => one.files.length > 0);
    const recordings = await compareFiles((0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupEnvironment */ .Qt)(assets.store), differing, options, signal);
    return { changes: (0,_chunk_KFRXFDR2_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceChanges */ .TJ)(assets, comparisons, files), recordings };
  });
  return {
    changes: results.flatMap(({ changes }) => changes).sort(_chunk_KFRXFDR2_js__WEBPACK_IMPORTED_MODULE_1__/* .byService */ .FH),
    recordings: results.flatMap(({ recordings }) => recordings).sort(_chunk_KFRXFDR2_js__WEBPACK_IMPORTED_MODULE_1__/* .byService */ .FH),
    requests,
    bytes
  };
}
function announce(count) {
  return count === 1 ? "To compare what is in them, 1 file of the recordings that differ is fetched." : `To compare what is in them, ${count} files of the recordings that differ are fetched.`;
}
function contentsOf(files) {
  const names = files.flatMap(({ before, after }) => [before, after]);
  return [...new Set(names.filter((name) => name !== void 0))];
}
async function compareFiles(environment, services, options, signal) {
  const sizes = await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_4__/* .fileSizes */ .ph)(environment, contentsOf(services.flatMap(({ files }) => files)), signal);
  const count = services.reduce((sum, { files }) => sum + files.length, 0);
  return (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_4__/* .withFileReader */ .C2)(environment, signal, async (read) => {
    const compared = [];
    for (const { service, files } of services) {
      const recordings = [];
      for (const { path, before, after } of files) {
        const sides = [await readVersion(before, sizes, read), await readVersion(after, sizes, read)];
        recordings.push(await (0,_chunk_MHHUC6OG_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRecording */ .$)(path, sides[0], sides[1], { ...options, count }));
        signal.throwIfAborted();
      }
      compared.push({ service, recordings });
    }
    return compared;
  });
}
async function readVersion(file, sizes, read) {
  if (file === void 0) return void 0;
  const size = sizes.get(file) ?? 0;
  return { size, content: size > _chunk_MHHUC6OG_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RECORDING_BYTES */ .Z ? void 0 : await read(file) };
}




/***/ }),

/***/ 7304:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ findPushTarget),
/* harmony export */   Rw: () => (/* binding */ PinsBranch),
/* harmony export */   p8: () => (/* binding */ findUncommitted)
/* harmony export */ });
/* harmony import */ var _chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9483);
/* harmony import */ var _chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4506);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7423);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6178);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6012);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9457);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7261);
/* harmony import */ var _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1299);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3757);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);











// src/code-repo/commit-pins.ts

var MARK = "Made-by: assets-sync push";
function fileOf(manifestDirectory) {
  return (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_6__/* .joinDirectory */ .as)(manifestDirectory, _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_NAME */ .ir);
}
async function readManifests(history, commit, manifestDirectories) {
  if (commit === void 0) return /* @__PURE__ */ new Map();
  const files = [...new Set(manifestDirectories)].map(fileOf);
  return history.readFiles(await history.findPinFiles(commit, files), commit);
}
function findPin(text, manifestDirectory, directory) {
  const pins = text === void 0 ? [] : (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .Ng)(text.toString("utf8"), manifestDirectory).pins;
  return pins.find((pin) => pin.directory === directory);
}
async function findUncommitted(codeRepository, pins, access, log, signal) {
  return (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_1__/* .withHistory */ .$k)(codeRepository, { ...access, log }, signal, async (history) => {
    const head = await history.resolve("HEAD");
    if (head === void 0) return [];
    const directories = pins.map(({ manifestDirectory }) => manifestDirectory);
    const files = await readManifests(history, head, directories);
    return pins.filter(({ manifestDirectory, directory, sha, tree }) => {
      const committed = findPin(files.get(fileOf(manifestDirectory)), manifestDirectory, directory);
      return committed?.sha !== sha || committed.tree !== tree;
    });
  });
}
var PinsBranch = class {
  head;
  history;
  signal;
  /** Where the branch was when it was looked at last. */
  tip;
  constructor(codeRepository, head, access, log, signal) {
    this.head = head;
    this.history = new _chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_1__/* .CodeHistory */ .Ci(codeRepository, { ...access, log, address: head.address, purpose: "commit" }, signal);
    this.signal = signal;
  }
  get name() {
    return this.head.branch;
  }
  close() {
    return this.history.close();
  }
  /**
   * Looks at the branch.
   * @throws `missing-commit` where the server has none of that name, `unauthorized` where this token may not read it
   */
  async find() {
    const { branch } = this.head;
    this.tip = await this.history.fetchTip(branch, ["heads"]);
    if (this.tip !== void 0) return this.tip;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("missing-commit", `The code repository has no branch ${branch} to commit the pins on.`, {
      hint: "Push the branch first, or leave the commit-pins input out and commit recordings.json yourself."
    });
  }
  /** Whether a commit is one that a run made, and touches nothing but pins. One that the server does not give out is not. */
  async onlyMovesPins(commit) {
    if (!await this.history.obtain(commit)) return false;
    const { message, parents } = await this.history.readCommit(commit);
    const [parent] = parents;
    if (parent === void 0 || !message.split("\n").includes(MARK)) return false;
    if (!await this.history.obtainParent(commit, parent)) return false;
    const changed = await this.history.changedPaths(parent, commit);
    return changed.length > 0 && changed.every(({ path }) => `/${path}`.endsWith(`/${_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_NAME */ .ir}`));
  }
  /**
   * @param edits by the directory that holds the file
   * @throws `conflict` where somebody moved the same pins, `unauthorized` where this token may not push, `busy` where others are quicker each time
   */
  async commit(edits, title, author) {
    const { branch, remote } = this.head;
    const attempt = async () => {
      const tip = this.tip ?? await this.find();
      const files = await this.edit(tip, edits);
      if (files.size === 0) return { sha: tip, branch, remote, isNew: false };
      const commit = await this.write(tip, files, `${title}

${MARK}
`, author);
      this.tip = void 0;
      return await this.history.push(commit, branch) ? { sha: commit, branch, remote, isNew: true } : void 0;
    };
    return (0,_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_7__/* .retryOnRace */ .di)(attempt, branch, this.signal);
  }
  /** The files that differ, by path: the branch may have other versions than what is checked out. */
  async edit(tip, edits) {
    const there = await readManifests(this.history, tip, edits.keys());
    const here = await readManifests(this.history, await this.history.resolve("HEAD"), edits.keys());
    const changed = /* @__PURE__ */ new Map();
    for (const [manifestDirectory, ofFile] of edits) {
      const file = fileOf(manifestDirectory);
      const at = { file: this.history.codeRepository.prefix + file };
      const bytes = there.get(file) ?? (manifestDirectory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv ? void 0 : Buffer.from("{\n}\n"));
      if (bytes === void 0) {
        const hint = "Commit and push it first.";
        throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("conflict", `${at.file} is not on ${this.head.branch}.`, { hint, at });
      }
      const before = (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(bytes, at.file);
      (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_5__/* .throwIfWrong */ .tu)([(0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .Ng)(before, manifestDirectory)]);
      for (const edit of ofFile) {
        const pin = findPin(bytes, manifestDirectory, edit.directory);
        const committed = findPin(here.get(file), manifestDirectory, edit.directory);
        if ([edit.before, edit.sha, committed?.sha].includes(pin?.sha)) continue;
        const message = `The pin of ${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_6__/* .showDirectory */ .fi)(edit.directory)} is at ${pin === void 0 ? "nothing" : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .shortSha */ .Fu)(pin.sha)} on ${this.head.branch}, not where it was here.`;
        throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("conflict", message, { hint: "Bring the branch here (git pull), sync, and push again.", at });
      }
      const after = (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_0__/* .editText */ .i1)(before, manifestDirectory, ofFile);
      if (after !== before) changed.set(at.file, after);
    }
    return changed;
  }
  async write(tip, files, message, author) {
    const { dir } = this.history.scratch;
    const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(dir, "objects");
    const tree = await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_3__/* .withObjects */ .d$)(dir, this.signal, async (read) => {
      const contentOf = async (name) => (await read([name])).get(name)?.content ?? Buffer.of();
      const top = (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCommit */ .L5)(await contentOf(tip))?.tree;
      const placed = [...files].map(([path, text]) => {
        return { path: Buffer.from(path), file: (0,_chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_2__/* .writeObject */ .p7)(objects, "blob", Buffer.from(text)) };
      });
      const composed = await (0,_chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_2__/* .composeTree */ .$0)([{ path: _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv, tree: top }, ...placed], {
        readTree: async (name) => (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTree */ .cZ)(await contentOf(name)),
        writeTree: (content2) => (0,_chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_2__/* .writeObject */ .p7)(objects, "tree", content2)
      });
      return composed.tree;
    });
    const person = (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPerson */ .tF)(author);
    const content = `tree ${tree}
parent ${tip}
author ${person}
committer ${person}

${message}`;
    return (0,_chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_2__/* .writeObject */ .p7)(objects, "commit", Buffer.from(content));
  }
};
var BRANCHES = "refs/heads/";
var MERGE_QUEUE = "gh-readonly-queue/";
var NOTHING_PUSHED = "nothing was pushed.";
var HINT = `leave the commit-pins input out and commit recordings.json yourself; ${NOTHING_PUSHED}`;
function noTarget(message, hint) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("bad-usage", message, { hint });
}
async function findPushTarget(codeRepository, origin, signal) {
  const target = await chooseTarget(codeRepository, origin, signal);
  if (!target.branch.startsWith(MERGE_QUEUE)) return target;
  throw noTarget(
    `Pins cannot be committed on ${target.branch}, a temporary branch of the merge queue.`,
    `Push recordings in the pull request's own runs (on: pull_request), not on merge_group; ${NOTHING_PUSHED}`
  );
}
async function chooseTarget(codeRepository, { head, started }, signal) {
  if (head === "unknown") {
    throw noTarget(
      "The fork that the pull request comes from is not known: it may have been deleted.",
      `Its pins have no branch to go to: ${HINT}`
    );
  }
  if (head !== void 0) return head;
  const ask = async (...args) => {
    const { exitCode, stdout } = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_8__/* .tryGit */ .Ii)(args, { environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_8__/* .codeEnvironment */ .dI)(), cwd: codeRepository.root, signal });
    return exitCode === 0 ? stdout.toString("utf8").replace(/\n$/, "") || void 0 : void 0;
  };
  const ref = await ask("symbolic-ref", "--quiet", "HEAD");
  if (ref?.startsWith(BRANCHES)) return whereGitPushes(codeRepository, ref, ask);
  const isStarted = started !== void 0 && (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .parseSha */ .qL)(await ask("rev-parse", "HEAD") ?? "") === started.sha;
  if (isStarted && started.ref.startsWith(BRANCHES)) {
    return { branch: started.ref.slice(BRANCHES.length), address: void 0 };
  }
  const why = isStarted ? `${started.ref} is no branch` : "what is checked out is no branch, and nothing says which one it belongs to";
  throw noTarget(
    `There is no branch to commit the pins on: ${why}.`,
    `Check a branch out (git switch; in a workflow, ref of actions/checkout), or ${HINT}`
  );
}
var PUSH_FORMAT = ["push:remotename", "push:remoteref", "upstream:remotename", "upstream:remoteref"];
async function whereGitPushes(codeRepository, ref, ask) {
  const branch = ref.slice(BRANCHES.length);
  const format = `--format=${PUSH_FORMAT.map((field) => `%(${field})`).join("%00")}`;
  const [named, byRefspec, followed, upstreamRef] = (await ask("for-each-ref", format, ref))?.split("\0") ?? [];
  const remote = named && named !== "." ? named : (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_4__/* .mainRemote */ .IC)(codeRepository);
  const shown = remote.replace(/^(https?:\/\/)[^/@]*@/i, "$1");
  const address = await ask("remote", "get-url", "--push", remote) ?? (/[:/]/.test(remote) ? remote : void 0);
  if (address === void 0) {
    throw noTarget(
      `There is nowhere to push the pins to: ${shown}, the remote of ${branch}, has no address.`,
      `Add one (git remote add origin <address>) and push the branch, or ${HINT}`
    );
  }
  const upstream = followed === remote ? upstreamRef : void 0;
  const target = byRefspec || byDefault((0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_4__/* .configValue */ .Mn)(codeRepository, "push.default"), ref, upstream || void 0);
  if (target?.startsWith(BRANCHES)) return { branch: target.slice(BRANCHES.length), address, remote: shown };
  const follows = !upstream || upstream === ref ? "" : ` It follows ${upstream.replace(BRANCHES, "")} there.`;
  throw noTarget(
    `git's settings name no branch of ${shown} that ${branch} is pushed to.${follows}`,
    `Push it under its own name (git push -u ${shown} ${branch}), or where it follows another (git config push.default upstream), or ${HINT}`
  );
}
function byDefault(mode, ref, upstream) {
  if (mode === "current" || mode === "matching") return ref;
  if (mode === "upstream" || mode === "tracking") return upstream;
  return upstream === void 0 || upstream === ref ? ref : void 0;
}




/***/ }),

/***/ 545:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareTrees: () => (/* binding */ compareTrees)
/* harmony export */ });
/* harmony import */ var _chunk_QK6GJ27M_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9518);
/* harmony import */ var _chunk_MHHUC6OG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2167);
/* harmony import */ var _chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8710);
/* harmony import */ var _chunk_KFRXFDR2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(387);
/* harmony import */ var _chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5921);
/* harmony import */ var _chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2153);
/* harmony import */ var _chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6786);
/* harmony import */ var _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2496);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7423);
/* harmony import */ var _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8456);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(592);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1999);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7495);
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4491);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6178);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7261);
/* harmony import */ var _chunk_JPMUSKEH_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8113);
/* harmony import */ var _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1299);
/* harmony import */ var _chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(376);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3757);



























// src/commands/push/compare.ts
var MAX_BYTES = 5e7;
async function compareTrees(scratch, trees, signal) {
  const environment = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_21__/* .ownEnvironment */ .am)(scratch.dir);
  const pairs = trees.filter(({ from, to }) => from !== to).map((tree) => ({ ...tree, inner: [] }));
  if (pairs.length === 0) return [];
  const changes = (0,_chunk_KFRXFDR2_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRawDiff */ .LP)(await (0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_13__/* .diffTrees */ .j_)(environment, [...new Set(pairs.map(_chunk_KFRXFDR2_js__WEBPACK_IMPORTED_MODULE_3__/* .pairKey */ .Yz))], signal));
  const services = [...new Set(pairs.map(({ service }) => service))].map((service) => {
    const own = pairs.filter((pair) => pair.service === service);
    return { service, files: (0,_chunk_KFRXFDR2_js__WEBPACK_IMPORTED_MODULE_3__/* .filesOfService */ .ay)(own, changes) };
  });
  const contents = (0,_chunk_QK6GJ27M_js__WEBPACK_IMPORTED_MODULE_0__/* .contentsOf */ .KD)(services.flatMap(({ files }) => files));
  const sizes = await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_14__/* .fileSizes */ .ph)(environment, contents, signal);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (sizes.size < contents.length || total > MAX_BYTES) return [];
  const differing = services.filter(({ files }) => files.length > 0);
  return (0,_chunk_QK6GJ27M_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFiles */ .hZ)(environment, differing, { looksLikeSecret: await (0,_chunk_JPMUSKEH_js__WEBPACK_IMPORTED_MODULE_18__/* .loadSecretFinder */ .fN)() }, signal);
}



/***/ }),

/***/ 135:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkMessage: () => (/* binding */ checkMessage),
/* harmony export */   checkSecrets: () => (/* binding */ checkSecrets),
/* harmony export */   findSecrets: () => (/* binding */ findSecrets)
/* harmony export */ });
/* unused harmony export findInNames */
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6178);
/* harmony import */ var _chunk_JPMUSKEH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8113);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3757);





// src/publish/secrets.ts
var MAX_FINDS = 100;
async function checkSecrets(scratch, files, signal) {
  const { places, first } = await findSecrets(scratch, files, signal);
  if (places.length > 0) throw foundSecrets(places, first);
}
async function findSecrets(scratch, files, signal) {
  if (files.length === 0) return { places: [], first: void 0 };
  const preset = await (0,_chunk_JPMUSKEH_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPreset */ ._x)();
  const paths = files.map(({ path }) => path.toString("utf8"));
  const names = await findInNames(paths, preset);
  const places = [...names.values()].map(({ shown, kinds }) => `${shown} ${kinds}, in the name`);
  let first;
  await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_0__/* .withObjectReader */ .B)({ environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEnvironment */ .am)(scratch.dir), signal }, async (read) => {
    const contents = files.map(
      ({ name }) => () => read([name])
    );
    let next = contents[0]?.();
    for (const [index, path] of paths.entries()) {
      const [found] = await next ?? [];
      next = contents[index + 1]?.();
      next?.catch(() => {
      });
      if (found === void 0) throw new Error(`${path} is not in what would be pushed`);
      const finds = await (0,_chunk_JPMUSKEH_js__WEBPACK_IMPORTED_MODULE_1__/* .findLines */ .L1)((0,_chunk_JPMUSKEH_js__WEBPACK_IMPORTED_MODULE_1__/* .pieces */ .IE)(found.content), preset);
      const shown = names.get(path)?.shown ?? path;
      if (finds.length > 0) first ??= shown;
      places.push(...finds.slice(0, MAX_FINDS).map(({ line, kinds }) => `${shown}:${line} ${kinds}`));
    }
  });
  return { places, first };
}
async function checkMessage(message) {
  const finds = await (0,_chunk_JPMUSKEH_js__WEBPACK_IMPORTED_MODULE_1__/* .findLines */ .L1)((0,_chunk_JPMUSKEH_js__WEBPACK_IMPORTED_MODULE_1__/* .pieces */ .IE)(Buffer.from(message)), await (0,_chunk_JPMUSKEH_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPreset */ ._x)());
  if (finds.length === 0) return;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl(
    "secrets",
    `What looks like a secret is in the message:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .listLines */ .i4)(finds.map(({ line, kinds }) => `line ${line} ${kinds}`))}`,
    { hint: "Say it in other words, and revoke what was real. Nothing was pushed." }
  );
}
async function findInNames(paths, preset) {
  const finds = /* @__PURE__ */ new Map();
  const lines = paths.map((path) => `| ${path.replace(/[\r\n]/g, " ")} 
`).join("");
  for (const { line } of await (0,_chunk_JPMUSKEH_js__WEBPACK_IMPORTED_MODULE_1__/* .findLines */ .L1)((0,_chunk_JPMUSKEH_js__WEBPACK_IMPORTED_MODULE_1__/* .pieces */ .IE)(Buffer.from(lines)), preset)) {
    const path = paths[line - 1] ?? "";
    const names = await Promise.all(
      path.split("/").map(async (name) => (await (0,_chunk_JPMUSKEH_js__WEBPACK_IMPORTED_MODULE_1__/* .kindsIn */ .Rd)(name, preset)).length === 0 ? name : "\u2026")
    );
    finds.set(path, { shown: names.includes("\u2026") ? names.join("/") : "\u2026", kinds: (await (0,_chunk_JPMUSKEH_js__WEBPACK_IMPORTED_MODULE_1__/* .kindsIn */ .Rd)(path, preset)).join(", ") });
  }
  return finds;
}
function foundSecrets(places, file) {
  const others = file === void 0 ? "" : `; name one that is none with the allow-secrets input: ${file}`;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl(
    "secrets",
    `What looks like a secret is in recordings that would be published:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .listLines */ .i4)(places)}`,
    { hint: `Let the test proxy sanitize them and record again, and revoke what was real${others}. Nothing was pushed.` }
  );
}



/***/ })

};
