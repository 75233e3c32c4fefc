export const id = 2722;
export const ids = [2722];
export const modules = {

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




/***/ }),

/***/ 2722:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   demo: () => (/* binding */ demo),
/* harmony export */   makeCodeRepository: () => (/* binding */ makeCodeRepository)
/* harmony export */ });
/* harmony import */ var _chunk_4WOSU3QM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2404);
/* harmony import */ var _chunk_IXUG3CLJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3548);
/* harmony import */ var _chunk_UMSBTXPH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8618);
/* harmony import */ var _chunk_Z5KT7XDD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7360);
/* harmony import */ var _chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3312);
/* harmony import */ var _chunk_BKRO4TRM_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(384);
/* harmony import */ var _chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1659);
/* harmony import */ var _chunk_KZON5R3M_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3518);
/* harmony import */ var _chunk_45A3RJ7L_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2149);
/* harmony import */ var _chunk_G5Z4UCTX_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5963);
/* harmony import */ var _chunk_B2HMYQOD_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9119);
/* harmony import */ var _chunk_FHC3GCCW_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1093);
/* harmony import */ var _chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2706);
/* harmony import */ var _chunk_BLIZSOBE_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4255);
/* harmony import */ var _chunk_YWFU5YIO_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2042);
/* harmony import */ var _chunk_2VUHMVXV_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2897);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1780);
/* harmony import */ var _chunk_UUGQJJKR_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(166);
/* harmony import */ var _chunk_UYLTAJCG_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6958);
/* harmony import */ var _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(862);
/* harmony import */ var _chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5733);
/* harmony import */ var _chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4423);
/* harmony import */ var _chunk_TAIHV7NJ_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5476);
/* harmony import */ var _chunk_N4HWAWOZ_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7635);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6419);
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(351);
/* harmony import */ var _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(8176);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(7740);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(8868);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(6602);
/* harmony import */ var _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(2334);
/* harmony import */ var _chunk_2BMHDAUL_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(8666);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(9046);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(7940);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(4329);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(1803);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(2214);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(4040);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(6760);









































// src/commands/demo/command.ts




async function demo(host, { keep }, signal) {
  const folder = (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_32__/* .canonicalPath */ .Op)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_38__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_40__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_39__.tmpdir)(), "assets-sync-demo-")));
  try {
    await show(host, folder, { keep }, signal);
  } finally {
    if (!keep) await (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_35__/* .removeFolderLater */ .bF)(folder);
  }
}
async function show(host, folder, { keep }, signal) {
  const assets = (0,node_path__WEBPACK_IMPORTED_MODULE_40__.join)(folder, "server/sample-assets.git");
  const code = (0,node_path__WEBPACK_IMPORTED_MODULE_40__.join)(folder, "code");
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_38__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_40__.join)(folder, "server"), { recursive: true });
  const sample = await makeAssetsRepository(assets);
  await makeCodeRepository(code, assets, sample);
  host.result(`1. An assets repository with two recorded services is at ${assets}.
`);
  host.result(`2. A code repository pins them, at two different commits (${(0,node_path__WEBPACK_IMPORTED_MODULE_40__.join)(code, "recordings.json")}):
`);
  host.result(indent(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_38__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_40__.join)(code, "recordings.json"), "utf8")));
  host.result("3. assets-sync sync '*'\n");
  const first = await timedSync(host, folder, code, signal);
  host.result(indent((0,_chunk_UMSBTXPH_js__WEBPACK_IMPORTED_MODULE_2__/* .syncedText */ .eq)(first.result, first.milliseconds, code)));
  host.result("4. And again, with nothing to do:\n\n   assets-sync sync '*'\n");
  const second = await timedSync(host, folder, code, signal);
  host.result(indent((0,_chunk_UMSBTXPH_js__WEBPACK_IMPORTED_MODULE_2__/* .syncedText */ .eq)(second.result, second.milliseconds, code)));
  const root = first.result.assetsRoot;
  host.result(
    `5. ${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_27__/* .count */ .U9)(first.result.services.length, "service")} at two commits are in one assets root.

   assets-sync run '*' -- <your tests>

   installs the test proxy, runs your tests with it and stops it. By hand, where it is installed:
`
  );
  host.result(indent((0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_24__/* .shellCommand */ .q$)((0,_chunk_4WOSU3QM_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyCommand */ .eU)(root))));
  host.result(
    keep ? goOn(folder, code) : "The temporary folder is removed; --keep keeps it, to change a recording, push and reset."
  );
  host.setOutputs((0,_chunk_UMSBTXPH_js__WEBPACK_IMPORTED_MODULE_2__/* .syncedOutputs */ .RB)(first.result));
}
function goOn(folder, code) {
  const program = programWords(process.argv[1] ?? "");
  const steps = [
    (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_24__/* .shellCommand */ .q$)(["cd", code]),
    (0,_chunk_4WOSU3QM_js__WEBPACK_IMPORTED_MODULE_0__/* .exportText */ .KS)({ ASSETS_SYNC_STORE: (0,node_path__WEBPACK_IMPORTED_MODULE_40__.join)(folder, "store") }),
    `# Change something in .assets/${KEPT_RECORDING}, as a test that records does; then:`,
    (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_24__/* .shellCommand */ .q$)([...program, "status", "sdk/tables"]),
    (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_24__/* .shellCommand */ .q$)([...program, "push", "--message", "Record a tables test again"]),
    (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_24__/* .shellCommand */ .q$)([...program, "reset"])
  ];
  return `Everything is kept in ${folder}. To go on there:

${indent(steps.join("\n"))}`;
}
function programWords(script) {
  const found = (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_32__/* .pathEntries */ .ev)(process.env, process.platform).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_40__.join)(entry, "assets-sync")).find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_37__.existsSync)(file));
  const isThis = found !== void 0 && (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_32__/* .canonicalPath */ .Op)(found) === (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_32__/* .canonicalPath */ .Op)(script);
  return isThis ? ["assets-sync"] : ["node", script];
}
async function timedSync(host, folder, code, signal) {
  const { sync } = await Promise.all(/* import() */[__webpack_require__.e(9265), __webpack_require__.e(3955), __webpack_require__.e(8212), __webpack_require__.e(4111)]).then(__webpack_require__.bind(__webpack_require__, 4111));
  const codeRepository = await (0,_chunk_N4HWAWOZ_js__WEBPACK_IMPORTED_MODULE_23__/* .openCodeRepository */ .Ev)(code, false, signal);
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
      repositoryOptions: { storeBase: (0,node_path__WEBPACK_IMPORTED_MODULE_40__.join)(folder, "store"), isLocalUser, config: codeRepository.config, attempts },
      verify: false,
      discard: false,
      compare: false,
      showChanges: false,
      cache: "machine",
      cacheService: void 0,
      layout: "tests"
    },
    {
      progress: void 0,
      info: (text) => host.say("info", text),
      notice: (text) => host.say("notice", text),
      warning: ({ message, at }) => host.say("warning", message, at)
    },
    signal
  );
  return { result, milliseconds: performance.now() - started };
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
  await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_26__/* .git */ .$Y)(["init", "-q", "--bare", "--initial-branch=main", dir], { environment: (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_33__/* .ownEnvironment */ .am)(dir) });
  const environment = (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_33__/* .ownEnvironment */ .am)(dir);
  await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_26__/* .git */ .$Y)(["config", "uploadpack.allowFilter", "true"], { environment });
  await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_26__/* .git */ .$Y)(["fast-import", "--quiet"], { environment, input: importStream() });
  return { first: await revision("main~1", environment), second: await revision("main", environment) };
}
async function makeCodeRepository(dir, assetsDir, sample) {
  const keyvaultTree = await revision(`${sample.second}:sdk/keyvault`, (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_33__/* .ownEnvironment */ .am)(assetsDir));
  const environment = (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_33__/* .ownEnvironment */ .am)((0,node_path__WEBPACK_IMPORTED_MODULE_40__.join)(dir, ".git"), dir);
  await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_26__/* .git */ .$Y)(["init", "-q", "--initial-branch=main", dir], { environment });
  for (const [service, { package: name }] of Object.entries(SERVICES)) {
    const tests = (0,node_path__WEBPACK_IMPORTED_MODULE_40__.join)(dir, "sdk", service, name, "tests");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_38__.mkdir)(tests, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_38__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_40__.join)(tests, `test_${service}.py`), "def test_create(recorded_client):\n    recorded_client.create()\n");
  }
  const { EXAMPLE_VERSION, VERSION_FILES } = await __webpack_require__.e(/* import() */ 6893).then(__webpack_require__.bind(__webpack_require__, 6893));
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_38__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_40__.join)(dir, "eng"));
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_38__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_40__.join)(dir, VERSION_FILES[0]), `${EXAMPLE_VERSION}
`);
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_38__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_40__.join)(dir, "recordings.json"), manifest(assetsDir, sample, keyvaultTree));
  await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_26__/* .git */ .$Y)(["add", "--all"], { environment });
  await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_26__/* .git */ .$Y)(["config", "user.name", "Demo"], { environment });
  await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_26__/* .git */ .$Y)(["config", "user.email", "demo@localhost"], { environment });
  await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_26__/* .git */ .$Y)(["commit", "-q", "-m", "Pin the recordings of tables and keyvault"], { environment });
}
function manifest(url, { first, second }, keyvaultTree) {
  return `{
  "$repository": ${JSON.stringify(url)},
  // A SHA alone is enough.
  "sdk/tables": "${first}",
  // With the directory's tree, the commit itself need not be fetched.
  "sdk/keyvault": {
    "sha": "${second}",
    "tree": "${keyvaultTree}@${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_41__/* .shortSha */ .Fu)(second)}"
  }
}
`;
}
async function revision(name, environment) {
  const text = (await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_26__/* .git */ .$Y)(["rev-parse", "--verify", name], { environment })).toString("latin1").trim();
  const sha = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_41__/* .parseSha */ .qL)(text);
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
