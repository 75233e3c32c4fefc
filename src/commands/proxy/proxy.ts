/** How to start the test proxy by hand. */

/**
 * @param assetsRoot absolute: what becomes the storage context
 * @param program the test proxy, by its path or by the name that the .NET tool has
 * @returns a command line, an argument a member
 */
export function proxyCommand(assetsRoot: string, program: readonly string[] = ['test-proxy']): string[] {
  return [...program, 'start', '-u', '--storage-location', assetsRoot];
}
