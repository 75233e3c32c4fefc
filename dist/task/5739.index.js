export const id = 5739;
export const ids = [5739];
export const modules = {

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

/***/ 5739:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   recordingsLines: () => (/* binding */ recordingsLines)
/* harmony export */ });
/* harmony import */ var _chunk_2PHAMHFX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5272);
/* harmony import */ var _chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65);
/* harmony import */ var _chunk_APXRHTQO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6181);
/* harmony import */ var _chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8710);
/* harmony import */ var _chunk_AOES6SJS_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5202);
/* harmony import */ var _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3641);
/* harmony import */ var _chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2602);
/* harmony import */ var _chunk_TG336ICO_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6566);
/* harmony import */ var _chunk_X64RC632_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3522);
/* harmony import */ var _chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6256);
/* harmony import */ var _chunk_EIL67G65_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2105);
/* harmony import */ var _chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5720);
/* harmony import */ var _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(771);
/* harmony import */ var _chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2883);
/* harmony import */ var _chunk_6NEBQIJL_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3225);
/* harmony import */ var _chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9247);
/* harmony import */ var _chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8368);
/* harmony import */ var _chunk_CC5NLTC6_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1158);
/* harmony import */ var _chunk_ZRHJLQSP_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1964);
/* harmony import */ var _chunk_TFXXB4XJ_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6828);
/* harmony import */ var _chunk_ZG4EABMI_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1163);
/* harmony import */ var _chunk_PX2H6U7Y_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6953);
/* harmony import */ var _chunk_PNT3QOUB_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2266);
/* harmony import */ var _chunk_TSABTAV4_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2621);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(1999);
/* harmony import */ var _chunk_SCT5V7ZA_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8993);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7495);
/* harmony import */ var _chunk_VPUDYK2I_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4224);
/* harmony import */ var _chunk_SDT4E277_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(1388);
/* harmony import */ var _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(4635);
/* harmony import */ var _chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(9215);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(2136);
/* harmony import */ var _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(2657);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(7261);
/* harmony import */ var _chunk_LRIPKZGK_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(7258);
/* harmony import */ var _chunk_2EZX4YVZ_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(7554);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(1973);
/* harmony import */ var _chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(4561);
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(5380);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(8824);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(613);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(7975);












































// src/commands/migrate/assets-json.ts



async function migrateAssetsJson(request, log, signal) {
  const { codeRepository, repositoryOptions } = request;
  const located = (0,_chunk_6NEBQIJL_js__WEBPACK_IMPORTED_MODULE_14__/* .locate */ .x)(codeRepository, request.selection.path);
  const { places, selection } = await findTagged(request, located, log, signal);
  if (places.length === 0) return { pins: [], requests: 0, bytes: 0 };
  const settings = commonSettings(places, located, selection.manifests);
  const removed = new Map(places.map((place) => [(0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_32__/* .assetsJsonOf */ .n_)(place.directory), readTagged(codeRepository.root, place)]));
  const files = places.map(({ directory }) => `:(literal)${(0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_32__/* .assetsJsonOf */ .n_)(directory)}`);
  (0,_chunk_APXRHTQO_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseDiffering */ .bm)(await (0,_chunk_APXRHTQO_js__WEBPACK_IMPORTED_MODULE_2__/* .findDiffering */ .e9)(codeRepository, files, signal), "files");
  const accesses = (0,_chunk_TSABTAV4_js__WEBPACK_IMPORTED_MODULE_23__/* .findAccesses */ .cX)(request.access, selection.root, codeRepository.root, log.warning);
  const { trees, ...traffic } = await (0,_chunk_ZG4EABMI_js__WEBPACK_IMPORTED_MODULE_20__/* .withAssetsRepositories */ .AZ)(accesses, repositoryOptions, log, async (repositories) => ({
    trees: await findTrees(repositories, places, log, signal)
  }));
  for (const tree of trees) await refuseUnpushed(tree, located.assetsRoot, codeRepository.root, signal);
  const pins = trees.map((tree) => pinFor(tree, selection));
  requireUnclaimed(pins, selection);
  if (!request.dryRun) {
    const ofRoot = located.isRootMissing ? { schema: _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_32__/* .SCHEMA_ADDRESS */ .b3, ...newSettings(settings, pins) } : { ...settings };
    await (0,_chunk_AOES6SJS_js__WEBPACK_IMPORTED_MODULE_4__/* .editManifests */ .pg)(codeRepository.root, (0,_chunk_AOES6SJS_js__WEBPACK_IMPORTED_MODULE_4__/* .editsByFile */ .dG)(pins), log, signal, { settings: ofRoot, removed });
  }
  return { pins, ...traffic };
}
function readTagged(codeRoot, { directory, pin }) {
  const file = (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_32__/* .assetsJsonOf */ .n_)(directory);
  const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_41__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_42__.join)(codeRoot, file));
  if ((0,node_util__WEBPACK_IMPORTED_MODULE_43__.isDeepStrictEqual)((0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_32__/* .parseAssetsJson */ .tP)(bytes.toString("utf8"), directory)?.tagPin, pin)) return bytes;
  throw (0,_chunk_AOES6SJS_js__WEBPACK_IMPORTED_MODULE_4__/* .changedMeanwhile */ .Fd)(file);
}
async function refuseUnpushed({ directory, sha, pin }, assetsRoot, codeRoot, signal) {
  const path = (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_32__/* .assetsJsonOf */ .n_)(directory);
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_42__.join)((0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_16__/* .assetsFolderOf */ .Dx)(assetsRoot, codeRoot), (0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_16__/* .folderName */ .ub)(pin.assetsJson?.repository ?? "", path));
  const state = await (0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_16__/* .readFolder */ .j1)(folder, signal);
  if (state === void 0 || state.head === sha && !(0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_16__/* .hasChanges */ .ik)(state)) return;
  const call = { environment: (0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_16__/* .folderEnvironment */ .ut)(folder), cwd: folder, signal };
  const isTagged = (await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_37__/* .git */ .$Y)(["tag", "--points-at", state.head], call)).length > 0;
  if (isTagged && !(0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_16__/* .hasChanges */ .ik)(state)) return;
  const what = (0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_16__/* .hasChanges */ .ik)(state) ? (0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .listLines */ .i4)((0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_16__/* .changeLines */ .Ow)(state.changes)) : `  commit ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_44__/* .shortSha */ .Fu)(state.head)}`;
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .AssetsSyncError */ .Fl("local-changes", `${folder} has recordings of ${directory} that were not pushed:
${what}`, {
    hint: `Push them (test-proxy push -a ${path}), or drop them (test-proxy reset -a ${path}), then run the command again; nothing was changed.`
  });
}
async function findTagged({ selection: asked, codeRepository }, located, log, signal) {
  const selection = asked.paths.length === 0 ? await (0,_chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_13__/* .selectAll */ .Ub)(asked, codeRepository, log, signal, located) : await (0,_chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_13__/* .select */ .Lt)(asked, codeRepository, log, signal, located);
  const places = selection.services.flatMap(({ pinnedTrees }) => pinnedTrees);
  const tagged = places.filter(({ directory, pin }) => pin.assetsJson !== void 0 && pin.directory === directory);
  return { places: [...new Map(tagged.map((place) => [place.directory, place])).values()], selection };
}
function commonSettings(places, { root }, manifests) {
  const named = /* @__PURE__ */ new Map();
  const add = (repository2, prefix, at) => {
    const settings = { repository: repository2, ...prefix === "" ? {} : { prefix } };
    named.set(`${repository2} ${prefix}`, named.get(`${repository2} ${prefix}`) ?? { settings, at });
  };
  const { repository } = root.settings;
  const isSaid = repository !== void 0 || manifests.some(({ pins }) => pins.length > 0);
  if (isSaid)
    add(repository ?? "no $repository", trimSlashes(root.settings.prefix ?? ""), root.places.$repository ?? { file: root.file });
  for (const { directory, assetsPath, pin } of places) {
    const prefix = assetsPath.slice(0, assetsPath.length - directory.length).replace(/\/$/, "");
    add(pin.assetsJson?.repository ?? "", prefix, pin.assetsJson?.repositoryAt ?? pin.at);
  }
  const all = [...named.values()];
  if (all.length > 1) throw severalRepositories(all);
  return repository === void 0 ? all[0]?.settings ?? {} : {};
}
function trimSlashes(prefix) {
  return prefix.replace(/^\/|\/$/g, "");
}
function severalRepositories(named) {
  const lines = named.map(({ settings: { repository, prefix }, at }) => {
    return `${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .formatPlace */ .dE)(at)} ${repository}${prefix === void 0 ? "" : `, prefix ${prefix}`}`;
  });
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .AssetsSyncError */ .Fl(
    "bad-manifest",
    `The pins of one recordings.json are of one assets repository and one prefix, but these are several:
${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .listLines */ .i4)(lines)}`,
    {
      hint: "Name directories of one of them (assets-sync migrate assets-json sdk/storage); the others go on with their assets.json. Nothing was changed.",
      at: named[0]?.at
    }
  );
}
async function findTrees(repositories, places, log, signal) {
  const tags = await (0,_chunk_ZG4EABMI_js__WEBPACK_IMPORTED_MODULE_20__/* .resolveTags */ .yN)(repositories, places, log, signal);
  const found = [];
  for (const [assets, ofRepository] of repositories.group(tags.trees(places))) {
    const named = await (0,_chunk_ZRHJLQSP_js__WEBPACK_IMPORTED_MODULE_18__/* .fetchTreeNames */ .xq)(assets, ofRepository, signal);
    for (const { found: tree, ...place } of named) {
      if (tree === "absent") throw noSuchDirectory(place);
      found.push({ ...place, tree });
    }
  }
  return found;
}
function noSuchDirectory({ assetsPath, sha, pin }) {
  const message = `${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_34__/* .showDirectory */ .fi)(assetsPath)} does not exist in commit ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_44__/* .shortSha */ .Fu)(sha)}, tag ${pin.assetsJson?.tag}.`;
  const hint = "Correct AssetsRepoPrefixPath or Tag, or remove the file. Nothing was changed.";
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .AssetsSyncError */ .Fl("no-such-directory", message, { hint, at: pin.at });
}
function pinFor({ directory, sha, tree }, { manifests }) {
  const others = new _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_24__/* .Pins */ .RM(manifests.map(({ tagPin, ...manifest }) => manifest));
  const manifestDirectory = others.resolve(directory)?.manifestDirectory ?? _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_34__/* .TOP */ .wv;
  const before = existingPin(manifests, manifestDirectory, directory)?.sha;
  const file = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_34__/* .joinDirectory */ .as)(manifestDirectory, _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_32__/* .MANIFEST_NAME */ .ir);
  return { directory, sha, tree, before, file, manifestDirectory, from: (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_32__/* .assetsJsonOf */ .n_)(directory) };
}
function existingPin(manifests, manifestDirectory, directory) {
  const ofFile = manifests.filter((manifest) => manifest.manifestDirectory === manifestDirectory);
  return ofFile.flatMap(({ pins }) => pins).find((pin) => pin.directory === directory);
}
function requireUnclaimed(pins, { manifests }) {
  const claimed = pins.filter(({ before, sha }) => before !== void 0 && before !== sha);
  if (claimed.length === 0) return;
  const lines = claimed.map(({ manifestDirectory, directory, from, sha }) => {
    const pin = existingPin(manifests, manifestDirectory, directory);
    return `${pin === void 0 ? "" : (0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .formatPlace */ .dE)(pin.at)} pins ${directory} at ${pin && (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_44__/* .shortSha */ .Fu)(pin.sha)}, ${from} at ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_44__/* .shortSha */ .Fu)(sha)}`;
  });
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .AssetsSyncError */ .Fl("bad-manifest", `Two files say something else of the same directory:
${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .listLines */ .i4)(lines)}`, {
    hint: "Remove the one that is wrong. Nothing was changed.",
    at: { file: claimed[0]?.file ?? _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_32__/* .MANIFEST_NAME */ .ir }
  });
}
function newSettings(settings, pins) {
  const defaults = new _chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_15__/* .ServiceGlobs */ .HY(_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_32__/* .DEFAULT_SERVICES */ .LK);
  if (pins.every(({ directory }) => defaults.serviceOf(directory) === directory)) return settings;
  const globs = pins.map(
    ({ directory }) => directory.split("/").map((segment, index) => index === 0 ? segment : "*").join("/")
  );
  return { ...settings, services: [...new Set(globs)].sort() };
}

// src/commands/migrate/recordings.ts



// src/commands/migrate/recording-trees.ts

var RECORDING = /\.(json|ya?ml|har|warc|bin)(\.(gz|br|zst))?$/i;
function byService(files, globs) {
  const services = /* @__PURE__ */ new Map();
  const outside = [];
  for (const file of files) {
    const path = file.path.toString("utf8");
    const service = globs.serviceOf(directoryOf(path));
    const ofService = service === void 0 ? void 0 : services.get(service) ?? [];
    if (service === void 0 || ofService === void 0) outside.push(path);
    else services.set(service, ofService);
    ofService?.push(file);
  }
  if (outside.length === 0) return new Map([...services].sort(([a], [b]) => a < b ? -1 : 1));
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .AssetsSyncError */ .Fl("bad-usage", `These recordings are in no service:
${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .listLines */ .i4)(outside)}`, {
    hint: "Say in $services which directories are services, or name paths that have others. Nothing was changed."
  });
}
function directoryOf(path) {
  const directory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_34__/* .parentDirectory */ .im)(path);
  return "directory" in (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_34__/* .parseDirectory */ .Bp)(directory) ? directory : directoryOf(directory);
}
function oddFiles(files) {
  return files.filter(({ path, mode }) => !mode.startsWith("100") || !RECORDING.test(path.toString("utf8"))).map(({ path }) => path.toString("utf8"));
}
async function makeTrees(services, pins, baseOf, scratch, signal) {
  const names = [...services.keys()];
  const trees = await treesOfFiles(scratch, names, [...services.values()].flat(), signal);
  const moving = [];
  for (const [index, directory] of names.entries()) {
    const own = trees[index] ?? _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_44__/* .EMPTY_TREE */ .pL;
    const base = baseOf.get(directory) ?? _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_44__/* .EMPTY_TREE */ .pL;
    const versions = { base: _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_44__/* .EMPTY_TREE */ .pL, ours: own, theirs: base };
    const merged = await (0,_chunk_2PHAMHFX_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeTrees */ .Md)({ scratch }, versions, signal);
    if (merged.conflicts.length > 0) throw otherContents(directory, merged.conflicts);
    const pinned = pins.pinnedTreesOf(directory).find((place) => place.directory === directory);
    const commit = pinned !== void 0 && (0,_chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_24__/* .hasCommit */ .QE)(pinned) ? pinned.sha : void 0;
    const assetsPath = pinned?.assetsPath ?? (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_34__/* .joinDirectory */ .as)(pins.prefix, directory);
    moving.push({ directory, assetsPath, commit, base, ours: merged.tree, files: services.get(directory) ?? [] });
  }
  return moving;
}
async function treesOfFiles(scratch, directories, files, signal) {
  const index = (0,node_path__WEBPACK_IMPORTED_MODULE_42__.join)(scratch.dir, "moving-index");
  const environment = { ...(0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_37__/* .ownEnvironment */ .am)(scratch.dir), GIT_INDEX_FILE: index };
  try {
    const entries = files.flatMap(({ path, mode, name }) => [Buffer.from(`${mode} ${name}	`), path, Buffer.of(0)]);
    await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_37__/* .git */ .$Y)(["update-index", "-z", "--index-info"], { environment, signal, input: Buffer.concat(entries) });
    const top = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_44__/* .parseSha */ .qL)((await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_37__/* .git */ .$Y)(["write-tree", "--missing-ok"], { environment, signal })).toString("latin1").trim());
    const found = await (0,_chunk_VPUDYK2I_js__WEBPACK_IMPORTED_MODULE_27__/* .checkObjects */ .ZY)(
      directories.map((directory) => `${top}:${directory}`),
      environment,
      signal
    );
    return found.map((object) => object?.name);
  } finally {
    (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_39__/* .removeFile */ .nM)(index);
  }
}
function otherContents(directory, paths) {
  const lines = paths.map((path) => `${directory}/${path}`);
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .AssetsSyncError */ .Fl("conflict", `The pinned commit has other recordings at these paths:
${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .listLines */ .i4)(lines)}`, {
    hint: "Delete those that are outdated: here, or there by a push. Nothing was changed."
  });
}

// src/commands/migrate/recordings.ts
async function migrateRecordings(request, log, signal) {
  const { codeRepository, repositoryOptions, dryRun } = request;
  const located = withServices((0,_chunk_6NEBQIJL_js__WEBPACK_IMPORTED_MODULE_14__/* .locate */ .x)(codeRepository, request.selection.path), request.services);
  const selection = await selectFrom(request, located, log, signal);
  const finds = await find(request, selection, signal);
  const moved = [...finds.services].map(([service, files]) => ({
    service,
    files: files.map(({ path }) => path.toString("utf8"))
  }));
  const tagged = [...finds.services.keys()].map((service) => selection.pins.resolve(service)).find((pin) => pin?.assetsJson);
  if (tagged !== void 0) throw (0,_chunk_2PHAMHFX_js__WEBPACK_IMPORTED_MODULE_0__/* .taggedError */ .DL)(tagged);
  const odd = oddFiles(finds.files);
  const nothing = { moved, removed: 0, odd, secrets: [], pins: [], ..._chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_37__/* .NO_TRAFFIC */ .qE };
  if (finds.files.length === 0) return nothing;
  if (dryRun) return { ...nothing, secrets: await findSecretsHere(request, located, finds, signal) };
  if (odd.length > 0 && !request.yes) throw notRecordings(odd);
  const access = (0,_chunk_TSABTAV4_js__WEBPACK_IMPORTED_MODULE_23__/* .findAccess */ .GM)(request.access, selection.root, codeRepository.root, log.warning);
  log.info(`Moving ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_33__/* .count */ .U9)(finds.files.length, "recording")} of ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_33__/* .count */ .U9)(finds.services.size, "service")}.`);
  const done = await (0,_chunk_ZG4EABMI_js__WEBPACK_IMPORTED_MODULE_20__/* .withAssetsRepository */ .U7)(access, repositoryOptions, log, async (assets) => {
    return moveOut({ request, located, selection, finds, access, assets, log }, signal);
  });
  const synced = await bring(request, access, [...finds.services.keys()], log, signal);
  return {
    ...done,
    moved,
    odd,
    secrets: [],
    repository: access.url,
    requests: done.requests + synced.requests,
    bytes: done.bytes + synced.bytes
  };
}
function withServices(located, services) {
  const { root, isRootMissing } = located;
  const ofNew = isRootMissing ? { ...located, root: { ...root, settings: { ...root.settings, split: true } } } : located;
  if (services.length === 0) return ofNew;
  const [breach] = (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_32__/* .checkValue */ .Su)(services, _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_32__/* .SETTINGS */ .yy.$services);
  if (breach === void 0 && isRootMissing) {
    return { ...ofNew, root: { ...ofNew.root, settings: { ...ofNew.root.settings, services } } };
  }
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .AssetsSyncError */ .Fl("bad-usage", `--services cannot be used: ${breach?.message ?? "there is a recordings.json"}.`, {
    hint: 'Write "$services" into recordings.json, or without such a file give globs of directories (sdk/*).'
  });
}
async function selectFrom(request, located, log, signal) {
  const { selection, codeRepository, access } = request;
  const isNew = located.isRootMissing && access.repository !== void 0;
  return (0,_chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_13__/* .selectAll */ .Ub)(selection, codeRepository, log, signal, { ...located, isRootMissing: located.isRootMissing && !isNew });
}
async function find(request, { globs, assetsRoot }, signal) {
  const { codeRepository, selection } = request;
  const patterns = request.patterns.length > 0 ? request.patterns : _chunk_APXRHTQO_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORDING_FOLDERS */ .iB;
  const pathspecs = patterns.flatMap(_chunk_APXRHTQO_js__WEBPACK_IMPORTED_MODULE_2__/* .pathspecsOf */ .zY);
  const given = (0,_chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_15__/* .parseGivenPaths */ .px)(selection, codeRepository, assetsRoot);
  const isMeant = (path) => given.length === 0 || given.some((outer) => outer === _chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_15__/* .ALL */ .y2 || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_34__/* .isWithin */ .UO)(path, outer));
  const all = await (0,_chunk_APXRHTQO_js__WEBPACK_IMPORTED_MODULE_2__/* .findTracked */ .G4)(codeRepository, pathspecs, signal);
  const files = all.filter(({ path }) => isMeant(path.toString("utf8")));
  if (files.length === 0 && request.patterns.length > 0) {
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .AssetsSyncError */ .Fl("bad-usage", `No tracked file matches ${patterns.join(", ")}.`, {
      hint: "Give the name of a folder, or a glob of paths from the top ('sdk/*/tests/data/**')."
    });
  }
  return { pathspecs, files, services: byService(files, globs), isMeant };
}
async function moveOut(move, signal) {
  const { request, finds, assets, selection } = move;
  const { codeRepository } = request;
  const { store } = assets;
  await store.open(signal);
  const borrowed = [codeRepository.objects, store.objects, ...store.commitObjects];
  const bases = await pinnedBases(assets, selection.pins, [...finds.services.keys()], signal);
  const scratch = store.newScratch([codeRepository.objects, store.objects, ...store.commitObjects]);
  const trees = await makeTrees(finds.services, selection.pins, bases, scratch, signal);
  const fresh = trees.filter(({ base, ours }) => base !== ours);
  await checkUnchanged(move, fresh, signal);
  const pinned = fresh.length === 0 ? { pins: [] } : await publishAndPin(move, fresh, trees, scratch, signal);
  const isWhole = (tree) => tree !== _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_44__/* .EMPTY_TREE */ .pL;
  await (0,_chunk_TFXXB4XJ_js__WEBPACK_IMPORTED_MODULE_19__/* .importLocalTrees */ .QH)(
    store,
    trees.map(({ ours }) => ours).filter(isWhole),
    [(0,node_path__WEBPACK_IMPORTED_MODULE_42__.join)(scratch.dir, "objects"), ...borrowed],
    signal
  );
  const removed = await (0,_chunk_APXRHTQO_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTracked */ .BE)(codeRepository, finds.files, () => checkUnchanged(move, [], signal), signal);
  return { ...pinned, removed };
}
async function publishAndPin({ request, located, selection, access, assets, log }, fresh, trees, scratch, signal) {
  const { codeRepository } = request;
  await checkForSecrets(request, located, fresh, scratch, log, signal);
  const { manifests, pins: known } = selection;
  const places = fresh.map(({ directory }) => {
    const pin = known.resolve(directory);
    return (0,_chunk_AOES6SJS_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(manifests, directory, pin?.sha === void 0 ? void 0 : pin);
  });
  const facts = factsOf(request, fresh);
  const published = await publishTrees(request, assets, fresh, trees, facts, scratch, signal);
  const { sha, branch, found } = published;
  const isOld = found || published.previousPush !== void 0;
  const offered = branch === void 0 ? {} : await (0,_chunk_2PHAMHFX_js__WEBPACK_IMPORTED_MODULE_0__/* .offerPublished */ .L9)(request, access, { branch, isOld, facts }, log, signal);
  const reason = (0,_chunk_2PHAMHFX_js__WEBPACK_IMPORTED_MODULE_0__/* .commitText */ .tT)(facts).title;
  const pins = places.map((place, index) => ({ ...place, sha, tree: published.trees[index] ?? _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_44__/* .EMPTY_TREE */ .pL, reason }));
  const { services } = located.root.settings;
  const settings = located.isRootMissing ? {
    schema: _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_32__/* .SCHEMA_ADDRESS */ .b3,
    repository: request.access.repository,
    ...services === void 0 ? {} : { services },
    split: true
  } : {};
  try {
    await (0,_chunk_AOES6SJS_js__WEBPACK_IMPORTED_MODULE_4__/* .editManifests */ .pg)(codeRepository.root, (0,_chunk_AOES6SJS_js__WEBPACK_IMPORTED_MODULE_4__/* .editsByFile */ .dG)(pins), log, signal, { settings });
  } catch (error) {
    const { code, message, hint, detail, at } = (0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .toAssetsSyncError */ .gb)(error);
    const done = `The recordings are on ${branch}, where the next run finds them, but the pins could not be written: `;
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .AssetsSyncError */ .Fl(code, done + message, { hint, detail, at, cause: error });
  }
  return { sha, branch, found, pins, ...offered };
}
async function checkForSecrets({ codeRepository, message, allowSecrets }, { assetsRoot }, fresh, scratch, log, signal) {
  const { checkMessage, checkSecrets } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 3362));
  if (message !== void 0) await checkMessage(message);
  log.info("Looking for secrets in them.");
  const files = fresh.flatMap((tree) => tree.files);
  await checkSecrets(scratch, await withoutAllowed({ codeRepository, allowSecrets }, assetsRoot, files, signal), signal);
}
async function findSecretsHere(request, { assetsRoot }, { files }, signal) {
  const { findSecrets } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 3362));
  const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_41__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_42__.join)(request.temporary, "assets-sync-"));
  try {
    const contents = files.filter(({ mode }) => mode.startsWith("100"));
    const checked = await withoutAllowed(request, assetsRoot, contents, signal);
    const scratch = (0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_38__/* .makeScratch */ .lP)(folder, [request.codeRepository.objects]);
    return (await findSecrets(scratch, checked, signal)).places;
  } finally {
    (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_39__/* .removeFolder */ .v$)(folder);
  }
}
async function withoutAllowed({ codeRepository, allowSecrets }, assetsRoot, files, signal) {
  if (allowSecrets.length === 0) return files;
  const below = assetsRoot.slice(codeRepository.root.length + 1);
  const paths = allowSecrets.map((path) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_34__/* .inAssetsRoot */ .Tm)(path, below));
  const pathspecs = paths.flatMap((path) => [`:(literal)${path}`, ...(0,_chunk_APXRHTQO_js__WEBPACK_IMPORTED_MODULE_2__/* .pathspecsOf */ .zY)(path)]);
  const allowed = new Set((await (0,_chunk_APXRHTQO_js__WEBPACK_IMPORTED_MODULE_2__/* .findTracked */ .G4)(codeRepository, pathspecs, signal)).map(({ path }) => path.toString("latin1")));
  return files.filter(({ path }) => !allowed.has(path.toString("latin1")));
}
function factsOf({ message, origin }, fresh) {
  const names = fresh.map(({ directory }) => directory);
  const title = `Move recordings of ${names.length === 1 ? names[0] : `${names.length} services`} out of the code repository`;
  const services = fresh.map(({ directory, files }) => ({ service: directory, added: files, modified: [], deleted: [] }));
  return { message: message ?? title, origin, unmerged: [], services };
}
function publishTrees({ author, dryRun }, { store, remote, branch }, fresh, trees, facts, scratch, signal) {
  const name = (0,_chunk_2PHAMHFX_js__WEBPACK_IMPORTED_MODULE_0__/* .branchOf */ .W0)(trees.map(({ directory, ours }) => ({ service: directory, directory, ours })));
  const publishing = (0,_chunk_2PHAMHFX_js__WEBPACK_IMPORTED_MODULE_0__/* .publish */ .mk)(
    { store, remote, scratch, branch, units: fresh, name, author, describe: () => facts, dryRun },
    signal
  );
  return publishing.catch((error) => {
    if (!(error instanceof _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .AssetsSyncError */ .Fl) || error.code !== "conflict") throw error;
    const hint = `Delete those that are outdated: here (git rm), or on ${branch} of the assets repository; then run the command again. Nothing was changed.`;
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .AssetsSyncError */ .Fl(error.code, error.message, { hint, detail: error.detail });
  });
}
async function checkUnchanged({ request, finds }, fresh, signal) {
  const { changed, untracked, deleted } = await (0,_chunk_APXRHTQO_js__WEBPACK_IMPORTED_MODULE_2__/* .findDiffering */ .e9)(request.codeRepository, finds.pathspecs, signal);
  const paths = new Set(fresh.flatMap(({ files }) => files.map(({ path }) => path.toString("utf8"))));
  (0,_chunk_APXRHTQO_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseDiffering */ .bm)({
    changed: [...changed.filter(finds.isMeant), ...deleted.filter((path) => paths.has(path))],
    untracked: untracked.filter(finds.isMeant)
  });
}
async function pinnedBases(assets, pins, services, signal) {
  const pinned = services.flatMap((service) => pins.pinnedTreesOf(service).filter((place) => place.directory === service)).filter(_chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_24__/* .hasCommit */ .QE);
  const named = pinned.length === 0 ? [] : await (0,_chunk_ZRHJLQSP_js__WEBPACK_IMPORTED_MODULE_18__/* .fetchTreeNames */ .xq)(assets, pinned, signal);
  return new Map(named.map(({ directory, found }) => [directory, found === "absent" ? _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_44__/* .EMPTY_TREE */ .pL : found]));
}
async function bring({ codeRepository, selection, repositoryOptions }, access, services, log, signal) {
  const { pins, assetsRoot } = await (0,_chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_13__/* .selectAll */ .Ub)(selection, codeRepository, _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_37__/* .SILENT */ .qY, signal);
  const syncing = (0,_chunk_X64RC632_js__WEBPACK_IMPORTED_MODULE_8__/* .syncRoot */ .ky)(
    {
      accesses: (0,_chunk_TSABTAV4_js__WEBPACK_IMPORTED_MODULE_23__/* .onlyAccess */ .v3)(access),
      repositoryOptions,
      assetsRoot,
      codeRepository,
      chosen: services.map((service) => ({ service, given: false, pinnedTrees: pins.pinnedTreesOf(service) })),
      discard: false
    },
    log,
    signal
  );
  return syncing.catch((error) => {
    const { code, message, hint, detail, at } = (0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .toAssetsSyncError */ .gb)(error);
    const done = "The recordings are pushed, pinned and gone from here, but could not be brought to the assets root: ";
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .AssetsSyncError */ .Fl(code, done + message, { hint, detail, at, cause: error });
  });
}
function notRecordings(paths) {
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .AssetsSyncError */ .Fl("bad-usage", `No test framework would call these recordings:
${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .listLines */ .i4)(paths)}`, {
    hint: "Give --pattern with what recordings are called here, or --yes if these are to move as well. Nothing was changed."
  });
}

// src/commands/migrate/command.ts
var assetsJson = {
  description: "write pins into recordings.json in place of assets.json files",
  quiet: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_5__/* .QUIET_DRY_RUN */ .vY,
  paths: "every assets.json",
  inputs: ["repository", "path", "working-directory", "token", "dry-run", "retries", "timeout"],
  examples: `
  assets-sync migrate assets-json --dry-run   # see what would be written
  assets-sync migrate assets-json             # every assets.json of the code repository
  assets-sync migrate assets-json sdk/storage # those below a directory; the others go on as they are`,
  run: runAssetsJson
};
var recordings = {
  description: "move recordings out of this repository into the assets repository, and pin them",
  quiet: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_5__/* .QUIET_DRY_RUN */ .vY,
  paths: "all that are found",
  inputs: [..._chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_5__/* .REPOSITORY_INPUTS */ .r0, "message", "pull-request", "allow-secrets", "dry-run", "yes", "retries", "timeout"],
  inputHelp: { yes: "files that look like no recordings may move as well" },
  flags: [
    {
      name: "--pattern",
      value: "pattern",
      isList: true,
      help: `the name of a folder, or a glob of paths from the top; several times for several (default: ${_chunk_APXRHTQO_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORDING_FOLDERS */ .iB.join(", ")})`
    },
    {
      name: "--services",
      value: "glob",
      isList: true,
      help: "which directories are services, for a first recordings.json; several times for several (default: sdk/*)"
    }
  ],
  examples: `
  assets-sync migrate recordings --dry-run    # see what would move, by service
  assets-sync migrate recordings sdk/tables   # one service
  assets-sync migrate recordings --repository Azure/azure-sdk-for-python-assets
  assets-sync migrate recordings --pattern 'sdk/*/tests/data/**'`,
  run: runRecordings
};
var command = {
  group: "More",
  description: "move recordings out of a code repository, or pins in place of assets.json files",
  inputs: [],
  examples: `
  assets-sync migrate recordings --dry-run    # see which recordings of this repository would move
  assets-sync migrate assets-json --dry-run   # see which pins would be written`,
  subcommands: { recordings, "assets-json": assetsJson },
  run: async () => {
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .AssetsSyncError */ .Fl("bad-usage", "What is to be migrated is not said.", {
      hint: "Give recordings or assets-json: see 'assets-sync migrate --help'."
    });
  }
};
async function runAssetsJson(context) {
  const { host, inputs, signal, log, selection, access } = context;
  const { dryRun } = inputs;
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const result = await migrateAssetsJson({ codeRepository, selection, access, repositoryOptions, dryRun }, log, signal);
  await (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_6__/* .tell */ .qz)(host, assetsJsonTold(result, dryRun), dryRun ? "answer" : "report");
}
async function runRecordings(context) {
  const { host, inputs, signal, log, selection, access, flags } = context;
  const { message, pullRequest, allowSecrets, yes, dryRun } = inputs;
  const codeRepository = await context.openCodeRepository();
  const result = await migrateRecordings(
    {
      codeRepository,
      selection,
      access,
      repositoryOptions: context.repositoryOptions(codeRepository),
      patterns: listFlag(flags.pattern),
      services: listFlag(flags.services),
      message,
      pullRequest,
      allowSecrets,
      yes,
      dryRun,
      temporary: host.temporary,
      author: host.author() ?? await (0,_chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_30__/* .gitAuthor */ .on)(codeRepository, signal),
      origin: host.origin(),
      gitHubApi: host.gitHubApi,
      otherGitHub: host.otherGitHub
    },
    log,
    signal
  );
  await (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_6__/* .tell */ .qz)(host, recordingsTold(result, dryRun), dryRun ? "answer" : "report");
}
function listFlag(value) {
  return value === void 0 ? [] : String(value).split("\n");
}
function assetsJsonTold({ pins, requests, bytes }, dryRun) {
  const files = [...new Set(pins.map(({ file }) => file))].join(", ");
  const next = dryRun ? "Nothing was written." : `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_33__/* .count */ .U9)(pins.length, "assets.json file")} deleted. Look at it (git diff), and commit it in one pull request; git restore brings the files back.`;
  const lines = [
    ...(0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_6__/* .alignRows */ .P4)(pins.map(({ directory, sha }) => [directory, (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_44__/* .shortSha */ .Fu)(sha)])),
    `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_33__/* .count */ .U9)(pins.length, "pin")} ${dryRun ? "would be written" : "written"} to ${files}.`,
    next
  ];
  return {
    lines: pins.length === 0 ? ["There is no assets.json to migrate."] : lines,
    outputs: {
      pins: Object.fromEntries(pins.map(({ directory, sha }) => [directory, sha])),
      changed: pins.length > 0,
      requests,
      bytes
    },
    json: {
      migrated: pins.map(({ directory, sha, tree = null, file, from }) => ({ path: directory, sha, tree, file, from }))
    }
  };
}
function recordingsTold(result, dryRun) {
  const { moved, odd, secrets, sha, branch, pullRequest, pins, requests, bytes } = result;
  return {
    lines: recordingsLines(result, dryRun),
    outputs: {
      services: moved.map(({ service }) => service),
      pins: Object.fromEntries(pins.map((pin) => [pin.directory, pin.sha])),
      changed: moved.length > 0,
      requests,
      bytes,
      pushed: !dryRun && branch !== void 0,
      ...sha === void 0 ? {} : { sha },
      ...branch === void 0 ? {} : { branch },
      ...pullRequest === void 0 ? {} : { "pull-request-url": pullRequest }
    },
    json: { moved: moved.map(({ service, files }) => ({ service, files: files.length })), odd, secrets }
  };
}
var COMMIT = "  git add -- '*recordings.json' && git commit -m 'Move recordings to the assets repository'";
function recordingsLines(result, dryRun) {
  const { moved, removed, odd, secrets, sha, branch, found, pins, pullRequest, next } = result;
  if (moved.length === 0) return ["There are no recordings in this repository to move."];
  const rows = (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_6__/* .alignRows */ .P4)(moved.map(({ service, files }) => [service, (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_33__/* .count */ .U9)(files.length, "recording")]));
  const recordings2 = moved.reduce((sum, { files }) => sum + files.length, 0);
  const total = `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_33__/* .count */ .U9)(recordings2, "recording")} of ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_33__/* .count */ .U9)(moved.length, "service")}`;
  if (dryRun) {
    const strange = `No test framework would call these recordings; they need --yes (${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_33__/* .formatCount */ .B4)(odd.length)}):
${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .listLines */ .i4)(odd)}`;
    const suspect = `What looks like a secret would stop it (${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_33__/* .formatCount */ .B4)(secrets.length)}; --json lists all):
${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_40__/* .listLines */ .i4)(secrets)}`;
    return [
      ...rows,
      `${total} would move.`,
      ...odd.length > 0 ? [strange] : [],
      ...secrets.length > 0 ? [suspect] : [],
      "Nothing was written."
    ];
  }
  if (pins.length === 0 && removed === 0) {
    return [`${total} moved before: nothing is left to do but to commit the pins with the deletions:`, COMMIT];
  }
  const where = branch === void 0 ? "The assets repository has them" : `${found ? "Found on" : "Pushed to"} ${branch}`;
  return [
    ...rows,
    `${total} moved.`,
    ...sha === void 0 ? [] : [`${where}: ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_44__/* .shortSha */ .Fu)(sha)}`],
    ...pullRequest === void 0 ? [] : [`Pull request: ${pullRequest}`],
    ...next === void 0 ? [] : [next],
    ...pullRequest === void 0 && next === void 0 ? [] : ["Merge it with a merge commit, so that the pinned commit stays."],
    `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_33__/* .count */ .U9)(pins.length, "pin")} written. Look at them and at the deletions (git status), and commit both:`,
    COMMIT
  ];
}



/***/ }),

/***/ 3362:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkMessage: () => (/* binding */ checkMessage),
/* harmony export */   checkSecrets: () => (/* binding */ checkSecrets),
/* harmony export */   findSecrets: () => (/* binding */ findSecrets)
/* harmony export */ });
/* unused harmony exports findInNames, findLines */
/* harmony import */ var _chunk_3M2PZUIJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1146);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(613);




// src/publish/secrets.ts
var CHUNK = 256 * 1024;
var MAX_FINDS = 100;
async function checkSecrets(scratch, files, signal) {
  const { places, first } = await findSecrets(scratch, files, signal);
  if (places.length > 0) throw foundSecrets(places, first);
}
async function findSecrets(scratch, files, signal) {
  if (files.length === 0) return { places: [], first: void 0 };
  const preset = await (0,_chunk_3M2PZUIJ_js__WEBPACK_IMPORTED_MODULE_0__/* .loadPreset */ ._x)();
  const paths = files.map(({ path }) => path.toString("utf8"));
  const names = await findInNames(paths, preset);
  const places = [...names.values()].map(({ shown, kinds }) => `${shown} ${kinds}, in the name`);
  let first;
  const environment = (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)(scratch.dir);
  const args = ["cat-file", "--batch", "--buffer"];
  const { stdin, stdout, ended } = (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .openGit */ .zY)(args, { environment, signal });
  const endedEarly = async () => {
    stdout.destroy();
    return (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .gitError */ .N7)(args, await ended);
  };
  stdin.end(files.map(({ name }) => `${name}
`).join(""));
  const reader = new _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteReader */ .kP(stdout);
  try {
    for (const path of paths) {
      const [, size] = /^[0-9a-f]{40} blob (\d+)$/.exec(await reader.line() ?? "") ?? [];
      signal.throwIfAborted();
      if (size === void 0) throw await endedEarly();
      const finds = await findLines(readChunks(reader, Number(size), { signal, endedEarly }), preset);
      await reader.take(1);
      const shown = names.get(path)?.shown ?? path;
      if (finds.length > 0) first ??= shown;
      places.push(...finds.slice(0, MAX_FINDS).map(({ line, kinds }) => `${shown}:${line} ${kinds}`));
    }
  } finally {
    stdout.destroy();
  }
  return { places, first };
}
async function checkMessage(message) {
  const finds = await findLines(pieces(message), await (0,_chunk_3M2PZUIJ_js__WEBPACK_IMPORTED_MODULE_0__/* .loadPreset */ ._x)());
  if (finds.length === 0) return;
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl(
    "secrets",
    `What looks like a secret is in the message:
${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_2__/* .listLines */ .i4)(finds.map(({ line, kinds }) => `line ${line} ${kinds}`))}`,
    { hint: "Say it in other words, and revoke what was real. Nothing was pushed." }
  );
}
async function findLines(chunks, preset) {
  const finds = /* @__PURE__ */ new Map();
  await new _chunk_3M2PZUIJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Scanner */ .Lp(preset, (line, kind) => finds.set(line, (finds.get(line) ?? /* @__PURE__ */ new Set()).add(kind))).scan(chunks);
  return [...finds].sort(([a], [b]) => a - b).map(([line, kinds]) => ({ line, kinds: [...kinds].join(", ") }));
}
async function* readChunks(reader, size, { signal, endedEarly }) {
  let left = size;
  const next = async () => {
    const chunk = await reader.take(Math.min(CHUNK, left));
    signal.throwIfAborted();
    if (chunk === void 0) throw await endedEarly();
    left -= chunk.length;
    return chunk;
  };
  try {
    while (left > 0) yield await next();
  } finally {
    while (left > 0 && !signal.aborted) await next();
  }
}
async function* pieces(text) {
  yield Buffer.from(text);
}
async function findInNames(paths, preset) {
  const finds = /* @__PURE__ */ new Map();
  const lines = paths.map((path) => `| ${path.replace(/[\r\n]/g, " ")} 
`).join("");
  for (const { line } of await findLines(pieces(lines), preset)) {
    const path = paths[line - 1] ?? "";
    const names = await Promise.all(
      path.split("/").map(async (name) => (await (0,_chunk_3M2PZUIJ_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsIn */ .Rd)(name, preset)).length === 0 ? name : "\u2026")
    );
    finds.set(path, { shown: names.includes("\u2026") ? names.join("/") : "\u2026", kinds: (await (0,_chunk_3M2PZUIJ_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsIn */ .Rd)(path, preset)).join(", ") });
  }
  return finds;
}
function foundSecrets(places, file) {
  const others = file === void 0 ? "" : `; name one that is none with the allow-secrets input: ${file}`;
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl(
    "secrets",
    `What looks like a secret is in recordings that would be published:
${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_2__/* .listLines */ .i4)(places)}`,
    { hint: `Let the test proxy sanitize them and record again, and revoke what was real${others}. Nothing was pushed.` }
  );
}



/***/ })

};
