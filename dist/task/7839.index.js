export const id = 7839;
export const ids = [7839];
export const modules = {

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

/***/ 8786:
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
/* harmony import */ var _chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1149);
/* harmony import */ var _chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1162);
/* harmony import */ var _chunk_PCLNEXQN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var _chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2957);
/* harmony import */ var _chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(222);
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
  const root = new _chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsRoot */ ._c(assetsRoot);
  const isRecorded = (0,_chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnmade */ .hL)(root);
  if (!isRecorded && root.exists()) return;
  const codeRepository = await openCodeRepository();
  const located = (0,_chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x)(codeRepository, inputs.path);
  if (located.isRootMissing) return;
  const { url } = (0,_chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepositoryUrl */ .RD)(access, located.root, codeRepository.root);
  if (isRecorded) (0,_chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_0__/* .adoptRecordings */ .d4)(root, await (0,_chunk_PCLNEXQN_js__WEBPACK_IMPORTED_MODULE_2__/* .selectAll */ .Ub)(selection, codeRepository, log, signal), url, codeRepository);
  else (0,_chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFirstRoot */ .x9)(root, url, codeRepository);
}
async function programQuestion(context) {
  const { host, inputs, log, signal } = context;
  const { root } = await context.openCodeRepository();
  const { findToolCache, PUBLIC_SOURCE } = await __webpack_require__.e(/* import() */ 689).then(__webpack_require__.bind(__webpack_require__, 689));
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
  const { requireChoice } = await __webpack_require__.e(/* import() */ 689).then(__webpack_require__.bind(__webpack_require__, 689));
  requireChoice(await programQuestion(context));
}
async function requireStartable(context) {
  const { assetsRoot } = (0,_chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x)(await context.openCodeRepository(), context.inputs.path);
  const { proxyFiles } = await __webpack_require__.e(/* import() */ 1687).then(__webpack_require__.bind(__webpack_require__, 4068));
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(proxyFiles(assetsRoot).state)) await requireProgramChoice(context);
}
async function provideProgram(context) {
  const { provideProxy } = await __webpack_require__.e(/* import() */ 689).then(__webpack_require__.bind(__webpack_require__, 689));
  return provideProxy(await programQuestion(context));
}
async function startProxyOn(context, assetsRoot, { folder, env } = { folder: assetsRoot, env: {} }) {
  const { host, log, signal } = context;
  await provideRoot(context, assetsRoot);
  const { startManaged } = await Promise.all(/* import() */[__webpack_require__.e(186), __webpack_require__.e(8852)]).then(__webpack_require__.bind(__webpack_require__, 6471));
  const { PROXY_STATE, proxyFiles } = await __webpack_require__.e(/* import() */ 1687).then(__webpack_require__.bind(__webpack_require__, 4068));
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
  const { proxyVariables } = await __webpack_require__.e(/* import() */ 1113).then(__webpack_require__.bind(__webpack_require__, 1113));
  for (const [name, value] of Object.entries(proxyVariables(started.proxy))) host.setVariable(name, value);
  return started;
}
function proxyOutputs({ url, log }) {
  return { "proxy-url": url, "proxy-log": log };
}




/***/ }),

/***/ 222:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ findAccess),
/* harmony export */   RD: () => (/* binding */ findRepositoryUrl),
/* harmony export */   ZN: () => (/* binding */ repositoryUrlOf),
/* harmony export */   cX: () => (/* binding */ findAccesses),
/* harmony export */   v3: () => (/* binding */ onlyAccess),
/* harmony export */   yT: () => (/* binding */ accessFlags)
/* harmony export */ });
/* harmony import */ var _chunk_7BD3H5QJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1182);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2211);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7495);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4087);





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

/***/ 7839:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   KS: () => (/* binding */ exportText),
/* harmony export */   bj: () => (/* binding */ statusJson),
/* harmony export */   eU: () => (/* binding */ proxyCommand),
/* harmony export */   gU: () => (/* binding */ runningJson),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/* harmony import */ var _chunk_J4G3NMGF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8786);
/* harmony import */ var _chunk_NYZQGT3X_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9914);
/* harmony import */ var _chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2957);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2136);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4087);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);






// src/commands/proxy/command.ts

var PLACE = ["path", "working-directory"];
var install = {
  description: "install the test proxy, and print where it is",
  quiet: _chunk_NYZQGT3X_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET_ANSWER */ .oe,
  inputs: ["working-directory", ..._chunk_J4G3NMGF_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM_INPUTS */ .tu, "retries", "timeout"],
  examples: `
  assets-sync proxy install             # the version that the code repository names
  assets-sync proxy install --proxy-version 1.0.0-dev.20260521.2`,
  run: runInstall
};
var start = {
  description: "start the test proxy on the assets root, and print the variables that lead tests to it",
  quiet: _chunk_NYZQGT3X_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET_ANSWER */ .oe,
  inputs: [...PLACE, ..._chunk_J4G3NMGF_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM_INPUTS */ .tu, "retries", "timeout"],
  flags: [{ name: "--shell", value: "name", help: `the shell that reads what is printed: ${_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .SHELLS */ .OF.join(", ")}` }],
  examples: `
  assets-sync proxy start               # install it if need be; one that runs there already is used
  eval "$(assets-sync proxy start)"     # and let the tests that this shell runs find it
  assets-sync proxy start --json        # for scripts`,
  run: runStart
};
var stop = {
  description: "stop the test proxy that was started on the assets root",
  inputs: PLACE,
  examples: `
  assets-sync proxy stop`,
  run: runStop
};
var status = {
  description: "say whether a test proxy runs on the assets root, and where it listens",
  quiet: _chunk_NYZQGT3X_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET_ANSWER */ .oe,
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
  quiet: _chunk_NYZQGT3X_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET_ANSWER */ .oe,
  inputs: [...PLACE, ..._chunk_J4G3NMGF_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM_INPUTS */ .tu],
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
  const assetsRoot = await findRoot(context);
  const tool = proxyCommand(assetsRoot, await findProgram(context));
  (0,_chunk_J4G3NMGF_js__WEBPACK_IMPORTED_MODULE_0__/* .noticeEmpty */ .Me)(assetsRoot, log);
  host.result((0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommand */ .q$)(tool), "answer");
  host.setOutputs({ "assets-root": assetsRoot }, { tool });
}
async function findProgram(context) {
  const { commandOf, findProxy } = await __webpack_require__.e(/* import() */ 689).then(__webpack_require__.bind(__webpack_require__, 689));
  try {
    const program = await findProxy(await (0,_chunk_J4G3NMGF_js__WEBPACK_IMPORTED_MODULE_0__/* .programQuestion */ .dp)(context));
    if (program !== void 0) return commandOf(program.executable);
    context.log.notice("The test proxy is not installed yet; assets-sync proxy install does it.");
  } catch (error) {
    context.log.notice(textOf(error));
  }
  return void 0;
}
function textOf(error) {
  if (error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl) return `${error.message} ${error.hint}`;
  throw error;
}
async function runInstall(context) {
  const { executable, version, from } = await (0,_chunk_J4G3NMGF_js__WEBPACK_IMPORTED_MODULE_0__/* .provideProgram */ .GR)(context);
  if (from === "TEST_PROXY_PATH" || from === "PATH") context.log.notice(`It was there already, by ${from}.`);
  context.host.result(executable, "answer");
  context.host.setOutputs({}, { executable, version: version ?? null, from });
}
async function runStart(context) {
  const { host, log, flags } = context;
  const shell = _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .SHELLS */ .OF.find((one) => one === flags.shell);
  if (flags.shell !== void 0 && shell === void 0) {
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-usage", `--shell is one of ${_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .SHELLS */ .OF.join(", ")}, not ${JSON.stringify(flags.shell)}.`, {
      hint: "Name the shell that reads what proxy start prints; nothing was started."
    });
  }
  const assetsRoot = await findRoot(context);
  const { proxy, isNew } = await (0,_chunk_J4G3NMGF_js__WEBPACK_IMPORTED_MODULE_0__/* .startProxyOn */ .eS)(context, assetsRoot);
  log.notice(`The test proxy ${isNew ? "runs" : "ran already"} at ${proxy.url} and writes to ${proxy.log}.`);
  const { proxyVariables } = await __webpack_require__.e(/* import() */ 1113).then(__webpack_require__.bind(__webpack_require__, 1113));
  host.result(exportText({ ASSETS_ROOT: assetsRoot, ...proxyVariables(proxy) }, shell), "answer");
  host.setOutputs({ "assets-root": assetsRoot, ...(0,_chunk_J4G3NMGF_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyOutputs */ .Rt)(proxy) }, { ...await runningJson(proxy), started: isNew });
}
async function runStop(context) {
  const { stopManaged } = await Promise.all(/* import() */[__webpack_require__.e(186), __webpack_require__.e(8852)]).then(__webpack_require__.bind(__webpack_require__, 6471));
  const { wasRunning } = await stopManaged(await stateOf(context));
  context.host.result(wasRunning ? "The test proxy was stopped." : "No test proxy was running.");
  context.host.setOutputs({}, { stopped: wasRunning });
}
async function runStatus(context) {
  const { host } = context;
  const { findManaged } = await Promise.all(/* import() */[__webpack_require__.e(186), __webpack_require__.e(8852)]).then(__webpack_require__.bind(__webpack_require__, 6471));
  const assetsRoot = await findRoot(context);
  const found = await findManaged(await stateOf(context));
  host.result(statusText(found, assetsRoot, host.workspace), "answer");
  const outputs = found.proxy === void 0 ? {} : (0,_chunk_J4G3NMGF_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyOutputs */ .Rt)(found.proxy);
  host.setOutputs({ "assets-root": assetsRoot, ...outputs }, await statusJson(found));
}
async function findRoot({ openCodeRepository, inputs }) {
  return (0,_chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_2__/* .locateRoot */ .L)(await openCodeRepository(), inputs.path);
}
async function stateOf(context) {
  const { proxyFiles } = await __webpack_require__.e(/* import() */ 1687).then(__webpack_require__.bind(__webpack_require__, 4068));
  return proxyFiles(await findRoot(context)).state;
}
function exportText(variables, shell = (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .readersShell */ .tP)()) {
  return Object.entries(variables).map(([name, value]) => (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .setVariable */ .BB)(name, value, shell)).join("\n");
}
function statusText({ proxy, answer }, assetsRoot, from) {
  const where = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.relative)(from, assetsRoot) || ".";
  if (proxy === void 0) return `No test proxy runs on ${where}.`;
  const health = answer === "200" ? "answers" : `does not answer as it should (${answer})`;
  return `The test proxy on ${where} ${health} at ${proxy.url} (process ${proxy.pid}) and writes to ${proxy.log}.`;
}
async function statusJson({ proxy, answer }) {
  return { running: proxy !== void 0, answer: answer ?? null, ...proxy === void 0 ? {} : await runningJson(proxy) };
}
async function runningJson(proxy) {
  const { proxyVariables } = await __webpack_require__.e(/* import() */ 1113).then(__webpack_require__.bind(__webpack_require__, 1113));
  return { pid: proxy.pid, executable: proxy.executable, variables: proxyVariables(proxy) };
}
function proxyCommand(assetsRoot, program = ["test-proxy"]) {
  return [...program, "start", "-u", "--storage-location", assetsRoot];
}




/***/ })

};
