export const id = 1765;
export const ids = [1765];
export const modules = {

/***/ 9561:
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
/* harmony import */ var _chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2602);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8824);




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
  const table = (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)({
    head: ["Service", "Added", "Changed", "Removed", "Pins"],
    numeric: [1, 2, 3],
    rows: changes.map((change) => [change.service, ...KINDS.map((kind) => change[kind].length), pinsCell(change)]),
    of: "services"
  });
  const total = countPaths(changes);
  return total === 0 ? table : `${table}

${(0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`Recordings that differ: ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total)}`, pathsMarkdown(changes))}`;
}
function countPaths(changes) {
  return changes.reduce((sum, { added, modified, deleted }) => sum + added.length + modified.length + deleted.length, 0);
}
function pathsMarkdown(changes) {
  const listed = [];
  let room = _chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx;
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
  const web = from === void 0 || to === void 0 ? void 0 : (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePage */ .D4)(repository, from, to);
  return { text: `${shown(from)} -> ${shown(to)}`, markdown: web === void 0 ? markdown : `[${markdown}](${web})` };
}




/***/ }),

/***/ 3225:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ locateRoot),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2657);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7261);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1973);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(613);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);





// src/selection/locate.ts


function locate(codeRepository, path) {
  const found = (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .WI)(codeRepository.root, _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv);
  if (found === void 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(codeRepository.root, ".git/assets-sync"))) throw (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_0__/* .noRootManifest */ .dl)(codeRepository.root);
  const root = found ?? (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)("{}", _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv);
  (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_0__/* .throwIfWrong */ .tu)([root]);
  const named = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(codeRepository.root, path ?? root.settings.path ?? _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_PATH */ .OM);
  const isOutside = (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .Br)(codeRepository.root, named) === void 0;
  const assetsRoot = isOutside ? (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalPath */ .Op)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(named)), (0,node_path__WEBPACK_IMPORTED_MODULE_5__.basename)(named)) : named;
  return {
    root,
    isRootMissing: found === void 0,
    assetsRoot,
    inside: checkAssetsRoot(assetsRoot, codeRepository, path, root.places.$path)
  };
}
function checkAssetsRoot(assetsRoot, codeRepository, given, at) {
  const path = (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .Br)(codeRepository.root, assetsRoot);
  if (path === void 0 && given !== void 0) return void 0;
  const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(path ?? "");
  if ("error" in parsed || parsed.directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv) {
    const message = "the assets root must be a directory inside the code repository, not its top and not .git";
    if (given === void 0) throw (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestError */ .eZ)([{ message, at: at ?? { file: "recordings.json" } }]);
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("bad-usage", `${given} cannot be the assets root: ${message}.`, {
      hint: "Give a directory such as .assets."
    });
  }
  for (const directory of (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .upward */ .Oz)(parsed.directory).slice(0, -1)) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(codeRepository.root, directory), { throwIfNoEntry: false });
    if (found?.isSymbolicLink() !== true) continue;
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("foreign-root", `${directory} is a symbolic link, so the assets root could be anywhere.`, {
      hint: "Replace it by a directory, or name another one in $path.",
      at
    });
  }
  return parsed.directory;
}
function locateRoot(codeRepository, path) {
  const { assetsRoot, isRootMissing } = locate(codeRepository, path);
  if (isRootMissing && !(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(assetsRoot, ".git"))) throw (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_0__/* .noRootManifest */ .dl)(codeRepository.root);
  return assetsRoot;
}




/***/ }),

/***/ 226:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aA: () => (/* binding */ tellBackup),
/* harmony export */   aw: () => (/* binding */ backupName),
/* harmony export */   z5: () => (/* binding */ syncedReport)
/* harmony export */ });
/* harmony import */ var _chunk_2F4R5J5M_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9561);
/* harmony import */ var _chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2602);
/* harmony import */ var _chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6256);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2136);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7594);






// src/report/synced.ts
function syncedReport(result, { milliseconds, from, title = "assets-sync" }) {
  const { services, assetsRoot, changes = [], cacheKey, cachePath, verified } = result;
  const files = services.reduce((sum, service) => sum + service.files, 0);
  const isNone = services.length === 0;
  const all = `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(services.length, "service")}, ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(files, "recording")}`;
  const costs = `${(0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_1__/* .traffic */ .iN)(result)}, ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTime */ .fU)(milliseconds)}${verified === true ? ", pins verified" : ""}`;
  const rows = services.map(serviceRow);
  return {
    title: isNone ? title : `${title}: ${all}`,
    lines: [...(0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_1__/* .alignRows */ .P4)(rows), isNone ? "No service to sync." : `${all} in ${(0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_1__/* .placeFrom */ .aQ)(from, assetsRoot)} (${costs})`],
    blocks: () => {
      if (isNone) return ["No service to sync."];
      const slow = result.requests === 0 ? [] : services.filter(({ pinnedTrees }) => pinnedTrees.some(({ lacksTree }) => lacksTree));
      const head = ["Service", "Commit", "Recordings", "Size", "From"];
      const table = (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)({ head, rows, numeric: [2, 3], of: "services" });
      const news = changes.length === 0 ? [] : ["#### What the pins of this change bring", (0,_chunk_2F4R5J5M_js__WEBPACK_IMPORTED_MODULE_0__/* .changesMarkdown */ .T4)(changes)];
      return [table, costs, ...(0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_1__/* .treesAdvice */ .Kf)(slow.length), ...news];
    },
    outputs: {
      "assets-root": assetsRoot,
      services: services.map(({ service }) => service),
      pins: (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_1__/* .pinsOutput */ .um)(services),
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
    const { text, markdown } = (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_1__/* .commitCell */ .Ou)(repository, sha);
    return { text, markdown: directory === service ? markdown : `${markdown} (${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(directory)})` };
  });
  const back = `${deleted} deleted; ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommand */ .q$)(["assets-sync", "reset", service])} brings them back, and drops what else changed there (a backup is kept)`;
  const from = deleted === 0 ? SOURCES[source] : back;
  return [service, (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_1__/* .joinCells */ .Cj)(commits), countCell(files, "recording"), (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(size), { text: from, markdown: from }];
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
  return ref.slice(_chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_2__/* .BACKUPS */ .Gk.length);
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

/***/ 9504:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ dropBackups),
/* harmony export */   Tx: () => (/* binding */ findBackups),
/* harmony export */   _p: () => (/* binding */ restoreBackupFiles),
/* harmony export */   iY: () => (/* binding */ isBackupName)
/* harmony export */ });
/* harmony import */ var _chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6256);
/* harmony import */ var _chunk_PNT3QOUB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2266);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1973);
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5380);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8824);
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
  const args = ["for-each-ref", "--format=%(refname)", _chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk];
  const output = await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(args, { environment: root.environment, signal }).catch((error) => {
    throw root.isDamage(error) ? root.damaged(error) : error;
  });
  const names = output.toString("latin1").split("\n").map((ref) => ref.slice(_chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk.length));
  const backups = [];
  for (const name of names.filter(isBackupName)) backups.push(await readBackup(root, name, signal));
  return backups.sort((a, b) => b.time.getTime() - a.time.getTime());
}
async function readBackup(root, name, signal) {
  const environment = { ...root.environment, GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root.ours, "no-index") };
  const read = async (...args) => {
    const result = await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .Ii)(args, { environment, signal });
    if (result.exitCode === 0) return result.stdout;
    const error = (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .gitError */ .N7)(args, result);
    if (error.isUnreadable) return void 0;
    throw error;
  };
  const listFiles = async (from) => {
    const args = ["diff-tree", "-r", "-z", "--no-renames", "--diff-filter=d", "--name-only", from, `${_chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk}${name}`];
    const files = await read(...args);
    return files && (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(files);
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
  const refs = names.map((name) => `${_chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk}${name}`);
  const found = await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["cat-file", "--batch-check=%(objectname)"], {
    ...common,
    input: refs.map((ref) => `${ref}
`).join("")
  });
  const gone = await root.objectsOf(["--stdin"], found.toString("latin1"), signal);
  await root.referredObjects([], signal);
  await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["update-ref", "--stdin", "-z"], { ...common, input: refs.map((ref) => `delete ${ref}\0\0`).join("") });
  const needed = new Set(await root.referredObjects([], signal));
  return gone.filter((name) => !needed.has(name)).reduce((sum, name) => sum + (0,_chunk_PNT3QOUB_js__WEBPACK_IMPORTED_MODULE_1__/* .removeLooseObject */ .qZ)(root.objects, name), 0);
}
async function restoreBackupFiles(root, state, { name, files, changes }, log, signal) {
  await (0,_chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_0__/* .requireUnlocked */ .P3)(root, log, signal);
  const changed = new Set(changes.map(({ path }) => path.toString("latin1")));
  const isThere = (path) => (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfThere */ .Cm)(root.fileAt(path))?.isDirectory() === false;
  const others = files.filter((path) => !changed.has(path.toString("latin1")) && isThere(path));
  const inTheWay = [...changes, ...others.map((path) => ({ path, kind: "modified" }))];
  return (0,_chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_0__/* .retryWhileFilesChange */ .HX)(
    root,
    () => (0,_chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_0__/* .withDraft */ .eI)(root, async (draft) => {
      const tree = await treeOf(draft, name, files, signal);
      const staged = await (0,_chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_0__/* .stage */ .wT)(root, { draft, tree: _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_5__/* .EMPTY_TREE */ .pL }, inTheWay, tree, signal);
      const lost = staged.unlike.filter(({ path }) => changed.has(path.toString("latin1")));
      const backup = await (0,_chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_0__/* .backUp */ .vm)(root, state.head, lost, signal);
      await (0,_chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_0__/* .switchTrees */ .QO)(root, staged, tree, signal, LINKS);
      return backup;
    })
  );
}
async function treeOf(draft, name, files, signal) {
  const call = { environment: draft.environment, signal };
  const wanted = new Set(files.map((path) => path.toString("latin1")));
  const entries = (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["ls-tree", "-r", "-z", "--full-tree", `${_chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk}${name}`], call));
  const chosen = entries.filter((entry) => wanted.has(entry.toString("latin1", entry.indexOf(9) + 1)));
  const input = Buffer.concat(chosen.flatMap((entry) => [entry, Buffer.of(0)]));
  await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["update-index", "-z", "--index-info"], { ...call, input });
  const tree = (await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["write-tree", "--missing-ok"], call)).toString("latin1").trim();
  (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)(draft.index);
  return tree;
}




/***/ }),

/***/ 1765:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_MC3LODGS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9504);
/* harmony import */ var _chunk_CIW5XCR5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(226);
/* harmony import */ var _chunk_2F4R5J5M_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9561);
/* harmony import */ var _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3641);
/* harmony import */ var _chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2602);
/* harmony import */ var _chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6256);
/* harmony import */ var _chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5720);
/* harmony import */ var _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(771);
/* harmony import */ var _chunk_6NEBQIJL_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3225);
/* harmony import */ var _chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9247);
/* harmony import */ var _chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8368);
/* harmony import */ var _chunk_CC5NLTC6_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1158);
/* harmony import */ var _chunk_PNT3QOUB_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2266);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7495);
/* harmony import */ var _chunk_SDT4E277_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1388);
/* harmony import */ var _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4635);
/* harmony import */ var _chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9215);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2136);
/* harmony import */ var _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2657);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7261);
/* harmony import */ var _chunk_2EZX4YVZ_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7554);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1973);
/* harmony import */ var _chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4561);
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(5380);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(613);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6760);




























// src/commands/backups/backups.ts

async function listBackups({ codeRepository, path }, signal) {
  const root = new _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsRoot */ ._c((0,_chunk_6NEBQIJL_js__WEBPACK_IMPORTED_MODULE_8__/* .locateRoot */ .L)(codeRepository, path), { onlyRead: true });
  return root.exists() ? (0,_chunk_MC3LODGS_js__WEBPACK_IMPORTED_MODULE_0__/* .findBackups */ .Tx)(root, signal) : [];
}
async function onlyBackup(request, signal) {
  const [first, ...others] = await listBackups(request, signal);
  if (first !== void 0 && others.length === 0) return first.name;
  if (first === void 0) throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_25__/* .AssetsSyncError */ .Fl("bad-usage", "There is no backup.", { hint: "Nothing was replaced here." });
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_25__/* .AssetsSyncError */ .Fl("bad-usage", `There are ${others.length + 1} backups; name the one to bring back.`, {
    hint: `The newest is ${first.name}; 'assets-sync backups' lists them with their files.`
  });
}
function restoreBackup(request, log, signal) {
  return withBackups(request, [request.name], log, signal, async (root, [found], state, held) => {
    const { name } = found;
    if (found?.files === void 0) {
      throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_25__/* .AssetsSyncError */ .Fl("missing-store", `The files of ${name} cannot be read: they borrow from a store that is gone.`, {
        hint: "Run a sync of those services, which fetches the store again, then restore once more."
      });
    }
    const chosen = chooseFiles(
      found.files,
      name,
      request.paths,
      (0,node_path__WEBPACK_IMPORTED_MODULE_26__.relative)(request.codeRepository.root, root.dir).split(node_path__WEBPACK_IMPORTED_MODULE_26__.sep).join("/")
    );
    const files = chosen.map((path) => path.toString("utf8"));
    const all = await (0,_chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_6__/* .readLocalChanges */ .Xp)(root, state, [_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_20__/* .TOP */ .wv], held);
    const changes = all.filter((change) => change.kind !== "deleted" && isInTheWay(change, files));
    const backup = await (0,_chunk_MC3LODGS_js__WEBPACK_IMPORTED_MODULE_0__/* .restoreBackupFiles */ ._p)(root, state, { name, files: chosen, changes }, log, held);
    return { assetsRoot: root.dir, name, files, backup };
  });
}
async function removeBackups(request, log, signal) {
  if (request.names.includes(_chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_9__/* .ALL */ .y2) && (await listBackups(request, signal)).length === 0) return { removed: [], bytes: 0 };
  return withBackups(request, request.names, log, signal, async (root, removed, _, held) => ({
    removed,
    bytes: await (0,_chunk_MC3LODGS_js__WEBPACK_IMPORTED_MODULE_0__/* .dropBackups */ .Pi)(
      root,
      removed.map(({ name }) => name),
      held
    )
  }));
}
async function withBackups({ codeRepository, path }, given, log, signal, body) {
  const assetsRoot = (0,_chunk_6NEBQIJL_js__WEBPACK_IMPORTED_MODULE_8__/* .locateRoot */ .L)(codeRepository, path);
  const root = new _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsRoot */ ._c(assetsRoot);
  const names = given.map((name) => name.startsWith(_chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_5__/* .BACKUPS */ .Gk) ? name.slice(_chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_5__/* .BACKUPS */ .Gk.length) : name);
  const wrong = given.filter((_, index) => names[index] !== _chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_9__/* .ALL */ .y2 && !(0,_chunk_MC3LODGS_js__WEBPACK_IMPORTED_MODULE_0__/* .isBackupName */ .iY)(names[index] ?? ""));
  if (wrong.length > 0 || !root.exists()) throw noBackup(wrong.length > 0 ? wrong : given);
  return (0,_chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_5__/* .withRootLock */ .Ye)(root, log, signal, async (held) => {
    const all = await (0,_chunk_MC3LODGS_js__WEBPACK_IMPORTED_MODULE_0__/* .findBackups */ .Tx)(root, held);
    const absent = names.filter((name) => name !== _chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_9__/* .ALL */ .y2 && !all.some((backup) => backup.name === name));
    if (absent.length > 0) throw noBackup(absent);
    const state = await root.readState(held);
    if (state.interrupted !== void 0) {
      throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_25__/* .AssetsSyncError */ .Fl("busy", "A sync of this assets root was cut off.", {
        hint: "Finish it first: run assets-sync sync, then run this command once more."
      });
    }
    return body(
      root,
      all.filter(({ name }) => names.includes(_chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_9__/* .ALL */ .y2) || names.includes(name)),
      state,
      held
    );
  });
}
function chooseFiles(files, name, paths, rootBelow) {
  if (paths.length === 0) return files;
  const wanted = paths.map((path) => {
    const inRoot = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_20__/* .inAssetsRoot */ .Tm)(path, rootBelow);
    const meant = files.filter((file) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_20__/* .isWithin */ .UO)(file.toString("utf8"), inRoot));
    if (meant.length > 0) return meant;
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_25__/* .AssetsSyncError */ .Fl("bad-usage", `${path} is not in the backup ${name}.`, {
      hint: "assets-sync backups lists its files; give them as they are there."
    });
  });
  return [...new Set(wanted.flat())];
}
function isInTheWay(change, files) {
  const path = change.path.toString("utf8").replace(/\/$/, "");
  return files.some((file) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_20__/* .isWithin */ .UO)(file, path) || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_20__/* .isWithin */ .UO)(path, file));
}
function noBackup(names) {
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_25__/* .AssetsSyncError */ .Fl("bad-usage", `There is no backup ${names.map((name) => JSON.stringify(name)).join(", ")}.`, {
    hint: "'assets-sync backups' lists those that there are."
  });
}

// src/commands/backups/command.ts
var restore = {
  description: "put the files of a backup back; what they replace is kept in another",
  arguments: [
    { syntax: "[name]", help: "as 'assets-sync backups' lists it; where there is one alone it needs no name", isBackup: true },
    { syntax: "[files...]", help: "some of its files or directories; without them all" }
  ],
  inputs: ["path", "working-directory"],
  examples: `
  assets-sync backups restore           # the only one
  assets-sync backups restore 20261124T081530.123Z sdk/tables/tests/recordings/test_query.json`,
  run: runRestore
};
var remove = {
  description: "remove backups for good; what is in them cannot be brought back",
  arguments: [{ syntax: "<name...>", help: "as 'assets-sync backups' lists them; '*' for all", isBackup: true }],
  inputs: ["path", "working-directory"],
  examples: `
  assets-sync backups remove 20261124T081530.123Z
  assets-sync backups remove '*'        # all of them`,
  run: runRemove
};
var command = {
  group: "Recordings",
  description: "list what was replaced, bring it back or remove it",
  quiet: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_3__/* .QUIET_ANSWER */ .oe,
  inputs: ["path", "working-directory"],
  examples: `
  assets-sync backups                   # the newest first, with time and files
  assets-sync backups restore 20261124T081530.123Z
  assets-sync backups remove 20261124T081530.123Z
  assets-sync backups --json            # for scripts`,
  more: `
Nothing removes a backup but 'assets-sync backups remove'.`,
  subcommands: { restore, remove },
  run: runList
};
async function runList({ host, inputs, signal, openCodeRepository, log }) {
  const backups = await listBackups({ codeRepository: await openCodeRepository(), path: inputs.path }, signal);
  for (const { name } of backups.filter(({ files }) => files === void 0)) {
    log.warning({ message: `The files of ${name} cannot be read: they borrow from a store that is gone.` });
  }
  await (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)(host, { lines: backupLines(backups), json: { backups: backups.map(backupJson) } }, "answer");
}
async function runRestore({ host, inputs, signal, openCodeRepository, log, words }) {
  const [name, ...paths] = words;
  const root = { codeRepository: await openCodeRepository(), path: inputs.path };
  const result = await restoreBackup({ ...root, name: name ?? await onlyBackup(root, signal), paths }, log, signal);
  await (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)(host, restored(result, host.workspace));
}
async function runRemove({ host, inputs, signal, openCodeRepository, log, words }) {
  const codeRepository = await openCodeRepository();
  const { removed, bytes } = await removeBackups({ codeRepository, path: inputs.path, names: words }, log, signal);
  const freed = `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_19__/* .count */ .U9)(removed.length, "backup")} removed for good, ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_19__/* .formatBytes */ .z3)(bytes)} freed`;
  const lines = removed.length === 0 ? ["No backup is kept, so none was removed."] : [...headLines(removed), freed];
  await (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)(host, { lines, json: { removed: removed.map(backupJson), bytes } });
}
var MAX_PATHS = 5;
function backupLines(backups) {
  if (backups.length === 0) return ["No backup is kept."];
  const heads = headLines(backups);
  const lines = backups.flatMap(({ files = [] }, index) => {
    const shown = files.slice(0, MAX_PATHS).map((path) => `  ${path.toString("utf8")}`);
    if (files.length > shown.length) shown.push(`  and ${files.length - shown.length} more`);
    return [heads[index] ?? "", ...shown];
  });
  return [
    ...lines,
    `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_19__/* .count */ .U9)(backups.length, "backup")}; to bring one back: assets-sync backups restore <name>; to delete one: assets-sync backups remove <name>`
  ];
}
function headLines(backups) {
  return (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_4__/* .alignRows */ .P4)(
    backups.map(({ name, time, files }) => [
      name,
      localTime(time),
      files === void 0 ? "unreadable" : (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_19__/* .count */ .U9)(files.length, "file")
    ])
  );
}
function localTime(time) {
  const two = (number) => String(number).padStart(2, "0");
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
function backupJson({ name, time, files = [] }) {
  return { name, time: time.toISOString(), files: files.map((path) => path.toString("utf8")) };
}
function restored({ assetsRoot, name, files, backup }, from) {
  const kept = backup === void 0 ? null : (0,_chunk_CIW5XCR5_js__WEBPACK_IMPORTED_MODULE_1__/* .backupName */ .aw)(backup);
  return {
    lines: [
      ...files.map((path) => `  ${path}`),
      `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_19__/* .count */ .U9)(files.length, "file")} of ${name} in ${(0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_4__/* .placeFrom */ .aQ)(from, assetsRoot)}`,
      ...kept === null ? [] : [`What they replaced is kept: assets-sync backups restore ${kept}`]
    ],
    outputs: { "assets-root": assetsRoot },
    json: { name, files, backup: kept }
  };
}



/***/ })

};
