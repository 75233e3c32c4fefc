/** The command line. */
import { beginEarly } from '../runner/early.ts';

const args = process.argv.slice(2);
await beginEarly(args);
// A file of its own: git is at work while it is read.
const { runCommandLine } = await import('../cli/command-line.ts');
await runCommandLine(args);
