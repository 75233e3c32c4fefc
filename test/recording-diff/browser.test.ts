/** The page in a real browser. Chromium is used where it is there: apt-get install chromium. */

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { compareRecording } from '../../src/recording-diff/compare.ts';
import type { ServiceRecordings } from '../../src/recording-diff/model.ts';
import { renderPage } from '../../src/recording-diff/page/render.ts';
import type { ShownValue } from '../../src/recording-diff/present.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { noSecrets, type SampleRequest, sampleRequest, testProxyRecording, version } from './recordings.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

/** What people put into XSS lists: each would set `pwned`, open a dialog or ask for something if it ran. */
const PAYLOADS = [
  '<script>pwned=1</script>',
  '</script><script>pwned=1</script>',
  '<!--<script>pwned=1//-->',
  '"><img src=x onerror=pwned=1>',
  '<svg/onload=pwned=1>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  '<iframe srcdoc="<script>parent.pwned=1</script>">',
  '<a href="javascript:pwned=1">x</a>',
  '</title></style></noscript></textarea><img src=x onerror=alert(1)>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '{{constructor.constructor("pwned=1")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is one for whoever takes it for a template
  '${pwned=1}',
  '\u2028pwned=1\u2029',
  '&lt;img src=x onerror=alert(1)&gt;',
  '__proto__',
];

async function sample(): Promise<ServiceRecordings[]> {
  const options = {
    looksLikeSecret: async (values: readonly ShownValue[]) =>
      values.map(({ value }) =>
        [...value.matchAll(/S3CRET/g)].map(({ index }) => ({ start: index, end: index + 6, kind: 'token' })),
      ),
  };
  const requests = (count: number, round: number) => Array.from({ length: count }, (_, number) => sampleRequest(number, round));
  const after = requests(5, 1);
  after[1] = { ...(after[1] as SampleRequest), status: 404 };
  after[2] = { ...(after[2] as SampleRequest), requestHeaders: { Authorization: 'Bearer S3CRET' } };
  const make = (path: string, one: SampleRequest[] | undefined, other: SampleRequest[] | undefined) => {
    const side = (list: SampleRequest[] | undefined, seed: string) =>
      list === undefined ? undefined : version(testProxyRecording(list, { RandomSeed: seed }));
    return compareRecording(path, side(one, '1'), side(other, '2'), options);
  };
  return [
    {
      service: 'sdk/core',
      recordings: [
        await make('sdk/core/moved.json', requests(3, 0), requests(3, 1)),
        await make('sdk/core/new.json', undefined, requests(2, 0)),
      ],
    },
    { service: 'sdk/tables', recordings: [await make('sdk/tables/test.json', requests(6, 0), after)] },
  ];
}

inBrowser(`a page${CHROMIUM === undefined ? ' (skipped: there is no Chromium; apt-get install chromium)' : ''}`, () => {
  let browser: Browser;
  const folder = temporaryFolder('page');
  beforeAll(async () => {
    const { chromium } = await import('playwright-core');
    browser = await chromium.launch({ ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }), args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());

  /** @returns the page, and everything that it complained about or asked for */
  async function open(
    html: string,
    hash = '',
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; complaints: string[] }> {
    const file = join(folder, 'page.html');
    writeFileSync(file, html);
    const page = await (await browser.newContext(options)).newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog ${dialog.message()}`);
      dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(pathToFileURL(file).href)) complaints.push(`asked for ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href + hash);
    return { page, complaints };
  }

  const names = (page: Page) =>
    page.locator('nav section:not(.secret):not([hidden]) li:not([hidden]) .name > bdi').allTextContents();

  test('opens with the numbers, what looks like a secret first, and no complaint', async () => {
    const { page, complaints } = await open(renderPage(await sample(), 'a <b>line</b>'));
    expect(await page.locator('.about').textContent()).toBe('a <b>line</b>');
    expect(await page.locator('.numbers b').allTextContents()).toEqual(['3', '1', '2', '2', '1']);
    expect(await page.locator('nav section').first().textContent()).toContain('Looks like a secret');
    expect(await page.content()).not.toContain('S3CRET');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('filters, searches and goes by keys, and its address says where it is', async () => {
    const { page, complaints } = await open(renderPage(await sample(), ''));
    expect(await names(page)).toEqual(['moved.json', 'new.json', 'test.json']);
    await page.keyboard.press('r');
    expect(await names(page)).toEqual(['new.json', 'test.json']);
    await page.keyboard.press('1');
    expect(await names(page)).toEqual(['test.json']);
    await page.keyboard.press('j');
    await page.waitForSelector('main h2');
    expect(await page.locator('main h2 bdi').textContent()).toBe('sdk/tables/test.json');
    expect(await page.locator('.requests > details').count()).toBe(3);
    // Of its variables only a seed moved.
    expect(await page.locator('main > .card').count()).toBe(0);
    await page.keyboard.press('/');
    await page.keyboard.type('item1 404');
    expect(await page.locator('.requests > details .path').allTextContents()).toEqual([
      '/tables/item1?api-version=2023-11-03&top=5',
    ]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('201 → 404');
    expect(new URL(page.url()).hash).toBe('#real=1&hide=added&recording=sdk/tables/test.json&search=item1+404');
    await page.keyboard.press('?');
    expect(await page.locator('dialog').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('u');
    await page.waitForSelector('.numbers');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('opens at the request that a link leads to, with both sides and what differs in them', async () => {
    const { page } = await open(renderPage(await sample(), ''), '#recording=sdk/tables/test.json&request=2');
    const here = page.locator('details.here');
    await here.locator('.section').first().waitFor();
    expect(await here.locator('summary b').first().textContent()).toBe('PUT');
    const status = here.locator('.section', { hasText: 'Status' });
    expect(await status.locator('td.before mark').textContent()).toBe('201');
    expect(await status.locator('td.after mark').textContent()).toBe('404');
    await page.context().close();
  });

  test('is dark where that is wanted, and fits a narrow screen', async () => {
    const html = renderPage(await sample(), '');
    const brightness = (page: Page) =>
      page.evaluate<number>(`Number(/[0-9]+/.exec(getComputedStyle(document.body).backgroundColor)[0])`);
    const light = await open(html, '#recording=sdk/tables/test.json');
    expect(await brightness(light.page)).toBeGreaterThan(200);
    const dark = await open(html, '#recording=sdk/tables/test.json', {
      colorScheme: 'dark',
      viewport: { width: 360, height: 700 },
    });
    expect(await brightness(dark.page)).toBeLessThan(50);
    expect(await dark.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    expect(await dark.page.locator('nav').isVisible()).toBe(false);
    await dark.page.locator('.back').click();
    await dark.page.locator('nav').waitFor();
    await light.page.context().close();
    await dark.page.context().close();
  });

  test('runs nothing that recordings say, wherever they say it', async () => {
    const evil = PAYLOADS.map(
      (text, number): SampleRequest => ({
        method: text,
        url: `https://${text}/${text}${number}?${text}=${text}`,
        status: 200,
        requestHeaders: { [text]: text, 'Content-Type': 'text/html' },
        requestBody: JSON.stringify({ [text]: [text] }),
        responseHeaders: { [`x-${text}`]: text },
        responseBody: JSON.stringify({ [text]: { [text]: text } }),
      }),
    );
    const options = {
      looksLikeSecret: async (values: readonly ShownValue[]) =>
        values.map((_, index) =>
          index % 9 > 0 ? [] : [{ start: 1, end: 3, kind: PAYLOADS[(index / 9) % PAYLOADS.length] ?? '' }],
        ),
    };
    const services = await Promise.all(
      PAYLOADS.map(async (text) => ({
        service: text,
        recordings: [
          await compareRecording(`${text}/a.json`, version(testProxyRecording([])), version(testProxyRecording(evil)), options),
          await compareRecording(`${text}/b.txt`, version('x'), version(PAYLOADS.join('\n')), { looksLikeSecret: noSecrets }),
        ],
      })),
    );
    const { page, complaints } = await open(renderPage(services, PAYLOADS.join(' ')));
    const paths = services.flatMap(({ recordings }) => recordings.map(({ path }) => path));
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('j');
      await page.keyboard.press('o');
    }
    await page.locator('#search').fill('<script>');
    for (const path of paths.slice(0, 8))
      await page.goto(`${page.url().replace(/#.*/, '')}#${new URLSearchParams({ recording: path })}`);
    await page.goto(`${page.url().replace(/#.*/, '')}#recording=<img src=x onerror=pwned=1>&search="><script>pwned=1</script>`);
    expect(await page.evaluate(`'pwned' in window`)).toBe(false);
    expect(await page.locator('img, iframe, svg, math, base, link, object, embed').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(2);
    expect(await page.locator('a:not([href^="#"])').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('would not run markup even if its script made a mistake', async () => {
    const { page } = await open(renderPage(await sample(), ''));
    const write = `try { document.body.innerHTML = '<img src=x onerror=pwned=1>'; 'written'; } catch (error) { error.name; }`;
    const refused = await page.evaluate(write);
    expect(refused).toBe('TypeError');
    await page.context().close();
  });

  test('of ten megabytes opens with all recordings in its list', async () => {
    const requests = (round: number) =>
      Array.from({ length: 200 }, (_, number) => ({ ...sampleRequest(number, round), status: 200 + round }));
    const side = (round: number) => version(testProxyRecording(requests(round)));
    const change = await compareRecording('x', side(0), side(1), { looksLikeSecret: noSecrets });
    const recordings = Array.from({ length: 500 }, (_, number) => ({ ...change, path: `sdk/x/${number}.json` }));
    const { page } = await open(renderPage([{ service: 'sdk/x', recordings }], ''));
    expect(await page.locator('nav a').count()).toBe(500);
    await page.context().close();
  });
});
