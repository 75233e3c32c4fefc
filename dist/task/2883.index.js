export const id = 2883;
export const ids = [2883];
export const modules = {

/***/ 3225:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ locateRoot),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2657);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7261);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1973);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(613);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);





// src/selection/locate.ts


function locate(codeRepository, path) {
  const found = (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .WI)(codeRepository.root, _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv);
  if (found === void 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(codeRepository.root, ".git/assets-sync"))) throw (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_0__/* .noRootManifest */ .dl)(codeRepository.root);
  const root = found ?? (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)("{}", _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv);
  (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_0__/* .throwIfWrong */ .tu)([root]);
  const named = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(codeRepository.root, path ?? root.settings.path ?? _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_PATH */ .OM);
  const isOutside = (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .Br)(codeRepository.root, named) === void 0;
  const assetsRoot = isOutside ? (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalPath */ .Op)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(named)), (0,node_path__WEBPACK_IMPORTED_MODULE_5__.basename)(named)) : named;
  return {
    root,
    isRootMissing: found === void 0,
    assetsRoot,
    inside: checkAssetsRoot(assetsRoot, codeRepository, path, root.places.$path)
  };
}
function checkAssetsRoot(assetsRoot, codeRepository, given, at) {
  const path = (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .Br)(codeRepository.root, assetsRoot);
  if (path === void 0 && given !== void 0) return void 0;
  const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(path ?? "");
  if ("error" in parsed || parsed.directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv) {
    const message = "the assets root must be a directory inside the code repository, not its top and not .git";
    if (given === void 0) throw (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestError */ .eZ)([{ message, at: at ?? { file: "recordings.json" } }]);
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("bad-usage", `${given} cannot be the assets root: ${message}.`, {
      hint: "Give a directory such as .assets."
    });
  }
  for (const directory of (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .upward */ .Oz)(parsed.directory).slice(0, -1)) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(codeRepository.root, directory), { throwIfNoEntry: false });
    if (found?.isSymbolicLink() !== true) continue;
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("foreign-root", `${directory} is a symbolic link, so the assets root could be anywhere.`, {
      hint: "Replace it by a directory, or name another one in $path.",
      at
    });
  }
  return parsed.directory;
}
function locateRoot(codeRepository, path) {
  const { assetsRoot, isRootMissing } = locate(codeRepository, path);
  if (isRootMissing && !(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(assetsRoot, ".git"))) throw (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_0__/* .noRootManifest */ .dl)(codeRepository.root);
  return assetsRoot;
}




/***/ }),

/***/ 2883:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ withHistory),
/* harmony export */   Ci: () => (/* binding */ CodeHistory),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   Ub: () => (/* binding */ selectAll),
/* harmony export */   kv: () => (/* binding */ selectCompared)
/* harmony export */ });
/* harmony import */ var _chunk_6NEBQIJL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3225);
/* harmony import */ var _chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9247);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1999);
/* harmony import */ var _chunk_SCT5V7ZA_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8993);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7495);
/* harmony import */ var _chunk_SDT4E277_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1388);
/* harmony import */ var _chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9215);
/* harmony import */ var _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2657);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7261);
/* harmony import */ var _chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4322);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1973);
/* harmony import */ var _chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4561);
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5380);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8824);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(613);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6760);
















// src/selection/selection.ts



// src/code-repo/history.ts


var ABOUT = {
  compare: [
    "What to compare with could not be fetched",
    "This is about the code repository; with paths or more of its history checked out, nothing is fetched."
  ],
  commit: [
    "The code repository, whose branch is to get the pins, cannot be used",
    "This is about the code repository and its code-token, not about the assets repository."
  ]
};
var CodeHistory = class {
  codeRepository;
  options;
  signal;
  fetched = /* @__PURE__ */ new Set();
  scratchMade;
  remoteMade;
  constructor(codeRepository, options, signal) {
    this.codeRepository = codeRepository;
    this.options = options;
    this.signal = signal;
  }
  /** Ends the connection, which would keep the program from ending, and removes what was fetched. */
  async close() {
    await this.remoteMade?.close();
    if (this.scratchMade !== void 0) (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_11__/* .removeFolder */ .v$)(this.scratchMade.dir);
    this.scratchMade = void 0;
  }
  /** The temporary repository. */
  get scratch() {
    this.scratchMade ??= (0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_10__/* .makeScratch */ .lP)((0,node_fs__WEBPACK_IMPORTED_MODULE_13__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.options.temporary, "assets-sync-code-")), [
      this.codeRepository.objects
    ]);
    return this.scratchMade;
  }
  /** How git is run where both the code repository's objects and those that were fetched are seen. */
  get inScratch() {
    return { environment: (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_9__/* .ownEnvironment */ .am)(this.scratch.dir), signal: this.signal };
  }
  get inCode() {
    return { environment: (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_9__/* .codeEnvironment */ .dI)(), cwd: this.codeRepository.root, signal: this.signal };
  }
  /** The commit that is checked out. */
  async checkedOut() {
    const output = await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_9__/* .git */ .$Y)(["cat-file", "--batch"], { ...this.inCode, input: "HEAD\n" });
    const text = output.toString("latin1");
    const sha = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .parseSha */ .qL)(/^([0-9a-f]{40}) commit /.exec(text)?.[1] ?? "");
    if (sha !== void 0) return { sha, parents: parentsOf(text.slice(text.indexOf("\n") + 1)) };
    if (text.includes(" commit ")) {
      throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl("no-base", "In a code repository with SHA-256 names, what a change touches cannot be found.", {
        hint: "Name the services in paths ('*' for all)."
      });
    }
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl("no-base", "The code repository has no commit yet.", {
      hint: "Commit something first, or name the services."
    });
  }
  /** Resolves a name or an expression in the code repository, without asking a server. */
  async resolve(revision) {
    return this.parseRevision(revision, this.inCode);
  }
  async parseRevision(revision, call) {
    const { stdout } = await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_9__/* .tryGit */ .Ii)(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], call);
    return (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .parseSha */ .qL)(stdout.toString("latin1").trim());
  }
  /** The branch that `origin` calls its default, as far as this clone knows: a ref of the clone. */
  async defaultBranch() {
    const usual = ["origin/HEAD", "origin/main", "origin/master"].map((name) => `refs/remotes/${name}`);
    const refs = [...usual, "refs/heads/main", "refs/heads/master"];
    const listing = await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_9__/* .git */ .$Y)(["for-each-ref", "--format=%(refname)", ...refs], this.inCode);
    const found = listing.toString("utf8").split("\n");
    return refs.find((ref) => found.includes(ref));
  }
  async mergeBase(one, other) {
    const { stdout } = await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_9__/* .tryGit */ .Ii)(["merge-base", one, other], this.inCode);
    return (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .parseSha */ .qL)(stdout.toString("latin1").split("\n")[0] ?? "");
  }
  /** Fetches the tip of a branch, or of a tag. @returns undefined where the server has no such ref */
  async fetchTip(name, kinds = ["heads", "tags"]) {
    for (const kind of kinds) {
      if (!await this.fetch({ wants: [`+refs/${kind}/${name}:refs/tip`], depth: 1, filter: "blob:none" })) continue;
      const tip = await this.parseRevision("refs/tip", this.inScratch);
      if (tip !== void 0) this.fetched.add(tip);
      return tip;
    }
    return void 0;
  }
  /** What a commit says of itself. It is here. */
  async readCommit(commit) {
    const text = (await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_9__/* .git */ .$Y)(["cat-file", "commit", commit], this.inScratch)).toString("utf8");
    return { message: text.slice(text.indexOf("\n\n") + 2), parents: parentsOf(text) };
  }
  /** Makes a commit's trees be at hand. @returns false where the server does not give it out */
  async obtain(commit) {
    return await this.has(commit) || this.fetchCommits([commit]);
  }
  /** The same for a commit's parent. */
  async obtainParent(commit, parent) {
    return await this.obtain(parent) || this.fetch({ wants: [commit], depth: 2, filter: "blob:none" });
  }
  async fetchCommits(commits) {
    const isDone = await this.fetch({ wants: commits, depth: 1, filter: "blob:none" });
    if (isDone) for (const commit of commits) this.fetched.add(commit);
    return isDone;
  }
  async has(commit) {
    return this.fetched.has(commit) || (await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_9__/* .tryGit */ .Ii)(["cat-file", "-e", `${commit}^{tree}`], this.inScratch)).exitCode === 0;
  }
  /**
   * What differs between a commit and another one, or the files that are on disk now. Both sides of a rename are named.
   * @param to undefined for the files on disk, new ones included
   */
  async changedPaths(from, to) {
    const options = ["-z", "--raw", "-r", "--no-renames", "--no-abbrev"];
    const start = from ?? _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .EMPTY_TREE */ .pL;
    const compare = () => to === void 0 ? (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_9__/* .tryGit */ .Ii)(["diff", ...options, "--no-ext-diff", "--no-relative", start, "--"], this.onDisk) : (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_9__/* .tryGit */ .Ii)(["diff-tree", ...options, start, to], this.inScratch);
    const [first, untracked] = await Promise.all([
      compare(),
      to === void 0 ? (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_9__/* .git */ .$Y)(["ls-files", "-z", "--others", "--exclude-standard"], this.onDisk) : Buffer.of()
    ]);
    let result = first;
    if (result.exitCode !== 0) {
      const wanted = [from, to ?? (await this.checkedOut()).sha].filter((commit) => commit !== void 0);
      await this.fetchCommits(wanted.filter((commit) => !this.fetched.has(commit)));
      result = await compare();
    }
    if (result.exitCode !== 0) {
      throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl("no-base", `What changed since ${start} cannot be found: this clone lacks parts of it.`, {
        hint: "Name the services, or check out with more of the history (fetch-depth: 0).",
        detail: result.stderr.trim()
      });
    }
    const others = (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_9__/* .splitRecords */ .DQ)(untracked).map((path) => path.toString("utf8"));
    const added = others.map((path) => ({ path: path.replace(/\/$/, ""), isDirectory: path.endsWith("/"), before: void 0 }));
    return [...parseRaw(result.stdout), ...added];
  }
  /** In the top of the code repository, with what was fetched beside it in sight. */
  get onDisk() {
    const borrowed = this.scratchMade === void 0 ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_10__/* .quotePath */ .WG)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.scratchMade.dir, "objects")) };
    return { ...this.inCode, environment: { ...(0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_9__/* .codeEnvironment */ .dI)(), ...borrowed }, cwd: this.codeRepository.top };
  }
  /**
   * The files that pin which a commit has, by their paths relative to the root.
   * @param among those that are asked for; undefined for all
   */
  async findPinFiles(commit, among) {
    const { prefix } = this.codeRepository;
    const paths = among === void 0 ? [prefix].filter(Boolean) : among.map((file) => prefix + file);
    const found = /* @__PURE__ */ new Map();
    for (let start = 0; start === 0 || start < paths.length; start += MAX_ARGUMENTS) {
      const some = paths.slice(start, start + MAX_ARGUMENTS);
      if (among !== void 0 && some.length === 0) break;
      const listing = await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_9__/* .git */ .$Y)(["ls-tree", "-r", "-z", "--full-tree", commit, "--", ...some], this.inScratch);
      for (const record of (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_9__/* .splitRecords */ .DQ)(listing)) {
        const [, name = "", path = ""] = /^100\d+ blob ([0-9a-f]{40})\t([\s\S]*)$/.exec(record.toString("utf8")) ?? [];
        const blob = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .parseSha */ .qL)(name);
        if (blob !== void 0 && isPinFile(path)) found.set(path.slice(prefix.length), blob);
      }
    }
    return found;
  }
  /**
   * Reads files, which a clone without files does not have until they are fetched.
   * @param commit one that has them
   */
  async readFiles(blobs, commit) {
    const names = [...new Set(blobs.values())];
    const read = () => (0,_chunk_SDT4E277_js__WEBPACK_IMPORTED_MODULE_5__/* .readObjects */ .$I)(names, this.inScratch);
    let objects = names.length === 0 ? [] : await read();
    const missing = names.filter((_, index) => objects[index] === void 0);
    if (missing.length > 0) {
      const isGiven = await this.fetch({ wants: missing });
      if (!isGiven && commit !== void 0) await this.fetch({ wants: [commit], depth: 1, refetch: true });
      objects = await read();
    }
    if (objects.includes(void 0)) {
      throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl(
        "no-base",
        `This clone lacks a ${_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .ir}${commit === void 0 ? "" : ` of commit ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .shortSha */ .Fu)(commit)}`}.`,
        {
          hint: "Name the services, or check out with the files (without a filter)."
        }
      );
    }
    const contents = new Map(objects.map((object, index) => [names[index], object?.content ?? Buffer.of()]));
    return new Map([...blobs].map(([file, blob]) => [file, contents.get(blob) ?? Buffer.of()]));
  }
  /** @returns false where the server says that it does not have that, or does not give it out */
  async fetch(request) {
    const remote = this.remote();
    if (remote === void 0) return false;
    try {
      await remote.fetch(this.scratch, request, this.signal);
      return true;
    } catch (error) {
      if (error instanceof _chunk_SCT5V7ZA_js__WEBPACK_IMPORTED_MODULE_3__/* .Refused */ .L) return false;
      throw this.explain(error);
    }
  }
  /** Pushes a commit of the temporary repository. @returns false where the branch has moved on */
  async push(commit, branch) {
    const remote = this.remote();
    if (remote === void 0) throw new Error("there is nowhere to push to");
    try {
      return await remote.push(this.scratch, { commit, branch, from: void 0 }, this.signal);
    } catch (error) {
      throw this.explain(error);
    }
  }
  /** The server's answer with what it is about. */
  explain(error) {
    if (!(error instanceof _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl) || this.signal.aborted) return error;
    const [what, hint] = ABOUT[this.options.purpose ?? "compare"];
    return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl(error.code, `${what}: ${error.message}`, { hint: `${error.hint} ${hint}`, detail: error.detail });
  }
  /** Where the code repository came from; undefined for one that came from nowhere. */
  remote() {
    if (this.remoteMade !== void 0) return this.remoteMade;
    const { codeToken, address: given, ...access } = this.options;
    const { config, top } = this.codeRepository;
    const text = given ?? (0,_chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_6__/* .configValue */ .Mn)({ config }, `remote.${(0,_chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_6__/* .mainRemote */ .IC)({ config })}.url`)?.trim();
    if (text === void 0) return void 0;
    const { address, password, userName } = splitCredentials(text);
    const url = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_4__/* .parseGitUrl */ .RA)(address, "https://github.com", top);
    if ("error" in url) return void 0;
    const { authorization } = (0,_chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_16__/* .chooseCredential */ .P$)({ url, fromInput: false, token: codeToken, ownOrigin: access.ownOrigin });
    const explicit = codeToken?.automatic === false ? authorization : void 0;
    this.remoteMade = new _chunk_SCT5V7ZA_js__WEBPACK_IMPORTED_MODULE_3__/* .Remote */ .V({
      ...access,
      url,
      authorization: explicit ?? password ?? authorization ?? userName,
      given: explicit !== void 0,
      config,
      tokenInput: "code-token",
      keepAccess: true
    });
    return this.remoteMade;
  }
};
async function withHistory(codeRepository, options, signal, body) {
  const history = new CodeHistory(codeRepository, options, signal);
  try {
    return await body(history);
  } finally {
    await history.close();
  }
}
var MAX_ARGUMENTS = 200;
function isPinFile(path) {
  return `/${path}`.endsWith(`/${_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .ir}`) || (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .isAssetsJson */ .q9)(path);
}
function parentsOf(text) {
  const header = text.slice(0, text.indexOf("\n\n"));
  return [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = ""]) => parent);
}
function parseRaw(output) {
  const records = (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_9__/* .splitRecords */ .DQ)(output);
  return records.flatMap((record, index) => {
    const [, modes = "", name = "", added] = /^:(\d+ \d+) ([0-9a-f]+) [0-9a-f]+ (A)?/.exec(record.toString("latin1")) ?? [];
    if (index % 2 === 1) return [];
    const before = added === void 0 ? (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .parseSha */ .qL)(name) : void 0;
    return [{ path: records[index + 1]?.toString("utf8") ?? "", isDirectory: modes.includes("160000"), before }];
  });
}
function splitCredentials(text) {
  const none2 = { address: text, password: void 0, userName: void 0 };
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return none2;
  const url = new URL(text);
  const [username, password] = [url.username, url.password].map(decode);
  url.username = "";
  url.password = "";
  const header = `basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
  if (password !== "") return { ...none2, address: url.href, password: header };
  return { ...none2, address: url.href, userName: username === "" ? void 0 : header };
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

// src/selection/change.ts
async function findChange(question, history, log) {
  const base = question.base === void 0 ? await findEventBase(question, history, log) : await findGiven(question.base, question, history);
  log.info(base === void 0 ? "Everything counts as new." : `Looking at what changed since commit ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .shortSha */ .Fu)(base)}.`);
  const head = question.isLocalUser ? void 0 : (await history.checkedOut()).sha;
  const { prefix } = history.codeRepository;
  const changed = await history.changedPaths(base, head);
  const paths = changed.filter(({ path }) => path.startsWith(prefix)).map((one) => ({ ...one, path: one.path.slice(prefix.length) }));
  const pinFiles = paths.filter(
    ({ path }) => isPinFile(path) && "directory" in (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_8__/* .parseDirectory */ .Bp)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_8__/* .parentDirectory */ .im)(path))
  );
  return { base, head, paths, pinFiles: new Map(pinFiles.map(({ path, before }) => [path, before])) };
}
async function findEventBase(question, history, log) {
  const checkedOut = await history.checkedOut();
  const { candidates, none: none2, notice } = chooseBase(question.event(), checkedOut);
  if (none2 !== void 0) throw noBase(`${none2}.`, question);
  const base = await findBase(candidates, checkedOut.sha, question, history);
  if (notice !== void 0) log.notice(notice);
  return base;
}
async function findBase(candidates, head, question, history) {
  for (const candidate of candidates) {
    if (candidate === "nothing") return void 0;
    if (typeof candidate === "object" && "commit" in candidate) {
      if (await history.obtain(candidate.commit)) return candidate.commit;
      continue;
    }
    const ref = candidate === "default-branch" ? await history.defaultBranch() : `refs/remotes/origin/${candidate.branch}`;
    const tip = ref === void 0 ? void 0 : await history.resolve(ref);
    if (tip !== void 0) return await history.mergeBase(head, tip) ?? tip;
    const fetched = candidate === "default-branch" ? void 0 : await history.fetchTip(candidate.branch);
    if (fetched !== void 0) return fetched;
  }
  const [first] = candidates;
  if (first === "default-branch") {
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl("no-base", "This clone knows no default branch of origin to compare with.", {
      hint: `Give the branch with ${question.baseInput}, such as main; where it is not here, its tip is fetched. Or name the services.`
    });
  }
  const isCommit = typeof first === "object" && "commit" in first;
  throw noBase(
    isCommit ? `Commit ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .shortSha */ .Fu)(first.commit)}, with which this run is to be compared, is not here, and the server does not give it out.` : `The branch ${typeof first === "object" ? first.branch : ""} is not on the server.`,
    question
  );
}
async function findGiven(given, question, history) {
  const sha = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .parseSha */ .qL)(given);
  const here = await history.resolve(given) ?? ((0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .isBranchName */ .Q8)(given) ? await history.resolve(`refs/remotes/origin/${given}`) : void 0);
  if (here !== void 0) return here;
  if (sha !== void 0 && !/^0+$/.test(given) && await history.obtain(sha)) return sha;
  const name = given.replace(/^refs\/(heads|tags)\/|^(refs\/remotes\/)?origin\//, "");
  const tip = sha === void 0 && (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .isBranchName */ .Q8)(name) ? await history.fetchTip(name) : void 0;
  if (tip !== void 0) return tip;
  throw noBase(`There is no commit, branch or tag ${JSON.stringify(given)} to compare with, here or on the server.`, question);
}
function noBase(message, { baseInput }) {
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl("no-base", message, {
    hint: `Give the services in paths ('*' for all), or with ${baseInput} the commit, branch or tag to compare with.`
  });
}
async function pinsBefore(change, manifests, history) {
  const earlier = await readEarlier(change, history);
  const before = (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutRivals */ .m3)([...manifests.filter(({ file }) => !change.pinFiles.has(file)), ...earlier]);
  const settingsOf = (list) => list.find(({ file }) => file === _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .ir)?.settings;
  const settings = settingsOf(before);
  const repository = settings?.repository;
  const other = repository === settingsOf(manifests)?.repository ? void 0 : repository;
  return {
    commit: change.base,
    pins: new _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Pins */ .RM(other === void 0 ? before : before.filter(({ tagPin }) => tagPin !== void 0)),
    otherRepository: other,
    branch: settings === void 0 ? void 0 : settings.branch ?? _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULT_BRANCH */ .nU
  };
}
async function readEarlier({ base, pinFiles }, history) {
  const blobs = [...pinFiles].filter((entry) => entry[1] !== void 0);
  const texts = await history.readFiles(new Map(blobs), base);
  return [...texts].flatMap(([file, bytes]) => {
    const manifest = (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .parsePinFile */ .lg)(bytes.toString("utf8"), file);
    if (manifest === void 0) return [];
    const pins = manifest.errors.length > 0 ? [] : manifest.pins;
    return [{ ...manifest, pins: pins.map((pin) => ({ ...pin, at: { file } })) }];
  });
}
function servicesOfFiles(change, globs, pins) {
  const directories = new Set(
    change.paths.map(({ path, isDirectory }) => isDirectory ? path : (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_8__/* .parentDirectory */ .im)(path))
  );
  return new Set([...directories].flatMap((directory) => serviceOf(directory, globs, pins) ?? []));
}
function serviceOf(path, globs, pins) {
  const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_8__/* .parseDirectory */ .Bp)(path);
  if ("error" in parsed) return serviceOf((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_8__/* .parentDirectory */ .im)(path), globs, pins);
  const { directory } = parsed;
  if (directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_8__/* .TOP */ .wv) return void 0;
  return globs.serviceOf(directory) ?? pins.map((all) => all.resolveTargeted(directory)?.directory).find(Boolean);
}
async function servicesOfPins(change, globs, now, before, directoriesBelow) {
  const candidates = /* @__PURE__ */ new Set();
  const changed = new Set([...change.pinFiles.keys()].map((file) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_8__/* .parentDirectory */ .im)(file)));
  for (const directory of changed) {
    const inService = globs.serviceOf(directory);
    for (const service of inService === void 0 ? await directoriesBelow(directory) : [inService]) candidates.add(service);
  }
  for (const directory of /* @__PURE__ */ new Set([...now.directories, ...before.directories])) {
    if ((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_8__/* .upward */ .Oz)(directory).some((outer) => changed.has(outer))) candidates.add(globs.serviceOf(directory) ?? directory);
  }
  const isMoved = (service) => !(0,_chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_2__/* .samePinnedTrees */ .MW)(now.pinnedTreesOf(service), before.pinnedTreesOf(service));
  return new Set([...candidates].filter(isMoved));
}
function withPins(services, pins) {
  const all = [...services].sort().map((service) => ({ service, given: false, pinnedTrees: pins.pinnedTreesOf(service) }));
  return {
    chosen: all.filter(({ pinnedTrees }) => pinnedTrees.length > 0),
    unpinned: all.filter(({ pinnedTrees }) => pinnedTrees.length === 0).map(({ service }) => service)
  };
}
function chooseBase(event, checkedOut) {
  switch (event.kind) {
    case "pull-request":
      return ofPullRequest(event, checkedOut);
    case "push":
      return ofPush(event);
    case "merge-group":
      return event.base === void 0 ? none("The event of the merge group names no base") : choice({ commit: event.base });
    case "tip": {
      const parent = checkedOut.parents[0];
      const notice = "Compared with HEAD's first parent: Azure Pipelines does not say which earlier commits came with the same push. The base input names another commit.";
      return parent === void 0 ? choice("nothing") : { ...choice({ commit: parent }), notice };
    }
    case "person":
      return choice("default-branch");
    case "no-change":
      return none(`There is no change to look at for ${event.what}`);
  }
}
function ofPullRequest({ runsOnBase, commit, head, base, target }, checkedOut) {
  const [first, second] = checkedOut.parents;
  const isHead = checkedOut.sha === head;
  if (runsOnBase && !isHead && (head === void 0 || !checkedOut.parents.includes(head))) {
    return none("What is checked out is not the pull request, but what it is to be merged into");
  }
  const isMerge = first !== void 0 && second !== void 0 && !isHead && (second === head || checkedOut.sha === commit);
  if (isMerge) return choice({ commit: first });
  if (base !== void 0) return choice({ commit: base });
  if (target !== void 0) return choice({ branch: target });
  return none("The event of the pull request names no base");
}
function ofPush({ before, branch, defaultBranch }) {
  const isDefault = branch === void 0 || branch === defaultBranch;
  const branchedOff = defaultBranch === void 0 || isDefault ? [] : [{ branch: defaultBranch }];
  if (before !== void 0) return choice({ commit: before }, ...branchedOff);
  return branchedOff.length > 0 ? choice(...branchedOff) : choice("nothing");
}
function choice(...candidates) {
  return { candidates, none: void 0, notice: void 0 };
}
function none(why) {
  return { candidates: [], none: why, notice: void 0 };
}

// src/selection/read-manifests.ts
async function readManifests(given, change, globs, access) {
  const touchedBy = (pins) => change === void 0 ? [] : servicesOfFiles(change, globs, pins);
  const changed = [...change?.pinFiles.keys() ?? []].map((file) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_8__/* .parentDirectory */ .im)(file));
  for (let scopes = /* @__PURE__ */ new Set([...given, ...changed, ...touchedBy([])]); ; ) {
    const manifests = [access.located.root, ...await readBelow([...scopes], change, access)];
    (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .throwIfWrong */ .tu)(manifests);
    const all = /* @__PURE__ */ new Set([...scopes, ...touchedBy([new _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Pins */ .RM(manifests)])]);
    if (all.size > scopes.size) {
      scopes = all;
      continue;
    }
    await requireRoot(manifests, access);
    const counting = (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutRivals */ .m3)(manifests);
    const rivals = manifests.filter((manifest) => !counting.includes(manifest)).map(({ file }) => file);
    if (rivals.length > 0) access.log.notice(`A recordings.json beside it counts in place of ${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_12__/* .listNames */ .Zv)(rivals)}.`);
    return counting;
  }
}
async function requireRoot(manifests, { codeRepository, located, signal }) {
  if (!located.isRootMissing || manifests.some(({ tagPin }) => tagPin !== void 0)) return;
  const { onDisk, sparse } = await (0,_chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_6__/* .listPinFiles */ .jM)(
    codeRepository,
    { scopes: [_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_8__/* .TOP */ .wv], assetsRoot: located.inside, untracked: true },
    signal
  );
  if (![...onDisk, ...sparse].some(_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .isAssetsJson */ .q9)) throw (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .noRootManifest */ .dl)(codeRepository.root);
}
async function readBelow(scopes, change, { codeRepository, history, located, signal }) {
  const { root, inside: assetsRoot } = located;
  const untracked = change === void 0 || change.head === void 0;
  const { onDisk, sparse, rootIsTracked } = await (0,_chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_6__/* .listPinFiles */ .jM)(codeRepository, { scopes, assetsRoot, untracked }, signal);
  if (rootIsTracked) {
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl("foreign-root", `The code repository tracks files in the assets root (${assetsRoot}).`, {
      hint: "Remove them from it (git rm -r --cached), or name another directory in $path.",
      at: root.places.$path
    });
  }
  const around = /* @__PURE__ */ new Set([...scopes, ...(change?.paths ?? []).map(({ path }) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_8__/* .parentDirectory */ .im)(path))]);
  const files = /* @__PURE__ */ new Set([
    ...onDisk,
    ...[...around].flatMap(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_8__/* .upward */ .Oz).flatMap((directory) => [manifestOf(directory), (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .assetsJsonOf */ .n_)(directory)])
  ]);
  for (const file of [...sparse, _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .ir]) files.delete(file);
  const manifests = [
    ...[...files].flatMap((file) => (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .readPinFile */ .Sp)(codeRepository.root, file) ?? []),
    ...await readSparse(
      sparse.filter((file) => file !== _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .ir),
      history
    )
  ];
  return manifests.sort((a, b) => a.manifestDirectory < b.manifestDirectory ? -1 : 1);
}
function manifestOf(directory) {
  return (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_8__/* .joinDirectory */ .as)(directory, _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .ir);
}
async function readSparse(files, history) {
  if (files.length === 0) return [];
  const { sha } = await history.checkedOut();
  const texts = await history.readFiles(await history.findPinFiles(sha, files), sha);
  return files.flatMap((file) => {
    const text = texts.get(file)?.toString("utf8");
    if (text !== void 0) return (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .parsePinFile */ .lg)(text, file) ?? [];
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl("bad-manifest", `${file} counts, but it is neither checked out here nor in the commit.`, {
      hint: `Add it to the sparse checkout: git sparse-checkout add ${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_8__/* .showDirectory */ .fi)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_8__/* .parentDirectory */ .im)(file))}`,
      at: { file }
    });
  });
}

// src/selection/trusted.ts
async function trustedRoot({ root, manifests }, request, history, log) {
  const { mirror, ...others } = root.settings;
  const foreign = request.repository === void 0 ? namedBy(manifests).filter(isForeign(request, history.codeRepository)) : [];
  const hasMirror = mirror !== void 0 && !request.hasMirror;
  if (request.isLocalUser || foreign.length === 0 && !hasMirror) return root;
  const event = request.event();
  if (event.kind !== "pull-request" && event.kind !== "merge-group") return root;
  const isOfBase = event.kind === "pull-request" && event.runsOnBase && event.base !== void 0;
  if (isOfBase && chooseBase(event, await history.checkedOut()).none !== void 0) return root;
  const base = await findEventBase(request, history, log).catch((error) => {
    if (foreign.length > 0 || !(error instanceof _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl) || error.code !== "no-base") throw error;
    return void 0;
  });
  const files = /* @__PURE__ */ new Set([...foreign.map(({ file }) => file), _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .ir]);
  const blobs = base === void 0 ? /* @__PURE__ */ new Map() : await history.findPinFiles(base, [...files]);
  const earlier = [...await history.readFiles(blobs, base)].flatMap(
    ([file, text]) => (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .parsePinFile */ .lg)(text.toString("utf8"), file) ?? []
  );
  const known = new Set(namedBy(earlier).map(({ text }) => text));
  const edited = foreign.filter(({ text }) => !known.has(text));
  if (edited.length > 0) throw (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestError */ .eZ)(edited.map(refusal));
  if (!hasMirror || earlier.some(({ settings }) => settings.mirror === mirror)) return root;
  log.warning({
    message: "$mirror is not asked, for nothing says that this change left it as it was: give the mirror input, or merge the change first",
    at: root.places.$mirror ?? { file: root.file }
  });
  return { ...root, settings: others };
}
async function settingsBefore(request, history, log) {
  const event = request.isLocalUser ? void 0 : request.event();
  if (event?.kind !== "pull-request" && event?.kind !== "merge-group") return void 0;
  const isOfBase = event.kind === "pull-request" && event.runsOnBase && event.base !== void 0;
  if (isOfBase && chooseBase(event, await history.checkedOut()).none !== void 0) return void 0;
  const base = await findEventBase(request, history, log);
  if (base === void 0) return void 0;
  const texts = await history.readFiles(await history.findPinFiles(base, [_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .ir]), base);
  const [text] = texts.values();
  return text === void 0 ? void 0 : (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .parsePinFile */ .lg)(text.toString("utf8"), _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .ir)?.settings;
}
function namedBy(manifests) {
  return manifests.flatMap(({ file, settings, places, tagPin }) => [
    ...settings.repository === void 0 ? [] : [{ file, text: settings.repository, at: places.$repository ?? { file } }],
    ...tagPin === void 0 ? [] : [{ file, text: tagPin.assetsJson.repository, at: tagPin.assetsJson.repositoryAt }]
  ]);
}
function isForeign({ gitHubServer }, codeRepository) {
  const hostOf = (text) => {
    const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_4__/* .parseGitUrl */ .RA)(splitCredentials(text).address, gitHubServer, codeRepository.root);
    return "error" in parsed || parsed.transport === "path" ? void 0 : hostIn(parsed.url);
  };
  const own = (0,_chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_6__/* .configValue */ .Mn)(codeRepository, `remote.${(0,_chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_6__/* .mainRemote */ .IC)(codeRepository)}.url`) ?? "";
  const trusted = ["github.com", "dev.azure.com", new URL(gitHubServer).host, hostOf(own)];
  return ({ text }) => {
    const host = hostOf(text);
    return host !== void 0 && !trusted.includes(host);
  };
}
function hostIn(url) {
  return URL.canParse(url) ? new URL(url).host : /^(?:[^@]*@)?([^:]+):/.exec(url)?.[1];
}
function refusal({ text, at, file }) {
  const message = `${JSON.stringify(text)} comes with this change and is on a host of its own: it is asked once the change is merged, or where the repository input names it`;
  return { message, at: at ?? { file } };
}

// src/selection/selection.ts
var select = selecting(async (selector, request, log) => {
  const paths = selector.meantPaths(request);
  if (paths === void 0) return selector.touched(await findChange(request, selector.history, log));
  const selection = await selector.given(paths, void 0, { mayLackPins: request.mayLackPins });
  if (selection.services.length === 0 && selector.lostGlobs.length > 0) throw (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestError */ .eZ)(selector.lostGlobs);
  return selection;
});
var selectAll = selecting((selector) => selector.given([_chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL */ .y2], void 0));
var selectCompared = selecting(async (selector, request, log) => {
  const paths = selector.meantPaths(request);
  const change = await findChange(request, selector.history, log);
  return paths === void 0 ? selector.moved(change) : selector.given(paths, change, { lostPins: request.lostPins });
});
function selecting(choose) {
  return async (request, codeRepository, log, signal, located = (0,_chunk_6NEBQIJL_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)(codeRepository, request.path)) => {
    located.root.warnings.forEach(log.warning);
    const globs = new _chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceGlobs */ .HY(located.root.settings.services ?? _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULT_SERVICES */ .LK);
    const lostGlobs = await findLostGlobs(globs, located.root, codeRepository, signal);
    lostGlobs.forEach(log.warning);
    return withHistory(codeRepository, { ...request.codeAccess, log }, signal, async (history) => {
      const selection = await choose(
        new Selector({ codeRepository, history, located, globs, lostGlobs, log, signal }),
        request,
        log
      );
      const root = await trustedRoot(selection, request, history, log);
      const earlier = request.isProved === true ? await settingsBefore(request, history, log) : void 0;
      return withoutEmptyTags({ ...selection, root, settingsBefore: earlier }, log);
    });
  };
}
function withoutEmptyTags(selection, log) {
  const isEmpty = ({ pin }) => pin.assetsJson?.tag === "";
  const empty = selection.services.flatMap(({ pinnedTrees }) => pinnedTrees.filter(isEmpty));
  if (empty.length === 0) return selection;
  for (const { directory, pin } of new Map(empty.map((place) => [place.directory, place])).values()) {
    const why = pin.assetsJson?.lacksTag === true ? "its assets.json has no Tag" : "the Tag of its assets.json is empty";
    const left = (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(selection.assetsRoot, directory)) ? "; what is on disk of it stays there" : "";
    log.notice(`Nothing was recorded yet for ${directory}: ${why}${left}.`);
  }
  const services = selection.services.map((service) => ({ ...service, pinnedTrees: service.pinnedTrees.filter((place) => !isEmpty(place)) })).filter(({ service, pinnedTrees }) => pinnedTrees.length > 0 || !empty.some(({ directory }) => directory === service));
  return { ...selection, services };
}
var Selector = class {
  history;
  lostGlobs;
  sources;
  constructor(sources) {
    this.sources = sources;
    this.history = sources.history;
    this.lostGlobs = sources.lostGlobs;
  }
  /** @returns undefined for what the change touches */
  meantPaths(request) {
    const { codeRepository, located, globs } = this.sources;
    if (request.paths.length > 0) return (0,_chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGivenPaths */ .px)(request, codeRepository, located.assetsRoot);
    if (!request.isLocalUser || request.base !== void 0) return void 0;
    const here = (0,_chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_1__/* .placeInService */ .cO)(request.pathsFrom, codeRepository, globs);
    return here === void 0 ? void 0 : [here];
  }
  /** @param change undefined where what was before does not count */
  async given(paths, change, { lostPins = false, mayLackPins = false } = {}) {
    const { codeRepository, globs, log, signal } = this.sources;
    const read = await this.readPins((0,_chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_1__/* .scopesOf */ .ZK)(paths, globs), change);
    const earlier = lostPins ? read.before?.pins : void 0;
    const known = { ...read, earlier, mayLackPins };
    const services = await (0,_chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_1__/* .givenServices */ .UO)(paths, known, codeRepository, signal).catch(async (error) => {
      throw await this.revisionError(paths, error) ?? error;
    });
    if (services.length === 0) this.tellUnmatched();
    if (!mayLackPins) return { ...read, services };
    const unrecorded = services.filter(({ pinnedTrees }) => pinnedTrees.length === 0).map(({ service }) => service);
    if (unrecorded.length > 0) log.notice(`There is no pin for ${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_12__/* .listNames */ .Zv)(unrecorded)}: nothing was recorded for it yet.`);
    return { ...read, services: services.filter(({ pinnedTrees }) => pinnedTrees.length > 0) };
  }
  /** Where a commit or a branch was given in place of a path. */
  async revisionError(paths, error) {
    const { codeRepository, history } = this.sources;
    if (!(error instanceof _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl) || error.code !== "no-pin") return void 0;
    for (const path of paths) {
      if ((0,node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(codeRepository.root, path)) || await history.resolve(path) === void 0) continue;
      return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl("no-pin", error.message, {
        hint: `${path} is no directory, but a commit: what to compare with is given with --from (diff) or --base.`
      });
    }
    return void 0;
  }
  /** The services whose files or pins a change touches. */
  async touched(change) {
    const { log } = this.sources;
    const read = await this.readChanged(change);
    const byFiles = servicesOfFiles(change, read.globs, [read.pins, read.before.pins]);
    const { chosen, unpinned } = withPins(/* @__PURE__ */ new Set([...await this.servicesOfPins(change, read), ...byFiles]), read.pins);
    const hasServices = chosen.length > 0 || this.tellUnmatched();
    if (change.head === void 0 && chosen.length + unpinned.length === 0) {
      log.notice(`Nothing that you changed is in a service.${hasServices ? " All that have a pin: assets-sync sync '*'" : ""}`);
    }
    if (unpinned.length > 0) log.notice(`Changed, but without a pin, and left out: ${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_12__/* .listNames */ .Zv)(unpinned)}.`);
    return { ...read, services: chosen };
  }
  /** The services whose pins a change moves. */
  async moved(change) {
    const read = await this.readChanged(change);
    const { chosen, unpinned } = withPins(await this.servicesOfPins(change, read), read.pins);
    const lost = unpinned.map((service) => ({ service, given: false, pinnedTrees: [] }));
    return { ...read, services: [...chosen, ...lost] };
  }
  async readChanged(change) {
    const { before, ...read } = await this.readPins([], change);
    if (before === void 0) throw new Error("the pins before were not looked for");
    return { ...read, before };
  }
  async readPins(scopes, change) {
    const { history, located, globs, log } = this.sources;
    const manifests = await readManifests(scopes, change, globs, this.sources);
    for (const { warnings } of manifests.slice(1)) warnings.forEach(log.warning);
    const pins = new _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Pins */ .RM(manifests);
    pins.unreachable().forEach(log.warning);
    const before = change === void 0 ? void 0 : await pinsBefore(change, manifests, history);
    if (before?.otherRepository !== void 0) {
      log.notice(`The assets repository was ${before.otherRepository} before: what its recordings were is not compared.`);
    }
    const tagged = [...pins.tagged, ...before?.pins.tagged ?? []].map(({ directory }) => directory);
    return { root: located.root, assetsRoot: located.assetsRoot, manifests, pins, globs: globs.withTagged(tagged), before };
  }
  servicesOfPins(change, { pins, globs, before }) {
    const { codeRepository, signal } = this.sources;
    const isCommit = change.head !== void 0;
    return servicesOfPins(
      change,
      globs,
      pins,
      before.pins,
      (directory) => (0,_chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_1__/* .servicesBelow */ .KR)(globs, codeRepository, directory, signal, { tracked: isCommit })
    );
  }
  /** Says for which globs there is no directory. @returns whether there is one for each */
  tellUnmatched() {
    const { codeRepository, globs, log } = this.sources;
    if (this.lostGlobs.length > 0) return false;
    const unmatched = globs.unmatched(codeRepository.root);
    if (unmatched.length > 0) {
      log.notice(`No directory matches ${unmatched.join(", ")}: say in $services which directories are services.`);
    }
    return unmatched.length === 0;
  }
};
async function findLostGlobs(globs, { settings, places }, codeRepository, signal) {
  const unmatched = settings.services === void 0 ? [] : globs.unmatched(codeRepository.root);
  if (unmatched.length === 0) return [];
  const directories = await (0,_chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_6__/* .listDirectories */ .Sk)(codeRepository, signal);
  const lost = unmatched.filter((text) => {
    const one = new _chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceGlobs */ .HY([text]);
    return !directories.some((directory) => one.matches(directory));
  });
  const at = places.$services ?? { file: _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .ir };
  return lost.map((glob) => ({ message: `no directory matches ${JSON.stringify(glob)}; correct it or leave it out`, at }));
}




/***/ }),

/***/ 1999:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ samePinnedTrees),
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   RM: () => (/* binding */ Pins),
/* harmony export */   tQ: () => (/* binding */ lacksTree)
/* harmony export */ });
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7261);


// src/pins/pins.ts
function lacksTree({ directory, tree, pin }) {
  return tree === void 0 && pin.directory === directory && pin.assetsJson === void 0;
}
var Pins = class {
  byManifestDirectory;
  all;
  /** Where the code repository's paths begin in the assets repository. */
  prefix;
  /** Every pinned directory but the catch-all's. */
  directories;
  /** What assets.json files pin: each of their directories is a service. */
  tagged;
  constructor(manifests) {
    const prefix = prefixOf(manifests.find(({ manifestDirectory }) => manifestDirectory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv));
    this.prefix = prefix;
    const placed = ({ pins, tagPin }) => {
      if (tagPin !== void 0) return [tagPin];
      return prefix === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv ? pins : pins.map((pin) => ({ ...pin, assetsPath: (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .joinDirectory */ .as)(prefix, pin.directory) }));
    };
    const byFile = manifests.map((manifest) => ({ manifestDirectory: manifest.manifestDirectory, pins: placed(manifest) }));
    this.byManifestDirectory = new Map(
      byFile.map(({ manifestDirectory, pins }) => [manifestDirectory, new Map(pins.map((pin) => [pin.directory, pin]))])
    );
    this.all = byFile.flatMap(({ pins }) => pins);
    this.tagged = this.all.filter(({ assetsJson }) => assetsJson !== void 0);
    this.directories = [...new Set(this.all.map((pin) => pin.directory))].filter((directory) => directory !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv).sort();
  }
  /** The pin that counts for a directory: the nearest file upward that has one, in it the longest key. */
  resolve(directory) {
    const containing = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .upward */ .Oz)(directory);
    for (const manifestDirectory of containing) {
      const pins = this.byManifestDirectory.get(manifestDirectory);
      const key = pins === void 0 ? void 0 : containing.find((outer) => pins.has(outer));
      if (key !== void 0) return pins?.get(key);
    }
    return void 0;
  }
  /** The pin of every service that no other pin is for, those that are yet to come included. */
  get catchAll() {
    return this.resolve(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv);
  }
  /** The longest pin that contains a directory, the catch-all excluded. */
  resolveTargeted(directory) {
    const pin = this.resolve(directory);
    return pin?.directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv ? void 0 : pin;
  }
  /**
   * What a service is made of: itself, then each deeper pin that replaces its own directory, outer before inner. A directory with
   * an assets.json is a service of its own: it is a part of another one only where that has a pin for all of its own directory.
   */
  pinnedTreesOf(service) {
    const pinnedTrees = [];
    const own = this.resolve(service);
    if (own !== void 0) {
      pinnedTrees.push(pinnedTreeAt(service, own));
    }
    for (const directory of this.below(service)) {
      const pin = this.resolve(directory);
      if (pin?.directory === directory && (own !== void 0 || pin.assetsJson === void 0))
        pinnedTrees.push(pinnedTreeAt(directory, pin));
    }
    return pinnedTrees;
  }
  /** The pinned directories inside a directory. They stand together in the sorted list. */
  below(directory) {
    if (directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv) return this.directories;
    const inside = `${directory}/`;
    let start = 0;
    for (let end2 = this.directories.length; start < end2; ) {
      const middle = start + end2 >> 1;
      if ((this.directories[middle] ?? "") < inside) start = middle + 1;
      else end2 = middle;
    }
    let end = start;
    while (this.directories[end]?.startsWith(inside)) end++;
    return this.directories.slice(start, end);
  }
  /** Pins that can never count, because a nearer file covers all of their directory. */
  unreachable() {
    return this.all.flatMap((pin) => {
      const winner = this.resolve(pin.directory);
      if (winner === void 0 || winner === pin || winner.manifestDirectory === pin.manifestDirectory) return [];
      const message = `${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .showDirectory */ .fi)(pin.directory)} never counts: ${winner.at.file}:${winner.at.line} is nearer; remove this pin`;
      return [{ message, at: pin.at }];
    });
  }
};
function prefixOf(root) {
  const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDirectory */ .Bp)(root?.settings.prefix ?? "");
  return "directory" in parsed ? parsed.directory : _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv;
}
function pinnedTreeAt(directory, pin) {
  const isPinned = pin.directory === directory;
  const below = directory.slice(pin.directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv ? 0 : pin.directory.length + 1);
  const assetsPath = isPinned ? pin.assetsPath : (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .joinDirectory */ .as)(pin.assetsPath, below);
  return { directory, assetsPath, sha: pin.sha, tree: isPinned ? pin.tree : void 0, pin };
}
function hasCommit(place) {
  return place.sha !== void 0 && place.pin.sha !== void 0;
}
function samePinnedTrees(one, other) {
  const says = (pinnedTrees) => JSON.stringify(
    pinnedTrees.map(({ directory, assetsPath, sha, tree, pin: { assetsJson } }) => {
      return [directory, assetsPath, sha ?? assetsJson?.tag, tree, assetsJson?.repository];
    })
  );
  return says(one) === says(other);
}




/***/ })

};
