export const id = 861;
export const ids = [861];
export const modules = {

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

/***/ 5865:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ treesAdvice),
/* harmony export */   l5: () => (/* binding */ showPin),
/* harmony export */   um: () => (/* binding */ pinsOutput)
/* harmony export */ });
/* harmony import */ var _chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5760);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48);



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
  return `${(0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number, "service")} pinned without a tree: assets-sync repin writes it, which makes a sync quicker.`;
}




/***/ }),

/***/ 9861:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   statusJson: () => (/* binding */ statusJson),
/* harmony export */   statusText: () => (/* binding */ statusText)
/* harmony export */ });
/* harmony import */ var _chunk_FROHR4BP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3481);
/* harmony import */ var _chunk_HFJSOUYE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5865);
/* harmony import */ var _chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1751);
/* harmony import */ var _chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7357);
/* harmony import */ var _chunk_CGADDCYE_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3774);
/* harmony import */ var _chunk_TGSQGXYY_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2242);
/* harmony import */ var _chunk_AKE4OFCO_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4136);
/* harmony import */ var _chunk_36NHRGVG_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(385);
/* harmony import */ var _chunk_M5KAUOPQ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4227);
/* harmony import */ var _chunk_MHGAJDRL_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5703);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6096);
/* harmony import */ var _chunk_LYKB5ZSG_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3557);
/* harmony import */ var _chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5760);
/* harmony import */ var _chunk_W7ONJECR_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8997);
/* harmony import */ var _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6670);
/* harmony import */ var _chunk_OKSZD5SA_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5225);
/* harmony import */ var _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9066);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2957);
/* harmony import */ var _chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3654);
/* harmony import */ var _chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4104);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(48);
/* harmony import */ var _chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2030);
/* harmony import */ var _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7606);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3024);
























// src/commands/status/command.ts


// src/proxy-folders/inspect.ts


async function inspectPackages({ tagged }, { assetsRoot, codeRoot }, signal) {
  const assetsFolder = (0,_chunk_CGADDCYE_js__WEBPACK_IMPORTED_MODULE_4__/* .assetsFolderOf */ .Dx)(assetsRoot, codeRoot);
  const packages = [];
  for (const { directory, assetsJson, at } of tagged) {
    const file = (0,_chunk_LYKB5ZSG_js__WEBPACK_IMPORTED_MODULE_11__/* .assetsJsonOf */ .n_)(directory);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_22__.join)(assetsFolder, (0,_chunk_CGADDCYE_js__WEBPACK_IMPORTED_MODULE_4__/* .folderName */ .ub)(assetsJson?.repository ?? "", file));
    const state = (0,node_fs__WEBPACK_IMPORTED_MODULE_23__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_22__.join)(folder, ".git")) ? await (0,_chunk_CGADDCYE_js__WEBPACK_IMPORTED_MODULE_4__/* .readFolder */ .j1)(folder, signal) : void 0;
    if (state === void 0) continue;
    const pathsOf = (kind) => state.changes.filter((change) => change.startsWith(kind)).map((change) => (0,node_path__WEBPACK_IMPORTED_MODULE_22__.relative)(assetsRoot, (0,node_path__WEBPACK_IMPORTED_MODULE_22__.join)(folder, change.slice("modified ".length))).replaceAll("\\", "/"));
    const changes = { added: pathsOf("added"), modified: pathsOf("modified"), deleted: pathsOf("deleted") };
    packages.push({ directory, file, at, head: state.head, isAtTag: (0,_chunk_CGADDCYE_js__WEBPACK_IMPORTED_MODULE_4__/* .isAtTag */ .sb)(state.head, assetsJson?.tag ?? ""), changes });
  }
  return packages;
}

// src/commands/status/status.ts
async function status(request, log, signal) {
  const { codeRepository, selection } = request;
  const located = (0,_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(codeRepository, selection.path);
  const isAll = selection.paths.length === 0 || selection.paths.includes(_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL */ .y2);
  const selecting = selection.paths.length === 0 ? (0,_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_3__/* .selectAll */ .Ub)(selection, codeRepository, log, signal, located) : (0,_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_3__/* .select */ .Lt)(selection, codeRepository, log, signal, located);
  const [{ root, services, pins }, { state, changes, outside }] = await Promise.all([
    selecting,
    (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectRoot */ .ZT)(located.assetsRoot, selecting, signal)
  ]);
  (0,_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_3__/* .noticeUnknown */ .Jw)({ services, assetsRoot: located.assetsRoot }, log);
  if (!located.isRootMissing) (0,_chunk_36NHRGVG_js__WEBPACK_IMPORTED_MODULE_7__/* .findRepositoryUrl */ .RD)(request.access, root, codeRepository.root);
  const urlOf = (pin) => (0,_chunk_36NHRGVG_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoryUrlOf */ .ZN)(request.access, root, codeRepository.root, pin);
  if ((0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnmade */ .hL)(new _chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsRoot */ ._c(located.assetsRoot))) (0,_chunk_MHGAJDRL_js__WEBPACK_IMPORTED_MODULE_9__/* .hideFromStatus */ .hf)(codeRepository, located.assetsRoot);
  const synced = new Map((state.synced?.services ?? []).map((found) => [found.service, found]));
  if (outside.length > 0 && isAll) log.notice((0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_2__/* .outsideNotice */ .Yf)(outside));
  const names = new Set(services.map(({ service }) => service));
  const places = { assetsRoot: located.assetsRoot, codeRoot: codeRepository.root };
  const packages = new Map((await inspectPackages(pins, places, signal)).map((one) => [one.directory, one]));
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
    moved: synced !== void 0 && pinnedTrees.length > 0 && (0,_chunk_FROHR4BP_js__WEBPACK_IMPORTED_MODULE_0__/* .compareToPins */ .HH)(pins.pinnedTreesOf(synced.service), synced, (pin) => urlOf(pin).url) === "moved",
    otherRepository: first === void 0 || from === urlOf(first.pin).url ? void 0 : from,
    tree: pinnedTrees.length > 0 && pinnedTrees.every(({ tree }) => tree !== void 0)
  };
}
function knownCommit(place, synced) {
  const digits = (0,_chunk_LYKB5ZSG_js__WEBPACK_IMPORTED_MODULE_11__/* .tagDigits */ .r5)(place?.pin.assetsJson?.tag ?? "");
  const there = synced?.pinnedTrees[0]?.sha;
  return digits !== void 0 && there?.startsWith(digits) === true ? there : void 0;
}

// src/commands/status/command.ts
var command = {
  group: "Recordings",
  description: "say what is on disk, and what changed there",
  quiet: _chunk_MHGAJDRL_js__WEBPACK_IMPORTED_MODULE_9__/* .QUIET_ANSWER */ .oe,
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
    pins: (0,_chunk_HFJSOUYE_js__WEBPACK_IMPORTED_MODULE_1__/* .pinsOutput */ .um)(services),
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
  const rows = (0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_12__/* .alignColumns */ .RM)(shown.map((status2) => [status2.service, pinned(status2), onDisk(status2), localChanges(status2)]));
  const lines = rows.flatMap((row, index) => [
    row,
    ...named ? (0,_chunk_FROHR4BP_js__WEBPACK_IMPORTED_MODULE_0__/* .listPaths */ .Pe)(shown[index]).map((line) => `  ${line}`) : []
  ]);
  const where = (0,node_path__WEBPACK_IMPORTED_MODULE_22__.relative)(from, assetsRoot) || ".";
  const advice = (0,_chunk_HFJSOUYE_js__WEBPACK_IMPORTED_MODULE_1__/* .treesAdvice */ .Kf)(services.filter(({ pinnedTrees }) => pinnedTrees.some(_chunk_TGSQGXYY_js__WEBPACK_IMPORTED_MODULE_5__/* .lacksTree */ .tQ)).length);
  return [...lines, total(services, where.startsWith("..") ? assetsRoot : where), ...advice === void 0 ? [] : [advice]].join(
    "\n"
  );
}
function matters(status2) {
  return status2.moved || status2.pinnedTrees.length === 0 || (0,_chunk_FROHR4BP_js__WEBPACK_IMPORTED_MODULE_0__/* .countPaths */ .q4)([status2]) > 0;
}
function pinned({ sha, pinnedTrees: [first] }) {
  if (sha !== void 0) return (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_24__/* .shortSha */ .Fu)(sha);
  return first === void 0 ? "no pin" : (0,_chunk_HFJSOUYE_js__WEBPACK_IMPORTED_MODULE_1__/* .showPin */ .l5)(first);
}
function onDisk({ synced, sha, moved, otherRepository }) {
  if (synced === void 0) return "not synced";
  if (!moved) return "on disk";
  if (synced !== sha) return `at another commit: ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_24__/* .shortSha */ .Fu)(synced)}`;
  return otherRepository === void 0 ? "on disk, from another place" : `on disk, from ${otherRepository}`;
}
function isFromAnother({ synced, sha, moved, otherRepository }) {
  return moved && synced === sha && otherRepository !== void 0;
}
function localChanges(status2) {
  return (0,_chunk_FROHR4BP_js__WEBPACK_IMPORTED_MODULE_0__/* .countPaths */ .q4)([status2]) === 0 ? "no changes" : (0,_chunk_FROHR4BP_js__WEBPACK_IMPORTED_MODULE_0__/* .countChanges */ .xS)(status2);
}
function total(services, where) {
  const some = (test, what) => {
    const number = services.filter(test).length;
    return number === 0 ? [] : [`${number} ${what}`];
  };
  const someToBring = (test, what) => some(test, `${what} (${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_10__/* .syncCommand */ .Bz)(services.filter(test).map(({ service }) => service))})`);
  return [
    `${(0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_12__/* .count */ .U9)(services.filter(({ synced }) => synced !== void 0).length, "service")} on disk in ${where}`,
    ...someToBring((status2) => status2.moved && !isFromAnother(status2), "at another commit than pinned"),
    ...someToBring(isFromAnother, "from another repository than the pinned one"),
    ...some((status2) => (0,_chunk_FROHR4BP_js__WEBPACK_IMPORTED_MODULE_0__/* .countPaths */ .q4)([status2]) > 0, "with local changes"),
    ...some(({ pinnedTrees }) => pinnedTrees.length === 0, "without a pin"),
    ...some(({ synced }) => synced === void 0, "not synced")
  ].join(", ");
}
function statusSummary({ services }) {
  const table = (0,_chunk_M5KAUOPQ_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownTable */ .Qj)({
    head: ["Service", "Pin", "On disk", "Local changes"],
    numeric: [],
    rows: services.map((status2) => [
      (0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_12__/* .escapeMarkdown */ .FV)(status2.service),
      status2.sha === void 0 ? (0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_12__/* .escapeMarkdown */ .FV)(pinned(status2)) : (0,_chunk_M5KAUOPQ_js__WEBPACK_IMPORTED_MODULE_8__/* .commitLink */ .wn)(status2.repository, status2.sha),
      (0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_12__/* .escapeMarkdown */ .FV)(onDisk(status2)),
      localChanges(status2)
    ]),
    of: "services"
  });
  const total2 = (0,_chunk_FROHR4BP_js__WEBPACK_IMPORTED_MODULE_0__/* .countPaths */ .q4)(services);
  const changes = total2 === 0 ? "" : `

${(0,_chunk_M5KAUOPQ_js__WEBPACK_IMPORTED_MODULE_8__/* .fold */ .AU)((0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_12__/* .count */ .U9)(total2, "local change"), (0,_chunk_FROHR4BP_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsMarkdown */ .c_)(services))}`;
  return `### assets-sync status: ${(0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_12__/* .count */ .U9)(services.length, "service")}

${table}${changes}
`;
}



/***/ })

};
