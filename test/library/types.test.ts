/** library/index.d.ts says what the functions take and return: compared with the inputs of the commands and with their results. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { inputsOf, type Runnable } from '../../src/commands/command.ts';
import { command as startProxy } from '../../src/commands/proxy/own-proxy.ts';
import { command as status } from '../../src/commands/status/command.ts';
import { command as sync } from '../../src/commands/sync/command.ts';
import { command as verify } from '../../src/commands/verify/command.ts';
import { camelCase } from '../../src/inputs/spec.ts';
import { OPTIONS } from '../../src/runner/library.ts';
import { CodeCheckout } from '../fixtures/in-process.ts';
import { makeSample } from '../fixtures/sample.ts';
import { AssetsServer } from '../servers/assets-server.ts';

const FILE = new URL('../../library/index.d.ts', import.meta.url);
const source = ts.createSourceFile('index.d.ts', readFileSync(FILE, 'utf8'), ts.ScriptTarget.Latest);

/** The members of an interface, those that it extends included, and whether they may be missing. */
function membersOf(name: string): Map<string, boolean> {
  const found = source.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === name);
  if (found === undefined || !ts.isInterfaceDeclaration(found)) throw new Error(`no interface ${name}`);
  const inherited = (found.heritageClauses ?? []).flatMap(({ types }) =>
    types.flatMap(({ expression }) => [...membersOf((expression as ts.Identifier).text)]),
  );
  const own = found.members.map((member) => [(member.name as ts.Identifier).text, member.questionToken !== undefined] as const);
  return new Map([...inherited, ...own]);
}

/** Inputs that a program has another way for, or no use. */
const NOT_IN_LIBRARY: Readonly<Record<string, string>> = {
  codeToken: 'a program is no job: its own git asks for the code repository',
  cache: "the machine's store is used",
  cacheSave: 'as cache',
  proxy: 'startProxy',
  proxyVersion: 'startProxy',
  proxySource: 'startProxy',
  proxyChecksum: 'startProxy',
  replay: 'startProxy',
  replayFile: 'startProxy',
  retries: 'what every command does by default',
  timeout: 'signal',
};

const FUNCTIONS: readonly { name: keyof typeof OPTIONS; options: string; command: Runnable }[] = [
  { name: 'sync', options: 'SyncOptions', command: sync },
  { name: 'status', options: 'Options', command: status },
  { name: 'verify', options: 'ServerOptions', command: verify },
  { name: 'startProxy', options: 'ProxyOptions', command: startProxy },
];

test.each(FUNCTIONS)(
  '$name takes what its types say, and each input of its command or a reason why not',
  ({ name, options, command }) => {
    const typed = [...membersOf(options).keys()];
    expect([...OPTIONS[name]].sort()).toEqual(typed.sort());
    const inputs = inputsOf(command).map(camelCase);
    const left = inputs.filter((input) => !typed.includes(input));
    expect(left.filter((input) => !Object.hasOwn(NOT_IN_LIBRARY, input))).toEqual([]);
  },
);

test.each([
  ['sync', 'SyncResult'],
  ['status', 'StatusResult'],
  ['verify', 'VerifyResult'],
])('%s returns what its type says and nothing else', async (name, type) => {
  const { assets, first } = makeSample();
  const server = await AssetsServer.start(assets, 'full');
  try {
    const code = new CodeCheckout();
    code.write('recordings.json', { $repository: server.url, 'sdk/tables': first });
    code.commit();
    const { messages: _, ...result } = await code.run(name, ['sdk/tables']);
    const members = membersOf(type);
    expect(Object.keys(result).filter((member) => !members.has(member))).toEqual([]);
    expect([...members].flatMap(([member, isOptional]) => (isOptional || member in result ? [] : [member]))).toEqual([]);
  } finally {
    await server.close();
  }
});
