export const id = 6522;
export const ids = [6522];
export const modules = {

/***/ 3926:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ commonFlags),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   oD: () => (/* binding */ spellInputs),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
// src/inputs/spec.ts
var CACHES = ["machine", "hosted", "off"];
var LAYOUTS = ["tests", "test-proxy"];
var INPUTS = {
  operation: {
    type: "choice",
    // What there is to choose from follows from the table of commands.
    help: "What to do.",
    defaultHelp: "`sync`",
    taskDefault: "sync"
  },
  paths: {
    type: "lines",
    help: "Services or paths in them, one a line, comma separated, or a JSON array, as the output services is; '*' for all that have a pin.",
    defaultHelp: "those that the change touches; for `status` and `reset` all that are there; for `push` those that have changed recordings",
    terminal: { value: "paths", help: "the same, one a line or comma separated", defaultHelp: "none" }
  },
  base: {
    type: "text",
    help: "The commit, branch or tag to compare with, to find the services that a change touches.",
    defaultHelp: "from the event",
    terminal: { value: "commit", defaultHelp: "where you left the default branch" }
  },
  from: {
    type: "text",
    help: "The commit, branch or tag of the code repository whose pins `diff` compares with.",
    defaultHelp: "`base`",
    terminal: { value: "commit", defaultHelp: "where you left the default branch" }
  },
  report: {
    type: "text",
    help: "A file to write a page to on which the recordings that differ are compared request by request; their files are fetched for it.",
    defaultHelp: "none",
    terminal: {
      flag: "html",
      value: "file",
      help: "write a page that compares the recordings request by request; fetches the files that differ"
    }
  },
  local: {
    type: "boolean",
    help: "Compare what is on disk with its pins, request by request, in place of pins with earlier ones. Asks no server.",
    defaultHelp: "`false`",
    taskDefault: "false"
  },
  "fail-on": {
    type: "lines",
    help: "Fail where recordings differ so, one a line or comma separated: any (at all), real (not only in what is volatile), status (a response has another status), removed (a request is gone).",
    defaultHelp: "none",
    terminal: { value: "kinds", help: "exit code 1 where recordings differ so: any, real, status, removed; several by commas" }
  },
  "rules-off": {
    type: "lines",
    help: "Rules of what is volatile in a recording (docs/review.md) that are switched off, one a line or comma separated; * for all: what they excuse counts as a real change.",
    defaultHelp: "none",
    terminal: {
      value: "rules",
      help: "count what these rules excuse as a change of a recording too: date, id, token, header, agent, length, timing, variable, order, or '*' for all"
    }
  },
  repository: {
    type: "text",
    help: "The assets repository: owner/name on GitHub, or the address of a git repository.",
    defaultHelp: "`$repository` in recordings.json",
    terminal: { value: "address", isRare: true }
  },
  branch: {
    type: "text",
    help: "The main branch of the assets repository.",
    defaultHelp: "`$branch`, else `main`",
    terminal: { value: "name", isRare: true }
  },
  path: {
    type: "text",
    help: "The assets root: the directory that the recordings are put in.",
    defaultHelp: "`$path`, else `.assets`",
    terminal: { value: "directory", isRare: true }
  },
  "working-directory": {
    type: "text",
    help: "The root of the code repository.",
    defaultHelp: "the workspace",
    terminal: { value: "directory", defaultHelp: "the git top level", isRare: true }
  },
  token: {
    type: "text",
    help: "A token that may read the assets repository; for `push` one that may write its contents and open pull requests. It is sent to the server that issued it, or to the one that `repository` names.",
    defaultHelp: "the job's token",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner expands it
    actionDefault: "${{ github.token }}",
    terminal: {
      value: "token",
      help: "a token for the assets repository",
      defaultHelp: "GH_TOKEN, else your git credentials",
      isRare: true
    }
  },
  "code-token": {
    type: "text",
    help: "A token that may read the code repository, for a commit to compare with that is not checked out; with `commit-pins` one that may push to it.",
    defaultHelp: "the checkout's own, else the job's token",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner expands it
    actionDefault: "${{ github.token }}",
    terminal: {
      value: "token",
      help: "a token for the code repository",
      defaultHelp: "GH_TOKEN, else your git credentials",
      isRare: true
    }
  },
  verify: {
    type: "boolean",
    help: "Prove first that the pins are on the main branch of the assets repository; if one is not, nothing is synced.",
    defaultHelp: "`false`",
    taskDefault: "false"
  },
  latest: {
    type: "boolean",
    help: "Move the pins to the newest commit of the main branch.",
    defaultHelp: "`false`",
    taskDefault: "false"
  },
  message: {
    type: "text",
    help: "Why the recordings changed: the commit's message, whose first line also becomes the pins' reason and the pull request's title.",
    defaultHelp: "names the services"
  },
  "pull-request": {
    type: "boolean",
    help: "Open a pull request in the assets repository (GitHub or Azure Repos), or find the one that is open.",
    defaultHelp: "`true`",
    taskDefault: "true",
    terminal: { help: "push the branch alone: open no pull request", isSwitchedOff: true }
  },
  "commit-pins": {
    type: "boolean",
    help: "Commit the moved pins on the pull request's branch, else on the current one, and push them there.",
    defaultHelp: "`false`",
    taskDefault: "false"
  },
  "allow-secrets": {
    type: "lines",
    help: "Recordings that may hold what looks like a secret, by their paths in the assets root, one a line or comma separated.",
    defaultHelp: "none",
    terminal: { value: "files" }
  },
  "dry-run": {
    type: "boolean",
    help: "Say what would be written, and write nothing.",
    defaultHelp: "`false`",
    taskDefault: "false"
  },
  discard: {
    type: "boolean",
    help: "Drop local changes in the assets root; a backup is kept in it.",
    defaultHelp: "`true`",
    taskDefault: "true"
  },
  yes: {
    type: "boolean",
    help: "Reset without asking, also where local changes are lost; a backup of the recordings is kept.",
    defaultHelp: "`false`",
    taskDefault: "false"
  },
  cache: {
    type: "choice",
    choices: CACHES,
    help: "Where to keep what is fetched: `machine` for all jobs of this machine, `hosted` in the CI system's cache as well, `off` nowhere but in the assets root.",
    defaultHelp: "`machine`",
    taskDefault: "machine",
    terminal: { value: "where", isRare: true }
  },
  mirror: {
    type: "text",
    help: "A mirror of the assets repository, which is asked first for whole directories: an http(s) address that everybody may read, or the path of a folder (docs/mirror.md).",
    defaultHelp: "`$mirror` in recordings.json",
    terminal: { value: "address", isRare: true }
  },
  layout: {
    type: "choice",
    choices: LAYOUTS,
    help: "Where what an `assets.json` pins is put: `tests` at the paths of the tests, `test-proxy` into folders that are the test proxy\u2019s own, in which its restore, push and reset work.",
    defaultHelp: "`tests`",
    taskDefault: "tests",
    terminal: { value: "where", isRare: true }
  },
  proxy: {
    type: "boolean",
    help: "Install the test proxy, start it on the assets root, and stop it when the job ends.",
    defaultHelp: "`false`",
    taskDefault: "false",
    terminal: { help: "start the test proxy on the assets root; 'assets-sync proxy stop' ends it" }
  },
  "proxy-version": {
    type: "text",
    help: "The version of the test proxy.",
    defaultHelp: "`eng/target_proxy_version.txt`, else `eng/common/testproxy/target_version.txt`",
    terminal: { value: "version", defaultHelp: "that of the version file in eng/", isRare: true }
  },
  "proxy-source": {
    type: "text",
    help: "Where the releases of the test proxy are: an http(s) address that their tags are below.",
    defaultHelp: "the public releases on GitHub",
    terminal: { value: "address", isRare: true }
  },
  "proxy-checksum": {
    type: "text",
    help: "The SHA-256 of the archive for this system, which is checked before anything of it is unpacked.",
    defaultHelp: "what the release says",
    terminal: { value: "sha256", help: "the archive's SHA-256", isRare: true }
  },
  retries: {
    type: "integer",
    min: 1,
    help: "How often a request is attempted.",
    defaultHelp: "`4`",
    taskDefault: "4",
    terminal: { isRare: true }
  },
  timeout: {
    type: "integer",
    min: 0,
    help: "Seconds for the whole run; 0 for no limit.",
    defaultHelp: "`0`",
    taskDefault: "0",
    terminal: { value: "seconds", help: "give up after so many", defaultHelp: "never", isRare: true }
  }
};
function camelCase(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function flagName(name) {
  const { terminal } = INPUTS[name];
  return `--${terminal?.flag ?? name}`;
}
function spellInputs(text, spell) {
  return text.replace(/\b(the) ([a-z-]+) input\b/gi, (words, the, name) => {
    if (!Object.hasOwn(INPUTS, name)) return words;
    const spelled = spell(name);
    return the === "The" ? spelled.charAt(0).toUpperCase() + spelled.slice(1) : spelled;
  });
}
function flagOf(name) {
  const { type, choices, help, defaultHelp, terminal = {} } = INPUTS[name];
  const isSwitch = type === "boolean";
  const text = terminal.help ?? toPhrase(help);
  const fallback = terminal.defaultHelp ?? toPhrase(defaultHelp);
  return {
    name: terminal.isSwitchedOff === true ? `--no-${name}` : flagName(name),
    ...isSwitch ? {} : { value: terminal.value ?? (type === "integer" ? "number" : "text") },
    help: isSwitch || fallback === "none" ? text : `${text} (default: ${fallback})`,
    ...choices === void 0 ? {} : { choices },
    ...type === "lines" ? { isList: true } : {},
    isRare: terminal.isRare === true
  };
}
function commonFlags(quiet = "print warnings and errors alone") {
  return [
    { name: "--json", help: "print one JSON object on stdout" },
    { name: "--quiet", help: quiet },
    { name: "--debug", help: "show each git command, what servers were asked, and when it fails what they said" }
  ];
}
function toPhrase(text) {
  const phrase = text.replaceAll("`", "").replace(/\.$/, "");
  return /^[A-Z][a-z ]/.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}




/***/ }),

/***/ 8824:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   JS: () => (/* binding */ SHORT_SHA_LENGTH),
/* harmony export */   pL: () => (/* binding */ EMPTY_TREE),
/* harmony export */   qL: () => (/* binding */ parseSha)
/* harmony export */ });
// src/base/sha.ts
function parseSha(text) {
  return /^[0-9a-f]{40}$/i.test(text) ? text.toLowerCase() : void 0;
}
var SHORT_SHA_LENGTH = 12;
function shortSha(sha) {
  return sha.slice(0, SHORT_SHA_LENGTH);
}
var EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";




/***/ }),

/***/ 4087:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ AssetsSyncError),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   dF: () => (/* binding */ errorJson),
/* harmony export */   gb: () => (/* binding */ toAssetsSyncError),
/* harmony export */   i4: () => (/* binding */ listLines),
/* harmony export */   wm: () => (/* binding */ withoutPlace)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
// src/base/errors.ts

var EXIT_CODES = {
  secrets: 1,
  "not-verified": 1,
  "not-pushed": 1,
  "recordings-differ": 1,
  "wrong-checksum": 1,
  "bad-usage": 2,
  "bad-manifest": 2,
  "no-pin": 2,
  "no-base": 2,
  "no-such-directory": 2,
  "missing-commit": 2,
  "moved-tag": 2,
  "old-git": 2,
  "unsupported-repository": 2,
  "not-writable": 2,
  "unwritable-name": 2,
  "malformed-tree": 2,
  "too-large": 2,
  unreachable: 3,
  "forge-refused": 3,
  "timed-out": 3,
  "proxy-failed": 3,
  "local-changes": 4,
  conflict: 4,
  "foreign-root": 4,
  "missing-store": 4,
  "damaged-root": 4,
  busy: 4,
  unauthorized: 5,
  "git-failed": 70,
  internal: 70,
  cancelled: 130
};
var AssetsSyncError = class extends Error {
  code;
  hint;
  at;
  detail;
  problems;
  constructor(code, message, details) {
    super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
    this.name = "AssetsSyncError";
    this.code = code;
    this.hint = details.hint;
    this.at = details.at;
    this.detail = details.detail;
    this.problems = details.problems ?? [];
  }
  get exitCode() {
    return EXIT_CODES[this.code];
  }
  get file() {
    return this.at?.file;
  }
  get line() {
    return this.at?.line;
  }
};
function errorJson({ code, message, hint, file, line, at }) {
  return { code, message, hint, file, line, column: at?.column };
}
function formatPlace(at) {
  return [at.file, at.line, at.column].filter((part) => part !== void 0).join(":");
}
function withoutPlace(message, at) {
  const place = at === void 0 ? "" : `${formatPlace(at)} `;
  return message.startsWith(place) ? message.slice(place.length) : message;
}
var MAKE_ROOM = "Make room or give this user access, then run the command again.";
var MOVE_AWAY = "Move away what is in its place, then run the command again.";
var LET_GO = "Close what uses it, then run the command again.";
var OPEN_MORE = "Let more files be open at once (ulimit -n), then run the command again.";
var FILE_SYSTEM_ERRORS = {
  EACCES: ["permission was denied", MAKE_ROOM],
  EPERM: ["the operation is not permitted", MAKE_ROOM],
  EROFS: ["the file system is read-only", MAKE_ROOM],
  ENOSPC: ["the disk is full", MAKE_ROOM],
  EDQUOT: ["the disk quota is used up", MAKE_ROOM],
  EMFILE: ["too many files are open", OPEN_MORE],
  ENFILE: ["too many files are open", OPEN_MORE],
  ENAMETOOLONG: ["the path is too long", MAKE_ROOM],
  ENOTDIR: ["a part of the path is not a directory", MOVE_AWAY],
  EISDIR: ["it is a directory", MOVE_AWAY],
  EBUSY: ["another program has it open", LET_GO],
  ENOTEMPTY: ["another program writes into it", LET_GO]
};
function toAssetsSyncError(thrown) {
  if (thrown instanceof AssetsSyncError) return thrown;
  const error = node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) ? thrown : new Error(String(thrown));
  const { code, path } = error;
  const told = code === void 0 ? void 0 : FILE_SYSTEM_ERRORS[code];
  if (told !== void 0) {
    const [reason, hint] = told;
    return new AssetsSyncError("not-writable", `${path ?? "A file"} could not be used: ${reason}.`, {
      hint,
      detail: error.message,
      cause: error
    });
  }
  return new AssetsSyncError("internal", `assets-sync failed in a way that it should not: ${error.message}`, {
    hint: "Please report this with the output of the same command with --debug.",
    detail: error.stack,
    cause: error
  });
}
function listNames(names, most = 5) {
  return names.slice(0, most).join(", ") + (names.length > most ? ` and ${names.length - most} more` : "");
}
function listLines(lines, most = 20) {
  const shown = lines.slice(0, most);
  if (lines.length > most) shown.push(`and ${lines.length - most} more`);
  return shown.map((line) => `  ${line}`).join("\n");
}




/***/ }),

/***/ 6522:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AzureHost: () => (/* binding */ AzureHost)
/* harmony export */ });
/* harmony import */ var _chunk_ATPNJNMN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3926);
/* harmony import */ var _chunk_LFX62GI4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5336);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8824);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(358);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8161);





// src/host/azure/host.ts




// src/host/events.ts
function readAzureEvent(env) {
  const reason = env.BUILD_REASON ?? "";
  if (reason === "PullRequest") {
    return {
      kind: "pull-request",
      runsOnBase: false,
      commit: (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSha */ .qL)(env.BUILD_SOURCEVERSION ?? ""),
      head: (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSha */ .qL)(env.SYSTEM_PULLREQUEST_SOURCECOMMITID ?? ""),
      base: void 0,
      target: env.SYSTEM_PULLREQUEST_TARGETBRANCH?.replace(/^refs\/heads\//, "") || void 0
    };
  }
  if (reason !== "IndividualCI" && reason !== "BatchedCI") {
    return { kind: "no-change", what: reason === "" ? "this run" : `a build of the kind ${reason}` };
  }
  if (env.BUILD_SOURCEBRANCH?.startsWith("refs/tags/")) return { kind: "no-change", what: "the push of a tag" };
  return { kind: "tip" };
}
function azureAuthor(env) {
  const { BUILD_REQUESTEDFOR: name, BUILD_REQUESTEDFOREMAIL: email } = env;
  return name ? { name, email: email ?? "" } : void 0;
}
var BY_PERSON_OR_CLOCK = ["Manual", "UserCreated", "Schedule"];
function azureOrigin(env) {
  const { BUILD_SOURCEBRANCH: ref } = env;
  const own = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSha */ .qL)(env.BUILD_SOURCEVERSION ?? "");
  const sha = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSha */ .qL)(env.SYSTEM_PULLREQUEST_SOURCECOMMITID ?? "") ?? own;
  const page = env.BUILD_REPOSITORY_URI?.replace(/\/\/[^/@]*@/, "//").replace(/\.git$/, "");
  const number = env.SYSTEM_PULLREQUEST_PULLREQUESTNUMBER || env.SYSTEM_PULLREQUEST_PULLREQUESTID;
  const folder = page?.includes("/_git/") === true ? "pullrequest" : "pull";
  return {
    head: azurePullRequestHead(env),
    started: ref && own !== void 0 ? { ref, sha: own } : void 0,
    startedBy: BY_PERSON_OR_CLOCK.includes(env.BUILD_REASON ?? "") ? void 0 : sha,
    commit: sha === void 0 ? void 0 : page === void 0 ? sha : `${page}/commit/${sha}`,
    pullRequest: number && page !== void 0 ? `${page}/${folder}/${number}` : void 0
  };
}
function azurePullRequestHead(env) {
  const branch = env.SYSTEM_PULLREQUEST_SOURCEBRANCH?.replace(/^refs\/heads\//, "");
  if (!branch) return env.BUILD_REASON === "PullRequest" ? "unknown" : void 0;
  if (env.SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() !== "true") return { branch, address: void 0 };
  const address = env.SYSTEM_PULLREQUEST_SOURCEREPOSITORYURI;
  return address ? { branch, address } : "unknown";
}

// src/host/job-host.ts



// src/host/environment.ts



function findStoreBase(env) {
  const given = env.ASSETS_SYNC_STORE;
  if (given) return (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(given);
  const toolCache = env.RUNNER_TOOL_CACHE || env.AGENT_TOOLSDIRECTORY;
  return toolCache ? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(toolCache, "assets-sync") : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(userCache(env), "assets-sync");
}
function findTemporary(env) {
  return [env.RUNNER_TEMP, env.AGENT_TEMPDIRECTORY].find((path) => path && (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(path)) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_7__.tmpdir)();
}
function userCache(env) {
  if (env.XDG_CACHE_HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(env.XDG_CACHE_HOME)) return env.XDG_CACHE_HOME;
  if (process.platform === "win32" && env.LOCALAPPDATA) return env.LOCALAPPDATA;
  const home = [(0,node_os__WEBPACK_IMPORTED_MODULE_7__.homedir)(), (0,node_os__WEBPACK_IMPORTED_MODULE_7__.userInfo)().homedir].find(node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_7__.tmpdir)();
  if (process.platform === "win32") return (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(home, "AppData", "Local");
  return process.platform === "darwin" ? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(home, "Library", "Caches") : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(home, ".cache");
}
function webAddress(text) {
  return text !== void 0 && /^https?:/i.test(text) && URL.canParse(text) ? text : void 0;
}
function findOtherGitHub(env) {
  const host = env.GH_HOST;
  return webAddress(host) ?? (host ? webAddress(`https://${host}`) : void 0);
}
function fileInWorkspace(workspace, workingDirectory, file) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(workspace, workingDirectory || ".", file)).replaceAll("\\", "/");
}

// src/host/workflow-commands.ts
var CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
function withoutControls(text) {
  return text.replace(CONTROL, "?");
}
var AZURE_COMMAND = /#(?=[\p{DI}\p{Cf}]*#[\p{DI}\p{Cf}]*(?:\[|v[\p{DI}\p{Cf}]*s[\p{DI}\p{Cf}]*o))/giu;
function escapeWorkflowCommands(text) {
  return withoutControls(text).replace(AZURE_COMMAND, "# ").replace(/^(\s*):(?=:)/gm, "$1: ").replace(/^(\s*)#(?=#\[)/gm, "$1# ");
}

// src/host/job-host.ts
var JobHost = class {
  atTerminal = false;
  isLocalUser = false;
  onProgress = void 0;
  ask = void 0;
  gitHubApi = webAddress(process.env.GITHUB_API_URL);
  otherGitHub = findOtherGitHub(process.env);
  temporary = findTemporary(process.env);
  store;
  /** The heading of a group that nothing was said in so far, and whether one is open. */
  heading;
  isGroupOpen = false;
  /** The tool cache's; where that may not be written, one that goes with the job. */
  get storeBase() {
    this.store ??= this.findWritableStore();
    return this.store;
  }
  findWritableStore() {
    const base = findStoreBase(process.env);
    if (process.env.ASSETS_SYNC_STORE || isWritable(base)) return base;
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(this.temporary, "assets-sync");
    this.say("notice", `${base} cannot be written, so what is fetched is kept in ${temporary}, for this job alone.`);
    return temporary;
  }
  say(level, message, at) {
    if (level === "debug") {
      if (!this.isDebug) return;
      this.beforeLine();
      for (const line of message.split("\n")) this.writeDebug(withoutControls(line));
      return;
    }
    this.beforeLine();
    const text = this.inOwnWords(message);
    if (level === "info") console.log(escapeWorkflowCommands(text));
    else this.writeIssue({ level, message: withoutControls((0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutPlace */ .wm)(text, at)), at: at && this.placeInWorkspace(at) });
  }
  placeInWorkspace(at) {
    return { ...at, file: fileInWorkspace(this.workspace, this.read("working-directory"), at.file) };
  }
  /** The heading comes with the first line below it: an empty group is noise. */
  beforeLine() {
    if (this.heading === void 0) return;
    this.openGroup(this.heading);
    this.heading = void 0;
    this.isGroupOpen = true;
  }
  async group(title, body) {
    this.heading = title;
    try {
      return await body();
    } finally {
      this.endGroup();
    }
  }
  endGroup() {
    if (this.isGroupOpen) this.closeGroup();
    this.heading = void 0;
    this.isGroupOpen = false;
  }
  async summarize(markdown) {
    try {
      await this.writeSummary(this.inOwnWords(markdown()));
    } catch (error) {
      this.say("notice", `The summary could not be written: ${error.message}`);
    }
  }
  result(text) {
    this.endGroup();
    console.log(escapeWorkflowCommands(text));
  }
  fail(error, message) {
    this.endGroup();
    if (error.code === "cancelled") {
      this.say("info", message);
      this.setFailed(error.message);
      return;
    }
    if (error.detail !== void 0) {
      this.openGroup("Details");
      console.log(escapeWorkflowCommands(error.detail));
      this.closeGroup();
    }
    const several = `There are ${error.problems.length} mistakes. ${error.hint}`;
    if (error.problems.length > 1) this.say("error", several);
    else this.say("error", message, error.at);
    const [first = ""] = error.message.split("\n");
    this.setFailed(this.inOwnWords(error.problems.length > 1 ? several : first.replace(/:$/, ".")));
  }
};
function withPlace({ message, at }) {
  return at === void 0 ? message : `${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlace */ .dE)(at)} ${message}`;
}
function isWritable(folder) {
  let existing = folder;
  while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(existing) && (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(existing) !== existing) existing = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(existing);
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.accessSync)(existing, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// src/host/azure/host.ts
var CONNECTION_TOKENS = {
  oauth: "accesstoken",
  installationtoken: "accesstoken",
  personalaccesstoken: "accesstoken",
  token: "apitoken",
  usernamepassword: "password"
};
var AzureHost = class extends JobHost {
  workspace = findSources();
  gitHubServer = "https://github.com";
  ownOrigin = originOf(azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.getVariable("System.CollectionUri") || azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.getVariable("System.TeamFoundationCollectionUri"));
  matrixShape = "legs";
  isDebug = /^true$/i.test(azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.getVariable("System.Debug") ?? "");
  constructor() {
    super();
    useAgentNetwork(process.env);
  }
  read(name) {
    return (0,_chunk_LFX62GI4_js__WEBPACK_IMPORTED_MODULE_1__/* .isTokenInput */ .s)(name) ? (0,_chunk_LFX62GI4_js__WEBPACK_IMPORTED_MODULE_1__/* .readTokenInput */ ._)(name) : azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.getInput((0,_chunk_ATPNJNMN_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .xQ)(name), false);
  }
  show(name) {
    return (0,_chunk_ATPNJNMN_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .xQ)(name);
  }
  token({ token }) {
    return this.ofConnection() ?? this.given("token", token) ?? this.ofJob;
  }
  codeToken({ codeToken }) {
    return this.given("code-token", codeToken) ?? this.ofJob;
  }
  given(name, value) {
    if (value === void 0) return void 0;
    if (/^\$\([^()]*\)$/.test(value)) {
      this.say("notice", `${value} is not defined here, so ${this.show(name)} is taken as not given.`);
      return void 0;
    }
    return { value, ofJob: value === this.ofJob?.value, automatic: false };
  }
  /** The token of the service connection that the `connection` input names. */
  ofConnection() {
    const id = azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.getInput("connection", false);
    if (!id) return void 0;
    const { scheme = "", parameters = {} } = azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.getEndpointAuthorization(id, true) ?? {};
    const wanted = CONNECTION_TOKENS[scheme.toLowerCase()];
    const [, value] = Object.entries(parameters).find(([name]) => name.toLowerCase() === wanted) ?? [];
    if (value) return { value, ofJob: false, automatic: false };
    this.say(
      "warning",
      `The service connection of the connection input has no token that git could use (its scheme is ${scheme || "unknown"}).`
    );
    return void 0;
  }
  get ofJob() {
    const value = azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.getEndpointAuthorization("SYSTEMVSSCONNECTION", true)?.parameters.AccessToken;
    return value ? { value, ofJob: true, automatic: true } : void 0;
  }
  event() {
    return readAzureEvent(process.env);
  }
  author() {
    return azureAuthor(process.env);
  }
  origin() {
    return azureOrigin(process.env);
  }
  mask(secret) {
    azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.setSecret(secret);
  }
  writeDebug(line) {
    azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.debug(escapeWorkflowCommands(line));
  }
  /** The agent puts `path(line,column)` before an issue that has both. */
  writeIssue(issue) {
    const isPlaced = issue.at?.line !== void 0;
    const text = escapeWorkflowCommands(isPlaced ? issue.message : withPlace(issue));
    if (issue.level === "notice") console.log(text);
    else {
      const type = issue.level === "error" ? azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.IssueType.Error : azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.IssueType.Warning;
      azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.logIssue(type, text, isPlaced ? issue.at?.file : void 0, issue.at?.line, isPlaced ? issue.at?.column : void 0);
    }
  }
  openGroup(title) {
    console.log(`##[group]${title}`);
  }
  closeGroup() {
    console.log("##[endgroup]");
  }
  setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs)) {
      const text = typeof value === "object" ? JSON.stringify(value) : String(value);
      azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.setVariable((0,_chunk_ATPNJNMN_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .xQ)(name), text, false, true);
    }
  }
  setVariable(name, value) {
    azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.setVariable(name, value);
  }
  saveState(name, value) {
    azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.setTaskVariable(name, value);
  }
  readState(name) {
    return azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.getTaskVariable(name) || void 0;
  }
  async writeSummary(markdown) {
    const folder = azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.getVariable("Agent.TempDirectory");
    if (!folder) return;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, `assets-sync-${process.pid}.md`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(file, markdown);
    azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.uploadSummary(file);
  }
  /**
   * Not through setResult, which would log the issue again. The process ends with 0: the agent takes another code for a fault of its own,
   * and would not see that a later attempt succeeded.
   */
  setFailed(inShort) {
    azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.command("task.complete", { result: "Failed" }, escapeWorkflowCommands(inShort));
  }
  inOwnWords(text) {
    const spelled = (0,_chunk_ATPNJNMN_js__WEBPACK_IMPORTED_MODULE_0__/* .spellInputs */ .oD)(text, (name) => `the ${(0,_chunk_ATPNJNMN_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .xQ)(name)} input`);
    return spelled.replace("with --debug", "with the variable System.Debug: true");
  }
};
function findSources() {
  const sources = azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.getVariable("Build.SourcesDirectory") || process.cwd();
  const name = azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.getVariable("Build.Repository.Name")?.split("/").at(-1);
  const places = [sources, azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.getVariable("System.DefaultWorkingDirectory"), ...name ? [(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(sources, name)] : []];
  return places.find((place) => place && (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(place, ".git"))) ?? sources;
}
function originOf(address) {
  return address !== void 0 && URL.canParse(address) ? new URL(address).origin : void 0;
}
function useAgentNetwork(env) {
  const proxy = azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.getHttpProxyConfiguration();
  if (proxy !== null && URL.canParse(proxy.proxyUrl)) {
    const address = new URL(proxy.proxyUrl);
    address.username = encodeURIComponent(proxy.proxyUsername ?? "");
    address.password = encodeURIComponent(proxy.proxyPassword ?? "");
    env.AGENT_PROXYURL = address.href.replace(/\/$/, "");
    if (proxy.proxyPassword) {
      azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.setSecret(proxy.proxyPassword);
      azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.setSecret(address.password);
    }
  }
  const certificates = azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.getHttpCertConfiguration();
  if (certificates === null) return;
  if (certificates.caFile) env.GIT_SSL_CAINFO ??= certificates.caFile;
  if (certificates.certFile) env.GIT_SSL_CERT ??= certificates.certFile;
  if (certificates.keyFile) env.GIT_SSL_KEY ??= certificates.keyFile;
  if (/^true$/i.test(azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_5__.getVariable("Agent.SkipCertValidation") ?? "")) env.GIT_SSL_NO_VERIFY ??= "true";
}



/***/ })

};
