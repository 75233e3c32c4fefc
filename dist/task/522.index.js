export const id = 522;
export const ids = [522];
export const modules = {

/***/ 4522:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   syncPackages: () => (/* binding */ syncPackages)
/* harmony export */ });
/* harmony import */ var _chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9349);
/* harmony import */ var _chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2305);
/* harmony import */ var _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1006);
/* harmony import */ var _chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9032);
/* harmony import */ var _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6580);
/* harmony import */ var _chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9426);
/* harmony import */ var _chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7597);
/* harmony import */ var _chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5616);
/* harmony import */ var _chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3651);
/* harmony import */ var _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4738);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4179);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2545);
/* harmony import */ var _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2041);
/* harmony import */ var _chunk_GPT5BPKU_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5444);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(83);
/* harmony import */ var _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7161);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6760);




















// src/commands/sync/packages.ts



// src/proxy-folders/restore.ts


function restorePackages(request, log, signal) {
  const { accesses, repositoryOptions, withoutStore, assetsFolder } = request;
  const work = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(assetsFolder, _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .BREADCRUMBS */ .Hj, "assets-sync");
  const made = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(work, String(Date.now()));
  const options = withoutStore ? { ...repositoryOptions, storeBase: (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(made, "store") } : repositoryOptions;
  (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_16__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.dirname)(work));
  return (0,_chunk_GPT5BPKU_js__WEBPACK_IMPORTED_MODULE_13__/* .withLock */ .k)(
    `${work}.lock`,
    signal,
    async (held) => {
      const run = { ...request, work, made, log, signal: held };
      await settle(run);
      try {
        return await (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__/* .withAssetsRepositories */ .AZ)(accesses, options, log, (repositories) => restore(run, repositories));
      } finally {
        await settle(run);
      }
    },
    () => log.info((0,_chunk_GPT5BPKU_js__WEBPACK_IMPORTED_MODULE_13__/* .waitingFor */ .F)(assetsFolder))
  );
}
async function restore(run, repositories) {
  const { packages, assetsFolder, assetsRoot, work, made, log, signal } = run;
  const before = (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_5__/* .readBreadcrumbs */ .Dp)(assetsFolder);
  const states = await someAtOnce(packages, ({ folder }) => (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_5__/* .readFolder */ .j1)(folder, assetsRoot, signal));
  const open = packages.filter((one, index) => !(0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_5__/* .isAtTag */ .sb)(states[index]?.head, one.crumb.tag) || !isWhole(one, states[index]));
  const tags = await (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTags */ .yN)(
    repositories,
    open.map(({ place }) => place),
    log,
    signal
  );
  const tagged = open.flatMap((one) => tags.trees([one.place]).map((tree) => ({ ...tree, package: one })));
  const targets = await chooseTargets(run, repositories, tagged);
  for (const [assets, ofRepository] of repositories.group(targets)) {
    const packs = await (0,_chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_1__/* .withRepair */ .MF)([assets.store], log, signal, () => fetchPack(run, assets, ofRepository));
    await someAtOnce(ofRepository, (target) => makeClone(run, target, packs, assets.url.url));
  }
  const moved = (await chooseTargets(run, repositories, targets)).map((target) => target.package);
  (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_5__/* .writeBreadcrumbs */ .Cl)(assetsFolder, new Map(moved.map(({ crumb }) => [crumb.folder, void 0])));
  for (const { crumb, folder } of moved) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_18__.existsSync)(folder)) (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_16__/* .rename */ .$w)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(work, `${crumb.folder}.before`));
    (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_16__/* .rename */ .$w)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(made, crumb.folder), folder);
  }
  const lines = (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_5__/* .readBreadcrumbs */ .Dp)(assetsFolder);
  const ours = packages.filter(({ crumb: { folder } }) => [void 0, before.get(folder)?.tag].includes(lines.get(folder)?.tag));
  (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_5__/* .writeBreadcrumbs */ .Cl)(assetsFolder, new Map(ours.map(({ crumb }) => [crumb.folder, crumb])));
  return {
    packages: packages.map((one, index) => {
      const { sha, source } = tagged.find((target) => target.package === one) ?? {};
      const { head, changes } = states[index] ?? {};
      return { package: one, commit: sha ?? head, repository: repositories.of(one.place.pin), source, changes };
    }),
    cacheHit: repositories.fetches === 0
  };
}
function isWhole({ folder, place }, state) {
  return (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_5__/* .hasChanges */ .ik)(state) || (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder, place.assetsPath));
}
async function someAtOnce(items, work) {
  const results = [];
  for (let at = 0; at < items.length; at += 4) results.push(...await Promise.all(items.slice(at, at + 4).map(work)));
  return results;
}
async function chooseTargets({ assetsFolder, assetsRoot, signal }, repositories, tagged) {
  const crumbs = (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_5__/* .readBreadcrumbs */ .Dp)(assetsFolder);
  const targets = [];
  const refused = [];
  const lines = [];
  for (const target of tagged) {
    const { folder, crumb } = target.package;
    await (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_5__/* .awaitGit */ .X8)(folder, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder, ".git/index.lock")), signal);
    const state = await (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_5__/* .readFolder */ .j1)(folder, assetsRoot, signal);
    if (state?.head === target.sha && isWhole(target.package, state)) continue;
    targets.push(target);
    if (state === void 0) continue;
    const isPushed = (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_5__/* .isAtTag */ .sb)(state.head, crumbs.get(crumb.folder)?.tag) || await isGivenOut(repositories.of(target.pin), { ...target, sha: state.head }, signal);
    const unpushed = [
      ...(0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_5__/* .changeLines */ .Ow)(state.changes),
      ...isPushed ? [] : [`commit   ${state.head} (to push or drop it, first: git reset HEAD^)`]
    ];
    if (unpushed.length === 0) continue;
    refused.push(target.package);
    lines.push(`${folder} (${crumb.assetsJson}):`, ...unpushed.map((line) => `  ${line}`));
  }
  if (refused.length === 0) return targets;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .AssetsSyncError */ .Fl(
    "local-changes",
    `The tag in assets.json moved, but what was recorded at the earlier one was not pushed:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_17__/* .listLines */ .i4)(lines)}`,
    {
      hint: `Publish it (${(0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_5__/* .proxyCommands */ .hY)("push", refused)}), or drop it (${(0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_5__/* .proxyCommands */ .hY)("reset", refused)}; what a push that failed has staged only after git reset in that folder), then run the command again.`,
      at: refused[0]?.place.pin.at
    }
  );
}
function wholeOf(trees) {
  return trees.map((tree) => ({ ...tree, directory: _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_11__/* .TOP */ .wv, assetsPath: _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_11__/* .TOP */ .wv, tree: void 0 }));
}
function isGivenOut(assets, tree, signal) {
  return (0,_chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchTreeNames */ .xq)(assets, wholeOf([tree]), signal).then(
    () => true,
    (error) => {
      if (error.code === "missing-commit") return false;
      throw error;
    }
  );
}
async function fetchPack({ ciCache, made, signal }, assets, targets) {
  const { store, url } = assets;
  await (0,_chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchTreeNames */ .xq)(assets, wholeOf(targets), signal);
  const { trees } = await (0,_chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchTrees */ .OE)(assets, targets, { ciCache: ciCache?.(assets) }, signal);
  const found = trees.map((tree, index) => {
    targets[index].source = tree.source;
    if (tree.found !== "absent") return tree.found;
    throw (0,_chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_0__/* .noSuchDirectory */ .Q7)(tree, url.url, "Correct AssetsRepoPrefixPath, or name a tag that has recordings of this package.");
  });
  const { dir, packs } = (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_15__/* .makeScratch */ .lP)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(made, (0,node_path__WEBPACK_IMPORTED_MODULE_19__.basename)(store.dir)), [store.objects, ...store.commitObjects]);
  const environment = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .ownEnvironment */ .am)(dir);
  const files = await someAtOnce(targets, ({ sha, assetsPath }) => {
    const paths = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_11__/* .upward */ .Oz)(assetsPath).flatMap((directory) => [(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(directory, ".gitignore"), (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(directory, ".gitattributes")]);
    return (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .git */ .$Y)(["ls-tree", "--object-only", sha, "--", ...paths], { environment, signal });
  });
  const names = files.join("").split("\n").filter(Boolean);
  await (0,_chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchFiles */ .Uq)(assets, [...new Set(names)], () => {
  }, signal);
  const allTrees = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .git */ .$Y)(["rev-list", "--objects", "--no-walk", "--filter=blob:none", "--stdin"], {
    environment,
    input: targets.map(({ sha }) => sha).join("\n"),
    signal
  });
  const listed = Buffer.concat([allTrees, await (0,_chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_1__/* .listTrees */ .UA)(environment, found, signal), ...files]);
  const pack = await (0,_chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_1__/* .writePack */ .hG)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(packs, "pack"), environment, listed, "reuse", signal);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.writeFileSync)(pack.replace(/pack$/, "promisor"), "");
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
  const before = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(one.folder, ".git");
  const made = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(run.made, one.crumb.folder);
  const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(made, ".git");
  const write = (path, text) => (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(gitDir, path), `${text}
`);
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_18__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(before, "index"))) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.cpSync)(before, gitDir, { recursive: true, filter: (path) => !path.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(before, "index")) });
  } else {
    (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_15__/* .makeGitDirectory */ .g7)(gitDir, { config: [["remote.origin.url", url]], alternates: [] });
    const config = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(gitDir, "config");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.appendFileSync)(config, `${CLONE_CONFIG}${(0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_15__/* .configText */ .Ut)((0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .traitsConfig */ .Q0)((0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_15__/* .probeFileSystem */ .gI)(config)))}`);
    write("packed-refs", `${sha} refs/heads/main`);
  }
  for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readdirSync)(packs)) link((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(packs, name), (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(gitDir, "objects/pack", name));
  (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_15__/* .updateBoundary */ .yP)(gitDir, [`shallow ${sha}`]);
  const ignored = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_11__/* .upward */ .Oz)(assetsPath).map((directory) => node_path__WEBPACK_IMPORTED_MODULE_19__.posix.join("/", directory, ".gitignore"));
  write("info/sparse-checkout", [node_path__WEBPACK_IMPORTED_MODULE_19__.posix.join("/", assetsPath, "*"), ...ignored].join("\n"));
  write("HEAD", sha);
  await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .git */ .$Y)(["-c", "core.sparseCheckout=true", "-c", "core.sparseCheckoutCone=false", "read-tree", "-m", "-u", sha], {
    environment: (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .ownEnvironment */ .am)(gitDir, made),
    signal: run.signal
  });
}
function link(from, to) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_18__.existsSync)(to)) return;
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.linkSync)(from, to);
  } catch {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.copyFileSync)(from, to);
  }
}
async function settle({ assetsFolder, assetsRoot, work, log, signal }) {
  for (const name of (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_16__/* .namesIfReadable */ .gR)(work).filter((one) => one.endsWith(".before"))) {
    const [aside, folder] = [(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(work, name), (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(assetsFolder, (0,node_path__WEBPACK_IMPORTED_MODULE_19__.basename)(name, ".before"))];
    if ((0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_16__/* .namesIfReadable */ .gR)(folder).length === 0) {
      if ((0,node_fs__WEBPACK_IMPORTED_MODULE_18__.existsSync)(folder)) (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_16__/* .removeEmptyFolder */ .mX)(folder);
      (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_16__/* .rename */ .$w)(aside, folder);
    } else if (!(0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_5__/* .hasChanges */ .ik)(await (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_5__/* .readFolder */ .j1)(aside, assetsRoot, signal))) {
      (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_16__/* .rename */ .$w)(aside, `${aside}.gone`);
    } else {
      const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(assetsFolder, _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_14__/* .BREADCRUMBS */ .Hj, `${(0,node_path__WEBPACK_IMPORTED_MODULE_19__.basename)(folder)}-${Date.now()}`);
      (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_16__/* .rename */ .$w)(aside, kept);
      log.warning({
        message: `What was recorded in ${folder} while a sync moved it to another tag is in ${kept}. Copy it, then delete that folder.`
      });
    }
  }
  await (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_16__/* .removeFolderLater */ .bF)(work);
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
        ...measureFolder((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder, place.assetsPath)),
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
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.existsSync)(folder)) return total;
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
