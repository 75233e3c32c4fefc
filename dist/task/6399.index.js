export const id = 6399;
export const ids = [6399];
export const modules = {

/***/ 6562:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aA: () => (/* binding */ tellBackup),
/* harmony export */   aw: () => (/* binding */ backupName),
/* harmony export */   z5: () => (/* binding */ syncedReport)
/* harmony export */ });
/* harmony import */ var _chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9630);
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2307);
/* harmony import */ var _chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7678);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2136);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7594);






// src/report/synced.ts
function syncedReport(result, { milliseconds, from, title = "assets-sync" }) {
  const { services, assetsRoot, changes = [], cacheKey, cachePath, verified } = result;
  const files = services.reduce((sum, service) => sum + service.files, 0);
  const isNone = services.length === 0;
  const all = `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(services.length, "service")}, ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(files, "recording")}`;
  const costs = `${(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .traffic */ .iN)(result)}, ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTime */ .fU)(milliseconds)}${verified === true ? ", pins verified" : ""}`;
  const rows = services.map(serviceRow);
  return {
    title: isNone ? title : `${title}: ${all}`,
    lines: [...(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .alignRows */ .P4)(rows), isNone ? "No service to sync." : `${all} in ${(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .placeFrom */ .aQ)(from, assetsRoot)} (${costs})`],
    blocks: () => {
      if (isNone) return ["No service to sync."];
      const slow = result.requests === 0 ? [] : services.filter(({ pinnedTrees }) => pinnedTrees.some(({ lacksTree }) => lacksTree));
      const head = ["Service", "Commit", "Recordings", "Size", "From"];
      const table = (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)({ head, rows, numeric: [2, 3], of: "services" });
      const news = changes.length === 0 ? [] : ["#### What the pins of this change bring", (0,_chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_0__/* .changesMarkdown */ .T4)(changes)];
      return [table, costs, ...(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .treesAdvice */ .Kf)(slow.length), ...news];
    },
    outputs: {
      "assets-root": assetsRoot,
      services: services.map(({ service }) => service),
      pins: (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .pinsOutput */ .um)(services),
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
    const { text, markdown } = (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .commitCell */ .Ou)(repository, sha);
    return { text, markdown: directory === service ? markdown : `${markdown} (${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(directory)})` };
  });
  const back = `${deleted} deleted; ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommand */ .q$)(["assets-sync", "reset", service])} brings them back, and drops what else changed there (a backup is kept)`;
  const from = deleted === 0 ? SOURCES[source] : back;
  return [service, (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .joinCells */ .Cj)(commits), countCell(files, "recording"), (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(size), { text: from, markdown: from }];
}
function countCell(number, singular) {
  return { text: (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(number, singular), markdown: (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(number) };
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
  return ref.slice(_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_2__/* .BACKUPS */ .Gk.length);
}
function tellBackup(host, { path, workingDirectory }, { assetsRoot, backup }) {
  if (backup === void 0) return;
  const flags = [...flag("--path", path), ...flag("--working-directory", workingDirectory)];
  const back = host.atTerminal ? ["assets-sync", "backups", "restore", backupName(backup), ...flags] : ["git", "-C", assetsRoot, "restore", `--source=${backup}`, "--overlay", "--", "."];
  host.say("warning", `Local changes were replaced; they are kept. To bring them back: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommand */ .q$)(back)}`);
}
function flag(name, value) {
  return value === void 0 ? [] : [name, value];
}




/***/ }),

/***/ 9630:
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
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2307);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3757);




// src/report/changes.ts
var MAX_PATHS = 500;
var KINDS = ["added", "modified", "deleted"];
var SIGNS = { added: "+", modified: "~", deleted: "-" };
var WORDS = { added: "added", modified: "changed", deleted: "removed" };
function countChanges(differences) {
  const said = KINDS.filter((kind) => differences[kind].length > 0).map(
    (kind) => `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(differences[kind].length)} ${WORDS[kind]}`
  );
  return said.length === 0 ? "the same recordings" : said.join(", ");
}
function changeNotices(changes) {
  return changes.map((change) => {
    const since = change.from === void 0 ? "newly pinned" : `since ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(change.from)}`;
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
  return sha === void 0 ? "no pin" : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha);
}
function listPaths(change) {
  return KINDS.flatMap((kind) => change[kind].map((path) => ({ path, line: `${SIGNS[kind]} ${path}` }))).sort((a, b) => a.path < b.path ? -1 : 1).map(({ line }) => line);
}
function changesMarkdown(changes) {
  const table = (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)({
    head: ["Service", "Added", "Changed", "Removed", "Pins"],
    numeric: [1, 2, 3],
    rows: changes.map((change) => [change.service, ...KINDS.map((kind) => change[kind].length), pinsCell(change)]),
    of: "services"
  });
  const total = countPaths(changes);
  return total === 0 ? table : `${table}

${(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`Recordings that differ: ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total)}`, pathsMarkdown(changes))}`;
}
function countPaths(changes) {
  return changes.reduce((sum, { added, modified, deleted }) => sum + added.length + modified.length + deleted.length, 0);
}
function pathsMarkdown(changes) {
  const listed = [];
  let room = _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx;
  for (const path of firstPaths(changes)) {
    const line = path.replaceAll("```", "'''").replace(/[\r\n]+/g, " ");
    room -= Buffer.byteLength(line) + 1;
    if (room < 0) break;
    listed.push(line);
  }
  const left = countPaths(changes) - listed.length;
  if (left > 0) listed.push(`and ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(left)} more`);
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
  const web = from === void 0 || to === void 0 ? void 0 : (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePage */ .D4)(repository, from, to);
  return { text: `${shown(from)} -> ${shown(to)}`, markdown: web === void 0 ? markdown : `[${markdown}](${web})` };
}




/***/ }),

/***/ 6399:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_6XMCS26G_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6562);
/* harmony import */ var _chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9483);
/* harmony import */ var _chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9630);
/* harmony import */ var _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3641);
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2307);
/* harmony import */ var _chunk_N6VBEQG6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8505);
/* harmony import */ var _chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7678);
/* harmony import */ var _chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4506);
/* harmony import */ var _chunk_BTH6NTOO_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3682);
/* harmony import */ var _chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4813);
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7704);
/* harmony import */ var _chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4724);
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7616);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(978);
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4494);
/* harmony import */ var _chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5921);
/* harmony import */ var _chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2153);
/* harmony import */ var _chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6786);
/* harmony import */ var _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2496);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7423);
/* harmony import */ var _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8456);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(592);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1999);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7495);
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4491);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6178);
/* harmony import */ var _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(4635);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(2136);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(7261);
/* harmony import */ var _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(1299);
/* harmony import */ var _chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(376);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(6760);








































// src/commands/reset/reset-pins.ts


async function readCommitted(codeRepository, access, log, signal) {
  const files = await (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_7__/* .withHistory */ .$k)(codeRepository, { ...access, log }, signal, async (history) => {
    const head = await history.resolve("HEAD");
    return head === void 0 ? /* @__PURE__ */ new Map() : history.readFiles(await history.findPinFiles(head), head);
  });
  const texts = new Map([...files].map(([file, bytes]) => [file, bytes.toString("utf8")]));
  const manifests = (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_29__/* .withoutRivals */ .m3)([...texts].flatMap(([file, text]) => (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_29__/* .parsePinFile */ .lg)(text, file) ?? []));
  (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_29__/* .throwIfWrong */ .tu)(manifests);
  const isAlone = manifests.some(({ tagPin }) => tagPin !== void 0);
  const root = manifests.find(({ file }) => file === _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_29__/* .MANIFEST_NAME */ .ir) ?? (isAlone ? (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_29__/* .parseManifest */ .Ng)("{}", _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_31__/* .TOP */ .wv) : void 0);
  if (root !== void 0) return { root, manifests, pins: new _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_22__/* .Pins */ .RM(manifests), texts };
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_37__/* .AssetsSyncError */ .Fl("bad-manifest", `The code repository has no committed ${_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_29__/* .MANIFEST_NAME */ .ir} to go back to.`, {
    hint: `Commit it first. To drop local changes alone: assets-sync sync --discard`,
    at: { file: _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_29__/* .MANIFEST_NAME */ .ir }
  });
}
function planPinEdits({ root: codeRoot }, services, now, committed) {
  const byFile = /* @__PURE__ */ new Map();
  for (const pins of [committed.pins, now.pins])
    for (const { pin } of services.flatMap((service) => pins.pinnedTreesOf(service))) {
      const file = pin.assetsJson === void 0 ? manifestIn(pin.manifestDirectory) : (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_29__/* .assetsJsonOf */ .n_)(pin.directory);
      byFile.set(file, (byFile.get(file) ?? /* @__PURE__ */ new Set()).add(pin.directory));
    }
  return [...byFile].sort().flatMap(([file, set]) => {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_38__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_39__.join)(codeRoot, file)) && now.manifests.some((manifest) => manifest.file === file)) return [];
    const directories = [...set];
    const { changed } = restoreIn(codeRoot, file, directories, committed);
    const pins = changed.map((directory) => {
      const at = (manifests) => {
        const manifest = manifests.find((one) => one.file === file);
        return manifest?.tagPin?.assetsJson.tag ?? manifest?.pins.find((pin) => pin.directory === directory)?.sha;
      };
      return { directory, file, from: at(now.manifests), to: at(committed.manifests) };
    });
    return pins.length === 0 ? [] : [{ file, directories, pins }];
  });
}
function manifestIn(directory) {
  return (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_31__/* .joinDirectory */ .as)(directory, _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_29__/* .MANIFEST_NAME */ .ir);
}
function restoreIn(codeRoot, file, directories, { texts }) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_39__.join)(codeRoot, file);
  const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_38__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_38__.readFileSync)(path) : void 0;
  const now = before?.toString("utf8");
  const earlier = texts.get(file);
  if ((0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_29__/* .isAssetsJson */ .q9)(file) || now === void 0 && earlier !== void 0) {
    const isSame = earlier === void 0 || earlier === now;
    return { before, text: earlier ?? "", changed: isSame ? [] : [...directories] };
  }
  const manifestDirectory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_31__/* .parentDirectory */ .im)(file);
  const below = directories.map((directory) => directory.slice(manifestDirectory.length).replace(/^\//, ""));
  const { text, changed } = (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_1__/* .restorePins */ .ps)(now ?? "{}", earlier, below);
  if (changed.length > 0 && before !== void 0) (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(before, file);
  if (changed.length > 0) (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_29__/* .throwIfWrong */ .tu)([(0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_29__/* .parseManifest */ .Ng)(text, manifestDirectory)]);
  return { before, text, changed: changed.map((one) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_31__/* .joinDirectory */ .as)(manifestDirectory, one)) };
}
async function restoreCommittedPins({ root: codeRoot }, edits, committed, log, signal) {
  if (edits.length === 0) return;
  await (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_1__/* .withEditLock */ .sc)(codeRoot, log, signal, () => {
    for (const { file, directories } of edits) {
      const { before, text, changed } = restoreIn(codeRoot, file, directories, committed);
      if (changed.length === 0) continue;
      const isEmpty = !committed.texts.has(file) && /^\s*\{\s*\}\s*$/.test(text);
      (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceFile */ .fR)(codeRoot, file, before, isEmpty ? void 0 : text);
      if (isEmpty) removeEmptyParents(codeRoot, (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_31__/* .parentDirectory */ .im)(file));
    }
  });
}
function removeEmptyParents(codeRoot, directory) {
  for (const above of (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_31__/* .upward */ .Oz)(directory)) {
    if (above === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_31__/* .TOP */ .wv || (0,node_fs__WEBPACK_IMPORTED_MODULE_38__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_39__.join)(codeRoot, above)).length > 0) return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_38__.rmdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_39__.join)(codeRoot, above));
  }
}

// src/commands/reset/reset.ts
async function reset(request, confirm, log, signal) {
  const { codeRepository, selection, access, repositoryOptions } = request;
  const located = (0,_chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_12__/* .locate */ .x)(codeRepository, selection.path);
  const { assetsRoot } = located;
  const selecting = (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_7__/* .selectAll */ .Ub)(selection, codeRepository, log, signal, located);
  const reading = readCommitted(codeRepository, selection.codeAccess, log, signal);
  const [now, committed] = await Promise.all([selecting, reading]);
  const root = new _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsRoot */ ._c(assetsRoot);
  const given = (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_13__/* .parseGivenPaths */ .px)(selection, codeRepository, assetsRoot);
  const isNamed = (directory) => given.length > 0 && (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_13__/* .isMeant */ .EZ)(directory, given);
  const isRootMissing = located.isRootMissing && !root.exists();
  const asked = { assetsRoot, codeRoot: codeRepository.root, isNamed, isRootMissing };
  await (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_14__/* .refusePackages */ .ox)("reset", now.pins, asked, signal);
  if (!located.isRootMissing) {
    const { url } = (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_21__/* .findRepositoryUrl */ .RD)(access, now.root, codeRepository.root);
    await (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_9__/* .adoptRecordings */ .d4)(root, now, url, codeRepository, signal);
  }
  const accesses = (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_21__/* .findAccesses */ .cX)(access, committed.root, codeRepository.root, log.warning);
  const bring = (what) => (0,_chunk_N6VBEQG6_js__WEBPACK_IMPORTED_MODULE_5__/* .syncRoot */ .ky)({ accesses, repositoryOptions, assetsRoot, codeRepository, ...what }, log, signal);
  const inspect = () => (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_9__/* .inspectRoot */ .ZT)(assetsRoot, now, codeRepository, signal);
  const inspection = await inspect().catch(async (error) => {
    if (!(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_37__/* .AssetsSyncError */ .Fl) || !["missing-store", "damaged-root"].includes(error.code)) throw error;
    await bring({ chosen: [], discard: false });
    return inspect();
  });
  const services = await chooseServices(request, now, committed, inspection, signal);
  const edits = planPinEdits(codeRepository, services, now, committed);
  const dropped = services.flatMap((service) => {
    const ofService = inspection.changes.get(service);
    return ofService === void 0 ? [] : [{ service, ...ofService }];
  });
  const pins = edits.flatMap((edit) => edit.pins);
  const trees = new Map(services.map((service) => [service, committed.pins.pinnedTreesOf(service)]));
  const removed = services.filter((service) => trees.get(service)?.length === 0);
  const files = dropped.flatMap(({ added, modified, deleted }) => [...added, ...modified, ...deleted]);
  if (files.length + pins.length > 0) {
    const agreed = await confirm({ files, pins, removed });
    if (agreed === void 0) throw refused();
    if (!agreed) return void 0;
  }
  const result = { assetsRoot, dropped, pins, removed };
  if (services.length === 0) return { ..._chunk_N6VBEQG6_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING_SYNCED */ .PR, ...result };
  const chosen = [...trees].map(([service, pinnedTrees]) => ({ service, given: false, pinnedTrees }));
  const synced = await bring({ chosen: chosen.filter(({ pinnedTrees }) => pinnedTrees.length > 0), removed, discard: true });
  await restoreCommittedPins(codeRepository, edits, committed, log, signal);
  return { ...synced, ...result };
}
async function chooseServices({ selection, codeRepository }, { globs, pins, assetsRoot }, committed, { state, changes }, signal) {
  const synced = (state.synced?.services ?? []).map(({ service }) => service);
  const isLost = state.synced === void 0 && new _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsRoot */ ._c(assetsRoot).alternates.length > 0;
  const lost = isLost ? [...changes.keys()].filter((service) => committed.pins.resolveTargeted(service) !== void 0) : [];
  if (selection.paths.length === 0) return [...synced, ...lost].sort();
  const chosen = /* @__PURE__ */ new Set();
  for (const path of (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_13__/* .parseGivenPaths */ .px)(selection, codeRepository, assetsRoot)) {
    const there = [...synced, ...changes.keys()].filter((service) => (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_13__/* .isMeant */ .EZ)(service, [path]));
    const known = { globs, pins, earlier: committed.pins };
    const pinned = await (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_13__/* .givenServices */ .UO)([path], known, codeRepository, signal).catch((error) => {
      if (there.length > 0 && error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_37__/* .AssetsSyncError */ .Fl && error.code === "no-pin") return [];
      throw error;
    });
    const mistyped = there.length > 0 ? void 0 : pinned.find(({ meant }) => meant !== void 0);
    if (mistyped !== void 0) {
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_37__/* .AssetsSyncError */ .Fl("no-pin", `Nothing names ${mistyped.service} but a pin of all services.`, {
        hint: `Did you mean ${mistyped.meant}?`
      });
    }
    for (const service of [...there, ...pinned.map((given) => given.service)]) chosen.add(service);
  }
  return [...chosen].sort();
}
function refused() {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_37__/* .AssetsSyncError */ .Fl("local-changes", "Nothing was reset: local changes or pins would be lost.", {
    hint: "Give --yes (yes: true in CI) if what the warning lists may go; recordings are kept in a backup."
  });
}

// src/commands/reset/command.ts
var command = {
  group: "Recordings",
  description: "put recordings and pins back as committed",
  paths: "all that are on disk",
  inputs: [..._chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_3__/* .REPOSITORY_INPUTS */ .r0, "yes", "retries", "timeout"],
  examples: `
  assets-sync reset sdk/tables          # one service: its recordings, and its pin in recordings.json
  assets-sync reset                     # all that are synced
  assets-sync reset --yes               # without asking, in a script`,
  more: `
Where something would be lost it asks first; where nobody can answer it does nothing
and ends with exit code 4, unless --yes is given. 'assets-sync backups' lists what was kept.`,
  run
};
async function run(context) {
  const { host, inputs, signal, log, selection, access } = context;
  const started = process.uptime();
  const confirm = async (losses) => {
    signal.throwIfAborted();
    if (inputs.yes) return true;
    host.say("warning", lossesText(losses));
    const agreed = await host.ask?.("Reset them?", signal);
    signal.throwIfAborted();
    return agreed;
  };
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const result = await reset({ codeRepository, selection, access, repositoryOptions }, confirm, log, signal);
  if (result === void 0) {
    host.result("Nothing was reset.");
    return;
  }
  (0,_chunk_6XMCS26G_js__WEBPACK_IMPORTED_MODULE_0__/* .tellBackup */ .aA)(host, inputs, result);
  const milliseconds = (process.uptime() - started) * 1e3;
  if (result.services.length > 0) host.setVariable("ASSETS_ROOT", result.assetsRoot);
  await (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)(host, resetReport(result, { milliseconds, from: host.workspace }));
}
var MAX_PATHS = 20;
function lossesText({ files, pins, removed }) {
  const lines = [...pins.map(pinLine), ...files.slice(0, MAX_PATHS).map((path) => `  ${path}`)];
  if (files.length > MAX_PATHS) lines.push(`  and ${files.length - MAX_PATHS} more`);
  if (removed.length > 0) lines.push(`Taken off the disk, because no pin of them is committed: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_37__/* .listNames */ .Zv)(removed)}`);
  return ["These are put back as they are committed:", ...lines].join("\n");
}
function pinLine({ file, directory, from, to }) {
  const shown = (pin) => {
    const sha = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_37__/* .parseSha */ .qL)(pin ?? "");
    return sha === void 0 ? pin ?? "no pin of its own" : to === void 0 ? sha : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_37__/* .shortSha */ .Fu)(sha);
  };
  return `  ${file}: ${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_31__/* .showDirectory */ .fi)(directory)} ${from === to ? "as committed" : `${shown(from)} -> ${shown(to)}`}`;
}
function resetReport(result, view) {
  const title = "assets-sync reset";
  const synced = (0,_chunk_6XMCS26G_js__WEBPACK_IMPORTED_MODULE_0__/* .syncedReport */ .z5)(result, { ...view, title });
  const back = putBack(result);
  const list = back.map((line) => `- ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_30__/* .escapeMarkdown */ .FV)(line)}`).join("\n");
  const isNone = result.services.length === 0;
  return {
    ...synced,
    lines: [...back, ...isNone ? [] : synced.lines],
    blocks: () => [...isNone ? [] : synced.blocks(), ...list === "" ? [] : [list]],
    json: {
      ...synced.json,
      // The local changes that were dropped, the pins that were put back, and the services that HEAD has no pin for.
      changes: result.dropped,
      restored: result.pins.map(({ directory, file, from, to }) => ({
        path: (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_31__/* .showDirectory */ .fi)(directory),
        file,
        from: from ?? null,
        to: to ?? null
      })),
      removed: result.removed
    }
  };
}
function putBack({ pins, removed, services }) {
  if (services.length + removed.length === 0) return ["Nothing is synced, so there is nothing to reset."];
  const gone = removed.length === 0 ? [] : [`${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_30__/* .count */ .U9)(removed.length, "service")} without a committed pin gone: ${removed.join(", ")}`];
  return [...pins.map((pin) => pinLine(pin).trimStart()), ...gone];
}



/***/ })

};
