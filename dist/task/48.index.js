export const id = 48;
export const ids = [48];
export const modules = {

/***/ 7048:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AzureHost: () => (/* binding */ AzureHost)
/* harmony export */ });
/* harmony import */ var _chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9758);
/* harmony import */ var _chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3651);
/* harmony import */ var _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4738);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4179);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2545);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);
/* harmony import */ var azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(358);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8161);









// src/host/azure.ts




// src/host/environment.ts



function findStoreBase(env2) {
  const given = env2.ASSETS_SYNC_STORE;
  if (given) return (0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(given);
  const toolCache = env2.RUNNER_TOOL_CACHE || env2.AGENT_TOOLSDIRECTORY;
  return toolCache ? (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(toolCache, "assets-sync") : (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(userCache(env2), "assets-sync");
}
function findTemporary(env2) {
  return [env2.RUNNER_TEMP, env2.AGENT_TEMPDIRECTORY].find((path) => path && (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)(path)) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_11__.tmpdir)();
}
function userCache(env2) {
  if (env2.XDG_CACHE_HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_9__.isAbsolute)(env2.XDG_CACHE_HOME)) return env2.XDG_CACHE_HOME;
  if (process.platform === "win32" && env2.LOCALAPPDATA) return env2.LOCALAPPDATA;
  const home = [(0,node_os__WEBPACK_IMPORTED_MODULE_11__.homedir)(), (0,node_os__WEBPACK_IMPORTED_MODULE_11__.userInfo)().homedir].find(node_path__WEBPACK_IMPORTED_MODULE_9__.isAbsolute) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_11__.tmpdir)();
  if (process.platform === "win32") return (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(home, "AppData", "Local");
  return process.platform === "darwin" ? (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(home, "Library", "Caches") : (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(home, ".cache");
}
function webAddress(text) {
  return text !== void 0 && /^https?:/i.test(text) && URL.canParse(text) ? text : void 0;
}
function findGitHubServer(env2) {
  return webAddress(env2.GITHUB_SERVER_URL) ?? "https://github.com";
}
function findOtherGitHub(env2) {
  const host = env2.GH_HOST;
  return webAddress(host) ?? (host ? webAddress(`https://${host}`) : void 0);
}
var OF_PULL_REQUESTS = ["pull_request", "pull_request_review", "pull_request_review_comment", "pull_request_target"];
var BRANCHES = /^refs\/heads\//;
function readGitHubEvent(env2) {
  const name = env2.GITHUB_EVENT_NAME ?? "";
  if (OF_PULL_REQUESTS.includes(name)) {
    const { text: text2, sha: sha2 } = readPayload(env2);
    return {
      kind: "pull-request",
      runsOnBase: name === "pull_request_target",
      commit: (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(env2.GITHUB_SHA ?? ""),
      head: sha2("pull_request.head.sha"),
      base: sha2("pull_request.base.sha"),
      target: text2("pull_request.base.ref")
    };
  }
  if (name === "merge_group") return { kind: "merge-group", base: readPayload(env2).sha("merge_group.base_sha") };
  if (name === "") return noChange("this run");
  if (name !== "push") return noChange(`${/^[aeiou]/.test(name) ? "an" : "a"} ${name} event`);
  const ref = env2.GITHUB_REF ?? "";
  if (isTag(ref)) return noChange("the push of a tag");
  const { value, text, sha } = readPayload(env2);
  if (value("deleted") === true) return noChange("a branch that was deleted");
  const branch = ref.replace(BRANCHES, "") || void 0;
  return { kind: "push", before: sha("before"), branch, defaultBranch: text("repository.default_branch") };
}
function isOnDefaultBranch(env2) {
  const { GITHUB_EVENT_NAME: name = "", GITHUB_REF: ref } = env2;
  if (name === "schedule") return true;
  if (!["push", "workflow_dispatch"].includes(name) || !env2.GITHUB_EVENT_PATH) return false;
  return ref === `refs/heads/${readPayload(env2).text("repository.default_branch")}`;
}
function noChange(what) {
  return { kind: "no-change", what };
}
function isTag(ref) {
  return ref?.startsWith("refs/tags/") === true;
}
function gitHubAuthor({ GITHUB_ACTOR: name, GITHUB_ACTOR_ID: id }) {
  return name ? { name, email: `${id ? `${id}+` : ""}${name}@users.noreply.github.com` } : void 0;
}
function gitHubOrigin(env2) {
  const payload = env2.GITHUB_EVENT_PATH ? readPayload(env2) : payloadOf(void 0);
  const { GITHUB_EVENT_NAME: event, GITHUB_REF: ref, GITHUB_REPOSITORY: name } = env2;
  const own = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(env2.GITHUB_SHA ?? "");
  const sha = payload.sha("pull_request.head.sha") ?? own;
  const head = pullRequestHead(payload);
  const before = ["push", ...OF_PULL_REQUESTS].includes(payload.text("workflow_run.event") ?? "");
  return {
    head,
    started: ref && own !== void 0 ? { ref, sha: own } : void 0,
    startedBy: head !== void 0 || event === "push" ? sha : event === "workflow_run" && before ? payload.sha("workflow_run.head_sha") : void 0,
    commit: sha && name ? `${env2.GITHUB_SERVER_URL || "https://github.com"}/${name}/commit/${sha}` : sha,
    pullRequest: payload.text("pull_request.html_url")
  };
}
function pullRequestHead({ value, text }) {
  if (typeof value("pull_request") !== "object") return void 0;
  const branch = text("pull_request.head.ref");
  const name = text("pull_request.head.repo.full_name");
  if (branch === void 0 || name === void 0) return "unknown";
  const isFork = name !== text("pull_request.base.repo.full_name");
  const address = isFork ? text("pull_request.head.repo.clone_url") : void 0;
  return isFork && address === void 0 ? "unknown" : { branch, address };
}
function payloadOf(payload) {
  const value = (path) => path.split(".").reduce((at, name) => at?.[name], payload);
  const text = (path) => {
    const found = value(path);
    return typeof found === "string" && found !== "" ? found : void 0;
  };
  const sha = (path) => {
    const found = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(text(path) ?? "");
    return found === void 0 || /^0+$/.test(found) ? void 0 : found;
  };
  return { value, text, sha };
}
function readPayload(env2) {
  const detail = env2.GITHUB_EVENT_PATH ?? "";
  try {
    return payloadOf(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readFileSync)(detail, "utf8")));
  } catch (cause) {
    const why = cause instanceof SyntaxError ? "is not JSON" : "cannot be read";
    const hint = "Give the services in paths ('*' for all), or the commit to compare with in base.";
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("no-base", `The file of this run's event (GITHUB_EVENT_PATH) ${why}.`, { hint, detail, cause });
  }
}
function readAzureEvent(env2) {
  const reason = env2.BUILD_REASON ?? "";
  if (reason === "PullRequest") {
    return {
      kind: "pull-request",
      runsOnBase: false,
      commit: (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(env2.BUILD_SOURCEVERSION ?? ""),
      head: (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(env2.SYSTEM_PULLREQUEST_SOURCECOMMITID ?? ""),
      base: void 0,
      target: env2.SYSTEM_PULLREQUEST_TARGETBRANCH?.replace(BRANCHES, "") || void 0
    };
  }
  if (reason === "") return noChange("this run");
  if (reason !== "IndividualCI" && reason !== "BatchedCI") return noChange(`a build of the kind ${reason}`);
  return isTag(env2.BUILD_SOURCEBRANCH) ? noChange("the push of a tag") : { kind: "tip" };
}
function azureAuthor({ BUILD_REQUESTEDFOR: name, BUILD_REQUESTEDFOREMAIL: email = "" }) {
  return name ? { name, email } : void 0;
}
var BY_PERSON_OR_CLOCK = ["Manual", "UserCreated", "Schedule"];
function azureOrigin(env2) {
  const { BUILD_SOURCEBRANCH: ref } = env2;
  const own = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(env2.BUILD_SOURCEVERSION ?? "");
  const sha = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(env2.SYSTEM_PULLREQUEST_SOURCECOMMITID ?? "") ?? own;
  const page = env2.BUILD_REPOSITORY_URI?.replace(/\/\/[^/@]*@/, "//").replace(/\.git$/, "");
  const number = env2.SYSTEM_PULLREQUEST_PULLREQUESTNUMBER || env2.SYSTEM_PULLREQUEST_PULLREQUESTID;
  return {
    head: azurePullRequestHead(env2),
    started: ref && own !== void 0 ? { ref, sha: own } : void 0,
    startedBy: BY_PERSON_OR_CLOCK.includes(env2.BUILD_REASON ?? "") ? void 0 : sha,
    commit: sha && page !== void 0 ? `${page}/commit/${sha}` : sha,
    pullRequest: number && page && `${page}/${page.includes("/_git/") ? "pullrequest" : "pull"}/${number}`
  };
}
function azurePullRequestHead(env2) {
  const branch = env2.SYSTEM_PULLREQUEST_SOURCEBRANCH?.replace(BRANCHES, "");
  if (!branch) return env2.BUILD_REASON === "PullRequest" ? "unknown" : void 0;
  if (env2.SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() !== "true") return { branch, address: void 0 };
  const address = env2.SYSTEM_PULLREQUEST_SOURCEREPOSITORYURI;
  return address ? { branch, address } : "unknown";
}

// src/host/host.ts
var { env } = process;
var Host = class {
  atTerminal = false;
  /** A person's own machine: their files may name any address, and their credential helper and ssh are used. */
  isLocalUser = false;
  /** Where an `owner/name` lives: the server of the runner, or GitHub's own. */
  gitHubServer = findGitHubServer(env);
  /** Its REST interface, where the environment names it. */
  gitHubApi = webAddress(env.GITHUB_API_URL);
  /** A company's GitHub besides. */
  otherGitHub = findOtherGitHub(env);
  /** Scheme, host and port of the server that issued the job's token. */
  ownOrigin = new URL(this.gitHubServer).origin;
  /** Absolute: a folder for what a run throws away. */
  temporary = findTemporary(env);
  /** The cache of the CI system; undefined where a step of its own has to be used. */
  cacheService;
  /** How a matrix of jobs is written here. */
  matrixShape = env.TF_BUILD ? "legs" : "list";
  /** Takes git's progress as it comes; undefined where nobody watches. */
  onProgress;
  /** Asks a yes-or-no question; undefined where nobody can answer. What it returns is undefined where the answer was neither. */
  ask;
  /** Keeps a secret out of everything that is printed from now on. At a terminal nothing that is printed holds one, and nobody else reads along. */
  mask(_secret) {
  }
  /** Sets a variable for the steps that follow. */
  setVariable(_name, _value) {
  }
  /** Keeps a text for the end of the job, where this step has one; a value of a name replaces the one before. */
  saveState(_name, _value) {
  }
  /** What this step has kept so, at the end of the job. */
  readState(_name) {
    return void 0;
  }
  /** Shows a page of Markdown beside the run, where the host has room for one. */
  async summarize(_markdown) {
  }
  /** Why this run takes place. */
  event() {
    if (env.GITHUB_ACTIONS) return readGitHubEvent(env);
    return env.TF_BUILD ? readAzureEvent(env) : { kind: "person" };
  }
  /** Whether this is a push to the default branch, or a scheduled or manual run of it. */
  isOnDefaultBranch() {
    return isOnDefaultBranch(env);
  }
  /** Who runs this; undefined for whom git knows. */
  author() {
    if (env.GITHUB_ACTIONS) return gitHubAuthor(env);
    return env.TF_BUILD ? azureAuthor(env) : void 0;
  }
  /** Which change of the code repository this run is for. */
  origin() {
    if (env.GITHUB_ACTIONS) return gitHubOrigin(env);
    return env.TF_BUILD ? azureOrigin(env) : _chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ORIGIN */ .nj;
  }
};
var CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
function withoutControls(text) {
  return text.replace(CONTROL, "?");
}
var AZURE_COMMAND = /#(?=[\p{DI}\p{Cf}]*#[\p{DI}\p{Cf}]*(?:\[|v[\p{DI}\p{Cf}]*s[\p{DI}\p{Cf}]*o))/giu;
function escapeWorkflowCommands(text) {
  return withoutControls(text).replace(AZURE_COMMAND, "# ").replace(/^(\s*):(?=:)/gm, "$1: ").replace(/^(\s*)#(?=#\[)/gm, "$1# ");
}

// src/host/job-host.ts


var JobHost = class extends Host {
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
    try {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.mkdirSync)(base, { recursive: true });
      (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.accessSync)(base, node_fs__WEBPACK_IMPORTED_MODULE_8__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_8__.constants.X_OK);
      return base;
    } catch (error) {
      if (process.env.ASSETS_SYNC_STORE) return base;
      const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(this.temporary, "assets-sync");
      const why = error.code;
      this.say("notice", `${base} cannot be written (${why}), so what is fetched is kept in ${temporary}, for this job alone.`);
      return temporary;
    }
  }
  say(level, message, at) {
    if (level === "debug" && !this.isDebug) return;
    if (this.heading !== void 0) this.openGroup(this.heading);
    if (level === "debug") {
      for (const line of message.split("\n")) this.writeDebug(withoutControls(line));
      return;
    }
    const text = this.inOwnWords(message);
    if (level === "info") this.print(text);
    else this.writeIssue({ level, message: withoutControls((0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutPlace */ .wm)(text, at)), at: at && this.placeInWorkspace(at) });
  }
  /** The workspace may hold several repositories. */
  placeInWorkspace(at) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(this.workspace, this.read("working-directory") || ".", at.file);
    return { ...at, file: (0,node_path__WEBPACK_IMPORTED_MODULE_9__.relative)(this.workspace, file).replaceAll("\\", "/") };
  }
  print(text) {
    console.log(escapeWorkflowCommands(text));
  }
  async group(title, body) {
    this.heading = title;
    try {
      return await body();
    } finally {
      this.closeGroup();
    }
  }
  openGroup(title) {
    console.log(`${this.groupMarks.begin}${title}`);
    this.heading = void 0;
    this.isGroupOpen = true;
  }
  closeGroup() {
    if (this.isGroupOpen) console.log(this.groupMarks.end);
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
    this.closeGroup();
    this.print(text);
  }
  fail(error, message) {
    const { code, detail, problems, hint, at } = error;
    this.closeGroup();
    if (code === "cancelled") {
      this.say("info", message);
      this.setFailed(error.message);
      return;
    }
    if (detail !== void 0) {
      this.openGroup("Details");
      this.print(detail);
      this.closeGroup();
    }
    const isOne = problems.length <= 1;
    const all = `There are ${problems.length} mistakes. ${hint}`;
    this.say("error", isOne ? message : all, isOne ? at : void 0);
    const [first = ""] = error.message.split("\n");
    this.setFailed(this.inOwnWords(isOne ? first.replace(/:$/, ".") : all));
  }
};
function withPlace({ message, at }) {
  return at === void 0 ? message : `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .formatPlace */ .dE)(at)} ${message}`;
}

// src/host/azure.ts
var CONNECTIONS = ["connection", "azureReposConnection", "gitConnection"];
var CONNECTION_TOKENS = {
  oauth: "accesstoken",
  installationtoken: "accesstoken",
  personalaccesstoken: "accesstoken",
  token: "apitoken",
  usernamepassword: "password"
};
var isUndefinedVariable = (value = "") => /^\$\([^()]*\)$/.test(value);
var AzureHost = class extends JobHost {
  workspace = findSources();
  gitHubServer = "https://github.com";
  ownOrigin = originOf(
    azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.getVariable("System.CollectionUri") || azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.getVariable("System.TeamFoundationCollectionUri")
  );
  matrixShape = "legs";
  isDebug = /^true$/i.test(azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.getVariable("System.Debug") ?? "");
  groupMarks = { begin: "##[group]", end: "##[endgroup]" };
  tokens;
  /** @param tokens the inputs that are tokens, which the agent's library must not see: it logs each input that it reads */
  constructor(tokens) {
    super();
    this.tokens = tokens;
    const lost = useAgentNetwork(process.env);
    if (lost !== void 0) this.say("warning", lost);
  }
  read(name) {
    if (this.tokens.has(name)) return this.tokens.get(name);
    const value = azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.getInput((0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .xQ)(name), false);
    if (!isUndefinedVariable(value)) return value;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("bad-usage", `${this.show(name)} is ${value}, a variable that is not defined here.`, {
      hint: "Define it, or leave the input out; nothing was changed."
    });
  }
  show(name) {
    return (0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .xQ)(name);
  }
  token({ token }) {
    return this.ofConnection() ?? this.given("token", token) ?? this.ofJob;
  }
  codeToken({ codeToken }) {
    return this.given("code-token", codeToken) ?? this.ofJob;
  }
  given(name, value) {
    if (value === void 0) return void 0;
    if (isUndefinedVariable(value)) {
      this.say("notice", `${value} is not defined here, so ${this.show(name)} is taken as not given.`);
      return void 0;
    }
    return { value, ofJob: value === this.ofJob?.value, automatic: false };
  }
  /** The token of the service connection that an input names. */
  ofConnection() {
    const input = CONNECTIONS.find((name) => azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.getInput(name, false));
    if (input === void 0) return void 0;
    const { scheme = "unknown", parameters = {} } = azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.getEndpointAuthorization(azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.getInput(input, true) ?? "", true) ?? {};
    const wanted = CONNECTION_TOKENS[scheme.toLowerCase()];
    const [, value] = Object.entries(parameters).find(([name]) => name.toLowerCase() === wanted) ?? [];
    if (value) return { value, ofJob: false, automatic: false };
    this.say("warning", `The service connection of ${input} has no token that git could use (its scheme is ${scheme}).`);
    return void 0;
  }
  get ofJob() {
    const value = azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.getEndpointAuthorization("SYSTEMVSSCONNECTION", true)?.parameters.AccessToken;
    return value ? { value, ofJob: true, automatic: true } : void 0;
  }
  mask(secret) {
    azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.setSecret(secret);
  }
  writeDebug(line) {
    azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.debug(escapeWorkflowCommands(line));
  }
  /** The agent puts `path(line,column)` before an issue that has both. */
  writeIssue(issue) {
    const { file, line, column } = issue.at ?? {};
    const text = escapeWorkflowCommands(line === void 0 ? withPlace(issue) : issue.message);
    const type = issue.level === "error" ? azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.IssueType.Error : azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.IssueType.Warning;
    if (issue.level === "notice") console.log(text);
    else if (line === void 0) azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.logIssue(type, text);
    else azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.logIssue(type, text, file, line, column);
  }
  setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs)) {
      const text = typeof value === "object" ? JSON.stringify(value) : String(value);
      azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.setVariable((0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .xQ)(name), text, false, true);
    }
  }
  setVariable(name, value) {
    azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.setVariable(name, value);
  }
  saveState(name, value) {
    azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.setTaskVariable(name, value);
  }
  readState(name) {
    return azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.getTaskVariable(name) || void 0;
  }
  async writeSummary(markdown) {
    const folder = azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.getVariable("Agent.TempDirectory");
    if (!folder) return;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, `assets-sync-${process.pid}.md`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.writeFileSync)(file, markdown);
    azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.uploadSummary(file);
  }
  /**
   * Not through setResult, which would log the issue again. The process ends with 0: the agent takes another code for a fault of its own,
   * and would not see that a later attempt succeeded.
   */
  setFailed(inShort) {
    azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.command("task.complete", { result: "Failed" }, escapeWorkflowCommands(inShort));
  }
  inOwnWords(text) {
    const spelled = (0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_0__/* .spellInputs */ .oD)(text, (name) => `the ${(0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .xQ)(name)} input`);
    return spelled.replace("with --debug", "with the variable System.Debug: true");
  }
};
function findSources() {
  const sources = azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.getVariable("Build.SourcesDirectory") || process.cwd();
  if (azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.getInput("workingDirectory")) return sources;
  const name = azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.getVariable("Build.Repository.Name")?.split("/").at(-1);
  const places = [sources, azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.getVariable("System.DefaultWorkingDirectory"), ...name ? [(0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(sources, name)] : []];
  return places.find((place) => place && (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(place, ".git"))) ?? sources;
}
function originOf(address) {
  return address !== void 0 && URL.canParse(address) ? new URL(address).origin : void 0;
}
function useAgentNetwork(env2) {
  const proxy = azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.getHttpProxyConfiguration();
  if (proxy !== null && URL.canParse(proxy.proxyUrl)) {
    const address = new URL(proxy.proxyUrl);
    address.username = encodeURIComponent(proxy.proxyUsername ?? "");
    address.password = encodeURIComponent(proxy.proxyPassword ?? "");
    env2.AGENT_PROXYURL = address.href.replace(/\/$/, "");
    if (proxy.proxyPassword) for (const secret of [proxy.proxyPassword, address.password]) azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.setSecret(secret);
  }
  const { caFile, certFile, keyFile, passphrase } = azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.getHttpCertConfiguration() ?? {};
  if (caFile) env2.GIT_SSL_CAINFO ??= caFile;
  if (/^true$/i.test(azure_pipelines_task_lib_task_js__WEBPACK_IMPORTED_MODULE_10__.getVariable("Agent.SkipCertValidation") ?? "")) env2.GIT_SSL_NO_VERIFY ??= "true";
  if (passphrase) return "The key of the agent\u2019s client certificate has a password, so git is not given that certificate.";
  if (certFile) env2.GIT_SSL_CERT ??= certFile;
  if (keyFile) env2.GIT_SSL_KEY ??= keyFile;
  return void 0;
}



/***/ })

};
