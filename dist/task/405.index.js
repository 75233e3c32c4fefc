export const id = 405;
export const ids = [405,642];
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
// EXTERNAL MODULE: ./src/git/git.ts + 1 modules
var git = __webpack_require__(4598);
// EXTERNAL MODULE: ./src/git/scratch.ts
var scratch = __webpack_require__(4570);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/base/git-url.ts
var git_url = __webpack_require__(8417);
// EXTERNAL MODULE: ./src/git/credentials.ts
var credentials = __webpack_require__(4110);
// EXTERNAL MODULE: ./src/git/remote/remote.ts + 10 modules
var remote_remote = __webpack_require__(8290);
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


/***/ }),

/***/ 2405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command)
});

// EXTERNAL MODULE: ./src/git/environment.ts
var git_environment = __webpack_require__(3313);
// EXTERNAL MODULE: ./src/git/git.ts + 1 modules
var git = __webpack_require__(4598);
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
var command = __webpack_require__(3739);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/base/directory.ts
var base_directory = __webpack_require__(3386);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/base/lock.ts
var lock = __webpack_require__(9278);
// EXTERNAL MODULE: ./src/base/log.ts
var base_log = __webpack_require__(3179);
// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __webpack_require__(6127);
// EXTERNAL MODULE: ./src/code-repo/code-repository.ts
var code_repository = __webpack_require__(592);
// EXTERNAL MODULE: ./src/git/objects/compose-tree.ts
var compose_tree = __webpack_require__(9384);
// EXTERNAL MODULE: ./src/git/objects/loose.ts
var loose = __webpack_require__(2025);
// EXTERNAL MODULE: ./src/git/objects/read.ts
var read = __webpack_require__(6543);
// EXTERNAL MODULE: ./src/git/scratch.ts
var git_scratch = __webpack_require__(4570);
// EXTERNAL MODULE: ./src/pins/edit.ts
var edit = __webpack_require__(694);
// EXTERNAL MODULE: ./src/pins/load.ts
var load = __webpack_require__(4586);
// EXTERNAL MODULE: ./src/pins/manifest.ts
var pins_manifest = __webpack_require__(6095);
// EXTERNAL MODULE: ./src/pins/manifest-name.ts
var manifest_name = __webpack_require__(7027);
// EXTERNAL MODULE: ./src/code-repo/committed-manifests.ts
var committed_manifests = __webpack_require__(5549);
// EXTERNAL MODULE: ./src/code-repo/history.ts + 1 modules
var code_repo_history = __webpack_require__(3642);
;// CONCATENATED MODULE: ./src/code-repo/commit-pins.ts
/** Commits moved pins on a branch of the code repository, whatever is checked out: only recordings.json files change. */
















/** How often somebody else may be quicker. */
const MAX_RACES = 3;
/** Marks a commit that a run made, so that it starts no other. */
const MARK = 'Made-by: assets-sync push';
/** Pins on disk that the commit which is checked out has not, or not so: an earlier push moved them. */
async function findUncommitted(codeRepository, pins, access, signal) {
    const history = new code_repo_history.CodeHistory(codeRepository, access, signal);
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
    constructor(codeRepository, head, access, signal) {
        this.codeRepository = codeRepository;
        this.head = head;
        this.history = new code_repo_history.CodeHistory(codeRepository, { ...access, address: head.address, purpose: 'commit' }, signal);
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
            const after = (0,edit/* editText */.i1)(before, manifestDirectory, ofFile);
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

// EXTERNAL MODULE: ./src/fetch/access.ts
var fetch_access = __webpack_require__(4840);
// EXTERNAL MODULE: ./src/fetch/fetch-tree-names.ts
var fetch_tree_names = __webpack_require__(3628);
// EXTERNAL MODULE: ./src/forge/text.ts
var forge_text = __webpack_require__(1716);
// EXTERNAL MODULE: ./src/git/remote/remote.ts + 10 modules
var remote_remote = __webpack_require__(8290);
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

// EXTERNAL MODULE: ./src/workspace/local-changes.ts + 1 modules
var local_changes = __webpack_require__(933);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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
var external_node_fs_ = __webpack_require__(3024);
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

// EXTERNAL MODULE: ./src/base/closest-match.ts
var closest_match = __webpack_require__(8626);
// EXTERNAL MODULE: ./src/workspace/inspect.ts
var inspect = __webpack_require__(1817);
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

// EXTERNAL MODULE: ./src/base/shell.ts
var shell = __webpack_require__(4907);
// EXTERNAL MODULE: ./src/fetch/tree-walk.ts
var tree_walk = __webpack_require__(9070);
// EXTERNAL MODULE: ./src/git/objects/commits.ts
var commits = __webpack_require__(3401);
// EXTERNAL MODULE: ./src/verify/ancestry-cache.ts
var ancestry_cache = __webpack_require__(2603);
// EXTERNAL MODULE: ./src/verify/prove-ancestry.ts + 1 modules
var prove_ancestry = __webpack_require__(2510);
// EXTERNAL MODULE: ./src/verify/squash.ts
var squash = __webpack_require__(860);
// EXTERNAL MODULE: ./src/fetch/whole-branch.ts
var whole_branch = __webpack_require__(672);
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

// EXTERNAL MODULE: ./src/selection/selection.ts
var selection_selection = __webpack_require__(3872);
// EXTERNAL MODULE: ./src/selection/services.ts
var selection_services = __webpack_require__(48);
// EXTERNAL MODULE: ./src/store/open-store.ts
var open_store = __webpack_require__(1797);
// EXTERNAL MODULE: ./src/store/store.ts + 8 modules
var store = __webpack_require__(3605);
// EXTERNAL MODULE: ./src/workspace/root.ts
var workspace_root = __webpack_require__(7061);
// EXTERNAL MODULE: ./src/workspace/check-out.ts + 1 modules
var check_out = __webpack_require__(1221);
// EXTERNAL MODULE: ./src/workspace/totals.ts
var totals = __webpack_require__(1142);
// EXTERNAL MODULE: ./src/workspace/write-commit.ts
var write_commit = __webpack_require__(3662);
;// CONCATENATED MODULE: ./src/workspace/settle-root.ts
/** After a push: what is on disk is what the new pins say, so the assets root is told so; no file is touched. */









/**
 * The root's lock must be held.
 * @returns those that somebody synced since, whose files on disk are no longer what was pushed: they stay as they are
 */
async function settleRoot(root, store, scratch, repository, settled, signal) {
    const state = await root.readState(signal);
    // The next sync finishes what another began.
    if (state.interrupted !== undefined)
        return [...settled];
    const synced = state.synced?.services ?? [];
    const pinnedTreesOf = (service) => synced.find((found) => found.service === service)?.pinnedTrees ?? [];
    const changed = await (0,local_changes/* readLocalChanges */.Xp)(root, state, [...new Set(settled.map(({ service }) => service))], signal);
    const paths = new Set(changed.map(({ path }) => path.toString('latin1')));
    const own = settled.filter(({ service, directory, before, changes }) => {
        const now = pinnedTreesOf(service).find((pinnedTree) => pinnedTree.directory === directory);
        const isAsItWas = now?.sha === before?.sha && now?.tree === before?.tree;
        return isAsItWas && changes.some(({ path }) => paths.has(path.toString('latin1')));
    });
    const others = settled.filter((pinnedTree) => !own.includes(pinnedTree));
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
async function importTrees(store, scratch, settled, signal) {
    const fresh = settled.filter(({ tree }) => tree !== base_sha/* EMPTY_TREE */.pL && !store.completeTrees.has(tree));
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

// EXTERNAL MODULE: ./src/workspace/sync-root.ts + 3 modules
var sync_root = __webpack_require__(7835);
;// CONCATENATED MODULE: ./src/commands/push/push.ts
/** push: publishes the recordings that changed in the assets root, and pins them. */






























async function push(request, log, signal) {
    const { codeRepository } = request;
    const located = (0,selection_selection/* locate */.x5)(codeRepository, request.path);
    const root = new workspace_root/* AssetsRoot */._(located.assetsRoot);
    if (!root.exists()) {
        throw new errors/* AssetsSyncError */.Fl('bad-usage', `There is no assets root ${located.assetsRoot}, so there is nothing to push.`, {
            hint: 'Bring the recordings to disk first (assets-sync sync), record, then push.',
        });
    }
    const selection = await (0,selection_selection/* select */.Lt)({ ...request, paths: [selection_services/* ALL */.y2], base: undefined, compare: false }, codeRepository, log, signal, located);
    const access = (0,fetch_access/* findAccess */.G)(request, selection.root, codeRepository.root, log.warning);
    const nothing = {
        assetsRoot: located.assetsRoot,
        repository: access.url,
        pushed: false,
        sha: undefined,
        branch: undefined,
        found: false,
        title: '',
        body: '',
        pins: [],
        requests: 0,
        bytes: 0,
    };
    const job = new Push(request, access, selection, root, log);
    let branch;
    try {
        const changes = await job.read(signal);
        if (changes === undefined) {
            const pins = request.commitPins && !request.dryRun ? await leftPins(request, selection, root, log, signal) : [];
            if (pins.length === 0)
                return { ...nothing, services: [] };
            branch = await openPinsBranch(request, log, signal);
            return {
                ...nothing,
                services: [],
                pins,
                committed: await branch.commit(byManifestDirectory(pins), commitTitle(pins), request.author),
            };
        }
        const { services } = changes;
        branch = request.commitPins ? await openPinsBranch(request, log, signal) : undefined;
        const { startedBy } = request.origin;
        if (branch !== undefined && startedBy !== undefined && (await branch.onlyMovesPins(startedBy))) {
            return { ...nothing, services, startedByPins: startedBy };
        }
        // Before anything is pushed: without it the pins would have nowhere to go.
        await branch?.find();
        const run = await job.run(changes, request.dryRun ? undefined : branch, signal);
        return { ...nothing, services, pinsBranch: branch?.name, ...run };
    }
    finally {
        branch?.close();
        await job.settle();
    }
}
/** Pins that an earlier push moved, of what is on disk, and that nobody committed. */
async function leftPins(request, { manifests }, root, log, signal) {
    const { synced } = await root.readState(signal);
    const onDisk = new Map(synced?.services.flatMap(({ pinnedTrees }) => pinnedTrees).map(({ directory, sha }) => [directory, sha]));
    const pins = manifests.flatMap((manifest) => manifest.pins).filter(({ directory, sha }) => onDisk.get(directory) === sha);
    const left = await findUncommitted(request.codeRepository, pins, { ...request, log }, signal);
    return left.flatMap(({ tree, ...pin }) => (tree === undefined ? [] : [{ ...pin, tree }]));
}
function commitTitle(pins) {
    const directories = pins.map(({ directory }) => directory);
    return pins[0]?.reason ?? `Pin ${(0,errors/* listNames */.Zv)(directories, 1)}`;
}
/** Where pins are committed. */
async function openPinsBranch(request, log, signal) {
    const head = await findPushTarget(request.codeRepository, request.origin, signal);
    return new PinsBranch(request.codeRepository, head, { ...request, log }, signal);
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
class Push {
    store;
    remote;
    request;
    access;
    selection;
    root;
    log;
    constructor(request, access, selection, root, log) {
        this.request = request;
        this.access = access;
        this.selection = selection;
        this.root = root;
        this.log = log;
        this.store = new store/* Store */.i(request.storeBase, access.url);
        this.remote = new remote_remote/* Remote */.V({ ...request, ...access, log, config: request.codeRepository.config, tokenInput: 'token' });
    }
    async settle() {
        await this.remote.close();
        await this.store.cleanUp();
    }
    /** Writes what changed on disk as trees. @returns undefined where nothing did */
    read(signal) {
        return this.locked(signal, async (held) => {
            const { root, store, request, log } = this;
            const { pins, assetsRoot } = this.selection;
            const given = (0,selection_selection/* parseGivenPaths */.px)(request, request.codeRepository);
            const named = given.includes(selection_services/* ALL */.y2) || given.includes(base_directory/* TOP */.wv) ? [] : given;
            const question = { ...this.selection, assetsRoot, codeRoot: request.codeRepository.root, named };
            const { state, changes, outside } = await findChanges(question, held);
            if (outside.length > 0 && given.length === 0)
                log.notice((0,inspect/* outsideNotice */.Yf)(outside));
            if (changes.size === 0) {
                for (const text of elsewhereNotices(state, pins))
                    log.notice(text);
                return undefined;
            }
            await (0,open_store/* openStore */.C)(store, held);
            const scratch = store.newScratch(this.known);
            const treeOf = (pinned) => this.treeOf(pinned, scratch, held);
            const pinnedTrees = await readChangedTrees({ root, state, changes, pins, scratch, treeOf }, held).catch((error) => {
                throw (0,local_changes/* explainUnreadable */.x5)(root, error, state.synced?.services ?? []);
            });
            const services = [...changes].map(([service, ofService]) => {
                return { service, isNew: pins.pinnedTreesOf(service).length === 0, ...(0,inspect/* differencesOf */.g6)(ofService) };
            });
            return { services, pinnedTrees, state, scratch };
        });
    }
    async run(changes, pinsBranch, signal) {
        const { request, store } = this;
        const { services, pinnedTrees, scratch } = changes;
        const treeOf = (pinned) => this.treeOf(pinned, scratch, signal);
        const earlier = await followPins(pinnedTrees, { store, scratch, treeOf }, signal);
        await this.checkSecrets(scratch, pinnedTrees, signal);
        const fresh = pinnedTrees.filter((pinnedTree) => !earlier.has(pinnedTree));
        const places = fresh.map((pinnedTree) => this.placeOf(pinnedTree));
        (0,edit/* checkEditable */.pX)(request.codeRepository.root, places.map(({ manifestDirectory }) => manifestDirectory));
        const published = fresh.length === 0
            ? { sha: pinnedTrees[0]?.pinned?.sha, trees: [], branch: undefined, found: true, changes: [], unmerged: [] }
            : await this.publish(fresh, branchName(pinnedTrees), scratch, signal);
        const { sha, branch, found } = published;
        const { title } = (0,forge_text/* commitText */.tT)({ ...request, services, unmerged: [] });
        const facts = this.factsOf(published, pinnedTrees);
        const pins = places.map((place, index) => {
            return { ...place, sha, tree: published.trees[index] ?? base_sha/* EMPTY_TREE */.pL, reason: title };
        });
        const opened = branch === undefined || request.dryRun ? {} : await this.openPullRequest(branch, facts, signal);
        const committed = await this.commitPins(pinsBranch, pins, published, title);
        if (!request.dryRun) {
            const ends = pinnedTrees.map((pinnedTree) => {
                const there = earlier.get(pinnedTree);
                if (there !== undefined && pinnedTree.pinned !== undefined)
                    return { pinnedTree, sha: pinnedTree.pinned.sha, tree: there };
                return { pinnedTree, sha, tree: published.trees[fresh.indexOf(pinnedTree)] ?? base_sha/* EMPTY_TREE */.pL };
            });
            await this.finish(changes, ends, pins, branch, signal);
        }
        const { requests, bytes } = await this.remote.close();
        return {
            pushed: branch !== undefined && !request.dryRun,
            sha,
            branch,
            found,
            title,
            body: (0,forge_text/* commitText */.tT)(facts).body,
            pins,
            requests,
            bytes,
            committed,
            ...opened,
        };
    }
    locked(signal, body) {
        const onWait = () => this.log.info((0,lock/* waitingFor */.Fz)(this.root.dir));
        return (0,lock/* withLock */.kK)((0,lock/* rootLock */.c_)(this.root.dir, this.request.storeBase), signal, body, onWait);
    }
    /** The object folders that have what is on disk and what it was made on. */
    get known() {
        const { root, store } = this;
        // A root may borrow from other stores only, where it was synced without this machine's or from another address.
        return [root.objects, store.objects, ...store.commitObjects];
    }
    /** Its names can be read in the scratch then. */
    async treeOf(pinnedTree, scratch, signal) {
        const assets = { url: this.access.url, branch: this.access.branch, store: this.store, remote: this.remote };
        const [named] = await (0,fetch_tree_names/* fetchTreeNames */.x)(assets, [pinnedTree], signal);
        // The store may have made a folder for them.
        (0,git_scratch/* borrow */.Wq)(scratch, this.known);
        return named === undefined || named.found === 'absent' ? base_sha/* EMPTY_TREE */.pL : named.found;
    }
    async checkSecrets(scratch, pinnedTrees, signal) {
        const { checkMessage, checkSecrets } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 1688));
        const { request, root, log } = this;
        if (request.message !== undefined)
            await checkMessage(request.message);
        const rootBelow = (0,external_node_path_.relative)(request.codeRepository.root, root.dir).split(external_node_path_.sep).join('/');
        const allowed = new Set(request.allowSecrets.map((path) => (0,base_directory/* inAssetsRoot */.Tm)(path, rootBelow)));
        const files = pinnedTrees.flatMap((pinnedTree) => pinnedTree.files);
        const names = new Set(files.map(({ path }) => path.toString('utf8')));
        for (const path of allowed) {
            if (!names.has(path))
                log.warning({ message: `The allow-secrets input names ${path}, which is no file that would be pushed` });
        }
        await checkSecrets(scratch, files.filter(({ path }) => !allowed.has(path.toString('utf8'))), signal);
    }
    async publish(units, name, scratch, signal) {
        const { store, remote, request, access } = this;
        const person = formatPerson(request.author);
        const formatCommit = (tree, parent, contents) => {
            const { title, body } = (0,forge_text/* commitText */.tT)(this.factsOf(contents, units));
            return Buffer.from(`tree ${tree}\nparent ${parent}\nauthor ${person}\ncommitter ${person}\n\n${title}\n\n${body}`);
        };
        const { branch } = access;
        return publish({ store, remote, scratch, branch, units, name, formatCommit, dryRun: request.dryRun }, signal);
    }
    /** What is said of a push: what its commit brings to the main branch, which may be more than what changed here. */
    factsOf({ changes: brought, unmerged }, pinnedTrees) {
        const changes = brought.length > 0 ? brought : pinnedTrees.flatMap((pinnedTree) => pinnedTree.changes);
        const services = new Map(pinnedTrees.map(({ service }) => [service, []]));
        for (const change of changes) {
            const path = change.path.toString('utf8');
            const pinnedTree = pinnedTrees.find(({ directory }) => (0,base_directory/* isWithin */.UO)(path, directory));
            if (pinnedTree !== undefined)
                services.get(pinnedTree.service)?.push(change);
        }
        return {
            ...this.request,
            unmerged,
            services: [...services].map(([service, ofService]) => ({ service, ...(0,inspect/* differencesOf */.g6)(ofService) })),
        };
    }
    /** The nearest file that pins a directory: a pin that others share stays, and the directory gets an entry of its own. */
    placeOf({ directory, pinned }) {
        const manifestDirectories = this.selection.manifests.map(({ manifestDirectory }) => manifestDirectory);
        const pin = pinned?.pin;
        const manifestDirectory = pin?.manifestDirectory ?? (0,base_directory/* upward */.Oz)(directory).find((above) => manifestDirectories.includes(above)) ?? base_directory/* TOP */.wv;
        return { manifestDirectory, directory, before: pin?.directory === directory ? pin.sha : undefined };
    }
    /** Before those on disk: what failed here is then done by the next run. */
    async commitPins(pinsBranch, pins, { branch }, title) {
        if (pinsBranch === undefined)
            return undefined;
        try {
            return await pinsBranch.commit(byManifestDirectory(pins), title, this.request.author);
        }
        catch (error) {
            if (!(error instanceof errors/* AssetsSyncError */.Fl))
                throw error;
            const done = branch === undefined ? '' : `The recordings are on ${branch}, but the pins could not be committed: `;
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
    async openPullRequest(branch, facts, signal) {
        const { request, access, log } = this;
        if (!request.pullRequest)
            return { next: `Open a pull request for ${branch} when it is ready.` };
        const { offerBranch } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 9820));
        return offerBranch({ ...request, ...access, ...facts, branch, into: access.branch }, log, signal);
    }
    /** Writes the pins, and tells the assets root that it stands on them. A run that is cut off between the two is finished by the next. */
    async finish({ state, scratch }, ends, pins, branch, signal) {
        const { request, root, store, access } = this;
        const settled = ends.map(({ pinnedTree, sha, tree }) => {
            const { service, directory, commit, onDisk, ours, changes } = pinnedTree;
            const before = state.synced?.services
                .find((found) => found.service === service)
                ?.pinnedTrees.find((found) => found.directory === directory);
            // What others added is not on disk yet: until it is brought, the root is not at the new pin.
            const isThere = onDisk === ours && tree === ours;
            return { service, directory, before, changes, tree: onDisk, sha: isThere ? sha : (commit ?? sha), byTree: true };
        });
        const left = await this.locked(signal, async (held) => {
            try {
                (0,edit/* editManifests */.pg)(request.codeRepository.root, byManifestDirectory(pins));
            }
            catch (error) {
                if (branch === undefined)
                    throw error;
                throw afterwards(`The recordings are on ${branch}, where the next push finds them, but the pins could not be written`, error);
            }
            return settleRoot(root, store, scratch, access.url.url, settled, held);
        });
        const behind = ends.filter(({ pinnedTree, tree }) => pinnedTree.onDisk !== tree).map(({ pinnedTree }) => pinnedTree.service);
        const services = new Set([...behind, ...left.map(({ service }) => service)]);
        if (services.size === 0)
            return;
        try {
            await this.bring([...services], signal);
        }
        catch (error) {
            throw afterwards('The recordings are pushed and pinned, but not all that the pins say could be brought to disk', error);
        }
    }
    /** What others added to the services meanwhile. */
    async bring(services, signal) {
        const { request, access, root, log } = this;
        const { codeRepository } = request;
        const { pins } = await (0,selection_selection/* select */.Lt)({ ...request, paths: [selection_services/* ALL */.y2], base: undefined, compare: false }, codeRepository, base_log/* SILENT */.q, signal);
        const { requests, bytes } = await (0,sync_root/* syncRoot */.k)({
            ...request,
            ...access,
            assetsRoot: root.dir,
            chosen: services.map((service) => ({ service, given: false, pinnedTrees: pins.pinnedTreesOf(service) })),
            discard: false,
            storeInsideRoot: false,
            ciCache: undefined,
            config: codeRepository.config,
            beforeWriting: () => (0,code_repository/* hideFromStatus */.hf)(codeRepository, root.dir),
        }, log, signal);
        this.remote.traffic.requests += requests;
        this.remote.traffic.bytes += bytes;
    }
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
function branchName(pinnedTrees) {
    const all = pinnedTrees.map(({ directory, ours }) => `${ours} ${directory}\n`).join('');
    const contents = pinnedTrees.length === 1 ? (pinnedTrees[0]?.ours ?? '') : (0,external_node_crypto_.createHash)('sha1').update(all).digest('hex');
    return pushBranch([...new Set(pinnedTrees.map(({ service }) => service))], contents);
}
function byManifestDirectory(pins) {
    const edits = new Map();
    for (const { manifestDirectory, ...edit } of pins)
        edits.set(manifestDirectory, [...(edits.get(manifestDirectory) ?? []), edit]);
    return edits;
}

// EXTERNAL MODULE: ./src/report/changes.ts
var changes = __webpack_require__(9059);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(4285);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(5616);
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
    lines.push(`(${(0,numbers/* count */.U9)(result.requests, 'request')}, ${(0,numbers/* formatBytes */.z3)(result.bytes)} received)`);
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
    const { services, repository, sha, branch, pullRequest } = result;
    if (services.length === 0) {
        const pins = result.committed === undefined
            ? ''
            : ` The pins of an earlier push were committed on <code>${(0,markdown/* escapeMarkdown */.FV)(result.committed.branch)}</code>.`;
        return `### assets-sync push\n\nNo recording changed.${pins}\n`;
    }
    const total = services.reduce((sum, { added, modified, deleted }) => sum + added.length + modified.length + deleted.length, 0);
    const table = (0,markdown/* markdownTable */.Qj)({
        head: ['Service', 'Added', 'Changed', 'Removed'],
        numeric: [1, 2, 3],
        rows: services.map(({ service, isNew, added, modified, deleted }) => [
            `${(0,markdown/* escapeMarkdown */.FV)(service)}${isNew ? ' (new)' : ''}`,
            ...[added, modified, deleted].map((paths) => (0,numbers/* formatCount */.B4)(paths.length)),
        ]),
        of: 'services',
    });
    const { startedByPins, next, committed, pinsBranch } = result;
    const links = [
        ...(sha === undefined || dryRun ? [] : [`Commit ${(0,markdown/* commitLink */.wn)(repository, sha)}`]),
        ...(branch === undefined ? [] : [`branch <code>${(0,markdown/* escapeMarkdown */.FV)(branch)}</code>`]),
        ...(pullRequest === undefined ? [] : [`[pull request](${pullRequest})`]),
        ...(committed === undefined ? [] : [`pins committed on <code>${(0,markdown/* escapeMarkdown */.FV)(committed.branch)}</code>`]),
        ...(dryRun && pinsBranch !== undefined ? [`pins on <code>${(0,markdown/* escapeMarkdown */.FV)(pinsBranch)}</code>`] : []),
    ];
    const steps = [
        ...(startedByPins === undefined ? [] : [byPins(startedByPins).join(' ')]),
        ...(next === undefined
            ? []
            : [(0,markdown/* fold */.AU)('No pull request was opened: how to go on', `<pre>${next.split('\n').map(markdown/* escapeMarkdown */.FV).join('\n')}</pre>`)]),
        ...(pullRequest === undefined && next === undefined ? [] : [MERGE_ADVICE]),
        ...(dryRun ? [] : [uncommittedPins(result) ?? []].flat()),
    ];
    const notes = [links.join(', '), ...steps].filter((note) => note !== '').join('\n\n');
    const paths = (0,markdown/* fold */.AU)(`Recordings: ${(0,numbers/* formatCount */.B4)(total)}`, (0,changes/* pathsMarkdown */.c_)(services.flatMap((service) => (0,changes/* listPaths */.Pe)(service))));
    const state = startedByPins !== undefined ? ' not pushed' : dryRun ? ' would be pushed' : '';
    const title = `### assets-sync push: ${(0,numbers/* count */.U9)(total, 'recording')}${state}`;
    return `${title}\n\n${table}\n\n${notes}\n\n${paths}\n`;
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
async function run({ host, inputs, signal, openCodeRepository, request, log }) {
    const { message, commitPins, pullRequest, allowSecrets, dryRun } = inputs;
    const codeRepository = await openCodeRepository();
    const author = host.author() ?? (await gitAuthor(codeRepository, signal));
    const result = await push({
        ...request,
        codeRepository,
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

/***/ 3628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ fetchTreeNames)
/* harmony export */ });
/* harmony import */ var _store_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7267);
/* harmony import */ var _store_open_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1797);
/* harmony import */ var _by_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7552);
/* harmony import */ var _fetch_missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9785);
/* harmony import */ var _strategies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1439);
/* harmony import */ var _wanted_trees_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(853);






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
    const wanted = (0,_wanted_trees_js__WEBPACK_IMPORTED_MODULE_5__/* .wantedTrees */ .pV)(pinnedTrees);
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

/***/ 9820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  offerBranch: () => (/* binding */ offerBranch)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/git/credentials.ts
var credentials = __webpack_require__(4110);
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
var failure = __webpack_require__(6149);
// EXTERNAL MODULE: ./src/git/remote/retry.ts + 2 modules
var retry = __webpack_require__(7228);
;// CONCATENATED MODULE: ./src/forge/proxy.ts
/** Requests through the proxy that the environment names: Node's own `fetch` passes it by. */
async function proxiedFetch(address, env) {
    const proxy = findProxy(new URL(address), env);
    if (proxy === undefined)
        return fetch;
    const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
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
        const { request } = await __webpack_require__.e(/* import() */ 585).then(__webpack_require__.bind(__webpack_require__, 9585));
        const common = {
            baseUrl: api.replace(/\/+$/, ''),
            owner,
            repo: name,
            headers: { authorization: `token ${(0,credentials/* passwordOf */.No)(authorization.replace(/^\w+ /, ''))}` },
        };
        const fetch = await proxiedFetch(api, process.env);
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
            if (!Array.isArray(found))
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
        const fetch = await proxiedFetch(api, process.env);
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
            if (!Array.isArray(value))
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
var forge_text = __webpack_require__(1716);
;// CONCATENATED MODULE: ./src/forge/offer.ts
/** Asks for a pushed branch to be merged: by a pull request where that can be, else by telling a person how to go on. */





/** @throws `unauthorized`, `unreachable` or `forge-refused`, and says that the branch was pushed */
async function offerBranch(request, log, signal) {
    const { url, branch, into } = request;
    const forge = findForge(request);
    if (forge === undefined)
        return { next: byHand(request) };
    const page = newPullRequestPage(forge, { branch, into });
    const authorization = url.transport === 'http' ? request.authorization : chooseForPages(request, forge.origin, log);
    if (authorization === undefined)
        return { next: `Without a token no pull request was opened; open it here: ${page}` };
    const wanted = { branch, into, ...(0,forge_text/* pullRequestText */.qA)(request, LIMITS[forge.kind]) };
    try {
        return {
            pullRequest: await openPullRequest(forge, wanted, { ...request, authorization, log }, signal),
        };
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
function chooseForPages(request, origin, log) {
    const { authorization, warning } = (0,credentials/* chooseCredential */.P$)({
        ...request,
        url: { transport: 'http', origin },
        fromInput: request.repository !== undefined,
    });
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

/***/ 1716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qA: () => (/* binding */ pullRequestText),
/* harmony export */   tT: () => (/* binding */ commitText)
/* harmony export */ });
/* unused harmony export codeSpan */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
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
/** As Markdown. What does not fit into the title goes on in the body; of the body the list of services gives way first. */
function pullRequestText(facts, limits) {
    const { title, rest } = splitMessage(facts);
    const shown = cut(title, limits.title);
    const left = shown === title ? '' : `…${title.slice(shown.length - 1)}`;
    const after = [from(facts), ADVICE];
    const why = cut(join([left, rest]).trimEnd(), limits.body - join(after).length - LIST_ROOM);
    const before = join([why, ...after]);
    return { title: shown, body: join([before.trimEnd(), serviceList(facts, limits.body - before.length - 2)]) };
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

/***/ 694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   i1: () => (/* binding */ editText),
/* harmony export */   pX: () => (/* binding */ checkEditable),
/* harmony export */   pg: () => (/* binding */ editManifests),
/* harmony export */   v8: () => (/* binding */ rewrite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6127);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4406);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5808);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4586);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6095);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7027);
/** Edits of a recordings.json that change the values which change, and nothing else: comments, order and layout stay. */











/**
 * Edits files, all or none of them.
 * @param edits by the directory that holds the file
 * @throws `conflict` where a pin is not as it was when the edit was decided on; nothing is changed then
 */
function editManifests(codeRoot, edits) {
    const writes = [...edits].map(([manifestDirectory, ofFile]) => prepareEdit(codeRoot, manifestDirectory, ofFile));
    for (const write of writes)
        write();
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
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('bad-manifest', `${file} is not checked out here, so that it cannot be edited.`, {
            hint: `Add it to the sparse checkout: git sparse-checkout add ${file}`,
            at: { file },
        });
    }
    if (found.isSymbolicLink()) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('bad-manifest', `${file} is a symbolic link, which is not written to.`, {
            hint: 'Put the file itself there.',
            at: { file },
        });
    }
    const before = decode((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path), file);
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .parseManifest */ .Ng)(before, manifestDirectory);
    (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .throwIfWrong */ .tu)([manifest]);
    for (const edit of edits) {
        const pin = manifest.pins.find(({ directory }) => directory === edit.directory);
        // Somebody else may have been quicker with the same.
        if (pin?.sha === edit.before || pin?.sha === edit.sha)
            continue;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('conflict', `${file} was changed while this command ran: ${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .showDirectory */ .fi)(edit.directory)}.`, {
            hint: 'Run the command again.',
            at: pin?.at ?? { file },
        });
    }
    const after = editText(before, manifestDirectory, edits);
    return () => {
        if (after !== before)
            rewrite(path, after);
    };
}
/** Writes a file that is there; its mode stays. */
function rewrite(path, text) {
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
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('bad-manifest', `${file} is not UTF-8, so that it cannot be written back as it was.`, {
            hint: 'Save it as UTF-8.',
            at: { file },
        });
    }
}
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
        const root = jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.parseTree(this.text, [], { allowTrailingComma: true });
        if (root?.type !== 'object')
            throw new Error('not a recordings.json');
        this.root = root;
        this.lineEnd = /\r?\n/.exec(this.text)?.[0] ?? '\n';
    }
    get result() {
        return this.mark + jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.applyEdits(this.text, this.changes);
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
            const parsed = key.startsWith('$') ? undefined : (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .parseDirectory */ .Bp)(key);
            return (parsed !== undefined && 'directory' in parsed && (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .joinDirectory */ .as)(this.manifestDirectory, parsed.directory) === directory);
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
        const start = (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .commentsEnd */ .OE)(this.text, this.root.offset, closing);
        this.replace(start, closing - start, `${this.lineEnd}${this.unit}${JSON.stringify(key)}: ${value}${this.lineEnd}`);
    }
    setString(value, text) {
        if (value === undefined || value.value === text || (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(String(value.value)) === text)
            return;
        this.replace(value.offset, value.length, JSON.stringify(text));
    }
    /** Puts a member behind another one, on a line of its own where the other has one. */
    insertAfter(property, name, value) {
        const end = property.offset + property.length;
        const member = `${JSON.stringify(name)}: ${value}`;
        const { comma, lineEnd } = (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .restOfLine */ .wB)(this.text, end);
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
            const kept = (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutComma */ .Gj)(between);
            // Comments on the way stay, with the line breaks that end them.
            this.replace(start, end - start, kept.trim() === '' ? '' : kept);
        }
        else if (after !== undefined) {
            const between = this.text.slice(end, after.offset);
            this.replace(property.offset, after.offset - property.offset, (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutComma */ .Gj)(between).trimStart());
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
    return `${tree}@${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_10__/* .shortSha */ .Fu)(sha)}`;
}
function isComputedFor(tree, sha) {
    return String(tree.children?.[1]?.value)
        .toLowerCase()
        .endsWith(`@${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_10__/* .shortSha */ .Fu)(sha)}`);
}


/***/ }),

/***/ 5808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ withoutComma),
/* harmony export */   OE: () => (/* binding */ commentsEnd),
/* harmony export */   wB: () => (/* binding */ restOfLine)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
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

/***/ 1688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkMessage: () => (/* binding */ checkMessage),
  checkSecrets: () => (/* binding */ checkSecrets)
});

// UNUSED EXPORTS: findSecrets

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/git/environment.ts
var git_environment = __webpack_require__(3313);
// EXTERNAL MODULE: ./src/git/git.ts + 1 modules
var git = __webpack_require__(4598);
// EXTERNAL MODULE: ./src/git/wire/byte-reader.ts
var byte_reader = __webpack_require__(7626);
;// CONCATENATED MODULE: ./src/publish/secrets/characters.ts
/** Which characters words and names are made of, as a table: asking a pattern for each character would take most of the time. */
function table(characters) {
    const has = new Uint8Array(256);
    for (const character of characters)
        has[character.charCodeAt(0)] = 1;
    return (text, at) => has[text.charCodeAt(at)] === 1;
}
const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Base64 of either alphabet, without what fills it up at the end. */
const isBase64At = table(`${LETTERS_AND_DIGITS}+/_-`);
/** What tokens and keys are made of, percent-encoded ones too. */
const isTokenAt = table(`${LETTERS_AND_DIGITS}+/_-=~.%`);
/** What the names of members, headers and variables are made of. */
const isNameAt = table(`${LETTERS_AND_DIGITS}_-.`);

;// CONCATENATED MODULE: ./src/publish/secrets/base64-words.ts
/** Finds words in a text that may be base64, over the ends of lines too. */

/** Shorter ones are not decoded: what fits in would be found by the name that it has. */
const MIN_LENGTH = 24;
/** Lines of base64 in mail and PEM are 64 or 76 long; a full line is a multiple of four. */
const MIN_LINE = 60;
/** From one line of base64 to the next, also where each is a string of an array. */
const NEXT_LINE = /"?,?[\s\xa0]{1,100}"?(?=[A-Za-z0-9+/_-]{2})/y;
const REST = /[A-Za-z0-9+/_-]*/y;
/** @returns the next word of at least 24 characters; looks at every 24th character and at words alone */
function nextWord(text, from) {
    for (let at = from + MIN_LENGTH - 1; at < text.length; at += MIN_LENGTH) {
        if (!isBase64At(text, at))
            continue;
        let start = at;
        while (start > from && isBase64At(text, start - 1))
            start--;
        const end = wordEnd(text, at);
        if (end - start >= MIN_LENGTH)
            return { start, end };
        at = end;
    }
    return undefined;
}
/**
 * Reads what may be base64 in lines.
 * @param lineLength how much of its first line was read before
 */
function readEncoded(text, start, lineLength = 0) {
    let end = wordEnd(text, start);
    let line = lineLength + end - start;
    const words = [text.slice(start, end)];
    while (line >= MIN_LINE && line % 4 === 0) {
        NEXT_LINE.lastIndex = end;
        if (!NEXT_LINE.test(text))
            break;
        const next = NEXT_LINE.lastIndex;
        end = wordEnd(text, next);
        line = end - next;
        words.push(text.slice(next, end));
    }
    const isCutOff = text.length - end <= 100 && /^"?,?[\s\xa0]*"?$/.test(text.slice(end));
    return { text: words.join(''), end, lineLength: line, isCutOff };
}
/** What the longest word of a secret is below by far: what secretlint's rules take is 10,000. */
const KEPT = 10_100;
/** Leaves out the middle of words that are too long for a secret: a body in base64 is looked at as what it stands for. */
function shortenWords(text) {
    const pieces = [];
    let from = 0;
    for (let at = 2 * KEPT; at < text.length; at += 2 * KEPT) {
        if (!isBase64At(text, at))
            continue;
        let start = at;
        while (start > from && isBase64At(text, start - 1))
            start--;
        const end = wordEnd(text, at);
        if (end - start > 2 * KEPT) {
            pieces.push(text.slice(from, start + KEPT), ' ');
            from = end - KEPT;
        }
        at = Math.max(at, end - 2 * KEPT);
    }
    return from === 0 ? text : pieces.join('') + text.slice(from);
}
function wordEnd(text, at) {
    REST.lastIndex = at;
    REST.exec(text);
    return REST.lastIndex;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/publish/secrets/inflate.ts
/** Bodies that are compressed: told by their first bytes, and decompressed in pieces. */

/** gzip (RFC 1952), or zlib (RFC 1950) with one of the usual headers. */
function isCompressed(bytes) {
    const [first, second = 0, third] = bytes;
    if (first === 0x1f)
        return second === 0x8b && third === 8;
    return first === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(second) && bytes.length > 8;
}
/** What is taken in at once, so that what comes out fits into memory: it is at most a thousand times as much. */
const INPUT = 16_384;
/** More than that comes of nothing that was recorded: what a bomb holds behind it is not looked at. */
const MAX_RATIO = 200;
const ALWAYS_BYTES = 10_000_000;
class Inflater {
    unzip;
    output = [];
    taken = 0;
    given = 0;
    /** It ended, or is none. */
    isOver = false;
    onError = () => { };
    constructor() {
        // What is cut off is decompressed as far as it goes.
        this.unzip = (0,external_node_zlib_.createUnzip)({ finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
        this.unzip.on('data', (chunk) => this.output.push(chunk));
        this.unzip.on('error', () => {
            this.isOver = true;
            this.onError();
        });
    }
    /** @yields what comes out */
    async *feed(bytes) {
        for (let from = 0; from < bytes.length && !this.isOver; from += INPUT) {
            const piece = bytes.subarray(from, from + INPUT);
            await new Promise((resolve) => {
                this.onError = resolve;
                this.unzip.write(piece, () => this.unzip.flush(() => resolve()));
            });
            this.taken += piece.length;
            for (const chunk of this.output.splice(0)) {
                this.given += chunk.length;
                yield chunk;
            }
            if (this.given > Math.max(ALWAYS_BYTES, MAX_RATIO * this.taken))
                this.isOver = true;
        }
    }
    close() {
        this.unzip.destroy();
    }
}

;// CONCATENATED MODULE: ./src/publish/secrets/lines.ts
/** Says in which line of a text something stands. */
class Lines {
    text;
    ends;
    constructor(text) {
        this.text = text;
    }
    /** @returns how many line feeds stand before an offset; the first call looks through the text */
    before(offset) {
        this.ends ??= [...this.text.matchAll(/\n/g)].map(({ index }) => index);
        let low = 0;
        let high = this.ends.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.ends[middle] ?? 0) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/publish/secrets/placeholders.ts
/** Tells what stands in a secret's place (sanitized values, templates, emulators' published keys) from what may be real. */

/**
 * Words that a person or a sanitizer writes where a secret was. Each in three spellings rather than in any: four letters in any
 * spelling turn up in one random key of ten thousand.
 * Source: the test proxy's sanitizers,
 * https://github.com/Azure/azure-sdk-tools/blob/main/tools/test-proxy/Azure.Sdk.Tools.TestProxy/Common/SanitizerDictionary.cs
 */
const WORDS = new RegExp([
    'sanitized',
    'sanitised',
    'redacted',
    'placeholder',
    'changeme',
    'replace',
    'invalid',
    'sample',
    'example',
    'dummy',
    'fake',
    'mock',
    'your',
]
    .flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)])
    .join('|'));
/** What fills a field in documentation and schemas, in lower case. */
const FILLERS = new Set('sanitized password passwd pass pwd secret string securestring user username admin root test testpassword mypassword apikey api-key token none null nil undefined true false enabled disabled required optional hidden removed value'.split(' '));
/** `{your_password}`, `<password>`, `${PASSWORD}`, `$(password)`, `%PASSWORD%`, `[parameters('x')]`, `@Microsoft.KeyVault(…)`, `****`. */
const TEMPLATE = /^(?:\{[^}]*\}$|<|\$[{(]|%[A-Za-z_]+%$|\[|#\{|@Microsoft\.KeyVault\(|\*{3}|\.{3})/;
/**
 * SHA-256 of the keys that emulators publish, since the keys themselves would look like secrets in here.
 * Sources: https://learn.microsoft.com/azure/storage/common/storage-connect-azurite and
 * https://learn.microsoft.com/azure/cosmos-db/emulator
 */
const EMULATOR_KEYS = new Set([
    '0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059',
    'aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615',
]);
/** Longer values are judged by their beginning. */
const JUDGED = 300;
/** @param value without quotes, escapes and percent-encoding */
function isPlaceholder(value) {
    const text = value.slice(0, JUDGED);
    return isFilling(text) || isEmulatorKey(text) || isFillingInBase64(text) || isFakeJwt(value);
}
/** Whether a value could be random: what keys and tokens are, and names, words and sentences are not. */
function looksRandom(value, minLength) {
    const text = value.slice(0, JUDGED);
    if (value.length < minLength || !/^[\w+/=~.\-!|*]+$/.test(text) || isGuid(text) || isPlaceholder(value))
        return false;
    if (/^[0-9a-f]+$/i.test(text))
        return text.length >= 32 && new Set(text).size >= 8;
    const bits = entropy(text);
    if (/[a-z]/.test(text) && /[A-Z]/.test(text) && bits >= 4.2)
        return true;
    return /\d/.test(text) && /[a-z]/i.test(text) && bits >= (text.length < 30 ? 3.3 : 3.8);
}
function isGuid(text) {
    return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);
}
function isFilling(text) {
    if (text.length === 0 || FILLERS.has(text.toLowerCase()) || TEMPLATE.test(text) || WORDS.test(text))
        return true;
    return isMonotonous(text) || isSequence(text);
}
/** Zeros, `xxxxxxxx`, `AAAA…AA==`, `00000000-0000-0000-0000-000000000001`. */
function isMonotonous(text) {
    const counts = countCharacters(text);
    return text.length >= 6 && (counts.length <= 3 || Math.max(...counts) >= text.length * 0.7);
}
/** `abcdefghijklmnopqrstuvwxyz0123456789`, `12345678`, as documentation has it. */
function isSequence(text) {
    let steps = 0;
    for (let at = 1; at < text.length; at++)
        if (text.charCodeAt(at) === text.charCodeAt(at - 1) + 1)
            steps++;
    return text.length >= 6 && steps >= text.length * 0.6;
}
function isEmulatorKey(text) {
    return text.length === 88 && EMULATOR_KEYS.has((0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'));
}
/** Base64 of zeros, of `Sanitized`, of `this is a key`. */
function isFillingInBase64(text) {
    if (text.length < 8 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text))
        return false;
    const decoded = Buffer.from(text, 'base64').toString('latin1');
    if (!/^[\x20-\x7e\r\n\t]+$/.test(decoded))
        return decoded.length >= 16 && isMonotonous(decoded);
    return isFilling(decoded) || /^[A-Za-z ,.'_-]+$/.test(decoded);
}
/** A JSON Web Token whose signature is none, or whose contents say what it is. */
function isFakeJwt(text) {
    const [, payload, signature] = /^eyJ[\w-]*\.(eyJ[\w-]*)\.([\w-]*)$/.exec(text) ?? [];
    if (payload === undefined || signature === undefined)
        return false;
    if (signature.length < 40 || isFilling(signature) || isFillingInBase64(signature))
        return true;
    return /sanitized|fake|mock|dummy|John Doe/i.test(Buffer.from(payload, 'base64').toString('latin1'));
}
function countCharacters(text) {
    const counts = [];
    for (let at = 0; at < text.length; at++)
        counts[text.charCodeAt(at)] = (counts[text.charCodeAt(at)] ?? 0) + 1;
    return counts.filter((count) => count > 0);
}
/** In bits a character. */
function entropy(text) {
    return countCharacters(text).reduce((bits, count) => bits - (count / text.length) * Math.log2(count / text.length), 0);
}

;// CONCATENATED MODULE: ./src/publish/secrets/named-values.ts
/** Secrets that are known by their names: headers, members of a body, parameters of a query or a connection string, variables. */


/** Names that the test proxy replaces the values of, unless a test switches that off. */
const SANITIZERS = 'https://github.com/Azure/azure-sdk-tools/blob/main/tools/test-proxy/Azure.Sdk.Tools.TestProxy/Common/SanitizerDictionary.cs';
/** 32, 40 or 64 bytes. */
const BASE64_KEY = /^(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{54}==|[A-Za-z0-9+/]{86}==)$/;
const NAME_RULES = [
    {
        kind: 'credentials of an Authorization header',
        source: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2',
        pattern: /authorization$|^auth(?:header)?$/,
        accept: ({ name, value }) => isCredential(name === 'auth' ? `Basic ${value}` : value),
    },
    {
        kind: 'cookie',
        source: 'https://www.rfc-editor.org/rfc/rfc6265#section-4',
        pattern: /^(?:set)?cookie2?$/,
        accept: ({ value }) => value.split(/[;,"\s]+/).some((pair) => looksRandom(pair.slice(pair.indexOf('=') + 1), 12)),
    },
    {
        kind: 'access key',
        source: SANITIZERS,
        pattern: /(?:account|access|api|app|master|primary|secondary|storage|shared|subscription|functions?|host|system|admin|query|sas|auth|encryption|decryption|symmetric|device|search|cognitive|openai|cosmos|registry|redis|eventgrid)keys?[12]?$|^key[12]$|^keyvalue$/,
        accept: ({ value }) => looksRandom(value, 20),
    },
    {
        kind: 'access key in a variable',
        source: SANITIZERS,
        pattern: /key[12]?$/,
        accept: ({ written, value }) => /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_KEY_?[12]?$/.test(written) &&
            !/(?:PARTITION|ROW|PUBLIC|INSTRUMENTATION)_KEY/.test(written) &&
            looksRandom(value, 20),
    },
    {
        kind: 'password',
        source: SANITIZERS,
        pattern: /(?:password|passwd|pwd|passphrase)[12]?$/,
        accept: isPassword,
    },
    {
        kind: 'client secret',
        source: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow',
        pattern: /secret(?:value|text|key)?$/,
        accept: ({ value }) => looksRandom(value, 16) && !/^https?:/.test(value),
    },
    {
        kind: 'token',
        source: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.1',
        pattern: /^(?:.*(?:access|refresh|id|identity|auth|bearer|sas|session|acr|personalaccess|bot|secret))?token$|assertion$/,
        accept: ({ value }) => looksRandom(value, 24) || value.split(/[&;\s]|[a-z]+=/).some((part) => looksRandom(part, 32)),
    },
    {
        kind: 'SAS signature',
        source: 'https://learn.microsoft.com/rest/api/storageservices/create-service-sas',
        pattern: /^sig$/,
        accept: ({ value, text, start }) => looksRandom(value, 40) && !text.slice(Math.max(0, start - 400), start).includes('devstoreaccount1'),
    },
    {
        kind: 'key or code in a query',
        source: 'https://learn.microsoft.com/azure/azure-functions/function-keys-how-to',
        pattern: /^(?:code|key)$/,
        accept: ({ value, separator, text, start }) => separator === '=' && /[?&]/.test(text.charAt(start - 1)) && looksRandom(value, 32),
    },
    {
        kind: 'key of a list of keys',
        source: 'https://learn.microsoft.com/rest/api/storagerp/storage-accounts/list-keys',
        pattern: /^(?:value|key|primary|secondary|default)$/,
        accept: isListedKey,
    },
];
/** The names' ends, so that few places are looked at more closely. */
const NAME_END = /(?:key(?:s|_?[12]|value)?|secret(?:[_-]?(?:value|text))?|password[12]?|passwd|pwd|passphrase|token|assertion|cookie2?|authorization|auth(?:header)?|sig|code|value|primary|secondary|default)(?=(["']?)\s{0,4}(?:[:=]|>[^\s<>]))/gi;
/** From behind the name. A quoted value may be the first of an array. */
const VALUE = /["']?\s{0,4}(?:([:=])\s{0,200}(?:\[\s{0,200})?(?:"([^"]{0,4000})|'([^']{0,4000}))|>([^<>]{1,4000})<|([:=])[ \t]{0,4}([^\s"'<>,;&)}\]]{1,4000}))/y;
/** All values of a header: those of an array, or the line of a text, for they have blanks. */
const HEADER = /["']?\s{0,4}:\s{0,200}(?:\[([^[\]]{1,8000})\]|"([^"]{1,8000})|([^\r\n\xa0"']{1,8000}))/y;
/** A value that long was judged whole, and is not searched for further names. */
const LONG_VALUE = 200;
/** @yields names with values that are secrets */
function* findNamed(text) {
    let searched = 0;
    const rulesByName = new Map();
    for (const { index, 0: nameEnd } of text.matchAll(NAME_END)) {
        if (index < searched)
            continue;
        const end = index + nameEnd.length;
        let start = index;
        while (start > 0 && index - start < MAX_NAME && isNameAt(text, start - 1))
            start--;
        const written = text.slice(start, end);
        const rules = rulesByName.get(written) ?? rulesFor(written);
        rulesByName.set(written, rules);
        const found = rules.length === 0 ? undefined : readValue(text, start, end, written);
        if (found === undefined)
            continue;
        if (!found.isQuoted && found.value.length > LONG_VALUE)
            searched = found.end;
        const rule = rules.find(({ accept }) => accept(found));
        if (rule !== undefined)
            yield { start, end: found.end, kind: rule.kind };
    }
}
const MAX_NAME = 60;
function rulesFor(written) {
    const name = plainName(written);
    return NAME_RULES.filter(({ pattern }) => pattern.test(name));
}
function plainName(written) {
    return written.toLowerCase().replace(/[-_.]/g, '');
}
function readValue(text, start, nameEnd, written) {
    const name = plainName(written);
    if (/authorization$|cookie/.test(name)) {
        HEADER.lastIndex = nameEnd;
        const [all, ...values] = HEADER.exec(text) ?? [];
        if (all === undefined)
            return undefined;
        const value = values.find((one) => one !== undefined) ?? '';
        return { name, written, value: value.trim(), isQuoted: true, separator: ':', text, start, end: nameEnd + all.length };
    }
    VALUE.lastIndex = nameEnd;
    const [all, before, double, single, element, bareBefore, bare] = VALUE.exec(text) ?? [];
    if (all === undefined)
        return undefined;
    const value = (double ?? single ?? element ?? bare ?? '').trim();
    const separator = before ?? bareBefore ?? '>';
    return { name, written, value, isQuoted: bare === undefined, separator, text, start, end: nameEnd + all.length };
}
function isPassword({ value, isQuoted, separator }) {
    if (value.length < 6 || /\s/.test(value) || isPlaceholder(value) || /^https?:\/\/|\($/.test(value))
        return false;
    if (isQuoted)
        return true;
    // Random bytes have `pwd=` in them at times.
    if (!/^[\x21-\x7e]+$/.test(value))
        return false;
    if (separator === '=')
        return true;
    // In a sentence or in YAML: a word is none.
    return value.length >= 8 && /\d/.test(value) && /[A-Za-z]/.test(value);
}
/** The scheme's name, and what follows. */
function isCredential(value) {
    const [, basic] = /Basic\s+([\w+/-]{6,}={0,2})/i.exec(value) ?? [];
    if (basic !== undefined) {
        const decoded = Buffer.from(basic, 'base64').toString('latin1');
        const password = decoded.slice(decoded.indexOf(':') + 1);
        return decoded.includes(':') && password.length >= 3 && !isPlaceholder(password) && !isPlaceholder(basic);
    }
    if (value.includes('devstoreaccount1'))
        return false;
    return value.split(/[\s&,;:"]+|[A-Za-z]+=(?=.)/).some((part) => looksRandom(part, 16));
}
/** A member `value` beside `keyName`, or beside a name that a list of keys or passwords has; or one that can be nothing but a key. */
function isListedKey({ name, value, isQuoted, text, start, end }) {
    if (!isQuoted || !looksRandom(value, 16))
        return false;
    if (value.length === 88 && BASE64_KEY.test(value))
        return true;
    if (name !== 'value')
        return BASE64_KEY.test(value);
    const before = text.slice(Math.max(0, start - 300), start);
    const after = text.slice(end, end + 300);
    const object = before.slice(before.lastIndexOf('{') + 1) + after.slice(0, (after.indexOf('}') + 1 || after.length + 1) - 1);
    return /"keyName"|"name"\s{0,4}:\s{0,4}"(?:key[12]|password2?|primary|secondary|default|_master)\b/i.test(object);
}

;// CONCATENATED MODULE: ./src/publish/secrets/readable.ts
/** Resolves how a recording writes text: strings in JSON, JSON in strings of JSON, percent-encoding. Lines stay those of the file. */

/**
 * White space to every rule, and no line feed: stands where text inside a string goes on in a line of its own. It is one byte,
 * so that a text of bytes stays one.
 */
const OTHER_LINE = '\xa0';
/** The beginning of an escape or of a percent-encoded character, which the next piece of the text may complete. */
const UNFINISHED = /(?:\\{1,32}(?:u[0-9a-fA-F]{0,3})?|%(?:25){0,4}[0-9a-fA-F]?|%(?:25){0,3}2)$/;
/** @returns how many characters at the end of a piece are to be looked at with the next one */
function countUnfinished(text) {
    return UNFINISHED.exec(text.slice(-64))?.[0].length ?? 0;
}
/** Takes JSON's escapes away, however often text was put into a string. */
function resolveEscapes(text) {
    if (!text.includes('\\'))
        return text;
    return text.replace(/(?<!\\)\\+(?:u([0-9a-fA-F]{4})|([nrtbf"/]))/g, (_, code, letter) => {
        if (code === undefined)
            return letter === '"' || letter === '/' ? letter : OTHER_LINE;
        const character = String.fromCharCode(Number.parseInt(code, 16));
        // UTF-16 that was recorded as if it were UTF-8.
        if (character === '\0')
            return '';
        return character < ' ' ? OTHER_LINE : character;
    });
}
/** Takes percent-encoding away, also where it was encoded twice. */
function decodePercent(text) {
    if (!text.includes('%'))
        return text;
    return text.replace(/%(?:25){0,4}(0[9ad]|[2-7][0-9a-f])/gi, (_, code) => {
        return code.startsWith('0') ? OTHER_LINE : String.fromCharCode(Number.parseInt(code, 16));
    });
}
/** A shorter one before a line's end is no part of a secret that goes on. */
const MIN_WORD = 8;
/** What a word goes on with in the next line; where a colon follows, it is the name of the next member instead. */
const AFTER_LINE_END = /\s{1,100}"?(?=[\w+/=~.%-]{4,2000}("?\s{0,4}:)?)/y;
/** Puts words together that were split over lines. @returns undefined where none was */
function joinLines(text) {
    const gone = [];
    const pieces = [];
    let length = 0;
    let from = 0;
    for (const { index } of text.matchAll(/[\n\xa0]\s{0,100}/g)) {
        if (index < from)
            continue;
        const end = wordBefore(text, index);
        if (end === undefined || end < from)
            continue;
        AFTER_LINE_END.lastIndex = index;
        const after = AFTER_LINE_END.exec(text);
        if (after === null || after[1] !== undefined)
            continue;
        pieces.push(text.slice(from, end));
        length += end - from;
        from = index + after[0].length;
        gone.push({ offset: length, lines: text.slice(end, from).split('\n').length - 1 });
    }
    if (gone.length === 0)
        return undefined;
    return { text: pieces.join('') + text.slice(from), gone };
}
/** @returns the end of the word that a line ends with, or that is the string that it ends with: `word`, `"word",` */
function wordBefore(text, lineEnd) {
    let end = lineEnd;
    while (end > lineEnd - 6 && '", \t\r\xa0'.includes(text.charAt(end - 1)))
        end--;
    for (let at = end - 1; at >= end - MIN_WORD; at--)
        if (!isTokenAt(text, at))
            return undefined;
    return end;
}

;// CONCATENATED MODULE: ./src/publish/secrets/rules.ts

/** Azure's keys with a signature in them are 32 or 64 bytes in base64, or 84 letters and digits. */
const SIGNED_KEYS = 'https://github.com/microsoft/security-utilities/blob/main/GeneratedRegexPatterns/PreciselyClassifiedSecurityKeys.json';
const SHAPE_RULES = [
    {
        kind: 'Entra client secret',
        source: SIGNED_KEYS,
        anchors: ['8Q~', '7Q~'],
        pattern: /(?<![\w~-])[\w.~-]{3}[78]Q~[\w.~-]{31,34}(?![\w~-])/g,
    },
    {
        kind: 'SharedKey signature',
        source: 'https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key',
        anchors: ['SharedKey'],
        pattern: /\bSharedKey(?:Lite)?\s{1,4}([\w-]{1,64}):([A-Za-z0-9+/]{43}=)/g,
        accept: ([, account, signature = '']) => account !== 'devstoreaccount1' && looksRandom(signature, 44),
    },
    {
        kind: 'password in a URL',
        source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
        anchors: ['://'],
        pattern: /:\/\/[^\s:/@"'<>]{0,100}:([^\s:@"'<>]{4,300})@[\w.-]{3}/g,
        accept: ([, password = '']) => !isPlaceholder(password) && !/^\d{1,5}(?:[/?#]|$)/.test(password),
    },
    {
        kind: 'JSON Web Token',
        source: 'https://www.rfc-editor.org/rfc/rfc7519#section-3.1',
        anchors: ['eyJ'],
        pattern: /(?<![\w-])eyJ[\w-]{10,4000}\.eyJ[\w-]{10,8000}\.[\w-]{20,2000}/g,
    },
    {
        kind: 'private key',
        source: 'https://www.rfc-editor.org/rfc/rfc7468#section-10',
        anchors: ['PRIVATE KEY'],
        pattern: /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----[\s",]{0,100}([A-Za-z0-9+/=:\s",-]{40})/g,
        accept: ([, contents = '']) => !isPlaceholder(contents.replace(/[\s",]/g, '')),
    },
    {
        kind: 'AWS access key',
        source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
        anchors: ['AKIA', 'ASIA'],
        pattern: /(?<![A-Za-z0-9+/_-])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9+/_-])/g,
    },
    {
        kind: 'Google API key',
        source: 'https://learn.microsoft.com/purview/sit-defn-google-api-key',
        anchors: ['AIza'],
        pattern: /(?<![\w+/-])AIza[\w-]{35}(?![\w+/-])/g,
    },
    {
        kind: 'Google OAuth client secret',
        source: 'https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns',
        anchors: ['GOCSPX-'],
        pattern: /(?<![\w+/-])GOCSPX-[\w-]{28}(?![\w+/-])/g,
    },
    {
        kind: 'OpenAI key',
        source: 'https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns',
        anchors: ['T3BlbkFJ'],
        pattern: /(?<![\w-])sk-[\w-]{16,100}T3BlbkFJ[\w-]{16,100}/g,
    },
    {
        kind: 'Azure Databricks token',
        source: SIGNED_KEYS,
        anchors: ['dapi'],
        pattern: /(?<![\w+/-])dapi[0-9a-f]{32}(?:-\d)?(?![\w+/-])/g,
    },
];
/** Secrets that are one word, and known by it. */
const WORD_RULES = [
    {
        kind: 'Azure key of 64 bytes (Storage, Cosmos DB, Batch, API Management)',
        source: SIGNED_KEYS,
        pattern: /^[A-Za-z0-9+/]{76}(?:\+ASt|ACDb|\+ABa|\+AMC|APIM)[A-Za-z0-9+/]{5}[AQgw]==$/,
    },
    {
        kind: 'Azure key of 32 bytes (Service Bus, Event Hubs, Event Grid, IoT, Redis)',
        source: SIGNED_KEYS,
        pattern: /^[A-Za-z0-9+/]{33}(?:\+ARm|\+AEh|\+ASb|AIoT|AzCa|AZEG)[A-P][A-Za-z0-9+/]{5}=$/,
    },
    {
        kind: 'Azure Container Registry key',
        source: SIGNED_KEYS,
        pattern: /^[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5}$/,
    },
    {
        kind: 'Azure AI Search key',
        source: SIGNED_KEYS,
        pattern: /^[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}$/,
    },
    {
        kind: 'Azure Functions key',
        source: SIGNED_KEYS,
        pattern: /^[\w-]{44}AzFu[\w-]{5}[AQgw]==$/,
    },
    {
        kind: 'annotated Azure key (OpenAI, Azure DevOps, Maps, Event Grid)',
        source: 'https://devblogs.microsoft.com/engineering-at-microsoft/common-annotated-security-keys/',
        pattern: /^[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9]{22,32}(?:={0,2})$/,
    },
    {
        kind: 'Azure DevOps personal access token',
        source: 'https://learn.microsoft.com/purview/sit-defn-azure-devops-personal-access-token',
        pattern: /^(?=(?:[a-z]{0,40}[2-7]){3})[a-z2-7]{52}$/,
    },
    { kind: 'NuGet API key', source: SIGNED_KEYS, pattern: /^oy2[a-z2-7]{43}$/ },
];
/** Secrets that are bytes, in a file of their own or in base64. */
const BYTES_RULES = [
    {
        kind: 'PKCS#12 store',
        source: 'https://www.rfc-editor.org/rfc/rfc7292#section-4',
        pattern: /^30(?:8[0-4](?:[0-9a-f]{2}){0,4}|[0-7].)02010330/,
    },
    {
        kind: 'private key in DER',
        source: 'https://www.rfc-editor.org/rfc/rfc5958#section-2',
        // PKCS#8 of RSA or an elliptic curve, PKCS#1, SEC1.
        pattern: /^30(?:8[12](?:[0-9a-f]{2}){1,2}|[0-7].)(?:02010[01]30(?:..)06(?:072a8648ce3d0201|092a864886f70d010101)|02010002820|020101042)/,
    },
];
function* findShapes(text) {
    for (const { kind, anchors, pattern, accept } of SHAPE_RULES) {
        if (!anchors.some((anchor) => text.includes(anchor)))
            continue;
        for (const match of text.matchAll(pattern)) {
            if (accept === undefined ? !isPlaceholder(match[0]) : accept(match)) {
                yield { start: match.index, end: match.index + match[0].length, kind };
            }
        }
    }
}
/** @param word with the `=` behind it */
function findWord(word) {
    if (word.length < 44 || word.length > 92)
        return undefined;
    const kind = WORD_RULES.find(({ pattern }) => pattern.test(word))?.kind;
    return kind === undefined || isPlaceholder(word) ? undefined : kind;
}
function findBytes(bytes) {
    const beginning = Buffer.from(bytes.subarray(0, 64)).toString('hex');
    return BYTES_RULES.find(({ pattern }) => pattern.test(beginning))?.kind;
}

;// CONCATENATED MODULE: ./src/publish/secrets/scanner.ts
/** Searches contents that come in pieces: as text, and as what base64 and compression in it stand for. */






/** What is looked at again with the next piece: longer than any secret, and than what a rule looks at around one. */
const OVERLAP = 12_000;
/** Base64 in a compressed body in base64, and once more. */
const MAX_DEPTH = 4;
/** What is searched at once, besides; smaller pieces wait for more. */
const PIECE = 128 * 1024;
/** A match that begins so early in a window was whole in the one before; here, what stands before it may be missing. */
const LEAD = 100;
/** The text of a piece with the end of the one before it. */
class Window {
    text = '';
    /** The line that it begins with. */
    line = 1;
    /** Whether there is more before it. */
    isLater = false;
    lines = new Lines('');
    /** @returns how many characters went at the beginning */
    push(piece) {
        const gone = Math.max(0, this.text.length - OVERLAP);
        this.isLater ||= gone > 0;
        this.line += countLines(this.text, gone);
        this.text = this.text.slice(gone) + piece;
        this.lines = new Lines(this.text);
        return gone;
    }
    lineAt(offset) {
        return this.line + this.lines.before(offset);
    }
}
class Scanner {
    preset;
    report;
    depth;
    /** Text without escapes, as secretlint's rules get it; and without percent-encoding. */
    plain = new Window();
    decoded = new Window();
    /** Text that waits for more, and the beginning of an escape. */
    waiting = '';
    unfinished = '';
    isFirst = true;
    inflater;
    /** Where in the decoded text words are still to be looked at. */
    nextWord = 0;
    /** Base64 that goes on in the next piece. */
    open;
    constructor(preset, report, depth = 0) {
        this.preset = preset;
        this.report = report;
        this.depth = depth;
    }
    async feed(bytes) {
        if (this.isFirst) {
            this.isFirst = false;
            const kind = findBytes(bytes);
            if (kind !== undefined)
                this.report(1, kind);
            if (isCompressed(bytes) && this.depth < MAX_DEPTH) {
                this.inflater = { inflater: new Inflater(), inner: this.descend(1, 'compressed') };
            }
        }
        if (this.inflater !== undefined) {
            for await (const piece of this.inflater.inflater.feed(bytes))
                await this.inflater.inner.feed(piece);
            return;
        }
        // UTF-16 is ASCII with NUL bytes in between.
        this.waiting += bytes.toString('latin1').replaceAll('\0', '');
        if (this.waiting.length < PIECE)
            return;
        const piece = this.waiting;
        this.waiting = '';
        await this.read(piece, false);
    }
    /** To be called once, after the last piece. */
    async end() {
        this.inflater?.inflater.close();
        await this.inflater?.inner.end();
        await this.read(this.waiting, true);
    }
    descend(line, encoding) {
        return new Scanner(this.preset, (_, kind) => this.report(line, `${kind}, ${encoding}`), this.depth + 1);
    }
    async read(piece, isLast) {
        const text = this.unfinished + piece;
        const end = text.length - (isLast ? 0 : countUnfinished(text));
        this.unfinished = text.slice(end);
        const plain = resolveEscapes(text.slice(0, end));
        const decoded = decodePercent(plain);
        this.plain.push(plain);
        const gone = this.decoded.push(decoded);
        this.nextWord = Math.max(0, this.nextWord - gone);
        await this.searchPlain(isLast);
        this.searchDecoded(isLast);
        await this.decodeWords(isLast);
    }
    async searchPlain(isLast) {
        const text = shortenWords(this.plain.text);
        this.tell(await this.preset(text), this.plain, { text, gone: [] }, isLast);
    }
    searchDecoded(isLast) {
        const text = shortenWords(this.decoded.text);
        this.tell(search(text), this.decoded, { text, gone: [] }, isLast);
        const joined = joinLines(text);
        if (joined === undefined)
            return;
        this.tell(search(joined.text), this.decoded, joined, isLast);
        this.tell(searchWords(joined.text), this.decoded, joined, isLast);
    }
    /** @param searched the window's text as it was searched */
    tell(finds, window, { text, gone }, isLast) {
        const lines = new Lines(text);
        for (const { start, end, kind } of finds) {
            // What the text's end cuts off is whole in the next window.
            if ((end === text.length && !isLast) || (start < LEAD && window.isLater))
                continue;
            let line = window.line + lines.before(start);
            for (const seam of gone)
                if (seam.offset <= start)
                    line += seam.lines;
            this.report(line, kind);
        }
    }
    /** Looks at each word once, at one that goes on in the next piece when that is there. */
    async decodeWords(isLast) {
        const { text } = this.decoded;
        if (this.open !== undefined && !(await this.goOn(readEncoded(text, this.nextWord, this.open.lineLength), isLast)))
            return;
        for (;;) {
            const word = nextWord(text, this.nextWord);
            if (word === undefined)
                break;
            const encoded = readEncoded(text, word.start);
            if (encoded.isCutOff && !isLast) {
                if (text.length - word.start < OVERLAP) {
                    this.nextWord = word.start;
                    return;
                }
                this.open = { inner: this.descend(this.decoded.lineAt(word.start), 'in base64'), rest: '', lineLength: 0 };
                await this.goOn(encoded, isLast);
                return;
            }
            this.nextWord = encoded.end;
            await this.decode(word, encoded);
        }
        // A word that begins in what is left may go on.
        this.nextWord = Math.max(this.nextWord, isLast ? text.length : text.length - 24);
    }
    /** @returns whether it ended */
    async goOn({ text, end, lineLength, isCutOff }, isLast) {
        const { open } = this;
        if (open === undefined)
            return true;
        const isOver = !isCutOff || isLast;
        const encoded = open.rest + text;
        const whole = isOver ? encoded.length : encoded.length - (encoded.length % 4);
        this.nextWord = end;
        this.open = isOver ? undefined : { inner: open.inner, rest: encoded.slice(whole), lineLength };
        await open.inner.feed(Buffer.from(encoded.slice(0, whole), 'base64'));
        if (isOver)
            await open.inner.end();
        return isOver;
    }
    async decode({ start, end }, encoded) {
        const { text } = this.decoded;
        const kind = findWord(withPadding(text, start, end));
        if (kind !== undefined)
            this.report(this.decoded.lineAt(start), kind);
        // What stands for something has capitals among its letters, or is a number.
        if (this.depth >= MAX_DEPTH || !/[A-Z]/.test(encoded.text))
            return;
        const bytes = Buffer.from(encoded.text, 'base64');
        if (!isCompressed(bytes) && findBytes(bytes) === undefined && !hasText(bytes))
            return;
        const inner = this.descend(this.decoded.lineAt(start), 'in base64');
        await inner.feed(bytes);
        await inner.end();
    }
}
function* search(text) {
    yield* findShapes(text);
    yield* findNamed(text);
}
function* searchWords(text) {
    for (let word = nextWord(text, 0); word !== undefined; word = nextWord(text, word.end)) {
        const kind = findWord(withPadding(text, word.start, word.end));
        if (kind !== undefined)
            yield { ...word, kind };
    }
}
function withPadding(text, start, end) {
    return text.slice(start, end) + (/^={1,2}/.exec(text.slice(end, end + 2))?.[0] ?? '');
}
/** Twelve characters of ASCII in a row, as random bytes hardly ever have, also with a NUL byte beside each. */
function hasText(bytes) {
    return /[\x20-\x7e]{12}|(?:[\x20-\x7e]\0){8}/.test(bytes.toString('latin1'));
}
function countLines(text, end) {
    let lines = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
        lines++;
    return lines;
}

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
    const scanner = new Scanner(preset, (line, kind) => kinds.set(line - 1, kind));
    // The bar keeps a line from being taken for what goes on in the one before it.
    await scanner.feed(Buffer.from(lines.map((line) => `| ${line} \n`).join('')));
    await scanner.end();
    return kinds;
}

;// CONCATENATED MODULE: ./src/publish/secrets/preset.ts


/** What a rule needs to find anything. A rule without a condition is always asked. */
const CONDITIONS = {
    aws: /(?:SECRET|[sS]ecret)_?(?:ACCESS|[aA]ccess)_?(?:KEY|[kK]ey)/,
    gcp: /private_key_id/,
    privatekey: /PRIVATE KEY/,
    npm: /npm_/,
    basicauth: /:\/\/[\w-]{1,256}:[\w-]{1,256}@/,
    slack: /xox[bpaor]-|xapp-|hooks\.slack\.com/i,
    sendgrid: /SG\./,
    shopify: /shp(?:pa|ca|at|ss)_/,
    github: /gh[pousr]_|github_pat_/,
    openai: /T3BlbkFJ/,
    anthropic: /sk-ant-api0/,
    linear: /lin_api_/,
    '1password': /ops_ey/,
    'database-connection-string': /:\/\/[^:/\s]{1,100}:[^@/\s]{1,200}@/,
};
const RULE_NAME = /^.*secretlint-rule-/;
/**
 * Takes its time to load, so that nothing but a push does.
 * @param isAsked whether a rule is asked about a text; a test asks all of them
 */
async function loadPreset(isAsked = meetsCondition) {
    const [{ lintSource }, { secretLintProfiler }, { creator }] = await Promise.all([
        __webpack_require__.e(/* import() */ 707).then(__webpack_require__.bind(__webpack_require__, 6707)),
        __webpack_require__.e(/* import() */ 806).then(__webpack_require__.bind(__webpack_require__, 806)),
        __webpack_require__.e(/* import() */ 577).then(__webpack_require__.bind(__webpack_require__, 1577)),
    ]);
    // It notes when each rule begins and ends, and searches all its notes for each: a thousand files would take a minute.
    secretLintProfiler.mark = () => { };
    // Without the rule by which a recording could switch the others off.
    const recommended = creator.rules.filter(({ meta }) => !meta.id.endsWith('filter-comments'));
    const rules = recommended.map((rule) => ({ id: rule.meta.id, rule, name: rule.meta.id.replace(RULE_NAME, '') }));
    return async (text) => {
        const asked = rules.filter(({ name }) => isAsked(name, text)).map(({ id, rule }) => ({ id, rule }));
        if (asked.length === 0)
            return [];
        const source = { content: text, filePath: 'recording.json', ext: '.json', contentType: 'text' };
        const { messages } = await lintSource({ source, options: { locale: 'en', maskSecrets: true, config: { rules: asked } } });
        return messages
            .filter(({ range }) => !isSanitized(text.slice(...range)))
            .map(({ range, ruleId }) => ({ start: range[0], end: range[1], kind: ruleId.replace(RULE_NAME, '') }));
    };
}
function meetsCondition(name, text) {
    return CONDITIONS[name]?.test(text) ?? true;
}
/** Whether a find is a placeholder. Of an address, its password is what counts; of keys in lines and whole files, nothing. */
function isSanitized(found) {
    const [, password] = /^[\w+:]{1,20}:\/\/[^:/\s]{0,100}:([^\s]{1,300})@/.exec(found.slice(0, 1_000)) ?? [];
    if (password !== undefined)
        return isPlaceholder(decodePercent(password));
    return !/[\s"]/.test(found) && isPlaceholder(found);
}

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
    const preset = await loadPreset();
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
    const finds = await findSecrets([Buffer.from(message)], await loadPreset());
    if (finds.length === 0)
        return;
    throw new errors/* AssetsSyncError */.Fl('secrets', `What looks like a secret is in the message:\n${(0,errors/* listLines */.i4)(finds.map(({ line, kinds }) => `line ${line} ${kinds}`))}`, { hint: 'Say it in other words, and revoke what was real. Nothing was pushed.' });
}
/** @returns what is found in contents that come in pieces, by lines: of the first hundred */
async function findSecrets(pieces, preset) {
    const finds = new Map();
    const scanner = new Scanner(preset, (line, kind) => finds.set(line, (finds.get(line) ?? new Set()).add(kind)));
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
