/** One verb of the test proxy's in a process of its own, which a test may kill: `<verb> <code repository> <package>`. */
import { ProxyGit } from '../fixtures/proxy-git.ts';

const [verb, code = '', directory = ''] = process.argv.slice(2);
const proxy = new ProxyGit(code);
if (verb === 'restore') proxy.restore(directory);
else if (verb === 'push') proxy.push(directory);
else proxy.reset(directory);
