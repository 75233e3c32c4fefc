export const id = 9726;
export const ids = [9726,1470];
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

/***/ 39726:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(34758);
// EXTERNAL MODULE: ./src/code-repo/origin.ts
var origin = __webpack_require__(58632);
// EXTERNAL MODULE: ./src/report/announce.ts
var announce = __webpack_require__(16499);
// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var command = __webpack_require__(43739);
// EXTERNAL MODULE: ./src/base/directory.ts
var base_directory = __webpack_require__(63386);
// EXTERNAL MODULE: ./src/base/sha.ts
var sha = __webpack_require__(76127);
// EXTERNAL MODULE: ./src/base/traffic.ts
var traffic = __webpack_require__(39008);
// EXTERNAL MODULE: ./src/code-repo/commit-pins.ts
var commit_pins = __webpack_require__(92928);
// EXTERNAL MODULE: ./src/code-repo/push-target.ts
var push_target = __webpack_require__(22458);
// EXTERNAL MODULE: ./src/fetch/access.ts
var fetch_access = __webpack_require__(84840);
// EXTERNAL MODULE: ./src/pins/edit.ts
var edit = __webpack_require__(70694);
// EXTERNAL MODULE: ./src/pins/place.ts
var pins_place = __webpack_require__(79411);
// EXTERNAL MODULE: ./src/selection/selection.ts + 3 modules
var selection = __webpack_require__(7820);
// EXTERNAL MODULE: ./src/selection/services.ts
var selection_services = __webpack_require__(20048);
// EXTERNAL MODULE: ./src/selection/unknown-services.ts
var unknown_services = __webpack_require__(54353);
// EXTERNAL MODULE: ./src/fetch/tree-walk.ts
var tree_walk = __webpack_require__(79070);
// EXTERNAL MODULE: ./src/verify/prove-ancestry.ts
var prove_ancestry = __webpack_require__(40289);
// EXTERNAL MODULE: ./src/verify/shallow-proof.ts
var shallow_proof = __webpack_require__(36830);
// EXTERNAL MODULE: ./src/verify/verify-pins.ts + 1 modules
var verify_pins = __webpack_require__(21470);
;// CONCATENATED MODULE: ./src/verify/find-newest.ts




/** The newest commit of the branch, what directories are there, and which commits are not on it. */
function findNewest(request, log, signal) {
    const { access, repositoryOptions, assetsPaths, commits } = request;
    return (0,verify_pins/* withHistory */.$)(access, repositoryOptions, log, signal, async ({ store, remote, branch }, cache) => {
        const withTrees = assetsPaths.length > shallow_proof/* MAX_FEW_COMMITS */.h;
        const { tip, ancestries, scratch } = await (0,prove_ancestry/* proveAncestry */.Q)({ store, remote, branch, commits, withTrees, cache }, signal);
        const elsewhere = new Set(commits.filter((commit) => ancestries.get(commit)?.is === 'elsewhere'));
        const places = assetsPaths.map((assetsPath) => ({ sha: tip, assetsPath }));
        return { tip, trees: await new tree_walk/* TreeWalk */.O(remote, scratch).find(places, signal), elsewhere };
    });
}

// EXTERNAL MODULE: ./src/verify/outcomes.ts
var outcomes = __webpack_require__(32776);
// EXTERNAL MODULE: ./src/selection/given-paths.ts
var given_paths = __webpack_require__(83126);
// EXTERNAL MODULE: ./src/selection/locate.ts
var locate = __webpack_require__(32130);
// EXTERNAL MODULE: ./src/workspace/root.ts + 1 modules
var workspace_root = __webpack_require__(28867);
;// CONCATENATED MODULE: ./src/commands/repin/from-disk.ts
/** repin --from-disk: pins what is on disk, for a push whose edit of recordings.json was lost. No server is asked. */









/** What is on disk at other commits than those that are pinned; with paths, of those alone. */
async function planFromDisk({ codeRepository, selection: request, access }, log, signal) {
    const located = (0,locate/* locate */.x)(codeRepository, request.path);
    const root = new workspace_root/* AssetsRoot */._(located.assetsRoot, true);
    const { pins, manifests, root: rootManifest } = await (0,selection/* selectAll */.Ub)(request, codeRepository, log, signal, located);
    const repository = (0,fetch_access/* findRepositoryUrl */.RD)(access, rootManifest, codeRepository.root);
    const { synced } = root.exists() ? await root.readState(signal) : {};
    const given = (0,given_paths/* parseGivenPaths */.p)(request, codeRepository, located.assetsRoot);
    const isMeant = (service) => given.length === 0 || given.some((path) => path === selection_services/* ALL */.y2 || (0,base_directory/* isWithin */.UO)(service, path) || (0,base_directory/* isWithin */.UO)(path, service));
    const meant = (synced?.services ?? []).filter(({ service }) => isMeant(service));
    if (meant.length === 0 && given.length > 0) {
        throw new errors/* AssetsSyncError */.Fl('no-pin', `Nothing of ${given.join(', ')} is on disk, so there is no commit to pin.`, {
            hint: 'assets-sync status says what is.',
        });
    }
    const moves = meant.flatMap(({ service, pinnedTrees }) => {
        const pinned = pins.pinnedTreesOf(service);
        return pinnedTrees.flatMap(({ directory, sha, tree, repository: from, behind }) => {
            const pin = pinned.find((one) => one.directory === directory)?.pin;
            // What an assets.json pins, or another repository has, is no entry of recordings.json.
            if (from !== repository.url)
                return [];
            const to = behind ?? sha;
            if (pin !== undefined && (pin.sha === undefined || pin.sha === to))
                return [];
            const { manifestDirectory } = (0,pins_place/* placeOf */.$)(manifests, directory, pin);
            return [{ directory, manifestDirectory, pin, to, tree: behind === undefined ? tree : undefined, why: 'disk' }];
        });
    });
    return { moves, services: meant.map(({ service }) => service), repository, manifests };
}

;// CONCATENATED MODULE: ./src/commands/repin/repin.ts
/** repin: moves pins to where the branch of the assets repository has their contents, and writes their trees. */

















async function repin(request, log, signal) {
    const { codeRepository, repositoryOptions } = request;
    if (request.fromDisk) {
        const { manifests, ...plan } = await planFromDisk(request, log, signal);
        return write(request, { ...plan, left: [], ...traffic/* NO_TRAFFIC */.q }, manifests, log, signal);
    }
    const { root, assetsRoot, services, pins, manifests } = await (0,selection/* select */.Lt)(request.selection, codeRepository, log, signal);
    await (0,unknown_services/* noticeUnknown */.J)({ services, assetsRoot }, codeRepository, log, signal);
    const access = (0,fetch_access/* findAccess */.GM)(request.access, root, codeRepository.root, log.warning);
    const question = { access, repositoryOptions };
    const all = request.selection.paths.includes(selection_services/* ALL */.y2);
    const catchAll = all && isOfManifest(pins.catchAll) ? pins.catchAll : undefined;
    const tagged = services.filter(({ pinnedTrees }) => !pinnedTrees.every(({ pin }) => isOfManifest(pin)));
    if (tagged.length > 0)
        log.notice(taggedNotice(tagged));
    const plan = request.latest
        ? await toNewest({ ...question, targets: targetsOf(services, all, catchAll) }, log, signal)
        : await toSameContents({ ...question, places: (0,verify_pins.placesOf)(services, catchAll).filter(({ pin }) => isOfManifest(pin)) }, log, signal);
    return write(request, { ...plan, services: services.map(({ service }) => service), repository: access.url }, manifests, log, signal);
}
/** Writes what is to change, unless nothing is to be written. */
async function write(request, result, manifests, log, signal) {
    if (request.dryRun || result.moves.length === 0)
        return result;
    const edits = editsOf(result.moves, manifests);
    // What failed here is done by the next run.
    const committed = await commitMoves(request, edits, log, signal);
    await (0,edit/* editManifests */.pg)(request.codeRepository.root, edits, log, signal);
    return { ...result, committed };
}
async function commitMoves({ codeRepository, selection, access, commit }, edits, log, signal) {
    if (commit === undefined)
        return undefined;
    if (commit.author === undefined && access.isLocalUser)
        throw (0,origin/* noAuthor */.ft)('committed');
    const head = await (0,push_target/* findPushTarget */.J)(codeRepository, commit.origin, signal);
    const branch = new commit_pins/* PinsBranch */.R(codeRepository, head, selection.codeAccess, log, signal);
    try {
        const names = [...edits.values()].flat().map(({ directory }) => (0,base_directory/* showDirectory */.fi)(directory));
        return await branch.commit(edits, `Move the pins of ${(0,errors/* listNames */.Zv)(names, 1)}`, commit.author);
    }
    finally {
        await branch.close();
    }
}
function isOfManifest(pin) {
    return pin?.sha !== undefined;
}
function taggedNotice(tagged) {
    const names = (0,errors/* listNames */.Zv)(tagged.map(({ service }) => service));
    return `Pinned by an assets.json, which repin does not write: ${names}. Pins take its place with assets-sync migrate assets-json.`;
}
async function toSameContents({ access, ...question }, log, signal) {
    const { proofs, requests, bytes } = await (0,verify_pins.verifyPins)({ ...question, accesses: (0,fetch_access/* onlyAccess */.v3)(access), allTrees: true }, log, signal);
    const left = proofs.map((proof) => (0,outcomes/* problemOf */.Zw)(mended(proof), access.branch));
    return {
        moves: proofs.flatMap((proof) => moveOf(proof) ?? []),
        left: left.filter((problem) => problem !== undefined),
        requests,
        bytes,
    };
}
/** What a proof will say once its pin is moved. */
function mended(proof) {
    if (proof.on !== undefined)
        return { ...proof, outcome: 'on-branch' };
    if (proof.outcome !== 'wrong-tree' || proof.tree === 'absent')
        return proof;
    return { ...proof, outcome: proof.onBranch ? 'on-branch' : 'unmerged' };
}
function moveOf({ pin, outcome, on, tree }) {
    // A pin that says that its directory is empty goes on saying so.
    const right = tree !== 'absent' ? tree : pin.tree === sha/* EMPTY_TREE */.pL ? sha/* EMPTY_TREE */.pL : undefined;
    const { directory, manifestDirectory } = pin;
    const move = { directory, manifestDirectory, pin, to: on ?? pin.sha, tree: wantsTree(pin) ? right : undefined };
    if (on !== undefined)
        return { ...move, why: 'squashed' };
    const isNews = outcome === 'wrong-tree' || pin.tree === undefined;
    return isNews && move.tree !== undefined ? { ...move, why: 'tree' } : undefined;
}
/** Nothing is fetched by a catch-all's tree: it gets none that it does not have. */
function wantsTree({ directory, tree, treeIsStale }) {
    return directory !== base_directory/* TOP */.wv || tree !== undefined || treeIsStale === true;
}
/** A pin that services share is moved if all are meant; else the chosen ones get entries of their own. */
function targetsOf(services, all, catchAll) {
    const targets = services.flatMap(({ pinnedTrees }) => pinnedTrees.flatMap(({ directory, assetsPath, pin }) => {
        if (!isOfManifest(pin))
            return [];
        const of = all ? pin : { directory, assetsPath };
        return { directory: of.directory, assetsPath: of.assetsPath, pin };
    }));
    if (catchAll !== undefined)
        targets.push({ directory: catchAll.directory, assetsPath: catchAll.assetsPath, pin: catchAll });
    return [...new Map(targets.map((target) => [target.directory, target])).values()];
}
async function toNewest({ targets, ...question }, log, signal) {
    if (targets.length === 0)
        return { moves: [], left: [], requests: 0, bytes: 0 };
    const assetsPaths = targets.map(({ assetsPath }) => assetsPath);
    const commits = [...new Set(targets.map(({ pin }) => pin.sha))];
    const { tip, trees, elsewhere, ...traffic } = await findNewest({ ...question, assetsPaths, commits }, log, signal);
    const plan = { moves: [], left: [], ...traffic };
    for (const [index, { directory, pin }] of targets.entries()) {
        const newest = trees[index];
        if (newest === undefined || newest === 'absent') {
            const message = `${(0,base_directory/* showDirectory */.fi)(directory)} stays where it is: ${(0,sha/* shortSha */.Fu)(tip)}, the newest commit of ${question.access.branch}, has no such directory`;
            plan.left.push({ message, at: pin.at });
            continue;
        }
        const tree = directory !== pin.directory || wantsTree(pin) ? newest : undefined;
        if (pin.sha === tip && (directory !== pin.directory || pin.tree === tree))
            continue;
        plan.moves.push({ directory, manifestDirectory: pin.manifestDirectory, pin, to: tip, tree, why: 'latest' });
        if (elsewhere.has(pin.sha) && pin.tree !== newest)
            log.warning(notMerged(directory, pin, question.access.branch));
    }
    return plan;
}
/** Nobody would miss what a pin leaves behind. */
function notMerged(directory, pin, branch) {
    const commit = (0,sha/* shortSha */.Fu)(pin.sha);
    return {
        message: `${(0,base_directory/* showDirectory */.fi)(directory)} leaves ${commit}, which is not on ${branch}: recordings that only that commit has are no longer pinned. To keep them, merge its branch and repin then`,
        at: pin.at,
    };
}
function editsOf(moves, manifests) {
    const edits = new Map();
    for (const { directory, pin, to, tree } of moves) {
        const { manifestDirectory, ...place } = (0,pins_place/* placeOf */.$)(manifests, directory, pin);
        edits.set(manifestDirectory, [...(edits.get(manifestDirectory) ?? []), { ...place, sha: to, tree }]);
    }
    return edits;
}

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/pins/manifest-name.ts
var manifest_name = __webpack_require__(57027);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(65616);
// EXTERNAL MODULE: ./src/report/table.ts
var table = __webpack_require__(790);
;// CONCATENATED MODULE: ./src/commands/repin/report.ts
/** What people and scripts are told about pins that were moved. */







const REASONS = {
    squashed: 'was squashed or rebased',
    tree: 'got its tree',
    latest: 'newest commit',
    disk: 'as on disk',
};
function repinOutputs({ services, moves, requests, bytes }) {
    return {
        services,
        pins: Object.fromEntries(moves.map(({ directory, to }) => [(0,base_directory/* showDirectory */.fi)(directory), to])),
        changed: moves.length > 0,
        requests,
        bytes,
    };
}
/** What only scripts get, with --json. */
function repinJson({ moves }) {
    return {
        moves: moves.map(({ directory, manifestDirectory, pin, to, tree, why }) => ({
            path: (0,base_directory/* showDirectory */.fi)(directory),
            from: pin?.sha ?? null,
            to,
            tree: tree ?? null,
            why,
            file: pin?.at.file ?? fileOf(manifestDirectory),
            line: pin?.at.line ?? null,
        })),
    };
}
function repinText({ moves, left, committed, requests, bytes }, dryRun) {
    const rows = moves.map(({ directory, manifestDirectory, pin, to, tree, why }) => [
        pin === undefined ? fileOf(manifestDirectory) : `${pin.at.file}:${pin.at.line}`,
        (0,base_directory/* showDirectory */.fi)(directory),
        pin === undefined || pin.sha === to ? (0,sha/* shortSha */.Fu)(to) : `${(0,sha/* shortSha */.Fu)(pin.sha)} -> ${(0,sha/* shortSha */.Fu)(to)}`,
        tree === undefined ? '' : `tree ${(0,sha/* shortSha */.Fu)(tree)}`,
        REASONS[why],
    ]);
    const costs = `${(0,base_text/* count */.U9)(requests, 'request')}, ${(0,numbers/* formatBytes */.z)(bytes)} received`;
    const lines = [...(0,table/* alignColumns */.R)(rows), `${total(moves, dryRun)}${remaining(left.length)} (${costs})`];
    if (committed !== undefined)
        lines.push(`Pins committed on ${committed.branch}: ${(0,sha/* shortSha */.Fu)(committed.sha)}`);
    return lines.join('\n');
}
function repinSummary({ moves, left, repository }, dryRun) {
    const title = `### assets-sync repin: ${total(moves, dryRun)}${remaining(left.length)}`;
    const table = (0,markdown/* markdownTable */.Qj)({
        head: ['Directory', 'From', 'To', 'Why'],
        numeric: [],
        rows: moves.map(({ directory, pin, to, why }) => [
            (0,base_text/* escapeMarkdown */.FV)((0,base_directory/* showDirectory */.fi)(directory)),
            pin === undefined ? '' : (0,markdown/* commitLink */.wn)(repository, pin.sha),
            (0,markdown/* commitLink */.wn)(repository, to),
            REASONS[why],
        ]),
        of: 'pins',
    });
    const rest = left.map(({ message }) => `- ${(0,base_text/* escapeMarkdown */.FV)((0,markdown/* sentence */.em)(message))}\n`).join('');
    return [title, ...(moves.length > 0 ? [table] : []), ...(rest === '' ? [] : [rest])].join('\n\n').concat('\n');
}
function fileOf(manifestDirectory) {
    return (0,base_directory/* joinDirectory */.as)(manifestDirectory, manifest_name/* MANIFEST_NAME */.i);
}
function total(moves, dryRun) {
    return moves.length === 0 ? 'No pin to change' : `${(0,base_text/* count */.U9)(moves.length, 'pin')} ${dryRun ? 'would be written' : 'written'}`;
}
function remaining(number) {
    return number === 0 ? '' : `, ${(0,base_text/* count */.U9)(number, 'pin')} left`;
}

;// CONCATENATED MODULE: ./src/commands/repin/command.ts
/** repin: moves pins that were squashed or rebased to the branch. */






const command_command = {
    group: 'Pins',
    description: 'move pins that were squashed or rebased to the branch, and write the trees that are missing',
    quiet: command/* QUIET_DRY_RUN */.vY,
    paths: command/* SERVICES_HERE */.mo,
    inputs: ['base', ...command/* REPOSITORY_INPUTS */.r0, 'latest', 'commit-pins', 'dry-run', 'retries', 'timeout'],
    flags: [{ name: '--from-disk', help: 'pin what is on disk, where an edit of recordings.json was lost; asks no server' }],
    examples: `
  assets-sync repin sdk/tables          # mend the pins of one service
  assets-sync repin '*' --dry-run       # see what would be written
  assets-sync repin sdk/core --latest   # move to the newest commit of the main branch
  assets-sync repin sdk/core --from-disk # pin again what you pushed, after a git checkout of recordings.json
  assets-sync repin '*' --commit-pins   # and commit the pins where git push would put them`,
    run,
};
async function run(context) {
    const { host, inputs, signal, log, selection, access } = context;
    const { latest, commitPins, dryRun } = inputs;
    const fromDisk = context.flags.fromDisk === true;
    if (fromDisk && latest) {
        throw new errors/* AssetsSyncError */.Fl('bad-usage', '--from-disk and --latest ask for different commits.', { hint: 'Give one of them.' });
    }
    const codeRepository = await context.openCodeRepository();
    const repositoryOptions = context.repositoryOptions(codeRepository);
    const author = host.author() ?? (await (0,origin/* gitAuthor */.on)(codeRepository, signal));
    const commit = commitPins ? { origin: host.origin(), author } : undefined;
    const request = { codeRepository, selection, access, repositoryOptions, latest, fromDisk, commit, dryRun };
    const result = await repin(request, log, signal);
    result.left.forEach((0,announce/* announcer */.y)(host, 'warning'));
    host.result(repinText(result, dryRun), dryRun ? 'answer' : 'report');
    host.setOutputs(repinOutputs(result), repinJson(result));
    await host.summarize(() => repinSummary(result, dryRun));
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

/***/ 21470:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  placesOf: () => (/* binding */ placesOf),
  verifyPins: () => (/* binding */ verifyPins),
  $: () => (/* binding */ withHistory)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(34758);
// EXTERNAL MODULE: ./src/base/traffic.ts
var traffic = __webpack_require__(39008);
// EXTERNAL MODULE: ./src/fetch/assets-repository.ts
var assets_repository = __webpack_require__(17852);
// EXTERNAL MODULE: ./src/fetch/resolve-tags.ts
var resolve_tags = __webpack_require__(33544);
// EXTERNAL MODULE: ./src/fetch/tree-walk.ts
var tree_walk = __webpack_require__(79070);
// EXTERNAL MODULE: ./src/store/lookup.ts
var lookup = __webpack_require__(7267);
// EXTERNAL MODULE: ./src/store/open-store.ts
var open_store = __webpack_require__(1797);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/base/rename-and-remove.ts
var rename_and_remove = __webpack_require__(17984);
// EXTERNAL MODULE: ./src/store/store-folder.ts
var store_folder = __webpack_require__(60445);
;// CONCATENATED MODULE: ./src/store/writable-store.ts
/** A place for what a proof fetches, where the store of this machine may only be read. */





/**
 * Runs `body` with the folder that holds the stores, or, where that of one of these repositories cannot be written, with one that is there until
 * `body` ends. That is for what is done without a store as well as with one, but for the time that it takes.
 * @param base absolute: the folder that holds the stores
 */
async function withWritableStore(base, urls, body) {
    if (urls.every((url) => isWritable((0,store_folder/* storeFolder */.I)(base, url))))
        return body(base);
    const temporary = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'assets-sync-store-'));
    try {
        return await body(temporary);
    }
    finally {
        await (0,rename_and_remove/* removeFolderLater */.bF)(temporary);
    }
}
/** Whether a folder, or the nearest above it that is there, can be written. */
function isWritable(folder) {
    try {
        (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.W_OK);
        return true;
    }
    catch (error) {
        const { code } = error;
        return code === 'ENOENT' && (0,external_node_path_.dirname)(folder) !== folder && isWritable((0,external_node_path_.dirname)(folder));
    }
}

// EXTERNAL MODULE: ./src/verify/ancestry-cache.ts
var ancestry_cache = __webpack_require__(12603);
// EXTERNAL MODULE: ./src/verify/outcomes.ts
var outcomes = __webpack_require__(32776);
// EXTERNAL MODULE: ./src/verify/prove-ancestry.ts
var prove_ancestry = __webpack_require__(40289);
// EXTERNAL MODULE: ./src/verify/shallow-proof.ts
var shallow_proof = __webpack_require__(36830);
// EXTERNAL MODULE: ./src/verify/squash.ts
var squash = __webpack_require__(860);
;// CONCATENATED MODULE: ./src/verify/verify-pins.ts
/** What becomes of pins: whether the branch has their commits, and whether their trees are what they say. */













/** What the pins of services, and another one, are for, each once. */
function placesOf(services, besides) {
    const pins = services.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ pin }) => pin));
    return [...new Set(besides === undefined ? pins : [...pins, besides])].map((pin) => ({ ...pin, pin }));
}
/** @throws `unreachable` where it cannot be proved either way */
async function verifyPins(request, log, signal) {
    const { accesses, repositoryOptions, places, allTrees } = request;
    if (places.length === 0)
        return { proofs: [], ...traffic/* NO_TRAFFIC */.q };
    const prove = async (repositories) => {
        const tags = await (0,resolve_tags/* resolveTags */.y)(repositories, places, log, signal, { isAnew: true });
        const proofs = [];
        for (const [assets, ofRepository] of repositories.group(tags.trees(places))) {
            const pins = ofRepository.map(({ pin }) => pin);
            proofs.push(...(await withCache(assets, signal, (cache) => provePins(assets, cache, pins, allTrees, signal))));
        }
        return { proofs };
    };
    const urls = places.map(({ pin }) => accesses.of(pin).url);
    return withWritableStore(repositoryOptions.storeBase, urls, (storeBase) => (0,assets_repository/* withAssetsRepositories */.AZ)(accesses, { ...repositoryOptions, storeBase }, log, prove));
}
/** Runs `body` with an assets repository and what was proved of it before; keeps what it proves. */
function withHistory(access, options, log, signal, body) {
    return withWritableStore(options.storeBase, [access.url], (storeBase) => (0,assets_repository/* withAssetsRepository */.U7)(access, { ...options, storeBase }, log, (assets) => withCache(assets, signal, (cache) => body(assets, cache))));
}
async function withCache({ store, branch, remote }, signal, body) {
    try {
        // What a store that was made elsewhere says was proved is no proof.
        await (0,open_store/* openStore */.C)(store, signal);
        const cache = (0,ancestry_cache/* readAncestryCache */.EK)(store, branch);
        const result = await body(cache);
        (0,ancestry_cache/* writeAncestryCache */.TZ)(store, branch, cache);
        return result;
    }
    catch (error) {
        if (!(error instanceof errors/* AssetsSyncError */.Fl) || error.code !== 'git-failed')
            throw error;
        throw new errors/* AssetsSyncError */.Fl('unreachable', `What the server of ${remote.repositoryUrl} sent cannot be read.`, {
            hint: 'Run the command again.',
            detail: error.detail,
            cause: error,
        });
    }
}
async function provePins(assets, cache, pins, allTrees, signal) {
    const { store, remote, branch } = assets;
    const named = pins.filter(({ tree }) => allTrees || tree !== undefined);
    await addTreesHere(store, cache, named, signal);
    const untagged = pins.filter(({ assetsJson }) => assetsJson === undefined);
    if (untagged.length === 0)
        return pins.map(taggedProof);
    const commits = [...new Set(untagged.map(({ sha }) => sha))];
    const withTrees = new Set(unknown(cache, named).map(({ sha }) => sha)).size > shallow_proof/* MAX_FEW_COMMITS */.h;
    const proof = await (0,prove_ancestry/* proveAncestry */.Q)({ store, remote, branch, commits, withTrees, cache }, signal);
    const ancestryOf = ({ sha }) => proof.ancestries.get(sha) ?? { is: 'missing' };
    const walk = new tree_walk/* TreeWalk */.O(remote, proof.scratch);
    const known = named.filter((place) => ancestryOf(place).is !== 'missing');
    const absent = await addTrees(walk, cache, known, signal);
    const squashed = await findSquashedPins(assets, proof, walk, pins, signal);
    return pins.map((pin, index) => {
        if (pin.assetsJson !== undefined)
            return taggedProof(pin);
        const key = (0,ancestry_cache/* treeKey */.W_)(pin.sha, pin.assetsPath);
        const ancestry = ancestryOf(pin);
        const { is } = ancestry;
        const on = squashed[index];
        // Of a commit that is gone there is what the pin says of it.
        const tree = absent.has(key) ? 'absent' : (cache.trees.get(key) ?? (on === undefined ? undefined : pin.tree));
        const isObject = ancestry.is === 'missing' && ancestry.isObject === true;
        return { pin, outcome: (0,outcomes/* outcomeOf */.sG)(pin, is, tree, on), onBranch: is === 'on-branch', on, tree, isObject };
    });
}
/** The server was asked for the tag: that keeps the commit, whatever becomes of branches. */
function taggedProof(pin) {
    return { pin, outcome: 'tagged', onBranch: false, on: undefined, tree: undefined };
}
function unknown(cache, places) {
    return places.filter(({ sha, assetsPath }) => !cache.trees.has((0,ancestry_cache/* treeKey */.W_)(sha, assetsPath)));
}
/** Adds what a sync brought: it says what a commit has; that it seems to lack something may be the store's fault. */
async function addTreesHere(store, cache, places, signal) {
    const asked = unknown(cache, places);
    const answers = await (0,lookup/* findInCommits */.X5)(store, asked, signal).catch((error) => {
        // Of a damaged store the server knows nothing: it is asked instead.
        if ((0,lookup/* isDamage */.e6)(error))
            return [];
        throw error;
    });
    for (const [index, { sha, assetsPath }] of asked.entries()) {
        const tree = answers[index];
        if (tree !== undefined && tree !== 'absent' && tree !== 'lost' && tree !== 'no-commit')
            cache.trees.set((0,ancestry_cache/* treeKey */.W_)(sha, assetsPath), tree);
    }
}
/** Adds what the server says. @returns the keys of directories that their commits do not have */
async function addTrees(walk, cache, places, signal) {
    const asked = unknown(cache, places);
    const trees = await walk.find(asked, signal);
    const absent = new Set();
    for (const [index, { sha, assetsPath }] of asked.entries()) {
        const tree = trees[index];
        if (tree === 'absent')
            absent.add((0,ancestry_cache/* treeKey */.W_)(sha, assetsPath));
        else if (tree !== undefined)
            cache.trees.set((0,ancestry_cache/* treeKey */.W_)(sha, assetsPath), tree);
    }
    return absent;
}
/** @returns for each pin the commit of the branch with the same contents; undefined also where its own is there */
async function findSquashedPins({ store, remote }, proof, walk, pins, signal) {
    const lost = pins.flatMap((pin, index) => {
        const ancestry = proof.ancestries.get(pin.sha);
        const { sha, assetsPath, tree } = pin;
        if (ancestry?.is === 'elsewhere')
            return [{ sha, assetsPath, forks: ancestry.forks, index }];
        return ancestry?.is === 'missing' && tree !== undefined ? [{ sha, assetsPath, forks: [], tree, index }] : [];
    });
    const found = await (0,squash/* findSquashed */.i)({ store, remote, proof, walk }, lost, signal);
    const byPin = new Map(lost.map(({ index }, position) => [index, found[position]]));
    return pins.map((_, index) => byPin.get(index));
}


/***/ })

};
