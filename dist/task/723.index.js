export const id = 723;
export const ids = [723];
export const modules = {

/***/ 4950:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N5: () => (/* binding */ errorSummary),
/* harmony export */   kc: () => (/* binding */ errorText),
/* harmony export */   y4: () => (/* binding */ announcer)
/* harmony export */ });
/* harmony import */ var _chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(989);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4179);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3757);




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
    host.say("info", at === void 0 ? message : `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlace */ .dE)(at)} ${message}`);
  };
}
function errorText(error) {
  return `${error.message}
${error.hint}`;
}
var MAX_PROBLEMS = 50;
function errorSummary(error) {
  const { hint, problems } = error;
  const told = problems.length > 0 ? problems : [error];
  const lines = told.slice(0, MAX_PROBLEMS).flatMap(problemLines);
  if (told.length > MAX_PROBLEMS) lines.push(`- and ${told.length - MAX_PROBLEMS} more`);
  return `### assets-sync failed

${lines.join("\n")}

${hintMarkdown(hint)}
`;
}
function problemLines({ message, at }) {
  const [what = "", ...listed] = message.split("\n");
  const place = at === void 0 ? "" : `\`${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlace */ .dE)(at)}\` `;
  return [`- ${place}${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(what))}`, ...listed.map((line) => `  - ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(line.trim())}`)];
}
function hintMarkdown(hint) {
  const lines = hint.split("\n").map((line) => {
    const text = (0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(line.trim());
    return line.startsWith("  ") ? `<code>${text}</code>` : text;
  });
  return lines.join("<br>\n");
}




/***/ }),

/***/ 5616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

var node_path__WEBPACK_IMPORTED_MODULE_2___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ mirrorFile),
/* harmony export */   RA: () => (/* binding */ parseGitUrl),
/* harmony export */   WR: () => (/* binding */ repositoryPage),
/* harmony export */   v0: () => (/* binding */ parseMirror)
/* harmony export */ });
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2545);
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
    return { error: "it has a user name or a password in it; a token is an input, and a mirror is public" };
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
    const found = httpUrl(new URL(text));
    return "error" in found ? found : { kind: "http", at: found.url.replace(/\/$/, "") };
  }
  if (paths.isAbsolute(text) || isRelativePath(text)) return { kind: "folder", at: paths.resolve(base, text) };
  return { error: "it is neither an http(s) address nor the path of a folder, which is absolute or begins with ./" };
}
var MAX_NAME_BYTES = 200;
function mirrorFile({ sha, assetsPath }) {
  const name = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_0__/* .showDirectory */ .fi)(assetsPath).replaceAll("/", "--");
  if (Buffer.byteLength(name) <= MAX_NAME_BYTES) return [sha, `${name}.pack`];
  const unique = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(name).digest("hex").slice(0, 12);
  return [sha, `${name.slice(0, MAX_NAME_BYTES / 4)}-${unique}.pack`];
}




/***/ }),

/***/ 4476:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ NO_COMMAND_LINE),
/* harmony export */   SK: () => (/* binding */ offeringRequest),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   mo: () => (/* binding */ SERVICES_HERE),
/* harmony export */   oe: () => (/* binding */ QUIET_ANSWER),
/* harmony export */   r0: () => (/* binding */ REPOSITORY_INPUTS),
/* harmony export */   vY: () => (/* binding */ QUIET_DRY_RUN)
/* harmony export */ });
/* harmony import */ var _chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9758);


// src/commands/command.ts
var REPOSITORY_INPUTS = [
  "repository",
  "branch",
  "path",
  "working-directory",
  "token",
  "code-token"
];
var NO_COMMAND_LINE = { words: [], command: [], flags: {}, commands: [] };
async function offeringRequest(context) {
  const { host, access, inputs, signal } = context;
  const codeRepository = await context.openCodeRepository();
  return {
    codeRepository,
    access,
    repositoryOptions: context.repositoryOptions(codeRepository),
    pullRequest: inputs.pullRequest,
    gitHubApi: host.gitHubApi,
    otherGitHub: host.otherGitHub,
    author: host.author() ?? await (0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_0__/* .gitAuthor */ .on)(codeRepository, signal),
    origin: host.origin()
  };
}
function inputsOf({ paths, inputs }) {
  return paths === void 0 ? inputs : ["paths", ...inputs];
}
var QUIET_ANSWER = "print the result, warnings and errors alone";
var QUIET_DRY_RUN = "print warnings and errors alone; with --dry-run the result too";
var SERVICES_HERE = "the service that you are in, else those that you changed";




/***/ }),

/***/ 4322:
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
  const shown = [sent, token, encodeURIComponent(token)].reduce((text, form) => text.replaceAll(form, "***"), words);
  const characters = charactersOf(shown);
  const hides = (form) => form.length >= LEAST_HIDDEN && characters.includes(form);
  const forms = [sent, token].flatMap((text) => [text, ...[0, 1, 2].map((before) => inBase64(text, before))]);
  const isHidden = forms.map(charactersOf).some(hides) || isInHexadecimal(characters, [sent, token]);
  return isHidden ? "***" : shown;
}
var LEAST_HIDDEN = 8;
function charactersOf(text) {
  return text.replace(/remote:|[^a-z0-9]/gi, "");
}
function isInHexadecimal(characters, texts) {
  const digits = characters.toLowerCase();
  return texts.some((text) => text.length >= LEAST_HIDDEN && digits.includes(Buffer.from(text).toString("hex")));
}
function inBase64(text, before) {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
  return bytes.toString("base64").slice(Math.ceil(before * 4 / 3), Math.floor(bytes.length * 4 / 3));
}
function passwordOf(encoded) {
  const pair = Buffer.from(encoded, "base64").toString("utf8");
  const colon = pair.indexOf(":");
  return pair.slice(colon + 1) || pair.slice(0, Math.max(0, colon));
}




/***/ }),

/***/ 989:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Cj: () => (/* binding */ joinCells),
/* harmony export */   D4: () => (/* binding */ comparePage),
/* harmony export */   Kf: () => (/* binding */ treesAdvice),
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   Ou: () => (/* binding */ commitCell),
/* harmony export */   P4: () => (/* binding */ alignRows),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   aQ: () => (/* binding */ placeFrom),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   iG: () => (/* binding */ pinCell),
/* harmony export */   iN: () => (/* binding */ traffic),
/* harmony export */   pX: () => (/* binding */ MAX_ROWS),
/* harmony export */   qz: () => (/* binding */ tell),
/* harmony export */   um: () => (/* binding */ pinsOutput),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var _chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5616);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4179);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3757);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




// src/report/report.ts

async function tell(host, report, what) {
  const { lines, outputs = {}, json, error } = report;
  host.result(lines.join("\n"), what);
  host.setOutputs(outputs, { ...json, ...error === void 0 ? {} : { error: (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .errorJson */ .dF)(error) } });
  if ("blocks" in report) await host.summarize(() => page(report));
  if (error !== void 0) throw error;
}
function page({ title, blocks }) {
  return `${[`### ${title}`, ...blocks()].join("\n\n")}
`;
}
var MAX_BYTES = 25e4;
var MAX_ROWS = 20;
function markdownTable({ head, numeric = [], rows, of, isOpen = false }) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const lines = [line(head), `|${head.map((_, column) => numeric.includes(column) ? "--:" : "---").join("|")}|`];
  let room = MAX_BYTES;
  for (const row of rows) {
    const text = line(row.slice(0, head.length).map(markdownCell));
    room -= Buffer.byteLength(text) + 1;
    if (room < 0) break;
    lines.push(text);
  }
  const shown = lines.length - 2;
  const left = rows.length - shown;
  const table = `${lines.join("\n")}${left > 0 ? `

and ${left} more ${of}` : ""}`;
  if (isOpen || rows.length <= MAX_ROWS) return table;
  return fold(left > 0 ? `${shown} of ${rows.length} ${of}` : `All ${rows.length} ${of}`, table);
}
function markdownCell(cell) {
  if (typeof cell === "object") return cell.markdown;
  return typeof cell === "number" ? (0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(cell) : (0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(cell);
}
function alignRows(rows) {
  return (0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .alignColumns */ .RM)(rows.map((row) => row.map((cell) => typeof cell === "object" ? cell.text : String(cell))));
}
function sentence(text) {
  return /[.:?!]$/.test(text) ? text : `${text}.`;
}
function fold(title, body) {
  return `<details><summary>${title}</summary>

${body}

</details>`;
}
function traffic({ requests, bytes }) {
  return `${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(requests, "request")}, ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)} received`;
}
function pageOf(repository) {
  return (0,_chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPage */ .WR)(repository)?.replace(/[^\w:/.%~@-]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
function commitCell(repository, sha) {
  const web = repository && pageOf(repository);
  const text = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha);
  const code = `<code>${text}</code>`;
  return { text, markdown: web === void 0 ? code : `[${code}](${web}/commit/${sha})` };
}
function joinCells(cells) {
  const markdown = [...new Set(cells.map((cell) => cell.markdown))].join("<br>");
  return { text: cells.map(({ text }) => text).join(" "), markdown };
}
function comparePage(repository, from, to) {
  const web = pageOf(repository);
  if (web === void 0) return void 0;
  return web.includes("/_git/") ? `${web}/branchCompare?baseVersion=GC${from}&targetVersion=GC${to}&_a=files` : `${web}/compare/${from}...${to}`;
}
function pinsOutput(services) {
  const entry = ({ directory, sha, pin }) => [directory, sha ?? pin?.assetsJson?.tag ?? ""];
  return Object.fromEntries(services.flatMap(({ pinnedTrees }) => pinnedTrees.map(entry)));
}
function pinCell(repository, { sha, pin }) {
  if (sha !== void 0) return commitCell(repository, sha);
  const text = pin.assetsJson?.tag ?? "";
  return { text, markdown: `<code>${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(text)}</code>` };
}
function treesAdvice(number) {
  if (number === 0) return [];
  return [`${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number, "service")} pinned without a tree: assets-sync repin writes it, which makes a sync quicker.`];
}
function placeFrom(from, folder) {
  const place = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(from, folder) || ".";
  return place.startsWith("..") ? folder : place;
}




/***/ }),

/***/ 3723:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endJob: () => (/* binding */ endJob),
/* harmony export */   runOperation: () => (/* binding */ runOperation)
/* harmony export */ });
/* unused harmony exports attempt, runCommand */
/* harmony import */ var _chunk_EWMTDNZC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4950);
/* harmony import */ var _chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4476);
/* harmony import */ var _chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(989);
/* harmony import */ var _chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5616);
/* harmony import */ var _chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9758);
/* harmony import */ var _chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3651);
/* harmony import */ var _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4738);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4179);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2545);
/* harmony import */ var _chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4322);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6760);














// src/runner/run.ts


// src/commands/operations.ts
var sync = {
  names: ["sync", "playback", "restore"],
  load: () => Promise.all(/* import() */[__webpack_require__.e(905), __webpack_require__.e(84), __webpack_require__.e(891), __webpack_require__.e(349), __webpack_require__.e(616), __webpack_require__.e(10)]).then(__webpack_require__.bind(__webpack_require__, 4010))
};
var status = { names: ["status"], load: () => Promise.all(/* import() */[__webpack_require__.e(905), __webpack_require__.e(891), __webpack_require__.e(481)]).then(__webpack_require__.bind(__webpack_require__, 4481)) };
var push = { names: ["push"], load: () => Promise.all(/* import() */[__webpack_require__.e(905), __webpack_require__.e(84), __webpack_require__.e(891), __webpack_require__.e(349), __webpack_require__.e(87), __webpack_require__.e(616), __webpack_require__.e(813), __webpack_require__.e(993), __webpack_require__.e(468), __webpack_require__.e(686)]).then(__webpack_require__.bind(__webpack_require__, 4686)) };
var reset = { names: ["reset"], load: () => Promise.all(/* import() */[__webpack_require__.e(905), __webpack_require__.e(84), __webpack_require__.e(891), __webpack_require__.e(349), __webpack_require__.e(616), __webpack_require__.e(632)]).then(__webpack_require__.bind(__webpack_require__, 4632)) };
var plan = { names: ["plan"], load: () => Promise.all(/* import() */[__webpack_require__.e(905), __webpack_require__.e(84), __webpack_require__.e(349), __webpack_require__.e(627)]).then(__webpack_require__.bind(__webpack_require__, 8627)) };
var diff = { names: ["diff"], load: () => Promise.all(/* import() */[__webpack_require__.e(905), __webpack_require__.e(84), __webpack_require__.e(891), __webpack_require__.e(349), __webpack_require__.e(813), __webpack_require__.e(832)]).then(__webpack_require__.bind(__webpack_require__, 3832)) };
var verify = { names: ["verify"], load: () => Promise.all(/* import() */[__webpack_require__.e(905), __webpack_require__.e(84), __webpack_require__.e(87), __webpack_require__.e(986)]).then(__webpack_require__.bind(__webpack_require__, 8986)) };
var repin = { names: ["repin"], load: () => Promise.all(/* import() */[__webpack_require__.e(905), __webpack_require__.e(84), __webpack_require__.e(891), __webpack_require__.e(87), __webpack_require__.e(468), __webpack_require__.e(858)]).then(__webpack_require__.bind(__webpack_require__, 2858)) };
var TABLE = [sync, status, push, reset, plan, diff, verify, repin];
var OPERATIONS = TABLE.map(({ names }) => names[0]);
function findOperation(name) {
  return TABLE.find(({ names }) => names[0] === name);
}

// src/inputs/read.ts
function readInputs(source, taker) {
  const inputs = {};
  const wrong = [];
  const inapplicable = [];
  for (const [name, spec] of Object.entries(_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc)) {
    if (name === "operation") continue;
    const given = source.read(name)?.trim() || void 0;
    const { parse, expected } = READERS[spec.type];
    const text = given ?? spec.default ?? (spec.type === "lines" ? "" : void 0);
    const value = text === void 0 ? void 0 : parse(text, spec);
    inputs[(0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_4__/* .camelCase */ .xQ)(name)] = value;
    if (text !== void 0 && value === void 0) {
      const why = expected && `is ${expected(spec)}, not ${JSON.stringify(text)}`;
      wrong.push(`${source.show(name)} ${why ?? "has a line break or white space in it, so it is no token"}`);
    }
    if (!taker.inputs.includes(name) && isGiven(given, spec)) inapplicable.push(`${source.show(name)} is not for ${taker.name}`);
  }
  const mistakes = [...wrong, ...inapplicable];
  if (mistakes.length === 0) return inputs;
  const which = inapplicable.length === 0 ? "" : " docs/reference.md says what each input is for.";
  const hint = `Correct it and run again; nothing was changed.${which}`;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl("bad-usage", `${mistakes.join("; ")}.`, { hint });
}
var HOURS = { h: 1, d: 24, w: 168 };
var READERS = {
  text: { parse: (text) => text },
  token: {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    parse: (text) => /[\u0000-\u0020\u007f]/.test(text) ? void 0 : text
  },
  lines: { parse: splitList },
  boolean: {
    parse: (text) => [true, false].find((value) => String(value) === text.toLowerCase()),
    expected: () => "true or false"
  },
  integer: {
    parse: (text, { min = 0 }) => /^\d{1,6}$/.test(text) && Number(text) >= min ? Number(text) : void 0,
    expected: ({ min }) => `a whole number, ${min} or more`
  },
  duration: {
    parse: (text) => {
      const [, number, unit = ""] = /^(\d{1,5})([hdw])$/.exec(text) ?? [];
      return number && Number(number) * (HOURS[unit] ?? 0) * 36e5;
    },
    expected: () => "a number of hours, days or weeks (12h, 3d, 2w)"
  },
  choice: { parse: (text, { choices }) => choices?.find((one) => one === text), expected: ({ choices = [] }) => oneOf(choices) }
};
function oneOf(choices) {
  return `one of ${choices.join(", ")}`;
}
function isGiven(given, { type, default: value, taskDefault = value }) {
  return given !== void 0 && type !== "token" && given.toLowerCase() !== taskDefault;
}
function splitList(text) {
  if (/^\s*\[[\s\S]*\]\s*$/.test(text)) {
    const list = (0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)(text);
    if (Array.isArray(list) && list.every((one) => typeof one === "string")) return list;
  }
  return text.split(/[\n,]/).map((path) => path.trim()).filter((path) => path !== "");
}

// src/runner/context.ts

function makeContext(host, inputs, signal, values) {
  const workingDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(host.workspace, inputs.workingDirectory ?? ".");
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
      codeRepository ??= (0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_4__/* .openCodeRepository */ .Ev)(workingDirectory, { asTop }, signal);
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
      warning: (0,_chunk_EWMTDNZC_js__WEBPACK_IMPORTED_MODULE_0__/* .announcer */ .y4)(host, "warning")
    }
  };
}
function maskedTokens(host, inputs) {
  const token = host.token(inputs);
  const codeToken = host.codeToken(inputs);
  for (const secret of /* @__PURE__ */ new Set([token?.value, codeToken?.value])) {
    if (secret === void 0) continue;
    host.mask(secret);
    host.mask((0,_chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_14__/* .basic */ .HX)(secret).replace("basic ", ""));
  }
  return { token, codeToken };
}

// src/runner/run.ts
var STOPS = ["SIGINT", "SIGTERM", "SIGHUP"];
var UNFINISHED = new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl(
  "internal",
  "The run stopped before it was done: something that it waited for never came.",
  {
    hint: "Run the command again; if that happens twice, please report it with the output of the same command with --debug."
  }
);
async function runOperation(host) {
  await attempt(host, async (stop) => {
    const name = host.read("operation")?.trim() || "sync";
    const entry = findOperation(name);
    if (entry === void 0) {
      const message = `${host.show("operation")} is ${oneOf(OPERATIONS)}, not ${JSON.stringify(name)}.`;
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl("bad-usage", message, { hint: "Correct it and run again; nothing was changed." });
    }
    const { command } = await entry.load();
    await execute(host, name, command, { ..._chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_COMMAND_LINE */ .RD, paths: [] }, stop);
  });
}
async function runCommand(host, name, command, given) {
  await attempt(host, (stop) => execute(host, name, command, given, stop));
}
async function execute(host, name, command, given, stop) {
  const inputs = readInputs(host, { name, inputs: (0,_chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(command) });
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
  const timedOut = new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl("timed-out", `Not done after ${seconds} seconds.`, {
    hint: `Give more with ${host.show("timeout")}, or run the command again; it goes on where it was.`
  });
  return setTimeout(() => stop.abort(timedOut), seconds * 1e3);
}
var SUMMARIZED = /* @__PURE__ */ new Set(["cancelled", "not-verified", "not-pushed", "recordings-differ", "not-replayed"]);
async function attempt(host, body) {
  const stop = new AbortController();
  const cancel = () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort(new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl("cancelled", "Cancelled.", { hint: "Run the command again; it goes on where it was." }));
  };
  for (const name of STOPS) process.on(name, cancel);
  const fail = () => host.fail(UNFINISHED, (0,_chunk_EWMTDNZC_js__WEBPACK_IMPORTED_MODULE_0__/* .errorText */ .kc)(UNFINISHED));
  process.once("beforeExit", fail);
  const tellDetail = (line) => host.say("debug", String(line));
  if (host.isDebug) _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_9__/* .details */ .zH.subscribe(tellDetail);
  try {
    await body(stop);
  } catch (thrown) {
    const error = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .toAssetsSyncError */ .gb)(thrown);
    if (error.problems.length > 1 && !host.atTerminal) error.problems.forEach((0,_chunk_EWMTDNZC_js__WEBPACK_IMPORTED_MODULE_0__/* .announcer */ .y4)(host, "error"));
    host.fail(error, (0,_chunk_EWMTDNZC_js__WEBPACK_IMPORTED_MODULE_0__/* .errorText */ .kc)(error));
    if (!SUMMARIZED.has(error.code)) await host.summarize(() => (0,_chunk_EWMTDNZC_js__WEBPACK_IMPORTED_MODULE_0__/* .errorSummary */ .N5)(error));
  } finally {
    _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_9__/* .details */ .zH.unsubscribe(tellDetail);
    process.removeListener("beforeExit", fail);
    for (const name of STOPS) process.removeListener(name, cancel);
  }
}
async function endJob(host) {
  try {
    const { PROXY_STATE, parseProxy, REPLAY_STATE, stopProxy } = await __webpack_require__.e(/* import() */ 743).then(__webpack_require__.bind(__webpack_require__, 743));
    const proxy = parseProxy(host.readState(PROXY_STATE));
    if (proxy === void 0) return;
    const { askBeforeStop, reportReplay } = await __webpack_require__.e(/* import() */ 25).then(__webpack_require__.bind(__webpack_require__, 4025));
    const { strictest, takeWishes } = await __webpack_require__.e(/* import() */ 531).then(__webpack_require__.bind(__webpack_require__, 1531));
    const own = { replay: "report", files: [], ...JSON.parse(host.readState(REPLAY_STATE) || "{}") };
    const kept = takeWishes(proxy.log);
    const isTold = kept.length === 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.existsSync)(proxy.log);
    const wish = strictest([own, ...kept]);
    const audit = isTold ? void 0 : await askBeforeStop(proxy, wish);
    const { wasRunning, lastLines } = await stopProxy(proxy);
    if (isTold) return;
    host.say("info", wasRunning ? `The test proxy at ${proxy.url} was stopped.` : "The test proxy had ended already.");
    if (lastLines !== "") await host.group("The last lines of the test proxy", async () => host.say("info", lastLines));
    const { error } = await reportReplay(proxy, audit, wish, host);
    if (error !== void 0) host.fail(error, (0,_chunk_EWMTDNZC_js__WEBPACK_IMPORTED_MODULE_0__/* .errorText */ .kc)(error));
  } catch (thrown) {
    const { message, hint } = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .toAssetsSyncError */ .gb)(thrown);
    host.say("warning", `The test proxy could not be stopped: ${message} ${hint}`);
  }
}



/***/ })

};
