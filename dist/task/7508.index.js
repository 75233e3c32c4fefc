export const id = 7508;
export const ids = [7508];
export const modules = {

/***/ 477:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ waitingFor),
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4087);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8500);



// src/base/lock.ts





var RENEWAL_MS = 5e3;
var STALE_AFTER_MS = 6e4;
var TELL_AFTER_MS = 1e3;
async function withLock(path, signal, body, onWait = () => {
}) {
  const holder = `${process.pid}-${processSpace()}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID)().slice(0, 8)}`;
  await acquire(path, holder, signal, onWait);
  const lost = new AbortController();
  const renewal = setInterval(() => {
    if (renew(path, holder)) return;
    clearInterval(renewal);
    const message = `Another run took over ${path} while this one slept.`;
    lost.abort(new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("busy", message, { hint: "Run the command again." }));
  }, RENEWAL_MS).unref();
  const release = () => removeLock(path, holder);
  process.once("exit", release);
  try {
    return await body(AbortSignal.any([signal, lost.signal]));
  } finally {
    clearInterval(renewal);
    process.removeListener("exit", release);
    release();
  }
}
function waitingFor(what) {
  return `Waiting for another run in ${what}.`;
}
function processSpace() {
  let namespace = "";
  try {
    namespace = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readlinkSync)("/proc/self/ns/pid");
  } catch {
  }
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(`${(0,node_os__WEBPACK_IMPORTED_MODULE_4__.hostname)()}\0${namespace}`).digest("hex").slice(0, 12);
}
async function acquire(path, holder, signal, onWait) {
  const made = `${path}.${holder}`;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)(made);
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(made, holder));
    const begun = performance.now();
    let isTold = false;
    let seen;
    let seenSince = begun;
    for (let pause = 10; ; pause = Math.min(pause * 1.5, 200)) {
      signal.throwIfAborted();
      const found = readLock(path);
      if (found === void 0 && tryMove(made, path)) return;
      if (found?.holder !== seen?.holder || found?.renewed !== seen?.renewed) [seen, seenSince] = [found, performance.now()];
      if (found !== void 0 && isAbandoned(found, performance.now() - seenSince)) removeLock(path, found.holder);
      if (!isTold && performance.now() - begun > TELL_AFTER_MS) {
        isTold = true;
        onWait();
      }
      await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_6__.setTimeout)(pause * (0.5 + Math.random()), void 0, { signal }).catch(() => signal.throwIfAborted());
    }
  } finally {
    (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFolder */ .v$)(made);
  }
}
function tryMove(made, path) {
  try {
    (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(made, path);
    return true;
  } catch (error) {
    const { code } = error;
    if (code === "EEXIST" || code === "ENOTEMPTY" || readLock(path) !== void 0) return false;
    throw error;
  }
}
function readLock(path) {
  const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(path, { throwIfNoEntry: false });
  if (found === void 0) return void 0;
  if (!found.isDirectory()) {
    throw notALock(
      path,
      `${path} is ${found.isSymbolicLink() ? "a symbolic link" : "a file"}, where this command has its lock, a folder.`
    );
  }
  try {
    const [holder, ...others] = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(path);
    if (holder === void 0) (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__/* .removeEmptyFolder */ .mX)(path);
    else if (others.length === 0 && pidOf(holder) !== void 0) return { holder, renewed: found.mtimeMs };
    else throw notALock(path, `${path} is no lock of this command: it has ${holder}.`);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  return void 0;
}
function notALock(path, message) {
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("not-writable", message, { hint: `Move ${path} away, then run the command again.` });
}
function pidOf(holder) {
  const [, pid] = /^(\d+)-[0-9a-f]{12}-[0-9a-f]{8}$/.exec(holder) ?? [];
  return pid === void 0 ? void 0 : Number(pid);
}
function isAbandoned({ holder, renewed }, watched) {
  const isOfThisSpace = holder.split("-")[1] === processSpace();
  if (isOfThisSpace && !isAlive(pidOf(holder) ?? 0)) return true;
  return watched > STALE_AFTER_MS || watched > 2 * RENEWAL_MS && Date.now() - renewed > STALE_AFTER_MS;
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== "ESRCH";
  }
}
function renew(path, holder) {
  try {
    if (readLock(path)?.holder !== holder) return false;
    const now = /* @__PURE__ */ new Date();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.utimesSync)(path, now, now);
  } catch (error) {
    if (error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl) return false;
  }
  return true;
}
function removeLock(path, holder) {
  const aside = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID)()}`;
  try {
    if (readLock(path)?.holder !== holder) return;
    (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(path, aside);
    if (readLock(aside)?.holder === holder) (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFolder */ .v$)(aside);
    else (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(aside, path);
  } catch {
  }
}




/***/ }),

/***/ 7508:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ recordAsSynced),
/* harmony export */   Gk: () => (/* binding */ BACKUPS),
/* harmony export */   HX: () => (/* binding */ retryWhileFilesChange),
/* harmony export */   P3: () => (/* binding */ requireUnlocked),
/* harmony export */   QO: () => (/* binding */ switchTrees),
/* harmony export */   U: () => (/* binding */ resume),
/* harmony export */   Ye: () => (/* binding */ withRootLock),
/* harmony export */   b$: () => (/* binding */ checkOut),
/* harmony export */   dw: () => (/* binding */ stageServices),
/* harmony export */   eI: () => (/* binding */ withDraft),
/* harmony export */   kN: () => (/* binding */ refuseUnfinished),
/* harmony export */   vm: () => (/* binding */ backUp),
/* harmony export */   wT: () => (/* binding */ stage),
/* harmony export */   y4: () => (/* binding */ returnToSynced)
/* harmony export */ });
/* harmony import */ var _chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(281);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2136);
/* harmony import */ var _chunk_YFK54TF2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1013);
/* harmony import */ var _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4304);
/* harmony import */ var _chunk_2BMHDAUL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(477);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(362);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8824);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8500);










// src/workspace/root-lock.ts



var USER_GIT_TIMEOUT_MS = 6e4;
var LEFT_GIT_TIMEOUT_MS = 1e4;
var PAUSE_MS = 100;
var DRAFT = "draft-";
var UNFINISHED = [
  { sign: "MERGE_HEAD", what: "A merge", command: "merge" },
  { sign: "CHERRY_PICK_HEAD", what: "A cherry-pick", command: "cherry-pick" },
  { sign: "REVERT_HEAD", what: "A revert", command: "revert" },
  { sign: "rebase-merge", what: "A rebase", command: "rebase" },
  { sign: "rebase-apply/applying", what: "An am", command: "am" },
  { sign: "rebase-apply", what: "A rebase", command: "rebase" }
];
function withRootLock(root, log, signal, body) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(root.dir), { recursive: true });
  const run = async (held) => {
    await clearAwayLeft(root, log, held);
    return body(held);
  };
  return (0,_chunk_2BMHDAUL_js__WEBPACK_IMPORTED_MODULE_4__/* .withLock */ .k)(`${root.dir}.lock`, signal, run, () => log.info((0,_chunk_2BMHDAUL_js__WEBPACK_IMPORTED_MODULE_4__/* .waitingFor */ .F)(root.dir)));
}
async function clearAwayLeft(root, log, signal) {
  if ((0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(root.ours)?.isDirectory() !== true) return;
  for (const draft of (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(root.ours).filter((name) => name.startsWith(DRAFT))) {
    const told = () => log.info(`Waiting for a git that a killed run may have left in ${root.dir}.`);
    await awaitUnlocked((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root.ours, draft, "index.lock"), LEFT_GIT_TIMEOUT_MS, told, signal);
    await (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFolderLater */ .bF)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root.ours, draft));
  }
  (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFile */ .nM)(`${root.ownIndex}.lock`);
}
async function requireUnlocked({ gitDir, dir }, log, signal) {
  const lock = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(gitDir, "index.lock");
  const told = () => log.info(`Waiting for another git command in ${dir}.`);
  if (await awaitUnlocked(lock, USER_GIT_TIMEOUT_MS, told, signal)) return;
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("busy", `Another git command is at work in ${dir}.`, {
    hint: `Wait for it; if there is none, delete ${lock} and run the command again.`
  });
}
async function awaitUnlocked(lock, age, onWait, signal) {
  const end = performance.now() + age;
  for (let isTold = false; ; isTold = true) {
    const found = (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(lock);
    if (found === void 0) return true;
    if (performance.now() > end || Date.now() - found.mtimeMs > age) return false;
    if (!isTold) onWait();
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_10__.setTimeout)(PAUSE_MS, void 0, { signal }).catch(() => signal.throwIfAborted());
  }
}
function refuseUnfinished(root) {
  const found = UNFINISHED.find(({ sign }) => (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root.gitDir, sign)) !== void 0);
  if (found === void 0) return;
  const give = (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_1__/* .shellCommand */ .q$)(["git", "-C", root.dir, found.command, "--abort"]);
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("local-changes", `${found.what} in ${root.dir} is not finished.`, {
    hint: `Finish it (${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_1__/* .shellCommand */ .q$)(["git", "-C", root.dir, "status"])} says how), or give it up (${give}), then run the command again.`
  });
}

// src/workspace/check-out.ts


var PARALLEL = ["-c", "checkout.workers=4", "-c", "checkout.thresholdForParallelism=1000"];
var MAX_ATTEMPTS = 3;
var BACKUPS = "refs/assets-sync/backup/";
async function withDraft(root, body) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root.ours, `${DRAFT}${process.pid}-${Math.random().toString(36).slice(2)}`);
  const [index, objects] = [(0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "index"), (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "objects")];
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.mkdirSync)(objects, { recursive: true });
    const apart = { GIT_OBJECT_DIRECTORY: objects, GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,_chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_5__/* .quotePath */ .WG)(root.objects) };
    return await body({ index, environment: { ...root.environment, ...apart, GIT_INDEX_FILE: index } });
  } finally {
    await (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFolderLater */ .bF)(folder);
  }
}
async function stage(root, { draft, tree }, changes, to, signal) {
  (0,_chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseRepositories */ .By)(root, changes, "cannot be kept in a backup; nothing was replaced");
  (0,_chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseSpecialFiles */ .v8)(root, changes);
  if (changes.length === 0 && tree !== void 0) return { ...draft, tree, unlike: [] };
  const call = { environment: draft.environment, signal };
  const update = async (how, kind) => {
    const input = Buffer.concat(changes.filter(kind).flatMap(({ path }) => [path, Buffer.of(0)]));
    if (input.length > 0) await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(["update-index", ...how, "-z", "--stdin"], { ...call, input });
  };
  await update(["--force-remove"], ({ kind }) => kind === "deleted");
  await update(["--add", "--remove", "--replace"], ({ kind }) => kind !== "deleted");
  const staged = (await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(["write-tree", "--missing-ok"], call)).toString("latin1").trim();
  if (changes.length === 0) return { ...draft, tree: staged, unlike: [] };
  const listing = await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(["diff-index", "--cached", "--name-only", "--no-renames", "-z", to], call);
  const unlike = new Set((0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRecords */ .DQ)(listing).map((path) => path.toString("latin1")));
  return { ...draft, tree: staged, unlike: changes.filter(({ path }) => unlike.has(path.toString("latin1"))) };
}
async function stageServices(root, draft, state, { commit, changes }, signal) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)(root.ownIndex)) (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.copyFileSync)(root.ownIndex, draft.index);
  const tree = state.interrupted === void 0 ? state.synced?.commit ?? _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_11__/* .EMPTY_TREE */ .pL : void 0;
  return stage(root, { draft, tree }, changes, commit, signal);
}
async function checkOut(root, state, { journal, staged }, log, signal) {
  const { commit } = journal;
  let backup;
  try {
    refuseUnfinished(root);
    await requireUnlocked(root, log, signal);
    backup = await backUp(root, state.head, staged.unlike, signal);
    if (backup === void 0) keepCommits(root, state);
    root.writeJournal(journal);
    await switchTrees(root, staged, commit, signal);
  } catch (error) {
    const isUntouched = error instanceof _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS && ["would-overwrite", "unreadable-tree"].includes(error.kind);
    if (isUntouched && state.interrupted === void 0) root.removeJournal();
    else if (backup !== void 0)
      log.notice(`What is replaced is kept in a backup, ${backup.slice(BACKUPS.length)}: assets-sync backups`);
    throw error;
  }
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_8__.existsSync)(staged.index)) (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_6__/* .rename */ .$w)(staged.index, root.ownIndex);
  root.standOn(commit);
  root.removeJournal();
  return backup;
}
async function switchTrees(root, staged, to, signal, config = []) {
  const environment = { ...staged.environment, GIT_PROGRESS_DELAY: "0" };
  const args = [...PARALLEL, ...config, "read-tree", "-m", "-u", "-v", staged.tree, to];
  const result = await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .Ii)(args, { environment, signal });
  if (result.exitCode === 0 && !(0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_3__/* .saysNoAccess */ .qS)(result.stderr)) return;
  const [, file] = /unable to (?:unlink(?: old)?|create file) '?([^':\n]+)/.exec(result.stderr) ?? [];
  throw (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_3__/* .gitError */ .N7)(args, result, {
    message: `${file ?? "The files"} could not be written into ${root.dir}.`,
    hint: "Look at the detail (disk full? permissions?), then run the command again; it finishes what was begun."
  });
}
async function retryWhileFilesChange(root, body) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await body();
    } catch (error) {
      if (!(error instanceof _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS) || error.kind !== "would-overwrite") throw error;
      if (attempt < MAX_ATTEMPTS) continue;
      throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("local-changes", `Files in the assets root ${root.dir} changed while it was synced.`, {
        hint: "They stay as they are. Stop what writes there and run the command again.",
        detail: error.detail
      });
    }
  }
}
async function resume(root, state, journal, log, signal) {
  if (journal.services.length === 0) {
    await recordAsSynced(root, state, journal.commit, signal);
    return void 0;
  }
  return retryWhileFilesChange(root, async () => {
    const changes = await (0,_chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_0__/* .readLocalChanges */ .Xp)(root, state, journal.services, signal);
    return withDraft(root, async (draft) => {
      const staged = await stageServices(root, draft, state, { commit: journal.commit, changes }, signal);
      return checkOut(root, state, { journal, staged }, log, signal);
    });
  });
}
async function backUp(root, head, changes, signal) {
  const paths = changes.flatMap(({ kind, path }) => kind === "deleted" ? [] : [path]);
  if (paths.length === 0) return void 0;
  const own = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root.ours, `backup-${process.pid}`);
  const apart = { GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(own, "index"), GIT_OBJECT_DIRECTORY: (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(own, "objects") };
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.mkdirSync)(apart.GIT_OBJECT_DIRECTORY, { recursive: true });
    const call = { environment: { ...root.environment, ...apart }, signal };
    const input = Buffer.concat(paths.flatMap((path) => [path, Buffer.of(0)]));
    await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(["update-index", "--add", "--remove", "-z", "--stdin"], { ...call, input });
    const tree = (await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(["write-tree", "--missing-ok"], call)).toString("latin1").trim();
    (0,_chunk_YFK54TF2_js__WEBPACK_IMPORTED_MODULE_2__/* .moveObjects */ .ek)(apart.GIT_OBJECT_DIRECTORY, root.objects);
    const same = await findSame(root, `${tree} ${head ?? ""}`.trimEnd(), signal);
    if (same !== void 0) return same;
    const now = /* @__PURE__ */ new Date();
    const who = `assets-sync <assets-sync@localhost> ${Math.floor(now.getTime() / 1e3)} +0000`;
    const parent = head === void 0 ? "" : `parent ${head}
`;
    const message = `Recordings that a sync replaced: ${paths.length} files
`;
    const commit = `tree ${tree}
${parent}author ${who}
committer ${who}

${message}`;
    const ref = `${BACKUPS}${now.toISOString().replace(/[-:]/g, "")}`;
    root.writeRef(ref, (0,_chunk_YFK54TF2_js__WEBPACK_IMPORTED_MODULE_2__/* .writeObject */ .p7)(root.objects, "commit", Buffer.from(commit)));
    return ref;
  } finally {
    await (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFolderLater */ .bF)(own);
  }
}
async function findSame(root, treeAndParent, signal) {
  const args = ["for-each-ref", "--sort=-refname", "--format=%(refname) %(tree) %(parent)", BACKUPS];
  const { exitCode, stdout } = await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .Ii)(args, { environment: root.environment, signal });
  const lines = exitCode === 0 ? stdout.toString("latin1").split("\n") : [];
  const newest = lines.find((line) => /^\d{8}T/.test(line.slice(BACKUPS.length)));
  return newest?.slice(newest.indexOf(" ") + 1).trimEnd() === treeAndParent ? newest.split(" ")[0] : void 0;
}
function keepCommits(root, { head }) {
  if (head !== void 0) root.writeRef(`${BACKUPS}${head}`, head);
}
async function recordAsSynced(root, state, commit, signal) {
  const call = { environment: root.environment, signal };
  keepCommits(root, state);
  root.writeJournal({ commit, services: [] });
  await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(["read-tree", "-i", "-m", commit], call);
  await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .Ii)(["update-index", "-q", "--refresh"], call);
  root.standOn(commit);
  root.removeJournal();
}
async function returnToSynced(root, state, log, signal) {
  const { synced } = state;
  if (synced === void 0) return;
  refuseUnfinished(root);
  if (root.standsOn(synced.commit)) return;
  await requireUnlocked(root, log, signal);
  keepCommits(root, state);
  root.standOn(synced.commit);
}




/***/ }),

/***/ 281:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ refuseRepositories),
/* harmony export */   Eb: () => (/* binding */ findSpecialFiles),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   L7: () => (/* binding */ isOnDisk),
/* harmony export */   Xp: () => (/* binding */ readLocalChanges),
/* harmony export */   v8: () => (/* binding */ refuseSpecialFiles),
/* harmony export */   x5: () => (/* binding */ explainUnreadable)
/* harmony export */ });
/* harmony import */ var _chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2033);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2136);
/* harmony import */ var _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4304);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7261);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);







// src/workspace/local-changes.ts


var MAX_PATHSPECS = 50;
var STATUS = ["status", "--porcelain=v2", "-z", "--no-renames", "--untracked-files=all", "--ignored=traditional", "--"];
var ABSENT = "000000";
async function readLocalChanges(root, state, services, signal) {
  const pathspecs = services.length > MAX_PATHSPECS || services.includes(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv) ? [] : services;
  const args = [...STATUS, ...pathspecs, ...pathspecs.flatMap((service) => fileAbove(root, service))];
  try {
    if (state.synced !== void 0) root.requireWholeIndex();
    const result = await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .Ii)(args, { environment: root.environment, signal });
    if (result.exitCode !== 0 || (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .saysNoAccess */ .qS)(result.stderr)) throw (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .gitError */ .N7)(args, result);
    const changes = parseStatus(result.stdout).filter(({ path }) => !(0,_chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfTestProxy */ .Ky)(root.dir, path.toString("utf8")));
    return changes.filter((change) => services.some((service) => concerns(change, service)));
  } catch (error) {
    throw explainUnreadable(root, error, state);
  }
}
function parseStatus(output) {
  return (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(output).flatMap((record) => {
    const kind = String.fromCharCode(record[0] ?? 0);
    if (kind === "?" || kind === "!") return [{ path: Buffer.from(record.subarray(2)), kind: "added" }];
    if (kind !== "1") throw new Error("git status printed what is no record of version 2");
    let end = 0;
    for (let field = 0; field < 8; field++) end = record.indexOf(32, end) + 1;
    const [, letters = "", , , inIndex, onDisk] = record.toString("latin1", 0, end - 1).split(" ");
    if (letters[1] === "." || inIndex === ABSENT) return [];
    return [{ path: Buffer.from(record.subarray(end)), kind: onDisk === ABSENT ? "deleted" : "modified" }];
  });
}
function concerns({ path }, service) {
  const text = path.toString("utf8");
  return (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(text, service) || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(service, text.replace(/\/$/, ""));
}
function fileAbove(root, service) {
  const segments = service.split("/").slice(0, -1);
  for (let depth = 1; depth <= segments.length; depth++) {
    const above = segments.slice(0, depth).join("/");
    const found = (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(root.dir, above));
    if (found === void 0) return [];
    if (!found.isDirectory()) return [above];
  }
  return [];
}
function isOnDisk(root, service) {
  return hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(root.dir, service));
}
function hasFile(folder) {
  const found = (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(folder);
  if (found === void 0) return false;
  return !found.isDirectory() || (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readdirSync)(folder).some((name) => hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, name)));
}
function explainUnreadable(root, error, { synced }) {
  if (!(error instanceof _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS)) return error;
  if (root.isDamage(error)) return root.damaged(error);
  if (!error.isUnreadable) return error;
  const names = (synced?.services ?? []).map(({ service }) => service);
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl(
    "missing-store",
    `What changed in ${root.dir} cannot be told: the store that it borrows from is gone or damaged (${root.alternates.join(", ")}).`,
    {
      hint: `Run ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_1__/* .syncCommand */ .Bz)(names)}, which fetches it again and leaves what you recorded as it is.`,
      detail: error.detail
    }
  );
}
function refuseRepositories(root, changes, why) {
  const isFolder = ({ path }) => path.at(-1) === 47 || (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(root.fileAt(path))?.isDirectory() === true;
  const nested = changes.filter((change) => change.kind !== "deleted" && isFolder(change)).map(({ path }) => path.toString("utf8").replace(/\/$/, ""));
  if (nested.length === 0) return;
  const are = nested.length === 1 ? "is a git repository of its own" : "are git repositories of their own";
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("local-changes", `${nested.join(", ")} in ${root.dir} ${are}, which ${why}.`, {
    hint: "Move it out of the assets root, or remove its .git directory so that its files count as recordings."
  });
}
function refuseSpecialFiles(root, changes) {
  const isSpecial = ({ path }) => {
    const found = (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(root.fileAt(path));
    return found !== void 0 && !found.isFile() && !found.isSymbolicLink() && !found.isDirectory();
  };
  const special = changes.filter(isSpecial).map(({ path }) => path.toString("utf8"));
  if (special.length === 0) return;
  const what = `${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(special)} in ${root.dir} is no file, but a pipe, a socket or a device.`;
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("local-changes", what, { hint: "Remove it, then run the command again." });
}
function findSpecialFiles(root, services) {
  const below = (folder) => {
    if ((0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(root.fileAt(folder))?.isDirectory() !== true) return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readdirSync)(root.fileAt(folder), { withFileTypes: true, encoding: "buffer" }).flatMap((entry) => {
      const path = Buffer.concat([folder, Buffer.from("/"), entry.name]);
      if (entry.isDirectory()) return below(path);
      return entry.isFile() || entry.isSymbolicLink() ? [] : [path];
    });
  };
  return services.flatMap((service) => service === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv ? [] : below(Buffer.from(service))).map((path) => ({ path }));
}




/***/ })

};
