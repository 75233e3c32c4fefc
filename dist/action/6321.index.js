export const id = 6321;
export const ids = [6321];
export const modules = {

/***/ 6321:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ forgeOf),
/* harmony export */   DL: () => (/* binding */ taggedError),
/* harmony export */   L9: () => (/* binding */ offerPublished),
/* harmony export */   LD: () => (/* binding */ fetchNames),
/* harmony export */   MH: () => (/* binding */ readFacts),
/* harmony export */   Md: () => (/* binding */ mergeTrees),
/* harmony export */   Tb: () => (/* binding */ pullRequestsOf),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   d: () => (/* binding */ readPushes),
/* harmony export */   mk: () => (/* binding */ publish),
/* harmony export */   tT: () => (/* binding */ commitText),
/* harmony export */   xm: () => (/* binding */ treeOrEmpty),
/* harmony export */   y3: () => (/* binding */ RecordingConflict)
/* harmony export */ });
/* harmony import */ var _chunk_GFIIBCEW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6549);
/* harmony import */ var _chunk_WKXPCYO6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(322);
/* harmony import */ var _chunk_OST23PVN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3106);
/* harmony import */ var _chunk_WH74AS6G_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2534);
/* harmony import */ var _chunk_UUGQJJKR_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(166);
/* harmony import */ var _chunk_UYLTAJCG_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6958);
/* harmony import */ var _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(862);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6419);
/* harmony import */ var _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8176);
/* harmony import */ var _chunk_7BD3H5QJ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9505);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6602);
/* harmony import */ var _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2334);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7940);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4329);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1803);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4040);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6760);

















// src/forge/text.ts

var END = /<!-- assets-sync ([0-9a-f]{12}): the text above follows the branch; write below this line -->/;
var LIST = "\n\nRecordings:\n";
var FROM = /^(?:For (?<pullRequest>https?:\S+)|At (?<commit>https?:\S+|[0-9a-f]{40})|With the recordings of (?<unmerged>[0-9a-f]{40}), .*)$/;
var SERVICE = /^- (.*): (\d+) added, (\d+) changed, (\d+) removed$/gm;
var END_ROOM = 100;
var MAX_SERVICES = 100;
var LIST_ROOM = 600;
var ADVICE = "Merge this with a merge commit: squash and rebase give the contents another commit than the one that is pinned (assets-sync repin mends that).";
function commitText(facts) {
  const { title, rest } = splitMessage(facts);
  const lines = serviceLines(facts, (service) => service);
  return { title, body: join([rest, from(facts), `${LIST.trim()}
${lines.join("\n")}`, ADVICE]) };
}
function pullRequestText(facts, limits) {
  const { title, rest } = wholeMessage(facts);
  const room = limits.body - END_ROOM;
  const shown = cut(title, limits.title);
  const left = shown === title ? "" : `\u2026${title.slice(shown.length - 1)}`;
  const after = [from(facts), ADVICE];
  const why = cut(join([left, rest]).trimEnd(), room - join(after).length - LIST_ROOM);
  const before = join([why, ...after]);
  const body = join([before.trimEnd(), serviceList(facts, room - before.length - 2)]);
  const whole = join([body.trimEnd(), requestsTable(facts, room - body.length - 2)]).trimEnd();
  return { title: shown, body: join([whole, endOf(shown)]) };
}
function endOf(title) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.createHash)("sha1").update(title).digest("hex").slice(0, 12);
  return `<!-- assets-sync ${hash}: the text above follows the branch; write below this line -->`;
}
function updatedText(now, wanted) {
  const body = now.body.replaceAll("\r\n", "\n");
  const end = END.exec(body);
  if (end === null) return void 0;
  const below = body.slice(end.index + end[0].length);
  const isOurs = end[0] === endOf(now.title);
  const updated = { title: isOurs ? wanted.title : now.title, body: `${wanted.body.trimEnd()}${below}` };
  return updated.title === now.title && updated.body.trimEnd() === body.trimEnd() ? void 0 : updated;
}
function splitMessage({ message, services }) {
  const lines = (message ?? "").trim().split(/\r?\n/);
  const [title = "", ...rest] = lines;
  if (title !== "") return { title: title.trim(), rest: rest.join("\n").trim() };
  return { title: defaultTitle(services.map(({ service }) => service)), rest: "" };
}
function defaultTitle(services) {
  return `Record ${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__/* .listNames */ .Zv)(services, 1)}`;
}
function wholeMessage(facts) {
  const messages = new Set([...facts.earlier ?? [], facts.message ?? ""].map((message2) => message2.trim()).filter(Boolean));
  const [message] = messages;
  if (messages.size < 2) return splitMessage({ ...facts, message });
  const titles = [...messages].map((one) => splitMessage({ ...facts, message: one }).title);
  return { title: [...new Set(titles)].join("; "), rest: [...messages].join("\n\n") };
}
function readFacts(commit) {
  const end = commit.lastIndexOf(LIST);
  if (end < 0 || !commit.includes(ADVICE, end)) return void 0;
  const services = [...commit.slice(end).matchAll(SERVICE)].map(([, service, ...numbers]) => {
    const [added, modified, deleted] = numbers.map((number) => ({ length: Number(number) }));
    return { service, added, modified, deleted };
  });
  const paragraphs = commit.slice(0, end).split("\n\n");
  const last = paragraphs.at(-1)?.split("\n").map((line) => FROM.exec(line)?.groups) ?? [];
  const isFrom = paragraphs.length > 1 && last.every((groups) => groups !== void 0);
  const valuesOf = (name) => isFrom ? last.flatMap((groups) => groups?.[name] ?? []) : [];
  const said = (isFrom ? paragraphs.slice(0, -1) : paragraphs).join("\n\n");
  return {
    message: said === defaultTitle(services.map(({ service }) => service)) ? void 0 : said,
    origin: { pullRequest: valuesOf("pullRequest")[0], commit: valuesOf("commit")[0] },
    unmerged: valuesOf("unmerged"),
    services
  };
}
function from({ origin, unmerged }) {
  return [
    ...origin.pullRequest === void 0 ? [] : [`For ${origin.pullRequest}`],
    ...origin.commit === void 0 ? [] : [`At ${origin.commit}`],
    ...unmerged.map((sha) => `With the recordings of ${sha}, which is not merged: merge this in place of it`)
  ].join("\n");
}
function serviceLines({ services }, show) {
  return services.map(
    ({ service, added, modified, deleted }) => `- ${show(service)}: ${added.length} added, ${modified.length} changed, ${deleted.length} removed`
  );
}
function serviceList(facts, room) {
  const lines = serviceLines(facts, codeSpan);
  const list = (count2) => {
    const more = lines.length - count2;
    return ["Recordings:", "", ...lines.slice(0, count2), ...more > 0 ? [`- and ${more} more services`] : []].join("\n");
  };
  let count = Math.min(lines.length, MAX_SERVICES);
  while (count > 0 && list(count).length > room) count--;
  return list(count);
}
function requestsTable({ recordings = [] }, room) {
  return recordings.length === 0 ? "" : (0,_chunk_GFIIBCEW_js__WEBPACK_IMPORTED_MODULE_0__/* .requestsMarkdown */ .ww)(recordings, room);
}
function join(paragraphs) {
  return `${paragraphs.filter((text) => text !== "").join("\n\n")}
`;
}
function codeSpan(name) {
  const longest = Math.max(0, ...[...name.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = /^[` ]|[` ]$/.test(name) ? " " : "";
  return `${fence}${space}${name}${space}${fence}`;
}
function cut(text, most) {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}

// src/publish/conflict.ts
var RecordingConflict = class extends _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl {
  /** The files, in the code repository's directories. */
  paths = [];
};
function howToGoOn(names, flags, branch = []) {
  return [
    `  ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_7__/* .shellCommand */ .q$)(["assets-sync", "repin", ...names, "--latest", ...flags, ...branch])}`,
    `  ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_7__/* .shellCommand */ .q$)(["assets-sync", "sync", ...names, "--discard", ...flags])}`
  ];
}
var BRING_BACK = "sync keeps your files in a backup and names it. Bring those back that are not listed here (assets-sync backups restore), record the tests of the others again, then push.";
function conflict(message, paths, hint) {
  const error = new RecordingConflict("conflict", `${message}:
${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__/* .listLines */ .i4)(paths)}`, { hint: hint.join("\n") });
  error.paths = paths;
  return error;
}
function directoriesOf({ units }, paths) {
  return units.filter(({ directory }) => paths.some((path) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_9__/* .isWithin */ .UO)(path, directory)));
}
function conflictWithMain(about, paths, { tip, unmerged, earlier }) {
  const { branch, flags = [] } = about;
  const units = directoriesOf(about, paths);
  const names = units.map(({ directory }) => directory);
  const done = earlier === void 0 ? "" : ` An earlier push put the same on ${earlier}, which cannot be merged as it is: close its pull request.`;
  const mergeFirst = `First merge what an earlier push made (${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__/* .listNames */ .Zv)(unmerged.map(_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .shortSha */ .Fu))}), which ${branch} does not have: else its recordings go from disk.`;
  const unpinned = units.filter(({ commit }) => commit === void 0);
  const pin = unpinned.length === 0 ? howToGoOn(names, flags) : [
    "pin them first, in recordings.json:",
    ...unpinned.map(({ directory }) => `  ${JSON.stringify(directory)}: "${tip}",`),
    `then bring them: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_7__/* .shellCommand */ .q$)(["assets-sync", "sync", ...names, "--discard", ...flags])}`
  ];
  const [first = "", ...more] = pin;
  const goOn = `To go on from what ${branch} has${unpinned.length > 0 ? `, ${first}` : ":"}`;
  return conflict(`Recordings changed here and on ${branch}`, paths, [
    `Nothing was pushed.${done}`,
    ...unmerged.length > 0 ? [mergeFirst] : [],
    goOn,
    ...unpinned.length > 0 ? more : pin,
    BRING_BACK
  ]);
}
function conflictWithPush(about, paths, { branch, tip, by }) {
  const names = directoriesOf(about, paths).map(({ directory }) => directory);
  const flags = about.flags ?? [];
  const others = flags.filter((_, index) => flags[index] !== "--branch" && flags[index - 1] !== "--branch");
  return conflict(`Recordings changed here and on ${branch}, where ${by} pushed ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .shortSha */ .Fu)(tip)}`, paths, [
    `Nothing was pushed. That branch goes on from the push that your pins are of, and ${about.branch} does not have it yet.`,
    `To go on from it:`,
    ...howToGoOn(names, others, ["--branch", branch]),
    BRING_BACK
  ]);
}
function goneError({ directory, commit }, { branch, flags = [] }) {
  const pin = commit === void 0 ? "" : `${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .shortSha */ .Fu)(commit)}, `;
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl(
    "conflict",
    `${directory} is pinned at ${pin}a commit that the server does not have any more, and ${branch} has other recordings there.`,
    {
      hint: [
        "Nothing was pushed. A branch that is deleted before it is merged takes its commits along.",
        `To go on from what ${branch} has:`,
        `  ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_7__/* .shellCommand */ .q$)(["assets-sync", "repin", directory, "--latest", ...flags])}`,
        "Then push again: what changed here since the pin comes along. What only that commit had goes from disk then: copy what of it is still wanted out of the assets root before, put it back after, and push once more."
      ].join("\n")
    }
  );
}
function unmergedError({ directory, commit }, branch) {
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl(
    "conflict",
    `${directory} changed on ${branch}, and its pin ${commit === void 0 ? "" : `${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .shortSha */ .Fu)(commit)} `}is not on that branch.`,
    {
      hint: "If its pull request was squashed, assets-sync repin moves the pin to the branch; else merge it first, with a merge commit. Then push again; nothing was pushed."
    }
  );
}
function taggedError({ directory, at }) {
  const migrate = (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_7__/* .shellCommand */ .q$)(["assets-sync", "migrate", "assets-json", directory]);
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl("bad-usage", `${directory} is pinned by ${at.file}, which a push does not write.`, {
    hint: `Have pins take its place, then push again: ${migrate}. Nothing was pushed.`,
    at
  });
}

// src/forge/forge.ts
function findForge({ url, gitHubServer, gitHubApi, otherGitHub }) {
  const servers = [gitHubServer, ...otherGitHub === void 0 ? [] : [otherGitHub]].map((address2) => new URL(address2));
  const address = webAddress(url, servers);
  if (address === void 0) return void 0;
  const { origin, hostname, pathname } = address;
  const path = pathname.replace(/\.git$/, "");
  const page = `${origin}${path}`;
  if (path.includes("/_git/")) return { kind: "azure", api: azureApi(address, path), page, origin };
  const isOwn = servers[0]?.origin === origin;
  const isPublic = hostname === "github.com" || hostname.endsWith(".ghe.com");
  if (!isPublic && !servers.some((server) => server.origin === origin)) return void 0;
  const [, owner, name] = /^\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (owner === void 0 || name === void 0) return void 0;
  const api = (isOwn ? gitHubApi : void 0) ?? (isPublic ? `https://api.${hostname}` : `${origin}/api/v3`);
  return { kind: "github", api, owner, name, page, origin };
}
function newPullRequestPage({ kind, page }, { branch, into }) {
  if (kind === "azure") {
    return `${page}/pullrequestcreate?sourceRef=${encodeURIComponent(branch)}&targetRef=${encodeURIComponent(into)}`;
  }
  const [from2, to] = [branch, into].map((name) => name.split("/").map(encodeURIComponent).join("/"));
  return `${page}/compare/${to}...${from2}?expand=1`;
}
function webAddress({ url, transport }, servers) {
  if (transport === "http") return new URL(url);
  if (transport !== "ssh") return void 0;
  const [, name, rest = ""] = /^(?:ssh:\/\/)?(?:[^@/]+@)?([^:/]+)(?::\d+\/|[:/])(.+)$/.exec(url) ?? [];
  if (name === void 0) return void 0;
  const host = name.toLowerCase();
  const path = rest.replace(/^\/+|\/+$/g, "");
  const [, organization, project, repository] = /^v3\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (host === "ssh.dev.azure.com" && organization !== void 0) {
    return new URL(`https://dev.azure.com/${organization}/${project}/_git/${repository}`);
  }
  if (host === "vs-ssh.visualstudio.com" && organization !== void 0) {
    return new URL(`https://${organization}.visualstudio.com/${project}/_git/${repository}`);
  }
  const server = servers.find(({ hostname }) => hostname === host)?.origin;
  return new URL(`${server ?? `https://${host === "ssh.github.com" ? "github.com" : host}`}/${path}`);
}
function azureApi({ origin, hostname }, path) {
  const [before = "", name = ""] = path.split("/_git/");
  const parts = before.split("/").filter(Boolean);
  return `${origin}${before}${hasProject(hostname, parts) ? "" : `/${name}`}/_apis/git/repositories/${name}`;
}
function hasProject(hostname, parts) {
  const last = parts.at(-1) ?? "";
  if (hostname.endsWith(".visualstudio.com")) return last !== "" && !/^DefaultCollection$/i.test(last);
  if (hostname === "dev.azure.com") return parts.length > 1;
  const above = parts[0]?.toLowerCase() === "tfs" ? 2 : 1;
  return parts.length > above && !/Collection$/i.test(last);
}

// src/forge/clients.ts
function clientOf(forge, authorization) {
  return forge.kind === "github" ? gitHub(forge, authorization) : azure(forge, authorization);
}
function gitHub({ api, owner, name }, authorization) {
  const pulls = `${api.replace(/\/+$/, "")}/repos/${owner}/${name}/pulls`;
  const headers = {
    authorization: `token ${(0,_chunk_7BD3H5QJ_js__WEBPACK_IMPORTED_MODULE_16__/* .passwordOf */ .No)(authorization.replace(/^\w+ /, ""))}`,
    accept: "application/vnd.github+json",
    // GitHub refuses requests without one.
    "user-agent": "assets-sync"
  };
  const ask = (method, path, signal, body) => askForge(
    { who: "GitHub", authorization, headers, method, url: `${pulls}${path}`, body, redirect: "follow", words: gitHubWords },
    signal
  );
  const pageOf = (one) => {
    if (!/^https?:/.test(one?.html_url ?? "")) throw notUnderstood("GitHub");
    return (0,_chunk_7BD3H5QJ_js__WEBPACK_IMPORTED_MODULE_16__/* .withoutToken */ ._Q)(one.html_url ?? "", authorization);
  };
  return {
    list: async ({ branch, into }, state, signal) => {
      const query = new URLSearchParams({ head: `${owner}:${branch}`, base: into, state });
      const found = listOf("GitHub", await ask("GET", `?${query}`, signal));
      const own = found.filter(({ head, base }) => head?.ref === branch && head.repo?.full_name === base?.repo?.full_name);
      return own.map((one) => {
        const { number = 0, title, body, merged_at } = one;
        const isMerged = merged_at !== null && merged_at !== void 0;
        return { page: pageOf(one), number, isMerged, text: { title: title ?? "", body: body ?? "" } };
      });
    },
    open: async ({ branch, into }, text, signal) => pageOf(await ask("POST", "", signal, { head: branch, base: into, ...text })),
    read: async ({ text = { title: "", body: "" } }) => text,
    update: async ({ number }, text, signal) => {
      await ask("PATCH", `/${number}`, signal, text);
    }
  };
}
function gitHubWords(data) {
  const { message, errors } = data ?? {};
  return [message, ...Array.isArray(errors) ? errors.map((one) => one.message) : []].filter(Boolean).join(": ");
}
function azure({ api, page }, authorization) {
  const headers = { authorization, accept: "application/json", "content-type": "application/json" };
  const words = (data) => String(data?.message ?? "");
  const ask = (method, path, signal, body, query = {}) => {
    const url = `${api}/pullrequests${path}?${new URLSearchParams({ ...query, "api-version": "5.0" })}`;
    return askForge({ who: "Azure Repos", authorization, headers, method, url, body, redirect: "manual", words }, signal);
  };
  const pageOf = (one) => {
    if (!Number.isInteger(one?.pullRequestId)) throw notUnderstood("Azure Repos");
    return `${page}/pullrequest/${one.pullRequestId}`;
  };
  const refs = ({ branch, into }) => ({ sourceRefName: `refs/heads/${branch}`, targetRefName: `refs/heads/${into}` });
  const list = async (branches, status, signal) => {
    const criteria = Object.entries({ ...refs(branches), status }).map(([name, value]) => [`searchCriteria.${name}`, value]);
    const answer = await ask("GET", "", signal, void 0, Object.fromEntries(criteria));
    const own = listOf("Azure Repos", answer?.value).filter(({ forkSource }) => (forkSource ?? null) === null);
    return own.map((one) => ({ page: pageOf(one), number: one.pullRequestId, isMerged: status === "completed" }));
  };
  return {
    list: async (branches, state, signal) => {
      if (state === "open") return list(branches, "active", signal);
      return [...await list(branches, "abandoned", signal), ...await list(branches, "completed", signal)];
    },
    open: async (branches, { title, body: description }, signal) => pageOf(await ask("POST", "", signal, { ...refs(branches), title, description })),
    // A list has the beginning of each description alone.
    read: async ({ number }, signal) => {
      const { title = "", description = "" } = await ask("GET", `/${number}`, signal);
      return { title, body: description };
    },
    update: async ({ number }, { title, body: description }, signal) => {
      await ask("PATCH", `/${number}`, signal, { title, description });
    }
  };
}
async function askForge({ who, authorization, method, url, headers, body, redirect, words }, signal) {
  const printable = (text2) => (0,_chunk_7BD3H5QJ_js__WEBPACK_IMPORTED_MODULE_16__/* .withoutToken */ ._Q)(text2, authorization).replace(CONTROL, " ").trim().slice(0, MAX_DETAIL);
  const fetch = await (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_11__/* .proxiedFetch */ .iR)(url, process.env);
  let response;
  let text;
  try {
    response = await fetch(url, {
      method,
      headers,
      redirect,
      signal,
      ...body === void 0 ? {} : { body: JSON.stringify(body) }
    });
    text = await response.text();
  } catch (error) {
    signal.throwIfAborted();
    throw new _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_10__/* .Transient */ .Rc(`${who} could not be reached`, printable((0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_11__/* .causesOf */ .cZ)(error)), 0);
  }
  const data = parseJson(text);
  const isSignIn = redirect === "manual" && (response.status === 203 || response.status >= 300 && response.status < 400);
  const status = isSignIn ? 401 : response.status;
  if (status < 300 && data !== void 0) return data;
  const answerHeaders = Object.fromEntries(response.headers);
  if (status < 300) {
    const isCut = /\bjson\b/.test(answerHeaders["content-type"] ?? "");
    throw isCut ? new _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_10__/* .Transient */ .Rc(`The answer of ${who} was cut off`, printable(text), 0) : notUnderstood(who);
  }
  const said = printable(words(data)).replace(/\.$/, "");
  const message = `${who} answered ${status}${said === "" ? "" : ` (${said})`}`;
  const pause = (0,_chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_10__/* .findPause */ .Ww)({ status, headers: answerHeaders }, said, Date.now());
  if (pause !== void 0) throw new _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_10__/* .Transient */ .Rc(message, printable(text), pause);
  const isDenied = status === 401 || status === 403 || status === 404;
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl(isDenied ? "unauthorized" : "forge-refused", message, {
    hint: isDenied ? "Give a token that may open pull requests there" : "Look at what it says",
    detail: printable(text)
  });
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}
function listOf(who, value) {
  if (Array.isArray(value) && value.every((one) => typeof one === "object" && one !== null)) return value;
  throw notUnderstood(who);
}
function notUnderstood(who) {
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl("forge-refused", `what answered is not ${who}`, { hint: "Check the address of the repository" });
}
var MAX_DETAIL = 2e3;
var CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

// src/forge/pull-request.ts
var LIMITS = {
  github: { title: 256, body: 65536 },
  azure: { title: 400, body: 4e3 }
};
var ANSWER_TIMEOUT_MS = 3e4;
var PullRequests = class {
  client;
  access;
  signal;
  timeout;
  constructor(forge, access, signal, timeout = ANSWER_TIMEOUT_MS) {
    this.client = clientOf(forge, access.authorization);
    this.access = access;
    this.signal = signal;
    this.timeout = timeout;
  }
  /**
   * Opens one, or brings the text of the one that is open up to date.
   * @throws `unauthorized`, `unreachable` or `forge-refused`
   */
  async open(wanted) {
    const found = await this.find(wanted, "open");
    if (found !== void 0) {
      await this.update(found, wanted);
      return { page: found.page };
    }
    const { title, body, isOld } = wanted;
    const closed = isOld ? await this.find(wanted, "closed").catch(() => void 0) : void 0;
    try {
      const page = await this.ask((limited) => this.client.open(wanted, { title, body }, limited));
      return { page, closed: closed?.isMerged === true ? void 0 : closed?.page };
    } catch (error) {
      this.signal.throwIfAborted();
      const other = await this.find(wanted, "open").catch(() => void 0);
      if (other !== void 0) return { page: other.page };
      throw error;
    }
  }
  /** Whether a branch ever had one. */
  async hasAny(branches) {
    return await this.find(branches, "open") !== void 0 || await this.find(branches, "closed") !== void 0;
  }
  /** The newest; of closed ones, one that was not merged first. */
  async find(branches, state) {
    const found = await this.ask((limited) => this.client.list(branches, state, limited));
    return found.find(({ isMerged }) => !isMerged) ?? found[0];
  }
  /** Makes an open one say what its branch brings now. It is there, whatever becomes of that. */
  async update(found, wanted) {
    try {
      const text = updatedText(await this.ask((limited) => this.client.read(found, limited)), wanted);
      if (text !== void 0) await this.ask((limited) => this.client.update(found, text, limited));
    } catch (error) {
      this.signal.throwIfAborted();
      if (!(error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl)) throw error;
      this.access.log.info(`The text of ${found.page} could not be brought up to date: ${error.message}.`);
    }
  }
  async ask(body) {
    const { access, signal } = this;
    try {
      return await (0,_chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_10__/* .withRetries */ .LH)({ ...access, signal }, () => this.askOnce(body));
    } catch (error) {
      if (!(error instanceof _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_10__/* .Transient */ .Rc)) throw error;
      const hint = "Wait until it answers again";
      throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl("unreachable", error.message, { hint, detail: error.words, cause: error });
    }
  }
  /** @throws Transient where no whole answer came in its time, whatever came meanwhile */
  async askOnce(body) {
    const { signal, timeout } = this;
    const limit = AbortSignal.timeout(timeout);
    try {
      return await body(AbortSignal.any([signal, limit]));
    } catch (error) {
      signal.throwIfAborted();
      if (!limit.aborted) throw error;
      throw new _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_10__/* .Transient */ .Rc(`No answer about the pull request came within ${timeout / 1e3} seconds`, "", 0);
    }
  }
};

// src/publish/offer.ts
async function offerPublished(request, access, { branch, isOld, facts }, log, signal) {
  if (!request.pullRequest) return { next: `Open a pull request for ${branch} when it is ready.` };
  const { url, branch: into } = access;
  const forge = forgeOf(request, url);
  if (forge === void 0) return { next: byHand(url, { branch, into }) };
  const page = newPullRequestPage(forge, { branch, into });
  const pullRequests = pullRequestsOf(request, access, forge, log, signal);
  if (pullRequests === void 0) {
    return {
      next: `Without a token no pull request was opened; open it here: ${page}
Or give a token and push again, which opens it.`
    };
  }
  try {
    const opened = await pullRequests.open({ branch, into, isOld, ...pullRequestText(facts, LIMITS[forge.kind]) });
    if (opened.closed !== void 0) {
      const message = `${opened.closed} was closed without being merged, and this push goes on from it: ${opened.page} has its recordings too. If they are not wanted, close that as well, and go on from what ${into} has (assets-sync repin --latest)`;
      log.warning({ message });
    }
    return { pullRequest: opened.page };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl)) throw error;
    const message = `The branch ${branch} was pushed, but its pull request could not be opened: ${error.message}.`;
    const hint = `${error.hint}, then run the command again, which finds the branch; or open it here: ${page} . Pins and recordings are as they were.`;
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl(error.code, message, { hint, detail: error.detail, cause: error });
  }
}
function pullRequestsOf({ access, repositoryOptions: { attempts } }, { url, authorization }, forge, log, signal) {
  const { repository, token, ownOrigin } = access;
  const forPages = {
    fromInput: repository !== void 0,
    token,
    ownOrigin,
    url: { transport: "http", origin: forge.origin }
  };
  const chosen = url.transport === "http" ? { authorization, warning: void 0 } : (0,_chunk_7BD3H5QJ_js__WEBPACK_IMPORTED_MODULE_16__/* .chooseCredential */ .P$)(forPages);
  if (chosen.warning !== void 0) log.warning({ message: chosen.warning });
  return chosen.authorization === void 0 ? void 0 : new PullRequests(forge, { authorization: chosen.authorization, attempts, log }, signal);
}
function forgeOf({ access: { gitHubServer }, gitHubApi, otherGitHub }, url) {
  return findForge({ url, gitHubServer, gitHubApi, otherGitHub });
}
var OTHER_FORGES = /gitlab|bitbucket|gitea|codeberg|forgejo/i;
function byHand({ url, origin, transport }, { branch, into }) {
  const mayBeGitHub = !OTHER_FORGES.test(url) && (transport === "ssh" || /^\/[^/]+\/[^/]+$/.test(transport === "http" ? new URL(url).pathname : ""));
  const ownGitHub = mayBeGitHub ? ` (for a GitHub of your own, set GH_HOST to ${url.startsWith("http:") ? origin : "its host"})` : "";
  const why = transport === "path" ? "is a path" : `is not known as GitHub or Azure Repos${ownGitHub}`;
  return [
    `No pull request was opened: ${url} ${why}.`,
    `Open one there, from ${branch} into ${into}, or merge the branch in a clone of it:`,
    `  git switch ${into}`,
    `  git pull --ff-only origin ${into}`,
    `  git pull --no-rebase --no-ff origin ${branch}`,
    `  git push origin ${into}`
  ].join("\n");
}

// src/publish/request.ts

function treeOrEmpty(tree) {
  return tree === void 0 || tree === "absent" ? _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .EMPTY_TREE */ .pL : tree;
}
var BRANCH_PREFIX = "assets-sync/";
var MAX_CHARACTERS = 150;
function branchOf(trees) {
  const all = trees.map(({ directory, ours }) => `${ours} ${directory}
`).join("");
  const contents = trees.length === 1 ? trees[0]?.ours ?? "" : (0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.createHash)("sha1").update(all).digest("hex");
  const [first = "", ...more] = new Set(trees.map(({ service }) => service));
  const name = first.replaceAll("/", "-").replace(/[^\w.-]+|\.{2,}|^\./g, "_").slice(0, MAX_CHARACTERS);
  return `${BRANCH_PREFIX}${name}${more.length > 0 ? `-and-${more.length}-more` : ""}-${contents.slice(0, _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .SHORT_SHA_LENGTH */ .JS)}`;
}
function candidates(name) {
  return [name, ...Array.from({ length: 98 }, (_, index) => `${name}-${index + 2}`)];
}

// src/publish/publish.ts


// src/publish/merge.ts

async function mergeTrees(source, { base, ours, theirs }, signal) {
  if (theirs === base || theirs === ours) return { tree: ours, conflicts: [] };
  if (ours === base) return { tree: theirs, conflicts: [] };
  const taken = [];
  const conflicts = [];
  const visit = (path, [before, mine, other]) => {
    if (isSame(before, other) || isSame(mine, other)) return false;
    if (isSame(before, mine)) {
      taken.push(placementOf(path, other));
      return false;
    }
    const mayBeMerged = [before, mine, other].every((entry) => entry === void 0 || entry.mode === _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_6__/* .TREE_MODE */ .tk);
    if (!mayBeMerged) conflicts.push(path.toString("utf8"));
    return mayBeMerged;
  };
  await compareTrees(source, [base, ours, theirs], visit, signal);
  if (conflicts.length > 0) return { tree: _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .EMPTY_TREE */ .pL, conflicts };
  return { tree: (await placeInTree(source.scratch, ours, taken, signal)).tree, conflicts };
}
var NOBODY = "assets-sync <assets-sync@localhost> 0 +0000";
function writeCommit({ dir }, { tree, parents, person = NOBODY, message }) {
  const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_17__.join)(dir, "objects");
  if (tree === _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .EMPTY_TREE */ .pL) (0,_chunk_UUGQJJKR_js__WEBPACK_IMPORTED_MODULE_4__/* .writeObject */ .p7)(objects, "tree", Buffer.alloc(0));
  const lines = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${person}`, `committer ${person}`];
  return (0,_chunk_UUGQJJKR_js__WEBPACK_IMPORTED_MODULE_4__/* .writeObject */ .p7)(objects, "commit", Buffer.from(`${lines.join("\n")}

${message}`));
}
async function commonBase(source, { own, fork, theirs }, signal) {
  if (theirs === own || own === fork) return own;
  const agreed = [];
  const visit = (path, [before, mine, other]) => {
    if (isSame(before, mine) || isSame(before, other)) return false;
    if (!isSame(mine, other)) return true;
    agreed.push(placementOf(path, mine));
    return false;
  };
  await compareTrees(source, [fork, own, theirs], visit, signal);
  return (await placeInTree(source.scratch, fork, agreed, signal)).tree;
}
function placeInTree({ dir }, tree, placed, signal) {
  return (0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_6__/* .withObjects */ .d$)(dir, signal, async (read) => {
    const isGone = (one) => "tree" in one && one.tree === _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .EMPTY_TREE */ .pL;
    const placements = placed.map((one) => isGone(one) ? { path: one.path, tree: void 0 } : one);
    return (0,_chunk_UUGQJJKR_js__WEBPACK_IMPORTED_MODULE_4__/* .composeTree */ .$0)([{ path: _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_9__/* .TOP */ .wv, tree }, ...placements], {
      readTree: async (name) => [...(await readEntries(read, [name], void 0)).values()].flatMap((found) => [...found.values()]),
      writeTree: (content) => (0,_chunk_UUGQJJKR_js__WEBPACK_IMPORTED_MODULE_4__/* .writeObject */ .p7)((0,node_path__WEBPACK_IMPORTED_MODULE_17__.join)(dir, "objects"), "tree", content)
    });
  });
}
async function diffTrees(source, tops, signal) {
  const changes = [];
  const visit = (path, [before, after]) => {
    if (isSame(before, after)) return false;
    const [wasFile, isFile] = [before, after].map((entry) => entry !== void 0 && entry.mode !== _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_6__/* .TREE_MODE */ .tk);
    if (wasFile || isFile) changes.push({ path, kind: !wasFile ? "added" : isFile ? "modified" : "deleted" });
    return true;
  };
  await compareTrees(source, tops, visit, signal);
  return changes.sort((a, b) => a.path.compare(b.path));
}
async function compareTrees({ scratch, fetchTrees }, tops, visit, signal) {
  await (0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_6__/* .withObjects */ .d$)(scratch.dir, signal, async (read) => {
    let level = [{ above: Buffer.alloc(0), trees: tops }];
    while (level.length > 0) {
      const found = await readEntries(
        read,
        level.flatMap(({ trees }) => trees),
        fetchTrees
      );
      level = level.flatMap(({ above, trees }) => {
        const sides = trees.map((tree) => found.get(tree) ?? /* @__PURE__ */ new Map());
        return [...new Set(sides.flatMap((side) => [...side.keys()]))].flatMap((name) => {
          const entries = sides.map((side) => side.get(name));
          const path = Buffer.concat([above, Buffer.from(name, "latin1")]);
          if (!visit(path, entries) || !entries.some((entry) => entry?.mode === _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_6__/* .TREE_MODE */ .tk)) return [];
          const below = entries.map((entry) => entry?.mode === _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_6__/* .TREE_MODE */ .tk ? entry.object : _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .EMPTY_TREE */ .pL);
          return [{ above: Buffer.concat([path, Buffer.from("/")]), trees: below }];
        });
      });
    }
  });
}
async function readEntries(read, trees, fetchTrees) {
  const names = [...new Set(trees)].filter((tree) => tree !== _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .EMPTY_TREE */ .pL);
  const found = new Map(await read(names));
  const lacking = names.filter((name) => !found.has(name));
  if (lacking.length > 0) {
    await fetchTrees?.(lacking);
    for (const [name, object] of await read(lacking)) found.set(name, object);
  }
  return new Map(
    names.map((name) => {
      const object = found.get(name);
      if (object?.type !== "tree") throw new Error(`tree ${name} is not here`);
      return [name, new Map((0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTree */ .cZ)(object.content).map((entry) => [entry.name.toString("latin1"), entry]))];
    })
  );
}
function placementOf(path, entry) {
  if (entry === void 0 || entry.mode === _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_6__/* .TREE_MODE */ .tk) return { path, tree: entry?.object };
  return { path, file: entry.object, mode: entry.mode };
}
function isSame(one, other) {
  return one?.mode === other?.mode && one?.object === other?.object;
}

// src/publish/remote-state.ts

async function fetchRemoteState(request, signal) {
  const { store, remote, scratch, branch, units } = request;
  const refs = await remote.branches(scratch, [branch, BRANCH_PREFIX], signal);
  const history = new _chunk_OST23PVN_js__WEBPACK_IMPORTED_MODULE_2__/* .History */ .BZ({ store, remote, branch }, signal);
  const walk = new _chunk_WH74AS6G_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeWalk */ .OC(remote, scratch);
  const tip = refs.get(branch);
  if (tip === void 0) {
    if ((await remote.branches(scratch, [""], signal)).size > 0) throw (0,_chunk_OST23PVN_js__WEBPACK_IMPORTED_MODULE_2__/* .noBranch */ .kc)(remote, branch);
    const first = writeCommit(scratch, { tree: _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .EMPTY_TREE */ .pL, parents: [], message: "Begin the recordings\n" });
    return { tip: first, isFirst: true, pushedBranches: /* @__PURE__ */ new Map(), history, ancestries: /* @__PURE__ */ new Map(), walk };
  }
  const pushedBranches = new Map([...refs].filter(([name]) => name.startsWith(BRANCH_PREFIX)));
  const ancestries = /* @__PURE__ */ new Map([[tip, { is: "on-branch" }]]);
  const state = { tip, isFirst: false, pushedBranches, history, ancestries, walk };
  const commits = [...new Set(units.flatMap(({ commit }) => commit ?? []))].filter((commit) => commit !== tip);
  if (commits.length === 0) return state;
  for (const [commit, ancestry] of await history.look(commits, tip)) ancestries.set(commit, ancestry);
  tellTops(state, [tip, ...commits]);
  await showCommit(request, state, tip, signal);
  const isAt = (is) => commits.filter((commit) => ancestries.get(commit)?.is === is);
  const merged = isAt("on-branch");
  const wants = [tip, ...isAt("elsewhere")];
  if (merged.length > 0 && remote.isConnected)
    await remote.fetchSince(scratch, { wants, filter: "blob:none", since: merged }, signal);
  return state;
}
async function findUnmergedPush(request, state, commits, signal) {
  const { remote, scratch } = request;
  const { pushedBranches, history, tip: main } = state;
  const branches = [...pushedBranches];
  if (commits.length === 0 || branches.length === 0) return void 0;
  const withFirst = (has) => {
    const commit = commits.find((one) => branches.some(([, tip2]) => has(tip2, one)));
    return commit && branches.find(([, tip2]) => has(tip2, commit));
  };
  let found = withFirst((tip2, commit) => tip2 === commit);
  if (found === void 0) {
    await history.fetchUnmerged([...new Set(pushedBranches.values())]);
    const below2 = new Map(branches.map(([, tip2]) => [tip2, history.graph.historyOf(tip2)]));
    found = withFirst((tip2, commit) => below2.get(tip2)?.has(commit) === true);
    if (found === void 0) return void 0;
    if (remote.isConnected) await remote.fetchSince(scratch, { wants: [found[1]], filter: "blob:none", since: [main] }, signal);
  }
  const [branch, tip] = found;
  const fork = await findFork(state, tip);
  if (fork === void 0) return void 0;
  tellTops(state, [tip, fork]);
  await showCommit(request, state, tip, signal);
  const below = history.graph.historyOf(tip);
  return { branch, tip, fork, commits: new Set(commits.filter((commit) => below.has(commit))) };
}
async function findFork({ history, tip }, commit) {
  let forks = history.graph.mergeBases(commit, tip);
  if (forks === void 0) {
    const ancestry = (await history.prove([commit])).get(commit);
    forks = ancestry?.is === "elsewhere" ? [...ancestry.forks] : [];
  }
  const [fork, ...more] = forks.length > 1 ? await history.mergeBases(commit, tip) : forks;
  return more.length > 0 ? void 0 : fork;
}
function tellTops({ history, walk }, names) {
  const known = names.map((name) => [name, history.graph.get(name)]);
  walk.addTops(new Map(known.flatMap(([name, commit]) => commit === void 0 ? [] : [[name, commit]])));
}
async function showCommit({ store, remote, scratch }, { history }, commit, signal) {
  if (store.hasBranch) (0,_chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_12__/* .borrowMore */ .hs)(scratch, (0,node_path__WEBPACK_IMPORTED_MODULE_17__.join)(store.branchDir, "objects"));
  const found = (await (0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_6__/* .objectsIn */ .Qv)(history.scratch.dir, [commit], signal)).get(commit);
  if (found !== void 0) (0,_chunk_UUGQJJKR_js__WEBPACK_IMPORTED_MODULE_4__/* .writeObject */ .p7)((0,node_path__WEBPACK_IMPORTED_MODULE_17__.join)(scratch.dir, "objects"), "commit", found.content);
  else if (!(await (0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_6__/* .objectsIn */ .Qv)(scratch.dir, [commit], signal)).has(commit)) {
    await remote.fetch(scratch, { wants: [commit], depth: 1, filter: "tree:0" }, signal);
  }
}
async function readMessages({ scratch }, { history }, { tip, fork }, signal) {
  const args = ["log", "--first-parent", "--reverse", "-z", "--format=%B"];
  for (const [{ dir }, commits] of [[history.scratch, [tip, `^${fork}`]], [scratch, ["--no-walk", tip]]]) {
    const { exitCode, stdout } = await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_8__/* .tryGit */ .Ii)([...args, ...commits], { environment: (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_11__/* .ownEnvironment */ .am)(dir), signal });
    if (exitCode === 0) return (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_8__/* .splitRecords */ .DQ)(stdout).map((message) => message.toString("utf8"));
  }
  return [];
}
async function fetchNames(remote, scratch, commits, trees, signal) {
  const here = await (0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_6__/* .objectsIn */ .Qv)(scratch.dir, trees, signal);
  const wants = [...new Set(trees)].filter((tree) => tree !== _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .EMPTY_TREE */ .pL && !here.has(tree));
  if (wants.length === 0) return;
  try {
    await remote.fetch(scratch, { wants, filter: "blob:none" }, signal);
  } catch (error) {
    if (error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl) throw error;
    await remote.fetch(scratch, { wants: [...new Set(commits)], depth: 1, filter: "blob:none", refetch: true }, signal);
  }
}
async function fetchLacking(remote, { from: from2, into }, names, without, signal) {
  const excluded = without.map((commit) => `^${commit}`);
  const args = ["rev-list", "--objects", "--no-object-names", "--missing=print", ...names, ...excluded];
  const listing = await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_8__/* .git */ .$Y)(args, { environment: (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_11__/* .ownEnvironment */ .am)(from2.dir), signal });
  const lacking = [...listing.toString("latin1").matchAll(/^\?([0-9a-f]{40})$/gm)].map(([, missing]) => missing);
  if (lacking.length > 0) await remote.fetch(into, { wants: lacking }, signal);
}
async function readPushes({ store, remote, branch }, commits, signal) {
  if (commits.size === 0) return [];
  store.make();
  const scratch = store.newScratch();
  const pushes = [...await remote.branches(scratch, [BRANCH_PREFIX], signal)].filter(([, tip]) => commits.has(tip));
  if (pushes.length === 0) return [];
  const tips = [...new Set(pushes.map(([, tip]) => tip))];
  const ancestries = await new _chunk_OST23PVN_js__WEBPACK_IMPORTED_MODULE_2__/* .History */ .BZ({ store, remote, branch }, signal).prove(tips);
  await remote.fetch(scratch, { wants: tips, depth: 1, filter: "tree:0" }, signal);
  const found = await (0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_6__/* .objectsIn */ .Qv)(scratch.dir, tips, signal);
  return pushes.flatMap(([name, tip]) => {
    const text = found.get(tip)?.content.toString("utf8") ?? "";
    const isMerged = ancestries.get(tip)?.is !== "elsewhere";
    return isMerged ? [] : [{ branch: name, message: text.slice(text.indexOf("\n\n") + 2) }];
  });
}

// src/publish/base.ts
async function chooseBase(request, state, signal) {
  const { walk, tip } = state;
  const mainTrees = await treesAt(request, state, tip, signal);
  const [mainTop] = (await walk.find([{ sha: tip, assetsPath: _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_9__/* .TOP */ .wv }], signal)).map(treeOrEmpty);
  const unmerged = await findUnmergedCommits(request, state, mainTrees, signal);
  const commits = [...new Set([...unmerged.keys()].flatMap(({ commit }) => commit ?? []))];
  const push = await findUnmergedPush(request, state, commits, signal);
  const onPush = push && await goOnFrom(request, state, push, { mainTop, mainTrees }, signal);
  const forkTrees = /* @__PURE__ */ new Map();
  for (const [unit, fork] of unmerged) {
    if (onPush !== void 0 && unit.commit !== void 0 && push?.commits.has(unit.commit) === true) continue;
    if (fork === void 0) throw unmergedError(unit, request.branch);
    const [tree] = (await walk.find([{ sha: fork, assetsPath: unit.assetsPath }], signal)).map(treeOrEmpty);
    forkTrees.set(unit, tree);
  }
  const lacking = [...new Set([...forkTrees.keys()].flatMap(({ commit }) => commit ?? []))];
  const onMain = { parents: [tip], top: mainTop, trees: mainTrees, mainTop, mainTrees };
  return { ...onPush ?? onMain, forkTrees, unmerged: lacking };
}
async function goOnFrom(request, state, push, { mainTop, mainTrees }, signal) {
  const { units } = request;
  const { tip, fork } = push;
  const tops = await state.walk.find(
    [tip, fork].map((sha) => ({ sha, assetsPath: _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_9__/* .TOP */ .wv })),
    signal
  );
  const [top, forkTop] = tops.map(treeOrEmpty);
  const [trees, before] = [await treesAt(request, state, tip, signal), await treesAt(request, state, fork, signal)];
  const source = sourceOf(request, [fork, tip, state.tip], signal);
  const merged = await mergeTrees(source, { base: forkTop, ours: top, theirs: mainTop }, signal);
  const messages = await readMessages(request, state, push, signal);
  const earlier = { ...push, sha: tip, top, trees, mainTrees, messages, conflicts: merged.conflicts };
  const isSame2 = mainTrees.every((tree, index) => tree === before[index]);
  if (isSame2) return { parents: [tip], top, trees, mainTop: forkTop, mainTrees, previousPush: earlier };
  const paths = units.flatMap(
    ({ directory, assetsPath }) => merged.conflicts.filter((path) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_9__/* .isWithin */ .UO)(path, assetsPath)).map((path) => `${directory}${path.slice(assetsPath.length)}`)
  );
  if (paths.length > 0) throw conflictWithMain(request, paths, { tip: state.tip, unmerged: [], earlier: push.branch });
  if (merged.conflicts.length > 0) return void 0;
  const thrownAway = writeCommit(request.scratch, { tree: merged.tree, parents: [], message: "" });
  const mergedTrees = await treesAt(request, state, thrownAway, signal);
  return { parents: [tip, state.tip], top: merged.tree, trees: mergedTrees, mainTop, mainTrees, previousPush: earlier };
}
async function findUnmergedCommits(request, state, mainTrees, signal) {
  const { history, tip, walk, pushedBranches } = state;
  const pushed = new Set(pushedBranches.values());
  const isChanged = ({ base, ours }, main) => main !== base && main !== ours;
  const asked = request.units.flatMap((unit, index) => {
    const { commit } = unit;
    const main = mainTrees[index] ?? _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .EMPTY_TREE */ .pL;
    const counts = (of) => isChanged(unit, main) || pushed.has(of) || state.ancestries.get(of)?.is === "elsewhere";
    return commit !== void 0 && counts(commit) ? [{ unit, commit, main }] : [];
  });
  const far = asked.map(({ commit }) => commit).filter((commit) => !state.ancestries.has(commit));
  const ancestries = new Map([...state.ancestries, ...far.length === 0 ? [] : await history.prove([...new Set(far)])]);
  const unmerged = /* @__PURE__ */ new Map();
  for (const { unit, commit, main } of asked) {
    const { assetsPath, base: own } = unit;
    const isOnMain = async (forks, tree) => {
      const [found] = await history.firstWithTree([{ sha: commit, assetsPath, forks, tree }]);
      return found !== void 0;
    };
    const { is } = ancestries.get(commit) ?? { is: "missing" };
    if (is === "on-branch") continue;
    if (is === "missing") {
      if (isChanged(unit, main) && !await isOnMain([], own)) throw goneError(unit, request);
      continue;
    }
    const fork = await findFork(state, commit);
    const [before] = fork === void 0 ? [] : (await walk.find([{ sha: fork, assetsPath }], signal)).map(treeOrEmpty);
    const isSquashed = async () => {
      if (!isChanged(unit, main)) return true;
      const versions = before && { own, fork: before, theirs: main };
      const source = sourceOf(request, [fork ?? tip, tip], signal);
      if (versions !== void 0 && await commonBase(source, versions, signal) === own) return true;
      return isOnMain(fork === void 0 ? [] : [fork]);
    };
    if (before === main || !await isSquashed()) unmerged.set(unit, fork);
  }
  return unmerged;
}
async function mergeChanges(request, { commits, top, trees }, forkTrees, signal) {
  const { units, remote, scratch } = request;
  const both = trees.filter((tree2, index) => tree2 !== units[index]?.base && tree2 !== units[index]?.ours);
  await fetchNames(remote, scratch, commits, both, signal);
  const source = sourceOf(request, commits, signal);
  const merged = [];
  const conflicts = [];
  for (const [index, unit] of units.entries()) {
    const theirs = trees[index] ?? _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .EMPTY_TREE */ .pL;
    const { base: own, ours, directory } = unit;
    const base = await commonBase(source, { own, fork: forkTrees.get(unit) ?? own, theirs }, signal);
    const result = await mergeTrees(source, { base, ours, theirs }, signal);
    merged.push(result.tree);
    conflicts.push(...result.conflicts.map((path) => `${directory}/${path}`));
  }
  if (conflicts.length > 0) return { top: _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .EMPTY_TREE */ .pL, trees: [], conflicts };
  const placed = units.map(({ assetsPath }, index) => ({ path: assetsPath, tree: merged[index] }));
  const { tree, treeAt } = await placeInTree(
    scratch,
    top,
    placed.sort((a, b) => a.path < b.path ? -1 : 1),
    signal
  );
  return { top: tree, trees: units.map(({ assetsPath }) => treeAt(assetsPath) ?? _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .EMPTY_TREE */ .pL), conflicts };
}
async function treesAt({ units }, { walk }, sha, signal) {
  const places = units.map(({ assetsPath }) => ({ sha, assetsPath }));
  return (await walk.find(places, signal)).map(treeOrEmpty);
}
function sourceOf({ remote, scratch }, commits, signal) {
  return { scratch, fetchTrees: (trees) => fetchNames(remote, scratch, commits, trees, signal) };
}

// src/publish/publish.ts
function publish(request, signal) {
  let isAgain = false;
  const attempt = () => publishOnce(request, signal).catch((error) => {
    const isPruned = error instanceof _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_8__/* .GitError */ .XS && error.isUnreadable && !isAgain;
    if (!(0,_chunk_OST23PVN_js__WEBPACK_IMPORTED_MODULE_2__/* .wasMoved */ .bR)(error) && !isPruned) throw error;
    isAgain ||= isPruned;
    return void 0;
  });
  return (0,_chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_10__/* .whileOthersAreQuicker */ .t1)(attempt, request.remote.repositoryUrl, signal);
}
async function publishOnce(request, signal) {
  const state = await fetchRemoteState(request, signal);
  const base = await chooseBase(request, state, signal);
  const merged = await mergeChanges(request, { ...base, commits: base.parents }, base.forkTrees, signal);
  const done = await findDone(request, state, base, merged, signal);
  if (done !== void 0) return done;
  await fetchTheirs(request, merged.trees, signal);
  const { unmerged, previousPush } = base;
  const changes = await diffAgainstMain(request, base, merged.top, signal);
  const sha = await commitChanges(request, base, merged, { changes, unmerged, previousPush: void 0 }, signal);
  const branch = previousPush?.branch ?? candidates(request.name).find((name) => !state.pushedBranches.has(name)) ?? request.name;
  const isPushed = request.dryRun || await pushCommit(request, state, base, { sha, branch }, signal);
  return isPushed ? { sha, branch, trees: merged.trees, found: false, changes, unmerged, previousPush } : void 0;
}
async function findDone(request, state, base, { top, trees, conflicts }, signal) {
  const { previousPush, unmerged } = base;
  if (conflicts.length === 0 && previousPush === void 0 && top === base.mainTop) {
    return { sha: state.tip, trees, branch: void 0, found: true, changes: [], unmerged: [], previousPush: void 0 };
  }
  if (previousPush !== void 0) {
    const onPush = await mergeChanges(request, { ...previousPush, commits: [previousPush.tip] }, base.forkTrees, signal);
    if (conflicts.length > 0 && onPush.conflicts.length > 0) {
      const by = await authorOf(request, previousPush.tip, signal);
      throw conflictWithPush(request, onPush.conflicts, { ...previousPush, by });
    }
    if (onPush.top === previousPush.top) {
      const changes2 = await diffAgainstMain(request, base, onPush.top, signal);
      return { ...previousPush, sha: previousPush.tip, trees: onPush.trees, found: true, changes: changes2, unmerged, previousPush };
    }
  }
  const earlier = previousPush === void 0 ? await findEarlier(request, state, base, signal) : void 0;
  if (conflicts.length > 0) {
    const behind = previousPush === void 0 ? unmerged : [...unmerged, previousPush.tip];
    throw conflictWithMain(request, conflicts, { tip: state.tip, unmerged: behind, earlier: earlier?.branch });
  }
  if (earlier === void 0) return void 0;
  const changes = await diffAgainstMain(request, base, top, signal);
  return { ...earlier, found: true, changes, unmerged, previousPush: void 0 };
}
async function findEarlier(request, { pushedBranches, tip, history }, { forkTrees }, signal) {
  const { store, remote } = request;
  for (const branch of candidates(request.name)) {
    const sha = pushedBranches.get(branch);
    if (sha === void 0 || sha === tip) continue;
    const apart = { ...request, scratch: store.newScratch([(0,node_path__WEBPACK_IMPORTED_MODULE_17__.join)(request.scratch.dir, "objects")]) };
    const walk = new _chunk_WH74AS6G_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeWalk */ .OC(remote, apart.scratch);
    const trees = await treesAt(apart, { walk }, sha, signal);
    const [top] = await walk.find([{ sha, assetsPath: _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_9__/* .TOP */ .wv }], signal);
    const merged = await mergeChanges(apart, { commits: [sha], top, trees }, forkTrees, signal);
    if (merged.conflicts.length > 0 || merged.top !== top) continue;
    if ((await history.prove([sha])).get(sha)?.is !== "on-branch") return { sha, branch, trees };
  }
  return void 0;
}
function diffAgainstMain(request, { mainTop, parents, previousPush }, top, signal) {
  const commits = previousPush === void 0 ? parents : [...parents, previousPush.fork];
  return diffTrees(sourceOf(request, commits, signal), [mainTop, top], signal);
}
async function fetchTheirs({ store, remote, scratch, units, dryRun }, trees, signal) {
  const merged = trees.filter((tree, index) => tree !== units[index]?.ours && tree !== _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_15__/* .EMPTY_TREE */ .pL);
  if (dryRun || !remote.isConnected || merged.length === 0) return;
  try {
    const plain = store.newScratch([(0,node_path__WEBPACK_IMPORTED_MODULE_17__.join)(scratch.dir, "objects")]);
    await fetchLacking(remote, { from: plain, into: scratch }, merged, [], signal);
  } catch (error) {
    if (!(error instanceof _chunk_UYLTAJCG_js__WEBPACK_IMPORTED_MODULE_5__/* .Refused */ .Lw)) throw error;
  }
}
async function commitChanges(request, { parents, top: before, previousPush }, { top }, contents, signal) {
  const own = previousPush === void 0 ? contents.changes : await diffTrees(sourceOf(request, parents, signal), [before, top], signal);
  const { title, body } = commitText(request.describe({ ...contents, changes: own }));
  const person = (0,_chunk_WKXPCYO6_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPerson */ .tF)(request.author);
  return writeCommit(request.scratch, { tree: top, parents, person, message: `${title}

${body}` });
}
async function pushCommit({ store, remote, scratch, branch: main }, { tip, isFirst }, { parents, previousPush }, { sha, branch }, signal) {
  const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_17__.join)(scratch.dir, "objects");
  if (isFirst && !await remote.createBranch(store.newScratch([objects]), tip, main, signal)) return false;
  const plain = store.newScratch([objects], parents);
  await fetchLacking(remote, { from: plain, into: scratch }, [sha], parents, signal);
  return previousPush === void 0 ? remote.createBranch(plain, sha, branch, signal) : remote.advanceBranch(plain, sha, branch, signal, previousPush.tip);
}
async function authorOf({ scratch }, commit, signal) {
  const text = (await (0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_6__/* .objectsIn */ .Qv)(scratch.dir, [commit], signal)).get(commit)?.content.toString("utf8") ?? "";
  return /^author (.*) <.*>/m.exec(text)?.[1] ?? "somebody";
}




/***/ }),

/***/ 322:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ft: () => (/* binding */ noAuthor),
/* harmony export */   on: () => (/* binding */ gitAuthor),
/* harmony export */   tF: () => (/* binding */ formatPerson)
/* harmony export */ });
/* harmony import */ var _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8176);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7940);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4040);




// src/code-repo/origin.ts
function noAuthor(what) {
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `git does not know who you are, so that nothing was ${what}.`, {
    hint: 'Tell it (git config --global user.name "Your Name"; git config --global user.email you@example.com), then run the command again.'
  });
}
function formatPerson(person) {
  const { name, email } = person ?? { name: "assets-sync", email: "assets-sync@localhost" };
  const clean = (text) => text.replace(/[\u0000-\u001f<>]+/g, " ").trim();
  return `${clean(name) || "assets-sync"} <${clean(email)}> ${Math.floor(Date.now() / 1e3)} +0000`;
}
async function gitAuthor(codeRepository, signal) {
  const { GIT_AUTHOR_NAME, GIT_AUTHOR_EMAIL } = process.env;
  const told = Object.entries({ GIT_AUTHOR_NAME, GIT_AUTHOR_EMAIL }).filter(
    (entry) => Boolean(entry[1])
  );
  const environment = { ...(0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_1__/* .codeEnvironment */ .dI)(), ...Object.fromEntries(told) };
  const args = ["-c", "user.useConfigOnly=true", "var", "GIT_AUTHOR_IDENT"];
  const { exitCode, stdout } = await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGit */ .Ii)(args, { environment, cwd: codeRepository.root, signal });
  const [, name, email] = /^(.*) <(.*)> \d+ [+-]\d+$/m.exec(stdout.toString("utf8")) ?? [];
  return exitCode !== 0 || !name || !email ? void 0 : { name, email };
}




/***/ })

};
