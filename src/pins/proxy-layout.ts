/** Where the test proxy's own restore puts what an assets.json pins, and how it finds it done. */
import { createHash } from 'node:crypto';
import { type Directory, joinDirectory } from '../base/directory.ts';
import { assetsJsonOf } from './assets-json.ts';
import type { AssetsJson, Pin, TagPin } from './manifest.ts';

/** A pin of an assets.json. */
type Tagged = Pick<Pin | TagPin, 'directory' | 'assetsPath'> & { assetsJson: AssetsJson };

/** The folder of an assets.json: ten letters and digits of a hash of its repository and its path. */
export function proxyFolder({ directory, assetsJson }: Tagged): Directory {
  const hash = createHash('sha1')
    .update(`${assetsJson.repository}${assetsJsonOf(directory)}`)
    .digest('base64');
  return hash.replace(/[^A-Za-z0-9]/g, '').slice(0, 10) as Directory;
}

/** Where its recordings are, relative to the assets root: below the folder, where the assets repository has them. */
export function proxyPlace(pin: Tagged): Directory {
  return joinDirectory(proxyFolder(pin), pin.assetsPath);
}

/** What the proxy reads to know that a restore is done. */
export function breadcrumbLine(pin: Tagged): string {
  return `${assetsJsonOf(pin.directory)};${proxyFolder(pin)};${pin.assetsJson.tag}`;
}

export function isTagged<T extends Pin | TagPin>(pin: T): pin is T & { assetsJson: AssetsJson } {
  return pin.assetsJson !== undefined;
}
