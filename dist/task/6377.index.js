export const id = 6377;
export const ids = [6377];
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

/***/ 9630:
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
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2307);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3757);




// src/report/changes.ts
var MAX_PATHS = 500;
var KINDS = ["added", "modified", "deleted"];
var SIGNS = { added: "+", modified: "~", deleted: "-" };
var WORDS = { added: "added", modified: "changed", deleted: "removed" };
function countChanges(differences) {
  const said = KINDS.filter((kind) => differences[kind].length > 0).map(
    (kind) => `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(differences[kind].length)} ${WORDS[kind]}`
  );
  return said.length === 0 ? "the same recordings" : said.join(", ");
}
function changeNotices(changes) {
  return changes.map((change) => {
    const since = change.from === void 0 ? "newly pinned" : `since ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(change.from)}`;
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
  return sha === void 0 ? "no pin" : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha);
}
function listPaths(change) {
  return KINDS.flatMap((kind) => change[kind].map((path) => ({ path, line: `${SIGNS[kind]} ${path}` }))).sort((a, b) => a.path < b.path ? -1 : 1).map(({ line }) => line);
}
function changesMarkdown(changes) {
  const table = (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)({
    head: ["Service", "Added", "Changed", "Removed", "Pins"],
    numeric: [1, 2, 3],
    rows: changes.map((change) => [change.service, ...KINDS.map((kind) => change[kind].length), pinsCell(change)]),
    of: "services"
  });
  const total = countPaths(changes);
  return total === 0 ? table : `${table}

${(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`Recordings that differ: ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total)}`, pathsMarkdown(changes))}`;
}
function countPaths(changes) {
  return changes.reduce((sum, { added, modified, deleted }) => sum + added.length + modified.length + deleted.length, 0);
}
function pathsMarkdown(changes) {
  const listed = [];
  let room = _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx;
  for (const path of firstPaths(changes)) {
    const line = path.replaceAll("```", "'''").replace(/[\r\n]+/g, " ");
    room -= Buffer.byteLength(line) + 1;
    if (room < 0) break;
    listed.push(line);
  }
  const left = countPaths(changes) - listed.length;
  if (left > 0) listed.push(`and ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(left)} more`);
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
  const web = from === void 0 || to === void 0 ? void 0 : (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePage */ .D4)(repository, from, to);
  return { text: `${shown(from)} -> ${shown(to)}`, markdown: web === void 0 ? markdown : `[${markdown}](${web})` };
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

/***/ 4359:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   KS: () => (/* binding */ exportText),
/* harmony export */   bj: () => (/* binding */ statusJson),
/* harmony export */   eU: () => (/* binding */ proxyCommand),
/* harmony export */   gU: () => (/* binding */ runningJson),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/* harmony import */ var _chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4766);
/* harmony import */ var _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3641);
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7616);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2136);
/* harmony import */ var _chunk_233EYIEM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9869);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3757);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);







// src/commands/proxy/command.ts

var PLACE = ["path", "working-directory"];
var SERVED = [...PLACE, "layout", ..._chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM_INPUTS */ .tu];
var install = {
  description: "install the test proxy, and print where it is",
  quiet: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET_ANSWER */ .oe,
  inputs: ["working-directory", ..._chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM_INPUTS */ .tu, "retries", "timeout"],
  examples: `
  assets-sync proxy install             # the version that the code repository names
  assets-sync proxy install --proxy-version 1.0.0-dev.20260521.2`,
  run: runInstall
};
var start = {
  description: "start the test proxy on the assets root, and print the variables that lead tests to it",
  quiet: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET_ANSWER */ .oe,
  inputs: [...SERVED, "retries", "timeout"],
  flags: [{ name: "--shell", value: "name", help: `the shell that reads what is printed: ${_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .SHELLS */ .OF.join(", ")}` }],
  examples: `
  assets-sync proxy start               # install it if need be; one that runs there already is used
  eval "$(assets-sync proxy start)"     # and let the tests that this shell runs find it
  assets-sync proxy start --json        # for scripts`,
  run: runStart
};
var stop = {
  description: "stop the test proxy that was started on the assets root",
  inputs: [...PLACE, ..._chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLAY_INPUTS */ .y1],
  examples: `
  assets-sync proxy stop                # and say what it replayed
  assets-sync proxy stop --json         # for scripts: replayed`,
  run: runStop
};
var status = {
  description: "say whether a test proxy runs on the assets root, and where it listens",
  quiet: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET_ANSWER */ .oe,
  inputs: PLACE,
  examples: `
  assets-sync proxy status
  assets-sync proxy status --json       # for scripts`,
  more: `
Exit code 0 whether one runs or not.`,
  run: runStatus
};
var command = {
  group: "More",
  description: "print how to start the test proxy by hand",
  quiet: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET_ANSWER */ .oe,
  inputs: SERVED,
  examples: `
  assets-sync proxy                     # the command line that starts it here, in the foreground
  assets-sync proxy install             # install it alone
  eval "$(assets-sync proxy start)"     # start it, and let the tests that this shell runs find it
  assets-sync proxy status              # where it listens, and where its output goes
  assets-sync proxy stop`,
  subcommands: { install, start, stop, status },
  run: runPrint
};
async function runPrint(context) {
  const { host, log } = context;
  const { assetsRoot, folder } = await (0,_chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_0__/* .findServed */ .TU)(context);
  const tool = proxyCommand(folder, await findProgram(context));
  if (folder === assetsRoot) (0,_chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_0__/* .noticeEmpty */ .Me)(assetsRoot, log);
  host.result((0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommand */ .q$)(tool), "answer");
  host.setOutputs({ "assets-root": assetsRoot }, { tool });
}
async function findProgram(context) {
  const { findProxy } = await __webpack_require__.e(/* import() */ 2118).then(__webpack_require__.bind(__webpack_require__, 2118));
  const { commandOf } = await __webpack_require__.e(/* import() */ 3591).then(__webpack_require__.bind(__webpack_require__, 3591));
  try {
    const program = await findProxy(await (0,_chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_0__/* .programQuestion */ .dp)(context));
    if (program !== void 0) return commandOf(program.executable);
    context.log.notice("The test proxy is not installed yet; assets-sync proxy install does it.");
  } catch (error) {
    context.log.notice(textOf(error));
  }
  return void 0;
}
function textOf(error) {
  if (error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl) return `${error.message} ${error.hint}`;
  throw error;
}
async function runInstall(context) {
  const { executable, version, from } = await (0,_chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_0__/* .provideProgram */ .GR)(context);
  if (from === "TEST_PROXY_PATH" || from === "PATH") context.log.notice(`It was there already, by ${from}.`);
  context.host.result(executable, "answer");
  context.host.setOutputs({}, { executable, version: version ?? null, from });
}
async function runStart(context) {
  const { host, log, flags } = context;
  const shell = _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .SHELLS */ .OF.find((one) => one === flags.shell);
  if (flags.shell !== void 0 && shell === void 0) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("bad-usage", `--shell is one of ${_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .SHELLS */ .OF.join(", ")}, not ${JSON.stringify(flags.shell)}.`, {
      hint: "Name the shell that reads what proxy start prints; nothing was started."
    });
  }
  const served = await (0,_chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_0__/* .findServed */ .TU)(context);
  const { assetsRoot } = served;
  const { proxy, isNew } = await (0,_chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_0__/* .startProxyOn */ .eS)(context, served);
  log.notice(`The test proxy ${isNew ? "runs" : "ran already"} at ${proxy.url} and writes to ${proxy.log}.`);
  const { proxyVariables } = await __webpack_require__.e(/* import() */ 3591).then(__webpack_require__.bind(__webpack_require__, 3591));
  const variables = { ASSETS_ROOT: assetsRoot, ...served.env, ...proxyVariables(proxy) };
  host.result(exportText(variables, shell), "answer");
  host.setOutputs(
    { "assets-root": assetsRoot, ...(0,_chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyOutputs */ .Rt)(proxy) },
    { pid: proxy.pid, executable: proxy.executable, variables, started: isNew }
  );
}
async function runStop(context) {
  const { host } = context;
  const { managedProxy, stopManaged } = await __webpack_require__.e(/* import() */ 2263).then(__webpack_require__.bind(__webpack_require__, 4644));
  const { askBeforeStop, reportReplay } = await __webpack_require__.e(/* import() */ 7598).then(__webpack_require__.bind(__webpack_require__, 5217));
  const state = await stateOf(context);
  const proxy = managedProxy(state);
  const wish = (0,_chunk_233EYIEM_js__WEBPACK_IMPORTED_MODULE_4__/* .strictest */ .OI)([(0,_chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_0__/* .replayWish */ .NY)(context), ...proxy ? (0,_chunk_233EYIEM_js__WEBPACK_IMPORTED_MODULE_4__/* .takeWishes */ .Px)(proxy.log) : []]);
  const audit = proxy && await askBeforeStop(proxy, wish, context.signal);
  const { wasRunning } = await stopManaged(state);
  host.result(wasRunning ? "The test proxy was stopped." : "No test proxy was running.");
  const { replayed = null, error } = (proxy && await reportReplay(proxy, audit, wish, host)) ?? {};
  host.setOutputs({}, { stopped: wasRunning, replayed, ...error === void 0 ? {} : { error: (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .errorJson */ .dF)(error) } });
  if (error !== void 0) throw error;
}
async function runStatus(context) {
  const { host } = context;
  const { findManaged } = await __webpack_require__.e(/* import() */ 2263).then(__webpack_require__.bind(__webpack_require__, 4644));
  const assetsRoot = await findRoot(context);
  const found = await findManaged(await stateOf(context));
  host.result(statusText(found, assetsRoot, host.workspace), "answer");
  const outputs = found.proxy === void 0 ? {} : (0,_chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyOutputs */ .Rt)(found.proxy);
  host.setOutputs({ "assets-root": assetsRoot, ...outputs }, await statusJson(found));
}
async function findRoot({ openCodeRepository, inputs }) {
  return (0,_chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x)(await openCodeRepository(), inputs.path).assetsRoot;
}
async function stateOf(context) {
  const { proxyFiles } = await __webpack_require__.e(/* import() */ 2263).then(__webpack_require__.bind(__webpack_require__, 4644));
  return proxyFiles(await findRoot(context)).state;
}
function exportText(variables, shell = (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .readersShell */ .tP)()) {
  return Object.entries(variables).map(([name, value]) => (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .setVariable */ .BB)(name, value, shell)).join("\n");
}
function statusText({ proxy, answer }, assetsRoot, from) {
  const where = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.relative)(from, assetsRoot) || ".";
  if (proxy === void 0) return `No test proxy runs on ${where}.`;
  const health = answer === "200" ? "answers" : `does not answer as it should (${answer})`;
  return `The test proxy on ${where} ${health} at ${proxy.url} (process ${proxy.pid}) and writes to ${proxy.log}.`;
}
async function statusJson({ proxy, answer }) {
  return { running: proxy !== void 0, answer: answer ?? null, ...proxy === void 0 ? {} : await runningJson(proxy) };
}
async function runningJson(proxy) {
  const { proxyVariables } = await __webpack_require__.e(/* import() */ 3591).then(__webpack_require__.bind(__webpack_require__, 3591));
  return { pid: proxy.pid, executable: proxy.executable, variables: proxyVariables(proxy) };
}
function proxyCommand(folder, program = ["test-proxy"]) {
  return [...program, "start", "-u", "--storage-location", folder];
}




/***/ }),

/***/ 6377:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   demo: () => (/* binding */ demo),
/* harmony export */   makeCodeRepository: () => (/* binding */ makeCodeRepository)
/* harmony export */ });
/* harmony import */ var _chunk_TIXRNF57_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4359);
/* harmony import */ var _chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4766);
/* harmony import */ var _chunk_6XMCS26G_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6562);
/* harmony import */ var _chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9630);
/* harmony import */ var _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3641);
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2307);
/* harmony import */ var _chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7678);
/* harmony import */ var _chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4506);
/* harmony import */ var _chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4813);
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7704);
/* harmony import */ var _chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4724);
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7616);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(978);
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4494);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7423);
/* harmony import */ var _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8456);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(592);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1999);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7495);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6178);
/* harmony import */ var _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4635);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2136);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7261);
/* harmony import */ var _chunk_233EYIEM_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(9869);
/* harmony import */ var _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1299);
/* harmony import */ var _chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(376);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(6760);



































// src/commands/demo/command.ts




async function demo(host, { keep }, signal) {
  const folder = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_29__/* .canonicalPath */ .Op)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_34__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_36__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_35__.tmpdir)(), "assets-sync-demo-")));
  try {
    await show(host, folder, { keep }, signal);
  } finally {
    if (!keep) await (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_31__/* .removeFolderLater */ .bF)(folder);
  }
}
async function show(host, folder, { keep }, signal) {
  const assets = (0,node_path__WEBPACK_IMPORTED_MODULE_36__.join)(folder, "server/sample-assets.git");
  const code = (0,node_path__WEBPACK_IMPORTED_MODULE_36__.join)(folder, "code");
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_34__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_36__.join)(folder, "server"), { recursive: true });
  const sample = await makeAssetsRepository(assets);
  await makeCodeRepository(code, assets, sample);
  host.result(`1. An assets repository with two recorded services is at ${assets}.
`);
  host.result(`2. A code repository pins them, at two different commits (${(0,node_path__WEBPACK_IMPORTED_MODULE_36__.join)(code, "recordings.json")}):
`);
  host.result(indent(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_34__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_36__.join)(code, "recordings.json"), "utf8")));
  host.result("3. assets-sync sync '*'\n");
  const first = await timedSync(host, folder, code, signal);
  host.result(indent(first.report.lines.join("\n")));
  host.result("4. And again, with nothing to do:\n\n   assets-sync sync '*'\n");
  const second = await timedSync(host, folder, code, signal);
  host.result(indent(second.report.lines.join("\n")));
  const root = first.result.assetsRoot;
  host.result(
    `5. ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_24__/* .count */ .U9)(first.result.services.length, "service")} at two commits are in one assets root.

   assets-sync run '*' -- <your tests>

   installs the test proxy, runs your tests with it and stops it. By hand, where it is installed:
`
  );
  host.result(indent((0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_22__/* .shellCommand */ .q$)((0,_chunk_TIXRNF57_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyCommand */ .eU)(root))));
  host.result(
    keep ? goOn(folder, code) : "The temporary folder is removed; --keep keeps it, to change a recording, push and reset."
  );
  host.setOutputs(first.report.outputs);
}
function goOn(folder, code) {
  const program = programWords(process.argv[1] ?? "");
  const steps = [
    (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_22__/* .shellCommand */ .q$)(["cd", code]),
    (0,_chunk_TIXRNF57_js__WEBPACK_IMPORTED_MODULE_0__/* .exportText */ .KS)({ ASSETS_SYNC_STORE: (0,node_path__WEBPACK_IMPORTED_MODULE_36__.join)(folder, "store") }),
    `# Change something in .assets/${KEPT_RECORDING}, as a test that records does; then:`,
    (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_22__/* .shellCommand */ .q$)([...program, "status", "sdk/tables"]),
    (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_22__/* .shellCommand */ .q$)([...program, "push", "--message", "Record a tables test again"]),
    (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_22__/* .shellCommand */ .q$)([...program, "reset"])
  ];
  return `Everything is kept in ${folder}. To go on there:

${indent(steps.join("\n"))}`;
}
function programWords(script) {
  const found = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_29__/* .pathEntries */ .ev)(process.env, process.platform).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_36__.join)(entry, "assets-sync")).find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_33__.existsSync)(file));
  const isThis = found !== void 0 && (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_29__/* .canonicalPath */ .Op)(found) === (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_29__/* .canonicalPath */ .Op)(script);
  return isThis ? ["assets-sync"] : ["node", script];
}
async function timedSync(host, folder, code, signal) {
  const { sync } = await Promise.all(/* import() */[__webpack_require__.e(6330), __webpack_require__.e(5921), __webpack_require__.e(8505), __webpack_require__.e(6934)]).then(__webpack_require__.bind(__webpack_require__, 6934));
  const codeRepository = await (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_21__/* .openCodeRepository */ .Ev)(code, { asTop: false }, signal);
  const [isLocalUser, attempts] = [true, 1];
  const started = performance.now();
  const result = await sync(
    {
      codeRepository,
      selection: {
        pathsFrom: code,
        paths: ["*"],
        base: void 0,
        baseInput: "--base",
        event: () => ({ kind: "person" }),
        path: void 0,
        isLocalUser,
        repository: void 0,
        hasMirror: false,
        gitHubServer: host.gitHubServer,
        codeAccess: { codeToken: void 0, ownOrigin: void 0, isLocalUser, attempts, temporary: folder }
      },
      access: {
        repository: void 0,
        branch: void 0,
        token: void 0,
        gitHubServer: host.gitHubServer,
        ownOrigin: void 0,
        isLocalUser
      },
      repositoryOptions: { storeBase: (0,node_path__WEBPACK_IMPORTED_MODULE_36__.join)(folder, "store"), isLocalUser, config: codeRepository.config, attempts },
      verify: false,
      discard: false,
      compare: false,
      showChanges: false,
      cache: "machine",
      cacheService: void 0,
      layout: void 0
    },
    {
      progress: void 0,
      info: (text) => host.say("info", text),
      notice: (text) => host.say("notice", text),
      warning: ({ message, at }) => host.say("warning", message, at)
    },
    signal
  );
  return { result, report: (0,_chunk_6XMCS26G_js__WEBPACK_IMPORTED_MODULE_2__/* .syncedReport */ .z5)(result, { milliseconds: performance.now() - started, from: code }) };
}
function indent(text) {
  return `${text.trimEnd().replace(/^(?=.)/gm, "   ")}
`;
}
var command = {
  group: "More",
  description: "show the main job on an embedded assets repository; nothing to install or configure",
  inputs: [],
  flags: [{ name: "--keep", help: "keep the temporary folder" }],
  examples: `
  assets-sync demo                      # watch the main job on a small assets repository
  assets-sync demo --keep               # and keep everything to look around`,
  run
};
async function run({ host, signal, flags }) {
  await demo(host, { keep: flags.keep === true }, signal);
}
var RECORDINGS_OF_A_SERVICE = 40;
var RECORDED_AGAIN = 30;
var SERVICES = {
  tables: { package: "azure-data-tables", uri: "https://sample.table.core.windows.net/Tables" },
  keyvault: { package: "azure-keyvault-secrets", uri: "https://sample.vault.azure.net/secrets" }
};
var KEPT_RECORDING = recordingPath("tables", SERVICES.tables.package, RECORDED_AGAIN);
async function makeAssetsRepository(dir) {
  await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_29__/* .git */ .$Y)(["init", "-q", "--bare", "--initial-branch=main", dir], { environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_29__/* .ownEnvironment */ .am)(dir) });
  const environment = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_29__/* .ownEnvironment */ .am)(dir);
  await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_29__/* .git */ .$Y)(["config", "uploadpack.allowFilter", "true"], { environment });
  await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_29__/* .git */ .$Y)(["fast-import", "--quiet"], { environment, input: importStream() });
  return { first: await revision("main~1", environment), second: await revision("main", environment) };
}
async function makeCodeRepository(dir, assetsDir, sample) {
  const keyvaultTree = await revision(`${sample.second}:sdk/keyvault`, (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_29__/* .ownEnvironment */ .am)(assetsDir));
  const environment = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_29__/* .ownEnvironment */ .am)((0,node_path__WEBPACK_IMPORTED_MODULE_36__.join)(dir, ".git"), dir);
  await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_29__/* .git */ .$Y)(["init", "-q", "--initial-branch=main", dir], { environment });
  for (const [service, { package: name }] of Object.entries(SERVICES)) {
    const tests = (0,node_path__WEBPACK_IMPORTED_MODULE_36__.join)(dir, "sdk", service, name, "tests");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_34__.mkdir)(tests, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_34__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_36__.join)(tests, `test_${service}.py`), "def test_create(recorded_client):\n    recorded_client.create()\n");
  }
  const { EXAMPLE_VERSION, VERSION_FILES } = await __webpack_require__.e(/* import() */ 2118).then(__webpack_require__.bind(__webpack_require__, 2118));
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_34__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_36__.join)(dir, "eng"));
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_34__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_36__.join)(dir, VERSION_FILES[0]), `${EXAMPLE_VERSION}
`);
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_34__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_36__.join)(dir, "recordings.json"), manifest(assetsDir, sample, keyvaultTree));
  await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_29__/* .git */ .$Y)(["add", "--all"], { environment });
  await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_29__/* .git */ .$Y)(["config", "user.name", "Demo"], { environment });
  await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_29__/* .git */ .$Y)(["config", "user.email", "demo@localhost"], { environment });
  await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_29__/* .git */ .$Y)(["commit", "-q", "-m", "Pin the recordings of tables and keyvault"], { environment });
}
function manifest(url, { first, second }, keyvaultTree) {
  return `{
  "$repository": ${JSON.stringify(url)},
  // A SHA alone is enough.
  "sdk/tables": "${first}",
  // With the directory's tree, the commit itself need not be fetched.
  "sdk/keyvault": {
    "sha": "${second}",
    "tree": "${keyvaultTree}@${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_32__/* .shortSha */ .Fu)(second)}"
  }
}
`;
}
async function revision(name, environment) {
  const text = (await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_29__/* .git */ .$Y)(["rev-parse", "--verify", name], { environment })).toString("latin1").trim();
  const sha = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_32__/* .parseSha */ .qL)(text);
  if (sha === void 0) throw new Error(`${name} is ${text}`);
  return sha;
}
function importStream() {
  const both = Object.keys(SERVICES).flatMap((service) => recordings(service, 1));
  return commit("Record the tests of tables and keyvault", both) + commit("Record most tables tests again", recordings("tables", 2).slice(0, RECORDED_AGAIN));
}
function commit(message, files) {
  const head = `commit refs/heads/main
committer Demo <demo@localhost> 1700000000 +0000
${data(message)}`;
  return head + files.map(({ path, text }) => `M 100644 inline ${path}
${data(text)}`).join("");
}
function data(text) {
  return `data ${Buffer.byteLength(text)}
${text}
`;
}
function recordings(service, take) {
  const { package: name, uri } = SERVICES[service];
  return Array.from({ length: RECORDINGS_OF_A_SERVICE }, (_, number) => ({
    path: recordingPath(service, name, number),
    text: `${JSON.stringify(recording(uri, number, take), void 0, 2)}
`
  }));
}
function recordingPath(service, name, number) {
  return `sdk/${service}/${name}/tests/recordings/test_${service}.pyTestCreatetest_${number}.json`;
}
function recording(uri, number, take) {
  return {
    Entries: [
      {
        RequestUri: `${uri}/item${number}`,
        RequestMethod: "PUT",
        RequestHeaders: { Accept: "application/json", "x-ms-client-request-id": `sample-${number}` },
        RequestBody: { name: `item${number}` },
        StatusCode: 201,
        ResponseHeaders: { Date: `Mon, 0${take} Jan 2024 10:00:00 GMT`, "Content-Type": "application/json" },
        ResponseBody: { name: `item${number}`, take }
      }
    ],
    Variables: {}
  };
}



/***/ })

};
