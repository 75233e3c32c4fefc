export const id = 926;
export const ids = [926];
export const modules = {

/***/ 7926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/code-repo/origin.ts
var origin = __webpack_require__(8632);
// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var command = __webpack_require__(3739);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/base/directory.ts
var base_directory = __webpack_require__(3386);
// EXTERNAL MODULE: ./src/base/rename-and-remove.ts
var rename_and_remove = __webpack_require__(7984);
// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __webpack_require__(6127);
// EXTERNAL MODULE: ./src/fetch/access.ts
var fetch_access = __webpack_require__(4840);
// EXTERNAL MODULE: ./src/fetch/assets-repository.ts
var assets_repository = __webpack_require__(7852);
// EXTERNAL MODULE: ./src/fetch/fetch-tree-names.ts
var fetch_tree_names = __webpack_require__(3628);
// EXTERNAL MODULE: ./src/fetch/resolve-tags.ts
var resolve_tags = __webpack_require__(3544);
// EXTERNAL MODULE: ./src/git/git-files.ts
var git_files = __webpack_require__(4406);
// EXTERNAL MODULE: ./src/pins/assets-json.ts
var assets_json = __webpack_require__(1970);
// EXTERNAL MODULE: ./src/pins/edit.ts
var edit = __webpack_require__(694);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./src/pins/edit-settings.ts
/** Adds settings to the text of a recordings.json; everything else in it stays as it is. */

/**
 * @param text a file without mistakes
 * @param settings those that it does not have yet; they are put at its beginning, in their order
 */
function addSettings(text, settings) {
    const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
    const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
    const formattingOptions = { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol };
    let edited = text.slice(mark.length);
    for (const [name, value] of Object.entries(settings).reverse()) {
        const options = { formattingOptions, getInsertionIndex: () => 0 };
        edited = main.applyEdits(edited, main.modify(edited, [`$${name}`], value, options));
    }
    return mark + edited;
}

// EXTERNAL MODULE: ./src/pins/edit-text.ts
var edit_text = __webpack_require__(8700);
// EXTERNAL MODULE: ./src/pins/load.ts
var load = __webpack_require__(4586);
// EXTERNAL MODULE: ./src/pins/manifest.ts
var manifest = __webpack_require__(6095);
// EXTERNAL MODULE: ./src/pins/manifest-name.ts
var manifest_name = __webpack_require__(7027);
// EXTERNAL MODULE: ./src/pins/pins.ts
var pins_pins = __webpack_require__(242);
// EXTERNAL MODULE: ./src/pins/schema.ts
var schema = __webpack_require__(1925);
// EXTERNAL MODULE: ./src/selection/locate.ts
var locate = __webpack_require__(2130);
// EXTERNAL MODULE: ./src/selection/selection.ts + 3 modules
var selection_selection = __webpack_require__(7820);
// EXTERNAL MODULE: ./src/selection/services.ts
var services = __webpack_require__(48);
;// CONCATENATED MODULE: ./src/commands/migrate/assets-json.ts
/** migrate assets-json: has pins in recordings.json take the place of assets.json files. */























/**
 * @throws `bad-manifest` where the files name more than one repository or prefix, or a recordings.json says something else of the same
 * directory; nothing is changed then
 */
async function migrateAssetsJson(request, log, signal) {
    const { codeRepository, repositoryOptions } = request;
    const located = (0,locate/* locate */.x)(codeRepository, request.selection.path);
    const { places, selection } = await findTagged(request, located, log, signal);
    if (places.length === 0)
        return { pins: [], requests: 0, bytes: 0 };
    const settings = commonSettings(places, located, selection.manifests);
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
    const complete = start ?? addSettings((0,edit/* decode */.D4)(before, file), settings);
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
var base_log = __webpack_require__(3179);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
// EXTERNAL MODULE: ./src/base/traffic.ts
var traffic = __webpack_require__(9008);
// EXTERNAL MODULE: ./src/code-repo/code-repository.ts
var code_repository = __webpack_require__(592);
// EXTERNAL MODULE: ./src/base/node-path.ts
var node_path = __webpack_require__(149);
// EXTERNAL MODULE: ./src/git/environment.ts
var git_environment = __webpack_require__(3313);
// EXTERNAL MODULE: ./src/git/git.ts + 1 modules
var git = __webpack_require__(1200);
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
function refuseDiffering({ changed, untracked }) {
    if (changed.length > 0)
        throw changedFiles(changed);
    if (untracked.length === 0)
        return;
    throw new errors/* AssetsSyncError */.Fl('local-changes', `These recordings are not tracked by git:\n${(0,errors/* listLines */.i4)(untracked)}`, {
        hint: 'Commit them, or delete them, then run the command again.',
    });
}
function changedFiles(paths) {
    return new errors/* AssetsSyncError */.Fl('local-changes', `These recordings have local changes:\n${(0,errors/* listLines */.i4)(paths)}`, {
        hint: 'Commit or restore them, then run the command again.',
    });
}

// EXTERNAL MODULE: ./src/store/check-trees.ts
var check_trees = __webpack_require__(5925);
// EXTERNAL MODULE: ./src/store/open-store.ts
var open_store = __webpack_require__(1797);
// EXTERNAL MODULE: ./src/fetch/local-objects.ts
var local_objects = __webpack_require__(8930);
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
        if ((await (0,local_objects/* missingObjects */.x)(scratch, lacking, borrowed, held)).length > 0)
            return;
        await (0,local_objects/* packInto */._)(scratch, lacking, borrowed, undefined, held);
        await (0,check_trees/* checkTrees */.C)(lacking, (0,git_environment/* ownEnvironment */.am)(scratch.dir), held);
        store.importTrees(scratch, lacking);
    });
}

// EXTERNAL MODULE: ./src/publish/changes.ts
var changes = __webpack_require__(3542);
// EXTERNAL MODULE: ./src/selection/given-paths.ts
var given_paths = __webpack_require__(3126);
// EXTERNAL MODULE: ./src/workspace/sync-root.ts + 9 modules
var sync_root = __webpack_require__(8897);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/forge/text.ts
var forge_text = __webpack_require__(1716);
// EXTERNAL MODULE: ./src/pins/place.ts
var place = __webpack_require__(9411);
// EXTERNAL MODULE: ./src/publish/branch-name.ts
var branch_name = __webpack_require__(3807);
// EXTERNAL MODULE: ./src/publish/publish.ts + 9 modules
var publish = __webpack_require__(7621);
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
    const offered = branch === undefined ? {} : await openPullRequest(request, access, published, facts, log, signal);
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
    const all = trees.map(({ directory, ours }) => `${ours} ${directory}\n`).join('');
    const contents = trees.length === 1 ? (trees[0]?.ours ?? '') : (0,external_node_crypto_.createHash)('sha1').update(all).digest('hex');
    const name = (0,branch_name/* pushBranch */.TV)(trees.map(({ directory }) => directory), contents);
    const { title, body } = (0,forge_text/* commitText */.tT)(facts);
    const person = (0,origin/* formatPerson */.tF)(author);
    const formatCommit = (tree, parents) => {
        const lines = parents.map((parent) => `parent ${parent}\n`).join('');
        return Buffer.from(`tree ${tree}\n${lines}author ${person}\ncommitter ${person}\n\n${title}\n\n${body}`);
    };
    return (0,publish/* publish */.m)({ store, remote, scratch, branch, units: fresh, name, formatCommit, dryRun }, signal);
}
async function openPullRequest(request, access, { branch = '', found, onTopOf }, facts, log, signal) {
    if (!request.pullRequest)
        return { next: `Open a pull request for ${branch} when it is ready.` };
    const { offerBranch } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 4610));
    const { gitHubServer, repository, token, ownOrigin } = request.access;
    return offerBranch({
        url: access.url,
        authorization: access.authorization,
        branch,
        isOld: found || onTopOf !== undefined,
        into: access.branch,
        facts,
        gitHub: { gitHubServer, gitHubApi: request.gitHubApi, otherGitHub: request.otherGitHub },
        tokenForPages: { fromInput: repository !== undefined, token, ownOrigin },
        attempts: request.repositoryOptions.attempts,
    }, log, signal);
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
var batch_check = __webpack_require__(7836);
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
        const merged = await (0,merge/* mergeTrees */.M)(store.newScratch(), (0,external_node_path_.join)(scratch.dir, 'objects'), versions, signal);
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
        : `${(0,base_text/* count */.U9)(pins.length, 'assets.json file')} deleted. Look at it (git diff), and commit it in one pull request; git restore brings all of it back.`;
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
    inputs: [
        'repository',
        'branch',
        'path',
        'working-directory',
        'token',
        'code-token',
        'message',
        'pull-request',
        'allow-secrets',
        'dry-run',
        'yes',
        'retries',
        'timeout',
    ],
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


/***/ })

};
