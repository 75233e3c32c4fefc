export const id = 1851;
export const ids = [1851];
export const modules = {

/***/ 1851:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ offerEarlierPushes),
/* harmony export */   DL: () => (/* binding */ taggedError),
/* harmony export */   L9: () => (/* binding */ offerPublished),
/* harmony export */   LD: () => (/* binding */ fetchNames),
/* harmony export */   Md: () => (/* binding */ mergeTrees),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   _8: () => (/* binding */ readMessage),
/* harmony export */   mk: () => (/* binding */ publish),
/* harmony export */   tT: () => (/* binding */ commitText),
/* harmony export */   xm: () => (/* binding */ treeOrEmpty),
/* harmony export */   y3: () => (/* binding */ RecordingConflict)
/* harmony export */ });
/* harmony import */ var _chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65);
/* harmony import */ var _chunk_5OARQ4QD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1177);
/* harmony import */ var _chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6786);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7423);
/* harmony import */ var _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8456);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6178);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2136);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7261);
/* harmony import */ var _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1299);
/* harmony import */ var _chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4322);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3757);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6760);















// src/forge/text.ts

var NO_FACTS = { origin: { commit: void 0, pullRequest: void 0 }, unmerged: [], services: [] };
var LIST = "\n\nRecordings:\n";
var ADVICE = "Merge this with a merge commit: squash and rebase give the contents another commit than the one that is pinned (assets-sync repin mends that).";
var END = /<!-- assets-sync ([0-9a-f]{12}): the text above follows the branch; write below this line -->/;
var END_ROOM = 100;
var LIST_ROOM = 600;
function commitText(facts) {
  const { title, rest } = splitMessages({ ...facts, earlier: [] });
  const list = `${LIST.trim()}
${serviceLines(facts, (service) => service).join("\n")}`;
  return { title, body: join([rest, originText(facts), list, ADVICE]) };
}
function readMessage(commit) {
  const [list, advice] = [commit.lastIndexOf(LIST), commit.lastIndexOf(ADVICE)];
  return list < 0 || advice < list ? void 0 : { message: commit.slice(0, list), withList: commit.slice(0, advice) };
}
function pullRequestText(facts, limits) {
  const whole = splitMessages(facts);
  const title = cut(whole.title, limits.title);
  const left = title === whole.title ? "" : `\u2026${whole.title.slice(title.length - 1)}`;
  const room = limits.body - END_ROOM;
  const after = join([originText(facts), ADVICE]);
  const why = cut(join([left, whole.rest]).trimEnd(), room - after.length - LIST_ROOM);
  const before = join([why, after.trimEnd()]).trimEnd();
  const body = join([before, serviceList(facts, room - before.length - 3)]).trimEnd();
  const { recordings = [] } = facts;
  const table = recordings.length === 0 ? "" : (0,_chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_0__/* .requestsMarkdown */ .ww)(recordings, room - body.length - 3);
  return { title, body: join([body, table.trimEnd(), endOf(title)]) };
}
function updatedText(now, wanted) {
  const body = now.body.replaceAll("\r\n", "\n");
  const [end] = END.exec(body) ?? [];
  if (end === void 0) return void 0;
  const below = body.slice(body.indexOf(end) + end.length);
  const title = end === endOf(now.title) ? wanted.title : now.title;
  const updated = { title, body: `${wanted.body.trimEnd()}${below}` };
  return title === now.title && updated.body.trimEnd() === body.trimEnd() ? void 0 : updated;
}
function endOf(title) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.createHash)("sha1").update(title).digest("hex").slice(0, 12);
  return `<!-- assets-sync ${hash}: the text above follows the branch; write below this line -->`;
}
function splitMessages({ earlier = [], message = "", services }) {
  const said = [...earlier, message].flatMap((text) => text.trim() === "" ? [] : [text.trim().split(/\r?\n/)]);
  const titles = new Set(said.map(([title = ""]) => title.trim()));
  const rest = new Set(said.flatMap(([, ...lines]) => lines.join("\n").trim().split("\n\n")));
  const names = services.map(({ service }) => service);
  return { title: titles.size > 0 ? [...titles].join("; ") : `Record ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .listNames */ .Zv)(names, 1)}`, rest: join([...rest]).trim() };
}
function originText({ origin, unmerged }) {
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
  const list = ["Recordings:", "", ...lines].join("\n");
  if (lines.length === 0 || list.length <= room) return lines.length === 0 ? "" : list;
  return `${list.slice(0, list.lastIndexOf("\n", room - 20))}
- and more services`;
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
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}

// src/publish/request.ts

function treeOrEmpty(tree) {
  return tree === void 0 || tree === "absent" ? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .EMPTY_TREE */ .pL : tree;
}
var BRANCH_PREFIX = "assets-sync/";
var MAX_CHARACTERS = 150;
function branchOf(trees) {
  const all = trees.map(({ directory, ours }) => `${ours} ${directory}
`).join("");
  const contents = trees.length === 1 ? trees[0]?.ours ?? "" : (0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.createHash)("sha1").update(all).digest("hex");
  const [first = "", ...more] = new Set(trees.map(({ service }) => service));
  const name = first.replaceAll("/", "-").replace(/[^\w.-]+|\.{2,}|^\./g, "_").slice(0, MAX_CHARACTERS);
  return `${BRANCH_PREFIX}${name}${more.length > 0 ? `-and-${more.length}-more` : ""}-${contents.slice(0, _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .SHORT_SHA_LENGTH */ .JS)}`;
}
function candidates(name) {
  return [name, ...Array.from({ length: 98 }, (_, index) => `${name}-${index + 2}`)];
}
var RecordingConflict = class extends _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl {
  /** The files, in the code repository's directories. */
  paths;
  constructor(message, paths, hint) {
    const bringBack = "sync keeps your files in a backup and names it. Bring those back that are not listed here (assets-sync backups restore), record the tests of the others again, then push.";
    super("conflict", `${message}:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .listLines */ .i4)(paths)}`, { hint: ["Nothing was pushed.", ...hint, bringBack].join("\n") });
    this.paths = paths;
  }
};
function unitsOf({ units }, paths) {
  return units.filter(({ directory }) => paths.some((path) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_8__/* .isWithin */ .UO)(path, directory)));
}
function howToGoOn(units, flags, branch = []) {
  const names = units.map(({ directory }) => directory);
  return [
    `  ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_7__/* .shellCommand */ .q$)(["assets-sync", "repin", ...names, "--latest", ...flags, ...branch])}`,
    `  ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_7__/* .shellCommand */ .q$)(["assets-sync", "sync", ...names, "--discard", ...flags])}`
  ];
}
function conflictWithMain(about, paths, { tip, unmerged, earlier }) {
  const { branch, flags = [] } = about;
  const units = unitsOf(about, paths);
  const unpinned = units.filter(({ commit }) => commit === void 0);
  const [repin = "", sync = ""] = howToGoOn(units, flags);
  const pins = unpinned.map(({ directory }) => `  ${JSON.stringify(directory)}: "${tip}",`);
  return new RecordingConflict(`Recordings changed here and on ${branch}`, paths, [
    ...earlier === void 0 ? [] : [`An earlier push put the same on ${earlier}, which cannot be merged as it is: close its pull request.`],
    ...unmerged.length === 0 ? [] : [
      `First merge what an earlier push made (${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .listNames */ .Zv)(unmerged.map(_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .shortSha */ .Fu))}), which ${branch} does not have: else its recordings go from disk.`
    ],
    `To go on from what ${branch} has${unpinned.length > 0 ? ", pin them first, in recordings.json" : ""}:`,
    ...unpinned.length > 0 ? [...pins, "then bring them:"] : [repin],
    sync
  ]);
}
function conflictWithPush(about, paths, push) {
  const flags = about.flags ?? [];
  const others = flags.filter((_, index) => flags[index] !== "--branch" && flags[index - 1] !== "--branch");
  const { branch, author, sha } = push;
  return new RecordingConflict(`Recordings changed here and on ${branch}, where ${author} pushed ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .shortSha */ .Fu)(sha)}`, paths, [
    `That branch goes on from the push that your pins are of, and ${about.branch} does not have it yet.`,
    "To go on from it:",
    ...howToGoOn(unitsOf(about, paths), others, ["--branch", branch])
  ]);
}
function missingCommitError(unit, { branch, flags = [] }) {
  const { directory, commit } = unit;
  const pin = commit === void 0 ? "" : `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .shortSha */ .Fu)(commit)}, `;
  const message = `${directory} is pinned at ${pin}a commit that the server does not have any more, and ${branch} has other recordings there.`;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl("conflict", message, {
    hint: [
      "Nothing was pushed. A branch that is deleted before it is merged takes its commits along.",
      `To go on from what ${branch} has:`,
      ...howToGoOn([unit], flags).slice(0, 1),
      "Then push again: what changed here since the pin comes along. What only that commit had goes from disk then: copy what of it is still wanted out of the assets root before, put it back after, and push once more."
    ].join("\n")
  });
}
function unmergedError({ directory, commit }, branch) {
  const pin = commit === void 0 ? "" : `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .shortSha */ .Fu)(commit)} `;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl("conflict", `${directory} changed on ${branch}, and its pin ${pin}is not on that branch.`, {
    hint: "If its pull request was squashed, assets-sync repin moves the pin to the branch; else merge it first, with a merge commit. Then push again; nothing was pushed."
  });
}
function taggedError({ directory, at }) {
  const migrate = (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_7__/* .shellCommand */ .q$)(["assets-sync", "migrate", "assets-json", directory]);
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl("bad-usage", `${directory} is pinned by ${at.file}, which a push does not write.`, {
    hint: `Have pins take its place, then push again: ${migrate}. Nothing was pushed.`,
    at
  });
}

// src/forge/address.ts
var TEXT_LIMITS = {
  github: { title: 256, body: 65536 },
  azure: { title: 400, body: 4e3 }
};
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
  const [from, to] = [branch, into].map((name) => name.split("/").map(encodeURIComponent).join("/"));
  return `${page}/compare/${to}...${from}?expand=1`;
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

// src/forge/pull-request.ts
function gitHub({ api, owner, name, page }, authorization) {
  return {
    name: "GitHub",
    url: `${api.replace(/\/+$/, "")}/repos/${owner}/${name}/pulls`,
    pages: `${page}/pull`,
    headers: {
      authorization: `token ${(0,_chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_14__/* .passwordOf */ .No)(authorization.replace(/^\w+ /, ""))}`,
      accept: "application/vnd.github+json",
      // GitHub refuses requests without one.
      "user-agent": "assets-sync"
    },
    redirect: "follow",
    query: {},
    states: { open: ["open"], closed: ["closed"] },
    list: ({ branch, into }, state) => ({ head: `${owner}:${branch}`, base: into, state }),
    open: ({ branch, into }) => ({ head: branch, base: into }),
    text: ({ title, body }) => ({ title, body }),
    hasTextInLists: true
  };
}
function azure({ api, page }, authorization) {
  return {
    name: "Azure Repos",
    url: `${api}/pullrequests`,
    pages: `${page}/pullrequest`,
    headers: { authorization, accept: "application/json", "content-type": "application/json" },
    redirect: "manual",
    // The newest that every server still in use knows.
    query: { "api-version": "5.0" },
    states: { open: ["active"], closed: ["abandoned", "completed"] },
    list: ({ branch, into }, state) => ({
      "searchCriteria.sourceRefName": `refs/heads/${branch}`,
      "searchCriteria.targetRefName": `refs/heads/${into}`,
      "searchCriteria.status": state
    }),
    open: ({ branch, into }) => ({ sourceRefName: `refs/heads/${branch}`, targetRefName: `refs/heads/${into}` }),
    text: ({ title, body }) => ({ title, description: body }),
    // But the beginning of each description.
    hasTextInLists: false
  };
}
function pullRequestsOf(forge, access, signal) {
  const host = forge.kind === "github" ? gitHub(forge, access.authorization) : azure(forge, access.authorization);
  const ask = async (method, path, more = {}) => {
    const query = new URLSearchParams({ ...more.query, ...host.query }).toString();
    const address = `${host.url}${path}${query === "" ? "" : `?${query}`}`;
    try {
      return await (0,_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_9__/* .withRetries */ .LH)({ ...access, signal }, () => request(host, access, { method, address, body: more.body }, signal));
    } catch (error) {
      if (!(error instanceof _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_9__/* .Transient */ .Rc)) throw error;
      const hint = "Wait until it answers again";
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl("unreachable", error.message, { hint, detail: error.words, cause: error });
    }
  };
  const read = (one, state) => {
    const number = one?.number ?? one?.pullRequestId;
    if (one === null || !Number.isInteger(number)) throw notUnderstood(host);
    const { title = "", body, description = "", merged_at = null, forkSource = null, head, base } = one;
    return {
      number,
      page: `${host.pages}/${number}`,
      title,
      body: body ?? description,
      isMerged: merged_at !== null || state === "completed",
      isOfFork: forkSource !== null || head?.repo?.full_name !== base?.repo?.full_name
    };
  };
  const find = async (branches, state) => {
    const found = [];
    for (const word of host.states[state]) {
      const answer = await ask("GET", "", { query: host.list(branches, word) });
      const list = Array.isArray(answer) ? answer : answer.value;
      if (!Array.isArray(list)) throw notUnderstood(host);
      found.push(...list.map((one) => read(one, word)).filter(({ isOfFork }) => !isOfFork));
    }
    return found.find(({ isMerged }) => !isMerged) ?? found[0];
  };
  const update = async (found, wanted) => {
    const path = `/${found.number}`;
    try {
      const now = host.hasTextInLists ? found : read(await ask("GET", path), "");
      const text = updatedText(now, wanted);
      if (text !== void 0) await ask("PATCH", path, { body: host.text(text) });
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl)) throw error;
      access.log.info(`The text of ${found.page} could not be brought up to date: ${error.message}.`);
    }
  };
  return {
    open: async (wanted) => {
      const found = await find(wanted, "open");
      if (found !== void 0) {
        await update(found, wanted);
        return { page: found.page };
      }
      const closed = wanted.isOld ? await find(wanted, "closed").catch(() => void 0) : void 0;
      try {
        const opened = await ask("POST", "", { body: { ...host.open(wanted), ...host.text(wanted) } });
        return { page: read(opened, "").page, closed: closed?.isMerged === true ? void 0 : closed?.page };
      } catch (error) {
        signal.throwIfAborted();
        const other = await find(wanted, "open").catch(() => void 0);
        if (other === void 0) throw error;
        return { page: other.page };
      }
    },
    hasAny: async (branches) => (await find(branches, "open") ?? await find(branches, "closed")) !== void 0
  };
}
var ANSWER_TIMEOUT_MS = 3e4;
var MAX_DETAIL = 2e3;
var CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f]/g;
async function request(host, { authorization, timeoutMs = ANSWER_TIMEOUT_MS }, { method, address, body }, signal) {
  const { name, headers, redirect } = host;
  const printable = (text2) => (0,_chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_14__/* .withoutToken */ ._Q)(text2, authorization).replace(CONTROL, " ").trim().slice(0, MAX_DETAIL);
  const fetch = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .proxiedFetch */ .iR)(address, process.env);
  const limit = AbortSignal.timeout(timeoutMs);
  const init = { method, headers, redirect, signal: AbortSignal.any([signal, limit]) };
  let response;
  let text;
  try {
    response = await fetch(address, body === void 0 ? init : { ...init, body: JSON.stringify(body) });
    text = await response.text();
  } catch (error) {
    signal.throwIfAborted();
    if (limit.aborted) throw new _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_9__/* .Transient */ .Rc(`No answer about the pull request came within ${timeoutMs / 1e3} seconds`, "", 0);
    throw new _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_9__/* .Transient */ .Rc(`${name} could not be reached`, printable((0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .causesOf */ .cZ)(error)), 0);
  }
  const answerHeaders = Object.fromEntries(response.headers);
  const isSignIn = redirect === "manual" && (response.status === 203 || response.status >= 300 && response.status < 400);
  const status = isSignIn ? 401 : response.status;
  const data = parseJson(text);
  if (status < 300) {
    if (typeof data === "object" && data !== null) return data;
    const isCut = data === void 0 && /\bjson\b/.test(answerHeaders["content-type"] ?? "");
    throw isCut ? new _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_9__/* .Transient */ .Rc(`The answer of ${name} was cut off`, printable(text), 0) : notUnderstood(host);
  }
  const { message: sentence, errors } = data ?? {};
  const words = [sentence, ...Array.isArray(errors) ? errors.map((one) => one?.message) : []].filter(Boolean);
  const said = printable(words.join(": ")).replace(/\.$/, "");
  const message = `${name} answered ${status}${said === "" ? "" : ` (${said})`}`;
  const pause = (0,_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_9__/* .findPause */ .Ww)({ status, headers: answerHeaders }, said, Date.now());
  if (pause !== void 0) throw new _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_9__/* .Transient */ .Rc(message, printable(text), pause);
  const isDenied = [401, 403, 404].includes(status);
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl(isDenied ? "unauthorized" : "forge-refused", message, {
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
function notUnderstood({ name }) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl("forge-refused", `what answered is not ${name}`, { hint: "Check the address of the repository" });
}

// src/publish/offer.ts
async function offerPublished(request2, access, { branch, isOld, facts }, log, signal) {
  if (!request2.pullRequest) return { next: `Open a pull request for ${branch} when it is ready.` };
  const { url, branch: into } = access;
  const { forge, pullRequests } = openForge(request2, access, log, signal);
  if (forge === void 0) return { next: byHand(url, { branch, into }) };
  const page = newPullRequestPage(forge, { branch, into });
  if (pullRequests === void 0) {
    const next = `Without a token no pull request was opened; open it here: ${page}
Or give a token and push again, which opens it.`;
    return { next };
  }
  try {
    const opened = await pullRequests.open({ branch, into, isOld, ...pullRequestText(facts, TEXT_LIMITS[forge.kind]) });
    if (opened.closed !== void 0) {
      const message = `${opened.closed} was closed without being merged, and this push goes on from it: ${opened.page} has its recordings too. If they are not wanted, close that as well, and go on from what ${into} has (assets-sync repin --latest)`;
      log.warning({ message });
    }
    return { pullRequest: opened.page };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl)) throw error;
    const message = `The branch ${branch} was pushed, but its pull request could not be opened: ${error.message}.`;
    const hint = `${error.hint}, then run the command again, which finds the branch; or open it here: ${page} . Pins and recordings are as they were.`;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl(error.code, message, { hint, detail: error.detail, cause: error });
  }
}
async function offerEarlierPushes(request2, access, { store, remote, branch: into }, pinned, log, signal) {
  const { pullRequests } = request2.pullRequest ? openForge(request2, access, log, signal) : {};
  if (pullRequests === void 0 || pinned.size === 0) return void 0;
  let shown;
  try {
    store.make();
    const scratch = store.newScratch();
    const pushes = [...await remote.branches(scratch, [BRANCH_PREFIX], signal)].filter(([, tip]) => pinned.has(tip));
    const tips = [...new Set(pushes.map(([, tip]) => tip))];
    if (tips.length === 0) return void 0;
    const ancestries = await new _chunk_5OARQ4QD_js__WEBPACK_IMPORTED_MODULE_1__/* .History */ .B({ store, remote, branch: into }, signal).prove(tips);
    await remote.fetch(scratch, { wants: tips, depth: 1, filter: "tree:0" }, signal);
    const commits = await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsIn */ .Qv)(scratch.dir, tips, signal);
    for (const [branch, tip] of pushes) {
      const text = commits.get(tip)?.content.toString("utf8") ?? "";
      const said = ancestries.get(tip)?.is === "elsewhere" ? readMessage(text.slice(text.indexOf("\n\n") + 2)) : void 0;
      if (said === void 0 || await pullRequests.hasAny({ branch, into })) continue;
      const facts = { ...NO_FACTS, message: said.withList };
      const offered = await offerPublished(request2, access, { branch, isOld: false, facts }, log, signal);
      shown ??= offered;
      if (shown !== offered && "pullRequest" in offered)
        log.notice(`The pull request of an earlier push, ${branch}, is open now: ${offered.pullRequest}`);
    }
  } catch (error) {
    signal.throwIfAborted();
    log.notice(`Pull requests of earlier pushes could not be looked for: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .toAssetsSyncError */ .gb)(error).message}`);
  }
  return shown;
}
function openForge({ access, repositoryOptions: { attempts }, gitHubApi, otherGitHub }, { url, authorization }, log, signal) {
  const { repository, token, ownOrigin, gitHubServer } = access;
  const forge = findForge({ url, gitHubServer, gitHubApi, otherGitHub });
  if (forge === void 0) return {};
  const pages = { transport: "http", origin: forge.origin };
  const chosen = url.transport === "http" ? { authorization, warning: void 0 } : (0,_chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_14__/* .chooseCredential */ .P$)({ fromInput: repository !== void 0, token, ownOrigin, url: pages });
  if (chosen.warning !== void 0) log.warning({ message: chosen.warning });
  if (chosen.authorization === void 0) return { forge };
  return { forge, pullRequests: pullRequestsOf(forge, { authorization: chosen.authorization, attempts, log }, signal) };
}
var OTHER_FORGES = /gitlab|bitbucket|gitea|codeberg|forgejo/i;
function byHand({ url, origin, transport }, { branch, into }) {
  const isOwners = transport === "ssh" || transport === "http" && /^\/[^/]+\/[^/]+$/.test(new URL(url).pathname);
  const host = url.startsWith("http:") ? origin : "its host";
  const ownGitHub = isOwners && !OTHER_FORGES.test(url) ? ` (for a GitHub of your own, set GH_HOST to ${host})` : "";
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

// src/publish/publish.ts


// src/publish/base.ts


// src/publish/merge.ts

async function fetchNames(remote, scratch, commits, trees, signal) {
  const here = await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsIn */ .Qv)(scratch.dir, trees, signal);
  const wants = [...new Set(trees)].filter((tree) => tree !== _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .EMPTY_TREE */ .pL && !here.has(tree));
  if (wants.length === 0) return;
  try {
    await remote.fetch(scratch, { wants, filter: "blob:none" }, signal);
  } catch (error) {
    if (error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl) throw error;
    await remote.fetch(scratch, { wants: [...new Set(commits)], depth: 1, filter: "blob:none", refetch: true }, signal);
  }
}
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
    const mayBeMerged = [before, mine, other].every((entry) => entry === void 0 || entry.mode === _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_5__/* .TREE_MODE */ .tk);
    if (!mayBeMerged) conflicts.push(path.toString("utf8"));
    return mayBeMerged;
  };
  await compareTrees(source, [base, ours, theirs], visit, signal);
  if (conflicts.length > 0) return { tree: _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .EMPTY_TREE */ .pL, conflicts };
  return { tree: (await placeInTree(source.scratch, ours, taken, signal)).tree, conflicts };
}
var NOBODY = "assets-sync <assets-sync@localhost> 0 +0000";
function writeCommit({ dir }, { tree, parents, person = NOBODY, message }) {
  const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(dir, "objects");
  if (tree === _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .EMPTY_TREE */ .pL) (0,_chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_3__/* .writeObject */ .p7)(objects, "tree", Buffer.alloc(0));
  const lines = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${person}`, `committer ${person}`];
  return (0,_chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_3__/* .writeObject */ .p7)(objects, "commit", Buffer.from(`${lines.join("\n")}

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
  return (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_5__/* .withObjects */ .d$)(dir, signal, async (read) => {
    const isGone = (one) => "tree" in one && one.tree === _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .EMPTY_TREE */ .pL;
    const placements = placed.map((one) => isGone(one) ? { path: one.path, tree: void 0 } : one);
    return (0,_chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_3__/* .composeTree */ .$0)([{ path: _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_8__/* .TOP */ .wv, tree }, ...placements], {
      readTree: async (name) => [...(await readEntries(read, [name], void 0)).values()].flatMap((found) => [...found.values()]),
      writeTree: (content) => (0,_chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_3__/* .writeObject */ .p7)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(dir, "objects"), "tree", content)
    });
  });
}
async function diffTrees(source, tops, signal) {
  const changes = [];
  const visit = (path, [before, after]) => {
    if (isSame(before, after)) return false;
    const [wasFile, isFile] = [before, after].map((entry) => entry !== void 0 && entry.mode !== _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_5__/* .TREE_MODE */ .tk);
    if (wasFile || isFile) changes.push({ path, kind: !wasFile ? "added" : isFile ? "modified" : "deleted" });
    return true;
  };
  await compareTrees(source, tops, visit, signal);
  return changes.sort((a, b) => a.path.compare(b.path));
}
async function compareTrees({ scratch, fetchTrees }, tops, visit, signal) {
  await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_5__/* .withObjects */ .d$)(scratch.dir, signal, async (read) => {
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
          if (!visit(path, entries) || !entries.some((entry) => entry?.mode === _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_5__/* .TREE_MODE */ .tk)) return [];
          const below = entries.map((entry) => entry?.mode === _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_5__/* .TREE_MODE */ .tk ? entry.object : _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .EMPTY_TREE */ .pL);
          return [{ above: Buffer.concat([path, Buffer.from("/")]), trees: below }];
        });
      });
    }
  });
}
async function readEntries(read, trees, fetchTrees) {
  const names = [...new Set(trees)].filter((tree) => tree !== _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .EMPTY_TREE */ .pL);
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
      return [name, new Map((0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTree */ .cZ)(object.content).map((entry) => [entry.name.toString("latin1"), entry]))];
    })
  );
}
function placementOf(path, entry) {
  if (entry === void 0 || entry.mode === _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_5__/* .TREE_MODE */ .tk) return { path, tree: entry?.object };
  return { path, file: entry.object, mode: entry.mode };
}
function isSame(one, other) {
  return one?.mode === other?.mode && one?.object === other?.object;
}

// src/publish/base.ts
async function fetchRemoteState(request2, signal) {
  const { store, remote, scratch, branch, units } = request2;
  const refs = await remote.branches(scratch, [branch, BRANCH_PREFIX], signal);
  const history = new _chunk_5OARQ4QD_js__WEBPACK_IMPORTED_MODULE_1__/* .History */ .B({ store, remote, branch }, signal);
  const walk = new _chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeWalk */ .OC(remote, scratch);
  const tip = refs.get(branch);
  if (tip === void 0) {
    if ((await remote.branches(scratch, [""], signal)).size > 0) throw (0,_chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_2__/* .noBranch */ .kc)(remote, branch);
    const first = writeCommit(scratch, { tree: _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .EMPTY_TREE */ .pL, parents: [], message: "Begin the recordings\n" });
    return { tip: first, isFirst: true, pushedBranches: /* @__PURE__ */ new Map(), history, ancestries: /* @__PURE__ */ new Map(), walk };
  }
  const pushedBranches = new Map([...refs].filter(([name]) => name.startsWith(BRANCH_PREFIX)));
  const ancestries = /* @__PURE__ */ new Map([[tip, { is: "on-branch" }]]);
  const state = { tip, isFirst: false, pushedBranches, history, ancestries, walk };
  const commits = commitsOf(units).filter((commit) => commit !== tip);
  if (commits.length === 0) return state;
  for (const [commit, ancestry] of await history.look(commits, tip)) ancestries.set(commit, ancestry);
  await shareCommits(request2, state, [tip, ...commits], signal);
  const isAt = (is) => commits.filter((commit) => ancestries.get(commit)?.is === is);
  const merged = isAt("on-branch");
  const wants = [tip, ...isAt("elsewhere")];
  if (merged.length > 0 && remote.isConnected)
    await remote.fetchSince(scratch, { wants, filter: "blob:none", since: merged }, signal);
  return state;
}
async function chooseBase(request2, state, signal) {
  const main = await snapshotOf(request2, state, state.tip, signal);
  const unmerged = await findUnmergedUnits(request2, state, main, signal);
  const push = await findUnmergedPush(request2, state, commitsOf(unmerged.keys()), signal);
  const onPush = push && await continuePush(request2, state, push, main, signal);
  const left = [...unmerged].filter(([{ commit }]) => onPush === void 0 || !push?.has(commit));
  const forkTrees = left.map(([unit, tree]) => {
    if (tree === void 0) throw unmergedError(unit, request2.branch);
    return [unit, tree];
  });
  const units = left.map(([unit]) => unit);
  const base = onPush ?? { on: main, main, previousPush: void 0 };
  return { ...base, forkTrees: new Map(forkTrees), unmerged: commitsOf(units) };
}
async function findUnmergedUnits(request2, state, main, signal) {
  const { history, tip, pushedBranches } = state;
  const pushed = new Set(pushedBranches.values());
  const asked = request2.units.flatMap((unit, index) => {
    const { commit, base, ours } = unit;
    const theirs = main.trees[index] ?? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .EMPTY_TREE */ .pL;
    const isChanged = theirs !== base && theirs !== ours;
    const counts = (of) => isChanged || pushed.has(of) || state.ancestries.get(of)?.is === "elsewhere";
    return commit !== void 0 && counts(commit) ? [{ unit, commit, theirs, isChanged }] : [];
  });
  const far = asked.map(({ commit }) => commit).filter((commit) => !state.ancestries.has(commit));
  const ancestries = new Map([...state.ancestries, ...far.length === 0 ? [] : await history.prove([...new Set(far)])]);
  const unmerged = /* @__PURE__ */ new Map();
  for (const { unit, commit, theirs, isChanged } of asked) {
    const { assetsPath, base: own } = unit;
    const { is } = ancestries.get(commit) ?? { is: "missing" };
    const wasOnMain = async (lost) => (await history.firstWithTree([{ sha: commit, assetsPath, ...lost }]))[0] !== void 0;
    if (is === "missing" && isChanged && !await wasOnMain({ forks: [], tree: own })) throw missingCommitError(unit, request2);
    if (is !== "elsewhere") continue;
    const fork = await findFork(state, commit);
    const [before] = fork === void 0 ? [] : await treesIn(state, fork, [unit], signal);
    const isSquashed = async () => {
      if (!isChanged) return true;
      const source = sourceOf(request2, [fork ?? tip, tip], signal);
      if (before !== void 0 && await commonBase(source, { own, fork: before, theirs }, signal) === own) return true;
      return wasOnMain({ forks: fork === void 0 ? [] : [fork] });
    };
    if (before === theirs || !await isSquashed()) unmerged.set(unit, before);
  }
  return unmerged;
}
async function findUnmergedPush(request2, state, commits, signal) {
  const { remote, scratch } = request2;
  const { history, tip: main } = state;
  const branches = [...state.pushedBranches];
  if (commits.length === 0 || branches.length === 0) return void 0;
  const withFirst = (has) => {
    const commit = commits.find((one) => branches.some(([, tip2]) => has(tip2, one)));
    return commit && branches.find(([, tip2]) => has(tip2, commit));
  };
  let found = withFirst((tip2, commit) => tip2 === commit);
  if (found === void 0) {
    await history.fetchUnmerged([...new Set(branches.map(([, tip2]) => tip2))]);
    const below2 = new Map(branches.map(([, tip2]) => [tip2, history.graph.historyOf(tip2)]));
    found = withFirst((tip2, commit) => below2.get(tip2)?.has(commit) === true);
    if (found === void 0) return void 0;
    if (remote.isConnected) await remote.fetchSince(scratch, { wants: [found[1]], filter: "blob:none", since: [main] }, signal);
  }
  const [branch, tip] = found;
  const fork = await findFork(state, tip);
  if (fork === void 0) return void 0;
  await shareCommits(request2, state, [tip, fork], signal);
  const below = history.graph.historyOf(tip);
  return { branch, tip, fork, has: (commit) => commit !== void 0 && below.has(commit) };
}
async function continuePush(request2, state, { branch, tip, fork }, main, signal) {
  const there = await snapshotOf(request2, state, tip, signal);
  const before = await snapshotOf(request2, state, fork, signal);
  const said = await readCommits(request2, state, { tip, fork }, signal);
  const previousPush = { ...there, ...said, branch, sha: tip, mainTrees: main.trees };
  if (main.trees.every((tree, index) => tree === before.trees[index])) return { on: there, main: before, previousPush };
  const source = sourceOf(request2, [fork, tip, state.tip], signal);
  const versions = (index) => ({ base: before.trees[index], ours: there.trees[index], theirs: main.trees[index] });
  const { trees, conflicts } = await mergeUnits(request2, source, async (_, index) => versions(index), signal);
  if (conflicts.length > 0) throw conflictWithMain(request2, conflicts, { tip: state.tip, unmerged: [], earlier: branch });
  const whole = await mergeTrees(source, { base: before.top, ours: there.top, theirs: main.top }, signal);
  if (whole.conflicts.length > 0) return void 0;
  return { on: { commits: [tip, state.tip], top: whole.tree, trees }, main, previousPush };
}
async function mergeUnits({ units }, source, versionsOf, signal) {
  const merged = { trees: [], conflicts: [] };
  for (const [index, unit] of units.entries()) {
    const { tree, conflicts } = await mergeTrees(source, await versionsOf(unit, index), signal);
    merged.trees.push(tree);
    merged.conflicts.push(...conflicts.map((path) => `${unit.directory}/${path}`));
  }
  return merged;
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
async function shareCommits({ remote, scratch }, { history, walk }, commits, signal) {
  const known = commits.map((name) => [name, history.graph.get(name)]);
  walk.addTops(new Map(known.flatMap(([name, commit]) => commit === void 0 ? [] : [[name, commit]])));
  const [tip] = commits;
  if (history.wholeObjects !== void 0) (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_11__/* .borrowMore */ .hs)(scratch, history.wholeObjects);
  const found = (await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsIn */ .Qv)(history.scratch.dir, [tip], signal)).get(tip);
  if (found !== void 0) (0,_chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_3__/* .writeObject */ .p7)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(scratch.dir, "objects"), "commit", found.content);
  else if (!(await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsIn */ .Qv)(scratch.dir, [tip], signal)).has(tip))
    await remote.fetch(scratch, { wants: [tip], depth: 1, filter: "tree:0" }, signal);
}
async function readCommits({ scratch }, { history }, { tip, fork }, signal) {
  const args = ["log", "--first-parent", "--reverse", "-z", "--format=%an%n%B"];
  const places = [[history.scratch, [tip, `^${fork}`]], [scratch, ["--no-walk", tip]]];
  for (const [{ dir }, commits] of places) {
    const { exitCode, stdout } = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .tryGit */ .Ii)([...args, ...commits], { environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .ownEnvironment */ .am)(dir), signal });
    if (exitCode !== 0) continue;
    const said = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .splitRecords */ .DQ)(stdout).map((record) => record.toString("utf8").split("\n"));
    return { author: said.at(-1)?.[0] ?? "", messages: said.map(([, ...message]) => message.join("\n")) };
  }
  return { author: "another push", messages: [] };
}
async function snapshotOf({ units }, state, commit, signal) {
  const [top = _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .EMPTY_TREE */ .pL, ...trees] = await treesIn(state, commit, [{ assetsPath: _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_8__/* .TOP */ .wv }, ...units], signal);
  return { commits: [commit], top, trees };
}
async function treesIn({ walk }, sha, directories, signal) {
  const places = directories.map(({ assetsPath }) => ({ sha, assetsPath }));
  return (await walk.find(places, signal)).map(treeOrEmpty);
}
function sourceOf({ remote, scratch }, commits, signal) {
  return { scratch, fetchTrees: (trees) => fetchNames(remote, scratch, commits, trees, signal) };
}
function commitsOf(units) {
  return [...new Set([...units].flatMap(({ commit }) => commit ?? []))];
}

// src/publish/publish.ts
function publish(request2, signal) {
  return retryWhileRefsMove(request2, signal, async () => {
    const state = await fetchRemoteState(request2, signal);
    const base = await chooseBase(request2, state, signal);
    const merged = await mergeChanges(request2, base.on, base.forkTrees, signal);
    const found = await findPublished(request2, state, base, merged, signal);
    if (found !== void 0) return found;
    const commit = await commitChanges(request2, state, base, merged, signal);
    return pushCommit(request2, state, base, commit, signal);
  });
}
function retryWhileRefsMove({ remote, branch }, signal, attempt) {
  let [tries, unreadable] = [0, 0];
  const attemptOnce = async () => {
    tries++;
    try {
      return await attempt();
    } catch (error) {
      if (tries > 1 && error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl && error.code === "missing-commit") {
        const message = `Branch ${branch} of ${remote.repositoryUrl} was deleted while the recordings were pushed.`;
        const hint = "Nothing was pushed. Restore the branch, then run the command again.";
        throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl("conflict", message, { hint, cause: error });
      }
      const isPruned = error instanceof _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .GitError */ .XS && error.isUnreadable && unreadable++ === 0;
      if (!(0,_chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_2__/* .wasMoved */ .bR)(error) && !isPruned) throw error;
      return void 0;
    }
  };
  return (0,_chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_9__/* .retryOnRace */ .di)(attemptOnce, remote.repositoryUrl, signal);
}
async function mergeChanges(request2, { commits, top, trees }, forkTrees, signal) {
  const { units, remote, scratch } = request2;
  const both = trees.filter((tree2, index) => tree2 !== units[index]?.base && tree2 !== units[index]?.ours);
  await fetchNames(remote, scratch, commits, both, signal);
  const source = sourceOf(request2, commits, signal);
  const versionsOf = async (unit, index) => {
    const { base: own, ours } = unit;
    const theirs = trees[index] ?? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .EMPTY_TREE */ .pL;
    return { base: await commonBase(source, { own, fork: forkTrees.get(unit) ?? own, theirs }, signal), ours, theirs };
  };
  const merged = await mergeUnits(request2, source, versionsOf, signal);
  if (merged.conflicts.length > 0) return { top: _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .EMPTY_TREE */ .pL, trees: [], conflicts: merged.conflicts };
  const placed = units.map(({ assetsPath }, index) => ({ path: assetsPath, tree: merged.trees[index] }));
  placed.sort((a, b) => a.path < b.path ? -1 : 1);
  const { tree, treeAt } = await placeInTree(scratch, top, placed, signal);
  return { top: tree, trees: units.map(({ assetsPath }) => treeAt(assetsPath) ?? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .EMPTY_TREE */ .pL), conflicts: [] };
}
async function findPublished(request2, { tip, pushedBranches, history }, { main, previousPush, forkTrees, unmerged }, { top, trees, conflicts }, signal) {
  const { store, remote, scratch, name } = request2;
  const isConflict = conflicts.length > 0;
  if (!isConflict && previousPush === void 0 && top === main.top)
    return { sha: tip, trees, branch: void 0, found: true, changes: [], unmerged: [], previousPush: void 0 };
  for (const branch of previousPush === void 0 ? candidates(name) : [previousPush.branch]) {
    const sha = pushedBranches.get(branch);
    if (sha === void 0 || sha === tip) continue;
    const apart = previousPush ? request2 : { ...request2, scratch: store.newScratch([(0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(scratch.dir, "objects")]) };
    const there = previousPush ?? await snapshotOf(apart, { walk: new _chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeWalk */ .OC(remote, apart.scratch) }, sha, signal);
    const again = await mergeChanges(apart, there, forkTrees, signal);
    if (isConflict && previousPush !== void 0 && again.conflicts.length > 0)
      throw conflictWithPush(request2, again.conflicts, previousPush);
    if (again.conflicts.length > 0 || again.top !== there.top) continue;
    if (previousPush === void 0 && (await history.prove([sha])).get(sha)?.is === "on-branch") continue;
    if (isConflict) throw conflictWithMain(request2, conflicts, { tip, unmerged, earlier: branch });
    const changes = await diffTrees(sourceOf(request2, [tip, sha], signal), [main.top, there.top], signal);
    return { sha, branch, trees: again.trees, found: true, changes, unmerged, previousPush };
  }
  const behind = previousPush === void 0 ? unmerged : [...unmerged, previousPush.sha];
  if (isConflict) throw conflictWithMain(request2, conflicts, { tip, unmerged: behind, earlier: void 0 });
  return void 0;
}
async function commitChanges(request2, { pushedBranches }, { on, main, previousPush, unmerged }, { top, trees }, signal) {
  const source = sourceOf(request2, [...on.commits, ...main.commits], signal);
  const changes = await diffTrees(source, [main.top, top], signal);
  const own = previousPush === void 0 ? changes : await diffTrees(source, [on.top, top], signal);
  const { title, body } = commitText(request2.describe({ changes: own, unmerged, previousPush: void 0 }));
  const person = (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPerson */ .tF)(request2.author);
  const sha = writeCommit(request2.scratch, { tree: top, parents: on.commits, person, message: `${title}

${body}` });
  const { name } = request2;
  const branch = previousPush?.branch ?? candidates(name).find((one) => !pushedBranches.has(one)) ?? name;
  return { sha, branch, trees, found: false, changes, unmerged, previousPush };
}
async function pushCommit({ store, remote, scratch, branch: main, units, dryRun }, { tip, isFirst }, { on, previousPush }, published, signal) {
  if (dryRun) return published;
  const { sha, branch, trees } = published;
  const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(scratch.dir, "objects");
  const theirs = trees.filter((tree, index) => tree !== units[index]?.ours && tree !== _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .EMPTY_TREE */ .pL);
  if (remote.isConnected && theirs.length > 0) {
    await fetchLacking(remote, { from: store.newScratch([objects]), into: scratch }, theirs, signal).catch((error) => {
      if (!(error instanceof _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_4__/* .Refused */ .L)) throw error;
    });
  }
  if (isFirst && !await remote.push(store.newScratch([objects]), { commit: tip, branch: main, from: "nothing" }, signal))
    return void 0;
  const plain = store.newScratch([objects], on.commits);
  const without = on.commits.map((commit) => `^${commit}`);
  await fetchLacking(remote, { from: plain, into: scratch }, [sha, ...without], signal);
  const isPushed = await remote.push(plain, { commit: sha, branch, from: previousPush?.sha ?? "nothing" }, signal);
  return isPushed ? published : void 0;
}
async function fetchLacking(remote, { from, into }, revisions, signal) {
  const args = ["rev-list", "--objects", "--no-object-names", "--missing=print", ...revisions];
  const listing = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .git */ .$Y)(args, { environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .ownEnvironment */ .am)(from.dir), signal });
  const lacking = [...listing.toString("latin1").matchAll(/^\?([0-9a-f]{40})$/gm)].map(([, missing]) => missing);
  if (lacking.length > 0) await remote.fetch(into, { wants: lacking }, signal);
}




/***/ })

};
