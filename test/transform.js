/** Takes the types out of what jest loads. That is all that a test needs: types are checked by `npm run check`. */
import { createHash } from 'node:crypto';
import { transform, version } from 'esbuild';

const OPTIONS = { loader: 'ts', format: 'esm', target: 'node20', sourcemap: 'inline' };
const MAKER = `${version} ${JSON.stringify(OPTIONS)}`;

export default {
  getCacheKey: (text, file) => createHash('sha256').update(`${MAKER}\0${file}\0${text}`).digest('hex').slice(0, 32),
  processAsync: (text, file) => transform(text, { ...OPTIONS, sourcefile: file }),
};
