import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServerLimitsFile } from '../../src/store/server-limits.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const DAY = 24 * 3600 * 1000;

describe('what a server cannot do', () => {
  test('is nothing before something was found out', () => {
    expect(new ServerLimitsFile(temporaryFolder('limits')).read()).toEqual({});
  });

  test('adds up', () => {
    const limits = new ServerLimitsFile(temporaryFolder('limits'));
    limits.remember('noPartialClone');
    limits.remember('noShaWants');
    expect(limits.read()).toMatchObject({ noPartialClone: true, noShaWants: true });
  });

  test('is forgotten after thirty days', () => {
    const folder = temporaryFolder('limits');
    const limits = new ServerLimitsFile(folder);
    limits.remember('noShaWants');
    const { since, ...rest } = JSON.parse(readFileSync(join(folder, 'server.json'), 'utf8'));
    writeFileSync(join(folder, 'server.json'), JSON.stringify({ ...rest, since: since - 29 * DAY }));
    expect(limits.read()).toMatchObject({ noShaWants: true });
    writeFileSync(join(folder, 'server.json'), JSON.stringify({ ...rest, since: since - 31 * DAY }));
    expect(limits.read()).toEqual({});
  });

  test('is nothing where the file is damaged', () => {
    const folder = temporaryFolder('limits');
    writeFileSync(join(folder, 'server.json'), '{"noShaWants": tr');
    expect(new ServerLimitsFile(folder).read()).toEqual({});
  });
});
