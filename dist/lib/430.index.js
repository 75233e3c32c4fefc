export const id = 430;
export const ids = [430];
export const modules = {

/***/ 8430:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   syncPackages: () => (/* binding */ syncPackages)
/* harmony export */ });
/* harmony import */ var _chunk_PU5YOJBI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5647);
/* harmony import */ var _chunk_AF3SPARE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8925);
/* harmony import */ var _chunk_MOO3AFL6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8321);
/* harmony import */ var _chunk_3OOSWSZE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2585);
/* harmony import */ var _chunk_XHGA6KJC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8186);
/* harmony import */ var _chunk_2CMP4AOR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7970);
/* harmony import */ var _chunk_TAEAO4QO_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6108);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6096);
/* harmony import */ var _chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(207);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9298);
/* harmony import */ var _chunk_W7ONJECR_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8997);
/* harmony import */ var _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6670);
/* harmony import */ var _chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3192);
/* harmony import */ var _chunk_534N7Q26_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8852);
/* harmony import */ var _chunk_XHCCZGQX_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4554);
/* harmony import */ var _chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3693);
/* harmony import */ var _chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(923);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(471);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6760);




















// src/commands/sync/packages.ts



// src/proxy-folders/restore.ts


function restorePackages(request, log, signal) {
  const { packages, assetsFolder, accesses, repositoryOptions } = request;
  const work = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(assetsFolder, _chunk_534N7Q26_js__WEBPACK_IMPORTED_MODULE_13__/* .BREADCRUMBS */ .Hj, "assets-sync");
  const storeBase = request.withoutStore ? (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(work, "store") : repositoryOptions.storeBase;
  const restore = async (repositories, held) => {
    const states = await inTurn(packages, ({ folder }) => (0,_chunk_XHGA6KJC_js__WEBPACK_IMPORTED_MODULE_4__/* .readFolder */ .j1)(folder, held));
    const open = packages.filter(({ crumb }, index) => !(0,_chunk_XHGA6KJC_js__WEBPACK_IMPORTED_MODULE_4__/* .isAtTag */ .sb)(states[index]?.head, crumb.tag));
    const places = open.map(({ place }) => place);
    const tags = await (0,_chunk_MOO3AFL6_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTags */ .yN)(repositories, places, log, held);
    const targets = packages.flatMap((one, index) => {
      const state = states[index];
      const [tree] = open.includes(one) ? tags.trees([one.place]) : [];
      return tree === void 0 || tree.sha === state?.head ? [] : [{ package: one, tree, pin: tree.pin, state }];
    });
    await refuseUnpushed(targets, assetsFolder, repositories, held);
    const sources = targets.length === 0 ? /* @__PURE__ */ new Map() : await makeClones(request, repositories, targets, work, log, held);
    const crumbs = (0,_chunk_534N7Q26_js__WEBPACK_IMPORTED_MODULE_13__/* .readBreadcrumbs */ .Dp)(assetsFolder);
    for (const { crumb } of packages) crumbs.set(crumb.folder, crumb);
    (0,_chunk_534N7Q26_js__WEBPACK_IMPORTED_MODULE_13__/* .writeBreadcrumbs */ .Cl)(assetsFolder, crumbs);
    return {
      packages: packages.map((one, index) => {
        const target = targets.find((candidate) => candidate.package === one);
        const { head, changes = NO_CHANGES } = states[index] ?? {};
        const commit = target?.tree.sha ?? head;
        return { package: one, commit, repository: repositories.of(one.place.pin), source: sources.get(one), changes };
      }),
      cacheHit: repositories.fetches === 0
    };
  };
  const underLock = async (held) => {
    await recover(assetsFolder, work);
    return (0,_chunk_MOO3AFL6_js__WEBPACK_IMPORTED_MODULE_2__/* .withAssetsRepositories */ .AZ)(accesses, { ...repositoryOptions, storeBase }, log, (found) => restore(found, held));
  };
  (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.dirname)(work));
  return (0,_chunk_XHCCZGQX_js__WEBPACK_IMPORTED_MODULE_14__/* .withLock */ .k)(`${work}.lock`, signal, underLock, () => log.info((0,_chunk_XHCCZGQX_js__WEBPACK_IMPORTED_MODULE_14__/* .waitingFor */ .F)(assetsFolder)));
}
var NO_CHANGES = { added: [], modified: [], deleted: [] };
async function inTurn(items, work) {
  const results = [];
  const rest = items.entries();
  const worker = async () => {
    for (const [index, item] of rest) results[index] = await work(item);
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return results;
}
async function refuseUnpushed(targets, assetsFolder, repositories, signal) {
  const crumbs = (0,_chunk_534N7Q26_js__WEBPACK_IMPORTED_MODULE_13__/* .readBreadcrumbs */ .Dp)(assetsFolder);
  const refused = [];
  for (const target of targets) {
    const { state, package: one, pin } = target;
    if (state === void 0) continue;
    const { head, changes } = state;
    const isKnown = (0,_chunk_XHGA6KJC_js__WEBPACK_IMPORTED_MODULE_4__/* .isAtTag */ .sb)(head, crumbs.get(one.crumb.folder)?.tag ?? "");
    if ((0,_chunk_XHGA6KJC_js__WEBPACK_IMPORTED_MODULE_4__/* .hasChanges */ .ik)(state)) refused.push({ target, changes: (0,_chunk_XHGA6KJC_js__WEBPACK_IMPORTED_MODULE_4__/* .changeLines */ .Ow)(changes) });
    else if (!isKnown && !await isPushed(head, one.folder, repositories.of(pin), signal)) {
      refused.push({ target, changes: [`commit   ${head}`] });
    }
  }
  if (refused.length > 0) throw unpushed(refused);
}
async function isPushed(head, folder, { store, remote }, signal) {
  const environment = (0,_chunk_XHGA6KJC_js__WEBPACK_IMPORTED_MODULE_4__/* .folderEnvironment */ .ut)(folder);
  const list = async (...args) => {
    const output = await (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__/* .git */ .$Y)(["for-each-ref", "--format=%(refname:strip=2)", ...args], { environment, signal });
    return output.toString("utf8").split("\n").filter(Boolean);
  };
  if ((await list(`--contains=${head}`, "refs/remotes")).length > 0) return true;
  const names = await list(`--points-at=${head}`, "refs/tags");
  if (names.length === 0) return false;
  return [...(await remote.tags(store.newScratch(), names, signal)).values()].includes(head);
}
function unpushed(refused) {
  const lines = refused.flatMap(({ target: { package: one }, changes }) => [
    `${one.folder} (${one.crumb.assetsJson}):`,
    ...changes.map((change) => `  ${change}`)
  ]);
  const [first] = refused;
  const file = first?.target.package.crumb.assetsJson ?? "";
  const command = (verb) => (0,_chunk_XHGA6KJC_js__WEBPACK_IMPORTED_MODULE_4__/* .proxyCommands */ .hY)(verb, [{ file }]);
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl(
    "local-changes",
    `The tag in assets.json moved, but what was recorded at the earlier one was not pushed:
${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_17__/* .listLines */ .i4)(lines)}`,
    {
      hint: `Publish it (${command("push")}), or drop it (${command("reset")}), then run the command again.`,
      at: first?.target.pin.at
    }
  );
}
async function makeClones({ assetsFolder, ciCache }, repositories, targets, work, log, signal) {
  const sources = /* @__PURE__ */ new Map();
  for (const [assets, ofRepository] of repositories.group(targets)) {
    const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(work, `objects-${sources.size}`);
    const found = await (0,_chunk_AF3SPARE_js__WEBPACK_IMPORTED_MODULE_1__/* .withRepair */ .MF)([assets.store], log, signal, async () => {
      const fetched = await fetchAll(assets, ofRepository, ciCache?.(assets), log, signal);
      await writePack(assets, fetched, objects, signal);
      return fetched.trees;
    });
    for (const [index, target] of ofRepository.entries()) sources.set(target.package, found[index]?.source ?? "store");
    await inTurn(ofRepository, (target) => makeClone(target, assets.url.url, objects, newIn(work, target), signal));
  }
  await repositories.close();
  const crumbs = (0,_chunk_534N7Q26_js__WEBPACK_IMPORTED_MODULE_13__/* .readBreadcrumbs */ .Dp)(assetsFolder);
  const others = new Map(crumbs);
  for (const target of targets) others.delete(target.package.crumb.folder);
  (0,_chunk_534N7Q26_js__WEBPACK_IMPORTED_MODULE_13__/* .writeBreadcrumbs */ .Cl)(assetsFolder, others);
  try {
    for (const target of targets) {
      await moveIn(target, work, signal);
      crumbs.set(target.package.crumb.folder, target.package.crumb);
    }
  } finally {
    (0,_chunk_534N7Q26_js__WEBPACK_IMPORTED_MODULE_13__/* .writeBreadcrumbs */ .Cl)(assetsFolder, new Map([...crumbs, ...(0,_chunk_534N7Q26_js__WEBPACK_IMPORTED_MODULE_13__/* .readBreadcrumbs */ .Dp)(assetsFolder)]));
  }
  await (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__/* .removeFolderLater */ .bF)(work);
  return sources;
}
var newIn = (work, target) => (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(work, `${target.package.crumb.folder}.new`);
var oldIn = (work, target) => (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(work, `${target.package.crumb.folder}.old`);
async function recover(assetsFolder, work) {
  for (const name of (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__/* .namesIfReadable */ .gR)(work).filter((entry) => entry.endsWith(".old"))) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(assetsFolder, name.slice(0, -".old".length));
    if ((0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__/* .namesIfReadable */ .gR)(folder).length > 0) continue;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_18__.existsSync)(folder)) (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__/* .removeEmptyFolder */ .mX)(folder);
    (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__/* .rename */ .$w)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(work, name), folder);
  }
  await (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__/* .removeFolderLater */ .bF)(work);
}
var ENG = "eng";
var DOT_FILES = [".gitignore", ".gitattributes"];
async function fetchAll(assets, targets, ciCache, log, signal) {
  const packages = targets.map(({ tree }) => tree);
  const at = (assetsPath) => packages.map((tree) => ({ ...tree, directory: assetsPath, assetsPath, tree: void 0 }));
  const tops = await (0,_chunk_PU5YOJBI_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchTreeNames */ .xq)(assets, at(_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_11__/* .TOP */ .wv), signal);
  const { trees, warnings } = await (0,_chunk_PU5YOJBI_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchTrees */ .OE)(assets, [...packages, ...at(ENG)], { ciCache }, signal);
  for (const problem of warnings) log.warning(problem);
  const lost = trees.find(({ found, assetsPath }) => found === "absent" && assetsPath !== ENG);
  if (lost !== void 0) {
    const message = `${(0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_11__/* .showDirectory */ .fi)(lost.assetsPath)} does not exist in commit ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_17__/* .shortSha */ .Fu)(lost.sha)} of ${assets.url.url}.`;
    const hint = "Correct AssetsRepoPrefixPath, or name a tag that has recordings of this package.";
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl("no-such-directory", message, { hint, at: lost.pin.at });
  }
  const above = packages.flatMap(
    ({ sha, assetsPath }) => (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_11__/* .upward */ .Oz)(assetsPath).slice(1).map((directory) => `${sha}:${directory}`)
  );
  const directories = await (0,_chunk_TAEAO4QO_js__WEBPACK_IMPORTED_MODULE_6__/* .readObjects */ .$I)([...new Set(above)], { environment: (0,_chunk_3OOSWSZE_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupEnvironment */ .Qt)(assets.store), signal });
  const entries = directories.flatMap((object) => object === void 0 ? [] : (0,_chunk_TAEAO4QO_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTree */ .cZ)(object.content));
  const files = entries.filter(({ mode, name }) => mode.startsWith("100") && DOT_FILES.includes(name.toString("latin1")));
  const names = [...new Set(files.map(({ object }) => object))];
  await (0,_chunk_PU5YOJBI_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchFiles */ .Uq)(assets, names, () => {
  }, signal);
  return {
    commits: packages.map(({ sha }) => sha),
    tops: tops.flatMap(({ found }) => found === "absent" ? [] : found),
    trees,
    files: names
  };
}
async function writePack({ store }, fetched, objects, signal) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(objects, "pack"), { recursive: true });
  const environment = (0,_chunk_3OOSWSZE_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupEnvironment */ .Qt)(store);
  const namesBelow = async (trees, ...filter) => {
    const args = ["rev-list", "--objects", "--no-object-names", ...filter, "--stdin"];
    return (await (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__/* .git */ .$Y)(args, { environment, input: trees.map((tree) => `${tree}
`).join(""), signal })).toString("latin1");
  };
  const whole = fetched.trees.flatMap(({ found }) => found === "absent" ? [] : found);
  const listed = await namesBelow(fetched.tops, "--filter=blob:none") + await namesBelow(whole);
  const names = /* @__PURE__ */ new Set([...fetched.commits, ...fetched.files, ...listed.split("\n").filter(Boolean)]);
  const alternates = [store.objects, ...store.commitObjects].map(_chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_15__/* .quotePath */ .WG).join(node_path__WEBPACK_IMPORTED_MODULE_19__.delimiter);
  await (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__/* .git */ .$Y)([..._chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__/* .STREAM_LARGE_FILES */ .dQ, "pack-objects", "-q", "--delta-base-offset", (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(objects, "pack/pack")], {
    environment: { ...environment, GIT_OBJECT_DIRECTORY: objects, GIT_ALTERNATE_OBJECT_DIRECTORIES: alternates },
    input: [...names].map((name) => `${name}
`).join(""),
    signal
  });
  for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(objects, "pack")).filter((file) => file.endsWith(".pack"))) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(objects, "pack", name.replace(/pack$/, "promisor")), "");
  }
}
var CLONE_CONFIG = (url) => [
  ["core.repositoryFormatVersion", "1"],
  ["core.bare", "false"],
  ["core.logAllRefUpdates", "true"],
  ["core.longpaths", "true"],
  ["core.safecrlf", "false"],
  ["core.symlinks", "false"],
  ["core.sparseCheckout", "true"],
  ["core.sparseCheckoutCone", "false"],
  ["extensions.partialClone", "origin"],
  ["remote.origin.url", url],
  ["remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*"],
  ["remote.origin.promisor", "true"],
  ["remote.origin.partialclonefilter", "tree:0"],
  ["branch.main.remote", "origin"],
  ["branch.main.merge", "refs/heads/main"]
];
async function makeClone({ package: one, tree, state }, url, objects, made, signal) {
  const before = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(one.folder, ".git");
  const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(made, ".git");
  const write = (path, text) => {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(gitDir, path)), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(gitDir, path), text);
  };
  const isMoved = state !== void 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.statSync)(before).isDirectory();
  const isLeftOut = (path) => ["objects", "index", "index.lock"].some((name) => path === (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(before, name));
  if (isMoved) (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.cpSync)(before, gitDir, { recursive: true, filter: (path) => !isLeftOut(path) });
  else write("config", (0,_chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_15__/* .configText */ .Ut)(CLONE_CONFIG(url)));
  const traits = (0,_chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_15__/* .probeFileSystem */ .gI)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(gitDir, "config"));
  if (!isMoved) write("config", (0,_chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_15__/* .configText */ .Ut)([...CLONE_CONFIG(url), ...(0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__/* .traitsConfig */ .Q0)(traits)]));
  if (isMoved) linkFolder((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(before, "objects"), (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(gitDir, "objects"));
  const environment = (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__/* .ownEnvironment */ .am)(gitDir, made, process.env, traits);
  const hasHistory = isMoved && (await (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__/* .tryGit */ .Ii)(["cat-file", "-e", tree.sha], { environment, signal })).exitCode === 0;
  linkFolder(objects, (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(gitDir, "objects"));
  if (!hasHistory) write("shallow", `${(0,_chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_15__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(gitDir, "shallow")) ?? ""}${tree.sha}
`);
  const ignored = (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_11__/* .upward */ .Oz)(tree.assetsPath).map((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)("/", directory, ".gitignore").replaceAll("\\", "/"));
  const patterns = [tree.assetsPath === _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_11__/* .TOP */ .wv ? "/*" : `/${tree.assetsPath}/`, `/${ENG}/`, ...ignored];
  write("info/sparse-checkout", patterns.map((pattern) => `${pattern}
`).join(""));
  write("HEAD", `${tree.sha}
`);
  write("refs/remotes/assets-sync/restored", `${tree.sha}
`);
  const isMain = (text) => text?.includes(" refs/heads/main\n") === true;
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(gitDir, "refs/heads/main")) && !isMain((0,_chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_15__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(gitDir, "packed-refs")))) {
    write("refs/heads/main", `${tree.sha}
`);
  }
  const sparse = ["-c", "core.sparseCheckout=true", "-c", "core.sparseCheckoutCone=false"];
  await (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__/* .git */ .$Y)([...sparse, "read-tree", "-m", "-u", tree.sha], { environment, signal });
}
function linkFolder(from, to) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.mkdirSync)(to, { recursive: true });
  for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readdirSync)(from, { withFileTypes: true })) {
    const [source, target] = [(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(from, entry.name), (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.existsSync)(target)) {
      try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.linkSync)(source, target);
      } catch {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.copyFileSync)(source, target);
      }
    }
  }
}
async function moveIn(target, work, signal) {
  const { package: one, state, tree } = target;
  const { folder } = one;
  await (0,_chunk_XHGA6KJC_js__WEBPACK_IMPORTED_MODULE_4__/* .awaitIndexLock */ .CC)(folder, signal);
  const now = await (0,_chunk_XHGA6KJC_js__WEBPACK_IMPORTED_MODULE_4__/* .readFolder */ .j1)(folder, signal);
  if (now?.head === tree.sha) return;
  if (now?.head !== state?.head) throw (0,_chunk_XHGA6KJC_js__WEBPACK_IMPORTED_MODULE_4__/* .isBusy */ .A5)(folder);
  const aside = oldIn(work, target);
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_18__.existsSync)(folder)) (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__/* .rename */ .$w)(folder, aside);
  const moved = now && await (0,_chunk_XHGA6KJC_js__WEBPACK_IMPORTED_MODULE_4__/* .readFolder */ .j1)(aside, signal);
  if (moved !== void 0 && (0,_chunk_XHGA6KJC_js__WEBPACK_IMPORTED_MODULE_4__/* .hasChanges */ .ik)(moved)) {
    (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__/* .rename */ .$w)(aside, folder);
    throw unpushed([{ target, changes: (0,_chunk_XHGA6KJC_js__WEBPACK_IMPORTED_MODULE_4__/* .changeLines */ .Ow)(moved.changes) }]);
  }
  if ((0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__/* .namesIfReadable */ .gR)(folder).length > 0) throw (0,_chunk_XHGA6KJC_js__WEBPACK_IMPORTED_MODULE_4__/* .isBusy */ .A5)(folder);
  (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_16__/* .rename */ .$w)(newIn(work, target), folder);
}

// src/commands/sync/packages.ts
async function syncPackages(request, log, signal) {
  const { packages, cacheHit, requests, bytes } = await restorePackages(request, log, signal);
  const pathOf = ({ folder }, path) => (0,node_path__WEBPACK_IMPORTED_MODULE_19__.relative)(request.assetsRoot, (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder, path));
  return {
    services: packages.map(({ package: { chosen, place, folder }, commit, repository, source, changes }) => {
      const pinnedTree = {
        directory: place.directory,
        sha: commit,
        at: place.pin.at,
        repository: repository.url,
        lacksTree: false
      };
      return {
        service: chosen.service,
        pinnedTrees: [pinnedTree],
        ...measureFolder((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder, place.assetsPath)),
        deleted: changes.deleted.length,
        source: source ?? "unchanged"
      };
    }),
    repositories: [...new Set(packages.map(({ repository }) => repository.url))],
    requests,
    bytes,
    cacheHit,
    kept: packages.flatMap(
      ({ package: one, changes }) => Object.values(changes).flat().map((path) => pathOf(one, path))
    )
  };
}
function measureFolder(folder) {
  const total = { files: 0, size: 0 };
  for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readdirSync)(folder, { withFileTypes: true })) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder, entry.name);
    const { files, size } = entry.isDirectory() ? measureFolder(path) : { files: 1, size: (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.statSync)(path).size };
    total.files += files;
    total.size += size;
  }
  return total;
}



/***/ })

};
