/** The command line. */
import { runCommandLine } from '../cli/command-line.ts';

void runCommandLine(process.argv.slice(2));
