import { parseStatus } from '../../src/workspace/local-changes.ts';

const OLD = '1'.repeat(40);
const NEW = '2'.repeat(40);
const NONE = '0'.repeat(40);

const record = (line: string) => Buffer.from(`${line}\0`, 'latin1');

test.each([
  ['a file that was changed is modified', `1 .M N... 100644 100644 100644 ${OLD} ${OLD} a b.json`, ['modified a b.json']],
  ['a file that became executable is modified', `1 .M N... 100644 100644 100755 ${OLD} ${OLD} a.json`, ['modified a.json']],
  ['a file that became a link is modified', `1 .T N... 100644 100644 120000 ${OLD} ${OLD} a.json`, ['modified a.json']],
  ['a file that is gone is deleted', `1 .D N... 100644 100644 000000 ${OLD} ${OLD} a.json`, ['deleted a.json']],
  [
    'a file that HEAD has not, and that is as it was synced, is no change',
    `1 A. N... 000000 100644 100644 ${NONE} ${NEW} a.json`,
    [],
  ],
  [
    'a file that HEAD has otherwise, and that is as it was synced, is no change',
    `1 M. N... 100644 100644 100644 ${OLD} ${NEW} a.json`,
    [],
  ],
  ['a file that HEAD alone has, and that is gone, is no change', `1 D. N... 100644 000000 000000 ${OLD} ${NONE} a.json`, []],
  [
    'a file that HEAD has not, and that was changed, is modified',
    `1 AM N... 000000 100644 100644 ${NONE} ${NEW} a.json`,
    ['modified a.json'],
  ],
  [
    'a file that HEAD has not, and that is gone, is deleted',
    `1 AD N... 000000 100644 000000 ${NONE} ${NEW} a.json`,
    ['deleted a.json'],
  ],
  ['a new file is added', '? new.json', ['added new.json']],
  ['an ignored file is added', '! ignored.json', ['added ignored.json']],
  ['a repository of its own is added', '? nested/', ['added nested/']],
  ['a name that is not UTF-8 stays as it is', '? \xff.json', ['added \xff.json']],
])('%s', (_, line, expected) => {
  expect(parseStatus(record(line)).map(({ kind, path }) => `${kind} ${path.toString('latin1')}`)).toEqual(expected);
});

test('another format of git status is refused', () => {
  expect(() => parseStatus(record(' M a.json'))).toThrow(/version 2/);
});
