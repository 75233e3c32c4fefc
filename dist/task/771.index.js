export const id = 771;
export const ids = [771];
export const modules = {

/***/ 8368:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ isBusy),
/* harmony export */   CC: () => (/* binding */ awaitIndexLock),
/* harmony export */   CP: () => (/* binding */ layoutForProxy),
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   Dx: () => (/* binding */ assetsFolderOf),
/* harmony export */   Ky: () => (/* binding */ isOfTestProxy),
/* harmony export */   Ow: () => (/* binding */ changeLines),
/* harmony export */   hY: () => (/* binding */ proxyCommands),
/* harmony export */   ik: () => (/* binding */ hasChanges),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   lm: () => (/* binding */ recordingFolders),
/* harmony export */   oi: () => (/* binding */ inspectPackages),
/* harmony export */   ox: () => (/* binding */ refusePackages),
/* harmony export */   sb: () => (/* binding */ isAtTag),
/* harmony export */   ub: () => (/* binding */ folderName),
/* harmony export */   ut: () => (/* binding */ folderEnvironment)
/* harmony export */ });
/* harmony import */ var _chunk_CC5NLTC6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1158);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2136);
/* harmony import */ var _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2657);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1973);
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5380);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8824);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(613);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8500);








// src/proxy-folders/package-folder.ts




function assetsFolderOf(assetsRoot, codeRoot, env = process.env) {
  return env.PROXY_ASSETS_FOLDER ? (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(codeRoot, env.PROXY_ASSETS_FOLDER) : assetsRoot;
}
function packagesOf(services, assetsFolder) {
  return services.flatMap((chosen) => {
    const place = chosen.pinnedTrees.find(({ pin }) => pin.directory === chosen.service);
    const assetsJson = place?.pin.assetsJson;
    if (place === void 0 || assetsJson === void 0) return [];
    const path = (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_2__/* .assetsJsonOf */ .n_)(chosen.service);
    const folder = folderName(assetsJson.repository, path);
    const crumb = { assetsJson: path, folder, tag: assetsJson.tag };
    return [{ chosen, place, assetsJson, crumb, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsFolder, folder) }];
  });
}
function layoutForProxy(given, { services, pins }) {
  if (given === "tests") return given;
  const [tagged] = packagesOf(services, "");
  const other = services.find((service) => packagesOf([service], "").length === 0);
  if (tagged !== void 0 && other !== void 0) {
    const message = `${tagged.chosen.service} is pinned by an assets.json, ${other.service} by a recordings.json: one test proxy cannot serve both.`;
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("bad-usage", message, {
      hint: "Name services of one kind; or give the layout input tests, for tests that name no assets.json to their proxy."
    });
  }
  return tagged !== void 0 || other === void 0 && pins.tagged.length > 0 ? "test-proxy" : "tests";
}
function recordingFolders(services, layout, { assetsRoot, codeRoot }) {
  const packages = layout === "tests" ? [] : packagesOf(services, assetsFolderOf(assetsRoot, codeRoot));
  return Object.fromEntries(
    services.map((chosen) => {
      const found = packages.find((one) => one.chosen === chosen);
      return [
        chosen.service,
        found === void 0 ? (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsRoot, chosen.service) : (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(found.folder, found.place.assetsPath)
      ];
    })
  );
}
function folderName(repository, path) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha1").update(`${repository}${path}`).digest("base64");
  return hash.replace(/[^A-Za-z0-9]/g, "").slice(0, 10);
}
function isOfTestProxy(assetsRoot, path) {
  const [top = ""] = path.split("/");
  return top === _chunk_CC5NLTC6_js__WEBPACK_IMPORTED_MODULE_0__/* .BREADCRUMBS */ .Hj || /^[A-Za-z0-9]{10}$/.test(top) && (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsRoot, top, ".git"));
}
function folderEnvironment(folder) {
  return { ...(0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_3__/* .codeEnvironment */ .dI)(), GIT_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, ".git"), GIT_WORK_TREE: folder, GIT_ALLOW_PROTOCOL: "none" };
}
async function readFolder(folder, signal) {
  const names = (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIfReadable */ .gR)(folder);
  if (names.length === 0) return void 0;
  const isClone = names.includes(".git") && await isCheckedOut(folder, signal);
  if (!isClone && names.every((name) => name === ".git")) return void 0;
  if (!isClone) {
    const message = `${folder} holds files, but is no clone of the assets repository: ${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(names)}.`;
    const hint = "Move them elsewhere: it is the folder that the test proxy clones a package into.";
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("foreign-root", message, { hint });
  }
  const args = ["status", "--porcelain=v2", "--branch", "-z", "--untracked-files=all", "--no-renames"];
  const result = await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .Ii)(args, { environment: folderEnvironment(folder), signal });
  const changes = { added: [], modified: [], deleted: [] };
  let head;
  for (const record of (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRecords */ .DQ)(result.stdout).map(String)) {
    head ??= (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(/^# branch\.oid (.*)/.exec(record)?.[1] ?? "");
    const [, untracked, ordinary, unmerged = "", path = ""] = /^(?:(\?)|1 (\S\S)(?: \S+){6}|u (\S\S)(?: \S+){8}) (.*)$/s.exec(record) ?? [];
    const letters = untracked ?? ordinary ?? unmerged;
    if (letters.includes("D")) changes.deleted.push(path);
    else if (/^[?A]/.test(letters)) changes.added.push(path);
    else if (letters !== "") changes.modified.push(path);
  }
  if (result.exitCode === 0 && head !== void 0) return { head, changes };
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("damaged-root", `What changed in ${folder}, a folder of the test proxy, cannot be told.`, {
    hint: "Copy what you recorded there, delete the folder, then run the command again.",
    detail: (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_3__/* .gitError */ .N7)(args, result).detail
  });
}
function changeLines({ added, modified, deleted }) {
  const lines = (kind, paths) => paths.map((path) => `${kind.padEnd("modified".length)} ${path}`);
  return [...lines("added", added), ...lines("modified", modified), ...lines("deleted", deleted)];
}
function hasChanges({ changes }) {
  return changeLines(changes).length > 0;
}
var BUSY_TIMEOUT_MS = 6e4;
async function isCheckedOut(folder, signal) {
  const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, ".git");
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.statSync)(gitDir).isFile()) return true;
  for (let waited = 0; !(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(gitDir, "index")); waited += 100) {
    const paths = [".", ...(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readdirSync)(gitDir, { recursive: true, encoding: "utf8" })];
    const written = paths.map((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(gitDir, path), { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (Date.now() - Math.max(...written) > BUSY_TIMEOUT_MS) return false;
    if (waited >= BUSY_TIMEOUT_MS) throw isBusy(folder);
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_9__.setTimeout)(100, void 0, { signal });
  }
  return true;
}
async function awaitIndexLock(folder, signal) {
  for (let waited = 0; (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, ".git/index.lock")); waited += 100) {
    if (waited >= BUSY_TIMEOUT_MS) throw isBusy(folder);
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_9__.setTimeout)(100, void 0, { signal });
  }
}
function isBusy(folder) {
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("busy", `Another git command is at work in ${folder}.`, {
    hint: `Wait for it; if there is none, delete ${(0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, ".git/index.lock")} and run the command again.`
  });
}
function isAtTag(head, tag) {
  const digits = (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_2__/* .tagDigits */ .r5)(tag);
  return digits !== void 0 && head?.startsWith(digits) === true;
}
async function inspectPackages({ tagged }, { assetsRoot, codeRoot }, signal) {
  const assetsFolder = assetsFolderOf(assetsRoot, codeRoot);
  const packages = [];
  for (const { directory, assetsJson, at } of tagged) {
    const file = (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_2__/* .assetsJsonOf */ .n_)(directory);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsFolder, folderName(assetsJson?.repository ?? "", file));
    const state = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, ".git")) ? await readFolder(folder, signal) : void 0;
    if (state === void 0) continue;
    const inRoot = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(assetsRoot, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, path)).replaceAll("\\", "/");
    const { added, modified, deleted } = state.changes;
    const changes = { added: added.map(inRoot), modified: modified.map(inRoot), deleted: deleted.map(inRoot) };
    packages.push({ directory, file, at, head: state.head, isAtTag: isAtTag(state.head, assetsJson?.tag ?? ""), changes });
  }
  return packages;
}
function proxyCommands(verb, packages) {
  return packages.map(({ file }) => (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_1__/* .shellCommand */ .q$)(["test-proxy", verb, "-a", file])).join(", ");
}
function refusePackages(verb, packages) {
  if (packages.length === 0) return;
  const names = (0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(packages.map(({ directory }) => directory));
  const message = `${names}: the folder is the test proxy's own, which assets-sync ${verb} leaves alone.`;
  const hint = `Run: ${proxyCommands(verb, packages)}. Nothing was changed.`;
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("bad-usage", message, { hint, at: packages[0]?.at });
}




/***/ }),

/***/ 1158:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ writeBreadcrumbs),
/* harmony export */   Dp: () => (/* binding */ readBreadcrumbs),
/* harmony export */   Hj: () => (/* binding */ BREADCRUMBS)
/* harmony export */ });
/* harmony import */ var _chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4561);
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5380);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);



// src/proxy-folders/breadcrumbs.ts


var BREADCRUMBS = "breadcrumb";
var EXTENSION = ".breadcrumb";
var MARK = "\uFEFF";
function readBreadcrumbs(assetsFolder) {
  const own = /* @__PURE__ */ new Map();
  const copied = /* @__PURE__ */ new Map();
  for (const name of filesIn(assetsFolder)) {
    for (const crumb of parse((0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_0__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(assetsFolder, BREADCRUMBS, name)) ?? "")) {
      (name === `${crumb.folder}${EXTENSION}` ? own : copied).set(crumb.folder, crumb);
    }
  }
  return new Map([...copied, ...own]);
}
function filesIn(assetsFolder) {
  return (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_1__/* .namesIfReadable */ .gR)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(assetsFolder, BREADCRUMBS)).filter((name) => name.endsWith(EXTENSION));
}
function parse(text) {
  const lines = text.split(/\r?\n/).map((line) => line.replaceAll(MARK, "").split(";"));
  return lines.flatMap((fields) => {
    const [assetsJson = "", folder = "", tag = ""] = fields.map((field) => field.trim());
    return fields.length === 3 && /^[A-Za-z0-9]+$/.test(folder) ? [{ assetsJson, folder, tag }] : [];
  });
}
function writeBreadcrumbs(assetsFolder, crumbs) {
  const there = new Map([...crumbs].filter(([folder]) => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(assetsFolder, folder, ".git"))));
  for (const name of filesIn(assetsFolder)) {
    if (!there.has(name.slice(0, -EXTENSION.length))) (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_1__/* .removeFile */ .nM)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(assetsFolder, BREADCRUMBS, name));
  }
  const sorted = [...there.values()].sort((a, b) => a.assetsJson < b.assetsJson ? -1 : 1);
  for (const { folder, assetsJson } of sorted) {
    const lines = sorted.filter((crumb) => crumb.folder === folder || crumb.assetsJson !== assetsJson);
    const text = lines.map((crumb) => `${crumb.assetsJson};${crumb.folder};${crumb.tag}
`).join("");
    (0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_0__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(assetsFolder, BREADCRUMBS, `${folder}${EXTENSION}`), `${MARK}${text}`);
  }
}




/***/ }),

/***/ 771:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ privateStores),
/* harmony export */   _c: () => (/* binding */ AssetsRoot),
/* harmony export */   mP: () => (/* binding */ UNREADABLE)
/* harmony export */ });
/* harmony import */ var _chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8368);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7261);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1973);
/* harmony import */ var _chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4561);
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5380);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8824);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(613);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);








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
var UNREADABLE = "unreadable";
function privateStores(assetsRoot) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsRoot, ".git/assets-sync/stores");
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
    this.gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(dir, ".git");
    this.ours = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.gitDir, "assets-sync");
    this.ownIndex = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.ours, "index");
    this.objects = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.gitDir, "objects");
    this.userIndex = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.gitDir, "index");
    this.syncedFile = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.ours, "synced");
    this.syncedCopy = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.ours, "synced-copy");
    this.journalFile = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.ours, "journal");
    this.isOnlyRead = onlyRead;
  }
  get environment() {
    const environment = { ...(0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEnvironment */ .am)(this.gitDir, this.dir, process.env, this.traits), GIT_INDEX_FILE: this.ownIndex };
    return this.isOnlyRead ? { ...environment, GIT_OPTIONAL_LOCKS: "0" } : environment;
  }
  /** What the file system that it is on does with names and modes. */
  get traits() {
    this.knownTraits ??= (0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_3__/* .readTraits */ .aS)(this.gitDir);
    return this.knownTraits ?? _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAIN_FILE_SYSTEM */ .e3;
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
    const kind = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.lstatSync)(this.dir, { throwIfNoEntry: false });
    if (kind === void 0) return false;
    if (!kind.isDirectory()) throw this.foreign(kind.isSymbolicLink() ? "a symbolic link" : "a file");
    if ((0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(this.gitDir)?.isFile() === true) throw this.foreign("another git repository");
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)(this.ours)) {
      this.refusePipes();
      this.keepAttributes();
      return (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.gitDir, "HEAD")) || (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)(this.syncedFile);
    }
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readdirSync)(this.dir).filter((name) => !(0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfTestProxy */ .Ky)(this.dir, name));
    if (entries.every((name) => name === ".git" && (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readdirSync)(this.gitDir).length === 0)) return false;
    throw entries.includes(".git") ? this.foreign("another git repository") : this.notOurs(entries);
  }
  /** A directory with files, of which nothing says that they are recordings. */
  notOurs(strays) {
    return this.foreign(`a directory with files that assets-sync did not put there (${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(strays, 3)})`);
  }
  /**
   * Whoever prepared a root may have configured filters, which are programs. No file has one while the attributes are ours:
   * `info/attributes` comes before all others (gitattributes(5)). Nothing else decides about them, but where git looks for it.
   */
  keepAttributes() {
    const info = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.gitDir, "info");
    const isLink = (path) => (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(path)?.isSymbolicLink() === true;
    if (isLink(this.gitDir) || isLink(info) || (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.gitDir, "commondir")) !== void 0)
      throw this.foreign("a part of another git repository");
    (0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(info, "attributes"), ATTRIBUTES);
  }
  /** @throws `foreign-root` where a pipe is in the place of a file: git, and we, would wait for ever for what comes out of it */
  refusePipes() {
    const pipe = READ_FILES.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.gitDir, name)).find((path) => {
      const found = (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(path);
      return found !== void 0 && !found.isFile() && !found.isDirectory() && !found.isSymbolicLink();
    });
    if (pipe === void 0) return;
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("foreign-root", `${pipe} is no file, but a pipe, a socket or a device.`, {
      hint: "Delete it, then run assets-sync sync, which puts back what belongs there; nothing was touched."
    });
  }
  foreign(what) {
    return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("foreign-root", `The assets root ${this.dir} is ${what}.`, {
      hint: "Move it away, or name another directory in $path; nothing in it was touched."
    });
  }
  /**
   * Makes the root, or brings an older one up to date; its files stay as they are.
   * @param storeObjects the folders of objects that it borrows
   */
  make(storeObjects, repository) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.mkdirSync)(this.ours, { recursive: true });
    const alternates = [.../* @__PURE__ */ new Set([...this.alternates, ...storeObjects.map((objects) => this.alternateFor(objects))])];
    const attributes = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.gitDir, "info/attributes");
    (0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureFile */ .bh)(attributes, ATTRIBUTES);
    const isNew = (0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.gitDir, "config")) === void 0;
    const config = [
      ["core.repositoryFormatVersion", "0"],
      ["core.bare", "false"],
      // A person's own `git reset` has a way back.
      ["core.logAllRefUpdates", "true"],
      ...(0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .rootConfig */ .HE)(),
      ...isNew ? (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .traitsConfig */ .Q0)((0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_3__/* .probeFileSystem */ .gI)(attributes)) : [],
      ["advice.detachedHead", "false"],
      ["remote.origin.url", repository],
      ["remote.origin.pushurl", PUSH_GUARD]
    ];
    (0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_3__/* .makeGitDirectory */ .g7)(this.gitDir, { config, alternates });
  }
  /** Takes away a root that this run made and that holds no file yet. */
  async unmake() {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)(this.dir) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readdirSync)(this.dir) : [];
    if (entries.length === 1 && entries[0] === ".git") await (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFolderLater */ .bF)(this.dir);
  }
  /**
   * Makes a damaged git repository anew. What it was is put aside, into a folder in `.git`; what stays is what proves itself (objects)
   * and what is assets-sync's own. Where that does not say any more what was synced, nothing was. No recording is touched.
   * @param make makes it, its configuration included
   * @returns the folder
   */
  async makeAnew(make, signal) {
    const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.gitDir, `damaged-${(/* @__PURE__ */ new Date()).toISOString().replace(/[-:.]/g, "")}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.mkdirSync)(aside);
    const isFolder = (path) => (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(path)?.isDirectory() === true;
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readdirSync)(this.gitDir).filter((one) => !one.startsWith("damaged-"))) {
      if (["objects", "assets-sync"].includes(name) && isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.gitDir, name))) continue;
      (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_4__/* .rename */ .$w)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.gitDir, name), (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(aside, name));
    }
    const refs = "refs/assets-sync";
    if (isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(aside, refs))) {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.gitDir, "refs"));
      (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_4__/* .rename */ .$w)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(aside, refs), (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.gitDir, refs));
    }
    make();
    (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFile */ .nM)(this.ownIndex);
    const call = { environment: this.environment, signal };
    const synced = this.readSynced();
    const isKnown = synced !== void 0 && (await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .Ii)(["read-tree", synced.commit], call)).exitCode === 0;
    if (!isKnown) {
      for (const file of [this.syncedFile, this.syncedCopy]) (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFile */ .nM)(file);
      return aside;
    }
    await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .Ii)(["update-index", "-q", "--refresh"], call);
    this.standOn(synced);
    return aside;
  }
  /**
   * Says that the root was synced to a commit, of which our index is. The user's git gets the same, with no flag, merge or entry of before;
   * where nothing is, there is no index.
   */
  standOn({ commit, services }) {
    for (const file of [this.syncedFile, this.syncedCopy]) (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDurably */ .v8)(file, JSON.stringify({ commit, services }));
    this.writeRef(SYNCED_REF, commit);
    (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDurably */ .v8)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.gitDir, "HEAD"), `${commit}
`);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)(this.ownIndex)) (0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .vK)(this.userIndex, (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)(this.ownIndex));
    else (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFile */ .nM)(this.userIndex);
  }
  /** Whether HEAD and the user's index are as they were left. */
  standsOn(commit) {
    const isThere = this.detachedHead === commit && (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)(this.ownIndex) && (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)(this.userIndex);
    return isThere && (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)(this.ownIndex).equals((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)(this.userIndex));
  }
  writeRef(ref, commit) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.gitDir, ref);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(file), { recursive: true });
    (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDurably */ .v8)(file, `${commit}
`);
  }
  /** The commit that HEAD names, by its own text; undefined where it is on a branch. */
  get detachedHead() {
    return (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_9__/* .parseSha */ .qL)((0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.gitDir, "HEAD"))?.trim() ?? "");
  }
  /** @throws `damaged-root` where its repository cannot be read, or has lost what was synced */
  async readState(signal) {
    const named = this.detachedHead;
    const synced = this.readSynced();
    if (synced === void 0 && (named !== void 0 || (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)(this.syncedFile))) throw this.damaged(this.syncedFile);
    const isAtSynced = synced !== void 0 && named === synced.commit;
    if (isAtSynced && (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.objects, named.slice(0, 2), named.slice(2))))
      return { synced, head: void 0, interrupted: this.readJournal() };
    const args = ["rev-parse", "-q", "--verify", "HEAD^{commit}"];
    const result = await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .Ii)(args, { environment: this.environment, signal });
    const head = result.exitCode === 0 ? (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_9__/* .parseSha */ .qL)(result.stdout.toString("latin1").trim()) : void 0;
    if (head === void 0 && (named !== void 0 || result.stderr !== "")) throw this.damaged((0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .gitError */ .N7)(args, result));
    return { synced, head: isAtSynced ? void 0 : head, interrupted: this.readJournal() };
  }
  /** @returns undefined where nothing was synced, or nothing says any more what */
  readSynced() {
    return parseSynced((0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)(this.syncedFile) ?? "") ?? parseSynced((0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)(this.syncedCopy) ?? "");
  }
  /** Whether a command failed because of the root's own repository, and not of what it borrows. */
  isDamage(error) {
    if (!(error instanceof _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS)) return error instanceof _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl && error.code === "damaged-root";
    const isAboutRepository = error.kind === "damaged-index" || (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .isDamagedRepository */ .aO)(error);
    return isAboutRepository && (error.path === void 0 || error.path.startsWith(this.gitDir));
  }
  /** @param cause what could not be read: a file, or why git failed */
  damaged(cause) {
    const file = typeof cause === "string" ? cause : cause.path;
    const which = file === void 0 ? "" : `: ${file} cannot be read`;
    return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("damaged-root", `The git repository of the assets root ${this.dir} is damaged${which}.`, {
      hint: "Run assets-sync sync, which makes it anew, then run the command again; the recordings on disk stay as they are.",
      detail: typeof cause === "string" ? void 0 : cause.detail
    });
  }
  /**
   * git reads an index that was cut off without a word, and sees other files in it: it leaves its checksum alone.
   * @throws `damaged-root`
   */
  requireWholeIndex() {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)(this.ownIndex) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)(this.ownIndex) : Buffer.alloc(0);
    const [contents, checksum] = [bytes.subarray(0, -CHECKSUM_BYTES), bytes.subarray(-CHECKSUM_BYTES)];
    const isWhole = checksum.every((byte) => byte === 0) || (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha1").update(contents).digest().equals(checksum);
    if (contents.length === 0 || !isWhole) throw this.damaged(this.ownIndex);
  }
  /** Whether a sync changes files here now, or was cut off while it did. */
  get isCutOff() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)(this.journalFile);
  }
  /** @returns undefined where no run was cut off */
  readJournal() {
    const text = (0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)(this.journalFile);
    return text === void 0 ? void 0 : parseJournal(text) ?? UNREADABLE;
  }
  writeJournal({ commit, services, written }) {
    (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDurably */ .v8)(this.journalFile, JSON.stringify({ commit, services, written }));
  }
  removeJournal() {
    (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFile */ .nM)(this.journalFile);
  }
  /** The folders of objects that the root borrows from, as its git counts them: a relative one from `objects`. */
  get alternates() {
    const text = (0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.objects, "info/alternates")) ?? "";
    return text.split("\n").filter((line) => line !== "");
  }
  /** What is inside the root moves with it. */
  alternateFor(storeObjects) {
    const inside = storeObjects.startsWith(privateStores(this.dir));
    return (inside ? (0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(this.objects, storeObjects) : storeObjects).replaceAll("\\", "/");
  }
  /** Whether the root borrows objects from a store. */
  borrowsFrom(storeObjects) {
    if (this.alternates.includes(this.alternateFor(storeObjects))) return true;
    const canonical = (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalPath */ .Op)(storeObjects);
    return this.alternates.some((path) => (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalPath */ .Op)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(this.objects, path)) === canonical);
  }
  /** Every object that its refs, its stashes, the user's index and `more` refer to; names that are nowhere included. */
  referredObjects(more, signal) {
    return this.objectsOf(["--all", "--reflog", "--indexed-objects", ...more], "", signal);
  }
  /** Everything that revisions, as `git rev-list` takes them, reach. */
  async objectsOf(from, input, signal) {
    const args = ["rev-list", "--objects", "--no-object-names", "--missing=allow-any", ...from];
    const environment = { ...this.environment, GIT_INDEX_FILE: this.userIndex };
    const output = await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(args, { environment, input, signal });
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
  return typeof value === "string" && (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_9__/* .parseSha */ .qL)(value) === value;
}
function isDirectory(value) {
  if (typeof value !== "string") return false;
  const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(value);
  return "directory" in parsed && parsed.directory === value;
}




/***/ })

};
