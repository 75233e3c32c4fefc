export const id = 8000;
export const ids = [8000];
export const modules = {

/***/ 9869:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ strictest),
/* harmony export */   Px: () => (/* binding */ takeWishes),
/* harmony export */   bQ: () => (/* binding */ keepWish)
/* harmony export */ });
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1214);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);



// src/replay/wish.ts

var fileOf = (log) => `${log}.wishes`;
function keepWish(log, wish) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.appendFileSync)(fileOf(log), `${JSON.stringify(wish)}
`);
}
function takeWishes(log) {
  const kept = (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_0__/* .readIfThere */ .qC)(fileOf(log))?.trim().split("\n") ?? [];
  (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_1__/* .removeFile */ .nM)(fileOf(log));
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

/***/ 4521:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   et: () => (/* binding */ notVerified),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7261);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3757);



// src/verify/outcomes.ts
var OUTCOMES = {
  /** The branch has the commit, and the tree of the pin, if it names one, is that of the commit. */
  "on-branch": { advice: void 0 },
  /** An assets.json pins a tag, which the server has, and which is at the commit whose digits it names. */
  tagged: { advice: void 0 },
  /** The branch does not have the commit, but another one with the same contents: its pull request was squashed or rebased. */
  squashed: {
    advice: ({ pin, on }, branch) => {
      const other = on === void 0 ? "a commit there" : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(on);
      return `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(pin.sha)} is not on ${branch}, but ${other} has the same recordings; assets-sync repin moves the pin there`;
    }
  },
  /** The server has the commit, but its contents are not on the branch. */
  unmerged: {
    advice: ({ pin }, branch) => `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(pin.sha)} is not on ${branch}; merge its branch or pull request first, with a merge commit`
  },
  /** The server does not give the commit out, or the pin is no commit. */
  missing: {
    advice: ({ pin, isObject }) => isObject === true ? `${pin.sha} is not a commit of the assets repository, but a tag, a tree or a file; pin the commit: git rev-parse <name>^{commit} prints it` : `the server does not give out ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(pin.sha)}; record again, or restore the branch that had it`
  },
  /** The pin names another tree than its commit has at that directory, whether the branch has the commit or not. */
  "wrong-tree": {
    advice: ({ pin, tree }) => {
      const right = tree === "absent" || tree === void 0 ? "that has no such directory" : `that is ${tree}`;
      return `tree is not this directory of ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(pin.sha)}: ${right}; assets-sync repin corrects it`;
    }
  }
};
function outcomeOf(pin, ancestry, tree, on) {
  if (ancestry === "missing") return on === void 0 ? "missing" : "squashed";
  if (pin.tree !== void 0 && pin.tree !== (tree === "absent" ? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_TREE */ .pL : tree)) return "wrong-tree";
  if (ancestry === "on-branch") return "on-branch";
  return on === void 0 ? "unmerged" : "squashed";
}
function isGood(outcome) {
  const { advice } = OUTCOMES[outcome];
  return advice === void 0;
}
function problemOf(proof, branch) {
  const { pin, outcome } = proof;
  const { advice } = OUTCOMES[outcome];
  if (advice === void 0) return void 0;
  return { message: `${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .showDirectory */ .fi)(pin.directory)}: ${outcome}: ${advice(proof, branch)}`, at: pin.at };
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

/***/ 8000:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ bringRecordings),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   YY: () => (/* binding */ SYNC_INPUTS),
/* harmony export */   gN: () => (/* binding */ tidyUp)
/* harmony export */ });
/* harmony import */ var _chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4766);
/* harmony import */ var _chunk_DVASTYBB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3531);
/* harmony import */ var _chunk_YPJH3QUV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8598);
/* harmony import */ var _chunk_C7RNYNE2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8224);
/* harmony import */ var _chunk_6XMCS26G_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6562);
/* harmony import */ var _chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9630);
/* harmony import */ var _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3641);
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2307);
/* harmony import */ var _chunk_LLCPMIKM_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4471);
/* harmony import */ var _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2496);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3757);












// src/commands/sync/command.ts
var SYNC_INPUTS = [
  "base",
  ..._chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_6__/* .REPOSITORY_INPUTS */ .r0,
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
  paths: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_6__/* .SERVICES_HERE */ .mo,
  inputs: [...SYNC_INPUTS, "proxy", ..._chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM_INPUTS */ .tu, ..._chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLAY_INPUTS */ .y1, "retries", "timeout"],
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
  if (inputs.proxy) await (0,_chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_0__/* .requireStartable */ .cv)(context);
  const selection = { ...context.selection, mayLackPins: context.flags.firstRecordings === true };
  const { result, milliseconds } = await bringRecordings({ ...context, selection }, { forProxy: inputs.proxy });
  const report = (0,_chunk_6XMCS26G_js__WEBPACK_IMPORTED_MODULE_4__/* .syncedReport */ .z5)(result, { milliseconds, from: host.workspace });
  host.result(report.lines.join("\n"));
  host.setVariable("ASSETS_ROOT", result.assetsRoot);
  const served = await (0,_chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_0__/* .findServed */ .TU)(context, result);
  for (const [name, value] of Object.entries(served.env)) host.setVariable(name, value);
  await host.summarize(() => (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_7__/* .page */ .MY)(report));
  const proxy = inputs.proxy ? await startProxy(context, result, served) : {};
  host.setOutputs({ ...report.outputs, ...proxy }, report.json);
  await tidyUp(result, (0,_chunk_LLCPMIKM_js__WEBPACK_IMPORTED_MODULE_8__/* .storeBaseOf */ .c)(inputs.cache, host.storeBase, result.assetsRoot), signal);
}
async function bringRecordings(context, { forProxy }) {
  const { host, inputs, signal, log, selection, access } = context;
  const started = process.uptime();
  for (const path of inputs.paths.filter(_chunk_DVASTYBB_js__WEBPACK_IMPORTED_MODULE_1__/* .isBackupName */ .iY)) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl("bad-usage", `${path} is no service.`, {
      hint: `A backup is brought back by: assets-sync backups restore ${path}`
    });
  }
  const codeRepository = await context.openCodeRepository();
  const result = await (0,_chunk_LLCPMIKM_js__WEBPACK_IMPORTED_MODULE_8__/* .sync */ .O)(
    {
      codeRepository,
      selection,
      access,
      repositoryOptions: context.repositoryOptions(codeRepository),
      discard: inputs.discard ?? !host.atTerminal,
      verify: inputs.verify,
      onUnproved: async (error, judged) => {
        host.setOutputs({ verified: false }, { error: (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .errorJson */ .dF)(error) });
        await host.summarize(() => (0,_chunk_YPJH3QUV_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedPage */ .Bj)(judged, "assets-sync: nothing was synced"));
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
  tell(context, result);
  return { result, milliseconds: (process.uptime() - started) * 1e3 };
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
  const { proxy } = await (0,_chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_0__/* .startProxyOn */ .eS)(context, served);
  context.host.result(`The test proxy answers at ${proxy.url} and writes to ${proxy.log}.`);
  return (0,_chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyOutputs */ .Rt)(proxy);
}
function tell({ host, inputs }, result) {
  if (result.kept.length > 0) host.say("notice", `Local changes stayed: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .listNames */ .Zv)(result.kept)}.`);
  (0,_chunk_6XMCS26G_js__WEBPACK_IMPORTED_MODULE_4__/* .tellBackup */ .aA)(host, inputs, result);
  if (!host.atTerminal) (0,_chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_5__/* .changeNotices */ .a$)(result.changes ?? []).forEach((0,_chunk_C7RNYNE2_js__WEBPACK_IMPORTED_MODULE_3__/* .announcer */ .y4)(host, "notice"));
}
async function tidyUp({ bytes, services, repositories }, storeBase, signal) {
  const hasNew = bytes > 0 || services.some(({ source }) => source === "mirror");
  const stores = !hasNew ? [] : repositories.map((repository) => new _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_9__/* .Store */ .il(storeBase, repository));
  for (const store of stores.filter(({ hasManyPacks }) => hasManyPacks)) {
    const { repack } = await __webpack_require__.e(/* import() */ 8019).then(__webpack_require__.bind(__webpack_require__, 8019));
    await repack(store, signal).catch(() => {
    });
  }
}




/***/ }),

/***/ 6562:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aA: () => (/* binding */ tellBackup),
/* harmony export */   aw: () => (/* binding */ backupName),
/* harmony export */   z5: () => (/* binding */ syncedReport)
/* harmony export */ });
/* harmony import */ var _chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9630);
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2307);
/* harmony import */ var _chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7678);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2136);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7594);






// src/report/synced.ts
function syncedReport(result, { milliseconds, from, title = "assets-sync" }) {
  const { services, assetsRoot, changes = [], cacheKey, cachePath, verified } = result;
  const files = services.reduce((sum, service) => sum + service.files, 0);
  const isNone = services.length === 0;
  const all = `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(services.length, "service")}, ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(files, "recording")}`;
  const costs = `${(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .traffic */ .iN)(result)}, ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTime */ .fU)(milliseconds)}${verified === true ? ", pins verified" : ""}`;
  const rows = services.map(serviceRow);
  return {
    title: isNone ? title : `${title}: ${all}`,
    lines: [...(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .alignRows */ .P4)(rows), isNone ? "No service to sync." : `${all} in ${(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .placeFrom */ .aQ)(from, assetsRoot)} (${costs})`],
    blocks: () => {
      if (isNone) return ["No service to sync."];
      const slow = result.requests === 0 ? [] : services.filter(({ pinnedTrees }) => pinnedTrees.some(({ lacksTree }) => lacksTree));
      const head = ["Service", "Commit", "Recordings", "Size", "From"];
      const table = (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)({ head, rows, numeric: [2, 3], of: "services" });
      const news = changes.length === 0 ? [] : ["#### What the pins of this change bring", (0,_chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_0__/* .changesMarkdown */ .T4)(changes)];
      return [table, costs, ...(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .treesAdvice */ .Kf)(slow.length), ...news];
    },
    outputs: {
      "assets-root": assetsRoot,
      services: services.map(({ service }) => service),
      pins: (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .pinsOutput */ .um)(services),
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
    const { text, markdown } = (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .commitCell */ .Ou)(repository, sha);
    return { text, markdown: directory === service ? markdown : `${markdown} (${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(directory)})` };
  });
  const back = `${deleted} deleted; ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommand */ .q$)(["assets-sync", "reset", service])} brings them back, and drops what else changed there (a backup is kept)`;
  const from = deleted === 0 ? SOURCES[source] : back;
  return [service, (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .joinCells */ .Cj)(commits), countCell(files, "recording"), (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(size), { text: from, markdown: from }];
}
function countCell(number, singular) {
  return { text: (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(number, singular), markdown: (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(number) };
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
  return ref.slice(_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_2__/* .BACKUPS */ .Gk.length);
}
function tellBackup(host, { path, workingDirectory }, { assetsRoot, backup }) {
  if (backup === void 0) return;
  const flags = [...flag("--path", path), ...flag("--working-directory", workingDirectory)];
  const back = host.atTerminal ? ["assets-sync", "backups", "restore", backupName(backup), ...flags] : ["git", "-C", assetsRoot, "restore", `--source=${backup}`, "--overlay", "--", "."];
  host.say("warning", `Local changes were replaced; they are kept. To bring them back: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommand */ .q$)(back)}`);
}
function flag(name, value) {
  return value === void 0 ? [] : [name, value];
}




/***/ }),

/***/ 4766:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ requireProgramChoice),
/* harmony export */   F5: () => (/* binding */ provideServed),
/* harmony export */   GR: () => (/* binding */ provideProgram),
/* harmony export */   Me: () => (/* binding */ noticeEmpty),
/* harmony export */   NY: () => (/* binding */ replayWish),
/* harmony export */   Rt: () => (/* binding */ proxyOutputs),
/* harmony export */   TU: () => (/* binding */ findServed),
/* harmony export */   cv: () => (/* binding */ requireStartable),
/* harmony export */   dp: () => (/* binding */ programQuestion),
/* harmony export */   eS: () => (/* binding */ startProxyOn),
/* harmony export */   tu: () => (/* binding */ PROGRAM_INPUTS),
/* harmony export */   y1: () => (/* binding */ REPLAY_INPUTS)
/* harmony export */ });
/* harmony import */ var _chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4506);
/* harmony import */ var _chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4813);
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7704);
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7616);
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4494);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(592);
/* harmony import */ var _chunk_233EYIEM_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9869);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4534);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);









// src/commands/test-proxy.ts


var PROGRAM_INPUTS = ["proxy-version", "proxy-source", "proxy-checksum"];
var REPLAY_INPUTS = ["replay", "replay-file"];
function noticeEmpty(assetsRoot, log) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(assetsRoot, ".git/assets-sync/index"))) return;
  log.notice(
    `No recordings are in ${assetsRoot} yet: the test proxy can record there, and plays back what 'assets-sync sync <service>' brings.`
  );
}
async function findServed(context, synced) {
  const { inputs, selection, signal } = context;
  const codeRepository = await context.openCodeRepository();
  const { root: codeRoot } = codeRepository;
  const { assetsRoot } = (0,_chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x)(codeRepository, inputs.path);
  const find = async () => {
    const all = await (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_0__/* .selectAll */ .Ub)(selection, codeRepository, _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_7__/* .SILENT */ .qY, signal);
    const chosen = (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_4__/* .layoutForProxy */ .CP)(inputs.layout, all);
    if (chosen === "tests") (0,_chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_3__/* .locateRoot */ .L)(codeRepository, inputs.path);
    return { layout: chosen, folders: (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_4__/* .recordingFolders */ .lm)(all.services, chosen, { assetsRoot, codeRoot }) };
  };
  const { layout, folders: services } = synced ?? await find();
  if (layout === "tests") return { assetsRoot, services, folder: assetsRoot, env: {} };
  return { assetsRoot, services, folder: codeRoot, env: { PROXY_ASSETS_FOLDER: (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_4__/* .assetsFolderOf */ .Dx)({ assetsRoot, codeRoot }) } };
}
function replayWish({ inputs, host }) {
  return { replay: inputs.replay, files: inputs.replayFile ? [(0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(host.workspace, inputs.replayFile)] : [] };
}
async function provideServed(context, { assetsRoot, folder }) {
  if (folder !== assetsRoot) return;
  const { access, inputs, log, selection, signal, openCodeRepository } = context;
  noticeEmpty(assetsRoot, log);
  const root = new _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsRoot */ ._c(assetsRoot);
  const isRecorded = (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnmade */ .hL)(root);
  if (!isRecorded && root.exists()) return;
  const codeRepository = await openCodeRepository();
  const located = (0,_chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x)(codeRepository, inputs.path);
  if (located.isRootMissing) return;
  const { url } = (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_5__/* .findRepositoryUrl */ .RD)(access, located.root, codeRepository.root);
  if (isRecorded)
    await (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_1__/* .adoptRecordings */ .d4)(root, await (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_0__/* .selectAll */ .Ub)(selection, codeRepository, log, signal), url, codeRepository, signal);
  else (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_1__/* .makeFirstRoot */ .x9)(root, url, codeRepository);
}
async function programQuestion(context) {
  const { host, inputs, log, signal } = context;
  const { root } = await context.openCodeRepository();
  const { findToolCache } = await __webpack_require__.e(/* import() */ 2118).then(__webpack_require__.bind(__webpack_require__, 2118));
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
  const { requireChoice } = await __webpack_require__.e(/* import() */ 2118).then(__webpack_require__.bind(__webpack_require__, 2118));
  requireChoice(await programQuestion(context));
}
async function requireStartable(context) {
  const { assetsRoot } = (0,_chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x)(await context.openCodeRepository(), context.inputs.path);
  const { proxyFiles } = await __webpack_require__.e(/* import() */ 2263).then(__webpack_require__.bind(__webpack_require__, 4644));
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)(proxyFiles(assetsRoot).state)) await requireProgramChoice(context);
}
async function provideProgram(context) {
  const { provideProxy } = await __webpack_require__.e(/* import() */ 2118).then(__webpack_require__.bind(__webpack_require__, 2118));
  return provideProxy(await programQuestion(context));
}
async function startProxyOn(context, served) {
  const { host, log, signal } = context;
  const { assetsRoot, folder, services } = served;
  await provideServed(context, served);
  const { PROXY_STATE, proxyFiles, REPLAY_STATE, startManaged } = await __webpack_require__.e(/* import() */ 2263).then(__webpack_require__.bind(__webpack_require__, 4644));
  const files = proxyFiles(assetsRoot, { besidePackages: folder !== assetsRoot });
  const jobLog = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(host.temporary, `assets-sync-test-proxy-${Date.now()}-${process.pid}`, "test-proxy.log");
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
  if (!host.atTerminal) (0,_chunk_233EYIEM_js__WEBPACK_IMPORTED_MODULE_6__/* .keepWish */ .bQ)(started.proxy.log, replayWish(context));
  const { proxyVariables } = await __webpack_require__.e(/* import() */ 3591).then(__webpack_require__.bind(__webpack_require__, 3591));
  for (const [name, value] of Object.entries(proxyVariables(started.proxy))) host.setVariable(name, value);
  return started;
}
function proxyOutputs({ url, log }) {
  return { "proxy-url": url, "proxy-log": log };
}




/***/ }),

/***/ 3531:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ dropBackups),
/* harmony export */   Tx: () => (/* binding */ findBackups),
/* harmony export */   _p: () => (/* binding */ restoreBackupFiles),
/* harmony export */   iY: () => (/* binding */ isBackupName)
/* harmony export */ });
/* harmony import */ var _chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7678);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7423);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3757);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);






// src/workspace/backups.ts

var LINKS = process.platform === "win32" ? [] : ["-c", "core.symlinks=true"];
var BACKUP_NAME = /^(?:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z|[0-9a-f]{40})$/;
function isBackupName(text) {
  return BACKUP_NAME.test(text);
}
function timeOf(name) {
  const [, year, month, day, hour, minute, second] = BACKUP_NAME.exec(name) ?? [];
  return year === void 0 ? void 0 : /* @__PURE__ */ new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
async function findBackups(root, signal) {
  const args = ["for-each-ref", "--format=%(refname)", _chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk];
  const output = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(args, { environment: root.environment, signal }).catch((error) => {
    throw root.isDamage(error) ? root.damaged(error) : error;
  });
  const names = output.toString("latin1").split("\n").map((ref) => ref.slice(_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk.length));
  const backups = [];
  for (const name of names.filter(isBackupName)) backups.push(await readBackup(root, name, signal));
  return backups.sort((a, b) => b.time.getTime() - a.time.getTime());
}
async function readBackup(root, name, signal) {
  const environment = { ...root.environment, GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(root.ours, "no-index") };
  const read = async (...args) => {
    const result = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .Ii)(args, { environment, signal });
    if (result.exitCode === 0) return result.stdout;
    const error = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .gitError */ .N7)(args, result);
    if (error.isUnreadable) return void 0;
    throw error;
  };
  const listFiles = async (from) => {
    const args = ["diff-tree", "-r", "-z", "--no-renames", "--diff-filter=d", "--name-only", from, `${_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk}${name}`];
    const files = await read(...args);
    return files && (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(files);
  };
  const time = timeOf(name);
  if (time !== void 0) return { name, time, files: await listFiles(_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_TREE */ .pL) };
  const made = await read("show", "-s", "--format=%ct", name);
  const roots = made && await read("rev-list", "--max-parents=0", name);
  if (made === void 0 || roots === void 0) return { name, time: /* @__PURE__ */ new Date(0), files: void 0 };
  const first = roots.toString("latin1").trim().split("\n").at(-1) ?? name;
  return { name, time: new Date(Number(made.toString("latin1")) * 1e3), files: await listFiles(first) };
}
async function dropBackups(root, names, signal) {
  const common = { environment: root.environment, signal };
  const refs = names.map((name) => `${_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk}${name}`);
  const found = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["cat-file", "--batch-check=%(objectname)"], {
    ...common,
    input: refs.map((ref) => `${ref}
`).join("")
  });
  const gone = await root.objectsOf(["--stdin"], found.toString("latin1"), signal);
  await root.referredObjects([], signal);
  await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["update-ref", "--stdin", "-z"], { ...common, input: refs.map((ref) => `delete ${ref}\0\0`).join("") });
  const needed = new Set(await root.referredObjects([], signal));
  return gone.filter((name) => !needed.has(name)).reduce((sum, name) => sum + (0,_chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_1__/* .removeLooseObject */ .qZ)(root.objects, name), 0);
}
async function restoreBackupFiles(root, state, { name, files, changes }, log, signal) {
  await (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .requireUnlocked */ .P3)(root, log, signal);
  const changed = new Set(changes.map(({ path }) => path.toString("latin1")));
  const isThere = (path) => (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfThere */ .Cm)(root.fileAt(path))?.isDirectory() === false;
  const others = files.filter((path) => !changed.has(path.toString("latin1")) && isThere(path));
  const inTheWay = [...changes, ...others.map((path) => ({ path, kind: "modified" }))];
  return (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .retryWhileFilesChange */ .HX)(
    root,
    () => (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .withDraft */ .eI)(root, async (draft) => {
      const tree = await treeOf(draft, name, files, signal);
      const staged = await (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .stage */ .wT)(root, { draft, tree: _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_TREE */ .pL }, inTheWay, tree, signal);
      const lost = staged.unlike.filter(({ path }) => changed.has(path.toString("latin1")));
      const backup = await (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .backUp */ .vm)(root, state.head, lost, signal);
      await (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .switchTrees */ .QO)(root, staged, tree, signal, LINKS);
      return backup;
    })
  );
}
async function treeOf(draft, name, files, signal) {
  const call = { environment: draft.environment, signal };
  const wanted = new Set(files.map((path) => path.toString("latin1")));
  const entries = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["ls-tree", "-r", "-z", "--full-tree", `${_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk}${name}`], call));
  const chosen = entries.filter((entry) => wanted.has(entry.toString("latin1", entry.indexOf(9) + 1)));
  const input = Buffer.concat(chosen.flatMap((entry) => [entry, Buffer.of(0)]));
  await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["update-index", "-z", "--index-info"], { ...call, input });
  const tree = (await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["write-tree", "--missing-ok"], call)).toString("latin1").trim();
  (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)(draft.index);
  return tree;
}




/***/ }),

/***/ 4471:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sync),
/* harmony export */   c: () => (/* binding */ storeBaseOf)
/* harmony export */ });
/* harmony import */ var _chunk_N6VBEQG6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8505);
/* harmony import */ var _chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4506);
/* harmony import */ var _chunk_BTH6NTOO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3682);
/* harmony import */ var _chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4813);
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7704);
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7616);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(978);
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4494);
/* harmony import */ var _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2496);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(592);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2136);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3757);















// src/commands/sync/sync.ts
function storeBaseOf(cache, storeBase, assetsRoot) {
  return cache === "off" ? (0,_chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_4__/* .privateStores */ .C7)(assetsRoot) : storeBase;
}
async function sync(request, log, signal) {
  const { codeRepository, repositoryOptions, access, cache, discard } = request;
  const located = (0,_chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_5__/* .locate */ .x)(codeRepository, request.selection.path);
  const selection = await choose(request, located, log, signal);
  const { root: manifest, assetsRoot, services } = selection;
  const told = tellsOfOthers(request.selection) ? { request, located, selection } : void 0;
  const layout = request.forProxy === true ? (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_7__/* .layoutForProxy */ .CP)(request.layout, selection) : request.layout ?? "tests";
  const folders = (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_7__/* .recordingFolders */ .lm)(services, layout, { assetsRoot, codeRoot: codeRepository.root });
  const common = { assetsRoot, layout, folders, verified: request.verify ? true : void 0 };
  const root = new _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsRoot */ ._c(assetsRoot, { onlyRead: true });
  const repository = () => (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_9__/* .findRepositoryUrl */ .RD)(access, manifest, codeRepository.root).url;
  if (!located.isRootMissing && (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnmade */ .hL)(root))
    await (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_3__/* .adoptRecordings */ .d4)(new _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsRoot */ ._c(assetsRoot), selection, repository(), codeRepository, signal);
  if (services.length === 0 && !root.isCutOff) {
    if (!located.isRootMissing) repository();
    const { synced } = told !== void 0 && root.exists() ? await root.readState(signal) : {};
    if (told !== void 0 && synced !== void 0) await reportOtherServices(told, synced.services, log, signal);
    return { ..._chunk_N6VBEQG6_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_SYNCED */ .PR, ...common, changes: void 0 };
  }
  const accesses = (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_9__/* .findAccesses */ .cX)(access, manifest, codeRepository.root, log.warning);
  const proof = request.verify ? await prove(request, selection, log, signal) : _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_12__/* .NO_TRAFFIC */ .qE;
  const ciCache = await openCiCaches(request, accesses, services, log);
  const assetsFolder = (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_7__/* .assetsFolderOf */ .Dx)({ assetsRoot, codeRoot: codeRepository.root });
  const packages = layout === "test-proxy" ? (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_7__/* .packagesOf */ .DT)(services, assetsFolder) : [];
  if (packages.length > 0) (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_10__/* .hideFromStatus */ .hf)(codeRepository, assetsRoot);
  const storage = { accesses, assetsRoot, repositoryOptions, ciCache: ciCache.of };
  const restoring = { ...storage, packages, assetsFolder, withoutStore: cache === "off" };
  const ofProxy = packages.length === 0 ? void 0 : await (await __webpack_require__.e(/* import() */ 887).then(__webpack_require__.bind(__webpack_require__, 887))).syncPackages(restoring, log, signal);
  const chosen = services.filter((service) => !packages.some((one) => one.chosen === service));
  const bringing = { ...storage, codeRepository, chosen, discard, storeInsideRoot: cache === "off" };
  const isRootMeant = packages.length === 0 || chosen.length > 0 || root.isCutOff;
  const ours = isRootMeant ? await (0,_chunk_N6VBEQG6_js__WEBPACK_IMPORTED_MODULE_0__/* .syncRoot */ .ky)(bringing, log, signal) : _chunk_N6VBEQG6_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_SYNCED */ .PR;
  if (told !== void 0 && ours.others.length > 0) await reportOtherServices(told, ours.others, log, signal);
  const { changes, ...compared } = request.showChanges ? await compare(request, accesses, selection, log, signal) : NOT_COMPARED;
  const all = [proof, compared, ours, ...ofProxy === void 0 ? [] : [ofProxy]];
  return {
    ...ours,
    ...ciCache.names,
    ...common,
    changes,
    services: [...ofProxy?.services ?? [], ...ours.services].sort((a, b) => a.service < b.service ? -1 : 1),
    repositories: [...ofProxy?.repositories ?? [], ...ours.repositories],
    kept: [...ofProxy?.kept ?? [], ...ours.kept],
    requests: all.reduce((sum, { requests }) => sum + requests, 0),
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    cacheHit: (ofProxy?.cacheHit ?? true) && (ours.cacheHit || ofProxy !== void 0 && chosen.length === 0) && proof.requests + compared.requests === 0
  };
}
function choose(request, located, log, signal) {
  const asked = { ...request.selection, isProved: request.verify };
  return request.compare ? (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_1__/* .selectCompared */ .kv)({ ...asked, lostPins: false }, request.codeRepository, log, signal, located) : (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(asked, request.codeRepository, log, signal, located);
}
function tellsOfOthers({ paths, isLocalUser }) {
  return paths.includes(_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL */ .y2) || isLocalUser && paths.length === 0;
}
async function reportOtherServices({ request, located, selection: chosen }, others, log, signal) {
  const { codeRepository } = request;
  const selecting = request.selection.paths.includes(_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL */ .y2) ? Promise.resolve(chosen) : (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_1__/* .selectAll */ .Ub)(request.selection, codeRepository, _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_12__/* .SILENT */ .qY, signal, located);
  const selection = await selecting.catch((error) => {
    if (signal.aborted || !(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl)) throw error;
  });
  if (selection === void 0) return;
  const { pins, root } = selection;
  const urlOf = (pin) => (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_9__/* .repositoryUrlOf */ .ZN)(request.access, root, codeRepository.root, pin).url;
  const isPinned = ({ service }) => pins.pinnedTreesOf(service).length > 0;
  const lost = others.filter((there) => !isPinned(there)).map(({ service }) => service);
  if (lost.length > 0) {
    const advice = request.selection.isLocalUser ? " assets-sync reset takes off the disk what has no committed pin." : "";
    log.notice(`On disk, without a pin, and left as they are: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .listNames */ .Zv)(lost)}.${advice}`);
  }
  const moved = others.filter((there) => isPinned(there) && (0,_chunk_BTH6NTOO_js__WEBPACK_IMPORTED_MODULE_2__/* .compareToPins */ .H)(pins.pinnedTreesOf(there.service), there, urlOf) === "moved").map(({ service }) => service);
  if (moved.length === 0) return;
  const message = `On disk, but not at the commit that is pinned: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .listNames */ .Zv)(moved)}. Bring them: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_11__/* .syncCommand */ .Bz)(moved)}`;
  log.warning({ message });
}
async function openCiCaches({ repositoryOptions: { storeBase }, cache, cacheService }, accesses, services, log) {
  const groups = (0,_chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_8__/* .byRepository */ .IH)(services, (pin) => accesses.of(pin).url);
  const names = groups[0] === void 0 ? {} : (0,_chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_8__/* .cacheNames */ .nW)(storeBase, groups[0]);
  if (cache !== "hosted") return { names, of: void 0 };
  const { CiCache } = await __webpack_require__.e(/* import() */ 5312).then(__webpack_require__.bind(__webpack_require__, 5312));
  const caches = new Map(
    groups.flatMap(
      (group) => group === void 0 ? [] : [[group.url.url, new CiCache((0,_chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_8__/* .cacheNames */ .nW)(storeBase, group), cacheService, log.notice)]]
    )
  );
  return { names, of: ({ url }) => caches.get(url.url) };
}
var NOT_COMPARED = { changes: void 0, ..._chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_12__/* .NO_TRAFFIC */ .qE };
async function compare({ repositoryOptions, cache }, accesses, { assetsRoot, services, before }, log, signal) {
  const isElsewhere = before?.otherRepository !== void 0 && before.pins.directories.length === 0;
  if (services.length === 0 || before === void 0 || isElsewhere) return NOT_COMPARED;
  const storeBase = storeBaseOf(cache, repositoryOptions.storeBase, assetsRoot);
  const question = { accesses, repositoryOptions: { ...repositoryOptions, storeBase }, services, earlier: before.pins };
  try {
    const { comparePins } = await __webpack_require__.e(/* import() */ 2688).then(__webpack_require__.bind(__webpack_require__, 2688));
    return await comparePins(question, log, signal);
  } catch (error) {
    if (signal.aborted || !(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl)) throw error;
    log.notice(`What changed in the recordings could not be found out: ${error.message}`);
    return NOT_COMPARED;
  }
}
async function prove({ access, codeRepository, repositoryOptions, onUnproved }, { root, services, settingsBefore }, log, signal) {
  const { notVerified } = await __webpack_require__.e(/* import() */ 1470).then(__webpack_require__.bind(__webpack_require__, 1470));
  const { findJudge } = await Promise.all(/* import() */[__webpack_require__.e(1177), __webpack_require__.e(5578)]).then(__webpack_require__.bind(__webpack_require__, 5578));
  const { placesOf, verifyPins } = await Promise.all(/* import() */[__webpack_require__.e(1177), __webpack_require__.e(5578)]).then(__webpack_require__.bind(__webpack_require__, 5578));
  const { accesses } = findJudge(access, root, settingsBefore, codeRepository.root, log);
  const question = { accesses, repositoryOptions, places: placesOf(services) };
  const { proofs, requests, bytes } = await verifyPins(question, log, signal);
  const { branch } = accesses;
  const wrong = notVerified(proofs, branch);
  if (wrong === void 0) return { requests, bytes };
  await onUnproved?.(wrong, { proofs, branch, urlOf: (pin) => accesses.of(pin).url });
  throw wrong;
}




/***/ }),

/***/ 592:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ findAccess),
/* harmony export */   RD: () => (/* binding */ findRepositoryUrl),
/* harmony export */   ZN: () => (/* binding */ repositoryUrlOf),
/* harmony export */   cX: () => (/* binding */ findAccesses),
/* harmony export */   v3: () => (/* binding */ onlyAccess),
/* harmony export */   yT: () => (/* binding */ accessFlags)
/* harmony export */ });
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7495);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9457);
/* harmony import */ var _chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4322);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3757);





// src/fetch/access.ts
function accessFlags({ repository, branch }) {
  const flag = (name, value) => value === void 0 ? [] : [name, value];
  return [...flag("--repository", repository), ...flag("--branch", branch)];
}
function onlyAccess(access) {
  return { of: () => access, hasOwn: true, branch: access.branch, mirror: void 0 };
}
function findAccesses(request, root, base, onWarning) {
  const known = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  const find = (pin) => {
    const url = repositoryUrlOf(request, root, base, pin);
    const access = known.get(url.url) ?? accessTo(url, request, root, pin, onWarning);
    known.set(url.url, access);
    return access;
  };
  return {
    branch: request.branch ?? root.settings.branch ?? _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_BRANCH */ .nU,
    mirror: findMirror(request, root, base),
    hasOwn: (request.repository ?? root.settings.repository) !== void 0,
    of: (pin) => {
      const name = pin.assetsJson?.repository ?? root.settings.repository ?? "";
      const access = byName.get(name) ?? find(pin);
      byName.set(name, access);
      if (request.repository !== void 0 && byName.size > 1) throw notOneRepository([...byName.keys()]);
      return access;
    }
  };
}
function notOneRepository(named) {
  const what = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(named.map((name) => name || "none"));
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl(
    "bad-usage",
    `The repository input names one assets repository, but the files name several: ${what}.`,
    {
      hint: "Leave the input out, or name services of one repository alone."
    }
  );
}
function repositoryUrlOf(request, root, base, { assetsJson }) {
  if (assetsJson === void 0 || request.repository !== void 0) return findRepositoryUrl(request, root, base);
  return parseRepository(request, base, "AssetsRepo", assetsJson.repository, assetsJson.repositoryAt);
}
function findAccess(request, root, base, onWarning) {
  return accessTo(findRepositoryUrl(request, root, base), request, root, {}, onWarning);
}
function accessTo(url, request, root, { assetsJson }, onWarning) {
  const branch = request.branch ?? root.settings.branch ?? _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_BRANCH */ .nU;
  if (!(0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .isBranchName */ .Q8)(branch)) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(branch)} is not the name of a branch.`, {
      hint: "Give one such as main."
    });
  }
  const { authorization, warning } = (0,_chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseCredential */ .P$)({
    url,
    fromInput: request.repository !== void 0,
    token: request.token,
    ownOrigin: request.ownOrigin
  });
  if (warning !== void 0) {
    const at = request.repository === void 0 ? assetsJson?.repositoryAt ?? root.places.$repository : void 0;
    onWarning({ message: warning, ...at === void 0 ? {} : { at } });
  }
  return { url, branch, authorization };
}
function findRepositoryUrl({ repository: given, gitHubServer, isLocalUser }, root, base) {
  const at = root.places.$repository ?? { file: root.file };
  const text = given ?? root.settings.repository;
  if (text === void 0) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-manifest", `No assets repository is named in ${root.file}.`, {
      hint: 'Add "$repository": "owner/name-assets" to it, or name it with the repository input.',
      at
    });
  }
  if (given === void 0) return parseRepository({ gitHubServer, isLocalUser }, base, "$repository", text, at);
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGitUrl */ .RA)(text, gitHubServer, base);
  if (!("error" in parsed)) return parsed;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `The repository input cannot be used: ${parsed.error}.`, {
    hint: "Give owner/name on GitHub, or the address of a git repository."
  });
}
function parseRepository({ gitHubServer, isLocalUser }, base, name, text, at) {
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGitUrl */ .RA)(text, gitHubServer, base);
  if ("error" in parsed) throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message: `${name} cannot be used: ${parsed.error}`, at }]);
  if (!isLocalUser && parsed.transport !== "http") {
    const message = `in CI, ${name} is owner/name or an http(s) address; anything else is given with the repository input`;
    throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message, at }]);
  }
  return parsed;
}
function findMirror({ mirror, isLocalUser }, root, base) {
  if (mirror !== void 0) {
    const parsed2 = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMirror */ .v0)(mirror.text, mirror.base);
    if (!("error" in parsed2)) return parsed2;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `The mirror input cannot be used: ${parsed2.error}.`, {
      hint: "Give an http(s) address that everybody may read, or the path of a folder."
    });
  }
  const { mirror: text } = root.settings;
  if (text === void 0) return void 0;
  const at = root.places.$mirror ?? { file: root.file };
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMirror */ .v0)(text, base);
  if ("error" in parsed) throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message: `$mirror cannot be used: ${parsed.error}`, at }]);
  if (isLocalUser || parsed.kind === "http") return parsed;
  throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message: "in CI, $mirror is an http(s) address; a folder is given with the mirror input", at }]);
}




/***/ }),

/***/ 8598:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ judgedPage),
/* harmony export */   Kx: () => (/* binding */ judgedTotal),
/* harmony export */   Q8: () => (/* binding */ taggedProofs),
/* harmony export */   Ws: () => (/* binding */ badAndGood),
/* harmony export */   dk: () => (/* binding */ judgedRows),
/* harmony export */   ih: () => (/* binding */ judgedBlocks)
/* harmony export */ });
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2307);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
/* harmony import */ var _chunk_4HWFRPHD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4521);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7261);





// src/report/judged.ts
function judgedRows(proofs, { branch, urlOf }) {
  return proofs.map(({ pin, outcome, on }) => {
    const state = outcome === "on-branch" ? `on ${branch}` : outcome;
    const there = on && (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .commitCell */ .Ou)(urlOf(pin), on);
    return [
      (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .showDirectory */ .fi)(pin.directory),
      (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .commitCell */ .Ou)(urlOf(pin), pin.sha),
      { text: state, markdown: (0,_chunk_4HWFRPHD_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(outcome) ? outcome : `**${outcome}**` },
      {
        text: there === void 0 || outcome !== "squashed" ? "" : `-> ${there.text}`,
        markdown: outcome === "on-branch" ? "yes" : there?.markdown ?? "no"
      },
      { text: "", markdown: `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(pin.at.file)}:${pin.at.line}` }
    ];
  });
}
function judgedPage(judged, title) {
  return (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .page */ .MY)({
    title: judged.proofs.length === 0 ? title : `${title}: ${judgedTotal(judged)}`,
    blocks: () => judgedBlocks(judged)
  });
}
function judgedBlocks(judged) {
  const { proofs, branch } = judged;
  if (proofs.length === 0) return ["No pin to verify."];
  const [bad, good] = badAndGood(proofs);
  const head = ["Directory", "Commit", "Outcome", `On ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(branch)}`, "Pinned in"];
  const table = (those) => (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)({ head, rows: judgedRows(those, judged), of: "pins", isOpen: true });
  const isFolded = bad.length > 0 || good.length > _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ROWS */ .pX;
  const ofGood = isFolded ? (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)((0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(good.length, "good pin"), table(good)) : table(good);
  return [...bad.length === 0 ? [] : [table(bad)], ...good.length === 0 ? [] : [ofGood]];
}
function badAndGood(proofs) {
  return [proofs.filter(({ outcome }) => !(0,_chunk_4HWFRPHD_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(outcome)), proofs.filter(({ outcome }) => (0,_chunk_4HWFRPHD_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(outcome))];
}
function judgedTotal({ proofs, branch }) {
  const [, good] = badAndGood(proofs);
  return `${good.length} of ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(proofs.length, "pin")} on ${branch}${taggedProofs(proofs).length > 0 ? ", or tagged" : ""}`;
}
function taggedProofs(proofs) {
  return proofs.filter(({ outcome }) => outcome === "tagged");
}




/***/ })

};
