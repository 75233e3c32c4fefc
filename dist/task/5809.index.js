export const id = 5809;
export const ids = [5809];
export const modules = {

/***/ 6181:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ removeTracked),
/* harmony export */   G4: () => (/* binding */ findTracked),
/* harmony export */   bm: () => (/* binding */ refuseDiffering),
/* harmony export */   e9: () => (/* binding */ findDiffering),
/* harmony export */   iB: () => (/* binding */ RECORDING_FOLDERS),
/* harmony export */   yl: () => (/* binding */ warnOfMisplaced),
/* harmony export */   zY: () => (/* binding */ pathspecsOf)
/* harmony export */ });
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7261);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5380);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8824);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(613);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);






// src/code-repo/tracked-files.ts

function pathspecsOf(pattern) {
  const plain = pattern.replace(/\/+$/, "");
  if (plain === "" || plain.startsWith(":") || plain.startsWith("/") || plain.split("/").includes("..")) {
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(pattern)} is no pattern of files in this repository.`, {
      hint: "Give the name of a folder (recordings) or a glob of paths from the top ('sdk/*/tests/data/**')."
    });
  }
  return plain.includes("/") ? [`:(glob)${plain}`, `:(glob)${plain}/**`] : [`:(glob)**/${plain}/**`];
}
var RECORDING_FOLDERS = [
  "recordings",
  "SessionRecords",
  "session-records",
  "__recordings__",
  "cassettes",
  "vcr_cassettes"
];
async function warnOfMisplaced({ root }, services, log, signal) {
  const isEverywhere = services.length === 0 || services.includes(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv);
  const below = isEverywhere ? [""] : services.map((service) => `${service.replace(/[*?[\\]/g, "\\$&")}/`);
  const paths = below.flatMap((prefix) => RECORDING_FOLDERS.map((name) => `:(glob)${prefix}**/${name}/**`));
  const call = { environment: (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .codeEnvironment */ .dI)(), cwd: root, paths, signal };
  const found = (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRecords */ .DQ)(await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(["ls-files", "--others", "--exclude-standard", "-z"], call)).map(String);
  if (found.length === 0) return;
  const message = `Recorded into the code repository, where no push finds it: ${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(found, 3)}. Let tests record below ASSETS_ROOT (assets-sync run sets it), and move what is to be pushed to the same path there`;
  log.warning({ message });
}
async function findTracked({ root }, pathspecs, signal) {
  const args = [
    "diff-tree",
    "-r",
    "-z",
    "--raw",
    "--no-abbrev",
    "--no-renames",
    "--relative",
    _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_5__/* .EMPTY_TREE */ .pL,
    "HEAD",
    "--",
    ...pathspecs
  ];
  const records = (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRecords */ .DQ)(await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(args, { environment: (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .codeEnvironment */ .dI)(), cwd: root, signal }));
  return records.flatMap((path, index) => {
    const [, mode, , name] = records[index - 1]?.toString("latin1").split(" ") ?? [];
    return index % 2 === 0 || mode === void 0 ? [] : [{ path, mode, name }];
  });
}
async function findDiffering({ root, prefix }, pathspecs, signal) {
  const args = ["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all"];
  const differing = { changed: [], untracked: [], deleted: [] };
  for (const record of (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRecords */ .DQ)(await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(args, { environment: (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .codeEnvironment */ .dI)(), cwd: root, paths: pathspecs, signal }))) {
    const letters = record.toString("latin1", 0, 2);
    const path = record.toString("utf8", 3).slice(prefix.length);
    const kind = letters === "??" ? "untracked" : /^( D|D |DD)$/.test(letters) ? "deleted" : "changed";
    differing[kind].push(path);
  }
  return differing;
}
async function removeTracked({ root }, files, check, signal) {
  const absolute = (path) => Buffer.concat([Buffer.from(`${root}/`), path]);
  const look = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.lstatSync)((0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_2__/* .nodePath */ .Ie)(absolute(path)), { bigint: true, throwIfNoEntry: false });
  const before = files.map(({ path }) => look(path));
  await check();
  const kept = [];
  for (const [index, { path }] of files.entries()) {
    const [then, now] = [before[index], look(path)];
    if (now === void 0) continue;
    if (then === void 0 || !isSame(then, now)) kept.push(path.toString("utf8"));
    else (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)(absolute(path));
  }
  if (kept.length > 0) throw changedFiles(kept);
  removeEmpty(root, files);
  const input = Buffer.concat(files.flatMap(({ path }) => [path, Buffer.of(0)]));
  const call = { environment: (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .codeEnvironment */ .dI)(), cwd: root, signal, input };
  await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(["update-index", "--force-remove", "-z", "--stdin"], call);
  return before.filter((found) => found !== void 0).length;
}
function isSame(one, other) {
  return one.ino === other.ino && one.size === other.size && one.mtimeNs === other.mtimeNs && one.mode === other.mode;
}
var STAYS = ["ENOTEMPTY", "EEXIST", "ENOENT", "ENOTDIR", "EACCES", "EPERM", "EBUSY"];
function removeEmpty(root, files) {
  const folders = /* @__PURE__ */ new Set();
  for (const { path } of files) {
    const segments = path.toString("latin1").split("/").slice(0, -1);
    for (let depth = segments.length; depth > 0; depth--) folders.add(segments.slice(0, depth).join("/"));
  }
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
    try {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.rmdirSync)((0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_2__/* .nodePath */ .Ie)(Buffer.concat([Buffer.from(`${root}/`), Buffer.from(folder, "latin1")])));
    } catch (error) {
      if (!STAYS.includes(error.code)) throw error;
    }
  }
}
function refuseDiffering({ changed, untracked }, what = "recordings") {
  if (changed.length > 0) throw changedFiles(changed, what);
  if (untracked.length === 0) return;
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("local-changes", `These ${what} are not tracked by git:
${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_3__/* .listLines */ .i4)(untracked)}`, {
    hint: "Commit them, or delete them, then run the command again."
  });
}
function changedFiles(paths, what = "recordings") {
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("local-changes", `These ${what} have local changes:
${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_3__/* .listLines */ .i4)(paths)}`, {
    hint: "Commit or restore them, then run the command again."
  });
}




/***/ }),

/***/ 5720:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ refuseRepositories),
/* harmony export */   Eb: () => (/* binding */ findSpecialFiles),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   L7: () => (/* binding */ isOnDisk),
/* harmony export */   Xp: () => (/* binding */ readLocalChanges),
/* harmony export */   Yf: () => (/* binding */ outsideNotice),
/* harmony export */   ZT: () => (/* binding */ inspectRoot),
/* harmony export */   d4: () => (/* binding */ adoptRecordings),
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   hL: () => (/* binding */ isUnmade),
/* harmony export */   v8: () => (/* binding */ refuseSpecialFiles),
/* harmony export */   wF: () => (/* binding */ portabilityProblems),
/* harmony export */   x5: () => (/* binding */ explainUnreadable),
/* harmony export */   x9: () => (/* binding */ makeFirstRoot)
/* harmony export */ });
/* harmony import */ var _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(771);
/* harmony import */ var _chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8368);
/* harmony import */ var _chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9215);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2136);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7261);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1973);
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5380);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(613);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);









// src/workspace/local-changes.ts


var MAX_PATHSPECS = 50;
var STATUS = ["status", "--porcelain=v2", "-z", "--no-renames", "--untracked-files=all", "--ignored=traditional", "--"];
var ABSENT = "000000";
async function readLocalChanges(root, state, services, signal) {
  const pathspecs = services.length > MAX_PATHSPECS || services.includes(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv) ? [] : services;
  const args = [...STATUS, ...pathspecs, ...pathspecs.flatMap((service) => fileAbove(root, service))];
  try {
    if (state.synced !== void 0) root.requireWholeIndex();
    const result = await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .Ii)(args, { environment: root.environment, signal });
    if (result.exitCode !== 0 || (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_5__/* .saysNoAccess */ .qS)(result.stderr)) throw (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_5__/* .gitError */ .N7)(args, result);
    const changes = parseStatus(result.stdout).filter(({ path }) => !(0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTestProxy */ .Ky)(root.dir, path.toString("utf8")));
    return changes.filter((change) => services.some((service) => concerns(change, service)));
  } catch (error) {
    throw explainUnreadable(root, error, state);
  }
}
function parseStatus(output) {
  return (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_5__/* .splitRecords */ .DQ)(output).flatMap((record) => {
    const kind = String.fromCharCode(record[0] ?? 0);
    if (kind === "?" || kind === "!") return [{ path: Buffer.from(record.subarray(2)), kind: "added" }];
    if (kind !== "1") throw new Error("git status printed what is no record of version 2");
    let end = 0;
    for (let field = 0; field < 8; field++) end = record.indexOf(32, end) + 1;
    const [, letters = "", , , inIndex, onDisk] = record.toString("latin1", 0, end - 1).split(" ");
    if (letters[1] === "." || inIndex === ABSENT) return [];
    return [{ path: Buffer.from(record.subarray(end)), kind: onDisk === ABSENT ? "deleted" : "modified" }];
  });
}
function concerns({ path }, service) {
  const text = path.toString("utf8");
  return (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(text, service) || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(service, text.replace(/\/$/, ""));
}
function fileAbove(root, service) {
  const segments = service.split("/").slice(0, -1);
  for (let depth = 1; depth <= segments.length; depth++) {
    const above = segments.slice(0, depth).join("/");
    const found = (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root.dir, above));
    if (found === void 0) return [];
    if (!found.isDirectory()) return [above];
  }
  return [];
}
function isOnDisk(root, service) {
  return hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root.dir, service));
}
function hasFile(folder) {
  const found = (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(folder);
  if (found === void 0) return false;
  return !found.isDirectory() || (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(folder).some((name) => hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, name)));
}
function explainUnreadable(root, error, { synced }) {
  if (!(error instanceof _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_5__/* .GitError */ .XS)) return error;
  if (root.isDamage(error)) return root.damaged(error);
  if (!error.isUnreadable) return error;
  const names = (synced?.services ?? []).map(({ service }) => service);
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl(
    "missing-store",
    `What changed in ${root.dir} cannot be told: the store that it borrows from is gone or damaged (${root.alternates.join(", ")}).`,
    {
      hint: `Run ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .syncCommand */ .Bz)(names)}, which fetches it again and leaves what you recorded as it is.`,
      detail: error.detail
    }
  );
}
function refuseRepositories(root, changes, why) {
  const isFolder = ({ path }) => path.at(-1) === 47 || (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(root.fileAt(path))?.isDirectory() === true;
  const nested = changes.filter((change) => change.kind !== "deleted" && isFolder(change)).map(({ path }) => path.toString("utf8").replace(/\/$/, ""));
  if (nested.length === 0) return;
  const are = nested.length === 1 ? "is a git repository of its own" : "are git repositories of their own";
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("local-changes", `${nested.join(", ")} in ${root.dir} ${are}, which ${why}.`, {
    hint: "Move it out of the assets root, or remove its .git directory so that its files count as recordings."
  });
}
function refuseSpecialFiles(root, changes) {
  const isSpecial = ({ path }) => {
    const found = (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(root.fileAt(path));
    return found !== void 0 && !found.isFile() && !found.isSymbolicLink() && !found.isDirectory();
  };
  const special = changes.filter(isSpecial).map(({ path }) => path.toString("utf8"));
  if (special.length === 0) return;
  const what = `${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_7__/* .listNames */ .Zv)(special)} in ${root.dir} is no file, but a pipe, a socket or a device.`;
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("local-changes", what, { hint: "Remove it, then run the command again." });
}
function findSpecialFiles(root, services) {
  const below = (folder) => {
    if ((0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(root.fileAt(folder))?.isDirectory() !== true) return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(root.fileAt(folder), { withFileTypes: true, encoding: "buffer" }).flatMap((entry) => {
      const path = Buffer.concat([folder, Buffer.from("/"), entry.name]);
      if (entry.isDirectory()) return below(path);
      return entry.isFile() || entry.isSymbolicLink() ? [] : [path];
    });
  };
  return services.flatMap((service) => service === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv ? [] : below(Buffer.from(service))).map((path) => ({ path }));
}
var NOTHING_THERE = { synced: void 0, head: void 0, interrupted: void 0 };
async function inspectRoot(assetsRoot, knowing, signal) {
  const root = new _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsRoot */ ._c(assetsRoot, { onlyRead: true });
  const looking = isUnmade(root) ? lookAtUnmade(root, knowing) : look(root, signal);
  const [{ state, all }, { globs, pins }] = await Promise.all([looking, knowing]);
  const synced = new Set(state.synced?.services.map(({ service }) => service));
  const found = /* @__PURE__ */ new Map();
  const outside = [];
  for (const change of all) {
    const directory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(change.path.toString("utf8"));
    const service = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .upward */ .Oz)(directory).find((above) => synced.has(above)) ?? globs.serviceOf(directory) ?? pins.resolveTargeted(directory)?.directory;
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
  return { state, all: await readLocalChanges(root, state, [_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv], signal) };
}
async function lookAtUnmade(root, knowing) {
  return { state: NOTHING_THERE, all: firstRecordings(root, await knowing) };
}
function outsideNotice(outside) {
  const paths = outside.map(({ path }) => path.toString("utf8"));
  const directory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(paths[0] ?? "");
  const advice = directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv ? "move it into the directory of a service" : `name its directory: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommand */ .q$)(["assets-sync", "push", directory])}`;
  return `In no service, so that a push leaves it out: ${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_7__/* .listNames */ .Zv)(paths, 1)}. To push it, ${advice}`;
}
function differencesOf(changes) {
  const differences = { added: [], modified: [], deleted: [] };
  for (const { path, kind } of changes) differences[kind].push(path.toString("utf8"));
  for (const paths of Object.values(differences)) paths.sort();
  return differences;
}
function isUnmade({ dir, gitDir }) {
  const isNone = (name) => name === ".git" || (0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTestProxy */ .Ky)(dir, name);
  if ((0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(dir)?.isDirectory() !== true || (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(dir).every(isNone)) return false;
  const found = (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(gitDir);
  return found === void 0 || found.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(gitDir).length === 0;
}
function firstRecordings(root, { globs, pins }) {
  const isStray = (path) => {
    const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDirectory */ .Bp)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(path.toString("utf8").replace(/\/$/, "")));
    if ("error" in parsed || parsed.directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv) return true;
    return (globs.serviceOf(parsed.directory) ?? pins.resolveTargeted(parsed.directory)) === void 0;
  };
  const paths = filesBelow(Buffer.from(root.dir), void 0).filter((path) => !(0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTestProxy */ .Ky)(root.dir, path.toString("utf8")));
  const strays = paths.filter(isStray);
  if (strays.length > 0) throw root.notOurs(strays.map(String));
  return paths.map((path) => ({ path, kind: "added" }));
}
function makeFirstRoot(root, repository, codeRepository) {
  (0,_chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_2__/* .hideFromStatus */ .hf)(codeRepository, root.dir);
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
    const isRepository = (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder.toString("utf8"), path.toString("utf8"), ".git")) !== void 0;
    return isRepository ? [Buffer.concat([path, SLASH])] : filesBelow(folder, path);
  });
}
var SLASH = Buffer.from("/");
var OWN = Buffer.from(".git");
function portabilityProblems(assetsRoot, changes) {
  const added = changes.filter(({ kind }) => kind === "added").map(({ path }) => path);
  const unwritable = added.filter((path) => !(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .isWindowsPath */ .NU)(path)).map(String);
  const twins = findTwins(assetsRoot, added);
  const problem = (what, lines) => lines.length === 0 ? [] : [{ message: `${what} (${lines.length}); rename them before they are pushed:
${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_7__/* .listLines */ .i4)(lines)}` }];
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
      for (const other of byFolded.get((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedPath */ .kV)(name)) ?? []) {
        if (other !== name) twins.add(`${[folder, name].filter(Boolean).join("/")} and ${other}`);
      }
    });
  }
  return [...twins];
}
function readNames(folder) {
  const names = /* @__PURE__ */ new Map();
  for (const name of (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .namesIfReadable */ .gR)(folder)) names.set((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedPath */ .kV)(name), [...names.get((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedPath */ .kV)(name)) ?? [], name]);
  return names;
}




/***/ }),

/***/ 5809:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   notPushed: () => (/* binding */ notPushed)
/* harmony export */ });
/* harmony import */ var _chunk_APXRHTQO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6181);
/* harmony import */ var _chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5720);
/* harmony import */ var _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(771);
/* harmony import */ var _chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2883);
/* harmony import */ var _chunk_6NEBQIJL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3225);
/* harmony import */ var _chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9247);
/* harmony import */ var _chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8368);
/* harmony import */ var _chunk_CC5NLTC6_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1158);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1999);
/* harmony import */ var _chunk_SCT5V7ZA_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8993);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7495);
/* harmony import */ var _chunk_SDT4E277_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1388);
/* harmony import */ var _chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9215);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2136);
/* harmony import */ var _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2657);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7261);
/* harmony import */ var _chunk_LRIPKZGK_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7258);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1973);
/* harmony import */ var _chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4561);
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5380);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(613);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6760);

























// src/commands/check/command.ts


var command = {
  group: "Recordings",
  description: "fail if recordings were not pushed, for a hook",
  paths: "all",
  inputs: ["path", "working-directory"],
  examples: `
  assets-sync check                     # exit code 1 and the recordings, if any changed
  assets-sync check sdk/tables          # of one service
  assets-sync check --quiet             # in .git/hooks/pre-commit: not a word if all is well
  assets-sync check --json              # for scripts: the recordings by service`,
  more: `
It asks no server. Exit codes: 0 nothing to push, 1 recordings changed, 2 a
recordings.json is wrong, 4 it cannot be told (a sync that was cut off, say).`,
  run
};
async function run({ host, signal, openCodeRepository, selection, log }) {
  const result = await check({ codeRepository: await openCodeRepository(), selection }, log, signal);
  const error = notPushed(result);
  host.setOutputs({}, { "not-pushed": result.changes, ...error === void 0 ? {} : { error: (0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_21__/* .errorJson */ .dF)(error) } });
  if (error !== void 0) throw error;
  if (result.onDisk === void 0) return;
  host.result(`No recording is waiting to be pushed (${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_15__/* .count */ .U9)(result.onDisk, "service")} on disk).`);
}
async function check(request, log, signal) {
  const { codeRepository, selection } = request;
  const isThere = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_22__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(codeRepository.root, name));
  const path = selection.path ?? _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_14__/* .DEFAULT_PATH */ .OM;
  const hasPackages = (0,node_fs__WEBPACK_IMPORTED_MODULE_22__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)((0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_6__/* .assetsFolderOf */ .Dx)((0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(codeRepository.root, path), codeRepository.root), _chunk_CC5NLTC6_js__WEBPACK_IMPORTED_MODULE_7__/* .BREADCRUMBS */ .Hj));
  if (!isThere(_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_14__/* .MANIFEST_NAME */ .ir) && !isThere(".git/assets-sync") && !hasPackages) {
    const message = `There is no ${_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_14__/* .MANIFEST_NAME */ .ir} in ${codeRepository.root}, so nothing was checked`;
    if (!isThere(path)) log.notice(`${message}.`);
    else log.warning({ message: `${message}. What changed in ${path}: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_13__/* .shellCommand */ .q$)(["git", "-C", path, "status"])}` });
    return { onDisk: void 0, changes: [], packages: [] };
  }
  const located = (0,_chunk_6NEBQIJL_js__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x)(codeRepository, selection.path);
  const selecting = selection.paths.length === 0 ? (0,_chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_3__/* .selectAll */ .Ub)(selection, codeRepository, log, signal, located) : (0,_chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_3__/* .select */ .Lt)({ ...selection, mayLackPins: true }, codeRepository, log, signal, located);
  const [{ state, changes, found: byService, outside }, { pins }] = await Promise.all([
    (0,_chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectRoot */ .ZT)(located.assetsRoot, selecting, signal),
    selecting
  ]);
  if (changes.size > 0 && state.interrupted !== void 0) {
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_21__/* .AssetsSyncError */ .Fl("busy", "A sync of the assets root is at work or was cut off, so what changed cannot be told.", {
      hint: "Run assets-sync sync, which waits for it or finishes it, then try again."
    });
  }
  if ((0,_chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnmade */ .hL)(new _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsRoot */ ._c(located.assetsRoot))) (0,_chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_12__/* .hideFromStatus */ .hf)(codeRepository, located.assetsRoot);
  const given = (0,_chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_5__/* .parseGivenPaths */ .px)(selection, codeRepository, located.assetsRoot);
  const isChecked = (service) => (0,_chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_5__/* .isMeant */ .EZ)(service, given);
  if (outside.length > 0 && given.length === 0) log.notice((0,_chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_1__/* .outsideNotice */ .Yf)(outside));
  const checked = [...byService].flatMap(([service, ofService]) => isChecked(service) ? ofService : []);
  (0,_chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_1__/* .portabilityProblems */ .wF)(located.assetsRoot, checked).forEach(log.warning);
  const onDisk = (state.synced?.services ?? []).map(({ service }) => service).filter(isChecked);
  const looked = /* @__PURE__ */ new Set([...onDisk, ...given.filter((path2) => path2 !== _chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_5__/* .ALL */ .y2), ...changes.keys()]);
  await (0,_chunk_APXRHTQO_js__WEBPACK_IMPORTED_MODULE_0__/* .warnOfMisplaced */ .yl)(codeRepository, [...looked], log, signal);
  const places = { assetsRoot: located.assetsRoot, codeRoot: codeRepository.root };
  const there = (await (0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_6__/* .inspectPackages */ .oi)(pins, places, signal)).filter(({ directory }) => isChecked(directory));
  const packages = there.filter(_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_6__/* .hasChanges */ .ik);
  const found = [...changes].filter(([service]) => isChecked(service)).map(([service, differences]) => ({ service, ...differences }));
  for (const one of packages) found.push({ service: one.directory, ...one.changes });
  return {
    onDisk: onDisk.length + there.length,
    packages,
    changes: found.sort((a, b) => a.service < b.service ? -1 : 1)
  };
}
function notPushed({ changes, packages }) {
  if (changes.length === 0) return void 0;
  const paths = changes.flatMap(({ added, modified, deleted }) => [
    ...added.map((path) => `added    ${path}`),
    ...modified.map((path) => `modified ${path}`),
    ...deleted.map((path) => `deleted  ${path}`)
  ]);
  const ours = changes.filter(({ service }) => !packages.some(({ directory }) => directory === service));
  const names = ours.length > 3 ? [] : ours.map(({ service }) => service);
  const command2 = (name) => (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_13__/* .shellCommand */ .q$)(["assets-sync", name, ...names]);
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_21__/* .AssetsSyncError */ .Fl(
    "not-pushed",
    `Recordings in the assets root changed and were not pushed (${paths.length}):
${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_21__/* .listLines */ .i4)(paths)}`,
    {
      hint: ours.length === 0 ? `Publish them (${(0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_6__/* .proxyCommands */ .hY)("push", packages)}), drop them (${(0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_6__/* .proxyCommands */ .hY)("reset", packages)}), or commit all the same (git commit --no-verify).` : `Publish them (${[command2("push"), ...packages.length === 0 ? [] : [(0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_6__/* .proxyCommands */ .hY)("push", packages)]].join(", ")}), drop them (${command2("reset")}; a backup is kept), or commit all the same (git commit --no-verify).`
    }
  );
}



/***/ })

};
