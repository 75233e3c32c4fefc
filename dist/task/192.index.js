export const id = 192;
export const ids = [192];
export const modules = {

/***/ 74192:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(34758);
// EXTERNAL MODULE: ./src/code-repo/origin.ts
var code_repo_origin = __webpack_require__(58632);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/base/directory.ts
var base_directory = __webpack_require__(63386);
// EXTERNAL MODULE: ./src/fetch/access.ts
var fetch_access = __webpack_require__(84840);
// EXTERNAL MODULE: ./src/git/git-files.ts
var git_files = __webpack_require__(84406);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/base/rename-and-remove.ts
var rename_and_remove = __webpack_require__(17984);
// EXTERNAL MODULE: ./src/git/environment.ts
var environment = __webpack_require__(83313);
// EXTERNAL MODULE: ./src/git/errors.ts
var git_errors = __webpack_require__(63341);
// EXTERNAL MODULE: ./src/git/git.ts + 1 modules
var git = __webpack_require__(81200);
;// CONCATENATED MODULE: ./src/git/merge-text.ts
/** git's own merge of three states of a text, line by line, with markers as its user has them. */






/** Names of the states, as markers show them. */
const NAMES = ['ours', 'base', 'theirs'];
/**
 * @param cwd absolute: the repository whose user's style counts
 * @param temporary absolute: where a folder may be made
 * @returns the text, and how many conflicts are marked in it
 */
async function mergeText(texts, { cwd, temporary, signal }) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'assets-sync-'));
    try {
        const files = NAMES.map((name) => (0,external_node_path_.join)(folder, name));
        for (const name of NAMES)
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), texts[name]);
        const args = ['merge-file', '-p', '-q', ...NAMES.flatMap((name) => ['-L', name]), '--', ...files];
        const result = await (0,git/* tryGit */.Ii)(args, { environment: (0,environment/* codeEnvironment */.dI)(), cwd, signal });
        if (result.exitCode > 127)
            throw (0,git_errors/* gitError */.N7)(args, result);
        return { text: result.stdout.toString('utf8'), conflicts: result.exitCode };
    }
    finally {
        (0,rename_and_remove/* removeFolder */.v$)(folder);
    }
}

// EXTERNAL MODULE: ./src/pins/edit.ts
var edit = __webpack_require__(70694);
// EXTERNAL MODULE: ./src/pins/load.ts
var load = __webpack_require__(44586);
// EXTERNAL MODULE: ./src/pins/manifest.ts
var pins_manifest = __webpack_require__(56095);
// EXTERNAL MODULE: ./src/store/store.ts + 9 modules
var store_store = __webpack_require__(95913);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/pins/edit-settings.ts
var edit_settings = __webpack_require__(62506);
// EXTERNAL MODULE: ./src/pins/edit-text.ts
var edit_text = __webpack_require__(48700);
// EXTERNAL MODULE: ./src/pins/layout.ts
var layout = __webpack_require__(55808);
// EXTERNAL MODULE: ./src/pins/restore.ts
var restore = __webpack_require__(70010);
;// CONCATENATED MODULE: ./src/commands/resolve/compose.ts
/** Writes what was decided into a file's text; the rest of it, comments and layout, is merged as git merges text. */






/**
 * Our text with every decision in it. What is not decided is marked, and comments that both sides changed.
 * @param texts of the file, without mistakes; an empty object where a side had no file
 * @param decided by key; the others stay as they are on each side
 * @returns undefined where a text merge would lose something: the file is left to a person as it is
 */
async function compose(texts, manifestDirectory, decided, mergeText) {
    const mark = texts.ours.startsWith('\ufeff') ? '\ufeff' : '';
    const lineEnd = /\r?\n/.exec(texts.ours)?.[0] ?? '\n';
    const plain = (text) => text.replace(/^\ufeff/, '').replace(/\r?\n/g, lineEnd);
    const [base, theirs] = [plain(texts.base), plain(texts.theirs)];
    const ours = applyDecisions({ ours: texts.ours.slice(mark.length), theirs }, manifestDirectory, decided);
    const same = equalKeys({ base, ours: texts.ours, theirs }, ours, decided);
    // With the decisions on all sides, nothing but the rest differs.
    const equal = { base: (0,restore/* takeEntries */.gs)(base, ours, same), ours, theirs: (0,restore/* takeEntries */.gs)(theirs, ours, same) };
    const { text, conflicts } = await mergeRest(equal, mergeText);
    const [kept, other] = [valuesOf(ours), valuesOf(equal.theirs)];
    /** What a reader of one side gets: of a decided entry the decision, or what that side has beside a conflict in its comments. */
    const reads = (shown, side) => {
        const values = valuesOf(shown);
        const isRight = (key) => (0,external_node_util_.isDeepStrictEqual)(values.get(key), side.get(key)) ||
            (decided.has(key) && (0,external_node_util_.isDeepStrictEqual)(values.get(key), kept.get(key)));
        const keys = new Set([...values.keys(), ...side.keys()]);
        return (0,pins_manifest/* parseManifest */.N)(shown, manifestDirectory).errors.length === 0 && [...keys].every(isRight);
    };
    const isDecided = [base, ours, theirs].every((one) => (0,restore/* readEntries */.$2)(one).every(({ key }) => decided.has(key)));
    if (isDecided && conflicts === 0 && reads(text, kept))
        return { text: mark + text, isSettled: true };
    // What is left differs in its layout alone, and ours stays.
    const isKept = (comment) => [base, ours].some((one) => (0,layout/* commentsIn */.wL)(one).includes(comment));
    if (isDecided && (0,layout/* commentsIn */.wL)(theirs).every(isKept))
        return { text: mark + ours, isSettled: true };
    const isWhole = conflicts > 0 && reads(viewOf(text, 'ours'), kept) && reads(viewOf(text, 'theirs'), other);
    return isWhole ? { text: mark + text, isSettled: false } : undefined;
}
function applyDecisions({ ours, theirs }, manifestDirectory, decided) {
    let text = (0,restore/* takeEntries */.gs)(ours, theirs, [...decided].flatMap(([key, { from }]) => (from === 'theirs' ? [key] : [])));
    for (const [key, { pin, members }] of decided) {
        if (pin !== undefined)
            text = (0,edit_text/* editText */.i)(text, manifestDirectory, [pin]);
        for (const [member, value] of members) {
            const entry = (0,restore/* readEntries */.$2)(text).find((one) => one.key === key);
            if (entry !== undefined)
                text = (0,edit_settings/* setMember */.N)(text, entry, member, value);
        }
    }
    return text;
}
/** The decided entries that may be written the same on all sides: comments inside of one that would go so are left to the text merge. */
function equalKeys(texts, decidedText, decided) {
    const sides = [texts.ours, texts.theirs].map(restore/* readEntries */.$2);
    const base = (0,restore/* readEntries */.$2)(texts.base);
    const written = (0,restore/* readEntries */.$2)(decidedText);
    const textOf = (entries, key) => entries.find((entry) => entry.key === key)?.text ?? '';
    const keys = new Set([...written.map(({ key }) => key), ...decided.keys()]);
    return [...keys].filter((key) => {
        if (!decided.has(key))
            return false;
        const [before, now] = [textOf(base, key), textOf(written, key)];
        // Nobody touched it, or what differs is not its value.
        if (sides.every((entries) => textOf(entries, key) === before))
            return false;
        const kept = new Set([...(0,layout/* commentsIn */.wL)(before), ...(0,layout/* commentsIn */.wL)(now)]);
        return sides.every((entries) => (0,layout/* commentsIn */.wL)(textOf(entries, key)).every((comment) => kept.has(comment)));
    });
}
async function mergeRest({ base, ours, theirs }, mergeText) {
    if (theirs === base || theirs === ours)
        return { text: ours, conflicts: 0 };
    if (ours === base)
        return { text: theirs, conflicts: 0 };
    return mergeText({ base, ours, theirs });
}
function valuesOf(text) {
    return new Map((0,restore/* readEntries */.$2)(text).map(({ key, value }) => [key, value]));
}
/** What follows a line of a conflict, by its mark. */
const AFTER = { '<': 'ours', '|': 'base', '=': 'theirs', '>': 'both' };
/** A text with one side of each conflict that is marked in it. */
function viewOf(text, side) {
    let at = 'both';
    const lines = text.split(/(?<=\n)/).filter((line) => {
        const mark = /^([<|=>])\1{6}(?=[ \r\n]|$)/.exec(line)?.[1];
        // Outside of a conflict only its beginning is a mark.
        if (mark === undefined || (at === 'both' && mark !== '<'))
            return at === 'both' || at === side;
        at = AFTER[mark];
        return false;
    });
    return lines.join('');
}

// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __webpack_require__(76127);
;// CONCATENATED MODULE: ./src/commands/resolve/decide.ts
/** What becomes of each entry of a recordings.json that two sides changed: a decision of its three states alone. */

/** What belongs to the commit that a pin names. */
const OF_COMMIT = ['sha', 'tree', 'reason'];
/** Decides about every entry that is on any side. */
function decideEntries(sides) {
    const keys = new Set([...sides.ours, ...sides.theirs, ...sides.base].map(({ key }) => key));
    const stateOf = (entries, key) => entries.find((entry) => entry.key === key)?.value;
    return new Map([...keys].map((key) => {
        const [base, ours, theirs] = [sides.base, sides.ours, sides.theirs].map((entries) => stateOf(entries, key));
        return [key, decide(key, { base, ours, theirs })];
    }));
}
function decide(key, versions) {
    const { base, ours, theirs } = key.startsWith('$') ? versions : asMembers(versions);
    if ((0,external_node_util_.isDeepStrictEqual)(ours, theirs) || (0,external_node_util_.isDeepStrictEqual)(base, theirs))
        return { from: 'ours', members: [] };
    if ((0,external_node_util_.isDeepStrictEqual)(base, ours))
        return { from: 'theirs', members: [] };
    if (key.startsWith('$'))
        return { open: 'setting' };
    if (ours === undefined || theirs === undefined)
        return { open: 'deleted' };
    const pins = { base, ours, theirs };
    if (pins.ours.sha === pins.theirs.sha)
        return mergeMembers(pins, 'ours', ['sha']);
    const others = mergeMembers(pins, 'ours', OF_COMMIT);
    return 'open' in others ? others : { open: 'pin' };
}
/** An entry whose pin is that of one side: what the other changed in the team's own members stays as well. */
function withPinOf(versions, from) {
    return mergeMembers(asMembers(versions), from, OF_COMMIT);
}
function mergeMembers({ base = {}, ours, theirs }, from, settled) {
    const [kept, other] = from === 'ours' ? [ours, theirs] : [theirs, ours];
    const names = [...new Set([...Object.keys(kept), ...Object.keys(other)])].filter((name) => !settled.includes(name));
    const differing = names.filter((name) => !(0,external_node_util_.isDeepStrictEqual)(kept[name], other[name]) && !(0,external_node_util_.isDeepStrictEqual)(other[name], base[name]));
    const both = differing.filter((name) => !(0,external_node_util_.isDeepStrictEqual)(kept[name], base[name]));
    if (both.length > 0)
        return { open: 'members', names: both };
    return { from, members: differing.map((name) => [name, other[name]]) };
}
function asMembers({ base, ours, theirs }) {
    return { base: membersOf(base), ours: membersOf(ours), theirs: membersOf(theirs) };
}
/** Digits of a name count in either case. */
function membersOf(value) {
    if (value === undefined)
        return undefined;
    const { sha, tree, ...others } = (typeof value === 'string' ? { sha: value } : value);
    return { ...others, sha: sha.toLowerCase(), ...(tree === undefined ? {} : { tree: tree.toLowerCase() }) };
}

;// CONCATENATED MODULE: ./src/commands/resolve/merged-file.ts
/** A recordings.json with two sides: what its entries say on each, and what is decided of them. */





const NOTHING = '{\n}\n';
/** @param file with both sides, and without a mistake in them */
function readSides({ file, manifestDirectory, base, ours = NOTHING, theirs = NOTHING, }) {
    // A merge of merges may have left markers in what both sides come from: then nothing counts as deleted.
    const isReadable = base !== undefined && (0,pins_manifest/* parseManifest */.N)(base, manifestDirectory).errors.length === 0;
    const texts = { base: isReadable ? base : NOTHING, ours, theirs };
    const verdicts = decideEntries({ base: (0,restore/* readEntries */.$2)(texts.base), ours: (0,restore/* readEntries */.$2)(ours), theirs: (0,restore/* readEntries */.$2)(theirs) });
    const decided = new Map([...verdicts].filter((one) => 'from' in one[1]));
    const fromTheirs = [...decided].flatMap(([key, { from }]) => (from === 'theirs' ? [key] : []));
    return { file, manifestDirectory, texts, verdicts, decided, settledText: (0,restore/* takeEntries */.gs)(ours, theirs, fromTheirs) };
}
/** The pins that both sides moved. @param prefix where paths begin in the assets repository */
function openPinsOf({ file, manifestDirectory, texts, verdicts }, prefix) {
    const names = ['base', 'ours', 'theirs'];
    const [base, ours, theirs] = names.map((name) => ({
        manifest: (0,pins_manifest/* parseManifest */.N)(texts[name], manifestDirectory),
        entries: (0,restore/* readEntries */.$2)(texts[name]),
    }));
    const pinOf = (side, directory) => side?.manifest.pins.find((pin) => pin.directory === directory);
    return [...verdicts].flatMap(([key, verdict]) => {
        const directory = directoryOf(key, manifestDirectory);
        const [ourPin, theirPin] = [pinOf(ours, directory), pinOf(theirs, directory)];
        if (!('open' in verdict) || verdict.open !== 'pin' || ourPin === undefined || theirPin === undefined)
            return [];
        const [before, now, other] = [base, ours, theirs].map((side) => side?.entries.find((entry) => entry.key === key)?.value);
        const versions = { base: before, ours: now, theirs: other };
        const place = { file, manifestDirectory, key, directory, assetsPath: (0,base_directory/* joinDirectory */.as)(prefix, directory) };
        return [{ ...place, versions, base: pinOf(base, directory), ours: ourPin, theirs: theirPin }];
    });
}
/** Everything that is decided, with the answers about pins. */
function decisionsOf({ file, decided }, answers) {
    const all = new Map(decided);
    for (const [pin, answer] of answers) {
        if (pin.file !== file || 'left' in answer)
            continue;
        const settled = withPinOf(pin.versions, 'take' in answer ? answer.take : 'ours');
        if (!('from' in settled))
            continue;
        const edit = 'merged' in answer ? { pin: { directory: pin.directory, before: pin.ours.sha, ...answer.merged } } : {};
        all.set(pin.key, { ...settled, ...edit });
    }
    return all;
}
/** What is left for a person. */
function leftOf({ file, manifestDirectory, verdicts }, answers) {
    const left = [...verdicts].flatMap(([key, verdict]) => {
        if (!('open' in verdict) || verdict.open === 'pin')
            return [];
        const entry = key.startsWith('$') ? key : (0,base_directory/* showDirectory */.fi)(directoryOf(key, manifestDirectory));
        return [{ file, entry, why: whyOpen(verdict) }];
    });
    const pins = [...answers].flatMap(([pin, answer]) => {
        if (pin.file !== file || !('left' in answer))
            return [];
        const { left: why, ...more } = answer;
        const commits = `${(0,base_sha/* shortSha */.Fu)(pin.ours.sha)} (ours) and ${(0,base_sha/* shortSha */.Fu)(pin.theirs.sha)} (theirs)`;
        return [{ file, entry: (0,base_directory/* showDirectory */.fi)(pin.directory), why: `${commits}: ${why}`, ...more }];
    });
    return [...left, ...pins];
}
function whyOpen(verdict) {
    if (verdict.open === 'setting')
        return 'both sides changed the setting';
    if (verdict.open === 'members')
        return `both sides changed ${verdict.names.join(', ')}`;
    return 'one side took the entry out, which the other changed';
}
function directoryOf(key, manifestDirectory) {
    return (0,base_directory/* joinDirectory */.as)(manifestDirectory, key.slice(1));
}

// EXTERNAL MODULE: ./src/fetch/tree-walk.ts
var tree_walk = __webpack_require__(79070);
// EXTERNAL MODULE: ./src/git/scratch.ts
var git_scratch = __webpack_require__(34570);
// EXTERNAL MODULE: ./src/publish/fetch-objects.ts
var fetch_objects = __webpack_require__(47838);
// EXTERNAL MODULE: ./src/publish/merge.ts
var merge = __webpack_require__(131);
// EXTERNAL MODULE: ./src/publish/model.ts
var model = __webpack_require__(91206);
// EXTERNAL MODULE: ./src/publish/prove.ts
var prove = __webpack_require__(82425);
// EXTERNAL MODULE: ./src/git/objects/boundary.ts
var boundary = __webpack_require__(10261);
// EXTERNAL MODULE: ./src/git/objects/commits.ts
var objects_commits = __webpack_require__(73401);
// EXTERNAL MODULE: ./src/git/objects/read.ts
var read = __webpack_require__(86543);
// EXTERNAL MODULE: ./src/git/remote/remote.ts + 8 modules
var remote_remote = __webpack_require__(45010);
// EXTERNAL MODULE: ./src/git/remote/transport.ts
var transport = __webpack_require__(25730);
// EXTERNAL MODULE: ./src/store/lookup.ts
var lookup = __webpack_require__(7267);
// EXTERNAL MODULE: ./src/verify/ancestry.ts
var ancestry = __webpack_require__(91516);
// EXTERNAL MODULE: ./src/verify/ancestry-cache.ts
var ancestry_cache = __webpack_require__(12603);
// EXTERNAL MODULE: ./src/verify/available-commits.ts
var available_commits = __webpack_require__(56497);
// EXTERNAL MODULE: ./src/verify/whole-branch-proof.ts
var whole_branch_proof = __webpack_require__(46476);
;// CONCATENATED MODULE: ./src/commands/resolve/relate.ts










/** So many generations of both come at once, and then more; a commit without its trees takes some 200 bytes. */
const GENERATIONS = [32, 1_000, transport/* ALL_GENERATIONS */.M];
/** So far back the commits of the store are read, one process each. */
const MAX_STEPS_HERE = 32;
/** What the store's own commits say. @returns undefined where they do not say it */
async function relateHere(store, { ours, theirs }, signal) {
    if (!store.isSignedHere || (!store.cachedCommits.exist && !store.hasBranch))
        return undefined;
    if (await isBelow(store, theirs, ours, signal))
        return { newer: 'ours' };
    return (await isBelow(store, ours, theirs, signal)) ? { newer: 'theirs' } : undefined;
}
/** Whether a commit is an ancestor of another one, as far as the parents that are here show. */
async function isBelow(store, commit, start, signal) {
    const seen = new Set([start]);
    let names = [start];
    for (let step = 0; step < MAX_STEPS_HERE && names.length > 0; step++) {
        const found = await (0,read/* readObjects */.$)(names, { environment: (0,lookup/* lookupEnvironment */.Qt)(store), signal });
        const texts = found.flatMap((object) => (object?.type === 'commit' ? object.content.toString('latin1') : []));
        const parents = texts.flatMap((text) => [...text.slice(0, text.indexOf('\n\n')).matchAll(/^parent ([0-9a-f]{40})$/gm)]);
        names = [...new Set(parents.map(([, parent]) => parent))].filter((parent) => !seen.has(parent));
        if (names.includes(commit))
            return true;
        for (const name of names)
            seen.add(name);
    }
    return false;
}
/** Asks the server, in as few bytes as an answer takes. */
async function relate(assets, pairs, signal) {
    const relations = new Map();
    const { noPartialClone, noShaWants } = assets.store.serverLimits.read();
    if (noPartialClone !== true && noShaWants !== true) {
        for (const depth of GENERATIONS) {
            const open = pairs.filter((pair) => !relations.has(pair));
            if (open.length === 0 || !(await relateNear(assets, open, depth, relations, signal)))
                break;
        }
    }
    const open = pairs.filter((pair) => !relations.has(pair));
    if (open.length > 0)
        await relateByWholeBranch(assets, open, relations, signal);
    return relations;
}
/** @returns false where the server has turned out to be another kind */
async function relateNear({ store, remote }, pairs, depth, relations, signal) {
    const scratch = store.newScratch();
    const commits = commitsOf(pairs);
    const options = { depth, filter: 'tree:0' };
    try {
        const { filtered, missing } = await (0,available_commits/* fetchAvailable */.y)(remote, scratch, commits, [], options, signal);
        if (!filtered)
            store.serverLimits.remember('noPartialClone');
        const there = await (0,objects_commits/* readCommits */.Fe)(scratch.dir, commits, signal);
        const lost = new Set([...missing, ...commits.filter((commit) => !there.has(commit))]);
        addRelations(pairs, lost, await (0,objects_commits/* readGraph */.tJ)(scratch.dir, [...there.keys()], signal), (0,boundary/* readBoundary */.x)(scratch.dir), relations);
        return filtered;
    }
    catch (error) {
        if (!(error instanceof remote_remote/* Refused */.L) || error.failure.kind !== 'unadvertised')
            throw error;
        store.serverLimits.remember('noShaWants');
        return false;
    }
}
async function relateByWholeBranch({ store, remote, branch }, pairs, relations, signal) {
    const commits = commitsOf(pairs);
    const cache = (0,ancestry_cache/* readAncestryCache */.EK)(store, branch);
    const proof = await (0,whole_branch_proof/* proveByWholeBranch */.r)({ store, remote, branch, commits, withTrees: false, cache }, signal);
    const missing = new Set(commits.filter((commit) => proof.ancestries.get(commit)?.is === 'missing'));
    const here = commits.filter((commit) => !missing.has(commit));
    addRelations(pairs, missing, await (0,objects_commits/* readGraph */.tJ)(proof.scratch.dir, here, signal), new Set(), relations);
    if (pairs.some((pair) => !relations.has(pair)))
        throw (0,ancestry/* incompleteHistory */.Z$)(remote);
}
function commitsOf(pairs) {
    return [...new Set(pairs.flatMap(({ ours, theirs }) => [ours, theirs]))];
}
/** Adds what a part of the history proves. */
function addRelations(pairs, missing, graph, boundary, relations) {
    for (const pair of pairs) {
        const lost = [pair.ours, pair.theirs].find((commit) => missing.has(commit));
        const relation = lost === undefined ? relationIn(graph, boundary, pair) : { missing: lost };
        if (relation !== undefined)
            relations.set(pair, relation);
    }
}
/** @returns undefined where the history is cut off too early to say */
function relationIn(graph, boundary, { ours, theirs }) {
    const [ofOurs, ofTheirs] = [(0,objects_commits/* ancestors */.T1)(graph, ours), (0,objects_commits/* ancestors */.T1)(graph, theirs)];
    if (ofOurs.has(theirs))
        return { newer: 'ours' };
    if (ofTheirs.has(ours))
        return { newer: 'theirs' };
    const own = [...[...ofOurs].filter((name) => !ofTheirs.has(name)), ...[...ofTheirs].filter((name) => !ofOurs.has(name))];
    if (own.some((name) => boundary.has(name)))
        return undefined;
    const common = new Set(own.flatMap((name) => graph.get(name) ?? []).filter((name) => ofOurs.has(name) && ofTheirs.has(name)));
    const covered = new Set([...common].flatMap((name) => [...(0,objects_commits/* ancestors */.T1)(graph, name)].filter((other) => other !== name)));
    return { forks: [...common].filter((name) => !covered.has(name)) };
}

;// CONCATENATED MODULE: ./src/commands/resolve/settle-pins.ts
/** Settles pins that both sides moved: the newer one, or a merge of both, as the assets repository has them. */









/** What a pin's own words say: the same tree at two commits is the same recordings. */
function answerFromPins({ ours, theirs }) {
    return ours.tree !== undefined && ours.tree === theirs.tree ? { take: 'ours', why: 'same recordings' } : undefined;
}
/** What this machine knows of two commits, without asking a server. */
async function answerFromStore(store, pin, signal) {
    const relation = await relateHere(store, pairOf(pin), signal);
    return relation === undefined || !('newer' in relation) ? undefined : { take: relation.newer, why: 'newer' };
}
/**
 * Asks the server about the rest.
 * @param scratch gets the trees of merges
 * @returns the answers, and the merges that are to be pushed
 */
async function answerFromServer(assets, scratch, pins, signal) {
    const answers = new Map();
    const merges = [];
    if (pins.length === 0)
        return { answers, merges };
    const pairs = new Map(pins.map((pin) => [pin, pairOf(pin)]));
    const relations = await relate(assets, [...pairs.values()], signal);
    const apart = [];
    for (const [pin, pair] of pairs) {
        const relation = relations.get(pair);
        if ('newer' in relation)
            answers.set(pin, { take: relation.newer, why: 'newer' });
        else if ('missing' in relation)
            answers.set(pin, { left: `the server does not give out ${(0,base_sha/* shortSha */.Fu)(relation.missing)}` });
        else
            apart.push({ pin, forks: relation.forks });
    }
    for (const merge of await mergeApart(assets, scratch, apart, signal)) {
        if ('answer' in merge)
            answers.set(merge.pin, merge.answer);
        else
            merges.push(merge);
    }
    return { answers, merges };
}
async function mergeApart(assets, scratch, apart, signal) {
    if (apart.length === 0)
        return [];
    const { store } = assets;
    const sides = apart.flatMap(({ pin }) => [pin.ours.sha, pin.theirs.sha]);
    const { ancestries } = await (0,prove/* prove */.z)(assets, sides, signal);
    const isElsewhere = (commit) => ancestries.get(commit)?.is === 'elsewhere';
    const trees = await fetchSides(assets, scratch, apart, signal);
    const merges = [];
    for (const [index, { pin }] of apart.entries()) {
        const [ours = base_sha/* EMPTY_TREE */.pL, theirs = base_sha/* EMPTY_TREE */.pL, ...bases] = trees[index] ?? [];
        const merged = await mergeSides(store, scratch, { bases, ours, theirs }, signal);
        if ('conflicts' in merged) {
            const recordings = merged.conflicts.map((path) => `${pin.directory}/${path}`);
            merges.push({ pin, answer: { left: 'both sides recorded the same tests', recordings } });
        }
        else if (merged.tree === ours || merged.tree === theirs) {
            const why = ours === theirs ? 'same recordings' : 'has both';
            merges.push({ pin, answer: { take: merged.tree === ours ? 'ours' : 'theirs', why } });
        }
        else
            merges.push({ pin, ...goOn(pin, { ours, theirs, merged: merged.tree }, isElsewhere) });
    }
    return merges;
}
/** @returns for each pin its trees: of ours, of theirs, and of where they part. Their names are in the scratch then. */
async function fetchSides({ store, remote }, scratch, apart, signal) {
    const places = apart.map(({ pin: { ours, theirs, assetsPath }, forks }) => [ours.sha, theirs.sha, ...forks].map((sha) => ({ sha, assetsPath })));
    // The store may have the branch by now.
    (0,git_scratch/* borrow */.Wq)(scratch, [store.objects, ...store.commitObjects]);
    // Apart from what is pushed: of commits that git finds there it would want to see more.
    const walk = new tree_walk/* TreeWalk */.O(remote, store.newScratch(store.commitObjects));
    const all = places.flat();
    const trees = (await walk.find(all, signal)).map(model/* treeOrEmpty */.x);
    // In one request, but from a server that gives out commits alone.
    const fetches = [{ sha: all[0]?.sha, wanted: trees }, ...all.map(({ sha }, index) => ({ sha, wanted: [trees[index]] }))];
    for (const { sha, wanted } of fetches)
        if (sha !== undefined)
            await (0,fetch_objects/* fetchNames */.LD)(remote, scratch, sha, wanted, signal);
    return places.map((ofPin) => trees.splice(0, ofPin.length));
}
/** @param bases where both histories part: of several, each has to give the same */
async function mergeSides(store, scratch, { bases, ours, theirs }, signal) {
    const objects = (0,external_node_path_.join)(scratch.dir, 'objects');
    const merged = new Set();
    const conflicts = new Set();
    for (const base of bases.length > 0 ? bases : [base_sha/* EMPTY_TREE */.pL]) {
        const result = await (0,merge/* mergeTrees */.Md)(store.newScratch(), objects, { base, ours, theirs }, signal);
        if ('tree' in result)
            merged.add(result.tree);
        else
            for (const path of result.conflicts)
                conflicts.add(path);
    }
    const [tree, ...others] = merged;
    return tree !== undefined && others.length === 0 && conflicts.size === 0 ? { tree } : { conflicts: [...conflicts] };
}
/** What the merge is made on: the side that is not merged yet, for its branch goes on; of two the same one for whoever settles it. */
function goOn({ directory, assetsPath, ours, theirs }, trees, isElsewhere) {
    const sides = [
        { sha: ours.sha, tree: trees.ours },
        { sha: theirs.sha, tree: trees.theirs },
    ].sort((a, b) => Number(isElsewhere(b.sha)) - Number(isElsewhere(a.sha)) || (a.sha < b.sha ? -1 : 1));
    const [on, other] = sides;
    const unit = { directory, assetsPath, commit: on.sha, base: on.tree, ours: trees.merged };
    return { unit, unmerged: isElsewhere(other.sha) ? [other.sha] : [] };
}
function pairOf({ ours, theirs }) {
    return { ours: ours.sha, theirs: theirs.sha };
}

;// CONCATENATED MODULE: ./src/commands/resolve/driver.ts
/** resolve as git's merge driver: settles a file by what is on this machine, and leaves everything else to git's own merge. */













/** @throws `conflict` where it cannot do all of it; nothing is written then */
async function drive(request, signal) {
    const { codeRepository, temporary } = request;
    const [base, ours, theirs, path, ...more] = request.paths;
    if (base === undefined || ours === undefined || theirs === undefined || path === undefined || more.length > 0) {
        throw new errors/* AssetsSyncError */.Fl('bad-usage', '--driver is for git, which gives it four paths.', {
            hint: 'assets-sync resolve --install writes it into the configuration.',
        });
    }
    const file = path.startsWith(codeRepository.prefix) ? path.slice(codeRepository.prefix.length) : path;
    const parsed = (0,base_directory/* parseDirectory */.Bp)((0,base_directory/* parentDirectory */.im)(file));
    if ('error' in parsed)
        throw leftToGit(file, parsed.error);
    const read = (from) => (0,edit/* decode */.D4)((0,external_node_fs_.readFileSync)(from), file);
    const texts = { ours: read(ours), theirs: read(theirs) };
    for (const [side, text] of Object.entries(texts)) {
        const [error] = (0,pins_manifest/* parseManifest */.N)(text, parsed.directory).errors;
        if (error !== undefined)
            throw leftToGit(file, `(${side}, line ${error.at.line}) ${error.message}`);
    }
    const merged = readSides({ file, manifestDirectory: parsed.directory, base: read(base) || undefined, ...texts });
    const answers = await answerHere(request, merged, signal);
    const [left] = leftOf(merged, answers);
    if (left !== undefined)
        throw leftToGit(file, [left.entry, left.why].filter(Boolean).join(': '));
    const merge = (rest) => mergeText(rest, { cwd: codeRepository.root, temporary, signal });
    const composed = await compose(merged.texts, parsed.directory, decisionsOf(merged, answers), merge);
    if (composed?.isSettled !== true)
        throw leftToGit(file, 'both sides changed its comments or its layout');
    (0,git_files/* writeAtomically */.vK)(ours, composed.text);
}
function leftToGit(file, why) {
    return new errors/* AssetsSyncError */.Fl('conflict', `${file}: ${why}.`, {
        hint: 'assets-sync resolve settles what a server or a push is needed for; see git status.',
        at: { file },
    });
}
async function answerHere({ codeRepository, access, repositoryOptions }, merged, signal) {
    const answers = new Map();
    const pins = openPinsOf(merged, base_directory/* TOP */.wv);
    if (pins.length === 0)
        return answers;
    const isRoot = merged.manifestDirectory === base_directory/* TOP */.wv;
    const root = isRoot ? (0,pins_manifest/* parseManifest */.N)(merged.settledText, base_directory/* TOP */.wv) : (0,load/* readManifest */.WI)(codeRepository.root, base_directory/* TOP */.wv);
    const url = root === undefined || root.errors.length > 0 ? undefined : (0,fetch_access/* findRepositoryUrl */.RD)(access, root, codeRepository.root);
    for (const pin of pins) {
        const store = url && new store_store/* Store */.i(repositoryOptions.storeBase, url);
        const known = answerFromPins(pin) ?? (store && (await answerFromStore(store, pin, signal)));
        answers.set(pin, known ?? { left: 'both sides moved the pin' });
    }
    return answers;
}

// EXTERNAL MODULE: ./src/base/programs.ts
var programs = __webpack_require__(36404);
// EXTERNAL MODULE: ./src/base/shell.ts
var shell = __webpack_require__(84907);
// EXTERNAL MODULE: ./src/pins/manifest-name.ts
var manifest_name = __webpack_require__(57027);
;// CONCATENATED MODULE: ./src/commands/resolve/install.ts
/** resolve --install: has git call resolve for recordings.json files. */









const DRIVER = 'assets-sync';
const ATTRIBUTES_LINE = `${manifest_name/* MANIFEST_NAME */.i} merge=${DRIVER}`;
async function install(codeRepository, signal) {
    const { root } = codeRepository;
    const call = { environment: (0,environment/* codeEnvironment */.dI)(), cwd: root, signal };
    const attributes = await addAttribute(root, call);
    const driver = driverCommand(programHere());
    const settings = { name: 'recordings.json by services (assets-sync resolve)', driver };
    let configuration = false;
    for (const [name, value] of Object.entries(settings)) {
        const key = `merge.${DRIVER}.${name}`;
        const { stdout } = await (0,git/* tryGit */.Ii)(['config', '--local', '--get', key], call);
        if (stdout.toString('utf8').trimEnd() === value)
            continue;
        await (0,git/* git */.$Y)(['config', '--local', '--replace-all', key, value], call);
        configuration = true;
    }
    return { attributes, configuration, driver };
}
/** @returns whether the line was written; it may be there in other words */
async function addAttribute(root, call) {
    const said = await (0,git/* git */.$Y)(['check-attr', '-z', 'merge', '--', manifest_name/* MANIFEST_NAME */.i], call);
    if (said.toString('utf8').split('\0')[2] === DRIVER)
        return false;
    const path = (0,external_node_path_.join)(root, '.gitattributes');
    if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
        throw new errors/* AssetsSyncError */.Fl('bad-usage', '.gitattributes is a symbolic link, which git does not read.', {
            hint: 'Put the file itself there, then run the command again; nothing was changed.',
            at: { file: '.gitattributes' },
        });
    }
    const before = (0,git_files/* readIfThere */.qC)(path) ?? '';
    const lineEnd = /\r?\n/.exec(before)?.[0] ?? '\n';
    const separator = before === '' || before.endsWith('\n') ? '' : lineEnd;
    (0,git_files/* writeAtomically */.vK)(path, Buffer.concat([(0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path) : Buffer.of(), Buffer.from(`${separator}${ATTRIBUTES_LINE}${lineEnd}`)]));
    return true;
}
/**
 * As git runs it, by a shell. Whatever keeps us from a whole merge, a program that is not there any more as well, git's own merge of
 * the text follows, with its markers and its exit code.
 */
function driverCommand(program) {
    const quoted = (0,shell/* shellCommand */.q$)(program, 'sh').replaceAll('%', '%%');
    return `${quoted} resolve --driver %O %A %B %P || git merge-file -q --marker-size=%L -L ours -L base -L theirs %A %O %B`;
}
/** By its name where the PATH has it to stay; npx and a package's own scripts add folders for as long as they run. */
function programHere() {
    const folders = (0,programs/* pathEntries */.ev)(process.env, process.platform).filter((folder) => !/[\\/]node_modules[\\/]/.test(folder));
    if (folders.some((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, DRIVER))))
        return [DRIVER];
    return [process.execPath, process.argv[1] ?? ''].map((path) => path.replaceAll('\\', '/'));
}

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(65616);
;// CONCATENATED MODULE: ./src/commands/resolve/report.ts
/** What people and scripts are told about a merge that was settled. */







function resolveOutputs({ pins, published, requests, bytes }) {
    return {
        pins: Object.fromEntries(pins.map(({ directory, sha }) => [(0,base_directory/* showDirectory */.fi)(directory), sha])),
        changed: pins.length > 0,
        pushed: published !== undefined,
        ...(published === undefined ? {} : { sha: published.sha, branch: published.branch }),
        ...(published?.pullRequest === undefined ? {} : { 'pull-request-url': published.pullRequest }),
        requests,
        bytes,
    };
}
/** What only scripts get, with --json. */
function resolveJson({ files, pins, left }) {
    return {
        files: files.map(({ file, isSettled }) => ({ file, settled: isSettled })),
        settled: pins.map(({ file, directory, sha, answer }) => ({
            path: (0,base_directory/* showDirectory */.fi)(directory),
            file,
            sha,
            from: 'merged' in answer ? 'both' : answer.take,
        })),
        left: left.map(({ file, entry, why, recordings }) => ({ file, path: entry ?? null, why, recordings: recordings ?? [] })),
    };
}
function resolveText(result) {
    const { files, pins, left, published, requests, bytes } = result;
    if (files.length === 0 && left.length === 0)
        return 'No recordings.json is in conflict, so there is nothing to resolve.';
    const lines = files.flatMap(({ file, isSettled }) => [
        `${file}: ${isSettled ? 'settled, and added' : 'a part is left, between its markers'}`,
        ...pins.filter((pin) => pin.file === file).map((pin) => `  ${pinLine(pin)}`),
    ]);
    if (published !== undefined) {
        lines.push(`${published.found ? 'Found on' : 'Pushed to'} ${published.branch}: ${(0,base_sha/* shortSha */.Fu)(published.sha)}`);
        if (published.pullRequest !== undefined)
            lines.push(`Pull request: ${published.pullRequest}`);
        if (published.next !== undefined)
            lines.push(published.next);
        lines.push('Merge it with a merge commit, so that the pinned commit stays.');
    }
    lines.push(...left.filter(({ isUnasked }) => isUnasked === true).map((one) => `left: ${leftLine(one)}`));
    if (requests > 0)
        lines.push(`(${(0,base_text/* count */.U9)(requests, 'request')}, ${(0,numbers/* formatBytes */.z)(bytes)} received)`);
    if (pins.length > 0) {
        const services = pins.map(({ directory }) => (0,base_directory/* showDirectory */.fi)(directory));
        lines.push(`When the merge is done, ${(0,shell/* shellCommand */.q$)(['assets-sync', 'sync', ...services])} brings them to disk.`);
    }
    return lines.join('\n');
}
function pinLine({ directory, sha, answer }) {
    const name = (0,base_directory/* showDirectory */.fi)(directory);
    if ('merged' in answer)
        return `${name}: ${(0,base_sha/* shortSha */.Fu)(sha)}, which has the recordings of both`;
    const why = {
        newer: 'which has the other one',
        'same recordings': 'which has the same recordings as the other one',
        'has both': 'which has the recordings of the other one',
    }[answer.why];
    return `${name}: ${(0,base_sha/* shortSha */.Fu)(sha)} (${answer.take}), ${why}`;
}
function leftLine({ file, entry, why, recordings = [] }) {
    const line = [file, ...(entry === undefined ? [] : [entry])].join(': ');
    return [`${line}: ${why}`, ...recordings.map((path) => `  ${path}`)].join('\n');
}
/** The error for what is left; undefined where all that was asked for is settled. */
function notResolved({ left }) {
    const open = left.filter(({ isUnasked }) => isUnasked !== true);
    if (open.length === 0)
        return undefined;
    const recordings = open.some((one) => one.recordings !== undefined);
    const again = recordings
        ? ' Of recordings that both sides made, choose a side, and when the merge is done sync, record those tests again and push.'
        : '';
    return new errors/* AssetsSyncError */.Fl('conflict', `Not all could be settled:\n${(0,errors/* listLines */.i4)(open.map(leftLine))}`, {
        hint: `Choose between the markers that are left, git add the file and go on with the merge.${again}`,
        at: { file: open[0]?.file ?? '' },
    });
}
function installText({ attributes, configuration }) {
    const lines = [
        attributes
            ? `.gitattributes: ${ATTRIBUTES_LINE} was added; commit it, so that it counts for everybody`
            : '.gitattributes: recordings.json files have the merge driver already',
        configuration
            ? 'The merge driver was written into the configuration of this clone.'
            : 'The merge driver is in the configuration of this clone already.',
        'Each clone needs it once (assets-sync resolve --install); without it git merges the text.',
    ];
    return lines.join('\n');
}

// EXTERNAL MODULE: ./src/base/traffic.ts
var base_traffic = __webpack_require__(39008);
// EXTERNAL MODULE: ./src/fetch/assets-repository.ts
var assets_repository = __webpack_require__(17852);
// EXTERNAL MODULE: ./src/pins/pins.ts
var pins_pins = __webpack_require__(20242);
// EXTERNAL MODULE: ./src/pins/schema.ts
var schema = __webpack_require__(11925);
// EXTERNAL MODULE: ./src/selection/given-paths.ts
var given_paths = __webpack_require__(83126);
// EXTERNAL MODULE: ./src/selection/services.ts
var services = __webpack_require__(20048);
// EXTERNAL MODULE: ./src/store/open-store.ts
var open_store = __webpack_require__(1797);
// EXTERNAL MODULE: ./src/forge/text.ts
var forge_text = __webpack_require__(71716);
// EXTERNAL MODULE: ./src/publish/branch-name.ts
var branch_name = __webpack_require__(83807);
// EXTERNAL MODULE: ./src/publish/conflict.ts
var conflict = __webpack_require__(14193);
// EXTERNAL MODULE: ./src/publish/format-commit.ts
var format_commit = __webpack_require__(93080);
// EXTERNAL MODULE: ./src/publish/offer-published.ts
var offer_published = __webpack_require__(48962);
// EXTERNAL MODULE: ./src/publish/publish.ts + 7 modules
var publish = __webpack_require__(63398);
;// CONCATENATED MODULE: ./src/commands/resolve/push-merges.ts
/** Pushes merges of recordings, as a push does what somebody recorded. */










/** One commit and one pull request for all of them. */
async function pushMerges({ request, log }, access, { store, remote, branch: main }, scratch, merges, signal) {
    if (merges.length === 0)
        return { answers: new Map() };
    if (request.author === undefined && request.access.isLocalUser)
        throw (0,code_repo_origin/* noAuthor */.ft)('pushed');
    const units = merges.map(({ unit }) => unit);
    const name = (0,branch_name/* branchOf */.W0)(units.map(({ directory, ours }) => ({ service: directory, directory, ours })));
    const format = (tree, parents, contents) => (0,format_commit/* formatCommit */.H)(request.author, factsOf(request, merges, contents), tree, parents);
    let published;
    try {
        published = await (0,publish/* publish */.m)({ store, remote, scratch, branch: main, units, name, formatCommit: format, dryRun: false }, signal);
    }
    catch (error) {
        if (!(error instanceof errors/* AssetsSyncError */.Fl) || error.code !== 'conflict')
            throw error;
        return { answers: new Map(merges.map(({ pin }) => [pin, leftBy(error, pin, main)])) };
    }
    const { sha, branch, found, trees, onTopOf } = published;
    const facts = factsOf(request, merges, published);
    const reason = (0,forge_text/* commitText */.tT)(facts).title;
    const answers = new Map(merges.map(({ pin }, index) => [pin, { merged: { sha, tree: trees[index] ?? base_sha/* EMPTY_TREE */.pL, reason } }]));
    if (branch === undefined)
        return { answers };
    const isOld = found || onTopOf !== undefined;
    const offered = await (0,offer_published/* offerPublished */.L)(request, access, { branch, isOld }, facts, log, signal);
    return { answers, published: { sha, branch, found, ...offered } };
}
/** What a push that ended in a conflict leaves of a pin. */
function leftBy(error, { directory }, main) {
    if (!(error instanceof conflict/* RecordingConflict */.y3))
        return { left: `their recordings cannot be pushed together: ${error.message}` };
    const recordings = error.paths.filter((path) => (0,base_directory/* isWithin */.UO)(path, directory));
    if (recordings.length > 0)
        return { left: `${main} has other recordings of the same tests since`, recordings };
    return { left: `nothing was pushed, for another service is in conflict; name this one: assets-sync resolve ${directory}` };
}
function factsOf({ origin }, merges, contents) {
    const directories = merges.map(({ pin }) => pin.directory);
    const sides = merges.flatMap(({ pin: { directory, ours, theirs } }) => [ours, theirs].map(({ sha, reason }) => [`- ${directory} at ${(0,base_sha/* shortSha */.Fu)(sha)}`, ...(reason?.split('\n', 1) ?? [])].join(': ')));
    const ofKind = (assetsPath, kind) => contents.changes.filter((change) => change.kind === kind && (0,base_directory/* isWithin */.UO)(change.path.toString('utf8'), assetsPath));
    const unmerged = new Set([...contents.unmerged, ...merges.flatMap((merge) => merge.unmerged)]);
    return {
        message: `Merge recordings of ${(0,errors/* listNames */.Zv)(directories, 1)}\n\n${sides.join('\n')}`,
        origin,
        unmerged: [...unmerged],
        services: merges.map(({ pin: { directory, assetsPath } }) => ({
            service: directory,
            added: ofKind(assetsPath, 'added'),
            modified: ofKind(assetsPath, 'modified'),
            deleted: ofKind(assetsPath, 'deleted'),
        })),
    };
}

// EXTERNAL MODULE: ./src/pins/assets-json.ts
var assets_json = __webpack_require__(61970);
;// CONCATENATED MODULE: ./src/commands/resolve/read-conflicts.ts
/** The files that pin and that a merge, a rebase or a cherry-pick left in conflict: their states, as git's index has them. */











const STAGES = { 1: 'base', 2: 'ours', 3: 'theirs' };
/** @throws `bad-manifest` for a link, or a text that is not UTF-8 */
async function readConflicts(codeRepository, signal) {
    const call = { environment: (0,environment/* codeEnvironment */.dI)(), cwd: codeRepository.root, signal };
    const pathspecs = [manifest_name/* MANIFEST_NAME */.i, assets_json/* ASSETS_JSON */.Lg].map((name) => `:(glob)**/${name}`);
    const records = (0,git/* splitRecords */.DQ)(await (0,git/* git */.$Y)(['ls-files', '-u', '-z', '--', ...pathspecs], call));
    const entries = records.flatMap((record) => {
        const [, mode = '', name = '', stage = '', file = ''] = /^(\d+) ([0-9a-f]+) (\d)\t(.*)$/s.exec(record.toString('utf8')) ?? [];
        const sha = (0,base_sha/* parseSha */.qL)(name);
        const parsed = (0,base_directory/* parseDirectory */.Bp)((0,base_directory/* parentDirectory */.im)(file));
        return sha === undefined || 'error' in parsed ? [] : [{ mode, sha, stage, file, manifestDirectory: parsed.directory }];
    });
    const manifests = entries.filter(({ file }) => !(0,assets_json/* isAssetsJson */.q9)(file));
    const link = manifests.find(({ mode }) => !mode.startsWith('100'));
    if (link !== undefined)
        throw notAFile(link.file);
    const names = manifests.map(({ sha }) => sha);
    const contents = await (0,read/* readObjects */.$)(names, call);
    const files = new Map();
    for (const [index, { file, manifestDirectory, stage, sha }] of manifests.entries()) {
        const content = contents[index]?.content;
        if (content === undefined)
            throw notHere(file, sha);
        const known = files.get(file) ?? { file, manifestDirectory, base: undefined, ours: undefined, theirs: undefined };
        files.set(file, { ...known, [STAGES[stage] ?? 'base']: (0,edit/* decode */.D4)(content, file) });
    }
    return {
        files: [...files.values()],
        assetsJson: [...new Set(entries.filter(({ file }) => (0,assets_json/* isAssetsJson */.q9)(file)).map(({ file }) => file))],
    };
}
function notAFile(file) {
    return new errors/* AssetsSyncError */.Fl('bad-manifest', `${file} is no file on one side of the merge, but a link.`, {
        hint: 'Choose a side by hand (git checkout --ours or --theirs), git add it, then run the command again; nothing was changed.',
        at: { file },
    });
}
function notHere(file, sha) {
    return new errors/* AssetsSyncError */.Fl('bad-manifest', `A side of the merge of ${file} is not in this clone (${sha}).`, {
        hint: `Fetch it: git fetch origin ${sha} (or git cat-file -p ${sha} in a partial clone), then run the command again; nothing was changed.`,
        at: { file },
    });
}
/**
 * Whether a file is as the merge left it. Its markers may be of any style: a line of it is on a side of the merge, or is none of ours to
 * overwrite.
 */
function readOnDisk(codeRoot, { file, base, ours, theirs }) {
    const path = (0,external_node_path_.join)(codeRoot, file);
    if (!(0,external_node_fs_.existsSync)(path))
        return { state: 'settled', bytes: Buffer.of() };
    const bytes = (0,external_node_fs_.readFileSync)(path);
    const lines = linesOf(bytes.toString('utf8'));
    const isMark = (line) => /^([<|=>])\1{6}( |$)/.test(line);
    // Attributes may have git leave ours without a marker.
    const isOurs = lines.join('\n') === linesOf(ours ?? '').join('\n');
    if (!isOurs && !lines.some((line) => line.startsWith('<<<<<<<')))
        return { state: 'settled', bytes };
    const known = new Set([base, ours, theirs].flatMap((text) => linesOf(text ?? '')));
    return { state: lines.every((line) => known.has(line) || isMark(line)) ? 'conflict' : 'edited', bytes };
}
function linesOf(text) {
    return text.replace(/^\ufeff/, '').split(/\r?\n/);
}

;// CONCATENATED MODULE: ./src/commands/resolve/write-files.ts
/** Writes what is settled to disk, and adds the files that are settled as a whole to git's index. */







/** @param before what was on disk when the run began: what somebody wrote since is not overwritten */
async function writeFiles({ codeRepository, temporary }, files, before, answers, log, signal) {
    const { root } = codeRepository;
    const writes = [];
    const left = [];
    for (const file of files) {
        const decided = decisionsOf(file, answers);
        const composed = await compose(file.texts, file.manifestDirectory, decided, (texts) => mergeText(texts, { cwd: root, temporary, signal }));
        if (composed !== undefined)
            writes.push({ file, ...composed });
        if (composed === undefined)
            left.push({ file: file.file, why: 'its text cannot be merged line by line: it stays as it is' });
        else if (!composed.isSettled && leftOf(file, answers).length === 0)
            left.push({ file: file.file, why: 'both sides changed its comments or its layout' });
    }
    await (0,edit/* withEditLock */.sc)(root, log, signal, () => {
        for (const { file, text } of writes) {
            const bytes = before.get(file.file) ?? Buffer.of();
            // git may have converted what it put there.
            const onDisk = bytes.includes('\r\n') && !text.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
            (0,edit/* rewrite */.v8)(root, (0,external_node_path_.join)(root, file.file), bytes, onDisk);
        }
    });
    const settled = writes.filter(({ isSettled }) => isSettled).map(({ file }) => file.file);
    if (settled.length > 0) {
        const pathspecs = settled.map((file) => `:(literal)${file}`);
        await (0,git/* git */.$Y)(['add', '--sparse', '--', ...pathspecs], { environment: (0,environment/* codeEnvironment */.dI)(), cwd: root, signal });
    }
    const written = new Set(writes.map(({ file }) => file.file));
    return {
        files: files.map(({ file }) => ({ file, isSettled: settled.includes(file) })),
        pins: [...answers].flatMap(([pin, answer]) => {
            if ('left' in answer || !written.has(pin.file))
                return [];
            const sha = 'merged' in answer ? answer.merged.sha : pin[answer.take].sha;
            return [{ file: pin.file, directory: pin.directory, sha, answer }];
        }),
        left,
    };
}

;// CONCATENATED MODULE: ./src/commands/resolve/resolve.ts
/** resolve: settles what a merge, a rebase or a cherry-pick left in conflict in recordings.json files. */


















/** Settings that say where pins are looked up. */
const OF_REPOSITORY = ['$repository', '$branch', '$prefix'];
async function resolve(request, log, signal) {
    const { codeRepository } = request;
    const conflicts = await readConflicts(codeRepository, signal);
    for (const file of conflicts.assetsJson)
        log.warning({ message: `${file} ${ASSETS_JSON_ADVICE}`, at: { file } });
    const { whole, left, onDisk } = divide(codeRepository.root, conflicts.files);
    if (whole.length === 0)
        return { repository: undefined, files: [], pins: [], left, ...base_traffic/* NO_TRAFFIC */.q };
    throwIfUnreadable(whole);
    const files = whole.map(readSides);
    const root = rootOf(codeRepository, files);
    const pins = files.flatMap((file) => openPinsOf(file, new pins_pins/* Pins */.RM([root]).prefix));
    const isMeant = meaning(request, root);
    const isMeantPin = ({ file, directory }) => isMeant({ file, entry: (0,base_directory/* showDirectory */.fi)(directory) });
    const { answers, published, repository, ...traffic } = await answer({ request, root, log }, pins.filter(isMeantPin), files, signal);
    for (const pin of pins)
        if (!isMeantPin(pin))
            answers.set(pin, { left: 'none of the paths names it' });
    const written = await writeFiles(request, files, onDisk, answers, log, signal);
    return {
        repository,
        files: written.files,
        pins: written.pins,
        left: [...left, ...files.flatMap((file) => leftOf(file, answers)), ...written.left].map((one) => one.entry === undefined || isMeant(one) ? one : { ...one, isUnasked: true }),
        published,
        ...traffic,
    };
}
const ASSETS_JSON_ADVICE = 'is in conflict as well, and its tags cannot be merged: keep the side whose Tag has your recordings (git checkout --ours or --theirs, git add), and record the tests of the other side again';
/** Files with two sides, as the merge left them; the others are a person's to settle. */
function divide(codeRoot, conflicted) {
    const whole = [];
    const left = [];
    const onDisk = new Map();
    for (const file of conflicted) {
        const { state, bytes } = readOnDisk(codeRoot, file);
        onDisk.set(file.file, bytes);
        if (file.ours === undefined || file.theirs === undefined) {
            left.push({
                file: file.file,
                why: 'one side deleted the file, which the other changed: keep it (git add) or not (git rm)',
            });
        }
        else if (state === 'settled') {
            left.push({ file: file.file, why: 'has no markers any more: git add it, if you settled it' });
        }
        else if (state === 'edited') {
            const why = `was edited since: settle the rest by hand and git add it, or begin again with git checkout --merge -- ${file.file}`;
            left.push({ file: file.file, why });
        }
        else
            whole.push(file);
    }
    return { whole, left, onDisk };
}
/** @throws `bad-manifest` with every mistake on either side */
function throwIfUnreadable(files) {
    const problems = files.flatMap(({ manifestDirectory, ours = '', theirs = '' }) => Object.entries({ ours, theirs }).flatMap(([side, text]) => (0,pins_manifest/* parseManifest */.N)(text, manifestDirectory).errors.map((error) => ({ ...error, message: `(${side}) ${error.message}` }))));
    if (problems.length === 0)
        return;
    const list = problems.map(({ message, at }) => `${at === undefined ? '' : `${(0,errors/* formatPlace */.dE)(at)} `}${message}`);
    throw new errors/* AssetsSyncError */.Fl('bad-manifest', `A side of the merge has a mistake:\n${list.join('\n')}`, {
        hint: 'Settle that file by hand and git add it, then run the command again; nothing was changed.',
        at: problems[0]?.at,
        problems,
    });
}
/** The root file, as far as it is settled. */
function rootOf({ root }, files) {
    const conflicted = files.find(({ manifestDirectory }) => manifestDirectory === base_directory/* TOP */.wv);
    const manifest = conflicted === undefined ? (0,load/* readManifest */.WI)(root, base_directory/* TOP */.wv) : (0,pins_manifest/* parseManifest */.N)(conflicted.settledText, base_directory/* TOP */.wv);
    (0,load/* throwIfWrong */.tu)(manifest === undefined ? [] : [manifest]);
    return manifest ?? (0,pins_manifest/* parseManifest */.N)('{}', base_directory/* TOP */.wv);
}
/** Which entries the paths mean: without any, all. */
function meaning({ given, codeRepository }, root) {
    const assetsRoot = (0,external_node_path_.resolve)(codeRepository.root, root.settings.path ?? schema/* DEFAULT_PATH */.OM);
    const paths = (0,given_paths/* parseGivenPaths */.p)(given, codeRepository, assetsRoot);
    if (paths.length === 0 || paths.includes(services/* ALL */.y2))
        return () => true;
    return ({ file, entry = '' }) => paths.some((path) => path === file || (0,base_directory/* isWithin */.UO)(entry, path) || (0,base_directory/* isWithin */.UO)(path, entry));
}
/** Finds out about pins, offline where that is enough. */
async function answer(work, pins, files, signal) {
    const { request, root, log } = work;
    const answers = new Map();
    for (const pin of pins) {
        const known = answerFromPins(pin);
        if (known !== undefined)
            answers.set(pin, known);
        else if (pin.directory === base_directory/* TOP */.wv)
            answers.set(pin, { left: 'both sides moved the catch-all, which is for every service without a pin: choose one' });
    }
    const open = pins.filter((pin) => !answers.has(pin));
    if (open.length === 0)
        return { answers, ...base_traffic/* NO_TRAFFIC */.q };
    const rootFile = files.find(({ manifestDirectory }) => manifestDirectory === base_directory/* TOP */.wv);
    const setting = OF_REPOSITORY.find((name) => rootFile?.verdicts.has(name) && !rootFile.decided.has(name));
    if (setting !== undefined) {
        for (const pin of open)
            answers.set(pin, { left: `settle ${setting} first, which says where its recordings are` });
        return { answers, ...base_traffic/* NO_TRAFFIC */.q };
    }
    const { repositoryOptions, codeRepository } = request;
    const access = (0,fetch_access/* findAccess */.GM)(request.access, root, codeRepository.root, log.warning);
    const found = await (0,assets_repository/* withAssetsRepository */.U7)(access, repositoryOptions, log, async (assets) => {
        for (const pin of open) {
            const known = await answerFromStore(assets.store, pin, signal);
            if (known !== undefined)
                answers.set(pin, known);
        }
        const rest = open.filter((pin) => !answers.has(pin));
        if (rest.length === 0)
            return {};
        await (0,open_store/* openStore */.C)(assets.store, signal);
        const scratch = assets.store.newScratch();
        const asked = await answerFromServer(assets, scratch, rest, signal);
        const pushed = await pushMerges(work, access, assets, scratch, asked.merges, signal);
        for (const [pin, one] of [...asked.answers, ...pushed.answers])
            answers.set(pin, one);
        return { published: pushed.published };
    });
    return { answers, repository: access.url, ...found };
}

;// CONCATENATED MODULE: ./src/commands/resolve/command.ts
/** resolve: settles merge conflicts in recordings.json files. */






const command = {
    group: 'Pins',
    description: 'settle merge conflicts in recordings.json files',
    paths: 'all that are in conflict',
    inputs: ['repository', 'branch', 'working-directory', 'token', 'pull-request', 'retries', 'timeout'],
    flags: [
        { name: '--install', help: 'have git call it in every merge of this clone' },
        { name: '--driver', help: 'what git calls then, with four paths', isRare: true },
    ],
    examples: `
  assets-sync resolve                   # amid a merge, a rebase or a cherry-pick
  assets-sync resolve sdk/tables        # the pins of one service
  assets-sync resolve --install         # once: git merges recordings.json by services then`,
    more: `
Exit codes: 0 settled or nothing in conflict, 2 a side has a mistake, 3 the
server was not reached, 4 something is left for you, 5 not authorised.`,
    run,
};
async function run(context) {
    const { host, inputs, signal, log, flags, access, selection } = context;
    const codeRepository = await context.openCodeRepository();
    const repositoryOptions = context.repositoryOptions(codeRepository);
    const { temporary } = host;
    if (flags.driver === true) {
        await drive({ codeRepository, access, repositoryOptions, temporary, paths: inputs.paths }, signal);
        return;
    }
    if (flags.install === true) {
        const installed = await install(codeRepository, signal);
        host.result(installText(installed));
        host.setOutputs({}, installed);
        return;
    }
    const { paths, pathsFrom } = selection;
    const { gitHubApi, otherGitHub } = host;
    const author = host.author() ?? (await (0,code_repo_origin/* gitAuthor */.on)(codeRepository, signal));
    const given = { paths, pathsFrom };
    const { pullRequest } = inputs;
    const origin = host.origin();
    const result = await resolve({ codeRepository, given, access, repositoryOptions, pullRequest, author, origin, gitHubApi, otherGitHub, temporary }, log, signal);
    const error = notResolved(result);
    host.result(resolveText(result));
    const failed = error === undefined ? {} : { error: (0,errors/* errorJson */.dF)(error) };
    host.setOutputs(resolveOutputs(result), { ...resolveJson(result), ...failed });
    if (error !== undefined)
        throw error;
}


/***/ }),

/***/ 62506:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ setMember),
/* harmony export */   P: () => (/* binding */ addSettings)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/** Edits of the text of a recordings.json besides pins: settings, and members of the team's own. Everything else in it stays as it is. */

/**
 * @param text a file without mistakes
 * @param settings those that it does not have yet; they are put at its beginning, in their order
 */
function addSettings(text, settings) {
    const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    const formattingOptions = formattingOf(text);
    let edited = text.slice(mark.length);
    for (const [name, value] of Object.entries(settings).reverse()) {
        const options = { formattingOptions, getInsertionIndex: () => 0 };
        edited = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.applyEdits(edited, jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.modify(edited, [`$${name}`], value, options));
    }
    return mark + edited;
}
/**
 * @param text a file without mistakes, and without a byte order mark
 * @param entry a pin as the file has it, and its member
 * @param value undefined takes the member out
 */
function setMember(text, entry, member, value) {
    const isBare = typeof entry.value === 'string';
    const path = isBare ? [entry.name] : [entry.name, member];
    const content = isBare ? { sha: entry.value, [member]: value } : value;
    return jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.applyEdits(text, jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.modify(text, path, content, { formattingOptions: formattingOf(text) }));
}
function formattingOf(text) {
    const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
    const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
    return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol };
}


/***/ }),

/***/ 70010:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   gs: () => (/* binding */ takeEntries),
/* harmony export */   ps: () => (/* binding */ restorePins)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63386);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55808);
/** Takes entries of one recordings.json from another state of the same file; everything else in it stays as it is. */



/**
 * @param now the file's text, and
 * @param earlier what it was, or undefined where there was no file; neither has a mistake
 * @param directories the pins that are restored, relative to the file's directory
 * @returns the text with them, and those that it changed
 */
function restorePins(now, earlier, directories) {
    let text = now;
    const changed = [];
    for (const directory of directories) {
        const restored = takeEntries(text, earlier ?? '{}', [`/${directory}`]);
        if (restored !== text)
            changed.push(directory);
        text = restored;
    }
    return { text, changed };
}
/**
 * @param now the file's text, and
 * @param other another state of it; neither has a mistake
 * @param keys the entries that are to be as in the other: written the same, or not there
 */
function takeEntries(now, other, keys) {
    const mark = now.startsWith('\ufeff') ? '\ufeff' : '';
    let text = now.slice(mark.length);
    const wanted = readEntries(other.replace(/\r?\n/g, newLineOf(now)));
    for (const key of keys) {
        const at = wanted.findIndex((entry) => entry.key === key);
        text = replace(text, key, wanted[at], wanted.slice(0, Math.max(at, 0)));
    }
    return mark + text;
}
/** @param text one without a mistake */
function readEntries(text) {
    const source = text.replace(/^\ufeff/, '');
    const properties = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree(source, [], { allowTrailingComma: true })?.children ?? [];
    return properties.flatMap(({ offset, length, children: [name, value] = [] }) => {
        if (name === undefined || value === undefined)
            return [];
        const key = keyOf(String(name.value));
        const place = { offset, end: offset + length, text: source.slice(offset, offset + length) };
        return key === undefined ? [] : { key, name: String(name.value), value: jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.getNodeValue(value), ...place };
    });
}
function keyOf(name) {
    if (name.startsWith('$'))
        return name;
    const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(name);
    return 'error' in parsed ? undefined : `/${parsed.directory}`;
}
function newLineOf(text) {
    return /\r?\n/.exec(text)?.[0] ?? '\n';
}
/** @param above what stood above the wanted entry */
function replace(text, key, wanted, above) {
    const entries = readEntries(text);
    const at = entries.findIndex((entry) => entry.key === key);
    const present = entries[at];
    if (present === undefined)
        return wanted === undefined ? text : insert(text, wanted, entries, above);
    if (wanted === undefined)
        return remove(text, present, entries[at - 1]);
    return text.slice(0, present.offset) + wanted.text + text.slice(present.end);
}
/** Below the entry that it stood below, else at the end. */
function insert(text, wanted, entries, above) {
    const isAbove = (entry) => above.some(({ key }) => key === entry.key);
    const previous = entries.findLast(isAbove) ?? entries.at(-1);
    if (previous === undefined)
        return insertFirst(text, wanted);
    const head = text.slice(0, previous.end);
    const indent = indentOf(text.slice(0, previous.offset));
    const { comma, lineEnd } = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .restOfLine */ .wB)(text, previous.end);
    if (indent === undefined || lineEnd === undefined)
        return `${head}, ${wanted.text}${text.slice(previous.end)}`;
    const line = `${newLineOf(text)}${indent}${wanted.text}${comma ? ',' : ''}`;
    return `${head}${comma ? '' : ','}${text.slice(previous.end, lineEnd)}${line}${text.slice(lineEnd)}`;
}
/** Below the comments of an object that has no entry. */
function insertFirst(text, wanted) {
    const root = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree(text);
    if (root === undefined)
        return text;
    const closing = root.offset + root.length - 1;
    const start = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .commentsEnd */ .OE)(text, root.offset, closing);
    const newLine = newLineOf(text);
    return `${text.slice(0, start)}${newLine}  ${wanted.text}${newLine}${text.slice(closing)}`;
}
/** With its comma, and with its lines where nothing else is on them. Comments around it stay. */
function remove(text, { offset, end }, previous) {
    const rest = text.slice(end);
    const tail = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutComma */ .Gj)(rest);
    let head = text.slice(0, offset);
    // The last one takes the comma before it along.
    if (tail === rest && previous !== undefined) {
        head = text.slice(0, previous.end) + (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutComma */ .Gj)(text.slice(previous.end, offset));
    }
    const indent = indentOf(head);
    const lineEnd = /^[ \t]*\r?\n/.exec(tail)?.[0];
    if (indent === undefined || lineEnd === undefined)
        return head + tail;
    return head.slice(0, head.length - indent.length) + tail.slice(lineEnd.length);
}
/** The white space that a text's last line is made of; undefined where there is something else on it. */
function indentOf(text) {
    return /(?:^|\n)([ \t]*)$/.exec(text)?.[1];
}


/***/ })

};
