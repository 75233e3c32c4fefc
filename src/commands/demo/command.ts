/** demo: shows the main job on an embedded assets repository. */
import type { Command, CommandContext } from '../command.ts';
import { demo } from './demo.ts';

export const command: Command = {
  group: 'More',
  description: 'show the main job on an embedded assets repository; nothing to install or configure',
  inputs: [],
  flags: [{ name: '--keep', help: 'keep the temporary folder' }],
  examples: `
  assets-sync demo                      # watch the main job on a small assets repository
  assets-sync demo --keep               # and keep everything to look around`,
  run,
};

async function run({ host, signal, flags }: CommandContext): Promise<void> {
  await demo(host, flags.keep === true, signal);
}
