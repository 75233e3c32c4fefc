export const id = 117;
export const ids = [117];
export const modules = {

/***/ 117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeSyncedCommit: () => (/* binding */ writeSyncedCommit)
});

// EXTERNAL MODULE: ./src/names/directory.ts
var names_directory = __webpack_require__(9211);
// EXTERNAL MODULE: ./src/names/sha.ts
var sha = __webpack_require__(6242);
;// CONCATENATED MODULE: ./src/assets/compose.ts

const TREE_MODE = '40000';
/** @param placements outer before inner: a later one replaces what an earlier one put there */
async function composeTree(placements, objects) {
    let root = { children: new Map() };
    for (const { path, tree } of placements) {
        // One character a byte: a name in a map that sorts and compares as git does.
        const segments = Buffer.from(path)
            .toString('latin1')
            .split('/')
            .filter((segment) => segment !== '');
        root = await place(root, segments, tree, objects);
    }
    const written = new Map();
    const tree = await write(root, '', objects, written);
    return { tree, treeAt: (directory) => written.get(Buffer.from(directory).toString('latin1')) };
}
async function place(node, segments, tree, objects) {
    const [name, ...below] = segments;
    if (name === undefined)
        return tree === undefined ? { children: new Map() } : { tree };
    const { children } = await compose_open(node, objects);
    if (below.length === 0 && tree === undefined) {
        children.delete(name);
        return { children };
    }
    children.set(name, await place(asNode(children.get(name)), below, tree, objects));
    return { children };
}
/** What is below an entry: a file gives way to what is placed there. */
function asNode(child) {
    if (child === undefined)
        return { children: new Map() };
    if (!('mode' in child))
        return child;
    return child.mode === TREE_MODE ? { tree: child.object } : { children: new Map() };
}
async function compose_open(node, objects) {
    if ('children' in node)
        return node;
    const entries = await objects.readTree(node.tree);
    return { children: new Map(entries.map((entry) => [entry.name.toString('latin1'), entry])) };
}
async function write(node, path, objects, written) {
    const tree = 'tree' in node ? node.tree : await writeChildren(node.children, path, objects, written);
    written.set(path, tree);
    return tree;
}
async function writeChildren(children, path, objects, written) {
    const entries = [];
    for (const [name, child] of children) {
        let entry = child;
        if (!('mode' in entry)) {
            if ('children' in entry && entry.children.size === 0)
                continue;
            const object = await write(entry, path === '' ? name : `${path}/${name}`, objects, written);
            entry = { mode: TREE_MODE, name: Buffer.from(name, 'latin1'), object };
        }
        const bytes = Buffer.concat([Buffer.from(`${entry.mode} `), entry.name, Buffer.of(0), Buffer.from(entry.object, 'hex')]);
        // git sorts a directory as if its name ended with a slash.
        entries.push({ sortKey: entry.mode === TREE_MODE ? `${name}/` : name, bytes });
    }
    entries.sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
    return objects.writeTree(Buffer.concat(entries.map(({ bytes }) => bytes)));
}
/** Parses a tree object as git stores it: mode, space, name, NUL, twenty bytes. */
function parseTree(content) {
    const entries = [];
    for (let at = 0; at < content.length;) {
        const space = content.indexOf(0x20, at);
        const end = content.indexOf(0, space);
        const object = (0,sha/* parseSha */.qL)(content.toString('hex', end + 1, end + 21));
        if (space < 0 || end < 0 || object === undefined)
            throw new Error('not a tree object');
        entries.push({
            mode: content.toString('latin1', at, space).replace(/^0+/, ''),
            name: content.subarray(space + 1, end),
            object,
        });
        at = end + 21;
    }
    return entries;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./src/assets/git-files.ts
var git_files = __webpack_require__(3351);
;// CONCATENATED MODULE: ./src/assets/git-objects.ts
/** Git objects that Node writes itself, as loose files. */






const deflateAsync = (0,external_node_util_.promisify)(external_node_zlib_.deflate);
/** Writes an object below an `objects` folder and returns its name. */
async function writeObject(objects, type, content) {
    const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
    const name = (0,external_node_crypto_.createHash)('sha1').update(whole).digest('hex');
    const folder = (0,external_node_path_.join)(objects, name.slice(0, 2));
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,git_files/* writeAtomically */.vK)((0,external_node_path_.join)(folder, name.slice(2)), await deflateAsync(whole));
    return name;
}

// EXTERNAL MODULE: ./src/assets/root.ts
var assets_root = __webpack_require__(2041);
// EXTERNAL MODULE: ./src/assets/synced-commit.ts
var synced_commit = __webpack_require__(7517);
;// CONCATENATED MODULE: ./src/assets/write-commit.ts
/** Writes the commit that an assets root is to stand on. Loaded only when one is to be written. */





/** @returns the commit, and all services as they are in it */
async function writeSyncedCommit(root, { others, chosen, without }, signal) {
    // A service inside a chosen one is written with it, and is no longer one of its own.
    const apart = others.filter(({ service }) => !chosen.some((outer) => (0,names_directory/* isWithin */.UO)(service, outer.service)));
    const placements = [
        ...apart.map(({ service, tree }) => ({ path: service, tree })),
        ...chosen.flatMap(({ parts }) => parts.map(({ directory, tree }) => ({ path: directory, tree }))),
        // Outer before inner; the sort is stable, so that what is chosen replaces what was there.
    ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const composed = await composeTree([...placements, ...without.map((path) => ({ path, tree: undefined }))], {
        readTree: async (tree) => parseTree(await root.readTree(tree, signal)),
        writeTree: (content) => writeObject(root.objects, 'tree', content),
    });
    const services = [...apart.map((other) => ({ ...other, parts: partsAfter(other, chosen) })), ...chosen]
        .map((service) => ({ ...service, tree: composed.treeAt(service.service) ?? assets_root/* EMPTY_TREE */.p }))
        .sort((a, b) => (a.repository + a.service < b.repository + b.service ? -1 : 1));
    return { commit: await writeObject(root.objects, 'commit', (0,synced_commit/* formatCommit */.H)(composed.tree, services)), services };
}
/** What a service that was not chosen is made of now that a chosen one may have been put into it. */
function partsAfter(other, chosen) {
    const inner = chosen.filter(({ service }) => (0,names_directory/* isWithin */.UO)(service, other.service));
    return [
        ...other.parts.filter(({ directory }) => !inner.some(({ service }) => (0,names_directory/* isWithin */.UO)(directory, service))),
        ...inner.flatMap(({ parts }) => parts),
    ];
}


/***/ })

};
