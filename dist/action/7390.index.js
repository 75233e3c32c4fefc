export const id = 7390;
export const ids = [7390,3705,9300];
export const modules = {

/***/ 92928:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ PinsBranch),
/* harmony export */   p: () => (/* binding */ findUncommitted)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(76127);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83313);
/* harmony import */ var _git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(49384);
/* harmony import */ var _git_objects_loose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52025);
/* harmony import */ var _git_objects_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86543);
/* harmony import */ var _git_remote_races_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34417);
/* harmony import */ var _git_scratch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34570);
/* harmony import */ var _pins_edit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70694);
/* harmony import */ var _pins_edit_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48700);
/* harmony import */ var _pins_load_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44586);
/* harmony import */ var _pins_manifest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(56095);
/* harmony import */ var _pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(57027);
/* harmony import */ var _committed_manifests_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(85549);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(33642);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(58632);
/** Commits moved pins on a branch of the code repository, whatever is checked out: only recordings.json files change. */


















/** Marks a commit that a run made, so that it starts no other. */
const MARK = 'Made-by: assets-sync push';
/** Pins on disk that the commit which is checked out has not, or not so: an earlier push moved them. */
async function findUncommitted(codeRepository, pins, access, log, signal) {
    const history = new _history_js__WEBPACK_IMPORTED_MODULE_13__/* .CodeHistory */ .C(codeRepository, { ...access, log }, signal);
    try {
        const head = await history.resolve('HEAD');
        if (head === undefined)
            return [];
        const texts = await (0,_committed_manifests_js__WEBPACK_IMPORTED_MODULE_12__/* .readManifestTexts */ .GO)(history, head, [...new Set(pins.map(({ manifestDirectory }) => manifestDirectory))]);
        const committed = new Map([...texts].map(([manifestDirectory, text]) => [manifestDirectory, (0,_pins_manifest_js__WEBPACK_IMPORTED_MODULE_11__/* .parseManifest */ .N)(text, manifestDirectory).pins]));
        return pins.flatMap(({ manifestDirectory, directory, sha, tree, reason }) => {
            const before = committed.get(manifestDirectory)?.find((pin) => pin.directory === directory);
            return before?.sha === sha && before.tree === tree
                ? []
                : [{ manifestDirectory, directory, sha, tree, reason, before: before?.sha }];
        });
    }
    finally {
        await history.close();
    }
}
class PinsBranch {
    codeRepository;
    head;
    history;
    signal;
    /** Where the branch was when it was looked at last. */
    tip;
    constructor(codeRepository, head, access, log, signal) {
        this.codeRepository = codeRepository;
        this.head = head;
        this.history = new _history_js__WEBPACK_IMPORTED_MODULE_13__/* .CodeHistory */ .C(codeRepository, { ...access, log, address: head.address, purpose: 'commit' }, signal);
        this.signal = signal;
    }
    get name() {
        return this.head.branch;
    }
    close() {
        return this.history.close();
    }
    /**
     * Looks at the branch.
     * @throws `missing-commit` where the server has none of that name, `unauthorized` where this token may not read it
     */
    async find() {
        const { branch } = this.head;
        this.tip = await this.history.fetchBranch(branch);
        if (this.tip !== undefined)
            return this.tip;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('missing-commit', `The code repository has no branch ${branch} to commit the pins on.`, {
            hint: 'Push the branch first, or leave the commit-pins input out and commit recordings.json yourself.',
        });
    }
    /** Whether a commit is one that a run made, and touches nothing but pins. One that the server does not give out is not. */
    async onlyMovesPins(commit) {
        if (!(await this.history.obtain(commit)))
            return false;
        const { message, parents } = await this.history.readCommit(commit);
        const [parent] = parents;
        if (parent === undefined || !message.split('\n').includes(MARK))
            return false;
        if (!(await this.history.obtainParent(commit, parent)))
            return false;
        const changed = await this.history.changedPaths(parent, commit);
        return changed.length > 0 && changed.every(({ path }) => `/${path}`.endsWith(`/${_pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_15__/* .MANIFEST_NAME */ .i}`));
    }
    /**
     * @param edits by the directory that holds the file
     * @throws `conflict` where somebody moved the same pins, `unauthorized` where this token may not push, `busy` where others are quicker each time
     */
    async commit(edits, title, author) {
        const { branch, remote } = this.head;
        const attempt = async () => {
            const tip = this.tip ?? (await this.find());
            const files = await this.edit(tip, edits);
            if (files.size === 0)
                return { sha: tip, branch, remote, isNew: false };
            const commit = await this.write(tip, files, `${title}\n\n${MARK}\n`, author);
            this.tip = undefined;
            return (await this.history.server.push(commit, branch)) ? { sha: commit, branch, remote, isNew: true } : undefined;
        };
        return (0,_git_remote_races_js__WEBPACK_IMPORTED_MODULE_6__/* .whileOthersAreQuicker */ .t)(attempt, branch, this.signal);
    }
    /** The files that differ, by path: the branch may have other versions than what is checked out. */
    async edit(tip, edits) {
        const files = await (0,_committed_manifests_js__WEBPACK_IMPORTED_MODULE_12__/* .readManifests */ .PX)(this.history, tip, [...edits.keys()]);
        const changed = new Map();
        for (const [manifestDirectory, ofFile] of edits) {
            const path = `${this.codeRepository.prefix}${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(manifestDirectory, _pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_15__/* .MANIFEST_NAME */ .i)}`;
            // One that was made here by a push is on no branch yet; the one at the top has settings that nobody else knows.
            const isNew = !files.has(manifestDirectory) && manifestDirectory !== _base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv && !(await this.isCommitted(manifestDirectory));
            const file = isNew ? Buffer.from('{\n}\n') : files.get(manifestDirectory);
            const at = { file: path };
            if (file === undefined) {
                throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('conflict', `${path} is not on ${this.head.branch}.`, {
                    hint: 'Commit and push it first.',
                    at,
                });
            }
            const before = (0,_pins_edit_js__WEBPACK_IMPORTED_MODULE_8__/* .decode */ .D4)(file, path);
            const manifest = (0,_pins_manifest_js__WEBPACK_IMPORTED_MODULE_11__/* .parseManifest */ .N)(before, manifestDirectory);
            (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_10__/* .throwIfWrong */ .tu)([manifest]);
            for (const edit of ofFile) {
                const pin = manifest.pins.find(({ directory }) => directory === edit.directory);
                if (pin?.sha === edit.before || pin?.sha === edit.sha)
                    continue;
                // An edit that was made here since, by an earlier push say, is not on the branch.
                if (pin?.sha === (await this.committedPin(manifestDirectory, edit.directory)))
                    continue;
                const message = `The pin of ${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .showDirectory */ .fi)(edit.directory)} is at ${pin === undefined ? 'nothing' : (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_16__/* .shortSha */ .Fu)(pin.sha)} on ${this.head.branch}, not where it was here.`;
                throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('conflict', message, { hint: 'Bring the branch here (git pull), sync, and push again.', at });
            }
            const after = (0,_pins_edit_text_js__WEBPACK_IMPORTED_MODULE_9__/* .editText */ .i)(before, manifestDirectory, ofFile);
            if (after !== before)
                changed.set(path, after);
        }
        return changed;
    }
    /** Whether the commit that is checked out has the file. */
    async isCommitted(manifestDirectory) {
        return (await this.committedText(manifestDirectory)) !== undefined;
    }
    /** What the commit that is checked out pins. */
    async committedPin(manifestDirectory, directory) {
        const text = await this.committedText(manifestDirectory);
        const pins = text === undefined ? [] : (0,_pins_manifest_js__WEBPACK_IMPORTED_MODULE_11__/* .parseManifest */ .N)(text, manifestDirectory).pins;
        return pins.find((pin) => pin.directory === directory)?.sha;
    }
    async committedText(manifestDirectory) {
        const head = await this.history.resolve('HEAD');
        return (await (0,_committed_manifests_js__WEBPACK_IMPORTED_MODULE_12__/* .readManifestTexts */ .GO)(this.history, head, [manifestDirectory])).get(manifestDirectory);
    }
    async write(tip, files, message, author) {
        const { dir } = this.history.server.scratch;
        const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'objects');
        // Its own directory promises nothing: git would fetch the files that it has no need of.
        const plain = (0,_git_scratch_js__WEBPACK_IMPORTED_MODULE_7__/* .makeScratch */ .lP)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'plain'), []);
        const call = { environment: { ...(0,_git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .ownEnvironment */ .am)(plain.dir), GIT_OBJECT_DIRECTORY: objects }, signal: this.signal };
        const changed = [...files].map(([path, text]) => ({
            path: Buffer.from(path),
            file: (0,_git_objects_loose_js__WEBPACK_IMPORTED_MODULE_4__/* .writeObject */ .p7)(objects, 'blob', Buffer.from(text)),
        }));
        const { tree } = await (0,_git_objects_read_js__WEBPACK_IMPORTED_MODULE_5__/* .withObjectReader */ .B)(call, async (read) => {
            const readTree = async (name) => {
                const [found] = await read([name]);
                if (found?.type !== 'tree')
                    throw new Error(`${name} is no tree`);
                return found;
            };
            const before = await readTree(`${tip}^{tree}`);
            return (0,_git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_17__/* .composeTree */ .$0)([{ path: _base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv, tree: before.name }, ...changed], {
                readTree: async (name) => (0,_git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_17__/* .parseTree */ .cZ)((await readTree(name)).content),
                writeTree: (content) => (0,_git_objects_loose_js__WEBPACK_IMPORTED_MODULE_4__/* .writeObject */ .p7)(objects, 'tree', content),
            });
        });
        const person = (0,_origin_js__WEBPACK_IMPORTED_MODULE_14__/* .formatPerson */ .tF)(author);
        const content = `tree ${tree}\nparent ${tip}\nauthor ${person}\ncommitter ${person}\n\n${message}`;
        return (0,_git_objects_loose_js__WEBPACK_IMPORTED_MODULE_4__/* .writeObject */ .p7)(objects, 'commit', Buffer.from(content));
    }
}


/***/ }),

/***/ 22458:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findPushTarget)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76127);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81200);
/** Which branch of the code repository gets moved pins: the pull request's, else where `git push` would put what is checked out. */




const BRANCHES = 'refs/heads/';
/** GitHub's merge queue makes and deletes branches of its own there. */
const MERGE_QUEUE = 'gh-readonly-queue/';
const NOTHING_PUSHED = 'nothing was pushed.';
const HINT = `leave the commit-pins input out and commit recordings.json yourself; ${NOTHING_PUSHED}`;
/** @throws `bad-usage` where no branch can be named for sure */
async function findPushTarget(codeRepository, origin, signal) {
    const target = await chooseTarget(new CodeGit(codeRepository, signal), origin);
    if (!target.branch.startsWith(MERGE_QUEUE))
        return target;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('bad-usage', `Pins cannot be committed on ${target.branch}, a temporary branch of the merge queue.`, {
        hint: `Push recordings in the pull request's own runs (on: pull_request), not on merge_group; ${NOTHING_PUSHED}`,
    });
}
async function chooseTarget(codeRepository, { head, started }) {
    if (head === 'unknown') {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('bad-usage', 'The fork that the pull request comes from is not known: it may have been deleted.', {
            hint: `Its pins have no branch to go to: ${HINT}`,
        });
    }
    if (head !== undefined)
        return head;
    const branch = await codeRepository.line('symbolic-ref', '--quiet', 'HEAD');
    if (branch?.startsWith(BRANCHES))
        return whereGitPushes(codeRepository, branch.slice(BRANCHES.length));
    const isStarted = started !== undefined && (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)((await codeRepository.line('rev-parse', 'HEAD')) ?? '') === started.sha;
    if (isStarted && started.ref.startsWith(BRANCHES)) {
        return { branch: started.ref.slice(BRANCHES.length), address: undefined };
    }
    const why = isStarted
        ? `${started.ref} is no branch`
        : 'what is checked out is no branch, and nothing says which one it belongs to';
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('bad-usage', `There is no branch to commit the pins on: ${why}.`, {
        hint: `Check a branch out (git switch; in a workflow, ref of actions/checkout), or ${HINT}`,
    });
}
/** By git's own rules: `branch.<name>.pushRemote`, `remote.pushDefault`, `push.default` and so on. */
async function whereGitPushes(codeRepository, branch) {
    const settings = await codeRepository.settings();
    const of = (name) => settings.get(`branch.${branch}.${name}`);
    // A branch may follow another one of the same clone (`.`), where there is no server.
    const named = [of('pushremote'), settings.get('remote.pushdefault'), of('remote')].find((name) => name !== '.' && name);
    const remote = named ?? onlyRemote(settings);
    const shown = remote.replace(/^(https?:\/\/)[^/@]*@/i, '$1');
    // It may be an address in place of a name.
    const address = (await codeRepository.line('remote', 'get-url', '--push', remote)) ?? (/[:/]/.test(remote) ? remote : undefined);
    if (address === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('bad-usage', `There is nowhere to push the pins to: ${shown}, the remote of ${branch}, has no address.`, {
            hint: `Add one (git remote add origin <address>) and push the branch, or ${HINT}`,
        });
    }
    const ref = `${BRANCHES}${branch}`;
    const upstream = of('remote') === remote ? of('merge') : undefined;
    const target = settings.has(`remote.${remote}.push`)
        ? await codeRepository.line('for-each-ref', '--format=%(push:remoteref)', ref)
        : byDefault(settings.get('push.default'), ref, upstream);
    if (target?.startsWith(BRANCHES))
        return { branch: target.slice(BRANCHES.length), address, remote: shown };
    const follows = upstream === undefined || upstream === ref ? '' : ` It follows ${upstream.replace(BRANCHES, '')} there.`;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('bad-usage', `git's settings name no branch of ${shown} that ${branch} is pushed to.${follows}`, {
        hint: `Push it under its own name (git push -u ${shown} ${branch}), or where it follows another (git config push.default upstream), or ${HINT}`,
    });
}
/** @returns undefined where `git push` would refuse */
function byDefault(mode, ref, upstream) {
    if (mode === 'current' || mode === 'matching')
        return ref;
    if (mode === 'upstream' || mode === 'tracking')
        return upstream;
    // A branch that was made from another one follows that: its commits are not meant to go there.
    return upstream === undefined || upstream === ref ? ref : undefined;
}
function onlyRemote(settings) {
    const names = [...settings.keys()].flatMap((key) => /^remote\.(.+)\.url$/s.exec(key)?.[1] ?? []);
    return names.length === 1 && names[0] !== undefined ? names[0] : 'origin';
}
/** Questions to the code repository's git. */
class CodeGit {
    call;
    constructor(codeRepository, signal) {
        this.call = { environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .codeEnvironment */ .dI)(), cwd: codeRepository.root, signal };
    }
    /** The first line of an answer; undefined for none. */
    async line(...args) {
        const { exitCode, stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .Ii)(args, this.call);
        return exitCode === 0 ? stdout.toString('utf8').split('\n')[0] || undefined : undefined;
    }
    /** Keys as git prints them, the last value of each. */
    async settings() {
        const listing = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(['config', '--list', '-z'], this.call);
        return new Map((0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(listing).map((record) => {
            const text = record.toString('utf8');
            const end = text.indexOf('\n');
            return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)];
        }));
    }
}


/***/ }),

/***/ 60742:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command)
});

// EXTERNAL MODULE: ./src/code-repo/origin.ts
var origin = __webpack_require__(58632);
// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var command = __webpack_require__(43739);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(34758);
// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __webpack_require__(76127);
// EXTERNAL MODULE: ./src/base/traffic.ts
var traffic = __webpack_require__(39008);
// EXTERNAL MODULE: ./src/fetch/access.ts
var fetch_access = __webpack_require__(84840);
// EXTERNAL MODULE: ./src/fetch/assets-repository.ts
var assets_repository = __webpack_require__(17852);
// EXTERNAL MODULE: ./src/forge/text.ts
var forge_text = __webpack_require__(71716);
// EXTERNAL MODULE: ./src/pins/edit.ts
var edit = __webpack_require__(70694);
// EXTERNAL MODULE: ./src/pins/place.ts
var place = __webpack_require__(79411);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/base/directory.ts
var base_directory = __webpack_require__(63386);
// EXTERNAL MODULE: ./src/pins/pins.ts
var pins_pins = __webpack_require__(20242);
// EXTERNAL MODULE: ./src/workspace/local-changes.ts + 1 modules
var local_changes = __webpack_require__(70933);
// EXTERNAL MODULE: ./src/base/rename-and-remove.ts
var rename_and_remove = __webpack_require__(17984);
// EXTERNAL MODULE: ./src/git/git.ts + 1 modules
var git = __webpack_require__(81200);
;// CONCATENATED MODULE: ./src/workspace/write-directory.ts
/** A directory of an assets root as git has it once it is pushed. */





/**
 * Writes a directory as it is on disk as a tree, into an object folder that is not the root's.
 * @param objects that folder, absolute; it must see the root's own
 * @param base what the directory is where no change says otherwise
 * @param changes files that came, changed or went
 * @returns its tree, and the names of the files that are there, by path, one character a byte
 * @throws `busy` where a file is gone that was there
 */
async function writeDirectory(root, objects, { directory, base, changes }, signal) {
    const index = (0,external_node_path_.join)((0,external_node_path_.dirname)(objects), 'push-index');
    const environment = {
        ...root.environment,
        GIT_INDEX_FILE: index,
        GIT_OBJECT_DIRECTORY: objects,
    };
    const common = { environment, signal };
    const input = (gone) => Buffer.concat(changes.filter(({ kind }) => (kind === 'deleted') === gone).flatMap(({ path }) => [path, Buffer.of(0)]));
    try {
        if (base !== base_sha/* EMPTY_TREE */.pL)
            await (0,git/* git */.$Y)(['read-tree', `--prefix=${directory}/`, base], common);
        // First of all what went: a directory may be where a file was, and the other way round.
        await (0,git/* git */.$Y)(['update-index', '--force-remove', '-z', '--stdin'], { ...common, input: input(true) });
        // Objects that are packed in a moment need not be small.
        const add = ['-c', 'core.looseCompression=1', 'update-index', '--add', '--remove', '--replace', '-z', '--stdin'];
        await (0,git/* git */.$Y)(add, { ...common, input: input(false) });
        const records = (0,git/* splitRecords */.DQ)(await (0,git/* git */.$Y)(['ls-files', '-s', '-z'], common));
        const entries = new Map(records.map((record) => [record.toString('latin1', 50), record.toString('latin1', 7, 47)]));
        const files = new Map();
        for (const { path, kind } of changes) {
            if (kind === 'deleted')
                continue;
            const name = entries.get(path.toString('latin1'));
            if (name === undefined)
                throw goneMeanwhile(path);
            files.set(path.toString('latin1'), name);
        }
        if (entries.size === 0)
            return { tree: base_sha/* EMPTY_TREE */.pL, files };
        const args = ['write-tree', '--missing-ok', `--prefix=${directory}/`];
        const tree = (0,base_sha/* parseSha */.qL)((await (0,git/* git */.$Y)(args, common)).toString('latin1').trim());
        if (tree === undefined)
            throw new Error('git write-tree named no tree');
        return { tree, files };
    }
    finally {
        (0,rename_and_remove/* removeFile */.nM)(index);
    }
}
function goneMeanwhile(path) {
    return new errors/* AssetsSyncError */.Fl('busy', `${path.toString('utf8')} changed while it was read.`, {
        hint: 'Stop what writes there and run the command again.',
    });
}

// EXTERNAL MODULE: ./src/publish/merge.ts
var merge = __webpack_require__(131);
// EXTERNAL MODULE: ./src/base/files.ts
var files = __webpack_require__(26774);
;// CONCATENATED MODULE: ./src/publish/sizes.ts
/** Files that a host would not take. */


/** GitHub's limit. */
const MAX_BYTES = 100 * 1024 * 1024;
/** @throws `too-large` */
function checkSizes(rootDir, paths) {
    for (const path of paths) {
        const found = (0,files/* lstatIfThere */.Cm)(Buffer.concat([Buffer.from(`${rootDir}/`), path]));
        if (found === undefined || found.size <= MAX_BYTES)
            continue;
        const size = Math.round(found.size / 1_000_000);
        throw new errors/* AssetsSyncError */.Fl('too-large', `${path.toString('utf8')} has ${size} MB; hosts take files of up to 100 MB.`, {
            hint: 'Record less in one test, or move the file away; nothing was pushed.',
        });
    }
}

;// CONCATENATED MODULE: ./src/publish/changed-trees.ts
/** What changed in the assets root, as the directories that are pushed. */









/** Writes what is on disk as trees. */
async function readChangedTrees(request, signal) {
    const { root, state, pins } = request;
    const pinnedTrees = [];
    for (const [service, changes] of request.changes) {
        (0,local_changes/* refuseRepositories */.By)(root, changes, 'cannot be pushed');
        (0,local_changes/* refuseSpecialFiles */.v8)(root, changes);
        checkSizes(root.dir, changes.flatMap(({ path, kind }) => (kind === 'deleted' ? [] : [path])));
        const synced = state.synced?.services.find((found) => found.service === service)?.pinnedTrees;
        const pinned = pins.pinnedTreesOf(service).filter(pins_pins/* hasCommit */.QE);
        const inner = (known) => innermost([service, ...(known ?? []).map(({ directory }) => directory)]);
        const [treeContaining, pinnedTreeContaining] = [inner(synced ?? pinned), inner(pinned)];
        const byPart = new Map();
        for (const change of changes) {
            const path = change.path.toString('utf8');
            const directory = treeContaining(path);
            // Its contents would go to one pin, and a sync then bring those of another.
            if (pinned.length > 0 && pinnedTreeContaining(path) !== directory)
                throw pinMoved(service, pinnedTreeContaining(path), pinned);
            const ofPart = byPart.get(directory) ?? [];
            ofPart.push(change);
            byPart.set(directory, ofPart);
        }
        for (const [directory, ofPart] of [...byPart].sort(([a], [b]) => (a < b ? -1 : 1))) {
            pinnedTrees.push(await readChangedTree(request, service, directory, ofPart, signal));
        }
    }
    return pinnedTrees;
}
async function readChangedTree({ root, state, pins, scratch, treeOf }, service, directory, changes, signal) {
    const synced = state.synced?.services
        .find((found) => found.service === service)
        ?.pinnedTrees.find((pinnedTree) => pinnedTree.directory === directory);
    const pinned = pins
        .pinnedTreesOf(service)
        .filter(pins_pins/* hasCommit */.QE)
        .find((pinnedTree) => pinnedTree.directory === directory);
    const write = (base) => writeDirectory(root, (0,external_node_path_.join)(scratch.dir, 'objects'), { directory, base, changes }, signal);
    const base = synced?.tree ?? (pinned === undefined ? base_sha/* EMPTY_TREE */.pL : await treeOf(pinned));
    const { tree: ours, files } = await write(base);
    // Of a directory that was never synced, only what is new is on disk.
    const onDisk = synced !== undefined || base === base_sha/* EMPTY_TREE */.pL ? ours : (await write(base_sha/* EMPTY_TREE */.pL)).tree;
    const commit = synced?.sha ?? pinned?.sha;
    const assetsPath = pinned?.assetsPath ?? (0,base_directory/* joinDirectory */.as)(pins.prefix, directory);
    return { service, directory, assetsPath, pinned, commit, base, ours, onDisk, files: pushedFiles(files), changes };
}
/**
 * Brings pinned trees together with their pins, where those moved after the recordings were brought to disk: by a pull, or by an
 * earlier push that was cut off. What changed here is from then on a change of the pinned commit.
 * @returns for each pinned tree that is in its pin already, with everything that changed here, the pinned tree
 * @throws `local-changes` where a pin moved to something else in the same files
 */
async function followPins(pinnedTrees, { store, scratch, treeOf }, signal) {
    const published = new Map();
    for (const pinnedTree of pinnedTrees) {
        const { service, pinned, commit, base, ours, directory } = pinnedTree;
        if (pinned === undefined)
            continue;
        if (pinned.tree === ours || (pinned.sha === commit && base === ours)) {
            published.set(pinnedTree, ours);
            continue;
        }
        if (pinned.sha === commit)
            continue;
        const theirs = await treeOf(pinned);
        const merged = await (0,merge/* mergeTrees */.Md)(store.newScratch(), (0,external_node_path_.join)(scratch.dir, 'objects'), { base, ours, theirs }, signal);
        if ('conflicts' in merged) {
            throw pinMoved(service, directory, [pinned], merged.conflicts.map((path) => `${directory}/${path}`));
        }
        if (merged.tree === theirs)
            published.set(pinnedTree, theirs);
        else
            Object.assign(pinnedTree, { commit: pinned.sha, base: theirs, ours: merged.tree });
    }
    return published;
}
function pinMoved(service, directory, pinned, files = []) {
    const which = files.length === 0 ? '' : ` The same files changed in it and here:\n${(0,errors/* listLines */.i4)(files)}`;
    return new errors/* AssetsSyncError */.Fl('local-changes', `The pin of ${directory} moved after its recordings were brought to disk.${which}`, {
        hint: `Go back to the branch where you recorded them and push there; or sync it (assets-sync sync ${service} --discard; a backup is kept), bring back what is not listed here (assets-sync backups), record the tests of the rest again, then push.`,
        at: pinned.find((pinnedTree) => pinnedTree.directory === directory)?.pin.at,
    });
}
function innermost(directories) {
    const [outermost = '', ...deeper] = directories;
    const sorted = deeper.sort((a, b) => b.length - a.length);
    return (path) => sorted.find((directory) => (0,base_directory/* isWithin */.UO)(path, directory)) ?? outermost;
}
function pushedFiles(files) {
    return [...files].map(([path, name]) => ({ path: Buffer.from(path, 'latin1'), name }));
}

// EXTERNAL MODULE: ./src/publish/changes.ts
var publish_changes = __webpack_require__(53542);
// EXTERNAL MODULE: ./src/selection/locate.ts
var locate = __webpack_require__(32130);
// EXTERNAL MODULE: ./src/selection/selection.ts + 3 modules
var selection_selection = __webpack_require__(7820);
// EXTERNAL MODULE: ./src/workspace/first-root.ts
var first_root = __webpack_require__(96780);
// EXTERNAL MODULE: ./src/workspace/root.ts + 1 modules
var workspace_root = __webpack_require__(28867);
// EXTERNAL MODULE: ./src/base/shell.ts
var shell = __webpack_require__(84907);
// EXTERNAL MODULE: ./src/workspace/journal.ts
var workspace_journal = __webpack_require__(64762);
// EXTERNAL MODULE: ./src/base/log.ts
var base_log = __webpack_require__(93179);
// EXTERNAL MODULE: ./src/code-repo/code-repository.ts
var code_repository = __webpack_require__(30592);
// EXTERNAL MODULE: ./src/git/errors.ts
var git_errors = __webpack_require__(63341);
// EXTERNAL MODULE: ./src/git/environment.ts
var git_environment = __webpack_require__(83313);
// EXTERNAL MODULE: ./src/git/scratch.ts
var git_scratch = __webpack_require__(34570);
// EXTERNAL MODULE: ./src/workspace/check-out.ts + 1 modules
var check_out = __webpack_require__(81221);
// EXTERNAL MODULE: ./src/workspace/totals.ts
var totals = __webpack_require__(41142);
// EXTERNAL MODULE: ./src/workspace/write-commit.ts
var write_commit = __webpack_require__(63662);
;// CONCATENATED MODULE: ./src/workspace/record-push.ts
/** After a push: what is on disk is what the new pins say, so the assets root is told so; no file is touched. */









/**
 * Writes down that directories were pushed and pinned as they are on disk. The root's lock must be held.
 * @returns those that somebody synced since, whose files on disk are no longer what was pushed: they stay as they are
 */
async function recordPush(root, store, scratch, repository, recorded, signal) {
    const state = await root.readState(signal);
    // The next sync finishes what another began.
    if (state.interrupted !== undefined)
        return [...recorded];
    const synced = state.synced?.services ?? [];
    const pinnedTreesOf = (service) => synced.find((found) => found.service === service)?.pinnedTrees ?? [];
    const changed = await (0,local_changes/* readLocalChanges */.Xp)(root, state, [...new Set(recorded.map(({ service }) => service))], signal);
    const paths = new Set(changed.map(({ path }) => path.toString('latin1')));
    const own = recorded.filter(({ service, directory, before, changes }) => {
        const now = pinnedTreesOf(service).find((pinnedTree) => pinnedTree.directory === directory);
        const isAsItWas = now?.sha === before?.sha && now?.tree === before?.tree;
        return isAsItWas && changes.some(({ path }) => paths.has(path.toString('latin1')));
    });
    const others = recorded.filter((pushed) => !own.includes(pushed));
    if (own.length === 0)
        return others;
    await importTrees(store, scratch, own, signal);
    root.make([store.objects], repository);
    const services = [...new Set(own.map(({ service }) => service))];
    const chosen = services.map((service) => {
        const pinnedTrees = new Map(pinnedTreesOf(service).map((pinnedTree) => [pinnedTree.directory, pinnedTree]));
        for (const { directory, assetsPath, sha, tree, byTree, behind } of own.filter((pinnedTree) => pinnedTree.service === service)) {
            pinnedTrees.set(directory, { directory, assetsPath, repository, sha, tree, byTree, behind });
        }
        return { service, pinnedTrees: [...pinnedTrees.values()].sort((a, b) => (a.directory < b.directory ? -1 : 1)) };
    });
    const plan = { others: synced.filter(({ service }) => !services.includes(service)), chosen, without: [] };
    let { commit } = await (0,write_commit/* writeSyncedCommit */.p)(root, plan, signal);
    const { submodules } = await (0,totals/* measure */.x)(root, commit, services, signal);
    if (submodules.length > 0)
        ({ commit } = await (0,write_commit/* writeSyncedCommit */.p)(root, { ...plan, without: submodules }, signal));
    await (0,check_out/* resetIndexTo */.jb)(root, state, commit, signal);
    return others;
}
/**
 * Makes the store hold trees whose new objects are in a scratch. What nobody counts on yet a prune would remove: it waits.
 * @throws GitError where some of them are not
 */
function importTrees(store, scratch, recorded, signal) {
    return store.withLock(signal, (held) => importLocked(store, scratch, recorded, held));
}
async function importLocked(store, scratch, recorded, signal) {
    const fresh = recorded.filter(({ tree }) => tree !== base_sha/* EMPTY_TREE */.pL && !store.completeTrees.has(tree));
    if (fresh.length === 0)
        return;
    const target = store.newScratch();
    const environment = {
        ...(0,git_environment/* ownEnvironment */.am)(target.dir),
        GIT_ALTERNATE_OBJECT_DIRECTORIES: [(0,external_node_path_.join)(scratch.dir, 'objects')].map(git_scratch/* quotePath */.WG).join(external_node_path_.delimiter),
    };
    const known = fresh.flatMap(({ before }) => before === undefined || before.tree === base_sha/* EMPTY_TREE */.pL || !store.completeTrees.has(before.tree) ? [] : [`^${before.tree}`]);
    const input = `${[...fresh.map(({ tree }) => tree), ...known].join('\n')}\n`;
    const objects = await (0,git/* git */.$Y)(['rev-list', '--objects', '--no-object-names', '--stdin'], { environment, input, signal });
    if (objects.length > 0) {
        // Without a search for what they have in common: the push has just done that, and a person waits.
        const args = [...git_environment/* STREAM_LARGE_FILES */.dQ, 'pack-objects', '-q', '--window=0', '--delta-base-offset', (0,external_node_path_.join)(target.packs, 'pack')];
        await (0,git/* git */.$Y)(args, { environment, input: objects, signal });
    }
    store.importTrees(target, fresh.map(({ tree }) => tree));
}

// EXTERNAL MODULE: ./src/workspace/root-lock.ts
var root_lock = __webpack_require__(88853);
// EXTERNAL MODULE: ./src/workspace/sync-root.ts + 7 modules
var sync_root = __webpack_require__(22238);
// EXTERNAL MODULE: ./src/code-repo/commit-pins.ts
var commit_pins = __webpack_require__(92928);
// EXTERNAL MODULE: ./src/code-repo/push-target.ts
var push_target = __webpack_require__(22458);
;// CONCATENATED MODULE: ./src/commands/push/pins.ts



function byManifestDirectory(pins) {
    const edits = new Map();
    for (const { manifestDirectory, ...edit } of pins)
        edits.set(manifestDirectory, [...(edits.get(manifestDirectory) ?? []), edit]);
    return edits;
}
/** Opens the branch of the code repository that pins are committed on. */
async function openPinsBranch({ request, log }, signal) {
    const head = await (0,push_target/* findPushTarget */.J)(request.codeRepository, request.origin, signal);
    return new commit_pins/* PinsBranch */.R(request.codeRepository, head, request.selection.codeAccess, log, signal);
}
/**
 * Commits pins before they are written to disk: what failed here is then done by the next run.
 * @param published the branch of the assets repository that has the recordings, if there is one
 */
async function commitPins(pinsBranch, pins, published, title, author) {
    try {
        return await pinsBranch.commit(byManifestDirectory(pins), title, author);
    }
    catch (error) {
        if (!(error instanceof errors/* AssetsSyncError */.Fl))
            throw error;
        const done = published === undefined ? '' : `The recordings are on ${published}, but the pins could not be committed: `;
        const hint = error.code === 'unauthorized'
            ? "Give a code-token that may push to that branch (a fork takes pushes from its owner alone; beside an app's token, check out with persist-credentials: false), or leave the commit-pins input out and commit recordings.json yourself; then run the command again."
            : error.hint;
        throw new errors/* AssetsSyncError */.Fl(error.code, `${done}${error.message}`, {
            hint,
            detail: error.detail,
            at: error.at,
            cause: error,
        });
    }
}
/**
 * Commits pins that an earlier push moved, of what is on disk, and that nobody committed.
 * @param open the branch, where it is open already
 */
async function commitLeftPins(work, signal, open) {
    const pins = await findLeftPins(work, signal);
    if (pins.length === 0)
        return { pins };
    const branch = open ?? (await openPinsBranch(work, signal));
    try {
        const title = pins[0]?.reason ??
            `Pin ${(0,errors/* listNames */.Zv)(pins.map(({ directory }) => directory), 1)}`;
        return { pins, committed: await branch.commit(byManifestDirectory(pins), title, work.request.author) };
    }
    finally {
        if (open === undefined)
            await branch.close();
    }
}
async function findLeftPins({ request, log, selection, root }, signal) {
    const { synced } = await root.readState(signal);
    const onDisk = new Map(synced?.services.flatMap(({ pinnedTrees }) => pinnedTrees).map(({ directory, sha }) => [directory, sha]));
    const pins = selection.manifests.flatMap((manifest) => manifest.pins);
    const moved = pins.filter(({ directory, sha }) => onDisk.get(directory) === sha);
    const left = await (0,commit_pins/* findUncommitted */.p)(request.codeRepository, moved, request.selection.codeAccess, log, signal);
    return left.flatMap(({ tree, ...pin }) => (tree === undefined ? [] : [{ ...pin, tree }]));
}

;// CONCATENATED MODULE: ./src/commands/push/finish.ts












/**
 * Writes the pins, and tells the assets root that it stands on them. A run that is cut off between the two is finished by the next.
 * @param branch where the recordings are, if they were pushed
 * @returns what it took to bring what others had added meanwhile
 */
async function finish(work, { state, scratch }, pushed, pins, branch, signal) {
    const { request, log, root, assets } = work;
    const recorded = pushed.map((one) => recordedOf(state, one));
    const left = await (0,root_lock/* withRootLock */.Y)(root, log, signal, async (held) => {
        try {
            await (0,edit/* editManifests */.pg)(request.codeRepository.root, byManifestDirectory(pins), log, held);
        }
        catch (error) {
            if (branch === undefined)
                throw error;
            const done = `The recordings are on ${branch}, where the next push finds them, but the pins could not be written`;
            throw afterwards(done, error);
        }
        try {
            return await recordPush(root, assets.store, scratch, assets.url.url, recorded, held);
        }
        catch (error) {
            throw afterwards('The recordings are pushed and pinned, but the assets root could not be told so', error);
        }
    });
    const behind = pushed.filter(({ changed, tree }) => changed.onDisk !== tree);
    const services = new Set([...behind.map(({ changed }) => changed.service), ...left.map(({ service }) => service)]);
    if (services.size === 0)
        return traffic/* NO_TRAFFIC */.q;
    await keepTheirs(work, scratch, behind, signal);
    try {
        return await bringServices(work, [...services], signal);
    }
    catch (error) {
        throw afterwards('The recordings are pushed and pinned, but not all that the pins say could be brought to disk', error);
    }
}
/** Keeps what others added where the push brought it; else the sync fetches it. */
async function keepTheirs({ assets: { store } }, scratch, behind, signal) {
    try {
        const trees = behind.map(({ changed: { base }, tree }) => ({ tree, before: { tree: base } }));
        await importTrees(store, scratch, trees, signal);
    }
    catch (error) {
        if (!(error instanceof git_errors/* GitError */.XS))
            throw error;
    }
}
function recordedOf({ synced }, { changed, sha, tree }) {
    const { service, directory, assetsPath, commit, onDisk, ours, changes } = changed;
    const before = synced?.services
        .find((found) => found.service === service)
        ?.pinnedTrees.find((found) => found.directory === directory);
    const recorded = { service, directory, assetsPath, before, changes, tree: onDisk, byTree: true };
    if (onDisk === ours && tree === ours)
        return { ...recorded, sha };
    // What others added is not on disk yet: until it is brought, the root is not at the new pin.
    return { ...recorded, sha: commit ?? sha, behind: sha };
}
/** Brings what others added to services meanwhile. A run that was cut off is finished first. */
async function bringServices({ request, access, root, log }, services, signal) {
    const { codeRepository, repositoryOptions } = request;
    const { pins } = await (0,selection_selection/* selectAll */.Ub)(request.selection, codeRepository, base_log/* SILENT */.q, signal);
    return (0,sync_root/* syncRoot */.k)({
        accesses: (0,fetch_access/* onlyAccess */.v3)(access),
        repositoryOptions,
        assetsRoot: root.dir,
        chosen: services.map((service) => ({ service, given: false, pinnedTrees: pins.pinnedTreesOf(service) })),
        discard: false,
        storeInsideRoot: false,
        ciCache: undefined,
        beforeWriting: () => (0,code_repository/* hideFromStatus */.hf)(codeRepository, root.dir),
    }, log, signal);
}
/** What was done stays done; a second run does the rest. */
function afterwards(done, error) {
    const { code, message, hint, detail, at } = (0,errors/* toAssetsSyncError */.gb)(error);
    return new errors/* AssetsSyncError */.Fl(code, `${done}: ${message}`, {
        hint,
        detail,
        at,
        cause: error,
    });
}

;// CONCATENATED MODULE: ./src/commands/push/cut-off.ts





/**
 * Finishes a run that was cut off while it changed files. What a journal that cannot be read was about, only a sync puts right.
 * @throws `local-changes` where files changed since: they are in a backup then, where no push finds them
 */
async function finishCutOff(work, signal) {
    const journal = (0,workspace_journal/* readJournal */.a0)(work.root.dir);
    if (work.request.dryRun || journal === undefined || journal === workspace_journal/* UNREADABLE */.mP)
        return traffic/* NO_TRAFFIC */.q;
    const finished = await bringServices(work, [], signal);
    const [backup] = finished.backupsOfInterrupted;
    if (backup === undefined)
        return finished;
    throw new errors/* AssetsSyncError */.Fl('local-changes', `An earlier run was cut off; what changed since is kept in a backup, ${backup}.`, {
        hint: `Nothing was pushed. Bring it back (${(0,shell/* shellCommand */.q$)(['assets-sync', 'backups', 'restore', backup])}), then push again.`,
    });
}
/** Brings what others had added to what an earlier push published, where that one did not come so far. */
async function bringBehind(work, signal) {
    const services = findBehind(await work.root.readState(signal), work.selection.pins);
    if (services.length === 0)
        return traffic/* NO_TRAFFIC */.q;
    work.log.info('An earlier push was cut off before it had brought what others added; that is done now.');
    return bringServices(work, services, signal);
}
/** Services that are still pinned as that push pinned them. */
function findBehind({ synced }, pins) {
    const behind = (synced?.services ?? []).filter(({ service, pinnedTrees }) => {
        const pinned = new Map(pins.pinnedTreesOf(service).map(({ directory, sha }) => [directory, sha]));
        return pinnedTrees.some((there) => there.behind !== undefined && pinned.get(there.directory) === there.behind);
    });
    return behind.map(({ service }) => service);
}

// EXTERNAL MODULE: ./src/fetch/tree-walk.ts
var tree_walk = __webpack_require__(79070);
// EXTERNAL MODULE: ./src/git/git-files.ts
var git_files = __webpack_require__(84406);
// EXTERNAL MODULE: ./src/publish/offer-published.ts
var offer_published = __webpack_require__(48962);
// EXTERNAL MODULE: ./src/publish/prove.ts
var prove = __webpack_require__(82425);
// EXTERNAL MODULE: ./src/verify/squash.ts
var squash = __webpack_require__(860);
;// CONCATENATED MODULE: ./src/commands/push/owed.ts
/** The pull request of a push, and those that earlier pushes could not open (no token, a forge that was down): the next push opens them. */









/**
 * Asks for a pushed branch to be merged.
 * @param branch and whether it was there before this push
 * @throws `unauthorized`, `unreachable` or `forge-refused`, and says that the branch was pushed
 */
async function offer(work, { branch, isOld }, facts, signal) {
    const { request, access, log, root } = work;
    if (!request.pullRequest)
        return (0,offer_published/* offerPublished */.L)(request, access, { branch, isOld }, facts, log, signal);
    const others = readOwed(root).filter((owed) => owed.branch !== branch);
    return ask(work, { owed: { branch, facts }, others, isOld }, signal);
}
/**
 * Opens what earlier pushes of this assets root could not, unless it is merged or its branch is gone. What fails stays owed, and is told.
 * @param opened of this push itself
 * @returns the same; of a push that has none, the first of the others
 */
async function offerOwed(work, opened, signal) {
    const { root, request, log } = work;
    let shown = opened;
    for (const owed of request.pullRequest ? readOwed(root) : []) {
        try {
            const offered = await offerOne(work, owed, signal);
            if (offered === undefined)
                continue;
            if (shown.pullRequest === undefined && shown.next === undefined)
                shown = offered;
            else
                log.notice(offered.next ?? `The pull request of an earlier push, ${owed.branch}, is open now: ${offered.pullRequest}`);
        }
        catch (error) {
            signal.throwIfAborted();
            log.notice(`The pull request of an earlier push, ${owed.branch}, is still not open: ${(0,errors/* toAssetsSyncError */.gb)(error).message}`);
        }
    }
    return shown;
}
/** @returns undefined where there is nothing to be merged any more */
async function offerOne(work, owed, signal) {
    const { root, assets } = work;
    const { branch, facts } = owed;
    const { store, remote } = assets;
    const others = readOwed(root).filter((one) => one.branch !== branch);
    store.make();
    const tip = (await remote.branches(store.newScratch(), [branch], signal)).get(branch);
    if (tip !== undefined && !(await isMerged(work, tip, facts, signal)))
        return ask(work, { owed, others, isOld: true }, signal);
    writeOwed(root, others);
    return undefined;
}
/** Whether the main branch has a commit, or all that it brought by another one. */
async function isMerged({ assets, selection }, tip, { services }, signal) {
    const proof = await (0,prove/* prove */.z)(assets, [tip], signal);
    const ancestry = proof.ancestries.get(tip);
    if (ancestry?.is !== 'elsewhere')
        return ancestry?.is === 'on-branch';
    const { forks } = ancestry;
    const lost = services.map(({ service }) => ({ sha: tip, assetsPath: (0,base_directory/* joinDirectory */.as)(selection.pins.prefix, service), forks }));
    const search = { ...assets, proof, walk: new tree_walk/* TreeWalk */.O(assets.remote, proof.scratch) };
    return (await (0,squash/* findSquashed */.i)(search, lost, signal)).every((squashed) => squashed !== undefined);
}
/** Notes what is asked for until it is there: the forge may be down. */
async function ask({ request, access, log, root }, { owed, others, isOld }, signal) {
    const { branch, facts } = owed;
    writeOwed(root, [...others, { branch, facts: { ...facts, recordings: [] } }]);
    const offered = await (0,offer_published/* offerPublished */.L)(request, access, { branch, isOld }, facts, log, signal);
    if ('pullRequest' in offered) {
        writeOwed(root, others);
        return { pullRequest: offered.pullRequest };
    }
    if (offered.lacksToken !== true)
        writeOwed(root, others);
    return { next: offered.next };
}
function readOwed(root) {
    try {
        const text = (0,git_files/* readIfThere */.qC)(fileOf(root));
        // Version 1.0 had one alone.
        const noted = text === undefined ? [] : [JSON.parse(text)].flat();
        return noted.filter((one) => typeof one?.branch === 'string' && Array.isArray(one.facts?.services));
    }
    catch {
        // A damaged note costs no more than pull requests that a person opens.
        return [];
    }
}
function writeOwed(root, owed) {
    if (owed.length > 0)
        (0,git_files/* writeAtomically */.vK)(fileOf(root), `${JSON.stringify(owed)}\n`);
    else
        (0,rename_and_remove/* removeFile */.nM)(fileOf(root));
}
function fileOf({ ours }) {
    return (0,external_node_path_.join)(ours, 'pull-request.json');
}

// EXTERNAL MODULE: ./src/publish/branch-name.ts
var branch_name = __webpack_require__(83807);
// EXTERNAL MODULE: ./src/publish/format-commit.ts
var format_commit = __webpack_require__(93080);
// EXTERNAL MODULE: ./src/publish/publish.ts + 7 modules
var publish = __webpack_require__(63398);
// EXTERNAL MODULE: ./src/workspace/inspect.ts
var inspect = __webpack_require__(1817);
;// CONCATENATED MODULE: ./src/commands/push/publish-changes.ts
/** The second step of a push: the changes go onto a branch of the assets repository, and a pull request asks for it to be merged. */










/** @throws `secrets` where something that looks like one would be published */
async function checkForSecrets({ request, root, log }, { trees, scratch }, signal) {
    const { checkMessage, checkSecrets } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 393));
    if (request.message !== undefined)
        await checkMessage(request.message);
    const rootBelow = (0,external_node_path_.relative)(request.codeRepository.root, root.dir).split(external_node_path_.sep).join('/');
    const allowed = new Set(request.allowSecrets.map((path) => (0,base_directory/* inAssetsRoot */.Tm)(path, rootBelow)));
    const files = trees.flatMap((changed) => changed.files);
    const names = new Set(files.map(({ path }) => path.toString('utf8')));
    for (const path of allowed) {
        if (names.has(path))
            continue;
        log.warning({ message: `The allow-secrets input names ${path}, which is no file that would be pushed` });
    }
    const checked = files.filter(({ path }) => !allowed.has(path.toString('utf8')));
    await checkSecrets(scratch, checked, signal);
}
/**
 * Puts trees onto a branch; nothing where the main branch, or an earlier push, has them.
 * @param fresh those of the changes that no pin has yet
 */
async function publishTrees(work, { trees, scratch }, fresh, signal) {
    const [first] = fresh;
    if (first === undefined) {
        const sha = trees[0]?.pinned?.sha;
        return { sha, trees: [], branch: undefined, found: true, changes: [], unmerged: [], onTopOf: undefined };
    }
    const { request } = work;
    const { store, remote, branch } = work.assets;
    const format = (tree, parents, contents) => (0,format_commit/* formatCommit */.H)(request.author, factsOf(work, contents, fresh), tree, parents);
    const { dryRun } = request;
    const name = (0,branch_name/* branchOf */.W0)(trees);
    const flags = (0,fetch_access/* accessFlags */.yT)(request.access);
    return (0,publish/* publish */.m)({ store, remote, scratch, branch, units: fresh, name, formatCommit: format, dryRun, flags }, signal);
}
/** What is said of a push: what its commit brings to the main branch, which may be more than what changed here. */
function factsOf({ request: { message, origin }, selection: { globs, pins } }, { changes: brought, unmerged, onTopOf }, trees) {
    const onDisk = brought.flatMap((change) => asOnDisk(change, pins.prefix) ?? []);
    // A branch whose earlier push is undone brings nothing.
    const changes = onDisk.length > 0 || onTopOf !== undefined ? onDisk : trees.flatMap((changed) => changed.changes);
    const services = new Map(trees.map(({ service }) => [service, []]));
    for (const change of changes) {
        const path = change.path.toString('utf8');
        // An earlier push that this one goes on from may have changed others.
        const service = trees.find(({ directory }) => (0,base_directory/* isWithin */.UO)(path, directory))?.service ?? globs.serviceOf((0,base_directory/* parentDirectory */.im)(path));
        if (service !== undefined)
            services.set(service, [...(services.get(service) ?? []), change]);
    }
    return {
        message,
        earlier: onTopOf?.messages.flatMap((earlier) => (0,forge_text/* messageOf */.bD)(earlier) ?? []) ?? [],
        origin,
        unmerged,
        services: [...services].map(([service, ofService]) => ({ service, ...(0,inspect/* differencesOf */.g6)(ofService) })),
    };
}
/** Says of a branch that was gone on from that it has what cannot be merged, of services that this push is not about. */
function warnOfConflicts({ log, request, assets: { branch: main }, selection: { globs, pins } }, { branch, onTopOf }) {
    if (branch === undefined || onTopOf === undefined || onTopOf.conflicts.length === 0)
        return;
    const { prefix } = pins;
    const paths = onTopOf.conflicts.map((path) => (0,base_directory/* isWithin */.UO)(path, prefix) ? path.slice(prefix === base_directory/* TOP */.wv ? 0 : prefix.length + 1) : path);
    const services = new Set(paths.flatMap((path) => globs.serviceOf((0,base_directory/* parentDirectory */.im)(path)) ?? []));
    const what = services.size === 0 ? '' : ` of ${(0,errors/* listNames */.Zv)([...services])}`;
    const flags = (0,fetch_access/* accessFlags */.yT)(request.access);
    const repin = (0,shell/* shellCommand */.q$)(['assets-sync', 'repin', '--latest', ...flags]);
    const discard = (0,shell/* shellCommand */.q$)(['assets-sync', 'sync', '--discard', ...flags]);
    log.warning({
        message: `This push ${request.dryRun ? 'would go' : 'goes'} on from ${branch}, which cannot be merged as it is, for ${main} changed the same recordings${what}:\n${(0,errors/* listLines */.i4)(paths)}\nMerge ${main} into that branch in a clone of the assets repository, and choose a side for them. Or, for all services of the branch, bring what ${main} has (${repin}, ${discard}, which keeps a backup), record the tests of these again, push, and close the old pull request.`,
    });
}
/** A change in the assets repository by its path in the assets root; undefined for what is not of this code repository. */
function asOnDisk(change, prefix) {
    if (prefix === base_directory/* TOP */.wv)
        return change;
    const path = change.path.toString('latin1');
    const above = `${Buffer.from(prefix).toString('latin1')}/`;
    return path.startsWith(above) ? { ...change, path: Buffer.from(path.slice(above.length), 'latin1') } : undefined;
}
/**
 * What changed in the recordings, which is good to know, but no reason to fail: on the whole branch, where what main has is here.
 * @param fresh those of the changes that were published
 */
async function compareRecordings({ log }, { trees, scratch }, fresh, { onTopOf, trees: published }, signal) {
    try {
        const { comparePushed } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 76704));
        if (onTopOf === undefined)
            return await comparePushed(scratch, trees, signal);
        const whole = fresh.map(({ service, directory, base, ours }, index) => {
            return { service, directory, base: onTopOf.trees[index] ?? base, ours: published[index] ?? ours };
        });
        const compared = await comparePushed(scratch, whole, signal);
        return compared.length > 0 ? compared : await comparePushed(scratch, trees, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        log.notice(`What changed in the recordings could not be found out: ${(0,errors/* toAssetsSyncError */.gb)(error).message}`);
        return [];
    }
}

// EXTERNAL MODULE: ./src/fetch/fetch-tree-names.ts
var fetch_tree_names = __webpack_require__(63628);
// EXTERNAL MODULE: ./src/selection/given-paths.ts
var given_paths = __webpack_require__(83126);
// EXTERNAL MODULE: ./src/selection/services.ts
var selection_services = __webpack_require__(20048);
// EXTERNAL MODULE: ./src/store/open-store.ts
var open_store = __webpack_require__(1797);
// EXTERNAL MODULE: ./src/workspace/portable-names.ts
var portable_names = __webpack_require__(4951);
// EXTERNAL MODULE: ./src/workspace/unfinished.ts
var unfinished = __webpack_require__(22392);
;// CONCATENATED MODULE: ./src/commands/push/read-changes.ts
/** The first step of a push: what changed on disk, written as trees. */















/** @returns undefined where nothing changed */
function readChanges(work, signal) {
    const { request, log, selection, root, assets } = work;
    return (0,root_lock/* withRootLock */.Y)(root, log, signal, async (held) => {
        (0,unfinished/* refuseUnfinished */.kN)(root);
        const { pins, globs, assetsRoot } = selection;
        const given = (0,given_paths/* parseGivenPaths */.p)(request.selection, request.codeRepository, assetsRoot);
        const named = given.includes(selection_services/* ALL */.y2) || given.includes(base_directory/* TOP */.wv) ? [] : given;
        const question = { pins, globs, assetsRoot, codeRoot: request.codeRepository.root, named };
        const { state, changes, outside } = await (0,publish_changes/* findChanges */.p)(question, held);
        if (outside.length > 0 && given.length === 0)
            log.notice((0,inspect/* outsideNotice */.Yf)(outside));
        if (changes.size === 0) {
            for (const text of elsewhereNotices(state, pins))
                log.notice(text);
            return undefined;
        }
        // The root's index is written after the push: what would be in the way then is said now.
        root.requireUnlocked();
        (0,portable_names/* portabilityProblems */.w)(assetsRoot, [...changes.values()].flat()).forEach(log.warning);
        await (0,open_store/* openStore */.C)(assets.store, held);
        const scratch = assets.store.newScratch(objectFolders(work));
        const treeOf = (pinned) => fetchTreeOf(work, pinned, scratch, held);
        const trees = await readChangedTrees({ root, state, changes, pins, scratch, treeOf }, held).catch((error) => {
            throw (0,local_changes/* explainUnreadable */.x5)(root, error, state);
        });
        const services = [...changes].map(([service, ofService]) => {
            return { service, isNew: pins.pinnedTreesOf(service).length === 0, ...(0,inspect/* differencesOf */.g6)(ofService) };
        });
        return { services, trees, state, scratch };
    });
}
/**
 * The tree of a pinned directory; its names can be read in the scratch then.
 * @returns the empty tree for a directory that its commit does not have
 */
async function fetchTreeOf(work, pinned, scratch, signal) {
    const [named] = await (0,fetch_tree_names/* fetchTreeNames */.x)(work.assets, [pinned], signal);
    // The store may have made a folder for them.
    (0,git_scratch/* borrow */.Wq)(scratch, objectFolders(work));
    return named === undefined || named.found === 'absent' ? base_sha/* EMPTY_TREE */.pL : named.found;
}
/** The object folders that have what is on disk and what it was made on. */
function objectFolders({ root, assets: { store } }) {
    // A root may borrow from other stores only, where it was synced without this machine's or from another address.
    return [root.objects, store.objects, ...store.commitObjects];
}
/** Nothing changed since a push whose pins were lost, say by a git checkout: that nobody would know either. */
function elsewhereNotices({ synced }, pins) {
    return (synced?.services ?? []).flatMap(({ service, pinnedTrees }) => {
        const pinned = new Map(pins.pinnedTreesOf(service).map(({ directory, sha }) => [directory, sha]));
        const moved = pinnedTrees.find(({ directory, sha, behind = sha }) => pinned.get(directory) !== behind);
        if (moved === undefined)
            return [];
        const pin = pinned.get(moved.directory);
        const where = pin === undefined ? 'without a pin' : `pinned at ${(0,base_sha/* shortSha */.Fu)(pin)}`;
        return [
            `${moved.directory} is on disk as of ${(0,base_sha/* shortSha */.Fu)(moved.behind ?? moved.sha)}, but ${where}: if you pushed it and lost the edit of recordings.json, ${(0,shell/* shellCommand */.q$)(['assets-sync', 'repin', service, '--from-disk'])} makes it again; else assets-sync sync brings what is pinned`,
        ];
    });
}

;// CONCATENATED MODULE: ./src/commands/push/push.ts
/** push: publishes the recordings that changed in the assets root, and pins them. */





















async function push(request, log, signal) {
    const { codeRepository, repositoryOptions } = request;
    const located = (0,locate/* locate */.x)(codeRepository, request.selection.path);
    const root = new workspace_root/* AssetsRoot */._(located.assetsRoot);
    const isFirst = (0,first_root/* isUnmade */.hL)(root);
    if (!isFirst && !root.exists())
        throw noRoot(located.assetsRoot);
    const selection = await (0,selection_selection/* selectAll */.Ub)(request.selection, codeRepository, log, signal, located);
    const [tagged] = located.isRootMissing ? selection.pins.tagged : [];
    if (tagged !== undefined)
        throw (0,publish_changes/* taggedError */.D)(tagged);
    const access = (0,fetch_access/* findAccess */.GM)(request.access, selection.root, codeRepository.root, log.warning);
    if (isFirst)
        (0,first_root/* adoptRecordings */.d4)(root, selection, access.url.url, codeRepository);
    const result = await (0,assets_repository/* withAssetsRepository */.U7)(access, repositoryOptions, log, async (assets) => {
        const work = { request, log, selection, root, access, assets };
        const finished = await finishCutOff(work, signal);
        const changes = await readChanges(work, signal);
        if (changes !== undefined)
            return { ...(await pushChanges(work, changes, signal)), finished };
        if (request.dryRun)
            return {};
        const committed = request.commitPins ? await commitLeftPins(work, signal) : {};
        const brought = await bringBehind(work, signal);
        return { ...(await offerOwed(work, {}, signal)), ...committed, finished, brought };
    });
    const { finished = traffic/* NO_TRAFFIC */.q, brought = traffic/* NO_TRAFFIC */.q, requests, bytes, ...pushed } = result;
    return {
        ...NOTHING,
        assetsRoot: located.assetsRoot,
        repository: access.url,
        ...pushed,
        requests: requests + finished.requests + brought.requests,
        bytes: bytes + finished.bytes + brought.bytes,
    };
}
const NOTHING = {
    services: [],
    pushed: false,
    sha: undefined,
    branch: undefined,
    found: false,
    title: '',
    body: '',
    pins: [],
};
function noRoot(assetsRoot) {
    return new errors/* AssetsSyncError */.Fl('bad-usage', `There is no assets root ${assetsRoot}, so there is nothing to push.`, {
        hint: 'Bring recordings to disk (assets-sync sync) or record some there (assets-sync proxy start), then push.',
    });
}
async function pushChanges(work, changes, signal) {
    const { commitPins, dryRun, origin } = work.request;
    const { services } = changes;
    const pinsBranch = commitPins ? await openPinsBranch(work, signal) : undefined;
    try {
        const { startedBy } = origin;
        if (pinsBranch !== undefined && startedBy !== undefined && (await pinsBranch.onlyMovesPins(startedBy))) {
            return { services, startedByPins: startedBy };
        }
        // Before anything is pushed: without it the pins would have nowhere to go.
        await pinsBranch?.find();
        const done = await publishAndPin(work, changes, dryRun ? undefined : pinsBranch, signal);
        return { services, pinsBranch: pinsBranch?.name, ...done };
    }
    finally {
        await pinsBranch?.close();
    }
}
async function publishAndPin(work, changes, pinsBranch, signal) {
    const { request, selection, assets } = work;
    const { trees, scratch } = changes;
    if (request.author === undefined && request.access.isLocalUser && !request.dryRun)
        throw (0,origin/* noAuthor */.ft)('pushed');
    const treeOf = (pinned) => fetchTreeOf(work, pinned, scratch, signal);
    const earlier = await followPins(trees, { store: assets.store, scratch, treeOf }, signal);
    await checkForSecrets(work, changes, signal);
    const fresh = trees.filter((changed) => !earlier.has(changed));
    const places = fresh.map(({ directory, pinned }) => (0,place/* placeOf */.$)(selection.manifests, directory, pinned?.pin));
    (0,edit/* checkEditable */.pX)(request.codeRepository.root, places);
    const published = await publishTrees(work, changes, fresh, signal);
    const { sha, branch, found } = published;
    warnOfConflicts(work, published);
    const facts = factsOf(work, published, trees);
    const { title, body } = (0,forge_text/* commitText */.tT)(facts);
    const treeAt = (index) => published.trees[index] ?? base_sha/* EMPTY_TREE */.pL;
    const pins = places.map((place, index) => ({ ...place, sha, tree: treeAt(index), reason: title }));
    const recordings = await compareRecordings(work, changes, fresh, published, signal);
    const result = { recordings, pushed: branch !== undefined && !request.dryRun, sha, branch, found, title, body, pins };
    if (request.dryRun)
        return result;
    const isOld = published.found || published.onTopOf !== undefined;
    const opened = branch === undefined ? {} : await offer(work, { branch, isOld }, { ...facts, recordings }, signal);
    const committed = pinsBranch && pins.length > 0 ? await commitPins(pinsBranch, pins, branch, title, request.author) : undefined;
    const pushed = trees.map((changed) => {
        const before = earlier.get(changed);
        if (before === undefined || changed.pinned === undefined)
            return { changed, sha, tree: treeAt(fresh.indexOf(changed)) };
        return { changed, sha: changed.pinned.sha, tree: before };
    });
    const brought = await finish(work, changes, pushed, pins, branch, signal);
    // Pins that had all of it are moved already, and may be on disk alone.
    const left = pinsBranch && earlier.size > 0 ? await commitLeftPins(work, signal, pinsBranch) : { pins: [] };
    const allPins = [...pins, ...left.pins];
    const shown = opened.next === undefined ? await offerOwed(work, opened, signal) : opened;
    return {
        ...result,
        ...shown,
        pins: allPins,
        committed: left.committed?.isNew === true ? left.committed : (committed ?? left.committed),
        brought,
    };
}

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/pins/manifest-name.ts
var manifest_name = __webpack_require__(57027);
// EXTERNAL MODULE: ./src/recording-diff/words.ts
var words = __webpack_require__(26020);
// EXTERNAL MODULE: ./src/report/changes.ts
var changes = __webpack_require__(59059);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(65616);
;// CONCATENATED MODULE: ./src/commands/push/report.ts
/** What people and scripts are told about a push. */










function pushOutputs(result, dryRun) {
    const { branch, pullRequest, found } = result;
    // What a dry run made is thrown away: nobody could ask for it.
    const isMade = !dryRun || found;
    const sha = isMade ? result.sha : undefined;
    return {
        'assets-root': result.assetsRoot,
        services: result.services.map(({ service }) => service),
        pins: Object.fromEntries((isMade ? result.pins : []).map(({ directory, sha: to }) => [(0,base_directory/* showDirectory */.fi)(directory), to])),
        changed: result.services.length > 0,
        requests: result.requests,
        bytes: result.bytes,
        pushed: result.pushed,
        ...(sha === undefined ? {} : { sha }),
        ...(branch === undefined ? {} : { branch }),
        ...(pullRequest === undefined ? {} : { 'pull-request-url': pullRequest }),
    };
}
/** What only scripts get, with --json. */
function pushJson({ services, title, body, committed }) {
    return { changes: services, title, body, committed: committed ?? null };
}
function pushText(result, view) {
    const { dryRun, atTerminal } = view;
    const { services, title, body, pins, pullRequest, next, committed, pinsBranch } = result;
    const isNothing = services.length === 0 && pins.length === 0;
    if (isNothing && pullRequest === undefined && next === undefined)
        return 'No recording changed, so there is nothing to push.';
    const lines = services.flatMap((service) => [
        `${service.service}  ${(0,changes/* countChanges */.xS)(service)}${service.isNew ? '  (new: it has no pin yet)' : ''}`,
        ...(dryRun ? (0,changes/* listPaths */.Pe)(service).map((line) => `  ${line}`) : []),
    ]);
    if (result.startedByPins !== undefined)
        return [...lines, ...byPins(result.startedByPins)].join('\n');
    if (isNothing)
        lines.push('No recording changed since an earlier push.');
    else
        lines.push(services.length === 0 ? 'No recording changed since the push that moved these pins.' : where(result, dryRun));
    if (dryRun)
        lines.push('With the message:', ...[title, '', ...body.trimEnd().split('\n')].map((line) => `  ${line}`.trimEnd()));
    if (pullRequest !== undefined)
        lines.push(`Pull request: ${pullRequest}`);
    if (next !== undefined)
        lines.push(next);
    if (pullRequest !== undefined || next !== undefined)
        lines.push(MERGE_ADVICE);
    lines.push(...pins.map((pin) => pinLine(pin, dryRun)));
    if (committed !== undefined) {
        const done = committed.isNew ? 'Pins committed on' : 'The pins were there before on';
        lines.push(`${done} ${committed.branch}: ${(0,base_sha/* shortSha */.Fu)(committed.sha)}`);
    }
    if (committed?.remote !== undefined && atTerminal) {
        // Without it a pull would stop at the same edit, which is here uncommitted.
        const pull = (0,shell/* shellCommand */.q$)(['git', 'pull', '--autostash', committed.remote, committed.branch]);
        lines.push(`The same edit is here, uncommitted; to bring that commit here and go on: ${pull}`);
    }
    if (dryRun && pinsBranch !== undefined)
        lines.push(`The pins would be committed on ${pinsBranch}.`);
    if (dryRun)
        lines.push('Nothing was written.');
    else if (atTerminal)
        lines.push(...howToCommit(result, view));
    lines.push(`(${(0,base_text/* count */.U9)(result.requests, 'request')}, ${(0,numbers/* formatBytes */.z)(result.bytes)} received)`);
    return lines.join('\n');
}
/** The pins are files of the code repository, which may be new: git has to be told of them. Two lines, as every shell takes them. */
function howToCommit({ pins, committed, title }, { codeRoot, from }) {
    if (pins.length === 0 || committed !== undefined)
        return [];
    const files = filesOf(pins).map((file) => (0,external_node_path_.relative)(from, (0,external_node_path_.join)(codeRoot, file)));
    const commands = [
        ['git', 'add', ...files],
        ['git', 'commit', '--message', title, ...files],
    ];
    return ['Commit the pins, so that others get these recordings too:', ...commands.map((args) => `  ${(0,shell/* shellCommand */.q$)(args)}`)];
}
const MERGE_ADVICE = 'Merge it with a merge commit, so that the pinned commit stays.';
/** Says that the moved pins are lost with a workspace that is thrown away; undefined where they are committed or none moved. */
function uncommittedPins({ pins, committed }) {
    if (pins.length === 0 || committed !== undefined)
        return undefined;
    return `The new pins are in this workspace alone: commit ${filesOf(pins).join(', ')} in a later step, or give the commit-pins input.`;
}
function filesOf(pins) {
    return [...new Set(pins.map(({ manifestDirectory }) => report_fileOf(manifestDirectory)))];
}
function byPins(commit) {
    return [
        `Nothing was pushed: this run was started by commit ${(0,base_sha/* shortSha */.Fu)(commit)}, which only moves pins, and such a commit starts no push.`,
        'The recordings above are on disk alone. If they are to be pushed, start the run by hand, or push from a terminal.',
    ];
}
function where({ branch, sha, found }, dryRun) {
    const commit = sha === undefined ? '' : (0,base_sha/* shortSha */.Fu)(sha);
    if (branch === undefined)
        return `The assets repository has these recordings already, in ${commit}.`;
    if (dryRun)
        return `Would be pushed to ${branch}${found ? ', which is there already' : ''}`;
    return found ? `Found on ${branch}: ${commit}` : `Pushed to ${branch}: ${commit}`;
}
function pinLine({ manifestDirectory, directory, sha }, dryRun) {
    return `${report_fileOf(manifestDirectory)}: ${(0,base_directory/* showDirectory */.fi)(directory)} ${dryRun ? 'would be pinned at the new commit' : `-> ${(0,base_sha/* shortSha */.Fu)(sha)}`}`;
}
function report_fileOf(manifestDirectory) {
    return (0,base_directory/* joinDirectory */.as)(manifestDirectory, manifest_name/* MANIFEST_NAME */.i);
}
function pushSummary(result, dryRun) {
    const { services, repository, sha, branch, pullRequest, recordings = [] } = result;
    if (services.length === 0) {
        const pins = result.committed === undefined
            ? ''
            : ` The pins of an earlier push ${result.committed.isNew ? 'were committed' : 'were there before'} on <code>${(0,base_text/* escapeMarkdown */.FV)(result.committed.branch)}</code>.`;
        return `### assets-sync push\n\nNo recording changed.${pins}\n`;
    }
    const total = services.reduce((sum, { added, modified, deleted }) => sum + added.length + modified.length + deleted.length, 0);
    const table = (0,markdown/* markdownTable */.Qj)({
        head: ['Service', 'Added', 'Changed', 'Removed'],
        numeric: [1, 2, 3],
        rows: services.map(({ service, isNew, added, modified, deleted }) => [
            `${(0,base_text/* escapeMarkdown */.FV)(service)}${isNew ? ' (new)' : ''}`,
            ...[added, modified, deleted].map((paths) => (0,base_text/* formatCount */.B4)(paths.length)),
        ]),
        of: 'services',
    });
    const { startedByPins, next, committed, pinsBranch } = result;
    const links = [
        ...(sha === undefined || dryRun ? [] : [`Commit ${(0,markdown/* commitLink */.wn)(repository, sha)}`]),
        ...(branch === undefined ? [] : [`branch <code>${(0,base_text/* escapeMarkdown */.FV)(branch)}</code>`]),
        ...(pullRequest === undefined ? [] : [`[pull request](${pullRequest})`]),
        ...(committed === undefined
            ? []
            : [`pins ${committed.isNew ? 'committed ' : ''}on <code>${(0,base_text/* escapeMarkdown */.FV)(committed.branch)}</code>`]),
        ...(dryRun && pinsBranch !== undefined ? [`pins on <code>${(0,base_text/* escapeMarkdown */.FV)(pinsBranch)}</code>`] : []),
    ];
    const steps = [
        ...(startedByPins === undefined ? [] : [byPins(startedByPins).join(' ')]),
        ...(next === undefined
            ? []
            : [(0,markdown/* fold */.AU)('No pull request was opened: how to go on', `<pre>${next.split('\n').map(base_text/* escapeMarkdown */.FV).join('\n')}</pre>`)]),
        ...(pullRequest === undefined && next === undefined ? [] : [MERGE_ADVICE]),
        ...(dryRun ? [] : [uncommittedPins(result) ?? []].flat()),
    ];
    const notes = [links.join(', '), ...steps].filter((note) => note !== '').join('\n\n');
    const paths = (0,markdown/* fold */.AU)(`Recordings: ${(0,base_text/* formatCount */.B4)(total)}`, (0,changes/* pathsMarkdown */.c_)(services));
    const state = startedByPins !== undefined ? ' not pushed' : dryRun ? ' would be pushed' : '';
    const title = `### assets-sync push: ${(0,base_text/* count */.U9)(total, 'recording')}${state}`;
    const requests = recordings.length === 0 ? '' : `${(0,words/* requestsMarkdown */.ww)(recordings, words/* MAX_REQUESTS_TABLE */.fI)}\n\n`;
    return `${title}\n\n${table}\n\n${requests}${notes}\n\n${paths}\n`;
}

;// CONCATENATED MODULE: ./src/commands/push/command.ts
/** push: publishes the recordings that changed, and pins them. */




const command_command = {
    group: 'Recordings',
    description: 'publish the recordings that changed, and pin them',
    quiet: command/* QUIET_DRY_RUN */.vY,
    paths: 'those that have changed recordings',
    inputs: [...command/* REPOSITORY_INPUTS */.r0, 'message', 'pull-request', 'commit-pins', 'allow-secrets', 'dry-run', 'retries', 'timeout'],
    examples: `
  assets-sync push                      # every service with changed recordings
  assets-sync push sdk/tables --message 'Record the retry tests'
  assets-sync push --dry-run            # see what would be pushed and written
  assets-sync push --no-pull-request    # push the branch alone`,
    more: `
Exit codes: 0 done or nothing to push, 1 a secret was found, 2 wrong usage or a
wrong file, 3 the server was not reached, 4 others changed the same recordings,
5 not authorised.`,
    run,
};
async function run(context) {
    const { host, inputs, signal, log, selection, access } = context;
    const { message, commitPins, pullRequest, allowSecrets, dryRun } = inputs;
    const codeRepository = await context.openCodeRepository();
    const author = host.author() ?? (await (0,origin/* gitAuthor */.on)(codeRepository, signal));
    const result = await push({
        codeRepository,
        selection,
        access,
        repositoryOptions: context.repositoryOptions(codeRepository),
        message,
        commitPins,
        pullRequest,
        allowSecrets,
        dryRun,
        author,
        origin: host.origin(),
        gitHubApi: host.gitHubApi,
        otherGitHub: host.otherGitHub,
    }, log, signal);
    const view = { dryRun, atTerminal: host.atTerminal, codeRoot: codeRepository.root, from: host.workspace };
    host.result(pushText(result, view), dryRun ? 'answer' : 'report');
    const uncommitted = host.atTerminal || dryRun ? undefined : uncommittedPins(result);
    if (uncommitted !== undefined)
        host.say('notice', uncommitted);
    host.setOutputs(pushOutputs(result, dryRun), pushJson(result));
    await host.summarize(() => pushSummary(result, dryRun));
}


/***/ }),

/***/ 53705:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ byService),
/* harmony export */   NH: () => (/* binding */ movedPin),
/* harmony export */   TJ: () => (/* binding */ serviceChanges),
/* harmony export */   XM: () => (/* binding */ inEachRepository),
/* harmony export */   comparePins: () => (/* binding */ comparePins),
/* harmony export */   tc: () => (/* binding */ compareTrees)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63386);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76127);
/* harmony import */ var _base_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39008);
/* harmony import */ var _fetch_assets_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17852);
/* harmony import */ var _fetch_fetch_tree_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63628);
/* harmony import */ var _fetch_resolve_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33544);
/* harmony import */ var _pins_pins_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20242);
/* harmony import */ var _store_lookup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7267);
/* harmony import */ var _store_repair_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99864);
/* harmony import */ var _differences_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30631);
/** What differs between two pins of a service, from trees alone: no recording is fetched to say it. */










/** Compares services with what they were at earlier pins. Where no pin moved, nothing is looked at. */
async function comparePins(request, log, signal) {
    const { results, requests, bytes } = await inEachRepository(request, log, signal, async (assets, comparisons) => {
        return serviceChanges(assets, comparisons, await compareTrees(assets, comparisons, signal));
    });
    return { changes: results.flat().sort(byService), requests, bytes };
}
function byService(a, b) {
    return a.service < b.service ? -1 : 1;
}
/** Has the services whose pins moved compared, those of each assets repository on their own. Where no pin moved, nothing is looked at. */
async function inEachRepository(request, log, signal, compare) {
    const moved = findMoved(request);
    if (moved.length === 0)
        return { results: [], ..._base_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_TRAFFIC */ .q };
    return (0,_fetch_assets_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .withAssetsRepositories */ .AZ)(request.accesses, request.repositoryOptions, log, async (repositories) => {
        const places = moved.flatMap(({ from, to }) => [...from, ...to]);
        const tags = await (0,_fetch_resolve_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveTags */ .y)(repositories, places, log, signal);
        const known = moved.map(({ service, from, to }) => ({ service, from: tags.trees(from), to: tags.trees(to) }));
        const results = [];
        for (const [assets, comparisons] of divide(known, repositories, log)) {
            results.push(await (0,_store_repair_js__WEBPACK_IMPORTED_MODULE_7__/* .withRepair */ .M)(assets.store, log, signal, () => compare(assets, comparisons)));
        }
        return { results };
    });
}
/** What is to be compared in each repository. What another one had before is not: a commit of one says nothing in the other. */
function divide(known, repositories, log) {
    const groups = new Map();
    for (const comparison of known) {
        const all = [...comparison.to, ...comparison.from];
        const [first] = all;
        if (first === undefined)
            continue;
        const assets = repositories.of(first.pin);
        const isHere = ({ pin }) => repositories.of(pin) === assets;
        const here = { ...comparison, from: comparison.from.filter(isHere), to: comparison.to.filter(isHere) };
        if (!all.every(isHere))
            log.notice(`${comparison.service} is compared in ${assets.url.url} alone: it has, or had, pins of another.`);
        if (!isSame(here))
            groups.set(assets, [...(groups.get(assets) ?? []), here]);
    }
    return groups;
}
/** Whether an assets.json gave way to a pin of the same commit, or the other way round. */
function isSame({ from, to }) {
    const says = (trees) => JSON.stringify(trees.map(({ directory, assetsPath, sha }) => [directory, assetsPath, sha]));
    return [...from, ...to].some(({ pin }) => pin.assetsJson !== undefined) && says(from) === says(to);
}
/** The services whose pins moved. */
function findMoved({ services, earlier }) {
    return services
        .map(({ service, pinnedTrees }) => ({ service, from: earlier.pinnedTreesOf(service), to: pinnedTrees }))
        .filter(({ from, to }) => !(0,_pins_pins_js__WEBPACK_IMPORTED_MODULE_5__/* .samePinnedTrees */ .MW)(from, to));
}
/** @param files that differ, of each comparison */
function serviceChanges({ url }, comparisons, files) {
    return comparisons.map((comparison, index) => ({
        service: comparison.service,
        repository: url,
        ...movedPin(comparison),
        ...(0,_differences_js__WEBPACK_IMPORTED_MODULE_8__/* .summarize */ .eh)(files[index] ?? []),
    }));
}
/** The pin that moved, of a service that may be made of several. */
function movedPin({ service, from, to }) {
    const pairs = directoriesOf({ service, from, to }).map((directory) => ({
        before: from.find((pinnedTree) => pinnedTree.directory === directory),
        after: to.find((pinnedTree) => pinnedTree.directory === directory),
    }));
    const moved = pairs.find(({ before, after }) => before?.sha !== after?.sha) ?? pairs[0];
    return { from: moved?.before?.sha, to: moved?.after?.sha, at: (moved?.after ?? to[0])?.pin.at };
}
/** @returns for each comparison the files that differ */
async function compareTrees(assets, comparisons, signal) {
    const pinnedTrees = comparisons.flatMap(({ from, to }) => [...from, ...to]);
    const named = await (0,_fetch_fetch_tree_names_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchTreeNames */ .x)(assets, pinnedTrees, signal);
    const pairs = await findPairs(assets.store, withTrees(comparisons, named), signal);
    const keys = new Set(pairs
        .flat()
        .filter(({ from, to }) => from !== to)
        .map(_differences_js__WEBPACK_IMPORTED_MODULE_8__/* .pairKey */ .Yz));
    const changes = keys.size === 0 ? new Map() : (0,_differences_js__WEBPACK_IMPORTED_MODULE_8__/* .parseRawDiff */ .LP)(await (0,_store_lookup_js__WEBPACK_IMPORTED_MODULE_6__/* .diffTrees */ .j_)((0,_store_lookup_js__WEBPACK_IMPORTED_MODULE_6__/* .lookupEnvironment */ .Qt)(assets.store), [...keys], signal));
    return pairs.map((ofService) => (0,_differences_js__WEBPACK_IMPORTED_MODULE_8__/* .filesOfService */ .ay)(ofService, changes));
}
/** @param named of all comparisons, one after the other */
function withTrees(comparisons, named) {
    const rest = [...named];
    return comparisons.map(({ service, from, to }) => {
        return { service, from: rest.splice(0, from.length), to: rest.splice(0, to.length) };
    });
}
/** @returns for each comparison its directories' trees on both sides */
async function findPairs(store, comparisons, signal) {
    const places = comparisons.map((comparison) => {
        const { from, to } = comparison;
        return directoriesOf(comparison).map((directory) => ({
            directory,
            from: locate(from, directory),
            to: locate(to, directory),
        }));
    });
    const asked = places.flat().flatMap(({ from, to }) => [from, to]);
    const trees = (await (0,_store_lookup_js__WEBPACK_IMPORTED_MODULE_6__/* .findBelow */ .JB)(store, asked, signal)).values();
    return places.map((ofService) => ofService.map(({ directory }) => {
        const [from = _base_sha_js__WEBPACK_IMPORTED_MODULE_9__/* .EMPTY_TREE */ .pL, to = _base_sha_js__WEBPACK_IMPORTED_MODULE_9__/* .EMPTY_TREE */ .pL] = [trees.next().value, trees.next().value];
        const others = ofService.map((place) => place.directory).filter((other) => other !== directory);
        return { directory, from, to, inner: others.filter((other) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(other, directory)) };
    }));
}
function directoriesOf({ service, from, to }) {
    return [...new Set([service, ...[...from, ...to].map((pinnedTree) => pinnedTree.directory)])].sort();
}
/** Where the contents of a directory are: in the tree of the innermost pinned tree around it. */
function locate(trees, directory) {
    const around = trees.findLast((tree) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(directory, tree.directory));
    if (around === undefined || around.found === 'absent')
        return { tree: _base_sha_js__WEBPACK_IMPORTED_MODULE_9__/* .EMPTY_TREE */ .pL, below: '' };
    return { tree: around.found, below: directory.slice(around.directory.length).replace(/^\//, '') };
}


/***/ }),

/***/ 30631:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ parseRawDiff),
/* harmony export */   Yz: () => (/* binding */ pairKey),
/* harmony export */   ay: () => (/* binding */ filesOfService),
/* harmony export */   eh: () => (/* binding */ summarize)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63386);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76127);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81200);
/** Makes lists of paths out of what git says of pairs of trees: pure, so that it can be tested without git. */



/** How `git diff-tree --stdin` is asked for a pair, and how it names it in its answer. */
function pairKey({ from, to }) {
    return `${from} ${to}`;
}
/**
 * Reads what `git diff-tree --stdin -r --raw -z` printed.
 * @returns the changed files of each pair that has any, by its key
 */
function parseRawDiff(output) {
    const changes = new Map();
    const records = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRecords */ .DQ)(output);
    let current = [];
    for (let index = 0; index + 1 < records.length; index += 2) {
        // Each pair is repeated in a line of its own before its first change.
        const [, key, oldMode, newMode, from = '', to = ''] = /^(?:([0-9a-f]{40} [0-9a-f]{40})\n)*:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) /.exec(records[index]?.toString('latin1') ?? '') ?? [];
        if (key !== undefined) {
            current = [];
            changes.set(key, current);
        }
        const before = isFile(oldMode) ? (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .qL)(from) : undefined;
        const after = isFile(newMode) ? (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .qL)(to) : undefined;
        if (before === undefined && after === undefined)
            continue;
        current.push({ path: records[index + 1]?.toString('utf8') ?? '', before, after });
    }
    return changes;
}
/** Submodules have no place in an assets root. */
function isFile(mode) {
    return mode !== undefined && mode !== '000000' && mode !== '160000';
}
/** @returns the files that differ in all directories of a service together, by path */
function filesOfService(pairs, changes) {
    const files = pairs.flatMap((pair) => (changes.get(pairKey(pair)) ?? [])
        .map((file) => ({ ...file, path: pair.directory === '' ? file.path : `${pair.directory}/${file.path}` }))
        .filter(({ path }) => !pair.inner.some((directory) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(path, directory))));
    return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** @param files by path */
function summarize(files) {
    const differences = { added: [], modified: [], deleted: [] };
    for (const { path, before, after } of files) {
        differences[before === undefined ? 'added' : after === undefined ? 'deleted' : 'modified'].push(path);
    }
    return differences;
}


/***/ }),

/***/ 63628:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ fetchTreeNames)
/* harmony export */ });
/* harmony import */ var _store_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7267);
/* harmony import */ var _store_open_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1797);
/* harmony import */ var _by_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97552);
/* harmony import */ var _fetch_missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19785);
/* harmony import */ var _strategies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81439);
/* harmony import */ var _wanted_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42966);






/**
 * Finds the tree of every pinned tree and makes its names be at hand. What is not here is one fetch, or two where a SHA stands
 * alone.
 * @returns in the order of what was asked for
 * @throws `missing-commit` where the server does not have a commit
 */
async function fetchTreeNames(assets, pinnedTrees, signal) {
    const { store } = assets;
    const need = namesNeed(assets);
    const report = (known) => {
        return pinnedTrees.map((pinnedTree, index) => ({ ...pinnedTree, found: known[index]?.found ?? 'absent' }));
    };
    const wanted = (0,_wanted_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .wantedTrees */ .pV)(pinnedTrees);
    const here = await (0,_fetch_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .findAllHere */ .Jt)(store, wanted, need, signal);
    if (here !== undefined)
        return report(here);
    return store.withLock(signal, async (held) => {
        await (0,_store_open_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openLockedStore */ .I)(store, held);
        return report(await (0,_fetch_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchMissing */ .jx)(assets, wanted, need, held));
    });
}
function namesNeed(assets) {
    const { store } = assets;
    const findMissing = async (trees, signal) => {
        const known = await (0,_store_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .findKnownTrees */ .Sb)(store, trees, signal);
        return trees.filter((tree) => !known.has(tree));
    };
    return {
        findMissing,
        // What came with a commit is known: there is nothing to copy.
        takeFromCommits: findMissing,
        async fetch(trees, _, signal) {
            try {
                return await (0,_strategies_js__WEBPACK_IMPORTED_MODULE_4__/* .withLimits */ .Ns)(store, async (limits) => {
                    if (!(0,_strategies_js__WEBPACK_IMPORTED_MODULE_4__/* .treeStrategies */ .mg)(limits).includes('by-tree'))
                        return [...trees];
                    await (0,_by_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchNamesByTree */ .w)(assets, trees, (0,_strategies_js__WEBPACK_IMPORTED_MODULE_4__/* .filterFor */ .Qc)(limits), signal);
                    return [];
                });
            }
            catch (error) {
                return (0,_strategies_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedTrees */ .k7)(store, trees, error);
            }
        },
    };
}


/***/ }),

/***/ 79411:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63386);
/** Where the pin of a directory stands, or is to stand. */

/**
 * The file that is to pin a directory: the one that has an entry for just that; else, with `$split`, one of its own; else the nearest.
 * A pin that others share stays as it is.
 * @param manifests every recordings.json, the root's first
 * @param pin the one that counts for the directory
 */
function placeOf(manifests, directory, pin) {
    if (pin?.directory === directory)
        return { manifestDirectory: pin.manifestDirectory, directory, before: pin.sha };
    const has = (above) => manifests.some(({ manifestDirectory }) => manifestDirectory === above);
    const place = { directory, before: undefined };
    if (manifests.find(({ manifestDirectory }) => manifestDirectory === _base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv)?.settings.split === true) {
        return { ...place, manifestDirectory: directory, ...(has(directory) ? {} : { inNewFile: true }) };
    }
    return { ...place, manifestDirectory: pin?.manifestDirectory ?? (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .upward */ .Oz)(directory).find(has) ?? _base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv };
}


/***/ }),

/***/ 53542:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ taggedError),
/* harmony export */   p: () => (/* binding */ findChanges)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_closest_match_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48626);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34758);
/* harmony import */ var _base_shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84907);
/* harmony import */ var _workspace_inspect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1817);
/** Which of the local changes a push is about. */







/**
 * @throws `busy` amid a sync, `no-pin` for a path that nobody knows: as a push of nothing it would go unnoticed
 */
async function findChanges(question, signal) {
    const { assetsRoot, named } = question;
    const { state, found, outside } = await (0,_workspace_inspect_js__WEBPACK_IMPORTED_MODULE_5__/* .inspectRoot */ .ZT)(assetsRoot, question, signal);
    if (state.interrupted !== undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('busy', 'A sync of the assets root is at work or was cut off.', {
            hint: 'Run assets-sync sync, which waits for it or finishes it, then push.',
        });
    }
    const left = [];
    for (const change of outside) {
        // What is in no service is pushed as one where its directory is named.
        const service = named.find((path) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(change.path.toString('utf8'), path));
        const together = service === undefined ? left : (found.get(service) ?? []);
        together.push(change);
        if (service !== undefined)
            found.set(service, together);
    }
    const overlap = (one, other) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(one, other) || (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(other, one);
    const unknown = named.find((path) => ![...found.keys()].some((service) => overlap(path, service)) && !isKnown(path, question));
    if (unknown !== undefined)
        throw unknownPath(unknown, question.pins, [...found.keys()]);
    const meant = [...found].filter(([service]) => named.length === 0 || named.some((path) => overlap(path, service)));
    for (const [service, ofService] of meant)
        refuseTagged(service, ofService, question.pins);
    return { state, changes: new Map(meant.sort(([a], [b]) => (a < b ? -1 : 1))), outside: left };
}
/** A push makes pins, and whoever has an assets.json has none yet. @throws `bad-usage` */
function refuseTagged(service, changes, pins) {
    const places = pins.pinnedTreesOf(service).filter(({ pin }) => pin.assetsJson !== undefined);
    const tagged = places.find(({ directory }) => changes.some(({ path }) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(path.toString('utf8'), directory)));
    if (tagged !== undefined)
        throw taggedError(tagged.pin);
}
/** What a push says of what an assets.json pins. */
function taggedError({ directory, at }) {
    const migrate = (0,_base_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shellCommand */ .q$)(['assets-sync', 'migrate', 'assets-json', directory]);
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('bad-usage', `${directory} is pinned by ${at.file}, which a push does not write.`, {
        hint: `Have pins take its place, then push again: ${migrate}. Nothing was pushed.`,
        at,
    });
}
function isKnown(path, { assetsRoot, codeRoot, pins }) {
    return pins.resolveTargeted(path) !== undefined || [assetsRoot, codeRoot].some((root) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)));
}
function unknownPath(path, pins, changed) {
    const near = (0,_base_closest_match_js__WEBPACK_IMPORTED_MODULE_6__/* .closestMatch */ .h)(path, [...new Set([...changed, ...pins.directories])]);
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('no-pin', `There is nothing called ${path} that could be pushed.`, {
        hint: near === undefined ? 'Name a service that has changes (assets-sync status lists them).' : `Did you mean ${near}?`,
    });
}


/***/ }),

/***/ 76704:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comparePushed: () => (/* binding */ comparePushed)
/* harmony export */ });
/* harmony import */ var _diff_compare_recordings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42999);
/* harmony import */ var _diff_differences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30631);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83313);
/* harmony import */ var _git_objects_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66296);
/* harmony import */ var _store_lookup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7267);
/* harmony import */ var _secrets_spans_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29300);
/** Says of a push what changed in its recordings, from what is on this machine: nothing is fetched for it. */






/** Of more, nobody waits for the comparison: it takes a second for 25 MB. */
const MAX_BYTES = 50_000_000;
/**
 * @param scratch sees the objects of all trees, but perhaps not the files of those that were never synced
 * @returns none where there is no recording of a known format, or too much to compare
 */
async function comparePushed(scratch, trees, signal) {
    const environment = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEnvironment */ .am)(scratch.dir);
    const changed = trees.filter(({ base, ours }) => base !== ours).map((tree) => ({ ...tree, from: tree.base, to: tree.ours }));
    if (changed.length === 0)
        return [];
    const changes = (0,_diff_differences_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRawDiff */ .LP)(await (0,_store_lookup_js__WEBPACK_IMPORTED_MODULE_4__/* .diffTrees */ .j_)(environment, [...new Set(changed.map(_diff_differences_js__WEBPACK_IMPORTED_MODULE_1__/* .pairKey */ .Yz))], signal));
    const services = new Map();
    for (const tree of changed) {
        const files = (changes.get((0,_diff_differences_js__WEBPACK_IMPORTED_MODULE_1__/* .pairKey */ .Yz)(tree)) ?? []).map((file) => ({
            ...file,
            path: tree.directory === '' ? file.path : `${tree.directory}/${file.path}`,
        }));
        services.set(tree.service, [...(services.get(tree.service) ?? []), ...files]);
    }
    const contents = (0,_diff_compare_recordings_js__WEBPACK_IMPORTED_MODULE_0__/* .contentsOf */ .K)([...services.values()].flat());
    const sizes = await (0,_git_objects_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileSizes */ .p)(environment, contents, signal);
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    if (sizes.size < contents.length || total > MAX_BYTES)
        return [];
    const list = [...services].map(([service, files]) => ({ service, files })).filter(({ files }) => files.length > 0);
    const compared = await (0,_diff_compare_recordings_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFiles */ .h)(environment, list, { looksLikeSecret: await (0,_secrets_spans_js__WEBPACK_IMPORTED_MODULE_5__.loadSecretFinder)() }, signal);
    const isKnown = compared.some(({ recordings }) => recordings.some(({ format }) => format !== 'text' && format !== 'bytes'));
    return isKnown ? compared : [];
}


/***/ }),

/***/ 393:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkMessage: () => (/* binding */ checkMessage),
  checkSecrets: () => (/* binding */ checkSecrets)
});

// UNUSED EXPORTS: findSecrets

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(34758);
// EXTERNAL MODULE: ./src/git/environment.ts
var git_environment = __webpack_require__(83313);
// EXTERNAL MODULE: ./src/git/errors.ts
var git_errors = __webpack_require__(63341);
// EXTERNAL MODULE: ./src/git/git.ts + 1 modules
var git = __webpack_require__(81200);
// EXTERNAL MODULE: ./src/git/wire/byte-reader.ts
var byte_reader = __webpack_require__(27626);
// EXTERNAL MODULE: ./src/publish/secrets/scanner.ts + 3 modules
var secrets_scanner = __webpack_require__(57089);
;// CONCATENATED MODULE: ./src/publish/secrets/names.ts

/** @param paths in the assets root. @returns those with a secret in them */
async function findInNames(paths, preset) {
    const finds = new Map();
    // In one text each, since most have none: a line is a path; a line is a path's part.
    const kinds = await findByLine(paths.map(oneLine), preset);
    const parts = [...new Set(paths.flatMap((path) => path.split('/')))];
    const partKinds = await findByLine(parts.map(oneLine), preset);
    const secretParts = new Map([...partKinds].map(([index, kind]) => [parts[index] ?? '', kind]));
    for (const [index, path] of paths.entries()) {
        const names = path.split('/');
        const inPart = names.map((name) => secretParts.get(name)).find((kind) => kind !== undefined);
        const kind = inPart ?? kinds.get(index);
        if (kind === undefined)
            continue;
        // One that goes over a slash is in none of the parts alone.
        const shown = inPart === undefined ? ['…'] : names.map((name) => (secretParts.has(name) ? '…' : name));
        finds.set(path, { shown: shown.join('/'), kind });
    }
    return finds;
}
function oneLine(name) {
    return name.replace(/[\r\n]/g, ' ');
}
async function findByLine(lines, preset) {
    const kinds = new Map();
    const scanner = new secrets_scanner/* Scanner */.L(preset, (line, kind) => kinds.set(line - 1, kind));
    // The bar keeps a line from being taken for what goes on in the one before it.
    await scanner.feed(Buffer.from(lines.map((line) => `| ${line} \n`).join('')));
    await scanner.end();
    return kinds;
}

// EXTERNAL MODULE: ./src/publish/secrets/preset.ts
var secrets_preset = __webpack_require__(57618);
;// CONCATENATED MODULE: ./src/publish/secrets.ts
/** Looks for secrets in what is about to be published: the files, their names, and the message. */








/** Bytes that are looked at at once. */
const CHUNK = 256 * 1024;
/** Of one file; who has that many need not know of more. */
const MAX_FINDS = 100;
/**
 * Looks at what is pushed, not at the files on disk, which may change meanwhile.
 * @param scratch has the contents of the files
 * @param files their paths in the assets root
 * @throws `secrets` with file and line of each find, never the secret
 */
async function checkSecrets(scratch, files, signal) {
    if (files.length === 0)
        return;
    const preset = await (0,secrets_preset/* loadPreset */._)();
    const paths = files.map(({ path }) => path.toString('utf8'));
    const names = await findInNames(paths, preset);
    const places = [...names.values()].map(({ shown, kind }) => `${shown} ${kind}, in the name`);
    let first;
    const environment = (0,git_environment/* ownEnvironment */.am)(scratch.dir);
    const args = ['cat-file', '--batch', '--buffer'];
    const { stdin, stdout, ended } = (0,git/* openGit */.zY)(args, { environment, signal });
    const endedEarly = async () => {
        stdout.destroy();
        return (0,git_errors/* gitError */.N7)(args, await ended);
    };
    stdin.end(files.map(({ name }) => `${name}\n`).join(''));
    const reader = new byte_reader/* ByteReader */.k(stdout);
    try {
        for (const path of paths) {
            const [, size] = /^[0-9a-f]{40} blob (\d+)$/.exec((await reader.line()) ?? '') ?? [];
            signal.throwIfAborted();
            if (size === undefined)
                throw await endedEarly();
            const finds = await findSecrets(readChunks(reader, Number(size), { signal, endedEarly }), preset);
            // The line feed that ends it.
            await reader.take(1);
            const shown = names.get(path)?.shown ?? path;
            if (finds.length > 0)
                first ??= shown;
            places.push(...finds.map(({ line, kinds }) => `${shown}:${line} ${kinds}`));
        }
    }
    finally {
        // A git whose output nobody reads would not end.
        stdout.destroy();
    }
    if (places.length > 0)
        throw foundSecrets(places, first);
}
/**
 * Looks at the message, which becomes a commit, a pull request and the reason of pins.
 * @throws `secrets` with the line, never the secret
 */
async function checkMessage(message) {
    const finds = await findSecrets([Buffer.from(message)], await (0,secrets_preset/* loadPreset */._)());
    if (finds.length === 0)
        return;
    throw new errors/* AssetsSyncError */.Fl('secrets', `What looks like a secret is in the message:\n${(0,errors/* listLines */.i4)(finds.map(({ line, kinds }) => `line ${line} ${kinds}`))}`, { hint: 'Say it in other words, and revoke what was real. Nothing was pushed.' });
}
/** @returns what is found in contents that come in pieces, by lines: of the first hundred */
async function findSecrets(pieces, preset) {
    const finds = new Map();
    const scanner = new secrets_scanner/* Scanner */.L(preset, (line, kind) => finds.set(line, (finds.get(line) ?? new Set()).add(kind)));
    for await (const piece of pieces)
        if (finds.size < MAX_FINDS)
            await scanner.feed(piece);
    if (finds.size < MAX_FINDS)
        await scanner.end();
    const sorted = [...finds].sort(([a], [b]) => a - b).slice(0, MAX_FINDS);
    return sorted.map(([line, kinds]) => ({ line, kinds: [...kinds].join(', ') }));
}
async function* readChunks(reader, size, { signal, endedEarly }) {
    for (let left = size; left > 0; left -= CHUNK) {
        const chunk = await reader.take(Math.min(CHUNK, left));
        signal.throwIfAborted();
        if (chunk === undefined)
            throw await endedEarly();
        yield chunk;
    }
}
/** @param file one that has a secret in it, by a name that may be shown */
function foundSecrets(places, file) {
    const others = file === undefined ? '' : `; name one that is none with the allow-secrets input: ${file}`;
    return new errors/* AssetsSyncError */.Fl('secrets', `What looks like a secret is in recordings that would be published:\n${(0,errors/* listLines */.i4)(places)}`, { hint: `Let the test proxy sanitize them and record again, and revoke what was real${others}. Nothing was pushed.` });
}


/***/ }),

/***/ 29300:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadSecretFinder: () => (/* binding */ loadSecretFinder)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48393);
/* harmony import */ var _named_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33683);
/* harmony import */ var _preset_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57618);
/* harmony import */ var _readable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81953);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23858);
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57089);
/** Says where in a text of `name: value` lines secrets stand, so that they can be masked: by the same rules as in what is published. */






/** @returns a function that finds the secrets of a text; it takes its time to load */
async function loadSecretFinder() {
    const preset = await (0,_preset_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPreset */ ._)();
    return (text) => findSpans(text, preset);
}
/**
 * A secret that stands in the text itself, percent-encoded or not, has its own span. Of one in base64 or compressed only the line is known:
 * then all of its value is one, and all of its line where it is not in the value.
 */
async function findSpans(text, preset) {
    const spans = [...(await findPlain(text, preset)), ...findEncoded(text)];
    for (const widen of [valueSpan, wholeLine]) {
        const rest = blank(text, spans);
        const finds = await findLines(rest, preset);
        if (finds.size === 0)
            break;
        const lines = lineSpans(text);
        for (const [line, kind] of finds) {
            const span = lines[line];
            if (span !== undefined)
                spans.push({ ...widen(text, span), kind });
        }
    }
    return mergeOverlapping(spans);
}
/** Several rules may find the same secret: it is one. */
function mergeOverlapping(spans) {
    const merged = [];
    for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
        const last = merged.at(-1);
        if (last === undefined || span.start >= last.end)
            merged.push({ ...span });
        else
            last.end = Math.max(last.end, span.end);
    }
    return merged;
}
/** What is found without decoding anything. */
async function findPlain(text, preset) {
    const finds = [...(await preset(text)), ...(0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .findShapes */ .Il)(text), ...(0,_scanner_js__WEBPACK_IMPORTED_MODULE_5__/* .searchWords */ .i)(text)];
    finds.push(...findValues(text), ...findValues(withQuotes(text)));
    return finds.map((find) => ({ ...find, end: endOfSecret(text, find) }));
}
function findValues(text) {
    return [...(0,_named_values_js__WEBPACK_IMPORTED_MODULE_1__/* .findNamed */ .n)(text)].map(({ valueStart, end, kind }) => ({ start: valueStart, end, kind }));
}
/** What is found where percent-encoding is resolved. */
function findEncoded(text) {
    if (!text.includes('%'))
        return [];
    // Which offset of the text each character stands at, and behind the last one its end.
    const offsets = [];
    let decoded = '';
    for (const { index, 0: piece } of text.matchAll(/%(?:25){0,4}[0-7][0-9a-f]|[\s\S]/gi)) {
        offsets.push(index);
        decoded += (0,_readable_js__WEBPACK_IMPORTED_MODULE_3__/* .decodePercent */ .gr)(piece).charAt(0);
    }
    offsets.push(text.length);
    const finds = [...(0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .findShapes */ .Il)(decoded), ...(0,_scanner_js__WEBPACK_IMPORTED_MODULE_5__/* .searchWords */ .i)(decoded), ...findValues(decoded)];
    return finds.map(({ start, end, kind }) => {
        const span = { start: offsets[start] ?? 0, end: offsets[end] ?? text.length, kind };
        return { ...span, end: endOfSecret(text, span) };
    });
}
/**
 * Opens a quotation before each value, and closes it behind, so that a value is judged whole as it is in JSON.
 * @returns a text of the same length
 */
function withQuotes(text) {
    return text.replace(/^(.*?): (.*)$/gm, '$1:"$2').replaceAll('\n', '"');
}
/** A rule may stop as soon as it is sure: what follows belongs to the secret as long as it looks like a part of one. */
function endOfSecret(text, { start, end, kind }) {
    if (/private.?key/i.test(kind)) {
        REST_OF_KEY.lastIndex = end;
        return REST_OF_KEY.exec(text) === null ? end : REST_OF_KEY.lastIndex;
    }
    const line = text.lastIndexOf('\n', start - 1) + 1;
    // All of the value that a name of a secret's has.
    if (start === valueSpan(text, { start: line, end: endOfLine(text, line) }).start)
        return Math.max(end, endOfLine(text, line));
    let at = end;
    while (at < text.length && (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isTokenAt */ .tR)(text, at))
        at++;
    return at;
}
/** Long lines of base64, the last of which may be short but is no name, and the end of a PEM block. */
const REST_OF_KEY = /(?:[A-Za-z0-9+/=]{16,}(?:[\s",]|\\[nr])*)*(?:[A-Za-z0-9+/=]+(?![\w.-]*:))?(?:\s*-{5}END [A-Z ]{1,60}-{5})?/y;
/** Lines from 0 with what is found in each. */
async function findLines(text, preset) {
    const found = new Map();
    const scanner = new _scanner_js__WEBPACK_IMPORTED_MODULE_5__/* .Scanner */ .L(preset, (line, kind) => found.set(line - 2, kind));
    // A text may begin as compressed data does; behind a line feed it is text.
    await scanner.feed(Buffer.from(`\n${text}`));
    await scanner.end();
    return found;
}
function lineSpans(text) {
    let start = 0;
    return text.split('\n').map((line) => {
        const span = { start, end: start + line.length };
        start = span.end + 1;
        return span;
    });
}
/** From behind the first `: `. */
function valueSpan(text, { start, end }) {
    const separator = text.indexOf(': ', start);
    return { start: separator < 0 || separator >= end ? start : separator + 2, end };
}
function wholeLine(_, line) {
    return line;
}
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
/** Puts blanks over what was found already. */
function blank(text, spans) {
    let blanked = '';
    let at = 0;
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
        if (end <= at)
            continue;
        const from = Math.max(start, at);
        blanked += text.slice(at, from) + text.slice(from, end).replace(/[^\n]/g, ' ');
        at = end;
    }
    return blanked + text.slice(at);
}


/***/ }),

/***/ 81641:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createVolatility),
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/**
 * What differs each time that a test is recorded and means nothing: the rules by which such values are told from real changes. docs/review.md lists
 * them for users. A value is volatile if both sides have the same shape: a date became another date, never `Sanitized` became a date.
 */
const RULES = {
    date: 'a date with a time of day, or seconds or milliseconds since 1970',
    id: 'a UUID that is not all zeros, or at least 16 hexadecimal digits',
    token: 'a JSON Web Token, or 24 letters and digits that look random; how long a token is valid',
    header: 'a header that is another one for each response by its meaning, such as Date, ETag and x-ms-request-id',
    agent: 'User-Agent: which versions of libraries and systems asked',
    length: 'Content-Length and sizes: they follow from the body',
    timing: 'when a request was recorded and how long it took, as the tool that recorded it notes it',
    variable: 'a name that a test made up: it is kept as a variable, or follows from RandomSeed',
    order: 'requests that are the same in another order',
};
/**
 * The proxy itself ignores the contents of the first ones when it looks for a recorded request: `IgnoredHeaders` and `ExcludeHeaders` in
 * https://github.com/Azure/azure-sdk-tools/blob/main/tools/test-proxy/Azure.Sdk.Tools.TestProxy/Common/RecordMatcher.cs. Its `x-ms-version`,
 * `Origin` and `Referer` are not here: who reviews wants to know that they changed.
 */
const HEADERS = {
    ...names('header', 'date x-ms-date x-ms-client-request-id x-ms-client-id request-id traceparent if-none-match'),
    ...names('header', 'x-ms-request-id x-ms-correlation-request-id x-ms-routing-request-id x-ms-operation-identifier x-request-id'),
    ...names('header', 'etag if-match last-modified age expires tracestate server-timing x-msedge-ref x-azure-ref x-served-by cf-ray'),
    ...names('header', 'x-amz-request-id x-amz-id-2 x-amzn-requestid x-amzn-trace-id x-github-request-id x-runtime'),
    ...names('header', 'x-ms-server-latency x-ms-keyvault-network-info retry-after-ms'),
    ...names('agent', 'user-agent x-ms-useragent sec-ch-ua sec-ch-ua-mobile sec-ch-ua-platform'),
    ...names('length', 'content-length'),
};
/** Names in a body that say how long a token lives: https://www.rfc-editor.org/rfc/rfc6749#section-5.1 and what Microsoft's identity platform adds. */
const LIFETIMES = names('token', 'expires_in ext_expires_in refresh_in expires_on not_before');
/** What HAR (https://github.com/ahmadnassri/har-spec/blob/master/versions/1.2.md) and VCR note of the time, the connection and sizes. */
const NOTES = {
    ...names('timing', 'startedDateTime time timings connection serverIPAddress recorded_at blocked dns connect send wait receive ssl onLoad'),
    ...names('length', 'headersSize bodySize size compression'),
};
/** What the proxy itself adds: https://github.com/Azure/azure-sdk-tools/blob/main/tools/test-proxy/Azure.Sdk.Tools.TestProxy/Common/TestRecording.cs. */
const VARIABLES = names('variable', 'RandomSeed DateTimeOffsetNow');
function names(rule, list) {
    return Object.fromEntries(list.split(' ').map((name) => [name, rule]));
}
const NAMED = {
    header: HEADERS,
    body: LIFETIMES,
    note: NOTES,
    variable: VARIABLES,
    text: {},
};
/**
 * Each begins where nothing that it could be a part of comes before it, and has a greatest length, so
 * that no text makes the search slow or exhausts its stack. A zero UUID and `Sanitized` are what sanitizers write: that one of them became a real value is
 * the change to look for. A date alone is none: it is how versions of an API are called.
 */
const SHAPES = [
    [
        'date',
        'date',
        /\d{4}-\d\d-\d\d(?:T|%20| )\d\d(?::|%3[Aa])\d\d(?:(?::|%3[Aa])\d\d(?:\.\d+)?)?(?:Z|(?:\+|-|%2[Bb])\d\d:?\d\d)?/,
    ],
    ['date', 'http-date', /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT/],
    [
        'id',
        'uuid',
        /(?<![0-9A-Za-z])(?!0{8}-0{4}-0{4}-0{4}-0{12})[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}(?![0-9A-Za-z])/,
    ],
    ['token', 'jwt', /(?<![\w.-])eyJ[\w-]{8,4000}\.[\w-]{8,8000}\.[\w-]{0,2000}/],
    ['date', 'timestamp', /(?<![0-9A-Za-z])1\d{9}(?:\d{3})?(?![0-9A-Za-z])/],
    ['id', 'hex', /(?<![0-9A-Za-z])(?:0x[0-9a-fA-F]{8,64}|(?!0{16,256}(?![0-9A-Za-z]))[0-9a-fA-F]{16,256})(?![0-9A-Za-z])/],
    ['token', 'base64', /(?<![0-9A-Za-z+/])[0-9A-Za-z+/]{22,4000}={1,2}(?![0-9A-Za-z+/=])/],
    [
        'token',
        'random',
        /(?<![0-9A-Za-z])(?=[A-Za-z]{0,256}[0-9])(?=[0-9A-Z]{0,256}[a-z])(?=[0-9a-z]{0,256}[A-Z])[0-9A-Za-z]{24,256}(?![0-9A-Za-z])/,
    ],
];
/** Lengths of these say something; those of a date and of a JSON Web Token do not. */
const SIZED = new Set(['hex', 'base64', 'random']);
/** Shorter texts have none of the shapes. */
const MIN_LENGTH = 10;
/**
 * @param off rules that are switched off: what they would excuse counts as a real change
 * @param names that the test made up
 */
function createVolatility(off, names = []) {
    const has = (rule) => !off.has(rule);
    const shapes = SHAPES.filter(([rule]) => has(rule));
    const madeUp = has('variable') ? names : [];
    const patterns = {
        before: makePattern(madeUp.map((name) => name.before), shapes),
        after: makePattern(madeUp.map((name) => name.after), shapes),
    };
    const replace = (text, side) => {
        const found = [];
        const pattern = patterns[side];
        if (pattern === undefined || (text.length < MIN_LENGTH && madeUp.length === 0))
            return { text, found };
        const replaced = text.replace(pattern, (match, ...groups) => {
            const at = groups.findIndex((group) => group !== undefined);
            const [rule, shape] = at < madeUp.length ? ['variable', `variable ${at}`] : (shapes[at - madeUp.length] ?? ['id', '']);
            found.push({ rule, text: match });
            return `\u0000${shape}${SIZED.has(shape) ? match.length : ''}\u0000`;
        });
        return { text: replaced, found };
    };
    return {
        has,
        normalize: (text, side) => replace(text, side).text,
        explain: (left, right, context, name) => {
            const named = Object.hasOwn(NAMED[context], name) ? NAMED[context][name] : undefined;
            if (named !== undefined && has(named))
                return [named];
            const [one, other] = [replace(left, 'before'), replace(right, 'after')];
            if (one.text !== other.text)
                return undefined;
            const moved = one.found.filter(({ text }, index) => text !== other.found[index]?.text);
            return [...new Set(moved.map(({ rule }) => rule))];
        },
    };
}
function makePattern(literals, shapes) {
    const alternatives = [
        ...literals.map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')),
        ...shapes.map(([, , { source }]) => source),
    ];
    return alternatives.length === 0 ? undefined : new RegExp(alternatives.map((pattern) => `(${pattern})`).join('|'), 'g');
}


/***/ })

};
