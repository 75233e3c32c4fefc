export const id = 847;
export const ids = [847];
export const modules = {

/***/ 3351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ alternatesText),
/* harmony export */   Ut: () => (/* binding */ configText),
/* harmony export */   bh: () => (/* binding */ ensureFile),
/* harmony export */   g7: () => (/* binding */ makeGitDirectory),
/* harmony export */   qC: () => (/* binding */ readIfThere),
/* harmony export */   vK: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/** The files that make a git directory, written without starting git. */



/** Writes a file so that a reader sees the old contents or the new, never a part. */
async function writeAtomically(path, contents) {
    const temporary = `${path}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, contents);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
}
/** Writes a file unless it says the same already. */
async function ensureFile(path, contents) {
    if ((await readIfThere(path)) === contents)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    await writeAtomically(path, contents);
}
/** A file's text, or undefined where there is none. */
async function readIfThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw error;
    });
}
/** The text of a git configuration file. */
function configText(entries) {
    return entries
        .map(([key, value]) => {
        const dot = key.lastIndexOf('.');
        const [section = '', ...subsection] = key.slice(0, dot).split('.');
        const header = subsection.length === 0 ? section : `${section} ${quote(subsection.join('.'))}`;
        return `[${header}]\n\t${key.slice(dot + 1)} = ${quote(value)}\n`;
    })
        .join('');
}
function quote(value) {
    return `"${value.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;
}
/** The text of `objects/info/alternates`. */
function alternatesText(paths) {
    return paths.map((path) => `${path.replaceAll('\\', '/')}\n`).join('');
}
/** Makes an empty git directory. */
async function makeGitDirectory(dir, options) {
    await Promise.all(['objects/pack', 'objects/info', 'refs', 'info'].map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, name), { recursive: true })));
    await Promise.all([
        ensureFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'objects/info/alternates'), alternatesText(options.alternates)),
        // A branch that is never born; without a HEAD it is no git directory.
        readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'HEAD')).then(async (head) => {
            if (head === undefined)
                await writeAtomically((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'HEAD'), 'ref: refs/heads/none\n');
        }),
    ]);
    // Only once, and last: where it is, the rest is; and in an assets root it is the user's to add to.
    const config = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'config');
    if ((await readIfThere(config)) === undefined)
        await writeAtomically(config, configText(options.config));
}


/***/ }),

/***/ 2041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ AssetsRoot),
/* harmony export */   p: () => (/* binding */ EMPTY_TREE)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3221);
/* harmony import */ var _names_directory_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9211);
/* harmony import */ var _names_sha_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6242);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3351);
/* harmony import */ var _synced_commit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7517);
/** The assets root: the working tree that the test proxy is started in, a git repository of its own. */









/** `* ` and everything that could change a file's bytes or a diff's text, switched off above any .gitattributes. */
const ATTRIBUTES = '* -text -eol -filter -ident -working-tree-encoding !diff !merge\n';
/** A push from here would bypass the pins: git refuses this address and shows it. */
const PUSH_GUARD = 'recordings are published with: assets-sync push://';
/** The tree without entries, which git knows without having it. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
/** More pathspecs than this are slower to match than the whole root is to walk. */
const MOST_PATHSPECS = 50;
class AssetsRoot {
    /** Absolute. */
    dir;
    gitDir;
    constructor(dir) {
        this.dir = dir;
        this.gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, '.git');
    }
    get ours() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.gitDir, 'assets-sync');
    }
    get environment() {
        return (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .ownEnvironment */ .am)(process.env, this.gitDir, this.dir);
    }
    /**
     * Whether there is an assets root already.
     * @throws `foreign-root` where something else is in its place
     */
    async exists() {
        const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(this.dir).catch((error) => {
            if (error.code === 'ENOENT')
                return undefined;
            throw error;
        });
        if (kind === undefined)
            return false;
        if (!kind.isDirectory())
            throw this.foreign(kind.isSymbolicLink() ? 'a symbolic link' : 'a file');
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(this.ours).catch(() => undefined))?.isDirectory() === true)
            return true;
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(this.dir);
        if (entries.length === 0)
            return false;
        throw this.foreign(entries.includes('.git') ? 'another git repository' : 'a directory with files that assets-sync did not put there');
    }
    foreign(what) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('foreign-root', `The assets root ${this.dir} is ${what}.`, {
            hint: 'Move it away, or name another directory in $path; nothing in it was touched.',
        });
    }
    /** Makes the root, or brings an older or damaged one up to date; its files stay as they are. */
    async make(storeObjects, repository) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(this.ours, { recursive: true });
        const known = (await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.gitDir, 'objects/info/alternates')))?.split('\n').filter((line) => line !== '') ?? [];
        const alternate = storeObjects.replaceAll('\\', '/');
        await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_5__/* .makeGitDirectory */ .g7)(this.gitDir, {
            config: [
                ['core.repositoryFormatVersion', '0'],
                ['core.bare', 'false'],
                ['core.logAllRefUpdates', 'false'],
                ..._git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .ROOT_CONFIG */ ._g,
                ['advice.detachedHead', 'false'],
                ['remote.origin.url', repository],
                ['remote.origin.pushurl', PUSH_GUARD],
            ],
            alternates: known.includes(alternate) ? known : [...known, alternate],
        });
        await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_5__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.gitDir, 'info/attributes'), ATTRIBUTES);
    }
    async readState(signal) {
        const [journal, answers] = await Promise.all([
            (0,_git_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.ours, 'journal')),
            this.readObjects(['HEAD', SYNCED_REF], signal),
        ]);
        const [head, synced] = answers;
        return {
            synced: synced === undefined ? undefined : { commit: synced.name, services: (0,_synced_commit_js__WEBPACK_IMPORTED_MODULE_6__/* .parseCommit */ .L)(synced.content) },
            head: head === undefined || head.name === synced?.name ? undefined : head.name,
            interrupted: journal === undefined ? undefined : parseJournal(journal),
        };
    }
    /** What is recorded in a commit that assets-sync made. */
    async readSynced(commit, signal) {
        const [object] = await this.readObjects([commit], signal);
        return object === undefined ? [] : (0,_synced_commit_js__WEBPACK_IMPORTED_MODULE_6__/* .parseCommit */ .L)(object.content);
    }
    async readObjects(names, signal) {
        const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['cat-file', '--batch'], {
            environment: this.environment,
            input: `${names.join('\n')}\n`,
            signal,
        });
        let at = 0;
        return names.map(() => {
            const end = output.indexOf(0x0a, at);
            const [, name = '', size = ''] = /^([0-9a-f]{40}) \w+ (\d+)$/.exec(output.toString('latin1', at, end)) ?? [];
            at = end + 1;
            const parsed = (0,_names_sha_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(name);
            if (parsed === undefined)
                return undefined;
            const content = output.subarray(at, at + Number(size));
            at += Number(size) + 1;
            return { name: parsed, content };
        });
    }
    /** Where the objects of the root itself are. */
    get objects() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.gitDir, 'objects');
    }
    /** The content of a tree that the root has or borrows. */
    async readTree(tree, signal) {
        const [object] = await this.readObjects([tree], signal);
        if (object === undefined)
            throw new Error(`tree ${tree} is not in the store`);
        return object.content;
    }
    /** Which of these names are not trees, but some other object or none. */
    async notTrees(names, signal) {
        const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['cat-file', '--batch-check=%(objecttype)'], {
            environment: this.environment,
            input: `${names.join('\n')}\n`,
            signal,
        });
        const types = output.toString('latin1').split('\n');
        return names.filter((_, index) => types[index] !== 'tree');
    }
    /**
     * Lists the files of a commit without holding the list.
     */
    async measure(commit, services, signal) {
        const totals = new Map(services.map((service) => [service, { files: 0, size: 0 }]));
        const sorted = [...services].sort();
        // Files come in order, so the service of the last one is most likely that of the next, unless services nest.
        const nested = sorted.some((inner) => sorted.some((outer) => outer !== inner && (0,_names_directory_js__WEBPACK_IMPORTED_MODULE_8__/* .isWithin */ .UO)(inner, outer)));
        const submodules = [];
        let rest = Buffer.alloc(0);
        let current;
        const args = ['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--', ...services];
        await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(args, {
            environment: this.environment,
            signal,
            onStdout: (chunk) => {
                rest = Buffer.concat([rest, chunk]);
                const records = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .splitRecords */ .DQ)(rest);
                for (const record of records) {
                    const tab = record.indexOf(0x09);
                    const [mode, , , size] = record.toString('latin1', 0, tab).split(/ +/);
                    const path = record.toString('utf8', tab + 1);
                    if (nested || current === undefined || !(0,_names_directory_js__WEBPACK_IMPORTED_MODULE_8__/* .isWithin */ .UO)(path, current)) {
                        current = sorted.findLast((service) => (0,_names_directory_js__WEBPACK_IMPORTED_MODULE_8__/* .isWithin */ .UO)(path, service));
                    }
                    if (current === undefined)
                        continue;
                    if (mode === '160000')
                        submodules.push(Buffer.from(record.subarray(tab + 1)));
                    const total = totals.get(current);
                    if (total === undefined || mode === '160000')
                        continue;
                    total.files++;
                    total.size += Number(size);
                }
                rest = Buffer.from(rest.subarray(rest.lastIndexOf(0) + 1));
            },
        });
        return { services: totals, submodules };
    }
    /** Everything below the services that is not as it was synced: committed, staged, changed, new, ignored or gone. */
    async localChanges(state, services, signal) {
        const pathspecs = services.length > MOST_PATHSPECS ? [] : services;
        const common = { environment: this.environment, signal };
        const [status, committed] = await Promise.all([
            (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--ignored=traditional', '--', ...pathspecs], common),
            state.head === undefined || state.synced === undefined
                ? Buffer.alloc(0)
                : (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['diff-tree', '-r', '-z', '--no-renames', '--name-status', state.synced.commit, state.head, '--', ...pathspecs], common),
        ]);
        const changes = new Map();
        const fields = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .splitRecords */ .DQ)(committed);
        for (let index = 0; index + 1 < fields.length; index += 2) {
            this.addChange(changes, fields[index]?.toString('latin1') ?? '', fields[index + 1] ?? Buffer.alloc(0));
        }
        for (const record of (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .splitRecords */ .DQ)(status))
            this.addChange(changes, record.toString('latin1', 0, 2), record.subarray(3));
        return [...changes.values()].filter(({ path }) => services.some((service) => (0,_names_directory_js__WEBPACK_IMPORTED_MODULE_8__/* .isWithin */ .UO)(path.toString('utf8'), service)));
    }
    addChange(changes, letters, path) {
        const kind = /[?!A]/.test(letters) ? 'added' : letters.includes('D') ? 'deleted' : 'modified';
        changes.set(path.toString('latin1'), { path: Buffer.from(path), kind });
    }
    /**
     * Keeps the files of local changes, and commits that a person made, under `refs/assets-sync/backup/`.
     * @returns the name of the ref
     */
    async backUp(state, changes, signal) {
        const nested = changes.find(({ path }) => path.at(-1) === 0x2f);
        if (nested !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('local-changes', `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.dir, nested.path.toString('utf8'))} is a git repository of its own.`, {
                hint: 'Move it out of the assets root; it cannot be kept in a backup.',
            });
        }
        const index = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.ours, `backup-index-${process.pid}`);
        const environment = { ...this.environment, GIT_INDEX_FILE: index, ...BACKUP_IDENTITY };
        try {
            const kept = changes.filter(({ kind }) => kind !== 'deleted').map(({ path }) => path);
            const input = Buffer.concat(kept.flatMap((path) => [path, Buffer.of(0)]));
            await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['update-index', '--add', '--remove', '-z', '--stdin'], { environment, input, signal });
            const tree = (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['write-tree', '--missing-ok'], { environment, signal })).toString('latin1').trim();
            const parents = state.head === undefined ? [] : ['-p', state.head];
            const message = `Recordings that a sync replaced: ${changes.length} changes`;
            const commit = (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['commit-tree', tree, ...parents, '-m', message], { environment, signal }))
                .toString('latin1')
                .trim();
            const ref = `${BACKUPS}${new Date().toISOString().replace(/[-:]/g, '')}`;
            await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['update-ref', ref, commit, '0'.repeat(40)], { environment, signal });
            return ref;
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(index, { force: true });
        }
    }
    /** Keeps commits that a person made, which nothing else may hold once HEAD moves on. */
    async keepCommits(head, signal) {
        await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['update-ref', `${BACKUPS}${head}`, head], { environment: this.environment, signal });
    }
    /** Makes a commit's files be on disk and HEAD point at it. */
    async checkOut(state, journal, { forced, comparable }, signal) {
        if (state.synced?.commit === journal.commit && state.head === undefined && forced.length === 0)
            return;
        await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .vK)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.ours, 'journal'), JSON.stringify(journal));
        if (forced.length > 0)
            await this.restore({ ...journal, services: forced }, signal);
        if (comparable) {
            const from = state.synced?.commit ?? EMPTY_TREE;
            const args = ['-c', 'checkout.workers=4', 'read-tree', '-m', '-u', from, journal.commit];
            const result = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .tryGit */ .Ii)(args, { environment: this.environment, signal });
            if (result.code !== 0)
                await this.checkOutFailed(result.stderr, forced.length > 0);
        }
        await this.finish(journal.commit);
    }
    async checkOutFailed(stderr, startedAlready) {
        // git looks at both trees and at what is there before it touches anything; then there is nothing to finish.
        const nothingTouched = /would be overwritten|not uptodate|index\.lock|unpack tree|read tree/.test(stderr);
        if (nothingTouched && !startedAlready)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.ours, 'journal'), { force: true });
        if (/would be overwritten|not uptodate/.test(stderr)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('local-changes', 'Files in the assets root changed while it was synced.', {
                hint: 'Stop what writes there and run the command again.',
                detail: stderr.trim(),
            });
        }
        if (/index\.lock/.test(stderr)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('busy', `Another git command is at work in ${this.dir}.`, {
                hint: `Wait for it; if there is none, delete ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.gitDir, 'index.lock')} and run the command again.`,
                detail: stderr.trim(),
            });
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('git-failed', `The files could not be written into ${this.dir}.`, {
            hint: 'Look at the detail (disk full? permissions?), then run the command again; it finishes what was begun.',
            detail: stderr.trim(),
        });
    }
    /**
     * Finishes a check-out that was cut off. The trees of its commit must be in the store.
     * @returns the backup of files that are neither as before nor as after: half-written, or recorded since
     */
    async resume(state, journal, signal) {
        const { commit, services } = journal;
        // The run that was cut off held the root's lock, as we do now; it may have left these.
        await Promise.all(['index.lock', 'HEAD.lock'].map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.gitDir, name), { force: true })));
        const index = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.ours, 'resume-index');
        const after = { ...this.environment, GIT_INDEX_FILE: index };
        let strange;
        try {
            await this.restorePaths(journal, ['--staged'], after, signal);
            const unlikeAfter = new Set((await this.filesUnlikeIndex(services, after, signal)).map((path) => path.toString('latin1')));
            const unlikeBefore = await this.filesUnlikeIndex(services, this.environment, signal);
            strange = unlikeBefore
                .filter((path) => unlikeAfter.has(path.toString('latin1')))
                .map((path) => ({ path, kind: 'modified' }));
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(index, { force: true });
        }
        const backup = strange.length === 0 ? undefined : await this.backUp({ ...state, head: undefined }, strange, signal);
        await this.restore(journal, signal);
        await this.finish(commit);
        return backup;
    }
    /** Files below the services that are not as an index says; those that are gone are left out. */
    async filesUnlikeIndex(services, environment, signal) {
        const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['ls-files', '-z', '--modified', '--others', '--', ...services], { environment, signal });
        const there = await Promise.all((0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .splitRecords */ .DQ)(output).map(async (path) => {
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(Buffer.concat([Buffer.from(`${this.dir}/`), path])).catch(() => undefined);
            return found === undefined ? [] : [path];
        }));
        return there.flat();
    }
    /** Makes services be as in a commit, whatever is there. */
    async restore(journal, signal) {
        const common = { environment: this.environment, signal };
        const { services } = journal;
        for (let start = 0; start < services.length; start += MOST_PATHSPECS) {
            await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['clean', '-ffdxq', '--', ...services.slice(start, start + MOST_PATHSPECS)], common);
        }
        const empty = services.filter((service) => journal.empty.includes(service));
        for (let start = 0; start < empty.length; start += MOST_PATHSPECS) {
            await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['rm', '-rfq', '--ignore-unmatch', '--', ...empty.slice(start, start + MOST_PATHSPECS)], common);
        }
        await this.restorePaths(journal, ['--staged', '--worktree'], this.environment, signal);
    }
    /** Reads no tree but those of the services: others may be lost with their store. */
    async restorePaths({ commit, services, empty }, where, environment, signal) {
        const full = services.filter((service) => !empty.includes(service));
        if (full.length === 0)
            return;
        const args = ['restore', '-q', `--source=${commit}`, ...where, '--pathspec-from-file=-', '--pathspec-file-nul'];
        await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(args, { environment, input: full.map((service) => `${service}\0`).join(''), signal });
    }
    /** Takes away a root that this run made and that holds no file yet. */
    async unmake() {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(this.dir);
        if (entries.length === 1 && entries[0] === '.git')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.dir, { recursive: true, force: true });
    }
    async finish(commit) {
        const ref = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.gitDir, SYNCED_REF);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ref, '..'), { recursive: true });
        await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .vK)(ref, `${commit}\n`);
        await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .vK)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.gitDir, 'HEAD'), `${commit}\n`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.ours, 'journal'), { force: true });
    }
}
const BACKUPS = 'refs/assets-sync/backup/';
const SYNCED_REF = 'refs/assets-sync/synced';
const BACKUP_IDENTITY = {
    GIT_AUTHOR_NAME: 'assets-sync',
    GIT_AUTHOR_EMAIL: 'assets-sync@localhost',
    GIT_COMMITTER_NAME: 'assets-sync',
    GIT_COMMITTER_EMAIL: 'assets-sync@localhost',
};
function parseJournal(text) {
    try {
        const { commit, services, empty = [] } = JSON.parse(text);
        const sha = (0,_names_sha_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(commit);
        return sha === undefined ? undefined : { commit: sha, services, empty };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ formatCommit),
/* harmony export */   L: () => (/* binding */ parseCommit)
/* harmony export */ });
/* harmony import */ var _names_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9211);
/* harmony import */ var _names_sha_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6242);
/** The commit that an assets root stands on: its message says what is there. */


/** The content of a commit object without parents or a clock: the same pins make the same commit everywhere. */
function formatCommit(tree, services) {
    const who = 'assets-sync <assets-sync@localhost> 0 +0000';
    return Buffer.from(`tree ${tree}\nauthor ${who}\ncommitter ${who}\n\n${formatMessage(services)}`);
}
/** Writes the message. Services come sorted. */
function formatMessage(services) {
    const lines = [
        services.length === 1 ? `Recordings of ${services[0]?.service}` : `Recordings of ${services.length} services`,
        '',
        'Made by assets-sync; the next sync replaces this commit.',
        '',
    ];
    let repository;
    for (const synced of services) {
        if (synced.repository !== repository) {
            repository = synced.repository;
            lines.push(`Repository: ${repository}`);
        }
        lines.push(`Service: ${synced.tree} ${synced.service}`);
        for (const part of synced.parts) {
            lines.push(`${part.byTree ? 'Pin by tree' : 'Pin'}: ${part.sha} ${part.tree} ${part.directory}`);
        }
    }
    return `${lines.join('\n')}\n`;
}
/** Reads the content of a commit object back; what is not of ours is passed over. */
function parseCommit(content) {
    const text = content.toString('utf8');
    const services = [];
    let repository = '';
    for (const line of text.slice(text.indexOf('\n\n') + 2).split('\n')) {
        const [, name, value = ''] = /^(Repository|Service|Pin|Pin by tree): (.*)$/.exec(line) ?? [];
        if (name === 'Repository')
            repository = value;
        if (name === 'Service') {
            const [, tree = '', path = ''] = /^([0-9a-f]{40}) (.*)$/.exec(value) ?? [];
            const service = { tree: (0,_names_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha */ .qL)(tree), parsed: (0,_names_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(path) };
            if (service.tree === undefined || 'wrong' in service.parsed)
                continue;
            services.push({ service: service.parsed.directory, repository, tree: service.tree, parts: [] });
        }
        else if (name === 'Pin' || name === 'Pin by tree') {
            const [, sha = '', tree = '', directory = ''] = /^([0-9a-f]{40}) ([0-9a-f]{40}) (.*)$/.exec(value) ?? [];
            const part = { sha: (0,_names_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha */ .qL)(sha), tree: (0,_names_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha */ .qL)(tree), parsed: (0,_names_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(directory) };
            if (part.sha === undefined || part.tree === undefined || 'wrong' in part.parsed)
                continue;
            const byTree = name === 'Pin by tree';
            services.at(-1)?.parts.push({ directory: part.parsed.directory, sha: part.sha, tree: part.tree, byTree });
        }
    }
    return services;
}


/***/ }),

/***/ 1847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sync: () => (/* binding */ sync)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/names/assets-url.ts + 1 modules
var assets_url = __webpack_require__(9860);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/names/directory.ts
var names_directory = __webpack_require__(9211);
// EXTERNAL MODULE: ./src/names/manifest.ts
var names_manifest = __webpack_require__(7135);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./src/names/sha.ts
var names_sha = __webpack_require__(6242);
;// CONCATENATED MODULE: ./src/pins/schema.ts
/**
 * What a recordings.json may say, once: the parser checks values by these rules, and the published JSON Schema is made of
 * them. A library for this was a third of the program and of its start (docs/decisions.md).
 */

const DEFAULT_BRANCH = 'main';
const DEFAULT_SERVICES = ['sdk/*'];
const DEFAULT_PATH = '.assets';
const A_SHA = 'a full commit name, 40 hexadecimal digits (a branch, a tag or a short SHA would move)';
const SHA = {
    type: 'string',
    description: 'The commit of the assets repository: all 40 hexadecimal digits.',
    pattern: /^[0-9a-fA-F]{40}$/,
    right: `a pin is ${A_SHA}`,
};
const PIN_OBJECT = {
    type: 'object',
    members: {
        sha: { ...SHA, right: `sha is ${A_SHA}` },
        tree: {
            type: 'string',
            description: 'The tree of this directory in that commit, "@", and the first 12 digits of the sha. Saves two requests.',
            pattern: /^[0-9a-fA-F]{40}@[0-9a-fA-F]{12}$/,
            right: 'tree is 40 hexadecimal digits, "@", and the first 12 digits of sha; leave it out if you do not have it',
        },
        reason: { type: 'string', description: 'Why the recordings changed.', right: 'reason is a text' },
    },
    required: ['sha'],
    right: `a pin is ${A_SHA}, or an object with it as "sha"`,
};
/** The rule for a pin of that shape: a SHA, or an object with one. */
function pinRule(isObject) {
    return isObject ? PIN_OBJECT : { ...SHA, right: PIN_OBJECT.right };
}
/** The settings by name. They stand in the root file only. */
const SETTINGS = {
    $schema: { type: 'string', description: 'The JSON Schema of this file, for editors.', right: 'the address of the JSON Schema' },
    $repository: {
        type: 'string',
        description: 'The assets repository: owner/name on GitHub, or the address of a git repository.',
        pattern: /./,
        right: 'owner/name on GitHub, or the address of a git repository',
    },
    $branch: {
        type: 'string',
        description: `The main branch of the assets repository. Default: ${DEFAULT_BRANCH}.`,
        test: isBranchName,
        right: 'the name of a branch',
    },
    $services: {
        type: 'array',
        description: `Which directories are services. Default: ${JSON.stringify(DEFAULT_SERVICES)}.`,
        items: { type: 'string', test: isDirectoryGlob, right: 'globs of directories below the top, such as "sdk/*"' },
        right: 'a list of globs of directories below the top, such as ["sdk/*"]',
    },
    $path: {
        type: 'string',
        description: `The assets root, relative to the top of the code repository. Default: ${DEFAULT_PATH}.`,
        test: isInnerPath,
        right: 'a directory inside the code repository that is not its top',
    },
};
/** Every part of a value that breaks its rule. */
function checkValue(value, rule, path = []) {
    const wrong = [{ path, message: `${JSON.stringify(value)} is not right here: ${rule.right}` }];
    if (rule.type === 'string') {
        const right = typeof value === 'string' && rule.pattern?.test(value) !== false && rule.test?.(value) !== false;
        return right ? [] : wrong;
    }
    if (rule.type === 'array') {
        if (!Array.isArray(value) || value.length === 0)
            return wrong;
        const { items } = rule;
        return items === undefined ? [] : value.flatMap((item, index) => checkValue(item, items, [...path, index]));
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return wrong;
    const missing = (rule.required ?? []).filter((name) => !Object.hasOwn(value, name));
    return [
        ...missing.map((name) => ({ path, message: `"${name}" is missing: ${rule.right}` })),
        ...Object.entries(rule.members ?? {}).flatMap(([name, member]) => Object.hasOwn(value, name) ? checkValue(value[name], member, [...path, name]) : []),
    ];
}
/** The JSON Schema of the file. What only `test` can say is the parser's alone. */
function recordingsSchema() {
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: 'recordings.json',
        description: 'Which commit of the assets repository the tests below each directory replay.',
        type: 'object',
        properties: Object.fromEntries(Object.entries(SETTINGS).map(([name, rule]) => [name, jsonSchema(rule)])),
        // An unknown setting is a warning, not an error.
        patternProperties: { '^\\$': {} },
        propertyNames: { not: { pattern: '\\\\|(^|/)\\.\\.?(/|$)|//' } },
        additionalProperties: { anyOf: [jsonSchema(SHA), jsonSchema(PIN_OBJECT)] },
        // For editors: the file is JSON with comments.
        allowTrailingCommas: true,
        allowComments: true,
    };
}
function jsonSchema({ type, description, pattern, items, members, required }) {
    return {
        type,
        ...(description === undefined ? {} : { description }),
        ...(pattern === undefined ? {} : { pattern: pattern.source }),
        ...(items === undefined ? {} : { items: jsonSchema(items), minItems: 1 }),
        ...(members === undefined
            ? {}
            : { properties: Object.fromEntries(Object.entries(members).map(([name, rule]) => [name, jsonSchema(rule)])) }),
        ...(required === undefined ? {} : { required }),
    };
}
/** The rules of `git check-ref-format` that keep a branch name from being anything else. */
function isBranchName(name) {
    return (
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    !/^$|^[-/.]|[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(\/|$)|[/.]$/.test(name) && name !== '@');
}
function isDirectoryGlob(glob) {
    return isInnerPath(glob) && !glob.startsWith('!');
}
function isInnerPath(path) {
    const parsed = (0,names_directory/* parseDirectory */.Bp)(path);
    return 'directory' in parsed && parsed.directory !== names_directory/* TOP */.wv;
}

;// CONCATENATED MODULE: ./src/pins/manifest.ts
/** Reads one recordings.json: every pin and setting, every mistake at once, each with its line and column. */





const SYNTAX = {
    1: 'this is not JSON; strings stand in double quotes',
    2: 'this is not a number',
    3: 'a name in double quotes is expected here',
    4: 'a value is expected here',
    5: 'missing colon; put a : between the name and its value',
    6: 'missing comma; put a , after the entry before this one',
    7: 'missing } at the end of the object',
    8: 'missing ] at the end of the list',
    9: 'nothing may follow the closing }',
    10: 'this is not a comment; comments begin with // or /*',
    11: 'missing */ at the end of the comment',
    12: 'missing " at the end of the string',
    13: 'this is not a number',
    14: 'a \\u escape needs four hexadecimal digits',
    15: 'this is not an escape; write \\\\ for a backslash',
    16: 'a control character; write it as an escape',
};
/**
 * @param text the file's contents
 * @param holder the directory that holds the file; the top's is the root file, the only one with settings
 */
function parseManifest(text, holder) {
    const file = (0,names_directory/* joinDirectory */.as)(holder, names_manifest/* MANIFEST_NAME */.i);
    const manifest = { file, holder, pins: [], settings: {}, places: {}, errors: [], warnings: [] };
    const source = text.replace(/^\ufeff/, '');
    const place = placesOf(source, file);
    const report = (list, offset, message) => list.push({ message, at: place(offset) });
    const syntaxErrors = [];
    const root = main.parseTree(source, syntaxErrors, { allowTrailingComma: true });
    for (const { error, offset } of syntaxErrors)
        report(manifest.errors, offset, SYNTAX[error] ?? 'this is not JSON');
    if (root === undefined || root.type !== 'object') {
        if (syntaxErrors.length === 0 || root !== undefined) {
            report(manifest.errors, root?.offset ?? 0, 'the file holds one object: { "sdk/service": "<sha>" }');
        }
        return manifest;
    }
    const seen = new Map();
    for (const property of root.children ?? []) {
        const [keyNode, valueNode] = property.children ?? [];
        if (keyNode === undefined || valueNode === undefined)
            continue;
        const key = String(keyNode.value);
        if (key.startsWith('$'))
            readSetting(key, keyNode, valueNode);
        else
            readPin(key, keyNode, valueNode);
    }
    manifest.errors.sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0));
    return manifest;
    function readSetting(key, keyNode, valueNode) {
        if (holder !== names_directory/* TOP */.wv) {
            report(manifest.errors, keyNode.offset, `${key} is a setting; settings stand in the ${names_manifest/* MANIFEST_NAME */.i} at the top only`);
            return;
        }
        if (!Object.hasOwn(SETTINGS, key)) {
            const known = Object.keys(SETTINGS).join(', ');
            report(manifest.warnings, keyNode.offset, `${key} is not a setting that assets-sync knows (${known}); it is ignored`);
            return;
        }
        const name = key;
        if (manifest.places[name] !== undefined) {
            report(manifest.errors, keyNode.offset, `${key} is there twice; remove one`);
            return;
        }
        manifest.places[name] = place(keyNode.offset);
        const value = check(SETTINGS[name], valueNode);
        if (value === undefined || name === '$schema')
            return;
        Object.assign(manifest.settings, { [name.slice(1)]: value });
    }
    function readPin(key, keyNode, valueNode) {
        const parsed = (0,names_directory/* parseDirectory */.Bp)(key);
        if ('wrong' in parsed) {
            report(manifest.errors, keyNode.offset, `${JSON.stringify(key)} is not a directory: ${parsed.wrong}`);
        }
        else if (Object.hasOwn(SETTINGS, `$${key}`)) {
            report(manifest.errors, keyNode.offset, `${JSON.stringify(key)} would be a directory; the setting is "$${key}"`);
            return;
        }
        else {
            const first = seen.get(parsed.directory);
            if (first !== undefined) {
                const where = place(first);
                report(manifest.errors, keyNode.offset, `${JSON.stringify(key)} is pinned twice, first in line ${where.line}; remove one`);
            }
            seen.set(parsed.directory, keyNode.offset);
        }
        const value = check(pinRule(valueNode.type === 'object'), valueNode);
        const entry = typeof value === 'string' ? { sha: value } : value;
        const sha = entry === undefined ? undefined : (0,names_sha/* parseSha */.qL)(entry.sha);
        if (entry === undefined || sha === undefined || 'wrong' in parsed)
            return;
        manifest.pins.push({
            directory: (0,names_directory/* joinDirectory */.as)(holder, parsed.directory),
            sha,
            tree: readTree(entry.tree, sha, valueNode),
            reason: entry.reason,
            holder,
            at: place(keyNode.offset),
        });
    }
    function readTree(text, sha, node) {
        if (text === undefined)
            return undefined;
        const [tree = '', computedFor = ''] = text.toLowerCase().split('@');
        if (computedFor === sha.slice(0, names_sha/* SHORT_SHA_LENGTH */.JS))
            return (0,names_sha/* parseSha */.qL)(tree);
        const at = main.findNodeAtLocation(node, ['tree']) ?? node;
        report(manifest.warnings, at.offset, `tree was computed for ${computedFor}, not for this sha; it is ignored`);
        return undefined;
    }
    /** Checks a value and reports what is wrong with it at the place where it stands. */
    function check(rule, node) {
        const value = main.getNodeValue(node);
        const breaches = checkValue(value, rule);
        for (const { path, message } of breaches) {
            report(manifest.errors, main.findNodeAtLocation(node, path)?.offset ?? node.offset, message);
        }
        return breaches.length === 0 ? value : undefined;
    }
}
/** Makes offsets into lines and columns, both from 1. */
function placesOf(text, file) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        const line = starts.findLastIndex((start) => start <= offset);
        return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    };
}

;// CONCATENATED MODULE: ./src/pins/load.ts
/** Finds and reads the recordings.json files that count for a run. */






/** Reads the file in `holder`, or returns undefined where there is none. */
async function readManifest(codeRoot, holder) {
    const path = (0,external_node_path_.join)(codeRoot, holder, names_manifest/* MANIFEST_NAME */.i);
    try {
        return parseManifest(await (0,promises_.readFile)(path, 'utf8'), holder);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        if (code !== 'EISDIR')
            throw error;
        throw manifestError([{ message: 'this is a directory, not a file', at: { file: (0,external_node_path_.join)(holder, names_manifest/* MANIFEST_NAME */.i) } }]);
    }
}
/** Reads the root file, which must be there. */
async function readRootManifest(codeRoot) {
    const manifest = await readManifest(codeRoot, names_directory/* TOP */.wv);
    if (manifest !== undefined)
        return manifest;
    throw new errors/* AssetsSyncError */.Fl('bad-manifest', `There is no ${names_manifest/* MANIFEST_NAME */.i} in ${codeRoot}.`, {
        hint: `Write one there, { "$repository": "owner/name-assets", "sdk/service": "<sha>" }, or say with working-directory where it is.`,
        at: { file: names_manifest/* MANIFEST_NAME */.i },
    });
}
/** Throws one error with every mistake of every file, if there is any. */
function throwIfWrong(manifests) {
    const errors = manifests.flatMap((manifest) => manifest.errors);
    if (errors.length > 0)
        throw manifestError(errors);
}
/** An error that names every problem with its place. */
function manifestError(problems) {
    const list = problems.map(({ message, at }) => `${(0,errors/* formatPlace */.dE)(at)} ${message}`);
    const message = list.length === 1 ? `${list[0]}.` : `There are ${list.length} mistakes:\n${list.join('\n')}`;
    return new errors/* AssetsSyncError */.Fl('bad-manifest', message, {
        hint: list.length === 1 ? 'Correct it; nothing was changed.' : 'Correct them; nothing was changed.',
        at: problems[0]?.at,
        problems,
    });
}

;// CONCATENATED MODULE: ./src/assets/address.ts
/** Which assets repository a run is about: the `repository` input's, else the file's. */



/** @throws `bad-manifest` at the setting's place, or `bad-usage` for the input */
function findAddress({ given, root, gitHubServer, base, trusted }) {
    const at = root.places.$repository ?? { file: root.file };
    const text = given ?? root.settings.repository;
    if (text === undefined) {
        throw new errors/* AssetsSyncError */.Fl('bad-manifest', `No assets repository is named in ${root.file}.`, {
            hint: 'Add "$repository": "owner/name-assets" to it, or give the repository input.',
            at,
        });
    }
    const parsed = (0,assets_url/* parseAssetsUrl */.M)(text, gitHubServer, base);
    if ('wrong' in parsed) {
        if (given === undefined)
            throw manifestError([{ message: `$repository cannot be used: ${parsed.wrong}`, at }]);
        throw new errors/* AssetsSyncError */.Fl('bad-usage', `The repository input cannot be used: ${parsed.wrong}.`, {
            hint: 'Give owner/name on GitHub, or the address of a git repository.',
        });
    }
    if (given === undefined && !trusted && parsed.transport !== 'http') {
        const message = 'in CI, $repository is owner/name or an http(s) address; anything else goes into the repository input';
        throw manifestError([{ message, at }]);
    }
    return parsed;
}

// EXTERNAL MODULE: ./src/assets/credentials.ts
var credentials = __webpack_require__(687);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/proper-lockfile/index.js
var proper_lockfile = __webpack_require__(3648);
var proper_lockfile_default = /*#__PURE__*/__webpack_require__.n(proper_lockfile);
;// CONCATENATED MODULE: ./src/assets/lock.ts
/** One at a time: locks that die with their process. */



/** Milliseconds after which a lock that its holder no longer renews is taken over: the holder was killed. */
const STALE_AFTER = 5_000;
/**
 * Runs `body` while nobody else holds `path`.
 * @param path the lock: a directory that exists as long as it is held
 * @param body gets a signal that is also aborted when the lock was lost (a machine that slept, say)
 */
async function withLock(path, signal, body) {
    const lost = new AbortController();
    const release = await acquire(path, signal, () => lost.abort(new errors/* AssetsSyncError */.Fl('busy', `Another run took over ${path} while this one slept.`, { hint: 'Run the command again.' })));
    try {
        return await body(AbortSignal.any([signal, lost.signal]));
    }
    finally {
        if (!lost.signal.aborted)
            await release();
    }
}
async function acquire(path, signal, onLost) {
    for (let wait = 10;; wait = Math.min(wait * 1.5, 200)) {
        try {
            return await proper_lockfile_default().lock(path, {
                lockfilePath: path,
                realpath: false,
                stale: STALE_AFTER,
                update: STALE_AFTER / 4,
                onCompromised: onLost,
            });
        }
        catch (error) {
            if (error.code !== 'ELOCKED')
                throw error;
        }
        await (0,external_node_timers_promises_.setTimeout)(wait * (0.5 + Math.random()), undefined, { signal }).catch(() => signal.throwIfAborted());
    }
}

// EXTERNAL MODULE: ./src/git/environment.ts
var environment = __webpack_require__(3313);
// EXTERNAL MODULE: ./src/git/git.ts + 2 modules
var git = __webpack_require__(3221);
// EXTERNAL MODULE: ./src/assets/git-files.ts
var git_files = __webpack_require__(3351);
// EXTERNAL MODULE: ./node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(4995);
;// CONCATENATED MODULE: ./src/git/failure.ts
const NO_ACCESS = /Authentication failed|could not read (Username|Password)|Permission denied \(|Host key verification failed|does not appear to be a git repository|repository .* not found|Repository not found/i;
/** @param now milliseconds since the epoch, to read a `Retry-After` that is a date */
function explainFetchFailure(stderr, trace, now) {
    const missing = /not our ref ([0-9a-f]{40})/.exec(stderr)?.[1];
    if (missing !== undefined)
        return { kind: 'missing', name: missing };
    if (/unadvertised object/.test(stderr))
        return { kind: 'unadvertised' };
    if (/couldn't find remote ref/.test(stderr))
        return { kind: 'no-branch' };
    if (/No space left on device|Disk quota exceeded|Read-only file system/.test(stderr))
        return { kind: 'no-room' };
    const { last } = trace;
    if (last !== undefined && last.status >= 300) {
        const { status, headers } = last;
        const location = headers.location;
        if (status < 400 && location !== undefined)
            return { kind: 'redirect', location };
        const limited = status === 403 && ('retry-after' in headers || headers['x-ratelimit-remaining'] === '0');
        if (status === 408 || status === 429 || status >= 500 || limited) {
            return { kind: 'transient', retryAfter: parseRetryAfter(headers['retry-after'], now) };
        }
        if (status === 401 || status === 403 || status === 404)
            return { kind: 'unauthorized', status };
        return { kind: 'other' };
    }
    if (/certificate/i.test(stderr))
        return { kind: 'other' };
    if (NO_ACCESS.test(stderr))
        return { kind: 'unauthorized', status: undefined };
    if (TRANSIENT.test(stderr))
        return { kind: 'transient', retryAfter: 0 };
    return { kind: 'other' };
}
/** A transfer that broke off, by the words of git, curl and ssh. */
const TRANSIENT = new RegExp([
    'Could not resolve',
    'Failed to connect',
    "Couldn't connect",
    'Connection (refused|reset|timed out|closed)',
    'Empty reply',
    'early EOF',
    'unexpected disconnect',
    'hung up',
    'Operation (too slow|timed out)',
    'transfer closed',
    'RPC failed',
    'expected flush',
    'bad line length',
    'unable to access',
    'inflate',
    'pack (is corrupted|signature|has bad)',
    'index-pack failed',
    'fetch-pack: ',
    'GnuTLS',
    'SSL_',
].join('|'), 'i');
function parseRetryAfter(value, now) {
    if (value === undefined)
        return 0;
    const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
    return Number.isNaN(milliseconds) ? 0 : Math.max(0, milliseconds);
}

;// CONCATENATED MODULE: ./src/git/http-trace.ts
/** What git and its server said to each other over HTTP, read from GIT_TRACE_CURL. */
const LINE = /(=>|<=) (?:Send|Recv) header: (.*)$/;
/** Parses a trace. git leaves `Authorization` and cookies out of it. */
function parseHttpTrace(text) {
    const trace = { requests: 0, last: undefined };
    for (const line of text.split('\n')) {
        const [, direction, header] = LINE.exec(line) ?? [];
        if (direction === undefined || header === undefined)
            continue;
        if (direction === '=>') {
            if (/^(GET|POST) /.test(header))
                trace.requests++;
            continue;
        }
        const [, status] = /^HTTP\/[\d.]+ (\d{3})/.exec(header) ?? [];
        if (status !== undefined)
            trace.last = { status: Number(status), headers: {} };
        else if (trace.last !== undefined) {
            const colon = header.indexOf(':');
            if (colon > 0)
                trace.last.headers[header.slice(0, colon).toLowerCase()] = header.slice(colon + 1).trim();
        }
    }
    return trace;
}

;// CONCATENATED MODULE: ./src/assets/remote.ts
/** The assets repository's server: fetches with credentials, retries and counting. */









/** The server answered, and the answer is no. Callers know what to try next. */
class Refused extends Error {
    failure;
    words;
    constructor(failure, words) {
        super(`refused: ${failure.kind}`);
        this.failure = failure;
        this.words = words;
    }
}
class Remote {
    /** Fetches that succeeded, HTTP requests and pack bytes since the start. */
    traffic = { fetches: 0, requests: 0, bytes: 0 };
    url;
    kept;
    options;
    constructor(options) {
        this.options = options;
        this.url = options.url.url;
    }
    /** As people know it. */
    get address() {
        return this.options.url.url;
    }
    /** Begins what a fetch will need, while the caller is busy with something else. */
    prepare(signal) {
        // Whoever needs the answer hears of the failure.
        this.userConfig(signal).catch(() => { });
    }
    /**
     * Fetches into a scratch.
     * @returns whether the server left out what the filter said
     * @throws Refused where the server says no; AssetsSyncError where there is nothing else to try
     */
    async fetch(scratch, request, signal) {
        const before = await packBytes(scratch);
        const { attempts, onInfo } = this.options;
        try {
            return await (0,p_retry/* default */.Ay)(() => this.attempt(scratch, request, signal), {
                retries: attempts - 1,
                minTimeout: 500,
                maxTimeout: 20_000,
                factor: 2,
                randomize: true,
                signal,
                shouldRetry: ({ error }) => error instanceof Transient,
                onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
                    if (!(error instanceof Transient) || retriesLeft === 0)
                        return;
                    onInfo(`${error.message} (attempt ${attemptNumber} of ${attempts}); trying again.`);
                    await (0,external_node_timers_promises_.setTimeout)(Math.min(error.retryAfter, 3_600_000), undefined, { signal });
                },
            });
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof Transient)
                throw this.unreachable(error.words);
            throw error;
        }
        finally {
            this.traffic.bytes += (await packBytes(scratch)) - before;
        }
    }
    async attempt(scratch, request, signal) {
        const traceFile = (0,external_node_path_.join)(scratch.dir, 'http-trace');
        const { onProgress, authorization, trusted } = this.options;
        const result = await (0,git/* tryGit */.Ii)([
            'fetch',
            onProgress === undefined ? '--quiet' : '--progress',
            '--no-tags',
            '--no-write-fetch-head',
            '--no-auto-maintenance',
            '--recurse-submodules=no',
            ...(request.filter === undefined ? [] : [`--filter=${request.filter}`]),
            ...(request.depth === undefined ? [] : [`--depth=${request.depth}`]),
            '--stdin',
            '--',
            this.url,
        ], {
            environment: (0,environment/* transferEnvironment */.FF)(process.env, {
                gitDir: scratch.dir,
                kept: await this.userConfig(signal),
                trusted,
                authorization: authorization === undefined ? undefined : { url: this.url, header: authorization },
                traceFile,
                negotiate: request.negotiate === true,
            }),
            input: `${request.wants.join('\n')}\n`,
            signal,
            ...(onProgress === undefined ? {} : { onStderr: onProgress }),
        });
        const trace = await readTrace(traceFile);
        this.traffic.requests += trace.requests;
        if (result.code === 0) {
            this.traffic.fetches++;
            return { filtered: !/filtering not recognized/.test(result.stderr) };
        }
        return this.fail(result.stderr, trace, scratch, request, signal);
    }
    async fail(stderr, trace, scratch, request, signal) {
        const words = this.withoutToken(serverWords(stderr));
        const failure = explainFetchFailure(stderr, trace, Date.now());
        switch (failure.kind) {
            case 'missing':
            case 'unadvertised':
            case 'no-branch':
                throw new Refused(failure, words);
            case 'transient':
                throw new Transient(words, failure.retryAfter, trace);
            case 'redirect':
                this.follow(failure.location);
                return this.attempt(scratch, request, signal);
            case 'no-room':
                throw new errors/* AssetsSyncError */.Fl('not-writable', `What was fetched could not be written below ${scratch.dir}.`, {
                    hint: 'Make room or give this user access, then run the command again.',
                    detail: words,
                });
            case 'unauthorized':
                throw this.unauthorized(failure.status, words);
            default:
                throw this.unreachable(words);
        }
    }
    /** A renamed repository on the same origin is followed, once; anything else would carry a token elsewhere. */
    follow(location) {
        const target = new URL(location, this.url);
        const repository = target.href.replace(/\/(info\/refs|git-upload-pack)(\?.*)?$/, '');
        const from = new URL(this.url);
        if (target.origin !== from.origin) {
            throw new errors/* AssetsSyncError */.Fl('unreachable', `${from.origin} redirects to another server, ${target.origin}.`, {
                hint: `If that is right, name the repository by its new address, ${repository}.`,
            });
        }
        if (this.url !== this.options.url.url || repository === this.url) {
            throw new errors/* AssetsSyncError */.Fl('unreachable', `${this.options.url.url} redirects again and again.`, {
                hint: 'Name the repository by its present address.',
            });
        }
        this.options.onInfo(`${this.url} has moved to ${repository}; change $repository to spare a request.`);
        this.url = repository;
    }
    unauthorized(status, words) {
        const { authorization, trusted, url } = this.options;
        if (url.transport === 'path') {
            return new errors/* AssetsSyncError */.Fl('unreachable', `${this.url} is not a git repository that can be read.`, {
                hint: 'Check the path and its permissions.',
                detail: words,
            });
        }
        const answer = status === undefined ? 'refused access' : `answered ${status}`;
        return new errors/* AssetsSyncError */.Fl('unauthorized', `${this.url} ${answer}: it does not exist, or the token cannot see it.`, {
            hint: authorization !== undefined
                ? 'Check the name of the repository, and that the token is valid and may read its contents.'
                : trusted
                    ? 'Check the name of the repository; if it is private, log in (gh auth login, or your git credential helper) or set GH_TOKEN.'
                    : 'Check the name of the repository; if it is private, give a token for it in the token input.',
            detail: words,
        });
    }
    /** A server may say what it was sent. */
    withoutToken(words) {
        const encoded = this.options.authorization?.replace(/^\w+ /, '');
        if (encoded === undefined)
            return words;
        const token = Buffer.from(encoded, 'base64')
            .toString('utf8')
            .replace(/^[^:]*:/, '');
        return words.replaceAll(encoded, '***').replaceAll(token, '***');
    }
    unreachable(words) {
        return new errors/* AssetsSyncError */.Fl('unreachable', `The server of ${this.url} could not be reached or did not complete.`, {
            hint: 'Check the address, the network and any proxy, then run the command again; nothing on disk was changed.',
            detail: words,
        });
    }
    userConfig(signal) {
        const { configFrom, trusted } = this.options;
        this.kept ??= (0,git/* git */.$Y)(['config', '--list', '-z'], { environment: (0,environment/* codeEnvironment */.dI)(process.env), cwd: configFrom, signal }).then((listing) => (0,environment/* keptConfig */.RX)(listing.toString('utf8'), trusted));
        return this.kept;
    }
}
/** Worth another try. */
class Transient extends Error {
    words;
    retryAfter;
    constructor(words, retryAfter, trace) {
        const status = trace.last !== undefined && trace.last.status >= 400 ? `The server answered ${trace.last.status}` : undefined;
        super(status ?? `The transfer broke off: ${words.split('\n').at(-1) ?? ''}`);
        this.words = words;
        this.retryAfter = retryAfter;
    }
}
/** What the server and git said, without progress and blank lines. */
function serverWords(stderr) {
    const lines = stderr.split(/[\r\n]+/).map((line) => line.trim());
    return lines
        .filter((line) => line !== '' && !/^(remote: )?(Enumerating|Counting|Compressing|Receiving|Resolving|Total)\b/.test(line))
        .join('\n');
}
async function readTrace(file) {
    const text = await (0,promises_.readFile)(file, 'latin1').catch(() => '');
    await (0,promises_.rm)(file, { force: true });
    return parseHttpTrace(text);
}
/** Bytes of the packs that arrived. */
async function packBytes(scratch) {
    const names = (await (0,promises_.readdir)(scratch.packs)).filter((name) => name.endsWith('.pack'));
    const sizes = await Promise.all(names.map(async (name) => (await (0,promises_.stat)((0,external_node_path_.join)(scratch.packs, name))).size));
    return sizes.reduce((sum, size) => sum + size, 0);
}

;// CONCATENATED MODULE: ./src/assets/store.ts
/**
 * What this machine keeps of one assets repository.
 *
 * ```
 * <store>/
 *   objects/                        complete service trees only, never a promise: assets roots borrow from here
 *   refs/assets-sync/trees/<tree>   that tree is here, with everything in it; the file's time is its last use
 *   index/                          commits and trees of blobless fetches: what a SHA alone is looked up in
 *   branch/                         the whole main branch, only for a server that gives out nothing by name
 *   server.json                     what the server cannot do
 *   tmp/                            a git directory for each fetch under way
 * ```
 */








/** After this many milliseconds a server is asked again: hosts learn. */
const LIMITS_LAST = 30 * 24 * 3600 * 1000;
class Store {
    dir;
    /** Absolute: what assets roots name as their alternate. */
    objects;
    made;
    removals = [];
    constructor(base, url) {
        this.dir = (0,external_node_path_.join)(base, repositoryKey(url));
        this.objects = (0,external_node_path_.join)(this.dir, 'objects');
    }
    get index() {
        return (0,external_node_path_.join)(this.dir, 'index');
    }
    get branch() {
        return (0,external_node_path_.join)(this.dir, 'branch');
    }
    get tips() {
        return (0,external_node_path_.join)(this.index, 'tips');
    }
    treeRef(tree) {
        return (0,external_node_path_.join)(this.dir, 'refs/assets-sync/trees', tree);
    }
    /** Makes the folders, unless they are there. */
    make() {
        this.made ??= (async () => {
            const folders = ['refs/assets-sync/trees', 'objects/pack', 'tmp'];
            await Promise.all(folders.map((path) => (0,promises_.mkdir)((0,external_node_path_.join)(this.dir, path), { recursive: true })));
            await makeIfAbsent(this.dir, () => (0,git_files/* makeGitDirectory */.g7)(this.dir, {
                // gc and repack then refuse to drop an object, whoever runs them.
                config: [...OUR_CONFIG, ['extensions.preciousObjects', 'true']],
                alternates: [],
            }));
        })();
        return this.made;
    }
    /** Throws away all that was fetched: some of it cannot be read. What borrowed from here fetches it again. */
    async discard(signal) {
        await (0,promises_.mkdir)(this.dir, { recursive: true });
        await this.withLock(signal, async () => {
            // The marks first, so that nobody trusts what is about to go.
            for (const name of ['refs', 'config', 'objects', 'index', 'branch']) {
                await (0,promises_.rm)((0,external_node_path_.join)(this.dir, name), { recursive: true, force: true, maxRetries: 3 });
            }
        });
        this.made = undefined;
    }
    /** Throws away the index alone. */
    async discardIndex() {
        await (0,promises_.rm)(this.index, { recursive: true, force: true, maxRetries: 3 });
    }
    /** Deletes what fetches left behind that were killed more than a day ago. */
    async sweep() {
        const tmp = (0,external_node_path_.join)(this.dir, 'tmp');
        const yesterday = Date.now() - 24 * 3600 * 1000;
        for (const name of await (0,promises_.readdir)(tmp)) {
            const left = await (0,promises_.stat)((0,external_node_path_.join)(tmp, name)).catch(() => undefined);
            if (left !== undefined && left.mtimeMs < yesterday)
                this.removals.push((0,promises_.rm)((0,external_node_path_.join)(tmp, name), { recursive: true, force: true }));
        }
    }
    /** Whether a tree is here with everything in it. */
    async hasTree(tree) {
        const now = new Date();
        return (0,promises_.utimes)(this.treeRef(tree), now, now).then(() => true, () => isThere(this.treeRef(tree)));
    }
    /** Keeps others from fetching the same at the same time. */
    withLock(signal, body) {
        return withLock((0,external_node_path_.join)(this.dir, 'lock'), signal, body);
    }
    async readLimits() {
        const text = await (0,git_files/* readIfThere */.qC)((0,external_node_path_.join)(this.dir, 'server.json'));
        if (text === undefined)
            return {};
        try {
            const limits = JSON.parse(text);
            return Date.now() - (limits.since ?? 0) < LIMITS_LAST ? limits : {};
        }
        catch {
            return {};
        }
    }
    async rememberLimits(limits) {
        await (0,git_files/* writeAtomically */.vK)((0,external_node_path_.join)(this.dir, 'server.json'), `${JSON.stringify({ ...limits, since: Date.now() })}\n`);
    }
    /**
     * Runs `body` with a throw-away git directory.
     * @param borrowed object folders that it sees besides its own
     * @param tips commits at depth 1 in one of them, for the server to leave out what they hold
     */
    async withScratch(borrowed, tips, body) {
        const dir = (0,external_node_path_.join)(this.dir, 'tmp', `${process.pid}-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
        try {
            await makeScratch(dir, borrowed, tips);
            return await body({ dir, packs: (0,external_node_path_.join)(dir, 'objects/pack') });
        }
        finally {
            this.removals.push((0,promises_.rm)(dir, { recursive: true, force: true, maxRetries: 3 }));
        }
    }
    /** Waits for what is still cleaned up; nothing else depends on it. */
    async settle() {
        await Promise.all(this.removals);
    }
    /** Moves a scratch's packs in and marks trees as complete. */
    async landTrees(scratch, trees) {
        await movePacks(scratch.packs, (0,external_node_path_.join)(this.objects, 'pack'), ['.rev', '.pack', '.idx']);
        await Promise.all(trees.map((tree) => (0,git_files/* writeAtomically */.vK)(this.treeRef(tree), `${tree}\n`)));
    }
    /** Moves the packs of a blobless fetch into the index, where they stay marked as promises. */
    async landCommits(scratch) {
        await makeIfAbsent(this.index, async () => {
            await (0,promises_.mkdir)(this.tips, { recursive: true });
            await (0,git_files/* makeGitDirectory */.g7)(this.index, { config: OUR_CONFIG, alternates: [] });
        });
        await movePacks(scratch.packs, (0,external_node_path_.join)(this.index, 'objects/pack'), ['.promisor', '.rev', '.pack', '.idx']);
    }
    /** Remembers commits of the index, to be offered to the server by later fetches. */
    async addTips(commits) {
        await Promise.all(commits.map((commit) => (0,git_files/* writeAtomically */.vK)((0,external_node_path_.join)(this.tips, commit), '')));
    }
    /** The commits that were looked up last, newest first. */
    async recentTips(most) {
        const names = (await (0,promises_.readdir)(this.tips).catch(() => [])).map(names_sha/* parseSha */.qL).filter((name) => name !== undefined);
        const timed = await Promise.all(names.map(async (name) => ({ name, time: (await (0,promises_.stat)((0,external_node_path_.join)(this.tips, name))).mtimeMs })));
        return timed
            .sort((a, b) => b.time - a.time)
            .slice(0, most)
            .map(({ name }) => name);
    }
    /**
     * Looks directories up in commits, in what is here.
     * @returns for each question the tree, `absent` (the commit is here without that directory), `no-commit` (the name is here,
     * but some other object's) or undefined (no such name here)
     */
    async lookUp(questions, signal) {
        if (questions.length === 0)
            return [];
        const somewhere = (await isThere((0,external_node_path_.join)(this.index, 'config'))) || (await isThere((0,external_node_path_.join)(this.branch, 'config')));
        if (!somewhere)
            return questions.map(() => undefined);
        const names = questions.flatMap(({ sha, directory }) => [sha, `${sha}:${directory}`]);
        const answers = await this.askBatchCheck(names, signal);
        return questions.map((_, index) => {
            // A name that is not here comes back as `<name> missing`, and a name may end like an answer.
            const [commit, directory] = answers
                .slice(2 * index, 2 * index + 2)
                .map((line) => /^([0-9a-f]{40}) (commit|tree|blob|tag)$/.exec(line));
            if (commit?.[2] !== 'commit')
                return commit?.[2] === undefined ? undefined : 'no-commit';
            return (directory?.[2] === 'tree' ? (0,names_sha/* parseSha */.qL)(directory[1] ?? '') : undefined) ?? 'absent';
        });
    }
    /** Whether a commit here really lacks a directory, and not we an object of it. */
    async isAbsent(sha, directory, signal) {
        const args = ['ls-tree', '-d', '-z', '--full-tree', sha, '--', directory];
        const { code, stdout } = await (0,git/* tryGit */.Ii)(args, { environment: this.lookUpEnvironment, signal });
        return code === 0 && stdout.length === 0;
    }
    get lookUpEnvironment() {
        return {
            ...(0,environment/* ownEnvironment */.am)(process.env, this.dir),
            GIT_ALTERNATE_OBJECT_DIRECTORIES: [this.index, this.branch].map((dir) => quotePath((0,external_node_path_.join)(dir, 'objects'))).join(external_node_path_.delimiter),
        };
    }
    async askBatchCheck(names, signal) {
        const environment = this.lookUpEnvironment;
        const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)'];
        const output = await (0,git/* git */.$Y)(args, { environment, input: `${names.join('\n')}\n`, signal });
        return output.toString('utf8').split('\n');
    }
}
/** A folder name for the repository: readable, and different for different repositories. */
function repositoryKey({ url }) {
    const identity = url.replace(/\.git$/, '');
    const readable = identity
        .replace(/^.*?:\/\/|^.*@/, '')
        .split(/[^\w.-]+/)
        .slice(-2)
        .join('-')
        .replace(/^[.-]+/, '');
    return `${readable.slice(-60)}-${(0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 12)}`;
}
const OUR_CONFIG = [
    ['core.repositoryFormatVersion', '1'],
    ['core.bare', 'true'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
];
/** A path in a list that git splits at the path delimiter. */
function quotePath(path) {
    return `"${path.replace(/[\\"]/g, '\\$&')}"`;
}
async function isThere(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}
/** Makes a git directory unless it is there: its configuration is written last. */
async function makeIfAbsent(dir, make) {
    if (!(await isThere((0,external_node_path_.join)(dir, 'config'))))
        await make();
}
/** The least that git takes for a git directory. */
async function makeScratch(dir, borrowed, tips) {
    await Promise.all(['objects/pack', 'objects/info', 'refs'].map((name) => (0,promises_.mkdir)((0,external_node_path_.join)(dir, name), { recursive: true })));
    const refs = tips.map((tip) => `${tip} refs/tips/${tip}\n`).sort();
    const files = {
        HEAD: 'ref: refs/heads/none\n',
        config: (0,git_files/* configText */.Ut)(OUR_CONFIG),
        'objects/info/alternates': (0,git_files/* alternatesText */.JW)(borrowed),
        ...(tips.length === 0
            ? {}
            : { 'packed-refs': `# pack-refs with: sorted\n${refs.join('')}`, shallow: tips.map((tip) => `${tip}\n`).join('') }),
    };
    await Promise.all(Object.entries(files).map(([name, text]) => (0,promises_.writeFile)((0,external_node_path_.join)(dir, name), text)));
}
/** Renames packs file by file, in an order in which a reader never finds an index without its pack. */
async function movePacks(from, to, endings) {
    const names = await (0,promises_.readdir)(from);
    for (const ending of endings) {
        for (const name of names) {
            if (name.endsWith(ending))
                await (0,promises_.rename)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name));
        }
    }
}

;// CONCATENATED MODULE: ./src/assets/obtain.ts
/** Brings the trees of pinned directories into the store, with as few requests as the server allows. */









/** How many commits are offered to the server, so that it leaves out what they share with the one that is wanted. */
const TIPS_OFFERED = 8;
/**
 * Finds the tree of every part and makes the store hold it.
 *
 * A part with a known tree costs nothing but that tree (an object may be wanted by name, whatever it is). A SHA alone
 * costs a blobless fetch of all such commits first. Both are one fetch for all parts together.
 *
 * @param earlier another tree of the same directory that the store may hold: then only what differs is fetched
 * @throws `missing-commit` where the server does not have a commit
 */
async function obtain(store, remote, branch, parts, earlier, signal) {
    await store.make();
    const job = new Job(store, remote, branch, parts, earlier);
    await job.lookUp(signal);
    if (await job.isDone())
        return job.result;
    remote.prepare(signal);
    return store.withLock(signal, async (held) => {
        await store.sweep();
        return job.run(held);
    });
}
class Job {
    result = { trees: new Map(), fetched: new Set(), warnings: [] };
    /** Trees that are known by name alone: the index has no commit that says so. */
    byName = new Set();
    branchFetched = false;
    store;
    remote;
    branch;
    parts;
    earlier;
    constructor(store, remote, branch, parts, earlier) {
        this.store = store;
        this.remote = remote;
        this.branch = branch;
        this.parts = parts;
        this.earlier = earlier;
        for (const part of parts) {
            if (part.tree === undefined)
                continue;
            this.result.trees.set(part, part.tree);
            this.byName.add(part.tree);
        }
    }
    get unresolved() {
        return this.parts.filter((part) => !this.result.trees.has(part));
    }
    async lookUp(signal) {
        const parts = this.unresolved;
        const answers = await this.store.lookUp(parts, signal);
        for (const [index, part] of parts.entries()) {
            const answer = answers[index];
            if (answer === 'no-commit')
                throw this.notACommit(part);
            if (answer === 'absent' && !(await this.store.isAbsent(part.sha, part.directory, signal))) {
                // A tree of the commit is lost: everything there is fetched anew.
                await this.store.discardIndex();
                return;
            }
            if (answer !== undefined)
                this.result.trees.set(part, answer);
        }
    }
    async missingTrees() {
        const trees = new Set([...this.result.trees.values()].filter((tree) => tree !== 'absent'));
        const present = await Promise.all([...trees].map(async (tree) => ((await this.store.hasTree(tree)) ? [] : [tree])));
        return present.flat();
    }
    async isDone() {
        return this.unresolved.length === 0 && (await this.missingTrees()).length === 0;
    }
    async run(signal) {
        for (;;) {
            await this.lookUp(signal);
            if (this.unresolved.length > 0)
                await this.fetchCommits(signal);
            const missing = await this.missingTrees();
            if (missing.length === 0)
                return this.result;
            const refused = await this.fetchTrees(missing, signal);
            if (refused.length === 0)
                return this.result;
            await this.findOtherwise(refused, signal);
        }
    }
    /** Trees that the server does not give out by name are looked up in their commits instead. */
    async findOtherwise(refused, signal) {
        if (!this.branchFetched && refused.some((tree) => !this.byName.has(tree))) {
            await this.fetchBranch(signal);
            return;
        }
        for (const part of this.parts) {
            const tree = this.result.trees.get(part);
            if (tree === undefined || tree === 'absent' || !refused.includes(tree))
                continue;
            if (!this.byName.has(tree))
                throw this.notGivenOut(part);
            this.result.trees.delete(part);
        }
        for (const tree of refused)
            this.byName.delete(tree);
    }
    async fetchCommits(signal) {
        const limits = await this.store.readLimits();
        // By name is one commit, the branch is everything: the branch comes first only where names were refused before.
        if (limits.noNames === true)
            await this.fetchBranch(signal);
        if (this.unresolved.length > 0)
            await this.fetchCommitsByName(limits, signal);
        if (this.unresolved.length > 0 && limits.noNames !== true)
            await this.fetchBranch(signal);
        const lost = this.unresolved[0];
        if (lost !== undefined) {
            throw new errors/* AssetsSyncError */.Fl('missing-commit', `Commit ${lost.sha} is not on ${this.branch} of ${this.remote.address}.`, {
                hint: 'Its server gives out only what is on a branch: merge the commit there, or pin one that is.',
                at: lost.pin.at,
            });
        }
        for (const part of this.parts) {
            const found = this.result.trees.get(part);
            if (part.tree === undefined || found === undefined || found === part.tree)
                continue;
            const right = found === 'absent' ? 'the commit does not have that directory' : `that is ${found}`;
            this.result.warnings.push({ message: `tree is not this directory of sha: ${right}; it is ignored`, at: part.pin.at });
        }
    }
    async fetchCommitsByName(limits, signal) {
        const commits = [...new Set(this.unresolved.map((part) => part.sha))];
        const tips = await this.store.recentTips(TIPS_OFFERED);
        try {
            await this.store.withScratch([(0,external_node_path_.join)(this.store.index, 'objects')], tips, async (scratch) => {
                const { filtered } = await this.remote.fetch(scratch, {
                    wants: commits,
                    depth: 1,
                    negotiate: tips.length > 0,
                    ...(limits.noFilters === true ? {} : { filter: 'blob:none' }),
                }, signal);
                if (!filtered)
                    await this.store.rememberLimits({ ...limits, noFilters: true });
                await this.store.landCommits(scratch);
            });
        }
        catch (error) {
            if (!(error instanceof Refused))
                throw error;
            if (error.failure.kind === 'missing')
                throw this.missingCommit(error);
            await this.store.rememberLimits({ ...limits, noNames: true });
            return;
        }
        await this.lookUp(signal);
        await this.store.addTips(commits);
    }
    /** For a server that gives out nothing by name: its whole branch, which later runs only add to. */
    async fetchBranch(signal) {
        this.branchFetched = true;
        const dir = this.store.branch;
        await (0,git_files/* makeGitDirectory */.g7)(dir, { config: [['core.bare', 'true']], alternates: [] });
        const ref = `refs/heads/${this.branch}`;
        try {
            await this.remote.fetch({ dir, packs: (0,external_node_path_.join)(dir, 'objects/pack') }, { wants: [`+${ref}:${ref}`], negotiate: true }, signal);
        }
        catch (error) {
            if (!(error instanceof Refused))
                throw error;
            throw new errors/* AssetsSyncError */.Fl('missing-commit', `${this.remote.address} has no branch ${this.branch}.`, {
                hint: 'Name its main branch in $branch.',
                detail: error.words,
            });
        }
        await this.lookUp(signal);
    }
    /** @returns the trees that the server does not give out */
    async fetchTrees(trees, signal) {
        const limits = await this.store.readLimits();
        const copied = limits.noFilters === true || limits.noNames === true ? await this.copyTrees(trees, signal) : [];
        const rest = trees.filter((tree) => !copied.includes(tree));
        if (rest.length === 0)
            return [];
        if (limits.noNames === true)
            return rest;
        try {
            // It borrows nothing: git would start a process to list what the store has to offer, and the server takes no trees.
            return await this.store.withScratch([], [], async (scratch) => {
                const grown = limits.noFilters === true ? [] : await this.treesWithEarlier(rest);
                const blobs = grown.length === 0 ? [] : await this.fetchNewTrees(scratch, grown, limits, signal);
                const wants = [...rest.filter((tree) => !grown.includes(tree)), ...blobs];
                if (wants.length > 0)
                    await this.remote.fetch(scratch, { wants }, signal);
                await this.store.landTrees(scratch, rest);
                for (const tree of rest)
                    this.result.fetched.add(tree);
                return [];
            });
        }
        catch (error) {
            if (!(error instanceof Refused))
                throw error;
            if (error.failure.kind !== 'missing') {
                await this.store.rememberLimits({ ...limits, noNames: true });
                return rest;
            }
            const name = (0,names_sha/* parseSha */.qL)(error.failure.name);
            if (name !== undefined && rest.includes(name))
                return [name];
            throw error;
        }
    }
    /** The trees of directories that the store holds at another commit. */
    async treesWithEarlier(trees) {
        const grown = new Set();
        for (const [part, tree] of this.result.trees) {
            if (tree === 'absent' || !trees.includes(tree))
                continue;
            const before = this.earlier(part.directory);
            if (before !== undefined && (await this.store.hasTree(before)))
                grown.add(tree);
        }
        return [...grown];
    }
    /**
     * Brings the trees themselves without their files: from the index where a commit there has them, else from the server.
     * @returns the files that the store does not have
     */
    async fetchNewTrees(scratch, trees, limits, signal) {
        const indexed = trees.filter((tree) => !this.byName.has(tree));
        const named = trees.filter((tree) => this.byName.has(tree));
        if (indexed.length > 0)
            await this.pack(scratch, indexed, ['--filter=blob:none'], signal);
        if (named.length > 0) {
            const { filtered } = await this.remote.fetch(scratch, { wants: named, filter: 'blob:none' }, signal);
            if (!filtered)
                await this.store.rememberLimits({ ...limits, noFilters: true });
        }
        return missingObjects(scratch, trees, [this.store.objects], signal);
    }
    /** Copies trees whose files all came with their commits. @returns those that were complete */
    async copyTrees(trees, signal) {
        const here = trees.filter((tree) => !this.byName.has(tree));
        if (here.length === 0)
            return [];
        return this.store.withScratch([], [], async (scratch) => {
            if ((await missingObjects(scratch, here, [this.store.objects, ...this.elsewhere], signal)).length > 0)
                return [];
            await this.pack(scratch, here, [], signal);
            await this.store.landTrees(scratch, here);
            if (this.remote.traffic.fetches > 0)
                for (const tree of here)
                    this.result.fetched.add(tree);
            return here;
        });
    }
    /** Object folders that the store does not borrow from. */
    get elsewhere() {
        return [(0,external_node_path_.join)(this.store.index, 'objects'), (0,external_node_path_.join)(this.store.branch, 'objects')];
    }
    /** Packs what is reached from trees into the scratch, from what is on this machine. */
    async pack(scratch, trees, filter, signal) {
        const environment = scratchEnvironment(scratch, this.elsewhere);
        const objects = await (0,git/* git */.$Y)(['rev-list', '--objects', '--no-object-names', ...filter, '--stdin'], {
            environment,
            input: `${trees.join('\n')}\n`,
            signal,
        });
        await (0,git/* git */.$Y)(['pack-objects', '-q', '--delta-base-offset', (0,external_node_path_.join)(scratch.packs, 'pack')], {
            environment,
            input: objects,
            signal,
        });
    }
    missingCommit(refused) {
        const name = refused.failure.kind === 'missing' ? refused.failure.name : undefined;
        const part = this.parts.find(({ sha }) => sha === name);
        return new errors/* AssetsSyncError */.Fl('missing-commit', `${this.remote.address} does not have commit ${name}.`, {
            hint: 'Check the pin: was the commit pushed there, or was its branch deleted or squashed?',
            at: part?.pin.at,
            detail: refused.words,
        });
    }
    notACommit(part) {
        return new errors/* AssetsSyncError */.Fl('missing-commit', `${part.sha} is not a commit of the assets repository, but a tag, a tree or a file.`, {
            hint: 'Pin the commit: git rev-parse <name>^{commit} prints it.',
            at: part.pin.at,
        });
    }
    notGivenOut(part) {
        return new errors/* AssetsSyncError */.Fl('missing-commit', `The server does not give out ${(0,names_directory/* showDirectory */.fi)(part.directory)} of commit ${(0,names_sha/* shortSha */.Fu)(part.sha)}.`, { hint: 'Check that the commit is still on a branch of the assets repository.', at: part.pin.at });
    }
}
function scratchEnvironment(scratch, borrowed) {
    return {
        ...(0,environment/* ownEnvironment */.am)(process.env, scratch.dir),
        GIT_ALTERNATE_OBJECT_DIRECTORIES: borrowed.map(quotePath).join(external_node_path_.delimiter),
    };
}
/** What trees refer to, directly or not, and is nowhere to be found. */
async function missingObjects(scratch, trees, borrowed, signal) {
    const output = await (0,git/* git */.$Y)(['rev-list', '--objects', '--no-object-names', '--missing=print', '--stdin'], {
        environment: scratchEnvironment(scratch, borrowed),
        input: `${trees.join('\n')}\n`,
        signal,
    });
    const lines = output.toString('latin1').split('\n');
    return lines
        .filter((line) => line.startsWith('?'))
        .map((line) => (0,names_sha/* parseSha */.qL)(line.slice(1)))
        .filter((name) => name !== undefined);
}

// EXTERNAL MODULE: ./src/assets/root.ts
var root = __webpack_require__(2041);
;// CONCATENATED MODULE: ./src/assets/update.ts
/** Brings an assets root to the pinned contents of chosen services: the heart of sync. */













async function updateRoot(request, events, signal) {
    const locks = (0,external_node_path_.join)(request.storeBase, 'locks');
    await (0,promises_.mkdir)(locks, { recursive: true });
    const lock = (0,external_node_path_.join)(locks, (0,external_node_crypto_.createHash)('sha256').update(request.assetsRoot).digest('hex').slice(0, 24));
    const update = new Update(request, events);
    try {
        return await withLock(lock, signal, async (held) => {
            try {
                return await update.run(held);
            }
            catch (error) {
                if (!(await update.discardDamagedStore(error, held)))
                    throw error;
                return update.run(held);
            }
        });
    }
    finally {
        await update.settle();
    }
}
/** One update under the root's lock. */
class Update {
    request;
    events;
    root;
    store;
    remote;
    kept = [];
    backup;
    constructor(request, events) {
        this.request = request;
        this.events = events;
        this.root = new root/* AssetsRoot */._(request.assetsRoot);
        this.store = new Store(request.storeBase, request.url);
        this.remote = new Remote({ ...request, ...events });
    }
    settle() {
        return this.store.settle();
    }
    async run(signal) {
        const state = (await this.root.exists()) ? await this.readState(signal) : NO_STATE;
        const chosen = this.request.chosen;
        const names = chosen.map(({ service }) => service);
        const before = new Map((state.synced?.services ?? []).map((synced) => [synced.service, synced]));
        const moved = chosen.filter((selected) => !this.isAtPins(selected, before.get(selected.service)));
        const readable = await this.makeReadable([...before.values()], signal);
        const untouched = moved.length === 0 && readable;
        const [changes, totals] = await Promise.all([
            state === NO_STATE ? [] : this.root.localChanges(state, names, signal),
            untouched && state.synced !== undefined ? this.root.measure(state.synced.commit, names, signal) : undefined,
        ]);
        if (!this.request.discard)
            this.protect(changes, moved);
        if (untouched && (changes.length === 0 || !this.request.discard)) {
            await this.request.beforeWriting();
            return this.report(chosen, totals, () => 'unchanged');
        }
        // Loaded while the network is waited for.
        const loading = __webpack_require__.e(/* import() */ 117).then(__webpack_require__.bind(__webpack_require__, 117));
        const obtained = await this.obtain(chosen, before, signal);
        const [present, absent] = this.divide(chosen, obtained);
        await Promise.all([this.request.beforeWriting(), this.root.make(this.store.objects, this.request.url.url), loading]);
        const written = await this.write(state, before, present, absent, readable, obtained, signal);
        return this.report(present, written, (selected) => !moved.includes(selected)
            ? 'unchanged'
            : selected.parts.some((part) => obtained.fetched.has(treeOf(part, obtained)))
                ? 'network'
                : 'store');
    }
    /** Stops where a pin moved under local changes; else they stay. */
    protect(changes, moved) {
        const inTheWay = moved.filter(({ service }) => changes.some((change) => isIn(change, service)));
        if (inTheWay.length > 0)
            throw this.localChangesError(inTheWay, changes);
        this.kept = changes.map(({ path }) => path.toString('utf8'));
    }
    /** Writes the commit and its files. */
    async write(state, before, present, absent, readable, obtained, signal) {
        const names = present.map(({ service }) => service);
        const plan = {
            others: [...before.values()].filter(({ service }) => !names.includes(service) && !absent.includes(service)),
            chosen: present.map(({ service, parts }) => ({
                service,
                repository: this.request.url.url,
                parts: parts.map((part) => {
                    const tree = treeOf(part, obtained);
                    return { directory: part.directory, sha: part.sha, tree, byTree: part.tree === tree };
                }),
            })),
        };
        const { writeSyncedCommit } = await __webpack_require__.e(/* import() */ 117).then(__webpack_require__.bind(__webpack_require__, 117));
        let { commit, services } = await writeSyncedCommit(this.root, { ...plan, without: [] }, signal);
        // Parts whose tree was taken at its word: it may be some other object.
        const believed = present.flatMap(({ parts }) => parts).filter((part) => part.tree === treeOf(part, obtained));
        const measuring = this.root.measure(commit, names, signal);
        measuring.catch(() => { });
        await this.checkTrees(believed, state, signal);
        const totals = await measuring;
        if (totals.submodules.length > 0) {
            ({ commit, services } = await writeSyncedCommit(this.root, { ...plan, without: totals.submodules }, signal));
        }
        const touched = services.filter(({ service, tree }) => before.get(service)?.tree !== tree).map(({ service }) => service);
        const gone = absent.filter((service) => before.has(service));
        // Looked at again: recordings may have been made while the network was waited for.
        const changes = state === NO_STATE ? [] : await this.root.localChanges(state, [...names, ...gone], signal);
        const dirty = [...names, ...gone].filter((service) => changes.some((change) => isIn(change, service)));
        if (dirty.length > 0 && !this.request.discard) {
            this.protect(changes, present.filter(({ service }) => touched.includes(service)));
        }
        const forced = this.request.discard ? dirty : [];
        if (forced.length > 0)
            this.backup = await this.root.backUp(state, changes, signal);
        else if (state.head !== undefined)
            await this.root.keepCommits(state.head, signal);
        const all = [...new Set([...touched, ...gone, ...forced])];
        const empty = services.filter(({ tree }) => tree === root/* EMPTY_TREE */.p).map(({ service }) => service);
        // What the root stood on must be readable to be compared with; else every service that changes is written anew.
        await this.root.checkOut(state, { commit, services: all, empty: [...gone, ...empty] }, { forced: readable ? forced : all, comparable: readable }, signal);
        return totals;
    }
    /** @throws `bad-manifest` for a pin whose `tree` is an object of another kind */
    async checkTrees(parts, state, signal) {
        if (parts.length === 0)
            return;
        const wrong = await this.root.notTrees(parts.map((part) => part.tree), signal);
        if (wrong.length === 0)
            return;
        if (state === NO_STATE)
            await this.root.unmake();
        throw manifestError(parts
            .filter((part) => wrong.includes(part.tree))
            .map(({ tree, pin }) => ({
            message: `tree ${tree} is not a directory of the assets repository; correct it or leave it out`,
            at: pin.at,
        })));
    }
    /** Reads the root's state; a sync that was cut off is finished first. */
    async readState(signal) {
        const state = await this.root.readState(signal);
        if (state.interrupted === undefined)
            return state;
        await this.root.make(this.store.objects, this.request.url.url);
        const backup = await this.finish(state, state.interrupted, signal);
        this.events.onInfo('An earlier sync was cut off; it was finished first.');
        if (backup !== undefined)
            this.events.onNotice(`Files that it may have left half-written are kept in ${backup}.`);
        return this.root.readState(signal);
    }
    /** Goes on to the commit of a sync that was cut off; where that cannot be, its services are taken out, to be synced anew. */
    async finish(state, journal, signal) {
        const after = await this.root.readSynced(journal.commit, signal);
        try {
            await this.fetchAgain(after.filter(({ service }) => journal.services.includes(service)), signal);
            return await this.root.resume(state, journal, signal);
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof errors/* AssetsSyncError */.Fl && (error.code === 'unreachable' || error.code === 'unauthorized'))
                throw error;
        }
        const { writeSyncedCommit } = await __webpack_require__.e(/* import() */ 117).then(__webpack_require__.bind(__webpack_require__, 117));
        const others = (state.synced?.services ?? []).filter(({ service }) => !journal.services.includes(service));
        const { commit } = await writeSyncedCommit(this.root, { others, chosen: [], without: [] }, signal);
        return this.root.resume(state, { commit, services: journal.services, empty: journal.services }, signal);
    }
    /** Brings what services were made of, by the trees that were recorded. */
    async fetchAgain(services, signal) {
        const parts = services
            .filter(({ repository }) => repository === this.request.url.url)
            .flatMap((synced) => synced.parts.map((part) => ({ ...part, pin: lostPin(part) })));
        await obtain(this.store, this.remote, this.request.branch, parts, () => undefined, signal);
    }
    /**
     * Sees to it that the root can borrow what it stands on: a store may be deleted at any time.
     * @returns whether it can
     */
    async makeReadable(services, signal) {
        if (await this.storesHold(services))
            return true;
        try {
            await this.fetchAgain(services, signal);
            await this.root.make(this.store.objects, this.request.url.url);
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof errors/* AssetsSyncError */.Fl))
                throw error;
            // Some of it may be gone for good; the chosen services do not need it.
        }
        return this.storesHold(services);
    }
    /** Throws a store away in which git could not read an object. @returns whether there was one to throw away */
    async discardDamagedStore(error, signal) {
        if (!(error instanceof errors/* AssetsSyncError */.Fl) || error.code !== 'git-failed' || !UNREADABLE.test(error.detail ?? ''))
            return false;
        this.events.onInfo('The store is damaged; it is fetched again.');
        await this.store.discard(signal);
        return true;
    }
    /** Whether a service was synced from the very commits that it is pinned at. */
    isAtPins({ parts }, synced) {
        if (synced?.repository !== this.request.url.url || synced.parts.length !== parts.length)
            return false;
        return parts.every((part, index) => {
            const there = synced.parts[index];
            if (there?.directory !== part.directory || there.sha !== part.sha)
                return false;
            // A SHA alone says more than a tree that an earlier pin only claimed.
            return part.tree === undefined ? !there.byTree : there.tree === part.tree;
        });
    }
    async storesHold(services) {
        const held = services.flatMap(({ repository, parts }) => {
            const store = new Store(this.request.storeBase, { url: repository });
            return parts.map(({ tree }) => store.hasTree(tree));
        });
        return (await Promise.all(held)).every(Boolean);
    }
    localChangesError(services, changes) {
        const paths = changes.filter((change) => services.some(({ service }) => isIn(change, service)));
        const shown = paths.slice(0, 20).map(({ kind, path }) => `  ${kind.padEnd(8)} ${path.toString('utf8')}`);
        if (paths.length > shown.length)
            shown.push(`  and ${paths.length - shown.length} more`);
        const names = services.map(({ service }) => service).join(', ');
        return new errors/* AssetsSyncError */.Fl('local-changes', `The pin of ${names} moved, but there are local changes:\n${shown.join('\n')}`, {
            hint: 'Copy away what you need, then sync with discard (--discard): it puts the pinned recordings in place and keeps a backup.',
        });
    }
    async obtain(chosen, before, signal) {
        const known = new Map([...before.values()].flatMap((synced) => synced.parts.map((part) => [part.directory, part.tree])));
        const parts = chosen.flatMap((selected) => selected.parts);
        const obtained = await obtain(this.store, this.remote, this.request.branch, parts, (directory) => known.get(directory), signal);
        for (const problem of obtained.warnings)
            this.events.onWarning(problem);
        return obtained;
    }
    /** Parts services whose commit does not have them from the rest; where a path or a pin named that very directory, it is an error. */
    divide(chosen, obtained) {
        const absent = [];
        const present = chosen.filter(({ service, given, parts }) => {
            const lost = parts.find((part) => obtained.trees.get(part) === 'absent');
            if (lost === undefined)
                return true;
            if (given || lost.pin.directory === lost.directory) {
                throw new errors/* AssetsSyncError */.Fl('no-such-directory', `${(0,names_directory/* showDirectory */.fi)(lost.directory)} does not exist in commit ${(0,names_sha/* shortSha */.Fu)(lost.sha)} of ${this.remote.address}.`, { hint: 'Check the spelling of the path, or pin a commit that has it.', at: lost.pin.at });
            }
            absent.push(service);
            return false;
        });
        if (absent.length > 0) {
            const names = absent.length > 5 ? `${absent.slice(0, 5).join(', ')} and ${absent.length - 5} more` : absent.join(', ');
            this.events.onNotice(`Without recordings at their pinned commit, left out: ${names}.`);
        }
        return [present, absent];
    }
    report(chosen, totals, source) {
        const { requests, bytes, fetches } = this.remote.traffic;
        return {
            services: chosen.map((selected) => ({
                service: selected.service,
                parts: selected.parts.map(({ directory, sha, pin }) => ({ directory, sha, at: pin.at })),
                ...(totals?.services.get(selected.service) ?? { files: 0, size: 0 }),
                source: source(selected),
            })),
            requests,
            bytes,
            cacheHit: chosen.length > 0 && fetches === 0,
            kept: this.kept,
            backup: this.backup,
        };
    }
}
/** git's words for an object that it cannot read. */
const UNREADABLE = /unable to read|could not (read|get) |missing (blob|tree|object)|bad object|corrupt|not a valid object|inflate|unable to unpack|cannot be accessed|does not point to a valid object/i;
const NO_STATE = { synced: undefined, head: undefined, interrupted: undefined };
function isIn(change, service) {
    return (0,names_directory/* isWithin */.UO)(change.path.toString('utf8'), service);
}
function treeOf(part, obtained) {
    const tree = obtained.trees.get(part);
    if (tree === undefined || tree === 'absent')
        throw new Error(`no tree for ${part.directory}`);
    return tree;
}
/** A part of an earlier run, whose pin may no longer be in any file. */
function lostPin(part) {
    return { ...part, reason: undefined, holder: part.directory, at: { file: names_manifest/* MANIFEST_NAME */.i } };
}

// EXTERNAL MODULE: ./src/change/code-repository.ts
var code_repository = __webpack_require__(3524);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/pins/pins.ts

class Pins {
    byHolder;
    all;
    constructor(manifests) {
        this.byHolder = new Map(manifests.map((manifest) => [manifest.holder, manifest.pins]));
        this.all = manifests.flatMap((manifest) => manifest.pins);
    }
    /** Every pinned directory but the catch-all's. */
    get directories() {
        return [...new Set(this.all.map((pin) => pin.directory))].filter((directory) => directory !== names_directory/* TOP */.wv).sort();
    }
    /** The pin that counts for a directory: the nearest file upward that has one, in it the longest key. */
    resolve(directory) {
        for (const holder of (0,names_directory/* upward */.Oz)(directory)) {
            const matching = (this.byHolder.get(holder) ?? []).filter((pin) => (0,names_directory/* isWithin */.UO)(directory, pin.directory));
            if (matching.length > 0)
                return longest(matching);
        }
        return undefined;
    }
    /** The longest pin that contains a directory, the catch-all excluded. */
    resolveTargeted(directory) {
        const pin = this.resolve(directory);
        return pin?.directory === names_directory/* TOP */.wv ? undefined : pin;
    }
    /** What a service is made of: itself, then each deeper pin that replaces its own directory, outer before inner. */
    partsOf(service) {
        const parts = [];
        const own = this.resolve(service);
        if (own !== undefined) {
            parts.push({ directory: service, sha: own.sha, tree: own.directory === service ? own.tree : undefined, pin: own });
        }
        for (const directory of this.directories) {
            if (directory === service || !(0,names_directory/* isWithin */.UO)(directory, service))
                continue;
            const pin = this.resolve(directory);
            if (pin?.directory === directory)
                parts.push({ directory, sha: pin.sha, tree: pin.tree, pin });
        }
        return parts;
    }
    /** Pins that can never count, because a nearer file covers all of their directory. */
    unreachable() {
        return this.all.flatMap((pin) => {
            const winner = this.resolve(pin.directory);
            if (winner === undefined || winner === pin || winner.holder === pin.holder)
                return [];
            const message = `${(0,names_directory/* showDirectory */.fi)(pin.directory)} never counts: ${winner.at.file}:${winner.at.line} is nearer; remove this pin`;
            return [{ message, at: pin.at }];
        });
    }
}
function longest(pins) {
    return pins.reduce((best, pin) => (pin.directory.length > best.directory.length ? pin : best));
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
;// CONCATENATED MODULE: ./src/change/services.ts
/** Which services a run is about. */






/** `*` in place of a path. */
const ALL = '*';
/** A path as it was given, as a directory of the code repository; throws `bad-usage` for one outside. */
function parseGivenPath(text, codeRoot, base) {
    const path = (0,external_node_path_.relative)(codeRoot, followLinks((0,external_node_path_.resolve)(base, text)));
    if (path === '..' || path.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(path)) {
        throw new errors/* AssetsSyncError */.Fl('bad-usage', `${text} is outside the code repository (${codeRoot}).`, {
            hint: 'Give paths below it, such as sdk/tables.',
        });
    }
    const parsed = (0,names_directory/* parseDirectory */.Bp)(path.split(external_node_path_.sep).join('/'));
    if ('directory' in parsed)
        return parsed.directory;
    throw new errors/* AssetsSyncError */.Fl('bad-usage', `${JSON.stringify(text)} is not a path that can be synced: ${parsed.wrong}.`, {
        hint: 'Give paths such as sdk/tables.',
    });
}
/** A path without symbolic links in the part of it that exists: `codeRoot` has none. */
function followLinks(path) {
    for (let existing = path;; existing = (0,external_node_path_.dirname)(existing)) {
        try {
            return (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(existing), (0,external_node_path_.relative)(existing, path));
        }
        catch {
            if ((0,external_node_path_.dirname)(existing) === existing)
                return path;
        }
    }
}
/** What `$services` says. */
class ServiceGlobs {
    globs;
    constructor(globs) {
        this.globs = globs.map((glob) => {
            const trimmed = glob.replace(/^\/|\/$/g, '');
            return {
                segments: trimmed.split('/').length,
                base: picomatch_default().scan(trimmed).base,
                deep: trimmed.includes('**'),
                matches: picomatch_default()(trimmed, { dot: false }),
            };
        });
    }
    /** The service that contains a path (the deepest, where globs nest), or undefined. */
    serviceOf(path) {
        return (0,names_directory/* upward */.Oz)(path).find((directory) => directory !== names_directory/* TOP */.wv && this.globs.some((glob) => glob.matches(directory)));
    }
    /** The services that the code repository has in or below a directory. */
    async below(codeRoot, directory) {
        const found = new Set();
        for (const glob of this.globs) {
            const base = (glob.base === '.' ? names_directory/* TOP */.wv : glob.base);
            const start = (0,names_directory/* isWithin */.UO)(directory, base) ? directory : (0,names_directory/* isWithin */.UO)(base, directory) ? base : undefined;
            if (start === undefined)
                continue;
            await walk(codeRoot, start, glob.deep ? Number.POSITIVE_INFINITY : glob.segments, (path) => {
                if (glob.matches(path))
                    found.add(path);
            });
        }
        return [...found].sort();
    }
}
/** Calls `visit` for a directory and those below it, down to a depth that counts from the top. */
async function walk(codeRoot, directory, depth, visit) {
    let entries;
    try {
        entries = await (0,promises_.readdir)((0,external_node_path_.join)(codeRoot, directory), { withFileTypes: true });
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES')
            return;
        throw error;
    }
    if (directory !== names_directory/* TOP */.wv)
        visit(directory);
    if (directory !== names_directory/* TOP */.wv && directory.split('/').length >= depth)
        return;
    for (const entry of entries) {
        if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules')
            continue;
        await walk(codeRoot, (0,names_directory/* joinDirectory */.as)(directory, entry.name), depth, visit);
    }
}
/** The directories whose recordings.json files must be known before given paths can be resolved. */
function scopesOf(paths, globs) {
    return paths.includes(ALL) ? [names_directory/* TOP */.wv] : paths.map((path) => globs.serviceOf(path) ?? path);
}
/**
 * The services that given paths mean, sorted. Every one has a pin.
 * @throws `no-pin` for a path that has none
 */
async function givenServices(paths, globs, pins, codeRoot) {
    const given = new Map();
    for (const path of paths) {
        const services = await servicesOfPath(path, globs, pins, codeRoot);
        // A directory above services, or *, names none of them.
        const names = services.length === 1 && path !== ALL && !(services[0] !== path && (0,names_directory/* isWithin */.UO)(services[0] ?? names_directory/* TOP */.wv, path));
        for (const service of services)
            given.set(service, names || given.get(service) === true);
    }
    return [...given].map(([service, named]) => ({ service, given: named, parts: pins.partsOf(service) })).sort(byService);
}
function byService(a, b) {
    return a.service < b.service ? -1 : 1;
}
async function servicesOfPath(path, globs, pins, codeRoot) {
    const above = path === ALL ? names_directory/* TOP */.wv : path;
    const service = globs.serviceOf(above);
    if (service !== undefined)
        return [requirePinned(service, pins)];
    const pinnedBelow = pins.directories.filter((directory) => (0,names_directory/* isWithin */.UO)(directory, above));
    const candidates = [
        ...(await globs.below(codeRoot, above)),
        ...pinnedBelow.map((directory) => globs.serviceOf(directory) ?? (path === ALL ? directory : undefined)),
    ];
    const below = candidates
        .filter((candidate) => candidate !== undefined)
        .filter((candidate) => pins.partsOf(candidate).length > 0);
    if (below.length > 0 || path === ALL)
        return below;
    if (path === names_directory/* TOP */.wv) {
        throw new errors/* AssetsSyncError */.Fl('no-pin', 'No service below the top of the code repository has a pin.', {
            hint: 'Name a service (sdk/tables), or say in $services which directories are services.',
        });
    }
    return [requirePinned(pins.resolveTargeted(path)?.directory ?? path, pins)];
}
function requirePinned(service, pins) {
    if (pins.partsOf(service).length > 0)
        return service;
    const known = pins.directories;
    const some = known.slice(0, 5).join(', ') + (known.length > 5 ? ` and ${known.length - 5} more` : '');
    throw new errors/* AssetsSyncError */.Fl('no-pin', `There is no pin for ${(0,names_directory/* showDirectory */.fi)(service)}.`, {
        hint: `Add ${JSON.stringify(service)} with the SHA of a commit to recordings.json${known.length > 0 ? ` (pinned are ${some})` : ''}.`,
    });
}

;// CONCATENATED MODULE: ./src/change/selection.ts
/** From what a run was asked to the services that it is about, with their pins. */










async function selection_select(request, code, onWarning, signal) {
    const root = await readRootManifest(code.root);
    root.warnings.forEach(onWarning);
    throwIfWrong([root]);
    const assetsRoot = (0,external_node_path_.resolve)(code.root, request.path ?? root.settings.path ?? DEFAULT_PATH);
    const inside = await checkAssetsRoot(assetsRoot, code, request.path, root.places.$path);
    const globs = new ServiceGlobs(root.settings.services ?? DEFAULT_SERVICES);
    const paths = givenPaths(request, code, globs);
    const scopes = scopesOf(paths, globs);
    const listing = await (0,code_repository/* listManifests */.po)(code, scopes, inside, signal);
    if (listing.rootIsTracked) {
        throw new errors/* AssetsSyncError */.Fl('foreign-root', `The code repository tracks files in the assets root (${inside}).`, {
            hint: 'Remove them from it (git rm -r --cached), or name another directory in $path.',
            at: root.places.$path,
        });
    }
    const holders = new Set([...listing.holders, ...scopes.flatMap(names_directory/* upward */.Oz)]);
    holders.delete(names_directory/* TOP */.wv);
    const split = await Promise.all([...holders].sort().map((holder) => readManifest(code.root, holder)));
    const nested = split.filter((manifest) => manifest !== undefined);
    for (const { warnings } of nested)
        warnings.forEach(onWarning);
    const manifests = [root, ...nested];
    throwIfWrong(manifests);
    const pins = new Pins(manifests);
    pins.unreachable().forEach(onWarning);
    return { root, assetsRoot, services: await givenServices(paths, globs, pins, code.root) };
}
function givenPaths(request, code, globs) {
    if (request.paths.length > 0) {
        return request.paths.map((path) => {
            if (path === ALL)
                return ALL;
            // As in git, paths are relative to where one is; a path from the top is understood there too.
            const here = (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(request.pathsFrom, path));
            return parseGivenPath(path, code.root, here ? request.pathsFrom : code.root);
        });
    }
    if (request.atTerminal) {
        const here = globs.serviceOf(parseGivenPath('.', code.root, request.pathsFrom));
        if (here !== undefined)
            return [here];
        throw new errors/* AssetsSyncError */.Fl('no-base', 'No path was given, and this directory is in no service.', {
            hint: "Name services (assets-sync sync sdk/tables), or take all of them: assets-sync sync '*'.",
        });
    }
    throw new errors/* AssetsSyncError */.Fl('no-base', 'No paths were given.', {
        hint: 'Give the services in paths, one a line, or * for all.',
    });
}
/** @returns the assets root relative to the code repository, or undefined where the caller put it outside */
async function checkAssetsRoot(assetsRoot, code, given, at) {
    const path = (0,external_node_path_.relative)(code.root, assetsRoot).split(external_node_path_.sep).join('/');
    const outside = path === '..' || path.startsWith('../') || (0,external_node_path_.isAbsolute)(path);
    if (outside && given !== undefined)
        return undefined;
    const parsed = (0,names_directory/* parseDirectory */.Bp)(path);
    if (outside || 'wrong' in parsed || parsed.directory === names_directory/* TOP */.wv) {
        const message = 'the assets root must be a directory inside the code repository, not its top and not .git';
        if (given === undefined)
            throw manifestError([{ message, at: at ?? { file: 'recordings.json' } }]);
        throw new errors/* AssetsSyncError */.Fl('bad-usage', `${given} cannot be the assets root: ${message}.`, {
            hint: 'Give a directory such as .assets.',
        });
    }
    for (const part of (0,names_directory/* upward */.Oz)(parsed.directory).slice(0, -1)) {
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(code.root, part)).catch(() => undefined);
        if (found?.isSymbolicLink() !== true)
            continue;
        throw new errors/* AssetsSyncError */.Fl('foreign-root', `${part} is a symbolic link, so the assets root could be anywhere.`, {
            hint: 'Replace it by a directory, or name another one in $path.',
            at,
        });
    }
    return parsed.directory;
}

;// CONCATENATED MODULE: ./src/operations/sync.ts
/** sync: brings the assets root to the pinned contents of the chosen services. */







async function sync(request, events, signal) {
    const { code } = request;
    const { root, assetsRoot, services } = await selection_select(request, code, events.onWarning, signal);
    if (services.length === 0)
        return { ...NOTHING, assetsRoot, repository: undefined };
    const url = findAddress({ ...request, given: request.repository, root, base: code.root });
    const branch = request.branch ?? root.settings.branch ?? DEFAULT_BRANCH;
    if (!isBranchName(branch)) {
        throw new errors/* AssetsSyncError */.Fl('bad-usage', `${JSON.stringify(branch)} is not the name of a branch.`, {
            hint: 'Give one such as main.',
        });
    }
    const { authorization, warning } = (0,credentials/* chooseCredential */.P)({ ...request, url, fromInput: request.repository !== undefined });
    if (warning !== undefined) {
        const at = request.repository === undefined ? root.places.$repository : undefined;
        events.onWarning({ message: warning, ...(at === undefined ? {} : { at }) });
    }
    const result = await updateRoot({
        ...request,
        assetsRoot,
        chosen: services,
        url,
        branch,
        authorization,
        configFrom: code.root,
        beforeWriting: () => (0,code_repository/* hideFromStatus */.hf)(code, assetsRoot),
    }, events, signal);
    return { ...result, assetsRoot, repository: url };
}
const NOTHING = { services: [], requests: 0, bytes: 0, cacheHit: false, kept: [], backup: undefined };


/***/ })

};
