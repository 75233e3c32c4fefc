/** The package's `sync`, `status` and `verify`; library/index.d.ts says what they promise. */
export { AssetsSyncError } from '../base/errors.ts';
export { status, sync, verify } from '../runner/library.ts';
