/** The library, as a module: `dist/lib` is CommonJS, as all bundles are. */
export { AssetsSyncError, startProxy, status, sync, verify } from '../dist/lib/index.js';
