export const id = 481;
export const ids = [481];
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

/***/ 4481:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_CDXXPAUS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2246);
/* harmony import */ var _chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9840);
/* harmony import */ var _chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6891);
/* harmony import */ var _chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3161);
/* harmony import */ var _chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4476);
/* harmony import */ var _chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(989);
/* harmony import */ var _chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9426);
/* harmony import */ var _chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7597);
/* harmony import */ var _chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5616);
/* harmony import */ var _chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9758);
/* harmony import */ var _chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3651);
/* harmony import */ var _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4738);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4179);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2545);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(83);
/* harmony import */ var _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7161);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3757);



















// src/commands/status/status.ts
async function status(request, log, signal) {
  const { codeRepository, selection } = request;
  const located = (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(codeRepository, selection.path);
  const { assetsRoot } = located;
  const selecting = (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_3__/* .selectGiven */ .i7)(selection, codeRepository, log, signal, located);
  const [{ rootFile, services, pins }, { state, changes, outside }] = await Promise.all([
    selecting,
    (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectRoot */ .ZT)(assetsRoot, selecting, codeRepository, signal, { mayBeLost: true })
  ]);
  if (!located.isRootFileMissing) (0,_chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_7__/* .findRepositoryUrl */ .RD)(request.access, rootFile, codeRepository.root);
  const urlOf = (pin) => (0,_chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoryUrlOf */ .ZN)(request.access, rootFile, codeRepository.root, pin);
  if (state.isLost) log.warning({ message: (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_1__/* .lostNotice */ .t5)(assetsRoot, services) });
  const synced = new Map((state.synced?.services ?? []).map((found) => [found.service, found]));
  await (0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_9__/* .warnOfMisplaced */ .yl)(codeRepository, [...synced.keys(), ...changes.keys()], log, signal);
  const inspected = await (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_6__/* .inspectPackages */ .oi)(pins, { assetsRoot, codeRoot: codeRepository.root }, signal);
  const packages = new Map(inspected.map((one) => [one.pin.directory, one]));
  const names = new Set(services.map(({ service }) => service));
  if (selection.paths.length === 0 || selection.paths.includes(_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL */ .y2)) {
    if (outside.length > 0) log.notice((0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_1__/* .outsideNotice */ .Yf)(outside));
    for (const service of [...packages.keys(), ...synced.keys(), ...changes.keys()]) names.add(service);
  }
  return {
    assetsRoot,
    interrupted: state.interrupted !== void 0,
    services: [...names].sort().map((service) => {
      const found = compare(service, pins, synced.get(service), urlOf);
      const ofProxy = packages.get(service);
      const both = [changes.get(service), ofProxy?.changes];
      const of = (kind) => both.flatMap((differences) => differences?.[kind] ?? []);
      const changed = { added: of("added"), modified: of("modified"), deleted: of("deleted") };
      if (ofProxy === void 0 || synced.has(service)) return { ...found, ...changed };
      const { head, isAtPin, crumb } = ofProxy;
      const sha = found.sha ?? (isAtPin && crumb.tag !== "" ? head : void 0);
      return { ...found, ...changed, sha, synced: head, moved: !isAtPin };
    })
  };
}
function compare(service, pins, synced, urlOf) {
  const pinnedTrees = pins.pinnedTreesOf(service);
  const [first] = pinnedTrees;
  const there = synced?.pinnedTrees[0]?.sha;
  const known = (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_6__/* .isAtTag */ .sb)(there, first?.pin.assetsJson?.tag) ? there : void 0;
  return {
    service,
    pinnedTrees,
    repository: first && urlOf(first.pin),
    sha: first?.sha ?? known,
    synced: there,
    moved: pinnedTrees.length > 0 && (0,_chunk_CDXXPAUS_js__WEBPACK_IMPORTED_MODULE_0__/* .compareToPins */ .H)(pinnedTrees, synced, (pin) => urlOf(pin).url) === "moved",
    tree: pinnedTrees.length > 0 && pinnedTrees.every(({ tree }) => tree !== void 0)
  };
}

// src/commands/status/command.ts
var command = {
  group: "Recordings",
  description: "say what is on disk, and what changed there",
  quiet: _chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_4__/* .QUIET_ANSWER */ .oe,
  paths: "all that have a pin or are on disk",
  inputs: ["repository", "path", "working-directory", "timeout"],
  examples: `
  assets-sync status                    # all services; of more than twenty, those that are not as pinned
  assets-sync status sdk/tables         # one, with the recordings that changed
  assets-sync status '*'                # every one, with theirs
  assets-sync status --json             # for scripts`,
  more: `
It asks no server. Exit code 0 whatever it finds; 'assets-sync check' is for hooks.`,
  run
};
async function run({ host, inputs, signal, openCodeRepository, selection, access, log }) {
  const result = await status({ codeRepository: await openCodeRepository(), selection, access }, log, signal);
  if (result.interrupted) host.say("warning", "A sync is at work here or was cut off; then the next one finishes it.");
  await (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_5__/* .tell */ .qz)(host, statusReport(result, { from: host.workspace, named: inputs.paths.length > 0 }), "answer");
}
var MAX_ROWS = 20;
function statusReport({ services, assetsRoot }, { from, named }) {
  const shown = named || services.length <= MAX_ROWS ? services : services.filter(matters);
  const pathsOf = (status2) => named && status2 !== void 0 ? (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_1__/* .listPaths */ .Pe)(status2).map((line) => `  ${line}`) : [];
  const changes = (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_1__/* .countPaths */ .q4)(services);
  return {
    title: `assets-sync status: ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_12__/* .count */ .U9)(services.length, "service")}`,
    lines: [
      ...(0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_5__/* .alignRows */ .P4)(shown.map(statusRow)).flatMap((row, index) => [row, ...pathsOf(shown[index])]),
      total(services, (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_5__/* .placeFrom */ .aQ)(from, assetsRoot)),
      ...(0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_5__/* .treesAdvice */ .Kf)(services.filter(({ pinnedTrees }) => pinnedTrees.some(_chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_7__/* .lacksTree */ .tQ)).length)
    ],
    blocks: () => [
      (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownTable */ .Qj)({ head: ["Service", "Pin", "On disk", "Local changes"], rows: services.map(statusRow), of: "services" }),
      ...changes === 0 ? [] : [(0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)((0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_12__/* .count */ .U9)(changes, "local change"), (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsMarkdown */ .c_)(services))]
    ],
    outputs: {
      "assets-root": assetsRoot,
      services: services.map(({ service }) => service),
      pins: (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_5__/* .pinsOutput */ .um)(services),
      changed: services.length > 0
    },
    json: { services: services.map(statusJson) }
  };
}
function statusJson({ service, sha, synced, moved, tree, added, modified, deleted }) {
  const present = synced !== void 0;
  return { service, sha: sha ?? null, present, synced: synced ?? null, moved, added, modified, deleted, tree };
}
function statusRow(status2) {
  const { service, sha, repository, pinnedTrees } = status2;
  const [first] = pinnedTrees;
  const pin = sha !== void 0 ? (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_5__/* .commitCell */ .Ou)(repository, sha) : first === void 0 ? "no pin" : (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_5__/* .pinCell */ .iG)(repository, first);
  return [service, pin, onDisk(status2), (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_1__/* .countPaths */ .q4)([status2]) === 0 ? "no changes" : (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_1__/* .countChanges */ .xS)(status2)];
}
function matters(status2) {
  return status2.moved || status2.pinnedTrees.length === 0 || (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_1__/* .countPaths */ .q4)([status2]) > 0;
}
function onDisk({ synced, sha, moved }) {
  if (synced === void 0) return "not synced";
  if (!moved) return "on disk";
  return synced === sha ? "on disk, from another place" : `at another commit: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .shortSha */ .Fu)(synced)}`;
}
function total(services, where) {
  const moved = services.filter(({ moved: moved2 }) => moved2).map(({ service }) => service);
  const counts = [
    [`not as pinned (${(0,_chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_10__/* .syncCommand */ .B)(moved)})`, ({ moved: moved2 }) => moved2],
    ["with local changes", (status2) => (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_1__/* .countPaths */ .q4)([status2]) > 0],
    ["without a pin", ({ pinnedTrees }) => pinnedTrees.length === 0],
    ["not synced", ({ synced }) => synced === void 0]
  ];
  const onDisk2 = (0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_12__/* .count */ .U9)(services.filter(({ synced }) => synced !== void 0).length, "service");
  const found = counts.map(([what, of]) => ({ what, number: services.filter(of).length })).filter(({ number }) => number > 0);
  return [`${onDisk2} on disk in ${where}`, ...found.map(({ what, number }) => `${number} ${what}`)].join(", ");
}



/***/ })

};
