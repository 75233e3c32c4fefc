export const id = 616;
export const ids = [616];
export const modules = {

/***/ 2246:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ compareToPins),
/* harmony export */   R: () => (/* binding */ planSync)
/* harmony export */ });
/* harmony import */ var _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4738);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);



// src/workspace/plan-sync.ts
function compareToPins(pinnedTrees, synced, urlOf) {
  if (synced === void 0) return "not-synced";
  const isThere = (pinned, there) => there?.directory === pinned.directory && mayBe(there.sha, pinned) && there.assetsPath === pinned.assetsPath && there.repository === urlOf(pinned.pin) && (pinned.tree === void 0 || pinned.tree === there.tree);
  const isSame = synced.pinnedTrees.length === pinnedTrees.length;
  if (!isSame || !pinnedTrees.every((pinned, index) => isThere(pinned, synced.pinnedTrees[index]))) return "moved";
  const isUnproved = pinnedTrees.some(({ tree }, index) => tree === void 0 && synced.pinnedTrees[index]?.byTree === true);
  return isUnproved ? "unproved" : "at-pins";
}
function mayBe(commit, { sha, pin }) {
  if (sha !== void 0) return sha === commit;
  return commit.startsWith((0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_0__/* .tagDigits */ .r5)(pin.assetsJson?.tag ?? "") ?? "");
}
function planSync(input) {
  const { discard, synced, changesOf } = input;
  const planned = input.chosen.map((chosen) => planService(chosen, input));
  const leaving = input.leaving.filter((service) => synced.has(service) || discard && changesOf(service).length > 0);
  const services = planned.map(({ isRefused: _, ...service }) => service);
  return {
    services,
    written: [...services.filter(({ action }) => action !== "stay").map(({ chosen }) => chosen.service), ...leaving],
    refused: [
      ...planned.filter(({ isRefused }) => isRefused).map(({ chosen }) => chosen.service),
      ...leaving.filter((service) => !discard && changesOf(service).length > 0)
    ]
  };
}
function planService(chosen, input) {
  const { service, pinnedTrees } = chosen;
  const before = input.synced.get(service);
  const changes = input.changesOf(service);
  const state = compareToPins(pinnedTrees, before, input.urlOf);
  const isMoved = state === "moved" || before?.tree !== input.trees.get(service);
  if (changes.length === 0) return { chosen, state, action: isMoved ? "bring" : "stay", kept: [], isRefused: false };
  const isBlocked = changes.some(({ path }) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(service, path.toString("utf8")));
  const isGone = before !== void 0 && changes.every(({ kind }) => kind === "deleted") && !input.isOnDisk(service);
  if (!(input.discard || isMoved || isBlocked || isGone))
    return { chosen, state, action: "stay", kept: changes, isRefused: false };
  const isRefused = !input.discard && !isGone;
  return { chosen, state, action: isMoved ? "bring" : "restore", kept: [], isRefused };
}




/***/ }),

/***/ 7616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ recordAsSynced),
/* harmony export */   Gk: () => (/* binding */ BACKUPS),
/* harmony export */   Lx: () => (/* binding */ composeSynced),
/* harmony export */   P3: () => (/* binding */ requireUnlocked),
/* harmony export */   PR: () => (/* binding */ NOTHING_SYNCED),
/* harmony export */   Ye: () => (/* binding */ withRootLock),
/* harmony export */   kN: () => (/* binding */ refuseUnfinished),
/* harmony export */   ky: () => (/* binding */ syncRoot),
/* harmony export */   zO: () => (/* binding */ addToIndex)
/* harmony export */ });
/* harmony import */ var _chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9349);
/* harmony import */ var _chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2305);
/* harmony import */ var _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1006);
/* harmony import */ var _chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9032);
/* harmony import */ var _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6580);
/* harmony import */ var _chunk_CDXXPAUS_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2246);
/* harmony import */ var _chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9840);
/* harmony import */ var _chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6891);
/* harmony import */ var _chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7597);
/* harmony import */ var _chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9758);
/* harmony import */ var _chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3651);
/* harmony import */ var _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4738);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2545);
/* harmony import */ var _chunk_GPT5BPKU_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5444);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(83);
/* harmony import */ var _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7161);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8500);



















// src/workspace/check-out.ts



var PARALLEL = ["-c", "checkout.workers=4", "-c", "checkout.thresholdForParallelism=1000"];
var MAX_ATTEMPTS = 3;
var BACKUPS = "refs/assets-sync/backup/";
async function withDraft(root, body) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(root.ours, `${DRAFT}${process.pid}-${Math.random().toString(36).slice(2)}`);
  const [index, objects] = [(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder, "index"), (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder, "objects")];
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.mkdirSync)(objects, { recursive: true });
    const apart = { GIT_OBJECT_DIRECTORY: objects, GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_15__/* .quotePath */ .WG)(root.objects) };
    return await body({ index, environment: { ...root.environment, ...apart, GIT_INDEX_FILE: index } });
  } finally {
    await (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_16__/* .removeFolderLater */ .bF)(folder);
  }
}
async function addToIndex(changes, call, config = []) {
  const update = async (how, those) => {
    const input = Buffer.concat(those.flatMap(({ path }) => [path, Buffer.of(0)]));
    if (input.length > 0) await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .git */ .$Y)([...config, "update-index", ...how, "-z", "--stdin"], { ...call, input });
  };
  await update(
    ["--force-remove"],
    changes.filter(({ kind }) => kind === "deleted")
  );
  await update(
    ["--add", "--remove", "--replace"],
    changes.filter(({ kind }) => kind !== "deleted")
  );
}
async function stage(root, { draft, tree }, changes, to, signal) {
  (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseOdd */ .sC)(root, changes, "cannot be kept in a backup; nothing was replaced");
  if (changes.length === 0 && tree !== void 0) return { ...draft, tree, unlike: [] };
  const call = { environment: draft.environment, signal };
  await addToIndex(changes, call);
  const staged = (await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .git */ .$Y)(["write-tree", "--missing-ok"], call)).toString("latin1").trim();
  const listing = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .git */ .$Y)(["diff-index", "--cached", "--name-only", "--no-renames", "-z", to], call);
  const unlike = new Set((0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .splitRecords */ .DQ)(listing).map((path) => path.toString("latin1")));
  return { ...draft, tree: staged, unlike: changes.filter(({ path }) => unlike.has(path.toString("latin1"))) };
}
async function stageServices(root, draft, state, { commit, changes }, signal) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_18__.existsSync)(root.ownIndex)) (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.copyFileSync)(root.ownIndex, draft.index);
  const tree = state.interrupted === void 0 ? state.synced?.commit ?? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .EMPTY_TREE */ .pL : void 0;
  return stage(root, { draft, tree }, changes, commit, signal);
}
async function checkOut(root, state, { journal, staged }, log, signal) {
  const { commit } = journal;
  let backup;
  try {
    refuseUnfinished(root);
    await requireUnlocked(root, log, signal);
    backup = await backUp(root, state.head, staged.unlike, signal);
    if (backup === void 0) keepCommits(root, state);
    root.writeJournal(journal);
    await switchTrees(root, staged, commit, signal);
  } catch (error) {
    const isUntouched = error instanceof _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .GitError */ .XS && ["would-overwrite", "unreadable-tree"].includes(error.kind);
    if (isUntouched && state.interrupted === void 0) root.removeJournal();
    else if (backup !== void 0)
      log.notice(`What is replaced is kept in a backup, ${backup.slice(BACKUPS.length)}: assets-sync backups`);
    throw error;
  }
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_18__.existsSync)(staged.index)) (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_16__/* .rename */ .$w)(staged.index, root.ownIndex);
  root.standOn(journal);
  root.removeJournal();
  return backup;
}
async function switchTrees(root, staged, to, signal, config = []) {
  const environment = { ...staged.environment, GIT_PROGRESS_DELAY: "0" };
  const args = [...PARALLEL, ...config, "read-tree", "-m", "-u", "-v", staged.tree, to];
  const result = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .tryGit */ .Ii)(args, { environment, signal });
  if (result.exitCode === 0 && !(0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .saysNoAccess */ .qS)(result.stderr)) return;
  const [, file] = /unable to (?:unlink(?: old)?|create file) '?([^':\n]+)/.exec(result.stderr) ?? [];
  throw (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .gitError */ .N7)(args, result, {
    message: `${file ?? "The files"} could not be written into ${root.dir}.`,
    hint: "Look at the detail (disk full? permissions?), then run the command again; it finishes what was begun."
  });
}
async function retryWhileFilesChange(root, body) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await body();
    } catch (error) {
      if (!(error instanceof _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .GitError */ .XS) || error.kind !== "would-overwrite") throw error;
      if (attempt < MAX_ATTEMPTS) continue;
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl("local-changes", `Files in the assets root ${root.dir} changed while it was synced.`, {
        hint: "They stay as they are. Stop what writes there and run the command again.",
        detail: error.detail
      });
    }
  }
}
async function resume(root, state, journal, log, signal) {
  if (journal.written.length === 0) {
    await recordAsSynced(root, state, journal, signal);
    return void 0;
  }
  return retryWhileFilesChange(root, async () => {
    const changes = await (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_6__/* .readLocalChanges */ .Xp)(root, state, journal.written, signal);
    return withDraft(root, async (draft) => {
      const staged = await stageServices(root, draft, state, { commit: journal.commit, changes }, signal);
      return checkOut(root, state, { journal, staged }, log, signal);
    });
  });
}
async function backUp(root, head, changes, signal) {
  const paths = changes.flatMap(({ kind, path }) => kind === "deleted" ? [] : [path]);
  if (paths.length === 0) return void 0;
  const own = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(root.ours, `backup-${process.pid}`);
  const apart = { GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(own, "index"), GIT_OBJECT_DIRECTORY: (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(own, "objects") };
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.mkdirSync)(apart.GIT_OBJECT_DIRECTORY, { recursive: true });
    const call = { environment: { ...root.environment, ...apart }, signal };
    const input = Buffer.concat(paths.flatMap((path) => [path, Buffer.of(0)]));
    await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .git */ .$Y)(["update-index", "--add", "--remove", "-z", "--stdin"], { ...call, input });
    const tree = (await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .git */ .$Y)(["write-tree", "--missing-ok"], call)).toString("latin1").trim();
    (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__/* .moveObjects */ .ek)(apart.GIT_OBJECT_DIRECTORY, root.objects);
    const same = await findSame(root, `${tree} ${head ?? ""}`.trimEnd(), signal);
    if (same !== void 0) return same;
    const now = /* @__PURE__ */ new Date();
    const who = `assets-sync <assets-sync@localhost> ${Math.floor(now.getTime() / 1e3)} +0000`;
    const parent = head === void 0 ? "" : `parent ${head}
`;
    const message = `Recordings that a sync replaced: ${paths.length} files
`;
    const commit = `tree ${tree}
${parent}author ${who}
committer ${who}

${message}`;
    const ref = `${BACKUPS}${now.toISOString().replace(/[-:]/g, "")}`;
    root.writeRef(ref, (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__/* .writeObject */ .p7)(root.objects, "commit", Buffer.from(commit)));
    return ref;
  } finally {
    await (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_16__/* .removeFolderLater */ .bF)(own);
  }
}
async function findSame(root, treeAndParent, signal) {
  const args = ["for-each-ref", "--sort=-refname", "--format=%(refname) %(tree) %(parent)", BACKUPS];
  const { exitCode, stdout } = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .tryGit */ .Ii)(args, { environment: root.environment, signal });
  const lines = exitCode === 0 ? stdout.toString("latin1").split("\n") : [];
  const newest = lines.find((line) => /^\d{8}T/.test(line.slice(BACKUPS.length)));
  return newest?.slice(newest.indexOf(" ") + 1).trimEnd() === treeAndParent ? newest.split(" ")[0] : void 0;
}
function keepCommits(root, { head }) {
  if (head !== void 0) root.writeRef(`${BACKUPS}${head}`, head);
}
async function recordAsSynced(root, state, synced, signal) {
  const call = { environment: root.environment, signal };
  keepCommits(root, state);
  root.writeJournal({ ...synced, written: [] });
  await root.withIndex(synced, signal, () => (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .git */ .$Y)(["read-tree", "-i", "-m", synced.commit], call));
  await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .tryGit */ .Ii)(["update-index", "-q", "--refresh"], call);
  root.standOn(synced);
  root.removeJournal();
}
async function returnToSynced(root, state, log, signal) {
  const { synced } = state;
  if (synced === void 0) return;
  refuseUnfinished(root);
  if (root.standsOn(synced.commit)) return;
  await requireUnlocked(root, log, signal);
  keepCommits(root, state);
  root.standOn(synced);
}
var USER_GIT_TIMEOUT_MS = 6e4;
var LEFT_GIT_TIMEOUT_MS = 1e4;
var PAUSE_MS = 100;
var DRAFT = "draft-";
var UNFINISHED = [
  ["MERGE_HEAD", "merge"],
  ["CHERRY_PICK_HEAD", "cherry-pick"],
  ["REVERT_HEAD", "revert"],
  ["rebase-merge", "rebase"],
  ["rebase-apply/applying", "am"],
  ["rebase-apply", "rebase"]
];
function withRootLock(root, log, signal, body) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.dirname)(root.dir), { recursive: true });
  const run = async (held) => {
    await clearAwayLeft(root, log, held);
    return body(held);
  };
  return (0,_chunk_GPT5BPKU_js__WEBPACK_IMPORTED_MODULE_13__/* .withLock */ .k)(`${root.dir}.lock`, signal, run, () => log.info((0,_chunk_GPT5BPKU_js__WEBPACK_IMPORTED_MODULE_13__/* .waitingFor */ .F)(root.dir)));
}
async function clearAwayLeft(root, log, signal) {
  if ((0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_16__/* .lstatIfThere */ .Cm)(root.ours)?.isDirectory() !== true) return;
  for (const draft of (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readdirSync)(root.ours).filter((name) => name.startsWith(DRAFT))) {
    await isUnlocked(root, (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(root.ours, draft, "index.lock"), LEFT_GIT_TIMEOUT_MS, log, signal);
    await (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_16__/* .removeFolderLater */ .bF)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(root.ours, draft));
  }
  (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_16__/* .removeFile */ .nM)(`${root.ownIndex}.lock`);
}
async function requireUnlocked(root, log, signal) {
  const lock = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(root.gitDir, "index.lock");
  if (await isUnlocked(root, lock, USER_GIT_TIMEOUT_MS, log, signal)) return;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl("busy", `Another git command is at work in ${root.dir}.`, {
    hint: `Wait for it; if there is none, delete ${lock} and run the command again.`
  });
}
async function isUnlocked({ dir }, lock, age, log, signal) {
  const end = performance.now() + age;
  for (let isTold = false; ; isTold = true) {
    const found = (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_16__/* .lstatIfThere */ .Cm)(lock);
    if (found === void 0) return true;
    if (performance.now() > end || Date.now() - found.mtimeMs > age) return false;
    if (!isTold) log.info(`Waiting for another git command in ${dir}.`);
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_20__.setTimeout)(PAUSE_MS, void 0, { signal }).catch(() => signal.throwIfAborted());
  }
}
function refuseUnfinished(root) {
  const [, command] = UNFINISHED.find(([sign]) => (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_16__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(root.gitDir, sign)) !== void 0) ?? [];
  if (command === void 0) return;
  const give = (0,_chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_10__/* .shellCommand */ .q)(["git", "-C", root.dir, command, "--abort"]);
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl("local-changes", `A ${command} in ${root.dir} is not finished.`, {
    hint: `Finish it (${(0,_chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_10__/* .shellCommand */ .q)(["git", "-C", root.dir, "status"])} says how), or give it up (${give}), then run the command again.`
  });
}

// src/workspace/synced-commit.ts
async function composeSynced(root, { others, chosen }, signal) {
  const apart = others.filter(({ service }) => !chosen.some((outer) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_12__/* .isWithin */ .UO)(service, outer.service)));
  const placements = [
    ...apart.map(({ service, tree }) => ({ path: service, tree })),
    ...chosen.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ directory, tree }) => ({ path: directory, tree })))
    // Outer before inner; the sort is stable, so that what is chosen replaces what was there.
  ].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
  const all = [...apart.map((other) => ({ ...other, pinnedTrees: partsAfter(other, chosen) })), ...chosen];
  let composed = await compose(root, placements, signal);
  const isSame = ({ service, tree }) => composed.treeAt(service) === tree && !chosen.some((inner) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_12__/* .isWithin */ .UO)(inner.service, service));
  const stays = new Map(apart.filter(isSame).map((other) => [other.service, other]));
  const contents = await lookThrough(root, composed.tree, { all, stays }, signal);
  refuseUnfit(contents);
  const without = contents.submodules.map((path) => ({ path, tree: void 0 }));
  if (without.length > 0) composed = await compose(root, [...placements, ...without], signal);
  const services = all.map(({ service, pinnedTrees }) => {
    const { files, size } = stays.get(service) ?? contents.totals.get(service) ?? { files: 0, size: 0 };
    return { service, tree: composed.treeAt(service) ?? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .EMPTY_TREE */ .pL, pinnedTrees, files, size };
  }).sort((a, b) => a.service < b.service ? -1 : 1);
  return { commit: (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__/* .writeObject */ .p7)(root.objects, "commit", formatCommit(composed.tree, services)), services };
}
function compose(root, placements, signal) {
  return (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__/* .composeTree */ .$0)(placements, {
    readTree: async (tree) => {
      const [object] = await (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_4__/* .readObjects */ .$I)([tree], { environment: root.environment, signal });
      if (object === void 0) throw new Error(`tree ${tree} is not in the store`);
      return (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTree */ .cZ)(object.content);
    },
    writeTree: (content) => (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__/* .writeObject */ .p7)(root.objects, "tree", content)
  });
}
function partsAfter(other, chosen) {
  const inner = chosen.filter(({ service }) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_12__/* .isWithin */ .UO)(service, other.service));
  return [
    ...other.pinnedTrees.filter(({ directory }) => !inner.some(({ service }) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_12__/* .isWithin */ .UO)(directory, service))),
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
async function lookThrough(root, tree, { all, stays }, signal) {
  const totals = new Map(all.map(({ service }) => [service, { files: 0, size: 0 }]));
  const contents = { totals, submodules: [], unwritable: [], twins: [] };
  const looked = all.map(({ service }) => service).filter((service) => !stays.has(service));
  if (looked.length === 0) return contents;
  const folded = root.traits.ignoresCase ? /* @__PURE__ */ new Map() : void 0;
  let folder;
  let total;
  const add = (record) => {
    const tab = record.indexOf(9);
    const [mode, , , bytes] = record.toString("latin1", 0, tab).split(/ +/);
    const name = record.subarray(tab + 1);
    if (mode === "160000") {
      contents.submodules.push(Buffer.from(name));
      return;
    }
    const path = name.toString("utf8");
    const above = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_12__/* .parentDirectory */ .im)(path);
    if (above !== folder) {
      folder = above;
      const service = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_12__/* .upward */ .Oz)(above).find((directory) => totals.has(directory));
      total = service === void 0 ? void 0 : totals.get(service);
    }
    const isLinkOfModules = mode === "120000" && /(^|\/)(\.gitmodules|gitmod~\d)$/i.test(path);
    if (isLinkOfModules || (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_12__/* .isUnwritable */ .Q0)(name, root.dir)) contents.unwritable.push(path);
    if (folded !== void 0) findTwins(path, folded, contents.twins);
    if (total === void 0) return;
    total.files++;
    total.size += Number(bytes);
  };
  let rest = Buffer.alloc(0);
  await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .git */ .$Y)(["ls-tree", "-r", "-l", "-z", "--full-tree", tree], {
    environment: root.environment,
    // Outermost alone: paths may be given to git in pieces.
    paths: looked.filter((service) => !looked.some((above) => above !== service && (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_12__/* .isWithin */ .UO)(service, above))),
    signal,
    onStdout: (chunk) => {
      rest = Buffer.concat([rest, chunk]);
      (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .splitRecords */ .DQ)(rest).forEach(add);
      rest = Buffer.from(rest.subarray(rest.lastIndexOf(0) + 1));
    }
  });
  return contents;
}
function findTwins(path, folded, twins) {
  for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
    const part = path.slice(0, end);
    const key = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_12__/* .foldedPath */ .kV)(part);
    const known = folded.get(key);
    if (known === part) return;
    if (known === void 0) folded.set(key, part);
    else twins.push([known, part]);
  }
}
function refuseUnfit({ unwritable, twins }) {
  const refuse2 = (what, lines, which) => {
    if (lines.length === 0) return;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl("unwritable-name", `${what} (${lines.length}):
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .listLines */ .i4)(lines.map(shorten))}`, {
      hint: `Rename ${which} in the assets repository, and pin the commit that has the new names; nothing was written.`
    });
  };
  refuse2("No file can have these names here", unwritable, "the recordings");
  const pairs = twins.map((pair) => pair.join(" and "));
  refuse2("These names differ by the case of letters alone, which is one file here", pairs, "one of them");
}
function shorten(path) {
  return path.length > 250 ? `${path.slice(0, 200)}\u2026${path.slice(-30)} (${Buffer.byteLength(path)} bytes)` : path;
}

// src/workspace/open-root.ts
var FOR_USER = ["unreachable", "unauthorized", "local-changes", "not-writable", "busy"];
function makeRoot({ root, repositories, request }) {
  (0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_9__/* .hideFromStatus */ .hf)(request.codeRepository, root.dir);
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
    return { ..._chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_7__/* .NEW_ROOT */ .Gp, isNew: true, before: /* @__PURE__ */ new Map(), backupsOfInterrupted: [], lost: void 0 };
  }
  let state = await root.readState(signal);
  makeRoot(work);
  let lost = await borrowAgain(work, state);
  const backupsOfInterrupted = [];
  if (state.interrupted !== void 0) {
    const backup = await explainLost(root, lost, finishInterrupted(work, state, state.interrupted));
    log.info("An earlier run was cut off; it was finished first.");
    if (backup !== void 0) backupsOfInterrupted.push(backup.slice(BACKUPS.length));
    for (const name of backupsOfInterrupted)
      log.notice(`Files that changed meanwhile are kept in a backup, ${name}: assets-sync backups`);
    state = await root.readState(signal);
    lost = await borrowAgain(work, state);
  }
  const before = new Map((state.synced?.services ?? []).map((synced) => [synced.service, synced]));
  return { ...state, isNew: false, before, backupsOfInterrupted, lost };
}
async function finishInterrupted(work, state, journal) {
  const { root, log, signal } = work;
  const { written } = journal;
  try {
    await fetchAgain(
      work,
      journal.services.filter(({ service }) => written.includes(service))
    );
    return await resume(root, state, journal, log, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl) || FOR_USER.includes(error.code) || root.isDamage(error)) throw error;
  }
  const others = (state.synced?.services ?? []).filter(({ service }) => !written.includes(service));
  return resume(root, state, { ...await composeSynced(root, { others, chosen: [] }, signal), written }, log, signal);
}
async function fetchAgain({ repositories, signal }, services) {
  const trees = services.flatMap(({ pinnedTrees }) => pinnedTrees);
  for (const assets of repositories.all) {
    const ofRepository = trees.filter(({ repository }) => repository === assets.url.url);
    const pinned = ofRepository.map((tree) => {
      const pin = { ...tree, reason: void 0, manifestDirectory: tree.directory, at: { file: _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_11__/* .MANIFEST_NAME */ .ir } };
      return { ...tree, pin };
    });
    await (0,_chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchTrees */ .OE)(assets, pinned, {}, signal);
  }
}
async function borrowAgain(work, { synced }) {
  const { root, repositories, signal } = work;
  const services = synced?.services ?? [];
  if (storesHold(work, services)) {
    const trees = services.flatMap(({ pinnedTrees }) => pinnedTrees);
    const names = trees.map(({ tree }) => tree);
    const objects = names.length === 0 ? [] : await (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_4__/* .checkObjects */ .ZY)(names, { environment: root.environment, signal });
    const lost = trees.filter((_, index) => objects[index] === void 0);
    if (lost.length === 0) return void 0;
    const isHere = ({ repository, tree }) => repositories.all.some(({ url, store }) => url.url === repository && store.completeTrees.has(tree));
    if (lost.some(isHere)) throw (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_4__/* .lostObject */ .kb)(`What ${root.dir} was synced from`);
  }
  try {
    await fetchAgain(work, services);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl)) throw error;
    return error;
  }
  if (storesHold(work, services)) return void 0;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl("missing-store", `What ${root.dir} was synced from is of repositories that no pin names.`, {
    hint: "Sync all services."
  });
}
function storesHold({ request, root }, services) {
  const trees = services.flatMap(({ pinnedTrees }) => pinnedTrees);
  const stores = [...new Set(trees.map(({ repository }) => repository))].flatMap((url) => [(0,_chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_7__/* .privateStores */ .C7)(root.dir), request.repositoryOptions.storeBase].map((base) => new _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__/* .Store */ .il(base, { url }))).filter(({ objects, isSignedHere, generation }) => isSignedHere && generation !== void 0 && root.borrowsFrom(objects));
  return trees.every(({ tree }) => stores.some((store) => store.completeTrees.has(tree)));
}
async function readRootChanges({ root, request, signal }, opened, services) {
  if (opened.isNew) return [];
  const reading = explainLost(root, opened.lost, (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_6__/* .readLocalChanges */ .Xp)(root, opened, services, signal));
  reading.catch(() => {
  });
  if (request.discard) (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseSpecialFiles */ .v8)(root, services);
  return reading;
}
async function explainLost(root, lost, reading) {
  try {
    return await reading;
  } catch (error) {
    if (lost === void 0 || !(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl)) throw error;
    if (error.code !== "missing-store" && !(error instanceof _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .GitError */ .XS && error.isUnreadable)) throw error;
    if (lost.exitCode === 3 || lost.exitCode === 5) throw lost;
    const message = `What changed in ${root.dir} cannot be told: neither this machine nor a server that a pin names has what it was synced from.`;
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
  ..._chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .NO_TRAFFIC */ .qE,
  cacheHit: false,
  kept: [],
  others: [],
  backup: void 0,
  backupsOfInterrupted: []
};
function syncRoot(request, log, signal) {
  const root = new _chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsRoot */ ._c(request.assetsRoot);
  const { accesses, repositoryOptions, storeInsideRoot = false, ciCache } = request;
  const storeBase = storeInsideRoot ? (0,_chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_7__/* .privateStores */ .C7)(root.dir) : repositoryOptions.storeBase;
  return (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__/* .withAssetsRepositories */ .AZ)(accesses, { ...repositoryOptions, storeBase }, log, async (repositories) => {
    const places = request.chosen.flatMap(({ pinnedTrees }) => pinnedTrees);
    const tags = await (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTags */ .yN)(repositories, places, log, signal);
    const chosen = tags.services(request.chosen);
    for (const { pin } of places) repositories.of(pin);
    if (places.length === 0 && accesses.hasOwn) repositories.of({});
    const isFirst = (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_16__/* .lstatIfThere */ .Cm)(root.dir) === void 0 && !storeInsideRoot && ciCache === void 0;
    if (isFirst) for (const assets of repositories.all) (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__/* .connectIfNew */ .is)(assets, signal);
    const { result, trees } = await withRootLock(
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
    return await (0,_chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_1__/* .withRepair */ .MF)(stores, log, signal, async () => {
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
  const isAtPins = opened.lost === void 0 && work.removed.length === 0 && work.chosen.every(isAt(work, opened));
  const fetched = isAtPins ? void 0 : await fetchChosen(work, opened);
  const present = fetched?.present ?? work.chosen;
  const leaving = [...fetched?.absent ?? [], ...work.removed];
  const closing = repositories.close();
  closing.catch(() => {
  });
  if (opened.isNew) makeRoot(work);
  const next = isAtPins ? opened.synced : await compose2(work, opened, present, leaving, fetched?.trees ?? []);
  const names = [...present.map(({ service }) => service), ...leaving];
  const discard = request.discard || root.isCutOff;
  const done = await retryWhileFilesChange(root, async () => {
    const changes = await readRootChanges(work, opened, names);
    const plan = (0,_chunk_CDXXPAUS_js__WEBPACK_IMPORTED_MODULE_5__/* .planSync */ .R)({
      chosen: present,
      leaving,
      synced: opened.before,
      trees: new Map((next?.services ?? []).map(({ service, tree }) => [service, tree])),
      changesOf: (service) => changes.filter((change) => (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_6__/* .concerns */ .Kc)(change, service)),
      isOnDisk: (service) => (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_6__/* .isOnDisk */ .L7)(root, service),
      urlOf: (pin) => repositories.of(pin).url.url,
      discard
    });
    const isSame = JSON.stringify(next) === JSON.stringify(opened.synced);
    if (next === void 0 || isSame && plan.written.length === 0) {
      if (request.discard && names.length > 0) await returnToSynced(root, opened, log, signal);
      return { plan };
    }
    const inWritten = changes.filter((change) => plan.written.some((service) => (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_6__/* .concerns */ .Kc)(change, service)));
    return withDraft(root, async (draft) => {
      const staged = await stageServices(root, draft, opened, { commit: next.commit, changes: inWritten }, signal);
      refuse(opened, plan, staged.unlike);
      const journal = { ...next, written: plan.written };
      return { plan, backup: await checkOut(root, opened, { journal, staged }, log, signal) };
    });
  });
  await closing;
  return {
    result: report(work, opened, next?.services ?? [], { ...done, absent: fetched?.absent ?? [], trees: fetched?.trees }),
    trees: fetched?.trees ?? []
  };
}
function isAt({ repositories }, { before }) {
  return ({ service, pinnedTrees }) => (0,_chunk_CDXXPAUS_js__WEBPACK_IMPORTED_MODULE_5__/* .compareToPins */ .H)(pinnedTrees, before.get(service), (pin) => repositories.of(pin).url.url) === "at-pins";
}
async function fetchChosen(work, { before }) {
  const { request, repositories, chosen: all, log, signal } = work;
  const known = new Map(
    [...before.values()].flatMap(({ pinnedTrees }) => pinnedTrees.map((tree) => [tree.directory, tree.tree]))
  );
  const trees = [];
  for (const [assets, ofRepository] of repositories.group(all.flatMap(({ pinnedTrees }) => pinnedTrees))) {
    const options = { earlierTree: (directory) => known.get(directory), ciCache: request.ciCache?.(assets) };
    const fetched = await (0,_chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchTrees */ .OE)(assets, ofRepository, options, signal);
    fetched.warnings.forEach(log.warning);
    await requirePrefixes(assets, fetched.trees, signal);
    trees.push(...fetched.trees);
  }
  const absent = [];
  const present = all.filter((chosen) => {
    const lacking = treesOf(chosen, trees).find(({ found }) => found === "absent");
    if (lacking === void 0) return true;
    const isPinned = lacking.pin.directory === lacking.directory;
    if (chosen.given || isPinned) {
      const spelling = chosen.meant === void 0 ? "Check the spelling of the path, or" : `Did you mean ${chosen.meant}? Else`;
      const takeOff = isPinned ? "or remove the pin." : "or take it off the disk: assets-sync sync '*'";
      const hint = before.has(chosen.service) ? `It is on disk from another commit. Pin one that has it, ${takeOff}` : `${spelling} pin a commit that has it.`;
      throw (0,_chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_0__/* .noSuchDirectory */ .Q7)(lacking, repositories.of(lacking.pin).url.url, hint);
    }
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
  const answers = await (0,_chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_3__/* .findInCommits */ .X5)(store, prefixes, signal);
  const without = prefixes[answers.indexOf("absent")];
  if (without === void 0) return;
  const hint = "Correct $prefix (AssetsRepoPrefixPath of an assets.json), or pin a commit that has it.";
  throw (0,_chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_0__/* .noSuchDirectory */ .Q7)(without, url.url, hint, `The prefix ${without.assetsPath}`);
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
function refuse({ before }, plan, unlike) {
  const refused = plan.refused.filter((service) => unlike.some((change) => (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_6__/* .concerns */ .Kc)(change, service)));
  if (refused.length === 0) return;
  const lines = unlike.filter((change) => refused.some((service) => (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_6__/* .concerns */ .Kc)(change, service))).map(({ kind, path }) => `${kind.padEnd("modified".length)} ${path.toString("utf8")}`).sort();
  const names = refused.join(", ");
  const [what, hint] = refused.some((service) => before.has(service)) ? [
    `What is pinned of ${names} cannot be put in place, for there are local changes`,
    "Publish them (assets-sync push), go back to the branch where you recorded them"
  ] : [`${names} was not synced yet, and there are files in its place`, "Move them away"];
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl("local-changes", `${what}:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .listLines */ .i4)(lines)}`, {
    hint: `${hint}, or sync with discard (--discard): it puts the pinned recordings in place and keeps a backup.`
  });
}
function report({ repositories, chosen, removed }, { before, backupsOfInterrupted }, now, { plan, trees, absent, backup }) {
  const about = /* @__PURE__ */ new Set([...chosen.map(({ service }) => service), ...removed, ...absent]);
  const totals = new Map(plan.services.map(({ chosen: { service } }) => [service, { files: 0, size: 0 }]));
  for (const { service, files, size } of now) {
    const around = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_12__/* .upward */ .Oz)(service).flatMap((above) => totals.get(above) ?? [])[0];
    if (around === void 0) continue;
    around.files += files;
    around.size += size;
  }
  return {
    repositories: repositories.all.map(({ url }) => url),
    services: plan.services.map((planned) => ({
      service: planned.chosen.service,
      pinnedTrees: planned.chosen.pinnedTrees.map((place) => {
        const { directory, sha, pin } = place;
        return { directory, sha, at: pin.at, repository: repositories.of(pin).url, lacksTree: (0,_chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_8__/* .lacksTree */ .tQ)(place) };
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
function sourceOf({ chosen, state, action }, trees) {
  const isAtPins = state === "at-pins" || state === "unproved";
  if (isAtPins && action === "restore") return "restored";
  if (trees === void 0 || isAtPins && action === "stay") return "unchanged";
  const sources = treesOf(chosen, trees).map(({ source }) => source);
  return ["network", "mirror", "cache"].find((source) => sources.includes(source)) ?? "store";
}




/***/ }),

/***/ 9840:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   L7: () => (/* binding */ isOnDisk),
/* harmony export */   Pe: () => (/* binding */ listPaths),
/* harmony export */   T4: () => (/* binding */ changesMarkdown),
/* harmony export */   Tb: () => (/* binding */ changesText),
/* harmony export */   Xp: () => (/* binding */ readLocalChanges),
/* harmony export */   Yf: () => (/* binding */ outsideNotice),
/* harmony export */   ZT: () => (/* binding */ inspectRoot),
/* harmony export */   a$: () => (/* binding */ changeNotices),
/* harmony export */   c_: () => (/* binding */ pathsMarkdown),
/* harmony export */   d4: () => (/* binding */ adoptRecordings),
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   hL: () => (/* binding */ isUnmade),
/* harmony export */   q4: () => (/* binding */ countPaths),
/* harmony export */   sC: () => (/* binding */ refuseOdd),
/* harmony export */   t5: () => (/* binding */ lostNotice),
/* harmony export */   v8: () => (/* binding */ refuseSpecialFiles),
/* harmony export */   wF: () => (/* binding */ portabilityProblems),
/* harmony export */   x5: () => (/* binding */ explainUnreadable),
/* harmony export */   x9: () => (/* binding */ makeFirstRoot),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
/* harmony import */ var _chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6891);
/* harmony import */ var _chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(989);
/* harmony import */ var _chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9426);
/* harmony import */ var _chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9758);
/* harmony import */ var _chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3651);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4179);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2545);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);











// src/report/changes.ts
var MAX_PATHS = 500;
var KINDS = ["added", "modified", "deleted"];
var SIGNS = { added: "+", modified: "~", deleted: "-" };
var WORDS = { added: "added", modified: "changed", deleted: "removed" };
function countChanges(differences) {
  const said = KINDS.filter((kind) => differences[kind].length > 0).map(
    (kind) => `${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(differences[kind].length)} ${WORDS[kind]}`
  );
  return said.length === 0 ? "the same recordings" : said.join(", ");
}
function changeNotices(changes) {
  return changes.map((change) => {
    const since = change.from === void 0 ? "newly pinned" : `since ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .shortSha */ .Fu)(change.from)}`;
    return {
      message: `${change.service}: ${countChanges(change)}, ${since}`,
      ...change.at === void 0 ? {} : { at: change.at }
    };
  });
}
function changesText(changes) {
  return changes.flatMap((change) => [
    `${change.service}  ${shown(change.from)} -> ${shown(change.to)}  ${countChanges(change)}`,
    ...listPaths(change).map((line) => `  ${line}`)
  ]);
}
function shown(sha) {
  return sha === void 0 ? "no pin" : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .shortSha */ .Fu)(sha);
}
function listPaths(change) {
  return KINDS.flatMap((kind) => change[kind].map((path) => ({ path, line: `${SIGNS[kind]} ${path}` }))).sort((a, b) => a.path < b.path ? -1 : 1).map(({ line }) => line);
}
function changesMarkdown(changes) {
  const table = (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)({
    head: ["Service", "Added", "Changed", "Removed", "Pins"],
    numeric: [1, 2, 3],
    rows: changes.map((change) => [change.service, ...KINDS.map((kind) => change[kind].length), pinsCell(change)]),
    of: "services"
  });
  const total = countPaths(changes);
  return total === 0 ? table : `${table}

${(0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(`Recordings that differ: ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(total)}`, pathsMarkdown(changes))}`;
}
function countPaths(changes) {
  return changes.reduce((sum, { added, modified, deleted }) => sum + added.length + modified.length + deleted.length, 0);
}
function pathsMarkdown(changes) {
  const listed = [];
  let room = _chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BYTES */ .zx;
  for (const path of firstPaths(changes)) {
    const line = path.replaceAll("```", "'''").replace(/[\r\n]+/g, " ");
    room -= Buffer.byteLength(line) + 1;
    if (room < 0) break;
    listed.push(line);
  }
  const left = countPaths(changes) - listed.length;
  if (left > 0) listed.push(`and ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(left)} more`);
  return `\`\`\`diff
${listed.join("\n")}
\`\`\``;
}
function firstPaths(changes) {
  const paths = [];
  for (const change of changes) {
    if (paths.length >= MAX_PATHS) break;
    paths.push(...listPaths(change).slice(0, MAX_PATHS - paths.length));
  }
  return paths;
}
function pinsCell({ from, to, repository }) {
  const markdown = `<code>${shown(from)}</code> \u2192 <code>${shown(to)}</code>`;
  const web = from === void 0 || to === void 0 ? void 0 : (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePage */ .D4)(repository, from, to);
  return { text: `${shown(from)} -> ${shown(to)}`, markdown: web === void 0 ? markdown : `[${markdown}](${web})` };
}

// src/workspace/local-changes.ts


var MAX_PATHSPECS = 50;
var STATUS = ["status", "--porcelain=v2", "-z", "--no-renames", "--untracked-files=all", "--ignored=traditional", "--"];
var ABSENT = "000000";
async function readLocalChanges(root, state, services, signal) {
  const pathspecs = services.length > MAX_PATHSPECS || services.includes(_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv) ? [] : services;
  const args = [...STATUS, ...pathspecs, ...pathspecs.flatMap((service) => fileAbove(root, service))];
  try {
    const look = (environment) => (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_7__/* .tryGit */ .Ii)(args, { environment, signal });
    const { synced } = state;
    const result = await (synced === void 0 ? look(root.environment) : root.withIndex(synced, signal, look));
    if (result.exitCode !== 0 || (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_7__/* .saysNoAccess */ .qS)(result.stderr)) throw (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_7__/* .gitError */ .N7)(args, result);
    const changes = parseStatus(result.stdout).filter(({ path }) => !(0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfTestProxy */ .Ky)(root.dir, path.toString("utf8")));
    return changes.filter((change) => services.some((service) => concerns(change, service)));
  } catch (error) {
    throw explainUnreadable(root, error, state);
  }
}
function parseStatus(output) {
  return (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_7__/* .splitRecords */ .DQ)(output).flatMap((record) => {
    const text = record.toString("latin1");
    const changed = /^1 .(.) \S+ \d+ (\d+) (\d+) \S+ \S+ (.*)$/s.exec(text);
    if (changed === null && !/^[?!] /.test(text)) throw new Error("git status printed what is no record of version 2");
    const [, letter, inIndex, onDisk, path = text.slice(2)] = changed ?? [];
    if (letter === "." || inIndex === ABSENT) return [];
    const kind = changed === null ? "added" : onDisk === ABSENT ? "deleted" : "modified";
    return [{ path: Buffer.from(path, "latin1"), kind }];
  });
}
function concerns({ path }, service) {
  const text = path.toString("utf8");
  return (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_6__/* .isWithin */ .UO)(text, service) || (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_6__/* .isWithin */ .UO)(service, text.replace(/\/$/, ""));
}
function fileAbove(root, service) {
  const above = service === _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv ? [] : (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_6__/* .upward */ .Oz)((0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_6__/* .parentDirectory */ .im)(service)).filter((directory) => directory !== _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv);
  return above.filter((directory) => (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_8__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(root.dir, directory))?.isDirectory() === false);
}
function isOnDisk(root, service) {
  return (0,_chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFile */ .jv)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(root.dir, service));
}
function explainUnreadable(root, error, { synced }) {
  if (!(error instanceof _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_7__/* .GitError */ .XS)) return error;
  if (root.isDamage(error)) return root.damaged(error);
  if (!error.isUnreadable) return error;
  const names = (synced?.services ?? []).map(({ service }) => service);
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl(
    "missing-store",
    `What changed in ${root.dir} cannot be told: the store that it borrows from is gone or damaged (${root.alternates.join(", ")}).`,
    {
      hint: `Run ${(0,_chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_4__/* .syncCommand */ .B)(names)}, which fetches it again and leaves what you recorded as it is.`,
      detail: error.detail
    }
  );
}
function refuseOdd(root, changes, why) {
  for (const { path, kind } of changes) {
    const found = (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_8__/* .lstatIfThere */ .Cm)(root.fileAt(path));
    if (found === void 0 || found.isFile() || found.isSymbolicLink()) continue;
    const name = path.toString("utf8").replace(/\/$/, "");
    if (!found.isDirectory()) throw noFile(root, name);
    if (kind === "deleted") continue;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("local-changes", `${name} in ${root.dir} is a git repository of its own, which ${why}.`, {
      hint: "Move it out of the assets root, or remove its .git directory so that its files count as recordings."
    });
  }
}
function refuseSpecialFiles(root, services) {
  const look = (folder) => {
    if ((0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_8__/* .lstatIfThere */ .Cm)(root.fileAt(folder))?.isDirectory() !== true) return;
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readdirSync)(root.fileAt(folder), { withFileTypes: true, encoding: "buffer" })) {
      const path = Buffer.concat([folder, Buffer.from("/"), entry.name]);
      if (entry.isDirectory()) look(path);
      else if (!entry.isFile() && !entry.isSymbolicLink()) throw noFile(root, path.toString("utf8"));
    }
  };
  for (const service of services) if (service !== _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv) look(Buffer.from(service));
}
function noFile(root, name) {
  const what = `${name} in ${root.dir} is no file, but a pipe, a socket or a device.`;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("local-changes", what, { hint: "Remove it, then run the command again." });
}
async function inspectRoot(assetsRoot, knowing, codeRepository, signal, options = {}) {
  const root = new _chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsRoot */ ._c(assetsRoot, { onlyRead: true });
  const isFirst = isUnmade(root);
  if (isFirst) (0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_3__/* .hideFromStatus */ .hf)(codeRepository, assetsRoot);
  const look = async () => {
    if (isFirst || !root.exists()) return { state: _chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_0__/* .NEW_ROOT */ .Gp, all: [] };
    const state2 = await root.readState(signal, options);
    return { state: state2, all: await readLocalChanges(root, state2, [_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv], signal) };
  };
  const [known, { state, all }] = await Promise.all([knowing, look()]);
  const synced = new Set(state.synced?.services.map(({ service }) => service));
  const found = /* @__PURE__ */ new Map();
  const outside = [];
  for (const change of isFirst ? await firstRecordings(root, known, codeRepository, signal) : all) {
    const directory = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_6__/* .parentDirectory */ .im)(change.path.toString("utf8"));
    const service = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_6__/* .upward */ .Oz)(directory).find((above) => synced.has(above)) ?? serviceOf(directory, known);
    const ofService = service === void 0 ? outside : found.get(service) ?? [];
    ofService.push(change);
    if (service !== void 0) found.set(service, ofService);
  }
  const changes = new Map([...found].map(([service, ofService]) => [service, differencesOf(ofService)]));
  const isLost = isFirst && [...found.keys()].some((service) => known.pins.pinnedTreesOf(service).length > 0);
  return { state: isLost ? { ...state, isLost } : state, changes, found, outside };
}
function serviceOf(directory, { globs, pins }) {
  return globs.serviceOf(directory) ?? pins.resolveTargeted(directory)?.directory;
}
function lostNotice(assetsRoot, services) {
  const root = new _chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsRoot */ ._c(assetsRoot);
  const command = (0,_chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_4__/* .syncCommand */ .B)(services.map(({ service }) => service).filter((service) => isOnDisk(root, service)));
  return `Nothing says what was synced into ${assetsRoot}, if anything was. Sync once: ${command}`;
}
function outsideNotice(outside) {
  const paths = outside.map(({ path }) => path.toString("utf8"));
  const directory = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_6__/* .parentDirectory */ .im)(paths[0] ?? "");
  const advice = directory === _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv ? "move it into the directory of a service" : `name its directory: ${(0,_chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_4__/* .shellCommand */ .q)(["assets-sync", "push", directory])}`;
  return `In no service, so that a push leaves it out: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .listNames */ .Zv)(paths, 1)}. To push it, ${advice}`;
}
function differencesOf(changes) {
  const differences = { added: [], modified: [], deleted: [] };
  for (const { path, kind } of changes) differences[kind].push(path.toString("utf8"));
  for (const paths of Object.values(differences)) paths.sort();
  return differences;
}
function isUnmade({ dir, gitDir }) {
  if ((0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_8__/* .lstatIfThere */ .Cm)(dir)?.isDirectory() !== true || (0,_chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_0__/* .namesInRoot */ ._C)(dir).every((name) => name === ".git")) return false;
  const found = (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_8__/* .lstatIfThere */ .Cm)(gitDir);
  return found === void 0 || found.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readdirSync)(gitDir).length === 0;
}
async function firstRecordings(root, known, { objects }, signal) {
  const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(objects);
  const environment = { ...(0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_7__/* .ownEnvironment */ .am)(gitDir, root.dir), GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(gitDir, "assets-sync-no-index") };
  const listed = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_7__/* .splitRecords */ .DQ)(await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_7__/* .git */ .$Y)(["ls-files", "--others", "-z"], { environment, cwd: root.dir, signal }));
  const paths = listed.filter((path) => !(0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfTestProxy */ .Ky)(root.dir, path.toString("utf8")));
  const strays = paths.filter((path) => {
    const parsed = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDirectory */ .Bp)((0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_6__/* .parentDirectory */ .im)(path.toString("utf8").replace(/\/$/, "")));
    return "error" in parsed || parsed.directory === _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv || serviceOf(parsed.directory, known) === void 0;
  });
  if (strays.length > 0) throw root.notOurs(strays.map(String));
  return paths.map((path) => ({ path: Buffer.from(path), kind: "added" }));
}
async function adoptRecordings(root, known, repository, codeRepository, signal) {
  if (!isUnmade(root)) return;
  await firstRecordings(root, known, codeRepository, signal);
  makeFirstRoot(root, repository, codeRepository);
}
function makeFirstRoot(root, repository, codeRepository) {
  (0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_3__/* .hideFromStatus */ .hf)(codeRepository, root.dir);
  root.make([], repository);
}
function portabilityProblems(changes) {
  const names = changes.filter(({ kind, path }) => kind === "added" && !(0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_6__/* .isWindowsPath */ .NU)(path)).map(({ path }) => path.toString("utf8"));
  if (names.length === 0) return [];
  const what = `Windows cannot hold new recordings of these names (${names.length})`;
  return [{ message: `${what}; rename them before they are pushed:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .listLines */ .i4)(names)}` }];
}




/***/ })

};
