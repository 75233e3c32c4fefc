export const id = 751;
export const ids = [751];
export const modules = {

/***/ 1751:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ refuseRepositories),
/* harmony export */   C7: () => (/* binding */ privateStores),
/* harmony export */   Eb: () => (/* binding */ findSpecialFiles),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   L7: () => (/* binding */ isOnDisk),
/* harmony export */   Xp: () => (/* binding */ readLocalChanges),
/* harmony export */   Yf: () => (/* binding */ outsideNotice),
/* harmony export */   ZT: () => (/* binding */ inspectRoot),
/* harmony export */   _c: () => (/* binding */ AssetsRoot),
/* harmony export */   d4: () => (/* binding */ adoptRecordings),
/* harmony export */   hL: () => (/* binding */ isUnmade),
/* harmony export */   mP: () => (/* binding */ UNREADABLE),
/* harmony export */   pl: () => (/* binding */ writeSyncedCommit),
/* harmony export */   v8: () => (/* binding */ refuseSpecialFiles),
/* harmony export */   x9: () => (/* binding */ makeFirstRoot)
/* harmony export */ });
/* harmony import */ var _chunk_CGADDCYE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3774);
/* harmony import */ var _chunk_TGSQGXYY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2242);
/* harmony import */ var _chunk_AKE4OFCO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4136);
/* harmony import */ var _chunk_MHGAJDRL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5703);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6096);
/* harmony import */ var _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6670);
/* harmony import */ var _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9066);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2957);
/* harmony import */ var _chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3654);
/* harmony import */ var _chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4104);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(48);
/* harmony import */ var _chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2030);
/* harmony import */ var _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7606);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6760);














// src/workspace/root.ts




// src/workspace/synced-commit.ts
function formatCommit(tree, services) {
  const who = "assets-sync <assets-sync@localhost> 0 +0000";
  return Buffer.from(`tree ${tree}
author ${who}
committer ${who}

${formatMessage(services)}`);
}
function formatMessage(services) {
  const lines = [
    services.length === 1 ? `Recordings of ${services[0]?.service}` : `Recordings of ${services.length} services`,
    "",
    "Made by assets-sync; the next sync replaces this commit.",
    ""
  ];
  let repository;
  const tellRepository = (address) => {
    if (address === void 0 || address === repository) return;
    repository = address;
    lines.push(`Repository: ${address}`);
  };
  for (const synced of services) {
    tellRepository(synced.pinnedTrees[0]?.repository);
    lines.push(`Service: ${synced.tree} ${synced.service}`);
    for (const { directory, assetsPath, repository: address, sha, tree, byTree, behind } of synced.pinnedTrees) {
      tellRepository(address);
      lines.push(`${byTree ? "Pin by tree" : "Pin"}: ${sha} ${tree} ${directory}`);
      if (assetsPath !== directory) lines.push(`From: ${assetsPath}`);
      if (behind !== void 0) lines.push(`Behind: ${behind}`);
    }
  }
  return `${lines.join("\n")}
`;
}
function parseCommit(content) {
  const text = content.toString("utf8");
  const services = [];
  let repository = "";
  for (const line of text.slice(text.indexOf("\n\n") + 2).split("\n")) {
    const [, name = "", value = ""] = /^(Repository|Service|Pin|Pin by tree|From|Behind): (.*)$/.exec(line) ?? [];
    const pinnedTree = services.at(-1)?.pinnedTrees.at(-1);
    if (name === "Repository") repository = value;
    else if (name === "Behind" && pinnedTree !== void 0) pinnedTree.behind = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .parseSha */ .qL)(value);
    else if (name !== "") {
      const words = value.split(" ");
      const shas = words.slice(0, name === "Service" ? 1 : name.startsWith("Pin") ? 2 : 0).map(_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .parseSha */ .qL);
      const parsed = (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDirectory */ .Bp)(words.slice(shas.length).join(" "));
      if ("error" in parsed || shas.includes(void 0)) continue;
      const { directory } = parsed;
      const [one, tree] = shas;
      if (name === "Service") services.push({ service: directory, tree: one, pinnedTrees: [] });
      else if (name === "From" && pinnedTree !== void 0) pinnedTree.assetsPath = directory;
      else if (name.startsWith("Pin")) {
        const place = { directory, assetsPath: directory, repository };
        services.at(-1)?.pinnedTrees.push({ ...place, sha: one, tree, byTree: name === "Pin by tree" });
      }
    }
  }
  return services;
}
async function writeSyncedCommit(root, { others, chosen, without }, signal) {
  const apart = others.filter(({ service }) => !chosen.some((outer) => (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(service, outer.service)));
  const placements = [
    ...apart.map(({ service, tree }) => ({ path: service, tree })),
    ...chosen.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ directory, tree }) => ({ path: directory, tree })))
    // Outer before inner; the sort is stable, so that what is chosen replaces what was there.
  ].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
  const composed = await (0,_chunk_TGSQGXYY_js__WEBPACK_IMPORTED_MODULE_1__/* .composeTree */ .$0)([...placements, ...without.map((path) => ({ path, tree: void 0 }))], {
    readTree: async (tree) => (0,_chunk_AKE4OFCO_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTree */ .cZ)(await root.readTree(tree, signal)),
    writeTree: (content) => (0,_chunk_TGSQGXYY_js__WEBPACK_IMPORTED_MODULE_1__/* .writeObject */ .p7)(root.objects, "tree", content)
  });
  const services = [...apart.map((other) => ({ ...other, pinnedTrees: partsAfter(other, chosen) })), ...chosen].map((service) => ({ ...service, tree: composed.treeAt(service.service) ?? _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .EMPTY_TREE */ .pL })).sort((a, b) => sortKey(a) < sortKey(b) ? -1 : 1);
  return { commit: (0,_chunk_TGSQGXYY_js__WEBPACK_IMPORTED_MODULE_1__/* .writeObject */ .p7)(root.objects, "commit", formatCommit(composed.tree, services)), services };
}
function sortKey({ service, pinnedTrees }) {
  return `${pinnedTrees[0]?.repository}${service}`;
}
function partsAfter(other, chosen) {
  const inner = chosen.filter(({ service }) => (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(service, other.service));
  return [
    ...other.pinnedTrees.filter(({ directory }) => !inner.some(({ service }) => (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(directory, service))),
    ...inner.flatMap(({ pinnedTrees }) => pinnedTrees)
  ];
}

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
  "assets-sync/journal",
  SYNCED_REF
];
var UNREADABLE = "unreadable";
function privateStores(assetsRoot) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(assetsRoot, ".git/assets-sync/stores");
}
var AssetsRoot = class {
  /** Absolute. */
  dir;
  gitDir;
  /** The folder for what only assets-sync knows of. It tells an assets root from anything else. */
  ours;
  onlyRead;
  knownTraits;
  /** @param onlyRead nothing is locked or written, not even an index that could be refreshed: a sync may be at work */
  constructor(dir, onlyRead = false) {
    this.dir = dir;
    this.gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(dir, ".git");
    this.ours = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.gitDir, "assets-sync");
    this.onlyRead = onlyRead;
  }
  /**
   * The index that tells what is on disk from what was synced. git's own, `.git/index`, is the user's: flags in it that hide files, a
   * sparse checkout, a branch without commits or a merge change nothing in what is seen here. It gets a copy after each sync.
   */
  get ownIndex() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.ours, "index");
  }
  /** git's own. */
  get userIndex() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.gitDir, "index");
  }
  /** Where the objects of the root itself are. */
  get objects() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.gitDir, "objects");
  }
  get environment() {
    const environment = { ...(0,_chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_8__/* .ownEnvironment */ .am)(this.gitDir, this.dir, process.env, this.traits), GIT_INDEX_FILE: this.ownIndex };
    return this.onlyRead ? { ...environment, GIT_OPTIONAL_LOCKS: "0" } : environment;
  }
  /** What the file system that it is on does with names and modes. */
  get traits() {
    this.knownTraits ??= (0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_9__/* .readTraits */ .aS)(this.gitDir);
    return this.knownTraits ?? _chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAIN_FILE_SYSTEM */ .e3;
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
    const kind = (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.lstatSync)(this.dir, { throwIfNoEntry: false });
    if (kind === void 0) return false;
    if (!kind.isDirectory()) throw this.foreign(kind.isSymbolicLink() ? "a symbolic link" : "a file");
    if ((0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .lstatIfThere */ .Cm)(this.gitDir)?.isFile() === true) throw this.foreign("another git repository");
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)(this.ours)) {
      this.refusePipes();
      this.keepAttributes();
      return (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.gitDir, "HEAD")) || (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.gitDir, SYNCED_REF));
    }
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.readdirSync)(this.dir).filter((name) => !(0,_chunk_CGADDCYE_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfTestProxy */ .Ky)(this.dir, name));
    if (entries.every((name) => name === ".git" && (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.readdirSync)(this.gitDir).length === 0)) return false;
    throw entries.includes(".git") ? this.foreign("another git repository") : this.notOurs(entries);
  }
  /** A directory with files, of which nothing says that they are recordings. */
  notOurs(strays) {
    return this.foreign(`a directory with files that assets-sync did not put there (${(0,_chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_11__/* .listNames */ .Zv)(strays, 3)})`);
  }
  /**
   * Whoever prepared a root may have configured filters, which are programs. No file has one while the attributes are ours:
   * `info/attributes` comes before all others (gitattributes(5)). Nothing else decides about them, but where git looks for it.
   */
  keepAttributes() {
    const info = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.gitDir, "info");
    const isElsewhere = (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.gitDir, "commondir")) !== void 0 || (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .lstatIfThere */ .Cm)(info)?.isSymbolicLink() === true;
    if (isElsewhere || (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .lstatIfThere */ .Cm)(this.gitDir)?.isSymbolicLink() === true)
      throw this.foreign("a part of another git repository");
    (0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_9__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(info, "attributes"), ATTRIBUTES);
  }
  /** @throws `foreign-root` where a pipe is in the place of a file: git, and we, would wait for ever for what comes out of it */
  refusePipes() {
    const isFile = (found) => found.isFile() || found.isDirectory() || found.isSymbolicLink();
    const pipe = READ_FILES.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.gitDir, name)).find((path) => {
      const found = (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .lstatIfThere */ .Cm)(path);
      return found !== void 0 && !isFile(found);
    });
    if (pipe === void 0) return;
    throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl("foreign-root", `${pipe} is no file, but a pipe, a socket or a device.`, {
      hint: "Delete it, then run assets-sync sync, which puts back what belongs there; nothing was touched."
    });
  }
  foreign(what) {
    return new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl("foreign-root", `The assets root ${this.dir} is ${what}.`, {
      hint: "Move it away, or name another directory in $path; nothing in it was touched."
    });
  }
  /**
   * Makes the root, or brings an older one up to date; its files stay as they are.
   * @param storeObjects the folders of objects that it borrows
   */
  make(storeObjects, repository) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.mkdirSync)(this.ours, { recursive: true });
    const known = this.alternates;
    const wanted = storeObjects.map((objects) => this.alternateFor(objects));
    const attributes = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.gitDir, "info/attributes");
    (0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_9__/* .ensureFile */ .bh)(attributes, ATTRIBUTES);
    const isNew = (0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_9__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.gitDir, "config")) === void 0;
    (0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_9__/* .makeGitDirectory */ .g7)(this.gitDir, {
      config: [
        ["core.repositoryFormatVersion", "0"],
        ["core.bare", "false"],
        // A person's own `git reset` has a way back.
        ["core.logAllRefUpdates", "true"],
        ...(0,_chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_8__/* .rootConfig */ .HE)(),
        ...isNew ? (0,_chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_8__/* .traitsConfig */ .Q0)((0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_9__/* .probeFileSystem */ .gI)(attributes)) : [],
        ["advice.detachedHead", "false"],
        ["remote.origin.url", repository],
        ["remote.origin.pushurl", PUSH_GUARD]
      ],
      alternates: [.../* @__PURE__ */ new Set([...known, ...wanted])]
    });
  }
  /** Takes away a root that this run made and that holds no file yet. */
  async unmake() {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)(this.dir) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.readdirSync)(this.dir) : [];
    if (entries.length === 1 && entries[0] === ".git") await (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .removeFolderLater */ .bF)(this.dir);
  }
  /**
   * Makes a damaged git repository anew. What it was is put aside, into a folder in `.git`; what stays is what proves itself (objects)
   * and what is assets-sync's own. Where that does not say any more what was synced, nothing was. No recording is touched.
   * @param make makes it, its configuration included
   * @returns the folder
   */
  async makeAnew(make, signal) {
    const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.gitDir, `damaged-${(/* @__PURE__ */ new Date()).toISOString().replace(/[-:.]/g, "")}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.mkdirSync)(aside);
    const isFolder = (name) => (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.gitDir, name))?.isDirectory() === true;
    const stays = (name) => name.startsWith("damaged-") || isFolder(name) && ["objects", "assets-sync"].includes(name);
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.readdirSync)(this.gitDir)) if (!stays(name)) (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .rename */ .$w)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.gitDir, name), (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(aside, name));
    const refs = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(aside, "refs/assets-sync");
    if ((0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .lstatIfThere */ .Cm)(refs)?.isDirectory() === true) {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.gitDir, "refs"));
      (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .rename */ .$w)(refs, (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.gitDir, "refs/assets-sync"));
    }
    make();
    (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .removeFile */ .nM)(this.ownIndex);
    const { environment } = this;
    const commit = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .parseSha */ .qL)((0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_9__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.gitDir, SYNCED_REF))?.trim() ?? "");
    const isKnown = commit !== void 0 && (await (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_6__/* .tryGit */ .Ii)(["read-tree", commit], { environment, signal })).exitCode === 0;
    if (!isKnown) (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .removeFile */ .nM)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.gitDir, SYNCED_REF));
    else {
      await (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_6__/* .tryGit */ .Ii)(["update-index", "-q", "--refresh"], { environment, signal });
      this.standOn(commit);
    }
    return aside;
  }
  /**
   * Says that the root was synced to a commit, of which our index is. The user's git gets the same, with no flag, merge or entry of before;
   * where nothing is, there is no index.
   */
  standOn(commit) {
    this.writeRef(SYNCED_REF, commit);
    (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .writeDurably */ .v8)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.gitDir, "HEAD"), `${commit}
`);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)(this.ownIndex)) (0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_9__/* .writeAtomically */ .vK)(this.userIndex, (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.readFileSync)(this.ownIndex));
    else (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .removeFile */ .nM)(this.userIndex);
  }
  /** Whether HEAD and the user's index are as they were left. */
  standsOn(commit) {
    const isThere = this.detachedHead === commit && (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)(this.ownIndex) && (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)(this.userIndex);
    return isThere && (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.readFileSync)(this.ownIndex).equals((0,node_fs__WEBPACK_IMPORTED_MODULE_13__.readFileSync)(this.userIndex));
  }
  writeRef(ref, commit) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.gitDir, ref);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.dirname)(file), { recursive: true });
    (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .writeDurably */ .v8)(file, `${commit}
`);
  }
  /** The commit that HEAD names, by its own text; undefined where it is on a branch. */
  get detachedHead() {
    return (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .parseSha */ .qL)((0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_9__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.gitDir, "HEAD"))?.trim() ?? "");
  }
  /** @throws `damaged-root` where its repository cannot be read, or has lost what was synced */
  async readState(signal) {
    try {
      const state = await this.readStateAsFound(signal);
      if (!this.isLost(state)) return state;
      const later = await this.readStateAsFound(signal);
      if (!this.isLost(later)) return later;
    } catch (error) {
      throw this.isDamage(error) ? this.damaged(error) : error;
    }
    throw this.damaged();
  }
  async readStateAsFound(signal) {
    const [head, synced] = this.readWhereSynced() ?? await this.readObjects(["HEAD", SYNCED_REF], signal);
    return {
      synced: synced === void 0 ? void 0 : { commit: synced.name, services: parseCommit(synced.content) },
      head: head === void 0 || head.name === synced?.name ? void 0 : head.name,
      interrupted: this.readJournal()
    };
  }
  /** Whether nothing says any more what was synced, or HEAD is at a commit that is not there. */
  isLost({ synced, head }) {
    const named = this.detachedHead;
    return named !== void 0 && (synced === void 0 || head === void 0 && named !== synced.commit);
  }
  /** HEAD and the synced commit where HEAD still is at it, as it was written: that takes no process. */
  readWhereSynced() {
    const name = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .parseSha */ .qL)((0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_9__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.gitDir, SYNCED_REF))?.trim() ?? "");
    if (name === void 0 || this.detachedHead !== name) return void 0;
    const commit = (0,_chunk_AKE4OFCO_js__WEBPACK_IMPORTED_MODULE_2__/* .readLooseObject */ .IC)(this.objects, name);
    return commit === void 0 ? void 0 : [commit, commit];
  }
  /** Whether a command failed because of the root's own repository, and not of what it borrows. */
  isDamage(error) {
    if (!(error instanceof _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_6__/* .GitError */ .XS)) return error instanceof _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl && error.code === "damaged-root";
    const isAboutRepository = error.kind === "damaged-index" || (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_6__/* .isDamagedRepository */ .aO)(error);
    return isAboutRepository && (error.path === void 0 || error.path.startsWith(this.gitDir));
  }
  /** @param cause what could not be read: a file, or why git failed */
  damaged(cause) {
    const file = typeof cause === "string" ? cause : cause instanceof _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_6__/* .GitError */ .XS ? cause.path : void 0;
    const which = file === void 0 ? "" : `: ${file} cannot be read`;
    return new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl("damaged-root", `The git repository of the assets root ${this.dir} is damaged${which}.`, {
      hint: "Run assets-sync sync, which makes it anew, then run the command again; the recordings on disk stay as they are.",
      detail: cause instanceof _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_6__/* .GitError */ .XS ? cause.detail : void 0
    });
  }
  /**
   * git reads an index that was cut off without a word, and sees other files in it: it leaves its checksum alone.
   * @throws `damaged-root`
   */
  requireWholeIndex() {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)(this.ownIndex) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.readFileSync)(this.ownIndex) : Buffer.alloc(0);
    const [contents, checksum] = [bytes.subarray(0, -CHECKSUM_BYTES), bytes.subarray(-CHECKSUM_BYTES)];
    const isWhole = checksum.every((byte) => byte === 0) || (0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.createHash)("sha1").update(contents).digest().equals(checksum);
    if (contents.length === 0 || !isWhole) throw this.damaged(this.ownIndex);
  }
  get journalFile() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.ours, "journal");
  }
  /** Whether a sync changes files here now, or was cut off while it did. */
  get isCutOff() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)(this.journalFile);
  }
  /** @returns undefined where no run was cut off */
  readJournal() {
    const text = (0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_9__/* .readIfThere */ .qC)(this.journalFile);
    return text === void 0 ? void 0 : parseJournal(text) ?? UNREADABLE;
  }
  writeJournal({ commit, services }) {
    (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .writeDurably */ .v8)(this.journalFile, JSON.stringify({ commit, services }));
  }
  removeJournal() {
    (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .removeFile */ .nM)(this.journalFile);
  }
  /** What is recorded in a commit that assets-sync made. */
  async readSynced(commit, signal) {
    const [object] = await this.readObjects([commit], signal);
    return object === void 0 ? [] : parseCommit(object.content);
  }
  /** The content of a tree that the root has or borrows. */
  async readTree(tree, signal) {
    const [object] = await this.readObjects([tree], signal);
    if (object === void 0) throw new Error(`tree ${tree} is not in the store`);
    return object.content;
  }
  readObjects(names, signal) {
    return (0,_chunk_AKE4OFCO_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$I)(names, { environment: this.environment, signal });
  }
  /** The folders of objects that the root borrows from, as its git counts them: a relative one from `objects`. */
  get alternates() {
    const text = (0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_9__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.objects, "info/alternates")) ?? "";
    return text.split("\n").filter((line) => line !== "");
  }
  /** What is inside the root moves with it. */
  alternateFor(storeObjects) {
    const inside = storeObjects.startsWith(privateStores(this.dir));
    return (inside ? (0,node_path__WEBPACK_IMPORTED_MODULE_14__.relative)(this.objects, storeObjects) : storeObjects).replaceAll("\\", "/");
  }
  /** Whether the root borrows objects from a store. */
  borrowsFrom(storeObjects) {
    if (this.alternates.includes(this.alternateFor(storeObjects))) return true;
    const canonical = (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalPath */ .Op)(storeObjects);
    return this.alternates.some((path) => (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalPath */ .Op)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.resolve)(this.objects, path)) === canonical);
  }
  /** Every object that its refs, its stashes, the user's index and a journal refer to; names that are nowhere included. */
  async referredObjects(journal, signal) {
    const from = ["--all", "--reflog", "--indexed-objects", ...journal === void 0 ? [] : [journal.commit]];
    return this.objectsOf(from, "", signal);
  }
  /** Everything that revisions, as `git rev-list` takes them, reach. */
  async objectsOf(from, input, signal) {
    const args = ["rev-list", "--objects", "--no-object-names", "--missing=allow-any", ...from];
    const environment = { ...this.environment, GIT_INDEX_FILE: this.userIndex };
    const output = await (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_6__/* .git */ .$Y)(args, { environment, input, signal });
    return output.toString("latin1").split("\n").filter((name) => name !== "");
  }
};
function parseJournal(text) {
  try {
    const { commit, services } = JSON.parse(text);
    const sha = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .parseSha */ .qL)(String(commit));
    if (sha === void 0 || !Array.isArray(services)) return void 0;
    const parsed = services.map((service) => (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDirectory */ .Bp)(String(service)));
    const directories = parsed.flatMap((one) => "directory" in one ? [one.directory] : []);
    return directories.length === services.length ? { commit: sha, services: directories } : void 0;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return void 0;
    throw error;
  }
}

// src/workspace/inspect.ts



// src/workspace/local-changes.ts


var MAX_PATHSPECS = 50;
var STATUS = ["status", "--porcelain=v2", "-z", "--no-renames", "--untracked-files=all", "--ignored=traditional", "--"];
var ABSENT = "000000";
async function readLocalChanges(root, state, services, signal) {
  const pathspecs = services.length > MAX_PATHSPECS || services.includes(_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_5__/* .TOP */ .wv) ? [] : services;
  const args = [...STATUS, ...pathspecs, ...pathspecs.flatMap((service) => fileAbove(root, service))];
  try {
    if (state.synced !== void 0) root.requireWholeIndex();
    const result = await (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_6__/* .tryGit */ .Ii)(args, { environment: root.environment, signal });
    if (result.exitCode !== 0 || (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_6__/* .saysNoAccess */ .qS)(result.stderr)) throw (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_6__/* .gitError */ .N7)(args, result);
    const changes = parseStatus(result.stdout).filter(({ path }) => !(0,_chunk_CGADDCYE_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfTestProxy */ .Ky)(root.dir, path.toString("utf8")));
    return changes.filter((change) => services.some((service) => concerns(change, service)));
  } catch (error) {
    throw explainUnreadable(root, error, state);
  }
}
function parseStatus(output) {
  return (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_6__/* .splitRecords */ .DQ)(output).flatMap((record) => {
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
  return (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(text, service) || (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(service, text.replace(/\/$/, ""));
}
function fileAbove(root, service) {
  const segments = service.split("/").slice(0, -1);
  for (let depth = 1; depth <= segments.length; depth++) {
    const above = segments.slice(0, depth).join("/");
    const found = (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(root.dir, above));
    if (found === void 0) return [];
    if (!found.isDirectory()) return [above];
  }
  return [];
}
function isOnDisk(root, service) {
  return hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(root.dir, service));
}
function hasFile(folder) {
  const found = (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .lstatIfThere */ .Cm)(folder);
  if (found === void 0) return false;
  return !found.isDirectory() || (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.readdirSync)(folder).some((name) => hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(folder, name)));
}
function explainUnreadable(root, error, { synced }) {
  if (!(error instanceof _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_6__/* .GitError */ .XS)) return error;
  if (root.isDamage(error)) return root.damaged(error);
  if (!error.isUnreadable) return error;
  const names = (synced?.services ?? []).map(({ service }) => service);
  return new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl(
    "missing-store",
    `What changed in ${root.dir} cannot be told: the store that it borrows from is gone or damaged (${root.alternates.join(", ")}).`,
    {
      hint: `Run ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_4__/* .syncCommand */ .Bz)(names)}, which fetches it again and leaves what you recorded as it is.`,
      detail: error.detail
    }
  );
}
function refuseRepositories(root, changes, why) {
  const isFolder = ({ path }) => path.at(-1) === 47 || (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .lstatIfThere */ .Cm)(root.fileAt(path))?.isDirectory() === true;
  const nested = changes.filter((change) => change.kind !== "deleted" && isFolder(change)).map(({ path }) => path.toString("utf8").replace(/\/$/, ""));
  if (nested.length === 0) return;
  const are = nested.length === 1 ? "is a git repository of its own" : "are git repositories of their own";
  throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl("local-changes", `${nested.join(", ")} in ${root.dir} ${are}, which ${why}.`, {
    hint: "Move it out of the assets root, or remove its .git directory so that its files count as recordings."
  });
}
function refuseSpecialFiles(root, changes) {
  const isSpecial = ({ path }) => {
    const found = (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .lstatIfThere */ .Cm)(root.fileAt(path));
    return found !== void 0 && !found.isFile() && !found.isSymbolicLink() && !found.isDirectory();
  };
  const special = changes.filter(isSpecial).map(({ path }) => path.toString("utf8"));
  if (special.length === 0) return;
  const what = `${(0,_chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_11__/* .listNames */ .Zv)(special)} in ${root.dir} is no file, but a pipe, a socket or a device.`;
  throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl("local-changes", what, { hint: "Remove it, then run the command again." });
}
function findSpecialFiles(root, services) {
  const below = (folder) => {
    if ((0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .lstatIfThere */ .Cm)(root.fileAt(folder))?.isDirectory() !== true) return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.readdirSync)(root.fileAt(folder), { withFileTypes: true, encoding: "buffer" }).flatMap((entry) => {
      const path = Buffer.concat([folder, Buffer.from("/"), entry.name]);
      if (entry.isDirectory()) return below(path);
      return entry.isFile() || entry.isSymbolicLink() ? [] : [path];
    });
  };
  return services.flatMap((service) => service === _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_5__/* .TOP */ .wv ? [] : below(Buffer.from(service))).map((path) => ({ path }));
}

// src/workspace/inspect.ts
var NOTHING_THERE = { synced: void 0, head: void 0, interrupted: void 0 };
async function inspectRoot(assetsRoot, knowing, signal) {
  const root = new AssetsRoot(assetsRoot, true);
  const looking = isUnmade(root) ? lookAtUnmade(root, knowing) : look(root, signal);
  const [{ state, all }, { globs, pins }] = await Promise.all([looking, knowing]);
  const synced = new Set(state.synced?.services.map(({ service }) => service));
  const found = /* @__PURE__ */ new Map();
  const outside = [];
  for (const change of all) {
    const directory = (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_5__/* .parentDirectory */ .im)(change.path.toString("utf8"));
    const service = (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_5__/* .upward */ .Oz)(directory).find((above) => synced.has(above)) ?? globs.serviceOf(directory) ?? pins.resolveTargeted(directory)?.directory;
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
  return { state, all: await readLocalChanges(root, state, [_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_5__/* .TOP */ .wv], signal) };
}
async function lookAtUnmade(root, knowing) {
  return { state: NOTHING_THERE, all: firstRecordings(root, await knowing) };
}
function outsideNotice(outside) {
  const paths = outside.map(({ path }) => path.toString("utf8"));
  const directory = (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_5__/* .parentDirectory */ .im)(paths[0] ?? "");
  const advice = directory === _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_5__/* .TOP */ .wv ? "move it into the directory of a service" : `name its directory: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_4__/* .shellCommand */ .q$)(["assets-sync", "push", directory])}`;
  return `In no service, so that a push leaves it out: ${(0,_chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_11__/* .listNames */ .Zv)(paths, 1)}. To push it, ${advice}`;
}
function differencesOf(changes) {
  const differences = { added: [], modified: [], deleted: [] };
  for (const { path, kind } of changes) differences[kind].push(path.toString("utf8"));
  for (const paths of Object.values(differences)) paths.sort();
  return differences;
}
function isUnmade({ dir, gitDir }) {
  const isNone = (name) => name === ".git" || (0,_chunk_CGADDCYE_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfTestProxy */ .Ky)(dir, name);
  if ((0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .lstatIfThere */ .Cm)(dir)?.isDirectory() !== true || (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.readdirSync)(dir).every(isNone)) return false;
  const found = (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .lstatIfThere */ .Cm)(gitDir);
  return found === void 0 || found.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.readdirSync)(gitDir).length === 0;
}
function firstRecordings(root, { globs, pins }) {
  const isStray = (path) => {
    const parsed = (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDirectory */ .Bp)((0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_5__/* .parentDirectory */ .im)(path.toString("utf8").replace(/\/$/, "")));
    if ("error" in parsed || parsed.directory === _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_5__/* .TOP */ .wv) return true;
    return (globs.serviceOf(parsed.directory) ?? pins.resolveTargeted(parsed.directory)) === void 0;
  };
  const paths = filesBelow(Buffer.from(root.dir), void 0).filter((path) => !(0,_chunk_CGADDCYE_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfTestProxy */ .Ky)(root.dir, path.toString("utf8")));
  const strays = paths.filter(isStray);
  if (strays.length > 0) throw root.notOurs(strays.map(String));
  return paths.map((path) => ({ path, kind: "added" }));
}
function makeFirstRoot(root, repository, codeRepository) {
  (0,_chunk_MHGAJDRL_js__WEBPACK_IMPORTED_MODULE_3__/* .hideFromStatus */ .hf)(codeRepository, root.dir);
  root.make([], repository);
}
function adoptRecordings(root, known, repository, codeRepository) {
  firstRecordings(root, known);
  makeFirstRoot(root, repository, codeRepository);
}
function filesBelow(folder, below) {
  const at = below === void 0 ? folder : Buffer.concat([folder, SLASH, below]);
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.readdirSync)(at, { withFileTypes: true, encoding: "buffer" }).flatMap((entry) => {
    const path = below === void 0 ? entry.name : Buffer.concat([below, SLASH, entry.name]);
    if (!entry.isDirectory()) return [path];
    if (path.equals(OWN)) return [];
    const isRepository = (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_10__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(folder.toString("utf8"), path.toString("utf8"), ".git")) !== void 0;
    return isRepository ? [Buffer.concat([path, SLASH])] : filesBelow(folder, path);
  });
}
var SLASH = Buffer.from("/");
var OWN = Buffer.from(".git");




/***/ }),

/***/ 3774:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ isBusy),
/* harmony export */   CC: () => (/* binding */ awaitIndexLock),
/* harmony export */   Cl: () => (/* binding */ writeBreadcrumbs),
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   Dp: () => (/* binding */ readBreadcrumbs),
/* harmony export */   Dx: () => (/* binding */ assetsFolderOf),
/* harmony export */   Hj: () => (/* binding */ BREADCRUMBS),
/* harmony export */   Ky: () => (/* binding */ isOfTestProxy),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   sb: () => (/* binding */ isAtTag),
/* harmony export */   ub: () => (/* binding */ folderName),
/* harmony export */   ut: () => (/* binding */ folderEnvironment)
/* harmony export */ });
/* harmony import */ var _chunk_LYKB5ZSG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3557);
/* harmony import */ var _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9066);
/* harmony import */ var _chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3654);
/* harmony import */ var _chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4104);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(48);
/* harmony import */ var _chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2030);
/* harmony import */ var _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7606);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8500);








// src/proxy-folders/package-folder.ts





// src/proxy-folders/breadcrumbs.ts


var BREADCRUMBS = "breadcrumb";
var EXTENSION = ".breadcrumb";
var MARK = "\uFEFF";
function readBreadcrumbs(assetsFolder) {
  const own = /* @__PURE__ */ new Map();
  const copied = /* @__PURE__ */ new Map();
  for (const name of filesIn(assetsFolder)) {
    for (const crumb of parse((0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsFolder, BREADCRUMBS, name)) ?? "")) {
      (name === `${crumb.folder}${EXTENSION}` ? own : copied).set(crumb.folder, crumb);
    }
  }
  const all = new Map([...copied, ...own]);
  for (const folder of all.keys()) if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsFolder, folder, ".git"))) all.delete(folder);
  return all;
}
function filesIn(assetsFolder) {
  return (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIfReadable */ .gR)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsFolder, BREADCRUMBS)).filter((name) => name.endsWith(EXTENSION));
}
function parse(text) {
  const lines = text.split(/\r?\n/).map((line) => line.replaceAll(MARK, "").split(";"));
  return lines.flatMap((fields) => {
    const [assetsJson = "", folder = "", tag = ""] = fields.map((field) => field.trim());
    return fields.length === 3 && /^[A-Za-z0-9]+$/.test(folder) ? [{ assetsJson, folder, tag }] : [];
  });
}
function writeBreadcrumbs(assetsFolder, crumbs) {
  for (const name of filesIn(assetsFolder)) {
    if (!crumbs.has(name.slice(0, -EXTENSION.length))) (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFile */ .nM)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsFolder, BREADCRUMBS, name));
  }
  const sorted = [...crumbs.values()].sort((a, b) => a.assetsJson < b.assetsJson ? -1 : 1);
  for (const { folder, assetsJson } of sorted) {
    const lines = sorted.filter((crumb) => crumb.folder === folder || crumb.assetsJson !== assetsJson);
    const text = lines.map((crumb) => `${crumb.assetsJson};${crumb.folder};${crumb.tag}
`).join("");
    (0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsFolder, BREADCRUMBS, `${folder}${EXTENSION}`), `${MARK}${text}`);
  }
}

// src/proxy-folders/package-folder.ts
function assetsFolderOf(assetsRoot, codeRoot, env = process.env) {
  return env.PROXY_ASSETS_FOLDER ? (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(codeRoot, env.PROXY_ASSETS_FOLDER) : assetsRoot;
}
function packagesOf(services, assetsFolder) {
  return services.flatMap((chosen) => {
    const place = chosen.pinnedTrees.find(({ pin }) => pin.directory === chosen.service);
    const assetsJson = place?.pin.assetsJson;
    if (place === void 0 || assetsJson === void 0) return [];
    const path = (0,_chunk_LYKB5ZSG_js__WEBPACK_IMPORTED_MODULE_0__/* .assetsJsonOf */ .n_)(chosen.service);
    const folder = folderName(assetsJson.repository, path);
    const crumb = { assetsJson: path, folder, tag: assetsJson.tag };
    return [{ chosen, place, assetsJson, crumb, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsFolder, folder) }];
  });
}
function folderName(repository, path) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha1").update(`${repository}${path}`).digest("base64");
  return hash.replace(/[^A-Za-z0-9]/g, "").slice(0, 10);
}
function isOfTestProxy(assetsRoot, path) {
  const [top = ""] = path.split("/");
  return top === BREADCRUMBS || /^[A-Za-z0-9]{10}$/.test(top) && (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsRoot, top, ".git"));
}
function folderEnvironment(folder) {
  return { ...(0,_chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_2__/* .codeEnvironment */ .dI)(), GIT_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, ".git"), GIT_WORK_TREE: folder, GIT_ALLOW_PROTOCOL: "none" };
}
async function readFolder(folder, signal) {
  const names = (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIfReadable */ .gR)(folder);
  if (names.length === 0) return void 0;
  const isClone = names.includes(".git") && await isCheckedOut(folder, signal);
  if (!isClone && names.every((name) => name === ".git")) return void 0;
  if (!isClone) {
    throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl(
      "foreign-root",
      `${folder} holds files, but is no clone of the assets repository: ${(0,_chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(names)}.`,
      {
        hint: "Move them elsewhere: it is the folder that the test proxy clones a package into."
      }
    );
  }
  const args = ["status", "--porcelain=v2", "--branch", "-z", "--untracked-files=all", "--no-renames"];
  const result = await (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_1__/* .tryGit */ .Ii)(args, { environment: folderEnvironment(folder), signal });
  const records = (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRecords */ .DQ)(result.stdout).map((record) => record.toString("utf8"));
  const head = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(records.find((record) => record.startsWith("# branch.oid "))?.slice("# branch.oid ".length) ?? "");
  if (result.exitCode === 0 && head !== void 0) return { head, changes: records.flatMap(changeOf) };
  throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("damaged-root", `What changed in ${folder}, a folder of the test proxy, cannot be told.`, {
    hint: "Copy what you recorded there, delete the folder, then run the command again.",
    detail: (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_1__/* .gitError */ .N7)(args, result).detail
  });
}
function changeOf(record) {
  if (record.startsWith("? ")) return [`added    ${record.slice(2)}`];
  const entry = /^(?:1 (\S\S)(?: \S+){6}|u (\S\S)(?: \S+){8}) (.*)$/s.exec(record);
  if (entry === null) return [];
  const [, ordinary, unmerged = "", path] = entry;
  const letters = ordinary ?? unmerged;
  const kind = letters.includes("D") ? "deleted " : letters.startsWith("A") ? "added   " : "modified";
  return [`${kind} ${path}`];
}
var PATIENCE = 6e4;
async function isCheckedOut(folder, signal) {
  const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, ".git");
  const at = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(gitDir, path), { throwIfNoEntry: false });
  if (at(".")?.isFile()) return true;
  for (let waited = 0; at("index") === void 0; waited += 100) {
    const packs = (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIfReadable */ .gR)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(gitDir, "objects/pack")).map((name) => `objects/pack/${name}`);
    const written = [".", "config", "HEAD", "objects/pack", ...packs].map((path) => at(path)?.mtimeMs ?? 0);
    if (Date.now() - Math.max(...written) > PATIENCE) return false;
    if (waited >= PATIENCE) throw isBusy(folder);
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_9__.setTimeout)(100, void 0, { signal });
  }
  return true;
}
async function awaitIndexLock(folder, signal) {
  for (let waited = 0; (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, ".git/index.lock")); waited += 100) {
    if (waited >= PATIENCE) throw isBusy(folder);
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_9__.setTimeout)(100, void 0, { signal });
  }
}
function isBusy(folder) {
  return new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("busy", `Another git command is at work in ${folder}.`, {
    hint: `Wait for it; if there is none, delete ${(0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, ".git/index.lock")} and run the command again.`
  });
}
function isAtTag(head, tag) {
  const digits = (0,_chunk_LYKB5ZSG_js__WEBPACK_IMPORTED_MODULE_0__/* .tagDigits */ .r5)(tag);
  return digits !== void 0 && head?.startsWith(digits) === true;
}




/***/ })

};
