export const id = 428;
export const ids = [428];
export const modules = {

/***/ 60428:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(34758);
// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var command = __webpack_require__(43739);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/base/directory.ts
var directory = __webpack_require__(63386);
// EXTERNAL MODULE: ./src/base/mirror-address.ts
var mirror_address = __webpack_require__(76251);
// EXTERNAL MODULE: ./src/base/rename-and-remove.ts
var rename_and_remove = __webpack_require__(17984);
// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __webpack_require__(76127);
// EXTERNAL MODULE: ./src/fetch/access.ts
var access = __webpack_require__(84840);
// EXTERNAL MODULE: ./src/fetch/assets-repository.ts
var assets_repository = __webpack_require__(17852);
// EXTERNAL MODULE: ./src/fetch/fetch-trees.ts + 1 modules
var fetch_trees = __webpack_require__(43340);
// EXTERNAL MODULE: ./src/fetch/resolve-tags.ts
var resolve_tags = __webpack_require__(33544);
// EXTERNAL MODULE: ./src/fetch/wanted-tree.ts
var wanted_tree = __webpack_require__(42966);
// EXTERNAL MODULE: ./src/git/objects/pack-sizes.ts
var pack_sizes = __webpack_require__(31141);
// EXTERNAL MODULE: ./src/selection/selection.ts + 3 modules
var selection = __webpack_require__(7820);
// EXTERNAL MODULE: ./src/selection/services.ts
var selection_services = __webpack_require__(20048);
// EXTERNAL MODULE: ./src/store/lookup.ts
var lookup = __webpack_require__(7267);
// EXTERNAL MODULE: ./src/store/mirrored-packs.ts + 1 modules
var mirrored_packs = __webpack_require__(8795);
// EXTERNAL MODULE: ./src/store/write-packs.ts
var write_packs = __webpack_require__(44385);
;// CONCATENATED MODULE: ./src/commands/mirror/mirror.ts
/** mirror: writes what pins name into a folder, as packs that a sync takes from plain storage. */


















/** Writes what is not there yet. @throws as a sync, of which nothing but the assets root is left out */
async function mirror(request, log, signal) {
    const { codeRepository, folder } = request;
    const { paths } = request.selection;
    const selecting = { ...request.selection, paths: paths.length === 0 ? [selection_services/* ALL */.y2] : paths };
    const { root, services } = await (0,selection/* select */.Lt)(selecting, codeRepository, log, signal);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const accesses = (0,access/* findAccesses */.cX)(request.access, root, codeRepository.root, log.warning);
    return (0,assets_repository/* withAssetsRepositories */.AZ)(accesses, request.repositoryOptions, log, async (repositories) => {
        const places = services.flatMap(({ pinnedTrees }) => pinnedTrees);
        const pinned = (await (0,resolve_tags/* resolveTags */.y)(repositories, places, log, signal)).trees(places);
        const given = new Set(services.flatMap((one) => (one.given ? one.pinnedTrees : [])).map(({ directory }) => directory));
        const wanted = distinct(pinned, log);
        const lacking = wanted.filter((tree) => sizeOf(folder, tree) === undefined);
        const there = new Set(wanted.filter((tree) => !lacking.includes(tree)));
        for (const [assets, ofRepository] of repositories.group(lacking)) {
            const found = await fetchWithCommits(assets, ofRepository, log, signal);
            const absent = found.filter((tree) => tree.found === 'absent');
            refuseAbsent(absent.filter(({ directory }) => given.has(directory)));
            if (absent.length > 0)
                log.notice(`Without recordings at their pinned commit, left out: ${(0,errors/* listNames */.Zv)(absent.map(shown))}.`);
            for (const tree of found)
                if (tree.found !== 'absent')
                    await write(assets, folder, { ...tree, found: tree.found }, signal);
        }
        const files = wanted.flatMap((tree) => {
            const bytes = sizeOf(folder, tree);
            const { assetsPath: path, sha } = tree;
            return bytes === undefined ? [] : [{ path, sha, file: (0,mirror_address/* mirrorFile */.I)(tree).join('/'), bytes, written: !there.has(tree) }];
        });
        return { folder, files };
    });
}
/** One of each file; two directories whose names make the same one cannot both have it. */
function distinct(trees, log) {
    const byFile = new Map();
    const left = [];
    for (const tree of trees) {
        // A folder may take `A` and `a` for the same.
        const file = (0,directory/* foldedPath */.kV)((0,mirror_address/* mirrorFile */.I)(tree).join('/'));
        const there = byFile.get(file);
        if (there === undefined)
            byFile.set(file, tree);
        else if (there.assetsPath !== tree.assetsPath)
            left.push(tree);
    }
    if (left.length > 0)
        log.notice(`Left out, for another directory has a file of that name: ${(0,errors/* listNames */.Zv)(left.map(shown))}.`);
    return [...byFile.values()];
}
function shown({ assetsPath, sha }) {
    return `${(0,directory/* showDirectory */.fi)(assetsPath)} at ${(0,base_sha/* shortSha */.Fu)(sha)}`;
}
function sizeOf(folder, tree) {
    const there = (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, ...(0,mirror_address/* mirrorFile */.I)(tree)), { throwIfNoEntry: false });
    return there?.isFile() === true ? there.size : undefined;
}
/** Not by the trees that pins name: the commits are to be had as well. */
async function fetchWithCommits(assets, trees, log, signal) {
    const bySha = trees.map((tree) => ({ ...tree, tree: undefined }));
    const { trees: found } = await (0,fetch_trees/* fetchTrees */.O)(assets, bySha, {}, signal);
    const compared = found.map((tree, index) => ({ ...tree, tree: trees[index]?.tree, isClaimed: false }));
    for (const problem of (0,wanted_tree/* mismatchWarnings */.gN)(compared))
        log.warning(problem);
    return found;
}
function refuseAbsent([lost]) {
    if (lost === undefined)
        return;
    const { assetsPath, sha, pin } = lost;
    throw new errors/* AssetsSyncError */.Fl('no-such-directory', `${(0,directory/* showDirectory */.fi)(assetsPath)} does not exist in commit ${(0,base_sha/* shortSha */.Fu)(sha)}.`, {
        hint: 'Check the spelling of the path, or pin a commit that has it.',
        at: pin.at,
    });
}
/** So that a file of that name is whole, whenever somebody looks. */
async function write({ store }, folder, tree, signal) {
    const environment = (0,lookup/* lookupEnvironment */.Qt)(store);
    const above = await (0,write_packs/* listAbove */.mb)(environment, [tree], signal);
    const listing = Buffer.concat([Buffer.from(`${above.join('\n')}\n`), await (0,write_packs/* listTrees */.UA)(environment, [tree.found], signal)]);
    const pack = await (0,write_packs/* writePack */.hG)((0,external_node_path_.join)(store.newScratch().dir, 'mirrored'), environment, listing, 'anew', signal);
    const measured = await (0,pack_sizes/* measurePack */.Ik)(pack, mirrored_packs/* MIRROR_LIMITS */.l, signal);
    if ('error' in measured) {
        throw new errors/* AssetsSyncError */.Fl('too-large', `${(0,directory/* showDirectory */.fi)(tree.assetsPath)} is too large for a mirror: ${measured.error}.`, {
            hint: 'Name the services to mirror without it.',
            at: tree.pin.at,
        });
    }
    const [parent, name] = (0,mirror_address/* mirrorFile */.I)(tree);
    const file = (0,external_node_path_.join)(folder, parent, name);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, parent), { recursive: true });
    // Beside it: the store may be on another disk.
    const temporary = `${file}.${process.pid}`;
    try {
        (0,external_node_fs_.copyFileSync)(pack, temporary);
        (0,rename_and_remove/* rename */.$w)(temporary, file, { isContentAddressed: true });
    }
    catch (error) {
        (0,rename_and_remove/* removeFile */.nM)(temporary);
        throw error;
    }
}

// EXTERNAL MODULE: ./src/base/shell.ts
var shell = __webpack_require__(84907);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(65616);
// EXTERNAL MODULE: ./src/report/table.ts
var table = __webpack_require__(790);
;// CONCATENATED MODULE: ./src/commands/mirror/report.ts
/** What people and scripts are told about a mirror. */







function mirrorText({ folder, files, requests, bytes }, from) {
    if (files.length === 0)
        return 'No service to mirror.';
    const rows = files.map(({ path, sha, bytes: size, written }) => {
        return [(0,directory/* showDirectory */.fi)(path), (0,base_sha/* shortSha */.Fu)(sha), (0,numbers/* formatBytes */.z)(size), written ? 'written' : 'already there'];
    });
    const written = files.filter((file) => file.written);
    const size = (0,numbers/* formatBytes */.z)(files.reduce((sum, file) => sum + file.bytes, 0));
    const below = (0,external_node_path_.relative)(from, folder);
    const where = below === '' || below.startsWith('..') ? folder : below;
    const total = `${(0,base_text/* count */.U9)(written.length, 'file')} written, ${files.length - written.length} already there (${size}) in ${where}; ${(0,base_text/* count */.U9)(requests, 'request')}, ${(0,numbers/* formatBytes */.z)(bytes)} received`;
    return [...(0,table/* alignColumns */.R)(rows), total, '', ...publishing(where)].join('\n');
}
/** How the folder gets where jobs find it. */
function publishing(folder) {
    const commands = [
        ['azcopy', 'sync', folder, 'https://ACCOUNT.blob.core.windows.net/CONTAINER'],
        ['aws', 's3', 'sync', folder, 's3://BUCKET'],
        ['gsutil', 'rsync', '-r', folder, 'gs://BUCKET'],
        ['rsync', '-r', `${folder}/`, 'HOST:FOLDER'],
    ];
    return [
        'Publish it, one of:',
        ...commands.map((words) => `  ${(0,shell/* shellCommand */.q$)(words)}`),
        'and name its address in recordings.json: "$mirror".',
    ];
}
function mirrorJson({ folder, files, requests, bytes }) {
    return { folder, files, requests, bytes };
}

;// CONCATENATED MODULE: ./src/commands/mirror/command.ts
/** mirror: writes packs of pinned directories into a folder, for storage that a sync asks before the git server. */





const command_command = {
    group: 'More',
    description: 'write packs of pinned recordings into a folder, to be published for sync',
    arguments: [{ syntax: '<folder>', help: 'the folder; files that are there stay' }],
    paths: 'all that have a pin',
    inputs: [...command/* REPOSITORY_INPUTS */.r0, 'mirror', 'retries', 'timeout'],
    examples: `
  assets-sync mirror ../mirror              # all pinned recordings; what is there stays
  assets-sync mirror ../mirror sdk/tables   # of one service
  azcopy sync ../mirror https://account.blob.core.windows.net/assets
  assets-sync sync --mirror https://account.blob.core.windows.net/assets`,
    run,
};
async function run(context) {
    const { host, signal, log, selection, access, words } = context;
    const [folder = ''] = words;
    if (folder.trim() === '') {
        throw new errors/* AssetsSyncError */.Fl('bad-usage', 'No folder is given.', { hint: 'Name one: assets-sync mirror ../mirror' });
    }
    const codeRepository = await context.openCodeRepository();
    const repositoryOptions = context.repositoryOptions(codeRepository);
    const request = { codeRepository, selection, access, repositoryOptions, folder: (0,external_node_path_.resolve)(host.workspace, folder) };
    const result = await mirror(request, log, signal);
    host.result(mirrorText(result, host.workspace));
    host.setOutputs({}, mirrorJson(result));
}


/***/ }),

/***/ 8795:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ MIRROR_LIMITS),
  e: () => (/* binding */ importMirrored)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(34758);
// EXTERNAL MODULE: ./src/base/rename-and-remove.ts
var rename_and_remove = __webpack_require__(17984);
// EXTERNAL MODULE: ./src/base/sha.ts
var sha = __webpack_require__(76127);
// EXTERNAL MODULE: ./src/git/environment.ts
var git_environment = __webpack_require__(83313);
// EXTERNAL MODULE: ./src/git/objects/compose-tree.ts
var compose_tree = __webpack_require__(49384);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/git/objects/pack-sizes.ts
var pack_sizes = __webpack_require__(31141);
;// CONCATENATED MODULE: ./src/git/objects/join-packs.ts
/**
 * Puts packs together into one (gitformat-pack(5)), for git to be started once. A delta that says how far before it its base is stays right, and so does one that
 * names its base. git refuses the latter where its base is there several times; nothing of ours writes such packs, and whoever calls this takes each alone then.
 */





/** @param packs that were measured; what several of them have is in the one as often */
async function joinPacks(packs, to) {
    const hash = (0,external_node_crypto_.createHash)('sha1');
    const header = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1');
    header.writeUInt32BE(packs.reduce((sum, { objects }) => sum + objects, 0), 8);
    const parts = async function* () {
        yield header;
        for (const { file, objects } of packs) {
            if (objects === 0)
                continue;
            const end = (await (0,promises_.stat)(file)).size - pack_sizes/* CHECKSUM_BYTES */.I_ - 1;
            yield* (0,external_node_fs_.createReadStream)(file, { start: pack_sizes/* HEADER_BYTES */.q2, end, highWaterMark: 1 << 20 });
        }
    };
    const summed = async function* () {
        for await (const part of parts()) {
            hash.update(part);
            yield part;
        }
        yield hash.digest();
    };
    await (0,external_node_stream_promises_.pipeline)(summed, (0,external_node_fs_.createWriteStream)(to));
}

// EXTERNAL MODULE: ./src/git/objects/pack-index.ts
var pack_index = __webpack_require__(18923);
// EXTERNAL MODULE: ./src/git/objects/packs.ts
var objects_packs = __webpack_require__(11853);
// EXTERNAL MODULE: ./src/git/objects/read.ts
var read = __webpack_require__(86543);
// EXTERNAL MODULE: ./src/store/check-trees.ts
var check_trees = __webpack_require__(95925);
// EXTERNAL MODULE: ./src/store/untrusted-packs.ts
var untrusted_packs = __webpack_require__(22128);
// EXTERNAL MODULE: ./src/store/write-packs.ts
var write_packs = __webpack_require__(44385);
;// CONCATENATED MODULE: ./src/store/mirrored-packs.ts
/**
 * Packs that a mirror has, one for a directory of a commit. Whoever keeps a mirror may have put anything in them: each is followed up from the commit
 * that was pinned, object by object, and what is not that directory, whole and alone, is not taken.
 */













/** A file of a mirror holds less, packed or not. */
const MIRROR_LIMITS = { bytes: 4e9, deltaBytes: untrusted_packs/* MAX_DELTA_BYTES */.s5 };
/**
 * Imports packs, those that are what they should be; nothing of the others. Under the store's lock.
 * @returns for each its directory's tree, which the store has now, or what is wrong
 */
async function importMirrored(store, packs, signal) {
    if (packs.length === 0)
        return [];
    const results = await importTogether(store, packs, signal);
    const isDone = packs.length === 1 || results.every((result) => 'tree' in result);
    if (isDone)
        for (const { file } of packs)
            (0,rename_and_remove/* removeFile */.nM)(file);
    if (isDone)
        return results;
    const alone = [];
    for (const pack of packs)
        alone.push(...(await importTogether(store, [pack], signal)));
    return alone;
}
/** Imports packs as if they were one: a git for each of many small ones would take longer than they take to come. All or none. */
async function importTogether(store, packs, signal) {
    const together = store.newScratch();
    const [{ file }, ...others] = packs;
    if (others.length === 0)
        (0,rename_and_remove/* rename */.$w)(file, (0,untrusted_packs/* takenPack */.vj)(together));
    else
        await joinPacks(packs, (0,untrusted_packs/* takenPack */.vj)(together));
    if (!(await (0,untrusted_packs/* indexTaken */.kQ)(together, signal)))
        return packs.map(() => ({ error: 'it is damaged' }));
    const environment = (0,git_environment/* ownEnvironment */.am)(together.dir);
    const results = await (0,read/* withObjectReader */.B)({ environment, signal }, (read) => proveAll(packs, namesOf(together), read));
    const proved = results.filter((result) => 'tree' in result);
    if (proved.length < packs.length)
        return results;
    const pack = async (objects) => {
        const scratch = store.newScratch();
        if (objects.length > 0)
            await (0,write_packs/* writePack */.hG)((0,external_node_path_.join)(scratch.packs, 'pack'), environment, [...new Set(objects)], 'reuse', signal);
        return scratch;
    };
    // Where a pin says its tree, nobody looks it up in the commit.
    const above = proved.flatMap((result, index) => (result.tree === packs[index]?.tree ? [] : result.above));
    const [trees, commits] = await Promise.all([pack(proved.flatMap(({ contents }) => contents)), pack(above)]);
    store.importTrees(trees, proved.map(({ tree }) => tree));
    // They are not added by name: of their trees only those on the way are here.
    if (above.length > 0)
        store.cachedCommits.importPacks(commits);
    return results;
}
/** Reads what is reached from the pinned commits, level by level: of all that is in the packs nothing else can be large without end. */
async function proveAll(packs, names, read) {
    const known = new Map();
    for (;;) {
        const needed = new Set();
        const results = packs.map((pack) => follow(pack, names, known, (name) => needed.add(name)));
        if (needed.size === 0) {
            const checked = [];
            for (const result of results)
                checked.push(await checkProved(result, known));
            return withoutStrangers(checked, names);
        }
        const wanted = [...needed];
        const objects = await read(wanted);
        for (const [index, name] of wanted.entries())
            known.set(name, objects[index]);
    }
}
/** Takes nothing where there is anything that nobody asked for. */
function withoutStrangers(results, names) {
    const asked = new Set(results.flatMap((result) => ('tree' in result ? [...result.above, ...result.contents] : [])));
    const strangers = names.size - asked.size;
    const error = `it has ${strangers} objects that are not of the directory`;
    return strangers === 0 ? results : results.map((result) => ('tree' in result ? { error } : result));
}
function namesOf({ packs }) {
    return new Set((0,objects_packs/* packsIn */.kg)(packs).flatMap((name) => [...((0,pack_index/* namesInPack */.p)((0,external_node_path_.join)(packs, `${name}.idx`)) ?? [])]));
}
async function checkProved(result, known) {
    if ('error' in result)
        return result;
    try {
        await (0,check_trees/* checkTreesBy */.vx)(async (trees) => trees.map((tree) => known.get(tree)), [result.tree]);
        return result;
    }
    catch (error) {
        if (!(error instanceof errors/* AssetsSyncError */.Fl))
            throw error;
        return { error: error.message.replace(/\.$/, '') };
    }
}
/**
 * Follows a directory's objects up from its commit, as far as they were read.
 * @param names of all that came
 * @param need is told of commits and trees that are in it, and were not read
 */
function follow({ sha, assetsPath }, names, known, need) {
    const objectOf = (name, type) => {
        if (!names.has(name))
            return undefined;
        if (!known.has(name))
            need(name);
        const object = known.get(name);
        return object?.type === type ? object : undefined;
    };
    const commit = objectOf(sha, 'commit');
    if (commit === undefined)
        return { error: 'the pinned commit is not in it' };
    const above = [sha];
    let tree = topTree(commit);
    for (const segment of assetsPath.split('/').filter(Boolean)) {
        const entries = tree && entriesOf(objectOf(tree, 'tree'));
        if (tree === undefined || entries === undefined)
            return { error: 'a tree on the way to the directory is not in it' };
        above.push(tree);
        tree = entries.find(({ mode, name }) => mode === compose_tree/* TREE_MODE */.tk && name.equals(Buffer.from(segment)))?.object;
    }
    if (tree === undefined)
        return { error: 'its commit does not have the directory' };
    const trees = new Set([tree]);
    const files = new Set();
    for (const name of trees) {
        const entries = entriesOf(objectOf(name, 'tree'));
        for (const { mode, object } of entries ?? []) {
            // A submodule is a commit of another repository.
            if (mode !== '160000')
                (mode === compose_tree/* TREE_MODE */.tk ? trees : files).add(object);
        }
    }
    const contents = [...trees, ...files];
    const missing = [...trees].find((name) => objectOf(name, 'tree') === undefined) ?? contents.find((name) => !names.has(name));
    if (missing !== undefined)
        return { error: `${missing} of the directory is not in it` };
    return { tree, above, contents };
}
function topTree(commit) {
    return (0,sha/* parseSha */.qL)(/^tree ([0-9a-f]{40})\n/.exec(commit.content.toString('latin1'))?.[1] ?? '');
}
function entriesOf(tree) {
    if (tree === undefined)
        return undefined;
    try {
        return (0,compose_tree/* parseTree */.cZ)(tree.content);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
