export const id = 832;
export const ids = [832];
export const modules = {

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




/***/ }),

/***/ 3832:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_YA7VS7F6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
/* harmony import */ var _chunk_2PXIQBZF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(604);
/* harmony import */ var _chunk_3HMOVQRS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6367);
/* harmony import */ var _chunk_NZFQ4Z6G_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3146);
/* harmony import */ var _chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5084);
/* harmony import */ var _chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9349);
/* harmony import */ var _chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2305);
/* harmony import */ var _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1006);
/* harmony import */ var _chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9032);
/* harmony import */ var _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6580);
/* harmony import */ var _chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9840);
/* harmony import */ var _chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6891);
/* harmony import */ var _chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3161);
/* harmony import */ var _chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4476);
/* harmony import */ var _chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(989);
/* harmony import */ var _chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9426);
/* harmony import */ var _chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7597);
/* harmony import */ var _chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5616);
/* harmony import */ var _chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9758);
/* harmony import */ var _chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3651);
/* harmony import */ var _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4738);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4179);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2545);
/* harmony import */ var _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2041);
/* harmony import */ var _chunk_GPT5BPKU_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(5444);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(83);
/* harmony import */ var _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7161);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(7598);































// src/commands/diff/local.ts


async function diffLocal(context, rulesOff = /* @__PURE__ */ new Set()) {
  const { selection, access, log, signal } = context;
  const codeRepository = await context.openCodeRepository();
  const located = (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_12__/* .locate */ .x5)(codeRepository, selection.path);
  const { assetsRoot } = located;
  const isAll = selection.paths.length === 0 || selection.paths.includes(_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_12__/* .ALL */ .y2);
  const selecting = (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_12__/* .selectGiven */ .i7)(selection, codeRepository, log, signal, located);
  const [{ rootFile, pins, services }, inspection] = await Promise.all([
    selecting,
    (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_10__/* .inspectRoot */ .ZT)(assetsRoot, selecting, codeRepository, signal)
  ]);
  const packages = await (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_15__/* .inspectPackages */ .oi)(pins, { assetsRoot, codeRoot: codeRepository.root }, signal);
  const names = new Set(services.map(({ service }) => service));
  const chosen = [...changedInRoot(assetsRoot, inspection, pins), ...packages.map((one) => changedInPackage(one, assetsRoot))].filter(({ service, files }) => files.length > 0 && (isAll || names.has(service))).sort((a, b) => a.service < b.service ? -1 : 1);
  const count2 = chosen.reduce((sum, { files }) => sum + files.length, 0);
  const ofProxy = packages.filter((one) => (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_15__/* .hasChanges */ .ik)(one) && (isAll || names.has(one.pin.directory)));
  const ours = chosen.length > ofProxy.length ? ["assets-sync push"] : [];
  const publish = [...ours, ...ofProxy.length > 0 ? [(0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_15__/* .proxyCommands */ .hY)("push", ofProxy)] : []].join(", ");
  const result = { changes: [], recordings: [], requests: 0, bytes: 0, publish };
  if (count2 === 0) return result;
  const { loadSecretFinder } = await Promise.all(/* import() */[__webpack_require__.e(993), __webpack_require__.e(362)]).then(__webpack_require__.bind(__webpack_require__, 3362));
  const options = { looksLikeSecret: await loadSecretFinder(), rulesOff, count: count2 };
  for (const { service, from, movedTo, environment, files, differences } of chosen) {
    if (from !== void 0 && movedTo !== void 0)
      log.notice(`${service} is compared with ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_28__/* .shortSha */ .Fu)(from)}, which was synced: it is pinned at ${movedTo}.`);
    const recordings = [];
    await (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_9__/* .withObjectReader */ .B)({ environment, signal }, async (read) => {
      for (const { name, kind, object: asked, file } of files.filter((one) => !one.name.includes("\n"))) {
        const [object] = kind === "added" ? [] : await read([asked]);
        if (kind !== "added" && object === void 0)
          throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_28__/* .AssetsSyncError */ .Fl("missing-store", `What was synced of ${name} is no longer on this machine.`, {
            hint: `${(0,_chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_19__/* .syncCommand */ .B)([service])} brings it back; what was recorded stays.`
          });
        const before = object && { size: object.content.length, content: object.content };
        recordings.push(await (0,_chunk_YA7VS7F6_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRecording */ .$)(name, before, kind === "deleted" ? void 0 : onDisk(file), options));
        signal.throwIfAborted();
      }
    });
    const repository = (0,_chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_16__/* .repositoryUrlOf */ .ZN)(access, rootFile, codeRepository.root, pins.pinnedTreesOf(service)[0]?.pin ?? {});
    result.changes.push({ service, repository, from, to: void 0, at: void 0, ...differences });
    result.recordings.push({ service, recordings });
  }
  return result;
}
function changedInRoot(assetsRoot, { state, found, changes }, pins) {
  const root = new _chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsRoot */ ._c(assetsRoot, { onlyRead: true });
  return [...found].map(([service, ofService]) => {
    const from = state.synced?.services.find((one) => one.service === service)?.pinnedTrees[0]?.sha;
    const pinned = pins.pinnedTreesOf(service)[0]?.sha;
    const files = ofService.map(({ path, kind }) => {
      const name = path.toString("utf8");
      return { name, kind, object: `${state.synced?.commit}:${name}`, file: root.fileAt(path) };
    });
    const movedTo = pinned === void 0 || pinned === from ? void 0 : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_28__/* .shortSha */ .Fu)(pinned);
    const differences = changes.get(service) ?? { added: [], modified: [], deleted: [] };
    return { service, from, movedTo, environment: root.environment, differences, files };
  });
}
function changedInPackage({ pin, crumb, folder, head, changes, isAtPin }, assetsRoot) {
  const files = ["added", "modified", "deleted"].flatMap(
    (kind) => changes[kind].map((name) => {
      const file = (0,node_path__WEBPACK_IMPORTED_MODULE_30__.join)(assetsRoot, name);
      return { name, kind, object: `${head}:${(0,node_path__WEBPACK_IMPORTED_MODULE_30__.relative)(folder, file).replaceAll("\\", "/")}`, file };
    })
  );
  const movedTo = isAtPin ? void 0 : crumb.tag;
  return { service: pin.directory, from: head, movedTo, environment: (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_15__/* .folderEnvironment */ .ut)(folder), differences: changes, files };
}
function onDisk(file) {
  const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_29__.lstatSync)(file);
  return { size: stat.size, content: stat.isFile() && stat.size <= _chunk_YA7VS7F6_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RECORDING_BYTES */ .Z ? (0,node_fs__WEBPACK_IMPORTED_MODULE_29__.readFileSync)(file) : void 0 };
}

// src/commands/diff/report.ts



// src/recording-diff/page/render.ts


// generated/review-page.ts
var SCRIPT = '"use strict";(()=>{var V,v,ye,tt,q,me,$e,ke,Se,se,ne,re,nt,U={},we=[],rt=/acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i,G=Array.isArray;function k(e,t){for(var n in t)e[n]=t[n];return e}function ie(e){e&&e.parentNode&&e.parentNode.removeChild(e)}function X(e,t,n){var r,s,o,i={};for(o in t)o=="key"?r=t[o]:o=="ref"?s=t[o]:i[o]=t[o];if(arguments.length>2&&(i.children=arguments.length>3?V.call(arguments,2):n),typeof e=="function"&&e.defaultProps!=null)for(o in e.defaultProps)i[o]===void 0&&(i[o]=e.defaultProps[o]);return J(e,i,r,s,null)}function J(e,t,n,r,s){var o={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:s??++ye,__i:-1,__u:0};return s==null&&v.vnode!=null&&v.vnode(o),o}function Q(e){return e.children}function F(e,t){this.props=e,this.context=t}function L(e,t){if(t==null)return e.__?L(e.__,e.__i+1):null;for(var n;t<e.__k.length;t++)if((n=e.__k[t])!=null&&n.__e!=null)return n.__e;return typeof e.type=="function"?L(e):null}function xe(e){var t,n;if((e=e.__)!=null&&e.__c!=null){for(e.__e=e.__c.base=null,t=0;t<e.__k.length;t++)if((n=e.__k[t])!=null&&n.__e!=null){e.__e=e.__c.base=n.__e;break}return xe(e)}}function ge(e){(!e.__d&&(e.__d=!0)&&q.push(e)&&!z.__r++||me!=v.debounceRendering)&&((me=v.debounceRendering)||$e)(z)}function z(){for(var e,t,n,r,s,o,i,c=1;q.length;)q.length>c&&q.sort(ke),e=q.shift(),c=q.length,e.__d&&(n=void 0,r=void 0,s=(r=(t=e).__v).__e,o=[],i=[],t.__P&&((n=k({},r)).__v=r.__v+1,v.vnode&&v.vnode(n),ae(t.__P,n,r,t.__n,t.__P.namespaceURI,32&r.__u?[s]:null,o,s??L(r),!!(32&r.__u),i),n.__v=r.__v,n.__.__k[n.__i]=n,qe(o,n,i),r.__e=r.__=null,n.__e!=s&&xe(n)));z.__r=0}function Ce(e,t,n,r,s,o,i,c,d,l,_){var a,h,u,g,y,b,p,m=r&&r.__k||we,x=t.length;for(d=ot(n,t,m,d,x),a=0;a<x;a++)(u=n.__k[a])!=null&&(h=u.__i==-1?U:m[u.__i]||U,u.__i=a,b=ae(e,u,h,s,o,i,c,d,l,_),g=u.__e,u.ref&&h.ref!=u.ref&&(h.ref&&le(h.ref,null,u),_.push(u.ref,u.__c||g,u)),y==null&&g!=null&&(y=g),(p=!!(4&u.__u))||h.__k===u.__k?d=Re(u,d,e,p):typeof u.type=="function"&&b!==void 0?d=b:g&&(d=g.nextSibling),u.__u&=-7);return n.__e=y,d}function ot(e,t,n,r,s){var o,i,c,d,l,_=n.length,a=_,h=0;for(e.__k=new Array(s),o=0;o<s;o++)(i=t[o])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i=="string"||typeof i=="number"||typeof i=="bigint"||i.constructor==String?i=e.__k[o]=J(null,i,null,null,null):G(i)?i=e.__k[o]=J(Q,{children:i},null,null,null):i.constructor==null&&i.__b>0?i=e.__k[o]=J(i.type,i.props,i.key,i.ref?i.ref:null,i.__v):e.__k[o]=i,d=o+h,i.__=e,i.__b=e.__b+1,(l=i.__i=st(i,n,d,a))!=-1&&(a--,(c=n[l])&&(c.__u|=2)),c==null||c.__v==null?(l==-1&&(s>_?h--:s<_&&h++),typeof i.type!="function"&&(i.__u|=4)):l!=d&&(l==d-1?h--:l==d+1?h++:(l>d?h--:h++,i.__u|=4))):e.__k[o]=null;if(a)for(o=0;o<_;o++)(c=n[o])!=null&&(2&c.__u)==0&&(c.__e==r&&(r=L(c)),Ee(c,c));return r}function Re(e,t,n,r){var s,o;if(typeof e.type=="function"){for(s=e.__k,o=0;s&&o<s.length;o++)s[o]&&(s[o].__=e,t=Re(s[o],t,n,r));return t}e.__e!=t&&(r&&(t&&e.type&&!t.parentNode&&(t=L(e)),n.insertBefore(e.__e,t||null)),t=e.__e);do t=t&&t.nextSibling;while(t!=null&&t.nodeType==8);return t}function st(e,t,n,r){var s,o,i,c=e.key,d=e.type,l=t[n],_=l!=null&&(2&l.__u)==0;if(l===null&&c==null||_&&c==l.key&&d==l.type)return n;if(r>(_?1:0)){for(s=n-1,o=n+1;s>=0||o<t.length;)if((l=t[i=s>=0?s--:o++])!=null&&(2&l.__u)==0&&c==l.key&&d==l.type)return i}return-1}function ve(e,t,n){t[0]=="-"?e.setProperty(t,n??""):e[t]=n==null?"":typeof n!="number"||rt.test(t)?n:n+"px"}function H(e,t,n,r,s){var o,i;e:if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||ve(e.style,t,"");if(n)for(t in n)r&&n[t]==r[t]||ve(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")o=t!=(t=t.replace(Se,"$1")),i=t.toLowerCase(),t=i in e||t=="onFocusOut"||t=="onFocusIn"?i.slice(2):t.slice(2),e.l||(e.l={}),e.l[t+o]=n,n?r?n.u=r.u:(n.u=se,e.addEventListener(t,o?re:ne,o)):e.removeEventListener(t,o?re:ne,o);else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{e[t]=n??"";break e}catch{}typeof n=="function"||(n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n))}}function be(e){return function(t){if(this.l){var n=this.l[t.type+e];if(t.t==null)t.t=se++;else if(t.t<n.u)return;return n(v.event?v.event(t):t)}}}function ae(e,t,n,r,s,o,i,c,d,l){var _,a,h,u,g,y,b,p,m,x,R,W,j,pe,B,N,te,$=t.type;if(t.constructor!=null)return null;128&n.__u&&(d=!!(32&n.__u),o=[c=t.__e=n.__e]),(_=v.__b)&&_(t);e:if(typeof $=="function")try{if(p=t.props,m="prototype"in $&&$.prototype.render,x=(_=$.contextType)&&r[_.__c],R=_?x?x.props.value:_.__:r,n.__c?b=(a=t.__c=n.__c).__=a.__E:(m?t.__c=a=new $(p,R):(t.__c=a=new F(p,R),a.constructor=$,a.render=at),x&&x.sub(a),a.state||(a.state={}),a.__n=r,h=a.__d=!0,a.__h=[],a._sb=[]),m&&a.__s==null&&(a.__s=a.state),m&&$.getDerivedStateFromProps!=null&&(a.__s==a.state&&(a.__s=k({},a.__s)),k(a.__s,$.getDerivedStateFromProps(p,a.__s))),u=a.props,g=a.state,a.__v=t,h)m&&$.getDerivedStateFromProps==null&&a.componentWillMount!=null&&a.componentWillMount(),m&&a.componentDidMount!=null&&a.__h.push(a.componentDidMount);else{if(m&&$.getDerivedStateFromProps==null&&p!==u&&a.componentWillReceiveProps!=null&&a.componentWillReceiveProps(p,R),t.__v==n.__v||!a.__e&&a.shouldComponentUpdate!=null&&a.shouldComponentUpdate(p,a.__s,R)===!1){for(t.__v!=n.__v&&(a.props=p,a.state=a.__s,a.__d=!1),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(A){A&&(A.__=t)}),W=0;W<a._sb.length;W++)a.__h.push(a._sb[W]);a._sb=[],a.__h.length&&i.push(a);break e}a.componentWillUpdate!=null&&a.componentWillUpdate(p,a.__s,R),m&&a.componentDidUpdate!=null&&a.__h.push(function(){a.componentDidUpdate(u,g,y)})}if(a.context=R,a.props=p,a.__P=e,a.__e=!1,j=v.__r,pe=0,m){for(a.state=a.__s,a.__d=!1,j&&j(t),_=a.render(a.props,a.state,a.context),B=0;B<a._sb.length;B++)a.__h.push(a._sb[B]);a._sb=[]}else do a.__d=!1,j&&j(t),_=a.render(a.props,a.state,a.context),a.state=a.__s;while(a.__d&&++pe<25);a.state=a.__s,a.getChildContext!=null&&(r=k(k({},r),a.getChildContext())),m&&!h&&a.getSnapshotBeforeUpdate!=null&&(y=a.getSnapshotBeforeUpdate(u,g)),N=_,_!=null&&_.type===Q&&_.key==null&&(N=Me(_.props.children)),c=Ce(e,G(N)?N:[N],t,n,r,s,o,i,c,d,l),a.base=t.__e,t.__u&=-161,a.__h.length&&i.push(a),b&&(a.__E=a.__=null)}catch(A){if(t.__v=null,d||o!=null)if(A.then){for(t.__u|=d?160:128;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;o[o.indexOf(c)]=null,t.__e=c}else{for(te=o.length;te--;)ie(o[te]);oe(t)}else t.__e=n.__e,t.__k=n.__k,A.then||oe(t);v.__e(A,t,n)}else o==null&&t.__v==n.__v?(t.__k=n.__k,t.__e=n.__e):c=t.__e=it(n.__e,t,n,r,s,o,i,d,l);return(_=v.diffed)&&_(t),128&t.__u?void 0:c}function oe(e){e&&e.__c&&(e.__c.__e=!0),e&&e.__k&&e.__k.forEach(oe)}function qe(e,t,n){for(var r=0;r<n.length;r++)le(n[r],n[++r],n[++r]);v.__c&&v.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(o){o.call(s)})}catch(o){v.__e(o,s.__v)}})}function Me(e){return typeof e!="object"||e==null||e.__b&&e.__b>0?e:G(e)?e.map(Me):k({},e)}function it(e,t,n,r,s,o,i,c,d){var l,_,a,h,u,g,y,b=n.props||U,p=t.props,m=t.type;if(m=="svg"?s="http://www.w3.org/2000/svg":m=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),o!=null){for(l=0;l<o.length;l++)if((u=o[l])&&"setAttribute"in u==!!m&&(m?u.localName==m:u.nodeType==3)){e=u,o[l]=null;break}}if(e==null){if(m==null)return document.createTextNode(p);e=document.createElementNS(s,m,p.is&&p),c&&(v.__m&&v.__m(t,o),c=!1),o=null}if(m==null)b===p||c&&e.data==p||(e.data=p);else{if(o=o&&V.call(e.childNodes),!c&&o!=null)for(b={},l=0;l<e.attributes.length;l++)b[(u=e.attributes[l]).name]=u.value;for(l in b)if(u=b[l],l!="children"){if(l=="dangerouslySetInnerHTML")a=u;else if(!(l in p)){if(l=="value"&&"defaultValue"in p||l=="checked"&&"defaultChecked"in p)continue;H(e,l,null,u,s)}}for(l in p)u=p[l],l=="children"?h=u:l=="dangerouslySetInnerHTML"?_=u:l=="value"?g=u:l=="checked"?y=u:c&&typeof u!="function"||b[l]===u||H(e,l,u,b[l],s);if(_)c||a&&(_.__html==a.__html||_.__html==e.innerHTML)||(e.innerHTML=_.__html),t.__k=[];else if(a&&(e.innerHTML=""),Ce(t.type=="template"?e.content:e,G(h)?h:[h],t,n,r,m=="foreignObject"?"http://www.w3.org/1999/xhtml":s,o,i,o?o[0]:n.__k&&L(n,0),c,d),o!=null)for(l=o.length;l--;)ie(o[l]);c||(l="value",m=="progress"&&g==null?e.removeAttribute("value"):g!=null&&(g!==e[l]||m=="progress"&&!g||m=="option"&&g!=b[l])&&H(e,l,g,b[l],s),l="checked",y!=null&&y!=e[l]&&H(e,l,y,b[l],s))}return e}function le(e,t,n){try{if(typeof e=="function"){var r=typeof e.__u=="function";r&&e.__u(),r&&t==null||(e.__u=e(t))}else e.current=t}catch(s){v.__e(s,n)}}function Ee(e,t,n){var r,s;if(v.unmount&&v.unmount(e),(r=e.ref)&&(r.current&&r.current!=e.__e||le(r,null,t)),(r=e.__c)!=null){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(o){v.__e(o,t)}r.base=r.__P=null}if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&Ee(r[s],t,n||typeof e.type!="function");n||ie(e.__e),e.__c=e.__=e.__e=void 0}function at(e,t,n){return this.constructor(e,n)}function ce(e,t,n){var r,s,o,i;t==document&&(t=document.documentElement),v.__&&v.__(e,t),s=(r=typeof n=="function")?null:n&&n.__k||t.__k,o=[],i=[],ae(t,e=(!r&&n||t).__k=X(Q,null,[e]),s||U,U,t.namespaceURI,!r&&n?[n]:s?null:t.firstChild?V.call(t.childNodes):null,o,!r&&n?n:s?s.__e:t.firstChild,r,i),qe(o,e,i)}V=we.slice,v={__e:function(e,t,n,r){for(var s,o,i;t=t.__;)if((s=t.__c)&&!s.__)try{if((o=s.constructor)&&o.getDerivedStateFromError!=null&&(s.setState(o.getDerivedStateFromError(e)),i=s.__d),s.componentDidCatch!=null&&(s.componentDidCatch(e,r||{}),i=s.__d),i)return s.__E=s}catch(c){e=c}throw e}},ye=0,tt=function(e){return e!=null&&e.constructor==null},F.prototype.setState=function(e,t){var n;n=this.__s!=null&&this.__s!=this.state?this.__s:this.__s=k({},this.state),typeof e=="function"&&(e=e(k({},n),this.props)),e&&k(n,e),e!=null&&this.__v&&(t&&this._sb.push(t),ge(this))},F.prototype.forceUpdate=function(e){this.__v&&(this.__e=!0,e&&this.__h.push(e),ge(this))},F.prototype.render=Q,q=[],$e=typeof Promise=="function"?Promise.prototype.then.bind(Promise.resolve()):setTimeout,ke=function(e,t){return e.__v.__b-t.__v.__b},z.__r=0,Se=/(PointerCapture)$|Capture$/i,se=0,ne=be(!1),re=be(!0),nt=0;var Ae=function(e,t,n,r){var s;t[0]=0;for(var o=1;o<t.length;o++){var i=t[o++],c=t[o]?(t[0]|=i?1:2,n[t[o++]]):t[++o];i===3?r[0]=c:i===4?r[1]=Object.assign(r[1]||{},c):i===5?(r[1]=r[1]||{})[t[++o]]=c:i===6?r[1][t[++o]]+=c+"":i?(s=e.apply(c,Ae(e,c,n,["",null])),r.push(s),c[0]?t[0]|=2:(t[o-2]=0,t[o]=s)):r.push(c)}return r},Te=new Map;function Le(e){var t=Te.get(this);return t||(t=new Map,Te.set(this,t)),(t=Ae(this,t.get(e)||(t.set(e,t=(function(n){for(var r,s,o=1,i="",c="",d=[0],l=function(h){o===1&&(h||(i=i.replace(/^\\s*\\n\\s*|\\s*\\n\\s*$/g,"")))?d.push(0,h,i):o===3&&(h||i)?(d.push(3,h,i),o=2):o===2&&i==="..."&&h?d.push(4,h,0):o===2&&i&&!h?d.push(5,0,!0,i):o>=5&&((i||!h&&o===5)&&(d.push(o,0,i,s),o=6),h&&(d.push(o,h,0,s),o=6)),i=""},_=0;_<n.length;_++){_&&(o===1&&l(),l(_));for(var a=0;a<n[_].length;a++)r=n[_][a],o===1?r==="<"?(l(),d=[d],o=3):i+=r:o===4?i==="--"&&r===">"?(o=1,i=""):i=r+i[0]:c?r===c?c="":i+=r:r===\'"\'||r==="\'"?c=r:r===">"?(l(),o=1):o&&(r==="="?(o=5,s=i,i=""):r==="/"&&(o<5||n[_][a+1]===">")?(l(),o===3&&(d=d[0]),o=d,(d=d[0]).push(2,0,o),o=0):r===" "||r==="	"||r===`\n`||r==="\\r"?(l(),o=2):i+=r),o===3&&i==="!--"&&(o=4,d=d[0])}return l(),d})(e)),t),arguments,[])).length>1?t:t[0]}var f=Le.bind(X);var Rt=new Uint32Array(65536);function P(e){return String(e).replace(/\\B(?=(\\d{3})+$)/g,",")}function S(e,t){return`${P(e)} ${t}${e===1?"":"s"}`}function Pe(e){let t=["B","kB","MB","GB","TB"],n=e,r=0;for(;n>=999.5&&r<t.length-1;)n/=1e3,r++;return`${n>=100||r===0?Math.round(n):n.toFixed(1)} ${t[r]}`}function Oe({rows:e,more:t}){return t.real>0||e.some(({kind:n})=>n!=="volatile")}function Ie(e){let t={added:0,removed:0,changed:0,volatile:0};for(let{counts:n}of e)for(let r of["added","removed","changed","volatile"])t[r]+=n[r];return t}var K=["added","changed","removed"];function Fe(e){return Object.fromEntries(new URLSearchParams(e.slice(1)))}function w(e){let t=Object.entries(e).filter(([,n])=>n);return`#${new URLSearchParams(t)}`.replaceAll("%2F","/").replaceAll("%2C",",")}function D(e,{hide:t=""}){return!t.split(",").includes(e)}var je=new WeakMap;function Ne(e,...t){let n=({title:s,rows:o})=>[s,...o.flatMap(({label:i,before:c,after:d})=>[i,c,d])],r=je.get(e)??[...t,...e.sections.flatMap(n)].join(`\n`).toLowerCase();return je.set(e,r),r}function Y(e,t){let{path:n,kind:r,isReal:s,requests:o,sections:i}=e;if(t.real&&!s)return;let d=(t.search??"").toLowerCase().split(/\\s+/).filter(u=>!n.toLowerCase().includes(u)),l=u=>d.every(g=>u().includes(g)),_=u=>D(u.kind,t)&&(!t.real||u.isReal)&&l(()=>Ne(u,`${u.method} ${u.host}${u.path}`,u.status.before,u.status.after)),a=o.flatMap((u,g)=>_(u)?[g]:[]),h=o.length===0||i.length>0;return a.length>0||h&&D(r,t)&&l(()=>Ne(e))?a:void 0}function ue(e,t,n){let r=e.indexOf(t);return r<0?e.at(n>0?0:-1):e[r+n]}function Ue(e,t){return t===void 0?["",e]:[0,...t].map((n,r)=>e.slice(n,t[r]))}function De({equal:e,more:t}){let n=[t.real>0?`${S(t.real,"more value")} ${t.real===1?"differs":"differ"}`:"",t.volatile>0?S(t.volatile,"more volatile value"):"",e>0?S(e,"equal value"):""].filter(r=>r!=="");return n.length===0?"":`Left out: ${n.join(", ")}.`}var Ke={added:"+",changed:"~",removed:"\u2212",volatile:"\u2248"},lt=12,de=50,E=document.getElementById("page"),O=JSON.parse(document.getElementById("data")?.textContent??""),C=O.services.flatMap(e=>e.recordings),Z=C.flatMap(ze).sort((e,t)=>+(e.side==="before")-+(t.side==="before")),ct=new Map(O.services.flatMap(({service:e,recordings:t})=>t.map(n=>[n,_t(n,e)])));function ze(e){return e.secrets.map(t=>({...t,recording:e}))}function T(e){return e.split(/(?<=[\\\\/_?&,;=]|\\.(?!\\w+$))|(?<=[a-z])(?=[A-Z])/).map(t=>f`${t}<wbr />`)}function fe(e){let t=e.lastIndexOf("/")+1;return[e.slice(0,t),e.slice(t)]}function ut(e){let t=C.find(({path:n})=>n===e.recording);return f`<div class=${t&&"reading"}>\n    <header>\n      <h1><a href="#">Recordings that differ</a><small class="about">${O.about}</small></h1>\n      <input id="search" type="search" placeholder="Search (press /)" aria-label="Search" autocomplete="off" spellcheck="false"\n        value=${e.search??""} onInput=${({target:n})=>he({search:n.value})} />\n      <div role="group" aria-label="Filters">\n        ${K.map(n=>f`<button aria-pressed=${D(n,e)} onClick=${()=>ee(n)}><b class=${n}>\u25CF</b> <span>${n}</span></button> `)}\n        <button class="real" aria-pressed=${e.real==="1"} onClick=${Ze}>Only real changes</button>${" "}\n        <button aria-label="Keys" onClick=${et}>?</button>\n      </div>\n    </header>\n    ${dt(e)}\n    <main tabindex="-1">${t===void 0?ft(e):ht(t,e)}</main>\n    <dialog aria-label="Keys">\n      <dl>${Object.entries(_e).map(([n,[r]])=>f`<dt><kbd>${n}</kbd></dt><dd>${r}</dd>`)}</dl>\n      <form method="dialog"><button>Close</button></form>\n    </dialog>\n  </div>`}function dt(e){let t=new Set(C.filter(r=>Y(r,e))),n=O.services.map(({service:r,recordings:s})=>{let o=s.map(c=>{let d=c.path===e.recording,l=w({...e,recording:c.path,request:""});return f`<li hidden=${!t.has(c)}><a href=${l} aria-current=${d||void 0}>${ct.get(c)}</a></li>`}),i=s.filter(c=>t.has(c)).length;return f`<section hidden=${i===0}>${We(r||"/",i)}<ul>${o}</ul></section>`});return f`<nav aria-label="Recordings">\n    ${Z.length>0&&f`<section class="secret">${We("Looks like a secret",Z.length)}${Ve(Z,e)}</section>`}\n    ${n}\n    ${t.size===0&&f`<p class="section">Nothing is left by the filters and the search. What this page leaves out is not searched.</p>`}\n  </nav>`}function We(e,t){return f`<h3><span>${e}</span><span>${P(t)}</span></h3>`}function _t({path:e,kind:t,isReal:n,counts:r},s){let[o,i]=fe(e.startsWith(`${s}/`)?e.slice(s.length+1):e),c=[...K,"volatile"].filter(l=>r[l]>0);return f`<span class="name ${!n&&"same"}" title=${n?void 0:"Only dates, ids and the like moved"}><bdi>${T(i)}</bdi>${o&&f`<small>${T(o)}</small>`}</span>\n    <span class="counts">${c.map(l=>f`<b class=${l}>${Ke[l]}${P(r[l])}</b> `)}\n      ${c.length===0&&f`<b class=${t}>${Ke[t]}</b>`}</span>`}function Ve(e,t){let n=e.slice(0,de).map(({recording:{path:r},request:s,kind:o,where:i,side:c})=>{let d=w({...t,recording:r,request:s===void 0?"":String(s+1),search:"",hide:"",real:""}),l=`${fe(r)[1]} \xB7 ${i}${c==="before"?" (before)":""}`;return f`<li><a href=${d}>${o}: <small>${T(l)}</small></a></li>`});return f`<ul>${n}${e.length>de&&f`<li>and ${P(e.length-de)} more</li>`}</ul>`}function Ge(e,t){let n=f`<b>This looks like a secret. It is masked on this page, not in the recording.</b>`;return e.length>0&&f`<div class="note secret">${n}${Ve(e,t)}</div>`}function ft(e){let t=Ie(C),n=[[C.length,C.length===1?"recording differs":"recordings differ"],[C.filter(s=>!s.isReal).length,"of them without a real change"],...K.map(s=>[t[s],`requests ${s}`])],r=O.surprises.map(({path:s,request:o,text:i})=>{let c=w({...e,recording:s,request:o===void 0?"":String(o+1)});return f`<li><a href=${c}>${i}</a> <small>${T(s)}</small></li>`});return f`\n    <div class="numbers">${n.map(([s,o])=>f`<div class="card"><b>${P(s)}</b> ${o}</div>`)}</div>\n    ${Ge(Z,e)}\n    ${r.length>0&&f`<div class="card section"><h3>Look at these first</h3><ul>${r}</ul></div>`}`}function M(e,t){return f`<span class="tag ${e}">${t}</span>`}function ht(e,t){let{path:n,kind:r,size:s,format:o,notes:i,equalRequests:c,counts:d,requests:l}=e,_=Y(e,t)??[],[a,h]=fe(n),u=Object.values(d).reduce((p,m)=>p+m,-l.length),g=[o,[s.before,s.after].flatMap(p=>p===void 0?[]:Pe(p)).join(" \u2192 "),...c>0?[`${S(c,"equal request")} left out`]:[],..._.length<l.length?[`${S(l.length-_.length,"request")} hidden by the filters`]:[],...u>0?[`no room for ${S(u,"more request")} with changes`]:[]],y=Xe(e.sections,t),b=_.length<=lt;return f`\n    <a class="back" href=${w({...t,recording:"",request:""})}>\u2190 All recordings</a>\n    <h2><bdi><small>${T(a)}</small>${T(h)}</bdi> ${M(r,r)} ${!e.isReal&&M("","no real change")}</h2>\n    <small class="facts">${g.map(p=>f`<span>${p}</span>`)}</small>\n    ${i.map(p=>f`<p class="note">${p}</p>`)}\n    ${Ge(ze(e),t)}\n    ${y.length>0&&f`<div class="card">${y}</div>`}\n    <div class="requests" key=${n}>${_.map(p=>pt(e,p,t,{isOpen:b}))}</div>`}function pt(e,t,n,{isOpen:r}){let s=e.requests[t],{method:o,host:i,path:c,status:d,place:l,kind:_,isMoved:a,sections:h}=s,u=n.request===String(t+1),g=_==="changed"&&d.before!==d.after,y=a?"It is the same in another place.":"It has no headers and no body.";return f`<details key=${t} class="card ${s.isReal?_:"same"} ${u&&"here"}" open=${u||r&&s.isReal}>\n    <summary><span><b>${o}</b> <bdi class="path">${T(c)}</bdi> <small><bdi>${i}</bdi></small>\n      ${M(g?"changed":"",g?`${d.before} \u2192 ${d.after}`:d.after??d.before??"")}\n      ${_!=="changed"&&M(_,_)}\n      ${!s.isReal&&M("","no real change")}\n      ${a&&M("",`was #${l.before}`)}\n      ${e.secrets.some(b=>b.request===t)&&M("secret","looks like a secret")}\n      <a title="Link to this request" href=${w({...n,request:String(t+1)})}><small>#${l.after??l.before}</small></a></span></summary>\n    ${h.length===0?f`<p class="section">${y}</p>`:Xe(h,n)}</details>`}function Xe(e,t){return e.filter(n=>!t.real||Oe(n)).map(n=>{let r=n.rows.filter(({kind:i})=>i!=="volatile"),s=t.real?[]:n.rows.filter(({kind:i})=>i==="volatile"),o=s.map(({label:i})=>i).join(", ");return f`<div class="section"><h3>${n.title} <small>${De(n)}</small></h3>\n        ${r.length>0&&Be(r)}\n        ${s.length>0&&f`<details class="volatile"><summary>${S(s.length,"volatile value")}: <bdi>${o}</bdi></summary>${Be(s)}</details>`}</div>`})}function Be(e){let t=["before","after"].filter(r=>e.some(s=>s[r]!==void 0)),n=e.some(({label:r,rules:s})=>r!==""||s!==void 0);return f`<table>\n    <tr>${n&&f`<th class="label"></th>`}${t.map(r=>f`<th>${r}</th>`)}</tr>\n    ${e.map(r=>f`<tr>${n&&mt(r)}${t.map(s=>gt(r,s))}</tr>`)}</table>`}function mt({label:e,rules:t}){let n=t?.map(r=>`${r}: ${O.rules[r]}`).join("; ");return f`<td class="label" title=${n}><bdi>${e}</bdi> <small>${t?.join(", ")}</small></td>`}function gt(e,t){let n=e[t];if(n===void 0)return f`<td><i>not there</i></td>`;let r=e.before!==void 0&&e.after!==void 0,o=Ue(n,r?e.marks?.[t]:[]).map((i,c)=>c%2===0||i===""?i:f`<mark>${i}</mark>`);return f`<td class=${t}>${n===""?f`<i>empty</i>`:o}</td>`}function I(){return Fe(location.hash)}function Qe(){ce(ut(I()),E)}function Ye(){Qe(),E.querySelector("nav [aria-current]")?.scrollIntoView({block:"nearest"});let e=E.querySelector(".here");e===null&&scrollTo(0,0),e?.scrollIntoView(),e?.querySelector("summary")?.focus({preventScroll:!0})}function he(e){history.replaceState(null,"",w({...I(),...e})),Qe()}function ee(e){let t=I();he({hide:K.filter(n=>D(n,t)===(n===e)).join(",")})}function Ze(){he({real:I().real?"":"1"})}function He(e){let t=I(),n=C.filter(s=>Y(s,t)).map(({path:s})=>s),r=ue(n,t.recording,e);r!==void 0&&(location.hash=w({...t,recording:r,request:""}))}function Je(e){let t=[...E.querySelectorAll(".requests > details > summary")],n=ue(t,document.activeElement??void 0,e);n?.focus({preventScroll:!0}),n?.scrollIntoView()}function vt(){let e=[...E.querySelectorAll(".requests > details")],t=e.every(n=>n.open);for(let n of e)n.open=!t}function et(){E.querySelector("dialog")?.showModal()}var _e={j:["next recording",()=>He(1)],k:["previous recording",()=>He(-1)],n:["next request; Enter opens and closes it",()=>Je(1)],p:["previous request",()=>Je(-1)],o:["open or close all requests",vt],"/":["search; Escape leaves it",()=>document.getElementById("search")?.focus()],r:["only real changes: leave out what moves each time that a test is recorded",Ze],1:["show or hide added requests",()=>ee("added")],2:["show or hide changed requests",()=>ee("changed")],3:["show or hide removed requests",()=>ee("removed")],u:["back to the overview",()=>location.hash=w({...I(),recording:"",request:""})],"?":["these keys",et]};addEventListener("keydown",e=>{if(!(e.ctrlKey||e.metaKey||e.altKey||E.querySelector("dialog")?.open)){if(e.target instanceof HTMLInputElement){(e.key==="Escape"||e.key==="Enter")&&e.target.blur();return}Object.hasOwn(_e,e.key)&&(e.preventDefault(),_e[e.key]?.[1]())}});addEventListener("hashchange",Ye);Ye();})();';
var STYLE = ':root{color-scheme:light dark;--page: light-dark(#f6f7f9, #0f1318);--card: light-dark(#ffffff, #171c23);--line: light-dark(#d9dee5, #313a46);--text: light-dark(#1b2129, #e4e9ef);--quiet: light-dark(#5b6673, #9aa6b4);--link: light-dark(#0b5cc4, #6cb0ff);--kind: var(--quiet)}.added,.after{--kind: light-dark(#1a7f37, #5fd37f)}.removed,.before{--kind: light-dark(#b3261e, #ff8f86)}.changed,.note{--kind: light-dark(#8a5a00, #e6b450)}.secret{--kind: light-dark(#a3085a, #ff8ac4)}.same{--kind: var(--line)}summary,.section{--kind: var(--quiet)}.tag,.note,.before,.after,mark{background:color-mix(in srgb,var(--kind) var(--shade, 12%),var(--card))}mark{--shade: 40%;color:inherit}h3,.tag,b[class]{color:var(--kind)}body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}#page>div{display:grid;grid-template-columns:minmax(16rem,23rem) minmax(0,1fr);align-items:start}a{color:var(--link);text-decoration:none}h1 a,nav a{color:inherit}h1,h2,h3,ul,p{margin:0}h1,h2{font-size:1.15rem}small,summary,h3{font-size:.82rem}small,i,.name.same,.volatile,.label,th{color:var(--quiet);font-weight:400}.path,.label,.before,.after,summary b,summary small,.counts{font-family:ui-monospace,Menlo,Consolas,monospace}header,.card,dialog,table,td,th,input,button{border:1px solid var(--line)}header,.card,[aria-current]{background:var(--card)}.card,.note,input{border-radius:8px}header{border-width:0 0 1px;position:sticky;top:0;z-index:1;grid-column:1 / -1;display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;padding:.6rem 1rem}header h1{flex:1 1 18rem}.about,.name small,.numbers b{display:block}input,button{padding:.3rem .7rem;font:inherit;color:inherit;background:var(--page)}button{border-radius:99px}[aria-pressed=false]:not(.real){text-decoration:line-through}.real[aria-pressed=true]{background:var(--link);color:var(--page)}nav{position:sticky;top:4rem;max-height:calc(100vh - 4rem);overflow:auto;font-size:.87rem}nav h3,nav a,summary>span{display:flex;align-items:baseline;gap:0 .6rem;justify-content:space-between;padding:.3rem .9rem}.secret li a{display:block}summary>span{display:inline-flex;flex-wrap:wrap;padding:.3rem;width:calc(100% - 1.5rem);vertical-align:top}nav ul{list-style:none;padding:0}nav li{content-visibility:auto;contain-intrinsic-size:auto 3rem}[aria-current]{box-shadow:inset 3px 0 var(--link)}main{display:grid;grid-template-columns:minmax(0,1fr);gap:.8rem;padding:1rem}.note,.section,.numbers .card{padding:.5rem .8rem}.note,details.card{border-left:4px solid var(--kind)}.card>summary{padding:.2rem .8rem}h2 small{font-size:inherit}.counts{white-space:nowrap}dl{display:grid;grid-template-columns:auto 1fr;gap:.3rem 1rem}dd{margin:0}.tag{padding:0 .5rem;border-radius:99px;font:600 .78rem/1.5rem system-ui;white-space:nowrap}.facts,.numbers{display:flex;flex-wrap:wrap;gap:.8rem}.numbers .card{flex:1 7rem}.numbers b{font-size:1.5rem}.requests>details{margin-bottom:.6rem;scroll-margin-top:4.5rem}.here{outline:2px solid var(--link)}.path{flex:1 1 14rem}.section{border-top:1px solid var(--line)}table{width:100%;table-layout:fixed;border-collapse:collapse;font-size:.8rem}td,th{padding:.25rem .55rem;text-align:left;vertical-align:top}td{white-space:pre-wrap;unicode-bidi:plaintext}th,button span{text-transform:capitalize}th.label{width:25%}.back{display:none}@media(max-width:820px){#page>div{display:flex;flex-direction:column;align-items:stretch}header,main{order:-1}header,nav{position:static;max-height:none}.reading nav,th{display:none}.back,td{display:block}.before:before{content:"\u2212 "}.after:before{content:"+ "}}';

// src/recording-diff/page/render.ts
function renderPage(services, about) {
  const data = {
    about: (0,_chunk_3HMOVQRS_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeInvisible */ .ts)(about),
    services: services.map(({ service, recordings }) => ({
      service: (0,_chunk_3HMOVQRS_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeInvisible */ .ts)(service),
      recordings: recordings.map((recording) => ({ ...recording, path: (0,_chunk_3HMOVQRS_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeInvisible */ .ts)(recording.path) }))
    })),
    surprises: (0,_chunk_2PXIQBZF_js__WEBPACK_IMPORTED_MODULE_1__/* .findSurprises */ .Gz)(services),
    rules: _chunk_3HMOVQRS_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y0
  };
  const policy = `default-src 'none'; script-src '${digest(SCRIPT)}'; style-src '${digest(STYLE)}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Recordings that differ</title>
<style>${STYLE}</style>
</head>
<body>
<noscript>The recordings need this page's own script, which is switched off here.</noscript>
<div id="page"></div>
<script type="application/json" id="data">${embedJson(data)}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
function embedJson(value) {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
function digest(text) {
  return `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_31__.createHash)("sha256").update(text).digest("base64")}`;
}

// src/commands/diff/report.ts
var RECORDED_SINCE = "What was recorded and not pushed yet: assets-sync diff --local";
var NOTHING_RECORDED = "What is on disk is what was synced.";
function diffReport(result, { listsRequests, report, error }) {
  const { changes, recordings, requests, bytes, publish } = result;
  const isLocal = publish !== void 0;
  const services = (0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_21__/* .count */ .U9)(changes.length, "service");
  const nothing = isLocal ? NOTHING_RECORDED : "No pin differs.";
  const isNone = changes.length === 0;
  const listed = isLocal || listsRequests ? (0,_chunk_2PXIQBZF_js__WEBPACK_IMPORTED_MODULE_1__/* .requestsText */ .sN)(recordings ?? []) : (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_10__/* .changesText */ .Tb)(changes);
  const last = isLocal ? (0,_chunk_2PXIQBZF_js__WEBPACK_IMPORTED_MODULE_1__/* .localChangesLine */ .F3)(recordings ?? [], [publish]) : `${services} (${(0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_14__/* .traffic */ .iN)(result)})`;
  const found = isNone ? [isLocal ? nothing : `${nothing} ${RECORDED_SINCE}`] : [...listed, last ?? ""];
  return {
    title: isNone ? "assets-sync diff" : `assets-sync diff: ${services}`,
    lines: [...found, ...report === void 0 ? [] : [`Written: ${report}`]],
    blocks: () => {
      if (isNone) return [nothing];
      const table = recordings === void 0 || recordings.length === 0 ? [] : [(0,_chunk_2PXIQBZF_js__WEBPACK_IMPORTED_MODULE_1__/* .requestsMarkdown */ .ww)(recordings, _chunk_2PXIQBZF_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REQUESTS_TABLE */ .fI)];
      return [...table, isLocal ? (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_10__/* .pathsMarkdown */ .c_)(changes) : (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_10__/* .changesMarkdown */ .T4)(changes)];
    },
    outputs: { services: changes.map(({ service }) => service), changed: !isNone, requests, bytes },
    json: {
      changes: changes.map(({ service, from = null, to = null, added, modified, deleted }) => {
        return { service, from, to, added, modified, deleted };
      }),
      ...recordings === void 0 ? {} : { recordings: (0,_chunk_2PXIQBZF_js__WEBPACK_IMPORTED_MODULE_1__/* .requestsJson */ .HZ)(recordings) }
    },
    error
  };
}
function preparePage(workspace, file) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_30__.resolve)(workspace, file);
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_29__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_30__.dirname)(path), { recursive: true });
    const existing = (0,node_fs__WEBPACK_IMPORTED_MODULE_29__.statSync)(path, { throwIfNoEntry: false });
    if (existing?.isDirectory() === true) throw new Error("it is a directory");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_29__.accessSync)(existing === void 0 ? (0,node_path__WEBPACK_IMPORTED_MODULE_30__.dirname)(path) : path, node_fs__WEBPACK_IMPORTED_MODULE_29__.constants.W_OK);
  } catch (error) {
    throw cannotWrite(path, error);
  }
  return path;
}
function writePage(path, result, rulesOff) {
  const page = renderPage(result.recordings ?? [], [describe(result), ...describeRules(rulesOff)].join("; "));
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_29__.writeFileSync)(path, page);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}
function describe({ changes, publish }) {
  const places = new Set(changes.map(({ repository }) => (0,_chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_17__/* .repositoryPage */ .WR)(repository) ?? repository.url));
  const place = [...places].join(", ");
  const shas = (side) => {
    const pins = [...new Set(changes.map((change) => change[side]))];
    const [pin] = pins;
    return pins.length > 1 ? `${pins.length} pins` : pin === void 0 ? "no pin" : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_28__/* .shortSha */ .Fu)(pin);
  };
  return changes.length === 0 ? "nothing differs" : `${place}: ${shas("from")} \u2192 ${publish === void 0 ? shas("to") : "on disk"}`;
}
function describeRules(off) {
  return off.size === 0 ? [] : [`rules that are switched off: ${[...off].join(", ")}`];
}
function cannotWrite(path, error) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_28__/* .AssetsSyncError */ .Fl("bad-usage", `The page cannot be written to ${path}: ${error.message}.`, {
    hint: "Name a file in a folder that can be written to with the report input."
  });
}

// src/commands/diff/command.ts
var command = {
  group: "Pins",
  description: "list the recordings that moving the pins added, changed and removed",
  quiet: _chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_13__/* .QUIET_ANSWER */ .oe,
  paths: _chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_13__/* .SERVICES_HERE */ .mo,
  inputs: ["base", "from", "local", "fail-on", "report", "rules-off", ..._chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_13__/* .REPOSITORY_INPUTS */ .r0, "retries", "timeout"],
  flags: [{ name: "--requests", help: "compare the recordings request by request; fetches the files that differ" }],
  examples: `
  assets-sync diff                      # what your branch changes, of every service
  assets-sync diff sdk/tables           # of one
  assets-sync diff --from v1.2.0        # since the pins of a tag
  assets-sync diff --requests           # which requests are new, gone or different
  assets-sync diff --html review.html   # the same as a page to look through
  assets-sync diff --requests --rules-off date,id   # dates and ids that moved count as changes too
  assets-sync diff --local              # what you recorded, beside the pins; asks no server
  assets-sync diff --local --fail-on status,removed   # for a job: exit code 1 where it differs so
  assets-sync diff --json               # for scripts`,
  more: `
Exit codes: 0 done, 1 recordings differ as --fail-on names, 2 wrong usage, file or
pin, 3 the server was not reached, 4 what is on disk cannot be told (--local),
5 not authorised.`,
  run
};
async function run(context) {
  const { host, inputs, flags } = context;
  const failures = inputs.failOn;
  const kinds = Object.keys(FAILURES);
  requireKnown(failures, kinds, "The fail-on input", "kind of change", `The kinds are ${kinds.join(", ")}.`);
  if (inputs.local && (inputs.from ?? inputs.base) !== void 0) {
    const message = `${host.show("local")} compares with what is pinned now: ${host.show("from")} and ${host.show("base")} are for pins.`;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_28__/* .AssetsSyncError */ .Fl("bad-usage", message, { hint: "Leave out one of them." });
  }
  const report = inputs.report === void 0 ? void 0 : preparePage(host.workspace, inputs.report);
  const readsRecordings = report !== void 0 || flags.requests === true || inputs.local || failures.length > 0;
  const rulesOff = readRulesOff(inputs.rulesOff);
  if (rulesOff.size > 0 && !readsRecordings) {
    const message = "The rules-off input is for comparing what is in the recordings, which this run does not.";
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_28__/* .AssetsSyncError */ .Fl("bad-usage", message, { hint: "Give the report input too, or --requests at a terminal." });
  }
  const result = inputs.local ? await diffLocal(context, rulesOff) : await diff(context, readsRecordings ? { rulesOff } : void 0);
  const error = recordingsDiffer(result, failures, { isLocal: inputs.local });
  if (report !== void 0) writePage(report, result, rulesOff);
  await (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_14__/* .tell */ .qz)(host, diffReport(result, { listsRequests: flags.requests === true, report, error }), "answer");
}
async function diff(context, comparing) {
  const { host, inputs, signal, log } = context;
  const codeRepository = await context.openCodeRepository();
  const request = { ...context.selection, base: inputs.from ?? inputs.base, baseInput: host.show("from"), lostPins: true };
  const selection = await (0,_chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_4__/* .selectCompared */ .kv)(request, codeRepository, log, signal);
  const { rootFile, services, before } = selection;
  if (before === void 0) throw new Error("the pins before were not looked for");
  const accesses = (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_7__/* .findAccesses */ .cX)(context.access, rootFile, codeRepository.root, log.warning);
  const question = { accesses, repositoryOptions: context.repositoryOptions(codeRepository), services, earlier: before.pins };
  if (comparing === void 0) return (0,_chunk_NZFQ4Z6G_js__WEBPACK_IMPORTED_MODULE_3__/* .comparePins */ .y8)(question, log, signal);
  const { loadSecretFinder } = await Promise.all(/* import() */[__webpack_require__.e(993), __webpack_require__.e(362)]).then(__webpack_require__.bind(__webpack_require__, 3362));
  const { compareRecordings } = await __webpack_require__.e(/* import() */ 277).then(__webpack_require__.bind(__webpack_require__, 1277));
  return compareRecordings(question, { ...comparing, looksLikeSecret: await loadSecretFinder() }, log, signal);
}
function readRulesOff(names) {
  const rules = Object.keys(_chunk_3HMOVQRS_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y0);
  const hint = `The rules are ${rules.join(", ")}, and * for all: docs/review.md says what each takes for volatile.`;
  requireKnown(names, [...rules, "*"], "The rules-off input", "rule", hint);
  return new Set(rules.filter((rule) => names.includes(rule) || names.includes("*")));
}
function requireKnown(names, known, input, what, hint) {
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_28__/* .AssetsSyncError */ .Fl("bad-usage", `${input} names ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_28__/* .listNames */ .Zv)(unknown)}, which is no ${what}.`, { hint });
}
var FAILURES = {
  any: () => true,
  real: ({ isReal }) => isReal,
  status: ({ otherStatuses }) => otherStatuses > 0,
  removed: ({ kind, counts }) => kind === "removed" || counts.removed > 0
};
function recordingsDiffer({ recordings = [] }, failures, { isLocal }) {
  const differing = recordings.flatMap((service) => service.recordings).flatMap((recording) => {
    const kinds = failures.filter((kind) => FAILURES[kind]?.(recording));
    return kinds.length === 0 ? [] : [`${recording.path} (${kinds.join(", ")})`];
  });
  if (differing.length === 0) return void 0;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_28__/* .AssetsSyncError */ .Fl("recordings-differ", `Recordings differ (${failures.join(", ")}):
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_28__/* .listLines */ .i4)(differing)}`, {
    hint: `Look at them (${isLocal ? "assets-sync diff --local" : "assets-sync diff --requests"}, --html for a page), and push or drop them.`
  });
}



/***/ })

};
