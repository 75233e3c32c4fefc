/** Where the pin of a directory stands, or is to stand. */
import { type Directory, TOP, upward } from '../base/directory.ts';
import type { PinEdit } from './edit-text.ts';
import type { Manifest, Pin } from './manifest.ts';

export interface PinPlace extends Pick<PinEdit, 'directory' | 'before' | 'inNewFile'> {
  /** The directory of the file. */
  manifestDirectory: Directory;
}

/**
 * The file that is to pin a directory: the one that has an entry for just that; else, with `$split`, one of its own; else the nearest.
 * A pin that others share stays as it is.
 * @param manifests every recordings.json, the root's first
 * @param pin the one that counts for the directory
 */
export function placeOf(manifests: readonly Manifest[], directory: Directory, pin: Pin | undefined): PinPlace {
  if (pin?.directory === directory) return { manifestDirectory: pin.manifestDirectory, directory, before: pin.sha };
  const has = (above: Directory) => manifests.some(({ manifestDirectory }) => manifestDirectory === above);
  const place = { directory, before: undefined };
  if (manifests.find(({ manifestDirectory }) => manifestDirectory === TOP)?.settings.split === true) {
    return { ...place, manifestDirectory: directory, ...(has(directory) ? {} : { inNewFile: true }) };
  }
  return { ...place, manifestDirectory: pin?.manifestDirectory ?? upward(directory).find(has) ?? TOP };
}
