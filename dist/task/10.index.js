export const id = 10;
export const ids = [10];
export const modules = {

/***/ 8271:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tellBackup),
/* harmony export */   z: () => (/* binding */ syncedReport)
/* harmony export */ });
/* harmony import */ var _chunk_EAR5SCAV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7616);
/* harmony import */ var _chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9840);
/* harmony import */ var _chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(989);
/* harmony import */ var _chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3651);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4179);






// src/report/synced.ts
function syncedReport(result, { milliseconds, from, title = "assets-sync" }) {
  const { services, assetsRoot, changes = [], cacheKey, cachePath, verified } = result;
  const files = services.reduce((sum, service) => sum + service.files, 0);
  const isNone = services.length === 0;
  const all = `${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(services.length, "service")}, ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(files, "recording")}`;
  const costs = `${(0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_2__/* .traffic */ .iN)(result)}, ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTime */ .fU)(milliseconds)}${verified === true ? ", pins verified" : ""}`;
  const rows = services.map(serviceRow);
  return {
    title: isNone ? title : `${title}: ${all}`,
    lines: [...(0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_2__/* .alignRows */ .P4)(rows), isNone ? "No service to sync." : `${all} in ${(0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_2__/* .placeFrom */ .aQ)(from, assetsRoot)} (${costs})`],
    blocks: () => {
      if (isNone) return ["No service to sync."];
      const slow = result.requests === 0 ? [] : services.filter(({ pinnedTrees }) => pinnedTrees.some(({ lacksTree }) => lacksTree));
      const head = ["Service", "Commit", "Recordings", "Size", "From"];
      const table = (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)({ head, rows, numeric: [2, 3], of: "services" });
      const news = changes.length === 0 ? [] : ["#### What the pins of this change bring", (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_1__/* .changesMarkdown */ .T4)(changes)];
      return [table, costs, ...(0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_2__/* .treesAdvice */ .Kf)(slow.length), ...news];
    },
    outputs: {
      "assets-root": assetsRoot,
      services: services.map(({ service }) => service),
      pins: (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_2__/* .pinsOutput */ .um)(services),
      changed: !isNone,
      "cache-hit": result.cacheHit,
      files,
      bytes: result.bytes,
      requests: result.requests,
      ...verified === void 0 ? {} : { verified },
      ...cacheKey === void 0 ? {} : { "cache-key": cacheKey },
      ...cachePath === void 0 ? {} : { "cache-path": cachePath }
    },
    // Local changes that stayed, and the name of the backup of those that were replaced.
    json: { kept: result.kept, backup: result.backup === void 0 ? null : backupName(result.backup) }
  };
}
function serviceRow({ service, pinnedTrees, files, size, source, deleted }) {
  const commits = pinnedTrees.map(({ directory, sha, repository }) => {
    const { text, markdown } = (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_2__/* .commitCell */ .Ou)(repository, sha);
    return { text, markdown: directory === service ? markdown : `${markdown} (${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(directory)})` };
  });
  const back = `${deleted} deleted; ${(0,_chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommand */ .q)(["assets-sync", "reset", service])} brings them back, and drops what else changed there (a backup is kept)`;
  const from = deleted === 0 ? SOURCES[source] : back;
  return [service, (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_2__/* .joinCells */ .Cj)(commits), countCell(files, "recording"), (0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(size), { text: from, markdown: from }];
}
function countCell(number, singular) {
  return { text: (0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(number, singular), markdown: (0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(number) };
}
var SOURCES = {
  unchanged: "already there",
  restored: "put back",
  store: "store",
  cache: "cache",
  mirror: "mirror",
  network: "network"
};
function backupName(ref) {
  return ref.slice(_chunk_EAR5SCAV_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk.length);
}
function tellBackup(host, { path, workingDirectory }, { assetsRoot, backup }) {
  if (backup === void 0) return;
  const flags = [...flag("--path", path), ...flag("--working-directory", workingDirectory)];
  const back = host.atTerminal ? ["assets-sync", "backups", "restore", backupName(backup), ...flags] : ["git", "-C", assetsRoot, "restore", `--source=${backup}`, "--overlay", "--", "."];
  host.say("warning", `Local changes were replaced; they are kept. To bring them back: ${(0,_chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommand */ .q)(back)}`);
}
function flag(name, value) {
  return value === void 0 ? [] : [name, value];
}




/***/ }),

/***/ 1699:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ strictest),
/* harmony export */   Px: () => (/* binding */ takeWishes),
/* harmony export */   bQ: () => (/* binding */ keepWish)
/* harmony export */ });
/* harmony import */ var _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7161);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5817);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);



// src/replay/wish.ts

var fileOf = (log) => `${log}.wishes`;
function keepWish(log, wish) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.appendFileSync)(fileOf(log), `${JSON.stringify(wish)}
`);
}
function takeWishes(log) {
  const kept = (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_0__/* .readIfThere */ .qC)(fileOf(log))?.trim().split("\n") ?? [];
  (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_1__/* .removeFile */ .nM)(fileOf(log));
  return kept.map(parseWish);
}
function parseWish(line) {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { replay: "fail", files: [] };
  }
}
function strictest(wishes) {
  const replay = ["fail", "report"].find((one) => wishes.some((wish) => wish.replay === one)) ?? "off";
  return { replay, files: [...new Set(wishes.flatMap(({ files }) => files))] };
}




/***/ }),

/***/ 9275:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   et: () => (/* binding */ notVerified),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2545);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3757);



// src/verify/outcomes.ts
function adviceOf({ pin, outcome, on, isObject, tree }, branch) {
  const commit = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(pin.sha);
  switch (outcome) {
    case "squashed":
      return `${commit} is not on ${branch}, but ${on === void 0 ? "a commit there" : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(on)} has the same recordings; assets-sync repin moves the pin there`;
    case "unmerged":
      return `${commit} is not on ${branch}; merge its branch or pull request first, with a merge commit`;
    case "missing":
      return isObject === true ? `${pin.sha} is not a commit of the assets repository, but a tag, a tree or a file; pin the commit: git rev-parse <name>^{commit} prints it` : `the server does not give out ${commit}; record again, or restore the branch that had it`;
    case "wrong-tree": {
      const right = tree === "absent" || tree === void 0 ? "that has no such directory" : `that is ${tree}`;
      return `tree is not this directory of ${commit}: ${right}; assets-sync repin corrects it`;
    }
  }
  return void 0;
}
function outcomeOf(pin, ancestry, tree, on) {
  if (ancestry === "missing") return on === void 0 ? "missing" : "squashed";
  if (pin.tree !== void 0 && pin.tree !== (tree === "absent" ? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_TREE */ .pL : tree)) return "wrong-tree";
  if (ancestry === "on-branch") return "on-branch";
  return on === void 0 ? "unmerged" : "squashed";
}
function isGood(outcome) {
  return outcome === "on-branch" || outcome === "tagged";
}
function problemOf(proof, branch) {
  const advice = adviceOf(proof, branch);
  const { pin, outcome } = proof;
  return advice === void 0 ? void 0 : { message: `${(0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_0__/* .showDirectory */ .fi)(pin.directory)}: ${outcome}: ${advice}`, at: pin.at };
}
function notVerified(proofs, branch) {
  const problems = proofs.map((proof) => problemOf(proof, branch)).filter((problem) => problem !== void 0);
  if (problems.length === 0) return void 0;
  const list = problems.map(({ message: message2, at }) => `${at === void 0 ? "" : `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlace */ .dE)(at)} `}${message2}`);
  const total = `${problems.length} of ${proofs.length} pins are not good`;
  const [first, ...others] = problems;
  const isOne = others.length === 0;
  const message = isOne ? `${first?.message}.` : `${total}:
${list.join("\n")}`;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("not-verified", message, {
    hint: "A pin is good if its commit is on the main branch of the assets repository and its tree is that of the commit.",
    at: first?.at,
    problems: isOne ? [] : problems
  });
}




/***/ }),

/***/ 4273:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ judgedPage),
/* harmony export */   Kx: () => (/* binding */ judgedTotal),
/* harmony export */   Q8: () => (/* binding */ taggedProofs),
/* harmony export */   Ws: () => (/* binding */ badAndGood),
/* harmony export */   dk: () => (/* binding */ judgedRows),
/* harmony export */   ih: () => (/* binding */ judgedBlocks)
/* harmony export */ });
/* harmony import */ var _chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(989);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4179);
/* harmony import */ var _chunk_TWJXOPSV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9275);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2545);





// src/report/judged.ts
function judgedRows(proofs, { branch, urlOf }) {
  return proofs.map(({ pin, outcome, on }) => {
    const state = outcome === "on-branch" ? `on ${branch}` : outcome;
    const there = on && (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_0__/* .commitCell */ .Ou)(urlOf(pin), on);
    return [
      (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_3__/* .showDirectory */ .fi)(pin.directory),
      (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_0__/* .commitCell */ .Ou)(urlOf(pin), pin.sha),
      { text: state, markdown: (0,_chunk_TWJXOPSV_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(outcome) ? outcome : `**${outcome}**` },
      {
        text: there === void 0 || outcome !== "squashed" ? "" : `-> ${there.text}`,
        markdown: outcome === "on-branch" ? "yes" : there?.markdown ?? "no"
      },
      { text: "", markdown: `${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(pin.at.file)}:${pin.at.line}` }
    ];
  });
}
function judgedPage(judged, title) {
  return (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_0__/* .page */ .MY)({
    title: judged.proofs.length === 0 ? title : `${title}: ${judgedTotal(judged)}`,
    blocks: () => judgedBlocks(judged)
  });
}
function judgedBlocks(judged) {
  const { proofs, branch } = judged;
  if (proofs.length === 0) return ["No pin to verify."];
  const [bad, good] = badAndGood(proofs);
  const head = ["Directory", "Commit", "Outcome", `On ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(branch)}`, "Pinned in"];
  const table = (those) => (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)({ head, rows: judgedRows(those, judged), of: "pins", isOpen: true });
  const isFolded = bad.length > 0 || good.length > _chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ROWS */ .pX;
  const ofGood = isFolded ? (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)((0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(good.length, "good pin"), table(good)) : table(good);
  return [...bad.length === 0 ? [] : [table(bad)], ...good.length === 0 ? [] : [ofGood]];
}
function badAndGood(proofs) {
  return [proofs.filter(({ outcome }) => !(0,_chunk_TWJXOPSV_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(outcome)), proofs.filter(({ outcome }) => (0,_chunk_TWJXOPSV_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(outcome))];
}
function judgedTotal({ proofs, branch }) {
  const [, good] = badAndGood(proofs);
  return `${good.length} of ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(proofs.length, "pin")} on ${branch}${taggedProofs(proofs).length > 0 ? ", or tagged" : ""}`;
}
function taggedProofs(proofs) {
  return proofs.filter(({ outcome }) => outcome === "tagged");
}




/***/ }),

/***/ 4010:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SYNC_INPUTS: () => (/* binding */ SYNC_INPUTS),
/* harmony export */   bringRecordings: () => (/* binding */ bringRecordings),
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   tidyUp: () => (/* binding */ tidyUp)
/* harmony export */ });
/* harmony import */ var _chunk_UUPECGJ6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4273);
/* harmony import */ var _chunk_EWMTDNZC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4950);
/* harmony import */ var _chunk_4KOEVV5W_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8271);
/* harmony import */ var _chunk_EAR5SCAV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7616);
/* harmony import */ var _chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5084);
/* harmony import */ var _chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9349);
/* harmony import */ var _chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2305);
/* harmony import */ var _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1006);
/* harmony import */ var _chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9032);
/* harmony import */ var _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6580);
/* harmony import */ var _chunk_CDXXPAUS_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2246);
/* harmony import */ var _chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9840);
/* harmony import */ var _chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6891);
/* harmony import */ var _chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3161);
/* harmony import */ var _chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4476);
/* harmony import */ var _chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(989);
/* harmony import */ var _chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9426);
/* harmony import */ var _chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7597);
/* harmony import */ var _chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5616);
/* harmony import */ var _chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9758);
/* harmony import */ var _chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3651);
/* harmony import */ var _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4738);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4179);
/* harmony import */ var _chunk_TWJXOPSV_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(9275);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2545);
/* harmony import */ var _chunk_RC3JMPGS_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1699);
/* harmony import */ var _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(2041);
/* harmony import */ var _chunk_GPT5BPKU_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5444);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(83);
/* harmony import */ var _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7161);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(6760);


































// src/workspace/backups.ts
var LINKS = process.platform === "win32" ? [] : ["-c", "core.symlinks=true"];
var BACKUP_NAME = /^(?:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z|[0-9a-f]{40})$/;
function isBackupName(text) {
  return BACKUP_NAME.test(text);
}

// src/commands/test-proxy.ts


var PROGRAM_INPUTS = ["proxy-version", "proxy-source", "proxy-checksum"];
var REPLAY_INPUTS = ["replay", "replay-file"];
function noticeEmpty(assetsRoot, log) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_32__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_33__.join)(assetsRoot, ".git/assets-sync/index"))) return;
  log.notice(
    `No recordings are in ${assetsRoot} yet: the test proxy can record there, and plays back what 'assets-sync sync <service>' brings.`
  );
}
async function findServed(context, synced) {
  const { inputs, selection, signal } = context;
  const codeRepository = await context.openCodeRepository();
  const { root: codeRoot } = codeRepository;
  const { assetsRoot } = (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_13__/* .locate */ .x5)(codeRepository, inputs.path);
  const find = async () => {
    const all = await (0,_chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_4__/* .selectAll */ .Ub)(selection, codeRepository, _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .SILENT */ .qY, signal);
    const chosen = (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_16__/* .layoutForProxy */ .CP)(inputs.layout, all);
    if (chosen === "tests") (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_13__/* .locateRoot */ .LM)(codeRepository, inputs.path);
    return { layout: chosen, folders: (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_16__/* .recordingFolders */ .lm)(all.services, chosen, { assetsRoot, codeRoot }) };
  };
  const { layout, folders: services } = synced ?? await find();
  if (layout === "tests") return { assetsRoot, services, folder: assetsRoot, env: {} };
  return { assetsRoot, services, folder: codeRoot, env: { PROXY_ASSETS_FOLDER: (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_16__/* .assetsFolderOf */ .Dx)({ assetsRoot, codeRoot }) } };
}
function replayWish({ inputs, host }) {
  return { replay: inputs.replay, files: inputs.replayFile ? [(0,node_path__WEBPACK_IMPORTED_MODULE_33__.resolve)(host.workspace, inputs.replayFile)] : [] };
}
async function provideServed(context, { assetsRoot, folder }) {
  if (folder !== assetsRoot) return;
  const { access, inputs, log, selection, signal, openCodeRepository } = context;
  noticeEmpty(assetsRoot, log);
  const root = new _chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsRoot */ ._c(assetsRoot);
  const isRecorded = (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_11__/* .isUnmade */ .hL)(root);
  if (!isRecorded && root.exists()) return;
  const codeRepository = await openCodeRepository();
  const located = (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_13__/* .locate */ .x5)(codeRepository, inputs.path);
  if (located.isRootFileMissing) return;
  const { url } = (0,_chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_17__/* .findRepositoryUrl */ .RD)(access, located.rootFile, codeRepository.root);
  if (isRecorded)
    await (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_11__/* .adoptRecordings */ .d4)(root, await (0,_chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_4__/* .selectAll */ .Ub)(selection, codeRepository, log, signal), url, codeRepository, signal);
  else (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_11__/* .makeFirstRoot */ .x9)(root, url, codeRepository);
}
async function programQuestion(context) {
  const { host, inputs, log, signal } = context;
  const { root } = await context.openCodeRepository();
  const { findToolCache } = await __webpack_require__.e(/* import() */ 211).then(__webpack_require__.bind(__webpack_require__, 8211));
  return {
    version: inputs.proxyVersion,
    source: inputs.proxySource,
    checksum: inputs.proxyChecksum,
    toolCache: findToolCache(process.env, host.storeBase),
    temporary: host.temporary,
    system: process,
    codeRoot: root,
    env: process.env,
    attempts: inputs.retries,
    log,
    signal
  };
}
async function requireProgramChoice(context) {
  const { requireChoice } = await __webpack_require__.e(/* import() */ 211).then(__webpack_require__.bind(__webpack_require__, 8211));
  requireChoice(await programQuestion(context));
}
async function requireStartable(context) {
  const { assetsRoot } = (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_13__/* .locate */ .x5)(await context.openCodeRepository(), context.inputs.path);
  const { proxyFiles } = await __webpack_require__.e(/* import() */ 124).then(__webpack_require__.bind(__webpack_require__, 743));
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_32__.existsSync)(proxyFiles(assetsRoot).state)) await requireProgramChoice(context);
}
async function provideProgram(context) {
  const { provideProxy } = await __webpack_require__.e(/* import() */ 211).then(__webpack_require__.bind(__webpack_require__, 8211));
  return provideProxy(await programQuestion(context));
}
async function startProxyOn(context, served) {
  const { host, log, signal } = context;
  const { assetsRoot, folder, services } = served;
  await provideServed(context, served);
  const { PROXY_STATE, proxyFiles, REPLAY_STATE, startManaged } = await __webpack_require__.e(/* import() */ 124).then(__webpack_require__.bind(__webpack_require__, 743));
  const files = proxyFiles(assetsRoot, { besidePackages: folder !== assetsRoot });
  const jobLog = (0,node_path__WEBPACK_IMPORTED_MODULE_33__.join)(host.temporary, `assets-sync-test-proxy-${Date.now()}-${process.pid}`, "test-proxy.log");
  const started = await startManaged({
    assetsRoot: folder,
    services,
    stateFile: files.state,
    logFile: host.atTerminal ? files.log : jobLog,
    executable: async () => (await provideProgram(context)).executable,
    env: { ...process.env, ...served.env },
    log,
    signal
  });
  host.saveState(PROXY_STATE, JSON.stringify(started.proxy));
  host.saveState(REPLAY_STATE, JSON.stringify(replayWish(context)));
  if (!host.atTerminal) (0,_chunk_RC3JMPGS_js__WEBPACK_IMPORTED_MODULE_25__/* .keepWish */ .bQ)(started.proxy.log, replayWish(context));
  const { proxyVariables } = await __webpack_require__.e(/* import() */ 943).then(__webpack_require__.bind(__webpack_require__, 3943));
  for (const [name, value] of Object.entries(proxyVariables(started.proxy))) host.setVariable(name, value);
  return started;
}
function proxyOutputs({ url, log }) {
  return { "proxy-url": url, "proxy-log": log };
}

// src/commands/sync/sync.ts
function storeBaseOf(cache, storeBase, assetsRoot) {
  return cache === "off" ? (0,_chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_12__/* .privateStores */ .C7)(assetsRoot) : storeBase;
}
async function sync(request, log, signal) {
  const { codeRepository, repositoryOptions, access, cache, discard } = request;
  const located = (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_13__/* .locate */ .x5)(codeRepository, request.selection.path);
  const onDisk = new _chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsRoot */ ._c(located.assetsRoot, { onlyRead: true });
  const selection = await choose(request, located, onDisk.readSynced()?.services ?? [], log, signal);
  const { rootFile, assetsRoot, services } = selection;
  const aboutOthers = tellsOfOthers(request.selection) ? { request, located, selection } : void 0;
  const layout = request.forProxy === true ? (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_16__/* .layoutForProxy */ .CP)(request.layout, selection) : request.layout ?? "tests";
  const folders = (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_16__/* .recordingFolders */ .lm)(services, layout, { assetsRoot, codeRoot: codeRepository.root });
  const common = { assetsRoot, layout, folders, verified: request.verify ? true : void 0 };
  const repository = () => (0,_chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_17__/* .findRepositoryUrl */ .RD)(access, rootFile, codeRepository.root).url;
  if (!located.isRootFileMissing && (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_11__/* .isUnmade */ .hL)(onDisk))
    await (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_11__/* .adoptRecordings */ .d4)(new _chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsRoot */ ._c(assetsRoot), selection, repository(), codeRepository, signal);
  if (services.length === 0 && !onDisk.isCutOff) {
    if (!located.isRootFileMissing) repository();
    const { synced } = aboutOthers !== void 0 && onDisk.exists() ? await onDisk.readState(signal) : {};
    if (aboutOthers !== void 0 && synced !== void 0) await reportOtherServices(aboutOthers, synced.services, log, signal);
    return { ..._chunk_EAR5SCAV_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING_SYNCED */ .PR, ...common, changes: void 0 };
  }
  const accesses = (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_7__/* .findAccesses */ .cX)(access, rootFile, codeRepository.root, log.warning);
  const proof = request.verify ? await prove(request, selection, log, signal) : _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .NO_TRAFFIC */ .qE;
  const ciCache = await openCiCaches(request, accesses, services, log);
  const assetsFolder = (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_16__/* .assetsFolderOf */ .Dx)({ assetsRoot, codeRoot: codeRepository.root });
  const packages = layout === "test-proxy" ? (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_16__/* .packagesOf */ .DT)(services, assetsFolder) : [];
  if (packages.length > 0) (0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_19__/* .hideFromStatus */ .hf)(codeRepository, assetsRoot);
  const storage = { accesses, assetsRoot, repositoryOptions, ciCache: ciCache.of };
  const restoring = { ...storage, packages, assetsFolder, withoutStore: cache === "off" };
  const ofProxy = packages.length === 0 ? void 0 : await (await __webpack_require__.e(/* import() */ 522).then(__webpack_require__.bind(__webpack_require__, 4522))).syncPackages(restoring, log, signal);
  const chosen = services.filter((service) => !packages.some((one) => one.chosen === service));
  const bringing = { ...storage, codeRepository, chosen, discard, storeInsideRoot: cache === "off" };
  const isRootMeant = packages.length === 0 || chosen.length > 0 || onDisk.isCutOff;
  const ours = isRootMeant ? await (0,_chunk_EAR5SCAV_js__WEBPACK_IMPORTED_MODULE_3__/* .syncRoot */ .ky)(bringing, log, signal) : _chunk_EAR5SCAV_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING_SYNCED */ .PR;
  if (aboutOthers !== void 0 && ours.others.length > 0) await reportOtherServices(aboutOthers, ours.others, log, signal);
  const { changes, ...compared } = request.showChanges ? await compare(request, accesses, selection, log, signal) : NOT_COMPARED;
  const parts = ofProxy === void 0 ? [ours] : [ofProxy, ours];
  return {
    ...ours,
    ...ciCache.names,
    ...common,
    changes,
    services: parts.flatMap((part) => part.services).sort((a, b) => a.service < b.service ? -1 : 1),
    repositories: parts.flatMap((part) => part.repositories),
    kept: parts.flatMap((part) => part.kept),
    ...(0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .sumTraffic */ .pU)([proof, compared, ...parts]),
    cacheHit: (ofProxy?.cacheHit ?? true) && (ours.cacheHit || ofProxy !== void 0 && chosen.length === 0) && proof.requests + compared.requests === 0
  };
}
function choose(request, located, synced, log, signal) {
  const { codeRepository, verify: isProved } = request;
  if (request.compare)
    return (0,_chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_4__/* .selectCompared */ .kv)({ ...request.selection, isProved, lostPins: false }, codeRepository, log, signal, located);
  const alsoMeant = synced.length === 0 ? void 0 : (all) => compareOthers(request, all, synced).moved;
  return (0,_chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_4__/* .select */ .Lt)({ ...request.selection, isProved, alsoMeant }, codeRepository, log, signal, located);
}
function tellsOfOthers({ paths, isLocalUser }) {
  return paths.includes(_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_13__/* .ALL */ .y2) || isLocalUser && paths.length === 0;
}
async function reportOtherServices({ request, located, selection: chosen }, others, log, signal) {
  const { codeRepository } = request;
  const selecting = request.selection.paths.includes(_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_13__/* .ALL */ .y2) ? Promise.resolve(chosen) : (0,_chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_4__/* .selectAll */ .Ub)(request.selection, codeRepository, _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .SILENT */ .qY, signal, located);
  const selection = await selecting.catch((error) => {
    if (signal.aborted || !(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl)) throw error;
  });
  if (selection === void 0) return;
  const { lost, moved } = compareOthers(request, selection, others);
  if (lost.length > 0) {
    const advice = request.selection.isLocalUser ? " assets-sync reset takes off the disk what has no committed pin." : "";
    log.notice(`On disk, without a pin, and left as they are: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .listNames */ .Zv)(lost)}.${advice}`);
  }
  if (moved.length === 0) return;
  const names = moved.map(({ service }) => service);
  const message = `On disk, but not at the commit that is pinned: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .listNames */ .Zv)(names)}. Bring them: ${(0,_chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_20__/* .syncCommand */ .B)(names)}`;
  log.warning({ message });
}
function compareOthers({ access, codeRepository }, { pins, rootFile }, others) {
  const urlOf = (pin) => (0,_chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_17__/* .repositoryUrlOf */ .ZN)(access, rootFile, codeRepository.root, pin).url;
  const pinned = others.map((there) => ({ there, service: there.service, pinnedTrees: pins.pinnedTreesOf(there.service) }));
  return {
    lost: pinned.filter(({ pinnedTrees }) => pinnedTrees.length === 0).map(({ service }) => service),
    moved: pinned.filter(({ there, pinnedTrees }) => pinnedTrees.length > 0 && (0,_chunk_CDXXPAUS_js__WEBPACK_IMPORTED_MODULE_10__/* .compareToPins */ .H)(pinnedTrees, there, urlOf) === "moved").map(({ service, pinnedTrees }) => ({ service, pinnedTrees, given: false }))
  };
}
async function openCiCaches({ repositoryOptions: { storeBase }, cache, cacheService }, accesses, services, log) {
  const groups = (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_7__/* .byRepository */ .IH)(services, (pin) => accesses.of(pin).url);
  const names = groups[0] === void 0 ? {} : (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_7__/* .cacheNames */ .nW)(storeBase, groups[0]);
  if (cache !== "hosted") return { names, of: void 0 };
  const { CiCache } = await __webpack_require__.e(/* import() */ 886).then(__webpack_require__.bind(__webpack_require__, 886));
  const caches = new Map(
    groups.flatMap(
      (group) => group === void 0 ? [] : [[group.url.url, new CiCache((0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_7__/* .cacheNames */ .nW)(storeBase, group), cacheService, log.notice)]]
    )
  );
  return { names, of: ({ url }) => caches.get(url.url) };
}
var NOT_COMPARED = { changes: void 0, ..._chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .NO_TRAFFIC */ .qE };
async function compare({ repositoryOptions, cache }, accesses, { assetsRoot, services, before }, log, signal) {
  const isElsewhere = before?.otherRepository !== void 0 && before.pins.directories.length === 0;
  if (services.length === 0 || before === void 0 || isElsewhere) return NOT_COMPARED;
  const storeBase = storeBaseOf(cache, repositoryOptions.storeBase, assetsRoot);
  const question = { accesses, repositoryOptions: { ...repositoryOptions, storeBase }, services, earlier: before.pins };
  try {
    const { comparePins } = await __webpack_require__.e(/* import() */ 298).then(__webpack_require__.bind(__webpack_require__, 9298));
    return await comparePins(question, log, signal);
  } catch (error) {
    if (signal.aborted || !(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl)) throw error;
    log.notice(`What changed in the recordings could not be found out: ${error.message}`);
    return NOT_COMPARED;
  }
}
async function prove({ access, codeRepository, repositoryOptions, onUnproved }, { rootFile, services, settingsBefore }, log, signal) {
  const { notVerified } = await __webpack_require__.e(/* import() */ 162).then(__webpack_require__.bind(__webpack_require__, 162));
  const { distinctPins, findJudge, verifyPins } = await Promise.all(/* import() */[__webpack_require__.e(87), __webpack_require__.e(802)]).then(__webpack_require__.bind(__webpack_require__, 6802));
  const { accesses } = findJudge(access, rootFile, settingsBefore, codeRepository.root, log);
  const question = { accesses, repositoryOptions, places: distinctPins(services) };
  const { proofs, requests, bytes } = await verifyPins(question, log, signal);
  const { branch } = accesses;
  const wrong = notVerified(proofs, branch);
  if (wrong === void 0) return { requests, bytes };
  await onUnproved?.(wrong, { proofs, branch, urlOf: (pin) => accesses.of(pin).url });
  throw wrong;
}

// src/commands/sync/command.ts
var SYNC_INPUTS = [
  "base",
  ..._chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_14__/* .REPOSITORY_INPUTS */ .r0,
  "verify",
  "discard",
  "cache",
  "cache-save",
  "mirror",
  "layout"
];
var command = {
  group: "Recordings",
  description: "bring the assets root to the pinned recordings",
  paths: _chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_14__/* .SERVICES_HERE */ .mo,
  inputs: [...SYNC_INPUTS, "proxy", ...PROGRAM_INPUTS, ...REPLAY_INPUTS, "retries", "timeout"],
  flags: [{ name: "--first-recordings", help: "leave services without a pin out: they are going to be recorded", isRare: true }],
  examples: `
  assets-sync sync sdk/tables           # the recordings of one service
  assets-sync sync sdk/tables sdk/core  # of two, in the same assets root
  assets-sync sync                      # of the service that you are in, else of those that you changed
  assets-sync sync '*'                  # of every service that has a pin
  assets-sync sync sdk/tables --json    # for scripts`,
  more: `
Exit codes: 0 done, 2 wrong usage, file or pin, 3 the server was not reached,
4 stopped to protect local changes, 5 not authorised, 130 Ctrl-C.`,
  run
};
async function run(context) {
  const { host, inputs, signal } = context;
  if (inputs.proxy) await requireStartable(context);
  const selection = { ...context.selection, mayLackPins: context.flags.firstRecordings === true };
  const { result, milliseconds } = await bringRecordings({ ...context, selection }, { forProxy: inputs.proxy });
  const report = (0,_chunk_4KOEVV5W_js__WEBPACK_IMPORTED_MODULE_2__/* .syncedReport */ .z)(result, { milliseconds, from: host.workspace });
  host.result(report.lines.join("\n"));
  host.setVariable("ASSETS_ROOT", result.assetsRoot);
  const served = await findServed(context, result);
  for (const [name, value] of Object.entries(served.env)) host.setVariable(name, value);
  await host.summarize(() => (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_15__/* .page */ .MY)(report));
  const proxy = inputs.proxy ? await startProxy(context, result, served) : {};
  host.setOutputs({ ...report.outputs, ...proxy }, report.json);
  await tidyUp(result, storeBaseOf(inputs.cache, host.storeBase, result.assetsRoot), signal);
}
async function bringRecordings(context, { forProxy }) {
  const { host, inputs, signal, log, selection, access } = context;
  const started = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .uptime */ .xU)();
  for (const path of inputs.paths.filter(isBackupName)) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl("bad-usage", `${path} is no service.`, {
      hint: `A backup is brought back by: assets-sync backups restore ${path}`
    });
  }
  const codeRepository = await context.openCodeRepository();
  const result = await sync(
    {
      codeRepository,
      selection,
      access,
      repositoryOptions: context.repositoryOptions(codeRepository),
      discard: inputs.discard ?? !host.atTerminal,
      verify: inputs.verify,
      onUnproved: async (error, judged) => {
        host.setOutputs({ verified: false }, { error: (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .errorJson */ .dF)(error) });
        await host.summarize(() => (0,_chunk_UUPECGJ6_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedPage */ .Bj)(judged, "assets-sync: nothing was synced"));
      },
      // Whoever names services and a base wants to know what is new in them since.
      compare: !host.atTerminal && inputs.paths.length > 0 && inputs.base !== void 0,
      showChanges: !host.atTerminal,
      layout: inputs.layout,
      forProxy,
      cache: inputs.cache,
      cacheService: cacheServiceOf(context)
    },
    log,
    signal
  );
  tellBesides(context, result);
  return { result, milliseconds: (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .uptime */ .xU)() - started };
}
function cacheServiceOf({ host, inputs: { cache, cacheSave } }) {
  const service = cache === "hosted" ? host.cacheService : void 0;
  if (service === void 0 || cacheSave === "always" || cacheSave === "default-branch" && host.isOnDefaultBranch())
    return service;
  return { restore: (...request) => service.restore(...request) };
}
async function startProxy(context, { services }, served) {
  if (services.length === 0) {
    context.log.notice("There is no service to test, so no test proxy was started.");
    return {};
  }
  const { proxy } = await startProxyOn(context, served);
  context.host.result(`The test proxy answers at ${proxy.url} and writes to ${proxy.log}.`);
  return proxyOutputs(proxy);
}
function tellBesides({ host, inputs }, result) {
  if (result.kept.length > 0) host.say("notice", `Local changes stayed: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .listNames */ .Zv)(result.kept)}.`);
  (0,_chunk_4KOEVV5W_js__WEBPACK_IMPORTED_MODULE_2__/* .tellBackup */ .a)(host, inputs, result);
  if (!host.atTerminal) (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_11__/* .changeNotices */ .a$)(result.changes ?? []).forEach((0,_chunk_EWMTDNZC_js__WEBPACK_IMPORTED_MODULE_1__/* .announcer */ .y4)(host, "notice"));
}
async function tidyUp({ bytes, services, repositories }, storeBase, signal) {
  const hasNew = bytes > 0 || services.some(({ source }) => source === "mirror");
  const stores = !hasNew ? [] : repositories.map((repository) => new _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_7__/* .Store */ .il(storeBase, repository));
  for (const store of stores.filter(({ hasManyPacks }) => hasManyPacks)) {
    const { repack } = await __webpack_require__.e(/* import() */ 541).then(__webpack_require__.bind(__webpack_require__, 541));
    await repack(store, signal).catch(() => {
    });
  }
}



/***/ })

};
