export const id = 642;
export const ids = [642];
export const modules = {

/***/ 3642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CodeHistory: () => (/* binding */ CodeHistory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/base/directory.ts
var directory = __webpack_require__(3386);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __webpack_require__(6127);
// EXTERNAL MODULE: ./src/git/environment.ts
var environment = __webpack_require__(3313);
// EXTERNAL MODULE: ./src/git/git.ts + 3 modules
var git = __webpack_require__(9246);
// EXTERNAL MODULE: ./src/git/scratch.ts
var scratch = __webpack_require__(4570);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/base/git-url.ts + 1 modules
var git_url = __webpack_require__(5228);
// EXTERNAL MODULE: ./src/git/credentials.ts
var credentials = __webpack_require__(4110);
// EXTERNAL MODULE: ./src/git/remote/remote.ts + 15 modules
var remote_remote = __webpack_require__(9096);
;// CONCATENATED MODULE: ./src/code-repo/code-server.ts
/** The code repository's server, and the temporary repository that what it gives is fetched into: beside the code repository, never into it. */







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
/** What the temporary repositories' folders begin with. */
const SCRATCH = 'assets-sync-code-';
class CodeServer {
    codeRepository;
    access;
    signal;
    scratchMade;
    remoteMade;
    constructor(codeRepository, access, signal) {
        this.codeRepository = codeRepository;
        this.access = access;
        this.signal = signal;
    }
    /** Removes the temporary repository. */
    close() {
        if (this.scratchMade !== undefined)
            (0,external_node_fs_.rmSync)(this.scratchMade.dir, { recursive: true, force: true, maxRetries: 3 });
        this.scratchMade = undefined;
    }
    /** Whether something may have been fetched. */
    get hasScratch() {
        return this.scratchMade !== undefined;
    }
    /** The temporary repository, which sees the code repository's objects. */
    get scratch() {
        if (this.scratchMade === undefined) {
            removeLeftovers(this.access.temporary);
            this.scratchMade = (0,scratch/* makeScratch */.lP)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(this.access.temporary, SCRATCH)), [this.codeRepository.objects]);
        }
        return this.scratchMade;
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
            if (error instanceof remote_remote/* Refused */.L)
                return false;
            throw this.explain(error);
        }
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
    /** The server's answer with what it is about. */
    explain(error) {
        if (!(error instanceof errors/* AssetsSyncError */.Fl) || this.signal.aborted)
            return error;
        const [what, hint] = ABOUT[this.access.purpose ?? 'compare'];
        return new errors/* AssetsSyncError */.Fl(error.code, `${what}: ${error.message}`, { hint: `${error.hint} ${hint}`, detail: error.detail });
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
        const url = (0,git_url/* parseGitUrl */.RA)(address, 'https://github.com', this.codeRepository.top);
        if ('error' in url)
            return undefined;
        const { codeToken, ...access } = this.access;
        // A submodule's address comes from a file, too, which a pull request can edit.
        const { authorization } = (0,credentials/* chooseCredential */.P$)({ url, fromInput: false, token: codeToken, ownOrigin: access.ownOrigin });
        const given = codeToken?.automatic === false ? authorization : undefined;
        return new remote_remote/* Remote */.V({
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
}
/** Removes what runs left behind that were killed more than a day ago. */
function removeLeftovers(temporary) {
    const yesterday = Date.now() - 24 * 3600 * 1000;
    for (const name of (0,external_node_fs_.readdirSync)(temporary).filter((name) => name.startsWith(SCRATCH))) {
        const path = (0,external_node_path_.join)(temporary, name);
        const left = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        try {
            if (left !== undefined && left.mtimeMs < yesterday)
                (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
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

;// CONCATENATED MODULE: ./src/code-repo/history.ts
/** What the code repository's commits say. A commit that is not here is fetched beside the repository, never into it. */








class CodeHistory {
    codeRepository;
    /** Where a commit that is not here is fetched from. */
    server;
    signal;
    fetched = new Set();
    constructor(codeRepository, access, signal) {
        this.codeRepository = codeRepository;
        this.server = new CodeServer(codeRepository, access, signal);
        this.signal = signal;
    }
    /** Removes what was fetched. */
    close() {
        this.server.close();
    }
    /** The commit that is checked out. */
    async checkedOut() {
        const output = await (0,git/* git */.$Y)(['cat-file', '--batch'], { ...this.inCode, input: 'HEAD\n' });
        const text = output.toString('latin1');
        const sha = (0,base_sha/* parseSha */.qL)(/^([0-9a-f]{40}) commit /.exec(text)?.[1] ?? '');
        if (/^[0-9a-f]{64} commit /.test(text)) {
            throw new errors/* AssetsSyncError */.Fl('no-base', 'In a code repository with SHA-256 names, what a change touches cannot be found.', {
                hint: 'Name the services in paths (* for all).',
            });
        }
        if (sha === undefined) {
            throw new errors/* AssetsSyncError */.Fl('no-base', 'The code repository has no commit yet.', {
                hint: 'Commit something first, or name the services.',
            });
        }
        return { sha, parents: parentsOf(text.slice(text.indexOf('\n') + 1)) };
    }
    /** Resolves a name or an expression in the code repository, without asking a server. */
    async resolve(revision) {
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
        const { stdout } = await (0,git/* tryGit */.Ii)(args, this.inCode);
        return (0,base_sha/* parseSha */.qL)(stdout.toString('latin1').trim());
    }
    /** The branch that `origin` calls its default, as far as this clone knows: a ref of the clone. */
    async defaultBranch() {
        const { stdout } = await (0,git/* tryGit */.Ii)(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'], this.inCode);
        const named = stdout.toString('utf8').trim();
        const usual = ['origin/main', 'origin/master', 'main', 'master'].map((name) => name.startsWith('origin/') ? `refs/remotes/${name}` : `refs/heads/${name}`);
        for (const ref of named === '' ? usual : [named, ...usual]) {
            if ((await this.resolve(ref)) !== undefined)
                return ref;
        }
        return undefined;
    }
    async mergeBase(one, other) {
        const { stdout } = await (0,git/* tryGit */.Ii)(['merge-base', one, other], this.inCode);
        return (0,base_sha/* parseSha */.qL)(stdout.toString('latin1').split('\n')[0] ?? '');
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
        if (!(await this.server.fetch({ wants: [`+${ref}:refs/tip`], depth: 1, filter: 'blob:none' })))
            return undefined;
        const { stdout } = await (0,git/* tryGit */.Ii)(['rev-parse', '--verify', '--quiet', 'refs/tip^{commit}'], this.inScratch);
        const tip = (0,base_sha/* parseSha */.qL)(stdout.toString('latin1').trim());
        if (tip !== undefined)
            this.fetched.add(tip);
        return tip;
    }
    /** What a commit says of itself. It is here. */
    async readCommit(commit) {
        const text = (await (0,git/* git */.$Y)(['cat-file', 'commit', commit], this.inScratch)).toString('utf8');
        return { message: text.slice(text.indexOf('\n\n') + 2), parents: parentsOf(text) };
    }
    /** Makes a commit's trees be at hand. @returns false where the server does not give it out */
    async obtain(commit) {
        if (this.fetched.has(commit) || (await this.has(commit)))
            return true;
        return this.fetchCommits([commit]);
    }
    /** The same for a commit's parent, which a server may not give out by its name. */
    async obtainParent(commit, parent) {
        return (await this.has(parent)) || this.server.fetch({ wants: [commit], depth: 2, filter: 'blob:none' });
    }
    async fetchCommits(commits) {
        if (commits.length === 0)
            return true;
        const done = await this.server.fetch({ wants: commits, depth: 1, filter: 'blob:none' });
        if (done)
            for (const commit of commits)
                this.fetched.add(commit);
        return done;
    }
    async has(commit) {
        const { exitCode } = await (0,git/* tryGit */.Ii)(['cat-file', '-e', `${commit}^{tree}`], this.inScratch);
        return exitCode === 0;
    }
    /**
     * What differs between a commit and another one, or the files that are on disk now. Both sides of a rename are named.
     * @param to undefined for the files on disk, new ones included
     */
    async changedPaths(from, to) {
        const options = ['-z', '--raw', '-r', '--no-renames', '--no-abbrev'];
        const start = from ?? base_sha/* EMPTY_TREE */.pL;
        const compare = to === undefined
            ? () => (0,git/* tryGit */.Ii)(['diff', ...options, '--no-ext-diff', '--no-relative', start, '--'], this.onDisk)
            : () => (0,git/* tryGit */.Ii)(['diff-tree', ...options, start, to], this.inScratch);
        const untracked = to === undefined
            ? (0,git/* git */.$Y)(['ls-files', '-z', '--others', '--exclude-standard'], this.onDisk)
            : Promise.resolve(Buffer.alloc(0));
        untracked.catch(() => { });
        let result = await compare();
        if (result.exitCode !== 0) {
            // A clone without trees has neither side's.
            const wanted = [from, to ?? (await this.checkedOut()).sha].filter((commit) => commit !== undefined);
            await this.fetchCommits(wanted.filter((commit) => !this.fetched.has(commit)));
            result = await compare();
        }
        if (result.exitCode !== 0) {
            throw new errors/* AssetsSyncError */.Fl('no-base', `What changed since ${start} cannot be found: this clone lacks parts of it.`, {
                hint: 'Name the services, or check out with more of the history (fetch-depth: 0).',
                detail: result.stderr.trim(),
            });
        }
        const others = (0,git/* splitRecords */.DQ)(await untracked).map((path) => path.toString('utf8'));
        // A repository of its own in there is one path with a slash at its end.
        const added = others.map((path) => ({ path: path.replace(/\/$/, ''), isDirectory: path.endsWith('/') }));
        return [...parseRaw(result.stdout), ...added];
    }
    /** All directories of a commit below one of them, itself included, relative to the code repository's root. */
    async directories(commit, below) {
        const prefix = this.codeRepository.prefix;
        const start = `${prefix}${below}`;
        const args = ['ls-tree', '-r', '-d', '-z', '--name-only', '--full-tree', commit, '--', ...(start === '' ? [] : [start])];
        const output = await (0,git/* git */.$Y)(args, this.inScratch);
        return (0,git/* splitRecords */.DQ)(output)
            .map((path) => path.toString('utf8'))
            .filter((path) => path.startsWith(prefix))
            .flatMap((path) => {
            const parsed = (0,directory/* parseDirectory */.Bp)(path.slice(prefix.length));
            // A name that no pin could spell is nothing that could be synced.
            return 'error' in parsed ? [] : [parsed.directory];
        });
    }
    get inCode() {
        return { environment: (0,environment/* codeEnvironment */.dI)(), cwd: this.codeRepository.root, signal: this.signal };
    }
    /** How git is run where both the code repository's objects and those that were fetched are seen. */
    get inScratch() {
        return { environment: (0,environment/* ownEnvironment */.am)(this.server.scratch.dir), signal: this.signal };
    }
    /** In the code repository, with what was fetched beside it in sight. */
    get onDisk() {
        const borrowed = this.server.hasScratch
            ? { GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,scratch/* quotePath */.WG)((0,external_node_path_.join)(this.server.scratch.dir, 'objects')) }
            : {};
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
    const records = (0,git/* splitRecords */.DQ)(output);
    const paths = [];
    for (let index = 0; index + 1 < records.length; index += 2) {
        const modes = records[index]?.toString('latin1', 1, 14) ?? '';
        paths.push({ path: records[index + 1]?.toString('utf8') ?? '', isDirectory: modes.includes('160000') });
    }
    return paths;
}


/***/ })

};
