export const id = 5080;
export const ids = [5080];
export const modules = {

/***/ 9561:
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
/* harmony import */ var _chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2602);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8824);




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
  const table = (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)({
    head: ["Service", "Added", "Changed", "Removed", "Pins"],
    numeric: [1, 2, 3],
    rows: changes.map((change) => [change.service, ...KINDS.map((kind) => change[kind].length), pinsCell(change)]),
    of: "services"
  });
  const total = countPaths(changes);
  return total === 0 ? table : `${table}

${(0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`Recordings that differ: ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total)}`, pathsMarkdown(changes))}`;
}
function countPaths(changes) {
  return changes.reduce((sum, { added, modified, deleted }) => sum + added.length + modified.length + deleted.length, 0);
}
function pathsMarkdown(changes) {
  const listed = [];
  let room = _chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx;
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
  const web = from === void 0 || to === void 0 ? void 0 : (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePage */ .D4)(repository, from, to);
  return { text: `${shown(from)} -> ${shown(to)}`, markdown: web === void 0 ? markdown : `[${markdown}](${web})` };
}




/***/ }),

/***/ 6181:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ removeTracked),
/* harmony export */   G4: () => (/* binding */ findTracked),
/* harmony export */   bm: () => (/* binding */ refuseDiffering),
/* harmony export */   e9: () => (/* binding */ findDiffering),
/* harmony export */   iB: () => (/* binding */ RECORDING_FOLDERS),
/* harmony export */   yl: () => (/* binding */ warnOfMisplaced),
/* harmony export */   zY: () => (/* binding */ pathspecsOf)
/* harmony export */ });
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7261);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5380);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8824);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(613);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);






// src/code-repo/tracked-files.ts

function pathspecsOf(pattern) {
  const plain = pattern.replace(/\/+$/, "");
  if (plain === "" || plain.startsWith(":") || plain.startsWith("/") || plain.split("/").includes("..")) {
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(pattern)} is no pattern of files in this repository.`, {
      hint: "Give the name of a folder (recordings) or a glob of paths from the top ('sdk/*/tests/data/**')."
    });
  }
  return plain.includes("/") ? [`:(glob)${plain}`, `:(glob)${plain}/**`] : [`:(glob)**/${plain}/**`];
}
var RECORDING_FOLDERS = [
  "recordings",
  "SessionRecords",
  "session-records",
  "__recordings__",
  "cassettes",
  "vcr_cassettes"
];
async function warnOfMisplaced({ root }, services, log, signal) {
  const isEverywhere = services.length === 0 || services.includes(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv);
  const below = isEverywhere ? [""] : services.map((service) => `${service.replace(/[*?[\\]/g, "\\$&")}/`);
  const paths = below.flatMap((prefix) => RECORDING_FOLDERS.map((name) => `:(glob)${prefix}**/${name}/**`));
  const call = { environment: (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .codeEnvironment */ .dI)(), cwd: root, paths, signal };
  const found = (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRecords */ .DQ)(await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(["ls-files", "--others", "--exclude-standard", "-z"], call)).map(String);
  if (found.length === 0) return;
  const message = `Recorded into the code repository, where no push finds it: ${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(found, 3)}. Let tests record below ASSETS_ROOT (assets-sync run sets it), and move what is to be pushed to the same path there`;
  log.warning({ message });
}
async function findTracked({ root }, pathspecs, signal) {
  const args = [
    "diff-tree",
    "-r",
    "-z",
    "--raw",
    "--no-abbrev",
    "--no-renames",
    "--relative",
    _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_5__/* .EMPTY_TREE */ .pL,
    "HEAD",
    "--",
    ...pathspecs
  ];
  const records = (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRecords */ .DQ)(await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(args, { environment: (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .codeEnvironment */ .dI)(), cwd: root, signal }));
  return records.flatMap((path, index) => {
    const [, mode, , name] = records[index - 1]?.toString("latin1").split(" ") ?? [];
    return index % 2 === 0 || mode === void 0 ? [] : [{ path, mode, name }];
  });
}
async function findDiffering({ root, prefix }, pathspecs, signal) {
  const args = ["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all"];
  const differing = { changed: [], untracked: [], deleted: [] };
  for (const record of (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRecords */ .DQ)(await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(args, { environment: (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .codeEnvironment */ .dI)(), cwd: root, paths: pathspecs, signal }))) {
    const letters = record.toString("latin1", 0, 2);
    const path = record.toString("utf8", 3).slice(prefix.length);
    const kind = letters === "??" ? "untracked" : /^( D|D |DD)$/.test(letters) ? "deleted" : "changed";
    differing[kind].push(path);
  }
  return differing;
}
async function removeTracked({ root }, files, check, signal) {
  const absolute = (path) => Buffer.concat([Buffer.from(`${root}/`), path]);
  const look = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.lstatSync)((0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_2__/* .nodePath */ .Ie)(absolute(path)), { bigint: true, throwIfNoEntry: false });
  const before = files.map(({ path }) => look(path));
  await check();
  const kept = [];
  for (const [index, { path }] of files.entries()) {
    const [then, now] = [before[index], look(path)];
    if (now === void 0) continue;
    if (then === void 0 || !isSame(then, now)) kept.push(path.toString("utf8"));
    else (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)(absolute(path));
  }
  if (kept.length > 0) throw changedFiles(kept);
  removeEmpty(root, files);
  const input = Buffer.concat(files.flatMap(({ path }) => [path, Buffer.of(0)]));
  const call = { environment: (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .codeEnvironment */ .dI)(), cwd: root, signal, input };
  await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(["update-index", "--force-remove", "-z", "--stdin"], call);
  return before.filter((found) => found !== void 0).length;
}
function isSame(one, other) {
  return one.ino === other.ino && one.size === other.size && one.mtimeNs === other.mtimeNs && one.mode === other.mode;
}
var STAYS = ["ENOTEMPTY", "EEXIST", "ENOENT", "ENOTDIR", "EACCES", "EPERM", "EBUSY"];
function removeEmpty(root, files) {
  const folders = /* @__PURE__ */ new Set();
  for (const { path } of files) {
    const segments = path.toString("latin1").split("/").slice(0, -1);
    for (let depth = segments.length; depth > 0; depth--) folders.add(segments.slice(0, depth).join("/"));
  }
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
    try {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.rmdirSync)((0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_2__/* .nodePath */ .Ie)(Buffer.concat([Buffer.from(`${root}/`), Buffer.from(folder, "latin1")])));
    } catch (error) {
      if (!STAYS.includes(error.code)) throw error;
    }
  }
}
function refuseDiffering({ changed, untracked }, what = "recordings") {
  if (changed.length > 0) throw changedFiles(changed, what);
  if (untracked.length === 0) return;
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("local-changes", `These ${what} are not tracked by git:
${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_3__/* .listLines */ .i4)(untracked)}`, {
    hint: "Commit them, or delete them, then run the command again."
  });
}
function changedFiles(paths, what = "recordings") {
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("local-changes", `These ${what} have local changes:
${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_3__/* .listLines */ .i4)(paths)}`, {
    hint: "Commit or restore them, then run the command again."
  });
}




/***/ }),

/***/ 2105:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ compareToPins),
/* harmony export */   R: () => (/* binding */ planSync)
/* harmony export */ });
/* harmony import */ var _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2657);
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
  return commit.startsWith((0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_0__/* .tagDigits */ .r5)(pin.assetsJson?.tag ?? "") ?? "");
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

/***/ 2621:
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
/* harmony import */ var _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2657);
/* harmony import */ var _chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4322);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(613);





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
    branch: request.branch ?? root.settings.branch ?? _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_BRANCH */ .nU,
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
  const what = (0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(named.map((name) => name || "none"));
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl(
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
  const branch = request.branch ?? root.settings.branch ?? _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_BRANCH */ .nU;
  if (!(0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_1__/* .isBranchName */ .Q8)(branch)) {
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(branch)} is not the name of a branch.`, {
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
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-manifest", `No assets repository is named in ${root.file}.`, {
      hint: 'Add "$repository": "owner/name-assets" to it, or name it with the repository input.',
      at
    });
  }
  if (given === void 0) return parseRepository({ gitHubServer, isLocalUser }, base, "$repository", text, at);
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGitUrl */ .RA)(text, gitHubServer, base);
  if (!("error" in parsed)) return parsed;
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `The repository input cannot be used: ${parsed.error}.`, {
    hint: "Give owner/name on GitHub, or the address of a git repository."
  });
}
function parseRepository({ gitHubServer, isLocalUser }, base, name, text, at) {
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGitUrl */ .RA)(text, gitHubServer, base);
  if ("error" in parsed) throw (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message: `${name} cannot be used: ${parsed.error}`, at }]);
  if (!isLocalUser && parsed.transport !== "http") {
    const message = `in CI, ${name} is owner/name or an http(s) address; anything else is given with the repository input`;
    throw (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message, at }]);
  }
  return parsed;
}
function findMirror({ mirror, isLocalUser }, root, base) {
  if (mirror !== void 0) {
    const parsed2 = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMirror */ .v0)(mirror.text, mirror.base);
    if (!("error" in parsed2)) return parsed2;
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `The mirror input cannot be used: ${parsed2.error}.`, {
      hint: "Give an http(s) address that everybody may read, or the path of a folder."
    });
  }
  const { mirror: text } = root.settings;
  if (text === void 0) return void 0;
  const at = root.places.$mirror ?? { file: root.file };
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMirror */ .v0)(text, base);
  if ("error" in parsed) throw (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message: `$mirror cannot be used: ${parsed.error}`, at }]);
  if (isLocalUser || parsed.kind === "http") return parsed;
  throw (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message: "in CI, $mirror is an http(s) address; a folder is given with the mirror input", at }]);
}




/***/ }),

/***/ 5720:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ refuseRepositories),
/* harmony export */   Eb: () => (/* binding */ findSpecialFiles),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   L7: () => (/* binding */ isOnDisk),
/* harmony export */   Xp: () => (/* binding */ readLocalChanges),
/* harmony export */   Yf: () => (/* binding */ outsideNotice),
/* harmony export */   ZT: () => (/* binding */ inspectRoot),
/* harmony export */   d4: () => (/* binding */ adoptRecordings),
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   hL: () => (/* binding */ isUnmade),
/* harmony export */   v8: () => (/* binding */ refuseSpecialFiles),
/* harmony export */   wF: () => (/* binding */ portabilityProblems),
/* harmony export */   x5: () => (/* binding */ explainUnreadable),
/* harmony export */   x9: () => (/* binding */ makeFirstRoot)
/* harmony export */ });
/* harmony import */ var _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(771);
/* harmony import */ var _chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8368);
/* harmony import */ var _chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9215);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2136);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7261);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1973);
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5380);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(613);
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
    if (state.synced !== void 0) root.requireWholeIndex();
    const result = await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .Ii)(args, { environment: root.environment, signal });
    if (result.exitCode !== 0 || (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_5__/* .saysNoAccess */ .qS)(result.stderr)) throw (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_5__/* .gitError */ .N7)(args, result);
    const changes = parseStatus(result.stdout).filter(({ path }) => !(0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTestProxy */ .Ky)(root.dir, path.toString("utf8")));
    return changes.filter((change) => services.some((service) => concerns(change, service)));
  } catch (error) {
    throw explainUnreadable(root, error, state);
  }
}
function parseStatus(output) {
  return (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_5__/* .splitRecords */ .DQ)(output).flatMap((record) => {
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
  const segments = service.split("/").slice(0, -1);
  for (let depth = 1; depth <= segments.length; depth++) {
    const above = segments.slice(0, depth).join("/");
    const found = (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root.dir, above));
    if (found === void 0) return [];
    if (!found.isDirectory()) return [above];
  }
  return [];
}
function isOnDisk(root, service) {
  return hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root.dir, service));
}
function hasFile(folder) {
  const found = (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(folder);
  if (found === void 0) return false;
  return !found.isDirectory() || (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(folder).some((name) => hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, name)));
}
function explainUnreadable(root, error, { synced }) {
  if (!(error instanceof _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_5__/* .GitError */ .XS)) return error;
  if (root.isDamage(error)) return root.damaged(error);
  if (!error.isUnreadable) return error;
  const names = (synced?.services ?? []).map(({ service }) => service);
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl(
    "missing-store",
    `What changed in ${root.dir} cannot be told: the store that it borrows from is gone or damaged (${root.alternates.join(", ")}).`,
    {
      hint: `Run ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .syncCommand */ .Bz)(names)}, which fetches it again and leaves what you recorded as it is.`,
      detail: error.detail
    }
  );
}
function refuseRepositories(root, changes, why) {
  const isFolder = ({ path }) => path.at(-1) === 47 || (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(root.fileAt(path))?.isDirectory() === true;
  const nested = changes.filter((change) => change.kind !== "deleted" && isFolder(change)).map(({ path }) => path.toString("utf8").replace(/\/$/, ""));
  if (nested.length === 0) return;
  const are = nested.length === 1 ? "is a git repository of its own" : "are git repositories of their own";
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("local-changes", `${nested.join(", ")} in ${root.dir} ${are}, which ${why}.`, {
    hint: "Move it out of the assets root, or remove its .git directory so that its files count as recordings."
  });
}
function refuseSpecialFiles(root, changes) {
  const isSpecial = ({ path }) => {
    const found = (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(root.fileAt(path));
    return found !== void 0 && !found.isFile() && !found.isSymbolicLink() && !found.isDirectory();
  };
  const special = changes.filter(isSpecial).map(({ path }) => path.toString("utf8"));
  if (special.length === 0) return;
  const what = `${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_7__/* .listNames */ .Zv)(special)} in ${root.dir} is no file, but a pipe, a socket or a device.`;
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("local-changes", what, { hint: "Remove it, then run the command again." });
}
function findSpecialFiles(root, services) {
  const below = (folder) => {
    if ((0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(root.fileAt(folder))?.isDirectory() !== true) return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(root.fileAt(folder), { withFileTypes: true, encoding: "buffer" }).flatMap((entry) => {
      const path = Buffer.concat([folder, Buffer.from("/"), entry.name]);
      if (entry.isDirectory()) return below(path);
      return entry.isFile() || entry.isSymbolicLink() ? [] : [path];
    });
  };
  return services.flatMap((service) => service === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv ? [] : below(Buffer.from(service))).map((path) => ({ path }));
}
var NOTHING_THERE = { synced: void 0, head: void 0, interrupted: void 0 };
async function inspectRoot(assetsRoot, knowing, signal) {
  const root = new _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsRoot */ ._c(assetsRoot, { onlyRead: true });
  const looking = isUnmade(root) ? lookAtUnmade(root, knowing) : look(root, signal);
  const [{ state, all }, { globs, pins }] = await Promise.all([looking, knowing]);
  const synced = new Set(state.synced?.services.map(({ service }) => service));
  const found = /* @__PURE__ */ new Map();
  const outside = [];
  for (const change of all) {
    const directory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(change.path.toString("utf8"));
    const service = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .upward */ .Oz)(directory).find((above) => synced.has(above)) ?? globs.serviceOf(directory) ?? pins.resolveTargeted(directory)?.directory;
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
  return { state, all: await readLocalChanges(root, state, [_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv], signal) };
}
async function lookAtUnmade(root, knowing) {
  return { state: NOTHING_THERE, all: firstRecordings(root, await knowing) };
}
function outsideNotice(outside) {
  const paths = outside.map(({ path }) => path.toString("utf8"));
  const directory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(paths[0] ?? "");
  const advice = directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv ? "move it into the directory of a service" : `name its directory: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommand */ .q$)(["assets-sync", "push", directory])}`;
  return `In no service, so that a push leaves it out: ${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_7__/* .listNames */ .Zv)(paths, 1)}. To push it, ${advice}`;
}
function differencesOf(changes) {
  const differences = { added: [], modified: [], deleted: [] };
  for (const { path, kind } of changes) differences[kind].push(path.toString("utf8"));
  for (const paths of Object.values(differences)) paths.sort();
  return differences;
}
function isUnmade({ dir, gitDir }) {
  const isNone = (name) => name === ".git" || (0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTestProxy */ .Ky)(dir, name);
  if ((0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(dir)?.isDirectory() !== true || (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(dir).every(isNone)) return false;
  const found = (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(gitDir);
  return found === void 0 || found.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(gitDir).length === 0;
}
function firstRecordings(root, { globs, pins }) {
  const isStray = (path) => {
    const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDirectory */ .Bp)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(path.toString("utf8").replace(/\/$/, "")));
    if ("error" in parsed || parsed.directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv) return true;
    return (globs.serviceOf(parsed.directory) ?? pins.resolveTargeted(parsed.directory)) === void 0;
  };
  const paths = filesBelow(Buffer.from(root.dir), void 0).filter((path) => !(0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTestProxy */ .Ky)(root.dir, path.toString("utf8")));
  const strays = paths.filter(isStray);
  if (strays.length > 0) throw root.notOurs(strays.map(String));
  return paths.map((path) => ({ path, kind: "added" }));
}
function makeFirstRoot(root, repository, codeRepository) {
  (0,_chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_2__/* .hideFromStatus */ .hf)(codeRepository, root.dir);
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
    const isRepository = (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder.toString("utf8"), path.toString("utf8"), ".git")) !== void 0;
    return isRepository ? [Buffer.concat([path, SLASH])] : filesBelow(folder, path);
  });
}
var SLASH = Buffer.from("/");
var OWN = Buffer.from(".git");
function portabilityProblems(assetsRoot, changes) {
  const added = changes.filter(({ kind }) => kind === "added").map(({ path }) => path);
  const unwritable = added.filter((path) => !(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .isWindowsPath */ .NU)(path)).map(String);
  const twins = findTwins(assetsRoot, added);
  const problem = (what, lines) => lines.length === 0 ? [] : [{ message: `${what} (${lines.length}); rename them before they are pushed:
${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_7__/* .listLines */ .i4)(lines)}` }];
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
      for (const other of byFolded.get((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedPath */ .kV)(name)) ?? []) {
        if (other !== name) twins.add(`${[folder, name].filter(Boolean).join("/")} and ${other}`);
      }
    });
  }
  return [...twins];
}
function readNames(folder) {
  const names = /* @__PURE__ */ new Map();
  for (const name of (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .namesIfReadable */ .gR)(folder)) names.set((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedPath */ .kV)(name), [...names.get((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedPath */ .kV)(name)) ?? [], name]);
  return names;
}




/***/ }),

/***/ 5080:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_APXRHTQO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6181);
/* harmony import */ var _chunk_2F4R5J5M_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9561);
/* harmony import */ var _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3641);
/* harmony import */ var _chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2602);
/* harmony import */ var _chunk_EIL67G65_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2105);
/* harmony import */ var _chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5720);
/* harmony import */ var _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(771);
/* harmony import */ var _chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2883);
/* harmony import */ var _chunk_6NEBQIJL_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3225);
/* harmony import */ var _chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9247);
/* harmony import */ var _chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8368);
/* harmony import */ var _chunk_CC5NLTC6_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1158);
/* harmony import */ var _chunk_TSABTAV4_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2621);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1999);
/* harmony import */ var _chunk_SCT5V7ZA_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8993);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7495);
/* harmony import */ var _chunk_SDT4E277_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1388);
/* harmony import */ var _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4635);
/* harmony import */ var _chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9215);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2136);
/* harmony import */ var _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2657);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7261);
/* harmony import */ var _chunk_LRIPKZGK_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7258);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(1973);
/* harmony import */ var _chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(4561);
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(5380);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(8824);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(613);































// src/commands/status/status.ts
async function status(request, log, signal) {
  const { codeRepository, selection } = request;
  const located = (0,_chunk_6NEBQIJL_js__WEBPACK_IMPORTED_MODULE_8__/* .locate */ .x)(codeRepository, selection.path);
  const isAll = selection.paths.length === 0 || selection.paths.includes(_chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_9__/* .ALL */ .y2);
  const selecting = selection.paths.length === 0 ? (0,_chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_7__/* .selectAll */ .Ub)(selection, codeRepository, log, signal, located) : (0,_chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_7__/* .select */ .Lt)(selection, codeRepository, log, signal, located);
  const [{ root, services, pins }, { state, changes, outside }] = await Promise.all([
    selecting,
    (0,_chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_5__/* .inspectRoot */ .ZT)(located.assetsRoot, selecting, signal)
  ]);
  (0,_chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_9__/* .noticeUnknown */ .Jw)({ services, assetsRoot: located.assetsRoot }, log);
  if (!located.isRootMissing) (0,_chunk_TSABTAV4_js__WEBPACK_IMPORTED_MODULE_12__/* .findRepositoryUrl */ .RD)(request.access, root, codeRepository.root);
  const urlOf = (pin) => (0,_chunk_TSABTAV4_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryUrlOf */ .ZN)(request.access, root, codeRepository.root, pin);
  if ((0,_chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnmade */ .hL)(new _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsRoot */ ._c(located.assetsRoot))) (0,_chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_18__/* .hideFromStatus */ .hf)(codeRepository, located.assetsRoot);
  const synced = new Map((state.synced?.services ?? []).map((found) => [found.service, found]));
  await (0,_chunk_APXRHTQO_js__WEBPACK_IMPORTED_MODULE_0__/* .warnOfMisplaced */ .yl)(codeRepository, [...synced.keys(), ...changes.keys()], log, signal);
  if (outside.length > 0 && isAll) log.notice((0,_chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_5__/* .outsideNotice */ .Yf)(outside));
  const names = new Set(services.map(({ service }) => service));
  const places = { assetsRoot: located.assetsRoot, codeRoot: codeRepository.root };
  const packages = new Map((await (0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_10__/* .inspectPackages */ .oi)(pins, places, signal)).map((one) => [one.directory, one]));
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
    moved: synced !== void 0 && pinnedTrees.length > 0 && (0,_chunk_EIL67G65_js__WEBPACK_IMPORTED_MODULE_4__/* .compareToPins */ .H)(pins.pinnedTreesOf(synced.service), synced, (pin) => urlOf(pin).url) === "moved",
    otherRepository: first === void 0 || from === urlOf(first.pin).url ? void 0 : from,
    tree: pinnedTrees.length > 0 && pinnedTrees.every(({ tree }) => tree !== void 0)
  };
}
function knownCommit(place, synced) {
  const digits = (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_20__/* .tagDigits */ .r5)(place?.pin.assetsJson?.tag ?? "");
  const there = synced?.pinnedTrees[0]?.sha;
  return digits !== void 0 && there?.startsWith(digits) === true ? there : void 0;
}

// src/commands/status/command.ts
var command = {
  group: "Recordings",
  description: "say what is on disk, and what changed there",
  quiet: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_2__/* .QUIET_ANSWER */ .oe,
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
  await (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_3__/* .tell */ .qz)(host, statusReport(result, { from: host.workspace, named: inputs.paths.length > 0 }), "answer");
}
var MAX_ROWS = 20;
function statusReport({ services, assetsRoot }, { from, named }) {
  const shown = named || services.length <= MAX_ROWS ? services : services.filter(matters);
  const pathsOf = (status2) => named && status2 !== void 0 ? (0,_chunk_2F4R5J5M_js__WEBPACK_IMPORTED_MODULE_1__/* .listPaths */ .Pe)(status2).map((line) => `  ${line}`) : [];
  const changes = (0,_chunk_2F4R5J5M_js__WEBPACK_IMPORTED_MODULE_1__/* .countPaths */ .q4)(services);
  return {
    title: `assets-sync status: ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_21__/* .count */ .U9)(services.length, "service")}`,
    lines: [
      ...(0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_3__/* .alignRows */ .P4)(shown.map(statusRow)).flatMap((row, index) => [row, ...pathsOf(shown[index])]),
      total(services, (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_3__/* .placeFrom */ .aQ)(from, assetsRoot)),
      ...(0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_3__/* .treesAdvice */ .Kf)(services.filter(({ pinnedTrees }) => pinnedTrees.some(_chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_13__/* .lacksTree */ .tQ)).length)
    ],
    blocks: () => [
      (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)({ head: ["Service", "Pin", "On disk", "Local changes"], rows: services.map(statusRow), of: "services" }),
      ...changes === 0 ? [] : [(0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)((0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_21__/* .count */ .U9)(changes, "local change"), (0,_chunk_2F4R5J5M_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsMarkdown */ .c_)(services))]
    ],
    outputs: {
      "assets-root": assetsRoot,
      services: services.map(({ service }) => service),
      pins: (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_3__/* .pinsOutput */ .um)(services),
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
  const pin = sha !== void 0 ? (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_3__/* .commitCell */ .Ou)(repository, sha) : first === void 0 ? "no pin" : (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_3__/* .pinCell */ .iG)(repository, first);
  return [service, pin, onDisk(status2), (0,_chunk_2F4R5J5M_js__WEBPACK_IMPORTED_MODULE_1__/* .countPaths */ .q4)([status2]) === 0 ? "no changes" : (0,_chunk_2F4R5J5M_js__WEBPACK_IMPORTED_MODULE_1__/* .countChanges */ .xS)(status2)];
}
function matters(status2) {
  return status2.moved || status2.pinnedTrees.length === 0 || (0,_chunk_2F4R5J5M_js__WEBPACK_IMPORTED_MODULE_1__/* .countPaths */ .q4)([status2]) > 0;
}
function onDisk({ synced, sha, moved, otherRepository }) {
  if (synced === void 0) return "not synced";
  if (!moved) return "on disk";
  if (synced !== sha) return `at another commit: ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_28__/* .shortSha */ .Fu)(synced)}`;
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
  const someToBring = (test, what) => some(test, `${what} (${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_19__/* .syncCommand */ .Bz)(services.filter(test).map(({ service }) => service))})`);
  return [
    `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_21__/* .count */ .U9)(services.filter(({ synced }) => synced !== void 0).length, "service")} on disk in ${where}`,
    ...someToBring((status2) => status2.moved && !isFromAnother(status2), "at another commit than pinned"),
    ...someToBring(isFromAnother, "from another repository than the pinned one"),
    ...some((status2) => (0,_chunk_2F4R5J5M_js__WEBPACK_IMPORTED_MODULE_1__/* .countPaths */ .q4)([status2]) > 0, "with local changes"),
    ...some(({ pinnedTrees }) => pinnedTrees.length === 0, "without a pin"),
    ...some(({ synced }) => synced === void 0, "not synced")
  ].join(", ");
}



/***/ })

};
