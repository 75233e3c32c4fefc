export const id = 993;
export const ids = [993];
export const modules = {

/***/ 5142:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   QU: () => (/* binding */ maskSecrets),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
// src/publish/secrets/placeholders.ts

var WORDS = new RegExp(
  [
    "sanitized",
    "sanitised",
    "redacted",
    "placeholder",
    "changeme",
    "replace",
    "invalid",
    "sample",
    "example",
    "dummy",
    "fake",
    "mock",
    "your"
  ].flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]).join("|")
);
var FILLERS = new Set(
  "sanitized password passwd pass pwd secret string securestring user username admin root test testpassword mypassword apikey api-key token none null nil undefined true false enabled disabled required optional hidden removed value".split(
    " "
  )
);
var TEMPLATE = /^(?:\{[^}]*\}$|<|\$[{(]|%[A-Za-z_]+%$|\[|#\{|@Microsoft\.KeyVault\(|\*{3}|\.{3})/;
var EMULATOR_KEYS = /* @__PURE__ */ new Set([
  "0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059",
  "aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615"
]);
var JUDGED = 300;
function isPlaceholder(value) {
  const text = value.slice(0, JUDGED);
  return isFilling(text) || isEmulatorKey(text) || isFillingInBase64(text) || isFakeJwt(value);
}
function looksRandom(value, minLength) {
  const text = value.slice(0, JUDGED);
  if (value.length < minLength || !/^[\w+/=~.\-!|*%]+$/.test(text) || isGuid(text) || isPlaceholder(value)) return false;
  if (/^[0-9a-f]+$/i.test(text)) return text.length >= 32 && new Set(text).size >= 8;
  const bits = entropy(text);
  if (/[a-z]/.test(text) && /[A-Z]/.test(text) && bits >= 4.2) return true;
  return /\d/.test(text) && /[a-z]/i.test(text) && bits >= (text.length < 30 ? 3.3 : 3.8);
}
function isGuid(text) {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);
}
function isFilling(text) {
  if (text.length === 0 || FILLERS.has(text.toLowerCase()) || TEMPLATE.test(text) || WORDS.test(text)) return true;
  return isMonotonous(text) || isSequence(text);
}
function isMonotonous(text) {
  const counts = countCharacters(text);
  return text.length >= 6 && (counts.length <= 3 || Math.max(...counts) >= text.length * 0.7);
}
function isSequence(text) {
  let steps = 0;
  for (let at = 1; at < text.length; at++) if (text.charCodeAt(at) === text.charCodeAt(at - 1) + 1) steps++;
  return text.length >= 6 && steps >= text.length * 0.6;
}
function isEmulatorKey(text) {
  return text.length === 88 && EMULATOR_KEYS.has((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex"));
}
function isFillingInBase64(text) {
  if (text.length < 8 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return false;
  const decoded = Buffer.from(text, "base64").toString("latin1");
  if (!/^[\x20-\x7e\r\n\t]+$/.test(decoded)) return decoded.length >= 16 && isMonotonous(decoded);
  return isFilling(decoded) || /^[A-Za-z ,.'_-]+$/.test(decoded);
}
function isFakeJwt(text) {
  const [, header = "", payload = "", signature] = /^(eyJ[\w-]*)\.(eyJ[\w-]*)\.([\w-]*)$/.exec(text) ?? [];
  if (signature === void 0) return false;
  if (signature.length < 40 || isFilling(signature) || isFillingInBase64(signature)) return true;
  const said = [header, payload].map((part) => Buffer.from(part, "base64").toString("latin1")).join(" ");
  return /sanitized|fake|mock|dummy|John Doe|"alg"\s*:\s*"none"|"exp"\s*:\s*\d{1,9}\b/i.test(said);
}
function countCharacters(text) {
  const counts = [];
  for (let at = 0; at < text.length; at++) counts[text.charCodeAt(at)] = (counts[text.charCodeAt(at)] ?? 0) + 1;
  return counts.filter((count) => count > 0);
}
function entropy(text) {
  return countCharacters(text).reduce((bits, count) => bits - count / text.length * Math.log2(count / text.length), 0);
}
var MASK = "\u27E8masked\u27E9";
var NAMED = /(?<=(?:key[12]?|secret(?:text|value)?|password|passwd|pwd|token|sig|code|auth|authorization|cookie)["'\\]{0,2}\s?(?:[:=>]|%3[ad]|&gt;)["'\\\s[]{0,6}(?:(?:bearer|basic)\s)?)[^\s"'&;,<>\\]{6,}/gi;
var PASSWORD = /(?<=:\/\/[^\s/@:]{0,100}:)[^\s/@]{1,300}(?=@)/g;
var WORD = /[\w+/=~-]{20,}/g;
function maskSecrets(text) {
  const named = text.replace(PASSWORD, MASK).replace(NAMED, (value) => isPlaceholder(value) ? value : MASK);
  return named.replace(WORD, (word) => isMixed(word) ? MASK : word);
}
function isMixed(word) {
  const share = (of) => (word.match(of)?.length ?? 0) / word.length;
  const [small, digits] = [share(/[a-z]/g), share(/\d/g)];
  if (small >= 0.2 && share(/[A-Z]/g) >= 0.2) return digits > 0;
  return /^(?:[a-z0-9_]{32,}|[A-Z0-9]{20,})$/.test(word) && digits >= 0.1;
}




/***/ }),

/***/ 993:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   L1: () => (/* binding */ findLines),
/* harmony export */   Rd: () => (/* binding */ kindsIn),
/* harmony export */   _x: () => (/* binding */ loadPreset),
/* harmony export */   fN: () => (/* binding */ loadSecretFinder)
/* harmony export */ });
/* unused harmony exports Scanner, CONDITIONS */
/* harmony import */ var _chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5142);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);


// src/publish/secrets/decode.ts



function table(characters) {
  const has = new Uint8Array(256);
  for (const character2 of characters) has[character2.charCodeAt(0)] = 1;
  return (text, at) => has[text.charCodeAt(at)] === 1;
}
var LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
var isBase64At = table(`${LETTERS_AND_DIGITS}+/_-`);
var isTokenAt = table(`${LETTERS_AND_DIGITS}+/_-=~.%`);
var isNameAt = table(`${LETTERS_AND_DIGITS}_-.`);
var isEncodedAt = table(`${LETTERS_AND_DIGITS}+/_-=~.%\\&;#`);
var OTHER_LINE = "\xA0";
var ENTITIES = { quot: '"', apos: "'", lt: "<", gt: ">", amp: "&" };
function decodeText(text) {
  let decoded = text;
  if (decoded.includes("\\")) {
    decoded = decoded.replace(/(?<!\\)\\+(?:u([0-9a-fA-F]{4})|([nrtbf"/]))/g, (_, code, letter) => {
      if (code !== void 0) return character(Number.parseInt(code, 16));
      return letter === '"' || letter === "/" ? letter : OTHER_LINE;
    });
  }
  if (decoded.includes("&")) {
    decoded = decoded.replace(
      /&(?:amp;){0,3}(?:(quot|apos|lt|gt|amp)|#(\d{1,5})|#x([0-9a-f]{1,4}));/gi,
      (_, name, decimal, hex) => name === void 0 ? character(decimal === void 0 ? Number.parseInt(hex, 16) : Number(decimal)) : ENTITIES[name.toLowerCase()] ?? ""
    );
  }
  return decodePercent(decoded);
}
function decodePercent(text) {
  if (!text.includes("%")) return text;
  return text.replace(/%(?:25){0,4}(0[9ad]|[2-7][0-9a-f])/gi, (_, code) => character(Number.parseInt(code, 16)));
}
function character(code) {
  if (code === 0) return "";
  return code < 32 ? OTHER_LINE : String.fromCharCode(code);
}
function startOfLastToken(text) {
  let at = text.length;
  while (at > 0 && isEncodedAt(text, at - 1)) at--;
  return at;
}
var SEAM = /(?=[\n\xa0])(?<=[\w+/=~.%-]{8}([", \t\r\xa0]{0,6}))\s{1,100}"?(?=[\w+/=~.%-]{4})(?![\w+/=~.%-]{4,2000}"?\s{0,4}:)/g;
function joinLines(text) {
  const seams = [];
  const pieces2 = [];
  let [from, gone] = [0, 0];
  for (const { index, 0: seam, 1: before = "" } of text.matchAll(SEAM)) {
    pieces2.push(text.slice(from, index - before.length));
    from = index + seam.length;
    gone += before.length + seam.length;
    seams.push({ offset: from - gone, gone });
  }
  if (gone === 0) return void 0;
  return {
    text: pieces2.join("") + text.slice(from),
    originalOffset: (offset) => offset + (seams.findLast((seam) => seam.offset <= offset)?.gone ?? 0)
  };
}
var MIN_WORD = 24;
var MIN_LINE = 60;
var NEXT_LINE = /"?,?[\s\xa0]{1,100}"?(?=[A-Za-z0-9+/_-]{2})/y;
var REST_OF_WORD = /[A-Za-z0-9+/_-]*/y;
function* findWords(text) {
  let from = 0;
  for (let at = MIN_WORD - 1; at < text.length; at += MIN_WORD) {
    if (!isBase64At(text, at)) continue;
    let start = at;
    while (start > from && isBase64At(text, start - 1)) start--;
    const end = endOfWord(text, at);
    at = end;
    if (end - start < MIN_WORD) continue;
    const lines = [text.slice(start, end)];
    for (let line = lines[0] ?? ""; line.length >= MIN_LINE && line.length % 4 === 0; lines.push(line)) {
      NEXT_LINE.lastIndex = at;
      if (!NEXT_LINE.test(text)) break;
      const next = NEXT_LINE.lastIndex;
      at = endOfWord(text, next);
      line = text.slice(next, at);
    }
    from = at;
    yield { start, end, encoded: lines.join("") };
  }
}
function endOfWord(text, at) {
  REST_OF_WORD.lastIndex = at;
  REST_OF_WORD.exec(text);
  return REST_OF_WORD.lastIndex;
}
var KEPT = 4e4;
function shortenWords(text, words) {
  const pieces2 = [];
  let from = 0;
  for (const { start, end } of words) {
    if (end - start <= 2 * KEPT) continue;
    pieces2.push(text.slice(from, start + KEPT), " ");
    from = end - KEPT;
  }
  return from === 0 ? text : pieces2.join("") + text.slice(from);
}
var DECODED_AT_ONCE = 1 << 20;
async function* decodeBase64(encoded) {
  for (let from = 0; from < encoded.length; from += DECODED_AT_ONCE) {
    yield Buffer.from(encoded.slice(from, from + DECODED_AT_ONCE), "base64");
  }
}
function isCompressed(bytes) {
  const [first, second = 0, third] = bytes;
  if (first === 31) return second === 139 && third === 8;
  return first === 120 && [1, 94, 156, 218].includes(second) && bytes.length > 8;
}
var MAX_RATIO = 200;
var ALWAYS_BYTES = 1e7;
async function* decompress(chunks) {
  const unzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createUnzip)({ finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_3__.constants.Z_SYNC_FLUSH });
  (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(chunks), unzip).catch(() => {
  });
  let given = 0;
  try {
    for await (const chunk of unzip) {
      yield chunk;
      given += chunk.length;
      if (given > Math.max(ALWAYS_BYTES, MAX_RATIO * unzip.bytesWritten)) return;
    }
  } catch (error) {
    if (!String(error.code).startsWith("Z_")) throw error;
  }
}

// src/publish/secrets/rules.ts
var SHAPE_RULES = [
  {
    kind: "Entra client secret",
    // SIGNED_KEYS
    anchors: ["8Q~", "7Q~"],
    pattern: /(?<![\w~-])[\w.~-]{3}[78]Q~[\w.~-]{31,34}(?![\w~-])/g
  },
  {
    kind: "SharedKey signature",
    // https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key
    anchors: ["SharedKey"],
    pattern: /\bSharedKey(?:Lite)?\s{1,4}([\w-]{1,64}):([A-Za-z0-9+/]{43}=)/g,
    accept: ([, account, signature = ""]) => account !== "devstoreaccount1" && (0,_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(signature, 44)
  },
  {
    kind: "password in a URL",
    // https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1
    anchors: ["://"],
    pattern: /:\/\/[^\s:/@"'<>]{0,100}:([^\s:@"'<>]{4,300})@[\w.-]{3}/g,
    accept: ([, password = ""]) => !(0,_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(password) && !/^\d{1,5}(?:[/?#]|$)/.test(password)
  },
  {
    kind: "JSON Web Token",
    // https://www.rfc-editor.org/rfc/rfc7519#section-3.1
    anchors: ["eyJ"],
    pattern: /(?<![\w-])eyJ[\w-]{10,4000}\.eyJ[\w-]{10,60000}\.[\w-]{20,2000}/g
  },
  {
    kind: "private key",
    // https://www.rfc-editor.org/rfc/rfc7468#section-10
    anchors: ["PRIVATE KEY"],
    pattern: /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----[\s",]{0,100}([A-Za-z0-9+/=:\s",-]{40})/g,
    accept: ([, contents = ""]) => !(0,_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(contents.replace(/[\s",]/g, ""))
  },
  {
    kind: "AWS access key",
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
    anchors: ["AKIA", "ASIA"],
    pattern: /(?<![A-Za-z0-9+/_-])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9+/_-])/g
  },
  {
    kind: "Google API key",
    // https://learn.microsoft.com/purview/sit-defn-google-api-key
    anchors: ["AIza"],
    pattern: /(?<![\w+/-])AIza[\w-]{35}(?![\w+/-])/g
  },
  {
    kind: "Google OAuth client secret",
    // https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
    anchors: ["GOCSPX-"],
    pattern: /(?<![\w+/-])GOCSPX-[\w-]{28}(?![\w+/-])/g
  },
  {
    kind: "OpenAI key",
    // https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
    anchors: ["sk-"],
    pattern: /(?<![\w-])sk-(?:[\w-]{16,100}T3BlbkFJ[\w-]{16,100}|(?:proj|svcacct|admin)-[\w-]{40,200}|[A-Za-z0-9]{48}(?![\w-]))/g
  },
  {
    kind: "Azure Databricks token",
    // SIGNED_KEYS
    anchors: ["dapi"],
    pattern: /(?<![\w+/-])dapi[0-9a-f]{32}(?:-\d)?(?![\w+/-])/g
  }
];
var WORD_RULES = [
  {
    kind: "Azure key of 64 bytes (Storage, Cosmos DB, Batch, API Management)",
    // SIGNED_KEYS
    pattern: /^[A-Za-z0-9+/]{76}(?:\+ASt|ACDb|\+ABa|\+AMC|APIM)[A-Za-z0-9+/]{5}[AQgw]==$/
  },
  {
    kind: "Azure key of 32 bytes (Service Bus, Event Hubs, Event Grid, IoT, Redis)",
    // SIGNED_KEYS
    pattern: /^[A-Za-z0-9+/]{33}(?:\+ARm|\+AEh|\+ASb|AIoT|AzCa|AZEG)[A-P][A-Za-z0-9+/]{5}=$/
  },
  {
    kind: "Azure Container Registry key",
    // SIGNED_KEYS
    pattern: /^[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5}$/
  },
  {
    kind: "Azure AI Search key",
    // SIGNED_KEYS
    pattern: /^[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}$/
  },
  {
    kind: "Azure Functions key",
    // SIGNED_KEYS
    pattern: /^[\w-]{44}AzFu[\w-]{5}[AQgw]==$/
  },
  {
    kind: "annotated Azure key (OpenAI, Azure DevOps, Maps, Event Grid)",
    // https://devblogs.microsoft.com/engineering-at-microsoft/common-annotated-security-keys/
    pattern: /^[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9]{22,32}(?:={0,2})$/
  },
  {
    kind: "Azure DevOps personal access token",
    // https://learn.microsoft.com/purview/sit-defn-azure-devops-personal-access-token
    pattern: /^(?:(?=(?:[a-z]{0,40}[2-7]){3})[a-z2-7]{52}|[A-Za-z0-9]{75,76}AZDO[A-Za-z0-9]{4,5})$/
  },
  { kind: "NuGet API key", pattern: /^oy2[a-z2-7]{43}$/ }
];
var BYTES_RULES = [
  {
    kind: "PKCS#12 store",
    // https://www.rfc-editor.org/rfc/rfc7292#section-4
    pattern: /^30(?:8[0-4](?:[0-9a-f]{2}){0,4}|[0-7].)02010330/
  },
  {
    kind: "private key in DER",
    // https://www.rfc-editor.org/rfc/rfc5958#section-2
    // PKCS#8 of RSA or an elliptic curve, PKCS#1, SEC1.
    pattern: /^30(?:8[12](?:[0-9a-f]{2}){1,2}|[0-7].)(?:02010[01]30(?:..)06(?:072a8648ce3d0201|092a864886f70d010101)|02010002820|020101042)/
  }
];
function* findSecrets(text) {
  for (const { kind, anchors, pattern, accept } of SHAPE_RULES) {
    if (!anchors.some((anchor) => text.includes(anchor))) continue;
    for (const match of text.matchAll(pattern)) {
      if (accept === void 0 ? !(0,_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(match[0]) : accept(match)) {
        yield { start: match.index, end: match.index + match[0].length, kind };
      }
    }
  }
  yield* findNamed(text);
}
function* findKeys(text, words = findWords(text)) {
  for (const { start, end } of words) {
    if (end - start < 43 || end - start > 92) continue;
    const word = text.slice(start, end) + (/^={1,2}/.exec(text.slice(end, end + 2))?.[0] ?? "");
    const kind = WORD_RULES.find(({ pattern }) => pattern.test(word))?.kind;
    if (kind !== void 0 && !(0,_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(word)) yield { start, end, kind };
  }
}
function findBytes(bytes) {
  const beginning = Buffer.from(bytes.subarray(0, 64)).toString("hex");
  return BYTES_RULES.find(({ pattern }) => pattern.test(beginning))?.kind;
}
var BASE64_KEY = /^(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{54}==|[A-Za-z0-9+/]{86}==)$/;
var NAME_RULES = [
  {
    kind: "credentials of an Authorization header",
    // https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2
    pattern: /authorization$|^auth(?:header)?$/,
    accept: ({ name, value }) => isCredential(name === "auth" ? `Basic ${value}` : value)
  },
  {
    kind: "cookie",
    // https://www.rfc-editor.org/rfc/rfc6265#section-4
    pattern: /^(?:set)?cookie2?$/,
    accept: ({ value }) => value.split(/[;,"\s]+/).some((pair) => (0,_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(pair.slice(pair.indexOf("=") + 1), 12))
  },
  {
    kind: "access key",
    // SANITIZERS
    pattern: /(?:account|access|api|app|master|primary|secondary|storage|shared|subscription|functions?|host|system|admin|query|sas|auth|encryption|decryption|symmetric|device|search|cognitive|openai|cosmos|registry|redis|eventgrid)keys?[12]?$|^key[12]$|^keyvalue$/,
    accept: ({ value }) => (0,_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(value, 20)
  },
  {
    kind: "access key in a variable",
    // SANITIZERS
    pattern: /key[12]?$/,
    accept: ({ written, value }) => /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_KEY_?[12]?$/.test(written) && !/(?:PARTITION|ROW|PUBLIC|INSTRUMENTATION)_KEY/.test(written) && (0,_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(value, 20)
  },
  {
    kind: "password",
    // SANITIZERS
    pattern: /(?:password|passwd|pwd|passphrase)[12]?$/,
    accept: isPassword
  },
  {
    kind: "client secret",
    // https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
    pattern: /secret(?:value|text|key)?$/,
    accept: ({ value }) => (0,_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(value, 16) && !/^https?:/.test(value)
  },
  {
    kind: "token",
    // https://www.rfc-editor.org/rfc/rfc6749#section-5.1
    pattern: /^(?:.*(?:access|refresh|id|identity|auth|bearer|sas|session|acr|personalaccess|bot|secret))?token$|assertion$/,
    accept: ({ value }) => (0,_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(value, 24) || value.split(/[&;\s]|[a-z]+=/).some((part) => (0,_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(part, 32))
  },
  {
    kind: "SAS signature",
    // https://learn.microsoft.com/rest/api/storageservices/create-service-sas
    pattern: /^sig$/,
    accept: ({ value, text, start }) => (0,_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(value, 40) && !text.slice(Math.max(0, start - 400), start).includes("devstoreaccount1")
  },
  {
    kind: "key or code in a query",
    // https://learn.microsoft.com/azure/azure-functions/function-keys-how-to
    pattern: /^(?:code|key)$/,
    accept: ({ value, separator, text, start }) => separator === "=" && /[?&]/.test(text.charAt(start - 1)) && (0,_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(value, 32)
  },
  {
    kind: "key of a list of keys",
    // https://learn.microsoft.com/rest/api/storagerp/storage-accounts/list-keys
    pattern: /^(?:value|key|primary|secondary|default)$/,
    accept: isListedKey
  },
  {
    kind: "value of a Key Vault secret",
    // https://learn.microsoft.com/rest/api/keyvault/secrets/get-secret
    pattern: /^value$/,
    accept: isVaultSecret
  }
];
var NAME_END = /(?:key(?:s|_?[12]|value)?|secret(?:[_-]?(?:value|text))?|password[12]?|passwd|pwd|passphrase|token|assertion|cookie2?|authorization|auth(?:header)?|sig|code|value|primary|secondary|default)(?=(["']?)\s{0,4}(?:[:=]|>[^\s<>]))/gi;
var VALUE = /["']?\s{0,4}(?:([:=])\s{0,200}(?:\[\s{0,200})?(?:"([^"]{0,4000})|'([^']{0,4000}))|>([^<>]{1,4000})<|([:=])[ \t]{0,4}([^\s"'<>,;&)}\]]{1,4000}))/y;
var HEADER = /["']?\s{0,4}(:)\s{0,200}(?:\[([^[\]]{1,8000})\]|"([^"]{1,8000})|([^\r\n\xa0"']{1,8000}))/y;
var LONG_VALUE = 200;
var MAX_NAME = 60;
function* findNamed(text) {
  let searched = 0;
  const rulesByName = /* @__PURE__ */ new Map();
  for (const { index, 0: nameEnd } of text.matchAll(NAME_END)) {
    if (index < searched) continue;
    const end = index + nameEnd.length;
    let start = index;
    while (start > 0 && index - start < MAX_NAME && isNameAt(text, start - 1)) start--;
    const written = text.slice(start, end);
    const name = written.toLowerCase().replace(/[-_.]/g, "");
    const rules = rulesByName.get(written) ?? NAME_RULES.filter(({ pattern }) => pattern.test(name));
    rulesByName.set(written, rules);
    const found = rules.length === 0 ? void 0 : readValue(text, start, end, { name, written });
    if (found === void 0) continue;
    if (!found.isQuoted && found.value.length > LONG_VALUE) searched = found.end;
    const rule = rules.find(({ accept }) => accept(found));
    if (rule !== void 0) yield { start: found.valueStart, end: found.end, kind: rule.kind };
  }
}
function readValue(text, start, nameEnd, { name, written }) {
  const isHeader = /authorization$|cookie/.test(name);
  const pattern = isHeader ? HEADER : VALUE;
  pattern.lastIndex = nameEnd;
  const match = pattern.exec(text);
  if (match === null) return void 0;
  const [, separator, inQuotes, inSingle, element, separatorOfBare, bare] = match;
  const value = (inQuotes ?? inSingle ?? element ?? bare ?? "").trim();
  return {
    name,
    written,
    value,
    isQuoted: isHeader || bare === void 0,
    separator: separator ?? separatorOfBare ?? ">",
    text,
    start,
    valueStart: text.indexOf(value, nameEnd),
    end: pattern.lastIndex
  };
}
function isPassword({ value, isQuoted, separator }) {
  if (value.length < 6 || /\s/.test(value) || (0,_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(value) || /^https?:\/\/|\($/.test(value)) return false;
  if (isQuoted) return true;
  if (!/^[\x21-\x7e]+$/.test(value)) return false;
  if (separator === "=") return true;
  return value.length >= 8 && /\d/.test(value) && /[A-Za-z]/.test(value);
}
function isCredential(value) {
  const [, basic] = /Basic\s+([\w+/-]{6,}={0,2})/i.exec(value) ?? [];
  if (basic !== void 0) {
    const decoded = Buffer.from(basic, "base64").toString("latin1");
    const password = decoded.slice(decoded.indexOf(":") + 1);
    return decoded.includes(":") && password.length >= 3 && !(0,_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(password) && !(0,_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(basic);
  }
  if (value.includes("devstoreaccount1")) return false;
  return value.split(/[\s&,;:"]+|[A-Za-z]+=(?=.)/).some((part) => (0,_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(part, 16));
}
function isListedKey({ name, value, isQuoted, text, start, end }) {
  if (!isQuoted || !(0,_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(value, 16)) return false;
  if (value.length === 88 && BASE64_KEY.test(value)) return true;
  if (name !== "value") return BASE64_KEY.test(value);
  const before = text.slice(Math.max(0, start - 300), start);
  const after = text.slice(end, end + 300);
  const object = before.slice(before.lastIndexOf("{") + 1) + after.slice(0, (after.indexOf("}") + 1 || after.length + 1) - 1);
  return /"keyName"|"name"\s{0,4}:\s{0,4}"(?:key[12]|password2?|primary|secondary|default|_master)\b/i.test(object);
}
function isVaultSecret({ value, isQuoted, text, start, end }) {
  if (!isQuoted || value.length > 4e3 || !(0,_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(value.replace(/[^\w\s]/g, "-"), 12)) return false;
  const around = `${text.slice(Math.max(0, start - 2e3), start)} ${text.slice(end, end + 600)}`;
  return /\/\/[\w.-]{1,100}\.vault\.(?:azure|usgovcloudapi|azure-int)\.\w{2,4}(?::\d{1,5})?\/secrets\/[\w-]/.test(around);
}

// src/publish/secrets/scan.ts
var PIECE = 512 * 1024;
var OVERLAP = 12e3;
var LEAD = 100;
var MAX_DEPTH = 4;
var SHORT_WORD = 65536;
var Scanner = class _Scanner {
  preset;
  report;
  depth;
  constructor(preset, report, depth = 0) {
    this.preset = preset;
    this.report = report;
    this.depth = depth;
  }
  /** A piece ends where no token goes on, so that none is cut, however long it is. */
  async scan(chunks) {
    const { value: first, done } = await chunks.next();
    if (done === true) return;
    const kind = findBytes(first);
    if (kind !== void 0) this.report(1, kind);
    if (isCompressed(first) && this.depth < MAX_DEPTH) {
      await this.decoded(1, "compressed").scan(decompress(beginWith(first, chunks)));
      return;
    }
    let text = "";
    let place = { line: 1, isFirst: true, isLast: false };
    for await (const chunk of beginWith(first, chunks)) {
      const piece = chunk.toString("latin1").replaceAll("\0", "");
      text += piece;
      if (text.length < PIECE || startOfLastToken(piece) === 0) continue;
      const end = startOfLastToken(text);
      await this.search(text.slice(0, end), place);
      const gone = Math.max(0, Math.min(end, text.length - OVERLAP));
      place = { line: place.line + countLines(text, 0, gone), isFirst: false, isLast: false };
      text = text.slice(gone);
    }
    await this.search(text, { ...place, isLast: true });
  }
  decoded(line, encoding) {
    return new _Scanner(this.preset, (_, kind) => this.report(line, `${kind}, ${encoding}`), this.depth + 1);
  }
  async search(encoded, place) {
    const text = decodeText(encoded);
    const words = [...findWords(text)];
    const short = shortenWords(text, words);
    const joined = joinLines(short);
    this.reportFinds([...await this.preset(short), ...findSecrets(short)], short, place);
    this.reportFinds([...findKeys(text, words)], text, place);
    if (joined !== void 0) {
      const finds = [...findSecrets(joined.text), ...findKeys(joined.text)].filter(
        ({ end }) => place.isLast || end < joined.text.length
      );
      const moved = finds.map((find) => ({ ...find, start: joined.originalOffset(find.start) }));
      this.reportFinds(moved, short, place);
    }
    let [line, at] = [place.line, 0];
    for (const word of words) {
      if (this.depth === MAX_DEPTH || !mayBeEncoded(word)) continue;
      line += countLines(text, at, word.start);
      at = word.start;
      await this.decoded(line, "in base64").scan(decodeBase64(word.encoded));
    }
  }
  reportFinds(finds, text, { line, isFirst, isLast }) {
    let [current, at] = [line, 0];
    for (const { start, end, kind } of finds.sort((a, b) => a.start - b.start)) {
      if (end === text.length && !isLast || start < LEAD && !isFirst) continue;
      current += countLines(text, at, start);
      at = start;
      this.report(current, kind);
    }
  }
};
function mayBeEncoded({ encoded }) {
  if (!/[A-Z]/.test(encoded)) return false;
  if (encoded.length > SHORT_WORD) return true;
  const bytes = Buffer.from(encoded, "base64");
  return isCompressed(bytes) || findBytes(bytes) !== void 0 || hasText(bytes);
}
function hasText(bytes) {
  return /[\x20-\x7e]{12}|(?:[\x20-\x7e]\0){8}/.test(bytes.toString("latin1"));
}
async function* beginWith(first, rest) {
  yield first;
  yield* rest;
}
function countLines(text, from, end) {
  let lines = 0;
  for (let at = from; at < end; at++) if (text.charCodeAt(at) === 10) lines++;
  return lines;
}
var CONDITIONS = {
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
  "1password": /ops_ey/,
  "database-connection-string": /:\/\/[^:/\s]{1,100}:[^@/\s]{1,200}@/
};
var RULE_NAME = /^.*secretlint-rule-/;
async function loadPreset(isAsked = (name, text) => CONDITIONS[name]?.test(text) ?? true) {
  const [{ lintSource }, { secretLintProfiler }, { creator }] = await Promise.all([
    __webpack_require__.e(/* import() */ 707).then(__webpack_require__.bind(__webpack_require__, 6707)),
    __webpack_require__.e(/* import() */ 806).then(__webpack_require__.bind(__webpack_require__, 806)),
    __webpack_require__.e(/* import() */ 577).then(__webpack_require__.bind(__webpack_require__, 1577))
  ]);
  secretLintProfiler.mark = () => {
  };
  const rules = creator.rules.filter(({ meta }) => !meta.id.endsWith("filter-comments")).map((rule) => ({ id: rule.meta.id, rule }));
  return async (text) => {
    const asked = rules.filter(({ id }) => isAsked(id.replace(RULE_NAME, ""), text));
    if (asked.length === 0) return [];
    const source = { content: text, filePath: "recording.json", ext: ".json", contentType: "text" };
    const { messages } = await lintSource({ source, options: { locale: "en", maskSecrets: true, config: { rules: asked } } });
    return messages.filter(({ range }) => !isSanitized(text.slice(...range))).map(({ range, ruleId }) => ({ start: range[0], end: range[1], kind: ruleId.replace(RULE_NAME, "") }));
  };
}
function isSanitized(found) {
  const [, password] = /^[\w+:]{1,20}:\/\/[^:/\s]{0,100}:([^\s]{1,300})@/.exec(found.slice(0, 1e3)) ?? [];
  if (password !== void 0) return (0,_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(decodePercent(password));
  return !/[\s"]/.test(found) && (0,_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(found);
}
async function loadSecretFinder() {
  const preset = await loadPreset();
  return async (values) => {
    if ((await kindsIn(values.map(asMember).join("\n"), preset)).length === 0) return values.map(() => []);
    const finds = [];
    for (const value of values) finds.push(await findInValue(value, preset));
    return finds;
  };
}
function asMember({ name, value, beside }) {
  return `{${beside === void 0 ? "" : `${beside},`}"${name}":"${value}"}`;
}
async function findInValue(named, preset) {
  const { value } = named;
  const text = asMember(named);
  const before = text.length - value.length - 2;
  const finds = [...await preset(text), ...findSecrets(text), ...findKeys(text)];
  const spans = [];
  for (const find of finds.sort((a, b) => a.start - b.start)) {
    const start = Math.max(0, find.start - before);
    const end = endOfSecret(value, find.start - before, find.end - before, find.kind);
    const last = spans.at(-1);
    if (last !== void 0 && start < last.end) last.end = Math.max(last.end, end);
    else if (end > start) spans.push({ start, end, kind: find.kind });
  }
  const rest = spans.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, value);
  const [hidden] = await kindsIn(asMember({ ...named, value: rest }), preset);
  return hidden === void 0 ? spans : [{ start: 0, end: value.length, kind: spans[0]?.kind ?? hidden }];
}
function endOfSecret(value, start, end, kind) {
  if (end <= 0 || start >= value.length) return 0;
  if (start <= 0 || /private.?key/i.test(kind)) return value.length;
  let at = Math.min(end, value.length);
  while (at < value.length && isTokenAt(value, at)) at++;
  return at;
}
async function findLines(chunks, preset) {
  const finds = /* @__PURE__ */ new Map();
  await new Scanner(preset, (line, kind) => finds.set(line, (finds.get(line) ?? /* @__PURE__ */ new Set()).add(kind))).scan(chunks);
  return [...finds].sort(([a], [b]) => a - b).map(([line, kinds]) => ({ line, kinds: [...kinds].join(", ") }));
}
var CHUNK = 256 * 1024;
async function* pieces(contents) {
  for (let from = 0; from < contents.length; from += CHUNK) yield contents.subarray(from, from + CHUNK);
}
async function kindsIn(text, preset) {
  const finds = await findLines(pieces(Buffer.from(`
${text}`)), preset);
  return [...new Set(finds.flatMap(({ kinds }) => kinds))];
}




/***/ })

};
