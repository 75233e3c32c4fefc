export const id = 888;
export const ids = [888];
export const modules = {

/***/ 86008:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ findProxy),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   iR: () => (/* binding */ proxiedFetch)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/** Requests through the proxy that the environment names: Node's own `fetch` passes it by. */

async function proxiedFetch(address, env) {
    const proxy = findProxy(new URL(address), env);
    if (proxy === undefined)
        return fetch;
    const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
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
/** `fetch` says why it failed in the cause of its error. */
function causesOf(error) {
    const words = [];
    for (let at = error; node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(at) && words.length < 5; at = at.cause)
        words.push(at.message);
    return words.join(': ');
}


/***/ }),

/***/ 52012:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  offerBranch: () => (/* binding */ offerBranch)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(34758);
// EXTERNAL MODULE: ./src/git/credentials.ts
var credentials = __webpack_require__(64110);
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

// EXTERNAL MODULE: ./src/git/remote/retry.ts + 2 modules
var retry = __webpack_require__(97228);
// EXTERNAL MODULE: ./src/base/http-proxy.ts
var http_proxy = __webpack_require__(86008);
// EXTERNAL MODULE: ./src/git/remote/failure.ts
var failure = __webpack_require__(96149);
;// CONCATENATED MODULE: ./src/forge/client.ts
/** What is asked of a forge about pull requests, and how its refusals are told. */





/** Characters of an answer that are kept for an expert: it may be a whole page. */
const MAX_DETAIL = 2_000;
/** @returns what is worth another try as `Transient` */
function refusal(who, answer, authorization, signal, cause) {
    signal.throwIfAborted();
    const printable = (text) => (0,credentials/* withoutToken */._Q)(text, authorization).replace(CONTROL, ' ').trim().slice(0, MAX_DETAIL);
    if (answer === undefined)
        return new retry/* Transient */.R(`${who} could not be reached`, printable((0,http_proxy/* causesOf */.cZ)(cause)), 0);
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
function isListOfObjects(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null);
}
/** Another program answers at that address. */
function notUnderstood(who) {
    return new errors/* AssetsSyncError */.Fl('forge-refused', `what answered is not ${who}`, { hint: 'Check the address of the repository' });
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would obey them
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

;// CONCATENATED MODULE: ./src/forge/azure.ts
/** Pull requests of Azure Repos, by its REST interface. */


/** @param authorization the value of an `Authorization` header as git sends it */
function azure({ api, page }, authorization) {
    const ask = (request, signal) => send(api, request, authorization, signal);
    const refs = ({ branch, into }) => ({ source: `refs/heads/${branch}`, target: `refs/heads/${into}` });
    const pageOf = (one) => {
        if (!Number.isInteger(one?.pullRequestId))
            throw notUnderstood('Azure Repos');
        return `${page}/pullrequest/${one.pullRequestId}`;
    };
    const list = async (wanted, status, signal) => {
        const { source, target } = refs(wanted);
        const query = {
            'searchCriteria.sourceRefName': source,
            'searchCriteria.targetRefName': target,
            'searchCriteria.status': status,
        };
        const { value } = ((await ask({ method: 'GET', query }, signal)) ?? {});
        if (!isListOfObjects(value))
            throw notUnderstood('Azure Repos');
        // A fork's branch may have the same name.
        return value.find(({ forkSource }) => forkSource === undefined || forkSource === null);
    };
    return {
        find: async (wanted, signal) => {
            const own = await list(wanted, 'active', signal);
            return own === undefined ? undefined : { page: pageOf(own), number: own.pullRequestId };
        },
        findClosed: async (wanted, signal) => {
            const closed = await list(wanted, 'abandoned', signal);
            return closed === undefined ? undefined : pageOf(closed);
        },
        // A list has the beginning of each description alone.
        read: async ({ number }, signal) => {
            const { title = '', description = '' } = (await ask({ method: 'GET', path: `/${number}` }, signal));
            return { title, body: description };
        },
        update: async ({ number }, { title, body }, signal) => {
            await ask({ method: 'PATCH', path: `/${number}`, body: { title, description: body } }, signal);
        },
        open: async (wanted, signal) => {
            const { source, target } = refs(wanted);
            const { title, body: description } = wanted;
            const body = { sourceRefName: source, targetRefName: target, title, description };
            return pageOf((await ask({ method: 'POST', body }, signal)));
        },
    };
}
async function send(api, { method, path = '', query = {}, body }, authorization, signal) {
    // The newest that every server still in use knows.
    const address = `${api}/pullrequests${path}?${new URLSearchParams({ ...query, 'api-version': '5.0' })}`;
    const fetch = await (0,http_proxy/* proxiedFetch */.iR)(api, process.env);
    let answer;
    let failure;
    try {
        const response = await fetch(address, {
            method,
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
}
function azureWords(data) {
    try {
        return String(JSON.parse(data).message ?? '');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./src/forge/github.ts
/** Pull requests of GitHub, by its REST interface. */



/** @param authorization the value of an `Authorization` header as git sends it */
function gitHub({ api, owner, name }, authorization) {
    const ask = async (route, parameters, signal) => {
        const { request } = await __webpack_require__.e(/* import() */ 585).then(__webpack_require__.bind(__webpack_require__, 79585));
        const common = {
            baseUrl: api.replace(/\/+$/, ''),
            owner,
            repo: name,
            headers: { authorization: `token ${(0,credentials/* passwordOf */.No)(authorization.replace(/^\w+ /, ''))}` },
        };
        const fetch = await (0,http_proxy/* proxiedFetch */.iR)(api, process.env);
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
    const list = async ({ branch, into }, state, signal) => {
        const query = { head: `${owner}:${branch}`, base: into, state };
        const found = (await ask('GET /repos/{owner}/{repo}/pulls', query, signal));
        if (!isListOfObjects(found))
            throw notUnderstood('GitHub');
        // A fork may belong to the same owner, and the repository be called otherwise than in our address.
        return found.filter(({ head, base }) => head?.ref === branch && head.repo?.full_name === base?.repo?.full_name);
    };
    return {
        find: async (wanted, signal) => {
            const [own] = await list(wanted, 'open', signal);
            if (own === undefined)
                return undefined;
            const { number = 0, title, body } = own;
            return { page: pageOf(own), number, text: { title: title ?? '', body: body ?? '' } };
        },
        findClosed: async (wanted, signal) => {
            const closed = (await list(wanted, 'closed', signal)).find(({ merged_at }) => merged_at === null);
            return closed === undefined ? undefined : pageOf(closed);
        },
        read: async ({ text = { title: '', body: '' } }) => text,
        update: async ({ number }, { title, body }, signal) => {
            await ask('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number, title, body }, signal);
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

// EXTERNAL MODULE: ./src/forge/text.ts
var forge_text = __webpack_require__(71716);
;// CONCATENATED MODULE: ./src/forge/pull-request.ts
/** Opens pull requests, or finds the one that is open. */





/** What each takes. */
const LIMITS = {
    github: { title: 256, body: 65_536 },
    azure: { title: 400, body: 4_000 },
};
/** Milliseconds for one answer, which is small. */
const MAX_DURATION = 30_000;
/**
 * Opens a pull request, or brings the text of the one that is open up to date.
 * @param isOld the branch was there before, so that there may have been one that was closed
 * @throws `unauthorized`, `unreachable` or `forge-refused`
 */
async function openPullRequest(forge, wanted, access, isOld, signal, maxDuration = MAX_DURATION) {
    const client = forge.kind === 'github' ? gitHub(forge, access.authorization) : azure(forge, access.authorization);
    const ask = async (body) => {
        try {
            return await (0,retry/* withRetries */.L)({ ...access, signal }, () => attempt(body, signal, maxDuration));
        }
        catch (error) {
            if (!(error instanceof retry/* Transient */.R))
                throw error;
            const hint = 'Wait until it answers again';
            throw new errors/* AssetsSyncError */.Fl('unreachable', error.message, { hint, detail: error.words, cause: error });
        }
    };
    const find = () => ask((limited) => client.find(wanted, limited));
    const found = await find();
    if (found !== undefined) {
        await update(client, found, wanted, ask, access.log, signal);
        return { page: found.page };
    }
    const closed = isOld ? await ask((limited) => client.findClosed(wanted, limited)).catch(() => undefined) : undefined;
    try {
        return { page: await ask((limited) => client.open(wanted, limited)), closed };
    }
    catch (error) {
        signal.throwIfAborted();
        // Another run may have been quicker, or an answer got lost.
        const other = await find().catch(() => undefined);
        if (other !== undefined)
            return { page: other.page };
        throw error;
    }
}
/** Asks once. @throws Transient where no whole answer came in its time, whatever came meanwhile */
async function attempt(body, signal, maxDuration) {
    const limit = AbortSignal.timeout(maxDuration);
    try {
        return await body(AbortSignal.any([signal, limit]));
    }
    catch (error) {
        signal.throwIfAborted();
        if (!limit.aborted)
            throw error;
        throw new retry/* Transient */.R(`No answer about the pull request came within ${maxDuration / 1000} seconds`, '', 0);
    }
}
/** Makes an open pull request say what its branch brings now. It is there, whatever becomes of that. */
async function update(client, found, wanted, ask, log, signal) {
    try {
        const text = (0,forge_text/* updatedText */.NL)(await ask((limited) => client.read(found, limited)), wanted);
        if (text !== undefined)
            await ask((limited) => client.update(found, text, limited));
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof errors/* AssetsSyncError */.Fl))
            throw error;
        log.info(`The text of ${found.page} could not be brought up to date: ${error.message}.`);
    }
}

;// CONCATENATED MODULE: ./src/forge/offer.ts
/** Asks for a pushed branch to be merged: by a pull request where that can be, else by telling a person how to go on. */





/** @throws `unauthorized`, `unreachable` or `forge-refused`, and says that the branch was pushed */
async function offerBranch(request, log, signal) {
    const { url, branch, into, gitHub, attempts } = request;
    const forge = findForge({ url, ...gitHub });
    if (forge === undefined)
        return { next: byHand(request) };
    const page = newPullRequestPage(forge, { branch, into });
    const authorization = url.transport === 'http' ? request.authorization : chooseForPages(request.tokenForPages, forge.origin, log);
    if (authorization === undefined) {
        const next = `Without a token no pull request was opened; open it here: ${page}\nOr give a token and push again, which opens it.`;
        return { next, lacksToken: true };
    }
    const wanted = { branch, into, ...(0,forge_text/* pullRequestText */.qA)(request.facts, LIMITS[forge.kind]) };
    try {
        const opened = await openPullRequest(forge, wanted, { authorization, attempts, log }, request.isOld, signal);
        if (opened.closed !== undefined)
            log.warning({ message: closedBefore(opened.closed, opened.page, into) });
        return { pullRequest: opened.page };
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
function closedBefore(closed, page, into) {
    return `${closed} was closed without being merged, and this push goes on from it: ${page} has its recordings too. If they are not wanted, close that as well, and go on from what ${into} has (assets-sync repin --latest)`;
}
/** git came by ssh, with a key of its own; the pages of the same host are asked with a token. */
function chooseForPages(token, origin, log) {
    const { authorization, warning } = (0,credentials/* chooseCredential */.P$)({ ...token, url: { transport: 'http', origin } });
    if (warning !== undefined)
        log.warning({ message: warning });
    return authorization;
}
/** Hosts of which nobody would think that they are a GitHub. */
const OTHER_FORGES = /gitlab|bitbucket|gitea|codeberg|forgejo/i;
/** Whether it would be one if its host were known: there a repository is an owner's. */
function mayBeGitHub({ url, transport }) {
    return !OTHER_FORGES.test(url) && (transport === 'ssh' || /^\/[^/]+\/[^/]+$/.test(new URL(url).pathname));
}
function byHand({ url, branch, into }) {
    const host = url.url.startsWith('http:') ? url.origin : 'its host';
    const ownGitHub = mayBeGitHub(url) ? ` (for a GitHub of your own, set GH_HOST to ${host})` : '';
    const why = url.transport === 'path' ? 'is a path' : `is not known as GitHub or Azure Repos${ownGitHub}`;
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

/***/ 71716:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ updatedText),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   qA: () => (/* binding */ pullRequestText),
/* harmony export */   tT: () => (/* binding */ commitText)
/* harmony export */ });
/* unused harmony export codeSpan */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34758);
/* harmony import */ var _recording_diff_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26020);
/** What a push says of itself: in its commit, and within what a host takes in its pull request. */



/** Ends the part of a pull request's text that follows the branch, and names the title that it had. */
const END = /<!-- assets-sync ([0-9a-f]{12}): the text above follows the branch; write below this line -->/;
/** Begins the list of services in a commit. */
const LIST = '\n\nRecordings:\n';
/** Begins the paragraph of `from`. */
const FROM = /^(?:(?:For|At) (?:https?:\S+|[0-9a-f]{40})|With the recordings of [0-9a-f]{40}, .*)(?:\n|$)/;
/** How many characters that takes, with its paragraph. */
const END_ROOM = 100;
/** Nobody reads a longer list. */
const MAX_SERVICES = 100;
/** Characters that a message leaves for the list, where it would take all. */
const LIST_ROOM = 600;
const ADVICE = 'Merge this with a merge commit: squash and rebase give the contents another commit than the one that is pinned (assets-sync repin mends that).';
function commitText(facts) {
    const { title, rest } = splitMessage(facts);
    const lines = serviceLines(facts, (service) => service);
    return { title, body: join([rest, from(facts), `${LIST.trim()}\n${lines.join('\n')}`, ADVICE]) };
}
/** As Markdown. What does not fit into the title goes on in the body; of the body the table of requests gives way first, then the list of services. */
function pullRequestText(facts, limits) {
    const { title, rest } = wholeMessage(facts);
    const room = limits.body - END_ROOM;
    const shown = cut(title, limits.title);
    const left = shown === title ? '' : `…${title.slice(shown.length - 1)}`;
    const after = [from(facts), ADVICE];
    const why = cut(join([left, rest]).trimEnd(), room - join(after).length - LIST_ROOM);
    const before = join([why, ...after]);
    const body = join([before.trimEnd(), serviceList(facts, room - before.length - 2)]);
    const whole = join([body.trimEnd(), requestsTable(facts, room - body.length - 2)]).trimEnd();
    return { title: shown, body: join([whole, endOf(shown)]) };
}
function endOf(title) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(title).digest('hex').slice(0, 12);
    return `<!-- assets-sync ${hash}: the text above follows the branch; write below this line -->`;
}
/**
 * What an open pull request is to say, of which others may have changed the title, or the text below ours.
 * @param now as it is
 * @param wanted as `pullRequestText` gives it
 * @returns undefined where it says so already, or somebody took our part away
 */
function updatedText(now, wanted) {
    const body = now.body.replaceAll('\r\n', '\n');
    const end = END.exec(body);
    if (end === null)
        return undefined;
    const below = body.slice(end.index + end[0].length);
    const isOurs = end[0] === endOf(now.title);
    const updated = { title: isOurs ? wanted.title : now.title, body: `${wanted.body.trimEnd()}${below}` };
    return updated.title === now.title && updated.body.trimEnd() === body.trimEnd() ? undefined : updated;
}
function splitMessage({ message, services }) {
    const lines = (message ?? '').trim().split(/\r?\n/);
    const [title = '', ...rest] = lines;
    if (title !== '')
        return { title: title.trim(), rest: rest.join('\n').trim() };
    return { title: defaultTitle(services.map(({ service }) => service)), rest: '' };
}
function defaultTitle(services) {
    return `Record ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(services, 1)}`;
}
/** What the pushes of a branch said, each once: their titles, and below them all of it. */
function wholeMessage(facts) {
    const messages = new Set([...(facts.earlier ?? []), facts.message ?? ''].map((message) => message.trim()).filter(Boolean));
    const [message] = messages;
    if (messages.size < 2)
        return splitMessage({ ...facts, message });
    const titles = [...messages].map((one) => splitMessage({ ...facts, message: one }).title);
    return { title: [...new Set(titles)].join('; '), rest: [...messages].join('\n\n') };
}
/** @returns what whoever pushed said in a commit that has `commitText`; undefined where they said nothing, or the commit is another's */
function messageOf(commit) {
    const text = commit.trimEnd();
    const end = text.lastIndexOf(LIST);
    if (end < 0 || !text.endsWith(ADVICE))
        return undefined;
    const paragraphs = text.slice(0, end).split('\n\n');
    const services = [...text.slice(end).matchAll(/^- (.*): \d+ added, /gm)].map(([, service = '']) => service);
    if (paragraphs.length > 1 && FROM.test(paragraphs.at(-1) ?? ''))
        paragraphs.pop();
    const said = paragraphs.join('\n\n');
    return said === defaultTitle(services) ? undefined : said;
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
function requestsTable({ recordings = [] }, room) {
    return recordings.length === 0 ? '' : (0,_recording_diff_words_js__WEBPACK_IMPORTED_MODULE_2__/* .requestsMarkdown */ .ww)(recordings, room);
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

/***/ 14193:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eE: () => (/* binding */ goneError),
/* harmony export */   jU: () => (/* binding */ conflictError),
/* harmony export */   wr: () => (/* binding */ unmergedError),
/* harmony export */   y3: () => (/* binding */ RecordingConflict)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76127);
/* harmony import */ var _base_shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84907);
/** The errors of a push that cannot be made on what others have. */




/** The same recordings changed on both sides. */
class RecordingConflict extends _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl {
    /** The files, in the code repository's directories. */
    paths = [];
}
function conflictError({ branch, paths, units, unmerged, earlier, flags = [] }) {
    const names = units.map(({ directory }) => directory).filter((directory) => paths.some((path) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(path, directory)));
    const mergeFirst = `First merge what an earlier push made (${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(unmerged.map(_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu))}), which ${branch} does not have: else its recordings go from disk.`;
    const done = earlier === undefined
        ? ''
        : ` An earlier push put the same on ${earlier}, which cannot be merged as it is: close its pull request.`;
    const error = new RecordingConflict('conflict', `Recordings changed here and on ${branch}:\n${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .listLines */ .i4)(paths)}`, {
        hint: [
            `Nothing was pushed.${done}`,
            ...(unmerged.length > 0 ? [mergeFirst] : []),
            `To go on from what ${branch} has:`,
            `  ${(0,_base_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .shellCommand */ .q$)(['assets-sync', 'repin', ...names, '--latest', ...flags])}`,
            `  ${(0,_base_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .shellCommand */ .q$)(['assets-sync', 'sync', ...names, '--discard', ...flags])}`,
            'The second keeps your files in a backup and names it. Bring those back that are not listed here (assets-sync backups restore), record the tests of the others again, then push.',
        ].join('\n'),
    });
    error.paths = paths;
    return error;
}
/** What the changes were made on is not to be had any more, so that nobody can say what of it others changed since. */
function goneError({ directory, commit }, { branch, flags = [] }) {
    const pin = commit === undefined ? '' : `${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(commit)}, `;
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('conflict', `${directory} is pinned at ${pin}a commit that the server does not have any more, and ${branch} has other recordings there.`, {
        hint: [
            'Nothing was pushed. A branch that is deleted before it is merged takes its commits along.',
            `To go on from what ${branch} has:`,
            `  ${(0,_base_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .shellCommand */ .q$)(['assets-sync', 'repin', directory, '--latest', ...flags])}`,
            'Then push again: what changed here since the pin comes along. What only that commit had goes from disk then: copy what of it is still wanted out of the assets root before, put it back after, and push once more.',
        ].join('\n'),
    });
}
function unmergedError({ directory, commit }, branch) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('conflict', `${directory} changed on ${branch}, and its pin ${commit === undefined ? '' : `${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(commit)} `}is not on that branch.`, {
        hint: 'If its pull request was squashed, assets-sync repin moves the pin to the branch; else merge it first, with a merge commit. Then push again; nothing was pushed.',
    });
}


/***/ }),

/***/ 47838:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ fetchDifferences),
/* harmony export */   LD: () => (/* binding */ fetchNames),
/* harmony export */   _1: () => (/* binding */ fetchLacking)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76127);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81200);
/* harmony import */ var _git_objects_commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73401);
/* harmony import */ var _git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49384);
/** Fetches what a push needs of others' recordings: names alone to merge them, and contents that no commit at hand has. */






/** Brings trees of a commit without their files. */
async function fetchNames(remote, scratch, commit, trees, signal) {
    const here = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsIn */ .Qv)(scratch.dir, trees, signal);
    const wants = [...new Set(trees)].filter((tree) => tree !== _base_sha_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_TREE */ .pL && !here.has(tree));
    if (wants.length === 0)
        return;
    try {
        await remote.fetch(scratch, { wants, filter: 'blob:none' }, signal);
    }
    catch (error) {
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl)
            throw error;
        // A server that gives out commits alone.
        await remote.fetch(scratch, { wants: [commit], depth: 1, filter: 'blob:none', refetch: true }, signal);
    }
}
/**
 * Brings what commits or trees have, some commits have not, and this machine has not either.
 * @param from where they are looked for
 * @param into what is fetched into
 */
async function fetchLacking(remote, { from, into }, names, without, signal) {
    const args = [
        'rev-list',
        '--objects',
        '--no-object-names',
        '--missing=print',
        ...names,
        ...without.map((commit) => `^${commit}`),
    ];
    const listing = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(args, { environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)(from.dir), signal });
    const lacking = [...listing.toString('latin1').matchAll(/^\?([0-9a-f]{40})$/gm)].map(([, missing]) => missing);
    if (lacking.length > 0)
        await remote.fetch(into, { wants: lacking }, signal);
}
/** Brings the names of everything by which two top trees differ. */
async function fetchDifferences(remote, scratch, commit, [before, after], signal) {
    const lacking = await (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .withObjects */ .d$)(scratch.dir, signal, (read) => lackingDifferences(read, [before, after]));
    await fetchNames(remote, scratch, commit, lacking, signal);
}
/** The trees that are not here of those by which two differ. */
async function lackingDifferences(read, tops) {
    const lacking = [];
    let pairs = [tops];
    while (pairs.length > 0) {
        const names = [...new Set(pairs.flat())].filter((name) => name !== _base_sha_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_TREE */ .pL);
        const here = await read(names);
        lacking.push(...names.filter((name) => !here.has(name)));
        const entriesOf = (name) => directoriesOf(here.get(name)?.content);
        pairs = pairs.flatMap(([one, other]) => {
            const [ours, theirs] = [entriesOf(one), entriesOf(other)];
            if ((one !== _base_sha_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_TREE */ .pL && !here.has(one)) || (other !== _base_sha_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_TREE */ .pL && !here.has(other)))
                return [];
            return [...new Set([...ours.keys(), ...theirs.keys()])]
                .map((name) => [ours.get(name) ?? _base_sha_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_TREE */ .pL, theirs.get(name) ?? _base_sha_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_TREE */ .pL])
                .filter(([a, b]) => a !== b);
        });
    }
    return lacking;
}
function directoriesOf(content) {
    const entries = content === undefined ? [] : (0,_git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTree */ .cZ)(content).filter(({ mode }) => mode === '40000');
    return new Map(entries.map(({ name, object }) => [name.toString('latin1'), object]));
}


/***/ }),

/***/ 93080:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ formatCommit)
/* harmony export */ });
/* harmony import */ var _code_repo_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58632);
/* harmony import */ var _forge_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71716);


function formatCommit(author, facts, tree, parents) {
    const person = (0,_code_repo_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPerson */ .tF)(author);
    const { title, body } = (0,_forge_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commitText */ .tT)(facts);
    const lines = parents.map((parent) => `parent ${parent}\n`).join('');
    return Buffer.from(`tree ${tree}\n${lines}author ${person}\ncommitter ${person}\n\n${title}\n\n${body}`);
}


/***/ }),

/***/ 131:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ mergeTrees),
/* harmony export */   j_: () => (/* binding */ diffTrees),
/* harmony export */   xI: () => (/* binding */ commonBase)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63386);
/* harmony import */ var _base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17984);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76127);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81200);
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
    const index = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch.dir, 'merge-index');
    const common = { environment: { ...seeing(scratch, objects), GIT_INDEX_FILE: index }, signal };
    try {
        await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['read-tree', '-i', '-m', '--aggressive', base, ours, theirs], common);
        const { settled, conflicts } = divide((0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .splitRecords */ .DQ)(await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['ls-files', '-u', '-z'], common)));
        if (conflicts.length > 0)
            return { conflicts };
        if (settled.length > 0)
            await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['update-index', '-z', '--index-info'], { ...common, input: Buffer.concat(settled) });
        const tree = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSha */ .qL)((await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['write-tree', '--missing-ok'], common)).toString('latin1').trim());
        return { tree: tree ?? _base_sha_js__WEBPACK_IMPORTED_MODULE_5__/* .EMPTY_TREE */ .pL };
    }
    finally {
        (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)(index);
    }
}
/**
 * What changes are compared with that were made on a commit which the other side does not have: files that theirs has as that commit has them
 * are its own, however they came there; the others are as they were where the two histories parted.
 * @param own the directory in that commit
 * @param fork the directory where the histories parted
 */
async function commonBase(scratch, objects, { own, fork, theirs }, signal) {
    if (theirs === own || own === fork)
        return own;
    const index = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch.dir, 'base-index');
    const common = { environment: { ...seeing(scratch, objects), GIT_INDEX_FILE: index }, signal };
    const compare = async (other) => {
        const fields = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .splitRecords */ .DQ)(await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['diff-tree', '-r', '-z', '--no-renames', '--no-abbrev', own, other], common));
        return fields.flatMap((path, at) => (at % 2 === 0 ? [] : { path, raw: fields[at - 1]?.toString('latin1') ?? '' }));
    };
    const differs = new Set((await compare(theirs)).map(({ path }) => path.toString('latin1')));
    const before = (await compare(fork)).filter(({ path }) => differs.has(path.toString('latin1')));
    if (before.length === 0)
        return own;
    try {
        await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['read-tree', own], common);
        const lines = before.flatMap(({ path, raw }) => {
            const [, mode = '', , name = ''] = raw.split(' ');
            return [Buffer.from(`${mode} ${name} 0\t`), path, Buffer.of(0)];
        });
        await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['update-index', '-z', '--index-info'], { ...common, input: Buffer.concat(lines) });
        return (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSha */ .qL)((await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['write-tree', '--missing-ok'], common)).toString('latin1').trim()) ?? _base_sha_js__WEBPACK_IMPORTED_MODULE_5__/* .EMPTY_TREE */ .pL;
    }
    finally {
        (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)(index);
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
        const others = entries.filter((entry) => entry.stage !== stage && ((0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(entry.path, path) || (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(path, entry.path)));
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
    const fields = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .splitRecords */ .DQ)(await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(args, { environment: seeing(scratch, objects), signal }));
    const changes = [];
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const letter = fields[index]?.toString('latin1');
        const kind = letter === 'A' ? 'added' : letter === 'D' ? 'deleted' : 'modified';
        changes.push({ path: Buffer.from(fields[index + 1] ?? ''), kind });
    }
    return changes;
}
function seeing(scratch, objects) {
    return { ...(0,_git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .ownEnvironment */ .am)(scratch.dir), GIT_OBJECT_DIRECTORY: objects };
}


/***/ }),

/***/ 91206:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ treeOrEmpty)
/* harmony export */ });
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76127);

function treeOrEmpty(tree) {
    return tree === undefined || tree === 'absent' ? _base_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_TREE */ .pL : tree;
}


/***/ }),

/***/ 48962:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ offerPublished)
/* harmony export */ });
/**
 * @param branch and whether it was there before
 * @returns its page, or how a person goes on
 * @throws `unauthorized`, `unreachable` or `forge-refused`, and says that the branch was pushed
 */
async function offerPublished(request, { url, authorization, branch: into }, { branch, isOld }, facts, log, signal) {
    if (!request.pullRequest)
        return { next: `Open a pull request for ${branch} when it is ready.` };
    const { offerBranch } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 52012));
    const { gitHubServer, repository, token, ownOrigin } = request.access;
    const gitHub = { gitHubServer, gitHubApi: request.gitHubApi, otherGitHub: request.otherGitHub };
    const tokenForPages = { fromInput: repository !== undefined, token, ownOrigin };
    const { attempts } = request.repositoryOptions;
    return offerBranch({ url, authorization, branch, isOld, into, facts, gitHub, tokenForPages, attempts }, log, signal);
}


/***/ }),

/***/ 82425:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ prove)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_scratch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34570);
/* harmony import */ var _verify_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12603);
/* harmony import */ var _verify_prove_ancestry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40289);
/** Proves which commits the main branch has, for a push. */




/** @param scratch sees all that came with the proof from then on: a plain server may give out nothing of it by name */
async function prove({ store, remote, branch, scratch }, commits, signal) {
    const cache = (0,_verify_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .readAncestryCache */ .EK)(store, branch);
    const request = { store, remote, branch, commits: [...new Set(commits)], withTrees: false, cache };
    const proof = await (0,_verify_prove_ancestry_js__WEBPACK_IMPORTED_MODULE_3__/* .proveAncestry */ .Q)(request, signal);
    (0,_verify_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAncestryCache */ .TZ)(store, branch, cache);
    if (scratch !== undefined && proof.hasWholeBranch)
        (0,_git_scratch_js__WEBPACK_IMPORTED_MODULE_1__/* .borrowMore */ .hs)(scratch, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(proof.scratch.dir, 'objects'));
    return proof;
}


/***/ }),

/***/ 63398:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/base/directory.ts
var base_directory = __webpack_require__(63386);
// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __webpack_require__(76127);
// EXTERNAL MODULE: ./src/fetch/branch-moved.ts
var branch_moved = __webpack_require__(27120);
// EXTERNAL MODULE: ./src/git/errors.ts
var errors = __webpack_require__(63341);
// EXTERNAL MODULE: ./src/git/objects/loose.ts
var loose = __webpack_require__(52025);
// EXTERNAL MODULE: ./src/git/remote/races.ts
var races = __webpack_require__(34417);
// EXTERNAL MODULE: ./src/git/remote/remote.ts + 8 modules
var remote_remote = __webpack_require__(45010);
// EXTERNAL MODULE: ./src/publish/branch-name.ts
var branch_name = __webpack_require__(83807);
// EXTERNAL MODULE: ./src/git/objects/commits.ts
var objects_commits = __webpack_require__(73401);
// EXTERNAL MODULE: ./src/git/objects/compose-tree.ts
var compose_tree = __webpack_require__(49384);
// EXTERNAL MODULE: ./src/publish/fetch-objects.ts
var fetch_objects = __webpack_require__(47838);
// EXTERNAL MODULE: ./src/publish/merge.ts
var merge = __webpack_require__(131);
// EXTERNAL MODULE: ./src/fetch/tree-walk.ts
var tree_walk = __webpack_require__(79070);
// EXTERNAL MODULE: ./src/git/remote/transport.ts
var transport = __webpack_require__(25730);
// EXTERNAL MODULE: ./src/verify/ancestry.ts
var verify_ancestry = __webpack_require__(91516);
// EXTERNAL MODULE: ./src/verify/squash.ts
var squash = __webpack_require__(860);
// EXTERNAL MODULE: ./src/publish/conflict.ts
var conflict = __webpack_require__(14193);
// EXTERNAL MODULE: ./src/git/objects/boundary.ts
var objects_boundary = __webpack_require__(10261);
// EXTERNAL MODULE: ./src/verify/available-commits.ts
var available_commits = __webpack_require__(56497);
// EXTERNAL MODULE: ./src/fetch/whole-branch.ts
var whole_branch = __webpack_require__(60672);
;// CONCATENATED MODULE: ./src/publish/first-commit.ts
/** The beginning of an assets repository that has no branch at all: an empty commit, so that there is something to merge into. */




/** Always the same, so that whoever else begins the repository makes the same one. */
const WHO = 'assets-sync <assets-sync@localhost> 0 +0000';
const FIRST_COMMIT = `tree ${base_sha/* EMPTY_TREE */.pL}\nauthor ${WHO}\ncommitter ${WHO}\n\nBegin the recordings\n`;
/** @throws `missing-commit` where the repository has other branches */
async function makeFirstCommit({ remote, scratch, branch }, signal) {
    if ((await remote.branches(scratch, [''], signal)).size > 0)
        throw (0,whole_branch/* noBranch */.kc)(remote, branch);
    const objects = (0,external_node_path_.join)(scratch.dir, 'objects');
    (0,loose/* writeObject */.p7)(objects, 'tree', Buffer.alloc(0));
    return (0,loose/* writeObject */.p7)(objects, 'commit', Buffer.from(FIRST_COMMIT));
}
/** Makes the main branch. @returns false where somebody else was quicker */
function pushFirstCommit({ store, remote, scratch, branch }, commit, signal) {
    return remote.createBranch(store.newScratch([(0,external_node_path_.join)(scratch.dir, 'objects')]), commit, branch, signal);
}

;// CONCATENATED MODULE: ./src/publish/look.ts
/** The look at the assets repository that a push begins with: where its branches are, and the trees on the way to some directories. */










/** So many generations of few commits cost a few kilobytes; of more commits, the first ones do. */
const NEAR_GENERATIONS = 32;
const NEXT_GENERATIONS = 2;
const MAX_FEW_COMMITS = 10;
/**
 * Lists the branches and fetches the tip, with the history between it and the units' commits where that is short.
 * @throws `missing-commit` where there is no main branch, but others; Refused where it has moved since it was listed
 */
async function lookAtRepository(request, signal) {
    const { remote, scratch, branch, units } = request;
    const refs = await remote.branches(scratch, [branch, branch_name/* BRANCH_PREFIX */.sM], signal);
    const tip = refs.get(branch);
    if (tip === undefined) {
        const first = await makeFirstCommit(request, signal);
        const none = new Map();
        return { tip: first, isFirst: true, branches: none, near: none, history: undefined, walk: new tree_walk/* TreeWalk */.O(remote, scratch) };
    }
    const branches = new Map([...refs].filter(([name]) => name.startsWith(branch_name/* BRANCH_PREFIX */.sM)));
    const commits = [...new Set(units.flatMap(({ commit }) => commit ?? []))];
    const history = commits.every((commit) => commit === tip) ? undefined : await fetchHistory(request, tip, commits, signal);
    const near = history === undefined ? new Map() : await readNear(history, tip, commits, signal);
    for (const commit of commits)
        if (commit === tip)
            near.set(commit, verify_ancestry/* ON_BRANCH */.VS);
    const walk = new tree_walk/* TreeWalk */.O(remote, scratch);
    if (history !== undefined) {
        walk.addTops(await (0,objects_commits/* readCommits */.Fe)(history.dir, [tip, ...commits, ...[...near.values()].flatMap(forksOf)], signal));
        await copyCommits(history, scratch, [tip], signal);
        const [merged, others] = [isOnMain, isElsewhere].map((is) => commits.filter((commit) => commit !== tip && is(near.get(commit))));
        if (merged !== undefined && merged.length > 0)
            await fetchTreesSince(request, [tip, ...(others ?? [])], merged, signal);
    }
    return { tip, isFirst: false, branches, near, history, walk };
}
function forksOf(ancestry) {
    return ancestry?.is === 'elsewhere' ? ancestry.forks : [];
}
/** Fetches commits alone. @returns undefined where the server is of another kind */
async function fetchHistory({ store, remote }, tip, commits, signal) {
    const { noPartialClone, noShaWants } = store.serverLimits.read();
    if (noPartialClone === true || noShaWants === true)
        return undefined;
    const history = store.newScratch();
    const others = commits.filter((commit) => commit !== tip);
    const depth = others.length <= MAX_FEW_COMMITS ? NEAR_GENERATIONS : NEXT_GENERATIONS;
    try {
        const options = { depth, filter: 'tree:0' };
        const { filtered } = await (0,available_commits/* fetchAvailable */.y)(remote, history, others, [tip], options, signal);
        if (!filtered)
            store.serverLimits.remember('noPartialClone');
        return history;
    }
    catch (error) {
        if (!(error instanceof remote_remote/* Refused */.L) || error.failure.kind !== 'unadvertised')
            throw error;
        store.serverLimits.remember('noShaWants');
        return undefined;
    }
}
/** What the commits that were fetched prove. Of others nothing is said: what cuts off the history may hide it. */
async function readNear({ dir }, tip, commits, signal) {
    const here = [...(await (0,objects_commits/* objectsIn */.Qv)(dir, commits, signal)).values()].flatMap(({ type, name }) => (type === 'commit' ? name : []));
    const graph = await (0,objects_commits/* readGraph */.tJ)(dir, [tip, ...here], signal);
    const main = (0,objects_commits/* ancestors */.T1)(graph, tip);
    const boundary = (0,objects_boundary/* readBoundary */.x)(dir);
    const hidden = [...main].filter((name) => boundary.has(name));
    const near = new Map();
    for (const commit of here) {
        const all = (0,objects_commits/* ancestors */.T1)(graph, commit);
        const own = [...all].filter((name) => !main.has(name));
        if (own.length === 0)
            near.set(commit, verify_ancestry/* ON_BRANCH */.VS);
        // The main branch may still have it, unless all that is hidden of that comes before it.
        else if (!own.some((name) => boundary.has(name)) && hidden.every((name) => all.has(name))) {
            const parents = own.flatMap((name) => graph.get(name) ?? []).filter((name) => main.has(name));
            near.set(commit, { is: 'elsewhere', forks: (0,objects_commits/* withoutCovered */.ZT)(graph, parents) });
        }
    }
    return near;
}
/** Puts commits where git reads them without their history. */
async function copyCommits(from, to, commits, signal) {
    for (const { type, content } of (await (0,objects_commits/* objectsIn */.Qv)(from.dir, commits, signal)).values()) {
        if (type === 'commit')
            (0,loose/* writeObject */.p7)((0,external_node_path_.join)(to.dir, 'objects'), type, content);
    }
}
const isOnMain = (ancestry) => ancestry?.is === 'on-branch';
const isElsewhere = (ancestry) => ancestry?.is === 'elsewhere';
/** Fetches the trees that changed between commits of the main branch and others that are near: all levels at once. */
async function fetchTreesSince({ remote, scratch }, tips, commits, signal) {
    // Where it cannot be asked for, the trees are found one after the other.
    if (remote.isConnected)
        await remote.fetchSince(scratch, { wants: tips, filter: 'blob:none', since: commits }, signal);
}

// EXTERNAL MODULE: ./src/publish/prove.ts
var prove = __webpack_require__(82425);
;// CONCATENATED MODULE: ./src/publish/earlier-branch.ts





/** Tips in one request. */
const MAX_TIPS = 500;
/** The branch that has the first of some commits: of all that pushes made, those of the same services first. */
async function findEarlierBranch(request, seen, commits, signal) {
    const all = [...seen.branches];
    const tips = new Map(all.map(([branch, tip]) => [tip, branch]).reverse());
    const tip = commits.find((commit) => tips.has(commit));
    if (tip !== undefined)
        return { branch: tips.get(tip), tip, commits: new Set([tip]) };
    const beginnings = request.units.map(({ directory }) => (0,branch_name/* pushBranch */.TV)([directory], ''));
    const isOwn = ([branch]) => beginnings.some((beginning) => branch.startsWith(beginning));
    const [own, others] = [all.filter(isOwn), all.filter((entry) => !isOwn(entry))];
    const { noPartialClone, noShaWants } = request.store.serverLimits.read();
    const isPlain = noPartialClone === true || noShaWants === true;
    // A plain server sends the recordings of whatever it is asked for.
    const parts = isPlain ? [own, others] : inParts([...own, ...others]);
    for (const part of parts.filter(({ length }) => length > 0)) {
        const found = await search(request, seen, part, commits, isPlain, signal);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function inParts(branches) {
    return Array.from({ length: Math.ceil(branches.length / MAX_TIPS) }, (_, index) => branches.slice(index * MAX_TIPS, (index + 1) * MAX_TIPS));
}
async function search(request, seen, branches, commits, isPlain, signal) {
    const tips = [...new Set(branches.map(([, tip]) => tip))];
    const history = await (isPlain ? readWhole(request, tips, signal) : fetchUnmerged(request, seen.tip, tips, signal));
    if (history === undefined)
        return undefined;
    for (const [branch, tip] of branches) {
        const below = (0,objects_commits/* ancestors */.T1)(history.graph, tip);
        const have = commits.filter((commit) => below.has(commit));
        if (have.length === 0)
            continue;
        seen.walk.addTops(await (0,objects_commits/* readCommits */.Fe)(history.scratch.dir, [tip], signal));
        await copyCommits(history.scratch, request.scratch, [tip], signal);
        // All levels of its trees at once, where that can be asked for.
        const trees = { wants: [tip], filter: 'blob:none', since: [seen.tip] };
        if (!isPlain && request.remote.isConnected)
            await request.remote.fetchSince(request.scratch, trees, signal);
        return { branch, tip, commits: new Set(have), forks: history.forksOf(tip) };
    }
    return undefined;
}
/** Fetches the commits that the main branch lacks, however many they are: a few hundred bytes each. */
async function fetchUnmerged({ store, remote, branch }, main, tips, signal) {
    const scratch = store.newScratch();
    const wants = { wants: tips, filter: 'tree:0' };
    try {
        const isSaid = await remote.fetchSince(scratch, { ...wants, since: [main] }, signal);
        if (!isSaid)
            await remote.fetch(scratch, { ...wants, shallowExclude: branch }, signal);
    }
    catch (error) {
        // The main branch has all of them.
        if (error instanceof remote_remote/* Refused */.L && error.failure.kind === 'nothing-selected')
            return undefined;
        throw error;
    }
    const commits = await (0,objects_commits/* allCommits */.Uo)(scratch.dir, signal);
    const graph = new Map([...commits].map(([name, { parents }]) => [name, parents]));
    const forks = (tip) => [...(0,objects_commits/* ancestors */.T1)(graph, tip)].filter((name) => !commits.has(name));
    return { scratch, graph, forksOf: forks };
}
/** Reads them from a copy of the branches. */
async function readWhole(request, tips, signal) {
    const { scratch, ancestries } = await (0,prove/* prove */.z)(request, tips, signal);
    const unmerged = tips.filter((tip) => ancestries.get(tip)?.is === 'elsewhere');
    const graph = await (0,objects_commits/* readGraph */.tJ)(scratch.dir, unmerged, signal);
    return { scratch, graph, forksOf: (tip) => forksOf(ancestries.get(tip)) };
}

// EXTERNAL MODULE: ./src/publish/model.ts
var model = __webpack_require__(91206);
;// CONCATENATED MODULE: ./src/publish/standing.ts
/** What the changes were made on: the main branch, an earlier push that is not merged, or what nobody can go on from. */













/**
 * @param mainTrees of the units' directories at the tip
 * @throws `conflict` where a unit's commit is gone, or its history began in several places, and the main branch has changed its directory
 */
async function findStanding(request, seen, mainTrees, signal) {
    const elsewhere = await findElsewhere(request, seen, mainTrees, signal);
    const line = await findLine(request, seen, elsewhere, signal);
    const forks = new Map();
    for (const [unit, [fork, ...more]] of elsewhere) {
        if (unit.commit !== undefined && line?.commits.has(unit.commit) === true)
            continue;
        if (fork === undefined || more.length > 0)
            throw (0,conflict/* unmergedError */.wr)(unit, request.branch);
        forks.set(unit, fork);
    }
    return { line, forks };
}
/** Whether somebody else changed a directory as well. */
function isChangedBy(unit, theirs) {
    return theirs !== unit?.base && theirs !== unit?.ours;
}
/** @returns the units whose contents the main branch never had, with the commits of it that their own histories began at */
async function findElsewhere(request, seen, mainTrees, signal) {
    const elsewhere = new Map();
    const tips = new Set(seen.branches.values());
    const changed = request.units.filter((unit, index) => isChangedBy(unit, mainTrees[index]));
    // Where the main branch has what the changes began or end with, nothing is to be merged: then a unit counts only where its commit is an
    // earlier push that the main branch does not have.
    const isPushed = ({ commit }) => commit !== undefined && (tips.has(commit) || seen.near.get(commit)?.is === 'elsewhere');
    const units = request.units.filter((unit) => changed.includes(unit) || isPushed(unit));
    const far = units.flatMap(({ commit }) => (commit === undefined || seen.near.has(commit) ? [] : commit));
    const proof = far.length === 0 ? undefined : await (0,prove/* prove */.z)(request, far, signal);
    for (const unit of units) {
        const { commit: sha, assetsPath, base: tree } = unit;
        if (sha === undefined)
            continue;
        const ancestry = seen.near.get(sha) ?? proof?.ancestries.get(sha) ?? verify_ancestry/* MISSING */.lV;
        if (ancestry.is === 'on-branch')
            continue;
        const forks = await findForks(request, seen, sha, ancestry, signal);
        const isChanged = changed.includes(unit);
        if (isChanged && ancestry.is === 'missing') {
            // Its branch was deleted, and the server has thrown it away since.
            if (await isSquashed(request, seen, proof, { sha, assetsPath, forks, tree }, signal))
                continue;
            throw (0,conflict/* goneError */.eE)(unit, request);
        }
        // Of a unit that the main branch did not change otherwise, an earlier push is undone, by this one or by the one before.
        const isNew = (await isSameSince(seen, forks, assetsPath, signal)) ||
            (isChanged &&
                !(await hasAllChanges(request, seen, unit, forks, mainTrees[request.units.indexOf(unit)], signal)) &&
                !(await isSquashed(request, seen, proof, { sha, assetsPath, forks }, signal)));
        if (isNew)
            elsewhere.set(unit, forks);
    }
    return elsewhere;
}
/**
 * The commits of the main branch that a commit's own history began at. Where the main branch was merged into that history, a proof by
 * little of it names all parents of the merge; which of them the main branch has, and has last, all of it says.
 */
async function findForks({ store, remote }, { tip, near }, commit, ancestry, signal) {
    const forks = forksOf(ancestry);
    const { noPartialClone, noShaWants } = store.serverLimits.read();
    if (forks.length < 2 || near.has(commit) || noPartialClone === true || noShaWants === true)
        return forks;
    const history = store.newScratch();
    const request = { wants: [tip, commit], depth: transport/* ALL_GENERATIONS */.M, filter: 'tree:0' };
    await remote.fetch(history, request, signal);
    return forksOf((await readNear(history, tip, [commit], signal)).get(commit));
}
/**
 * Whether the main branch has every file as a commit has it that was changed there: its pull request was squashed or rebased, and others
 * may have changed other files.
 */
async function hasAllChanges({ store, remote, scratch }, { tip, walk }, { base: own, assetsPath }, [fork, ...more], theirs = base_sha/* EMPTY_TREE */.pL, signal) {
    if (fork === undefined || more.length > 0)
        return false;
    const before = (0,model/* treeOrEmpty */.x)((await walk.find([{ sha: fork, assetsPath }], signal))[0]);
    await (0,fetch_objects/* fetchNames */.LD)(remote, scratch, fork, [before], signal);
    await (0,fetch_objects/* fetchNames */.LD)(remote, scratch, tip, [theirs], signal);
    const trees = { own, fork: before, theirs };
    return (await (0,merge/* commonBase */.xI)(store.newScratch(), (0,external_node_path_.join)(scratch.dir, 'objects'), trees, signal)) === own;
}
/** Whether the main branch ever had the contents of a commit that it does not have. */
async function isSquashed({ store, remote }, seen, far, lost, signal) {
    const { tip, history } = seen;
    const near = history && { tip, ancestries: new Map(), scratch: history, hasWholeBranch: false };
    const proof = far ?? near;
    if (proof === undefined)
        return false;
    const [squashed] = await (0,squash/* findSquashed */.i)({ store, remote, proof, walk: new tree_walk/* TreeWalk */.O(remote, proof.scratch) }, [lost], signal);
    return squashed !== undefined;
}
/** Whether nothing came to a directory of the main branch since a history began there. */
async function isSameSince({ tip, walk }, [fork, ...more], assetsPath, signal) {
    if (fork === undefined || more.length > 0)
        return false;
    const [before, now] = await walk.find([fork, tip].map((sha) => ({ sha, assetsPath })), signal);
    return before === now;
}
/** Finds the branch that has the first of some commits: as its tip, or below what others put on it. */
async function findLine(request, seen, elsewhere, signal) {
    const commits = [...new Set([...elsewhere.keys()].flatMap(({ commit }) => commit ?? []))];
    if (commits.length === 0)
        return undefined;
    const found = await findEarlierBranch(request, seen, commits, signal);
    if (found === undefined)
        return undefined;
    const known = [...elsewhere].find(([{ commit }]) => commit === found.tip)?.[1];
    const ancestry = found.forks && { is: 'elsewhere', forks: found.forks };
    const [fork, ...more] = known ?? (await findForks(request, seen, found.tip, ancestry, signal));
    return fork === undefined || more.length > 0 ? undefined : { ...found, fork };
}

;// CONCATENATED MODULE: ./src/publish/combine.ts
/** Puts the changes into what a commit has, and nothing else. */









/** @param bases where the histories of units parted that were made on what the commit does not have */
async function combine({ store, remote, units }, { sha, top, trees, scratch }, bases, signal) {
    const objects = (0,external_node_path_.join)(scratch.dir, 'objects');
    const changed = trees.filter((tree, index) => isChangedBy(units[index], tree));
    await (0,fetch_objects/* fetchNames */.LD)(remote, scratch, sha, changed, signal);
    const merged = [];
    const conflicts = [];
    const plain = store.newScratch();
    for (const [index, unit] of units.entries()) {
        const theirs = trees[index] ?? base_sha/* EMPTY_TREE */.pL;
        const { base: own, ours } = unit;
        const base = await (0,merge/* commonBase */.xI)(plain, objects, { own, fork: bases.get(unit) ?? own, theirs }, signal);
        const result = await (0,merge/* mergeTrees */.Md)(plain, objects, { base, ours, theirs }, signal);
        if ('tree' in result)
            merged.push(result.tree);
        else
            conflicts.push(...result.conflicts.map((path) => `${unit.directory}/${path}`));
    }
    if (conflicts.length > 0)
        return { top: base_sha/* EMPTY_TREE */.pL, trees: [], conflicts };
    // Outer before inner, so that a deeper directory replaces what the outer one has there.
    const placed = units
        .map(({ assetsPath }, index) => ({ path: assetsPath, tree: merged[index] === base_sha/* EMPTY_TREE */.pL ? undefined : merged[index] }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    const composed = await (0,objects_commits/* withObjects */.d$)(scratch.dir, signal, (read) => (0,compose_tree/* composeTree */.$0)([{ path: base_directory/* TOP */.wv, tree: top }, ...placed], {
        readTree: async (name) => {
            const found = (await read([name])).get(name);
            if (found?.type !== 'tree')
                throw new Error(`tree ${name} is not here`);
            return (0,compose_tree/* parseTree */.cZ)(found.content);
        },
        writeTree: (content) => (0,loose/* writeObject */.p7)(objects, 'tree', content),
    }));
    return { top: composed.tree, trees: units.map(({ assetsPath }) => composed.treeAt(assetsPath) ?? base_sha/* EMPTY_TREE */.pL), conflicts };
}

// EXTERNAL MODULE: ./src/git/environment.ts
var environment = __webpack_require__(83313);
// EXTERNAL MODULE: ./src/git/git.ts + 1 modules
var git = __webpack_require__(81200);
;// CONCATENATED MODULE: ./src/publish/target.ts
/** What the commit of a push is made on: the main branch's tip, or an earlier push with what the main branch has since. */












async function mainTarget({ scratch }, { tip }, trees, signal) {
    const top = await topTree(scratch, tip, signal);
    return { parents: [tip], top, trees, main: top, mainTrees: trees };
}
/**
 * What to go on from where that is an earlier push. Where the main branch has changed the same directories since, it is merged in.
 * @returns or the files that both changed
 */
async function lineTarget(request, seen, { branch, tip, fork }, mainTrees, signal) {
    const { scratch, units } = request;
    if (seen.history !== undefined)
        await copyCommits(seen.history, scratch, [tip, fork], signal);
    const places = [tip, fork].flatMap((sha) => units.map(({ assetsPath }) => ({ sha, assetsPath })));
    const found = (await seen.walk.find(places, signal)).map(model/* treeOrEmpty */.x);
    const [trees, before] = [found.slice(0, units.length), found.slice(units.length)];
    const topOf = await topTrees(scratch, [tip, fork, seen.tip], signal);
    const [top, base, main] = [topOf(tip), topOf(fork), topOf(seen.tip)];
    const merged = await new TopMerge(request, [fork, tip, seen.tip], signal).merge([base, top, main]);
    const conflicts = 'conflicts' in merged ? merged.conflicts : [];
    const line = { branch, tip, top, trees, messages: await messagesOf(request, seen, { tip, fork }, signal), conflicts };
    if (mainTrees.every((tree, index) => tree === before[index]))
        return { parents: [tip], top, trees, main: base, mainTrees, line };
    if ('conflicts' in merged)
        return merged;
    const treeAt = async ({ assetsPath }) => findTree(scratch, merged.tree, assetsPath, signal);
    return { parents: [tip, seen.tip], top: merged.tree, trees: await Promise.all(units.map(treeAt)), main, mainTrees, line };
}
/** What the commits of a line say: of one whose history is not here, its tip's alone. */
async function messagesOf({ scratch }, { history }, { tip, fork }, signal) {
    const args = ['log', '--first-parent', '--reverse', '-z', '--format=%B'];
    const calls = [
        [history, [tip, `^${fork}`]],
        [scratch, ['--no-walk', tip]],
    ];
    for (const [where, commits] of calls) {
        if (where === undefined)
            continue;
        const { exitCode, stdout } = await (0,git/* tryGit */.Ii)([...args, ...commits], { environment: (0,environment/* ownEnvironment */.am)(where.dir), signal });
        if (exitCode === 0)
            return (0,git/* splitRecords */.DQ)(stdout).map((message) => message.toString('utf8'));
    }
    return [];
}
/** Merges the tops of two commits, and reads no more of either than what both changed. */
class TopMerge {
    request;
    commits;
    signal;
    constructor(request, commits, signal) {
        this.request = request;
        this.commits = commits;
        this.signal = signal;
    }
    async merge([base, ours, theirs], directory = base_directory/* TOP */.wv) {
        if (theirs === base || theirs === ours)
            return { tree: ours };
        if (ours === base)
            return { tree: theirs };
        const { units, remote, scratch, store } = this.request;
        const isAbove = units.some(({ assetsPath }) => assetsPath !== directory && (0,base_directory/* isWithin */.UO)(assetsPath, directory));
        if (isAbove)
            return this.mergeEntries([base, ours, theirs], directory);
        for (const [index, tree] of [base, ours, theirs].entries()) {
            await (0,fetch_objects/* fetchNames */.LD)(remote, scratch, this.commits[index], [tree], this.signal);
        }
        const merged = await (0,merge/* mergeTrees */.Md)(store.newScratch(), (0,external_node_path_.join)(scratch.dir, 'objects'), { base, ours, theirs }, this.signal);
        return 'tree' in merged ? merged : { conflicts: merged.conflicts.map((path) => `${directory}/${path}`) };
    }
    async mergeEntries(trees, directory) {
        const versions = await readEntries(this.request.scratch, trees, this.signal);
        const names = new Set(versions.flatMap((entries) => [...entries.keys()]));
        const merged = [];
        const conflicts = [];
        for (const name of [...names].sort()) {
            const [base, ours, theirs] = versions.map((entries) => entries.get(name));
            const path = `${directory === base_directory/* TOP */.wv ? '' : `${directory}/`}${Buffer.from(name, 'latin1').toString('utf8')}`;
            const kept = isSame(theirs, base) || isSame(theirs, ours) ? ours : isSame(ours, base) ? theirs : 'both';
            if (kept !== 'both') {
                if (kept !== undefined)
                    merged.push(kept);
                continue;
            }
            const result = await this.mergeBoth([base, ours, theirs], path);
            if ('conflicts' in result)
                conflicts.push(...result.conflicts);
            else if (result.tree !== base_sha/* EMPTY_TREE */.pL)
                merged.push({ mode: TREE, name: Buffer.from(name, 'latin1'), object: result.tree });
        }
        return conflicts.length > 0 ? { conflicts } : { tree: writeTree(this.request.scratch, merged) };
    }
    /** An entry that both changed, and not to the same. */
    mergeBoth(entries, path) {
        const trees = entries.map((entry) => (entry === undefined ? base_sha/* EMPTY_TREE */.pL : entry.mode === TREE ? entry.object : undefined));
        const [base, ours, theirs] = trees;
        if (base === undefined || ours === undefined || theirs === undefined)
            return Promise.resolve({ conflicts: [path] });
        return this.merge([base, ours, theirs], path);
    }
}
const TREE = '40000';
function isSame(one, other) {
    return one?.mode === other?.mode && one?.object === other?.object;
}
/** What each of some trees holds, by name, one character a byte. */
async function readEntries({ dir }, trees, signal) {
    const found = await (0,objects_commits/* objectsIn */.Qv)(dir, trees.filter((tree) => tree !== base_sha/* EMPTY_TREE */.pL), signal);
    return trees.map((tree) => {
        if (tree === base_sha/* EMPTY_TREE */.pL)
            return new Map();
        const object = found.get(tree);
        if (object?.type !== 'tree')
            throw new Error(`tree ${tree} is not here`);
        return new Map((0,compose_tree/* parseTree */.cZ)(object.content).map((entry) => [entry.name.toString('latin1'), entry]));
    });
}
function writeTree({ dir }, entries) {
    const key = ({ name, mode }) => `${name.toString('latin1')}${mode === TREE ? '/' : ''}`;
    const sorted = [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    const content = sorted.map(({ mode, name, object }) => [
        Buffer.from(`${mode} `),
        name,
        Buffer.of(0),
        Buffer.from(object, 'hex'),
    ]);
    return (0,loose/* writeObject */.p7)((0,external_node_path_.join)(dir, 'objects'), 'tree', Buffer.concat(content.flat()));
}
async function findTree(scratch, top, directory, signal) {
    let tree = top;
    for (const name of Buffer.from(directory).toString('latin1').split('/')) {
        const [entries] = await readEntries(scratch, [tree], signal);
        const entry = entries?.get(name);
        if (entry?.mode !== TREE)
            return base_sha/* EMPTY_TREE */.pL;
        tree = entry.object;
    }
    return tree;
}
async function topTree(scratch, commit, signal) {
    return (await topTrees(scratch, [commit], signal))(commit);
}
/** @returns what tells the top tree of each of some commits */
async function topTrees({ dir }, commits, signal) {
    const found = await (0,objects_commits/* readCommits */.Fe)(dir, commits, signal);
    return (commit) => {
        const top = found.get(commit)?.tree;
        if (top === undefined)
            throw new Error(`${commit} is no commit`);
        return top;
    };
}

;// CONCATENATED MODULE: ./src/publish/same.ts
/** Finds an earlier push of the same changes, by the name that they have. */








/**
 * An earlier push of the same changes: a commit that has what this one would have, or what they made on top of the commit that it was
 * made on. One that the main branch has is done with: somebody undid it there since.
 * @param trees of the units' directories in this one; none where there is no such commit
 */
async function findSame(request, { tip, branches }, trees, bases, signal) {
    const { store, remote, units } = request;
    const taken = (0,branch_name/* candidates */.Xi)(request.name).flatMap((branch) => {
        const sha = branches.get(branch);
        return sha === undefined ? [] : [{ sha, branch }];
    });
    if (taken.length === 0)
        return undefined;
    // Apart: of a commit that the push finds beside its own, git would want to see more.
    const scratch = store.newScratch([(0,external_node_path_.join)(request.scratch.dir, 'objects')]);
    const walk = new tree_walk/* TreeWalk */.O(remote, scratch);
    const treesOf = async (sha) => {
        const places = units.map(({ assetsPath }) => ({ sha, assetsPath }));
        return (await walk.find(places, signal)).map(model/* treeOrEmpty */.x);
    };
    for (const { sha, branch } of taken) {
        const theirs = await treesOf(sha);
        const [parent, ...more] = (await (0,objects_commits/* readCommits */.Fe)(scratch.dir, [sha], signal)).get(sha)?.parents ?? [];
        if (parent === undefined || more.length > 0)
            continue;
        const isSame = (ours) => ours.length > 0 && ours.every((tree, index) => tree === theirs[index]);
        const made = async () => {
            const before = await treesOf(parent);
            const top = await topTree(scratch, parent, signal);
            return (await combine(request, { sha: parent, top, trees: before, scratch }, bases, signal)).trees;
        };
        if (!isSame(trees) && !isSame(await made()))
            continue;
        const merged = parent !== tip && (await (0,prove/* prove */.z)(request, [sha], signal)).ancestries.get(sha)?.is === 'on-branch';
        if (!merged)
            return { sha, branch, trees: theirs };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/publish/publish.ts
/** Puts changed directories onto a branch of the assets repository: one commit, which replaces nothing else. */



















/**
 * @throws `conflict` where both sides changed a file, or what the changes were made on is not known; `busy` where others were quicker
 * each time
 */
function publish(request, signal) {
    let isAgain = false;
    const attempt = () => publishOnce(request, signal).catch((error) => {
        // What was found in the store may have been pruned since: once more, it is fetched.
        const isPruned = error instanceof errors/* GitError */.XS && error.isUnreadable && !isAgain;
        if (!(0,branch_moved/* wasMoved */.b)(error) && !isPruned)
            throw error;
        isAgain ||= isPruned;
        return undefined;
    });
    return (0,races/* whileOthersAreQuicker */.t)(attempt, request.remote.repositoryUrl, signal);
}
/** @returns undefined where somebody else was quicker */
async function publishOnce(request, signal) {
    const { scratch, units } = request;
    const seen = await lookAtRepository(request, signal);
    // What an earlier push and its beginning have comes in the same requests.
    const earlierCommits = [...seen.near].flatMap(([commit, ancestry]) => ancestry.is === 'elsewhere' ? [commit, ...ancestry.forks] : []);
    const places = [seen.tip, ...earlierCommits].flatMap((sha) => units.map(({ assetsPath }) => ({ sha, assetsPath })));
    const mainTrees = (await seen.walk.find(places, signal)).slice(0, units.length).map(model/* treeOrEmpty */.x);
    const standing = await findStanding(request, seen, mainTrees, signal);
    const target = await chooseTarget(request, seen, standing, mainTrees, signal);
    const bases = await findBases(request, seen, standing, signal);
    const unmerged = [...new Set([...bases.keys()].flatMap(({ commit }) => commit ?? []))];
    const earlier = await findOnLine(request, target, bases, signal);
    if (earlier !== undefined)
        return { ...earlier, changes: await whatItBrings(request, target, target.line?.top, signal), unmerged };
    const base = { sha: seen.tip, top: target.top, trees: target.trees, scratch };
    const { top, trees, conflicts } = await combine(request, base, bases, signal);
    if (conflicts.length > 0) {
        const same = await findSame(request, seen, [], bases, signal);
        const { branch, flags } = request;
        const behind = target.line === undefined ? unmerged : [...unmerged, target.line.tip];
        throw (0,conflict/* conflictError */.jU)({ branch, paths: conflicts, units, unmerged: behind, earlier: same?.branch, flags });
    }
    const onTopOf = earlierOf(target);
    // On an earlier push it undoes what that one brings.
    if (target.line === undefined && top === target.main) {
        return { sha: seen.tip, trees, branch: undefined, found: true, changes: [], unmerged: [], onTopOf };
    }
    const changes = await whatItBrings(request, target, top, signal);
    const same = target.line === undefined ? await findSame(request, seen, trees, bases, signal) : undefined;
    if (same !== undefined)
        return { ...same, changes, unmerged, found: true, onTopOf };
    await fetchTheirs(request, trees, signal);
    const pushed = await pushCommit(request, seen, target, { top, changes, unmerged }, signal);
    return pushed === undefined ? undefined : { ...pushed, trees, found: false, changes, unmerged, onTopOf };
}
/** What the commit is made on: where it goes on from an earlier push that cannot be merged for other recordings, the main branch. */
async function chooseTarget(request, seen, standing, mainTrees, signal) {
    const { line } = standing;
    if (line === undefined)
        return mainTarget(request, seen, mainTrees, signal);
    const target = await lineTarget(request, seen, line, mainTrees, signal);
    if (!('conflicts' in target))
        return target;
    const { branch, units, flags } = request;
    const paths = target.conflicts.flatMap((path) => {
        const unit = units.find(({ assetsPath }) => (0,base_directory/* isWithin */.UO)(path, assetsPath));
        return unit === undefined ? [] : `${unit.directory}${path.slice(unit.assetsPath.length)}`;
    });
    if (paths.length > 0)
        throw (0,conflict/* conflictError */.jU)({ branch, paths, units, unmerged: [], earlier: line.branch, flags });
    for (const unit of units)
        if (unit.commit !== undefined && line.commits.has(unit.commit))
            standing.forks.set(unit, line.fork);
    return mainTarget(request, seen, mainTrees, signal);
}
/**
 * What changes are compared with. Of a commit that neither branch has (an earlier push, not merged), it is where its own history began:
 * else its files would count as removed there.
 */
async function findBases({ remote, scratch }, { walk }, { forks }, signal) {
    const bases = new Map();
    for (const [unit, fork] of forks) {
        const [tree] = await walk.find([{ sha: fork, assetsPath: unit.assetsPath }], signal);
        await (0,fetch_objects/* fetchNames */.LD)(remote, scratch, fork, [(0,model/* treeOrEmpty */.x)(tree)], signal);
        bases.set(unit, (0,model/* treeOrEmpty */.x)(tree));
    }
    return bases;
}
/** The earlier push itself, where it has the changes already: a push that was cut off before its pins were written. */
async function findOnLine(request, target, bases, signal) {
    if (target.line === undefined)
        return undefined;
    const { top, tip, branch, trees } = target.line;
    const alone = await combine(request, { sha: tip, top, trees, scratch: request.scratch }, bases, signal);
    if (alone.conflicts.length > 0 || alone.top !== top)
        return undefined;
    return { sha: tip, trees: alone.trees, branch, found: true, onTopOf: earlierOf(target) };
}
function earlierOf({ line, mainTrees }) {
    return line && { sha: line.tip, trees: mainTrees, messages: line.messages, conflicts: line.conflicts };
}
/** The files by which a branch differs from the main branch. */
async function whatItBrings({ store, remote, scratch }, { main, parents }, top = main, signal) {
    await (0,fetch_objects/* fetchDifferences */.Hr)(remote, scratch, parents[0], [main, top], signal);
    return (0,merge/* diffTrees */.j_)(store.newScratch(), (0,external_node_path_.join)(scratch.dir, 'objects'), [main, top], signal);
}
/** Brings what others added to the directories, over the connection that is open: the sync that follows has no need to ask for it. */
async function fetchTheirs({ store, remote, scratch, units, dryRun }, trees, signal) {
    if (dryRun || !remote.isConnected)
        return;
    const merged = trees.filter((tree, index) => tree !== units[index]?.ours && tree !== base_sha/* EMPTY_TREE */.pL);
    if (merged.length === 0)
        return;
    try {
        const plain = store.newScratch([(0,external_node_path_.join)(scratch.dir, 'objects')]);
        await (0,fetch_objects/* fetchLacking */._1)(remote, { from: plain, into: scratch }, merged, [], signal);
    }
    catch (error) {
        // The sync finds another way.
        if (!(error instanceof remote_remote/* Refused */.L))
            throw error;
    }
}
/** @returns undefined where somebody else was quicker */
async function pushCommit(request, { branches, tip, isFirst }, { parents, line, top: before }, { top, changes, unmerged }, signal) {
    const { store, remote, scratch, name, dryRun } = request;
    const branch = line?.branch ?? (0,branch_name/* candidates */.Xi)(name).find((candidate) => !branches.has(candidate)) ?? name;
    const objects = (0,external_node_path_.join)(scratch.dir, 'objects');
    // On an earlier push the commit tells of itself alone; the pull request tells of the whole branch.
    const own = line === undefined ? changes : await (0,merge/* diffTrees */.j_)(store.newScratch(), objects, [before, top], signal);
    const sha = (0,loose/* writeObject */.p7)(objects, 'commit', request.formatCommit(top, parents, { changes: own, unmerged }));
    if (dryRun)
        return { sha, branch };
    if (isFirst && !(await pushFirstCommit(request, tip, signal)))
        return undefined;
    // From where nothing is promised: git would ask for the old contents of files, to send only what differs from them.
    const plain = store.newScratch([objects], parents);
    await (0,fetch_objects/* fetchLacking */._1)(remote, { from: plain, into: scratch }, [sha], parents, signal);
    const pushed = line === undefined
        ? await remote.createBranch(plain, sha, branch, signal)
        : await remote.advanceBranch(plain, sha, branch, signal, line.tip);
    return pushed ? { sha, branch } : undefined;
}


/***/ })

};
