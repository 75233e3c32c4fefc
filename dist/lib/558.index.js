export const id = 558;
export const ids = [558];
export const modules = {

/***/ 731:
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
/* harmony import */ var _chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2227);
/* harmony import */ var _chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4467);
/* harmony import */ var _chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4379);
/* harmony import */ var _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(110);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(471);






// src/report/changes.ts
var MAX_PATHS = 500;
var KINDS = ["added", "modified", "deleted"];
var SIGNS = { added: "+", modified: "~", deleted: "-" };
var WORDS = { added: "added", modified: "changed", deleted: "removed" };
function countChanges(differences) {
  const said = KINDS.filter((kind) => differences[kind].length > 0).map(
    (kind) => `${(0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(differences[kind].length)} ${WORDS[kind]}`
  );
  return said.length === 0 ? "the same recordings" : said.join(", ");
}
function changeNotices(changes) {
  return changes.map((change) => {
    const since = change.from === void 0 ? "newly pinned" : `since ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_4__/* .shortSha */ .Fu)(change.from)}`;
    return {
      message: `${change.service}: ${countChanges(change)}, ${since}`,
      ...change.at === void 0 ? {} : { at: change.at }
    };
  });
}
function shown(sha) {
  return sha === void 0 ? "no pin" : (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_4__/* .shortSha */ .Fu)(sha);
}
function listPaths(change) {
  return KINDS.flatMap((kind) => change[kind].map((path) => ({ path, line: `${SIGNS[kind]} ${path}` }))).sort((a, b) => a.path < b.path ? -1 : 1).map(({ line }) => line);
}
function changesMarkdown(changes) {
  const table = (0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)({
    head: ["Service", "Added", "Changed", "Removed", "Pins"],
    numeric: [1, 2, 3],
    rows: changes.map((change) => [change.service, ...KINDS.map((kind) => change[kind].length), pinsCell(change)]),
    of: "services"
  });
  const total = countPaths(changes);
  return total === 0 ? table : `${table}

${(0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`Recordings that differ: ${(0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(total)}`, pathsMarkdown(changes))}`;
}
function countPaths(changes) {
  return changes.reduce((sum, { added, modified, deleted }) => sum + added.length + modified.length + deleted.length, 0);
}
function pathsMarkdown(changes) {
  const listed = [];
  let room = _chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx;
  for (const path of firstPaths(changes)) {
    const line = path.replaceAll("```", "'''").replace(/[\r\n]+/g, " ");
    room -= Buffer.byteLength(line) + 1;
    if (room < 0) break;
    listed.push(line);
  }
  const left = countPaths(changes) - listed.length;
  if (left > 0) listed.push(`and ${(0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(left)} more`);
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
  const web = from === void 0 || to === void 0 ? void 0 : (0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePage */ .D4)(repository, from, to);
  return { text: `${shown(from)} -> ${shown(to)}`, markdown: web === void 0 ? markdown : `[${markdown}](${web})` };
}

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
  return commit.startsWith((0,_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_1__/* .tagDigits */ .r5)(pin.assetsJson?.tag ?? "") ?? "");
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
  const isBlocked = changes.some(({ path }) => (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(service, path.toString("utf8")));
  const isGone = before !== void 0 && changes.every(({ kind }) => kind === "deleted") && !input.isOnDisk(service);
  if (!(input.discard || isMoved || isBlocked || isGone))
    return { chosen, state, action: "stay", kept: changes, isRefused: false };
  const isRefused = !input.discard && !isGone;
  return { chosen, state, action: isMoved ? "bring" : "restore", kept: [], isRefused };
}




/***/ }),

/***/ 9664:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ provideServed),
/* harmony export */   GR: () => (/* binding */ provideProgram),
/* harmony export */   NY: () => (/* binding */ replayWish),
/* harmony export */   OI: () => (/* binding */ strictest),
/* harmony export */   Px: () => (/* binding */ takeWishes),
/* harmony export */   Rt: () => (/* binding */ proxyOutputs),
/* harmony export */   TU: () => (/* binding */ findServed),
/* harmony export */   cv: () => (/* binding */ requireStartable),
/* harmony export */   eS: () => (/* binding */ startProxyOn),
/* harmony export */   tu: () => (/* binding */ PROGRAM_INPUTS),
/* harmony export */   y1: () => (/* binding */ REPLAY_INPUTS)
/* harmony export */ });
/* harmony import */ var _chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7649);
/* harmony import */ var _chunk_CNN57KCC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9014);
/* harmony import */ var _chunk_3GRZRA5R_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6906);
/* harmony import */ var _chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8825);
/* harmony import */ var _chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3213);
/* harmony import */ var _chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(114);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5700);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);








// src/commands/test-proxy.ts



// src/replay/wish.ts

var fileOf = (log) => `${log}.wishes`;
function keepWish(log, wish) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.appendFileSync)(fileOf(log), `${JSON.stringify(wish)}
`);
}
function takeWishes(log) {
  const kept = (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_5__/* .readIfThere */ .qC)(fileOf(log))?.trim().split("\n") ?? [];
  (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFile */ .nM)(fileOf(log));
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

// src/commands/test-proxy.ts
var PROGRAM_INPUTS = ["proxy-version", "proxy-source", "proxy-checksum"];
var REPLAY_INPUTS = ["replay", "replay-file"];
function noticeEmpty(assetsRoot, log) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsRoot, ".git/assets-sync/index"))) return;
  log.notice(
    `No recordings are in ${assetsRoot} yet: the test proxy can record there, and plays back what 'assets-sync sync <service>' brings.`
  );
}
async function findServed(context, synced) {
  const { inputs, selection, signal } = context;
  const codeRepository = await context.openCodeRepository();
  const { root: codeRoot } = codeRepository;
  const { assetsRoot } = (0,_chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(codeRepository, inputs.path);
  const find = async () => {
    const all = await (0,_chunk_3GRZRA5R_js__WEBPACK_IMPORTED_MODULE_2__/* .selectAll */ .Ub)(selection, codeRepository, _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_6__/* .SILENT */ .qY, signal);
    const chosen = (0,_chunk_CNN57KCC_js__WEBPACK_IMPORTED_MODULE_1__/* .layoutForProxy */ .CP)(inputs.layout, all);
    if (chosen === "tests") (0,_chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_3__/* .locateRoot */ .LM)(codeRepository, inputs.path);
    return { layout: chosen, folders: (0,_chunk_CNN57KCC_js__WEBPACK_IMPORTED_MODULE_1__/* .recordingFolders */ .lm)(all.services, chosen, { assetsRoot, codeRoot }) };
  };
  const { layout, folders: services } = synced ?? await find();
  if (layout === "tests") return { assetsRoot, services, folder: assetsRoot, env: {} };
  return { assetsRoot, services, folder: codeRoot, env: { PROXY_ASSETS_FOLDER: (0,_chunk_CNN57KCC_js__WEBPACK_IMPORTED_MODULE_1__/* .assetsFolderOf */ .Dx)({ assetsRoot, codeRoot }) } };
}
function replayWish({ inputs, host }) {
  return { replay: inputs.replay, files: inputs.replayFile ? [(0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(host.workspace, inputs.replayFile)] : [] };
}
async function provideServed(context, { assetsRoot, folder }) {
  if (folder !== assetsRoot) return;
  const { access, inputs, log, selection, signal, openCodeRepository } = context;
  noticeEmpty(assetsRoot, log);
  const root = new _chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsRoot */ ._c(assetsRoot);
  const isRecorded = (0,_chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnmade */ .hL)(root);
  if (!isRecorded && root.exists()) return;
  const codeRepository = await openCodeRepository();
  const located = (0,_chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(codeRepository, inputs.path);
  if (located.isRootFileMissing) return;
  const { url } = (0,_chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepositoryUrl */ .RD)(access, located.rootFile, codeRepository.root);
  if (isRecorded)
    await (0,_chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_0__/* .adoptRecordings */ .d4)(root, await (0,_chunk_3GRZRA5R_js__WEBPACK_IMPORTED_MODULE_2__/* .selectAll */ .Ub)(selection, codeRepository, log, signal), url, codeRepository, signal);
  else (0,_chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFirstRoot */ .x9)(root, url, codeRepository);
}
async function programQuestion(context) {
  const { host, inputs, log, signal } = context;
  const { root } = await context.openCodeRepository();
  const { findToolCache } = await __webpack_require__.e(/* import() */ 759).then(__webpack_require__.bind(__webpack_require__, 4759));
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
  const { requireChoice } = await __webpack_require__.e(/* import() */ 759).then(__webpack_require__.bind(__webpack_require__, 4759));
  requireChoice(await programQuestion(context));
}
async function requireStartable(context) {
  const { assetsRoot } = (0,_chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(await context.openCodeRepository(), context.inputs.path);
  const { proxyFiles } = await __webpack_require__.e(/* import() */ 535).then(__webpack_require__.bind(__webpack_require__, 535));
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)(proxyFiles(assetsRoot).state)) await requireProgramChoice(context);
}
async function provideProgram(context) {
  const { provideProxy } = await __webpack_require__.e(/* import() */ 759).then(__webpack_require__.bind(__webpack_require__, 4759));
  return provideProxy(await programQuestion(context));
}
async function startProxyOn(context, served) {
  const { host, log, signal } = context;
  const { assetsRoot, folder, services } = served;
  await provideServed(context, served);
  const { PROXY_STATE, proxyFiles, REPLAY_STATE, startManaged } = await __webpack_require__.e(/* import() */ 535).then(__webpack_require__.bind(__webpack_require__, 535));
  const files = proxyFiles(assetsRoot, { besidePackages: folder !== assetsRoot });
  const jobLog = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(host.temporary, `assets-sync-test-proxy-${Date.now()}-${process.pid}`, "test-proxy.log");
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
  if (!host.atTerminal) keepWish(started.proxy.log, replayWish(context));
  const { proxyVariables } = await __webpack_require__.e(/* import() */ 126).then(__webpack_require__.bind(__webpack_require__, 7126));
  for (const [name, value] of Object.entries(proxyVariables(started.proxy))) host.setVariable(name, value);
  return started;
}
function proxyOutputs({ url, log }) {
  return { "proxy-url": url, "proxy-log": log };
}




/***/ }),

/***/ 4476:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ fetchTrees),
/* harmony export */   Q7: () => (/* binding */ noSuchDirectory),
/* harmony export */   Uq: () => (/* binding */ fetchFiles),
/* harmony export */   xq: () => (/* binding */ fetchTreeNames)
/* harmony export */ });
/* harmony import */ var _chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(606);
/* harmony import */ var _chunk_FD2RRQ32_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1788);
/* harmony import */ var _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(110);
/* harmony import */ var _chunk_NGPC33TM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8633);
/* harmony import */ var _chunk_PUDLRWKT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1781);
/* harmony import */ var _chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5068);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(471);









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
  await store.open(signal);
  const sizes = await (0,_chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_5__/* .fileSizes */ .ph)((0,_chunk_PUDLRWKT_js__WEBPACK_IMPORTED_MODULE_4__/* .lookupEnvironment */ .Qt)(store), files, signal);
  const wants = files.filter((file) => !sizes.has(file));
  if (wants.length === 0) return;
  onFetch(wants.length);
  const scratch = store.newScratch();
  try {
    await remote.fetch(scratch, { wants }, signal);
  } catch (error) {
    if (!(error instanceof _chunk_FD2RRQ32_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L)) throw error;
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("missing-commit", `${remote.repositoryUrl} does not give out files of recordings that differ.`, {
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
  known;
  /** Of the trees that were not in the store. */
  sources = /* @__PURE__ */ new Map();
  /** What a CI system's cache had, most likely of the same directories. */
  cached = [];
  constructor(assets, pinnedTrees, options) {
    this.assets = assets;
    this.known = new _chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeWalk */ .OC(assets.remote, assets.branch);
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
    if (await this.isDone(signal)) return;
    store.removeAbandoned();
    await this.takeFromCache(signal);
    await this.takeFromMirror((one) => this.resembling(one).length === 0, signal);
    try {
      await this.fetchMissing(signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl) || !OF_SERVER.has(error.code)) throw error;
      if (!await this.takeFromMirror(() => true, signal)) throw error;
      await this.fetchMissing(signal);
    }
  }
  async isDone(signal) {
    await this.assets.store.open(signal);
    await this.lookUp(signal);
    return this.unresolved.length === 0 && (await this.missing(signal)).length === 0;
  }
  get unresolved() {
    return this.wanted.filter(({ found }) => found === void 0);
  }
  /** Looks up in the commits that are here what is not known yet. */
  async lookUp(signal) {
    const open = this.unresolved;
    const answers = await (0,_chunk_PUDLRWKT_js__WEBPACK_IMPORTED_MODULE_4__/* .findInCommits */ .X5)(this.assets.store, open, signal, this.known);
    for (const [index, one] of open.entries()) {
      const answer = answers[index];
      if (answer === "no-commit") throw notACommit(one);
      one.found = answer;
    }
  }
  /** The trees that are known, and not here as they must be. */
  async missing(signal) {
    const { store } = this.assets;
    const trees = [...new Set(this.wanted.flatMap(({ found }) => (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(found ?? "") ?? []))];
    const incomplete = trees.filter((tree) => !store.completeTrees.has(tree));
    if (this.options.withoutFiles !== true || incomplete.length === 0) return incomplete;
    const checked = await (0,_chunk_PUDLRWKT_js__WEBPACK_IMPORTED_MODULE_4__/* .checkEach */ .Qi)(incomplete, (0,_chunk_PUDLRWKT_js__WEBPACK_IMPORTED_MODULE_4__/* .lookupEnvironment */ .Qt)(store), signal, { withoutFiles: true });
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
    mirror.opened ??= __webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 4659)).then(({ Mirror }) => new Mirror(mirror.address, mirror.onNotice));
    const brought = await (await mirror.opened).bring(
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
      const tree = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(found ?? "");
      if (tree !== void 0) this.assets.store.latestTrees.set(assetsPath, tree);
    }
  }
  /** Finds what is not known in the commits of the server. What was on the way is kept: other directories are looked up in it. */
  async walk(signal) {
    const { store } = this.assets;
    const { known } = this;
    await this.lookUp(signal);
    const open = this.unresolved;
    if (open.length === 0) return;
    const scratch = store.newScratch();
    const trees = await known.fetch(scratch, open, signal).catch((error) => {
      throw this.noSuchCommit(open, error) ?? error;
    });
    const wrong = open.find(({ sha }) => !known.isCommit(sha));
    if (wrong !== void 0) throw notACommit(wrong);
    for (const [index, one] of open.entries()) one.found = trees[index];
    if (known.isFiltered) await store.land({ index: scratch }, signal);
    else await this.takeWhole(open, scratch, signal);
  }
  /** Takes directories out of commits that came with everything in them. */
  async takeWhole(open, scratch, signal) {
    const trees = [...new Set(open.flatMap(({ found }) => (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(found ?? "") ?? []))];
    const environment = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_6__/* .ownEnvironment */ .am)(scratch.dir);
    const contents = await (0,_chunk_PUDLRWKT_js__WEBPACK_IMPORTED_MODULE_4__/* .checkTrees */ .CY)(trees, environment, signal);
    if (contents instanceof _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl) throw contents;
    if (contents === "incomplete") return;
    await (0,_chunk_NGPC33TM_js__WEBPACK_IMPORTED_MODULE_3__/* .landParts */ .oQ)(this.assets.store, environment, { trees, contents, above: this.known.above(open) }, signal);
    for (const tree of trees) this.sources.set(tree, "network");
  }
  /** Fetches commits with everything in them: the server gives out no tree by its name. @throws `missing-commit` where that does not help */
  async fetchWhole(those, signal) {
    const { store, remote, branch } = this.assets;
    const scratch = store.newScratch();
    try {
      await (0,_chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_0__/* .bringWhole */ .Kf)(remote, scratch, { commits: [...new Set(those.map(({ sha: sha2 }) => sha2))], branch }, signal);
    } catch (error) {
      throw this.noSuchCommit(those, error) ?? error;
    }
    await this.takeWhole(those, scratch, signal);
    const missing = await this.missing(signal);
    const lost = those.find(({ found }) => missing.includes(found));
    if (lost === void 0) return;
    const { assetsPath, sha, pin } = lost;
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl(
      "missing-commit",
      `The server does not give out ${(0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .showDirectory */ .fi)(assetsPath)} of commit ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(sha)}.`,
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
      const checked = await (0,_chunk_PUDLRWKT_js__WEBPACK_IMPORTED_MODULE_4__/* .checkEach */ .Qi)(trees, (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_6__/* .ownEnvironment */ .am)(scratch.dir), signal, { withoutFiles: true });
      const wrong = [...checked.values()].find((contents) => contents instanceof _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl);
      if (wrong !== void 0) throw wrong;
      const whole = trees.filter((tree) => checked.get(tree) !== "incomplete");
      await store.land(isNames ? { index: scratch } : { contents: scratch, trees: whole }, signal);
      for (const tree of whole) this.sources.set(tree, "network");
      return trees.filter((tree) => !whole.includes(tree));
    } catch (error) {
      if (!(error instanceof _chunk_FD2RRQ32_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L)) throw error;
      const { failure } = error;
      const name = failure.kind === "missing" ? (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(failure.name) : void 0;
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
    const checked = await (0,_chunk_PUDLRWKT_js__WEBPACK_IMPORTED_MODULE_4__/* .checkTrees */ .CY)(trees, (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_6__/* .ownEnvironment */ .am)(borrowing.dir), signal);
    if (checked instanceof _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl) throw checked;
    if (checked === "incomplete") {
      const { generation } = store;
      if (await (0,_chunk_PUDLRWKT_js__WEBPACK_IMPORTED_MODULE_4__/* .checkTrees */ .CY)(since, (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_6__/* .ownEnvironment */ .am)(store.dir), signal) === "incomplete") await store.discard(generation, signal);
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
    const refusal = error instanceof _chunk_FD2RRQ32_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L ? error : void 0;
    if (refusal?.failure.kind === "no-branch") return (0,_chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_0__/* .noBranch */ .kc)(remote, branch, refusal);
    const lacking = refusal?.failure.kind === "missing" ? refusal.failure.name : void 0;
    const commit = error instanceof _chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_0__/* .NotOnBranch */ .Np ? error.commit : lacking;
    if (commit === void 0) return void 0;
    const pinned = those.filter(({ sha }) => sha === commit);
    const named = pinned.length === 0 ? "" : `, the pin of ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .listNames */ .Zv)(pinned.map(({ directory }) => (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .showDirectory */ .fi)(directory)))}`;
    const at = pinned[0]?.pin.at;
    if (lacking !== void 0) {
      return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("missing-commit", `${remote.repositoryUrl} does not have commit ${commit}${named}.`, {
        hint: "Check the pin: was the commit pushed there, or was its branch deleted or squashed?",
        at,
        detail: refusal?.words
      });
    }
    return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("missing-commit", `Commit ${commit}${named}, is not on ${branch} of ${remote.repositoryUrl}.`, {
      hint: "Its server gives out only what is on a branch: merge the commit there, or pin one that is.",
      at
    });
  }
};
function notACommit({ sha, pin }) {
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("missing-commit", `${sha} is not a commit of the assets repository, but a tag, a tree or a file.`, {
    hint: "Pin the commit: git rev-parse <name>^{commit} prints it.",
    at: pin.at
  });
}
function noSuchDirectory({ assetsPath, sha, pin }, repository, hint, what = (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .showDirectory */ .fi)(assetsPath)) {
  const message = `${what} does not exist in commit ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(sha)} of ${repository}.`;
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("no-such-directory", message, { hint, at: pin.at });
}
function mismatchWarnings(trees) {
  return trees.flatMap(({ tree, found, pin }) => {
    if (tree === void 0 || found === tree) return [];
    const right = found === "absent" ? "the commit does not have that directory" : `that is ${found}`;
    return [{ message: `tree is not this directory of sha: ${right}; it is ignored`, at: pin.at }];
  });
}




/***/ }),

/***/ 8633:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ repack),
/* harmony export */   MF: () => (/* binding */ withRepair),
/* harmony export */   MY: () => (/* binding */ indexPack),
/* harmony export */   UA: () => (/* binding */ listTrees),
/* harmony export */   hG: () => (/* binding */ writePack),
/* harmony export */   oQ: () => (/* binding */ landParts)
/* harmony export */ });
/* unused harmony exports isGone, choosePacks, prune */
/* harmony import */ var _chunk_PUDLRWKT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1781);
/* harmony import */ var _chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(114);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(471);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);





// src/store/packs.ts


var MAX_ALLOCATION = "512m";
var indexTimeout = (bytes) => 6e4 + Math.round(bytes / 1e3);
function listTrees(environment, trees, signal) {
  return (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["rev-list", "--objects", "--stdin"], { environment, input: `${trees.join("\n")}
`, signal });
}
var PACKING = {
  // No window: recordings of different tests have nothing in common, and deltas that exist are kept.
  reuse: { config: [], options: ["--window=0"] },
  packs: { config: [], options: ["--window=0", "--stdin-packs"] },
  anew: {
    config: ["-c", "pack.threads=1", "-c", "pack.compression=9"],
    options: ["--no-reuse-delta", "--no-reuse-object", "--window=10", "--depth=50"]
  }
};
async function writePack(prefix, environment, objects, packing, signal) {
  const { config, options } = PACKING[packing];
  const input = Buffer.isBuffer(objects) ? objects : [...objects].map((name2) => `${name2}
`).join("");
  const args = [...config, "pack-objects", "-q", ...options, "--delta-base-offset", prefix];
  const name = (await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(args, { environment, input, signal })).toString("latin1").trim();
  return `${prefix}-${name}.pack`;
}
async function landParts(store, environment, parts, signal) {
  const { trees, contents, above = [] } = parts;
  const pack = async (objects) => {
    const scratch = store.newScratch();
    await writePack((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(scratch.packs, "pack"), environment, objects, "reuse", signal);
    return scratch;
  };
  const [packed, index] = await Promise.all([pack(contents), above.length === 0 ? void 0 : pack(above)]);
  await store.land({ contents: packed, trees, index }, signal);
}
async function indexPack(scratch, file, signal) {
  const args = [..._chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_2__/* .STREAM_LARGE_FILES */ .dQ, "index-pack", file];
  const timeout = AbortSignal.timeout(indexTimeout((0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(file).size));
  const result = await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .Ii)(args, {
    environment: { ...(0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEnvironment */ .am)(scratch.dir), GIT_ALLOC_LIMIT: MAX_ALLOCATION },
    signal: AbortSignal.any([signal, timeout])
  }).catch((error) => {
    if (signal.aborted || !timeout.aborted) throw error;
    return { exitCode: 128, stdout: Buffer.alloc(0), stderr: "" };
  });
  const name = result.exitCode === 0 ? (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(result.stdout.toString("latin1").trim().slice(-40)) : void 0;
  const stem = file.replace(/pack$/, "");
  for (const ending of ["rev", "pack", "idx"]) {
    if (name === void 0) (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)(stem + ending);
    else if ((0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)(stem + ending))
      (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_2__/* .rename */ .$w)(stem + ending, (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(scratch.packs, `pack-${name}.${ending}`), { isContentAddressed: true });
  }
  if ((0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_2__/* .saysNoRoom */ .VO)(result.stderr) || (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_2__/* .saysNoAccess */ .qS)(result.stderr)) throw (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_2__/* .gitError */ .N7)(args, result);
  return name !== void 0;
}
var MAX_ATTEMPTS = 4;
async function withRepair(stores, log, signal, body) {
  for (let attempt = 1; ; attempt++) {
    const before = stores.map((store) => ({ store, generation: store.generation }));
    try {
      return await body();
    } catch (error) {
      const unreadable = before.filter(({ store }) => isUnreadable(error, store.dir));
      if (attempt === MAX_ATTEMPTS || unreadable.length === 0) throw error;
      log.info("Something in the store cannot be read; it is fetched again.");
      for (const { store, generation } of unreadable) await store.discard(generation, signal);
    }
  }
}
function isUnreadable(error, storeDir) {
  if (error instanceof _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl && error.code === "missing-store") return true;
  if (error instanceof _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS) {
    return error.isUnreadable || (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_2__/* .isDamagedRepository */ .aO)(error) && error.path?.startsWith(storeDir) === true;
  }
  return isGone(error, storeDir);
}
function isGone(error, storeDir) {
  const { code, path } = error;
  return code === "ENOENT" && path?.startsWith(storeDir) === true;
}
var MAX_BYTES = 512e6;
async function repack(store, signal) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(store.objects, "pack");
  try {
    await store.withLock(signal, async (held) => {
      const packs = (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_1__/* .packsIn */ .kg)(folder);
      if (packs.length <= _chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PACKS */ .op) return;
      const chosen = choosePacks(packs.map((name) => ({ name, bytes: bytesOf((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, `${name}.pack`)) })));
      const files = chosen.map((name) => `${name}.pack`);
      await replacePacks(store, chosen, files, "packs", held);
    });
  } finally {
    await store.cleanUp();
  }
}
function choosePacks(packs) {
  const chosen = [];
  let sum = 0;
  for (const { name, bytes } of packs.toSorted((a, b) => a.bytes - b.bytes)) {
    if (sum + bytes > MAX_BYTES || chosen.length > _chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PACKS */ .op / 2 && bytes > 2 * sum) break;
    chosen.push(name);
    sum += bytes;
  }
  return chosen;
}
async function replacePacks(store, old, objects, packing, signal) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(store.objects, "pack");
  const { packs } = store.newScratch();
  const name = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.basename)(await writePack((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(packs, "pack"), (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEnvironment */ .am)(store.dir), objects, packing, signal), ".pack");
  (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_1__/* .movePacks */ .S3)(packs, folder);
  (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_1__/* .removePacks */ .pU)(
    folder,
    old.filter((pack) => pack !== name)
  );
}
async function prune(store, since, findNeeded, signal) {
  try {
    await store.withLock(signal, async (held) => {
      store.make();
      const needed = await findNeeded(held);
      store.removeUnused(since, needed.trees);
      await pruneObjects(store, needed.objects, held);
      const isUnused = (file) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? since) < since;
      if (!store.borrowingRoots.some((root) => existsSync(root)) && isUnused(join(store.index, "config"))) {
        await removeFolderLater(store.index);
      }
    });
  } finally {
    await store.cleanUp();
  }
}
async function pruneObjects(store, needed, signal) {
  const environment = ownEnvironment(store.dir);
  const trees = store.completeTrees.all.map(({ object }) => object);
  const checked = trees.length === 0 ? [] : [...await checkEach(trees, environment, signal)];
  const lost = checked.filter(([, contents]) => !(contents instanceof Set)).map(([tree]) => tree);
  const kept = new Set(checked.flatMap(([, contents]) => contents instanceof Set ? [...contents] : []));
  store.removeUnused(Number.POSITIVE_INFINITY, new Set(trees.filter((tree) => !lost.includes(tree))));
  const listing = await git(["cat-file", "--batch-all-objects", "--batch-check=%(objectname)"], { environment, signal });
  const all = listing.toString("latin1").split("\n").filter(Boolean);
  const input = all.filter((name) => kept.has(name) || needed.has(name));
  if (input.length === all.length) return;
  const old = packsIn(join(store.objects, "pack"));
  if (input.length === 0) removePacks(join(store.objects, "pack"), old);
  else await replacePacks(store, old, input, "reuse", signal);
}
function bytesOf(file) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
}




/***/ }),

/***/ 3558:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SYNC_INPUTS: () => (/* binding */ SYNC_INPUTS),
/* harmony export */   bringRecordings: () => (/* binding */ bringRecordings),
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   tidyUp: () => (/* binding */ tidyUp)
/* harmony export */ });
/* harmony import */ var _chunk_JRUBNEWE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9664);
/* harmony import */ var _chunk_MBUVA5N6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4476);
/* harmony import */ var _chunk_7EZWMTHA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(731);
/* harmony import */ var _chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7649);
/* harmony import */ var _chunk_CNN57KCC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9014);
/* harmony import */ var _chunk_JCAVQO7E_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5578);
/* harmony import */ var _chunk_3GRZRA5R_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6906);
/* harmony import */ var _chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(606);
/* harmony import */ var _chunk_FD2RRQ32_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1788);
/* harmony import */ var _chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8825);
/* harmony import */ var _chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3213);
/* harmony import */ var _chunk_5U44Y5FC_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8933);
/* harmony import */ var _chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2227);
/* harmony import */ var _chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1602);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6096);
/* harmony import */ var _chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4467);
/* harmony import */ var _chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4379);
/* harmony import */ var _chunk_MNNT3YWW_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7725);
/* harmony import */ var _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(110);
/* harmony import */ var _chunk_O47MGADC_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4028);
/* harmony import */ var _chunk_U4VENVDZ_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8136);
/* harmony import */ var _chunk_NGPC33TM_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(8633);
/* harmony import */ var _chunk_PUDLRWKT_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1781);
/* harmony import */ var _chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(5068);
/* harmony import */ var _chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(114);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(471);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(8500);





























// src/workspace/check-out.ts



var PARALLEL = ["-c", "checkout.workers=4", "-c", "checkout.thresholdForParallelism=1000"];
var MAX_ATTEMPTS = 3;
var BACKUPS = "refs/assets-sync/backup/";
async function withDraft(root, body) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_28__.join)(root.ours, `${DRAFT}${process.pid}-${Math.random().toString(36).slice(2)}`);
  const [index, objects] = [(0,node_path__WEBPACK_IMPORTED_MODULE_28__.join)(folder, "index"), (0,node_path__WEBPACK_IMPORTED_MODULE_28__.join)(folder, "objects")];
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_27__.mkdirSync)(objects, { recursive: true });
    const apart = { GIT_OBJECT_DIRECTORY: objects, GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_24__/* .quotePath */ .WG)(root.objects) };
    return await body({ index, environment: { ...root.environment, ...apart, GIT_INDEX_FILE: index } });
  } finally {
    await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .removeFolderLater */ .bF)(folder);
  }
}
async function addToIndex(changes, call, config = []) {
  const update = async (how, those) => {
    const input = Buffer.concat(those.flatMap(({ path }) => [path, Buffer.of(0)]));
    if (input.length > 0) await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .git */ .$Y)([...config, "update-index", ...how, "-z", "--stdin"], { ...call, input });
  };
  await update(
    ["--force-remove"],
    changes.filter(({ kind }) => kind === "deleted")
  );
  await update(
    ["--add", "--remove", "--replace"],
    changes.filter(({ kind }) => kind !== "deleted")
  );
}
async function stage(root, { draft, tree }, changes, to, signal) {
  (0,_chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseOdd */ .sC)(root, changes, "cannot be kept in a backup; nothing was replaced");
  if (changes.length === 0 && tree !== void 0) return { ...draft, tree, unlike: [] };
  const call = { environment: draft.environment, signal };
  await addToIndex(changes, call);
  const staged = (await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .git */ .$Y)(["write-tree", "--missing-ok"], call)).toString("latin1").trim();
  const listing = await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .git */ .$Y)(["diff-index", "--cached", "--name-only", "--no-renames", "-z", to], call);
  const unlike = new Set((0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .splitRecords */ .DQ)(listing).map((path) => path.toString("latin1")));
  return { ...draft, tree: staged, unlike: changes.filter(({ path }) => unlike.has(path.toString("latin1"))) };
}
async function stageServices(root, draft, state, { commit, changes }, signal) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_27__.existsSync)(root.ownIndex)) (0,node_fs__WEBPACK_IMPORTED_MODULE_27__.copyFileSync)(root.ownIndex, draft.index);
  const tree = state.interrupted === void 0 ? state.synced?.commit ?? _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_26__/* .EMPTY_TREE */ .pL : void 0;
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
    const isUntouched = error instanceof _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .GitError */ .XS && ["would-overwrite", "unreadable-tree"].includes(error.kind);
    if (isUntouched && state.interrupted === void 0) root.removeJournal();
    else if (backup !== void 0)
      log.notice(`What is replaced is kept in a backup, ${backup.slice(BACKUPS.length)}: assets-sync backups`);
    throw error;
  }
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_27__.existsSync)(staged.index)) (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .rename */ .$w)(staged.index, root.ownIndex);
  root.standOn(journal);
  root.removeJournal();
  return backup;
}
async function switchTrees(root, staged, to, signal, config = []) {
  const environment = { ...staged.environment, GIT_PROGRESS_DELAY: "0" };
  const args = [...PARALLEL, ...config, "read-tree", "-m", "-u", "-v", staged.tree, to];
  const result = await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .tryGit */ .Ii)(args, { environment, signal });
  if (result.exitCode === 0 && !(0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .saysNoAccess */ .qS)(result.stderr)) return;
  const [, file] = /unable to (?:unlink(?: old)?|create file) '?([^':\n]+)/.exec(result.stderr) ?? [];
  throw (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .gitError */ .N7)(args, result, {
    message: `${file ?? "The files"} could not be written into ${root.dir}.`,
    hint: "Look at the detail (disk full? permissions?), then run the command again; it finishes what was begun."
  });
}
async function retryWhileFilesChange(root, body) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await body();
    } catch (error) {
      if (!(error instanceof _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .GitError */ .XS) || error.kind !== "would-overwrite") throw error;
      if (attempt < MAX_ATTEMPTS) continue;
      throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_26__/* .AssetsSyncError */ .Fl("local-changes", `Files in the assets root ${root.dir} changed while it was synced.`, {
        hint: "They stay as they are. Stop what writes there and run the command again.",
        detail: error.detail
      });
    }
  }
}
async function resume(root, state, journal, log, signal) {
  if (journal.written.length === 0) {
    await recordAsSynced(root, state, journal, signal);
    return void 0;
  }
  return retryWhileFilesChange(root, async () => {
    const changes = await (0,_chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_3__/* .readLocalChanges */ .Xp)(root, state, journal.written, signal);
    return withDraft(root, async (draft) => {
      const staged = await stageServices(root, draft, state, { commit: journal.commit, changes }, signal);
      return checkOut(root, state, { journal, staged }, log, signal);
    });
  });
}
async function backUp(root, head, changes, signal) {
  const paths = changes.flatMap(({ kind, path }) => kind === "deleted" ? [] : [path]);
  if (paths.length === 0) return void 0;
  const own = (0,node_path__WEBPACK_IMPORTED_MODULE_28__.join)(root.ours, `backup-${process.pid}`);
  const apart = { GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_28__.join)(own, "index"), GIT_OBJECT_DIRECTORY: (0,node_path__WEBPACK_IMPORTED_MODULE_28__.join)(own, "objects") };
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_27__.mkdirSync)(apart.GIT_OBJECT_DIRECTORY, { recursive: true });
    const call = { environment: { ...root.environment, ...apart }, signal };
    const input = Buffer.concat(paths.flatMap((path) => [path, Buffer.of(0)]));
    await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .git */ .$Y)(["update-index", "--add", "--remove", "-z", "--stdin"], { ...call, input });
    const tree = (await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .git */ .$Y)(["write-tree", "--missing-ok"], call)).toString("latin1").trim();
    (0,_chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_7__/* .moveObjects */ .ek)(apart.GIT_OBJECT_DIRECTORY, root.objects);
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
    root.writeRef(ref, (0,_chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_7__/* .writeObject */ .p7)(root.objects, "commit", Buffer.from(commit)));
    return ref;
  } finally {
    await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .removeFolderLater */ .bF)(own);
  }
}
async function findSame(root, treeAndParent, signal) {
  const args = ["for-each-ref", "--sort=-refname", "--format=%(refname) %(tree) %(parent)", BACKUPS];
  const { exitCode, stdout } = await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .tryGit */ .Ii)(args, { environment: root.environment, signal });
  const lines = exitCode === 0 ? stdout.toString("latin1").split("\n") : [];
  const newest = lines.find((line) => /^\d{8}T/.test(line.slice(BACKUPS.length)));
  return newest?.slice(newest.indexOf(" ") + 1).trimEnd() === treeAndParent ? newest.split(" ")[0] : void 0;
}
function keepCommits(root, { head }) {
  if (head !== void 0) root.writeRef(`${BACKUPS}${head}`, head);
}
async function recordAsSynced(root, state, synced, signal) {
  const call = { environment: root.environment, signal };
  keepCommits(root, state);
  root.writeJournal({ ...synced, written: [] });
  await root.withIndex(synced, signal, () => (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .git */ .$Y)(["read-tree", "-i", "-m", synced.commit], call));
  await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .tryGit */ .Ii)(["update-index", "-q", "--refresh"], call);
  root.standOn(synced);
  root.removeJournal();
}
async function returnToSynced(root, state, log, signal) {
  const { synced } = state;
  if (synced === void 0) return;
  refuseUnfinished(root);
  if (root.standsOn(synced.commit)) return;
  await requireUnlocked(root, log, signal);
  keepCommits(root, state);
  root.standOn(synced);
}
var USER_GIT_TIMEOUT_MS = 6e4;
var LEFT_GIT_TIMEOUT_MS = 1e4;
var PAUSE_MS = 100;
var DRAFT = "draft-";
var UNFINISHED = [
  ["MERGE_HEAD", "merge"],
  ["CHERRY_PICK_HEAD", "cherry-pick"],
  ["REVERT_HEAD", "revert"],
  ["rebase-merge", "rebase"],
  ["rebase-apply/applying", "am"],
  ["rebase-apply", "rebase"]
];
function withRootLock(root, log, signal, body) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_27__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_28__.dirname)(root.dir), { recursive: true });
  const run2 = async (held) => {
    await clearAwayLeft(root, log, held);
    return body(held);
  };
  return (0,_chunk_U4VENVDZ_js__WEBPACK_IMPORTED_MODULE_20__/* .withLock */ .k)(`${root.dir}.lock`, signal, run2, () => log.info((0,_chunk_U4VENVDZ_js__WEBPACK_IMPORTED_MODULE_20__/* .waitingFor */ .F)(root.dir)));
}
async function clearAwayLeft(root, log, signal) {
  if ((0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .lstatIfThere */ .Cm)(root.ours)?.isDirectory() !== true) return;
  for (const draft of (0,node_fs__WEBPACK_IMPORTED_MODULE_27__.readdirSync)(root.ours).filter((name) => name.startsWith(DRAFT))) {
    await isUnlocked(root, (0,node_path__WEBPACK_IMPORTED_MODULE_28__.join)(root.ours, draft, "index.lock"), LEFT_GIT_TIMEOUT_MS, log, signal);
    await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .removeFolderLater */ .bF)((0,node_path__WEBPACK_IMPORTED_MODULE_28__.join)(root.ours, draft));
  }
  (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .removeFile */ .nM)(`${root.ownIndex}.lock`);
}
async function requireUnlocked(root, log, signal) {
  const lock = (0,node_path__WEBPACK_IMPORTED_MODULE_28__.join)(root.gitDir, "index.lock");
  if (await isUnlocked(root, lock, USER_GIT_TIMEOUT_MS, log, signal)) return;
  throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_26__/* .AssetsSyncError */ .Fl("busy", `Another git command is at work in ${root.dir}.`, {
    hint: `Wait for it; if there is none, delete ${lock} and run the command again.`
  });
}
async function isUnlocked({ dir }, lock, age, log, signal) {
  const end = performance.now() + age;
  for (let isTold = false; ; isTold = true) {
    const found = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .lstatIfThere */ .Cm)(lock);
    if (found === void 0) return true;
    if (performance.now() > end || Date.now() - found.mtimeMs > age) return false;
    if (!isTold) log.info(`Waiting for another git command in ${dir}.`);
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_29__.setTimeout)(PAUSE_MS, void 0, { signal }).catch(() => signal.throwIfAborted());
  }
}
function refuseUnfinished(root) {
  const [, command2] = UNFINISHED.find(([sign]) => (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_28__.join)(root.gitDir, sign)) !== void 0) ?? [];
  if (command2 === void 0) return;
  const give = (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_14__/* .shellCommand */ .q$)(["git", "-C", root.dir, command2, "--abort"]);
  throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_26__/* .AssetsSyncError */ .Fl("local-changes", `A ${command2} in ${root.dir} is not finished.`, {
    hint: `Finish it (${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_14__/* .shellCommand */ .q$)(["git", "-C", root.dir, "status"])} says how), or give it up (${give}), then run the command again.`
  });
}

// src/report/synced.ts
function syncedReport(result, { milliseconds, from, title = "assets-sync" }) {
  const { services, assetsRoot, changes = [], cacheKey, cachePath, verified } = result;
  const files = services.reduce((sum, service) => sum + service.files, 0);
  const isNone = services.length === 0;
  const all = `${(0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_16__/* .count */ .U9)(services.length, "service")}, ${(0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_16__/* .count */ .U9)(files, "recording")}`;
  const costs = `${(0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_12__/* .traffic */ .iN)(result)}, ${(0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_16__/* .formatTime */ .fU)(milliseconds)}${verified === true ? ", pins verified" : ""}`;
  const rows = services.map(serviceRow);
  return {
    title: isNone ? title : `${title}: ${all}`,
    lines: [...(0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_12__/* .alignRows */ .P4)(rows), isNone ? "No service to sync." : `${all} in ${(0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_12__/* .placeFrom */ .aQ)(from, assetsRoot)} (${costs})`],
    blocks: () => {
      if (isNone) return ["No service to sync."];
      const slow = result.requests === 0 ? [] : services.filter(({ pinnedTrees }) => pinnedTrees.some(({ lacksTree: lacksTree2 }) => lacksTree2));
      const head = ["Service", "Commit", "Recordings", "Size", "From"];
      const table = (0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_12__/* .markdownTable */ .Qj)({ head, rows, numeric: [2, 3], of: "services" });
      const news = changes.length === 0 ? [] : ["#### What the pins of this change bring", (0,_chunk_7EZWMTHA_js__WEBPACK_IMPORTED_MODULE_2__/* .changesMarkdown */ .T4)(changes)];
      return [table, costs, ...(0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_12__/* .treesAdvice */ .Kf)(slow.length), ...news];
    },
    outputs: {
      "assets-root": assetsRoot,
      services: services.map(({ service }) => service),
      pins: (0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_12__/* .pinsOutput */ .um)(services),
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
    const { text, markdown } = (0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_12__/* .commitCell */ .Ou)(repository, sha);
    return { text, markdown: directory === service ? markdown : `${markdown} (${(0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_16__/* .escapeMarkdown */ .FV)(directory)})` };
  });
  const back = `${deleted} deleted; ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_14__/* .shellCommand */ .q$)(["assets-sync", "reset", service])} brings them back, and drops what else changed there (a backup is kept)`;
  const from = deleted === 0 ? SOURCES[source] : back;
  return [service, (0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_12__/* .joinCells */ .Cj)(commits), countCell(files, "recording"), (0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_16__/* .formatBytes */ .z3)(size), { text: from, markdown: from }];
}
function countCell(number, singular) {
  return { text: (0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_16__/* .count */ .U9)(number, singular), markdown: (0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_16__/* .formatCount */ .B4)(number) };
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
  return ref.slice(BACKUPS.length);
}
function tellBackup(host, { path, workingDirectory }, { assetsRoot, backup }) {
  if (backup === void 0) return;
  const flags = [...flag("--path", path), ...flag("--working-directory", workingDirectory)];
  const back = host.atTerminal ? ["assets-sync", "backups", "restore", backupName(backup), ...flags] : ["git", "-C", assetsRoot, "restore", `--source=${backup}`, "--overlay", "--", "."];
  host.say("warning", `Local changes were replaced; they are kept. To bring them back: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_14__/* .shellCommand */ .q$)(back)}`);
}
function flag(name, value) {
  return value === void 0 ? [] : [name, value];
}

// src/workspace/backups.ts
var LINKS = process.platform === "win32" ? [] : ["-c", "core.symlinks=true"];
var BACKUP_NAME = /^(?:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z|[0-9a-f]{40})$/;
function isBackupName(text) {
  return BACKUP_NAME.test(text);
}

// src/workspace/synced-commit.ts
async function composeSynced(root, { others, chosen }, signal) {
  const apart = others.filter(({ service }) => !chosen.some((outer) => (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_18__/* .isWithin */ .UO)(service, outer.service)));
  const placements = [
    ...apart.map(({ service, tree }) => ({ path: service, tree })),
    ...chosen.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ directory, tree }) => ({ path: directory, tree })))
    // Outer before inner; the sort is stable, so that what is chosen replaces what was there.
  ].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
  const all = [...apart.map((other) => ({ ...other, pinnedTrees: partsAfter(other, chosen) })), ...chosen];
  let composed = await compose(root, placements, signal);
  const isSame = ({ service, tree }) => composed.treeAt(service) === tree && !chosen.some((inner) => (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_18__/* .isWithin */ .UO)(inner.service, service));
  const stays = new Map(apart.filter(isSame).map((other) => [other.service, other]));
  const contents = await lookThrough(root, composed.tree, { all, stays }, signal);
  refuseUnfit(contents);
  const without = contents.submodules.map((path) => ({ path, tree: void 0 }));
  if (without.length > 0) composed = await compose(root, [...placements, ...without], signal);
  const services = all.map(({ service, pinnedTrees }) => {
    const { files, size } = stays.get(service) ?? contents.totals.get(service) ?? { files: 0, size: 0 };
    return { service, tree: composed.treeAt(service) ?? _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_26__/* .EMPTY_TREE */ .pL, pinnedTrees, files, size };
  }).sort((a, b) => a.service < b.service ? -1 : 1);
  return { commit: (0,_chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_7__/* .writeObject */ .p7)(root.objects, "commit", formatCommit(composed.tree, services)), services };
}
function compose(root, placements, signal) {
  return (0,_chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_7__/* .composeTree */ .$0)(placements, {
    readTree: async (tree) => {
      const [object] = await (0,_chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_23__/* .readObjects */ .$I)([tree], { environment: root.environment, signal });
      if (object === void 0) throw new Error(`tree ${tree} is not in the store`);
      return (0,_chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_23__/* .parseTree */ .cZ)(object.content);
    },
    writeTree: (content) => (0,_chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_7__/* .writeObject */ .p7)(root.objects, "tree", content)
  });
}
function partsAfter(other, chosen) {
  const inner = chosen.filter(({ service }) => (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_18__/* .isWithin */ .UO)(service, other.service));
  return [
    ...other.pinnedTrees.filter(({ directory }) => !inner.some(({ service }) => (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_18__/* .isWithin */ .UO)(directory, service))),
    ...inner.flatMap(({ pinnedTrees }) => pinnedTrees)
  ];
}
function formatCommit(tree, services) {
  const who = "assets-sync <assets-sync@localhost> 0 +0000";
  const title = services.length === 1 ? `Recordings of ${services[0]?.service}` : `Recordings of ${services.length} services`;
  const lines = services.flatMap(
    ({ pinnedTrees }) => pinnedTrees.map(({ directory, assetsPath, repository, sha }) => {
      const from = assetsPath === directory ? "" : `, there ${assetsPath}`;
      return `${directory}: ${sha} of ${repository}${from}`;
    })
  );
  const message = [title, "", "Made by assets-sync; the next sync replaces this commit.", "", ...lines].join("\n");
  return Buffer.from(`tree ${tree}
author ${who}
committer ${who}

${message}
`);
}
async function lookThrough(root, tree, { all, stays }, signal) {
  const totals = new Map(all.map(({ service }) => [service, { files: 0, size: 0 }]));
  const contents = { totals, submodules: [], unwritable: [], twins: [] };
  const looked = all.map(({ service }) => service).filter((service) => !stays.has(service));
  if (looked.length === 0) return contents;
  const folded = root.traits.ignoresCase ? /* @__PURE__ */ new Map() : void 0;
  let folder;
  let total;
  const add = (record) => {
    const tab = record.indexOf(9);
    const [mode, , , bytes] = record.toString("latin1", 0, tab).split(/ +/);
    const name = record.subarray(tab + 1);
    if (mode === "160000") {
      contents.submodules.push(Buffer.from(name));
      return;
    }
    const path = name.toString("utf8");
    const above = (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_18__/* .parentDirectory */ .im)(path);
    if (above !== folder) {
      folder = above;
      const service = (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_18__/* .upward */ .Oz)(above).find((directory) => totals.has(directory));
      total = service === void 0 ? void 0 : totals.get(service);
    }
    const isLinkOfModules = mode === "120000" && /(^|\/)(\.gitmodules|gitmod~\d)$/i.test(path);
    if (isLinkOfModules || (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_18__/* .isUnwritable */ .Q0)(name, root.dir)) contents.unwritable.push(path);
    if (folded !== void 0) findTwins(path, folded, contents.twins);
    if (total === void 0) return;
    total.files++;
    total.size += Number(bytes);
  };
  let rest = Buffer.alloc(0);
  await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .git */ .$Y)(["ls-tree", "-r", "-l", "-z", "--full-tree", tree], {
    environment: root.environment,
    // Outermost alone: paths may be given to git in pieces.
    paths: looked.filter((service) => !looked.some((above) => above !== service && (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_18__/* .isWithin */ .UO)(service, above))),
    signal,
    onStdout: (chunk) => {
      rest = Buffer.concat([rest, chunk]);
      (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .splitRecords */ .DQ)(rest).forEach(add);
      rest = Buffer.from(rest.subarray(rest.lastIndexOf(0) + 1));
    }
  });
  return contents;
}
function findTwins(path, folded, twins) {
  for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
    const part = path.slice(0, end);
    const key = (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_18__/* .foldedPath */ .kV)(part);
    const known = folded.get(key);
    if (known === part) return;
    if (known === void 0) folded.set(key, part);
    else twins.push([known, part]);
  }
}
function refuseUnfit({ unwritable, twins }) {
  const refuse2 = (what, lines, which) => {
    if (lines.length === 0) return;
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_26__/* .AssetsSyncError */ .Fl("unwritable-name", `${what} (${lines.length}):
${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_26__/* .listLines */ .i4)(lines.map(shorten))}`, {
      hint: `Rename ${which} in the assets repository, and pin the commit that has the new names; nothing was written.`
    });
  };
  refuse2("No file can have these names here", unwritable, "the recordings");
  const pairs = twins.map((pair) => pair.join(" and "));
  refuse2("These names differ by the case of letters alone, which is one file here", pairs, "one of them");
}
function shorten(path) {
  return path.length > 250 ? `${path.slice(0, 200)}\u2026${path.slice(-30)} (${Buffer.byteLength(path)} bytes)` : path;
}

// src/workspace/open-root.ts
var FOR_USER = ["unreachable", "unauthorized", "local-changes", "not-writable", "busy"];
function makeRoot({ root, repositories, request }) {
  (0,_chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_13__/* .hideFromStatus */ .hf)(request.codeRepository, root.dir);
  const { all } = repositories;
  root.make(
    all.map(({ store }) => store.objects),
    all[0]?.url.url ?? ""
  );
  for (const { store } of all) store.addBorrowingRoot(root.dir);
}
async function openRoot(work) {
  const { root, log, signal } = work;
  if (!root.exists()) {
    if (work.request.storeInsideRoot) makeRoot(work);
    return { ..._chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_3__/* .NEW_ROOT */ .Gp, isNew: true, before: /* @__PURE__ */ new Map(), backupsOfInterrupted: [], lost: void 0 };
  }
  let state = await root.readState(signal);
  makeRoot(work);
  let lost = await borrowAgain(work, state);
  const backupsOfInterrupted = [];
  if (state.interrupted !== void 0) {
    const backup = await explainLost(root, lost, finishInterrupted(work, state, state.interrupted));
    log.info("An earlier run was cut off; it was finished first.");
    if (backup !== void 0) backupsOfInterrupted.push(backup.slice(BACKUPS.length));
    for (const name of backupsOfInterrupted)
      log.notice(`Files that changed meanwhile are kept in a backup, ${name}: assets-sync backups`);
    state = await root.readState(signal);
    lost = await borrowAgain(work, state);
  }
  const before = new Map((state.synced?.services ?? []).map((synced) => [synced.service, synced]));
  return { ...state, isNew: false, before, backupsOfInterrupted, lost };
}
async function finishInterrupted(work, state, journal) {
  const { root, log, signal } = work;
  const { written } = journal;
  try {
    await fetchAgain(
      work,
      journal.services.filter(({ service }) => written.includes(service))
    );
    return await resume(root, state, journal, log, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_26__/* .AssetsSyncError */ .Fl) || FOR_USER.includes(error.code) || root.isDamage(error)) throw error;
  }
  const others = (state.synced?.services ?? []).filter(({ service }) => !written.includes(service));
  return resume(root, state, { ...await composeSynced(root, { others, chosen: [] }, signal), written }, log, signal);
}
async function fetchAgain({ repositories, signal }, services) {
  const trees = services.flatMap(({ pinnedTrees }) => pinnedTrees);
  for (const assets of repositories.all) {
    const ofRepository = trees.filter(({ repository }) => repository === assets.url.url);
    const pinned = ofRepository.map((tree) => {
      const pin = { ...tree, reason: void 0, manifestDirectory: tree.directory, at: { file: _chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_15__/* .MANIFEST_NAME */ .ir } };
      return { ...tree, pin };
    });
    await (0,_chunk_MBUVA5N6_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchTrees */ .OE)(assets, pinned, {}, signal);
  }
}
async function borrowAgain(work, { synced }) {
  const { root, repositories, signal } = work;
  const services = synced?.services ?? [];
  if (storesHold(work, services)) {
    const trees = services.flatMap(({ pinnedTrees }) => pinnedTrees);
    const names = trees.map(({ tree }) => tree);
    const objects = names.length === 0 ? [] : await (0,_chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_23__/* .checkObjects */ .ZY)(names, { environment: root.environment, signal });
    const lost = trees.filter((_, index) => objects[index] === void 0);
    if (lost.length === 0) return void 0;
    const isHere = ({ repository, tree }) => repositories.all.some(({ url, store }) => url.url === repository && store.completeTrees.has(tree));
    if (lost.some(isHere)) throw (0,_chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_23__/* .lostObject */ .kb)(`What ${root.dir} was synced from`);
  }
  try {
    await fetchAgain(work, services);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_26__/* .AssetsSyncError */ .Fl)) throw error;
    return error;
  }
  if (storesHold(work, services)) return void 0;
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_26__/* .AssetsSyncError */ .Fl("missing-store", `What ${root.dir} was synced from is of repositories that no pin names.`, {
    hint: "Sync all services."
  });
}
function storesHold({ request, root }, services) {
  const trees = services.flatMap(({ pinnedTrees }) => pinnedTrees);
  const stores = [...new Set(trees.map(({ repository }) => repository))].flatMap((url) => [(0,_chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_3__/* .privateStores */ .C7)(root.dir), request.repositoryOptions.storeBase].map((base) => new _chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_7__/* .Store */ .il(base, { url }))).filter(({ objects, isSignedHere, generation }) => isSignedHere && generation !== void 0 && root.borrowsFrom(objects));
  return trees.every(({ tree }) => stores.some((store) => store.completeTrees.has(tree)));
}
async function readRootChanges({ root, request, signal }, opened, services) {
  if (opened.isNew) return [];
  const reading = explainLost(root, opened.lost, (0,_chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_3__/* .readLocalChanges */ .Xp)(root, opened, services, signal));
  reading.catch(() => {
  });
  if (request.discard) (0,_chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseSpecialFiles */ .v8)(root, services);
  return reading;
}
async function explainLost(root, lost, reading) {
  try {
    return await reading;
  } catch (error) {
    if (lost === void 0 || !(error instanceof _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_26__/* .AssetsSyncError */ .Fl)) throw error;
    if (error.code !== "missing-store" && !(error instanceof _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .GitError */ .XS && error.isUnreadable)) throw error;
    if (lost.exitCode === 3 || lost.exitCode === 5) throw lost;
    const message = `What changed in ${root.dir} cannot be told: neither this machine nor a server that a pin names has what it was synced from.`;
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_26__/* .AssetsSyncError */ .Fl("local-changes", message, {
      hint: "Move the assets root away, run the command again, and copy what you recorded from there into the new one.",
      detail: `${lost.message}
${error.detail ?? ""}`
    });
  }
}

// src/workspace/sync-root.ts
var NOTHING_SYNCED = {
  services: [],
  repositories: [],
  ..._chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .NO_TRAFFIC */ .qE,
  cacheHit: false,
  kept: [],
  others: [],
  backup: void 0,
  backupsOfInterrupted: []
};
function syncRoot(request, log, signal) {
  const root = new _chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsRoot */ ._c(request.assetsRoot);
  const { accesses, repositoryOptions, storeInsideRoot = false, ciCache } = request;
  const storeBase = storeInsideRoot ? (0,_chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_3__/* .privateStores */ .C7)(root.dir) : repositoryOptions.storeBase;
  return (0,_chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_7__/* .withAssetsRepositories */ .AZ)(accesses, { ...repositoryOptions, storeBase }, log, async (repositories) => {
    const places = request.chosen.flatMap(({ pinnedTrees }) => pinnedTrees);
    const tags = await (0,_chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveTags */ .yN)(repositories, places, log, signal);
    const chosen = tags.services(request.chosen);
    for (const { pin } of places) repositories.of(pin);
    if (places.length === 0 && accesses.hasOwn) repositories.of({});
    const isFirst = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .lstatIfThere */ .Cm)(root.dir) === void 0 && !storeInsideRoot && ciCache === void 0;
    if (isFirst) for (const assets of repositories.all) (0,_chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_7__/* .connectIfNew */ .is)(assets, signal);
    const { result, trees } = await withRootLock(
      root,
      log,
      signal,
      (held) => syncMending({ request, log, root, repositories, chosen, removed: request.removed ?? [], signal: held })
    );
    for (const [assets, ofRepository] of repositories.group(trees)) {
      const cameFromElsewhere = assets.remote.traffic.fetches > 0 || ofRepository.some(({ source }) => source === "mirror");
      await ciCache?.(assets)?.save(assets.store, ofRepository, cameFromElsewhere, signal);
    }
    return result;
  });
}
async function syncMending(work) {
  const { root, log, repositories, signal } = work;
  const stores = repositories.all.map(({ store }) => store);
  const wasThere = root.exists();
  try {
    return await (0,_chunk_NGPC33TM_js__WEBPACK_IMPORTED_MODULE_21__/* .withRepair */ .MF)(stores, log, signal, async () => {
      try {
        return await syncOnce(work);
      } catch (error) {
        if (!root.isDamage(error)) throw error;
        const aside = await root.makeAnew(() => makeRoot(work), signal);
        log.notice(`The git repository of the assets root was damaged and made anew; what it was is in ${aside}.`);
        return syncOnce(work);
      }
    });
  } catch (error) {
    if (wasThere || root.isCutOff) throw error;
    await repositories.close();
    await root.unmake();
    throw error;
  }
}
async function syncOnce(work) {
  const { root, log, request, repositories, signal } = work;
  const opened = await openRoot(work);
  const isAtPins = opened.lost === void 0 && work.removed.length === 0 && work.chosen.every(isAt(work, opened));
  const fetched = isAtPins ? void 0 : await fetchChosen(work, opened);
  const present = fetched?.present ?? work.chosen;
  const leaving = [...fetched?.absent ?? [], ...work.removed];
  const closing = repositories.close();
  closing.catch(() => {
  });
  if (opened.isNew) makeRoot(work);
  const next = isAtPins ? opened.synced : await compose2(work, opened, present, leaving, fetched?.trees ?? []);
  const names = [...present.map(({ service }) => service), ...leaving];
  const discard = request.discard || root.isCutOff;
  const done = await retryWhileFilesChange(root, async () => {
    const changes = await readRootChanges(work, opened, names);
    const plan = (0,_chunk_7EZWMTHA_js__WEBPACK_IMPORTED_MODULE_2__/* .planSync */ .R4)({
      chosen: present,
      leaving,
      synced: opened.before,
      trees: new Map((next?.services ?? []).map(({ service, tree }) => [service, tree])),
      changesOf: (service) => changes.filter((change) => (0,_chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_3__/* .concerns */ .Kc)(change, service)),
      isOnDisk: (service) => (0,_chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_3__/* .isOnDisk */ .L7)(root, service),
      urlOf: (pin) => repositories.of(pin).url.url,
      discard
    });
    const isSame = JSON.stringify(next) === JSON.stringify(opened.synced);
    if (next === void 0 || isSame && plan.written.length === 0) {
      if (request.discard && names.length > 0) await returnToSynced(root, opened, log, signal);
      return { plan };
    }
    const inWritten = changes.filter((change) => plan.written.some((service) => (0,_chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_3__/* .concerns */ .Kc)(change, service)));
    return withDraft(root, async (draft) => {
      const staged = await stageServices(root, draft, opened, { commit: next.commit, changes: inWritten }, signal);
      refuse(opened, plan, staged.unlike);
      const journal = { ...next, written: plan.written };
      return { plan, backup: await checkOut(root, opened, { journal, staged }, log, signal) };
    });
  });
  await closing;
  return {
    result: report(work, opened, next?.services ?? [], { ...done, absent: fetched?.absent ?? [], trees: fetched?.trees }),
    trees: fetched?.trees ?? []
  };
}
function isAt({ repositories }, { before }) {
  return ({ service, pinnedTrees }) => (0,_chunk_7EZWMTHA_js__WEBPACK_IMPORTED_MODULE_2__/* .compareToPins */ .HH)(pinnedTrees, before.get(service), (pin) => repositories.of(pin).url.url) === "at-pins";
}
async function fetchChosen(work, { before }) {
  const { request, repositories, chosen: all, log, signal } = work;
  const known = new Map(
    [...before.values()].flatMap(({ pinnedTrees }) => pinnedTrees.map((tree) => [tree.directory, tree.tree]))
  );
  const trees = [];
  for (const [assets, ofRepository] of repositories.group(all.flatMap(({ pinnedTrees }) => pinnedTrees))) {
    const options = { earlierTree: (directory) => known.get(directory), ciCache: request.ciCache?.(assets) };
    const fetched = await (0,_chunk_MBUVA5N6_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchTrees */ .OE)(assets, ofRepository, options, signal);
    fetched.warnings.forEach(log.warning);
    await requirePrefixes(assets, fetched.trees, signal);
    trees.push(...fetched.trees);
  }
  const absent = [];
  const present = all.filter((chosen) => {
    const lacking = treesOf(chosen, trees).find(({ found }) => found === "absent");
    if (lacking === void 0) return true;
    const isPinned = lacking.pin.directory === lacking.directory;
    if (chosen.given || isPinned) {
      const spelling = chosen.meant === void 0 ? "Check the spelling of the path, or" : `Did you mean ${chosen.meant}? Else`;
      const takeOff = isPinned ? "or remove the pin." : "or take it off the disk: assets-sync sync '*'";
      const hint = before.has(chosen.service) ? `It is on disk from another commit. Pin one that has it, ${takeOff}` : `${spelling} pin a commit that has it.`;
      throw (0,_chunk_MBUVA5N6_js__WEBPACK_IMPORTED_MODULE_1__/* .noSuchDirectory */ .Q7)(lacking, repositories.of(lacking.pin).url.url, hint);
    }
    absent.push(chosen.service);
    return false;
  });
  const tell = (services, what) => {
    if (services.length > 0) log.notice(`Without recordings at their pinned commit, ${what}: ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_26__/* .listNames */ .Zv)(services)}.`);
  };
  tell(
    absent.filter((service) => !before.has(service)),
    "left out"
  );
  tell(
    absent.filter((service) => before.has(service)),
    "taken off the disk"
  );
  return { trees, present, absent };
}
function treesOf({ pinnedTrees }, trees) {
  return pinnedTrees.flatMap(
    ({ directory, pin }) => trees.find((tree) => tree.directory === directory && tree.pin === pin) ?? []
  );
}
async function requirePrefixes({ store, url }, trees, signal) {
  const prefixes = trees.flatMap(({ found, directory, assetsPath, sha, pin }) => {
    const isBelow = found === "absent" && assetsPath.endsWith(`/${directory}`);
    return isBelow ? [{ sha, pin, assetsPath: assetsPath.slice(0, -directory.length - 1) }] : [];
  });
  const answers = await (0,_chunk_PUDLRWKT_js__WEBPACK_IMPORTED_MODULE_22__/* .findInCommits */ .X5)(store, prefixes, signal);
  const without = prefixes[answers.indexOf("absent")];
  if (without === void 0) return;
  const hint = "Correct $prefix (AssetsRepoPrefixPath of an assets.json), or pin a commit that has it.";
  throw (0,_chunk_MBUVA5N6_js__WEBPACK_IMPORTED_MODULE_1__/* .noSuchDirectory */ .Q7)(without, url.url, hint, `The prefix ${without.assetsPath}`);
}
function compose2({ root, repositories, signal }, { before }, present, leaving, trees) {
  const gone = /* @__PURE__ */ new Set([...present.map(({ service }) => service), ...leaving]);
  const others = [...before.values()].filter(({ service }) => !gone.has(service));
  const chosen = present.map((one) => ({
    service: one.service,
    pinnedTrees: treesOf(one, trees).flatMap(({ directory, assetsPath, sha, tree, found, pin }) => {
      const repository = repositories.of(pin).url.url;
      return found === "absent" ? [] : [{ directory, assetsPath, repository, sha, tree: found, byTree: tree === found }];
    })
  }));
  return composeSynced(root, { others, chosen }, signal);
}
function refuse({ before }, plan, unlike) {
  const refused = plan.refused.filter((service) => unlike.some((change) => (0,_chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_3__/* .concerns */ .Kc)(change, service)));
  if (refused.length === 0) return;
  const lines = unlike.filter((change) => refused.some((service) => (0,_chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_3__/* .concerns */ .Kc)(change, service))).map(({ kind, path }) => `${kind.padEnd("modified".length)} ${path.toString("utf8")}`).sort();
  const names = refused.join(", ");
  const [what, hint] = refused.some((service) => before.has(service)) ? [
    `What is pinned of ${names} cannot be put in place, for there are local changes`,
    "Publish them (assets-sync push), go back to the branch where you recorded them"
  ] : [`${names} was not synced yet, and there are files in its place`, "Move them away"];
  throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_26__/* .AssetsSyncError */ .Fl("local-changes", `${what}:
${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_26__/* .listLines */ .i4)(lines)}`, {
    hint: `${hint}, or sync with discard (--discard): it puts the pinned recordings in place and keeps a backup.`
  });
}
function report({ repositories, chosen, removed }, { before, backupsOfInterrupted }, now, { plan, trees, absent, backup }) {
  const about = /* @__PURE__ */ new Set([...chosen.map(({ service }) => service), ...removed, ...absent]);
  const totals = new Map(plan.services.map(({ chosen: { service } }) => [service, { files: 0, size: 0 }]));
  for (const { service, files, size } of now) {
    const around = (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_18__/* .upward */ .Oz)(service).flatMap((above) => totals.get(above) ?? [])[0];
    if (around === void 0) continue;
    around.files += files;
    around.size += size;
  }
  return {
    repositories: repositories.all.map(({ url }) => url),
    services: plan.services.map((planned) => ({
      service: planned.chosen.service,
      pinnedTrees: planned.chosen.pinnedTrees.map((place) => {
        const { directory, sha, pin } = place;
        return { directory, sha, at: pin.at, repository: repositories.of(pin).url, lacksTree: (0,_chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_10__/* .lacksTree */ .tQ)(place) };
      }),
      ...totals.get(planned.chosen.service) ?? { files: 0, size: 0 },
      deleted: planned.kept.filter(({ kind }) => kind === "deleted").length,
      source: sourceOf(planned, trees)
    })),
    cacheHit: plan.services.length > 0 && repositories.fetches === 0,
    kept: [...new Set(plan.services.flatMap(({ kept }) => kept.map(({ path }) => path.toString("utf8"))))],
    others: [...before.values()].filter(({ service }) => !about.has(service)),
    backup,
    backupsOfInterrupted
  };
}
function sourceOf({ chosen, state, action }, trees) {
  const isAtPins = state === "at-pins" || state === "unproved";
  if (isAtPins && action === "restore") return "restored";
  if (trees === void 0 || isAtPins && action === "stay") return "unchanged";
  const sources = treesOf(chosen, trees).map(({ source }) => source);
  return ["network", "mirror", "cache"].find((source) => sources.includes(source)) ?? "store";
}

// src/commands/sync/sync.ts
function storeBaseOf(cache, storeBase, assetsRoot) {
  return cache === "off" ? (0,_chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_3__/* .privateStores */ .C7)(assetsRoot) : storeBase;
}
async function sync(request, log, signal) {
  const { codeRepository, repositoryOptions, access, cache, discard } = request;
  const located = (0,_chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_9__/* .locate */ .x5)(codeRepository, request.selection.path);
  const onDisk = new _chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsRoot */ ._c(located.assetsRoot, { onlyRead: true });
  const selection = await choose(request, located, onDisk.readSynced()?.services ?? [], log, signal);
  const { rootFile, assetsRoot, services } = selection;
  const aboutOthers = tellsOfOthers(request.selection) ? { request, located, selection } : void 0;
  const layout = request.forProxy === true ? (0,_chunk_CNN57KCC_js__WEBPACK_IMPORTED_MODULE_4__/* .layoutForProxy */ .CP)(request.layout, selection) : request.layout ?? "tests";
  const folders = (0,_chunk_CNN57KCC_js__WEBPACK_IMPORTED_MODULE_4__/* .recordingFolders */ .lm)(services, layout, { assetsRoot, codeRoot: codeRepository.root });
  const common = { assetsRoot, layout, folders, verified: request.verify ? true : void 0 };
  const repository = () => (0,_chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_10__/* .findRepositoryUrl */ .RD)(access, rootFile, codeRepository.root).url;
  if (!located.isRootFileMissing && (0,_chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnmade */ .hL)(onDisk))
    await (0,_chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_3__/* .adoptRecordings */ .d4)(new _chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsRoot */ ._c(assetsRoot), selection, repository(), codeRepository, signal);
  if (services.length === 0 && !onDisk.isCutOff) {
    if (!located.isRootFileMissing) repository();
    const { synced } = aboutOthers !== void 0 && onDisk.exists() ? await onDisk.readState(signal) : {};
    if (aboutOthers !== void 0 && synced !== void 0) await reportOtherServices(aboutOthers, synced.services, log, signal);
    return { ...NOTHING_SYNCED, ...common, changes: void 0 };
  }
  const accesses = (0,_chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_7__/* .findAccesses */ .cX)(access, rootFile, codeRepository.root, log.warning);
  const proof = request.verify ? await prove(request, selection, log, signal) : _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .NO_TRAFFIC */ .qE;
  const ciCache = await openCiCaches(request, accesses, services, log);
  const assetsFolder = (0,_chunk_CNN57KCC_js__WEBPACK_IMPORTED_MODULE_4__/* .assetsFolderOf */ .Dx)({ assetsRoot, codeRoot: codeRepository.root });
  const packages = layout === "test-proxy" ? (0,_chunk_CNN57KCC_js__WEBPACK_IMPORTED_MODULE_4__/* .packagesOf */ .DT)(services, assetsFolder) : [];
  if (packages.length > 0) (0,_chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_13__/* .hideFromStatus */ .hf)(codeRepository, assetsRoot);
  const storage = { accesses, assetsRoot, repositoryOptions, ciCache: ciCache.of };
  const restoring = { ...storage, packages, assetsFolder, withoutStore: cache === "off" };
  const ofProxy = packages.length === 0 ? void 0 : await (await __webpack_require__.e(/* import() */ 247).then(__webpack_require__.bind(__webpack_require__, 247))).syncPackages(restoring, log, signal);
  const chosen = services.filter((service) => !packages.some((one) => one.chosen === service));
  const bringing = { ...storage, codeRepository, chosen, discard, storeInsideRoot: cache === "off" };
  const isRootMeant = packages.length === 0 || chosen.length > 0 || onDisk.isCutOff;
  const ours = isRootMeant ? await syncRoot(bringing, log, signal) : NOTHING_SYNCED;
  if (aboutOthers !== void 0 && ours.others.length > 0) await reportOtherServices(aboutOthers, ours.others, log, signal);
  const { changes, ...compared } = request.showChanges ? await compare(request, accesses, selection, log, signal) : NOT_COMPARED;
  const parts = ofProxy === void 0 ? [ours] : [ofProxy, ours];
  return {
    ...ours,
    ...ciCache.names,
    ...common,
    changes,
    services: parts.flatMap((part) => part.services).sort((a, b) => a.service < b.service ? -1 : 1),
    repositories: parts.flatMap((part) => part.repositories),
    kept: parts.flatMap((part) => part.kept),
    ...(0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .sumTraffic */ .pU)([proof, compared, ...parts]),
    cacheHit: (ofProxy?.cacheHit ?? true) && (ours.cacheHit || ofProxy !== void 0 && chosen.length === 0) && proof.requests + compared.requests === 0
  };
}
function choose(request, located, synced, log, signal) {
  const { codeRepository, verify: isProved } = request;
  if (request.compare)
    return (0,_chunk_3GRZRA5R_js__WEBPACK_IMPORTED_MODULE_6__/* .selectCompared */ .kv)({ ...request.selection, isProved, lostPins: false }, codeRepository, log, signal, located);
  const alsoMeant = synced.length === 0 ? void 0 : (all) => compareOthers(request, all, synced).moved;
  return (0,_chunk_3GRZRA5R_js__WEBPACK_IMPORTED_MODULE_6__/* .select */ .Lt)({ ...request.selection, isProved, alsoMeant }, codeRepository, log, signal, located);
}
function tellsOfOthers({ paths, isLocalUser }) {
  return paths.includes(_chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_9__/* .ALL */ .y2) || isLocalUser && paths.length === 0;
}
async function reportOtherServices({ request, located, selection: chosen }, others, log, signal) {
  const { codeRepository } = request;
  const selecting = request.selection.paths.includes(_chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_9__/* .ALL */ .y2) ? Promise.resolve(chosen) : (0,_chunk_3GRZRA5R_js__WEBPACK_IMPORTED_MODULE_6__/* .selectAll */ .Ub)(request.selection, codeRepository, _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .SILENT */ .qY, signal, located);
  const selection = await selecting.catch((error) => {
    if (signal.aborted || !(error instanceof _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_26__/* .AssetsSyncError */ .Fl)) throw error;
  });
  if (selection === void 0) return;
  const { lost, moved } = compareOthers(request, selection, others);
  if (lost.length > 0) {
    const advice = request.selection.isLocalUser ? " assets-sync reset takes off the disk what has no committed pin." : "";
    log.notice(`On disk, without a pin, and left as they are: ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_26__/* .listNames */ .Zv)(lost)}.${advice}`);
  }
  if (moved.length === 0) return;
  const names = moved.map(({ service }) => service);
  const message = `On disk, but not at the commit that is pinned: ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_26__/* .listNames */ .Zv)(names)}. Bring them: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_14__/* .syncCommand */ .Bz)(names)}`;
  log.warning({ message });
}
function compareOthers({ access, codeRepository }, { pins, rootFile }, others) {
  const urlOf = (pin) => (0,_chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_10__/* .repositoryUrlOf */ .ZN)(access, rootFile, codeRepository.root, pin).url;
  const pinned = others.map((there) => ({ there, service: there.service, pinnedTrees: pins.pinnedTreesOf(there.service) }));
  return {
    lost: pinned.filter(({ pinnedTrees }) => pinnedTrees.length === 0).map(({ service }) => service),
    moved: pinned.filter(({ there, pinnedTrees }) => pinnedTrees.length > 0 && (0,_chunk_7EZWMTHA_js__WEBPACK_IMPORTED_MODULE_2__/* .compareToPins */ .HH)(pinnedTrees, there, urlOf) === "moved").map(({ service, pinnedTrees }) => ({ service, pinnedTrees, given: false }))
  };
}
async function openCiCaches({ repositoryOptions: { storeBase }, cache, cacheService }, accesses, services, log) {
  const groups = (0,_chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_7__/* .byRepository */ .IH)(services, (pin) => accesses.of(pin).url);
  const names = groups[0] === void 0 ? {} : (0,_chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_7__/* .cacheNames */ .nW)(storeBase, groups[0]);
  if (cache !== "hosted") return { names, of: void 0 };
  const { CiCache } = await __webpack_require__.e(/* import() */ 786).then(__webpack_require__.bind(__webpack_require__, 6786));
  const caches = new Map(
    groups.flatMap(
      (group) => group === void 0 ? [] : [[group.url.url, new CiCache((0,_chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_7__/* .cacheNames */ .nW)(storeBase, group), cacheService, log.notice)]]
    )
  );
  return { names, of: ({ url }) => caches.get(url.url) };
}
var NOT_COMPARED = { changes: void 0, ..._chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .NO_TRAFFIC */ .qE };
async function compare({ repositoryOptions, cache }, accesses, { assetsRoot, services, before }, log, signal) {
  const isElsewhere = before?.otherRepository !== void 0 && before.pins.directories.length === 0;
  if (services.length === 0 || before === void 0 || isElsewhere) return NOT_COMPARED;
  const storeBase = storeBaseOf(cache, repositoryOptions.storeBase, assetsRoot);
  const question = { accesses, repositoryOptions: { ...repositoryOptions, storeBase }, services, earlier: before.pins };
  try {
    const { comparePins } = await __webpack_require__.e(/* import() */ 273).then(__webpack_require__.bind(__webpack_require__, 1273));
    return await comparePins(question, log, signal);
  } catch (error) {
    if (signal.aborted || !(error instanceof _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_26__/* .AssetsSyncError */ .Fl)) throw error;
    log.notice(`What changed in the recordings could not be found out: ${error.message}`);
    return NOT_COMPARED;
  }
}
async function prove({ access, codeRepository, repositoryOptions, onUnproved }, { rootFile, services, settingsBefore }, log, signal) {
  const { notVerified } = await __webpack_require__.e(/* import() */ 614).then(__webpack_require__.bind(__webpack_require__, 4614));
  const { distinctPins, findJudge, verifyPins } = await Promise.all(/* import() */[__webpack_require__.e(326), __webpack_require__.e(936)]).then(__webpack_require__.bind(__webpack_require__, 3936));
  const { accesses } = findJudge(access, rootFile, settingsBefore, codeRepository.root, log);
  const question = { accesses, repositoryOptions, places: distinctPins(services) };
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
  ..._chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_13__/* .REPOSITORY_INPUTS */ .r0,
  "verify",
  "discard",
  "cache",
  "cache-save",
  "mirror",
  "layout"
];
var command = {
  group: "Recordings",
  description: "bring the assets root to the pinned recordings",
  paths: _chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_13__/* .SERVICES_HERE */ .mo,
  inputs: [...SYNC_INPUTS, "proxy", ..._chunk_JRUBNEWE_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM_INPUTS */ .tu, ..._chunk_JRUBNEWE_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLAY_INPUTS */ .y1, "retries", "timeout"],
  flags: [{ name: "--first-recordings", help: "leave services without a pin out: they are going to be recorded", isRare: true }],
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
  if (inputs.proxy) await (0,_chunk_JRUBNEWE_js__WEBPACK_IMPORTED_MODULE_0__/* .requireStartable */ .cv)(context);
  const selection = { ...context.selection, mayLackPins: context.flags.firstRecordings === true };
  const { result, milliseconds } = await bringRecordings({ ...context, selection }, { forProxy: inputs.proxy });
  const report2 = syncedReport(result, { milliseconds, from: host.workspace });
  host.result(report2.lines.join("\n"));
  host.setVariable("ASSETS_ROOT", result.assetsRoot);
  const served = await (0,_chunk_JRUBNEWE_js__WEBPACK_IMPORTED_MODULE_0__/* .findServed */ .TU)(context, result);
  for (const [name, value] of Object.entries(served.env)) host.setVariable(name, value);
  await host.summarize(() => (0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_12__/* .page */ .MY)(report2));
  const proxy = inputs.proxy ? await startProxy(context, result, served) : {};
  host.setOutputs({ ...report2.outputs, ...proxy }, report2.json);
  await tidyUp(result, storeBaseOf(inputs.cache, host.storeBase, result.assetsRoot), signal);
}
async function bringRecordings(context, { forProxy }) {
  const { host, inputs, signal, log, selection, access } = context;
  const started = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .uptime */ .xU)();
  for (const path of inputs.paths.filter(isBackupName)) {
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_26__/* .AssetsSyncError */ .Fl("bad-usage", `${path} is no service.`, {
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
        host.setOutputs({ verified: false }, { error: (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_26__/* .errorJson */ .dF)(error) });
        await host.summarize(() => (0,_chunk_JCAVQO7E_js__WEBPACK_IMPORTED_MODULE_5__/* .judgedPage */ .Bj)(judged, "assets-sync: nothing was synced"));
      },
      // Whoever names services and a base wants to know what is new in them since.
      compare: !host.atTerminal && inputs.paths.length > 0 && inputs.base !== void 0,
      showChanges: !host.atTerminal,
      layout: inputs.layout,
      forProxy,
      cache: inputs.cache,
      cacheService: cacheServiceOf(context)
    },
    log,
    signal
  );
  tellBesides(context, result);
  return { result, milliseconds: (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_25__/* .uptime */ .xU)() - started };
}
function cacheServiceOf({ host, inputs: { cache, cacheSave } }) {
  const service = cache === "hosted" ? host.cacheService : void 0;
  if (service === void 0 || cacheSave === "always" || cacheSave === "default-branch" && host.isOnDefaultBranch())
    return service;
  return { restore: (...request) => service.restore(...request) };
}
async function startProxy(context, { services }, served) {
  if (services.length === 0) {
    context.log.notice("There is no service to test, so no test proxy was started.");
    return {};
  }
  const { proxy } = await (0,_chunk_JRUBNEWE_js__WEBPACK_IMPORTED_MODULE_0__/* .startProxyOn */ .eS)(context, served);
  context.host.result(`The test proxy answers at ${proxy.url} and writes to ${proxy.log}.`);
  return (0,_chunk_JRUBNEWE_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyOutputs */ .Rt)(proxy);
}
function tellBesides({ host, inputs }, result) {
  if (result.kept.length > 0) host.say("notice", `Local changes stayed: ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_26__/* .listNames */ .Zv)(result.kept)}.`);
  tellBackup(host, inputs, result);
  if (!host.atTerminal) (0,_chunk_7EZWMTHA_js__WEBPACK_IMPORTED_MODULE_2__/* .changeNotices */ .a$)(result.changes ?? []).forEach((0,_chunk_5U44Y5FC_js__WEBPACK_IMPORTED_MODULE_11__/* .announcer */ .y)(host, "notice"));
}
async function tidyUp({ bytes, services, repositories }, storeBase, signal) {
  const hasNew = bytes > 0 || services.some(({ source }) => source === "mirror");
  const stores = !hasNew ? [] : repositories.map((repository) => new _chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_7__/* .Store */ .il(storeBase, repository));
  for (const store of stores.filter(({ hasManyPacks }) => hasManyPacks)) {
    const { repack } = await __webpack_require__.e(/* import() */ 495).then(__webpack_require__.bind(__webpack_require__, 6495));
    await repack(store, signal).catch(() => {
    });
  }
}



/***/ })

};
