/** Faults of a git server and of a forge's REST interface: the same answers go wrong in the same ways. */
import type { IncomingMessage } from 'node:http';
import { type Fault as Answer, answerWith } from '../../servers/assets-server.ts';
import { answerOtherObjects, type Cut, cutAnswer, flipBytes, reset, sayNothing } from '../../servers/broken-answers.ts';
import { isApi } from '../../servers/forge-server.ts';
import { type Fault, faultsOf } from '../fault.ts';
import type { Scene } from '../scene.ts';

/** Which requests a fault is about. */
const MOMENTS: Record<string, (request: IncomingMessage, earlier: number) => boolean> = {
  'at every request': () => true,
  'at the first request': (_, earlier) => earlier === 0,
  'at every question': ({ method }) => method === 'POST',
};

/** Seconds after which a run gives up that would wait much longer for a server that says nothing. */
const SOON = ['--timeout', '4'];

const echo: Answer = (request, response) =>
  answerWith(403, { 'content-type': 'text/plain' }, `denied: ${request.headers.authorization}\n`)(request, response);

const STATUSES = [400, 401, 403, 404, 408, 410, 429, 500, 502, 503];

const TYPES: Record<string, Answer> = {
  'a web page': answerWith(200, { 'content-type': 'text/html' }, '<p>Sign in</p>'),
  'plain text': answerWith(200, { 'content-type': 'text/plain' }, 'Maintenance\n'),
  'an empty answer': answerWith(200),
  'a redirect to nowhere': answerWith(302, { location: 'http://127.0.0.1:1/elsewhere' }),
  'a malformed redirect': answerWith(302, { location: 'http://[' }),
  'a refusal that says the token back': echo,
  reset,
};

const SLOW: Record<string, Answer> = { silence: sayNothing };

function cuts(kinds: readonly Cut[], lengths: readonly number[]): Record<string, Answer> {
  return Object.fromEntries(
    kinds.flatMap((cut) => lengths.map((length) => [`${length} bytes, then ${cut}`, cutAnswer(length, cut)])),
  );
}

/** Brings an answer about at the requests that a fault is for. */
function arrange(
  answer: (scene: Scene) => Answer,
  isMeant: (request: IncomingMessage) => boolean,
  moment: string,
  flags?: string[],
) {
  return (scene: Scene) => {
    let earlier = 0;
    scene.forge.fault = (request, response) => {
      if (!isMeant(request) || MOMENTS[moment]?.(request, earlier++) !== true) return false;
      scene.wasMet = true;
      return answer(scene)(request, response);
    };
    const undo = () => {
      scene.forge.fault = undefined;
    };
    return { undo, ...(flags === undefined ? {} : { flags }) };
  };
}

type Table = Readonly<Record<string, Answer>>;

function makeFaults(family: 'server' | 'forge', table: Table, moments: readonly string[], flags?: string[]): Fault[] {
  const isMeant = (request: IncomingMessage) => isApi(request) === (family === 'forge');
  const all = Object.entries(table).flatMap(([name, answer]) =>
    moments.map((moment) => [`${name} ${moment}`, arrange(() => answer, isMeant, moment, flags)]),
  );
  return faultsOf(family, Object.fromEntries(all));
}

const ALL = Object.keys(MOMENTS);
const statuses: Table = Object.fromEntries(STATUSES.map((status) => [String(status), answerWith(status)]));

const packs: Table = {
  'a pack of garbage': answerWith(
    200,
    { 'content-type': 'application/x-git-upload-pack-result' },
    '000dpackfile\n0015\u0001PACK\u0000\u0000\u0000\u00020000',
  ),
  'a pack with other bytes near its beginning': flipBytes(60, 8),
  'a pack with other bytes further on': flipBytes(700, 8),
};

const otherObjects = arrange(
  ({ assets, second }) => answerOtherObjects(assets.dir, assets.tree(second, 'sdk/core')),
  (request) => !isApi(request),
  'at every question',
);

/** What a forge answers that speaks JSON, but not that. */
const json = (text: string) => answerWith(200, { 'content-type': 'application/json' }, text);
const values: Table = {
  '[null]': json('[null]'),
  '{}': json('{}'),
  null: json('null'),
  'a number': json('7'),
  'half of its JSON': json('[{"number": 1, "html_url": "http'),
};

export const SERVER_FAULTS: readonly Fault[] = [
  ...makeFaults('server', { ...statuses, ...TYPES }, ALL),
  ...makeFaults('server', SLOW, ['at every request', 'at every question'], SOON),
  ...makeFaults('server', cuts(['closed', 'ended'], [0, 2, 30, 300, 900]), ALL),
  ...makeFaults('server', cuts(['silent', 'dripping'], [2, 300]), ['at every question'], SOON),
  ...makeFaults('server', packs, ['at every question']),
  ...faultsOf('server', { 'other objects than those asked for': otherObjects }),
];

export const FORGE_FAULTS: readonly Fault[] = [
  ...makeFaults('forge', { ...statuses, ...TYPES, ...values }, ALL),
  ...makeFaults('forge', { ...SLOW, ...cuts(['silent', 'dripping'], [2]) }, ['at every request', 'at every question'], SOON),
  ...makeFaults('forge', cuts(['closed', 'ended'], [0, 2, 20]), ALL),
];
