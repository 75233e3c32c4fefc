export const id = 3085;
export const ids = [3085];
export const modules = {

/***/ 7616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ locateRoot),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9457);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7261);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);





// src/selection/locate.ts


function locate(codeRepository, path) {
  const found = (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .WI)(codeRepository.root, _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv);
  if (found === void 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(codeRepository.root, ".git/assets-sync"))) throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .noRootManifest */ .dl)(codeRepository.root);
  const root = found ?? (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)("{}", _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv);
  (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .throwIfWrong */ .tu)([root]);
  const named = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(codeRepository.root, path ?? root.settings.path ?? _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_PATH */ .OM);
  const isOutside = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .Br)(codeRepository.root, named) === void 0;
  const assetsRoot = isOutside ? (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalPath */ .Op)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(named)), (0,node_path__WEBPACK_IMPORTED_MODULE_5__.basename)(named)) : named;
  return {
    root,
    isRootMissing: found === void 0,
    assetsRoot,
    inside: checkAssetsRoot(assetsRoot, codeRepository, path, root.places.$path)
  };
}
function checkAssetsRoot(assetsRoot, codeRepository, given, at) {
  const path = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .Br)(codeRepository.root, assetsRoot);
  if (path === void 0 && given !== void 0) return void 0;
  const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(path ?? "");
  if ("error" in parsed || parsed.directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv) {
    const message = "the assets root must be a directory inside the code repository, not its top and not .git";
    if (given === void 0) throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestError */ .eZ)([{ message, at: at ?? { file: "recordings.json" } }]);
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("bad-usage", `${given} cannot be the assets root: ${message}.`, {
      hint: "Give a directory such as .assets."
    });
  }
  for (const directory of (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .upward */ .Oz)(parsed.directory).slice(0, -1)) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(codeRepository.root, directory), { throwIfNoEntry: false });
    if (found?.isSymbolicLink() !== true) continue;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("foreign-root", `${directory} is a symbolic link, so the assets root could be anywhere.`, {
      hint: "Replace it by a directory, or name another one in $path.",
      at
    });
  }
  return parsed.directory;
}
function locateRoot(codeRepository, path) {
  const { assetsRoot, isRootMissing } = locate(codeRepository, path);
  if (isRootMissing && !(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(assetsRoot, ".git"))) throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .noRootManifest */ .dl)(codeRepository.root);
  return assetsRoot;
}




/***/ }),

/***/ 6178:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   B: () => (/* binding */ withObjectReader),
/* harmony export */   C2: () => (/* binding */ withFileReader),
/* harmony export */   L5: () => (/* binding */ parseCommit),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   Uo: () => (/* binding */ allCommits),
/* harmony export */   X0: () => (/* binding */ commitsAmong),
/* harmony export */   ZY: () => (/* binding */ checkObjects),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   d$: () => (/* binding */ withObjects),
/* harmony export */   ph: () => (/* binding */ fileSizes),
/* harmony export */   tk: () => (/* binding */ TREE_MODE)
/* harmony export */ });
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3757);



// src/git/objects/read.ts
var ANSWER = /^([0-9a-f]{40}) (\w+) (\d+)$/;
function readObjects(names, call) {
  return withObjectReader(call, (read) => read(names));
}
async function withObjectReader(call, body) {
  let opened;
  let last = Promise.resolve();
  const ask = async (names) => {
    if (names.length === 0) return [];
    try {
      if (opened === void 0) {
        const git2 = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .openGit */ .zY)(CAT_FILE, call);
        opened = { ...git2, answers: new _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteReader */ .kP(git2.stdout) };
      }
      opened.stdin.write(names.map((name) => `${name}
`).join(""));
      const objects = [];
      for (const _ of names) objects.push(await readAnswer(opened, call.signal));
      return objects;
    } catch (error) {
      throw call.signal?.aborted === true ? call.signal.reason : error;
    }
  };
  const queue = (question) => {
    const asked = last.then(question);
    last = asked;
    asked.catch(() => {
    });
    return asked;
  };
  try {
    return await body((names) => queue(() => ask(names)));
  } finally {
    opened?.stdin.end();
    opened?.stdout.destroy();
    await queue(() => Promise.reject(new Error("nobody reads objects any more"))).catch(() => {
    });
    await opened?.ended;
  }
}
var CAT_FILE = ["cat-file", "--batch"];
async function readAnswer({ answers, ended }, signal) {
  const line = await answers.line();
  const [, name, type = "", length] = ANSWER.exec(line ?? "") ?? [];
  const content = await answers.take(length === void 0 ? 0 : Number(length) + 1);
  signal?.throwIfAborted();
  if (line === void 0 || content === void 0) throw (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .gitError */ .N7)(CAT_FILE, await ended);
  return name === void 0 ? void 0 : { name, type, content: content.subarray(0, -1) };
}
function withObjects(dir, signal, body) {
  return withObjectReader(
    { environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .ownEnvironment */ .am)(dir), signal },
    (read) => body(
      async (names) => new Map((await read(names)).flatMap((object) => object === void 0 ? [] : [[object.name, object]]))
    )
  );
}
function objectsIn(dir, names, signal) {
  return withObjects(dir, signal, (read) => read(names));
}
function commitsAmong(objects) {
  const read = [...objects.values()].map(({ name, type, content }) => [name, type === "commit" && parseCommit(content)]);
  return new Map(read.filter((entry) => Boolean(entry[1])));
}
function parseCommit(content) {
  const header = content.toString("latin1", 0, content.indexOf("\n\n"));
  const tree = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(/^tree (.*)$/m.exec(header)?.[1] ?? "");
  const parents = [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = ""]) => parent);
  return tree && { tree, parents, time: Number(/^committer .* (\d+) [+-]\d+$/m.exec(header)?.[1] ?? 0) };
}
async function allCommits(dir, signal) {
  const args = ["cat-file", "--batch-all-objects", "--batch-check=%(objectname)"];
  const listing = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(args, { environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .ownEnvironment */ .am)(dir), signal });
  const names = listing.toString("latin1").split("\n").flatMap((line) => (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(line) ?? []);
  return commitsAmong(await objectsIn(dir, names, signal));
}
var TREE_MODE = "40000";
var OBJECT_NAME_BYTES = 20;
function parseTree(content) {
  const text = content.toString("latin1");
  const entries = [];
  for (let at = 0; at < content.length; ) {
    const space = text.indexOf(" ", at);
    const end = text.indexOf("\0", space);
    const next = end + 1 + OBJECT_NAME_BYTES;
    if (space < 0 || end < 0 || next > content.length) throw new Error("not a tree object");
    entries.push({
      mode: text.slice(at, space).replace(/^0+/, ""),
      name: content.subarray(space + 1, end),
      // Forty digits, whatever the bytes are.
      object: content.toString("hex", end + 1, next)
    });
    at = next;
  }
  return entries;
}
async function checkObjects(names, call) {
  if (names.length === 0) return [];
  const output = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(["cat-file", "--batch-check"], { ...call, input: `${names.join("\n")}
` });
  const lines = output.toString("utf8").split("\n").slice(0, names.length);
  return lines.map((line) => {
    const [, name, type = "", size] = ANSWER.exec(line) ?? [];
    return name === void 0 ? void 0 : { name, type, size: Number(size) };
  });
}
async function fileSizes(environment, files, signal) {
  const found = await checkObjects(files, { environment, signal });
  return new Map(found.flatMap((file) => file === void 0 ? [] : [[file.name, file.size]]));
}
function withFileReader(environment, signal, body) {
  return withObjectReader(
    { environment, signal },
    (read) => body(async (file) => {
      const [found] = await read([file]);
      if (found?.type === "blob") return found.content;
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("missing-store", `File ${file} of the assets repository cannot be read from the store.`, {
        hint: "Run the command again: it is fetched anew."
      });
    })
  );
}




/***/ }),

/***/ 6562:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aA: () => (/* binding */ tellBackup),
/* harmony export */   aw: () => (/* binding */ backupName),
/* harmony export */   z5: () => (/* binding */ syncedReport)
/* harmony export */ });
/* harmony import */ var _chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9630);
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2307);
/* harmony import */ var _chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7678);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2136);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7594);






// src/report/synced.ts
function syncedReport(result, { milliseconds, from, title = "assets-sync" }) {
  const { services, assetsRoot, changes = [], cacheKey, cachePath, verified } = result;
  const files = services.reduce((sum, service) => sum + service.files, 0);
  const isNone = services.length === 0;
  const all = `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(services.length, "service")}, ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(files, "recording")}`;
  const costs = `${(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .traffic */ .iN)(result)}, ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTime */ .fU)(milliseconds)}${verified === true ? ", pins verified" : ""}`;
  const rows = services.map(serviceRow);
  return {
    title: isNone ? title : `${title}: ${all}`,
    lines: [...(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .alignRows */ .P4)(rows), isNone ? "No service to sync." : `${all} in ${(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .placeFrom */ .aQ)(from, assetsRoot)} (${costs})`],
    blocks: () => {
      if (isNone) return ["No service to sync."];
      const slow = result.requests === 0 ? [] : services.filter(({ pinnedTrees }) => pinnedTrees.some(({ lacksTree }) => lacksTree));
      const head = ["Service", "Commit", "Recordings", "Size", "From"];
      const table = (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)({ head, rows, numeric: [2, 3], of: "services" });
      const news = changes.length === 0 ? [] : ["#### What the pins of this change bring", (0,_chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_0__/* .changesMarkdown */ .T4)(changes)];
      return [table, costs, ...(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .treesAdvice */ .Kf)(slow.length), ...news];
    },
    outputs: {
      "assets-root": assetsRoot,
      services: services.map(({ service }) => service),
      pins: (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .pinsOutput */ .um)(services),
      changed: !isNone,
      "cache-hit": result.cacheHit,
      files,
      bytes: result.bytes,
      requests: result.requests,
      ...verified === void 0 ? {} : { verified },
      ...cacheKey === void 0 ? {} : { "cache-key": cacheKey },
      ...cachePath === void 0 ? {} : { "cache-path": cachePath }
    },
    // Local changes that stayed, and the name of the backup of those that were replaced.
    json: { kept: result.kept, backup: result.backup === void 0 ? null : backupName(result.backup) }
  };
}
function serviceRow({ service, pinnedTrees, files, size, source, deleted }) {
  const commits = pinnedTrees.map(({ directory, sha, repository }) => {
    const { text, markdown } = (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .commitCell */ .Ou)(repository, sha);
    return { text, markdown: directory === service ? markdown : `${markdown} (${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(directory)})` };
  });
  const back = `${deleted} deleted; ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommand */ .q$)(["assets-sync", "reset", service])} brings them back, and drops what else changed there (a backup is kept)`;
  const from = deleted === 0 ? SOURCES[source] : back;
  return [service, (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .joinCells */ .Cj)(commits), countCell(files, "recording"), (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(size), { text: from, markdown: from }];
}
function countCell(number, singular) {
  return { text: (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(number, singular), markdown: (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(number) };
}
var SOURCES = {
  unchanged: "already there",
  restored: "put back",
  store: "store",
  cache: "cache",
  mirror: "mirror",
  network: "network"
};
function backupName(ref) {
  return ref.slice(_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_2__/* .BACKUPS */ .Gk.length);
}
function tellBackup(host, { path, workingDirectory }, { assetsRoot, backup }) {
  if (backup === void 0) return;
  const flags = [...flag("--path", path), ...flag("--working-directory", workingDirectory)];
  const back = host.atTerminal ? ["assets-sync", "backups", "restore", backupName(backup), ...flags] : ["git", "-C", assetsRoot, "restore", `--source=${backup}`, "--overlay", "--", "."];
  host.say("warning", `Local changes were replaced; they are kept. To bring them back: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommand */ .q$)(back)}`);
}
function flag(name, value) {
  return value === void 0 ? [] : [name, value];
}




/***/ }),

/***/ 9630:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ listPaths),
/* harmony export */   T4: () => (/* binding */ changesMarkdown),
/* harmony export */   Tb: () => (/* binding */ changesText),
/* harmony export */   a$: () => (/* binding */ changeNotices),
/* harmony export */   c_: () => (/* binding */ pathsMarkdown),
/* harmony export */   q4: () => (/* binding */ countPaths),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2307);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3757);




// src/report/changes.ts
var MAX_PATHS = 500;
var KINDS = ["added", "modified", "deleted"];
var SIGNS = { added: "+", modified: "~", deleted: "-" };
var WORDS = { added: "added", modified: "changed", deleted: "removed" };
function countChanges(differences) {
  const said = KINDS.filter((kind) => differences[kind].length > 0).map(
    (kind) => `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(differences[kind].length)} ${WORDS[kind]}`
  );
  return said.length === 0 ? "the same recordings" : said.join(", ");
}
function changeNotices(changes) {
  return changes.map((change) => {
    const since = change.from === void 0 ? "newly pinned" : `since ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(change.from)}`;
    return {
      message: `${change.service}: ${countChanges(change)}, ${since}`,
      ...change.at === void 0 ? {} : { at: change.at }
    };
  });
}
function changesText(changes) {
  return changes.flatMap((change) => [
    `${change.service}  ${shown(change.from)} -> ${shown(change.to)}  ${countChanges(change)}`,
    ...listPaths(change).map((line) => `  ${line}`)
  ]);
}
function shown(sha) {
  return sha === void 0 ? "no pin" : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha);
}
function listPaths(change) {
  return KINDS.flatMap((kind) => change[kind].map((path) => ({ path, line: `${SIGNS[kind]} ${path}` }))).sort((a, b) => a.path < b.path ? -1 : 1).map(({ line }) => line);
}
function changesMarkdown(changes) {
  const table = (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)({
    head: ["Service", "Added", "Changed", "Removed", "Pins"],
    numeric: [1, 2, 3],
    rows: changes.map((change) => [change.service, ...KINDS.map((kind) => change[kind].length), pinsCell(change)]),
    of: "services"
  });
  const total = countPaths(changes);
  return total === 0 ? table : `${table}

${(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`Recordings that differ: ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total)}`, pathsMarkdown(changes))}`;
}
function countPaths(changes) {
  return changes.reduce((sum, { added, modified, deleted }) => sum + added.length + modified.length + deleted.length, 0);
}
function pathsMarkdown(changes) {
  const listed = [];
  let room = _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx;
  for (const path of firstPaths(changes)) {
    const line = path.replaceAll("```", "'''").replace(/[\r\n]+/g, " ");
    room -= Buffer.byteLength(line) + 1;
    if (room < 0) break;
    listed.push(line);
  }
  const left = countPaths(changes) - listed.length;
  if (left > 0) listed.push(`and ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(left)} more`);
  return `\`\`\`diff
${listed.join("\n")}
\`\`\``;
}
function firstPaths(changes) {
  const paths = [];
  for (const change of changes) {
    if (paths.length >= MAX_PATHS) break;
    paths.push(...listPaths(change).slice(0, MAX_PATHS - paths.length));
  }
  return paths;
}
function pinsCell({ from, to, repository }) {
  const markdown = `<code>${shown(from)}</code> \u2192 <code>${shown(to)}</code>`;
  const web = from === void 0 || to === void 0 ? void 0 : (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePage */ .D4)(repository, from, to);
  return { text: `${shown(from)} -> ${shown(to)}`, markdown: web === void 0 ? markdown : `[${markdown}](${web})` };
}




/***/ }),

/***/ 3531:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ dropBackups),
/* harmony export */   Tx: () => (/* binding */ findBackups),
/* harmony export */   _p: () => (/* binding */ restoreBackupFiles),
/* harmony export */   iY: () => (/* binding */ isBackupName)
/* harmony export */ });
/* harmony import */ var _chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7678);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7423);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3757);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);






// src/workspace/backups.ts

var LINKS = process.platform === "win32" ? [] : ["-c", "core.symlinks=true"];
var BACKUP_NAME = /^(?:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z|[0-9a-f]{40})$/;
function isBackupName(text) {
  return BACKUP_NAME.test(text);
}
function timeOf(name) {
  const [, year, month, day, hour, minute, second] = BACKUP_NAME.exec(name) ?? [];
  return year === void 0 ? void 0 : /* @__PURE__ */ new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
async function findBackups(root, signal) {
  const args = ["for-each-ref", "--format=%(refname)", _chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk];
  const output = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(args, { environment: root.environment, signal }).catch((error) => {
    throw root.isDamage(error) ? root.damaged(error) : error;
  });
  const names = output.toString("latin1").split("\n").map((ref) => ref.slice(_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk.length));
  const backups = [];
  for (const name of names.filter(isBackupName)) backups.push(await readBackup(root, name, signal));
  return backups.sort((a, b) => b.time.getTime() - a.time.getTime());
}
async function readBackup(root, name, signal) {
  const environment = { ...root.environment, GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(root.ours, "no-index") };
  const read = async (...args) => {
    const result = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .Ii)(args, { environment, signal });
    if (result.exitCode === 0) return result.stdout;
    const error = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .gitError */ .N7)(args, result);
    if (error.isUnreadable) return void 0;
    throw error;
  };
  const listFiles = async (from) => {
    const args = ["diff-tree", "-r", "-z", "--no-renames", "--diff-filter=d", "--name-only", from, `${_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk}${name}`];
    const files = await read(...args);
    return files && (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(files);
  };
  const time = timeOf(name);
  if (time !== void 0) return { name, time, files: await listFiles(_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_TREE */ .pL) };
  const made = await read("show", "-s", "--format=%ct", name);
  const roots = made && await read("rev-list", "--max-parents=0", name);
  if (made === void 0 || roots === void 0) return { name, time: /* @__PURE__ */ new Date(0), files: void 0 };
  const first = roots.toString("latin1").trim().split("\n").at(-1) ?? name;
  return { name, time: new Date(Number(made.toString("latin1")) * 1e3), files: await listFiles(first) };
}
async function dropBackups(root, names, signal) {
  const common = { environment: root.environment, signal };
  const refs = names.map((name) => `${_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk}${name}`);
  const found = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["cat-file", "--batch-check=%(objectname)"], {
    ...common,
    input: refs.map((ref) => `${ref}
`).join("")
  });
  const gone = await root.objectsOf(["--stdin"], found.toString("latin1"), signal);
  await root.referredObjects([], signal);
  await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["update-ref", "--stdin", "-z"], { ...common, input: refs.map((ref) => `delete ${ref}\0\0`).join("") });
  const needed = new Set(await root.referredObjects([], signal));
  return gone.filter((name) => !needed.has(name)).reduce((sum, name) => sum + (0,_chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_1__/* .removeLooseObject */ .qZ)(root.objects, name), 0);
}
async function restoreBackupFiles(root, state, { name, files, changes }, log, signal) {
  await (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .requireUnlocked */ .P3)(root, log, signal);
  const changed = new Set(changes.map(({ path }) => path.toString("latin1")));
  const isThere = (path) => (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfThere */ .Cm)(root.fileAt(path))?.isDirectory() === false;
  const others = files.filter((path) => !changed.has(path.toString("latin1")) && isThere(path));
  const inTheWay = [...changes, ...others.map((path) => ({ path, kind: "modified" }))];
  return (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .retryWhileFilesChange */ .HX)(
    root,
    () => (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .withDraft */ .eI)(root, async (draft) => {
      const tree = await treeOf(draft, name, files, signal);
      const staged = await (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .stage */ .wT)(root, { draft, tree: _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_TREE */ .pL }, inTheWay, tree, signal);
      const lost = staged.unlike.filter(({ path }) => changed.has(path.toString("latin1")));
      const backup = await (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .backUp */ .vm)(root, state.head, lost, signal);
      await (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .switchTrees */ .QO)(root, staged, tree, signal, LINKS);
      return backup;
    })
  );
}
async function treeOf(draft, name, files, signal) {
  const call = { environment: draft.environment, signal };
  const wanted = new Set(files.map((path) => path.toString("latin1")));
  const entries = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["ls-tree", "-r", "-z", "--full-tree", `${_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk}${name}`], call));
  const chosen = entries.filter((entry) => wanted.has(entry.toString("latin1", entry.indexOf(9) + 1)));
  const input = Buffer.concat(chosen.flatMap((entry) => [entry, Buffer.of(0)]));
  await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["update-index", "-z", "--index-info"], { ...call, input });
  const tree = (await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["write-tree", "--missing-ok"], call)).toString("latin1").trim();
  (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)(draft.index);
  return tree;
}




/***/ }),

/***/ 978:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ isMeant),
/* harmony export */   HY: () => (/* binding */ ServiceGlobs),
/* harmony export */   KR: () => (/* binding */ servicesBelow),
/* harmony export */   UO: () => (/* binding */ givenServices),
/* harmony export */   ZK: () => (/* binding */ scopesOf),
/* harmony export */   cO: () => (/* binding */ placeInService),
/* harmony export */   px: () => (/* binding */ parseGivenPaths),
/* harmony export */   y2: () => (/* binding */ ALL)
/* harmony export */ });
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6012);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7261);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);







// src/selection/services.ts


var ALL = "*";
var ServiceGlobs = class _ServiceGlobs {
  globs;
  tagged;
  /**
   * @param texts globs as recordings.json has them: one that is none matches nothing
   * @param tagged the directories with an assets.json, as far as they are known
   */
  constructor(texts, tagged = []) {
    this.tagged = new Set(tagged);
    this.globs = texts.map((text) => ({ text, patterns: (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGlob */ .qF)(text) ?? [] }));
  }
  /** The same, when the files that pin were read. */
  withTagged(tagged) {
    return new _ServiceGlobs(
      this.globs.map(({ text }) => text),
      tagged
    );
  }
  /** The service that contains a path (the deepest, where they nest), or undefined. */
  serviceOf(path) {
    return (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .upward */ .Oz)(path).find((directory) => directory !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv && (this.tagged.has(directory) || this.matches(directory)));
  }
  /** The globs that no directory on disk matches. */
  unmatched(codeRoot) {
    const isMatched = ({ base, depth, matches }) => {
      for (const path of walk(codeRoot, base, depth)) if (matches(path)) return true;
      return false;
    };
    return this.globs.filter(({ patterns }) => !patterns.some(isMatched)).map(({ text }) => text);
  }
  matches(path) {
    return this.globs.some(({ patterns }) => patterns.some((pattern) => pattern.matches(path)));
  }
  /** The services that the code repository has on disk in or below a directory. */
  below(codeRoot, directory) {
    const found = /* @__PURE__ */ new Set();
    for (const { base, depth, matches } of this.globs.flatMap(({ patterns }) => patterns)) {
      const start = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(directory, base) ? directory : (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(base, directory) ? base : void 0;
      if (start === void 0) continue;
      for (const path of walk(codeRoot, start, depth)) if (matches(path)) found.add(path);
    }
    return [...found].sort();
  }
};
function* walk(codeRoot, directory, depth) {
  let entries;
  try {
    entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(codeRoot, directory), { withFileTypes: true });
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EACCES") return;
    throw error;
  }
  if (directory !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv) yield directory;
  if (directory !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv && directory.split("/").length >= depth) return;
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDirectory */ .Bp)(entry.name);
    if ("directory" in parsed) yield* walk(codeRoot, (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .joinDirectory */ .as)(directory, parsed.directory), depth);
  }
}
async function servicesBelow(globs, codeRepository, directory, signal, { tracked: isTracked } = {}) {
  const onDisk = isTracked === true ? [] : globs.below(codeRepository.root, directory);
  if (isTracked !== true && !(0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_0__/* .isSparse */ .zP)(codeRepository)) return onDisk;
  const tracked = await (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_0__/* .listDirectories */ .Sk)(codeRepository, signal);
  const left = tracked.filter((path) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(path, directory) && globs.matches(path) && "directory" in (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDirectory */ .Bp)(path));
  return [.../* @__PURE__ */ new Set([...onDisk, ...left])].sort();
}
function scopesOf(paths, globs) {
  return paths.includes(ALL) ? [_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv] : paths.map((path) => globs.serviceOf(path) ?? path);
}
async function givenServices(paths, { globs, pins, earlier, mayLackPins }, codeRepository, signal) {
  const below = (directory) => servicesBelow(globs, codeRepository, directory, signal);
  const allPins = earlier === void 0 ? [pins] : [pins, earlier];
  const pinned = new Set(allPins.flatMap(({ directories }) => directories));
  const chosen = /* @__PURE__ */ new Map();
  const unpinned = [];
  for (const path of paths) {
    const isThere = path === ALL || await isInCheckout(path, codeRepository, signal);
    const services = await servicesOfPath(path, globs, allPins, below);
    const known = isThere || services.some((service) => pinned.has(service)) ? [] : [...pinned, ...await below(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv)];
    const meant = known.includes(services[0] ?? _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv) ? void 0 : (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_2__/* .closestMatch */ .h0)(services[0] ?? _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv, known);
    for (const service of services) {
      const mayLack = mayLackPins === true && isThere && globs.matches(service);
      const isNone = service === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv || service === _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .ir;
      if (isNone || !(mayLack || isPinned(service, allPins))) unpinned.push(service);
      const given = path !== ALL && (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(path, service) || chosen.get(service)?.given === true;
      chosen.set(service, { given, meant });
    }
  }
  if (unpinned.length > 0) {
    const near = unpinned.flatMap((service) => chosen.get(service)?.meant ?? []);
    throw noPins(unpinned, near, [...pinned], paths);
  }
  return [...chosen].map(([service, how]) => ({ service, ...how, pinnedTrees: pins.pinnedTreesOf(service) })).sort((a, b) => a.service < b.service ? -1 : 1);
}
async function isInCheckout(path, codeRepository, signal) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(codeRepository.root, path))) return true;
  return (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_0__/* .isSparse */ .zP)(codeRepository) && (await (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_0__/* .listDirectories */ .Sk)(codeRepository, signal)).includes(path);
}
async function servicesOfPath(path, globs, allPins, below) {
  const above = path === ALL ? _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv : path;
  const service = globs.serviceOf(above);
  if (service !== void 0 && !(service === above && !isPinned(above, allPins))) return [service];
  const pinnedBelow = allPins.flatMap(({ directories }) => directories).filter((directory) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(directory, above));
  const candidates = [
    ...await below(above),
    ...pinnedBelow.flatMap((directory) => globs.serviceOf(directory) ?? (path === ALL ? directory : []))
  ];
  const found = candidates.filter((candidate) => isPinned(candidate, allPins));
  if (found.length > 0 || path === ALL) return found;
  return [allPins.flatMap((pins) => pins.resolveTargeted(path)?.directory ?? [])[0] ?? path];
}
function isPinned(service, allPins) {
  return allPins.some((pins) => pins.pinnedTreesOf(service).length > 0);
}
function noPins(services, near, pinned, paths) {
  const parents = new Set(paths.map((path) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .parentDirectory */ .im)(path)));
  const [parent = _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv] = parents;
  const [pattern, all] = parent === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv ? [ALL, `'${ALL}'`] : [`${parent}/*`, parent];
  const expansion = paths.length > 1 && parents.size === 1 ? ` If your shell made these paths of ${pattern}, give ${all}: all in it that have a pin.` : "";
  const names = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(services.map((service) => JSON.stringify(service)));
  const known = pinned.length > 0 ? ` (pinned are ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(pinned)})` : "";
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("no-pin", `There is no pin for ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(services.map(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .showDirectory */ .fi))}.`, {
    hint: near.length > 0 ? `Did you mean ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)([...new Set(near)])}?` : services.some((service) => service.includes(",")) ? "Separate paths by spaces." : `Add ${names} with the SHA of a commit to recordings.json${known}; what was never recorded is recorded on your machine (assets-sync proxy start) and pushed, which pins it.${expansion}`
  });
}
function parseGivenPaths({ paths, pathsFrom }, codeRepository, assetsRoot) {
  const from = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalPath */ .Op)(pathsFrom);
  const root = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalPath */ .Op)(assetsRoot);
  return paths.map((path) => {
    if (path === ALL || path === `'${ALL}'`) return ALL;
    refusePattern(path, from);
    const absolute = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalPath */ .Op)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(from, path)) ? from : codeRepository.root, path));
    return parseGivenPath(path, (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .Br)(root, absolute) === void 0 ? codeRepository.root : root, absolute);
  });
}
function isMeant(directory, given) {
  return given.length === 0 || given.some((path) => path === ALL || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(directory, path) || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(path, directory));
}
function refusePattern(path, from) {
  if (!/[*?]/.test(path) || (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(from, path))) return;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(path)} is a pattern; a path or '*' is expected.`, {
    hint: `Give '*' for every service that has a pin, or a directory above the services (${JSON.stringify(path.replace(/\/?[^/]*[*?].*$/, "") || ".")}).`
  });
}
function placeInService(from, codeRepository, globs) {
  const real = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalPath */ .Op)(from);
  if ((0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .Br)(codeRepository.root, real) === void 0) return void 0;
  const place = parseGivenPath(".", codeRepository.root, real);
  const isPinned2 = (directory) => (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(codeRepository.root, (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .assetsJsonOf */ .n_)(directory)));
  return globs.serviceOf(place) !== void 0 || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .upward */ .Oz)(place).some(isPinned2) ? place : void 0;
}
function parseGivenPath(text, top, absolute) {
  const path = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .Br)(top, absolute);
  if (path === void 0) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("bad-usage", `${text} is outside the code repository (${top}).`, {
      hint: "Give paths below it, such as sdk/tables."
    });
  }
  const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDirectory */ .Bp)(path);
  if ("directory" in parsed) return parsed.directory;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(text)} is not a path that can be synced: ${parsed.error}.`, {
    hint: "Give paths such as sdk/tables."
  });
}




/***/ }),

/***/ 5944:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ BARE_CONFIG),
/* harmony export */   S3: () => (/* binding */ movePacks),
/* harmony export */   Ut: () => (/* binding */ configText),
/* harmony export */   WG: () => (/* binding */ quotePath),
/* harmony export */   Wq: () => (/* binding */ borrow),
/* harmony export */   aS: () => (/* binding */ readTraits),
/* harmony export */   bh: () => (/* binding */ ensureFile),
/* harmony export */   g7: () => (/* binding */ makeGitDirectory),
/* harmony export */   gI: () => (/* binding */ probeFileSystem),
/* harmony export */   hs: () => (/* binding */ borrowMore),
/* harmony export */   kg: () => (/* binding */ packsIn),
/* harmony export */   lP: () => (/* binding */ makeScratch),
/* harmony export */   mt: () => (/* binding */ isPartial),
/* harmony export */   op: () => (/* binding */ MAX_PACKS),
/* harmony export */   pU: () => (/* binding */ removePacks),
/* harmony export */   pi: () => (/* binding */ namesInPack),
/* harmony export */   qC: () => (/* binding */ readIfThere),
/* harmony export */   rv: () => (/* binding */ joinPacks),
/* harmony export */   uP: () => (/* binding */ forgetFilter),
/* harmony export */   vK: () => (/* binding */ writeAtomically),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   xn: () => (/* binding */ readBoundary),
/* harmony export */   yP: () => (/* binding */ updateBoundary)
/* harmony export */ });
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3757);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6466);



// src/git/git-files.ts




function writeAtomically(path, contents, kind = {}) {
  const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(temporary, contents);
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(temporary, path, kind);
  } catch (error) {
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFile */ .nM)(temporary);
    throw error;
  }
}
function ensureFile(path, contents) {
  if (readIfThere(path) === contents) return;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true });
  writeAtomically(path, contents);
}
function readIfThere(path) {
  return bytesIfThere(path)?.toString("utf8");
}
function bytesIfThere(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(path);
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw Object.assign(error, { path });
  }
}
function configText(entries) {
  return entries.map(([key, value]) => {
    const dot = key.lastIndexOf(".");
    const [section = "", ...subsection] = key.slice(0, dot).split(".");
    const header = subsection.length === 0 ? section : `${section} ${quote(subsection.join("."))}`;
    return `[${header}]
	${key.slice(dot + 1)} = ${quote(value)}
`;
  }).join("");
}
function quote(value) {
  return `"${value.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n")}"`;
}
function alternatesText(paths) {
  return paths.map((path) => `${path.replaceAll("\\", "/")}
`).join("");
}
function makeGitDirectory(dir, options) {
  for (const name of ["objects/pack", "objects/info", "refs", "info"]) (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, name), { recursive: true });
  ensureFile((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "objects/info/alternates"), alternatesText(options.alternates));
  const head = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "HEAD");
  if (!/^(ref: |[0-9a-f]{40}\b)/.test(readIfThere(head) ?? "")) writeAtomically(head, "ref: refs/heads/none\n");
  const config = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "config");
  if (readIfThere(config) === void 0) writeAtomically(config, configText(options.config));
}
function probeFileSystem(file, platform = process.platform) {
  return { ignoresCase: isThereInOtherCase(file), hasExecutableBit: platform !== "win32" && keepsExecutableBit(file) };
}
function readTraits(gitDir, platform = process.platform) {
  const config = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(gitDir, "config");
  const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(config, { throwIfNoEntry: false });
  if (found === void 0) return void 0;
  const hasBit = platform !== "win32" && (found.mode & 73) === 0 && !/filemode\s*=\s*"?false/i.test(readIfThere(config) ?? "");
  return { ignoresCase: isThereInOtherCase(config), hasExecutableBit: hasBit };
}
function isThereInOtherCase(file) {
  const name = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(file);
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(
    (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(
      (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(file),
      name.replace(/[a-z]/g, (letter, at) => at % 2 === 0 ? letter.toUpperCase() : letter)
    )
  );
}
function keepsExecutableBit(file) {
  try {
    const { mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(file);
    if ((mode & 64) !== 0) return false;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.chmodSync)(file, mode | 64);
    const isKept = ((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(file).mode & 64) !== 0;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.chmodSync)(file, mode);
    return isKept;
  } catch {
    return false;
  }
}
function readBoundary(dir) {
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "shallow");
  const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(file, "latin1").split("\n") : [];
  return new Set(lines.map(_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL).filter((name) => name !== void 0));
}
function updateBoundary(dir, lines) {
  if (lines.length === 0) return;
  const boundary = readBoundary(dir);
  for (const line of lines) {
    const [, verb, text = ""] = /^(shallow|unshallow) ([0-9a-f]{40})$/.exec(line) ?? [];
    const name = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(text);
    if (name === void 0) continue;
    if (verb === "shallow") boundary.add(name);
    else boundary.delete(name);
  }
  (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "shallow"), [...boundary].map((name) => `${name}
`).join(""));
}
var BARE_CONFIG = [
  ["core.repositoryFormatVersion", "1"],
  ["core.bare", "true"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"]
];
function makeScratch(dir, borrowed, tips = []) {
  (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFolder */ .fc)(dir);
  makeGitDirectory(dir, { config: BARE_CONFIG, alternates: borrowed.filter((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(folder)) });
  const scratch = { dir, packs: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "objects/pack") };
  if (tips.length > 0) {
    const refs = tips.map((tip) => `${tip} refs/tips/${tip}
`).sort();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "packed-refs"), `# pack-refs with: sorted
${refs.join("")}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "shallow"), tips.map((tip) => `${tip}
`).join(""));
  }
  return scratch;
}
function isPartial({ packs }) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(packs).some((name) => name.endsWith(".promisor"));
}
function forgetFilter({ dir }) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "config"), configText(BARE_CONFIG));
}
function borrow({ dir }, borrowed) {
  const there = borrowed.filter((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(folder));
  (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "objects/info/alternates"), alternatesText(there));
}
function borrowMore({ dir }, folder) {
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "objects/info/alternates");
  const line = alternatesText([folder]);
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(file, "utf8").includes(line)) (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.appendFileSync)(file, line);
}
function quotePath(path) {
  return `"${path.replace(/[\\"]/g, "\\$&")}"`;
}
var PACK_FILES = [".promisor", ".rev", ".pack", ".idx"];
var MAX_PACKS = 50;
function namesIn(folder) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(folder) : [];
}
function packsIn(folder) {
  return namesIn(folder).filter((name) => name.endsWith(".idx")).map((name) => name.slice(0, -".idx".length));
}
function movePacks(from, to) {
  const names = namesIn(from);
  for (const ending of PACK_FILES) {
    for (const name of names) {
      if (name.endsWith(ending)) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(to, name), { isContentAddressed: true });
    }
  }
}
function removePacks(folder, packs) {
  for (const ending of PACK_FILES.toReversed()) {
    for (const pack of packs) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFile */ .nM)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, `${pack}${ending}`));
  }
}
var HEADER_BYTES = 12;
var CHECKSUM_BYTES = 20;
async function joinPacks(packs, to) {
  const parts = packs.map((file) => ({ file, objects: countObjects(file), end: (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(file).size - CHECKSUM_BYTES - 1 }));
  const header = Buffer.from("PACK\0\0\0\0\0\0\0", "latin1");
  header.writeUInt32BE(parts.reduce((sum, { objects }) => sum + objects, 0) >>> 0, 8);
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha1").update(header);
  const joined = async function* () {
    yield header;
    for (const { file, objects, end } of parts) {
      if (objects === 0) continue;
      for await (const part of (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.createReadStream)(file, { start: HEADER_BYTES, end, highWaterMark: 1 << 20 })) {
        hash.update(part);
        yield part;
      }
    }
    yield hash.digest();
  };
  await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(joined, (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.createWriteStream)(to));
}
function countObjects(file) {
  const header = Buffer.alloc(HEADER_BYTES);
  const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.openSync)(file, "r");
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readSync)(handle, header);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.fstatSync)(handle).size <= HEADER_BYTES + CHECKSUM_BYTES ? 0 : header.readUInt32BE(8);
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.closeSync)(handle);
  }
}
var SIGNATURE = Buffer.from("ff744f6300000002", "hex");
var NAMES = SIGNATURE.length + 256 * 4;
var NAME_LENGTH = 20;
function namesInPack(file) {
  const index = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(file);
  if (!index.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return void 0;
  const names = /* @__PURE__ */ new Set();
  const end = NAMES + index.readUInt32BE(NAMES - 4) * NAME_LENGTH;
  for (let at = NAMES; at < end; at += NAME_LENGTH) names.add(index.toString("hex", at, at + NAME_LENGTH));
  return names;
}




/***/ }),

/***/ 3085:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_DVASTYBB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3531);
/* harmony import */ var _chunk_6XMCS26G_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6562);
/* harmony import */ var _chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9630);
/* harmony import */ var _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3641);
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2307);
/* harmony import */ var _chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7678);
/* harmony import */ var _chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4813);
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7704);
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7616);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(978);
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4494);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7423);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7495);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6178);
/* harmony import */ var _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4635);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2136);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7261);
/* harmony import */ var _chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(376);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3757);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6760);


























// src/commands/backups/backups.ts

async function listBackups({ codeRepository, path }, signal) {
  const root = new _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsRoot */ ._c((0,_chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_8__/* .locateRoot */ .L)(codeRepository, path), { onlyRead: true });
  return root.exists() ? (0,_chunk_DVASTYBB_js__WEBPACK_IMPORTED_MODULE_0__/* .findBackups */ .Tx)(root, signal) : [];
}
async function onlyBackup(request, signal) {
  const [first, ...others] = await listBackups(request, signal);
  if (first !== void 0 && others.length === 0) return first.name;
  if (first === void 0) throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_24__/* .AssetsSyncError */ .Fl("bad-usage", "There is no backup.", { hint: "Nothing was replaced here." });
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_24__/* .AssetsSyncError */ .Fl("bad-usage", `There are ${others.length + 1} backups; name the one to bring back.`, {
    hint: `The newest is ${first.name}; 'assets-sync backups' lists them with their files.`
  });
}
function restoreBackup(request, log, signal) {
  return withBackups(request, [request.name], log, signal, async (root, [found], state, held) => {
    const { name } = found;
    if (found?.files === void 0) {
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_24__/* .AssetsSyncError */ .Fl("missing-store", `The files of ${name} cannot be read: they borrow from a store that is gone.`, {
        hint: "Run a sync of those services, which fetches the store again, then restore once more."
      });
    }
    const chosen = chooseFiles(
      found.files,
      name,
      request.paths,
      (0,node_path__WEBPACK_IMPORTED_MODULE_25__.relative)(request.codeRepository.root, root.dir).split(node_path__WEBPACK_IMPORTED_MODULE_25__.sep).join("/")
    );
    const files = chosen.map((path) => path.toString("utf8"));
    const all = await (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_6__/* .readLocalChanges */ .Xp)(root, state, [_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .TOP */ .wv], held);
    const changes = all.filter((change) => change.kind !== "deleted" && isInTheWay(change, files));
    const backup = await (0,_chunk_DVASTYBB_js__WEBPACK_IMPORTED_MODULE_0__/* .restoreBackupFiles */ ._p)(root, state, { name, files: chosen, changes }, log, held);
    return { assetsRoot: root.dir, name, files, backup };
  });
}
async function removeBackups(request, log, signal) {
  if (request.names.includes(_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_9__/* .ALL */ .y2) && (await listBackups(request, signal)).length === 0) return { removed: [], bytes: 0 };
  return withBackups(request, request.names, log, signal, async (root, removed, _, held) => ({
    removed,
    bytes: await (0,_chunk_DVASTYBB_js__WEBPACK_IMPORTED_MODULE_0__/* .dropBackups */ .Pi)(
      root,
      removed.map(({ name }) => name),
      held
    )
  }));
}
async function withBackups({ codeRepository, path }, given, log, signal, body) {
  const assetsRoot = (0,_chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_8__/* .locateRoot */ .L)(codeRepository, path);
  const root = new _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsRoot */ ._c(assetsRoot);
  const names = given.map((name) => name.startsWith(_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_5__/* .BACKUPS */ .Gk) ? name.slice(_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_5__/* .BACKUPS */ .Gk.length) : name);
  const wrong = given.filter((_, index) => names[index] !== _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_9__/* .ALL */ .y2 && !(0,_chunk_DVASTYBB_js__WEBPACK_IMPORTED_MODULE_0__/* .isBackupName */ .iY)(names[index] ?? ""));
  if (wrong.length > 0 || !root.exists()) throw noBackup(wrong.length > 0 ? wrong : given);
  return (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_5__/* .withRootLock */ .Ye)(root, log, signal, async (held) => {
    const all = await (0,_chunk_DVASTYBB_js__WEBPACK_IMPORTED_MODULE_0__/* .findBackups */ .Tx)(root, held);
    const absent = names.filter((name) => name !== _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_9__/* .ALL */ .y2 && !all.some((backup) => backup.name === name));
    if (absent.length > 0) throw noBackup(absent);
    const state = await root.readState(held);
    if (state.interrupted !== void 0) {
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_24__/* .AssetsSyncError */ .Fl("busy", "A sync of this assets root was cut off.", {
        hint: "Finish it first: run assets-sync sync, then run this command once more."
      });
    }
    return body(
      root,
      all.filter(({ name }) => names.includes(_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_9__/* .ALL */ .y2) || names.includes(name)),
      state,
      held
    );
  });
}
function chooseFiles(files, name, paths, rootBelow) {
  if (paths.length === 0) return files;
  const wanted = paths.map((path) => {
    const inRoot = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .inAssetsRoot */ .Tm)(path, rootBelow);
    const meant = files.filter((file) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .isWithin */ .UO)(file.toString("utf8"), inRoot));
    if (meant.length > 0) return meant;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_24__/* .AssetsSyncError */ .Fl("bad-usage", `${path} is not in the backup ${name}.`, {
      hint: "assets-sync backups lists its files; give them as they are there."
    });
  });
  return [...new Set(wanted.flat())];
}
function isInTheWay(change, files) {
  const path = change.path.toString("utf8").replace(/\/$/, "");
  return files.some((file) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .isWithin */ .UO)(file, path) || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_19__/* .isWithin */ .UO)(path, file));
}
function noBackup(names) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_24__/* .AssetsSyncError */ .Fl("bad-usage", `There is no backup ${names.map((name) => JSON.stringify(name)).join(", ")}.`, {
    hint: "'assets-sync backups' lists those that there are."
  });
}

// src/commands/backups/command.ts
var restore = {
  description: "put the files of a backup back; what they replace is kept in another",
  arguments: [
    { syntax: "[name]", help: "as 'assets-sync backups' lists it; where there is one alone it needs no name", isBackup: true },
    { syntax: "[files...]", help: "some of its files or directories; without them all" }
  ],
  inputs: ["path", "working-directory"],
  examples: `
  assets-sync backups restore           # the only one
  assets-sync backups restore 20261124T081530.123Z sdk/tables/tests/recordings/test_query.json`,
  run: runRestore
};
var remove = {
  description: "remove backups for good; what is in them cannot be brought back",
  arguments: [{ syntax: "<name...>", help: "as 'assets-sync backups' lists them; '*' for all", isBackup: true }],
  inputs: ["path", "working-directory"],
  examples: `
  assets-sync backups remove 20261124T081530.123Z
  assets-sync backups remove '*'        # all of them`,
  run: runRemove
};
var command = {
  group: "Recordings",
  description: "list what was replaced, bring it back or remove it",
  quiet: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_3__/* .QUIET_ANSWER */ .oe,
  inputs: ["path", "working-directory"],
  examples: `
  assets-sync backups                   # the newest first, with time and files
  assets-sync backups restore 20261124T081530.123Z
  assets-sync backups remove 20261124T081530.123Z
  assets-sync backups --json            # for scripts`,
  more: `
Nothing removes a backup but 'assets-sync backups remove'.`,
  subcommands: { restore, remove },
  run: runList
};
async function runList({ host, inputs, signal, openCodeRepository, log }) {
  const backups = await listBackups({ codeRepository: await openCodeRepository(), path: inputs.path }, signal);
  for (const { name } of backups.filter(({ files }) => files === void 0)) {
    log.warning({ message: `The files of ${name} cannot be read: they borrow from a store that is gone.` });
  }
  await (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)(host, { lines: backupLines(backups), json: { backups: backups.map(backupJson) } }, "answer");
}
async function runRestore({ host, inputs, signal, openCodeRepository, log, words }) {
  const [name, ...paths] = words;
  const root = { codeRepository: await openCodeRepository(), path: inputs.path };
  const result = await restoreBackup({ ...root, name: name ?? await onlyBackup(root, signal), paths }, log, signal);
  await (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)(host, restored(result, host.workspace));
}
async function runRemove({ host, inputs, signal, openCodeRepository, log, words }) {
  const codeRepository = await openCodeRepository();
  const { removed, bytes } = await removeBackups({ codeRepository, path: inputs.path, names: words }, log, signal);
  const freed = `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_18__/* .count */ .U9)(removed.length, "backup")} removed for good, ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_18__/* .formatBytes */ .z3)(bytes)} freed`;
  const lines = removed.length === 0 ? ["No backup is kept, so none was removed."] : [...headLines(removed), freed];
  await (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)(host, { lines, json: { removed: removed.map(backupJson), bytes } });
}
var MAX_PATHS = 5;
function backupLines(backups) {
  if (backups.length === 0) return ["No backup is kept."];
  const heads = headLines(backups);
  const lines = backups.flatMap(({ files = [] }, index) => {
    const shown = files.slice(0, MAX_PATHS).map((path) => `  ${path.toString("utf8")}`);
    if (files.length > shown.length) shown.push(`  and ${files.length - shown.length} more`);
    return [heads[index] ?? "", ...shown];
  });
  return [
    ...lines,
    `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_18__/* .count */ .U9)(backups.length, "backup")}; to bring one back: assets-sync backups restore <name>; to delete one: assets-sync backups remove <name>`
  ];
}
function headLines(backups) {
  return (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_4__/* .alignRows */ .P4)(
    backups.map(({ name, time, files }) => [
      name,
      localTime(time),
      files === void 0 ? "unreadable" : (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_18__/* .count */ .U9)(files.length, "file")
    ])
  );
}
function localTime(time) {
  const two = (number) => String(number).padStart(2, "0");
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
function backupJson({ name, time, files = [] }) {
  return { name, time: time.toISOString(), files: files.map((path) => path.toString("utf8")) };
}
function restored({ assetsRoot, name, files, backup }, from) {
  const kept = backup === void 0 ? null : (0,_chunk_6XMCS26G_js__WEBPACK_IMPORTED_MODULE_1__/* .backupName */ .aw)(backup);
  return {
    lines: [
      ...files.map((path) => `  ${path}`),
      `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_18__/* .count */ .U9)(files.length, "file")} of ${name} in ${(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_4__/* .placeFrom */ .aQ)(from, assetsRoot)}`,
      ...kept === null ? [] : [`What they replaced is kept: assets-sync backups restore ${kept}`]
    ],
    outputs: { "assets-root": assetsRoot },
    json: { name, files, backup: kept }
  };
}



/***/ })

};
