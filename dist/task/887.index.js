export const id = 887;
export const ids = [887];
export const modules = {

/***/ 887:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   syncPackages: () => (/* binding */ syncPackages)
/* harmony export */ });
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4494);
/* harmony import */ var _chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5921);
/* harmony import */ var _chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2153);
/* harmony import */ var _chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6786);
/* harmony import */ var _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2496);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7423);
/* harmony import */ var _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8456);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(592);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1999);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7495);
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4491);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6178);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2136);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7261);
/* harmony import */ var _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1299);
/* harmony import */ var _chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(376);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6760);
























// src/commands/sync/packages.ts



// src/proxy-folders/restore.ts


function restorePackages(request, log, signal) {
  const { accesses, repositoryOptions, withoutStore, assetsFolder } = request;
  const work = (0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(assetsFolder, _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_0__/* .BREADCRUMBS */ .Hj, "assets-sync");
  const options = { ...repositoryOptions, storeBase: withoutStore ? (0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(work, "store") : repositoryOptions.storeBase };
  (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_20__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_23__.dirname)(work));
  return (0,_chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_17__/* .withLock */ .k)(
    `${work}.lock`,
    signal,
    async (held) => {
      const run = { ...request, work, log, signal: held };
      await settle(run);
      try {
        return await (0,_chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_3__/* .withAssetsRepositories */ .AZ)(accesses, options, log, (repositories) => restore(run, repositories));
      } finally {
        await settle(run);
      }
    },
    () => log.info((0,_chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_17__/* .waitingFor */ .F)(assetsFolder))
  );
}
async function restore(run, repositories) {
  const { packages, assetsFolder, assetsRoot, work, log, signal } = run;
  const states = await someAtOnce(packages, ({ folder }) => (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_0__/* .readFolder */ .j1)(folder, assetsRoot, signal));
  const open = packages.filter(({ crumb }, index) => !(0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtTag */ .sb)(states[index]?.head, crumb.tag));
  const tags = await (0,_chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveTags */ .yN)(
    repositories,
    open.map(({ place }) => place),
    log,
    signal
  );
  const tagged = open.flatMap((one) => tags.trees([one.place]).map((tree) => ({ ...tree, package: one })));
  const targets = await chooseTargets(run, repositories, tagged);
  for (const [assets, ofRepository] of repositories.group(targets)) {
    const packs = await (0,_chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_2__/* .withRepair */ .MF)([assets.store], log, signal, () => fetchPack(run, assets, ofRepository));
    await someAtOnce(ofRepository, (target) => makeClone(run, target, packs, assets.url.url));
  }
  const moved = (await chooseTargets(run, repositories, targets)).map((target) => target.package);
  (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_0__/* .writeBreadcrumbs */ .Cl)(assetsFolder, new Map(moved.map(({ crumb }) => [crumb.folder, void 0])));
  for (const { crumb, folder } of moved) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_22__.existsSync)(folder)) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_20__/* .rename */ .$w)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(work, `${crumb.folder}.before`));
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_20__/* .rename */ .$w)((0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(work, crumb.folder), folder);
  }
  (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_0__/* .writeBreadcrumbs */ .Cl)(assetsFolder, new Map(packages.map(({ crumb }) => [crumb.folder, crumb])));
  return {
    packages: packages.map((one, index) => {
      const { sha, source } = tagged.find((target) => target.package === one) ?? {};
      const { head, changes } = states[index] ?? {};
      return { package: one, commit: sha ?? head, repository: repositories.of(one.place.pin), source, changes };
    }),
    cacheHit: repositories.fetches === 0
  };
}
async function someAtOnce(items, work) {
  const results = [];
  for (let at = 0; at < items.length; at += 4) results.push(...await Promise.all(items.slice(at, at + 4).map(work)));
  return results;
}
async function chooseTargets({ assetsFolder, assetsRoot, signal }, repositories, tagged) {
  const crumbs = (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_0__/* .readBreadcrumbs */ .Dp)(assetsFolder);
  const targets = [];
  const refused = [];
  const lines = [];
  for (const target of tagged) {
    const { folder, crumb } = target.package;
    await (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitGit */ .X8)(folder, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_22__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(folder, ".git/index.lock")), signal);
    const state = await (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_0__/* .readFolder */ .j1)(folder, assetsRoot, signal);
    if (state?.head === target.sha) continue;
    targets.push(target);
    if (state === void 0) continue;
    const isPushed = (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtTag */ .sb)(state.head, crumbs.get(crumb.folder)?.tag ?? "") || await isGivenOut(repositories.of(target.pin), { ...target, sha: state.head }, signal);
    const unpushed = [...(0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_0__/* .changeLines */ .Ow)(state.changes), ...isPushed ? [] : [`commit   ${state.head}`]];
    if (unpushed.length === 0) continue;
    refused.push(target.package);
    lines.push(`${folder} (${crumb.assetsJson}):`, ...unpushed.map((line) => `  ${line}`));
  }
  if (refused.length === 0) return targets;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_21__/* .AssetsSyncError */ .Fl(
    "local-changes",
    `The tag in assets.json moved, but what was recorded at the earlier one was not pushed:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_21__/* .listLines */ .i4)(lines)}`,
    {
      hint: `Publish it (${(0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyCommands */ .hY)("push", refused)}), or drop it (${(0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyCommands */ .hY)("reset", refused)}), then run the command again.`,
      at: refused[0]?.place.pin.at
    }
  );
}
function wholeOf(trees) {
  return trees.map((tree) => ({ ...tree, directory: _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_15__/* .TOP */ .wv, assetsPath: _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_15__/* .TOP */ .wv, tree: void 0 }));
}
async function isGivenOut(assets, tree, signal) {
  try {
    await (0,_chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchTreeNames */ .xq)(assets, wholeOf([tree]), signal);
    return true;
  } catch (error) {
    if (error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_21__/* .AssetsSyncError */ .Fl && error.code === "missing-commit") return false;
    throw error;
  }
}
async function fetchPack({ ciCache, work, signal }, assets, targets) {
  const { store, url } = assets;
  await (0,_chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchTreeNames */ .xq)(assets, wholeOf(targets), signal);
  const { trees } = await (0,_chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchTrees */ .OE)(assets, targets, { ciCache: ciCache?.(assets) }, signal);
  for (const [index, target] of targets.entries()) target.source = trees[index]?.source;
  const found = trees.map((tree) => {
    if (tree.found !== "absent") return tree.found;
    throw (0,_chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_1__/* .noSuchDirectory */ .Q7)(tree, url.url, "Correct AssetsRepoPrefixPath, or name a tag that has recordings of this package.");
  });
  const { dir, packs } = (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_19__/* .makeScratch */ .lP)((0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(work, (0,node_path__WEBPACK_IMPORTED_MODULE_23__.basename)(store.dir)), [store.objects, ...store.commitObjects]);
  const environment = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_18__/* .ownEnvironment */ .am)(dir);
  const files = await someAtOnce(targets, ({ sha, assetsPath }) => {
    const paths = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_15__/* .upward */ .Oz)(assetsPath).flatMap((directory) => [(0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(directory, ".gitignore"), (0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(directory, ".gitattributes")]);
    return (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_18__/* .git */ .$Y)(["ls-tree", "--object-only", sha, "--", ...paths], { environment, signal });
  });
  const names = String(Buffer.concat(files)).split("\n").flatMap((name) => (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_21__/* .parseSha */ .qL)(name) ?? []);
  await (0,_chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchFiles */ .Uq)(assets, [...new Set(names)], () => {
  }, signal);
  const input = targets.map(({ sha }) => `${sha}
`).join("");
  const allTrees = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_18__/* .git */ .$Y)(["rev-list", "--objects", "--no-walk", "--filter=blob:none", "--stdin"], {
    environment,
    input,
    signal
  });
  const listed = Buffer.concat([allTrees, await (0,_chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_2__/* .listTrees */ .UA)(environment, found, signal), ...files]);
  const pack = await (0,_chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_2__/* .writePack */ .hG)((0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(packs, "pack"), environment, listed, "reuse", signal);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_22__.writeFileSync)(pack.replace(/pack$/, "promisor"), "");
  return packs;
}
var CLONE_CONFIG = `[core]
	longpaths = true
	safecrlf = false
	symlinks = false
	sparseCheckout = true
	sparseCheckoutCone = false
[remote "origin"]
	fetch = +refs/heads/*:refs/remotes/origin/*
	promisor = true
	partialclonefilter = tree:0
`;
async function makeClone(run, { package: one, sha, assetsPath }, packs, url) {
  const before = (0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(one.folder, ".git");
  const made = (0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(run.work, one.crumb.folder);
  const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(made, ".git");
  const write = (path, lines) => (0,node_fs__WEBPACK_IMPORTED_MODULE_22__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(gitDir, path), `${lines.join("\n")}
`);
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_22__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(before, "index"))) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_22__.cpSync)(before, gitDir, { recursive: true, filter: (path) => !path.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(before, "index")) });
  } else {
    (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_19__/* .makeGitDirectory */ .g7)(gitDir, { config: [["remote.origin.url", url]], alternates: [] });
    const config = (0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(gitDir, "config");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_22__.appendFileSync)(config, `${CLONE_CONFIG}${(0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_19__/* .configText */ .Ut)((0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_18__/* .traitsConfig */ .Q0)((0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_19__/* .probeFileSystem */ .gI)(config)))}`);
    write("packed-refs", [`${sha} refs/heads/main`]);
  }
  for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_22__.readdirSync)(packs)) link((0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(packs, name), (0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(gitDir, "objects/pack", name));
  (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_19__/* .updateBoundary */ .yP)(gitDir, [`shallow ${sha}`]);
  const ignored = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_15__/* .upward */ .Oz)(assetsPath).map((directory) => node_path__WEBPACK_IMPORTED_MODULE_23__.posix.join("/", directory, ".gitignore"));
  write("info/sparse-checkout", [node_path__WEBPACK_IMPORTED_MODULE_23__.posix.join("/", assetsPath, "*"), ...ignored]);
  write("HEAD", [sha]);
  const sparse = ["-c", "core.sparseCheckout=true", "-c", "core.sparseCheckoutCone=false"];
  await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_18__/* .git */ .$Y)([...sparse, "read-tree", "-m", "-u", sha], { environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_18__/* .ownEnvironment */ .am)(gitDir, made), signal: run.signal });
}
function link(from, to) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_22__.existsSync)(to)) return;
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_22__.linkSync)(from, to);
  } catch {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_22__.copyFileSync)(from, to);
  }
}
async function settle({ assetsFolder, assetsRoot, work, log, signal }) {
  for (const name of (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_20__/* .namesIfReadable */ .gR)(work)) {
    const [hash = "", end] = name.split(".");
    if (end !== "before") continue;
    const [aside, folder] = [(0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(work, name), (0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(assetsFolder, hash)];
    if ((0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_20__/* .namesIfReadable */ .gR)(folder).length === 0) {
      if ((0,node_fs__WEBPACK_IMPORTED_MODULE_22__.existsSync)(folder)) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_20__/* .removeEmptyFolder */ .mX)(folder);
      (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_20__/* .rename */ .$w)(aside, folder);
    } else if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_22__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(work, hash)) && !(0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_0__/* .hasChanges */ .ik)(await (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_0__/* .readFolder */ .j1)(aside, assetsRoot, signal))) {
      (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_20__/* .rename */ .$w)(aside, (0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(work, `${hash}.gone`));
    } else {
      const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(assetsFolder, _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_0__/* .BREADCRUMBS */ .Hj, `${hash}-${Date.now()}`);
      (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_20__/* .rename */ .$w)(aside, kept);
      log.warning({
        message: `What was recorded in ${folder} while a sync moved it to another tag is in ${kept}. Copy it, then delete that folder.`
      });
    }
  }
  await (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_20__/* .removeFolderLater */ .bF)(work);
}

// src/commands/sync/packages.ts
async function syncPackages(request, log, signal) {
  const { packages, cacheHit, requests, bytes } = await restorePackages(request, log, signal);
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
        ...measureFolder((0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(folder, place.assetsPath)),
        deleted: changes?.deleted.length ?? 0,
        source: source ?? "unchanged"
      };
    }),
    repositories: [...new Set(packages.map(({ repository }) => repository.url))],
    requests,
    bytes,
    cacheHit,
    kept: packages.flatMap(({ changes }) => Object.values(changes ?? {}).flat())
  };
}
function measureFolder(folder) {
  const total = { files: 0, size: 0 };
  for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_22__.readdirSync)(folder, { withFileTypes: true })) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_23__.join)(folder, entry.name);
    const { files, size } = entry.isDirectory() ? measureFolder(path) : { files: 1, size: (0,node_fs__WEBPACK_IMPORTED_MODULE_22__.statSync)(path).size };
    total.files += files;
    total.size += size;
  }
  return total;
}



/***/ })

};
