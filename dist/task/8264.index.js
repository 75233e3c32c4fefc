export const id = 8264;
export const ids = [8264];
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

/***/ 4813:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   L7: () => (/* binding */ isOnDisk),
/* harmony export */   Xp: () => (/* binding */ readLocalChanges),
/* harmony export */   Yf: () => (/* binding */ outsideNotice),
/* harmony export */   ZT: () => (/* binding */ inspectRoot),
/* harmony export */   d4: () => (/* binding */ adoptRecordings),
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   hL: () => (/* binding */ isUnmade),
/* harmony export */   sC: () => (/* binding */ refuseOdd),
/* harmony export */   t5: () => (/* binding */ lostNotice),
/* harmony export */   v8: () => (/* binding */ refuseSpecialFiles),
/* harmony export */   wF: () => (/* binding */ portabilityProblems),
/* harmony export */   x5: () => (/* binding */ explainUnreadable),
/* harmony export */   x9: () => (/* binding */ makeFirstRoot)
/* harmony export */ });
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7704);
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4494);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2136);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7261);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3757);
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
    const look = (environment) => (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .Ii)(args, { environment, signal });
    const { synced } = state;
    const result = await (synced === void 0 ? look(root.environment) : root.withIndex(synced, signal, look));
    if (result.exitCode !== 0 || (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .saysNoAccess */ .qS)(result.stderr)) throw (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .gitError */ .N7)(args, result);
    const changes = parseStatus(result.stdout).filter(({ path }) => !(0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTestProxy */ .Ky)(root.dir, path.toString("utf8")));
    return changes.filter((change) => services.some((service) => concerns(change, service)));
  } catch (error) {
    throw explainUnreadable(root, error, state);
  }
}
function parseStatus(output) {
  return (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .splitRecords */ .DQ)(output).flatMap((record) => {
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
  const above = service === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv ? [] : (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .upward */ .Oz)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(service)).filter((directory) => directory !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv);
  return above.filter((directory) => (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root.dir, directory))?.isDirectory() === false);
}
function isOnDisk(root, service) {
  return hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root.dir, service));
}
function hasFile(folder) {
  const found = (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(folder);
  if (found === void 0) return false;
  return !found.isDirectory() || (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(folder).some((name) => hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, name)));
}
function explainUnreadable(root, error, { synced }) {
  if (!(error instanceof _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .GitError */ .XS)) return error;
  if (root.isDamage(error)) return root.damaged(error);
  if (!error.isUnreadable) return error;
  const names = (synced?.services ?? []).map(({ service }) => service);
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl(
    "missing-store",
    `What changed in ${root.dir} cannot be told: the store that it borrows from is gone or damaged (${root.alternates.join(", ")}).`,
    {
      hint: `Run ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .syncCommand */ .Bz)(names)}, which fetches it again and leaves what you recorded as it is.`,
      detail: error.detail
    }
  );
}
function refuseOdd(root, changes, why) {
  for (const { path, kind } of changes) {
    const found = (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(root.fileAt(path));
    if (found === void 0 || found.isFile() || found.isSymbolicLink()) continue;
    const name = path.toString("utf8").replace(/\/$/, "");
    if (!found.isDirectory()) throw noFile(root, name);
    if (kind === "deleted") continue;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("local-changes", `${name} in ${root.dir} is a git repository of its own, which ${why}.`, {
      hint: "Move it out of the assets root, or remove its .git directory so that its files count as recordings."
    });
  }
}
function refuseSpecialFiles(root, services) {
  const look = (folder) => {
    if ((0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(root.fileAt(folder))?.isDirectory() !== true) return;
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(root.fileAt(folder), { withFileTypes: true, encoding: "buffer" })) {
      const path = Buffer.concat([folder, Buffer.from("/"), entry.name]);
      if (entry.isDirectory()) look(path);
      else if (!entry.isFile() && !entry.isSymbolicLink()) throw noFile(root, path.toString("utf8"));
    }
  };
  for (const service of services) if (service !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv) look(Buffer.from(service));
}
function noFile(root, name) {
  const what = `${name} in ${root.dir} is no file, but a pipe, a socket or a device.`;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("local-changes", what, { hint: "Remove it, then run the command again." });
}
async function inspectRoot(assetsRoot, knowing, codeRepository, signal, options = {}) {
  const root = new _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsRoot */ ._c(assetsRoot, { onlyRead: true });
  const isFirst = isUnmade(root);
  if (isFirst) (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_2__/* .hideFromStatus */ .hf)(codeRepository, assetsRoot);
  const look = async () => {
    if (isFirst || !root.exists()) return { state: _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_0__/* .NEW_ROOT */ .Gp, all: [] };
    const state2 = await root.readState(signal, options);
    return { state: state2, all: await readLocalChanges(root, state2, [_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv], signal) };
  };
  const [known, { state, all }] = await Promise.all([knowing, look()]);
  const synced = new Set(state.synced?.services.map(({ service }) => service));
  const found = /* @__PURE__ */ new Map();
  const outside = [];
  for (const change of isFirst ? await firstRecordings(root, known, codeRepository, signal) : all) {
    const directory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(change.path.toString("utf8"));
    const service = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .upward */ .Oz)(directory).find((above) => synced.has(above)) ?? serviceOf(directory, known);
    const ofService = service === void 0 ? outside : found.get(service) ?? [];
    ofService.push(change);
    if (service !== void 0) found.set(service, ofService);
  }
  const changes = new Map([...found].map(([service, ofService]) => [service, differencesOf(ofService)]));
  return { state, changes, found, outside };
}
function serviceOf(directory, { globs, pins }) {
  return globs.serviceOf(directory) ?? pins.resolveTargeted(directory)?.directory;
}
function lostNotice(assetsRoot, services) {
  const root = new _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsRoot */ ._c(assetsRoot);
  const command = (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .syncCommand */ .Bz)(services.map(({ service }) => service).filter((service) => isOnDisk(root, service)));
  return `Nothing says what was synced into ${assetsRoot}: an earlier version did it, or the disk lost it. Sync once: ${command}`;
}
function outsideNotice(outside) {
  const paths = outside.map(({ path }) => path.toString("utf8"));
  const directory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(paths[0] ?? "");
  const advice = directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv ? "move it into the directory of a service" : `name its directory: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommand */ .q$)(["assets-sync", "push", directory])}`;
  return `In no service, so that a push leaves it out: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .listNames */ .Zv)(paths, 1)}. To push it, ${advice}`;
}
function differencesOf(changes) {
  const differences = { added: [], modified: [], deleted: [] };
  for (const { path, kind } of changes) differences[kind].push(path.toString("utf8"));
  for (const paths of Object.values(differences)) paths.sort();
  return differences;
}
function isUnmade({ dir, gitDir }) {
  const isNone = (name) => name === ".git" || (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTestProxy */ .Ky)(dir, name);
  if ((0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(dir)?.isDirectory() !== true || (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(dir).every(isNone)) return false;
  const found = (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(gitDir);
  return found === void 0 || found.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(gitDir).length === 0;
}
async function firstRecordings(root, known, { objects }, signal) {
  const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(objects);
  const environment = { ...(0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .ownEnvironment */ .am)(gitDir, root.dir), GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(gitDir, "assets-sync-no-index") };
  const listed = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .splitRecords */ .DQ)(await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(["ls-files", "--others", "-z"], { environment, cwd: root.dir, signal }));
  const paths = listed.filter((path) => !(0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTestProxy */ .Ky)(root.dir, path.toString("utf8")));
  const strays = paths.filter((path) => {
    const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDirectory */ .Bp)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(path.toString("utf8").replace(/\/$/, "")));
    return "error" in parsed || parsed.directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv || serviceOf(parsed.directory, known) === void 0;
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
  (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_2__/* .hideFromStatus */ .hf)(codeRepository, root.dir);
  root.make([], repository);
}
function portabilityProblems(changes) {
  const names = changes.filter(({ kind, path }) => kind === "added" && !(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .isWindowsPath */ .NU)(path)).map(({ path }) => path.toString("utf8"));
  if (names.length === 0) return [];
  const what = `Windows cannot hold new recordings of these names (${names.length})`;
  return [{ message: `${what}; rename them before they are pushed:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .listLines */ .i4)(names)}` }];
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

/***/ 8264:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* reexport safe */ _chunk_TIXRNF57_js__WEBPACK_IMPORTED_MODULE_0__.G5),
/* harmony export */   exportText: () => (/* reexport safe */ _chunk_TIXRNF57_js__WEBPACK_IMPORTED_MODULE_0__.KS),
/* harmony export */   proxyCommand: () => (/* reexport safe */ _chunk_TIXRNF57_js__WEBPACK_IMPORTED_MODULE_0__.eU),
/* harmony export */   runningJson: () => (/* reexport safe */ _chunk_TIXRNF57_js__WEBPACK_IMPORTED_MODULE_0__.gU),
/* harmony export */   statusJson: () => (/* reexport safe */ _chunk_TIXRNF57_js__WEBPACK_IMPORTED_MODULE_0__.bj),
/* harmony export */   statusText: () => (/* reexport safe */ _chunk_TIXRNF57_js__WEBPACK_IMPORTED_MODULE_0__.qS)
/* harmony export */ });
/* harmony import */ var _chunk_TIXRNF57_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4359);
/* harmony import */ var _chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4766);
/* harmony import */ var _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3641);
/* harmony import */ var _chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4506);
/* harmony import */ var _chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4813);
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7704);
/* harmony import */ var _chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4724);
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7616);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(978);
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4494);
/* harmony import */ var _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8456);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(592);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1999);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7495);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6178);
/* harmony import */ var _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4635);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2136);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7261);
/* harmony import */ var _chunk_233EYIEM_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9869);
/* harmony import */ var _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1299);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3757);































/***/ })

};
