export const id = 602;
export const ids = [602];
export const modules = {

/***/ 7021:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ provideProgram),
/* harmony export */   Me: () => (/* binding */ noticeEmpty),
/* harmony export */   Rt: () => (/* binding */ proxyOutputs),
/* harmony export */   cv: () => (/* binding */ requireStartable),
/* harmony export */   dp: () => (/* binding */ programQuestion),
/* harmony export */   eS: () => (/* binding */ startProxyOn),
/* harmony export */   et: () => (/* binding */ provideRoot),
/* harmony export */   tu: () => (/* binding */ PROGRAM_INPUTS)
/* harmony export */ });
/* harmony import */ var _chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1751);
/* harmony import */ var _chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7357);
/* harmony import */ var _chunk_36NHRGVG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(385);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);




// src/commands/test-proxy.ts


var PROGRAM_INPUTS = ["proxy-version", "proxy-source", "proxy-checksum"];
function noticeEmpty(assetsRoot, log) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(assetsRoot, ".git/assets-sync/index"))) return;
  log.notice(
    `No recordings are in ${assetsRoot} yet: the test proxy can record there, and plays back what 'assets-sync sync <service>' brings.`
  );
}
async function provideRoot(context, assetsRoot) {
  const { access, inputs, log, selection, signal, openCodeRepository } = context;
  noticeEmpty(assetsRoot, log);
  const root = new _chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsRoot */ ._c(assetsRoot);
  const isRecorded = (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnmade */ .hL)(root);
  if (!isRecorded && root.exists()) return;
  const codeRepository = await openCodeRepository();
  const located = (0,_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(codeRepository, inputs.path);
  if (located.isRootMissing) return;
  const { url } = (0,_chunk_36NHRGVG_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepositoryUrl */ .RD)(access, located.root, codeRepository.root);
  if (isRecorded) (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_0__/* .adoptRecordings */ .d4)(root, await (0,_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_1__/* .selectAll */ .Ub)(selection, codeRepository, log, signal), url, codeRepository);
  else (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFirstRoot */ .x9)(root, url, codeRepository);
}
async function programQuestion(context) {
  const { host, inputs, log, signal } = context;
  const { root } = await context.openCodeRepository();
  const { findToolCache, PUBLIC_SOURCE } = await __webpack_require__.e(/* import() */ 338).then(__webpack_require__.bind(__webpack_require__, 6338));
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
  const { requireChoice } = await __webpack_require__.e(/* import() */ 338).then(__webpack_require__.bind(__webpack_require__, 6338));
  requireChoice(await programQuestion(context));
}
async function requireStartable(context) {
  const { assetsRoot } = (0,_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(await context.openCodeRepository(), context.inputs.path);
  const { proxyFiles } = await __webpack_require__.e(/* import() */ 91).then(__webpack_require__.bind(__webpack_require__, 2091));
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(proxyFiles(assetsRoot).state)) await requireProgramChoice(context);
}
async function provideProgram(context) {
  const { provideProxy } = await __webpack_require__.e(/* import() */ 338).then(__webpack_require__.bind(__webpack_require__, 6338));
  return provideProxy(await programQuestion(context));
}
async function startProxyOn(context, assetsRoot, { folder, env } = { folder: assetsRoot, env: {} }) {
  const { host, log, signal } = context;
  await provideRoot(context, assetsRoot);
  const { startManaged } = await Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(680)]).then(__webpack_require__.bind(__webpack_require__, 7680));
  const { PROXY_STATE, proxyFiles } = await __webpack_require__.e(/* import() */ 91).then(__webpack_require__.bind(__webpack_require__, 2091));
  const files = proxyFiles(assetsRoot);
  const jobLog = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(host.temporary, `assets-sync-test-proxy-${Date.now()}-${process.pid}`, "test-proxy.log");
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
  const { proxyVariables } = await __webpack_require__.e(/* import() */ 809).then(__webpack_require__.bind(__webpack_require__, 5809));
  for (const [name, value] of Object.entries(proxyVariables(started.proxy))) host.setVariable(name, value);
  return started;
}
function proxyOutputs({ url, log }) {
  return { "proxy-url": url, "proxy-log": log };
}




/***/ }),

/***/ 3481:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ compareToPins),
/* harmony export */   Pe: () => (/* binding */ listPaths),
/* harmony export */   R4: () => (/* binding */ planSync),
/* harmony export */   T4: () => (/* binding */ changesMarkdown),
/* harmony export */   a$: () => (/* binding */ changeNotices),
/* harmony export */   c_: () => (/* binding */ pathsMarkdown),
/* harmony export */   q4: () => (/* binding */ countPaths),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
/* harmony import */ var _chunk_M5KAUOPQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4227);
/* harmony import */ var _chunk_LYKB5ZSG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3557);
/* harmony import */ var _chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5760);
/* harmony import */ var _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6670);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48);






// src/report/changes.ts
var MAX_PATHS = 500;
var KINDS = ["added", "modified", "deleted"];
var SIGNS = { added: "+", modified: "~", deleted: "-" };
var WORDS = { added: "added", modified: "changed", deleted: "removed" };
function countChanges(differences) {
  const said = KINDS.filter((kind) => differences[kind].length > 0).map(
    (kind) => `${(0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(differences[kind].length)} ${WORDS[kind]}`
  );
  return said.length === 0 ? "the same recordings" : said.join(", ");
}
function changeNotices(changes) {
  return changes.map((change) => {
    const since = change.from === void 0 ? "newly pinned" : `since ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_4__/* .shortSha */ .Fu)(change.from)}`;
    return {
      message: `${change.service}: ${countChanges(change)}, ${since}`,
      ...change.at === void 0 ? {} : { at: change.at }
    };
  });
}
function shown(sha) {
  return sha === void 0 ? "no pin" : (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_4__/* .shortSha */ .Fu)(sha);
}
function listPaths(change) {
  return KINDS.flatMap((kind) => change[kind].map((path) => ({ path, line: `${SIGNS[kind]} ${path}` }))).sort((a, b) => a.path < b.path ? -1 : 1).map(({ line }) => line);
}
function changesMarkdown(changes) {
  const table = (0,_chunk_M5KAUOPQ_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)({
    head: ["Service", "Added", "Changed", "Removed", "Pins"],
    numeric: [1, 2, 3],
    rows: changes.map((change) => [
      (0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(change.service),
      ...KINDS.map((kind) => (0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(change[kind].length)),
      pinsLink(change)
    ]),
    of: "services"
  });
  const total = countPaths(changes);
  return total === 0 ? table : `${table}

${(0,_chunk_M5KAUOPQ_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`Recordings that differ: ${(0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(total)}`, pathsMarkdown(changes))}`;
}
function countPaths(changes) {
  return changes.reduce((sum, { added, modified, deleted }) => sum + added.length + modified.length + deleted.length, 0);
}
function pathsMarkdown(changes) {
  const listed = [];
  let room = _chunk_M5KAUOPQ_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx;
  for (const path of firstPaths(changes)) {
    const line = path.replaceAll("```", "'''").replace(/[\r\n]+/g, " ");
    room -= Buffer.byteLength(line) + 1;
    if (room < 0) break;
    listed.push(line);
  }
  const left = countPaths(changes) - listed.length;
  if (left > 0) listed.push(`and ${(0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(left)} more`);
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
  const page = from === void 0 || to === void 0 ? void 0 : (0,_chunk_M5KAUOPQ_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePage */ .D4)(repository, from, to);
  return page === void 0 ? text : `[${text}](${page})`;
}

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
  return commit.startsWith((0,_chunk_LYKB5ZSG_js__WEBPACK_IMPORTED_MODULE_1__/* .tagDigits */ .r5)(pin.assetsJson?.tag ?? "") ?? "");
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
  const isAbove = ({ path }) => (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(service, path.toString("utf8"));
  if (before !== void 0 && changes.some(isAbove)) return { ...written, refusal: "in-the-way" };
  if (before !== void 0 && changes.every(({ kind }) => kind === "deleted") && !input.isOnDisk(service)) return written;
  if (isMoved) return { ...written, refusal: before === void 0 ? "not-synced" : "moved" };
  return { ...decision, kept: changes };
}




/***/ }),

/***/ 7571:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ fetchTrees),
/* harmony export */   Uq: () => (/* binding */ fetchFiles),
/* harmony export */   xq: () => (/* binding */ fetchTreeNames)
/* harmony export */ });
/* harmony import */ var _chunk_UQYD7BST_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3751);
/* harmony import */ var _chunk_TGSQGXYY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2242);
/* harmony import */ var _chunk_W2BA26NE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1415);
/* harmony import */ var _chunk_SR6QFW7M_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(449);
/* harmony import */ var _chunk_AKE4OFCO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4136);
/* harmony import */ var _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6670);
/* harmony import */ var _chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3654);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48);
/* harmony import */ var _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7606);










// src/fetch/fetch-trees.ts
async function fetchTrees(assets, pinnedTrees, options, signal) {
  const fetching = new TreeFetch(assets, pinnedTrees, options);
  await fetching.run(signal);
  return fetching.result();
}
async function fetchTreeNames(assets, pinnedTrees, signal) {
  const fetching = new TreeFetch(assets, pinnedTrees, { withoutFiles: true });
  await fetching.run(signal);
  return fetching.result().trees;
}
async function fetchFiles({ store, remote }, files, onFetch, signal) {
  await (0,_chunk_W2BA26NE_js__WEBPACK_IMPORTED_MODULE_2__/* .openStore */ .Ch)(store, signal);
  const sizes = await (0,_chunk_AKE4OFCO_js__WEBPACK_IMPORTED_MODULE_4__/* .fileSizes */ .ph)((0,_chunk_SR6QFW7M_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupEnvironment */ .Qt)(store), files, signal);
  const wants = files.filter((file) => !sizes.has(file));
  if (wants.length === 0) return;
  onFetch(wants.length);
  const scratch = store.newScratch();
  try {
    await remote.fetch(scratch, { wants }, signal);
  } catch (error) {
    if (!(error instanceof _chunk_TGSQGXYY_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .Lw)) throw error;
    throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("missing-commit", `${remote.repositoryUrl} does not give out files of recordings that differ.`, {
      hint: "Merge the pinned commit there first; which recordings differ can be said without their files.",
      detail: error.words
    });
  }
  await store.land({ index: scratch }, signal);
}
var OF_SERVER = /* @__PURE__ */ new Set(["missing-commit", "unreachable", "unauthorized"]);
var TreeFetch = class {
  assets;
  options;
  wanted;
  /** What was read of commits and trees. */
  known = new _chunk_SR6QFW7M_js__WEBPACK_IMPORTED_MODULE_3__/* .PathWalk */ .hb();
  /** Of the trees that were not in the store. */
  sources = /* @__PURE__ */ new Map();
  /** What a CI system's cache had, most likely of the same directories. */
  cached = [];
  constructor(assets, pinnedTrees, options) {
    this.assets = assets;
    this.options = options;
    this.wanted = pinnedTrees.map((one) => ({ ...one, found: one.tree, isClaimed: one.tree !== void 0 }));
  }
  async run(signal) {
    const { store, onWait } = this.assets;
    if (store.isSignedHere && await this.isDone(signal)) return;
    await store.withTurn(signal, () => this.bring(signal), { onWait });
  }
  /** Another run may have brought everything before it was our turn. */
  async bring(signal) {
    const { store } = this.assets;
    await (0,_chunk_W2BA26NE_js__WEBPACK_IMPORTED_MODULE_2__/* .openStore */ .Ch)(store, signal);
    if (await this.isDone(signal)) return;
    store.removeAbandoned();
    await this.takeFromCache(signal);
    await this.takeFromMirror((one) => this.resembling(one).length === 0, signal);
    try {
      await this.fetchMissing(signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl) || !OF_SERVER.has(error.code)) throw error;
      if (!await this.takeFromMirror(() => true, signal)) throw error;
      await this.fetchMissing(signal);
    }
  }
  async isDone(signal) {
    this.assets.store.make();
    await this.lookUp(signal);
    return this.unresolved.length === 0 && (await this.missing(signal)).length === 0;
  }
  get unresolved() {
    return this.wanted.filter(({ found }) => found === void 0);
  }
  /** Looks up in the commits that are here what is not known yet. */
  async lookUp(signal) {
    const open = this.unresolved;
    const answers = await (0,_chunk_SR6QFW7M_js__WEBPACK_IMPORTED_MODULE_3__/* .findInCommits */ .X5)(this.assets.store, open, signal, this.known);
    for (const [index, one] of open.entries()) {
      const answer = answers[index];
      if (answer === "no-commit") throw notACommit(one);
      one.found = answer;
    }
  }
  /** The trees that are known, and not here as they must be. */
  async missing(signal) {
    const { store } = this.assets;
    const trees = [...new Set(this.wanted.flatMap(({ found }) => (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSha */ .qL)(found ?? "") ?? []))];
    const incomplete = trees.filter((tree) => !store.completeTrees.has(tree));
    if (this.options.withoutFiles !== true || incomplete.length === 0) return incomplete;
    const checked = await (0,_chunk_SR6QFW7M_js__WEBPACK_IMPORTED_MODULE_3__/* .checkEach */ .Qi)(incomplete, (0,_chunk_SR6QFW7M_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupEnvironment */ .Qt)(store), signal, { withoutFiles: true });
    return incomplete.filter((tree) => !(checked.get(tree) instanceof Set));
  }
  async takeFromCache(signal) {
    this.cached = await this.options.ciCache?.restore(this.assets.store, signal) ?? [];
    await this.lookUp(signal);
    for (const tree of this.cached) this.sources.set(tree, "cache");
  }
  /** @returns whether something came */
  async takeFromMirror(isAsked, signal) {
    const { store, mirror } = this.assets;
    if (mirror === void 0 || this.options.withoutFiles === true) return false;
    const isHere = ({ found }) => found === "absent" || found !== void 0 && store.completeTrees.has(found);
    const brought = await mirror.bring(
      store,
      this.wanted.filter((one) => !isHere(one) && isAsked(one)),
      signal
    );
    for (const [one, tree] of brought) {
      Object.assign(one, { found: tree, isClaimed: false });
      this.sources.set(tree, "mirror");
    }
    return brought.size > 0;
  }
  /** What the store holds of that directory at other commits. */
  resembling({ directory, assetsPath }) {
    const { completeTrees, latestTrees } = this.assets.store;
    const earlier = [this.options.earlierTree?.(directory), latestTrees.get(assetsPath), ...this.cached];
    return earlier.filter((tree) => tree !== void 0).filter((tree) => completeTrees.has(tree));
  }
  async fetchMissing(signal) {
    for (; ; ) {
      await this.walk(signal);
      const missing = await this.missing(signal);
      if (missing.length === 0) break;
      const refused = await this.fetchByName(missing, signal);
      const ofRefused = this.wanted.filter(({ found }) => refused.includes(found));
      const claimed = ofRefused.filter(({ isClaimed }) => isClaimed);
      for (const one of claimed) Object.assign(one, { found: void 0, isClaimed: false });
      if (claimed.length === 0 && refused.length > 0) await this.fetchWhole(ofRefused, signal);
    }
    for (const { assetsPath, found } of this.options.withoutFiles ? [] : this.wanted) {
      const tree = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSha */ .qL)(found ?? "");
      if (tree !== void 0) this.assets.store.latestTrees.set(assetsPath, tree);
    }
  }
  /** Finds what is not known in the commits of the server. What was on the way is kept: other directories are looked up in it. */
  async walk(signal) {
    const { store, remote, branch } = this.assets;
    await this.lookUp(signal);
    const open = this.unresolved;
    if (open.length === 0) return;
    const scratch = store.newScratch();
    const walk = new _chunk_UQYD7BST_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeWalk */ .OC(remote, scratch, { loose: true, branch, walk: this.known });
    const trees = await walk.find(open, signal).catch((error) => {
      throw this.noSuchCommit(open, error) ?? error;
    });
    const wrong = open.find(({ sha }) => !walk.isCommit(sha));
    if (wrong !== void 0) throw notACommit(wrong);
    for (const [index, one] of open.entries()) one.found = trees[index];
    if (walk.isFiltered) await store.land({ index: scratch }, signal);
    else await this.takeWhole(open, scratch, signal);
  }
  /** Takes directories out of commits that came with everything in them. */
  async takeWhole(open, scratch, signal) {
    const trees = [...new Set(open.flatMap(({ found }) => (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSha */ .qL)(found ?? "") ?? []))];
    const environment = (0,_chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_6__/* .ownEnvironment */ .am)(scratch.dir);
    const contents = await (0,_chunk_SR6QFW7M_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTrees */ .CY)(trees, environment, signal);
    if (contents instanceof _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl) throw contents;
    if (contents === "incomplete") return;
    await (0,_chunk_W2BA26NE_js__WEBPACK_IMPORTED_MODULE_2__/* .landParts */ .oQ)(this.assets.store, environment, { trees, contents, above: this.known.above(open) }, signal);
    for (const tree of trees) this.sources.set(tree, "network");
  }
  /** Fetches commits with everything in them: the server gives out no tree by its name. @throws `missing-commit` where that does not help */
  async fetchWhole(those, signal) {
    const { store, remote, branch } = this.assets;
    const scratch = store.newScratch();
    try {
      await (0,_chunk_UQYD7BST_js__WEBPACK_IMPORTED_MODULE_0__/* .bringWhole */ .Kf)(remote, scratch, { commits: [...new Set(those.map(({ sha: sha2 }) => sha2))], branch }, signal);
    } catch (error) {
      throw this.noSuchCommit(those, error) ?? error;
    }
    await this.takeWhole(those, scratch, signal);
    const missing = await this.missing(signal);
    const lost = those.find(({ found }) => missing.includes(found));
    if (lost === void 0) return;
    const { assetsPath, sha, pin } = lost;
    throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl(
      "missing-commit",
      `The server does not give out ${(0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_5__/* .showDirectory */ .fi)(assetsPath)} of commit ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_8__/* .shortSha */ .Fu)(sha)}.`,
      { hint: "Check that the commit is still on a branch of the assets repository.", at: pin.at }
    );
  }
  /** @returns the trees that the server does not give out by their names */
  async fetchByName(trees, signal) {
    const { store, remote } = this.assets;
    const isNames = this.options.withoutFiles === true;
    try {
      if (!isNames && await this.fetchDifference(trees, signal)) return [];
      const scratch = store.newScratch();
      await remote.fetch(scratch, { wants: trees, ...isNames ? { filter: "blob:none" } : {} }, signal);
      const checked = await (0,_chunk_SR6QFW7M_js__WEBPACK_IMPORTED_MODULE_3__/* .checkEach */ .Qi)(trees, (0,_chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_6__/* .ownEnvironment */ .am)(scratch.dir), signal, { withoutFiles: true });
      const wrong = [...checked.values()].find((contents) => contents instanceof _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl);
      if (wrong !== void 0) throw wrong;
      const whole = trees.filter((tree) => checked.get(tree) !== "incomplete");
      await store.land(isNames ? { index: scratch } : { contents: scratch, trees: whole }, signal);
      for (const tree of whole) this.sources.set(tree, "network");
      return trees.filter((tree) => !whole.includes(tree));
    } catch (error) {
      if (!(error instanceof _chunk_TGSQGXYY_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .Lw)) throw error;
      const { failure } = error;
      const name = failure.kind === "missing" ? (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSha */ .qL)(failure.name) : void 0;
      if (failure.kind === "missing" && (name === void 0 || !trees.includes(name))) throw error;
      return name === void 0 ? [...trees] : [name];
    }
  }
  /** Fetches what trees have beside what the store has of the same directories. @returns whether they are whole with that */
  async fetchDifference(trees, signal) {
    const { store, remote } = this.assets;
    const since = [
      ...new Set(this.wanted.filter(({ found }) => trees.includes(found)).flatMap((one) => this.resembling(one)))
    ];
    const scratch = store.newScratch();
    if (since.length === 0 || !await remote.fetchSince(scratch, { wants: trees, since }, signal)) return false;
    const borrowing = store.newScratch([`${scratch.dir}/objects`, store.objects]);
    const checked = await (0,_chunk_SR6QFW7M_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTrees */ .CY)(trees, (0,_chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_6__/* .ownEnvironment */ .am)(borrowing.dir), signal);
    if (checked instanceof _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl) throw checked;
    if (checked === "incomplete") {
      const { generation } = store;
      if (await (0,_chunk_SR6QFW7M_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTrees */ .CY)(since, (0,_chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_6__/* .ownEnvironment */ .am)(store.dir), signal) === "incomplete") await store.discard(generation, signal);
      return false;
    }
    const isLanded = await store.land({ contents: scratch, trees, besides: since }, signal);
    if (isLanded) for (const tree of trees) this.sources.set(tree, "network");
    return isLanded;
  }
  result() {
    const trees = this.wanted.map(({ isClaimed, found = "absent", ...one }) => {
      return { ...one, found, source: found === "absent" ? "store" : this.sources.get(found) ?? "store" };
    });
    return { trees, warnings: mismatchWarnings(trees) };
  }
  /** The error for a commit that the server does not have, or does not give out; undefined for any other failure. */
  noSuchCommit(those, error) {
    const { remote, branch } = this.assets;
    const refusal = error instanceof _chunk_TGSQGXYY_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .Lw ? error : void 0;
    if (refusal?.failure.kind === "no-branch") return noBranch(remote, branch, refusal.words);
    const lacking = refusal?.failure.kind === "missing" ? refusal.failure.name : void 0;
    const commit = error instanceof _chunk_UQYD7BST_js__WEBPACK_IMPORTED_MODULE_0__/* .NotOnBranch */ .Np ? error.commit : lacking;
    if (commit === void 0) return void 0;
    const pinned = those.filter(({ sha }) => sha === commit);
    const named = pinned.length === 0 ? "" : `, the pin of ${(0,_chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_7__/* .listNames */ .Zv)(pinned.map(({ directory }) => (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_5__/* .showDirectory */ .fi)(directory)))}`;
    const at = pinned[0]?.pin.at;
    if (lacking !== void 0) {
      return new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("missing-commit", `${remote.repositoryUrl} does not have commit ${commit}${named}.`, {
        hint: "Check the pin: was the commit pushed there, or was its branch deleted or squashed?",
        at,
        detail: refusal?.words
      });
    }
    return new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("missing-commit", `Commit ${commit}${named}, is not on ${branch} of ${remote.repositoryUrl}.`, {
      hint: "Its server gives out only what is on a branch: merge the commit there, or pin one that is.",
      at
    });
  }
};
function noBranch({ repositoryUrl }, branch, words) {
  return new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("missing-commit", `${repositoryUrl} has no branch ${branch}.`, {
    hint: "Name its main branch in $branch.",
    detail: words
  });
}
function notACommit({ sha, pin }) {
  return new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("missing-commit", `${sha} is not a commit of the assets repository, but a tag, a tree or a file.`, {
    hint: "Pin the commit: git rev-parse <name>^{commit} prints it.",
    at: pin.at
  });
}
function mismatchWarnings(trees) {
  return trees.flatMap(({ tree, found, pin }) => {
    if (tree === void 0 || found === tree) return [];
    const right = found === "absent" ? "the commit does not have that directory" : `that is ${found}`;
    return [{ message: `tree is not this directory of sha: ${right}; it is ignored`, at: pin.at }];
  });
}




/***/ }),

/***/ 5602:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SYNC_INPUTS: () => (/* binding */ SYNC_INPUTS),
/* harmony export */   bringRecordings: () => (/* binding */ bringRecordings),
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   servedBy: () => (/* binding */ servedBy),
/* harmony export */   tidyUp: () => (/* binding */ tidyUp)
/* harmony export */ });
/* harmony import */ var _chunk_FROHR4BP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3481);
/* harmony import */ var _chunk_DHA5QNER_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5548);
/* harmony import */ var _chunk_HFJSOUYE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5865);
/* harmony import */ var _chunk_4GI2MBV4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7021);
/* harmony import */ var _chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1751);
/* harmony import */ var _chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7357);
/* harmony import */ var _chunk_CGADDCYE_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3774);
/* harmony import */ var _chunk_LIKSRUC2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7571);
/* harmony import */ var _chunk_UQYD7BST_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3751);
/* harmony import */ var _chunk_TGSQGXYY_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2242);
/* harmony import */ var _chunk_W2BA26NE_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1415);
/* harmony import */ var _chunk_SR6QFW7M_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(449);
/* harmony import */ var _chunk_AKE4OFCO_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4136);
/* harmony import */ var _chunk_36NHRGVG_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(385);
/* harmony import */ var _chunk_NGAY2GSA_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2724);
/* harmony import */ var _chunk_M5KAUOPQ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4227);
/* harmony import */ var _chunk_MHGAJDRL_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5703);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6096);
/* harmony import */ var _chunk_LYKB5ZSG_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3557);
/* harmony import */ var _chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5760);
/* harmony import */ var _chunk_W7ONJECR_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8997);
/* harmony import */ var _chunk_IAYMOGOE_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1764);
/* harmony import */ var _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6670);
/* harmony import */ var _chunk_OKSZD5SA_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(5225);
/* harmony import */ var _chunk_X3WBLLLV_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3404);
/* harmony import */ var _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(9066);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(2957);
/* harmony import */ var _chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3654);
/* harmony import */ var _chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(4104);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(48);
/* harmony import */ var _chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(2030);
/* harmony import */ var _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7606);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(8500);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(7598);

































// src/workspace/check-out.ts



// src/workspace/root-lock.ts



var USER_GIT_TIMEOUT_MS = 6e4;
var LEFT_GIT_TIMEOUT_MS = 1e4;
var PAUSE_MS = 100;
var DRAFT = "draft-";
var UNFINISHED = [
  { sign: "MERGE_HEAD", what: "A merge", command: "merge" },
  { sign: "CHERRY_PICK_HEAD", what: "A cherry-pick", command: "cherry-pick" },
  { sign: "REVERT_HEAD", what: "A revert", command: "revert" },
  { sign: "rebase-merge", what: "A rebase", command: "rebase" },
  { sign: "rebase-apply/applying", what: "An am", command: "am" },
  { sign: "rebase-apply", what: "A rebase", command: "rebase" }
];
function withRootLock(root, log, signal, body) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_31__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_32__.dirname)(root.dir), { recursive: true });
  const run2 = async (held) => {
    await clearAwayLeft(root, log, held);
    return body(held);
  };
  return (0,_chunk_X3WBLLLV_js__WEBPACK_IMPORTED_MODULE_24__/* .withLock */ .k)(`${root.dir}.lock`, signal, run2, () => log.info((0,_chunk_X3WBLLLV_js__WEBPACK_IMPORTED_MODULE_24__/* .waitingFor */ .F)(root.dir)));
}
async function clearAwayLeft(root, log, signal) {
  if ((0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_29__/* .lstatIfThere */ .Cm)(root.ours)?.isDirectory() !== true) return;
  for (const draft of (0,node_fs__WEBPACK_IMPORTED_MODULE_31__.readdirSync)(root.ours).filter((name) => name.startsWith(DRAFT))) {
    const told = () => log.info(`Waiting for a git that a killed run may have left in ${root.dir}.`);
    await awaitUnlocked((0,node_path__WEBPACK_IMPORTED_MODULE_32__.join)(root.ours, draft, "index.lock"), LEFT_GIT_TIMEOUT_MS, told, signal);
    await (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_29__/* .removeFolderLater */ .bF)((0,node_path__WEBPACK_IMPORTED_MODULE_32__.join)(root.ours, draft));
  }
  (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_29__/* .removeFile */ .nM)(`${root.ownIndex}.lock`);
}
async function requireUnlocked({ gitDir, dir }, log, signal) {
  const lock = (0,node_path__WEBPACK_IMPORTED_MODULE_32__.join)(gitDir, "index.lock");
  const told = () => log.info(`Waiting for another git command in ${dir}.`);
  if (await awaitUnlocked(lock, USER_GIT_TIMEOUT_MS, told, signal)) return;
  throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .AssetsSyncError */ .Fl("busy", `Another git command is at work in ${dir}.`, {
    hint: `Wait for it; if there is none, delete ${lock} and run the command again.`
  });
}
async function awaitUnlocked(lock, age, onWait, signal) {
  const end = performance.now() + age;
  for (let isTold = false; ; isTold = true) {
    const found = (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_29__/* .lstatIfThere */ .Cm)(lock);
    if (found === void 0) return true;
    if (performance.now() > end || Date.now() - found.mtimeMs > age) return false;
    if (!isTold) onWait();
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_33__.setTimeout)(PAUSE_MS, void 0, { signal }).catch(() => signal.throwIfAborted());
  }
}
function refuseUnfinished(root) {
  const found = UNFINISHED.find(({ sign }) => (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_29__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_32__.join)(root.gitDir, sign)) !== void 0);
  if (found === void 0) return;
  const give = (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_17__/* .shellCommand */ .q$)(["git", "-C", root.dir, found.command, "--abort"]);
  throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .AssetsSyncError */ .Fl("local-changes", `${found.what} in ${root.dir} is not finished.`, {
    hint: `Finish it (${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_17__/* .shellCommand */ .q$)(["git", "-C", root.dir, "status"])} says how), or give it up (${give}), then run the command again.`
  });
}

// src/workspace/check-out.ts
var PARALLEL = ["-c", "checkout.workers=4", "-c", "checkout.thresholdForParallelism=1000"];
var MAX_ATTEMPTS = 3;
var BACKUPS = "refs/assets-sync/backup/";
async function withDraft(root, body) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_32__.join)(root.ours, `${DRAFT}${process.pid}-${Math.random().toString(36).slice(2)}`);
  const [index, objects] = [(0,node_path__WEBPACK_IMPORTED_MODULE_32__.join)(folder, "index"), (0,node_path__WEBPACK_IMPORTED_MODULE_32__.join)(folder, "objects")];
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_31__.mkdirSync)(objects, { recursive: true });
    const apart = { GIT_OBJECT_DIRECTORY: objects, GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_28__/* .quotePath */ .WG)(root.objects) };
    return await body({ index, environment: { ...root.environment, ...apart, GIT_INDEX_FILE: index } });
  } finally {
    await (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_29__/* .removeFolderLater */ .bF)(folder);
  }
}
async function stage(root, { draft, tree }, changes, to, signal) {
  (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseRepositories */ .By)(root, changes, "cannot be kept in a backup; nothing was replaced");
  (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseSpecialFiles */ .v8)(root, changes);
  if (changes.length === 0 && tree !== void 0) return { ...draft, tree, unlike: [] };
  const call = { environment: draft.environment, signal };
  const update = async (how, kind) => {
    const input = Buffer.concat(changes.filter(kind).flatMap(({ path }) => [path, Buffer.of(0)]));
    if (input.length > 0) await (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_25__/* .git */ .$Y)(["update-index", ...how, "-z", "--stdin"], { ...call, input });
  };
  await update(["--force-remove"], ({ kind }) => kind === "deleted");
  await update(["--add", "--remove", "--replace"], ({ kind }) => kind !== "deleted");
  const staged = (await (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_25__/* .git */ .$Y)(["write-tree", "--missing-ok"], call)).toString("latin1").trim();
  if (changes.length === 0) return { ...draft, tree: staged, unlike: [] };
  const listing = await (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_25__/* .git */ .$Y)(["diff-index", "--cached", "--name-only", "--no-renames", "-z", to], call);
  const unlike = new Set((0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_25__/* .splitRecords */ .DQ)(listing).map((path) => path.toString("latin1")));
  return { ...draft, tree: staged, unlike: changes.filter(({ path }) => unlike.has(path.toString("latin1"))) };
}
async function stageServices(root, draft, state, { commit, changes }, signal) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_31__.existsSync)(root.ownIndex)) (0,node_fs__WEBPACK_IMPORTED_MODULE_31__.copyFileSync)(root.ownIndex, draft.index);
  const tree = state.interrupted === void 0 ? state.synced?.commit ?? _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_34__/* .EMPTY_TREE */ .pL : void 0;
  return stage(root, { draft, tree }, changes, commit, signal);
}
async function checkOut(root, state, { journal, staged }, log, signal) {
  const { commit } = journal;
  let backup;
  try {
    refuseUnfinished(root);
    await requireUnlocked(root, log, signal);
    backup = await backUp(root, state.head, staged.unlike, signal);
    if (backup === void 0) keepCommits(root, state);
    root.writeJournal(journal);
    await switchTrees(root, staged, commit, signal);
  } catch (error) {
    const isUntouched = error instanceof _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_25__/* .GitError */ .XS && ["would-overwrite", "unreadable-tree"].includes(error.kind);
    if (isUntouched && state.interrupted === void 0) root.removeJournal();
    else if (backup !== void 0)
      log.notice(`What is replaced is kept in a backup, ${backup.slice(BACKUPS.length)}: assets-sync backups`);
    throw error;
  }
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_31__.existsSync)(staged.index)) (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_29__/* .rename */ .$w)(staged.index, root.ownIndex);
  root.standOn(commit);
  root.removeJournal();
  return backup;
}
async function switchTrees(root, staged, to, signal, config = []) {
  const environment = { ...staged.environment, GIT_PROGRESS_DELAY: "0" };
  const args = [...PARALLEL, ...config, "read-tree", "-m", "-u", "-v", staged.tree, to];
  const result = await (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_25__/* .tryGit */ .Ii)(args, { environment, signal });
  if (result.exitCode === 0 && !(0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_25__/* .saysNoAccess */ .qS)(result.stderr)) return;
  const [, file] = /unable to (?:unlink(?: old)?|create file) '?([^':\n]+)/.exec(result.stderr) ?? [];
  throw (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_25__/* .gitError */ .N7)(args, result, {
    message: `${file ?? "The files"} could not be written into ${root.dir}.`,
    hint: "Look at the detail (disk full? permissions?), then run the command again; it finishes what was begun."
  });
}
async function retryWhileFilesChange(root, body) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await body();
    } catch (error) {
      if (!(error instanceof _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_25__/* .GitError */ .XS) || error.kind !== "would-overwrite") throw error;
      if (attempt < MAX_ATTEMPTS) continue;
      throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .AssetsSyncError */ .Fl("local-changes", `Files in the assets root ${root.dir} changed while it was synced.`, {
        hint: "They stay as they are. Stop what writes there and run the command again.",
        detail: error.detail
      });
    }
  }
}
async function resume(root, state, journal, log, signal) {
  if (journal.services.length === 0) {
    await recordAsSynced(root, state, journal.commit, signal);
    return void 0;
  }
  return retryWhileFilesChange(root, async () => {
    const changes = await (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__/* .readLocalChanges */ .Xp)(root, state, journal.services, signal);
    return withDraft(root, async (draft) => {
      const staged = await stageServices(root, draft, state, { commit: journal.commit, changes }, signal);
      return checkOut(root, state, { journal, staged }, log, signal);
    });
  });
}
async function backUp(root, head, changes, signal) {
  const paths = changes.flatMap(({ kind, path }) => kind === "deleted" ? [] : [path]);
  if (paths.length === 0) return void 0;
  const own = (0,node_path__WEBPACK_IMPORTED_MODULE_32__.join)(root.ours, `backup-${process.pid}`);
  const apart = { GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_32__.join)(own, "index"), GIT_OBJECT_DIRECTORY: (0,node_path__WEBPACK_IMPORTED_MODULE_32__.join)(own, "objects") };
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_31__.mkdirSync)(apart.GIT_OBJECT_DIRECTORY, { recursive: true });
    const call = { environment: { ...root.environment, ...apart }, signal };
    const input = Buffer.concat(paths.flatMap((path) => [path, Buffer.of(0)]));
    await (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_25__/* .git */ .$Y)(["update-index", "--add", "--remove", "-z", "--stdin"], { ...call, input });
    const tree = (await (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_25__/* .git */ .$Y)(["write-tree", "--missing-ok"], call)).toString("latin1").trim();
    (0,_chunk_TGSQGXYY_js__WEBPACK_IMPORTED_MODULE_9__/* .moveObjects */ .ek)(apart.GIT_OBJECT_DIRECTORY, root.objects);
    const same = await findSame(root, `${tree} ${head ?? ""}`.trimEnd(), signal);
    if (same !== void 0) return same;
    const now = /* @__PURE__ */ new Date();
    const who = `assets-sync <assets-sync@localhost> ${Math.floor(now.getTime() / 1e3)} +0000`;
    const parent = head === void 0 ? "" : `parent ${head}
`;
    const message = `Recordings that a sync replaced: ${paths.length} files
`;
    const commit = `tree ${tree}
${parent}author ${who}
committer ${who}

${message}`;
    const ref = `${BACKUPS}${now.toISOString().replace(/[-:]/g, "")}`;
    root.writeRef(ref, (0,_chunk_TGSQGXYY_js__WEBPACK_IMPORTED_MODULE_9__/* .writeObject */ .p7)(root.objects, "commit", Buffer.from(commit)));
    return ref;
  } finally {
    await (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_29__/* .removeFolderLater */ .bF)(own);
  }
}
async function findSame(root, treeAndParent, signal) {
  const args = ["for-each-ref", "--sort=-refname", "--format=%(refname) %(tree) %(parent)", BACKUPS];
  const { exitCode, stdout } = await (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_25__/* .tryGit */ .Ii)(args, { environment: root.environment, signal });
  const lines = exitCode === 0 ? stdout.toString("latin1").split("\n") : [];
  const newest = lines.find((line) => /^\d{8}T/.test(line.slice(BACKUPS.length)));
  return newest?.slice(newest.indexOf(" ") + 1).trimEnd() === treeAndParent ? newest.split(" ")[0] : void 0;
}
function keepCommits(root, { head }) {
  if (head !== void 0) root.writeRef(`${BACKUPS}${head}`, head);
}
async function recordAsSynced(root, state, commit, signal) {
  const call = { environment: root.environment, signal };
  keepCommits(root, state);
  root.writeJournal({ commit, services: [] });
  await (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_25__/* .git */ .$Y)(["read-tree", "-i", "-m", commit], call);
  await (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_25__/* .tryGit */ .Ii)(["update-index", "-q", "--refresh"], call);
  root.standOn(commit);
  root.removeJournal();
}
async function returnToSynced(root, state, log, signal) {
  const { synced } = state;
  if (synced === void 0) return;
  refuseUnfinished(root);
  if (root.standsOn(synced.commit)) return;
  await requireUnlocked(root, log, signal);
  keepCommits(root, state);
  root.standOn(synced.commit);
}

// src/report/backups.ts
function backupName(ref) {
  return ref.slice(BACKUPS.length);
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
  host.say("warning", `Local changes were replaced; they are kept. To bring them back: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_17__/* .shellCommand */ .q$)(back)}`);
}
function flag(name, value) {
  return value === void 0 ? [] : [name, value];
}

// src/report/synced.ts

function syncedOutputs(result) {
  return {
    "assets-root": result.assetsRoot,
    services: result.services.map(({ service }) => service),
    pins: (0,_chunk_HFJSOUYE_js__WEBPACK_IMPORTED_MODULE_2__/* .pinsOutput */ .um)(result.services),
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
  return { kept, backup: backup === void 0 ? null : backupName(backup) };
}
function syncedText(result, milliseconds, from) {
  const rows = result.services.map((service) => [
    service.service,
    service.pinnedTrees.map(({ sha }) => (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_34__/* .shortSha */ .Fu)(sha)).join(" "),
    (0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_19__/* .count */ .U9)(service.files, "recording"),
    (0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_19__/* .formatBytes */ .z3)(service.size),
    whereFrom(service)
  ]);
  const lines = (0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_19__/* .alignColumns */ .RM)(rows);
  const where = (0,node_path__WEBPACK_IMPORTED_MODULE_32__.relative)(from, result.assetsRoot) || ".";
  lines.push(
    result.services.length === 0 ? "No service to sync." : `${(0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_19__/* .count */ .U9)(result.services.length, "service")}, ${(0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_19__/* .count */ .U9)(total(result, "files"), "recording")} in ${where.startsWith("..") ? result.assetsRoot : where} (${costs(result, milliseconds)})`
  );
  return lines.join("\n");
}
function syncedSummary(result, milliseconds, of = "assets-sync") {
  const { services, changes = [] } = result;
  if (services.length === 0) return `### ${of}

No service to sync.
`;
  const title = `### ${of}: ${(0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_19__/* .count */ .U9)(services.length, "service")}, ${(0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_19__/* .count */ .U9)(total(result, "files"), "recording")}`;
  const table = (0,_chunk_M5KAUOPQ_js__WEBPACK_IMPORTED_MODULE_15__/* .markdownTable */ .Qj)({
    head: ["Service", "Commit", "Recordings", "Size", "From"],
    numeric: [2, 3],
    rows: services.map(({ service, pinnedTrees, files, size, source, deleted }) => [
      (0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_19__/* .escapeMarkdown */ .FV)(service),
      pinnedTrees.map((pinnedTree) => commitCell(pinnedTree, service)).join("<br>"),
      (0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_19__/* .formatCount */ .B4)(files),
      (0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_19__/* .formatBytes */ .z3)(size),
      whereFrom({ service, source, deleted })
    ]),
    of: "services"
  });
  const news = changes.length === 0 ? "" : `
#### What the pins of this change bring

${(0,_chunk_FROHR4BP_js__WEBPACK_IMPORTED_MODULE_0__/* .changesMarkdown */ .T4)(changes)}
`;
  const slow = result.requests === 0 ? [] : services.filter(({ pinnedTrees }) => pinnedTrees.some(({ lacksTree: lacksTree2 }) => lacksTree2));
  const costing = [costs(result, milliseconds), (0,_chunk_HFJSOUYE_js__WEBPACK_IMPORTED_MODULE_2__/* .treesAdvice */ .Kf)(slow.length)].filter((text) => text !== void 0);
  return `${title}

${table}

${costing.join("\n\n")}
${news}`;
}
function commitCell({ directory, sha, repository }, service) {
  const link = (0,_chunk_M5KAUOPQ_js__WEBPACK_IMPORTED_MODULE_15__/* .commitLink */ .wn)(repository, sha);
  return directory === service ? link : `${link} (${(0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_19__/* .escapeMarkdown */ .FV)(directory)})`;
}
function whereFrom({ service, source, deleted }) {
  if (deleted === 0) return SOURCES[source];
  return `${deleted} deleted; ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_17__/* .shellCommand */ .q$)(["assets-sync", "reset", service])} brings them back`;
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
  return `${(0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_19__/* .count */ .U9)(result.requests, "request")}, ${(0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_19__/* .formatBytes */ .z3)(result.bytes)} received, ${(0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_19__/* .formatTime */ .fU)(milliseconds)}${result.verified === true ? ", pins verified" : ""}`;
}
function total(result, what) {
  return result.services.reduce((sum, service) => sum + service[what], 0);
}

// src/workspace/backups.ts
var LINKS = process.platform === "win32" ? [] : ["-c", "core.symlinks=true"];
var BACKUP_NAME = /^(?:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z|[0-9a-f]{40})$/;
function isBackupName(text) {
  return BACKUP_NAME.test(text);
}

// src/store/cache-names.ts


function byRepository(services, urlOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const place of services.flatMap(({ pinnedTrees }) => pinnedTrees)) {
    const url = urlOf(place.pin);
    const group = groups.get(url.url) ?? { url, places: [] };
    group.places.push(place);
    groups.set(url.url, group);
  }
  return [...groups.values()];
}
function cacheNames(storeBase, { url, places }) {
  const paths = places.map(({ assetsPath }) => `${assetsPath}
`).sort();
  const contents = places.map((place) => `${place.assetsPath}\0${place.tree ?? commitOf(place)}
`).sort();
  const name = `${(0,_chunk_UQYD7BST_js__WEBPACK_IMPORTED_MODULE_8__/* .repositoryKey */ .Kq)(url).slice(-12)}-${hash(paths).slice(0, 12)}`;
  const cachePrefix = `assets-sync-${name}-`;
  return {
    cacheKey: cachePrefix + hash(contents).slice(0, 32),
    cachePrefix,
    cachePath: (0,node_path__WEBPACK_IMPORTED_MODULE_32__.join)(storeBase, "exchange", name)
  };
}
function commitOf({ sha, pin: { assetsJson } }) {
  return assetsJson === void 0 ? `commit ${sha}` : `tag ${assetsJson.tag}`;
}
function hash(lines) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_35__.createHash)("sha256").update(lines.join("")).digest("hex");
}

// src/workspace/open-root.ts

var FOR_USER = ["unreachable", "unauthorized", "local-changes", "not-writable", "busy"];
function makeRoot({ root, repositories }) {
  const { all } = repositories;
  root.make(
    all.map(({ store }) => store.objects),
    all[0]?.url.url ?? ""
  );
  for (const { store } of all) store.addBorrowingRoot(root.dir);
}
async function openRoot(work, signal) {
  const { root, log } = work;
  const open = (state2, isNew, backups2 = []) => {
    const before = new Map((state2.synced?.services ?? []).map((synced) => [synced.service, synced]));
    return { ...state2, isNew, before, backupsOfInterrupted: backups2 };
  };
  if (!root.exists()) return open({ synced: void 0, head: void 0, interrupted: void 0 }, true);
  const state = await root.readState(signal);
  if (state.interrupted === void 0) return open(state, false);
  makeRoot(work);
  const backup = await finishInterrupted(work, state, state.interrupted, signal);
  log.info("An earlier run was cut off; it was finished first.");
  const backups = backup === void 0 ? [] : [backup.slice(BACKUPS.length)];
  for (const name of backups) log.notice(`Files that changed meanwhile are kept in a backup, ${name}: assets-sync backups`);
  return open(await root.readState(signal), false, backups);
}
async function finishInterrupted(work, state, interrupted, signal) {
  const { root, chosen, log } = work;
  const synced = state.synced?.services ?? [];
  const lost = state.synced && { commit: state.synced.commit, services: synced.map(({ service }) => service) };
  const journal = interrupted === _chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__/* .UNREADABLE */ .mP ? lost : interrupted;
  if (journal !== void 0) {
    try {
      const after = await root.readSynced(journal.commit, signal);
      await fetchAgain(
        work,
        after.filter(({ service }) => journal.services.includes(service)),
        signal
      );
      return await resume(root, state, journal, log, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .AssetsSyncError */ .Fl) || FOR_USER.includes(error.code) || root.isDamage(error)) throw error;
    }
  }
  const services = journal?.services ?? chosen.map(({ service }) => service);
  const others = synced.filter(({ service }) => !services.includes(service));
  const { commit } = await (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__/* .writeSyncedCommit */ .pl)(root, { others, chosen: [], without: [] }, signal);
  return resume(root, state, { commit, services }, log, signal);
}
async function fetchAgain({ repositories }, services, signal) {
  const trees = services.flatMap(({ pinnedTrees }) => pinnedTrees);
  for (const assets of repositories.all) {
    const ofRepository = trees.filter(({ repository }) => repository === assets.url.url);
    const lost = ofRepository.map((tree) => ({ ...tree, pin: lostPin(tree) }));
    await (0,_chunk_LIKSRUC2_js__WEBPACK_IMPORTED_MODULE_7__/* .fetchTrees */ .OE)(assets, lost, {}, signal);
  }
}
function lostPin(tree) {
  return { ...tree, reason: void 0, manifestDirectory: tree.directory, at: { file: _chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_19__/* .MANIFEST_NAME */ .ir } };
}
async function borrowAgain(work, before, signal) {
  if (storesHold(work, before)) return { isReadable: true, lost: void 0 };
  try {
    await fetchAgain(work, [...before.values()], signal);
    makeRoot(work);
    return { isReadable: storesHold(work, before), lost: void 0 };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .AssetsSyncError */ .Fl)) throw error;
    return { isReadable: storesHold(work, before), lost: error };
  }
}
function storesHold(work, before) {
  const stores = storesOf(work, before);
  return [...before.values()].every(
    ({ pinnedTrees }) => pinnedTrees.every(({ repository, tree }) => stores.get(repository)?.some((store) => store.completeTrees.has(tree)) === true)
  );
}
function storesOf({ request, root }, before) {
  const bases = [(0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__/* .privateStores */ .C7)(root.dir), request.repositoryOptions.storeBase];
  const borrowed = (url) => bases.map((base) => new _chunk_UQYD7BST_js__WEBPACK_IMPORTED_MODULE_8__/* .Store */ .il(base, { url })).filter(({ objects }) => root.borrowsFrom(objects) && (0,node_fs__WEBPACK_IMPORTED_MODULE_31__.existsSync)(objects));
  const all = [...before.values()].flatMap(({ pinnedTrees }) => pinnedTrees.map(({ repository }) => repository));
  return new Map([...new Set(all)].map((repository) => [repository, borrowed(repository)]));
}
async function readChanges({ root, request }, opened, services, lost, signal) {
  if (opened.isNew) return [];
  try {
    const reading = (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__/* .readLocalChanges */ .Xp)(root, opened, services, signal);
    reading.catch(() => {
    });
    if (request.discard) (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseSpecialFiles */ .v8)(root, (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__/* .findSpecialFiles */ .Eb)(root, services));
    return await reading;
  } catch (error) {
    if (lost === void 0 || !(error instanceof _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .AssetsSyncError */ .Fl) || error.code !== "missing-store") throw error;
    if (lost.exitCode === 3 || lost.exitCode === 5) throw lost;
    throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .AssetsSyncError */ .Fl(
      "local-changes",
      `What changed in ${root.dir} cannot be told: neither this machine nor the server has what it was synced from any more.`,
      {
        hint: "Move the assets root away, run the command again, and copy what you recorded from there into the new one.",
        detail: `${lost.message}
${error.detail ?? ""}`
      }
    );
  }
}

// src/workspace/totals.ts


var MAX_SERVICE_BYTES = 1e11;
function refuseUnfit({ services, unwritable, twins }) {
  const hint = "in the assets repository, and pin the commit that has the new names; nothing was written.";
  if (unwritable.length > 0) {
    const message = `No file can have these names here (${unwritable.length}):
${(0,_chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .listLines */ .i4)(unwritable.map(shorten))}`;
    throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .AssetsSyncError */ .Fl("unwritable-name", message, { hint: `Rename the recordings ${hint}` });
  }
  if (twins.length > 0) {
    const lines = twins.map(([one, other]) => `${shorten(one)} and ${shorten(other)}`);
    const message = `These names differ by the case of letters alone, which is one file here (${twins.length}):
${(0,_chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .listLines */ .i4)(lines)}`;
    throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .AssetsSyncError */ .Fl("unwritable-name", message, { hint: `Rename one of them ${hint}` });
  }
  for (const [service, { size }] of services) {
    if (!(size > MAX_SERVICE_BYTES)) continue;
    const gigabytes = (bytes) => Math.round(bytes / 1e9);
    throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .AssetsSyncError */ .Fl(
      "too-large",
      `${(0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_22__/* .showDirectory */ .fi)(service)} has ${gigabytes(size)} GB of recordings; assets-sync takes ${gigabytes(MAX_SERVICE_BYTES)} GB of one service at most.`,
      { hint: "Look at its commit, and pin one that is right; nothing was written." }
    );
  }
}
function shorten(path) {
  return path.length > 120 ? `${path.slice(0, 80)}\u2026${path.slice(-30)} (${Buffer.byteLength(path)} bytes)` : path;
}
async function measure(root, commit, services, signal) {
  const packs = packsOf(root);
  const known = readKnown(root, commit, packs);
  const found = services.map((service) => [service, known.get(service)]);
  if (found.every((entry) => entry[1] !== void 0)) {
    return { services: new Map(found), submodules: [], unwritable: [], twins: [] };
  }
  const totals = await count2(root, commit, services, signal);
  const all = new Map([...known, ...totals.services]);
  if (totals.submodules.length + totals.unwritable.length + totals.twins.length === 0 && !areNested([...all.keys()]))
    writeKnown(root, { commit, packs, services: [...all] });
  return totals;
}
function areNested(services) {
  const sorted = services.map((service) => service === _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_22__/* .TOP */ .wv ? "" : `${service}/`).sort();
  return sorted.some((service, index) => sorted[index + 1]?.startsWith(service) === true);
}
function fileOf(root) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_32__.join)(root.ours, "totals.json");
}
function readKnown(root, commit, packs) {
  try {
    const known = JSON.parse((0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_28__/* .readIfThere */ .qC)(fileOf(root)) ?? "{}");
    return new Map(known.commit === commit && known.packs === packs ? known.services : []);
  } catch {
    return /* @__PURE__ */ new Map();
  }
}
function writeKnown(root, known) {
  try {
    (0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_28__/* .writeAtomically */ .vK)(fileOf(root), JSON.stringify(known));
  } catch {
  }
}
function packsOf(root) {
  return [root.objects, ...root.alternates.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_32__.resolve)(root.objects, path))].map((path) => tryStat((0,node_path__WEBPACK_IMPORTED_MODULE_32__.join)(path, "pack"))).map((found) => found === void 0 ? "" : `${found.ino} ${found.mtimeMs}`).join("\n");
}
function tryStat(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_31__.statSync)(path);
  } catch {
    return void 0;
  }
}
async function count2(root, commit, services, signal) {
  const counter = new Counter(root.dir, services, root.traits.ignoresCase);
  const args = ["ls-tree", "-r", "-l", "-z", "--full-tree", commit];
  let rest = Buffer.alloc(0);
  await (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_25__/* .git */ .$Y)(args, {
    environment: root.environment,
    paths: services,
    signal,
    onStdout: (chunk) => {
      rest = Buffer.concat([rest, chunk]);
      for (const record of (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_25__/* .splitRecords */ .DQ)(rest)) counter.add(record);
      rest = Buffer.from(rest.subarray(rest.lastIndexOf(0) + 1));
    }
  });
  return counter.totals;
}
var Counter = class {
  totals;
  assetsRoot;
  sorted;
  isNested;
  /** The service of the last file: files come in order, so it is most likely that of the next, unless services nest. */
  current;
  /** Every path so far as this file system compares it; undefined where it compares every letter. */
  folded;
  constructor(assetsRoot, services, ignoresCase) {
    this.assetsRoot = assetsRoot;
    this.folded = ignoresCase ? /* @__PURE__ */ new Map() : void 0;
    this.sorted = [...services].sort();
    this.isNested = areNested(services);
    this.totals = {
      services: new Map(services.map((service) => [service, { files: 0, size: 0 }])),
      submodules: [],
      unwritable: [],
      twins: []
    };
  }
  /** @param record of `git ls-tree -l -z` */
  add(record) {
    const tab = record.indexOf(9);
    const [mode, , , size] = record.toString("latin1", 0, tab).split(/ +/);
    const bytes = record.subarray(tab + 1);
    const path = bytes.toString("utf8");
    if (this.isNested || this.current === void 0 || !(0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_22__/* .isWithin */ .UO)(path, this.current)) {
      this.current = this.sorted.findLast((service) => (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_22__/* .isWithin */ .UO)(path, service));
    }
    const total2 = this.current === void 0 ? void 0 : this.totals.services.get(this.current);
    if (total2 === void 0) return;
    if (mode === "160000") {
      this.totals.submodules.push(Buffer.from(bytes));
      return;
    }
    if ((0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_22__/* .isUnwritable */ .Q0)(bytes, this.assetsRoot)) this.totals.unwritable.push(path);
    if (this.folded !== void 0) this.findTwins(path, this.folded);
    total2.files++;
    total2.size += Number(size);
  }
  /** The directories above it count as well: `a/x` and `A/y` would be in one. */
  findTwins(path, folded) {
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
      const part = path.slice(0, end);
      const key = (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_22__/* .foldedPath */ .kV)(part);
      const known = folded.get(key);
      if (known === part) return;
      if (known === void 0) folded.set(key, part);
      else this.totals.twins.push([known, part]);
    }
  }
};

// src/workspace/chosen-trees.ts
async function fetchChosen(work, { isNew, before }, signal) {
  const { request, repositories, chosen, log } = work;
  const known = new Map(
    [...before.values()].flatMap(({ pinnedTrees }) => pinnedTrees.map((tree) => [tree.directory, tree.tree]))
  );
  if (request.storeInsideRoot && isNew) {
    request.beforeWriting();
    makeRoot(work);
  }
  const found = [];
  for (const [assets, ofRepository] of repositories.group(chosen.flatMap(({ pinnedTrees }) => pinnedTrees))) {
    const options = { earlierTree: (directory) => known.get(directory), ciCache: request.ciCache?.(assets) };
    const { trees, warnings } = await (0,_chunk_LIKSRUC2_js__WEBPACK_IMPORTED_MODULE_7__/* .fetchTrees */ .OE)(assets, ofRepository, options, signal);
    for (const problem of warnings) log.warning(problem);
    found.push(...trees);
  }
  return found;
}
function treesOf({ pinnedTrees }, trees) {
  return pinnedTrees.flatMap(
    ({ directory, pin }) => trees.find((tree) => tree.directory === directory && tree.pin === pin) ?? []
  );
}
async function divideByPresence({ chosen: all, repositories, log }, before, trees, signal) {
  for (const [assets, ofRepository] of repositories.group(trees)) await requirePrefixes(assets, ofRepository, signal);
  const absent = [];
  const present = all.filter((chosen) => {
    const lost = treesOf(chosen, trees).find(({ found }) => found === "absent");
    if (lost === void 0) return true;
    if (chosen.given || lost.pin.directory === lost.directory)
      throw noSuchDirectory(chosen, lost, before, repositories.of(lost.pin).url.url);
    absent.push(chosen.service);
    return false;
  });
  const gone = absent.filter((service) => before.has(service));
  const never = absent.filter((service) => !before.has(service));
  if (never.length > 0) log.notice(`Without recordings at their pinned commit, left out: ${(0,_chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .listNames */ .Zv)(never)}.`);
  if (gone.length > 0) log.notice(`Without recordings at their pinned commit, taken off the disk: ${(0,_chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .listNames */ .Zv)(gone)}.`);
  return { present, absent };
}
async function requirePrefixes({ store, url }, trees, signal) {
  const lost = trees.flatMap((tree) => {
    const prefix = tree.found === "absent" ? prefixOf(tree) : _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_22__/* .TOP */ .wv;
    return prefix === _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_22__/* .TOP */ .wv ? [] : [{ sha: tree.sha, assetsPath: prefix, pin: tree.pin }];
  });
  if (lost.length === 0) return;
  const answers = await (0,_chunk_SR6QFW7M_js__WEBPACK_IMPORTED_MODULE_11__/* .findInCommits */ .X5)(store, lost, signal);
  const without = lost.find((_, index) => answers[index] === "absent");
  if (without === void 0) return;
  const message = `The prefix ${without.assetsPath} does not exist in commit ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_34__/* .shortSha */ .Fu)(without.sha)} of ${url.url}.`;
  const setting = without.pin.assetsJson === void 0 ? "$prefix" : "AssetsRepoPrefixPath";
  const hint = `Correct ${setting}, which says where the recordings of this repository begin there, or pin a commit that has it.`;
  throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .AssetsSyncError */ .Fl("no-such-directory", message, { hint, at: without.pin.at });
}
function prefixOf({ directory, assetsPath }) {
  return assetsPath.endsWith(`/${directory}`) ? assetsPath.slice(0, -directory.length - 1) : _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_22__/* .TOP */ .wv;
}
function noSuchDirectory({ service, meant }, lost, before, repository) {
  const isPinnedItself = lost.pin.directory === lost.directory;
  const takeOff = isPinnedItself ? "or remove the pin." : "or take it off the disk: assets-sync sync '*'";
  const mistyped = meant === void 0 ? "Check the spelling of the path, or pin a commit that has it." : `Did you mean ${meant}? Else pin a commit that has it.`;
  return new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .AssetsSyncError */ .Fl(
    "no-such-directory",
    `${(0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_22__/* .showDirectory */ .fi)(lost.assetsPath)} does not exist in commit ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_34__/* .shortSha */ .Fu)(lost.sha)} of ${repository}.`,
    {
      hint: before.has(service) ? `It is on disk from another commit. Pin one that has it, ${takeOff}` : mistyped,
      at: lost.pin.at
    }
  );
}
async function composeCommit({ root, repositories }, { before }, { present, leaving, trees }, signal) {
  const names = present.map(({ service }) => service);
  const plan = {
    others: [...before.values()].filter(({ service }) => !names.includes(service) && !leaving.includes(service)),
    chosen: present.map((chosen) => ({
      service: chosen.service,
      pinnedTrees: treesOf(chosen, trees).flatMap(({ directory, assetsPath, sha, tree, found, pin }) => {
        const repository = repositories.of(pin).url.url;
        return found === "absent" ? [] : [{ directory, assetsPath, repository, sha, tree: found, byTree: tree === found }];
      })
    })),
    without: []
  };
  const composed = await (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__/* .writeSyncedCommit */ .pl)(root, plan, signal);
  try {
    const totals = await measure(root, composed.commit, names, signal);
    refuseUnfit(totals);
    if (totals.submodules.length === 0) return { ...composed, totals };
    return { ...await (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__/* .writeSyncedCommit */ .pl)(root, { ...plan, without: totals.submodules }, signal), totals };
  } catch (error) {
    if (!(error instanceof _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .AssetsSyncError */ .Fl) || !["unwritable-name", "too-large"].includes(error.code))
      await checkClaimedTrees(root.environment, trees, signal);
    throw error;
  }
}
async function checkClaimedTrees(environment, trees, signal) {
  const claimed = trees.filter(({ tree, found }) => tree !== void 0 && tree === found);
  if (claimed.length === 0) return;
  const input = claimed.map(({ tree }) => `${tree}
`).join("");
  const output = await (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_25__/* .git */ .$Y)(["cat-file", "--batch-check=%(objecttype)"], { environment, input, signal });
  const types = output.toString("latin1").split("\n");
  const wrong = claimed.filter((_, index) => /^(blob|commit|tag)$/.test(types[index] ?? ""));
  if (wrong.length === 0) return;
  throw (0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_19__/* .manifestError */ .eZ)(
    wrong.map(({ tree, pin }) => ({
      message: `tree ${tree} is not a directory of the assets repository; correct it or leave it out`,
      at: pin.at
    }))
  );
}

// src/workspace/sync-root.ts
var NOTHING_SYNCED = {
  services: [],
  repositories: [],
  ..._chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_25__/* .NO_TRAFFIC */ .qE,
  cacheHit: false,
  kept: [],
  others: [],
  backup: void 0,
  backupsOfInterrupted: []
};
function syncRoot(request, log, signal) {
  const root = new _chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsRoot */ ._c(request.assetsRoot);
  const { accesses, repositoryOptions, ciCache } = request;
  const storeBase = request.storeInsideRoot ? (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__/* .privateStores */ .C7)(root.dir) : repositoryOptions.storeBase;
  return (0,_chunk_UQYD7BST_js__WEBPACK_IMPORTED_MODULE_8__/* .withAssetsRepositories */ .AZ)(accesses, { ...repositoryOptions, storeBase }, log, async (repositories) => {
    const places = request.chosen.flatMap(({ pinnedTrees }) => pinnedTrees);
    const tags = await (0,_chunk_UQYD7BST_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveTags */ .yN)(repositories, places, log, signal);
    const work = { request, log, root, repositories, chosen: tags.services(request.chosen) };
    for (const { pin } of places) repositories.of(pin);
    const isFirst = (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_29__/* .lstatIfThere */ .Cm)(root.dir) === void 0 && !request.storeInsideRoot && ciCache === void 0;
    if (isFirst) for (const assets of repositories.all) (0,_chunk_UQYD7BST_js__WEBPACK_IMPORTED_MODULE_8__/* .connectIfNew */ .is)(assets, signal);
    if (places.length === 0 && accesses.hasOwn) repositories.of({});
    const { result, trees } = await withRootLock(root, log, signal, (held) => syncLocked(work, held));
    for (const [assets, ofRepository] of repositories.group(trees)) {
      const cameFromElsewhere = assets.remote.traffic.fetches > 0 || ofRepository.some(({ source }) => source === "mirror");
      await ciCache?.(assets)?.save(assets.store, ofRepository, cameFromElsewhere, signal);
    }
    return result;
  });
}
async function syncLocked(work, signal) {
  const { root, log, repositories } = work;
  const stores = repositories.all.map(({ store }) => store);
  const wasThere = root.exists();
  try {
    return await (0,_chunk_W2BA26NE_js__WEBPACK_IMPORTED_MODULE_10__/* .withRepair */ .MF)(stores, log, signal, async () => {
      try {
        return await syncOnce(work, signal);
      } catch (error) {
        if (!root.isDamage(error)) throw error;
        const aside = await root.makeAnew(() => makeRoot(work), signal);
        log.notice(`The git repository of the assets root was damaged and made anew; what it was is in ${aside}.`);
        return syncOnce(work, signal);
      }
    });
  } catch (error) {
    if (wasThere || root.isCutOff) throw error;
    await repositories.close();
    await root.unmake();
    throw error;
  }
}
async function syncOnce(work, signal) {
  const { request, root } = work;
  const opened = await openRoot(work, signal);
  const base = await borrowAgain(work, opened.before, signal);
  const isDone = base.isReadable && isAtPins(work, opened);
  const names = work.chosen.map(({ service }) => service).concat(request.removed ?? []);
  if (isDone || !request.discard) {
    const changes = await readChanges(work, opened, names, base.lost, signal);
    const trees2 = new Map([...opened.before].map(([service, { tree }]) => [service, tree]));
    const plan = planFor(work, opened, { chosen: work.chosen, leaving: request.removed ?? [], changes, trees: trees2 });
    const refused = plan.refused.filter(({ reason }) => reason !== "not-synced");
    refuse(work, opened, { refused }, changes);
    if (isDone && plan.written.length === 0) {
      const totals = opened.synced && await measure(root, opened.synced.commit, names, signal);
      for (const store of [...storesOf(work, opened.before).values()].flat()) store.addBorrowingRoot(root.dir);
      request.beforeWriting();
      if (request.discard && names.length > 0) await returnToSynced(root, opened, work.log, signal);
      return { result: report(work, opened, plan, { totals, trees: void 0, absent: [], backup: void 0 }), trees: [] };
    }
  }
  const trees = await fetchChosen(work, opened, signal);
  const { present, absent } = await divideByPresence(work, opened.before, trees, signal);
  const closing = work.repositories.close();
  closing.catch(() => {
  });
  request.beforeWriting();
  makeRoot(work);
  const written = await write(work, opened, { present, absent, trees, lost: base.lost }, signal);
  await closing;
  return { result: report(work, opened, written.plan, { ...written, trees, absent }), trees };
}
function isAtPins({ request, chosen, repositories }, { before }) {
  const urlOf = (pin) => repositories.of(pin).url.url;
  const isThere = ({ service, pinnedTrees }) => (0,_chunk_FROHR4BP_js__WEBPACK_IMPORTED_MODULE_0__/* .compareToPins */ .HH)(pinnedTrees, before.get(service), urlOf) === "at-pins";
  return (request.removed ?? []).length === 0 && chosen.every(isThere);
}
function planFor({ request, root, repositories }, { before }, planning) {
  return (0,_chunk_FROHR4BP_js__WEBPACK_IMPORTED_MODULE_0__/* .planSync */ .R4)({
    ...planning,
    synced: before,
    changesOf: (service) => planning.changes.filter((change) => (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__/* .concerns */ .Kc)(change, service)),
    isOnDisk: (service) => (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__/* .isOnDisk */ .L7)(root, service),
    urlOf: (pin) => repositories.of(pin).url.url,
    discard: request.discard
  });
}
async function write(work, opened, { present, absent, trees, lost }, signal) {
  const { root, log, request } = work;
  const leaving = [...absent, ...request.removed ?? []];
  const names = [...present.map(({ service }) => service), ...leaving];
  const { commit, services, totals } = await composeCommit(work, opened, { present, leaving, trees }, signal);
  return retryWhileFilesChange(root, async () => {
    const changes = await readChanges(work, opened, names, lost, signal);
    const after = new Map(services.map(({ service, tree }) => [service, tree]));
    const plan = planFor(work, opened, { chosen: present, leaving, changes, trees: after });
    if (plan.written.length === 0 && opened.synced?.commit === commit) {
      if (request.discard) await returnToSynced(root, opened, log, signal);
      return { plan, totals, backup: void 0 };
    }
    const inWritten = changes.filter((change) => plan.written.some((service) => (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__/* .concerns */ .Kc)(change, service)));
    return withDraft(root, async (draft) => {
      const staged = await stageServices(root, draft, opened, { commit, changes: inWritten }, signal);
      refuse(work, opened, plan, staged.unlike);
      const journal = { commit, services: plan.written };
      return { plan, totals, backup: await checkOut(root, opened, { journal, staged }, log, signal) };
    });
  });
}
function refuse({ chosen, repositories }, { before }, plan, unlike) {
  const refused = plan.refused.filter(({ service }) => unlike.some((change) => (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__/* .concerns */ .Kc)(change, service)));
  const [first] = refused;
  if (first === void 0) return;
  const blocked = refused.find(({ reason }) => reason === "in-the-way")?.service;
  if (blocked !== void 0) {
    const path = unlike.find((change) => (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_22__/* .isWithin */ .UO)(blocked, change.path.toString("utf8")))?.path;
    throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .AssetsSyncError */ .Fl("local-changes", `The file ${path} in the assets root is in the way of ${blocked}.`, {
      hint: "Move it away, or sync with discard (--discard): it puts the pinned recordings in place and keeps a backup."
    });
  }
  const isElsewhere = ({ service }) => {
    const there = before.get(service)?.pinnedTrees[0]?.repository;
    const pin = chosen.find((one) => one.service === service)?.pinnedTrees[0]?.pin;
    return there !== void 0 && pin !== void 0 && there !== repositories.of(pin).url.url;
  };
  const lines = unlike.filter((change) => refused.some(({ service }) => (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__/* .concerns */ .Kc)(change, service))).map(({ kind, path }) => `${kind.padEnd(8)} ${path.toString("utf8")}`);
  const names = refused.map(({ service }) => service).join(", ");
  const whatIs = {
    "not-synced": `${names} was not synced yet, and there are files in its place`,
    moved: refused.every(isElsewhere) ? `The assets repository of ${names} is another one now, but there are local changes` : `The pin of ${names} moved, but there are local changes`
  };
  const isNew = refused.every(({ reason }) => reason === "not-synced");
  throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .AssetsSyncError */ .Fl("local-changes", `${whatIs[isNew ? "not-synced" : "moved"]}:
${(0,_chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .listLines */ .i4)(lines)}`, {
    hint: isNew ? "Move them away, or sync with discard (--discard): it puts the pinned recordings in place and keeps a backup." : "Publish them (assets-sync push), go back to the branch where you recorded them, or sync with discard (--discard): it puts the pinned recordings in place and keeps a backup."
  });
}
function report({ request, repositories, chosen }, { before, backupsOfInterrupted }, plan, { totals, trees, absent, backup }) {
  const about = [...chosen.map(({ service }) => service), ...request.removed ?? [], ...absent];
  return {
    repositories: repositories.all.map(({ url }) => url),
    services: plan.services.map((planned) => ({
      service: planned.chosen.service,
      pinnedTrees: planned.chosen.pinnedTrees.map((place) => {
        const { directory, sha, pin } = place;
        return { directory, sha, at: pin.at, repository: repositories.of(pin).url, lacksTree: (0,_chunk_TGSQGXYY_js__WEBPACK_IMPORTED_MODULE_9__/* .lacksTree */ .tQ)(place) };
      }),
      ...totals?.services.get(planned.chosen.service) ?? { files: 0, size: 0 },
      deleted: planned.kept.filter(({ kind }) => kind === "deleted").length,
      source: sourceOf(planned, trees)
    })),
    cacheHit: plan.services.length > 0 && repositories.fetches === 0,
    kept: [...new Set(plan.services.flatMap(({ kept }) => kept.map(({ path }) => path.toString("utf8"))))],
    others: [...before.values()].filter(({ service }) => !about.includes(service)),
    backup,
    backupsOfInterrupted
  };
}
function sourceOf({ chosen, state, action }, trees) {
  const isAtPins2 = state === "at-pins" || state === "unproved";
  if (trees === void 0 || isAtPins2 && action === "stay") return "unchanged";
  if (isAtPins2 && action === "restore") return "restored";
  const sources = treesOf(chosen, trees).map(({ source }) => source);
  return ["network", "mirror", "cache"].find((source) => sources.includes(source)) ?? "store";
}

// src/commands/sync/other-services.ts
async function tellOfOthers(request, located, chosen, others, log, signal) {
  const { codeRepository } = request;
  const selecting = request.selection.paths.includes(_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_5__/* .ALL */ .y2) ? Promise.resolve(chosen) : (0,_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_5__/* .selectAll */ .Ub)(request.selection, codeRepository, _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_25__/* .SILENT */ .qY, signal, located);
  const selection = await selecting.catch((error) => {
    if (signal.aborted || !(error instanceof _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .AssetsSyncError */ .Fl)) throw error;
  });
  if (selection === void 0) return;
  const { pins, root } = selection;
  const urlOf = (pin) => (0,_chunk_36NHRGVG_js__WEBPACK_IMPORTED_MODULE_13__/* .repositoryUrlOf */ .ZN)(request.access, root, codeRepository.root, pin).url;
  const isPinned = ({ service }) => pins.pinnedTreesOf(service).length > 0;
  const lost = others.filter((there) => !isPinned(there)).map(({ service }) => service);
  if (lost.length > 0) {
    const { isLocalUser } = request.selection;
    const advice = isLocalUser ? " assets-sync reset takes off the disk what has no committed pin." : "";
    log.notice(`On disk, without a pin, and left as they are: ${(0,_chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .listNames */ .Zv)(lost)}.${advice}`);
  }
  const moved = others.filter((there) => isPinned(there) && (0,_chunk_FROHR4BP_js__WEBPACK_IMPORTED_MODULE_0__/* .compareToPins */ .HH)(pins.pinnedTreesOf(there.service), there, urlOf) === "moved").map(({ service }) => service);
  if (moved.length === 0) return;
  log.warning({
    message: `On disk, but not at the commit that is pinned: ${(0,_chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .listNames */ .Zv)(moved)}. Bring them: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_17__/* .syncCommand */ .Bz)(moved)}`
  });
}

// src/commands/sync/sync.ts
function storeBaseOf(cache, storeBase, assetsRoot) {
  return cache === "off" ? (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__/* .privateStores */ .C7)(assetsRoot) : storeBase;
}
async function sync(request, log, signal) {
  const { codeRepository } = request;
  const { paths, isLocalUser, path } = request.selection;
  const located = (0,_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_5__/* .locate */ .x5)(codeRepository, path);
  const asked = { ...request.selection, isProved: request.verify };
  const selection = request.compare ? await (0,_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_5__/* .selectCompared */ .kv)(asked, { lostPins: false }, codeRepository, log, signal, located) : await (0,_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_5__/* .select */ .Lt)(asked, codeRepository, log, signal, located);
  const { root, assetsRoot, services } = selection;
  const verified = request.verify ? true : void 0;
  const tellsOfOthers = paths.includes(_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_5__/* .ALL */ .y2) || isLocalUser && paths.length === 0;
  const onDisk = new _chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsRoot */ ._c(assetsRoot, true);
  if (!located.isRootMissing && (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnmade */ .hL)(onDisk)) {
    (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__/* .adoptRecordings */ .d4)(
      new _chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsRoot */ ._c(assetsRoot),
      selection,
      (0,_chunk_36NHRGVG_js__WEBPACK_IMPORTED_MODULE_13__/* .findRepositoryUrl */ .RD)(request.access, root, codeRepository.root).url,
      codeRepository
    );
  }
  if (services.length === 0 && !onDisk.isCutOff) {
    if (!located.isRootMissing) (0,_chunk_36NHRGVG_js__WEBPACK_IMPORTED_MODULE_13__/* .findRepositoryUrl */ .RD)(request.access, root, codeRepository.root);
    const { synced } = tellsOfOthers && onDisk.exists() ? await onDisk.readState(signal) : {};
    if (synced !== void 0) await tellOfOthers(request, located, selection, synced.services, log, signal);
    return { ...NOTHING_SYNCED, assetsRoot, changes: void 0, verified };
  }
  const accesses = (0,_chunk_36NHRGVG_js__WEBPACK_IMPORTED_MODULE_13__/* .findAccesses */ .cX)(request.access, root, codeRepository.root, log.warning);
  const proof = request.verify ? await prove(request, selection, log, signal) : _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_25__/* .NO_TRAFFIC */ .qE;
  const result = await bring(request, accesses, selection, onDisk, log, signal);
  if (tellsOfOthers && result.others.length > 0) await tellOfOthers(request, located, selection, result.others, log, signal);
  const compared = request.showChanges ? await compare(request, accesses, selection, log, signal) : NOT_COMPARED;
  return {
    ...result,
    assetsRoot,
    changes: compared.changes,
    verified,
    requests: result.requests + proof.requests + compared.requests,
    bytes: result.bytes + proof.bytes + compared.bytes,
    cacheHit: result.cacheHit && proof.requests === 0 && compared.requests === 0
  };
}
async function bring(request, accesses, selection, onDisk, log, signal) {
  const { codeRepository, repositoryOptions, cache, cacheService, layout } = request;
  const { assetsRoot, services } = selection;
  const assetsFolder = (0,_chunk_CGADDCYE_js__WEBPACK_IMPORTED_MODULE_6__/* .assetsFolderOf */ .Dx)(assetsRoot, codeRepository.root);
  const packages = layout === "test-proxy" ? (0,_chunk_CGADDCYE_js__WEBPACK_IMPORTED_MODULE_6__/* .packagesOf */ .DT)(services, assetsFolder) : [];
  const inRoot = services.filter((service) => !packages.some(({ chosen }) => chosen === service));
  const isRootMeant = inRoot.length > 0 || onDisk.isCutOff;
  if (packages.length === 0) return syncServices(request, accesses, selection, log, signal);
  (0,_chunk_MHGAJDRL_js__WEBPACK_IMPORTED_MODULE_16__/* .hideFromStatus */ .hf)(codeRepository, assetsRoot);
  const { syncPackages } = await __webpack_require__.e(/* import() */ 744).then(__webpack_require__.bind(__webpack_require__, 6744));
  const { storeBase } = repositoryOptions;
  const groups = byRepository(
    packages.map(({ chosen }) => chosen),
    (pin) => accesses.of(pin).url
  );
  const ciCache = cache === "hosted" ? await ciCaches(storeBase, groups, cacheService, log) : void 0;
  const withoutStore = cache === "off";
  const ofProxy = await syncPackages(
    { packages, assetsFolder, assetsRoot, accesses, repositoryOptions, withoutStore, ciCache },
    log,
    signal
  );
  const ours = isRootMeant ? await syncServices(request, accesses, { ...selection, services: inRoot }, log, signal) : NOTHING_SYNCED;
  const both = (one, other) => [...one, ...other];
  return {
    ...groups[0] === void 0 ? {} : cacheNames(storeBase, groups[0]),
    ...ours,
    services: both(ofProxy.services, ours.services).sort((a, b) => a.service < b.service ? -1 : 1),
    repositories: both(ofProxy.repositories, ours.repositories),
    requests: ofProxy.requests + ours.requests,
    bytes: ofProxy.bytes + ours.bytes,
    cacheHit: ofProxy.cacheHit && (ours.cacheHit || inRoot.length === 0),
    kept: both(ofProxy.kept, ours.kept)
  };
}
async function syncServices({ codeRepository, repositoryOptions, discard, cache, cacheService }, accesses, { assetsRoot, services }, log, signal) {
  const { storeBase } = repositoryOptions;
  const groups = byRepository(services, (pin) => accesses.of(pin).url);
  const names = groups[0] === void 0 ? {} : cacheNames(storeBase, groups[0]);
  const result = await syncRoot(
    {
      accesses,
      repositoryOptions,
      assetsRoot,
      chosen: services,
      discard,
      storeInsideRoot: cache === "off",
      ciCache: cache === "hosted" ? await ciCaches(storeBase, groups, cacheService, log) : void 0,
      beforeWriting: () => (0,_chunk_MHGAJDRL_js__WEBPACK_IMPORTED_MODULE_16__/* .hideFromStatus */ .hf)(codeRepository, assetsRoot)
    },
    log,
    signal
  );
  return { ...result, ...names };
}
async function ciCaches(storeBase, groups, service, log) {
  const { CiCache } = await __webpack_require__.e(/* import() */ 157).then(__webpack_require__.bind(__webpack_require__, 4157));
  const caches = new Map(
    groups.flatMap(
      (group) => group === void 0 ? [] : [[group.url.url, new CiCache(cacheNames(storeBase, group), service, log.notice)]]
    )
  );
  return ({ url }) => caches.get(url.url);
}
var NOT_COMPARED = { changes: void 0, ..._chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_25__/* .NO_TRAFFIC */ .qE };
async function compare({ repositoryOptions, cache }, accesses, { assetsRoot, services, before }, log, signal) {
  const isElsewhere = before?.otherRepository !== void 0 && before.pins.directories.length === 0;
  if (services.length === 0 || before === void 0 || isElsewhere) return NOT_COMPARED;
  const storeBase = storeBaseOf(cache, repositoryOptions.storeBase, assetsRoot);
  const question = { accesses, repositoryOptions: { ...repositoryOptions, storeBase }, services, earlier: before.pins };
  try {
    const { comparePins } = await __webpack_require__.e(/* import() */ 668).then(__webpack_require__.bind(__webpack_require__, 4668));
    return await comparePins(question, log, signal);
  } catch (error) {
    if (signal.aborted || !(error instanceof _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .AssetsSyncError */ .Fl)) throw error;
    log.notice(`What changed in the recordings could not be found out: ${error.message}`);
    return NOT_COMPARED;
  }
}
async function prove({ access, codeRepository, repositoryOptions, onUnproved }, { root, services, settingsBefore }, log, signal) {
  const { notVerified } = await __webpack_require__.e(/* import() */ 442).then(__webpack_require__.bind(__webpack_require__, 4442));
  const { findJudge } = await __webpack_require__.e(/* import() */ 296).then(__webpack_require__.bind(__webpack_require__, 296));
  const { placesOf, verifyPins } = await Promise.all(/* import() */[__webpack_require__.e(382), __webpack_require__.e(741)]).then(__webpack_require__.bind(__webpack_require__, 1741));
  const { accesses } = findJudge(access, root, settingsBefore, codeRepository.root, log);
  const question = { accesses, repositoryOptions, places: placesOf(services), allTrees: false };
  const { proofs, requests, bytes } = await verifyPins(question, log, signal);
  const { branch } = accesses;
  const wrong = notVerified(proofs, branch);
  if (wrong === void 0) return { requests, bytes };
  await onUnproved?.(wrong, { proofs, branch, urlOf: (pin) => accesses.of(pin).url });
  throw wrong;
}

// src/commands/sync/command.ts
var SYNC_INPUTS = [
  "base",
  ..._chunk_MHGAJDRL_js__WEBPACK_IMPORTED_MODULE_16__/* .REPOSITORY_INPUTS */ .r0,
  "verify",
  "discard",
  "cache",
  "mirror",
  "layout"
];
var command = {
  group: "Recordings",
  description: "bring the assets root to the pinned recordings",
  paths: _chunk_MHGAJDRL_js__WEBPACK_IMPORTED_MODULE_16__/* .SERVICES_HERE */ .mo,
  inputs: [...SYNC_INPUTS, "proxy", ..._chunk_4GI2MBV4_js__WEBPACK_IMPORTED_MODULE_3__/* .PROGRAM_INPUTS */ .tu, "retries", "timeout"],
  examples: `
  assets-sync sync sdk/tables           # the recordings of one service
  assets-sync sync sdk/tables sdk/core  # of two, in the same assets root
  assets-sync sync                      # of the service that you are in, else of those that you changed
  assets-sync sync '*'                  # of every service that has a pin
  assets-sync sync sdk/tables --json    # for scripts`,
  more: `
Exit codes: 0 done, 2 wrong usage, file or pin, 3 the server was not reached,
4 stopped to protect local changes, 5 not authorised, 130 Ctrl-C.`,
  run
};
async function run(context) {
  const { host, inputs, signal } = context;
  if (inputs.proxy) await (0,_chunk_4GI2MBV4_js__WEBPACK_IMPORTED_MODULE_3__/* .requireStartable */ .cv)(context);
  const { result, milliseconds } = await bringRecordings(context);
  host.result(syncedText(result, milliseconds, host.workspace));
  host.setVariable("ASSETS_ROOT", result.assetsRoot);
  if (inputs.layout === "test-proxy") {
    const { root } = await context.openCodeRepository();
    host.setVariable("PROXY_ASSETS_FOLDER", (0,_chunk_CGADDCYE_js__WEBPACK_IMPORTED_MODULE_6__/* .assetsFolderOf */ .Dx)(result.assetsRoot, root));
  }
  await host.summarize(() => syncedSummary(result, milliseconds));
  const proxy = inputs.proxy ? await startProxy(context, result) : {};
  host.setOutputs({ ...syncedOutputs(result), ...proxy }, syncedJson(result));
  await tidyUp(result, storeBaseOf(inputs.cache, host.storeBase, result.assetsRoot), signal);
}
async function bringRecordings(context) {
  const { host, inputs, signal, log, selection, access } = context;
  const started = process.uptime();
  for (const path of inputs.paths.filter(isBackupName)) {
    throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .AssetsSyncError */ .Fl("bad-usage", `${path} is no service.`, {
      hint: `A backup is brought back by: assets-sync backups restore ${path}`
    });
  }
  const codeRepository = await context.openCodeRepository();
  const result = await sync(
    {
      codeRepository,
      selection,
      access,
      repositoryOptions: context.repositoryOptions(codeRepository),
      discard: inputs.discard ?? !host.atTerminal,
      verify: inputs.verify,
      onUnproved: async (error, judged) => {
        host.setOutputs({ verified: false }, { error: (0,_chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .errorJson */ .dF)(error) });
        await host.summarize(() => (0,_chunk_DHA5QNER_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedSummary */ .yG)(judged, "assets-sync: nothing was synced"));
      },
      // Whoever names services and a base wants to know what is new in them since.
      compare: !host.atTerminal && inputs.paths.length > 0 && inputs.base !== void 0,
      showChanges: !host.atTerminal,
      layout: inputs.layout,
      cache: inputs.cache,
      cacheService: host.cacheService
    },
    log,
    signal
  );
  tell(context, result);
  return { result, milliseconds: (process.uptime() - started) * 1e3 };
}
async function startProxy(context, { services, assetsRoot }) {
  if (services.length === 0) {
    context.log.notice("There is no service to test, so no test proxy was started.");
    return {};
  }
  const { proxy } = await (0,_chunk_4GI2MBV4_js__WEBPACK_IMPORTED_MODULE_3__/* .startProxyOn */ .eS)(context, assetsRoot, await servedBy(context, assetsRoot));
  context.host.result(`The test proxy answers at ${proxy.url} and writes to ${proxy.log}.`);
  return (0,_chunk_4GI2MBV4_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyOutputs */ .Rt)(proxy);
}
async function servedBy(context, assetsRoot) {
  if (context.inputs.layout === "tests") return { folder: assetsRoot, env: {} };
  const { root } = await context.openCodeRepository();
  return { folder: root, env: { PROXY_ASSETS_FOLDER: (0,_chunk_CGADDCYE_js__WEBPACK_IMPORTED_MODULE_6__/* .assetsFolderOf */ .Dx)(assetsRoot, root) } };
}
function tell({ host, inputs }, result) {
  if (result.kept.length > 0) host.say("notice", `Local changes stayed: ${(0,_chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_30__/* .listNames */ .Zv)(result.kept)}.`);
  tellBackup(host, inputs, result);
  if (!host.atTerminal) (0,_chunk_FROHR4BP_js__WEBPACK_IMPORTED_MODULE_0__/* .changeNotices */ .a$)(result.changes ?? []).forEach((0,_chunk_NGAY2GSA_js__WEBPACK_IMPORTED_MODULE_14__/* .announcer */ .y)(host, "notice"));
}
async function tidyUp({ bytes, services, repositories }, storeBase, signal) {
  const hasNew = bytes > 0 || services.some(({ source }) => source === "mirror");
  const stores = !hasNew ? [] : repositories.map((repository) => new _chunk_UQYD7BST_js__WEBPACK_IMPORTED_MODULE_8__/* .Store */ .il(storeBase, repository));
  for (const store of stores.filter(({ hasManyPacks }) => hasManyPacks)) {
    const { repack } = await __webpack_require__.e(/* import() */ 727).then(__webpack_require__.bind(__webpack_require__, 7727));
    await repack(store, signal).catch(() => {
    });
  }
}



/***/ })

};
