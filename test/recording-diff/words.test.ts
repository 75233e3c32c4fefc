import type { ServiceRecordings } from '../../src/recording-diff/model.ts';
import { findSurprises, localChangesLine, requestsJson, requestsMarkdown, requestsText } from '../../src/recording-diff/words.ts';
import { compare, type SampleRequest, sampleRequest, testProxyRecording } from './recordings.ts';

async function sample(): Promise<ServiceRecordings[]> {
  const after = [0, 1, 2, 5].map((number) => sampleRequest(number, 1));
  after[1] = { ...(after[1] as SampleRequest), status: 404, responseBody: '{"error":"x"}' };
  after[2] = { ...(after[2] as SampleRequest), status: 202 };
  after[3] = { ...(after[3] as SampleRequest), url: 'https://prod.vault.azure.net/keys/a|b' };
  const before = [0, 1, 2, 3].map((number) => sampleRequest(number));
  return [{ service: 'sdk/tables', recordings: [await compare(testProxyRecording(before), testProxyRecording(after))] }];
}

test('the words for a terminal name each request that differs, and what in it', async () => {
  expect(requestsText(await sample())).toEqual([
    'sdk/tables: 1 recording; requests: 1 added, 1 removed, 2 changed',
    '  ~ sdk/tables/recordings/test.json',
    '      ~ PUT /tables/item1?api-version=2023-11-03&top=5  201 -> 404; Response body: id; Response body: name; Response body: created; Response body: properties; 2 more',
    '      ~ POST /tables/item2?api-version=2023-11-03&top=5  200 -> 202',
    '      - DELETE /tables/item3?api-version=2023-11-03&top=5  example.table.core.windows.net',
    '      + PUT /keys/a|b  prod.vault.azure.net',
    '      in 1 more request only dates, ids and the like moved',
  ]);
});

test('the words for a terminal name the lines that differ where a recording is text, and the variables', async () => {
  const text = await compare('one\ntwo\n', 'one\n2\nthree\n');
  const request = sampleRequest(0);
  const variables = await compare(
    testProxyRecording([request], { place: 'here' }),
    testProxyRecording([request], { place: 'there' }),
  );
  const [, , lines, , variable] = requestsText([{ service: 'sdk/x', recordings: [text, variables] }]);
  expect([lines, variable]).toEqual(['      ~ Lines: line 2; Lines: line 3', '      ~ Variables: place']);
});

test('surprises begin with what became an error, then other statuses, new hosts, and requests that are gone', async () => {
  expect(findSurprises(await sample()).map(({ text }) => text)).toEqual([
    'PUT /tables/item1 answers 404, it was 201',
    'POST /tables/item2 answers 202, it was 200',
    'prod.vault.azure.net was not asked before',
    'DELETE /tables/item3 is gone',
  ]);
});

test('the Markdown has a table and the surprises, and nothing of a recording is markup in it', async () => {
  const markdown = requestsMarkdown(await sample(), 60_000);
  expect(markdown).toContain('| sdk/tables | 1 | 1 | 1 | 2 |');
  expect(markdown).toContain('- PUT /tables/item1 answers 404, it was 201 (');
  const evil = await compare(
    testProxyRecording([]),
    testProxyRecording([{ ...sampleRequest(0), url: 'https://h<img>@everyone|`x`/[a](javascript:1)' }]),
  );
  expect(requestsMarkdown([{ service: '<b>|', recordings: [evil] }], 60_000)).not.toMatch(/<|@|`|\]\(|javascript:/);
});

test('the Markdown keeps to the room that the host has, and counts what it leaves out', async () => {
  const [service] = await sample();
  const services = Array.from({ length: 500 }, (_, number) => ({
    service: `sdk/service-${number}`,
    recordings: service?.recordings ?? [],
  }));
  for (const most of [65_536, 4000, 1200, 300, 10]) {
    const markdown = requestsMarkdown(services, most);
    expect(markdown.length).toBeLessThanOrEqual(most);
    if (most === 4000) expect(markdown).toMatch(/and \d+ more services/);
  }
});

test('JSON has every request that differs and none of its values', async () => {
  const [service] = JSON.parse(JSON.stringify(requestsJson(await sample())));
  expect(service).toMatchObject({ service: 'sdk/tables', requests: { added: 1, removed: 1, changed: 2, volatile: 1 } });
  expect(service.recordings[0].requests).toHaveLength(5);
  expect(service.recordings[0].newHosts).toEqual(['prod.vault.azure.net']);
});

test('one line says how many recordings changed, how many really, and how to go on; where none did there is none', async () => {
  const [service] = await sample();
  const moved = await compare(testProxyRecording([sampleRequest(0)]), testProxyRecording([sampleRequest(0, 1)]));
  const services = [{ service: 'sdk/tables', recordings: [moved, ...(service?.recordings ?? [])] }];
  const line = '2 recordings changed, 1 of them really: ';
  expect(localChangesLine(services)).toBe(`${line}assets-sync diff --local, then assets-sync push`);
  expect(localChangesLine(services, ['assets-sync push'])).toBe(`${line}assets-sync push`);
  expect(localChangesLine([])).toBeUndefined();
});
