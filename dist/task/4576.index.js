export const id = 4576;
export const ids = [4576];
export const modules = {

/***/ 7083:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ treesAdvice),
/* harmony export */   l5: () => (/* binding */ showPin),
/* harmony export */   um: () => (/* binding */ pinsOutput)
/* harmony export */ });
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2211);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8824);



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

/***/ 1149:
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
/* harmony import */ var _chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(281);
/* harmony import */ var _chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1162);
/* harmony import */ var _chunk_FN4URS7D_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7089);
/* harmony import */ var _chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2033);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2136);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7261);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);









// src/workspace/inspect.ts


var NOTHING_THERE = { synced: void 0, head: void 0, interrupted: void 0 };
async function inspectRoot(assetsRoot, knowing, signal) {
  const root = new _chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsRoot */ ._c(assetsRoot, true);
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
  return { state, all: await (0,_chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_0__/* .readLocalChanges */ .Xp)(root, state, [_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .TOP */ .wv], signal) };
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
  const isNone = (name) => name === ".git" || (0,_chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfTestProxy */ .Ky)(dir, name);
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
  const paths = filesBelow(Buffer.from(root.dir), void 0).filter((path) => !(0,_chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfTestProxy */ .Ky)(root.dir, path.toString("utf8")));
  const strays = paths.filter(isStray);
  if (strays.length > 0) throw root.notOurs(strays.map(String));
  return paths.map((path) => ({ path, kind: "added" }));
}
function makeFirstRoot(root, repository, codeRepository) {
  (0,_chunk_FN4URS7D_js__WEBPACK_IMPORTED_MODULE_2__/* .hideFromStatus */ .hf)(codeRepository, root.dir);
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

/***/ 3043:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ syncedSummary),
/* harmony export */   No: () => (/* binding */ syncedJson),
/* harmony export */   RB: () => (/* binding */ syncedOutputs),
/* harmony export */   eq: () => (/* binding */ syncedText)
/* harmony export */ });
/* harmony import */ var _chunk_OUI7YPMI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4309);
/* harmony import */ var _chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11);
/* harmony import */ var _chunk_BKRO4TRM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7083);
/* harmony import */ var _chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8104);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2136);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2211);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8824);
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
  return { kept, backup: backup === void 0 ? null : (0,_chunk_OUI7YPMI_js__WEBPACK_IMPORTED_MODULE_0__/* .backupName */ .a)(backup) };
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

/***/ 11:
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
/* harmony import */ var _chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8104);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2211);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8824);




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

/***/ 4309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tellBackup),
/* harmony export */   a: () => (/* binding */ backupName)
/* harmony export */ });
/* harmony import */ var _chunk_CN7E7NEY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7508);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2136);



// src/report/backups.ts
function backupName(ref) {
  return ref.slice(_chunk_CN7E7NEY_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk.length);
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

/***/ 5424:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hY: () => (/* binding */ proxyCommands),
/* harmony export */   ik: () => (/* binding */ hasChanges),
/* harmony export */   oi: () => (/* binding */ inspectPackages),
/* harmony export */   ox: () => (/* binding */ refusePackages)
/* harmony export */ });
/* harmony import */ var _chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2033);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2136);
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5068);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);





// src/proxy-folders/inspect.ts


async function inspectPackages({ tagged }, { assetsRoot, codeRoot }, signal) {
  const assetsFolder = (0,_chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_0__/* .assetsFolderOf */ .Dx)(assetsRoot, codeRoot);
  const packages = [];
  for (const { directory, assetsJson, at } of tagged) {
    const file = (0,_chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_2__/* .assetsJsonOf */ .n_)(directory);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(assetsFolder, (0,_chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_0__/* .folderName */ .ub)(assetsJson?.repository ?? "", file));
    const state = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, ".git")) ? await (0,_chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_0__/* .readFolder */ .j1)(folder, signal) : void 0;
    if (state === void 0) continue;
    const pathsOf = (kind) => state.changes.filter((change) => change.startsWith(kind)).map((change) => (0,node_path__WEBPACK_IMPORTED_MODULE_5__.relative)(assetsRoot, (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, change.slice("modified ".length))).replaceAll("\\", "/"));
    const changes = { added: pathsOf("added"), modified: pathsOf("modified"), deleted: pathsOf("deleted") };
    packages.push({ directory, file, at, head: state.head, isAtTag: (0,_chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtTag */ .sb)(state.head, assetsJson?.tag ?? ""), changes });
  }
  return packages;
}
function hasChanges({ changes: { added, modified, deleted } }) {
  return added.length + modified.length + deleted.length > 0;
}
function proxyCommands(verb, packages) {
  return packages.map(({ file }) => (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_1__/* .shellCommand */ .q$)(["test-proxy", verb, "-a", file])).join(", ");
}
function refusePackages(verb, packages) {
  if (packages.length === 0) return;
  const names = (0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(packages.map(({ directory }) => directory));
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl(
    "bad-usage",
    `${names}: the folder is the test proxy's own, which assets-sync ${verb} leaves alone.`,
    {
      hint: `Run: ${proxyCommands(verb, packages)}. Nothing was changed.`,
      at: packages[0]?.at
    }
  );
}




/***/ }),

/***/ 4576:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6765);
/* harmony import */ var _chunk_IANHUEOL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3043);
/* harmony import */ var _chunk_OUI7YPMI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4309);
/* harmony import */ var _chunk_I53HFBTF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4293);
/* harmony import */ var _chunk_CN7E7NEY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7508);
/* harmony import */ var _chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11);
/* harmony import */ var _chunk_BKRO4TRM_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7083);
/* harmony import */ var _chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8104);
/* harmony import */ var _chunk_NYZQGT3X_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9914);
/* harmony import */ var _chunk_BYJ2MTQI_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3860);
/* harmony import */ var _chunk_YMZZTIMV_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5424);
/* harmony import */ var _chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1149);
/* harmony import */ var _chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(281);
/* harmony import */ var _chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1162);
/* harmony import */ var _chunk_PCLNEXQN_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2527);
/* harmony import */ var _chunk_27TUFHK4_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(731);
/* harmony import */ var _chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2957);
/* harmony import */ var _chunk_BLIZSOBE_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7036);
/* harmony import */ var _chunk_TPP36H4Z_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3951);
/* harmony import */ var _chunk_FN4URS7D_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7089);
/* harmony import */ var _chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2033);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2136);
/* harmony import */ var _chunk_L33XMHJU_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2692);
/* harmony import */ var _chunk_XKPXZSRY_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3197);
/* harmony import */ var _chunk_5OO322KQ_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7240);
/* harmony import */ var _chunk_BDUQKWEG_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(4496);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(1999);
/* harmony import */ var _chunk_YFK54TF2_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1013);
/* harmony import */ var _chunk_PE4SVIMJ_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3286);
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(5068);
/* harmony import */ var _chunk_NLV7VRUH_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(670);
/* harmony import */ var _chunk_2IVCRJCC_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3906);
/* harmony import */ var _chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3605);
/* harmony import */ var _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(4304);
/* harmony import */ var _chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(222);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(2211);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(7495);
/* harmony import */ var _chunk_ATPNJNMN_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(3926);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(7261);
/* harmony import */ var _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(7245);
/* harmony import */ var _chunk_2BMHDAUL_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(477);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(4005);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(362);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(8824);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(687);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(6760);


















































// src/code-repo/committed-pins.ts
async function readCommitted(codeRepository, access, log, signal) {
  const history = new _chunk_PCLNEXQN_js__WEBPACK_IMPORTED_MODULE_14__/* .CodeHistory */ .Ci(codeRepository, { ...access, log }, signal);
  try {
    const head = await history.resolve("HEAD");
    const files = head === void 0 ? /* @__PURE__ */ new Map() : await history.readFiles(await history.findPinFiles(head), head);
    const texts = [...files].map(([file, bytes]) => [file, bytes.toString("utf8")]);
    const manifests = (0,_chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_29__/* .withoutRivals */ .m3)(texts.flatMap(([file, text]) => (0,_chunk_BLIZSOBE_js__WEBPACK_IMPORTED_MODULE_17__/* .parsePinFile */ .lg)(text, file) ?? []));
    (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_35__/* .throwIfWrong */ .tu)(manifests);
    const isAlone = manifests.some(({ tagPin }) => tagPin !== void 0);
    const root = manifests.find(({ file }) => file === _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_35__/* .MANIFEST_NAME */ .ir) ?? (isAlone ? (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_35__/* .parseManifest */ .Ng)("{}", _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_38__/* .TOP */ .wv) : void 0);
    const byDirectory = (some) => new Map(some.map(([file, text]) => [(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_38__/* .parentDirectory */ .im)(file), text]));
    const isTagged = ([file]) => (0,_chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_29__/* .isAssetsJson */ .q9)(file);
    if (root !== void 0) {
      const tagTexts = byDirectory(texts.filter(isTagged));
      return { root, manifests, texts: byDirectory(texts.filter((one) => !isTagged(one))), tagTexts };
    }
  } finally {
    await history.close();
  }
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_45__/* .AssetsSyncError */ .Fl("bad-manifest", `The code repository has no committed ${_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_35__/* .MANIFEST_NAME */ .ir} to go back to.`, {
    hint: `Commit it first. To drop local changes alone: assets-sync sync --discard`,
    at: { file: _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_35__/* .MANIFEST_NAME */ .ir }
  });
}

// src/commands/reset/reset-pins.ts


function planPinEdits(codeRepository, services, now, committed, pins) {
  const all = services.flatMap(
    (service) => [...pins.pinnedTreesOf(service), ...now.pins.pinnedTreesOf(service)].map(({ pin }) => pin)
  );
  const counting = all.filter(({ assetsJson }) => assetsJson === void 0);
  const manifests = new Map(now.manifests.map((manifest) => [manifest.manifestDirectory, manifest]));
  const manifestDirectories = [...new Set(counting.map(({ manifestDirectory }) => manifestDirectory))].sort().filter(
    (manifestDirectory) => (0,node_fs__WEBPACK_IMPORTED_MODULE_46__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_47__.join)(codeRepository.root, manifestDirectory, _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_35__/* .MANIFEST_NAME */ .ir)) || !manifests.has(manifestDirectory)
  );
  const edits = manifestDirectories.flatMap((manifestDirectory) => {
    const wanted = new Set(
      counting.filter((pin) => pin.manifestDirectory === manifestDirectory).map(({ directory }) => directory)
    );
    const directories = [...wanted].map((directory) => directory.slice(manifestDirectory.length).replace(/^\//, ""));
    const { text, changed } = restoreIn(codeRepository.root, manifestDirectory, committed, directories);
    const after = (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_35__/* .parseManifest */ .Ng)(text, manifestDirectory);
    (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_35__/* .throwIfWrong */ .tu)([after]);
    manifests.set(manifestDirectory, after);
    const restored = changed.map((below) => describe(manifestDirectory, (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_38__/* .joinDirectory */ .as)(manifestDirectory, below), now, committed));
    return changed.length === 0 ? [] : [{ manifestDirectory, directories, pins: restored }];
  });
  const tagged = new Set(all.filter(({ assetsJson }) => assetsJson !== void 0).map(({ directory }) => directory));
  for (const directory of tagged) {
    const edit = planTagEdit(codeRepository.root, directory, now, committed);
    if (edit !== void 0) edits.push(edit);
    const after = committed.manifests.find(({ manifestDirectory }) => manifestDirectory === directory);
    if (after === void 0) manifests.delete(directory);
    else manifests.set(directory, after);
  }
  requireSamePins(services, new _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_26__/* .Pins */ .RM([...manifests.values()]), pins);
  return edits;
}
function planTagEdit(codeRoot, directory, now, { tagTexts, manifests }) {
  const whole = tagTexts.get(directory);
  const file = (0,_chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_29__/* .assetsJsonOf */ .n_)(directory);
  if (whole === void 0 || (0,_chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_42__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_47__.join)(codeRoot, file)) === whole) return void 0;
  const tagOf = (list) => list.find((manifest) => manifest.file === file)?.tagPin?.assetsJson.tag;
  const pins = [{ directory, file, from: tagOf(now.manifests), to: tagOf(manifests) }];
  return { manifestDirectory: directory, directories: [], pins, whole };
}
function describe(manifestDirectory, directory, now, committed) {
  const find = (list) => list.find((manifest) => manifest.manifestDirectory === manifestDirectory)?.pins.find((pin) => pin.directory === directory)?.sha;
  const file = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_38__/* .joinDirectory */ .as)(manifestDirectory, _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_35__/* .MANIFEST_NAME */ .ir);
  return { directory, file, from: find(now.manifests), to: find(committed.manifests) };
}
function requireSamePins(services, after, wanted) {
  const other = services.find((service) => !(0,_chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_26__/* .samePinnedTrees */ .MW)(after.pinnedTreesOf(service), wanted.pinnedTreesOf(service)));
  if (other === void 0) return;
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_45__/* .AssetsSyncError */ .Fl("bad-manifest", `The pins of ${other} cannot be put back one by one.`, {
    hint: `Put the whole files back (git restore ${_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_35__/* .MANIFEST_NAME */ .ir}), then reset again; nothing was changed.`,
    at: { file: _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_35__/* .MANIFEST_NAME */ .ir }
  });
}
function restoreIn(codeRoot, manifestDirectory, { texts }, directories) {
  const file = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_38__/* .joinDirectory */ .as)(manifestDirectory, _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_35__/* .MANIFEST_NAME */ .ir);
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_47__.join)(codeRoot, file);
  const earlier = texts.get(manifestDirectory);
  const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_46__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_46__.readFileSync)(path) : void 0;
  const now = before?.toString("utf8");
  const { text, changed } = now === void 0 && earlier !== void 0 ? { text: earlier, changed: directories } : (0,_chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_0__/* .restorePins */ .ps)(now ?? "{}", earlier, directories);
  if (changed.length === 0) return { text, changed, before };
  if (before !== void 0) (0,_chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(before, file);
  if (!text.includes("\uFFFD") || now?.includes("\uFFFD")) return { text, changed, before };
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_45__/* .AssetsSyncError */ .Fl("bad-manifest", `The committed ${file} is not UTF-8, so that its pins cannot be put back.`, {
    hint: `Put the whole file back (git restore ${file}), then reset again; nothing was changed.`,
    at: { file }
  });
}
async function restoreCommittedPins({ root: codeRoot }, edits, committed, log, signal) {
  if (edits.length === 0) return;
  await (0,_chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_0__/* .withEditLock */ .sc)(codeRoot, log, signal, () => {
    for (const edit of edits) {
      if (edit.whole === void 0) restoreInFile(codeRoot, edit, committed);
      else restoreWhole(codeRoot, (0,_chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_29__/* .assetsJsonOf */ .n_)(edit.manifestDirectory), edit.whole);
    }
  });
}
function restoreWhole(codeRoot, file, text) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_47__.join)(codeRoot, file);
  const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_46__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_46__.readFileSync)(path) : void 0;
  if (before?.toString("utf8") !== text) (0,_chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceFile */ .fR)(codeRoot, file, before, text);
}
function removeEmptyParents(codeRoot, manifestDirectory) {
  try {
    for (const directory of (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_38__/* .upward */ .Oz)(manifestDirectory)) {
      if (directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_38__/* .TOP */ .wv) return;
      (0,node_fs__WEBPACK_IMPORTED_MODULE_46__.rmdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_47__.join)(codeRoot, directory));
    }
  } catch {
  }
}
function restoreInFile(codeRoot, { manifestDirectory, directories }, committed) {
  const { text, changed, before } = restoreIn(codeRoot, manifestDirectory, committed, directories);
  if (changed.length === 0) return;
  (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_35__/* .throwIfWrong */ .tu)([(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_35__/* .parseManifest */ .Ng)(text, manifestDirectory)]);
  const file = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_38__/* .joinDirectory */ .as)(manifestDirectory, _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_35__/* .MANIFEST_NAME */ .ir);
  const isEmpty = !committed.texts.has(manifestDirectory) && /^\s*\{\s*\}\s*$/.test(text);
  (0,_chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceFile */ .fR)(codeRoot, file, before, isEmpty ? void 0 : text);
  if (isEmpty) removeEmptyParents(codeRoot, manifestDirectory);
}

// src/commands/reset/reset.ts
async function reset(request, confirm, log, signal) {
  const { codeRepository } = request;
  const located = (0,_chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_16__/* .locate */ .x)(codeRepository, request.selection.path);
  const { assetsRoot } = located;
  const selecting = (0,_chunk_PCLNEXQN_js__WEBPACK_IMPORTED_MODULE_14__/* .selectAll */ .Ub)(request.selection, codeRepository, log, signal, located);
  const inspecting = (0,_chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_11__/* .inspectRoot */ .ZT)(assetsRoot, selecting, signal);
  inspecting.catch(() => {
  });
  const [now, committed] = await Promise.all([
    selecting,
    readCommitted(codeRepository, request.selection.codeAccess, log, signal)
  ]);
  const root = new _chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsRoot */ ._c(assetsRoot);
  const packages = await (0,_chunk_YMZZTIMV_js__WEBPACK_IMPORTED_MODULE_10__/* .inspectPackages */ .oi)(now.pins, { assetsRoot, codeRoot: codeRepository.root }, signal);
  const { paths } = request.selection;
  const isMeant = ({ directory }) => paths.some((path) => path.replace(/\/$/, "") === directory);
  (0,_chunk_YMZZTIMV_js__WEBPACK_IMPORTED_MODULE_10__/* .refusePackages */ .ox)(
    "reset",
    packages.filter((one) => located.isRootMissing && !root.exists() ? (0,_chunk_YMZZTIMV_js__WEBPACK_IMPORTED_MODULE_10__/* .hasChanges */ .ik)(one) : isMeant(one))
  );
  if (!located.isRootMissing && (0,_chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_11__/* .isUnmade */ .hL)(root)) {
    (0,_chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_11__/* .adoptRecordings */ .d4)(root, now, (0,_chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_34__/* .findRepositoryUrl */ .RD)(request.access, now.root, codeRepository.root).url, codeRepository);
  }
  const updateRoot = rootUpdater(request, committed, assetsRoot, log, signal);
  let mended = _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_33__/* .NO_TRAFFIC */ .qE;
  const inspection = await inspecting.catch(async (error) => {
    if (!(error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_45__/* .AssetsSyncError */ .Fl) || !["missing-store", "damaged-root"].includes(error.code)) throw error;
    mended = await updateRoot({ chosen: [], removed: [], discard: false });
    return (0,_chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_11__/* .inspectRoot */ .ZT)(assetsRoot, selecting, signal);
  });
  const pins = new _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_26__/* .Pins */ .RM(committed.manifests);
  const byDefault = servicesByDefault(root, inspection, pins, log);
  const services = await chooseServices(request, now, committed, { ...inspection, byDefault }, signal);
  const edits = planPinEdits(codeRepository, services, now, committed, pins);
  const dropped = droppedFrom(inspection, services);
  const restored = edits.flatMap((edit) => edit.pins);
  const removed = services.filter((service) => pins.pinnedTreesOf(service).length === 0);
  if (!await mayGo(dropped, { pins: restored, removed }, confirm)) return void 0;
  const result = { assetsRoot, dropped, pins: restored, removed };
  if (services.length === 0) return { ..._chunk_I53HFBTF_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING_SYNCED */ .PR, ...result };
  const chosen = services.filter((service) => !removed.includes(service)).map((service) => ({ service, given: false, pinnedTrees: pins.pinnedTreesOf(service) }));
  const updated = await updateRoot({ chosen, removed, discard: true });
  await restoreCommittedPins(codeRepository, edits, committed, log, signal);
  return {
    ...updated,
    ...result,
    requests: mended.requests + updated.requests,
    bytes: mended.bytes + updated.bytes
  };
}
function servicesByDefault(root, { state, found, outside }, committed, log) {
  if (state.synced !== void 0) return state.synced.services.map(({ service }) => service);
  if (root.alternates.length === 0) return [];
  const pinOf = ({ path }) => committed.resolveTargeted((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_38__/* .parentDirectory */ .im)(path.toString("utf8")))?.directory;
  const there = [...found.keys(), ...outside.flatMap((change) => pinOf(change) ?? [])];
  const isNamed = (service) => committed.pinnedTreesOf(service).some(({ pin }) => pin.directory !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_38__/* .TOP */ .wv);
  const left = there.filter((service) => !isNamed(service));
  if (left.length > 0) {
    log.notice(
      `Left as they are, since nothing says that they were synced, and no committed pin names them: ${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_45__/* .listNames */ .Zv)(left)}.`
    );
  }
  return [...new Set(there.filter(isNamed))].sort();
}
function rootUpdater({ codeRepository, access, repositoryOptions }, committed, assetsRoot, log, signal) {
  const accesses = (0,_chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_34__/* .findAccesses */ .cX)(access, committed.root, codeRepository.root, log.warning);
  return async ({ chosen, removed, discard }) => {
    return (0,_chunk_I53HFBTF_js__WEBPACK_IMPORTED_MODULE_3__/* .syncRoot */ .ky)(
      {
        accesses,
        repositoryOptions,
        assetsRoot,
        chosen,
        removed,
        discard,
        storeInsideRoot: false,
        ciCache: void 0,
        beforeWriting: () => (0,_chunk_FN4URS7D_js__WEBPACK_IMPORTED_MODULE_19__/* .hideFromStatus */ .hf)(codeRepository, assetsRoot)
      },
      log,
      signal
    );
  };
}
function droppedFrom({ changes }, services) {
  return services.flatMap((service) => {
    const ofService = changes.get(service);
    return ofService === void 0 ? [] : [{ service, ...ofService }];
  });
}
async function mayGo(dropped, other, confirm) {
  const files = dropped.flatMap(({ added, modified, deleted }) => [...added, ...modified, ...deleted]);
  if (files.length + other.pins.length === 0) return true;
  const answer = await confirm({ files, ...other });
  if (answer === void 0) throw refused();
  return answer;
}
async function chooseServices(request, { globs, manifests, assetsRoot }, committed, { byDefault, changes }, signal) {
  if (request.selection.paths.length === 0) return byDefault;
  const there = [...byDefault, ...changes.keys()];
  const all = [...manifests, ...committed.manifests];
  const known = [...new Set(all.map(({ manifestDirectory }) => manifestDirectory))].map(
    (manifestDirectory) => ({
      ...all.find((manifest) => manifest.manifestDirectory === manifestDirectory && manifest.tagPin !== void 0) ?? (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_35__/* .parseManifest */ .Ng)("{}", manifestDirectory),
      pins: all.filter((manifest) => manifest.manifestDirectory === manifestDirectory).flatMap(({ pins }) => pins)
    })
  );
  const chosen = /* @__PURE__ */ new Set();
  const unknown = [];
  for (const path of (0,_chunk_27TUFHK4_js__WEBPACK_IMPORTED_MODULE_15__/* .parseGivenPaths */ .p)(request.selection, request.codeRepository, assetsRoot)) {
    const meant = there.filter((service) => path === _chunk_TPP36H4Z_js__WEBPACK_IMPORTED_MODULE_18__/* .ALL */ .y2 || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_38__/* .isWithin */ .UO)(service, path) || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_38__/* .isWithin */ .UO)(path, service));
    const pinned = await (0,_chunk_TPP36H4Z_js__WEBPACK_IMPORTED_MODULE_18__/* .givenServices */ .UO)([path], { globs, pins: new _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_26__/* .Pins */ .RM(known) }, request.codeRepository, signal).catch(
      (error) => {
        if (meant.length > 0 && error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_45__/* .AssetsSyncError */ .Fl && error.code === "no-pin") return [];
        throw error;
      }
    );
    unknown.push(...(0,_chunk_TPP36H4Z_js__WEBPACK_IMPORTED_MODULE_18__/* .findUnknown */ .IX)(pinned, assetsRoot));
    for (const service of [...meant, ...pinned.map((given) => given.service)]) chosen.add(service);
  }
  const [first] = unknown;
  if (first === void 0) return [...chosen].sort();
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_45__/* .AssetsSyncError */ .Fl("no-pin", unknown.map(({ what }) => what).join(" "), { hint: first.question });
}
function refused() {
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_45__/* .AssetsSyncError */ .Fl("local-changes", "Nothing was reset: local changes or pins would be lost.", {
    hint: "Give --yes (yes: true in CI) if what the warning lists may go; recordings are kept in a backup."
  });
}

// src/commands/reset/command.ts
var command = {
  group: "Recordings",
  description: "put recordings and pins back as committed",
  paths: "all that are on disk",
  inputs: [..._chunk_NYZQGT3X_js__WEBPACK_IMPORTED_MODULE_8__/* .REPOSITORY_INPUTS */ .r0, "yes", "retries", "timeout"],
  examples: `
  assets-sync reset sdk/tables          # one service: its recordings, and its pin in recordings.json
  assets-sync reset                     # all that are synced
  assets-sync reset --yes               # without asking, in a script`,
  more: `
Where something would be lost it asks first; where nobody can answer it does nothing
and ends with exit code 4, unless --yes is given. 'assets-sync backups' lists what was kept.`,
  run
};
async function run(context) {
  const { host, inputs, signal, log, selection, access } = context;
  const started = process.uptime();
  const confirm = async (losses) => {
    signal.throwIfAborted();
    if (inputs.yes) return true;
    host.say("warning", lossesText(losses));
    const agreed = await host.ask?.("Reset them?", signal);
    signal.throwIfAborted();
    return agreed;
  };
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const result = await reset({ codeRepository, selection, access, repositoryOptions }, confirm, log, signal);
  if (result === void 0) {
    host.result("Nothing was reset.");
    return;
  }
  (0,_chunk_OUI7YPMI_js__WEBPACK_IMPORTED_MODULE_2__/* .tellBackup */ .J)(host, inputs, result);
  const milliseconds = (process.uptime() - started) * 1e3;
  host.result(resetText(result, milliseconds, host.workspace));
  host.setOutputs((0,_chunk_IANHUEOL_js__WEBPACK_IMPORTED_MODULE_1__/* .syncedOutputs */ .RB)(result), resetJson(result));
  if (result.services.length > 0) host.setVariable("ASSETS_ROOT", result.assetsRoot);
  await host.summarize(() => resetSummary(result, milliseconds));
}
var MAX_PATHS = 20;
function lossesText({ files, pins, removed }) {
  const lines = [...pins.map(pinLine), ...files.slice(0, MAX_PATHS).map((path) => `  ${path}`)];
  if (files.length > MAX_PATHS) lines.push(`  and ${files.length - MAX_PATHS} more`);
  if (removed.length > 0) lines.push(`Taken off the disk, because no pin of them is committed: ${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_45__/* .listNames */ .Zv)(removed)}`);
  return ["These are put back as they are committed:", ...lines].join("\n");
}
function pinLine({ file, directory, from, to }) {
  const shown = (pin) => {
    const sha = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_48__/* .parseSha */ .qL)(pin ?? "");
    return sha === void 0 ? pin ?? "no pin" : (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_48__/* .shortSha */ .Fu)(sha);
  };
  return `  ${file}: ${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_38__/* .showDirectory */ .fi)(directory)} ${from === to ? "as committed" : `${shown(from)} -> ${shown(to)}`}`;
}
function resetJson(result) {
  return {
    ...(0,_chunk_IANHUEOL_js__WEBPACK_IMPORTED_MODULE_1__/* .syncedJson */ .No)(result),
    changes: result.dropped,
    restored: result.pins.map(({ directory, file, from, to }) => ({
      path: (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_38__/* .showDirectory */ .fi)(directory),
      file,
      from: from ?? null,
      to: to ?? null
    })),
    removed: result.removed
  };
}
function resetText(result, milliseconds, from) {
  const synced = result.services.length === 0 ? [] : [(0,_chunk_IANHUEOL_js__WEBPACK_IMPORTED_MODULE_1__/* .syncedText */ .eq)(result, milliseconds, from)];
  return [...putBack(result), ...synced].join("\n");
}
function resetSummary(result, milliseconds) {
  const title = "assets-sync reset";
  const lines = putBack(result).map((line) => `- ${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_35__/* .escapeMarkdown */ .FV)(line)}
`);
  const synced = result.services.length === 0 ? `### ${title}
` : (0,_chunk_IANHUEOL_js__WEBPACK_IMPORTED_MODULE_1__/* .syncedSummary */ .JI)(result, milliseconds, title);
  return lines.length === 0 ? synced : `${synced}
${lines.join("")}`;
}
function putBack({ pins, removed, services }) {
  if (services.length + removed.length === 0) return ["Nothing is synced, so there is nothing to reset."];
  const gone = removed.length === 0 ? [] : [`${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_35__/* .count */ .U9)(removed.length, "service")} without a committed pin gone: ${removed.join(", ")}`];
  return [...pins.map((pin) => pinLine(pin).trimStart()), ...gone];
}



/***/ })

};
