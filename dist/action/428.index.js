export const id = 428;
export const ids = [428];
export const modules = {

/***/ 60428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(34758);
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
// EXTERNAL MODULE: ./src/store/mirrored-packs.ts
var mirrored_packs = __webpack_require__(25956);
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
    const measured = await (0,pack_sizes/* measurePack */.I)(pack, mirrored_packs/* MIRROR_LIMITS */.l9);
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




const command = {
    group: 'More',
    description: 'write packs of pinned recordings into a folder, to be published for sync',
    arguments: [{ syntax: '<folder>', help: 'the folder; files that are there stay' }],
    paths: 'all that have a pin',
    inputs: ['repository', 'branch', 'path', 'working-directory', 'token', 'code-token', 'mirror', 'retries', 'timeout'],
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

/***/ 31141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ measurePack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_3__);
/**
 * Adds up what a pack unpacks to (gitformat-pack(5)), before git is given it: git takes as much memory and time as a pack says, and a few bytes
 * of it can say anything. No delta is applied here: a delta says itself how large its result is.
 */




const HEADER_BYTES = 12;
const CHECKSUM_BYTES = 20;
/** Of an object's header: its type and size, and what it is a delta of. */
const MAX_OBJECT_HEADER = 40;
/** A larger object is unpacked piece by piece. */
const AT_ONCE = 1 << 20;
/** Milliseconds of work after which something else may happen: a lock is renewed, a download goes on. */
const TURN = 20;
const OFS_DELTA = 6;
const REF_DELTA = 7;
/** @returns how many objects there are, or what is wrong, without a full stop */
async function measurePack(file, limits) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file);
    try {
        return await measure({ handle, file, size: (await handle.stat()).size }, limits);
    }
    catch (error) {
        if (error instanceof Broken || error.code?.startsWith('Z_') === true) {
            return { error: error instanceof Broken ? error.message : 'it is damaged' };
        }
        throw error;
    }
    finally {
        await handle.close();
    }
}
class Broken extends Error {
}
async function measure(pack, limits) {
    const header = await read(pack, 0, HEADER_BYTES);
    if (header.length < HEADER_BYTES || header.toString('latin1', 0, 4) !== 'PACK')
        throw new Broken('it is no pack');
    const objects = header.readUInt32BE(8);
    const end = pack.size - CHECKSUM_BYTES;
    let at = HEADER_BYTES;
    let sum = 0;
    let turn = performance.now();
    // What was read last, and where it begins.
    let [ahead, start] = [Buffer.alloc(0), 0];
    for (let index = 0; index < objects; index++) {
        if (at >= end)
            throw new Broken('it ends too early');
        const need = (bytes) => Math.min(bytes, end - at) <= start + ahead.length - at;
        if (!need(MAX_OBJECT_HEADER))
            [ahead, start] = [await read(pack, at, AT_ONCE), at];
        const { type, size, length } = parseHeader(ahead.subarray(at - start));
        sum += size;
        if (sum > limits.bytes)
            throw new Broken(tooLarge(limits.bytes));
        at += length;
        const isDelta = type === OFS_DELTA || type === REF_DELTA;
        let unpacked;
        if (size > AT_ONCE)
            unpacked = await unpackInPieces(pack, at, size);
        else {
            if (!need(boundOf(size)))
                [ahead, start] = [await read(pack, at, Math.max(AT_ONCE, boundOf(size))), at];
            unpacked = unpackAtOnce(ahead.subarray(at - start), size);
        }
        at += unpacked.consumed;
        if (isDelta) {
            const result = resultSize(unpacked.head);
            sum += result;
            if (result > limits.deltaBytes || sum > limits.bytes)
                throw new Broken(tooLarge(Math.min(limits.deltaBytes, limits.bytes)));
        }
        if (performance.now() - turn > TURN) {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
            turn = performance.now();
        }
    }
    if (at !== end)
        throw new Broken('it has more in it than it says');
    return { objects };
}
function tooLarge(bytes) {
    return `it unpacks to more than ${Math.round(bytes / 1e6)} MB`;
}
async function read({ handle, size }, from, bytes) {
    const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(bytes, size - from)));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, from);
    return buffer.subarray(0, bytesRead);
}
/** Bytes that so many take at the most when they are packed, by zlib's own measure and some more. */
function boundOf(size) {
    return size + (size >> 10) + 1_024;
}
function parseHeader(bytes) {
    let at = 0;
    const next = () => {
        const byte = bytes[at++];
        if (byte === undefined || at > MAX_OBJECT_HEADER)
            throw new Broken('it is damaged');
        return byte;
    };
    let byte = next();
    const type = (byte >> 4) & 7;
    let size = byte & 15;
    for (let unit = 16; byte & 128; unit *= 128) {
        byte = next();
        size += (byte & 127) * unit;
    }
    if (type === OFS_DELTA)
        while (next() & 128)
            ;
    return { type, size, length: at + (type === REF_DELTA ? 20 : 0) };
}
function unpackAtOnce(packed, size) {
    const options = { info: true, maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) };
    // The types know nothing of `info`.
    const { buffer, engine } = inflate(packed, options);
    if (buffer.length !== size)
        throw new Broken('it is damaged');
    return { head: buffer.subarray(0, HEAD), consumed: engine.bytesWritten };
}
function inflate(packed, options) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.inflateSync)(packed, options);
    }
    catch (error) {
        // More came than it said.
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw new Broken('it is damaged');
        throw error;
    }
}
/** Bytes in which a delta says how large it is and what it is made from. */
const HEAD = 20;
async function unpackInPieces({ file, size: end }, at, size) {
    const inflate = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createInflate)();
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { start: at, end });
    source.on('error', (error) => inflate.destroy(error)).pipe(inflate);
    let [length, head] = [0, Buffer.alloc(0)];
    try {
        for await (const chunk of inflate) {
            if (head.length < HEAD)
                head = Buffer.concat([head, chunk.subarray(0, HEAD)]);
            length += chunk.length;
            if (length > size)
                break;
        }
    }
    finally {
        source.destroy();
    }
    if (length !== size)
        throw new Broken('it is damaged');
    return { head, consumed: inflate.bytesWritten };
}
/** What a delta results in: its second number; the first is the size of what it is made from. */
function resultSize(head) {
    let at = 0;
    const number = () => {
        let value = 0;
        for (let unit = 1;; unit *= 128) {
            const byte = head[at++];
            if (byte === undefined)
                throw new Broken('it is damaged');
            value += (byte & 127) * unit;
            if ((byte & 128) === 0)
                return value;
        }
    };
    number();
    return number();
}


/***/ }),

/***/ 25956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ indexMirrored),
/* harmony export */   eD: () => (/* binding */ importMirrored),
/* harmony export */   l9: () => (/* binding */ MIRROR_LIMITS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76127);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83313);
/* harmony import */ var _git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49384);
/* harmony import */ var _git_objects_pack_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18923);
/* harmony import */ var _git_objects_pack_sizes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31141);
/* harmony import */ var _git_objects_packs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11853);
/* harmony import */ var _git_objects_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86543);
/* harmony import */ var _check_trees_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95925);
/* harmony import */ var _untrusted_packs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22128);
/* harmony import */ var _write_packs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44385);
/**
 * Packs that a mirror has, one for a directory of a commit. Whoever keeps a mirror may have put anything in them: each is followed up from the commit
 * that was pinned, object by object, and what is not that directory, whole and alone, is not taken.
 */












/** A file of a mirror holds less, packed or not; git makes no delta of what is larger than the second. */
const MIRROR_LIMITS = { bytes: 4e9, deltaBytes: 512e6 };
/** Looks whether the file that was put in a scratch (`takenPack`) is a pack, and no bomb. @returns what is wrong */
async function indexMirrored(scratch, signal) {
    const measured = await (0,_git_objects_pack_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .measurePack */ .I)((0,_untrusted_packs_js__WEBPACK_IMPORTED_MODULE_8__/* .takenPack */ .vj)(scratch), MIRROR_LIMITS);
    if ('error' in measured)
        return measured.error;
    return (await (0,_untrusted_packs_js__WEBPACK_IMPORTED_MODULE_8__/* .indexTaken */ .kQ)(scratch, signal)) ? undefined : 'it is damaged';
}
/**
 * Imports packs, those that are what they should be; nothing of the others. Under the store's lock.
 * @returns for each its directory's tree, which the store has now, or what is wrong
 */
async function importMirrored(store, packs, signal) {
    if (packs.length === 0)
        return [];
    const all = store.newScratch(packs.map(({ scratch }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch.dir, 'objects')));
    const environment = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEnvironment */ .am)(all.dir);
    const pack = async (objects) => {
        const scratch = store.newScratch();
        if (objects.length > 0)
            await (0,_write_packs_js__WEBPACK_IMPORTED_MODULE_9__/* .writePack */ .hG)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch.packs, 'pack'), environment, [...new Set(objects)], 'reuse', signal);
        return scratch;
    };
    const results = await (0,_git_objects_read_js__WEBPACK_IMPORTED_MODULE_6__/* .withObjectReader */ .B)(environment, signal, (read) => proveAll(packs, read));
    const proved = results.filter((result) => 'tree' in result);
    if (proved.length === 0)
        return results;
    // Where a pin says its tree, nobody looks it up in the commit.
    const above = results.flatMap((result, index) => ('tree' in result && result.tree !== packs[index]?.tree ? result.above : []));
    const [trees, commits] = await Promise.all([pack(proved.flatMap(({ contents }) => contents)), pack(above)]);
    store.importTrees(trees, proved.map(({ tree }) => tree));
    // They are not added by name: of their trees only those on the way are here.
    if (above.length > 0)
        store.cachedCommits.importPacks(commits);
    return results;
}
/** Reads what is reached from the pinned commits, level by level: of all that is in the packs nothing else can be large without end. */
async function proveAll(packs, read) {
    const names = packs.map(({ scratch }) => namesOf(scratch));
    const known = new Map();
    for (;;) {
        const needed = new Set();
        const results = packs.map((pack, index) => follow(pack, names[index] ?? new Set(), known, (name) => needed.add(name)));
        if (needed.size === 0) {
            const checked = [];
            for (const result of results)
                checked.push(await checkProved(result, known));
            return checked;
        }
        const wanted = [...needed];
        const objects = await read(wanted);
        for (const [index, name] of wanted.entries())
            known.set(name, objects[index]);
    }
}
function namesOf({ packs }) {
    return new Set((0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_5__/* .packsIn */ .kg)(packs).flatMap((name) => [...((0,_git_objects_pack_index_js__WEBPACK_IMPORTED_MODULE_3__/* .namesInPack */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(packs, `${name}.idx`)) ?? [])]));
}
async function checkProved(result, known) {
    if ('error' in result)
        return result;
    try {
        await (0,_check_trees_js__WEBPACK_IMPORTED_MODULE_7__/* .checkTreesBy */ .vx)(async (trees) => trees.map((tree) => known.get(tree)), [result.tree]);
        return result;
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl))
            throw error;
        return { error: error.message.replace(/\.$/, '') };
    }
}
/**
 * Follows a pack's objects up from its commit, as far as they were read.
 * @param names of all that is in it
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
        tree = entries.find(({ mode, name }) => mode === _git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .TREE_MODE */ .tk && name.equals(Buffer.from(segment)))?.object;
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
                (mode === _git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .TREE_MODE */ .tk ? trees : files).add(object);
        }
    }
    const contents = [...trees, ...files];
    const missing = [...trees].find((name) => objectOf(name, 'tree') === undefined) ?? contents.find((name) => !names.has(name));
    if (missing !== undefined)
        return { error: `${missing} of the directory is not in it` };
    const strangers = names.size - new Set([...above, ...contents]).size;
    return strangers === 0 ? { tree, above, contents } : { error: `it has ${strangers} objects that are not of the directory` };
}
function topTree(commit) {
    return (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_11__/* .parseSha */ .qL)(/^tree ([0-9a-f]{40})\n/.exec(commit.content.toString('latin1'))?.[1] ?? '');
}
function entriesOf(tree) {
    if (tree === undefined)
        return undefined;
    try {
        return (0,_git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .parseTree */ .cZ)(tree.content);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
