export const id = 4692;
export const ids = [4692];
export const modules = {

/***/ 8272:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   et: () => (/* binding */ notVerified),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6602);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1803);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4040);




// src/verify/outcomes.ts
var OUTCOMES = {
  /** The branch has the commit, and the tree of the pin, if it names one, is that of the commit. */
  "on-branch": { advice: void 0 },
  /** An assets.json pins a tag, which the server has, and which is at the commit whose digits it names. */
  tagged: { advice: void 0 },
  /** The branch does not have the commit, but another one with the same contents: its pull request was squashed or rebased. */
  squashed: {
    advice: ({ pin, on }, branch) => {
      const other = on === void 0 ? "a commit there" : (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(on);
      return `${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(pin.sha)} is not on ${branch}, but ${other} has the same recordings; assets-sync repin moves the pin there`;
    }
  },
  /** The server has the commit, but its contents are not on the branch. */
  unmerged: {
    advice: ({ pin }, branch) => `${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(pin.sha)} is not on ${branch}; merge its branch or pull request first, with a merge commit`
  },
  /** The server does not give the commit out, or the pin is no commit. */
  missing: {
    advice: ({ pin, isObject }) => isObject === true ? `${pin.sha} is not a commit of the assets repository, but a tag, a tree or a file; pin the commit: git rev-parse <name>^{commit} prints it` : `the server does not give out ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(pin.sha)}; record again, or restore the branch that had it`
  },
  /** The pin names another tree than its commit has at that directory, whether the branch has the commit or not. */
  "wrong-tree": {
    advice: ({ pin, tree }) => {
      const right = tree === "absent" || tree === void 0 ? "that has no such directory" : `that is ${tree}`;
      return `tree is not this directory of ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(pin.sha)}: ${right}; assets-sync repin corrects it`;
    }
  }
};
function outcomeOf(pin, ancestry, tree, on) {
  if (ancestry === "missing") return on === void 0 ? "missing" : "squashed";
  if (pin.tree !== void 0 && pin.tree !== (tree === "absent" ? _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_TREE */ .pL : tree)) return "wrong-tree";
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
  const list = problems.map(({ message: message2, at }) => `${at === void 0 ? "" : `${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlace */ .dE)(at)} `}${message2}`);
  const total = `${problems.length} of ${proofs.length} pins are not good`;
  const [first, ...others] = problems;
  const isOne = others.length === 0;
  const message = isOne ? `${first?.message}.` : `${total}:
${list.join("\n")}`;
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("not-verified", message, {
    hint: "A pin is good if its commit is on the main branch of the assets repository and its tree is that of the commit.",
    at: first?.at,
    problems: isOne ? [] : problems
  });
}




/***/ }),

/***/ 4692:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ bringRecordings),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   YY: () => (/* binding */ SYNC_INPUTS),
/* harmony export */   gN: () => (/* binding */ tidyUp),
/* harmony export */   nV: () => (/* binding */ servedBy)
/* harmony export */ });
/* harmony import */ var _chunk_IXUG3CLJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3548);
/* harmony import */ var _chunk_UMSBTXPH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8618);
/* harmony import */ var _chunk_76A3G2Y7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2533);
/* harmony import */ var _chunk_Z5KT7XDD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7360);
/* harmony import */ var _chunk_CIVA2IJW_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9326);
/* harmony import */ var _chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3312);
/* harmony import */ var _chunk_PJGUJN42_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3829);
/* harmony import */ var _chunk_2VUHMVXV_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2897);
/* harmony import */ var _chunk_3D5MVGQG_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7931);
/* harmony import */ var _chunk_YMQFNYW3_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2743);
/* harmony import */ var _chunk_TAIHV7NJ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5476);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4040);













// src/commands/sync/command.ts
var SYNC_INPUTS = [
  "base",
  ..._chunk_TAIHV7NJ_js__WEBPACK_IMPORTED_MODULE_10__/* .REPOSITORY_INPUTS */ .r0,
  "verify",
  "discard",
  "cache",
  "mirror",
  "layout"
];
var command = {
  group: "Recordings",
  description: "bring the assets root to the pinned recordings",
  paths: _chunk_TAIHV7NJ_js__WEBPACK_IMPORTED_MODULE_10__/* .SERVICES_HERE */ .mo,
  inputs: [...SYNC_INPUTS, "proxy", ..._chunk_IXUG3CLJ_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM_INPUTS */ .tu, "retries", "timeout"],
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
  if (inputs.proxy) await (0,_chunk_IXUG3CLJ_js__WEBPACK_IMPORTED_MODULE_0__/* .requireStartable */ .cv)(context);
  const { result, milliseconds } = await bringRecordings(context);
  host.result((0,_chunk_UMSBTXPH_js__WEBPACK_IMPORTED_MODULE_1__/* .syncedText */ .eq)(result, milliseconds, host.workspace));
  host.setVariable("ASSETS_ROOT", result.assetsRoot);
  if (inputs.layout === "test-proxy") {
    const { root } = await context.openCodeRepository();
    host.setVariable("PROXY_ASSETS_FOLDER", (0,_chunk_2VUHMVXV_js__WEBPACK_IMPORTED_MODULE_7__/* .assetsFolderOf */ .Dx)(result.assetsRoot, root));
  }
  await host.summarize(() => (0,_chunk_UMSBTXPH_js__WEBPACK_IMPORTED_MODULE_1__/* .syncedSummary */ .JI)(result, milliseconds));
  const proxy = inputs.proxy ? await startProxy(context, result) : {};
  host.setOutputs({ ...(0,_chunk_UMSBTXPH_js__WEBPACK_IMPORTED_MODULE_1__/* .syncedOutputs */ .RB)(result), ...proxy }, (0,_chunk_UMSBTXPH_js__WEBPACK_IMPORTED_MODULE_1__/* .syncedJson */ .No)(result));
  await tidyUp(result, (0,_chunk_PJGUJN42_js__WEBPACK_IMPORTED_MODULE_6__/* .storeBaseOf */ .c)(inputs.cache, host.storeBase, result.assetsRoot), signal);
}
async function bringRecordings(context) {
  const { host, inputs, signal, log, selection, access } = context;
  const started = process.uptime();
  for (const path of inputs.paths.filter(_chunk_76A3G2Y7_js__WEBPACK_IMPORTED_MODULE_2__/* .isBackupName */ .iY)) {
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl("bad-usage", `${path} is no service.`, {
      hint: `A backup is brought back by: assets-sync backups restore ${path}`
    });
  }
  const codeRepository = await context.openCodeRepository();
  const result = await (0,_chunk_PJGUJN42_js__WEBPACK_IMPORTED_MODULE_6__/* .sync */ .O)(
    {
      codeRepository,
      selection,
      access,
      repositoryOptions: context.repositoryOptions(codeRepository),
      discard: inputs.discard ?? !host.atTerminal,
      verify: inputs.verify,
      onUnproved: async (error, judged) => {
        host.setOutputs({ verified: false }, { error: (0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_11__/* .errorJson */ .dF)(error) });
        await host.summarize(() => (0,_chunk_CIVA2IJW_js__WEBPACK_IMPORTED_MODULE_4__/* .judgedSummary */ .yG)(judged, "assets-sync: nothing was synced"));
      },
      // Whoever names services and a base wants to know what is new in them since.
      compare: !host.atTerminal && inputs.paths.length > 0 && inputs.base !== void 0,
      showChanges: !host.atTerminal,
      layout: inputs.layout,
      cache: inputs.cache,
      cacheService: host.cacheService
    },
    log,
    signal
  );
  tell(context, result);
  return { result, milliseconds: (process.uptime() - started) * 1e3 };
}
async function startProxy(context, { services, assetsRoot }) {
  if (services.length === 0) {
    context.log.notice("There is no service to test, so no test proxy was started.");
    return {};
  }
  const { proxy } = await (0,_chunk_IXUG3CLJ_js__WEBPACK_IMPORTED_MODULE_0__/* .startProxyOn */ .eS)(context, assetsRoot, await servedBy(context, assetsRoot));
  context.host.result(`The test proxy answers at ${proxy.url} and writes to ${proxy.log}.`);
  return (0,_chunk_IXUG3CLJ_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyOutputs */ .Rt)(proxy);
}
async function servedBy(context, assetsRoot) {
  if (context.inputs.layout === "tests") return { folder: assetsRoot, env: {} };
  const { root } = await context.openCodeRepository();
  return { folder: root, env: { PROXY_ASSETS_FOLDER: (0,_chunk_2VUHMVXV_js__WEBPACK_IMPORTED_MODULE_7__/* .assetsFolderOf */ .Dx)(assetsRoot, root) } };
}
function tell({ host, inputs }, result) {
  if (result.kept.length > 0) host.say("notice", `Local changes stayed: ${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_11__/* .listNames */ .Zv)(result.kept)}.`);
  (0,_chunk_Z5KT7XDD_js__WEBPACK_IMPORTED_MODULE_3__/* .tellBackup */ .J)(host, inputs, result);
  if (!host.atTerminal) (0,_chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_5__/* .changeNotices */ .a$)(result.changes ?? []).forEach((0,_chunk_YMQFNYW3_js__WEBPACK_IMPORTED_MODULE_9__/* .announcer */ .y4)(host, "notice"));
}
async function tidyUp({ bytes, services, repositories }, storeBase, signal) {
  const hasNew = bytes > 0 || services.some(({ source }) => source === "mirror");
  const stores = !hasNew ? [] : repositories.map((repository) => new _chunk_3D5MVGQG_js__WEBPACK_IMPORTED_MODULE_8__/* .Store */ .il(storeBase, repository));
  for (const store of stores.filter(({ hasManyPacks }) => hasManyPacks)) {
    const { repack } = await __webpack_require__.e(/* import() */ 9563).then(__webpack_require__.bind(__webpack_require__, 9563));
    await repack(store, signal).catch(() => {
    });
  }
}




/***/ }),

/***/ 2533:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ dropBackups),
/* harmony export */   Tx: () => (/* binding */ findBackups),
/* harmony export */   _p: () => (/* binding */ restoreBackupFiles),
/* harmony export */   iY: () => (/* binding */ isBackupName)
/* harmony export */ });
/* harmony import */ var _chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1659);
/* harmony import */ var _chunk_UUGQJJKR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(166);
/* harmony import */ var _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8176);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1803);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2214);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);






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
  const args = ["for-each-ref", "--format=%(refname)", _chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk];
  const output = await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(args, { environment: root.environment, signal }).catch((error) => {
    throw root.isDamage(error) ? root.damaged(error) : error;
  });
  const names = output.toString("latin1").split("\n").map((ref) => ref.slice(_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk.length));
  const backups = [];
  for (const name of names.filter(isBackupName)) backups.push(await readBackup(root, name, signal));
  return backups.sort((a, b) => b.time.getTime() - a.time.getTime());
}
async function readBackup(root, name, signal) {
  const environment = { ...root.environment, GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root.ours, "no-index") };
  const read = async (...args) => {
    const result = await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .Ii)(args, { environment, signal });
    if (result.exitCode === 0) return result.stdout;
    const error = (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .gitError */ .N7)(args, result);
    if (error.isUnreadable) return void 0;
    throw error;
  };
  const listFiles = async (from) => {
    const args = ["diff-tree", "-r", "-z", "--no-renames", "--diff-filter=d", "--name-only", from, `${_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk}${name}`];
    const files = await read(...args);
    return files && (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(files);
  };
  const time = timeOf(name);
  if (time !== void 0) return { name, time, files: await listFiles(_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_5__/* .EMPTY_TREE */ .pL) };
  const made = await read("show", "-s", "--format=%ct", name);
  const roots = made && await read("rev-list", "--max-parents=0", name);
  if (made === void 0 || roots === void 0) return { name, time: /* @__PURE__ */ new Date(0), files: void 0 };
  const first = roots.toString("latin1").trim().split("\n").at(-1) ?? name;
  return { name, time: new Date(Number(made.toString("latin1")) * 1e3), files: await listFiles(first) };
}
async function dropBackups(root, names, signal) {
  const common = { environment: root.environment, signal };
  const refs = names.map((name) => `${_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk}${name}`);
  const found = await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["cat-file", "--batch-check=%(objectname)"], {
    ...common,
    input: refs.map((ref) => `${ref}
`).join("")
  });
  const gone = await root.objectsOf(["--stdin"], found.toString("latin1"), signal);
  await root.referredObjects(void 0, signal);
  await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["update-ref", "--stdin", "-z"], { ...common, input: refs.map((ref) => `delete ${ref}\0\0`).join("") });
  const needed = new Set(await root.referredObjects(void 0, signal));
  return gone.filter((name) => !needed.has(name)).reduce((sum, name) => sum + (0,_chunk_UUGQJJKR_js__WEBPACK_IMPORTED_MODULE_1__/* .removeLooseObject */ .qZ)(root.objects, name), 0);
}
async function restoreBackupFiles(root, state, { name, files, changes }, log, signal) {
  await (0,_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .requireUnlocked */ .P3)(root, log, signal);
  const changed = new Set(changes.map(({ path }) => path.toString("latin1")));
  const isThere = (path) => (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfThere */ .Cm)(root.fileAt(path))?.isDirectory() === false;
  const others = files.filter((path) => !changed.has(path.toString("latin1")) && isThere(path));
  const inTheWay = [...changes, ...others.map((path) => ({ path, kind: "modified" }))];
  return (0,_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .retryWhileFilesChange */ .HX)(
    root,
    () => (0,_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .withDraft */ .eI)(root, async (draft) => {
      const tree = await treeOf(draft, name, files, signal);
      const staged = await (0,_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .stage */ .wT)(root, { draft, tree: _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_5__/* .EMPTY_TREE */ .pL }, inTheWay, tree, signal);
      const lost = staged.unlike.filter(({ path }) => changed.has(path.toString("latin1")));
      const backup = await (0,_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .backUp */ .vm)(root, state.head, lost, signal);
      await (0,_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .switchTrees */ .QO)(root, staged, tree, signal, LINKS);
      return backup;
    })
  );
}
async function treeOf(draft, name, files, signal) {
  const call = { environment: draft.environment, signal };
  const wanted = new Set(files.map((path) => path.toString("latin1")));
  const entries = (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["ls-tree", "-r", "-z", "--full-tree", `${_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk}${name}`], call));
  const chosen = entries.filter((entry) => wanted.has(entry.toString("latin1", entry.indexOf(9) + 1)));
  const input = Buffer.concat(chosen.flatMap((entry) => [entry, Buffer.of(0)]));
  await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["update-index", "-z", "--index-info"], { ...call, input });
  const tree = (await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["write-tree", "--missing-ok"], call)).toString("latin1").trim();
  (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)(draft.index);
  return tree;
}




/***/ }),

/***/ 384:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ treesAdvice),
/* harmony export */   l5: () => (/* binding */ showPin),
/* harmony export */   um: () => (/* binding */ pinsOutput)
/* harmony export */ });
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7740);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1803);



// src/report/pins.ts
function pinsOutput(services) {
  const entry = ({ directory, sha, pin }) => [directory, sha ?? pin?.assetsJson?.tag ?? ""];
  return Object.fromEntries(services.flatMap(({ pinnedTrees }) => pinnedTrees.map(entry)));
}
function showPin({ sha, pin }) {
  return sha === void 0 ? pin.assetsJson?.tag ?? "" : (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(sha);
}
function treesAdvice(number) {
  if (number === 0) return void 0;
  return `${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number, "service")} pinned without a tree: assets-sync repin writes it, which makes a sync quicker.`;
}




/***/ }),

/***/ 9326:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ judgedTotal),
/* harmony export */   Q8: () => (/* binding */ taggedProofs),
/* harmony export */   yG: () => (/* binding */ judgedSummary)
/* harmony export */ });
/* harmony import */ var _chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4423);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7740);
/* harmony import */ var _chunk_4O53HZGS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8272);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6602);





// src/report/judged.ts
function judgedSummary(judged, title = "assets-sync verify") {
  const { proofs, branch, urlOf } = judged;
  if (proofs.length === 0) return `### ${title}

No pin to verify.
`;
  const table = (0,_chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)({
    head: ["Directory", "Commit", "Outcome", `On ${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(branch)}`, "Pinned in"],
    numeric: [],
    rows: proofs.map(({ pin, outcome, on }) => [
      (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .showDirectory */ .fi)(pin.directory)),
      (0,_chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_0__/* .commitLink */ .wn)(urlOf(pin), pin.sha),
      (0,_chunk_4O53HZGS_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(outcome) ? outcome : `**${outcome}**`,
      outcome === "on-branch" ? "yes" : on === void 0 ? "no" : (0,_chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_0__/* .commitLink */ .wn)(urlOf(pin), on),
      `${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(pin.at.file)}:${pin.at.line}`
    ]),
    of: "pins"
  });
  return `### ${title}: ${judgedTotal(judged)}

${table}
`;
}
function judgedTotal({ proofs, branch }) {
  const good = proofs.filter(({ outcome }) => (0,_chunk_4O53HZGS_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(outcome)).length;
  return `${good} of ${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(proofs.length, "pin")} on ${branch}${taggedProofs(proofs).length > 0 ? ", or tagged" : ""}`;
}
function taggedProofs(proofs) {
  return proofs.filter(({ outcome }) => outcome === "tagged");
}




/***/ }),

/***/ 7765:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ byRepository),
/* harmony export */   n: () => (/* binding */ cacheNames)
/* harmony export */ });
/* harmony import */ var _chunk_3D5MVGQG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7931);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);


// src/store/cache-names.ts


function byRepository(services, urlOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const place of services.flatMap(({ pinnedTrees }) => pinnedTrees)) {
    const url = urlOf(place.pin);
    const group = groups.get(url.url) ?? { url, places: [] };
    group.places.push(place);
    groups.set(url.url, group);
  }
  return [...groups.values()];
}
function cacheNames(storeBase, { url, places }) {
  const paths = places.map(({ assetsPath }) => `${assetsPath}
`).sort();
  const contents = places.map((place) => `${place.assetsPath}\0${place.tree ?? commitOf(place)}
`).sort();
  const name = `${(0,_chunk_3D5MVGQG_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryKey */ .Kq)(url).slice(-12)}-${hash(paths).slice(0, 12)}`;
  const cachePrefix = `assets-sync-${name}-`;
  return {
    cacheKey: cachePrefix + hash(contents).slice(0, 32),
    cachePrefix,
    cachePath: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(storeBase, "exchange", name)
  };
}
function commitOf({ sha, pin: { assetsJson } }) {
  return assetsJson === void 0 ? `commit ${sha}` : `tag ${assetsJson.tag}`;
}
function hash(lines) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(lines.join("")).digest("hex");
}




/***/ }),

/***/ 3548:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ requireProgramChoice),
/* harmony export */   GR: () => (/* binding */ provideProgram),
/* harmony export */   Me: () => (/* binding */ noticeEmpty),
/* harmony export */   Rt: () => (/* binding */ proxyOutputs),
/* harmony export */   cv: () => (/* binding */ requireStartable),
/* harmony export */   dp: () => (/* binding */ programQuestion),
/* harmony export */   eS: () => (/* binding */ startProxyOn),
/* harmony export */   et: () => (/* binding */ provideRoot),
/* harmony export */   tu: () => (/* binding */ PROGRAM_INPUTS)
/* harmony export */ });
/* harmony import */ var _chunk_KZON5R3M_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3518);
/* harmony import */ var _chunk_G5Z4UCTX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5963);
/* harmony import */ var _chunk_B2HMYQOD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9119);
/* harmony import */ var _chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2706);
/* harmony import */ var _chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5733);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);






// src/commands/test-proxy.ts


var PROGRAM_INPUTS = ["proxy-version", "proxy-source", "proxy-checksum"];
function noticeEmpty(assetsRoot, log) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(assetsRoot, ".git/assets-sync/index"))) return;
  log.notice(
    `No recordings are in ${assetsRoot} yet: the test proxy can record there, and plays back what 'assets-sync sync <service>' brings.`
  );
}
async function provideRoot(context, assetsRoot) {
  const { access, inputs, log, selection, signal, openCodeRepository } = context;
  noticeEmpty(assetsRoot, log);
  const root = new _chunk_G5Z4UCTX_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsRoot */ ._c(assetsRoot);
  const isRecorded = (0,_chunk_KZON5R3M_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnmade */ .hL)(root);
  if (!isRecorded && root.exists()) return;
  const codeRepository = await openCodeRepository();
  const located = (0,_chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x)(codeRepository, inputs.path);
  if (located.isRootMissing) return;
  const { url } = (0,_chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepositoryUrl */ .RD)(access, located.root, codeRepository.root);
  if (isRecorded) (0,_chunk_KZON5R3M_js__WEBPACK_IMPORTED_MODULE_0__/* .adoptRecordings */ .d4)(root, await (0,_chunk_B2HMYQOD_js__WEBPACK_IMPORTED_MODULE_2__/* .selectAll */ .Ub)(selection, codeRepository, log, signal), url, codeRepository);
  else (0,_chunk_KZON5R3M_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFirstRoot */ .x9)(root, url, codeRepository);
}
async function programQuestion(context) {
  const { host, inputs, log, signal } = context;
  const { root } = await context.openCodeRepository();
  const { findToolCache, PUBLIC_SOURCE } = await __webpack_require__.e(/* import() */ 1616).then(__webpack_require__.bind(__webpack_require__, 1616));
  return {
    version: inputs.proxyVersion,
    source: inputs.proxySource ?? PUBLIC_SOURCE,
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
  const { requireChoice } = await __webpack_require__.e(/* import() */ 1616).then(__webpack_require__.bind(__webpack_require__, 1616));
  requireChoice(await programQuestion(context));
}
async function requireStartable(context) {
  const { assetsRoot } = (0,_chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x)(await context.openCodeRepository(), context.inputs.path);
  const { proxyFiles } = await __webpack_require__.e(/* import() */ 6040).then(__webpack_require__.bind(__webpack_require__, 3659));
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(proxyFiles(assetsRoot).state)) await requireProgramChoice(context);
}
async function provideProgram(context) {
  const { provideProxy } = await __webpack_require__.e(/* import() */ 1616).then(__webpack_require__.bind(__webpack_require__, 1616));
  return provideProxy(await programQuestion(context));
}
async function startProxyOn(context, assetsRoot, { folder, env } = { folder: assetsRoot, env: {} }) {
  const { host, log, signal } = context;
  await provideRoot(context, assetsRoot);
  const { startManaged } = await Promise.all(/* import() */[__webpack_require__.e(7653), __webpack_require__.e(1785)]).then(__webpack_require__.bind(__webpack_require__, 4166));
  const { PROXY_STATE, proxyFiles } = await __webpack_require__.e(/* import() */ 6040).then(__webpack_require__.bind(__webpack_require__, 3659));
  const files = proxyFiles(assetsRoot);
  const jobLog = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(host.temporary, `assets-sync-test-proxy-${Date.now()}-${process.pid}`, "test-proxy.log");
  const started = await startManaged({
    assetsRoot: folder,
    stateFile: files.state,
    logFile: host.atTerminal ? files.log : jobLog,
    executable: async () => (await provideProgram(context)).executable,
    env: { ...process.env, ...env },
    log,
    signal
  });
  host.saveState(PROXY_STATE, JSON.stringify(started.proxy));
  const { proxyVariables } = await __webpack_require__.e(/* import() */ 462).then(__webpack_require__.bind(__webpack_require__, 462));
  for (const [name, value] of Object.entries(proxyVariables(started.proxy))) host.setVariable(name, value);
  return started;
}
function proxyOutputs({ url, log }) {
  return { "proxy-url": url, "proxy-log": log };
}




/***/ }),

/***/ 3518:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yf: () => (/* binding */ outsideNotice),
/* harmony export */   ZT: () => (/* binding */ inspectRoot),
/* harmony export */   d4: () => (/* binding */ adoptRecordings),
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   hL: () => (/* binding */ isUnmade),
/* harmony export */   wF: () => (/* binding */ portabilityProblems),
/* harmony export */   x9: () => (/* binding */ makeFirstRoot)
/* harmony export */ });
/* harmony import */ var _chunk_45A3RJ7L_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2149);
/* harmony import */ var _chunk_G5Z4UCTX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5963);
/* harmony import */ var _chunk_2VUHMVXV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2897);
/* harmony import */ var _chunk_N4HWAWOZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7635);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6419);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6602);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2214);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4040);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);









// src/workspace/inspect.ts


var NOTHING_THERE = { synced: void 0, head: void 0, interrupted: void 0 };
async function inspectRoot(assetsRoot, knowing, signal) {
  const root = new _chunk_G5Z4UCTX_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsRoot */ ._c(assetsRoot, true);
  const looking = isUnmade(root) ? lookAtUnmade(root, knowing) : look(root, signal);
  const [{ state, all }, { globs, pins }] = await Promise.all([looking, knowing]);
  const synced = new Set(state.synced?.services.map(({ service }) => service));
  const found = /* @__PURE__ */ new Map();
  const outside = [];
  for (const change of all) {
    const directory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .parentDirectory */ .im)(change.path.toString("utf8"));
    const service = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .upward */ .Oz)(directory).find((above) => synced.has(above)) ?? globs.serviceOf(directory) ?? pins.resolveTargeted(directory)?.directory;
    const ofService = service === void 0 ? outside : found.get(service) ?? [];
    ofService.push(change);
    if (service !== void 0) found.set(service, ofService);
  }
  const changes = new Map([...found].map(([service, ofService]) => [service, differencesOf(ofService)]));
  return { state, changes, found, outside };
}
async function look(root, signal) {
  if (!root.exists()) return { state: NOTHING_THERE, all: [] };
  const state = await root.readState(signal);
  return { state, all: await (0,_chunk_45A3RJ7L_js__WEBPACK_IMPORTED_MODULE_0__/* .readLocalChanges */ .Xp)(root, state, [_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .TOP */ .wv], signal) };
}
async function lookAtUnmade(root, knowing) {
  return { state: NOTHING_THERE, all: firstRecordings(root, await knowing) };
}
function outsideNotice(outside) {
  const paths = outside.map(({ path }) => path.toString("utf8"));
  const directory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .parentDirectory */ .im)(paths[0] ?? "");
  const advice = directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .TOP */ .wv ? "move it into the directory of a service" : `name its directory: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_4__/* .shellCommand */ .q$)(["assets-sync", "push", directory])}`;
  return `In no service, so that a push leaves it out: ${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_7__/* .listNames */ .Zv)(paths, 1)}. To push it, ${advice}`;
}
function differencesOf(changes) {
  const differences = { added: [], modified: [], deleted: [] };
  for (const { path, kind } of changes) differences[kind].push(path.toString("utf8"));
  for (const paths of Object.values(differences)) paths.sort();
  return differences;
}
function isUnmade({ dir, gitDir }) {
  const isNone = (name) => name === ".git" || (0,_chunk_2VUHMVXV_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfTestProxy */ .Ky)(dir, name);
  if ((0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(dir)?.isDirectory() !== true || (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(dir).every(isNone)) return false;
  const found = (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(gitDir);
  return found === void 0 || found.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(gitDir).length === 0;
}
function firstRecordings(root, { globs, pins }) {
  const isStray = (path) => {
    const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDirectory */ .Bp)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .parentDirectory */ .im)(path.toString("utf8").replace(/\/$/, "")));
    if ("error" in parsed || parsed.directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .TOP */ .wv) return true;
    return (globs.serviceOf(parsed.directory) ?? pins.resolveTargeted(parsed.directory)) === void 0;
  };
  const paths = filesBelow(Buffer.from(root.dir), void 0).filter((path) => !(0,_chunk_2VUHMVXV_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfTestProxy */ .Ky)(root.dir, path.toString("utf8")));
  const strays = paths.filter(isStray);
  if (strays.length > 0) throw root.notOurs(strays.map(String));
  return paths.map((path) => ({ path, kind: "added" }));
}
function makeFirstRoot(root, repository, codeRepository) {
  (0,_chunk_N4HWAWOZ_js__WEBPACK_IMPORTED_MODULE_3__/* .hideFromStatus */ .hf)(codeRepository, root.dir);
  root.make([], repository);
}
function adoptRecordings(root, known, repository, codeRepository) {
  firstRecordings(root, known);
  makeFirstRoot(root, repository, codeRepository);
}
function filesBelow(folder, below) {
  const at = below === void 0 ? folder : Buffer.concat([folder, SLASH, below]);
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(at, { withFileTypes: true, encoding: "buffer" }).flatMap((entry) => {
    const path = below === void 0 ? entry.name : Buffer.concat([below, SLASH, entry.name]);
    if (!entry.isDirectory()) return [path];
    if (path.equals(OWN)) return [];
    const isRepository = (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder.toString("utf8"), path.toString("utf8"), ".git")) !== void 0;
    return isRepository ? [Buffer.concat([path, SLASH])] : filesBelow(folder, path);
  });
}
var SLASH = Buffer.from("/");
var OWN = Buffer.from(".git");
function portabilityProblems(assetsRoot, changes) {
  const added = changes.filter(({ kind }) => kind === "added").map(({ path }) => path);
  const unwritable = added.filter((path) => !(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .isWindowsPath */ .NU)(path)).map(String);
  const twins = findTwins(assetsRoot, added);
  const problem = (what, lines) => lines.length === 0 ? [] : [{ message: `${what} (${lines.length}); rename them before they are pushed:
${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_7__/* .listLines */ .i4)(lines)}` }];
  return [
    ...problem("Windows cannot hold new recordings of these names", unwritable),
    ...problem(
      "The names of new recordings differ from others by the case of letters alone, which Windows and macOS do not tell apart",
      twins
    )
  ];
}
function findTwins(assetsRoot, added) {
  const names = /* @__PURE__ */ new Map();
  const twins = /* @__PURE__ */ new Set();
  for (const path of added) {
    const segments = path.toString("utf8").split("/");
    segments.forEach((name, depth) => {
      const folder = segments.slice(0, depth).join("/");
      const byFolded = names.get(folder) ?? readNames((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(assetsRoot, folder));
      names.set(folder, byFolded);
      for (const other of byFolded.get((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .foldedPath */ .kV)(name)) ?? []) {
        if (other !== name) twins.add(`${[folder, name].filter(Boolean).join("/")} and ${other}`);
      }
    });
  }
  return [...twins];
}
function readNames(folder) {
  const names = /* @__PURE__ */ new Map();
  for (const name of (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_6__/* .namesIfReadable */ .gR)(folder)) names.set((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .foldedPath */ .kV)(name), [...names.get((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .foldedPath */ .kV)(name)) ?? [], name]);
  return names;
}




/***/ }),

/***/ 3312:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ listPaths),
/* harmony export */   T4: () => (/* binding */ changesMarkdown),
/* harmony export */   Tb: () => (/* binding */ changesText),
/* harmony export */   a$: () => (/* binding */ changeNotices),
/* harmony export */   c_: () => (/* binding */ pathsMarkdown),
/* harmony export */   q4: () => (/* binding */ countPaths),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
/* harmony import */ var _chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4423);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7740);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1803);




// src/report/changes.ts
var MAX_PATHS = 500;
var KINDS = ["added", "modified", "deleted"];
var SIGNS = { added: "+", modified: "~", deleted: "-" };
var WORDS = { added: "added", modified: "changed", deleted: "removed" };
function countChanges(differences) {
  const said = KINDS.filter((kind) => differences[kind].length > 0).map(
    (kind) => `${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(differences[kind].length)} ${WORDS[kind]}`
  );
  return said.length === 0 ? "the same recordings" : said.join(", ");
}
function changeNotices(changes) {
  return changes.map((change) => {
    const since = change.from === void 0 ? "newly pinned" : `since ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(change.from)}`;
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
  return sha === void 0 ? "no pin" : (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha);
}
function listPaths(change) {
  return KINDS.flatMap((kind) => change[kind].map((path) => ({ path, line: `${SIGNS[kind]} ${path}` }))).sort((a, b) => a.path < b.path ? -1 : 1).map(({ line }) => line);
}
function changesMarkdown(changes) {
  const table = (0,_chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)({
    head: ["Service", "Added", "Changed", "Removed", "Pins"],
    numeric: [1, 2, 3],
    rows: changes.map((change) => [
      (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(change.service),
      ...KINDS.map((kind) => (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(change[kind].length)),
      pinsLink(change)
    ]),
    of: "services"
  });
  const total = countPaths(changes);
  return total === 0 ? table : `${table}

${(0,_chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`Recordings that differ: ${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total)}`, pathsMarkdown(changes))}`;
}
function countPaths(changes) {
  return changes.reduce((sum, { added, modified, deleted }) => sum + added.length + modified.length + deleted.length, 0);
}
function pathsMarkdown(changes) {
  const listed = [];
  let room = _chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx;
  for (const path of firstPaths(changes)) {
    const line = path.replaceAll("```", "'''").replace(/[\r\n]+/g, " ");
    room -= Buffer.byteLength(line) + 1;
    if (room < 0) break;
    listed.push(line);
  }
  const left = countPaths(changes) - listed.length;
  if (left > 0) listed.push(`and ${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(left)} more`);
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
function pinsLink({ from, to, repository }) {
  const text = `<code>${shown(from)}</code> \u2192 <code>${shown(to)}</code>`;
  const page = from === void 0 || to === void 0 ? void 0 : (0,_chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePage */ .D4)(repository, from, to);
  return page === void 0 ? text : `[${text}](${page})`;
}




/***/ }),

/***/ 3829:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sync),
/* harmony export */   c: () => (/* binding */ storeBaseOf)
/* harmony export */ });
/* harmony import */ var _chunk_EOOPHS6C_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8212);
/* harmony import */ var _chunk_IRTFFD4U_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7765);
/* harmony import */ var _chunk_BYJ2MTQI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1091);
/* harmony import */ var _chunk_KZON5R3M_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3518);
/* harmony import */ var _chunk_G5Z4UCTX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5963);
/* harmony import */ var _chunk_B2HMYQOD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9119);
/* harmony import */ var _chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2706);
/* harmony import */ var _chunk_YWFU5YIO_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2042);
/* harmony import */ var _chunk_2VUHMVXV_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2897);
/* harmony import */ var _chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5733);
/* harmony import */ var _chunk_N4HWAWOZ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7635);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6419);
/* harmony import */ var _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8176);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4040);















// src/commands/sync/other-services.ts
async function tellOfOthers(request, located, chosen, others, log, signal) {
  const { codeRepository } = request;
  const selecting = request.selection.paths.includes(_chunk_YWFU5YIO_js__WEBPACK_IMPORTED_MODULE_7__/* .ALL */ .y2) ? Promise.resolve(chosen) : (0,_chunk_B2HMYQOD_js__WEBPACK_IMPORTED_MODULE_5__/* .selectAll */ .Ub)(request.selection, codeRepository, _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_12__/* .SILENT */ .qY, signal, located);
  const selection = await selecting.catch((error) => {
    if (signal.aborted || !(error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl)) throw error;
  });
  if (selection === void 0) return;
  const { pins, root } = selection;
  const urlOf = (pin) => (0,_chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_9__/* .repositoryUrlOf */ .ZN)(request.access, root, codeRepository.root, pin).url;
  const isPinned = ({ service }) => pins.pinnedTreesOf(service).length > 0;
  const lost = others.filter((there) => !isPinned(there)).map(({ service }) => service);
  if (lost.length > 0) {
    const { isLocalUser } = request.selection;
    const advice = isLocalUser ? " assets-sync reset takes off the disk what has no committed pin." : "";
    log.notice(`On disk, without a pin, and left as they are: ${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__/* .listNames */ .Zv)(lost)}.${advice}`);
  }
  const moved = others.filter((there) => isPinned(there) && (0,_chunk_BYJ2MTQI_js__WEBPACK_IMPORTED_MODULE_2__/* .compareToPins */ .H)(pins.pinnedTreesOf(there.service), there, urlOf) === "moved").map(({ service }) => service);
  if (moved.length === 0) return;
  log.warning({
    message: `On disk, but not at the commit that is pinned: ${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__/* .listNames */ .Zv)(moved)}. Bring them: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_11__/* .syncCommand */ .Bz)(moved)}`
  });
}

// src/commands/sync/sync.ts
function storeBaseOf(cache, storeBase, assetsRoot) {
  return cache === "off" ? (0,_chunk_G5Z4UCTX_js__WEBPACK_IMPORTED_MODULE_4__/* .privateStores */ .C7)(assetsRoot) : storeBase;
}
async function sync(request, log, signal) {
  const { codeRepository } = request;
  const { paths, isLocalUser, path } = request.selection;
  const located = (0,_chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_6__/* .locate */ .x)(codeRepository, path);
  const asked = { ...request.selection, isProved: request.verify };
  const selection = request.compare ? await (0,_chunk_B2HMYQOD_js__WEBPACK_IMPORTED_MODULE_5__/* .selectCompared */ .kv)(asked, { lostPins: false }, codeRepository, log, signal, located) : await (0,_chunk_B2HMYQOD_js__WEBPACK_IMPORTED_MODULE_5__/* .select */ .Lt)(asked, codeRepository, log, signal, located);
  const { root, assetsRoot, services } = selection;
  const verified = request.verify ? true : void 0;
  const tellsOfOthers = paths.includes(_chunk_YWFU5YIO_js__WEBPACK_IMPORTED_MODULE_7__/* .ALL */ .y2) || isLocalUser && paths.length === 0;
  const onDisk = new _chunk_G5Z4UCTX_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsRoot */ ._c(assetsRoot, true);
  if (!located.isRootMissing && (0,_chunk_KZON5R3M_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnmade */ .hL)(onDisk)) {
    (0,_chunk_KZON5R3M_js__WEBPACK_IMPORTED_MODULE_3__/* .adoptRecordings */ .d4)(
      new _chunk_G5Z4UCTX_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsRoot */ ._c(assetsRoot),
      selection,
      (0,_chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_9__/* .findRepositoryUrl */ .RD)(request.access, root, codeRepository.root).url,
      codeRepository
    );
  }
  if (services.length === 0 && !onDisk.isCutOff) {
    if (!located.isRootMissing) (0,_chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_9__/* .findRepositoryUrl */ .RD)(request.access, root, codeRepository.root);
    const { synced } = tellsOfOthers && onDisk.exists() ? await onDisk.readState(signal) : {};
    if (synced !== void 0) await tellOfOthers(request, located, selection, synced.services, log, signal);
    return { ..._chunk_EOOPHS6C_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_SYNCED */ .PR, assetsRoot, changes: void 0, verified };
  }
  const accesses = (0,_chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_9__/* .findAccesses */ .cX)(request.access, root, codeRepository.root, log.warning);
  const proof = request.verify ? await prove(request, selection, log, signal) : _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_12__/* .NO_TRAFFIC */ .qE;
  const result = await bring(request, accesses, selection, onDisk, log, signal);
  if (tellsOfOthers && result.others.length > 0) await tellOfOthers(request, located, selection, result.others, log, signal);
  const compared = request.showChanges ? await compare(request, accesses, selection, log, signal) : NOT_COMPARED;
  return {
    ...result,
    assetsRoot,
    changes: compared.changes,
    verified,
    requests: result.requests + proof.requests + compared.requests,
    bytes: result.bytes + proof.bytes + compared.bytes,
    cacheHit: result.cacheHit && proof.requests === 0 && compared.requests === 0
  };
}
async function bring(request, accesses, selection, onDisk, log, signal) {
  const { codeRepository, repositoryOptions, cache, cacheService, layout } = request;
  const { assetsRoot, services } = selection;
  const assetsFolder = (0,_chunk_2VUHMVXV_js__WEBPACK_IMPORTED_MODULE_8__/* .assetsFolderOf */ .Dx)(assetsRoot, codeRepository.root);
  const packages = layout === "test-proxy" ? (0,_chunk_2VUHMVXV_js__WEBPACK_IMPORTED_MODULE_8__/* .packagesOf */ .DT)(services, assetsFolder) : [];
  const inRoot = services.filter((service) => !packages.some(({ chosen }) => chosen === service));
  const isRootMeant = inRoot.length > 0 || onDisk.isCutOff;
  if (packages.length === 0) return syncServices(request, accesses, selection, log, signal);
  (0,_chunk_N4HWAWOZ_js__WEBPACK_IMPORTED_MODULE_10__/* .hideFromStatus */ .hf)(codeRepository, assetsRoot);
  const { syncPackages } = await __webpack_require__.e(/* import() */ 6104).then(__webpack_require__.bind(__webpack_require__, 6104));
  const { storeBase } = repositoryOptions;
  const groups = (0,_chunk_IRTFFD4U_js__WEBPACK_IMPORTED_MODULE_1__/* .byRepository */ .I)(
    packages.map(({ chosen }) => chosen),
    (pin) => accesses.of(pin).url
  );
  const ciCache = cache === "hosted" ? await ciCaches(storeBase, groups, cacheService, log) : void 0;
  const withoutStore = cache === "off";
  const ofProxy = await syncPackages(
    { packages, assetsFolder, assetsRoot, accesses, repositoryOptions, withoutStore, ciCache },
    log,
    signal
  );
  const ours = isRootMeant ? await syncServices(request, accesses, { ...selection, services: inRoot }, log, signal) : _chunk_EOOPHS6C_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_SYNCED */ .PR;
  const both = (one, other) => [...one, ...other];
  return {
    ...groups[0] === void 0 ? {} : (0,_chunk_IRTFFD4U_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheNames */ .n)(storeBase, groups[0]),
    ...ours,
    services: both(ofProxy.services, ours.services).sort((a, b) => a.service < b.service ? -1 : 1),
    repositories: both(ofProxy.repositories, ours.repositories),
    requests: ofProxy.requests + ours.requests,
    bytes: ofProxy.bytes + ours.bytes,
    cacheHit: ofProxy.cacheHit && (ours.cacheHit || inRoot.length === 0),
    kept: both(ofProxy.kept, ours.kept)
  };
}
async function syncServices({ codeRepository, repositoryOptions, discard, cache, cacheService }, accesses, { assetsRoot, services }, log, signal) {
  const { storeBase } = repositoryOptions;
  const groups = (0,_chunk_IRTFFD4U_js__WEBPACK_IMPORTED_MODULE_1__/* .byRepository */ .I)(services, (pin) => accesses.of(pin).url);
  const names = groups[0] === void 0 ? {} : (0,_chunk_IRTFFD4U_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheNames */ .n)(storeBase, groups[0]);
  const result = await (0,_chunk_EOOPHS6C_js__WEBPACK_IMPORTED_MODULE_0__/* .syncRoot */ .ky)(
    {
      accesses,
      repositoryOptions,
      assetsRoot,
      chosen: services,
      discard,
      storeInsideRoot: cache === "off",
      ciCache: cache === "hosted" ? await ciCaches(storeBase, groups, cacheService, log) : void 0,
      beforeWriting: () => (0,_chunk_N4HWAWOZ_js__WEBPACK_IMPORTED_MODULE_10__/* .hideFromStatus */ .hf)(codeRepository, assetsRoot)
    },
    log,
    signal
  );
  return { ...result, ...names };
}
async function ciCaches(storeBase, groups, service, log) {
  const { CiCache } = await __webpack_require__.e(/* import() */ 6099).then(__webpack_require__.bind(__webpack_require__, 6099));
  const caches = new Map(
    groups.flatMap(
      (group) => group === void 0 ? [] : [[group.url.url, new CiCache((0,_chunk_IRTFFD4U_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheNames */ .n)(storeBase, group), service, log.notice)]]
    )
  );
  return ({ url }) => caches.get(url.url);
}
var NOT_COMPARED = { changes: void 0, ..._chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_12__/* .NO_TRAFFIC */ .qE };
async function compare({ repositoryOptions, cache }, accesses, { assetsRoot, services, before }, log, signal) {
  const isElsewhere = before?.otherRepository !== void 0 && before.pins.directories.length === 0;
  if (services.length === 0 || before === void 0 || isElsewhere) return NOT_COMPARED;
  const storeBase = storeBaseOf(cache, repositoryOptions.storeBase, assetsRoot);
  const question = { accesses, repositoryOptions: { ...repositoryOptions, storeBase }, services, earlier: before.pins };
  try {
    const { comparePins } = await __webpack_require__.e(/* import() */ 7355).then(__webpack_require__.bind(__webpack_require__, 7355));
    return await comparePins(question, log, signal);
  } catch (error) {
    if (signal.aborted || !(error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl)) throw error;
    log.notice(`What changed in the recordings could not be found out: ${error.message}`);
    return NOT_COMPARED;
  }
}
async function prove({ access, codeRepository, repositoryOptions, onUnproved }, { root, services, settingsBefore }, log, signal) {
  const { notVerified } = await __webpack_require__.e(/* import() */ 3896).then(__webpack_require__.bind(__webpack_require__, 3896));
  const { findJudge } = await __webpack_require__.e(/* import() */ 1670).then(__webpack_require__.bind(__webpack_require__, 1670));
  const { placesOf, verifyPins } = await Promise.all(/* import() */[__webpack_require__.e(3106), __webpack_require__.e(4685)]).then(__webpack_require__.bind(__webpack_require__, 4685));
  const { accesses } = findJudge(access, root, settingsBefore, codeRepository.root, log);
  const question = { accesses, repositoryOptions, places: placesOf(services), allTrees: false };
  const { proofs, requests, bytes } = await verifyPins(question, log, signal);
  const { branch } = accesses;
  const wrong = notVerified(proofs, branch);
  if (wrong === void 0) return { requests, bytes };
  await onUnproved?.(wrong, { proofs, branch, urlOf: (pin) => accesses.of(pin).url });
  throw wrong;
}




/***/ }),

/***/ 5733:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ findAccess),
/* harmony export */   RD: () => (/* binding */ findRepositoryUrl),
/* harmony export */   ZN: () => (/* binding */ repositoryUrlOf),
/* harmony export */   cX: () => (/* binding */ findAccesses),
/* harmony export */   v3: () => (/* binding */ onlyAccess),
/* harmony export */   yT: () => (/* binding */ accessFlags)
/* harmony export */ });
/* harmony import */ var _chunk_7BD3H5QJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9505);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7740);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8868);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4040);





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
    branch: request.branch ?? root.settings.branch ?? _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_BRANCH */ .nU,
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
  const what = (0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(named.map((name) => name || "none"));
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl(
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
  const branch = request.branch ?? root.settings.branch ?? _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_BRANCH */ .nU;
  if (!(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__/* .isBranchName */ .Q8)(branch)) {
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(branch)} is not the name of a branch.`, {
      hint: "Give one such as main."
    });
  }
  const { authorization, warning } = (0,_chunk_7BD3H5QJ_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseCredential */ .P$)({
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
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-manifest", `No assets repository is named in ${root.file}.`, {
      hint: 'Add "$repository": "owner/name-assets" to it, or name it with the repository input.',
      at
    });
  }
  if (given === void 0) return parseRepository({ gitHubServer, isLocalUser }, base, "$repository", text, at);
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGitUrl */ .RA)(text, gitHubServer, base);
  if (!("error" in parsed)) return parsed;
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `The repository input cannot be used: ${parsed.error}.`, {
    hint: "Give owner/name on GitHub, or the address of a git repository."
  });
}
function parseRepository({ gitHubServer, isLocalUser }, base, name, text, at) {
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGitUrl */ .RA)(text, gitHubServer, base);
  if ("error" in parsed) throw (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestError */ .eZ)([{ message: `${name} cannot be used: ${parsed.error}`, at }]);
  if (!isLocalUser && parsed.transport !== "http") {
    const message = `in CI, ${name} is owner/name or an http(s) address; anything else is given with the repository input`;
    throw (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestError */ .eZ)([{ message, at }]);
  }
  return parsed;
}
function findMirror({ mirror, isLocalUser }, root, base) {
  if (mirror !== void 0) {
    const parsed2 = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMirror */ .v0)(mirror.text, mirror.base);
    if (!("error" in parsed2)) return parsed2;
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `The mirror input cannot be used: ${parsed2.error}.`, {
      hint: "Give an http(s) address that everybody may read, or the path of a folder."
    });
  }
  const { mirror: text } = root.settings;
  if (text === void 0) return void 0;
  const at = root.places.$mirror ?? { file: root.file };
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMirror */ .v0)(text, base);
  if ("error" in parsed) throw (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestError */ .eZ)([{ message: `$mirror cannot be used: ${parsed.error}`, at }]);
  if (isLocalUser || parsed.kind === "http") return parsed;
  throw (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestError */ .eZ)([{ message: "in CI, $mirror is an http(s) address; a folder is given with the mirror input", at }]);
}




/***/ }),

/***/ 8618:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ syncedSummary),
/* harmony export */   No: () => (/* binding */ syncedJson),
/* harmony export */   RB: () => (/* binding */ syncedOutputs),
/* harmony export */   eq: () => (/* binding */ syncedText)
/* harmony export */ });
/* harmony import */ var _chunk_Z5KT7XDD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7360);
/* harmony import */ var _chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3312);
/* harmony import */ var _chunk_BKRO4TRM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(384);
/* harmony import */ var _chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4423);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6419);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7740);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1803);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);








// src/report/synced.ts

function syncedOutputs(result) {
  return {
    "assets-root": result.assetsRoot,
    services: result.services.map(({ service }) => service),
    pins: (0,_chunk_BKRO4TRM_js__WEBPACK_IMPORTED_MODULE_2__/* .pinsOutput */ .um)(result.services),
    changed: result.services.length > 0,
    "cache-hit": result.cacheHit,
    files: total(result, "files"),
    bytes: result.bytes,
    requests: result.requests,
    ...result.verified === void 0 ? {} : { verified: result.verified },
    ...result.cacheKey === void 0 ? {} : { "cache-key": result.cacheKey },
    ...result.cachePath === void 0 ? {} : { "cache-path": result.cachePath }
  };
}
function syncedJson({ kept, backup }) {
  return { kept, backup: backup === void 0 ? null : (0,_chunk_Z5KT7XDD_js__WEBPACK_IMPORTED_MODULE_0__/* .backupName */ .a)(backup) };
}
function syncedText(result, milliseconds, from) {
  const rows = result.services.map((service) => [
    service.service,
    service.pinnedTrees.map(({ sha }) => (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(sha)).join(" "),
    (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(service.files, "recording"),
    (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(service.size),
    whereFrom(service)
  ]);
  const lines = (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_5__/* .alignColumns */ .RM)(rows);
  const where = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.relative)(from, result.assetsRoot) || ".";
  lines.push(
    result.services.length === 0 ? "No service to sync." : `${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(result.services.length, "service")}, ${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(total(result, "files"), "recording")} in ${where.startsWith("..") ? result.assetsRoot : where} (${costs(result, milliseconds)})`
  );
  return lines.join("\n");
}
function syncedSummary(result, milliseconds, of = "assets-sync") {
  const { services, changes = [] } = result;
  if (services.length === 0) return `### ${of}

No service to sync.
`;
  const title = `### ${of}: ${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(services.length, "service")}, ${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(total(result, "files"), "recording")}`;
  const table = (0,_chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)({
    head: ["Service", "Commit", "Recordings", "Size", "From"],
    numeric: [2, 3],
    rows: services.map(({ service, pinnedTrees, files, size, source, deleted }) => [
      (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(service),
      pinnedTrees.map((pinnedTree) => commitCell(pinnedTree, service)).join("<br>"),
      (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(files),
      (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(size),
      whereFrom({ service, source, deleted })
    ]),
    of: "services"
  });
  const news = changes.length === 0 ? "" : `
#### What the pins of this change bring

${(0,_chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_1__/* .changesMarkdown */ .T4)(changes)}
`;
  const slow = result.requests === 0 ? [] : services.filter(({ pinnedTrees }) => pinnedTrees.some(({ lacksTree }) => lacksTree));
  const costing = [costs(result, milliseconds), (0,_chunk_BKRO4TRM_js__WEBPACK_IMPORTED_MODULE_2__/* .treesAdvice */ .Kf)(slow.length)].filter((text) => text !== void 0);
  return `${title}

${table}

${costing.join("\n\n")}
${news}`;
}
function commitCell({ directory, sha, repository }, service) {
  const link = (0,_chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_3__/* .commitLink */ .wn)(repository, sha);
  return directory === service ? link : `${link} (${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(directory)})`;
}
function whereFrom({ service, source, deleted }) {
  if (deleted === 0) return SOURCES[source];
  return `${deleted} deleted; ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_4__/* .shellCommand */ .q$)(["assets-sync", "reset", service])} brings them back`;
}
var SOURCES = {
  unchanged: "already there",
  restored: "put back",
  store: "store",
  cache: "cache",
  mirror: "mirror",
  network: "network"
};
function costs(result, milliseconds) {
  return `${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(result.requests, "request")}, ${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(result.bytes)} received, ${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_5__/* .formatTime */ .fU)(milliseconds)}${result.verified === true ? ", pins verified" : ""}`;
}
function total(result, what) {
  return result.services.reduce((sum, service) => sum + service[what], 0);
}




/***/ }),

/***/ 7360:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tellBackup),
/* harmony export */   a: () => (/* binding */ backupName)
/* harmony export */ });
/* harmony import */ var _chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1659);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6419);



// src/report/backups.ts
function backupName(ref) {
  return ref.slice(_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk.length);
}
function tellBackup(host, { path, workingDirectory }, { assetsRoot, backup }) {
  if (backup === void 0) return;
  const back = host.atTerminal ? [
    "assets-sync",
    "backups",
    "restore",
    backupName(backup),
    ...flag("--path", path),
    ...flag("--working-directory", workingDirectory)
  ] : ["git", "-C", assetsRoot, "restore", `--source=${backup}`, "--overlay", "--", "."];
  host.say("warning", `Local changes were replaced; they are kept. To bring them back: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_1__/* .shellCommand */ .q$)(back)}`);
}
function flag(name, value) {
  return value === void 0 ? [] : [name, value];
}




/***/ })

};
