export const id = 4600;
export const ids = [4600];
export const modules = {

/***/ 4600:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   recordingsLines: () => (/* binding */ recordingsLines)
/* harmony export */ });
/* harmony import */ var _chunk_BWAYIVBA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(178);
/* harmony import */ var _chunk_SL5JEEGE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7304);
/* harmony import */ var _chunk_4NOR6LHT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1851);
/* harmony import */ var _chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65);
/* harmony import */ var _chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8710);
/* harmony import */ var _chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9483);
/* harmony import */ var _chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9630);
/* harmony import */ var _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3641);
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2307);
/* harmony import */ var _chunk_5OARQ4QD_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1177);
/* harmony import */ var _chunk_N6VBEQG6_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8505);
/* harmony import */ var _chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7678);
/* harmony import */ var _chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4506);
/* harmony import */ var _chunk_BTH6NTOO_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3682);
/* harmony import */ var _chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4813);
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7704);
/* harmony import */ var _chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4724);
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7616);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(978);
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4494);
/* harmony import */ var _chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5921);
/* harmony import */ var _chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2153);
/* harmony import */ var _chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6786);
/* harmony import */ var _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2496);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7423);
/* harmony import */ var _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8456);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(592);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1999);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7495);
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(4491);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(6178);
/* harmony import */ var _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(4635);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(2136);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(7261);
/* harmony import */ var _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(1299);
/* harmony import */ var _chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(376);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(7975);













































// src/commands/migrate/assets-json.ts




// src/code-repo/tracked-files.ts
function pathspecsOf(pattern) {
  const plain = pattern.replace(/\/+$/, "");
  if (plain === "" || plain.startsWith(":") || plain.startsWith("/") || plain.split("/").includes("..")) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(pattern)} is no pattern of files in this repository.`, {
      hint: "Give the name of a folder (recordings) or a glob of paths from the top ('sdk/*/tests/data/**')."
    });
  }
  return plain.includes("/") ? [`:(glob)${plain}`, `:(glob)${plain}/**`] : [`:(glob)**/${plain}/**`];
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
    _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .EMPTY_TREE */ .pL,
    "HEAD",
    "--",
    ...pathspecs
  ];
  const records = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_39__/* .splitRecords */ .DQ)(await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_39__/* .git */ .$Y)(args, { environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_39__/* .codeEnvironment */ .dI)(), cwd: root, signal }));
  return records.flatMap((path, index) => {
    const [, mode, , name] = records[index - 1]?.toString("latin1").split(" ") ?? [];
    return index % 2 === 0 || mode === void 0 ? [] : [{ path, mode, name }];
  });
}
async function findDiffering({ root, prefix }, pathspecs, signal) {
  const args = ["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all"];
  const differing = { changed: [], untracked: [], deleted: [] };
  for (const record of (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_39__/* .splitRecords */ .DQ)(await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_39__/* .git */ .$Y)(args, { environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_39__/* .codeEnvironment */ .dI)(), cwd: root, paths: pathspecs, signal }))) {
    const letters = record.toString("latin1", 0, 2);
    const path = record.toString("utf8", 3).slice(prefix.length);
    const kind = letters === "??" ? "untracked" : /^( D|D |DD)$/.test(letters) ? "deleted" : "changed";
    differing[kind].push(path);
  }
  return differing;
}
async function removeTracked({ root }, files, signal) {
  const args = ["--literal-pathspecs", "rm", "--ignore-unmatch", "--pathspec-from-file=-", "--pathspec-file-nul"];
  const input = Buffer.concat(files.flatMap(({ path }) => [path, Buffer.of(0)]));
  const result = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_39__/* .tryGit */ .Ii)(args, { environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_39__/* .codeEnvironment */ .dI)(), cwd: root, signal, input });
  if (result.exitCode === 0) return result.stdout.filter((byte) => byte === 10).length;
  const changed = [...result.stderr.matchAll(/^ {4}(.+)$/gm)].map(([, path = ""]) => path);
  throw changed.length === 0 ? (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_39__/* .gitError */ .N7)(args, result) : changedFiles(changed);
}
function refuseDiffering({ changed, untracked }, what = "recordings") {
  if (changed.length > 0) throw changedFiles(changed, what);
  if (untracked.length === 0) return;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .AssetsSyncError */ .Fl("local-changes", `These ${what} are not tracked by git:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .listLines */ .i4)(untracked)}`, {
    hint: "Commit them, or delete them, then run the command again."
  });
}
function changedFiles(paths, what = "recordings") {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .AssetsSyncError */ .Fl("local-changes", `These ${what} have local changes:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .listLines */ .i4)(paths)}`, {
    hint: "Commit or restore them, then run the command again."
  });
}

// src/commands/migrate/assets-json.ts
async function migrateAssetsJson(request, log, signal) {
  const { codeRepository, repositoryOptions } = request;
  const located = (0,_chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_17__/* .locate */ .x)(codeRepository, request.selection.path);
  const { places, selection } = await findTagged(request, located, log, signal);
  if (places.length === 0) return { pins: [], requests: 0, bytes: 0 };
  const settings = commonSettings(places, located, selection.manifests);
  const removed = new Map(places.map((place) => [(0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_34__/* .assetsJsonOf */ .n_)(place.directory), readTagged(codeRepository.root, place)]));
  const files = places.map(({ directory }) => `:(literal)${(0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_34__/* .assetsJsonOf */ .n_)(directory)}`);
  refuseDiffering(await findDiffering(codeRepository, files, signal), "files");
  const accesses = (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_26__/* .findAccesses */ .cX)(request.access, selection.root, codeRepository.root, log.warning);
  const { trees, ...traffic } = await (0,_chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_22__/* .withAssetsRepositories */ .AZ)(accesses, repositoryOptions, log, async (repositories) => ({
    trees: await findTrees(repositories, places, log, signal)
  }));
  for (const tree of trees) await refuseUnpushed(tree, located.assetsRoot, codeRepository.root, signal);
  const pins = trees.map((tree) => pinFor(tree, selection));
  requireUnclaimed(pins, selection);
  if (!request.dryRun) {
    const ofRoot = located.isRootMissing ? { schema: _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_34__/* .SCHEMA_ADDRESS */ .b3, ...newSettings(settings, pins) } : { ...settings };
    await (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_5__/* .editManifests */ .pg)(codeRepository.root, (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_5__/* .editsByFile */ .dG)(pins), log, signal, { settings: ofRoot, removed });
  }
  return { pins, ...traffic };
}
function readTagged(codeRoot, { directory, pin }) {
  const file = (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_34__/* .assetsJsonOf */ .n_)(directory);
  const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_43__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_44__.join)(codeRoot, file));
  if ((0,node_util__WEBPACK_IMPORTED_MODULE_45__.isDeepStrictEqual)((0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_34__/* .parseAssetsJson */ .tP)(bytes.toString("utf8"), directory)?.tagPin, pin)) return bytes;
  throw (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_5__/* .changedMeanwhile */ .Fd)(file);
}
async function refuseUnpushed({ directory, sha, pin }, assetsRoot, codeRoot, signal) {
  const one = (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_19__/* .packageFolder */ .n4)(pin, (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_19__/* .assetsFolderOf */ .Dx)({ assetsRoot, codeRoot }));
  const { folder } = one;
  const state = await (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_19__/* .readFolder */ .j1)(folder, assetsRoot, signal);
  if (state === void 0 || state.head === sha && !(0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_19__/* .hasChanges */ .ik)(state)) return;
  const call = { environment: (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_19__/* .folderEnvironment */ .ut)(folder), cwd: folder, signal };
  const isTagged = (await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_39__/* .git */ .$Y)(["tag", "--points-at", state.head], call)).length > 0;
  if (isTagged && !(0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_19__/* .hasChanges */ .ik)(state)) return;
  const what = (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_19__/* .hasChanges */ .ik)(state) ? (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .listLines */ .i4)((0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_19__/* .changeLines */ .Ow)(state.changes)) : `  commit ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .shortSha */ .Fu)(state.head)}`;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .AssetsSyncError */ .Fl("local-changes", `${folder} has recordings of ${directory} that were not pushed:
${what}`, {
    hint: `Push them (${(0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_19__/* .proxyCommands */ .hY)("push", [one])}), or drop them (${(0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_19__/* .proxyCommands */ .hY)("reset", [one])}), then run the command again; nothing was changed.`
  });
}
async function findTagged({ selection: asked, codeRepository }, located, log, signal) {
  const selection = asked.paths.length === 0 ? await (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_12__/* .selectAll */ .Ub)(asked, codeRepository, log, signal, located) : await (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_12__/* .select */ .Lt)(asked, codeRepository, log, signal, located);
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
    return `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .formatPlace */ .dE)(at)} ${repository}${prefix === void 0 ? "" : `, prefix ${prefix}`}`;
  });
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .AssetsSyncError */ .Fl(
    "bad-manifest",
    `The pins of one recordings.json are of one assets repository and one prefix, but these are several:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .listLines */ .i4)(lines)}`,
    {
      hint: "Name directories of one of them (assets-sync migrate assets-json sdk/storage); the others go on with their assets.json. Nothing was changed.",
      at: named[0]?.at
    }
  );
}
async function findTrees(repositories, places, log, signal) {
  const tags = await (0,_chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_22__/* .resolveTags */ .yN)(repositories, places, log, signal);
  const found = [];
  for (const [assets, ofRepository] of repositories.group(tags.trees(places))) {
    const named = await (0,_chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_20__/* .fetchTreeNames */ .xq)(assets, ofRepository, signal);
    for (const { found: tree, ...place } of named) {
      if (tree === "absent") throw noSuchDirectory(place);
      found.push({ ...place, tree });
    }
  }
  return found;
}
function noSuchDirectory({ assetsPath, sha, pin }) {
  const message = `${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_36__/* .showDirectory */ .fi)(assetsPath)} does not exist in commit ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .shortSha */ .Fu)(sha)}, tag ${pin.assetsJson?.tag}.`;
  const hint = "Correct AssetsRepoPrefixPath or Tag, or remove the file. Nothing was changed.";
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .AssetsSyncError */ .Fl("no-such-directory", message, { hint, at: pin.at });
}
function pinFor({ directory, sha, tree }, { manifests }) {
  const others = new _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_27__/* .Pins */ .RM(manifests.map(({ tagPin, ...manifest }) => manifest));
  const manifestDirectory = others.resolve(directory)?.manifestDirectory ?? _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_36__/* .TOP */ .wv;
  const before = existingPin(manifests, manifestDirectory, directory)?.sha;
  const file = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_36__/* .joinDirectory */ .as)(manifestDirectory, _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_34__/* .MANIFEST_NAME */ .ir);
  return { directory, sha, tree, before, file, manifestDirectory, from: (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_34__/* .assetsJsonOf */ .n_)(directory) };
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
    return `${pin === void 0 ? "" : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .formatPlace */ .dE)(pin.at)} pins ${directory} at ${pin && (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .shortSha */ .Fu)(pin.sha)}, ${from} at ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .shortSha */ .Fu)(sha)}`;
  });
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .AssetsSyncError */ .Fl("bad-manifest", `Two files say something else of the same directory:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .listLines */ .i4)(lines)}`, {
    hint: "Remove the one that is wrong. Nothing was changed.",
    at: { file: claimed[0]?.file ?? _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_34__/* .MANIFEST_NAME */ .ir }
  });
}
function newSettings(settings, pins) {
  const defaults = new _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_18__/* .ServiceGlobs */ .HY(_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_34__/* .DEFAULT_SERVICES */ .LK);
  if (pins.every(({ directory }) => defaults.serviceOf(directory) === directory)) return settings;
  const globs = pins.map(
    ({ directory }) => directory.split("/").map((segment, index) => index === 0 ? segment : "*").join("/")
  );
  return { ...settings, services: [...new Set(globs)].sort() };
}

// src/commands/migrate/recordings.ts


var RECORDING = /\.(json|ya?ml|har|warc|bin)(\.(gz|br|zst))?$/i;
async function migrateRecordings(request, log, signal) {
  const { codeRepository, access, dryRun } = request;
  const located = withServices((0,_chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_17__/* .locate */ .x)(codeRepository, request.selection.path), request.services);
  const settings = located.isRootMissing && access.repository !== void 0 ? settingsOf(located, access.repository) : void 0;
  const placed = settings === void 0 ? located : { ...located, isRootMissing: false };
  const selection = await (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_12__/* .selectAll */ .Ub)(request.selection, codeRepository, log, signal, placed);
  const { files, services, differing } = await find(request, selection, signal);
  const moved = [...services].map(([service, own]) => ({ service, files: own.map(pathOf) }));
  const tagged = moved.map(({ service }) => selection.pins.resolve(service)).find((pin) => pin?.assetsJson);
  if (tagged !== void 0) throw (0,_chunk_4NOR6LHT_js__WEBPACK_IMPORTED_MODULE_2__/* .taggedError */ .DL)(tagged);
  const odd = files.filter((file) => !file.mode.startsWith("100") || !RECORDING.test(pathOf(file))).map(pathOf);
  const root = new _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_15__/* .AssetsRoot */ ._c(located.assetsRoot);
  const nothing = {
    ..._chunk_BWAYIVBA_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_PUSHED */ .KV,
    ..._chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_39__/* .NO_TRAFFIC */ .qE,
    assetsRoot: root.dir,
    repository: void 0,
    moved,
    removed: 0,
    odd,
    secrets: []
  };
  if (files.length === 0) return nothing;
  const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_43__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_44__.join)(request.temporary, "assets-sync-"));
  try {
    const scratch = (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_40__/* .makeScratch */ .lP)(folder, [codeRepository.objects]);
    const checked = await withoutAllowed(request, root.dir, files, signal);
    const { checkSecrets, findSecrets } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 135));
    if (dryRun) return { ...nothing, secrets: (await findSecrets(scratch, checked, signal)).places };
    if (odd.length > 0 && !request.yes) throw notRecordings(odd);
    const { deleted, ...changed } = await differing();
    refuseDiffering(changed);
    log.info(
      `Moving ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_35__/* .count */ .U9)(files.length, "recording")} of ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_35__/* .count */ .U9)(services.size, "service")}; they are searched for secrets first.`
    );
    await checkSecrets(scratch, checked, signal);
    const synced = await bringPinned(request, selection, [...services.keys()], log, signal);
    (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_32__/* .hideFromStatus */ .hf)(codeRepository, root.dir);
    const copied = await copyFiles(root, scratch, { files, deleted }, signal);
    const paths = [...services.keys()];
    const pushing = (0,_chunk_BWAYIVBA_js__WEBPACK_IMPORTED_MODULE_0__/* .push */ .VC)(
      {
        ...request,
        selection: { ...request.selection, paths, pathsFrom: codeRepository.root },
        message: request.message ?? titleOf(paths),
        commitPins: false,
        // They were searched, and what is allowed here may be a directory or a glob.
        allowSecrets: files.map(pathOf),
        first: settings && { located: placed, settings }
      },
      log,
      signal
    );
    const pushed = await pushing.catch((error) => {
      if (!(error instanceof _chunk_4NOR6LHT_js__WEBPACK_IMPORTED_MODULE_2__/* .RecordingConflict */ .y3)) throw error;
      for (const { path } of copied) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_41__/* .removeFile */ .nM)(root.fileAt(path));
      throw otherContents(error.message);
    });
    refuseDiffering(await differing());
    const removed = await removeTracked(codeRepository, files, signal);
    const [requests, bytes] = [pushed.requests + synced.requests, pushed.bytes + synced.bytes];
    return { ...pushed, moved, removed, odd, secrets: [], requests, bytes };
  } finally {
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_41__/* .removeFolder */ .v$)(folder);
  }
}
function pathOf({ path }) {
  return path.toString("utf8");
}
function titleOf(services) {
  return `Move recordings of ${services.length === 1 ? services[0] : `${services.length} services`} out of the code repository`;
}
function withServices(located, services) {
  const { root, isRootMissing } = located;
  const ofNew = isRootMissing ? { ...located, root: { ...root, settings: { ...root.settings, split: true } } } : located;
  if (services.length === 0) return ofNew;
  const [breach] = (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_34__/* .checkValue */ .Su)(services, _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_34__/* .SETTINGS */ .yy.$services);
  if (breach === void 0 && isRootMissing) {
    return { ...ofNew, root: { ...ofNew.root, settings: { ...ofNew.root.settings, services } } };
  }
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .AssetsSyncError */ .Fl("bad-usage", `--services cannot be used: ${breach?.message ?? "there is a recordings.json"}.`, {
    hint: 'Write "$services" into recordings.json, or without such a file give globs of directories (sdk/*).'
  });
}
function settingsOf({ root }, repository) {
  const { services } = root.settings;
  return { schema: _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_34__/* .SCHEMA_ADDRESS */ .b3, repository, ...services === void 0 ? {} : { services }, split: true };
}
async function find(request, { globs, assetsRoot }, signal) {
  const { codeRepository, selection } = request;
  const patterns = request.patterns.length > 0 ? request.patterns : _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_32__/* .RECORDING_FOLDERS */ .iB;
  const pathspecs = patterns.flatMap(pathspecsOf);
  const given = (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_18__/* .parseGivenPaths */ .px)(selection, codeRepository, assetsRoot);
  const isMeant = (path) => given.length === 0 || given.some((outer) => outer === _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_18__/* .ALL */ .y2 || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_36__/* .isWithin */ .UO)(path, outer));
  const files = (await findTracked(codeRepository, pathspecs, signal)).filter((file) => isMeant(pathOf(file)));
  if (files.length === 0 && request.patterns.length > 0) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .AssetsSyncError */ .Fl("bad-usage", `No tracked file matches ${patterns.join(", ")}.`, {
      hint: "Give the name of a folder, or a glob of paths from the top ('sdk/*/tests/data/**')."
    });
  }
  const differing = async () => {
    const { changed, untracked, deleted } = await findDiffering(codeRepository, pathspecs, signal);
    return { changed: changed.filter(isMeant), untracked: untracked.filter(isMeant), deleted };
  };
  return { files, services: byService(files, globs), differing };
}
function byService(files, globs) {
  const services = /* @__PURE__ */ new Map();
  const outside = [];
  for (const file of files) {
    const service = globs.serviceOf(directoryOf(pathOf(file)));
    const own = service === void 0 ? outside : services.get(service) ?? [];
    own.push(file);
    if (service !== void 0) services.set(service, own);
  }
  if (outside.length === 0) return new Map([...services].sort(([a], [b]) => a < b ? -1 : 1));
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .AssetsSyncError */ .Fl("bad-usage", `These recordings are in no service:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .listLines */ .i4)(outside.map(pathOf))}`, {
    hint: "Say in $services which directories are services, or name paths that have others. Nothing was changed."
  });
}
function directoryOf(path) {
  const directory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_36__/* .parentDirectory */ .im)(path);
  return "directory" in (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_36__/* .parseDirectory */ .Bp)(directory) ? directory : directoryOf(directory);
}
async function bringPinned({ codeRepository, access, repositoryOptions }, { root, pins, assetsRoot }, services, log, signal) {
  const chosen = services.map((service) => ({ service, given: false, pinnedTrees: pins.pinnedTreesOf(service) })).filter(({ pinnedTrees }) => pinnedTrees.length > 0);
  if (chosen.length === 0) return _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_39__/* .NO_TRAFFIC */ .qE;
  const accesses = (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_26__/* .onlyAccess */ .v3)((0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_26__/* .findAccess */ .GM)(access, root, codeRepository.root, log.warning));
  const quiet = { ...log, notice: log.info };
  return (0,_chunk_N6VBEQG6_js__WEBPACK_IMPORTED_MODULE_10__/* .syncRoot */ .ky)({ accesses, repositoryOptions, assetsRoot, codeRepository, chosen, discard: false }, quiet, signal);
}
async function copyFiles(root, scratch, { files, deleted }, signal) {
  return (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_30__/* .withObjectReader */ .B)({ environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_39__/* .ownEnvironment */ .am)(scratch.dir), signal }, async (read) => {
    const contentsOf = async ({ name }) => (await read([name]))[0]?.content ?? Buffer.of();
    const lacking = [];
    const others = [];
    for (const file of files) {
      const path = root.fileAt(file.path);
      const found = (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_41__/* .lstatIfThere */ .Cm)(path);
      if (found === void 0) lacking.push(file);
      else if (!found.isFile() || !(0,node_fs__WEBPACK_IMPORTED_MODULE_43__.readFileSync)(path).equals(await contentsOf(file))) others.push(pathOf(file));
    }
    if (others.length > 0) throw otherContents(`The assets root has other recordings at these paths:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .listLines */ .i4)(others)}`);
    const gone = new Set(deleted);
    refuseDiffering({ changed: lacking.map(pathOf).filter((path) => gone.has(path)), untracked: [] });
    for (const file of lacking) {
      const path = root.fileAt(file.path);
      (0,node_fs__WEBPACK_IMPORTED_MODULE_43__.mkdirSync)(path.subarray(0, path.lastIndexOf("/")), { recursive: true });
      (0,node_fs__WEBPACK_IMPORTED_MODULE_43__.writeFileSync)(path, await contentsOf(file), { flag: "wx", mode: Number.parseInt(file.mode.slice(-3), 8) | 384 });
    }
    return lacking;
  });
}
async function withoutAllowed({ codeRepository, allowSecrets }, assetsRoot, files, signal) {
  if (allowSecrets.length === 0) return files;
  const below = assetsRoot.slice(codeRepository.root.length + 1);
  const paths = allowSecrets.map((path) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_36__/* .inAssetsRoot */ .Tm)(path, below));
  const pathspecs = paths.flatMap((path) => [`:(literal)${path}`, ...pathspecsOf(path)]);
  const allowed = new Set((await findTracked(codeRepository, pathspecs, signal)).map(({ path }) => path.toString("latin1")));
  return files.filter(({ path }) => !allowed.has(path.toString("latin1")));
}
function otherContents(message) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .AssetsSyncError */ .Fl("conflict", message, {
    hint: "Delete those that are outdated: here (git rm), or there, by a push or on the main branch of the assets repository; then run the command again. Nothing was pushed."
  });
}
function notRecordings(paths) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .AssetsSyncError */ .Fl("bad-usage", `No test framework would call these recordings:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .listLines */ .i4)(paths)}`, {
    hint: "Give --pattern with what recordings are called here, or --yes if these are to move as well. Nothing was changed."
  });
}

// src/commands/migrate/command.ts
var assetsJson = {
  description: "write pins into recordings.json in place of assets.json files",
  quiet: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_7__/* .QUIET_DRY_RUN */ .vY,
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
  quiet: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_7__/* .QUIET_DRY_RUN */ .vY,
  paths: "all that are found",
  inputs: [..._chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_7__/* .REPOSITORY_INPUTS */ .r0, "message", "pull-request", "allow-secrets", "dry-run", "yes", "retries", "timeout"],
  inputHelp: { yes: "files that look like no recordings may move as well" },
  flags: [
    {
      name: "--pattern",
      value: "pattern",
      isList: true,
      help: `the name of a folder, or a glob of paths from the top; several times for several (default: ${_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_32__/* .RECORDING_FOLDERS */ .iB.join(", ")})`
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
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .AssetsSyncError */ .Fl("bad-usage", "What is to be migrated is not said.", {
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
  await (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_8__/* .tell */ .qz)(host, assetsJsonTold(result, dryRun), dryRun ? "answer" : "report");
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
      author: host.author() ?? await (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_32__/* .gitAuthor */ .on)(codeRepository, signal),
      origin: host.origin(),
      gitHubApi: host.gitHubApi,
      otherGitHub: host.otherGitHub
    },
    log,
    signal
  );
  await (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_8__/* .tell */ .qz)(host, recordingsTold(result, dryRun), dryRun ? "answer" : "report");
}
function listFlag(value) {
  return value === void 0 ? [] : String(value).split("\n");
}
function assetsJsonTold({ pins, requests, bytes }, dryRun) {
  const files = [...new Set(pins.map(({ file }) => file))].join(", ");
  const next = dryRun ? "Nothing was written." : `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_35__/* .count */ .U9)(pins.length, "assets.json file")} deleted. Look at it (git diff), and commit it in one pull request; git restore brings the files back.`;
  const lines = [
    ...(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_8__/* .alignRows */ .P4)(pins.map(({ directory, sha }) => [directory, (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .shortSha */ .Fu)(sha)])),
    `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_35__/* .count */ .U9)(pins.length, "pin")} ${dryRun ? "would be written" : "written"} to ${files}.`,
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
  const { moved, odd, secrets } = result;
  return {
    lines: recordingsLines(result, dryRun),
    outputs: {
      ...(0,_chunk_BWAYIVBA_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(result, { dryRun }),
      services: moved.map(({ service }) => service),
      changed: moved.length > 0
    },
    json: { moved: moved.map(({ service, files }) => ({ service, files: files.length })), odd, secrets }
  };
}
var COMMIT = "  git add -- '*recordings.json' && git commit -m 'Move recordings to the assets repository'";
function recordingsLines(result, dryRun) {
  const { moved, removed, odd, secrets, pins } = result;
  if (moved.length === 0) return ["There are no recordings in this repository to move."];
  const rows = (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_8__/* .alignRows */ .P4)(moved.map(({ service, files }) => [service, (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_35__/* .count */ .U9)(files.length, "recording")]));
  const recordings2 = moved.reduce((sum, { files }) => sum + files.length, 0);
  const total = `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_35__/* .count */ .U9)(recordings2, "recording")} of ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_35__/* .count */ .U9)(moved.length, "service")}`;
  if (dryRun) {
    const strange = `No test framework would call these recordings; they need --yes (${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_35__/* .formatCount */ .B4)(odd.length)}):
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .listLines */ .i4)(odd)}`;
    const suspect = `What looks like a secret would stop it (${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_35__/* .formatCount */ .B4)(secrets.length)}; --json lists all):
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__/* .listLines */ .i4)(secrets)}`;
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
  return [
    ...rows,
    `${total} moved.`,
    ...(0,_chunk_BWAYIVBA_js__WEBPACK_IMPORTED_MODULE_0__/* .notesOf */ .h$)(result, { dryRun }),
    `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_35__/* .count */ .U9)(pins.length, "pin")} written. Look at them and at the deletions (git status), and commit both:`,
    COMMIT
  ];
}



/***/ })

};
