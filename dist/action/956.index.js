export const id = 956;
export const ids = [956];
export const modules = {

/***/ 27956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command)
});

// EXTERNAL MODULE: ./src/git/environment.ts
var git_environment = __webpack_require__(83313);
// EXTERNAL MODULE: ./src/git/git.ts
var git = __webpack_require__(10308);
;// CONCATENATED MODULE: ./src/code-repo/origin.ts
/** Where recordings come from: who pushes them, and for which change of the code repository. */


/** Of a person's own command. */
const NO_ORIGIN = {
    head: undefined,
    started: undefined,
    startedBy: undefined,
    commit: undefined,
    pullRequest: undefined,
};
/** A person and this moment, as a commit has them. */
function formatPerson(person) {
    const { name, email } = person ?? { name: 'assets-sync', email: 'assets-sync@localhost' };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    const clean = (text) => text.replace(/[\u0000-\u001f<>]+/g, ' ').trim();
    return `${clean(name) || 'assets-sync'} <${clean(email)}> ${Math.floor(Date.now() / 1000)} +0000`;
}
/** Whom git takes for the author here; undefined where nobody told it. */
async function gitAuthor(codeRepository, signal) {
    const call = { environment: (0,git_environment/* codeEnvironment */.dI)(), cwd: codeRepository.root, signal };
    const { stdout } = await (0,git/* tryGit */.Ii)(['config', '--get-regexp', '-z', '^user\\.(name|email)$'], call);
    const said = new Map(stdout
        .toString('utf8')
        .split('\0')
        .map((record) => record.split('\n')));
    const [name, email] = [said.get('user.name'), said.get('user.email')];
    return name === undefined || email === undefined ? undefined : { name, email };
}

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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/base/directory.ts
var base_directory = __webpack_require__(63386);
// EXTERNAL MODULE: ./src/workspace/local-changes.ts + 1 modules
var local_changes = __webpack_require__(70933);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
        await (0,promises_.rm)(index, { force: true });
    }
}
function goneMeanwhile(path) {
    return new errors/* AssetsSyncError */.Fl('busy', `${path.toString('utf8')} changed while it was read.`, {
        hint: 'Stop what writes there and run the command again.',
    });
}

;// CONCATENATED MODULE: ./src/publish/merge.ts
/** Merges versions of a directory by the names of its files: what is in a recording is never merged. */






/**
 * @param scratch a git directory that promises nothing, for git would ask for files that a promise leaves out
 * @param objects the object folder that is read and written, absolute
 * @returns the merged tree, or the files that both sides changed, relative to the directory
 */
async function mergeTrees(scratch, objects, { base, ours, theirs }, signal) {
    if (theirs === base || theirs === ours)
        return { tree: ours };
    if (ours === base)
        return { tree: theirs };
    const index = (0,external_node_path_.join)(scratch.dir, 'merge-index');
    const common = { environment: { ...seeing(scratch, objects), GIT_INDEX_FILE: index }, signal };
    try {
        await (0,git/* git */.$Y)(['read-tree', '-i', '-m', '--aggressive', base, ours, theirs], common);
        const { settled, conflicts } = divide((0,git/* splitRecords */.DQ)(await (0,git/* git */.$Y)(['ls-files', '-u', '-z'], common)));
        if (conflicts.length > 0)
            return { conflicts };
        if (settled.length > 0)
            await (0,git/* git */.$Y)(['update-index', '-z', '--index-info'], { ...common, input: Buffer.concat(settled) });
        const tree = (0,base_sha/* parseSha */.qL)((await (0,git/* git */.$Y)(['write-tree', '--missing-ok'], common)).toString('latin1').trim());
        return { tree: tree ?? base_sha/* EMPTY_TREE */.pL };
    }
    finally {
        await (0,promises_.rm)(index, { force: true });
    }
}
/**
 * git leaves open whether a file may take the place of a directory (or a directory that of a file) that the other side did not touch.
 * @param records of `git ls-files -u -z`
 * @returns those as `git update-index` takes them, and the paths of the others
 */
function divide(records) {
    const entries = records.map((record) => ({
        mode: record.toString('latin1', 0, 6),
        name: record.toString('latin1', 7, 47),
        stage: record.toString('latin1', 48, 49),
        path: record.toString('latin1', 50),
    }));
    const settled = [];
    const conflicts = new Set();
    for (const { mode, name, stage, path } of entries) {
        const others = entries.filter((entry) => entry.stage !== stage && ((0,base_directory/* isWithin */.UO)(entry.path, path) || (0,base_directory/* isWithin */.UO)(path, entry.path)));
        if (stage === '1' || others.length > 0)
            conflicts.add(Buffer.from(path, 'latin1').toString('utf8'));
        // It stands for itself once what is left of the other side's is gone.
        else
            settled.push(Buffer.from(`${mode} ${name} 0\t${path}\0`, 'latin1'));
    }
    return { settled, conflicts: [...conflicts] };
}
/** The files that differ between two trees. */
async function diffTrees(scratch, objects, [before, after], signal) {
    const args = ['diff-tree', '-r', '-z', '--no-renames', '--name-status', before, after];
    const fields = (0,git/* splitRecords */.DQ)(await (0,git/* git */.$Y)(args, { environment: seeing(scratch, objects), signal }));
    const changes = [];
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const letter = fields[index]?.toString('latin1');
        const kind = letter === 'A' ? 'added' : letter === 'D' ? 'deleted' : 'modified';
        changes.push({ path: Buffer.from(fields[index + 1] ?? ''), kind });
    }
    return changes;
}
function seeing(scratch, objects) {
    return { ...(0,git_environment/* ownEnvironment */.am)(scratch.dir), GIT_OBJECT_DIRECTORY: objects };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/publish/sizes.ts
/** Files that a host would not take. */


/** GitHub's limit. */
const MAX_BYTES = 100 * 1024 * 1024;
/** @throws `too-large` */
function checkSizes(rootDir, paths) {
    for (const path of paths) {
        const found = (0,external_node_fs_.lstatSync)(Buffer.concat([Buffer.from(`${rootDir}/`), path]), { throwIfNoEntry: false });
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
        checkSizes(root.dir, changes.flatMap(({ path, kind }) => (kind === 'deleted' ? [] : [path])));
        const synced = state.synced?.services.find((found) => found.service === service)?.pinnedTrees;
        const pinned = pins.pinnedTreesOf(service);
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
    const pinned = pins.pinnedTreesOf(service).find((pinnedTree) => pinnedTree.directory === directory);
    const write = (base) => writeDirectory(root, (0,external_node_path_.join)(scratch.dir, 'objects'), { directory, base, changes }, signal);
    const base = synced?.tree ?? (pinned === undefined ? base_sha/* EMPTY_TREE */.pL : await treeOf(pinned));
    const { tree: ours, files } = await write(base);
    // Of a directory that was never synced, only what is new is on disk.
    const onDisk = synced !== undefined || base === base_sha/* EMPTY_TREE */.pL ? ours : (await write(base_sha/* EMPTY_TREE */.pL)).tree;
    const commit = synced?.sha ?? pinned?.sha;
    return { service, directory, pinned, commit, base, ours, onDisk, files: pushedFiles(files), changes };
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
        const merged = await mergeTrees(store.newScratch(), (0,external_node_path_.join)(scratch.dir, 'objects'), { base, ours, theirs }, signal);
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

// EXTERNAL MODULE: ./src/selection/locate.ts
var locate = __webpack_require__(32130);
// EXTERNAL MODULE: ./src/selection/selection.ts + 3 modules
var selection_selection = __webpack_require__(7820);
// EXTERNAL MODULE: ./src/workspace/root.ts
var workspace_root = __webpack_require__(87061);
// EXTERNAL MODULE: ./src/base/log.ts
var base_log = __webpack_require__(93179);
// EXTERNAL MODULE: ./src/code-repo/code-repository.ts
var code_repository = __webpack_require__(30592);
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
    root.make(store.objects, repository);
    const services = [...new Set(own.map(({ service }) => service))];
    const chosen = services.map((service) => {
        const pinnedTrees = new Map(pinnedTreesOf(service).map((pinnedTree) => [pinnedTree.directory, pinnedTree]));
        for (const { directory, sha, tree, byTree } of own.filter((pinnedTree) => pinnedTree.service === service)) {
            pinnedTrees.set(directory, { directory, sha, tree, byTree });
        }
        return { service, repository, pinnedTrees: [...pinnedTrees.values()].sort((a, b) => (a.directory < b.directory ? -1 : 1)) };
    });
    const plan = { others: synced.filter(({ service }) => !services.includes(service)), chosen, without: [] };
    let { commit } = await (0,write_commit/* writeSyncedCommit */.p)(root, plan, signal);
    const { submodules } = await (0,totals/* measure */.x)(root, commit, services, signal);
    if (submodules.length > 0)
        ({ commit } = await (0,write_commit/* writeSyncedCommit */.p)(root, { ...plan, without: submodules }, signal));
    await (0,check_out/* resetIndexTo */.jb)(root, state, commit, signal);
    return others;
}
/** Makes the store hold trees whose new objects are in a scratch. */
async function importTrees(store, scratch, recorded, signal) {
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
        const args = ['pack-objects', '-q', '--window=0', '--delta-base-offset', (0,external_node_path_.join)(target.packs, 'pack')];
        await (0,git/* git */.$Y)(args, { environment, input: objects, signal });
    }
    store.importTrees(target, fresh.map(({ tree }) => tree));
}

// EXTERNAL MODULE: ./src/workspace/root-lock.ts
var root_lock = __webpack_require__(88853);
// EXTERNAL MODULE: ./src/workspace/sync-root.ts + 9 modules
var sync_root = __webpack_require__(28897);
// EXTERNAL MODULE: ./src/git/objects/compose-tree.ts
var compose_tree = __webpack_require__(49384);
// EXTERNAL MODULE: ./src/git/objects/loose.ts
var loose = __webpack_require__(52025);
// EXTERNAL MODULE: ./src/git/objects/read.ts
var read = __webpack_require__(86543);
// EXTERNAL MODULE: ./src/pins/edit-text.ts
var edit_text = __webpack_require__(48700);
// EXTERNAL MODULE: ./src/pins/load.ts
var load = __webpack_require__(44586);
// EXTERNAL MODULE: ./src/pins/manifest.ts
var pins_manifest = __webpack_require__(56095);
// EXTERNAL MODULE: ./src/pins/manifest-name.ts
var manifest_name = __webpack_require__(57027);
// EXTERNAL MODULE: ./src/code-repo/committed-manifests.ts
var committed_manifests = __webpack_require__(85549);
// EXTERNAL MODULE: ./src/code-repo/history.ts + 1 modules
var code_repo_history = __webpack_require__(33642);
;// CONCATENATED MODULE: ./src/code-repo/commit-pins.ts
/** Commits moved pins on a branch of the code repository, whatever is checked out: only recordings.json files change. */

















/** How often somebody else may be quicker. */
const MAX_RACES = 3;
/** Marks a commit that a run made, so that it starts no other. */
const MARK = 'Made-by: assets-sync push';
/** Pins on disk that the commit which is checked out has not, or not so: an earlier push moved them. */
async function findUncommitted(codeRepository, pins, access, log, signal) {
    const history = new code_repo_history/* CodeHistory */.C(codeRepository, { ...access, log }, signal);
    try {
        const head = await history.resolve('HEAD');
        if (head === undefined)
            return [];
        const texts = await (0,committed_manifests/* readManifestTexts */.GO)(history, head, [...new Set(pins.map(({ manifestDirectory }) => manifestDirectory))]);
        const committed = new Map([...texts].map(([manifestDirectory, text]) => [manifestDirectory, (0,pins_manifest/* parseManifest */.Ng)(text, manifestDirectory).pins]));
        return pins.flatMap(({ manifestDirectory, directory, sha, tree, reason }) => {
            const before = committed.get(manifestDirectory)?.find((pin) => pin.directory === directory);
            return before?.sha === sha && before.tree === tree
                ? []
                : [{ manifestDirectory, directory, sha, tree, reason, before: before?.sha }];
        });
    }
    finally {
        history.close();
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
        this.history = new code_repo_history/* CodeHistory */.C(codeRepository, { ...access, log, address: head.address, purpose: 'commit' }, signal);
        this.signal = signal;
    }
    get name() {
        return this.head.branch;
    }
    close() {
        this.history.close();
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
        throw new errors/* AssetsSyncError */.Fl('missing-commit', `The code repository has no branch ${branch} to commit the pins on.`, {
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
        return changed.length > 0 && changed.every(({ path }) => `/${path}`.endsWith(`/${manifest_name/* MANIFEST_NAME */.i}`));
    }
    /**
     * @param edits by the directory that holds the file
     * @returns the commit; the tip where it says the same already
     * @throws `conflict` where somebody moved the same pins, `unauthorized` where this token may not push
     */
    async commit(edits, title, author) {
        const { branch, remote } = this.head;
        let tip = this.tip ?? (await this.find());
        for (let race = 0; race < MAX_RACES; race++) {
            if (race > 0)
                tip = await this.find();
            const files = await this.edit(tip, edits);
            if (files.size === 0)
                return { sha: tip, branch, remote };
            const commit = await this.write(tip, files, `${title}\n\n${MARK}\n`, author);
            if (await this.history.server.push(commit, branch))
                return { sha: commit, branch, remote };
        }
        throw new errors/* AssetsSyncError */.Fl('busy', `Others push to ${branch} all the time.`, { hint: 'Run the command again.' });
    }
    /** The files that differ, by path: the branch may have other versions than what is checked out. */
    async edit(tip, edits) {
        const files = await (0,committed_manifests/* readManifests */.PX)(this.history, tip, [...edits.keys()]);
        const changed = new Map();
        for (const [manifestDirectory, ofFile] of edits) {
            const path = `${this.codeRepository.prefix}${(0,base_directory/* joinDirectory */.as)(manifestDirectory, manifest_name/* MANIFEST_NAME */.i)}`;
            const file = files.get(manifestDirectory);
            const at = { file: path };
            if (file === undefined) {
                throw new errors/* AssetsSyncError */.Fl('conflict', `${path} is not on ${this.head.branch}.`, {
                    hint: 'Commit and push it first.',
                    at,
                });
            }
            const before = (0,edit/* decode */.D4)(file, path);
            const manifest = (0,pins_manifest/* parseManifest */.Ng)(before, manifestDirectory);
            (0,load/* throwIfWrong */.tu)([manifest]);
            for (const edit of ofFile) {
                const pin = manifest.pins.find(({ directory }) => directory === edit.directory);
                if (pin?.sha === edit.before || pin?.sha === edit.sha)
                    continue;
                // An edit that was made here since, by an earlier push say, is not on the branch.
                if (pin?.sha === (await this.committedPin(manifestDirectory, edit.directory)))
                    continue;
                const message = `The pin of ${(0,base_directory/* showDirectory */.fi)(edit.directory)} is at ${pin === undefined ? 'nothing' : (0,base_sha/* shortSha */.Fu)(pin.sha)} on ${this.head.branch}, not where it was here.`;
                throw new errors/* AssetsSyncError */.Fl('conflict', message, { hint: 'Bring the branch here (git pull), sync, and push again.', at });
            }
            const after = (0,edit_text/* editText */.i)(before, manifestDirectory, ofFile);
            if (after !== before)
                changed.set(path, after);
        }
        return changed;
    }
    /** What the commit that is checked out pins. */
    async committedPin(manifestDirectory, directory) {
        const head = await this.history.resolve('HEAD');
        const text = (await (0,committed_manifests/* readManifestTexts */.GO)(this.history, head, [manifestDirectory])).get(manifestDirectory);
        const pins = text === undefined ? [] : (0,pins_manifest/* parseManifest */.Ng)(text, manifestDirectory).pins;
        return pins.find((pin) => pin.directory === directory)?.sha;
    }
    async write(tip, files, message, author) {
        const { dir } = this.history.server.scratch;
        const objects = (0,external_node_path_.join)(dir, 'objects');
        // Its own directory promises nothing: git would fetch the files that it has no need of.
        const plain = (0,git_scratch/* makeScratch */.lP)((0,external_node_path_.join)(dir, 'plain'), []);
        const call = { environment: { ...(0,git_environment/* ownEnvironment */.am)(plain.dir), GIT_OBJECT_DIRECTORY: objects }, signal: this.signal };
        const readTree = async (name) => {
            const [found] = await (0,read/* readObjects */.$)([name], call);
            if (found?.type !== 'tree')
                throw new Error(`${name} is no tree`);
            return found;
        };
        const before = await readTree(`${tip}^{tree}`);
        const changed = [...files].map(([path, text]) => ({
            path: Buffer.from(path),
            file: (0,loose/* writeObject */.p7)(objects, 'blob', Buffer.from(text)),
        }));
        const { tree } = await (0,compose_tree/* composeTree */.$)([{ path: base_directory/* TOP */.wv, tree: before.name }, ...changed], {
            readTree: async (name) => (0,compose_tree/* parseTree */.c)((await readTree(name)).content),
            writeTree: (content) => (0,loose/* writeObject */.p7)(objects, 'tree', content),
        });
        const person = formatPerson(author);
        const content = `tree ${tree}\nparent ${tip}\nauthor ${person}\ncommitter ${person}\n\n${message}`;
        return (0,loose/* writeObject */.p7)(objects, 'commit', Buffer.from(content));
    }
}

;// CONCATENATED MODULE: ./src/code-repo/push-target.ts
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
    throw new errors/* AssetsSyncError */.Fl('bad-usage', `Pins cannot be committed on ${target.branch}, a temporary branch of the merge queue.`, {
        hint: `Push recordings in the pull request's own runs (on: pull_request), not on merge_group; ${NOTHING_PUSHED}`,
    });
}
async function chooseTarget(codeRepository, { head, started }) {
    if (head === 'unknown') {
        throw new errors/* AssetsSyncError */.Fl('bad-usage', 'The fork that the pull request comes from is not known: it may have been deleted.', {
            hint: `Its pins have no branch to go to: ${HINT}`,
        });
    }
    if (head !== undefined)
        return head;
    const branch = await codeRepository.line('symbolic-ref', '--quiet', 'HEAD');
    if (branch?.startsWith(BRANCHES))
        return whereGitPushes(codeRepository, branch.slice(BRANCHES.length));
    const isStarted = started !== undefined && (0,base_sha/* parseSha */.qL)((await codeRepository.line('rev-parse', 'HEAD')) ?? '') === started.sha;
    if (isStarted && started.ref.startsWith(BRANCHES)) {
        return { branch: started.ref.slice(BRANCHES.length), address: undefined };
    }
    const why = isStarted
        ? `${started.ref} is no branch`
        : 'what is checked out is no branch, and nothing says which one it belongs to';
    throw new errors/* AssetsSyncError */.Fl('bad-usage', `There is no branch to commit the pins on: ${why}.`, {
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
        throw new errors/* AssetsSyncError */.Fl('bad-usage', `There is nowhere to push the pins to: ${shown}, the remote of ${branch}, has no address.`, {
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
    throw new errors/* AssetsSyncError */.Fl('bad-usage', `git's settings name no branch of ${shown} that ${branch} is pushed to.${follows}`, {
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
        this.call = { environment: (0,git_environment/* codeEnvironment */.dI)(), cwd: codeRepository.root, signal };
    }
    /** The first line of an answer; undefined for none. */
    async line(...args) {
        const { exitCode, stdout } = await (0,git/* tryGit */.Ii)(args, this.call);
        return exitCode === 0 ? stdout.toString('utf8').split('\n')[0] || undefined : undefined;
    }
    /** Keys as git prints them, the last value of each. */
    async settings() {
        const listing = await (0,git/* git */.$Y)(['config', '--list', '-z'], this.call);
        return new Map((0,git/* splitRecords */.DQ)(listing).map((record) => {
            const text = record.toString('utf8');
            const end = text.indexOf('\n');
            return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)];
        }));
    }
}

;// CONCATENATED MODULE: ./src/commands/push/pins.ts
/** The pins that a push moves: the file of each, and their commit on a branch of the code repository. */




/** The nearest file that pins a directory: a pin that others share stays, and the directory gets an entry of its own. */
function placeOf({ manifests }, { directory, pinned }) {
    const pin = pinned?.pin;
    const nearest = (0,base_directory/* upward */.Oz)(directory).find((above) => manifests.some(({ manifestDirectory }) => manifestDirectory === above));
    const manifestDirectory = pin?.manifestDirectory ?? nearest ?? base_directory/* TOP */.wv;
    return { manifestDirectory, directory, before: pin?.directory === directory ? pin.sha : undefined };
}
function byManifestDirectory(pins) {
    const edits = new Map();
    for (const { manifestDirectory, ...edit } of pins)
        edits.set(manifestDirectory, [...(edits.get(manifestDirectory) ?? []), edit]);
    return edits;
}
/** Opens the branch of the code repository that pins are committed on. */
async function openPinsBranch({ request, log }, signal) {
    const head = await findPushTarget(request.codeRepository, request.origin, signal);
    return new PinsBranch(request.codeRepository, head, request.selection.codeAccess, log, signal);
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
/** Commits pins that an earlier push moved, of what is on disk, and that nobody committed. */
async function commitLeftPins(work, signal) {
    const pins = await findLeftPins(work, signal);
    if (pins.length === 0)
        return { pins };
    const branch = await openPinsBranch(work, signal);
    try {
        const title = pins[0]?.reason ??
            `Pin ${(0,errors/* listNames */.Zv)(pins.map(({ directory }) => directory), 1)}`;
        return { pins, committed: await branch.commit(byManifestDirectory(pins), title, work.request.author) };
    }
    finally {
        branch.close();
    }
}
async function findLeftPins({ request, log, selection, root }, signal) {
    const { synced } = await root.readState(signal);
    const onDisk = new Map(synced?.services.flatMap(({ pinnedTrees }) => pinnedTrees).map(({ directory, sha }) => [directory, sha]));
    const pins = selection.manifests.flatMap((manifest) => manifest.pins);
    const moved = pins.filter(({ directory, sha }) => onDisk.get(directory) === sha);
    const left = await findUncommitted(request.codeRepository, moved, request.selection.codeAccess, log, signal);
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
        return recordPush(root, assets.store, scratch, assets.url.url, recorded, held);
    });
    const behind = pushed.filter(({ changed, tree }) => changed.onDisk !== tree).map(({ changed }) => changed.service);
    const services = new Set([...behind, ...left.map(({ service }) => service)]);
    if (services.size === 0)
        return traffic/* NO_TRAFFIC */.q;
    try {
        return await bringServices(work, [...services], signal);
    }
    catch (error) {
        throw afterwards('The recordings are pushed and pinned, but not all that the pins say could be brought to disk', error);
    }
}
function recordedOf({ synced }, { changed, sha, tree }) {
    const { service, directory, commit, onDisk, ours, changes } = changed;
    const before = synced?.services
        .find((found) => found.service === service)
        ?.pinnedTrees.find((found) => found.directory === directory);
    // What others added is not on disk yet: until it is brought, the root is not at the new pin.
    const isThere = onDisk === ours && tree === ours;
    return { service, directory, before, changes, tree: onDisk, sha: isThere ? sha : (commit ?? sha), byTree: true };
}
/** Brings what others added to services meanwhile. */
async function bringServices({ request, access, root, log }, services, signal) {
    const { codeRepository, repositoryOptions } = request;
    const { pins } = await (0,selection_selection/* selectAll */.Ub)(request.selection, codeRepository, base_log/* SILENT */.q, signal);
    return (0,sync_root/* syncRoot */.k)({
        access,
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/publish/branch-name.ts

/** A server keeps a branch as a file, whose name has an end; the rest of the name needs some of it. */
const MAX_CHARACTERS = 150;
/**
 * The same contents get the same name, and git takes every one (git-check-ref-format(1)).
 * @param services the first gives its name
 * @param contents a hash of what is pushed
 */
function pushBranch(services, contents) {
    const first = (services[0] ?? '')
        .replaceAll('/', '-')
        // Of dots only single ones within a name; what follows them here is never `lock`.
        .replace(/[^\w.-]+|\.{2,}|^\./g, '_')
        .slice(0, MAX_CHARACTERS);
    const more = services.length > 1 ? `-and-${services.length - 1}-more` : '';
    return `assets-sync/${first}${more}-${contents.slice(0, base_sha/* SHORT_SHA_LENGTH */.JS)}`;
}

// EXTERNAL MODULE: ./src/base/shell.ts
var shell = __webpack_require__(84907);
// EXTERNAL MODULE: ./src/fetch/tree-walk.ts
var tree_walk = __webpack_require__(79070);
// EXTERNAL MODULE: ./src/git/objects/commits.ts
var commits = __webpack_require__(73401);
// EXTERNAL MODULE: ./src/verify/ancestry-cache.ts
var ancestry_cache = __webpack_require__(12603);
// EXTERNAL MODULE: ./src/verify/prove-ancestry.ts + 1 modules
var prove_ancestry = __webpack_require__(52510);
// EXTERNAL MODULE: ./src/verify/squash.ts
var squash = __webpack_require__(860);
// EXTERNAL MODULE: ./src/fetch/whole-branch.ts
var whole_branch = __webpack_require__(60672);
// EXTERNAL MODULE: ./src/git/remote/remote.ts + 10 modules
var remote_remote = __webpack_require__(88290);
;// CONCATENATED MODULE: ./src/publish/tip.ts
/** The newest commit of the assets repository's branch, and the trees of some directories in it: names alone, no history. */




/**
 * Fetches the tip with the trees on the way to some directories.
 * @throws `missing-commit` where there is no such branch
 */
async function fetchTip(remote, scratch, { branch, others, directories }, signal) {
    const branches = await remote.branches(scratch, [branch, others], signal);
    const sha = branches.get(branch);
    if (sha === undefined)
        throw (0,whole_branch/* noBranch */.kc)(remote, branch);
    const questions = directories.map((directory) => ({ sha, directory }));
    const trees = await readTip(remote, branch, () => new tree_walk/* TreeWalk */.O(remote, scratch).find(questions, signal));
    return { sha, trees, others: branches };
}
/** @throws `unreachable` where the branch has moved since it was listed, and the server does not give out any more what it was at */
async function readTip(remote, branch, read) {
    try {
        return await read();
    }
    catch (error) {
        // An older server gives out nothing but what its branches point at now.
        if (!(error instanceof remote_remote/* Refused */.L) || !['missing', 'unadvertised'].includes(error.failure.kind))
            throw error;
        throw new errors/* AssetsSyncError */.Fl('unreachable', `Branch ${branch} of ${remote.repositoryUrl} was changed while it was read.`, {
            hint: 'Run the command again; nothing was pushed.',
        });
    }
}

;// CONCATENATED MODULE: ./src/publish/publish.ts
/** Puts changed directories onto a branch of the assets repository: one commit on the tip, which replaces nothing else. */
















/** How often somebody else may be quicker. */
const publish_MAX_RACES = 5;
/** @throws `conflict` where both sides changed a file, or what the changes were made on is not known */
async function publish(request, signal) {
    const { store, remote, scratch, branch, units, name, dryRun } = request;
    for (let race = 0; race < publish_MAX_RACES; race++) {
        const directories = units.map(({ directory }) => directory);
        const tip = await fetchTip(remote, scratch, { branch, others: name, directories }, signal);
        const { bases, unmerged } = await findBases(request, tip, signal);
        const { top, trees, conflicts } = await combine(request, { ...tip, scratch }, bases, signal);
        if (conflicts.length > 0) {
            // Of what was pushed before that, the pull request has the same conflict.
            const earlier = await findSame(request, tip, [], bases, signal);
            if (earlier === undefined)
                throw conflictError(branch, conflicts, units, unmerged);
            return { ...earlier, found: true, changes: [], unmerged };
        }
        const before = await topTree(scratch, tip.sha, signal);
        if (top === before)
            return { sha: tip.sha, trees, branch: undefined, found: true, changes: [], unmerged: [] };
        const changes = await diffTrees(store.newScratch(), (0,external_node_path_.join)(scratch.dir, 'objects'), [before, top], signal);
        const contents = { changes, unmerged };
        const found = await findSame(request, tip, trees, bases, signal);
        if (found !== undefined)
            return { ...found, ...contents, found: true };
        const free = candidates(name).find((candidate) => !tip.others.has(candidate)) ?? name;
        const sha = (0,loose/* writeObject */.p7)((0,external_node_path_.join)(scratch.dir, 'objects'), 'commit', request.formatCommit(top, tip.sha, contents));
        // From where nothing is promised: git would ask for the old contents of files, to send only what differs from them.
        const pushed = async () => {
            const plain = store.newScratch([(0,external_node_path_.join)(scratch.dir, 'objects')], [tip.sha]);
            await fetchLacking(remote, scratch, plain, { commit: sha, tip: tip.sha }, signal);
            return remote.createBranch(plain, sha, free, signal);
        };
        if (dryRun || (await pushed())) {
            return { sha, trees, branch: free, found: false, ...contents };
        }
    }
    throw new errors/* AssetsSyncError */.Fl('busy', `Others push to ${remote.repositoryUrl} all the time, so that nothing could be pushed.`, {
        hint: 'Run the command again.',
    });
}
/** The name, and what it is called where something else has it. */
function candidates(name) {
    return [name, ...Array.from({ length: 98 }, (_, index) => `${name}-${index + 2}`)];
}
/** The changes, and what a commit has. */
async function combine({ store, remote, units }, { sha, trees, scratch }, bases, signal) {
    const theirs = trees.map((tree) => (tree === 'absent' ? base_sha/* EMPTY_TREE */.pL : tree));
    const objects = (0,external_node_path_.join)(scratch.dir, 'objects');
    await fetchNames(remote, scratch, sha, theirs.filter((tree, index) => isChangedBy(units[index], tree)), signal);
    const merged = [];
    const conflicts = [];
    const plain = store.newScratch();
    for (const [index, unit] of units.entries()) {
        const versions = { base: bases.get(unit) ?? unit.base, ours: unit.ours, theirs: theirs[index] ?? base_sha/* EMPTY_TREE */.pL };
        const result = await mergeTrees(plain, objects, versions, signal);
        if ('tree' in result)
            merged.push(result.tree);
        else
            conflicts.push(...result.conflicts.map((path) => `${unit.directory}/${path}`));
    }
    if (conflicts.length > 0)
        return { top: base_sha/* EMPTY_TREE */.pL, trees: [], conflicts };
    // Outer before inner, so that a deeper directory replaces what the outer one has there.
    const placed = units
        .map(({ directory }, index) => ({ path: directory, tree: merged[index] === base_sha/* EMPTY_TREE */.pL ? undefined : merged[index] }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    const top = { path: base_directory/* TOP */.wv, tree: await topTree(scratch, sha, signal) };
    const composed = await (0,compose_tree/* composeTree */.$)([top, ...placed], {
        readTree: async (name) => {
            const found = (await (0,commits/* objectsIn */.Qv)(scratch.dir, [name], signal)).get(name);
            if (found?.type !== 'tree')
                throw new Error(`tree ${name} is not here`);
            return (0,compose_tree/* parseTree */.c)(found.content);
        },
        writeTree: (content) => (0,loose/* writeObject */.p7)(objects, 'tree', content),
    });
    return { top: composed.tree, trees: units.map(({ directory }) => composed.treeAt(directory) ?? base_sha/* EMPTY_TREE */.pL), conflicts };
}
/** Whether somebody else changed a directory as well. */
function isChangedBy(unit, theirs) {
    return theirs !== unit?.base && theirs !== unit?.ours;
}
async function topTree(scratch, commit, signal) {
    const top = (await (0,commits/* readCommits */.Fe)(scratch.dir, [commit], signal)).get(commit)?.tree;
    if (top === undefined)
        throw new Error(`${commit} is no commit`);
    return top;
}
/** Brings trees of a commit without their files. */
async function fetchNames(remote, scratch, commit, trees, signal) {
    const here = await (0,commits/* objectsIn */.Qv)(scratch.dir, trees, signal);
    const wants = trees.filter((tree) => tree !== base_sha/* EMPTY_TREE */.pL && !here.has(tree));
    if (wants.length === 0)
        return;
    try {
        await remote.fetch(scratch, { wants, filter: 'blob:none', moreFollow: true }, signal);
    }
    catch (error) {
        if (error instanceof errors/* AssetsSyncError */.Fl)
            throw error;
        // A server that gives out commits alone.
        await remote.fetch(scratch, { wants: [commit], depth: 1, filter: 'blob:none', refetch: true }, signal);
    }
}
/** Brings what a commit has, its parent has not, and this machine has not either: it came by name from a commit that is not merged. */
async function fetchLacking(remote, scratch, plain, { commit, tip }, signal) {
    const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', commit, `^${tip}`];
    const listing = await (0,git/* git */.$Y)(args, { environment: (0,git_environment/* ownEnvironment */.am)(plain.dir), signal });
    const lacking = [...listing.toString('latin1').matchAll(/^\?([0-9a-f]{40})$/gm)].map(([, name]) => name);
    if (lacking.length > 0)
        await remote.fetch(scratch, { wants: lacking, moreFollow: true }, signal);
}
/**
 * What changes are compared with. Of a commit that is not on the branch yet (an earlier push, not merged), it is where its own
 * history began: else its files would count as removed there. One that was squashed is on the branch by its contents.
 */
async function findBases(request, tip, signal) {
    const { store, remote, branch, scratch } = request;
    const changed = request.units.filter((unit, index) => isChangedBy(unit, treeOrEmpty(tip.trees[index])));
    const bases = new Map();
    const unmerged = new Set();
    const commits = changed.flatMap(({ commit }) => commit ?? []);
    if (commits.length === 0)
        return { bases, unmerged: [] };
    const proof = await prove(request, commits, signal);
    for (const unit of changed) {
        const { commit: sha, directory } = unit;
        const standing = sha === undefined ? undefined : proof.ancestries.get(sha);
        if (sha === undefined || standing === undefined || standing.is === 'on-branch')
            continue;
        if (standing.is === 'missing')
            throw unmergedError(unit, branch);
        const { forks } = standing;
        const walk = new tree_walk/* TreeWalk */.O(remote, proof.scratch);
        const [squashed] = await (0,squash/* findSquashed */.i)({ store, remote, proof, walk }, [{ sha, directory, forks }], signal);
        if (squashed !== undefined)
            continue;
        const [fork, ...more] = forks;
        if (fork === undefined || more.length > 0)
            throw unmergedError(unit, branch);
        const [tree] = await new tree_walk/* TreeWalk */.O(remote, scratch).find([{ sha: fork, directory }], signal);
        const base = treeOrEmpty(tree);
        await fetchNames(remote, scratch, fork, [base], signal);
        bases.set(unit, base);
        unmerged.add(sha);
    }
    return { bases, unmerged: [...unmerged] };
}
async function prove({ store, remote, branch }, commits, signal) {
    const cache = (0,ancestry_cache/* readAncestryCache */.EK)(store, branch);
    const request = { store, remote, branch, commits: [...new Set(commits)], withTrees: false, cache };
    const proof = await (0,prove_ancestry/* proveAncestry */.Q)(request, signal);
    (0,ancestry_cache/* writeAncestryCache */.TZ)(store, branch, cache);
    return proof;
}
/**
 * An earlier push of the same changes: a commit that has what this one would have, or what they made on top of the commit that it was
 * made on. One that the main branch has is done with: somebody undid it there since.
 */
async function findSame(request, tip, trees, bases, signal) {
    const { store, remote, units } = request;
    const taken = candidates(request.name).flatMap((branch) => {
        const sha = tip.others.get(branch);
        return sha === undefined ? [] : [{ sha, branch }];
    });
    if (taken.length === 0)
        return undefined;
    // Apart: of a commit that the push finds beside its own, git would want to see more.
    const scratch = store.newScratch([(0,external_node_path_.join)(request.scratch.dir, 'objects')]);
    const walk = new tree_walk/* TreeWalk */.O(remote, scratch);
    const treesOf = (sha) => walk.find(units.map(({ directory }) => ({ sha, directory })), signal);
    for (const { sha, branch } of taken) {
        const theirs = (await readTip(remote, branch, () => treesOf(sha))).map(treeOrEmpty);
        const [parent, ...more] = (await (0,commits/* readCommits */.Fe)(scratch.dir, [sha], signal)).get(sha)?.parents ?? [];
        if (parent === undefined || more.length > 0)
            continue;
        const isSame = (ours) => ours.length > 0 && ours.every((tree, index) => tree === theirs[index]);
        const made = async () => (await combine(request, { sha: parent, trees: await treesOf(parent), scratch }, bases, signal)).trees;
        if (!isSame(trees) && !isSame(await made()))
            continue;
        const merged = parent !== tip.sha && (await prove(request, [sha], signal)).ancestries.get(sha)?.is === 'on-branch';
        if (!merged)
            return { sha, branch, trees: theirs };
    }
    return undefined;
}
function treeOrEmpty(tree) {
    return tree === undefined || tree === 'absent' ? base_sha/* EMPTY_TREE */.pL : tree;
}
function conflictError(branch, paths, units, unmerged) {
    const names = units.map(({ directory }) => directory).filter((directory) => paths.some((path) => (0,base_directory/* isWithin */.UO)(path, directory)));
    const mergeFirst = `First merge what an earlier push made (${(0,errors/* listNames */.Zv)(unmerged.map(base_sha/* shortSha */.Fu))}), which ${branch} does not have: else its recordings go from disk.`;
    return new errors/* AssetsSyncError */.Fl('conflict', `Recordings changed here and on ${branch}:\n${(0,errors/* listLines */.i4)(paths)}`, {
        hint: [
            'Nothing was pushed.',
            ...(unmerged.length > 0 ? [mergeFirst] : []),
            `To go on from what ${branch} has:`,
            `  ${(0,shell/* shellCommand */.q)(['assets-sync', 'repin', ...names, '--latest'])}`,
            `  ${(0,shell/* shellCommand */.q)(['assets-sync', 'sync', ...names, '--discard'])}`,
            'The second keeps your files in a backup and names it. Bring those back that are not listed here (assets-sync backups restore), record the tests of the others again, then push.',
        ].join('\n'),
    });
}
function unmergedError({ directory, commit }, branch) {
    return new errors/* AssetsSyncError */.Fl('conflict', `${directory} changed on ${branch}, and its pin ${commit === undefined ? '' : `${(0,base_sha/* shortSha */.Fu)(commit)} `}is not on that branch.`, {
        hint: 'If its pull request was squashed, assets-sync repin moves the pin to the branch; else merge it first, with a merge commit. Then push again; nothing was pushed.',
    });
}

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
async function publishTrees({ request, assets }, { trees, scratch }, fresh, signal) {
    const [first] = fresh;
    if (first === undefined) {
        return { sha: trees[0]?.pinned?.sha, trees: [], branch: undefined, found: true, changes: [], unmerged: [] };
    }
    const { store, remote, branch } = assets;
    const person = formatPerson(request.author);
    const formatCommit = (tree, parent, contents) => {
        const { title, body } = (0,forge_text/* commitText */.tT)(factsOf(request, contents, fresh));
        return Buffer.from(`tree ${tree}\nparent ${parent}\nauthor ${person}\ncommitter ${person}\n\n${title}\n\n${body}`);
    };
    const { dryRun } = request;
    return publish({ store, remote, scratch, branch, units: fresh, name: branchName(trees), formatCommit, dryRun }, signal);
}
/** The same changes get the same name, so that a push that was cut off finds its branch. */
function branchName(trees) {
    const all = trees.map(({ directory, ours }) => `${ours} ${directory}\n`).join('');
    const contents = trees.length === 1 ? (trees[0]?.ours ?? '') : (0,external_node_crypto_.createHash)('sha1').update(all).digest('hex');
    return pushBranch([...new Set(trees.map(({ service }) => service))], contents);
}
/** What is said of a push: what its commit brings to the main branch, which may be more than what changed here. */
function factsOf({ message, origin }, { changes: brought, unmerged }, trees) {
    const changes = brought.length > 0 ? brought : trees.flatMap((changed) => changed.changes);
    const services = new Map(trees.map(({ service }) => [service, []]));
    for (const change of changes) {
        const path = change.path.toString('utf8');
        const changed = trees.find(({ directory }) => (0,base_directory/* isWithin */.UO)(path, directory));
        if (changed !== undefined)
            services.get(changed.service)?.push(change);
    }
    return {
        message,
        origin,
        unmerged,
        services: [...services].map(([service, ofService]) => ({ service, ...(0,inspect/* differencesOf */.g6)(ofService) })),
    };
}
/** What changed in the recordings, which is good to know, but no reason to fail. */
async function compareRecordings({ log }, { trees, scratch }, signal) {
    try {
        const { comparePushed } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 76704));
        return await comparePushed(scratch, trees, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        log.notice(`What changed in the recordings could not be found out: ${(0,errors/* toAssetsSyncError */.gb)(error).message}`);
        return [];
    }
}
/** @throws `unauthorized`, `unreachable` or `forge-refused`, and says that the branch was pushed */
async function openPullRequest({ request, access, log }, branch, facts, signal) {
    if (!request.pullRequest)
        return { next: `Open a pull request for ${branch} when it is ready.` };
    const { offerBranch } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 64610));
    const { gitHubServer, repository, token, ownOrigin } = request.access;
    return offerBranch({
        url: access.url,
        authorization: access.authorization,
        branch,
        into: access.branch,
        facts,
        gitHub: { gitHubServer, gitHubApi: request.gitHubApi, otherGitHub: request.otherGitHub },
        tokenForPages: { fromInput: repository !== undefined, token, ownOrigin },
        attempts: request.repositoryOptions.attempts,
    }, log, signal);
}

// EXTERNAL MODULE: ./src/fetch/fetch-tree-names.ts
var fetch_tree_names = __webpack_require__(63628);
// EXTERNAL MODULE: ./src/base/closest-match.ts
var closest_match = __webpack_require__(48626);
;// CONCATENATED MODULE: ./src/publish/changes.ts
/** Which of the local changes a push is about. */






/**
 * @throws `busy` amid a sync, `no-pin` for a path that nobody knows: as a push of nothing it would go unnoticed
 */
async function findChanges(question, signal) {
    const { assetsRoot, named } = question;
    const { state, found, outside } = await (0,inspect/* inspectRoot */.ZT)(assetsRoot, question, signal);
    if (state.interrupted !== undefined) {
        throw new errors/* AssetsSyncError */.Fl('busy', 'A sync of the assets root is at work or was cut off.', {
            hint: 'Run assets-sync sync, which waits for it or finishes it, then push.',
        });
    }
    const left = [];
    for (const change of outside) {
        // What is in no service is pushed as one where its directory is named.
        const service = named.find((path) => (0,base_directory/* isWithin */.UO)(change.path.toString('utf8'), path));
        const together = service === undefined ? left : (found.get(service) ?? []);
        together.push(change);
        if (service !== undefined)
            found.set(service, together);
    }
    const overlap = (one, other) => (0,base_directory/* isWithin */.UO)(one, other) || (0,base_directory/* isWithin */.UO)(other, one);
    const unknown = named.find((path) => ![...found.keys()].some((service) => overlap(path, service)) && !isKnown(path, question));
    if (unknown !== undefined)
        throw unknownPath(unknown, question.pins, [...found.keys()]);
    const meant = [...found].filter(([service]) => named.length === 0 || named.some((path) => overlap(path, service)));
    return { state, changes: new Map(meant.sort(([a], [b]) => (a < b ? -1 : 1))), outside: left };
}
function isKnown(path, { assetsRoot, codeRoot, pins }) {
    return pins.resolveTargeted(path) !== undefined || [assetsRoot, codeRoot].some((root) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path)));
}
function unknownPath(path, pins, changed) {
    const near = (0,closest_match/* closestMatch */.h)(path, [...new Set([...changed, ...pins.directories])]);
    return new errors/* AssetsSyncError */.Fl('no-pin', `There is nothing called ${path} that could be pushed.`, {
        hint: near === undefined ? 'Name a service that has changes (assets-sync status lists them).' : `Did you mean ${near}?`,
    });
}

// EXTERNAL MODULE: ./src/selection/given-paths.ts
var given_paths = __webpack_require__(83126);
// EXTERNAL MODULE: ./src/selection/services.ts
var selection_services = __webpack_require__(20048);
// EXTERNAL MODULE: ./src/store/open-store.ts
var open_store = __webpack_require__(1797);
;// CONCATENATED MODULE: ./src/commands/push/read-changes.ts
/** The first step of a push: what changed on disk, written as trees. */












/** @returns undefined where nothing changed */
function readChanges(work, signal) {
    const { request, log, selection, root, assets } = work;
    return (0,root_lock/* withRootLock */.Y)(root, log, signal, async (held) => {
        const { pins, globs, assetsRoot } = selection;
        const given = (0,given_paths/* parseGivenPaths */.p)(request.selection, request.codeRepository);
        const named = given.includes(selection_services/* ALL */.y2) || given.includes(base_directory/* TOP */.wv) ? [] : given;
        const question = { pins, globs, assetsRoot, codeRoot: request.codeRepository.root, named };
        const { state, changes, outside } = await findChanges(question, held);
        if (outside.length > 0 && given.length === 0)
            log.notice((0,inspect/* outsideNotice */.Yf)(outside));
        if (changes.size === 0) {
            for (const text of elsewhereNotices(state, pins))
                log.notice(text);
            return undefined;
        }
        await (0,open_store/* openStore */.C)(assets.store, held);
        const scratch = assets.store.newScratch(objectFolders(work));
        const treeOf = (pinned) => fetchTreeOf(work, pinned, scratch, held);
        const trees = await readChangedTrees({ root, state, changes, pins, scratch, treeOf }, held).catch((error) => {
            throw (0,local_changes/* explainUnreadable */.x5)(root, error, state.synced?.services ?? []);
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
        const moved = pinnedTrees.find(({ directory, sha }) => pinned.has(directory) && pinned.get(directory) !== sha);
        const pin = moved === undefined ? undefined : pinned.get(moved.directory);
        if (moved === undefined || pin === undefined)
            return [];
        return [
            `${moved.directory} is on disk as of ${(0,base_sha/* shortSha */.Fu)(moved.sha)}, but pinned at ${(0,base_sha/* shortSha */.Fu)(pin)}: if you pushed it and lost the edit of recordings.json, put that back; else assets-sync sync brings what is pinned`,
        ];
    });
}

;// CONCATENATED MODULE: ./src/commands/push/push.ts
/** push: publishes the recordings that changed in the assets root, and pins them. */















async function push(request, log, signal) {
    const { codeRepository, repositoryOptions } = request;
    const located = (0,locate/* locate */.x)(codeRepository, request.selection.path);
    const root = new workspace_root/* AssetsRoot */._(located.assetsRoot);
    if (!root.exists())
        throw noRoot(located.assetsRoot);
    const selection = await (0,selection_selection/* selectAll */.Ub)(request.selection, codeRepository, log, signal, located);
    const access = (0,fetch_access/* findAccess */.G)(request.access, selection.root, codeRepository.root, log.warning);
    const result = await (0,assets_repository/* withAssetsRepository */.U)(access, repositoryOptions, log, async (assets) => {
        const work = { request, log, selection, root, access, assets };
        const changes = await readChanges(work, signal);
        if (changes !== undefined)
            return pushChanges(work, changes, signal);
        return request.commitPins && !request.dryRun ? commitLeftPins(work, signal) : {};
    });
    const { brought = traffic/* NO_TRAFFIC */.q, requests, bytes, ...pushed } = result;
    return {
        ...NOTHING,
        assetsRoot: located.assetsRoot,
        repository: access.url,
        ...pushed,
        requests: requests + brought.requests,
        bytes: bytes + brought.bytes,
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
        hint: 'Bring the recordings to disk first (assets-sync sync), record, then push.',
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
        pinsBranch?.close();
    }
}
async function publishAndPin(work, changes, pinsBranch, signal) {
    const { request, selection, assets } = work;
    const { trees, scratch } = changes;
    const treeOf = (pinned) => fetchTreeOf(work, pinned, scratch, signal);
    const earlier = await followPins(trees, { store: assets.store, scratch, treeOf }, signal);
    await checkForSecrets(work, changes, signal);
    const fresh = trees.filter((changed) => !earlier.has(changed));
    const places = fresh.map((changed) => placeOf(selection, changed));
    (0,edit/* checkEditable */.pX)(request.codeRepository.root, places.map(({ manifestDirectory }) => manifestDirectory));
    const published = await publishTrees(work, changes, fresh, signal);
    const { sha, branch, found } = published;
    const facts = factsOf(request, published, trees);
    const { title, body } = (0,forge_text/* commitText */.tT)(facts);
    const treeAt = (index) => published.trees[index] ?? base_sha/* EMPTY_TREE */.pL;
    const pins = places.map((place, index) => ({ ...place, sha, tree: treeAt(index), reason: title }));
    const recordings = await compareRecordings(work, changes, signal);
    const result = { recordings, pushed: branch !== undefined && !request.dryRun, sha, branch, found, title, body, pins };
    if (request.dryRun)
        return result;
    const opened = branch === undefined ? {} : await openPullRequest(work, branch, { ...facts, recordings }, signal);
    const committed = pinsBranch && (await commitPins(pinsBranch, pins, branch, title, request.author));
    const pushed = trees.map((changed) => {
        const before = earlier.get(changed);
        if (before === undefined || changed.pinned === undefined)
            return { changed, sha, tree: treeAt(fresh.indexOf(changed)) };
        return { changed, sha: changed.pinned.sha, tree: before };
    });
    const brought = await finish(work, changes, pushed, pins, branch, signal);
    return { ...result, ...opened, committed, brought };
}

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
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
function pushText(result, { dryRun, atTerminal }) {
    const { services, title, body, pins, pullRequest, next, committed, pinsBranch } = result;
    if (services.length === 0 && pins.length === 0)
        return 'No recording changed, so there is nothing to push.';
    const lines = services.flatMap((service) => [
        `${service.service}  ${(0,changes/* countChanges */.xS)(service)}${service.isNew ? '  (new: it has no pin yet)' : ''}`,
        ...(dryRun ? (0,changes/* listPaths */.Pe)(service).map((line) => `  ${line}`) : []),
    ]);
    if (result.startedByPins !== undefined)
        return [...lines, ...byPins(result.startedByPins)].join('\n');
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
    if (committed !== undefined)
        lines.push(`Pins committed on ${committed.branch}: ${(0,base_sha/* shortSha */.Fu)(committed.sha)}`);
    if (committed?.remote !== undefined && atTerminal) {
        // Without it a pull would stop at the same edit, which is here uncommitted.
        const pull = (0,shell/* shellCommand */.q)(['git', 'pull', '--autostash', committed.remote, committed.branch]);
        lines.push(`The same edit is here, uncommitted; to bring that commit here and go on: ${pull}`);
    }
    if (dryRun && pinsBranch !== undefined)
        lines.push(`The pins would be committed on ${pinsBranch}.`);
    if (dryRun)
        lines.push('Nothing was written.');
    lines.push(`(${(0,base_text/* count */.U9)(result.requests, 'request')}, ${(0,numbers/* formatBytes */.z)(result.bytes)} received)`);
    return lines.join('\n');
}
const MERGE_ADVICE = 'Merge it with a merge commit, so that the pinned commit stays.';
/** Says that the moved pins are lost with a workspace that is thrown away; undefined where they are committed or none moved. */
function uncommittedPins({ pins, committed }) {
    if (pins.length === 0 || committed !== undefined)
        return undefined;
    const files = [...new Set(pins.map(({ manifestDirectory }) => fileOf(manifestDirectory)))].join(', ');
    return `The new pins are in this workspace alone: commit ${files} in a later step, or give the commit-pins input.`;
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
    return `${fileOf(manifestDirectory)}: ${(0,base_directory/* showDirectory */.fi)(directory)} ${dryRun ? 'would be pinned at the new commit' : `-> ${(0,base_sha/* shortSha */.Fu)(sha)}`}`;
}
function fileOf(manifestDirectory) {
    return (0,base_directory/* joinDirectory */.as)(manifestDirectory, manifest_name/* MANIFEST_NAME */.i);
}
function pushSummary(result, dryRun) {
    const { services, repository, sha, branch, pullRequest, recordings = [] } = result;
    if (services.length === 0) {
        const pins = result.committed === undefined
            ? ''
            : ` The pins of an earlier push were committed on <code>${(0,base_text/* escapeMarkdown */.FV)(result.committed.branch)}</code>.`;
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
        ...(committed === undefined ? [] : [`pins committed on <code>${(0,base_text/* escapeMarkdown */.FV)(committed.branch)}</code>`]),
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
    const paths = (0,markdown/* fold */.AU)(`Recordings: ${(0,base_text/* formatCount */.B4)(total)}`, (0,changes/* pathsMarkdown */.c_)(services.flatMap((service) => (0,changes/* listPaths */.Pe)(service))));
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
    inputs: [
        'repository',
        'branch',
        'path',
        'working-directory',
        'token',
        'code-token',
        'message',
        'pull-request',
        'commit-pins',
        'allow-secrets',
        'dry-run',
        'retries',
        'timeout',
    ],
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
    const author = host.author() ?? (await gitAuthor(codeRepository, signal));
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
    host.result(pushText(result, { dryRun, atTerminal: host.atTerminal }), dryRun ? 'answer' : 'report');
    const uncommitted = host.atTerminal || dryRun ? undefined : uncommittedPins(result);
    if (uncommitted !== undefined)
        host.say('notice', uncommitted);
    host.setOutputs(pushOutputs(result, dryRun), pushJson(result));
    await host.summarize(() => pushSummary(result, dryRun));
}


/***/ }),

/***/ 64610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  offerBranch: () => (/* binding */ offerBranch)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(34758);
// EXTERNAL MODULE: ./src/git/credentials.ts
var credentials = __webpack_require__(64110);
;// CONCATENATED MODULE: ./src/forge/forge.ts
/** @returns undefined for a host of another kind */
function findForge({ url, gitHubServer, gitHubApi, otherGitHub }) {
    const servers = [gitHubServer, ...(otherGitHub === undefined ? [] : [otherGitHub])].map((address) => new URL(address));
    const address = webAddress(url, servers);
    if (address === undefined)
        return undefined;
    const { origin, hostname, pathname } = address;
    const path = pathname.replace(/\.git$/, '');
    const page = `${origin}${path}`;
    if (path.includes('/_git/'))
        return { kind: 'azure', api: azureApi(address, path), page, origin };
    const isOwn = servers[0]?.origin === origin;
    const isPublic = hostname === 'github.com' || hostname.endsWith('.ghe.com');
    if (!isPublic && !servers.some((server) => server.origin === origin))
        return undefined;
    const [, owner, name] = /^\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
    if (owner === undefined || name === undefined)
        return undefined;
    const api = (isOwn ? gitHubApi : undefined) ?? (isPublic ? `https://api.${hostname}` : `${origin}/api/v3`);
    return { kind: 'github', api, owner, name, page, origin };
}
/** The page on which a person opens a pull request. */
function newPullRequestPage({ kind, page }, { branch, into }) {
    if (kind === 'azure') {
        return `${page}/pullrequestcreate?sourceRef=${encodeURIComponent(branch)}&targetRef=${encodeURIComponent(into)}`;
    }
    const [from, to] = [branch, into].map((name) => name.split('/').map(encodeURIComponent).join('/'));
    return `${page}/compare/${to}...${from}?expand=1`;
}
/** The web address of a repository that is reached by ssh as well. */
function webAddress({ url, transport }, servers) {
    if (transport === 'http')
        return new URL(url);
    if (transport !== 'ssh')
        return undefined;
    const [, name, rest = ''] = /^(?:ssh:\/\/)?(?:[^@/]+@)?([^:/]+)(?::\d+\/|[:/])(.+)$/.exec(url) ?? [];
    if (name === undefined)
        return undefined;
    const host = name.toLowerCase();
    const path = rest.replace(/^\/+|\/+$/g, '');
    const [, organization, project, repository] = /^v3\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
    if (host === 'ssh.dev.azure.com' && organization !== undefined) {
        return new URL(`https://dev.azure.com/${organization}/${project}/_git/${repository}`);
    }
    if (host === 'vs-ssh.visualstudio.com' && organization !== undefined) {
        return new URL(`https://${organization}.visualstudio.com/${project}/_git/${repository}`);
    }
    // Its port is not the one of its pages.
    const server = servers.find(({ hostname }) => hostname === host)?.origin;
    return new URL(`${server ?? `https://${host === 'ssh.github.com' ? 'github.com' : host}`}/${path}`);
}
/** A project that is called as its repository is left out of the repository's address. */
function azureApi({ origin, hostname }, path) {
    const [before = '', name = ''] = path.split('/_git/');
    const parts = before.split('/').filter(Boolean);
    return `${origin}${before}${hasProject(hostname, parts) ? '' : `/${name}`}/_apis/git/repositories/${name}`;
}
/** Above a project are: its organization, in the path or the host's name; on a company's server a folder, if any, and a collection. */
function hasProject(hostname, parts) {
    const last = parts.at(-1) ?? '';
    if (hostname.endsWith('.visualstudio.com'))
        return last !== '' && !/^DefaultCollection$/i.test(last);
    if (hostname === 'dev.azure.com')
        return parts.length > 1;
    const above = parts[0]?.toLowerCase() === 'tfs' ? 2 : 1;
    return parts.length > above && !/Collection$/i.test(last);
}

// EXTERNAL MODULE: ./src/git/remote/failure.ts
var failure = __webpack_require__(96149);
// EXTERNAL MODULE: ./src/git/remote/retry.ts + 2 modules
var retry = __webpack_require__(97228);
// EXTERNAL MODULE: ./src/forge/proxy.ts
var proxy = __webpack_require__(16467);
;// CONCATENATED MODULE: ./src/forge/pull-request.ts
/** Opens pull requests, or finds the one that is open. */





/** What each takes. */
const LIMITS = {
    github: { title: 256, body: 65_536 },
    azure: { title: 400, body: 4_000 },
};
/** Characters of an answer that are kept for an expert: it may be a whole page. */
const MAX_DETAIL = 2_000;
/**
 * @returns the page of the pull request
 * @throws `unauthorized`, `unreachable` or `forge-refused`
 */
async function openPullRequest(forge, wanted, access, signal) {
    const client = forge.kind === 'github' ? gitHub(forge, access) : azure(forge, access);
    const ask = async (body) => {
        try {
            return await (0,retry/* withRetries */.L)({ ...access, signal }, body);
        }
        catch (error) {
            if (!(error instanceof retry/* Transient */.R))
                throw error;
            const hint = 'Wait until it answers again';
            throw new errors/* AssetsSyncError */.Fl('unreachable', error.message, { hint, detail: error.words, cause: error });
        }
    };
    const find = () => ask(() => client.find(wanted, signal));
    const found = await find();
    if (found !== undefined)
        return found;
    try {
        return await ask(() => client.open(wanted, signal));
    }
    catch (error) {
        signal.throwIfAborted();
        // Another run may have been quicker, or an answer got lost.
        const other = await find().catch(() => undefined);
        if (other !== undefined)
            return other;
        throw error;
    }
}
function gitHub({ api, owner, name }, { authorization }) {
    const ask = async (route, parameters, signal) => {
        const { request } = await __webpack_require__.e(/* import() */ 585).then(__webpack_require__.bind(__webpack_require__, 79585));
        const common = {
            baseUrl: api.replace(/\/+$/, ''),
            owner,
            repo: name,
            headers: { authorization: `token ${(0,credentials/* passwordOf */.No)(authorization.replace(/^\w+ /, ''))}` },
        };
        const fetch = await (0,proxy/* proxiedFetch */.i)(api, process.env);
        try {
            return (await request(route, { ...common, ...parameters, request: { fetch, signal, log: SILENT } })).data;
        }
        catch (error) {
            const { response } = error;
            throw refusal('GitHub', response && { ...response, words: gitHubWords(response.data) }, authorization, signal, error);
        }
    };
    const pageOf = (one) => {
        if (!/^https?:/.test(one?.html_url ?? ''))
            throw notUnderstood('GitHub');
        return (0,credentials/* withoutToken */._Q)(one.html_url ?? '', authorization);
    };
    return {
        find: async ({ branch, into }, signal) => {
            const query = { head: `${owner}:${branch}`, base: into, state: 'open' };
            const found = (await ask('GET /repos/{owner}/{repo}/pulls', query, signal));
            if (!isListOfObjects(found))
                throw notUnderstood('GitHub');
            // A fork may belong to the same owner, and the repository be called otherwise than in our address.
            const own = found.find(({ head, base }) => head?.ref === branch && head.repo?.full_name === base?.repo?.full_name);
            return own === undefined ? undefined : pageOf(own);
        },
        open: async ({ branch, into, title, body }, signal) => pageOf((await ask('POST /repos/{owner}/{repo}/pulls', { head: branch, base: into, title, body }, signal))),
    };
}
/** It would print what a server says. */
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/** Its own sentence, and what it says is wrong with the request. */
function gitHubWords(data) {
    const { message, errors } = (data ?? {});
    return [message, ...(Array.isArray(errors) ? errors.map((one) => one.message) : [])].filter(Boolean).join(': ');
}
function azure({ api, page }, { authorization }) {
    const ask = async (query, body, signal) => {
        // The newest that every server still in use knows.
        const address = `${api}/pullrequests?${new URLSearchParams({ ...query, 'api-version': '5.0' })}`;
        const fetch = await (0,proxy/* proxiedFetch */.i)(api, process.env);
        let answer;
        let failure;
        try {
            const response = await fetch(address, {
                method: body === undefined ? 'GET' : 'POST',
                headers: { authorization, accept: 'application/json', 'content-type': 'application/json' },
                ...(body === undefined ? {} : { body: JSON.stringify(body) }),
                // A sign-in page is no answer.
                redirect: 'manual',
                signal,
            });
            const isSignIn = response.status === 203 || (response.status >= 300 && response.status < 400);
            const data = await response.text();
            answer = { status: isSignIn ? 401 : response.status, headers: Object.fromEntries(response.headers), data };
            if (answer.status < 300)
                return JSON.parse(data);
        }
        catch (error) {
            failure = error;
        }
        throw refusal('Azure Repos', answer && { ...answer, words: azureWords(answer.data) }, authorization, signal, failure);
    };
    const refs = ({ branch, into }) => ({ source: `refs/heads/${branch}`, target: `refs/heads/${into}` });
    const pageOf = (one) => {
        if (!Number.isInteger(one?.pullRequestId))
            throw notUnderstood('Azure Repos');
        return `${page}/pullrequest/${one.pullRequestId}`;
    };
    return {
        find: async (wanted, signal) => {
            const { source, target } = refs(wanted);
            const query = {
                'searchCriteria.sourceRefName': source,
                'searchCriteria.targetRefName': target,
                'searchCriteria.status': 'active',
            };
            const { value } = ((await ask(query, undefined, signal)) ?? {});
            if (!isListOfObjects(value))
                throw notUnderstood('Azure Repos');
            // A fork's branch may have the same name.
            const own = value.find(({ forkSource }) => forkSource === undefined || forkSource === null);
            return own === undefined ? undefined : pageOf(own);
        },
        open: async (wanted, signal) => {
            const { source, target } = refs(wanted);
            const { title, body: description } = wanted;
            return pageOf((await ask({}, { sourceRefName: source, targetRefName: target, title, description }, signal)));
        },
    };
}
function azureWords(data) {
    try {
        return String(JSON.parse(data).message ?? '');
    }
    catch {
        return '';
    }
}
/** @returns what is worth another try as `Transient` */
function refusal(who, answer, authorization, signal, cause) {
    signal.throwIfAborted();
    const printable = (text) => (0,credentials/* withoutToken */._Q)(text, authorization).replace(CONTROL, ' ').trim().slice(0, MAX_DETAIL);
    if (answer === undefined)
        return new retry/* Transient */.R(`${who} could not be reached`, printable(causesOf(cause)), 0);
    const { status, data } = answer;
    const said = printable(answer.words).replace(/\.$/, '');
    const message = `${who} answered ${status}${said === '' ? '' : ` (${said})`}`;
    const detail = printable(typeof data === 'string' ? data : JSON.stringify(data));
    const pause = (0,failure/* findPause */.Ww)(answer, answer.words, Date.now());
    if (pause !== undefined)
        return new retry/* Transient */.R(message, detail, pause);
    const isDenied = status === 401 || status === 403 || status === 404;
    return new errors/* AssetsSyncError */.Fl(isDenied ? 'unauthorized' : 'forge-refused', message, {
        hint: isDenied ? 'Give a token that may open pull requests there' : 'Look at what it says',
        detail,
    });
}
function isListOfObjects(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null);
}
/** Another program answers at that address. */
function notUnderstood(who) {
    return new errors/* AssetsSyncError */.Fl('forge-refused', `what answered is not ${who}`, { hint: 'Check the address of the repository' });
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would obey them
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f]/g;
/** `fetch` says why it failed in the cause of its error. */
function causesOf(error) {
    const words = [];
    for (let at = error; at instanceof Error && words.length < 5; at = at.cause)
        words.push(at.message);
    return words.join(': ');
}

// EXTERNAL MODULE: ./src/forge/text.ts
var forge_text = __webpack_require__(71716);
;// CONCATENATED MODULE: ./src/forge/offer.ts
/** Asks for a pushed branch to be merged: by a pull request where that can be, else by telling a person how to go on. */





/** @throws `unauthorized`, `unreachable` or `forge-refused`, and says that the branch was pushed */
async function offerBranch(request, log, signal) {
    const { url, branch, into, gitHub, attempts } = request;
    const forge = findForge({ url, ...gitHub });
    if (forge === undefined)
        return { next: byHand(request) };
    const page = newPullRequestPage(forge, { branch, into });
    const authorization = url.transport === 'http' ? request.authorization : chooseForPages(request.tokenForPages, forge.origin, log);
    if (authorization === undefined)
        return { next: `Without a token no pull request was opened; open it here: ${page}` };
    const wanted = { branch, into, ...(0,forge_text/* pullRequestText */.qA)(request.facts, LIMITS[forge.kind]) };
    try {
        return { pullRequest: await openPullRequest(forge, wanted, { authorization, attempts, log }, signal) };
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof errors/* AssetsSyncError */.Fl))
            throw error;
        const message = `The branch ${branch} was pushed, but its pull request could not be opened: ${error.message}.`;
        const hint = `${error.hint}, then run the command again, which finds the branch; or open it here: ${page} . Pins and recordings are as they were.`;
        throw new errors/* AssetsSyncError */.Fl(error.code, message, { hint, detail: error.detail, cause: error });
    }
}
/** git came by ssh, with a key of its own; the pages of the same host are asked with a token. */
function chooseForPages(token, origin, log) {
    const { authorization, warning } = (0,credentials/* chooseCredential */.P$)({ ...token, url: { transport: 'http', origin } });
    if (warning !== undefined)
        log.warning({ message: warning });
    return authorization;
}
function byHand({ url, branch, into }) {
    const why = url.transport === 'path'
        ? 'is a path'
        : 'is not known as GitHub or Azure Repos (for a GitHub of your own, set GH_HOST to its host)';
    return [
        `No pull request was opened: ${url.url} ${why}.`,
        `Open one there, from ${branch} into ${into}, or merge the branch in a clone of it:`,
        `  git switch ${into}`,
        `  git pull --ff-only origin ${into}`,
        `  git pull --no-rebase --no-ff origin ${branch}`,
        `  git push origin ${into}`,
    ].join('\n');
}


/***/ }),

/***/ 16467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxiedFetch)
/* harmony export */ });
/* unused harmony export findProxy */
/** Requests through the proxy that the environment names: Node's own `fetch` passes it by. */
async function proxiedFetch(address, env) {
    const proxy = findProxy(new URL(address), env);
    if (proxy === undefined)
        return fetch;
    const undici = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    // Not its EnvHttpProxyAgent, which warns on stderr that it is an experiment.
    const dispatcher = new undici.ProxyAgent(proxy);
    return (asked, init) => undici.fetch(asked, { ...init, dispatcher });
}
/** As curl, and so git, reads the variables: also in capitals; a host in `no_proxy` means those below it as well. */
function findProxy({ protocol, hostname, port }, env) {
    const read = (name) => env[name] || env[name.toUpperCase()] || undefined;
    const proxy = read(protocol === 'https:' ? 'https_proxy' : 'http_proxy') ?? read('all_proxy');
    if (proxy === undefined)
        return undefined;
    const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
    const ownPort = port || (protocol === 'https:' ? '443' : '80');
    const isExcepted = (read('no_proxy') ?? '').split(/[\s,]+/).some((entry) => {
        if (entry === '*')
            return true;
        const only = /^(?:\[.*\]|[^:]*):(\d+)$/.exec(entry)?.[1] ?? '';
        const name = only === '' ? entry : entry.slice(0, -only.length - 1);
        const domain = name.toLowerCase().replace(/^\*?\.|^\[|\]$/g, '');
        return domain !== '' && (only || ownPort) === ownPort && (host === domain || host.endsWith(`.${domain}`));
    });
    if (isExcepted)
        return undefined;
    const withScheme = /^[a-z]+[\w+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
    return /^https?:/i.test(withScheme) && URL.canParse(withScheme) ? withScheme : undefined;
}


/***/ }),

/***/ 71716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qA: () => (/* binding */ pullRequestText),
/* harmony export */   tT: () => (/* binding */ commitText)
/* harmony export */ });
/* unused harmony export codeSpan */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34758);
/* harmony import */ var _recording_diff_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26020);
/** What a push says of itself: in its commit, and within what a host takes in its pull request. */


/** Nobody reads a longer list. */
const MAX_SERVICES = 100;
/** Characters that a message leaves for the list, where it would take all. */
const LIST_ROOM = 600;
const ADVICE = 'Merge this with a merge commit: squash and rebase give the contents another commit than the one that is pinned (assets-sync repin mends that).';
function commitText(facts) {
    const { title, rest } = splitMessage(facts);
    const lines = serviceLines(facts, (service) => service);
    return { title, body: join([rest, from(facts), `Recordings:\n${lines.join('\n')}`, ADVICE]) };
}
/** As Markdown. What does not fit into the title goes on in the body; of the body the table of requests gives way first, then the list of services. */
function pullRequestText(facts, limits) {
    const { title, rest } = splitMessage(facts);
    const shown = cut(title, limits.title);
    const left = shown === title ? '' : `…${title.slice(shown.length - 1)}`;
    const after = [from(facts), ADVICE];
    const why = cut(join([left, rest]).trimEnd(), limits.body - join(after).length - LIST_ROOM);
    const before = join([why, ...after]);
    const body = join([before.trimEnd(), serviceList(facts, limits.body - before.length - 2)]);
    return { title: shown, body: join([body.trimEnd(), requestsTable(facts, limits.body - body.length - 2)]) };
}
function splitMessage({ message, services }) {
    const lines = (message ?? '').trim().split(/\r?\n/);
    const [title = '', ...rest] = lines;
    if (title !== '')
        return { title: title.trim(), rest: rest.join('\n').trim() };
    const names = services.map(({ service }) => service);
    return { title: `Record ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(names, 1)}`, rest: '' };
}
function from({ origin, unmerged }) {
    return [
        ...(origin.pullRequest === undefined ? [] : [`For ${origin.pullRequest}`]),
        ...(origin.commit === undefined ? [] : [`At ${origin.commit}`]),
        ...unmerged.map((sha) => `With the recordings of ${sha}, which is not merged: merge this in place of it`),
    ].join('\n');
}
function serviceLines({ services }, show) {
    return services.map(({ service, added, modified, deleted }) => `- ${show(service)}: ${added.length} added, ${modified.length} changed, ${deleted.length} removed`);
}
function serviceList(facts, room) {
    const lines = serviceLines(facts, codeSpan);
    const list = (count) => {
        const more = lines.length - count;
        return ['Recordings:', '', ...lines.slice(0, count), ...(more > 0 ? [`- and ${more} more services`] : [])].join('\n');
    };
    let count = Math.min(lines.length, MAX_SERVICES);
    while (count > 0 && list(count).length > room)
        count--;
    return list(count);
}
function requestsTable({ recordings = [] }, room) {
    return recordings.length === 0 ? '' : (0,_recording_diff_words_js__WEBPACK_IMPORTED_MODULE_1__/* .requestsMarkdown */ .ww)(recordings, room);
}
function join(paragraphs) {
    return `${paragraphs.filter((text) => text !== '').join('\n\n')}\n`;
}
/** A name that Markdown leaves as it is, whatever characters it has. */
function codeSpan(name) {
    const longest = Math.max(0, ...[...name.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const space = /^[` ]|[` ]$/.test(name) ? ' ' : '';
    return `${fence}${space}${name}${space}${fence}`;
}
/** Not in the middle of a character that takes two. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 48700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ editText)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63386);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76127);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55808);
/** Edits of the text of a recordings.json that change the values which change, and nothing else: comments, order and layout stay. */




/** @param text a file without mistakes */
function editText(text, manifestDirectory, edits) {
    let edited = text;
    for (const edit of edits) {
        for (const step of STEPS) {
            const editor = new Editor(edited, manifestDirectory);
            step(editor, edit);
            edited = editor.result;
        }
    }
    return edited;
}
/** One after the other, each on what the one before has made. */
const STEPS = [
    (editor, edit) => editor.setSha(edit),
    (editor, edit) => editor.setTree(edit),
    (editor, edit) => editor.setReason(edit),
];
/** One change of one text. */
class Editor {
    mark;
    text;
    manifestDirectory;
    root;
    lineEnd;
    changes = [];
    constructor(whole, manifestDirectory) {
        this.mark = whole.startsWith('\ufeff') ? '\ufeff' : '';
        this.text = whole.slice(this.mark.length);
        this.manifestDirectory = manifestDirectory;
        const root = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree(this.text, [], { allowTrailingComma: true });
        if (root?.type !== 'object')
            throw new Error('not a recordings.json');
        this.root = root;
        this.lineEnd = /\r?\n/.exec(this.text)?.[0] ?? '\n';
    }
    get result() {
        return this.mark + jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.applyEdits(this.text, this.changes);
    }
    /** Sets the commit; where a pin is added, or a commit alone becomes an object, all the rest as well. */
    setSha(edit) {
        const property = this.findPin(edit.directory);
        const value = property?.children?.[1];
        if (property === undefined || value === undefined)
            this.addPin(edit);
        else if (value.type !== 'object')
            this.setBare(property, value, edit);
        else
            this.setString(memberOf(value, 'sha')?.children?.[1], edit.sha);
    }
    setTree(edit) {
        const object = this.findObject(edit.directory);
        const property = object === undefined ? undefined : memberOf(object, 'tree');
        const sha = object === undefined ? undefined : memberOf(object, 'sha');
        if (edit.tree !== undefined) {
            if (property !== undefined)
                this.setString(property.children?.[1], treeText(edit));
            else if (sha !== undefined)
                this.insertAfter(sha, 'tree', JSON.stringify(treeText(edit)));
        }
        else if (property !== undefined && !isComputedFor(property, edit.sha))
            this.remove(property);
    }
    setReason({ directory, reason }) {
        const object = this.findObject(directory);
        if (object === undefined || reason === undefined)
            return;
        const property = memberOf(object, 'reason');
        const before = memberOf(object, 'tree') ?? memberOf(object, 'sha');
        if (property !== undefined)
            this.setString(property.children?.[1], reason);
        else if (before !== undefined)
            this.insertAfter(before, 'reason', JSON.stringify(reason));
    }
    findObject(directory) {
        const value = this.findPin(directory)?.children?.[1];
        return value?.type === 'object' ? value : undefined;
    }
    findPin(directory) {
        return this.root.children?.find((property) => {
            const key = String(property.children?.[0]?.value);
            const parsed = key.startsWith('$') ? undefined : (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDirectory */ .Bp)(key);
            return (parsed !== undefined && 'directory' in parsed && (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .joinDirectory */ .as)(this.manifestDirectory, parsed.directory) === directory);
        });
    }
    setBare(property, value, edit) {
        if (edit.tree === undefined && edit.reason === undefined)
            this.setString(value, edit.sha);
        else
            this.replace(value.offset, value.length, this.objectText(edit, this.indentOf(property)));
    }
    addPin(edit) {
        const below = edit.directory.slice(this.manifestDirectory === '' ? 0 : this.manifestDirectory.length + 1);
        const key = below === '' ? '/' : below;
        const last = this.root.children?.at(-1);
        const indent = last === undefined ? this.unit : this.indentOf(last);
        const bare = edit.tree === undefined && edit.reason === undefined;
        const value = bare ? JSON.stringify(edit.sha) : this.objectText(edit, indent);
        if (last !== undefined) {
            this.insertAfter(last, key, value);
            return;
        }
        const closing = this.root.offset + this.root.length - 1;
        // After whatever comments there are.
        const start = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .commentsEnd */ .OE)(this.text, this.root.offset, closing);
        this.replace(start, closing - start, `${this.lineEnd}${this.unit}${JSON.stringify(key)}: ${value}${this.lineEnd}`);
    }
    setString(value, text) {
        if (value === undefined || value.value === text || (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(String(value.value)) === text)
            return;
        this.replace(value.offset, value.length, JSON.stringify(text));
    }
    /** Puts a member behind another one, on a line of its own where the other has one. */
    insertAfter(property, name, value) {
        const end = property.offset + property.length;
        const member = `${JSON.stringify(name)}: ${value}`;
        const { comma, lineEnd } = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .restOfLine */ .wB)(this.text, end);
        const alone = lineEnd !== undefined && this.startsLine(property);
        if (!alone) {
            this.replace(end, 0, `, ${member}`);
            return;
        }
        const line = `${this.lineEnd}${this.indentOf(property)}${member}`;
        if (!comma)
            this.replace(end, 0, ',');
        this.replace(lineEnd, 0, comma ? `${line},` : line);
    }
    /** Takes a member out, with the comma that goes with it. */
    remove(property) {
        const siblings = property.parent?.children ?? [];
        const index = siblings.indexOf(property);
        const before = siblings[index - 1];
        const after = siblings[index + 1];
        const end = property.offset + property.length;
        if (before !== undefined) {
            const start = before.offset + before.length;
            const between = this.text.slice(start, property.offset);
            const kept = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutComma */ .Gj)(between);
            // Comments on the way stay, with the line breaks that end them.
            this.replace(start, end - start, kept.trim() === '' ? '' : kept);
        }
        else if (after !== undefined) {
            const between = this.text.slice(end, after.offset);
            this.replace(property.offset, after.offset - property.offset, (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutComma */ .Gj)(between).trimStart());
        }
    }
    objectText(edit, indent) {
        const { sha, reason } = edit;
        const tree = edit.tree === undefined ? undefined : treeText(edit);
        const members = Object.entries({ sha, tree, reason }).flatMap(([name, text]) => text === undefined ? [] : [`${JSON.stringify(name)}: ${JSON.stringify(text)}`]);
        if (!/[\r\n]/.test(this.text))
            return `{ ${members.join(', ')} }`;
        const inner = `${this.lineEnd}${indent}${this.unit}`;
        return `{${inner}${members.join(`,${inner}`)}${this.lineEnd}${indent}}`;
    }
    /** What one level of indentation is in this file. */
    get unit() {
        const first = this.root.children?.[0];
        return (first !== undefined && this.startsLine(first) ? this.indentOf(first) : '') || '  ';
    }
    indentOf(node) {
        const line = this.text.slice(this.lineStart(node.offset));
        return /^[ \t]*/.exec(line)?.[0] ?? '';
    }
    startsLine(node) {
        return /^[ \t]*$/.test(this.text.slice(this.lineStart(node.offset), node.offset));
    }
    lineStart(offset) {
        return Math.max(this.text.lastIndexOf('\n', offset - 1), this.text.lastIndexOf('\r', offset - 1)) + 1;
    }
    replace(offset, length, content) {
        this.changes.push({ offset, length, content });
    }
}
function memberOf(object, name) {
    return object.children?.find((property) => property.children?.[0]?.value === name);
}
/** As a file says it. */
function treeText({ tree, sha }) {
    return `${tree}@${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(sha)}`;
}
function isComputedFor(tree, sha) {
    return String(tree.children?.[1]?.value)
        .toLowerCase()
        .endsWith(`@${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(sha)}`);
}


/***/ }),

/***/ 70694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   pX: () => (/* binding */ checkEditable),
/* harmony export */   pg: () => (/* binding */ editManifests),
/* harmony export */   sc: () => (/* binding */ withEditLock),
/* harmony export */   v8: () => (/* binding */ rewrite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34758);
/* harmony import */ var _base_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59278);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84406);
/* harmony import */ var _edit_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48700);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44586);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56095);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57027);
/** Edits recordings.json files on disk: one run at a time, and never what somebody else wrote meanwhile. */










/**
 * Runs `body` while no other run edits a recordings.json of the same code repository: two that read the same text would each
 * write it back without the other's edits.
 */
function withEditLock(codeRoot, log, signal, body) {
    const lock = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, `${_manifest_name_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_NAME */ .i}.lock`);
    return (0,_base_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .k)(lock, signal, async () => body(), () => log.info((0,_base_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .waitingFor */ .F)(codeRoot)));
}
/**
 * Edits files, all or none of them.
 * @param edits by the directory that holds the file
 * @throws `conflict` where a pin is not as it was when the edit was decided on; nothing is changed then
 */
async function editManifests(codeRoot, edits, log, signal) {
    if (edits.size === 0)
        return;
    await withEditLock(codeRoot, log, signal, () => {
        const writes = [...edits].map(([manifestDirectory, ofFile]) => prepareEdit(codeRoot, manifestDirectory, ofFile));
        for (const write of writes)
            write();
    });
}
/**
 * Looks, before anything else is done, whether files can be edited.
 * @param manifestDirectories the directories that hold them
 */
function checkEditable(codeRoot, manifestDirectories) {
    for (const manifestDirectory of new Set(manifestDirectories)) {
        prepareEdit(codeRoot, manifestDirectory, []);
        for (const name of ['', _manifest_name_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_NAME */ .i])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, manifestDirectory, name), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
}
function prepareEdit(codeRoot, manifestDirectory, edits) {
    const file = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .joinDirectory */ .as)(manifestDirectory, _manifest_name_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_NAME */ .i);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, file);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (found === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-manifest', `${file} is not checked out here, so that it cannot be edited.`, {
            hint: `Add it to the sparse checkout: git sparse-checkout add ${file}`,
            at: { file },
        });
    }
    if (found.isSymbolicLink()) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-manifest', `${file} is a symbolic link, which is not written to.`, {
            hint: 'Put the file itself there.',
            at: { file },
        });
    }
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    const before = decode(bytes, file);
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .parseManifest */ .Ng)(before, manifestDirectory);
    (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .throwIfWrong */ .tu)([manifest]);
    for (const edit of edits) {
        const pin = manifest.pins.find(({ directory }) => directory === edit.directory);
        // Somebody else may have been quicker with the same.
        if (pin?.sha === edit.before || pin?.sha === edit.sha)
            continue;
        throw changedMeanwhile(file, `: ${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .showDirectory */ .fi)(edit.directory)}`, pin?.at);
    }
    const after = (0,_edit_text_js__WEBPACK_IMPORTED_MODULE_5__/* .editText */ .i)(before, manifestDirectory, edits);
    return () => {
        if (after !== before)
            rewrite(codeRoot, path, bytes, after);
    };
}
function changedMeanwhile(file, what = '', at = { file }) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('conflict', `${file} was changed while this command ran${what}.`, {
        hint: 'Run the command again.',
        at,
    });
}
/**
 * Writes a file that is there; its mode stays. Under the lock for edits.
 * @param before what was read: a person's editor knows no lock of ours
 * @throws `conflict` where the file says something else by now
 */
function rewrite(codeRoot, path, before, text) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path).equals(before))
        throw changedMeanwhile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(codeRoot, path));
    const { mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomically */ .vK)(path, text);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, mode);
}
/**
 * The text of a file that is to be written back.
 * @throws `bad-manifest` where a byte of it would be another one then
 */
function decode(bytes, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-manifest', `${file} is not UTF-8, so that it cannot be written back as it was.`, {
            hint: 'Save it as UTF-8.',
            at: { file },
        });
    }
}


/***/ }),

/***/ 55808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ withoutComma),
/* harmony export */   OE: () => (/* binding */ commentsEnd),
/* harmony export */   wB: () => (/* binding */ restOfLine)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/** Where commas, comments and lines are in the text of a recordings.json. */

/** jsonc-parser's token kinds: its own enumeration is not there at run time. */
const KIND = { CommaToken: 5, LineCommentTrivia: 12, BlockCommentTrivia: 13, LineBreakTrivia: 14, Trivia: 15, EOF: 17 };
const COMMENTS = [KIND.LineCommentTrivia, KIND.BlockCommentTrivia];
/**
 * What follows on a line.
 * @returns whether a comma does, and where the line ends; undefined where something else comes first
 */
function restOfLine(text, offset) {
    const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner(text, false);
    scanner.setPosition(offset);
    let comma = false;
    for (;;) {
        const kind = scanner.scan();
        if (kind === KIND.CommaToken && !comma)
            comma = true;
        else if (kind === KIND.LineBreakTrivia) {
            // A comma at the beginning of a later line belongs here as well: a line between them would be on its wrong side.
            const lineEnd = scanner.getTokenOffset();
            return { comma, lineEnd: !comma && commaFollows(text, lineEnd) ? undefined : lineEnd };
        }
        else if (kind === KIND.BlockCommentTrivia && /[\r\n]/.test(scanner.getTokenValue()))
            break;
        else if (kind !== KIND.Trivia && !COMMENTS.includes(kind))
            break;
    }
    return { comma, lineEnd: undefined };
}
/** Whether a comma is the next thing that is no comment. */
function commaFollows(text, offset) {
    const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner(text, true);
    scanner.setPosition(offset);
    return scanner.scan() === KIND.CommaToken;
}
/** A text without its first comma that stands in no comment and no string; the same text where there is none. */
function withoutComma(between) {
    const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner(between, false);
    while (scanner.scan() !== KIND.EOF) {
        if (scanner.getToken() !== KIND.CommaToken)
            continue;
        return between.slice(0, scanner.getTokenOffset()) + between.slice(scanner.getTokenOffset() + 1);
    }
    return between;
}
/** Where the last comment inside an empty object ends, or its opening brace. */
function commentsEnd(text, start, closing) {
    const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner(text, false);
    scanner.setPosition(start + 1);
    let end = start + 1;
    while (scanner.scan() !== KIND.EOF && scanner.getTokenOffset() < closing) {
        if (COMMENTS.includes(scanner.getToken()))
            end = scanner.getTokenOffset() + scanner.getTokenLength();
    }
    return end;
}


/***/ }),

/***/ 76704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comparePushed: () => (/* binding */ comparePushed)
/* harmony export */ });
/* harmony import */ var _diff_compare_recordings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30822);
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
    const compared = await (0,_diff_compare_recordings_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFiles */ .h)(environment, list, await (0,_secrets_spans_js__WEBPACK_IMPORTED_MODULE_5__.loadSecretFinder)(), signal);
    const isKnown = compared.some(({ recordings }) => recordings.some(({ format }) => format !== 'text' && format !== 'bytes'));
    return isKnown ? compared : [];
}


/***/ }),

/***/ 393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: ./src/git/git.ts
var git = __webpack_require__(10308);
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
    const { stdin, stdout } = (0,git/* openGit */.zY)(['cat-file', '--batch', '--buffer'], { environment, signal });
    stdin.end(files.map(({ name }) => `${name}\n`).join(''));
    const reader = new byte_reader/* ByteReader */.k(stdout);
    try {
        for (const [index, { name }] of files.entries()) {
            const [, size] = /^[0-9a-f]{40} blob (\d+)$/.exec((await reader.line()) ?? '') ?? [];
            signal.throwIfAborted();
            if (size === undefined)
                throw new Error(`${name} cannot be read`);
            const finds = await findSecrets(readChunks(reader, Number(size), signal), preset);
            // The line feed that ends it.
            await reader.take(1);
            const path = paths[index] ?? '';
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
async function* readChunks(reader, size, signal) {
    for (let left = size; left > 0; left -= CHUNK) {
        const chunk = await reader.take(Math.min(CHUNK, left));
        signal.throwIfAborted();
        if (chunk === undefined)
            throw new Error('git cat-file ended early');
        yield chunk;
    }
}
/** @param file one that has a secret in it, by a name that may be shown */
function foundSecrets(places, file) {
    const others = file === undefined ? '' : `; name one that is none with the allow-secrets input: ${file}`;
    return new errors/* AssetsSyncError */.Fl('secrets', `What looks like a secret is in recordings that would be published:\n${(0,errors/* listLines */.i4)(places)}`, { hint: `Let the test proxy sanitize them and record again, and revoke what was real${others}. Nothing was pushed.` });
}


/***/ })

};
