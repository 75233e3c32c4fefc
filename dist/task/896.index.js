export const id = 896;
export const ids = [896];
export const modules = {

/***/ 7896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CodeHistory: () => (/* binding */ CodeHistory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
/* harmony import */ var _base_git_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8417);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6127);
/* harmony import */ var _git_credentials_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4110);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2084);
/* harmony import */ var _git_objects_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6543);
/* harmony import */ var _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4589);
/* harmony import */ var _git_scratch_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4570);
/* harmony import */ var _pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7027);
/** What the code repository's commits say. A commit that is not here is fetched beside the repository, never into it. */













const MANIFEST = _pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_NAME */ .i;
/** Paths in one command line, which has an end. */
const MAX_ARGUMENTS = 200;
/** What an answer of the server is about, and what to do about it. */
const ABOUT = {
    compare: [
        'What to compare with could not be fetched',
        'This is about the code repository; with paths or more of its history checked out, nothing is fetched.',
    ],
    commit: [
        'The code repository, whose branch is to get the pins, cannot be used',
        'This is about the code repository and its code-token, not about the assets repository.',
    ],
};
class CodeHistory {
    codeRepository;
    access;
    signal;
    scratchMade;
    remoteMade;
    fetched = new Set();
    constructor(codeRepository, access, signal) {
        this.codeRepository = codeRepository;
        this.access = access;
        this.signal = signal;
    }
    /** Takes the temporary repository away. */
    close() {
        if (this.scratchMade !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.scratchMade.dir, { recursive: true, force: true, maxRetries: 3 });
        this.scratchMade = undefined;
    }
    /** The commit that is checked out. */
    async checkedOut() {
        const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(['cat-file', '--batch'], { ...this.inCode, input: 'HEAD\n' });
        const text = output.toString('latin1');
        const sha = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(/^([0-9a-f]{40}) commit /.exec(text)?.[1] ?? '');
        if (/^[0-9a-f]{64} commit /.test(text)) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('no-base', 'In a code repository with SHA-256 names, what a change touches cannot be found.', {
                hint: 'Name the services in paths (* for all).',
            });
        }
        if (sha === undefined) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('no-base', 'The code repository has no commit yet.', {
                hint: 'Commit something first, or name the services.',
            });
        }
        return { sha, parents: parentsOf(text.slice(text.indexOf('\n') + 1)) };
    }
    /** Resolves a name or an expression in the code repository, without asking a server. */
    async resolve(revision) {
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
        const { stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .Ii)(args, this.inCode);
        return (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(stdout.toString('latin1').trim());
    }
    /** The branch that `origin` calls its default, as far as this clone knows: a ref of the clone. */
    async defaultBranch() {
        const { stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .Ii)(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'], this.inCode);
        const named = stdout.toString('utf8').trim();
        const usual = ['origin/main', 'origin/master', 'main', 'master'].map((name) => name.startsWith('origin/') ? `refs/remotes/${name}` : `refs/heads/${name}`);
        for (const ref of named === '' ? usual : [named, ...usual]) {
            if ((await this.resolve(ref)) !== undefined)
                return ref;
        }
        return undefined;
    }
    async mergeBase(one, other) {
        const { stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .Ii)(['merge-base', one, other], this.inCode);
        return (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(stdout.toString('latin1').split('\n')[0] ?? '');
    }
    /** Fetches a branch's or a tag's tip. @returns undefined where the server has no such ref */
    async fetchTip(name) {
        return (await this.fetchBranch(name)) ?? (await this.fetchRef(`refs/tags/${name}`));
    }
    /** Fetches a branch's tip. @returns undefined where the server has no such branch */
    async fetchBranch(name) {
        return this.fetchRef(`refs/heads/${name}`);
    }
    async fetchRef(ref) {
        if (!(await this.fetch({ wants: [`+${ref}:refs/tip`], depth: 1, filter: 'blob:none' })))
            return undefined;
        const { stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .Ii)(['rev-parse', '--verify', '--quiet', 'refs/tip^{commit}'], this.inScratch);
        const tip = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(stdout.toString('latin1').trim());
        if (tip !== undefined)
            this.fetched.add(tip);
        return tip;
    }
    /** What a commit says of itself. It is here. */
    async readCommit(commit) {
        const text = (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(['cat-file', 'commit', commit], this.inScratch)).toString('utf8');
        return { message: text.slice(text.indexOf('\n\n') + 2), parents: parentsOf(text) };
    }
    /** The temporary repository, which sees the code repository's objects. */
    get borrowing() {
        return this.scratch;
    }
    /** Pushes a commit of the temporary repository. @returns false where the branch has moved on */
    async push(commit, branch) {
        const remote = await this.remote();
        if (remote === undefined)
            throw new Error('there is nowhere to push to');
        try {
            return await remote.advanceBranch(this.scratch, commit, branch, this.signal);
        }
        catch (error) {
            throw this.explain(error);
        }
    }
    /** Makes a commit's trees be at hand. @returns false where the server does not give it out */
    async obtain(commit) {
        if (this.fetched.has(commit) || (await this.has(commit)))
            return true;
        return this.fetchCommits([commit]);
    }
    /** The same for a commit's parent, which a server may not give out by its name. */
    async obtainParent(commit, parent) {
        return (await this.has(parent)) || this.fetch({ wants: [commit], depth: 2, filter: 'blob:none' });
    }
    async fetchCommits(commits) {
        if (commits.length === 0)
            return true;
        const done = await this.fetch({ wants: commits, depth: 1, filter: 'blob:none' });
        if (done)
            for (const commit of commits)
                this.fetched.add(commit);
        return done;
    }
    async has(commit) {
        const { code } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .Ii)(['cat-file', '-e', `${commit}^{tree}`], this.inScratch);
        return code === 0;
    }
    /**
     * What differs between a commit and another one, or the files that are on disk now. Both sides of a rename are named.
     * @param to undefined for the files on disk, new ones included
     */
    async changedPaths(from, to) {
        const options = ['-z', '--raw', '-r', '--no-renames', '--no-abbrev'];
        const start = from ?? _base_sha_js__WEBPACK_IMPORTED_MODULE_10__/* .EMPTY_TREE */ .pL;
        const compare = to === undefined
            ? () => (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .Ii)(['diff', ...options, '--no-ext-diff', '--no-relative', start, '--'], this.onDisk)
            : () => (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .Ii)(['diff-tree', ...options, start, to], this.inScratch);
        const untracked = to === undefined
            ? (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(['ls-files', '-z', '--others', '--exclude-standard'], this.onDisk)
            : Promise.resolve(Buffer.alloc(0));
        untracked.catch(() => { });
        let result = await compare();
        if (result.code !== 0) {
            // A clone without trees has neither side's.
            const wanted = [from, to ?? (await this.checkedOut()).sha].filter((commit) => commit !== undefined);
            await this.fetchCommits(wanted.filter((commit) => !this.fetched.has(commit)));
            result = await compare();
        }
        if (result.code !== 0) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('no-base', `What changed since ${start} cannot be found: this clone lacks parts of it.`, {
                hint: 'Name the services, or check out with more of the history (fetch-depth: 0).',
                detail: result.stderr.trim(),
            });
        }
        const others = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .splitRecords */ .DQ)(await untracked).map((path) => path.toString('utf8'));
        // A repository of its own in there is one path with a slash at its end.
        const added = others.map((path) => ({ path: path.replace(/\/$/, ''), isDirectory: path.endsWith('/') }));
        return [...parseRaw(result.stdout), ...added];
    }
    /**
     * Reads the recordings.json files of a commit.
     * @param manifestDirectories their directories, relative to the code repository's root
     * @returns their texts; none for a directory where the commit has no such file
     */
    async readManifestTexts(commit, manifestDirectories) {
        const files = commit === undefined ? [] : await this.readManifests(commit, manifestDirectories);
        return new Map([...files].map(([manifestDirectory, bytes]) => [manifestDirectory, bytes.toString('utf8')]));
    }
    /** The same byte by byte. */
    async readManifests(commit, manifestDirectories) {
        const files = new Map();
        if (manifestDirectories.length === 0)
            return files;
        const byPath = new Map(manifestDirectories.map((manifestDirectory) => [
            `${this.codeRepository.prefix}${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_11__/* .joinDirectory */ .as)(manifestDirectory, MANIFEST)}`,
            manifestDirectory,
        ]));
        const blobs = await this.findFiles(commit, [...byPath.keys()]);
        await this.obtainFiles(commit, [...blobs.values()]);
        const objects = await (0,_git_objects_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readObjects */ .$)([...blobs.values()], this.inScratch);
        for (const [index, path] of [...blobs.keys()].entries()) {
            const manifestDirectory = byPath.get(path);
            const content = objects[index]?.content;
            if (manifestDirectory !== undefined && content !== undefined)
                files.set(manifestDirectory, content);
        }
        return files;
    }
    async findFiles(commit, paths) {
        const wanted = new Set(paths);
        const found = new Map();
        for (let start = 0; start < paths.length; start += MAX_ARGUMENTS) {
            const some = paths.slice(start, start + MAX_ARGUMENTS);
            const listing = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...some], this.inScratch);
            for (const record of (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .splitRecords */ .DQ)(listing)) {
                const [, name = '', path = ''] = /^100\d+ blob ([0-9a-f]{40})\t([\s\S]*)$/.exec(record.toString('utf8')) ?? [];
                const blob = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(name);
                if (blob !== undefined && wanted.has(path))
                    found.set(path, blob);
            }
        }
        return found;
    }
    /** Fetches those files that a clone without files does not have. */
    async obtainFiles(commit, blobs) {
        const missing = await this.missing(blobs);
        if (missing.length === 0)
            return;
        if (!(await this.fetch({ wants: missing }))) {
            // A server that gives out no file by name gives them out with their commit.
            await this.fetch({ wants: [commit], depth: 1, refetch: true });
        }
        if ((await this.missing(blobs)).length === 0)
            return;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('no-base', `This clone lacks a recordings.json of commit ${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_10__/* .shortSha */ .Fu)(commit)}.`, {
            hint: 'Name the services, or check out with the files (without a filter).',
        });
    }
    /** The directories of a commit that hold a recordings.json. */
    async directoriesWithManifest(commit) {
        const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit];
        const paths = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .splitRecords */ .DQ)(await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(args, this.inScratch)).map((path) => path.toString('utf8'));
        return paths
            .filter((path) => path.startsWith(this.codeRepository.prefix) && `/${path}`.endsWith(`/${MANIFEST}`))
            .flatMap((path) => {
            const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_11__/* .parseDirectory */ .Bp)((0,_base_directory_js__WEBPACK_IMPORTED_MODULE_11__/* .parentDirectory */ .im)(path.slice(this.codeRepository.prefix.length)));
            return 'error' in parsed ? [] : [parsed.directory];
        });
    }
    async missing(blobs) {
        if (blobs.length === 0)
            return [];
        const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(['cat-file', '--batch-check'], { ...this.inScratch, input: `${blobs.join('\n')}\n` });
        return [...output.toString('latin1').matchAll(/^([0-9a-f]{40}) missing$/gm)].map(([, name = '']) => name);
    }
    /** All directories of a commit below one of them, itself included, relative to the code repository's root. */
    async directories(commit, below) {
        const prefix = this.codeRepository.prefix;
        const start = `${prefix}${below}`;
        const args = ['ls-tree', '-r', '-d', '-z', '--name-only', '--full-tree', commit, '--', ...(start === '' ? [] : [start])];
        const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(args, this.inScratch);
        return (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .splitRecords */ .DQ)(output)
            .map((path) => path.toString('utf8'))
            .filter((path) => path.startsWith(prefix))
            .flatMap((path) => {
            const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_11__/* .parseDirectory */ .Bp)(path.slice(prefix.length));
            // A name that no pin could spell is nothing that could be synced.
            return 'error' in parsed ? [] : [parsed.directory];
        });
    }
    /** @returns false where the server says that it does not have that, or does not give it out */
    async fetch(request) {
        const remote = await this.remote();
        if (remote === undefined)
            return false;
        try {
            await remote.fetch(this.scratch, request, this.signal);
            return true;
        }
        catch (error) {
            if (error instanceof _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_7__/* .Refused */ .L)
                return false;
            throw this.explain(error);
        }
    }
    /** The server's answer with what it is about. */
    explain(error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl) || this.signal.aborted)
            return error;
        const [what, hint] = ABOUT[this.access.purpose ?? 'compare'];
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl(error.code, `${what}: ${error.message}`, { hint: `${error.hint} ${hint}`, detail: error.detail });
    }
    /** Where the code repository came from; undefined for one that came from nowhere. */
    remote() {
        this.remoteMade ??= this.findRemote();
        return this.remoteMade;
    }
    async findRemote() {
        const text = this.access.address ?? this.remoteAddress();
        if (text === undefined)
            return undefined;
        const { address, password, userName } = splitCredentials(text);
        const url = (0,_base_git_url_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGitUrl */ .RA)(address, 'https://github.com', this.codeRepository.top);
        if ('error' in url)
            return undefined;
        const { codeToken, ...access } = this.access;
        // A submodule's address comes from a file, too, which a pull request can edit.
        const { authorization } = (0,_git_credentials_js__WEBPACK_IMPORTED_MODULE_12__/* .chooseCredential */ .P$)({ url, fromInput: false, token: codeToken, ownOrigin: access.ownOrigin });
        const given = codeToken?.automatic === false ? authorization : undefined;
        return new _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_7__/* .Remote */ .V({
            ...access,
            url,
            authorization: given ?? password ?? authorization ?? userName,
            given: given !== undefined,
            config: this.codeRepository.config,
            tokenInput: 'code-token',
            keepAccess: true,
        });
    }
    /** Of `origin`, else of the only other remote. */
    remoteAddress() {
        const addresses = new Map();
        for (const record of this.codeRepository.config.split('\0')) {
            const [key = '', address = ''] = record.split('\n');
            if (/^remote\..*\.url$/.test(key))
                addresses.set(key, address.trim());
        }
        return addresses.get('remote.origin.url') ?? (addresses.size === 1 ? [...addresses.values()][0] : undefined);
    }
    get scratch() {
        if (this.scratchMade === undefined) {
            sweep(this.access.temporary);
            this.scratchMade = (0,_git_scratch_js__WEBPACK_IMPORTED_MODULE_8__/* .makeScratch */ .lP)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.access.temporary, SCRATCH)), [this.codeRepository.objects]);
        }
        return this.scratchMade;
    }
    get inCode() {
        return { environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .codeEnvironment */ .dI)(process.env), cwd: this.codeRepository.root, signal: this.signal };
    }
    get inScratch() {
        return { environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .ownEnvironment */ .am)(process.env, this.scratch.dir), signal: this.signal };
    }
    /** In the code repository, with what was fetched beside it in sight. */
    get onDisk() {
        const borrowed = this.scratchMade === undefined
            ? {}
            : { GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,_git_scratch_js__WEBPACK_IMPORTED_MODULE_8__/* .quotePath */ .WG)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.scratchMade.dir, 'objects')) };
        return { ...this.inCode, environment: { ...this.inCode.environment, ...borrowed }, cwd: this.codeRepository.top };
    }
}
/** The parents that a commit's own text names: git itself would leave out those that a shallow clone lacks. */
function parentsOf(text) {
    const header = text.slice(0, text.indexOf('\n\n'));
    return [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = '']) => parent);
}
/** `:<mode> <mode> <name> <name> <letter>` and the path, NUL after each. */
function parseRaw(output) {
    const records = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .splitRecords */ .DQ)(output);
    const paths = [];
    for (let index = 0; index + 1 < records.length; index += 2) {
        const modes = records[index]?.toString('latin1', 1, 14) ?? '';
        paths.push({ path: records[index + 1]?.toString('utf8') ?? '', isDirectory: modes.includes('160000') });
    }
    return paths;
}
const SCRATCH = 'assets-sync-code-';
/** Removes what runs left behind that were killed more than a day ago. */
function sweep(temporary) {
    const yesterday = Date.now() - 24 * 3600 * 1000;
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(temporary).filter((name) => name.startsWith(SCRATCH))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, name);
        const left = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        try {
            if (left !== undefined && left.mtimeMs < yesterday)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
        }
        catch {
            // It is another user's.
        }
    }
}
/** Some CI systems write a user name, or a token, into the address. */
function splitCredentials(text) {
    const none = { address: text, password: undefined, userName: undefined };
    if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
        return none;
    const url = new URL(text);
    const { username, password } = url;
    url.username = '';
    url.password = '';
    const header = `basic ${Buffer.from(`${decode(username)}:${decode(password)}`).toString('base64')}`;
    if (password !== '')
        return { ...none, address: url.href, password: header };
    return { ...none, address: url.href, userName: username === '' ? undefined : header };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ })

};
