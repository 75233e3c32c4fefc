export const id = 686;
export const ids = [686];
export const modules = {

/***/ 3114:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   hZ: () => (/* binding */ compareFiles),
/* harmony export */   um: () => (/* binding */ compareRecordings)
/* harmony export */ });
/* harmony import */ var _chunk_YA7VS7F6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
/* harmony import */ var _chunk_NZFQ4Z6G_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3146);
/* harmony import */ var _chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9349);
/* harmony import */ var _chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9032);
/* harmony import */ var _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6580);






// src/diff/compare-recordings.ts
async function compareRecordings(request, options, log, signal) {
  const { results, requests, bytes } = await (0,_chunk_NZFQ4Z6G_js__WEBPACK_IMPORTED_MODULE_1__/* .inEachRepository */ .XM)(request, log, signal, async (assets, comparisons) => {
    const files = await (0,_chunk_NZFQ4Z6G_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTrees */ .tc)(assets, comparisons, signal);
    await (0,_chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchFiles */ .Uq)(assets, contentsOf(files.flat()), (count) => log.info(announce(count)), signal);
    await assets.remote.close();
    const differing = comparisons.map(({ service }, index) => ({ service, files: files[index] ?? [] })).filter((one) => one.files.length > 0);
    const recordings = await compareFiles((0,_chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupEnvironment */ .Qt)(assets.store), differing, options, signal);
    return { changes: (0,_chunk_NZFQ4Z6G_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceChanges */ .TJ)(assets, comparisons, files), recordings };
  });
  return {
    changes: results.flatMap(({ changes }) => changes).sort(_chunk_NZFQ4Z6G_js__WEBPACK_IMPORTED_MODULE_1__/* .byService */ .FH),
    recordings: results.flatMap(({ recordings }) => recordings).sort(_chunk_NZFQ4Z6G_js__WEBPACK_IMPORTED_MODULE_1__/* .byService */ .FH),
    requests,
    bytes
  };
}
function announce(count) {
  return count === 1 ? "To compare what is in them, 1 file of the recordings that differ is fetched." : `To compare what is in them, ${count} files of the recordings that differ are fetched.`;
}
function contentsOf(files) {
  const names = files.flatMap(({ before, after }) => [before, after]);
  return [...new Set(names.filter((name) => name !== void 0))];
}
async function compareFiles(environment, services, options, signal) {
  const sizes = await (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_4__/* .fileSizes */ .ph)(environment, contentsOf(services.flatMap(({ files }) => files)), signal);
  const count = services.reduce((sum, { files }) => sum + files.length, 0);
  return (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_4__/* .withFileReader */ .C2)(environment, signal, async (read) => {
    const compared = [];
    for (const { service, files } of services) {
      const recordings = [];
      for (const { path, before, after } of files) {
        const sides = [await readVersion(before, sizes, read), await readVersion(after, sizes, read)];
        recordings.push(await (0,_chunk_YA7VS7F6_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRecording */ .$)(path, sides[0], sides[1], { ...options, count }));
        signal.throwIfAborted();
      }
      compared.push({ service, recordings });
    }
    return compared;
  });
}
async function readVersion(file, sizes, read) {
  if (file === void 0) return void 0;
  const size = sizes.get(file) ?? 0;
  return { size, content: size > _chunk_YA7VS7F6_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RECORDING_BYTES */ .Z ? void 0 : await read(file) };
}




/***/ }),

/***/ 4686:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_D4TXEMZ2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(468);
/* harmony import */ var _chunk_XOPPANVQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6237);
/* harmony import */ var _chunk_2PXIQBZF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(604);
/* harmony import */ var _chunk_3HMOVQRS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6367);
/* harmony import */ var _chunk_FU7SUYVK_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9468);
/* harmony import */ var _chunk_EAR5SCAV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7616);
/* harmony import */ var _chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5084);
/* harmony import */ var _chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9349);
/* harmony import */ var _chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2305);
/* harmony import */ var _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1006);
/* harmony import */ var _chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9032);
/* harmony import */ var _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6580);
/* harmony import */ var _chunk_CDXXPAUS_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2246);
/* harmony import */ var _chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9840);
/* harmony import */ var _chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6891);
/* harmony import */ var _chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3161);
/* harmony import */ var _chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4476);
/* harmony import */ var _chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(989);
/* harmony import */ var _chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9426);
/* harmony import */ var _chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7597);
/* harmony import */ var _chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5616);
/* harmony import */ var _chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9758);
/* harmony import */ var _chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3651);
/* harmony import */ var _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4738);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4179);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2545);
/* harmony import */ var _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(2041);
/* harmony import */ var _chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(4322);
/* harmony import */ var _chunk_GPT5BPKU_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5444);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(83);
/* harmony import */ var _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7161);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3757);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(3024);


































// src/forge/text.ts

var NO_FACTS = { origin: { commit: void 0, pullRequest: void 0 }, unmerged: [], services: [] };
var LIST = "\n\nRecordings:\n";
var ADVICE = "Merge this with a merge commit: squash and rebase give the contents another commit than the one that is pinned (assets-sync repin mends that).";
var END = /<!-- assets-sync ([0-9a-f]{12}): the text above follows the branch; write below this line -->/;
var END_ROOM = 100;
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
  const why = cut(join([left, whole.rest]).trimEnd(), room / 2);
  const list = serviceLines(facts, codeSpan).join("\n");
  const said = join([why, originText(facts), ADVICE, list === "" ? "" : `${LIST.trim()}

${list}`]);
  const body = cut(said.trimEnd(), room);
  const { recordings = [] } = facts;
  const table = recordings.length === 0 ? "" : (0,_chunk_2PXIQBZF_js__WEBPACK_IMPORTED_MODULE_2__/* .requestsMarkdown */ .ww)(recordings, room - body.length - 3);
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
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_32__.createHash)("sha1").update(title).digest("hex").slice(0, 12);
  return `<!-- assets-sync ${hash}: the text above follows the branch; write below this line -->`;
}
function splitMessages({ earlier = [], message = "", services }) {
  const said = [...earlier, message].flatMap((text) => text.trim() === "" ? [] : [text.trim().split(/\r?\n/)]);
  const titles = new Set(said.map(([title = ""]) => title.trim()));
  const rest = new Set(said.flatMap(([, ...lines]) => lines.join("\n").trim().split("\n\n")));
  const names = services.map(({ service }) => service);
  return { title: titles.size > 0 ? [...titles].join("; ") : `Record ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .listNames */ .Zv)(names, 1)}`, rest: join([...rest]).trim() };
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
function join(paragraphs) {
  return `${paragraphs.filter((text) => text !== "").join("\n\n")}
`;
}
function codeSpan(name) {
  const longest = Math.max(0, ...[...name.matchAll(/`+/g)].map(([run2]) => run2.length));
  const fence = "`".repeat(longest + 1);
  const space = /^[` ]|[` ]$/.test(name) ? " " : "";
  return `${fence}${space}${name}${space}${fence}`;
}
function cut(text, most) {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}

// src/publish/base.ts


// src/publish/merge.ts

function sourceOf({ remote, scratch, signal }, commits) {
  const fetchTrees = async (trees) => {
    const here = await (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_11__/* .objectsIn */ .Qv)(scratch.dir, trees, signal);
    const wants = [...new Set(trees)].filter((tree) => tree !== _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .EMPTY_TREE */ .pL && !here.has(tree));
    if (wants.length === 0) return;
    try {
      await remote.fetch(scratch, { wants, filter: "blob:none" }, signal);
    } catch (error) {
      if (error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl) throw error;
      await remote.fetch(scratch, { wants: [...new Set(commits)], depth: 1, filter: "blob:none", refetch: true }, signal);
    }
  };
  return { scratch, signal, fetchTrees };
}
async function mergeTrees(source, { base, ours, theirs, fork = base }) {
  if ([fork, base, ours].includes(theirs)) return { tree: ours, conflicts: [] };
  if (ours === base && base === fork) return { tree: theirs, conflicts: [] };
  const taken = [];
  const conflicts = [];
  const visit = (path, [parted, ...sides]) => {
    const [before, mine, other] = sides;
    if ([parted, before, mine].some((entry) => isSame(entry, other))) return false;
    const isAgain = isSame(mine, parted) && (isSame(before, parted) || !sides.some(isTree));
    if (!isAgain && !sides.some(isFile)) return true;
    if (isAgain) taken.push(placementOf(path, other));
    else conflicts.push(path.toString("utf8"));
    return false;
  };
  await compareTrees(source, [fork, base, ours, theirs], visit);
  if (conflicts.length > 0) return { tree: _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .EMPTY_TREE */ .pL, conflicts };
  return { tree: (await placeInTree(source, ours, taken)).tree, conflicts };
}
var NOBODY = "assets-sync <assets-sync@localhost> 0 +0000";
function writeCommit({ dir }, { tree, parents, person = NOBODY, message }) {
  const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_33__.join)(dir, "objects");
  if (tree === _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .EMPTY_TREE */ .pL) (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_9__/* .writeObject */ .p7)(objects, "tree", Buffer.alloc(0));
  const lines = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${person}`, `committer ${person}`];
  return (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_9__/* .writeObject */ .p7)(objects, "commit", Buffer.from(`${lines.join("\n")}

${message}`));
}
function placeInTree({ scratch: { dir }, signal }, tree, placed) {
  return (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_11__/* .withObjects */ .d$)(dir, signal, async (read) => {
    const isGone = (one) => "tree" in one && one.tree === _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .EMPTY_TREE */ .pL;
    const placements = placed.map((one) => isGone(one) ? { path: one.path, tree: void 0 } : one);
    return (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_9__/* .composeTree */ .$0)([{ path: _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_25__/* .TOP */ .wv, tree }, ...placements], {
      readTree: async (name) => [...(await readEntries(read, [name], void 0)).values()].flatMap((found) => [...found.values()]),
      writeTree: (content) => (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_9__/* .writeObject */ .p7)((0,node_path__WEBPACK_IMPORTED_MODULE_33__.join)(dir, "objects"), "tree", content)
    });
  });
}
async function diffTrees(source, tops) {
  const changes = [];
  const visit = (path, [before, after]) => {
    if (isSame(before, after)) return false;
    if (isFile(after)) changes.push({ path, kind: isFile(before) ? "modified" : "added" });
    else if (isFile(before)) changes.push({ path, kind: "deleted" });
    return true;
  };
  await compareTrees(source, tops, visit);
  return changes.sort((a, b) => a.path.compare(b.path));
}
async function compareTrees({ scratch, fetchTrees, signal }, tops, visit) {
  await (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_11__/* .withObjects */ .d$)(scratch.dir, signal, async (read) => {
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
          if (!visit(path, entries) || !entries.some(isTree)) return [];
          const below = entries.map((entry) => isTree(entry) ? entry.object : _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .EMPTY_TREE */ .pL);
          return [{ above: Buffer.concat([path, Buffer.from("/")]), trees: below }];
        });
      });
    }
  });
}
async function readEntries(read, trees, fetchTrees) {
  const names = [...new Set(trees)].filter((tree) => tree !== _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .EMPTY_TREE */ .pL);
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
      return [name, new Map((0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_11__/* .parseTree */ .cZ)(object.content).map((entry) => [entry.name.toString("latin1"), entry]))];
    })
  );
}
function placementOf(path, entry) {
  if (entry === void 0 || entry.mode === _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_11__/* .TREE_MODE */ .tk) return { path, tree: entry?.object };
  return { path, file: entry.object, mode: entry.mode };
}
function isTree(entry) {
  return entry?.mode === _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_11__/* .TREE_MODE */ .tk;
}
function isFile(entry) {
  return entry !== void 0 && !isTree(entry);
}
function isSame(one, other) {
  return one?.mode === other?.mode && one?.object === other?.object;
}

// src/publish/request.ts

function treeOrEmpty(tree) {
  return tree === void 0 || tree === "absent" ? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .EMPTY_TREE */ .pL : tree;
}
var BRANCH_PREFIX = "assets-sync/";
var MAX_CHARACTERS = 150;
function branchOf(trees) {
  const all = trees.map(({ directory, ours }) => `${ours} ${directory}
`).join("");
  const contents = trees.length === 1 ? trees[0]?.ours ?? "" : (0,node_crypto__WEBPACK_IMPORTED_MODULE_32__.createHash)("sha1").update(all).digest("hex");
  const [first = "", ...more] = new Set(trees.map(({ service }) => service));
  const name = first.replaceAll("/", "-").replace(/[^\w.-]+|\.{2,}|^\./g, "_").slice(0, MAX_CHARACTERS);
  return `${BRANCH_PREFIX}${name}${more.length > 0 ? `-and-${more.length}-more` : ""}-${contents.slice(0, _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .SHORT_SHA_LENGTH */ .JS)}`;
}
function candidates(name) {
  return [name, ...Array.from({ length: 98 }, (_, index) => `${name}-${index + 2}`)];
}
var RecordingConflict = class extends _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl {
  /** The files, in the code repository's directories. */
  paths;
  constructor(message, paths, hint) {
    const bringBack = "sync keeps your files in a backup and names it. Bring those back that are not listed here (assets-sync backups restore), record the tests of the others again, then push.";
    super("conflict", `${message}:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .listLines */ .i4)(paths)}`, { hint: ["Nothing was pushed.", ...hint, bringBack].join("\n") });
    this.paths = paths;
  }
};
function unitsOf({ units }, paths) {
  return units.filter(({ directory }) => paths.some((path) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_25__/* .isWithin */ .UO)(path, directory)));
}
function howToGoOn(units, flags, branch = []) {
  const names = units.map(({ directory }) => directory);
  return [
    `  ${(0,_chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_22__/* .shellCommand */ .q)(["assets-sync", "repin", ...names, "--latest", ...flags, ...branch])}`,
    `  ${(0,_chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_22__/* .shellCommand */ .q)(["assets-sync", "sync", ...names, "--discard", ...flags])}`
  ];
}
function conflictWithMain(about, paths, unmerged, earlier) {
  const { branch, tip, flags = [] } = about;
  const units = unitsOf(about, paths);
  const pins = units.flatMap(
    ({ commit, directory }) => commit === void 0 ? [`  ${JSON.stringify(directory)}: "${tip}",`] : []
  );
  const [repin = "", sync = ""] = howToGoOn(units, flags);
  const hint = [`To go on from what ${branch} has${pins.length > 0 ? ", pin them first, in recordings.json" : ""}:`];
  hint.push(...pins.length > 0 ? [...pins, "then bring them:"] : [repin], sync);
  if (unmerged.length > 0)
    hint.unshift(
      `First merge what an earlier push made (${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .listNames */ .Zv)(unmerged.map(_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .shortSha */ .Fu))}), which ${branch} does not have: else its recordings go from disk.`
    );
  if (earlier !== void 0)
    hint.unshift(`An earlier push put the same on ${earlier}, which cannot be merged as it is: close its pull request.`);
  return new RecordingConflict(`Recordings changed here and on ${branch}`, paths, hint);
}
function conflictWithPush(about, paths, push2) {
  const flags = about.flags ?? [];
  const others = flags.filter((_, index) => flags[index] !== "--branch" && flags[index - 1] !== "--branch");
  const { branch, author, sha } = push2;
  return new RecordingConflict(`Recordings changed here and on ${branch}, where ${author} pushed ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .shortSha */ .Fu)(sha)}`, paths, [
    `That branch goes on from the push that your pins are of, and ${about.branch} does not have it yet.`,
    "To go on from it:",
    ...howToGoOn(unitsOf(about, paths), others, ["--branch", branch])
  ]);
}
function missingCommitError(unit, { branch, flags = [] }) {
  const { directory, commit } = unit;
  const pin = commit === void 0 ? "" : `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .shortSha */ .Fu)(commit)}, `;
  const message = `${directory} is pinned at ${pin}a commit that the server does not have any more, and ${branch} has other recordings there.`;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl("conflict", message, {
    hint: [
      "Nothing was pushed. A branch that is deleted before it is merged takes its commits along.",
      `To go on from what ${branch} has:`,
      ...howToGoOn([unit], flags).slice(0, 1),
      "Then push again: what changed here since the pin comes along. What only that commit had goes from disk then: copy what of it is still wanted out of the assets root before, put it back after, and push once more."
    ].join("\n")
  });
}
function unmergedError({ directory, commit }, branch) {
  const pin = commit === void 0 ? "" : `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .shortSha */ .Fu)(commit)} `;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl("conflict", `${directory} changed on ${branch}, and its pin ${pin}is not on that branch.`, {
    hint: "If its pull request was squashed, assets-sync repin moves the pin to the branch; else merge it first, with a merge commit. Then push again; nothing was pushed."
  });
}
function taggedError({ directory, at }, untilThen) {
  const migrate = (0,_chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_22__/* .shellCommand */ .q)(["assets-sync", "migrate", "assets-json", directory]);
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl("bad-usage", `${directory} is pinned by ${at.file}, which a push does not write.`, {
    hint: `Have pins take its place, then push again: ${migrate}.${untilThen ? ` Until then the test proxy publishes it: ${untilThen}.` : ""} Nothing was pushed.`,
    at
  });
}

// src/publish/base.ts
async function fetchRemoteState(request2, signal) {
  const { store, remote, scratch, branch, units } = request2;
  const refs = await remote.branches(scratch, [branch, BRANCH_PREFIX], signal);
  const history = new _chunk_FU7SUYVK_js__WEBPACK_IMPORTED_MODULE_4__/* .History */ .B({ store, remote, branch }, signal);
  const walk = new _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_9__/* .TreeWalk */ .OC(remote);
  const tip = refs.get(branch);
  if (tip === void 0) {
    if ((await remote.branches(scratch, [""], signal)).size > 0) throw (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_9__/* .noBranch */ .kc)(remote, branch);
    const first = writeCommit(scratch, { tree: _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .EMPTY_TREE */ .pL, parents: [], message: "Begin the recordings\n" });
    return { ...request2, signal, tip: first, isFirst: true, pushedBranches: /* @__PURE__ */ new Map(), history, ancestries: /* @__PURE__ */ new Map(), walk };
  }
  const pushedBranches = new Map([...refs].filter(([name]) => name.startsWith(BRANCH_PREFIX)));
  const ancestries = /* @__PURE__ */ new Map([[tip, { is: "on-branch" }]]);
  const state = { ...request2, signal, tip, isFirst: false, pushedBranches, history, ancestries, walk };
  const commits = commitsOf(units).filter((commit) => commit !== tip);
  if (commits.length === 0) return state;
  for (const [commit, ancestry] of await history.look(commits, tip)) ancestries.set(commit, ancestry);
  await shareCommits(state, [tip, ...commits]);
  const isAt = (is) => commits.filter((commit) => ancestries.get(commit)?.is === is);
  const merged = isAt("on-branch");
  const wants = [tip, ...isAt("elsewhere")];
  if (merged.length > 0 && remote.isConnected)
    await remote.fetchSince(scratch, { wants, filter: "blob:none", since: merged }, signal);
  return state;
}
async function chooseBase(state) {
  const main = await snapshotOf(state, state.tip);
  const unmerged = await findUnmergedUnits(state, main);
  const push2 = await findUnmergedPush(state, commitsOf(unmerged.keys()));
  const onPush = push2 && await continuePush(state, push2, main);
  const forkTrees = /* @__PURE__ */ new Map();
  for (const [unit, tree] of unmerged) {
    if (onPush !== void 0 && push2?.has(unit.commit)) continue;
    if (tree === void 0) throw unmergedError(unit, state.branch);
    forkTrees.set(unit, tree);
  }
  const base = onPush ?? { on: main, main, previousPush: void 0 };
  return { ...base, forkTrees, unmerged: commitsOf(forkTrees.keys()) };
}
async function findUnmergedUnits(state, main) {
  const { history, tip, pushedBranches, units, ancestries: seen } = state;
  const pushed = new Set(pushedBranches.values());
  const isChanged = (unit) => ![unit.base, unit.ours].includes(main.treeOf(unit));
  const isPushed = (commit) => pushed.has(commit) || seen.get(commit)?.is === "elsewhere";
  const asked = units.filter((unit) => unit.commit !== void 0 && (isChanged(unit) || isPushed(unit.commit)));
  const far = commitsOf(asked).filter((commit) => !seen.has(commit));
  const ancestries = new Map([...seen, ...far.length === 0 ? [] : await history.prove(far)]);
  const unmerged = /* @__PURE__ */ new Map();
  for (const unit of asked) {
    const { assetsPath, base: own, commit: sha } = unit;
    if (sha === void 0) continue;
    const theirs = main.treeOf(unit);
    const { is } = ancestries.get(sha) ?? { is: "missing" };
    const wasOnMain = async (lost) => (await history.firstWithTree([{ sha, assetsPath, ...lost }]))[0] !== void 0;
    if (is === "missing" && isChanged(unit) && !await wasOnMain({ forks: [], tree: own }))
      throw missingCommitError(unit, state);
    if (is !== "elsewhere") continue;
    const forks = await findFork(state, sha);
    const [before] = await treesAt(
      state,
      forks.map((fork) => ({ sha: fork, assetsPath }))
    );
    const isSquashed = async () => {
      if (before === void 0) return false;
      const { tree, conflicts } = await mergeTrees(sourceOf(state, [...forks, tip]), { base: before, ours: own, theirs });
      return tree === theirs && conflicts.length === 0;
    };
    const isMerged = before !== theirs && (!isChanged(unit) || await isSquashed() || await wasOnMain({ forks }));
    if (!isMerged) unmerged.set(unit, before);
  }
  return unmerged;
}
async function findUnmergedPush(state, commits) {
  const { remote, scratch, history, tip: main, signal } = state;
  const branches = [...state.pushedBranches];
  if (commits.length === 0 || branches.length === 0) return void 0;
  const firstWith = (has) => commits.flatMap((commit) => branches.filter(([, tip2]) => has(tip2, commit)))[0];
  let found = firstWith((tip2, commit) => tip2 === commit);
  if (found === void 0) {
    await history.fetchUnmerged([...new Set(branches.map(([, tip2]) => tip2))]);
    const below2 = new Map(branches.map(([, tip2]) => [tip2, history.graph.historyOf(tip2)]));
    found = firstWith((tip2, commit) => below2.get(tip2)?.has(commit) === true);
    if (found === void 0) return void 0;
    if (remote.isConnected) await remote.fetchSince(scratch, { wants: [found[1]], filter: "blob:none", since: [main] }, signal);
  }
  const [branch, tip] = found;
  const [fork] = await findFork(state, tip);
  if (fork === void 0) return void 0;
  await shareCommits(state, [tip, fork]);
  const below = history.graph.historyOf(tip);
  return { branch, tip, fork, has: (commit) => commit !== void 0 && below.has(commit) };
}
async function continuePush(state, { branch, tip, fork }, main) {
  const there = await snapshotOf(state, tip);
  const before = await snapshotOf(state, fork);
  const previousPush = { ...there, ...await readCommits(state, tip, fork), branch, sha: tip, mainTreeOf: main.treeOf };
  if (state.units.every((unit) => main.treeOf(unit) === before.treeOf(unit))) return { on: there, main: before, previousPush };
  const source = sourceOf(state, [fork, tip, state.tip]);
  const versionsOf = (unit) => ({ base: before.treeOf(unit), ours: there.treeOf(unit), theirs: main.treeOf(unit) });
  const { treeOf, conflicts } = await mergeUnits(state, source, versionsOf);
  if (conflicts.length > 0) throw conflictWithMain(state, conflicts, [], branch);
  const whole = await mergeTrees(source, { base: before.top, ours: there.top, theirs: main.top });
  if (whole.conflicts.length > 0) return void 0;
  return { on: { commits: [tip, state.tip], top: whole.tree, treeOf }, main, previousPush };
}
async function mergeUnits({ units }, source, versionsOf) {
  const trees = [];
  const conflicts = [];
  for (const unit of units) {
    const merged = await mergeTrees(source, versionsOf(unit));
    trees.push(merged.tree);
    conflicts.push(...merged.conflicts.map((path) => `${unit.directory}/${path}`));
  }
  return { treeOf: treesByPath(units, trees), conflicts };
}
async function findFork({ history, tip }, commit) {
  let forks = history.graph.mergeBases(commit, tip);
  if (forks === void 0) {
    const ancestry = (await history.prove([commit])).get(commit);
    forks = ancestry?.is === "elsewhere" ? ancestry.forks : [];
  }
  if (forks.length > 1) forks = await history.mergeBases(commit, tip);
  return forks.length > 1 ? [] : forks;
}
async function shareCommits({ remote, scratch, history, walk, signal }, commits) {
  const known = commits.map((name) => [name, history.graph.get(name)]);
  walk.addTops(new Map(known.flatMap(([name, commit]) => commit === void 0 ? [] : [[name, commit]])));
  const [tip] = commits;
  if (history.wholeObjects !== void 0) (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_29__/* .borrowMore */ .hs)(scratch, history.wholeObjects);
  const found = (await (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_11__/* .objectsIn */ .Qv)(history.scratch.dir, [tip], signal)).get(tip);
  if (found !== void 0) (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_9__/* .writeObject */ .p7)((0,node_path__WEBPACK_IMPORTED_MODULE_33__.join)(scratch.dir, "objects"), "commit", found.content);
  else if (!(await (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_11__/* .objectsIn */ .Qv)(scratch.dir, [tip], signal)).has(tip))
    await remote.fetch(scratch, { wants: [tip], depth: 1, filter: "tree:0" }, signal);
}
async function readCommits({ scratch, history, signal }, tip, fork) {
  const args = ["log", "--first-parent", "--reverse", "-z", "--format=%an%n%B"];
  const all = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .tryGit */ .Ii)([...args, tip, `^${fork}`], { environment: (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .ownEnvironment */ .am)(history.scratch.dir), signal });
  const alone = [...args, "--no-walk", tip];
  const output = all.exitCode === 0 ? all.stdout : await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .git */ .$Y)(alone, { environment: (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .ownEnvironment */ .am)(scratch.dir), signal });
  const said = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .splitRecords */ .DQ)(output).map((record) => record.toString("utf8").split("\n"));
  return { author: said.at(-1)?.[0] ?? "", messages: said.map(([, ...message]) => message.join("\n")) };
}
async function snapshotOf(state, commit) {
  const { units } = state;
  const paths = [_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_25__/* .TOP */ .wv, ...units.map(({ assetsPath }) => assetsPath)];
  const [top = _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .EMPTY_TREE */ .pL, ...trees] = await treesAt(
    state,
    paths.map((assetsPath) => ({ sha: commit, assetsPath }))
  );
  return { commits: [commit], top, treeOf: treesByPath(units, trees) };
}
function treesByPath(units, trees) {
  const byPath = new Map(units.map(({ assetsPath }, index) => [assetsPath, trees[index]]));
  return ({ assetsPath }) => {
    const tree = byPath.get(assetsPath);
    if (tree === void 0) throw new Error(`${assetsPath} is not published`);
    return tree;
  };
}
async function treesAt({ walk, scratch, signal }, places) {
  return (await walk.fetch(scratch, places, signal)).map(treeOrEmpty);
}
function commitsOf(units) {
  return [...new Set([...units].flatMap(({ commit }) => commit ?? []))];
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
      authorization: `token ${(0,_chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_34__/* .passwordOf */ .No)(authorization.replace(/^\w+ /, ""))}`,
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
      return await (0,_chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_26__/* .withRetries */ .LH)({ ...access, signal }, () => request(host, access, { method, address, body: more.body }, signal));
    } catch (error) {
      if (!(error instanceof _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_26__/* .Transient */ .Rc)) throw error;
      const hint = "Wait until it answers again";
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl("unreachable", error.message, { hint, detail: error.words, cause: error });
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
      if (!(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl)) throw error;
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
  const printable = (text2) => (0,_chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_34__/* .withoutToken */ ._Q)(text2, authorization).replace(CONTROL, " ").trim().slice(0, MAX_DETAIL);
  const fetch = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .proxiedFetch */ .iR)(address, process.env);
  const limit = AbortSignal.timeout(timeoutMs);
  const init = { method, headers, redirect, signal: AbortSignal.any([signal, limit]) };
  let response;
  let text;
  try {
    response = await fetch(address, body === void 0 ? init : { ...init, body: JSON.stringify(body) });
    text = await response.text();
  } catch (error) {
    signal.throwIfAborted();
    if (limit.aborted) throw new _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_26__/* .Transient */ .Rc(`No answer about the pull request came within ${timeoutMs / 1e3} seconds`, "", 0);
    throw new _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_26__/* .Transient */ .Rc(`${name} could not be reached`, printable((0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .causesOf */ .cZ)(error)), 0);
  }
  const answerHeaders = Object.fromEntries(response.headers);
  const isSignIn = redirect === "manual" && (response.status === 203 || response.status >= 300 && response.status < 400);
  const status = isSignIn ? 401 : response.status;
  const data = (0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_24__/* .parseJson */ .qF)(text);
  if (status < 300) {
    if (typeof data === "object" && data !== null) return data;
    const isCut = data === void 0 && /\bjson\b/.test(answerHeaders["content-type"] ?? "");
    throw isCut ? new _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_26__/* .Transient */ .Rc(`The answer of ${name} was cut off`, printable(text), 0) : notUnderstood(host);
  }
  const { message: sentence, errors } = data ?? {};
  const words = [sentence, ...Array.isArray(errors) ? errors.map((one) => one?.message) : []].filter(Boolean);
  const said = printable(words.join(": ")).replace(/\.$/, "");
  const message = `${name} answered ${status}${said === "" ? "" : ` (${said})`}`;
  const pause = (0,_chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_26__/* .findPause */ .Ww)({ status, headers: answerHeaders }, said, Date.now());
  if (pause !== void 0) throw new _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_26__/* .Transient */ .Rc(message, printable(text), pause);
  const isDenied = [401, 403, 404].includes(status);
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl(isDenied ? "unauthorized" : "forge-refused", message, {
    hint: isDenied ? "Give a token that may open pull requests there" : "Look at what it says",
    detail: printable(text)
  });
}
function notUnderstood({ name }) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl("forge-refused", `what answered is not ${name}`, { hint: "Check the address of the repository" });
}

// src/publish/offer.ts
async function offerPublished(request2, access, { branch, found, previousPush, facts }, log, signal) {
  if (branch === void 0) return {};
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
    const isOld = found || previousPush !== void 0;
    const opened = await pullRequests.open({ branch, into, isOld, ...pullRequestText(facts, TEXT_LIMITS[forge.kind]) });
    if (opened.closed !== void 0) {
      const message = `${opened.closed} was closed without being merged, and this push goes on from it: ${opened.page} has its recordings too. If they are not wanted, close that as well, and go on from what ${into} has (assets-sync repin --latest)`;
      log.warning({ message });
    }
    return { pullRequest: opened.page };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl)) throw error;
    const message = `The branch ${branch} was pushed, but its pull request could not be opened: ${error.message}.`;
    const hint = `${error.hint}, then run the command again, which finds the branch; or open it here: ${page} . Pins and recordings are as they were.`;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl(error.code, message, { hint, detail: error.detail, cause: error });
  }
}
async function offerEarlierPushes(request2, access, { store, remote, branch: into }, pinned, log, signal) {
  const { pullRequests } = request2.pullRequest ? openForge(request2, access, log, signal) : {};
  if (pullRequests === void 0 || pinned.size === 0) return void 0;
  let shown;
  try {
    await store.open(signal);
    const scratch = store.newScratch();
    const pushes = [...await remote.branches(scratch, [BRANCH_PREFIX], signal)].filter(([, tip]) => pinned.has(tip));
    const tips = [...new Set(pushes.map(([, tip]) => tip))];
    if (tips.length === 0) return void 0;
    const ancestries = await new _chunk_FU7SUYVK_js__WEBPACK_IMPORTED_MODULE_4__/* .History */ .B({ store, remote, branch: into }, signal).prove(tips);
    await remote.fetch(scratch, { wants: tips, depth: 1, filter: "tree:0" }, signal);
    const commits = await (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_11__/* .objectsIn */ .Qv)(scratch.dir, tips, signal);
    for (const [branch, tip] of pushes) {
      const text = commits.get(tip)?.content.toString("utf8") ?? "";
      const said = ancestries.get(tip)?.is === "elsewhere" ? readMessage(text.slice(text.indexOf("\n\n") + 2)) : void 0;
      if (said === void 0 || await pullRequests.hasAny({ branch, into })) continue;
      const facts = { ...NO_FACTS, message: said.withList };
      const offered = await offerPublished(
        request2,
        access,
        { branch, found: false, previousPush: void 0, facts },
        log,
        signal
      );
      shown ??= offered;
      if (shown !== offered && offered.pullRequest !== void 0)
        log.notice(`The pull request of an earlier push, ${branch}, is open now: ${offered.pullRequest}`);
    }
  } catch (error) {
    signal.throwIfAborted();
    log.notice(`Pull requests of earlier pushes could not be looked for: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .toAssetsSyncError */ .gb)(error).message}`);
  }
  return shown;
}
function openForge({ access, repositoryOptions: { attempts }, gitHubApi, otherGitHub }, { url, authorization }, log, signal) {
  const { repository, token, ownOrigin, gitHubServer } = access;
  const forge = findForge({ url, gitHubServer, gitHubApi, otherGitHub });
  if (forge === void 0) return {};
  const pages = { transport: "http", origin: forge.origin };
  const chosen = url.transport === "http" ? { authorization, warning: void 0 } : (0,_chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_34__/* .chooseCredential */ .P$)({ fromInput: repository !== void 0, token, ownOrigin, url: pages });
  if (chosen.warning !== void 0) log.warning({ message: chosen.warning });
  if (chosen.authorization === void 0) return { forge };
  return { forge, pullRequests: pullRequestsOf(forge, { authorization: chosen.authorization, attempts, log }, signal) };
}
function byHand({ url, transport }, { branch, into }) {
  const why = transport === "path" ? "is a repository on a disk" : "is not known as GitHub or Azure Repos (GH_HOST names a GitHub of your own)";
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

function publish(request2, signal) {
  return retryWhileRefsMove(request2, signal, async () => {
    const state = await fetchRemoteState(request2, signal);
    const base = await chooseBase(state);
    const merged = await mergeChanges(state, base.on, base.forkTrees);
    const found = await findPublished(state, base, merged);
    if (found !== void 0) return found;
    const commit = await commitChanges(state, base, merged);
    return pushCommit(state, base, commit);
  });
}
function retryWhileRefsMove({ remote, branch }, signal, attempt) {
  let [tries, unreadable] = [0, 0];
  const attemptOnce = async () => {
    tries++;
    try {
      return await attempt();
    } catch (error) {
      if (tries > 1 && error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl && error.code === "missing-commit") {
        const message = `Branch ${branch} of ${remote.repositoryUrl} was deleted while the recordings were pushed.`;
        const hint = "Nothing was pushed. Restore the branch, then run the command again.";
        throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl("conflict", message, { hint, cause: error });
      }
      const isPruned = error instanceof _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .GitError */ .XS && error.isUnreadable && unreadable++ === 0;
      if (!(0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_9__/* .wasMoved */ .bR)(error) && !isPruned) throw error;
      return void 0;
    }
  };
  return (0,_chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_26__/* .retryOnRace */ .di)(attemptOnce, remote.repositoryUrl, signal);
}
async function mergeChanges(state, { commits, top, treeOf }, forkTrees) {
  const { units } = state;
  const source = sourceOf(state, commits);
  const changed = units.filter((unit) => ![unit.base, unit.ours].includes(treeOf(unit)));
  await source.fetchTrees(changed.map(treeOf));
  const versionsOf = (unit) => ({ ...unit, theirs: treeOf(unit), fork: forkTrees.get(unit) });
  const merged = await mergeUnits(state, source, versionsOf);
  if (merged.conflicts.length > 0) return { ...merged, top };
  const placed = units.map((unit) => ({ path: unit.assetsPath, tree: merged.treeOf(unit) }));
  placed.sort((a, b) => a.path < b.path ? -1 : 1);
  const { tree, treeAt } = await placeInTree(source, top, placed);
  return { top: tree, treeOf: ({ assetsPath }) => treeAt(assetsPath) ?? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .EMPTY_TREE */ .pL, conflicts: [] };
}
async function findPublished(state, { on, main, previousPush, forkTrees, unmerged }, merged) {
  const { store, remote, tip, pushedBranches, history } = state;
  const { top, treeOf, conflicts } = merged;
  const isConflict = conflicts.length > 0;
  const found = async (sha, branch, there) => {
    const changes = await diffTrees(sourceOf(state, [tip, sha]), [main.top, there.top]);
    return { sha, branch, treeOf: there.treeOf, found: true, changes, unmerged, previousPush };
  };
  if (previousPush !== void 0) {
    const isPushAlone = on.commits.length === 1;
    if (!isConflict) return isPushAlone && top === on.top ? found(previousPush.sha, previousPush.branch, merged) : void 0;
    const there = isPushAlone ? merged : await mergeChanges(state, previousPush, forkTrees);
    if (there.conflicts.length > 0) throw conflictWithPush(state, there.conflicts, previousPush);
    throw conflictWithMain(state, conflicts, [...unmerged, previousPush.sha]);
  }
  if (!isConflict && top === main.top)
    return { sha: tip, branch: void 0, treeOf, found: true, changes: [], unmerged: [], previousPush };
  for (const branch of candidates(state.name)) {
    const sha = pushedBranches.get(branch);
    if (sha === void 0 || sha === tip) continue;
    const scratch = store.newScratch([(0,node_path__WEBPACK_IMPORTED_MODULE_33__.join)(state.scratch.dir, "objects")]);
    const apart = { ...state, scratch, walk: new _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_9__/* .TreeWalk */ .OC(remote) };
    const there = await snapshotOf(apart, sha);
    const again = await mergeChanges(apart, there, forkTrees);
    if (again.conflicts.length > 0 || again.top !== there.top) continue;
    if ((await history.prove([sha])).get(sha)?.is === "on-branch") continue;
    if (isConflict) throw conflictWithMain(state, conflicts, unmerged, branch);
    return found(sha, branch, again);
  }
  if (isConflict) throw conflictWithMain(state, conflicts, unmerged);
  return void 0;
}
async function commitChanges(state, { on, main, previousPush, unmerged }, { top, treeOf }) {
  const { pushedBranches, name, scratch } = state;
  const source = sourceOf(state, [...on.commits, ...main.commits]);
  const changes = await diffTrees(source, [main.top, top]);
  const own = previousPush === void 0 ? changes : await diffTrees(source, [on.top, top]);
  const { title, body } = commitText(state.describe({ changes: own, unmerged, previousPush: void 0 }));
  const person = (0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_21__/* .formatPerson */ .tF)(state.author);
  const sha = writeCommit(scratch, { tree: top, parents: on.commits, person, message: `${title}

${body}` });
  const branch = previousPush?.branch ?? candidates(name).find((one) => !pushedBranches.has(one)) ?? name;
  return { sha, branch, treeOf, found: false, changes, unmerged, previousPush };
}
async function pushCommit({ store, remote, scratch, branch: main, units, dryRun, tip, isFirst, signal }, { on, previousPush }, published) {
  if (dryRun) return published;
  const { sha, branch, treeOf } = published;
  const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_33__.join)(scratch.dir, "objects");
  const theirs = units.filter((unit) => ![unit.ours, _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .EMPTY_TREE */ .pL].includes(treeOf(unit))).map(treeOf);
  if (remote.isConnected && theirs.length > 0) {
    await fetchLacking(remote, { from: store.newScratch([objects]), into: scratch }, theirs, signal).catch((error) => {
      if (!(error instanceof _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_9__/* .Refused */ .Lw)) throw error;
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
  const listing = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .git */ .$Y)(args, { environment: (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .ownEnvironment */ .am)(from.dir), signal });
  const lacking = [...listing.toString("latin1").matchAll(/^\?([0-9a-f]{40})$/gm)].map(([, missing]) => missing);
  if (lacking.length > 0) await remote.fetch(into, { wants: lacking }, signal);
}

// src/commands/push/changes.ts



// src/workspace/record-push.ts

async function recordPush(root, store, scratch, repository, recorded, signal) {
  const state = await root.readState(signal);
  if (state.interrupted !== void 0) return [...recorded];
  const synced = state.synced?.services ?? [];
  const pinnedTreesOf = (service) => synced.find((found) => found.service === service)?.pinnedTrees ?? [];
  const changed = await (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_13__/* .readLocalChanges */ .Xp)(root, state, [...new Set(recorded.map(({ service }) => service))], signal);
  const paths = new Set(changed.map(({ path }) => path.toString("latin1")));
  const own = recorded.filter(({ service, directory, before, changes }) => {
    const now = pinnedTreesOf(service).find((pinnedTree) => pinnedTree.directory === directory);
    const isAsItWas = now?.sha === before?.sha && now?.tree === before?.tree;
    return isAsItWas && changes.some(({ path }) => paths.has(path.toString("latin1")));
  });
  const others = recorded.filter((pushed2) => !own.includes(pushed2));
  if (own.length === 0) return others;
  await importTrees(store, scratch, own, signal);
  root.make([store.objects], repository);
  const services = [...new Set(own.map(({ service }) => service))];
  const chosen = services.map((service) => {
    const pinnedTrees = new Map(pinnedTreesOf(service).map((pinnedTree) => [pinnedTree.directory, pinnedTree]));
    for (const { directory, assetsPath, sha, tree, byTree, behind } of own.filter((pushed2) => pushed2.service === service))
      pinnedTrees.set(directory, { directory, assetsPath, repository, sha, tree, byTree, behind });
    return { service, pinnedTrees: [...pinnedTrees.values()].sort((a, b) => a.directory < b.directory ? -1 : 1) };
  });
  const pushed = await (0,_chunk_EAR5SCAV_js__WEBPACK_IMPORTED_MODULE_5__/* .composeSynced */ .Lx)(
    root,
    { others: synced.filter(({ service }) => !services.includes(service)), chosen },
    signal
  );
  await (0,_chunk_EAR5SCAV_js__WEBPACK_IMPORTED_MODULE_5__/* .recordAsSynced */ .EA)(root, state, pushed, signal);
  return others;
}
async function importTrees(store, scratch, recorded, signal) {
  const isHere = (tree) => tree !== void 0 && store.completeTrees.has(tree);
  const fresh = recorded.filter(({ tree }) => tree !== _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .EMPTY_TREE */ .pL && !isHere(tree));
  if (fresh.length === 0) return;
  const trees = fresh.map(({ tree }) => tree);
  const besides = fresh.flatMap(({ before }) => before !== void 0 && isHere(before.tree) ? [before.tree] : []);
  const target = store.newScratch();
  const borrowed = { GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_29__/* .quotePath */ .WG)((0,node_path__WEBPACK_IMPORTED_MODULE_33__.join)(scratch.dir, "objects")) };
  const call = { environment: { ...(0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .ownEnvironment */ .am)(target.dir), ...borrowed }, signal };
  const input = [...trees, ...besides.map((tree) => `^${tree}`), ""].join("\n");
  const how = ["--revs", "--non-empty", "-q", "--window=0", "--delta-base-offset"];
  await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .git */ .$Y)([..._chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .STREAM_LARGE_FILES */ .dQ, "pack-objects", ...how, (0,node_path__WEBPACK_IMPORTED_MODULE_33__.join)(target.packs, "pack")], { ...call, input });
  if (await store.land({ contents: target, trees, besides }, signal)) return;
  const whole = trees.map((tree) => ({ tree, before: void 0 }));
  await importTrees(store, scratch, whole, signal);
}
async function writeDirectory(root, objects, { directory, base, changes }, signal) {
  const index = (0,node_path__WEBPACK_IMPORTED_MODULE_33__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_33__.dirname)(objects), "push-index");
  const environment = {
    ...root.environment,
    GIT_INDEX_FILE: index,
    GIT_OBJECT_DIRECTORY: objects
  };
  const common = { environment, signal };
  try {
    if (base !== _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .EMPTY_TREE */ .pL) await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .git */ .$Y)(["read-tree", `--prefix=${directory}/`, base], common);
    await (0,_chunk_EAR5SCAV_js__WEBPACK_IMPORTED_MODULE_5__/* .addToIndex */ .zO)(changes, common, ["-c", "core.looseCompression=1"]);
    const records = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .splitRecords */ .DQ)(await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .git */ .$Y)(["ls-files", "-s", "-z"], common));
    const entries = new Map(records.map((record) => [record.toString("latin1", 50), record.toString("latin1", 7, 47)]));
    const files = /* @__PURE__ */ new Map();
    for (const { path, kind } of changes) {
      if (kind === "deleted") continue;
      const name = entries.get(path.toString("latin1"));
      if (name === void 0) throw goneMeanwhile(path);
      files.set(path.toString("latin1"), name);
    }
    if (entries.size === 0) return { tree: _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .EMPTY_TREE */ .pL, files };
    const args = ["write-tree", "--missing-ok", `--prefix=${directory}/`];
    const tree = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .parseSha */ .qL)((await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .git */ .$Y)(args, common)).toString("latin1").trim());
    if (tree === void 0) throw new Error("git write-tree named no tree");
    return { tree, files };
  } finally {
    (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_30__/* .removeFile */ .nM)(index);
  }
}
function goneMeanwhile(path) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl("busy", `${path.toString("utf8")} changed while it was read.`, {
    hint: "Stop what writes there and run the command again."
  });
}

// src/commands/push/changes.ts
function readChanges(work) {
  const { log, root, assets } = work;
  const { pins } = work.selection;
  return (0,_chunk_EAR5SCAV_js__WEBPACK_IMPORTED_MODULE_5__/* .withRootLock */ .Ye)(root, log, work.signal, async (signal) => {
    const held = { ...work, signal };
    (0,_chunk_EAR5SCAV_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseUnfinished */ .kN)(root);
    const { state, changed } = await findChanges(held);
    if (changed.length === 0) {
      noticeLostPins(work, state);
      return void 0;
    }
    await (0,_chunk_EAR5SCAV_js__WEBPACK_IMPORTED_MODULE_5__/* .requireUnlocked */ .P3)(root, log, signal);
    (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_13__/* .portabilityProblems */ .wF)(changed.flatMap(([, changes]) => changes)).forEach(log.warning);
    await assets.store.open(signal);
    const scratch = assets.store.newScratch(objectFolders(work));
    const found = { services: [], trees: [], scratch };
    for (const [service, ofService] of changed) {
      (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_13__/* .refuseOdd */ .sC)(root, ofService, "cannot be pushed");
      const places = pins.pinnedTreesOf(service);
      found.services.push({ service, isNew: places.length === 0, ...(0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_13__/* .differencesOf */ .g6)(ofService) });
      const pinned = places.filter(_chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_19__/* .hasCommit */ .QE);
      const synced = state.synced?.services.find((one) => one.service === service)?.pinnedTrees;
      for (const [directory, changes] of byPinnedTree(service, ofService, synced, pinned)) {
        const isHere = (one) => one.directory === directory;
        const part = { service, directory, changes, before: synced?.find(isHere), pinned: pinned.find(isHere) };
        const tree = readChangedTree(held, scratch, part);
        found.trees.push(
          await tree.catch((error) => {
            throw (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_13__/* .explainUnreadable */ .x5)(root, error, state);
          })
        );
      }
    }
    return found;
  });
}
async function findChanges({
  selection,
  request: request2,
  log,
  signal
}) {
  const { pins, assetsRoot } = selection;
  const given = (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_15__/* .parseGivenPaths */ .px)(request2.selection, request2.codeRepository, assetsRoot);
  const named = given.includes(_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_15__/* .ALL */ .y2) || given.includes(_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_25__/* .TOP */ .wv) ? [] : given;
  const { state, found, outside } = await (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_13__/* .inspectRoot */ .ZT)(assetsRoot, selection, request2.codeRepository, signal);
  if (state.interrupted !== void 0) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl("busy", "A sync of the assets root is at work or was cut off.", {
      hint: "Run assets-sync sync, which waits for it or finishes it, then push."
    });
  }
  const left = outside.filter((change) => {
    const service = named.find((path) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_25__/* .isWithin */ .UO)(change.path.toString("utf8"), path));
    if (service !== void 0) found.set(service, [...found.get(service) ?? [], change]);
    return service === void 0;
  });
  if (left.length > 0 && given.length === 0) log.notice((0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_13__/* .outsideNotice */ .Yf)(left));
  const overlap = (one, other) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_25__/* .isWithin */ .UO)(one, other) || (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_25__/* .isWithin */ .UO)(other, one);
  for (const path of named) {
    const isThere = [assetsRoot, request2.codeRepository.root].some((root) => (0,node_fs__WEBPACK_IMPORTED_MODULE_35__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_33__.join)(root, path)));
    const isKnown = isThere || pins.resolveTargeted(path) !== void 0;
    if (isKnown || [...found.keys()].some((service) => overlap(path, service))) continue;
    const near = (0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_24__/* .closestMatch */ .h0)(path, [.../* @__PURE__ */ new Set([...found.keys(), ...pins.directories])]);
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl("no-pin", `There is nothing called ${path} that could be pushed.`, {
      hint: near === void 0 ? "Name a service that has changes (assets-sync status lists them)." : `Did you mean ${near}?`
    });
  }
  const meant = [...found].filter(([service]) => named.length === 0 || named.some((path) => overlap(path, service)));
  for (const [service, changes] of meant) {
    const tagged = pins.pinnedTreesOf(service).filter(({ pin }) => pin.assetsJson !== void 0);
    const changed = tagged.find(({ directory }) => changes.some(({ path }) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_25__/* .isWithin */ .UO)(path.toString("utf8"), directory)));
    if (changed !== void 0) throw taggedError(changed.pin);
  }
  return { state, changed: meant.sort(([a], [b]) => a < b ? -1 : 1) };
}
function byPinnedTree(service, changes, synced, pinned) {
  const innermost = (known, path) => {
    const around = known.map(({ directory }) => directory).filter((directory) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_25__/* .isWithin */ .UO)(path, directory));
    return around.sort((a, b) => b.length - a.length)[0] ?? service;
  };
  const parts = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const path = change.path.toString("utf8");
    const directory = innermost(synced ?? pinned, path);
    const now = innermost(pinned, path);
    if (pinned.length > 0 && now !== directory) throw pinMoved(service, now, pinned);
    parts.set(directory, [...parts.get(directory) ?? [], change]);
  }
  return [...parts].sort(([a], [b]) => a < b ? -1 : 1);
}
async function readChangedTree(work, scratch, part) {
  const { root, selection, signal } = work;
  const { directory, changes, before, pinned } = part;
  const bytes = measure(root, changes);
  const write = (from) => writeDirectory(root, (0,node_path__WEBPACK_IMPORTED_MODULE_33__.join)(scratch.dir, "objects"), { directory, base: from, changes }, signal);
  const base = before?.tree ?? (pinned === void 0 ? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .EMPTY_TREE */ .pL : await fetchTreeOf(work, pinned, scratch));
  const { tree: ours, files: written } = await write(base);
  const onDisk = before !== void 0 || base === _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .EMPTY_TREE */ .pL ? ours : (await write(_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .EMPTY_TREE */ .pL)).tree;
  const assetsPath = pinned?.assetsPath ?? (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_25__/* .joinDirectory */ .as)(selection.pins.prefix, directory);
  const files = [...written].map(([path, name]) => ({ path: Buffer.from(path, "latin1"), name }));
  return { ...part, assetsPath, commit: before?.sha ?? pinned?.sha, base, ours, onDisk, files, bytes };
}
var MAX_BYTES = 100 * 1024 * 1024;
function measure({ dir }, changes) {
  const sizes = changes.flatMap(({ path, kind }) => {
    if (kind === "deleted") return [];
    const size = (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_30__/* .lstatIfThere */ .Cm)(Buffer.concat([Buffer.from(`${dir}/`), path]))?.size ?? 0;
    if (size <= MAX_BYTES) return [size];
    const megabytes = Math.round(size / 1e6);
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl("too-large", `${path.toString("utf8")} has ${megabytes} MB; hosts take files of up to 100 MB.`, {
      hint: "Record less in one test, or move the file away; nothing was pushed."
    });
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}
async function mergeMovedPins(work, { trees, scratch }) {
  const source = { scratch, signal: work.signal };
  for (const changed of trees) {
    const { service, pinned, commit, base, ours, directory } = changed;
    if (pinned === void 0) continue;
    const { sha } = pinned;
    if (pinned.tree === ours || sha === commit && base === ours) changed.alreadyPinned = { sha, tree: ours };
    else if (sha !== commit) {
      const theirs = await fetchTreeOf(work, pinned, scratch);
      const { tree, conflicts } = await mergeTrees(source, { base, ours, theirs });
      const files = conflicts.map((path) => `${directory}/${path}`);
      if (files.length > 0) throw pinMoved(service, directory, [pinned], files);
      if (tree === theirs) changed.alreadyPinned = { sha, tree };
      else Object.assign(changed, { commit: sha, base: theirs, ours: tree });
    }
  }
  return trees.filter(({ alreadyPinned }) => alreadyPinned === void 0);
}
function pinMoved(service, directory, pinned, files = []) {
  const which = files.length === 0 ? "" : ` The same files changed in it and here:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .listLines */ .i4)(files)}`;
  const message = `The pin of ${directory} moved after its recordings were brought to disk.${which}`;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl("local-changes", message, {
    hint: `Go back to the branch where you recorded them and push there; or sync it (assets-sync sync ${service} --discard; a backup is kept), bring back what is not listed here (assets-sync backups), record the tests of the rest again, then push.`,
    at: pinned.find((pinnedTree) => pinnedTree.directory === directory)?.pin.at
  });
}
async function fetchTreeOf(work, pinned, scratch) {
  const [named] = await (0,_chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_7__/* .fetchTreeNames */ .xq)(work.assets, [pinned], work.signal);
  (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_29__/* .borrow */ .Wq)(scratch, objectFolders(work));
  return named === void 0 || named.found === "absent" ? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .EMPTY_TREE */ .pL : named.found;
}
function objectFolders({ root, assets: { store } }) {
  return [root.objects, store.objects, ...store.commitObjects];
}
function noticeLostPins({ selection: { pins }, log }, { synced }) {
  for (const { service, pinnedTrees } of synced?.services ?? []) {
    const moved = pinnedTrees.find((there) => pinnedAt(pins, service, there) !== (there.behind ?? there.sha));
    if (moved === void 0) continue;
    const pin = pinnedAt(pins, service, moved);
    const where2 = pin === void 0 ? "without a pin" : `pinned at ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .shortSha */ .Fu)(pin)}`;
    const repin = (0,_chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_22__/* .shellCommand */ .q)(["assets-sync", "repin", service, "--from-disk"]);
    log.notice(
      `${moved.directory} is on disk as of ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .shortSha */ .Fu)(moved.behind ?? moved.sha)}, but ${where2}: if you pushed it and lost the edit of recordings.json, ${repin} makes it again; else assets-sync sync brings what is pinned`
    );
  }
}
function pinnedAt(pins, service, { directory }) {
  return pins.pinnedTreesOf(service).find((pinnedTree) => pinnedTree.directory === directory)?.sha;
}
async function checkForSecrets({ request: request2, root, log, signal }, { trees, scratch }) {
  const { checkMessage, checkSecrets } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 669));
  if (request2.message !== void 0) await checkMessage(request2.message);
  const rootBelow = (0,node_path__WEBPACK_IMPORTED_MODULE_33__.relative)(request2.codeRepository.root, root.dir).split(node_path__WEBPACK_IMPORTED_MODULE_33__.sep).join("/");
  const allowed = new Set(request2.allowSecrets.map((path) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_25__/* .inAssetsRoot */ .Tm)(path, rootBelow)));
  const files = trees.flatMap((changed) => changed.files);
  const checked = files.filter(({ path }) => !allowed.has(path.toString("utf8")));
  const isLong = trees.reduce((sum, { bytes }) => sum + bytes, 0) > 8e6;
  if (isLong) log.info(`Looking for secrets in ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_24__/* .count */ .U9)(checked.length, "recording")}.`);
  await checkSecrets(scratch, checked, signal);
}

// src/commands/push/finish.ts
async function openPinsBranch({ request: request2, log, signal }) {
  const head = await (0,_chunk_D4TXEMZ2_js__WEBPACK_IMPORTED_MODULE_0__/* .findPushTarget */ .J9)(request2.codeRepository, request2.origin, signal);
  return new _chunk_D4TXEMZ2_js__WEBPACK_IMPORTED_MODULE_0__/* .PinsBranch */ .Rw(request2.codeRepository, head, request2.selection.codeAccess, log, signal);
}
async function commitPins(work, moved, open) {
  const { request: request2, log, selection, signal } = work;
  const onDisk = await treesOnDisk(work);
  const earlier = selection.manifests.flatMap((manifest) => manifest.pins).filter((pin) => onDisk.some(({ directory, sha }) => directory === pin.directory && sha === pin.sha));
  const left = await (0,_chunk_D4TXEMZ2_js__WEBPACK_IMPORTED_MODULE_0__/* .findUncommitted */ .p8)(request2.codeRepository, earlier, request2.selection.codeAccess, log, signal);
  const others = left.flatMap(({ manifestDirectory, directory, sha, tree, reason }) => {
    return tree === void 0 ? [] : [{ manifestDirectory, directory, before: void 0, sha, tree, reason }];
  });
  const pins = [...moved, ...others];
  if (pins.length === 0) return { pins };
  const branch = open ?? await openPinsBranch(work);
  const directories = pins.map(({ directory }) => directory);
  const title = pins[0]?.reason ?? `Pin ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .listNames */ .Zv)(directories, 1)}`;
  try {
    return { pins, committed: await branch.commit((0,_chunk_XOPPANVQ_js__WEBPACK_IMPORTED_MODULE_1__/* .editsByFile */ .dG)(pins), title, request2.author) };
  } catch (error) {
    if (!(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl) || moved.length === 0) throw error;
    const denied = "Give a code-token that may push to that branch (a fork takes pushes from its owner alone; beside an app's token, check out with persist-credentials: false), or leave the commit-pins input out and commit recordings.json yourself; then run the command again.";
    const hint = error.code === "unauthorized" ? denied : error.hint;
    throw afterwards("The recordings are pushed and pinned here, but the pins could not be committed", error, hint);
  } finally {
    if (open === void 0) await branch.close();
  }
}
async function pinAndBring(work, { trees, scratch }, { sha, branch, treeOf }, pins) {
  const { request: request2, log, root, assets, signal } = work;
  const recorded = trees.map((changed) => {
    const { alreadyPinned, commit, onDisk, ours } = changed;
    const now = alreadyPinned ?? { sha, tree: treeOf(changed) };
    const record = { ...changed, tree: onDisk, byTree: true, wanted: now.tree };
    if (onDisk === ours && now.tree === ours) return { ...record, sha: now.sha };
    return { ...record, sha: commit ?? now.sha, behind: now.sha };
  });
  const left = await (0,_chunk_EAR5SCAV_js__WEBPACK_IMPORTED_MODULE_5__/* .withRootLock */ .Ye)(root, log, signal, async (held) => {
    await (0,_chunk_XOPPANVQ_js__WEBPACK_IMPORTED_MODULE_1__/* .editManifests */ .pg)(request2.codeRepository.root, (0,_chunk_XOPPANVQ_js__WEBPACK_IMPORTED_MODULE_1__/* .editsByFile */ .dG)(pins), log, held, request2.first ?? {}).catch((error) => {
      if (branch === void 0) throw error;
      const done = `The recordings are on ${branch}, where the next push finds them, but the pins could not be written`;
      throw afterwards(done, error);
    });
    return recordPush(root, assets.store, scratch, assets.url.url, recorded, held).catch((error) => {
      throw afterwards("The recordings are pushed and pinned, but the assets root could not be told so", error);
    });
  });
  const behind = recorded.filter(({ tree, wanted }) => tree !== wanted);
  const services = [...new Set([...behind, ...left].map(({ service }) => service))];
  if (services.length === 0) return;
  const theirs = behind.map(({ base, wanted }) => ({ tree: wanted, before: { tree: base } }));
  await importTrees(assets.store, scratch, theirs, signal).catch((error) => {
    if (!(error instanceof _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .GitError */ .XS)) throw error;
  });
  await bringServices(work, services).catch((error) => {
    throw afterwards("The recordings are pushed and pinned, but not all that the pins say could be brought to disk", error);
  });
}
async function finishCutOff(work) {
  if (work.request.dryRun || !work.root.isCutOff) return;
  const [backup] = (await bringServices(work, [])).backupsOfInterrupted;
  if (backup === void 0) return;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl("local-changes", `An earlier run was cut off; what changed since is kept in a backup, ${backup}.`, {
    hint: `Nothing was pushed. Bring it back (${(0,_chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_22__/* .shellCommand */ .q)(["assets-sync", "backups", "restore", backup])}), then push again.`
  });
}
async function finishEarlierPushes(work) {
  const { request: request2, access, assets, log, signal } = work;
  if (request2.dryRun) return {};
  await bringBehind(work);
  const committed = request2.commitPins ? await commitPins(work, []) : {};
  const pinned = new Set((await treesOnDisk(work)).map(({ sha }) => sha));
  return { ...await offerEarlierPushes(request2, access, assets, pinned, log, signal), ...committed };
}
async function bringBehind(work) {
  const { pins } = work.selection;
  const behind = (await treesOnDisk(work)).filter(
    (there) => there.behind !== void 0 && pinnedAt(pins, there.service, there) === there.behind
  );
  if (behind.length === 0) return;
  work.log.info("An earlier push was cut off before it had brought what others added; that is done now.");
  await bringServices(work, [...new Set(behind.map(({ service }) => service))]);
}
async function treesOnDisk({ root, signal }) {
  const { synced } = await root.readState(signal);
  return (synced?.services ?? []).flatMap(({ service, pinnedTrees }) => pinnedTrees.map((tree) => ({ ...tree, service })));
}
async function bringServices({ request: request2, access, root, log, signal, traffic: traffic2 }, services) {
  const { codeRepository, repositoryOptions } = request2;
  const { pins } = await (0,_chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_6__/* .selectAll */ .Ub)(request2.selection, codeRepository, _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .SILENT */ .qY, signal);
  const result = await (0,_chunk_EAR5SCAV_js__WEBPACK_IMPORTED_MODULE_5__/* .syncRoot */ .ky)(
    {
      accesses: (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_9__/* .onlyAccess */ .v3)(access),
      repositoryOptions,
      assetsRoot: root.dir,
      codeRepository,
      chosen: services.map((service) => ({ service, given: false, pinnedTrees: pins.pinnedTreesOf(service) })),
      discard: false
    },
    log,
    signal
  );
  traffic2.push(result);
  return result;
}
function afterwards(done, thrown, hint) {
  const error = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .toAssetsSyncError */ .gb)(thrown);
  const { code, message, detail, at } = error;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl(code, `${done}: ${message}`, { hint: hint ?? error.hint, detail, at, cause: thrown });
}

// src/commands/push/report.ts


// src/report/published.ts
function publishedOutputs({ sha, branch, pullRequest }) {
  return {
    ...sha === void 0 ? {} : { sha },
    ...branch === void 0 ? {} : { branch },
    ...pullRequest === void 0 ? {} : { "pull-request-url": pullRequest }
  };
}
function branchLine({ found, branch, sha }) {
  return `${found ? "Found on" : "Pushed to"} ${branch}: ${sha === void 0 ? "" : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .shortSha */ .Fu)(sha)}`;
}
var MERGE_ADVICE = "Merge it with a merge commit, so that the pinned commit stays.";
function offeredLines({ pullRequest, next }) {
  const lines = [pullRequest && `Pull request: ${pullRequest}`, next].filter((line) => line !== void 0);
  return lines.length === 0 ? [] : [...lines, MERGE_ADVICE];
}

// src/commands/push/report.ts
function pushReport(result, view) {
  const { services, title, body, committed, startedByPins, dryRun } = result;
  const state = startedByPins !== void 0 ? " not pushed" : dryRun ? " would be pushed" : "";
  return {
    title: `assets-sync push${services.length === 0 ? "" : `: ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_24__/* .count */ .U9)((0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_13__/* .countPaths */ .q4)(services), "recording")}${state}`}`,
    lines: pushLines(result, view),
    blocks: () => pushBlocks(result),
    outputs: outputsOf(result),
    json: { changes: services, title, body, committed: committed ?? null }
  };
}
function outputsOf(result) {
  const { assetsRoot, services, branch, pullRequest, pins, requests, bytes, pushed, sha, dryRun } = result;
  const isMade = !dryRun || result.found;
  return {
    "assets-root": assetsRoot,
    services: services.map(({ service }) => service),
    pins: Object.fromEntries((isMade ? pins : []).map((pin) => [(0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_25__/* .showDirectory */ .fi)(pin.directory), pin.sha])),
    changed: services.length > 0,
    requests,
    bytes,
    pushed,
    ...publishedOutputs({ sha: isMade ? sha : void 0, branch, pullRequest })
  };
}
function notesOf(result) {
  const { services, pins, startedByPins, committed, pinsBranch, dryRun } = result;
  if (startedByPins !== void 0) {
    return [
      `Nothing was pushed: this run was started by commit ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .shortSha */ .Fu)(startedByPins)}, which only moves pins, and such a commit starts no push.`,
      "The recordings above are on disk alone. If they are to be pushed, start the run by hand, or push from a terminal."
    ];
  }
  const since = pins.length === 0 ? "an earlier push" : "the push that moved these pins";
  return [
    services.length === 0 ? `No recording changed since ${since}.` : where(result),
    ...offeredLines(result),
    ...committed === void 0 ? [] : [
      `${committed.isNew ? "Pins committed on" : "The pins were there before on"} ${committed.branch}: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .shortSha */ .Fu)(committed.sha)}`
    ],
    ...dryRun && pinsBranch !== void 0 ? [`The pins would be committed on ${pinsBranch}.`] : []
  ];
}
function where({ branch, sha, found, dryRun }) {
  const commit = sha === void 0 ? "" : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .shortSha */ .Fu)(sha);
  if (branch === void 0) return `The assets repository has these recordings already, in ${commit}.`;
  if (dryRun) return `Would be pushed to ${branch}${found ? ", which is there already" : ""}`;
  return branchLine({ found, branch, sha });
}
function pushLines(result, view) {
  const { atTerminal } = view;
  const { services, title, body, pins, pullRequest, next, committed, sent = 0, recordings = [], dryRun } = result;
  if (services.length === 0 && pins.length === 0 && pullRequest === void 0 && next === void 0)
    return ["No recording changed, so there is nothing to push."];
  const changed = services.flatMap((service) => [
    `${service.service}  ${(0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_13__/* .countChanges */ .xS)(service)}${service.isNew ? "  (new: it has no pin yet)" : ""}`,
    ...dryRun ? (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_13__/* .listPaths */ .Pe)(service).map((line) => `  ${line}`) : []
  ]);
  if (result.startedByPins !== void 0) return [...changed, ...notesOf(result)];
  const message = ["With the message:", ...[title, "", ...body.trimEnd().split("\n")].map((line) => `  ${line}`.trimEnd())];
  const done = dryRun ? "would be pinned at the new commit" : "->";
  return [
    ...changed,
    ...pins.map((pin) => `${fileOf(pin)}: ${(0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_25__/* .showDirectory */ .fi)(pin.directory)} ${done}${dryRun ? "" : ` ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .shortSha */ .Fu)(pin.sha)}`}`),
    ...dryRun ? message : [],
    ...notesOf(result),
    // Without autostash a pull would stop at the same edit, which is here uncommitted.
    ...committed?.remote === void 0 || !atTerminal ? [] : [
      `The same edit is here, uncommitted; to bring that commit here and go on: ${(0,_chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_22__/* .shellCommand */ .q)(["git", "pull", "--autostash", committed.remote, committed.branch])}`
    ],
    ...dryRun ? ["Nothing was written."] : atTerminal ? howToCommit(result, view) : [],
    `(${(0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_17__/* .traffic */ .iN)(result)}${sent > 0 ? `, ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_24__/* .formatBytes */ .z3)(sent)} of recordings sent` : ""})`,
    ...dryRun ? [(0,_chunk_2PXIQBZF_js__WEBPACK_IMPORTED_MODULE_2__/* .localChangesLine */ .F3)(recordings) ?? []].flat() : []
  ];
}
function howToCommit({ pins, committed }, { codeRoot, from }) {
  if (pins.length === 0 || committed !== void 0) return [];
  const files = filesOf(pins).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_33__.relative)(from, (0,node_path__WEBPACK_IMPORTED_MODULE_33__.join)(codeRoot, file)));
  const commands = [
    ["git", "add", ...files],
    ["git", "commit", "--message", pins[0]?.reason ?? "", ...files]
  ];
  return ["Commit the pins, so that others get these recordings too:", ...commands.map((args) => `  ${(0,_chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_22__/* .shellCommand */ .q)(args)}`)];
}
function uncommittedPins({ pins, committed }) {
  if (pins.length === 0 || committed !== void 0) return void 0;
  return `The new pins are in this workspace alone: commit ${filesOf(pins).join(", ")} in a later step, or give the commit-pins input.`;
}
function filesOf(pins) {
  return [...new Set(pins.map(fileOf))];
}
function fileOf({ manifestDirectory }) {
  return (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_25__/* .joinDirectory */ .as)(manifestDirectory, _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_23__/* .MANIFEST_NAME */ .ir);
}
function pushBlocks(result) {
  const { services, repository, sha, recordings = [], dryRun } = result;
  const uncommitted = dryRun ? void 0 : uncommittedPins(result);
  const notes = [...notesOf(result), ...uncommitted === void 0 ? [] : [uncommitted]].map(noteMarkdown);
  if (services.length === 0) return notes;
  const rows = services.map(({ service, isNew, added, modified, deleted }) => [
    `${service}${isNew ? " (new)" : ""}`,
    ...[added, modified, deleted].map((paths) => paths.length)
  ]);
  const compared = recordings.filter(hasRequests);
  return [
    (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_17__/* .markdownTable */ .Qj)({ head: ["Service", "Added", "Changed", "Removed"], rows, numeric: [1, 2, 3], of: "services" }),
    ...compared.length === 0 ? [] : [(0,_chunk_2PXIQBZF_js__WEBPACK_IMPORTED_MODULE_2__/* .requestsMarkdown */ .ww)(compared, _chunk_2PXIQBZF_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_REQUESTS_TABLE */ .fI)],
    ...sha === void 0 || dryRun ? [] : [`Commit ${(0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_17__/* .commitCell */ .Ou)(repository, sha).markdown}`],
    ...notes,
    (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_17__/* .fold */ .AU)(`Recordings: ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_24__/* .formatCount */ .B4)((0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_13__/* .countPaths */ .q4)(services))}`, (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_13__/* .pathsMarkdown */ .c_)(services))
  ];
}
function hasRequests({ recordings }) {
  return recordings.some(({ format }) => format !== "text" && format !== "bytes");
}
function noteMarkdown(note) {
  const lines = note.split("\n");
  if (lines.length > 1)
    return (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_17__/* .fold */ .AU)("No pull request was opened: how to go on", `<pre>${lines.map(_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_24__/* .escapeMarkdown */ .FV).join("\n")}</pre>`);
  const [, before = "", address] = /^(.*: )(https?:\S+)$/.exec(note) ?? [];
  return address === void 0 ? (0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_24__/* .escapeMarkdown */ .FV)(note) : `${before}<${address}>`;
}

// src/commands/push/push.ts
async function push(request2, log, signal) {
  const { selection, root, access } = await findServices(request2, log, signal);
  const traffic2 = [];
  const result = await (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_9__/* .withAssetsRepository */ .U7)(access, request2.repositoryOptions, log, async (assets) => {
    const work = { request: request2, log, selection, root, access, assets, signal, traffic: traffic2 };
    await finishCutOff(work);
    const changes = await readChanges(work);
    await (0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_21__/* .warnOfMisplaced */ .yl)(request2.codeRepository, changes?.services.map(({ service }) => service) ?? [], log, signal);
    return changes === void 0 ? finishEarlierPushes(work) : publishAndPin(work, changes);
  });
  const place = { assetsRoot: root.dir, repository: access.url, dryRun: request2.dryRun };
  return { ...NOTHING_PUSHED, ...place, ...result, ...(0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_28__/* .sumTraffic */ .pU)([result, ...traffic2]) };
}
async function publishAndPin(work, changes) {
  const { request: request2, access, log, signal } = work;
  const pinsBranch = request2.commitPins ? await openPinsBranch(work) : void 0;
  try {
    const { startedBy } = request2.origin;
    if (startedBy !== void 0 && await pinsBranch?.onlyMovesPins(startedBy))
      return { services: changes.services, startedByPins: startedBy };
    await pinsBranch?.find();
    if (request2.author === void 0 && request2.access.isLocalUser && !request2.dryRun) throw (0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_21__/* .noAuthor */ .ft)("pushed");
    const fresh = await mergeMovedPins(work, changes);
    await checkForSecrets(work, changes);
    const places = fresh.map((changed) => placeIn(work, changed));
    (0,_chunk_XOPPANVQ_js__WEBPACK_IMPORTED_MODULE_1__/* .checkEditable */ .pX)(request2.codeRepository.root, places);
    const published = await publishTrees(work, changes, fresh);
    const recordings = await compareRecordings(work, changes, { fresh, published });
    const facts = { ...factsOf(work, published, changes.trees), recordings: recordings.filter(hasRequests) };
    const result = { ...resultOf(work, changes, { fresh, published, facts }), recordings, pinsBranch: pinsBranch?.name };
    if (request2.dryRun) return result;
    const offered = await offerPublished(request2, access, { ...published, facts }, log, signal);
    await pinAndBring(work, changes, published, result.pins);
    return { ...result, ...offered, ...pinsBranch && await commitPins(work, result.pins, pinsBranch) };
  } finally {
    await pinsBranch?.close();
  }
}
var NOTHING_PUSHED = {
  services: [],
  pushed: false,
  sha: void 0,
  branch: void 0,
  found: false,
  title: "",
  body: "",
  pins: []
};
async function findServices(request2, log, signal) {
  const { codeRepository } = request2;
  const located = request2.first?.located ?? (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_15__/* .locate */ .x5)(codeRepository, request2.selection.path);
  const { assetsRoot, isRootFileMissing } = located;
  const root = new _chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_14__/* .AssetsRoot */ ._c(assetsRoot);
  const isFirst = (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_13__/* .isUnmade */ .hL)(root);
  const selection = await (0,_chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_6__/* .selectAll */ .Ub)(request2.selection, codeRepository, log, signal, located);
  const given = (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_15__/* .parseGivenPaths */ .px)(request2.selection, codeRepository, assetsRoot);
  const isAsked = (one) => given.length === 0 ? isRootFileMissing && (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_18__/* .hasChanges */ .ik)(one) : given.some((path) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_25__/* .isWithin */ .UO)(path, one.pin.directory));
  await (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_18__/* .refusePackages */ .ox)("push", selection.pins, { assetsRoot, codeRoot: codeRepository.root, isAsked }, signal);
  const [tagged] = isRootFileMissing ? selection.pins.tagged : [];
  if (!isFirst && !root.exists()) {
    await (0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_21__/* .warnOfMisplaced */ .yl)(codeRepository, [], log, signal);
    if (tagged !== void 0) throw taggedError(tagged, (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_18__/* .proxyCommands */ .hY)("push", [(0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_18__/* .packageFolder */ .n4)(tagged, "")]));
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .AssetsSyncError */ .Fl("bad-usage", `There is no assets root ${assetsRoot}, so there is nothing to push.`, {
      hint: "Bring recordings to disk (assets-sync sync), record some there (assets-sync proxy start) or move those that are in the code repository (assets-sync migrate recordings), then push."
    });
  }
  if (tagged !== void 0) throw taggedError(tagged);
  const access = (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_9__/* .findAccess */ .GM)(request2.access, selection.rootFile, codeRepository.root, log.warning);
  await (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_13__/* .adoptRecordings */ .d4)(root, selection, access.url.url, codeRepository, signal);
  return { selection, root, access };
}
function placeIn({ selection }, { directory, pinned }) {
  return (0,_chunk_XOPPANVQ_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(selection.manifests, directory, pinned?.pin);
}
async function publishTrees(work, { trees, scratch }, fresh) {
  if (fresh.length === 0) {
    const sha = trees[0]?.pinned?.sha;
    const pinned = trees.map(({ ours }) => ours);
    const nothing = { branch: void 0, changes: [], unmerged: [], previousPush: void 0 };
    return { ...nothing, sha, treeOf: treesByPath(trees, pinned), found: true };
  }
  const { author, dryRun, access } = work.request;
  const describe = (contents) => factsOf(work, contents, fresh);
  const flags = (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_9__/* .accessFlags */ .yT)(access);
  return publish({ ...work.assets, scratch, units: fresh, name: branchOf(trees), author, describe, dryRun, flags }, work.signal);
}
function factsOf({ request: { message, origin }, selection: { globs, pins } }, { changes: brought, unmerged, previousPush }, trees) {
  const above = pins.prefix === _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_25__/* .TOP */ .wv ? "" : `${pins.prefix}/`;
  const onDisk = brought.filter(({ path }) => path.indexOf(above) === 0);
  const moved = onDisk.map((change) => ({ ...change, path: change.path.subarray(Buffer.byteLength(above)) }));
  const changes = moved.length > 0 || previousPush !== void 0 ? moved : trees.flatMap((changed) => changed.changes);
  const services = new Map(trees.map(({ service }) => [service, []]));
  for (const change of changes) {
    const path = change.path.toString("utf8");
    const own = trees.find(({ directory }) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_25__/* .isWithin */ .UO)(path, directory))?.service;
    const service = own ?? globs.serviceOf((0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_25__/* .parentDirectory */ .im)(path));
    if (service !== void 0) services.set(service, [...services.get(service) ?? [], change]);
  }
  const differences = [...services].map(([service, ofService]) => ({ service, ...(0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_13__/* .differencesOf */ .g6)(ofService) }));
  const earlier = previousPush?.messages.flatMap((commit) => readMessage(commit)?.message ?? []) ?? [];
  return { message, earlier, origin, unmerged, services: differences };
}
async function compareRecordings({ log, request: request2, signal }, { trees, scratch }, { fresh, published: { previousPush, treeOf } }) {
  try {
    const { compareTrees: compareTrees2 } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 7107));
    if (previousPush !== void 0 && !request2.dryRun) {
      const whole = fresh.map((changed) => ({ ...changed, from: previousPush.mainTreeOf(changed), to: treeOf(changed) }));
      const compared = await compareTrees2(scratch, whole, signal);
      if (compared.length > 0) return compared;
    }
    const own = trees.map((changed) => ({ ...changed, from: changed.base, to: changed.ours }));
    return await compareTrees2(scratch, own, signal);
  } catch (error) {
    signal.throwIfAborted();
    log.notice(`What changed in the recordings could not be found out: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_31__/* .toAssetsSyncError */ .gb)(error).message}`);
    return [];
  }
}
function resultOf(work, { services }, { fresh, published, facts }) {
  const { sha, branch, found, treeOf } = published;
  const { title, body } = commitText(facts);
  const own = services.filter(({ service }) => fresh.some((changed) => changed.service === service));
  const reason = commitText({ ...facts, earlier: [], services: own }).title;
  const pins = fresh.map((changed) => ({ ...placeIn(work, changed), sha, tree: treeOf(changed), reason }));
  const pushed = branch !== void 0 && !work.request.dryRun;
  const sent = pushed && !found ? fresh.reduce((sum, { bytes }) => sum + bytes, 0) : 0;
  return { services, pushed, sent, sha, branch, found, title, body, pins };
}

// src/commands/push/command.ts
var command = {
  group: "Recordings",
  description: "publish the recordings that changed, and pin them",
  quiet: _chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_16__/* .QUIET_DRY_RUN */ .vY,
  paths: "those that have changed recordings",
  inputs: [..._chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_16__/* .REPOSITORY_INPUTS */ .r0, "message", "pull-request", "commit-pins", "allow-secrets", "dry-run", "retries", "timeout"],
  examples: `
  assets-sync push                      # every service with changed recordings
  assets-sync push sdk/tables --message 'Record the retry tests'
  assets-sync push --dry-run            # see what would be pushed and written
  assets-sync push --no-pull-request    # push the branch alone`,
  more: `
Exit codes: 0 done or nothing to push, 1 a secret was found, 2 wrong usage or a
wrong file, 3 the server was not reached, 4 others changed the same recordings,
5 not authorised.`,
  run
};
async function run(context) {
  const { host, inputs, signal, log, selection } = context;
  const { message, commitPins: commitPins2, allowSecrets, dryRun } = inputs;
  const request2 = { ...await (0,_chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_16__/* .offeringRequest */ .SK)(context), selection, message, commitPins: commitPins2, allowSecrets, dryRun };
  const result = await push(request2, log, signal);
  const view = { atTerminal: host.atTerminal, codeRoot: request2.codeRepository.root, from: host.workspace };
  const uncommitted = host.atTerminal || dryRun ? void 0 : uncommittedPins(result);
  if (uncommitted !== void 0) host.say("notice", uncommitted);
  await (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_17__/* .tell */ .qz)(host, pushReport(result, view), dryRun ? "answer" : "report");
}



/***/ }),

/***/ 7107:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareTrees: () => (/* binding */ compareTrees)
/* harmony export */ });
/* harmony import */ var _chunk_NAR5D55W_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(993);
/* harmony import */ var _chunk_4JI4IJQK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3114);
/* harmony import */ var _chunk_YA7VS7F6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1555);
/* harmony import */ var _chunk_3HMOVQRS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6367);
/* harmony import */ var _chunk_NZFQ4Z6G_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3146);
/* harmony import */ var _chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9349);
/* harmony import */ var _chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2305);
/* harmony import */ var _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1006);
/* harmony import */ var _chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9032);
/* harmony import */ var _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6580);
/* harmony import */ var _chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7597);
/* harmony import */ var _chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5616);
/* harmony import */ var _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4738);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4179);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2545);
/* harmony import */ var _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2041);
/* harmony import */ var _chunk_GPT5BPKU_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5444);
/* harmony import */ var _chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5142);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(83);
/* harmony import */ var _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7161);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3757);
























// src/commands/push/compare.ts
var MAX_BYTES = 5e7;
async function compareTrees(scratch, trees, signal) {
  const environment = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_18__/* .ownEnvironment */ .am)(scratch.dir);
  const pairs = trees.filter(({ from, to }) => from !== to).map((tree) => ({ ...tree, inner: [] }));
  if (pairs.length === 0) return [];
  const changes = (0,_chunk_NZFQ4Z6G_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRawDiff */ .LP)(await (0,_chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_8__/* .diffTrees */ .j_)(environment, [...new Set(pairs.map(_chunk_NZFQ4Z6G_js__WEBPACK_IMPORTED_MODULE_4__/* .pairKey */ .Yz))], signal));
  const services = [...new Set(pairs.map(({ service }) => service))].map((service) => {
    const own = pairs.filter((pair) => pair.service === service);
    return { service, files: (0,_chunk_NZFQ4Z6G_js__WEBPACK_IMPORTED_MODULE_4__/* .filesOfService */ .ay)(own, changes) };
  });
  const contents = (0,_chunk_4JI4IJQK_js__WEBPACK_IMPORTED_MODULE_1__/* .contentsOf */ .KD)(services.flatMap(({ files }) => files));
  const sizes = await (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_9__/* .fileSizes */ .ph)(environment, contents, signal);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (sizes.size < contents.length || total > MAX_BYTES) return [];
  const differing = services.filter(({ files }) => files.length > 0);
  return (0,_chunk_4JI4IJQK_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFiles */ .hZ)(environment, differing, { looksLikeSecret: await (0,_chunk_NAR5D55W_js__WEBPACK_IMPORTED_MODULE_0__/* .loadSecretFinder */ .fN)() }, signal);
}



/***/ }),

/***/ 669:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkMessage: () => (/* binding */ checkMessage),
/* harmony export */   checkSecrets: () => (/* binding */ checkSecrets)
/* harmony export */ });
/* unused harmony exports findInNames, findSecrets */
/* harmony import */ var _chunk_NAR5D55W_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(993);
/* harmony import */ var _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6580);
/* harmony import */ var _chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5142);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3757);






// src/publish/secrets.ts
var MAX_FINDS = 100;
async function checkSecrets(scratch, files, signal) {
  const { places, first } = await findSecrets(scratch, files, signal);
  if (places.length > 0) throw foundSecrets(places, first);
}
async function findSecrets(scratch, files, signal) {
  if (files.length === 0) return { places: [], first: void 0 };
  const preset = await (0,_chunk_NAR5D55W_js__WEBPACK_IMPORTED_MODULE_0__/* .loadPreset */ ._x)();
  const paths = files.map(({ path }) => path.toString("utf8"));
  const names = await findInNames(paths, preset);
  const places = [...names.values()].map(({ shown, kinds }) => `${shown} ${kinds}, in the name`);
  let first;
  await (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_1__/* .withObjectReader */ .B)({ environment: (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .ownEnvironment */ .am)(scratch.dir), signal }, async (read) => {
    const readAt = (index) => read(files.slice(index, index + 1).map(({ name }) => name));
    let next = readAt(0);
    for (const [index, path] of paths.entries()) {
      const [found] = await next;
      next = readAt(index + 1);
      if (found === void 0) throw new Error(`${path} is not in what would be pushed`);
      const finds = await (0,_chunk_NAR5D55W_js__WEBPACK_IMPORTED_MODULE_0__/* .findLines */ .L1)((0,_chunk_NAR5D55W_js__WEBPACK_IMPORTED_MODULE_0__/* .pieces */ .IE)(found.content), preset);
      const shown = names.get(path)?.shown ?? path;
      if (finds.length > 0) first ??= shown;
      places.push(...finds.slice(0, MAX_FINDS).map(({ line, kinds }) => `${shown}:${line} ${kinds}`));
    }
  });
  return { places, first };
}
async function checkMessage(message) {
  const finds = await (0,_chunk_NAR5D55W_js__WEBPACK_IMPORTED_MODULE_0__/* .findLines */ .L1)((0,_chunk_NAR5D55W_js__WEBPACK_IMPORTED_MODULE_0__/* .pieces */ .IE)(Buffer.from(message)), await (0,_chunk_NAR5D55W_js__WEBPACK_IMPORTED_MODULE_0__/* .loadPreset */ ._x)());
  if (finds.length === 0) return;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl(
    "secrets",
    `What looks like a secret is in the message:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .listLines */ .i4)(finds.map(({ line, kinds }) => `line ${line} ${kinds}`))}`,
    { hint: "Say it in other words, and revoke what was real. Nothing was pushed." }
  );
}
async function findInNames(paths, preset) {
  const finds = /* @__PURE__ */ new Map();
  const lines = paths.map((path) => `| ${path.replace(/[\r\n]/g, " ")} 
`).join("");
  for (const { line } of await (0,_chunk_NAR5D55W_js__WEBPACK_IMPORTED_MODULE_0__/* .findLines */ .L1)((0,_chunk_NAR5D55W_js__WEBPACK_IMPORTED_MODULE_0__/* .pieces */ .IE)(Buffer.from(lines)), preset)) {
    const path = paths[line - 1] ?? "";
    const names = await Promise.all(
      path.split("/").map(async (name) => (await (0,_chunk_NAR5D55W_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsIn */ .Rd)(name, preset)).length === 0 ? name : "\u2026")
    );
    finds.set(path, { shown: names.includes("\u2026") ? names.join("/") : "\u2026", kinds: (await (0,_chunk_NAR5D55W_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsIn */ .Rd)(path, preset)).join(", ") });
  }
  return finds;
}
function foundSecrets(places, file) {
  const others = file === void 0 ? "" : `; name one that is none with the allow-secrets input: ${file}`;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl(
    "secrets",
    `What looks like a secret is in recordings that would be published:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .listLines */ .i4)(places)}`,
    { hint: `Let the test proxy sanitize them and record again, and revoke what was real${others}. Nothing was pushed.` }
  );
}



/***/ })

};
