export const id = 197;
export const ids = [197];
export const modules = {

/***/ 9630:
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
/* harmony import */ var _chunk_YHMH3NN6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2183);
/* harmony import */ var _chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(207);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9298);
/* harmony import */ var _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6670);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(471);






// src/report/changes.ts
var MAX_PATHS = 500;
var KINDS = ["added", "modified", "deleted"];
var SIGNS = { added: "+", modified: "~", deleted: "-" };
var WORDS = { added: "added", modified: "changed", deleted: "removed" };
function countChanges(differences) {
  const said = KINDS.filter((kind) => differences[kind].length > 0).map(
    (kind) => `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(differences[kind].length)} ${WORDS[kind]}`
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
  const table = (0,_chunk_YHMH3NN6_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)({
    head: ["Service", "Added", "Changed", "Removed", "Pins"],
    numeric: [1, 2, 3],
    rows: changes.map((change) => [change.service, ...KINDS.map((kind) => change[kind].length), pinsCell(change)]),
    of: "services"
  });
  const total = countPaths(changes);
  return total === 0 ? table : `${table}

${(0,_chunk_YHMH3NN6_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`Recordings that differ: ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(total)}`, pathsMarkdown(changes))}`;
}
function countPaths(changes) {
  return changes.reduce((sum, { added, modified, deleted }) => sum + added.length + modified.length + deleted.length, 0);
}
function pathsMarkdown(changes) {
  const listed = [];
  let room = _chunk_YHMH3NN6_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx;
  for (const path of firstPaths(changes)) {
    const line = path.replaceAll("```", "'''").replace(/[\r\n]+/g, " ");
    room -= Buffer.byteLength(line) + 1;
    if (room < 0) break;
    listed.push(line);
  }
  const left = countPaths(changes) - listed.length;
  if (left > 0) listed.push(`and ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(left)} more`);
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
  const web = from === void 0 || to === void 0 ? void 0 : (0,_chunk_YHMH3NN6_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePage */ .D4)(repository, from, to);
  return { text: `${shown(from)} -> ${shown(to)}`, markdown: web === void 0 ? markdown : `[${markdown}](${web})` };
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
  return commit.startsWith((0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_1__/* .tagDigits */ .r5)(pin.assetsJson?.tag ?? "") ?? "");
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

/***/ 8197:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_7E2W7KWB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9630);
/* harmony import */ var _chunk_DRYBUELR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6387);
/* harmony import */ var _chunk_VLF4WHTX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(757);
/* harmony import */ var _chunk_XHGA6KJC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8186);
/* harmony import */ var _chunk_2CMP4AOR_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7970);
/* harmony import */ var _chunk_TAEAO4QO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6108);
/* harmony import */ var _chunk_YHMH3NN6_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2183);
/* harmony import */ var _chunk_YW7P7PVU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2747);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6096);
/* harmony import */ var _chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(207);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9298);
/* harmony import */ var _chunk_W7ONJECR_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8997);
/* harmony import */ var _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6670);
/* harmony import */ var _chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3192);
/* harmony import */ var _chunk_534N7Q26_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8852);
/* harmony import */ var _chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3693);
/* harmony import */ var _chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(923);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(471);




















// src/code-repo/tracked-files.ts
var RECORDING_FOLDERS = [
  "recordings",
  "SessionRecords",
  "session-records",
  "__recordings__",
  "cassettes",
  "vcr_cassettes"
];
async function warnOfMisplaced({ root }, services, log, signal) {
  const isEverywhere = services.length === 0 || services.includes(_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_12__/* .TOP */ .wv);
  const below = isEverywhere ? [""] : services.map((service) => `${service.replace(/[*?[\\]/g, "\\$&")}/`);
  const paths = below.flatMap((prefix) => RECORDING_FOLDERS.map((name) => `:(glob)${prefix}**/${name}/**`));
  const call = { environment: (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__/* .codeEnvironment */ .dI)(), cwd: root, paths, signal };
  const found = (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__/* .splitRecords */ .DQ)(await (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__/* .git */ .$Y)(["ls-files", "--others", "--exclude-standard", "-z"], call)).map(String);
  if (found.length === 0) return;
  const message = `Recorded into the code repository, where no push finds it: ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_17__/* .listNames */ .Zv)(found, 3)}. Let tests record below ASSETS_ROOT (assets-sync run sets it), and move what is to be pushed to the same path there`;
  log.warning({ message });
}

// src/commands/status/status.ts
async function status(request, log, signal) {
  const { codeRepository, selection } = request;
  const located = (0,_chunk_VLF4WHTX_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(codeRepository, selection.path);
  const isAll = selection.paths.length === 0 || selection.paths.includes(_chunk_VLF4WHTX_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL */ .y2);
  const selecting = selection.paths.length === 0 ? (0,_chunk_VLF4WHTX_js__WEBPACK_IMPORTED_MODULE_2__/* .selectAll */ .Ub)(selection, codeRepository, log, signal, located) : (0,_chunk_VLF4WHTX_js__WEBPACK_IMPORTED_MODULE_2__/* .select */ .Lt)(selection, codeRepository, log, signal, located);
  const [{ root, services, pins }, { state, changes, outside }] = await Promise.all([
    selecting,
    (0,_chunk_DRYBUELR_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectRoot */ .ZT)(located.assetsRoot, selecting, signal)
  ]);
  (0,_chunk_VLF4WHTX_js__WEBPACK_IMPORTED_MODULE_2__/* .noticeUnknown */ .Jw)({ services, assetsRoot: located.assetsRoot }, log);
  if (!located.isRootMissing) (0,_chunk_2CMP4AOR_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepositoryUrl */ .RD)(request.access, root, codeRepository.root);
  const urlOf = (pin) => (0,_chunk_2CMP4AOR_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryUrlOf */ .ZN)(request.access, root, codeRepository.root, pin);
  if ((0,_chunk_DRYBUELR_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnmade */ .hL)(new _chunk_DRYBUELR_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsRoot */ ._c(located.assetsRoot))) (0,_chunk_YW7P7PVU_js__WEBPACK_IMPORTED_MODULE_7__/* .hideFromStatus */ .hf)(codeRepository, located.assetsRoot);
  const synced = new Map((state.synced?.services ?? []).map((found) => [found.service, found]));
  await warnOfMisplaced(codeRepository, [...synced.keys(), ...changes.keys()], log, signal);
  if (outside.length > 0 && isAll) log.notice((0,_chunk_DRYBUELR_js__WEBPACK_IMPORTED_MODULE_1__/* .outsideNotice */ .Yf)(outside));
  const names = new Set(services.map(({ service }) => service));
  const places = { assetsRoot: located.assetsRoot, codeRoot: codeRepository.root };
  const packages = new Map((await (0,_chunk_XHGA6KJC_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectPackages */ .oi)(pins, places, signal)).map((one) => [one.directory, one]));
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
    moved: synced !== void 0 && pinnedTrees.length > 0 && (0,_chunk_7E2W7KWB_js__WEBPACK_IMPORTED_MODULE_0__/* .compareToPins */ .HH)(pins.pinnedTreesOf(synced.service), synced, (pin) => urlOf(pin).url) === "moved",
    otherRepository: first === void 0 || from === urlOf(first.pin).url ? void 0 : from,
    tree: pinnedTrees.length > 0 && pinnedTrees.every(({ tree }) => tree !== void 0)
  };
}
function knownCommit(place, synced) {
  const digits = (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_9__/* .tagDigits */ .r5)(place?.pin.assetsJson?.tag ?? "");
  const there = synced?.pinnedTrees[0]?.sha;
  return digits !== void 0 && there?.startsWith(digits) === true ? there : void 0;
}

// src/commands/status/command.ts
var command = {
  group: "Recordings",
  description: "say what is on disk, and what changed there",
  quiet: _chunk_YW7P7PVU_js__WEBPACK_IMPORTED_MODULE_7__/* .QUIET_ANSWER */ .oe,
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
  await (0,_chunk_YHMH3NN6_js__WEBPACK_IMPORTED_MODULE_6__/* .tell */ .qz)(host, statusReport(result, { from: host.workspace, named: inputs.paths.length > 0 }), "answer");
}
var MAX_ROWS = 20;
function statusReport({ services, assetsRoot }, { from, named }) {
  const shown = named || services.length <= MAX_ROWS ? services : services.filter(matters);
  const pathsOf = (status2) => named && status2 !== void 0 ? (0,_chunk_7E2W7KWB_js__WEBPACK_IMPORTED_MODULE_0__/* .listPaths */ .Pe)(status2).map((line) => `  ${line}`) : [];
  const changes = (0,_chunk_7E2W7KWB_js__WEBPACK_IMPORTED_MODULE_0__/* .countPaths */ .q4)(services);
  return {
    title: `assets-sync status: ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(services.length, "service")}`,
    lines: [
      ...(0,_chunk_YHMH3NN6_js__WEBPACK_IMPORTED_MODULE_6__/* .alignRows */ .P4)(shown.map(statusRow)).flatMap((row, index) => [row, ...pathsOf(shown[index])]),
      total(services, (0,_chunk_YHMH3NN6_js__WEBPACK_IMPORTED_MODULE_6__/* .placeFrom */ .aQ)(from, assetsRoot)),
      ...(0,_chunk_YHMH3NN6_js__WEBPACK_IMPORTED_MODULE_6__/* .treesAdvice */ .Kf)(services.filter(({ pinnedTrees }) => pinnedTrees.some(_chunk_2CMP4AOR_js__WEBPACK_IMPORTED_MODULE_4__/* .lacksTree */ .tQ)).length)
    ],
    blocks: () => [
      (0,_chunk_YHMH3NN6_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)({ head: ["Service", "Pin", "On disk", "Local changes"], rows: services.map(statusRow), of: "services" }),
      ...changes === 0 ? [] : [(0,_chunk_YHMH3NN6_js__WEBPACK_IMPORTED_MODULE_6__/* .fold */ .AU)((0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(changes, "local change"), (0,_chunk_7E2W7KWB_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsMarkdown */ .c_)(services))]
    ],
    outputs: {
      "assets-root": assetsRoot,
      services: services.map(({ service }) => service),
      pins: (0,_chunk_YHMH3NN6_js__WEBPACK_IMPORTED_MODULE_6__/* .pinsOutput */ .um)(services),
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
  const pin = sha !== void 0 ? (0,_chunk_YHMH3NN6_js__WEBPACK_IMPORTED_MODULE_6__/* .commitCell */ .Ou)(repository, sha) : first === void 0 ? "no pin" : (0,_chunk_YHMH3NN6_js__WEBPACK_IMPORTED_MODULE_6__/* .pinCell */ .iG)(repository, first);
  return [service, pin, onDisk(status2), (0,_chunk_7E2W7KWB_js__WEBPACK_IMPORTED_MODULE_0__/* .countPaths */ .q4)([status2]) === 0 ? "no changes" : (0,_chunk_7E2W7KWB_js__WEBPACK_IMPORTED_MODULE_0__/* .countChanges */ .xS)(status2)];
}
function matters(status2) {
  return status2.moved || status2.pinnedTrees.length === 0 || (0,_chunk_7E2W7KWB_js__WEBPACK_IMPORTED_MODULE_0__/* .countPaths */ .q4)([status2]) > 0;
}
function onDisk({ synced, sha, moved, otherRepository }) {
  if (synced === void 0) return "not synced";
  if (!moved) return "on disk";
  if (synced !== sha) return `at another commit: ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_17__/* .shortSha */ .Fu)(synced)}`;
  return otherRepository === void 0 ? "on disk, from another place" : `on disk, from ${otherRepository}`;
}
function isFromAnother({ synced, sha, moved, otherRepository }) {
  return moved && synced === sha && otherRepository !== void 0;
}
function total(services, where) {
  const some = (test, what) => {
    const number = services.filter(test).length;
    return number === 0 ? [] : [`${number} ${what}`];
  };
  const someToBring = (test, what) => some(test, `${what} (${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_8__/* .syncCommand */ .Bz)(services.filter(test).map(({ service }) => service))})`);
  return [
    `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(services.filter(({ synced }) => synced !== void 0).length, "service")} on disk in ${where}`,
    ...someToBring((status2) => status2.moved && !isFromAnother(status2), "at another commit than pinned"),
    ...someToBring(isFromAnother, "from another repository than the pinned one"),
    ...some((status2) => (0,_chunk_7E2W7KWB_js__WEBPACK_IMPORTED_MODULE_0__/* .countPaths */ .q4)([status2]) > 0, "with local changes"),
    ...some(({ pinnedTrees }) => pinnedTrees.length === 0, "without a pin"),
    ...some(({ synced }) => synced === void 0, "not synced")
  ].join(", ");
}



/***/ })

};
