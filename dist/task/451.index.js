export const id = 451;
export const ids = [451];
export const modules = {

/***/ 63451:
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
// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var command = __webpack_require__(43739);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/base/directory.ts
var base_directory = __webpack_require__(63386);
// EXTERNAL MODULE: ./src/base/rename-and-remove.ts
var rename_and_remove = __webpack_require__(17984);
// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __webpack_require__(76127);
// EXTERNAL MODULE: ./src/base/node-path.ts
var node_path = __webpack_require__(50149);
// EXTERNAL MODULE: ./src/git/environment.ts
var git_environment = __webpack_require__(83313);
// EXTERNAL MODULE: ./src/git/git.ts + 1 modules
var git = __webpack_require__(81200);
;// CONCATENATED MODULE: ./src/code-repo/tracked-files.ts
/** Files that the code repository tracks: found by patterns in its HEAD, and taken out of its index and off its disk. */







/**
 * What a pattern means to git: the name of a folder anywhere, or a glob of paths from the code repository's root.
 * @throws `bad-usage` for one that leaves it
 */
function pathspecsOf(pattern) {
    const plain = pattern.replace(/\/+$/, '');
    if (plain === '' || plain.startsWith(':') || plain.startsWith('/') || plain.split('/').includes('..')) {
        throw new errors/* AssetsSyncError */.Fl('bad-usage', `${JSON.stringify(pattern)} is no pattern of files in this repository.`, {
            hint: "Give the name of a folder (recordings) or a glob of paths from the top ('sdk/*/tests/data/**').",
        });
    }
    return plain.includes('/') ? [`:(glob)${plain}`, `:(glob)${plain}/**`] : [`:(glob)**/${plain}/**`];
}
/** The files of HEAD that pathspecs match. @param temporary absolute: where a folder may be made */
async function findTracked({ root }, pathspecs, temporary, signal) {
    // An index of its own, for the repository's may have been changed since.
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'assets-sync-'));
    try {
        const call = { environment: { ...(0,git_environment/* codeEnvironment */.dI)(), GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') }, cwd: root, signal };
        await (0,git/* git */.$Y)(['read-tree', 'HEAD'], call);
        const records = (0,git/* splitRecords */.DQ)(await (0,git/* git */.$Y)(['ls-files', '-s', '-z', '--', ...pathspecs], call));
        return records.map((record) => ({
            path: record.subarray(record.indexOf(0x09) + 1),
            mode: record.toString('latin1', 0, 6),
            name: record.toString('latin1', 7, 47),
        }));
    }
    finally {
        (0,rename_and_remove/* removeFolder */.v$)(folder);
    }
}
/** How what pathspecs match differs from HEAD now. */
async function findDiffering({ root, prefix }, pathspecs, signal) {
    const args = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--', ...pathspecs];
    const differing = { changed: [], untracked: [], deleted: [] };
    for (const record of (0,git/* splitRecords */.DQ)(await (0,git/* git */.$Y)(args, { environment: (0,git_environment/* codeEnvironment */.dI)(), cwd: root, signal }))) {
        const letters = record.toString('latin1', 0, 2);
        // From the top of the work tree, whatever the directory.
        const path = record.toString('utf8', 3).slice(prefix.length);
        const kind = letters === '??' ? 'untracked' : /^( D|D |DD)$/.test(letters) ? 'deleted' : 'changed';
        differing[kind].push(path);
    }
    return differing;
}
/**
 * Deletes files from disk and from the index. Whoever writes one meanwhile keeps it.
 * @param check asks git whether one of them changed, and throws if so: nothing is deleted then
 * @throws `local-changes` where one changed after that; it stays
 */
async function removeTracked({ root }, files, check, signal) {
    const absolute = (path) => Buffer.concat([Buffer.from(`${root}/`), path]);
    const look = (path) => (0,external_node_fs_.lstatSync)((0,node_path/* nodePath */.I)(absolute(path)), { bigint: true, throwIfNoEntry: false });
    // Looked at before git is asked, so that what it finds unchanged is what was looked at.
    const before = files.map(({ path }) => look(path));
    await check();
    const kept = [];
    for (const [index, { path }] of files.entries()) {
        const [then, now] = [before[index], look(path)];
        if (now === undefined)
            continue;
        if (then === undefined || !isSame(then, now))
            kept.push(path.toString('utf8'));
        else
            (0,rename_and_remove/* removeFile */.nM)(absolute(path));
    }
    if (kept.length > 0)
        throw changedFiles(kept);
    removeEmpty(root, files);
    const input = Buffer.concat(files.flatMap(({ path }) => [path, Buffer.of(0)]));
    const call = { environment: (0,git_environment/* codeEnvironment */.dI)(), cwd: root, signal, input };
    await (0,git/* git */.$Y)(['update-index', '--force-remove', '-z', '--stdin'], call);
}
function isSame(one, other) {
    return one.ino === other.ino && one.size === other.size && one.mtimeNs === other.mtimeNs && one.mode === other.mode;
}
/** The folders that nothing is left in. */
function removeEmpty(root, files) {
    const folders = new Set();
    for (const { path } of files) {
        const segments = path.toString('latin1').split('/').slice(0, -1);
        for (let depth = segments.length; depth > 0; depth--)
            folders.add(segments.slice(0, depth).join('/'));
    }
    for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
        try {
            (0,external_node_fs_.rmdirSync)((0,node_path/* nodePath */.I)(Buffer.concat([Buffer.from(`${root}/`), Buffer.from(folder, 'latin1')])));
        }
        catch {
            // Something is in it, or it is gone.
        }
    }
}
/** @throws `local-changes` where there are any */
function refuseDiffering({ changed, untracked }, what = 'recordings') {
    if (changed.length > 0)
        throw changedFiles(changed, what);
    if (untracked.length === 0)
        return;
    throw new errors/* AssetsSyncError */.Fl('local-changes', `These ${what} are not tracked by git:\n${(0,errors/* listLines */.i4)(untracked)}`, {
        hint: 'Commit them, or delete them, then run the command again.',
    });
}
function changedFiles(paths, what = 'recordings') {
    return new errors/* AssetsSyncError */.Fl('local-changes', `These ${what} have local changes:\n${(0,errors/* listLines */.i4)(paths)}`, {
        hint: 'Commit or restore them, then run the command again.',
    });
}

// EXTERNAL MODULE: ./src/fetch/access.ts
var fetch_access = __webpack_require__(84840);
// EXTERNAL MODULE: ./src/fetch/assets-repository.ts
var assets_repository = __webpack_require__(17852);
// EXTERNAL MODULE: ./src/fetch/fetch-tree-names.ts
var fetch_tree_names = __webpack_require__(63628);
// EXTERNAL MODULE: ./src/fetch/resolve-tags.ts
var resolve_tags = __webpack_require__(33544);
// EXTERNAL MODULE: ./src/git/git-files.ts
var git_files = __webpack_require__(84406);
// EXTERNAL MODULE: ./src/pins/assets-json.ts
var assets_json = __webpack_require__(61970);
// EXTERNAL MODULE: ./src/pins/edit.ts
var edit = __webpack_require__(70694);
// EXTERNAL MODULE: ./src/pins/edit-settings.ts
var edit_settings = __webpack_require__(62506);
// EXTERNAL MODULE: ./src/pins/edit-text.ts
var edit_text = __webpack_require__(48700);
// EXTERNAL MODULE: ./src/pins/load.ts
var load = __webpack_require__(44586);
// EXTERNAL MODULE: ./src/pins/manifest.ts
var manifest = __webpack_require__(56095);
// EXTERNAL MODULE: ./src/pins/manifest-name.ts
var manifest_name = __webpack_require__(57027);
// EXTERNAL MODULE: ./src/pins/pins.ts
var pins_pins = __webpack_require__(20242);
// EXTERNAL MODULE: ./src/pins/schema.ts
var schema = __webpack_require__(11925);
// EXTERNAL MODULE: ./src/selection/locate.ts
var locate = __webpack_require__(32130);
// EXTERNAL MODULE: ./src/selection/selection.ts + 3 modules
var selection_selection = __webpack_require__(7820);
// EXTERNAL MODULE: ./src/selection/services.ts
var services = __webpack_require__(20048);
;// CONCATENATED MODULE: ./src/commands/migrate/assets-json.ts
/** migrate assets-json: has pins in recordings.json take the place of assets.json files. */
























/**
 * @throws `local-changes` where git could not bring one of the files back, and `bad-manifest` where the files name more than one repository or prefix, or a recordings.json says something else of the same
 * directory; nothing is changed then
 */
async function migrateAssetsJson(request, log, signal) {
    const { codeRepository, repositoryOptions } = request;
    const located = (0,locate/* locate */.x)(codeRepository, request.selection.path);
    const { places, selection } = await findTagged(request, located, log, signal);
    if (places.length === 0)
        return { pins: [], requests: 0, bytes: 0 };
    const settings = commonSettings(places, located, selection.manifests);
    // They are deleted: what git does not have would be lost.
    const files = places.map(({ directory }) => `:(literal)${(0,assets_json/* assetsJsonOf */.n_)(directory)}`);
    refuseDiffering(await findDiffering(codeRepository, files, signal), 'files');
    const accesses = (0,fetch_access/* findAccesses */.cX)(request.access, located.root, codeRepository.root, log.warning);
    const { trees, ...traffic } = await (0,assets_repository/* withAssetsRepositories */.AZ)(accesses, repositoryOptions, log, async (repositories) => ({
        trees: await findTrees(repositories, places, log, signal),
    }));
    const pins = trees.map((tree) => pinFor(tree, selection));
    requireUnclaimed(pins, selection);
    if (!request.dryRun)
        await write(request, located, settings, pins, log, signal);
    return { pins, ...traffic };
}
/** What assets.json files pin, of all or of the services that the paths mean. */
async function findTagged({ selection: asked, codeRepository }, located, log, signal) {
    const selection = asked.paths.length === 0
        ? await (0,selection_selection/* selectAll */.Ub)(asked, codeRepository, log, signal, located)
        : await (0,selection_selection/* select */.Lt)(asked, codeRepository, log, signal, located);
    const places = selection.services.flatMap(({ pinnedTrees }) => pinnedTrees);
    const tagged = places.filter(({ directory, pin }) => pin.assetsJson !== undefined && pin.directory === directory);
    return { places: [...new Map(tagged.map((place) => [place.directory, place])).values()], selection };
}
/**
 * The repository and the prefix of all of them, as far as the root file does not say so already.
 * @throws `bad-manifest` where there are several
 */
function commonSettings(places, { root }, manifests) {
    const named = new Map();
    const add = (repository, prefix, at) => {
        const settings = { repository, ...(prefix === '' ? {} : { prefix }) };
        named.set(`${repository} ${prefix}`, named.get(`${repository} ${prefix}`) ?? { settings, at });
    };
    const { repository } = root.settings;
    // What is said there holds for all pins that there are.
    const isSaid = repository !== undefined || manifests.some(({ pins }) => pins.length > 0);
    if (isSaid)
        add(repository ?? 'no $repository', trimSlashes(root.settings.prefix ?? ''), root.places.$repository ?? { file: root.file });
    for (const { directory, assetsPath, pin } of places) {
        const prefix = assetsPath.slice(0, assetsPath.length - directory.length).replace(/\/$/, '');
        add(pin.assetsJson?.repository ?? '', prefix, pin.assetsJson?.repositoryAt ?? pin.at);
    }
    const all = [...named.values()];
    if (all.length > 1)
        throw severalRepositories(all);
    return repository === undefined ? (all[0]?.settings ?? {}) : {};
}
function trimSlashes(prefix) {
    return prefix.replace(/^\/|\/$/g, '');
}
function severalRepositories(named) {
    const lines = named.map(({ settings: { repository, prefix }, at }) => {
        return `${(0,errors/* formatPlace */.dE)(at)} ${repository}${prefix === undefined ? '' : `, prefix ${prefix}`}`;
    });
    return new errors/* AssetsSyncError */.Fl('bad-manifest', `The pins of one recordings.json are of one assets repository and one prefix, but these are several:\n${(0,errors/* listLines */.i4)(lines)}`, {
        hint: 'Name directories of one of them (assets-sync migrate assets-json sdk/storage); the others go on with their assets.json. Nothing was changed.',
        at: named[0]?.at,
    });
}
/** @throws `no-such-directory` where a tag does not have what it pins */
async function findTrees(repositories, places, log, signal) {
    const tags = await (0,resolve_tags/* resolveTags */.y)(repositories, places, log, signal);
    const found = [];
    for (const [assets, ofRepository] of repositories.group(tags.trees(places))) {
        const named = await (0,fetch_tree_names/* fetchTreeNames */.x)(assets, ofRepository, signal);
        for (const { found: tree, ...place } of named) {
            if (tree === 'absent')
                throw noSuchDirectory(place);
            found.push({ ...place, tree });
        }
    }
    return found;
}
function noSuchDirectory({ assetsPath, sha, pin }) {
    const message = `${(0,base_directory/* showDirectory */.fi)(assetsPath)} does not exist in commit ${(0,base_sha/* shortSha */.Fu)(sha)}, tag ${pin.assetsJson?.tag}.`;
    const hint = 'Correct AssetsRepoPrefixPath or Tag, or remove the file. Nothing was changed.';
    return new errors/* AssetsSyncError */.Fl('no-such-directory', message, { hint, at: pin.at });
}
/** In the recordings.json that would count without the assets.json, else in the root file. */
function pinFor({ directory, sha, tree }, { manifests }) {
    const others = new pins_pins/* Pins */.RM(manifests.map(({ tagPin, ...manifest }) => manifest));
    const manifestDirectory = others.resolve(directory)?.manifestDirectory ?? base_directory/* TOP */.wv;
    const before = existingPin(manifests, manifestDirectory, directory)?.sha;
    const file = (0,base_directory/* joinDirectory */.as)(manifestDirectory, manifest_name/* MANIFEST_NAME */.i);
    return { directory, sha, tree, before, file, manifestDirectory, from: (0,assets_json/* assetsJsonOf */.n_)(directory) };
}
function existingPin(manifests, manifestDirectory, directory) {
    const ofFile = manifests.filter((manifest) => manifest.manifestDirectory === manifestDirectory);
    return ofFile.flatMap(({ pins }) => pins).find((pin) => pin.directory === directory);
}
/** A run that was cut off has left pins that are right already. @throws `bad-manifest` where another one is there */
function requireUnclaimed(pins, { manifests }) {
    const claimed = pins.filter(({ before, sha }) => before !== undefined && before !== sha);
    if (claimed.length === 0)
        return;
    const lines = claimed.map(({ manifestDirectory, directory, from, sha }) => {
        const pin = existingPin(manifests, manifestDirectory, directory);
        return `${pin === undefined ? '' : (0,errors/* formatPlace */.dE)(pin.at)} pins ${directory} at ${pin && (0,base_sha/* shortSha */.Fu)(pin.sha)}, ${from} at ${(0,base_sha/* shortSha */.Fu)(sha)}`;
    });
    throw new errors/* AssetsSyncError */.Fl('bad-manifest', `Two files say something else of the same directory:\n${(0,errors/* listLines */.i4)(lines)}`, {
        hint: 'Remove the one that is wrong. Nothing was changed.',
        at: { file: claimed[0]?.file ?? manifest_name/* MANIFEST_NAME */.i },
    });
}
/** First the pins, then the files that they take the place of: cut off between the two, both say the same. */
async function write({ codeRepository }, { isRootMissing }, settings, pins, log, signal) {
    const { root: codeRoot } = codeRepository;
    const directories = new Set(pins.map(({ manifestDirectory }) => manifestDirectory));
    if (Object.keys(settings).length > 0)
        directories.add(base_directory/* TOP */.wv);
    await (0,edit/* withEditLock */.sc)(codeRoot, log, signal, () => {
        const writes = [...directories].map((directory) => {
            const ofFile = pins.filter(({ manifestDirectory }) => manifestDirectory === directory);
            const start = directory === base_directory/* TOP */.wv && isRootMissing ? newFile(newSettings(settings, pins)) : undefined;
            return prepare(codeRoot, directory, start, directory === base_directory/* TOP */.wv ? settings : {}, ofFile);
        });
        for (const writeFile of writes)
            writeFile();
    });
    for (const { from } of pins)
        (0,rename_and_remove/* removeFile */.nM)((0,external_node_path_.join)(codeRoot, from));
}
/** What were services stay services: a job for each of them, and not for all that are in one directory. */
function newSettings(settings, pins) {
    const defaults = new services/* ServiceGlobs */.HY(schema/* DEFAULT_SERVICES */.LK);
    if (pins.every(({ directory }) => defaults.serviceOf(directory) === directory))
        return settings;
    const globs = pins.map(({ directory }) => directory
        .split('/')
        .map((segment, index) => (index === 0 ? segment : '*'))
        .join('/'));
    return { ...settings, services: [...new Set(globs)].sort() };
}
/** The text of a root file that has no pin yet. */
function newFile(settings) {
    const named = Object.entries(settings).map(([name, value]) => [`$${name}`, value]);
    return `${JSON.stringify({ $schema: schema/* SCHEMA_ADDRESS */.b3, ...Object.fromEntries(named) }, undefined, 2)}\n`;
}
/**
 * @param start the text of a file that is to be made
 * @param settings those that one that is there lacks
 * @returns what writes the file, once all of them can be
 */
function prepare(codeRoot, directory, start, settings, pins) {
    const file = (0,base_directory/* joinDirectory */.as)(directory, manifest_name/* MANIFEST_NAME */.i);
    const path = (0,external_node_path_.join)(codeRoot, file);
    const before = start === undefined ? (0,external_node_fs_.readFileSync)(path) : undefined;
    const complete = start ?? (0,edit_settings/* addSettings */.P)((0,edit/* decode */.D4)(before, file), settings);
    const sorted = [...pins].sort((a, b) => (a.directory < b.directory ? -1 : 1));
    const text = (0,edit_text/* editText */.i)(complete, directory, sorted);
    (0,load/* throwIfWrong */.tu)([(0,manifest/* parseManifest */.N)(text, directory)]);
    return () => {
        if (before === undefined)
            (0,git_files/* writeAtomically */.vK)(path, text);
        else
            (0,edit/* rewrite */.v8)(codeRoot, path, before, text);
    };
}

// EXTERNAL MODULE: ./src/base/log.ts
var base_log = __webpack_require__(93179);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/base/traffic.ts
var traffic = __webpack_require__(39008);
// EXTERNAL MODULE: ./src/code-repo/code-repository.ts
var code_repository = __webpack_require__(30592);
// EXTERNAL MODULE: ./src/store/check-trees.ts
var check_trees = __webpack_require__(95925);
// EXTERNAL MODULE: ./src/store/open-store.ts
var open_store = __webpack_require__(1797);
// EXTERNAL MODULE: ./src/fetch/local-objects.ts
var local_objects = __webpack_require__(58930);
;// CONCATENATED MODULE: ./src/fetch/import-local-trees.ts




/**
 * Nothing is done where an object is not here: a sync fetches the trees then.
 * @param borrowed absolute: the object folders that have them
 */
async function importLocalTrees(store, trees, borrowed, signal) {
    await store.withLock(signal, async (held) => {
        await (0,open_store/* openLockedStore */.I)(store, held);
        const lacking = trees.filter((tree) => !store.completeTrees.has(tree));
        if (lacking.length === 0)
            return;
        const scratch = store.newScratch();
        if ((await (0,local_objects/* missingObjects */.xC)(scratch, lacking, borrowed, held)).length > 0)
            return;
        await (0,local_objects/* packInto */._V)(scratch, lacking, borrowed, undefined, held);
        await (0,check_trees/* checkTrees */.CY)(lacking, (0,git_environment/* ownEnvironment */.am)(scratch.dir), held);
        store.importTrees(scratch, lacking);
    });
}

// EXTERNAL MODULE: ./src/publish/changes.ts
var changes = __webpack_require__(53542);
// EXTERNAL MODULE: ./src/selection/given-paths.ts
var given_paths = __webpack_require__(83126);
// EXTERNAL MODULE: ./src/workspace/sync-root.ts + 7 modules
var sync_root = __webpack_require__(22238);
// EXTERNAL MODULE: ./src/forge/text.ts
var forge_text = __webpack_require__(71716);
// EXTERNAL MODULE: ./src/pins/place.ts
var place = __webpack_require__(79411);
// EXTERNAL MODULE: ./src/publish/branch-name.ts
var branch_name = __webpack_require__(83807);
// EXTERNAL MODULE: ./src/publish/format-commit.ts
var format_commit = __webpack_require__(93080);
// EXTERNAL MODULE: ./src/publish/offer-published.ts
var offer_published = __webpack_require__(48962);
// EXTERNAL MODULE: ./src/publish/publish.ts + 7 modules
var publish = __webpack_require__(63398);
;// CONCATENATED MODULE: ./src/commands/migrate/publish-recordings.ts
/** Publishes the trees of services whose recordings move, and pins them. */















async function publishAndPin({ request, located, selection, access, assets, log }, fresh, trees, scratch, signal) {
    const { codeRepository } = request;
    await checkForSecrets(request, located, fresh, scratch, log, signal);
    const { manifests, pins: known } = selection;
    const places = fresh.map(({ directory }) => {
        const pin = known.resolve(directory);
        return (0,place/* placeOf */.$)(manifests, directory, pin?.sha === undefined ? undefined : pin);
    });
    const isNew = located.isRootMissing;
    if (!isNew)
        (0,edit/* checkEditable */.pX)(codeRepository.root, places);
    const facts = factsOf(request, fresh);
    const published = await publishTrees(request, assets, fresh, trees, facts, scratch, signal);
    const { sha, branch, found } = published;
    const isOld = found || published.onTopOf !== undefined;
    const offered = branch === undefined ? {} : await (0,offer_published/* offerPublished */.L)(request, access, { branch, isOld }, facts, log, signal);
    const reason = (0,forge_text/* commitText */.tT)(facts).title;
    const pins = places.map((place, index) => ({ ...place, sha, tree: published.trees[index] ?? base_sha/* EMPTY_TREE */.pL, reason }));
    if (isNew)
        await writeRootFile(request, log, signal);
    const edits = new Map();
    for (const { manifestDirectory, ...edit } of pins)
        edits.set(manifestDirectory, [...(edits.get(manifestDirectory) ?? []), edit]);
    try {
        await (0,edit/* editManifests */.pg)(codeRepository.root, edits, log, signal);
    }
    catch (error) {
        const { code, message, hint, detail, at } = (0,errors/* toAssetsSyncError */.gb)(error);
        const done = `The recordings are on ${branch}, where the next run finds them, but the pins could not be written: `;
        throw new errors/* AssetsSyncError */.Fl(code, done + message, { hint, detail, at, cause: error });
    }
    return { sha, branch, found, pins, ...offered };
}
async function checkForSecrets({ codeRepository, message, allowSecrets }, { assetsRoot }, fresh, scratch, log, signal) {
    const { checkMessage, checkSecrets } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 393));
    if (message !== undefined)
        await checkMessage(message);
    const below = assetsRoot.slice(codeRepository.root.length + 1);
    const allowed = new Set(allowSecrets.map((path) => (0,base_directory/* inAssetsRoot */.Tm)(path, below)));
    const files = fresh.flatMap((tree) => tree.files);
    log.info('Looking for secrets in them.');
    await checkSecrets(scratch, files.filter(({ path }) => !allowed.has(path.toString('utf8'))), signal);
}
function factsOf({ message, origin }, fresh) {
    const names = fresh.map(({ directory }) => directory);
    const title = `Move recordings of ${names.length === 1 ? names[0] : `${names.length} services`} out of the code repository`;
    const services = fresh.map(({ directory, files }) => ({ service: directory, added: files, modified: [], deleted: [] }));
    return { message: message ?? title, origin, unmerged: [], services };
}
function publishTrees({ author, dryRun }, { store, remote, branch }, fresh, trees, facts, scratch, signal) {
    // The same recordings get the same branch, whichever of them are pinned by now.
    const name = (0,branch_name/* branchOf */.W0)(trees.map(({ directory, ours }) => ({ service: directory, directory, ours })));
    const format = (tree, parents) => (0,format_commit/* formatCommit */.H)(author, facts, tree, parents);
    return (0,publish/* publish */.m)({ store, remote, scratch, branch, units: fresh, name, formatCommit: format, dryRun }, signal);
}
/** A first recordings.json, for the pins to go into. */
async function writeRootFile({ codeRepository, access }, log, signal) {
    const file = (0,external_node_path_.join)(codeRepository.root, manifest_name/* MANIFEST_NAME */.i);
    const text = `${JSON.stringify({ $schema: schema/* SCHEMA_ADDRESS */.b3, $repository: access.repository }, undefined, 2)}\n`;
    await (0,edit/* withEditLock */.sc)(codeRepository.root, log, signal, () => {
        if (!(0,external_node_fs_.existsSync)(file))
            (0,git_files/* writeAtomically */.vK)(file, text);
    });
}

// EXTERNAL MODULE: ./src/publish/merge.ts
var merge = __webpack_require__(131);
// EXTERNAL MODULE: ./src/store/batch-check.ts
var batch_check = __webpack_require__(17836);
;// CONCATENATED MODULE: ./src/commands/migrate/recording-trees.ts
/** Makes trees of services out of recordings that are in the code repository: each file keeps its name, so that no byte changes. */










/** Names of files that test frameworks record to. */
const RECORDING = /\.(json|ya?ml|har|warc|bin)(\.(gz|br|zst))?$/i;
/** Files by the services that they are in, sorted. @throws `bad-usage` for files in no service */
function byService(files, globs) {
    const services = new Map();
    const outside = [];
    for (const file of files) {
        const path = file.path.toString('utf8');
        const service = globs.serviceOf(directoryOf(path));
        const ofService = service === undefined ? undefined : (services.get(service) ?? []);
        if (service === undefined || ofService === undefined)
            outside.push(path);
        else
            services.set(service, ofService);
        ofService?.push(file);
    }
    if (outside.length === 0)
        return new Map([...services].sort(([a], [b]) => (a < b ? -1 : 1)));
    throw new errors/* AssetsSyncError */.Fl('bad-usage', `These recordings are in no service:\n${(0,errors/* listLines */.i4)(outside)}`, {
        hint: 'Say in $services which directories are services, or name paths that have others. Nothing was changed.',
    });
}
/** The innermost directory that a pin could spell. */
function directoryOf(path) {
    const directory = (0,base_directory/* parentDirectory */.im)(path);
    return 'directory' in (0,base_directory/* parseDirectory */.Bp)(directory) ? directory : directoryOf(directory);
}
/** What a pattern matched and no test framework would call a recording. */
function oddFiles(files) {
    return files
        .filter(({ path, mode }) => !mode.startsWith('100') || !RECORDING.test(path.toString('utf8')))
        .map(({ path }) => path.toString('utf8'));
}
/**
 * @param scratch sees the objects of the code repository, of the store, and of what is pinned; gets the trees
 * @param baseOf the tree that a service is pinned at: empty where it has none
 * @throws `conflict` where a pinned recording has other contents
 */
async function makeTrees(services, pins, baseOf, store, scratch, signal) {
    const names = [...services.keys()];
    const trees = await treesOfFiles(scratch, names, [...services.values()].flat(), signal);
    const moving = [];
    for (const [index, directory] of names.entries()) {
        const own = trees[index] ?? base_sha/* EMPTY_TREE */.pL;
        const base = baseOf.get(directory) ?? base_sha/* EMPTY_TREE */.pL;
        const versions = { base: base_sha/* EMPTY_TREE */.pL, ours: own, theirs: base };
        const merged = await (0,merge/* mergeTrees */.Md)(store.newScratch(), (0,external_node_path_.join)(scratch.dir, 'objects'), versions, signal);
        if ('conflicts' in merged)
            throw otherContents(directory, merged.conflicts);
        const pinned = pins.pinnedTreesOf(directory).find((place) => place.directory === directory);
        const commit = pinned !== undefined && (0,pins_pins/* hasCommit */.QE)(pinned) ? pinned.sha : undefined;
        const assetsPath = pinned?.assetsPath ?? (0,base_directory/* joinDirectory */.as)(pins.prefix, directory);
        moving.push({ directory, assetsPath, commit, base, ours: merged.tree, files: services.get(directory) ?? [] });
    }
    return moving;
}
/** One index for all of them: git sorts, and no file is read. @returns a tree for each directory */
async function treesOfFiles(scratch, directories, files, signal) {
    const index = (0,external_node_path_.join)(scratch.dir, 'moving-index');
    const environment = { ...(0,git_environment/* ownEnvironment */.am)(scratch.dir), GIT_INDEX_FILE: index };
    try {
        const entries = files.flatMap(({ path, mode, name }) => [Buffer.from(`${mode} ${name}\t`), path, Buffer.of(0)]);
        await (0,git/* git */.$Y)(['update-index', '-z', '--index-info'], { environment, signal, input: Buffer.concat(entries) });
        const top = (0,base_sha/* parseSha */.qL)((await (0,git/* git */.$Y)(['write-tree', '--missing-ok'], { environment, signal })).toString('latin1').trim());
        const found = await (0,batch_check/* checkObjects */.Z)(directories.map((directory) => `${top}:${directory}`), environment, signal);
        return found.map((object) => object?.name);
    }
    finally {
        (0,rename_and_remove/* removeFile */.nM)(index);
    }
}
function otherContents(directory, paths) {
    const lines = paths.map((path) => `${directory}/${path}`);
    return new errors/* AssetsSyncError */.Fl('conflict', `The pinned commit has other recordings at these paths:\n${(0,errors/* listLines */.i4)(lines)}`, {
        hint: 'Delete those that are outdated: here, or there by a push. Nothing was changed.',
    });
}

;// CONCATENATED MODULE: ./src/commands/migrate/recordings.ts
/** migrate recordings: moves recordings out of the code repository into the assets repository, and pins them. */























/** The folders that test frameworks record to. */
const DEFAULT_PATTERNS = ['recordings', 'SessionRecords', 'session-records', '__recordings__', 'cassettes'];
/**
 * In this order: nothing goes from here before it is there and pinned. Whatever was begun is finished by the next run.
 * @throws `local-changes` for recordings that differ from HEAD, `bad-usage` for files that look like none, `secrets`, `conflict`
 */
async function migrateRecordings(request, log, signal) {
    const { codeRepository, repositoryOptions, dryRun } = request;
    const located = (0,locate/* locate */.x)(codeRepository, request.selection.path);
    const selection = await selectFrom(request, located, log, signal);
    const finds = await find(request, selection, signal);
    const moved = [...finds.services].map(([service, files]) => ({
        service,
        files: files.map(({ path }) => path.toString('utf8')),
    }));
    const tagged = [...finds.services.keys()].map((service) => selection.pins.resolve(service)).find((pin) => pin?.assetsJson);
    if (tagged !== undefined)
        throw (0,changes/* taggedError */.D)(tagged);
    const odd = oddFiles(finds.files);
    if (dryRun || finds.files.length === 0)
        return { moved, odd, pins: [], ...traffic/* NO_TRAFFIC */.q };
    if (odd.length > 0 && !request.yes)
        throw notRecordings(odd);
    const access = (0,fetch_access/* findAccess */.GM)(request.access, selection.root, codeRepository.root, log.warning);
    log.info(`Moving ${(0,base_text/* count */.U9)(finds.files.length, 'recording')} of ${(0,base_text/* count */.U9)(finds.services.size, 'service')}.`);
    const done = await (0,assets_repository/* withAssetsRepository */.U7)(access, repositoryOptions, log, async (assets) => {
        return moveOut({ request, located, selection, finds, access, assets, log }, signal);
    });
    const synced = await bring(request, access, [...finds.services.keys()], log, signal);
    return {
        ...done,
        moved,
        odd,
        repository: access.url,
        requests: done.requests + synced.requests,
        bytes: done.bytes + synced.bytes,
    };
}
/** Every pin. Without a root file the repository input says where to: the file is written with the pins. */
async function selectFrom(request, located, log, signal) {
    const { selection, codeRepository, access } = request;
    const isNew = located.isRootMissing && access.repository !== undefined;
    return (0,selection_selection/* selectAll */.Ub)(selection, codeRepository, log, signal, { ...located, isRootMissing: located.isRootMissing && !isNew });
}
async function find(request, { globs, assetsRoot }, signal) {
    const { codeRepository, selection, temporary } = request;
    const patterns = request.patterns.length > 0 ? request.patterns : DEFAULT_PATTERNS;
    const pathspecs = patterns.flatMap(pathspecsOf);
    const given = (0,given_paths/* parseGivenPaths */.p)(selection, codeRepository, assetsRoot);
    const isMeant = (path) => given.length === 0 || given.some((outer) => outer === services/* ALL */.y2 || (0,base_directory/* isWithin */.UO)(path, outer));
    const all = await findTracked(codeRepository, pathspecs, temporary, signal);
    const files = all.filter(({ path }) => isMeant(path.toString('utf8')));
    if (files.length === 0 && request.patterns.length > 0) {
        throw new errors/* AssetsSyncError */.Fl('bad-usage', `No tracked file matches ${patterns.join(', ')}.`, {
            hint: "Give the name of a folder, or a glob of paths from the top ('sdk/*/tests/data/**').",
        });
    }
    return { pathspecs, files, services: byService(files, globs), isMeant };
}
/** Publishes, pins, and takes the files away. */
async function moveOut(move, signal) {
    const { request, finds, assets, selection } = move;
    const { codeRepository } = request;
    const { store } = assets;
    await (0,open_store/* openStore */.C)(store, signal);
    const borrowed = [codeRepository.objects, store.objects, ...store.commitObjects];
    const bases = await pinnedBases(assets, selection.pins, [...finds.services.keys()], signal);
    const scratch = store.newScratch([codeRepository.objects, store.objects, ...store.commitObjects]);
    const trees = await makeTrees(finds.services, selection.pins, bases, store, scratch, signal);
    // What is pinned already is what an earlier run has published, and may have begun to delete.
    const fresh = trees.filter(({ base, ours }) => base !== ours);
    await checkUnchanged(move, fresh, signal);
    const pinned = fresh.length === 0 ? { pins: [] } : await publishAndPin(move, fresh, trees, scratch, signal);
    const isWhole = (tree) => tree !== base_sha/* EMPTY_TREE */.pL;
    await importLocalTrees(store, trees.map(({ ours }) => ours).filter(isWhole), [(0,external_node_path_.join)(scratch.dir, 'objects'), ...borrowed], signal);
    await removeTracked(codeRepository, finds.files, () => checkUnchanged(move, [], signal), signal);
    return pinned;
}
/** @param fresh services of which nothing can have been deleted yet @throws `local-changes` */
async function checkUnchanged({ request, finds }, fresh, signal) {
    const { changed, untracked, deleted } = await findDiffering(request.codeRepository, finds.pathspecs, signal);
    const paths = new Set(fresh.flatMap(({ files }) => files.map(({ path }) => path.toString('utf8'))));
    refuseDiffering({
        changed: [...changed.filter(finds.isMeant), ...deleted.filter((path) => paths.has(path))],
        untracked: untracked.filter(finds.isMeant),
    });
}
/** What services are pinned at, whose names are at hand then. */
async function pinnedBases(assets, pins, services, signal) {
    const pinned = services
        .flatMap((service) => pins.pinnedTreesOf(service).filter((place) => place.directory === service))
        .filter(pins_pins/* hasCommit */.QE);
    const named = pinned.length === 0 ? [] : await (0,fetch_tree_names/* fetchTreeNames */.x)(assets, pinned, signal);
    return new Map(named.map(({ directory, found }) => [directory, found === 'absent' ? base_sha/* EMPTY_TREE */.pL : found]));
}
/** Brings the assets root to the pins as they are now. */
async function bring({ codeRepository, selection, repositoryOptions }, access, services, log, signal) {
    const { pins, assetsRoot } = await (0,selection_selection/* selectAll */.Ub)(selection, codeRepository, base_log/* SILENT */.q, signal);
    const syncing = (0,sync_root/* syncRoot */.k)({
        accesses: (0,fetch_access/* onlyAccess */.v3)(access),
        repositoryOptions,
        assetsRoot,
        chosen: services.map((service) => ({ service, given: false, pinnedTrees: pins.pinnedTreesOf(service) })),
        discard: false,
        storeInsideRoot: false,
        ciCache: undefined,
        beforeWriting: () => (0,code_repository/* hideFromStatus */.hf)(codeRepository, assetsRoot),
    }, log, signal);
    return syncing.catch((error) => {
        const { code, message, hint, detail, at } = (0,errors/* toAssetsSyncError */.gb)(error);
        const done = 'The recordings are pushed, pinned and gone from here, but could not be brought to the assets root: ';
        throw new errors/* AssetsSyncError */.Fl(code, done + message, { hint, detail, at, cause: error });
    });
}
function notRecordings(paths) {
    return new errors/* AssetsSyncError */.Fl('bad-usage', `No test framework would call these recordings:\n${(0,errors/* listLines */.i4)(paths)}`, {
        hint: 'Give --pattern with what recordings are called here, or --yes if these are to move as well. Nothing was changed.',
    });
}

// EXTERNAL MODULE: ./src/report/table.ts
var table = __webpack_require__(790);
;// CONCATENATED MODULE: ./src/commands/migrate/report.ts
/** What people and scripts are told of a migration. */




function assetsJsonText({ pins }, dryRun) {
    if (pins.length === 0)
        return 'There is no assets.json to migrate.';
    const files = [...new Set(pins.map(({ file }) => file))].join(', ');
    const would = dryRun ? 'would be written to' : 'written to';
    const rows = (0,table/* alignColumns */.R)(pins.map(({ directory, sha }) => [directory, (0,base_sha/* shortSha */.Fu)(sha)]));
    const next = dryRun
        ? 'Nothing was written.'
        : `${(0,base_text/* count */.U9)(pins.length, 'assets.json file')} deleted. Look at it (git diff), and commit it in one pull request; git restore brings the files back.`;
    return [...rows, `${(0,base_text/* count */.U9)(pins.length, 'pin')} ${would} ${files}.`, next].join('\n');
}
function assetsJsonOutputs({ pins, requests, bytes }) {
    return {
        pins: Object.fromEntries(pins.map(({ directory, sha }) => [directory, sha])),
        changed: pins.length > 0,
        requests,
        bytes,
    };
}
/** What only scripts get, with --json. */
function assetsJsonJson({ pins }) {
    return {
        migrated: pins.map(({ directory, sha, tree, file, from }) => ({ path: directory, sha, tree: tree ?? null, file, from })),
    };
}
function recordingsText(result, dryRun) {
    const { moved, odd, sha, branch, found, pins, pullRequest, next } = result;
    if (moved.length === 0)
        return 'There are no recordings in this repository to move.';
    const rows = (0,table/* alignColumns */.R)(moved.map(({ service, files }) => [service, (0,base_text/* count */.U9)(files.length, 'recording')]));
    const total = `${(0,base_text/* count */.U9)(moved.reduce((sum, { files }) => sum + files.length, 0), 'recording')} of ${(0,base_text/* count */.U9)(moved.length, 'service')}`;
    if (dryRun) {
        const strange = `No test framework would call these recordings; they need --yes (${(0,base_text/* formatCount */.B4)(odd.length)}):\n${(0,errors/* listLines */.i4)(odd)}`;
        return [...rows, `${total} would move.`, ...(odd.length > 0 ? [strange] : []), 'Nothing was written.'].join('\n');
    }
    const where = branch === undefined ? 'The assets repository has them' : `${found ? 'Found on' : 'Pushed to'} ${branch}`;
    return [
        ...rows,
        `${total} moved.`,
        ...(sha === undefined ? [] : [`${where}: ${(0,base_sha/* shortSha */.Fu)(sha)}`]),
        ...(pullRequest === undefined ? [] : [`Pull request: ${pullRequest}`]),
        ...(next === undefined ? [] : [next]),
        ...(pullRequest === undefined && next === undefined
            ? []
            : ['Merge it with a merge commit, so that the pinned commit stays.']),
        `${(0,base_text/* count */.U9)(pins.length, 'pin')} written. Commit the pins with the deletions (git status shows both).`,
    ].join('\n');
}
function recordingsOutputs(result, dryRun) {
    const { moved, sha, branch, pullRequest, pins } = result;
    return {
        services: moved.map(({ service }) => service),
        pins: Object.fromEntries(pins.map((pin) => [pin.directory, pin.sha])),
        changed: moved.length > 0,
        requests: result.requests,
        bytes: result.bytes,
        pushed: !dryRun && branch !== undefined,
        ...(sha === undefined ? {} : { sha }),
        ...(branch === undefined ? {} : { branch }),
        ...(pullRequest === undefined ? {} : { 'pull-request-url': pullRequest }),
    };
}
/** What only scripts get, with --json. */
function recordingsJson({ moved, odd }) {
    return { moved: moved.map(({ service, files }) => ({ service, files: files.length })), odd };
}

;// CONCATENATED MODULE: ./src/commands/migrate/command.ts
/** migrate: moves a code repository in, from where its recordings or what pins them are today. */






const assetsJson = {
    description: 'write pins into recordings.json in place of assets.json files',
    quiet: command/* QUIET_DRY_RUN */.vY,
    paths: 'every assets.json',
    inputs: ['repository', 'path', 'working-directory', 'token', 'dry-run', 'retries', 'timeout'],
    examples: `
  assets-sync migrate assets-json --dry-run   # see what would be written
  assets-sync migrate assets-json             # every assets.json of the code repository
  assets-sync migrate assets-json sdk/storage # those below a directory; the others go on as they are`,
    run: runAssetsJson,
};
const recordings = {
    description: 'move recordings out of this repository into the assets repository, and pin them',
    quiet: command/* QUIET_DRY_RUN */.vY,
    paths: 'all that are found',
    inputs: [...command/* REPOSITORY_INPUTS */.r0, 'message', 'pull-request', 'allow-secrets', 'dry-run', 'yes', 'retries', 'timeout'],
    inputHelp: { yes: 'files that look like no recordings may move as well' },
    flags: [
        {
            name: '--pattern',
            value: 'pattern',
            isList: true,
            help: `the name of a folder, or a glob of paths from the top; several times for several (default: ${DEFAULT_PATTERNS.join(', ')})`,
        },
    ],
    examples: `
  assets-sync migrate recordings --dry-run    # see what would move, by service
  assets-sync migrate recordings sdk/tables   # one service
  assets-sync migrate recordings --repository Azure/azure-sdk-for-python-assets
  assets-sync migrate recordings --pattern 'sdk/*/tests/data/**'`,
    run: runRecordings,
};
const command_command = {
    group: 'More',
    description: 'move recordings out of a code repository, or pins in place of assets.json files',
    inputs: [],
    examples: `
  assets-sync migrate recordings --dry-run    # see which recordings of this repository would move
  assets-sync migrate assets-json --dry-run   # see which pins would be written`,
    subcommands: { recordings, 'assets-json': assetsJson },
    run: async () => {
        throw new errors/* AssetsSyncError */.Fl('bad-usage', 'What is to be migrated is not said.', {
            hint: "Give recordings or assets-json: see 'assets-sync migrate --help'.",
        });
    },
};
async function runAssetsJson(context) {
    const { host, inputs, signal, log, selection, access } = context;
    const { dryRun } = inputs;
    const codeRepository = await context.openCodeRepository();
    const repositoryOptions = context.repositoryOptions(codeRepository);
    const result = await migrateAssetsJson({ codeRepository, selection, access, repositoryOptions, dryRun }, log, signal);
    host.result(assetsJsonText(result, dryRun), dryRun ? 'answer' : 'report');
    host.setOutputs(assetsJsonOutputs(result), assetsJsonJson(result));
}
async function runRecordings(context) {
    const { host, inputs, signal, log, selection, access, flags } = context;
    const { message, pullRequest, allowSecrets, yes, dryRun } = inputs;
    const codeRepository = await context.openCodeRepository();
    const result = await migrateRecordings({
        codeRepository,
        selection,
        access,
        repositoryOptions: context.repositoryOptions(codeRepository),
        patterns: flags.pattern === undefined ? [] : String(flags.pattern).split('\n'),
        message,
        pullRequest,
        allowSecrets,
        yes,
        dryRun,
        author: host.author() ?? (await (0,origin/* gitAuthor */.on)(codeRepository, signal)),
        origin: host.origin(),
        gitHubApi: host.gitHubApi,
        otherGitHub: host.otherGitHub,
        temporary: host.temporary,
    }, log, signal);
    host.result(recordingsText(result, dryRun), dryRun ? 'answer' : 'report');
    host.setOutputs(recordingsOutputs(result, dryRun), recordingsJson(result));
}


/***/ }),

/***/ 63628:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ fetchTreeNames)
/* harmony export */ });
/* harmony import */ var _store_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7267);
/* harmony import */ var _store_open_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1797);
/* harmony import */ var _by_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97552);
/* harmony import */ var _fetch_missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19785);
/* harmony import */ var _strategies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81439);
/* harmony import */ var _wanted_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42966);






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
    const wanted = (0,_wanted_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .wantedTrees */ .pV)(pinnedTrees);
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

/***/ 53542:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ taggedError),
/* harmony export */   p: () => (/* binding */ findChanges)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_closest_match_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48626);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34758);
/* harmony import */ var _base_shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84907);
/* harmony import */ var _workspace_inspect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1817);
/** Which of the local changes a push is about. */







/**
 * @throws `busy` amid a sync, `no-pin` for a path that nobody knows: as a push of nothing it would go unnoticed
 */
async function findChanges(question, signal) {
    const { assetsRoot, named } = question;
    const { state, found, outside } = await (0,_workspace_inspect_js__WEBPACK_IMPORTED_MODULE_5__/* .inspectRoot */ .ZT)(assetsRoot, question, signal);
    if (state.interrupted !== undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('busy', 'A sync of the assets root is at work or was cut off.', {
            hint: 'Run assets-sync sync, which waits for it or finishes it, then push.',
        });
    }
    const left = [];
    for (const change of outside) {
        // What is in no service is pushed as one where its directory is named.
        const service = named.find((path) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(change.path.toString('utf8'), path));
        const together = service === undefined ? left : (found.get(service) ?? []);
        together.push(change);
        if (service !== undefined)
            found.set(service, together);
    }
    const overlap = (one, other) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(one, other) || (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(other, one);
    const unknown = named.find((path) => ![...found.keys()].some((service) => overlap(path, service)) && !isKnown(path, question));
    if (unknown !== undefined)
        throw unknownPath(unknown, question.pins, [...found.keys()]);
    const meant = [...found].filter(([service]) => named.length === 0 || named.some((path) => overlap(path, service)));
    for (const [service, ofService] of meant)
        refuseTagged(service, ofService, question.pins);
    return { state, changes: new Map(meant.sort(([a], [b]) => (a < b ? -1 : 1))), outside: left };
}
/** A push makes pins, and whoever has an assets.json has none yet. @throws `bad-usage` */
function refuseTagged(service, changes, pins) {
    const places = pins.pinnedTreesOf(service).filter(({ pin }) => pin.assetsJson !== undefined);
    const tagged = places.find(({ directory }) => changes.some(({ path }) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(path.toString('utf8'), directory)));
    if (tagged !== undefined)
        throw taggedError(tagged.pin);
}
/** What a push says of what an assets.json pins. */
function taggedError({ directory, at }) {
    const migrate = (0,_base_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shellCommand */ .q$)(['assets-sync', 'migrate', 'assets-json', directory]);
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('bad-usage', `${directory} is pinned by ${at.file}, which a push does not write.`, {
        hint: `Have pins take its place, then push again: ${migrate}. Nothing was pushed.`,
        at,
    });
}
function isKnown(path, { assetsRoot, codeRoot, pins }) {
    return pins.resolveTargeted(path) !== undefined || [assetsRoot, codeRoot].some((root) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)));
}
function unknownPath(path, pins, changed) {
    const near = (0,_base_closest_match_js__WEBPACK_IMPORTED_MODULE_6__/* .closestMatch */ .h)(path, [...new Set([...changed, ...pins.directories])]);
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('no-pin', `There is nothing called ${path} that could be pushed.`, {
        hint: near === undefined ? 'Name a service that has changes (assets-sync status lists them).' : `Did you mean ${near}?`,
    });
}


/***/ }),

/***/ 393:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


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
// EXTERNAL MODULE: ./src/git/errors.ts
var git_errors = __webpack_require__(63341);
// EXTERNAL MODULE: ./src/git/git.ts + 1 modules
var git = __webpack_require__(81200);
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
    const args = ['cat-file', '--batch', '--buffer'];
    const { stdin, stdout, ended } = (0,git/* openGit */.zY)(args, { environment, signal });
    const endedEarly = async () => {
        stdout.destroy();
        return (0,git_errors/* gitError */.N7)(args, await ended);
    };
    stdin.end(files.map(({ name }) => `${name}\n`).join(''));
    const reader = new byte_reader/* ByteReader */.k(stdout);
    try {
        for (const path of paths) {
            const [, size] = /^[0-9a-f]{40} blob (\d+)$/.exec((await reader.line()) ?? '') ?? [];
            signal.throwIfAborted();
            if (size === undefined)
                throw await endedEarly();
            const finds = await findSecrets(readChunks(reader, Number(size), { signal, endedEarly }), preset);
            // The line feed that ends it.
            await reader.take(1);
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
async function* readChunks(reader, size, { signal, endedEarly }) {
    for (let left = size; left > 0; left -= CHUNK) {
        const chunk = await reader.take(Math.min(CHUNK, left));
        signal.throwIfAborted();
        if (chunk === undefined)
            throw await endedEarly();
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
