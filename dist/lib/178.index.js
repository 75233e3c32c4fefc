export const id = 178;
export const ids = [178];
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

/***/ 6178:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_7EZWMTHA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(731);
/* harmony import */ var _chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7649);
/* harmony import */ var _chunk_CNN57KCC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9014);
/* harmony import */ var _chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8825);
/* harmony import */ var _chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3213);
/* harmony import */ var _chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2227);
/* harmony import */ var _chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1602);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6096);
/* harmony import */ var _chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4467);
/* harmony import */ var _chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4379);
/* harmony import */ var _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(110);
/* harmony import */ var _chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(114);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(471);















// src/commands/status/status.ts
async function status(request, log, signal) {
  const { codeRepository, selection } = request;
  const located = (0,_chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(codeRepository, selection.path);
  const { assetsRoot } = located;
  const selecting = (0,_chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_3__/* .selectGiven */ .i7)(selection, codeRepository, log, signal, located);
  const [{ rootFile, services, pins }, { state, changes, outside }] = await Promise.all([
    selecting,
    (0,_chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectRoot */ .ZT)(assetsRoot, selecting, codeRepository, signal, { mayBeLost: true })
  ]);
  if (!located.isRootFileMissing) (0,_chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepositoryUrl */ .RD)(request.access, rootFile, codeRepository.root);
  const urlOf = (pin) => (0,_chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryUrlOf */ .ZN)(request.access, rootFile, codeRepository.root, pin);
  if (state.isLost) log.warning({ message: (0,_chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_1__/* .lostNotice */ .t5)(assetsRoot, services) });
  const synced = new Map((state.synced?.services ?? []).map((found) => [found.service, found]));
  await (0,_chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_6__/* .warnOfMisplaced */ .yl)(codeRepository, [...synced.keys(), ...changes.keys()], log, signal);
  const inspected = await (0,_chunk_CNN57KCC_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectPackages */ .oi)(pins, { assetsRoot, codeRoot: codeRepository.root }, signal);
  const packages = new Map(inspected.map((one) => [one.pin.directory, one]));
  const names = new Set(services.map(({ service }) => service));
  if (selection.paths.length === 0 || selection.paths.includes(_chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL */ .y2)) {
    if (outside.length > 0) log.notice((0,_chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_1__/* .outsideNotice */ .Yf)(outside));
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
  const known = (0,_chunk_CNN57KCC_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtTag */ .sb)(there, first?.pin.assetsJson?.tag) ? there : void 0;
  return {
    service,
    pinnedTrees,
    repository: first && urlOf(first.pin),
    sha: first?.sha ?? known,
    synced: there,
    moved: pinnedTrees.length > 0 && (0,_chunk_7EZWMTHA_js__WEBPACK_IMPORTED_MODULE_0__/* .compareToPins */ .HH)(pinnedTrees, synced, (pin) => urlOf(pin).url) === "moved",
    tree: pinnedTrees.length > 0 && pinnedTrees.every(({ tree }) => tree !== void 0)
  };
}

// src/commands/status/command.ts
var command = {
  group: "Recordings",
  description: "say what is on disk, and what changed there",
  quiet: _chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_6__/* .QUIET_ANSWER */ .oe,
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
  await (0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_5__/* .tell */ .qz)(host, statusReport(result, { from: host.workspace, named: inputs.paths.length > 0 }), "answer");
}
var MAX_ROWS = 20;
function statusReport({ services, assetsRoot }, { from, named }) {
  const shown = named || services.length <= MAX_ROWS ? services : services.filter(matters);
  const pathsOf = (status2) => named && status2 !== void 0 ? (0,_chunk_7EZWMTHA_js__WEBPACK_IMPORTED_MODULE_0__/* .listPaths */ .Pe)(status2).map((line) => `  ${line}`) : [];
  const changes = (0,_chunk_7EZWMTHA_js__WEBPACK_IMPORTED_MODULE_0__/* .countPaths */ .q4)(services);
  return {
    title: `assets-sync status: ${(0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(services.length, "service")}`,
    lines: [
      ...(0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_5__/* .alignRows */ .P4)(shown.map(statusRow)).flatMap((row, index) => [row, ...pathsOf(shown[index])]),
      total(services, (0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_5__/* .placeFrom */ .aQ)(from, assetsRoot)),
      ...(0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_5__/* .treesAdvice */ .Kf)(services.filter(({ pinnedTrees }) => pinnedTrees.some(_chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_4__/* .lacksTree */ .tQ)).length)
    ],
    blocks: () => [
      (0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownTable */ .Qj)({ head: ["Service", "Pin", "On disk", "Local changes"], rows: services.map(statusRow), of: "services" }),
      ...changes === 0 ? [] : [(0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)((0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(changes, "local change"), (0,_chunk_7EZWMTHA_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsMarkdown */ .c_)(services))]
    ],
    outputs: {
      "assets-root": assetsRoot,
      services: services.map(({ service }) => service),
      pins: (0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_5__/* .pinsOutput */ .um)(services),
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
  const pin = sha !== void 0 ? (0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_5__/* .commitCell */ .Ou)(repository, sha) : first === void 0 ? "no pin" : (0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_5__/* .pinCell */ .iG)(repository, first);
  return [service, pin, onDisk(status2), (0,_chunk_7EZWMTHA_js__WEBPACK_IMPORTED_MODULE_0__/* .countPaths */ .q4)([status2]) === 0 ? "no changes" : (0,_chunk_7EZWMTHA_js__WEBPACK_IMPORTED_MODULE_0__/* .countChanges */ .xS)(status2)];
}
function matters(status2) {
  return status2.moved || status2.pinnedTrees.length === 0 || (0,_chunk_7EZWMTHA_js__WEBPACK_IMPORTED_MODULE_0__/* .countPaths */ .q4)([status2]) > 0;
}
function onDisk({ synced, sha, moved }) {
  if (synced === void 0) return "not synced";
  if (!moved) return "on disk";
  return synced === sha ? "on disk, from another place" : `at another commit: ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_13__/* .shortSha */ .Fu)(synced)}`;
}
function total(services, where) {
  const moved = services.filter(({ moved: moved2 }) => moved2).map(({ service }) => service);
  const counts = [
    [`not as pinned (${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_7__/* .syncCommand */ .Bz)(moved)})`, ({ moved: moved2 }) => moved2],
    ["with local changes", (status2) => (0,_chunk_7EZWMTHA_js__WEBPACK_IMPORTED_MODULE_0__/* .countPaths */ .q4)([status2]) > 0],
    ["without a pin", ({ pinnedTrees }) => pinnedTrees.length === 0],
    ["not synced", ({ synced }) => synced === void 0]
  ];
  const onDisk2 = (0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(services.filter(({ synced }) => synced !== void 0).length, "service");
  const found = counts.map(([what, of]) => ({ what, number: services.filter(of).length })).filter(({ number }) => number > 0);
  return [`${onDisk2} on disk in ${where}`, ...found.map(({ what, number }) => `${number} ${what}`)].join(", ");
}



/***/ })

};
