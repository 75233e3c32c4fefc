export const id = 8456;
export const ids = [8456];
export const modules = {

/***/ 1299:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ SAID_NOTHING),
/* harmony export */   DV: () => (/* binding */ noGitServer),
/* harmony export */   ET: () => (/* binding */ redirectTarget),
/* harmony export */   H: () => (/* binding */ pushRefused),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   Md: () => (/* binding */ ALL_GENERATIONS),
/* harmony export */   Rc: () => (/* binding */ Transient),
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   Ww: () => (/* binding */ findPause),
/* harmony export */   c4: () => (/* binding */ isProgress),
/* harmony export */   dA: () => (/* binding */ TransportError),
/* harmony export */   dg: () => (/* binding */ parseHttpTrace),
/* harmony export */   di: () => (/* binding */ retryOnRace),
/* harmony export */   fj: () => (/* binding */ noRoom),
/* harmony export */   kU: () => (/* binding */ whatFailed),
/* harmony export */   lZ: () => (/* binding */ serverWords),
/* harmony export */   nc: () => (/* binding */ unauthorized),
/* harmony export */   qO: () => (/* binding */ unsupported),
/* harmony export */   uI: () => (/* binding */ isAskedForCredentials),
/* harmony export */   wX: () => (/* binding */ ServerAccess),
/* harmony export */   yb: () => (/* binding */ OTHER_NAMES),
/* harmony export */   yp: () => (/* binding */ isPage),
/* harmony export */   zL: () => (/* binding */ PlainGit)
/* harmony export */ });
/* harmony import */ var _chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4322);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3757);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);





// src/git/remote/transport.ts
var ALL_GENERATIONS = 2147483647;
var SAID_NOTHING = "fatal: the server sent nothing for too long";
var TransportError = class extends Error {
  /** In git's words, as `git fetch` would print them. */
  words;
  trace;
  /** @param stderr of git, with its trace */
  constructor(stderr) {
    super("the server or git did not answer");
    this.words = withoutTrace(stderr);
    this.trace = parseHttpTrace(stderr);
  }
};
var ServerAccess = class {
  /** Where the repository is by now: a redirect may have been followed. It may repeat what was sent, so it is not for messages. */
  url;
  options;
  /** What of the user's configuration counts here. */
  kept;
  constructor(options) {
    this.options = options;
    this.url = options.url.url;
    const { isLocalUser, keepAccess = false, config } = options;
    this.kept = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .keptConfig */ .RX)(config, { isLocalUser, keepAccess });
  }
  /** The address for messages. */
  get shownUrl() {
    return this.withoutTokens(this.url);
  }
  /** Whether the user's configuration puts another address in this one's place: that is for git itself to do. */
  get isRewritten() {
    const { url } = this.options.url;
    return this.kept.some(([key, prefix]) => /\.insteadof$/i.test(key) && url.startsWith(prefix));
  }
  /** For a git command that talks to the server. What goes over HTTP it writes to its stderr, so that none of it is ever in a file. */
  environment(scratch, use = {}) {
    const { isLocalUser, given = false, authorization } = this.options;
    const ofUser = this.headersOfUser;
    const kept = given ? this.kept.filter((entry) => !ofUser.includes(entry)) : this.kept;
    const isOurs = given || ofUser.length === 0;
    return (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .transferEnvironment */ .FF)({
      gitDir: scratch.dir,
      url: this.url,
      kept,
      isLocalUser,
      authorization: isOurs && authorization !== void 0 ? { url: this.url, header: authorization } : void 0,
      negotiate: use.negotiate === true,
      // A push would ask for all that was left out before it compares with it.
      partial: use.pushes !== true && (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_1__/* .isPartial */ .mt)(scratch)
    });
  }
  /** Takes out of what a server said what it was sent. */
  withoutTokens(words) {
    const headers = this.headersOfUser.map(([, header]) => header.replace(/^[^:]*: */, ""));
    return [this.options.authorization, ...headers].reduce(_chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutToken */ ._Q, words);
  }
  /** The user's configuration that sends credentials to the server. */
  get headersOfUser() {
    return this.kept.filter((entry) => isCredentialFor(entry, this.url));
  }
};
function isCredentialFor([key, value], url) {
  const [found, prefix] = /^http\.(?:(.+)\.)?extraheader$/i.exec(key) ?? [];
  if (found === void 0 || !/^authorization:/i.test(value) || !URL.canParse(url)) return false;
  return prefix === void 0 || URL.canParse(prefix) && new URL(prefix).host === new URL(url).host;
}
function isTraceLine(line) {
  return /^\d\d:\d\d:\d\d\.\d+ \S+\s+(=>|<=|==) /.test(line);
}
function withoutTrace(stderr) {
  const lines = stderr.split("\n").filter((line) => !isTraceLine(line));
  return lines.join("\n");
}
function isAskedForCredentials(stderr) {
  const { last } = parseHttpTrace(stderr);
  return last?.status === 401 || last?.status === 407;
}
function parseHttpTrace(stderr) {
  const trace = { requests: 0, last: void 0, greeting: void 0, log: [] };
  let asked = { what: "", at: 0 };
  let asksForGreeting = false;
  for (const [, time = "", direction, header = ""] of stderr.matchAll(/^(\S*).*?(=>|<=) (?:Send|Recv) header: (.*)$/gm)) {
    const at = Date.parse(`1970-01-01T${time.slice(0, 12)}Z`);
    if (direction === "=>") {
      const [, method, path] = /^(GET|POST) ([^\s?]+)/.exec(header) ?? [];
      if (method === void 0) continue;
      trace.requests++;
      trace.last = void 0;
      asked = { what: `${method} ${path?.split("/").at(-1)}`, at };
      asksForGreeting = path?.endsWith("/info/refs") === true;
      continue;
    }
    const [, status] = /^HTTP\/[\d.]+ (\d{3})/.exec(header) ?? [];
    if (status !== void 0) {
      trace.last = { status: Number(status), headers: {} };
      if (asksForGreeting) trace.greeting = trace.last;
      if (asked.what !== "") trace.log.push(`${asked.what}, ${status} after ${at - asked.at} ms`);
    } else if (trace.last !== void 0) {
      const colon = header.indexOf(":");
      if (colon > 0) trace.last.headers[header.slice(0, colon).toLowerCase()] = header.slice(colon + 1).trim();
    }
  }
  return trace;
}
function isPage(trace) {
  return !speaksGit(trace) && /^text\/html$/i.test(otherType(trace));
}
function speaksGit({ greeting }) {
  const isGood = greeting !== void 0 && greeting.status >= 200 && greeting.status < 300;
  return !isGood || /^application\/x-git-/i.test(greeting.headers["content-type"] ?? "");
}
function otherType({ greeting }) {
  return greeting?.headers["content-type"]?.split(";")[0]?.trim() ?? "";
}
var OTHER_NAMES = "fatal: mismatched algorithms";
var MAX_SILENCE_MS = 3e5;
var PlainGit = class {
  access;
  wire;
  constructor(access, wire) {
    this.access = access;
    this.wire = wire;
  }
  /** @throws TransportError where the server or git did not answer, as all below */
  async fetch(scratch, request, signal) {
    const { wants, filter, depth, shallowExclude, negotiate = false, refetch } = request;
    const args = [
      "fetch",
      "--progress",
      "--no-tags",
      "--no-write-fetch-head",
      "--no-auto-maintenance",
      "--recurse-submodules=no",
      // git remembers the filter of an earlier fetch into the same directory.
      filter === void 0 ? "--no-filter" : `--filter=${filter}`,
      ...depth === void 0 ? [] : [`--depth=${depth}`],
      ...shallowExclude === void 0 ? [] : [`--shallow-exclude=refs/heads/${shallowExclude}`],
      ...refetch === true ? ["--refetch"] : [],
      "--stdin"
    ];
    const { stderr } = await this.run(scratch, { args, input: `${wants.join("\n")}
`, negotiate }, signal);
    return { filtered: !(0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .saysFilterIgnored */ .pn)(stderr) };
  }
  /**
   * The branches and tags whose full names begin in one of some ways, and what they point at; of a tag object under its name with
   * `^{}` behind it the commit that it is for.
   */
  async listRefs(scratch, prefixes, signal) {
    const patterns = prefixes.map((prefix) => `${prefix}*`);
    const isLong = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .inPieces */ .xE)(patterns).length > 1;
    const refs = isLong ? [...new Set(prefixes.map((prefix) => `${prefix.split("/").slice(0, 2).join("/")}/*`))] : patterns;
    return refsIn(await this.run(scratch, { args: ["ls-remote"], refs }, signal));
  }
  /**
   * @param branch undefined for the one that the server calls its own
   * @returns undefined where there is no such branch
   */
  async readTip(scratch, branch, signal) {
    const ref = branch === void 0 ? "HEAD" : `refs/heads/${branch}`;
    const result = await this.run(scratch, { args: ["ls-remote", "--symref"], refs: [ref] }, signal);
    const sha = refsIn(result).get(ref);
    const [, named = "main"] = /^ref: refs\/heads\/(.*)\tHEAD$/m.exec(result.stdout.toString("utf8")) ?? [];
    return sha && { branch: branch ?? named, sha };
  }
  /** @returns undefined where the branch is there now; else why not */
  async push(scratch, { commit, branch, from }, signal) {
    const options = ["--porcelain", "--progress", "--no-verify", "--no-follow-tags", "--recurse-submodules=no"];
    const expected = from === "nothing" ? "" : from;
    const conditions = expected === void 0 ? [] : [`--force-with-lease=refs/heads/${branch}:${expected}`];
    const command = {
      args: ["push", ...options, ...conditions],
      refs: [`${commit}:refs/heads/${branch}`],
      pushes: true,
      isAnswer: (result) => refusalOf(result) !== void 0
    };
    return refusalOf(await this.run(scratch, command, signal));
  }
  /** @returns what git ended with; its stderr without the trace */
  async run(scratch, command, signal) {
    const { args, refs = [], input, isAnswer = () => false } = command;
    const silence = new AbortController();
    let traced = "";
    const limit = setInterval(() => {
      if (!isAskedForCredentials(traced)) silence.abort(new TransportError(`${traced}${SAID_NOTHING}`));
    }, (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .silenceLimit */ .FL)(MAX_SILENCE_MS));
    try {
      const result = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGit */ .Ii)([...args, "--", this.access.url, ...refs], {
        environment: this.access.environment(scratch, command),
        signal: AbortSignal.any([signal, silence.signal]),
        ...input === void 0 ? {} : { input },
        onStderr: (line) => {
          limit.refresh();
          if (isTraceLine(line)) traced += line;
          else this.wire.onProgress?.(line);
        }
      });
      const answer = { ...result, stderr: withoutTrace(result.stderr) };
      const trace = parseHttpTrace(traced);
      if (/^[0-9a-f]{64}\t/m.test(result.stdout.toString("latin1"))) throw new TransportError(OTHER_NAMES);
      const isForeign = isPage(trace) || args[0] === "ls-remote" && result.stdout.length === 0 && !speaksGit(trace);
      if (isForeign || result.exitCode !== 0 && !isAnswer(answer)) throw new TransportError(result.stderr);
      return answer;
    } finally {
      clearInterval(limit);
      this.wire.onTrace(parseHttpTrace(traced));
    }
  }
};
function refusalOf({ exitCode, stdout, stderr }) {
  const reason = /^!\t[^\t]*\t(.*)$/m.exec(stdout.toString("utf8"))?.[1] ?? (exitCode !== 0 && (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .saysLacking */ .qm)(stderr) ? "" : void 0);
  return reason === void 0 ? void 0 : { reason, words: stderr };
}
function refsIn({ stdout }) {
  const lines = stdout.toString("utf8").matchAll(/^([0-9a-f]{40})\t(.+)$/gm);
  return new Map([...lines].map(([, sha = "", ref = ""]) => [ref, sha]));
}

// src/git/remote/failure.ts

function explainFailure({ words, trace }, now, excludes = false) {
  const contentType = otherType(trace);
  if (isPage(trace)) return { kind: "no-git-server", contentType };
  if (words.includes(OTHER_NAMES)) return { kind: "unsupported" };
  const said = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .readWords */ .ux)("server", words);
  const isForeign = !speaksGit(trace) && (words.trim() === "" || said?.kind === "no-branch" || said?.kind === "no-git-server");
  if (isForeign) return { kind: "no-git-server", contentType };
  if (said?.kind === "missing") return { kind: said.kind, name: said.about ?? "" };
  if (said?.kind === "unadvertised" || said?.kind === "no-branch" || said?.kind === "no-filter") return { kind: said.kind };
  if (excludes && isEmptySelection(words, trace)) return { kind: "nothing-selected" };
  if ((0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .saysNoRoom */ .VO)(words)) return { kind: "no-room" };
  const { last } = trace;
  if (last !== void 0 && last.status >= 300) {
    const { status, headers } = last;
    if (status < 400 && headers.location !== void 0) return { kind: "redirect", location: headers.location };
    const retryAfter = findPause(last, words, now);
    if (retryAfter !== void 0) return { kind: "transient", retryAfter };
    return status === 401 || status === 403 || status === 404 ? { kind: "unauthorized", status } : { kind: "other" };
  }
  if (said?.kind === "unauthorized") return { kind: "unauthorized", status: void 0 };
  const isForGood = said !== void 0 && ["certificate", "refused", "setting"].includes(said.kind);
  return isForGood ? { kind: "other" } : { kind: "transient", retryAfter: 0 };
}
function isEmptySelection(words, { last }) {
  if (last !== void 0 && last.status !== 200) return false;
  const isSaid = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .readWords */ .ux)("server", words)?.kind === "nothing-selected" || /hung up unexpectedly/.test(words);
  return isSaid && !/RPC failed|curl/.test(words);
}
var PROGRESS = /^(?:remote: )?(?:Enumerating|Counting|Compressing|Finding|Writing|Receiving|Indexing|Resolving|Checking|Unpacking|Updating) (?:objects|sources|deltas|files|connectivity): +(?:[\d %(),./|]|[KMGT]iB|bytes|\/s|done)+\s*$/;
function isProgress(line) {
  return PROGRESS.test(line);
}
function serverWords(stderr) {
  const lines = stderr.split(/[\r\n]+/).map((line) => line.replace(/[\u0000-\u001f\u007f]/g, " ").trim());
  const isSummary = (line) => /^(remote: )?(Total \d|Delta compression using )/.test(line);
  return lines.filter((line) => line !== "" && !isProgress(line) && !isSummary(line)).join("\n");
}
var AFTERTHOUGHT = /^(fatal: )?(Could not read from remote repository|the remote end hung up|Please make sure you have|and the repository exists)/i;
function withoutAfterthoughts(words) {
  return words.split("\n").filter((line) => !AFTERTHOUGHT.test(line));
}
function whatFailed(words, { last }) {
  if (last !== void 0 && last.status >= 400) return `The server answered ${last.status}`;
  return `The server could not be reached or did not complete: ${tellingLine(withoutAfterthoughts(words).slice(-1)) ?? ""}`;
}
function remoteLines(words) {
  const lines = words.split("\n").map((line) => /^remote: (.*)$/.exec(line)?.[1]?.trim() ?? "");
  return lines.filter((line) => new RegExp("\\p{L}", "u").test(line));
}
function tellingLine(lines) {
  const line = lines.find((one) => /^(error|fatal):|\b(GH|TF|VS)\d{3}/.test(one)) ?? lines[0];
  return line?.replace(/^(error|fatal): (unable to access '[^']*': )?/, "").replace(/\.$/, "");
}
function unreachable(url, words, retryAfter = 0) {
  if (retryAfter > LONGEST_PAUSE_MS) {
    return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unreachable", `The server of ${url} wants to be asked again ${whenText(retryAfter)}.`, {
      hint: "Run the command again then: too much was asked of the server, by this run or by others; nothing on disk was changed.",
      detail: words
    });
  }
  const line = tellingLine(withoutAfterthoughts(words)) ?? "";
  const what = `The server of ${url} could not be reached or did not complete${line && `: ${line}`}.`;
  const hint = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .readWords */ .ux)("server", words)?.hint ?? (line === "" ? _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_SERVER */ .jO : _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_NETWORK */ .eb);
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unreachable", what, { hint: throughProxy(url) + hint, detail: words });
}
function throughProxy(url) {
  const proxy = URL.canParse(url) ? (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .findProxy */ .EE)(new URL(url), process.env) : void 0;
  return proxy === void 0 ? "" : `It was asked through the proxy ${new URL(proxy).host}. `;
}
function unsupported(url) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unsupported-repository", `${url} names its objects by SHA-256, which pins cannot name.`, {
    hint: "Use a repository with SHA-1 names, as GitHub has: git init --object-format=sha1"
  });
}
function noGitServer(url, contentType, words) {
  const isPage2 = /^text\/html$/i.test(contentType);
  const what = isPage2 ? "a web page" : contentType.replace(/[^\w/+.-]/g, "") || "something else";
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl(isPage2 ? "unauthorized" : "unreachable", `${url} answers with ${what}, not as a git repository.`, {
    hint: "Check the token, the address, which is the one that git clone takes, and any proxy: some answer with their sign-in page.",
    detail: words
  });
}
function noRoom(folder, words) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("not-writable", `What was fetched could not be written below ${folder}.`, {
    hint: "Make room or give this user access, then run the command again.",
    detail: words
  });
}
function redirectTarget({ from, isFollowed }, location, withoutTokens) {
  const { origin } = new URL(from);
  const refused = (what, hint = "Name the repository by its present address.") => new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unreachable", `${origin} redirects to ${what}.`, { hint });
  if (!URL.canParse(location, from)) throw refused(`what is no address (${withoutTokens(serverWords(location))})`);
  const target = new URL(location, from);
  const url = target.href.replace(/\/(info\/refs|git-upload-pack|git-receive-pack)(\?.*)?$/, "");
  if (target.origin !== origin) {
    const hint = `If that is right, name the repository by its new address, ${withoutTokens(url)}.`;
    throw refused(`another server, ${withoutTokens(target.origin)}`, hint);
  }
  if (withoutTokens(url) !== url) throw refused("an address that has the token in it, which is to be renewed");
  if (isFollowed || url === from) throw refused("yet another address");
  return url;
}
function unauthorized(url, { status, pushes }, options, words) {
  if (options.url.transport === "path") {
    return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unreachable", `${url} is not a git repository that can be read.`, {
      hint: "Check the path and its permissions.",
      detail: words
    });
  }
  const answer = status === void 0 ? "refused access" : `answered ${status}`;
  const said = tellingLine(remoteLines(words));
  const what = pushes ? `nothing may be pushed there with these credentials${said === void 0 ? "" : ` (${said})`}` : "it does not exist, or the token cannot see it";
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unauthorized", `${url} ${answer}: ${what}.`, {
    hint: pushes ? `Log in there, or give a token that may write there (contents: write) with the ${options.tokenInput} input; nothing was pushed.` : howToRead(options),
    detail: words
  });
}
function howToRead({ authorization, isLocalUser, tokenInput }) {
  if (authorization !== void 0) {
    return "Check the name of the repository, and that the token is valid and may read its contents.";
  }
  const address = tokenInput === "token" ? " (and, unless it is on the same server, its address with the repository input)" : "";
  const how = isLocalUser ? "log in (gh auth login, or your git credential helper), set GH_TOKEN for GitHub, or " : "";
  return `Check the name of the repository; if it is private, ${how}give a token for it with the ${tokenInput} input${address}.`;
}
function pushRefused(url, branch, { reason, words }) {
  const why = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .readWords */ .ux)("push", `${reason}
${words}`);
  if (reason === "" || why?.kind === "race") return void 0;
  const said = tellingLine(remoteLines(words));
  const told = reason.replace(/^\[[^\]]*\] \((.*)\)$/, "$1").replace(/\.$/, "");
  const detail = `${told}
${words}`;
  if (why?.kind === "in-the-way") {
    const which = why.about === void 0 ? "the branch that is called as a part of it" : `the branch ${why.about} there`;
    return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("conflict", `${url} has no room for the branch ${branch}: ${said ?? told}.`, {
      hint: `Rename or delete ${which}, then run the command again; nothing was pushed.`,
      detail
    });
  }
  const more = said === void 0 || told.includes(said) ? told : `${told}: ${said}`;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unauthorized", `${url} did not take the branch ${branch}: ${more}.`, {
    hint: `Check that the token may push there and that no rule protects ${branch}; nothing was pushed.`,
    detail
  });
}
var Transient = class extends Error {
  /** What the server and git said. */
  words;
  /** Milliseconds that the server wants to be left alone. */
  retryAfter;
  constructor(message, words, retryAfter) {
    super(message);
    this.words = words;
    this.retryAfter = retryAfter;
  }
};
var LONGEST_PAUSE_MS = 12e4;
var LONG_PAUSE_MS = 1e4;
var FIRST_PAUSE_MS = 500;
var LONGEST_BACK_OFF_MS = 2e4;
async function withRetries({ attempts, log, signal }, body) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await body();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof Transient)) throw error;
      const { message, words, retryAfter } = error;
      if (retryAfter > LONGEST_PAUSE_MS)
        throw new Transient(`${message} and wants to be asked again ${whenText(retryAfter)}`, words, retryAfter);
      if (attempt >= attempts) throw error;
      const when = retryAfter < LONG_PAUSE_MS ? "" : ` in ${Math.ceil(retryAfter / 1e3)} seconds`;
      log.info(`${message} (attempt ${attempt} of ${attempts}); trying again${when}.`);
      const backOff = FIRST_PAUSE_MS * 2 ** (attempt - 1) * (1 + Math.random());
      await pause(Math.max(retryAfter, Math.min(backOff, LONGEST_BACK_OFF_MS)), signal);
    }
  }
}
function whenText(retryAfter, now = Date.now()) {
  return `in ${Math.ceil(retryAfter / 6e4)} minutes, after ${new Date(now + retryAfter).toISOString().slice(11, 19)} UTC`;
}
async function pause(milliseconds, signal) {
  await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(milliseconds, void 0, { signal }).catch(() => signal.throwIfAborted());
}
var MAX_RACES = 100;
var MAX_DURATION_MS = 12e4;
var MIN_RACES = 10;
async function retryOnRace(attempt, where, signal) {
  const first = performance.now();
  for (let race = 0; race < MAX_RACES; race++) {
    const started = performance.now();
    if (race >= MIN_RACES && started - first > MAX_DURATION_MS) break;
    const done = await attempt();
    if (done !== void 0) return done;
    await pause(Math.random() * (performance.now() - started), signal);
  }
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("busy", `Others push to ${where} all the time.`, {
    hint: "Run the command again. If nobody else pushes there, a lock may have been left on the server: ask who keeps it."
  });
}
var RATE_PAUSE_MS = 6e4;
function findPause({ status, headers }, words, now) {
  const { "retry-after": after, "x-ratelimit-remaining": remaining, "x-ratelimit-reset": reset } = headers;
  const isLimited = (status === 403 || status === 429) && (after !== void 0 || remaining === "0" || /rate limit/i.test(words));
  if (status !== 408 && status !== 429 && status < 500 && !isLimited) return void 0;
  if (after !== void 0) {
    const until = /^\d+$/.test(after) ? Number(after) * 1e3 : Date.parse(after) - now;
    return Math.max(0, until || 0);
  }
  if (remaining === "0") return Math.max(0, Number(reset) * 1e3 - now) || 0;
  return isLimited ? RATE_PAUSE_MS : 0;
}




/***/ }),

/***/ 8456:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Refused),
/* harmony export */   V: () => (/* binding */ Remote)
/* harmony export */ });
/* harmony import */ var _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1299);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);





// src/git/remote/remote.ts



// src/git/remote/session.ts

var Session = class {
  access;
  wire;
  connection;
  /** The end of the last connection: whoever closes it once more waits for it too. */
  ending = Promise.resolve();
  /** Whether a connection can be kept: the way to the server, and the server, are made for that, as far as is known. */
  isPossible;
  constructor(access, wire) {
    this.access = access;
    this.wire = wire;
    this.isPossible = access.options.url.transport === "http" && !access.isRewritten;
  }
  /** Whether something was asked over a connection that is still open. */
  get isOpen() {
    return this.connection?.wasAsked === true;
  }
  /**
   * Fetches objects by name.
   * @returns undefined where only a git process can fetch what is asked for, and nothing was done
   * @throws TransportError where the server or git did not answer, as all below
   */
  async fetch(scratch, request, signal) {
    const { wants, shallowExclude, negotiate } = request;
    const isForNames = wants.every((want) => (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(want) !== void 0);
    if (!isForNames || shallowExclude !== void 0 || negotiate === true) return void 0;
    return this.use(scratch, signal, (connection) => connection.fetch(scratch, request, this.wire.onProgress, signal));
  }
  /** The names of branches and tags that begin in one of some ways, as of `PlainGit`. @returns as of `fetch` */
  listRefs(scratch, prefixes, signal) {
    return this.use(scratch, signal, (connection) => connection.listRefs(prefixes));
  }
  /** Has git open a connection, unless there is one, and does not wait for it. What goes wrong is found by whoever asks. */
  connect(makeScratch, signal) {
    if (!this.isPossible || this.connection !== void 0) return;
    this.connection = new Connection(this.access.url, this.access.environment(makeScratch()), signal);
  }
  /** Ends the connection, if there is one; only then every request is counted. A later request opens another. */
  close() {
    const { connection } = this;
    this.connection = void 0;
    if (connection !== void 0) {
      const before = this.ending;
      this.ending = connection.close().then((stderr) => this.wire.onTrace((0,_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHttpTrace */ .dg)(stderr))).finally(() => before);
    }
    return this.ending;
  }
  /** Has a connection answer, which is opened if need be, and gives it up if it has ended. */
  async use(scratch, signal, ask) {
    this.connect(() => scratch, signal);
    const { connection } = this;
    if (connection === void 0) return void 0;
    const abort = () => connection.kill();
    signal.addEventListener("abort", abort);
    try {
      this.isPossible = await connection.greet();
      const answer = this.isPossible ? await ask(connection) : void 0;
      signal.throwIfAborted();
      return answer;
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      signal.removeEventListener("abort", abort);
      if (connection.isOver) await this.close();
    }
  }
};
var HEADER = 4;
var SPECIAL = ["flush", "delimiter", "end"];
var MAX_SILENCE_MS = 3e4;
var LAST_WORDS_MS = 2e3;
var Connection = class {
  /** git has ended, and nothing more can be asked. */
  isOver = false;
  /** Somebody waits, or has waited, for an answer. */
  wasAsked = false;
  helper;
  bytes;
  /** git was ended because nothing came from the server any more. */
  wasSilent = false;
  /** What the server can do. */
  capabilities;
  /** @param environment one in which git's trace goes to stderr */
  constructor(url, environment, signal) {
    this.helper = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .openGit */ .zY)([url.startsWith("https:") ? "remote-https" : "remote-http", url, url], { environment, signal });
    this.helper.stdin.write("stateless-connect git-upload-pack\n");
    this.bytes = new _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteReader */ .kP(this.helper.stdout, { limit: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .silenceLimit */ .FL)(MAX_SILENCE_MS), onReached: () => this.giveUp() });
  }
  /** Reads what the server can do, once. @returns whether it speaks protocol v2; else the connection is over */
  async greet() {
    this.wasAsked = true;
    if (this.capabilities === void 0) {
      const reply = await this.bytes.line();
      if (reply !== "" && reply !== "fallback") throw await this.endedError();
      this.capabilities = /* @__PURE__ */ new Map();
      if (reply === "fallback") {
        const stderr = await this.close();
        if ((0,_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .isPage */ .yp)((0,_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHttpTrace */ .dg)(stderr))) throw new _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .dA(stderr);
        return false;
      }
      for await (const line of this.readLines()) {
        const [name = "", values = ""] = line.split("=");
        this.capabilities.set(name, values.split(" "));
      }
      if ((this.capabilities.get("object-format") ?? ["sha1"])[0] !== "sha1") {
        await this.close();
        throw new _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .dA(_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER_NAMES */ .yb);
      }
    }
    return true;
  }
  /** Lets git end. @returns all that it wrote to stderr, the trace of every request included */
  async close() {
    this.isOver = true;
    if (!this.wasAsked) this.kill();
    this.helper.stdin.end();
    this.helper.stdout.destroy();
    const timer = setTimeout(() => this.kill(), LAST_WORDS_MS);
    try {
      return (await this.helper.ended).stderr;
    } finally {
      clearTimeout(timer);
    }
  }
  kill() {
    this.helper.kill();
  }
  async listRefs(prefixes) {
    const refs = /* @__PURE__ */ new Map();
    this.send("ls-refs", ["peel", ...prefixes.map((prefix) => `ref-prefix ${prefix}`)]);
    for await (const line of this.readLines()) {
      const [name = "", ref = "", ...attributes] = line.split(" ");
      const sha = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(name);
      if (sha === void 0 || !prefixes.some((prefix) => ref.startsWith(prefix))) continue;
      refs.set(ref, sha);
      const peeled = attributes.map((text) => (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(text.replace(/^peeled:/, ""))).find((found) => found !== void 0);
      if (peeled !== void 0) refs.set(`${ref}^{}`, peeled);
    }
    await this.readEnd();
    return refs;
  }
  /** @returns undefined where only a git process can fetch what is asked for, and nothing was done */
  async fetch(scratch, request, onProgress, signal) {
    const { wants, since } = request;
    const filter = this.capabilities?.get("fetch")?.includes("filter") === true ? request.filter : void 0;
    const filtered = filter !== void 0;
    if (since !== void 0 && filter !== request.filter) return void 0;
    this.sendFetch(scratch, request, filter);
    const check = filtered ? ["--promisor"] : since !== void 0 ? [] : ["--check-self-contained-and-connected"];
    const indexing = [..._chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .STREAM_LARGE_FILES */ .dQ, "index-pack", "--stdin", ...onProgress === void 0 ? [] : ["-v"], ...check];
    const { exitCode, stdout, stderr } = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .tryGit */ .Ii)(indexing, {
      environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)(scratch.dir),
      input: this.readPack(scratch, onProgress),
      signal,
      onStderr: onProgress
    });
    if (exitCode !== 0) throw new _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .dA(`${await this.close()}
${stderr}
fatal: index-pack failed`);
    if (since === void 0 && !holdsPacked(scratch, stdout, wants))
      throw new _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .dA("fatal: fetch-pack: the server did not send all necessary objects");
    return { filtered };
  }
  sendFetch(scratch, { wants, depth, since = [] }, filter) {
    this.send("fetch", [
      "ofs-delta",
      ...wants.map((name) => `want ${name}`),
      ...[...(0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .readBoundary */ .xn)(scratch.dir)].map((name) => `shallow ${name}`),
      ...depth === void 0 ? [] : [`deepen ${depth}`],
      ...filter === void 0 ? [] : [`filter ${filter}`],
      ...since.map((name) => `have ${name}`),
      "done"
    ]);
  }
  /** Yields the pack that is the answer. */
  async *readPack(scratch, onProgress) {
    for (; ; ) {
      const heading = textOf(await this.readPacket());
      if (heading === "packfile") break;
      const lines = [];
      for await (const line of this.readLines()) lines.push(line);
      if (heading === "shallow-info") (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .updateBoundary */ .yP)(scratch.dir, lines);
    }
    const tell = onProgress && (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .eachLine */ .IM)((line) => onProgress(`remote: ${line}`));
    for (let part = await this.readPacket(); part.kind === "data"; part = await this.readPacket()) {
      const [band] = part.payload;
      const rest = part.payload.subarray(1);
      if (band === 1) yield rest;
      else if (band === 2) tell?.(rest.toString("utf8"));
      else throw await this.refusal(rest.toString("utf8"));
    }
    await this.readEnd();
  }
  send(command, args) {
    const header = [`command=${command}`, ...this.capabilities?.has("object-format") === true ? ["object-format=sha1"] : []];
    this.helper.stdin.write([...header.map(packet), "0001", ...args.map(packet), "0000"].join(""));
  }
  /** The lines up to the next flush or delimiter. */
  async *readLines() {
    for (let part = await this.readPacket(); part.kind === "data"; part = await this.readPacket()) yield textOf(part);
  }
  /** Behind an answer that was read to its flush, the helper marks its end. */
  async readEnd() {
    if ((await this.nextPacket())?.kind !== "end") throw await this.endedError();
  }
  async readPacket() {
    const part = await this.nextPacket();
    if (part === void 0) throw await this.endedError();
    if (part.kind === "end") throw new _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .dA(`${await this.close()}
fatal: the remote end hung up unexpectedly`);
    if (part.kind === "data" && part.payload.toString("latin1", 0, 4) === "ERR ") {
      throw await this.refusal(textOf(part).slice("ERR ".length));
    }
    return part;
  }
  /** @returns undefined where the stream ends, be it within a packet */
  async nextPacket() {
    const digits = (await this.bytes.take(HEADER))?.toString("latin1") ?? "";
    if (!/^[0-9a-f]{4}$/i.test(digits)) return void 0;
    const length = Number.parseInt(digits, 16);
    const kind = SPECIAL[length];
    if (length < HEADER) return kind && { kind };
    const payload = await this.bytes.take(length - HEADER);
    return payload && { kind: "data", payload };
  }
  /** The server's no: the helper can be asked something else when it has passed on the rest. */
  async refusal(words) {
    for (let part = await this.nextPacket(); part?.kind !== "end"; part = await this.nextPacket()) {
      if (part === void 0) return this.endedError();
    }
    return new _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .dA(`fatal: remote error: ${words}`);
  }
  /** git has ended before its answer did: its stderr says why, unless it was ended here. */
  async endedError() {
    const stderr = await this.close();
    return new _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .dA(this.wasSilent ? `${stderr}
${_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .SAID_NOTHING */ .A}` : stderr);
  }
  /** The server was silent for too long. */
  giveUp() {
    if ((0,_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .isAskedForCredentials */ .uI)(this.helper.stderr())) return;
    this.wasSilent = true;
    this.kill();
  }
};
function packet(line) {
  const text = `${line}
`;
  return `${(HEADER + Buffer.byteLength(text)).toString(16).padStart(HEADER, "0")}${text}`;
}
function textOf(part) {
  return part.kind === "data" ? part.payload.toString("utf8").replace(/\n$/, "") : "";
}
function holdsPacked({ packs }, indexed, names) {
  const pack = /^pack\t([0-9a-f]{40})$/m.exec(indexed.toString("latin1"))?.[1];
  const held = pack === void 0 ? void 0 : (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .namesInPack */ .pi)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(packs, `pack-${pack}.idx`));
  return held !== void 0 && names.every((name) => held.has(name));
}

// src/git/remote/remote.ts
var Refused = class extends Error {
  failure;
  words;
  constructor(failure, words) {
    super(`refused: ${failure.kind}`);
    this.failure = failure;
    this.words = words;
  }
};
var Remote = class {
  traffic = { fetches: 0, requests: 0, bytes: 0 };
  options;
  access;
  session;
  plain;
  constructor(options) {
    this.options = options;
    this.access = new _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .ServerAccess */ .wX(options);
    const { progress } = options.log;
    const wire = {
      onProgress: progress && ((line) => (0,_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .isProgress */ .c4)(line) && progress(line)),
      onTrace: ({ requests, log }) => {
        this.traffic.requests += requests;
        if (_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH.hasSubscribers) for (const line of log) _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH.publish(`${this.access.shownUrl}: ${line}`);
      }
    };
    this.session = new Session(this.access, wire);
    this.plain = new _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .PlainGit */ .zL(this.access, wire);
  }
  /** The address that the user named, before any redirect. */
  get repositoryUrl() {
    return this.options.url.url;
  }
  /** Whether something was asked over a connection that is still open: what is asked over it is told apart from what is here. */
  get isConnected() {
    return this.session.isOpen;
  }
  /** Whether several requests can be asked over one connection, as far as is known. */
  get keepsConnections() {
    return this.session.isPossible;
  }
  /** Begins to open a connection, for what will be asked soon. */
  connect(makeScratch, signal) {
    this.session.connect(makeScratch, signal);
  }
  /** Ends the connection, if one was kept: only then every request is counted. What is asked later opens another. */
  async close() {
    const wasOpen = this.session.isOpen;
    await this.session.close();
    const { requests, bytes } = this.traffic;
    if (wasOpen && _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH.hasSubscribers) _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH.publish(`${this.access.shownUrl}: ${requests} requests, ${bytes} bytes`);
    return this.traffic;
  }
  /**
   * Fetches into a scratch.
   * @throws Refused where the server says no; AssetsSyncError where there is nothing else to try
   */
  fetch(scratch, request, signal) {
    const purpose = { folder: scratch.dir, excludes: request.shallowExclude !== void 0 };
    return this.receive(scratch, request, purpose, signal, async () => {
      return await this.session.fetch(scratch, request, signal) ?? await this.plain.fetch(scratch, request, signal);
    });
  }
  /**
   * Fetches what some commits, and all before them, lack, or what some trees lack: over a kept connection, since a git process offers
   * only commits, and those alone that are here.
   * @returns false where none can be kept, or the server does not take that, or leaves out nothing of what a filter says
   * @throws as `fetch`
   */
  async fetchSince(scratch, request, signal) {
    const purpose = { folder: scratch.dir, isExtra: true };
    try {
      const send = () => this.session.fetch(scratch, request, signal);
      return await this.receive(scratch, request, purpose, signal, send) !== void 0;
    } catch (error) {
      if (error instanceof Refused && error.failure.kind === "other") return false;
      throw error;
    }
  }
  async receive(scratch, { filter }, purpose, signal, send) {
    const before = bytesIn(scratch);
    try {
      const answer = await this.ask(purpose, signal, send);
      if (answer !== void 0) this.traffic.fetches++;
      return answer;
    } finally {
      if (filter !== void 0) (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_2__/* .forgetFilter */ .uP)(scratch);
      this.traffic.bytes += bytesIn(scratch) - before;
    }
  }
  /**
   * Where a branch is: by default the one that the server calls its own.
   * @returns undefined where there is no such branch
   */
  tip(scratch, branch, signal) {
    return this.ask({ folder: scratch.dir }, signal, () => this.plain.readTip(scratch, branch, signal));
  }
  /** The branches whose names begin in one of some ways, and their tips. */
  async branches(scratch, prefixes, signal) {
    const full = prefixes.map((prefix) => `refs/heads/${prefix}`);
    const refs = await this.listRefs(scratch, full, signal);
    return new Map([...refs].map(([ref, sha]) => [ref.slice("refs/heads/".length), sha]));
  }
  /** The commits of tags; none for a tag that is not there. */
  async tags(scratch, names, signal) {
    const full = names.map((name) => `refs/tags/${name}`);
    const refs = await this.listRefs(scratch, full, signal);
    const found = full.map((ref, index) => [names[index] ?? "", refs.get(`${ref}^{}`) ?? refs.get(ref)]);
    return new Map(found.filter((entry) => entry[1] !== void 0));
  }
  listRefs(scratch, prefixes, signal) {
    return this.ask({ folder: scratch.dir }, signal, async () => {
      return await this.session.listRefs(scratch, prefixes, signal) ?? await this.plain.listRefs(scratch, prefixes, signal);
    });
  }
  /**
   * Puts a commit on a branch.
   * @returns false where another push was quicker
   * @throws `conflict` where the name of another branch leaves no room for it, `unauthorized` where the server does not take it
   */
  async push(scratch, request, signal) {
    const refusal = await this.ask(
      { folder: scratch.dir, pushes: true },
      signal,
      () => this.plain.push(scratch, request, signal)
    );
    if (refusal === void 0) return true;
    const shown = { reason: this.access.withoutTokens(refusal.reason), words: this.shownWords(refusal.words) };
    const error = (0,_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .pushRefused */ .H)(this.access.shownUrl, request.branch, shown);
    if (error === void 0) return false;
    throw error;
  }
  /** Asks, and asks again what may work later. */
  async ask(purpose, signal, send) {
    const { attempts, log } = this.options;
    try {
      return await (0,_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .withRetries */ .LH)({ attempts, log, signal }, () => this.attempt(purpose, send));
    } catch (error) {
      if (error instanceof _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .Transient */ .Rc) throw (0,_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(this.access.shownUrl, error.words, error.retryAfter);
      throw error;
    }
  }
  async attempt(purpose, send) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .dA)) throw error;
      const failure = (0,_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFailure */ .SP)(error, Date.now(), purpose.excludes);
      if (failure.kind !== "redirect") throw this.errorOf(failure, error, purpose);
      this.followRedirect(failure.location);
      return this.attempt(purpose, send);
    }
  }
  errorOf(failure, error, purpose) {
    const { shownUrl } = this.access;
    const words = this.shownWords(error.words);
    switch (failure.kind) {
      case "missing":
      case "unadvertised":
      case "no-branch":
      case "no-filter":
      case "nothing-selected":
        return new Refused(failure, words);
      case "transient":
        return new _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .Transient */ .Rc((0,_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .whatFailed */ .kU)(words, error.trace), words, failure.retryAfter);
      case "no-git-server":
        return (0,_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .noGitServer */ .DV)(shownUrl, failure.contentType, words);
      case "unsupported":
        return (0,_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(shownUrl);
      case "no-room":
        return (0,_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .noRoom */ .fj)(purpose.folder, words);
      case "unauthorized":
        return (0,_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .unauthorized */ .nc)(shownUrl, { status: failure.status, pushes: purpose.pushes === true }, this.options, words);
      case "other":
        return purpose.isExtra === true ? new Refused(failure, words) : (0,_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(shownUrl, words);
    }
  }
  /** Follows a renamed repository on the same origin, once. */
  followRedirect(location) {
    const { access } = this;
    const asked = { from: access.url, isFollowed: access.url !== this.repositoryUrl };
    const target = (0,_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .redirectTarget */ .ET)(asked, location, (text) => access.withoutTokens(text));
    this.options.log.info(`${access.shownUrl} has moved to ${target}; change its address to spare a request.`);
    access.url = target;
  }
  /** What the server and git said, for messages. */
  shownWords(words) {
    return this.access.withoutTokens((0,_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_0__/* .serverWords */ .lZ)(words));
  }
};
function bytesIn({ packs }) {
  const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readdirSync)(packs).filter((name) => name.endsWith(".pack"));
  return names.reduce((sum, name) => sum + (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(packs, name)).size, 0);
}




/***/ })

};
