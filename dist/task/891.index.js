export const id = 891;
export const ids = [891];
export const modules = {

/***/ 9426:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ layoutForProxy),
/* harmony export */   Cl: () => (/* binding */ writeBreadcrumbs),
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   Dp: () => (/* binding */ readBreadcrumbs),
/* harmony export */   Dx: () => (/* binding */ assetsFolderOf),
/* harmony export */   Ky: () => (/* binding */ isOfTestProxy),
/* harmony export */   Ow: () => (/* binding */ changeLines),
/* harmony export */   X8: () => (/* binding */ awaitGit),
/* harmony export */   hY: () => (/* binding */ proxyCommands),
/* harmony export */   ik: () => (/* binding */ hasChanges),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   lm: () => (/* binding */ recordingFolders),
/* harmony export */   n4: () => (/* binding */ packageFolder),
/* harmony export */   oi: () => (/* binding */ inspectPackages),
/* harmony export */   ox: () => (/* binding */ refusePackages),
/* harmony export */   sb: () => (/* binding */ isAtTag),
/* harmony export */   ut: () => (/* binding */ folderEnvironment)
/* harmony export */ });
/* harmony import */ var _chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3651);
/* harmony import */ var _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4738);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83);
/* harmony import */ var _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7161);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3757);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8500);







// src/proxy-folders/package-folder.ts




function assetsFolderOf({ assetsRoot, codeRoot }) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(codeRoot, process.env.PROXY_ASSETS_FOLDER || assetsRoot);
}
function folderName(repository, path) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha1").update(`${repository}${path}`).digest("base64");
  return hash.replace(/[^A-Za-z0-9]/g, "").slice(0, 10);
}
function packageFolder({ directory, assetsJson }, assetsFolder) {
  const path = (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_1__/* .assetsJsonOf */ .n_)(directory);
  const folder = folderName(assetsJson?.repository ?? "", path);
  return { crumb: { assetsJson: path, folder, tag: assetsJson?.tag ?? "" }, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsFolder, folder) };
}
function packagesOf(services, assetsFolder) {
  return services.flatMap((chosen) => {
    const place = chosen.pinnedTrees.find(({ pin }) => pin.directory === chosen.service);
    return place?.pin.assetsJson ? [{ chosen, place, ...packageFolder(place.pin, assetsFolder) }] : [];
  });
}
function layoutForProxy(given, { services, pins }) {
  if (given === "tests") return given;
  const [tagged] = packagesOf(services, "");
  const other = services.find((service) => packagesOf([service], "").length === 0);
  if (tagged !== void 0 && other !== void 0) {
    const message = `${tagged.chosen.service} is pinned by an assets.json, ${other.service} by a recordings.json: one test proxy cannot serve both.`;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("bad-usage", message, {
      hint: "Name services of one kind; or give the layout input tests, for tests that name no assets.json to their proxy."
    });
  }
  return other === void 0 && pins.tagged.length > 0 ? "test-proxy" : "tests";
}
function recordingFolders(services, layout, places) {
  const packages = layout === "tests" ? [] : packagesOf(services, assetsFolderOf(places));
  return Object.fromEntries([
    ...services.map(({ service }) => [service, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(places.assetsRoot, service)]),
    ...packages.map(({ chosen, folder, place }) => [chosen.service, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, place.assetsPath)])
  ]);
}
function isOfTestProxy(assetsRoot, path) {
  const [top = ""] = path.split("/");
  return top === _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_2__/* .BREADCRUMBS */ .Hj || /^[A-Za-z0-9]{10}$/.test(top) && (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsRoot, top, ".git"));
}
function readBreadcrumbs(assetsFolder) {
  const crumbs = /* @__PURE__ */ new Map();
  const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsFolder, _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_2__/* .BREADCRUMBS */ .Hj);
  for (const name of (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIfReadable */ .gR)(directory).filter((one) => one.endsWith(".breadcrumb"))) {
    for (const line of ((0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(directory, name)) ?? "").replaceAll("\uFEFF", "").split("\n")) {
      const [assetsJson = "", folder = "", tag] = line.split(";").map((field) => field.trim());
      if (tag === void 0 || !/^[A-Za-z0-9]+$/.test(folder)) continue;
      if (name === `${folder}.breadcrumb` || !crumbs.has(folder)) crumbs.set(folder, { assetsJson, folder, tag });
    }
  }
  return crumbs;
}
function writeBreadcrumbs(assetsFolder, changes) {
  const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsFolder, _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_2__/* .BREADCRUMBS */ .Hj);
  const crumbs = [...new Map([...readBreadcrumbs(assetsFolder), ...changes]).values()].filter(
    (crumb) => crumb !== void 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsFolder, crumb.folder, ".git"))
  );
  for (const name of (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIfReadable */ .gR)(directory)) {
    const [, folder] = /^(\w+)\.breadcrumb(\.\d+\..+\.lock)?$/.exec(name) ?? [];
    if (folder && (name.endsWith(".lock") || !crumbs.some((crumb) => crumb.folder === folder))) (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFile */ .nM)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(directory, name));
  }
  for (const { assetsJson, folder } of crumbs) {
    const lines = crumbs.flatMap(
      (crumb) => crumb.folder === folder || crumb.assetsJson !== assetsJson ? `${crumb.assetsJson};${crumb.folder};${crumb.tag}
` : []
    );
    (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(directory, `${folder}.breadcrumb`), `\uFEFF${lines.sort().join("")}`);
  }
}
function folderEnvironment(folder) {
  return { ...(0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_2__/* .codeEnvironment */ .dI)(), GIT_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, ".git"), GIT_WORK_TREE: folder, GIT_ALLOW_PROTOCOL: "none" };
}
async function readFolder(folder, assetsRoot, signal) {
  const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, ".git");
  const isCloning = () => (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(gitDir)?.isDirectory() === true && !(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(gitDir, "index"));
  await awaitGit(folder, () => isCloning() && (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_4__/* .lastChange */ .$r)(gitDir) > Date.now() - BUSY_TIMEOUT_MS, signal);
  const names = (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIfReadable */ .gR)(folder).filter((name) => name !== ".git" || !isCloning());
  if (names.length === 0) return void 0;
  const args = ["status", "--porcelain=v2", "--branch", "-z", "--untracked-files=all", "--no-renames"];
  const result = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .Ii)(args, { environment: folderEnvironment(folder), signal });
  const changes = { added: [], modified: [], deleted: [] };
  const top = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(assetsRoot, folder).replaceAll("\\", "/");
  let head;
  for (const record of (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(result.stdout).map(String)) {
    const fields = record.split(" ");
    const [kind, letters = "", commit = ""] = fields;
    if (letters === "branch.oid") head = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSha */ .qL)(commit);
    if (kind === "#") continue;
    const isAdded = kind === "?" || letters.startsWith("A");
    const ofKind = isAdded ? changes.added : letters.includes("D") ? changes.deleted : changes.modified;
    ofKind.push(node_path__WEBPACK_IMPORTED_MODULE_8__.posix.join(top, fields.slice(kind === "?" ? 1 : kind === "u" ? 10 : 8).join(" ")));
  }
  if (result.exitCode === 0 && head !== void 0) return { head, changes };
  const isClone = names.includes(".git");
  const message = isClone ? `What changed in ${folder}, a folder of the test proxy, cannot be told.` : `${folder} holds files, but is no clone of the assets repository: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(names)}.`;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl(isClone ? "damaged-root" : "foreign-root", message, {
    hint: "Copy what you recorded there, delete the folder, then run the command again: the test proxy clones a package into it.",
    detail: (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_2__/* .gitError */ .N7)(args, result).detail
  });
}
function changeLines(changes) {
  const kinds = ["added", "modified", "deleted"];
  return kinds.flatMap((kind) => changes[kind].map((path) => `${kind.padEnd(8)} ${path}`));
}
function hasChanges(state) {
  return state !== void 0 && changeLines(state.changes).length > 0;
}
var BUSY_TIMEOUT_MS = 6e4;
async function awaitGit(folder, isBusy, signal) {
  for (let waited = 0; isBusy(); waited += 100) {
    if (waited >= BUSY_TIMEOUT_MS) {
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("busy", `Another git command is at work in ${folder}.`, {
        hint: `Wait for it; if there is none, delete ${(0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, ".git/index.lock")} and run the command again.`
      });
    }
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_9__.setTimeout)(100, void 0, { signal });
  }
}
function isAtTag(head, tag = "") {
  return head?.startsWith((0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_1__/* .tagDigits */ .r5)(tag) ?? "none") === true;
}
async function inspectPackages({ tagged }, places, signal) {
  const packages = [];
  const assetsFolder = assetsFolderOf(places);
  const crumbs = readBreadcrumbs(assetsFolder);
  for (const pin of tagged) {
    const kept = packageFolder(pin, assetsFolder);
    const { folder, tag } = kept.crumb;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(kept.folder, ".git"))) continue;
    const state = await readFolder(kept.folder, places.assetsRoot, signal);
    if (state === void 0) continue;
    const isAtPin = (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_1__/* .tagDigits */ .r5)(tag) ? isAtTag(state.head, tag) : ["", crumbs.get(folder)?.tag].includes(tag);
    packages.push({ pin, ...kept, ...state, isAtPin });
  }
  return packages;
}
function proxyCommands(verb, packages) {
  return packages.map(({ crumb }) => (0,_chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCommand */ .q)(["test-proxy", verb, "-a", crumb.assetsJson])).join(", ");
}
async function refusePackages(verb, pins, { isAsked, ...places }, signal) {
  const refused = (await inspectPackages(pins, places, signal)).filter(isAsked);
  if (refused.length === 0) return;
  const message = `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(refused.map(({ pin }) => pin.directory))}: the folder is the test proxy's own, which assets-sync ${verb} leaves alone.`;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("bad-usage", message, {
    hint: `Run: ${proxyCommands(verb, refused)}. Nothing was changed.`,
    at: refused[0]?.pin.at
  });
}




/***/ }),

/***/ 6891:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ privateStores),
/* harmony export */   Gp: () => (/* binding */ NEW_ROOT),
/* harmony export */   _C: () => (/* binding */ namesInRoot),
/* harmony export */   _c: () => (/* binding */ AssetsRoot),
/* harmony export */   jv: () => (/* binding */ hasFile)
/* harmony export */ });
/* harmony import */ var _chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9426);
/* harmony import */ var _chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3651);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2545);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83);
/* harmony import */ var _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7161);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3757);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);








// src/workspace/root.ts




var ATTRIBUTES = "* -text -eol -filter -ident -working-tree-encoding !diff !merge\n";
var PUSH_GUARD = "recordings are published with: assets-sync push://";
var SYNCED_REF = "refs/assets-sync/synced";
var CHECKSUM_BYTES = 20;
var READ_FILES = [
  "HEAD",
  "config",
  "index",
  "packed-refs",
  "info/attributes",
  "objects/info/alternates",
  "assets-sync/index",
  "assets-sync/synced",
  "assets-sync/synced-copy",
  "assets-sync/journal"
];
var NEW_ROOT = { synced: void 0, head: void 0, interrupted: void 0 };
function privateStores(assetsRoot) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(assetsRoot, ".git/assets-sync/stores");
}
function hasFile(folder) {
  const found = (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_5__/* .lstatIfThere */ .Cm)(folder);
  if (found === void 0) return false;
  return !found.isDirectory() || (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(folder).some((name) => hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(folder, name)));
}
function namesInRoot(dir) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(dir).filter((name) => !(0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfTestProxy */ .Ky)(dir, name) && hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(dir, name)));
}
var AssetsRoot = class {
  /** Absolute. */
  dir;
  gitDir;
  /** The folder for what only assets-sync knows of. It tells an assets root from anything else. */
  ours;
  /**
   * The index that tells what is on disk from what was synced. git's own, `.git/index`, is the user's: flags in it that hide files, a
   * sparse checkout, a branch without commits or a merge change nothing in what is seen here. It gets a copy after each sync.
   */
  ownIndex;
  /** Where the objects of the root itself are. */
  objects;
  userIndex;
  syncedFile;
  /** Where a disk has lost the file: without it every recording would count as a local change. */
  syncedCopy;
  journalFile;
  isOnlyRead;
  knownTraits;
  /** @param onlyRead nothing is locked or written, not even an index that could be refreshed: a sync may be at work */
  constructor(dir, { onlyRead = false } = {}) {
    this.dir = dir;
    this.gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(dir, ".git");
    this.ours = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(this.gitDir, "assets-sync");
    this.ownIndex = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(this.ours, "index");
    this.objects = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(this.gitDir, "objects");
    this.userIndex = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(this.gitDir, "index");
    this.syncedFile = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(this.ours, "synced");
    this.syncedCopy = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(this.ours, "synced-copy");
    this.journalFile = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(this.ours, "journal");
    this.isOnlyRead = onlyRead;
  }
  get environment() {
    const environment = { ...(0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .ownEnvironment */ .am)(this.gitDir, this.dir, process.env, this.traits), GIT_INDEX_FILE: this.ownIndex };
    return this.isOnlyRead ? { ...environment, GIT_OPTIONAL_LOCKS: "0" } : environment;
  }
  /** What the file system that it is on does with names and modes. */
  get traits() {
    this.knownTraits ??= (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_4__/* .readTraits */ .aS)(this.gitDir);
    return this.knownTraits ?? _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAIN_FILE_SYSTEM */ .e3;
  }
  /** Absolute, as bytes: a file name need not be UTF-8. */
  fileAt(path) {
    return Buffer.concat([Buffer.from(`${this.dir}/`), path]);
  }
  /**
   * Whether there is an assets root already.
   * @throws `foreign-root` where something else is in its place
   */
  exists() {
    const kind = (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.lstatSync)(this.dir, { throwIfNoEntry: false });
    if (kind === void 0) return false;
    if (!kind.isDirectory()) throw this.foreign(kind.isSymbolicLink() ? "a symbolic link" : "a file");
    if ((0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_5__/* .lstatIfThere */ .Cm)(this.gitDir)?.isFile() === true) throw this.foreign("another git repository");
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)(this.ours)) {
      this.refusePipes();
      this.keepAttributes();
      return (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(this.gitDir, "HEAD")) || (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)(this.syncedFile);
    }
    const entries = namesInRoot(this.dir);
    if (entries.length === 0) return false;
    throw entries.includes(".git") ? this.foreign("another git repository") : this.notOurs(entries);
  }
  /** A directory with files, of which nothing says that they are recordings. */
  notOurs(strays) {
    return this.foreign(`a directory with files that assets-sync did not put there (${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .listNames */ .Zv)(strays, 3)})`);
  }
  /**
   * Whoever prepared a root may have configured filters, which are programs. No file has one while the attributes are ours:
   * `info/attributes` comes before all others (gitattributes(5)). Nothing else decides about them, but where git looks for it.
   */
  keepAttributes() {
    const info = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(this.gitDir, "info");
    const isLink = (path) => (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_5__/* .lstatIfThere */ .Cm)(path)?.isSymbolicLink() === true;
    if (isLink(this.gitDir) || isLink(info) || (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_5__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(this.gitDir, "commondir")) !== void 0)
      throw this.foreign("a part of another git repository");
    (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_4__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(info, "attributes"), ATTRIBUTES);
  }
  /** @throws `foreign-root` where a pipe is in the place of a file: git, and we, would wait for ever for what comes out of it */
  refusePipes() {
    const pipe = READ_FILES.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(this.gitDir, name)).find((path) => {
      const found = (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_5__/* .lstatIfThere */ .Cm)(path);
      return found !== void 0 && !found.isFile() && !found.isDirectory() && !found.isSymbolicLink();
    });
    if (pipe === void 0) return;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("foreign-root", `${pipe} is no file, but a pipe, a socket or a device.`, {
      hint: "Delete it, then run assets-sync sync, which puts back what belongs there; nothing was touched."
    });
  }
  foreign(what) {
    return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("foreign-root", `The assets root ${this.dir} is ${what}.`, {
      hint: "Move it away, or name another directory in $path; nothing in it was touched."
    });
  }
  /**
   * Makes the root, or brings an older one up to date; its files stay as they are.
   * @param storeObjects the folders of objects that it borrows
   */
  make(storeObjects, repository) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.mkdirSync)(this.ours, { recursive: true });
    const alternates = [.../* @__PURE__ */ new Set([...this.alternates, ...storeObjects.map((objects) => this.alternateFor(objects))])];
    const attributes = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(this.gitDir, "info/attributes");
    (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_4__/* .ensureFile */ .bh)(attributes, ATTRIBUTES);
    const isNew = (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(this.gitDir, "config")) === void 0;
    const config = [
      ["core.repositoryFormatVersion", "0"],
      ["core.bare", "false"],
      // A person's own `git reset` has a way back.
      ["core.logAllRefUpdates", "true"],
      ...(0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .rootConfig */ .HE)(),
      ...isNew ? (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .traitsConfig */ .Q0)((0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_4__/* .probeFileSystem */ .gI)(attributes)) : [],
      ["advice.detachedHead", "false"],
      ["remote.origin.url", repository],
      ["remote.origin.pushurl", PUSH_GUARD]
    ];
    (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_4__/* .makeGitDirectory */ .g7)(this.gitDir, { config, alternates });
  }
  /** Takes away a root that this run made and that holds no file yet. */
  async unmake() {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)(this.dir) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(this.dir) : [];
    if (entries.length === 1 && entries[0] === ".git") await (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_5__/* .removeFolderLater */ .bF)(this.dir);
  }
  /**
   * Makes a damaged git repository anew. What it was is put aside, into a folder in `.git`; what stays is what proves itself (objects),
   * what names it (refs), and what is assets-sync's own. Where that does not say any more what was synced, nothing was. No recording is touched.
   * @param make makes it, its configuration included
   * @returns the folder
   */
  async makeAnew(make, signal) {
    const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(this.gitDir, `damaged-${(/* @__PURE__ */ new Date()).toISOString().replace(/[-:.]/g, "")}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.mkdirSync)(aside);
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(this.gitDir, { withFileTypes: true })) {
      const isKept = entry.isDirectory() && /^(objects|refs|assets-sync|damaged-.*)$/.test(entry.name);
      if (!isKept) (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_5__/* .rename */ .$w)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(this.gitDir, entry.name), (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(aside, entry.name));
    }
    make();
    const synced = this.readSynced();
    const call = { environment: this.environment, signal };
    const isKnown = synced !== void 0 && (await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .Ii)(["read-tree", synced.commit], call)).exitCode === 0;
    if (isKnown) this.standOn(synced);
    else for (const file of [this.syncedFile, this.syncedCopy, this.ownIndex]) (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_5__/* .removeFile */ .nM)(file);
    return aside;
  }
  /**
   * Says that the root was synced to a commit, of which our index is. The user's git gets the same, with no flag, merge or entry of before;
   * where nothing is, there is no index.
   */
  standOn({ commit, services }) {
    for (const file of [this.syncedFile, this.syncedCopy]) (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_5__/* .writeDurably */ .v8)(file, JSON.stringify({ commit, services }));
    this.writeRef(SYNCED_REF, commit);
    (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_5__/* .writeDurably */ .v8)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(this.gitDir, "HEAD"), `${commit}
`);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)(this.ownIndex)) (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomically */ .vK)(this.userIndex, (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readFileSync)(this.ownIndex));
    else (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_5__/* .removeFile */ .nM)(this.userIndex);
  }
  /** Whether HEAD and the user's index are as they were left. */
  standsOn(commit) {
    const isThere = this.detachedHead === commit && (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)(this.ownIndex) && (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)(this.userIndex);
    return isThere && (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readFileSync)(this.ownIndex).equals((0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readFileSync)(this.userIndex));
  }
  writeRef(ref, commit) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(this.gitDir, ref);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.dirname)(file), { recursive: true });
    (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_5__/* .writeDurably */ .v8)(file, `${commit}
`);
  }
  /** The commit that HEAD names, by its own text; undefined where it is on a branch. */
  get detachedHead() {
    return this.commitIn("HEAD");
  }
  commitIn(ref) {
    return (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSha */ .qL)((0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(this.gitDir, ref))?.trim() ?? "");
  }
  /**
   * @param mayBeLost what was synced is then the commit alone where no file says of which services
   * @throws `damaged-root` where its repository cannot be read, or has lost what was synced
   */
  async readState(signal, { mayBeLost = false } = {}) {
    const named = this.detachedHead;
    const synced = this.readSynced();
    const isLost = synced === void 0 && (named !== void 0 || (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)(this.syncedFile));
    if (isLost && !mayBeLost) throw this.damaged(this.syncedFile);
    const isAtSynced = synced !== void 0 && named === synced.commit;
    if (isAtSynced && (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(this.objects, named.slice(0, 2), named.slice(2))))
      return { synced, head: void 0, interrupted: this.readJournal(synced) };
    const args = ["rev-parse", "-q", "--verify", "HEAD^{commit}"];
    const result = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .Ii)(args, { environment: this.environment, signal });
    const head = result.exitCode === 0 ? (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSha */ .qL)(result.stdout.toString("latin1").trim()) : void 0;
    if (head === void 0 && (named !== void 0 || result.stderr !== "")) throw this.damaged((0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .gitError */ .N7)(args, result));
    const commit = isLost ? this.commitIn(SYNCED_REF) ?? head : void 0;
    if (commit !== void 0) return { synced: { commit, services: [] }, isLost, head, interrupted: this.readJournal(synced) };
    return { synced, head: isAtSynced ? void 0 : head, interrupted: this.readJournal(synced) };
  }
  /**
   * @returns undefined where nothing was synced, or nothing says any more what
   * @throws `foreign-root` as of `refusePipes`
   */
  readSynced() {
    this.refusePipes();
    return parseSynced((0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfThere */ .qC)(this.syncedFile) ?? "") ?? parseSynced((0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfThere */ .qC)(this.syncedCopy) ?? "");
  }
  /** Whether a command failed because of the root's own repository, and not of what it borrows. */
  isDamage(error) {
    if (!(error instanceof _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS)) return error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl && error.code === "damaged-root";
    return (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .isDamagedRepository */ .aO)(error) && (error.path === void 0 || error.path.startsWith(this.gitDir));
  }
  /** @param cause what could not be read: a file, or why git failed */
  damaged(cause) {
    const file = typeof cause === "string" ? cause : cause.path;
    const which = file === void 0 ? "" : `: ${file} cannot be read`;
    return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("damaged-root", `The git repository of the assets root ${this.dir} is damaged${which}.`, {
      hint: `Sync what is on disk, by its name or with all (${(0,_chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_1__/* .syncCommand */ .B)(["*"])}), which makes it anew, then run the command again; the recordings on disk stay as they are.`,
      detail: typeof cause === "string" ? void 0 : cause.detail
    });
  }
  /**
   * Lends `body` an index of what was synced: our own, or where that is missing or damaged one that git makes of the commit. It stays,
   * but where the root is only read.
   */
  async withIndex({ commit }, signal, body) {
    if (this.hasWholeIndex()) return body(this.environment);
    const folder = this.isOnlyRead ? (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_9__.tmpdir)(), "assets-sync-index-")) : this.ours;
    const environment = { ...this.environment, GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(folder, "index") };
    try {
      await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(["read-tree", commit], { environment, signal });
      return await body(environment);
    } finally {
      if (this.isOnlyRead) await (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_5__/* .removeFolderLater */ .bF)(folder);
    }
  }
  /** git reads an index that was cut off without a word, and sees other files in it: it leaves its checksum alone. */
  hasWholeIndex() {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)(this.ownIndex) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readFileSync)(this.ownIndex) : Buffer.alloc(0);
    const [contents, checksum] = [bytes.subarray(0, -CHECKSUM_BYTES), bytes.subarray(-CHECKSUM_BYTES)];
    const isWhole = checksum.every((byte) => byte === 0) || (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha1").update(contents).digest().equals(checksum);
    return contents.length > 0 && isWhole;
  }
  /** Whether a sync changes files here now, or was cut off while it did. */
  get isCutOff() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)(this.journalFile);
  }
  /** What a run that was cut off was about. Where that cannot be read, it may have been about any service: all go back to what was synced. */
  readJournal(synced) {
    const text = (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfThere */ .qC)(this.journalFile);
    if (text === void 0) return void 0;
    return parseJournal(text) ?? (synced && { ...synced, written: synced.services.map(({ service }) => service) });
  }
  writeJournal({ commit, services, written }) {
    (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_5__/* .writeDurably */ .v8)(this.journalFile, JSON.stringify({ commit, services, written }));
  }
  removeJournal() {
    (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_5__/* .removeFile */ .nM)(this.journalFile);
  }
  /** The folders of objects that the root borrows from, as its git counts them: a relative one from `objects`. */
  get alternates() {
    const text = (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(this.objects, "info/alternates")) ?? "";
    return text.split("\n").filter((line) => line !== "");
  }
  /** What is inside the root moves with it. */
  alternateFor(storeObjects) {
    const inside = storeObjects.startsWith(privateStores(this.dir));
    return (inside ? (0,node_path__WEBPACK_IMPORTED_MODULE_10__.relative)(this.objects, storeObjects) : storeObjects).replaceAll("\\", "/");
  }
  /** Whether the root borrows objects from a store. */
  borrowsFrom(storeObjects) {
    if (this.alternates.includes(this.alternateFor(storeObjects))) return true;
    const canonical = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalPath */ .Op)(storeObjects);
    return this.alternates.some((path) => (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalPath */ .Op)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.resolve)(this.objects, path)) === canonical);
  }
  /** Every object that its refs, its stashes, the user's index and `more` refer to; names that are nowhere included. */
  referredObjects(more, signal) {
    return this.objectsOf(["--all", "--reflog", "--indexed-objects", ...more], "", signal);
  }
  /** Everything that revisions, as `git rev-list` takes them, reach. */
  async objectsOf(from, input, signal) {
    const args = ["rev-list", "--objects", "--no-object-names", "--missing=allow-any", ...from];
    const environment = { ...this.environment, GIT_INDEX_FILE: this.userIndex };
    const output = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(args, { environment, input, signal });
    return output.toString("latin1").split("\n").filter(Boolean);
  }
};
function parseJournal(text) {
  const synced = parseSynced(text);
  const { written } = synced ?? {};
  return synced !== void 0 && Array.isArray(written) && written.every(isDirectory) ? { ...synced, written } : void 0;
}
function parseSynced(text) {
  try {
    const synced = JSON.parse(text);
    const isTree = (one) => isDirectory(one.directory) && isDirectory(one.assetsPath) && isSha(one.sha) && isSha(one.tree);
    const isWhole = ({ service, tree, pinnedTrees }) => isDirectory(service) && isSha(tree) && pinnedTrees.every(isTree);
    return isSha(synced.commit) && synced.services.every(isWhole) ? synced : void 0;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return void 0;
    throw error;
  }
}
function isSha(value) {
  return typeof value === "string" && (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSha */ .qL)(value) === value;
}
function isDirectory(value) {
  if (typeof value !== "string") return false;
  const parsed = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDirectory */ .Bp)(value);
  return "directory" in parsed && parsed.directory === value;
}




/***/ })

};
