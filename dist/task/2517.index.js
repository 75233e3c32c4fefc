export const id = 2517;
export const ids = [2517];
export const modules = {

/***/ 2136:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ setVariable),
/* harmony export */   Bz: () => (/* binding */ syncCommand),
/* harmony export */   OF: () => (/* binding */ SHELLS),
/* harmony export */   q$: () => (/* binding */ shellCommand),
/* harmony export */   tP: () => (/* binding */ readersShell)
/* harmony export */ });
// src/base/shell.ts
function readersShell(env = process.env, platform = process.platform) {
  if (platform !== "win32" || env.MSYSTEM || env.SHELL) return "sh";
  return env.PROMPT ? "cmd" : "powershell";
}
function shellCommand(args, shell = readersShell()) {
  const quoted = args.map((arg) => QUOTES[shell](arg));
  return (shell === "powershell" && /^["']/.test(quoted[0] ?? "") ? ["&", ...quoted] : quoted).join(" ");
}
var QUOTES = {
  sh: (arg) => /^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`,
  // Double quotes where they are enough, which the command prompt takes as well. A comma would split the word.
  powershell: (arg) => {
    if (/^[\w+=:./\\-]+$/.test(arg)) return arg;
    return /["$`\u201c-\u201e]/.test(arg) ? `'${arg.replace(/['\u2018-\u201b]/g, "$&$&")}'` : `"${arg}"`;
  },
  // What a program of Windows makes of its command line: backslashes count before a quotation mark alone.
  cmd: (arg) => {
    if (/^[\w+:./\\-]+$/.test(arg)) return arg;
    return `"${arg.replace(/(\\*)("|$)/g, (_, slashes, mark) => slashes.repeat(2) + (mark && `\\${mark}`))}"`;
  }
};
var SHELLS = ["sh", "powershell", "cmd"];
function setVariable(name, value, shell = readersShell()) {
  if (shell === "sh") return `export ${name}='${value.replaceAll("'", "'\\''")}'`;
  if (shell === "powershell") return `$env:${name} = '${value.replace(/['\u2018-\u201b]/g, "$&$&")}'`;
  return `set "${name}=${value}"`;
}
function syncCommand(services) {
  return shellCommand(["assets-sync", "sync", ...services.length > MAX_NAMES ? ["*"] : services]);
}
var MAX_NAMES = 5;




/***/ }),

/***/ 1182:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   No: () => (/* binding */ passwordOf),
/* harmony export */   P$: () => (/* binding */ chooseCredential),
/* harmony export */   _Q: () => (/* binding */ withoutToken)
/* harmony export */ });
// src/git/credentials.ts
function chooseCredential({ url, fromInput, token, ownOrigin }) {
  if (token === void 0 || url.transport !== "http") return { authorization: void 0, warning: void 0 };
  const allowed = url.origin === ownOrigin || fromInput && !token.ofJob;
  if (allowed) return { authorization: basic(token.value), warning: void 0 };
  const warning = token.automatic || token.byDefault === true ? void 0 : `The token is not sent to ${url.origin}: ${token.ofJob ? `it belongs to ${ownOrigin}` : "that address comes from recordings.json; name it with the repository input to send it there"}. Going on without it.`;
  return { authorization: void 0, warning };
}
function basic(token) {
  return `basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
}
function withoutToken(words, authorization) {
  const [, scheme = "", sent = ""] = /^(\w+) +(\S+)/.exec(authorization ?? "") ?? [];
  const token = scheme.toLowerCase() === "basic" ? passwordOf(sent) : sent;
  if (token === "") return words;
  const hexadecimal = token.length < LEAST_SPLIT ? [] : [sent, token].map((text) => split(Buffer.from(text).toString("hex")));
  const plain = [...hexadecimal, ...[sent, token, encodeURIComponent(token)].map(split)];
  const encoded = [0, 1, 2].map((before) => base64Pattern(token, before)).filter((pattern) => pattern !== void 0);
  return words.replace(new RegExp([...encoded, ...plain].join("|"), "g"), "***");
}
var LEAST_SPLIT = 8;
var BETWEEN = "(?:\\s*remote:\\s*|[^\\w]{0,4})";
function split(text) {
  const isHexadecimal = /^[0-9a-f]+$/.test(text);
  const characters = [...text].map((one) => isHexadecimal && /[a-f]/.test(one) ? `[${one}${one.toUpperCase()}]` : quote(one));
  return characters.join(text.length < LEAST_SPLIT ? "" : BETWEEN);
}
function quote(text) {
  return text.replace(/[^\w]/g, "\\$&");
}
function passwordOf(encoded) {
  const pair = Buffer.from(encoded, "base64").toString("utf8");
  const colon = pair.indexOf(":");
  return pair.slice(colon + 1) || pair.slice(0, Math.max(0, colon));
}
function base64Pattern(text, before) {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
  const own = bytes.toString("base64").slice(Math.ceil(before * 4 / 3), Math.floor(bytes.length * 4 / 3));
  if (own.length < LEAST_DIGITS) return void 0;
  const either = [...own].map((one) => /[+-]/.test(one) ? "[+-]" : /[/_]/.test(one) ? "[/_]" : one).join(own.length < LEAST_SPLIT ? "" : BETWEEN);
  return `[\\w+/-]{0,64}${either}[\\w+/=-]*`;
}
var LEAST_DIGITS = 5;




/***/ }),

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

/***/ 687:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ findProxy),
/* harmony export */   FF: () => (/* binding */ transferEnvironment),
/* harmony export */   FL: () => (/* binding */ silenceLimit),
/* harmony export */   HE: () => (/* binding */ rootConfig),
/* harmony export */   IA: () => (/* binding */ parseConfigListing),
/* harmony export */   Q0: () => (/* binding */ traitsConfig),
/* harmony export */   RX: () => (/* binding */ keptConfig),
/* harmony export */   am: () => (/* binding */ ownEnvironment),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   dI: () => (/* binding */ codeEnvironment),
/* harmony export */   dQ: () => (/* binding */ STREAM_LARGE_FILES),
/* harmony export */   e3: () => (/* binding */ PLAIN_FILE_SYSTEM),
/* harmony export */   iR: () => (/* binding */ proxiedFetch),
/* harmony export */   wH: () => (/* binding */ LIST_CONFIG)
/* harmony export */ });
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);


// src/base/http-proxy.ts


async function proxiedFetch(address, env) {
  const proxy = findProxy(new URL(address), env);
  const tls = tlsOptions(env);
  if (proxy === void 0 && Object.keys(tls).length === 0) return fetch;
  const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
  const dispatcher = proxy === void 0 ? new undici.Agent({ connect: tls }) : new undici.ProxyAgent({ uri: proxy, requestTls: tls });
  return (asked, init) => undici.fetch(asked, { ...init, dispatcher });
}
function tlsOptions({ GIT_SSL_CAINFO: file, GIT_SSL_NO_VERIFY: isUnchecked }) {
  return { ...file ? { ca: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file) } : {}, ...isUnchecked ? { rejectUnauthorized: false } : {} };
}
function findProxy(url, env) {
  const { protocol, hostname, port } = url;
  const read = (name) => env[name] || (name === "http_proxy" ? void 0 : env[name.toUpperCase()]) || void 0;
  const proxy = read(protocol === "https:" ? "https_proxy" : "http_proxy") ?? read("all_proxy");
  if (proxy === void 0) return agentProxy(url, env);
  const host = hostname.replace(/^\[|\]$/g, "").toLowerCase();
  const ownPort = port || (protocol === "https:" ? "443" : "80");
  const isExcepted = (read("no_proxy") ?? "").split(/[\s,]+/).some((entry) => {
    if (entry === "*") return true;
    const only = /^(?:\[.*\]|[^:]*):(\d+)$/.exec(entry)?.[1] ?? "";
    const name = only === "" ? entry : entry.slice(0, -only.length - 1);
    const domain = name.toLowerCase().replace(/^\*?\.|^\[|\]$/g, "");
    return domain !== "" && (only || ownPort) === ownPort && (host === domain || host.endsWith(`.${domain}`));
  });
  if (isExcepted) return void 0;
  const withScheme = /^[a-z]+[\w+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  if (/^https?:/i.test(withScheme) && URL.canParse(withScheme)) return withScheme;
  const [scheme] = withScheme.split("://");
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl("bad-usage", `${host} cannot be asked through the ${scheme} proxy that the environment names.`, {
    hint: "Name an http or https proxy in https_proxy, or the host in no_proxy."
  });
}
function agentProxy(url, { AGENT_PROXYURL, AGENT_PROXYBYPASSLIST }) {
  if (!AGENT_PROXYURL) return void 0;
  const patterns = JSON.parse(AGENT_PROXYBYPASSLIST || "[]");
  return patterns.some((pattern) => matches(pattern, url.href)) ? void 0 : AGENT_PROXYURL;
}
function matches(pattern, text) {
  try {
    return new RegExp(pattern, "i").test(text);
  } catch {
    return false;
  }
}
function causesOf(error) {
  const words = [];
  for (let at = error; node_util__WEBPACK_IMPORTED_MODULE_2__.types.isNativeError(at) && words.length < 5; at = at.cause) words.push(at.message);
  return words.join(": ");
}

// src/git/environment.ts
var KEPT_GIT_VARIABLES = /^GIT_(SSL_|PROXY_SSL_|HTTP_PROXY_AUTHMETHOD$|HTTP_LOW_SPEED_TIME$|EXEC_PATH$)/;
var SSH_VARIABLES = /^GIT_SSH(_COMMAND|_VARIANT)?$/;
var SECRET_VARIABLES = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|(^|_)PAT$|^AGENT_PROXYURL$|^(INPUT|ENDPOINT|ACTIONS)_/i;
var OUR_SECRETS = /^(GH|GITHUB)_TOKEN$/i;
function withoutSecrets(outer) {
  return copyOf(outer, { helpersRun: false });
}
function copyOf(outer, { helpersRun }) {
  const environment = {};
  for (const [name, value] of Object.entries(outer)) {
    if (value === void 0 || (helpersRun ? OUR_SECRETS : SECRET_VARIABLES).test(name)) continue;
    const upper = name.toUpperCase();
    if (upper.startsWith("GIT_") && !KEPT_GIT_VARIABLES.test(upper) && !(helpersRun && SSH_VARIABLES.test(upper))) continue;
    environment[name] = value;
  }
  return environment;
}
function baseEnvironment(outer, which) {
  return {
    ...copyOf(outer, which),
    LC_ALL: "C",
    LANGUAGE: "",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "",
    SSH_ASKPASS: "",
    GCM_INTERACTIVE: "never",
    // Older gits ignore it; no configuration of our repositories names a promisor, so that they fetch nothing lazily either.
    GIT_NO_LAZY_FETCH: "1"
  };
}
function codeEnvironment(outer = process.env) {
  const files = ["GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM"];
  const theirs = files.flatMap((name) => outer[name] === void 0 ? [] : [[name, outer[name]]]);
  const environment = {
    ...baseEnvironment(outer, { helpersRun: false }),
    ...Object.fromEntries(theirs),
    GIT_OPTIONAL_LOCKS: "0"
  };
  const workspace = outer.GITHUB_WORKSPACE || outer.BUILD_SOURCESDIRECTORY;
  return withConfig(environment, [
    ...configOf(outer),
    ...workspace === void 0 || workspace === "" ? [] : [["safe.directory", workspace.replaceAll("\\", "/")]],
    ["core.fsmonitor", "false"],
    // A bare repository among a checkout's files is a part of what was checked out: its configuration is nobody's here.
    ["safe.bareRepository", "explicit"]
  ]);
}
function configOf(environment) {
  const count = Number(environment.GIT_CONFIG_COUNT ?? 0) || 0;
  return Array.from({ length: count }, (_, index) => [
    environment[`GIT_CONFIG_KEY_${index}`] ?? "",
    environment[`GIT_CONFIG_VALUE_${index}`] ?? ""
  ]);
}
function noHooks(platform) {
  return ["core.hooksPath", platform === "win32" ? "/dev/null|" : "/dev/null"];
}
var PLAIN_FILE_SYSTEM = { ignoresCase: false, hasExecutableBit: true };
function traitsConfig({ ignoresCase, hasExecutableBit }) {
  return [
    ...ignoresCase ? [["core.ignoreCase", "true"]] : [],
    // Where a file system has no executable bit, none is missed.
    ...hasExecutableBit ? [] : [["core.fileMode", "false"]]
  ];
}
function rootConfig(platform = process.platform) {
  return [...EVERYWHERE, noHooks(platform), ...platform === "win32" ? [["core.fscache", "true"]] : []];
}
var EVERYWHERE = [
  ["core.autocrlf", "false"],
  ["core.safecrlf", "false"],
  ["core.symlinks", "false"],
  ["core.fsmonitor", "false"],
  ["core.attributesFile", "/dev/null"],
  ["core.excludesFile", "/dev/null"],
  ["core.protectNTFS", "true"],
  ["core.protectHFS", "true"],
  ["core.longpaths", "true"],
  ["core.precomposeUnicode", "true"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
  ["submodule.recurse", "false"],
  // What is on disk is what counts: nothing hides files from git.
  ["core.sparseCheckout", "false"],
  ["core.ignoreStat", "false"],
  ["core.checkStat", "default"],
  ["core.splitIndex", "false"],
  ["index.sparse", "false"],
  ["status.showUntrackedFiles", "all"],
  ["diff.ignoreSubmodules", "all"]
];
function ownEnvironment(gitDir, workTree, outer = process.env, traits = PLAIN_FILE_SYSTEM) {
  return withConfig(
    {
      ...baseEnvironment(outer, { helpersRun: false }),
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_LITERAL_PATHSPECS: "1",
      // `git replace` shows another object by the name of one.
      GIT_NO_REPLACE_OBJECTS: "1",
      // They need no server: a configuration that names one, or a program in place of one, is none of ours.
      GIT_ALLOW_PROTOCOL: "none",
      GIT_DIR: gitDir,
      ...workTree === void 0 ? {} : { GIT_WORK_TREE: workTree }
    },
    [...rootConfig(), ...traitsConfig(traits)]
  );
}
var KEPT_CONFIG = /^(http\.(.+\.)?(proxy|proxyauthmethod|proxyssl\w+|ssl\w+|schannel\w+|emptyauth|delegation|version)|url\..+\.insteadof|safe\.directory)$/;
var CHECKOUT_CONFIG = /^(http\.(.+\.)?extraheader|core\.sshcommand|ssh\.variant)$/;
var KEPT_TERMINAL_CONFIG = /^(credential\..+|core\.sshcommand|ssh\.variant)$/;
function keptConfig(listing, from) {
  const isKept = (key) => KEPT_CONFIG.test(key) || from.isLocalUser && KEPT_TERMINAL_CONFIG.test(key);
  return parseConfigListing(listing).filter((record) => {
    const key = record.key.toLowerCase();
    return isOfUser(record) && isKept(key) || from.keepAccess && CHECKOUT_CONFIG.test(key);
  }).map(({ key, value }) => [key, value]);
}
var LARGE_FILE = ["core.bigFileThreshold", "8m"];
var STREAM_LARGE_FILES = ["-c", LARGE_FILE.join("=")];
function silenceLimit(byDefault, outer = process.env) {
  return Number(outer.GIT_HTTP_LOW_SPEED_TIME) * 1e3 || byDefault;
}
function transferEnvironment(transfer, outer = process.env) {
  const { authorization } = transfer;
  const base = baseEnvironment(outer, { helpersRun: transfer.isLocalUser });
  const hasOwnSsh = transfer.kept.some(([key]) => /^core\.sshcommand$/i.test(key)) || Object.keys(base).some((name) => /^GIT_SSH(_COMMAND)?$/i.test(name));
  return withConfig(
    {
      ...base,
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_DIR: transfer.gitDir,
      GIT_ALLOW_PROTOCOL: "https:http:ssh:file",
      // To stderr, without secrets and bodies: nothing of it is ever in a file.
      GIT_TRACE_CURL: "2",
      GIT_TRACE_CURL_NO_DATA: "1",
      // Also for a person: git runs without a terminal, so that nobody would see what ssh asks.
      ...hasOwnSsh ? {} : { GIT_SSH_COMMAND: "ssh -o BatchMode=yes" }
    },
    [
      ...transfer.kept,
      ...agentProxyConfig(transfer.url, outer),
      ["protocol.version", "2"],
      noHooks(process.platform),
      ["core.alternateRefsPrefixes", "refs/none"],
      ["fetch.unpackLimit", "1"],
      LARGE_FILE,
      // git takes what is missing for left out on purpose. There is no remote of that name, so that git cannot fetch it.
      ...transfer.partial ? [["remote.nobody.promisor", "true"]] : [],
      ...transfer.negotiate ? [] : [["fetch.negotiationAlgorithm", "noop"]],
      ["gc.auto", "0"],
      ["maintenance.auto", "false"],
      ["http.followRedirects", "false"],
      ...authorization === void 0 ? [] : [
        ["credential.helper", ""],
        [`http.${authorization.url}.extraHeader`, `Authorization: ${authorization.header}`]
      ]
    ]
  );
}
function agentProxyConfig(url, outer) {
  if (!outer.AGENT_PROXYURL || !/^https?:/.test(url)) return [];
  return [["http.proxy", findProxy(new URL(url), outer) ?? ""]];
}
function withConfig(environment, entries) {
  const result = { ...environment, GIT_CONFIG_COUNT: String(entries.length) };
  entries.forEach(([key, value], index) => {
    result[`GIT_CONFIG_KEY_${index}`] = key;
    result[`GIT_CONFIG_VALUE_${index}`] = value;
  });
  return result;
}
var LIST_CONFIG = ["config", "--list", "-z", "--show-scope"];
function parseConfigListing(listing) {
  const fields = listing.split("\0");
  const records = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [scope = "", setting = ""] = fields.slice(index, index + 2);
    const end = setting.indexOf("\n");
    records.push({ scope, key: end < 0 ? setting : setting.slice(0, end), value: end < 0 ? "true" : setting.slice(end + 1) });
  }
  return records;
}
function isOfUser({ scope }) {
  return scope === "global" || scope === "system" || scope === "command";
}




/***/ }),

/***/ 2211:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   LK: () => (/* binding */ DEFAULT_SERVICES),
/* harmony export */   Mn: () => (/* binding */ failDoubled),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   OM: () => (/* binding */ DEFAULT_PATH),
/* harmony export */   Q8: () => (/* binding */ isBranchName),
/* harmony export */   RM: () => (/* binding */ alignColumns),
/* harmony export */   Su: () => (/* binding */ checkValue),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   b3: () => (/* binding */ SCHEMA_ADDRESS),
/* harmony export */   eZ: () => (/* binding */ manifestError),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   gp: () => (/* binding */ openManifest),
/* harmony export */   h0: () => (/* binding */ closestMatch),
/* harmony export */   ir: () => (/* binding */ MANIFEST_NAME),
/* harmony export */   nU: () => (/* binding */ DEFAULT_BRANCH),
/* harmony export */   qF: () => (/* binding */ parseGlob),
/* harmony export */   tu: () => (/* binding */ throwIfWrong),
/* harmony export */   yy: () => (/* binding */ SETTINGS),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7261);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8824);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4087);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1916);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9547);




// src/base/text.ts

function formatCount(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
function count(number, singular) {
  return `${formatCount(number)} ${singular}${number === 1 ? "" : "s"}`;
}
function escapeMarkdown(text) {
  return text.replace(/[&<>|`*_[\]\\~#@!]/g, (character) => `&#${character.codePointAt(0)};`).replace(/[\r\n]+/g, " ");
}
var MAX_MISTAKES = 2;
function closestMatch(path, candidates) {
  const typed = path.toLowerCase();
  const mistakesIn = (candidate) => {
    const name = candidate.toLowerCase();
    return name.endsWith(`/${typed}`) ? 0 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_2__/* .distance */ .Io)(typed, name);
  };
  const near = candidates.map((candidate) => ({ candidate, mistakes: mistakesIn(candidate) })).filter(({ candidate, mistakes }) => mistakes <= Math.min(MAX_MISTAKES, candidate.length / 3));
  return near.sort((one, other) => one.mistakes - other.mistakes)[0]?.candidate;
}
function alignColumns(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map(
    (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()
  );
}
function formatBytes(bytes) {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1e3;
    unit++;
  }
  return `${value >= 100 || unit === 0 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
function formatTime(milliseconds) {
  if (milliseconds < 1e3) return `${Math.round(milliseconds)} ms`;
  return milliseconds < 1e4 ? `${(milliseconds / 1e3).toFixed(1)} s` : `${Math.round(milliseconds / 1e3)} s`;
}

// src/base/glob.ts
var GLOB_SYNTAX = "*, ?, ** between slashes, [a-z], {a,b}, and no parentheses";
var MAX_LENGTH = 1e3;
var MAX_PATTERNS = 256;
function parseGlob(text) {
  if (text.length > MAX_LENGTH || /^!|[()|]/.test(text)) return void 0;
  const patterns = expandBraces(text.replace(/^\/|\/$/g, ""))?.map(parsePattern);
  return patterns?.every((pattern) => pattern !== void 0) ? patterns : void 0;
}
function parsePattern(text) {
  const segments = [];
  const names = text.split("/");
  for (const name of names) {
    const tokens = name === "**" ? [] : parseName(name);
    if (tokens === void 0) return void 0;
    segments.push(name === "**" ? name : { text: name, tokens });
  }
  const firstPattern = names.findIndex((name) => /[*?[]/.test(name));
  const base = (firstPattern < 0 ? names : names.slice(0, firstPattern)).join("/");
  return {
    base,
    depth: segments.includes("**") ? Number.POSITIVE_INFINITY : segments.length,
    matches: (path) => matchPath(segments, path.split("/"))
  };
}
function parseName(text) {
  const tokens = [];
  const characters = [...text];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? "";
    if (character === "[") {
      const first = /[!^]/.test(characters[at + 1] ?? "") ? at + 2 : at + 1;
      const end = characters.indexOf("]", first + 1);
      if (end < 0) return void 0;
      tokens.push(characterSet(characters.slice(first, end), first === at + 2));
      at = end;
    } else if (character === "]") return void 0;
    else if (character === "*") tokens.push("*");
    else tokens.push(character === "?" ? () => true : (one) => one === character);
  }
  return tokens;
}
function characterSet(members, isNegated) {
  const ranges = [];
  for (let at = 0; at < members.length; at++) {
    const from = members[at] ?? "";
    const to = members[at + 1] === "-" ? members[at + 2] : void 0;
    ranges.push([from, to ?? from]);
    if (to !== void 0) at += 2;
  }
  return (one) => ranges.some(([from, to]) => from <= one && one <= to) !== isNegated;
}
function expandBraces(text) {
  const start = text.indexOf("{");
  if (start < 0) return text.includes("}") ? void 0 : [text];
  const commas = [];
  let depth = 0;
  let end = start;
  for (; end < text.length; end++) {
    if (text[end] === "{") depth++;
    else if (text[end] === "," && depth === 1) commas.push(end);
    else if (text[end] === "}" && --depth === 0) break;
  }
  if (depth !== 0 || commas.length === 0 || text.slice(0, start).includes("}")) return void 0;
  const cuts = [start, ...commas, end];
  const expanded = [];
  for (const [index, cut] of cuts.slice(0, -1).entries()) {
    const choice = text.slice(cut + 1, cuts[index + 1]);
    const rest = expandBraces(text.slice(0, start) + choice + text.slice(end + 1));
    if (rest === void 0 || expanded.push(...rest) > MAX_PATTERNS) return void 0;
  }
  return expanded;
}
function matchPath(segments, names) {
  return matchSequence(segments, names, "**", matchName, (name) => !name.startsWith("."));
}
function matchName(segment, name) {
  if (name.startsWith(".") && !segment.text.startsWith(".")) return false;
  return matchSequence(
    segment.tokens,
    [...name],
    "*",
    (test, character) => test(character),
    () => true
  );
}
function matchSequence(pattern, items, star, fits, mayPass) {
  let at = 0;
  let lastStar = -1;
  let passed = 0;
  for (let index = 0; index < items.length; ) {
    const item = items[index];
    const one = pattern[at];
    if (one === star) {
      lastStar = at++;
      passed = index;
    } else if (at < pattern.length && fits(one, item)) {
      at++;
      index++;
    } else if (lastStar >= 0 && mayPass(items[passed])) {
      at = lastStar + 1;
      index = ++passed;
    } else return false;
  }
  return pattern.slice(at).every((one) => one === star);
}

// src/pins/schema.ts
var DEFAULT_BRANCH = "main";
var DEFAULT_SERVICES = ["sdk/*"];
var DEFAULT_PATH = ".assets";
var SCHEMA_ADDRESS = "https://raw.githubusercontent.com/azure/assets-sync/v1/recordings.schema.json";
var A_SHA = "a full commit name, 40 hexadecimal digits (a branch, a tag or a short SHA would move)";
var SHA = {
  type: "string",
  description: "The commit of the assets repository: all 40 hexadecimal digits.",
  pattern: /^[0-9a-fA-F]{40}$/,
  right: `a pin is ${A_SHA}`
};
var PIN_OBJECT = {
  type: "object",
  members: {
    sha: { ...SHA, right: `sha is ${A_SHA}` },
    tree: {
      type: "string",
      description: 'The tree of this directory in that commit, "@", and the first 12 digits of the sha. Saves two requests.',
      pattern: /^[0-9a-fA-F]{40}@[0-9a-fA-F]{12}$/,
      right: 'tree is 40 hexadecimal digits, "@", and the first 12 digits of sha; leave it out if you do not have it'
    },
    reason: { type: "string", description: "Why the recordings changed.", right: "reason is a text" }
  },
  required: ["sha"],
  right: `a pin is ${A_SHA}, or an object with it as "sha"`
};
function pinRule(isObject) {
  return isObject ? PIN_OBJECT : { ...SHA, right: PIN_OBJECT.right };
}
var SETTINGS = {
  $schema: { type: "string", description: "The JSON Schema of this file, for editors.", right: "the address of the JSON Schema" },
  $repository: {
    type: "string",
    description: "The assets repository: owner/name on GitHub, or the address of a git repository.",
    pattern: /./,
    right: "owner/name on GitHub, or the address of a git repository"
  },
  $branch: {
    type: "string",
    description: `The main branch of the assets repository. Default: ${DEFAULT_BRANCH}.`,
    test: isBranchName,
    right: "the name of a branch"
  },
  $services: {
    type: "array",
    description: `Which directories are services. Default: ${JSON.stringify(DEFAULT_SERVICES)}.`,
    items: {
      type: "string",
      test: isDirectoryGlob,
      right: `globs of directories below the top, such as "sdk/*", with ${GLOB_SYNTAX}`
    },
    right: 'a list of globs of directories below the top, such as ["sdk/*"]'
  },
  $path: {
    type: "string",
    description: `The assets root, relative to the top of the code repository. Default: ${DEFAULT_PATH}.`,
    test: isInnerPath,
    right: "a directory inside the code repository that is not its top"
  },
  $split: {
    type: "boolean",
    description: "Whether push pins a service in a recordings.json of its own, in its directory. Default: false.",
    right: "true or false, without quotes"
  },
  $prefix: {
    type: "string",
    description: "Where the code repository's paths begin in the assets repository. Default: at its top.",
    test: (text) => !text.startsWith("/") && isInnerPath(text),
    right: 'a directory of the assets repository, such as "python", without "..", ".git" or a slash at its beginning'
  },
  $mirror: {
    type: "string",
    description: "Where packs of pinned directories are: an http(s) address that everybody may read, or the path of a folder.",
    pattern: /./,
    right: "an http(s) address that everybody may read, or the path of a folder"
  }
};
var MAX_SHOWN = 200;
function checkValue(value, rule, path = []) {
  const wrong = () => [{ path, message: `${shorten(JSON.stringify(value))} is not right here: ${rule.right}` }];
  if (rule.type === "string") {
    const right = typeof value === "string" && rule.pattern?.test(value) !== false && rule.test?.(value) !== false;
    return right ? [] : wrong();
  }
  if (rule.type === "boolean") return typeof value === "boolean" ? [] : wrong();
  if (rule.type === "array") {
    if (!Array.isArray(value) || value.length === 0) return wrong();
    const { items } = rule;
    return items === void 0 ? [] : value.flatMap((item, index) => checkValue(item, items, [...path, index]));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong();
  const missing = (rule.required ?? []).filter((name) => !Object.hasOwn(value, name));
  return [
    ...missing.map((name) => ({ path, message: `"${name}" is missing: ${rule.right}` })),
    ...Object.entries(rule.members ?? {}).flatMap(
      ([name, member]) => Object.hasOwn(value, name) ? checkValue(value[name], member, [...path, name]) : []
    )
  ];
}
function shorten(text) {
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}\u2026`;
}
function isBranchName(name) {
  return (
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    !/^$|^[-/.]|[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(\/|$)|[/.]$/.test(name) && name !== "@"
  );
}
function isDirectoryGlob(glob) {
  return isInnerPath(glob) && parseGlob(glob) !== void 0;
}
function isInnerPath(path) {
  const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDirectory */ .Bp)(path);
  return "directory" in parsed && parsed.directory !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv;
}

// src/pins/manifest.ts


// src/pins/json-file.ts

var MAX_MANIFEST_BYTES = 1e7;
var MAX_DEPTH = 100;
var SYNTAX = {
  1: "this is not JSON; strings stand in double quotes",
  2: "this is not a number",
  3: "a name in double quotes is expected here",
  4: "a value is expected here",
  5: "missing colon; put a : between the name and its value",
  6: "missing comma; put a , after the entry before this one",
  7: "missing } at the end of the object",
  8: "missing ] at the end of the list",
  9: "nothing may follow the closing }",
  10: "this is not a comment; comments begin with // or /*",
  11: "missing */ at the end of the comment",
  12: 'missing " at the end of the string',
  13: "this is not a number",
  14: "a \\u escape needs four hexadecimal digits",
  15: "this is not an escape; write \\\\ for a backslash",
  16: "a control character; write it as an escape"
};
function parseObject(source, shape) {
  const unreadable = whyUnreadable(source);
  if (unreadable !== void 0) return { root: void 0, mistakes: [unreadable] };
  const syntaxErrors = [];
  const root = jsonc_parser__WEBPACK_IMPORTED_MODULE_3__.parseTree(source, syntaxErrors, { allowTrailingComma: true });
  const mistakes = syntaxErrors.map(({ error, offset }) => ({ offset, message: SYNTAX[error] ?? "this is not JSON" }));
  if (root?.type === "object") return { root, mistakes };
  if (syntaxErrors.length === 0 || root !== void 0) mistakes.push({ offset: root?.offset ?? 0, message: shape });
  return { root: void 0, mistakes };
}
function whyUnreadable(source) {
  const conflict = /^<{7} /m.exec(source);
  if (conflict !== null && /^>{7} /m.test(source)) {
    const message = "git left a merge conflict here: assets-sync resolve settles it; by hand, delete the lines with <<<<<<<, ======= and >>>>>>> and the side that you do not want";
    return { offset: conflict.index, message };
  }
  if (source.length > MAX_MANIFEST_BYTES) return { offset: 0, message: tooLarge(source.length) };
  if (!isTooDeep(source)) return void 0;
  return { offset: 0, message: `objects and lists stand more than ${MAX_DEPTH} levels deep in each other; a pin needs one` };
}
function tooLarge(bytes) {
  const [is, most] = [bytes, MAX_MANIFEST_BYTES].map((count2) => `${Math.ceil(count2 / 1e6)} MB`);
  return `the file has ${is}, and at most ${most} are read; split it, one file a directory`;
}
function isTooDeep(source) {
  const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_3__.createScanner(source, true);
  for (let depth = 0; scanner.getPosition() < source.length; ) {
    scanner.scan();
    const first = source[scanner.getTokenOffset()];
    if (first === "{" || first === "[") depth++;
    else if (first === "}" || first === "]") depth--;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
function placesOf(text, file) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let line = 0;
    for (let end = starts.length; end - line > 1; ) {
      const middle = line + end >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else end = middle;
    }
    return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

// src/pins/manifest.ts
var MANIFEST_NAME = "recordings.json";
function openManifest(text, manifestDirectory, name, shape) {
  const source = text.replace(/^\ufeff/, "");
  const file = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .joinDirectory */ .as)(manifestDirectory, name);
  const manifest = { file, manifestDirectory, pins: [], settings: {}, places: {}, errors: [], warnings: [] };
  const place = placesOf(source, file);
  const fail = (offset, message) => manifest.errors.push({ message, at: place(offset) });
  const { root, mistakes } = parseObject(source, shape);
  for (const { offset, message } of mistakes) fail(offset, message);
  return { manifest, root, place, fail };
}
function failDoubled(object, counting, fail) {
  const seen = /* @__PURE__ */ new Set();
  for (const { offset, children: [key] = [] } of object.children ?? []) {
    const name = String(key?.value);
    if (counting.includes(name) && seen.has(name)) fail(offset, `${JSON.stringify(name)} is there twice; remove one`);
    seen.add(name);
  }
}
function parseManifest(text, manifestDirectory) {
  const open = openManifest(text, manifestDirectory, MANIFEST_NAME, 'the file holds one object: { "sdk/service": "<sha>" }');
  const { manifest, root } = open;
  const seen = /* @__PURE__ */ new Map();
  for (const { children: [key, value] = [] } of root?.children ?? []) {
    if (key === void 0 || value === void 0) continue;
    if (String(key.value).startsWith("$")) readSetting(open, key, value);
    else readPin(open, key, value, seen);
  }
  manifest.errors.sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0));
  return manifest;
}
function readSetting(open, key, value) {
  const { manifest, place, fail } = open;
  const name = String(key.value);
  const at = place(key.offset);
  if (manifest.manifestDirectory !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv) {
    fail(key.offset, `${name} is a setting; settings stand in the ${MANIFEST_NAME} at the top only`);
  } else if (!Object.hasOwn(SETTINGS, name)) {
    const known = Object.keys(SETTINGS);
    const near = closestMatch(name, known);
    const others = near === void 0 ? known.join(", ") : `did you mean ${near}?`;
    manifest.warnings.push({ message: `${name} is not a setting that assets-sync knows (${others}); it is ignored`, at });
  } else if (manifest.places[name] !== void 0) fail(key.offset, `${name} is there twice; remove one`);
  else {
    manifest.places[name] = at;
    const checked = check(open, SETTINGS[name], value);
    if (checked !== void 0 && name !== "$schema") Object.assign(manifest.settings, { [name.slice(1)]: checked });
  }
}
function readPin(open, keyNode, node, seen) {
  const { manifest, place, fail } = open;
  const { manifestDirectory } = manifest;
  const key = String(keyNode.value);
  if (Object.hasOwn(SETTINGS, `$${key}`)) {
    fail(keyNode.offset, `${JSON.stringify(key)} would be a directory; the setting is "$${key}"`);
    return;
  }
  const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDirectory */ .Bp)(key);
  if ("error" in parsed) fail(keyNode.offset, `${JSON.stringify(key)} is not a directory: ${parsed.error}`);
  else {
    const first = seen.get(parsed.directory);
    if (first !== void 0)
      fail(keyNode.offset, `${JSON.stringify(key)} is pinned twice, first in line ${place(first).line}; remove one`);
    seen.set(parsed.directory, keyNode.offset);
  }
  if (node.type === "object") failDoubled(node, ["sha", "tree", "reason"], fail);
  const value = check(open, pinRule(node.type === "object"), node);
  const entry = typeof value === "string" ? { sha: value } : value;
  const sha = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha */ .qL)(entry?.sha ?? "");
  if (entry === void 0 || sha === void 0 || "error" in parsed) return;
  const [tree = "", computedFor] = entry.tree?.toLowerCase().split("@") ?? [];
  const isStale = computedFor !== void 0 && computedFor !== sha.slice(0, _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_4__/* .SHORT_SHA_LENGTH */ .JS);
  if (isStale) {
    const at = place((jsonc_parser__WEBPACK_IMPORTED_MODULE_3__.findNodeAtLocation(node, ["tree"]) ?? node).offset);
    manifest.warnings.push({ message: `tree was computed for ${computedFor}, not for this sha; it is ignored`, at });
  }
  const directory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .joinDirectory */ .as)(manifestDirectory, parsed.directory);
  manifest.pins.push({
    directory,
    assetsPath: directory,
    sha,
    tree: isStale ? void 0 : (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha */ .qL)(tree),
    ...isStale ? { treeIsStale: true } : {},
    reason: entry.reason,
    manifestDirectory,
    at: place(keyNode.offset)
  });
}
function check({ fail }, rule, node) {
  const value = jsonc_parser__WEBPACK_IMPORTED_MODULE_3__.getNodeValue(node);
  const breaches = checkValue(value, rule);
  for (const { path, message } of breaches) fail(jsonc_parser__WEBPACK_IMPORTED_MODULE_3__.findNodeAtLocation(node, path)?.offset ?? node.offset, message);
  return breaches.length === 0 ? value : void 0;
}
function throwIfWrong(manifests) {
  const errors = manifests.flatMap((manifest) => manifest.errors);
  if (errors.length > 0) throw manifestError(errors);
}
function manifestError(problems) {
  const list = problems.map(({ message, at }) => `${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlace */ .dE)(at)} ${message}`);
  const isOne = list.length === 1;
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("bad-manifest", isOne ? `${list[0]}.` : `There are ${list.length} mistakes:
${list.join("\n")}`, {
    hint: `Correct ${isOne ? "it" : "them"}; nothing was changed.`,
    at: problems[0]?.at,
    problems
  });
}




/***/ }),

/***/ 4005:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

var node_path__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   E: () => (/* binding */ windowsProgram),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   Op: () => (/* binding */ canonicalPath),
/* harmony export */   ev: () => (/* binding */ pathEntries)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
// src/base/paths.ts



function canonicalPath(path, realpath = realPath, paths = /*#__PURE__*/ (node_path__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_path__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_path__WEBPACK_IMPORTED_MODULE_1__, 2)))) {
  for (let existing = path; ; existing = paths.dirname(existing)) {
    try {
      return paths.join(realpath(existing), paths.relative(existing, path));
    } catch {
      if (paths.dirname(existing) === existing) return path;
    }
  }
}
function realPath(path) {
  try {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR" || process.platform !== "win32") throw error;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
  }
}
function pathBelow(directory, path, paths = /*#__PURE__*/ (node_path__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_path__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_path__WEBPACK_IMPORTED_MODULE_1__, 2)))) {
  const below = paths.relative(directory, path);
  if (below === ".." || below.startsWith(`..${paths.sep}`) || paths.isAbsolute(below)) return void 0;
  return below.split(paths.sep).join("/");
}
function findProgram(name, env, platform = process.platform, isFile = isFileThere) {
  if (platform !== "win32") return name;
  return pathEntries(env, platform).map((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(folder, `${name}.exe`)).find(isFile);
}
function pathEntries(env, platform) {
  if (platform !== "win32") return (env.PATH ?? "").split(":").filter((folder) => folder.startsWith("/"));
  const [, path = ""] = Object.entries(env).find(([key]) => key.toUpperCase() === "PATH") ?? [];
  return path.split(";").map((folder) => folder.replaceAll('"', "").trim()).filter((folder) => /^(?:[a-z]:[\\/]|[\\/]{2}[^\\/])/i.test(folder));
}
function windowsProgram(path, env = process.env) {
  const [, root] = Object.entries(env).find(([key]) => key.toUpperCase() === "SYSTEMROOT") ?? [];
  return node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(root || "C:\\Windows", "System32", path);
}
function isFileThere(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}




/***/ }),

/***/ 5068:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ ASSETS_JSON),
/* harmony export */   m3: () => (/* binding */ withoutRivals),
/* harmony export */   n_: () => (/* binding */ assetsJsonOf),
/* harmony export */   q9: () => (/* binding */ isAssetsJson),
/* harmony export */   r5: () => (/* binding */ tagDigits),
/* harmony export */   tP: () => (/* binding */ parseAssetsJson)
/* harmony export */ });
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2211);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7261);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9547);



// src/pins/assets-json.ts

var ASSETS_JSON = "assets.json";
var MEMBERS = {
  AssetsRepo: (text) => text.trim() === "" ? "the assets repository is owner/name on GitHub" : void 0,
  AssetsRepoPrefixPath: (text) => {
    const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(text);
    return "error" in parsed ? `the prefix is not a directory of the assets repository: ${parsed.error}` : void 0;
  },
  TagPrefix: () => void 0,
  Tag: (text) => text === "" || (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__/* .isBranchName */ .Q8)(text) ? void 0 : "this cannot be the name of a tag"
};
var NAMES = Object.keys(MEMBERS);
function parseAssetsJson(text, directory) {
  if (!NAMES.some((name) => text.includes(`"${name}"`))) return void 0;
  const shape = 'the file holds one object: { "AssetsRepo": "owner/name", \u2026 }';
  const { manifest, root, place, fail } = (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__/* .openManifest */ .gp)(text, directory, ASSETS_JSON, shape);
  if (root === void 0) return manifest;
  (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__/* .failDoubled */ .Mn)(root, NAMES, fail);
  const nodes = new Map(NAMES.map((name) => [name, jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.findNodeAtLocation(root, [name])]));
  for (const [name, node] of nodes) {
    if (node === void 0) continue;
    const wrong = node.type === "string" ? MEMBERS[name]?.(String(node.value)) : `"${name}" is a text`;
    if (wrong !== void 0) fail(node.offset, wrong);
  }
  const repository = nodes.get("AssetsRepo");
  if (repository === void 0) fail(root.offset, '"AssetsRepo" is missing: the assets repository, owner/name on GitHub');
  const textOf = (name) => String(nodes.get(name)?.value ?? "");
  const prefix = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(textOf("AssetsRepoPrefixPath"));
  if (repository === void 0 || "error" in prefix || manifest.errors.length > 0) return manifest;
  manifest.tagPin = {
    directory,
    assetsPath: (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(prefix.directory, directory),
    sha: void 0,
    tree: void 0,
    reason: void 0,
    manifestDirectory: directory,
    at: place((nodes.get("Tag") ?? repository).offset),
    assetsJson: {
      repository: textOf("AssetsRepo"),
      repositoryAt: place(repository.offset),
      tag: textOf("Tag"),
      ...nodes.get("Tag") === void 0 ? { lacksTag: true } : {}
    }
  };
  return manifest;
}
function tagDigits(tag) {
  return /_([0-9a-f]{10})$/i.exec(tag)?.[1]?.toLowerCase();
}
function isAssetsJson(path) {
  return `/${path}`.endsWith(`/${ASSETS_JSON}`);
}
function assetsJsonOf(directory) {
  return (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(directory, ASSETS_JSON);
}
function withoutRivals(manifests) {
  const own = new Set(manifests.filter(({ file }) => !isAssetsJson(file)).map(({ manifestDirectory }) => manifestDirectory));
  return manifests.filter(({ file, manifestDirectory }) => !isAssetsJson(file) || !own.has(manifestDirectory));
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

/***/ 7089:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ openCodeRepository),
/* harmony export */   IC: () => (/* binding */ mainRemote),
/* harmony export */   Mn: () => (/* binding */ configValue),
/* harmony export */   Sk: () => (/* binding */ listDirectories),
/* harmony export */   hf: () => (/* binding */ hideFromStatus),
/* harmony export */   jM: () => (/* binding */ listPinFiles),
/* harmony export */   zP: () => (/* binding */ isSparse)
/* harmony export */ });
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2136);
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5068);
/* harmony import */ var _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4304);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2211);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7261);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4005);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(687);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);










// src/code-repo/code-repository.ts


var FIND_PLACES = [
  "rev-parse",
  "--path-format=absolute",
  "--show-toplevel",
  "--git-path",
  "info/exclude",
  "--git-path",
  "objects"
];
async function openCodeRepository(directory, asTop, signal) {
  const real = (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalPath */ .Op)(directory);
  const found = (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_7__/* .lstatIfThere */ .Cm)(real);
  if (found?.isDirectory() !== true) {
    const what = found === void 0 ? "does not exist" : "is a file, not a directory";
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_8__/* .AssetsSyncError */ .Fl("bad-usage", `${directory} ${what}.`, {
      hint: "Give the top of the code repository with the working-directory input."
    });
  }
  const call = { environment: (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_6__/* .codeEnvironment */ .dI)(), cwd: directory, signal };
  const [config, places] = await Promise.all([(0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .tryRecentGit */ .tD)(_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_6__/* .LIST_CONFIG */ .wH, call), (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .Ii)(FIND_PLACES, call)]);
  if (places.exitCode !== 0) throw noCheckout(directory, real, (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .gitError */ .N7)(FIND_PLACES, places));
  if (config.exitCode !== 0) throw (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .gitError */ .N7)(_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_6__/* .LIST_CONFIG */ .wH, config);
  const [text = "", excludeFile = "", objects = "", ...more] = places.stdout.toString("utf8").split("\n");
  if (more.length > 1) {
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_8__/* .AssetsSyncError */ .Fl("bad-usage", `The path of the code repository (${JSON.stringify(real)}) has a line feed in it.`, {
      hint: "Move it to a directory without one."
    });
  }
  const top = (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalPath */ .Op)(text);
  const root = asTop ? top : real;
  const below = (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_5__/* .pathBelow */ .Br)(top, root);
  return { root, top, prefix: below ? `${below}/` : "", objects, excludeFile, config: config.stdout.toString("utf8") };
}
function noCheckout(directory, real, { kind, detail }) {
  if (kind === "dubious-ownership") {
    return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_8__/* .AssetsSyncError */ .Fl("bad-usage", `${directory} belongs to another user, so git does not use it.`, {
      hint: `If you trust it: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCommand */ .q$)(["git", "config", "--global", "--add", "safe.directory", real.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_10__.sep, "/")])}`,
      detail
    });
  }
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_8__/* .AssetsSyncError */ .Fl("bad-usage", `${directory} is not in a git repository.`, {
    hint: "Check the code repository out first, or say with the working-directory input where it is.",
    detail
  });
}
function configValue({ config }, key) {
  return (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_6__/* .parseConfigListing */ .IA)(config).findLast((record) => record.key === key)?.value;
}
function mainRemote({ config }) {
  const names = (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_6__/* .parseConfigListing */ .IA)(config).flatMap(({ key }) => /^remote\.(.+)\.url$/s.exec(key)?.[1] ?? []);
  const [only = "origin", ...others] = new Set(names);
  return others.length === 0 ? only : "origin";
}
function isSparse(repository) {
  return configValue(repository, "core.sparsecheckout") === "true";
}
var MAX_SCOPES = 200;
async function listPinFiles({ root }, { scopes, assetsRoot, untracked }, signal) {
  const listing = { onDisk: [], sparse: [], rootIsTracked: false };
  const above = new Set(scopes.flatMap((scope) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .upward */ .Oz)(scope).slice(1)));
  const below = scopes.length > MAX_SCOPES ? [_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv] : scopes.map((scope) => scope.replace(/[*?[\\]/g, "\\$&"));
  const pathspecs = [_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_NAME */ .ir, _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_1__/* .ASSETS_JSON */ .Lg].flatMap((name) => [
    ...below.map((scope) => `:(glob)${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .joinDirectory */ .as)(scope, `**/${name}`)}`),
    ...scopes.length > MAX_SCOPES ? [] : [...above].map((directory) => `:(literal)${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .joinDirectory */ .as)(directory, name)}`)
  ]);
  if (assetsRoot !== void 0) pathspecs.push(`:(literal)${assetsRoot}`);
  if (pathspecs.length === 0) return listing;
  const others = untracked ? ["--others", "--exclude-standard"] : [];
  const args = ["ls-files", "-z", "-t", "--cached", ...others, "--", ...pathspecs];
  for (const record of (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(args, { environment: (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_6__/* .codeEnvironment */ .dI)(), cwd: root, signal }))) {
    const tag = String.fromCharCode(record[0] ?? 0);
    const path = record.toString("utf8", 2);
    if (assetsRoot !== void 0 && `${path}/`.startsWith(`${assetsRoot}/`)) listing.rootIsTracked ||= tag !== "?";
    else if ("directory" in (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDirectory */ .Bp)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(path)))
      listing[tag === "S" ? "sparse" : "onDisk"].push(path);
  }
  return listing;
}
async function listDirectories(repository, signal) {
  const output = await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["ls-files", "-z"], { environment: (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_6__/* .codeEnvironment */ .dI)(), cwd: repository.root, signal });
  const directories = /* @__PURE__ */ new Set();
  for (const record of (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(output)) {
    let at = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(record.toString("utf8"));
    for (; at !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv && !directories.has(at); at = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(at)) directories.add(at);
  }
  return [...directories];
}
function hideFromStatus(repository, assetsRoot) {
  const path = (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_5__/* .pathBelow */ .Br)(repository.top, assetsRoot);
  if (!path) return;
  const line = `/${path.replace(/[*?[\]\\!#]/g, "\\$&").replace(/ $/, "\\ ")}`;
  const present = (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.existsSync)(repository.excludeFile) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.readFileSync)(repository.excludeFile, "utf8") : "";
  if (present.split(/\r?\n/).includes(line)) return;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.dirname)(repository.excludeFile), { recursive: true });
  (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.appendFileSync)(repository.excludeFile, `${present === "" || present.endsWith("\n") ? "" : "\n"}${line}
`);
}




/***/ }),

/***/ 6437:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ rename),
/* harmony export */   Cm: () => (/* binding */ lstatIfThere),
/* harmony export */   Ie: () => (/* binding */ nodePath),
/* harmony export */   _M: () => (/* binding */ touch),
/* harmony export */   bF: () => (/* binding */ removeFolderLater),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   gR: () => (/* binding */ namesIfReadable),
/* harmony export */   mX: () => (/* binding */ removeEmptyFolder),
/* harmony export */   nM: () => (/* binding */ removeFile),
/* harmony export */   v$: () => (/* binding */ removeFolder),
/* harmony export */   v8: () => (/* binding */ writeDurably)
/* harmony export */ });
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);


// src/base/files.ts



function lstatIfThere(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(nodePath(path), { throwIfNoEntry: false });
  } catch (error) {
    if (error.code === "ENOTDIR") return void 0;
    throw error;
  }
}
function writeDurably(path, contents, { mode } = {}) {
  const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, "wx");
    try {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, contents);
      if (mode !== void 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(file, mode);
      (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
    } finally {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
    rename(temporary, path);
  } catch (error) {
    removeFile(temporary);
    throw error;
  }
  syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
}
function syncFolder(folder) {
  let handle;
  try {
    handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(folder, "r");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(handle);
  } catch {
  } finally {
    if (handle !== void 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
  }
}
function makeFolder(dir) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(dir)) return;
  makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(dir));
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(dir);
  } catch (error) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(dir)) return;
    const { code } = error;
    if (code !== "EEXIST" && code !== "ENOENT") throw error;
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl("not-writable", `${dir} cannot be made: a part of its path leads nowhere.`, {
      hint: "Make that folder, or name another one for the store in ASSETS_SYNC_STORE.",
      cause: error
    });
  }
}
function namesIfReadable(folder) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder);
  } catch {
    return [];
  }
}
function touch(file) {
  const now = /* @__PURE__ */ new Date();
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(file, now, now);
    return true;
  } catch {
    return false;
  }
}
var BY_SYSTEM = {
  platform: process.platform,
  rename: node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync,
  unlink: node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync,
  rmdir: node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync,
  chmod: node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync,
  lstat: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false }),
  list: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path, { withFileTypes: true }),
  wait: (milliseconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
};
var PATIENCE = 3e3;
function rename(from, to, { isContentAddressed = false } = {}, calls = BY_SYSTEM) {
  const [source, target] = [nodePath(from, calls.platform), nodePath(to, calls.platform)];
  patiently(calls, () => {
    try {
      calls.rename(source, target);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const there = calls.lstat(target);
      if (there?.isFile() !== true) throw error;
      if (isContentAddressed && there.size === calls.lstat(source)?.size) removeFile(source, calls);
      else if (isReadOnly(there) && calls.platform === "win32") {
        calls.chmod(target, there.mode | 128);
        calls.rename(source, target);
      } else throw error;
    }
  });
}
function removeFile(path, calls = BY_SYSTEM) {
  const file = nodePath(path, calls.platform);
  patiently(calls, () => {
    try {
      calls.unlink(file);
    } catch (error) {
      const { code } = error;
      if (code === "ENOENT" || code === "ENOTDIR") return;
      const there = calls.platform === "win32" && isRefusal(error) ? calls.lstat(file) : void 0;
      if (there?.isFile() !== true || !isReadOnly(there)) throw error;
      calls.chmod(file, there.mode | 128);
      calls.unlink(file);
    }
  });
}
function removeFolder(path, calls = BY_SYSTEM) {
  if (calls.platform !== "win32") {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
    return;
  }
  if (calls.lstat(path)?.isDirectory() !== true) {
    removeFile(path, calls);
    return;
  }
  for (const entry of calls.list(path)) {
    if (entry.isDirectory()) removeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, entry.name), calls);
    else removeFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, entry.name), calls);
  }
  patiently(calls, () => calls.rmdir(path), ["ENOTEMPTY"]);
}
function removeEmptyFolder(path, calls = BY_SYSTEM) {
  patiently(calls, () => calls.rmdir(path));
}
async function removeFolderLater(path) {
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
}
function patiently(calls, call, alsoPassing = []) {
  for (let waited = 0, pause = 10; ; waited += pause, pause = Math.min(pause * 2, 250)) {
    try {
      call();
      return;
    } catch (error) {
      const { code = "" } = error;
      const isPassing = code === "EBUSY" || alsoPassing.includes(code) || calls.platform === "win32" && isRefusal(error);
      if (!isPassing || waited > PATIENCE) throw error;
      calls.wait(pause);
    }
  }
}
function isRefusal(error) {
  const { code } = error;
  return code === "EPERM" || code === "EACCES";
}
function isReadOnly({ mode }) {
  return (mode & 128) === 0;
}
function nodePath(path, platform = process.platform) {
  return platform === "win32" && Buffer.isBuffer(path) ? path.toString("utf8") : path;
}




/***/ }),

/***/ 7261:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ parseDirectory),
/* harmony export */   NU: () => (/* binding */ isWindowsPath),
/* harmony export */   Oz: () => (/* binding */ upward),
/* harmony export */   Q0: () => (/* binding */ isUnwritable),
/* harmony export */   Tm: () => (/* binding */ inAssetsRoot),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   as: () => (/* binding */ joinDirectory),
/* harmony export */   fi: () => (/* binding */ showDirectory),
/* harmony export */   im: () => (/* binding */ parentDirectory),
/* harmony export */   kV: () => (/* binding */ foldedPath),
/* harmony export */   wv: () => (/* binding */ TOP)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
// src/base/directory.ts

var TOP = "";
var MAX_LENGTH = 4096;
function parseDirectory(text) {
  if (/[\u0000-\u001f\u007f]/.test(text)) return { error: "it has a control character; remove it" };
  if (text.includes("\\")) return { error: "it has a backslash; write / between directories" };
  if (/^\/?[a-z]:/i.test(text)) return { error: "it has a drive letter; write the path relative to this file" };
  if (text.length > MAX_LENGTH) return { error: `it is longer than ${MAX_LENGTH} characters, which no system takes` };
  if (text === "" || text === "/") return { directory: TOP };
  const segments = text.replace(/^\//, "").replace(/\/$/, "").split("/");
  for (const segment of segments) {
    if (segment === "") return { error: "it has an empty segment; write one / between directories" };
    if (segment === "..") return { error: 'it leaves the directory with ".."; write a path below this file' };
    if (segment === ".") return { error: 'it has a "." segment; leave it out' };
    if (isDotGit(segment)) return { error: 'it has a ".git" segment, which belongs to git' };
  }
  return { directory: segments.join("/") };
}
var MAX_NAME_BYTES = 255;
var MAX_PATH_BYTES = 4095;
var MAX_PATH_BYTES_OF_MAC = 1023;
function isUnwritable(path, base, platform = process.platform) {
  const segments = path.toString("latin1").split("/");
  const isWrong = (segment) => segment.length > MAX_NAME_BYTES || ["", ".", ".."].includes(segment) || isDotGit(segment);
  const longest = platform === "darwin" ? MAX_PATH_BYTES_OF_MAC : MAX_PATH_BYTES;
  if (Buffer.byteLength(base) + 1 + path.length > longest || segments.some(isWrong)) return true;
  if (platform === "win32") return !isWindowsPath(path);
  return platform === "darwin" && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(path);
}
var DEVICES = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])[ ]*(\..*)?$/i;
function isWindowsPath(path) {
  if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(path)) return false;
  const isWrong = (segment) => /[<>:"\\|?*\u0000-\u001f]|[. ]$/.test(segment) || DEVICES.test(segment);
  return !path.toString("utf8").split("/").some(isWrong);
}
function foldedPath(path) {
  return path.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}
function isDotGit(segment) {
  return /^(\.git|git~1)[. ]*(:.*)?$/i.test(segment.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, ""));
}
function isWithin(inner, outer) {
  return outer === "" || inner === outer || inner.startsWith(`${outer}/`);
}
function inAssetsRoot(path, rootBelow, platform = process.platform) {
  const slashed = platform === "win32" ? path.replaceAll("\\", "/") : path;
  const plain = slashed.replace(/^\.\//, "").replace(/\/+$/, "");
  return plain.startsWith(`${rootBelow}/`) ? plain.slice(rootBelow.length + 1) : plain;
}
function parentDirectory(directory) {
  const slash = directory.lastIndexOf("/");
  return slash < 0 ? TOP : directory.slice(0, slash);
}
function upward(directory) {
  const chain = [directory];
  for (let at = directory; at !== TOP; ) {
    at = parentDirectory(at);
    chain.push(at);
  }
  return chain;
}
function joinDirectory(base, below) {
  return base === TOP ? below : below === TOP ? base : `${base}/${below}`;
}
function showDirectory(directory) {
  return directory === TOP ? "/" : directory;
}




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

/***/ 9914:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ loadCommands),
/* harmony export */   RD: () => (/* binding */ NO_COMMAND_LINE),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   mo: () => (/* binding */ SERVICES_HERE),
/* harmony export */   oe: () => (/* binding */ QUIET_ANSWER),
/* harmony export */   r0: () => (/* binding */ REPOSITORY_INPUTS),
/* harmony export */   vY: () => (/* binding */ QUIET_DRY_RUN)
/* harmony export */ });
/* harmony import */ var _chunk_ATPNJNMN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3926);


// src/commands/command.ts
var REPOSITORY_INPUTS = [
  "repository",
  "branch",
  "path",
  "working-directory",
  "token",
  "code-token"
];
async function loadCommands(entries) {
  const loaded = [];
  for (const { names, isOperation = false, load } of entries)
    loaded.push({ names, isOperation, command: (await load()).command });
  return loaded;
}
var NO_COMMAND_LINE = { words: [], command: [], flags: {}, commands: [] };
function inputsOf({ paths, inputs }) {
  return paths === void 0 ? inputs : ["paths", ...inputs];
}
function flagsOf(command) {
  const inputs = inputsOf(command).map((name) => {
    const help = command.inputHelp?.[name];
    return help === void 0 ? (0,_chunk_ATPNJNMN_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(name) : { ...(0,_chunk_ATPNJNMN_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(name), help, isRare: false };
  });
  return [...inputs, ...command.flags ?? [], ...(0,_chunk_ATPNJNMN_js__WEBPACK_IMPORTED_MODULE_0__/* .commonFlags */ .Bh)(command.quiet)];
}
var QUIET_ANSWER = "print the result, warnings and errors alone";
var QUIET_DRY_RUN = "print warnings and errors alone; with --dry-run the result too";
var SERVICES_HERE = "the service that you are in, else those that you changed";




/***/ }),

/***/ 8104:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   D4: () => (/* binding */ comparePage),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   wn: () => (/* binding */ commitLink),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7495);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8824);



// src/report/markdown.ts
var MAX_BYTES = 25e4;
var MAX_ROWS = 20;
function markdownTable({ head, numeric, rows, of }) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const lines = [line(head), `|${head.map((_, column) => numeric.includes(column) ? "--:" : "---").join("|")}|`];
  let room = MAX_BYTES;
  for (const row of rows) {
    const text = line(row);
    room -= Buffer.byteLength(text) + 1;
    if (room < 0) break;
    lines.push(text);
  }
  const shown = lines.length - 2;
  const left = rows.length - shown;
  const table = `${lines.join("\n")}${left > 0 ? `

and ${left} more ${of}` : ""}`;
  return rows.length > MAX_ROWS ? fold(left > 0 ? `${shown} of ${rows.length} ${of}` : `All ${rows.length} ${of}`, table) : table;
}
function sentence(text) {
  return /[.:?!]$/.test(text) ? text : `${text}.`;
}
function fold(title, body) {
  return `<details><summary>${title}</summary>

${body}

</details>`;
}
function pageOf(repository) {
  return (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPage */ .WR)(repository)?.replace(/[^\w:/.%~@-]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
function commitLink(repository, sha) {
  const page = repository === void 0 ? void 0 : pageOf(repository);
  const text = `<code>${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(sha)}</code>`;
  return page === void 0 ? text : `[${text}](${page}/commit/${sha})`;
}
function comparePage(repository, from, to) {
  const page = pageOf(repository);
  if (page === void 0) return void 0;
  return page.includes("/_git/") ? `${page}/branchCompare?baseVersion=GC${from}&targetVersion=GC${to}&_a=files` : `${page}/compare/${from}...${to}`;
}




/***/ }),

/***/ 7495:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

var node_path__WEBPACK_IMPORTED_MODULE_2___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ mirrorFile),
/* harmony export */   Kb: () => (/* binding */ isRelativePath),
/* harmony export */   RA: () => (/* binding */ parseGitUrl),
/* harmony export */   WR: () => (/* binding */ repositoryPage),
/* harmony export */   v0: () => (/* binding */ parseMirror)
/* harmony export */ });
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7261);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3136);


// src/base/git-url.ts



function parseGitUrl(text, gitHubServer, base, paths = /*#__PURE__*/ (node_path__WEBPACK_IMPORTED_MODULE_2___namespace_cache || (node_path__WEBPACK_IMPORTED_MODULE_2___namespace_cache = __webpack_require__.t(node_path__WEBPACK_IMPORTED_MODULE_2__, 2)))) {
  if (text === "" || /[\u0000-\u001f\u007f]/.test(text)) return { error: "it is empty or has white space in it" };
  const isPath = paths.isAbsolute(text) || isRelativePath(text);
  if (text.includes(" ") && !isPath && !/^file:/i.test(text)) return { error: "it is empty or has white space in it" };
  if (text.startsWith("-")) return { error: 'it begins with "-"' };
  if (/^[\w][\w.-]*\/[\w.-]*\w[\w.-]*$/.test(text)) return httpUrl(new URL(`${gitHubServer.replace(/\/+$/, "")}/${text}`));
  if (/^https?:\/\//i.test(text)) return URL.canParse(text) ? httpUrl(new URL(text)) : { error: "it is not an address" };
  if (/^ssh:\/\//i.test(text)) return sshUrl(text);
  if (/^file:\/\//i.test(text)) {
    const isWindows = paths.sep === "\\";
    const address = isWindows ? text.replace(/^file:\/{4,}/i, "file://") : text;
    if (!URL.canParse(address) || !isWindows && new URL(address).host !== "") return { error: "a file address has no host" };
    return pathOfAddress(address, isWindows);
  }
  if (/^[a-z][a-z0-9+.-]*::/i.test(text) || /^[a-z][a-z0-9+.-]+:\/\//i.test(text)) {
    return { error: `"${text.split(":")[0]}" is not a transport that assets-sync uses (https, http, ssh or a path)` };
  }
  if (isPath) return pathUrl(paths.resolve(base, text));
  if (/^([\w.][\w.-]*@)?[a-z0-9][a-z0-9.-]*:[^-:][^:]*$/i.test(text)) return { url: text, transport: "ssh", origin: void 0 };
  return { error: "it is neither owner/name nor the address of a git repository" };
}
function isRelativePath(text) {
  return /^\.{1,2}([\\/]|$)/.test(text);
}
function httpUrl(url) {
  if (url.username !== "" || url.password !== "") {
    return { error: "it has a user name or a password in it, which are given with the token input" };
  }
  if (url.search !== "" || url.hash !== "") return { error: "it has a query or a fragment" };
  url.pathname = url.pathname.replace(/\/+$/, "");
  return { url: url.href, transport: "http", origin: url.origin };
}
function pathOfAddress(address, isWindows) {
  try {
    return pathUrl((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(address, { windows: isWindows }));
  } catch {
    return { error: "it is not the address of a file" };
  }
}
function pathUrl(path) {
  const slashed = /^([a-z]:|\\\\)/i.test(path) ? path.replaceAll("\\", "/") : path;
  const encoded = slashed.replace(/[% ]/g, encodeURIComponent);
  return { url: `file://${encoded.startsWith("/") ? "" : "/"}${encoded}`, transport: "path", origin: void 0 };
}
function sshUrl(text) {
  if (!URL.canParse(text)) return { error: "it is not an address" };
  const { hostname, username, password } = new URL(text);
  if (password !== "") return { error: "it has a password in it" };
  if (hostname === "" || hostname.startsWith("-") || username.startsWith("-")) return { error: "it has no valid host" };
  return { url: text, transport: "ssh", origin: void 0 };
}
function repositoryPage({ url, origin }) {
  return origin === void 0 ? void 0 : url.replace(/\.git$/, "");
}
function parseMirror(text, base, paths = /*#__PURE__*/ (node_path__WEBPACK_IMPORTED_MODULE_2___namespace_cache || (node_path__WEBPACK_IMPORTED_MODULE_2___namespace_cache = __webpack_require__.t(node_path__WEBPACK_IMPORTED_MODULE_2__, 2)))) {
  if (text === "" || /[\u0000-\u001f\u007f]/.test(text)) return { error: "it is empty or has a control character in it" };
  if (/^https?:/i.test(text)) {
    if (!URL.canParse(text) || /\s/.test(text)) return { error: "it is not an address" };
    const { username, password, search, hash, origin, pathname } = new URL(text);
    if (username !== "" || password !== "") return { error: "it has a user name or a password in it; a mirror is public" };
    if (search !== "" || hash !== "") return { error: "it has a query or a fragment; a mirror is public and needs no signature" };
    return { kind: "http", at: `${origin}${pathname.replace(/\/+$/, "")}` };
  }
  if (paths.isAbsolute(text) || isRelativePath(text)) return { kind: "folder", at: paths.resolve(base, text) };
  return { error: "it is neither an http(s) address nor the path of a folder, which is absolute or begins with ./" };
}
var MAX_NAME_BYTES = 200;
function mirrorFile({ sha, assetsPath }) {
  const name = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .showDirectory */ .fi)(assetsPath).replaceAll("/", "--");
  if (Buffer.byteLength(name) <= MAX_NAME_BYTES) return [sha, `${name}.pack`];
  const unique = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(name).digest("hex").slice(0, 12);
  return [sha, `${name.slice(0, MAX_NAME_BYTES / 4)}-${unique}.pack`];
}




/***/ }),

/***/ 4304:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   DQ: () => (/* binding */ splitRecords),
/* harmony export */   IM: () => (/* binding */ eachLine),
/* harmony export */   Ii: () => (/* binding */ tryGit),
/* harmony export */   N7: () => (/* binding */ gitError),
/* harmony export */   Sb: () => (/* binding */ endTree),
/* harmony export */   VO: () => (/* binding */ saysNoRoom),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   aO: () => (/* binding */ isDamagedRepository),
/* harmony export */   eb: () => (/* binding */ CHECK_NETWORK),
/* harmony export */   jO: () => (/* binding */ CHECK_SERVER),
/* harmony export */   pn: () => (/* binding */ saysFilterIgnored),
/* harmony export */   qE: () => (/* binding */ NO_TRAFFIC),
/* harmony export */   qS: () => (/* binding */ saysNoAccess),
/* harmony export */   qY: () => (/* binding */ SILENT),
/* harmony export */   qm: () => (/* binding */ saysLacking),
/* harmony export */   tD: () => (/* binding */ tryRecentGit),
/* harmony export */   ux: () => (/* binding */ readWords),
/* harmony export */   xE: () => (/* binding */ inPieces),
/* harmony export */   zH: () => (/* binding */ details),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4087);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3053);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6466);
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7066);



// src/base/log.ts

var details = (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__.channel)("assets-sync:details");
var SILENT = { progress: void 0, info: () => {
}, notice: () => {
}, warning: () => {
} };
var NO_TRAFFIC = { requests: 0, bytes: 0 };

// src/git/errors.ts
var MAKE_ROOM = "Make room or give this user access, then run the command again.";
var CHECK_NETWORK = "Check the address, the network and any proxy, then run the command again; nothing on disk was changed.";
var CHECK_SERVER = "The repository on the server may be damaged: ask who keeps it to run git fsck there. A proxy that changes what passes through it looks the same. Nothing on disk was changed.";
var UNREADABLE = [
  "unable to (?:read|unpack)",
  "cannot read",
  "could not (?:read|get) ",
  "missing (?:blob|tree|object)",
  "bad (?:tree |blob )?object",
  "corrupt",
  "not a valid object",
  "inflate",
  "cannot be accessed",
  "does not point to a valid object"
];
var DAMAGED = [
  "pack has bad",
  "inflate",
  "(?:object|pack|repository) .*\\bcorrupt|is corrupt|repository corruption",
  "pack-objects died",
  "(?:sha1|hash) mismatch",
  "object file .* is empty",
  "bad (?:tree )?object",
  "(?:unable to|could not|cannot) (?:read|unpack|parse) (?:tree |commit |object )?\\(?[0-9a-f]{40}",
  "missing (?:blob|tree|commit) "
];
var anyOf = (words) => new RegExp(words.join("|"), "i");
var WORDS = {
  local: [
    [/would be overwritten by|not uptodate/, "would-overwrite"],
    // Of its index, and of files whose contents find no room, git says only that it could not write them.
    [
      /^(?!remote: ).*(?:No space left on device|Out of diskspace|Disk quota exceeded|Read-only file system|nable to write new[ _]index(?: file)?|unable to write file '.+')\.?$/m,
      "no-room",
      MAKE_ROOM
    ],
    [/^(?!remote: ).*: (?:Permission denied|Operation not permitted)\.?$/m, "no-access", MAKE_ROOM],
    [/index file (?:corrupt|smaller than)|bad index file|bad signature|unknown index entry/, "damaged-index"],
    [/bad config line \d+ in file (.+)|Expected git repo version|unknown repository extension/, "damaged-config"],
    [/error occurred while reading the configuration/, "damaged-config"],
    [/unexpected line in .*packed-refs/, "damaged-refs"],
    [/detected dubious ownership/, "dubious-ownership"],
    [/not a git repository(?:: '(.+)')?/i, "not-a-repository"],
    [/(?:unable|failed) to (?:read|unpack) tree/, "unreadable-tree"],
    [anyOf(UNREADABLE), "unreadable-object"]
  ],
  server: [
    [/not our ref ([0-9a-f]{40})/, "missing"],
    [/unadvertised object/, "unadvertised"],
    [/couldn't find remote ref/, "no-branch"],
    [/tree filter allows max depth|filter '.*' not supported/, "no-filter"],
    [/does not support --shallow-|error processing shallow info|no commits selected/, "nothing-selected"],
    [/info\/refs not valid|dumb http transport|incorrect header check/, "no-git-server", CHECK_SERVER],
    [
      /(?:error:|response|HTTP code) 407\b/,
      "proxy-password",
      "The proxy wants a name and a password: put them into its address (HTTPS_PROXY, HTTP_PROXY or git's http.proxy), then run the command again; nothing on disk was changed."
    ],
    [/could not resolve host(?:name)?:? ([^\s:]+)/i, "unknown-host", CHECK_NETWORK],
    [/(?:failed to|couldn't|could not) connect|connection (?:refused|timed out)/i, "no-connection", CHECK_NETWORK],
    [/^(?:fatal|error): .*certificate/im, "certificate", CHECK_NETWORK],
    [
      /Authentication failed|could not read (?:Username|Password)|Permission denied \(|Host key verification failed|does not appear to be a git repository|repository .* not found/i,
      "unauthorized"
    ],
    [anyOf(DAMAGED), "damaged", CHECK_SERVER],
    [/^fatal: remote error: /m, "refused", CHECK_NETWORK]
  ],
  push: [
    [/(?:'refs\/heads\/([^']+)' )?exists; cannot create|there are still refs under|directory file conflict/i, "in-the-way"],
    [/Permission denied|No space left|Disk quota|Read-only file system|File name too long/i, "refused"],
    // A branch that was deleted or moved back meanwhile no longer has the commit that the pushed one was made on.
    [/^\[rejected\]|already exists|cannot lock ref|failed to update ref|incorrect old value|shallow update not allowed/m, "race"]
  ]
};
function readWords(of, words) {
  for (const [pattern, kind, hint] of WORDS[of]) {
    const match = pattern.exec(words);
    if (match !== null) return { kind, about: match[1], found: match[0], hint };
  }
  return void 0;
}
var GitError = class extends _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl {
  kind;
  /** git's own; `exitCode` is that of assets-sync. */
  gitExitCode;
  stderr;
  /** The file or directory that the message is about, where git names it. */
  path;
  constructor({ exitCode, stderr }, message, details2) {
    const { kind = "other", about } = readWords("local", stderr) ?? {};
    super(kind === "no-room" || kind === "no-access" ? "not-writable" : "git-failed", message, details2);
    this.kind = kind;
    this.gitExitCode = exitCode;
    this.stderr = stderr;
    this.path = about;
  }
  get isUnreadable() {
    return this.kind === "unreadable-tree" || this.kind === "unreadable-object";
  }
};
function isDamagedRepository({ kind }) {
  return kind === "not-a-repository" || kind === "damaged-config" || kind === "damaged-refs";
}
function gitError(args, failure, told) {
  const { exitCode, stderr } = failure;
  const words = stderr.trim();
  const said = readWords("local", stderr);
  const isRefused = said?.kind === "no-room" || said?.kind === "no-access";
  const command = args.find((arg) => /^[a-z][a-z-]*$/.test(arg));
  const message = isRefused ? `A file could not be read or written: ${said.found.replace(/^(?:error|fatal|warning): |\.$/g, "")}.` : `git ${command} failed: ${words.slice(words.lastIndexOf("\n") + 1) || "it gave no reason"}`;
  return new GitError(failure, told?.message ?? message, {
    hint: told?.hint ?? said?.hint ?? "Run the command again; with --debug it shows what git said.",
    detail: `git ${args.join(" ")}
exit code ${exitCode}
${words}`
  });
}
function saysNoTools(stderr) {
  return /^xcrun: error|^xcode-select: (?:note|error)|agreed to the Xcode license/m.test(stderr);
}
function saysNoRoom(stderr) {
  return readWords("local", stderr)?.kind === "no-room";
}
function saysNoAccess(stderr) {
  return readWords("local", stderr)?.kind === "no-access";
}
function saysLacking(stderr) {
  return /unresolved delta|all necessary objects|fatal: bad (?:tree )?object|fatal: unable to read [0-9a-f]{40}|to a valid object|packfile |packed object |existing object |could not read [0-9a-f]{40}/i.test(
    stderr.replace(/^remote: .*$/gm, "")
  );
}
function saysFilterIgnored(stderr) {
  return /filtering not recognized/.test(stderr);
}

// src/git/git.ts





async function git(args, call) {
  const result = await tryGit(args, call);
  if (result.exitCode === 0) return result.stdout;
  throw gitError(args, result);
}
async function tryGit(args, call) {
  if (call.paths === void 0) return runOnce(args, call);
  const results = [];
  for (const piece of inPieces(call.paths)) {
    const result = await runOnce([...args, "--", ...piece], call);
    results.push(result);
    if (result.exitCode !== 0) break;
  }
  const exitCode = results.at(-1)?.exitCode ?? 0;
  const stderr = results.map((result) => result.stderr).join("");
  return { exitCode, stdout: Buffer.concat(results.map(({ stdout }) => stdout)), stderr };
}
var MAX_PATHS_LENGTH = 2e4;
function inPieces(args, maxLength = MAX_PATHS_LENGTH) {
  const pieces = [[]];
  let length = 0;
  for (const arg of args) {
    length += arg.length + 1;
    if (length > maxLength && pieces.at(-1)?.length !== 0) {
      pieces.push([]);
      length = arg.length + 1;
    }
    pieces.at(-1)?.push(arg);
  }
  return pieces;
}
async function runOnce(args, call) {
  call.signal?.throwIfAborted();
  const { input, onStderr, onStdout } = call;
  const { child, ended } = start(args, call, [input === void 0 ? "ignore" : "pipe", "pipe", "pipe"]);
  const stdout = [];
  let stderr = "";
  const onLine = onStderr && eachLine(onStderr);
  child.stdout?.on("data", onStdout ?? ((chunk) => stdout.push(chunk)));
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    onLine?.(text);
    stderr = (stderr + text).replace(/[^\n]*\r(?=[^\n])/g, "");
  });
  const fed = feed(child, input);
  const exitCode = await ended;
  call.signal?.throwIfAborted();
  await fed;
  return { exitCode, stdout: Buffer.concat(stdout), stderr };
}
var PIPE_CLOSED = ["EPIPE", "ERR_STREAM_PREMATURE_CLOSE", "ECONNRESET"];
function feed(child, input) {
  const { stdin } = child;
  if (stdin === null || input === void 0) return void 0;
  stdin.on("error", () => {
  });
  if (typeof input === "string" || input instanceof Uint8Array) {
    stdin.end(input);
    return void 0;
  }
  const fed = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_6__.pipeline)(input, stdin).catch((error) => {
    const { errors = [error] } = error;
    const ofInput = errors.find(({ code }) => !PIPE_CLOSED.includes(code ?? ""));
    if (ofInput !== void 0) throw ofInput;
  });
  fed.catch(() => {
  });
  return fed;
}
function openGit(args, call) {
  call.signal?.throwIfAborted();
  const { child, ended: ending, end } = start(args, call, ["pipe", "pipe", "pipe"]);
  const { stdin, stdout, stderr: errors } = child;
  if (stdin === null || stdout === null || errors === null) throw new Error("git was started without its pipes");
  let stderr = "";
  errors.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  stdin.on("error", () => {
  });
  const ended = ending.then((exitCode) => ({ exitCode, stderr }));
  ended.catch(() => {
  });
  return { stdin, stdout, stderr: () => stderr, ended, kill: end };
}
var GRACE = 2e3;
var KILLED = 137;
function start(args, call, stdio) {
  const { signal } = call;
  const child = spawnGit(args, { env: call.environment, cwd: call.cwd, stdio });
  const started = performance.now();
  let limit;
  let abandon = () => {
  };
  const abandoned = new Promise((resolve) => {
    abandon = resolve;
  });
  let hasEnded = false;
  const end = () => {
    if (hasEnded) return;
    endTree(child.pid, "SIGTERM");
    limit ??= setTimeout(() => {
      killAndDetach(child);
      abandon(KILLED);
    }, GRACE);
  };
  signal?.addEventListener("abort", end, { once: true });
  const ended = Promise.race([endOf(child, call.cwd), abandoned]).finally(() => {
    hasEnded = true;
    clearTimeout(limit);
    signal?.removeEventListener("abort", end);
    if (details.hasSubscribers) details.publish(`git ${args.join(" ")} (${Math.round(performance.now() - started)} ms)`);
  });
  return { child, ended, end };
}
function killAndDetach(child) {
  endTree(child.pid, "SIGKILL");
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy();
}
function spawnGit(args, options) {
  const file = (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_0__/* .findProgram */ .Kp)("git", options.env);
  if (file === void 0) throw noGit();
  const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_3__.spawn)(file, args, { ...options, windowsHide: !hasConsole(), detached: LEADS_GROUP });
  if (!child.stdout) {
    child.once("error", () => {
    });
    throw Object.assign(new Error("spawn git EMFILE"), { code: "EMFILE", path: "git" });
  }
  return child;
}
function hasConsole() {
  return process.platform === "win32" && [0, 1, 2].some((handle) => (0,node_tty__WEBPACK_IMPORTED_MODULE_7__.isatty)(handle));
}
async function endOf(child, cwd) {
  try {
    const [code] = await (0,node_events__WEBPACK_IMPORTED_MODULE_4__.once)(child, "close");
    return code ?? 128;
  } catch (error) {
    const { code } = error;
    if ((code === "ENOENT" || code === "ENOTDIR") && cwd !== void 0 && !isDirectory(cwd)) {
      throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("bad-usage", `${cwd} is not a directory, or is none any more, so git cannot run in it.`, {
        hint: "Check that nothing moves or deletes it meanwhile, then run the command again.",
        cause: error
      });
    }
    if (code !== "ENOENT") throw error;
    throw noGit();
  }
}
function isDirectory(path) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
var LEADS_GROUP = process.platform !== "win32";
var BY_SYSTEM = {
  platform: process.platform,
  kill: (pid, signal) => process.kill(pid, signal),
  run: (file, args) => {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_3__.spawn)(file, args, { stdio: "ignore", windowsHide: true });
    child.on("error", () => {
    });
    child.unref();
  }
};
function endTree(pid, signal, ending = BY_SYSTEM) {
  if (pid === void 0) return;
  try {
    if (ending.platform === "win32") ending.run((0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_0__/* .windowsProgram */ .E)("taskkill.exe"), ["/PID", String(pid), "/T", "/F"]);
    else ending.kill(-pid, signal);
  } catch (error) {
    if (!["ESRCH", "EPERM"].includes(error.code ?? "")) throw error;
  }
}
function eachLine(onLine) {
  let begun = "";
  return (text) => {
    const lines = (begun + text).split(/(?<=[\r\n])/);
    begun = /[\r\n]$/.test(lines.at(-1) ?? "") ? "" : lines.pop() ?? "";
    for (const line of lines) onLine(line);
  };
}
function splitRecords(output) {
  const records = [];
  for (let start2 = 0; start2 < output.length; ) {
    const end = output.indexOf(0, start2);
    if (end < 0) break;
    records.push(output.subarray(start2, end));
    start2 = end + 1;
  }
  return records;
}
var MINIMUM_GIT = "2.38";
async function tryRecentGit(args, call) {
  const environment = { ...call.environment, GIT_TRACE2_EVENT: "2", GIT_TRACE2_EVENT_BRIEF: "1" };
  const result = await tryGit(args, { ...call, environment });
  if (result.exitCode !== 0 && saysNoTools(result.stderr)) throw noTools(result.stderr);
  const isTraced = (line) => line.startsWith('{"event":');
  const lines = result.stderr.split("\n");
  const [, traced] = /"event":"version".*"exe":"([^"]+)"/.exec(lines.find(isTraced) ?? "") ?? [];
  const version = traced ?? (await git(["version"], call)).toString("utf8").trim().replace("git version ", "");
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = MINIMUM_GIT.split(".").map(Number);
  if (major < neededMajor || major === neededMajor && minor < neededMinor) {
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("old-git", `This machine has git ${version}; assets-sync needs git ${MINIMUM_GIT} or newer.`, {
      hint: `Install git ${MINIMUM_GIT} or newer and put it first on the PATH.`
    });
  }
  const repository = lines.find((line) => line.startsWith('{"event":"def_repo"'));
  const { worktree: workTree } = JSON.parse(repository ?? "{}");
  return { ...result, workTree, stderr: lines.filter((line) => !isTraced(line)).join("\n") };
}
function noGit() {
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("old-git", "git was not found.", {
    hint: `Install git ${MINIMUM_GIT} or newer and put it on the PATH.`
  });
}
function noTools(stderr) {
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("old-git", "git does not run on this Mac: Apple\u2019s command line tools are missing or not set up.", {
    hint: "Install them (xcode-select --install), then run the command again.",
    detail: stderr.trim()
  });
}




/***/ }),

/***/ 5724:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N5: () => (/* binding */ errorSummary),
/* harmony export */   kc: () => (/* binding */ errorText),
/* harmony export */   y4: () => (/* binding */ announcer)
/* harmony export */ });
/* harmony import */ var _chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8104);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2211);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4087);




// src/report/problems.ts
var MAX_ANNOTATIONS = 9;
function announcer(host, level) {
  let count = 0;
  return ({ message, at }) => {
    count++;
    if (count <= MAX_ANNOTATIONS) {
      host.say(level, message, at);
      return;
    }
    if (count === MAX_ANNOTATIONS + 1 && level !== "error") host.say(level, "There are more of these: the log has all of them.");
    host.say("info", at === void 0 ? message : `${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlace */ .dE)(at)} ${message}`);
  };
}
function errorText(error) {
  return `${error.message}
${error.hint}`;
}
var MAX_PROBLEMS = 50;
function errorSummary({ message, hint, problems, at }) {
  const told = problems.length > 0 ? problems : [{ message, at }];
  const lines = told.slice(0, MAX_PROBLEMS).flatMap(problemLines);
  if (told.length > MAX_PROBLEMS) lines.push(`- and ${told.length - MAX_PROBLEMS} more`);
  return `### assets-sync failed

${lines.join("\n")}

${hintMarkdown(hint)}
`;
}
function problemLines({ message, at }) {
  const [what = "", ...listed] = message.split("\n");
  const place = at === void 0 ? "" : `\`${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlace */ .dE)(at)}\` `;
  return [`- ${place}${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(what))}`, ...listed.map((line) => `  - ${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(line.trim())}`)];
}
function hintMarkdown(hint) {
  const blocks = hint.match(/^ {2}.*(\n {2}.*)*|^(?! {2}).+/gm) ?? [];
  return blocks.map((block) => block.startsWith("  ") ? codeBlock(block) : withCommands(block)).join("\n\n");
}
function codeBlock(lines) {
  return `\`\`\`sh
${lines.replace(/^ {2}/gm, "").replaceAll("```", "")}
\`\`\``;
}
function withCommands(text) {
  const parts = text.split(/(?<=\()((?:assets-sync|git) [^();]+)/);
  return parts.map((part, index) => index % 2 === 1 ? `<code>${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(part)}</code>` : (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(part)).join("");
}




/***/ }),

/***/ 2517:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endJob: () => (/* binding */ endJob),
/* harmony export */   runOperation: () => (/* binding */ runOperation)
/* harmony export */ });
/* unused harmony exports attempt, runCommand */
/* harmony import */ var _chunk_YMQFNYW3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5724);
/* harmony import */ var _chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8104);
/* harmony import */ var _chunk_NYZQGT3X_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9914);
/* harmony import */ var _chunk_FN4URS7D_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7089);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2136);
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5068);
/* harmony import */ var _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4304);
/* harmony import */ var _chunk_7BD3H5QJ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1182);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2211);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7495);
/* harmony import */ var _chunk_ATPNJNMN_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3926);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7261);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4005);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(687);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6760);


















// src/runner/run.ts


// src/commands/index.ts
var COMMANDS = [
  {
    names: ["sync", "playback", "restore"],
    isOperation: true,
    load: () => Promise.all(/* import() */[__webpack_require__.e(3605), __webpack_require__.e(5780), __webpack_require__.e(495), __webpack_require__.e(1162), __webpack_require__.e(2695), __webpack_require__.e(6992), __webpack_require__.e(7508), __webpack_require__.e(4293), __webpack_require__.e(2214), __webpack_require__.e(4027)]).then(__webpack_require__.bind(__webpack_require__, 4027))
  },
  { names: ["status"], isOperation: true, load: () => Promise.all(/* import() */[__webpack_require__.e(3605), __webpack_require__.e(5780), __webpack_require__.e(495), __webpack_require__.e(1162), __webpack_require__.e(3255)]).then(__webpack_require__.bind(__webpack_require__, 3255)) },
  { names: ["check"], load: () => Promise.all(/* import() */[__webpack_require__.e(3605), __webpack_require__.e(5780), __webpack_require__.e(495), __webpack_require__.e(1162), __webpack_require__.e(8054)]).then(__webpack_require__.bind(__webpack_require__, 8054)) },
  { names: ["push"], isOperation: true, load: () => Promise.all(/* import() */[__webpack_require__.e(3605), __webpack_require__.e(5780), __webpack_require__.e(495), __webpack_require__.e(1162), __webpack_require__.e(2695), __webpack_require__.e(6992), __webpack_require__.e(7508), __webpack_require__.e(4293), __webpack_require__.e(5923), __webpack_require__.e(6402), __webpack_require__.e(8386), __webpack_require__.e(566), __webpack_require__.e(5774), __webpack_require__.e(3628), __webpack_require__.e(5232)]).then(__webpack_require__.bind(__webpack_require__, 5232)) },
  { names: ["reset"], isOperation: true, load: () => Promise.all(/* import() */[__webpack_require__.e(3605), __webpack_require__.e(5780), __webpack_require__.e(495), __webpack_require__.e(1162), __webpack_require__.e(2695), __webpack_require__.e(6992), __webpack_require__.e(7508), __webpack_require__.e(4293), __webpack_require__.e(6402), __webpack_require__.e(4576)]).then(__webpack_require__.bind(__webpack_require__, 4576)) },
  { names: ["backups"], load: () => Promise.all(/* import() */[__webpack_require__.e(3605), __webpack_require__.e(1162), __webpack_require__.e(7508), __webpack_require__.e(9734)]).then(__webpack_require__.bind(__webpack_require__, 9734)) },
  { names: ["init"], load: () => Promise.all(/* import() */[__webpack_require__.e(3605), __webpack_require__.e(5780), __webpack_require__.e(6402), __webpack_require__.e(8210)]).then(__webpack_require__.bind(__webpack_require__, 8210)) },
  { names: ["plan"], isOperation: true, load: () => Promise.all(/* import() */[__webpack_require__.e(3605), __webpack_require__.e(5780), __webpack_require__.e(495), __webpack_require__.e(2695), __webpack_require__.e(6992), __webpack_require__.e(2285)]).then(__webpack_require__.bind(__webpack_require__, 2285)) },
  { names: ["diff"], isOperation: true, load: () => Promise.all(/* import() */[__webpack_require__.e(3605), __webpack_require__.e(5780), __webpack_require__.e(495), __webpack_require__.e(1162), __webpack_require__.e(2695), __webpack_require__.e(6992), __webpack_require__.e(8386), __webpack_require__.e(3628), __webpack_require__.e(8444)]).then(__webpack_require__.bind(__webpack_require__, 8444)) },
  { names: ["verify"], isOperation: true, load: () => Promise.all(/* import() */[__webpack_require__.e(3605), __webpack_require__.e(5780), __webpack_require__.e(495), __webpack_require__.e(2695), __webpack_require__.e(5923), __webpack_require__.e(7374)]).then(__webpack_require__.bind(__webpack_require__, 7374)) },
  { names: ["repin"], isOperation: true, load: () => Promise.all(/* import() */[__webpack_require__.e(3605), __webpack_require__.e(5780), __webpack_require__.e(495), __webpack_require__.e(1162), __webpack_require__.e(2695), __webpack_require__.e(5923), __webpack_require__.e(6402), __webpack_require__.e(4157)]).then(__webpack_require__.bind(__webpack_require__, 4157)) },
  { names: ["resolve"], load: () => Promise.all(/* import() */[__webpack_require__.e(3605), __webpack_require__.e(5780), __webpack_require__.e(2695), __webpack_require__.e(5923), __webpack_require__.e(6402), __webpack_require__.e(8386), __webpack_require__.e(566), __webpack_require__.e(2692)]).then(__webpack_require__.bind(__webpack_require__, 311)) },
  { names: ["run"], load: () => Promise.all(/* import() */[__webpack_require__.e(3605), __webpack_require__.e(5780), __webpack_require__.e(495), __webpack_require__.e(1162), __webpack_require__.e(2695), __webpack_require__.e(6992), __webpack_require__.e(7508), __webpack_require__.e(4293), __webpack_require__.e(2214), __webpack_require__.e(5763)]).then(__webpack_require__.bind(__webpack_require__, 5763)) },
  { names: ["proxy"], load: () => Promise.all(/* import() */[__webpack_require__.e(3605), __webpack_require__.e(5780), __webpack_require__.e(495), __webpack_require__.e(1162), __webpack_require__.e(7839), __webpack_require__.e(8847)]).then(__webpack_require__.bind(__webpack_require__, 8847)) },
  { names: ["migrate"], load: () => Promise.all(/* import() */[__webpack_require__.e(3605), __webpack_require__.e(5780), __webpack_require__.e(495), __webpack_require__.e(1162), __webpack_require__.e(2695), __webpack_require__.e(6992), __webpack_require__.e(7508), __webpack_require__.e(4293), __webpack_require__.e(5923), __webpack_require__.e(6402), __webpack_require__.e(8386), __webpack_require__.e(566), __webpack_require__.e(5774), __webpack_require__.e(522)]).then(__webpack_require__.bind(__webpack_require__, 522)) },
  { names: ["mirror"], load: () => Promise.all(/* import() */[__webpack_require__.e(3605), __webpack_require__.e(5780), __webpack_require__.e(495), __webpack_require__.e(2695), __webpack_require__.e(6992), __webpack_require__.e(2119)]).then(__webpack_require__.bind(__webpack_require__, 2119)) },
  { names: ["cache"], load: () => Promise.all(/* import() */[__webpack_require__.e(3605), __webpack_require__.e(1162), __webpack_require__.e(2695), __webpack_require__.e(2296)]).then(__webpack_require__.bind(__webpack_require__, 2296)) },
  { names: ["completion"], load: () => Promise.all(/* import() */[__webpack_require__.e(3605), __webpack_require__.e(5780), __webpack_require__.e(495), __webpack_require__.e(1162), __webpack_require__.e(7508), __webpack_require__.e(149)]).then(__webpack_require__.bind(__webpack_require__, 149)) },
  { names: ["demo"], load: () => Promise.all(/* import() */[__webpack_require__.e(3605), __webpack_require__.e(5780), __webpack_require__.e(495), __webpack_require__.e(1162), __webpack_require__.e(7508), __webpack_require__.e(7839), __webpack_require__.e(1586)]).then(__webpack_require__.bind(__webpack_require__, 1586)) }
];
var OPERATIONS = COMMANDS.filter(({ isOperation }) => isOperation === true).map(
  ({ names }) => names[0]
);
function findCommand(name) {
  return COMMANDS.find(({ names }) => name !== void 0 && names.includes(name));
}

// src/inputs/read.ts
function readInputs(source, taker) {
  const { text, token, boolean, integer, choice, wrong } = typedReaders(source);
  const inputs = {
    paths: splitList(text("paths")),
    repository: text("repository"),
    branch: text("branch"),
    path: text("path"),
    base: text("base"),
    from: text("from"),
    report: text("report"),
    local: boolean("local") ?? false,
    failOn: splitList(text("fail-on")),
    rulesOff: splitList(text("rules-off")),
    workingDirectory: text("working-directory"),
    token: token("token"),
    codeToken: token("code-token"),
    verify: boolean("verify") ?? false,
    latest: boolean("latest") ?? false,
    message: text("message"),
    pullRequest: boolean("pull-request") ?? true,
    commitPins: boolean("commit-pins") ?? false,
    allowSecrets: splitList(text("allow-secrets")),
    dryRun: boolean("dry-run") ?? false,
    discard: boolean("discard"),
    yes: boolean("yes") ?? false,
    cache: choice("cache", _chunk_ATPNJNMN_js__WEBPACK_IMPORTED_MODULE_9__/* .INPUTS */ .mc.cache.choices),
    mirror: text("mirror"),
    layout: choice("layout", _chunk_ATPNJNMN_js__WEBPACK_IMPORTED_MODULE_9__/* .INPUTS */ .mc.layout.choices),
    proxy: boolean("proxy") ?? false,
    proxyVersion: text("proxy-version"),
    proxySource: text("proxy-source"),
    proxyChecksum: text("proxy-checksum"),
    retries: integer("retries", 4),
    timeout: integer("timeout", 0)
  };
  const mistakes = [
    ...wrong,
    ...inapplicableInputs(source, taker).map((name) => `${source.show(name)} is not for ${taker.name}`)
  ];
  if (mistakes.length === 0) return inputs;
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_14__/* .AssetsSyncError */ .Fl("bad-usage", `${mistakes.join("; ")}.`, { hint: "Correct it and run again; nothing was changed." });
}
function typedReaders(source) {
  const wrong = [];
  const text = (name) => readText(source, name);
  const token = (name) => {
    const value = text(name);
    if (value === void 0 || !/[\u0000-\u0020\u007f]/.test(value)) return value;
    wrong.push(`${source.show(name)} has a line break or white space in it, so it is no token`);
    return void 0;
  };
  const boolean = (name) => {
    const value = text(name)?.toLowerCase();
    if (value === void 0 || value === "true" || value === "false") return value === void 0 ? void 0 : value === "true";
    wrong.push(`${source.show(name)} is true or false, not ${JSON.stringify(value)}`);
    return void 0;
  };
  const integer = (name, fallback) => {
    const value = text(name);
    if (value === void 0) return fallback;
    const { min } = _chunk_ATPNJNMN_js__WEBPACK_IMPORTED_MODULE_9__/* .INPUTS */ .mc[name];
    if (/^\d{1,6}$/.test(value) && Number(value) >= min) return Number(value);
    wrong.push(`${source.show(name)} is a whole number, ${min} or more, not ${JSON.stringify(value)}`);
    return fallback;
  };
  const choice = (name, choices) => {
    const value = text(name);
    const chosen = choices.find((one) => one === value);
    if (value !== void 0 && chosen === void 0) wrong.push(notOneOf(source.show(name), choices, value));
    return chosen ?? choices[0];
  };
  return { text, token, boolean, integer, choice, wrong };
}
function readText(source, name) {
  const value = source.read(name)?.trim();
  return value === "" ? void 0 : value;
}
function notOneOf(name, choices, value) {
  return `${name} is one of ${choices.join(", ")}, not ${JSON.stringify(value)}`;
}
function inapplicableInputs(source, { inputs }) {
  const names = Object.keys(_chunk_ATPNJNMN_js__WEBPACK_IMPORTED_MODULE_9__/* .INPUTS */ .mc);
  return names.filter((name) => name !== "operation" && !inputs.includes(name) && isGiven(source, name));
}
function isGiven(source, name) {
  if (name === "token" || name === "code-token") return false;
  const { taskDefault } = _chunk_ATPNJNMN_js__WEBPACK_IMPORTED_MODULE_9__/* .INPUTS */ .mc[name];
  const value = readText(source, name);
  return value !== void 0 && value.toLowerCase() !== taskDefault;
}
function splitList(text = "") {
  if (/^\s*\[[\s\S]*\]\s*$/.test(text)) {
    const list = parseJson(text);
    if (Array.isArray(list) && list.every((one) => typeof one === "string")) return list;
  }
  return text.split(/[\n,]/).map((path) => path.trim()).filter((path) => path !== "");
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}

// src/runner/context.ts

function makeContext(host, inputs, signal, values) {
  const workingDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_16__.resolve)(host.workspace, inputs.workingDirectory ?? ".");
  const pathsFrom = host.atTerminal ? host.workspace : workingDirectory;
  const asTop = host.atTerminal && inputs.workingDirectory === void 0;
  const { isLocalUser, ownOrigin, storeBase } = host;
  const { retries: attempts } = inputs;
  const { token, codeToken } = maskedTokens(host, inputs);
  let codeRepository;
  return {
    host,
    inputs,
    signal,
    words: values.words,
    command: values.command,
    flags: values.flags,
    commands: values.commands,
    openCodeRepository: () => {
      codeRepository ??= (0,_chunk_FN4URS7D_js__WEBPACK_IMPORTED_MODULE_3__/* .openCodeRepository */ .Ev)(workingDirectory, asTop, signal);
      return codeRepository;
    },
    selection: {
      paths: inputs.paths,
      pathsFrom,
      base: inputs.base,
      baseInput: host.show("base"),
      event: () => host.event(),
      path: inputs.path,
      isLocalUser,
      repository: inputs.repository,
      hasMirror: inputs.mirror !== void 0,
      gitHubServer: host.gitHubServer,
      codeAccess: { codeToken, ownOrigin, isLocalUser, attempts, temporary: host.temporary }
    },
    access: {
      repository: inputs.repository,
      branch: inputs.branch,
      mirror: inputs.mirror === void 0 ? void 0 : { text: inputs.mirror, base: pathsFrom },
      token,
      gitHubServer: host.gitHubServer,
      ownOrigin,
      isLocalUser
    },
    repositoryOptions: ({ config }) => ({ storeBase, isLocalUser, config, attempts }),
    log: {
      progress: host.onProgress,
      info: (text) => host.say("info", text),
      notice: (text) => host.say("notice", text),
      warning: (0,_chunk_YMQFNYW3_js__WEBPACK_IMPORTED_MODULE_0__/* .announcer */ .y4)(host, "warning")
    }
  };
}
function maskedTokens(host, inputs) {
  const token = host.token(inputs);
  const codeToken = host.codeToken(inputs);
  for (const secret of /* @__PURE__ */ new Set([token?.value, codeToken?.value])) {
    if (secret === void 0) continue;
    host.mask(secret);
    host.mask((0,_chunk_7BD3H5QJ_js__WEBPACK_IMPORTED_MODULE_17__/* .basic */ .HX)(secret).replace("basic ", ""));
  }
  return { token, codeToken };
}

// src/runner/run.ts
var STOPS = ["SIGINT", "SIGTERM", "SIGHUP"];
var UNFINISHED = new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_14__/* .AssetsSyncError */ .Fl(
  "internal",
  "The run stopped before it was done: something that it waited for never came.",
  {
    hint: "Run the command again; if that happens twice, please report it with the output of the same command with --debug."
  }
);
async function runOperation(host) {
  await attempt(host, async (stop) => {
    const name = host.read("operation")?.trim() || "sync";
    const entry = OPERATIONS.includes(name) ? findCommand(name) : void 0;
    if (entry === void 0) {
      const message = `${notOneOf(host.show("operation"), OPERATIONS, name)}.`;
      throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_14__/* .AssetsSyncError */ .Fl("bad-usage", message, { hint: "Correct it and run again; nothing was changed." });
    }
    const { command } = await entry.load();
    await execute(host, name, command, { ..._chunk_NYZQGT3X_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_COMMAND_LINE */ .RD, paths: [] }, stop);
  });
}
async function runCommand(host, name, command, given) {
  await attempt(host, (stop) => execute(host, name, command, given, stop));
}
async function execute(host, name, command, given, stop) {
  const inputs = readInputs(host, { name, inputs: (0,_chunk_NYZQGT3X_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)(command) });
  inputs.paths.push(...given.paths);
  const timer = setTimer(inputs.timeout, host, stop);
  try {
    const context = makeContext(host, inputs, stop.signal, given);
    await host.group(`assets-sync: ${name}`, () => command.run(context));
  } finally {
    clearTimeout(timer);
  }
}
function setTimer(seconds, host, stop) {
  if (seconds === 0) return void 0;
  const timedOut = new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_14__/* .AssetsSyncError */ .Fl("timed-out", `Not done after ${seconds} seconds.`, {
    hint: `Give more with ${host.show("timeout")}, or run the command again; it goes on where it was.`
  });
  return setTimeout(() => stop.abort(timedOut), seconds * 1e3);
}
var SUMMARIZED = /* @__PURE__ */ new Set(["cancelled", "not-verified", "not-pushed", "recordings-differ"]);
async function attempt(host, body) {
  const stop = new AbortController();
  const cancel = () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort(new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_14__/* .AssetsSyncError */ .Fl("cancelled", "Cancelled.", { hint: "Run the command again; it goes on where it was." }));
  };
  for (const name of STOPS) process.on(name, cancel);
  const fail = () => host.fail(UNFINISHED, (0,_chunk_YMQFNYW3_js__WEBPACK_IMPORTED_MODULE_0__/* .errorText */ .kc)(UNFINISHED));
  process.once("beforeExit", fail);
  const tellDetail = (line) => host.say("debug", String(line));
  if (host.isDebug) _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH.subscribe(tellDetail);
  try {
    await body(stop);
  } catch (thrown) {
    const error = (0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_14__/* .toAssetsSyncError */ .gb)(thrown);
    if (error.problems.length > 1 && !host.atTerminal) error.problems.forEach((0,_chunk_YMQFNYW3_js__WEBPACK_IMPORTED_MODULE_0__/* .announcer */ .y4)(host, "error"));
    host.fail(error, (0,_chunk_YMQFNYW3_js__WEBPACK_IMPORTED_MODULE_0__/* .errorText */ .kc)(error));
    if (!SUMMARIZED.has(error.code)) await host.summarize(() => (0,_chunk_YMQFNYW3_js__WEBPACK_IMPORTED_MODULE_0__/* .errorSummary */ .N5)(error));
  } finally {
    _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH.unsubscribe(tellDetail);
    process.removeListener("beforeExit", fail);
    for (const name of STOPS) process.removeListener(name, cancel);
  }
}
async function endJob(host) {
  try {
    const { PROXY_STATE, parseProxy } = await __webpack_require__.e(/* import() */ 4068).then(__webpack_require__.bind(__webpack_require__, 4068));
    const proxy = parseProxy(host.readState(PROXY_STATE));
    if (proxy === void 0) return;
    const { stopProxy } = await Promise.all(/* import() */[__webpack_require__.e(186), __webpack_require__.e(6471)]).then(__webpack_require__.bind(__webpack_require__, 6471));
    const { wasRunning, lastLines } = await stopProxy(proxy);
    if (isToldAlready(proxy.log)) return;
    host.say("info", wasRunning ? `The test proxy at ${proxy.url} was stopped.` : "The test proxy had ended already.");
    if (lastLines === "") return;
    await host.group("The last lines of the test proxy", async () => host.say("info", lastLines));
  } catch (thrown) {
    const { message, hint } = (0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_14__/* .toAssetsSyncError */ .gb)(thrown);
    host.say("warning", `The test proxy could not be stopped: ${message} ${hint}`);
  }
}
function isToldAlready(log) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_15__.writeFileSync)(`${log}.told`, "", { flag: "wx" });
    return false;
  } catch (error) {
    return error.code === "EEXIST";
  }
}



/***/ })

};
