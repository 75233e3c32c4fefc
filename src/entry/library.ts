/** The package's `sync`, `status` and `verify`; library/index.d.ts says what they promise. */
export { AssetsSyncError } from '../errors.ts';
export { status, sync, verify } from '../run/library.ts';
