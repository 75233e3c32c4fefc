export const id = 856;
export const ids = [856];
export const modules = {

/***/ 8856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Conversation: () => (/* binding */ Conversation)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __webpack_require__(6127);
// EXTERNAL MODULE: ./src/git/environment.ts
var environment = __webpack_require__(3313);
// EXTERNAL MODULE: ./src/git/git.ts + 3 modules
var git = __webpack_require__(9246);
// EXTERNAL MODULE: ./src/git/git-files.ts
var git_files = __webpack_require__(4406);
;// CONCATENATED MODULE: ./src/git/objects/pack-index.ts
/** What a pack holds, read from its index (gitformat-pack(5), version 2): asking git would start a process. */

const SIGNATURE = Buffer.from('ff744f6300000002', 'hex');
const NAMES = SIGNATURE.length + 256 * 4;
const NAME_LENGTH = 20;
/**
 * @param file the `.idx` beside a pack
 * @returns whether all of the names are there; false for an index that git would write in another format
 */
function packHolds(file, names) {
    const index = (0,external_node_fs_.readFileSync)(file);
    if (!index.subarray(0, SIGNATURE.length).equals(SIGNATURE))
        return false;
    const countTo = (byte) => (byte < 0 ? 0 : index.readUInt32BE(SIGNATURE.length + byte * 4));
    return names.every((name) => {
        const wanted = Buffer.from(name, 'hex');
        const [first = 0] = wanted;
        // The names are sorted; the table before them says how many begin with a byte or a smaller one.
        let low = countTo(first - 1);
        let high = countTo(first);
        while (low < high) {
            const middle = (low + high) >> 1;
            const order = wanted.compare(index, NAMES + middle * NAME_LENGTH, NAMES + (middle + 1) * NAME_LENGTH);
            if (order === 0)
                return true;
            if (order < 0)
                high = middle;
            else
                low = middle + 1;
        }
        return false;
    });
}

// EXTERNAL MODULE: ./src/git/progress.ts
var progress = __webpack_require__(8185);
// EXTERNAL MODULE: ./src/git/remote/failure.ts
var failure = __webpack_require__(6149);
// EXTERNAL MODULE: ./src/git/wire/connection.ts
var connection = __webpack_require__(2414);
// EXTERNAL MODULE: ./src/git/wire/http-trace.ts
var http_trace = __webpack_require__(1810);
;// CONCATENATED MODULE: ./src/git/wire/byte-reader.ts
class ByteReader {
    chunks;
    buffer = Buffer.alloc(0);
    constructor(stream) {
        this.chunks = stream[Symbol.asyncIterator]();
    }
    /** @returns a line without its end; undefined where the stream ends before that */
    async line() {
        for (let from = 0;;) {
            const end = this.buffer.indexOf(0x0a, from);
            if (end >= 0) {
                const text = this.buffer.toString('utf8', 0, end);
                this.buffer = this.buffer.subarray(end + 1);
                return text;
            }
            from = this.buffer.length;
            if (!(await this.more()))
                return undefined;
        }
    }
    /** @returns exactly that many bytes; undefined where the stream ends before */
    async take(length) {
        while (this.buffer.length < length)
            if (!(await this.more()))
                return undefined;
        const taken = this.buffer.subarray(0, length);
        this.buffer = this.buffer.subarray(length);
        return taken;
    }
    async more() {
        const { done, value } = await this.chunks.next();
        if (done === true)
            return false;
        this.buffer = this.buffer.length === 0 ? value : Buffer.concat([this.buffer, value]);
        return true;
    }
}

;// CONCATENATED MODULE: ./src/git/wire/packets.ts

const HEADER = 4;
const SPECIAL = ['flush', 'delimiter', 'end'];
/** A line of text as a packet. */
function packet(line) {
    const text = `${line}\n`;
    const length = HEADER + Buffer.byteLength(text);
    return `${length.toString(16).padStart(HEADER, '0')}${text}`;
}
class PacketReader {
    bytes;
    constructor(stream) {
        this.bytes = new ByteReader(stream);
    }
    /** @returns undefined where the stream ends, be it within a packet */
    async next() {
        const digits = (await this.bytes.take(HEADER))?.toString('latin1') ?? '';
        if (!/^[0-9a-f]{4}$/i.test(digits))
            return undefined;
        const length = Number.parseInt(digits, 16);
        if (length < HEADER) {
            const kind = SPECIAL[length];
            return kind === undefined ? undefined : { kind };
        }
        const payload = await this.bytes.take(length - HEADER);
        return payload === undefined ? undefined : { kind: 'data', payload };
    }
    /** A line that is no packet, without its end; undefined where the stream ends before it. */
    line() {
        return this.bytes.line();
    }
}

;// CONCATENATED MODULE: ./src/git/wire/protocol-session.ts
/**
 * Several questions to one HTTP server over one connection, where each `git fetch` would open its own.
 *
 * git's own helper carries them (gitremote-helpers(7)): what is said is protocol v2 (gitprotocol-v2(5)), and `git index-pack`
 * takes in what comes. With a server of an older protocol the helper itself fetches.
 */













/** A filter for no file that there is: the size of the largest one that git for Windows could name. */
const NOTHING_LEFT_OUT = 'blob:limit=4294967295';
class Conversation {
    /** git has ended, and nothing more can be asked. */
    over = false;
    /** The server speaks git's protocol; else nothing can be asked: it has files alone, or is none of git's. */
    isSmart = true;
    helper;
    /** Where the helper puts what it fetches itself, for a moment. */
    scratch;
    /** The helper has left something out. */
    hasFiltered = false;
    packets;
    /** What a server of protocol v2 can do; undefined for an older one. */
    capabilities;
    constructor({ helper, scratch }) {
        this.helper = helper;
        this.scratch = scratch;
        this.packets = new PacketReader(helper.stdout);
    }
    /** @throws Unanswered where the server did not answer */
    static async open(connection) {
        const conversation = new Conversation(connection);
        const reply = await conversation.reply();
        if (reply === '')
            await conversation.readCapabilities();
        else if (reply === 'fallback')
            conversation.isSmart = await conversation.wasGreeted();
        else
            throw await conversation.lost();
        return conversation;
    }
    /** Whether the server answered in a version of git's protocol. The helper's own words are the same where it did not. */
    async wasGreeted() {
        // What git wrote to stderr before that has been read then.
        await (0,promises_.setImmediate)();
        const { greeting } = (0,http_trace/* parseHttpTrace */.d)(this.helper.said());
        return greeting?.headers['content-type']?.split(';')[0]?.trim() === 'application/x-git-upload-pack-advertisement';
    }
    /** Ends git in the middle of an answer. */
    end() {
        this.helper.end();
    }
    /** Lets git end. @returns as of `hangUp` */
    close() {
        this.over = true;
        return (0,connection/* hangUp */.gD)(this.helper);
    }
    /**
     * The names of branches and tags that begin in one of some ways, and what they point at.
     * @returns undefined where the server is an older one: it says them in its greeting alone, and they may have moved since; git has ended
     */
    async listRefs(prefixes) {
        if (this.capabilities === undefined) {
            await this.close();
            return undefined;
        }
        const refs = new Map();
        this.say('ls-refs', [...prefixes.map((prefix) => `ref-prefix ${prefix}`)]);
        for await (const line of this.section()) {
            const [name = '', ref = ''] = line.split(' ');
            const sha = (0,base_sha/* parseSha */.qL)(name);
            if (sha !== undefined && prefixes.some((prefix) => ref.startsWith(prefix)))
                refs.set(ref, sha);
        }
        await this.readEnd();
        return refs;
    }
    /**
     * Fetches objects by their names into a scratch.
     * @returns undefined where it is to be asked otherwise
     */
    async fetch(scratch, wish, onProgress, signal) {
        const filtered = wish.filter !== undefined && this.can('fetch', 'filter');
        // A pack that lacks what is here is no whole one, and which that is the helper would have to be told.
        if (wish.haves !== undefined && !filtered)
            return undefined;
        if (this.capabilities === undefined) {
            const isFiltered = await this.letFetch(scratch, wish, onProgress).catch((error) => {
                const isOurs = wish.filter === undefined && this.hasFiltered;
                if (isOurs && error instanceof failure/* Unanswered */.XX && /filter '.*' not supported/.test(error.words))
                    return undefined;
                throw error;
            });
            return isFiltered === undefined ? undefined : { filtered: isFiltered, isWhole: true };
        }
        // Before git is started: the server has to think first.
        this.sayFetch(scratch, { ...wish, filter: filtered ? wish.filter : undefined }, onProgress !== undefined);
        // A pack that leaves nothing out is checked for holding all that it refers to.
        const check = filtered ? '--promisor' : '--check-self-contained-and-connected';
        const thin = wish.haves === undefined ? [] : ['--fix-thin'];
        const args = ['index-pack', '--stdin', ...thin, ...(onProgress === undefined ? [] : ['-v']), check];
        const { code, stdout, stderr } = await (0,git/* tryGit */.Ii)(args, {
            environment: (0,environment/* ownEnvironment */.am)(process.env, scratch.dir),
            input: this.receive(scratch, onProgress),
            signal,
            onStderr: onProgress,
        });
        const pack = /^pack\t([0-9a-f]{40})$/m.exec(stdout.toString('latin1'))?.[1];
        const cameAll = pack !== undefined && packHolds((0,external_node_path_.join)(scratch.packs, `pack-${pack}.idx`), wish.wants);
        if (code === 0 && cameAll)
            return { filtered, isWhole: true };
        // What the server still has to say has nobody to listen.
        const words = code === 0 ? '' : await this.close();
        // What was offered may be damaged or gone: the server left it out in good faith.
        if (wish.haves !== undefined && (code === 0 || (0,failure/* saysLacking */.qm)(stderr)))
            return { filtered, isWhole: false };
        throw new failure/* Unanswered */.XX(code === 0
            ? 'fatal: fetch-pack: the server did not send all necessary objects'
            : `${words}\n${stderr}\nfatal: index-pack failed`);
    }
    sayFetch(scratch, { wants, filter, depth, haves = [] }, progress) {
        this.say('fetch', [
            ...(progress ? [] : ['no-progress']),
            'ofs-delta',
            ...wants.map((name) => `want ${name}`),
            ...readBoundary(scratch).map((name) => `shallow ${name}`),
            ...(depth === undefined ? [] : [`deepen ${depth}`]),
            ...(filter === undefined ? [] : [`filter ${filter}`]),
            // Without it a server leaves out nothing but what the same history has.
            ...(haves.length === 0 ? [] : ['thin-pack']),
            ...haves.map((name) => `have ${name}`),
            'done',
        ]);
    }
    /** Yields the pack that is the answer. */
    async *receive(scratch, onProgress) {
        for (;;) {
            const heading = textOf(await this.next());
            if (heading === 'packfile')
                break;
            const lines = [];
            for await (const line of this.section())
                lines.push(line);
            if (heading === 'shallow-info')
                noteBoundary(scratch, lines);
        }
        const tell = onProgress && (0,progress/* eachLine */.I)((line) => onProgress(`remote: ${line}`));
        for (let part = await this.next(); part.kind === 'data'; part = await this.next()) {
            const [band] = part.payload;
            const rest = part.payload.subarray(1);
            if (band === 1)
                yield rest;
            else if (band === 2)
                tell?.(rest.toString('utf8'));
            else
                throw await this.refusal(rest.toString('utf8'));
        }
        await this.readEnd();
    }
    /**
     * Has the helper fetch into its own scratch, which holds nothing that it could take for fetched, and moves what came.
     * @returns whether the server left out what the filter said
     */
    async letFetch(scratch, { wants, filter, depth = 0 }, onProgress) {
        const { stdin, stderr } = this.helper;
        const before = this.helper.said().length;
        const tell = onProgress === undefined ? undefined : (0,progress/* eachLine */.I)(onProgress);
        if (tell !== undefined)
            stderr.on('data', tell);
        if (filter !== undefined && !this.hasFiltered) {
            this.hasFiltered = true;
            this.promise();
        }
        const options = {
            progress: onProgress !== undefined,
            'check-connectivity': filter === undefined,
            depth,
            ...(filter === undefined ? {} : { 'from-promisor': true }),
            // It cannot be taken back.
            ...(this.hasFiltered ? { filter: filter ?? NOTHING_LEFT_OUT } : {}),
        };
        const asked = Object.entries(options).map(([name, value]) => `option ${name} ${value}\n`);
        stdin.write([...asked, ...wants.map((name) => `fetch ${name} ${name}\n`), '\n'].join(''));
        for (const _ of asked)
            await this.reply();
        let isConnected = false;
        for (let line = await this.reply(); line !== ''; line = await this.reply())
            isConnected ||= line === 'connectivity-ok';
        // What git wrote to stderr before that has been read then.
        await (0,promises_.setImmediate)();
        if (tell !== undefined)
            stderr.off('data', tell);
        const filtered = filter !== undefined && !/filtering not recognized/.test(this.helper.said().slice(before));
        const names = (0,external_node_fs_.readdirSync)(this.scratch.packs);
        const indexes = names.filter((name) => name.endsWith('.idx')).map((name) => (0,external_node_path_.join)(this.scratch.packs, name));
        // Of a pack that leaves something out, and of one with nothing in it, git asks no more than that it is one.
        const cameAll = wants.every((want) => indexes.some((index) => packHolds(index, [want])));
        if (!cameAll || (filter === undefined && !isConnected)) {
            for (const name of [...names.map((name) => (0,external_node_path_.join)('objects/pack', name)), 'shallow'])
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.scratch.dir, name), { force: true });
            throw new failure/* Unanswered */.XX('fatal: fetch-pack: the server did not send all necessary objects');
        }
        this.move(names, scratch, filtered);
        return filtered;
    }
    /** Tells the helper that what its scratch lacks was left out on purpose. It names nobody who could be asked for it. */
    promise() {
        const text = (0,git_files/* configText */.Ut)([
            ['extensions.partialClone', 'nobody'],
            ['remote.nobody.promisor', 'true'],
        ]);
        (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(this.scratch.dir, 'config'), text);
    }
    /** Moves what the helper has fetched. */
    move(names, scratch, isPromise) {
        const kinds = isPromise ? /\.(promisor|pack|idx|rev)$/ : /\.(pack|idx|rev)$/;
        for (const name of names) {
            const file = (0,external_node_path_.join)(this.scratch.packs, name);
            if (kinds.test(name))
                (0,external_node_fs_.renameSync)(file, (0,external_node_path_.join)(scratch.packs, name));
            else
                (0,external_node_fs_.rmSync)(file);
        }
        noteBoundary(scratch, readBoundary(this.scratch).map((name) => `shallow ${name}`));
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.scratch.dir, 'shallow'), { force: true });
    }
    /** A line of the helper's own. @throws Unanswered where it has ended */
    async reply() {
        const line = await this.packets.line();
        if (line === undefined)
            throw await this.lost();
        return line;
    }
    async readCapabilities() {
        this.capabilities = new Map();
        for await (const line of this.section()) {
            const [name = '', values = ''] = line.split('=');
            this.capabilities.set(name, values.split(' '));
        }
    }
    can(name, value) {
        return this.capabilities?.get(name)?.includes(value) === true;
    }
    say(command, args) {
        const header = [`command=${command}`, ...(this.capabilities?.has('object-format') === true ? ['object-format=sha1'] : [])];
        this.helper.stdin.write([...header.map(packet), '0001', ...args.map(packet), '0000'].join(''));
    }
    /** The lines up to the next flush or delimiter. */
    async *section() {
        for (let part = await this.next(); part.kind === 'data'; part = await this.next())
            yield textOf(part);
    }
    /** Of an answer that was read to its flush, the helper says once more that it is over. */
    async readEnd() {
        if ((await this.packets.next())?.kind !== 'end')
            throw await this.lost();
    }
    async next() {
        const part = await this.packets.next();
        if (part === undefined)
            throw await this.lost();
        // The helper says so and ends where the server answered with an error.
        if (part.kind === 'end')
            throw new failure/* Unanswered */.XX(`${await this.close()}\nfatal: the remote end hung up unexpectedly`);
        if (part.kind === 'data' && part.payload.subarray(0, 4).toString('latin1') === 'ERR ') {
            throw await this.refusal(textOf(part).slice('ERR '.length));
        }
        return part;
    }
    /** The server's no: the helper can be asked something else when it has passed on the rest. */
    async refusal(words) {
        for (let part = await this.packets.next(); part?.kind !== 'end'; part = await this.packets.next()) {
            if (part === undefined)
                return this.lost();
        }
        return new failure/* Unanswered */.XX(`fatal: remote error: ${words}`);
    }
    /** git has ended: what it said. */
    async lost() {
        return new failure/* Unanswered */.XX(await this.close());
    }
}
function textOf(part) {
    return part.kind === 'data' ? part.payload.toString('utf8').replace(/\n$/, '') : '';
}
/** Where the history in a scratch was cut off, from git's file for it. */
function readBoundary({ dir }) {
    const file = (0,external_node_path_.join)(dir, 'shallow');
    return (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'latin1').split('\n').filter(Boolean) : [];
}
function noteBoundary(scratch, lines) {
    if (lines.length === 0)
        return;
    const boundary = new Set(readBoundary(scratch));
    for (const line of lines) {
        const [, verb, name] = /^(shallow|unshallow) ([0-9a-f]{40})$/.exec(line) ?? [];
        if (verb === 'shallow' && name !== undefined)
            boundary.add(name);
        if (verb === 'unshallow' && name !== undefined)
            boundary.delete(name);
    }
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(scratch.dir, 'shallow'), [...boundary].map((name) => `${name}\n`).join(''));
}


/***/ })

};
