export const id = 3255;
export const ids = [3255];
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

/***/ 3860:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ compareToPins),
/* harmony export */   R: () => (/* binding */ planSync)
/* harmony export */ });
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5068);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7261);



// src/workspace/plan-sync.ts
function compareToPins(pinnedTrees, synced, urlOf) {
  if (synced === void 0) return "not-synced";
  if (synced.pinnedTrees.length !== pinnedTrees.length) return "moved";
  let isProved = true;
  for (const [index, pinned] of pinnedTrees.entries()) {
    const there = synced.pinnedTrees[index];
    if (there?.directory !== pinned.directory || !mayBe(there.sha, pinned)) return "moved";
    if (there.assetsPath !== pinned.assetsPath || there.repository !== urlOf(pinned.pin)) return "moved";
    if (pinned.tree !== void 0 && pinned.tree !== there.tree) return "moved";
    if (pinned.tree === void 0 && there.byTree) isProved = false;
  }
  return isProved ? "at-pins" : "unproved";
}
function mayBe(commit, { sha, pin }) {
  if (sha !== void 0) return sha === commit;
  return commit.startsWith((0,_chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_0__/* .tagDigits */ .r5)(pin.assetsJson?.tag ?? "") ?? "");
}
function planSync(input) {
  const { discard, synced, changesOf } = input;
  const services = input.chosen.map((chosen) => planService(chosen, input));
  const leaving = input.leaving.filter((service) => synced.has(service) || discard && changesOf(service).length > 0);
  const refused = services.flatMap(
    ({ chosen: { service }, refusal }) => refusal === void 0 ? [] : [{ service, reason: refusal }]
  );
  if (!discard) {
    for (const service of leaving) if (changesOf(service).length > 0) refused.push({ service, reason: "moved" });
  }
  const written = services.filter(({ action }) => action !== "stay").map(({ chosen }) => chosen.service);
  return {
    services: services.map(({ chosen, state, action, kept }) => ({ chosen, state, action, kept })),
    written: [...written, ...leaving],
    refused
  };
}
function planService(chosen, input) {
  const { service, pinnedTrees } = chosen;
  const before = input.synced.get(service);
  const changes = input.changesOf(service);
  const state = compareToPins(pinnedTrees, before, input.urlOf);
  const isMoved = state === "moved" || before?.tree !== input.trees.get(service);
  const decision = { chosen, state, action: isMoved ? "bring" : "stay", kept: [] };
  if (changes.length === 0) return decision;
  const written = { ...decision, action: isMoved ? "bring" : "restore" };
  if (input.discard) return written;
  const isAbove = ({ path }) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(service, path.toString("utf8"));
  if (before !== void 0 && changes.some(isAbove)) return { ...written, refusal: "in-the-way" };
  if (before !== void 0 && changes.every(({ kind }) => kind === "deleted") && !input.isOnDisk(service)) return written;
  if (isMoved) return { ...written, refusal: before === void 0 ? "not-synced" : "moved" };
  return { ...decision, kept: changes };
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

/***/ 281:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ refuseRepositories),
/* harmony export */   Eb: () => (/* binding */ findSpecialFiles),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   L7: () => (/* binding */ isOnDisk),
/* harmony export */   Xp: () => (/* binding */ readLocalChanges),
/* harmony export */   v8: () => (/* binding */ refuseSpecialFiles),
/* harmony export */   x5: () => (/* binding */ explainUnreadable)
/* harmony export */ });
/* harmony import */ var _chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2033);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2136);
/* harmony import */ var _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4304);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7261);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);







// src/workspace/local-changes.ts


var MAX_PATHSPECS = 50;
var STATUS = ["status", "--porcelain=v2", "-z", "--no-renames", "--untracked-files=all", "--ignored=traditional", "--"];
var ABSENT = "000000";
async function readLocalChanges(root, state, services, signal) {
  const pathspecs = services.length > MAX_PATHSPECS || services.includes(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv) ? [] : services;
  const args = [...STATUS, ...pathspecs, ...pathspecs.flatMap((service) => fileAbove(root, service))];
  try {
    if (state.synced !== void 0) root.requireWholeIndex();
    const result = await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .Ii)(args, { environment: root.environment, signal });
    if (result.exitCode !== 0 || (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .saysNoAccess */ .qS)(result.stderr)) throw (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .gitError */ .N7)(args, result);
    const changes = parseStatus(result.stdout).filter(({ path }) => !(0,_chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfTestProxy */ .Ky)(root.dir, path.toString("utf8")));
    return changes.filter((change) => services.some((service) => concerns(change, service)));
  } catch (error) {
    throw explainUnreadable(root, error, state);
  }
}
function parseStatus(output) {
  return (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(output).flatMap((record) => {
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
  return (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(text, service) || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(service, text.replace(/\/$/, ""));
}
function fileAbove(root, service) {
  const segments = service.split("/").slice(0, -1);
  for (let depth = 1; depth <= segments.length; depth++) {
    const above = segments.slice(0, depth).join("/");
    const found = (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(root.dir, above));
    if (found === void 0) return [];
    if (!found.isDirectory()) return [above];
  }
  return [];
}
function isOnDisk(root, service) {
  return hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(root.dir, service));
}
function hasFile(folder) {
  const found = (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(folder);
  if (found === void 0) return false;
  return !found.isDirectory() || (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readdirSync)(folder).some((name) => hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, name)));
}
function explainUnreadable(root, error, { synced }) {
  if (!(error instanceof _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS)) return error;
  if (root.isDamage(error)) return root.damaged(error);
  if (!error.isUnreadable) return error;
  const names = (synced?.services ?? []).map(({ service }) => service);
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl(
    "missing-store",
    `What changed in ${root.dir} cannot be told: the store that it borrows from is gone or damaged (${root.alternates.join(", ")}).`,
    {
      hint: `Run ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_1__/* .syncCommand */ .Bz)(names)}, which fetches it again and leaves what you recorded as it is.`,
      detail: error.detail
    }
  );
}
function refuseRepositories(root, changes, why) {
  const isFolder = ({ path }) => path.at(-1) === 47 || (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(root.fileAt(path))?.isDirectory() === true;
  const nested = changes.filter((change) => change.kind !== "deleted" && isFolder(change)).map(({ path }) => path.toString("utf8").replace(/\/$/, ""));
  if (nested.length === 0) return;
  const are = nested.length === 1 ? "is a git repository of its own" : "are git repositories of their own";
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("local-changes", `${nested.join(", ")} in ${root.dir} ${are}, which ${why}.`, {
    hint: "Move it out of the assets root, or remove its .git directory so that its files count as recordings."
  });
}
function refuseSpecialFiles(root, changes) {
  const isSpecial = ({ path }) => {
    const found = (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(root.fileAt(path));
    return found !== void 0 && !found.isFile() && !found.isSymbolicLink() && !found.isDirectory();
  };
  const special = changes.filter(isSpecial).map(({ path }) => path.toString("utf8"));
  if (special.length === 0) return;
  const what = `${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(special)} in ${root.dir} is no file, but a pipe, a socket or a device.`;
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("local-changes", what, { hint: "Remove it, then run the command again." });
}
function findSpecialFiles(root, services) {
  const below = (folder) => {
    if ((0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(root.fileAt(folder))?.isDirectory() !== true) return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readdirSync)(root.fileAt(folder), { withFileTypes: true, encoding: "buffer" }).flatMap((entry) => {
      const path = Buffer.concat([folder, Buffer.from("/"), entry.name]);
      if (entry.isDirectory()) return below(path);
      return entry.isFile() || entry.isSymbolicLink() ? [] : [path];
    });
  };
  return services.flatMap((service) => service === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv ? [] : below(Buffer.from(service))).map((path) => ({ path }));
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

/***/ 3255:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   statusJson: () => (/* binding */ statusJson),
/* harmony export */   statusText: () => (/* binding */ statusText)
/* harmony export */ });
/* harmony import */ var _chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11);
/* harmony import */ var _chunk_BKRO4TRM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7083);
/* harmony import */ var _chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8104);
/* harmony import */ var _chunk_NYZQGT3X_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9914);
/* harmony import */ var _chunk_BYJ2MTQI_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3860);
/* harmony import */ var _chunk_YMZZTIMV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5424);
/* harmony import */ var _chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1149);
/* harmony import */ var _chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(281);
/* harmony import */ var _chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1162);
/* harmony import */ var _chunk_PCLNEXQN_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2527);
/* harmony import */ var _chunk_27TUFHK4_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(731);
/* harmony import */ var _chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2957);
/* harmony import */ var _chunk_BLIZSOBE_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7036);
/* harmony import */ var _chunk_TPP36H4Z_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3951);
/* harmony import */ var _chunk_FN4URS7D_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7089);
/* harmony import */ var _chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2033);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2136);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1999);
/* harmony import */ var _chunk_YFK54TF2_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1013);
/* harmony import */ var _chunk_PE4SVIMJ_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3286);
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5068);
/* harmony import */ var _chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3605);
/* harmony import */ var _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4304);
/* harmony import */ var _chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(222);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2211);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7495);
/* harmony import */ var _chunk_ATPNJNMN_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3926);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(7261);
/* harmony import */ var _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7245);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(4005);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(362);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(8824);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(687);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(4087);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(6760);






































// src/commands/status/command.ts


// src/commands/status/status.ts
async function status(request, log, signal) {
  const { codeRepository, selection } = request;
  const located = (0,_chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_11__/* .locate */ .x)(codeRepository, selection.path);
  const isAll = selection.paths.length === 0 || selection.paths.includes(_chunk_TPP36H4Z_js__WEBPACK_IMPORTED_MODULE_13__/* .ALL */ .y2);
  const selecting = selection.paths.length === 0 ? (0,_chunk_PCLNEXQN_js__WEBPACK_IMPORTED_MODULE_9__/* .selectAll */ .Ub)(selection, codeRepository, log, signal, located) : (0,_chunk_PCLNEXQN_js__WEBPACK_IMPORTED_MODULE_9__/* .select */ .Lt)(selection, codeRepository, log, signal, located);
  const [{ root, services, pins }, { state, changes, outside }] = await Promise.all([
    selecting,
    (0,_chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_6__/* .inspectRoot */ .ZT)(located.assetsRoot, selecting, signal)
  ]);
  (0,_chunk_TPP36H4Z_js__WEBPACK_IMPORTED_MODULE_13__/* .noticeUnknown */ .Jw)({ services, assetsRoot: located.assetsRoot }, log);
  if (!located.isRootMissing) (0,_chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_23__/* .findRepositoryUrl */ .RD)(request.access, root, codeRepository.root);
  const urlOf = (pin) => (0,_chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_23__/* .repositoryUrlOf */ .ZN)(request.access, root, codeRepository.root, pin);
  if ((0,_chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnmade */ .hL)(new _chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_8__/* .AssetsRoot */ ._c(located.assetsRoot))) (0,_chunk_FN4URS7D_js__WEBPACK_IMPORTED_MODULE_14__/* .hideFromStatus */ .hf)(codeRepository, located.assetsRoot);
  const synced = new Map((state.synced?.services ?? []).map((found) => [found.service, found]));
  if (outside.length > 0 && isAll) log.notice((0,_chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_6__/* .outsideNotice */ .Yf)(outside));
  const names = new Set(services.map(({ service }) => service));
  const places = { assetsRoot: located.assetsRoot, codeRoot: codeRepository.root };
  const packages = new Map((await (0,_chunk_YMZZTIMV_js__WEBPACK_IMPORTED_MODULE_5__/* .inspectPackages */ .oi)(pins, places, signal)).map((one) => [one.directory, one]));
  if (isAll) for (const service of packages.keys()) names.add(service);
  if (isAll) for (const service of [...synced.keys(), ...changes.keys()]) names.add(service);
  return {
    assetsRoot: located.assetsRoot,
    interrupted: state.interrupted !== void 0,
    services: [...names].sort().map((service) => {
      const status2 = {
        ...compare(service, pins, synced.get(service), urlOf),
        ...changes.get(service) ?? { added: [], modified: [], deleted: [] }
      };
      const ofProxy = synced.has(service) ? void 0 : packages.get(service);
      if (ofProxy === void 0) return status2;
      const { head, changes: differences } = ofProxy;
      const sha = status2.sha ?? (ofProxy.isAtTag ? head : void 0);
      return { ...status2, ...differences, sha, synced: head, moved: !ofProxy.isAtTag, otherRepository: void 0 };
    })
  };
}
function compare(service, pins, synced, urlOf) {
  const pinnedTrees = pins.pinnedTreesOf(service);
  const [first] = pinnedTrees;
  const from = synced?.pinnedTrees[0]?.repository;
  return {
    service,
    pinnedTrees,
    repository: first && urlOf(first.pin),
    sha: first?.sha ?? knownCommit(first, synced),
    synced: synced?.pinnedTrees[0]?.sha,
    moved: synced !== void 0 && pinnedTrees.length > 0 && (0,_chunk_BYJ2MTQI_js__WEBPACK_IMPORTED_MODULE_4__/* .compareToPins */ .H)(pins.pinnedTreesOf(synced.service), synced, (pin) => urlOf(pin).url) === "moved",
    otherRepository: first === void 0 || from === urlOf(first.pin).url ? void 0 : from,
    tree: pinnedTrees.length > 0 && pinnedTrees.every(({ tree }) => tree !== void 0)
  };
}
function knownCommit(place, synced) {
  const digits = (0,_chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_20__/* .tagDigits */ .r5)(place?.pin.assetsJson?.tag ?? "");
  const there = synced?.pinnedTrees[0]?.sha;
  return digits !== void 0 && there?.startsWith(digits) === true ? there : void 0;
}

// src/commands/status/command.ts
var command = {
  group: "Recordings",
  description: "say what is on disk, and what changed there",
  quiet: _chunk_NYZQGT3X_js__WEBPACK_IMPORTED_MODULE_3__/* .QUIET_ANSWER */ .oe,
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
  host.result(statusText(result, host.workspace, inputs.paths.length > 0), "answer");
  host.setOutputs(statusOutputs(result), statusJson(result));
  await host.summarize(() => statusSummary(result));
}
var MAX_ROWS = 20;
function statusOutputs({ assetsRoot, services }) {
  return {
    "assets-root": assetsRoot,
    services: services.map(({ service }) => service),
    pins: (0,_chunk_BKRO4TRM_js__WEBPACK_IMPORTED_MODULE_1__/* .pinsOutput */ .um)(services),
    changed: services.length > 0
  };
}
function statusJson({ services }) {
  return {
    services: services.map(({ service, sha, synced, moved, tree, added, modified, deleted }) => ({
      service,
      sha: sha ?? null,
      present: synced !== void 0,
      synced: synced ?? null,
      moved,
      added,
      modified,
      deleted,
      tree
    }))
  };
}
function statusText({ services, assetsRoot }, from, named) {
  const shown = named || services.length <= MAX_ROWS ? services : services.filter(matters);
  const rows = (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_24__/* .alignColumns */ .RM)(shown.map((status2) => [status2.service, pinned(status2), onDisk(status2), localChanges(status2)]));
  const lines = rows.flatMap((row, index) => [
    row,
    ...named ? (0,_chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_0__/* .listPaths */ .Pe)(shown[index]).map((line) => `  ${line}`) : []
  ]);
  const where = (0,node_path__WEBPACK_IMPORTED_MODULE_34__.relative)(from, assetsRoot) || ".";
  const advice = (0,_chunk_BKRO4TRM_js__WEBPACK_IMPORTED_MODULE_1__/* .treesAdvice */ .Kf)(services.filter(({ pinnedTrees }) => pinnedTrees.some(_chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_17__/* .lacksTree */ .tQ)).length);
  return [...lines, total(services, where.startsWith("..") ? assetsRoot : where), ...advice === void 0 ? [] : [advice]].join(
    "\n"
  );
}
function matters(status2) {
  return status2.moved || status2.pinnedTrees.length === 0 || (0,_chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_0__/* .countPaths */ .q4)([status2]) > 0;
}
function pinned({ sha, pinnedTrees: [first] }) {
  if (sha !== void 0) return (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_35__/* .shortSha */ .Fu)(sha);
  return first === void 0 ? "no pin" : (0,_chunk_BKRO4TRM_js__WEBPACK_IMPORTED_MODULE_1__/* .showPin */ .l5)(first);
}
function onDisk({ synced, sha, moved, otherRepository }) {
  if (synced === void 0) return "not synced";
  if (!moved) return "on disk";
  if (synced !== sha) return `at another commit: ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_35__/* .shortSha */ .Fu)(synced)}`;
  return otherRepository === void 0 ? "on disk, from another place" : `on disk, from ${otherRepository}`;
}
function isFromAnother({ synced, sha, moved, otherRepository }) {
  return moved && synced === sha && otherRepository !== void 0;
}
function localChanges(status2) {
  return (0,_chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_0__/* .countPaths */ .q4)([status2]) === 0 ? "no changes" : (0,_chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_0__/* .countChanges */ .xS)(status2);
}
function total(services, where) {
  const some = (test, what) => {
    const number = services.filter(test).length;
    return number === 0 ? [] : [`${number} ${what}`];
  };
  const someToBring = (test, what) => some(test, `${what} (${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_16__/* .syncCommand */ .Bz)(services.filter(test).map(({ service }) => service))})`);
  return [
    `${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_24__/* .count */ .U9)(services.filter(({ synced }) => synced !== void 0).length, "service")} on disk in ${where}`,
    ...someToBring((status2) => status2.moved && !isFromAnother(status2), "at another commit than pinned"),
    ...someToBring(isFromAnother, "from another repository than the pinned one"),
    ...some((status2) => (0,_chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_0__/* .countPaths */ .q4)([status2]) > 0, "with local changes"),
    ...some(({ pinnedTrees }) => pinnedTrees.length === 0, "without a pin"),
    ...some(({ synced }) => synced === void 0, "not synced")
  ].join(", ");
}
function statusSummary({ services }) {
  const table = (0,_chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)({
    head: ["Service", "Pin", "On disk", "Local changes"],
    numeric: [],
    rows: services.map((status2) => [
      (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_24__/* .escapeMarkdown */ .FV)(status2.service),
      status2.sha === void 0 ? (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_24__/* .escapeMarkdown */ .FV)(pinned(status2)) : (0,_chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_2__/* .commitLink */ .wn)(status2.repository, status2.sha),
      (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_24__/* .escapeMarkdown */ .FV)(onDisk(status2)),
      localChanges(status2)
    ]),
    of: "services"
  });
  const total2 = (0,_chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_0__/* .countPaths */ .q4)(services);
  const changes = total2 === 0 ? "" : `

${(0,_chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)((0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_24__/* .count */ .U9)(total2, "local change"), (0,_chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsMarkdown */ .c_)(services))}`;
  return `### assets-sync status: ${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_24__/* .count */ .U9)(services.length, "service")}

${table}${changes}
`;
}



/***/ })

};
