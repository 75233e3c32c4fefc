export const id = 7569;
export const ids = [7569];
export const modules = {

/***/ 8224:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N5: () => (/* binding */ errorSummary),
/* harmony export */   kc: () => (/* binding */ errorText),
/* harmony export */   y4: () => (/* binding */ announcer)
/* harmony export */ });
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2307);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
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
  const place = at === void 0 ? "" : `\`${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlace */ .dE)(at)}\` `;
  return [`- ${place}${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(what))}`, ...listed.map((line) => `  - ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(line.trim())}`)];
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
  return parts.map((part, index) => index % 2 === 1 ? `<code>${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(part)}</code>` : (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(part)).join("");
}




/***/ }),

/***/ 2307:
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
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7495);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
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
  return typeof cell === "number" ? (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(cell) : (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(cell);
}
function alignRows(rows) {
  return (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .alignColumns */ .RM)(rows.map((row) => row.map((cell) => typeof cell === "object" ? cell.text : String(cell))));
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
  return `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(requests, "request")}, ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)} received`;
}
function pageOf(repository) {
  return (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPage */ .WR)(repository)?.replace(/[^\w:/.%~@-]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
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
  return { text, markdown: `<code>${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(text)}</code>` };
}
function treesAdvice(number) {
  if (number === 0) return [];
  return [`${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number, "service")} pinned without a tree: assets-sync repin writes it, which makes a sync quicker.`];
}
function placeFrom(from, folder) {
  const place = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(from, folder) || ".";
  return place.startsWith("..") ? folder : place;
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

/***/ 3641:
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
/* harmony import */ var _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4635);


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
    return help === void 0 ? (0,_chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(name) : { ...(0,_chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(name), help, isRare: false };
  });
  return [...inputs, ...command.flags ?? [], ...(0,_chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_0__/* .commonFlags */ .Bh)(command.quiet)];
}
var QUIET_ANSWER = "print the result, warnings and errors alone";
var QUIET_DRY_RUN = "print warnings and errors alone; with --dry-run the result too";
var SERVICES_HERE = "the service that you are in, else those that you changed";




/***/ }),

/***/ 7569:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endJob: () => (/* binding */ endJob),
/* harmony export */   runOperation: () => (/* binding */ runOperation)
/* harmony export */ });
/* unused harmony exports attempt, runCommand */
/* harmony import */ var _chunk_C7RNYNE2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8224);
/* harmony import */ var _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3641);
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2307);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7495);
/* harmony import */ var _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4635);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2136);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7261);
/* harmony import */ var _chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4322);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6760);















// src/runner/run.ts


// src/commands/index.ts
var COMMANDS = [
  {
    names: ["sync", "playback", "restore"],
    isOperation: true,
    load: () => Promise.all(/* import() */[__webpack_require__.e(8845), __webpack_require__.e(8456), __webpack_require__.e(7704), __webpack_require__.e(4506), __webpack_require__.e(6330), __webpack_require__.e(5921), __webpack_require__.e(7678), __webpack_require__.e(8505), __webpack_require__.e(8000), __webpack_require__.e(8020)]).then(__webpack_require__.bind(__webpack_require__, 8020))
  },
  { names: ["status"], isOperation: true, load: () => Promise.all(/* import() */[__webpack_require__.e(8845), __webpack_require__.e(7704), __webpack_require__.e(7624)]).then(__webpack_require__.bind(__webpack_require__, 7624)) },
  { names: ["check"], load: () => Promise.all(/* import() */[__webpack_require__.e(8845), __webpack_require__.e(7704), __webpack_require__.e(457)]).then(__webpack_require__.bind(__webpack_require__, 457)) },
  { names: ["push"], isOperation: true, load: () => Promise.all(/* import() */[__webpack_require__.e(8845), __webpack_require__.e(8456), __webpack_require__.e(7704), __webpack_require__.e(4506), __webpack_require__.e(6330), __webpack_require__.e(5921), __webpack_require__.e(7678), __webpack_require__.e(8505), __webpack_require__.e(422), __webpack_require__.e(1177), __webpack_require__.e(65), __webpack_require__.e(4308), __webpack_require__.e(1851), __webpack_require__.e(8113), __webpack_require__.e(7797), __webpack_require__.e(6148)]).then(__webpack_require__.bind(__webpack_require__, 6148)) },
  { names: ["reset"], isOperation: true, load: () => Promise.all(/* import() */[__webpack_require__.e(8845), __webpack_require__.e(8456), __webpack_require__.e(7704), __webpack_require__.e(4506), __webpack_require__.e(6330), __webpack_require__.e(5921), __webpack_require__.e(7678), __webpack_require__.e(8505), __webpack_require__.e(422), __webpack_require__.e(6399)]).then(__webpack_require__.bind(__webpack_require__, 6399)) },
  { names: ["backups"], load: () => Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(7678), __webpack_require__.e(3085)]).then(__webpack_require__.bind(__webpack_require__, 3085)) },
  { names: ["init"], load: () => Promise.all(/* import() */[__webpack_require__.e(8456), __webpack_require__.e(422), __webpack_require__.e(7039)]).then(__webpack_require__.bind(__webpack_require__, 7039)) },
  { names: ["plan"], isOperation: true, load: () => Promise.all(/* import() */[__webpack_require__.e(8845), __webpack_require__.e(8456), __webpack_require__.e(4506), __webpack_require__.e(6330), __webpack_require__.e(5921), __webpack_require__.e(1382)]).then(__webpack_require__.bind(__webpack_require__, 1382)) },
  { names: ["diff"], isOperation: true, load: () => Promise.all(/* import() */[__webpack_require__.e(8845), __webpack_require__.e(8456), __webpack_require__.e(7704), __webpack_require__.e(4506), __webpack_require__.e(6330), __webpack_require__.e(5921), __webpack_require__.e(65), __webpack_require__.e(4308), __webpack_require__.e(2084)]).then(__webpack_require__.bind(__webpack_require__, 2084)) },
  { names: ["verify"], isOperation: true, load: () => Promise.all(/* import() */[__webpack_require__.e(8845), __webpack_require__.e(8456), __webpack_require__.e(4506), __webpack_require__.e(6330), __webpack_require__.e(1177), __webpack_require__.e(538)]).then(__webpack_require__.bind(__webpack_require__, 538)) },
  { names: ["repin"], isOperation: true, load: () => Promise.all(/* import() */[__webpack_require__.e(8845), __webpack_require__.e(8456), __webpack_require__.e(7704), __webpack_require__.e(4506), __webpack_require__.e(6330), __webpack_require__.e(422), __webpack_require__.e(1177), __webpack_require__.e(4899)]).then(__webpack_require__.bind(__webpack_require__, 4899)) },
  { names: ["resolve"], load: () => Promise.all(/* import() */[__webpack_require__.e(8845), __webpack_require__.e(8456), __webpack_require__.e(6330), __webpack_require__.e(422), __webpack_require__.e(1177), __webpack_require__.e(65), __webpack_require__.e(1851), __webpack_require__.e(4345)]).then(__webpack_require__.bind(__webpack_require__, 4345)) },
  { names: ["run"], load: () => Promise.all(/* import() */[__webpack_require__.e(8845), __webpack_require__.e(8456), __webpack_require__.e(7704), __webpack_require__.e(4506), __webpack_require__.e(6330), __webpack_require__.e(5921), __webpack_require__.e(7678), __webpack_require__.e(8505), __webpack_require__.e(65), __webpack_require__.e(4308), __webpack_require__.e(8000), __webpack_require__.e(802)]).then(__webpack_require__.bind(__webpack_require__, 802)) },
  { names: ["proxy"], load: () => Promise.all(/* import() */[__webpack_require__.e(8845), __webpack_require__.e(8456), __webpack_require__.e(7704), __webpack_require__.e(4506), __webpack_require__.e(8264)]).then(__webpack_require__.bind(__webpack_require__, 8264)) },
  { names: ["migrate"], load: () => Promise.all(/* import() */[__webpack_require__.e(8845), __webpack_require__.e(8456), __webpack_require__.e(7704), __webpack_require__.e(4506), __webpack_require__.e(6330), __webpack_require__.e(5921), __webpack_require__.e(7678), __webpack_require__.e(8505), __webpack_require__.e(422), __webpack_require__.e(1177), __webpack_require__.e(65), __webpack_require__.e(4308), __webpack_require__.e(1851), __webpack_require__.e(8113), __webpack_require__.e(7797), __webpack_require__.e(4600)]).then(__webpack_require__.bind(__webpack_require__, 4600)) },
  { names: ["mirror"], load: () => Promise.all(/* import() */[__webpack_require__.e(8845), __webpack_require__.e(8456), __webpack_require__.e(4506), __webpack_require__.e(6330), __webpack_require__.e(5921), __webpack_require__.e(8285)]).then(__webpack_require__.bind(__webpack_require__, 8285)) },
  { names: ["cache"], load: () => Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(6330), __webpack_require__.e(9572)]).then(__webpack_require__.bind(__webpack_require__, 9572)) },
  { names: ["completion"], load: () => Promise.all(/* import() */[__webpack_require__.e(8845), __webpack_require__.e(8456), __webpack_require__.e(7704), __webpack_require__.e(4506), __webpack_require__.e(7678), __webpack_require__.e(6076)]).then(__webpack_require__.bind(__webpack_require__, 6076)) },
  { names: ["demo"], load: () => Promise.all(/* import() */[__webpack_require__.e(8845), __webpack_require__.e(8456), __webpack_require__.e(7704), __webpack_require__.e(4506), __webpack_require__.e(7678), __webpack_require__.e(6377)]).then(__webpack_require__.bind(__webpack_require__, 6377)) }
];
var OPERATIONS = COMMANDS.filter(({ isOperation }) => isOperation === true).map(
  ({ names }) => names[0]
);
function findCommand(name) {
  return COMMANDS.find(({ names }) => name !== void 0 && names.includes(name));
}

// src/inputs/read.ts
function readInputs(source, taker) {
  const { text, token, boolean, integer, duration, choice, wrong } = typedReaders(source);
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
    all: boolean("all") ?? false,
    olderThan: duration("older-than"),
    message: text("message"),
    pullRequest: boolean("pull-request") ?? true,
    commitPins: boolean("commit-pins") ?? false,
    allowSecrets: splitList(text("allow-secrets")),
    dryRun: boolean("dry-run") ?? false,
    discard: boolean("discard"),
    yes: boolean("yes") ?? false,
    cache: choice("cache", _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc.cache.choices),
    cacheSave: choice("cache-save", _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc["cache-save"].choices),
    mirror: text("mirror"),
    layout: text("layout") === void 0 ? void 0 : choice("layout", _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc.layout.choices),
    proxy: boolean("proxy") ?? false,
    replay: choice("replay", _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc.replay.choices),
    replayFile: text("replay-file"),
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
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl("bad-usage", `${mistakes.join("; ")}.`, { hint: "Correct it and run again; nothing was changed." });
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
    const { min } = _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc[name];
    if (/^\d{1,6}$/.test(value) && Number(value) >= min) return Number(value);
    wrong.push(`${source.show(name)} is a whole number, ${min} or more, not ${JSON.stringify(value)}`);
    return fallback;
  };
  const duration = (name) => {
    const value = text(name);
    const [, number = "", unit = ""] = /^(\d{1,5})([hdw])$/.exec(value ?? "") ?? [];
    if (value === void 0) return void 0;
    if (number !== "") return Number(number) * { h: 1, d: 24, w: 168 }[unit] * 36e5;
    wrong.push(`${source.show(name)} is a number of hours, days or weeks (12h, 3d, 2w), not ${JSON.stringify(value)}`);
    return void 0;
  };
  const choice = (name, choices) => {
    const value = text(name);
    const chosen = choices.find((one) => one === value);
    if (value !== void 0 && chosen === void 0) wrong.push(notOneOf(source.show(name), choices, value));
    return chosen ?? choices[0];
  };
  return { text, token, boolean, integer, duration, choice, wrong };
}
function readText(source, name) {
  const value = source.read(name)?.trim();
  return value === "" ? void 0 : value;
}
function notOneOf(name, choices, value) {
  return `${name} is one of ${choices.join(", ")}, not ${JSON.stringify(value)}`;
}
function inapplicableInputs(source, { inputs }) {
  const names = Object.keys(_chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc);
  return names.filter((name) => name !== "operation" && !inputs.includes(name) && isGiven(source, name));
}
function isGiven(source, name) {
  if (name === "token" || name === "code-token") return false;
  const { taskDefault } = _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc[name];
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
  const workingDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.resolve)(host.workspace, inputs.workingDirectory ?? ".");
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
      codeRepository ??= (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_5__/* .openCodeRepository */ .Ev)(workingDirectory, { asTop }, signal);
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
      warning: (0,_chunk_C7RNYNE2_js__WEBPACK_IMPORTED_MODULE_0__/* .announcer */ .y4)(host, "warning")
    }
  };
}
function maskedTokens(host, inputs) {
  const token = host.token(inputs);
  const codeToken = host.codeToken(inputs);
  for (const secret of /* @__PURE__ */ new Set([token?.value, codeToken?.value])) {
    if (secret === void 0) continue;
    host.mask(secret);
    host.mask((0,_chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_15__/* .basic */ .HX)(secret).replace("basic ", ""));
  }
  return { token, codeToken };
}

// src/runner/run.ts
var STOPS = ["SIGINT", "SIGTERM", "SIGHUP"];
var UNFINISHED = new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl(
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
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl("bad-usage", message, { hint: "Correct it and run again; nothing was changed." });
    }
    const { command } = await entry.load();
    await execute(host, name, command, { ..._chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_COMMAND_LINE */ .RD, paths: [] }, stop);
  });
}
async function runCommand(host, name, command, given) {
  await attempt(host, (stop) => execute(host, name, command, given, stop));
}
async function execute(host, name, command, given, stop) {
  const inputs = readInputs(host, { name, inputs: (0,_chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(command) });
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
  const timedOut = new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl("timed-out", `Not done after ${seconds} seconds.`, {
    hint: `Give more with ${host.show("timeout")}, or run the command again; it goes on where it was.`
  });
  return setTimeout(() => stop.abort(timedOut), seconds * 1e3);
}
var SUMMARIZED = /* @__PURE__ */ new Set(["cancelled", "not-verified", "not-pushed", "recordings-differ", "not-replayed"]);
async function attempt(host, body) {
  const stop = new AbortController();
  const cancel = () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort(new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .AssetsSyncError */ .Fl("cancelled", "Cancelled.", { hint: "Run the command again; it goes on where it was." }));
  };
  for (const name of STOPS) process.on(name, cancel);
  const fail = () => host.fail(UNFINISHED, (0,_chunk_C7RNYNE2_js__WEBPACK_IMPORTED_MODULE_0__/* .errorText */ .kc)(UNFINISHED));
  process.once("beforeExit", fail);
  const tellDetail = (line) => host.say("debug", String(line));
  if (host.isDebug) _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .details */ .zH.subscribe(tellDetail);
  try {
    await body(stop);
  } catch (thrown) {
    const error = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .toAssetsSyncError */ .gb)(thrown);
    if (error.problems.length > 1 && !host.atTerminal) error.problems.forEach((0,_chunk_C7RNYNE2_js__WEBPACK_IMPORTED_MODULE_0__/* .announcer */ .y4)(host, "error"));
    host.fail(error, (0,_chunk_C7RNYNE2_js__WEBPACK_IMPORTED_MODULE_0__/* .errorText */ .kc)(error));
    if (!SUMMARIZED.has(error.code)) await host.summarize(() => (0,_chunk_C7RNYNE2_js__WEBPACK_IMPORTED_MODULE_0__/* .errorSummary */ .N5)(error));
  } finally {
    _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .details */ .zH.unsubscribe(tellDetail);
    process.removeListener("beforeExit", fail);
    for (const name of STOPS) process.removeListener(name, cancel);
  }
}
async function endJob(host) {
  try {
    const { PROXY_STATE, parseProxy, REPLAY_STATE, stopProxy } = await __webpack_require__.e(/* import() */ 4644).then(__webpack_require__.bind(__webpack_require__, 4644));
    const proxy = parseProxy(host.readState(PROXY_STATE));
    if (proxy === void 0) return;
    const { askBeforeStop, reportReplay } = await __webpack_require__.e(/* import() */ 7598).then(__webpack_require__.bind(__webpack_require__, 5217));
    const { strictest, takeWishes } = await __webpack_require__.e(/* import() */ 6842).then(__webpack_require__.bind(__webpack_require__, 6842));
    const own = { replay: "report", files: [], ...JSON.parse(host.readState(REPLAY_STATE) || "{}") };
    const kept = takeWishes(proxy.log);
    const isTold = kept.length === 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)(proxy.log);
    const wish = strictest([own, ...kept]);
    const audit = isTold ? void 0 : await askBeforeStop(proxy, wish);
    const { wasRunning, lastLines } = await stopProxy(proxy);
    if (isTold) return;
    host.say("info", wasRunning ? `The test proxy at ${proxy.url} was stopped.` : "The test proxy had ended already.");
    if (lastLines !== "") await host.group("The last lines of the test proxy", async () => host.say("info", lastLines));
    const { error } = await reportReplay(proxy, audit, wish, host);
    if (error !== void 0) host.fail(error, (0,_chunk_C7RNYNE2_js__WEBPACK_IMPORTED_MODULE_0__/* .errorText */ .kc)(error));
  } catch (thrown) {
    const { message, hint } = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_12__/* .toAssetsSyncError */ .gb)(thrown);
    host.say("warning", `The test proxy could not be stopped: ${message} ${hint}`);
  }
}



/***/ })

};
