export const id = 1780;
export const ids = [1780,1470];
export const modules = {

/***/ 61780:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(34758);
// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var command = __webpack_require__(43739);
// EXTERNAL MODULE: ./src/code-repo/history.ts + 1 modules
var code_repo_history = __webpack_require__(33642);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __webpack_require__(76127);
// EXTERNAL MODULE: ./src/git/config-listing.ts
var config_listing = __webpack_require__(6953);
// EXTERNAL MODULE: ./src/git/git.ts + 1 modules
var git = __webpack_require__(81200);
// EXTERNAL MODULE: ./src/git/git-files.ts
var git_files = __webpack_require__(84406);
// EXTERNAL MODULE: ./src/git/objects/boundary.ts
var boundary = __webpack_require__(10261);
// EXTERNAL MODULE: ./src/git/objects/loose.ts
var loose = __webpack_require__(52025);
// EXTERNAL MODULE: ./src/git/objects/read.ts
var read = __webpack_require__(86543);
// EXTERNAL MODULE: ./src/pins/manifest-name.ts
var manifest_name = __webpack_require__(57027);
// EXTERNAL MODULE: ./src/code-repo/committed-manifests.ts
var committed_manifests = __webpack_require__(85549);
;// CONCATENATED MODULE: ./src/code-repo/pinning-refs.ts
/**
 * What in the code repository pins commits of the assets repository: branches, those of remotes as they were fetched, tags, stashes, and
 * files of work trees.
 */












/** What the commits are called that a work tree has checked out without a branch. */
const CHECKED_OUT = 'HEAD';
/** What files are called that a work tree has on disk, where no ref says the same. */
const ON_DISK = 'work tree';
const STASH = 'refs/stash';
/** Files in memory at once. */
const MAX_FILES = 500;
/**
 * @returns by commit the full names of the refs at which a recordings.json names it, or where it is on disk, also in a comment or where the file is wrong:
 * what may be a pin counts
 */
async function findPinningRefs(history, commits) {
    const pinning = new Map();
    if (commits.size === 0)
        return pinning;
    const workTrees = await listWorkTrees(history);
    const refs = await listRefs(history, workTrees);
    const manifests = await findManifests(history, [...new Set(refs.map(({ commit }) => commit))]);
    const named = await findNamed(history, [...manifests.keys()], commits);
    const paths = [...new Set([...named.keys()].flatMap((blob) => manifests.get(blob) ?? []))];
    for (const [ref, blobs] of await filesAt(history, refs, paths)) {
        for (const commit of new Set(blobs.flatMap((blob) => named.get(blob) ?? []))) {
            pinning.set(commit, [...(pinning.get(commit) ?? []), ref]);
        }
    }
    for (const commit of await findNamedOnDisk(history, workTrees, commits))
        if (!pinning.has(commit))
            pinning.set(commit, [ON_DISK]);
    return pinning;
}
async function listRefs(history, workTrees) {
    const format = '%(refname)%00%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)';
    const listing = await (0,git/* git */.$Y)(['for-each-ref', `--format=${format}`], history.onDisk);
    const refs = listing
        .toString('utf8')
        .split('\n')
        .flatMap((line) => {
        const [name = '', type, sha = '', peeledType, peeled = ''] = line.split('\0');
        const commit = (0,base_sha/* parseSha */.qL)(type === 'commit' ? sha : peeledType === 'commit' ? peeled : '');
        return commit === undefined ? [] : [{ name, commit }];
    });
    const heads = workTrees.flatMap(({ head }) => head ?? []);
    const known = new Set(refs.map(({ commit }) => commit));
    // A work tree whose branch was just made has none yet: its HEAD is all zeros.
    const detached = [...new Set(heads)].filter((commit) => !known.has(commit) && !/^0+$/.test(commit));
    const stashes = refs.some(({ name }) => name === STASH) ? await listStashes(history) : [];
    return [...refs, ...stashes, ...detached.map((commit) => ({ name: CHECKED_OUT, commit }))];
}
/** The ref names the newest alone. A stash is several commits: what was on disk, what was in the index, and what git did not track. */
async function listStashes(history) {
    const listing = await (0,git/* git */.$Y)(['log', '-g', '--format=%gD %H %P', STASH, '--'], history.onDisk);
    return listing
        .toString('latin1')
        .split('\n')
        .flatMap((line) => {
        const [selector = '', stash = '', , ...parts] = line.split(' ');
        const name = selector === `${STASH}@{0}` ? STASH : selector;
        return [stash, ...parts].flatMap((part) => (0,base_sha/* parseSha */.qL)(part) ?? []).map((commit) => ({ name, commit }));
    });
}
/** Those that have files here: not a bare repository, and not one whose folder is gone, or on a disk that is away. */
async function listWorkTrees(history) {
    const listing = await (0,git/* git */.$Y)(['worktree', 'list', '--porcelain', '-z'], history.onDisk);
    // A record is empty after the last one of each.
    const trees = listing
        .toString('utf8')
        .split('\0\0')
        .map((text) => text.split('\0'));
    return trees.flatMap((lines) => {
        const value = (key) => lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1);
        const [path, isGone] = [value('worktree'), lines.some((line) => /^(bare|prunable)\b/.test(line))];
        const isHere = path !== undefined && !isGone && (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
        return !isHere ? [] : [{ path, head: (0,base_sha/* parseSha */.qL)(value('HEAD') ?? '') }];
    });
}
/** The commits that a recordings.json on disk names, of any work tree, tracked or not. */
async function findNamedOnDisk(history, workTrees, commits) {
    const named = new Set();
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', `:(glob)**/${manifest_name/* MANIFEST_NAME */.i}`];
    for (const { path } of workTrees) {
        for (const record of (0,git/* splitRecords */.DQ)(await (0,git/* git */.$Y)(args, { ...history.onDisk, cwd: path }))) {
            const file = (0,external_node_path_.join)(path, record.toString('utf8'));
            if ((0,external_node_path_.basename)(file) === manifest_name/* MANIFEST_NAME */.i)
                for (const name of namesIn((0,git_files/* readIfThere */.qC)(file) ?? '', commits))
                    named.add(name);
        }
    }
    return named;
}
function namesIn(text, commits) {
    const names = text.toLowerCase().match(/[0-9a-f]{40}/g) ?? [];
    return [...new Set(names)].filter((name) => commits.has(name));
}
/**
 * Every recordings.json that some commits have: git looks into a directory that they share once, so that thousands of tags cost little
 * more than one.
 * @returns by the file's name a path that has it
 */
async function findManifests(history, commits) {
    const objects = (0,external_node_path_.join)(history.server.scratch.dir, 'objects');
    const filter = (0,loose/* writeObject */.p7)(objects, 'blob', Buffer.from(`${manifest_name/* MANIFEST_NAME */.i}\n`));
    const filters = [`--filter=sparse:oid=${filter}`, '--filter=object:type=blob', '--filter-provided-objects'];
    const args = ['rev-list', '--objects', '--no-walk=unsorted', ...filters, '--missing=print', '--stdin'];
    const { exitCode, stdout, stderr } = await (0,git/* tryGit */.Ii)(args, { ...history.inScratch, input: `${commits.join('\n')}\n` });
    if (exitCode !== 0) {
        throw new errors/* AssetsSyncError */.Fl('no-base', 'This clone lacks parts of its commits, so that nobody can say what they pin.', {
            hint: 'Fetch them (git fetch --refetch --filter=blob:none), then run the command again.',
            detail: stderr.trim(),
        });
    }
    const lines = stdout.toString('utf8').split('\n');
    // A clone without files has them for what it checked out alone.
    const missing = lines.flatMap((line) => (line.startsWith('?') ? ((0,base_sha/* parseSha */.qL)(line.slice(1)) ?? []) : []));
    const [first] = commits;
    if (missing.length > 0 && first !== undefined) {
        await (0,committed_manifests/* obtainFiles */.Z$)(history, first, missing);
        return findManifests(history, commits);
    }
    return new Map(lines.flatMap((line) => {
        const [, blob, path] = /^([0-9a-f]{40}) (.+)$/.exec(line) ?? [];
        // A directory may be called so.
        return `/${path}`.endsWith(`/${manifest_name/* MANIFEST_NAME */.i}`) ? [[blob, path]] : [];
    }));
}
/** The commits that files name, of those that do. */
async function findNamed(history, files, commits) {
    const named = new Map();
    for (let start = 0; start < files.length; start += MAX_FILES) {
        for (const object of await (0,read/* readObjects */.$)(files.slice(start, start + MAX_FILES), history.inScratch)) {
            const found = namesIn(object?.content.toString('latin1') ?? '', commits);
            if (object !== undefined && found.length > 0)
                named.set(object.name, found);
        }
    }
    return named;
}
/** The files that refs have at some paths. */
async function filesAt(history, refs, paths) {
    const asked = refs.flatMap(({ name, commit }) => paths.map((path) => ({ name, object: `${commit}:${path}` })));
    const files = new Map();
    if (asked.length === 0)
        return files;
    const input = `${asked.map(({ object }) => object).join('\n')}\n`;
    const output = await (0,git/* git */.$Y)(['cat-file', '--batch-check=%(objectname)'], { ...history.inScratch, input });
    for (const [index, line] of output.toString('utf8').split('\n').entries()) {
        const [ref, blob] = [asked[index]?.name, (0,base_sha/* parseSha */.qL)(line)];
        if (ref !== undefined && blob !== undefined)
            files.set(ref, [...(files.get(ref) ?? []), blob]);
    }
    return files;
}
/** Why this clone may not have every branch of where it came from; undefined where it follows all of them. */
function whyBranchesAreUnseen({ config, objects }) {
    if ((0,boundary/* readBoundary */.x)((0,external_node_path_.dirname)(objects)).size > 0)
        return 'it is shallow';
    const records = (0,config_listing/* parseConfigListing */.IA)(config);
    const remotes = records.filter(({ key }) => /^remote\..+\.url$/s.test(key));
    const followsAll = records.some(({ key, value }) => /^remote\..+\.fetch$/s.test(key) && /^\+?refs\/(heads\/)?\*:/.test(value));
    return remotes.length === 0 || followsAll ? undefined : 'it follows some branches alone';
}

// EXTERNAL MODULE: ./src/fetch/access.ts
var fetch_access = __webpack_require__(84840);
// EXTERNAL MODULE: ./src/fetch/whole-branch.ts
var whole_branch = __webpack_require__(60672);
// EXTERNAL MODULE: ./src/publish/branch-name.ts
var branch_name = __webpack_require__(83807);
// EXTERNAL MODULE: ./src/selection/selection.ts + 3 modules
var selection = __webpack_require__(7820);
// EXTERNAL MODULE: ./src/fetch/branch-moved.ts
var branch_moved = __webpack_require__(27120);
// EXTERNAL MODULE: ./src/git/objects/commits.ts
var objects_commits = __webpack_require__(73401);
// EXTERNAL MODULE: ./src/git/remote/remote.ts + 8 modules
var remote_remote = __webpack_require__(45010);
// EXTERNAL MODULE: ./src/verify/prove-ancestry.ts
var prove_ancestry = __webpack_require__(40289);
;// CONCATENATED MODULE: ./src/verify/state-of-branches.ts




/**
 * @param main the main branch's tip, as it was listed with the others
 * @param tips of the other branches
 * @returns by tip; none for one that the server gives out no more
 */
async function stateOfBranches(assets, cache, { main, tips }, signal) {
    const { store, remote, branch } = assets;
    const states = new Map();
    if (tips.length === 0)
        return states;
    // What the main branch lacks is said at once, whatever the age of its branches. That it has the rest is still to be proved.
    const lacking = store.newScratch();
    const isSaid = await remote.fetchSince(lacking, { wants: tips, filter: 'tree:0', since: [main] }, signal);
    addUnmerged(states, tips, await (0,objects_commits/* allCommits */.Uo)(lacking.dir, signal));
    const rest = tips.filter((tip) => !states.has(tip));
    if (rest.length === 0)
        return states;
    const expected = isSaid ? main : undefined;
    const proof = await (0,prove_ancestry/* proveAncestry */.Q)({ store, remote, branch, commits: rest, expected, withTrees: false, cache }, signal);
    const is = (ancestry) => rest.filter((tip) => proof.ancestries.get(tip)?.is === ancestry);
    const merged = is('on-branch');
    const commits = await obtainCommits(assets, proof.scratch, merged, signal);
    for (const tip of merged)
        states.set(tip, { isMerged: true, commits: new Set([tip]), time: commits.get(tip)?.time });
    const others = is('elsewhere');
    if (others.length > 0)
        addUnmerged(states, others, await commitsLacking(assets, proof, others, signal));
    return states;
}
/** Brings those that are not here, for they were proved by an earlier run. */
async function obtainCommits({ store, remote }, { dir }, names, signal) {
    const here = await (0,objects_commits/* readCommits */.Fe)(dir, names, signal);
    const wants = names.filter((name) => !here.has(name));
    if (wants.length === 0)
        return here;
    const scratch = store.newScratch();
    try {
        await remote.fetch(scratch, { wants, depth: 1, filter: 'tree:0' }, signal);
    }
    catch (error) {
        // Their branch may be gone since; that they are merged is known.
        if (!(error instanceof remote_remote/* Refused */.L))
            throw error;
    }
    return new Map([...here, ...(await (0,objects_commits/* allCommits */.Uo)(scratch.dir, signal))]);
}
/** @param lacking the commits that the main branch lacks */
function addUnmerged(states, tips, lacking) {
    const graph = new Map([...lacking].map(([name, { parents }]) => [name, parents.filter((parent) => lacking.has(parent))]));
    for (const tip of tips) {
        const commit = lacking.get(tip);
        if (commit !== undefined)
            states.set(tip, { isMerged: false, commits: (0,objects_commits/* ancestors */.T1)(graph, tip), time: commit.time });
    }
}
/** The commits of branches that the main branch lacks, from servers that cannot be asked for them by what it has. */
async function commitsLacking({ store, remote, branch }, proof, tips, signal) {
    if (proof.hasWholeBranch) {
        const { dir } = proof.scratch;
        const main = await (0,objects_commits/* readGraph */.tJ)(dir, [proof.tip], signal);
        const all = [...(await (0,objects_commits/* readGraph */.tJ)(dir, tips, signal)).keys()];
        return (0,objects_commits/* readCommits */.Fe)(dir, all.filter((name) => !main.has(name)), signal);
    }
    const scratch = store.newScratch();
    try {
        await remote.fetch(scratch, { wants: tips, shallowExclude: branch, filter: 'tree:0' }, signal);
    }
    catch (error) {
        // They were merged since they were listed.
        throw error instanceof remote_remote/* Refused */.L ? new branch_moved/* BranchMoved */.A(remote, branch) : error;
    }
    return (0,objects_commits/* allCommits */.Uo)(scratch.dir, signal);
}

// EXTERNAL MODULE: ./src/verify/verify-pins.ts + 1 modules
var verify_pins = __webpack_require__(21470);
;// CONCATENATED MODULE: ./src/commands/branches/branches.ts








/** @returns them with the access by which they were listed */
async function listBranches(request, log, signal) {
    const { codeRepository, repositoryOptions } = request;
    const { root } = await (0,selection/* selectAll */.Ub)(request.selection, codeRepository, log, signal);
    const access = (0,fetch_access/* findAccess */.GM)(request.access, root, codeRepository.root, log.warning);
    const { tips, states, ...traffic } = await (0,verify_pins/* withHistory */.$)(access, repositoryOptions, log, signal, async (assets, cache) => {
        const { remote, store, branch } = assets;
        const listed = await remote.branches(store.newScratch(), [branch, branch_name/* BRANCH_PREFIX */.sM], signal);
        const main = listed.get(branch);
        const pushed = [...listed].filter(([name]) => name.startsWith(branch_name/* BRANCH_PREFIX */.sM) && name !== branch);
        const tips = new Map(pushed.sort(([one], [other]) => (one < other ? -1 : 1)));
        if (main === undefined)
            throw (0,whole_branch/* noBranch */.kc)(remote, branch);
        return { tips, states: await stateOfBranches(assets, cache, { main, tips: [...new Set(tips.values())] }, signal) };
    });
    const refsOf = await findRefs(request, [...states.values()], log, signal);
    const branches = [...tips].flatMap(([name, sha]) => {
        const state = states.get(sha);
        if (state === undefined)
            return [];
        const date = state.time === undefined ? undefined : new Date(state.time * 1000);
        return [{ name, sha, merged: state.isMerged, pinned: refsOf(state), date }];
    });
    const unseen = whyBranchesAreUnseen(codeRepository);
    return { branches, repositoryUrl: access.url.url, main: access.branch, unseen, access, ...traffic };
}
async function findRefs({ codeRepository, selection }, states, log, signal) {
    const history = new code_repo_history/* CodeHistory */.C(codeRepository, { ...selection.codeAccess, log }, signal);
    try {
        const pinning = await findPinningRefs(history, new Set(states.flatMap(({ commits }) => [...commits])));
        return ({ commits }) => [...new Set([...commits].flatMap((commit) => pinning.get(commit) ?? []))].sort();
    }
    finally {
        await history.close();
    }
}

// EXTERNAL MODULE: ./src/fetch/assets-repository.ts
var assets_repository = __webpack_require__(17852);
// EXTERNAL MODULE: ./src/store/open-store.ts
var open_store = __webpack_require__(1797);
;// CONCATENATED MODULE: ./src/commands/branches/model.ts
/** @param since an unmerged branch that nobody pins goes where its tip is older; undefined: none does */
function choosePruned(branches, since) {
    return branches.filter(({ merged, pinned, date }) => merged || (since !== undefined && pinned.length === 0 && date !== undefined && date.getTime() < since.getTime()));
}

;// CONCATENATED MODULE: ./src/commands/branches/prune.ts
/** branches prune: deletes branches that pushes made and that nobody needs any more, after somebody has agreed. */






/** A command line has an end. */
const MAX_DELETED_AT_ONCE = 100;
/**
 * @returns undefined where somebody was asked and said no
 * @throws `not-confirmed` where nobody can be asked
 */
async function pruneBranches(request, confirm, log, signal) {
    const { access, ...list } = await listBranches(request, log, signal);
    const chosen = choosePruned(list.branches, request.since);
    if (chosen.length === 0 || request.dryRun)
        return { ...list, deleted: chosen, kept: [] };
    const agreed = await confirm(list, chosen);
    if (agreed === undefined) {
        throw new errors/* AssetsSyncError */.Fl('not-confirmed', 'These branches would be deleted, and nobody can be asked whether they may be.', {
            hint: 'Give --yes to delete them; nothing was deleted.',
        });
    }
    if (!agreed)
        return undefined;
    const { why, requests, bytes } = await deleteBranches(access, request.repositoryOptions, chosen, log, signal);
    return {
        ...list,
        requests: list.requests + requests,
        bytes: list.bytes + bytes,
        deleted: chosen.filter(({ name }) => !why.has(name)),
        kept: chosen.flatMap((branch) => {
            const reason = why.get(branch.name);
            return reason === undefined ? [] : [{ branch, why: reason }];
        }),
    };
}
async function deleteBranches(access, options, branches, log, signal) {
    return (0,assets_repository/* withAssetsRepository */.U7)(access, options, log, async ({ store, remote }) => {
        await (0,open_store/* openStore */.C)(store, signal);
        const why = new Map();
        for (let start = 0; start < branches.length; start += MAX_DELETED_AT_ONCE) {
            const some = branches.slice(start, start + MAX_DELETED_AT_ONCE);
            const tips = new Map(some.map(({ name, sha }) => [name, sha]));
            // Whatever a server lists: nothing but what pushes made is ours to delete.
            if (some.some(({ name }) => !name.startsWith(branch_name/* BRANCH_PREFIX */.sM)))
                throw new Error('not a branch that a push made');
            for (const [name, reason] of await remote.deleteBranches(store.newScratch(), tips, signal))
                why.set(name, reason);
        }
        return { why };
    });
}

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(65616);
// EXTERNAL MODULE: ./src/report/table.ts
var table = __webpack_require__(790);
;// CONCATENATED MODULE: ./src/commands/branches/report.ts
/** What people and scripts are told about the branches that pushes made. */





/** Refs that a line names. */
const MAX_REFS = 2;
function branchesJson({ branches }) {
    return { branches: branches.map(branchJson) };
}
function pruneJson({ deleted, kept }) {
    return {
        deleted: deleted.map(branchJson),
        kept: kept.map(({ branch, why }) => ({ ...branchJson(branch), why: why === 'moved' ? why : why.refused })),
    };
}
function branchJson({ date, ...branch }) {
    return { ...branch, date: date?.toISOString() ?? null };
}
function branchesText(list) {
    const { branches, repositoryUrl, main, requests, bytes } = list;
    const merged = branches.filter((branch) => branch.merged).length;
    const pinned = branches.filter((branch) => branch.pinned.length > 0).length;
    const costs = `${(0,base_text/* count */.U9)(requests, 'request')}, ${(0,numbers/* formatBytes */.z)(bytes)} received`;
    const total = `${countBranches(branches.length)} of ${repositoryUrl}, ${merged} merged into ${main}, ${pinned} pinned (${costs})`;
    return [...tableOf(branches), total].join('\n');
}
/** What would be deleted, for the question whether it may be. */
function questionText({ repositoryUrl, main, unseen }, chosen) {
    const head = `${countBranches(chosen.length)} of ${repositoryUrl} would be deleted, each unless it moves before:`;
    const lost = chosen.filter(({ merged }) => !merged).length;
    const notice = lost === 0 ? [] : [unmergedNotice(lost, main, unseen)];
    return [head, ...tableOf(chosen).map((line) => `  ${line}`), ...notice].join('\n');
}
/** What only unmerged branches have is lost with them: this clone sees pins of what was fetched into it, and no others. */
function unmergedNotice(number, main, unseen) {
    const which = number === 1 ? '1 of them is' : `${number} of them are`;
    const seen = unseen === undefined
        ? 'Pins on branches that were not fetched here are not seen: git fetch --all --tags first.'
        : `Pins on other branches are not seen, for this clone does not have all of them (${unseen}).`;
    return `${which} not on ${main}: what only that has is lost. ${seen}`;
}
function pruneText(result, dryRun) {
    const { deleted, repositoryUrl, branches } = result;
    if (branches.length === 0)
        return `${repositoryUrl} has no branches that pushes made.`;
    if (dryRun && deleted.length > 0)
        return questionText(result, deleted);
    const left = countBranches(branches.length - deleted.length);
    if (deleted.length === 0)
        return `Nothing to delete: ${left} of ${repositoryUrl} left.`;
    return [...tableOf(deleted), `${countBranches(deleted.length)} deleted, ${left} left.`].join('\n');
}
/** Why a branch that was to be deleted is still there. */
function keptText({ branch, why }) {
    return why === 'moved'
        ? `${branch.name} was moved or deleted by somebody else meanwhile, and left as it is`
        : `${branch.name} is still there: the server did not let it be deleted (${why.refused})`;
}
function tableOf(branches) {
    return (0,table/* alignColumns */.R)(branches.map(({ name, sha, merged, pinned, date }) => [
        name,
        (0,base_sha/* shortSha */.Fu)(sha),
        date?.toISOString().slice(0, 10) ?? '',
        merged ? 'merged' : 'not merged',
        pinned.length === 0 ? 'not pinned' : `pinned by ${(0,errors/* listNames */.Zv)(pinned.map(shortRef), MAX_REFS)}`,
    ]));
}
function shortRef(ref) {
    return ref.replace(/^refs\/(heads|remotes|tags)\//, '');
}
function countBranches(number) {
    return number === 1 ? '1 branch' : `${(0,base_text/* formatCount */.B4)(number)} branches`;
}

;// CONCATENATED MODULE: ./src/commands/branches/command.ts
/** branches: lists the branches that pushes made, and deletes those that nobody needs. */





const INPUTS = [...command/* REPOSITORY_INPUTS */.r0, 'retries', 'timeout'];
const DAY = 24 * 3600 * 1000;
const prune = {
    description: 'delete the branches that are merged, and with --older-than those that no ref pins',
    quiet: command/* QUIET_DRY_RUN */.vY,
    inputs: [...INPUTS, 'dry-run', 'yes'],
    inputHelp: { 'dry-run': 'say which would be deleted, and delete none', yes: 'delete them without asking' },
    flags: [{ name: '--older-than', value: 'days', help: 'also unmerged ones that no ref pins and that are older: 90d' }],
    examples: `
  assets-sync branches prune --dry-run          # see which would go
  assets-sync branches prune                    # delete the merged ones, after a question
  assets-sync branches prune --older-than 90d   # also what was never merged, if no ref here pins it
  assets-sync branches prune --yes              # without asking, in a script`,
    more: `
It says which and asks first; where nobody can answer it does nothing and ends with exit code 4,
unless --yes is given. A branch that moves meanwhile is left alone. Pins are looked for on the branches,
tags and remote branches of this clone: fetch all of them first.`,
    run: runPrune,
};
const command_command = {
    group: 'Pins',
    description: 'list the branches that pushes made: which are merged, and which are pinned',
    quiet: command/* QUIET_ANSWER */.oe,
    inputs: INPUTS,
    examples: `
  assets-sync branches                  # which are merged, and which a ref of this repository pins
  assets-sync branches prune            # delete those that are merged
  assets-sync branches --json           # for scripts`,
    subcommands: { prune },
    run: runList,
};
async function runList(context) {
    const { host, signal, log } = context;
    const list = await listBranches(await requestOf(context), log, signal);
    host.result(branchesText(list), 'answer');
    host.setOutputs({ requests: list.requests, bytes: list.bytes }, branchesJson(list));
    if (list.unseen !== undefined && list.branches.length > 0) {
        host.say('warning', `Pins on other branches are not seen, for this clone does not have all of them (${list.unseen}).`);
    }
}
async function runPrune(context) {
    const { host, inputs, signal, log, flags } = context;
    const { dryRun, yes } = inputs;
    const since = flags.olderThan === undefined ? undefined : new Date(Date.now() - parseDays(String(flags.olderThan)) * DAY);
    const confirm = async (list, chosen) => {
        // Ctrl-C may have come while there was nothing to stop.
        signal.throwIfAborted();
        host.say('warning', questionText(list, chosen));
        if (yes)
            return true;
        const agreed = await host.ask?.('Delete them?', signal);
        signal.throwIfAborted();
        return agreed;
    };
    const result = await pruneBranches({ ...(await requestOf(context)), since, dryRun }, confirm, log, signal);
    if (result === undefined) {
        host.result('Nothing was deleted.');
        return;
    }
    for (const one of result.kept)
        host.say(one.why === 'moved' ? 'notice' : 'warning', keptText(one));
    if (result.deleted.length === 0 && result.kept.some(({ why }) => why !== 'moved')) {
        throw new errors/* AssetsSyncError */.Fl('unauthorized', `The server of ${result.repositoryUrl} did not let any branch be deleted.`, {
            hint: 'Check that the token may delete branches there, and that no rule protects assets-sync/.',
        });
    }
    host.result(pruneText(result, dryRun), dryRun ? 'answer' : 'report');
    host.setOutputs({ requests: result.requests, bytes: result.bytes }, pruneJson(result));
}
async function requestOf(context) {
    const { selection, access } = context;
    const codeRepository = await context.openCodeRepository();
    return { codeRepository, selection, access, repositoryOptions: context.repositoryOptions(codeRepository) };
}
/** @throws `bad-usage` for anything but a number of days */
function parseDays(text) {
    const [, days] = /^([1-9]\d{0,4})d$/.exec(text) ?? [];
    if (days !== undefined)
        return Number(days);
    throw new errors/* AssetsSyncError */.Fl('bad-usage', `--older-than is a number of days, 1d or more, not "${text}".`, {
        hint: 'Give days with a d behind them: --older-than 90d.',
    });
}


/***/ }),

/***/ 83807:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TV: () => (/* binding */ pushBranch),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   Xi: () => (/* binding */ candidates),
/* harmony export */   sM: () => (/* binding */ BRANCH_PREFIX)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76127);
/** What the branch of a push is called. */


/** What the names of all of them begin with. */
const BRANCH_PREFIX = 'assets-sync/';
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
    return `${BRANCH_PREFIX}${first}${more}-${contents.slice(0, _base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .SHORT_SHA_LENGTH */ .JS)}`;
}
/** The same trees get the same name, so that a push that was cut off finds its branch. */
function branchOf(trees) {
    const all = trees.map(({ directory, ours }) => `${ours} ${directory}\n`).join('');
    const contents = trees.length === 1 ? (trees[0]?.ours ?? '') : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(all).digest('hex');
    return pushBranch([...new Set(trees.map(({ service }) => service))], contents);
}
/** The name, and what it is called where something else has it. */
function candidates(name) {
    return [name, ...Array.from({ length: 98 }, (_, index) => `${name}-${index + 2}`)];
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
