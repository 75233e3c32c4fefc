/** The file that holds the pins. */
export const MANIFEST_NAME = 'recordings.json';
