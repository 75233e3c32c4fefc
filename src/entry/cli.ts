/** The command line. */
import { lookEarly } from '../run/look.ts';

const args = process.argv.slice(2);
lookEarly(args);
// In this bundle, but evaluated only now: git is at work already.
const { runCommandLine } = await import(/* webpackMode: "eager" */ '../command-line.ts');
await runCommandLine(args);
