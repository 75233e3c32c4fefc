/** The package's `sync`, `status`, `verify` and `startProxy`; library/index.d.ts says what they promise. */
export { AssetsSyncError } from '../base/errors.ts';
export { startProxy, status, sync, verify } from '../runner/library.ts';
