import { combineChanges, parseRawDiff, parseStatus } from '../../src/workspace/status-format.ts';

const OLD = '1'.repeat(40);
const NEW = '2'.repeat(40);
const NONE = '0'.repeat(40);

const records = (...lines: string[]) => Buffer.from(lines.map((line) => `${line}\0`).join(''), 'latin1');

/** What changed, as `kind path`. */
function changesOf(status: Buffer, committed: Buffer = Buffer.alloc(0)): string[] {
  const { changes } = combineChanges(parseStatus(status), parseRawDiff(committed));
  return changes.map(({ kind, path }) => `${kind} ${path.toString('latin1')}`);
}

describe('what differs from HEAD', () => {
  test.each([
    ['a file that was changed', `1 .M N... 100644 100644 100644 ${OLD} ${OLD} a b.json`, ['modified a b.json']],
    ['a file that was changed and staged', `1 M. N... 100644 100644 100644 ${OLD} ${NEW} a.json`, ['modified a.json']],
    ['a file that is gone', `1 .D N... 100644 100644 000000 ${OLD} ${OLD} a.json`, ['deleted a.json']],
    ['a file that is gone from the index too', `1 D. N... 100644 000000 000000 ${OLD} ${NONE} a.json`, ['deleted a.json']],
    ['a new file', '? new.json', ['added new.json']],
    ['an ignored file', '! ignored.json', ['added ignored.json']],
    ['a new file in the index', `1 A. N... 000000 100644 100644 ${NONE} ${NEW} a.json`, ['added a.json']],
    ['a file that was added to the index and deleted', `1 AD N... 000000 100644 000000 ${NONE} ${NEW} a.json`, []],
    ['a repository of its own', '? nested/', ['added nested/']],
    ['a name that is not UTF-8', '? \xff.json', ['added \xff.json']],
    ['both changed, in a merge', `u UU N... 100644 100644 100644 100644 ${OLD} ${OLD} ${NEW} a.json`, ['modified a.json']],
    ['deleted by them, still there', `u UD N... 100644 100644 000000 100644 ${OLD} ${NEW} ${NONE} a.json`, ['modified a.json']],
    ['deleted by us, still there', `u DU N... 100644 000000 100644 100644 ${OLD} ${NONE} ${NEW} a.json`, ['added a.json']],
    ['deleted by both', `u DD N... 100644 000000 000000 000000 ${OLD} ${NONE} ${NONE} a.json`, []],
  ])('%s', (_, record, expected) => {
    expect(changesOf(records(record))).toEqual(expected);
  });

  test('a file that was taken out of the index alone is one change', () => {
    expect(changesOf(records(`1 D. N... 100644 000000 000000 ${OLD} ${NONE} a.json`, '? a.json'))).toEqual(['modified a.json']);
  });

  test('another format of git status is refused', () => {
    expect(() => parseStatus(records(' M a.json'))).toThrow(/version 2/);
  });
});

describe('what a person committed', () => {
  const committed = (letter: string, oldMode: string, newMode: string) =>
    records(
      `:${oldMode} ${newMode} ${oldMode === '000000' ? NONE : OLD} ${newMode === '000000' ? NONE : NEW} ${letter}`,
      'a.json',
    );

  test.each([
    ['changed', committed('M', '100644', '100644'), ['modified a.json']],
    ['added', committed('A', '000000', '100644'), ['added a.json']],
    ['deleted', committed('D', '100644', '000000'), ['deleted a.json']],
  ])('counts: a file that was %s', (_, diff, expected) => {
    expect(changesOf(Buffer.alloc(0), diff)).toEqual(expected);
  });

  test('and deleted again is no change', () => {
    const deleted = records(`1 .D N... 100644 100644 000000 ${NEW} ${NEW} a.json`);
    expect(changesOf(deleted, committed('A', '000000', '100644'))).toEqual([]);
  });

  test('and put back as a new file is a modified one, whose contents say whether it differs', () => {
    const { changes, staged } = combineChanges(
      parseStatus(records('? a.json')),
      parseRawDiff(committed('D', '100644', '000000')),
    );
    expect(changes).toMatchObject([{ kind: 'modified' }]);
    expect(staged).toMatchObject([{ object: OLD, isExecutable: false }]);
  });
});
